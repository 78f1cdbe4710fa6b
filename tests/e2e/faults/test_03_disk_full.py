"""The disk is full, at the desk and at the relay: nothing half done, nothing lost, and it goes on by itself."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from sanjog_desktop.actions import attachments, inbound, messages
from sanjog_desktop.domain.drafts import MediaDraft, TextDraft
from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.store.errors import StoreError
from tests.helpers.office import AtWork, at_work, open_office
from tests.helpers.plain_words import assert_plain, assert_told
from tests.helpers.small_disk import SmallDisk, small_disk

ASHA = "919999900701"
#: More than the log of a store that was just filled can still take.
MANY = 40


def test_at_the_desk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "profile", 8) as disk:
        office = open_office(tmp_path)
        try:

            async def play() -> None:
                async with at_work(office) as work:
                    await desk_day(work, disk)

            asyncio.run(play())
        finally:
            office.close()


async def desk_day(work: AtWork, disk: SmallDisk) -> None:
    """Received, sent and read before, during and after."""
    db, state = work.core.db, work.core.state
    await work.control("/people", {"phone": ASHA, "name": "Asha Namuna", "deliver_s": 0.05, "read_s": 0.05})
    await work.says(ASHA, "before")
    chat = await work.until("SELECT conversation_id FROM message WHERE body = 'before'")
    queue = TextDraft("before the disk was full")
    await db.write(messages.queue_message, chat, queue, purpose="service_reply", staff="Meera")
    await work.until("SELECT 1 FROM message WHERE body = ? AND status = 'read'", queue.body)
    await db.write(lambda session: session.changed("conversation", chat))

    disk.fill()
    for number in range(MANY):
        await work.says(ASHA, f"during {number} " + "तपशील " * 600)
    await work.control(f"/people/%2B{ASHA}/write", {"send": "photo"})
    async with asyncio.timeout(30):
        while not state.pauses:
            await asyncio.sleep(0.02)
    for pause in state.pauses:
        assert_plain(pause.text, pause.hint)
        assert "disk" in pause.text
    cursor = await db.read(inbound.cursor_of)
    stored = await work.value("SELECT count(*) FROM message WHERE body LIKE 'during%'")
    assert stored < MANY
    with pytest.raises(StoreError) as refused:
        await db.write(messages.save_draft, chat, "नमस्कार " * 200_000)
    assert_told(refused.value)
    with pytest.raises(StoreError) as refused:
        work.core.files.write(AttachmentId(new_id()), bytes(9_000_000))
    assert_told(refused.value)
    assert await work.value("SELECT count(*) FROM message WHERE body = 'before'") == 1, "reading goes on"
    assert (await db.read(inbound.cursor_of)).position >= cursor.position

    disk.free()
    await work.until(f"SELECT count(*) = {MANY} FROM message WHERE body LIKE 'during%'")
    await work.until("SELECT count(*) = 1 FROM attachment WHERE state = 'ready'", seconds=60)
    async with asyncio.timeout(30):
        while state.pauses:
            await asyncio.sleep(0.02)
    file = AttachmentId(new_id())
    written = work.core.files.write(file, bytes(range(256)) * 400)
    await db.write(attachments.adopt_outgoing, file, written=written, mime="text/plain", filename="list.txt")
    await db.write(
        messages.queue_message, chat, MediaDraft("document", file, caption="after", filename="list.txt"),
        purpose="service_reply", staff="Meera",
    )  # fmt: skip
    await work.until("SELECT 1 FROM message WHERE body = 'after' AND status = 'read'")
    leftovers = [path.name for path in (work.office.profile / "attachments").rglob("*") if path.is_file()]
    assert len(leftovers) == 2, "a file that did not fit leaves nothing behind"


def test_at_the_relay(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 8) as disk:
        office = open_office(tmp_path, relay_store=tmp_path / "disk" / "relay.db")
        try:
            assert office.relay.running is not None
            disk.pid = office.relay.running.process.pid
            office.sandbox.control("/flood", {"messages": 5, "people": 2})
            assert office.sandbox.control("/settle", {"timeout": 20})["idle"]

            disk.fill()
            texts = {"messages": 30, "people": 2, "text": "during {n} " + "तपशील " * 2000}
            office.sandbox.control("/flood", texts)
            deadline = time.monotonic() + 20
            while not office.sandbox.control("/deliveries?limit=1")["counts"].get("failed_posts"):
                assert time.monotonic() < deadline, "the relay never said no"
                time.sleep(0.05)
            answers = {code for delivery in office.sandbox.control("/deliveries")["deliveries"]
                       for code in delivery["attempts"]}  # fmt: skip
            assert answers <= {200, 503}

            disk.free()
            while office.sandbox.control("/deliveries?limit=1")["retrying"]:
                office.sandbox.control("/clock", {"advance": 60})
                office.sandbox.control("/settle", {"timeout": 20})
                assert time.monotonic() < deadline + 20, "the relay did not go on"

            async def read() -> None:
                async with at_work(office) as work:
                    await work.until("SELECT count(*) = 30 FROM message WHERE body LIKE 'during%'")

            asyncio.run(read())
        finally:
            office.close()
