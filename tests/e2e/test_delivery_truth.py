"""What became of a message, as the window tells it: every order of statuses and every error code of Meta's table, each
played by the sandbox through the relay, and blocks, restrictions and quality the same way.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from sanjog_desktop.actions import messages
from sanjog_desktop.actions.retrying import CannotHelp
from sanjog_desktop.app import Desk
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.domain.next_steps import steps_for
from sanjog_desktop.gui.chats.message_info import MessageInfoDialog
from sanjog_desktop.gui.chats.next_steps import message_actions
from sanjog_desktop.store.rows import MessageRow
from sanjog_desktop.wire.codes import rule_for
from tests.e2e.test_spine import Staff, _collect_on_this_thread, office, person, run, until
from tests.helpers.office import Office

__all__ = ["_collect_on_this_thread", "office"]

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "OpenType support missing", extend=True)
PEOPLE = 7
#: What each order comes to: a later proof outranks what was said before it, never the other way round.
SHOWN = {
    "usual": "read", "sent_only": "sent", "delivered_only": "delivered", "nothing": "sending", "read_alone": "read",
    "only_read": "read", "played": "played", "delivered_after_read": "read", "backwards": "read",
    "same_second": "read", "twice": "read", "failed": "not sent", "sent_then_failed": "not sent",
    "failed_then_delivered": "delivered", "delivered_then_failed": "delivered", "failed_twice": "not sent",
    "held_then_sent": "read", "held_then_dropped": "not sent", "very_late": "read", "told_late": "read",
    "old_words": "delivered", "unheard_of": "delivered",
}  # fmt: skip


class Truth(Staff):
    """Staff who send and look at what became of it."""

    def __init__(self, desk: Desk, office: Office) -> None:
        super().__init__(desk)
        self.office = office
        self.chats_of: list[int] = []

    async def control(self, path: str, body: object | None = None) -> Any:
        """A call to the sandbox."""
        return await asyncio.to_thread(self.office.sandbox.control, path, body)

    async def meet(self, number: int) -> None:
        """So many people, none of whom WhatsApp tells anything of by itself; each has just written."""
        for no in range(number):
            phone = f"+91 99999 0{8000 + no}"
            who = await asyncio.to_thread(person, self.office, phone, f"Namuna {no}", takes="silence")
            await self.control(f"/people/{who}/write", {"say": f"I am {no}"})
        await until(lambda: len(self.names()) >= number, "their chats")
        rows = await self.core.db.read(
            lambda session: session.rows("SELECT v.id FROM conversation v ORDER BY v.contact_point_id")
        )
        self.chats_of = [row[0] for row in rows]

    async def send(self, chat: int, text: str) -> None:
        """Queue an answer."""
        await self.core.db.write(
            messages.queue_message, chat, TextDraft(text), purpose="service_reply", staff="Meera"
        )
        self.core.wake("outbox")

    async def taken(self, count: int) -> None:
        """Wait until WhatsApp has taken so many messages."""
        sql = "SELECT count(*) FROM outbox WHERE state = 'accepted'"
        await until(lambda: self.holds(sql, count), f"{count} taken", 60)

    async def holds(self, sql: str, wanted: object) -> bool:
        """Whether the store answers so."""
        return bool(await self.core.db.read(lambda session: session.value(sql)) == wanted)

    async def refs(self) -> dict[str, str]:
        """Our reference of each message, by its text."""
        rows = await self.core.db.read(
            lambda session: session.rows("SELECT body, client_ref FROM message WHERE direction = 'out'")
        )
        return dict(rows)

    async def look(self, chat: int) -> None:
        """Open a chat by its place in the list."""
        self.shell.open_pane("chats", chat)
        await until(lambda: self.thread.conversation and self.thread.conversation.id == chat, "the chat open")

    def spoken(self, text: str) -> str:
        """What a screen reader says of one of our messages; empty while it is not in view."""
        model = self.thread.model
        for place in range(model.rowCount()):
            said = str(model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole))
            if said.startswith(f"You: {text}."):
                return said
        return ""

    def row(self, text: str) -> MessageRow:
        """The same message as it is kept."""
        return next(row for row in self.bubbles() if row.body == text)

    async def goes(self, text: str) -> None:
        """Wait until WhatsApp took a message."""
        await self.see(lambda row: row.body == text and bool(row.wamid), f"{text}: taken")


def desk_of(qapp: QApplication, office: Office) -> Desk:
    """The application on the office's profile."""
    return Desk(qapp, office.profile, key=office.key)


