"""One chat in a file: as a PDF and as a page with its files, others masked, on record, nothing left when it fails."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sanjog_desktop.domain.ids import AttachmentId, ConversationId
from sanjog_desktop.gui.chats.export_dialog import ChatExportDialog
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads.conversations import conversation_row
from sanjog_desktop.store.rows import ConversationRow
from sanjog_desktop.store.session import Session
from tests.gui.chat_sample import add_attachment, add_message
from tests.gui.conftest import settled

Run = Callable[..., Any]


def prepare(ctx: Context) -> None:
    """Somebody else's number and name in the chat, a file about somebody else, and files that lie on disk."""

    def write(session: Session) -> None:
        now = session.now()
        add_message(session, 1, now - 1000, "in", "Call Kavita Misal, 99999 00003, or me on 99999 00001 <b>now</b>")
        sent = add_message(session, 1, now - 500, "out", "for you", kind="document", sent_by="Meera")
        done = ctx.files.write(AttachmentId(f"a{sent}"), b"of others")
        add_attachment(session, sent, now, mime="application/pdf", filename="Somebody.pdf", size=9, key=done.key)
        # The sample's voice note has a key, but no file on disk.
        session.execute("UPDATE attachment SET state = 'gone', key = NULL WHERE mime LIKE 'audio%'")

    ctx.db.write_sync(write)


def chat_of(ctx: Context, id: int = 1) -> ConversationRow:
    row = ctx.db.read_sync(conversation_row, ConversationId(id))
    assert row is not None
    return row


def register(ctx: Context) -> list[tuple[Any, ...]]:
    return ctx.db.read_sync(
        lambda s: s.rows("SELECT contact_id, recipient_type, purpose, state, artefact_sha256 <> '' FROM disclosure")
    )


async def made(ctx: Context, qtbot: Any, path: Path, **choices: Any) -> ChatExportDialog:
    dialog = ChatExportDialog(ctx, chat_of(ctx))
    qtbot.addWidget(dialog)
    for name, index in choices.items():
        getattr(dialog, name).setCurrentIndex(index)
    assert dialog.recipient.name.text() == "Sunita Namuna" and not dialog.do_button.isEnabled()
    dialog.recipient.reason.setText("asked for it")
    dialog.place.edit.setText(str(path))
    dialog.do_button.click()
    await settled(ctx, 10)
    return dialog


def test_a_chat_with_its_files_for_the_person(agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path) -> None:
    prepare(agency)

    async def drive() -> None:
        path = tmp_path / "chat.zip"
        dialog = await made(agency, qtbot, path)
        assert dialog.written == path
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            page = archive.read("chat.html").decode()
            names = [name for name in archive.namelist() if name.startswith("media/")]
            photo = next(name for name in names if name.endswith(".jpg"))
            assert archive.read(photo)[:3] == b"\xff\xd8\xff"
        assert f'src="{photo}"' in page and "छान आहे" in page
        # Her own number stays; another's number and name do not, nor a file that is not known to be about her.
        assert "99999 00001" in page and "99999 00003" not in page and "Kavita" not in page and "•••" in page
        assert "&lt;b&gt;now" in page and "दुसऱ्याबद्दलची फाइल" in page  # she writes in Marathi
        assert "of others" not in page and len(names) == 1
        assert register(agency) == [("c1", "subject", "asked for it", "made", 1)]
        kept = agency.db.read_sync(lambda s: s.one("SELECT kind, path, size FROM export_file"))
        assert kept == ("chat_html", str(path), path.stat().st_size)
        assert not list(tmp_path.glob("*.part"))

    qt_run(drive())


def test_a_chat_as_a_pdf(agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path) -> None:
    prepare(agency)

    async def drive() -> None:
        path = tmp_path / "chat.pdf"
        dialog = await made(agency, qtbot, path, kind=1)
        assert dialog.written == path and path.read_bytes()[:5] == b"%PDF-"
        assert path.stat().st_size > 10_000
        assert register(agency) == [("c1", "subject", "asked for it", "made", 1)]

    qt_run(drive())


def test_without_consent_a_family_is_not_given_it(agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path) -> None:
    prepare(agency)

    async def drive() -> None:
        path = tmp_path / "chat.zip"
        dialog = ChatExportDialog(agency, chat_of(agency))
        qtbot.addWidget(dialog)
        dialog.recipient.kind.setCurrentIndex(dialog.recipient.kind.findData("family"))
        dialog.recipient.name.setText("Rajesh Udaharan")
        dialog.recipient.reason.setText("proposal")
        dialog.place.edit.setText(str(path))
        dialog.do_button.click()
        await settled(agency, 8)
        assert dialog.written is None and dialog.strip.isVisibleTo(dialog)
        assert not list(tmp_path.glob("chat*")) and register(agency) == []

    qt_run(drive())


def test_nothing_is_left_when_the_folder_cannot_be_written(
    agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    prepare(agency)

    async def drive() -> None:
        (tmp_path / "file").write_text("no folder")
        dialog = await made(agency, qtbot, tmp_path / "file" / "chat.zip")
        assert dialog.written is None and dialog.strip.isVisibleTo(dialog) and dialog.do_button.isEnabled()
        assert [row[3] for row in register(agency)] == ["cancelled"]

    qt_run(drive())
