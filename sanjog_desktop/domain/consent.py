"""Consent: purposes, channels, acts, and how a consent was given.

A consent is never a yes or no field: it is an append-only list of acts, and the last one per purpose and
channel counts. Without a notice there is no grant (DPDP Act 2023, sections 5 and 6; GDPR article 7).
"""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Purpose(StrEnum):
    """What a message may be for. The last three need no consent and are never withheld by one."""

    SERVICE_REPLY = "service_reply"
    MATCH_UPDATES = "match_updates"
    PROFILE_SHARING = "profile_sharing"
    PHOTO_SHARING = "photo_sharing"
    MARKETING = "marketing"
    TESTIMONIALS = "testimonials"
    ACCOUNT_SECURITY = "account_security"
    LEGAL = "legal"
    RIGHTS = "rights"


#: Purposes that rest on law or on keeping the account safe.
WITHOUT_CONSENT = frozenset({Purpose.ACCOUNT_SECURITY, Purpose.LEGAL, Purpose.RIGHTS})
#: Purposes a person can agree to.
CONSENT_PURPOSES = tuple(purpose for purpose in Purpose if purpose not in WITHOUT_CONSENT)
#: What a STOP takes back: all we send of our own accord. Their own next message may still be answered.
PROACTIVE_PURPOSES = tuple(purpose for purpose in CONSENT_PURPOSES if purpose is not Purpose.SERVICE_REPLY)


class Channel(StrEnum):
    """Where a consent holds. ``ANY`` covers all of them."""

    WHATSAPP = "whatsapp"
    SMS = "sms"
    VOICE = "voice"
    EMAIL = "email"
    IN_PERSON = "in_person"
    ANY = "*"


class ConsentMethod(StrEnum):
    """How the person told us."""

    WA_REPLY = "wa_reply"
    WA_BUTTON = "wa_button"
    WA_PREFERENCE = "wa_preference"
    WEB_FORM = "web_form"
    PAPER = "paper"
    VOICE = "voice"
    IN_PERSON = "in_person"
    IMPORT = "import"


class Evidence(msgspec.Struct, frozen=True, omit_defaults=True):
    """What proves an act: the message, the hash of a scan or form, the words spoken, the file and row.

    ``why_not`` is no proof: it says why a claimed consent was not taken for one.
    """

    wamid: str = ""
    scan_sha256: str = ""
    form_sha256: str = ""
    words: str = ""
    witness: str = ""
    reference: str = ""
    why_not: str = ""

    def is_empty(self) -> bool:
        """True when nothing at all was noted; a grant needs at least one of them."""
        return msgspec.structs.replace(self, why_not="") == Evidence()


_encoder = msgspec.json.Encoder()


def encode_evidence(evidence: Evidence) -> str:
    """The evidence as the ledger keeps it: JSON with only what was filled in."""
    return _encoder.encode(evidence).decode()


def decode_evidence(text: str) -> Evidence:
    """The evidence a ledger row holds."""
    return msgspec.json.decode(text, type=Evidence)
