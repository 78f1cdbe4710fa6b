"""Reading JSON that is almost the documented shape: what can be understood is, the rest falls to its default.

Used only after the strict reading failed, so it may be slow. It never guesses a required value.
"""

from __future__ import annotations

import math
import types
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

T = TypeVar("T")


class Unreadable(ValueError):
    """A value that cannot be taken for what it should be. The text names the field, never its content."""


def tolerant(kind: type[T], value: Any) -> T:
    """``value`` (decoded JSON) as ``kind``: numbers for ids become text, numerals become numbers.

    An optional field of the wrong type takes its default; an unreadable element of a list is left out.
    Raises Unreadable when a required field is missing or wrong.
    """
    result: T = _read(kind, value)
    return result


def _read(kind: Any, value: Any) -> Any:
    if kind is Any:
        return value
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return _struct(kind, value)
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _either(get_args(kind), value)
    if origin is tuple:
        return _items(get_args(kind)[0], value)
    if origin is dict:
        return _mapping(get_args(kind)[1], value)
    return _scalar(kind, value)


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[tuple[str, str, bool, Any], ...]:
    """Name, name in JSON, whether it is required, and type."""
    hints = get_type_hints(kind)
    fields = msgspec.structs.fields(kind)
    return tuple((f.name, f.encode_name, f.required, hints[f.name]) for f in fields)


def _struct(kind: type[msgspec.Struct], value: Any) -> msgspec.Struct:
    if not isinstance(value, dict):
        raise Unreadable(f"{kind.__name__.strip('_')} is not an object")
    found: dict[str, Any] = {}
    for name, key, required, hint in _fields(kind):
        given = value.get(key)
        try:
            if given is not None:
                found[name] = _read(hint, given)
                continue
        except Unreadable:
            if required:
                raise
        if required:
            raise Unreadable(f"{key} is missing")
    return kind(**found)


def _either(kinds: tuple[Any, ...], value: Any) -> Any:
    """The member whose JSON type is the value's own wins; else the first that can be made of it."""
    if value is None and type(None) in kinds:
        return None
    exact = [k for k in kinds if k is type(value)]
    for kind in exact + [k for k in kinds if k is not type(None)]:
        try:
            return _read(kind, value)
        except Unreadable:
            continue
    raise Unreadable("none of the known forms")


def _items(kind: Any, value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise Unreadable("not a list")
    read = []
    for item in value:
        try:
            read.append(_read(kind, item))
        except Unreadable:
            continue
    return tuple(read)


def _mapping(kind: Any, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Unreadable("not an object")
    return {key: _read(kind, item) for key, item in value.items()}


def _scalar(kind: Any, value: Any) -> Any:
    if type(value) is kind:
        return value
    if kind is str and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if kind is float and isinstance(value, int | str) and not isinstance(value, bool):
        return _number(value)
    if kind is int and isinstance(value, float | str):
        number = _number(value)
        if number == int(number):
            return int(value) if isinstance(value, str) and value.isdecimal() else int(number)
    raise Unreadable(f"not a {getattr(kind, '__name__', 'known form')}")


def _number(value: int | float | str) -> float:
    try:
        number = float(value) if not isinstance(value, str) or len(value) <= 40 else math.nan
    except (ValueError, OverflowError):
        number = math.nan
    if not math.isfinite(number):
        raise Unreadable("not a number")
    return number
