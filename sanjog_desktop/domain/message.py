"""Messages: kinds, the statuses of what we send, and how a status moves.

Statuses come unordered, twice, or not at all (Meta: webhooks, statuses). What a message shows is the highest
truth ever reported, so the order of arrival does not matter.
"""

from __future__ import annotations

from typing import Final

DIRECTION_IN: Final = "in"
DIRECTION_OUT: Final = "out"

QUEUED: Final = "queued"
SENDING: Final = "sending"
UNCERTAIN: Final = "uncertain"
CANCELLED: Final = "cancelled"
SENT: Final = "sent"
FAILED: Final = "failed"
DELIVERED: Final = "delivered"
READ: Final = "read"
PLAYED: Final = "played"

#: Our own states stand below everything Meta says. ``failed`` outranks ``sent`` (it follows it) and gives
#: way to any proof of delivery.
STATUS_RANK: Final[dict[str, int]] = {
    "": 0, QUEUED: 1, CANCELLED: 2, SENDING: 3, UNCERTAIN: 4,
    SENT: 5, FAILED: 6, DELIVERED: 7, READ: 8, PLAYED: 9,
}  # fmt: skip

#: Kinds whose file is fetched or uploaded.
MEDIA_KINDS: Final = frozenset({"image", "video", "audio", "document", "sticker"})


def is_higher(new: str, current: str) -> bool:
    """Whether a reported status ``new`` moves a message on from ``current``; an unknown one never does."""
    return STATUS_RANK.get(new, -1) > STATUS_RANK.get(current, 0)


#: What a status means, in plain words for staff.
STATUS_TEXT: Final[dict[str, str]] = {
    QUEUED: "Waiting to be sent",
    SENDING: "Being sent",
    UNCERTAIN: "It is not known whether this was sent",
    CANCELLED: "Not sent",
    SENT: "Sent",
    FAILED: "Could not be sent",
    DELIVERED: "Delivered",
    READ: "Read",
    PLAYED: "Played",
}
