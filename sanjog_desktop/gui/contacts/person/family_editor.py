"""Choosing a family by the beginning of its name; a bureau has too many for a list."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.fields import LineEditor, Value
from sanjog_desktop.store.reads.contacts import family_page
from sanjog_desktop.store.rows import FamilyRow

_OFFERED = 12


class FamilyEditor(LineEditor):
    """Its value is the family's id; empty for no family."""

    def __init__(self, ctx: Context, name: str, caption: str, current: tuple[str, str] = ("", "")) -> None:
        """``current`` is the id and name of the family somebody is in."""
        super().__init__(name, caption)
        self._ctx = ctx
        self._asked = 0
        self._known: dict[str, str] = {current[1]: current[0]} if current[0] else {}
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        self.line.setPlaceholderText(self.tr("Begin to write its name"))
        self.line.textEdited.connect(lambda text: ctx.tasks.start(self._offer(text), owner=self))

    def value(self) -> Value:
        """The id of the family written; the words themselves where there is none of that name."""
        text = self.line.text().strip()
        return self._known.get(text, text) or None

    def set_value(self, value: Value) -> None:
        """Write the name of the family with this id, where it is known here."""
        self.line.setText(next((name for name, id in self._known.items() if id == value), ""))

    def problem(self) -> UserError | None:
        """Only a family there is can be chosen."""
        text = self.line.text().strip()
        if not text or text in self._known:
            return None
        return UserError(
            "There is no family of this name.", "Choose one that is offered, or leave this empty."
        )

    async def _offer(self, text: str) -> None:
        self._asked += 1
        asked, wanted = self._asked, text.strip()
        found: list[FamilyRow] = []
        if wanted:
            found = await self._ctx.db.read(family_page, _OFFERED, (wanted, ""))
        if asked != self._asked:
            return
        fitting = [row for row in found if row.name.casefold().startswith(wanted.casefold())]
        names = [row.name for row in fitting]
        for row in fitting:
            # Half a town may carry a name: those that are not alone say which one they are.
            about = ", ".join(part for part in (row.city, row.community) if part)
            twice = names.count(row.name) > 1
            self._known[f"{row.name}, {about}" if twice and about else row.name] = row.id
        self._words.setStringList(
            [name for name in self._known if name.casefold().startswith(wanted.casefold())]
        )
        if self.line.hasFocus() and fitting:
            self.line.completer().complete()
        self._on_edited()
