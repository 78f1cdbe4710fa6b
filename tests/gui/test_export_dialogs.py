"""The windows that write people's data into files: what they ask, what they write, how they are stopped."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from sanjog_desktop.actions import consents, contacts, notices
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.ids import AttachmentId, ContactId, new_id
from sanjog_desktop.gui.contacts import export_dialog as export_module
from sanjog_desktop.gui.contacts.biodata_dialog import BiodataDialog
from sanjog_desktop.gui.contacts.biodata_drawing import draw_biodata, marked_photo
from sanjog_desktop.gui.contacts.export_dialog import ExportDialog
from sanjog_desktop.gui.context import Context
from sanjog_desktop.privacy.export.biodata import FULL, LIMITED
from sanjog_desktop.store.session import Session
from tests.gui.conftest import settled

Run = Callable[..., Any]


def sunita(session: Session) -> ContactId:
    card = {"name": "Sunita Namuna", "name_native": "सुनीता नमुना", "city": "Pune"}
    biodata = {"born_on": "1997-02-14", "height_cm": 163, "community": "Udaharan", "rashi": "mesha"}
    return contacts.create(session, card, biodata, ["919999900012"], staff="Meera")


def agree(session: Session, contact_id: ContactId) -> None:
    notices.ensure(session, "opt-in-1", "en", "An invented notice.")
    consents.record_opt_in(
        session, contact_id, [Purpose.PROFILE_SHARING, Purpose.PHOTO_SHARING], ConsentMethod.IN_PERSON,
        Evidence(words="yes", witness="Asha"), language="en", staff="Asha",
    )  # fmt: skip


def jpeg() -> bytes:
    image = QImage(400, 700, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPG")
    return bytes(buffer.data().data())


def nameless(dialog: QWidget) -> list[str]:
    """Widgets a person can get to by Tab that a screen reader cannot name."""
    found = []
    for widget in dialog.findChildren(QWidget):
        can_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
        text = getattr(widget, "text", None)
        if can_tab and not widget.accessibleName() and not (callable(text) and text()):
            found.append(type(widget).__name__)
    return found


def test_nothing_is_written_before_it_is_said_for_whom_and_why(
    ctx: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    async def drive() -> None:
        id = await ctx.db.write(sunita)
        dialog = ExportDialog(ctx, [id])
        qtbot.addWidget(dialog)
        dialog.show()
        await settled(ctx)
        assert not dialog.do_button.isEnabled() and dialog.do_button.accessibleDescription()
        assert nameless(dialog) == []
        dialog.kind.setCurrentIndex(dialog.kind.findData("csv"))
        dialog.place.edit.setText(str(tmp_path / "people"))
        dialog.recipient.reason.setText("The yearly count")
        assert dialog.recipient.name.text() == "Our own office" and dialog.do_button.isEnabled()
        assert "income_band" not in dialog.chosen_columns() and "name" in dialog.chosen_columns()
        await dialog.export()
        assert dialog.exported is not None and dialog.exported.people == 1
        with (tmp_path / "people.csv").open(encoding="utf-8-sig", newline="") as file:
            assert next(csv.DictReader(file))["Name"] == "Sunita Namuna"
        assert ": 1." in dialog.outcome.text() and dialog.folder_button.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    qt_run(drive())


def test_escape_while_it_is_written_stops_it(
    ctx: Context, qt_run: Run, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = export_module.export_people

    async def drive() -> None:
        ids = [await ctx.db.write(sunita) for _ in range(60)]
        dialog = ExportDialog(ctx, ids)
        qtbot.addWidget(dialog)
        dialog.show()
        await settled(ctx)
        dialog.place.edit.setText(str(tmp_path / "people.xlsx"))
        dialog.recipient.reason.setText("The yearly count")

        async def slowly(*args: Any, **more: Any) -> Any:
            show = more["progress"]

            def step(done: int, total: int) -> None:
                show(done, total)
                QTest.keyClick(dialog, Qt.Key.Key_Escape)

            more["progress"] = step
            return await real(*args, **more)

        monkeypatch.setattr(export_module, "export_people", slowly)
        await dialog.export()
        assert dialog.isVisible() and dialog.exported is None and dialog.do_button.isEnabled()
        assert not list(tmp_path.glob("people*"))
        assert "Stopped" in dialog.strip.words

    qt_run(drive())


def test_what_goes_wrong_is_said_in_the_dialog(ctx: Context, qt_run: Run, qtbot: Any, tmp_path: Path) -> None:
    async def drive() -> None:
        id = await ctx.db.write(sunita)
        dialog = ExportDialog(ctx, [id])
        qtbot.addWidget(dialog)
        dialog.show()
        await settled(ctx)
        dialog.recipient.kind.setCurrentIndex(dialog.recipient.kind.findData("family"))
        dialog.recipient.name.setText("Family Udaharan")
        dialog.recipient.reason.setText("A proposal")
        dialog.place.edit.setText(str(tmp_path / "people.xlsx"))
        await dialog.export()
        assert "Nobody can be in this file" in dialog.strip.words
        (tmp_path / "wall").write_text("x")
        dialog.recipient.kind.setCurrentIndex(0)
        dialog.place.edit.setText(str(tmp_path / "wall" / "people.xlsx"))
        await dialog.export()
        assert "could not be written" in dialog.strip.words

    qt_run(drive())


def test_a_register_is_printed_across_with_its_headings_on_each_page(
    ctx: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    async def drive() -> None:
        ids = [await ctx.db.write(sunita) for _ in range(40)]
        dialog = ExportDialog(ctx, ids)
        qtbot.addWidget(dialog)
        dialog.show()
        await settled(ctx)
        dialog.kind.setCurrentIndex(dialog.kind.findData("pdf"))
        dialog.language.setCurrentIndex(dialog.language.findData("gu"))
        dialog.place.edit.setText(str(tmp_path / "people.pdf"))
        dialog.recipient.reason.setText("For the shelf")
        await dialog.export()
        assert dialog.exported is not None
        document = QPdfDocument(dialog)
        document.load(str(tmp_path / "people.pdf"))
        assert document.pageCount() >= 2
        size = document.pagePointSize(0)
        assert size.width() > size.height()
        for page in range(document.pageCount()):
            assert "№" in document.getAllText(page).text()
        document.close()

    qt_run(drive())


def test_a_biodata_is_made_with_consent_and_marked(ctx: Context, qt_run: Run, qtbot: Any, tmp_path: Path) -> None:
    async def drive() -> None:
        id = await ctx.db.write(sunita)
        dialog = BiodataDialog(ctx, id)
        qtbot.addWidget(dialog)
        dialog.show()
        await settled(ctx)
        assert nameless(dialog) == []
        assert dialog.version.currentData() == LIMITED and not dialog.photo.isEnabled()
        assert "Namuna" not in dialog.place.edit.text()
        dialog.place.edit.setText(str(tmp_path / "one.pdf"))
        dialog.recipient.name.setText("Family Udaharan")
        dialog.recipient.reason.setText("A proposal")
        assert dialog.do_button.isEnabled()
        await dialog.make()
        assert "has not agreed" in dialog.strip.words and not list(tmp_path.glob("one*"))
        await ctx.db.write(agree, id)
        dialog.version.setCurrentIndex(dialog.version.findData(FULL))
        await dialog.make()
        assert dialog.written == tmp_path / "one.pdf"
        document = QPdfDocument(dialog)
        document.load(str(tmp_path / "one.pdf"))
        text = document.getAllText(0).text()
        document.close()
        assert "Sunita Namuna" in text and "Family Udaharan" in text and "+91 99999 00012" in text
        assert await ctx.db.read(lambda s: s.value("SELECT count(*) FROM disclosure WHERE state = 'made'")) == 1

    qt_run(drive())


def test_the_photo_of_the_card_goes_onto_the_page(ctx: Context, qt_run: Run, qtbot: Any, tmp_path: Path) -> None:
    async def drive() -> None:
        id = await ctx.db.write(sunita)
        await ctx.db.write(agree, id)
        file = AttachmentId(new_id())
        kept = await asyncio.to_thread(ctx.files.write, file, jpeg())
        await ctx.db.write(lambda s: s.execute(
            "INSERT INTO contact_file(id, contact_id, kind, filename, mime, size, sha256, key, is_main, created_at)"
            " VALUES (?, ?, 'photo', 'sunita.jpg', 'image/jpeg', ?, ?, ?, 1, 1)",
            (file, id, kept.size, kept.sha256, kept.key),
        ))  # fmt: skip
        dialog = BiodataDialog(ctx, id)
        qtbot.addWidget(dialog)
        dialog.show()
        await settled(ctx)
        assert dialog.photo.isEnabled()
        dialog.photo.setChecked(True)
        dialog.place.edit.setText(str(tmp_path / "two.pdf"))
        dialog.recipient.kind.setCurrentIndex(dialog.recipient.kind.findData("subject"))
        assert dialog.recipient.name.text() == "Sunita Namuna"
        dialog.recipient.reason.setText("Asked for it")
        await dialog.make()
        assert dialog.written is not None, dialog.strip.words
        document = QPdfDocument(dialog)
        document.load(str(tmp_path / "two.pdf"))
        image = document.render(0, QSize(600, 850))
        document.close()
        blue = sum(
            image.pixelColor(x, y).blue() > image.pixelColor(x, y).red() + 60
            for x in range(420, 560, 4) for y in range(40, 260, 4)
        )  # fmt: skip
        assert blue > 500

    qt_run(drive())


def test_a_photo_that_is_none_is_said(ctx: Context, qt_run: Run) -> None:
    with pytest.raises(Exception, match="photo"):
        qt_run(draw_biodata(["<p>x</p>"], "en", footer="", watermark="", photo=b"not a picture"))
    marked = marked_photo(jpeg(), "Family Udaharan")
    assert marked.width() > 300 and marked.height() <= marked.width() * 1.5 + 1


def test_a_masked_role_is_offered_only_its_columns(ctx: Context, qt_run: Run, qtbot: Any) -> None:
    from sanjog_desktop.domain.masking import Masking

    async def drive() -> None:
        ctx.veil.take_role(Masking("counsellor", frozenset({"income", "community", "phone"})))
        dialog = ExportDialog(ctx, ["x"])
        qtbot.addWidget(dialog)
        await settled(ctx)
        dialog.tick(["income_band", "community", "phones"])
        assert dialog.chosen_columns() == ("name", "phones")

    qt_run(drive())
