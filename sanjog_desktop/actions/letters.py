"""The words of notices that go out without anybody asking: of a correction, of data that will go. Four languages,
as they lie in ``resources/letters``.
"""

from __future__ import annotations

from functools import cache

import msgspec

from sanjog_desktop.domain.corrections import LANGUAGES, Letters
from sanjog_desktop.resources import resources_dir


@cache
def letters(language: str) -> Letters:
    """The words of a language; English where we have no other."""
    code = language if language in LANGUAGES else "en"
    path = resources_dir() / "letters" / f"{code}.json"
    return msgspec.json.decode(path.read_bytes(), type=Letters)
