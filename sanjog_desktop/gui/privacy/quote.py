"""A message's own words, set apart from ours."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from sanjog_desktop.gui.widgets.basics import label


def quote(text: str) -> QFrame:
    """The words on a sunken ground; selectable, never interpreted."""
    frame = QFrame()
    frame.setProperty("quote", True)
    rows = QVBoxLayout(frame)
    rows.setContentsMargins(12, 8, 12, 8)
    rows.addWidget(label(f"“{text}”", wrap=True, selectable=True))
    return frame
