"""Hears of every committed change and tells of what came, by the rules, while somebody looks elsewhere.

It keeps the number of the newest message it has told of; everything is read from the store when told, so a change that
was missed is told with the next one, and nothing twice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from sanjog_desktop.domain.clock import MINUTE
from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.domain.notifying import SETTING, News, Plan, Rules, concerns, is_quiet, plan, rules_of
from sanjog_desktop.gui import times
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.notifying import words
from sanjog_desktop.gui.notifying.senders import BalloonSender, BusSender, Sender, Toast
from sanjog_desktop.store.reads import news as reads
from sanjog_desktop.store.reads.conversations import conversation_rows
from sanjog_desktop.store.reads.settings import setting

if TYPE_CHECKING:
    from sanjog_desktop.actions.request_clock import Alarm
    from sanjog_desktop.store.rows import ConversationRow
    from sanjog_desktop.store.session import Session

COALESCE_MS = 600
NEWS_KINDS = frozenset({"conversation", "message", "chat_line"})
_CHAT_KEYS = frozenset({"chat", "failed", "mention", "closing"})


class Notifier(QObject):
    """One unlocked profile's notifications. ``looked_at()`` is the chat somebody looks at now, if any;
    ``in_front()`` whether the window has the keyboard. ``sender`` is for tests; by default the system's is found when
    the first notification is due, since most of what it needs is not loaded before.
    """

    def __init__(
        self,
        ctx: Context,
        looked_at: Callable[[], int | None],
        in_front: Callable[[], bool],
        parent: QObject | None = None,
        *,
        sender: Sender | None = None,
    ) -> None:
        super().__init__(parent)
        self._ctx, self._looked_at, self._in_front = ctx, looked_at, in_front
        self._sender: Sender | None = None
        self.rules = Rules()
        self._mark: int | None = None
        self._notes_mark = 0
        self._failures_after = ctx.clock.now()
        self._failed: set[int] = set()
        self._standing: dict[int, int] = {}  # chats told of, with how many messages
        self._warned: dict[int, int] = {}  # chats whose closing window was told of: that window's end
        self._held = False  # something came while the store was catching up
        self._unsubscribe: list[Callable[[], None]] = [ctx.state.on_change(self._state_changed)]
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COALESCE_MS)
        self._timer.timeout.connect(lambda: ctx.tasks.start(self.look(), owner=self))
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(lambda: ctx.tasks.start(self.look_at_windows(), owner=self))
        if sender is not None:
            self._use(sender)

    async def begin(self) -> None:
        """From now on everything new is told."""
        self.rules, self._mark, self._notes_mark = await self._ctx.db.read(_start)
        self._minute.start()

    # Hearing --------------------------------------------------------------------------------------------
    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes."""
        if ("setting", SETTING) in changes:
            self._ctx.tasks.start(self._read_rules(), owner=self)
        kinds = {kind for kind, _ in changes}
        if self._mark is not None and kinds & NEWS_KINDS:
            self._failed |= {id for kind, id in changes if kind == "message" and isinstance(id, int)}
            self._timer.start()

    def _state_changed(self) -> None:
        if self._held and not self._ctx.state.behind:
            self._timer.start()

    async def _read_rules(self) -> None:
        self.rules = rules_of(await self._ctx.db.read(setting, SETTING))

    def tell_alarms(self, alarms: Sequence[Alarm]) -> None:
        """Privacy requests that have used up so much of their time."""
        if alarms and self.rules.requests and not self._is_quiet():
            worst = max(alarms, key=lambda alarm: alarm.mark)
            self._show(words.request_toast(worst.request_id, worst.ref, worst.mark, len(alarms) - 1, self.rules))

    # Looking --------------------------------------------------------------------------------------------
    async def look(self) -> None:
        """Read what is new and tell of it. While the store catches up with what came in the night nothing is told
        yet: it comes together, at the end.
        """
        if self._mark is None:
            return
        if self._ctx.state.behind:
            self._held = True
            return
        self._held = False
        found, self._mark = await self._ctx.db.read(reads.news_since, self._mark)
        now = self._ctx.clock.now()
        told = plan(
            found, self.rules, staff=self._ctx.staff, now=now, local=times.local(now),
            on_screen=self._looked_at(), in_front=self._in_front(),
        )  # fmt: skip
        await self._tell(told)
        await self._tell_failures()
        await self._tell_mentions()
        await self._take_read_back()

    async def _tell(self, told: Plan) -> None:
        named = [*told.single, *told.together, *told.on_screen]
        rows = await self._rows([each.conversation_id for each in named])
        hidden = self._ctx.veil.is_counter
        for each in told.on_screen:
            row = rows.get(each.conversation_id)
            if row is not None and not hidden:
                _say(self, words.aloud(row, each.count))
        for each in told.single:
            count = self._standing.get(each.conversation_id, 0) + each.count
            self._standing[each.conversation_id] = count
            whole = News(each.conversation_id, count, each.at)
            self._show(words.chat_toast(whole, rows.get(each.conversation_id), self.rules, hidden=hidden))
        if told.together:
            self._standing |= {each.conversation_id: each.count for each in told.together}
            self._show(words.together_toast(told.together, rows, self.rules, hidden=hidden))

    async def _tell_failures(self) -> None:
        messages, self._failed = sorted(self._failed), set()
        if not self.rules.failures or self._is_quiet():
            return
        after, self._failures_after = self._failures_after, self._ctx.clock.now()
        found = await self._ctx.db.read(reads.failures_among, messages, after - MINUTE, self._ctx.staff)
        found = [each for each in found if each.conversation_id != self._looked_at()]
        rows = await self._rows([each.conversation_id for each in found])
        for each in found:
            row = rows.get(each.conversation_id)
            self._show(words.failed_toast(each, row, self.rules, hidden=self._ctx.veil.is_counter))

    async def _tell_mentions(self) -> None:
        found, self._notes_mark = await self._ctx.db.read(reads.mentions_since, self._notes_mark, self._ctx.staff)
        if not self.rules.mentions or self._is_quiet():
            return
        rows = await self._rows([id for id, _ in found])
        for id, by in found:
            hidden = self._ctx.veil.is_counter
            self._show(words.mention_toast(id, by, rows.get(id), self.rules, hidden=hidden))

    async def look_at_windows(self) -> None:
        """Once a minute: who waits for an answer that soon can no longer be written freely."""
        if not self.rules.closing or self._is_quiet():
            return
        now = self._ctx.clock.now()
        found = [
            each
            for each in await self._ctx.db.read(reads.closing_unanswered)
            if self._warned.get(each.conversation_id) != each.at and concerns(each, self.rules, self._ctx.staff, now)
            and each.conversation_id != self._looked_at()
        ]  # fmt: skip
        rows = await self._rows([each.conversation_id for each in found])
        for each in found:
            self._warned[each.conversation_id] = each.at
            row = rows.get(each.conversation_id)
            self._show(words.closing_toast(each, row, self.rules, now, hidden=self._ctx.veil.is_counter))

    async def _take_read_back(self) -> None:
        """Somebody read it, here or at another PC: what still stands on the screen of this one says so no longer."""
        if not self._standing or self._sender is None:
            return
        unread = await self._ctx.db.read(reads.is_unread, list(self._standing))
        for id in [each for each in self._standing if each not in unread]:
            del self._standing[id]
            self._sender.take_back(words.chat_key(id))
        if not self._standing:
            self._sender.take_back("chats")

    async def _rows(self, ids: list[int]) -> dict[int, ConversationRow]:
        if not ids:
            return {}
        rows = await self._ctx.db.read(conversation_rows, [ConversationId(id) for id in dict.fromkeys(ids)])
        return {row.id: self._ctx.veil.row(row) for row in rows}

    def _is_quiet(self) -> bool:
        now = self._ctx.clock.now()
        return is_quiet(self.rules, now, times.local(now))

    # Showing --------------------------------------------------------------------------------------------
    def _show(self, toast: Toast) -> None:
        if self._sender is None:
            tray = self._ctx.tray()
            if BusSender.is_there():
                self._use(BusSender(self._ctx.tasks, words.tr("Open"), self))
            else:
                self._use(BalloonSender(tray, self) if tray is not None else Sender(self))
        assert self._sender is not None
        self._sender.show(toast)
        window = QApplication.activeWindow()
        top = self.parent()
        if window is None and top is not None and top.isWidgetType():
            QApplication.alert(top.window())  # type: ignore[attr-defined] # the taskbar's own sign

    def _use(self, sender: Sender) -> None:
        self._sender = sender
        sender.pressed.connect(self.press)
        if isinstance(sender, BusSender):
            sender.failed.connect(self._bus_failed)

    def _bus_failed(self, toast: Toast) -> None:
        """No notification service on this desktop: the tray's balloon has to do."""
        tray = self._ctx.tray()
        able = tray is not None and QSystemTrayIcon.supportsMessages()
        self._use(BalloonSender(tray, self) if able and tray is not None else Sender(self))
        if self._sender is not None:
            self._sender.show(toast)

    def press(self, key: str) -> None:
        """Somebody pressed a notification: bring the window, and show what it was about."""
        if self._sender is not None:
            self._sender.take_back(key)
        self._ctx.bring_up()
        kind, _, id = key.partition(":")
        if kind == "privacy":
            self._ctx.open_pane("privacy", id)
        elif kind in _CHAT_KEYS and id.isdigit():
            self._standing.pop(int(id), None)
            self._ctx.open_pane("chats", int(id))
        else:
            self._standing.clear()
            self._ctx.open_pane("chats", None)

    def leave(self) -> None:
        """Before the lock: nothing of anybody stays on the screen."""
        self._timer.stop()
        self._minute.stop()
        self._mark = None
        while self._unsubscribe:
            self._unsubscribe.pop()()
        if self._sender is not None:
            self._sender.take_all_back()


def _start(session: Session) -> tuple[Rules, int, int]:
    return rules_of(setting(session, SETTING)), reads.newest_message(session), reads.newest_note(session)


def _say(where: QObject, text: str) -> None:
    owner = where.parent()
    if owner is not None and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(owner, text)
        QAccessible.updateAccessibility(event)
