"""Templates and the number are kept as Meta lists them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sanjog_desktop.actions import numbers, templates
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.settings import business_numbers
from sanjog_desktop.store.reads.templates import templates as stored
from sanjog_desktop.wire.graph import NumberInfo, TemplateWire
from tests.helpers.store import NOON, open_store

BODY = ({"type": "BODY", "text": "Namaste {{1}}"},)


def listed(
    id: str, name: str, language: str = "en_US", status: str = "APPROVED", **more: Any
) -> TemplateWire:
    return TemplateWire(id, name, language, status, "UTILITY", BODY, **more)


def rows(db: Database) -> list[tuple[str, str, str, str]]:
    return [(row.id, row.name, row.language, row.status) for row in db.read_sync(stored)]


def test_list_is_taken_as_it_is(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        first = [
            listed("1", "meeting"),
            listed("2", "meeting", "mr"),
            listed("3", "photo", "en-US", "PENDING"),
        ]
        assert db.write_sync(templates.store_templates, "W", first) == 3
        assert rows(db) == [
            ("1", "meeting", "en_US", "APPROVED"), ("2", "meeting", "mr", "APPROVED"),
            ("3", "photo", "en_US", "PENDING"),
        ]  # fmt: skip
        assert db.read_sync(stored)[0].components == [dict(BODY[0])]
        clock.advance(1)
        assert db.write_sync(templates.store_templates, "W", first) == 0
        assert {row.changed_at for row in db.read_sync(stored)} == {NOON}


def test_what_is_no_longer_listed_cannot_be_sent(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(templates.store_templates, "W", [listed("1", "meeting"), listed("2", "photo")])
        db.write_sync(templates.store_templates, "OTHER", [listed("9", "elsewhere")])
        assert db.write_sync(templates.store_templates, "W", [listed("1", "meeting", status="PAUSED")]) == 2
        assert rows(db) == [
            ("9", "elsewhere", "en_US", "APPROVED"), ("1", "meeting", "en_US", "PAUSED"),
            ("2", "photo", "en_US", "DELETED"),
        ]  # fmt: skip
        assert db.write_sync(templates.store_templates, "W", [listed("1", "meeting")], is_complete=False) == 1
        assert (
            db.write_sync(templates.store_templates, "W", [listed("1", "meeting"), listed("2", "photo")]) == 1
        )


def test_template_made_again_has_its_new_id_and_a_moved_one_its_new_name(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(templates.store_templates, "W", [listed("1", "meeting"), listed("2", "photo")])
        db.write_sync(templates.store_templates, "W", [listed("7", "meeting"), listed("2", "picture")])
        assert rows(db) == [("7", "meeting", "en_US", "APPROVED"), ("2", "picture", "en_US", "APPROVED")]


def test_number_keeps_what_meta_did_not_repeat(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        full = NumberInfo(
            "1065", "+91 99999 00000", "Namuna Marriage Bureau", quality_rating="GREEN", status="CONNECTED"
        )
        db.write_sync(numbers.store_number, "W", full)
        db.write_sync(numbers.store_number, "W", NumberInfo("1065", quality_rating="YELLOW"))
        found = db.read_sync(business_numbers)[0]
        assert (found.display_phone, found.verified_name, found.quality, found.status, found.read_at) == (
            "+91 99999 00000", "Namuna Marriage Bureau", "YELLOW", "CONNECTED", NOON,
        )  # fmt: skip
