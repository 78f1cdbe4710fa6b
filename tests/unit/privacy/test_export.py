"""Files of people: what is in them, who stands in the register for it, and what is left when one is given up."""

from __future__ import annotations

import asyncio
import csv
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from sanjog_desktop.actions import (
    consents,
    contact_numbers,
    contacts,
    custom_fields,
    exporting,
    exports,
    families,
    labels,
    notices,
    settings,
)
from sanjog_desktop.domain.agency import SETTING, Agency, StaffMember
from sanjog_desktop.domain.clock import DAY, StillClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.errors import Cancelled, UserError
from sanjog_desktop.domain.export_columns import COLUMNS, DEFAULT
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.privacy.erasure.brief import _EXPORTS
from sanjog_desktop.privacy.export.running import Exported, Order, export_people
from sanjog_desktop.privacy.package.making import sweep_exports
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from tests.helpers.erasures import approved, finish_paper, furnish, open_place
from tests.helpers.store import open_store

PRINTER = {"recipient_type": "service_provider", "recipient": "Namuna Printers", "reason": "The yearly book"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[tuple[Database, StillClock]]:
    with open_store(tmp_path) as opened:
        yield opened


def person(session: Session, number: int, **more: Any) -> ContactId:
    card = {"name": f"Sunita Namuna {number}", "city": "Pune", **more}
    biodata = {"born_on": "1997-02-14", "height_cm": 163, "community": "Namuna", "income_band": "10-15"}
    return contacts.create(session, card, biodata, [f"9199999{number:05d}"], staff="Meera")


def fill(db: Database, count: int) -> list[ContactId]:
    return [db.write_sync(person, number) for number in range(count)]


def run(db: Database, ids: list[Any], path: Path, **more: Any) -> Exported:
    spec = {"kind": "csv", "columns": DEFAULT, **PRINTER}
    spec |= {key: more.pop(key) for key in list(more) if key in Order.__struct_fields__}
    return asyncio.run(export_people(db, ids, Order(**spec), path, staff=more.pop("staff", "Meera"), **more))


def states(db: Database) -> dict[str, int]:
    return dict(db.read_sync(lambda s: s.rows("SELECT state, count(*) FROM disclosure GROUP BY state")))


def lines(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_a_file_is_on_record_and_everybody_in_it_in_the_register(
    store: tuple[Database, StillClock], tmp_path: Path
) -> None:
    db, _ = store
    ids = fill(db, 60)
    seen: list[tuple[int, int]] = []
    done = run(db, ids, tmp_path / "book.csv", progress=lambda *at: seen.append(at))
    assert (done.people, done.left_out) == (60, 0)
    assert seen == [(25, 60), (50, 60), (60, 60)]
    rows = lines(done.path)
    assert rows[0] == [COLUMNS[key] for key in DEFAULT]
    assert len(rows) == 61 and rows[1][0] == "Sunita Namuna 0"
    assert "Community" not in rows[0] and "Income" not in rows[0]
    assert done.path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert states(db) == {"made": 60}
    row = db.read_sync(lambda s: s.one("SELECT sha256, size, kind, deleted_at, path FROM export_file"))
    assert row == (done.sha256, done.path.stat().st_size, "people_csv", None, str(done.path))
    entry = db.read_sync(
        lambda s: s.one(
            "SELECT recipient, purpose, categories, artefact_sha256, disclosed_by, order_ref FROM disclosure"
        )
    )
    assert entry == (
        "Namuna Printers", "The yearly book", '["personal_id","contact_info","business_data","biodata"]', done.sha256,
        "Meera", f"export:{done.id}",
    )  # fmt: skip
    assert not list(tmp_path.glob("*.part"))
    assert db.read_sync(lambda s: s.value("SELECT count(*) FROM audit WHERE action = 'export'")) == 1


def test_without_a_reason_a_recipient_or_people_there_is_no_file(
    store: tuple[Database, StillClock], tmp_path: Path
) -> None:
    db, _ = store
    ids = fill(db, 1)
    for wrong, asked in (({"reason": " "}, ids), ({"recipient": ""}, ids), ({}, []), ({"recipient_type": "meta"}, ids)):
        with pytest.raises(UserError):
            run(db, asked, tmp_path / "book.csv", **wrong)
    assert not list(tmp_path.glob("book*"))
    assert states(db) == {} and db.read_sync(lambda s: s.value("SELECT count(*) FROM export_file")) == 0


def test_restricted_and_erased_people_are_left_out_and_counted(
    store: tuple[Database, StillClock], tmp_path: Path
) -> None:
    db, _ = store
    ids = fill(db, 4)
    db.write_sync(lambda s: s.execute("UPDATE contact SET restricted = 1 WHERE id = ?", (ids[0],)))
    db.write_sync(lambda s: s.execute("UPDATE contact SET erased_at = 1, name = '' WHERE id = ?", (ids[1],)))
    done = run(db, [*ids, "nobody"], tmp_path / "book.csv")
    assert (done.people, done.restricted, done.erased, done.refused, done.left_out) == (2, 1, 2, 0, 3)
    assert [row[0] for row in lines(done.path)[1:]] == ["Sunita Namuna 2", "Sunita Namuna 3"]
    with pytest.raises(UserError):
        run(db, ids[:2], tmp_path / "nobody.csv")
    assert not (tmp_path / "nobody.csv").exists()


def test_a_family_is_given_only_those_who_agreed(store: tuple[Database, StillClock], tmp_path: Path) -> None:
    db, _ = store
    ids = fill(db, 3)
    agree(db, ids[1])
    done = run(db, ids, tmp_path / "some.csv", recipient_type="family", recipient="Family Udaharan")
    assert (done.people, done.refused) == (1, 2)
    assert states(db) == {"made": 1}
    assert len(lines(done.path)) == 2


def agree(db: Database, contact_id: str) -> None:
    def write(session: Session) -> None:
        notices.ensure(session, "opt-in-1", "en", "An invented notice.")
        consents.record_opt_in(
            session, ContactId(contact_id), [Purpose.PROFILE_SHARING, Purpose.PHOTO_SHARING], ConsentMethod.IN_PERSON,
            Evidence(words="yes, show it", witness="Asha"), language="en", staff="Asha",
        )  # fmt: skip

    db.write_sync(write)


@pytest.mark.parametrize("kind", ["csv", "xlsx", "vcard3"])
def test_given_up_half_way_nothing_is_left(store: tuple[Database, StillClock], tmp_path: Path, kind: str) -> None:
    db, _ = store
    ids = fill(db, 60)
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        run(db, ids, tmp_path / "book", kind=kind, stopped=stopped)
    assert not list(tmp_path.glob("book*"))
    assert states(db) == {"cancelled": 50}
    assert db.read_sync(lambda s: s.value("SELECT deleted_at IS NOT NULL FROM export_file")) == 1


def test_a_full_disk_and_a_task_that_is_cancelled_leave_nothing(
    store: tuple[Database, StillClock], tmp_path: Path
) -> None:
    db, _ = store
    ids = fill(db, 60)

    async def drive(path: Path) -> None:
        order = Order("csv", DEFAULT, **PRINTER)
        began = asyncio.Event()
        task = asyncio.create_task(
            export_people(db, ids, order, path, staff="Meera", progress=lambda *_: began.set())
        )
        await began.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(drive(tmp_path / "book.csv"))
    assert not list(tmp_path.glob("book*")) and set(states(db)) == {"cancelled"}
    blocked = tmp_path / "a file, not a folder"
    blocked.write_text("x")
    with pytest.raises(OSError, match="a file, not a folder"):
        run(db, ids, blocked / "book.csv")
    assert db.read_sync(lambda s: s.value("SELECT count(*) FROM export_file WHERE deleted_at IS NULL")) == 0


def test_a_consent_taken_back_meanwhile_stops_the_file(
    store: tuple[Database, StillClock], tmp_path: Path
) -> None:
    db, _ = store
    ids = fill(db, 2)
    for id in ids:
        agree(db, id)

    def restrict(done: int, total: int) -> None:
        db.write_sync(lambda s: s.execute("UPDATE contact SET restricted = 1 WHERE id = ?", (ids[0],)))

    with pytest.raises(UserError, match="consent"):
        run(db, ids, tmp_path / "book.csv", recipient_type="family", recipient="Family U", progress=restrict)
    assert not list(tmp_path.glob("book*")) and set(states(db)) == {"cancelled"}


def test_what_a_crash_cut_off_is_swept_and_its_entries_cancelled(
    store: tuple[Database, StillClock], tmp_path: Path
) -> None:
    db, clock = store
    ids = fill(db, 2)
    purpose = exporting.Purpose("service_provider", "Printer", "The book", ("personal_id",))
    path = tmp_path / "book.csv"
    export_id, _ = db.write_sync(lambda s: exporting.begin(
        s, path, kind="people_csv", people=2, purpose=purpose, staff="Meera"))  # fmt: skip
    db.write_sync(lambda s: exporting.take(s, export_id, ids, purpose, staff="Meera"))
    (tmp_path / "book.csv.part").write_text("half")
    clock.advance(exports.UNFINISHED_MS + 1)
    assert asyncio.run(sweep_exports(db)) == 1
    assert not list(tmp_path.glob("book*")) and states(db) == {"cancelled": 2}


def test_a_role_gets_what_it_may_see(store: tuple[Database, StillClock], tmp_path: Path) -> None:
    db, _ = store
    ids = fill(db, 1)
    roles = {"Meera": "counsellor", "Om": "read_only", "Asha": "owner"}
    db.write_sync(settings.put, SETTING, Agency(staff=tuple(StaffMember(*one) for one in roles.items())))
    db.write_sync(settings.put, "masking", {"counsellor": ["phone", "birth", "income"]})
    done = run(db, ids, tmp_path / "book.csv", columns=("name", "phones", "born_on", "income_band", "community"))
    assert lines(done.path) == [["Name", "Phone", "Birth date", "Community"],
                                ["Sunita Namuna 0", "'+91 99••• ••000", "1997", "Namuna"]]  # fmt: skip
    with pytest.raises(UserError, match="role"):
        run(db, ids, tmp_path / "other.csv", staff="Om")
    cards = run(db, ids, tmp_path / "book.vcf", kind="vcard3", columns=("name", "phones"))
    assert b"TEL" not in cards.path.read_bytes() and "••" in cards.path.read_text("utf-8")


def test_no_cell_is_a_formula(store: tuple[Database, StillClock], tmp_path: Path) -> None:
    db, _ = store
    evil = ["=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)"]
    ids = [db.write_sync(person, number, name=name, city="\tPune") for number, name in enumerate(evil)]
    columns = ("name", "city")
    for row in lines(run(db, ids, tmp_path / "book.csv", columns=columns).path)[1:]:
        assert not any(cell[:1] in ("=", "+", "-", "@", "\t", "\r") for cell in row)
    sheet = run(db, ids, tmp_path / "book.xlsx", kind="xlsx", columns=columns)
    read = CalamineWorkbook.from_path(sheet.path).get_sheet_by_index(0).to_python()
    assert [row[0] for row in read[1:]] == evil
    with zipfile.ZipFile(sheet.path) as packed:
        assert packed.testzip() is None
        xml = packed.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in xml and 't="n"' not in xml and "hyperlink" not in xml


def test_an_erasure_finds_the_file_a_person_is_in(store: tuple[Database, StillClock], tmp_path: Path) -> None:
    db, _ = store
    ids = fill(db, 2)
    done = run(db, ids[:1], tmp_path / "book.csv")
    assert db.read_sync(lambda s: s.rows(_EXPORTS, (ids[0],))) == [(done.id, str(done.path), done.sha256)]
    assert db.read_sync(lambda s: s.rows(_EXPORTS, (ids[1],))) == []


def test_erasing_somebody_deletes_the_file_they_are_in_and_why_it_was_written(tmp_path: Path) -> None:
    with open_place(tmp_path / "profile") as place:
        kalpana = furnish(place, messages=4, files=0, others=3)
        other = place.value("SELECT id FROM contact WHERE id <> ? AND name <> ''", kalpana)
        file = run(place.db, [kalpana, other], tmp_path / "both.csv", reason="A book for Kalpana Namunawala").path
        kept = run(place.db, [other], tmp_path / "other.csv").path
        asked = approved(place, kalpana)
        place.clock.advance(DAY)
        finish_paper(place, asked)
        place.run(asked)
        assert not file.exists() and kept.exists()
        rows = place.db.read_sync(
            lambda s: s.rows("SELECT purpose, recipient FROM disclosure WHERE contact_id = ?", (kalpana,))
        )
        assert rows == [("export", "")]
        assert place.value("SELECT count(*) FROM export_file WHERE path LIKE '%both%'") == 0


def test_everything_of_the_record_can_be_written(store: tuple[Database, StillClock], tmp_path: Path) -> None:
    db, _ = store
    id = fill(db, 1)[0]

    def more(session: Session) -> str:
        family = families.create(session, "Namuna", city="Pune", staff="Meera")
        families.add_member(session, family, id, staff="Meera")
        label = labels.create_label(session, "NRI; wants Pune", staff="Meera")
        labels.put_labels(session, [id], [label], staff="Meera")
        contact_numbers.add(session, id, "919999977777", staff="Meera")
        field = custom_fields.add_field(session, "Blood group", "text", is_sensitive=True, staff="Meera")
        custom_fields.set_values(session, id, {field: "O+"}, staff="Meera")
        contacts.edit(session, id, {"email": "sunita@example.org", "notes": "Line one\nline two", "gender": "female"},
                      {"rashi": "mesha"}, staff="Meera")  # fmt: skip
        return field

    field = db.write_sync(more)
    columns = (*COLUMNS, f"custom:{field}")
    done = run(db, [id], tmp_path / "book.csv", columns=columns)
    found = dict(zip(*lines(done.path), strict=True))
    assert found["Phone"] == "'+91 99999 00000 / +91 99999 77777"
    assert (found["Family"], found["Gender"], found["Rashi"]) == ("Namuna", "Woman", "Mesha (Aries)")
    assert (found["Height"], found["Income"], found["Blood group"]) == ("163 cm", "10 to 15 lakh a year", "O+")
    assert found["Notes"] == "Line one\nline two"
    categories = db.read_sync(lambda s: s.value("SELECT categories FROM disclosure"))
    assert "horoscope" in categories


def test_the_printed_register_goes_to_what_draws_it(store: tuple[Database, StillClock], tmp_path: Path) -> None:
    db, _ = store
    ids = fill(db, 30)
    given: dict[str, Any] = {}

    async def draw(slices: Any, language: str, **more: Any) -> bytes:
        given.update(more, slices=slices, language=language)
        return b"%PDF-1.7 drawn"

    done = run(
        db, ids, tmp_path / "book.pdf", kind="pdf", columns=("name", "born_on", "height_cm", "phones"), language="hi",
        draw_pdf=draw,
    )  # fmt: skip
    assert done.path.read_bytes() == b"%PDF-1.7 drawn"
    text = "".join(given["slices"])
    assert "14 फ़रवरी 1997" in text and "5′4″" in text and "Namuna Printers" in text
    assert given["landscape"] and given["watermark"] == "Namuna Printers" and "<th" in given["head"]
    assert len(given["slices"]) == 1 + 3
    with pytest.raises(ValueError, match="draws"):
        run(db, ids, tmp_path / "other.pdf", kind="pdf")
    assert not (tmp_path / "other.pdf").exists()


