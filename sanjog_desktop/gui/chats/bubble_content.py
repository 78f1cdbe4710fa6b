"""What stands in a bubble for each kind of message: text, files, places, people, answers, orders, calls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats import content_words, wording
from sanjog_desktop.gui.chats.bubble_parts import CardPart, Part, PicturePart, TextPart, WordsPart
from sanjog_desktop.gui.chats.ink import Ink
from sanjog_desktop.gui.chats.markup import Marked, parse_markup
from sanjog_desktop.gui.chats.media_parts import AlbumPart, FilmPart, VoicePart, album_words
from sanjog_desktop.gui.chats.text_block import TextBlock
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.store.rows import AttachmentRow, MessageRow

SOUNDS = frozenset({"audio", "voice"})
ANSWERS = frozenset({"button", "interactive", "order"})


def text_part(words: str, room: float, ink: Ink, *, font: str = "body", token: str = "ink") -> TextPart:
    """Text with WhatsApp's marks and links."""
    return TextPart(TextBlock(parse_markup(words), ink.fonts[font], room, ink.theme, token=token), token)


def content_parts(row: MessageRow, room: float, ink: Ink, album: Sequence[MessageRow] = ()) -> list[Part]:
    """The parts between the head of a bubble and its foot; ``album`` are the pictures sent in one go with it."""
    parts: list[Part] = []
    referral = content_words.referral_of(row)
    if referral is not None:
        headline, words, url = referral
        parts.append(CardPart(ink, "speakerphone", headline, words, "link" if url else "", url))
    if album:
        parts += [WordsPart(ink, album_words(album), "caption", "ink3", "photo"), AlbumPart(ink, album, room)]
        return [*parts, text_part(row.body, room, ink)] if row.body else parts
    parts += _own_parts(row, room, ink)
    lines = content_words.detail_lines(row)
    if lines:
        block = TextBlock(Marked("\n".join(lines)), ink.fonts["quote"], room, ink.theme, token="ink2")
        parts.append(TextPart(block, "ink2"))
    return parts


def _own_parts(row: MessageRow, room: float, ink: Ink) -> list[Part]:
    parts: list[Part] = []
    if row.kind == "call":
        return [_call(row, ink)]
    if row.kind == "location":
        return [_place(row.payload, ink)]
    if row.kind == "contacts":
        cards = [_person(card, ink) for card in cards_of(row)]
        return [*cards] or [text_part(wording.kind_word("contacts"), room, ink)]
    if row.attachment is not None:
        parts += _media(row, room, ink)
    elif row.kind in ANSWERS:
        icon = "shopping-cart" if row.kind == "order" else "arrow-back-up"
        parts.append(WordsPart(ink, content_words.answer_label(row), "caption", "ink3", icon))
    if row.body:
        parts.append(text_part(row.body, room, ink))
    elif row.kind in ANSWERS:
        words = content_words.own_words(row)
        if words and row.kind != "order":
            parts.append(text_part(words, room, ink))
    elif not parts:
        parts.append(text_part(wording.body_words(row), room, ink, font="italic", token="ink3"))
    return parts


def _media(row: MessageRow, room: float, ink: Ink) -> list[Part]:
    """The file, and in a line of its own what is wrong with it."""
    attachment = row.attachment
    assert attachment is not None
    said = content_words.refusal_words(attachment) if attachment.state == "ready" else wrong_words(attachment)
    parts = [_refused(row, ink) if said and attachment.state == "ready" else _file(row, attachment, room, ink)]
    return [*parts, text_part(said, room, ink, font="caption", token="bad")] if said else parts


def wrong_words(attachment: AttachmentRow) -> str:
    """Why a file is not here yet, or not any more; '' where its card says enough."""
    return content_words.file_words(attachment) if attachment.error else ""


