"""A line that offers what other cards say in that field, so that one city is not written in five ways."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QCompleter

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.fields import LineEditor
from sanjog_desktop.store.reads.register import facet_values

USUAL: Final = frozenset({
    "city", "community", "sub_community", "gotra", "education", "work", "package", "owner",
})  # fmt: skip
"""Fields in which the same words come again and again."""
_OFFERED: Final = 8
_PAUSE_MS: Final = 120


class UsualEditor(LineEditor):
    """Asks the store while one types, the most common first; what is typed stays free."""

    def __init__(self, ctx: Context, name: str, caption: str) -> None:
        """``name`` is a field of :data:`USUAL`."""
        super().__init__(name, caption)
        self._ctx = ctx
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE_MS)
        self._typing.timeout.connect(lambda: ctx.tasks.start(self._offer(), owner=self))
        self.line.textEdited.connect(lambda _text: self._typing.start())

    @property
    def offered(self) -> list[str]:
        """The words offered last."""
        return self._words.stringList()

    @property
    def is_asking(self) -> bool:
        """Whether the store is about to be asked for what was typed."""
        return self._typing.isActive()

    async def _offer(self) -> None:
        typed = self.line.text()
        wanted = typed.strip()
        if not wanted or self._ctx.veil.masking.hides_field(self.name):
            self._words.setStringList([])
            return
        found = await self._ctx.db.read(facet_values, self.name, wanted, _OFFERED)
        if self.line.text() != typed:
            return  # one typed on, and will be answered for that
        # Nothing is offered for what is written out already: Enter would only close the list.
        words = [row.value for row in found if row.value != wanted]
        self._words.setStringList(words)
        if words and self.line.hasFocus():
            self.line.completer().complete()
