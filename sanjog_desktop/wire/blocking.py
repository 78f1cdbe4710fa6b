"""Blocking people on a number (Meta: block users)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from sanjog_desktop.wire.replies import Paging


class BlockError(msgspec.Struct, frozen=True):
    """Why one person could not be blocked or unblocked."""

    code: int | None = None
    message: str | None = None


class BlockedUser(msgspec.Struct, frozen=True):
    """One person of a list; ``input`` is what was asked for, either id may be absent."""

    input: str | None = None
    wa_id: str | None = None
    user_id: str | None = None
    errors: tuple[BlockError, ...] = ()


class BlockLists(msgspec.Struct, frozen=True):
    """Who was blocked, unblocked, or neither."""

    added_users: tuple[BlockedUser, ...] = ()
    removed_users: tuple[BlockedUser, ...] = ()
    failed_users: tuple[BlockedUser, ...] = ()


class BlockReply(msgspec.Struct, frozen=True):
    """The answer to a change of the list; when only some could be changed it comes as an error, with both lists."""

    block_users: BlockLists = BlockLists()


class BlockedPage(msgspec.Struct, frozen=True):
    """A page of the people who are blocked."""

    data: tuple[BlockedUser, ...] = ()
    paging: Paging | None = None


def encode_blocks(people: Iterable[tuple[str | None, str | None]]) -> bytes:
    """The body for people given as (phone, user id): the user id where there is one, for a phone may change hands."""
    listed: list[dict[str, Any]] = [
        {"user_id": user_id} if user_id else {"user": phone} for phone, user_id in people
    ]
    return msgspec.json.encode({"messaging_product": "whatsapp", "block_users": listed})
