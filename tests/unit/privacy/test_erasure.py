"""An erasure on one PC, from its approval to the proof."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import request_clock, settings
from sanjog_desktop.domain.agency import ROLES
from sanjog_desktop.privacy.audit.proof import EntryProof, check_proof
from sanjog_desktop.privacy.erasure.certificate import html
from sanjog_desktop.privacy.signing import check_signed, signing_key
from sanjog_desktop.privacy.verify import verify_file
from tests.helpers.erasures import (
    ASHA,
    KALPANA,
    PHONE,
    RAVI,
    Place,
    approved,
    finish_paper,
    furnish,
    open_place,
)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with open_place(tmp_path / "profile") as opened:
        yield opened


@pytest.mark.promises("rights.erasure")
@pytest.mark.promises("rights.erasure")
def test_a_person_is_gone_and_it_is_proved(place: Place) -> None:
    contact = furnish(place)
    request = approved(place, contact)
    outcome = place.run(request)
    assert (outcome.state, outcome.waits_for) == ("EXECUTING", "tasks")
    finish_paper(place, request)
    outcome = place.run(request)
    assert outcome.proof is not None
    assert outcome.proof.remnants == () and outcome.proof.verdict == "clean", outcome.proof
    assert outcome.state == "DELIVERING"
    assert outcome.proof.bad_macs == 0 and outcome.proof.pages > 50 and outcome.proof.control_found
    assert place.value("SELECT count(*) FROM message WHERE body LIKE '%imagination%'") == 40
    assert place.value("SELECT count(*) FROM contact_point WHERE phone = ?", PHONE) == 0
    assert place.value("SELECT count(*) FROM contact WHERE name = ?", KALPANA) == 0


@pytest.mark.promises("rights.erasure")
@pytest.mark.promises("rights.erasure", "rights.erasure_conditions", "contact.dpo", "contact.every_answer")
def test_the_certificate_is_signed_and_names_nobody(place: Place) -> None:
    contact = furnish(place)
    particulars = {"name": "Namuna Vivah", "dpo_name": "Dinesh Udaharan", "dpo_email": "dpo@example.invalid"}
    place.db.write_sync(settings.put, "agency", particulars)
    request = approved(place, contact, language="mr")
    place.run(request)
    finish_paper(place, request)
    assert place.run(request).state == "DELIVERING"
    paths = sorted((place.profile / "erasures").iterdir())
    assert [path.suffix for path in paths] == [".json", ".pdf"]
    for path in paths:
        report = verify_file(path)
        assert report.sound, report.lines
        content = path.read_bytes()
        for name in (KALPANA, PHONE, PHONE[2:], "Kalpitpur", "kalpana@"):
            assert name.encode() not in content
    document = check_signed(paths[0].read_bytes()).document
    assert document["proof"]["verdict"] == "clean" and document["proof"]["hits"] == 0
    assert document["language"] == "mr" and document["scope"] == "all"
    assert document["dpo"] == "Dinesh Udaharan <dpo@example.invalid>" and document["dpo"] in paths[
        0
    ].read_text("utf-8")
    assert [one["what"] for one in document["kept"]][:3] == ["suppression", "request", "consent"]
    assert document["kept"][1]["until"] > document["proven_at"]
    key = place.db.write_sync(signing_key)
    assert "dpo@example.invalid" in html(document, key)
    assert "माहिती पुसल्याचे प्रमाणपत्र" in html(document, key)
    audit = EntryProof(**{**document["audit"], "path": tuple(document["audit"]["path"])})
    assert check_proof(audit, key.public).size >= audit.seq
    for path in paths:
        whole = path.read_bytes()
        for at in range(0, len(whole), max(1, len(whole) // 40)):
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
            assert not verify_file(path).sound, at
        path.write_bytes(whole)
    before = place.value("SELECT count(*) FROM audit")
    assert place.run(request).state == "DELIVERING"
    assert place.value("SELECT count(*) FROM audit") == before, "it is not written again"


def test_a_mark_of_its_time_is_not_told_again_after_the_erasure(place: Place) -> None:
    contact = furnish(place, messages=20, files=0)
    request = approved(place, contact)
    due, asked = (
        place.value(f"SELECT {column} FROM privacy_request WHERE id = ?", request)
        for column in ("due_at", "received_at")
    )
    place.clock.at = asked + (due - asked) * 60 // 100
    told = [alarm.mark for alarm in place.db.write_sync(request_clock.raise_alarms)]
    place.run(request)
    finish_paper(place, request)
    assert place.run(request).state == "DELIVERING"
    told += [alarm.mark for alarm in place.db.write_sync(request_clock.raise_alarms)]
    assert told == [50]
    kept = "SELECT group_concat(detail) FROM request_event WHERE request_id = ? AND act = 'alarm'"
    assert place.value(kept, request) == "50"


@pytest.mark.parametrize(
    ("language", "officer"),
    [
        ("en", "privacy officer"),
        ("hi", "निजता अधिकारी"),
        ("mr", "गोपनीयता अधिकारी"),
        ("gu", "ગોપનીયતા અધિકારી"),
    ],
)
def test_who_approved_stands_there_in_words(place: Place, language: str, officer: str) -> None:
    staff = [{"name": ASHA, "role": "manager"}, {"name": RAVI, "role": "privacy_officer"}]
    place.db.write_sync(settings.put, "agency", {"name": "Namuna Vivah", "staff": staff})
    request = approved(place, furnish(place, messages=6, files=0, others=2), language=language)
    place.run(request)
    finish_paper(place, request)
    assert place.run(request).state == "DELIVERING"
    (path,) = (place.profile / "erasures").glob("*.json")
    document = check_signed(path.read_bytes()).document
    assert document["approvers"] == ["manager", "privacy_officer"], "machines read the role itself"
    key = place.db.write_sync(signing_key)
    assert officer in html(document, key)
    for role in (*ROLES, "staff"):
        page = html({**document, "approvers": [role, role]}, key)
        assert f">{role} " not in page or language == "en"
        assert "_" not in page.partition("<h2>")[0].replace(document["device"], "")
