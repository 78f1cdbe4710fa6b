"""The words of chats: kinds, statuses, previews, and the sentence a screen reader says of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.clock import HOUR, Instant
from sanjog_desktop.gui import times
from sanjog_desktop.store.rows import NO_CONSENT, RESTRICTED, STOPPED, ConversationRow

if TYPE_CHECKING:
    from sanjog_desktop.store.rows import MessageRow, QuotedRow

CLOSING_SOON = 2 * HOUR
# Icons of resources/icons by message kind; plain text has none.
KIND_ICONS: Final = {
    "image": "photo", "video": "video", "audio": "microphone", "voice": "microphone", "document": "file-text",
    "sticker": "sticker", "location": "map-pin", "contacts": "id", "template": "template",
    "reaction": "mood-smile", "unsupported": "alert-circle", "unknown": "alert-circle", "order": "shopping-cart",
}  # fmt: skip
TICK_ICONS: Final = {
    "queued": "clock", "sending": "clock", "sent": "check", "delivered": "checks", "read": "checks",
    "played": "checks", "failed": "alert-triangle", "uncertain": "alert-triangle", "cancelled": "x",
}  # fmt: skip


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Translate a text of the chats, which lupdate finds by the bare name of this function."""
    return QCoreApplication.translate("", text, comment, n)


def kind_word(kind: str, *, voice: bool = False) -> str:
    """What a message is, when it has no words of its own."""
    words = {
        "image": tr("Photo"), "video": tr("Video"), "audio": tr("Voice note") if voice else tr("Audio"),
        "voice": tr("Voice note"), "document": tr("Document"), "sticker": tr("Sticker"),
        "location": tr("Location"), "contacts": tr("Contact card"), "template": tr("Template"),
        "reaction": tr("Reaction"), "order": tr("Order"), "system": tr("Notice from WhatsApp"),
        "revoke": tr("Deleted message"), "request_welcome": tr("Opened the chat"), "button": tr("Button"),
        "interactive": tr("Answer"), "text": tr("Message"), "call": tr("Call"),
        "media_placeholder": tr("Photo or file"),
    }  # fmt: skip
    return words.get(kind, tr("Message of a kind not supported yet"))


def status_word(status: str) -> str:
    """What became of a message we sent."""
    words = {
        "queued": tr("waiting"), "sending": tr("sending"), "sent": tr("sent"), "delivered": tr("delivered"),
        "read": tr("read"), "played": tr("played"), "failed": tr("not sent"), "uncertain": tr("not known"),
        "cancelled": tr("cancelled"),
    }  # fmt: skip
    return words.get(status, status)


def standing_words(row: MessageRow, now: Instant) -> str:
    """The same of one message; of one set for later, when it goes."""
    if row.status == "queued" and row.due_at:
        return tr("goes {time}").format(time=times.moment_text(row.due_at, now))
    return status_word(row.status)


def title_of(row: ConversationRow) -> str:
    """Who the chat is with: the name, else the number as people read it."""
    if not row.title.startswith("+"):
        return row.title
    from sanjog_desktop.domain.phone import pretty  # late: most chats have a name

    return pretty(row.title)


def preview_text(row: ConversationRow) -> str:
    """The second line of a chat: the draft, or what was said last."""
    if row.draft:
        return tr("Draft: {text}").format(text=_one_line(row.draft))
    if row.last_direction == "out" and row.last_status == "failed":
        return tr("You: not sent. {text}").format(text=_one_line(row.preview) or kind_word(row.preview_kind))
    if row.preview_kind == "reaction":
        return _reaction_text(row.preview)
    if row.preview_kind == "system":  # WhatsApp's own words are English and name numbers as it stores them
        return kind_word("system")
    words = _one_line(row.preview) or (kind_word(row.preview_kind) if row.preview_kind else "")
    return tr("You: {text}").format(text=words) if row.last_direction == "out" and words else words


