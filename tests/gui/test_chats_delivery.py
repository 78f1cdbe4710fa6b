"""What the chats pane says of a message's fate and of a clock that is off; what it asks before it acts for good."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QWidget

from sanjog_desktop.actions import blocks
from sanjog_desktop.actions.watchdog import SILENT_TEXT
from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE, Instant
from sanjog_desktop.gui.chats.message_info import MessageInfoDialog
from sanjog_desktop.gui.chats.next_steps import failure_words, message_actions
from sanjog_desktop.gui.context import Context
from tests.gui.chat_sample import add_message
from tests.gui.conftest import settled
from tests.gui.test_chats_pane import opened, value
from tests.helpers.walk import nameless

Run = Callable[..., Any]


def shown(kind: type[QDialog], within: QWidget) -> Any:
    """The dialog of a kind that is open."""
    return next((each for each in within.window().findChildren(kind) if each.isVisible()), None)


def press(box: QMessageBox, words: str) -> None:
    """Press a button of a question by its words."""
    next(each for each in box.buttons() if each.text().replace("&", "") == words).click()


def test_a_clock_that_is_off_makes_the_window_uncertain(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        header, state, now = pane.chat.header, agency.state, agency.clock.now()
        state.told_time(now - MINUTE)
        header._tick()
        assert "clock" not in header.window_words.text(), "a minute is what an answer takes and clocks differ by"
        state.told_time(now - HOUR - 40 * MINUTE)
        header._tick()
        words = header.window_words.text()
        assert "not certain" in words and "1 h 40 m ahead" in header.window_words.toolTip()
        state.told_time(now + 3 * HOUR)
        header._tick()
        assert "3 h 0 m behind" in header.window_words.toolTip()
        agency.clock.advance(2 * DAY)  # type: ignore[attr-defined]
        header._tick()
        assert "window not certain" in header.window_words.text(), "not even that it is closed"
        state.told_time(agency.clock.now())
        header._tick()
        assert header.window_words.text() == "window closed · templates only"

    qt_run(drive())


def test_nothing_goes_a_second_time_before_staff_have_read_that_it_may_arrive_twice(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        from sanjog_desktop.actions import messages, outbox
        from sanjog_desktop.domain.drafts import TextDraft

        write = agency.db.write
        queued = await write(messages.queue_message, 1, TextDraft("Did it go?"), purpose="service_reply")
        await write(outbox.claim_due, 9)
        await write(outbox.record_uncertain, queued.client_ref)
        await settled(agency)
        row = pane.chat.model.rows[-1]
        assert "Did it arrive" in failure_words(row)
        pane.chat.bubble_actions.press(row, "send_again", None)
        await settled(agency)
        box = shown(QMessageBox, pane)
        assert "twice" in box.text() and not nameless(box)
        assert value(agency, "SELECT state FROM outbox WHERE client_ref = ?", queued.client_ref) == "uncertain"
        QTest.keyClick(box, Qt.Key.Key_Escape)
        await settled(agency)
        assert shown(QMessageBox, pane) is None
        assert value(agency, "SELECT state FROM outbox WHERE client_ref = ?", queued.client_ref) == "uncertain"
        pane.chat.bubble_actions.press(row, "send_again", None)
        await settled(agency)
        press(shown(QMessageBox, pane), "Send again")
        await settled(agency)
        assert value(agency, "SELECT state FROM outbox WHERE client_ref = ?", queued.client_ref) == "queued"

    qt_run(drive())


def test_the_page_about_a_message_tells_its_way(agency: Context, qt_run: Run, qtbot: Any) -> None:
    def fail(session: Any) -> int:
        now = session.now()
        id = add_message(
            session, 1, now - HOUR, "out", "Held back", status="failed", wamid="wamid.held", error_code=131049
        )
        session.execute("UPDATE message SET status_at = ? WHERE id = ?", (now - HOUR, id))
        session.executemany(
            "INSERT INTO status_event(wamid, status, at, error_code, error_text, category, billable)"
            " VALUES ('wamid.held', ?, ?, ?, ?, ?, ?)",
            [("sent", now - 2 * HOUR, None, None, "marketing", 1), ("failed", now - HOUR, 131049, "held", "", None)],
        )
        session.changed("conversation", 1)
        return id

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        id = await agency.db.write(fail)
        await settled(agency)
        row = next(each for each in pane.chat.model.rows if each.id == id)
        now = agency.clock.now()
        assert [action for action, _ in message_actions(row, now)] == ["call"], "not before a day has passed"
        assert "can be sent again from" in failure_words(row, now)
        assert [action for action, _ in message_actions(row, Instant(now + DAY))] == ["call", "retry"]
        pane.chat.bubble_actions.press(row, "info", None)
        await settled(agency)
        page = shown(MessageInfoDialog, pane)
        words = [each.text() for each in page.findChildren(QLabel)]
        assert "offer · charged · about INR 0.86 and tax" in words and "131049" in words and "wamid.held" in words
        assert any("code 131049" in each for each in words)
        assert not nameless(page)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        await settled(agency)
        assert shown(MessageInfoDialog, pane) is None

    qt_run(drive())


def test_a_message_whatsapp_never_spoke_of_says_so_and_an_old_one_is_given_up(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    def add(session: Any) -> int:
        id = add_message(session, 1, session.now(), "out", "Silence", status="sending", wamid="wamid.silent")
        session.execute("UPDATE message SET error_text = ? WHERE id = ?", (SILENT_TEXT, id))
        session.changed("conversation", 1)
        return id

    def take(session: Any, id: int) -> None:
        session.execute("UPDATE message SET status = 'sent' WHERE id = ?", (id,))
        session.changed("message", id)

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        id = await agency.db.write(add)
        await settled(agency)
        row = next(each for each in pane.chat.model.rows if each.id == id)
        now = agency.clock.now()
        assert failure_words(row, now) == SILENT_TEXT and message_actions(row, now) == []
        await agency.db.write(take, id)
        await settled(agency)
        row = next(each for each in pane.chat.model.rows if each.id == id)
        assert failure_words(row, now) == "" and "30 days" in failure_words(row, Instant(now + 31 * DAY))

    qt_run(drive())


def test_blocking_asks_first_and_shows_in_the_chat(agency: Context, qt_run: Run, qtbot: Any) -> None:
    asked: list[tuple[int, bool, str]] = []

    async def block(conversation_id: int, blocked: bool, staff: str) -> None:
        asked.append((conversation_id, blocked, staff))
        point = await agency.db.read(blocks.point_of, conversation_id)
        await agency.db.write(blocks.note, point.id, blocked, staff=staff)

    agency.block = block

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        chat = pane.chat
        assert chat.conversation is not None
        chat.work.block(chat.conversation, True)
        await settled(agency)
        box = shown(QMessageBox, pane)
        assert "Block" in box.text() and not nameless(box)
        QTest.keyClick(box, Qt.Key.Key_Escape)
        await settled(agency)
        assert asked == []
        chat.work.block(chat.conversation, True)
        await settled(agency)
        press(shown(QMessageBox, pane), "Block")
        await settled(agency)
        assert asked == [(1, True, "Meera")] and chat.conversation.blocked
        assert "blocked" in chat.composer.reason.text() and not chat.composer.send.isEnabled()
        chat.work.block(chat.conversation, False)
        await settled(agency)
        assert asked[-1] == (1, False, "Meera") and not chat.conversation.blocked

    qt_run(drive())
