"""Mark-up, shaping and the names of files that come from outside."""

from __future__ import annotations

import pytest

from sanjog_desktop.gui.chats.markup import parse_markup
from sanjog_desktop.gui.chats.opened_files import REFUSED, safe_name
from sanjog_desktop.gui.chats.text_block import TextBlock
from sanjog_desktop.gui.theme import Theme


@pytest.mark.parametrize(
    ("written", "shown", "styles"),
    [
        ("*b* _i_ ~s~ ```m```", "b i s m", ["bold", "italic", "struck", "mono"]),
        ("*_both_*", "both", ["bold", "italic"]),
        ("2*3*4 snake_case_name", "2*3*4 snake_case_name", []),
        ("* not bold *", "* not bold *", []),
        ("*two\nlines*", "*two\nlines*", []),
        ("see https://a.in/x_y_z.", "see https://a.in/x_y_z.", ["link"]),
        ("(www.example.in)", "(www.example.in)", ["link"]),
        ("`code *not bold*`", "code *not bold*", ["mono"]),
        ("*नमस्ते* કેમ _છો_", "नमस्ते કેમ છો", ["bold", "italic"]),
        ("", "", []),
    ],
)
def test_markup(written: str, shown: str, styles: list[str]) -> None:
    marked = parse_markup(written)
    assert marked.text == shown
    assert [span.style for span in marked.spans] == styles


def test_spans_count_as_qt_does_when_emoji_stand_before_them() -> None:
    marked = parse_markup("😀😀 *bold*")
    span = marked.spans[0]
    units = marked.text.encode("utf-16-le")
    assert units[span.start * 2 : (span.start + span.length) * 2].decode("utf-16-le") == "bold"


def test_links_end_before_punctuation_and_get_a_scheme() -> None:
    assert [span.url for span in parse_markup("a www.x.in/y, b HTTP://z.in!").spans] == [
        "https://www.x.in/y",
        "HTTP://z.in",
    ]


@pytest.mark.parametrize(
    "text", ["plain", "लम्बा पाठ " * 30, "ગુજરાતી લખાણ " * 30, "שלום עולם " * 20, "x" * 500]
)
def test_text_stays_within_its_room(theme: Theme, text: str) -> None:
    block = TextBlock(parse_markup(text), theme.font(), 240, theme)
    assert 0 < block.width <= 240
    assert block.height > 0


def test_lines_can_be_limited(theme: Theme) -> None:
    one = TextBlock(parse_markup("a"), theme.font(), 200, theme)
    two = TextBlock(parse_markup("long text " * 50), theme.font(), 200, theme, max_lines=2)
    assert two.height == 2 * one.height


@pytest.mark.parametrize(
    ("given", "mime", "kept"),
    [
        ("../../etc/passwd", "text/plain", "passwd.txt"),
        ("C:\\Users\\x\\biodata.pdf", "application/pdf", "biodata.pdf"),
        ("", "image/jpeg", "file.jpg"),
        ("CON.pdf", "application/pdf", "file.pdf"),
        ("inno\u202efdp.exe", "application/pdf", "innofdp.exe"),
        (" ..  ", "", "file"),
        ("बायोडाटा.pdf", "application/pdf", "बायोडाटा.pdf"),
    ],
)
def test_file_names_name_no_folder_and_hide_no_ending(given: str, mime: str, kept: str) -> None:
    assert safe_name(given, mime) == kept


def test_programs_are_not_opened() -> None:
    assert {"exe", "bat", "js", "lnk", "desktop", "docm"} <= REFUSED
