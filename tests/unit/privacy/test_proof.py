"""The proof finds what is left, wherever it was left, and is void when it could not have."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.privacy.erasure import erasing, tidying
from sanjog_desktop.privacy.erasure.places import files_beside
from sanjog_desktop.privacy.erasure.running import Outcome
from sanjog_desktop.privacy.proof.index_pages import terms_of, written_terms
from sanjog_desktop.privacy.proof.layout import free_pages, is_live
from sanjog_desktop.privacy.proof.pages import PAGE, open_page, open_pages, page_count, page_keys, read_pages
from sanjog_desktop.privacy.proof.scan import scan_files, scan_store
from sanjog_desktop.privacy.proof.traces import Pattern, Traces, forms_of, phone_forms
from sanjog_desktop.store.connection import connect
from sanjog_desktop.store.session import Session
from tests.helpers.erasures import (
    KALPANA,
    KEY,
    LETTER,
    PHONE,
    Place,
    approved,
    finish_paper,
    furnish,
    open_place,
)

NAME = "कल्पना नमुनावाला"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with open_place(tmp_path / "profile") as opened:
        yield opened


def deleted(place: Place, **given: int) -> str:
    """A person whose deletion is done and whose proof is to come; the request."""
    request = approved(place, furnish(place, **given))
    assert place.run(request).waits_for == "tasks"
    return request


def proved(place: Place, request: str) -> Outcome:
    finish_paper(place, request)
    return place.run(request)


def test_every_page_is_read_as_sqlcipher_reads_it(place: Place) -> None:
    furnish(place, messages=200)
    place.db.checkpoint_sync()
    path, count = place.db.path, page_count(place.db.path)
    keys = page_keys(path, KEY)
    whole = open_pages(keys, read_pages(path, 1, count), range(1, count + 1))
    assert whole.bad == 0 and bytes(whole.plain[:16]) == b"SQLite format 3\0"
    assert open_page(path, keys, 7) == bytes(whole.plain[6 * PAGE : 6 * PAGE + PAGE - 80])
    damaged = bytearray(read_pages(path, 1, count))
    damaged[3 * PAGE + 100] ^= 1
    assert open_pages(keys, damaged, range(1, count + 1)).bad == 1
    assert LETTER.encode() in bytes(whole.plain)


def test_what_is_live_and_what_is_free(place: Place) -> None:
    furnish(place, messages=30)
    place.db.checkpoint_sync()
    keys = page_keys(place.db.path, KEY)
    traces = Traces((Pattern("message id", "", (b"wamid.OTHER00000000MNEXAMPLE",)),))
    finds = scan_store(place.db.path, place.profile / "none", KEY, traces).finds
    assert len(finds) >= 2, "the row and its index"

    def read(number: int) -> bytes:
        return open_page(place.db.path, keys, number)

    free = free_pages(read)
    for find in finds:
        assert is_live(read(find.page), find.page, find.at, find.size, free)
        assert not is_live(read(find.page), find.page, find.at, find.size, frozenset({find.page}))
    page = read(finds[0].page)
    start = page.find(bytes(40))
    if start > 0:
        assert not is_live(page, finds[0].page, start, 20, free)


def clean_after(place: Place, request: str, kinds: set[str]) -> None:
    """The next proof is dirty for these reasons; what it asks for is done, and the one after it is clean."""
    outcome = proved(place, request)
    assert outcome.waits_for == "again" and outcome.proof is not None and outcome.proof.verdict == "dirty"
    assert {one.kind for one in outcome.proof.remnants} >= kinds
    assert not list((place.profile / "erasures").glob("*.json"))
    assert place.value("SELECT count(*) FROM tombstone WHERE proven_at IS NOT NULL") == 0
    assert place.value("SELECT state FROM privacy_request WHERE id = ?", request) == "EXECUTING"
    for _ in range(3):
        outcome = place.run(request)
        if outcome.state == "DELIVERING":
            break
    assert outcome.state == "DELIVERING", outcome
    assert list((place.profile / "erasures").glob("*.json"))


def test_a_number_somebody_noted_elsewhere(place: Place) -> None:
    request = deleted(place)
    place.db.write_sync(
        lambda session: (
            session.execute(
                "UPDATE contact SET notes = ? WHERE name LIKE 'Vikas Udaharan 3'",
                (f"ask her aunt at {PHONE}",),
            ).rowcount
        )
    )
    clean_after(place, request, {"phone"})
    assert (
        place.value("SELECT notes FROM contact WHERE name LIKE 'Vikas Udaharan 3'") == "ask her aunt at 91▇▇▇"
    )


def test_a_number_in_anothers_message_that_search_does_not_find(place: Place) -> None:
    request = deleted(place)
    payload = f'{{"cards":[{{"name":"{KALPANA}","phone":"+{PHONE}"}}]}}'
    place.db.write_sync(
        lambda session: (
            session.execute(
                "UPDATE message SET payload = ? WHERE id = (SELECT max(id) FROM message)", (payload,)
            ).rowcount
        )
    )
    clean_after(place, request, {"phone", "name"})
    assert KALPANA not in str(place.value("SELECT payload FROM message ORDER BY id DESC LIMIT 1"))


def raw(place: Place, *statements: str) -> None:
    """Run SQL on a connection of its own, without the store's settings."""
    connection = connect(place.db.path, KEY, StillClock(place.clock.at), guarded=False)
    for statement in statements:
        connection.execute(statement).close()
    connection.close()


