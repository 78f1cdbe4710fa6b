"""What staff do around a chat, asked from its head, from the list's menu or by a key: one place for all three."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from sanjog_desktop.actions import chat_notes, chat_work, conversations
from sanjog_desktop.actions.chat_work import FOR_GOOD, State
from sanjog_desktop.domain.clock import HOUR, Instant
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.rows import ConversationRow, MessageRow
from sanjog_desktop.store.session import Session

MORNING, EVENING = time(9), time(18)


def snooze_choices(now: Instant) -> list[tuple[str, int]]:
    """(words, instant) of the times offered, by this PC's own clock and zone: a day of 23 hours has its nine o'clock
    too."""
    here = times.local(now)
    choices = [(tr("For three hours"), now + 3 * HOUR)]
    evening = _moment(here, EVENING, 0)
    if evening > now + HOUR:
        choices.append((tr("Until this evening, {time}").format(time=times.clock_text(evening)), evening))
    tomorrow = _moment(here, MORNING, 1)
    choices.append((tr("Until tomorrow, {time}").format(time=times.clock_text(tomorrow)), tomorrow))
    monday = _moment(here, MORNING, 7 - here.weekday())
    if monday != tomorrow:
        choices.append((tr("Until Monday, {time}").format(time=times.clock_text(monday)), monday))
    return choices


def _moment(here: datetime, at: time, days: int) -> int:
    day = here.date() + timedelta(days=days)
    # Without a zone first: the same hour of another day may lie on the other side of a change of clocks.
    return int(datetime.combine(day, at).astimezone().timestamp() * 1000)


class ChatWork(QObject):
    """Acts on the row it is given; ``window`` is what its menus and small windows belong to.

    ``moved(chat)`` says in which chat what was the asked one goes on.
    """

    moved = Signal(int)

    def __init__(self, ctx: Context, window: QWidget) -> None:
        super().__init__(window)
        self._ctx, self._window = ctx, window
        #: Adds to the menu of a chat what only the open one offers.
        self.more: Callable[[QMenu, ConversationRow], None] | None = None

    # Doing ----------------------------------------------------------------------------------------------
    def assign(self, row: ConversationRow, name: str) -> None:
        """Give the chat to somebody, '' to nobody."""
        self._write(chat_work.assign, row.id, name, staff=self._ctx.staff)

    def set_state(self, row: ConversationRow, state: State, until: int | None = None) -> None:
        """Open, pending, resolved; snoozed until a time or until they write."""
        self._write(chat_work.set_state, row.id, state, until=until, staff=self._ctx.staff)

    def resolve(self, row: ConversationRow) -> None:
        """Done; once more opens it again."""
        self.set_state(row, "open" if row.state == "resolved" else "resolved")

    def pin(self, row: ConversationRow, pinned: bool) -> None:
        """On top of its view, or no longer."""
        self._write(chat_work.pin, row.id, pinned)

    def mute(self, row: ConversationRow, until: int) -> None:
        """Tell of nothing until then; 0 tells again."""
        self._write(chat_work.mute, row.id, until)

    def mark_unread(self, row: ConversationRow) -> None:
        """To come back to it; only here."""
        self._write(chat_work.mark_unread, row.id)

    def archive(self, row: ConversationRow, away: bool) -> None:
        """Out of every list, or back."""
        self._write(conversations.set_archived, row.id, away)

    def block(self, row: ConversationRow, blocked: bool) -> None:
        """Block the person at WhatsApp, after a question, or let them through again."""
        from sanjog_desktop.gui.chats.message_deeds import Blocking

        Blocking(self._ctx, self._window).change(row, blocked)

    def _write(self, action: Callable[..., Any], *args: Any, **named: Any) -> None:
        self._ctx.tasks.start(self._ctx.db.write(action, *args, **named), owner=self)

    # Asking ---------------------------------------------------------------------------------------------
    def ask_note(self, row: ConversationRow) -> None:
        """A private note."""
        self._ctx.tasks.start(self._ask_note(row.id), owner=self)

    def change_note(self, line: MessageRow) -> None:
        """Write a note of the thread anew."""
        note = str(line.payload.get("note", ""))
        self._ctx.tasks.start(self._ask_note(line.conversation_id, note, line.body), owner=self)

    def remove_line(self, line: MessageRow) -> None:
        """Take a note or a call away."""
        staff = self._ctx.staff
        if line.kind == "note":
            self._write(chat_notes.remove_note, str(line.payload["note"]), staff=staff)
        elif line.kind == "call_log":
            self._write(chat_notes.remove_call, str(line.payload["call"]), staff=staff)

    async def _ask_note(self, chat: int, note_id: str = "", body: str = "") -> None:
        from sanjog_desktop.gui.chats.work_dialogs import NoteDialog

        names = await self._ctx.db.read(chat_notes.colleagues)
        NoteDialog(self._ctx, chat, names, self._window.window(), note_id=note_id, body=body).open()

    def ask_call(self, row: ConversationRow) -> None:
        """A phone call, for the record."""
        from sanjog_desktop.gui.chats.work_dialogs import CallDialog

        CallDialog(self._ctx, row.id, self._window.window()).open()

    def ask_follow_up(self, row: ConversationRow) -> None:
        """What is to be done about the person."""
        self._ctx.tasks.start(self._ask_follow_up(row), owner=self)

    async def _ask_follow_up(self, row: ConversationRow) -> None:
        from sanjog_desktop.gui.chats.work_dialogs import FollowUpDialog

        names = await self._ctx.db.read(chat_notes.colleagues)
        FollowUpDialog(self._ctx, row.contact_id, names, self._window.window()).open()

    def ask_labels(self, row: ConversationRow) -> None:
        """Which labels the person bears."""
        self._ctx.tasks.start(self._ask_labels(row), owner=self)

    async def _ask_labels(self, row: ConversationRow) -> None:
        from sanjog_desktop.gui.chats.work_dialogs import LabelsDialog

        known, borne = await self._ctx.db.read(_labels, row.contact_id)
        LabelsDialog(self._ctx, row.contact_id, known, borne, self._window.window()).open()

    def ask_time(self, row: ConversationRow) -> None:
        """A time of one's own for the chat to come back."""
        from sanjog_desktop.gui.chats.work_dialogs import SnoozeDialog

        async def put_off(until: int) -> None:
            await self._ctx.db.write(
                chat_work.set_state, row.id, "snoozed", until=until, staff=self._ctx.staff
            )

        SnoozeDialog(self._ctx, put_off, self._window.window()).open()

    def ask_join(self, row: ConversationRow) -> None:
        """Which other chat of the person this is one with, or whether to take them apart again."""
        self._ctx.tasks.start(self._ask_join(row), owner=self)

    async def _ask_join(self, row: ConversationRow) -> None:
        from sanjog_desktop.gui.chats.join_dialog import JoinDialog
        from sanjog_desktop.store.reads.chat_joins import join_choices

        choices = await self._ctx.db.read(join_choices, row.id)
        if choices is not None:
            dialog = JoinDialog(self._ctx, choices, self._window.window())
            dialog.done_in.connect(self.moved)
            dialog.open()

    # Menus ----------------------------------------------------------------------------------------------
    def open_assign(self, row: ConversationRow, place: QPoint) -> None:
        """Whom to give the chat to."""
        self._ctx.tasks.start(self._open(self.fill_assign, row, place), owner=self)

    def open_snooze(self, row: ConversationRow, place: QPoint) -> None:
        """Until when to put it off."""
        self._ctx.tasks.start(self._open(lambda menu, row, _: self.fill_snooze(menu, row), row, place), owner=self)

    def open_menu(self, row: ConversationRow, place: QPoint) -> None:
        """Everything that can be done with the chat."""
        self._ctx.tasks.start(self._open(self.fill_menu, row, place), owner=self)

    async def _open(
        self, fill: Callable[[QMenu, ConversationRow, Sequence[str]], None], row: ConversationRow, place: QPoint
    ) -> QMenu:
        names = await self._ctx.db.read(chat_notes.colleagues)
        menu = QMenu(self._window)
        menu.setAccessibleName(tr("What to do with this chat"))
        menu.aboutToHide.connect(menu.deleteLater)
        fill(menu, row, names)
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])
        return menu

    def fill_assign(self, menu: QMenu, row: ConversationRow, names: Sequence[str]) -> None:
        """Me first, then the colleagues, then nobody."""
        own = self._ctx.staff
        if own:
            self._choice(menu, tr("Me ({name})").format(name=own), row.assignee == own, lambda: self.assign(row, own))
        for name in names:
            if name != own:
                self._choice(menu, name, row.assignee == name, partial(self.assign, row, name))
        if menu.actions():
            menu.addSeparator()
        self._choice(menu, tr("Nobody"), not row.assignee, lambda: self.assign(row, ""))

    def fill_snooze(self, menu: QMenu, row: ConversationRow) -> None:
        """Times of the day people mean, until they write, or another time."""
        until_reply = row.state == "snoozed" and not row.snooze_until
        self._choice(menu, tr("Until they write"), until_reply, lambda: self.set_state(row, "snoozed"))
        for words, until in snooze_choices(self._ctx.clock.now()):
            self._add(menu, words, partial(self.set_state, row, "snoozed", until))
        self._add(menu, tr("Until another time…"), lambda: self.ask_time(row))
        if row.state == "snoozed":
            menu.addSeparator()
            self._add(menu, tr("Bring it back now"), lambda: self.set_state(row, "open"))

    def fill_menu(self, menu: QMenu, row: ConversationRow, names: Sequence[str]) -> None:
        """The menu of a chat in the list and in its head."""
        if not row.is_imported:
            self.fill_assign(menu.addMenu(tr("&Assign to")), row, names)
            self.fill_snooze(menu.addMenu(tr("&Snooze")), row)
            self._add_states(menu, row)
            menu.addSeparator()
        self._add(menu, tr("Private &note…"), lambda: self.ask_note(row))
        self._add(menu, tr("Note a phone &call…"), lambda: self.ask_call(row))
        self._add(menu, tr("Set a &follow-up…"), lambda: self.ask_follow_up(row))
        self._add(menu, tr("&Labels…"), lambda: self.ask_labels(row))
        menu.addSeparator()
        self._add(menu, tr("Un&pin") if row.pinned else tr("&Pin on top"), lambda: self.pin(row, not row.pinned))
        self._add_mute(menu, row)
        if not row.unread and not row.marked_unread:
            self._add(menu, tr("Mark as &unread"), lambda: self.mark_unread(row))
        words = tr("&Bring back from the archive") if row.archived else tr("Arc&hive")
        self._add(menu, words, lambda: self.archive(row, not row.archived))
        if not row.is_imported:
            self._add(menu, tr("&Join chats or take them apart…"), lambda: self.ask_join(row))
            words = tr("Un&block on WhatsApp") if row.blocked else tr("&Block on WhatsApp…")
            self._add(menu, words, lambda: self.block(row, not row.blocked))
        if self.more is not None:
            self.more(menu, row)

    def _add_states(self, menu: QMenu, row: ConversationRow) -> None:
        offered: tuple[tuple[State, str], ...] = (
            ("open", tr("Open &again")),
            ("pending", tr("&Waiting for the family")),
            ("resolved", tr("&Resolve")),
        )
        for state, words in offered:
            if state != row.state:
                self._add(menu, words, partial(self.set_state, row, state))

    def _add_mute(self, menu: QMenu, row: ConversationRow) -> None:
        now = self._ctx.clock.now()
        if row.muted_until > now:
            self._add(menu, tr("Tell of new &messages again"), lambda: self.mute(row, 0))
            return
        mute = menu.addMenu(tr("&Mute"))
        for words, until in (
            (tr("For eight hours"), now + 8 * HOUR),
            (tr("For a week"), now + 7 * 24 * HOUR),
            (tr("Always"), FOR_GOOD),
        ):
            self._add(mute, words, partial(self.mute, row, until))

    def line_menu(self, menu: QMenu, line: MessageRow) -> None:
        """What can be done with a note or call of the thread by who wrote it."""
        if line.sent_by and line.sent_by != self._ctx.staff:
            return
        if line.kind == "note":
            self._add(menu, tr("Change the note…"), lambda: self.change_note(line))
            self._add(menu, tr("Take the note away"), lambda: self.remove_line(line))
        elif line.kind == "call_log":
            self._add(menu, tr("Take the call away"), lambda: self.remove_line(line))

    @staticmethod
    def _add(menu: QMenu, words: str, do: Callable[[], None]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda _=False: do())
        return action

    def _choice(self, menu: QMenu, words: str, chosen: bool, do: Callable[[], None]) -> None:
        action = self._add(menu, words.replace("&", "&&"), do)
        action.setCheckable(True)
        action.setChecked(chosen)


def _labels(session: Session, contact_id: str) -> tuple[list[Any], list[str]]:
    from sanjog_desktop.store.reads.labels import all_labels, labels_of

    return all_labels(session), [row.id for row in labels_of(session, ContactId(contact_id))]
