"""Which pictures of a chat were sent in one go. Meta has no word for it: they are messages of one moment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sanjog_desktop.store.rows import MessageRow

FEWEST: Final = 3
MOST: Final = 30  # WhatsApp lets people choose thirty at once
APART_MS: Final = 20_000
_KINDS: Final = frozenset({"image", "video"})

Albums = dict[int, tuple[MessageRow, ...]]


def find_albums(rows: Sequence[MessageRow]) -> Albums:
    """The album each message belongs to, by its id; messages that stand alone are not in it."""
    found: Albums = {}
    run: list[MessageRow] = []
    for row in rows:
        if not _may_join(row):
            _close(run, found)
            run = []
            continue
        if run and not _goes_on(run, row):
            _close(run, found)
            run = []
        run.append(row)
    _close(run, found)
    return found


def _may_join(row: MessageRow) -> bool:
    """A picture and nothing else: what is said of it, answered by it or felt about it would have no place."""
    file = row.attachment
    if row.kind not in _KINDS or file is None or row.revoked or row.reply is not None or row.reactions:
        return False
    if file.state == "gone" or (file.state == "ready" and file.error) or "referral" in row.payload:
        return False
    return row.direction == "in" or row.from_phone


def _goes_on(run: Sequence[MessageRow], row: MessageRow) -> bool:
    last = run[-1]
    return (
        len(run) < MOST
        and not row.body  # only the first may carry words: they stand beneath all of them
        and row.direction == last.direction
        and row.status == last.status
        and row.forwarded == last.forwarded
        and row.at - last.at <= APART_MS
        and row.at // 86_400_000 == last.at // 86_400_000
    )


def _close(run: Sequence[MessageRow], found: Albums) -> None:
    if len(run) >= FEWEST:
        album = tuple(run)
        found.update((row.id, album) for row in album)
