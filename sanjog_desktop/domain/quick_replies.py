"""Texts an office uses again and again: found by a word after '/', one a language, with places for names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from sanjog_desktop.domain.errors import UserError

#: What may stand in braces, and is put in when the text is used.
PLACEHOLDERS: Final = ("name", "first_name", "family", "me", "agency", "today")
LONGEST_SHORTCUT: Final = 24
LONGEST: Final = 4_000
_PLACE: Final = re.compile(r"\{([a-z_]+)\}")
_SHORTCUT: Final = re.compile(r"[^\s/:{}]+")


def fill(body: str, values: Mapping[str, str]) -> str:
    """The text with what is known put in; a place nobody can fill stays in its braces, to be seen before sending."""
    return _PLACE.sub(lambda found: values.get(found[1]) or found[0], body)


def missing_in(text: str) -> str:
    """The first place that is still in braces, ``''`` when there is none."""
    return next((found[0] for found in _PLACE.finditer(text) if found[1] in PLACEHOLDERS), "")


def check(shortcut: str, body: str) -> tuple[str, str]:
    """Both tidied; raises :class:`UserError` for what cannot be used."""
    shortcut, body = shortcut.strip().lstrip("/"), body.strip()
    if not _SHORTCUT.fullmatch(shortcut) or len(shortcut) > LONGEST_SHORTCUT:
        raise UserError("This shortcut cannot be used.", "Choose one word, without spaces or slashes.")
    if not body:
        raise UserError("A text is needed.")
    if len(body) > LONGEST:
        raise UserError("This text is too long for one message.", "Send it in two parts.")
    strange = next((found[0] for found in _PLACE.finditer(body) if found[1] not in PLACEHOLDERS), "")
    if strange:
        raise UserError(f"Nobody knows what to put in for {strange}.", "Choose one of the places offered.")
    return shortcut, body
