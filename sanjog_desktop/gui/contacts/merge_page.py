"""Two entries side by side: which value of each field stays, what passes over, and what does not."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions.person_merge import Side
from sanjog_desktop.gui.consent_words import purpose_text
from sanjog_desktop.gui.contacts.duplicate_words import brief_words, value_words
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person import texts
from sanjog_desktop.gui.person.masked import masked_text, may_edit
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, SectionTitle, label
from sanjog_desktop.gui.widgets.choice_line import ChoiceLine
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.store.duplicate_rows import MergeField, MergePreview

_JOINED: Final = frozenset({"notes"})
"""Fields of which both values are kept where nothing is chosen."""


class SideBySide(QFrame):
    """`agreed(kept_id, gone_id, choices)`: make them one; `left` to go back; `begun(widget)`: where two
    entries that are shown begin."""

    agreed = Signal(str, str, object)
    left = Signal()
    begun = Signal(QWidget)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Empty until `show_preview`."""
        super().__init__(parent)
        self.setProperty("card", True)
        self._ctx = ctx
        self._preview: MergePreview | None = None
        self.choices: dict[str, QButtonGroup] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(10)
        self.title = label("", "title", wrap=True)
        rows.addWidget(self.title)
        self.about = label(
            self.tr("Numbers, chats, notes, files and requests of both come together. You can undo this for 30 days."),
            "second", wrap=True,
        )  # fmt: skip
        rows.addWidget(self.about)
        self.notice = NoticeStrip(ctx.theme, closable=False)
        rows.addWidget(self.notice)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.addWidget(self._area, 1)
        holder = QWidget()
        line = FlowLayout(holder)
        self.merge_button = PrimaryButton(self.tr("Make them &one person"))
        self.back_button = PlainButton(self.tr("&Back"))
        self.merge_button.clicked.connect(self._agree)
        self.back_button.clicked.connect(self.left)
        line.addWidget(self.merge_button)
        line.addWidget(self.back_button)
        rows.addWidget(holder)
        ctx.veil.changed.connect(self._show_again)

    def show_preview(self, preview: MergePreview) -> None:
        """Show two entries; the value of the one that stays is chosen until somebody chooses the other."""
        self._preview = preview
        self.choices = {}
        # Emptied first, so that what had the focus does not hand it to something that is going.
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        kept, gone = (self._name(person.name) for person in (preview.kept, preview.gone))
        self.title.setText(self.tr("{one} and {other}: one person?").format(one=kept, other=gone))
        page = QWidget()
        page.setProperty("surface", "card")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 3)
        self._heads(grid, preview)
        for field in sorted(preview.fields, key=lambda one: not one.differs):
            self._field_line(grid, field)
        grid.setRowStretch(self._consent_lines(grid, preview), 1)
        self._area.setWidget(page)
        self._show_obstacle(preview)
        first = next(iter(self.choices.values()), None)
        otherwise = self.merge_button if self.merge_button.isEnabled() else self.back_button
        self.begun.emit((first.checkedButton() if first is not None else None) or otherwise)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    # Building ---------------------------------------------------------------------------------------
    def _heads(self, grid: QGridLayout, preview: MergePreview) -> None:
        for column, person, words in (
            (1, preview.kept, self.tr("This entry stays")), (2, preview.gone, self.tr("This one goes into it")),
        ):  # fmt: skip
            head = QWidget()
            inner = QVBoxLayout(head)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(1)
            inner.addWidget(SectionTitle(words))
            inner.addWidget(label(self._name(person.name), "strong", wrap=True))
            shown = self._ctx.veil.row(person)
            inner.addWidget(label(brief_words(shown), "caption", wrap=True))
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignTop)

    def _field_line(self, grid: QGridLayout, field: MergeField) -> None:
        row, name = grid.rowCount(), field.title or texts.field_text(field.field)
        grid.addWidget(label(name, "second", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
        kept, gone = (self._value(field.field, value) for value in (field.kept, field.gone))
        if not field.differs:
            same = label(kept if field.kept else gone, wrap=True)
            same.setAccessibleName(f"{name}: {same.text()}")
            grid.addWidget(same, row, 1 if field.kept else 2, 1, 2 if field.kept == field.gone else 1)
            return
        group = QButtonGroup(self)
        for column, side, value in ((1, 0, kept), (2, 1, gone)):
            group.addButton(self._option(grid, row, column, name, value), side)
        if field.field not in _JOINED:
            group.button(0).setChecked(True)
        else:
            both = self._option(grid, row + 1, 1, name, self.tr("Both, one after the other"))
            both.setChecked(True)
            group.addButton(both, 2)
        self.choices[field.field] = group

    def _option(self, grid: QGridLayout, row: int, column: int, name: str, value: str) -> QRadioButton:
        line = ChoiceLine(value, name=name)
        grid.addWidget(line, row, column, Qt.AlignmentFlag.AlignTop)
        return line.button

    def _consent_lines(self, grid: QGridLayout, preview: MergePreview) -> int:
        """What passes over and what does not; returns the row below."""
        gone = self._name(preview.gone.name)
        lines = []
        passing = self._passing(preview.counts)
        if passing:
            lines.append((self.tr("From {name} come: {things}.").format(name=gone, things=passing), "second"))
        if preview.grants_lost:
            what = ", ".join(purpose_text(purpose) for purpose in preview.grants_lost)
            words = self.tr("What {name} had agreed to does not pass over: {purposes}. Ask again before you write.")
            lines.append((words.format(name=gone, purposes=what), "gold"))
        if preview.withdrawals:
            what = ", ".join(purpose_text(purpose) for purpose in preview.withdrawals)
            words = self.tr("{name} has said no, and that holds for the one person: {purposes}.")
            lines.append((words.format(name=gone, purposes=what), "bad"))
        row = grid.rowCount()
        for text, role in lines:
            grid.addWidget(label(text, role, wrap=True), row, 0, 1, 3)
            row += 1
        return row

    def _passing(self, counts: dict[str, int]) -> str:
        names = {
            "numbers": self.tr("numbers: {count}"), "chats": self.tr("chats: {count}"),
            "notes": self.tr("notes: {count}"), "follow_ups": self.tr("follow-ups: {count}"),
            "files": self.tr("files: {count}"), "labels": self.tr("labels: {count}"),
            "requests": self.tr("privacy requests: {count}"),
            "disclosures": self.tr("entries on what was shown: {count}"),
        }  # fmt: skip
        return ", ".join(names[name].format(count=count) for name, count in counts.items() if count and name in names)

    def _show_obstacle(self, preview: MergePreview) -> None:
        is_allowed = not preview.obstacle and may_edit(self._ctx)
        self.merge_button.setEnabled(is_allowed)
        if preview.obstacle:
            self.notice.say(tr_text(preview.obstacle), tr_text(preview.hint), tone="gold")
        else:
            self.notice.hide()

    def _show_again(self) -> None:
        if self._preview is not None and self.isVisible():
            self.show_preview(self._preview)

    # Words ------------------------------------------------------------------------------------------
    def _name(self, name: str) -> str:
        return masked_text(self._ctx, "name", name)

    def _value(self, field: str, value: str) -> str:
        return masked_text(self._ctx, field, value_words(field, value))

    def _agree(self) -> None:
        if self._preview is None:
            return
        sides: dict[int, Side] = {0: "kept", 1: "gone"}
        chosen = {
            field: sides[group.checkedId()] for field, group in self.choices.items() if group.checkedId() in sides
        }
        self.agreed.emit(self._preview.kept.id, self._preview.gone.id, chosen)
