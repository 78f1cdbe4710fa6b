"""A filter of the chat list: whose chats, where they stand, what is known of the person; under a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from sanjog_desktop.actions import chat_filters
from sanjog_desktop.domain.chat_query import STATES, ChatQuery
from sanjog_desktop.gui.chats.thread_header import language_name
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.chats.work_dialogs import WorkDialog
from sanjog_desktop.gui.chats.work_words import state_word
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.store.people_rows import LabelRow
from sanjog_desktop.store.reads.chat_work import ChatFilterRow

LANGUAGES = ("en", "hi", "mr", "gu")


class ChatFilterDialog(WorkDialog):
    """``kept(id)`` once it is saved."""

    kept = Signal(str)

    def __init__(
        self, ctx: Context, names: Sequence[str], labels: Sequence[LabelRow], row: ChatFilterRow | None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(ctx, tr("Filter of chats"), tr("Save the filter"), parent)
        self._id = row.id if row is not None else ""
        self._given = query = row.query if row is not None else ChatQuery()
        self.name = QLineEdit(row.name if row is not None else "")
        self.name.setMaxLength(chat_filters.LONGEST)
        self.whose = _choice(
            [(tr("Anybody's"), ("any", "")), (tr("Mine"), ("mine", "")), (tr("Nobody's"), ("nobody", "")),
             *((name, ("colleague", name)) for name in names)], (query.whose, query.assignee),
        )  # fmt: skip
        self.label = _choice([(tr("Any label or none"), ""), *((label.name, label.id) for label in labels)],
                             query.labels[0] if query.labels else "")  # fmt: skip
        self.reach = _choice(
            [(tr("Open or closed"), "any"), (tr("Still open"), "open"), (tr("Closing soon"), "closing"),
             (tr("Closed"), "closed")], query.window,
        )  # fmt: skip
        self.language = _choice(
            [(tr("Any language"), ""), *((language_name(code), code) for code in LANGUAGES)], query.language
        )
        self.city = QLineEdit(query.city)
        self.states = {state: QCheckBox(state_word(state)) for state in STATES}
        for state, box in self.states.items():
            box.setChecked(state in query.states)
        self.unread, self.failed = QCheckBox(tr("Unread")), QCheckBox(tr("Something not sent"))
        self.unread.setChecked(query.unread)
        self.failed.setChecked(query.failed)
        add_field(self.rows, tr("&Name of the filter"), self.name)
        add_field(self.rows, tr("Wh&ose chats"), self.whose)
        add_field(self.rows, tr("&Label"), self.label)
        add_field(self.rows, tr("&Window"), self.reach)
        add_field(self.rows, tr("Lan&guage"), self.language)
        add_field(self.rows, tr("&City"), self.city)
        self._add_boxes()
        self.name.setFocus()

    def _add_boxes(self) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, box in enumerate((*self.states.values(), self.unread, self.failed)):
            grid.addWidget(box, place // 2, place % 2)
        self.rows.addSpacing(6)
        self.rows.addWidget(holder)

    def query(self) -> ChatQuery:
        """The question as it stands in the window."""
        whose, assignee = self.whose.currentData()
        label = self.label.currentData()
        states = tuple(state for state, box in self.states.items() if box.isChecked())
        return ChatQuery(
            whose=whose, assignee=assignee, states=states,
            labels=(label,) if label else (), unread=self.unread.isChecked(), failed=self.failed.isChecked(),
            window=self.reach.currentData(), language=self.language.currentData(), city=self.city.text().strip(),
        )  # fmt: skip

    async def write(self) -> None:
        """Save it, new or changed."""
        db, staff = self._ctx.db, self._ctx.staff
        if self._id:
            name = self.name.text()
            await db.write(chat_filters.update, self._id, name=name, query=self.query(), staff=staff)
        else:
            self._id = await db.write(chat_filters.save, self.name.text(), self.query(), staff=staff)
        self.kept.emit(self._id)


def _choice(choices: Sequence[tuple[str, object]], chosen: object) -> QComboBox:
    box = QComboBox()
    for words, value in choices:
        box.addItem(words, value)
    places = [place for place, (_words, value) in enumerate(choices) if value == chosen]
    box.setCurrentIndex(places[0] if places else 0)
    return box
