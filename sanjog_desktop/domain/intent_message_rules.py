"""Opt-outs: messages, proposals or contact no more, or off the list they are sent to.

A filter ("none above 35"), a time ("not after 9"), one match ("not this one") and things that close by
themselves ("the office is shut") are none.
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.domain import intent_classes as c
from sanjog_desktop.domain.intent_clauses import Clause, Message

_LOOKS: Final = c.PROFILE | c.PHOTO
_KEPT: Final = c.DATA | c.ACCOUNT
_NEGATION: Final = c.DONT | c.NOT | c.DIDNT


_QUALIFIES: Final = c.word_set("of from with in who having outside like without")
_GENITIVE: Final = c.word_set("ke ki wale wali wala vale chya chi na ni nu nna के की वाले वाली च्या ના ની નાં")
_ENDINGS: Final = ("til", "तील", "ના", "ની", "નાં", "च्या")


def _is_qualified(k: Clause, place: int) -> bool:
    """Whether the proposals at ``place`` are some among others: "profiles from abroad", "videsh ke rishte"."""
    words, bits = k.words, k.bits
    after = words[place + 1 : place + 3]
    if (
        after
        and after[0] in _QUALIFIES
        and not any(bit & (c.YOUR | c.MY | c.ME) for bit in bits[place + 1 : place + 4])
    ):
        return True
    if place and words[place - 1].endswith(_ENDINGS) and len(words[place - 1]) > 3:
        return not bits[place - 1] & (c.MY | c.YOUR | c.KIN)
    return (
        place > 1
        and words[place - 1] in _GENITIVE
        and not bits[place - 2] & (c.MY | c.YOUR | c.KIN | c.NAGGING)
    )


def is_bounded(k: Clause) -> bool:
    """A height, an age, a place: the wish is a filter."""
    if k.has & (c.MATCH | c.PROFILE) and any(
        _is_qualified(k, place) for place in k.places(c.MATCH | c.PROFILE)
    ):
        return True
    return bool(k.has & c.BOUND or (k.has & c.AMOUNT and k.has & (c.DIGITS | c.FACT)))


def is_opt_out(k: Clause, m: Message) -> bool:
    """Messages, proposals or contact no more, or off the list they are sent to."""
    if (
        k.has & c.LIST
        and k.has & (c.ME | c.MY)
        and k.has & (c.DO | c.TAKE_OUT)
        and not _OUT.isdisjoint(k.words)
    ):
        return True
    if k.has & c.LIST and k.has & (c.ME | c.YOUR) and k.negated(c.KEEP):
        return True
    if k.has & c.LIST and k.negated(c.WANT) and not k.things and not k.has & (c.MATCH | c.OTHER):
        return True
    if k.all(c.LIST, c.ME) and k.negated(c.UPDATE, by=c.DONT):
        return True
    if k.has & c.LIST and "out" in k.words and k.has & (c.WANT | c.ME) and not k.has & _NEGATION:
        return True
    if is_bounded(k):
        return False
    if k.has & c.ASKED_ABOUT or (k.has & c.HOW and not k.has & c.NAGGING):
        return False
    return takes_off_the_list(k, m) or _must_stop(k, m) or _must_not_be_sent(k, m) or _wants_none(k, m)


def _is_a_match(k: Clause) -> bool:
    """Somebody else's: "that family's biodata", or "the girl's", which in Marathi is also "the daughter's"."""
    return bool(k.theirs & ~c.NUMBER or (k.has & c.PERHAPS and not k.has & c.MY))


_BLOCK: Final = c.word_set("block blok ब्लॉक ब्लाक બ્લોક")


def takes_off_the_list(k: Clause, m: Message) -> bool:
    removes = k.plain(c.REMOVE | c.TAKE_OUT) or (
        k.has & c.TAKE and not {"off", "out"}.isdisjoint(k.words) and not k.has & _NEGATION
    )
    if (
        not removes
        or k.has & (c.SHORTLIST | c.PRINT | c.OTHER)
        or _is_a_match(k)
        or k.followed(c.REMOVE, c.BROKE_OFF, 3)
    ):
        return False
    if not _BLOCK.isdisjoint(k.words) and k.mine & c.NUMBER:
        return True
    if k.has & c.TAKE and "off" in k.words and k.mine & c.NUMBER and not k.has & c.PLACE:
        return True
    if {"this", "number"} <= set(k.words) and (len(k.words) <= 4 or k.all(c.LIST | c.PLACE, c.YOUR)):
        return True
    if k.has & c.LIST:
        if (
            k.followed(c.MY, c.LIST, 1)
            or (k.has & c.THIS and not k.has & (c.ME | c.MY))
            or k.things & (_LOOKS | c.DATA)
        ):
            return False
        return not k.has & c.MATCH or bool(k.has & c.ME)
    if len(k.words) <= 3 and not k.things and m.has & c.LIST and m.has & c.ME:
        return True
    if k.has & c.ME and not k.things and len(k.words) <= 5 and not k.has & c.PLACE:
        return not k.has & (c.MATCH | c.MSG | c.THIS)
    return bool(k.mine & c.NUMBER and ("unlist" in k.words or m.has & c.LIST) and not k.things & ~c.NUMBER)


