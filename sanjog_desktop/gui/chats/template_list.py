"""The templates to choose from: searched by any word, narrowed to a language, the person's own first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QListView, QVBoxLayout, QWidget

from sanjog_desktop.gui.chats.template_delegate import TemplateDelegate
from sanjog_desktop.gui.chats.template_form import matches
from sanjog_desktop.gui.chats.thread_header import language_name
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.rows_model import RowsModel
from sanjog_desktop.gui.widgets import SearchField
from sanjog_desktop.store.reads import templates as reads
from sanjog_desktop.store.rows import ConversationRow, TemplateRow


class _Rows(QListView):
    """A list whose Enter goes on to the first value."""

    entered_row = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
            return
        super().keyPressEvent(event)


class TemplateList(QWidget):
    """``chosen(row)`` as the choice moves, ``entered()`` on Enter, ``refreshed()`` after the templates were read."""

    chosen = Signal(object)
    entered = Signal()
    refreshed = Signal()

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self._person = ""
        self.search = SearchField(ctx.theme, self.tr("Search templates"))
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the templates"))
        self.language.addItem(self.tr("All languages"), "")
        self.model: RowsModel[TemplateRow] = RowsModel(
            ctx.tasks, self._fetch, lambda row: row.id, sentence=self._sentence, page=500, parent=self
        )
        self.rows = _Rows()
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(TemplateDelegate(ctx.theme, self.rows))
        self.rows.setUniformItemSizes(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setAccessibleName(self.tr("Templates"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.language)
        column.addWidget(self.rows, 1)
        self.search.searched.connect(lambda _: self.model.restart())
        self.search.left_downwards.connect(self.rows.setFocus)
        self.language.activated.connect(lambda _: self.model.restart())
        self.rows.selectionModel().currentChanged.connect(self._moved)
        self.rows.entered_row.connect(self.entered)
        self.model.refreshed.connect(self.refreshed)

    def open_for(self, row: ConversationRow) -> None:
        """Begin anew for a person: nothing searched, every language, theirs first."""
        self._person = row.language
        self.search.clear()
        self.language.setCurrentIndex(0)
        self.rows.clearSelection()

    def show_template(self, place: int) -> None:
        """Choose the template at a place of the list."""
        self.rows.setCurrentIndex(self.model.index(place, 0))

    async def _fetch(self, after: TemplateRow | None, limit: int) -> Sequence[TemplateRow]:
        if after is not None:
            return []
        rows = await self._ctx.db.read(reads.templates)
        self._offer_languages(rows)
        text, wanted = self.search.text().strip(), str(self.language.currentData() or "")
        found = [row for row in rows if matches(row, text) and wanted in ("", row.language)]
        # What can be sent stands first, and of that what the person reads.
        return sorted(
            found, key=lambda row: (row.status != "APPROVED", not _is_of(row.language, self._person), row.name)
        )

    def _offer_languages(self, rows: Sequence[TemplateRow]) -> None:
        known = {self.language.itemData(place) for place in range(self.language.count())}
        for code in sorted({row.language for row in rows} - known):
            self.language.addItem(language_name(code), code)
        self.language.setVisible(self.language.count() > 2)

    def _sentence(self, row: TemplateRow) -> str:
        status = "" if row.status == "APPROVED" else self.tr("not approved now")
        return ", ".join(part for part in (row.name, row.language, row.category.lower(), status) if part)

    def _moved(self, current: QModelIndex) -> None:
        row = self.model.row_at(current.row()) if current.isValid() else None
        if row is not None:
            self.chosen.emit(row)


def _is_of(language: str, person: str) -> bool:
    """Whether a template's language (``en_US``) is the person's (``en``)."""
    return bool(person) and language.split("_")[0] == person.split("_")[0]
