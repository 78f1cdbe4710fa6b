"""Media people sent: fetched at once, because Meta forgets it after a week (Meta: media).

Each file streams from Meta's host into its encrypted place; nothing of it lies readable on the disk on the
way. What cannot be fetched now is tried again with growing gaps while its placeholder says so; what cannot be
fetched any more is marked gone, with the reason.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sanjog_desktop.actions import attachments
from sanjog_desktop.actions.attachments import Wanted
from sanjog_desktop.cloud.client import GraphClient
from sanjog_desktop.cloud.errors import (
    CloudError,
    GraphRefused,
    GraphUnreachable,
    MediaTooLarge,
    UntrustedHost,
)
from sanjog_desktop.domain.clock import DAY, Instant
from sanjog_desktop.domain.file_lies import lie_of
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.domain.media_facts import LARGEST, Facts, is_known, read_facts
from sanjog_desktop.domain.media_types import HEAD
from sanjog_desktop.store.attachments import AttachmentFiles, Written
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed, StoreError
from sanjog_desktop.store.session import Changes
from sanjog_desktop.sync.backoff import Backoff, spread, wait_for
from sanjog_desktop.sync.holds import Holds
from sanjog_desktop.sync.state import Pause, SyncState

log = logging.getLogger(__name__)

AT_ONCE: Final = 4
KEPT_MS: Final = 7 * DAY
"""How long Meta keeps what people sent."""
MOST_CORRUPT: Final = 3
"""Tries of a file whose digest is wrong."""
MOST_REFUSED: Final = 4
"""Tries of a file Meta says it does not know."""
FIRST_RETRY_S: Final = 2.0
LONGEST_RETRY_S: Final = 3_600.0
_ALL: Final = "all"

EXPIRED: Final = "WhatsApp no longer has this file. Ask for it to be sent again."
TOO_LARGE: Final = "This file is larger than WhatsApp allows. Ask for it to be sent in parts."
DAMAGED: Final = "This file arrives damaged. Ask for it to be sent again."
DAMAGED_ONCE: Final = "This file was damaged on its way. It is asked for again."
UNTRUSTED: Final = "This file lies at an address that is not WhatsApp's, so it was not fetched."
WAITING: Final = "This file could not be fetched yet; it is tried again."


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a file did not come: in words for staff, and whether it is given up. ``counted`` against its tries."""

    reason: str
    for_good: bool = False
    counted: bool = True