#: "I quit smoking" is told, not asked.
_SUBJECTS: Final = c.word_set("i we he she they")


def stops(k: Clause) -> bool:
    """Told to stop: neither negated nor told as a fact ("the office is shut")."""
    negations = k.has & _NEGATION
    if any(word in _SUBJECTS and bit & c.STOP for word, bit in zip(k.words, k.bits[1:], strict=False)):
        return False
    if k.has & c.STOP and not k.has & c.TALK and not (negations and k.negated(c.STOP, before=5, after=3)):
        return True
    if len(k.words) <= 3 and k.has & c.SHUT and k.has & c.MSG and not k.has & c.BROKE_OFF and not negations:
        return True
    if not k.has & c.SHUT or (negations and k.negated(c.SHUT, before=2, after=3)):
        return False
    return k.followed(c.SHUT, c.DO, 2) and not k.followed(c.SHUT, c.BROKE_OFF, 3)


_SUBSCRIPTIONS: Final = c.word_set("broadcast broadcasts subscription subscriptions ब्रॉडकास्ट બ્રોડકાસ્ટ")


def _must_stop(k: Clause, m: Message) -> bool:
    if not stops(k):
        return False
    if k.has & c.OTHER and not (m.has & c.DONE and k.has & c.SEND):
        return False
    if k.has & (c.GO_ON | c.NOW) or (k.has & c.ACCOUNT and not k.has & c.MSG):
        return False
    if not _SUBSCRIPTIONS.isdisjoint(k.words):
        return True
    if k.has & (c.MSG | c.SEND | c.CONTACT | c.MATCH) and not k.mine & (_LOOKS | _KEPT):
        # "Stop calling, message instead."
        if k.followed(c.CALL, c.SHUT | c.STOP, 1) and k.followed(c.SHUT | c.STOP, c.MSG, 2):
            return False
        return not (k.has & c.CALL and not k.has & (c.MSG | c.SEND | c.CONTACT))
    if (
        _is_bare(k)
        and (m.has & (c.CONTACT | c.MSG) or (m.has & c.SEND and m.has & c.ME))
        and not m.has & (c.GO_ON | c.NOW | c.OTHER)
    ):
        return True
    if len(k.words) > 6 or (k.things and "everything" not in k.words) or k.has & (c.TALK | c.KIN):
        return False
    return k.near(c.STOP | c.SHUT, c.ALL | c.THIS, 2)


def _was_sent(k: Clause) -> bool:
    return any(bit & c.SENT and not bit & c.BROKE_OFF for bit in k.bits)


def _is_bare(k: Clause) -> bool:
    """A few words that only tell to stop: what, the rest of the message says."""
    return len(k.words) <= 4 and not k.things and not k.has & (c.CALL | c.TALK | c.MATCH)


def _is_for_a_day(k: Clause, m: Message) -> bool:
    """ "Do not message today": from today on would be for good."""
    for place, word in enumerate(k.words):
        if word in _DAYS:
            around = k.words[max(0, place - 1) : place] + k.words[place + 1 : place + 2]
            return _FROM.isdisjoint(around)
    return k.words[-1] == "now" and not m.has & c.DONE


_ANOTHER: Final = c.word_set("another next other")
_DAYS: Final = c.word_set(
    "filhal filahal der फिलहाल देर today tomorrow tonight kal aaj aaje udya kale कल आज उद्या કાલે આજે"
)
_FROM: Final = c.word_set("from se से pasun पासून thi થી")


def _to_kin(k: Clause) -> bool:
    """ "Do not message mother": somebody else is then written to."""
    return any(bit & c.KIN and word in _DATIVE for bit, word in zip(k.bits, k.words[1:], strict=False)) or (
        bool(k.bits[-1] & c.KIN) and k.followed(c.MSG | c.CONTACT, c.KIN, 1)
    )


_DATIVE: Final = c.word_set("ko को la ला ne ને")


