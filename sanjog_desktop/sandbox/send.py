"""POST /{number}/messages: a message, a read receipt or a typing sign."""

from __future__ import annotations

from typing import Any

from . import journey
from .account import MESSAGING, RESTRICTIONS
from .check_message import check_message, check_wamid, product_of, recipient_of
from .check_template import check_template
from .checking import Json, a_text, an_object, one_of
from .entry import authorise
from .http import Reply, Request, json_reply
from .people import Person
from .refusals import Refusal
from .world import Sent, World


def send(world: World, request: Request, *, marketing_only: bool = False) -> Reply:
    """Answer one call of the messages endpoint. marketing_only: it came by /marketing_messages."""
    authorise(world, request, MESSAGING)
    _refuse_by_fault(world)
    body = product_of(request.json())
    if "status" in body:
        return _receipt(world, body)
    kind = check_message(body)
    written, normal, by_user_id = recipient_of(body)
    category, template_status = "service", None
    if kind == "template":
        if fault := world.faults.strikes("template_paused"):
            raise Refusal(
                132015, str(fault.options.get("details", "Template is paused because of low quality."))
            )
        template = check_template(world.templates, body["template"], request.version, by_user_id)
        category = template.category.lower()
        template_status = "accepted"
        if marketing_only and category != "marketing":
            raise Refusal(131055, "Only marketing templates can be sent with this endpoint.")
    elif marketing_only:
        raise Refusal(131055, "Only marketing templates can be sent with this endpoint.")
    person = _person(world, normal, by_user_id)
    _refuse_restricted(world, person, kind)
    _guard(world, person, kind, body)
    held = kind == "template" and world.faults.strikes("held_template") is not None
    if held:
        template_status = "held_for_quality_assessment"
    sent = Sent(
        wamid=world.ids.wamid(person.address(), outbound=True),
        client_ref=body.get("biz_opaque_callback_data"),
        person=person,
        kind=kind,
        body=body,
        at=world.clock.now(),
        category=category,
        in_window=person.window_open(world.clock.now()),
    )
    world.accept(sent)
    journey.begin(world, sent, held=held)
    return _answer(world, sent, written, by_user_id, template_status)


def _answer(world: World, sent: Sent, written: str, by_user_id: bool, template_status: str | None) -> Reply:
    contact = {"input": written}
    if by_user_id:
        contact["user_id"] = sent.person.user_id
    else:
        contact["wa_id"] = sent.person.wa_id or written
    message = {"id": sent.wamid}
    if template_status is not None:
        message["message_status"] = template_status
    reply = json_reply({"messaging_product": "whatsapp", "contacts": [contact], "messages": [message]})
    if world.faults:
        if world.faults.strikes("accept_then_timeout", "messages"):
            reply.hold, sent.answered = True, False
        elif world.faults.strikes("accept_then_cut", "messages"):
            reply.cut, sent.answered = True, False
        elif fault := world.faults.strikes("slow_answer", "messages"):
            reply.late_ms = float(fault.options.get("ms", 2000))
    return reply


def _refuse_restricted(world: World, person: Person, kind: str) -> None:
    """Refuse what a restriction of the account takes away: to begin a conversation, or to answer in one."""
    now = world.clock.now()
    answers = kind != "template" or person.window_open(now)
    restriction = RESTRICTIONS[1] if answers else RESTRICTIONS[0]
    if world.account.is_restricted(restriction, now):
        raise Refusal(368, "The WhatsApp Business Account is restricted from sending these messages for now.")


def _refuse_by_fault(world: World) -> None:
    if world.account.restricted is not None:
        raise Refusal(368, world.account.restricted)
    if world.account.status != "CONNECTED":
        raise Refusal(133010, "The phone number is not registered on the Cloud API.")
    if not world.faults:
        return
    if world.faults.strikes("policy_block"):
        raise Refusal(368, "Your WhatsApp Business Account has been restricted for violating a policy.")
    if world.faults.strikes("throughput"):
        raise Refusal(130429, "Cloud API message throughput has been reached.")
    if world.faults.strikes("pair_rate"):
        raise Refusal(131056, _PAIR)


_PAIR = (
    "Message failed to send because there were too many messages sent from this phone number to the same phone "
    "number in a short period of time."
)


def _person(world: World, normal: str, by_user_id: bool) -> Person:
    if not by_user_id:
        if normal == world.account.digits:
            raise Refusal(131021, "Recipient cannot be the sender.")
        allowed = world.settings.allowed_recipients
        if allowed and normal not in allowed:
            raise Refusal(131030, "Recipient phone number not in allowed list: Add it and try again.")
        return world.person_for_phone(normal)
    person = world.people.by_user_id(normal)
    if person is None:
        raise Refusal(131009, "Recipient is not a valid business-scoped user ID")
    return person


def _guard(world: World, person: Person, kind: str, body: Json) -> None:
    """Refuse what depends on the person or on rates. The rates come last: a refused call takes nothing."""
    now = world.clock.now()
    if person.key in world.account.blocked:
        raise Refusal(130403, "The business has blocked this user.")
    expected = body.get("recipient_identity_key_hash")
    if expected is not None and expected != person.identity_hash:
        raise Refusal(137000, "The recipient identity key hash does not match.")
    if kind == "reaction" and body["reaction"]["message_id"] not in world.received:
        known = world.sent_by_wamid.get(body["reaction"]["message_id"])
        if known is None or known.person is not person:
            raise Refusal(131009, "The message to react to was not found.")
    media = body.get(kind)
    if isinstance(media, dict) and "id" in media and world.media.find(str(media["id"])) is None:
        raise Refusal(
            131009, f"{media['id']} is not a valid whatsapp business account media attachment ID", status=400
        )
    closed = world.enforce_window and kind != "template" and not person.window_open(now)
    if closed and world.settings.closed_window == "reply":
        raise Refusal(131047, journey.CLOSED_WINDOW)
    if world.enforce_pairs and not world.pairs[person.key].take(now):
        raise Refusal(131056, _PAIR)
    if world.throughput is not None and not world.throughput.take(now):
        raise Refusal(130429, "Cloud API message throughput has been reached.")


def _receipt(world: World, body: dict[str, Any]) -> Reply:
    one_of(body["status"], ("read",), "status")
    wamid = check_wamid(a_text(body, "message_id", "", 512), "message_id")
    received = world.received.get(wamid)
    if received is None:
        raise Refusal(
            131009, "Message with this ID was not found among the messages received by this number."
        )
    now = world.clock.now()
    received.read_at = received.read_at or now
    if body.get("typing_indicator") is not None:
        one_of(an_object(body, "typing_indicator").get("type"), ("text",), "typing_indicator['type']")
        received.typing_at = now
    # Meta: read receipt. Earlier messages of the thread are marked too.
    unread = world.unread[received.person.key]
    for earlier in unread:
        if earlier.at <= received.at:
            earlier.read_at = earlier.read_at or now
    unread[:] = [later for later in unread if later.read_at is None]
    return json_reply({"success": True})
