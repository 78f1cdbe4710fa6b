"""A recovery code on the screen, with the ways to keep it."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import PlainButton, label
from sanjog_desktop.gui.widgets.recovery_sheet import paint_sheet, write_pdf

_COLUMNS = 4
_GROUP_PX = 19


class RecoveryCode(QWidget):
    """Shows the groups large and numbered; prints them or saves them as a PDF. Never copied to the clipboard,
    which other programs read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Starts without a code."""
        super().__init__(parent)
        self._theme = theme
        self._code = ""
        self._labels: list[QLabel] = []
        self._dialog: QDialog | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        self._card = QFrame()
        self._card.setProperty("surface", "sunken")
        self._card.setProperty("card", True)
        self._grid = QGridLayout(self._card)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setVerticalSpacing(2)
        rows.addWidget(self._card)
        self.print_button = PlainButton(self.tr("&Print…"))
        self.save_button = PlainButton(self.tr("&Save as PDF…"))
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self._note = label("", "caption", wrap=True)
        line = QHBoxLayout()
        line.addWidget(self.print_button)
        line.addWidget(self.save_button)
        line.addWidget(self._note, 1)
        rows.addLayout(line)
        theme.changed.connect(self._restyle)

    def show_code(self, code: str) -> None:
        """Show a code whose groups are parted by dashes."""
        self.forget()
        self._code = code
        for place, group in enumerate(code.split("-")):
            number = label(str(place + 1), "caption")
            words = label(group)
            words.setAccessibleName(
                self.tr("Group {number}: {group}").format(number=place + 1, group=" ".join(group))
            )
            row, column = divmod(place, _COLUMNS)
            self._grid.addWidget(number, row * 2, column)
            self._grid.addWidget(words, row * 2 + 1, column)
            self._labels.append(words)
        self._restyle()

    def forget(self) -> None:
        """Drop the code from the screen."""
        self._code = ""
        self._labels.clear()
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._note.setText("")

    def _restyle(self) -> None:
        font = self._theme.font(_GROUP_PX, bold=True)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
        for words in self._labels:
            words.setFont(font)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(
            lambda: self._tell(paint_sheet(printer, self._code), self.tr("Sent to the printer."))
        )
        self._open(dialog)

    def _save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the recovery sheet"), "Sanjog-recovery.pdf", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save_to)
        self._open(dialog)

    def save_to(self, path: str) -> None:
        """Write the sheet as a PDF file and say whether it worked."""
        self._tell(
            write_pdf(path, self._code), self.tr("Saved. Move it off this PC, to a stick in a drawer.")
        )

    def _open(self, dialog: QDialog) -> None:
        # open(), not exec(): a nested event loop would stop the program's own.
        self._dialog = dialog
        dialog.open()

    def _tell(self, worked: bool, text: str) -> None:
        self._note.setText(text if worked else self.tr("That did not work. Try the other way."))
