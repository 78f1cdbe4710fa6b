"""The whole state of one sandbox, and what happens in it: somebody writes, a message moves forward."""

from __future__ import annotations

import base64
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from .account import Callback, new_account
from .caps import Caps
from .clock import SandboxClock, Timeline
from .faults import Faults
from .ids import Ids
from .journal import Journal
from .limits import Bucket, Rolling
from .media import MediaShelf
from .outgoing import Outgoing
from .people import People, Person, digits
from .settings import SandboxSettings
from .shapes import Shapes
from .template_shelf import TemplateShelf

HOUR_MS = 3_600_000
# Meta: pricing since October 2026, per number and month.
FREE_SERVICE_MESSAGES = 1000
# Messages with content of their own, which an edit or a deletion can be about.
_OWN_WORDS = frozenset(
    {"text", "image", "video", "audio", "document", "sticker", "location", "contacts", "order"}
)


@dataclass(slots=True)
class Sent:
    """A send that was accepted. at and the times of statuses are ms of sandbox time."""

    wamid: str
    client_ref: str | None
    person: Person
    kind: str
    body: dict[str, Any]
    at: int
    category: str
    in_window: bool
    answered: bool = True
    statuses: list[tuple[str, int]] = field(default_factory=list)
    error: int | None = None
    free: bool = False
    from_ad: bool = False

    @property
    def status(self) -> str:
        """The latest status, `accepted` before any."""
        return self.statuses[-1][0] if self.statuses else "accepted"


@dataclass(slots=True)
class Received:
    """A message a person wrote to the number."""

    wamid: str
    person: Person
    kind: str
    at: int
    read_at: int | None = None
    typing_at: int | None = None


@dataclass(slots=True)
class Said:
    """What a message says that its writer may still change. at: ms of sandbox time."""

    message: dict[str, Any]
    at: int


@dataclass(slots=True)
class Upload:
    """A resumable upload: how much is announced, what has come, the handle once all has."""

    length: int
    mime: str
    data: bytes = b""
    handle: str | None = None


