"""The registers of the privacy pane by name: pages that take the place of the requests and lead back to them.

A page is a widget with a signal ``back_requested``; ``activate()``, ``apply(changes)``, ``areas()`` and
``look_for(text)`` are called where it has them. Each is imported when it is first shown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from sanjog_desktop.gui.context import Context

DISCLOSURES: Final = "disclosures"
CONSENTS: Final = "consents"
AUDIT: Final = "audit"

#: How each page is made.
PAGES: Final[dict[str, Callable[[Context], QWidget]]] = {}
