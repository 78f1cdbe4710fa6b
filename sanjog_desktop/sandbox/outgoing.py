"""Webhooks on their way to the callback: batched, signed, posted, and posted again until they are taken."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any

from sanjog_desktop.wire.signature import sign

from .account import Account, Callback
from .callback import CallbackConnection, CallbackFailed
from .clock import Timeline
from .escaping import meta_json
from .faults import Faults
from .ids import Ids
from .journal import Journal, ids_in

# Meta: webhooks, reply. Again at once, then less and less often, up to seven days from the first attempt.
RETRY_S = (0, 5, 30, 120, 600, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600)
GIVE_UP_MS = 7 * 86_400_000
LARGEST_POST = 3_000_000
# A short queue goes one update a POST, as from Meta on a quiet day; a longer one is batched.
BATCH_FROM = 20
_KEPT = 500
_ANSWER_TIMEOUT_S = 20.0


@dataclass(slots=True)
class Update:
    """One change waiting for delivery."""

    field: str
    value: dict[str, Any]
    at_ms: int
    name: str = ""


@dataclass(slots=True)
class Delivery:
    """One POST: its exact bytes and what became of it (statuses of the attempts, 0 for no answer)."""

    number: int
    url: str
    body: bytes
    first_at: int
    updates: int
    names: tuple[str, ...] = ()
    attempts: list[int] = field(default_factory=list)
    done: bool = False


class Outgoing:
    """The queue of webhooks and the connections that empty it."""

    def __init__(
        self, account: Account, ids: Ids, faults: Faults, timeline: Timeline, journal: Journal
    ) -> None:
        """Takes where callbacks, choices, faults and retry times come from, and where updates are noted."""
        self._journal = journal
        self._emitted = 0
        self._account = account
        self._ids = ids
        self._faults = faults
        self._timeline = timeline
        self._waiting: deque[Update] = deque()
        self._again: deque[Delivery] = deque()
        self._wake = asyncio.Event()
        self._workers: list[asyncio.Task[None]] = []
        self._busy = 0
        self._draws = ids.draws("outgoing")
        self._posts = 0
        self.batch = 100
        self.batch_from = BATCH_FROM
        self.deliveries: deque[Delivery] = deque(maxlen=_KEPT)
        self.counts: Counter[str] = Counter()
        self.pending_retries = 0

    def start(self, connections: int) -> None:
        """Begin to deliver over so many connections; called again, it changes their number."""
        for worker in self._workers[connections:]:
            worker.cancel()
        del self._workers[connections:]
        while len(self._workers) < connections:
            self._workers.append(asyncio.get_running_loop().create_task(self._work()))

    async def stop(self) -> None:
        """Stop delivering; what waits is dropped."""
        for worker in self._workers:
            worker.cancel()
        for worker in self._workers:
            with contextlib.suppress(asyncio.CancelledError):
                await worker
        self._workers.clear()

    def emit(self, field_name: str, value: dict[str, Any]) -> None:
        """Have an update delivered, if anybody is subscribed to its field."""
        if self._account.callback_for(field_name) is None:
            self.counts["nobody"] += 1
            return
        self._emitted += 1
        update = Update(
            field_name, value, self._timeline.clock.now(), f"{self._ids.incarnation}.{self._emitted}"
        )
        if self._faults.strikes("drop_webhooks"):
            self.counts["dropped"] += 1
            return
        self._journal.note("update", {"name": update.name, "field": field_name, "value": value})
        if fault := self._faults.strikes("reorder_webhooks"):
            wait = int(self._draws.random() * float(fault.options.get("ms", 2000)))
            self._timeline.after(wait, lambda: self._queue(update))
        else:
            self._queue(update)

    def requeue(self, update: Update) -> None:
        """Have an update of an earlier start posted (again): nobody answered 200 to it."""
        self._queue(update)

    @property
    def idle(self) -> bool:
        """Whether nothing waits for its first delivery and no POST is under way."""
        return not (self._waiting or self._again or self._busy)

    @property
    def waiting(self) -> int:
        """How many updates wait for their first delivery."""
        return len(self._waiting)

    def _queue(self, update: Update) -> None:
        self._waiting.append(update)
        self._wake.set()

    async def _work(self) -> None:
        open_connections: dict[str, CallbackConnection] = {}
        try:
            while True:
                delivery = self._next()
                if delivery is None:
                    self._wake.clear()
                    await self._wake.wait()
                    continue
                self._busy += 1
                try:
                    await self._deliver(delivery, open_connections)
                finally:
                    self._busy -= 1
        finally:
            for connection in open_connections.values():
                connection.close()

    def _next(self) -> Delivery | None:
        if self._again:
            return self._again.popleft()
        while self._waiting:
            callback = self._account.callback_for(self._waiting[0].field)
            if callback is None:
                self._waiting.popleft()
                self.counts["nobody"] += 1
                continue
            return self._compose(callback)
        return None

    def _compose(self, callback: Callback) -> Delivery:
        batch: list[Update] = []
        size = 0
        most = self.batch if len(self._waiting) >= self.batch_from else 1
        while self._waiting and len(batch) < most:
            update = self._waiting[0]
            if self._account.callback_for(update.field) is not callback:
                break
            size += _escaped_size(update.value)
            if batch and size > LARGEST_POST:
                break
            batch.append(self._waiting.popleft())
        self._posts += 1
        body = meta_json({"object": "whatsapp_business_account", "entry": self._entries(batch)})
        delivery = Delivery(self._posts, callback.url, body, self._timeline.clock.now(), len(batch))
        delivery.names = tuple(update.name for update in batch)
        self.deliveries.append(delivery)
        return delivery

    def _entries(self, batch: list[Update]) -> list[dict[str, Any]]:
        """Lay a batch out in one of the ways Meta does, in turn: a value, changes, or entries of their own."""
        merged = _merge(batch) if len(batch) > 1 and self._posts % 3 == 0 else batch
        changes = [{"field": update.field, "value": update.value} for update in merged]
        if self._faults.strikes("malformed_item"):
            changes.append({"field": "unheard_of", "value": {"what": ["nobody", "knows", None]}})
        groups = [[change] for change in changes] if self._posts % 3 == 1 else [changes]
        entries = []
        for group in groups:
            entry: dict[str, Any] = {"id": self._account.waba_id, "changes": group}
            if any(change["field"] != "messages" for change in group):
                entry["time"] = batch[0].at_ms // 1000
            entries.append(entry)
        return entries

    async def _deliver(self, delivery: Delivery, open_connections: dict[str, CallbackConnection]) -> None:
        connection = open_connections.setdefault(delivery.url, CallbackConnection(delivery.url))
        times = 2 if self._faults.strikes("duplicate_webhooks") else 1
        for _ in range(times):
            try:
                status = await connection.post(delivery.body, self._headers(delivery.body), _ANSWER_TIMEOUT_S)
            except CallbackFailed:
                status = 0
            delivery.attempts.append(status)
            self.counts["posts"] += 1
        if 200 <= status < 300:
            delivery.done = True
            if self._journal.kept:
                self._journal.note("taken", {"names": delivery.names, "ids": ids_in(delivery.body)})
            self.counts["delivered"] += delivery.updates
        else:
            self._retry(delivery)

    def _retry(self, delivery: Delivery) -> None:
        self.counts["failed_posts"] += 1
        wait_ms = RETRY_S[min(len(delivery.attempts) - 1, len(RETRY_S) - 1)] * 1000
        at = self._timeline.clock.now() + wait_ms
        if at > delivery.first_at + GIVE_UP_MS:
            self.counts["given_up"] += delivery.updates
            return
        self.pending_retries += 1

        def again() -> None:
            self.pending_retries -= 1
            self._again.append(delivery)
            self._wake.set()

        self._timeline.at(at, again)

    def _headers(self, body: bytes) -> dict[str, str]:
        secret = self._account.app_secret.encode()
        headers = {"User-Agent": "facebookexternalua", "Accept": "*/*"}
        if self._faults.strikes("no_signature"):
            return headers
        if self._faults.strikes("wrong_signature"):
            secret = self._ids.fixed("another-secret").hex().encode()
        headers["X-Hub-Signature"] = "sha1=" + hmac.new(secret, body, hashlib.sha1).hexdigest()
        headers["X-Hub-Signature-256"] = sign(secret, body)
        return headers


def _escaped_size(value: dict[str, Any]) -> int:
    """An upper estimate of a value's bytes without encoding it twice: six for each letter that is not ASCII."""
    text = repr(value)
    return len(text) * (2 if text.isascii() else 6)


def _merge(batch: list[Update]) -> list[Update]:
    """Join neighbouring `messages` values into one, their lists end to end and contacts named once."""
    merged: list[Update] = []
    for update in batch:
        last = merged[-1] if merged else None
        if last is None or update.field != "messages" or last.field != "messages":
            merged.append(update)
            continue
        value = dict(last.value)
        for part in ("contacts", "messages", "statuses", "errors"):
            if part in update.value:
                have = value.get(part, [])
                new = [item for item in update.value[part] if part != "contacts" or item not in have]
                value[part] = have + new
        merged[-1] = Update("messages", value, last.at_ms)
    return merged
