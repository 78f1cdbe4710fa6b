"""Whatever bytes a reader is given, it reads them or says why not: nothing else, and soon."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.chat_lines import body_of, sender_and_text, stamp_of
from sanjog_desktop.domain.imports.kinds import recognise
from sanjog_desktop.domain.imports.layouts import CONTACT_COLUMNS
from sanjog_desktop.domain.imports.limits import Limits
from sanjog_desktop.domain.imports.tables import RawRow, read_table
from sanjog_desktop.domain.imports.text import clean
from sanjog_desktop.domain.imports.vcards import Card, read_vcards
from sanjog_desktop.domain.imports.whatsapp import ExportedMessage, read_whatsapp_export

DATA = Path(__file__).parents[3] / "data" / "imports"
SAMPLES = sorted(path for path in DATA.iterdir() if path.suffix != ".md")
#: Little enough that a file that tries to take much is caught in the act.
LIMITS = Limits(file_bytes=1 << 22, unpacked_bytes=1 << 22, area=200_000, rows=200_000)
FUZZED = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def table_of(path: Path) -> Iterator[object]:
    """The rows of a file as a register."""
    with read_table(path, limits=LIMITS) as table:
        for row in islice(table.rows, 50_000):
            assert type(row) is RawRow
            assert len(row.cells) >= len(table.columns)
            assert all(type(cell) is str and "\x00" not in cell for cell in row.cells)
            yield row


def cards_of(path: Path) -> Iterator[object]:
    """The cards of a file."""
    for card in islice(read_vcards(path, LIMITS), 50_000):
        assert type(card) is Card
        yield card


def chat_of(path: Path) -> Iterator[object]:
    """The messages of a file."""
    chat = read_whatsapp_export(path, limits=LIMITS)
    assert chat.people and chat.count
    for message in chat.messages:
        assert type(message) is ExportedMessage
        yield message
    for name in chat.files:
        yield from chat.file_pieces(name, 1 << 20)


READERS: dict[str, Callable[[Path], Iterator[object]]] = {
    "table": table_of,
    "cards": cards_of,
    "chat": chat_of,
}


def read_or_refuse(path: Path, reader: Callable[[Path], Iterator[object]]) -> int:
    """How many things a reader found; -1 when it said why it does not read the file."""
    try:
        return sum(1 for _ in reader(path))
    except UserError as error:
        assert error.text
        return -1


def _damaged(content: bytes, dice: random.Random) -> bytes:
    """A file to which something happened, as on a stick pulled out too early, or on purpose."""
    data = bytearray(content)
    for _ in range(dice.choice((1, 1, 2, 5, 30))):
        at = dice.randrange(len(data) + 1)
        span = dice.choice((1, 1, 2, 4, 16, 200))
        match dice.randrange(7):
            case 0:
                data[at : at + span] = dice.randbytes(span)
            case 1:
                del data[at : at + span]
            case 2:
                data[at:at] = dice.randbytes(span)
            case 3:
                data[at : at + span] = bytes((dice.choice((0, 0xFF, 0x7F, 0x80)),)) * span
            case 4:
                other = dice.randrange(len(data) + 1)
                data[at : at + span] = data[other : other + span]
            case 5:
                data[at:at] = dice.choice(
                    (b'"', b"\n", b"\r", b",", b"=\n", b"\x00", b"BEGIN:VCARD\n", b"<c r='XFD1048576'><v>1</v></c>",
                     b"PK\x01\x02", b"\xff\xff\xff\x7f", b"\xe2\x80\x8e", b"[05/03/24, 9:41:03 PM] A: ", b": ",
                     b"\xef\xbb\xbf")
                )  # fmt: skip
            case _:
                del data[at:]
        if not data:
            data[:] = b"\n"
    return bytes(data)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_real_files_with_damage(tmp_path: Path, sample: Path) -> None:
    content = sample.read_bytes()
    dice = random.Random(sample.name)
    path = tmp_path / f"damaged{sample.suffix}"
    for _ in range(60):
        path.write_bytes(_damaged(content, dice))
        for reader in READERS.values():
            read_or_refuse(path, reader)


@pytest.mark.parametrize("sample", ["register.xlsx", "register.ods"])
def test_real_sheets_with_damage_inside_the_package(tmp_path: Path, sample: str) -> None:
    dice = random.Random(sample)
    with zipfile.ZipFile(DATA / sample) as packed:
        inside = {info.filename: packed.read(info) for info in packed.infolist()}
    told = [name for name in inside if name.endswith((".xml", ".rels"))]
    path = tmp_path / sample
    for _ in range(150):
        hit = dice.choice(told)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in inside.items():
                packed.writestr(name, _damaged(content, dice) if name == hit else content)
        read_or_refuse(path, table_of)


def test_old_workbooks_with_damage_inside_their_streams(tmp_path: Path) -> None:
    content = (DATA / "register.xls").read_bytes()
    dice = random.Random("xls")
    path = tmp_path / "register.xls"
    for _ in range(400):
        data = bytearray(content)
        for _ in range(dice.choice((1, 2, 8))):
            at = dice.randrange(512, len(data) - 4)
            data[at : at + dice.choice((1, 2, 4))] = dice.choice(
                (b"\x00", b"\xff", b"\xff\xff", dice.randbytes(4))
            )
        path.write_bytes(data)
        read_or_refuse(path, table_of)


@FUZZED
@given(st.binary(max_size=2_000))
def test_any_bytes(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any"
    path.write_bytes(content)
    for reader in READERS.values():
        read_or_refuse(path, reader)


_HEADS = st.sampled_from([
    b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"BEGIN:VCARD\r\n", b"\xff\xfe", b"\xef\xbb\xbf",
    b"05/03/24, 21:41 - A: b\n", b"Name,Mobile\n", b"First Name,Last Name,Phone 1 - Value,Phone 1 - Label\n",
])  # fmt: skip


@FUZZED
@given(_HEADS, st.binary(max_size=2_000))
def test_any_bytes_after_a_known_beginning(tmp_path: Path, head: bytes, content: bytes) -> None:
    path = tmp_path / "any"
    path.write_bytes(head + content)
    for reader in READERS.values():
        read_or_refuse(path, reader)


_CELLS = st.text(st.sampled_from("ab१सुநી\u200e\u202e\"',;\t\n\r=+-@#é😀\x00 0123"), max_size=12)


@FUZZED
@given(st.lists(st.lists(_CELLS, max_size=5), max_size=6), st.sampled_from([",", ";", "\t", "|"]))
def test_any_table_that_python_writes(tmp_path: Path, rows: list[list[str]], delimiter: str) -> None:
    import csv

    path = tmp_path / "any.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows([["Name", "Mobile"], *rows])
    with read_table(path, delimiter=delimiter, header_line=1) as table:
        found = [tuple(cell for cell in row.cells) for row in table.rows]
    cleaned = [[clean(cell) for cell in row] for row in rows]
    for row in cleaned:
        while len(row) > 2 and not row[-1]:
            row.pop()
    assert found == [tuple(row + [""] * (2 - len(row))) for row in cleaned if any(row)]


_LINES = st.lists(st.one_of(
    st.sampled_from([
        "BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "FN:Sunita", "TEL:1", "PHOTO;ENCODING=BASE64:AAAA", " folded",
        "N;ENCODING=QUOTED-PRINTABLE:=E0=A4=", "=B8", "item1.X-ABLabel:x", "NOTE:\\", 'TEL;TYPE="a:b";X=:2',
    ]),
    st.text(max_size=20),
), max_size=20)  # fmt: skip


@FUZZED
@given(_LINES, st.sampled_from(["\n", "\r\n", "\r"]))
def test_any_lines_of_cards(tmp_path: Path, lines: list[str], end: str) -> None:
    path = tmp_path / "any.vcf"
    path.write_bytes(end.join(lines).encode("utf-8", "surrogatepass"))
    read_or_refuse(path, cards_of)
    try:
        with read_table(path) as table:
            assert table.columns == CONTACT_COLUMNS or table.layout == ""
    except UserError:
        pass


_CHAT_TEXT = st.text(st.sampled_from("[]0123456789/:.,- \u200e\u202fapmAPM<>()\nSxसुरत."), max_size=60)


@settings(max_examples=300, deadline=None)
@given(_CHAT_TEXT)
def test_any_line_of_a_chat(line: str) -> None:
    stamp = stamp_of(line)
    if stamp is not None:
        assert 0 <= stamp.seconds < 86_400
        assert line.endswith(stamp.rest)
    who, text = sender_and_text(line)
    assert not who or line.replace("\u200e", "").lstrip(" \u202f~").startswith(who.replace("\u200e", ""))
    assert "\x00" not in body_of(text).text


@FUZZED
@given(st.binary(max_size=300))
def test_what_a_file_is_always_has_an_answer(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any"
    path.write_bytes(content)
    try:
        kind = recognise(path)
    except UserError as error:
        assert error.text
        return
    assert kind.format != "other" or kind.reason
