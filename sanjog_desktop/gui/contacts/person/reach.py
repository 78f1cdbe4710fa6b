"""How a person is reached: numbers with whose they are and what is written to them in, and e-mail addresses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from sanjog_desktop.actions import contact_numbers, contacts
from sanjog_desktop.actions.careful_edits import Clash, edit_person
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain import biodata
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId, ContactPointId
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui.contacts.consent_lines import number_line
from sanjog_desktop.gui.contacts.person.stored_fields import editor_of
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.editable import EditableSection
from sanjog_desktop.gui.person.fields import (
    ChoiceEditor,
    FieldEditor,
    LineEditor,
    PhoneEditor,
    TextEditor,
)
from sanjog_desktop.gui.person.grid import FieldGrid
from sanjog_desktop.gui.person.masked import may_edit
from sanjog_desktop.gui.person.plain_fields import CheckEditor
from sanjog_desktop.gui.person.section import Line
from sanjog_desktop.gui.person.vocabulary import options_of, word_text
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.store.rows import ContactPointRow
from sanjog_desktop.store.session import Session

_EMAILS, _NEW, _NEW_RELATION, _NEW_LANGUAGE = "other_emails", "new", "new_relation", "new_language"
_ANSWERS, _RELATION, _LANGUAGE, _OFF = "answers", "relation", "language", "off"


class OtherEmailsEditor(TextEditor):
    """Further addresses, one a line, each with whose it is behind a comma."""

    def problem(self) -> UserError | None:
        """The first address that is none."""
        for email in parsed_emails(str(self.value())):
            wrong = biodata.problems({"email": email}, self.today).get("email")
            if wrong is not None:
                return wrong
        return None


class ReachSection(EditableSection):
    """Numbers and addresses; edited together, kept as one change."""

    def __init__(self, ctx: Context) -> None:
        """Filled by a person."""
        super().__init__(ctx, QCoreApplication.translate("contacts", "Reach through"))

    def may_edit(self) -> bool:
        """Numbers that are masked are not edited."""
        return may_edit(self._ctx, "phone")

    # Showing ----------------------------------------------------------------------------------------
    def refresh(self) -> None:
        """Whose, the number and whether they may be written to; the whole as a sentence for the tool tip."""
        self.clear_body()
        detail = self.shown
        if detail is None:
            return
        told = [number_line(point, detail.contact, detail.consent) for point in detail.points]
        lines: list[Line] = [(key, value) for key, value, _ in told]
        lines.append((self.tr("Writes and reads"), word_text("language", detail.contact.language)))
        lines.append((self.tr("E-mail"), detail.email))
        lines += [(row.relation or self.tr("E-mail"), row.email) for row in detail.other_emails]
        count = self.show_lines(lines)
        for place, (_key, _value, sentence) in enumerate(told):
            line = self.line_at(place)
            line.value.setAccessibleName(sentence)
            line.value.setToolTip(sentence)
        if not count:
            self.add_to_body(label(self.tr("No number on file yet."), "caption", wrap=True))

    # Editing ----------------------------------------------------------------------------------------
    def make_editors(self) -> Sequence[FieldEditor]:
        """Of each number whose it is, its language, whether it answers, and whether it goes; then one more number."""
        made: list[FieldEditor] = []
        roles = [words for _, words in options_of("role", empty=False)]
        for point in self._points():
            number = _name_of(point)
            made += [
                LineEditor(f"{_RELATION}:{point.id}", self.tr("{number} · whose").format(number=number), usual=roles),
                ChoiceEditor(f"{_LANGUAGE}:{point.id}", self.tr("{number} · written to in").format(number=number),
                             options_of("language")),
                CheckEditor(f"{_ANSWERS}:{point.id}", self.tr("{number} answers on WhatsApp").format(number=number)),
                CheckEditor(f"{_OFF}:{point.id}", self.tr("Take {number} off this card").format(number=number)),
            ]  # fmt: skip
        made += [
            PhoneEditor(_NEW, self.tr("One more number"), placeholder="+91 …"),
            LineEditor(_NEW_RELATION, self.tr("Whose it is"), usual=roles),
            ChoiceEditor(_NEW_LANGUAGE, self.tr("Written to in"), options_of("language")),
        ]
        if may_edit(self._ctx, "email"):
            made.append(editor_of(self._ctx, "email"))
            made.append(
                OtherEmailsEditor(_EMAILS, self.tr("Other e-mails, one a line: address, whose"), lines=2)
            )
        return made

    def focus_editor(self, name: str = "") -> None:
        """A number that is missing is what one came for."""
        super().focus_editor(name or ("" if self._points() else _NEW))

    def start_adding(self) -> None:
        """Begin with the field for one more number."""
        if self.start_edit():
            self.focus_editor(_NEW)

    def divide(self, grid: FieldGrid) -> None:
        """A line between one number and the next, so that their fields are told apart."""
        names = [f"{_RELATION}:{point.id}" for point in self._points()[1:]]
        for name in (*names, *((_NEW,) if self._points() else ())):
            grid.insert_before(_line(), self.editors[name])

    def stored(self) -> dict[str, Any]:
        """What each number says, by the name of its editor."""
        assert self.raw is not None
        values: dict[str, Any] = {"email": self.raw.email}
        values[_EMAILS] = "\n".join(
            ", ".join(part for part in (row.email, row.relation) if part) for row in self.raw.other_emails
        )
        for point in self._points():
            values[f"{_RELATION}:{point.id}"] = point.relation
            values[f"{_LANGUAGE}:{point.id}"] = point.language
            values[f"{_ANSWERS}:{point.id}"] = "yes" if point.reachable else ""
        return values

    async def write(self, changed: Mapping[str, Any]) -> Sequence[Clash]:
        """All of it as one change; the outbox looks again, for a number may be free to be written to now."""
        assert self.raw is not None
        contact_id = ContactId(self.raw.contact.id)
        clashes = await self._ctx.db.write(
            _write_reach, contact_id, dict(self.seen), dict(changed), self._ctx.staff
        )
        self._ctx.wake_outbox()
        return clashes

    def _points(self) -> tuple[ContactPointRow, ...]:
        return self.raw.points if self.raw is not None else ()


def parsed_emails(text: str) -> dict[str, str]:
    """Lines of 'address, whose' as a mapping."""
    found = {}
    for line in text.splitlines():
        email, _, whose = line.partition(",")
        if email.strip():
            found[email.strip()] = whose.strip()
    return found


def _name_of(point: ContactPointRow) -> str:
    if point.phone:
        return pretty(point.phone)
    return f"@{point.username}" if point.username else QCoreApplication.translate("contacts", "WhatsApp id")


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("hairline", "h")
    return line


def _write_reach(
    session: Session, contact_id: ContactId, seen: dict[str, Any], wanted: dict[str, Any], staff: str
) -> Sequence[Clash]:
    card = {name: wanted[name] for name in ("email",) if name in wanted}
    with own_change(session, None, "contact_edit", staff) as own:
        clashes = edit_person(session, contact_id, seen, card, staff=staff, change_set=own) if card else ()
        if clashes:
            return clashes
        if _EMAILS in wanted:
            emails = parsed_emails(str(wanted[_EMAILS]))
            contacts.set_other_emails(session, contact_id, emails, staff=staff, change_set=own)
        _write_points(session, contact_id, wanted, staff, own)
        if wanted.get(_NEW):
            relation, language = str(wanted.get(_NEW_RELATION) or ""), str(wanted.get(_NEW_LANGUAGE) or "")
            contact_numbers.add(
                session,
                contact_id,
                str(wanted[_NEW]),
                relation=relation,
                language=language,
                staff=staff,
                change_set=own,
            )
    return ()


def _write_points(
    session: Session, contact_id: ContactId, wanted: Mapping[str, Any], staff: str, own: str
) -> None:
    touched = dict.fromkeys(ContactPointId(name.partition(":")[2]) for name in wanted if ":" in name)
    for id in touched:
        if wanted.get(f"{_OFF}:{id}"):
            contact_numbers.remove(session, contact_id, id, staff=staff, change_set=own)
            continue
        relation, language = wanted.get(f"{_RELATION}:{id}"), wanted.get(f"{_LANGUAGE}:{id}")
        if relation is not None or language is not None:
            contact_numbers.describe(
                session, contact_id, id, relation=relation, language=language, staff=staff, change_set=own
            )
        answers = wanted.get(f"{_ANSWERS}:{id}")
        if answers is not None:
            contact_numbers.set_reachable(session, id, answers == "yes", staff=staff, change_set=own)
