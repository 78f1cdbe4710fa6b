"""Putting a filter on the list or changing one: what to filter by, then the little that this needs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.domain import biodata
from sanjog_desktop.domain.register_query import BETWEEN, HAS, IS, NOT, Filter
from sanjog_desktop.gui.contacts.filter_specs import (
    CHOICE,
    DAYS,
    LISTED,
    RANGE,
    WORDS,
    FilterSpec,
    value_words,
)
from sanjog_desktop.gui.tasks import Tasks
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import LinkButton, PlainButton, PrimaryButton, label

Suggest = Callable[[str, str], Awaitable[Sequence[tuple[str, str]]]]
"""(field, typed) -> values people have in that field and their words, the commonest first."""
_OFFERED = (CHOICE, LISTED, WORDS)
_WIDTH_PX, _LIST_PX, _DAYS = 360, 200, 15


class FilterDialog(QDialog):
    """Opened with ``open()``; ``chosen(Filter)`` for one to put on, ``removed()`` for the one shown to go."""

    chosen = Signal(object)
    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        specs: Sequence[FilterSpec],
        suggest: Suggest,
        filter: Filter | None = None,
        *,
        names: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``specs`` are what can be filtered by; ``filter`` is the one to change, ``None`` for a new one; ``names`` are
        those of the labels, by id."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Filter") if filter is None else self.tr("Change the filter")
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(_WIDTH_PX))
        self._tasks, self._suggest, self._specs, self._asked = tasks, suggest, tuple(specs), 0
        self._names = names or {}
        self.field = QComboBox()
        self.field.setMaxVisibleItems(14)
        for spec in self._specs:
            self.field.addItem(spec.title, spec.field)
        self._build_answers(theme)
        self._lay_out(title, is_new=filter is None)
        if filter is not None:
            self._show(filter)
        self.field.currentIndexChanged.connect(self._turn)
        self._turn(keep=filter)

    # Building -----------------------------------------------------------------------------------------
    def _build_answers(self, theme: Theme) -> None:
        self.least, self.most, self.days = QLineEdit(), QLineEdit(), QSpinBox()
        self.days.setRange(1, 3_650)
        self.days.setValue(_DAYS)
        self.sense = QComboBox()
        self.sense.currentIndexChanged.connect(lambda _place: self._show_sense())
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(self.tr("Type to find"))
        self.typed.textChanged.connect(lambda _text: self._look_up())
        self.values = QListWidget()
        self.values.setProperty("sunken", True)
        self.values.setFixedHeight(theme.px(_LIST_PX))
        self.yes = QComboBox()
        self.yes.addItem(self.tr("Yes"), True)
        self.yes.addItem(self.tr("No"), False)
        for widget, name in (
            (self.field, self.tr("Filter by")),
            (self.least, self.tr("From")),
            (self.most, self.tr("To")),
            (self.days, self.tr("Days")),
            (self.sense, self.tr("Is or is not")),
            (self.typed, self.tr("Type to find")),
            (self.values, self.tr("Values")),
            (self.yes, self.tr("Yes or no")),
        ):
            widget.setAccessibleName(name)

    def _lay_out(self, title: str, *, is_new: bool) -> None:
        self.do_button = PrimaryButton(self.tr("Show") if is_new else self.tr("Change"))
        self.do_button.clicked.connect(self.submit)
        self.cancel_button = PlainButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.remove_button = LinkButton(self.tr("&Remove"))
        self.remove_button.clicked.connect(self._remove)
        self.remove_button.setVisible(not is_new)
        self.message = label("", "bad", wrap=True)
        self.message.hide()
        self._range = _row(self.least, label(self.tr("to")), self.most)
        self._days = _row(self.days, label(self.tr("days")), None)
        self._words = _column(self.sense, self.typed, self.values)
        self._yes = _column(self.yes)
        self.answers = QStackedWidget()
        for page in (self._range, self._days, self._words, self._yes):
            self.answers.addWidget(page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 16)
        rows.setSpacing(10)
        rows.addWidget(label(title, "title"))
        rows.addWidget(self.field)
        rows.addWidget(self.answers)
        rows.addWidget(self.message)
        foot = QHBoxLayout()
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        foot.addWidget(self.do_button)
        foot.addWidget(self.cancel_button)
        rows.addLayout(foot)

    # What is asked ------------------------------------------------------------------------------------
    @property
    def spec(self) -> FilterSpec:
        """What is filtered by now."""
        return self._specs[self.field.currentIndex()]

    def filter(self) -> Filter | None:
        """The filter as filled in; ``None`` while something is missing."""
        spec = self.spec
        if spec.kind == RANGE:
            least, most = self._bound(self.least), self._bound(self.most)
            known = [bound for bound in (least, most) if bound is not None]
            is_sound = bool(known) and -1 not in known and known == sorted(known)
            return Filter(spec.field, BETWEEN, (least, most)) if is_sound else None
        if spec.kind == DAYS:
            return Filter(spec.field, IS, self.days.value())
        if spec.kind in _OFFERED:
            values = self._ticked()
            return Filter(spec.field, self.sense.currentData(), tuple(values)) if values else None
        return Filter(spec.field, IS, bool(self.yes.currentData()))

    def submit(self) -> None:
        """Put it on, or say what is missing."""
        made = self.filter()
        if made is None:
            self.message.setText(self._missing())
            self.message.show()
            return
        self.chosen.emit(made)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter puts it on from any field; Down goes from the typed words to the values."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), PlainButton):
            self.submit()
        elif event.key() == Qt.Key.Key_Down and self.typed.hasFocus():
            self.values.setFocus(Qt.FocusReason.TabFocusReason)
            self.values.setCurrentRow(0)
        else:
            super().keyPressEvent(event)

    def _missing(self) -> str:
        if self.spec.kind == RANGE and self.spec.field == "height":
            return self.tr("Write heights like 5′4″ or 163 cm, the smaller first.")
        if self.spec.kind == RANGE:
            return self.tr("Write at least one number, the smaller first.")
        return self.tr("Choose at least one.")

    def _bound(self, edit: QLineEdit) -> int | None:
        """The number in a field: ``None`` for an empty one, -1 for what is none."""
        text = edit.text().strip()
        if not text:
            return None
        if self.spec.field == "height":
            return biodata.parse_height(text) or -1
        return int(text) if text.isdecimal() else -1

    # Turning and filling ------------------------------------------------------------------------------
    def _turn(self, _place: int = 0, *, keep: Filter | None = None) -> None:
        spec = self.spec
        pages = {RANGE: self._range, DAYS: self._days, **dict.fromkeys(_OFFERED, self._words)}
        self.answers.setCurrentWidget(pages.get(spec.kind, self._yes))
        self.message.hide()
        self._fill_senses(spec, keep)
        is_height = spec.field == "height"
        self.least.setPlaceholderText("5′0″" if is_height else "25")
        self.most.setPlaceholderText("5′8″" if is_height else "32")
        self.values.clear()
        if keep is None:
            for edit in (self.least, self.most, self.typed):
                edit.clear()
        chosen = [str(value) for value in keep.values] if keep is not None and spec.kind in _OFFERED else []
        if keep is not None and keep.op == HAS:
            self.typed.setText(" ".join(chosen))
        elif spec.kind == CHOICE:
            for code, words in spec.options:
                self._add_value(code, words, ticked=code in chosen)
        else:
            for value in chosen:
                self._add_value(value, value_words(spec, value, self._names), ticked=True)
        self._look_up()

    def _fill_senses(self, spec: FilterSpec, keep: Filter | None) -> None:
        blocked = self.sense.blockSignals(True)
        self.sense.clear()
        self.sense.addItem(self.tr("is one of"), IS)
        if spec.field != "follow_up":
            self.sense.addItem(self.tr("is none of"), NOT)
        if spec.kind == WORDS:
            self.sense.addItem(self.tr("contains the words"), HAS)
        if keep is not None:
            self.sense.setCurrentIndex(max(0, self.sense.findData(keep.op)))
        self.sense.blockSignals(blocked)
        self._show_sense()

    def _show_sense(self) -> None:
        self.typed.setVisible(self.spec.kind in (WORDS, LISTED))
        self.values.setVisible(self.sense.currentData() != HAS)

    def _show(self, filter: Filter) -> None:
        self.field.setCurrentIndex(max(0, self.field.findData(filter.field)))
        kind = self.spec.kind
        if kind == RANGE:
            for edit, bound in zip((self.least, self.most), filter.ends, strict=True):
                words = biodata.feet_and_inches(bound) if filter.field == "height" else str(bound)
                edit.setText("" if bound is None else words)
        elif kind == DAYS:
            self.days.setValue(filter.ends[0] or _DAYS)
        elif kind not in _OFFERED:
            self.yes.setCurrentIndex(max(0, self.yes.findData(bool(filter.value))))

    def _look_up(self) -> None:
        if self.spec.kind in (WORDS, LISTED) and self.sense.currentData() != HAS:
            self._asked += 1
            self._tasks.start(self._offer(self._asked, self.spec.field, self.typed.text().strip()), owner=self)

    async def _offer(self, asked: int, field: str, text: str) -> None:
        found = await self._suggest(field, text)
        if asked != self._asked:
            return
        items = [self.values.item(place) for place in range(self.values.count())]
        kept = {
            str(item.data(Qt.ItemDataRole.UserRole)): item.text()
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        }
        self.values.clear()
        for value, words in (kept | dict(found)).items():
            self._add_value(value, words, ticked=value in kept)

    def _add_value(self, value: str, words: str, *, ticked: bool) -> None:
        item = QListWidgetItem(words, self.values)
        item.setData(Qt.ItemDataRole.UserRole, value)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _ticked(self) -> list[str]:
        items = [self.values.item(place) for place in range(self.values.count())]
        ticked = [
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        ]
        words = self.typed.text().strip()
        if self.sense.currentData() == HAS:
            return words.split()
        return ticked or ([words] if words and self.spec.kind == WORDS else [])

    def _remove(self) -> None:
        self.removed.emit()
        self.accept()


def _row(first: QWidget, between: QWidget, last: QWidget | None) -> QWidget:
    page = QWidget()
    line = QHBoxLayout(page)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(first, 1)
    line.addWidget(between)
    if last is not None:
        line.addWidget(last, 1)
    return page


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(8)
    for widget in widgets:
        rows.addWidget(widget)
    rows.addStretch(1)
    return page
