"""A place to send: coordinates typed or found in a link to a map, with a name and an address."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sanjog_desktop.domain.drafts import LocationDraft, check_draft
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.widgets import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.fields import add_field

_NUMBER: Final = r"(-?\d{1,3}(?:\.\d+)?)"
#: In the order of trust: the pin of a Google map, a mark or query of any map, its middle, two bare numbers.
_PLACES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"!3d{_NUMBER}!4d{_NUMBER}",
        rf"mlat={_NUMBER}&mlon={_NUMBER}",
        rf"(?:[?&](?:q|query|ll|destination|daddr)=(?:loc:)?){_NUMBER}(?:,|%2C)\s*{_NUMBER}",
        rf"@{_NUMBER},{_NUMBER}",
        rf"#map=\d+/{_NUMBER}/{_NUMBER}",
        rf"^\s*{_NUMBER}\s*[,; ]\s*{_NUMBER}\s*$",
    )
)


def place_in(text: str) -> tuple[float, float] | None:
    """Latitude and longitude (degrees) in a link to a map or in two numbers; ``None`` where there are none."""
    for pattern in _PLACES:
        found = pattern.search(text)
        if found:
            latitude, longitude = float(found[1]), float(found[2])
            if -90 <= latitude <= 90 and -180 <= longitude <= 180:
                return latitude, longitude
    return None


class PlaceDialog(QDialog):
    """Opened with ``open()``; ``chosen(LocationDraft)`` and it closes."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Send a place"))
        self.setMinimumWidth(420)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.addWidget(label(self.tr("Send a place"), "title"))
        self.where, self.name, self.address = QLineEdit(), QLineEdit(), QLineEdit()
        self.where.setPlaceholderText("18.5204, 73.8567")
        self.name.setMaxLength(100)
        self.address.setMaxLength(300)
        note = self.tr("Paste a link from a map, or latitude and longitude.")
        add_field(column, self.tr("&Where"), self.where, note)
        add_field(column, self.tr("&Name of the place"), self.name)
        add_field(column, self.tr("&Address"), self.address)
        self.reason = label("", "bad", wrap=True)
        column.addWidget(self.reason)
        row = QHBoxLayout()
        row.addStretch(1)
        self.cancel, self.ok = PlainButton(self.tr("Cancel")), PrimaryButton(self.tr("Attach"))
        row.addWidget(self.cancel)
        row.addWidget(self.ok)
        column.addLayout(row)
        self.where.textChanged.connect(lambda _: self._check())
        self.cancel.clicked.connect(self.reject)
        self.ok.clicked.connect(self._take)
        self._check()

    def _draft(self) -> LocationDraft | None:
        found = place_in(self.where.text())
        if found is None:
            return None
        draft = LocationDraft(*found, name=self.name.text().strip(), address=self.address.text().strip())
        try:
            check_draft(draft)
        except UserError:
            return None
        return draft

    def _check(self) -> None:
        draft = self._draft()
        typed = bool(self.where.text().strip())
        reason = self.tr("There is no place in this. A short link must be opened first.")
        self.reason.setText(reason if typed and draft is None else "")
        self.reason.setVisible(bool(self.reason.text()))
        self.ok.setEnabled(draft is not None)

    def _take(self) -> None:
        draft = self._draft()
        if draft is not None:
            self.chosen.emit(draft)
            self.accept()
