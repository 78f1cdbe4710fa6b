"""A thousand reactions on one message: the last word of each side stands, the window shows it, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.context import Context
from sanjog_desktop.wire.events import InboundMessage, Metadata, Parsed, Reaction, Sender, Text
from tests.gui.conftest import settled
from tests.helpers.store import NOON

NUMBER = Metadata("1065", "919999900000")
SIGNS = ("👍", "❤️", "😂", "🙏", "")


def event(name: str, at: int, kind: str, content: Any) -> InboundMessage:
    return InboundMessage("W", NUMBER, Sender("919999900077", profile_name="Kiran"), name, at, kind, content)


def test_a_thousand_reactions_on_one_message(ctx: Context, qtbot: Any, qt_run: Callable[..., Any]) -> None:
    events = [event("wamid.words", NOON, "text", Text("words"))]
    events += [
        event(f"wamid.r{place}", NOON + 1 + place, "reaction", Reaction("wamid.words", SIGNS[place % 5]))
        for place in range(1_000)
    ]
    events.append(event("wamid.last", NOON + 2_000, "reaction", Reaction("wamid.words", "🙏")))
    entries = [(place + 1, Parsed((each,), ())) for place, each in enumerate(reversed(events))]
    ctx.db.write_sync(apply_entries, entries, None)
    ctx.db.write_sync(apply_entries, entries, None)  # and all of them once more
    found = ctx.db.read_sync(lambda session: session.rows("SELECT actor, emoji FROM reaction"))
    assert found == [("them", "🙏")]

    async def play() -> None:
        pane = ChatsPane(ctx)
        qtbot.addWidget(pane)
        pane.resize(1200, 800)
        pane.show()
        await pane.load()
        pane.show_conversation(1)
        await settled(ctx)
        pane.grab()
        model = pane.chat.model
        assert [row.body for row in model.rows] == ["words"]
        assert "🙏" in str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))

    qt_run(play())
