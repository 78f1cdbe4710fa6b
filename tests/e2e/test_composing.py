"""What leaves the composer, end to end: taken back in time, spoken, every kind of file byte for byte; a draft that
outlives the process it was written in.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sanjog_desktop.app import Desk
from sanjog_desktop.sandbox.samples import biodata_pdf, photo, voice
from tests.e2e.test_spine import ASHA, Staff, office, person, run, until
from tests.helpers.drafting_app import WORDS
from tests.helpers.file_microphone import FileMicrophone, write_tone
from tests.helpers.office import Office
from tests.helpers.processes import start

__all__ = ["office"]
NOISE = ("propagateSizeHints", "OpenType support missing", "Couldn't (load|resolve)", "PulseAudio")


@pytest.mark.qt_log_ignore(*NOISE, extend=True)
def test_what_is_taken_back_never_leaves_and_every_file_arrives_as_it_was(
    qapp: QApplication, office: Office, tmp_path: Path
) -> None:
    asha = person(office, ASHA, "Asha Namuna")
    write_tone(tmp_path / "words.wav", 1.5)
    files = {
        "photo.png": photo(3), "biodata.pdf": biodata_pdf("Biodata", ["Asha Namuna"]), "song.ogg": voice(),
        "clip.mp4": b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(range(256)) * 40,
    }  # fmt: skip
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    kept: dict[str, bytes] = {}

    async def drive(staff: Staff) -> None:
        await asyncio.to_thread(office.sandbox.control, f"/people/{asha}/write", {"say": "Namaste"})
        await staff.open_chat("Asha Namuna")
        await staff.see(lambda row: row.body == "Namaste", "their words")
        composer = staff.thread.composer
        staff.thread.sending.undo_ms = 5_000
        await staff.write("Not meant for you")
        QTest.keyClick(composer.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: composer.text == "Not meant for you", "the words back in the field")
        await until(lambda: all(row.body != "Not meant for you" for row in staff.bubbles()), "no bubble")
        composer.field.clear()
        staff.thread.sending.undo_ms = 0

        microphone = FileMicrophone(tmp_path / "words.wav")
        staff.thread.extras.recorder.make_microphone = lambda: microphone
        composer.foot.record.click()
        await until(lambda: microphone.is_over, "all was heard")
        composer.recording.finish.click()
        await until(lambda: composer.has_file, "the voice note goes along")
        composer.send.click()
        spoken = await staff.see(
            lambda row: row.kind == "audio" and row.status in ("read", "played"), "the voice note read"
        )
        assert spoken.attachment is not None and spoken.attachment.key is not None
        kept["voice"] = staff.core.files.read_all(spoken.attachment.id, spoken.attachment.key)

        for name in files:
            composer.files_given.emit([tmp_path / name])
            await until(lambda: composer.has_file, f"{name} attached")
            if composer.about.isVisible():
                composer.about.nobody.click()
            composer.send.click()
            await until(lambda: not composer.has_file, f"{name} on its way")
        # Whoever listens to what was sent has read it too.
        done = ("read", "played")
        await until(
            lambda: sum(row.direction == "out" and row.status in done for row in staff.bubbles()) == 5, "all read"
        )

    run(qapp, lambda: Desk(qapp, office.profile, key=office.key), drive)
    sent = office.sandbox.control("/sent")
    assert [item["type"] for item in sent] == ["audio", "image", "document", "audio", "video"]
    assert sent[0]["body"]["audio"]["voice"] is True and "voice" not in sent[3]["body"]["audio"]
    arrived = {item["sha256"] for item in office.sandbox.control("/media") if not item["inbound"]}
    for data in (kept["voice"], *files.values()):
        assert hashlib.sha256(data).hexdigest() in arrived


@pytest.mark.qt_log_ignore(*NOISE, extend=True)
def test_a_draft_outlives_a_kill(qapp: QApplication, office: Office) -> None:
    asha = person(office, ASHA, "Asha Namuna")
    (office.folder / "along.pdf").write_bytes(biodata_pdf("Biodata", ["Asha Namuna"]))
    office.sandbox.control(f"/people/{asha}/write", {"say": "Are you there?"})
    writing = start(
        "-m", "tests.helpers.drafting_app", str(office.folder), "Asha Namuna", errors=office.folder / "writing.err"
    )
    try:
        for _ in range(1_500):
            if (office.folder / "typed").exists():
                break
            time.sleep(0.02)
        else:
            raise AssertionError((office.folder / "writing.err").read_text("utf-8"))
    finally:
        writing.kill()

    async def drive(staff: Staff) -> None:
        await staff.open_chat("Asha Namuna")
        composer = staff.thread.composer
        await until(lambda: composer.has_file, "the file of the draft")
        assert composer.text == WORDS
        assert composer.reply is not None and composer.reply.body == "Are you there?"
        assert composer.bar.title.text() == "along.pdf"
        composer.about.nobody.click()
        composer.send.click()
        await staff.ticks(WORDS, "read")

    run(qapp, lambda: Desk(qapp, office.profile, key=office.key), drive)
    (sent,) = office.sandbox.control("/sent")
    assert sent["type"] == "document" and sent["body"]["context"]["message_id"]
