"""Files that are not what they say, or mean harm: a clear reason, quickly, in little memory, and never a crash."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.compound import CompoundFile
from sanjog_desktop.domain.imports.kinds import FileKind, recognise
from sanjog_desktop.domain.imports.limits import LIMITS, Limits
from sanjog_desktop.domain.imports.sheet_room import judge_xlsx
from sanjog_desktop.domain.imports.tables import read_table
from sanjog_desktop.domain.imports.vcards import read_vcards
from sanjog_desktop.domain.imports.whatsapp import read_whatsapp_export

DATA = Path(__file__).parents[3] / "data" / "imports"
SHEET = "xl/worksheets/sheet1.xml"
APART = "The cells of this sheet lie too far apart to be a register."
COLUMNS = "This file has too many columns to be a register."
UNPACKED = "This file grows too large when it is unpacked, so it was not opened."
DAMAGED = "This file is damaged."
LOCKED = "This file is locked with a password."
SMALL = Limits(file_bytes=1 << 20, unpacked_bytes=1 << 20, area=100_000)


def refused(path: Path, limits: Limits = LIMITS) -> str:
    """Why a file is not read."""
    with pytest.raises(UserError) as error, read_table(path, limits=limits) as table:
        list(table.rows)
    return error.value.text


def repacked(folder: Path, source: str, change: Callable[[str, bytes], bytes | None], name: str = "") -> Path:
    """A packed file of the samples with its parts changed; ``None`` leaves one out."""
    path = folder / (name or source)
    with zipfile.ZipFile(DATA / source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            content = change(info.filename, old.read(info))
            if content is not None:
                new.writestr(info.filename, content)
    return path


def with_sheet(folder: Path, rows: str, head: str = "") -> Path:
    """A workbook whose sheet has these rows, as XML."""
    sheet = (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<worksheet xmlns='
        f'"http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>'
    )
    return repacked(folder, "register.xlsx", lambda name, old: sheet.encode() if name == SHEET else old)


# What the name says -----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "This file is empty."),
        (b"\x00\r\n \t" * 10, "This file is empty."),
        (b"MZ\x90\x00\x03" + b"\x00" * 200, "This file is a program, not a register."),
        (b"\x7fELF\x02\x01\x01" + b"\x00" * 200, "This file is a program, not a register."),
        (b"#!/bin/sh\nrm -rf ~\n", "This file is a program, not a register."),
        (b"%PDF-1.7\n...", "This file is a PDF, not a register."),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 100, "This file is a picture, not a register."),
        (b"\xff\xd8\xff\xe0" + b"\x00" * 100, "This file is a picture, not a register."),
        (b"<html><body><table><tr><td>Name", "This file is a web page that calls itself a table."),
        (b"<?xml version='1.0'?><svg/>", "This file is a web page that calls itself a table."),
        (b"{\\rtf1 hello}", "This file is a text document, not a table."),
        (b"Rar!\x1a\x07", "This file is a packed folder without a register in it."),
        (b"\x1f\x8b\x08" + b"\x00" * 50, "This file is a packed folder without a register in it."),
        (b"\x09\x04\x06\x00\x00\x00\x10\x00" + b"\x00" * 50, "This file is from an Excel before 1993."),
        (bytes(range(256)) * 20, "This is not a text file."),
        (b"PK\x03\x04 and then nothing", DAMAGED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and then nothing", DAMAGED),
    ],
)
@pytest.mark.parametrize("name", ["register.csv", "register.xlsx"])
def test_a_file_is_what_stands_in_it(tmp_path: Path, content: bytes, says: str, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refused(path) == says


def test_names_that_lie_are_no_hindrance(tmp_path: Path) -> None:
    for source, name in (("register.xlsx", "a.csv"), ("register.csv", "b.xlsx"), ("register.xls", "c.ods")):
        path = tmp_path / name
        path.write_bytes((DATA / source).read_bytes())
        with read_table(path) as table:
            assert len(list(table.rows)) == 8


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("locked.xlsx", LOCKED),
        ("locked.xls", LOCKED),
        ("locked.ods", LOCKED),
        ("register.pdf", "This file is a PDF, not a register."),
        ("register.html", "This file is a web page that calls itself a table."),
        ("register-2003.xml", "This file is an XML table of an older Excel."),
        ("WhatsApp Chat with Sunita Namuna.txt", "This is an exported chat, not a table."),
        ("WhatsApp Chat - Dhruv Namuno.zip", "This is an exported chat, not a table."),
    ],
)
def test_what_is_no_register_says_what_it_is(name: str, says: str) -> None:
    assert refused(DATA / name) == says


def test_other_packed_files_are_told_apart(tmp_path: Path) -> None:
    cases = {
        "xl/workbook.bin": "This file is a binary Excel workbook (.xlsb).",
        "word/document.xml": "This file is a text document, not a table.",
        "photos/a.jpg": "This file is a packed folder without a register in it.",
    }
    for inside, says in cases.items():
        path = tmp_path / "packed.zip"
        with zipfile.ZipFile(path, "w") as packed:
            packed.writestr(inside, b"x")
        assert refused(path) == says


def test_a_zip_with_a_password_is_said(tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    content = bytearray((DATA / "register.xlsx").read_bytes())
    at = content.find(b"PK\x01\x02")
    content[at + 8] |= 1
    path.write_bytes(content)
    assert refused(path) == LOCKED


# Too much ---------------------------------------------------------------------------------------------
def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_bytes(b"Name\n" + b"x" * (1 << 20))
    assert refused(path, SMALL) == "This file is too large to be a register."


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = b"\x00" * (4 << 20)
    path = repacked(
        tmp_path, "register.xlsx", lambda name, old: bomb if name == "xl/theme/theme1.xml" else old
    )
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/media/image.bin", bomb)
    assert refused(path, SMALL) == UNPACKED


def test_a_zip_bomb_that_lies_about_its_size_is_not_unpacked(tmp_path: Path) -> None:
    path = repacked(
        tmp_path, "register.xlsx", lambda name, old: old + b" " * (4 << 20) if name == SHEET else old
    )
    content = bytearray(path.read_bytes())
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        content[at + 24 : at + 28] = struct.pack("<I", 900)
        at = content.find(b"PK\x01\x02", at + 4)
    path.write_bytes(content)
    assert refused(path, SMALL) in (UNPACKED, DAMAGED)


def test_a_part_that_stands_twice_is_not_trusted(tmp_path: Path) -> None:
    path = repacked(tmp_path, "register.xlsx", lambda _name, old: old)
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr("XL/worksheets/Sheet1.xml", b"<worksheet/>")
    assert refused(path) == DAMAGED


def test_too_many_parts_are_not_looked_through(tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        for number in range(60):
            packed.writestr(f"xl/{number}.xml", b"")
    assert refused(path, Limits(members=50)) == UNPACKED


def test_two_cells_in_opposite_corners_do_not_end_the_program(tmp_path: Path) -> None:
    path = tmp_path / "far.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Name")
        sheet.write(1_048_575, 900, "far away")
    assert refused(path) == APART


def test_cells_far_to_the_right_are_too_many_columns(tmp_path: Path) -> None:
    path = tmp_path / "wide.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Name")
        sheet.write(0, 16_383, "far away")
    assert refused(path) == COLUMNS


def test_empty_cells_with_a_colour_far_away_are_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "coloured.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", "Mobile"])
        sheet.write_row(1, 0, ["Sunita", 9999900001])
        sheet.write_blank(1_048_575, 16_383, None, book.add_format({"bg_color": "red"}))
    with read_table(path) as table:
        assert [row.cells for row in table.rows] == [("Sunita", "9999900001")]


@pytest.mark.parametrize(
    "rows",
    [
        "<row r='1'><c r='A1'><v>1</v></c><c r='XFD1048576'><v>1</v></c></row>",
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c><v>1</v></c><c r="ALL1048576"><v>1</v></c></row>',
        '<row r = "1"><c  r = "A1"><v>1</v></c><c\n\tr\n=\n"ZZ900000"><v>1</v></c></row>',
        '<x:row xmlns:x="u" r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="ZZ900000"><x:v>1</x:v></x:c></x:row>',
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        + "<row/>" * 20_000
        + "<row>"
        + "<c><v>1</v></c>" * 900
        + "</row>",
        '<row r="1"><c r="A1"><v>1</v></c><c r="zz900000"><v>1</v></c></row>',
        f'<row r="1"><c r="A1"><v>1</v></c><c {" " * 300_000} r="ZZ900000"><v>1</v></c></row>',
        f'<row r="1"><c r="A1"><v>1</v></c><c {" " * 2_000_000} r="ZZ900000"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="A99999999999999999999999"><v>1</v></c></row>',
        f'<row r="1"><c r="A1"><v>1</v></c><c r="{"Z" * 400}1"><v>1</v></c></row>',
    ],
)
def test_no_spelling_of_a_far_cell_gets_past_the_measuring(tmp_path: Path, rows: str) -> None:
    path = with_sheet(tmp_path, rows)
    with pytest.raises(UserError):
        judge_xlsx(path, Limits(area=10_000_000))


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", SHEET, "xl/styles.xml", "xl/workbook.xml"])
def test_counts_that_claim_billions_are_not_believed(tmp_path: Path, part: str) -> None:
    def boasting(name: str, old: bytes) -> bytes:
        head, close, tail = old.rpartition(b"</")
        claim = b'<sst xmlns="u" count="9" uniqueCount = \'99999999999\'></sst>'
        return head + claim + close + tail if name == part else old

    assert refused(repacked(tmp_path, "register.xlsx", boasting)) == DAMAGED


def test_cells_without_a_reference_are_counted(tmp_path: Path) -> None:
    path = with_sheet(
        tmp_path, '<row><c t="str"><v>Name</v></c></row><row><c t="str"><v>Sunita</v></c></row>'
    )
    with read_table(path) as table:
        assert table.columns == ("Name",)
        assert [row.cells for row in table.rows] == [("Sunita",)]


def test_an_xml_bomb_in_a_sheet_does_not_go_off(tmp_path: Path) -> None:
    head = (
        '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa">'
        + "".join(f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(12))
        + "]>"
    )
    path = with_sheet(tmp_path, '<row r="1"><c r="A1" t="str"><v>&m;</v></c></row>', head)
    try:
        with read_table(path) as table:
            assert sum(len(cell) for row in table.rows for cell in row.cells) < 1000
    except UserError as error:
        assert error.text in (DAMAGED, "This file is empty.")


def test_repeated_cells_of_opendocument_are_counted(tmp_path: Path) -> None:
    filled = (
        '<table:table-cell office:value-type="string" table:number-columns-repeated="{}">'
        "<text:p>x</text:p></table:table-cell>"
    )
    rows = '<table:table-row table:number-rows-repeated="{}">{}</table:table-row>'
    for across, down, says in ((2_000, 1, COLUMNS), (1_000, 1_000_000, APART), (10**9, 10**9, COLUMNS)):
        bomb = rows.format(down, filled.format(across)).encode()

        def change(name: str, old: bytes, bomb: bytes = bomb) -> bytes:
            return (
                old.replace(b"</table:table>", bomb + b"</table:table>", 1) if name == "content.xml" else old
            )

        assert refused(repacked(tmp_path, "register.ods", change)) == says


def test_empty_repeated_cells_of_opendocument_are_no_hindrance(tmp_path: Path) -> None:
    tail = (
        b'<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
        b'table:number-columns-repeated="16384"/></table:table-row></table:table>'
    )
    path = repacked(
        tmp_path, "register.ods",
        lambda name, old: old.replace(b"</table:table>", tail, 1) if name == "content.xml" else old,
    )  # fmt: skip
    with read_table(path) as table:
        assert len(list(table.rows)) == 8


def test_ten_million_columns_are_said_at_once(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_bytes(b"a," * 10_000_000)
    assert refused(path) == COLUMNS
    path.write_bytes(b"Name,Mobile\n" + b"Sunita," * 3_000 + b"\n")
    assert refused(path) == COLUMNS


def test_empty_cells_beyond_the_last_column_are_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "commas.csv"
    path.write_bytes(b"Name,Mobile" + b"," * 5_000 + b"\nSunita,9999900001" + b"," * 5_000 + b"\n")
    with read_table(path) as table:
        assert [row.cells for row in table.rows] == [("Sunita", "9999900001")]


def test_a_row_that_never_ends_is_said(tmp_path: Path) -> None:
    path = tmp_path / "endless.csv"
    path.write_bytes(b'Name\n"' + b"Sunita\n" * 2_000_000)
    assert refused(path) == "Line 2 cannot be read: a quotation mark is never closed."


# Excel before 2007 ------------------------------------------------------------------------------------
def xls_with(folder: Path, change: Callable[[int, bytes], bytes | None]) -> Path:
    """The sample workbook with the records of its stream changed in place; their lengths must stay."""
    content = bytearray((DATA / "register.xls").read_bytes())
    stream = CompoundFile(bytes(content)).stream("Workbook")
    at, begin = 0, bytes(content).find(stream[:512])
    assert begin > 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        new = change(kind, stream[at + 4 : at + 4 + length])
        if new is not None:
            assert len(new) == length
            content[begin + at + 4 : begin + at + 4 + length] = new
        at += 4 + length
    path = folder / "changed.xls"
    path.write_bytes(content)
    return path


def test_far_cells_in_an_old_workbook_take_no_memory(tmp_path: Path) -> None:
    def far(kind: int, data: bytes) -> bytes | None:
        return struct.pack("<HH", 65_535, 1_000) + data[4:] if kind == 0x00FD else None

    def wide(kind: int, data: bytes) -> bytes | None:
        return struct.pack("<HH", 3, 65_535) + data[4:] if kind == 0x00FD else None

    with read_table(xls_with(tmp_path, far)) as table:
        assert list(table.rows)
    assert refused(xls_with(tmp_path, wide)) == COLUMNS


def test_a_table_of_texts_that_claims_billions_is_not_believed(tmp_path: Path) -> None:
    def boasting(kind: int, data: bytes) -> bytes | None:
        return struct.pack("<II", 2**31, 2**31 - 1) + data[8:] if kind == 0xFC else None

    assert refused(xls_with(tmp_path, boasting)) == DAMAGED


@pytest.mark.parametrize("at", [30, 44, 48, 56, 60, 68, 72, 76])
def test_a_container_whose_numbers_lie_is_damaged_or_read(tmp_path: Path, at: int) -> None:
    for value in (0, 1, 2, 0x7FFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF):
        content = bytearray((DATA / "register.xls").read_bytes())
        content[at : at + 4] = struct.pack("<I", value)
        path = tmp_path / "container.xls"
        path.write_bytes(content)
        try:
            with read_table(path) as table:
                list(table.rows)
        except UserError as error:
            assert error.text


def test_sectors_that_run_in_a_circle_end(tmp_path: Path) -> None:
    content = bytearray((DATA / "register.xls").read_bytes())
    first = struct.unpack_from("<I", content, 76)[0]
    begin = (first + 1) * 512
    for place in range(128):
        content[begin + place * 4 : begin + place * 4 + 4] = struct.pack("<I", place)
    path = tmp_path / "circle.xls"
    path.write_bytes(content)
    assert refused(path) == DAMAGED


# Truncated --------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "name", ["register.xlsx", "register.ods", "register.xls", "WhatsApp Chat - Dhruv Namuno.zip"]
)
def test_a_file_cut_off_anywhere_is_refused_or_read(tmp_path: Path, name: str) -> None:
    whole = (DATA / name).read_bytes()
    for part in range(1, 20):
        path = tmp_path / name
        path.write_bytes(whole[: len(whole) * part // 20])
        with pytest.raises(UserError):
            if name.endswith(".zip"):
                list(read_whatsapp_export(path).messages)
            else:
                with read_table(path) as table:
                    assert len(list(table.rows)) <= 8
                raise UserError("cut off, and what is left was read")


# Cards and chats --------------------------------------------------------------------------------------
def test_a_property_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "endless.vcf"
    path.write_bytes(b"BEGIN:VCARD\nPHOTO;ENCODING=b:" + b"A" * (9 << 20))
    with pytest.raises(UserError):
        list(read_vcards(path))
    path.write_bytes(b"BEGIN:VCARD\nNOTE:" + (b"x" * 1000 + b"\n ") * 9_000)
    with pytest.raises(UserError):
        list(read_vcards(path))


def test_a_card_of_a_million_lines_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.vcf"
    path.write_bytes(b"BEGIN:VCARD\n" + b"TEL:9999900001\n" * 100_000)
    with pytest.raises(UserError):
        list(read_vcards(path))


def test_names_of_files_in_a_chat_lead_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "WhatsApp Chat with X.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("_chat.txt", "[05/03/24, 9:41:03 PM] Sunita: hello\n")
        for name in ("../../evil.exe", "/etc/passwd", "a/b.jpg", "C:evil.bat", ".hidden", "photo.jpg"):
            packed.writestr(name, b"12345")
    chat = read_whatsapp_export(path)
    assert chat.files == {"photo.jpg": 5}
    assert b"".join(chat.file_pieces("photo.jpg", 10)) == b"12345"
    with pytest.raises(UserError):
        list(chat.file_pieces("photo.jpg", 4))
    with pytest.raises(UserError):
        list(chat.file_pieces("../../evil.exe", 10))


def test_a_chat_that_grows_beyond_measure_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "WhatsApp Chat with X.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("_chat.txt", "[05/03/24, 9:41:03 PM] Sunita: hello\n" + "x" * (3 << 20))
    assert recognise(path, SMALL).format is FileKind.CHAT_ZIP
    with pytest.raises(UserError) as error:
        read_whatsapp_export(path, limits=SMALL)
    assert error.value.text == UNPACKED


# Memory -----------------------------------------------------------------------------------------------
_MEASURE = """
import resource, sys
from pathlib import Path
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.tables import read_table
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[2]),) * 2)
try:
    with read_table(Path(sys.argv[1])) as table:
        print(sum(1 for _ in table.rows))
