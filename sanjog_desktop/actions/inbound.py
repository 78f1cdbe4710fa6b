"""Webhooks into the store: one transaction a batch, safe to repeat, the same result in any order.

The relay's entries come at least once and unordered. Everything here is keyed by Meta's own ids, so an
entry applied twice changes nothing, and what depends on something not yet here waits for it in the store.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

from sanjog_desktop.actions import (
    account_events,
    calls,
    detections,
    elsewhere,
    history,
    request_checks,
    statuses,
    suppressions,
)
from sanjog_desktop.actions.contents import body_and_payload
from sanjog_desktop.actions.conversations import Conversation, Conversations
from sanjog_desktop.actions.detections import Found
from sanjog_desktop.actions.erased import Erased, note_late
from sanjog_desktop.actions.identity_keys import IdentityKeys, identity_keys
from sanjog_desktop.actions.intake import LAST_IN_TOUCH, Intake, find_messages
from sanjog_desktop.actions.people import People
from sanjog_desktop.domain.intents import Detection
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import (
    AccountEvent,
    CallEvent,
    ErrorsReported,
    HistoryChunk,
    InboundMessage,
    MessageEcho,
    MessageStatus,
    Metadata,
    Parsed,
    PreferenceChanged,
    Sender,
    StateSync,
    TemplateChanged,
    UnknownEvent,
    Unsupported,
    event_key,
)

#: Kinds that are no message a person wrote, so they open no window (Meta: webhooks, customer service window).
_OPENS_NO_WINDOW: Final = frozenset({"system", "edit", "revoke", "request_welcome"})


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far this PC has applied the relay's log ``log_id``."""

    log_id: str
    position: int
    name: str = "relay"


@dataclass(slots=True)
class Applied:
    """What a batch did, in numbers of new things."""

    messages: int = 0
    statuses: int = 0
    people: int = 0
    requests: int = 0
    cancelled: int = 0
    media: int = 0
    kept_raw: int = 0


def apply_entries(session: Session, batch: Sequence[tuple[int, Parsed]], cursor: Cursor | None) -> Applied:
    """Apply the events of relay entries, each given with its sequence number, and move the cursor.

    May be repeated with any part of what it was given before. ``cursor`` is ``None`` for events that did not
    come from the relay.
    """
    run = _Batch(session)
    for seq, parsed in batch:
        run.sort(seq, parsed)
    applied = run.apply()
    if cursor is not None:
        move_cursor(session, cursor)
    return applied


def move_cursor(session: Session, cursor: Cursor) -> None:
    """Note how far the log was applied; within one log it never goes back."""
    session.execute(
        "INSERT INTO sync_cursor(name, log_id, position, moved_at) VALUES (?, ?, ?, ?) ON CONFLICT(name) DO UPDATE"
        " SET position = CASE WHEN log_id = excluded.log_id THEN max(position, excluded.position)"
        " ELSE excluded.position END, log_id = excluded.log_id, moved_at = excluded.moved_at",
        (cursor.name, cursor.log_id, cursor.position, session.now()),
    )


def cursor_of(session: Session, name: str = "relay") -> Cursor | None:
    """Where this PC stands in the relay's log; ``None`` before the first batch."""
    row = session.one("SELECT log_id, position FROM sync_cursor WHERE name = ?", (name,))
    return None if row is None else Cursor(row[0], row[1], name)


def quarantine_entry(
    session: Session, seq: int, reason: str, raw: bytes, cursor: Cursor | None = None
) -> None:
    """Keep an entry that could not be opened or read, with the reason, and go past it."""
    key = account_events.content_key(f"entry:{seq}", raw)
    account_events.keep_raw(session, key, seq, "relay", reason, raw, session.now())
    session.changed("inbound_event", key)
    if cursor is not None:
        move_cursor(session, cursor)


