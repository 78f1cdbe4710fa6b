"""What becomes of an accepted message: its statuses, in time, and then the person's answer."""

from __future__ import annotations

from .behaviour import answer
from .check_media import problem_with_media
from .people import Person
from .refusals import status_error
from .status_orders import play
from .world import Sent, World

CLOSED_WINDOW = (
    "Message failed to send because more than 24 hours have passed since the customer last replied to "
    "this number."
)
SPAM_LIMIT = (
    "Message failed to send because there are restrictions on how many messages can be sent from this phone "
    "number."
)
REACTION_LIFE_MS = 30 * 86_400_000
_SENT_MS = 150
_FAILED_MS = 250
_PLAYED_MS = 3000


def begin(world: World, sent: Sent, *, held: bool) -> None:
    """Plan the statuses of a send. held: it waits for a quality assessment, which goes badly."""
    if sent.person.takes == "silence":
        return
    if sent.person.statuses is not None:
        play(world, sent, sent.person.statuses)
        return
    failure = _failure(world, sent)
    if failure is None and held:
        failure = (132015, "Template was paused while the message was held for quality assessment.")
        world.timeline.after(_SENT_MS * 20, lambda: _fail(world, sent, failure))
    elif failure is not None:
        world.timeline.after(_FAILED_MS, lambda: _fail(world, sent, failure))
    else:
        world.timeline.after(_SENT_MS, lambda: _sent(world, sent))


def resume(world: World, sent: Sent) -> None:
    """Plan what is left of the statuses of a send of an earlier start (`journal.py`)."""
    if sent.status == "accepted":
        begin(world, sent, held=False)
    elif sent.status == "sent":
        _plan_delivery(world, sent)
    elif sent.status == "delivered" and reads(sent.person):
        world.timeline.after(sent.person.read_ms, lambda: _read(world, sent))


def _fail(world: World, sent: Sent, failure: tuple[int, str]) -> None:
    world.report(sent, "failed", [status_error(*failure)])


def _failure(world: World, sent: Sent) -> tuple[int, str] | None:
    """Why a message will fail: code and details, None when it will not."""
    person = sent.person
    if world.faults and (fault := world.faults.strikes("accept_then_fail", "messages")):
        code = int(fault.options.get("code", 131000))
        return code, str(fault.options.get("details", "Message failed to send."))
    if person.takes == "nothing":
        return 131026, "Message Undeliverable."
    if sent.kind != "template" and world.enforce_window and not sent.in_window:
        return 131047, CLOSED_WINDOW
    if sent.kind == "template" and not sent.in_window and not world.caps.reach(person, world.account.tier, sent.at):
        return 131048, SPAM_LIMIT
    if sent.category == "marketing" and person.stopped_marketing:
        return 131050, (
            "Unable to deliver the message. This recipient has chosen to stop receiving marketing messages on "
            "WhatsApp from your business."
        )
    if sent.category == "marketing" and not sent.in_window and not world.caps.offer(person, sent.at):
        return 131049, "This message was not delivered to maintain healthy ecosystem engagement."
    if sent.kind == "reaction" and _too_old(world, sent):
        return 131009, "The message to react to is older than 30 days."
    return problem_with_media(world.media, sent.kind, sent.body)


def _too_old(world: World, sent: Sent) -> bool:
    target = sent.body["reaction"]["message_id"]
    received = world.received.get(target)
    earlier = world.sent_by_wamid.get(target)
    at = received.at if received else earlier.at if earlier else sent.at
    return sent.at - at > REACTION_LIFE_MS


def _sent(world: World, sent: Sent) -> None:
    world.report(sent, "sent")
    _plan_delivery(world, sent)


def _plan_delivery(world: World, sent: Sent) -> None:
    person = sent.person
    # Meta: reactions only get `sent`.
    if sent.kind == "reaction" or person.takes == "sent" or person.blocked_us:
        return
    if person.skips_delivered or world.faults.strikes("skip_delivered"):
        world.timeline.after(person.deliver_ms + person.read_ms, lambda: _read(world, sent))
    else:
        world.timeline.after(person.deliver_ms, lambda: _delivered(world, sent))


def _delivered(world: World, sent: Sent) -> None:
    world.report(sent, "delivered")
    if reads(sent.person):
        world.timeline.after(sent.person.read_ms, lambda: _read(world, sent))
    elif world.automatic:
        answer(world, sent)


def _read(world: World, sent: Sent) -> None:
    world.report(sent, "read")
    if sent.kind == "audio" and sent.body["audio"].get("voice"):
        world.timeline.after(_PLAYED_MS, lambda: world.report(sent, "played"))
    if world.automatic:
        answer(world, sent)


def reads(person: Person) -> bool:
    """Whether a person's reading can be seen."""
    return person.takes == "read"
