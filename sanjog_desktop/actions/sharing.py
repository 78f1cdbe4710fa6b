"""Whose data a message carries, and the register's entries for it, written with the message.

Nobody needs to remember the register: a contact card is about everybody who answers a number or address on it, a
file about the person who sent it to us and about whoever it was shared for before, a text about those whose number
is written in it. The store's gate asks for
each of them whether they agreed, when the message is queued and again when it is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.actions.cancelling import SHARED, cancel_outbox
from sanjog_desktop.actions.identity_keys import IdentityKeys, identity_keys
from sanjog_desktop.actions.reverting import ROWS
from sanjog_desktop.domain.disclosure import REFUSALS, comparable, fields_of, purposes_of
from sanjog_desktop.domain.drafts import (
    CardDraft,
    ContactsDraft,
    Draft,
    MediaDraft,
    TemplateDraft,
    TextDraft,
    about_of,
    attachment_of,
    categories_of,
)
from sanjog_desktop.domain.errors import NotFound
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.domain.names import ascii_digits
from sanjog_desktop.domain.phone import normalise
from sanjog_desktop.domain.policy import BlockReason, SendBlocked, Verdict
from sanjog_desktop.store.errors import GateRefused
from sanjog_desktop.store.session import Session

__all__ = [
    "ShareBlocked",
    "cancel_shares",
    "carried_keys",
    "note_shares",
    "refusal_of",
    "value_key",
    "whose_data",
    "whose_numbers",
    "written_numbers",
]

_CONTACT: Final = frozenset({"name", "name_native", "city", "email"})
#: The longest run of digits a plain number of E.164 has, and how an Indian one is written without its country.
_LONGEST, _NATIONAL = 15, 10
#: A run of digits as people write numbers: in groups, with a plus, hyphens, dots or brackets, in any script.
_NUMBER: Final = re.compile(r"(?<!\d)\+?\(?\d(?:[ \t().-]{0,2}\d){9,16}(?!\d)")


class ShareBlocked(SendBlocked):
    """A message was not queued because somebody it is about may not be shown; ``contact_id`` is who, ``why`` a key
    of :data:`sanjog_desktop.domain.disclosure.REFUSALS`.
    """

    def __init__(self, contact_id: str, why: str, name: str) -> None:
        super().__init__(Verdict(BlockReason.SHARING))
        text, self.hint = REFUSALS.get(why, (self.text, self.hint))
        self.text = text.format(person=name)
        self.args = (self.text,)
        self.contact_id = contact_id
        self.why = why


# Whose data -----------------------------------------------------------------------------------------


def whose_data(session: Session, draft: Draft) -> tuple[str, ...]:
    """The people whose data the draft carries: those it names, and those its cards and its file belong to."""
    named = about_of(draft)
    if isinstance(draft, ContactsDraft):
        found: list[str] = [*named]
        for card in draft.cards:
            found.extend(_people_on(session, card))
        return tuple(dict.fromkeys(found))
    attachment_id = attachment_of(draft)
    if attachment_id is None:
        return named
    return _people_of_file(session, attachment_id, named)


def _people_on(session: Session, card: CardDraft) -> list[str]:
    found = []
    for digits in _digits_on(session, card):
        found += [
            row[0]
            for row in session.rows(
                "SELECT contact_id FROM contact_point WHERE phone = ?1 UNION SELECT s.contact_id FROM shared_point s"
                " JOIN contact_point p ON p.id = s.contact_point_id WHERE p.phone = ?1",
                (digits,),
            )
        ]
    if card.email.strip():
        found += [
            row[0]
            for row in session.rows(
                "SELECT id FROM contact WHERE email = ? COLLATE NOCASE AND erased_at IS NULL",
                (card.email.strip(),),
            )
        ]
    return found


def _digits_on(session: Session, card: CardDraft) -> list[str]:
    """The card's numbers as digits of E.164; one that is no number is left out."""
    found = []
    for phone in card.phones:
        bare = ascii_digits("".join(char for char in phone if char.isdecimal()))
        # Our own cards carry the number as we keep it: it is found without loading the tables of all countries.
        plain = [bare] if len(bare) > _NATIONAL else [f"91{bare}"]
        known = next(
            (
                text
                for text in plain
                if len(text) <= _LONGEST
                and session.value("SELECT 1 FROM contact_point WHERE phone = ?", (text,)) is not None
            ),
            None,
        )
        if known is None:
            parsed = normalise(phone)
            known = None if parsed is None else parsed.digits
        if known is not None:
            found.append(known)
    return found


