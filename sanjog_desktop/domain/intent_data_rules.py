"""Requests about the data itself: erased, or told of (DPDP Act 2023, sections 11 and 12; GDPR articles 15 and 17).

It must be the person's own data, or their child's: somebody else's is a wish about a match.
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.domain import intent_classes as c
from sanjog_desktop.domain.intent_clauses import THINGS, Clause, Message
from sanjog_desktop.domain.intent_message_rules import takes_off_the_list

_LOOKS: Final = c.PROFILE | c.PHOTO
_KEPT: Final = c.DATA | c.ACCOUNT
_NEGATION: Final = c.DONT | c.NOT | c.DIDNT


def is_erasure(k: Clause, m: Message) -> bool:
    """The person's data, all or one thing, to be deleted."""
    if (m.has & c.HOW and k.has & (c.MSG | c.HOW)) or k.has & c.PRINT or "everyone" in k.words:
        return False
    # In Marathi a daughter and a girl are one word.
    if k.has & c.PERHAPS and not k.has & c.MY and not m.has_child:
        return False
    if k.is_own_act():
        return False
    if _must_not_be_kept(k):
        return True
    if _is_closed(k):
        return True
    if not _removes(k) or takes_off_the_list(k, m):
        return False
    if _names_own_data(k, m):
        return True
    return _sent_by_mistake(k, m)


def _is_closed(k: Clause) -> bool:
    """ "Mera account band karo", "close my profile"."""
    if not k.mine & (c.ACCOUNT | c.PROFILE) or k.has & (
        _NEGATION | c.SEND | c.SHARE | c.MSG | c.USE | c.GO_ON
    ):
        return False
    if k.words[0] == "close" or {"please", "close"} <= set(k.words[:3]):
        return True
    return k.followed(c.SHUT, c.DO, 1) and not k.has & c.BROKE_OFF


#: Not removed until another verb follows it: it is also "when".
_TAKES_OUT: Final = c.word_set("kadhi કાઢી")


def _removes(k: Clause) -> bool:
    """Something is to be removed: not negated, not told as done, and not a print to be taken out."""
    if k.followed(c.WRONG, c.PHOTO | c.DOC, 1) and not k.followed(c.SEND, c.REMOVE, 4):
        return False
    if "clear" in k.words and k.words[k.words.index("clear") + 1 :][:1] in (["my"], ["all"]):
        return True
    if k.plain(c.REMOVE):
        return not k.followed(c.REMOVE, c.BROKE_OFF, 3) and not k.has & c.GO_ON
    if k.has & c.WANT and "gone" in k.words and not k.has & _NEGATION:
        return True
    if k.has & c.REMOVED and not k.negated(c.REMOVED):
        return bool(k.has & c.WANT) or any(word in k.words for word in ("be", "get", "getting"))
    if k.plain(c.TAKE_OUT) and not k.has & (c.TIME_OUT | c.WHERE):
        if k.followed(c.TAKE_OUT, c.AWAY, 1):
            return True
        if k.mine & (c.PHOTO | c.DOC) and k.has & c.PLACE:
            return not k.has & c.PRINT
        return bool(k.things & (_KEPT | c.PROFILE | c.NUMBER | c.LIST | c.FACT) and not k.has & c.PRINT)
    if k.has & c.TAKE and k.has & c.PUT_DOWN and not k.has & _NEGATION:
        return True
    return "rid" in k.words and "get" in k.words


#: "Remove the comma after my name": something else is removed, and the data is only where it stands.
_ARTICLES: Final = c.word_set("the a an that this")
_STANDS: Final = c.word_set("from in on after before between above below under near at")


def _is_an_edit(k: Clause) -> bool:
    for place in k.places(c.REMOVE):
        rest = k.words[place + 1 :]
        if not rest or rest[0] not in _ARTICLES:
            continue
        stands = next((at for at, word in enumerate(rest) if word in _STANDS), 0)
        if stands and not any(bit & (THINGS | c.ALL) for bit in k.bits[place + 2 : place + 1 + stands]):
            return True
    return False


#: Papers only the writer can have sent.
_IDENTITY: Final = ("aadha", "adhaa", "adhar", "passport", "pasport", "आधार", "पासपोर्ट", "આધાર", "પાસપોર્ટ")


