"""What is to be done about a person and by when: ticked off in place, one more set in a moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from sanjog_desktop.actions import follow_ups
from sanjog_desktop.actions.careful_edits import Clash
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.editable import EditableSection
from sanjog_desktop.gui.person.facts import Facts
from sanjog_desktop.gui.person.fields import ChoiceEditor, FieldEditor, LineEditor
from sanjog_desktop.gui.person.plain_fields import DayEditor
from sanjog_desktop.gui.person.texts import local_date
from sanjog_desktop.gui.times import day_words
from sanjog_desktop.gui.widgets.basics import IconButton, label
from sanjog_desktop.store.people_rows import FollowUpRow

_DONE_SHOWN = 2
_DAYS_AHEAD = 7


class FollowUpsSection(EditableSection):
    """Open ones by day, the last ones done; its button sets one more, that of a line changes it."""

    def __init__(self, ctx: Context) -> None:
        """Who may be asked to do it comes with the facts."""
        super().__init__(ctx, QCoreApplication.translate("contacts", "Follow-ups"))
        self._name_button(self.tr("Set a follow-up"))
        self.boxes: list[QCheckBox] = []
        self.edits: list[IconButton] = []
        self._staff: tuple[str, ...] = ()
        self._id = ""

    def show_facts(self, facts: Facts) -> None:
        """Who works here."""
        self._staff = facts.staff

    def refresh(self) -> None:
        """A line each, with a box to tick."""
        self.clear_body()
        self.boxes, self.edits, self._id = [], [], ""
        if self.shown is None:
            return
        rows = self.shown.follow_ups
        done = [row for row in rows if row.done_at][:_DONE_SHOWN]
        for row in (*(row for row in rows if not row.done_at), *done):
            self.add_to_body(self._line(row))
        if not rows:
            self.add_to_body(label(self.tr("None"), "caption"))

    def _line(self, row: FollowUpRow) -> QWidget:
        line = QWidget()
        cells = QHBoxLayout(line)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setSpacing(6)
        due, today = QDate.fromString(row.due_on, Qt.DateFormat.ISODate), local_date(self._ctx.clock.now())
        day = day_words(due, "d MMM" if due.year() == today.year() else "d MMM yyyy")
        box = QCheckBox()
        box.setChecked(bool(row.done_at))
        box.setEnabled(self.may_edit())
        words = " · ".join(part for part in (day, row.what, row.owner) if part)
        late = not row.done_at and due < today
        said = self.tr("{follow_up}, overdue").format(follow_up=words) if late else words
        box.setAccessibleName(self.tr("Done: {follow_up}").format(follow_up=said))
        box.toggled.connect(lambda on: self.do(follow_ups.finish_follow_up, row.id, on))
        text = label(words, "bad" if late else "second" if row.done_at else "", wrap=True)
        cells.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        cells.addWidget(text, 1)
        self.boxes.append(box)
        if not row.done_at and self.may_edit():
            edit = IconButton(self._ctx.theme, "edit", self.tr("Change: {follow_up}").format(follow_up=words),
                              token="ink3", size=self._ctx.theme.px(14))  # fmt: skip
            edit.clicked.connect(lambda: self._change(row.id))
            self.edits.append(edit)
            cells.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return line

    @property
    def line_edited(self) -> str:
        """The follow-up that is changed, '' for a new one."""
        return self._id

    @line_edited.setter
    def line_edited(self, id: str) -> None:
        self._id = id

    def _change(self, id: str) -> None:
        self._id = id
        self.start_edit()

    # Editing ----------------------------------------------------------------------------------------
    def make_editors(self) -> Sequence[FieldEditor]:
        """What, by when, and who does it."""
        start = local_date(self._ctx.clock.now()).addDays(_DAYS_AHEAD)
        names = [("", self.tr("Whoever looks after them"))]
        names += [(name, name) for name in dict.fromkeys((self._ctx.staff, *self._staff)) if name]
        return [
            LineEditor("what", self.tr("What is to be done")),
            DayEditor("due_on", self.tr("By"), start),
            ChoiceEditor("owner", self.tr("Who does it"), names),
        ]

    def stored(self) -> dict[str, Any]:
        """Of the line that is changed; nothing for a new one."""
        row = self._row()
        start = local_date(self._ctx.clock.now()).addDays(_DAYS_AHEAD).toString(Qt.DateFormat.ISODate)
        if row is None:
            return {"what": "", "due_on": start, "owner": ""}
        return {"what": row.what, "due_on": row.due_on, "owner": row.owner}

    def check_all(self) -> str:
        """A day alone tells nobody what to do."""
        return "" if self.editors["what"].value() else self.tr("Write what is to be done.")

    async def write(self, changed: Mapping[str, Any]) -> Sequence[Clash]:
        """A new one, or the line that was opened."""
        assert self.raw is not None
        db, staff = self._ctx.db, self._ctx.staff
        if self._id:
            await db.write(follow_ups.edit_follow_up, self._id, **changed, staff=staff)
        else:
            values = {name: str(editor.value() or "") for name, editor in self.editors.items()}
            await db.write(
                follow_ups.set_follow_up, ContactId(self.raw.contact.id), values["due_on"], values["what"],
                owner=values["owner"], staff=staff,
            )  # fmt: skip
        return ()

    def _row(self) -> FollowUpRow | None:
        rows = self.raw.follow_ups if self.raw is not None else ()
        return next((row for row in rows if row.id == self._id), None)
