"""The privacy pane: the queue of requests, and the registers that open in its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sanjog_desktop.gui.context import Context, NewRequest
from sanjog_desktop.gui.privacy.pages import PAGES
from sanjog_desktop.gui.privacy.queue import RequestQueue


class PrivacyPane(QWidget):
    """`open_chat_requested(conversation_id)` leads to the chat; `counted(RequestCounts)` after each count."""

    open_chat_requested = Signal(int)
    counted = Signal(object)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the queue; the registers are built when first shown, and nothing is read before `activate`."""
        super().__init__(parent)
        self.setObjectName("privacy")
        self._ctx = ctx
        self.queue = RequestQueue(ctx)
        self.queue.open_chat_requested.connect(self.open_chat_requested)
        self.queue.counted.connect(self.counted)
        self.queue.page_requested.connect(self.show_page)
        self.pages: dict[str, Any] = {}
        self._page_before = ""
        self.stack = QStackedWidget()
        self.stack.addWidget(self.queue)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.stack)

    # Registers --------------------------------------------------------------------------------------
    def show_page(self, name: str, text: str = "") -> None:
        """Open the register called ``name``, searched for ``text`` when there is one."""
        if self._ctx.veil.is_counter:
            return
        if name not in self.pages:
            page: Any = PAGES[name](self._ctx)
            self.pages[name] = page
            self.stack.addWidget(page)
            page.back_requested.connect(self.show_queue)
        page = self.pages[name]
        self.stack.setCurrentWidget(page)
        self._call(page, "activate")
        if text:
            self._call(page, "look_for", text)

    def show_queue(self) -> None:
        """Back to the requests."""
        self.stack.setCurrentWidget(self.queue)
        self.queue.activate()
        self.queue.focus_list()

    @property
    def page(self) -> str:
        """The name of the register shown, empty for the queue."""
        shown = self.stack.currentWidget()
        return next((name for name, page in self.pages.items() if page is shown), "")

    @staticmethod
    def _call(page: Any, method: str, *args: object) -> None:
        do = getattr(page, method, None)
        if do is not None:
            do(*args)

    # What the window asks ---------------------------------------------------------------------------
    async def load(self) -> None:
        """Read the first page, the suggestions and the counts."""
        await self.queue.load()

    def activate(self) -> None:
        """The pane came into sight."""
        self._call(self.stack.currentWidget(), "activate")

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes: what is shown of them is read again."""
        self.queue.apply(changes)
        for page in self.pages.values():
            self._call(page, "apply", changes)

    def focus_search(self) -> None:
        """Put the keyboard where something is looked for."""
        page = self.stack.currentWidget()
        if page is self.queue:
            self.queue.focus_search()
        else:
            self._call(page, "focus_search")

    def show_subject(self, subject: str) -> None:
        """Show one request, or the register of that name."""
        if subject in PAGES:
            self.show_page(subject)
            return
        self.stack.setCurrentWidget(self.queue)
        self.queue.show_subject(subject)

    def show_veiled(self, hidden: bool) -> None:
        """Counter mode: of the requests only the list is left, the registers are put away."""
        if hidden:
            self._page_before = self.page
            self.stack.setCurrentWidget(self.queue)
        self.queue.show_veiled(hidden)
        if not hidden and self._page_before:
            self.show_page(self._page_before)

    def start_request(self, subject: NewRequest) -> None:
        """Open the form for a request of this person, from this message if one is named."""
        if self._ctx.veil.is_counter:
            return
        self.stack.setCurrentWidget(self.queue)
        self.queue.start_request(subject)

    def show_view(self, view: str) -> None:
        """Show open, due_this_week, suspected or closed requests."""
        self.stack.setCurrentWidget(self.queue)
        self.queue.show_view(view)

    def areas(self) -> Sequence[QWidget]:
        """Where F6 goes."""
        page: Any = self.stack.currentWidget()
        return list(page.areas()) if hasattr(page, "areas") else [page]

    def restore_layout(self, kept: QSettings) -> None:
        """Take the widths this PC had."""
        state = kept.value("privacy/split")
        if state is not None:
            self.queue.split.restoreState(state)

    def save_layout(self, kept: QSettings) -> None:
        """Remember the widths."""
        kept.setValue("privacy/split", self.queue.split.saveState())
