"""What lies outside this PC: deleted where that can be done, and otherwise said until when it is kept."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Protocol

import msgspec

from sanjog_desktop.actions import settings
from sanjog_desktop.cloud.errors import CloudError, GraphRefused
from sanjog_desktop.domain.connection import SETTING, Connection
from sanjog_desktop.domain.errors import Transient
from sanjog_desktop.privacy.erasure.brief import Brief
from sanjog_desktop.privacy.erasure.tasks import (
    META_KEEPS,
    by_time,
    is_done,
    relay_count,
    relay_gone,
    relay_todo,
    set_place,
)
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

log = logging.getLogger(__name__)

_NO_SUCH_OBJECT = 100
"""What Meta answers for an id it does not know (Meta: error codes)."""


class RelayEraser(Protocol):
    """What is needed of the relay's client."""

    async def erase(self, seqs: Sequence[int]) -> int:
        """Delete entries by number."""
        ...


class MediaEraser(Protocol):
    """What is needed of Meta's client."""

    async def delete_media(self, media_id: str) -> bool:
        """Delete an uploaded file."""
        ...


async def elsewhere(
    db: Database,
    relay: RelayEraser | None,
    media: MediaEraser | None,
    request_id: str,
    brief: Brief,
    staff: str,
) -> str:
    """Relay, Meta, backups: done where it can be, and otherwise why not."""
    late = await _on_relay(db, relay, request_id, staff)
    late = await _at_meta(db, media, request_id, brief, staff) or late
    await db.write(by_time, request_id, staff)
    return late


async def _on_relay(db: Database, relay: RelayEraser | None, request_id: str, staff: str) -> str:
    """Delete the person's entries on the relay. An entry may hold somebody else's data too: it waits until this PC
    has applied it, because what is applied here is in the store already and is not lost with the entry.
    """
    if await db.read(is_done, request_id, "relay_queue"):
        return ""
    todo, not_yet = await db.read(relay_todo, request_id)
    if todo and relay is None:
        if not (await db.read(_connection)).can_receive:
            await db.write(set_place, request_id, "relay_queue", "unreachable", {"entries": len(todo)}, staff)
        return "relay"
    try:
        for start in range(0, len(todo), 500):
            part = todo[start : start + 500]
            assert relay is not None
            await relay.erase(part)
            await db.write(relay_gone, part)
    except Transient as error:
        log.warning("the relay did not delete entries: %s", type(error).__name__)
        return "relay"
    if not_yet:
        return "relay"
    gone = await db.read(relay_count, request_id)
    await db.write(set_place, request_id, "relay_queue", "done", {"entries": gone}, staff)
    return ""


async def _at_meta(db: Database, media: MediaEraser | None, request_id: str, brief: Brief, staff: str) -> str:
    """Delete uploads at Meta by their ids; those it no longer keeps are past. Messages expire there by themselves."""
    if await db.read(is_done, request_id, "meta_media"):
        return ""
    if brief.uploads and media is None and (await db.read(_connection)).can_send:
        return "relay"
    now = db.clock.now()
    left = [id for id, at in brief.uploads if at + META_KEEPS > now]
    deleted = refused = 0
    for media_id in left:
        if media is None:
            refused += 1
            continue
        try:
            deleted += await media.delete_media(media_id)
        except CloudError as error:
            if isinstance(error, GraphRefused) and error.rule.code == _NO_SUCH_OBJECT:
                continue  # it is gone already
            log.warning("Meta did not delete an upload: %s", type(error).__name__)
            refused += 1
    until = max((at + META_KEEPS for _id, at in brief.uploads), default=0) if refused else 0
    counts = {"uploads": len(brief.uploads), "deleted": deleted, "left": refused}
    await db.write(
        set_place, request_id, "meta_media", "done", counts, staff, {"until": until} if until else None
    )
    return ""


def _connection(session: Session) -> Connection:
    """What staff set: a line that is not up yet is waited for, one that is not there is not."""
    value = settings.get(session, SETTING)
    return Connection() if value is None else msgspec.convert(value, Connection)
