"""Everything in a bubble that the pointer can press, as lines of its menu: for the keyboard and for screen readers.

A painted row has no parts that a screen reader could walk into, so its menu is where they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from PySide6.QtWidgets import QMenu

from sanjog_desktop.domain.names import shown_name
from sanjog_desktop.gui.chats.bubble_parts import Spot
from sanjog_desktop.gui.chats.markup import LINK, parse_markup
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.store.rows import MessageRow

Press = Callable[[MessageRow, str, Any], None]
MOST_LINKS: Final = 12
_LONGEST: Final = 60
#: What the menu of a message already says by itself.
IN_MENU: Final = frozenset({
    "text", "tile", "open", "play", "seek", "speed", "card", "number_change", "template", "info", "retry", "send_again",
    "was_sent", "cancel", "resync", "rewrite", "number", "call", "settings", "unblock", "link",
})  # fmt: skip


def fill_spots(menu: QMenu, row: MessageRow, spots: Iterable[Spot], press: Press) -> None:
    """Add the links of the text and what else can be pressed: the message answered, a map, a file to fetch. The
    pictures of an album are messages of their own, each with its menu.
    """
    lines: list[tuple[str, str, Any]] = []
    for url in links_in(row):
        words = shown_name(url)
        short = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        lines.append((tr("Open {link}").format(link=short), "link", url))
    for spot in spots:
        if spot.action not in IN_MENU:
            lines.append((_words(spot.action), spot.action, spot.value))
    if lines:
        menu.addSeparator()
    for words, action, value in lines:
        made = menu.addAction(words.replace("&", "&&"))
        made.triggered.connect(lambda _=False, action=action, value=value: press(row, action, value))


def links_in(row: MessageRow) -> list[str]:
    """The addresses in a message's words, each once."""
    if not row.body or row.revoked:
        return []
    return list(dict.fromkeys(span.url for span in parse_markup(row.body).spans if span.style == LINK))[:MOST_LINKS]


def _words(action: str) -> str:
    return {
        "quoted": tr("Go to the message it answers"),
        "map": tr("Show on a map"),
        "fetch": tr("Fetch the file again"),
    }.get(action, tr("Open"))
