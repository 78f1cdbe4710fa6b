"""An erasure while the office works: relay, Meta and this PC together, and people go on writing meanwhile."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import attachments, messages
from sanjog_desktop.domain.drafts import MediaDraft
from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.privacy.signing import check_signed
from tests.helpers.erasures import approve_request, settle_paper
from tests.helpers.office import AtWork, Office, at_work, open_office
from tests.helpers.plaintext import Scanner

SUNITA, VIKAS = "919999900701", "919999900702"
WORDS = "our daughter Kalpana weaves in Kalpitpur and likes thunderstorms"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path)
    try:
        yield opened
    finally:
        opened.close()


def entries(office: Office) -> set[int]:
    """The numbers of the entries in the relay's log."""
    connection = sqlite3.connect(office.relay.store)
    try:
        return {row[0] for row in connection.execute("SELECT seq FROM entry")}
    finally:
        connection.close()


def test_relay_meta_and_this_pc(office: Office) -> None:
    asyncio.run(day(office))
    scanner = Scanner((WORDS, "Sunita Namunawala", SUNITA))
    assert scanner.in_folder(office.profile) == {}


async def day(office: Office) -> None:
    async with at_work(office) as work:
        db = work.core.db
        for phone, name in ((SUNITA, "Sunita Namunawala"), (VIKAS, "Vikas Udaharan")):
            await work.control("/people", {"phone": phone, "name": name, "deliver_s": 0.05, "read_s": 0.05})
        await work.says(SUNITA, WORDS)
        await work.says(VIKAS, "thunderstorms we do not like")
        await work.control(f"/people/%2B{SUNITA}/write", {"send": "photo"})
        await work.until("SELECT count(*) = 1 FROM attachment WHERE state = 'ready'")
        chat = await work.until("SELECT conversation_id FROM message WHERE body = ?", WORDS)
        contact = await work.until("SELECT contact_id FROM conversation WHERE id = ?", chat)
        file = AttachmentId(new_id())
        written = work.core.files.write(file, b"an invented biodata " * 400)
        await db.write(
            attachments.adopt_outgoing, file, written=written, mime="text/plain", filename="biodata.txt"
        )
        draft = MediaDraft("document", file, caption="for you", filename="biodata.txt")
        await db.write(messages.queue_message, chat, draft, purpose="service_reply", staff="Meera")
        await work.until("SELECT 1 FROM message WHERE body = 'for you' AND status = 'read'")
        media = await work.until("SELECT uploaded_media_id FROM attachment WHERE id = ?", file)
        await work.until("SELECT count(*) >= 3 FROM status_event")
        assert (await asyncio.to_thread(office.sandbox.control, "/settle", {"timeout": 20}))["idle"]
        theirs = {row[0] for row in await work.rows(
            "SELECT relay_seq FROM message WHERE conversation_id = ? AND relay_seq IS NOT NULL UNION"
            " SELECT relay_seq FROM status_event", chat)}  # fmt: skip
        others = await work.until("SELECT relay_seq FROM message WHERE body LIKE 'thunderstorms we%'")
        assert len(theirs) >= 4 and theirs | {others} <= entries(office)

        request = await db.write(approve_request, contact)
        await work.says(VIKAS, "written while the erasure runs")
        await db.write(settle_paper, request)
        await work.until("SELECT state = 'DELIVERING' FROM privacy_request WHERE id = ?", request, seconds=60)
        path = await work.until(
            "SELECT path FROM export_file WHERE kind = 'certificate' AND path LIKE '%.json'"
        )
        await look(work, office, theirs, others, media, Path(path))


async def look(work: AtWork, office: Office, theirs: set[int], others: int, media: str, path: Path) -> None:
    """What is gone, what is still there, and what was certified."""
    document = check_signed(path.read_bytes()).document
    places = {one["place"]: one for one in document["places"]}
    assert places["relay_queue"]["state"] == "verified" and places["relay_queue"]["counts"]["entries"] == len(
        theirs
    )
    assert places["meta_media"]["counts"] == {"uploads": 1, "deleted": 1, "left": 0}
    assert not theirs & entries(office) and others in entries(office)
    assert await work.value("SELECT count(*) FROM attachment") == 0
    assert not list(work.core.files.ids())
    await work.until("SELECT 1 FROM message WHERE body = 'written while the erasure runs'")
    assert await work.value("SELECT count(*) FROM message") == 2
    connection = work.core._graph
    assert connection is not None
    with pytest.raises(Exception, match="100"):  # Meta says: there is no such object
        await connection.media_url(media)
    assert not await work.value("SELECT count(*) FROM relay_trace WHERE state <> 'gone'")
    # Word of their messages comes late; a new message of theirs opens a new card.
    await work.says(SUNITA, "hello, it is me again")
    await work.until("SELECT 1 FROM message WHERE body = 'hello, it is me again'")
    assert await work.value("SELECT count(*) FROM contact WHERE erased_at IS NOT NULL") == 1
