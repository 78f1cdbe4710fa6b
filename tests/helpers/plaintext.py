"""Looking for readable traces of people in files, as somebody with a stolen disk would."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

SHINGLE = 8


def forms(text: str) -> Iterator[bytes]:
    """How a text may lie in a file: plain, in wide characters, escaped as JSON in both cases."""
    yield text.encode()
    yield text.encode("utf-16-le")
    yield text.encode("utf-16-be")
    escaped = json.dumps(text)[1:-1].encode()
    yield escaped
    yield escaped.upper().replace(b"\\U", b"\\u")
    if text.startswith("+"):
        yield text[1:].encode()


class Scanner:
    """Finds planted texts in any form, and any eight bytes in a row of the longest of them."""

    def __init__(self, planted: Sequence[str]) -> None:
        """Takes what must not be found; texts shorter than four letters would be found in anything."""
        assert all(len(text) >= 4 for text in planted)
        self._forms = {form: text for text in planted for form in forms(text)}
        longest = max(planted, key=len).encode()
        self._shingles = {longest[at : at + SHINGLE] for at in range(len(longest) - SHINGLE + 1)}

    def in_bytes(self, data: bytes) -> set[str]:
        """What of the planted can be read in ``data``."""
        found = {text for form, text in self._forms.items() if form in data}
        pieces = self._shingles.intersection(data[at : at + SHINGLE] for at in range(len(data) - SHINGLE + 1))
        return found | {f"a piece of the longest text: {piece!r}" for piece in pieces}

    def in_folder(self, folder: Path) -> dict[str, set[str]]:
        """What can be read in the files of a folder, or in their names, by file."""
        found = {}
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                traces = self.in_bytes(path.read_bytes()) | self.in_bytes(str(path.relative_to(folder)).encode())
                if traces:
                    found[str(path.relative_to(folder))] = traces
        return found
