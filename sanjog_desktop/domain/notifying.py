"""Which news a person at the desk is told of while they look elsewhere: rules, quiet hours, what is told as one.

Pure: the words, and how the system shows them, are the window's.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, Literal

import msgspec

from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE, Instant

Which = Literal["all", "mine_or_free", "mine", "none"]
Show = Literal["name", "text", "nothing"]

SETTING: Final = "notifications"
MOST_SINGLE: Final = 3
"""So many chats are told one by one; more at once are told as one."""
CLOSING: Final = 30 * MINUTE
"""An unanswered chat is told of when its window has this long left."""
DAY_MINUTES: Final = 24 * 60
LONGEST_PAUSE: Final = 7 * DAY


class Rules(msgspec.Struct, frozen=True):
    """What this PC tells. ``show`` is how much of it stands on a screen that others may see: the sender's short name,
    the words too, or only that something came.

    Quiet hours run from ``quiet_from`` to ``quiet_to`` (minutes of the local day, over midnight when the first is the
    later one); ``quiet_days`` are quiet from end to end (0 is Monday). ``paused_until`` was chosen by hand.
    """

    which: Which = "all"
    show: Show = "name"
    mentions: bool = True
    failures: bool = True
    closing: bool = True
    requests: bool = True
    in_front: bool = True
    sound: bool = True
    quiet: bool = False
    quiet_from: int = 21 * 60
    quiet_to: int = 9 * 60
    quiet_days: tuple[int, ...] = ()
    paused_until: int = 0


class News(msgspec.Struct, frozen=True):
    """One chat with something new: how many messages, and what the store knows of the chat."""

    conversation_id: int
    count: int
    at: int
    assignee: str = ""
    muted_until: int = 0
    blocked: bool = False


class Plan(msgspec.Struct, frozen=True):
    """What is told: some chats one by one, or all of them as one, and the chat on the screen aloud only."""

    single: tuple[News, ...] = ()
    together: tuple[News, ...] = ()
    on_screen: tuple[News, ...] = ()


def rules_of(value: Any) -> Rules:
    """The rules as they were stored (a JSON object or nothing); what cannot be read stands as it is by default."""
    if not isinstance(value, dict):
        return Rules()
    rules = Rules()
    for field in msgspec.structs.fields(Rules):
        if field.name not in value:
            continue
        try:
            read = msgspec.convert(value[field.name], field.type)
        except msgspec.ValidationError:
            continue
        rules = msgspec.structs.replace(rules, **{field.name: read})
    return rules


def is_quiet(rules: Rules, now: Instant, local: datetime) -> bool:
    """Whether nothing is told at all: paused by hand, a quiet day, or the quiet hours. ``local`` is ``now`` here."""
    # A pause longer than any that can be chosen was written under a clock that was wrong.
    if now < rules.paused_until < now + LONGEST_PAUSE:
        return True
    if local.weekday() in rules.quiet_days:
        return True
    if not rules.quiet or rules.quiet_from == rules.quiet_to:
        return False
    minute = local.hour * 60 + local.minute
    if rules.quiet_from < rules.quiet_to:
        return rules.quiet_from <= minute < rules.quiet_to
    return minute >= rules.quiet_from or minute < rules.quiet_to


def concerns(news: News, rules: Rules, staff: str, now: Instant) -> bool:
    """Whether a chat is anything to this member of staff by the rules: never a blocked or muted one."""
    if news.blocked or news.muted_until > now or rules.which == "none":
        return False
    if rules.which == "mine":
        return news.assignee == staff
    return rules.which == "all" or news.assignee in ("", staff)


def plan(
    found: Sequence[News],
    rules: Rules,
    *,
    staff: str,
    now: Instant,
    local: datetime,
    on_screen: int | None = None,
    in_front: bool = False,
) -> Plan:
    """What to tell of ``found``. ``on_screen`` is the chat somebody looks at now; ``in_front``: the window has the
    keyboard, so that rules may say that nothing is told beside it.
    """
    seen = tuple(each for each in found if each.conversation_id == on_screen)
    others = [each for each in found if each.conversation_id != on_screen and concerns(each, rules, staff, now)]
    if is_quiet(rules, now, local) or (in_front and not rules.in_front):
        return Plan(on_screen=seen)
    others.sort(key=lambda each: (-each.at, each.conversation_id))
    if len(others) > MOST_SINGLE:
        return Plan(together=tuple(others), on_screen=seen)
    return Plan(single=tuple(others), on_screen=seen)


def short_name(name: str) -> str:
    """A name as it may stand on a screen others see: "Sunita Namuna" is "Sunita N."; a number is nobody's name."""
    words = name.split()
    if not words or words[0].lstrip("+(").replace("-", "")[:1].isdigit():
        return ""
    return words[0] if len(words) == 1 else f"{words[0]} {words[-1][:1]}."


def pause_end(choice: Literal["hour", "evening", "morning"], now: Instant, local: datetime) -> int:
    """Until when a pause chosen in the tray lasts: an hour, till six this evening, or till nine next morning."""
    if choice == "hour":
        return now + HOUR
    until = 18 * 60 if choice == "evening" else DAY_MINUTES + 9 * 60
    left = until - (local.hour * 60 + local.minute)
    return now + max(left, 60) * MINUTE
