"""A broadcast through everything: store, outbox, Meta (the sandbox), relay, inbox; killed, stopped, gone on with."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest

from sanjog_desktop.actions import broadcasts
from sanjog_desktop.core import STORE_FILE
from sanjog_desktop.domain.broadcasting import Fill
from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.domain.register_query import RegisterQuery
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.broadcasts import broadcast_row, counts_of, reasons_of
from sanjog_desktop.store.session import Session
from tests.helpers.crowd import PURPOSE, gather, phone_of, rest_until
from tests.helpers.office import Office, at_work, open_office
from tests.helpers.processes import start

T = TypeVar("T")
BLOCKS = 40


def script(people: int, blocks: int) -> dict[str, Any]:
    """Everybody is on WhatsApp; ``blocks`` of them, in the middle, have blocked the number or left."""
    first = people // 2
    takes = {first + place: "nothing" if place % 2 else "sent" for place in range(blocks)}
    persons = [
        {"name": f"Namuna {place}", "phone": "+" + phone_of(place), "takes": takes.get(place, "read"), "deliver_s": 0.1,
         "read_s": 0.3}
        for place in range(people)
    ]  # fmt: skip
    body = {"type": "BODY", "text": "Namaste {{1}}, there is news for you.", "example": {"body_text": [["Asha"]]}}
    template = {"name": "news", "language": "en", "category": "UTILITY", "components": [body]}
    return {"people": persons, "templates": [template]}


def test_nobody_without_the_right_and_nobody_twice(tmp_path: Path) -> None:
    play(tmp_path, people=240, without_right=35, blocks=8, stops=8, per_minute=1_200, answered_ms=600)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_five_thousand_people(tmp_path: Path) -> None:
    play(tmp_path, people=5_000, without_right=700, blocks=BLOCKS, stops=60, per_minute=0, answered_ms=100)


def play(
    folder: Path, *, people: int, without_right: int, blocks: int, stops: int, per_minute: int, answered_ms: int
) -> None:
    """Begin it, kill it, let people say STOP, let the quality drop, go on, kill it again, and count at the end.

    WhatsApp takes a message and says so ``answered_ms`` later: who is killed meanwhile does not know of some it took.
    """
    (folder / "script.json").write_text(json.dumps(script(people, blocks)))
    office = open_office(folder, script=folder / "script.json")
    (folder / "closing").touch()  # nobody at the desk writes meanwhile
    try:
        office.sandbox.control("/limits", {"unique_users": False, "throughput": 0})
        office.sandbox.control("/faults", {"name": "slow_answer", "ms": answered_ms})
        template = asyncio.run(_template(office))
        left_out = in_store(office, lambda session: gather(session, people, without_right))
        id = in_store(office, lambda session: _begin(session, template, per_minute))
        with_right = people - without_right

        def killed_at(share: float) -> None:
            app = start("tests/helpers/driven_app.py", str(folder), errors=folder / "app.err")
            try:
                _wait(lambda: _accepted(office) >= share * with_right, f"{share:.0%} sent")
            finally:
                app.kill()
            assert in_store(office, _cut_off) > 0, "it was killed in the middle of sending, not between two messages"

        killed_at(0.15)
        stopped = [phone_of(people - 1 - place) for place in range(stops)]
        for phone in stopped[: stops // 2]:
            office.sandbox.control(f"/people/%2B{phone}/write", {"say": "STOP"})
        app = start("tests/helpers/driven_app.py", str(folder), errors=folder / "app.err")
        try:
            _wait(lambda: _accepted(office) >= 0.3 * with_right, "under way again")
            for phone in stopped[stops // 2 :]:
                office.sandbox.control(f"/people/%2B{phone}/write", {"say": "STOP"})
            _wait(lambda: _accepted(office) >= 0.5 * with_right, "half of it sent")
            office.sandbox.control("/account", {"quality": "RED"})
            _quiet(office)
        finally:
            app.stop()
        row = in_store(office, lambda session: broadcast_row(session, id))
        assert row is not None and (row.state, row.state_reason) == ("stopped", "quality")
        assert row.counts.waiting > 0 and row.counts.queued == 0, "it stopped by itself, in the middle"

        in_store(office, lambda session: broadcasts.resume(session, id, staff="Meera"))
        killed_at(0.75)
        asyncio.run(_finish(office, id))
        _judge(office, id, stopped, without_right, left_out, people)
    finally:
        office.close()


def _judge(
    office: Office, id: str, stopped: list[str], without_right: int, left_out: dict[str, int], people: int
) -> None:
    # Whoever said STOP is told that it was heard: that is no message of the broadcast.
    sent = [item for item in office.sandbox.control("/sent?limit=20000") if item["body"]["type"] == "template"]
    to = Counter(item["body"]["to"].lstrip("+") for item in sent)
    assert max(to.values()) == 1, "nobody is written to twice"
    assert office.sandbox.control("/sent/counts")["doubled"] == {}
    assert not to.keys() & {phone_of(place) for place in range(without_right)}, "nobody without the right"
    assert not to.keys() & set(stopped), "nobody who said STOP before their turn"
    assert all(item["body"]["template"]["components"][0]["parameters"][0]["text"] == f"Namuna {item['body']['to'][-5:]}"
               for item in sent), "everybody by their own name"  # fmt: skip
    counts = in_store(office, lambda session: counts_of(session, id))
    assert counts.people == people
    assert counts.waiting == counts.queued == 0
    assert counts.taken + counts.failed == len(sent), "what WhatsApp took is counted, each once"
    assert counts.excluded + counts.cancelled == without_right + len(stopped)
    assert counts.people == len(sent) + counts.excluded + counts.cancelled + counts.uncertain
    reasons = in_store(office, lambda session: reasons_of(session, id))
    told = {each.reason: each.people for each in reasons if each.state == "excluded"}
    for reason, number in left_out.items():
        assert told.get(reason, 0) >= number, f"{reason}: {told}"


def _begin(session: Session, template: str, per_minute: int) -> str:
    id = broadcasts.save(
        session, "", title="News", purpose=PURPOSE, template_id=template, fills={"1": Fill("name")},
        audience=RegisterQuery("people"), per_minute=per_minute, staff="Meera",
    )  # fmt: skip
    broadcasts.start(session, id, staff="Meera")
    return id


async def _template(office: Office) -> str:
    async with at_work(office) as work:
        id = await work.until("SELECT id FROM template WHERE name = 'news' AND status = 'APPROVED'")
        await work.control("/account", {"tier": "TIER_10K"})
        await work.until("SELECT 1 FROM business_number WHERE messaging_limit = 'TIER_10K'")
        return str(id)


async def _finish(office: Office, id: str) -> None:
    """Let it come to its end, and let what is told of its messages arrive."""
    async with at_work(office) as work:
        await work.until("SELECT 1 FROM broadcast WHERE id = ? AND state = 'done'", id, seconds=150.0)
        await work.control("/clock", {"advance": 600})
        await work.until(
            "SELECT count(*) >= ? FROM broadcast_recipient WHERE state IN ('sent', 'delivered', 'read', 'failed')",
            sum(item["body"]["type"] == "template" for item in await work.control("/sent?limit=20000")), seconds=60.0,
        )  # fmt: skip
        await work.control("/settle", {"timeout": 20})


def in_store(office: Office, act: Callable[[Session], T]) -> T:
    """Do something in the profile's store while no application has it open."""
    db = Database(office.profile / STORE_FILE, office.key, SystemClock())
    db.open()
    try:
        return db.write_sync(act)
    finally:
        db.close()


def _cut_off(session: Session) -> int:
    """How many messages are between their claim and WhatsApp's answer."""
    return int(session.value("SELECT count(*) FROM outbox WHERE state = 'claimed'"))


def _accepted(office: Office) -> int:
    return int(office.sandbox.control("/sent/counts")["accepted"])


def _quiet(office: Office) -> None:
    """Wait until nothing has been sent for a while."""
    seen, since = -1, time.monotonic()
    while time.monotonic() - since < 1.5:
        now = _accepted(office)
        if now != seen:
            seen, since = now, time.monotonic()
        time.sleep(0.1)


def _wait(true: Callable[[], bool], what: str) -> None:
    rest_until(true, time.sleep, seconds=120.0, what=what)
