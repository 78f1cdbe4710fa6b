"""The loop that carries erasures out: it waits for what it must, says what only people can do, and ends by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from sanjog_desktop.sync import erasures
from sanjog_desktop.sync.erasures import WAIT_TEXTS, ErasureLoop
from sanjog_desktop.sync.state import SyncState
from tests.helpers.erasures import PHONE, Place, approve_request, furnish, open_place, render, settle_paper


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with open_place(tmp_path / "profile") as opened:
        yield opened


def play(place: Place, scene: Callable[[ErasureLoop, SyncState], Awaitable[None]]) -> None:
    """Run the loop beside a scene."""

    async def both() -> None:
        state = SyncState(place.clock)
        loop = ErasureLoop(place.db, place.files, place.profile, state, render_pdf=render)
        running = asyncio.create_task(loop.run())
        try:
            async with asyncio.timeout(60):
                await scene(loop, state)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    asyncio.run(both())


async def reaches(place: Place, request: str, wanted: str) -> None:
    while await place.db.read(
        lambda session: session.value("SELECT state FROM privacy_request WHERE id = ?", (request,))
    ) != wanted:  # fmt: skip
        await asyncio.sleep(0.02)


def test_it_begins_by_itself_and_ends_with_the_certificate(place: Place) -> None:
    async def scene(loop: ErasureLoop, state: SyncState) -> None:
        contact = await asyncio.to_thread(furnish, place, messages=30)
        request = await place.db.write(approve_request, contact)
        while loop.outcomes.get(request) is None:
            await asyncio.sleep(0.02)
        assert loop.outcomes[request].waits_for == "tasks" and not state.pauses
        await place.db.write(settle_paper, request)
        await reaches(place, request, "DELIVERING")
        while not list((place.profile / "erasures").glob("*.pdf")):
            await asyncio.sleep(0.02)
        # The file comes before the last word about it: wait until nothing more is written.
        seen = -1
        while (now := await place.db.read(lambda session: session.value("SELECT count(*) FROM audit"))) != seen:
            seen = now
            await asyncio.sleep(0.3)

    play(place, scene)
    before = place.value("SELECT count(*) FROM audit")
    play(place, lambda loop, state: asyncio.sleep(0.3))
    assert place.value("SELECT count(*) FROM audit") == before, "done once, nothing is done again"


def test_what_only_people_can_remove_is_said_with_its_place(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasures, "SOON_S", 0.05)
    note = place.profile / "a note by somebody.txt"

    async def scene(loop: ErasureLoop, state: SyncState) -> None:
        contact = await asyncio.to_thread(furnish, place, messages=30)
        note.write_text(f"call {PHONE}", encoding="utf-8")
        request = await place.db.write(approve_request, contact)
        await place.db.write(settle_paper, request)
        while not state.pauses:
            await asyncio.sleep(0.02)
        assert [pause.text for pause in state.pauses] == [WAIT_TEXTS["judgement"][0]]
        notes = "SELECT max(note) FROM request_task WHERE request_id = ?"
        assert str(note) in str(await place.db.read(lambda session: session.value(notes, (request,))))
        assert not list((place.profile / "erasures").glob("*.json"))
        note.unlink()
        loop.wake()
        await reaches(place, request, "DELIVERING")
        while state.pauses:
            await asyncio.sleep(0.02)

    play(place, scene)
    assert place.value("SELECT count(*) FROM request_task WHERE note <> ''") == 0
