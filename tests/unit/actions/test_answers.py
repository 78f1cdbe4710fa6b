"""Answers to requests: every text in four languages, the contact in each, and the ways they reach a person."""

from __future__ import annotations

import json
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import answer_texts, answers, contacts, request_steps, settings
from sanjog_desktop.domain import agency, templates
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.drafts import MAX_TEXT
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.policy import SendBlocked
from sanjog_desktop.domain.requests import KINDS, REASONS
from sanjog_desktop.resources import resources_dir
from sanjog_desktop.store.database import Database
from tests.helpers.request_walk import asked, check_in_person, contact_of, detail, one, say, state
from tests.helpers.store import NOON, open_store

ASHA, RAVI = "Asha Namuna", "Ravi Namuna"
DPO = "dpo@namuna.example"
SCRIPTS = {"hi": "\u0900-\u097f", "mr": "\u0900-\u097f", "gu": "\u0a80-\u0aff"}
Desk = tuple[Database, StillClock]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as (database, clock):
        clock.at = NOON + HOUR
        say(database, "Namaste", at=NOON)
        particulars = {
            "name": "Namuna Vivah",
            "address": "1 Namuna Marg",
            "dpo_name": "Ira",
            "dpo_email": DPO,
        }
        database.write_sync(settings.put, agency.SETTING, particulars)
        yield database, clock


def test_the_four_languages_say_the_same_things_with_the_same_values() -> None:
    english = answer_texts.wording("en")
    marks = string.Formatter()

    def values(text: str) -> set[str]:
        return {name for _text, name, _spec, _way in marks.parse(text) if name}

    for language in answer_texts.LANGUAGES:
        words = answer_texts.wording(language)
        assert len(words.months) == 12
        assert set(words.kinds) == set(KINDS) and set(words.reasons) == set(REASONS)
        assert set(words.complaint) == {"IN", "EU", "UK", "OTHER"}
        assert words.texts.keys() == english.texts.keys() and words.purposes.keys() == english.purposes.keys()
        for name, text in words.texts.items():
            assert values(text) == values(english.texts[name]), (language, name)
        if language in SCRIPTS:
            raw = (resources_dir() / "answers" / f"answers.{language}.json").read_text("utf-8")
            for text in _texts(json.loads(raw)):
                bare = re.sub(r"\{\w+\}|Information Commissioner's Office", "", text)
                assert not re.search("[A-Za-z]", bare), (language, text)
    assert {answer_texts.text_name(name, kind) for name in answer_texts.NAMES for kind in KINDS} == set(
        english.texts
    )


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


@pytest.mark.promises("contact.every_answer")
@pytest.mark.promises("contact.every_answer", "contact.dpo")
@pytest.mark.parametrize("language", answer_texts.LANGUAGES)
@pytest.mark.parametrize("kind", ["access", "erasure", "grievance", "withdraw_consent"])
def test_every_answer_names_the_contact_and_leaves_no_brace(desk: Desk, language: str, kind: str) -> None:
    db, clock = desk
    id = asked(db, kind, at=clock.at, language=language)
    ref = detail(db, id).row.ref
    for name in answer_texts.NAMES:
        draft = db.read_sync(
            answers.draft_answer,
            id,
            name,
            because="Because.",
            phrase="NEEM 4821",
            reasons=("OTHER", "UNFOUNDED"),
        )
        assert draft.language == language
        for text in (draft.text, draft.subject, draft.html):
            assert "{" not in text and "}" not in text, (name, text)
        assert DPO in draft.text and DPO in draft.html and len(draft.text) <= MAX_TEXT
        assert draft.text.endswith("Namuna Vivah") and f'lang="{language}"' in draft.html
        if name not in ("stop_confirmed", "withdrawal_confirmed", "duplicate", "fulfilled"):
            assert ref in draft.text, name
        for name_of, word in (
            ("extension", "Because."),
            ("ask_identity", "NEEM 4821"),
            ("refused", "Because."),
        ):
            assert name != name_of or word in draft.text


