"""The access package, built whole: what is in it, what is not, and what becomes of its file."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import random
import re
import unicodedata
from collections.abc import Callable, Coroutine, Iterator, Sequence
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
import pyzipper
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from sanjog_desktop.actions import exports
from sanjog_desktop.domain.clock import DAY, StillClock
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.gui.pdf import render_pdf_in_slices
from sanjog_desktop.privacy.package.data import SCANNED, SOURCES, collect
from sanjog_desktop.privacy.package.making import BuiltPackage, build_package, redaction_plan, sweep_exports
from sanjog_desktop.privacy.package.redaction import RedactionItem, own_words
from sanjog_desktop.privacy.verify import verify_file
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreError
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.tables import TABLES
from tests.helpers import package_person as person
from tests.helpers.small_disk import small_disk
from tests.helpers.store import open_store

Run = Callable[[Coroutine[Any, Any, Any]], Any]
ALL_FILES = ("00_READ_ME", "01_report")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[tuple[Database, StillClock]]:
    with open_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def files(tmp_path: Path) -> AttachmentFiles:
    return AttachmentFiles(tmp_path / "attachments")


async def build(
    db: Database, files: AttachmentFiles, folder: Path, redactions: list[RedactionItem] | None = None
) -> BuiltPackage:
    return await build_package(
        db, files, render_pdf_in_slices, person.REQUEST, redactions or [], folder, staff="Asha"
    )


def unpack(built: BuiltPackage) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for path in built.paths:
        with pyzipper.AESZipFile(path) as archive:
            archive.setpassword(built.passphrase.encode())
            found |= {name: archive.read(name) for name in archive.namelist()}
    return found


def pdf_text(data: bytes) -> str:
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    text = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return text


def every_reading(contents: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """Each file as somebody may read it: as it lies there, with escapes undone, and the text of the PDFs."""
    for name, data in contents.items():
        if name.endswith(".pdf") and not name.startswith("media/"):
            yield name, pdf_text(data)
        elif not name.startswith("media/"):
            text = data.decode()
            yield name, text
            yield name, text.encode().decode("unicode_escape", errors="replace")


def digits_of(text: str) -> str:
    """Only the digits of a text, in ASCII: a number in any grouping and any script is a run of them."""
    return "".join(str(unicodedata.decimal(char)) for char in text if char.isdecimal())


# What is in it ------------------------------------------------------------------------------------------------


def test_every_table_with_an_access_part_has_a_way_to_the_person() -> None:
    wanted = {name for name, table in TABLES.items() if table.access}
    assert set(SOURCES) | SCANNED == wanted


@pytest.mark.promises("rights.access")
def test_every_table_appears_with_rows_of_the_person(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    person.fill(store[0], files)
    contents = unpack(qt_run(build(store[0], files, tmp_path / "out")))
    seen: set[str] = set()
    for name, data in contents.items():
        if name.startswith("data/"):
            for table, rows in json.loads(data).get("tables", {}).items():
                assert rows, f"{table}: the sample has a row that the package lacks"
                seen.add(table)
    assert seen == {name for name, table in TABLES.items() if table.access}


@pytest.mark.parametrize("language", ["en", "hi", "mr", "gu"])
def test_every_file_for_computers_is_as_its_schema_says(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run, language: str
) -> None:
    person.fill(store[0], files, language)
    contents = unpack(qt_run(build(store[0], files, tmp_path / "out")))
    schemas = {}
    for name, data in contents.items():
        if name.startswith("schema/"):
            schema = json.loads(data)
            jsonschema.Draft202012Validator.check_schema(schema)
            schemas[schema["$id"]] = schema
    checked = 0
    for name, data in contents.items():
        if name.endswith(".json") and not name.startswith("schema/"):
            document = json.loads(data)
            jsonschema.validate(document, schemas[document["schema"]], jsonschema.Draft202012Validator)
            checked += 1
    assert checked == len(schemas) == 16


@pytest.mark.promises("collect.personal_id", "collect.contact_info", "rights.access")
@pytest.mark.promises("rights.access", "collect.personal_id", "collect.contact_info")
def test_the_policys_categories_appear_under_their_names_in_data_and_on_paper(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    person.fill(store[0], files)
    contents = unpack(qt_run(build(store[0], files, tmp_path / "out")))
    categories = json.loads(contents["data/subject.json"])["categories"]
    assert categories["Personal ID"]["email"] == "sunita@example.invalid"
    assert categories["Contact Info"]["phone"] == [person.OWN]
    assert categories["Business Data"]["package"] == "Gold"
    assert categories["Personal ID"]["other_name"] == ["Sunita Kalpit"]
    assert categories["Personal ID"]["other_email"] == ["sunita.namuna@example.invalid"]
    assert (categories["Biodata"]["Blood group"], categories["Notes"]["label"]) == ("B+", ["Meets on Sundays"])
    assert categories["Notes"]["follow_up"] == ["2027-01-05 call"]
    assert categories["Usage Logs"]["acts"] == {"read_biodata": 2, "read_photo": 1}
    page = contents["01_report.html"].decode()
    for name in ("Personal ID", "Contact Info", "Business Data", "Usage Logs"):
        assert f"<h2>{name}</h2>" in page


@pytest.mark.promises("rights.access", "contact.dpo")
def test_receipts_recipients_by_name_and_notices_in_full_are_in_it(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    person.fill(store[0], files)
    contents = unpack(qt_run(build(store[0], files, tmp_path / "out")))
    receipts = json.loads(contents["data/receipts.json"])["receipts"]
    assert len(receipts) == 4
    [given] = json.loads(contents["data/disclosures.json"])["tables"]["disclosure"]
    assert given["recipient_name"] == "Ramesh Kalpanik"
    [notice] = json.loads(contents["data/notices.json"])["tables"]["notice"]
    assert hashlib.sha256(notice["text"].encode()).hexdigest() == notice["sha256"]
    assert notice["text"] in contents["01_report.html"].decode()
    assert "dpo@namuna.example" in contents["00_READ_ME.html"].decode()


@pytest.mark.parametrize("language", ["en", "hi", "mr", "gu"])
def test_the_pages_are_in_the_persons_language_and_shaped(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run, language: str
) -> None:
    person.fill(store[0], files, language)
    contents = unpack(qt_run(build(store[0], files, tmp_path / "out")))
    title = {"en": "Your rights", "hi": "आपके अधिकार", "mr": "तुमचे हक्क", "gu": "તમારા હક"}[language]
    page = contents["00_READ_ME.html"].decode()
    assert f'<html lang="{language}">' in page
    assert f"<h2>{title}</h2>" in page
    assert person.TEXTS[language] in contents["01_report.html"].decode()
    for name in ALL_FILES:
        text = pdf_text(contents[f"{name}.pdf"])
        assert person.REF in text
        assert "\ufffd" not in text


def test_media_lie_under_their_hash_and_what_is_about_others_is_not_there(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    person.fill(store[0], files)
    contents = unpack(qt_run(build(store[0], files, tmp_path / "out")))
    media = {name: data for name, data in contents.items() if name.startswith("media/")}
    assert set(media.values()) == {b"scan of a consent form", b"\x89PNG photo of Sunita herself", person.CARD_PHOTO}
    [filed] = json.loads(contents["data/files.json"])["tables"]["contact_file"]
    assert media[filed["path"]] == person.CARD_PHOTO and not {"key", "thumbnail"} & set(filed)
    for name, data in media.items():
        assert name == f"media/{hashlib.sha256(data).hexdigest()}.png"
    rows = {row["id"]: row["path"] for row in json.loads(contents["data/media.json"])["tables"]["attachment"]}
    assert rows["a-photo"] in media
    assert rows["a-biodata"] == ""


def test_a_damaged_file_is_named_as_gone_and_the_rest_is_given(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    person.fill(store[0], files)
    place = tmp_path / "attachments" / "a-photo"
    place.write_bytes(place.read_bytes()[:-3])
    contents = unpack(qt_run(build(store[0], files, tmp_path / "out")))
    rows = {row["id"]: row["path"] for row in json.loads(contents["data/media.json"])["tables"]["attachment"]}
    assert rows["a-photo"] is None
    assert "the file is no longer kept" in contents["01_report.html"].decode()


# What is not in it --------------------------------------------------------------------------------------------


@pytest.mark.promises("rights.access")
@pytest.mark.parametrize("language", ["en", "gu"])
def test_t11_no_number_of_anybody_else_in_any_encoding(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run, language: str
) -> None:
    person.fill(store[0], files, language)
    built = qt_run(build(store[0], files, tmp_path / "out"))
    contents = unpack(built)
    seen = 0
    for name, text in every_reading(contents):
        # Digits of ids, hashes and times are taken out, so that what is left in a row is what people wrote.
        plain = re.sub(
            r"[0-9a-f]{40,}|\d{4}-\d\d-\d\dT[\d:.]+Z|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", " ", text
        )
        for number in person.STRANGERS:
            for form in (number, number[2:]):
                assert form not in digits_of(plain), (name, form)
        seen += person.OWN[2:] in digits_of(plain)
    assert seen >= 4  # the reading itself works: the person's own number is found
    for data in contents.values():
        for number in person.STRANGERS:
            form = number[2:]
            for spelled in (
                form,
                form.encode("utf-16-le").decode("latin-1"),
                base64.b64encode(form.encode()).decode(),
            ):
                assert spelled.encode("latin-1") not in data


def test_names_and_addresses_of_others_are_masked_but_for_who_was_given_the_data(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    person.fill(store[0], files)
    contents = unpack(qt_run(build(store[0], files, tmp_path / "out")))
    for name in ("data/messages.json", "data/profile.json", "data/requests.json", "data/consents.json"):
        text = contents[name].decode()
        for words in ("Kavita Kalpanik", "Ramesh Kalpanik", "रमेश काल्पनिक", "other@example.invalid"):
            assert words not in text, (name, words)
    masked = json.loads(contents["redactions.json"])["items"]
    assert {item["kind"] for item in masked} == {"phone", "email", "name", "card", "file"}
    assert len({item["label"] for item in masked}) == len(masked)


def test_keys_and_what_the_law_forbids_to_tell_are_not_in_it(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    person.fill(store[0], files)
    keys = store[0].read_sync(lambda session: [row[0] for row in session.rows("SELECT key FROM attachment")])
    contents = unpack(qt_run(build(store[0], files, tmp_path / "out")))
    everything = b"\n".join(contents.values())
    for key in keys:
        assert key not in everything
        assert key.hex().encode() not in everything
    assert b"order h-1" in everything
    assert b"order h-2" not in everything
    assert str(tmp_path).encode() not in everything


def test_a_reviewer_shows_and_masks_item_by_item(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    person.fill(store[0], files)
    plan = qt_run(redaction_plan(store[0], person.SUNITA))
    decisions = [
        msgspec.structs.replace(item, masked=False)
        if item.words in ("919999900007", "a-biodata.bin") else item for item in plan
    ]  # fmt: skip
    assert len([item for item in decisions if not item.masked]) == 2 + len(
        [item for item in plan if not item.masked]
    )
    contents = unpack(
        qt_run(build(store[0], files, tmp_path / "out", [*decisions, own_words("prefers evenings")]))
    )
    text = contents["data/messages.json"].decode()
    assert "919999900007" in text
    assert "9999900006" not in digits_of(text)
    assert b"%PDF biodata of Kavita 9999900003" in contents.values()
    assert "prefers evenings" not in contents["data/profile.json"].decode()


def test_a_message_that_came_after_the_review_is_masked_too(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    db, _clock = store
    person.fill(db, files)
    plan = qt_run(redaction_plan(db, person.SUNITA))
    db.write_sync(lambda session: session.execute(
        "INSERT INTO message(conversation_id, at, direction, kind, body) VALUES (1, ?, 'in', 'text', 'or 88888 00009')",
        (session.now(),),
    ) and None)  # fmt: skip
    contents = unpack(qt_run(build(db, files, tmp_path / "out", plan)))
    assert "8888800009" not in digits_of(contents["data/messages.json"].decode())


# The file -----------------------------------------------------------------------------------------------------


def test_the_package_is_checked_whole_with_and_without_its_passphrase(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    person.fill(store[0], files)
    built = qt_run(build(store[0], files, tmp_path / "out"))
    assert [path.name for path in built.paths] == [f"{person.REF}.zip"]
    for passphrase in (None, built.passphrase):
        report = verify_file(built.paths[0], lambda found=passphrase: found)
        assert report.sound, report.lines
        assert report.fingerprint == built.fingerprint
    assert not verify_file(built.paths[0], lambda: "another one").sound
    assert b"Sunita" not in built.paths[0].read_bytes()


def test_t11_a_changed_byte_of_a_whole_package_is_found_wherever_it_is(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    person.fill(store[0], files)
    path = qt_run(build(store[0], files, tmp_path / "out")).paths[0]
    data = path.read_bytes()
    draw = random.Random(11)
    places = {0, 1, len(data) - 1, len(data) - 2, *(draw.randrange(len(data)) for _ in range(300))}
    for place in places:
        path.write_bytes(data[:place] + bytes([data[place] ^ 1 << draw.randrange(8)]) + data[place + 1 :])
        assert not verify_file(path).sound, place


def test_an_unpacked_package_is_checked_file_by_file(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    person.fill(store[0], files)
    folder = tmp_path / "unpacked"
    for name, data in unpack(qt_run(build(store[0], files, tmp_path / "out"))).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    assert verify_file(folder).sound
    for name in ("data/profile.json", "manifest.json", "manifest.sig", "01_report.pdf"):
        before = (folder / name).read_bytes()
        (folder / name).write_bytes(before[:40] + bytes([before[40] ^ 1]) + before[41:])
        assert not verify_file(folder).sound, name
        (folder / name).write_bytes(before)
    (folder / "data" / "more.json").write_text("{}")
    assert not verify_file(folder).sound


def test_large_media_are_divided_over_files_that_whatsapp_takes(
    store: tuple[Database, StillClock],
    files: AttachmentFiles,
    tmp_path: Path,
    qt_run: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sanjog_desktop.privacy.package.zip.ROOM", 400_000)
    person.fill(store[0], files)
    old = [
        hashlib.shake_256(bytes([number])).digest(size)
        for number, size in enumerate((150_000, 180_000, 900_000))
    ]
    person.add_old_files(store[0], files, old)
    built = qt_run(build(store[0], files, tmp_path / "out"))
    assert len(built.paths) > 3
    read_me = unpack(built)["00_READ_ME.html"].decode()
    assert f"This package has {len(built.paths)} files" in read_me
    contents = unpack(built)
    joined: dict[str, bytes] = {}
    for entry in json.loads(contents["manifest.json"])["files"]:
        assert len(contents[entry["path"]]) == entry["bytes"]
        whole = entry["piece_of"] or entry["path"]
        joined[whole] = joined.get(whole, b"") + contents[entry["path"]]
    for data in old:
        assert joined[f"media/{hashlib.sha256(data).hexdigest()}.pdf"] == data
    for path in built.paths:
        assert path.stat().st_size < 500_000
        assert verify_file(path, lambda: built.passphrase).sound


def test_giving_it_is_on_record_and_the_file_goes_after_fourteen_days(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    db, clock = store
    person.fill(db, files)
    built = qt_run(build(db, files, tmp_path / "out"))
    [path] = built.paths
    row = db.read_sync(
        lambda session: session.one(
            "SELECT recipient_type, artefact_sha256, request_id, state FROM disclosure WHERE recipient_type = 'subject'"
        )
    )
    assert row == ("subject", built.manifest_sha256, person.REQUEST, "made")
    [(sha256, size, deleted)] = db.read_sync(
        lambda session: session.rows(
            "SELECT sha256, size, deleted_at FROM export_file WHERE kind = 'access_package'"
        )
    )
    assert (sha256, size, deleted) == (
        hashlib.sha256(path.read_bytes()).hexdigest(),
        path.stat().st_size,
        None,
    )
    clock.advance(13 * DAY)
    assert qt_run(sweep_exports(db)) == 0
    clock.advance(2 * DAY)
    assert qt_run(sweep_exports(db)) == 1
    assert not path.exists()
    assert qt_run(sweep_exports(db)) == 0


def test_what_cannot_be_written_leaves_nothing_behind(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    db, _clock = store
    person.fill(db, files)
    folder = tmp_path / "out"
    folder.write_text("a file stands where the folder should")
    with pytest.raises(OSError, match=r".*"):
        qt_run(build(db, files, folder))
    left = db.read_sync(
        lambda session: session.rows(
            "SELECT id FROM export_file WHERE kind = 'access_package' AND deleted_at IS NULL"
        )
    )
    assert left == []
    assert (
        db.read_sync(
            lambda session: session.value("SELECT count(*) FROM disclosure WHERE recipient_type = 'subject'")
        )
        == 0
    )


def test_a_disk_that_fills_leaves_no_piece_of_a_package(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    db, _clock = store
    person.fill(db, files)
    person.add_old_files(db, files, [hashlib.shake_256(b"large").digest(3_000_000)])
    with small_disk(tmp_path / "disk", 8) as disk:
        folder = disk.folder / "out"
        folder.mkdir()
        disk.fill()
        with pytest.raises((OSError, StoreError)):
            qt_run(build(db, files, folder))
        assert list(folder.iterdir()) == []
        disk.free()
        built = qt_run(build(db, files, folder))
        assert verify_file(built.paths[0], lambda: built.passphrase).sound
    given = "SELECT count(*) FROM disclosure WHERE recipient_type = 'subject'"
    assert db.read_sync(lambda session: session.value(given)) == 1


def test_a_package_cut_off_by_a_crash_is_swept(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    db, clock = store
    person.fill(db, files)
    path = tmp_path / "SP-2026-000042.zip"
    begun = {"kind": "access_package", "contact_id": person.SUNITA, "request_id": None, "staff": ""}
    db.write_sync(lambda session: exports.begin_export(session, path, **begun))
    draft = path.with_name(path.name + ".part")
    draft.write_bytes(b"half")
    assert qt_run(sweep_exports(db)) == 0
    clock.advance(DAY)
    assert qt_run(sweep_exports(db)) == 1
    assert not draft.exists()


def test_a_request_without_a_person_has_no_package(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    with pytest.raises(NotFound):
        qt_run(build(store[0], files, tmp_path / "out"))


def test_nothing_is_given_before_the_request_is_approved_or_after_it_was_withdrawn(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    db, _clock = store
    person.fill(db, files)

    def move(session: Session, state: str) -> None:
        session.execute("UPDATE request_task SET state = 'verified'")
        session.execute("UPDATE privacy_request SET state = ? WHERE id = ?", (state, person.REQUEST))

    for state in ("PROVING", "DELIVERING"):
        db.write_sync(move, state)
        qt_run(build(db, files, tmp_path / "out"))

    async def close_while_drawing(slices: Sequence[str], language: str, *, footer: str = "") -> bytes:
        if await db.read(lambda session: session.value("SELECT state FROM privacy_request")) == "DELIVERING":
            await db.write(move, "CLOSED_FULFILLED")
        return await render_pdf_in_slices(slices, language, footer=footer)

    before = set((tmp_path / "out").iterdir())
    with pytest.raises(UserError):
        qt_run(build_package(db, files, close_while_drawing, person.REQUEST, [], tmp_path / "out", staff="Asha"))
    assert set((tmp_path / "out").iterdir()) == before
    with pytest.raises(UserError):
        qt_run(build(db, files, tmp_path / "out"))


def test_a_person_of_whom_little_is_held_gets_a_whole_package(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    db, _clock = store

    def add(session: Session) -> None:
        session.execute("INSERT INTO contact(no, id, name, created_at, changed_at) VALUES (1, 'c', 'Asha', 1, 1)")
        session.execute(
            "INSERT INTO privacy_request(id, ref, kind, state, contact_id, channel, received_at, due_at, created_at,"
            " changed_at) VALUES (?, 'SP-2026-000007', 'portability', 'RECEIVED', 'c', 'letter', 1, 2, 1, 1)",
            (person.REQUEST,),
        )
        session.execute(
            "INSERT INTO request_check(id, request_id, method, result, asked_at) VALUES ('k', ?, 'M4', 'passed', 1)",
            (person.REQUEST,),
        )
        for state in ("VERIFYING", "ASSESSING", "APPROVED", "EXECUTING"):
            session.execute("UPDATE privacy_request SET state = ?, decision = 'full'", (state,))

    db.write_sync(add)
    contents = unpack(qt_run(build(db, files, tmp_path / "out")))
    page = contents["01_report.html"].decode()
    assert "Nothing of this kind is held about you." in page
    assert "Nothing had to be masked." in page
    assert json.loads(contents["redactions.json"])["items"] == []


def test_a_second_package_of_a_request_stands_beside_the_first(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    person.fill(store[0], files)
    first = qt_run(build(store[0], files, tmp_path / "out"))
    second = qt_run(build(store[0], files, tmp_path / "out"))
    assert second.paths[0].name == f"{person.REF}-2.zip"
    assert first.passphrase != second.passphrase
    assert first.passphrase not in repr(first)


def test_reading_takes_small_jobs(
    store: tuple[Database, StillClock], files: AttachmentFiles, qt_run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    db, _clock = store
    person.fill(db, files, messages=1000)
    sizes: dict[str, int] = {}
    read = db.read

    async def counted(fn: Any, *args: Any, **kwargs: Any) -> Any:
        result = await read(fn, *args, **kwargs)
        rows = result[-1] if isinstance(result, tuple) else result
        sizes[fn.__name__] = max(sizes.get(fn.__name__, 0), len(rows) if isinstance(rows, list) else 0)
        return result

    monkeypatch.setattr(db, "read", counted)
    found = qt_run(collect(db, person.SUNITA))
    assert len(found.tables["message"]) == 1012
    assert found.tables["message"] == sorted(found.tables["message"], key=lambda row: (row["at"], row["id"]))
    assert sizes["_message_page"] == 200
    assert max(sizes.values()) == 200, sizes


def test_the_window_has_its_turn_while_a_package_is_built(
    store: tuple[Database, StillClock], files: AttachmentFiles, tmp_path: Path, qt_run: Run
) -> None:
    person.fill(store[0], files, "hi", messages=400)

    async def both() -> int:
        turns, done = 0, asyncio.Event()

        async def window() -> None:
            nonlocal turns
            while not done.is_set():
                turns += 1
                await asyncio.sleep(0)

        beating = asyncio.ensure_future(window())
        built = await build(store[0], files, tmp_path / "out")
        done.set()
        await beating
        assert verify_file(built.paths[0]).sound
        return turns

    assert qt_run(both()) > 60
