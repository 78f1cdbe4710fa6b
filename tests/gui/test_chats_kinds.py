"""Kinds of messages at the edge: albums, many reactions, forms and orders nobody would write, false addresses."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem

from sanjog_desktop.domain.clock import MINUTE
from sanjog_desktop.gui.chats import content_words, wording
from sanjog_desktop.gui.chats.albums import FEWEST, MOST, find_albums
from sanjog_desktop.gui.chats.bubble_layout import lay_out
from sanjog_desktop.gui.chats.ink import Ink
from sanjog_desktop.gui.chats.thread_model import ThreadModel
from sanjog_desktop.gui.chats.thread_view import ThreadView
from sanjog_desktop.gui.chats.voice_player import speed_text
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads import messages as reads
from sanjog_desktop.store.rows import AttachmentRow, MessageRow
from sanjog_desktop.store.session import Session
from tests.gui.chat_sample import add_attachment, add_message, picture
from tests.gui.conftest import settled

NOW = 1_795_000_000_000


def message(id: int = 1, kind: str = "text", at: int = NOW, **more: Any) -> MessageRow:
    """A message somebody wrote."""
    fields: dict[str, Any] = {
        "id": id, "conversation_id": 1, "direction": "in", "kind": kind, "at": at, "body": "", "payload": {},
        "wamid": f"wamid.{id}", "client_ref": "", "status": "", "error_code": None, "error_text": "", "reply": None,
        "attachment": None, "reactions": (), "template_name": "", "sent_by": "", "forwarded": False, "edited": False,
    }  # fmt: skip
    return MessageRow(**(fields | more))


def photo(id: int, at: int = NOW, **more: Any) -> MessageRow:
    """A photo that is here."""
    file = AttachmentRow(f"a{id}", "ready", "image/png", "", 9, None, 40, 30, None, b"k")  # type: ignore[arg-type]
    return message(id, "image", at, attachment=more.pop("attachment", file), **more)


WHATS = ("photo", "photo", "words", "text", "ours", "felt")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 40_000), st.sampled_from(WHATS)), max_size=80))
def test_albums_are_runs_and_nobody_is_in_two(steps: list[tuple[int, str]]) -> None:
    rows, at = [], NOW
    for id, (gap, what) in enumerate(steps):
        at += gap
        more: dict[str, Any] = {"words": {"body": "see"}, "ours": {"direction": "out"}}.get(what, {})
        if what == "felt":
            more = {"reactions": (("them", "🙏"),)}
        rows.append(message(id, at=at, body="x") if what == "text" else photo(id, at, **more))
    places = {row.id: place for place, row in enumerate(rows)}
    albums = find_albums(rows)
    for id, album in albums.items():
        ids = [row.id for row in album]
        assert id in ids and FEWEST <= len(ids) <= MOST
        assert [places[each] for each in ids] == list(range(places[ids[0]], places[ids[0]] + len(ids)))
        assert not any(row.body for row in album[1:])
        assert all(albums[each] is album for each in ids)


def test_a_thousand_reactions_fit_on_a_bubble_and_are_counted(agency: Context) -> None:
    reactions = tuple(("them", "👍❤️😂😮😢🙏🎉"[n % 6]) for n in range(1000))
    row = message(body="see", reactions=reactions)
    layout = lay_out(row, "Sunita", "", 700, Ink(agency.theme), agency.clock.now())
    assert layout.reactions.endswith(" 1000") and layout.reaction_rect.width() < 300
    said = wording.message_sentence(row, "Sunita", agency.clock.now())
    assert "reacted 👍" in said and len(said) < 400


ODD = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
KINDS = ("interactive", "order", "unsupported", "call", "system", "contacts", "location", "text", "media_placeholder")
NAMES = ("kind", "type", "response_json", "product_items", "cards", "referral", "earlier", "errors", "outcome",
         "seconds", "latitude", "longitude", "name", "wa_id", "description")  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_a_payload_holds_it_is_shown(agency: Context, kind: str) -> None:
    ink, now = Ink(agency.theme), agency.clock.now()

    @settings(max_examples=40, deadline=None)
    @given(st.dictionaries(st.sampled_from(NAMES), ODD, max_size=6), st.booleans())
    def check(payload: dict[str, Any], as_json: bool) -> None:
        if as_json and "response_json" in payload:
            payload["response_json"] = json.dumps(payload["response_json"])
        row = message(kind=kind, payload=payload, edited=True)
        assert lay_out(row, "Sunita", "", 600, ink, now).height > 0
        assert wording.message_sentence(row, "Sunita", now)

    check()


def test_only_addresses_of_the_web_are_offered() -> None:
    for url in ("javascript:alert(1)", "file:///etc/passwd", "wa.me/9", ""):
        row = message(payload={"referral": {"headline": "x", "source_url": url}})
        told = content_words.referral_of(row)
        assert told is not None and told[2] == ""


def test_an_album_is_walked_by_the_keyboard_and_pressed_by_the_mouse(agency: Context, qt_run: Any, qtbot: Any) -> None:
    def send(session: Session) -> None:
        at = session.now() + MINUTE
        for place in range(3):
            id = add_message(session, 1, at + place, "in", "", kind="image")
            add_attachment(session, id, at, mime="image/jpeg", width=480, height=320, thumbnail=picture())
        session.changed("conversation", 1)

    agency.db.write_sync(send)

    async def drive() -> None:
        model = ThreadModel(agency)
        view = ThreadView(agency, model)
        qtbot.addWidget(view)
        view.resize(700, 700)
        view.show()
        await model.open(1, "Sunita Namuna")
        await settled(agency, 3)
        pressed: list[tuple[MessageRow, str, Any]] = []
        view.pressed_spot.connect(lambda *spot: pressed.append(spot))
        first, last = model.rowCount() - 3, model.rowCount() - 1
        assert [len(model.album_at(place)) for place in range(first, last + 1)] == [3, 3, 3]
        view.setCurrentIndex(model.index(first))
        QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert view.currentIndex().row() == first + 1
        assert pressed[-1][0].id == model.rows[first + 1].id and pressed[-1][1] == "open"
        layout = view.bubbles.layout_of(model.index(first))
        tile = [spot for spot in layout.spots if spot.action == "tile"][2]
        corner = view.visualRect(model.index(first)).topLeft() + layout.bubble.topLeft().toPoint()
        point = corner + tile.rect.center().toPoint()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(point))
        assert pressed[-1][0].id == model.rows[last].id
        assert str(model.index(last).data(Qt.ItemDataRole.AccessibleTextRole)).startswith("3 of 3. ")
        view.grab()

    qt_run(drive())


def test_a_recording_is_drawn_with_its_wave_and_plays_faster(agency: Context, qt_run: Any, qtbot: Any) -> None:
    async def drive() -> None:
        model = ThreadModel(agency)
        view = ThreadView(agency, model)
        qtbot.addWidget(view)
        assert [speed_text(view.player.next_rate()) for _ in range(3)] == ["1.5×", "2×", "1×"]
        file = AttachmentRow("v", "ready", "audio/ogg", "", 9, 65_000, None, None, None, b"k", True,  # type: ignore[arg-type]
                             waveform=bytes(range(0, 256, 4)))  # fmt: skip
        for row in (message(1, "audio", attachment=file), message(2, "audio", attachment=replace(file, waveform=None))):
            model.show_page([row])
            image = QImage(700, 200, QImage.Format.Format_RGB32)
            painter = QPainter(image)
            option = QStyleOptionViewItem()
            option.rect = image.rect()
            view.bubbles.paint(painter, option, model.index(0))
            painter.end()
            actions = [spot.action for spot in view.bubbles.layout_of(model.index(0)).spots]
            assert actions[:3] == ["play", "seek", "speed"]
            spot = view.bubbles.layout_of(model.index(0)).spots[1]
            inside = view.bubbles.layout_of(model.index(0)).bubble.topLeft() + spot.rect.center()
            found = view.bubbles.spot_at(model.index(0), inside.toPoint(), QPoint())
            assert found is not None and found[0] == "seek" and 0.4 < found[1][1] < 0.6
        assert "1:05" in wording.message_sentence(row, "Sunita", agency.clock.now())

    qt_run(drive())


def test_messages_of_a_page_keep_what_came_with_them(agency: Context) -> None:
    rows = agency.db.read_sync(reads.message_page, 1)  # type: ignore[arg-type]
    assert rows and not any(row.from_phone for row in rows if row.sent_by)
