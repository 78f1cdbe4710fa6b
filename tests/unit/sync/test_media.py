"""Media against a real Cloud API: fetched, checked, tried again, or gone with a reason."""

from __future__ import annotations

import base64
import hashlib
import os
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import inbound
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.sync.backoff import Backoff
from sanjog_desktop.sync.media import DAMAGED, EXPIRED, WAITING, MediaLoop, digest_in, growing
from sanjog_desktop.wire.webhook import parse_webhook
from tests.helpers.desk import Desk, open_desk, play
from tests.helpers.looping import running, until
from tests.helpers.pocket_relay import webhook

ANNA = "919999900001"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as opened:
        yield opened


@asynccontextmanager
async def fetching(desk: Desk, **options: Any) -> AsyncIterator[MediaLoop]:
    graph = options.pop("graph", None) or desk.graph()
    options.setdefault("retry_s", lambda attempts: 0.02)
    options.setdefault("backoff", Backoff(0.02, 0.05))
    loop = MediaLoop(desk.db, graph, desk.files, desk.state, **options)
    try:
        async with running(loop):
            yield loop
    finally:
        await graph.close()


def photo(desk: Desk, *, sha256: str | None = None, at_ms: int | None = None, **deed: Any) -> str:
    """A person sends a file; the id of its attachment. ``sha256`` announces another digest than the file's."""
    wamid = desk.control(
        f"/people/{ANNA}/write",
        {key: value for key, value in ({"send": "photo"} | deed).items() if value is not None},
    )["wamid"]
    held = desk.control("/media")[-1]
    kind = held["mime_type"].partition("/")[0].replace("application", "document")
    item = {
        "from": ANNA,
        "id": wamid,
        "timestamp": str((at_ms or desk.clock.now()) // 1000),
        "type": kind,
        kind: {"id": held["id"], "mime_type": held["mime_type"], "sha256": sha256 or held["sha256"]},
    }
    desk.receive(webhook([item]))
    return str(
        desk.value(
            "SELECT a.id FROM attachment a JOIN message m ON m.id = a.message_id WHERE m.wamid = ?", wamid
        )
    )


def state(desk: Desk, id: str) -> str:
    return str(desk.value("SELECT state FROM attachment WHERE id = ?", id))


def reason(desk: Desk, id: str) -> str:
    return str(desk.value("SELECT error FROM attachment WHERE id = ?", id))


def test_a_photo_is_fetched_and_readable(desk: Desk) -> None:
    async def act() -> None:
        id = photo(desk)
        async with fetching(desk):
            await until(lambda: state(desk, id) == "ready")
        key, digest = desk.rows("SELECT key, sha256 FROM attachment WHERE id = ?", id)[0]
        content = desk.files.read_all(AttachmentId(id), key)
        assert hashlib.sha256(content).digest() == digest
        assert content not in desk.files._path(AttachmentId(id)).read_bytes()

    play(act())


def test_what_comes_while_the_loop_runs_is_fetched_at_once(desk: Desk) -> None:
    async def act() -> None:
        async with fetching(desk, retry_s=lambda attempts: 3600.0) as loop:
            del loop
            wamid = desk.control(f"/people/{ANNA}/write", {"send": "voice"})["wamid"]
            held = desk.control("/media")[-1]
            voice = {
                "id": held["id"],
                "mime_type": held["mime_type"],
                "sha256": held["sha256"],
                "voice": True,
            }
            item = {"from": ANNA, "id": wamid, "timestamp": "1795235400", "type": "audio", "audio": voice}
            await desk.db.write(inbound.apply_entries, [(1, parse_webhook(webhook([item])))], None)
            await until(lambda: desk.value("SELECT count(*) FROM attachment WHERE state = 'ready'") == 1)

    play(act())


@pytest.mark.parametrize(
    "fault", ["media_404", "media_truncated", "media_corrupt", "html_502", "accept_then_cut"]
)
def test_a_bad_moment_is_tried_again_behind_a_placeholder(desk: Desk, fault: str) -> None:
    async def act() -> None:
        id = photo(desk)
        desk.fault(fault, count=2, on="any")
        async with fetching(desk):
            await until(lambda: state(desk, id) == "ready")
        assert desk.value("SELECT error FROM attachment WHERE id = ?", id) is None

    play(act())


def test_a_file_that_stays_damaged_is_gone_with_the_reason(desk: Desk) -> None:
    async def act() -> None:
        id = photo(desk, sha256=base64.b64encode(os.urandom(32)).decode())
        async with fetching(desk):
            await until(lambda: state(desk, id) == "gone")
        assert reason(desk, id) == DAMAGED
        assert not desk.files.exists(AttachmentId(id)), "a file that is not the announced one is not kept"

    play(act())


def test_a_file_meta_does_not_know_is_gone_after_some_tries(desk: Desk) -> None:
    async def act() -> None:
        desk.fault("media_404")
        id = photo(desk)
        async with fetching(desk):
            await until(lambda: state(desk, id) == "gone")
        assert reason(desk, id) == EXPIRED
        assert desk.value("SELECT attempts FROM attachment WHERE id = ?", id) == 4

    play(act())


def test_after_a_week_nobody_can_fetch_it_any_more(desk: Desk) -> None:
    async def act() -> None:
        id = photo(desk)
        desk.clock.advance(8 * DAY)
        desk.fault("media_404")
        async with fetching(desk):
            await until(lambda: state(desk, id) == "gone")
        assert reason(desk, id) == EXPIRED
        assert desk.value("SELECT attempts FROM attachment WHERE id = ?", id) == 1

    play(act())


def test_offline_is_waited_out_and_waking_tries_at_once(desk: Desk) -> None:
    async def act() -> None:
        id = photo(desk)
        desk.fault("down")
        async with fetching(desk, backoff=Backoff(3600.0, 3600.0)) as loop:
            await until(lambda: reason(desk, id) == WAITING)
            assert desk.value("SELECT attempts FROM attachment WHERE id = ?", id) == 0
            desk.faultless()
            loop.wake()
            await until(lambda: state(desk, id) == "ready")

    play(act())


def test_a_revoked_token_keeps_everything_wanted(desk: Desk) -> None:
    async def act() -> None:
        ids = [photo(desk) for _ in range(3)]
        desk.fault("token_revoked")
        async with fetching(desk) as loop:
            await until(lambda: all(reason(desk, id) == WAITING for id in ids))
            assert {state(desk, id) for id in ids} == {"wanted"}
            desk.faultless()
            loop.use(desk.graph())
            await until(lambda: all(state(desk, id) == "ready" for id in ids))
            await loop._graph.close()

    play(act())


def test_a_large_document_streams_into_its_encrypted_place(desk: Desk) -> None:
    content = os.urandom(1 << 20) * 24

    async def act() -> None:
        id = photo(desk, data=base64.b64encode(content).decode(), mime="application/pdf", send=None)
        tracemalloc.start()
        async with fetching(desk):
            await until(lambda: state(desk, id) == "ready")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        key = desk.value("SELECT key FROM attachment WHERE id = ?", id)
        with desk.files.open_reader(AttachmentId(id), key) as reader:
            assert hashlib.file_digest(reader, "sha256").digest() == hashlib.sha256(content).digest()
        assert peak < 16 << 20

    play(act())


def test_a_digest_comes_in_two_writings() -> None:
    digest = hashlib.sha256(b"x").digest()
    assert digest_in(digest.hex()) == digest_in(base64.b64encode(digest).decode()) == digest
    for wrong in (None, "", "zz", "a" * 64 + "b", "g" * 64, base64.b64encode(b"short").decode()):
        assert digest_in(wrong) is None


def test_waits_grow_and_stay_bounded() -> None:
    for attempts in range(60):
        assert 0.0 < growing(attempts) <= 3_600.0 * 1.5
    assert growing(5) > growing(0)
