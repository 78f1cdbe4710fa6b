"""Above the bubbles of an unknown number: who it may be, each linked by one press, and undone by the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from sanjog_desktop.actions import triage
from sanjog_desktop.actions.triage import Linked
from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.shortcuts import key_text, keys_of
from sanjog_desktop.gui.widgets import LinkButton, label
from sanjog_desktop.gui.widgets.basics import Chip, ElidedLabel
from sanjog_desktop.store.reads.triage import Stranger, Suggestion, stranger
from sanjog_desktop.store.rows import ConversationRow

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.thread_pane import ThreadPane


class TriageStrip(QFrame):
    """Belongs to one :class:`ThreadPane`; shows itself for a chat with somebody nobody knows."""

    def __init__(self, ctx: Context, pane: ThreadPane) -> None:
        super().__init__(pane)
        self._ctx, self._pane = ctx, pane
        self._chat = 0
        self._asked = 0
        self._is_put_off = False
        self.found: Stranger | None = None
        self.done: Linked | None = None
        self.buttons: list[LinkButton] = []
        self.setProperty("strip", "gold")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 6, 12, 6)
        self._column.setSpacing(2)
        self._body: QFrame | None = None
        self.hide()

    # Reading --------------------------------------------------------------------------------------------
    async def open(self, row: ConversationRow) -> None:
        """Look who writes in this chat."""
        if row.id != self._chat:
            self._chat, self.done, self._is_put_off = row.id, None, False
            self._write(None)
        await self._look(row)

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """They may have told their name, or somebody else said who it is."""
        row = self._pane.conversation
        mine = {("conversation", self._chat), ("contact", self.found.contact_id if self.found else "")}
        if row is not None and not self.isHidden() and mine & changes:
            self._ctx.tasks.start(self._reread(), owner=self)

    async def _look(self, row: ConversationRow) -> None:
        self._asked += 1
        asked = self._asked
        found = None
        if not row.is_imported and not row.family_id:
            found = await self._ctx.db.read(stranger, row.contact_id)
        if asked == self._asked and (found != self.found or self._body is None or found is None):
            self._write(found)

    # Writing --------------------------------------------------------------------------------------------
    def _write(self, found: Stranger | None) -> None:
        self.found = found
        self.buttons = []
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        if self.done is not None and found is None:
            self._write_done()
        elif found is not None and not self._is_put_off:
            self._write_question(found)
        self.setVisible(self._body is not None)

    def _page(self) -> QVBoxLayout:
        body = self._body = QFrame()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._column.addWidget(body)
        return column

    def _write_done(self) -> None:
        column = self._page()
        words = tr("You said who this is.")
        row = _line(column, words)
        row.addWidget(self._button(tr("Undo"), tr("Undo: nobody knows who this is"), self.undo))
        self.setAccessibleName(words)

    def _write_question(self, found: Stranger) -> None:
        column = self._page()
        number = pretty(found.phone) if found.phone else ""
        words = tr("Who is {number}?").format(number=number) if number else tr("Who is this?")
        if not found.suggestions:
            words += " " + tr("Nobody in the register is like them.")
        self.setAccessibleName(words)
        head = QHBoxLayout()
        title = label(words, "strong")
        head.addWidget(title)
        if not found.phone:
            badge = Chip(tr("WhatsApp shows no number"), "neutral")
            badge.setToolTip(tr("They write under a user name. Ask for their number in the chat."))
            head.addWidget(badge)
        head.addStretch(1)
        head.addWidget(self._button(tr("Somebody else…"), tr("Choose who this is"), self.ask_who))
        head.addWidget(self._button(tr("Somebody new…"), tr("Add a new person or family"), self.ask_new))
        head.addWidget(self._button(tr("Not now"), tr("Not now: close until this chat is opened again"), self.put_off))
        column.addLayout(head)
        for place, each in enumerate(found.suggestions):
            self._write_suggestion(column, each, place)

    def _write_suggestion(self, column: QVBoxLayout, each: Suggestion, place: int) -> None:
        row = _line(column, suggestion_words(each))
        key = f" ({key_text(keys_of('link_first')[0])})" if place == 0 else ""
        one = self._button(
            tr("It is them"), tr("It is {name}").format(name=each.name), lambda: self.link_person(each.contact_id)
        )
        row.addWidget(one)
        if each.family_id:
            family = self._button(
                tr("Of the family"),
                tr("Somebody of {family}").format(family=each.family_name),
                lambda: self.link_family(each.family_id),
            )
            row.addWidget(family)
            if not each.as_person:
                one, family = family, one
        one.setToolTip(one.accessibleName() + key)

    def _button(self, words: str, name: str, do: Callable[[], None]) -> LinkButton:
        made = LinkButton(words)
        made.setAccessibleName(name)
        made.clicked.connect(lambda _=False: do())
        self.buttons.append(made)
        return made

    # Doing ----------------------------------------------------------------------------------------------
    @property
    def is_asking(self) -> bool:
        """Whether the open chat is with somebody nobody knows."""
        return self.found is not None

    def link_first(self) -> None:
        """The first suggestion, as it is meant: the person, or somebody of the family."""
        if self.found is None or not self.found.suggestions or self._is_put_off:
            return  # nobody links to what they do not see
        first = self.found.suggestions[0]
        if first.as_person:
            self.link_person(first.contact_id)
        else:
            self.link_family(first.family_id)

    def link_person(self, person: str) -> None:
        """The chat is this person's."""
        self._do(triage.link_person, person)

    def link_family(self, family: str) -> None:
        """Whoever writes is of this family."""
        self._do(triage.link_family, family)

    def ask_who(self) -> None:
        """Choose among everybody."""
        if self.found is not None:
            from sanjog_desktop.gui.chats.triage_dialogs import WhoDialog

            dialog = WhoDialog(self._ctx, self.found, self._pane.window())
            dialog.person_chosen.connect(self.link_person)
            dialog.family_chosen.connect(self.link_family)
            dialog.open()

    def ask_new(self) -> None:
        """Somebody new."""
        if self.found is not None:
            from sanjog_desktop.gui.chats.triage_dialogs import NewcomerDialog

            dialog = NewcomerDialog(self._ctx, self.found, self._pane.window())
            dialog.kept.connect(self._settle)
            dialog.open()

    def put_off(self) -> None:
        """Ask again when the chat is opened again."""
        self._is_put_off = True
        self._write(self.found)
        self._pane.view.setFocus()

    def undo(self) -> None:
        """Take the last link back."""
        done, self.done = self.done, None
        if done is not None:
            self._ctx.tasks.start(self._undo(done), owner=self)

    async def _undo(self, done: Linked) -> None:
        await self._ctx.db.write(triage.undo, done, staff=self._ctx.staff)
        await self._reread()

    def _do(self, action: Callable[..., Linked], target: str) -> None:
        if self.found is not None:
            stranger_id, self._asked = self.found.contact_id, self._asked + 1
            self._ctx.tasks.start(self._link(action, stranger_id, target), owner=self)

    async def _link(self, action: Callable[..., Linked], stranger_id: str, target: str) -> None:
        chat = self._chat
        done: Linked = await self._ctx.db.write(action, stranger_id, target, staff=self._ctx.staff)
        self._ctx.wake_outbox()
        if chat == self._chat:
            self._settle(done)

    def _settle(self, done: Any) -> None:
        self.done = done
        self._write(None)
        if self.buttons:
            self.buttons[0].setFocus()
        self._ctx.tasks.start(self._reread(), owner=self)

    async def _reread(self) -> None:
        """Read this chat anew: it may be another person's now."""
        from sanjog_desktop.store.reads.conversations import conversation_row

        asked = self._chat
        row = await self._ctx.db.read(conversation_row, ConversationId(asked))
        if row is not None and asked == self._chat:
            await self._look(row)


def suggestion_words(each: Suggestion) -> str:
    """Who, of which family, and why."""
    whose = " · ".join(part for part in (each.role, each.family_name, each.city) if part)
    who = f"{each.name} ({whose})" if whose else each.name
    return f"{who} – {reason_words(each.reasons[0])}"


def reason_words(code: str) -> str:
    """What speaks for a suggestion."""
    words = {
        "number": tr("this number stands in their record"), "given": tr("this number was written in their chat"),
        "said_number": tr("their number is written here"), "same_name": tr("same name"),
        "near_name": tr("nearly the same name"), "part_name": tr("same first name"),
        "said_name": tr("their name is written here"), "mentioned": tr("the name stands in their biodata or notes"),
    }  # fmt: skip
    return words[code]


def _line(column: QVBoxLayout, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    said = ElidedLabel(words)
    said.setToolTip(words)
    said.setAccessibleName(words)
    row.addWidget(said, 1)
    column.addLayout(row)
    return row
