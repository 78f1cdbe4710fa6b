"""Whatever people, chats and clocks there are: what a program wrote is what is read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.imports.chat_lines import Order, stamp_of
from sanjog_desktop.domain.imports.tables import read_table
from sanjog_desktop.domain.imports.text import clean
from sanjog_desktop.domain.imports.whatsapp import INDIA, read_whatsapp_export

ROUNDS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
_LETTERS = "abSून ીતા.,;:'\"()<>[]!?0123456789/-\u200d😀"
_TEXT = st.text(st.sampled_from(_LETTERS), min_size=1, max_size=40).map(clean).filter(bool)
_NAME = st.sampled_from(["Sunita Namuna", "अमित उदाहरण", "ધ્રુવ નમૂનો", "+91 99999 00031", "Asha"])
_MOMENT = st.datetimes(datetime(2010, 1, 1), datetime(2030, 12, 31)).map(lambda at: at.replace(microsecond=0))
_CHAT = st.lists(st.tuples(_MOMENT, _NAME, st.lists(_TEXT, min_size=1, max_size=3)), min_size=1, max_size=8)

#: How phones write a moment: the pattern, whether with seconds, the order of its date.
_CLOCKS = {
    "android-24": ("%d/%m/%Y, %H:%M - ", False, Order.DAY_FIRST),
    "android-12": ("%d/%m/%y, %I:%M\u202f%p - ", False, Order.DAY_FIRST),
    "android-us": ("%m/%d/%y, %I:%M %p - ", False, Order.MONTH_FIRST),
    "android-iso": ("%Y-%m-%d, %H:%M - ", False, Order.YEAR_FIRST),
    "iphone-12": ("[%d/%m/%y, %I:%M:%S\u202f%p] ", True, Order.DAY_FIRST),
    "iphone-24": ("[%d.%m.%y, %H:%M:%S] ", True, Order.DAY_FIRST),
    "iphone-us": ("[%m/%d/%y, %I:%M:%S %p] ", True, Order.MONTH_FIRST),
}
_DEVANAGARI = str.maketrans("0123456789", "०१२३४५६७८९")


def own_words(lines: list[str]) -> bool:
    """Whether a message is no more than what somebody wrote: no stamp within it, nothing of the app's form."""
    text = "\n".join(lines)
    return not any(map(stamp_of, lines)) and "<" not in text and "(" not in text


@ROUNDS
@given(_CHAT, st.sampled_from(sorted(_CLOCKS)), st.booleans())
def test_chats(
    tmp_path: Path, chat: list[tuple[datetime, str, list[str]]], clock: str, has_own_digits: bool
) -> None:
    pattern, has_seconds, order = _CLOCKS[clock]
    chat = [(at, who, lines) for at, who, lines in chat if own_words(lines)] or [
        (datetime(2024, 3, 5), "Asha", ["a"])
    ]
    text = ""
    for at, who, lines in chat:
        stamp = at.strftime(pattern)
        words = "\n".join(lines)
        text += f"{stamp.translate(_DEVANAGARI) if has_own_digits else stamp}{who}: {words}\n"
    path = tmp_path / "chat.txt"
    path.write_text(text, encoding="utf-8")
    read = read_whatsapp_export(path, order=order)
    assert [(message.at, message.who, message.text) for message in read.messages] == [
        (
            int(
                (at.replace(second=at.second if has_seconds else 0) - INDIA).replace(tzinfo=UTC).timestamp()
                * 1000
            ),
            who,
            "\n".join(lines),
        )
        for at, who, lines in chat
    ]
    assert set(read.people) == {who for _at, who, _lines in chat}


def test_another_time_zone(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text("05/03/2024, 21:41 - Asha: hello\n")
    here, there = (read_whatsapp_export(path, utc_offset=timedelta(hours=hours)).first for hours in (0, 4))
    assert here - there == 4 * 3_600_000


_VALUE = st.one_of(
    _TEXT,
    st.integers(0, 10**15),
    st.floats(0, 10**6).map(lambda value: round(value, 3)),
    st.booleans(),
    st.none(),
)


@ROUNDS
@given(st.lists(st.lists(_VALUE, min_size=3, max_size=3), min_size=1, max_size=6))
@pytest.mark.parametrize("constant_memory", [True, False])
def test_sheets(tmp_path: Path, constant_memory: bool, rows: list[list[str | float | bool | None]]) -> None:
    path = tmp_path / "people.xlsx"
    options = {"constant_memory": constant_memory, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(path, options) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", "Mobile", "Notes"])
        for number, row in enumerate(rows, 1):
            sheet.write_row(number, 0, row)
    with read_table(path, header_line=1) as table:
        found = [row.cells for row in table.rows]
    shown = [[str(value).upper() if isinstance(value, bool) else value for value in row] for row in rows]
    wanted = [
        tuple(
            "" if value is None else clean(value) if isinstance(value, str) else _plain(value)
            for value in row
        )
        for row in shown
    ]
    assert found == [row for row in wanted if any(row)]


def _plain(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(float(value))
