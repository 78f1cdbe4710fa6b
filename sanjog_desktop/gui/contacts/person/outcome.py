"""How somebody stands and why, and who looks after them: since when, and who did before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui.contacts.person.biodata_sections import joined
from sanjog_desktop.gui.contacts.person.stored_fields import FieldsSection
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person import texts
from sanjog_desktop.gui.person.facts import Facts
from sanjog_desktop.gui.person.fields import ChoiceEditor, FieldEditor
from sanjog_desktop.gui.person.masked import may_edit
from sanjog_desktop.gui.person.section import Line
from sanjog_desktop.gui.person.vocabulary import options_of, reason_options, reason_text
from sanjog_desktop.gui.times import date_text

_OWNERS_SHOWN = 3
# These take a person out of what is offered and sent; it is said before they are chosen for good.
_STOPPING = frozenset({"married", "do_not_contact"})


class OutcomeSection(FieldsSection):
    """Status with its reason, and the owner."""

    FIELDS = ("status", "status_reason", "owner")

    def __init__(self, ctx: Context) -> None:
        """The staff to choose from comes with the facts."""
        super().__init__(ctx, QCoreApplication.translate("contacts", "Status and owner"))
        self._staff: tuple[str, ...] = ()

    def show_facts(self, facts: Facts) -> None:
        """Who works here."""
        self._staff = facts.staff

    def refresh(self) -> None:
        """Where they stand, since when, and whose they are."""
        self.clear_body()
        if self.shown is None:
            return
        detail, now = self.shown, Instant(self._ctx.clock.now())
        status = texts.status_text(detail.contact.status)
        reason = reason_text(detail.contact.status, detail.status_reason)
        since = date_text(detail.status_at, now) if detail.status_at else ""
        lines: list[Line] = [
            (self.tr("Status"), joined(status, reason)),
            (self.tr("Since"), since),
            (self.tr("Looked after by"), detail.contact.owner or self.tr("nobody yet")),
        ]
        before = [row for row in detail.owners[1:] if row.owner][:_OWNERS_SHOWN]
        lines += [(self.tr("Before"), f"{row.owner}, {date_text(row.at, now)}") for row in before]
        self.show_lines(lines)

    def make_editors(self) -> Sequence[FieldEditor]:
        """The reasons offered follow the status chosen."""
        made: list[FieldEditor] = []
        if may_edit(self._ctx, "status"):
            status = ChoiceEditor("status", texts.field_text("status"), options_of("status", empty=False))
            made.append(status)
        if may_edit(self._ctx, "status_reason") and self.raw is not None:
            reason = ChoiceEditor("status_reason", texts.field_text("status_reason"), ((" ", ""),), free=True)
            reason.set_options(reason_options(self.raw.contact.status))
            made.append(reason)
        if may_edit(self._ctx, "owner"):
            family = self.raw.family if self.raw is not None else None
            nobody = (
                self.tr("as the family: {owner}").format(owner=family.owner)
                if family and family.owner
                else ""
            )
            names = [("", nobody or self.tr("Nobody"))]
            names += [(name, name) for name in dict.fromkeys((*self._staff, self._ctx.staff)) if name]
            made.append(ChoiceEditor("owner", self.tr("Looked after by"), names))
        return made

    def word_on_edit(self, name: str) -> str:
        """Another status has other reasons; two of them stop all messages, which is said before they are kept."""
        if name != "status":
            return ""
        chosen = str(self.editors[name].value())
        reason = self.editors.get("status_reason")
        if isinstance(reason, ChoiceEditor):
            reason.combo.setEditText("")
            reason.set_options(reason_options(chosen))
        if chosen not in _STOPPING or chosen == self.seen.get(name):
            return ""
        return self.tr("Nothing more is sent to them, and what waits to be sent is taken back.")