def _reaction_text(preview: str) -> str:
    """A reaction in the list; ``preview`` holds the sign, the kind of the message it is on, and its words."""
    emoji, _, rest = preview.partition("\n")
    kind, _, words = rest.partition("\n")
    if not kind:
        return _one_line(preview)
    return tr("{emoji} to “{text}”").format(emoji=emoji, text=_one_line(words) or kind_word(kind))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def row_chips(row: ConversationRow, now: Instant, *, is_unsure: bool = False) -> list[tuple[str, str]]:
    """The (words, tone) of a chat's chips: window, consent, suspected request, city.

    ``is_unsure``: this PC's clock is off, so when a window ends is a guess.
    """
    from sanjog_desktop.gui.chats.work_words import work_chips  # late: it needs the words of this module

    window = window_chip(row.window_until, now, is_unsure=is_unsure)
    chips = [(tr("imported"), "neutral") if row.is_imported else window]
    if row.suspected:
        chips.append((tr("Privacy request?"), "bad"))
    if row.consent_state == STOPPED:
        chips.append((tr("stopped"), "bad"))
    elif row.consent_state == RESTRICTED:
        chips.append((tr("restricted"), "bad"))
    elif row.consent_state == NO_CONSENT:
        chips.append((tr("needs consent"), "bad"))
    if row.failed:
        chips.append((tr("not sent"), "bad"))
    chips += work_chips(row, now)
    if row.city:
        chips.append((row.city, "neutral"))
    return chips


def window_chip(until: int, now: Instant, *, is_unsure: bool = False) -> tuple[str, str]:
    """How long free text may still be sent: green, gold under two hours, grey once closed."""
    if until <= now:
        return tr("window closed"), "neutral"
    left = times.left_text(until, now)
    if is_unsure:
        return "≈ " + tr("window {left}").format(left=left), "gold"
    if until - now < CLOSING_SOON:
        return tr("closes in {left}").format(left=left), "gold"
    return tr("window {left}").format(left=left), "ok"


def conversation_sentence(row: ConversationRow, now: Instant, *, is_unsure: bool = False) -> str:
    """A chat as a screen reader says it."""
    parts = [title_of(row) + (f", {row.subtitle}" if row.subtitle else "")]
    if row.unread:
        parts.append(tr("%n unread", "", row.unread))
    elif row.marked_unread:
        parts.append(tr("marked unread"))
    if row.pinned:
        parts.append(tr("pinned"))
    if row.muted_until > now:
        parts.append(tr("muted"))
    parts.append(preview_text(row))
    parts.append(times.list_time(row.last_at, now))
    if is_unsure and row.window_until > now:
        parts.append(tr("window not certain"))
    parts.extend(words for words, _ in row_chips(row, now, is_unsure=is_unsure))
    return ". ".join(part for part in parts if part)


def body_words(row: MessageRow) -> str:
    """The words of a message, or the name of its kind; of a note or call, what staff see of it."""
    if row.id < 0:
        from sanjog_desktop.gui.chats.work_words import line_words  # late: it needs the words of this module

        return line_words(row, Instant(row.at))
    if row.revoked:
        return tr("This message was deleted by its sender.")
    if row.body and row.kind != "system":
        return row.body
    from sanjog_desktop.gui.chats.content_words import own_words  # late: it needs this module's words

    words = own_words(row)
    if words:
        return words
    voice = row.attachment is not None and row.attachment.voice
    return kind_word(row.kind, voice=voice)


def quoted_words(quoted: QuotedRow) -> str:
    """The words of the message a reply answers."""
    if quoted.id is None and not quoted.body:
        return tr("An earlier message")
    return _one_line(quoted.body) or kind_word(quoted.kind)


def message_sentence(row: MessageRow, person: str, now: Instant) -> str:
    """A message as a screen reader says it."""
    if row.id < 0:
        return f"{body_words(row)}. {times.moment_text(row.at, now)}"
    from sanjog_desktop.gui.chats.content_words import (  # late, as above
        reaction_words,
        spoken_extras,
        spoken_words,
    )
    from sanjog_desktop.gui.chats.next_steps import failure_words

    who = tr("You") if row.direction == "out" else person
    parts = [f"{who}: {spoken_words(row)}"]
    if row.reply is not None:
        parts.append(tr("in reply to: {text}").format(text=quoted_words(row.reply)))
    if row.attachment is not None and row.attachment.filename:
        parts.append(row.attachment.filename)
    parts += spoken_extras(row)
    if row.starred:
        parts.append(tr("starred"))
    parts.append(times.moment_text(row.at, now))
    if row.direction == "out":
        parts.append(standing_words(row, now))
        parts.append(failure_words(row, now))
    parts += reaction_words(row.reactions)
    return ". ".join(part for part in parts if part)
