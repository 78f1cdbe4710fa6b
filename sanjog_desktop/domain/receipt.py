"""Consent receipts: one act of the ledger in the words other systems read.

The record follows ISO/IEC TS 27560:2023 (its four parts: record, processing, parties, event), its terms are those of
the W3C Data Privacy Vocabulary as JSON-LD, and the receipt within it has the fields of Kantara's Consent Receipt 1.1.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

import msgspec

from sanjog_desktop.domain.agency import Agency
from sanjog_desktop.domain.consent import Channel, ConsentMethod, Purpose

SCHEMA_VERSION: Final = "ISO/IEC TS 27560:2023"
KANTARA_VERSION: Final = "KI-CR-v1.1.0"
CONTEXT: Final[dict[str, str]] = {
    "dpv": "https://w3id.org/dpv#",
    "dct": "http://purl.org/dc/terms/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
#: An act of the ledger as a state of the vocabulary; a relative's word is asked for, not given.
_STATES: Final[dict[str, str]] = {
    "grant": "dpv:ConsentGiven",
    "withdraw": "dpv:ConsentWithdrawn",
    "deny": "dpv:ConsentRefused",
    "expire": "dpv:ConsentExpired",
    "pending": "dpv:ConsentRequested",
}
#: What each purpose is for, its term in the vocabulary, and what data it needs.
_PURPOSES: Final[dict[str, tuple[str, str, tuple[str, ...]]]] = {
    Purpose.SERVICE_REPLY: (
        "Answering what the person writes", "dpv:CommunicationForCustomerCare", ("contact_info", "chat"),
    ),
    Purpose.MATCH_UPDATES: (
        "Telling the person of possible matches", "dpv:ServiceProvision", ("contact_info", "biodata"),
    ),
    Purpose.PROFILE_SHARING: (
        "Showing the person's biodata to other families",
        "dpv:ServiceProvision",
        ("personal_id", "biodata", "horoscope"),
    ),
    Purpose.PHOTO_SHARING: (
        "Showing the person's photographs to other families", "dpv:ServiceProvision", ("personal_id", "photo"),
    ),
    Purpose.MARKETING: ("Offers of the agency", "dpv:DirectMarketing", ("contact_info",)),
    Purpose.TESTIMONIALS: ("Telling of the person's experience in public", "dpv:Marketing", ("personal_id", "photo")),
}  # fmt: skip
#: Data that reveals religion, caste, health or belief (GDPR article 9).
_SENSITIVE: Final[dict[str, tuple[str, ...]]] = {
    "biodata": ("religion or belief", "ethnic origin"),
    "horoscope": ("religion or belief",),
}
_DISCLOSED_BY: Final = frozenset({Purpose.PROFILE_SHARING, Purpose.PHOTO_SHARING, Purpose.TESTIMONIALS})
_METHODS: Final[dict[str, str]] = {
    ConsentMethod.WA_REPLY: "WhatsApp message",
    ConsentMethod.WA_BUTTON: "WhatsApp button",
    ConsentMethod.WA_PREFERENCE: "WhatsApp preference",
    ConsentMethod.WEB_FORM: "web form",
    ConsentMethod.PAPER: "signed paper",
    ConsentMethod.VOICE: "telephone call",
    ConsentMethod.IN_PERSON: "in person",
    ConsentMethod.IMPORT: "imported with proof",
}
_JURISDICTIONS: Final[dict[str, str]] = {"IN": "IN", "EU": "EU", "UK": "GB"}


class ReceiptEvent(msgspec.Struct, frozen=True):
    """One act of the ledger; times are milliseconds UTC, ``expires_at`` ``None`` for no end, ``subject`` the
    pseudonym or id the person is known by.
    """

    record_id: str
    subject: str
    purpose: str
    channel: str
    act: str
    at: int
    actor: str
    method: str
    language: str
    expires_at: int | None
    evidence: dict[str, Any]
    jurisdiction: str = "IN"


class ReceiptNotice(msgspec.Struct, frozen=True):
    """The notice the person saw; all empty when an act had none (a withdrawal needs none)."""

    id: str = ""
    version: str = ""
    language: str = ""
    sha256: str = ""


def consent_receipt(
    event: ReceiptEvent, notice: ReceiptNotice, controller: Agency, recipients: Sequence[str] = ()
) -> dict[str, Any]:
    """The act as a record of ISO/IEC TS 27560 in JSON-LD, with its Kantara receipt under ``kantara_receipt``.

    ``recipients`` are the names of those the data goes to for this purpose. Nothing is invented: what the ledger
    does not hold is left out or empty. Raises :class:`KeyError` for an act the ledger does not know.
    """
    words, term, categories = _PURPOSES.get(event.purpose, (event.purpose, "dpv:Purpose", ()))
    sensitive = sorted({name for category in categories for name in _SENSITIVE.get(category, ())})
    state = _STATES[event.act]
    return {
        "@context": CONTEXT,
        "@type": "dpv:ConsentRecord",
        "schema_version": SCHEMA_VERSION,
        "record_id": event.record_id,
        "pii_principal_id": event.subject,
        "dpv:hasConsentStatus": {"@id": state},
        "pii_processing": {
            "privacy_notice": {
                "id": notice.id, "version": notice.version, "language": notice.language, "sha256": notice.sha256,
            },
            "language": event.language,
            "purposes": [
                {
                    "purpose": words,
                    "purpose_id": event.purpose,
                    "purpose_type": term,
                    "lawful_basis": "dpv:ExplicitlyExpressedConsent" if sensitive else "dpv:ExpressedConsent",
                    "pii_information": [
                        {"pii_type": category, "special_pii_category": list(_SENSITIVE.get(category, ()))}
                        for category in categories
                    ],
                    "pii_controllers": [controller.name],
                    "collection_method": _METHODS.get(event.method, event.method),
                    "processing_method": [] if event.channel == Channel.ANY else [event.channel],
                    "storage_location": "encrypted store of the agency's own computers",
                    "retention_period": "until withdrawn" if event.expires_at is None else _time(event.expires_at),
                    "jurisdictions": [_JURISDICTIONS.get(event.jurisdiction, event.jurisdiction)],
                    "recipient_third_parties": list(recipients),
                    "withdrawal_method": "a WhatsApp message (STOP), or word to the agency by any way",
                    "privacy_rights": ["access", "rectification", "erasure", "withdrawal of consent", "complaint"],
                }
            ],
        },
        "party_identification": [
            {
                "party_id": "controller",
                "party_name": controller.name,
                "party_address": controller.address,
                "party_contact": controller.dpo,
                "party_role": "dpv:DataController",
                "party_type": "organisation",
            }
        ],
        "events": [
            {
                "event_time": _time(event.at),
                "event_state": state,
                "event_type": event.act,
                "validity_duration": None if event.expires_at is None else (event.expires_at - event.at) // 1000,
                "entity_id": event.actor,
                "evidence": event.evidence,
            }
        ],
        "kantara_receipt": _kantara(event, notice, controller, words, term, categories, sensitive, recipients),
    }  # fmt: skip


def _kantara(
    event: ReceiptEvent,
    notice: ReceiptNotice,
    controller: Agency,
    words: str,
    term: str,
    categories: Sequence[str],
    sensitive: Sequence[str],
    recipients: Sequence[str],
) -> dict[str, Any]:
    discloses = event.purpose in _DISCLOSED_BY or bool(recipients)
    return {
        "version": KANTARA_VERSION,
        "jurisdiction": _JURISDICTIONS.get(event.jurisdiction, event.jurisdiction),
        "consentTimestamp": event.at // 1000,
        "collectionMethod": _METHODS.get(event.method, event.method),
        "consentReceiptID": event.record_id,
        "language": event.language,
        "piiPrincipalId": event.subject,
        "piiControllers": [
            {
                "piiController": controller.name,
                "onBehalf": False,
                "contact": controller.dpo_name,
                "address": {"streetAddress": controller.address},
                "email": controller.dpo_email,
                "phone": "",
            }
        ],
        "policyUrl": f"notice:{notice.id}#sha256={notice.sha256}" if notice.id else "",
        "services": [
            {
                "service": "Matrimonial introductions",
                "purposes": [
                    {
                        "purpose": words,
                        "consentType": "EXPLICIT",
                        "purposeCategory": [term],
                        "piiCategory": list(categories),
                        "primaryPurpose": event.purpose not in (Purpose.MARKETING, Purpose.TESTIMONIALS),
                        "termination": "until withdrawn" if event.expires_at is None else _time(event.expires_at),
                        "thirdPartyDisclosure": discloses,
                        "thirdPartyName": ", ".join(recipients),
                    }
                ],
            }
        ],
        "sensitive": bool(sensitive),
        "spiCat": list(sensitive),
    }


def _time(at: int) -> str:
    """An instant in milliseconds as ISO 8601 in UTC."""
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
