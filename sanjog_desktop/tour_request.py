"""The tour's walk through one privacy request: from its words in a chat to the certificate, a picture of each step.

A family member of the demo asks for the erasure of their data; staff confirm it, a phrase sent to their number comes
back from it, two people approve the plan, the person is told, the erasure runs and is proved, its certificate opened.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final, Protocol

from PySide6.QtWidgets import QWidget

from sanjog_desktop.app import Desk
from sanjog_desktop.store.session import Session

SECONDS: Final = 60.0
"""How long a step may take before the walk ends where it is."""
_BY_HAND: Final = frozenset({"paper", "recipient", "processor"})


class Control(Protocol):
    """A call to the sandbox's control address."""

    def __call__(self, path: str, body: object | None = None) -> Any: ...


class Picture(Protocol):
    """Draws the window, with a dialog over it, into the next file."""

    def __call__(self, name: str, dialog: QWidget | None = None) -> Awaitable[None]: ...


class NeverCame(Exception):
    """What the walk waited for did not happen."""


async def walk_request(desk: Desk, control: Control, picture: Picture) -> None:
    """Walk as far as it goes; the pictures taken so far stay when something does not come."""
    assert desk.shell is not None and desk.core is not None
    found = await desk.core.db.read(erasure_suspected)
    if found is None:
        return
    walk = _Walk(desk, control, picture)
    try:
        await walk.take(*found)
    except NeverCame:
        return


def erasure_suspected(session: Session) -> tuple[str, int, str] | None:
    """A request for erasure that was read in a chat still open: its id, the chat, the person's number."""
    row = session.one(
        "SELECT r.id, r.conversation_id, p.phone FROM privacy_request r JOIN conversation v ON v.id = r.conversation_id"
        " JOIN contact_point p ON p.id = v.contact_point_id WHERE r.kind = 'erasure' AND r.state = 'SUSPECTED'"
        " AND v.window_until > sanjog_now() AND p.phone IS NOT NULL ORDER BY r.received_at LIMIT 1"
    )
    return None if row is None else (str(row[0]), int(row[1]), str(row[2]))


class _Walk:
    def __init__(self, desk: Desk, control: Control, picture: Picture) -> None:
        assert desk.shell is not None
        self._control, self._picture = control, picture
        self._shell = desk.shell
        self._step = 0

    async def take(self, request_id: str, conversation: int, phone: str) -> None:
        self._shell.open_pane("chats", conversation)
        await self._shot("asked")
        self._shell.open_pane("privacy", None)
        self._pane = self._shell.panes["privacy"]
        self._queue = self._pane.queue
        self._pane.show_view("suspected")
        await self._until(lambda: request_id in self._queue.suspected.confirm_buttons)
        await self._shot("suggested")
        self._queue.suspected.confirm_buttons[request_id].click()
        self._pane.show_view("open")
        self._pane.show_subject(request_id)
        await self._reach("RECEIVED")
        await self._shot("confirmed")
        await self._check(phone)
        await self._approve()
        await self._erase()

    async def _check(self, phone: str) -> None:
        """The phrase goes to their number and comes back from it."""
        await self._press("start_check")
        await self._press("ask_phrase")
        await self._confirm(await self._dialog())
        question = await self._dialog()
        await self._until(lambda: question.draft is not None)
        await self._shot("phrase", question)
        await self._confirm(question)
        answer = {"say": question.secret}
        await asyncio.to_thread(self._control, f"/people/%2B{phone}/write", answer)
        await self._reach("ASSESSING")
        await self._shot("identity-checked")

    async def _approve(self) -> None:
        """Two people look at the plan; the person asked not to wait."""
        await self._press("approve")
        plan = await self._dialog()
        plan.fill(decision="full", because="Asked for today", waive_cooling=True)
        await self._shot("plan", plan)
        await self._confirm(plan)
        await self._press("second_approve")
        second = await self._dialog()
        names = second.fields["second"].field.options
        second.fill(second=names[0][0], word=True)
        await self._shot("second-approval", second)
        await self._confirm(second)

    async def _erase(self) -> None:
        await self._press("tell_start")
        notice = await self._dialog()
        await self._until(lambda: notice.draft is not None)
        await self._shot("told", notice)
        await self._confirm(notice)
        await self._press("execute")
        sure = await self._dialog()
        sure.fill(sure=True)
        await self._shot("begin", sure)
        await self._confirm(sure)
        await self._until(lambda: self._by_hand() or self._state == "DELIVERING")
        while lines := self._by_hand():
            self._queue.steps.begin_task(lines[0].id)
            task = await self._dialog()
            task.fill(state="na", note="Looked through, nothing there")
            await self._confirm(task)
            before = len(lines)
            await self._until(lambda: len(self._by_hand()) < before)  # noqa: B023 - awaited before it changes
        await self._reach("DELIVERING")
        await self._shot("erased")
        await self._press("certificate")
        certificate = await self._dialog()
        await self._until(lambda: certificate.checked is not None)
        await self._shot("certificate", certificate)
        certificate.do_button.click()
        await self._press("deliver")
        answer = await self._dialog()
        await self._until(lambda: answer.draft is not None)
        await self._shot("answer", answer)
        answer.buttons["in_person"].click()
        request_id = self._queue.panel.row.id
        await self._press("close")
        await self._until(lambda: self._queue.model.place_of(request_id) is None)
        self._pane.show_view("closed")
        self._pane.show_subject(request_id)
        await self._until(lambda: self._state.startswith("CLOSED"))
        await self._shot("closed")

    # What is seen and pressed -----------------------------------------------------------------------
    @property
    def _state(self) -> str:
        row = self._queue.panel.row
        return str(row.state) if row is not None else ""

    def _by_hand(self) -> list[Any]:
        view = self._queue.steps.view
        return [line for line in view.work if line.kind in _BY_HAND and not line.is_over] if view is not None else []

    async def _shot(self, name: str, dialog: QWidget | None = None) -> None:
        self._step += 1
        await self._picture(f"request-{self._step:02d}-{name}", dialog)

    async def _press(self, step: str) -> None:
        await self._until(lambda: step in self._queue.panel.step_buttons)
        self._queue.panel.step_buttons[step].click()

    async def _dialog(self) -> Any:
        await self._until(lambda: self._queue.steps.dialog is not None)
        return self._queue.steps.dialog

    async def _confirm(self, dialog: Any) -> None:
        await self._until(dialog.do_button.isEnabled)
        dialog.do_button.click()
        await self._until(lambda: self._queue.steps.dialog is not dialog)

    async def _reach(self, state: str) -> None:
        await self._until(lambda: self._state == state)

    async def _until(self, test: Callable[[], object]) -> None:
        for _ in range(int(SECONDS / 0.05)):
            if test():
                return
            await asyncio.sleep(0.05)
        raise NeverCame
