"""Cards are written with what stood there before; a number is shared, never taken."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import contact_numbers, contacts, conversations, settings
from sanjog_desktop.actions.audit import verify_chain
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.domain.connection import SETTING
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.contacts import contact_detail
from sanjog_desktop.store.reads.search import search_people
from sanjog_desktop.store.rows import ContactDetail
from tests.helpers.store import open_store


@dataclass(frozen=True)
class Form:
    """What a form hands over."""

    contact: dict[str, Any]
    candidate: dict[str, Any] | None = None
    numbers: tuple[str, ...] = field(default=())


def detail(db: Database, id: ContactId) -> ContactDetail:
    found = db.read_sync(contact_detail, id)
    assert found is not None
    return found


def make(db: Database, name: str, *numbers: str) -> ContactId:
    return db.write_sync(contacts.create, {"name": name}, None, numbers)


def found(db: Database, text: str) -> set[str]:
    return {hit.name for hit in db.read_sync(search_people, text, 10)}


def test_new_person_is_found_by_name_and_number(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        form = Form({"name": " Sunita Namuna ", "name_native": "सुनीता", "family_id": None, "email": None},
                    {"born_on": "1997-02-14", "height_cm": 165}, ("919999900001",))  # fmt: skip
        id = db.write_sync(contacts.save, None, form, staff="Meera")
        shown = detail(db, id)
        assert (shown.contact.name, shown.contact.height_cm, shown.points[0].phone) == (
            "Sunita Namuna",
            165,
            "919999900001",
        )
        assert found(db, "suneeta") == found(db, "सुनीता") == found(db, "90000") == {"Sunita Namuna"}
        assert {(change.kind, change.act, change.staff) for change in shown.changes} == {
            ("contact", "create", "Meera"), ("candidate", "create", "Meera"), ("contact_point", "create", "Meera"),
        }  # fmt: skip
        key = db.read_sync(lambda session: session.value("SELECT phone_key FROM contact_point"))
        assert key == db.read_sync(identity_keys).phone("919999900001")


def test_edit_notes_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = make(db, "Sunita Namuna", "919999900001")
        assert db.write_sync(contacts.edit, id, {"name": "Sunita Kalpit", "city": ""}, staff="Meera")
        assert not db.write_sync(contacts.edit, id, {"name": "Sunita Kalpit"})
        edits = [change for change in detail(db, id).changes if change.act == "edit"]
        assert [change.fields for change in edits] == [{"name": ["Sunita Namuna", "Sunita Kalpit"]}]
        assert (found(db, "namuna"), found(db, "kalpit")) == (set(), {"Sunita Kalpit"})
        assert db.read_sync(verify_chain).intact


def test_nobody_is_left_without_a_name_and_the_erased_stay_erased(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = make(db, "Sunita Namuna")
        with pytest.raises(UserError, match="name is needed"):
            db.write_sync(contacts.edit, id, {"name": " "})
        with pytest.raises(UserError, match="name is needed"):
            db.write_sync(contacts.create, {"city": "Pune"})
        with pytest.raises(NotFound):
            db.write_sync(contacts.edit, ContactId("nobody"), {"city": "Pune"})
        db.write_sync(lambda session: session.execute("UPDATE contact SET erased_at = 1") and None)
        with pytest.raises(UserError, match="erased"):
            db.write_sync(contacts.edit, id, {"city": "Pune"})


def test_number_of_somebody_else_is_shared(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        mother, son = make(db, "Sunita Namuna", "919999900001"), make(db, "Aarav Namuna")
        first = db.write_sync(contact_numbers.add, son, "+91 99999 00001", relation="mother")
        again = db.write_sync(contact_numbers.add, son, "919999900001")
        assert (first.is_new, first.is_shared, again.is_new) == (True, True, False)
        point = detail(db, son).points[0]
        assert (point.contact_id, point.shared, point.relation) == (mother, True, "mother")
        assert found(db, "00001") == {"Sunita Namuna", "Aarav Namuna"}
        with pytest.raises(UserError, match="does not read"):
            db.write_sync(contact_numbers.add, son, "12")


def test_number_leaves_the_card_but_not_the_family(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        mother, son = make(db, "Sunita Namuna", "919999900001"), make(db, "Aarav Namuna", "919999900001")
        point = detail(db, mother).points[0].id
        db.write_sync(contact_numbers.remove, mother, point)
        assert detail(db, mother).points == ()
        assert [(one.contact_id, one.shared) for one in detail(db, son).points] == [(son, False)]
        assert found(db, "00001") == {"Aarav Namuna"}
        db.write_sync(contact_numbers.remove, son, point)
        assert found(db, "00001") == set()


def test_number_with_a_chat_stays(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = make(db, "Sunita Namuna", "919999900001")
        db.write_sync(settings.put, SETTING, {"phone_number_id": "1065"})
        chat = db.write_sync(contacts.open_conversation, id)
        point = detail(db, id).points[0].id
        with pytest.raises(UserError, match="stays on the card"):
            db.write_sync(contact_numbers.remove, id, point)
        db.write_sync(contact_numbers.set_reachable, point, False)
        assert not detail(db, id).points[0].reachable
        assert db.write_sync(contacts.open_conversation, id) == chat


def test_chat_is_opened_once_and_with_the_owner_of_the_number(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        mother, son = make(db, "Sunita Namuna", "919999900001"), make(db, "Aarav Namuna", "919999900001")
        with pytest.raises(UserError, match="No WhatsApp number"):
            db.write_sync(contacts.open_conversation, mother)
        db.write_sync(settings.put, SETTING, {"phone_number_id": "1065"})
        chat = db.write_sync(contacts.open_conversation, mother)
        assert db.write_sync(contacts.open_conversation, mother) == chat
        assert db.write_sync(contacts.open_conversation, son) == chat
        row = db.read_sync(
            lambda s: s.one("SELECT contact_id, business_number_id, archived FROM conversation")
        )
        assert row == (mother, "1065", 0)
        db.write_sync(conversations.set_archived, chat, True)
        assert db.read_sync(lambda s: s.value("SELECT archived FROM conversation")) == 1
        with pytest.raises(UserError, match="no number yet"):
            db.write_sync(contacts.open_conversation, make(db, "Ravi Kalpit"))
