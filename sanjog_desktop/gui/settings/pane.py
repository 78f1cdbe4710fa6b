"""The settings pane: sections at the left, one page at the right. What is changed is in force at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.icons import make_icon
from sanjog_desktop.gui.settings.about_page import AboutPage
from sanjog_desktop.gui.settings.agency_page import AgencyPage
from sanjog_desktop.gui.settings.appearance_page import AppearancePage
from sanjog_desktop.gui.settings.backup_page import BackupPage
from sanjog_desktop.gui.settings.connection_page import ConnectionPage
from sanjog_desktop.gui.settings.masking_page import MaskingPage
from sanjog_desktop.gui.settings.notifications_page import NotificationsPage
from sanjog_desktop.gui.settings.own_fields_page import OwnFieldsPage
from sanjog_desktop.gui.settings.quick_reply_page import QuickReplyPage
from sanjog_desktop.gui.settings.request_page import RequestPage
from sanjog_desktop.gui.settings.retention_page import RetentionPage
from sanjog_desktop.gui.settings.security_page import SecurityPage
from sanjog_desktop.gui.settings.staff_page import StaffPage
from sanjog_desktop.gui.widgets.basics import Hairline, label

_NAV_PX, _NAV_MOST_PX = 220, 300
_ROW_PX = 40
Page = (
    ConnectionPage | AppearancePage | SecurityPage | StaffPage | AgencyPage | RequestPage | RetentionPage | BackupPage
    | MaskingPage | NotificationsPage | OwnFieldsPage | QuickReplyPage | AboutPage
)  # fmt: skip


class SettingsPane(QWidget):
    """`connection_saved` after the connection was written."""

    connection_saved = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds every page; nothing is read before `load` or `activate`."""
        super().__init__(parent)
        self.setObjectName("settings")
        self._ctx = ctx
        self._loaded = False
        self.connection = ConnectionPage(ctx)
        self.appearance = AppearancePage(ctx)
        self.notifications = NotificationsPage(ctx)
        self.security = SecurityPage(ctx)
        self.staff = StaffPage(ctx)
        self.masking = MaskingPage(ctx)
        self.quick_replies = QuickReplyPage(ctx)
        self.own_fields = OwnFieldsPage(ctx)
        self.agency = AgencyPage(ctx)
        self.requests = RequestPage(ctx)
        self.retention = RetentionPage(ctx)
        self.backups = BackupPage(ctx)
        self.about = AboutPage(ctx)
        self._pages: list[tuple[str, str, str, Page]] = [
            ("connection", "link", self.tr("Connection"), self.connection),
            ("appearance", "sun", self.tr("Appearance"), self.appearance),
            ("notifications", "bell", self.tr("Notifications"), self.notifications),
            ("security", "key", self.tr("Security"), self.security),
            ("staff", "user", self.tr("Staff"), self.staff),
            ("masking", "eye-off", self.tr("Who sees what"), self.masking),
            ("fields", "list-details", self.tr("Own fields"), self.own_fields),
            ("quick_replies", "message-reply", self.tr("Quick replies"), self.quick_replies),
            ("privacy", "shield-check", self.tr("Privacy"), self.agency),
            ("requests", "clipboard-list", self.tr("Requests"), self.requests),
            ("retention", "clock", self.tr("Retention"), self.retention),
            ("backups", "database", self.tr("Backups"), self.backups),
            ("about", "info-circle", self.tr("About"), self.about),
        ]
        self._build()
        self.connection.saved.connect(self.connection_saved)
        ctx.theme.changed.connect(self._restyle)
        self._restyle()

    async def load(self) -> None:
        """Show what is stored on every page."""
        self._loaded = True
        for _name, _icon, _text, page in self._pages:
            await page.load()

    def activate(self) -> None:
        """The pane came into sight."""
        if not self._loaded:
            self._ctx.tasks.start(self.load(), owner=self)

    def deactivate(self) -> None:
        """The pane went out of sight: no secret stays on it."""
        self.security.deactivate()

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes: nothing here follows them, so that nobody's typing is overwritten."""

    def focus_search(self) -> None:
        """Put the keyboard on the sections."""
        self.sections.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_section(self, name: str) -> None:
        """Show connection, appearance, security, staff, masking, fields, privacy, requests, retention, backups or
        about."""
        for place, (each, _icon, _text, _page) in enumerate(self._pages):
            if each == name:
                self.sections.setCurrentRow(place)

    def show_subject(self, section: str) -> None:
        """The same, as other panes ask for it."""
        self.show_section(section)

    def areas(self) -> tuple[QWidget, ...]:
        """Where F6 goes: the sections, then the page."""
        return (self.sections, self._stack)

    def _build(self) -> None:
        side = QWidget()
        side.setProperty("surface", "panel")
        rows = QVBoxLayout(side)
        rows.setContentsMargins(10, 16, 10, 16)
        title = label(self.tr("Settings"), "pane-title")
        title.setContentsMargins(10, 0, 0, 6)
        rows.addWidget(title)
        self.sections = QListWidget()
        self.sections.setObjectName("sections")
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.addWidget(self.sections, 1_000)
        rows.addStretch(1)
        self._stack = QStackedWidget()
        for _name, _icon, text, page in self._pages:
            self.sections.addItem(QListWidgetItem(text))
            self._stack.addWidget(page)
        self._side = side
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(side)
        outer.addWidget(Hairline("v"))
        outer.addWidget(self._stack, 1)
        self.sections.currentRowChanged.connect(self._turn_to)
        self.sections.itemActivated.connect(lambda _item: self._enter_page())
        self.sections.setCurrentRow(0)

    def _turn_to(self, place: int) -> None:
        self.security.deactivate()
        self._stack.setCurrentIndex(place)

    def _enter_page(self) -> None:
        self._pages[self.sections.currentRow()][3].focus_first()

    def _restyle(self) -> None:
        theme = self._ctx.theme
        self._side.setFixedWidth(min(theme.px(_NAV_PX), _NAV_MOST_PX))
        self.sections.setIconSize(QSize(theme.px(18), theme.px(18)))
        for place, (_name, icon, _text, _page) in enumerate(self._pages):
            item = self.sections.item(place)
            item.setIcon(make_icon(icon, theme.color("ink2"), size=theme.px(18)))
            item.setSizeHint(QSize(0, theme.px(_ROW_PX)))
        # Large letters need more than a small screen has: the list then scrolls.
        self.sections.setMaximumHeight(len(self._pages) * theme.px(_ROW_PX) + 4)
