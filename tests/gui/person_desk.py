"""The side panel of the contacts pane over a real store, following what is committed as the pane does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from sanjog_desktop.domain.ids import ContactId, FamilyId
from sanjog_desktop.gui.contacts.side import SidePanel
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.editable import EditableSection
from sanjog_desktop.store.reads import contacts as reads
from sanjog_desktop.store.rows import ContactDetail
from tests.gui.conftest import settled
from tests.gui.people_sample import fill_people

AARAV, SUNITA = ContactId("contact-00"), ContactId("contact-01")
ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab


class Desk:
    """A shown side panel, read anew whenever something is committed."""

    def __init__(self, ctx: Context, qtbot: Any) -> None:
        """Writes the sample people and shows nobody."""
        self.ctx = ctx
        self.told: list[str] = []
        ctx.tasks.notify = lambda text, hint: self.told.append(f"{text} {hint}".strip())
        ctx.db.write_sync(fill_people)
        self.side = SidePanel(ctx)
        qtbot.addWidget(self.side)
        self.side.resize(340, 1_400)
        self.side.show()
        ctx.db.on_changes(lambda _changes: ctx.tasks.start(self._again(), owner=self.side))

    @property
    def person(self) -> Any:
        """The panel of the person."""
        return self.side.person

    async def open(self, contact_id: ContactId = AARAV) -> None:
        """Show somebody."""
        self.side.show_person(await self.detail(contact_id))
        await settled(self.ctx)

    async def open_family(self, family_id: str = "family-0") -> None:
        """Show a family."""
        family = await self.ctx.db.read(reads.family_row, FamilyId(family_id))
        assert family is not None
        self.side.show_family(family, await self.ctx.db.read(reads.family_members, FamilyId(family_id)))
        await settled(self.ctx)

    async def detail(self, contact_id: ContactId = AARAV) -> ContactDetail:
        """What the store holds."""
        found = await self.ctx.db.read(reads.contact_detail, contact_id)
        assert found is not None
        return found

    async def press(self, key: Qt.Key, where: QWidget | None = None, modifier: Any = None) -> None:
        """Press a key where the keyboard is, and let everything come to rest."""
        target = where or QApplication.focusWidget() or self.side.focusWidget() or self.side
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
        await settled(self.ctx)

    async def type_into(self, section: EditableSection, name: str, text: str) -> None:
        """Write into a field of a section that is being edited, in the place of what stands there."""
        line = section.editors[name].focusProxy()
        line.setFocus()
        line.selectAll()
        if text.isascii():
            QTest.keyClicks(line, text)
        elif hasattr(line, "setPlainText"):
            line.setPlainText(text)
        else:
            line.setText(text)

    def words(self) -> list[str]:
        """Everything that can be read on the page shown."""
        return [each.text() for each in self.side.currentWidget().findChildren(QLabel) if each.isVisible()]

    async def _again(self) -> None:
        if self.side.shows_person:
            found = await self.ctx.db.read(reads.contact_detail, ContactId(self.person.contact_id))
            if found is not None:
                self.side.show_person(found)
