"""What a message asks for, from its clauses: who is spoken of, what is to be done, and whether it is negated.

The kinds are tried in the order in which one hides the other: a person who complains that a STOP was ignored
complains, one who wants a number replaced wants it put right, not erased. A rule names the classes of words it
needs (``intent_classes``) and those that make it mean something else.
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.domain import intent_classes as c
from sanjog_desktop.domain.intent_clauses import THINGS, Clause

_LOOKS: Final = c.PROFILE | c.PHOTO
_KEPT: Final = c.DATA | c.ACCOUNT
_NEGATION: Final = c.DONT | c.NOT | c.DIDNT


class Message:
    """All clauses, the classes of all their words, and whether it ends in a question."""

    __slots__ = ("clauses", "has", "is_question", "mine")

    def __init__(self, clauses: list[Clause], is_question: bool) -> None:
        self.clauses = clauses
        self.is_question = is_question
        self.has = self.mine = 0
        for clause in clauses:
            self.has |= clause.has
            self.mine |= clause.mine


# Complaints --------------------------------------------------------------------------------------------


def is_complaint(k: Clause, m: Message) -> bool:
    """Data let out, used or given without asking, a request that was ignored, a complaint about data."""
    return (
        _tells_of_a_leak(k)
        or _complains(k, m)
        or _was_not_asked(k, m)
        or _was_ignored(k, m)
        or _demands_why(k, m)
        or _strangers_have_it(k, m)
    )


def _tells_of_a_leak(k: Clause) -> bool:
    if k.near(c.WRONG, c.USE, 1) and k.mine:
        return True
    if not k.has & (c.LEAK | c.ILLEGAL) or (k.has & (c.VENUE | c.OTHER) & ~c.VENUE and not k.mine):
        return False
    if k.has & c.ILLEGAL:
        return bool(k.has & (c.SHARE | c.SHARED | c.USE) or k.mine)
    if k.negated(c.LEAK, by=c.DONT):
        return False
    return bool(k.mine or k.has & (c.PRIVACY | c.DATA | c.PHOTO | c.YOUR)) or len(k.words) <= 3


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
    return about_data or (bool(k.has & c.WILL) and not k.has & c.OTHER)


def _would_act(k: Clause) -> bool:
    return bool(k.has & c.WILL) and not k.has & (c.OTHER | c.KIN)


def _was_not_asked(k: Clause, m: Message) -> bool:
    without = k.near(c.WITHOUT, c.ASKING | c.CONSENT, 3) or k.followed(_NEGATION, c.ASKING, 1)
    if not without:
        both = c.WITHOUT | c.CONSENT
        without = any(bit & both == both for bit in k.bits)
    if not without:
        return _did_not_allow(k, m)
    if k.has & c.DONT and (k.negated(c.SHARE | c.SEND, by=c.DONT)):
        return False
    return bool(k.things & ~c.FACT or k.has & c.SHARED) or len(k.words) <= 4


def _did_not_allow(k: Clause, m: Message) -> bool:
    return k.negated(c.ALLOW) and not k.things and bool(m.mine & ~c.FACT) and not k.has & c.YOUR


def _was_ignored(k: Clause, m: Message) -> bool:
    if k.has & c.DIDNT and k.has & c.REPLY and "request" in k.words and (k.mine or k.has & c.DATA):
        return True
    if not m.has & c.SAID or not m.has & c.STILL:
        return False
    if k.has & c.MSG and k.has & c.GET and k.has & c.SAID and not k.has & _NEGATION:
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
        return bool(k.has & c.SHARED) and not k.has & (c.GET | c.WHERE)
    return bool(k.has & (c.SHARED | c.SHARE | c.SENT | c.ANYONE | c.STRANGER) or k.has & c.DARE)


def _strangers_have_it(k: Clause, m: Message) -> bool:
    if k.has & c.GOES_ROUND and (
        k.mine and (k.has & (c.ANYONE | c.LIST | c.YOUR | c.MSG) or "viral" in k.words)
    ):
        return not k.has & c.DONT
    if m.has & c.STRANGER and m.mine & ~c.FACT and m.has & (c.CALL | c.SHARED | c.KEEP | c.GET):
        return not m.has & c.DONT
    return bool(k.has & c.OTHER and k.mine & c.NUMBER and k.has & c.GET and k.has & c.YOUR)


# Consent taken back -------------------------------------------------------------------------------------


def is_withdrawal(k: Clause, m: Message) -> bool:
    """Consent taken back, or a person's data not to be shown, given or used."""
    return (
        _takes_consent_back(k) or _does_not_agree(k) or _must_not_be_shared(k, m) or _sharing_must_stop(k, m)
    )


