"""Checks JSON bodies against Google's own schemas, turned into JSON Schema."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import fastjsonschema

from bot.sandbox.discovery import document
from bot.sandbox.errors import ApiError, invalid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_RFC3339 = r"\A\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?"
# Requests may leave the zone out of an event's dateTime when they give timeZone beside it.
_REQUEST_TIME = _RFC3339 + r"([Zz]|[+-]\d\d:\d\d)?\Z"
_RESPONSE_TIME = _RFC3339 + r"([Zz]|[+-]\d\d:\d\d)\Z"
_FORMATS = {
    "byte": r"\A[A-Za-z0-9_-]*={0,2}\Z",
    "int64": r"\A-?\d{1,19}\Z",
    "uint64": r"\A\d{1,20}\Z",
    "date": r"\A\d{4}-\d\d-\d\d\Z",
}
_INT32 = {
    "int32": {"minimum": -(2**31), "maximum": 2**31 - 1},
    "uint32": {"minimum": 0, "maximum": 2**32 - 1},
}
_SHOWN = 100  # characters of a wrong value that an error repeats


def check_request(api: str, schema: str, body: Any) -> None:
    """Check a request body; JSON null is allowed everywhere, as Google reads it as "not set".

    Raises:
        ApiError: 400 in Google's words.
    """
    try:
        _validator(api, schema, request=True)(body)
    except fastjsonschema.JsonSchemaValueException as error:
        raise _refusal(schema, error) from error


def response_fault(api: str, schema: str, body: Any) -> str:
    """Return what Google's schema has against an answer of ours, '' when nothing."""
    try:
        _validator(api, schema, request=False)(body)
    except fastjsonschema.JsonSchemaValueException as error:
        unknown = ", ".join(_unknown_names(error))
        return f"{error.message}" + (
            f" (fields Google does not have: {unknown})" if unknown else ""
        )
    return ""


def properties(api: str, schema: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the named fields below a schema node; None where any name may stand."""
    while "$ref" in schema or "items" in schema:
        schema = document(api)["schemas"][schema["$ref"]] if "$ref" in schema else schema["items"]
    found: Mapping[str, Any] | None = schema.get("properties")
    return found


@cache
def _validator(api: str, schema: str, *, request: bool) -> Callable[[Any], Any]:
    schemas = document(api)["schemas"]
    names = sorted(_reachable(schemas, schema, set()))
    definitions = {name: _json_schema(schemas[name], nullable=request) for name in names}
    formats = _FORMATS | {"date-time": _REQUEST_TIME if request else _RESPONSE_TIME}
    formats["google-datetime"] = formats["date-time"]
    root = {"$ref": f"#/definitions/{schema}", "definitions": definitions}
    compiled: Callable[[Any], Any] = fastjsonschema.compile(root, formats=formats)
    return compiled


def _reachable(schemas: Mapping[str, Any], name: str, seen: set[str]) -> set[str]:
    if name not in seen:
        seen.add(name)
        for inner in _references(schemas[name]):
            _reachable(schemas, inner, seen)
    return seen


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _references(value)


def _json_schema(node: Mapping[str, Any], *, nullable: bool) -> dict[str, Any]:
    if "$ref" in node:
        return {"$ref": f"#/definitions/{node['$ref']}"}
    kind = node["type"]
    if kind == "any":
        return {}
    made: dict[str, Any] = {"type": [kind, "null"] if nullable else kind}
    if kind == "object":
        made |= _object_schema(node, nullable=nullable)
    elif kind == "array":
        made["items"] = _json_schema(node["items"], nullable=False)
    else:
        made |= _scalar_schema(node, nullable=nullable)
    return made


def _object_schema(node: Mapping[str, Any], *, nullable: bool) -> dict[str, Any]:
    fields = node.get("properties", {})
    extra = node.get("additionalProperties")
    return {
        "properties": {name: _json_schema(f, nullable=nullable) for name, f in fields.items()},
        "additionalProperties": _json_schema(extra, nullable=nullable) if extra else False,
    }


def _scalar_schema(node: Mapping[str, Any], *, nullable: bool) -> dict[str, Any]:
    made: dict[str, Any] = dict(_INT32.get(node.get("format", ""), {}))
    if node["type"] == "string" and "format" in node:
        made["format"] = node["format"]
    if "enum" in node:
        made["enum"] = [*node["enum"], None] if nullable else list(node["enum"])
    return made


def _refusal(schema: str, error: Any) -> ApiError:
    path = _body_field(schema) + str(error.name).removeprefix("data")
    path = path.removeprefix(".")
    if unknown := _unknown_names(error):
        place = f" at '{path}'" if path else ""
        lines = [
            f'Invalid JSON payload received. Unknown name "{name}"{place}: Cannot find field.'
            for name in unknown
        ]
        return invalid("\n".join(lines), "badRequest")
    wanted = error.definition.get("format") or error.definition.get("type")
    wanted = wanted[0] if isinstance(wanted, list) else wanted
    shown = json.dumps(error.value, ensure_ascii=False)[:_SHOWN]
    return invalid(f"Invalid value at '{path}' (TYPE_{str(wanted).upper()}), {shown}", "badRequest")


def _unknown_names(error: Any) -> list[str]:
    if error.rule != "additionalProperties":
        return []
    return sorted(set(error.value) - set(error.definition.get("properties", {})))


def _body_field(schema: str) -> str:
    """Return the body's name in Google's errors: 'draft' for a Draft, none for an …Request."""
    return "" if schema.endswith("Request") else schema[0].lower() + schema[1:]
