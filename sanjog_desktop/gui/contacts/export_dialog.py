"""Writing people of the register into a file: which columns, for whom, why, and where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QListWidget, QListWidgetItem, QWidget

from sanjog_desktop.actions.exports import KEEP_DAYS
from sanjog_desktop.domain.errors import Cancelled, UserError
from sanjog_desktop.domain.export_columns import CARD, COLUMNS, DEFAULT, PRINTED, is_sensitive, offered
from sanjog_desktop.domain.imports.headings import NOTES
from sanjog_desktop.domain.imports.mapping import CUSTOM
from sanjog_desktop.gui.contacts.import_columns import target_text
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.outgoing_form import (
    OutgoingDialog,
    PathLine,
    RecipientForm,
    kept_days_text,
    language_box,
    today_text,
)
from sanjog_desktop.gui.pdf import render_pdf_in_slices
from sanjog_desktop.gui.person.texts import field_text
from sanjog_desktop.gui.times import number_text
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.privacy.export.files import ENDINGS
from sanjog_desktop.privacy.export.running import Exported, Order, export_people
from sanjog_desktop.store.people_rows import CustomFieldRow
from sanjog_desktop.store.reads.custom_fields import custom_fields

_KEY = Qt.ItemDataRole.UserRole
_LIST_PX, _LIST_MOST_PX = 190, 260


class ExportDialog(OutgoingDialog):
    """Opened with ``open()`` for the people with ``ids`` (those marked, or all found), in the order of the list.

    ``exported`` is what was written once it is.
    """

    def __init__(self, ctx: Context, ids: Sequence[str], parent: QWidget | None = None) -> None:
        """Builds the form; the agency's own fields are read when it opens."""
        self.ids = list(dict.fromkeys(ids))
        self.exported: Exported | None = None
        self._custom: list[CustomFieldRow] = []
        super().__init__(ctx, *_texts(len(self.ids)), parent=parent)
        self._add_kind()
        self._add_columns()
        self.recipient = RecipientForm(
            ctx,
            {
                "own": self.tr("Our own office"),
                "service_provider": self.tr("A company that works for us"),
                "family": self.tr("A family (only who agreed to be shown)"),
            },
        )
        self.rows.addWidget(self.recipient)
        self.place = PathLine(self.tr("The file"))
        words = label(self.tr("&File"), "caption")
        words.setBuddy(self.place.edit)
        self.rows.addWidget(words)
        self.rows.addWidget(self.place)
        about = self.tr("People whose data may only be kept are left out. Everybody in the file stands in the register "
                        "of disclosures.")  # fmt: skip
        self.rows.addWidget(label(f"{about} {kept_days_text(KEEP_DAYS)}", "caption", wrap=True))
        self.finish_form()
        self.recipient.changed.connect(self._check)
        self.columns.itemChanged.connect(lambda _item: self._check())
        self.do_button.clicked.connect(lambda: ctx.tasks.start(self.export(), owner=self))
        self._show_kind()
        ctx.tasks.start(self._read_fields(), owner=self)

    def _add_kind(self) -> None:
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of file"))
        for code, said in (
            ("xlsx", self.tr("Excel (XLSX)")),
            ("csv", self.tr("Text for spreadsheets (CSV)")),
            ("vcard3", self.tr("Contact cards for phones (vCard 3.0)")),
            ("vcard4", self.tr("Contact cards (vCard 4.0)")),
            ("pdf", self.tr("Register to print (PDF)")),
        ):
            self.kind.addItem(said, code)
        words = label(self.tr("&Kind of file"), "caption")
        words.setBuddy(self.kind)
        self.rows.addWidget(words)
        self.rows.addWidget(self.kind)
        self.language_words = label(self.tr("&Language of the register"), "caption")
        self.language = language_box(self.tr("Language of the register"))
        self.language_words.setBuddy(self.language)
        self.rows.addWidget(self.language_words)
        self.rows.addWidget(self.language)
        self.kind.currentIndexChanged.connect(self._show_kind)

    def _add_columns(self) -> None:
        self.columns = QListWidget()
        self.columns.setAccessibleName(self.tr("Columns; ticked ones are written"))
        self.columns.setProperty("sunken", True)
        self.columns.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.columns.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.columns.setFixedHeight(min(self._ctx.theme.px(_LIST_PX), _LIST_MOST_PX))
        about = self.tr("&Columns. Caste, income and horoscope only where they are needed.")
        words = label(about, "caption", wrap=True)
        words.setBuddy(self.columns)
        self.rows.addWidget(words)
        self.rows.addWidget(self.columns)

    async def _read_fields(self) -> None:
        self._custom = await self._ctx.db.read(custom_fields)
        self._show_columns()

    # What is chosen ---------------------------------------------------------------------------------
    @property
    def chosen_kind(self) -> str:
        """The kind of file: a key of ``privacy.export.files.ENDINGS``."""
        return str(self.kind.currentData())

    def chosen_columns(self) -> tuple[str, ...]:
        """The columns that are ticked."""
        items = [self.columns.item(place) for place in range(self.columns.count())]
        return tuple(str(item.data(_KEY)) for item in items if item.checkState() is Qt.CheckState.Checked)

    def tick(self, columns: Sequence[str]) -> None:
        """Tick these columns and no others."""
        wanted = {"name", *columns}
        for place in range(self.columns.count()):
            item = self.columns.item(place)
            on = item.data(_KEY) in wanted
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _show_kind(self) -> None:
        kind = self.chosen_kind
        self.place.propose(f"{self.tr('people')}-{today_text()}", ENDINGS[kind])
        for widget in (self.language, self.language_words):
            widget.setVisible(kind == "pdf")
        self._show_columns()

    def _show_columns(self) -> None:
        kind, card = self.chosen_kind, self.chosen_kind.startswith("vcard")
        sensitive = [field.id for field in self._custom if field.is_sensitive]
        own = {f"{CUSTOM}{field.id}": field.name for field in self._custom}
        words = {key: field_text(key) if key == NOTES else target_text(key) for key in COLUMNS}
        words |= {} if card else own
        keys = [key for key in words if not card or key in CARD]
        ticked = PRINTED if kind == "pdf" else CARD[:-1] if card else DEFAULT
        self.columns.blockSignals(True)
        self.columns.clear()
        for key in offered(self._ctx.veil.masking, keys, sensitive):
            told = self.tr("{column} (sensitive)") if is_sensitive(key, sensitive) else "{column}"
            item = QListWidgetItem(told.format(column=words[key]))
            item.setData(_KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
            if key == "name":
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            self.columns.addItem(item)
        self.columns.setCurrentRow(0)
        self.columns.blockSignals(False)
        self._check()

    def _check(self) -> None:
        ready = self.recipient.complete and bool(self.ids) and bool(self.chosen_columns())
        self.do_button.setEnabled(ready and not self.running)
        missing = self.tr("Say for whom and why first.") if not self.recipient.complete else ""
        self.do_button.setToolTip(missing)
        self.do_button.setAccessibleDescription(missing)

    # Writing ----------------------------------------------------------------------------------------
    async def export(self) -> None:
        """Write the file, showing how far it is; Escape or Cancel stops it and leaves nothing."""
        order = Order(
            self.chosen_kind, self.chosen_columns(), self.recipient.recipient_type, self.recipient.name.text().strip(),
            self.recipient.reason.text().strip(), self.recipient.contact_id, str(self.language.currentData()),
        )  # fmt: skip
        self.begin()
        try:
            done = await export_people(
                self._ctx.db, self.ids, order, self.place.path, staff=self._ctx.staff, draw_pdf=render_pdf_in_slices,
                progress=self._show_progress, stopped=lambda: self.stopping,
            )  # fmt: skip
        except Cancelled:
            self.end()
            self.say(self.tr("Stopped. Nothing was written."))
            return
        except UserError as error:
            self.end()
            self.say(error.text, error.hint or "")
            return
        except OSError as error:
            self.end()
            self.say(self.tr("The file could not be written."), error.strerror or "")
            return
        self.exported = done
        self.end(again=False)
        self.show_written(done.path, self._written_text(done))

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _written_text(self, done: Exported) -> str:
        parts = [self.tr("People written to {file}: {count}.").format(
            count=number_text(done.people), file=done.path.name)]  # fmt: skip
        reasons = (
            (done.restricted, self.tr("Left out because their data may only be kept now: {count}.")),
            (done.refused, self.tr("Left out because they have not agreed to be shown: {count}.")),
            (done.erased, self.tr("No longer there: {count}.")),
        )
        parts += [text.format(count=number_text(count)) for count, text in reasons if count]
        return " ".join(parts)


def _texts(count: int) -> tuple[str, str, str]:
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    title = translate("ExportDialog", "Export people: {count}").format(count=number_text(count))
    about = translate("ExportDialog", "A file outside the program is no longer encrypted. Write only what is needed.")
    return title, about, translate("ExportDialog", "&Export")
