"""One message, end to end: sandbox and relay as processes, the application's own window in this one.

What a bureau does first: somebody writes, staff see it, answer, see it read; files go both ways; a template opens a
closed chat; the network goes, everything is still there and writable; it comes back and the queue goes out in order.
"""

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
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sanjog_desktop.app import Desk
from sanjog_desktop.domain.consent import ConsentMethod, Purpose
from sanjog_desktop.gui.fonts import load_fonts
from sanjog_desktop.gui.garbage import GuiThreadCollector
from sanjog_desktop.gui.notifying.senders import Sender, Toast
from sanjog_desktop.sandbox.samples import biodata_pdf, photo
from sanjog_desktop.store.rows import MessageRow
from tests.helpers.cable import Cable
from tests.helpers.office import Office, open_office

SECONDS = 30.0
ASHA, VIJAY = "+91 99999 00701", "+91 99999 00702"


@pytest.fixture(scope="module", autouse=True)
def _collect_on_this_thread(qapp: QApplication) -> Iterator[None]:
    """As in the application: the store's threads must never destroy a widget."""
    collector = GuiThreadCollector(qapp)
    yield
    gc.collect()
    collector.stop()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Sandbox and relay behind cables, and a profile connected through them."""
    opened = open_office(tmp_path)
    yield opened
    opened.close()


async def until(test: Callable[[], Any], what: str, seconds: float = SECONDS) -> Any:
    """Wait until ``test`` gives something true; it may be asynchronous."""
    for _ in range(int(seconds / 0.02)):
        value = test()
        if isinstance(value, Awaitable):
            value = await value
        if value:
            return value
        await asyncio.sleep(0.02)
    raise AssertionError(f"never happened: {what}")


class Staff:
    """Somebody at the desk: looks at the window and uses its widgets, nothing else."""

    def __init__(self, desk: Desk) -> None:
        assert desk.shell is not None and desk.core is not None
        self.desk, self.shell, self.core = desk, desk.shell, desk.core
        self.chats = self.shell.panes["chats"]
        self.thread = self.chats.chat
        self.thread.sending.undo_ms = 0  # taking back has tests of its own

    def names(self) -> list[str]:
        """Titles in the list of chats."""
        return [row.title for row in self.chats.list.model.rows]

    async def open_chat(self, name: str) -> None:
        """Choose a chat in the list."""
        await until(lambda: name in self.names(), f"{name} in the list")
        row = next(row for row in self.chats.list.model.rows if row.title == name)
        view = self.chats.list.list
        place = view.visualRect(self.chats.list.model.index(self.chats.list.model.place_of(row.id), 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        await until(lambda: self.thread.conversation and self.thread.conversation.id == row.id, f"{name} open")

    def bubbles(self) -> list[MessageRow]:
        """What the thread shows."""
        return list(self.thread.model.rows)

    async def see(self, test: Callable[[MessageRow], bool], what: str) -> MessageRow:
        """Wait for a bubble."""
        def found() -> MessageRow | None:
            return next((row for row in self.bubbles() if test(row)), None)

        row = await until(found, what)
        assert isinstance(row, MessageRow)
        return row

    async def write(self, text: str) -> None:
        """Type into the composer and press Enter."""
        field = self.thread.composer.field
        await until(lambda: field.isEnabled() and field.isVisible(), "the composer")
        field.setFocus()
        typed = QInputMethodEvent()  # as every Indic keyboard hands over its text
        typed.setCommitString(text)
        QApplication.sendEvent(field, typed)
        await until(lambda: self.thread.composer.send.isEnabled(), f"may send: {self.thread.composer.reason.text()}")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(lambda: any(row.body == text for row in self.bubbles()), f"{text} in the thread")

    async def give_file(self, path: Path, words: str) -> None:
        """Drop a file on the composer, say something with it, send."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        self.thread.composer.field.insertFromMimeData(data)
        await until(lambda: self.thread.composer.has_file, f"{path.name} attached")
        self.thread.composer.about.nobody.click()
        await self.write(words)

    async def ticks(self, text: str, status: str) -> MessageRow:
        """Wait for the ticks of one of our own bubbles."""
        return await self.see(lambda row: row.body == text and row.status == status, f"{text}: {status}")


