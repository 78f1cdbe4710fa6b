"""A question to the list of chats that staff may name and keep: whose, in which state, what is known of the person."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from sanjog_desktop.domain.errors import UserError

State = Literal["open", "pending", "snoozed", "resolved"]
STATES: Final[tuple[State, ...]] = ("open", "pending", "snoozed", "resolved")
Whose = Literal["any", "mine", "nobody", "colleague"]
Window = Literal["any", "open", "closing", "closed"]


class ChatQuery(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a chat must be like; everything left as it is by default lets every chat that is not archived through.

    ``whose`` "mine" is whoever asks, "colleague" the one called ``assignee``. ``labels`` are ids: one of them is
    enough. ``language`` is a code, ``city`` the words on the person's card.
    """

    whose: Whose = "any"
    assignee: str = ""
    states: tuple[State, ...] = ()
    labels: tuple[str, ...] = ()
    unread: bool = False
    failed: bool = False
    window: Window = "any"
    language: str = ""
    city: str = ""

    def to_json(self) -> str:
        """As it is kept."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str) -> ChatQuery:
        """A kept question; raises :class:`UserError` for one that this version cannot ask."""
        try:
            return msgspec.json.decode(text, type=cls)
        except msgspec.MsgspecError as error:
            raise UserError("This saved filter cannot be used with this version.") from error
