"""What staff decide about a message that did not arrive, or of which nobody knows; and blocking whom it went to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from sanjog_desktop.actions import messages
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.rows import ConversationRow, MessageRow

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.thread_pane import ThreadPane


class MessageDeeds(QObject):
    """Acts for one thread."""

    def __init__(self, ctx: Context, pane: ThreadPane) -> None:
        super().__init__(pane)
        self._ctx, self._pane = ctx, pane
        self.question: QMessageBox | None = None

    def decide(self, row: MessageRow, action: str) -> None:
        """Cancel, try again, say what became of it, or look at its way."""
        start = self._ctx.tasks.start
        if action == "info":
            from sanjog_desktop.gui.chats.message_info import MessageInfoDialog  # late: seldom asked for

            MessageInfoDialog(self._ctx, row, self._pane.window()).ask()
        elif action == "send_again":
            self._ask_twice(row)
        else:
            start(self._write(row, action), owner=self)

    async def _write(self, row: MessageRow, action: str) -> None:
        write, staff = self._ctx.db.write, self._ctx.staff
        if action == "cancel":
            await write(messages.cancel_message, row.id)
        elif action == "retry":
            await write(messages.retry_failed, row.id, staff=staff)
        else:
            await write(messages.settle_uncertain, row.id, action == "was_sent", staff=staff)
        self._ctx.wake_outbox()

    def _ask_twice(self, row: MessageRow) -> None:
        """Nothing is sent blindly a second time: whoever does it has read that it may arrive twice."""
        box = self.question = QMessageBox(self._pane.window())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Send again?"))
        box.setText(tr("Nobody knows whether this message arrived. Sent again, it may arrive twice."))
        box.setInformativeText(tr("Look on the person's phone or ask them first, if you can."))
        again = box.addButton(tr("Send again"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        again.clicked.connect(lambda: self._ctx.tasks.start(self._write(row, "send_again"), owner=self))
        box.finished.connect(box.deleteLater)
        box.open()

    def next_step(self, row: MessageRow, step: str) -> None:
        """What else helps: another form, another way, the cause itself."""
        chat = self._pane.conversation
        if chat is None:
            return
        match step:
            case "resync":
                self._ctx.wake_templates()
            case "rewrite":
                self._pane.show_templates(False)
                self._pane.composer.field.setPlainText(row.body)
                self._pane.focus_writing()
            case "number":
                self._ctx.open_pane("contacts", chat.contact_id)
            case "call":
                self._pane.work.ask_call(chat)
            case "settings":
                self._ctx.open_pane("settings", "connection")
            case "unblock":
                Blocking(self._ctx, self._pane).change(chat, False)


class Blocking(QObject):
    """Blocks and unblocks at WhatsApp, with a question before the first."""

    def __init__(self, ctx: Context, window: QWidget) -> None:
        super().__init__(window)
        self._ctx, self._window = ctx, window
        self.question: QMessageBox | None = None

    def change(self, row: ConversationRow, blocked: bool) -> None:
        """Ask, for a block; an unblock takes nothing from anybody."""
        if not blocked:
            self._start(row, False)
            return
        box = self.question = QMessageBox(self._window.window())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Block on WhatsApp?"))
        name = self._ctx.veil.row(row).title
        box.setText(tr("Block {name} on WhatsApp?").format(name=name))
        box.setInformativeText(
            tr("Nothing they write or call reaches the agency any more, and nothing can be sent to them. What waits to"
               " be sent is taken back. WhatsApp does not tell them. You can unblock them at any time.")
        )  # fmt: skip
        block = box.addButton(tr("Block"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        block.clicked.connect(lambda: self._start(row, True))
        box.finished.connect(box.deleteLater)
        box.open()

    def _start(self, row: ConversationRow, blocked: bool) -> None:
        self._ctx.tasks.start(self._ctx.block(row.id, blocked, self._ctx.staff), owner=self)
