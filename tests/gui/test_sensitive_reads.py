"""Looking at a photograph, opening and saving a file: each is told to the log of reads, scrolling only once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from sanjog_desktop.actions import contacts
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.gui.chats.opened_files import OpenedFiles
from sanjog_desktop.gui.chats.thread_model import ThreadModel
from sanjog_desktop.gui.chats.thread_view import ThreadView
from sanjog_desktop.gui.contacts.side import SidePanel
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads import messages as reads
from sanjog_desktop.store.reads.contacts import contact_detail
from sanjog_desktop.store.rows import AttachmentRow, MessageRow
from sanjog_desktop.store.session import Session
from sanjog_desktop.sync.read_log import ReadLog
from tests.gui.conftest import settled

Run = Callable[..., Any]


@pytest.fixture
def log(agency: Context) -> ReadLog:
    """The log of reads, told of by the window as in the real one."""
    log = ReadLog(agency.db, agency.clock)
    agency.note_read = lambda what, kind, id: log.note(what, kind, id, agency.staff)
    return log


def image_of(ctx: Context) -> tuple[MessageRow, AttachmentRow]:
    rows = ctx.db.read_sync(reads.message_page, 1, limit=100)  # type: ignore[arg-type]
    row = next(row for row in rows if row.kind == "image")
    assert row.attachment is not None
    return row, row.attachment


def written(ctx: Context) -> list[str]:
    sql = "SELECT action FROM audit WHERE action LIKE 'read_%' ORDER BY seq"
    return ctx.db.read_sync(lambda session: [row[0] for row in session.rows(sql)])


def test_a_photograph_scrolled_past_again_and_again_is_one_entry(
    agency: Context, log: ReadLog, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        row, attachment = image_of(agency)
        for _ in range(3):
            model = ThreadModel(agency)
            view = ThreadView(agency, model)
            qtbot.addWidget(view)
            view.resize(700, 600)
            view.show()
            await model.open(1, "Sunita Namuna")
            await settled(agency, 2)
            place = model.place_of(row.id)
            assert place is not None
            view.scrollTo(model.index(place))
            view.grab()
            await settled(agency)
            assert view.thumbnails.get(attachment) is not None
        await log.flush()
        assert written(agency) == ["read_photo"]

    qt_run(drive())


def test_a_file_opened_or_saved_is_an_entry_each(
    agency: Context, log: ReadLog, qt_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile()) or True
    )

    async def drive() -> None:
        _row, attachment = image_of(agency)
        files = OpenedFiles(agency)
        await files.open(attachment)
        paper = agency.files.write(AttachmentId("paper"), b"%PDF-1.7 an invented biodata")
        await files.open(
            replace(
                attachment, id=AttachmentId("paper"), key=paper.key, mime="application/pdf", filename="Biodata.pdf",
                width=None, height=None,
            )
        )  # fmt: skip
        await files.save_as(attachment, tmp_path / "saved.jpg")
        files.wipe()
        await log.flush()
        assert written(agency) == ["read_photo", "read_document", "read_export"]
        assert len(opened) == 2 and (tmp_path / "saved.jpg").exists()

    qt_run(drive())


def test_a_biodata_shown_twice_is_one_entry(agency: Context, log: ReadLog, qt_run: Run, qtbot: Any) -> None:
    def add(session: Session) -> str:
        card = {"name": "Aarav Namuna"}
        return str(contacts.create(session, card, {"born_on": "1996-02-01"}, ["919999900777"], staff="Meera"))

    async def drive() -> None:
        contact = agency.db.write_sync(add)
        side = SidePanel(agency)
        qtbot.addWidget(side)
        for _ in range(2):
            side.show_person(agency.db.read_sync(contact_detail, contact))
            side.show_nobody()
        await log.flush()
        assert written(agency) == ["read_biodata"]

    qt_run(drive())
