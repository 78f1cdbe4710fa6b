"""The step of an import that an exported chat needs: whose chat it is, and who of those who wrote is the agency."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.imports.chat_lines import Order
from sanjog_desktop.domain.imports.whatsapp import ExportedChat, read_whatsapp_export
from sanjog_desktop.domain.phone import normalise
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.times import day_words, local, number_text
from sanjog_desktop.gui.widgets.basics import PlainButton, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.gui.widgets.people_picker import PeoplePicker
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.store.reads.search import search_people

_MOST_PEOPLE = 40


class ChatStep(QWidget):
    """Asks for the person and for the agency's own names. `changed` when the answer is another."""

    changed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Empty until `look_into`."""
        super().__init__(parent)
        self._ctx = ctx
        self._chat: ExportedChat | None = None
        self._contact = ""
        self._boxes: list[tuple[str, QCheckBox]] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        self.about = label("", "second", wrap=True)
        rows.addWidget(self.about)
        self.person_button = PlainButton(self.tr("Choose the &person…"))
        self.person_button.clicked.connect(self._pick)
        add_field(rows, self.tr("Whose chat is this?"), self.person_button)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("How the dates are written"))
        for order, words in (
            (Order.DAY_FIRST, self.tr("Day, month, year")),
            (Order.MONTH_FIRST, self.tr("Month, day, year")),
            (Order.YEAR_FIRST, self.tr("Year, month, day")),
        ):
            self.order.addItem(words, order)
        self.order.activated.connect(lambda _at: self._ctx.tasks.start(self._read_again(), owner=self))
        rows.addWidget(self.order)
        rows.addWidget(label(self.tr("Who of these is the agency?"), "caption"))
        self._people = QVBoxLayout()
        rows.addLayout(self._people)
        rows.addStretch(1)

    @property
    def is_ready(self) -> bool:
        """Whether it is said whose chat it is."""
        return bool(self._chat is not None and self._contact)

    def chosen(self) -> tuple[ExportedChat, ContactId, frozenset[str]]:
        """The chat, whose it is, and the agency's names; only when it is ready."""
        assert self._chat is not None
        return (
            self._chat,
            ContactId(self._contact),
            frozenset(name for name, box in self._boxes if box.isChecked()),
        )

    async def look_into(self, path: Path) -> None:
        """Read an export through once. Raises UserError and OSError."""
        chat = await asyncio.to_thread(read_whatsapp_export, path)
        self._chat, self._contact = chat, ""
        self.person_button.setText(self.tr("Choose the &person…"))
        self.order.setVisible(not chat.order_sure)
        self.order.setCurrentIndex(max(0, self.order.findData(chat.order)))
        self._describe(chat)
        self._show_people(chat)
        await self._find_person(chat)

    async def _read_again(self) -> None:
        """Read the dates the other way round."""
        if self._chat is not None:
            order = Order(self.order.currentData())
            self._chat = await asyncio.to_thread(self._chat.with_order, order)
            self._describe(self._chat)

    def _describe(self, chat: ExportedChat) -> None:
        first, last = (day_words(QDate(*local(at).timetuple()[:3])) for at in (chat.first, chat.last))
        said = self.tr("{count} messages from {first} to {last}, {files} files.").format(
            count=number_text(chat.count), first=first, last=last, files=number_text(len(chat.files))
        )
        self.about.setText(" ".join([said, *map(tr_text, chat.notes)]))

    def _show_people(self, chat: ExportedChat) -> None:
        for _name, box in self._boxes:
            box.deleteLater()
        self._boxes = []
        for name in chat.people[:_MOST_PEOPLE]:
            box = QCheckBox(name)
            box.setAccessibleName(self.tr("{name} is the agency").format(name=name))
            box.setChecked(len(chat.people) == 2 and bool(chat.title) and name != chat.title)
            self._people.addWidget(box)
            self._boxes.append((name, box))

    async def _find_person(self, chat: ExportedChat) -> None:
        """Take the one person of this name or number for the other side, if there is just one."""
        for name in (chat.title, *chat.people):
            phone = normalise(name) if name else None
            hits = await self._ctx.db.read(search_people, phone.digits if phone else name, 2) if name else []
            exact = [hit for hit in hits if phone is not None or hit.name.casefold() == name.casefold()]
            if len(exact) == 1:
                self._take(exact[0].contact_id, exact[0].name)
                return

    def _pick(self) -> None:
        picker = PeoplePicker(self._ctx, self.tr("Whose chat is this?"), self)
        picker.chosen.connect(self._take)
        picker.open()

    def _take(self, contact_id: str, name: str) -> None:
        self._contact = contact_id
        self.person_button.setText(name.replace("&", "&&"))
        self.person_button.setAccessibleDescription(name)
        self.changed.emit()
