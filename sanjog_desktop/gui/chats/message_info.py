"""The way of one message: every report with its time, the raw code of a failure, what it cost, its numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.message import STATUS_RANK
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.next_steps import failure_words
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import KeyValue, PlainButton, SectionTitle, label
from sanjog_desktop.store.reads.message_info import MessageInfo, StatusLine, message_info
from sanjog_desktop.store.rows import MessageRow

WIDTH_PX, HEIGHT_PX, BUTTONS_PX = 460, 620, 30


def category_words(category: str) -> str:
    """A cost category of WhatsApp (Meta: pricing); one we do not know stays as it is written."""
    words = {
        "authentication": tr("sign-in code"),
        "authentication-international": tr("sign-in code, abroad"),
        "marketing": tr("offer"),
        "marketing_lite": tr("offer"),
        "utility": tr("update"),
        "service": tr("answer"),
        "referral_conversion": tr("answer after an advertisement"),
    }
    return words.get(category, category)


def cost_words(info: MessageInfo) -> str:
    """The category and whether WhatsApp charges for it; empty when it said nothing of it."""
    if not info.category:
        return ""
    words = category_words(info.category)
    if info.billable is None:
        return words
    if not info.billable:
        return f"{words} · {tr('free')}"
    from sanjog_desktop.gui.chats.template_cost import amount_words

    return f"{words} · {tr('charged')} · {amount_words(info.phone, info.category)}"


class MessageInfoDialog(QDialog):
    """Opened with :meth:`ask`; Escape closes it."""

    def __init__(self, ctx: Context, row: MessageRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._row = ctx, row
        self.info: MessageInfo | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About this message"))
        self.setMinimumWidth(ctx.theme.px(WIDTH_PX))
        page = QWidget()
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(20, 16, 20, 12)
        self._rows.setSpacing(6)
        self._page = page
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(page)
        self.copy, self.away = PlainButton(tr("Copy the numbers")), PlainButton(tr("Close"))
        self.copy.setToolTip(tr("For support: ids and codes, nothing of what was written"))
        self.copy.clicked.connect(self._copy)
        self.away.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 6, 20, 16)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addLayout(buttons)

    def ask(self) -> None:
        """Read and show."""
        self._ctx.tasks.start(self._show(), owner=self)

    async def _show(self) -> None:
        info: MessageInfo | None = await self._ctx.db.read(message_info, self._row.id)
        if info is None:
            return
        self.info = info
        self._rows.addWidget(label(tr("About this message"), "title"))
        words = failure_words(self._row, self._ctx.clock.now())
        if words:
            self._rows.addWidget(label(words, "bad" if self._row.status == "failed" else "second", wrap=True))
        self._write_way(info)
        self._write_facts(info)
        self._rows.addStretch(1)
        px, width = self._ctx.theme.px, self._ctx.theme.px(WIDTH_PX)
        layout = self._page.layout()
        wanted = layout.heightForWidth(width) if layout is not None else 0
        self.resize(width, min(wanted + self.away.sizeHint().height() + px(BUTTONS_PX), px(HEIGHT_PX)))
        self.open()
        self.away.setFocus()

    def _write_way(self, info: MessageInfo) -> None:
        self._section(tr("What became of it"))
        if info.direction == "in":
            self._line(tr("Written"), times.moment_text(info.at, self._now))
            return
        if info.written_at:
            self._line(tr("Queued"), times.moment_text(info.written_at, self._now))
        if info.accepted_at:
            self._line(tr("Taken by WhatsApp"), times.moment_text(info.accepted_at, self._now))
        for line in sorted(info.statuses, key=lambda each: (each.at, STATUS_RANK.get(each.status, 0))):
            self._line(wording.status_word(line.status).capitalize(), self._report(line))
        if not info.statuses:
            self._rows.addWidget(label(tr("WhatsApp has not said anything of it yet."), "caption", wrap=True))

    def _report(self, line: StatusLine) -> str:
        words = [times.moment_text(line.at, self._now)]
        if line.error_code is not None:
            words.append(tr("code {code}").format(code=line.error_code))
        if line.error_text:
            words.append(line.error_text)
        return " · ".join(words)

    def _write_facts(self, info: MessageInfo) -> None:
        self._section(tr("Details"))
        row = self._row
        facts = [
            (tr("Cost"), cost_words(info)),
            (tr("Template"), info.template),
            (tr("Written by"), info.sent_by or (tr("the phone app") if row.from_phone else "")),
            (tr("Tries"), str(info.attempts) if info.attempts > 1 else ""),
            (tr("Error code"), str(row.error_code) if row.status == "failed" and row.error_code is not None else ""),
            (tr("Number at WhatsApp"), info.wamid),
            (tr("Our reference"), info.client_ref),
        ]
        for key, value in facts:
            if value:
                self._line(key, value)

    @property
    def _now(self) -> Instant:
        return self._ctx.clock.now()

    def _section(self, title: str) -> None:
        self._rows.addSpacing(8)
        self._rows.addWidget(SectionTitle(title))

    def _line(self, key: str, value: str) -> None:
        self._rows.addWidget(KeyValue(key, value))

    def _copy(self) -> None:
        if self.info is not None:
            told = [f"{line.status} {line.at} {line.error_code or ''}".strip() for line in self.info.statuses]
            QGuiApplication.clipboard().setText("\n".join([self.info.wamid, self.info.client_ref, *told]))
