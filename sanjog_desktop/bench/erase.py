"""``erase``: one person with 5,000 messages and 200 files out of 1,000,000 messages, gone and proved, in seconds.

The figure is everything from an approved request to the signed certificate: brief, suppression, deletion out of the
search index, emptying the log, scanning every decrypted page. The floor is reading the store's file once as it must be
read to be of any use: every page authenticated, by SQLCipher itself (``cipher_integrity_check``), nothing looked for.
Before each of the two the system forgets what it holds of the file. The note tells what the bare bytes take.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from pathlib import Path
from typing import Final

from sanjog_desktop.actions import request_checks, request_steps, requests
from sanjog_desktop.actions.request_tasks import set_task
from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.large_store import NOW, cached
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.domain.ids import AttachmentId, ContactId
from sanjog_desktop.privacy.erasure.running import Desk, run_erasure
from sanjog_desktop.privacy.proof.pages import drop_from_cache
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

MESSAGES: Final = 5_000
FILES: Final = 200
_FILE_BYTES: Final = 60_000
_STAFF, _SECOND = "Meera", "Nanda"


def run(quick: bool = False) -> list[Figure]:
    """The figure on the large store, or on a small one when ``quick``."""
    store = cached(people=5_000, messages=20_000) if quick else cached()
    with tempfile.TemporaryDirectory(prefix="bench-erase-") as root:
        profile = Path(root)
        path = store.copy_to(profile)
        db = Database(path, store.key, StillClock(NOW))
        db.open()
        try:
            return [asyncio.run(_measure(db, profile, quick))]
        finally:
            db.close()


async def _measure(db: Database, profile: Path, quick: bool) -> Figure:
    files = AttachmentFiles(profile / "attachments")
    wanted = 50 if quick else MESSAGES
    contact, count = await db.read(_person, wanted)
    await _give_files(db, files, contact, 10 if quick else FILES)
    request = await db.write(_approve, contact)
    await db.checkpoint()
    bare = _read_once(db.path)
    _forget(db.path)
    floor = await db.read(_authenticate)
    _forget(db.path)
    started = time.perf_counter()
    outcome = await run_erasure(Desk(db, files, profile, places=lambda _: ()), request)
    seconds = time.perf_counter() - started
    proof = outcome.proof
    if outcome.state != "DELIVERING" or proof is None:
        raise RuntimeError(f"the erasure was not proved: {outcome}")
    note = (
        f"{count:,} messages, {len(list(files.ids()))} files left; {proof.pages:,} pages, {proof.patterns:,} patterns,"
        f" {len(proof.remnants)} found, {sum(one.times for one in proof.shared)} also others'; bare bytes {bare:.2f} s"
    )
    return Figure("erase", seconds, "s", floor, must=20.0, goal=4.0, note=note)


def _authenticate(session: Session) -> float:
    started = time.perf_counter()
    if session.rows("PRAGMA cipher_integrity_check"):
        raise RuntimeError("the store is damaged")
    return time.perf_counter() - started


def _person(session: Session, wanted: int) -> tuple[str, int]:
    """The person whose chat comes nearest to so many messages, and how many it has."""
    row = session.one(
        "SELECT v.contact_id, count(*) AS n FROM message m JOIN conversation v ON v.id = m.conversation_id"
        " GROUP BY m.conversation_id ORDER BY abs(n - ?) LIMIT 1",
        (wanted,),
    )
    assert row is not None
    return str(row[0]), int(row[1])


async def _give_files(db: Database, files: AttachmentFiles, contact: str, count: int) -> None:
    """Real encrypted files for so many messages of the person."""
    ids = await db.read(_attachments, contact, count)
    for id in ids:
        written = await asyncio.to_thread(files.write, AttachmentId(id), os.urandom(_FILE_BYTES))
        await db.write(_adopt, id, written.key, written.sha256, written.size)


def _attachments(session: Session, contact: str, count: int) -> list[str]:
    rows = session.rows(
        "SELECT a.id FROM attachment a JOIN message m ON m.id = a.message_id JOIN conversation v"
        " ON v.id = m.conversation_id WHERE v.contact_id = ? LIMIT ?",
        (contact, count),
    )
    return [row[0] for row in rows]


def _adopt(session: Session, id: str, key: bytes, sha256: bytes, size: int) -> None:
    session.execute(
        "UPDATE attachment SET state = 'ready', key = ?, sha256 = ?, size = ?, thumbnail = ? WHERE id = ?",
        (key, sha256, size, os.urandom(2_000), id),
    )


def _approve(session: Session, contact: str) -> str:
    id = requests.create_request(
        session, ContactId(contact), "erasure", channel="walk_in", received_at=session.now(), staff=_STAFF
    )
    request_steps.start_check(session, id, staff=_STAFF)
    request_checks.record_check(session, id, "M4", True, evidence={"paper": "passport"}, staff=_STAFF)
    request_steps.approve(session, id, staff=_STAFF, waive_cooling=True, because="benchmark")
    request_steps.second_approve(session, id, staff=_SECOND)
    request_steps.execute(session, id, staff=_STAFF)
    for (task,) in session.rows(
        "SELECT id FROM request_task WHERE request_id = ? AND location = 'paper'", (id,)
    ):
        set_task(session, task, "na", staff=_STAFF)
    return str(id)


def _read_once(path: Path) -> float:
    _forget(path)
    block = bytearray(1 << 20)
    started = time.perf_counter()
    with path.open("rb", buffering=0) as file:
        while file.readinto(block):
            pass
    return time.perf_counter() - started


def _forget(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())  # what is not on the disk yet is not forgotten
    drop_from_cache(path)
