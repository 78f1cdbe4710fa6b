"""The words of an access package in the person's language: English, Hindi, Marathi or Gujarati.

They are no part of the window's translations: the reader of a package is the person, whatever the staff's window
speaks. ``resources/package/words.<language>.json`` holds them; every language has the same keys.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from functools import cache
from typing import Final

from sanjog_desktop.resources import resources_dir

LANGUAGES: Final = ("en", "hi", "mr", "gu")


class Words:
    """The texts of one language, and how it writes days and times."""

    def __init__(self, language: str, zone: tzinfo | None = None) -> None:
        """``zone`` is the zone times are shown in; ``None`` is this PC's."""
        self.language = language if language in LANGUAGES else "en"
        self._texts = _texts(self.language)
        self._zone = zone

    def __call__(self, key: str, **values: object) -> str:
        """The text of ``key`` with its values filled in. An unknown key is a bug: KeyError."""
        text = self._texts[key]
        return text.format(**values) if values else text

    def named(self, prefix: str, value: object, otherwise: str | None = None) -> str:
        """The word for a value of the store, such as a purpose; without one ``otherwise``, or the value itself."""
        return self._texts.get(f"{prefix}_{value}", str(value) if otherwise is None else otherwise)

    def day(self, iso: str | None) -> str:
        """'23 November 2026' from an ISO instant; '' for none."""
        if not iso:
            return ""
        return self._written(self._moment(iso))

    def plain_day(self, text: str) -> str:
        """The day from '2026-11-23'; what is no such day is given as it stands."""
        try:
            return self._written(date.fromisoformat(text))
        except ValueError:
            return text

    def moment(self, iso: str | None) -> str:
        """The day with the time of day."""
        return f"{self.day(iso)} {self._moment(iso):%H:%M}" if iso else ""

    def zone_text(self, iso: str) -> str:
        """What the times are ahead of UTC by: 'UTC+05:30'."""
        text = f"{self._moment(iso):%z}"
        return f"UTC{text[:3]}:{text[3:5]}"

    def _written(self, day: date) -> str:
        return f"{day.day} {self._texts['months'].split()[day.month - 1]} {day.year}"

    def _moment(self, iso: str) -> datetime:
        return datetime.fromisoformat(iso).astimezone(self._zone)


@cache
def _texts(language: str) -> Mapping[str, str]:
    path = resources_dir() / "package" / f"words.{language}.json"
    texts: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return texts