class World:
    """One sandbox. Everything in it is touched by one event loop alone."""

    def __init__(self, settings: SandboxSettings) -> None:
        """Must be made inside a running event loop."""
        self.settings = settings
        self.ids = Ids(settings.seed)
        self.journal = Journal(settings.journal)
        self.clock = SandboxClock(settings.start_at, frozen=settings.frozen)
        self.timeline = Timeline(self.clock)
        self.faults = Faults(self.ids)
        self.account = new_account(self.ids, settings.verify_token)
        if settings.callback_url:
            self.account.app_callback = Callback(settings.callback_url, self.account.verify_token)
        self.people = People()
        self.shapes = Shapes(self.account, self.ids, settings.webhook_version)
        self.media = MediaShelf(self.ids, self.clock)
        self.templates = TemplateShelf(self.ids, self.clock)
        self.outgoing = Outgoing(self.account, self.ids, self.faults, self.timeline, self.journal)
        self.outgoing.batch = settings.webhook_batch
        self.automatic = settings.automatic
        self.enforce_window = True
        self.contacts_on_failed = False
        self.enforce_pairs = True
        self.per_second = 0
        self.throughput: Bucket | None = None
        self.set_throughput(settings.throughput)
        self.pairs: defaultdict[str, Bucket] = defaultdict(lambda: Bucket(45, 6000))
        self.caps = Caps()
        self.management = Rolling(5000, HOUR_MS)
        self.sent: list[Sent] = []
        self.sent_by_wamid: dict[str, Sent] = {}
        self.received: dict[str, Received] = {}
        self.said: dict[str, Said] = {}
        self.unread: defaultdict[str, list[Received]] = defaultdict(list)
        self.uploads: dict[str, Upload] = {}
        self.handles: dict[str, Upload] = {}
        self.problems: list[str] = []
        self.service_messages: Counter[str] = Counter()
        self.requests: dict[str, int] = defaultdict(int)

    def set_throughput(self, per_second: int) -> None:
        """Set the messages a second of the number; 0 for no limit."""
        self.per_second = per_second
        self.throughput = Bucket(per_second, 1000 / per_second) if per_second else None

    def set_version(self, version: str) -> None:
        """Change the shape of webhook payloads. Raises ValueError for what is no version."""
        self.shapes = Shapes(self.account, self.ids, version)

    def person_for_phone(self, phone: str) -> Person:
        """The person with a phone (digits); a stranger who reads and stays silent is made when there is none."""
        return self.people.by_phone(phone) or self.people.add(self.new_person(phone, f"Namuna {phone[-4:]}"))

    def new_person(self, phone: str | None, name: str, key: str | None = None) -> Person:
        """Make a person of this phone and name, not yet taken into `people`."""
        label = digits(phone) if phone else (key or name)
        return Person(
            key=key or label,
            name=name,
            wa_id=digits(phone) if phone else None,
            user_id=self.user_id(label),
        )

    def user_id(self, label: str) -> str:
        """The business-scoped user id of a label."""
        return "IN." + self.ids.number(f"bsuid:{label}", 16)

    # What people do

    def write(
        self,
        person: Person,
        message: dict[str, Any],
        *,
        opens_window: bool = True,
        at: int | None = None,
        errors: list[dict[str, Any]] | None = None,
    ) -> str:
        """Have a person send `{"type":…, <type>:…}` (and `context`, `errors`…); returns the wamid.

        at: when it was written, ms, the sandbox's now when None. errors: of the value beside the message.
        """
        now = self.clock.now() if at is None else at
        wamid = message.get("id") or self.ids.wamid(person.address(), outbound=False)
        if opens_window:
            person.open_window(now)
        if "referral" in message:
            person.ad_at = now
        whole = {**self.shapes.sender(person), "id": wamid, "timestamp": str(now // 1000), **message}
        kind = str(message.get("type"))
        if kind in _OWN_WORDS:
            self.said[str(wamid)] = Said(message, now)
            person.last_in = str(wamid)
        self._receive(Received(wamid, person, kind, now))
        self.journal.note(
            "wrote", {"wamid": wamid, "who": person.address(), "type": kind, "at": now, "opens": opens_window}
        )
        # System messages come without contacts (Meta: webhooks, inbound message types).
        contacts = [] if message.get("type") == "system" else [self.shapes.contact(person)]
        if person.key in self.account.blocked:
            return str(wamid)
        self.outgoing.emit(
            "messages", self.shapes.value(contacts=contacts, messages=[whole], errors=errors)
        )
        return str(wamid)

    def _receive(self, received: Received) -> None:
        self.received[received.wamid] = received
        self.unread[received.person.key].append(received)

    def restore_received(self, person: Person, line: dict[str, Any]) -> None:
        """Take up a message of an earlier start, as its journal has it."""
        if line["opens"]:
            person.open_window(line["at"])
        self._receive(Received(line["wamid"], person, line["type"], line["at"]))

    def media_object(self, data: bytes, mime: str, **more: Any) -> dict[str, Any]:
        """Put bytes on the shelf as if a person had sent them; returns the object a webhook carries."""
        item = self.media.put(data, mime, inbound=True)
        carried: dict[str, Any] = {
            "mime_type": mime,
            "sha256": base64.b64encode(item.sha256).decode(),
            "id": item.id,
        }
        if self.shapes.modern:
            carried["url"] = self.media.url_of(item)
        carried.update({name: value for name, value in more.items() if value is not None})
        return carried

    # What happens to messages

    def accept(self, sent: Sent) -> None:
        """Take a send into the books."""
        sent.person.answered(sent.at)
        sent.from_ad = sent.person.is_free(sent.at)
        self._book(sent)
        self.journal.note(
            "sent",
            {
                "client_ref": sent.client_ref,
                "wamid": sent.wamid,
                "to": sent.person.address(),
                "type": sent.kind,
                "category": sent.category,
                "in_window": sent.in_window,
                "at": sent.at,
                "body": sent.body,
            },
        )

    def restore_sent(self, person: Person, line: dict[str, Any]) -> None:
        """Take up a send of an earlier start, as its journal has it."""
        self._book(
            Sent(
                wamid=line["wamid"],
                client_ref=line["client_ref"],
                person=person,
                kind=line["type"],
                body=line["body"],
                at=line["at"],
                category=line["category"],
                in_window=line["in_window"],
            )
        )

    def _book(self, sent: Sent) -> None:
        self.sent.append(sent)
        self.sent_by_wamid[sent.wamid] = sent
        sent.person.last_out = sent.wamid

    def report(
        self, sent: Sent, status: str, errors: list[dict[str, Any]] | None = None, *, at: int | None = None
    ) -> None:
        """Move a message to a status and tell the callback. at: the time it bears, ms, now when None."""
        now = self.clock.now() if at is None else at
        sent.statuses.append((status, now))
        if errors:
            sent.error = errors[0]["code"]
        if status == "sent":
            sent.free = self._within_free_quota(sent, now)
        if self.account.callback_for("messages") is None:
            self.outgoing.counts["nobody"] += 1
            self.journal.note("status", [sent.wamid, status, now])
            return
        item = self.shapes.status(
            sent.person,
            sent.wamid,
            status,
            now,
            category="referral_conversion" if sent.from_ad else sent.category,
            free=sent.free or sent.from_ad,
            client_ref=sent.client_ref,
            errors=errors,
        )
        # Meta: statuses. `contacts` accompanies sent, delivered and read since April 2026, never failed.
        named = self.shapes.modern and (not errors or self.contacts_on_failed)
        contacts = [self.shapes.contact(sent.person)] if named else []
        self.outgoing.emit("messages", self.shapes.value(contacts=contacts, statuses=[item]))
        # After the update: a kill between the two has the status reported twice, never not at all.
        self.journal.note("status", [sent.wamid, status, now])

    def _within_free_quota(self, sent: Sent, now: int) -> bool:
        """Whether a message costs nothing: the first thousand service messages of a month (UTC)."""
        if sent.category != "service":
            return False
        month = datetime.fromtimestamp(now / 1000, UTC).strftime("%Y-%m")
        self.service_messages[month] += 1
        return not self.shapes.modern or self.service_messages[month] <= FREE_SERVICE_MESSAGES
