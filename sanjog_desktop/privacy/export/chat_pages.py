"""The pages of an exported chat: a title, then a table of who said what when, a few rows to a slice of HTML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import escape
from typing import Any, Final

import msgspec

from sanjog_desktop.domain.masking import Masking
from sanjog_desktop.privacy.package.redaction import Own, Redactor
from sanjog_desktop.privacy.package.words import Words
from sanjog_desktop.store.rows import MessageRow

ENDINGS: Final = {"html": ".zip", "pdf": ".pdf"}
ROWS: Final = 14
"""Messages in one slice: some milliseconds of drawing."""
PICTURE_WIDTH: Final = 220
_PICTURES: Final = frozenset({"image/jpeg", "image/png", "image/webp"})
_HEAD, _STRIPE = "#e6eeee", "#f5f8f8"


class ChatOrder(msgspec.Struct, frozen=True):
    """What is wanted: ``kind`` of :data:`ENDINGS`, in which language, for whom and why, with files or without, others
    masked or not, from one instant (ms) to before another, 0 for open.
    """

    kind: str
    language: str
    recipient: str
    reason: str
    recipient_type: str = "subject"
    recipient_contact_id: str = ""
    with_media: bool = True
    masks_others: bool = True
    first_at: int = 0
    end_at: int = 0


class Head(msgspec.Struct, frozen=True):
    """Whose chat it is, what is theirs beyond doubt, and what holds for the whole file."""

    export_id: str
    contact_id: str
    name: str
    agency_name: str
    own: Own
    kin: frozenset[str]
    masking: Masking
    now: int


def plain(row: MessageRow) -> dict[str, Any]:
    """What of a message may name somebody."""
    return {
        "body": row.body,
        "payload": row.payload,
        "filename": row.attachment.filename if row.attachment is not None else "",
    }


class Pages:
    """The chat as slices of HTML. ``used`` are the files it names, by their path; ``count`` how many went in."""

    def __init__(
        self, words: Words, head: Head, order: ChatOrder, redactor: Redactor | None, media: Mapping[int, str]
    ) -> None:
        self._words, self._head, self._order, self._redactor = words, head, order, redactor
        self._media = media
        self.used: dict[str, MessageRow] = {}
        self.count = 0

    def slices(self, rows: Sequence[MessageRow]) -> list[str]:
        """The title and the messages, a few at a time."""
        cells = [self._row(row, number) for number, row in enumerate(rows)]
        first = "".join(
            f'<th width="{width}%" bgcolor="{_HEAD}">{escape(self._words(key))}</th>'
            for key, width in (("when", 20), ("who", 16), ("text", 64))
        )
        made = [self._title()]
        for start in range(0, len(cells), ROWS):
            head = f"<thead><tr>{first}</tr></thead>" if not start else ""
            body = "".join(cells[start : start + ROWS])
            made.append(f'<table width="100%" cellspacing="0" cellpadding="4">{head}{body}</table>')
        return made

    def _title(self) -> str:
        words, head = self._words, self._head
        lines = [
            (words("for_person"), self._order.recipient), (words("by_agency"), head.agency_name),
            (words("made_on"), words.moment(iso(head.now))),
        ]  # fmt: skip
        about = "<br>".join(f"{escape(name)}: {escape(text)}" for name, text in lines if text)
        masked = f"<p>{escape(words('masked_text').split('.')[0])}.</p>" if self._redactor is not None else ""
        return f'<h1>{escape(words("messages_title"))}: {escape(head.name)}</h1><p class="quiet">{about}</p>{masked}'

    def _row(self, row: MessageRow, number: int) -> str:
        who = self._head.name if row.direction == "in" else row.sent_by or self._words("agency_word")
        ground = f' bgcolor="{_STRIPE}"' if number % 2 else ""
        cells = ((iso(row.at), 20), (who, 16))
        said = "".join(
            f'<td width="{width}%"{ground}>{escape(self._words.moment(text) if width == 20 else text)}</td>'
            for text, width in cells
        )
        return f'<tr>{said}<td width="64%"{ground}>{self._said(row)}</td></tr>'

    def _said(self, row: MessageRow) -> str:
        words = self._words
        if row.revoked:
            return f"<i>{escape(words('removed_text'))}</i>"
        whole = plain(row)
        shown = self._redactor.row(whole) if self._redactor is not None else whole
        parts = []
        if row.kind not in ("text", "template") or not row.body:
            parts.append(f"<i>({escape(words.named('x', row.kind, words('x_other')))})</i>")
        if shown["body"]:
            parts.append("<br>".join(escape(line) for line in str(shown["body"]).splitlines()))
        if row.attachment is not None:
            parts.append(self._file(row, str(shown["filename"])))
        return "<br>".join(parts)

    def _file(self, row: MessageRow, filename: str) -> str:
        path = self._media.get(row.id)
        assert row.attachment is not None
        mime = row.attachment.mime.split(";")[0]
        if path is None:
            return f"<i>{escape(filename)}</i>" if filename else ""
        if not path:
            return f"<i>{escape(self._words('file_masked'))}</i>"
        is_picture = mime in _PICTURES
        if self._order.kind == "pdf" and not is_picture:
            return f"<i>{escape(filename)}</i>" if filename else ""
        self.used[path] = row
        if is_picture:
            return f'<img src="{path}" width="{PICTURE_WIDTH}">'
        if mime.startswith(("audio/", "video/")):
            tag = mime.split("/")[0]
            return f'<{tag} controls src="{path}"></{tag}>'
        return f'<a href="{path}">{escape(filename or path)}</a>'


def iso(at: int) -> str:
    """An instant (ms) as ISO 8601."""
    return datetime.fromtimestamp(at / 1000, UTC).isoformat()
