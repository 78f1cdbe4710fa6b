"""The first step of an import: how the file is read, and which column fills what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.domain.imports.headings import NOTES, REPEATABLE, SKIP, TARGETS
from sanjog_desktop.domain.imports.mapping import CUSTOM, has_person
from sanjog_desktop.domain.imports.text import ENCODINGS
from sanjog_desktop.gui.person.texts import field_text
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import ElidedLabel, label
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.sync.imports import Preview

_EXAMPLES = 3
_COLUMN_PX, _ROW_PX = 190, 34


def target_text(target: str, own_fields: dict[str, str] | None = None) -> str:
    """What a column fills, in words."""
    translate = QCoreApplication.translate
    if target.startswith(CUSTOM):
        return {id: name for name, id in (own_fields or {}).items()}.get(target.removeprefix(CUSTOM), target)
    names = {
        SKIP: translate("contacts", "Not read"),
        NOTES: translate("contacts", "Notes, with the heading"),
        "other_name": translate("contacts", "Other name"),
        "given_name": translate("contacts", "First name"),
        "middle_name": translate("contacts", "Middle name"),
        "last_name": translate("contacts", "Last name"),
        "phones": translate("contacts", "Phone numbers"),
        "family": translate("contacts", "Family"),
        "labels": translate("contacts", "Labels"),
    }
    return names.get(target) or field_text(target)


class ColumnsStep(QWidget):
    """Shows the beginning of a file. `reread` asks for it anew, read as the choosers now say; `changed` that another
    column fills something now."""

    reread = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Empty until `show_preview`."""
        super().__init__(parent)
        self._theme = theme
        self._own: dict[str, str] = {}
        self._boxes: list[QComboBox] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(self._choosers())
        self.notes = label("", "second", wrap=True)
        rows.addWidget(self.notes)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Each chooser in it takes the focus itself.
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows.addWidget(self.area, 1)
        self.warning = label("", "bad", wrap=True)
        self.warning.hide()
        rows.addWidget(self.warning)

    def show_preview(self, preview: Preview) -> None:
        """Take a file's beginning; nobody is told of a change."""
        self._own = preview.own_fields
        self._fill(
            self.sheet, [(name, name) for name in preview.sheets], preview.sheet, len(preview.sheets) > 1
        )
        encodings = list(ENCODINGS.items())
        if preview.encoding and preview.encoding not in ENCODINGS:
            encodings.insert(0, (preview.encoding, preview.encoding))
        self._fill(self.encoding, encodings, preview.encoding, bool(preview.encoding))
        self._fill(
            self.headings,
            [("yes", self.tr("With headings")), ("no", self.tr("Without headings"))],
            "yes" if preview.header_line else "no",
            not preview.layout,
        )
        self.notes.setText(" ".join(self._said(preview)))
        self.notes.setVisible(bool(self.notes.text()))
        self._show_columns(preview)
        self._warn()

    @property
    def targets(self) -> tuple[str, ...]:
        """What each column fills now."""
        return tuple(str(box.currentData()) for box in self._boxes)

    @property
    def is_usable(self) -> bool:
        """Whether a person can come of it at all."""
        return has_person(self.targets)

    @property
    def first(self) -> QWidget | None:
        """Where the first column is answered."""
        return self._boxes[0] if self._boxes else None

    def _choosers(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.sheet, self.encoding, self.headings = QComboBox(), QComboBox(), QComboBox()
        for box, name in (
            (self.sheet, self.tr("Sheet")),
            (self.encoding, self.tr("Characters of the file")),
            (self.headings, self.tr("Headings")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(lambda _at: self.reread.emit())
            line.addWidget(box, 1)
        line.addStretch(1)
        return line

    def _fill(self, box: QComboBox, choices: Sequence[tuple[str, str]], current: str, shown: bool) -> None:
        box.clear()
        for code, words in choices:
            box.addItem(words, code)
        box.setCurrentIndex(max(0, box.findData(current)))
        box.setVisible(shown)

    def _said(self, preview: Preview) -> list[str]:
        said = [tr_text(note) for note in preview.notes]
        if preview.is_remembered:
            said.insert(0, self.tr("The columns are read as you had them read the last time."))
        return said

    def _show_columns(self, preview: Preview) -> None:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, title in enumerate(
            (self.tr("Column"), self.tr("What stands in it"), self.tr("What it fills"))
        ):
            grid.addWidget(label(title, "caption"), 0, place)
        self._boxes = []
        choices = [(SKIP, target_text(SKIP)), *((target, target_text(target)) for target in TARGETS)]
        choices += [(f"{CUSTOM}{id}", name) for name, id in preview.own_fields.items()]
        for place, (heading, target) in enumerate(zip(preview.columns, preview.targets, strict=True)):
            name = heading or self.tr("Column {number}").format(number=place + 1)
            words = ElidedLabel(name, "strong")
            words.setFixedWidth(self._theme.px(_COLUMN_PX))
            examples = ElidedLabel(_examples(preview.sample, place), "second")
            box = QComboBox()
            box.setAccessibleName(self.tr("What the column {heading} fills").format(heading=name))
            box.setAccessibleDescription(examples.text())
            box.setFixedWidth(self._theme.px(_COLUMN_PX + 30))
            box.setMaxVisibleItems(18)
            for code, text in choices:
                box.addItem(text, code)
            box.setCurrentIndex(max(0, box.findData(target)))
            grid.setRowMinimumHeight(
                place + 1, self._theme.px(_ROW_PX)
            )  # too low a window scrolls and squeezes nothing
            box.activated.connect(lambda _at, changed=box: self._choose(changed))
            grid.addWidget(words, place + 1, 0)
            grid.addWidget(examples, place + 1, 1)
            grid.addWidget(box, place + 1, 2)
            self._boxes.append(box)
        grid.setRowStretch(len(self._boxes) + 1, 1)
        self.area.setWidget(page)

    def _choose(self, changed: QComboBox) -> None:
        """One column fills a field: the one that filled it before becomes a note."""
        target = changed.currentData()
        if target != SKIP and target not in REPEATABLE:
            for box in self._boxes:
                if box is not changed and box.currentData() == target:
                    box.setCurrentIndex(box.findData(NOTES))
        self._warn()
        self.changed.emit()

    def _warn(self) -> None:
        if self.is_usable:
            self.warning.hide()
            return
        words = self.tr("Say which column is the name or the phone number; without one nobody can be read.")
        self.warning.setText(words)
        self.warning.show()


def _examples(sample: Sequence[Sequence[str]], place: int) -> str:
    found = dict.fromkeys(row[place] for row in sample if place < len(row) and row[place])
    return " · ".join(" ".join(cell.split()) for cell in list(found)[:_EXAMPLES])
