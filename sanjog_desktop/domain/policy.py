"""May this message be sent? One pure answer, the same as the store's consent gate gives row by row.

The order of the questions is the gate's: the first that refuses names the reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sanjog_desktop.domain.clock import MINUTE, SECOND, Instant
from sanjog_desktop.domain.errors import UserError

_RIGHTS: Final = frozenset({"rights", "legal"})
_ALWAYS: Final = frozenset({"rights", "legal", "account_security"})
#: A person who writes to us after one of these may be answered in the window their message opened.
_REPLY_LIFTS: Final = frozenset({"stop", "meta_stop", "manual"})
_CHANNELS: Final = frozenset({"whatsapp", "*"})
#: How old our last look at the relay's head may be, in milliseconds, when something is sent of our own accord.
FRESH_FOR: Final = {"chat": 10 * MINUTE, "bulk": MINUTE}
#: A look from further in the future than this was noted by a clock that was ahead, and proves nothing.
_AHEAD: Final = 5 * SECOND


class BlockReason(StrEnum):
    """Why a message may not be sent; ``'gate:' + value`` is what the store's gate says."""

    MISMATCH = "mismatch"
    ERASED = "erased"
    BLOCKED = "blocked"
    RESTRICTED = "restricted"
    DO_NOT_CONTACT = "do_not_contact"
    SUPPRESSED = "suppressed"
    TEMPLATE = "template"
    WINDOW = "window"
    CONSENT = "consent"
    STALE = "stale"
    SHARING = "sharing"  # the people a message is about, not the one it goes to


@dataclass(frozen=True, slots=True)
class SuppressionFact:
    """A suppression not lifted that matches the person's phone or user id."""

    purpose: str
    reason: str
    at: int
    channel: str = "whatsapp"


@dataclass(frozen=True, slots=True)
class TemplateFact:
    """The template as it stands now."""

    status: str
    category: str


@dataclass(frozen=True, slots=True)
class ConsentFact:
    """The last consent act for the purpose on one channel."""

    act: str
    channel: str = "whatsapp"
    expires_at: int | None = None
    seq: int = 0


