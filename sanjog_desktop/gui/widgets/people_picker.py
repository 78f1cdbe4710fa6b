"""Choosing a person by any spelling of the name or a part of the number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.gui.widgets.search_field import SearchField
from sanjog_desktop.store.reads.search import search_people
from sanjog_desktop.store.search_rows import PersonHit

translate = QCoreApplication.translate
_SHOWN = 20


class PeoplePicker(QDialog):
    """Opened with ``open()``; ``chosen(contact_id, name)`` and it closes."""

    chosen = Signal(str, str)

    def __init__(self, ctx: Context, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._asked = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumSize(380, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.addWidget(label(title, "title", wrap=True))
        self.search = SearchField(ctx.theme, translate("people", "Name in any script, or part of a number"))
        self.people = QListWidget()
        self.people.setAccessibleName(translate("people", "People found"))
        self.nothing = label(translate("people", "Nobody found."), "second")
        self.nothing.hide()
        for widget in (self.search, self.nothing, self.people):
            column.addWidget(widget)
        self.search.searched.connect(lambda text: ctx.tasks.start(self._look_up(text), owner=self))
        self.search.left_downwards.connect(self._enter_list)
        self.search.returnPressed.connect(self._take_first)
        self.people.itemActivated.connect(self._take)
        self.people.itemClicked.connect(self._take)

    async def _look_up(self, text: str) -> None:
        self._asked += 1
        asked = self._asked
        hits: list[PersonHit] = await self._ctx.db.read(search_people, text, _SHOWN) if text else []
        if asked != self._asked:
            return
        self.people.clear()
        for hit in hits:
            about = " · ".join(part for part in (hit.role, hit.family_name, hit.city) if part)
            item = QListWidgetItem(f"{hit.name}   {about}" if about else hit.name)
            item.setData(Qt.ItemDataRole.UserRole, (hit.contact_id, hit.name))
            self.people.addItem(item)
        self.nothing.setVisible(bool(text) and not hits)

    def _enter_list(self) -> None:
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)
        self.people.setCurrentRow(0)

    def _take_first(self) -> None:
        item = self.people.item(0)
        if item is not None:
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        who, name = item.data(Qt.ItemDataRole.UserRole)
        self.chosen.emit(who, name)
        self.accept()
