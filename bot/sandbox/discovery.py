"""Which methods Google has: read from the discovery documents that ship with its client library."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_DOCUMENTS = {"gmail": "gmail.v1.json", "calendar": "calendar.v3.json"}
_TEMPLATE_VARIABLE = re.compile(r"\\{(\w+)\\}")


@dataclass(frozen=True, slots=True)
class Param:
    """A path or query parameter as the discovery document declares it."""

    name: str
    location: str
    type: str
    format: str
    repeated: bool
    required: bool
    enum: tuple[str, ...]
    default: str | None
    minimum: int | None
    maximum: int | None


@dataclass(frozen=True, slots=True)
class Method:
    """One API method. `request` and `response` name schemas of the same API's document."""

    id: str
    api: str
    http_method: str
    template: str
    path: re.Pattern[str]
    params: Mapping[str, Param]
    request: str | None
    response: str | None
    scopes: frozenset[str]
    takes_media: bool

    @property
    def writes(self) -> bool:
        """Whether a call may change something."""
        return self.http_method != "GET"


@cache
def document(api: str) -> dict[str, Any]:
    """Return the discovery document of 'gmail' or 'calendar'."""
    folder = resources.files("googleapiclient.discovery_cache.documents")
    found: dict[str, Any] = json.loads((folder / _DOCUMENTS[api]).read_text("utf-8"))
    return found


@cache
def known_scopes() -> frozenset[str]:
    """Return every OAuth scope the two APIs know."""
    return frozenset(
        scope for api in _DOCUMENTS for scope in document(api)["auth"]["oauth2"]["scopes"]
    )


@cache
def global_params(api: str) -> Mapping[str, Param]:
    """Return the parameters every method of an API takes."""
    return {name: _param(name, spec) for name, spec in document(api)["parameters"].items()}


@cache
def methods() -> Mapping[str, Method]:
    """Return all methods by id."""
    return {
        spec["id"]: _method(api, spec)
        for api in _DOCUMENTS
        for spec in _method_specs(document(api))
    }


def find(http_method: str, path: str) -> tuple[Method, dict[str, str]] | None:
    """Return the method that serves a (percent-encoded) path, and its decoded path parameters."""
    for method in _by_shape().get((http_method, path.count("/")), ()):
        if match := method.path.fullmatch(path.removeprefix("/")):
            return method, {name: unquote(value) for name, value in match.groupdict().items()}
    return None


@cache
def _by_shape() -> Mapping[tuple[str, int], tuple[Method, ...]]:
    """Index methods by verb and number of slashes; literal paths come before templates."""
    shapes: dict[tuple[str, int], list[Method]] = {}
    for method in sorted(methods().values(), key=lambda m: m.path.groups):
        shape = (method.http_method, method.template.count("/") + 1)
        shapes.setdefault(shape, []).append(method)
    return {shape: tuple(found) for shape, found in shapes.items()}


def _method_specs(node: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    yield from node.get("methods", {}).values()
    for resource in node.get("resources", {}).values():
        yield from _method_specs(resource)


def _method(api: str, spec: Mapping[str, Any]) -> Method:
    template = document(api)["servicePath"] + spec["path"]
    pattern = _TEMPLATE_VARIABLE.sub(r"(?P<\1>[^/]+)", re.escape(template))
    return Method(
        id=spec["id"],
        api=api,
        http_method=spec["httpMethod"],
        template=template,
        path=re.compile(pattern),
        params={name: _param(name, found) for name, found in spec.get("parameters", {}).items()},
        request=spec.get("request", {}).get("$ref"),
        response=spec.get("response", {}).get("$ref"),
        scopes=frozenset(spec["scopes"]),
        takes_media=spec.get("supportsMediaUpload", False),
    )


def _param(name: str, spec: Mapping[str, Any]) -> Param:
    return Param(
        name=name,
        location=spec["location"],
        type=spec["type"],
        format=spec.get("format", ""),
        repeated=spec.get("repeated", False),
        required=spec.get("required", False),
        enum=tuple(spec.get("enum", ())),
        default=spec.get("default"),
        minimum=_number(spec.get("minimum")),
        maximum=_number(spec.get("maximum")),
    )


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)
