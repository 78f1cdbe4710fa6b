"""The emoji by name and keyword, in the language of the window and in English; read when first asked for."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.resources import resources_dir

LANGUAGES: Final = ("en", "hi", "mr", "gu")


class Emoji(NamedTuple):
    """One emoji; ``keywords`` are all words it is found by, in small letters, its name first."""

    sign: str
    group: int
    name: str
    keywords: tuple[str, ...]


def group_words() -> dict[int, str]:
    """The groups of the picker, in order, each in a word."""
    return {
        0: tr("Faces"), 1: tr("People"), 3: tr("Animals and plants"), 4: tr("Food"), 5: tr("Travel"),
        6: tr("Occasions"), 7: tr("Things"), 8: tr("Signs"), 9: tr("Flags"),
    }  # fmt: skip


@lru_cache(maxsize=2)
def emoji_table(language: str) -> tuple[Emoji, ...]:
    """Every emoji in the order of Unicode, named in a language, in English where that has no name for it."""
    own = _read(language) if language in LANGUAGES and language != "en" else {}
    table = []
    for sign, english in _read("en").items():
        mine = own.get(sign)
        if mine is None:
            table.append(english)
        else:
            table.append(mine._replace(keywords=(*mine.keywords, *english.keywords)))
    return tuple(table)


def find_emoji(text: str, language: str, limit: int) -> list[Emoji]:
    """Those whose name or a keyword has the text, names that begin with it first."""
    wanted = text.strip().casefold()
    if not wanted:
        return []
    ranked: list[tuple[int, int, Emoji]] = []
    for place, emoji in enumerate(emoji_table(language)):
        rank = min((_rank(word, wanted, at) for at, word in enumerate(emoji.keywords)), default=9)
        if rank < 9:
            ranked.append((rank, place, emoji))
    ranked.sort(key=lambda one: one[:2])
    return [emoji for _, _, emoji in ranked[:limit]]


def _rank(word: str, wanted: str, place: int) -> int:
    if word == wanted:
        return 0
    if word.startswith(wanted):
        return 1 if place == 0 else 2
    if f" {wanted}" in word:
        return 3 if place == 0 else 4
    return 9


def _read(language: str) -> dict[str, Emoji]:
    text = (resources_dir() / "emoji" / f"emoji.{language}.txt").read_text("utf-8")
    found = {}
    for line in text.splitlines():
        sign, group, name, keywords = line.split("\t")
        words = (name, *keywords.split("|")) if keywords else (name,)
        found[sign] = Emoji(sign, int(group), name, tuple(word.casefold() for word in words))
    return found
