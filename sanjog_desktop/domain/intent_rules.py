"""The kinds of request in the order in which they are tried, each with the words without which it is not asked for.

One kind hides another: a person who complains that a STOP was ignored complains, one who wants a number replaced
wants it put right, not erased.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from sanjog_desktop.domain import intent_classes as c
from sanjog_desktop.domain.intent_clauses import THINGS, Clause, Message
from sanjog_desktop.domain.intent_consent_rules import is_complaint, is_withdrawal
from sanjog_desktop.domain.intent_data_rules import is_access, is_erasure, is_rectification
from sanjog_desktop.domain.intent_message_rules import is_opt_out

_NEGATION: Final = c.DONT | c.NOT | c.DIDNT
_GONE: Final = c.REMOVE | c.REMOVED | c.TAKE_OUT | c.TAKE | c.PUT_DOWN

KINDS: Final[tuple[tuple[str, int, Callable[[Clause, Message], bool]], ...]] = (
    (
        "complaint",
        c.LEAK | c.ILLEGAL | c.GOES_ROUND | c.COMPLAIN | c.POLICE | c.WITHOUT | c.ASKING | c.AGREE | c.ALLOW | c.SAID
        | c.REPLY | c.HANDS | c.WHY | c.HOW | c.DARE | c.RIGHT | c.STILL | c.STRANGER | c.OTHER | c.USE,
        is_complaint,
    ),
    ("withdraw_consent", _NEGATION | c.CONSENT | c.STOP | c.SHUT | c.HIDE | c.PRIVACY, is_withdrawal),
    (
        "rectification",
        c.WRONG | c.ERROR | c.CORRECT | c.UPDATE | c.CHANGED | c.SHOULD | c.RIGHT | c.OLD | c.WRITTEN,
        is_rectification,
    ),
    ("erasure", _GONE | _NEGATION, is_erasure),
    ("opt_out", _GONE | _NEGATION | c.STOP | c.SHUT | c.NOMORE | c.LIST | c.MSG, is_opt_out),
    ("access", THINGS | c.WHO, is_access),
)  # fmt: skip
