"""Write resources/schemas: the JSON Schemas of an access package's files, from the tables of the store.

    python build/package_schemas.py

Run it after a migration that changes a table with an ``access`` part. While no version with the present numbers was
released the files are replaced; afterwards a changed part gets a new number here and in ``privacy.package.pages``.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sanjog_desktop.domain.clock import SystemClock  # noqa: E402
from sanjog_desktop.privacy.package.data import SCANNED, SOURCES, is_instant, is_unpacked  # noqa: E402
from sanjog_desktop.privacy.package.pages import ADDED, SCHEMA  # noqa: E402
from sanjog_desktop.store.database import Database  # noqa: E402
from sanjog_desktop.store.session import Session  # noqa: E402
from sanjog_desktop.store.tables import TABLES  # noqa: E402

DRAFT = "https://json-schema.org/draft/2020-12/schema"
ANY = ["object", "array", "string", "null"]
INSTANT = {"type": ["string", "null"], "format": "date-time"}

#: Terms of the W3C Data Privacy Vocabulary and its personal data extension.
DPV_TABLES = {
    "contact": "dpv:DataSubject", "candidate": "pd:Biographical", "contact_point": "pd:Contact",
    "conversation": "pd:Communication", "message": "pd:Communication", "attachment": "pd:Communication",
    "reaction": "pd:Communication", "status_event": "pd:CommunicationMetadata", "consent": "dpv:ConsentRecord",
    "suppression": "dpv:OptOut", "notice": "dpv:PrivacyNotice", "privacy_request": "dpv:RightExerciseRecord",
    "request_task": "dpv:RightExerciseActivity", "request_event": "dpv:RightExerciseActivity",
    "request_change": "dpv:Rectify", "disclosure": "dpv:Disclose", "processor": "dpv:DataProcessor",
    "journal": "dpv:RecordOfActivity", "evidence_file": "dpv:ConsentRecord", "family": "pd:Family",
    "legal_hold": "dpv:LegalObligation", "export_file": "dpv:Copy", "shared_point": "pd:Family",
}  # fmt: skip
DPV_COLUMNS = {
    ("contact", "name"): "pd:Name", ("contact", "name_native"): "pd:Name", ("contact", "email"): "pd:EmailAddress",
    ("contact", "city"): "pd:City", ("contact", "language"): "pd:Language", ("contact", "role"): "pd:FamilyRole",
    ("contact_point", "phone"): "pd:TelephoneNumber", ("contact_point", "username"): "pd:Username",
    ("contact_point", "profile_name"): "pd:Name", ("contact_point", "user_id"): "pd:UID",
    ("candidate", "born_on"): "pd:BirthDate", ("candidate", "height_cm"): "pd:Height",
    ("candidate", "education"): "pd:Education", ("candidate", "work"): "pd:Job",
    ("candidate", "community"): "pd:EthnicOrigin", ("candidate", "gotra"): "pd:FamilyStructure",
    ("candidate", "manglik"): "pd:ReligiousBelief", ("candidate", "diet"): "pd:DietaryPreference",
    ("disclosure", "recipient"): "dpv:Recipient", ("disclosure", "recipient_name"): "dpv:Recipient",
    ("consent", "purpose"): "dpv:Purpose", ("consent", "at"): "dpv:hasIndicationAtTime",
}  # fmt: skip
KINDS = {"INTEGER": "integer", "TEXT": "string", "REAL": "number", "BLOB": "string"}


def main() -> None:
    """Write every file."""
    folder = ROOT / "resources" / "schemas"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        db = Database(Path(place) / "store.db", bytes(32), SystemClock())
        db.open()
        try:
            columns = db.read_sync(all_columns)
        finally:
            db.close()
    for part, schema in {**parts(columns), **others()}.items():
        text = json.dumps({"$schema": DRAFT, "$id": SCHEMA.format(part), **schema}, indent=1, ensure_ascii=False)
        (folder / f"{part}-1.json").write_text(text + "\n", encoding="utf-8")


def all_columns(session: Session) -> dict[str, list[tuple[str, str, bool]]]:
    """(name, type, may be null) of the columns of each table with an access part."""
    return {
        table: [(row[1], row[2], not row[3] and not row[5]) for row in session.rows(f"PRAGMA table_info({table})")]
        for table, declared in TABLES.items()
        if declared.access
    }


def parts(columns: dict[str, list[tuple[str, str, bool]]]) -> dict[str, dict[str, Any]]:
    """A schema for each part of the package that holds rows of tables."""
    found: dict[str, dict[str, Any]] = {}
    for table, declared in TABLES.items():
        if not declared.access:
            continue
        schema = found.setdefault(declared.access, document(declared.access, {"tables": closed({})}))
        rows = {"type": "array", "items": row_schema(table, columns[table])}
        schema["properties"]["tables"]["properties"][table] = rows
        schema["properties"]["tables"]["required"].append(table)
    return found


def row_schema(table: str, columns: list[tuple[str, str, bool]]) -> dict[str, Any]:
    """The schema of one row."""
    omitted = SOURCES[table].omit if table not in SCANNED else frozenset()
    properties: dict[str, Any] = {}
    for name, kind, nullable in columns:
        if name in omitted:
            continue
        if (table in SCANNED and name == "raw") or is_unpacked(table, name):
            properties[name] = {"type": ANY}
        elif is_instant(name):
            properties[name] = dict(INSTANT)
        else:
            properties[name] = {"type": [KINDS[kind], "null"] if nullable else KINDS[kind]}
        if (table, name) in DPV_COLUMNS:
            properties[name]["dpv"] = DPV_COLUMNS[table, name]
    for name in ADDED.get(table, ()):
        properties[name] = {"type": ["string", "null"]}
    return {**closed(properties), **({"dpv": DPV_TABLES[table]} if table in DPV_TABLES else {})}


def others() -> dict[str, dict[str, Any]]:
    """The files that are no copies of tables."""
    text, texts = {"type": "string"}, {"type": "array", "items": {"type": "string"}}
    counts = {"type": "object", "additionalProperties": {"type": "integer", "minimum": 0}}
    category = {"type": "object"}
    names = ("Personal ID", "Contact Info", "Business Data", "Biodata", "Notes", "Usage Logs")
    moment, digest = {"type": "string", "format": "date-time"}, {"type": "string", "pattern": "^[0-9a-f]{64}$"}
    consent = ["schema_version", "record_id", "pii_processing", "party_identification", "events"]
    entry = closed({
        "path": text, "bytes": {"type": "integer", "minimum": 0}, "sha256": digest,
        "media_type": text, "part": {"type": "integer", "minimum": 1}, "piece_of": text,
    })  # fmt: skip
    watermark = closed({"name": text, "log": text, "position": {"type": "integer"}})
    device = closed({
        "id": text, "name": text, "enrolled_at": moment, "built_here": {"type": "boolean"},
        "watermarks": {"type": "array", "items": watermark},
    })  # fmt: skip
    return {
        "subject": document("subject", {
            "request": closed({"ref": text, "asked_at": moment, "made_at": moment}),
            "controller": closed({"name": text, "contact": text}),
            "language": {"enum": ["en", "hi", "mr", "gu"]},
            "categories": closed(dict.fromkeys(names, category)),
            "inferred": closed({"regime": text, "suspected_requests": texts}),
            "match_scores": {"type": "array", "maxItems": 0},
        }),
        "receipts": document("receipts", {"receipts": {"type": "array", "items": {
            "type": "object", "required": consent, "dpv": "dpv:ConsentRecord",
        }}}),
        "usage_logs": document("usage_logs", {"category": {"const": "Usage Logs"}, "acts": counts}),
        "redactions": document("redactions", {"items": {"type": "array", "items": closed({
            "label": text, "kind": {"enum": ["phone", "email", "name", "card", "file", "words"]},
            "where": counts, "reason": {"const": "RIGHTS_OF_OTHERS"},
        })}}),
        "manifest": closed({
            "schema": {"const": SCHEMA.format("manifest")}, "type": {"const": "sanjog-desktop/access-manifest/1"},
            "ref": text, "generated_at": moment, "tool": text, "parts": {"type": "integer", "minimum": 1},
            "language": {"enum": ["en", "hi", "mr", "gu"]}, "devices": {"type": "array", "items": device},
            "merkle_root": digest,
            "files": {"type": "array", "items": entry},
        }),
    }  # fmt: skip


def document(part: str, properties: dict[str, Any]) -> dict[str, Any]:
    """A file that names its schema first."""
    return closed({"schema": {"const": SCHEMA.format(part)}, **properties})


def closed(properties: dict[str, Any]) -> dict[str, Any]:
    """An object with exactly these properties."""
    return {
        "type": "object", "properties": dict(properties), "required": list(properties), "additionalProperties": False,
    }  # fmt: skip


if __name__ == "__main__":
    main()
