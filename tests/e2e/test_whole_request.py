"""A privacy request from its first words in a chat to the signed certificate in the person's language, through the
application's own window: they write in Gujarati, prove their number by a phrase, two people approve the plan, they are
told, their data is erased and proved gone, and the certificate is opened, checked and handed over."""

from __future__ import annotations

import asyncio
import gc
import os
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from sanjog_desktop.actions import settings
from sanjog_desktop.app import Desk
from sanjog_desktop.cli import run as command_line
from sanjog_desktop.domain.agency import SETTING
from sanjog_desktop.gui.fonts import load_fonts
from sanjog_desktop.gui.garbage import GuiThreadCollector
from sanjog_desktop.gui.privacy.answer_dialog import AnswerDialog
from sanjog_desktop.gui.privacy.certificate_dialog import CertificateDialog
from sanjog_desktop.gui.privacy.plan_dialog import PlanDialog
from sanjog_desktop.gui.privacy.step_dialog import StepDialog
from sanjog_desktop.gui.privacy.task_dialog import TaskDialog
from sanjog_desktop.store.reads.search import search_people
from tests.helpers.office import Office, open_office

SECONDS = 60.0
PHONE, NAME = "+91 99999 00741", "Hetal Namuna"
WISH = "મારો ડેટા ડિલીટ કરો"
AGENCY = {
    "name": "Namuna Vivah Mandal",
    "dpo_name": "Asha",
    "dpo_email": "privacy@namuna.example",
    "staff": [{"name": "Mangala", "role": "owner"}, {"name": "Meera", "role": "manager"}],
}


@pytest.fixture(scope="module", autouse=True)
def _collect_on_this_thread(qapp: QApplication) -> Iterator[None]:
    """As in the application: the store's threads must never destroy a widget."""
    collector = GuiThreadCollector(qapp)
    yield
    gc.collect()
    collector.stop()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Sandbox and relay, and a profile connected to them."""
    opened = open_office(tmp_path)
    yield opened
    opened.close()


async def until(test: Callable[[], Any], what: str, seconds: float = SECONDS) -> Any:
    """Wait until ``test`` gives something true; it may be asynchronous."""
    for _ in range(int(seconds / 0.05)):
        value = test()
        if isinstance(value, Awaitable):
            value = await value
        if value:
            return value
        await asyncio.sleep(0.05)
    raise AssertionError(f"never happened: {what}")


class Staff:
    """Somebody at the privacy pane: sees what it shows and presses its buttons."""

    def __init__(self, desk: Desk) -> None:
        assert desk.shell is not None and desk.core is not None
        self.shell, self.core = desk.shell, desk.core
        QTest.mouseClick(self.shell.rail.buttons["privacy"], Qt.MouseButton.LeftButton)
        self.pane = self.shell.panes["privacy"]
        self.queue = self.pane.queue

    @property
    def state(self) -> str:
        """The state of the request shown."""
        row = self.queue.panel.row
        return row.state if row is not None else ""

    def words(self) -> list[str]:
        """What the panel says."""
        return [label.text() for label in self.queue.panel.widget().findChildren(QLabel)]

    async def press(self, step: str) -> None:
        """Press the button of a step once it is offered."""
        await until(lambda: step in self.queue.panel.step_buttons, f"{step} offered at {self.state}")
        QTest.mouseClick(self.queue.panel.step_buttons[step], Qt.MouseButton.LeftButton)

    async def dialog(self, kind: type[StepDialog]) -> Any:
        """The dialog that is open, once it is of this kind and can be confirmed or read."""
        return await until(lambda: _if(self.queue.steps.dialog, kind), kind.__name__)

    async def confirm(self, dialog: StepDialog, **values: object) -> None:
        """Fill a dialog in, press its button, and see it close."""
        dialog.fill(**values)
        await until(dialog.do_button.isEnabled, f"may confirm {dialog.windowTitle()}: {dialog.strip.words}")
        dialog.do_button.click()
        await until(lambda: self.queue.steps.dialog is not dialog, f"closed: {dialog.windowTitle()}")

    async def reach(self, state: str) -> None:
        """Wait for a state."""
        await until(lambda: self.state == state, f"{state}, is {self.state}")


def _if(dialog: object, kind: type[StepDialog]) -> StepDialog | None:
    return dialog if isinstance(dialog, kind) else None


def run(qapp: QApplication, office: Office, drive: Callable[[Staff], Awaitable[None]]) -> None:
    """Run the application's own event loop until ``drive`` is done, then close the window."""
    load_fonts()

    async def main() -> None:
        desk = Desk(qapp, office.profile, key=office.key)
        running = asyncio.create_task(desk.run())
        try:
            await until(lambda: desk.shell is not None or running.done(), "the shell")
            assert desk.core is not None
            await desk.core.db.write(settings.put, SETTING, AGENCY)
            await desk.core.db.write(settings.put, "staff_name", "Meera")
            await drive(Staff(desk))
        finally:
            desk.quit()
            await asyncio.wait_for(running, 30)

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
        runner.run(asyncio.wait_for(main(), 240))


