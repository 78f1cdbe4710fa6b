"""Writing down what an authority was given: whose data, by which order, and who approved it as the second."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sanjog_desktop.actions import disclosures
from sanjog_desktop.actions.disclosures import Order
from sanjog_desktop.domain.drafts import CATEGORIES
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.consent.categories import category_text
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.basics import LinkButton, PlainButton, PrimaryButton, SectionTitle, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.widgets.people_picker import PeoplePicker
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.reads.agency import agency

translate = QCoreApplication.translate


class AuthorityDialog(QDialog):
    """Opened with ``open()``; it writes one entry a person and closes when that is done."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.people: dict[str, str] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("authority", "Disclosure to an authority"))
        self.setMinimumWidth(460)
        self.authority, self.order_ref, self.officer, self.law = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.second = QComboBox()
        self.second.setEditable(True)
        self.categories = {name: QCheckBox(category_text(name)) for name in CATEGORIES}
        self.may_tell = QCheckBox(translate("authority", "The person may be told"))
        self.may_tell.setChecked(True)
        self.add_person = LinkButton(translate("authority", "Add a &person…"))
        self.names = label("", wrap=True)
        self.strip = NoticeStrip(ctx.theme)
        self.save = PrimaryButton(translate("authority", "&Write it down"))
        self.cancel = PlainButton(translate("authority", "Cancel"))
        self._lay_out()
        self.add_person.clicked.connect(self._pick)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(lambda: ctx.tasks.start(self._record(), owner=self, busy=self.save))
        ctx.tasks.start(self._read_staff(), owner=self)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 18)
        rows.setSpacing(6)
        rows.addWidget(
            label(
                translate(
                    "authority",
                    "Only by law, an order of a court, or to protect rights, property or safety. Nothing is sent from "
                    "here: the entry is the record of what was handed over.",
                ),
                "second",
                wrap=True,
            )
        )
        rows.addWidget(SectionTitle(translate("authority", "Whose data")))
        rows.addWidget(self.names)
        line = QHBoxLayout()
        line.addWidget(self.add_person)
        line.addStretch(1)
        rows.addLayout(line)
        rows.addWidget(SectionTitle(translate("authority", "Which data")))
        holder = QWidget()
        flow = FlowLayout(holder, gap=10)
        for box in self.categories.values():
            flow.addWidget(box)
        rows.addWidget(holder)
        add_field(rows, translate("authority", "&Authority"), self.authority)
        add_field(rows, translate("authority", "&Reference of the order"), self.order_ref)
        add_field(rows, translate("authority", "&Officer, with rank"), self.officer)
        add_field(rows, translate("authority", "&Law it names"), self.law)
        add_field(rows, translate("authority", "&Second approval by"), self.second)
        rows.addWidget(self.may_tell)
        rows.addWidget(self.strip)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        rows.addLayout(buttons)

    async def _read_staff(self) -> None:
        self.second.addItems(("", *(await self._ctx.db.read(agency)).approvers(but=self._ctx.staff)))

    def _pick(self) -> None:
        picker = PeoplePicker(self._ctx, translate("authority", "Whose data"), self)
        picker.chosen.connect(self.take_person)
        picker.open()

    def take_person(self, contact_id: str, name: str) -> None:
        """One more person whose data was given."""
        self.people[contact_id] = name
        self.names.setText(", ".join(self.people.values()))

    async def _record(self) -> None:
        order = Order(
            self.order_ref.text().strip(),
            self.second.currentText().strip(),
            officer=self.officer.text().strip(),
            basis=self.law.text().strip(),
            may_be_told=self.may_tell.isChecked(),
        )
        try:
            if not self.people:
                raise UserError("Whose data was given?", "Choose at least one person.")
            await self._ctx.db.write(
                disclosures.record_legal_authority,
                tuple(self.people),
                authority=self.authority.text().strip(),
                categories=tuple(name for name, box in self.categories.items() if box.isChecked()),
                order=order,
                staff=self._ctx.staff,
            )
        except UserError as error:
            # Said in the dialog: the strip of the window lies behind it.
            self.strip.say(tr_error(error.text, error.hint))
            return
        self.accept()