def test_the_answer_is_in_the_language_and_script_of_the_person(desk: Desk) -> None:
    db, clock = desk
    db.write_sync(
        contacts.edit,
        contact_of(db),
        {"language": "mr", "name": "Sunita Namuna", "name_native": "सुनीता"},
        staff=ASHA,
    )
    id = asked(db, "access", at=clock.at)
    draft = db.read_sync(answers.draft_answer, id, "acknowledgement")
    assert draft.language == "mr" and "सुनीता" in draft.text and "नोव्हेंबर" in draft.text
    other = db.read_sync(answers.draft_answer, id, "acknowledgement", language="en")
    assert "21 November 2026" in other.text and "Dear Sunita Namuna," in other.text
    # Romanised Hindi is written to in Hindi.
    assert db.read_sync(answers.draft_answer, id, "acknowledgement", language="hi-Latn").language == "hi"


def test_inside_the_window_it_goes_as_text_with_the_purpose_rights(desk: Desk) -> None:
    db, clock = desk
    id = asked(db, "access", at=clock.at)
    db.write_sync(request_steps.acknowledge, id, by="whatsapp", staff=ASHA)
    assert one(db, "SELECT purpose, state FROM outbox") == ("rights", "queued")
    row = detail(db, id).row
    assert row.acknowledged_at == clock.at
    assert [event.detail for event in detail(db, id).history if event.act == "answered"] == [
        "acknowledgement:whatsapp"
    ]


@pytest.mark.promises("use.inquiries")
def test_somebody_who_said_stop_is_still_answered_about_their_rights(desk: Desk) -> None:
    db, clock = desk
    say(db, "STOP", at=clock.at)
    db.write_sync(
        lambda session: session.execute("UPDATE contact SET status = 'do_not_contact', restricted = 1")
    )
    id = asked(db, "access", at=clock.at)
    assert db.write_sync(request_steps.acknowledge, id, by="whatsapp", staff=ASHA) is not None


def test_outside_the_window_only_an_approved_template_goes(desk: Desk) -> None:
    db, clock = desk
    id = asked(db, "access", at=clock.at)
    clock.advance(2 * DAY)
    draft = db.read_sync(answers.draft_answer, id, "acknowledgement")
    assert draft.via == "" and "24 hours" in draft.why_not and "print" in draft.hint
    with pytest.raises(UserError, match="24 hours"):
        db.write_sync(request_steps.acknowledge, id, by="whatsapp", staff=ASHA)
    _template(db, "privacy_acknowledgement", "en")
    draft = db.read_sync(answers.draft_answer, id, "acknowledgement")
    assert draft.via == "template" and DPO in draft.template_text
    assert detail(db, id).row.ref in draft.template_text and "{{" not in draft.template_text
    db.write_sync(request_steps.acknowledge, id, by="whatsapp", staff=ASHA)
    assert one(db, "SELECT purpose, template_id FROM outbox") == ("rights", "privacy_acknowledgement.en")
    assert one(db, "SELECT body FROM message WHERE direction = 'out'") == (draft.template_text,)


def test_a_template_in_another_language_is_not_taken(desk: Desk) -> None:
    db, clock = desk
    id = asked(db, "access", at=clock.at, language="gu")
    clock.advance(2 * DAY)
    _template(db, "privacy_acknowledgement", "en_US")
    assert db.read_sync(answers.draft_answer, id, "acknowledgement").via == ""
    assert db.read_sync(answers.draft_answer, id, "acknowledgement", language="en").via == "template"


def test_the_templates_to_hand_in_are_ones_we_can_fill(desk: Desk) -> None:
    _db, _clock = desk
    made = answers.template_suggestions()
    assert {(each["name"], each["language"]) for each in made} >= {
        ("privacy_acknowledgement", language) for language in answer_texts.LANGUAGES
    }
    for each in made:
        body = each["components"][0]["text"]
        assert (
            len(body) <= 1024 and not body.startswith("{{") and not body.endswith("}}") and "\n" not in body
        )
        names = {variable.name for variable in templates.variables_of(each["components"])}
        assert "dpo" in names and names <= {"ref", "kind", "received", "due", "until", "phrase", "because", "reasons",
                                            "complaint", "dpo"}  # fmt: skip