def _takes_consent_back(k: Clause) -> bool:
    return k.near(c.CONSENT, c.WITHDRAW, 7) and not k.negated(c.WITHDRAW, before=3, after=1)


def _does_not_agree(k: Clause) -> bool:
    if not k.negated(c.AGREE | c.CONSENT, before=4, after=3) or k.has & c.WITHOUT:
        return False
    return (
        bool(k.has & (c.SHARE | c.SHARED | c.USE | c.POLICY | c.PRIVACY | c.DATA) or k.mine)
        and not k.has & c.OTHER
    )


def _must_not_be_shared(k: Clause, m: Message) -> bool:
    if not k.has & (_NEGATION) or k.theirs or m.has & c.BUSY:
        return False
    mine = k.mine & ~c.CHAT
    if k.negated(c.SHARE, before=5, after=4) or k.negated(c.USE, before=5, after=4):
        if mine:
            return not (k.has & c.NOW and not k.has & c.ANYONE)
        return (
            bool(k.things & (_LOOKS | c.NUMBER | c.DATA))
            and bool(
                k.has & c.ANYONE
                or k.has & c.USE
                or (k.things & _LOOKS and not k.has & c.NOW and not _is_bounded(k))
            )
            and not k.has & (c.OTHER | c.THIS)
        )
    if k.negated(c.SEND, before=4, after=4) and (
        mine & (_LOOKS | _KEPT | c.DOC) or (mine & c.NUMBER and k.has & c.ANYONE)
    ):
        return not k.has & (c.NOW | c.STOP | c.SHUT | c.MSG)
    if k.has & c.WANT and k.negated(c.WANT) and mine:
        return bool(k.has & (c.SHARED | c.SHARE | c.LEAK))
    return bool("nobody" in k.words and mine and k.has & (c.GET | c.SHARED | c.KEEP))


def _sharing_must_stop(k: Clause, m: Message) -> bool:
    if _stops(k) and k.has & (c.SHARE | c.USE | c.SEND) and not k.theirs:
        if k.mine & ~c.CHAT:
            return not (k.things & c.NUMBER and k.has & c.MSG)
        return bool(k.has & c.USE and k.things & _KEPT)
    return bool(
        k.has & (c.HIDE | c.PRIVACY)
        and k.mine & _LOOKS
        and k.has & (c.KEEP | c.HIDE)
        and not k.has & c.POLICY
    )


# Facts that are wrong -----------------------------------------------------------------------------------


def is_rectification(k: Clause, m: Message) -> bool:
    """A fact in the person's data that is wrong, out of date or incomplete."""
    if m.has & (c.VENUE | c.BUSY) or k.has & c.NEG_WAIT or _is_bounded(k):
        return False
    return _is_wrong(k, m) or _to_be_corrected(k, m) or _has_changed(k, m) or _says_otherwise(k, m)


def _is_wrong(k: Clause, m: Message) -> bool:
    wrong = k.has & (c.WRONG | c.ERROR)
    if not wrong and k.has & c.CORRECT and k.negated(c.CORRECT, before=2, after=0):
        wrong = c.WRONG
    if not wrong or (k.has & c.BY_MISTAKE and not k.has & c.ERROR & ~c.BY_MISTAKE):
        return False
    if k.has & c.THIS and len(k.words) <= 4 and m.mine & (c.FACT | c.PROFILE):
        return True
    if (
        k.negated(c.WRONG, before=1, after=2, by=c.DONT)
        or k.theirs
        or k.has & (c.OTHER | c.LEAK | c.TALK) & ~c.TALK
    ):
        return False
    if k.mine & (c.FACT | c.PROFILE | _KEPT | c.NUMBER | c.DOC):
        return True
    return bool(k.things & (c.FACT | c.PROFILE) or (k.things & c.DATA and k.has & c.WRITTEN)) or (
        k.near(c.WRONG, c.WRITTEN, 1)
    )


