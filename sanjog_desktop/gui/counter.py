"""The veil over everything that tells who people are: columns hidden by role, and the counter mode of F8.

One object a window (``ctx.veil``), asked wherever rows become words: the model of all tables and lists does it by
itself when it is given the veil, panels put their rows through :meth:`Veil.row` and follow ``changed``. So nothing is
blurred that a screen reader would still read out: the words are not there.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from sanjog_desktop.domain.masking import Masking

Row = TypeVar("Row")


class Veil(QObject):
    """What is hidden now. ``changed`` when that is more or less than before: show anew what is shown."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Hides nothing until the shell has read the role of who sits here."""
        super().__init__(parent)
        self._masking = Masking()

    @property
    def masking(self) -> Masking:
        """The rules in force, for asking :meth:`~sanjog_desktop.domain.masking.Masking.hides_field`."""
        return self._masking

    @property
    def is_counter(self) -> bool:
        """Whether the counter mode is on: names, numbers, photos, notes and messages are hidden, nothing is edited."""
        return self._masking.counter

    def row(self, row: Row) -> Row:
        """A row (or tuple or list of rows, nested) as it may be seen now."""
        return self._masking.row(row)

    def take_role(self, masking: Masking) -> None:
        """Put the rules of a role in force; the counter mode stays as it is."""
        self._set(msgspec.structs.replace(masking, counter=self._masking.counter))

    def set_counter(self, on: bool) -> None:
        """Hide who everybody is, or show it again; the shell asks for the passphrase before."""
        self._set(msgspec.structs.replace(self._masking, counter=on))

    def _set(self, masking: Masking) -> None:
        if masking != self._masking:
            self._masking = masking
            self.changed.emit()
