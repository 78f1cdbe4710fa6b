"""What the list is asked: words to look for, the view, filters, saved questions, and the order of the columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.domain.biodata import word
from sanjog_desktop.domain.register_query import CANDIDATES, FAMILIES, LONGEST_TEXT, PEOPLE, RegisterQuery
from sanjog_desktop.gui.contacts.cell_values import FIELD_OF
from sanjog_desktop.gui.contacts.filter_line import FilterLine
from sanjog_desktop.gui.contacts.filter_specs import family_filter_specs, filter_specs
from sanjog_desktop.gui.contacts.saved_views import SavedViews
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.chips import Filter, FilterBar
from sanjog_desktop.gui.widgets.search_field import SearchField
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.store.reads.labels import all_labels
from sanjog_desktop.store.reads.register import facet_values

_OFFERED = 40


class QuestionBar(QWidget):
    """``asked()`` whenever the question became another; ``columns_wanted(names)`` where a saved one has its own."""

    asked = Signal()
    columns_wanted = Signal(object)

    def __init__(
        self, ctx: Context, columns: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        """Nothing is read before `load`. ``columns()`` are those somebody chose to see: they are saved as well."""
        super().__init__(parent)
        self._ctx, self._columns = ctx, columns
        self._orders: dict[bool, tuple[str, bool]] = {}
        self.search = SearchField(ctx.theme, self.tr("Name in any script, part of a number, words of a biodata"))
        self.search.setMaxLength(LONGEST_TEXT)
        self.search.setMinimumWidth(180)
        self.search.setMaximumWidth(ctx.theme.px(440))
        self.views = FilterBar(
            (
                Filter(CANDIDATES, self.tr("Candidates")),
                Filter(FAMILIES, self.tr("Families")),
                Filter(PEOPLE, self.tr("People")),
            ),
            self.tr("What the table shows"),
        )
        self.filters = FilterLine(ctx, self._suggest)
        self.saved = SavedViews(ctx, self.question)
        self._labels: dict[str, str] = {}
        self._lay_out()
        self.search.searched.connect(lambda _text: self._tell())
        self.views.chosen.connect(lambda _name: self._turn())
        self.filters.changed.connect(self._tell_new)
        self.saved.wanted.connect(self.put)
        ctx.veil.changed.connect(self._offer)
        for line in (self.filters, self.saved):
            line.redrawn.connect(self._make_room)
        self._offer()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        first, second = QHBoxLayout(), QHBoxLayout()
        self._second = second
        for line in (first, second):
            line.setSpacing(8)
            rows.addLayout(line)
        first.addWidget(self.search, 3)
        first.addWidget(self.views, 2)
        second.addWidget(self.filters, 1)
        second.addWidget(self.saved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Saved questions stand beside the filters, or under them where there is no room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        beside = self.filters.one_line + self.saved.sizeHint().width() + self._second.spacing() <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._second.direction():
            self._second.setDirection(way)

    # The question -------------------------------------------------------------------------------------
    @property
    def is_families(self) -> bool:
        """Whether families are shown."""
        return self.views.current == FAMILIES

    @property
    def order(self) -> tuple[str, bool]:
        """The column the rows are in order by ('' for the usual order), and whether downwards."""
        return self._orders.get(self.is_families, ("", False))

    def question(self) -> RegisterQuery:
        """What is asked now."""
        sort, descending = self.order
        return RegisterQuery(
            view=self.views.current,  # type: ignore[arg-type]
            text=self.search.text().strip(),
            filters=self.filters.filters,
            sort=sort,
            descending=descending,
            columns=tuple(self._columns()),
        )

    def sort_by(self, name: str, *, descending: bool) -> None:
        """Put the rows in another order."""
        if not self._hides(name):
            self._orders[self.is_families] = (name, descending)
            self._tell_new()

    def put(self, query: RegisterQuery) -> None:
        """Ask a whole question; the words that are looked for stay."""
        self.views.choose(query.view)
        self.filters.show_filters(query.filters)
        self._offer()
        self._orders[self.is_families] = ("", False) if self._hides(query.sort) else (query.sort, query.descending)
        if query.columns:
            self.columns_wanted.emit(query.columns)
        self._tell()

    def show_people(self) -> None:
        """Candidates with no filter and nothing looked for."""
        self.search.clear()
        self.put(RegisterQuery())

    async def load(self) -> None:
        """Read what the chips need."""
        rows = await self._ctx.db.read(all_labels)
        self._labels = {row.id: row.name for row in rows}
        self.filters.name_labels(self._labels)
        await self.saved.load()

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes."""
        self.saved.apply(changes)
        if any(kind == "label" for kind, _ in changes):
            self._ctx.tasks.start(self.load(), owner=self)

    # Telling ------------------------------------------------------------------------------------------
    def _turn(self) -> None:
        self._offer()
        self._tell_new()

    def _tell_new(self) -> None:
        self.saved.forget_used()
        self._tell()

    def _tell(self) -> None:
        self.asked.emit()

    def _offer(self) -> None:
        specs = family_filter_specs() if self.is_families else filter_specs()
        self.filters.offer([spec for spec in specs if not self._hides(spec.field)])

    def _hides(self, column: str) -> bool:
        """Whoever may not see a field may not find people by it or put them in order by it either."""
        return self._ctx.veil.masking.hides_field(FIELD_OF.get(column, column))

    async def _suggest(self, field: str, text: str) -> Sequence[tuple[str, str]]:
        if field == "label":
            wanted = text.casefold()
            return [(id, name) for id, name in self._labels.items() if wanted in name.casefold()]
        found = await self._ctx.db.read(facet_values, field, text, _OFFERED)
        return [(row.value, tr_text(word(field, row.value))) for row in found]
