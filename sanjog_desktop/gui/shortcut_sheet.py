"""The sheet of all keys (Ctrl+/): the table of shortcuts, to read and to search."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from sanjog_desktop.domain.fuzzy import fit
from sanjog_desktop.gui import shortcuts
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import PlainButton, SearchField
from sanjog_desktop.gui.widgets.basics import label

WIDTH, HEIGHT = 680, 620


class ShortcutSheet(QDialog):
    """Sections of lines: what a key does, and the key."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All keys"))
        theme = ctx.theme
        room = parent.size() if parent is not None else self.size()
        self.resize(min(theme.px(WIDTH), room.width() - 40), min(theme.px(HEIGHT), room.height() - 40))
        self.search = SearchField(theme, self.tr("Search keys"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Keys"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setWordWrap(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill(ctx)
        close = PlainButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        note = label(self.tr("Every act can also be found by its words: press Ctrl+P."), "caption", wrap=True)
        foot.addWidget(note, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addLayout(foot)
        self.search.textChanged.connect(self._filter)
        self.search.left_downwards.connect(self.tree.setFocus)
        self.search.setFocus()

    def _fill(self, ctx: Context) -> None:
        bold = ctx.theme.font(bold=True)
        for section in shortcuts.SECTIONS:
            title = shortcuts.section_title(section)
            head = QTreeWidgetItem([title, ""])
            head.setFont(0, bold)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for each in shortcuts.table():
                if each.section != section or not each.keys:
                    continue
                keys = "  ".join(shortcuts.key_text(key) for key in each.keys)
                line = QTreeWidgetItem([each.text, keys])
                line.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{each.text}: {keys}")
                line.setForeground(1, ctx.theme.color("ink2"))
                head.addChild(line)
        self.tree.expandAll()
        width = max(180, self.width() - ctx.theme.px(230))
        self.tree.setColumnWidth(0, width)

    def _filter(self, text: str) -> None:
        for head in map(self.tree.topLevelItem, range(self.tree.topLevelItemCount())):
            lines = [line for row in range(head.childCount()) if (line := head.child(row))] if head is not None else []
            fitting = [line for line in lines if fit(text, f"{line.text(0)} {line.text(1)}") is not None]
            for line in lines:
                line.setHidden(line not in fitting)
            if head is not None:
                head.setHidden(not fitting)
