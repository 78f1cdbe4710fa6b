"""Facts in a person's data to be put right (DPDP Act 2023, section 12; GDPR article 16).

They must be the person's own, or their child's: what is wrong in somebody else's is a remark about a match.
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.domain import intent_classes as c
from sanjog_desktop.domain.intent_clauses import Clause, Message

_KEPT: Final = c.DATA | c.ACCOUNT
_NEGATION: Final = c.DONT | c.NOT | c.DIDNT


def is_rectification(k: Clause, m: Message) -> bool:
    """A fact in the person's data that is wrong, out of date or incomplete."""
    if m.has & (c.VENUE | c.BUSY) or k.has & c.NEG_WAIT:
        return False
    if (
        (k.has & c.PRINT and not k.mine and not k.has & (c.WRONG | c.ERROR))
        or k.is_own_act()
        or _asks_how_or_whether(k)
    ):
        return False
    return _is_wrong(k, m) or _to_be_corrected(k, m) or _has_changed(k, m) or _says_otherwise(k, m)


def _asks_how_or_whether(k: Clause) -> bool:
    """ "How do I edit", "did you update", "ho gaya kya"."""
    first = k.words[0]
    if first in ("how", "where", "when"):
        return not {"i", "to"}.isdisjoint(k.words[1:3]) and not k.has & c.WRONG
    if first in ("did", "have", "has") and "you" in k.words[1:2]:
        return True
    return k.words[-1] in ("kya", "क्या") and bool(k.has & c.BROKE_OFF) and not k.has & c.WRONG


def _is_wrong(k: Clause, m: Message) -> bool:
    wrong = k.has & (c.WRONG | c.ERROR)
    if not wrong and k.has & c.CORRECT and k.negated(c.CORRECT, before=2, after=0):
        wrong = c.WRONG
    if not wrong and "missing" in k.words and k.things & c.FACT:
        wrong = k.has & c.FACT
    if not wrong and k.mine & c.FACT and k.negated(c.FACT, before=0, after=4, by=c.NOT):
        wrong = k.has & (c.RIGHT | c.UPDATE | c.CHANGED)
    if not wrong or (k.has & c.BY_MISTAKE and not k.has & c.ERROR):
        return False
    if not k.mine and (k.has & c.SEND or k.all(c.SENT, c.YOUR)) and not k.has & c.PROFILE:
        return False
    if any(bit & c.WRONG and word in ("for", "to") for bit, word in zip(k.bits, k.words[1:], strict=False)):
        return False
    if k.has & c.THIS and len(k.words) <= 4 and m.mine & (c.FACT | c.PROFILE):
        return True
    if k.negated(c.WRONG, before=1, after=2, by=c.DONT) or k.theirs or k.has & (c.OTHER | c.LEAK | c.HANDS):
        return False
    if (
        k.mine & (c.NUMBER | c.PROFILE | c.DATA)
        and not k.mine & c.FACT
        and k.has & c.PERHAPS
        and not k.has & c.MY
    ):
        return False
    if k.mine & (c.FACT | c.PROFILE | _KEPT | c.NUMBER | c.DOC):
        return True
    return bool(k.things & (c.FACT | c.PROFILE) or (k.things & c.DATA and k.has & c.WRITTEN)) or (
        k.near(c.WRONG, c.WRITTEN, 1)
    )


def _to_be_corrected(k: Clause, m: Message) -> bool:
    if {"i", "am"} <= set(k.words) and _corrects(k, m) and not k.has & (c.WRONG | c.ME):
        return True
    if k.theirs or k.has & c.OTHER or (k.has & _NEGATION and not k.has & c.FACT):
        return False
    about = k.mine & (c.FACT | c.PROFILE | _KEPT | c.NUMBER) or k.things & (c.FACT | c.PROFILE)
    if (
        (not k.things or "it" in k.words)
        and m.mine & (c.FACT | c.PROFILE | c.NUMBER)
        and k.has & (c.UPDATE | c.CORRECT)
        and not m.has & c.BUSY
    ):
        return _corrects(k, m) or (
            bool(k.has & c.UPDATE) and (k.has & c.DO != 0 or k.words[0] in _BEFORE_A_VERB)
        )
    if _corrects(k, m):
        return bool(about or k.things & c.DATA) or len(k.words) <= 3
    if not k.has & c.UPDATE or k.negated(c.UPDATE):
        return False
    if (k.has & c.PHOTO and not k.has & c.FACT) or m.has & c.BUSY:
        return False
    if m.is_question and k.words[0] in ("is", "did", "has", "was", "kya"):
        return False
    if k.all(c.NUMBER, c.PROFILE):
        return True
    return bool(k.mine & (c.FACT | c.NUMBER | c.PROFILE | _KEPT) or k.things & c.FACT)


