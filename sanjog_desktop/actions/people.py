"""Who wrote: from the ids in a webhook to a contact point and its contact, made when they are new.

A person is looked for by user id, then by phone, then made (Meta: usernames, matching rule). When one
webhook shows a phone and a user id that we held apart, the two become one. Whatever the order of the
webhooks, the same people come out.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sanjog_desktop.actions import journal, merging
from sanjog_desktop.actions.identity_keys import IdentityKeys
from sanjog_desktop.domain.names import shown_name
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.store.search_index import put_person, reindex_contact
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import Sender

NAMELESS: Final = "WhatsApp user"
"""What somebody is called who has told neither name nor number."""
_CHUNK: Final = 8000  # well below SQLite's limit of parameters in one statement


class Point:
    """A contact point as this batch sees it. ``changed_at`` is the time of what it shows of the profile."""

    __slots__ = (
        "changed_at",
        "contact_id",
        "id",
        "identity_hash",
        "phone",
        "profile_name",
        "user_id",
        "username",
    )

    def __init__(
        self,
        id: str,
        contact_id: str,
        phone: str | None,
        user_id: str | None,
        profile_name: str,
        username: str,
        changed_at: int,
        identity_hash: str | None,
    ) -> None:
        self.id = id
        self.contact_id = contact_id
        self.phone = phone
        self.user_id = user_id
        self.profile_name = profile_name
        self.username = username
        self.changed_at = changed_at
        self.identity_hash = identity_hash


class People:
    """The contact points a batch of events speaks of, read once and kept in step with the store."""

    def __init__(self, session: Session, keys: IdentityKeys) -> None:
        self._session = session
        self._keys = keys
        self._by_phone: dict[str, Point] = {}
        self._by_user: dict[str, Point] = {}
        self._seen_again: dict[str, Point] = {}
        self.created = 0

    def preload(self, senders: Iterable[Sender]) -> None:
        """Read the points of all these senders, in as few statements as possible."""
        phones: set[str] = set()
        users: set[str] = set()
        for sender in senders:
            if sender.wa_id is not None:
                phones.add(sender.wa_id)
            if sender.user_id is not None:
                users.add(sender.user_id)
        self._load("phone", sorted(phones - self._by_phone.keys()))
        self._load("user_id", sorted(users - self._by_user.keys()))

    def find(self, sender: Sender) -> Point | None:
        """The point these ids belong to, if we have one; nothing is made or joined."""
        found = None if sender.user_id is None else self._by_user.get(sender.user_id)
        if found is None and sender.wa_id is not None:
            found = self._by_phone.get(sender.wa_id)
        return found

    def resolve(self, sender: Sender, at: int, source: str) -> Point | None:
        """The point of a sender, made or joined as needed; ``None`` when there is no id at all.

        ``at`` is the time of the event and ``source`` its id at Meta, which names what is made here.
        """
        phone, user = sender.wa_id, sender.user_id
        by_phone = None if phone is None else self._by_phone.get(phone)
        by_user = None if user is None else self._by_user.get(user)
        if by_user is not None:
            point = by_user if by_phone is None or by_phone is by_user else self._meet(by_phone, by_user, at)
            if point.phone is None and phone is not None and phone not in self._by_phone:
                self._learn(point, phone=phone)
        elif by_phone is not None:
            point = by_phone
            if user is not None:
                if by_phone.user_id is None:
                    self._learn(by_phone, user=user)
                else:
                    point = self._succeed(by_phone, sender, at, source)
        elif phone is None and user is None:
            return None
        else:
            return self._create(sender, at, source)
        self._note_profile(point, sender, at)
        return point

    def flush(self) -> None:
        """Write when the profiles were last confirmed."""
        self._session.executemany(
            "UPDATE contact_point SET changed_at = ? WHERE id = ?",
            [(point.changed_at, point.id) for point in self._seen_again.values()],
        )
        self._seen_again.clear()

    # Joining ----------------------------------------------------------------------------------

    def _meet(self, by_phone: Point, by_user: Point, at: int) -> Point:
        """Two points that one webhook shows together: one person, unless each already has the other's kind of id."""
        if by_phone.user_id is None and by_user.phone is None:
            return self._merge(by_phone, by_user)
        if by_user.phone is None and at >= by_phone.changed_at:
            self._move_phone(by_phone, by_user)
        return by_user

    def _succeed(self, holder: Point, sender: Sender, at: int, source: str) -> Point:
        """A phone we know, now with another user id: another WhatsApp account answers this number.

        Meta makes a new user id when a person changes their number, so the number has passed to somebody else.
        They get a contact of their own: consent does not pass with a number.
        """
        is_newer = at >= holder.changed_at
        alone = Sender(user_id=sender.user_id, profile_name=sender.profile_name, username=sender.username)
        point = self._create(alone, at, source)
        if is_newer:
            self._move_phone(holder, point)
        return point

    def _move_phone(self, holder: Point, taker: Point) -> None:
        phone = holder.phone
        if phone is None or holder.user_id is None:
            return
        self._session.execute(
            "UPDATE contact_point SET phone = NULL, phone_key = NULL WHERE id = ?", (holder.id,)
        )
        holder.phone = None
        self._learn(taker, phone=phone)
        reindex_contact(self._session, holder.contact_id)
        journal.note(
            self._session, "contact", holder.contact_id, "number_passed_on", {"to_contact": taker.contact_id}
        )

    def _merge(self, one: Point, other: Point) -> Point:
        kept_id = merging.merge_points(self._session, one.id, other.id)
        kept, gone = (one, other) if kept_id == one.id else (other, one)
        kept.contact_id = str(
            self._session.value("SELECT contact_id FROM contact_point WHERE id = ?", (kept_id,))
        )
        if gone.changed_at > kept.changed_at or (
            gone.changed_at == kept.changed_at and gone.profile_name > kept.profile_name
        ):
            self._show(kept, gone.profile_name or kept.profile_name, gone.username, gone.changed_at)
        kept.phone, kept.user_id = one.phone, other.user_id
        if kept.phone is not None:
            self._by_phone[kept.phone] = kept
        if kept.user_id is not None:
            self._by_user[kept.user_id] = kept
        merging.spread_suppressions(self._session, self._keys, kept.id)
        self._rename(kept, kept.profile_name, kept.username)
        return kept

    def _learn(self, point: Point, *, phone: str | None = None, user: str | None = None) -> None:
        if phone is not None:
            point.phone = phone
            self._by_phone[phone] = point
            self._session.execute(
                "UPDATE contact_point SET phone = ?, phone_key = ? WHERE id = ?",
                (phone, self._keys.phone(phone), point.id),
            )
        if user is not None:
            point.user_id = user
            self._by_user[user] = point
            self._session.execute(
                "UPDATE contact_point SET user_id = ?, user_key = ? WHERE id = ?",
                (user, self._keys.user(user), point.id),
            )
        merging.spread_suppressions(self._session, self._keys, point.id)
        self._rename(point, point.profile_name, point.username)
        reindex_contact(self._session, point.contact_id)
        self._session.changed("contact", point.contact_id)

    # Profiles ---------------------------------------------------------------------------------

    def _note_profile(self, point: Point, sender: Sender, at: int) -> None:
        """Keep what the newest event says of a person; of two at the same time, the later in the alphabet."""
        name = _name_of(sender) or None
        if name is not None and name != point.profile_name:
            if at > point.changed_at or (at == point.changed_at and name > point.profile_name):
                self._show(point, name, sender.username or point.username, at)
        elif name is not None and at > point.changed_at:
            point.changed_at = at
            self._seen_again[point.id] = point
        if sender.username and sender.username != point.username and at >= point.changed_at:
            self._show(point, point.profile_name, sender.username, at)
        if sender.identity_key_hash and sender.identity_key_hash != point.identity_hash:
            point.identity_hash = sender.identity_key_hash
            self._session.execute(
                "UPDATE contact_point SET identity_hash = ? WHERE id = ?", (point.identity_hash, point.id)
            )

    def _show(self, point: Point, profile_name: str, username: str, at: int) -> None:
        self._rename(point, profile_name, username)
        point.changed_at = at
        self._session.execute(
            "UPDATE contact_point SET profile_name = ?, username = ?, changed_at = ? WHERE id = ?",
            (point.profile_name, point.username, at, point.id),
        )
        reindex_contact(self._session, point.contact_id)
        self._session.changed("contact", point.contact_id)

    def _rename(self, point: Point, profile_name: str, username: str) -> None:
        """Let the card's name follow the profile as long as nobody at the desk has written another."""
        point.profile_name, point.username = profile_name, username
        self._session.execute(
            "UPDATE contact SET name = ?, changed_at = ? WHERE id = ? AND origin = 'whatsapp' AND name <> ?1"
            " AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.kind = 'contact' AND j.subject_id = contact.id"
            "   AND j.act = 'edit' AND j.fields LIKE '%\"name\"%')",
            (display_name(point), self._session.now(), point.contact_id),
        )

    # Making and reading -----------------------------------------------------------------------

    def _create(self, sender: Sender, at: int, source: str) -> Point:
        phone, user = sender.wa_id, sender.user_id
        derive, session = self._keys.derived_id, self._session
        point = Point(
            derive("point", source, phone or "", user or ""),
            derive("contact", source, phone or "", user or ""),
            phone,
            user,
            _name_of(sender),
            sender.username or "",
            at if _name_of(sender) else 0,
            sender.identity_key_hash,
        )
        name, now = display_name(point), session.now()
        no = session.execute(
            "INSERT INTO contact(id, name, origin, created_at, changed_at) VALUES (?, ?, 'whatsapp', ?, ?)",
            (point.contact_id, name, now, now),
        ).lastrowid
        session.execute(
            "INSERT INTO contact_point(id, contact_id, phone, user_id, parent_user_id, username, profile_name,"
            " identity_hash, phone_key, user_key, created_at, changed_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            (
                point.id,
                point.contact_id,
                phone,
                user,
                sender.parent_user_id,
                point.username,
                point.profile_name,
                point.identity_hash,
                None if phone is None else self._keys.phone(phone),
                None if user is None else self._keys.user(user),
                now,
                point.changed_at,
            ),
        )
        put_person(session, no, [name, point.username], [] if phone is None else [phone])
        if phone is not None:
            self._by_phone[phone] = point
        if user is not None:
            self._by_user[user] = point
        session.changed("contact", point.contact_id)
        self.created += 1
        return point

    def _load(self, column: str, values: list[str]) -> None:
        for start in range(0, len(values), _CHUNK):
            chunk = values[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            for row in self._session.rows(
                "SELECT id, contact_id, phone, user_id, profile_name, username, changed_at, identity_hash"
                f" FROM contact_point WHERE {column} IN ({marks})",
                chunk,
            ):
                phone, user = row[2], row[3]
                point = (
                    (phone and self._by_phone.get(phone)) or (user and self._by_user.get(user)) or Point(*row)
                )
                if phone is not None:
                    self._by_phone[phone] = point
                if user is not None:
                    self._by_user[user] = point


def display_name(point: Point) -> str:
    """What to call somebody nobody has named: their profile name, number, or user name."""
    if point.profile_name.strip():
        return point.profile_name.strip()
    if point.phone is not None:
        return pretty(point.phone)
    return f"@{point.username.lstrip('@')}" if point.username else NAMELESS


def _name_of(sender: Sender) -> str:
    """What the person calls themselves, as it may stand in a list; '' when they say nothing."""
    return shown_name(sender.profile_name or "")
