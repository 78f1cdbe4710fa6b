"""The unlocked window: rail, panes built when first shown, offline strip, notices, status strip, shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sanjog_desktop.domain.clock import MINUTE
from sanjog_desktop.gui.context import Context, NewRequest
from sanjog_desktop.gui.lock.auto_lock import AutoLock
from sanjog_desktop.gui.rail import Rail, RailItem
from sanjog_desktop.gui.status_strip import OfflineStrip, StatusStrip
from sanjog_desktop.gui.widgets import NoticeStrip
from sanjog_desktop.gui.window_keys import WindowKeys
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.store.reads import conversations, settings
from sanjog_desktop.store.reads.masking import masking_of

if TYPE_CHECKING:
    from sanjog_desktop.actions.request_clock import Alarm
    from sanjog_desktop.domain.masking import Masking
    from sanjog_desktop.gui.counter_mode import CounterMode
    from sanjog_desktop.gui.notifying.notifier import Notifier
    from sanjog_desktop.store.rows import ConversationCounts, NumberRow, RequestCounts
    from sanjog_desktop.store.session import Session

AUTO_LOCK_MINUTES: Final = 10
_LISTEN_AFTER_MS: Final = 3_000
OVERDUE: Final = 100
"""The mark of a request whose whole time is used, in per cent."""
NUMBER_KINDS = frozenset({"account", "business_number", "setting"})
BADGE_KINDS = frozenset({"request", "privacy_request", "conversation"})
# How a pane is asked to show one thing, by the pane's name.
SHOW: Final = {"chats": "show_conversation", "contacts": "show_contact", "privacy": "show_subject"}


def _chats(ctx: Context) -> QWidget:
    from sanjog_desktop.gui.chats.pane import ChatsPane

    return ChatsPane(ctx)


def _contacts(ctx: Context) -> QWidget:
    from sanjog_desktop.gui.contacts.pane import ContactsPane

    return ContactsPane(ctx)


def _privacy(ctx: Context) -> QWidget:
    from sanjog_desktop.gui.privacy.pane import PrivacyPane

    return PrivacyPane(ctx)


def _settings(ctx: Context) -> QWidget:
    from sanjog_desktop.gui.settings.pane import SettingsPane

    return SettingsPane(ctx)


class Shell(QWidget):
    """One unlocked profile on the screen. ``leave()`` is awaited before the store closes."""

    # Panes are imported when first shown: the first paint of the chats must not wait for the others.
    MAKERS: Final[dict[str, Callable[[Context], QWidget]]] = {
        "chats": _chats,
        "contacts": _contacts,
        "privacy": _privacy,
        "settings": _settings,
    }

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setObjectName("window")
        self.panes: dict[str, Any] = {}
        self._unsubscribe: list[Callable[[], None]] = []
        self._auto_lock: AutoLock | None = None
        # Long after the first paint, which it must not delay: it asks the system to tell when its session locks.
        QTimer.singleShot(_LISTEN_AFTER_MS, self, self._listen_for_lock)
        self._notice: NoticeStrip | None = None
        self._counter: CounterMode | None = None
        self.notifier: Notifier | None = None
        self._cover: QWidget | None = None
        self.offline = OfflineStrip(ctx)
        self.status = StatusStrip(ctx)
        self._stack = QStackedWidget()
        self._stack.setObjectName("panes")
        self.rail = Rail(ctx.theme, self._top(), self._bottom())
        self._lay_out()
        self._connect()
        self.open_pane("chats", None)
        ctx.tasks.start(self._read_profile(), owner=self)

    def _top(self) -> list[RailItem]:
        return [
            RailItem("chats", self.tr("Chats"), "message", "Ctrl+1"),
            RailItem("contacts", self.tr("Contacts"), "users", "Ctrl+2"),
            RailItem("privacy", self.tr("Privacy"), "shield-check", "Ctrl+3"),
        ]

    def _bottom(self) -> list[RailItem]:
        return [RailItem("settings", self.tr("Settings"), "settings", "Ctrl+,")]

    def _lay_out(self) -> None:
        middle = self._middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.offline)
        middle.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.status)

    def _connect(self) -> None:
        ctx = self._ctx
        ctx.open_pane = self.open_pane
        before = ctx.tasks.notify
        ctx.tasks.notify = self._show_notice
        self._unsubscribe += [
            ctx.db.on_changes(self._changed),
            ctx.state.on_change(self._state_changed),
            lambda: setattr(ctx.tasks, "notify", before),
        ]
        self.rail.chosen.connect(lambda name: self.open_pane(name, None))
        self.rail.lock_wanted.connect(lambda: ctx.lock())
        self.rail.hide_wanted.connect(lambda: self.counter.toggle())
        self._add_keys()
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self._state_changed)
        self._minute.start()
        ends = self._unsubscribe
        self.destroyed.connect(lambda *_: _run_all(ends))

    def _add_keys(self) -> None:
        self.keys = WindowKeys(self._ctx, self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            link = application.focusWindowChanged.connect(self.keys.reach_dialog)
            self._unsubscribe.append(lambda: (QObject.disconnect(link), None)[1])

    @property
    def ctx(self) -> Context:
        """The profile this window shows."""
        return self._ctx

    # Panes ----------------------------------------------------------------------------------------------
    @property
    def current(self) -> str:
        """The name of the pane shown."""
        shown = self._stack.currentWidget()
        return next((name for name, pane in self.panes.items() if pane is shown), "")

    def open_pane(self, name: str, subject: object) -> None:
        """Show a pane, build it if need be, and let it show ``subject`` (``None``: as it was left)."""
        before = self.panes.get(self.current)
        pane = self.panes.get(name) or self._build(name)
        self.rail.choose(name)
        if before is not pane:
            self._call(before, "deactivate")
            self._stack.setCurrentWidget(pane)
            self._cover_if_needed()
            self._call(pane, "activate")
        if self.is_covered:
            return
        if isinstance(subject, NewRequest):
            self._call(pane, "start_request", subject)
        elif subject is not None:
            # A chat may come with the message to show in it.
            parts = subject if isinstance(subject, tuple) else (subject,)
            self._call(pane, SHOW.get(name, "show_subject"), *parts)

    def _build(self, name: str) -> Any:
        pane: Any = self.MAKERS[name](self._ctx)
        self.panes[name] = pane
        self._stack.addWidget(pane)
        if self._ctx.veil.is_counter:
            self.counter.veil_new(pane)
        if hasattr(pane, "badge_changed"):
            pane.badge_changed.connect(lambda count, name=name: self.show_badge(name, count))
        if hasattr(pane, "open_chat_requested"):
            pane.open_chat_requested.connect(lambda chat: self.open_pane("chats", chat))
        if self._ctx.window_file is not None and hasattr(pane, "restore_layout"):
            pane.restore_layout(QSettings(str(self._ctx.window_file), QSettings.Format.IniFormat))
        return pane

    @staticmethod
    def _call(pane: Any, method: str, *args: object) -> None:
        """Panes answer only what concerns them: a settings page has no search and no badge."""
        do = getattr(pane, method, None)
        if do is not None:
            do(*args)

    def show_badge(self, name: str, count: int) -> None:
        """A count on the rail; unread messages also on the taskbar or dock."""
        self.rail.show_badge(name, count)
        if name == "chats":
            QGuiApplication.instance().setBadgeNumber(count)  # type: ignore[union-attr]
            self._ctx.show_unread(count)

    def focus_search(self) -> None:
        """Ctrl+K: search in the pane shown, in the chats where it has none."""
        if self._ctx.veil.is_counter:
            return  # what is typed would be read from over the counter
        pane = self.panes[self.current]
        if not hasattr(pane, "focus_search"):
            self.open_pane("chats", None)
            pane = self.panes["chats"]
        pane.focus_search()

    # Counter mode ---------------------------------------------------------------------------------------
    @property
    def counter(self) -> CounterMode:
        """What F8 does; built when it is first wanted."""
        if self._counter is None:
            from sanjog_desktop.gui.counter_mode import CounterMode

            self._counter = CounterMode(self._ctx, self, self.panes, self._cover_if_needed)
        return self._counter

    @property
    def is_covered(self) -> bool:
        """Whether the pane shown is covered, because names are hidden and it does not hide them by itself."""
        return self._ctx.veil.is_counter and not hasattr(self.panes.get(self.current), "show_veiled")

    def _cover_if_needed(self) -> None:
        covered = self.is_covered
        if covered and self._cover is None:
            from sanjog_desktop.gui.counter_mode import make_cover

            self._cover = make_cover(self._ctx)
            self._middle.addWidget(self._cover, 1)
        if self._cover is not None:
            self._cover.setVisible(covered)
        self._stack.setVisible(not covered)
        if self._ctx.veil.is_counter and self._notice is not None:
            self._notice.hide()  # it may name somebody
        self.status.show_counter(self._ctx.veil.is_counter)
        self.rail.show_counter(self._ctx.veil.is_counter)

    # What changes ---------------------------------------------------------------------------------------
    @property
    def notice(self) -> NoticeStrip:
        """The strip over the panes that says what went wrong; built when there is something to say."""
        if self._notice is None:
            self._notice = NoticeStrip(self._ctx.theme)
            self._middle.insertWidget(1, self._notice)
        return self._notice

    def _show_notice(self, text: str, hint: str) -> None:
        if self._ctx.veil.is_counter:
            text, hint = "Something went wrong.", "Press F8 to show names, and look again."
        self.notice.say(tr_text(text), tr_text(hint))

    def tell_alarms(self, alarms: Sequence[Alarm]) -> None:
        """Say which privacy requests have used up so much of their time; one press leads to the most pressing."""
        if not alarms:
            return
        if self.notifier is not None and not self.isActiveWindow():
            self.notifier.tell_alarms(alarms)
        worst = max(alarms, key=lambda alarm: alarm.mark)
        over = worst.mark >= OVERDUE
        words = self.tr("{ref} is overdue.") if over else self.tr("{ref} has used {mark} % of its time.")
        more = self.tr("%n more requests too.", "", len(alarms) - 1) if len(alarms) > 1 else ""
        self.notice.say(
            words.format(ref=worst.ref, mark=worst.mark),
            more,
            tone="bad" if over else "gold",
            action=self.tr("Show"),
            on_action=lambda: self.open_pane("privacy", worst.request_id),
        )

    async def begin_notifying(self) -> None:
        """From now on tell of what comes while somebody looks elsewhere; after the first paint, which it must not
        delay, and before the loops bring anything.
        """
        from sanjog_desktop.gui.notifying.notifier import Notifier

        self.notifier = Notifier(self._ctx, self.looked_at, self.isActiveWindow, self)
        await self.notifier.begin()

    def looked_at(self) -> int | None:
        """The chat that is open before somebody's eyes now."""
        if self._ctx.veil.is_counter or not self.isActiveWindow():
            return None
        return getattr(self.panes.get(self.current), "open_chat", None)

    def _state_changed(self) -> None:
        self.status.show_state()
        self.offline.show_state()
        for pane in self.panes.values():
            self._call(pane, "show_state")

    def _changed(self, changes: frozenset[tuple[str, object]]) -> None:
        for pane in self.panes.values():
            self._call(pane, "apply", changes)
        if self.notifier is not None:
            self.notifier.apply(changes)
        kinds = {kind for kind, _ in changes}
        if kinds & NUMBER_KINDS:
            self._ctx.tasks.start(self._read_profile(), owner=self)
        elif kinds & BADGE_KINDS:
            self._ctx.tasks.start(self._count(), owner=self)

    async def _read_profile(self) -> None:
        number, staff, minutes, masking = await self._ctx.db.read(_profile, self._ctx.staff)
        self._ctx.staff = staff or self._ctx.staff
        self._ctx.veil.take_role(masking)
        self.status.show_number(number)
        self.status.show_staff(self._ctx.staff)
        self.status.show_auto_lock(minutes or None)
        if self._auto_lock is None:
            self._auto_lock = AutoLock(lambda: self._ctx.lock(), minutes, self)
            self._ctx.set_auto_lock = self._auto_lock.set_minutes
        else:
            self._auto_lock.set_minutes(minutes)
        await self._count()

    def _listen_for_lock(self) -> None:
        if self._ctx.vault is None or not self._ctx.vault.exists:
            return  # the demo: nothing could open it again
        from sanjog_desktop.gui.lock.session_lock import SessionLock

        SessionLock(lambda: self._ctx.lock(), self)

    async def _count(self) -> None:
        chats, privacy = await self._ctx.db.read(_counts)
        self.show_badge("chats", chats.unread_messages)
        self.show_badge("privacy", privacy.suspected + privacy.overdue)

    # Going ----------------------------------------------------------------------------------------------
    def changeEvent(self, event: QEvent) -> None:
        """A window that comes to the front is up to date at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._state_changed()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is half written as soon as the window goes."""
        super().hideEvent(event)
        if self.window().isHidden() or not self.isVisible():
            self._put_away()

    def _put_away(self) -> None:
        file = self._ctx.window_file
        kept = QSettings(str(file), QSettings.Format.IniFormat) if file is not None else None
        for pane in self.panes.values():
            self._call(pane, "leave")
            if kept is not None:
                self._call(pane, "save_layout", kept)

    async def leave(self) -> None:
        """Before the store closes: save drafts, wipe opened files, hear no more of changes."""
        self._put_away()
        if self.notifier is not None:
            self.notifier.leave()
        _run_all(self._unsubscribe)
        await self._ctx.tasks.drain()


def _run_all(ends: list[Callable[[], None]]) -> None:
    while ends:
        ends.pop()()


def _profile(session: Session, staff: str) -> tuple[NumberRow | None, str, int, Masking]:
    values = settings.settings(session)
    numbers = settings.business_numbers(session)
    minutes = values.get("auto_lock_minutes", AUTO_LOCK_MINUTES)
    name = str(values.get("staff_name", ""))
    return numbers[0] if numbers else None, name, int(minutes or 0), masking_of(session, name or staff)


def _counts(session: Session) -> tuple[ConversationCounts, RequestCounts]:
    from sanjog_desktop.store.reads import requests  # late: the list of chats is painted without it

    return conversations.conversation_counts(session), requests.request_counts(session)
