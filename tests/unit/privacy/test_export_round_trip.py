"""What is written out is read back as it was: every column of the record, through the readers of the import."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.biodata import CLOSED, VOCABULARIES, word
from sanjog_desktop.domain.export_columns import COLUMNS
from sanjog_desktop.domain.imports.cells import ImportRow, Interpreter
from sanjog_desktop.domain.imports.mapping import guess
from sanjog_desktop.domain.imports.tables import read_table
from sanjog_desktop.domain.imports.text import clean
from sanjog_desktop.domain.imports.vocabulary import code_of
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.privacy.export.files import open_writer
from sanjog_desktop.privacy.export.sheet import SheetWriter
from sanjog_desktop.privacy.export.vcard import VERSIONS, folded, vcard
from sanjog_desktop.store.reads.export_rows import ExportPerson

TODAY = date(2026, 11, 21)
CUSTOM = {"Blood group": "f1", "Car": "f2"}
KEYS = (*COLUMNS, "custom:f1", "custom:f2")
HEADINGS = (*COLUMNS.values(), *CUSTOM)
#: Columns that are read in ways of their own.
OWN_WAYS = frozenset({
    "name", "phones", "email", "labels", "other_name", "born_on", "birth_time", "height_cm", "family",
})  # fmt: skip

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
#: What a card can hold: everything but control characters.
WORD_CHARS = st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]) | st.just("\n")
LETTERS = st.sampled_from("abzKMšé अआकखगजनमयरलवशसहािीुे અઆકખગજનમયરલવશસહાિીુે0123456789.&()/+=-@'\"")
WORDS = st.text(LETTERS, min_size=1, max_size=30).map(clean).filter(
    # An apostrophe before a sign of a formula is what the export itself puts there.
    lambda text: bool(text) and not text.startswith(("'=", "'+", "'-", "'@"))
)  # fmt: skip
NAMES = st.lists(st.text("abcnrsअकनमકનમ", min_size=2, max_size=8), min_size=1, max_size=4).map(" ".join).filter(
    lambda text: clean(text) == text
)
LABELS = st.lists(st.text("abcअक nr", min_size=2, max_size=9).map(clean).filter(bool), max_size=3, unique=True)
PHONES = st.lists(st.integers(7000000000, 9999999999).map(lambda n: f"91{n}"), max_size=3, unique=True)
EMAIL = st.from_regex(r"[a-z]{1,8}\.[a-z]{1,5}@[a-z]{2,8}\.(in|org)", fullmatch=True)
EMAILS = st.lists(EMAIL, max_size=2, unique=True)
DATES = st.dates(date(1930, 1, 1), date(2007, 1, 1)).flatmap(
    lambda day: st.sampled_from([f"{day}", f"{day:%Y-%m}", f"{day:%Y}"])
)
TIMES = st.times().map(lambda time: f"{time:%H:%M}")


def _free(key: str) -> st.SearchStrategy[str]:
    if key in VOCABULARIES:
        return WORDS.filter(lambda text: code_of(key, text) is None)
    return WORDS


def _coded(key: str) -> st.SearchStrategy[str]:
    codes = st.sampled_from(sorted(VOCABULARIES[key]))
    return codes if key in CLOSED else codes | _free(key)


@st.composite
def people(draw: Any) -> tuple[dict[str, str], ExportPerson]:
    """What the record holds, and the same as the export reads it."""
    kept: dict[str, str] = {}
    for key in KEYS:
        if key in OWN_WAYS or draw(st.booleans()):
            continue
        kept[key] = draw(_coded(key) if key in VOCABULARIES else _free(key))
    kept |= {"name": draw(NAMES), "born_on": draw(DATES), "birth_time": draw(TIMES), "family": draw(NAMES)}
    kept["height_cm"] = str(draw(st.integers(100, 230)))
    phones, emails, labels = draw(PHONES), draw(EMAILS), draw(LABELS)
    others = [name for name in draw(st.lists(NAMES, max_size=2, unique=True)) if name != kept["name"]]
    cells = {key: f"{text} cm" if key == "height_cm" else word(key, text) for key, text in kept.items()}
    pretties = tuple(pretty(phone) for phone in phones)
    joined = {"phones": " / ".join(pretties), "email": "; ".join(emails), "labels": "; ".join(labels),
              "other_name": "; ".join(others)}  # fmt: skip
    person = ExportPerson(
        "id", 1, False, False, True, {**cells, **{key: text for key, text in joined.items() if text}}, pretties,
        tuple(emails), tuple(labels), tuple(others),
    )  # fmt: skip
    return kept, person


def written(kind: str, person: Sequence[ExportPerson], columns: Sequence[str] = KEYS) -> bytes:
    file = io.BytesIO()
    headings = [dict(zip(KEYS, HEADINGS, strict=True))[column] for column in columns]
    writer = open_writer(kind, file, columns, headings)
    writer.add(person)
    writer.close()
    return file.getvalue()


def read(data: bytes, ending: str) -> list[ImportRow]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"people{ending}"
        path.write_bytes(data)
        with read_table(path) as table:
            rows = list(table.rows)
            targets = guess(table.columns, [row.cells for row in rows], CUSTOM)
            interpret = Interpreter(table.columns, targets, TODAY)
            return [interpret.row(row.line, row.cells, row.problem) for row in rows]


def compare(kept: dict[str, str], person: ExportPerson, back: ImportRow) -> None:
    assert (back.problems, back.warnings) == ((), ())
    assert (back.name, back.family) == (kept["name"], kept["family"])
    assert [pretty(phone.digits) for phone in back.phones] == list(person.phones)
    emails = [*([back.fields["email"]] if "email" in back.fields else []), *back.other_emails]
    assert (tuple(emails), back.labels, back.other_names) == (person.emails, person.labels, person.other_names)
    plain = {key: text for key, text in kept.items() if key not in ("name", "family") and not key.startswith("custom:")}
    assert {key: str(value) for key, value in back.fields.items() if key != "email"} == plain
    assert back.custom == {key[7:]: text for key, text in kept.items() if key.startswith("custom:")}


@settings(max_examples=120, deadline=None)
@given(st.lists(people(), min_size=1, max_size=3))
def test_a_text_file_is_read_back_as_it_was(found: list[tuple[dict[str, str], ExportPerson]]) -> None:
    rows = read(written("csv", [person for _kept, person in found]), ".csv")
    assert len(rows) == len(found)
    for (kept, person), back in zip(found, rows, strict=True):
        compare(kept, person, back)


@settings(max_examples=80, deadline=None)
@given(st.lists(people(), min_size=1, max_size=3))
def test_a_sheet_is_read_back_as_it_was(found: list[tuple[dict[str, str], ExportPerson]]) -> None:
    rows = read(written("xlsx", [person for _kept, person in found]), ".xlsx")
    assert len(rows) == len(found)
    for (kept, person), back in zip(found, rows, strict=True):
        compare(kept, person, back)


@pytest.mark.parametrize("kind", ["vcard3", "vcard4"])
@settings(max_examples=60, deadline=None)
@given(people())
def test_a_card_is_read_back_as_it_was(kind: str, found: tuple[dict[str, str], ExportPerson]) -> None:
    kept, person = found
    if kind == "vcard3" and len(kept["born_on"]) < 10:
        kept = {**kept, "born_on": ""}  # 3.0 has no partial dates
    columns = ("name", "phones", "email", "gender", "born_on", "work", "city", "labels", "notes")
    (back,) = read(written(kind, [person], columns), ".vcf")
    assert back.name == kept["name"]
    assert [pretty(phone.digits) for phone in back.phones] == list(person.phones)
    emails = [*([back.fields["email"]] if "email" in back.fields else []), *back.other_emails]
    assert (tuple(emails), back.labels) == (person.emails, person.labels)
    for key in ("gender", "born_on", "city", "work"):
        assert back.fields.get(key, "") == kept.get(key, ""), key
    assert back.fields.get("notes", "") == kept.get("notes", "")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_a_folded_line_is_unfolded_to_itself(text: str) -> None:
    line = "NOTE:" + text.replace("\r", "").replace("\n", "").encode("utf-8", "replace").decode()
    data = folded(line)
    assert all(len(piece) <= 75 for piece in data.split(b"\r\n"))
    assert data.replace(b"\r\n ", b"") == line.encode() + b"\r\n"
    for piece in data.split(b"\r\n"):
        piece.decode("utf-8")  # no letter is cut


@settings(max_examples=80, deadline=None)
@given(st.lists(st.lists(st.text(max_size=40), min_size=1, max_size=4), max_size=4))
def test_any_text_makes_a_sheet_that_other_programs_can_read(rows: list[list[str]]) -> None:
    file = io.BytesIO()
    writer = SheetWriter(file, 'A & "B"', ["One", "Two", "Three", "Four"])
    for row in rows:
        writer.row(row)
    writer.close()
    with zipfile.ZipFile(file) as packed:
        assert packed.testzip() is None
        sheets = {name: ElementTree.fromstring(packed.read(name)) for name in packed.namelist()}
    lines = list(sheets["xl/worksheets/sheet1.xml"].iter(f"{MAIN}row"))
    assert len(lines) == len(rows) + 1
    for row, line in zip(rows, lines[1:], strict=True):
        cells = list(line.iter(f"{MAIN}c"))
        assert len(cells) == sum(map(bool, row))
        assert all(cell.get("t") == "inlineStr" and cell.find(f"{MAIN}f") is None for cell in cells)


@pytest.mark.parametrize("version", VERSIONS)
@settings(max_examples=80, deadline=None)
@given(st.text(WORD_CHARS, min_size=1, max_size=120), st.text(WORD_CHARS, max_size=300), PHONES)
def test_a_card_is_read_by_another_program_as_it_was(
    version: str, name: str, note: str, phones: list[str]
) -> None:
    person = ExportPerson("id", 1, False, False, True, {"name": name, "notes": note}, tuple(map(pretty, phones)))
    card = vobject.readOne(vcard(person, ("name", "notes", "phones"), version).decode())
    assert card.fn.value == name
    assert getattr(card, "note", None) is None or card.note.value == note
    numbers = [line.value.removeprefix("tel:") for line in card.contents.get("tel", [])]
    assert numbers == [f"+{phone}" for phone in phones]


def test_a_number_that_is_masked_is_not_dialled() -> None:
    masked = "+91 99••• ••012"
    person = ExportPerson("id", 1, False, False, True, {"name": "Om", "phones": masked}, (masked,))
    text = vcard(person, ("name", "phones"), "4.0").decode()
    assert "TEL" not in text and "NOTE:+91 99••• ••012" in text
    with pytest.raises(ValueError, match="version"):
        vcard(person, ("name",), "2.1")