def _names_own_data(k: Clause, m: Message) -> bool:
    if k.mine & THINGS:
        if not k.mine & _KEPT and _is_an_edit(k):
            return False
        return not k.has & c.MATCH or bool(k.mine & (_LOOKS | _KEPT))
    if k.theirs and m.has_child and not k.has & (c.LIST | c.SHORTLIST | c.THIS):
        return True
    if "mine" in k.words and k.has & (c.ALL | c.WHAT):
        return True
    if k.theirs or k.has & (c.OTHER | c.THIS | c.SHORTLIST):
        # "I don't want my details with you, remove them."
        return bool(m.mine and {"them", "it", "these"} & set(k.words) and not k.things and not k.has & c.LIST)
    if (k.things & _KEPT and k.has & (c.ALL | c.PLACE)) or k.followed(c.MY, c.ALL, 1):
        return True
    if k.all(c.MY, c.ALL) and not k.things & ~c.DATA and not k.has & (c.MSG | c.MATCH | c.LIST):
        return True
    if k.things & c.DOC and any(word.startswith(_IDENTITY) for word in k.words):
        return True
    if k.has & c.ME and k.has & c.PLACE and not k.things and not k.has & c.LIST:
        return True
    if (
        (k.is_about_me() and k.has & (c.ALL | c.WHAT))
        or (k.has & c.ME and k.has & c.ALL)
        or "everything" in k.words
    ):
        return True
    if k.has & c.ALL and len(k.words) <= 3 and m.has & (c.ME | c.MY) and not k.things:
        return True
    if "personal" in k.words and k.things & c.DATA:
        return True
    if k.things & (_LOOKS | _KEPT) and (m.has & c.DONE or (k.has & (c.YOUR | c.OWN) and k.has & c.PLACE)):
        return True
    return bool(
        m.mine & (_LOOKS | _KEPT | c.NUMBER | c.DOC) and not k.things and not k.has & (c.MSG | c.LIST)
    ) and bool({"them", "it"} & set(k.words) or len(k.words) <= 3)


def _sent_by_mistake(k: Clause, m: Message) -> bool:
    for other in m.clauses:
        if other.followed(c.WRONG, c.PHOTO | c.DOC, 1) and other.has & (c.SEND | c.SENT):
            sends_again = any(clause.has & c.SEND for clause in m.clauses if clause is not other)
            return not sends_again and not m.has & (c.YOUR | c.OTHER | c.WANT)
    return bool(
        m.has & c.BY_MISTAKE
        and m.has & (c.DOC | c.PHOTO | c.NUMBER | c.FACT)
        and m.has & (c.SEND | c.SENT | c.SHARE | c.SHARED)
    )


def _must_not_be_kept(k: Clause) -> bool:
    if "mine" in k.words and "nothing" in k.words and k.has & c.KEEP:
        return True
    if not k.mine or not k.has & (_NEGATION) or k.words[:2] in (["i", "have"], ["we", "have"]):
        return False
    if k.negated(c.KEEP, before=7, after=3) and not k.has & (c.SHARE | c.SEND):
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


def _as_a_file(k: Clause) -> bool:
    """ "My details as a PDF"."""
    return bool(k.mine & _KEPT) and not _FILES.isdisjoint(k.words)


_FILES: Final = c.word_set("pdf excel csv json zip पीडीएफ")


def is_access(k: Clause, m: Message) -> bool:
    """A copy of the person's data, what is kept of them, where it came from, who was given it."""
    if k.has & c.PERHAPS and not k.has & c.MY:
        return False
    if k.theirs or (k.has & (c.PRINT | c.RECEIPT) and not (k.has & (c.KEEP | c.COPY) or _as_a_file(k))):
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
    if k.all(c.WHAT, c.YOUR, c.SAID | c.SHARED) and k.is_about_me():
        return True
    if k.has & c.OTHER:
        return False
    if (
        k.has & (c.WHAT | c.HOW_MANY)
        and (k.mine or not k.has & c.WANT)
        and (k.mine & _KEPT or (k.things & _KEPT and k.has & (c.ME | c.MY)))
    ):
        says_so = k.has & (c.KEEP | c.ABOUT | c.YOUR | c.PLACE | c.WRITTEN) or k.mine & (c.FACT | c.NUMBER)
        return bool(says_so or (k.mine & c.DATA and len(k.words) <= 6)) and not k.negated(c.KEEP)
    if (
        k.has & c.KEEP
        and k.has & c.ALL
        and k.things & _KEPT
        and k.has & c.ME
        and k.has & (c.SEND | c.SHARE | c.TELL)
    ):
        return True
    if k.has & c.WHAT and k.things & c.DATA and k.mine & c.FACT and not k.has & c.WANT:
        return True
    if k.has & c.WHAT and k.has & c.YOUR and k.has & (c.TELL | c.WRITTEN) and k.is_about_me():
        return True
    if k.has & c.WHAT and k.has & c.KEEP and k.is_about_me():
        return True
    if k.all(c.WHAT | c.HOW_MANY, c.KEEP, c.YOUR) and k.mine & (_LOOKS | c.DOC):
        return not k.has & (_NEGATION | c.WANT)
    if k.has & c.KEEP and k.has & (c.WHAT | c.ALL) and _under_my_name(k):
        return True
    if "personal" in k.words and k.things & c.DATA:
        return bool(k.has & (c.KEEP | c.COPY | c.SHARE)) and not k.has & (_NEGATION | c.STOP | c.REMOVE)
    if (
        k.words[0] in ("is", "are")
        and k.mine & (_LOOKS | _KEPT | c.DOC)
        and "with" in k.words
        and k.has & c.YOUR
    ):
        return True
    is_asked = k.words[0] in ("do", "are", "does") and "you" in k.words[:3]
    return (
        is_asked
        and bool(k.mine & (_LOOKS | _KEPT | c.DOC | c.NUMBER))
        and bool(k.has & c.KEEP)
        and not k.has & c.GET
    )


