"""The buttons under the field: what can go along, why one may write, and sending."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.icons import make_icon
from sanjog_desktop.gui.widgets import Chip, IconButton, PlainButton, PrimaryButton, label


class ComposerFoot(QWidget):
    """``files_wanted()``, ``place_wanted()`` and ``card_wanted()`` from the menu of Attach; the rest are buttons."""

    files_wanted = Signal()
    place_wanted = Signal()
    card_wanted = Signal()

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self.attach = PlainButton(self.tr("Attach"))
        self.template = PlainButton(self.tr("Template"))
        self.quick = PlainButton(self.tr("/ Reply"))
        self.quick.setAccessibleName(self.tr("Quick reply"))
        self.quick.setToolTip(self.tr("Texts your office uses often. Type / in the message to find one."))
        self.record = IconButton(ctx.theme, "microphone", self.tr("Record a voice note"), size=18)
        self.verdict = Chip("", "neutral")
        self.verdict.hide()
        self.reason = label("", "bad", wrap=True)
        self.count = label("", "caption")
        self.why = IconButton(ctx.theme, "help", self.tr("Why may I message this person?"), size=18)
        self.later = PlainButton(self.tr("Send later"))
        self.send = PrimaryButton(self.tr("Send"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.reason.setVisible(False)
        column.addWidget(self.reason)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(8)
        left: tuple[QWidget, ...] = (self.attach, self.template, self.quick, self.record, self.verdict)
        for each in left:
            row.addWidget(each)
        row.addStretch(1)
        right: tuple[QWidget, ...] = (self.count, self.why, self.later, self.send)
        for each in right:
            row.addWidget(each)
        self.attach.clicked.connect(self._show_menu)
        ctx.theme.changed.connect(self._themed)
        self._themed()

    def _themed(self) -> None:
        color = self._ctx.theme.color
        self.attach.setIcon(make_icon("paperclip", color("ink"), size=16))
        self.template.setIcon(make_icon("template", color("ink"), size=16))
        self.send.setIcon(make_icon("send", color("on_accent"), disabled=color("hint"), size=16))

    def make_menu(self) -> QMenu:
        """What Attach offers."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What to attach"))
        menu.aboutToHide.connect(menu.deleteLater)
        for icon, words, signal in (
            ("file-text", self.tr("Pictures and files…"), self.files_wanted),
            ("map-pin", self.tr("Place…"), self.place_wanted),
            ("id", self.tr("Contact card…"), self.card_wanted),
        ):
            menu.addAction(make_icon(icon, self._ctx.theme.color("ink2"), size=16), words, signal.emit)
        return menu

    def _show_menu(self) -> None:
        menu = self.make_menu()
        above = self.attach.mapToGlobal(QPoint(0, 0))
        menu.popup(QPoint(above.x(), above.y() - menu.sizeHint().height() - 2))