class _Batch:
    """One batch, sorted by what its events are; :meth:`apply` takes them in the order they depend on each other."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._now = session.now()
        self._keys: IdentityKeys = identity_keys(session)
        self._erased = Erased(session, self._keys)
        self._late: set[int] = set()
        self._people = People(session, self._keys)
        self._conversations = Conversations(session)
        self._threads: dict[tuple[str, str | None, str | None], Conversation | None] = {}
        self._messages: list[tuple[int, InboundMessage]] = []
        self._echoes: list[tuple[int, MessageEcho]] = []
        self._statuses: list[tuple[int, MessageStatus]] = []
        self._preferences: list[PreferenceChanged] = []
        self._calls: list[tuple[int, CallEvent]] = []
        self._histories: list[tuple[int, HistoryChunk]] = []
        self._rest: list[tuple[int, object]] = []
        self._new_outbound: list[str] = []
        self._rejects: list[tuple[int, str, bytes]] = []
        self._found: list[tuple[InboundMessage, Detection]] = []
        self._is_awaited = bool(request_checks.awaited(session))
        self._replies: list[InboundMessage] = []
        self._applied = Applied()

    def sort(self, seq: int, parsed: Parsed) -> None:
        """Put the events of one entry where they belong."""
        # By exact type, not isinstance: this runs for every event of a backlog.
        for event in parsed.events:
            if self._erased:
                if self._was_erased(event):
                    self._late.add(seq)
                    continue
                if type(event) is HistoryChunk:
                    event = self._without_erased(event)
            if type(event) is MessageStatus:
                self._statuses.append((seq, event))
            elif type(event) is InboundMessage:
                self._messages.append((seq, event))
            elif type(event) is MessageEcho:
                self._echoes.append((seq, event))
            elif type(event) is PreferenceChanged:
                self._preferences.append(event)
            elif type(event) is CallEvent:
                self._calls.append((seq, event))
            elif type(event) is HistoryChunk:
                self._histories.append((seq, event))
            else:
                self._rest.append((seq, event))
        for reject in parsed.rejects:
            self._rejects.append((seq, reject.reason, reject.raw))

    def _was_erased(self, event: object) -> bool:
        """Whether the event is about somebody's time before they were erased: a report that came late, a webhook
        that came twice. Told anew it would bring back what is gone.
        """
        match event:
            case InboundMessage():
                person = event.sender
            case MessageEcho():
                person = event.to
            case MessageStatus():
                # A report on a message that was erased may be as young as now; its message cannot come any more.
                phone, user = statuses.recipient_ids(event)
                return self._erased.is_gone(phone, user, 0, event.id) and not self._has_message(event)
            case CallEvent() | PreferenceChanged():
                person = event.sender
            case _:
                return False
        wamid = event.id if not isinstance(event, PreferenceChanged) else ""
        return self._erased.is_gone(person.wa_id, person.user_id, event.at, wamid)

    def _without_erased(self, chunk: HistoryChunk) -> HistoryChunk:
        threads = []
        for thread in chunk.threads:
            phone, user = thread.person.wa_id, thread.person.user_id
            kept = tuple(
                one for one in thread.messages if not self._erased.is_gone(phone, user, one.at, one.id)
            )
            threads.append(msgspec.structs.replace(thread, messages=kept))
        return msgspec.structs.replace(chunk, threads=tuple(threads))

    def _has_message(self, status: MessageStatus) -> bool:
        found = self._session.value(
            "SELECT 1 FROM message WHERE wamid = ? OR (client_ref IS NOT NULL AND client_ref = ?)",
            (status.id, status.client_ref),
        )
        return found is not None

    def apply(self) -> Applied:
        """Write everything."""
        self._know_numbers()
        self._resolve_people()
        self._take_messages()
        moved = self._apply_statuses()
        self._conversations.flush()
        statuses.show_statuses(self._session, moved)
        self._people.flush()
        self._note_replies()
        self._act_on_found()
        self._learn_from(moved.told)
        self._switch_preferences()
        for seq, event in self._rest:
            self._apply_other(seq, event)
        for seq, reason, raw in self._rejects:
            self._keep(account_events.content_key("reject", raw), seq, "webhook", reason, raw)
        note_late(self._session, self._late)
        self._applied.people = self._people.created
        return self._applied

    # People -----------------------------------------------------------------------------------

    def _know_numbers(self) -> None:
        seen: dict[Metadata, str] = {}
        seen.update((event.number, event.waba_id) for _seq, event in self._messages)
        seen.update((event.number, event.waba_id) for _seq, event in self._statuses)
        seen.update((event.number, event.waba_id) for _seq, event in self._echoes)
        for number, waba_id in seen.items():
            account_events.note_number(self._session, waba_id, number)

    def _resolve_people(self) -> None:
        """Find or make everybody first, because a later event may show that two of them are one."""
        people = self._people
        people.preload(
            [
                *(event.sender for _seq, event in self._messages),
                *(event.to for _seq, event in self._echoes),
                *(event.sender for event in self._preferences),
                *(event.sender for _seq, event in self._calls),
                *(thread.person for _seq, chunk in self._histories for thread in chunk.threads),
            ]
        )
        for _seq, event in self._messages:
            people.resolve(event.sender, event.at, event.id)
            if event.kind == "system":
                history.link_changed_ids(self._session, people, event)
        for _seq, echo in self._echoes:
            people.resolve(echo.to, echo.at, echo.id)
        for preference in self._preferences:
            people.resolve(preference.sender, preference.at, _preference_source(preference))
        for _seq, call in self._calls:
            people.resolve(call.sender, call.at, call.id)
        for _seq, chunk in self._histories:
            for thread in chunk.threads:
                if thread.messages:
                    people.resolve(thread.person, 0, thread.messages[0].id)

    def _thread(self, number: Metadata, sender: Sender) -> Conversation | None:
        key = (number.phone_number_id, sender.wa_id, sender.user_id)
        if key in self._threads:
            return self._threads[key]
        point = self._people.find(sender)
        found = None if point is None else self._conversations.of(point, number.phone_number_id)
        self._threads[key] = found
        return found

    # Messages ---------------------------------------------------------------------------------

    def _take_messages(self) -> None:
        wamids = [event.id for _seq, event in self._messages]
        wamids += [event.id for _seq, event in self._echoes]
        wamids += [event.id for _seq, event in self._calls]
        wamids += history.wamids(self._histories)
        known = find_messages(self._session, wamids)
        intake = Intake(self._session, self._keys, dict(known), self._now)
        points = [self._people.find(event.sender) for _seq, event in self._messages]
        points += [self._people.find(event.to) for _seq, event in self._echoes]
        self._conversations.preload({point.id: point for point in points if point is not None}.values())
        for seq, event in self._messages:
            self._take_message(intake, seq, event)
        for seq, echo in self._echoes:
            self._take_echo(intake, seq, echo)
        self._take_calls(intake, known)
        for seq, chunk in self._histories:
            history.take_chunk(self._session, intake, self._thread, seq, chunk)
        intake.write(self._conversations)
        self._applied.messages = intake.inserted
        self._applied.media = intake.wanted
        self._new_outbound = intake.new_outbound

    def _take_message(self, intake: Intake, seq: int, event: InboundMessage) -> None:
        if event.raw is not None:
            self._keep(event_key(event), seq, "messages", "not fully understood", event.raw)
        if event.group_id is not None:
            raw = msgspec.json.encode(event)
            self._keep(event_key(event), seq, "messages", "a group message", raw)
            return
        thread = self._thread(event.number, event.sender)
        if thread is None:
            self._keep(event_key(event), seq, "messages", "from nobody", msgspec.json.encode(event))
            return
        if event.kind not in _OPENS_NO_WINDOW:
            thread.open_window(event.at, self._now)
        context = event.context
        is_new = intake.take(
            thread,
            event.id,
            event.at,
            "in",
            event.kind,
            event.content,
            seq,
            context=context,
            referral=event.referral,
            errors=event.errors,
        )
        if not is_new and event.kind != "edit":
            return
        if self._is_awaited and event.kind not in _OPENS_NO_WINDOW:
            self._replies.append(event)
        forwarded = context is not None and (context.forwarded or context.frequently_forwarded)
        detection = detections.detect_in(event.content, forwarded=forwarded)
        if detection is not None:
            self._found.append((event, detection))

    def _take_echo(self, intake: Intake, seq: int, echo: MessageEcho) -> None:
        thread = self._thread(echo.number, echo.to)
        if thread is None or echo.raw is not None:
            self._keep(
                event_key(echo), seq, "smb_message_echoes", "not fully understood", msgspec.json.encode(echo)
            )
        if thread is not None:
            intake.take(
                thread,
                echo.id,
                echo.at,
                "out",
                echo.kind,
                echo.content,
                seq,
                context=echo.context,
                errors=echo.errors,
                status="sent",
            )

    def _take_calls(self, intake: Intake, known: dict[str, int]) -> None:
        threads: dict[str, tuple[int, Conversation]] = {}
        for seq, call in self._calls:
            raw = call.raw or msgspec.json.encode(call)
            self._keep(event_key(call), seq, "calls", "calls are shown as a line in the chat", raw)
            thread = self._thread(call.number, call.sender)
            if thread is None:
                continue
            threads.setdefault(call.id, (seq, thread))
            if call.event == "connect" and call.direction != "BUSINESS_INITIATED":
                thread.open_window(call.at, self._now)
        # The last word of a call is when we were last in touch, whichever of its tellings came first.
        self._session.executemany(
            LAST_IN_TOUCH,
            [(call.at, threads[call.id][1].contact_id) for _seq, call in self._calls if call.id in threads],
        )
        for id, line in calls.folded(call for _seq, call in self._calls if call.id in threads).items():
            seq, thread = threads[id]
            if id in known:
                if calls.retell(self._session, known[id], line):
                    intake.restate(thread)
                continue
            intake.take(
                thread, id, line.at, line.direction, "call", Unsupported("call"), seq, payload=line.payload
            )  # fmt: skip

    # Statuses ---------------------------------------------------------------------------------

    def _apply_statuses(self) -> statuses.Moved:
        statuses.keep(self._session, self._statuses)
        elsewhere.hear_of_others(self._session, [status for _seq, status in self._statuses])
        self._applied.statuses = len(self._statuses)
        wamids = {status.id for _seq, status in self._statuses}
        wamids.update(self._new_outbound)
        references = {status.client_ref for _seq, status in self._statuses if status.client_ref}
        for _seq, status in self._statuses:
            if status.errors and status.errors[0].code == statuses.MARKETING_STOPPED:
                targets = self._keys.of(*statuses.recipient_ids(status))
                suppressions.suppress(
                    self._session, self._keys, targets, reason="meta_stop", at=status.at, purpose="marketing",
                    source=status.id,
                )  # fmt: skip
                suppressions.settle_resumes(self._session, targets)
            if status.raw is not None:
                self._keep(event_key(status), _seq, "statuses", "not fully understood", status.raw)
        if not wamids:
            return statuses.Moved()
        return statuses.apply_reports(self._session, sorted(wamids), sorted(references))

    def _learn_from(self, told: list[statuses.Told]) -> None:
        """Join a phone and a user id that a report on our own message shows together; heed a stop it tells of."""
        if not told:
            return
        self._people.preload([one.sender for one in told])
        for one in {(one.sender, one.wamid, one.has_stopped): one for one in told}.values():
            if self._people.find(one.sender) is None:
                continue
            point = self._people.resolve(one.sender, one.at, one.wamid)
            if point is not None and one.has_stopped:
                self._applied.cancelled += detections.switch_marketing(
                    self._session,
                    self._keys,
                    contact_id=point.contact_id,
                    targets=self._keys.of(point.phone, point.user_id),
                    at=one.at,
                    source=one.wamid,
                    stops=True,
                )

    # What a person asks -----------------------------------------------------------------------

    def _note_replies(self) -> None:
        """What may answer our question about a privacy request: a phrase, or any word that lets its clock run."""
        for event in sorted(self._replies, key=lambda event: (event.at, event.id)):
            point = self._people.find(event.sender)
            if point is not None:
                text = body_and_payload(event.content)[0]
                request_checks.note_answer(self._session, point.contact_id, point.id, text, event.at)

    def _act_on_found(self) -> None:
        for event, detection in self._found:
            point = self._people.find(event.sender)
            thread = self._thread(event.number, event.sender)
            if point is None or thread is None:
                continue
            quoted = event.context.id if event.context is not None else None
            found = Found(
                detection,
                point.contact_id,
                point.phone,
                point.user_id,
                thread.id,
                event.id,
                event.at,
                quoted or "",
            )
            self._applied.cancelled += detections.act_on(self._session, self._keys, found)
            self._applied.requests += 1

    def _switch_preferences(self) -> None:
        for event in self._preferences:
            point = self._people.find(event.sender)
            if point is None or event.category not in ("marketing_messages", ""):
                raw = event.raw or msgspec.json.encode(event)
                self._keep(event_key(event), None, "user_preferences", "not understood", raw)
                continue
            self._applied.cancelled += detections.switch_marketing(
                self._session,
                self._keys,
                contact_id=point.contact_id,
                targets=self._keys.of(point.phone, point.user_id),
                at=event.at,
                source=_preference_source(event),
                stops=event.value == "stop",
            )

    # The rest ---------------------------------------------------------------------------------

    def _apply_other(self, seq: int, event: object) -> None:
        match event:
            case TemplateChanged():
                account_events.change_template(self._session, event)
                self._keep(event_key(event), seq, event.field, "", event.raw or msgspec.json.encode(event))
            case AccountEvent():
                account_events.change_account(self._session, event, seq)
            case StateSync():
                history.follow_address_book(self._session, self._people, event)
            case ErrorsReported():
                self._keep(event_key(event), seq, "errors", "reported by Meta", msgspec.json.encode(event))
            case UnknownEvent(raw=raw, field=field, reason=reason):
                self._keep(account_events.content_key("unknown", raw), seq, field, reason, raw)
            case _:
                raise TypeError(f"no place for {type(event).__name__}")

    def _keep(self, key: str, seq: int | None, field: str, reason: str, raw: bytes) -> None:
        account_events.keep_raw(self._session, key, seq, field, reason, raw, self._now)
        self._applied.kept_raw += 1


def _preference_source(event: PreferenceChanged) -> str:
    """A name for the fact itself: the webhook gives it no id."""
    who = event.sender.user_id or event.sender.wa_id or ""
    return f"preference:{who}:{event.value}:{event.at}"
