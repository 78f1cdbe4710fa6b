"""The register against a real Cloud API: it says made exactly of what Meta took, whatever goes wrong on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import consents, contacts, notices, outbox
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.drafts import CardDraft, ContactsDraft, TextDraft
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.session import Session
from tests.helpers.desk import Desk, open_desk, play
from tests.helpers.looping import until
from tests.helpers.pocket_relay import status, webhook

MEERA = "919999900077"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as opened:
        yield opened


def candidate(session: Session) -> ContactId:
    notices.ensure(session, "1", "en", "notice")
    meera = contacts.create(session, {"name": "Meera Namuna"}, {"born_on": "1998-02-03"}, [MEERA])
    consents.record_opt_in(
        session,
        meera,
        [Purpose.PROFILE_SHARING],
        ConsentMethod.PAPER,
        Evidence(reference="form"),
        language="en",
    )
    return meera


def family(number: int) -> str:
    return f"919999902{number:03d}"


def register(desk: Desk) -> dict[str, str]:
    return dict(desk.rows("SELECT client_ref, state FROM disclosure"))


def settled(desk: Desk) -> bool:
    return not desk.value("SELECT count(*) FROM outbox WHERE state IN ('queued', 'claimed')")


def test_the_register_is_what_meta_took(desk: Desk) -> None:
    async def act() -> None:
        meera = desk.db.write_sync(candidate)
        refs = []
        for number in range(30):
            draft = (
                TextDraft(f"a match {number}", about=(meera,))
                if number % 2
                else ContactsDraft((CardDraft("Meera Namuna", ("+" + MEERA,)),))
            )
            refs.append(desk.queue(draft, family(number)))
        desk.fault("accept_then_cut", probability=0.3, on="messages")
        desk.fault("refuse", probability=0.3, on="messages", code=131026)
        async with desk.sending():
            await until(lambda: settled(desk))
        # What was cut is uncertain until Meta reports it with our reference.
        uncertain = [ref for ref in refs if desk.outbox_state(ref) == "uncertain"]
        assert {register(desk)[ref] for ref in uncertain} <= {"waiting"}
        for item in desk.sent():
            if item["client_ref"] in uncertain:
                to, at_s = item["body"]["to"].lstrip("+"), desk.clock.now() // 1000
                desk.receive(webhook([], [status(item["wamid"], "sent", to, at_s, item["client_ref"])]))
        taken = {item["client_ref"] for item in desk.sent()}
        assert {ref for ref, state in register(desk).items() if state == "made"} == taken
        assert uncertain and set(register(desk).values()) == {"made", "cancelled"}

    play(act())


def test_who_withdraws_while_messages_wait_is_in_none_that_goes(desk: Desk) -> None:
    async def act() -> None:
        meera = desk.db.write_sync(candidate)
        for number in range(10):
            desk.queue(TextDraft(f"a match {number}", about=(meera,)), family(number))
        claimed = {one.client_ref for one in desk.db.write_sync(outbox.claim_due, 3)}
        desk.db.write_sync(consents.withdraw, meera, [Purpose.PROFILE_SHARING])
        desk.db.write_sync(outbox.recover_claimed)
        async with desk.sending():
            await until(lambda: settled(desk))
        assert desk.sent() == []
        states = register(desk)
        assert {ref for ref, state in states.items() if state == "waiting"} == claimed
        assert {state for ref, state in states.items() if ref not in claimed} == {"cancelled"}

    play(act())
