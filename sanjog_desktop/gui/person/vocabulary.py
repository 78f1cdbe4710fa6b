"""The words of a biodata's codes in the language of the window, and captions of the fields that hold them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain import biodata
from sanjog_desktop.gui.words import tr_text

Option = tuple[str, str]
"""A value as stored and its words on the screen."""


def word_text(field: str, code: str) -> str:
    """The word for a stored code; what a family worded itself stands as it is."""
    return tr_text(biodata.word(field, code)) if code else ""


def reason_text(status: str, reason: str) -> str:
    """Why somebody has a status, in words."""
    return tr_text(biodata.reason_word(status, reason)) if reason else ""


def options_of(field: str, *, empty: bool = True) -> tuple[Option, ...]:
    """The choices of a field that has a vocabulary, ``empty`` first: nothing known."""
    known = tuple((code, tr_text(word)) for code, word in biodata.VOCABULARIES[field].items())
    return (("", QCoreApplication.translate("contacts", "Not known")), *known) if empty else known


def options_of_kinds() -> tuple[Option, ...]:
    """What a file of a person can be."""
    return tuple((code, tr_text(word)) for code, word in biodata.FILE_KINDS.items())


def reason_options(status: str) -> tuple[Option, ...]:
    """The usual reasons of a status."""
    return tuple((code, tr_text(word)) for code, word in biodata.STATUS_REASONS.get(status, {}).items())


def code_of(field: str, typed: str) -> str:
    """The stored code of a word as it was typed or chosen; other words are kept as they are."""
    wanted = typed.strip().casefold()
    for code, word in biodata.VOCABULARIES.get(field, {}).items():
        if wanted in (code.casefold(), word.casefold(), tr_text(word).casefold()):
            return code
    return typed.strip()
