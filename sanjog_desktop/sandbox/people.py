"""The people on WhatsApp: who they are to the number, and where a phone or user id leads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

DAY_MS = 86_400_000


@dataclass(slots=True)
class Habit:
    """What a person does about a message of the agency.

    on: kind of message (`text`, `template`, `media`, `any`, or a message type). match: a regular expression
    its text must contain. times: how often, None without end. deeds: what is done, as in `script.py`.
    """

    on: str = "any"
    match: str | None = None
    times: int | None = 1
    deeds: list[dict[str, Any]] = field(default_factory=list)


@dataclass(slots=True)
class Person:
    """One person. Times are in milliseconds of sandbox time, delays in milliseconds.

    wa_id: digits of the phone, None for one who never gave it. user_id: the business-scoped user id.
    shares_phone: whether webhooks show the phone. takes: what happens to a message sent to them:
    `read`, `delivered`, `sent` (their phone is off, or they blocked the number), `silence` (nothing is ever told of
    it), `nothing` (not on WhatsApp: it fails).
    skips_delivered: the read status comes without a delivered one. statuses: an order of statuses for what is sent to
    them, in place of what `takes` says (`status_orders.py`). capped: other businesses have sent them so much marketing
    that ours is withheld. ad_at: when they last came from an advertisement; free_until: until when that makes all free.
    """

    key: str
    name: str
    wa_id: str | None
    user_id: str
    username: str | None = None
    shares_phone: bool = True
    language: str = "en"
    takes: str = "read"
    skips_delivered: bool = False
    deliver_ms: int = 900
    read_ms: int = 4000
    habits: list[Habit] = field(default_factory=list)
    statuses: Any = None
    capped: bool = False
    stopped_marketing: bool = False
    blocked_us: bool = False
    identity_hash: str | None = None
    window_from: int | None = None
    ad_at: int | None = None
    free_until: int | None = None
    last_out: str | None = None
    last_in: str | None = None
    last_echo: str | None = None

    def window_open(self, now: int) -> bool:
        """Whether the 24-hour customer service window is open at `now` (ms)."""
        return self.window_from is not None and now < self.window_from + DAY_MS

    def answered(self, now: int) -> None:
        """The agency wrote: within 24 hours of an advertisement, all is free for 72 hours (Meta: FEP)."""
        if self.ad_at is not None and now < self.ad_at + DAY_MS:
            self.free_until, self.ad_at = now + 3 * DAY_MS, None

    def is_free(self, now: int) -> bool:
        """Whether messages to them cost nothing at `now` (ms) because of an advertisement."""
        return self.free_until is not None and now < self.free_until

    def open_window(self, at: int) -> None:
        """They wrote or called at `at` (ms): the window runs from there, unless it runs from later already."""
        self.window_from = at if self.window_from is None else max(self.window_from, at)

    def address(self) -> str:
        """The phone, or the user id of one without: what names the person in message ids."""
        return self.wa_id or self.user_id


class People:
    """Everybody the number can reach, found by key, phone or user id."""

    def __init__(self) -> None:
        self._by_key: dict[str, Person] = {}
        self._by_phone: dict[str, Person] = {}
        self._by_user: dict[str, Person] = {}

    def __iter__(self) -> Iterator[Person]:
        """All people, in the order they joined."""
        return iter(self._by_key.values())

    def __len__(self) -> int:
        """How many people there are."""
        return len(self._by_key)

    def add(self, person: Person) -> Person:
        """Take a person in; one with the same key is replaced. Gives the person back."""
        self._by_key[person.key] = person
        if person.wa_id:
            self._by_phone[person.wa_id] = person
        self._by_user[person.user_id] = person
        return person

    def find(self, name: str) -> Person | None:
        """The person with this key, phone (any writing of it) or user id."""
        return self._by_key.get(name) or self._by_user.get(name) or self._by_phone.get(digits(name))

    def by_phone(self, wa_id: str) -> Person | None:
        """The person with this phone, as digits."""
        return self._by_phone.get(wa_id)

    def by_user_id(self, user_id: str) -> Person | None:
        """The person with this user id."""
        return self._by_user.get(user_id)

    def change_phone(self, person: Person, wa_id: str, user_id: str) -> None:
        """Give a person a new phone, and with it a new user id (Meta: usernames and BSUID)."""
        if person.wa_id:
            self._by_phone.pop(person.wa_id, None)
        self._by_user.pop(person.user_id, None)
        person.wa_id, person.user_id = wa_id, user_id
        self._by_phone[wa_id] = person
        self._by_user[user_id] = person


def digits(phone: str) -> str:
    """The digits of a phone number however it is written."""
    return "".join(filter(str.isdigit, phone))
