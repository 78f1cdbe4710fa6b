"""What a message says where its text alone does not: calls, orders, forms, notices, what WhatsApp keeps back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.markup import parse_markup
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.words import tr_text

if TYPE_CHECKING:
    from sanjog_desktop.store.rows import AttachmentRow, MessageRow

MOST_LINES: Final = 30
_ON_PHONE_ONLY: Final = 131060  # Meta: error codes, coexistence
_LONGEST_VALUE: Final = 300
_NAMED: Final = frozenset({"image", "video", "audio", "document", "sticker", "location", "contacts"})
_SECRET: Final = frozenset({"flow_token"})


def own_words(row: MessageRow) -> str:
    """The words of a message that has no text of its own; empty where its kind says enough."""
    match row.kind:
        case "call":
            return call_words(row)
        case "unsupported" | "unknown":
            return unsupported_words(row)
        case "system":
            return system_words(row)
        case "media_placeholder":
            return tr("A photo or file in the phone's own history. WhatsApp did not hand it over.")
        case "interactive":
            return _answer_words(row.payload)
        case "order":
            return tr("Order")
    return ""


def call_words(row: MessageRow) -> str:
    """A call in words: who rang, how it ended, how long it was."""
    outcome, seconds = str(row.payload.get("outcome", "")), _number(row.payload.get("seconds"))
    if row.direction == "in":
        words = {
            "answered": tr("They called"), "missed": tr("Missed call from them"),
            "declined": tr("Their call was declined"),
        }.get(outcome, tr("They called"))  # fmt: skip
    else:
        words = {
            "answered": tr("You called"), "missed": tr("You called, nobody answered"),
            "declined": tr("You called, they declined"),
        }.get(outcome, tr("You called"))  # fmt: skip
    return f"{words} · {times.duration_text(int(seconds) * 1000)}" if seconds else words


def unsupported_words(row: MessageRow) -> str:
    """What it was that WhatsApp does not hand over, and where it can be read."""
    codes = [each.get("code") for each in _list(row.payload.get("errors")) if isinstance(each, dict)]
    if _ON_PHONE_ONLY in (row.error_code, *codes):
        return tr("This message can only be read on the phone. Open the WhatsApp Business app there.")
    kind = str(row.payload.get("type") or "").lower()
    name = {
        "poll": tr("A poll"), "poll_creation": tr("A poll"), "poll_update": tr("A vote in a poll"),
        "view_once": tr("A photo or video to be seen once"), "view_once_image": tr("A photo to be seen once"),
        "view_once_video": tr("A video to be seen once"), "ephemeral": tr("A disappearing message"),
        "live_location": tr("A live location"), "event": tr("An invitation to an event"),
        "list": tr("A list"), "pin": tr("A pinned message"), "keep": tr("A kept message"),
        "payment": tr("A payment"), "newsletter": tr("A post of a channel"),
        "group_invite": tr("An invitation to a group"),
        "sticker_pack": tr("A pack of stickers"), "edit": tr("A changed message"), "call": tr("A call"),
        "video_note": tr("A video note"), "gif": tr("A moving picture"),
    }.get(kind)  # fmt: skip
    if name is None:
        return tr("A kind of message WhatsApp does not hand over to programs. Ask them to say it in words.")
    return tr("{kind}: WhatsApp does not hand this over to programs. Ask them to say it in words.").format(kind=name)


def system_words(row: MessageRow) -> str:
    """A change WhatsApp told of."""
    new = str(row.payload.get("wa_id") or "")
    match row.payload.get("type"):
        case "user_changed_number":
            if new:
                from sanjog_desktop.domain.phone import pretty  # late: most chats never show one

                return tr("They have a new number: {number}. Is it the same person?").format(number=pretty(new))
            return tr("They have a new number. Is it the same person?")
        case "user_changed_user_id":
            return tr("Their WhatsApp account changed. Is it the same person?")
        case "customer_identity_changed":
            return tr("Their security code changed: they may have a new phone.")
    return row.body or tr("Notice from WhatsApp")


def asks_who(row: MessageRow) -> bool:
    """Whether a notice is of a change that staff have to answer on the person's card."""
    return row.kind == "system" and row.payload.get("type") in ("user_changed_number", "user_changed_user_id")


def answer_label(row: MessageRow) -> str:
    """What kind of answer stands above its words."""
    kind = row.payload.get("kind")
    if row.kind == "button":
        return tr("Pressed a button")
    if row.kind == "order":
        return tr("Order")
    return {
        "button_reply": tr("Pressed a button"), "list_reply": tr("Chose from a list"),
        "nfm_reply": tr("Filled in a form"),
        "call_permission_reply": tr("Answer about calls"),
    }.get(kind if isinstance(kind, str) else "", tr("Answer"))  # fmt: skip


def _answer_words(payload: dict[str, Any]) -> str:
    kind = payload.get("kind")
    if kind == "call_permission_reply":
        if payload.get("response") != "accept":
            return tr("May not be called on WhatsApp")
        if payload.get("is_permanent"):
            return tr("May be called on WhatsApp at any time")
        return tr("May be called on WhatsApp for some days")
    if kind is None:
        return tr("An answer that WhatsApp lost on its way. Ask for it once more.")
    return ""


def detail_lines(row: MessageRow) -> list[str]:
    """The lines beneath the text: what a list entry said, what a form holds, what was ordered."""
    lines = list(_lines(row))
    if len(lines) > MOST_LINES:
        lines = [*lines[:MOST_LINES], tr("and %n more", "", len(lines) - MOST_LINES)]
    return lines


