"""The window of broadcasts over a real store: written, asked about, started, its people seen, held, cancelled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from sanjog_desktop.actions import broadcast_run, broadcasts, freshness, outbox, team_broadcasts
from sanjog_desktop.actions.notices import ensure
from sanjog_desktop.actions.settings import put
from sanjog_desktop.domain.connection import SETTING
from sanjog_desktop.gui.broadcasts.window import BroadcastsWindow
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads.broadcasts import broadcast_row
from sanjog_desktop.store.session import Session
from tests.gui.conftest import settled
from tests.helpers.crowd import gather
from tests.helpers.walk import nameless

PEOPLE, WITHOUT = 40, 14
BODY = '[{"type":"BODY","text":"Namaste {{1}}, there is news for you."}]'


def answer(widget: QWidget) -> None:
    """Say yes to the question that stands."""
    box = widget.findChild(QMessageBox)
    assert box is not None
    next(each for each in box.buttons() if box.buttonRole(each) is QMessageBox.ButtonRole.AcceptRole).click()


@pytest.fixture
def crowd(ctx: Context) -> Context:
    """A small register, a number with a limit, and one approved template."""

    def fill(session: Session) -> None:
        ensure(session, "1", "en", "An invented notice")
        gather(session, PEOPLE, WITHOUT)
        put(session, SETTING, {"phone_number_id": "1065"})
        session.execute(
            "INSERT INTO business_number(id, waba_id, display_phone, quality, messaging_limit, status)"
            " VALUES ('1065', 'W', '919999900000', 'GREEN', 'TIER_250', 'CONNECTED')"
        )
        session.execute(
            "INSERT INTO template(id, waba_id, name, language, category, status, components, changed_at)"
            " VALUES ('t', 'W', 'news', 'en', 'UTILITY', 'APPROVED', ?, 0)",
            (BODY,),
        )

    ctx.db.write_sync(fill)
    return ctx


def test_from_the_first_word_to_the_last_person(
    crowd: Context, qtbot: Any, qt_run: Callable[..., Any], tmp_path: Path
) -> None:
    async def play() -> None:
        window = BroadcastsWindow(crowd)
        qtbot.addWidget(window)
        window.show()
        await settled(crowd)
        assert nameless(window) == []
        window.new_button.click()
        await settled(crowd)
        editor = window.editor
        editor.title.setText("News of the week")
        editor.audience.setCurrentIndex(1)
        editor.purpose.setCurrentIndex(editor.purpose.findData("match_updates"))
        assert editor.template.currentText() == "news · en"
        editor.check_button.click()
        await settled(crowd, 8)
        told = editor.outcome.text()
        assert "26 people get it, 14 are left out." in told
        assert "There is no record that this person agreed" in told and "No number is known of them." in told
        assert "INR 2.99" in told and "allows 250 people in 24 hours; 0 were" in told
        assert editor.samples.count() == 5, "five of them as they would read it"
        assert "Namaste Namuna 00014" in editor.samples.itemAt(0).widget().text()
        assert nameless(window) == []

        editor.start_button.click()
        answer(editor)
        await settled(crowd)
        id = editor.id

        def freeze(session: Session) -> None:
            broadcast_run.begin_freezing(session, id)
            broadcast_run.freeze(session, id, broadcast_run.audience(session, id))
            broadcast_run.frozen(session, id)
            broadcast_run.advance(session, id)

        await crowd.db.write(freeze)
        await crowd.db.write(lambda session: freshness.note_level(session, "log", session.now()))
        claimed = await crowd.db.write(outbox.claim_due, 3)
        for one in claimed:
            await crowd.db.write(outbox.record_accepted, one.client_ref, f"wamid.{one.client_ref}")
        await window.load()
        await settled(crowd)
        progress = window.progress
        assert window.stack.currentWidget() is progress
        assert "40 people: 3 sent" in progress.numbers.text() and "14 left out" in progress.numbers.text()
        progress.pause_button.click()
        await settled(crowd)
        row = await crowd.db.read(broadcast_row, id)
        assert row is not None and (row.state, row.counts.queued, row.counts.waiting) == ("paused", 0, 23)
        assert await crowd.db.read(lambda session: session.value("SELECT count(*) FROM message")) == 3
        await window.load()
        await settled(crowd)
        assert not progress.resume_button.isHidden() and progress.pause_button.isHidden()
        progress.shown.setCurrentIndex(3)
        await settled(crowd)
        assert progress.model.rowCount() == WITHOUT
        progress.cancel_button.click()
        answer(progress)
        await settled(crowd)
        row = await crowd.db.read(broadcast_row, id)
        assert row is not None and row.state == "cancelled" and row.counts.cancelled == 23
        window.resize(940, 640)
        window.grab().save(str(tmp_path / "broadcasts.png"))

    qt_run(play())


def test_a_draft_is_deleted_by_the_keyboard_after_a_question(
    crowd: Context, qtbot: Any, qt_run: Callable[..., Any]
) -> None:
    async def play() -> None:
        window = BroadcastsWindow(crowd)
        qtbot.addWidget(window)
        window.show()
        await settled(crowd)
        window.new_button.click()
        await settled(crowd)
        assert window.editor.delete_button.isHidden(), "nothing to delete yet"
        window.editor.title.setText("News of the week")
        window.editor.save_button.click()
        await settled(crowd)
        await window.load()
        assert window.list.count() == 1
        window.list.setFocus()
        QTest.keyClick(window.list, Qt.Key.Key_Delete)
        answer(window.editor)
        await settled(crowd)
        assert crowd.db.read_sync(lambda session: session.value("SELECT count(*) FROM broadcast")) == 0
        assert window.list.count() == 0 and window.stack.currentWidget() is window.nothing

    qt_run(play())


def test_what_another_pc_sends_stands_in_the_list_and_is_not_sent_twice(
    crowd: Context, qtbot: Any, qt_run: Callable[..., Any]
) -> None:
    told: list[str] = []
    crowd.tasks.notify = lambda text, hint: told.append(text)

    async def play() -> None:
        window = BroadcastsWindow(crowd)
        qtbot.addWidget(window)
        window.show()
        await settled(crowd)
        window.new_button.click()
        await settled(crowd)
        window.editor.title.setText("News of the week")
        window.editor.save_button.click()
        await settled(crowd)
        id = window.editor.id

        def begun_elsewhere(session: Session) -> None:
            team_broadcasts.tell(session, id, "running", "Asha")
            session.execute(
                "UPDATE journal SET device_id = 'device-b', subject_id = 'theirs', staff = 'Asha'"
                " WHERE kind = 'broadcast'"
            )
            session.changed("broadcast", "theirs")

        await crowd.db.write(begun_elsewhere)
        await window.load()
        lines = [window.list.item(place).text() for place in range(window.list.count())]
        assert any("On another PC" in line and "Being sent" in line for line in lines)
        window.editor.start_button.click()
        answer(window.editor)
        await settled(crowd)
        row = await crowd.db.read(broadcast_row, id)
        assert row is not None and row.state == "draft"
        assert any("under way on another PC" in text for text in told)

    qt_run(play())


def test_one_that_was_too_late_says_so_in_the_list_and_where_it_is_written(
    crowd: Context, qtbot: Any, qt_run: Callable[..., Any]
) -> None:
    async def play() -> None:
        window = BroadcastsWindow(crowd)
        qtbot.addWidget(window)
        window.show()
        await settled(crowd)
        window.new_button.click()
        await settled(crowd)
        window.editor.title.setText("News of the week")
        window.editor.save_button.click()
        await settled(crowd)
        id = window.editor.id

        def off_at_its_time(session: Session) -> None:
            broadcasts.start(session, id, at=session.now())
            session.execute("UPDATE broadcast SET start_at = start_at - 7200000 WHERE id = ?", (id,))
            assert broadcast_run.due(session) == []

        await crowd.db.write(off_at_its_time)
        await window.load()
        assert "Its time passed while this PC was off" in window.list.item(0).text()
        window.list.setCurrentRow(-1)
        window.list.setCurrentRow(0)
        await settled(crowd)
        assert window.stack.currentWidget() is window.editor
        assert "Its time passed while this PC was off" in window.editor.outcome.text()

    qt_run(play())
