"""Files on their way out: uploaded once, streamed, never lost without a word."""

from __future__ import annotations

import hashlib
import os
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import attachments
from sanjog_desktop.cloud.link import Timeouts
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.drafts import MediaDraft
from sanjog_desktop.domain.ids import AttachmentId, new_id
from tests.helpers.desk import QUICK, Desk, open_desk, play
from tests.helpers.looping import until


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as opened:
        yield opened


def adopt(desk: Desk, content: bytes | Iterator[bytes], mime: str, filename: str) -> AttachmentId:
    id = AttachmentId(new_id())
    written = desk.files.write(id, content)
    desk.db.write_sync(attachments.adopt_outgoing, id, written=written, mime=mime, filename=filename)
    return id


PDF = b"%PDF-1.4\n" + b"kundali " * 400


def test_a_document_is_uploaded_once_and_sent_by_its_id(desk: Desk) -> None:
    async def act() -> None:
        id = adopt(desk, PDF, "application/pdf", "Kundali.pdf")
        first = desk.queue(MediaDraft("document", id, caption="here it is", filename="Kundali.pdf"))
        async with desk.sending():
            await until(lambda: desk.outbox_state(first) == "accepted")
            second = desk.queue(MediaDraft("document", id, filename="Kundali.pdf"), "919999900002")
            await until(lambda: desk.outbox_state(second) == "accepted")
        (held,) = desk.control("/media")
        assert held["sha256"] == hashlib.sha256(PDF).hexdigest()
        for sent in desk.sent():
            assert sent["body"]["document"]["id"] == held["id"]
            assert sent["body"]["document"]["filename"] == "Kundali.pdf"

    play(act())


def test_what_meta_has_forgotten_is_uploaded_again(desk: Desk) -> None:
    async def act() -> None:
        id = adopt(desk, PDF, "application/pdf", "Kundali.pdf")
        first = desk.queue(MediaDraft("document", id))
        async with desk.sending():
            await until(lambda: desk.outbox_state(first) == "accepted")
            desk.clock.advance(29 * DAY + 1)
            second = desk.queue(MediaDraft("document", id), "919999900002")
            await until(lambda: desk.outbox_state(second) == "accepted")
        assert len(desk.control("/media")) == 2

    play(act())


@pytest.mark.parametrize("fault", ["hang", "html_502", "accept_then_cut", "empty_500"])
def test_an_upload_that_broke_off_is_simply_made_again(desk: Desk, fault: str) -> None:
    async def act() -> None:
        ref = desk.queue(MediaDraft("document", adopt(desk, PDF, "application/pdf", "Kundali.pdf")))
        desk.fault(fault, count=1, on="media")
        async with desk.sending():
            await until(lambda: desk.outbox_state(ref) == "accepted")
        assert len(desk.sent()) == 1

    play(act())


def test_a_file_meta_refuses_fails_its_message_with_words(desk: Desk) -> None:
    async def act() -> None:
        ref = desk.queue(MediaDraft("document", adopt(desk, PDF, "application/pdf", "Kundali.pdf")))
        after = desk.queue("the text after it")
        desk.fault("upload_fails", count=1)
        async with desk.sending():
            await until(lambda: desk.outbox_state(after) == "accepted")
        assert desk.outbox_state(ref) == "failed"
        assert desk.value("SELECT error_text FROM message WHERE client_ref = ?", ref)

    play(act())


def test_a_file_damaged_on_this_pc_is_never_sent(desk: Desk) -> None:
    async def act() -> None:
        id = adopt(desk, PDF, "application/pdf", "Kundali.pdf")
        ref = desk.queue(MediaDraft("document", id))
        path = desk.files._path(id)
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)
        async with desk.sending():
            await until(lambda: desk.outbox_state(ref) == "failed")
        assert desk.control("/media") == []
        assert desk.sent() == []

    play(act())


def test_the_largest_document_streams_from_its_encrypted_place(desk: Desk) -> None:
    """100 MB, Meta's limit; what is in memory meanwhile is the sandbox's own copy and little more."""
    piece = os.urandom(1 << 20)
    desk.timeouts = Timeouts(connect=QUICK.connect, write=30.0, answer=30.0, pool=QUICK.pool)

    async def act() -> None:
        id = adopt(desk, iter([b"%PDF-1.4\n" + piece[9:], *[piece] * 99]), "application/pdf", "Album.pdf")
        ref = desk.queue(MediaDraft("document", id, filename="Album.pdf"))
        tracemalloc.start(8)
        async with desk.sending():
            await until(lambda: desk.outbox_state(ref) == "accepted", 90)
        snapshot = tracemalloc.take_snapshot().filter_traces(
            [tracemalloc.Filter(True, "*/cloud/*", all_frames=True)]
        )
        tracemalloc.stop()
        assert sum(trace.size for trace in snapshot.traces) < 8 << 20
        (held,) = desk.control("/media")
        assert held["file_size"] == 100 << 20

    play(act())
