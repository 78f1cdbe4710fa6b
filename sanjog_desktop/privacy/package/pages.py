"""What was collected, as the package shows it: masked tables, the categories of the policy, and the data files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from sanjog_desktop.privacy.package.data import Collected, data_parts
from sanjog_desktop.privacy.package.html import About, Masked, html_file, read_me, report
from sanjog_desktop.privacy.package.redaction import Redactor
from sanjog_desktop.privacy.package.words import Words
from sanjog_desktop.store.tables import TABLES

__all__ = ["View", "about_of", "data_files", "html_file", "pages_of", "view_of"]

SCHEMA: Final = "sanjog-desktop/access/{}/1"
REASON: Final = "RIGHTS_OF_OTHERS"
FILE_TABLES: Final = ("attachment", "evidence_file", "contact_file")
"""Tables whose rows stand for a file in media/."""
ADDED: Final = {
    "disclosure": ("recipient_name",), **dict.fromkeys(FILE_TABLES, ("path",)),
    "contact_label": ("name",), "custom_value": ("name",),
}  # fmt: skip
"""What a row says beyond its columns."""
_PERSONAL: Final = (
    "name", "name_native", "gender", "role", "email", "language", "status", "status_reason", "owner", "regime",
    "nominee",
)  # fmt: skip
_POINT: Final = ("phone", "raw", "relation", "user_id", "username", "profile_name")
_BIODATA: Final = (
    "born_on", "birth_time", "birth_place", "height_cm", "education", "income_band", "marital_status", "religion",
    "community", "sub_community", "gotra", "rashi", "nakshatra", "manglik", "diet", "languages", "family_details",
    "expectations", "family_expectations",
)  # fmt: skip
_FAMILY: Final = ("package", "package_until_at", "owner")

about_of = About


class View(msgspec.Struct, frozen=True):
    """The package's content: masked ``tables``, ``categories`` under the policy's names, ``usage`` counts, what was
    ``masked``, and ``paths`` of files by id.
    """

    tables: dict[str, list[dict[str, Any]]]
    categories: dict[str, dict[str, Any]]
    usage: dict[str, int]
    masked: list[Masked]
    receipts: list[dict[str, Any]]
    paths: dict[str, str]


def view_of(found: Collected, redactor: Redactor, paths: Mapping[str, str]) -> View:
    """Mask everything that belongs to others and sort it under the policy's names."""
    tables = {table: [redactor.row(row) for row in rows] for table, rows in found.tables.items()}
    for shown, row in zip(tables["disclosure"], found.tables["disclosure"], strict=True):
        # Who was given the data is the person's right to know by name (CJEU C-154/21); numbers stay masked.
        shown["recipient"] = redactor.numbers(row["recipient"])
        shown["recipient_name"] = redactor.numbers(found.recipients.get(row["id"], ""))
    for table in FILE_TABLES:
        for row in tables[table]:
            row["path"] = paths.get(row["id"])
    for table, column in (("contact_label", "label_id"), ("custom_value", "field_id")):
        for row in tables[table]:
            row["name"] = found.words.get(row[column], "")
    masked = [Masked(redactor.label(item), item.kind, item.where) for item in redactor.items if item.masked]
    receipts = [redactor.row(receipt) for receipt in found.receipts]
    return View(tables, _categories(tables, found.access), found.access, masked, receipts, dict(paths))


def pages_of(about: About, view: View, words: Words) -> list[tuple[str, str, list[str]]]:
    """(file name, title, slices) of each page that people read."""
    slices = report(about, view.tables, view.categories, view.usage, view.masked, view.paths, words)
    return [
        ("00_READ_ME", words("title_read_me"), read_me(about, view.tables, words)),
        ("01_report", words("title_report"), slices),
    ]


def data_files(about: About, view: View, language: str) -> list[tuple[str, bytes]]:
    """(path, bytes) of the files for computers."""
    files: list[tuple[str, bytes]] = [
        ("data/subject.json", _json("subject", {
            "request": {"ref": about.ref, "asked_at": about.asked_at, "made_at": about.made_at},
            "controller": {"name": about.agency, "contact": about.dpo},
            "language": language,
            "categories": view.categories,
            "inferred": _inferred(view.tables),
            "match_scores": [],
        })),
        ("data/usage_logs.json", _json("usage_logs", {"category": "Usage Logs", "acts": view.usage})),
        ("data/receipts.json", _json("receipts", {"receipts": view.receipts})),
    ]  # fmt: skip
    for part in data_parts():
        tables = {name: view.tables[name] for name, table in TABLES.items() if table.access == part}
        files.append((f"data/{part}.json", _json(part, {"tables": tables})))
    items = [{"label": row.label, "kind": row.kind, "where": dict(row.where), "reason": REASON} for row in view.masked]
    files.append(("redactions.json", _json("redactions", {"items": items})))
    return files


def _json(part: str, document: dict[str, Any]) -> bytes:
    return (json.dumps({"schema": SCHEMA.format(part), **document}, indent=1, ensure_ascii=False) + "\n").encode()


def _categories(tables: Mapping[str, list[dict[str, Any]]], access: Mapping[str, int]) -> dict[str, dict[str, Any]]:
    contact = tables["contact"][0] if tables["contact"] else {}
    family = tables["family"][0] if tables["family"] else {}
    candidate = tables["candidate"][0] if tables["candidate"] else {}
    points = tables["contact_point"]
    return {
        "Personal ID": {
            **_some(contact, _PERSONAL), "other_name": _column(tables, "other_name", "name"),
            "other_email": _column(tables, "other_email", "email"), **_some(candidate, ("work",)),
        },
        "Contact Info": {
            **_some(contact, ("city",)),
            **{name: [row[name] for row in points if row[name]] for name in _POINT},
        },
        "Business Data": _some(family, _FAMILY),
        "Biodata": {
            **_some(candidate, _BIODATA), **({"family": family["name"]} if family else {}),
            **{row["name"]: row["value"] for row in tables["custom_value"] if row["name"]},
            "contact_file": [" ".join(filter(None, (row["filename"], row["path"]))) for row in tables["contact_file"]],
        },
        "Notes": {
            "notes": contact.get("notes", ""), "family_notes": family.get("notes", ""),
            "contact_note": _column(tables, "contact_note", "body"), "label": _column(tables, "contact_label", "name"),
            "follow_up": [" ".join((row["due_on"], row["what"])).strip() for row in tables["follow_up"]],
        },
        "Usage Logs": {**_some(contact, ("created_at", "last_contact_at")), "acts": dict(access)},
    }


def _column(tables: Mapping[str, list[dict[str, Any]]], table: str, name: str) -> list[Any]:
    return [row[name] for row in tables[table] if row[name]]


def _some(row: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: row[name] for name in names if name in row}


def _inferred(tables: Mapping[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """What nobody said but the software made out: which law applies, and requests it thinks it saw in messages."""
    contact = tables["contact"][0] if tables["contact"] else {}
    return {
        "regime": contact.get("regime", ""),
        "suspected_requests": [row["kind"] for row in tables["privacy_request"] if row["state"] == "SUSPECTED"],
    }