def run(qapp: QApplication, desk_of: Callable[[], Desk], drive: Callable[[Staff], Awaitable[None]]) -> None:
    """Run the application's own event loop until ``drive`` is done, then close the window as a person does."""
    load_fonts()

    async def main() -> None:
        desk = desk_of()
        running = asyncio.create_task(desk.run())
        try:
            await until(lambda: desk.shell is not None or running.done(), "the shell")
            desk.window.activateWindow()
            await drive(Staff(desk))
        finally:
            desk.quit()
            await asyncio.wait_for(running, 30)

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
        runner.run(asyncio.wait_for(main(), 100))


def person(office: Office, phone: str, name: str, **more: object) -> str:
    """Somebody with WhatsApp; returns how the control address names them."""
    office.sandbox.control("/people", {"phone": phone, "name": name, "deliver_s": 0.05, "read_s": 0.1, **more})
    return phone.replace(" ", "").replace("+", "%2B")


@pytest.mark.qt_log_ignore("propagateSizeHints", "OpenType support missing", extend=True)
def test_a_message_goes_all_the_way_and_back(qapp: QApplication, office: Office, tmp_path: Path) -> None:
    asha = person(office, ASHA, "Asha Namuna")
    says = lambda deed: office.sandbox.control(f"/people/{asha}/write", deed)  # noqa: E731

    async def drive(staff: Staff) -> None:
        await asyncio.to_thread(says, {"say": "नमस्कार, उद्या भेटू का?"})
        await staff.open_chat("Asha Namuna")
        await staff.see(lambda row: row.body == "नमस्कार, उद्या भेटू का?", "their words")

        await staff.write("हो, सकाळी ११ वाजता या.")
        await staff.ticks("हो, सकाळी ११ वाजता या.", "read")

        await asyncio.to_thread(says, {"send": "photo"})
        picture = await staff.see(lambda row: row.kind == "image" and row.direction == "in", "their picture")
        await staff.see(lambda row: row.id == picture.id and row.attachment.state == "ready", "the picture fetched")
        await asyncio.to_thread(says, {"send": "pdf"})
        await staff.see(
            lambda row: row.kind == "document" and row.direction == "in" and row.attachment.state == "ready",
            "their PDF fetched",
        )

        (tmp_path / "photo.png").write_bytes(photo(3))
        (tmp_path / "biodata.pdf").write_bytes(biodata_pdf("Biodata", ["Asha Namuna", "Pune"]))
        await staff.give_file(tmp_path / "photo.png", "A picture for you")
        await staff.ticks("A picture for you", "read")
        await staff.give_file(tmp_path / "biodata.pdf", "The biodata")
        await staff.ticks("The biodata", "read")

    run(qapp, lambda: Desk(qapp, office.profile, key=office.key), drive)
    sent = office.sandbox.control("/sent")
    kinds = [item["type"] for item in (sent["sent"] if isinstance(sent, dict) else sent)]
    assert kinds == ["text", "image", "document"]


@pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing", extend=True)
def test_what_comes_while_staff_look_elsewhere_is_told(qapp: QApplication, office: Office) -> None:
    people = [person(office, ASHA, "Asha Namuna"), person(office, VIJAY, "Vijay Namuna")]
    stands: dict[str, Toast] = {}

    class Screen(Sender):
        def show(self, toast: Toast) -> None:
            stands[toast.key] = toast

        def take_back(self, key: str) -> None:
            stands.pop(key, None)

        def take_all_back(self) -> None:
            stands.clear()

    async def say(whose: int, words: str) -> None:
        await asyncio.to_thread(office.sandbox.control, f"/people/{people[whose]}/write", {"say": words})

    async def drive(staff: Staff) -> None:
        notifier = await until(lambda: staff.shell.notifier, "the notifier")
        notifier._use(Screen())
        staff.shell.open_pane("settings", None)
        await say(0, "Is Sunday well?")
        await until(lambda: stands, "told")
        (key,) = stands
        assert (stands[key].title, stands[key].body) == ("Asha N.", "New message")  # nobody's words
        notifier.press(key)
        await staff.see(lambda row: row.body == "Is Sunday well?", "the chat that was pressed")
        await until(lambda: not stands, "taken back")
        await until(lambda: staff.shell.looked_at() is not None, "the chat before somebody's eyes")
        await say(0, "Or Monday?")
        await staff.see(lambda row: row.body == "Or Monday?", "on the screen")
        await say(1, "Namaste")
        await until(lambda: stands, "told of the other")
        assert [toast.title for toast in stands.values()] == ["Vijay N."]
        await staff.desk.lock()
        assert not stands

    run(qapp, lambda: Desk(qapp, office.profile, key=office.key), drive)


