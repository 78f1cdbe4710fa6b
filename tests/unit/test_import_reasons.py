"""Why a row of a file was not taken, or was taken otherwise than it stands: in every language of the window."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from sanjog_desktop.domain import biodata
from sanjog_desktop.domain.imports.headings import TARGETS
from sanjog_desktop.gui.language import LANGUAGES, Language
from sanjog_desktop.gui.words import tr_text
from tests.helpers.importing import rows_of, take
from tests.helpers.store import open_store

ROOT = Path(__file__).resolve().parents[2] / "sanjog_desktop"
OTHERS = [code for code in LANGUAGES if code != "en"]
#: Where a reason is added to those of a row.
TOLD_BY = {"problems", "warnings", "reasons"}
BELOW = sorted((ROOT / "domain" / "imports").glob("*.py")) + [
    ROOT / "actions" / f"{name}.py" for name in ("import_plan", "importing", "import_writing", "import_people")
]  # fmt: skip
VALUE = "Namuna 7"
REGISTER = """Name,Mobile,City,DOB,Birth time,Height,Gender,Marital status,Status,Manglik,Email,Language,Remarks
Aarav Namuna,9999900001,Pune,14/02/1997,06:40,178,male,never married,active,yes,aarav@example.org,English,
,,Pune,,,,,,,,,,nobody
Kiran Udaharan,12 / 99999 00003,Nashik,31/31/1990,99:99,9 km,perhaps,perhaps,perhaps,,not an address,,
Balak Namuna,9999900004,Pune,14/02/2015,,,,,,,,,
,9999900005,Pune,,,,,,,,,,
,9999900001,Pune,,,,,,,,,,
Aarav Namuna,9999900001,Thane,14/02/1997,07:40,165,male,divorced,active,no,other@example.org,Marathi,
Aarav Namunaa,9999900001,Pune,14/02/1997,,,,,,,,,
Sunita Kalpit,9999900006,Pune,,,,,,,,,,,one,cell,too,many
"""


def reasons_of(path: Path) -> Iterator[str]:
    """What the sources add to the reasons of a row, every value put in as a name."""
    tree = ast.parse(path.read_text("utf-8"))
    constants = {
        target.id: node.value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.AnnAssign) and isinstance(target := node.target, ast.Name)
        and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }  # fmt: skip
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or getattr(node.func, "attr", "") != "append":
            continue
        assert isinstance(node.func, ast.Attribute)
        place = node.func.value
        name = place.attr if isinstance(place, ast.Attribute) else getattr(place, "id", "")
        if name not in TOLD_BY:
            continue
        (said,) = node.args
        if isinstance(said, ast.Constant):
            yield str(said.value)
        elif isinstance(said, ast.Name) and said.id in constants:
            yield constants[said.id]
        elif isinstance(said, ast.JoinedStr):
            yield "".join(str(p.value) if isinstance(p, ast.Constant) else VALUE for p in said.values)
    # Reasons that are constants, whoever takes them up.
    yield from (text for text in constants.values() if text.endswith(".") and " " in text and text[0].isupper())


@pytest.fixture(params=OTHERS)
def speech(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[Language]:
    before, spoken = QLocale(), Language(qapp)
    spoken.use(request.param)
    yield spoken
    spoken.use("en")
    QLocale.setDefault(before)


def is_said(reason: str) -> bool:
    """Whether a reason has words of its own in the language of the window."""
    return tr_text(reason) != reason


def test_every_reason_of_the_sources_has_words(speech: Language) -> None:
    found = {reason for path in BELOW for reason in reasons_of(path)}
    assert len(found) >= 14
    assert [reason for reason in sorted(found) if not is_said(reason)] == []


def test_every_field_a_reason_names_has_words(speech: Language) -> None:
    stored = set(TARGETS) - {"other_name", "given_name", "middle_name", "last_name", "phones", "labels", "family"}
    for field in sorted(stored):
        said = tr_text(f"{TARGETS[field]} stays '{VALUE}'; the file says '{VALUE} 2'.")
        assert TARGETS[field] not in said and said.count(VALUE) == 2, field
    for word in ("date of birth", "time of birth", "height", *(TARGETS[each].lower() for each in biodata.CLOSED)):
        if word != TARGETS["language"].lower():  # what is no language of ours is one that is spoken
            said = tr_text(f"'{VALUE}' is not a {word} we can read; it is kept as a note.")
            assert word not in said, word


def test_no_reason_of_a_real_import_stays_english(speech: Language, tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        rows = db.write_sync(take, rows_of(REGISTER))
    reasons = {reason for row in rows for reason in row.reasons}
    assert len(reasons) >= 15
    assert [reason for reason in sorted(reasons) if not is_said(reason)] == []
    codes = {code for words in biodata.VOCABULARIES.values() for code in words if "_" in code}
    assert not [reason for reason in reasons for code in codes if code in reason]
