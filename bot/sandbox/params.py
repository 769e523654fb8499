"""Reads query and path parameters into the types the discovery document declares."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.sandbox.discovery import Method, Param, global_params
from bot.sandbox.errors import ApiError, invalid

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_BOOLEANS = {"true": True, "false": False, "1": True, "0": False}
_UINT64_LIMIT = 2**64


def read_params(
    method: Method, path: Mapping[str, str], query: Iterable[tuple[str, str]]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return (the method's own parameters, the global ones such as `fields`), typed.

    Raises:
        ApiError: 400 for an unknown, repeated, missing or malformed parameter.
    """
    own: dict[str, list[str]] = {name: [value] for name, value in path.items()}
    common: dict[str, list[str]] = {}
    known_common = global_params(method.api)
    for name, value in query:
        if name in method.params and name not in path:
            own.setdefault(name, []).append(value)
        elif name in known_common:
            common.setdefault(name, []).append(value)
        else:
            raise _unknown(name)
    return _typed(method.params, own), _typed(known_common, common)


def _typed(declared: Mapping[str, Param], given: Mapping[str, list[str]]) -> dict[str, Any]:
    read: dict[str, Any] = {}
    for name, param in declared.items():
        if name in given:
            read[name] = _value(param, given[name])
        elif param.required:
            raise ApiError(400, "required", f"Required parameter: {name}")
        elif param.default is not None:
            read[name] = _scalar(param, param.default)
    return read


def _value(param: Param, texts: list[str]) -> Any:
    if param.repeated:
        return [_scalar(param, text) for text in texts]
    if len(texts) > 1:
        raise invalid(f"Parameter '{param.name}' is given more than once.", "invalidParameter")
    return _scalar(param, texts[0])


def _scalar(param: Param, text: str) -> Any:
    if param.enum and text not in param.enum:
        allowed = ", ".join(param.enum)
        raise _wrong(f"Invalid string value: '{text}'. Allowed values: [{allowed}]")
    if param.type == "boolean":
        return _boolean(text)
    if param.type == "integer":
        return _integer(param, text)
    _check_format(param, text)
    return text


def _boolean(text: str) -> bool:
    if text.lower() not in _BOOLEANS:
        raise _wrong(f"Invalid boolean value: '{text}'.")
    return _BOOLEANS[text.lower()]


def _integer(param: Param, text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        raise _wrong(f"Invalid integer value: '{text}'.") from None
    unsigned = param.format.startswith("u")
    low = param.minimum if param.minimum is not None else 0 if unsigned else -(2**31)
    high = param.maximum if param.maximum is not None else 2**32 - 1 if unsigned else 2**31 - 1
    if not low <= number <= high:
        raise _wrong(
            f"Invalid value '{text}'. Values must be within the range: [{low}, {high}]",
        )
    return number


def _check_format(param: Param, text: str) -> None:
    if param.format == "uint64" and not (_digits(text) and int(text) < _UINT64_LIMIT):
        raise _wrong(f"Invalid value at '{param.name}' (TYPE_UINT64), \"{text}\"")
    if param.format == "date-time" and not _is_instant(text):
        raise _wrong(f"Invalid value for '{param.name}': \"{text}\" is no RFC 3339 time.")


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= len(str(_UINT64_LIMIT))


def _is_instant(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _unknown(name: str) -> ApiError:
    return invalid(
        f'Invalid JSON payload received. Unknown name "{name}": Cannot bind query parameter. '
        f"Field '{name}' could not be found in request message.",
        "badRequest",
    )


def _wrong(message: str) -> ApiError:
    return ApiError(400, "invalidParameter", message)
