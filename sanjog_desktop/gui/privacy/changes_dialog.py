"""What a person wants put right, field by field: what the card says, what it should say, and the word of staff."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.actions import rectification
from sanjog_desktop.actions.sharing import values_of
from sanjog_desktop.domain.disclosure import CORRECTABLE
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import PrivacyRequestId
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.evidence_files import keep_file
from sanjog_desktop.gui.privacy.field_texts import field_text, value_text
from sanjog_desktop.gui.privacy.reason_texts import reason_text
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.step_dialog import StepDialog
from sanjog_desktop.gui.privacy.step_fields import Choice, Field, PickFile, Words
from sanjog_desktop.gui.widgets.basics import Chip, PlainButton, PrimaryButton, SectionTitle, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.privacy_rows import ChangeRow
from sanjog_desktop.store.reads.request_detail import changes_of
from sanjog_desktop.store.session import Session

Write = Callable[[Session], object]


class ChangesDialog(StepDialog):
    """The changes of a request as before and after; below them the fields for one more."""

    def __init__(self, ctx: Context, view: RequestView, parent: QWidget) -> None:
        """Shows the changes of ``view``; each word of staff is written at once."""
        self._ctx, self._view = ctx, view
        self._values: dict[str, list[str]] = {}
        self.cards: dict[str, dict[str, PlainButton]] = {}
        sentence = QCoreApplication.translate(
            "privacy", "While a field is disputed nobody is shown it. Whoever was given the old value is told."
        )
        title = QCoreApplication.translate("privacy", "{ref} · What is put right").format(ref=view.row.ref)
        super().__init__(ctx.theme, title, sentence, (), self.tr("Add this change"), parent=parent)
        self.setMinimumWidth(ctx.theme.px(600))
        self.list = QWidget()
        self._cards = QVBoxLayout(self.list)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self.add_widget(self.list)
        self.add_widget(SectionTitle(self.tr("One more")))
        for field in self._new_fields():
            self.add_field(field)
        self.now = label("", "caption", wrap=True)
        self.add_widget(self.now)
        self.cancel_button.setText(self.tr("Close"))
        self.fields["field"].edited.connect(self._show_now)
        self.submitted.connect(lambda values: ctx.tasks.start(self._propose(dict(values)), owner=self))
        self.show_changes(view.detail.changes)
        ctx.tasks.start(self._read_values(), owner=self)

    def _new_fields(self) -> tuple[Field, ...]:
        options = tuple((each, field_text(each)) for each in CORRECTABLE)
        return (
            Choice("field", self.tr("Which field"), options=options),
            Words("after", self.tr("What it should say"), hint=self.tr("Empty takes it out."), needed=False),
            Words("shows", self.tr("What shows it"), needed=False),
            PickFile("file", self.tr("Paper that shows it, if there is one"), needed=False),
        )

    # Showing ----------------------------------------------------------------------------------------
    def show_changes(self, changes: tuple[ChangeRow, ...]) -> None:
        """Replace the cards."""
        while (item := self._cards.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self.cards = {}
        if not changes:
            self._cards.addWidget(label(self.tr("Nothing is written down yet."), "second", wrap=True))
        for change in changes:
            self._cards.addWidget(self._card(change))

    def _card(self, change: ChangeRow) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        card.setAccessibleName(
            self.tr("{field}: {before} becomes {after}").format(
                field=field_text(change.field), before=change.before, after=change.after
            )
        )
        rows = QVBoxLayout(card)
        rows.setContentsMargins(12, 10, 12, 10)
        head = QHBoxLayout()
        head.addWidget(label(field_text(change.field), "strong"), 1)
        head.addWidget(Chip(*_decision_chip(change.decision)))
        rows.addLayout(head)
        rows.addLayout(self._sides(change))
        shows = str(change.evidence.get("words", ""))
        if shows:
            rows.addWidget(label(shows, "caption", wrap=True))
        if change.reason:
            rows.addWidget(label(reason_text(change.reason), "caption", wrap=True))
        if not change.decision:
            rows.addLayout(self._answers(change))
        return card

    def _sides(self, change: ChangeRow) -> QGridLayout:
        sides = QGridLayout()
        sides.setColumnStretch(0, 1)
        sides.setColumnStretch(1, 1)
        pairs = ((self.tr("Before"), change.before, "bad"), (self.tr("After"), change.after, "ok"))
        for column, (title, value, role) in enumerate(pairs):
            sides.addWidget(label(title, "caption"), 0, column)
            words = label(value_text(change.field, value) or self.tr("nothing"), role, wrap=True, selectable=True)
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
            sides.addWidget(words, 1, column)
        return sides

    def _answers(self, change: ChangeRow) -> FlowLayout:
        line = FlowLayout(gap=8)
        ways: dict[str, PlainButton] = {
            "accepted": PrimaryButton(self.tr("Put it right")),
            "refused": PlainButton(self.tr("It is right as it is…")),
            "annotated": PlainButton(self.tr("Add their statement…")),
        }
        for decision, button in ways.items():
            button.setAccessibleName(f"{button.text().removesuffix('…')}: {field_text(change.field)}")
            button.clicked.connect(lambda _=False, decision=decision: self._answer(change, decision))
            line.addWidget(button)
        self.cards[change.id] = ways
        return line

    async def _read_values(self) -> None:
        contact = self._view.row.contact_id
        if contact:
            self._values = await self._ctx.db.read(values_of, contact, CORRECTABLE)
            self._show_now()

    def _show_now(self) -> None:
        field = str(self.fields["field"].value())
        said = ", ".join(value_text(field, value) for value in self._values.get(field, ()))
        words = self.tr("The card says now: {value}").format(value=said or self.tr("nothing"))
        self.now.setText(words if field else "")

    # Doing ------------------------------------------------------------------------------------------
    async def _propose(self, values: dict[str, object]) -> None:
        row, ctx = self._view.row, self._ctx
        evidence: dict[str, object] = {}
        if values["shows"]:
            evidence["words"] = values["shows"]
        try:
            if values["file"]:
                evidence["sha256"] = await keep_file(ctx, str(values["file"]), row, kind="proposal")
            field, after = str(values["field"]), str(values["after"])
            await self._write(
                lambda session: rectification.propose(
                    session, row.id, field, after, evidence=evidence, asserted_by=row.requester, staff=ctx.staff
                )
            )
        except UserError as error:
            self.say(error.text, error.hint or "")
            return
        for name in ("after", "shows", "file"):
            self.fill(**{name: ""})
        self.set_busy(False)

    def _answer(self, change: ChangeRow, decision: str) -> None:
        if decision == "accepted":
            self._ctx.tasks.start(self._decide(change, decision, ""), owner=self)
            return
        caption = {
            "refused": self.tr("Why it stays, told to the person"),
            "annotated": self.tr("Their statement, kept beside the field"),
        }[decision]
        ask = StepDialog(
            self._ctx.theme, field_text(change.field), "", (Words("reason", caption, lines=3),), self.tr("Save"),
            parent=self,
        )  # fmt: skip
        ask.submitted.connect(
            lambda values: self._ctx.tasks.start(self._decide(change, decision, str(values["reason"]), ask), owner=ask)
        )
        self.asking = ask
        ask.open()

    async def _decide(self, change: ChangeRow, decision: str, reason: str, ask: StepDialog | None = None) -> None:
        staff = self._ctx.staff
        try:
            await self._write(
                lambda session: rectification.decide(session, change.id, decision, reason=reason, staff=staff)
            )
        except UserError as error:
            if ask is not None:
                ask.say(error.text, error.hint or "")
            else:
                self.strip.say(tr_error(error.text, error.hint or ""))
            return
        if ask is not None:
            ask.accept()

    async def _write(self, do: Write) -> None:
        await self._ctx.db.write(do)
        self._ctx.wake_outbox()
        self.show_changes(await self._ctx.db.read(changes_of, PrivacyRequestId(self._view.row.id)))


def _decision_chip(decision: str) -> tuple[str, str]:
    translate = QCoreApplication.translate
    chips = {
        "": (translate("privacy", "disputed"), "gold"),
        "accepted": (translate("privacy", "put right"), "ok"),
        "refused": (translate("privacy", "stays"), "neutral"),
        "annotated": (translate("privacy", "statement added"), "info"),
    }
    return chips.get(decision, (decision, "neutral"))
