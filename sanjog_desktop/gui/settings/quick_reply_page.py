"""Settings, Quick replies: the texts staff call up with '/' in a message."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from sanjog_desktop.actions import quick_replies as actions
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.form_rows import SettingsPage
from sanjog_desktop.gui.widgets.basics import ElidedLabel, LinkButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.reads.quick_replies import QuickReplyRow, quick_replies

LANGUAGES = ("", "en", "hi", "mr", "gu")


class QuickReplyPage(SettingsPage):
    """Reads and writes the quick replies of the office."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; `load` shows what is stored."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("QuickReplyPage", "Quick replies"),
            QCoreApplication.translate(
                "QuickReplyPage",
                "Texts the office writes again and again. In a message, type / and the word, and press Enter.",
            ),
            parent,
        )
        self._ctx = ctx
        self._editing = ""
        self._add_list()
        self._add_form()
        self.finish()

    def _add_list(self) -> None:
        rows = self.add_card(self.tr("Texts"))
        self.none = label(self.tr("None yet. Write the first one below."), "second", wrap=True)
        rows.addWidget(self.none)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(6)
        rows.addLayout(self.lines)

    def _add_form(self) -> None:
        rows = self.add_card(self.tr("A text"))
        self.shortcut = QLineEdit()
        self.shortcut.setMaxLength(25)
        self.shortcut.setPlaceholderText(self.tr("hours"))
        add_field(rows, self.tr("&Word"), self.shortcut, self.tr("One word; it is called with / before it."))
        self.language = QComboBox()
        names = {
            "": self.tr("For everybody"), "en": self.tr("English"), "hi": self.tr("Hindi"),
            "mr": self.tr("Marathi"), "gu": self.tr("Gujarati"),
        }  # fmt: skip
        for code in LANGUAGES:
            self.language.addItem(names[code], code)
        add_field(
            rows, self.tr("&Language"), self.language, self.tr("Who reads it gets the text of their own language.")
        )
        self.body = QPlainTextEdit()
        self.body.setTabChangesFocus(True)
        self.body.setMinimumHeight(96)
        add_field(rows, self.tr("&Text"), self.body)
        places = QWidget()
        flow = FlowLayout(places, gap=6)
        flow.addWidget(label(self.tr("Put in:"), "caption"))
        for place, words in (
            ("name", self.tr("Their name")),
            ("first_name", self.tr("Their first name")),
            ("family", self.tr("Their family")),
            ("me", self.tr("Your name")),
            ("agency", self.tr("Your office")),
            ("today", self.tr("Today's date")),
        ):
            button = LinkButton(words)
            button.clicked.connect(lambda _=False, place=place: self._put(place))
            flow.addWidget(button)
        rows.addWidget(places)
        self.save_button, self.cancel = PrimaryButton(self.tr("&Save")), PlainButton(self.tr("Begin anew"))
        self.note = label("", "ok")
        line = QHBoxLayout()
        for each in (self.save_button, self.cancel):
            line.addWidget(each)
        line.addWidget(self.note, 1)
        rows.addLayout(line)
        self.save_button.clicked.connect(lambda: self._ctx.tasks.start(self.save(), owner=self))
        self.cancel.clicked.connect(self._clear)

    async def load(self) -> None:
        """Show the stored texts."""
        self._show(await self._ctx.db.read(quick_replies))

    async def save(self) -> None:
        """Keep what stands in the form."""
        await self._ctx.db.write(
            actions.save, self.shortcut.text(), str(self.language.currentData()), self.body.toPlainText(),
            id=self._editing, staff=self._ctx.staff,
        )  # fmt: skip
        self._clear()
        self.note.setText(self.tr("Saved."))
        await self.load()

    async def _remove(self, id: str) -> None:
        await self._ctx.db.write(actions.remove, id, staff=self._ctx.staff)
        if id == self._editing:
            self._clear()
        await self.load()

    def _put(self, place: str) -> None:
        self.body.insertPlainText("{" + place + "}")
        self.body.setFocus()

    def _edit(self, row: QuickReplyRow) -> None:
        self._editing = row.id
        self.shortcut.setText(row.shortcut)
        self.language.setCurrentIndex(max(0, self.language.findData(row.language)))
        self.body.setPlainText(row.body)
        self.note.setText("")
        self.body.setFocus()

    def _clear(self) -> None:
        self._editing = ""
        self.shortcut.clear()
        self.body.clear()
        self.language.setCurrentIndex(0)
        self.note.setText("")
        self.shortcut.setFocus()

    def _show(self, rows: list[QuickReplyRow]) -> None:
        while (item := self.lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for row in rows:
            self.lines.addWidget(self._line(row))
        self.none.setVisible(not rows)

    def _line(self, row: QuickReplyRow) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(label(f"/{row.shortcut}", "strong"))
        if row.language:
            across.addWidget(label(self.language.itemText(self.language.findData(row.language)), "caption"))
        across.addWidget(ElidedLabel(" ".join(row.body.split()), "second"), 1)
        for words, name, press in (
            (self.tr("Change"), self.tr("Change /{word}"), lambda: self._edit(row)),
            (
                self.tr("Remove"), self.tr("Remove /{word}"),
                lambda: self._ctx.tasks.start(self._remove(row.id), owner=self),
            ),
        ):  # fmt: skip
            button = LinkButton(words)
            button.setAccessibleName(name.format(word=row.shortcut))
            button.clicked.connect(press)
            across.addWidget(button)
        return line

    def focus_first(self) -> None:
        """Put the cursor in the word."""
        self.shortcut.setFocus(Qt.FocusReason.OtherFocusReason)
