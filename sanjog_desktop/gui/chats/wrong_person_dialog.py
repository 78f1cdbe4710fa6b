"""The red question before something of one family goes to another: both names, and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.actions.wrong_person import REASONS, Somebody, WrongPerson
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import DangerButton, PlainButton, label

WIDTH, WIDEST = 440, 800


def reason_word(reason: str) -> str:
    """A reason in words."""
    return {
        "proposal": tr("They are to see this proposal"), "asked_by_them": tr("The one it is about asked us to"),
        "asked_by_recipient": tr("The one who gets it asked for it"),
        "speaks_for_them": tr("The one who gets it speaks for them"), "other": tr("Another reason"),
    }[reason]  # fmt: skip


def with_family(person: Somebody) -> str:
    """Sunita Namuna (Namuna family)."""
    return f"{person.name} ({person.family})" if person.family else person.name


class WrongPersonDialog(QDialog):
    """Accepted only with a reason; ``reason`` is its code. Escape and Enter alike send nothing by themselves."""

    def __init__(self, ctx: Context, wrong: WrongPerson, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("To another family?"))
        self.setMinimumWidth(min(ctx.theme.px(WIDTH), WIDEST))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(12)
        column.addWidget(self._head(wrong))
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 0, 20, 0)
        inner.setSpacing(10)
        inner.addWidget(label(tr("What was sent cannot be called back. Why does it go there?"), "second", wrap=True))
        self.reasons = QComboBox()
        self.reasons.setAccessibleName(tr("Why it goes to another family"))
        self.reasons.addItem(tr("Choose a reason"), "")
        for reason in REASONS:
            self.reasons.addItem(reason_word(reason), reason)
        inner.addWidget(self.reasons)
        inner.addWidget(label(tr("Your name and the reason go into the audit log."), "caption", wrap=True))
        row = QHBoxLayout()
        row.addStretch(1)
        self.cancel = PlainButton(tr("Do not send"))
        self.send = DangerButton(tr("Send to {name}").format(name=wrong.recipient.name).replace("&", "&&"))
        self.send.setEnabled(False)
        self.reasons.currentIndexChanged.connect(lambda at: self.send.setEnabled(at > 0))
        self.cancel.clicked.connect(self.reject)
        self.send.clicked.connect(self.accept)
        row.addWidget(self.cancel)
        row.addWidget(self.send)
        inner.addLayout(row)
        column.addLayout(inner)
        self.cancel.setFocus()

    def _head(self, wrong: WrongPerson) -> QWidget:
        head = QFrame()
        head.setProperty("strip", "bad")
        lines = QVBoxLayout(head)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(4)
        about = ", ".join(with_family(each) for each in wrong.people)
        to = with_family(wrong.recipient)
        for words, big in ((tr("About"), about), (tr("Goes to"), to)):
            lines.addWidget(label(words, "caption"))
            name = label(big, "title", wrap=True)
            name.setForegroundRole(QPalette.ColorRole.WindowText)
            name.setAccessibleName(f"{words}: {big}")
            lines.addWidget(name)
        head.setAccessibleName(tr("About {about}. Goes to {to}.").format(about=about, to=to))
        return head

    def showEvent(self, event: QShowEvent) -> None:
        """High enough for both names in whole, however large the text is."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height()))

    @property
    def reason(self) -> str:
        """The code of the reason."""
        return str(self.reasons.currentData() or "")


def ask_reason(ctx: Context, wrong: WrongPerson, parent: QWidget, then: Callable[[str], None]) -> WrongPersonDialog:
    """Ask; ``then`` is called with the reason's code, and not at all when it is not to go."""
    dialog = WrongPersonDialog(ctx, wrong, parent.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: then(dialog.reason))
    dialog.open()
    return dialog
