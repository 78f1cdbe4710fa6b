"""Pages of which one shows, sized by that one alone: a wizard's card should not be as tall as its longest step."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Steps(QWidget):
    """Shows one of its pages; the others take no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Starts with no page."""
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._current = 0
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)

    @property
    def current_index(self) -> int:
        """The place of the page shown."""
        return self._current

    @property
    def current(self) -> QWidget:
        """The page shown."""
        return self._pages[self._current]

    def add(self, page: QWidget) -> None:
        """Add a page after the others; the first is shown."""
        page.setVisible(not self._pages)
        self._pages.append(page)
        self._rows.addWidget(page)

    def show_page(self, place: int) -> None:
        """Show the page at a place."""
        self._current = place
        for each, page in enumerate(self._pages):
            page.setVisible(each == place)