def _people_of_file(session: Session, attachment_id: str, named: tuple[str, ...]) -> tuple[str, ...]:
    sha256 = session.value("SELECT sha256 FROM attachment WHERE id = ?", (attachment_id,))
    if sha256 is None:
        return named
    about = named or tuple(
        row[0]
        for row in session.rows(
            "SELECT DISTINCT d.contact_id FROM disclosure d WHERE d.artefact_sha256 = ? ORDER BY d.contact_id",
            (sha256.hex(),),
        )
    )
    families = _families(session, about)
    senders = session.rows(
        "SELECT DISTINCT v.contact_id, c.family_id FROM attachment a JOIN message m ON m.id = a.message_id"
        " JOIN conversation v ON v.id = m.conversation_id JOIN contact c ON c.id = v.contact_id"
        # What was forwarded to us is not the sender's own.
        " WHERE a.sha256 = ? AND m.direction = 'in' AND m.forwarded = 0 ORDER BY v.contact_id",
        (sha256,),
    )
    # A mother who sends her daughter's biodata speaks for her: the daughter is named, the mother is not in it.
    own = [
        sender for sender, family in senders if sender in about or family is None or family not in families
    ]
    return tuple(dict.fromkeys((*about, *own)))


def _families(session: Session, people: Sequence[str]) -> set[str]:
    marks = ",".join("?" * len(people))
    return {
        row[0]
        for row in session.rows(
            f"SELECT DISTINCT family_id FROM contact WHERE id IN ({marks}) AND family_id IS NOT NULL", people
        )
    }


def whose_numbers(session: Session, draft: Draft, recipient: str) -> dict[str, list[str]]:
    """The people whose numbers stand in what is written (contact id -> digits), but for the recipient's own family
    and those who answer a number with them: they know it.
    """
    found: dict[str, list[str]] = {}
    for digits in written_numbers(draft):
        for (contact_id,) in session.rows(
            "SELECT c.id FROM contact c WHERE c.erased_at IS NULL AND c.id <> ?2 AND (c.id IN (SELECT contact_id"
            " FROM contact_point WHERE phone = ?1) OR c.id IN (SELECT s.contact_id FROM shared_point s"
            " JOIN contact_point p ON p.id = s.contact_point_id WHERE p.phone = ?1))"
            " AND c.family_id IS NOT (SELECT coalesce(r.family_id, '-') FROM contact r WHERE r.id = ?2)"
            " AND NOT EXISTS (SELECT 1 FROM contact_point p WHERE p.phone = ?1 AND (p.contact_id = ?2 OR EXISTS ("
            " SELECT 1 FROM shared_point s WHERE s.contact_point_id = p.id AND s.contact_id = ?2))) ORDER BY c.no",
            (digits, recipient),
        ):
            found.setdefault(contact_id, []).append(digits)
    return found


def written_numbers(draft: Draft) -> list[str]:
    """The digits of E.164 that the numbers in a draft's words may be, each once."""
    match draft:
        case TextDraft(body=text) | MediaDraft(caption=text):
            words = text
        case TemplateDraft(variables=variables):
            words = "\n".join(variables.values())
        case _:
            return []
    numbers: dict[str, None] = {}
    for found in _NUMBER.finditer(words):
        bare = ascii_digits("".join(char for char in found.group() if char.isdecimal())).lstrip("0")
        if _NATIONAL <= len(bare) <= _LONGEST:
            numbers[f"91{bare}" if len(bare) == _NATIONAL else bare] = None
    return list(numbers)


# What it carries ------------------------------------------------------------------------------------


def value_key(keys: IdentityKeys, field: str, value: object) -> str:
    """A keyed hash of one value of a field: two that a reader takes for the same have the same."""
    return keys.digest(f"field|{field}|{comparable(value)}").hex()[:32]


