"""What staff write with: taking back, drafts, later, marks, emoji, quick replies, voice, places, cards, pictures."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from sanjog_desktop.actions import inbound, messages, quick_replies
from sanjog_desktop.domain.clock import HOUR, MINUTE, StillClock
from sanjog_desktop.gui.chats.later import LaterDialog, usual_times
from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.chats.picture_editor import CropView, PictureEditor
from sanjog_desktop.gui.chats.place_dialog import PlaceDialog, place_in
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.people_picker import PeoplePicker
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.webhook import parse_webhook
from tests.gui.chat_sample import add_message, picture
from tests.gui.conftest import NOISE, settled
from tests.helpers.file_microphone import FileMicrophone, write_tone
from tests.helpers.pocket_relay import webhook
from tests.helpers.walk import nameless

Run = Callable[..., Any]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


async def opened(ctx: Context, qtbot: Any, chat: int | None = 1) -> ChatsPane:
    pane = ChatsPane(ctx)
    qtbot.addWidget(pane)
    ctx.db.on_changes(pane.apply)
    pane.resize(1200, 820)
    pane.show()
    await pane.load()
    if chat is not None:
        pane.show_conversation(chat)
    await settled(ctx)
    return pane


def value(ctx: Context, sql: str, *params: object) -> Any:
    return ctx.db.read_sync(lambda session: session.value(sql, params))


def test_a_message_can_be_taken_back_for_five_seconds(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer, strip = pane.chat.composer, pane.chat.strips.undo
        before = len(pane.chat.model.rows)
        answered = next(row for row in reversed(pane.chat.model.rows) if row.wamid and row.direction == "in")
        composer.answer(answered, "Sunita")
        QTest.keyClicks(composer.field, "see you")
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        sent = pane.chat.model.rows[-1]
        assert (sent.body, sent.status) == ("see you", "queued")
        lane, wait = agency.db.read_sync(
            lambda s: s.one("SELECT lane, not_before - created_at FROM outbox WHERE message_id = ?", (sent.id,))
        )
        assert (lane, wait) == ("chat", 5_000)
        assert strip.isVisible() and "5 s" in strip.words.text() and "Sunita" in strip.words.text()
        QTest.keyClick(composer.field, Qt.Key.Key_Z, CONTROL)  # nothing else to undo in the empty field
        await settled(agency)
        assert composer.text == "see you" and composer.reply is not None and composer.reply.id == answered.id
        assert not strip.isVisible()
        assert len(pane.chat.model.rows) == before
        assert value(agency, "SELECT count(*) FROM outbox") == 0
        assert value(agency, "SELECT draft FROM conversation WHERE id = 1") == "see you"
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        row = pane.chat.model.rows[-1]
        await agency.db.write(lambda s: s.execute("UPDATE outbox SET state = 'claimed', attempts = 1"))
        told: list[str] = []
        agency.tasks.notify = lambda text, hint: told.append(text)
        strip.undo.click()
        await settled(agency)
        assert told == ["This message can no longer be taken back."]
        assert value(agency, "SELECT count(*) FROM message WHERE id = ?", row.id) == 1

    qt_run(drive())


def test_a_file_taken_back_stands_in_the_composer_again(
    agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    path = tmp_path / "garden.jpg"
    path.write_bytes(picture(300, 200))

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer = pane.chat.composer
        composer.files_given.emit([path])
        await settled(agency)
        composer.about.nobody.click()
        QTest.keyClicks(composer.field, "ours")
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        sent = pane.chat.model.rows[-1]
        assert sent.attachment is not None
        pane.chat.strips.undo.undo.click()
        await settled(agency)
        assert composer.has_file and composer.text == "ours" and composer.bar.title.text() == "garden.jpg"
        kept = value(agency, "SELECT attachment_id FROM chat_draft WHERE conversation_id = 1")
        assert kept == sent.attachment.id
        composer.about.nobody.click()
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        again = pane.chat.model.rows[-1]
        assert again.attachment is not None and again.attachment.id == kept and again.attachment.key is not None
        assert agency.files.read_all(again.attachment.id, again.attachment.key) == path.read_bytes()
        assert value(agency, "SELECT count(*) FROM chat_draft") == 0

    qt_run(drive())


def test_the_whole_draft_stays_with_its_chat(
    agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    path = tmp_path / "biodata.pdf"
    path.write_bytes(b"%PDF-1.4 sample")

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer = pane.chat.composer
        answered = next(row for row in pane.chat.model.rows if row.wamid and row.direction == "in")
        composer.answer(answered, "Sunita")
        composer.files_given.emit([path])
        await settled(agency)
        composer.about.choose("c4", "Somebody")
        QTest.keyClicks(composer.field, "with words")
        pane.show_conversation(3)
        await settled(agency)
        assert not composer.has_file and composer.reply is None and composer.text == ""
        pane.show_conversation(1)
        await settled(agency)
        assert composer.has_file and composer.text == "with words" and composer.about.people == ("c4",)
        assert composer.reply is not None and composer.reply.id == answered.id
        # As after the process was killed: another window over the same store.
        other = await opened(agency, qtbot)
        again = other.chat.composer
        assert again.has_file and again.text == "with words" and again.about.people == ("c4",)
        assert again.reply is not None and again.reply.id == answered.id
        QTest.keyClick(again.field, Qt.Key.Key_Escape)
        await settled(agency)
        assert value(agency, "SELECT count(*) FROM chat_draft") == 0
        assert value(agency, "SELECT count(*) FROM attachment WHERE message_id IS NULL") == 0

    qt_run(drive())


def test_what_was_filled_into_a_template_stays_with_its_chat(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        chat, picker = pane.chat, pane.chat.templates
        chat.show_templates(True)
        await settled(agency)
        assert picker.recipient.text().startswith("To Sunita")
        field = picker.fields["2"]
        field.setFocus()
        QTest.keyClicks(field, "Aarav")
        pane.show_conversation(3)
        await settled(agency)
        pane.show_conversation(1)
        await settled(agency)
        assert picker.isVisible() and picker.fields["2"].text() == "Aarav"
        # WhatsApp changes the template meanwhile: the values stay, and it is said.
        await agency.db.write(_change_template, picker.state().template_id)  # type: ignore[union-attr]
        await settled(agency)
        assert picker.fields["2"].text() == "Aarav" and picker.changed_note.isVisible()
        assert "now really" in " ".join(picker.preview.words)
        assert picker.cost.text()
        language = picker.choice.language
        codes = [language.itemData(place) for place in range(language.count())]
        assert language.isVisible() and codes[0] == "" and len(codes) > 2
        language.setCurrentIndex(1)
        language.activated.emit(1)
        await settled(agency)
        assert {row.language for row in picker.model.rows} == {codes[1]}

    qt_run(drive())


def _change_template(session: Session, id: str) -> None:
    session.execute(
        "UPDATE template SET components = replace(components, '{{2}}', '{{2}} now really') WHERE id = ?", (id,)
    )
    session.changed("template", id)


def test_a_message_goes_later_and_its_time_can_be_changed(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer, waiting = pane.chat.composer, pane.chat.strips.waiting
        assert not composer.foot.later.isEnabled()
        QTest.keyClicks(composer.field, "good morning")
        composer.foot.later.click()
        dialog = pane.chat.findChild(LaterDialog)
        assert dialog is not None
        dialog.when.setDateTime(dialog.when.dateTime().addSecs(-7200))
        assert not dialog.ok.isEnabled() and "over already" in dialog.reason.text()
        dialog.when.setDateTime(dialog.when.dateTime().addDays(3))
        assert not dialog.ok.isEnabled() and "24 hours" in dialog.reason.text()
        dialog.usual[0].click()
        await settled(agency)
        state, lane, at = agency.db.read_sync(lambda s: s.one("SELECT state, lane, not_before FROM outbox"))
        assert (state, lane, at) == ("scheduled", "bulk", agency.clock.now() + HOUR)
        assert composer.text == "" and not pane.chat.strips.undo.isVisible()
        assert waiting.isVisible() and "good morning" in waiting.lines[0].words.text()
        waiting.change_wanted.emit(pane.chat.model.rows[-1].id, at)
        dialog = [each for each in pane.chat.findChildren(LaterDialog) if each.isVisible()][-1]
        dialog.when.setDateTime(dialog.when.dateTime().addSecs(1800))
        dialog.ok.click()
        await settled(agency)
        assert value(agency, "SELECT not_before FROM outbox") == at + 30 * MINUTE
        waiting.cancel_wanted.emit(pane.chat.model.rows[-1].id)
        await settled(agency)
        assert value(agency, "SELECT state FROM outbox") == "cancelled" and not waiting.isVisible()
        assert next(words for words, _ in usual_times(agency.clock.now())) == "In one hour"

    qt_run(drive())


def test_marks_are_set_by_key_and_by_button(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer = pane.chat.composer
        field = composer.field
        QTest.keyClicks(field, "come today please")
        cursor = field.textCursor()
        cursor.setPosition(5)
        cursor.setPosition(11, cursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        QTest.keyClick(field, Qt.Key.Key_B, CONTROL)
        assert composer.text == "come *today* please"
        QTest.keyClick(field, Qt.Key.Key_B, CONTROL)
        assert composer.text == "come today please"
        QTest.keyClick(field, Qt.Key.Key_I, CONTROL)
        assert composer.text == "come _today_ please"
        field.clear()
        composer.head.marks["strike"].click()
        QTest.keyClicks(field, "old")
        assert composer.text == "~old~"
        QTest.keyClick(field, Qt.Key.Key_M, CONTROL | SHIFT)
        QTest.keyClicks(field, "x")
        assert composer.text == "~old```x```~"

    qt_run(drive())


def test_emoji_come_by_their_names(agency: Context, qt_run: Run, qtbot: Any) -> None:
    from sanjog_desktop.gui.chats.emoji import find_emoji
    from sanjog_desktop.gui.chats.emoji_picker import EmojiPicker

    assert [each.sign for each in find_emoji("folded", "en", 1)] == ["🙏"]
    assert "🙏" in [each.sign for each in find_emoji("नमस्कार", "mr", 3)]
    assert find_emoji("હાથ", "gu", 3) and find_emoji("दिल", "hi", 3)
    assert find_emoji("", "en", 5) == [] and find_emoji("no such thing at all", "en", 5) == []

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer = pane.chat.composer
        QTest.keyClicks(composer.field, "thanks :folded")
        assert composer.offers.isVisible() and composer.offers.item(0).text().startswith("🙏")
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        assert composer.text == "thanks 🙏" and not composer.offers.isVisible()
        QTest.keyClicks(composer.field, " at 10:30 :hea")
        assert composer.offers.isVisible()
        QTest.keyClick(composer.field, Qt.Key.Key_Escape)
        assert not composer.offers.isVisible() and composer.text.endswith(":hea")
        composer.field.clear()
        composer.head.emoji.click()
        picker = pane.window().findChild(EmojiPicker)
        assert picker is not None and picker.grid.count() > 20
        picker.search.setText("folded")
        picker.search.searched.emit("folded")
        assert picker.grid.item(0).toolTip() == "folded hands"
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        assert composer.text == "🙏"
        assert nameless(pane) == []

    qt_run(drive())


def test_quick_replies_are_filled_in_in_the_persons_language(agency: Context, qt_run: Run, qtbot: Any) -> None:
    def keep(session: Session) -> None:
        quick_replies.save(session, "hours", "", "We are open 10 to 6.", staff="Meera")
        quick_replies.save(session, "/hours", "mr", "नमस्कार {first_name}, आम्ही १० ते ६. {me}", staff="Meera")
        quick_replies.save(session, "thanks", "", "Thank you, {agency}!", staff="Meera")

    async def drive() -> None:
        await agency.db.write(keep)
        pane = await opened(agency, qtbot)
        composer = pane.chat.composer
        composer.foot.quick.click()
        await settled(agency)
        assert composer.offers.count() == 2
        QTest.keyClicks(composer.field, "hou")
        await settled(agency)
        assert composer.offers.count() == 1
        QTest.keyClick(composer.field, Qt.Key.Key_Tab)
        await settled(agency)
        assert composer.text == "नमस्कार Sunita, आम्ही १० ते ६. Meera"
        assert not composer.offers.isVisible()
        assert value(agency, "SELECT uses FROM quick_reply WHERE language = 'mr'") == 1
        composer.field.clear()
        QTest.keyClicks(composer.field, "either/or")
        await settled(agency)
        assert not composer.offers.isVisible()
        composer.field.clear()
        QTest.keyClicks(composer.field, "/thanks")
        await settled(agency)
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        assert composer.text == "Thank you, {agency}!"  # the office has no name yet: the place stays to be seen

    qt_run(drive())


def test_a_colleagues_answer_stops_the_second_one(agency: Context, qt_run: Run, qtbot: Any) -> None:
    def answer(session: Session, sender: str | None) -> int:
        id = add_message(session, 1, session.now(), "out", "All settled, see you Sunday")
        session.execute("UPDATE message SET sent_by = ?, client_ref = NULL WHERE id = ?", (sender, id))
        session.changed("conversation", 1)
        session.changed("message", id)
        return id

    async def drive() -> None:
        pane = await opened(agency, qtbot)
        composer, strip = pane.chat.composer, pane.chat.strips.colleague
        await agency.db.write(answer, "Rohan")
        await settled(agency)
        assert not strip.isVisible()  # nobody was writing
        QTest.keyClicks(composer.field, "Shall we say Saturday?")
        await agency.db.write(answer, "Rohan")
        await settled(agency)
        assert strip.isVisible()
        assert "Rohan answered while you were writing" in strip.words.text() and "Sunday" in strip.words.text()
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        assert value(agency, "SELECT count(*) FROM outbox") == 0 and composer.text
        assert QApplication.focusWidget() is strip.go_on
        strip.look.click()
        strip.go_on.click()
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
        await settled(agency)
        assert value(agency, "SELECT count(*) FROM outbox") == 1
        QTest.keyClicks(composer.field, "and")
        await agency.db.write(answer, None)
        await settled(agency)
        assert "from the phone" in strip.words.text()
        # Another PC: nothing of it is known here but Meta's report that it has gone.
        strip.go_on.click()
        phone = value(agency, "SELECT phone FROM contact_point WHERE contact_id = 'c1'")
        report = {
            "id": "wamid.elsewhere", "status": "sent", "timestamp": str(agency.clock.now() // 1000),
            "recipient_id": phone, "biz_opaque_callback_data": "0190-of-another-pc",
        }  # fmt: skip
        body = parse_webhook(webhook([], statuses=[report]))
        await agency.db.write(inbound.apply_entries, [(1, body)], None)
        await settled(agency)
        assert "from another PC" in strip.words.text() and not strip.look.isVisible()

    qt_run(drive())


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


def test_who_gets_it_stands_over_the_field(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = await opened(agency, qtbot)
        row = pane.chat.conversation
        assert row is not None and row.subtitle
        assert pane.chat.composer.recipient.text() == f"To {row.title} · {row.subtitle}"
        pane.show_conversation(3)
        await settled(agency)
        assert pane.chat.conversation is not None
        assert pane.chat.conversation.title in pane.chat.composer.recipient.text()

    qt_run(drive())


def test_a_held_message_lets_nothing_pass_it_and_goes_by_itself(agency: Context) -> None:
    from sanjog_desktop.actions.outbox import claim_due, next_due_at
    from sanjog_desktop.domain.drafts import TextDraft

    def queue(session: Session, words: str, hold: int) -> None:
        messages.queue_message(session, 1, TextDraft(words), purpose="service_reply", staff="Meera", hold_ms=hold)

    clock = agency.clock
    assert isinstance(clock, StillClock)
    agency.db.write_sync(queue, "first", 5_000)
    agency.db.write_sync(queue, "second", 0)
    assert agency.db.write_sync(claim_due, 5) == []
    assert agency.db.read_sync(next_due_at) == clock.now() + 5_000
    clock.advance(5_001)
    assert [one.draft.body for one in agency.db.write_sync(claim_due, 5)] == ["first"]  # type: ignore[union-attr]


def test_quick_replies_are_kept_on_their_page(agency: Context, qt_run: Run, qtbot: Any) -> None:
    from sanjog_desktop.gui.settings.quick_reply_page import QuickReplyPage

    async def drive() -> None:
        page = QuickReplyPage(agency)
        qtbot.addWidget(page)
        page.show()
        await page.load()
        assert page.none.isVisible() and nameless(page) == []
        page.focus_first()
        QTest.keyClicks(page.shortcut, "/hours")
        QTest.keyClicks(page.body, "Dear ")
        page._put("first_name")
        page.save_button.click()
        await settled(agency)
        assert value(agency, "SELECT shortcut || ' ' || body FROM quick_reply") == "hours Dear {first_name}"
        assert page.lines.count() == 1 and page.note.text() and not page.shortcut.text()
        buttons = {each.accessibleName(): each for each in page.findChildren(QPushButton)}
        buttons["Change /hours"].click()
        assert page.body.toPlainText() == "Dear {first_name}"
        page.language.setCurrentIndex(page.language.findData("gu"))
        page.save_button.click()
        await settled(agency)
        assert value(agency, "SELECT language FROM quick_reply") == "gu"
        told: list[str] = []
        agency.tasks.notify = lambda text, hint: told.append(text)
        page.shortcut.setText("two words")
        page.save_button.click()
        await settled(agency)
        assert told == ["This shortcut cannot be used."] and page.shortcut.text() == "two words"
        next(each for each in page.findChildren(QPushButton) if each.accessibleName() == "Remove /hours").click()
        await settled(agency)
        assert value(agency, "SELECT count(*) FROM quick_reply") == 0

    qt_run(drive())


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