def test_statuses_in_every_order_come_to_the_truth(qapp: QApplication, office: Office) -> None:
    async def drive(plain: Staff) -> None:
        staff = Truth(plain.desk, office)
        await staff.meet(1)
        chat = staff.chats_of[0]
        orders = await staff.control("/statuses")
        assert orders.keys() == SHOWN.keys()
        await staff.look(chat)
        for order in SHOWN:
            await staff.send(chat, f"order {order}")
        await staff.taken(len(SHOWN))
        refs = await staff.refs()
        for order in SHOWN:
            await staff.control("/statuses", {"client_ref": refs[f"order {order}"], "order": order})
        await staff.control("/clock", {"advance": 22 * 86_400})
        for order, word in SHOWN.items():
            await until(lambda: f". {word}" in staff.spoken(f"order {order}"), f"{order}: {word}")  # noqa: B023
        await asyncio.sleep(0.3)  # whatever came late must not have taken any of it back
        for order, word in SHOWN.items():
            assert f". {word}" in staff.spoken(f"order {order}"), order
        failed = staff.spoken("order failed")
        assert rule_for(131026).plain in failed and rule_for(131026).advice in failed
        await _read_the_page(staff)

    run(qapp, lambda: desk_of(qapp, office), drive)


async def _read_the_page(staff: Truth) -> None:
    """The page about a message: each report with its time, the code, the cost."""
    said = await _page(staff, "order usual")
    assert [line for line in said if line in ("Sent", "Delivered", "Read")] == ["Sent", "Delivered", "Read"]
    assert any("charged" in line or "free" in line for line in said)
    said = await _page(staff, "order failed_twice")
    assert any("code 131026" in line for line in said)


async def _page(staff: Truth, text: str) -> list[str]:
    from PySide6.QtWidgets import QLabel

    staff.thread.bubble_actions.press(staff.row(text), "info", None)

    def opened() -> MessageInfoDialog | None:
        found = [each for each in staff.desk.window.findChildren(MessageInfoDialog) if each.isVisible()]
        return found[0] if found else None

    page: MessageInfoDialog = await until(opened, "the page about the message")
    words = [each.text() for each in page.findChildren(QLabel)]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    await until(lambda: opened() is None, "Escape closes it")
    return words


def test_every_error_code_is_told_in_words_with_its_next_step(qapp: QApplication, office: Office) -> None:
    async def drive(plain: Staff) -> None:
        staff = Truth(plain.desk, office)
        await staff.meet(PEOPLE)
        codes = sorted({row["code"] for row in await staff.control("/errors")} - {2200})
        assert len(codes) > 250
        share = {code: staff.chats_of[place % PEOPLE] for place, code in enumerate(codes)}
        for code, chat in share.items():
            await staff.send(chat, f"code {code}")
        await staff.taken(len(codes))
        refs = await staff.refs()
        for code in codes:
            failed = [{"status": "failed", "code": code, "after": 0}]
            await staff.control("/statuses", {"client_ref": refs[f"code {code}"], "order": failed})
        for chat in staff.chats_of:
            await staff.look(chat)
            for code in (code for code, where in share.items() if where == chat):
                await _told(staff, code)

    run(qapp, lambda: desk_of(qapp, office), drive)


async def _told(staff: Truth, code: int) -> None:
    text, rule = f"code {code}", rule_for(code)
    await until(lambda: "not sent" in staff.spoken(text), f"{code} told")
    said, row = staff.spoken(text), staff.row(text)
    assert rule.plain in said and rule.advice in said, code
    assert row.error_code == code
    offered = [action for action, _words in message_actions(row, staff.core.clock.now())]
    steps = [str(step) for step in steps_for(code)]
    assert set(offered) <= set(steps) and set(steps) - set(offered) <= {"retry"}, code
    if "retry" not in offered and code != 131047:  # the window is open: a text may go again
        with pytest.raises(CannotHelp):
            await staff.core.db.write(messages.retry_failed, row.id)


