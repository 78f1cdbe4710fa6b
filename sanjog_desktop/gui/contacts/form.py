"""The form for a new person and for changing one; it stands in the side panel, never in front of the work."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.domain.phone import normalise, pretty
from sanjog_desktop.gui.contacts import texts
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label, restyle
from sanjog_desktop.store.rows import ContactDetail, FamilyRow

_CONTACT_FIELDS = ("name", "name_native", "role", "city", "email")
_CANDIDATE_FIELDS = ("education", "work", "community", "gotra", "manglik", "diet")


@dataclass(frozen=True, slots=True)
class PersonValues:
    """What the form holds. `contact` and `candidate` map stored fields to their values; `candidate` is None for
    somebody who is not to be married; `numbers` are digits of E.164 as typed anew."""

    contact: dict[str, str | None]
    candidate: dict[str, str | int | None] | None
    numbers: tuple[str, ...] = field(default=())


class ContactForm(QWidget):
    """Fields of a person; `submitted(PersonValues)` when they are in order, `cancelled` on Esc."""

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Builds the empty form; `start_new` or `start_edit` fill it."""
        super().__init__(parent)
        self.setObjectName("contact-form")
        self._fields: dict[str, QLineEdit] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(18, 18, 18, 12)
        self._rows.setSpacing(4)
        self._title = label("", "title", wrap=True)
        self._rows.addWidget(self._title)
        self._build_person()
        self._build_candidate()
        self._build_notes()
        self._rows.addStretch(1)
        scroll.setWidget(page)
        outer.addWidget(scroll, 1)
        outer.addLayout(self._build_foot())

    def start_new(self, families: list[FamilyRow]) -> None:
        """Empty the form for somebody new."""
        self.contact_id = ""
        self._title.setText(self.tr("New contact"))
        self._fill_families(families, "")
        for edit in self._fields.values():
            edit.clear()
        self._notes.clear()
        self._language.setCurrentIndex(0)
        self._status.setCurrentIndex(0)
        self._is_candidate.setChecked(False)
        self._numbers_note.setText("")
        self._ready()

    def start_edit(self, detail: ContactDetail, families: list[FamilyRow]) -> None:
        """Fill the form with a person as stored."""
        contact, known = detail.contact, detail.candidate
        self.contact_id = contact.id
        self._title.setText(self.tr("Edit {name}").format(name=contact.name))
        self._fill_families(families, contact.family_id or "")
        values = {name: getattr(contact, name) for name in ("name", "name_native", "role", "city")}
        values["email"] = detail.email
        for name in _CANDIDATE_FIELDS:
            values[name] = getattr(known, name) if known is not None else ""
        values["born_on"] = known.born_on if known is not None else ""
        values["height"] = texts.height_text(known.height_cm) if known is not None else ""
        values["number"] = ""
        for name, value in values.items():
            self._fields[name].setText(value)
        self._notes.setPlainText(detail.notes)
        self._language.setCurrentIndex(max(0, self._language.findData(contact.language)))
        self._status.setCurrentIndex(max(0, self._status.findData(contact.status)))
        self._is_candidate.setChecked(known is not None)
        self._is_candidate.setEnabled(known is None)
        on_file = ", ".join(pretty(point.phone) for point in detail.points if point.phone)
        self._numbers_note.setText(self.tr("On file: {numbers}").format(numbers=on_file) if on_file else "")
        self._ready()

    def say(self, text: str) -> None:
        """Show why the form could not be saved."""
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def edit_of(self, name: str) -> QLineEdit:
        """The field of a stored name; `number`, `born_on` and `height` as typed."""
        return self._fields[name]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves without saving; Enter saves from any of its lines."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter on a button presses that button, as everywhere.
            button = self.focusWidget()
            button.click() if isinstance(button, QAbstractButton) else self.submit()
        else:
            super().keyPressEvent(event)

    def submit(self) -> None:
        """Check the fields and hand them on; what is wrong is marked and said."""
        for edit in self._fields.values():
            _mark(edit, wrong=False)
        wrong = self._first_wrong()
        if wrong is not None:
            name, text = wrong
            _mark(self._fields[name], wrong=True)
            self._fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
            self.say(text)
            return
        self.say("")
        self.submitted.emit(self.values())

    def values(self) -> PersonValues:
        """What the fields hold now."""
        contact: dict[str, str | None] = {name: self._text(name) for name in _CONTACT_FIELDS}
        contact["language"] = str(self._language.currentData())
        contact["status"] = str(self._status.currentData())
        contact["family_id"] = str(self._family.currentData() or "") or None
        contact["notes"] = self._notes.toPlainText().strip()
        candidate: dict[str, str | int | None] | None = None
        if self._is_candidate.isChecked():
            candidate = {name: self._text(name) for name in _CANDIDATE_FIELDS}
            candidate["born_on"] = self._text("born_on")
            candidate["height_cm"] = texts.height_cm(self._text("height"))
        phone = normalise(self._text("number")) if self._text("number") else None
        return PersonValues(contact, candidate, (phone.digits,) if phone else ())

    def _first_wrong(self) -> tuple[str, str] | None:
        if not self._text("name"):
            return "name", self.tr("A name is needed.")
        if self._text("number") and normalise(self._text("number")) is None:
            return "number", self.tr("This does not read as a phone number. Try it with +91 in front.")
        if not self._is_candidate.isChecked():
            return None
        born = self._text("born_on")
        if born and not QDate.fromString(born, "yyyy-MM-dd").isValid():
            return "born_on", self.tr("Write the date of birth as year-month-day, like 1997-02-14.")
        if self._text("height") and texts.height_cm(self._text("height")) is None:
            return "height", self.tr("Write the height like 5′10″ or 178 cm.")
        return None

    def _text(self, name: str) -> str:
        return self._fields[name].text().strip()

    def _ready(self) -> None:
        self.say("")
        for edit in self._fields.values():
            _mark(edit, wrong=False)
        self._biodata.setVisible(self._is_candidate.isChecked())
        self._fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_families(self, families: list[FamilyRow], chosen: str) -> None:
        self._family.clear()
        self._family.addItem(self.tr("No family yet"), "")
        for family in families:
            self._family.addItem(", ".join(part for part in (family.name, family.city) if part), family.id)
        self._family.setCurrentIndex(max(0, self._family.findData(chosen)))

    def _build_person(self) -> None:
        self._line("name", self.tr("&Name"))
        self._line("name_native", self.tr("Name in &own script"))
        self._line("number", self.tr("&Phone number"), self.tr("+91 …"))
        self._numbers_note = label("", "caption", wrap=True)
        self._rows.addWidget(self._numbers_note)
        self._line("role", self.tr("&Role"), self.tr("mother of …, candidate"))
        self._family = self._combo(self.tr("&Family"))
        self._line("city", self.tr("Cit&y"))
        self._line("email", self.tr("E-mai&l"))
        self._language = self._combo(self.tr("Replies &in"))
        for code in texts.LANGUAGES:
            self._language.addItem(texts.language_text(code), code)
        self._status = self._combo(self.tr("S&tatus"))
        for status in texts.STATUSES:
            self._status.addItem(texts.status_text(status), status)

    def _build_candidate(self) -> None:
        self._is_candidate = QCheckBox(self.tr("Is to be married: keep a &biodata"))
        self._rows.addSpacing(8)
        self._rows.addWidget(self._is_candidate)
        self._biodata = QWidget()
        rows, self._rows = self._rows, QVBoxLayout(self._biodata)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._line("born_on", self.tr("&Date of birth"), self.tr("1997-02-14"))
        self._line("height", self.tr("&Height"), self.tr("5′10″ or 178 cm"))
        self._line("education", self.tr("Ed&ucation"))
        self._line("work", self.tr("&Work"))
        self._line("community", self.tr("Co&mmunity"))
        self._line("gotra", self.tr("&Gotra"))
        self._line("manglik", self.tr("Mangli&k"))
        self._line("diet", self.tr("Diet"))
        self._rows = rows
        self._rows.addWidget(self._biodata)
        self._is_candidate.toggled.connect(self._biodata.setVisible)

    def _build_notes(self) -> None:
        caption = label(self.tr("Notes"), "caption")
        self._notes = QPlainTextEdit()
        self._notes.setAccessibleName(self.tr("Notes"))
        self._notes.setTabChangesFocus(True)
        self._notes.setMaximumHeight(90)
        caption.setBuddy(self._notes)
        self._rows.addWidget(caption)
        self._rows.addWidget(self._notes)

    def _build_foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(18, 8, 18, 16)
        self._message = label("", "bad", wrap=True)
        self._message.hide()
        self.save_button = PrimaryButton(self.tr("&Save"))
        self.save_button.clicked.connect(self.submit)
        self.cancel_button = PlainButton(self.tr("&Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        line = QHBoxLayout()
        line.addWidget(self.save_button)
        line.addWidget(self.cancel_button)
        line.addStretch(1)
        foot.addWidget(self._message)
        foot.addLayout(line)
        return foot

    def _line(self, name: str, caption: str, placeholder: str = "") -> None:
        edit = QLineEdit()
        edit.setPlaceholderText(placeholder)
        edit.setAccessibleName(caption.replace("&", ""))
        self._fields[name] = edit
        self._add(caption, edit)

    def _combo(self, caption: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(caption.replace("&", ""))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        self._add(caption, combo)
        return combo

    def _add(self, caption: str, widget: QWidget) -> None:
        words = label(caption, "caption")
        words.setBuddy(widget)
        self._rows.addSpacing(4)
        self._rows.addWidget(words)
        self._rows.addWidget(widget)


def _mark(edit: QLineEdit, *, wrong: bool) -> None:
    if bool(edit.property("invalid")) != wrong:
        edit.setProperty("invalid", wrong)
        restyle(edit)