class MediaLoop:
    """Fetches what is wanted. ``run`` until cancelled; ``wake`` to try everything again now."""

    def __init__(
        self,
        db: Database,
        graph: GraphClient,
        files: AttachmentFiles,
        state: SyncState,
        *,
        retry_s: Callable[[int], float] | None = None,
        backoff: Backoff | None = None,
    ) -> None:
        """``retry_s`` gives the seconds before the next try after so many failed ones."""
        self._db = db
        self._graph = graph
        self._files = files
        self._state = state
        self._retry_s = retry_s or growing
        self._woken = asyncio.Event()
        self._busy: dict[AttachmentId, asyncio.Task[None]] = {}
        self._holds = Holds(time.monotonic)
        self._backoff = backoff or Backoff(first=5.0, most=300.0)

    def wake(self) -> None:
        """Something new is wanted, or the network came back."""
        self._holds.release(_ALL)
        self._woken.set()

    def use(self, graph: GraphClient) -> None:
        """Fetch through ``graph`` from now on (a new token)."""
        self._graph = graph
        self.wake()

    async def run(self) -> None:
        """Fetch until cancelled; a file half fetched then is fetched again at the next start."""
        stop_listening = self._db.on_changes(self._heard)
        try:
            while True:
                await wait_for(self._woken, await self._round())
        finally:
            stop_listening()
            for task in self._busy.values():
                task.cancel()
            await asyncio.gather(*self._busy.values(), return_exceptions=True)

    def _heard(self, changes: Changes) -> None:
        if any(kind == "attachment" for kind, _ in changes):
            self._woken.set()

    async def _round(self) -> float | None:
        """Start what may be started; seconds until there is more to do by itself."""
        if self._holds.held(_ALL):
            return self._holds.seconds_left(_ALL)
        try:
            wanted, next_s = await self._db.read(attachments.wanted, AT_ONCE + len(self._busy))
        except StoreError:
            return self._backoff.next()
        for item in wanted:
            if item.id not in self._busy and len(self._busy) < AT_ONCE:
                self._busy[item.id] = asyncio.create_task(self._fetch(item))
        return next_s

    def _hold(self) -> None:
        """The trouble is not one file's: all wait."""
        if not self._holds.held(_ALL):
            self._holds.hold(_ALL, self._backoff.next())

    async def _fetch(self, item: Wanted) -> None:
        try:
            await self._settle(item, await self._attempt(item))
        except StoreClosed:
            return
        except StoreError as error:
            # No room for the file or for the row: what was fetched is dropped and fetched again later.
            self._hold()
            self._state.paused("media-store", Pause("media", error.text, error.hint))
        except Exception as error:
            # A bug: the file stays wanted, and the others are not kept waiting for it.
            self._hold()
            log.exception("a file could not be fetched: %s", type(error).__name__)
        finally:
            del self._busy[item.id]
            self._woken.set()

    async def _attempt(self, item: Wanted) -> Written | Failure:
        """Fetch one file into its place, or why not."""
        if not item.media_id:
            return Failure(EXPIRED, for_good=True)
        try:
            place = await self._graph.media_url(item.media_id)
            written = await self._download(item, place.url)
        except GraphRefused as error:
            return self._refused(item, error)
        except MediaTooLarge:
            return Failure(TOO_LARGE, for_good=True)
        except UntrustedHost:
            return Failure(UNTRUSTED, for_good=True)
        except GraphUnreachable:
            # Not the file's trouble: everything waits for the line, and none is put off for an hour.
            self._hold()
            return Failure(WAITING, counted=False)
        except CloudError:
            return Failure(WAITING, for_good=self._expired(item))
        self._backoff.reset()
        expected = item.sha256 or digest_in(place.sha256)
        if expected is not None and expected != written.sha256:
            await asyncio.to_thread(self._files.delete, item.id)
            for_good = item.attempts + 1 >= MOST_CORRUPT
            return Failure(DAMAGED if for_good else DAMAGED_ONCE, for_good=for_good)
        return written

    async def _download(self, item: Wanted, url: str) -> Written:
        """Stream the file into an encrypted one; what was written is dropped when it does not come whole."""
        writer = await asyncio.to_thread(self._files.writer, item.id)
        try:
            await self._graph.download_media(url, lambda piece: asyncio.to_thread(writer.feed, piece))
            return await asyncio.to_thread(writer.finish)
        except BaseException:
            writer.abandon()
            raise

    def _refused(self, item: Wanted, error: GraphRefused) -> Failure:
        if error.rule.pause in ("account", "number"):
            # The trouble is not the file's: everything waits, and the sending side says why.
            self._hold()
            return Failure(WAITING, counted=False)
        unknown = error.http_status == 404 or error.rule.retry == "never"
        tried_enough = item.attempts + 1 >= MOST_REFUSED
        return Failure(
            EXPIRED if unknown else WAITING, for_good=self._expired(item) or (unknown and tried_enough)
        )

    def _expired(self, item: Wanted) -> bool:
        return self._db.clock.now() - item.created_at > KEPT_MS

    async def _settle(self, item: Wanted, result: Written | Failure) -> None:
        if isinstance(result, Written):
            await self._db.write(
                attachments.record_fetched,
                item.id,
                key=result.key,
                size=result.size,
                sha256=result.sha256,
                facts=await asyncio.to_thread(self._facts, item.id, result),
                doubt=await asyncio.to_thread(self._doubt, item, result),
            )
            self._state.resumed("media-store")
            return
        not_before = None
        if not result.for_good:
            wait_s = self._retry_s(item.attempts) if result.counted else 0.0
            not_before = Instant(self._db.clock.now() + int(wait_s * 1000))
        await self._db.write(
            attachments.record_failed, item.id, result.reason, not_before, counted=result.counted
        )

    def _doubt(self, item: Wanted, written: Written) -> str:
        """What is wrong with what the file says it is, '' where nothing is: staff are told before they open it."""
        with self._files.open_reader(item.id, written.key) as reader:
            return lie_of(item.mime, reader.read(HEAD))

    def _facts(self, id: AttachmentId, written: Written) -> Facts:
        """How large a picture is, how long a recording: a bubble is laid out before anything is decoded."""
        if written.size > LARGEST:
            return Facts()
        with self._files.open_reader(id, written.key) as reader:
            if not is_known(reader.read(64)):
                return Facts()
        return read_facts(self._files.read_all(id, written.key))


def growing(attempts: int) -> float:
    """Seconds before the next try after ``attempts`` failed ones before this."""
    return spread(min(LONGEST_RETRY_S, FIRST_RETRY_S * 4.0 ** min(attempts, 10)))


def digest_in(text: str | None) -> bytes | None:
    """The SHA-256 written in ``text`` as hex or base64 (Meta writes either); ``None`` when it is neither."""
    if not text:
        return None
    try:
        digest = bytes.fromhex(text) if len(text) == 64 else base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return None
    return digest if len(digest) == 32 else None
