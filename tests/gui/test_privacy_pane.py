"""The privacy pane: suggestions answered, requests opened at the desk, clocks shown."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLabel

from sanjog_desktop.actions import requests as actions
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy import texts
from sanjog_desktop.gui.privacy.pane import PrivacyPane
from sanjog_desktop.gui.rows_model import AnyIndex
from sanjog_desktop.store.reads import requests as reads
from tests.gui.conftest import settled
from tests.gui.people_sample import fill_people, suspect

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def pane(ctx: Context, qtbot: Any) -> PrivacyPane:
    ids = ctx.db.write_sync(fill_people)
    ctx.db.write_sync(suspect, ids[0], "Please delete all my photos")
    ctx.db.write_sync(suspect, ids[2], "મારો ફોટો કાઢી નાખો", "erasure", 2)
    ctx.db.write_sync(
        actions.create_request,
        ids[4],
        "access",
        channel="email",
        received_at=ctx.clock.now() - 3 * DAY,
        staff="Asha",
    )
    shown = PrivacyPane(ctx)
    ctx.db.on_changes(shown.apply)
    qtbot.addWidget(shown)
    shown.resize(1200, 800)
    shown.show()
    return shown


def words(pane: PrivacyPane, place: int) -> list[str]:
    """What the table says in one line."""
    cells: list[AnyIndex] = [pane.queue.model.index(place, column) for column in range(pane.queue.model.columnCount())]
    return [str(cell.data()) for cell in cells]


def test_open_requests_show_with_their_clock(pane: PrivacyPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        pane.activate()
        await settled(ctx)
        assert pane.queue.model.rowCount() == 1
        line = words(pane, 0)
        assert line[1:3] == ["Sana Misal", "Access"]
        assert "in 27 days" in line[4]
        assert pane.queue.panel.row is not None
        assert pane.queue.panel.row.ref == line[0]

    qt_run(drive())


def test_confirming_starts_the_clock_at_the_message(pane: PrivacyPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        pane.activate()
        await settled(ctx)
        pane.show_view("suspected")
        await settled(ctx)
        first = (await ctx.db.read(reads.suspected_page))[0]
        assert first.text == "Please delete all my photos"
        pane.queue.suspected.confirm_buttons[first.request_id].click()
        await settled(ctx)
        row = await ctx.db.read(reads.request_row, first.request_id)
        assert row is not None
        assert row.state == "RECEIVED"
        assert row.received_at == ctx.clock.now() - DAY
        assert row.assignee == "Meera"
        counts = await ctx.db.read(reads.request_counts)
        assert (counts.open, counts.suspected) == (2, 1)
        assert len(pane.queue.suspected.confirm_buttons) == 1

    qt_run(drive())


def test_what_is_no_request_leaves_the_suggestions(pane: PrivacyPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        pane.activate()
        pane.show_view("suspected")
        await settled(ctx)
        wanted = next(iter(pane.queue.suspected.dismiss_buttons))
        pane.queue.suspected.dismiss_buttons[wanted].click()
        await settled(ctx)
        row = await ctx.db.read(reads.request_row, wanted)
        assert row is not None
        assert texts.is_closed(row.state)
        assert wanted not in pane.queue.suspected.dismiss_buttons
        pane.show_view("closed")
        await settled(ctx)
        assert words(pane, 0)[5] == "Not a request"

    qt_run(drive())


def test_a_request_by_phone_is_opened_from_the_form(pane: PrivacyPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        pane.activate()
        await settled(ctx)
        pane.queue.new_button.click()
        form = pane.queue.form
        form.submit()
        assert "Look up the person" in form._message.text()
        form.search.setText("99999 00002")
        form.search.returnPressed.emit()
        await settled(ctx)
        assert form.people.currentItem().text().startswith("Kinjal Udaharan")
        form.kind.setCurrentIndex(form.kind.findData("rectification"))
        form.channel.setCurrentIndex(form.channel.findData("phone"))
        form.day.setDate(QDate(2026, 11, 19))
        form.submit()
        await settled(ctx)
        assert pane.queue.panel.row is not None
        assert pane.queue.panel.row.kind == "rectification"
        assert pane.queue.panel.row.channel == "phone"
        assert texts.local_date(pane.queue.panel.row.received_at) == QDate(2026, 11, 19)
        assert pane.queue.side.currentWidget() is pane.queue.panel

    qt_run(drive())


def test_the_words_of_the_chat_stand_as_evidence(pane: PrivacyPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        chats: list[int] = []
        pane.open_chat_requested.connect(chats.append)
        first = (await ctx.db.read(reads.suspected_page))[1]
        await ctx.db.write(actions.confirm_suspected, first.request_id, staff="Asha")
        pane.show_subject(first.request_id)
        await settled(ctx)
        labels = [label.text() for label in pane.queue.panel.findChildren(QLabel)]
        assert "“મારો ફોટો કાઢી નાખો”" in labels
        next(door for door in pane.queue.panel._doors if "hat" in door.text()).click()
        assert chats == [first.conversation_id]

    qt_run(drive())


def test_an_empty_pane_says_what_to_do(ctx: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = PrivacyPane(ctx)
        qtbot.addWidget(pane)
        pane.show()
        pane.activate()
        await settled(ctx)
        assert pane.queue.stack.currentWidget() is pane.queue.empty
        assert pane.queue.empty.title.text() == "No open requests"

    qt_run(drive())


def test_clocks_turn_amber_then_red() -> None:
    start, due = 0, 30 * DAY
    assert texts.due_tone(start, due, 1 * DAY) == "ok"
    assert texts.due_tone(start, due, 24 * DAY) == "gold"
    assert texts.due_tone(start, due, 28 * DAY) == "bad"
    assert texts.time_left_share(start, due, 15 * DAY) == 0.5
    assert texts.time_left_share(start, due, 40 * DAY) == 0.0