def _to_be_corrected(k: Clause, m: Message) -> bool:
    if k.theirs or k.has & c.OTHER or (k.has & _NEGATION and not k.has & c.FACT):
        return False
    about = k.mine & (c.FACT | c.PROFILE | _KEPT | c.NUMBER) or k.things & (c.FACT | c.PROFILE)
    if (
        not k.things
        and m.mine & (c.FACT | c.PROFILE)
        and k.has & (c.UPDATE | c.CORRECT)
        and not m.has & c.BUSY
    ):
        return _corrects(k) or (
            bool(k.has & c.UPDATE) and (k.has & c.DO != 0 or k.words[0] in _BEFORE_A_VERB)
        )
    if _corrects(k):
        return bool(about or k.things & c.DATA) or len(k.words) <= 3
    if not k.has & c.UPDATE or k.negated(c.UPDATE):
        return False
    if (k.has & c.PHOTO and not k.has & c.FACT) or m.has & c.BUSY:
        return False
    if m.is_question and k.words[0] in ("is", "did", "has", "was", "kya"):
        return False
    return bool(k.mine & (c.FACT | c.NUMBER | c.PROFILE | _KEPT) or k.things & c.FACT)


def _corrects(k: Clause) -> bool:
    """Told to set right, not told that it is right."""
    for place in k.places(c.CORRECT):
        word = k.words[place]
        if word.startswith(("theek", "thik", "tik", "sahi", "ठीक", "सही", "બરાબર", "barabar")):
            if any(bit & c.DO for bit in k.bits[place + 1 : place + 3]):
                return True
        elif word == "correct":
            if place == 0 or k.words[place - 1] in _BEFORE_A_VERB:
                return True
        else:
            return True
    return k.has & c.ERROR != 0 and k.has & c.DO != 0 and "correction" in k.words


_BEFORE_A_VERB: Final = c.word_set("please pls plz kindly to and should you must can could then plss")


def _has_changed(k: Clause, m: Message) -> bool:
    if not k.has & c.CHANGED or k.theirs or k.has & (c.OTHER | c.PHOTO) or k.negated(c.CHANGED):
        return False
    if not {"i", "we"}.isdisjoint(k.words) and not m.has & (c.UPDATE | c.CORRECT):
        return "city" in k.words
    if k.mine & (c.FACT | c.NUMBER):
        return True
    return bool(k.things & (c.FACT | c.NUMBER)) and not k.has & (c.NOW | c.BUSY)


def _says_otherwise(k: Clause, m: Message) -> bool:
    if k.theirs or k.has & c.OTHER:
        return False
    if k.has & c.OLD and k.things & c.FACT and k.has & (c.PROFILE | c.DATA):
        return True
    if k.has & c.SHOULD and k.things & c.FACT and ("should" in k.words or "shud" in k.words):
        return bool(k.mine or m.has & (c.CORRECT | c.WRONG | c.UPDATE))
    return bool(k.mine & c.FACT and k.has & c.WRITTEN and ("shows" in k.words or "says" in k.words))


# Data to be erased --------------------------------------------------------------------------------------


def is_erasure(k: Clause, m: Message) -> bool:
    """The person's data, all or one thing, to be deleted."""
    if (m.has & c.HOW and k.has & (c.MSG | c.HOW)) or k.has & c.PRINT or "everyone" in k.words:
        return False
    if _must_not_be_kept(k):
        return True
    if not _removes(k) or _off_the_list(k, m):
        return False
    if _names_own_data(k, m):
        return True
    return _sent_by_mistake(k, m)


def _removes(k: Clause) -> bool:
    """Something is to be removed: not negated, not told as done, and not a print to be taken out."""
    if k.plain(c.REMOVE):
        return not k.followed(c.REMOVE, c.BROKE_OFF, 3) and not k.has & c.GO_ON
    if k.has & c.REMOVED and not k.negated(c.REMOVED):
        return bool(k.has & c.WANT) or any(word in k.words for word in ("be", "get", "getting"))
    if k.plain(c.TAKE_OUT) and not k.has & c.TIME_OUT:
        if k.followed(c.TAKE_OUT, c.AWAY, 1):
            return True
        return bool(k.things & (_KEPT | c.PROFILE | c.NUMBER | c.LIST | c.FACT) and not k.has & c.PRINT)
    if k.has & c.TAKE and k.has & c.PUT_DOWN and not k.has & _NEGATION:
        return True
    return "rid" in k.words and "get" in k.words


