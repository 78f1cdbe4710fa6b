"""Waiting messages that hold a value which was just corrected: said anew with the right one, or taken back."""

from __future__ import annotations

import unicodedata
from typing import Any, Final

import msgspec

from sanjog_desktop.actions.cancelling import cancel_outbox
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.sharing import carried_keys, value_key, written_numbers
from sanjog_desktop.domain import templates
from sanjog_desktop.domain.disclosure import comparable
from sanjog_desktop.domain.drafts import (
    CardDraft,
    ContactsDraft,
    Draft,
    MediaDraft,
    TemplateDraft,
    TextDraft,
    attachment_of,
    categories_of,
    decode_draft,
    encode_draft,
)
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.phone import normalise, pretty
from sanjog_desktop.store.session import Session

CORRECTED_TEXT: Final = (
    "Not sent: it holds something that was corrected since. Look at it and write it again."
)
_ROWS: Final = (
    "SELECT DISTINCT o.id, o.message_id, o.conversation_id, o.client_ref, o.draft FROM outbox o"
    " LEFT JOIN disclosure d ON d.client_ref = o.client_ref AND d.contact_id = ?1"
    # The first condition is the one of the index over rows still in work.
    " WHERE o.state IN ('scheduled', 'queued', 'claimed', 'uncertain') AND o.state IN ('scheduled', 'queued')"
    " AND (o.contact_id = ?1 OR d.id IS NOT NULL)"
)


def follow(session: Session, contact_id: str, field: str, before: str, after: str) -> tuple[int, int]:
    """Bring what waits in step with a corrected field; returns how many were said anew and how many taken back.

    Only messages to the person and those that carry their data are looked at. A file cannot be said anew.
    """
    if not before:
        return 0, 0
    keys, renewed, doomed = identity_keys(session), 0, []
    old = value_key(keys, field, before)
    for id, message_id, conversation_id, client_ref, text in session.rows(_ROWS, (contact_id,)):
        draft = decode_draft(text)
        carried = {
            key
            for (found,) in session.rows(
                "SELECT field_keys FROM disclosure WHERE client_ref = ? AND contact_id = ?",
                (client_ref, contact_id),
            )
            for key in msgspec.json.decode(found).get(field, ())
        }
        is_file = attachment_of(draft) is not None
        changed = None if is_file and old in carried else _corrected(draft, field, before, after)
        if changed is not None and _rewrite(
            session, (id, message_id, client_ref), contact_id, field, changed
        ):
            renewed += 1
        elif old in carried or changed is not None or _says(draft, field, before):
            doomed.append((id, message_id, conversation_id))
    cancel_outbox(session, doomed, CORRECTED_TEXT)
    return renewed, len(doomed)


def _corrected(draft: Draft, field: str, before: str, after: str) -> Draft | None:
    """The draft with the right value, or ``None`` when the old one is not in a place where it can be exchanged."""
    match draft:
        case TemplateDraft(variables=variables):
            new = {name: _corrected_text(value, field, before, after) for name, value in variables.items()}
            return None if new == variables else msgspec.structs.replace(draft, variables=new)
        case ContactsDraft(cards=cards):
            renewed = tuple(_corrected_card(card, field, before, after) for card in cards)
            return None if renewed == cards else msgspec.structs.replace(draft, cards=renewed)
        case _:
            return None


def _corrected_text(text: str, field: str, before: str, after: str) -> str:
    if field == "phone":
        return (pretty(after) if after else "") if _digits(text) == before else text
    return _exchanged(text, before, after) if _holds(text, before) else text


def _corrected_card(card: CardDraft, field: str, before: str, after: str) -> CardDraft:
    match field:
        case "name" if _holds(card.name, before):
            return msgspec.structs.replace(card, name=_exchanged(card.name, before, after))
        case "email" if comparable(card.email) == comparable(before):
            return msgspec.structs.replace(card, email=after)
        case "phone":
            kept = [
                phone if _digits(phone) != before else f"+{after}" if after else "" for phone in card.phones
            ]
            return msgspec.structs.replace(card, phones=tuple(phone for phone in kept if phone))
        case _:
            return card


def _rewrite(session: Session, row: tuple[int, int, str], contact_id: str, field: str, draft: Draft) -> bool:
    """Write the draft and how it looks in the thread; ``False`` when it is not in order any more (an empty value)."""
    id, message_id, client_ref = row
    try:
        body, payload = _shown(session, draft)
    except UserError:
        return False
    session.execute("UPDATE outbox SET draft = ? WHERE id = ?", (encode_draft(draft), id))
    session.execute(
        "UPDATE message SET body = ?, payload = coalesce(?, payload) WHERE id = ?",
        (body, payload, message_id),
    )
    renewed = carried_keys(session, contact_id, draft, categories_of(draft))
    session.execute(
        "UPDATE disclosure SET field_keys = ? WHERE client_ref = ? AND contact_id = ? AND state = 'waiting'",
        (msgspec.json.encode(renewed).decode(), client_ref, contact_id),
    )
    session.changed("message", message_id)
    session.changed("outbox", client_ref)
    return True


def _shown(session: Session, draft: Draft) -> tuple[str, str | None]:
    if isinstance(draft, ContactsDraft):
        cards: list[dict[str, Any]] = [
            {"name": {"formatted_name": card.name}, "phones": [{"phone": phone} for phone in card.phones]}
            for card in draft.cards
        ]
        return ", ".join(card.name for card in draft.cards), msgspec.json.encode({"cards": cards}).decode()
    assert isinstance(draft, TemplateDraft)
    text = session.value("SELECT components FROM template WHERE id = ?", (draft.template_id,))
    if text is None:
        raise UserError("This template is no longer there.")
    components = msgspec.json.decode(text)
    templates.check_values(components, draft.variables, has_media=draft.header_attachment_id is not None)
    return templates.preview(components, draft.variables).text, None


def _says(draft: Draft, field: str, before: str) -> bool:
    """Whether the words of the draft hold the value."""
    if field == "phone":
        return before in written_numbers(draft)
    match draft:
        case TextDraft(body=text) | MediaDraft(caption=text):
            return _holds(text, before)
        case TemplateDraft(variables=variables):
            return any(_holds(value, before) for value in variables.values())
        case _:
            return False


def _holds(text: str, value: str) -> bool:
    """Whether the value stands in the text as words of their own."""
    words, wanted = f" {_spaced(text)} ", f" {_spaced(value)} "
    return bool(wanted.strip()) and wanted in words


def _exchanged(text: str, before: str, after: str) -> str:
    """The text with every ``before`` that stands as words of its own replaced."""
    if comparable(text) == comparable(before):
        return after
    start, folded, needle = 0, text.casefold(), before.casefold()
    if len(folded) != len(text):  # a letter that folds into two: positions no longer agree
        return text.replace(before, after)
    parts: list[str] = []
    while (found := folded.find(needle, start)) >= 0:
        end = found + len(needle)
        is_word = not (found and _joins(text[found - 1])) and not (end < len(text) and _joins(text[end]))
        parts += [text[start:found], after if is_word else text[found:end]]
        start = end
    return "".join([*parts, text[start:]])


def _joins(char: str) -> bool:
    # Vowel signs and the virama of Devanagari and Gujarati are marks: part of the word, though not letters.
    return unicodedata.category(char)[0] in "LMN"


def _spaced(text: str) -> str:
    return " ".join("".join(char if _joins(char) else " " for char in comparable(text)).split())


def _digits(phone: str) -> str:
    found = normalise(phone)
    return "" if found is None else found.digits
