"""Making a biodata PDF: full or limited, in which language, with the photo or not, for whom."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from sanjog_desktop.actions.exports import KEEP_DAYS
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId, ContactId
from sanjog_desktop.gui.contacts.biodata_drawing import draw_biodata
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.outgoing_form import (
    OutgoingDialog,
    PathLine,
    RecipientForm,
    kept_days_text,
    language_box,
    today_text,
)
from sanjog_desktop.gui.person.masked import shows_photos
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.privacy.export.biodata import (
    FULL,
    LIMITED,
    BiodataOrder,
    biodata_facts,
    given_name,
    make_biodata,
)
from sanjog_desktop.store.attachments import DamagedAttachment
from sanjog_desktop.store.people_rows import ContactFileRow
from sanjog_desktop.store.reads.record import main_photo


class BiodataDialog(OutgoingDialog):
    """Opened with ``open()`` for one candidate; ``written`` is the file once it is made."""

    def __init__(self, ctx: Context, contact_id: str, parent: QWidget | None = None) -> None:
        """Builds the form; whose it is and whether there is a photo is read when it opens."""
        self.contact_id = contact_id
        self._photo: ContactFileRow | None = None
        self._ready = False
        super().__init__(ctx, *_texts(), parent=parent)
        self.version = QComboBox()
        self.version.addItem(self.tr("Limited: given name, no numbers, age instead of the birth date"), LIMITED)
        self.version.addItem(self.tr("Full: everything but staff’s notes"), FULL)
        self._caption(self.tr("&Version"), self.version)
        self.language = language_box(self.tr("Language of the biodata"))
        self._caption(self.tr("&Language of the biodata"), self.language)
        self.photo = QCheckBox(self.tr("With the &photo"))
        self.photo.setEnabled(False)
        self.rows.addWidget(self.photo)
        kinds = {"family": self.tr("A family"), "subject": self.tr("The person themselves")}
        self.recipient = RecipientForm(ctx, kinds)
        self.rows.addWidget(self.recipient)
        self.place = PathLine(self.tr("The file"))
        self.place.propose(f"{self.tr('biodata')}-{today_text()}", ".pdf")
        self._caption(self.tr("&File"), self.place.edit, self.place)
        about = self.tr("The recipient’s name is written across every page and the photo. It stands in the register of "
                        "disclosures.")  # fmt: skip
        self.rows.addWidget(label(f"{about} {kept_days_text(KEEP_DAYS)}", "caption", wrap=True))
        self.finish_form()
        self.recipient.changed.connect(self._check)
        self.do_button.clicked.connect(lambda: ctx.tasks.start(self.make(), owner=self))
        self._check()
        ctx.tasks.start(self.read_person(), owner=self)

    def _caption(self, text: str, widget: QWidget, shown: QWidget | None = None) -> None:
        words = label(text, "caption")
        words.setBuddy(widget)
        widget.setAccessibleName(text.replace("&", ""))
        self.rows.addWidget(words)
        self.rows.addWidget(shown or widget)

    async def read_person(self) -> None:
        """Whose biodata it is, the language they are written to in, and whether there is a photo."""
        try:
            facts = await self._ctx.db.read(biodata_facts, self.contact_id, self._ctx.staff)
        except UserError as error:
            self.say(error.text, error.hint or "")
            return
        self._photo = await self._ctx.db.read(main_photo, ContactId(self.contact_id))
        has_photo = self._photo is not None and shows_photos(self._ctx)
        self.photo.setEnabled(has_photo)
        if not has_photo:
            self.photo.setToolTip(self.tr("There is no photo on the card."))
        name = facts.person.cells.get("name", "")
        self.recipient.use_subject(self.contact_id, name)
        # A name of a file tells no more than the page in it.
        self.place.propose(f"{self.tr('biodata')}-{_plain(given_name(name))}-{facts.person.no}", ".pdf")
        self._ready = True
        self._check()

    def _check(self) -> None:
        self.do_button.setEnabled(self._ready and self.recipient.complete and not self.running)
        missing = "" if self.recipient.complete else self.tr("Say for whom and why first.")
        self.do_button.setToolTip(missing)
        self.do_button.setAccessibleDescription(missing)

    async def make(self) -> None:
        """Draw it and write it down as given."""
        order = BiodataOrder(
            str(self.version.currentData()), str(self.language.currentData()), self.recipient.name.text().strip(),
            self.recipient.reason.text().strip(), self.photo.isChecked(), self.recipient.contact_id,
            self.recipient.recipient_type,
        )  # fmt: skip
        self.begin()
        try:
            photo = await self._read_photo() if self.photo.isChecked() else b""
            await make_biodata(
                self._ctx.db, self.contact_id, order, self.place.path, photo=photo, draw=draw_biodata,
                staff=self._ctx.staff,
            )  # fmt: skip
        except UserError as error:
            self.end()
            self.say(error.text, error.hint or "")
            return
        except OSError as error:
            self.end()
            self.say(self.tr("The file could not be written."), error.strerror or "")
            return
        self.end(again=False)
        path: Path = self.place.path
        self.show_written(path, self.tr("Written to {file}.").format(file=path.name))

    async def _read_photo(self) -> bytes:
        row = self._photo
        if row is None:
            return b""
        try:
            return await asyncio.to_thread(self._ctx.files.read_all, AttachmentId(row.id), row.key)
        except (DamagedAttachment, FileNotFoundError) as error:
            raise UserError("The photo cannot be read.", "Choose another one on the card.") from error


def _plain(name: str) -> str:
    """A name as files may be called."""
    return "".join(char for char in name if char.isalpha()) or "1"


def _texts() -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("BiodataDialog", "Biodata as PDF"),
        translate("BiodataDialog", "For a family only with the person’s own consent to be shown."),
        translate("BiodataDialog", "&Make the PDF"),
    )
