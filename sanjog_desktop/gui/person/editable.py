"""A part of a person's panel that is edited where it stands, and tells what somebody else changed meanwhile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sanjog_desktop.actions.careful_edits import Clash
from sanjog_desktop.domain.biodata import day_in_india
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person import changes
from sanjog_desktop.gui.person.fields import FieldEditor
from sanjog_desktop.gui.person.grid import FieldGrid
from sanjog_desktop.gui.person.masked import may_edit
from sanjog_desktop.gui.person.section import Section
from sanjog_desktop.gui.person.texts import field_text
from sanjog_desktop.gui.times import moment_text
from sanjog_desktop.gui.widgets.basics import (
    IconButton,
    PlainButton,
    PrimaryButton,
    label,
)
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.rows import ContactDetail

_ICON_PX: Final = 15


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What was typed in a section and not kept: in which of its lines, what stood there, and what was made of it."""

    line: str
    seen: dict[str, Any]
    typed: dict[str, Any]


class EditableSection(Section):
    """A section whose fields are edited where they stand: Enter saves, Esc lets go.

    ``edit_ended`` when the fields gave way to the lines again.
    """

    edit_ended = Signal()

    def __init__(self, ctx: Context, title: str, parent: QWidget | None = None) -> None:
        """Shows lines until its button, F2 or E begins editing."""
        super().__init__(ctx, title, parent)
        words = self.tr("Edit: {section}").format(section=title)
        self.edit_button = IconButton(ctx.theme, "edit", words, token="ink3", size=ctx.theme.px(_ICON_PX))
        self.edit_button.setToolTip(self.tr("{what} (F2)").format(what=words))
        self.edit_button.clicked.connect(self.start_edit)
        self.head.addWidget(self.edit_button)
        self.panel: QFrame | None = None
        self.editors: dict[str, FieldEditor] = {}
        self.seen: dict[str, Any] = {}
        self._is_saving = False

    def _name_button(self, words: str) -> None:
        """Call the small button something other than editing the section."""
        self.edit_button.setText(words)
        self.edit_button.setAccessibleName(words)
        self.edit_button.setToolTip(self.tr("{what} (F2)").format(what=words))

    # What the subclass says -------------------------------------------------------------------------
    def make_editors(self) -> Sequence[FieldEditor]:
        """The fields, empty; those that may not be edited here and now are left out."""
        raise NotImplementedError

    def stored(self) -> dict[str, Any]:
        """What is stored in those fields, by name."""
        raise NotImplementedError

    async def write(self, changed: Mapping[str, Any]) -> Sequence[Clash]:
        """Write what became another; where somebody else changed the same meanwhile, nothing but what they made."""
        raise NotImplementedError

    def may_edit(self) -> bool:
        """Whether anything here may be edited by who sits here now."""
        return may_edit(self._ctx)

    def check_all(self) -> str:
        """What is wrong with the fields taken together; nothing, mostly."""
        return ""

    # Editing ----------------------------------------------------------------------------------------
    @property
    def is_editing(self) -> bool:
        """Whether the fields stand open."""
        return self.panel is not None

    @property
    def is_dirty(self) -> bool:
        """Whether a field says something else than is stored."""
        return self.is_editing and bool(self.changed())

    def changed(self) -> dict[str, Any]:
        """The fields that say something else than when they were opened."""
        values = {name: editor.value() for name, editor in self.editors.items()}
        return {
            name: value for name, value in values.items() if (value or None) != (self.seen.get(name) or None)
        }

    @property
    def has_subject(self) -> bool:
        """Whether anybody is shown."""
        return self.raw is not None

    def start_edit(self) -> bool:
        """Put the fields in the place of the lines, the first of them under the keyboard."""
        if self.is_editing:
            self.focus_editor()
            return True
        if not self.has_subject or self.edit_button.isHidden():
            return False
        made = self.make_editors()
        if not made:
            return False
        self.seen = self.stored()
        self._open(made)
        self.focus_editor()
        return True

    def focus_editor(self, name: str = "") -> None:
        """Put the keyboard into a field, the first when none is named."""
        chosen = self.editors.get(name) or next(iter(self.editors.values()), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop_edit(self) -> None:
        """Let go of what was typed and show the lines."""
        self._close()

    @property
    def line_edited(self) -> str:
        """Which of several lines of the section is edited; nothing, mostly."""
        return ""

    @line_edited.setter
    def line_edited(self, id: str) -> None:
        """Before the fields of that line are opened."""

    @property
    def unsaved(self) -> Unsaved | None:
        """What was typed here and not kept, if anything."""
        return Unsaved(self.line_edited, dict(self.seen), self.changed()) if self.is_dirty else None

    def put_back(self, unsaved: Unsaved) -> None:
        """Open the fields again with what was typed there before; the keyboard stays where it is."""
        if self.is_editing or self.raw is None or not self.may_edit():
            return
        self.line_edited = unsaved.line
        made = self.make_editors()
        self.seen = dict(unsaved.seen)
        self._open(made)
        for name, value in unsaved.typed.items():
            if name in self.editors:
                self.editors[name].set_value(value)
        self._look_for_others()

    def save(self) -> None:
        """Write what became another, once everything can be kept."""
        if not self.is_editing or self._is_saving:
            return
        wrong = next((name for name, editor in self.editors.items() if not editor.check()), None)
        if wrong is not None:
            self.focus_editor(wrong)
            return
        problem = self.check_all()
        if problem:
            self.say(problem)
            return
        if not self.changed():
            self._close()
            return
        self._ctx.tasks.start(self._save(), owner=self)

    def say(self, words: str) -> None:
        """Say over the buttons why it could not be saved."""
        self._message.setText(words)
        self._message.setVisible(bool(words))

    def show_detail(self, raw: ContactDetail, shown: ContactDetail) -> None:
        """Another person closes what stood open; of the same one, fields that somebody else changed are told."""
        same = self.raw is not None and self.raw.contact.id == raw.contact.id
        if self.is_editing and not same:
            self._close(quiet=True)
        self.raw, self.shown = raw, shown
        self.look_again()

    def look_again(self) -> None:
        """What is stored or may be seen may be another: show it, or tell what clashes with what is being edited."""
        if self.is_editing and not self.may_edit():
            self._close(quiet=True)
        if not self.is_editing:
            self.edit_button.setVisible(self.may_edit())
            self.refresh()
        elif not self._is_saving:
            self._look_for_others()

    # Within -----------------------------------------------------------------------------------------
    def _open(self, made: Sequence[FieldEditor]) -> None:
        self.clear_body()
        self.panel = QFrame()
        self.panel.setAccessibleName(self.edit_button.text())
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(8)
        day = day_in_india(self._ctx.clock.now())
        self._message = label("", "bad", wrap=True)
        self._message.hide()
        grid = FieldGrid()
        column.addLayout(grid)
        for editor in made:
            editor.today = day
            editor.set_value(self.seen.get(editor.name))
            editor.edited.connect(partial(self._say_on_edit, editor.name))
            editor.submitted.connect(self.save)
            self.editors[editor.name] = editor
            grid.addWidget(editor)
        self.divide(grid)
        self._clash = QFrame()
        self._clash.hide()
        column.addWidget(self._clash)
        column.addWidget(self._message)
        column.addLayout(self._foot())
        self.body.addWidget(self.panel)
        self.edit_button.hide()
        self.show()

    def word_on_edit(self, name: str) -> str:
        """What to say when a field became another; nothing, mostly."""
        return ""

    def value_words(self, name: str, value: Any) -> str:
        """A stored value of a field as people read it."""
        return changes.value_text(name, value)

    def _say_on_edit(self, name: str) -> None:
        self.say(self.word_on_edit(name))

    def divide(self, grid: FieldGrid) -> None:
        """Put something between the fields; nothing, mostly."""

    def _foot(self) -> FlowLayout:
        self.save_button = PrimaryButton(self.tr("Save"))
        self.save_button.setToolTip(self.tr("Enter"))
        self.cancel_button = PlainButton(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Esc"))
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.drop_edit)
        for button in (self.save_button, self.cancel_button):
            button.setAccessibleDescription(self.title)
        foot = FlowLayout(gap=8)
        foot.addWidget(self.save_button)
        foot.addWidget(self.cancel_button)
        return foot

    def _close(self, *, quiet: bool = False) -> None:
        if self.panel is None:
            return
        held = self.panel.isAncestorOf(self.focusWidget() or self)
        panel, self.panel = self.panel, None
        self.editors = {}
        self.edit_button.show()
        panel.hide()
        self.body.removeWidget(panel)
        panel.deleteLater()
        if quiet:
            return
        self.refresh()
        if held:
            self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit_ended.emit()

    async def _save(self) -> None:
        changed, self._is_saving = self.changed(), True
        self.save_button.setEnabled(False)
        try:
            clashes = await self.write(changed)
        except UserError as error:
            if self.is_editing:
                self.say(tr_error(error.text, error.hint))
            return
        finally:
            self._is_saving = False
            if self.is_editing:
                self.save_button.setEnabled(True)
        if clashes and self.is_editing:
            self._tell_clashes(clashes)
        else:
            self._close()

    def _look_for_others(self) -> None:
        """Fields nobody typed in here follow what is stored; where somebody did, both are told."""
        stored, mine = self.stored(), self.changed()
        clashes = []
        for name, value in stored.items():
            if name not in self.editors or (value or None) == (self.seen.get(name) or None):
                continue
            if name in mine and (mine[name] or None) != (value or None):
                clashes.append(Clash(name, value, *self._who(name)))
            else:
                self.seen[name] = value
                self.editors[name].set_value(value)
        if clashes:
            self._tell_clashes(clashes)

    def _who(self, name: str) -> tuple[str, int]:
        known = self.raw.changes if self.raw is not None else ()
        found = next((each for each in known if name in each.fields), None)
        return (found.staff, found.at) if found is not None else ("", 0)

    def _tell_clashes(self, clashes: Sequence[Clash]) -> None:
        """Somebody else changed the same fields: say what they made of it, and let it be chosen."""
        old, self._clash = self._clash, QFrame()
        self._clash.setProperty("strip", "gold")
        self._clash.setAccessibleName(self.tr("Changed meanwhile"))
        column = QVBoxLayout(self._clash)
        column.setContentsMargins(10, 8, 10, 8)
        for clash in clashes:
            column.addWidget(label(self._clash_words(clash), wrap=True))
        line = FlowLayout(gap=8)
        self.keep_mine_button = PlainButton(self.tr("Keep mine"))
        self.take_theirs_button = PlainButton(self.tr("Take theirs"))
        self.keep_mine_button.clicked.connect(lambda: self._keep_mine(clashes))
        self.take_theirs_button.clicked.connect(lambda: self._take_theirs(clashes))
        line.addWidget(self.keep_mine_button)
        line.addWidget(self.take_theirs_button)
        column.addLayout(line)
        place = self.panel.layout() if self.panel is not None else None
        if isinstance(place, QVBoxLayout):
            place.replaceWidget(old, self._clash)
        old.deleteLater()
        self._clash.show()
        self.keep_mine_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clash_words(self, clash: Clash) -> str:
        value = self.value_words(clash.field, clash.theirs)
        editor = self.editors.get(clash.field)
        field = editor.caption.replace("&", "") if editor is not None else field_text(clash.field)
        if not clash.by:
            return self.tr("{field} became “{value}” while you were writing.").format(
                field=field, value=value
            )
        when = moment_text(clash.at, Instant(self._ctx.clock.now()))
        said = self.tr("{who} changed {field} to “{value}” while you were writing ({when}).")
        return said.format(who=clash.by, field=field, value=value, when=when)

    def _keep_mine(self, clashes: Sequence[Clash]) -> None:
        for clash in clashes:
            self.seen[clash.field] = clash.theirs
        self._clash.hide()
        self.focus_editor(clashes[0].field)

    def _take_theirs(self, clashes: Sequence[Clash]) -> None:
        for clash in clashes:
            self.seen[clash.field] = clash.theirs
            self.editors[clash.field].set_value(clash.theirs)
        self._clash.hide()
        self.focus_editor(clashes[0].field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets go; Enter on the way saves; Ctrl+Enter saves from a longer text."""
        if self.is_editing and event.key() == Qt.Key.Key_Escape:
            self.drop_edit()
            return
        super().keyPressEvent(event)
