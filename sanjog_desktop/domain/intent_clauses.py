"""A message as clauses of classified words, and what can be asked of a clause: whose data, negated or not.

A class is one bit, so that a question to a clause is one operation on integers: this runs for every message of
a backlog.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sanjog_desktop.domain import intent_classes as c
from sanjog_desktop.domain.intent_fold import fold
from sanjog_desktop.domain.intent_words import CLASSES, NEUTRAL

MARKS: Final = frozenset(".,;!?\n।|")
_AS_WRITTEN: Final[dict[str, int]] = {}
_INDIAN: Final[dict[str, int]] = {}
_STEMS: Final[dict[str, int]] = {}
_WRITTEN_STEMS: Final[dict[str, int]] = {}
#: Long words with one letter left out.
_MISSING: Final[dict[str, int]] = {}
#: Shorter words are too near to others for a slip to be told.
_LONG: Final = 6
_MOST_WORDS: Final = 32_768
_KNOWN: dict[str, int] = {}
_BREAKS: Final = c.word_set(
    "but so because while although lekin magar isliye kyunki kyonki therefore hence karan mhanun mate "
    "लेकिन मगर इसलिए क्योंकि म्हणून कारण પણ માટે એટલે tyamule etle"
)
_NEGATION: Final = c.DONT | c.NOT | c.DIDNT
_OWNER: Final = c.MY | c.OWN | c.KIN
_NOT_OWNER: Final = c.OTHER | c.THIS
THINGS: Final = c.DATA | c.ACCOUNT | c.NUMBER | c.PROFILE | c.PHOTO | c.DOC | c.CHAT | c.FACT
_HE_OR_THIS: Final = frozenset({"he"})
_WHY_OR_OF: Final = frozenset({"ka", "का"})
_NEW_OR_NOT: Final = c.word_set("nai naye nayi नई नये नए nae")
#: Between an owner and a thing, a verb: "my brother will send the photo" is not the brother's photo.
_BETWEEN: Final = c.SHARE | c.SEND | c.REMOVE | c.KEEP | c.TELL | c.STOP
#: The Gujarati "no" between an owner and what is owned is "of".
_MAY_OWN: Final = THINGS | c.KIN | c.OTHER
#: "Delete de do": to give only carries the verb before it.
_LEANS_ON_GIVING: Final = c.REMOVE | c.TAKE_OUT | c.DO | c.SEND | c.CORRECT | c.UPDATE | c.STOP
_GIVE: Final = c.word_set("do de दो दे")
_TO_GIVE: Final = ("de", "di", "do", "dy", "ap", "aap", "दे", "दी", "दि", "दो", "द्य", "આપ", "દે", "દો")
#: "From today on" is for good.
_SINCE: Final = c.word_set("se से pasun पासून thi થી")
_I: Final = c.word_set("i maine mene में मैंने mi मी mein મેં meh")
#: "Me" after these is the person; elsewhere it is the Hindi for "in".
_BEFORE_ME: Final = (
    c.REMOVE
    | c.SEND
    | c.SHARE
    | c.TELL
    | c.CONTACT
    | c.STOP
    | c.MSG
    | c.TAKE
    | c.GET
    | c.LEFT
    | c.CALL
    | c.TAKE_OUT
    | c.UPDATE
)
_PREPOSITIONS: Final = c.word_set(
    "to for with about of from at on off against regarding let opt forget put giving mail email"
)


class Clause:
    """Some words between two marks. ``bits[i]`` are the classes of ``words[i]``, ``has`` those of all of them."""

    __slots__ = ("bits", "has", "mine", "theirs", "things", "words")

    def __init__(self, words: list[str], bits: list[int]) -> None:
        self.words = words
        self.bits = bits
        has = 0
        for bit in bits:
            has |= bit
        self.has = has
        #: What is spoken of as the writer's own (or their child's), as somebody else's, and at all.
        self.mine = self.theirs = 0
        self.things = has & THINGS
        if self.things:
            self._tell_owners()

    def all(self, *masks: int) -> bool:
        """Whether each mask meets the clause."""
        has = self.has
        return all(has & mask for mask in masks)

    def places(self, mask: int) -> Iterator[int]:
        """Where the words of the classes stand."""
        return (place for place, bit in enumerate(self.bits) if bit & mask)

    def near(self, first: int, second: int, reach: int) -> bool:
        """Whether a word of ``first`` and another one of ``second`` are at most ``reach`` words apart."""
        if not (self.has & first and self.has & second):
            return False
        others = list(self.places(second))
        return any(0 < abs(place - other) <= reach for place in self.places(first) for other in others)

    def followed(self, first: int, second: int, reach: int) -> bool:
        """Whether a word of ``second`` comes at most ``reach`` words after one of ``first``."""
        if not (self.has & first and self.has & second):
            return False
        others = list(self.places(second))
        return any(0 < other - place <= reach for place in self.places(first) for other in others)

    def negated(self, mask: int, before: int = 4, after: int = 2, by: int = _NEGATION) -> bool:
        """Whether a word of ``mask`` is turned round by a negation (of the classes ``by``) near it."""
        if not (self.has & by and self.has & mask):
            return False
        negations = [place for place in self.places(by) if not self.bits[place] & mask]
        return any(
            -before <= negation - place <= after for place in self.places(mask) for negation in negations
        )

    def plain(self, mask: int) -> bool:
        """Whether a word of ``mask`` is there and none of them is negated."""
        return bool(self.has & mask) and not self.negated(mask)

    def is_own_act(self) -> bool:
        """Whether the writer tells what they will do themselves: "I will delete the photo"."""
        return self.words[0] in ("i", "we") and self.words[1:2] == ["will"] and not self.has & c.YOUR

    def is_about_me(self) -> bool:
        """Whether the words say "about me", or about the writer's child."""
        if not self.has & c.ABOUT:
            return False
        if self.followed(c.ABOUT, c.ME | _OWNER, 2) or self.followed(c.ME | c.MY, c.ABOUT, 1):
            return True
        return any(bit & c.ABOUT and bit & c.MY for bit in self.bits)

    def _tell_owners(self) -> None:
        bits = self.bits
        last = len(bits) - 1
        about_me = self.is_about_me()
        for place, bit in enumerate(bits):
            thing = bit & THINGS
            if not thing:
                continue
            owner = _nearest_owner(bits, place)
            if owner == 0 and place < last and bits[place + 1] & c.MY and not bits[place + 1] & THINGS:
                owner = 1
            if owner > 0 or (owner == 0 and about_me):
                self.mine |= thing
            elif owner < 0:
                self.theirs |= thing
        if bits[-1] & c.MY and not self.mine:
            self.mine |= self.things & ~self.theirs
        if self.has & c.SENT and self.has & c.BROKE_OFF and not self.has & (c.OTHER | c.YOUR | c.KIN):
            self.mine |= self.things & (c.DOC | c.PHOTO)
            self.theirs &= ~self.mine
        if self.has & (c.SHARED | c.SENT) and not _I.isdisjoint(self.words):
            self.mine |= self.things & ~self.theirs
        if self.words[:2] == ["i", "have"]:
            self.mine |= self.things & (c.NUMBER | c.FACT) & ~self.theirs
        if self.followed(THINGS, c.MY, 2) and "of" in self.words:
            self.mine |= self.things & ~self.theirs


