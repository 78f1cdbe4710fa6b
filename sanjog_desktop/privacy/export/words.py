"""The words of printed registers and biodata in the language of who reads them: English, Hindi, Marathi or Gujarati.

They are no part of the window's translations: the reader is a family or a printer, whatever the staff's window speaks.
``resources/biodata/words.<language>.json`` holds them; every language has the same keys.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Final

from sanjog_desktop.domain.biodata import VOCABULARIES
from sanjog_desktop.resources import resources_dir

LANGUAGES: Final = ("en", "hi", "mr", "gu")
_CODES: Final = {field: {words: code for code, words in codes.items()} for field, codes in VOCABULARIES.items()}


class PrintWords:
    """The texts of one language."""

    def __init__(self, language: str) -> None:
        """``language`` is a code of :data:`LANGUAGES`; another is read as English."""
        self.language = language if language in LANGUAGES else "en"
        self._texts = _texts(self.language)

    def __call__(self, key: str, **values: object) -> str:
        """The text of ``key`` with its values filled in. An unknown key is a bug: KeyError."""
        text = self._texts[key]
        return text.format(**values) if values else text

    def field(self, column: str, heading: str = "") -> str:
        """The heading of a column; ``heading`` for an own field of the agency."""
        return self._texts.get(f"field_{column}", heading or column)

    def value(self, column: str, text: str) -> str:
        """A value as it reads in this language: words of a vocabulary and dates are put into it, others stand."""
        if column == "born_on":
            return self.day(text)
        code = _CODES.get(column, {}).get(text)
        return self._texts.get(f"{column}_{code}", text) if code is not None else text

    def day(self, text: str) -> str:
        """'14 February 1997' from '1997-02-14', 'February 1997' from '1997-02'; anything else stands."""
        parts = text.split("-")
        try:
            whole = date(int(parts[0]), int(parts[1]) if len(parts) > 1 else 1, int(parts[2]) if len(parts) > 2 else 1)
        except ValueError:
            return text
        month = self._texts["months"].split()[whole.month - 1]
        return " ".join([*([str(whole.day)] if len(parts) > 2 else []), *([month] if len(parts) > 1 else []), parts[0]])


@cache
def _texts(language: str) -> Mapping[str, str]:
    path = resources_dir() / "biodata" / f"words.{language}.json"
    texts: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return texts
