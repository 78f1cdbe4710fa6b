"""Templates and the number, read from a real Cloud API."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.cloud.client import GraphClient
from sanjog_desktop.sync.templates import TemplateLoop
from tests.helpers.desk import Desk, open_desk, play
from tests.helpers.looping import running, until
from tests.helpers.scripted_http import ScriptedServer, answer


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as opened:
        yield opened


def test_templates_and_number_are_read_at_the_start_and_when_woken(desk: Desk) -> None:
    async def act() -> None:
        listed = {(item["name"], item["language"]) for item in desk.control("/templates")}
        graph = desk.graph()
        loop = TemplateLoop(desk.db, graph, desk.state)
        async with running(loop):
            await until(lambda: desk.value("SELECT count(*) FROM template") == len(listed))
            assert set(desk.rows("SELECT name, language FROM template")) == listed
            assert desk.value("SELECT id FROM business_number") == desk.sandbox.phone_number_id
            name, language = sorted(listed)[0]
            desk.control(f"/templates/{name}/{language}", {"status": "PAUSED"})
            loop.wake()
            await until(lambda: desk.value("SELECT count(*) FROM template WHERE status = 'PAUSED'") == 1)
        await graph.close()

    play(act())


def test_a_list_that_breaks_off_changes_nothing(desk: Desk) -> None:
    async def act() -> None:
        graph = desk.graph()
        loop = TemplateLoop(desk.db, graph, desk.state)
        async with running(loop):
            await until(lambda: desk.value("SELECT count(*) FROM template") > 0)
            before = desk.rows("SELECT id, status FROM template ORDER BY id")
            desk.fault("html_502", on="templates")
            loop.wake()
            await until(lambda: desk.control("/faults")["on"][0]["struck"] >= 3)
            assert desk.rows("SELECT id, status FROM template ORDER BY id") == before
        await graph.close()

    play(act())


def test_a_blocked_account_is_told(desk: Desk) -> None:
    async def act() -> None:
        graph = desk.graph()
        loop = TemplateLoop(desk.db, graph, desk.state)
        async with running(loop):
            desk.control("/account", {"restricted": "policy"})
            loop.wake()
            await until(lambda: any(pause.what == "sending" for pause in desk.state.pauses))
            desk.control("/account", {"restricted": None})
            loop.wake()
            await until(lambda: desk.state.pauses == ())
        await graph.close()

    play(act())


def _template(name: str, status: str = "APPROVED") -> dict[str, Any]:
    return {"id": f"id-{name}", "name": name, "language": "en", "status": status, "category": "UTILITY",
            "components": []}  # fmt: skip


def _page(*templates: object, after: str = "") -> Any:
    paging = {"cursors": {"after": after}, "next": "https://graph.example/next"} if after else {}
    return answer(200, {"data": list(templates), "paging": paging})


@pytest.mark.parametrize("fault", ["unreadable", "a cursor that stands still"])
def test_what_cannot_be_read_in_the_list_does_not_count_as_deleted(desk: Desk, fault: str) -> None:
    number = answer(200, {"id": "1065", "display_phone_number": "+91 99999 00000"})
    whole = _page(_template("meeting"), _template("photo"))
    broken = (
        [_page(_template("meeting", "PAUSED"), {"name": 7})]
        if fault == "unreadable"
        else [_page(_template("meeting", "PAUSED"), after="c"), _page(after="c")]
    )

    async def act() -> None:
        async with ScriptedServer([number, number, whole, number, number, *broken, number]) as server:
            graph = GraphClient(server.url, "token", "1065", "2001", first_pause=0.001)
            loop = TemplateLoop(desk.db, graph, desk.state)
            async with running(loop):
                await until(lambda: desk.value("SELECT count(*) FROM template") == 2)
                loop.wake()
                await until(
                    lambda: desk.value("SELECT status FROM template WHERE name = 'meeting'") == "PAUSED"
                )
            await graph.close()
        assert desk.value("SELECT status FROM template WHERE name = 'photo'") == "APPROVED"

    play(act())