def _lines(row: MessageRow) -> Iterator[str]:
    payload = row.payload
    if row.kind == "interactive":
        if payload.get("description"):
            yield str(payload["description"])
        yield from _form_lines(payload.get("response_json"))
    elif row.kind == "order":
        yield from _order_lines(_list(payload.get("product_items")))


def _form_lines(text: Any) -> Iterator[str]:
    if not isinstance(text, str):
        return
    try:
        answers = json.loads(text)
    except ValueError:
        yield text[:_LONGEST_VALUE]
        return
    if isinstance(answers, dict) and isinstance(answers.get("values"), dict):  # an address form wraps its fields
        answers = {**answers.pop("values"), **answers}
    for name, value in answers.items() if isinstance(answers, dict) else ():
        if name in _SECRET or value in (None, "", [], {}):
            continue
        label = str(name).replace("_", " ").strip()
        yield f"{label[:1].upper()}{label[1:60]}: {_plain(value)}"


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if isinstance(value, list):
        return ", ".join(_plain(each) for each in value[:MOST_LINES])[:_LONGEST_VALUE]
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)
    return text[:_LONGEST_VALUE]


def _order_lines(items: list[Any]) -> Iterator[str]:
    total, currency = 0.0, ""
    for item in items:
        if not isinstance(item, dict):
            continue
        name = str(item.get("product_retailer_id") or tr("Something"))
        count, price = _number(item.get("quantity")), _number(item.get("item_price"))
        currency = str(item.get("currency") or currency)
        total += count * price
        yield tr("{count} × {name}, {price}").format(
            count=f"{count:g}", name=name, price=f"{price * count:,.2f} {currency}".strip()
        )
    if total:
        yield tr("Together {price}").format(price=f"{total:,.2f} {currency}".strip())


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _number(value: Any) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return 0.0
    return number if -1e12 < number < 1e12 else 0.0


def file_words(file: AttachmentRow) -> str:
    """What staff must know of a file that is not simply there: on its way, damaged, gone, or not to be opened."""
    if file.state == "ready":
        return refusal_words(file)
    words = tr_text(file.error)
    if file.state == "gone":
        return words or tr("No longer available from WhatsApp")
    return words or tr("Being fetched…")


def refusal_words(file: AttachmentRow) -> str:
    """Why a file that is here is not opened; '' for one that may be."""
    if file.error:
        return tr_text(file.error)
    if file.mime.startswith("image/") and file.width:
        from sanjog_desktop.gui.widgets.pictures import is_too_large  # late: it decodes pictures

        if is_too_large(file.mime, file.width, file.height):
            return tr("This picture is not opened: it would take more memory than this PC can give it.")
    return ""


def forwarded_words(row: MessageRow) -> str:
    """Whether it was passed on, and how often."""
    if not row.forwarded:
        return ""
    return tr("Forwarded many times") if row.forwarded_often else tr("Forwarded")


def referral_of(row: MessageRow) -> tuple[str, str, str] | None:
    """(headline, text, address) of the advertisement or post a person came from."""
    referral = row.payload.get("referral")
    if not isinstance(referral, dict):
        return None
    is_ad = referral.get("source_type") != "post"
    headline = str(referral.get("headline") or (tr("An advertisement") if is_ad else tr("A post")))
    source = tr("Came from an advertisement") if is_ad else tr("Came from a post")
    text = " · ".join(each for each in (source, " ".join(str(referral.get("body") or "").split())) if each)
    url = str(referral.get("source_url") or "")
    return headline, text, url if url.lower().startswith(("https://", "http://")) else ""


def earlier_texts(row: MessageRow) -> list[str]:
    """What a message said before it was changed, oldest first."""
    found = _list(row.payload.get("earlier"))
    return [str(each[1]) for each in found if isinstance(each, list) and len(each) == 2 and each[1]]


def reaction_words(reactions: tuple[tuple[str, str], ...]) -> list[str]:
    """Reactions as they are spoken: each of a few, a count of many."""
    theirs: dict[str, int] = {}
    spoken = []
    for actor, emoji in reactions:
        if actor == "us":
            spoken.append(tr("you reacted {emoji}").format(emoji=emoji))
        else:
            theirs[emoji] = theirs.get(emoji, 0) + 1
    for emoji, count in list(theirs.items())[:8]:
        if count == 1:
            spoken.append(tr("they reacted {emoji}").format(emoji=emoji))
        else:
            spoken.append(tr("{count} reacted {emoji}").format(count=count, emoji=emoji))
    return spoken


def spoken_words(row: MessageRow) -> str:
    """The words of a message without their marks; of a file, a place or a card also what it is."""
    words = wording.body_words(row)
    if row.revoked or not row.body:
        return words
    if row.kind in _NAMED:
        voice = row.attachment is not None and row.attachment.voice
        return f"{wording.kind_word(row.kind, voice=voice)}: {parse_markup(words).text}"
    return parse_markup(words).text


def spoken_extras(row: MessageRow) -> list[str]:
    """What a screen reader says after the words: where it came from, what it holds, what was changed."""
    parts = [forwarded_words(row)]
    referral = referral_of(row)
    if referral is not None:
        parts.append(f"{referral[1]}: {referral[0]}")
    if row.kind in ("button", "interactive", "order"):
        parts.append(answer_label(row))
    parts += detail_lines(row)
    if row.attachment is not None and not row.revoked:
        parts.append(file_words(row.attachment))
    if row.attachment is not None and row.attachment.duration_ms:
        parts.append(times.duration_text(row.attachment.duration_ms))
    if row.edited and not row.revoked:
        parts.append(tr("edited"))
        parts += [tr("before: {text}").format(text=parse_markup(text).text) for text in earlier_texts(row)]
    if row.from_phone:
        parts.append(tr("sent from the phone app"))
    return [part for part in parts if part]
