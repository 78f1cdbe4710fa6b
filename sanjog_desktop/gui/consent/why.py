"""Why may I message this person? One sentence and the record it rests on, behind every chip and send button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt
from PySide6.QtWidgets import QDialog, QToolButton, QVBoxLayout, QWidget

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.why import SENTENCES
from sanjog_desktop.gui import consent_words
from sanjog_desktop.gui.consent.proofs import evidence_text
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.theme import TONES
from sanjog_desktop.gui.times import day_words, moment_text
from sanjog_desktop.gui.widgets import KeyValue, LinkButton, label
from sanjog_desktop.gui.widgets.basics import restyle
from sanjog_desktop.store.consent_rows import Why
from sanjog_desktop.store.reads.why import why_allowed

translate = QCoreApplication.translate
_WIDTH_PX = 340


def why_text(why: Why) -> str:
    """The sentence in the language of the window, its day as people write days."""
    values = dict(why.values)
    if "day" in values:
        values["day"] = day_words(QDate.fromString(values["day"], Qt.DateFormat.ISODate))
    return translate("text", SENTENCES[why.code]).format(**values)


class WhyPopup(QDialog):
    """Opened beside ``anchor`` with :meth:`ask`; Escape or a press elsewhere closes it."""

    def __init__(self, ctx: Context, anchor: QWidget) -> None:
        super().__init__(anchor.window(), Qt.WindowType.Popup)
        self._ctx, self._anchor = ctx, anchor
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(translate("why", "Why may I message this person?"))
        self.setProperty("surface", "panel")
        self.setFixedWidth(ctx.theme.px(_WIDTH_PX))
        self.sentence = label("", "strong", wrap=True)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(16, 14, 16, 14)
        self.rows.setSpacing(6)
        self.ledger = LinkButton(translate("why", "Open the consent ledger"))
        self.ledger.clicked.connect(self._open_ledger)

    def ask(self, contact_id: str, purpose: str, conversation_id: int | None = None) -> None:
        """Read the answer and show it."""
        self._ctx.tasks.start(self._show(contact_id, purpose, conversation_id), owner=self)

    async def _show(self, contact_id: str, purpose: str, conversation_id: int | None) -> None:
        why: Why = await self._ctx.db.read(why_allowed, contact_id, purpose, conversation_id)
        now = Instant(self._ctx.clock.now())
        self.rows.addWidget(label(consent_words.purpose_text(purpose), "caption"))
        self.sentence.setText(why_text(why))
        self.sentence.setProperty("role", "ok" if why.allowed else "bad")
        self.rows.addWidget(self.sentence)
        for key, value in self._record(why, now):
            self.rows.addWidget(KeyValue(key, value))
        if why.record is not None:
            self.rows.addWidget(self.ledger)
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.adjustSize()
        corner = self._anchor.mapToGlobal(QPoint(0, 0))
        room = self._anchor.screen().availableGeometry()
        left = min(max(room.left(), corner.x()), room.right() - self.width())
        above = corner.y() - self.height() - 4
        self.move(left, above if above > room.top() else corner.y() + self._anchor.height() + 4)
        self.show()

    def _record(self, why: Why, now: Instant) -> list[tuple[str, str]]:
        if why.record is None:
            if why.until:
                return [(translate("why", "Until"), moment_text(why.until, now))]
            return []
        record = why.record
        pairs = [
            (translate("why", "When"), moment_text(record.at, now)),
            (translate("why", "How"), consent_words.method_text(record.method)),
            (translate("why", "Notice"), record.notice_version),
            (translate("why", "Noted by"), record.recorded_by),
            (translate("why", "Until"), moment_text(why.until, now) if why.until else ""),
            *((evidence_text(key), str(value)) for key, value in record.evidence.items()),
        ]
        return [(key, value) for key, value in pairs if value]

    def _open_ledger(self) -> None:
        self.close()
        self._ctx.open_pane("privacy", "consents")


class WhyChip(QToolButton):
    """A chip that answers when it is pressed; ``show_word`` as on an ordinary chip."""

    def __init__(self, ctx: Context, text: str, tone: str, contact_id: str, purpose: str) -> None:
        super().__init__()
        self._ctx, self._contact, self._purpose = ctx, contact_id, purpose
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(translate("why", "Why may I message this person?"))
        self.show_word(text, tone)
        self.clicked.connect(self._ask)

    def show_word(self, text: str, tone: str) -> None:
        """Change the word and its tint."""
        if tone not in TONES:
            raise ValueError(f"no such tone: {tone}")
        self.setText(text)
        self.setAccessibleName(f"{consent_words.purpose_text(self._purpose)}: {text}")
        self.setProperty("chip", tone)
        restyle(self)

    def _ask(self) -> None:
        WhyPopup(self._ctx, self).ask(self._contact, self._purpose)
