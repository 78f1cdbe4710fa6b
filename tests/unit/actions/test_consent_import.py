"""A list of consents: what is proved is granted, what is not is unknown and says why, and nothing overrides a no."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import consents, contacts, notices
from sanjog_desktop.actions.consent_import import ConsentImport, import_consents, plan_consents
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.consent_list import read_claims
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.reads.consents import consent_card
from sanjog_desktop.store.reads.why import why_allowed
from tests.helpers.store import open_store

HEAD = "name,phone,purposes,date,method,notice,evidence,message,language\n"
GOOD = "Sunita Namuna,99999 00001,match_updates; photo sharing,12/06/2026,paper,opt-in-1,folder 3 page 2,,en\n"


class Bureau:
    """A store with two people, one number of which is answered by four, and a list to take in."""

    def __init__(self, db: Any) -> None:
        self.db = db
        db.write_sync(notices.ensure, "opt-in-1", "en", "An invented notice")
        self.sunita = self.person("Sunita Namuna", "919999900001")
        self.family = [
            self.person(f"{name} Namuna", "919999900002") for name in ("Ramesh", "Asha", "Kiran", "Mohan")
        ]

    def person(self, name: str, phone: str) -> ContactId:
        return ContactId(self.db.write_sync(contacts.create, {"name": name}, None, [phone]))

    def take(self, *lines: str, plan: bool = False) -> ConsentImport:
        claims = read_claims((HEAD + "".join(lines)).encode())
        act = plan_consents if plan else import_consents
        done: ConsentImport = self.db.write_sync(act, claims, "list.csv", "Meera")
        return done

    def ledger(self) -> list[tuple[Any, ...]]:
        return self.db.read_sync(
            lambda session: session.rows("SELECT contact_id, purpose, act, method, evidence FROM consent ORDER BY seq")
        )

    def why(self, contact: ContactId, purpose: str = "match_updates") -> str:
        return str(self.db.read_sync(why_allowed, contact, purpose).sentence)


@pytest.fixture
def bureau(tmp_path: Path) -> Iterator[Bureau]:
    with open_store(tmp_path) as (db, _clock):
        yield Bureau(db)


def test_a_line_with_its_proof_is_granted_once_and_says_where_it_came_from(bureau: Bureau) -> None:
    assert bureau.take(GOOD, plan=True).counts["granted"] == 1
    assert bureau.ledger() == [], "a plan writes nothing"
    assert bureau.take(GOOD).counts == {"granted": 1, "known": 0, "unproved": 0, "refused": 0, "bad": 0}
    assert [row[:4] for row in bureau.ledger()] == [
        (bureau.sunita, "match_updates", "grant", "paper"), (bureau.sunita, "photo_sharing", "grant", "paper"),
    ]  # fmt: skip
    assert "folder 3 page 2 (list.csv, line 2)" in bureau.ledger()[0][4]
    assert bureau.take(GOOD).counts["known"] == 1
    assert len(bureau.ledger()) == 2
    assert bureau.why(bureau.sunita) == (
        "Yes: they signed for it on paper on 2026-06-12, having seen notice opt-in-1."
    )


@pytest.mark.parametrize(
    ("lacking", "words"),
    [
        (GOOD.replace("folder 3 page 2", ""), "what proves it"),
        (GOOD.replace("12/06/2026", ""), "when they agreed"),
        (GOOD.replace("12/06/2026", "12/06/2036"), "has not come yet"),
        (GOOD.replace("paper", ""), "how they agreed"),
        (GOOD.replace("paper", "import"), "how they agreed"),
        (GOOD.replace("opt-in-1", ""), "which notice"),
        (GOOD.replace("opt-in-1", "opt-in-7"), "which notice"),
        (GOOD.replace("paper", "chat").replace(",,en", ",wamid.nowhere,en"), "not written by this person"),
    ],
)
def test_a_line_without_proof_is_unknown_and_never_a_grant(bureau: Bureau, lacking: str, words: str) -> None:
    (row,) = bureau.take(lacking).rows
    assert row.outcome == "unproved" and words in row.reasons[0]
    assert {(act, method) for _c, _p, act, method, _e in bureau.ledger()} == {("deny", "import")}
    assert words in bureau.ledger()[0][4], "the ledger keeps the reason"
    assert bureau.why(bureau.sunita).startswith("No: a list named them")
    assert bureau.db.read_sync(consent_card, bureau.sunita).lines[1].state == "none"
    assert bureau.take(lacking).counts["known"] == 1
    # What was unknown is no word of the person's: their own word, by whatever way, may follow.
    bureau.db.write_sync(
        consents.record_opt_in, bureau.sunita, [Purpose.MATCH_UPDATES], ConsentMethod.VOICE,
        Evidence(words="yes", witness="Meera"), language="en",
    )  # fmt: skip
    assert bureau.why(bureau.sunita).startswith("Yes: they agreed in a call")
    assert bureau.take(lacking).counts["known"] == 1
    assert bureau.why(bureau.sunita).startswith("Yes: ")


def test_a_list_never_overrides_a_no(bureau: Bureau) -> None:
    bureau.db.write_sync(consents.withdraw, bureau.sunita)
    before = bureau.ledger()
    (row,) = bureau.take(GOOD).rows
    assert row.outcome == "refused" and "after" in row.reasons[0]
    assert bureau.ledger() == before
    assert bureau.why(bureau.sunita).startswith("No: they asked on")


def test_a_number_of_four_people_must_name_who_agreed(bureau: Bureau) -> None:
    line = ",99999 00002,match_updates,12/06/2026,paper,opt-in-1,folder 3,,en\n"
    assert bureau.take(line).rows[0].outcome == "bad"
    assert bureau.take("Kiran Namuna" + line).rows[0].outcome == "granted"
    assert {row[0] for row in bureau.ledger()} == {bureau.family[2]}
    assert bureau.take("Nobody Namuna" + line).rows[0].outcome == "bad"


def test_lines_that_cannot_be_understood_say_why_and_hold_nothing_up(bureau: Bureau) -> None:
    rows = bureau.take(
        "Sunita Namuna,abc,match_updates,12/06/2026,paper,opt-in-1,folder,,en\n",
        "Sunita Namuna,99999 00001,everything,12/06/2026,paper,opt-in-1,folder,,en\n",
        "Sunita Namuna,99999 00001,match_updates,yesterday,paper,opt-in-1,folder,,en\n",
        "Sunita Namuna,99999 00001\n", "\n", GOOD,
    ).rows  # fmt: skip
    assert [row.outcome for row in rows] == ["bad", "bad", "bad", "bad", "granted"]
    assert all(row.reasons for row in rows[:4])


@pytest.mark.parametrize("content", [b"", b"name,city\nx,y\n", b"\xff\xfe\x00", b'phone,purposes\n"9'])
def test_what_is_no_list_is_refused(content: bytes) -> None:
    with pytest.raises(UserError):
        read_claims(content)
