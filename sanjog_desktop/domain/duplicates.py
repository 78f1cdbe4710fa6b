"""Are two entries one person? Points for what agrees, and what speaks against it.

A family answers one number, so a number two entries share says that they know each other and no more: it counts only
beside a name that is the same. Without a name that agrees nothing is ever proposed, whatever else is the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Final

from sanjog_desktop.domain.names import fold, skeleton

THRESHOLD: Final = 56
"""Fewest points at which two entries are shown as perhaps one person."""
MOST: Final = 100

_HONORIFICS: Final = frozenset(
    map(
        skeleton,
        ("smt", "shri", "shree", "sri", "mr", "mrs", "ms", "miss", "dr", "prof", "ku", "kum", "kumari", "chi", "sau",
         "late", "श्री", "श्रीमती", "सौ", "कु", "चि", "डॉ", "શ્રી", "શ્રીમતી", "કુ", "ડો"),
    )
)  # fmt: skip
_SUFFIXES: Final = ("bhai", "ben", "tai")
_FEMALE: Final = frozenset({"mother", "sister", "aunt", "wife", "daughter", "grandmother", "bride"})
_MALE: Final = frozenset({"father", "brother", "uncle", "husband", "son", "grandfather", "groom"})
_LEAST_NEAR: Final = 6
_MOST_WORDS: Final = 5

# Points.
_NAMES: Final = {"name_full": 55, "name": 45, "name_near": 32, "name_part": 32, "name_last": 8}
_BORN: Final = {"born": 30, "born_swapped": 22, "born_near": 12, "born_year": 10}
_DAYS: Final = frozenset({"born", "born_swapped"})
"""Needed where a name is a slip away from the other: brothers are named Kiran and Karan, and share a number."""
_EVIDENCE: Final = frozenset({*_DAYS, "phone", "email"})
"""One of these is needed beside a name: two people of one name in one town are just that."""
_PHONE, _EMAIL, _CITY, _GENDER, _HEIGHT = 18, 14, 6, 4, 4
_OTHER_BORN, _OTHER_YEAR, _OTHER_GENDER, _OTHER_CITY, _OTHER_HEIGHT, _OTHER_ROLE = 60, 40, 60, 6, 12, 40


@dataclass(frozen=True, slots=True)
class Entry:
    """What of a person is compared. ``names`` in any script; ``phones`` digits of E.164, those of the family that the
    person answers too included; ``born_on`` 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; ``height_cm`` 0 is not known."""

    id: str
    names: tuple[str, ...]
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    born_on: str = ""
    gender: str = ""
    city: str = ""
    role: str = ""
    height_cm: int = 0
    family: str = ""

    def words(self) -> tuple[tuple[str, ...], ...]:
        """How each of the names sounds, word by word."""
        return tuple(dict.fromkeys(filter(None, map(name_words, self.names))))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two entries are: 0 to 100, and the codes of what speaks for it and against it."""

    score: int
    reasons: tuple[str, ...]

    @property
    def is_proposed(self) -> bool:
        """Whether staff are asked about it."""
        return self.score >= THRESHOLD


def compare(one: Entry, other: Entry) -> Likeness:
    """Score two entries. Reasons: name_full, name, name_near, name_part, born, born_swapped, born_near, born_year,
    phone, email, city, gender, height; against it: other_born, other_gender, other_city, other_height, other_role."""
    name = _likeness_of_names(one, other)
    if name == "" or name == "name_last":
        # Nothing but a family name, a number, a town: that is a family, never one person.
        return Likeness(0, ())
    if name == "name_near" and one.family and one.family == other.family:
        # Twins: whoever entered them put both into the family.
        return Likeness(0, ())
    points, reasons = _NAMES[name], [name]
    for more, reason in (_born(one.born_on, other.born_on), *_marks(one, other)):
        if reason:
            points += more
            reasons.append(reason)
    needed = _DAYS if name == "name_near" else _EVIDENCE
    is_backed = bool(needed & set(reasons)) or (name == "name" and {"born_year", "city"} <= set(reasons))
    if not is_backed and name != "name_full":
        points = min(points, THRESHOLD - 1)
    return Likeness(max(0, min(MOST, points)), tuple(reasons))


def block_keys(entry: Entry) -> tuple[int, ...]:
    """Hashes under which entries worth comparing meet: a number, an e-mail, a pair of name words with the year of
    birth, a day of birth with how a name word begins, three name words. Signed 64-bit numbers."""
    keys = {f"p|{phone}" for phone in entry.phones} | {f"e|{email.casefold()}" for email in entry.emails}
    year = entry.born_on[:4] if len(entry.born_on) >= 4 else ""
    for words in entry.words():
        several = sorted(set(words))
        pairs = [" ".join(pair) for pair in combinations(several, 2)] or several
        if year:
            keys.update(f"y|{year}|{pair}" for pair in pairs)
        if len(entry.born_on) == 10:
            keys.update(f"d|{entry.born_on}|{word[0]}" for word in several)
        keys.update("t|" + " ".join(three) for three in combinations(several, 3))
    return tuple(sorted({_hash(key) for key in keys}))


@lru_cache(maxsize=8192)
def name_words(name: str) -> tuple[str, ...]:
    """How the words of a name sound, without titles and the -bhai, -ben or -tai of politeness."""
    found = []
    for word in fold(name).replace(".", " ").replace(",", " ").replace("-", " ").split():
        sound = skeleton(word)
        if sound and sound not in _HONORIFICS:
            found.append(_plain(sound))
    return tuple(found[:_MOST_WORDS])


