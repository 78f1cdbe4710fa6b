"""The field staff write in: Enter sends, marks by key, files pasted or dropped, words offered while one types."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from sanjog_desktop.gui import shortcuts

LINES: Final = 6
#: WhatsApp's marks; the keys that set them stand in the table of shortcuts under these names.
MARKS: Final = {"bold": "*", "italic": "_", "strike": "~", "mono": "```"}
_MOVES: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter})
#: ':' and two letters ask for an emoji, '/' at the start of a word for a quick reply.
_ASKED: Final = re.compile(r"(?:^|(?<=\s))(:[^\s:/]{2,24}|/[^\s/:]{0,24})$")


class WritingField(QPlainTextEdit):
    """Enter sends, Shift+Enter breaks the line; files and pictures may be pasted or dropped.

    ``word_asked(text)`` while a word that begins with ':' or '/' is typed, '' when there is none any more;
    ``offer_moved(key)`` for the keys that belong to what is offered (:attr:`has_offer`).
    """

    send_wanted = Signal()
    files_given = Signal(list)
    picture_given = Signal(QImage)
    escaped = Signal()
    word_asked = Signal(str)
    offer_moved = Signal(int)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.has_offer = False
        self._asked = ""
        self._mark_keys = mark_keys()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(True)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())
        self.cursorPositionChanged.connect(self._look_at_word)
        self.textChanged.connect(self._look_at_word)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Escape, marks, what is offered, and everything else as usual."""
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.has_offer and plain and (key in _MOVES or key == Qt.Key.Key_Escape):
            self.offer_moved.emit(key)
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift and not control:
            self.send_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            self.undo_wanted.emit()
        elif not self._set_mark_by_key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes what is offered, and goes on when nothing is."""
        return False if self.has_offer and forward else super().focusNextPrevChild(forward)

    def _set_mark_by_key(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination())
        found = next((mark for mark, keys in self._mark_keys.items() if pressed == QKeySequence(keys)), "")
        if found:
            self.mark(found)
        return bool(found)

    def mark(self, name: str) -> None:
        """Set one of :data:`MARKS` around what is chosen, or take it away; without a choice, type between them."""
        sign = MARKS[name]
        cursor = self.textCursor()
        chosen = cursor.selectedText().replace("\u2029", "\n")
        if not chosen:
            cursor.insertText(sign * 2)
            cursor.movePosition(QTextCursor.MoveOperation.Left, n=len(sign))
            self.setTextCursor(cursor)
            return
        start = cursor.selectionStart()
        bare = chosen.strip()
        if not bare:
            return
        # WhatsApp shows no marks with a space inside them.
        before = chosen[: len(chosen) - len(chosen.lstrip())]
        after = chosen[len(chosen.rstrip()) :]
        if bare.startswith(sign) and bare.endswith(sign) and len(bare) > 2 * len(sign):
            words = bare[len(sign) : -len(sign)]
        else:
            words = f"{sign}{bare}{sign}"
        cursor.insertText(before + words + after)
        cursor.setPosition(start + len(before))
        cursor.setPosition(start + len(before) + _units(words), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # Words that ask for something -----------------------------------------------------------------------
    def _look_at_word(self) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()] if not cursor.hasSelection() else ""
        found = _ASKED.search(before)
        asked = found[1] if found else ""
        if asked != self._asked:
            self._asked = asked
            self.word_asked.emit(asked)

    def replace_asked(self, text: str) -> None:
        """Put ``text`` where the word stands that asked for it."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(self._asked))
        cursor.insertText(text)
        self.setTextCursor(cursor)

    # Files and pictures ---------------------------------------------------------------------------------
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, files and pictures."""
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files and pictures become attachments, anything else text."""
        files = local_files(source.urls())
        if files:
            self.files_given.emit(files)
        elif source.hasImage():
            image = source.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self.picture_given.emit(image)
        else:
            self.insertPlainText(source.text())

    def sizeHint(self) -> QSize:
        """As high as its lines, two to six of them."""
        lines = min(LINES, max(2, int(self.document().size().height())))
        return QSize(200, round(lines * self.fontMetrics().lineSpacing() + 24))

    def minimumSizeHint(self) -> QSize:
        """Never lower than that."""
        return self.sizeHint()


def mark_keys() -> dict[str, str]:
    """The key of each mark, by the table of shortcuts."""
    return {each.name: each.keys[0] for each in shortcuts.table() if each.section == "writing" and each.name in MARKS}


def local_files(urls: list[QUrl]) -> list[Path]:
    """Those of the addresses that are files on this PC."""
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def _units(text: str) -> int:
    """How many places of a cursor a text takes: Qt counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
