"""Writing a broadcast: who gets it, why, which template with what filled in, how fast; and what would come of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import broadcasts
from sanjog_desktop.domain import broadcasting, templates
from sanjog_desktop.domain.broadcasting import Fill
from sanjog_desktop.domain.consent import PROACTIVE_PURPOSES
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.register_query import FAMILIES, RegisterQuery
from sanjog_desktop.gui import times
from sanjog_desktop.gui.broadcasts import wording
from sanjog_desktop.gui.broadcasts.question import ask
from sanjog_desktop.gui.consent_words import purpose_text
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.basics import Hairline, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.broadcast_rows import AssessedRow, BroadcastRow
from sanjog_desktop.store.reads.broadcasts import (
    assess,
    broadcast_row,
    letter_of,
    number_facts,
    reached_today,
)
from sanjog_desktop.store.reads.register import register_ids
from sanjog_desktop.store.reads.saved_filters import saved_filters
from sanjog_desktop.store.reads.templates import templates as read_templates
from sanjog_desktop.sync.broadcasts import rate_table

if TYPE_CHECKING:
    from sanjog_desktop.store.rows import TemplateRow

ASKED_AT_ONCE: Final = 100
SHOWN: Final = 5
HOUR_S: Final = 3_600
#: Messages a minute that can be chosen; 0 is as fast as WhatsApp takes them.
PACES: Final = (0, 600, 120, 30)


def shrink(box: QComboBox) -> None:
    """Let a box be narrower than its longest entry: large text leaves little room."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)