def test_a_refusal_in_the_answer_is_told_too_and_what_stops_everything_says_so(
    qapp: QApplication, office: Office
) -> None:
    """Of each kind of refusal one: given up at once, tried again by itself, and everything held still."""
    holding = (190, 368, 131031, 131042, 131045, 131057)

    async def drive(plain: Staff) -> None:
        staff = Truth(plain.desk, office)
        await staff.meet(1)
        chat = staff.chats_of[0]
        await staff.look(chat)
        # A receipt is a call to the same address: none must take the refusal meant for a message.
        await until(lambda: staff.thread.conversation and not staff.thread.conversation.unread, "seen")
        await until(lambda: staff.holds("SELECT count(*) FROM receipt", 0), "the receipt told")
        for code in (100, 130403, 131026, 131047, 131051, 132001):
            await staff.control("/faults", {"name": "refuse", "code": code, "count": 1, "on": "messages"})
            await staff.send(chat, f"code {code}")
            await _told(staff, code)
        await staff.control("/faults", {"name": "refuse", "code": 131000, "count": 1, "on": "messages"})
        await staff.send(chat, "goes by itself")
        await staff.goes("goes by itself")
        for code in holding:
            await staff.control("/faults", {"name": "refuse", "code": code, "count": 1, "on": "messages"})
            await staff.send(chat, f"held by {code}")
            strip = staff.shell.status.queue
            await until(lambda: rule_for(code).plain in strip.text(), f"{code} in the strip")  # noqa: B023
            await until(lambda: "waiting" in staff.spoken(f"held by {code}"), f"{code}: kept")  # noqa: B023
            await staff.core.reconnect()
            await staff.goes(f"held by {code}")

    run(qapp, lambda: desk_of(qapp, office), drive)


def test_a_block_a_restriction_and_bad_quality_are_seen_at_once(qapp: QApplication, office: Office) -> None:
    async def drive(plain: Staff) -> None:
        staff = Truth(plain.desk, office)
        await staff.meet(2)
        await _quality(staff)
        await _restricted(staff)
        await _blocked(staff)

    run(qapp, lambda: desk_of(qapp, office), drive)


async def _quality(staff: Truth) -> None:
    strip = staff.shell.status
    await staff.control("/account", {"quality": "RED"})
    await until(lambda: "quality low" in strip.number.text(), "low quality in the strip")
    await staff.control("/account", {"quality": "GREEN"})
    await until(lambda: "quality high" in strip.number.text(), "high quality again")


async def _restricted(staff: Truth) -> None:
    strip, chat = staff.shell.status, staff.chats_of[0]
    restriction = {"type": "RESTRICTED_CUSTOMER_INITIATED_MESSAGING", "hours": 5 / 3600}
    await staff.control("/account", {"restriction": restriction})
    await until(lambda: "does not let us answer" in strip.queue.text(), "the restriction in the strip")
    await staff.look(chat)
    await staff.send(chat, "waits for the end")
    await until(lambda: "waiting" in staff.spoken("waits for the end"), "held, not refused")
    await staff.goes("waits for the end")
    await until(lambda: "does not let us answer" not in strip.queue.text(), "no word of it any more")


async def _blocked(staff: Truth) -> None:
    chat = staff.chats_of[1]
    await staff.look(chat)
    row = staff.thread.conversation
    assert row is not None
    staff.thread.work.block(row, True)
    button: QPushButton = await until(
        lambda: next(
            (
                each
                for each in staff.desk.window.findChildren(QPushButton)
                if each.text() == "Block" and each.isVisible()
            ),
            None,
        ),
        "the question",
    )
    button.click()
    await until(lambda: staff.thread.conversation and staff.thread.conversation.blocked, "blocked")
    listed = await staff.control("/people")
    assert [one["blocked_by_us"] for one in listed if one["name"] == row.title] == [True]
    await until(lambda: "blocked" in staff.thread.composer.reason.text(), "the composer says why not")
    staff.thread.work.block(staff.thread.conversation, False)
    await until(lambda: staff.thread.conversation and not staff.thread.conversation.blocked, "unblocked")
    await until(staff.thread.composer.field.isEnabled, "they can be written to again")


def test_somebody_who_wrote_long_ago_cannot_be_blocked_and_staff_are_told(
    qapp: QApplication, office: Office, tmp_path: Path
) -> None:
    async def drive(plain: Staff) -> None:
        staff = Truth(plain.desk, office)
        await staff.meet(1)
        await staff.control("/clock", {"advance": 2 * 86_400})
        from sanjog_desktop.domain.errors import UserError

        with pytest.raises(UserError, match="24 hours"):
            await staff.core.block(staff.chats_of[0], True, "Meera")
        assert await staff.core.db.read(
            lambda session: session.value("SELECT count(*) FROM contact_point WHERE blocked_at IS NOT NULL")
        ) == 0

    run(qapp, lambda: desk_of(qapp, office), drive)