class Message:
    """All clauses, the classes of all their words, and whether it ends in a question."""

    __slots__ = ("clauses", "has", "has_child", "is_question", "mine")

    def __init__(self, clauses: list[Clause], is_question: bool) -> None:
        self.clauses = clauses
        self.is_question = is_question
        self.has = self.mine = 0
        #: The writer has spoken of a child of theirs: "her profile" is then hers.
        self.has_child = any(clause.followed(c.MY, c.KIN, 1) for clause in clauses)
        for clause in clauses:
            self.has |= clause.has
            self.mine |= clause.mine


def _is_of_others(bits: list[int], place: int) -> bool:
    """ "That family": kin, but not the writer's."""
    if not bits[place] & c.KIN:
        return False
    before = bits[place - 1] if place else 0
    if before & c.MY:
        return False
    return bool(before & _NOT_OWNER)


def _nearest_owner(bits: list[int], place: int) -> int:
    """1 for the writer's own, -1 for somebody else's, 0 when it is not said."""
    for before in range(place - 1, max(-1, place - 5), -1):
        bit = bits[before]
        if bit & _OWNER:
            return -1 if _is_of_others(bits, before) else 1
        if bit & _NOT_OWNER:
            return -1
        if bit & c.KEEP and before and before == place - 1 and bits[before - 1] & c.MY:
            return 1
        if bit & _BETWEEN or (bit & c.YOUR and not bit & _OWNER):
            return 0
    return 0


def clauses_of(tokens: list[str]) -> list[Clause]:
    """The clauses of a message, from its words and marks."""
    clauses: list[Clause] = []
    words: list[str] = []
    bits: list[int] = []
    for token in tokens:
        if token in MARKS or token in _BREAKS:
            # "no." after "my" is a number, and its dot ends nothing.
            if token == "." and words and words[-1] == "no" and len(words) > 1 and bits[-1] & c.NUMBER:
                continue
            # "Koine pan" is "to anybody at all", not "but".
            if token == "પણ" and bits and bits[-1] & c.ANYONE:
                continue
            if words:
                clauses.append(Clause(words, bits))
                words, bits = [], []
            continue
        bit = _KNOWN.get(token, -1)
        if bit < 0:
            bit = _learn(token)
        if token == "me":
            bit = c.ME if words and (bits[-1] & _BEFORE_ME or words[-1] in _PREPOSITIONS) else 0
        elif token == "no":
            bit = c.NUMBER if bits and bits[-1] & (_OWNER | c.NUMBER) else c.NOT
        elif words:
            bit = _in_place(words[-1], token, bits, bit)
        words.append(token)
        bits.append(bit)
    if words:
        clauses.append(Clause(words, bits))
    return clauses


