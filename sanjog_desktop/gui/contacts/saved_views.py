"""Questions to the list that staff named: pinned ones as chips, the others in a menu; saved, changed, put away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QSizePolicy, QToolButton, QWidget

from sanjog_desktop.actions import saved_filters as actions
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.register_query import RegisterQuery
from sanjog_desktop.gui.contacts.saved_dialogs import NameDialog, SavedDialog
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.reads.saved_filters import saved_filters
from sanjog_desktop.store.register_rows import SavedFilterRow


class SavedViews(QWidget):
    """``wanted(RegisterQuery)`` when one is chosen. ``current()`` gives the question that stands in the list now;
    ``redrawn()`` whenever the width may be another."""

    wanted = Signal(object)
    redrawn = Signal()

    def __init__(self, ctx: Context, current: Callable[[], RegisterQuery], parent: QWidget | None = None) -> None:
        """Nothing is read before `load`."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Saved filters"))
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._ctx, self._current = ctx, current
        self.rows: Sequence[SavedFilterRow] = ()
        self.used = ""
        self._flow = FlowLayout(self)
        self.pins: list[QToolButton] = []
        self.menu_button = QToolButton()
        self.menu_button.setText(self.tr("Saved ▾"))
        self.menu_button.setAccessibleName(self.tr("Saved filters"))
        self.menu_button.setToolTip(self.tr("Saved filters (Alt+V)"))
        self.menu_button.setShortcut("Alt+V")
        self.menu_button.setProperty("filter", True)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_button.clicked.connect(lambda: self.open_menu())
        self._flow.addWidget(self.menu_button)

    def sizeHint(self) -> QSize:
        """All in one line, where there is room."""
        return QSize(self._flow.one_line(), super().sizeHint().height())

    async def load(self) -> None:
        """Read them and show the pinned ones."""
        self.rows = await self._ctx.db.read(saved_filters)
        self._draw()

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes: read them again when one of them changed."""
        if any(kind == "saved_filter" for kind, _ in changes):
            self._ctx.tasks.start(self.load(), owner=self)

    def open_menu(self) -> QMenu:
        """All of them, and what can be done with the question in the list."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in self.rows:
            action = menu.addAction(f"★ {row.name}" if row.pinned else row.name)
            action.triggered.connect(lambda _=False, row=row: self.use(row))
        if self.rows:
            menu.addSeparator()
        menu.addAction(self.tr("&Save this…")).triggered.connect(lambda _=False: self.ask_name())
        used = next((row for row in self.rows if row.id == self.used), None)
        if used is not None:
            words = self.tr("&Change “{name}” to this").format(name=used.name)
            menu.addAction(words).triggered.connect(lambda _=False: self._start(self._update(used)))
        if self.rows:
            menu.addAction(self.tr("&Rename, pin, delete…")).triggered.connect(lambda _=False: self.manage())
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])
        return menu

    def use(self, row: SavedFilterRow) -> None:
        """Ask what was saved."""
        try:
            query = RegisterQuery.from_json(row.query)
        except UserError as error:
            self._ctx.tasks.notify(error.text, error.hint)
            return
        self.used = row.id
        self.wanted.emit(query)
        self.show_used()

    def ask_name(self) -> QDialog:
        """Save the question in the list under a name."""
        dialog = NameDialog(self._ctx.theme, self.window())
        dialog.named.connect(lambda name, pinned: self._start(self._save(dialog, name, pinned=pinned)))
        dialog.open()
        return dialog

    def manage(self) -> QDialog:
        """Rename, pin, put in order, delete."""
        dialog = SavedDialog(self._ctx, self.rows, self.window())
        dialog.open()
        return dialog

    def forget_used(self) -> None:
        """The list asks something else now."""
        self.used = ""
        self.show_used()

    def show_used(self) -> None:
        """Mark the pinned one that stands in the list."""
        for pin in self.pins:
            pin.setChecked(pin.property("id") == self.used)

    async def _save(self, dialog: NameDialog, name: str, *, pinned: bool) -> None:
        query, staff = self._current(), self._ctx.staff
        try:
            self.used = await self._ctx.db.write(actions.save, name, query, pinned=pinned, staff=staff)
        except UserError as error:
            dialog.say(tr_error(error.text, error.hint))
            return
        dialog.accept()

    async def _update(self, row: SavedFilterRow) -> None:
        await self._ctx.db.write(actions.update, row.id, query=self._current(), staff=self._ctx.staff)

    def _start(self, work: object) -> None:
        self._ctx.tasks.start(work, owner=self)  # type: ignore[arg-type]

    def _draw(self) -> None:
        for pin in self.pins:
            self._flow.removeWidget(pin)
            pin.hide()
            pin.deleteLater()
        self.pins = []
        for row in self.rows:
            if not row.pinned:
                continue
            pin = QToolButton(self)
            pin.setText(f"★ {row.name}")
            pin.setAccessibleName(self.tr("Saved filter {name}").format(name=row.name))
            pin.setProperty("filter", True)
            pin.setProperty("id", row.id)
            pin.setCheckable(True)
            pin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            pin.clicked.connect(lambda _=False, row=row: self.use(row))
            self.pins.append(pin)
            self._flow.addWidget(pin)
            pin.show()
        self._flow.move_to_end(self.menu_button)
        before: QWidget | None = None
        for widget in (*self.pins, self.menu_button):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget
        self.show_used()
        self.updateGeometry()
        self.redrawn.emit()
