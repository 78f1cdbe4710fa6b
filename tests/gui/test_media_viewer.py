"""Pictures and films seen in the window: by the keyboard, without a plain file, and refused in words."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from sanjog_desktop.gui.chats.media_viewer import MediaViewer
from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.pictures import jpeg
from sanjog_desktop.store.session import Session
from tests.gui.chat_sample import add_attachment, add_message
from tests.gui.conftest import settled
from tests.helpers.film import HEIGHT, WIDTH, film
from tests.helpers.walk import nameless

Run = Callable[..., Any]
#: Decoders say on Qt's log what they find, and which of the PC's libraries they do without.
LOUD = pytest.mark.qt_log_level_fail("CRITICAL")


def picture(colour: str, width: int = 300, height: int = 200) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return jpeg(image, 90)


def add(ctx: Context, data: bytes, mime: str, kind: str = "image", **fields: Any) -> int:
    """Their file, encrypted beside the store; the message's number."""

    def write(session: Session) -> int:
        at = session.now() + len(session.rows("SELECT id FROM message"))
        message = add_message(session, 2, at, "in", fields.pop("caption", ""), kind=kind)
        written = ctx.files.write(f"a{message}", data)  # type: ignore[arg-type]
        add_attachment(session, message, at, **{"mime": mime, "size": len(data), "key": written.key} | fields)
        return message

    return int(ctx.db.write_sync(write))


async def opened(ctx: Context, qtbot: Any) -> ChatsPane:
    pane = ChatsPane(ctx)
    qtbot.addWidget(pane)
    ctx.db.on_changes(pane.apply)
    pane.resize(1368, 860)
    pane.show()
    await pane.load()
    pane.show_conversation(2)
    await settled(ctx)
    return pane


async def viewed(ctx: Context, pane: ChatsPane, message: int) -> MediaViewer:
    row = next(each for each in pane.chat.model.rows if each.id == message)
    pane.chat.bubble_actions.press(row, "open", row.attachment)
    await settled(ctx)
    return shown(pane)


def shown(pane: ChatsPane) -> MediaViewer:
    (viewer,) = (each for each in pane.findChildren(MediaViewer) if each.isVisible())
    return viewer