_FIX: Final = c.word_set("fix phix फिक्स ફિક્સ")


def _corrects(k: Clause, m: Message) -> bool:
    """Told to set right, not told that it is right."""
    if k.negated(c.CORRECT, by=c.DONT):
        return False
    for place in k.places(c.CORRECT):
        word = k.words[place]
        if word.startswith(
            ("theek", "thik", "tik", "sahi", "ठीक", "सही", "बरोबर", "barobar", "બરાબર", "barabar")
        ):
            if any(bit & c.DO for bit in k.bits[place + 1 : place + 3]):
                return True
        elif word in _FIX:
            # "Shaadi fix ho gayi" is news.
            if not m.has & c.DONE:
                return True
        elif word == "correct":
            if (place == 0 and len(k.words) > 1) or k.words[place - 1] in _BEFORE_A_VERB:
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


_NEW: Final = c.word_set("new naya nayi naye नया नयी नई नए नवीन navin nava નવો નવી નવું navo navi navu")
_MINE_SAYS: Final = c.word_set("my profile biodata")


def _this_not_that(k: Clause, m: Message) -> bool:
    """ "5'6 not 5'4", "my caste is one, not the other"."""
    for place in k.places(c.NOT):
        if not 0 < place < len(k.words) - 1:
            continue
        if k.bits[place - 1] & c.DIGITS and k.bits[place + 1] & c.DIGITS:
            return True
        if k.mine & c.FACT and "is" in k.words[: place - 1] and k.words[place] == "not" and not m.is_question:
            return True
    return False


def _says_otherwise(k: Clause, m: Message) -> bool:
    if k.things & c.FACT and k.has & c.NOT and not k.theirs and not k.has & c.OTHER and _this_not_that(k, m):
        return True
    if k.words[0] in _MINE_SAYS and k.things & c.PROFILE and not k.has & c.OTHER and not m.is_question:
        says = not {"says", "shows", "mentions", "states"}.isdisjoint(k.words)
        if says and any(other.words[0] in ("i", "we") for other in m.clauses if other is not k):
            return True
    if k.all(c.YOUR, c.WRITTEN, c.DIGITS) and any(
        other.has & c.DIGITS for other in m.clauses if other is not k
    ):
        return not m.has & (c.OTHER | c.RECEIPT | c.VENUE | c.TIME_OUT)
    if k.theirs or k.has & c.OTHER:
        return False
    if (
        k.all(c.YOUR, c.WRITTEN)
        and k.words[0] != "as"
        and m.mine & c.FACT
        and not k.has & (_NEGATION | c.ME)
        and not m.is_question
    ):
        return True
    if k.all(c.PROFILE, c.WRITTEN, c.DIGITS) and any(
        other.all(c.FACT, c.DIGITS) for other in m.clauses if other is not k
    ):
        return not m.has & c.OTHER
    if k.has & c.OLD and k.things & (c.FACT | c.NUMBER) and not _NEW.isdisjoint(k.words):
        return True
    if k.has & c.OLD and k.things & (c.FACT | c.NUMBER) and k.has & (c.PROFILE | c.DATA):
        return True
    if k.has & c.SHOULD and k.things & c.FACT and ("should" in k.words or "shud" in k.words):
        return bool(k.mine or k.has & c.NOT or m.has & (c.CORRECT | c.WRONG | c.UPDATE))
    return bool(
        k.mine & c.FACT
        and k.has & c.WRITTEN
        and ("shows" in k.words or "says" in k.words or "wrote" in k.words)
    )
