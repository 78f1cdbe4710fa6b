"""The kinds of request in the order in which they are tried, each with the words without which it is not asked for.

One kind hides another: a person who complains that a STOP was ignored complains, one who wants a number replaced
wants it put right, not erased.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from sanjog_desktop.domain import intent_classes as c
from sanjog_desktop.domain.intent_clauses import THINGS, Clause, Message
from sanjog_desktop.domain.intent_consent_rules import is_complaint, is_withdrawal
from sanjog_desktop.domain.intent_data_rules import is_access, is_erasure
from sanjog_desktop.domain.intent_fact_rules import is_rectification
from sanjog_desktop.domain.intent_message_rules import is_opt_out


class Kind(NamedTuple):
    """A kind of request. It is asked about only where a word of ``alone`` stands, or one of ``beside`` together with
    one of ``things``: most messages are through with that.
    """

    name: str
    asks: Callable[[Clause, Message], bool]
    alone: int
    beside: int
    things: int = THINGS


_NEGATION: Final = c.DONT | c.NOT | c.DIDNT
_GONE: Final = c.REMOVE | c.REMOVED | c.TAKE_OUT | c.TAKE | c.PUT_DOWN

KINDS: Final = (
    Kind(
        "complaint",
        is_complaint,
        c.LEAK | c.ILLEGAL | c.COMPLAIN | c.POLICE | c.WITHOUT | c.ASKING | c.AGREE | c.ALLOW | c.SAID | c.STOP
        | c.STRANGER | c.DARE,
        c.GOES_ROUND | c.HANDS | c.REPLY | c.SHARED | c.RIGHT | c.WHY | c.HOW | c.OTHER | c.USE,
    ),
    Kind(
        "withdraw_consent",
        is_withdrawal,
        c.CONSENT | c.AGREE | c.OBJECT,
        _NEGATION | c.NOMORE | c.STOP | c.SHUT | c.HIDE | c.PRIVACY,
    ),
    Kind(
        "rectification",
        is_rectification,
        c.WRONG | c.ERROR | c.CORRECT,
        c.UPDATE | c.CHANGED | c.SHOULD | c.RIGHT | c.OLD | c.WRITTEN | c.NOT,
        THINGS | c.DIGITS,
    ),
    Kind("erasure", is_erasure, _GONE | c.SHUT, _NEGATION | c.MY),
    Kind(
        "opt_out",
        is_opt_out,
        _GONE | c.STOP | c.SHUT | c.DONT | c.NOMORE | c.LIST,
        c.NOT | c.WITHDRAW,
        c.MSG | c.MATCH | c.PROFILE | c.SEND | c.CONTACT,
    ),
    Kind(
        "access",
        is_access,
        0,
        c.COPY | c.WHAT | c.WHO | c.HOW_MANY | c.WHERE | c.HOW | c.LIST | c.WANT | c.SEND | c.SHARE | c.TELL | c.KEEP
        | c.SHARED | c.ABOUT | c.YOUR,
        THINGS | c.SHARED | c.SENT | c.ABOUT,
    ),
)  # fmt: skip