def _must_not_be_sent(k: Clause, m: Message) -> bool:
    if not k.has & (c.DONT | c.NOT) or k.has & (c.OTHER | c.NEG_WAIT | c.DIDNT):
        return False
    if k.has & (c.STOP | c.SHUT | c.GO_ON | c.NOW | c.RECEIPT) or m.has & c.BUSY or k.mine & (_LOOKS | _KEPT):
        return False
    if not _ANOTHER.isdisjoint(k.words) and not k.has & c.DONT and not k.has & c.MSG:
        return False
    if _is_for_a_day(k, m) or (k.theirs & _LOOKS and k.has & c.KIN and not k.has & (c.ME | c.MSG)):
        return False
    if _is_bare(k) and k.followed(c.DONT, c.DO | c.SEND, 1) and m.has & c.MSG and not m.has & c.GET:
        return True
    if (
        k.negated(c.SHARE)
        and k.has & c.MATCH
        and not k.mine
        and not {"us", "more", "nomore"}.isdisjoint(k.words)
    ):
        return True
    if k.has & c.KIN and not k.has & (c.ME | c.MY) and _to_kin(k):
        return False
    if k.all(c.THIS, c.WANT, c.SEND) and not k.has & c.MSG and k.negated(c.WANT, before=2, after=1):
        return False
    if k.negated(c.SEND, before=4, after=3):
        if not k.has & (c.MSG | c.MATCH | c.PROFILE) and any(
            other is not k and other.plain(c.SEND) for other in m.clauses
        ):
            return False
        if k.things & (c.PHOTO | c.DOC | c.FACT) and not k.has & c.MSG:
            return False
        return bool(
            k.has & (c.MSG | c.MATCH | c.PROFILE | c.ME | c.ALL | c.MY) or m.has & (c.DONE | c.NAGGING)
        ) or (_from_now_on(k))
    if k.has & c.CONTACT and k.negated(c.CONTACT, before=5 if k.has & c.WANT else 3, after=3):
        if any(
            bit & (c.DONT | c.NOT) and word in _BE for bit, word in zip(k.bits, k.words[1:], strict=False)
        ):
            return False
        if k.has & c.KIN and not k.has & c.MSG:
            return False
        verb = k.has & c.DONT or "be" in k.words or k.followed(c.CONTACT, c.DO, 3)
        return bool(verb) and not (k.has & c.GET and k.has & c.MSG) and not _was_sent(k)
    if k.followed(c.DONT, c.MSG, 1) and (k.has & (c.ME | c.MY | c.NUMBER) or len(k.words) <= 4):
        return True
    if k.has & c.MSG and k.followed(c.DONT, c.DO, 1) and not k.has & c.CALL:
        return True
    return k.near(c.MSG, c.DONT | c.NOT, 2) and bool(k.has & c.DO) and not (k.has & c.GET or _was_sent(k))


_OUT: Final = c.word_set("kami कमी bahar baahar बाहर બહાર bahaar")
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
    if k.near(c.NOMORE, c.MATCH | c.PROFILE, 2) and (m.has & c.DONE or len(k.words) <= 4):
        return True
    if k.near(c.NOMORE, c.MSG, 3) or (k.has & c.MSG and k.has & c.WITHDRAW and "subscription" in k.words):
        return True
    if k.words[0] == "no" and k.near(c.NOT, c.MSG, 2) and not k.has & (c.GET | c.SENT | c.STILL):
        if "on" in k.words and "now" in k.words:
            return True
        return not m.has & c.CALL and not {"since", "from", "yet", "today", "last"} & set(k.words)
    if k.negated(c.INTEREST, before=4, after=2):
        return bool(k.has & c.MSG) or (
            k.has & c.YOUR != 0 and not {"service", "services"}.isdisjoint(k.words)
        )
    if k.all(c.WANT, c.GET, c.THIS) and k.negated(c.WANT, after=0) and not k.things and _from_now_on(k):
        return True
    wanted = k.has & (c.MSG | c.MATCH | c.PROFILE)
    if not wanted:
        return False
    if k.has & c.THIS and not k.has & c.MSG:
        return False
    if k.negated(c.WANT, before=4, after=2):
        return bool((k.has & c.MSG and not m.has & c.CALL) or m.has & c.DONE) or _from_now_on(k)
    return any(word.startswith(_NO_MORE_OF_IT) for word in k.words) and (
        bool(k.has & c.MSG) or _from_now_on(k)
    )


_NO_MORE_OF_IT: Final = ("nako", "naye", "नको", "नये")