def test_pictures_are_gone_through_and_looked_at_closely_by_the_keyboard(
    agency: Context, qtbot: Any, qt_run: Run, tmp_path: Path
) -> None:
    colours = ("red", "green", "blue")
    ids = [add(agency, picture(colour), "image/jpeg", caption=f"the {colour} one") for colour in colours]

    async def play() -> None:
        pane = await opened(agency, qtbot)
        viewer = await viewed(agency, pane, ids[1])
        assert not nameless(viewer)
        assert "2 of 3" in viewer.heading.text() and viewer.caption.text() == "the green one"
        assert viewer.canvas.image is not None
        assert viewer.canvas.image.pixelColor(20, 20).green() > 100
        assert "the green one" in viewer.canvas.accessibleName()
        for key, words in ((Qt.Key.Key_Right, "the blue one"), (Qt.Key.Key_Right, "the blue one"),
                           (Qt.Key.Key_Left, "the green one"), (Qt.Key.Key_Left, "the red one")):  # fmt: skip
            QTest.keyClick(viewer.canvas, key)
            await settled(agency)
            assert viewer.caption.text() == words
        assert not viewer.back.isEnabled() and viewer.next.isEnabled()
        viewer.star.click()
        await settled(agency)
        assert viewer.rows[viewer.place].starred
        for _ in range(40):
            QTest.keyClick(viewer.canvas, Qt.Key.Key_Plus)
        assert viewer.canvas.zoom == 8.0
        QTest.keyClick(viewer.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
        assert viewer.caption.text() == "the red one", "Ctrl with an arrow moves the picture, not on to another"
        QTest.keyClick(viewer.canvas, Qt.Key.Key_0)
        assert viewer.canvas.zoom == 0.0
        viewer.grab().save(str(tmp_path / "viewer.png"))
        QTest.keyClick(viewer, Qt.Key.Key_Escape)
        await settled(agency)
        assert not [each for each in pane.findChildren(MediaViewer) if each.isVisible()]
        assert pane.focusWidget() is pane.chat.view

    qt_run(play())


def test_all_pictures_of_the_chat_are_gone_through_also_those_not_read_yet(
    agency: Context, qtbot: Any, qt_run: Run
) -> None:
    first = add(agency, picture("red"), "image/jpeg", caption="the first")
    agency.db.write_sync(lambda s: [add_message(s, 2, s.now() + 50, "in", f"words {no}") for no in range(120)])
    last = add(agency, picture("blue"), "image/jpeg")

    async def play() -> None:
        pane = await opened(agency, qtbot)
        assert all(row.id != first for row in pane.chat.model.rows)
        viewer = await viewed(agency, pane, last)
        assert "2 of 2" in viewer.heading.text()
        QTest.keyClick(viewer.canvas, Qt.Key.Key_Left)
        await settled(agency)
        assert viewer.caption.text() == "the first" and viewer.canvas.image is not None

    qt_run(play())


def test_what_comes_while_it_is_waited_for_is_shown_and_what_is_taken_back_is_not(
    agency: Context, qtbot: Any, qt_run: Run
) -> None:
    id = add(agency, picture("green"), "image/jpeg", state="wanted", error="The file could not be had.")

    def change(sql: str) -> None:
        def write(session: Session) -> None:
            session.execute(sql, (id,))
            session.changed("message", id)

        agency.db.write_sync(write)

    async def play() -> None:
        pane = await opened(agency, qtbot)
        viewer = await viewed(agency, pane, id)
        assert "could not be had" in viewer.canvas.words
        change("UPDATE attachment SET state = 'ready', error = NULL WHERE message_id = ?")
        await settled(agency, 8)
        assert viewer.canvas.image is not None
        change("UPDATE message SET revoked_at = 1 WHERE id = ?")
        await settled(agency, 8)
        assert viewer.canvas.image is None and "deleted" in viewer.canvas.words

    qt_run(play())


def test_nothing_is_written_out_and_counter_mode_covers_it(agency: Context, qtbot: Any, qt_run: Run) -> None:
    id = add(agency, picture("red"), "image/jpeg")

    async def play() -> None:
        pane = await opened(agency, qtbot)
        await viewed(agency, pane, id)
        assert pane.chat.bubble_actions.files._folder is None
        pane.show_veiled(True)
        await settled(agency)
        assert not [each for each in pane.findChildren(MediaViewer) if each.isVisible()]

    qt_run(play())


@LOUD
def test_what_cannot_be_shown_is_said(agency: Context, qtbot: Any, qt_run: Run) -> None:
    lies = add(agency, b"MZ" + b"\0" * 400, "image/jpeg")
    bomb = add(agency, picture("red"), "image/png", width=60_000, height=60_000)
    waits = add(agency, picture("red"), "image/jpeg", state="wanted", key=None)
    broken = add(agency, b"\xff\xd8\xff\xe0" + b"\0" * 400, "image/jpeg")

    async def play() -> None:
        pane = await opened(agency, qtbot)
        for message, words in (
            (lies, "it is a program"), (bomb, "more memory than this PC"), (waits, "Being fetched"),
            (broken, "cannot be shown here"),
        ):  # fmt: skip
            viewer = await viewed(agency, pane, message)
            for _ in range(100):
                if words in viewer.canvas.words:
                    break
                await asyncio.sleep(0.01)
            assert words in viewer.canvas.words and viewer.canvas.image is None
            assert viewer.canvas.accessibleDescription() == viewer.canvas.words
            viewer.close()
            await settled(agency)

    qt_run(play())


@LOUD
def test_a_film_plays_from_memory_and_leaves_its_first_picture_on_the_bubble(
    agency: Context, qtbot: Any, qt_run: Run
) -> None:
    id = add(agency, film(30), "video/x-msvideo", kind="video")

    async def play() -> None:
        pane = await opened(agency, qtbot)
        viewer = await viewed(agency, pane, id)
        for _ in range(500):
            if viewer.canvas.image is not None:
                break
            await asyncio.sleep(0.01)
        image = viewer.canvas.image
        assert image is not None and (image.width(), image.height()) == (WIDTH, HEIGHT)
        assert image.pixelColor(10, 10).red() > 150
        assert viewer.film.isVisible() and not nameless(viewer)
        QTest.keyClick(viewer.canvas, Qt.Key.Key_Space)
        QTest.keyClick(viewer.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        await settled(agency)
        viewer.close()
        await settled(agency)
        row = next(each for each in pane.chat.model.rows if each.id == id)
        assert row.attachment is not None and row.attachment.thumbnail
        assert QImage.fromData(row.attachment.thumbnail).width() > 0

    qt_run(play())


@LOUD
def test_a_film_this_pc_cannot_decode_is_said_to_be_so(agency: Context, qtbot: Any, qt_run: Run) -> None:
    id = add(agency, b"\0\0\0\x18ftypmp42" + b"\0" * 600, "video/mp4", kind="video")

    async def play() -> None:
        pane = await opened(agency, qtbot)
        viewer = await viewed(agency, pane, id)
        for _ in range(500):
            if "cannot be played here" in viewer.canvas.words:
                break
            await asyncio.sleep(0.01)
        assert "cannot be played here" in viewer.canvas.words and not viewer.film.isVisible()

    qt_run(play())


def test_the_picture_is_moved_by_hand_within_its_edges(agency: Context, qtbot: Any, qt_run: Run) -> None:
    id = add(agency, picture("red", 2000, 1500), "image/jpeg")

    async def play() -> None:
        pane = await opened(agency, qtbot)
        viewer = await viewed(agency, pane, id)
        canvas = viewer.canvas
        canvas.zoom_by(20)
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
        QTest.mouseMove(canvas, QPoint(5_000, 5_000))
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(5_000, 5_000))
        assert canvas._middle.x() >= canvas.width() / (2 * canvas.zoom) - 1

    qt_run(play())
