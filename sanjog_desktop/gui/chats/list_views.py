"""The views of the chat list that have no chip of their own, and the filters staff saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QToolButton

from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads.chat_work import ChatFilterRow
from sanjog_desktop.store.reads.chat_work import chat_filters as read_filters

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.list_pane import ListPane


class ViewsMenu(QObject):
    """The button beside the chips. ``rows`` are the saved filters, read when the menu is first opened."""

    def __init__(self, ctx: Context, pane: ListPane) -> None:
        super().__init__(pane)
        self._ctx, self._pane = ctx, pane
        self.rows: Sequence[ChatFilterRow] = ()
        self.used = ""
        self.button = QToolButton()
        self.button.setProperty("filter", True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(lambda: self.open())
        self.show_used()

    def show_used(self) -> None:
        """A view of the chips was chosen: no filter stands in the list."""
        self._show("")

    def _show(self, used: str) -> None:
        self.used = used
        row = self._used()
        self.button.setText(f"★ {row.name.replace('&', '&&')} ▾" if row else tr("More ▾"))
        self.button.setAccessibleName(
            tr("Saved filter {name}").format(name=row.name) if row else tr("More views and saved filters")
        )

    def _used(self) -> ChatFilterRow | None:
        return next((row for row in self.rows if row.id == self.used), None)

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """A filter was saved, changed or taken away."""
        if any(kind == "chat_filter" for kind, _ in changes):
            self._ctx.tasks.start(self._reread(), owner=self)

    async def _reread(self) -> None:
        before = self._used()
        self.rows = await self._ctx.db.read(read_filters)
        now = self._used()
        if before is not None and now is None:
            self._pane.show_view("all")
        elif now is not None and now != before:
            self.use(now)

    def open(self) -> None:
        """Read the filters and show the menu."""
        self._ctx.tasks.start(self._open(), owner=self)

    async def _open(self) -> QMenu:
        self.rows = await self._ctx.db.read(read_filters)
        menu = QMenu(self._pane)
        menu.setAccessibleName(tr("More views and saved filters"))
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill(menu)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _fill(self, menu: QMenu) -> None:
        for view, words in self._pane.menu_views():
            count = self._pane.count_of(view)
            action = menu.addAction(f"{words} {count}" if count else words)
            action.setCheckable(True)
            action.setChecked(self._pane.query is None and self._pane.view == view)
            action.triggered.connect(lambda _=False, view=view: self._pane.show_view(view))
        menu.addSeparator()
        for row in self.rows:
            action = menu.addAction(f"★ {row.name.replace('&', '&&')}")
            action.setCheckable(True)
            action.setChecked(row.id == self.used)
            action.triggered.connect(lambda _=False, row=row: self.use(row))
        menu.addAction(tr("&New filter…")).triggered.connect(lambda _=False: self.ask(None))
        used = self._used()
        if used is not None:
            change = tr("&Change “{name}”…").format(name=used.name.replace("&", "&&"))
            menu.addAction(change).triggered.connect(lambda _=False: self.ask(used))
            delete = tr("&Delete “{name}”").format(name=used.name.replace("&", "&&"))
            menu.addAction(delete).triggered.connect(lambda _=False: self._remove(used))

    def use(self, row: ChatFilterRow) -> None:
        """Show what a saved filter lets through."""
        self._show(row.id)
        self._pane.show_query(row.query)

    def ask(self, row: ChatFilterRow | None) -> None:
        """Make a filter, or change one."""
        self._ctx.tasks.start(self._ask(row), owner=self)

    async def _ask(self, row: ChatFilterRow | None) -> None:
        from sanjog_desktop.actions import chat_notes  # late: nobody makes a filter before the first paint
        from sanjog_desktop.gui.chats.filter_dialog import ChatFilterDialog
        from sanjog_desktop.store.reads.labels import all_labels

        names = await self._ctx.db.read(chat_notes.colleagues)
        labels = await self._ctx.db.read(all_labels)
        dialog = ChatFilterDialog(self._ctx, names, labels, row, self._pane.window())
        dialog.kept.connect(self._kept)
        dialog.open()

    def _kept(self, id: str) -> None:
        self.used = id
        self._ctx.tasks.start(self._use_kept(id), owner=self)

    async def _use_kept(self, id: str) -> None:
        self.rows = await self._ctx.db.read(read_filters)
        row = next((row for row in self.rows if row.id == id), None)
        if row is not None:
            self.use(row)

    def _remove(self, row: ChatFilterRow) -> None:
        from sanjog_desktop.actions import chat_filters  # late, as above

        self._ctx.tasks.start(
            self._ctx.db.write(chat_filters.remove, row.id, staff=self._ctx.staff), owner=self
        )
