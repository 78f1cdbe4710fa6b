"""The biodata in three parts, so that one part is edited on a screen: the person, community and horoscope, wishes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain import biodata
from sanjog_desktop.gui.contacts.person.stored_fields import FieldsSection
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person import texts
from sanjog_desktop.gui.person.section import Line
from sanjog_desktop.gui.person.vocabulary import word_text
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.store.rows import CandidateRow


class _CandidateSection(FieldsSection):
    """Hidden for somebody who is not to be married, unless it says so itself."""

    def lines(self, known: CandidateRow) -> Sequence[Line]:
        """What the biodata says here."""
        raise NotImplementedError  # Qt's metaclass leaves no room for an abstract method

    def refresh(self) -> None:
        """Write the lines down; an empty part says so, for there is something to fill in."""
        self.clear_body()
        known = self.shown.candidate if self.shown is not None else None
        self.setVisible(known is not None)
        if known is not None and not self.show_lines(self.lines(known)):
            self.add_to_body(label(self.tr("Nothing written down yet."), "caption", wrap=True))


class BiodataSection(_CandidateSection):
    """Birth, height, education, work and the rest of the first half of a biodata."""

    FIELDS = (
        "born_on", "birth_time", "birth_place", "height_cm", "marital_status", "education", "work", "income_band",
        "languages", "diet",
    )  # fmt: skip

    def __init__(self, ctx: Context) -> None:
        """Offers to begin a biodata for somebody who has none."""
        super().__init__(ctx, QCoreApplication.translate("contacts", "Biodata"))

    def refresh(self) -> None:
        """The biodata, or the offer to begin one."""
        super().refresh()
        if self.shown is not None and self.shown.candidate is None and self.may_edit():
            self.edit_button.hide()
            self.add_to_body(self.link(self.tr("To be married: begin a biodata"), self.begin))
            self.show()

    def lines(self, known: CandidateRow) -> Sequence[Line]:
        """As the picture of a biodata has them."""
        today = biodata.day_in_india(self._ctx.clock.now())
        years = biodata.age_on(known.born_on, today)
        age = self.tr("%n years", "", years) if years is not None else ""
        born = ", ".join(
            part for part in (texts.born_text(known.born_on), known.birth_time, known.birth_place) if part
        )
        return (
            (self.tr("Born"), joined(born, age)),
            (self.tr("Education"), known.education),
            (self.tr("Work"), known.work),
            (self.tr("Income"), word_text("income_band", known.income_band)),
            (
                self.tr("Height · diet"),
                joined(biodata.height_words(known.height_cm), word_text("diet", known.diet)),
            ),
            (self.tr("Marital status"), word_text("marital_status", known.marital_status)),
            (self.tr("Speaks"), known.languages),
        )

    def begin(self) -> None:
        """Open the fields of a biodata for somebody who has none."""
        self.edit_button.show()
        self.start_edit()


class CommunitySection(_CandidateSection):
    """Religion, community and horoscope: on a need to know."""

    FIELDS = ("religion", "community", "sub_community", "gotra", "manglik", "rashi", "nakshatra")

    def __init__(self, ctx: Context) -> None:
        """As a part of its own, for it is hidden from some."""
        super().__init__(ctx, QCoreApplication.translate("contacts", "Community and horoscope"))

    def lines(self, known: CandidateRow) -> Sequence[Line]:
        """What is known of them."""
        stars = joined(word_text("rashi", known.rashi), word_text("nakshatra", known.nakshatra))
        return (
            (self.tr("Religion"), word_text("religion", known.religion)),
            (self.tr("Community"), joined(known.community, known.sub_community)),
            (self.tr("Gotra · manglik"), joined(known.gotra, word_text("manglik", known.manglik))),
            (self.tr("Rashi · nakshatra"), stars),
        )


class WishesSection(_CandidateSection):
    """About the family, and what the candidate and the family wish for, which may differ."""

    FIELDS = ("family_details", "expectations", "family_expectations")

    def __init__(self, ctx: Context) -> None:
        """Longer words, each under its caption."""
        super().__init__(ctx, QCoreApplication.translate("contacts", "Family and wishes"))

    def lines(self, known: CandidateRow) -> Sequence[Line]:
        """Nothing on one line: see ``refresh``."""
        return ()

    def refresh(self) -> None:
        """Each under its caption."""
        self.clear_body()
        known = self.shown.candidate if self.shown is not None else None
        self.setVisible(known is not None)
        said = [(name, getattr(known, name)) for name in self.FIELDS if getattr(known, name, "")]
        for name, words in said:
            self.add_to_body(label(texts.field_text(name), "caption", wrap=True))
            self.add_to_body(label(words, wrap=True, selectable=True))
        if not said:
            self.add_to_body(label(self.tr("Nothing written down yet."), "caption", wrap=True))


def joined(*parts: str) -> str:
    """The parts there are, with a dot between them."""
    return " · ".join(part for part in parts if part)
