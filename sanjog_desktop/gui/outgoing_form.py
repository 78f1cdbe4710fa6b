"""What the windows that write people's data into files have in common: for whom, why, where, and how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.widgets.people_picker import PeoplePicker
from sanjog_desktop.gui.words import language_text, tr_text

_WIDTH_PX, _MOST_PX = 520, 760
LANGUAGES = ("en", "hi", "mr", "gu")


def language_box(name: str, language: str = "en") -> QComboBox:
    """A choice of the four languages; ``name`` is what it is of."""
    box = QComboBox()
    box.setAccessibleName(name)
    for code in LANGUAGES:
        box.addItem(language_text(code), code)
    box.setCurrentIndex(LANGUAGES.index(language) if language in LANGUAGES else 0)
    return box


def today_text() -> str:
    """The day as names of files have it."""
    return QDate.currentDate().toString("yyyy-MM-dd")


def documents() -> Path:
    """Where files go unless staff choose otherwise."""
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(places[0]) if places else Path.home()


class PathLine(QWidget):
    """Where the file goes: a path that can be typed or chosen. ``ending`` is put behind a name without one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ending = ""
        self._name = name
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.button = PlainButton(self.tr("C&hoose…"))
        self.button.setAccessibleName(self.tr("Choose where the file goes"))
        self.button.clicked.connect(self._choose)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.edit, 1)
        line.addWidget(self.button)

    def propose(self, stem: str, ending: str) -> None:
        """A path in the documents that is free; what somebody typed keeps its folder and name."""
        typed = self.edit.text().strip()
        if typed and self.edit.isModified():
            self.edit.setText(str(Path(typed).with_suffix(ending)))
            self.edit.setModified(True)
        else:
            self.edit.setText(str(free_path(documents() / f"{stem}{ending}")))
        self.ending = ending

    @property
    def path(self) -> Path:
        """Where the file goes."""
        text = self.edit.text().strip()
        return Path(text if text.endswith(self.ending) else f"{text}{self.ending}")

    def _choose(self) -> None:
        dialog = QFileDialog(self, self._name, str(self.path.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self.ending.removeprefix("."))
        dialog.selectFile(self.path.name)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.edit.setText(path)
        self.edit.setModified(True)


def free_path(path: Path) -> Path:
    """``path``, or with a number behind its name when there is such a file."""
    for number in range(1, 1000):
        tried = path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")
        if not tried.exists():
            return tried
    return path


class RecipientForm(QWidget):
    """For whom and why. ``changed`` after every key."""

    changed = Signal()

    def __init__(self, ctx: Context, kinds: dict[str, str], parent: QWidget | None = None) -> None:
        """``kinds`` are the kinds of recipient offered, with their words."""
        super().__init__(parent)
        self._ctx = ctx
        self._contact = ("", "")
        self._subject = ("", "")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        self.kind = QComboBox()
        for code, said in kinds.items():
            self.kind.addItem(said, code)
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self.pick = PlainButton(self.tr("From the &register…"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        who = QWidget()
        line = QHBoxLayout(who)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.name, 1)
        line.addWidget(self.pick)
        fields: tuple[tuple[str, QWidget, QWidget], ...] = (
            (self.tr("For &whom"), self.kind, self.kind),
            (self.tr("&Name of the recipient"), self.name, who),
            (self.tr("Wh&y (stands in the register of disclosures)"), self.reason, self.reason),
        )
        for caption, widget, shown in fields:
            words = label(caption, "caption", wrap=True)
            words.setBuddy(widget)
            widget.setAccessibleName(caption.replace("&", ""))
            rows.addWidget(words)
            rows.addWidget(shown)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.name.textEdited.connect(lambda _text: self._forget())
        self.name.textChanged.connect(lambda _text: self.changed.emit())
        self.reason.textChanged.connect(lambda _text: self.changed.emit())
        self.pick.clicked.connect(self._choose)
        self._show_kind()

    @property
    def recipient_type(self) -> str:
        """The kind as the register of disclosures knows it."""
        kind = str(self.kind.currentData())
        return "service_provider" if kind == "own" else kind

    @property
    def contact_id(self) -> str:
        """The card of the recipient, if one was chosen; empty for a mere name."""
        return self._contact[0]

    @property
    def complete(self) -> bool:
        """Whether it is said for whom and why."""
        return bool(self.name.text().strip() and self.reason.text().strip())

    def use_subject(self, contact_id: str, name: str) -> None:
        """Who the data is about, for the kind ``subject``."""
        self._subject = (contact_id, name)

    def _show_kind(self) -> None:
        kind = self.kind.currentData()
        self.pick.setVisible(kind == "family")
        self.name.setEnabled(kind != "subject")
        self._contact = self._subject if kind == "subject" else ("", "")
        self.name.setText(self._contact[1])
        if kind == "own":
            self.name.setText(self.tr("Our own office"))
        self.changed.emit()

    def _forget(self) -> None:
        self._contact = ("", "")

    def _choose(self) -> None:
        picker = PeoplePicker(self._ctx, self.tr("Who is it for?"), self)
        picker.chosen.connect(self._picked)
        picker.open()

    def _picked(self, contact_id: str, name: str) -> None:
        self.name.setText(name)
        self._contact = (contact_id, name)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)


class OutgoingDialog(QDialog):
    """A form over buttons that fits any screen and text: ``rows`` take its fields, ``strip`` says what went wrong.

    ``self.running`` while a file is written; Escape then stops it instead of closing.
    """

    def __init__(self, ctx: Context, title: str, about: str, do: str, parent: QWidget | None = None) -> None:
        """``do`` are the words on the button."""
        super().__init__(parent)
        self._ctx = ctx
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(min(ctx.theme.px(_WIDTH_PX), _MOST_PX))
        self.running = False
        self.stopping = False
        self.written: Path | None = None
        page = QWidget()
        self.rows = QVBoxLayout(page)
        self.rows.setContentsMargins(0, 0, 6, 0)
        self.rows.setSpacing(8)
        self.rows.addWidget(label(title, "title", wrap=True))
        self.rows.addWidget(label(about, "second", wrap=True))
        self.form = page
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.strip = NoticeStrip(ctx.theme)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.outcome = label("", "ok", wrap=True)
        self.outcome.hide()
        self.folder_button = PlainButton(self.tr("&Open the folder"))
        self.folder_button.hide()
        self.do_button = PrimaryButton(do)
        self.cancel_button = PlainButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(area, 1)
        for widget in (self.strip, self.bar, self.outcome):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.folder_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.do_button)
        column.addLayout(foot)
        self.cancel_button.clicked.connect(self.reject)
        self.folder_button.clicked.connect(self._open_folder)

    def finish_form(self) -> None:
        """Close the form off after its last field."""
        self.rows.addStretch(1)
        room = self.screen().availableSize().height() if self.screen() is not None else 900
        self.resize(self.minimumWidth(), min(self.form.sizeHint().height() + 130, int(room * 0.85)))

    def reject(self) -> None:
        """Close; while a file is written, stop that first."""
        if self.running:
            self.stopping = True
            self.cancel_button.setEnabled(False)
            return
        super().reject()

    def begin(self) -> None:
        """A file is being written."""
        self.running, self.stopping = True, False
        self.strip.hide()
        self.outcome.hide()
        self.form.setEnabled(False)
        self.do_button.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()

    def end(self, *, again: bool = True) -> None:
        """It is written, or not; ``again``: whether the form can be used once more."""
        self.running = False
        self.bar.hide()
        self.form.setEnabled(again)
        self.do_button.setEnabled(again)
        self.do_button.setVisible(again)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setText(self.tr("Cancel") if again else self.tr("&Close"))

    def show_written(self, path: Path, text: str) -> None:
        """Say what was written and where."""
        self.written = path
        self.outcome.setText(text)
        self.outcome.show()
        self.folder_button.show()
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, text: str, hint: str = "") -> None:
        """Say what went wrong."""
        self.strip.say(tr_text(text), tr_text(hint))

    def _open_folder(self) -> None:
        if self.written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written.parent)))


def kept_days_text(days: int) -> str:
    """How long the file stays on this PC."""
    text = QCoreApplication.translate("outgoing", "The file is deleted from this PC after {days} days.")
    return text.format(days=days)
