"""Complaints about data, and consent taken back.

The two share their words: "do not give my number to anyone" is a withdrawal, "you gave my number without
asking" a complaint.
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.domain import intent_classes as c
from sanjog_desktop.domain.intent_clauses import THINGS, Clause, Message
from sanjog_desktop.domain.intent_message_rules import is_bounded, stops

_LOOKS: Final = c.PROFILE | c.PHOTO
_KEPT: Final = c.DATA | c.ACCOUNT
_NEGATION: Final = c.DONT | c.NOT | c.DIDNT


def is_complaint(k: Clause, m: Message) -> bool:
    """Data let out, used or given without asking, a request that was ignored, a complaint about data."""
    return (
        _tells_of_a_leak(k, m)
        or _complains(k, m)
        or _was_not_asked(k, m)
        or _was_ignored(k, m)
        or _demands_why(k, m)
        or _strangers_have_it(k, m)
    )


def _tells_of_a_leak(k: Clause, m: Message) -> bool:
    if k.near(c.WRONG, c.USE | c.HANDS, 2) and k.mine:
        return True
    if not k.has & (c.LEAK | c.ILLEGAL) or (k.has & c.OTHER and not k.mine):
        return False
    if k.has & c.ILLEGAL:
        return bool(k.has & (c.SHARE | c.SHARED | c.USE) or k.mine or (m.has & c.SHARED and m.mine & ~c.FACT))
    if k.negated(c.LEAK, by=c.DONT):
        return False
    if m.has & c.SHARED and m.mine & ~c.FACT:
        return True
    return bool(k.mine or k.has & (c.PRIVACY | c.DATA | c.PHOTO | c.YOUR)) or 2 <= len(k.words) <= 3


def _complains(k: Clause, m: Message) -> bool:
    if k.has & c.POLICE and (k.has & c.COMPLAIN or _would_act(k)):
        return True
    if not k.has & c.COMPLAIN or m.has & c.VENUE:
        return False
    if k.negated(c.COMPLAIN, before=3, after=3):
        return False
    about_data = bool(m.has & (c.PRIVACY | c.DATA | c.LEAK | c.CONSENT) or m.mine)
    if "report" in k.words and (not k.followed(c.WILL, c.COMPLAIN, 3) or "want" in k.words):
        return False
    return about_data or (bool(k.has & c.WILL) and not k.has & (c.OTHER | c.KIN))


def _would_act(k: Clause) -> bool:
    return bool(k.has & c.WILL) and not k.has & (c.OTHER | c.KIN)


def _was_not_asked(k: Clause, m: Message) -> bool:
    without = k.near(c.WITHOUT, c.ASKING | c.CONSENT, 3) or k.followed(_NEGATION, c.ASKING, 1)
    if not without:
        both = c.WITHOUT | c.CONSENT
        without = any(bit & both == both for bit in k.bits)
    if not without:
        return _did_not_allow(k, m)
    if _is_told_not_to(k) or ("nobody" in k.words and not k.has & c.SHARED):
        return False
    if k.has & c.DONT and (k.negated(c.SHARE | c.SEND, by=c.DONT) or not k.things):
        return False
    return bool(k.things & ~c.FACT or k.has & c.SHARED) or len(k.words) <= 4


def _is_told_not_to(k: Clause) -> bool:
    """ "Bina puche share na kare": the "na" that belongs to "share", not to "asking"."""
    return any(
        not k.bits[place + 1 if place + 1 < len(k.bits) else place] & (c.ASKING | c.TELL | c.CONSENT)
        and any(
            bit & (c.SHARE | c.SEND) and not bit & c.ASKING for bit in k.bits[max(0, place - 2) : place + 2]
        )
        for place in k.places(c.NOT)
    )


def _did_not_allow(k: Clause, m: Message) -> bool:
    if k.has & (c.HOW | c.WHY) and k.has & c.SHARED and k.negated(c.CONSENT, after=3):
        return True
    if k.followed(c.YOUR, c.SHARED, 1) and k.mine and k.negated(c.AGREE | c.ALLOW):
        return True
    return k.negated(c.ALLOW) and not k.things and bool(m.mine & ~c.FACT) and not k.has & c.YOUR


def _was_ignored(k: Clause, m: Message) -> bool:
    if (
        k.has & _NEGATION
        and k.has & c.REPLY
        and any(word.startswith("request") for word in k.words)
        and (k.mine or k.has & (c.DATA | c.REMOVE))
    ):
        return True
    goes_on = k.has & c.STILL and k.has & c.MSG and k.has & (c.GET | c.SEND | c.DO) and not k.has & _NEGATION
    if goes_on and (k.has & c.SAID or (k.has & c.STOP and k.has & c.SENT)):
        return True
    if not m.has & c.SAID or not m.has & c.STILL:
        return False
    if k.has & c.STILL and k.has & c.SAID and m.has & c.MSG and m.has & c.STOP and m.has & (c.GET | c.SEND):
        return True
    if k.has & c.STILL and k.has & c.SAID and k.has & c.REMOVE and k.has & _NEGATION and k.things:
        return True
    wanted_gone = m.has & (c.REMOVE | c.REMOVED | c.TAKE_OUT) and m.has & (_NEGATION | c.SAID)
    wanted_quiet = m.has & (c.STOP | c.SHUT | c.DONT | c.NOT) and m.has & (c.MSG | c.SEND | c.GET)
    if not (wanted_gone or wanted_quiet):
        return False
    if wanted_gone:
        return bool(m.has & THINGS or m.mine or m.has & _NEGATION)
    return bool(m.has & (c.MSG | c.SEND))


def _demands_why(k: Clause, m: Message) -> bool:
    if not k.has & (c.WHY | c.DARE | c.HOW) or not k.mine or k.has & _NEGATION:
        return False
    if k.has & c.HOW and not k.has & (c.WHY | c.DARE):
        if k.has & c.GET and k.has & c.ANYONE and k.mine & (_LOOKS | c.NUMBER | c.DOC):
            return not k.has & c.WHERE
        return bool(k.has & c.SHARED) and not k.has & (c.GET | c.WHERE)
    return bool(k.has & (c.SHARED | c.SHARE | c.SENT | c.ANYONE | c.STRANGER) or k.has & c.DARE)


def _strangers_have_it(k: Clause, m: Message) -> bool:
    if k.has & c.GOES_ROUND and (
        k.mine and (k.has & (c.ANYONE | c.LIST | c.YOUR | c.MSG) or "viral" in k.words)
    ):
        return not k.has & c.DONT
    if {"no", "right"} <= set(k.words) and k.mine and k.has & (c.SHARE | c.SHARED | c.SEND):
        return True
    if (
        k.mine & ~c.FACT
        and k.has & c.SHARED
        and "groups" in k.words
        and not (k.has & _NEGATION or m.is_question)
    ):
        return True
    if k.mine and "by" in k.words and k.has & c.SHARED and k.words[-1] in ("you", "u"):
        return not m.is_question
    if (
        "everyone" in k.words
        and k.followed(c.YOUR, c.SHARED, 1)
        and k.mine
        and not k.has & (_NEGATION | c.LIST)
        and k.words[-1] != "to"
    ):
        return True
    if k.has & c.STRANGER and k.has & c.ME and k.has & c.YOUR and k.has & (c.MSG | c.CALL | c.CONTACT):
        return True
    if k.all(c.STRANGER, c.CALL) and (
        k.has & c.GET or (k.has & c.ME and m.has & c.YOUR and not m.is_question)
    ):
        return True
    if m.has & c.STRANGER and m.mine & ~c.FACT and m.has & (c.CALL | c.SHARED | c.KEEP | c.GET):
        return not m.has & c.DONT
    return bool(k.has & c.OTHER and k.mine & c.NUMBER and k.has & c.GET and k.has & c.YOUR)


def is_withdrawal(k: Clause, m: Message) -> bool:
    """Consent taken back, or a person's data not to be shown, given or used."""
    return (
        _takes_consent_back(k)
        or _does_not_agree(k)
        or _objects(k)
        or _must_not_be_shared(k, m)
        or _sharing_must_stop(k, m)
    )