def _plain(sound: str) -> str:
    for suffix in _POLITE:
        if sound.endswith(suffix) and len(sound) - len(suffix) >= 3:
            return sound[: -len(suffix)]
    return sound


#: As a skeleton writes them after another syllable: -bhai is "bi" or "by", -tai "ty"; the first vowel is unsaid there.
_POLITE: Final = tuple(skeleton("kar" + suffix).removeprefix("kar") for suffix in _SUFFIXES)


def _hash(key: str) -> int:
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)


# Names ----------------------------------------------------------------------------------------------
_RANK: Final = ("", "name_last", "name_part", "name_near", "name", "name_full")


def _likeness_of_names(one: Entry, other: Entry) -> str:
    """The best of all their spellings."""
    found = ""
    for first in one.words():
        for second in other.words():
            found = max(found, _compare_words(first, second), key=_RANK.index)
    return found


def _compare_words(one: Sequence[str], other: Sequence[str]) -> str:
    short, long = sorted((one, other), key=len)
    exact, near, rest = 0, 0, list(long)
    missed = []
    for word in short:
        if word in rest:
            rest.remove(word)
            exact += 1
        else:
            missed.append(word)
    for word in missed:
        match = next((each for each in rest if _is_near(word, each) or _is_initial(word, each)), None)
        if match is None:
            return "name_last" if exact else ""
        rest.remove(match)
        near += 1
    if len(short) == 1:
        if not exact:
            return "name_near" if len(long) == 1 and _is_near(short[0], long[0]) else ""
        # A single word is a given name where it is the first of the other's words; else it may be the family's.
        return "name_part" if short[0] == long[0] else "name_last"
    if len(short) < len(long) and rest and long[0] == rest[0]:
        # What the longer one begins with is the given name: Sumit's son is not Sumit.
        return "name_last"
    if near:
        return "name_near" if exact else ""
    return "name_full" if exact >= 3 else "name"


def _is_initial(one: str, other: str) -> bool:
    """An initial stands for any word that begins with it."""
    return min(len(one), len(other)) == 1 and one[0] == other[0]


def _is_near(one: str, other: str) -> bool:
    """One slip apart, where the consonants are the same, or the word is long. Sumit and Smita, Sunil and Sunita are
    not: siblings are named alike."""
    if one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    if len(one) == len(other) and len(one) >= 4 and _consonants(one) == _consonants(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    return min(len(one), len(other)) >= _LEAST_NEAR and _one_slip(one, other)


def _consonants(word: str) -> str:
    return "".join(char for char in word if char not in "aeiou")


def _one_slip(one: str, other: str) -> bool:
    """One letter more, less, other, or two exchanged."""
    if len(one) == len(other):
        wrong = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        return len(wrong) == 1 or (
            len(wrong) == 2 and wrong[1] == wrong[0] + 1 and one[wrong[0]] == other[wrong[1]]
            and one[wrong[1]] == other[wrong[0]]
        )  # fmt: skip
    short, long = sorted((one, other), key=len)
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))


# What else ------------------------------------------------------------------------------------------
def _born(one: str, other: str) -> tuple[int, str]:
    if not one or not other:
        return 0, ""
    if len(one) == len(other) == 10:
        if one == other:
            return _BORN["born"], "born"
        if one[:4] == other[:4] and (one[5:7], one[8:]) == (other[8:], other[5:7]):
            return _BORN["born_swapped"], "born_swapped"
        return (_BORN["born_near"], "born_near") if _one_digit(one, other) else (-_OTHER_BORN, "other_born")
    short = min(len(one), len(other))
    if one[:short] == other[:short]:
        return _BORN["born_year"], "born_year"
    return -_OTHER_YEAR, "other_born"


def _one_digit(one: str, other: str) -> bool:
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _marks(one: Entry, other: Entry) -> Iterable[tuple[int, str]]:
    if one.phones & other.phones:
        yield _PHONE, "phone"
    if {email.casefold() for email in one.emails} & {email.casefold() for email in other.emails}:
        yield _EMAIL, "email"
    genders = gender_of(one), gender_of(other)
    if all(genders):
        yield (_GENDER, "gender") if genders[0] == genders[1] else (-_OTHER_GENDER, "other_gender")
    if one.city and other.city:
        same = name_words(one.city) == name_words(other.city)
        yield (_CITY, "city") if same else (-_OTHER_CITY, "other_city")
    if one.height_cm and other.height_cm:
        apart = abs(one.height_cm - other.height_cm)
        if apart <= 2 or apart > 6:
            yield (_HEIGHT, "height") if apart <= 2 else (-_OTHER_HEIGHT, "other_height")
    roles = _role(one.role), _role(other.role)
    if (one.family and one.family == other.family and all(roles) and roles[0] != roles[1]) or (
        set(roles) in ({"candidate", "mother"}, {"candidate", "father"})
    ):
        yield -_OTHER_ROLE, "other_role"


def gender_of(entry: Entry) -> str:
    """As stated, else as the role says: a mother is a woman."""
    if entry.gender:
        return entry.gender
    words = set(entry.role.casefold().split())
    if words & _FEMALE:
        return "female"
    return "male" if words & _MALE else ""


def _role(role: str) -> str:
    """'mother of Aarav' is a mother. Two in one family with different roles were told apart by whoever entered them."""
    return next(iter(role.casefold().split()), "")
