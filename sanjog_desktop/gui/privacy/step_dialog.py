"""One step of a request: what it does, the few fields it needs, and the button that does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.gui.privacy.step_fields import Field, FieldWidget, fill, widget_of
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import DangerButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.words import tr_error

_WIDTH_PX = 460
_SCREEN_SHARE = 0.8
_WINDOW_SHARE = 0.94


class TallArea(QScrollArea):
    """As high as what it holds, but no higher than the window it belongs to has room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Starts empty."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """What is inside, within the share of the screen a dialog may take."""
        inner = self.widget()
        if inner is None:
            return super().sizeHint()
        width = max(self.width(), inner.minimumSizeHint().width())
        high = inner.heightForWidth(width) if inner.hasHeightForWidth() else inner.sizeHint().height()
        owner = self.window().parentWidget()
        room = owner.window().height() if owner is not None else self.screen().availableSize().height()
        return QSize(width, min(max(high, inner.sizeHint().height()) + 4, int(room * _SCREEN_SHARE)))


class StepDialog(QDialog):
    """Opened with ``open()``. ``submitted(dict)`` carries the values by field name once all that is needed is there;
    the caller does the step and then calls ``accept``, or ``say`` when it was refused."""

    submitted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        title: str,
        sentence: str,
        fields: Sequence[Field],
        do: str,
        *,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``do`` are the words on the button; ``danger`` says that it cannot be undone."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(theme.px(_WIDTH_PX))
        self.fields: dict[str, FieldWidget] = {}
        self.strip = NoticeStrip(theme)
        self.do_button = DangerButton(do) if danger else PrimaryButton(do)
        self.cancel_button = PlainButton(self.tr("Cancel"))
        self._lay_out(theme, title, sentence, fields)
        self.do_button.clicked.connect(self.submit)
        self.cancel_button.clicked.connect(self.reject)
        self._check()

    def _lay_out(self, theme: Theme, title: str, sentence: str, fields: Sequence[Field]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        self.page = QWidget()
        self.rows = QVBoxLayout(self.page)
        self.rows.setContentsMargins(0, 0, 4, 0)
        self.rows.setSpacing(10)
        self.rows.addStretch(1)
        self.add_widget(label(title, "title", wrap=True))
        if sentence:
            self.add_widget(label(sentence, "second", wrap=True))
        for field in fields:
            self.add_field(field)
        self.area = TallArea()
        self.area.setWidget(self.page)
        column.addWidget(self.area, 1)
        column.addWidget(self.strip)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.do_button)
        column.addLayout(foot)

    def add_field(self, field: Field) -> FieldWidget:
        """Ask for one more thing, under what is there."""
        made = widget_of(field)
        made.edited.connect(self._check)
        self.fields[field.name] = made
        self.add_widget(made)
        return made

    def add_widget(self, widget: QWidget) -> None:
        """Show something under what is there, over the stretch at the end."""
        self.rows.insertWidget(self.rows.count() - 1, widget)

    def insert_top(self, widget: QWidget, place: int) -> None:
        """Show something under the title, at a place counted from it."""
        self.rows.insertWidget(place, widget)

    def fill(self, **values: object) -> None:
        """Fill fields in by name."""
        for name, value in values.items():
            fill(self.fields[name], value)

    def values(self) -> dict[str, object]:
        """What was filled in, by field name."""
        return {name: widget.value() for name, widget in self.fields.items()}

    def submit(self) -> None:
        """Hand the values on, once."""
        if self.do_button.isEnabled():
            self.set_busy(True)
            self.submitted.emit(self.values())

    def say(self, text: str, hint: str = "") -> None:
        """The step was refused: say why, and let it be tried again."""
        self.set_busy(False)
        self.strip.say(tr_error(text, hint))

    def set_busy(self, busy: bool) -> None:
        """Hold the button while the step is done."""
        self.page.setEnabled(not busy)
        if busy:
            self.do_button.setEnabled(False)
        else:
            self._check()

    @property
    def complete(self) -> bool:
        """Whether everything that is needed is there."""
        return all(widget.filled for widget in self.fields.values() if widget.field.needed)

    def _check(self) -> None:
        self.do_button.setEnabled(self.page.isEnabled() and self.complete)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as what is in it, where Qt would stop at two thirds of the screen."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Grow to what is in it, as far as the window has room: to be called when something was added later."""
        owner = self.parentWidget()
        if owner is not None:
            room = int(owner.window().height() * _WINDOW_SHARE)
            self.resize(self.width(), min(max(self.height(), self.sizeHint().height()), room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter does the step from any field, Enter from a field of one line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            many = isinstance(self.focusWidget(), QPlainTextEdit)
            if not many or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.submit()
            return
        super().keyPressEvent(event)
