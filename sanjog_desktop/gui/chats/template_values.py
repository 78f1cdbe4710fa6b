"""The values of a template, a field each; Enter goes to the next empty one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QScrollArea, QWidget

from sanjog_desktop.gui.chats.template_form import TemplateForm
from sanjog_desktop.gui.words import tr_text


class TemplateValues(QScrollArea):
    """``changed()`` whenever a value is another, ``edited()`` when it was typed, ``entered()`` on Enter."""

    changed = Signal()
    edited = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit] = {}
        holder = QWidget()
        self._rows = QFormLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.setWidgetResizable(True)
        self.setWidget(holder)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_form(self, form: TemplateForm, name: str) -> None:
        """A field for each variable; the first, of a greeting, holds the person's ``name``, to be seen and changed."""
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self.fields = {}
        for variable in form.variables:
            field = QLineEdit()
            field.setPlaceholderText(variable.example)
            label = tr_text(variable.label)
            words = label[:1].upper() + label[1:]
            field.setAccessibleName(self.tr("{name}, required").format(name=words))
            field.textChanged.connect(lambda _: self.changed.emit())
            field.textEdited.connect(lambda _: self.edited.emit())
            field.returnPressed.connect(self.entered)
            self.fields[variable.name] = field
            self._rows.addRow(f"{words} *", field)
        first = next(iter(self.fields.values()), None)
        if first is not None and name:
            first.setText(name)

    def values(self) -> dict[str, str]:
        """The values as typed, by variable."""
        return {name: field.text().strip() for name, field in self.fields.items()}

    def put(self, values: Mapping[str, str]) -> None:
        """Fill in those that there are."""
        for name, text in values.items():
            if name in self.fields:
                self.fields[name].setText(text)

    def first_empty(self) -> QLineEdit | None:
        """Where to go on."""
        return next((field for field in self.fields.values() if not field.text().strip()), None)
