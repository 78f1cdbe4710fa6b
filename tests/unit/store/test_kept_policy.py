"""The privacy policy in the store: kept at opening, read in the reader's language, never taken for an opt-in notice."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import notices, settings
from sanjog_desktop.core import Core
from sanjog_desktop.domain.agency import SETTING, Agency
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.domain.policy_text import policy_from_json
from sanjog_desktop.resources import resources_dir
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.policy import policy
from tests.helpers.store import NOON

LANGUAGES = ("en", "hi", "mr", "gu")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    core = Core(tmp_path, bytes(range(32)), StillClock(NOON))
    core.open()
    try:
        yield core.db
    finally:
        core.close()


@pytest.mark.promises("agreement.use")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_policy_is_kept_with_its_hash_and_its_date(db: Database, language: str) -> None:
    shipped = policy_from_json((resources_dir() / "notices" / f"policy-1.{language}.json").read_bytes())
    kept = db.read_sync(policy, language)
    assert kept is not None and kept.notice_id == f"policy-1.{language}"
    assert kept.sha256 == hashlib.sha256(shipped.as_notice().encode()).hexdigest()
    assert kept.text == shipped.with_contact("—")
    effective = db.read_sync(
        lambda session: session.value("SELECT effective_at FROM notice WHERE id = ?", (kept.notice_id,))
    )
    assert effective == shipped.effective_at == 1_698_278_400_000


@pytest.mark.promises("contact.dpo")
def test_whom_to_ask_is_read_from_the_setting(db: Database) -> None:
    agency = Agency(name="Namuna Vivah", dpo_name="Asha Namuna", dpo_email="dpo@namuna.example")
    before = db.read_sync(policy, "mr")
    db.write_sync(settings.put, SETTING, agency)
    after = db.read_sync(policy, "mr")
    assert before is not None and after is not None
    (sentence,) = [one.text for one in after.text.sentences if one.id == "contact.dpo"]
    assert "Asha Namuna <dpo@namuna.example>" in sentence
    assert after.sha256 == before.sha256, "the text that was kept stays what it was"


def test_another_language_reads_english_and_another_version_nothing(db: Database) -> None:
    kept = db.read_sync(policy, "ta")
    assert kept is not None and kept.text.language == "en"
    assert db.read_sync(policy, "en", "1") is not None
    assert db.read_sync(policy, "en", "2") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_policy_is_no_notice_a_consent_rests_on(db: Database, language: str) -> None:
    found = db.read_sync(notices.current, language)
    assert found is not None and found.id == f"opt-in-1.{language}"


def test_opening_again_keeps_what_was_kept(tmp_path: Path) -> None:
    for _time in range(2):
        core = Core(tmp_path, bytes(range(32)), StillClock(NOON))
        core.open()
        count = core.db.read_sync(lambda session: session.value("SELECT count(*) FROM notice"))
        core.close()
        assert count == 2 * len(LANGUAGES)
