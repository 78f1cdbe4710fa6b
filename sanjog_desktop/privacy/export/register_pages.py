"""The printed register: a page across, one line a person, the headings on every page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from html import escape
from typing import Final

from sanjog_desktop.domain.biodata import feet_and_inches
from sanjog_desktop.privacy.export.words import PrintWords
from sanjog_desktop.store.reads.export_rows import ExportPerson

ROWS: Final = 14
"""Lines in one slice: some milliseconds of drawing."""
_INDIA: Final = timedelta(hours=5, minutes=30)
#: How wide columns are to each other; what is not named takes 10.
_SHARES: Final = {
    "name": 16, "name_native": 16, "phones": 16, "email": 18, "born_on": 12, "height_cm": 7, "education": 14,
    "work": 14, "family_details": 20, "expectations": 20, "family_expectations": 20, "notes": 20, "gender": 7,
}  # fmt: skip


class RegisterPages:
    """Takes people like a writer of a file and keeps them as slices of HTML for drawing."""

    def __init__(self, columns: Sequence[str], language: str, headings: Mapping[str, str]) -> None:
        """``headings`` are those of the agency's own fields, by column."""
        self.words = PrintWords(language)
        self._columns = tuple(columns)
        self._headings = headings
        self._rows: list[str] = []

    def add(self, people: Iterable[ExportPerson]) -> None:
        """Lay out these people."""
        for person in people:
            cells = "".join(f"<td>{self._cell(column, person)}</td>" for column in self._columns)
            ground = f' bgcolor="{_STRIPE}"' if len(self._rows) % 2 else ""
            self._rows.append(f'<tr{ground}><td class="quiet">{person.no}</td>{cells}</tr>')

    def close(self) -> None:
        """Nothing comes after the last line."""

    def abandon(self) -> None:
        """There is nothing to let go of."""

    @property
    def slices(self) -> list[str]:
        """The lines as tables that follow one another."""
        return [self._table(self._rows[at : at + ROWS]) for at in range(0, len(self._rows), ROWS)]

    @property
    def head(self) -> str:
        """The line of headings, for the top of every page."""
        named = "".join(
            f'<th width="{width}%">{escape(self.words.field(column, self._headings.get(column, "")))}</th>'
            for column, width in zip(self._columns, self._widths(), strict=True)
        )
        return self._table([f'<tr><th width="{_NO}%">№</th>{named}</tr>'])

    def title(self, agency: str, now: int, people: int, recipient: str, reason: str) -> str:
        """What stands at the top of the first page."""
        lines = [
            self.words("people", count=people), self.words("for", recipient=recipient) if recipient else "",
            self.words("reason", reason=reason), self.words("made_on", day=self.day(now)),
        ]  # fmt: skip
        name = f" · {escape(agency)}" if agency else ""
        about = " · ".join(escape(line) for line in lines if line)
        return f'<h1>{escape(self.words("title_register"))}{name}</h1><p class="quiet">{about}</p>'

    def footer(self, agency: str, recipient: str, now: int) -> str:
        """What stands at the foot of every page."""
        parts = (agency, self.words("for", recipient=recipient) if recipient else "", self.day(now))
        return "  ·  ".join(part for part in parts if part)

    def day(self, now: int) -> str:
        """The day in India at an instant in ms."""
        return self.words.day(f"{datetime.fromtimestamp(now / 1000, UTC) + _INDIA:%Y-%m-%d}")

    def _cell(self, column: str, person: ExportPerson) -> str:
        text = person.cells.get(column, "")
        if column == "height_cm" and text:
            return escape(feet_and_inches(int(text.split()[0])))
        return escape(self.words.value(column, text)).replace("\n", "<br/>").replace(" / ", "<br/>")

    def _table(self, rows: Sequence[str]) -> str:
        return f'<table border="0" cellspacing="0" cellpadding="4" width="100%">{self._measured(rows)}</table>'

    def _measured(self, rows: Sequence[str]) -> str:
        """The same widths on the first line of each, so that the tables of two slices have the same columns."""
        if not rows or "<th" in rows[0]:
            return "".join(rows)
        first, widths = rows[0], [_NO, *self._widths()]
        pieces = first.split("<td")
        wide = [f'<td width="{width}%"{piece}' for width, piece in zip(widths, pieces[1:], strict=True)]
        return pieces[0] + "".join(wide) + "".join(rows[1:])

    def _widths(self) -> list[int]:
        shares = [_SHARES.get(column, 10) for column in self._columns]
        return [max(1, round((100 - _NO) * share / sum(shares))) for share in shares]


_NO: Final = 4
_STRIPE: Final = "#f1f5f5"
