"""The access package: what in it belongs to other people, masked or shown, then its making and its passphrase, once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import request_tasks
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.pdf import render_pdf_in_slices
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.step_dialog import StepDialog
from sanjog_desktop.gui.times import number_text
from sanjog_desktop.gui.widgets.basics import KeyValue, PlainButton, label
from sanjog_desktop.privacy.package.making import BuiltPackage, build_package, redaction_plan
from sanjog_desktop.privacy.package.redaction import RedactionItem, own_words
from sanjog_desktop.store.session import Session

_ITEM = Qt.ItemDataRole.UserRole
_LIST_PX, _LIST_MOST_PX = 250, 300
_WHOLE_NUMBER = 11


class PackageDialog(StepDialog):
    """Reads what is to be masked when it opens, writes the package into a folder, then shows the passphrase.

    ``built`` is the package once it is made. The passphrase is shown here and nowhere else.
    """

    def __init__(self, ctx: Context, view: RequestView, parent: QWidget) -> None:
        """Builds the dialog; `read_items` fills it."""
        self._ctx, self._view = ctx, view
        self.built: BuiltPackage | None = None
        self._read = False
        sentence = QCoreApplication.translate(
            "privacy",
            "A copy of everything about them, to read and for machines. What belongs to other people is masked; take "
            "the tick away to show it.",
        )
        title = QCoreApplication.translate("privacy", "{ref} · Access package").format(ref=view.row.ref)
        super().__init__(ctx.theme, title, sentence, (), self.tr("Make the package"), parent=parent)
        self.setMinimumWidth(ctx.theme.px(560))
        self._add_items()
        self._add_folder()
        self._add_outcome()
        self.submitted.connect(lambda _values: ctx.tasks.start(self._build(), owner=self))
        ctx.tasks.start(self.read_items(), owner=self)

    def _add_items(self) -> None:
        self.count = label(self.tr("Looking for what belongs to others…"), "caption", wrap=True)
        self.add_widget(self.count)
        self.items = QListWidget()
        self.items.setAccessibleName(self.tr("What belongs to other people; ticked is masked"))
        self.items.setProperty("sunken", True)
        self.items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.items.setFixedHeight(min(self._ctx.theme.px(_LIST_PX), _LIST_MOST_PX))
        self.items.itemChanged.connect(lambda _: self._show_count())
        self.add_widget(self.items)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        self.more = QLineEdit()
        self.more.setAccessibleName(self.tr("Mask these words too"))
        self.more.setPlaceholderText(self.tr("Mask these words too"))
        self.more.returnPressed.connect(self._add_words)
        self.more_button = PlainButton(self.tr("Mask"))
        self.more_button.clicked.connect(self._add_words)
        line.addWidget(self.more, 1)
        line.addWidget(self.more_button)
        holder = QWidget()
        holder.setLayout(line)
        self.add_widget(holder)

    def _add_folder(self) -> None:
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder = QLineEdit(places[0] if places else str(Path.home()))
        self.folder.setAccessibleName(self.tr("Folder for the package"))
        self.folder_button = PlainButton(self.tr("Choose…"))
        self.folder_button.clicked.connect(self._choose_folder)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.folder, 1)
        line.addWidget(self.folder_button)
        holder = QWidget()
        holder.setLayout(line)
        words = label(self.tr("&Folder; the package is deleted there after 14 days"), "caption", wrap=True)
        words.setBuddy(self.folder)
        self.add_widget(words)
        self.add_widget(holder)

    def _add_outcome(self) -> None:
        self.outcome = QWidget()
        self._outcome_rows = QVBoxLayout(self.outcome)
        self._outcome_rows.setContentsMargins(0, 0, 0, 0)
        self.passphrase = label("", "title", selectable=True)
        self.passphrase.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.outcome.hide()
        self.add_widget(self.outcome)

    @property
    def complete(self) -> bool:
        """Whether what is to be masked is known."""
        return self._read

    # What belongs to others -------------------------------------------------------------------------
    async def read_items(self) -> None:
        """Find what belongs to other people; nothing can be made before."""
        contact_id = self._view.row.contact_id
        try:
            found = await redaction_plan(self._ctx.db, contact_id) if contact_id else []
        except UserError as error:
            self.say(error.text, error.hint or "")
            return
        for item in found:
            self._add_item(item)
        self._read = True
        self._show_count()
        self._check()

    def _add_item(self, item: RedactionItem) -> None:
        line = QListWidgetItem(_item_text(item))
        line.setData(_ITEM, item)
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        line.setCheckState(Qt.CheckState.Checked if item.masked else Qt.CheckState.Unchecked)
        self.items.addItem(line)

    def _add_words(self) -> None:
        words = self.more.text().strip()
        if words:
            self._add_item(own_words(words))
            self.more.clear()
            self._show_count()

    def decisions(self) -> list[RedactionItem]:
        """What is masked and what is shown, as ticked."""
        found: list[RedactionItem] = []
        for place in range(self.items.count()):
            line = self.items.item(place)
            item = line.data(_ITEM)
            masked = line.checkState() is Qt.CheckState.Checked
            found.append(RedactionItem(item.id, item.kind, item.where, item.words, masked))
        return found

    def _show_count(self) -> None:
        if not self._read:
            return
        all_of_them = self.decisions()
        masked = sum(item.masked for item in all_of_them)
        words = self.tr("{count} of {total} masked").format(
            count=number_text(masked), total=number_text(len(all_of_them))
        )
        self.count.setText(words if all_of_them else self.tr("Nothing in it belongs to other people."))

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the package"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Making -----------------------------------------------------------------------------------------
    async def _build(self) -> None:
        ctx, view = self._ctx, self._view
        try:
            built = await build_package(
                ctx.db,
                ctx.files,
                render_pdf_in_slices,
                view.row.id,
                self.decisions(),
                Path(self.folder.text().strip()),
                staff=ctx.staff,
            )
            await ctx.db.write(note_collected, view.row.id, built.files, ctx.staff)
        except UserError as error:
            self.say(error.text, error.hint or "")
            return
        except OSError as error:
            self.say(self.tr("The package could not be written."), error.strerror or "")
            return
        self._show_built(built)

    def _show_built(self, built: BuiltPackage) -> None:
        self.built = built
        for widget in (self.items, self.count, self.more, self.more_button, self.folder, self.folder_button):
            widget.setEnabled(False)
        self.page.setEnabled(True)
        rows = self._outcome_rows
        rows.addWidget(label(self.tr("The package is made. Its passphrase, shown only now:"), "strong", wrap=True))
        self.passphrase.setText(built.passphrase)
        self.passphrase.setAccessibleName(self.tr("Passphrase: {words}").format(words=built.passphrase))
        rows.addWidget(self.passphrase)
        about = self.tr("Tell it by phone or in person, never in the message that carries the file.")
        rows.addWidget(label(about, "second", wrap=True))
        opening = self.tr("It opens with 7-Zip or WinZip; the file managers of Windows and macOS cannot open it.")
        rows.addWidget(label(opening, "second", wrap=True))
        rows.addWidget(KeyValue(self.tr("Files"), number_text(built.files)))
        rows.addWidget(KeyValue(self.tr("Masked"), number_text(built.masked)))
        rows.addWidget(KeyValue(self.tr("Signed with key"), built.fingerprint))
        rows.addWidget(KeyValue(self.tr("File"), ", ".join(path.name for path in built.paths)))
        line = QHBoxLayout()
        copy, show = PlainButton(self.tr("Copy the passphrase")), PlainButton(self.tr("Open the folder"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(built.passphrase))
        show.clicked.connect(self._open_folder)
        line.addWidget(copy)
        line.addWidget(show)
        line.addStretch(1)
        rows.addLayout(line)
        self.outcome.show()
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.outcome))
        self.do_button.hide()
        self.cancel_button.setText(self.tr("I have noted the passphrase"))
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._note()  # with its passphrase shown it can be read by whoever sits here

    def _note(self) -> None:
        self._ctx.note_read("package", "request", self._view.row.id)

    def _open_folder(self) -> None:
        if self.built is not None:
            self._note()
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.built.paths[0].parent)))


def note_collected(session: Session, request_id: str, files: int, staff: str) -> None:
    """The copy holds what lies on this PC: those tasks are done. Paper is for staff to look through."""
    for place in ("device_cache", "attachments"):
        task = request_tasks.task_id(session, request_id, f"{place}:{session.device_id}", "collect")
        if task is not None:
            request_tasks.set_task(session, task, "done", counts={"files": files}, staff=staff)


def _item_text(item: RedactionItem) -> str:
    translate = QCoreApplication.translate
    kinds = {
        "phone": translate("privacy", "Number"),
        "email": translate("privacy", "E-mail"),
        "name": translate("privacy", "Name"),
        "card": translate("privacy", "Contact card"),
        "file": translate("privacy", "File"),
        "words": translate("privacy", "Words"),
    }
    whole = item.kind == "phone" and item.words.isdigit() and len(item.words) >= _WHOLE_NUMBER
    words = pretty(item.words) if whole else item.words
    times = sum(count for _, count in item.where)
    parts = [kinds.get(item.kind, item.kind), words]
    if times:
        parts.append(translate("privacy", "{count} times").format(count=number_text(times)))
    return " · ".join(parts)