def most_of(tokens: list[str]) -> int:
    """All classes the words of a message can have, whatever stands beside them: never fewer than the clauses show."""
    found = 0
    for token in tokens:
        bit = _KNOWN.get(token, -1)
        found |= _learn(token) if bit < 0 else bit
    if "me" in tokens:
        found |= c.ME
    if "no" in tokens:
        found |= c.NOT | c.NUMBER
    return (
        found
        | c.THIS
        | (0 if _WHY_OR_OF.isdisjoint(tokens) else c.WHY)
        | c.NOW
        | (c.SEND if found & c.SENT else 0)
        | (0 if _GIVE.isdisjoint(tokens) else c.SHARE)
    )


def _in_place(before: str, word: str, bits: list[int], bit: int) -> int:
    """Words that mean something else beside their neighbour; may correct the word before, too."""
    previous = bits[-1]
    if before in _HE_OR_THIS:
        if bit & (c.MSG | c.MATCH | c.PROFILE):
            bits[-1] = c.THIS
    elif before in _WHY_OR_OF:
        if bit & (c.SHARED | c.SENT) and not bit & THINGS:
            bits[-1] = c.WHY
    elif (
        before == "no" and bit & THINGS and not previous & c.NUMBER and len(bits) > 1 and bits[-2] & _MAY_OWN
    ) or (before in _NEW_OR_NOT and bit & (c.MATCH | c.PROFILE | c.PHOTO | c.FACT | c.MSG)):
        bits[-1] = 0
    if before == "us" and bit & c.KIN:
        bits[-1] = c.THIS
    if bit & c.AWAY and previous & (c.TAKE_OUT | c.REMOVE):
        return bit & ~c.SHARE
    if previous & c.NOW and word in _SINCE:
        bits[-1] = previous & ~c.NOW
    if word == "am" and previous & c.DIGITS:
        return c.NOW
    if previous & c.DONT and bit & c.SENT:
        return bit | c.SEND
    if previous & (c.DONT | c.NOT) and word in _GIVE:
        return bit | c.SHARE
    if bit & c.SHARE and previous & _LEANS_ON_GIVING and word.startswith(_TO_GIVE):
        return bit & ~c.SHARE
    return bit


def classes_of(token: str) -> tuple[str, ...]:
    """The names of a word's classes: what a staff member's correction is remembered by."""
    bits = _KNOWN.get(token, -1)
    if bits < 0:
        bits = _learn(token)
    return tuple(name for name, bit in c.NAMES.items() if bits & bit)


def forget_words() -> None:
    """Forget the words seen: they are what people wrote."""
    _KNOWN.clear()


def _learn(token: str) -> int:
    """The word's classes, remembered: few words make up most of what people write."""
    if len(_KNOWN) >= _MOST_WORDS:
        _KNOWN.clear()
    bits = _KNOWN[token] = _lookup(token)
    return bits


def _lookup(token: str) -> int:
    """A word as it is written, and as it sounds; each whole, and by the longest stem it begins with."""
    if token[0].isdigit():
        return c.DIGITS | c.NOW if token.endswith(("am", "pm", "baje")) else c.DIGITS
    found = _AS_WRITTEN.get(token, 0) | _longest(_WRITTEN_STEMS, token)
    if token in NEUTRAL:
        return found
    folded = fold(token)
    found |= _INDIAN.get(folded, 0) | _longest(_STEMS, folded)
    if not found and len(token) >= _LONG and token.isascii() and token.isalpha():
        return _slipped(token)
    return found


def _slipped(token: str) -> int:
    """A long word with a letter too many, one missing, or two swapped: whatever it then is, if only one thing."""
    found = {_MISSING.get(token, 0)}
    for place in range(1, len(token)):
        shorter = token[:place] + token[place + 1 :]
        swapped = token[: place - 1] + token[place] + token[place - 1] + token[place + 1 :]
        found |= {_AS_WRITTEN.get(shorter, 0), _AS_WRITTEN.get(swapped, 0)}
    found.discard(0)
    return found.pop() if len(found) == 1 else 0


def _longest(stems: dict[str, int], word: str) -> int:
    for size in range(len(word), 2, -1):
        if (found := stems.get(word[:size], 0)) != 0:
            return found
    return 0


def _fill() -> None:
    for bit, (english, indian) in CLASSES.items():
        for word in english.split():
            target = _WRITTEN_STEMS if word.endswith("*") else _AS_WRITTEN
            word = word.removesuffix("*")
            target[word] = target.get(word, 0) | bit
            if len(word) > _LONG:
                for place in range(1, len(word)):
                    shorter = word[:place] + word[place + 1 :]
                    _MISSING[shorter] = _MISSING.get(shorter, 0) | bit
        for word in indian.split():
            target = _STEMS if word.endswith("*") else _INDIAN
            word = fold(word.removesuffix("*"))
            target[word] = target.get(word, 0) | bit


_fill()
