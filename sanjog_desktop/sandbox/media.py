"""Media that was uploaded or received: what is kept, under which addresses, until when."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from .clock import SandboxClock
from .ids import Ids

DAY_MS = 86_400_000
# Meta: media. Uploads live 30 days, what people send 7; an address is good for 5 minutes.
UPLOAD_LIFE_MS = 30 * DAY_MS
INBOUND_LIFE_MS = 7 * DAY_MS
URL_LIFE_MS = 5 * 60_000


@dataclass(frozen=True, slots=True)
class MediaItem:
    """One file. Instants in ms of sandbox time."""

    id: str
    mime: str
    data: bytes
    sha256: bytes
    inbound: bool
    expires_at: int
    filename: str | None = None


class MediaShelf:
    """All media of the account."""

    def __init__(self, ids: Ids, clock: SandboxClock) -> None:
        self._ids = ids
        self._clock = clock
        self._items: dict[str, MediaItem] = {}
        self._urls: dict[str, tuple[str, int]] = {}
        self.base_url = ""

    def __len__(self) -> int:
        """How many files there are, expired ones too."""
        return len(self._items)

    def __iter__(self) -> Iterator[MediaItem]:
        """All files that have not expired, oldest first."""
        now = self._clock.now()
        return iter([item for item in self._items.values() if item.expires_at > now])

    def put(self, data: bytes, mime: str, *, inbound: bool, filename: str | None = None) -> MediaItem:
        """Keep bytes under a new id."""
        life = INBOUND_LIFE_MS if inbound else UPLOAD_LIFE_MS
        item = MediaItem(
            id=self._ids.fresh_number("media"),
            mime=mime,
            data=data,
            sha256=hashlib.sha256(data).digest(),
            inbound=inbound,
            expires_at=self._clock.now() + life,
            filename=filename,
        )
        self._items[item.id] = item
        return item

    def find(self, media_id: str) -> MediaItem | None:
        """The file of an id; None when there is none or it has expired."""
        item = self._items.get(media_id)
        return item if item is not None and item.expires_at > self._clock.now() else None

    def delete(self, media_id: str) -> bool:
        """Forget a file; whether there was one."""
        return self._items.pop(media_id, None) is not None

    def url_of(self, item: MediaItem) -> str:
        """A fresh address of a file, good for five minutes."""
        ticket = self._ids.fresh("media-url", 24).hex()
        self._urls[ticket] = (item.id, self._clock.now() + URL_LIFE_MS)
        return (
            f"{self.base_url}/whatsapp_business/attachments/?mid={item.id}"
            f"&ext={(self._clock.now() + URL_LIFE_MS) // 1000}&hash={ticket}"
        )

    def at_url(self, media_id: str, ticket: str) -> MediaItem | None:
        """The file an address leads to; None when the address is unknown or too old."""
        owner, expires_at = self._urls.get(ticket, ("", 0))
        if owner != media_id or expires_at <= self._clock.now():
            return None
        return self.find(media_id)
