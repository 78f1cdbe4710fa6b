"""Photos and papers of a person: taken in by choosing, dropping and pasting, looked at, refused with the reason."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage, QPainter, QPdfWriter
from PySide6.QtTest import QTest

from sanjog_desktop.actions import undo
from sanjog_desktop.domain.masking import Masking
from sanjog_desktop.gui.contacts.file_viewer import FileViewer
from sanjog_desktop.gui.contacts.person.file_taking import kind_guess
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads.change_sets import last_undoable
from tests.gui.conftest import NOISE, settled
from tests.gui.person_desk import Desk
from tests.helpers.walk import nameless

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def desk(ctx: Context, qtbot: Any) -> Desk:
    return Desk(ctx, qtbot)


def picture(path: Path, width: int = 900, height: int = 1_200) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(path))
    return path


def paper(path: Path, pages: int = 2) -> Path:
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.drawText(400, 600, f"Biodata, page {page + 1}")
    painter.end()
    return path


async def viewer_of(desk: Desk, place: int = 0) -> FileViewer:
    desk.person.files.buttons[place].click()
    viewer = desk.person.files.viewer
    assert isinstance(viewer, FileViewer)
    for _ in range(40):
        await settled(desk.ctx, 1)
        if viewer.image is not None or viewer.pages is not None or viewer.problem:
            return viewer
    raise AssertionError("the file never opened")


def test_a_photo_is_taken_in_shown_and_looked_at(desk: Desk, qt_run: Run, tmp_path: Path) -> None:
    async def drive() -> None:
        await desk.open()
        desk.person.files.take([picture(tmp_path / "IMG 20.jpg"), paper(tmp_path / "Biodata Aarav.pdf")])
        await settled(desk.ctx, 10)
        files = {row.kind: row for row in (await desk.detail()).files}
        assert set(files) == {"photo", "biodata"}
        assert (files["photo"].width, files["photo"].height, files["photo"].is_main) == (900, 1_200, True)
        assert desk.person.head.avatar._photo is not None
        assert nameless(desk.side) == []
        viewer = await viewer_of(desk)
        assert viewer.image is not None
        assert viewer.image.width() == 900
        fitted = viewer._picture.width()
        QTest.keyClicks(viewer, "+")
        assert viewer._picture.width() > fitted
        QTest.keyClicks(viewer, "0")
        assert viewer._picture.width() == fitted
        assert nameless(viewer) == []
        QTest.keyClick(viewer, Qt.Key.Key_Escape)
        viewer = await viewer_of(desk, 1)
        assert viewer.pages is not None
        assert "2 pages" in viewer.about.text()
        viewer.reject()

    qt_run(drive())


def test_files_are_dropped_and_pictures_pasted(desk: Desk, qt_run: Run, tmp_path: Path) -> None:
    async def drive() -> None:
        await desk.open()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "one.png")))])
        section = desk.person.files
        drop = QDropEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        section.dropEvent(drop)
        await settled(desk.ctx, 8)
        image = QImage(400, 300, QImage.Format.Format_RGB32)
        image.fill(QColor("#aa3344"))
        QGuiApplication.clipboard().setImage(image)
        QTest.keyClick(section.add_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        await settled(desk.ctx, 8)
        files = (await desk.detail()).files
        assert sorted(row.filename for row in files) == ["Pasted photo.jpg", "one.png"]
        assert {row.kind for row in files} == {"photo"}
        assert [row.is_main for row in files] == [True, False]

    qt_run(drive())


HOSTILE = {
    "photo.jpg": (b"MZ\x90\x00" + bytes(400), "program or a script"),
    "biodata.pdf": (b"#!/bin/sh\nrm -rf /\n", "program or a script"),
    "active.pdf": (b"%PDF-1.7\n1 0 obj << /OpenAction << /S /Launch >> >>\nendobj\n", "carries a program"),
    "page.html": (b"<html><script>alert(1)</script></html>", "program or a script"),
    "many.zip": (b"PK\x03\x04" + bytes(600), "archive of other files"),
    "empty.png": (b"", "This file is empty."),
    "huge.png": (
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (60_000).to_bytes(4, "big") * 2 + bytes(200),
        "too many pixels",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_with_the_reason(desk: Desk, qt_run: Run, tmp_path: Path, name: str) -> None:
    async def drive() -> None:
        content, reason = HOSTILE[name]
        (tmp_path / name).write_bytes(content)
        await desk.open()
        desk.person.files.take([tmp_path / name, picture(tmp_path / "fine.png", 20, 20)])
        await settled(desk.ctx, 8)
        assert name in desk.person.files.strip.words
        assert reason in desk.person.files.strip.words
        assert [row.filename for row in (await desk.detail()).files] == ["fine.png"], "the others are kept"
        assert len(list(desk.ctx.files.ids())) == 1

    qt_run(drive())


@pytest.mark.qt_log_ignore("JPEG", *NOISE, extend=True)
def test_what_cannot_be_shown_says_why(desk: Desk, qt_run: Run, tmp_path: Path) -> None:
    async def drive() -> None:
        whole = paper(tmp_path / "bio.pdf").read_bytes()
        (tmp_path / "cut bio.pdf").write_bytes(whole[: len(whole) // 3])
        (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(300))
        (tmp_path / "words.txt").write_text("Just words")
        await desk.open()
        desk.person.files.take([tmp_path / "cut bio.pdf", tmp_path / "broken.jpg", tmp_path / "words.txt"])
        await settled(desk.ctx, 8)
        told = {}
        for place, button in enumerate(list(desk.person.files.buttons)):
            viewer = await viewer_of(desk, place)
            told[button.row.filename] = viewer.problem
            viewer.reject()
        assert told["cut bio.pdf"] == "This PDF cannot be read: it is damaged."
        assert told["broken.jpg"] == "This picture cannot be shown on this PC."
        assert told["words.txt"] == "words.txt"

    qt_run(drive())


def test_a_file_is_shown_first_said_to_be_another_and_taken_off(desk: Desk, qt_run: Run, tmp_path: Path) -> None:
    async def drive() -> None:
        await desk.open()
        section = desk.person.files
        section.take([picture(tmp_path / "one.png", 30, 30), picture(tmp_path / "two.png", 30, 30)])
        await settled(desk.ctx, 8)
        other = next(button for button in section.buttons if not button.row.is_main)
        menu = {action.text(): action for action in section.menu_of(other).actions()}
        menu["Show this photo first"].trigger()
        await settled(desk.ctx)
        assert section.buttons[0].row.id == other.row.id
        kinds = next(action.menu() for action in section.menu_of(section.buttons[1]).actions() if action.menu())
        next(action for action in kinds.actions() if action.text() == "Horoscope").trigger()
        await settled(desk.ctx)
        assert [row.kind for row in (await desk.detail()).files] == ["photo", "horoscope"]
        section.buttons[0].setFocus()
        QTest.keyClick(section.buttons[0], Qt.Key.Key_Delete)
        await settled(desk.ctx)
        assert [row.kind for row in (await desk.detail()).files] == ["horoscope"]
        last = await desk.ctx.db.read(last_undoable, "Meera")
        assert last is not None
        await desk.ctx.db.write(undo.undo_all, last.id)
        await settled(desk.ctx)
        assert len(section.buttons) == 2

    qt_run(drive())


def test_nobody_sees_photos_who_may_not(desk: Desk, ctx: Context, qt_run: Run, tmp_path: Path) -> None:
    async def drive() -> None:
        await desk.open()
        desk.person.files.take([picture(tmp_path / "one.png", 30, 30)])
        await settled(ctx, 8)
        viewer = await viewer_of(desk)
        ctx.veil.take_role(Masking("counsellor", frozenset({"photo"})))
        assert not viewer.isVisible()
        assert desk.person.head.avatar._photo is None
        assert not desk.person.files.buttons[0].isEnabled()
        assert desk.person.files.add_button.isHidden()
        desk.person.files.take([picture(tmp_path / "two.png", 30, 30)])
        await settled(ctx)
        assert len((await desk.detail()).files) == 1

    qt_run(drive())


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("IMG-20260101.jpg", "photo"),
        ("Aarav biodata.jpg", "biodata"),
        ("बायोडाटा.pdf", "biodata"),
        ("kundli_aarav.pdf", "horoscope"),
        ("marksheet.pdf", "document"),
    ],
)
def test_what_a_file_is_is_guessed_by_its_name(name: str, kind: str) -> None:
    assert kind_guess(name) == kind