def _under_my_name(k: Clause) -> bool:
    """ "Saved in my name", "against my number"."""
    places = (place for place, word in enumerate(k.words) if word in _UNDER)
    return any(
        k.bits[place + 1] & c.MY and k.bits[place + 2] & (c.FACT | c.NUMBER)
        for place in places
        if place + 2 < len(k.words)
    )


_UNDER: Final = c.word_set("in under against with on")
_LISTS: Final = c.word_set("list lists लिस्ट सूची यादी યાદી લિસ્ટ suchi yadi")


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
    if mine and k.words[-1] == "to" and k.followed(c.YOUR, c.SHARED, 1):
        return True
    if mine and (k.has & c.WHERE or not _LISTS.isdisjoint(k.words)) and k.has & (c.SHARED | c.SENT):
        return True
    if mine and len(list(k.places(c.WHAT))) > 1 and k.has & c.SENT:
        return True
    return bool(
        mine
        and (k.has & c.SHARED or (k.has & c.SHARE and k.words[0] == "did"))
        and k.has & c.ANYONE
        and k.words[0] in ("has", "have", "was", "were", "kya", "is", "did")
    )


def _asks_where_it_came_from(k: Clause) -> bool:
    if k.things & c.NUMBER and k.has & c.WHERE and k.has & (c.GET | c.TAKE_OUT) and not k.has & c.OTHER:
        return True
    if not k.mine & (c.NUMBER | _KEPT):
        return False
    if k.has & (c.WHERE | c.WHO) and k.has & (c.GET | c.SHARED | c.TAKE | c.KEEP):
        return True
    if k.has & c.WHO and k.mine & c.NUMBER and k.has & c.YOUR:
        return True
    return bool(
        k.has & c.HOW
        and k.mine & (c.NUMBER | c.DATA)
        and (k.has & c.GET or (k.has & c.YOUR and k.has & c.KEEP))
    )


_SHOW: Final = ("show", "dikha", "dakhv", "dakhav", "batav", "दिखा", "दाखव", "બતાવ")


def _to_somebody(k: Clause) -> bool:
    """ "My details to Mr Namuna": an order to share."""
    if "to" not in k.words[1:-1]:
        return False
    to = k.words.index("to", 1)
    return not k.bits[to + 1] & (c.ME | c.MY) and any(bit & THINGS for bit in k.bits[:to])


def _wants_own_data(k: Clause, m: Message) -> bool:
    if k.has & (_NEGATION | c.OTHER | c.STOP | c.REMOVE | c.WRONG | c.UPDATE):
        return False
    if not k.mine & (_KEPT | c.CHAT):
        return False
    is_asked_for = k.has & (c.WANT | c.SEND | c.SHARE | c.TELL) or not {"mail", "email"}.isdisjoint(k.words)
    if k.has & c.GET and k.words[:2] in (["can", "i"], ["may", "i"], ["could", "i"]):
        return True
    if "them" in k.words or "him" in k.words or _to_somebody(k):
        return False
    if not is_asked_for or (k.has & c.ANYONE and not k.has & c.ME):
        return False
    if (
        k.has & c.WANT
        and (k.has & (c.TELL | c.GET) or "i" in k.words)
        and k.has & c.DATA
        and not k.has & c.SHARE
    ):
        return True
    if any(word.startswith(_SHOW) for word in k.words):
        return True
    return (
        bool(k.has & (c.ME | c.ALL) or (k.mine & c.CHAT and k.has & c.WANT) or _as_a_file(k))
        or "record" in k.words
        or "records" in k.words
    )
