"""Settings, Notifications: what this PC tells of, how much of it stands on the screen, and when it keeps quiet."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSettings, Qt, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QTimeEdit, QWidget

from sanjog_desktop.actions import settings as actions
from sanjog_desktop.domain.notifying import SETTING, Rules, rules_of
from sanjog_desktop.gui.beside import STAY, stays
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.notifying import words
from sanjog_desktop.gui.settings.form_rows import SettingsPage
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.reads.settings import setting

_A_MONDAY: Final = QDate(2026, 11, 23)
_SWITCHES: Final = ("mentions", "failures", "closing", "requests", "in_front", "sound")


class NotificationsPage(SettingsPage):
    """Reads and writes the setting `notifications`; each change is in force at once."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; `load` shows what is stored."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("NotificationsPage", "Notifications"),
            QCoreApplication.translate(
                "NotificationsPage",
                "For this PC alone. Nothing is told of a chat that is open before you, muted or blocked.",
            ),
            parent,
        )
        self._ctx = ctx
        self.rules = Rules()
        self._loading = False
        self._add_what()
        self._add_privacy()
        self._add_quiet()
        self._add_background()
        self.finish()
        self._connect()

    # Building -------------------------------------------------------------------------------------------
    def _add_what(self) -> None:
        rows = self.add_card(self.tr("What to tell of"))
        self.which = QComboBox()
        for text, name in (
            (self.tr("Every chat"), "all"),
            (self.tr("My chats and those nobody has taken"), "mine_or_free"),
            (self.tr("My chats alone"), "mine"),
            (self.tr("No chats"), "none"),
        ):
            self.which.addItem(text, name)
        add_field(rows, self.tr("New &messages"), self.which)
        self.switches = {
            "mentions": QCheckBox(self.tr("When a &colleague mentions me in a note")),
            "failures": QCheckBox(self.tr("When a message of mine could not be &sent")),
            "closing": QCheckBox(self.tr("When somebody waits and their &window closes within half an hour")),
            "requests": QCheckBox(self.tr("When a &privacy request runs out of time")),
            "in_front": QCheckBox(self.tr("Also while this window is in &front")),
            "sound": QCheckBox(self.tr("With the system's s&ound")),
        }
        rows.addSpacing(6)
        for name in _SWITCHES:
            rows.addWidget(self.switches[name])

    def _add_privacy(self) -> None:
        rows = self.add_card(self.tr("What stands on the screen"))
        self.show_ = QComboBox()
        for text, name in (
            (self.tr("The sender's short name"), "name"),
            (self.tr("The sender and the words"), "text"),
            (self.tr("Only that something came"), "nothing"),
        ):
            self.show_.addItem(text, name)
        note = self.tr("Others can read notifications over your shoulder. While names are hidden, none are shown.")
        add_field(rows, self.tr("&Show"), self.show_, note)
        self.example = label("", "caption", wrap=True)
        rows.addWidget(self.example)

    def _add_quiet(self) -> None:
        rows = self.add_card(self.tr("Quiet hours"))
        self.quiet = QCheckBox(self.tr("Tell nothing between these &hours"))
        rows.addWidget(self.quiet)
        self.quiet_from, self.quiet_to = QTimeEdit(), QTimeEdit()
        line = QHBoxLayout()
        for edit, caption in ((self.quiet_from, self.tr("From")), (self.quiet_to, self.tr("To"))):
            edit.setDisplayFormat("HH:mm")
            edit.setKeyboardTracking(False)
            edit.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
            edit.setAccessibleName(self.tr("Quiet hours") + ": " + caption)
            line.addWidget(label(caption, "caption"))
            line.addWidget(edit)
        line.addStretch(1)
        rows.addLayout(line)
        rows.addSpacing(4)
        rows.addWidget(label(self.tr("Days that are quiet from end to end"), "caption"))
        holder = QWidget()
        days = FlowLayout(holder)
        self.days: list[QCheckBox] = []
        for day in range(7):
            box = QCheckBox(QLocale().toString(_A_MONDAY.addDays(day), "ddd"))
            box.setAccessibleName(QLocale().toString(_A_MONDAY.addDays(day), "dddd"))
            self.days.append(box)
            days.addWidget(box)
        rows.addWidget(holder)
        rows.addWidget(
            label(self.tr("The count of unread messages goes on in quiet hours. The tray can pause too."), "caption",
                  wrap=True)
        )  # fmt: skip

    def _add_background(self) -> None:
        self.stay: QCheckBox | None = None
        file = self._ctx.window_file
        if file is None or self._ctx.tray() is None:
            return
        rows = self.add_card(self.tr("When the window is closed"))
        self.stay = QCheckBox(self.tr("Go on &receiving, beside the clock"))
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)
        self.stay.toggled.connect(lambda on: self._kept.setValue(STAY, "yes" if on else "no"))
        rows.addWidget(self.stay)

    def _connect(self) -> None:
        for choice in (self.which, self.show_):
            choice.activated.connect(lambda _index: self._save())
        for box in (*self.switches.values(), self.quiet, *self.days):
            box.toggled.connect(lambda _on: self._save())
        for edit in (self.quiet_from, self.quiet_to):
            edit.timeChanged.connect(lambda _time: self._save())

    # Values ---------------------------------------------------------------------------------------------
    async def load(self) -> None:
        """Show the stored rules."""
        self.rules = rules_of(await self._ctx.db.read(setting, SETTING))
        self._loading = True
        rules = self.rules
        self.which.setCurrentIndex(self.which.findData(rules.which))
        self.show_.setCurrentIndex(self.show_.findData(rules.show))
        for name, box in self.switches.items():
            box.setChecked(getattr(rules, name))
        self.quiet.setChecked(rules.quiet)
        for edit, minute in ((self.quiet_from, rules.quiet_from), (self.quiet_to, rules.quiet_to)):
            edit.setTime(QTime(0, 0).addSecs(minute * 60))
        for day, box in enumerate(self.days):
            box.setChecked(day in rules.quiet_days)
        if self.stay is not None:
            blocked = self.stay.blockSignals(True)
            self.stay.setChecked(stays(self._kept) == "yes")
            self.stay.blockSignals(blocked)
        self._loading = False
        self._follow()

    def focus_first(self) -> None:
        """Put the focus on the first choice."""
        self.which.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        for edit in (self.quiet_from, self.quiet_to):
            edit.setEnabled(self.quiet.isChecked())
        title, body = words.example(self.rules)
        shown = " · ".join(each for each in (title, body) if each)
        self.example.setText(self.tr("As in: {example}").format(example=shown))

    def _save(self) -> None:
        if self._loading:
            return
        chosen: dict[str, Any] = {name: box.isChecked() for name, box in self.switches.items()}
        self.rules = msgspec.structs.replace(
            self.rules,
            which=self.which.currentData(),
            show=self.show_.currentData(),
            quiet=self.quiet.isChecked(),
            quiet_from=QTime(0, 0).secsTo(self.quiet_from.time()) // 60,
            quiet_to=QTime(0, 0).secsTo(self.quiet_to.time()) // 60,
            quiet_days=tuple(day for day, box in enumerate(self.days) if box.isChecked()),
            **chosen,
        )
        self._follow()
        value = msgspec.to_builtins(self.rules)
        self._ctx.tasks.start(self._ctx.db.write(actions.put, SETTING, value), owner=self)