def _refused(row: MessageRow, ink: Ink) -> Part:
    attachment = row.attachment
    assert attachment is not None
    title = attachment.filename or wording.kind_word(row.kind, voice=attachment.voice)
    detail = " · ".join(each for each in (times.size_text(attachment.size), tr("not opened")) if each)
    return CardPart(ink, "alert-triangle", title, detail, "", None)


def _file(row: MessageRow, attachment: AttachmentRow, room: float, ink: Ink) -> Part:
    mime = attachment.mime
    ready = attachment.state == "ready"
    if ready and (row.kind in ("image", "sticker") or mime.startswith("image/")):
        return PicturePart(attachment, row.kind, room)
    if ready and (row.kind in SOUNDS or mime.startswith("audio/")):
        return VoicePart(ink, attachment, tr("voice note") if attachment.voice else tr("audio"))
    if ready and (row.kind == "video" or mime.startswith("video/")):
        return FilmPart(ink, attachment, room)
    icon = "file-text" if row.kind == "template" else wording.KIND_ICONS.get(row.kind, "file-text")
    title = attachment.filename or wording.kind_word(row.kind, voice=attachment.voice)
    if attachment.state == "gone":
        detail = tr("not available") if attachment.error else tr("No longer available from WhatsApp")
        return CardPart(ink, icon, title, detail, "", None)
    if not ready:
        detail = tr("Try now") if attachment.error else tr("Being fetched…")
        return CardPart(ink, icon, title, detail, "fetch" if attachment.error else "", attachment)
    shown = [times.size_text(attachment.size), tr("open")]
    return CardPart(ink, icon, title, " · ".join(each for each in shown if each), "open", attachment)


def _call(row: MessageRow, ink: Ink) -> Part:
    words, _, length = content_words.call_words(row).partition(" · ")
    hint = tr("A call on WhatsApp; it can be taken on the phone only")
    return CardPart(ink, "phone", words, length or hint, "", None)


def _place(payload: dict[str, Any], ink: Ink) -> Part:
    latitude, longitude = payload.get("latitude"), payload.get("longitude")
    where = (
        f"{latitude:.5f}, {longitude:.5f}"
        if isinstance(latitude, float | int) and isinstance(longitude, float | int)
        else ""
    )
    title = str(payload.get("name") or tr("Location"))
    detail = str(payload.get("address") or where)
    return CardPart(ink, "map-pin", title, detail, "map" if where else "", (latitude, longitude))


def is_sound(row: MessageRow) -> bool:
    """Whether the file of a message is a recording to listen to."""
    file = row.attachment
    return file is not None and (row.kind in SOUNDS or file.mime.startswith("audio/"))


def cards_of(row: MessageRow) -> list[dict[str, Any]]:
    """The contact cards a message carries."""
    if row.kind != "contacts" or row.revoked:
        return []
    cards = row.payload.get("cards") or row.payload.get("contacts")
    return [card for card in cards if isinstance(card, dict)] if isinstance(cards, list) else []


def card_name(card: dict[str, Any]) -> str:
    """The name on a contact card, '' when it has none."""
    named = card.get("name")
    name = named.get("formatted_name") or named.get("first_name") if isinstance(named, dict) else named
    return " ".join(str(name or "").split())


def card_phones(card: dict[str, Any]) -> list[str]:
    """The numbers on a contact card as their owner wrote them, each once."""
    given = card.get("phones")
    listed = given if isinstance(given, list) else []
    phones = [each.get("phone") if isinstance(each, dict) else each for each in listed]
    return list(dict.fromkeys(str(each) for each in phones if each))


def card_text(card: dict[str, Any]) -> str:
    """A contact card as text, for the clipboard."""
    return " ".join(each for each in [card_name(card), *card_phones(card)] if each)


def _person(card: dict[str, Any], ink: Ink) -> Part:
    detail = " · ".join([", ".join(card_phones(card)) or tr("no number"), tr("save")])
    return CardPart(ink, "user-plus", card_name(card) or tr("Contact card"), detail, "card", card)
