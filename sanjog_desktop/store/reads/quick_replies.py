"""Quick replies by the word they are called with."""

from __future__ import annotations

import msgspec

from sanjog_desktop.store.session import Session


class QuickReplyRow(msgspec.Struct, frozen=True):
    """One text; ``language`` is '' where it serves every language."""

    id: str
    shortcut: str
    language: str
    body: str
    uses: int


class Placeholders(msgspec.Struct, frozen=True):
    """Of the person of a chat: what the places of a text are filled with."""

    name: str
    family: str


def quick_replies(session: Session) -> list[QuickReplyRow]:
    """All of them, in the order of their words."""
    return [
        QuickReplyRow(*row)
        for row in session.rows(
            "SELECT id, shortcut, language, body, uses FROM quick_reply ORDER BY shortcut, language"
        )
    ]


def quick_replies_for(session: Session, word: str, language: str, limit: int = 8) -> list[QuickReplyRow]:
    """Those whose word begins so, or whose text has it: of each word the text of the person's language, else the one
    for every language, else any; the most used first.
    """
    rows = session.rows(
        "SELECT id, shortcut, language, body, uses FROM quick_reply WHERE shortcut LIKE ?1 || '%' ESCAPE '\\'"
        " OR (length(?2) > 2 AND body LIKE '%' || ?1 || '%' ESCAPE '\\')"
        " ORDER BY shortcut LIKE ?1 || '%' ESCAPE '\\' DESC, CASE language WHEN ?3 THEN 0 WHEN '' THEN 1 ELSE 2 END,"
        " uses DESC, shortcut",
        (word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"), word, language),
    )
    best: dict[str, QuickReplyRow] = {}
    for row in rows:
        best.setdefault(row[1].casefold(), QuickReplyRow(*row))
    return list(best.values())[:limit]


def placeholders_of(session: Session, contact_id: str) -> Placeholders:
    """What the places stand for in a chat with this person."""
    row = session.one(
        "SELECT c.name, coalesce(f.name, '') FROM contact c LEFT JOIN family f ON f.id = c.family_id WHERE c.id = ?",
        (contact_id,),
    )
    return Placeholders(*(row or ("", "")))