def _names_own_data(k: Clause, m: Message) -> bool:
    if k.mine & THINGS:
        return not k.has & c.MATCH & ~c.PROFILE or bool(k.mine & (_LOOKS | _KEPT))
    if k.theirs or k.has & (c.OTHER | c.THIS | c.SHORTLIST):
        # "I don't want my details with you, remove them."
        return bool(m.mine and {"them", "it", "these"} & set(k.words) and not k.things and not k.has & c.LIST)
    if (k.things & _KEPT and k.has & (c.ALL | c.PLACE)) or k.followed(c.MY, c.ALL, 1):
        return True
    if (
        (k.is_about_me() and k.has & (c.ALL | c.WHAT))
        or (k.has & c.ME and k.has & c.ALL)
        or "everything" in k.words
    ):
        return True
    if "personal" in k.words and k.things & c.DATA:
        return True
    if k.things & (_LOOKS | _KEPT) and (m.has & c.DONE or (k.has & (c.YOUR | c.OWN) and k.has & c.PLACE)):
        return True
    return bool(
        m.mine & (_LOOKS | _KEPT | c.NUMBER) and not k.things and not k.has & (c.MSG | c.LIST)
    ) and bool({"them", "it"} & set(k.words) or len(k.words) <= 3)


def _sent_by_mistake(k: Clause, m: Message) -> bool:
    return bool(
        m.has & c.BY_MISTAKE
        and m.has & (c.DOC | c.PHOTO | c.NUMBER | c.FACT)
        and m.has & (c.SEND | c.SENT | c.SHARE | c.SHARED)
    )


def _must_not_be_kept(k: Clause) -> bool:
    if "mine" in k.words and "nothing" in k.words and k.has & c.KEEP:
        return True
    if not k.mine or not k.has & (_NEGATION):
        return False
    if k.negated(c.KEEP, before=7, after=3) and not k.has & (c.SHARE | c.SEND | c.GET & ~c.KEEP):
        return (
            not k.has & c.WANT
            or (bool(k.has & (c.YOUR | c.PLACE)) and k.negated(c.WANT))
            or k.negated(c.KEEP)
        )
    return (
        k.negated(c.WANT)
        and bool(k.has & (c.PLACE | c.YOUR))
        and not k.has & (c.MSG | c.SHARED | c.SHARE | c.SEND)
    )


# What is known of a person, and who knows it -----------------------------------------------------------------


def is_access(k: Clause, m: Message) -> bool:
    """A copy of the person's data, what is kept of them, where it came from, who was given it."""
    if k.theirs or (k.has & (c.PRINT | c.RECEIPT) and not k.has & c.KEEP):
        return False
    return (
        _wants_a_copy(k, m)
        or _asks_what_is_kept(k, m)
        or _asks_who_has_it(k, m)
        or _asks_where_it_came_from(k)
        or _wants_own_data(k, m)
    )


def _wants_a_copy(k: Clause, m: Message) -> bool:
    if not k.has & c.COPY or k.has & c.NOW:
        return False
    if k.mine & (_KEPT | c.CHAT):
        return True
    return bool(k.things & c.DATA and ("personal" in k.words or k.has & c.ALL)) or (
        bool(k.things & c.CHAT) and bool(k.has & (c.MY | c.ME | c.ALL))
    )


def _asks_what_is_kept(k: Clause, m: Message) -> bool:
    if k.has & c.OTHER:
        return False
    if (
        k.has & c.WHAT
        and (k.mine or not k.has & c.WANT)
        and (k.mine & _KEPT or (k.things & _KEPT and k.has & (c.ME | c.MY)))
    ):
        says_so = k.has & (c.KEEP | c.ABOUT | c.YOUR | c.PLACE | c.WRITTEN)
        return bool(says_so or (k.mine & c.DATA and len(k.words) <= 6)) and not k.negated(c.KEEP)
    if (
        k.has & c.KEEP
        and k.has & c.ALL
        and k.things & _KEPT
        and k.has & c.ME
        and k.has & (c.SEND | c.SHARE | c.TELL)
    ):
        return True
    if k.has & c.WHAT and k.has & c.KEEP and k.has & c.ABOUT and k.has & c.ME:
        return True
    if "personal" in k.words and k.things & c.DATA:
        return bool(k.has & (c.KEEP | c.COPY | c.SHARE)) and not k.has & (_NEGATION | c.STOP | c.REMOVE)
    is_asked = k.words[0] in ("do", "are", "does") and "you" in k.words[:3]
    return (
        is_asked
        and bool(k.mine & (_LOOKS | _KEPT | c.DOC | c.NUMBER))
        and bool(k.has & c.KEEP)
        and not k.has & c.GET
    )


