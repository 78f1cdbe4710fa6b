"""Who an unknown number may be, and saying so: by number, by name in another script, by what was written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import contacts, families, settings, triage
from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.said_names import names_said, numbers_said
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.triage import Stranger, stranger
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import InboundMessage, Metadata, Parsed, Sender, Text
from tests.helpers.store import NOON, open_store

NUMBER = Metadata("1065", "919999900000")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with open_store(tmp_path) as (opened, _clock):
        yield opened


_written = iter(range(1, 10_000))


def written(session: Session, sender: Sender, *texts: str) -> ContactId:
    """Somebody writes; who they are for the store."""
    for text in texts:
        no = next(_written)
        event = InboundMessage("W", NUMBER, sender, f"wamid.{no}", NOON + no * 1000, "text", Text(text))
        apply_entries(session, [(no, Parsed((event,), ()))], None)
    column, value = ("phone", sender.wa_id) if sender.wa_id else ("user_id", sender.user_id)
    return ContactId(str(session.value(f"SELECT contact_id FROM contact_point WHERE {column} = ?", (value,))))


def asked(session: Session, contact_id: ContactId) -> Stranger:
    found = stranger(session, contact_id)
    assert found is not None
    return found


def register(session: Session) -> dict[str, ContactId]:
    """A family with a mother and a son, and somebody else whose notes name a number."""
    settings.put(session, "suppression_key", "11" * 32)
    family = families.create(session, "Namuna", city="Pune")
    people = {
        "mother": contacts.create(
            session, {"name": "Sunita Namuna", "name_native": "सुनीता नमुना", "role": "mother", "family_id": family},
            numbers=["919999900001"],
        ),
        "son": contacts.create(session, {"name": "Aarav Namuna", "family_id": family}, {"born_on": "1996-02-03"}),
        "noted": contacts.create(session, {"name": "Rajesh Udaharan", "notes": "Uncle answers 9999900077 too"}),
    }  # fmt: skip
    return {**people, "family": ContactId(family)}


def test_a_name_in_another_script_finds_the_person(db: Database) -> None:
    def play(session: Session) -> None:
        people = register(session)
        found = asked(session, written(session, Sender("919999900050", profile_name="सुनीता नमुना"), "नमस्कार"))
        assert [each.contact_id for each in found.suggestions] == [people["mother"]]
        assert found.suggestions[0].reasons == ("same_name",)
        assert found.suggestions[0].as_person
        # A name of which only the first word is theirs finds nobody for sure.
        other = asked(session, written(session, Sender("919999900051", profile_name="Sunita Verma"), "Hello"))
        assert people["mother"] not in [each.contact_id for each in other.suggestions]

    db.write_sync(play)


def test_a_number_in_notes_finds_who_they_are_about(db: Database) -> None:
    def play(session: Session) -> None:
        people = register(session)
        found = asked(session, written(session, Sender("919999900077", profile_name="R U"), "Hello"))
        assert [(each.contact_id, each.reasons) for each in found.suggestions] == [(people["noted"], ("number",))]

    db.write_sync(play)


def test_a_number_given_in_a_chat_leads_to_its_family(db: Database) -> None:
    def play(session: Session) -> None:
        people = register(session)
        written(session, Sender("919999900001", profile_name="Sunita"), "My brother will write from 99999 00088")
        found = asked(session, written(session, Sender("919999900088", profile_name="Vikas"), "Hello"))
        assert [(each.contact_id, each.reasons) for each in found.suggestions] == [(people["mother"], ("given",))]
        assert not found.suggestions[0].as_person

    db.write_sync(play)


def test_what_they_write_of_the_biodata_leads_to_its_family(db: Database) -> None:
    def play(session: Session) -> None:
        people = register(session)
        for no, text in enumerate((
            "Namaste, I am mother of Aarav Namuna", "बायोडाटा\nनाव: आरव नमुना\nशिक्षण: बी.ई.", "Call 99999 00001 please",
        )):  # fmt: skip
            found = asked(session, written(session, Sender(user_id=f"IN.{no}", profile_name="❤"), text))
            assert found.phone == ""
            assert [each.family_id for each in found.suggestions][:1] == [people["family"]], text

    db.write_sync(play)


def test_the_known_are_not_asked_about(db: Database) -> None:
    def play(session: Session) -> None:
        people = register(session)
        assert stranger(session, people["mother"]) is None
        who = written(session, Sender("919999900060", profile_name="Kiran"), "Hello")
        contacts.edit(session, who, {"name": "Kiran Kalpit"})
        assert stranger(session, who) is None
        # Neither is somebody suggested of whom nobody knows who they are.
        other = written(session, Sender("919999900061", profile_name="Mohan Misal"), "Hello")
        again = asked(session, written(session, Sender(user_id="IN.9", profile_name="Mohan Misal"), "Hello"))
        assert other not in [each.contact_id for each in again.suggestions]

    db.write_sync(play)


def test_linked_to_a_person_and_back(db: Database) -> None:
    def play(session: Session) -> None:
        people = register(session)
        who = written(session, Sender("919999900070", profile_name="Sunita N"), "one", "two")
        done = triage.link_person(session, who, people["mother"], staff="Meera")
        assert done.contact_id == people["mother"]
        assert stranger(session, done.contact_id) is None
        owned = "SELECT count(*) FROM conversation v JOIN message m ON m.conversation_id = v.id WHERE v.contact_id = ?"
        assert session.value(owned, (people["mother"],)) == 2
        triage.undo(session, done, staff="Meera")
        assert asked(session, who).phone == "919999900070"
        assert session.value(owned, (who,)) == 2

    db.write_sync(play)


def test_linked_to_a_family_and_back(db: Database) -> None:
    def play(session: Session) -> None:
        people = register(session)
        who = written(session, Sender("919999900071", profile_name="Vikas"), "one")
        done = triage.link_family(session, who, people["family"], "uncle", staff="Meera")
        assert session.one("SELECT family_id, role FROM contact WHERE id = ?", (who,)) == (people["family"], "uncle")
        triage.undo(session, done, staff="Meera")
        assert stranger(session, who) is not None

    db.write_sync(play)


def test_somebody_new_with_and_without_a_family(db: Database) -> None:
    def play(session: Session) -> None:
        register(session)
        who = written(session, Sender("919999900072", profile_name="Leela"), "one")
        done = triage.make_known(session, who, {"name": "Leela Kalpit", "role": "aunt"}, "Kalpit", staff="Meera")
        assert session.value("SELECT f.name FROM family f JOIN contact c ON c.family_id = f.id WHERE c.id = ?",
                             (who,)) == "Kalpit"  # fmt: skip
        triage.undo(session, done, staff="Meera")
        assert stranger(session, who) is not None
        assert session.value("SELECT count(*) FROM family WHERE name = 'Kalpit'") == 0
        triage.make_known(session, who, {"name": "Leela"}, staff="Meera")
        assert stranger(session, who) is None

    db.write_sync(play)


def test_names_and_numbers_are_read_out_of_messages() -> None:
    assert names_said(["Father's name: Rajesh Udaharan, Pune", "this is Kavita Misal from Surat", "hello all"]) == [
        "Rajesh Udaharan", "Kavita Misal",
    ]  # fmt: skip
    assert names_said(["નામ - કિંજલ ઉદાહરણ"], ["Aarav_Namuna_biodata (2).pdf", "photo.jpg"]) == [
        "કિંજલ ઉદાહરણ", "Aarav Namuna",
    ]  # fmt: skip
    assert numbers_said(["+91 99999 00001 or ९९९९९०००४२", "order 123456789012345"]) == ["9999900001", "9999900042"]
