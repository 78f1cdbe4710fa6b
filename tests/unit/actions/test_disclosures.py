"""The register by hand: authorities, a buyer of the agency, exports, and the processors beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import consents, contacts, disclosures, notices, processors, settings
from sanjog_desktop.actions.audit import verify_chain
from sanjog_desktop.actions.disclosures import Order
from sanjog_desktop.actions.processors import Processor
from sanjog_desktop.actions.sharing import ShareBlocked
from sanjog_desktop.core import Core
from sanjog_desktop.domain.clock import DAY, StillClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.migrate import open_current
from sanjog_desktop.store.reads import disclosures as reads
from sanjog_desktop.store.session import Session
from tests.helpers.store import NOON

ORDER = Order("CR-17/2026", "Ravi", officer="Insp. Udaharan", basis="BNSS section 94", may_be_told=False)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    clock = StillClock(NOON)
    connection = open_current(tmp_path / "store.db", bytes(range(32)), clock)
    connection.execute("BEGIN")
    session = Session(connection, clock)
    notices.ensure(session, "1", "en", "notice")
    yield session
    connection.close()


@contextmanager
def refused(session: Session, reason: type[Exception] = UserError) -> Iterator[Any]:
    session.execute("SAVEPOINT refusal")
    with pytest.raises(reason) as caught:
        yield caught
    session.execute("ROLLBACK TO refusal")
    session.execute("RELEASE refusal")


def person(session: Session, name: str = "Meera Namuna") -> ContactId:
    return contacts.create(session, {"name": name, "city": "Pune"}, {"born_on": "1998-02-03"})


def agree(session: Session, who: ContactId) -> None:
    consents.record_opt_in(
        session,
        who,
        [Purpose.PROFILE_SHARING],
        ConsentMethod.PAPER,
        Evidence(reference="form"),
        language="en",
    )


@pytest.mark.promises("sharing.authorities")
def test_an_authority_gets_data_only_with_an_order_an_officer_and_a_second_person(session: Session) -> None:
    meera, anil = person(session), person(session, "Anil Namuna")

    def give(order: Order, authority: str = "Pune City Police", staff: str = "Asha") -> list[str]:
        return disclosures.record_legal_authority(
            session, [meera, anil, meera], authority=authority, categories=["personal_id", "chat"], order=order,
            staff=staff,
        )  # fmt: skip

    for wrong in (
        Order("", "Ravi", officer="x"),
        Order("7", "", officer="x"),
        Order("7", "asha", officer="x"),
        Order("7", "Ravi"),
    ):
        with refused(session):
            give(wrong)
    with refused(session):
        give(ORDER, authority=" ")
    staff = [{"name": "Asha", "role": "owner"}, {"name": "Ravi", "role": "counsellor"}]
    settings.put(session, "agency", {"staff": staff})
    with refused(session):
        give(ORDER)  # a counsellor is no second approver
    settings.put(session, "agency", {"staff": [*staff[:1], {"name": "Ravi", "role": "manager"}]})
    assert len(give(ORDER)) == 2
    (entry,) = reads.disclosures_of(session, meera)
    assert (entry.recipient_type, entry.recipient) == ("legal_authority", "Pune City Police")
    assert entry.order_ref == "CR-17/2026"
    assert (entry.officer, entry.disclosed_by, entry.second_by) == ("Insp. Udaharan", "Asha", "Ravi")
    # The law may forbid telling the person (DPDP Act 2023, section 11): staff see it, the person does not.
    assert reads.disclosures_of(session, meera, to_tell=True) == []
    told = session.rows("SELECT fields FROM journal WHERE subject_id = ?", (meera,))
    assert not any("Police" in row[0] for row in told)
    assert verify_chain(session).intact


@pytest.mark.promises("sharing.transfers")
def test_a_business_transfer_is_written_in_steps_and_once(session: Session) -> None:
    people = [person(session, f"Person {letter} Namuna") for letter in "ABCDE"]
    session.execute("UPDATE contact SET erased_at = 1 WHERE id = ?", (people[1],))
    done, after = 0, 0

    def step(after: int) -> tuple[int, int | None]:
        return disclosures.record_business_transfer(
            session, after, company="Namuna Holdings", categories=["personal_id", "contact_info", "biodata"],
            order=Order("SPA-1", "Ravi"), staff="Asha", limit=2,
        )  # fmt: skip

    while True:
        written, next_after = step(after)
        done += written
        if next_after is None:
            break
        assert step(after)[0] == 0  # cut short and begun again: nobody twice
        after = next_after
    assert done == 4 and session.value("SELECT count(*) FROM disclosure") == 4
    assert reads.disclosures_of(session, people[1]) == []
    with refused(session):
        disclosures.record_business_transfer(
            session, company="X", categories=["biodata"], order=Order("SPA-2", "Asha"), staff="Asha"
        )


def test_what_is_handed_over_at_the_desk_asks_the_person_too(session: Session) -> None:
    meera, rao = person(session), contacts.create(session, {"name": "Family Rao"})

    def hand(**more: Any) -> str:
        values = {
            "recipient_type": "family",
            "recipient_contact_id": rao,
            "categories": ["biodata"],
            "staff": "Asha",
        }
        return disclosures.record_disclosure(session, meera, **{**values, **more})

    with refused(session, ShareBlocked) as caught:
        hand()
    assert "Meera Namuna" in caught.value.text
    agree(session, meera)
    hand(purpose="meeting")
    (entry,) = reads.disclosures_of(session, meera, to_tell=True)
    assert (entry.recipient, entry.basis, entry.purpose) == ("Family Rao", "profile_sharing", "meeting")
    assert entry.consent_seq > 0
    for wrong in (
        {"recipient_type": "gossip"}, {"recipient_type": "legal_authority"}, {"categories": []},
        {"categories": ["gossip"]}, {"recipient_type": "service_provider", "recipient_contact_id": None},
    ):  # fmt: skip
        with refused(session):
            hand(**wrong)
    with refused(session, NotFound):
        disclosures.record_disclosure(session, "nobody", recipient_type="subject", categories=["chat"])


def test_their_own_package_and_an_export_need_nobody_asked(session: Session) -> None:
    meera = person(session)
    disclosures.record_disclosure(
        session, meera, recipient_type="subject", categories=["chat"], artefact_sha256="ab", at=NOON + DAY
    )
    disclosures.record_disclosure(
        session, meera, recipient_type="service_provider", recipient="Printer", categories=["photo"]
    )
    own, printer = sorted(
        reads.disclosures_of(session, meera), key=lambda row: row.recipient_type != "subject"
    )
    assert own.recipient_contact_id == meera and own.at == NOON  # nothing is handed over in the future
    assert printer.recipient == "Printer"


def test_the_register_is_paged_and_searched(session: Session) -> None:
    clock = session.clock
    assert isinstance(clock, StillClock)
    people = [person(session, f"Person {number:02} Namuna") for number in range(12)]
    for number, who in enumerate(people):
        clock.advance(1000 * (number % 3))  # some at the same instant
        disclosures.record_disclosure(
            session, who, recipient_type="service_provider", recipient=f"100%_{number}", categories=["chat"]
        )
    whole = reads.disclosure_page(session, 100)
    assert len(whole) == 12 and [row.at for row in whole] == sorted((row.at for row in whole), reverse=True)
    paged: list[str] = []
    before: tuple[int, str] | None = None
    while page := reads.disclosure_page(session, 5, before=before):
        paged += [row.id for row in page]
        before = (page[-1].at, page[-1].id)
    assert paged == [row.id for row in whole]
    assert [row.name for row in reads.disclosure_page(session, 9, text="person 07")] == ["Person 07 Namuna"]
    assert len(reads.disclosure_page(session, 99, text="100%_")) == 12
    assert reads.disclosure_page(session, 99, text="100_%") == []
    assert reads.disclosure_page(session, 99, recipient_type="family") == []
    assert len(reads.disclosure_page(session, 99, state="made")) == 12


@pytest.mark.promises("whatsapp.meta", "sharing.hosting")
def test_the_providers_the_policy_names_are_there_from_the_start(tmp_path: Path) -> None:
    core = Core(tmp_path, bytes(32))
    core.open()
    try:
        found = core.db.read_sync(reads.processors)
    finally:
        core.close()
    assert [row.kind for row in found] == ["hosting", "messaging", "email", "payments"]
    assert [row.is_used for row in found] == [True, True, False, False]
    assert all(row.what for row in found)


def test_providers_are_changed_and_ended_and_never_forgotten(session: Session) -> None:
    assert processors.ensure_defaults(session) == 4 and processors.ensure_defaults(session) == 0
    printer = Processor("other", "Printer", what="Biodata on paper", place="Pune")
    id = processors.save(session, None, printer, staff="Asha")
    processors.save(session, id, Processor("other", "Namuna Printers", contract_ref="C-1"))
    processors.end(session, id, staff="Asha")
    (row,) = [row for row in reads.processors(session) if row.id == id]
    assert (row.name, row.contract_ref, row.is_used, row.until_at) == ("Namuna Printers", "C-1", False, NOON)
    with refused(session, NotFound):
        processors.end(session, id)
    for wrong in (Processor("spy", "x"), Processor("other", " ")):
        with refused(session):
            processors.save(session, None, wrong)
    with refused(session, NotFound):
        processors.save(session, "nothing", Processor("other", "x"))
