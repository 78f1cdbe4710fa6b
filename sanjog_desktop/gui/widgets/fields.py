"""A captioned field of a form."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sanjog_desktop.gui.widgets.basics import label


def add_field(
    rows: QVBoxLayout, caption: str, widget: QWidget, note: str = "", *, within: QWidget | None = None
) -> None:
    """A caption with its mnemonic, the field (or what it stands `within`) under it, a note under that."""
    words = label(caption, "caption")
    words.setBuddy(widget)
    if not widget.accessibleName():
        widget.setAccessibleName(caption.replace("&", ""))
    if note:
        widget.setAccessibleDescription(note)
    rows.addSpacing(4)
    rows.addWidget(words)
    rows.addWidget(within or widget)
    if note:
        rows.addWidget(label(note, "caption", wrap=True))