def test_bytes_left_in_the_file_by_a_deletion_without_overwriting(place: Place) -> None:
    """What SQL no longer shows, as a program without secure_delete would have left it: only the page scan sees it."""
    request = deleted(place, messages=60)
    values = ", ".join(f"('noise:{at}', '{LETTER} {PHONE}', 0)" for at in range(40))
    raw(
        place, "PRAGMA secure_delete = OFF", f"INSERT INTO setting VALUES {values}",
        "DELETE FROM setting WHERE key LIKE 'noise:%'",
    )  # fmt: skip
    assert place.value("SELECT count(*) FROM setting WHERE key LIKE 'noise:%'") == 0
    clean_after(place, request, {"phone"})
    assert (place.profile / "store.db.key").exists(), "the store was written anew under a fresh key"


def test_words_left_in_the_search_index(place: Place) -> None:
    """Words are prefix-compressed in the index: the bytes do not show them, the vocabulary does."""
    request = deleted(place)
    raw(
        place, "INSERT INTO message_fts(rowid, body) VALUES (999999, 'thunderstorms')",
        "INSERT INTO message_fts(message_fts, rank) VALUES ('secure-delete', 0)",
        "INSERT INTO message_fts(message_fts, rowid, body) VALUES ('delete', 999999, 'thunderstorms')",
        "INSERT INTO message_fts(message_fts, rank) VALUES ('secure-delete', 1)",
    )  # fmt: skip
    assert place.value("SELECT count(*) FROM message_vocab WHERE term = 'thunderstorms'") == 0, (
        "no search finds it"
    )
    clean_after(place, request, {"word"})


def test_every_term_of_an_index_is_spelled_out(place: Place) -> None:
    furnish(place, messages=200)
    terms = {
        row[0] for row in place.db.read_sync(lambda s: s.rows("SELECT DISTINCT term FROM message_vocab"))
    }
    blocks = place.db.read_sync(
        lambda s: s.rows("SELECT block FROM message_fts_data WHERE id > 100 AND id & (1 << 36) = 0")
    )
    found = {term[1:].decode() for (block,) in blocks for term in terms_of(block) if term[:1] == b"0"}
    assert terms <= found and len(terms) > 40
    assert place.db.read_sync(written_terms, "message_fts", sorted(terms)) == terms
    assert place.db.read_sync(written_terms, "message_fts", ["unwritten"]) == set()


def test_samples_of_the_planner(place: Place) -> None:
    contact = furnish(place)
    raw(place, "ANALYZE")
    request = approved(place, contact)
    place.run(request)
    assert place.value("SELECT count(*) FROM sqlite_stat4") == 0
    raw(
        place,
        f"INSERT INTO sqlite_stat4 VALUES ('contact_point', 'x', '1', '1', '1', CAST('{PHONE}' AS BLOB))",
    )
    clean_after(place, request, {"sample"})


def test_without_its_control_the_proof_is_void(place: Place) -> None:
    request = deleted(place)
    place.db.write_sync(erasing.lift_control, request)
    outcome = proved(place, request)
    assert outcome.waits_for == "damage" and outcome.proof is not None and outcome.proof.verdict == "void"
    assert not list((place.profile / "erasures").glob("*.json"))