except UserError as error:
    print(error.text)
"""


def said_in(path: Path, megabytes: int) -> str:
    """What reading a file comes to in a process of its own that has so much memory and no more."""
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, str(path), str(megabytes << 20)],
        capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    return done.stdout.strip() or done.stderr[-500:]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the memory of one process")
def test_a_long_text_is_read_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    line = b"Sunita Namuna,9999900001," + b"x" * 400 + b"\n"
    path.write_bytes(b"Name,Mobile,Notes\n" + line * 200_000)
    assert said_in(path, 300) == "200000"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the memory of one process")
def test_bombs_are_refused_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b"<workbook/>")
        with packed.open("xl/worksheets/sheet1.xml", "w") as part:
            for _ in range(500):
                part.write(b" " * (1 << 20))
    assert path.stat().st_size < 1 << 20
    assert said_in(path, 400) == UNPACKED
    wide = tmp_path / "wide.csv"
    wide.write_bytes(b"a," * 10_000_000)
    assert said_in(wide, 400) == COLUMNS


def test_the_sample_files_are_in_the_repository() -> None:
    assert {path.suffix for path in DATA.iterdir()} >= {
        ".csv",
        ".xlsx",
        ".xls",
        ".ods",
        ".vcf",
        ".txt",
        ".zip",
    }
    assert io.BytesIO((DATA / "register.xlsx").read_bytes()).read(2) == b"PK"