def _takes_consent_back(k: Clause) -> bool:
    if k.near(c.CONSENT, c.TAKE_OUT, 1) and not k.has & _NEGATION:
        return True
    return k.near(c.CONSENT, c.WITHDRAW, 7) and not k.negated(c.WITHDRAW, before=3, after=1)


def _does_not_agree(k: Clause) -> bool:
    if not k.negated(c.AGREE | c.CONSENT, before=4, after=3) or k.has & c.WITHOUT:
        return False
    return (
        bool(k.has & (c.SHARE | c.SHARED | c.USE | c.POLICY | c.PRIVACY | c.DATA) or k.mine)
        and not k.has & c.OTHER
    )


def _objects(k: Clause) -> bool:
    """Objects to what is done with the person's data (GDPR article 21)."""
    return bool(k.has & c.OBJECT and k.mine and k.has & (c.USE | c.SHARE | c.SHARED)) and not k.negated(
        c.OBJECT, after=3
    )


def _must_not_be_shared(k: Clause, m: Message) -> bool:
    if not k.has & (_NEGATION) or k.theirs or m.has & c.BUSY:
        return False
    mine = k.mine & ~c.CHAT
    if "will" in k.words and not {"i", "we"}.isdisjoint(k.words):
        return False
    if m.mine and k.has & c.ANYONE and not {"it", "them", "these"}.isdisjoint(k.words) and k.negated(c.SHARE):
        return True
    if k.has & c.DIDNT:
        return False
    if k.negated(c.SHARE, before=5, after=4) or k.negated(c.USE, before=5, after=4):
        if mine:
            return not (k.has & c.NOW and not k.has & c.ANYONE) and not k.has & c.NEG_WAIT
        return (
            bool(k.things & (_LOOKS | c.NUMBER | c.DATA))
            and bool(
                k.has & c.ANYONE
                or k.has & c.USE
                or (k.things & _LOOKS and not k.has & c.NOW and not is_bounded(k))
            )
            and not k.has & (c.OTHER | c.THIS | c.MATCH)
        )
    unasked = k.has & c.WITHOUT and k.has & c.ASKING and k.has & c.DONT
    if unasked and k.things & (_LOOKS | c.NUMBER | c.DATA) and k.negated(c.SEND, before=4, after=4):
        return not k.has & (c.THIS | c.MATCH | c.MSG) and bool(mine or not k.has & c.OTHER)
    if k.negated(c.SEND, before=4, after=4) and (
        mine & (_LOOKS | _KEPT | c.DOC) or (mine & c.NUMBER and k.has & c.ANYONE)
    ):
        return not k.has & (c.NOW | c.STOP | c.SHUT | c.MSG)
    if k.has & c.WANT and k.negated(c.WANT) and mine:
        return bool(k.has & (c.SHARED | c.SHARE | c.LEAK))
    if mine and k.has & c.ANYONE and k.negated(c.TELL, by=c.DONT | c.NOT):
        return True
    if mine and k.negated(c.SHARED, before=3, after=0) and not {"be", "should"}.isdisjoint(k.words):
        return True
    return bool("nobody" in k.words and mine and k.has & (c.GET | c.SHARED | c.KEEP | c.TELL))


def _sharing_must_stop(k: Clause, m: Message) -> bool:
    if k.followed(c.NOMORE, c.SHARE, 2) and k.mine & ~c.CHAT:
        return True
    if stops(k) and k.has & (c.SHARE | c.USE | c.SEND) and not k.theirs:
        if k.mine & ~c.CHAT:
            return not (k.things & c.NUMBER and k.has & c.MSG)
        return bool(k.has & c.USE and k.things & _KEPT)
    return bool(
        k.has & (c.HIDE | c.PRIVACY)
        and k.mine & (_LOOKS | c.DATA | c.NUMBER)
        and k.has & (c.KEEP | c.HIDE)
        and not k.has & c.POLICY
        and not k.negated(c.HIDE)
    )