_CARD: Final = ("name", "name_native", "city", "email")
_BIODATA: Final = ROWS["candidate"].fields


def values_of(session: Session, contact_id: str, fields: Iterable[str]) -> dict[str, list[str]]:
    """What is known of a person now, field by field; a field with nothing in it has no values."""
    wanted = list(fields)
    row = session.one(
        f"SELECT {', '.join(f'c.{name}' for name in _CARD)}, {', '.join(f'k.{name}' for name in _BIODATA)}"
        " FROM contact c LEFT JOIN candidate k ON k.contact_id = c.id WHERE c.id = ?",
        (contact_id,),
    )
    names = (*_CARD, *_BIODATA)
    known: dict[str, Any] = dict(zip(names, row or (None,) * len(names), strict=True))
    values = {field: [str(known[field])] if known.get(field) else [] for field in wanted}
    if "phone" in values:
        values["phone"] = [
            found[0]
            for found in session.rows(
                "SELECT phone FROM contact_point WHERE contact_id = ?1 AND phone IS NOT NULL UNION SELECT p.phone"
                " FROM contact_point p JOIN shared_point s ON s.contact_point_id = p.id WHERE s.contact_id = ?1"
                " AND p.phone IS NOT NULL ORDER BY 1",
                (contact_id,),
            )
        ]
    return values


def carried_values(
    session: Session, contact_id: str, draft: Draft, categories: Sequence[str]
) -> dict[str, list[str]]:
    """The values of this person a draft carries, by field. A card says exactly which; of anything else all the
    fields of its kinds of data count, as they stand now.
    """
    if not isinstance(draft, ContactsDraft):
        return values_of(session, contact_id, fields_of(categories))
    theirs = [card for card in draft.cards if contact_id in _people_on(session, card)] or list(draft.cards)
    values = values_of(session, contact_id, fields_of(set(categories) - {"personal_id", "contact_info"}))
    values["name"] = [card.name for card in theirs]
    values["phone"] = [digits for card in theirs for digits in _digits_on(session, card)]
    values["email"] = [card.email for card in theirs if card.email]
    return values


def carried_keys(
    session: Session, contact_id: str, draft: Draft, categories: Sequence[str]
) -> dict[str, list[str]]:
    """Keyed hashes of the values of this person a draft carries, their numbers written in its words included."""
    keys, values = identity_keys(session), carried_values(session, contact_id, draft, categories)
    written = written_numbers(draft)
    if written:
        theirs = values_of(session, contact_id, ["phone"])["phone"]
        named = [digits for digits in written if digits in theirs]
        values["phone"] = list(dict.fromkeys((*values.get("phone", ()), *named)))
    return {field: [value_key(keys, field, one) for one in found] for field, found in values.items()}


# The register ---------------------------------------------------------------------------------------


def note_shares(
    session: Session, client_ref: str, recipient: str, draft: Draft, *, purpose: str, staff: str = ""
) -> Draft:
    """Write an entry for everybody whose data the message carries, before the message itself is written.

    Returns the draft with all of them named, so that the gate can miss none. Raises :class:`ShareBlocked` when one
    of them may not be shown to ``recipient`` (a contact id), :class:`NotFound` for somebody named who is not there.
    """
    about, written = whose_data(session, draft), whose_numbers(session, draft, recipient)
    if not about and not written:
        return draft
    categories = categories_of(draft)
    artefact = _artefact(session, draft)
    for contact_id in dict.fromkeys((*about, *written)):
        is_named = contact_id in about
        kinds = (
            (*categories, *(("contact_info",) if contact_id in written else ()))
            if is_named
            else ("contact_info",)
        )
        carried = carried_keys(session, contact_id, draft, categories if is_named else ())
        _insert(
            session, client_ref, recipient, contact_id, tuple(dict.fromkeys(kinds)), artefact if is_named else "",
            carried, purpose=purpose, staff=staff,
        )  # fmt: skip
    if not about:
        return draft
    return msgspec.structs.replace(draft, about=about, categories=categories)


