"""What goes along with a message: voice notes, places, cards, pictures cropped and turned, dropped files."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sanjog_desktop.gui.chats.picture_editor import CropView, PictureEditor
from sanjog_desktop.gui.chats.place_dialog import PlaceDialog, place_in
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.people_picker import PeoplePicker
from tests.gui.chat_sample import picture
from tests.gui.conftest import NOISE, settled
from tests.gui.test_composer import opened, value
from tests.helpers.file_microphone import FileMicrophone, write_tone

Run = Callable[..., Any]
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.qt_log_ignore("Couldn't (load|resolve)", *NOISE, extend=True)  # of a PC without a sound server
def test_a_voice_note_is_recorded_from_a_file_and_played_by_another_decoder(
    agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    write_tone(tmp_path / "words.wav", 2.0)

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer, extras = pane.chat.composer, pane.chat.extras
        QTest.keyClicks(composer.field, "hear me")
        microphone = FileMicrophone(tmp_path / "words.wav")
        extras.recorder.make_microphone = lambda: microphone
        composer.foot.record.click()
        for _ in range(500):
            await asyncio.sleep(0.01)
            if microphone.is_over:
                break
        await asyncio.sleep(0.02)
        assert composer.recording.isVisible() and not composer.field.isVisible()
        assert composer.recording.time.text() == "● 0:02"
        composer.recording.finish.click()
        await settled(agency)
        assert composer.has_file and composer.bar.title.text() == "Voice note"
        assert composer.bar.words.text().startswith("0:02 · ")
        assert not composer.about.isVisible()
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        sent = pane.chat.model.rows[-1]
        assert (sent.kind, sent.body) == ("audio", "")
        assert composer.text == "hear me"  # a voice note takes no words along
        attachment = sent.attachment
        assert attachment is not None and attachment.voice and attachment.key is not None
        assert attachment.mime == "audio/ogg; codecs=opus" and attachment.duration_ms == 2_000
        draft = value(agency, "SELECT draft FROM outbox WHERE message_id = ?", sent.id)
        assert '"voice":true' in draft.replace(" ", "")
        shape = value(agency, "SELECT waveform FROM attachment WHERE id = ?", attachment.id)
        assert len(shape) == 64 and shape[-1] > 200 > shape[20] > shape[2]
        data = agency.files.read_all(attachment.id, attachment.key)
        assert data.startswith(b"OggS") and b"OpusHead\x01\x01" in data[:64]  # version 1, one channel
        assert 1_950 <= await decoded_ms(data, tmp_path) <= 2_050
        # Escape leaves nothing behind.
        extras.recorder.make_microphone = lambda: FileMicrophone(tmp_path / "words.wav")
        composer.field.clear()
        files = set(agency.files.ids())
        composer.foot.record.click()
        await settled(agency)
        QTest.keyClick(composer.recording, Qt.Key.Key_Escape)
        await settled(agency)
        assert composer.field.isVisible() and not composer.has_file and set(agency.files.ids()) == files

    qt_run(drive())


async def decoded_ms(data: bytes, folder: Path) -> float:
    """How long FFmpeg's decoder finds a recording to be, in ms; the encoder was Xiph's."""
    from PySide6.QtMultimedia import QAudioDecoder

    path = folder / "note.ogg"
    path.write_bytes(data)
    decoder = QAudioDecoder()
    decoder.setSource(QUrl.fromLocalFile(str(path)))
    heard: list[int] = []
    loudest: list[int] = []
    over: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def read() -> None:
        buffer = decoder.read()
        heard.append(buffer.duration())
        loudest.append(max(bytes(buffer.constData()), default=0))

    decoder.bufferReady.connect(read)
    decoder.finished.connect(lambda: over.set_result(""))
    decoder.error.connect(lambda *_: over.set_result(decoder.errorString()))
    decoder.start()
    assert await asyncio.wait_for(over, 10) == ""
    assert max(loudest) > 0
    return sum(heard) / 1000


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("18.5204, 73.8567", (18.5204, 73.8567)), ("-33.9 18.4", (-33.9, 18.4)),
        ("https://www.google.com/maps/place/X/@18.1,73.1,17z/data=!3m1!4b1!4m6!3d18.52!4d73.85", (18.52, 73.85)),
        ("https://maps.google.com/?q=18.52,73.85", (18.52, 73.85)),
        ("https://www.openstreetmap.org/?mlat=18.52&mlon=73.85#map=16/1/1", (18.52, 73.85)),
        ("91, 10", None), ("10, 181", None), ("Pune", None), ("", None), ("https://maps.app.goo.gl/abc", None),
    ],
)  # fmt: skip
def test_a_place_is_found_in_what_maps_give(text: str, place: tuple[float, float] | None) -> None:
    assert place_in(text) == place


def test_places_and_cards_go_along(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer, extras = pane.chat.composer, pane.chat.extras
        menu = composer.foot.make_menu()
        assert [action.text() for action in menu.actions()] == ["Pictures and files…", "Place…", "Contact card…"]
        menu.actions()[1].trigger()
        dialog = pane.chat.findChild(PlaceDialog)
        assert dialog is not None
        dialog.where.setText("here")
        assert not dialog.ok.isEnabled() and dialog.reason.text()
        dialog.where.setText("18.5204, 73.8567")
        dialog.name.setText("Our office")
        dialog.ok.click()
        assert composer.has_file and "Our office" in composer.bar.words.text()
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        assert (pane.chat.model.rows[-1].kind, pane.chat.model.rows[-1].body) == ("location", "Our office")
        told: list[str] = []
        agency.tasks.notify = lambda text, hint: told.append(text)
        extras.choose_card()
        picker = pane.chat.findChild(PeoplePicker)
        assert picker is not None
        who, name = agency.db.read_sync(lambda s: s.one("SELECT id, name FROM contact WHERE id = 'c3'"))
        family = "UPDATE contact SET family_id = (SELECT family_id FROM contact WHERE id = 'c1') WHERE id = 'c3'"
        await agency.db.write(lambda session: session.execute(family))
        picker.chosen.emit(who, name)
        picker.close()
        await settled(agency)
        assert composer.bar.title.text() == f"Contact card of {name}"
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        # They never agreed to be shown: the gate keeps the card here, and says why.
        assert told and name in told[0]
        assert composer.has_file and pane.chat.model.rows[-1].kind == "location"
        QTest.keyClick(composer.field, Qt.Key.Key_Escape)
        assert not composer.has_file

    qt_run(drive())


def test_a_picture_is_cropped_and_turned_before_it_goes(
    agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    path = tmp_path / "wide.jpg"
    path.write_bytes(picture(800, 400))

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer = pane.chat.composer
        before = set(agency.files.ids())
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        composer.field.insertFromMimeData(mime)
        await settled(agency)
        assert composer.bar.edit.isVisible()
        composer.bar.edit.click()
        await settled(agency)
        editor = pane.chat.findChild(PictureEditor)
        assert editor is not None
        editor.view.set_part(QRect(100, 50, 400, 200))
        editor.right.click()
        assert editor.view.picture.size().toTuple() == (400, 800)
        assert editor.view.part.getRect() == (150, 100, 200, 400)
        assert "200 by 400" in editor.words.text()
        editor.ok.click()
        await settled(agency)
        composer.about.nobody.click()
        composer.send.click()
        await settled(agency)
        sent = pane.chat.model.rows[-1].attachment
        assert sent is not None and sent.key is not None
        image = QImage.fromData(agency.files.read_all(sent.id, sent.key))
        assert (image.width(), image.height()) == (200, 400)
        assert set(agency.files.ids()) - before == {sent.id}  # the picture as it was is not kept

    qt_run(drive())


def test_the_part_that_stays_follows_hand_and_keyboard(theme: Any, qtbot: Any) -> None:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    view = CropView(theme, image)
    qtbot.addWidget(view)
    view.resize(408, 208)
    view.show()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(24, 24))
    QTest.mouseMove(view, QPoint(224, 124))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(224, 124))
    part = view.part
    assert abs(part.x() - 20) < 4 and abs(part.width() - 200) < 8
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.part.x() == part.x() + 20 and view.part.width() == part.width()
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert view.part.height() == part.height() + 20
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.part.x() == 0
    view.set_part(QRect(0, 0, 3, 3))  # too small to be meant
    assert view.part.width() > 3
    before = view.part
    for _ in range(4):
        view.turn(-90)
    assert view.part == before
    view.take_all()
    assert view.part == image.rect()


def test_files_may_be_dropped_anywhere_on_the_chat(
    agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    path = tmp_path / "list.pdf"
    path.write_bytes(b"%PDF-1.4 sample")

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        spot, action, buttons = QPoint(300, 300), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        entered = QDragEnterEvent(spot, action, mime, buttons, none)
        pane.chat.dragEnterEvent(entered)
        assert entered.isAccepted()
        pane.chat.dropEvent(QDropEvent(spot, action, mime, buttons, none))
        await settled(agency)
        assert pane.chat.composer.has_file
        QTest.keyClick(pane.chat.composer.field, Qt.Key.Key_Escape)
        assert not pane.chat.composer.has_file
        QTest.keyClick(pane.chat.composer.field, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is pane.chat.view

    qt_run(drive())
