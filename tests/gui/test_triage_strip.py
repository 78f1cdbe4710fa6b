"""A chat of somebody nobody knows, through the window: suggestions, one key, somebody else, somebody new, undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.chats.triage_dialogs import NewcomerDialog, WhoDialog
from sanjog_desktop.gui.chats.triage_strip import TriageStrip
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session
from tests.gui.chat_sample import add_message
from tests.gui.conftest import settled
from tests.helpers.walk import nameless

Run = Callable[..., Any]
CHAT = 50
OWNER = "SELECT contact_id FROM conversation WHERE id = 50"
FAMILY = "SELECT c.family_id FROM conversation v JOIN contact c ON c.id = v.contact_id WHERE v.id = 50"


def stranger(session: Session, *, name: str = "सुनीता नमुना", phone: str | None = "919999900950") -> None:
    """Somebody writes for the first time."""
    now = session.now()
    for (id,) in session.rows("SELECT id FROM contact"):
        reindex_contact(session, id)
    session.execute(
        "INSERT INTO contact(no, id, name, origin, created_at, changed_at) VALUES (50, 'c50', ?, 'whatsapp', ?2, ?2)",
        (name, now),
    )
    session.execute(
        "INSERT INTO contact_point(id, contact_id, phone, user_id, profile_name, created_at, changed_at)"
        " VALUES ('p50', 'c50', ?, 'IN.50', ?, ?3, ?3)",
        (phone, name, now),
    )
    session.execute(
        "INSERT INTO conversation(id, contact_point_id, contact_id, business_number_id, last_at, preview,"
        " last_direction, last_inbound_at, window_until) VALUES (50, 'p50', 'c50', '990001', ?1, 'x', 'in', ?1, ?2)",
        (now, now + 20 * 3_600_000),
    )
    add_message(session, CHAT, now, "in", "Namaste")


async def opened(ctx: Context, qtbot: Any, **who: Any) -> tuple[ChatsPane, TriageStrip]:
    ctx.db.write_sync(lambda session: stranger(session, **who))
    pane = ChatsPane(ctx)
    qtbot.addWidget(pane)
    ctx.db.on_changes(pane.apply)
    pane.resize(1368, 860)
    pane.show()
    await pane.load()
    pane.show_conversation(CHAT)
    await settled(ctx)
    return pane, pane.chat.triage


def press(strip: TriageStrip, name: str) -> None:
    next(each for each in strip.buttons if each.accessibleName() == name).click()


def box(kind: type[Any]) -> Any:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def test_one_key_links_to_the_first_suggestion_and_undo_takes_it_back(
    agency: Context, qtbot: Any, qt_run: Run
) -> None:
    async def play() -> None:
        pane, strip = await opened(agency, qtbot)
        assert strip.isVisible()
        assert strip.accessibleName() == "Who is +91 99999 00950?"
        assert strip.found and [each.contact_id for each in strip.found.suggestions] == ["c1"]
        assert "It is Sunita Namuna" in [each.accessibleName() for each in strip.buttons]
        assert not nameless(pane)
        pane.chat.view.setFocus()
        QTest.keyClick(pane.chat.view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        await settled(agency)
        assert agency.db.read_sync(lambda session: session.value(OWNER)) == "c1"
        assert strip.accessibleName() == "You said who this is."
        press(strip, "Undo: nobody knows who this is")
        await settled(agency)
        assert agency.db.read_sync(lambda session: session.value(OWNER)) == "c50"
        assert strip.accessibleName() == "Who is +91 99999 00950?"
        press(strip, "Somebody of Namuna family")
        await settled(agency)
        assert agency.db.read_sync(lambda session: session.value(FAMILY)) == "f1"
        # Of another chat nothing is asked, and nothing can be taken back there.
        pane.show_conversation(2)
        await settled(agency)
        assert not strip.isVisible()

    qt_run(play())


def test_somebody_else_is_chosen_by_keyboard(agency: Context, qtbot: Any, qt_run: Run) -> None:
    async def play() -> None:
        pane, strip = await opened(agency, qtbot, name="Zara Q", phone=None)
        assert strip.accessibleName() == "Who is this? Nobody in the register is like them."
        QTest.keyClick(
            pane.chat.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        await settled(agency)
        who = box(WhoDialog)
        assert who.people.item(0).text() == "Nobody found. Write a name or a number."
        assert not who.person.isEnabled()
        who.search.setText("राजेश")
        await settled(agency, 12)
        who.people.setCurrentRow(0)
        assert who.people.currentItem().text().startswith("Rajesh Udaharan")
        QTest.mouseClick(who.family, Qt.MouseButton.LeftButton)
        await settled(agency)
        assert agency.db.read_sync(lambda session: session.value(FAMILY)) == "f2"

    qt_run(play())


def test_somebody_new_and_not_now(agency: Context, qtbot: Any, qt_run: Run) -> None:
    async def play() -> None:
        pane, strip = await opened(agency, qtbot, name="Zara Q")
        press(strip, "Add a new person or family")
        new = box(NewcomerDialog)
        assert new.name.text() == "Zara Q"
        new.family.setText("Kalpit family")
        QTest.keyClick(new.name, Qt.Key.Key_Return)
        await settled(agency)
        named = "SELECT f.name FROM contact c JOIN family f ON f.id = c.family_id WHERE c.id = 'c50'"
        assert agency.db.read_sync(lambda session: session.value(named)) == "Kalpit family"
        press(strip, "Undo: nobody knows who this is")
        await settled(agency)
        assert agency.db.read_sync(lambda session: session.value(named)) is None
        press(strip, "Not now: close until this chat is opened again")
        assert not strip.isVisible()
        # What they write meanwhile is read; nobody links by a key to what is not shown.
        agency.db.write_sync(
            lambda session: add_message(session, CHAT, session.now(), "in", "This is Rajesh Udaharan")
        )
        pane.chat.triage.link_first()
        pane.show_conversation(2)
        await settled(agency)
        pane.show_conversation(CHAT)
        await settled(agency)
        assert strip.isVisible()
        assert strip.found and [each.contact_id for each in strip.found.suggestions] == ["c2"]
        assert "Somebody of Udaharan family" in [each.accessibleName() for each in strip.buttons]

    qt_run(play())
