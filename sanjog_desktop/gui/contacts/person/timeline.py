"""Every change of a person's record: what it said, what it says, who wrote it and when."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.changes import change_lines
from sanjog_desktop.gui.person.facts import Facts
from sanjog_desktop.gui.person.section import Section
from sanjog_desktop.store.reads.journal import TIMELINE, changes_of
from sanjog_desktop.store.rows import ChangeRow, ContactDetail

_SHOWN, _MORE = 6, 60


class TimelineSection(Section):
    """The newest changes; older ones as they are asked for."""

    def __init__(self, ctx: Context) -> None:
        """The button for more stands under the lines."""
        super().__init__(ctx, QCoreApplication.translate("contacts", "Changes"))
        self._older: tuple[ChangeRow, ...] = ()
        self._most = _SHOWN
        self._facts = Facts()
        self.more_button = self.link(
            self.tr("Show more"), self._show_more, name=self.tr("Show older changes")
        )
        self.rows.addWidget(self.more_button)

    def show_detail(self, raw: ContactDetail, shown: ContactDetail) -> None:
        """Another person begins with the newest again."""
        if self.raw is None or self.raw.contact.id != raw.contact.id:
            self._older, self._most = (), _SHOWN
        super().show_detail(raw, shown)

    def show_facts(self, facts: Facts) -> None:
        """The agency's own fields, of which a change names only the id."""
        if (facts.fields, facts.retired) != (self._facts.fields, self._facts.retired):
            self._facts = facts
            self.refresh()

    def refresh(self) -> None:
        """A line a field that changed."""
        self.clear_body()
        if self.shown is None:
            return
        newest = self.shown.changes
        older = tuple(row for row in self._older if not newest or row.seq < newest[-1].seq)
        fields = {field.id: field for field in (*self._facts.fields, *self._facts.retired)}
        lines = change_lines((*newest, *self._ctx.veil.row(older)), self._ctx.clock.now(), fields)
        self.show_lines(lines[: self._most])
        self.setVisible(bool(lines))
        self.more_button.setVisible(len(lines) > self._most or (len(newest) >= 20 and not self._older))

    def _show_more(self) -> None:
        self._most += _MORE
        self._ctx.tasks.start(self._read_older(), owner=self)

    async def _read_older(self) -> None:
        detail = self.raw
        known = (*detail.changes, *self._older) if detail is not None else ()
        if detail is None or not known:
            return
        more = await self._ctx.db.read(changes_of, TIMELINE, detail.contact.id, _MORE, known[-1].seq)
        if self.raw is detail:
            self._older = (*self._older, *more)
            self.refresh()
