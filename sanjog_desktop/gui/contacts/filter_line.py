"""The filters that are on, each a chip to press for changing it; with Backspace or its cross it goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QSizePolicy, QToolButton, QWidget

from sanjog_desktop.domain.register_query import Filter
from sanjog_desktop.gui.contacts.filter_dialog import FilterDialog, Suggest
from sanjog_desktop.gui.contacts.filter_specs import FilterSpec, filter_specs, filter_words
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.flow import FlowLayout


class FilterChip(QToolButton):
    """One filter in words. ``removed`` for Backspace, Delete or the middle mouse button."""

    removed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """``text`` is the filter in words."""
        super().__init__(parent)
        self.setText(text)
        self.setProperty("filter", True)
        self.setProperty("on", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Filter: {words}").format(words=text))
        self.setToolTip(self.tr("Press to change, Backspace to remove"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace and Delete take the filter off."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.removed.emit()
            return
        super().keyPressEvent(event)


class FilterLine(QWidget):
    """Chips in a row that goes on in the next line. ``changed()`` whenever the filters became others, ``redrawn()``
    whenever its width may be another."""

    changed = Signal()
    redrawn = Signal()

    def __init__(self, ctx: Context, suggest: Suggest, parent: QWidget | None = None) -> None:
        """``suggest`` offers values while a filter is typed."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._ctx, self._suggest = ctx, suggest
        self._filters: tuple[Filter, ...] = ()
        self._names: Mapping[str, str] = {}
        self._specs: Sequence[FilterSpec] = filter_specs()
        self._flow = FlowLayout(self)
        self.chips: list[FilterChip] = []
        self.add_button = QToolButton()
        self.add_button.setText(self.tr("+ Filter"))
        self.add_button.setAccessibleName(self.tr("Add a filter"))
        self.add_button.setToolTip(self.tr("Add a filter (Alt+F)"))
        self.add_button.setShortcut("Alt+F")
        self.clear_button = QToolButton()
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setAccessibleName(self.tr("Take all filters off"))
        for button in (self.add_button, self.clear_button):
            button.setProperty("filter", True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add_button.clicked.connect(lambda: self.ask())
        self.clear_button.clicked.connect(lambda: self._take(()))
        self._flow.addWidget(self.add_button)
        self._flow.addWidget(self.clear_button)
        self._draw()

    @property
    def filters(self) -> tuple[Filter, ...]:
        """The filters that are on; all of them hold."""
        return self._filters

    @property
    def one_line(self) -> int:
        """How wide the chips are side by side, in pixels."""
        return self._flow.one_line()

    def show_filters(self, filters: Sequence[Filter]) -> None:
        """Put these on and tell nobody."""
        self._filters = tuple(filters)
        self._draw()

    def offer(self, specs: Sequence[FilterSpec]) -> None:
        """What can be filtered by in this view; filters that cannot stay on are taken off and nobody is told."""
        self._specs = specs
        fields = {spec.field for spec in specs}
        self.show_filters([each for each in self._filters if each.field in fields])

    def name_labels(self, names: Mapping[str, str]) -> None:
        """The names of the labels, by id: a filter says the name."""
        if names != self._names:
            self._names = names
            self._draw()

    def add(self, made: Filter) -> None:
        """Put one on; one of the same field and sense gives way."""
        kept = [each for each in self._filters if (each.field, each.op) != (made.field, made.op)]
        self._take((*kept, made))

    def ask(self, place: int | None = None) -> QDialog:
        """Open the dialog for a new filter, or for the one at ``place``."""
        before = None if place is None else self._filters[place]
        dialog = FilterDialog(
            self._ctx.theme,
            self._ctx.tasks,
            self._specs,
            self._suggest,
            before,
            names=self._names,
            parent=self.window(),
        )
        if before is None:
            dialog.chosen.connect(self.add)
        else:
            dialog.chosen.connect(lambda made: self._replace(before, made))
            dialog.removed.connect(lambda: self._replace(before, None))
        dialog.open()
        return dialog

    def _replace(self, before: Filter, after: Filter | None) -> None:
        changed = tuple(after if each == before else each for each in self._filters)
        self._take(tuple(each for each in changed if each is not None))

    def _take(self, filters: tuple[Filter, ...]) -> None:
        if filters != self._filters:
            self._filters = filters
            self._draw()
            self.changed.emit()

    def _draw(self) -> None:
        had_focus = any(chip.hasFocus() for chip in self.chips) or self.clear_button.hasFocus()
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for place, each in enumerate(self._filters):
            chip = FilterChip(filter_words(each, self._names), self)
            chip.clicked.connect(lambda _=False, place=place: self.ask(place))
            chip.removed.connect(lambda each=each: self._replace(each, None))
            self.chips.append(chip)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.move_to_end(self.add_button)
        self._flow.move_to_end(self.clear_button)
        self.clear_button.setVisible(bool(self._filters))
        before: QWidget | None = None
        for widget in (*self.chips, self.add_button, self.clear_button):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget
        if had_focus:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()
        self.redrawn.emit()