def _insert(
    session: Session,
    client_ref: str,
    recipient: str,
    contact_id: str,
    categories: Sequence[str],
    artefact: str,
    field_keys: dict[str, list[str]],
    *,
    purpose: str,
    staff: str,
) -> None:
    name = session.value("SELECT name FROM contact WHERE id = ?", (contact_id,))
    if name is None:
        raise NotFound(
            "Somebody this message is about is no longer there.", "Choose again whose data it carries."
        )
    is_own = contact_id == recipient
    basis, consent_seq = ("", None) if is_own else consent_basis(session, contact_id, categories)
    id = new_id()
    try:
        session.execute(
            "INSERT INTO disclosure(id, contact_id, at, recipient_type, recipient_contact_id, categories, purpose,"
            " basis, consent_seq, field_keys, artefact_sha256, client_ref, disclosed_by, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting')",
            (
                id, contact_id, session.now(), "subject" if is_own else "family", recipient,
                msgspec.json.encode(categories).decode(), str(purpose), basis, consent_seq,
                msgspec.json.encode(field_keys).decode(), artefact, client_ref, staff,
            ),
        )  # fmt: skip
    except GateRefused as refusal:
        why = refusal_of(session, contact_id, categories, field_keys) or "restricted"
        raise ShareBlocked(contact_id, why, name) from refusal
    told = {"recipient": recipient, "categories": categories, "client_ref": client_ref}
    journal.note(session, "disclosure", contact_id, "create", told, staff=staff)
    audit.record(session, "data_shared", "contact", contact_id, actor=staff, reason=str(purpose), detail=told)
    session.changed("disclosure", id)


def consent_basis(session: Session, contact_id: str, categories: Sequence[str]) -> tuple[str, int | None]:
    """What the sharing rests on: the purposes agreed to, and the entry of the ledger by which all of them were."""
    asked = purposes_of(categories)
    marks = ",".join("?" * len(asked))
    found = session.value(
        f"SELECT max(seq) FROM sharing_grant WHERE contact_id = ? AND purpose IN ({marks})",
        (contact_id, *asked),
    )
    return ", ".join(asked), found


def refusal_of(
    session: Session, contact_id: str, categories: Sequence[str], fields: Iterable[str] | None = None
) -> str | None:
    """Why a family may not be shown this person's data now (a key of ``REFUSALS``), or ``None`` when it may.

    ``fields`` are those it would carry; without them, all of the ``categories``. The store's gate says the same.
    """
    row = session.one("SELECT erased_at, restricted, disputed FROM contact WHERE id = ?", (contact_id,))
    if row is None or row[0] is not None:
        return "erased"
    if row[1]:
        return "restricted"
    if set(msgspec.json.decode(row[2])) & set(fields_of(categories) if fields is None else fields):
        return "disputed"
    for purpose in purposes_of(categories):
        if not session.value(
            "SELECT 1 FROM sharing_grant WHERE contact_id = ? AND purpose = ?", (contact_id, purpose)
        ):
            return str(purpose)
    return None


def cancel_shares(session: Session, contact_id: str) -> int:
    """Cancel the waiting messages to others that carry this person's data and may not any more; returns how many.

    What a withdrawal, a restriction or an erasure forbids the store's triggers have taken back by then; this is for
    what only time forbids (a consent that ran out) and for a dispute.
    """
    rows = session.rows(
        "SELECT DISTINCT o.id, o.message_id, o.conversation_id FROM disclosure d"
        " JOIN sharing_refusal r ON r.disclosure_id = d.id JOIN outbox o ON o.client_ref = d.client_ref"
        " WHERE d.contact_id = ? AND d.state = 'waiting' AND r.why IS NOT NULL AND o.state IN ('scheduled', 'queued')",
        (contact_id,),
    )
    cancel_outbox(session, rows, SHARED)
    return len(rows)


def _artefact(session: Session, draft: Draft) -> str:
    attachment_id = attachment_of(draft)
    if attachment_id is None:
        return ""
    sha256 = session.value("SELECT sha256 FROM attachment WHERE id = ?", (attachment_id,))
    return "" if sha256 is None else bytes(sha256).hex()
