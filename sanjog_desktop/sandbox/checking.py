"""Small checks of request JSON, each refusing with the code and words Meta uses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .refusals import Refusal

Json = dict[str, Any]


def required(holder: Json, name: str, where: str) -> Any:
    """The value of a key. Refuses with 131008 when it is missing or null."""
    value = holder.get(name)
    if value is None:
        raise Refusal(
            131008,
            f"Parameter '{where}.{name}' is required." if where else f"The parameter {name} is required.",
        )
    return value


def an_object(holder: Json, name: str, where: str = "") -> Json:
    """A required object. Refuses with 131008 when missing, with 100 when it is something else."""
    value = required(holder, name, where)
    if not isinstance(value, dict):
        raise Refusal(100, message=f"(#100) Param {path(where, name)} must be a JSON object.")
    return value


def a_list(holder: Json, name: str, where: str, low: int, high: int) -> list[Any]:
    """A required array of low to high items. Refuses with 131008, 100 or 131009 (wrong length)."""
    value = required(holder, name, where)
    if not isinstance(value, list):
        raise Refusal(100, message=f"(#100) Param {path(where, name)} must be an array.")
    if not low <= len(value) <= high:
        raise Refusal(131009, f"Invalid {name} count. Min allowed {name}: {low}, Max allowed {name}: {high}")
    return value


def objects(values: list[Any], where: str) -> Iterable[Json]:
    """The items of an array, which must be objects (else 100)."""
    for index, value in enumerate(values):
        if not isinstance(value, dict):
            raise Refusal(100, message=f"(#100) Param {where}[{index}] must be a JSON object.")
        yield value


def a_text(holder: Json, name: str, where: str, most: int, least: int = 1) -> str:
    """A required string of least to most characters. Refuses with 131008, 100 (no string, too long)."""
    value = required(holder, name, where)
    return sized(value, path(where, name), most, least)


def maybe_text(holder: Json, name: str, where: str, most: int) -> str | None:
    """An optional string of at most `most` characters."""
    value = holder.get(name)
    return None if value is None else sized(value, path(where, name), most, 0)


def sized(value: Any, where: str, most: int, least: int = 1) -> str:
    """A string of least to most characters (else 100 in Meta's words for lengths)."""
    if not isinstance(value, str):
        raise Refusal(100, message=f"(#100) Param {where} must be a string.")
    if len(value) > most:
        raise Refusal(100, message=f"(#100) Param {where} must be at most {most} characters long.")
    if len(value) < least:
        raise Refusal(100, message=f"(#100) Param {where} must be at least {least} characters long.")
    return value


def a_flag(holder: Json, name: str, where: str) -> bool | None:
    """An optional boolean (else 100)."""
    value = holder.get(name)
    if value is not None and not isinstance(value, bool):
        raise Refusal(100, message=f"(#100) Param {path(where, name)} must be a boolean.")
    return value


def a_number(holder: Json, name: str, where: str, low: float, high: float) -> float:
    """A required number, given as one or as text, within low and high (else 131008, 100 or 131009)."""
    value = required(holder, name, where)
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise Refusal(100, message=f"(#100) Param {path(where, name)} must be a number.")
    try:
        number = float(value)
    except ValueError as problem:
        raise Refusal(100, message=f"(#100) Param {path(where, name)} must be a number.") from problem
    if not low <= number <= high:
        raise Refusal(131009, f"{where} {name} is out of range")
    return number


def only(holder: Json, allowed: frozenset[str], where: str) -> None:
    """Refuse with 100 what has keys Meta does not know there."""
    for name in holder:
        if name not in allowed:
            raise Refusal(100, message=f'(#100) Unexpected key "{name}" on param "{where}".')


def one_of(value: Any, allowed: Iterable[str], where: str) -> str:
    """Refuse with 100 a value that is none of the allowed ones."""
    names = list(allowed)
    if not isinstance(value, str) or value not in names:
        listed = ", ".join(name.upper() for name in names)
        raise Refusal(100, message=f'(#100) Param {where} must be one of {{{listed}}} - got "{value}".')
    return value


def path(where: str, name: str) -> str:
    """How Meta names a nested parameter: text['body']."""
    return f"{where}['{name}']" if where else name
