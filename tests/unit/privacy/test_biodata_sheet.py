"""The biodata on paper: what the full one says and the limited one keeps to itself, for whom, and on record."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import consents, contacts, notices, settings
from sanjog_desktop.actions.sharing import ShareBlocked
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.privacy.export import words as export_words
from sanjog_desktop.privacy.export.biodata import (
    FULL,
    LIMITED,
    BiodataOrder,
    biodata_facts,
    given_name,
    lay_out,
    make_biodata,
    occupation,
)
from sanjog_desktop.privacy.export.words import PrintWords
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from tests.helpers.store import open_store

SECRET = ("Namuna", "99999", "sunita@", "1997", "06:40", "Kalpitpur", "10 to 15", "uncle Ramesh", "Kashyap", "Infotek")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[tuple[Database, StillClock]]:
    with open_store(tmp_path) as opened:
        yield opened


def sunita(session: Session) -> ContactId:
    card = {"name": "Dr. Sunita Namuna", "name_native": "डॉ. सुनीता नमुना", "city": "Pune", "email": "sunita@example.org",
            "notes": "never tell"}  # fmt: skip
    biodata = {
        "born_on": "1997-02-14", "birth_time": "06:40", "birth_place": "Kalpitpur", "height_cm": 163,
        "diet": "vegetarian", "education": "B.E.",
        "work": "Engineer at Infotek, Pune", "income_band": "10-15", "community": "Udaharan",
        "gotra": "Kashyap", "rashi": "mesha", "manglik": "partial", "family_details": "uncle Ramesh Namuna",
        "expectations": "Kind & <settled>", "marital_status": "never_married",
    }  # fmt: skip
    return contacts.create(session, card, biodata, ["919999900012"], staff="Meera")


def agree(session: Session, contact_id: ContactId, *purposes: Purpose) -> None:
    notices.ensure(session, "opt-in-1", "en", "An invented notice.")
    consents.record_opt_in(
        session, contact_id, list(purposes), ConsentMethod.IN_PERSON, Evidence(words="yes", witness="Asha"),
        language="en", staff="Asha",
    )  # fmt: skip


def order(version: str = FULL, **more: Any) -> BiodataOrder:
    given = {"language": "en", "recipient": "Family Udaharan", "reason": "A proposal", **more}
    return BiodataOrder(version, **given)


def page(db: Database, contact_id: str, asked: BiodataOrder, **more: Any) -> str:
    facts = db.read_sync(biodata_facts, contact_id, "Meera")
    sheet = lay_out(facts, asked, has_photo=more.get("has_photo", False))
    return "".join(sheet.slices) + sheet.footer


def test_the_limited_one_tells_nobody_who_it_is(store: tuple[Database, StillClock]) -> None:
    db, _ = store
    id = db.write_sync(sunita)
    full, limited = page(db, id, order()), page(db, id, order(LIMITED))
    for word in SECRET:
        assert word in full or word == "1997", word
        assert word not in limited, word
    assert "14 February 1997" in full and "never tell" not in full
    assert "<h1>Sunita</h1>" in limited and "सुनीता" in limited and "29 years" in limited
    assert ">Engineer<" in limited and "Udaharan" in limited
    assert "Kind &amp; &lt;settled&gt;" in limited and "Shortened" in limited


@pytest.mark.parametrize(
    ("language", "heading", "value"),
    [("hi", "वैवाहिक स्थिति", "अविवाहित"),
     ("mr", "वैवाहिक स्थिती", "14 फेब्रुवारी 1997"), ("gu", "રાશિ", "મેષ"),
     ("en", "Diet", "Vegetarian")],
)  # fmt: skip
def test_it_speaks_the_readers_language(
    store: tuple[Database, StillClock], language: str, heading: str, value: str
) -> None:
    db, _ = store
    text = page(db, db.write_sync(sunita), order(language=language))
    assert heading in text and value in text


def test_every_language_has_every_word() -> None:
    keys = {language: set(export_words._texts(language)) for language in export_words.LANGUAGES}
    assert len({frozenset(each) for each in keys.values()}) == 1
    english = export_words._texts("en")
    for language in ("hi", "mr", "gu"):
        same = [key for key, text in export_words._texts(language).items() if text == english[key]]
        assert same == []
    for key, text in english.items():
        assert text.count("{") == PrintWords("gu")._texts[key].count("{")
    assert PrintWords("fr").language == "en"


@pytest.mark.parametrize(
    ("name", "first"),
    [("Dr. Sunita Namuna", "Sunita"), ("श्रीमती सुनीता नमुना", "सुनीता"), ("શ્રી સુનીલ નમૂના", "સુનીલ"),
     ("Om", "Om"), ("Dr", "Dr"), ("", "")],
)  # fmt: skip
def test_a_first_look_gives_the_given_name(name: str, first: str) -> None:
    assert given_name(name) == first


def test_a_first_look_says_what_somebody_does_not_where() -> None:
    assert [occupation(text) for text in ("Engineer at Namuna", "Teacher, Namuna School", "Own shop", "")] == [
        "Engineer", "Teacher", "Own shop", "",
    ]  # fmt: skip


def make(db: Database, id: str, path: Path, asked: BiodataOrder, photo: bytes = b"") -> dict[str, Any]:
    given: dict[str, Any] = {}

    async def draw(slices: Any, language: str, **more: Any) -> bytes:
        given.update(more, slices=slices)
        return b"%PDF-1.7 a biodata"

    given["entry"] = asyncio.run(make_biodata(db, id, asked, path, photo=photo, draw=draw, staff="Meera"))
    return given


def entries(db: Database) -> list[Any]:
    return db.read_sync(lambda s: s.rows("SELECT recipient, categories, state, purpose FROM disclosure"))


def test_nobody_is_shown_to_a_family_without_their_word(store: tuple[Database, StillClock], tmp_path: Path) -> None:
    db, _ = store
    id = db.write_sync(sunita)
    with pytest.raises(ShareBlocked):
        make(db, id, tmp_path / "sunita.pdf", order())
    assert not list(tmp_path.glob("sunita*")) and entries(db) == []
    db.write_sync(agree, id, Purpose.PROFILE_SHARING)
    with pytest.raises(ShareBlocked, match="photo"):
        make(db, id, tmp_path / "sunita.pdf", order(), photo=b"a photo")
    made = make(db, id, tmp_path / "sunita.pdf", order(with_photo=False), photo=b"a photo")
    assert made["photo"] == b"" and made["watermark"].startswith("Family Udaharan")
    (entry,) = entries(db)
    assert entry[0] == "Family Udaharan" and entry[2:] == ("made", "A proposal")
    assert set(json.loads(entry[1])) == {"personal_id", "biodata", "contact_info", "horoscope"}
    assert (tmp_path / "sunita.pdf").read_bytes().startswith(b"%PDF")
    kept = db.read_sync(lambda s: s.rows("SELECT contact_id, kind, deleted_at FROM export_file WHERE sha256 <> ''"))
    assert kept == [(id, "biodata", None)]


def test_with_both_words_the_photo_goes_too(store: tuple[Database, StillClock], tmp_path: Path) -> None:
    db, _ = store
    id = db.write_sync(sunita)
    db.write_sync(agree, id, Purpose.PROFILE_SHARING, Purpose.PHOTO_SHARING)
    made = make(db, id, tmp_path / "sunita.pdf", order(LIMITED), photo=b"a photo")
    assert made["photo"] == b"a photo" and "<img" in made["slices"][0]
    assert set(json.loads(entries(db)[0][1])) == {"biodata", "horoscope", "photo"}


def test_a_page_that_cannot_be_drawn_leaves_nothing(store: tuple[Database, StillClock], tmp_path: Path) -> None:
    db, _ = store
    id = db.write_sync(sunita)
    db.write_sync(agree, id, Purpose.PROFILE_SHARING)

    async def fail(slices: Any, language: str, **more: Any) -> bytes:
        raise UserError("The photo cannot be read.")

    with pytest.raises(UserError, match="photo"):
        asyncio.run(
            make_biodata(db, id, order(), tmp_path / "sunita.pdf", photo=b"", draw=fail, staff="Meera")
        )
    assert not list(tmp_path.glob("sunita*")) and entries(db) == []


def test_restricted_people_and_people_without_biodata_have_none(
    store: tuple[Database, StillClock], tmp_path: Path
) -> None:
    db, _ = store
    id = db.write_sync(sunita)
    other = db.write_sync(contacts.create, {"name": "Ramesh Namuna"}, None, [])
    with pytest.raises(NotFound):
        db.read_sync(biodata_facts, other, "Meera")
    with pytest.raises(NotFound):
        db.read_sync(biodata_facts, "nobody", "Meera")
    db.write_sync(lambda s: s.execute("UPDATE contact SET restricted = 1 WHERE id = ?", (id,)))
    with pytest.raises(UserError):
        make(db, id, tmp_path / "a.pdf", order(recipient_type="subject", recipient_contact_id=id))
    assert entries(db) == []


def test_what_a_role_does_not_see_it_does_not_print(store: tuple[Database, StillClock]) -> None:
    db, _ = store
    id = db.write_sync(sunita)
    db.write_sync(settings.put, "masking", {"owner": ["phone", "income", "horoscope", "community"]})
    text = page(db, id, order())
    for word in ("99999 00012", "10 to 15", "Aries", "Kashyap", "Udaharan family"):
        assert word not in text
    assert "+91 99••• ••012" in text
