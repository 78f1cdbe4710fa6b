"""Which messages a search looks at: whose, with which files, from which days, of people with which label."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

Whose = Literal["any", "them", "us"]
Has = Literal["any", "file", "media", "document", "voice", "link", "star"]

#: The kinds of message behind each choice; what is not here is asked otherwise.
KINDS: Final[dict[str, tuple[str, ...]]] = {
    "file": ("image", "video", "document", "audio", "sticker", "template"),
    "media": ("image", "video", "sticker"),
    "document": ("document", "template"),
    "voice": ("audio",),
}


class MessageFilter(msgspec.Struct, frozen=True):
    """Everything left as it is lets every message through. ``first_at`` and ``end_at`` are instants (ms): from the one
    to before the other, 0 for open. ``label`` is a label's id on the person.
    """

    whose: Whose = "any"
    has: Has = "any"
    first_at: int = 0
    end_at: int = 0
    label: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it asks for nothing."""
        return self == OPEN


OPEN: Final = MessageFilter()