def test_a_damaged_page_makes_the_proof_void(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    request = deleted(place)
    place.db.checkpoint_sync()
    free = page_count(place.db.path) - 1
    real = tidying.empty_log

    async def damage(db: object) -> bool:
        done = await real(place.db)
        with place.db.path.open("r+b") as file:
            file.seek(free * PAGE + 50)
            byte = file.read(1)
            file.seek(free * PAGE + 50)
            file.write(bytes([byte[0] ^ 1]))
        return done

    monkeypatch.setattr(tidying, "empty_log", damage)
    outcome = proved(place, request)
    assert outcome.waits_for == "damage" and outcome.proof is not None and outcome.proof.bad_macs == 1
    monkeypatch.undo()
    with place.db.path.open("r+b") as file:  # put it back, so that the store closes in peace
        file.seek(free * PAGE + 50)
        byte = file.read(1)
        file.seek(free * PAGE + 50)
        file.write(bytes([byte[0] ^ 1]))


PLANTS: dict[str, Callable[[Path, Path], Path]] = {
    "log": lambda profile, system: profile / "logs" / "sanjog.log",
    "crash report": lambda profile, system: profile / "logs" / "crash.txt",
    "draft of the store": lambda profile, system: profile / "store.db.new",
    "rollback journal": lambda profile, system: profile / "store.db-journal",
    "export": lambda profile, system: profile / "exports" / "list.csv",
    "evidence in the clear": lambda profile, system: profile / "scan.pdf",
    "opened file": lambda profile, system: system / "tmp" / "sanjog-abc" / "biodata.pdf",
    "preview": lambda profile, system: system / "cache" / "thumbnails" / "normal" / "0f.png",
    "waste bin": lambda profile, system: system / "data" / "Trash" / "files" / "old.txt",
    "recent files": lambda profile, system: system / "data" / "recently-used.xbel",
}


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's places for this user."""
    import tempfile

    root = tmp_path / "system"
    for name, folder in (("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache")):
        monkeypatch.setenv(name, str(root / folder))
    (root / "tmp").mkdir(parents=True)
    monkeypatch.setattr(tempfile, "tempdir", str(root / "tmp"))
    return root


TEXTS = {
    "number": PHONE[2:],
    "number with a gap": f"{PHONE[2:7]} {PHONE[7:]}",
    "number with a dash": f"+91-{PHONE[2:7]}-{PHONE[7:]}",
    "name": KALPANA,
    "name in Devanagari": NAME,
}


@pytest.mark.parametrize("where", PLANTS)
def test_t4_planted_in_each_place_it_is_found(where: str, tmp_path: Path, system: Path) -> None:
    profile = tmp_path / "profile"
    patterns = [Pattern("phone", "", phone_forms(PHONE)), Pattern("name", "", forms_of(KALPANA)),
                Pattern("name", "", forms_of(NAME))]  # fmt: skip
    traces = Traces(tuple(patterns), (LETTER.encode(),))
    target = PLANTS[where](profile, system)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(os.urandom(3000))
    profile.mkdir(exist_ok=True)
    assert scan_files(files_beside(profile), traces)[0] == []
    for text in TEXTS.values():
        encodings = ["utf-8", "utf-16-le"] if " " not in text and "-" not in text else ["utf-8"]
        for encoding in encodings:
            for at in (0, 1, 7, (1 << 20) - 5):
                target.write_bytes(os.urandom(at) + text.encode(encoding) + os.urandom(50))
                finds, files, _size = scan_files(files_beside(profile), traces)
                assert [one.path for one in finds] == [target], (text, encoding, at)
                assert files >= 1
    target.write_bytes(os.urandom(501) + LETTER.encode()[31:90] + os.urandom(50))
    assert {one.path for one in scan_files(files_beside(profile), traces)[0]} == {target}
    target.write_bytes(os.urandom(100))
    renamed = target.with_name(f"{KALPANA}.txt")
    target.rename(renamed)
    if where not in ("recent files",):
        assert [one.path for one in scan_files(files_beside(profile), traces)[0]] == [renamed]


def test_a_copy_of_a_file_is_known_by_its_hash(tmp_path: Path, system: Path) -> None:
    import hashlib

    profile = tmp_path / "profile"
    profile.mkdir()
    photo = os.urandom(100_000)
    (profile / "holiday.bin").write_bytes(photo)
    traces = Traces((), hashes=(hashlib.sha256(photo).digest(),))
    assert [one.id for one in scan_files(files_beside(profile), traces)[0]] == [-1]


@pytest.mark.parametrize("ending", ["", "-wal"])
def test_planted_in_store_and_log_it_is_found(ending: str, place: Place) -> None:
    traces = Traces((Pattern("phone", "", phone_forms("919999977777")),), ())

    def plant(session: Session) -> None:
        session.execute("INSERT INTO setting VALUES ('spam', '\"+919999977777\"', 0)")

    place.db.checkpoint_sync()
    place.db.write_sync(plant)
    if not ending:
        place.db.checkpoint_sync()
    found = scan_store(place.db.path, place.profile / "store.db-wal", KEY, traces)
    assert found.bad == 0 and found.finds and all(one.frame == bool(ending) for one in found.finds)


def test_processes_find_what_one_process_finds(place: Place) -> None:
    furnish(place, messages=600, others=60)
    place.db.checkpoint_sync()
    traces = Traces((Pattern("phone", "", phone_forms(PHONE)), Pattern("id", "", (b"wamid.KALPANA000007MNEKALPANA",))),
                    (LETTER.encode(),))  # fmt: skip
    wal = place.profile / "store.db-wal"
    alone, many = (scan_store(place.db.path, wal, KEY, traces, processes=number) for number in (1, 2))
    assert alone.pages == many.pages == page_count(place.db.path) and alone.bad == many.bad == 0
    assert {(one.id, one.page, one.at) for one in alone.finds} == {
        (one.id, one.page, one.at) for one in many.finds
    }
    assert {one.id for one in alone.finds} == {0, 1, 2}