@pytest.mark.promises("contact.every_answer")
def test_what_staff_change_keeps_the_contact(desk: Desk) -> None:
    db, clock = desk
    id = asked(db, "access", at=clock.at)
    db.write_sync(request_steps.acknowledge, id, by="whatsapp", staff=ASHA, text="We have it, Sunita-ji.")
    body = one(db, "SELECT body FROM message WHERE direction = 'out'")[0]
    assert body.startswith("We have it, Sunita-ji.") and DPO in body
    db.write_sync(answers.send_answer, id, "acknowledgement", by="whatsapp", text=f"Ask {DPO}.", staff=ASHA)
    assert one(db, "SELECT body FROM message WHERE direction = 'out' ORDER BY id DESC")[0] == f"Ask {DPO}."


def test_before_anybody_is_named_the_answer_says_to_write_here(desk: Desk) -> None:
    db, clock = desk
    db.write_sync(settings.put, agency.SETTING, {})
    draft = db.read_sync(answers.draft_answer, asked(db, "access", at=clock.at), "acknowledgement")
    assert "write to us here" in draft.text


def test_an_erased_person_is_not_written_to_on_whatsapp(desk: Desk) -> None:
    db, clock = desk
    id = asked(db, "erasure", at=clock.at)
    db.write_sync(lambda session: session.execute("UPDATE contact SET erased_at = ?, name = ''", (clock.at,)))
    draft = db.read_sync(answers.draft_answer, id)
    assert draft.via == "" and "erased" in draft.why_not and draft.text.startswith("Good day,")
    with pytest.raises((UserError, SendBlocked)):
        db.write_sync(answers.send_answer, id, by="whatsapp", staff=ASHA)


@pytest.mark.promises("rights.erasure_conditions")
def test_an_erasures_answer_says_what_cannot_be_called_back_and_encloses_the_certificate(desk: Desk) -> None:
    db, clock = desk
    text = db.read_sync(answers.draft_answer, asked(db, "erasure", at=clock.at)).text
    assert "certificate" in text and "cannot be called back" in text


@pytest.mark.parametrize("way", ["email", "print", "in_person", "phone"])
def test_what_staff_do_by_hand_is_written_down_and_settles_the_answer(desk: Desk, way: str) -> None:
    db, clock = desk
    id = asked(db, "grievance", at=clock.at)
    check_in_person(db, id)
    db.write_sync(request_steps.refuse, id, staff=ASHA, reasons=("UNFOUNDED",))
    db.write_sync(request_steps.second_approve, id, staff=RAVI)
    assert db.write_sync(request_steps.deliver, id, by=way, staff=ASHA) is None
    (answer,) = detail(db, id).tasks
    assert answer.state == "verified" and answer.proof == {"by": way}
    assert one(db, "SELECT count(*) FROM outbox") == (0,)
    db.write_sync(request_steps.close, id, staff=ASHA)
    assert state(db, id) == "CLOSED_REFUSED"


def test_the_letter_to_print_escapes_what_people_wrote(desk: Desk) -> None:
    db, clock = desk
    db.write_sync(contacts.edit, contact_of(db), {"name": "<b>Sunita</b> & Co"}, staff=ASHA)
    draft = db.read_sync(answers.draft_answer, asked(db, "access", at=clock.at), "extension", because="a < b")
    assert "<b>Sunita" not in draft.html and "&lt;b&gt;Sunita" in draft.html and "a &lt; b" in draft.html
    assert "1 Namuna Marg" in draft.html


def _template(db: Database, name: str, language: str) -> None:
    (made,) = [
        each for each in answers.template_suggestions() if (each["name"], each["language"]) == (name, "en")
    ]
    db.write_sync(
        lambda session: session.execute(
            "INSERT INTO template(id, waba_id, name, language, category, status, components, parameter_format,"
            " changed_at)"
            " VALUES (?, 'W', ?, ?, 'UTILITY', 'APPROVED', ?, 'NAMED', 1)",
            (f"{name}.{language}", name, language, json.dumps(made["components"])),
        )
    )