def _asks_who_has_it(k: Clause, m: Message) -> bool:
    if k.has & (_NEGATION | c.OTHER):
        return False
    mine = k.mine & (_LOOKS | _KEPT | c.NUMBER | c.DOC)
    if k.has & (c.WHO | c.HOW_MANY) or (k.has & c.WHAT and k.has & c.ANYONE):
        if mine:
            return bool(k.has & (c.SHARED | c.SENT | c.SHARE | c.KEEP | c.SEND))
        several = c.WHO | c.HOW_MANY
        is_several = len(list(k.places(c.WHO))) > 1 or any(bit & several == several for bit in k.bits)
        return "ne" not in k.words and is_several and bool(k.has & (c.SHARED | c.SENT))
    if mine and k.has & c.LIST and k.has & (c.SHARED | c.SENT):
        return True
    return bool(
        mine
        and k.has & c.SHARED
        and k.has & c.ANYONE
        and k.words[0] in ("has", "have", "was", "were", "kya", "is")
    )


def _asks_where_it_came_from(k: Clause) -> bool:
    if not k.mine & (c.NUMBER | _KEPT):
        return False
    if k.has & (c.WHERE | c.WHO) and k.has & (c.GET | c.SHARED | c.TAKE | c.KEEP):
        return True
    return bool(k.has & c.HOW and k.has & (c.GET | c.YOUR) and k.mine & c.NUMBER and k.has & c.GET)


def _wants_own_data(k: Clause, m: Message) -> bool:
    if k.has & (_NEGATION | c.OTHER | c.STOP | c.REMOVE | c.WRONG | c.UPDATE | c.CORRECT & ~c.CORRECT):
        return False
    if not k.mine & _KEPT:
        return False
    is_asked_for = k.has & (c.WANT | c.SEND | c.SHARE | c.TELL)
    if not is_asked_for or (k.has & c.ANYONE and not k.has & c.ME):
        return False
    return bool(k.has & (c.ME | c.ALL)) or "record" in k.words or "records" in k.words


# Messages no more -----------------------------------------------------------------------------------------


def _is_bounded(k: Clause) -> bool:
    """A height, an age, a place: the wish is a filter."""
    return bool(k.has & c.BOUND or (k.has & c.AMOUNT and k.has & (c.DIGITS | c.FACT)))


def is_opt_out(k: Clause, m: Message) -> bool:
    """Messages, proposals or contact no more, or off the list they are sent to."""
    if _is_bounded(k):
        return False
    if k.has & c.ASKED_ABOUT or (k.has & c.HOW and not k.has & c.NAGGING):
        return False
    return _off_the_list(k, m) or _must_stop(k, m) or _must_not_be_sent(k, m) or _wants_none(k, m)


def _off_the_list(k: Clause, m: Message) -> bool:
    removes = k.plain(c.REMOVE | c.TAKE_OUT) or (
        k.has & c.TAKE and "off" in k.words and not k.has & _NEGATION
    )
    if not removes or k.has & (c.SHORTLIST | c.PRINT | c.OTHER) or k.followed(c.REMOVE, c.BROKE_OFF, 3):
        return False
    if k.has & c.LIST:
        if (
            k.followed(c.MY, c.LIST, 1)
            or (k.has & c.THIS and not k.has & (c.ME | c.MY))
            or k.things & (_LOOKS | c.DATA)
        ):
            return False
        return not k.has & c.MATCH or bool(k.has & c.ME)
    if k.has & c.ME and not k.things and len(k.words) <= 5:
        return not k.has & (c.MATCH | c.MSG | c.THIS)
    return bool("unlist" in k.words and k.mine & c.NUMBER)


def _stops(k: Clause) -> bool:
    """Told to stop: neither negated nor told as a fact ("the office is shut")."""
    negations = k.has & _NEGATION
    if k.has & c.STOP and not k.has & c.TALK and not (negations and k.negated(c.STOP, before=5, after=3)):
        return True
    if not k.has & c.SHUT or (negations and k.negated(c.SHUT, before=2, after=3)):
        return False
    return k.followed(c.SHUT, c.DO, 2) and not k.followed(c.SHUT, c.BROKE_OFF, 3)


def _must_stop(k: Clause, m: Message) -> bool:
    if not _stops(k):
        return False
    if k.has & (c.GO_ON | c.NOW | c.OTHER | c.ACCOUNT):
        return False
    if k.has & (c.MSG | c.SEND | c.CONTACT | c.MATCH) and not k.mine & (_LOOKS | _KEPT):
        return not (k.has & c.CALL and not k.has & (c.MSG | c.SEND | c.CONTACT))
    if len(k.words) <= 3 and m.has & c.CONTACT and m.has & c.ME:
        return True
    return bool(k.has & (c.ALL | c.THIS)) and len(k.words) <= 6 and not k.things and not k.has & c.TALK