@pytest.mark.qt_log_ignore("propagateSizeHints", "OpenType support missing", extend=True)
def test_a_template_opens_a_closed_chat(qapp: QApplication, office: Office) -> None:
    from sanjog_desktop.actions import consents, contacts
    from sanjog_desktop.domain.consent import Evidence

    vijay = person(office, VIJAY, "Vijay Namuna", habits=[{"on": "template", "do": [{"say": "Yes, please call"}]}])
    assert vijay

    async def drive(staff: Staff) -> None:
        db = staff.core.db
        await until(lambda: db.read(lambda session: session.value("SELECT 1 FROM template LIMIT 1")), "templates")
        contact = await db.write(
            contacts.create, {"name": "Vijay Namuna", "language": "en"}, None, ["919999900702"], staff="Meera"
        )
        await db.write(
            consents.record_opt_in, contact, [Purpose.MATCH_UPDATES], ConsentMethod.PAPER,
            Evidence(reference="form 12"), language="en", staff="Meera",
        )  # fmt: skip
        conversation = await db.write(contacts.open_conversation, contact)
        staff.shell.open_pane("chats", conversation)
        picker = staff.thread.templates
        await until(picker.isVisible, "the template picker instead of the composer")
        picker.search.setText("meeting_reminder_en")
        await until(lambda: len(picker.model.rows) == 1, "the template found")
        place = picker.list.visualRect(picker.model.index(0, 0)).center()
        QTest.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        await until(lambda: "3" in picker.fields, "its values")
        for name, value in (("1", "the Namuna family"), ("2", "Sunday 5 pm"), ("3", "our office")):
            picker.fields[name].setText(value)
        await until(picker.send.isEnabled, "the template may be sent")
        picker.send.click()
        await staff.see(lambda row: row.kind == "template" and row.status == "read", "the template read")
        await staff.see(lambda row: row.body == "Yes, please call", "their answer")
        await until(staff.thread.composer.field.isVisible, "the composer again")
        await staff.write("Thank you, calling now")
        await staff.ticks("Thank you, calling now", "read")

    run(qapp, lambda: Desk(qapp, office.profile, key=office.key), drive)


@pytest.mark.qt_log_ignore("propagateSizeHints", "OpenType support missing", extend=True)
def test_without_a_network_everything_is_there_and_the_queue_goes_out_in_order(
    qapp: QApplication, office: Office
) -> None:
    asha = person(office, ASHA, "Asha Namuna")
    port = int(office.sandbox.addresses["graph_url"].rsplit(":", 1)[1])
    with Cable(port) as to_meta, Cable(office.relay.port) as to_relay:
        office.reroute(to_meta.port, to_relay.port)

        async def drive(staff: Staff) -> None:
            say = {"say": "Is Sunday fine?"}
            await asyncio.to_thread(office.sandbox.control, f"/people/{asha}/write", say)
            await staff.open_chat("Asha Namuna")
            await staff.see(lambda row: row.body == "Is Sunday fine?", "their words")
            to_meta.cut()
            to_relay.cut()
            lines = [f"Line {number}" for number in range(1, 6)]
            for line in lines:
                await staff.write(line)
            await until(lambda: not staff.core.state.online, "offline is told")
            assert staff.shell.offline.isVisible()
            assert [row.body for row in staff.bubbles()] == ["Is Sunday fine?", *lines]
            assert {row.status for row in staff.bubbles()[1:]} <= {"queued", "sending"}
            to_meta.mend()
            to_relay.mend()
            for loop in ("outbox", "inbox"):
                staff.core.wake(loop)
            for line in lines:
                await staff.ticks(line, "read")

        run(qapp, lambda: Desk(qapp, office.profile, key=office.key), drive)
    sent = office.sandbox.control("/sent")
    bodies = [item["body"]["text"]["body"] for item in (sent["sent"] if isinstance(sent, dict) else sent)]
    assert bodies == [f"Line {number}" for number in range(1, 6)]
