"""Merged cells: one that goes over several rows counts for each of them, as the eye reads it."""

from __future__ import annotations

from typing import Final

Ranges = list[tuple[tuple[int, int], tuple[int, int]]]
"""Merged cells: the first row and column and the last, counted from 0."""
NOTE: Final = "Cells merged over several rows were read as if each row held their value."
_MOST: Final = 100_000


class MergedDown:
    """The cells of a sheet that go on below, and the values carried down while its rows pass by in order."""

    def __init__(self, ranges: Ranges, left: int, columns: int) -> None:
        """``left`` is the column of the sheet that comes first in a row, ``columns`` the most that are read."""
        self._below: dict[int, list[tuple[int, int]]] = {}
        self._carried: dict[int, tuple[int, str]] = {}
        for (top, column), (bottom, right) in ranges[:_MOST]:
            if bottom > top and column == right and 0 <= column - left < columns:
                self._below.setdefault(top + 1, []).append((column - left, bottom + 1))

    def __bool__(self) -> bool:
        """Whether there is any such cell."""
        return bool(self._below)

    def fill(self, number: int, cells: list[str]) -> None:
        """Put the values carried down into a row, whose ``number`` counts from 1; rows must come in order."""
        if not self._carried and number not in self._below:
            return
        fills = any(cells)  # a row that holds nothing of its own stays empty
        for column, (last, value) in list(self._carried.items()):
            if number > last:
                del self._carried[column]
            elif fills and column < len(cells) and not cells[column]:
                cells[column] = value
        for column, last in self._below.get(number, ()):
            if column < len(cells) and cells[column]:
                self._carried[column] = (last, cells[column])
