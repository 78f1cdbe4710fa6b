"""Meta's edge answers a page, nothing, or not at all, to every kind of call: files and templates come when it is over.

What becomes of messages is in the tests of the outbox.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.sync.media import MediaLoop
from sanjog_desktop.sync.templates import TemplateLoop
from tests.helpers.desk import Desk, open_desk, play
from tests.helpers.looping import running, until
from tests.helpers.pocket_relay import webhook

ANNA = "919999900001"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with a file to fetch."""
    with open_desk(tmp_path) as opened:
        opened.control(f"/people/%2B{ANNA}/write", {"send": "photo"})
        (item,) = opened.control("/media")
        photo = {"id": item["id"], "mime_type": "image/png"}
        at = str(opened.clock.now() // 1000)
        opened.receive(webhook([{"from": ANNA, "id": "wamid.1", "timestamp": at, "type": "image", "image": photo}]))
        yield opened


@pytest.mark.parametrize("fault", ["html_502", "empty_500", "hang"])
def test_files_and_templates_come_when_it_is_over(desk: Desk, fault: str) -> None:
    async def act() -> None:
        graph = desk.graph()
        media = MediaLoop(desk.db, graph, desk.files, desk.state, retry_s=lambda _: 0.05)
        templates = TemplateLoop(desk.db, graph, desk.state)
        desk.fault(fault, on="any")
        async with running(media, templates):
            await until(lambda: desk.value("SELECT attempts FROM attachment") >= 2)
            assert desk.value("SELECT state FROM attachment") == "wanted"
            assert desk.value("SELECT count(*) FROM template") == 0
            desk.faultless()
            media.wake()
            templates.wake()
            await until(lambda: desk.value("SELECT state FROM attachment") == "ready")
            await until(lambda: desk.value("SELECT count(*) FROM template") > 0)
        await graph.close()

    play(act())


def test_a_revoked_token_costs_no_file_its_tries(desk: Desk) -> None:
    async def act() -> None:
        graph = desk.graph()
        media = MediaLoop(desk.db, graph, desk.files, desk.state, retry_s=lambda _: 0.05)
        desk.fault("token_revoked")
        async with running(media):
            await until(lambda: desk.value("SELECT error FROM attachment") is not None)
            await asyncio.sleep(0.2)
            assert desk.value("SELECT attempts FROM attachment") == 0
            desk.faultless()
            media.wake()
            await until(lambda: desk.value("SELECT state FROM attachment") == "ready")
        await graph.close()

    play(act())