@dataclass(frozen=True, slots=True)
class SendFacts:
    """Everything the answer depends on. ``uses_template`` with no ``template`` means it is unknown to us."""

    purpose: str
    contact_found: bool = True
    erased: bool = False
    blocked: bool = False
    restricted: bool = False
    contact_status: str = "active"
    suppressions: tuple[SuppressionFact, ...] = ()
    last_inbound_at: int = 0
    window_until: int = 0
    uses_template: bool = False
    template: TemplateFact | None = None
    consents: tuple[ConsentFact, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer; ``reason`` is set exactly when it is no."""

    reason: BlockReason | None = None

    @property
    def allowed(self) -> bool:
        """Whether the message may be sent."""
        return self.reason is None

    @property
    def text(self) -> str:
        """Why not, in plain words."""
        return BLOCK_TEXT[self.reason][0] if self.reason else ""

    @property
    def hint(self) -> str:
        """What staff can do about it."""
        return BLOCK_TEXT[self.reason][1] if self.reason else ""


class SendBlocked(UserError):
    """A message was not queued because it may not be sent; nothing was written."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict.text, verdict.hint)
        self.verdict = verdict


def check_send(facts: SendFacts, now: Instant) -> Verdict:
    """Whether a message with these facts may be queued or sent at ``now``."""
    purpose = facts.purpose
    if not facts.contact_found:
        return Verdict(BlockReason.MISMATCH)
    if facts.erased:
        return Verdict(BlockReason.ERASED)
    if facts.blocked:
        return Verdict(BlockReason.BLOCKED)
    if facts.restricted and purpose not in _RIGHTS:
        return Verdict(BlockReason.RESTRICTED)
    if facts.contact_status == "do_not_contact" and purpose not in _ALWAYS:
        return Verdict(BlockReason.DO_NOT_CONTACT)
    if purpose not in _ALWAYS and standing_suppression(facts) is not None:
        return Verdict(BlockReason.SUPPRESSED)
    if facts.uses_template and (facts.template is None or facts.template.status != "APPROVED"):
        return Verdict(BlockReason.TEMPLATE)
    window_open = facts.window_until > now
    if not facts.uses_template and not window_open:
        return Verdict(BlockReason.WINDOW)
    if purpose in _ALWAYS or (purpose == "service_reply" and window_open):
        return Verdict()
    if not _is_granted(facts.consents, now):
        return Verdict(BlockReason.CONSENT)
    return Verdict()


def is_fresh(facts: SendFacts, lane: str, seen_at: int, now: int) -> bool:
    """Whether this PC knows enough of late to send a message at ``now``: it stood at the relay's head at ``seen_at``.

    An answer from the desk and what the law or safety asks for never wait; what we send of our own accord does, and
    an answer by template after its window has closed is that.
    """
    is_answer = facts.purpose == "service_reply" and (not facts.uses_template or facts.window_until > now)
    if facts.purpose in _ALWAYS or (is_answer and lane == "chat"):
        return True
    return now - FRESH_FOR[lane] < seen_at <= now + _AHEAD


def standing_suppression(facts: SendFacts) -> SuppressionFact | None:
    """The suppression that stands against the message, the hardest and oldest first; ``None`` when there is none."""
    standing = [item for item in facts.suppressions if _suppresses(item, facts)]
    return min(standing, key=lambda item: (item.reason == "manual", item.at), default=None)


def _suppresses(item: SuppressionFact, facts: SendFacts) -> bool:
    if item.channel not in _CHANNELS:
        return False
    is_marketing = facts.template is not None and facts.template.category == "MARKETING"
    concerns = item.purpose in ("*", facts.purpose) or (item.purpose == "marketing" and is_marketing)
    answered = (
        facts.purpose == "service_reply" and item.reason in _REPLY_LIFTS and facts.last_inbound_at > item.at
    )
    return concerns and not answered


def _is_granted(consents: tuple[ConsentFact, ...], now: int) -> bool:
    """Whether the last word, said of WhatsApp or of every channel, is a consent still in force."""
    said = [item for item in consents if item.channel in _CHANNELS]
    last = max(said, key=lambda item: item.seq, default=None)
    if last is None or last.act != "grant":
        return False
    return last.expires_at is None or last.expires_at > now


#: What happened, and what staff can do.
BLOCK_TEXT: Final[dict[BlockReason, tuple[str, str]]] = {
    BlockReason.MISMATCH: (
        "This chat no longer belongs to the person the message was written for.",
        "Open the chat again and check who it is with.",
    ),
    BlockReason.ERASED: (
        "This person's data was erased at their request.",
        "They cannot be messaged. They may write to you again themselves.",
    ),
    BlockReason.BLOCKED: (
        "We have blocked this person on WhatsApp.",
        "Unblock them first, if writing to them is really wanted.",
    ),
    BlockReason.RESTRICTED: (
        "This person's data may only be kept, not used, until their request is settled.",
        "See Privacy for the open request.",
    ),
    BlockReason.DO_NOT_CONTACT: (
        "This person is marked as not to be contacted.",
        "Change the mark on their card only if they asked you to.",
    ),
    BlockReason.SUPPRESSED: (
        "This person asked not to get these messages.",
        "You may answer when they write to you themselves.",
    ),
    BlockReason.TEMPLATE: (
        "This template is not approved by WhatsApp at present.",
        "Choose another template.",
    ),
    BlockReason.WINDOW: (
        "24 hours have passed since their last message.",
        "Only an approved template can be sent now.",
    ),
    BlockReason.CONSENT: (
        "There is no record that this person agreed to get these messages.",
        "Ask them, and record their consent on their card.",
    ),
    BlockReason.STALE: (
        "What you send of your own accord waits until this PC has heard from the relay.",
        "A person may have asked to stop meanwhile. It goes by itself once the relay is reached.",
    ),
    BlockReason.SHARING: (
        "This message carries the data of somebody who has not agreed to be shown, or whose data may not be used.",
        "Ask them, and record their consent on their card.",
    ),
}
