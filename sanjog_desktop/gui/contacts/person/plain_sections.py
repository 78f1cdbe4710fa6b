"""Parts of the panel that are only read or pressed: consent, family, chats, proposals, who was shown the data."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui import consent_words
from sanjog_desktop.gui.consent.categories import category_text
from sanjog_desktop.gui.consent.opt_in import OptInDialog
from sanjog_desktop.gui.consent.seen_by import SeenByDialog
from sanjog_desktop.gui.consent.why import WhyChip
from sanjog_desktop.gui.consent.withdraw import WithdrawDialog
from sanjog_desktop.gui.contacts.consent_lines import consent_chip
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person import texts
from sanjog_desktop.gui.person.facts import Facts
from sanjog_desktop.gui.person.section import Section
from sanjog_desktop.gui.person.vocabulary import word_text
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.gui.widgets.basics import KeyValue, LinkButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.rows import ContactRow

translate = QCoreApplication.translate


class ConsentSection(Section):
    """What may be sent to a person, purpose by purpose, and the dialogs that change it."""

    def __init__(self, ctx: Context) -> None:
        """The buttons act on the person as stored, not as masked."""
        super().__init__(ctx, translate("contacts", "Consent"))
        self.opt_in_button = self.link(self.tr("Record opt-in…"), self._record)
        self.withdraw_button = self.link(
            self.tr("Take back…"), self._take_back, name=self.tr("Take a consent back…")
        )
        self._buttons = QWidget()
        line = FlowLayout(self._buttons, gap=4)
        line.addWidget(self.opt_in_button)
        line.addWidget(self.withdraw_button)
        self.rows.addWidget(self._buttons)

    def refresh(self) -> None:
        """A sentence on the whole, then a line a purpose."""
        self.clear_body()
        if self.shown is None or self.raw is None:
            return
        card, now = self.shown.consent, self._ctx.clock.now()
        self.add_to_body(label(consent_words.card_sentence(card, now), "caption", wrap=True))
        for each in card.lines:
            chip = WhyChip(self._ctx, *consent_chip(each, now), self.raw.contact.id, each.purpose)
            chip.setToolTip(consent_words.line_sentence(each, now))
            self.add_to_body(KeyValue(consent_words.purpose_text(each.purpose), chip))
        self._buttons.setVisible(not self._ctx.veil.is_counter)

    def _record(self) -> None:
        if self.raw is not None:
            OptInDialog(self._ctx, self.raw, None, self).open()

    def _take_back(self) -> None:
        if self.raw is not None:
            WithdrawDialog(self._ctx, self.raw, self).open()


class MembersSection(Section):
    """The other people of the family; ``person_requested(contact_id)`` when one is pressed."""

    person_requested = Signal(str)

    def __init__(self, ctx: Context) -> None:
        """Hidden for somebody who has no family here."""
        super().__init__(ctx, translate("contacts", "Family"))

    def refresh(self) -> None:
        """A line a person."""
        self.clear_body()
        detail = self.shown
        members = () if detail is None else detail.members
        for member in members:
            self.add_to_body(self._line(member))
        self.setVisible(bool(members))

    def _line(self, member: ContactRow) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        name = self.tr("Show {name}").format(name=member.name)
        row.addWidget(self.link(member.name, lambda: self.person_requested.emit(member.id), name=name))
        about = word_text("role", member.role) or texts.status_text(member.status)
        words = label(about, "second", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        return line


class ChatsSection(Section):
    """The chats with a person, each of their numbers and ours; pressing one opens it."""

    def __init__(self, ctx: Context) -> None:
        """Filled by the facts."""
        super().__init__(ctx, translate("contacts", "Chats"))
        self.links: list[LinkButton] = []
        self._facts = Facts()

    def show_facts(self, facts: Facts) -> None:
        """The chats there are."""
        self._facts = facts
        self.refresh()

    def refresh(self) -> None:
        """A line a chat: the number, the last day something was said, what is unread."""
        self.clear_body()
        self.links = []
        now = self._ctx.clock.now()
        for chat in self._ctx.veil.row(self._facts.chats):
            number = (
                pretty(chat.phone) if chat.phone else f"@{chat.username}" if chat.username else chat.title
            )
            link = self.link(
                number,
                partial(self._ctx.open_pane, "chats", chat.id),
                name=self.tr("Open the chat with {number}").format(number=number),
            )
            self.links.append(link)
            day = texts.day_text(chat.last_at, now)
            if chat.unread:
                day = " · ".join(part for part in (self.tr("%n unread", "", chat.unread), day) if part)
            self.add_to_body(KeyValue(day or self.tr("nothing said yet"), link))
        self.setVisible(bool(self.links))


class ProposalsSection(Section):
    """Where proposals will stand."""

    def __init__(self, ctx: Context) -> None:
        """Says where to look until then."""
        super().__init__(ctx, translate("contacts", "Proposals"))
        self.add_to_body(label(self.tr("No proposals are kept yet. Who was sent this biodata stands under “Shown to”."),
                               "caption", wrap=True))  # fmt: skip

    def refresh(self) -> None:
        """For candidates only."""
        self.setVisible(self.shown is not None and self.shown.candidate is not None)


class DisclosuresSection(Section):
    """Who was given this person's data lately, and the whole list in one press."""

    def __init__(self, ctx: Context) -> None:
        """Filled by the facts."""
        super().__init__(ctx, translate("contacts", "Shown to"))
        self._facts = Facts()
        self.seen_button = self.link(self.tr("Who has seen it?"), self.open_list)
        self.seen_button.setToolTip(self.tr("Everybody who was given this person's biodata, photo or number"))
        self.rows.addWidget(self.seen_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_facts(self, facts: Facts) -> None:
        """The newest disclosures."""
        self._facts = facts
        self.refresh()

    def refresh(self) -> None:
        """A line a recipient."""
        self.clear_body()
        now = Instant(self._ctx.clock.now())
        rows = self._ctx.veil.row(self._facts.disclosures)
        for row in rows:
            who = row.recipient or row.recipient_type.replace("_", " ")
            what = ", ".join(category_text(each) for each in row.categories)
            when = date_text(row.at, now) if row.state == "made" else self.tr("waits to be sent")
            self.add_to_body(KeyValue(who, f"{what} · {when}"))
        if not rows:
            self.add_to_body(label(self.tr("Nobody yet."), "caption"))
        self.seen_button.setVisible(not self._ctx.veil.is_counter)

    def open_list(self) -> None:
        """The whole list in a dialog."""
        if self.raw is not None:
            SeenByDialog(self._ctx, self.raw.contact.id, self.raw.contact.name, self).open()