@pytest.mark.qt_log_ignore("propagateSizeHints", "OpenType support missing", extend=True)
def test_from_their_words_to_the_signed_certificate(
    qapp: QApplication, office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office.sandbox.control("/people", {"phone": PHONE, "name": NAME, "deliver_s": 0.05, "read_s": 0.1})
    address = PHONE.replace(" ", "").replace("+", "%2B")
    copy = tmp_path / "for-hetal.pdf"

    def says(text: str) -> None:
        office.sandbox.control(f"/people/{address}/write", {"say": text})

    def sent() -> list[str]:
        found = office.sandbox.control("/sent")
        items = found["sent"] if isinstance(found, dict) else found
        return [item["body"].get("text", {}).get("body", "") for item in items]

    async def drive(staff: Staff) -> None:
        await asyncio.to_thread(says, "નમસ્તે, હેતલ બોલું છું.")
        await asyncio.to_thread(says, WISH)
        await until(lambda: staff.queue.suspected.confirm_buttons, "a suggestion")
        staff.pane.show_view("suspected")
        (yes,) = staff.queue.suspected.confirm_buttons.values()
        yes.click()
        await staff.reach("RECEIVED")
        staff.pane.show_view("open")
        await until(lambda: len(staff.queue.model.rows) == 1, "the request in the queue")
        assert staff.queue.panel.view is not None and staff.queue.panel.view.evidence == WISH

        await _prove_number(staff, says, sent)
        await _approve(staff)
        await _tell(staff, sent)
        await staff.press("execute")
        await staff.confirm(await staff.dialog(StepDialog), sure=True)
        await _settle_by_hand(staff)
        await staff.reach("DELIVERING")

        await staff.press("certificate")
        dialog: CertificateDialog = await staff.dialog(CertificateDialog)
        await until(lambda: dialog.checked is not None, "the seal checked")
        assert dialog.checked is not None
        document = dialog.checked.document
        assert document["language"] == "gu"
        assert document["approvers"] == ["manager", "owner"]
        assert document["proof"]["hits"] == 0 and document["proof"]["canary_found_before"]
        assert "ભૂંસ" in dialog.text.toPlainText() or "પ્રમાણપત્ર" in dialog.text.toPlainText()
        await dialog.save_copy(copy)
        dialog.do_button.click()

        await staff.press("deliver")
        answer: AnswerDialog = await staff.dialog(AnswerDialog)
        await until(lambda: answer.draft is not None, "the answer drafted")
        answer.buttons["in_person"].click()
        await staff.press("close")
        await until(lambda: staff.state.startswith("CLOSED"), "closed")
        assert staff.state == "CLOSED_FULFILLED"

        assert await staff.core.db.read(search_people, "Hetal", 5) == []
        assert [row.title for row in staff.shell.panes["chats"].list.model.rows] == []

    run(qapp, office, drive)
    for file in (copy, copy.with_suffix(".json")):
        assert command_line(["verify", str(file)]) == 0, capsys.readouterr()
        assert NAME not in file.read_bytes().decode("latin-1")


async def _prove_number(staff: Staff, says: Callable[[str], None], sent: Callable[[], list[str]]) -> None:
    """A phrase goes to their number and comes back from it: nobody at the desk has to believe anything."""
    await staff.press("start_check")
    await staff.reach("VERIFYING")
    await staff.press("ask_phrase")
    ask = await until(lambda: _if(staff.queue.steps.dialog, StepDialog), "what the phrase is for")
    await staff.confirm(ask)
    answer: AnswerDialog = await staff.dialog(AnswerDialog)
    await until(lambda: answer.draft is not None, "the question drafted")
    assert answer.draft is not None and answer.draft.language == "gu"
    words = answer.text.toPlainText()
    await staff.confirm(answer)
    await until(lambda: words in sent(), "the question sent")
    await asyncio.to_thread(says, answer.secret.lower())
    await staff.reach("ASSESSING")


async def _approve(staff: Staff) -> None:
    """The plan is looked at by two people; they asked not to wait."""
    await staff.press("approve")
    plan: PlanDialog = await staff.dialog(PlanDialog)
    await staff.confirm(plan, decision="full", because="She asked for today", waive_cooling=True)
    await staff.reach("APPROVED")
    await staff.press("second_approve")
    second: PlanDialog = await staff.dialog(PlanDialog)
    await staff.confirm(second, second="Mangala", word=True)


async def _tell(staff: Staff, sent: Callable[[], list[str]]) -> None:
    """Afterwards nobody can write to them any more, so they are told before."""
    await staff.press("tell_start")
    answer: AnswerDialog = await staff.dialog(AnswerDialog)
    await until(lambda: answer.draft is not None, "the notice drafted")
    words = answer.text.toPlainText()
    await staff.confirm(answer)
    await until(lambda: words in sent(), "the notice sent")


async def _settle_by_hand(staff: Staff) -> None:
    """Paper and providers are for people: they say what they did there."""

    def by_hand() -> Any:
        view = staff.queue.steps.view
        lines = view.work if view is not None else ()
        return [line for line in lines if line.kind in ("paper", "processor", "recipient") and not line.is_over]

    await until(by_hand, "work by hand")
    await until(lambda: any("Waits for work by hand" in word for word in staff.words()), "what it waits for")
    while lines := by_hand():
        staff.queue.steps.begin_task(lines[0].id)
        dialog: TaskDialog = await staff.dialog(TaskDialog)
        await staff.confirm(dialog, state="na", note="looked, nothing there")
        await until(lambda id=lines[0].id: id not in [line.id for line in by_hand()], "that task settled")