def _must_not_be_sent(k: Clause, m: Message) -> bool:
    if not k.has & (c.DONT | c.NOT) or k.has & (c.OTHER | c.NEG_WAIT | c.DIDNT):
        return False
    if k.has & (c.STOP | c.SHUT | c.GO_ON | c.NOW | c.RECEIPT) or m.has & c.BUSY or k.mine & (_LOOKS | _KEPT):
        return False
    if k.negated(c.SEND, before=4, after=3):
        if k.things & (c.PHOTO | c.DOC | c.FACT) and not k.has & c.MSG:
            return False
        return bool(
            k.has & (c.MSG | c.MATCH | c.PROFILE | c.ME | c.ALL | c.MY) or m.has & (c.DONE | c.NAGGING)
        ) or (_from_now_on(k))
    if k.has & c.CONTACT and k.negated(c.CONTACT, before=2, after=3):
        if not _BE.isdisjoint(k.words):
            return False
        verb = k.has & c.DONT or k.followed(c.CONTACT, c.DO, 3)
        return bool(verb) and not (k.has & c.GET and k.has & c.MSG) and not k.has & c.SENT
    return k.near(c.MSG, c.DONT | c.NOT, 2) and bool(k.has & c.DO) and not k.has & (c.GET | c.SENT & ~c.GET)


#: "Do not be disturbed" is a comfort.
_BE: Final = c.word_set("ho hona hoiye hoiyega hou thao thasho हो होना होइए होऊ થાઓ થશો")


def _from_now_on(k: Clause) -> bool:
    return any(word in _FROM_NOW_ON for word in k.words)


_FROM_NOW_ON: Final = c.word_set(
    "again anymore further ab aage dobara phirse yapudhe punha parat ata have fari have-thi अब आगे दोबारा यापुढे आता "
    "परत पुन्हा હવે ફરી more"
)


def _wants_none(k: Clause, m: Message) -> bool:
    if k.has & (c.OTHER | c.NEG_WAIT | c.DIDNT | c.GO_ON | c.NOW) or k.mine & (_LOOKS | _KEPT):
        return False
    if k.near(c.NOMORE, c.MSG, 3):
        return True
    if k.words[0] == "no" and k.near(c.NOT, c.MSG, 2) and not k.has & (c.GET | c.SENT | c.STILL | c.ABOUT):
        return not {"since", "from", "yet", "today", "last"} & set(k.words)
    wanted = k.has & (c.MSG | c.MATCH)
    if not wanted:
        return False
    if k.has & c.THIS and not k.has & c.MSG:
        return False
    if k.negated(c.WANT, before=4, after=2):
        return bool(k.has & c.MSG) or _from_now_on(k)
    return any(word.startswith(_NO_MORE_OF_IT) for word in k.words) and (
        bool(k.has & c.MSG) or _from_now_on(k)
    )


_NO_MORE_OF_IT: Final = ("nako", "naye", "नको", "नये")

#: In the order in which they are tried.
KINDS: Final = (
    ("complaint", is_complaint),
    ("withdraw_consent", is_withdrawal),
    ("rectification", is_rectification),
    ("erasure", is_erasure),
    ("opt_out", is_opt_out),
    ("access", is_access),
)
#: No message without one of these asks for anything.
MAY_ASK: Final = (
    c.STOP | c.SHUT | c.DONT | c.NOT | c.NOMORE | c.REMOVE | c.REMOVED | c.TAKE_OUT | c.TAKE | c.CONSENT | c.WITHDRAW
    | c.WRONG | c.ERROR | c.CORRECT | c.UPDATE | c.CHANGED | c.SHOULD | c.COPY | c.WHO | c.WHERE | c.WHAT | c.HOW
    | c.KEEP | c.WANT | c.SHARED | c.SHARE | c.COMPLAIN | c.POLICE | c.LEAK | c.ILLEGAL | c.WITHOUT | c.SAID | c.WHY
    | c.DARE | c.STRANGER | c.GOES_ROUND | c.WRITTEN | c.HIDE | c.PRIVACY | c.SEND
)  # fmt: skip
HOW: Final = c.HOW
#: A clause with both asks what a command would do.
ASKED_ABOUT: Final = c.ASKED_ABOUT | c.STOP
