"""Unfinished words in full-text queries.

SQLite's FTS5 answers a prefix from its prefix index only for the lengths indexed; for any other it merges all
matches before the first comes out, which takes seconds for a common word. So a longer beginning is first
turned into the words it may become, each of which is walked newest first.
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.store.session import Session

MOST_WORDS: Final = 64
"""A beginning that more words than this have is not spelled out."""

# The control character sorts before every letter: the next word after one is the first not less than word + it.
_AFTER: Final = "\x01"


def words_beginning(session: Session, vocabulary: str, beginning: str) -> list[str] | None:
    """The indexed words that begin so, in order; ``None`` when there are more than :data:`MOST_WORDS`.

    ``vocabulary`` is an ``fts5vocab`` table of type ``instance``; ``beginning`` is folded as the index folds.
    """
    found: list[str] = []
    at = beginning
    query = f"SELECT term FROM {vocabulary} WHERE term >= ? LIMIT 1"
    while (word := session.value(query, (at,))) is not None and word.startswith(beginning):
        if len(found) == MOST_WORDS:
            return None
        found.append(word)
        at = word + _AFTER
    return found


def quoted(text: str) -> str:
    """A phrase of a full-text query, whatever is in it."""
    return '"' + text.replace('"', '""') + '"'
