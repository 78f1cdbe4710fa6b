"""An erasure that waits for a person says so, lists what it found, takes the word of staff, and goes on to its end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import settings
from sanjog_desktop.domain.agency import SETTING
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.judge_dialog import JudgeDialog
from sanjog_desktop.privacy.signing import check_signed
from sanjog_desktop.sync import erasures
from sanjog_desktop.sync.erasures import ErasureLoop
from tests.gui.conftest import settled
from tests.gui.privacy_desk import AGENCY, PrivacyDesk
from tests.gui.test_accessibility import nameless
from tests.helpers.erasures import ASHA, RAVI, approve_request, render, settle_paper

Run = Callable[[Coroutine[Any, Any, None]], None]


async def until(desk: PrivacyDesk, holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(15):
        while not holds():
            await asyncio.sleep(0.05)
            await desk.queue._show_request(desk.queue.panel.row.id)  # type: ignore[union-attr]


def test_staff_say_whose_it_is_and_the_certificate_lists_it(
    ctx: Context, qtbot: Any, qt_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasures, "SOON_S", 0.05)
    profile = tmp_path / "kept"
    profile.mkdir()
    ctx.profile_dir = profile
    noted: list[tuple[str, str, str]] = []
    ctx.note_read = lambda *read: noted.append(read)
    desk = PrivacyDesk(ctx, qtbot)
    loop = ErasureLoop(ctx.db, ctx.files, profile, ctx.state, render_pdf=render)
    ctx.erasure_outcome = lambda id: loop.outcomes.get(id)
    ctx.wake_erasures = loop.wake

    def write(session: Any) -> str:
        settings.put(session, SETTING, {**AGENCY, "staff": [{"name": ASHA}, {"name": RAVI, "role": "owner"}]})
        request = approve_request(session, desk.people[4])
        settle_paper(session, request)
        name = session.value("SELECT name FROM contact WHERE id = ?", (desk.people[4],))
        raw = f'{{"note": "the {name} Hall in Pune is booked"}}'.encode()
        session.execute(
            "INSERT INTO inbound_event(key, field, reason, raw, at) VALUES ('k', 'x', 'unknown', ?, 0)", (raw,)
        )
        return request

    async def drive() -> None:
        phone = "SELECT phone FROM contact_point WHERE contact_id = ? AND phone IS NOT NULL"
        number = ctx.db.read_sync(lambda session: session.value(phone, (desk.people[4],)))
        note = profile / "a note.txt"
        note.write_text(f"call {number}", encoding="utf-8")
        request = ctx.db.write_sync(write)
        desk.pane.activate()
        await settled(ctx)
        desk.queue.show_subject(request)
        await settled(ctx)
        running = asyncio.create_task(loop.run())
        try:
            await until(desk, lambda: "judge" in desk.steps)
            assert desk.steps[0] == "judge" and any("say whose it is" in words for words in desk.words())
            await desk.press("judge")
            dialog = desk.dialog
            assert isinstance(dialog, JudgeDialog)
            async with asyncio.timeout(10):
                while not dialog.hits:
                    await asyncio.sleep(0.02)
            await settled(ctx)
            assert [hit.where for hit in dialog.hits] == ["file", "inbound_event"] and nameless(dialog) == []
            assert noted == [("remnants", "request", request)]
            assert not dialog.do_button.isEnabled(), "each needs an answer"
            in_file, in_record = (hit.id for hit in dialog.hits)
            dialog.fill(**{in_file: "theirs", in_record: "others"})
            assert dialog.do_button.isEnabled()
            dialog.do_button.click()
            await until(desk, lambda: desk.state == "DELIVERING" and "certificate" in desk.steps)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        assert not note.exists()
        (signed,) = (profile / "erasures").glob("*.json")
        listed = check_signed(signed.read_bytes()).document["proof"]["judged_to_be_others"]
        assert [(one["kind"], one["where"]) for one in listed] == [("name", "inbound_event")]

    qt_run(drive())