class FillLine(QWidget):
    """What stands for one variable: something of each person, or the same words for everybody."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source, self.text = QComboBox(), QLineEdit()
        self.source.setAccessibleName(self.tr("What stands for “{name}”").format(name=name))
        self.text.setAccessibleName(self.tr("Words for “{name}”").format(name=name))
        words = (self.tr("Full name"), self.tr("First name"), self.tr("Name in their script"), self.tr("City"),
                 self.tr("Family"))  # fmt: skip
        for source, shown in zip(broadcasting.SOURCES, words, strict=True):
            self.source.addItem(shown, source)
        self.source.addItem(self.tr("The same for everybody"), "")
        shrink(self.source)
        self.text.setMaxLength(broadcasting.LONGEST_VALUE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.source, 2)
        row.addWidget(self.text, 3)
        self.source.currentIndexChanged.connect(self._say)
        self.source.currentIndexChanged.connect(self.changed)
        self.text.textChanged.connect(self.changed)
        self._say()

    def _say(self) -> None:
        self.text.setPlaceholderText(
            self.tr("Where it is not known (else they are left out)") if self.source.currentData() else self.tr("Words")
        )

    def fill(self) -> Fill:
        """What was chosen."""
        return Fill(self.source.currentData(), self.text.text().strip())

    def show_fill(self, fill: Fill) -> None:
        """Show what was chosen earlier."""
        self.source.setCurrentIndex(max(0, self.source.findData(fill.source)))
        self.text.setText(fill.text)


class BroadcastEditor(QWidget):
    """``saved(id)`` after every write; ``started(id)`` when it begins or is set for a time; ``deleted()`` when the
    draft is gone."""

    saved = Signal(str)
    deleted = Signal()
    started = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.id = ""
        self._templates: dict[str, TemplateRow] = {}
        self._asked = 0
        self.lines: dict[str, FillLine] = {}
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()

    def _build(self) -> None:
        self.title = QLineEdit()
        self.title.setMaxLength(broadcasting.LONGEST_TITLE)
        self.audience, self.purpose, self.template, self.pace = (QComboBox() for _ in range(4))
        for box in (self.audience, self.purpose, self.template, self.pace):
            shrink(box)
        for purpose in PROACTIVE_PURPOSES:
            self.purpose.addItem(purpose_text(purpose), str(purpose))
        for pace in PACES:
            self.pace.addItem(
                self.tr("{count} a minute").format(count=times.number_text(pace)) if pace
                else self.tr("As fast as WhatsApp takes them"), pace,
            )  # fmt: skip
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, field in (
            (self.tr("Name"), self.title),
            (self.tr("Who gets it"), self.audience),
            (self.tr("What it is for"), self.purpose),
            (self.tr("Template"), self.template),
            (self.tr("How fast"), self.pace),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        column.addLayout(form)
        self._fills = QFormLayout()
        self._fills.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        column.addLayout(self._fills)
        self.outcome = label("", "", wrap=True, selectable=True)
        self.outcome.setAccessibleName(self.tr("What would come of it"))
        self.samples = QVBoxLayout()
        column.addWidget(self.outcome)
        column.addLayout(self.samples)
        column.addStretch(1)
        self._scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(Hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 12)
        foot.addWidget(self._buttons())
        whole.addLayout(foot)
        self.template.currentIndexChanged.connect(self._show_variables)

    def _buttons(self) -> QWidget:
        self.check_button = PlainButton(self.tr("Who gets it, and what it costs"))
        self.test_button = PlainButton(self.tr("Try it on one person…"))
        self.save_button = PlainButton(self.tr("Save"))
        self.delete_button = PlainButton(self.tr("Delete the draft…"))
        self.start_button = PrimaryButton(self.tr("Start now"))
        self.later_button = PlainButton(self.tr("Start at"))
        self.when = QDateTimeEdit(QDateTime.currentDateTime().addSecs(HOUR_S))
        self.when.setAccessibleName(self.tr("When it starts"))
        self.when.setCalendarPopup(True)
        self.when.setDisplayFormat("d MMM yyyy, HH:mm")
        for button, do in (
            (self.check_button, self.check),
            (self.test_button, self._choose_tester),
            (self.save_button, self._save_only),
            (self.delete_button, self.ask_delete),
            (self.start_button, lambda: self._ask_start(None)),
            (self.later_button, lambda: self._ask_start(self.when.dateTime().toMSecsSinceEpoch())),
        ):
            button.clicked.connect(lambda _=False, do=do: do())
        foot = QWidget()
        flow = FlowLayout(foot)
        for widget in (self.check_button, self.test_button, self.delete_button, self.save_button, self.later_button,
                       self.when, self.start_button):  # fmt: skip
            flow.addWidget(widget)
        return foot

    # Content --------------------------------------------------------------------------------------------
    async def open(self, row: BroadcastRow | None) -> None:
        """Show a draft, or (``None``) begin a new one."""
        self._asked += 1
        await self._read_choices(row)
        self.id = row.id if row is not None else ""
        self.delete_button.setVisible(bool(self.id))
        self.title.setText(row.title if row is not None else "")
        if row is not None:
            self.purpose.setCurrentIndex(max(0, self.purpose.findData(row.purpose)))
            self.template.setCurrentIndex(max(0, self.template.findData(row.template_id)))
            self.pace.setCurrentIndex(max(0, self.pace.findData(row.per_minute)))
        self._show_variables()
        for name, fill in (row.fills if row is not None else {}).items():
            if name in self.lines:
                self.lines[name].show_fill(fill)
        self._clear_outcome()
        if row is not None:
            self.outcome.setText(" ".join(wording.stop_words(row.state_reason)).strip())
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _read_choices(self, row: BroadcastRow | None) -> None:
        self.audience.clear()
        self.audience.addItem(self.tr("All candidates"), RegisterQuery("candidates").to_json())
        self.audience.addItem(self.tr("Everybody in Contacts"), RegisterQuery("people").to_json())
        for saved in await self._ctx.db.read(saved_filters):
            if saved.view != FAMILIES:
                self.audience.addItem(saved.name, saved.query)
        if row is not None:
            place = self.audience.findData(row.audience)
            if place < 0:
                self.audience.addItem(self.tr("As chosen earlier"), row.audience)
                place = self.audience.count() - 1
            self.audience.setCurrentIndex(place)
        found: Sequence[TemplateRow] = await self._ctx.db.read(read_templates, approved_only=True)
        self._templates = {each.id: each for each in found if not templates.header_media(each.components)}
        self.template.blockSignals(True)
        self.template.clear()
        for each in self._templates.values():
            self.template.addItem(f"{each.name} · {each.language}", each.id)
        self.template.blockSignals(False)

    def _show_variables(self) -> None:
        while self._fills.rowCount():
            self._fills.removeRow(0)
        self.lines = {}
        row = self._templates.get(self.template.currentData() or "")
        for variable in templates.variables_of(row.components) if row is not None else ():
            line = FillLine(variable.label)
            line.changed.connect(self._clear_outcome)
            self.lines[variable.name] = line
            self._fills.addRow(variable.label, line)
        self._clear_outcome()

    def _clear_outcome(self) -> None:
        self._asked += 1
        self.outcome.setText("")
        while self.samples.count():
            item = self.samples.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()

    # What staff do --------------------------------------------------------------------------------------
    def check(self) -> None:
        """Save it, and ask about everybody it would go to."""
        self._ctx.tasks.start(self._check(), owner=self, busy=self.check_button)

    async def _save(self) -> str:
        self.id = await self._ctx.db.write(
            broadcasts.save, self.id, title=self.title.text(), purpose=self.purpose.currentData(),
            template_id=self.template.currentData() or "", per_minute=self.pace.currentData(),
            fills={name: line.fill() for name, line in self.lines.items()},
            audience=RegisterQuery.from_json(self.audience.currentData()), staff=self._ctx.staff,
        )  # fmt: skip
        self.delete_button.show()
        self.saved.emit(self.id)
        return self.id

    def _save_only(self) -> None:
        self._ctx.tasks.start(self._save(), owner=self, busy=self.save_button)

    def ask_delete(self) -> None:
        """Take the draft away, after a question."""
        if not self.id:
            return
        ask(
            self, self.tr("Delete the draft?"),
            self.tr("“{name}” was sent to nobody. What is written in it is lost.").format(
                name=self.title.text().strip()
            ),
            self.tr("Delete it"), self._start_deleting,
        )  # fmt: skip

    def _start_deleting(self) -> None:
        self._ctx.tasks.start(self._delete(), owner=self, busy=self.delete_button)

    async def _delete(self) -> None:
        await self._ctx.db.write(broadcasts.delete, self.id, staff=self._ctx.staff)
        self.id = ""
        self.deleted.emit()

    def _ask_start(self, at: int | None) -> None:
        ask(
            self, self.tr("Start the broadcast?"),
            self.tr("“{name}” goes to: {who}. Whoever has not agreed is left out.").format(
                name=self.title.text().strip(), who=self.audience.currentText()
            ),
            self.tr("Start it") if at is None else self.tr("Start it then"),
            lambda: self._start(at),
        )  # fmt: skip

    def _start(self, at: int | None) -> None:
        async def begin() -> None:
            id = await self._save()
            await self._ctx.db.write(broadcasts.start, id, at=at, staff=self._ctx.staff)
            self.started.emit(id)

        self._ctx.tasks.start(begin(), owner=self, busy=self.start_button if at is None else self.later_button)

    def _choose_tester(self) -> None:
        from sanjog_desktop.gui.widgets.people_picker import PeoplePicker

        picker = PeoplePicker(self._ctx, self.tr("Who gets the trial?"), self)
        picker.chosen.connect(lambda contact, _name: self._ctx.tasks.start(self._try(contact), owner=self))
        picker.open()

    async def _try(self, contact_id: str) -> None:
        id = await self._save()
        await self._ctx.db.write(broadcasts.send_test, id, ContactId(contact_id), staff=self._ctx.staff)
        self._ctx.wake_outbox()
        self.outcome.setText(self.tr("The trial is on its way; it stands in their chat."))

    async def _check(self) -> None:
        id = await self._save()
        self._clear_outcome()
        asked = self._asked
        row = await self._ctx.db.read(broadcast_row, id)
        if row is None:
            raise UserError("This broadcast is no longer there.")
        letter = letter_of(row, rate_table())
        ids = await self._ctx.db.read(register_ids, RegisterQuery.from_json(row.audience))
        found: list[AssessedRow] = []
        samples: list[AssessedRow] = []
        for place in range(0, len(ids), ASKED_AT_ONCE):
            part = ids[place : place + ASKED_AT_ONCE]
            wants_text = len(samples) < SHOWN
            rows = await self._ctx.db.read(assess, letter, part, with_text=wants_text)
            if asked != self._asked:
                return
            found += rows
            samples += [each for each in rows if not each.reason][: SHOWN - len(samples)]
            self.outcome.setText(
                self.tr("Asked about {done} of {all}…").format(
                    done=times.number_text(len(found)), all=times.number_text(len(ids))
                )
            )
        await self._show_outcome(row, found, samples)

    async def _show_outcome(self, row: BroadcastRow, found: list[AssessedRow], samples: list[AssessedRow]) -> None:
        _quality, tier = await self._ctx.db.read(number_facts, row.business_number_id)
        reached = await self._ctx.db.read(reached_today)
        template = self._templates.get(row.template_id)
        getting = [each for each in found if not each.reason]
        cost = broadcasting.estimate(
            rate_table(), [each.phone for each in getting], template.category if template else "", tier, reached
        )
        out: dict[str, int] = {}
        for each in found:
            if each.reason:
                out[each.reason] = out.get(each.reason, 0) + 1
        lines = [
            self.tr("{count} people get it, {out} are left out.").format(
                count=times.number_text(len(getting)), out=times.number_text(len(found) - len(getting))
            ),
            *(f"• {times.number_text(number)}: {wording.reason_words(reason)}"
              for reason, number in sorted(out.items(), key=lambda pair: -pair[1])),
            wording.cost_sentence(cost, rate_table().read_on),
            wording.limit_sentence(cost),
            self.tr("Everybody is asked about again when it starts and when their message goes."),
        ]  # fmt: skip
        self.outcome.setText("\n".join(lines))
        for each in samples:
            sample = label(f"{each.name}\n{each.text}", "sample", wrap=True, selectable=True)
            sample.setProperty("surface", "card")
            sample.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            sample.setContentsMargins(12, 8, 12, 8)
            sample.setAccessibleName(self.tr("As {name} reads it: {text}").format(name=each.name, text=each.text))
            self.samples.addWidget(sample)

