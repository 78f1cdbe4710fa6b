"""What the pointer can press in a painted bubble is in its menu, for the keyboard and for screen readers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.chats.spot_menu import IN_MENU, MOST_LINKS, links_in
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.session import Session
from tests.gui.chat_sample import add_attachment, add_message
from tests.gui.conftest import settled
from tests.helpers.walk import nameless, spoken_rows

Run = Callable[..., Any]


def fill(session: Session) -> None:
    now = session.now()
    asked = add_message(session, 3, now - 9, "in", "See https://example.org/a?b=1&c=2 and www.example.net, or ftp://no")
    wamid = session.value("SELECT wamid FROM message WHERE id = ?", (asked,))
    add_message(session, 3, now - 8, "out", "Yes", reply_to=wamid)
    add_message(session, 3, now - 7, "in", "", kind="location", payload={"latitude": 18.5, "longitude": 73.8})
    broken = add_message(session, 3, now - 6, "in", "", kind="document")
    add_attachment(session, broken, now, mime="application/pdf", filename="a.pdf", state="wanted", error="network")
    add_message(session, 3, now - 5, "in", " ".join(f"https://example.org/{n}" for n in range(30)))


def test_every_spot_of_a_bubble_is_a_line_of_its_menu(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        await agency.db.write(fill)
        pane = ChatsPane(agency)
        qtbot.addWidget(pane)
        pane.resize(1200, 800)
        pane.show()
        await pane.load()
        pane.show_conversation(3)
        await settled(agency)
        chat, pressed = pane.chat, list[str]()
        chat.bubble_actions.press = lambda row, action, value: pressed.append(action)  # type: ignore[method-assign]
        said = []
        for place, row in enumerate(chat.model.rows):
            menu = chat.bubble_actions.make_menu(row)
            lines = [action.text() for action in menu.actions()]
            said.append(" | ".join(lines))
            actions = {spot.action for spot in chat.view.bubbles.layout_of(chat.model.index(place)).spots}
            before = len(pressed)
            for action in menu.actions():
                if action.text().startswith(("Open http", "Go to", "Show on a map", "Fetch")):
                    action.trigger()
            assert actions - IN_MENU <= set(pressed[before:]), actions
            menu.deleteLater()
        everything = "\n".join(said)
        for words in ("Open https://example.org/a?b=1&&c=2", "Go to the message it answers", "Show on a map", "Fetch"):
            assert words in everything, everything
        assert "ftp" not in everything
        assert len(links_in(chat.model.rows[-1])) == MOST_LINKS
        assert not nameless(pane) and all(spoken_rows(chat.view)) and all(spoken_rows(pane.list.list))
        # As the system's screen reader is told it: each line of the thread is a child with the whole sentence.
        face = QAccessible.queryAccessibleInterface(chat.view)
        names = [face.child(n).text(QAccessible.Text.Name) for n in range(face.childCount())]
        assert len([name for name in names if name]) >= len(chat.model.rows)
        assert isinstance(chat.bubble_actions.make_menu(chat.model.rows[0]), QMenu)

    qt_run(drive())
