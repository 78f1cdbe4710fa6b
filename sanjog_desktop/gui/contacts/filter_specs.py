"""The filters staff can put on the list: what each asks for, and how it reads on a chip."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain import biodata
from sanjog_desktop.domain.register_query import HAS, NOT, Filter
from sanjog_desktop.gui.person.vocabulary import options_of, word_text

RANGE, WORDS, LISTED, CHOICE, DAYS, YES = "range", "words", "listed", "choice", "days", "yes"
"""Kinds: two ends; words as written, also in part; values of the agency's own list; a fixed list; days; yes or no."""


class FilterSpec(msgspec.Struct, frozen=True):
    """A field one can filter by: its title and the kind of answer it takes."""

    field: str
    title: str
    kind: str
    options: tuple[tuple[str, str], ...] = ()
    """Codes and words of a choice; empty where the values are the agency's own (owners, labels)."""


def filter_specs() -> tuple[FilterSpec, ...]:
    """Every filter there is, those most asked for first."""
    translate = QCoreApplication.translate

    def vocabulary(field: str) -> tuple[tuple[str, str], ...]:
        return options_of(field, empty=False)

    return (
        FilterSpec("age", translate("filters", "Age"), RANGE),
        FilterSpec("height", translate("filters", "Height"), RANGE),
        FilterSpec("education", translate("filters", "Education"), WORDS),
        FilterSpec("city", translate("filters", "City"), WORDS),
        FilterSpec("community", translate("filters", "Community"), WORDS),
        FilterSpec("sub_community", translate("filters", "Sub-community"), WORDS),
        FilterSpec("gotra", translate("filters", "Gotra"), WORDS),
        FilterSpec("manglik", translate("filters", "Manglik"), CHOICE, vocabulary("manglik")),
        FilterSpec("status", translate("filters", "Status"), CHOICE, vocabulary("status")),
        FilterSpec("gender", translate("filters", "Gender"), CHOICE, vocabulary("gender")),
        FilterSpec("marital", translate("filters", "Marital status"), CHOICE, vocabulary("marital_status")),
        FilterSpec("religion", translate("filters", "Religion"), WORDS),
        FilterSpec("label", translate("filters", "Label"), LISTED),
        FilterSpec("income_band", translate("filters", "Income"), CHOICE, vocabulary("income_band")),
        FilterSpec("diet", translate("filters", "Diet"), WORDS),
        FilterSpec("work", translate("filters", "Work"), WORDS),
        FilterSpec("role", translate("filters", "Role"), WORDS),
        FilterSpec("owner", translate("filters", "Owner"), WORDS),
        FilterSpec("language", translate("filters", "Language"), CHOICE, vocabulary("language")),
        FilterSpec("no_proposal_days", translate("filters", "No proposal for"), DAYS),
        FilterSpec("follow_up", translate("filters", "Follow-up"), CHOICE, _follow_ups()),
        FilterSpec("consent", translate("filters", "Consent"), CHOICE, _consents()),
        FilterSpec("has_photo", translate("filters", "Photo"), YES),
        FilterSpec("duplicates", translate("filters", "May be there twice"), YES),
    )


def family_filter_specs() -> tuple[FilterSpec, ...]:
    """Every filter of the families."""
    translate = QCoreApplication.translate
    return (
        FilterSpec("city", translate("filters", "City"), WORDS),
        FilterSpec("community", translate("filters", "Community"), WORDS),
        FilterSpec("package", translate("filters", "Package"), WORDS),
        FilterSpec("owner", translate("filters", "Owner"), WORDS),
    )


def _follow_ups() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        ("overdue", translate("filters", "Overdue")),
        ("today", translate("filters", "Today")),
        ("week", translate("filters", "Within a week")),
        ("any", translate("filters", "Any open")),
        ("none", translate("filters", "None")),
    )


def _consents() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        ("given", translate("filters", "Given")),
        ("withdrawn", translate("filters", "Withdrawn")),
        ("none", translate("filters", "Not asked yet")),
        ("stopped", translate("filters", "No messages wanted")),
        ("restricted", translate("filters", "Data may not be used")),
        ("window", translate("filters", "Wrote to us today")),
    )


def spec_of(field: str) -> FilterSpec:
    """The spec of a field; one that is not known any more is shown by its name."""
    specs = (*filter_specs(), *family_filter_specs())
    return next((each for each in specs if each.field == field), FilterSpec(field, field, WORDS))


def filter_words(wanted: Filter, names: Mapping[str, str]) -> str:
    """A filter as its chip says it: 'Age 27–32', 'Gotra: not Kashyap', 'No proposal for 15 days'.

    ``names`` are those of the labels, by id.
    """
    spec, translate = spec_of(wanted.field), QCoreApplication.translate
    if spec.kind == RANGE:
        return f"{spec.title} {_range_words(wanted)}"
    if spec.kind == DAYS:
        return translate("filters", "No proposal for {days} days").format(days=wanted.value)
    if spec.kind == YES:
        return spec.title if wanted.value else translate("filters", "{what}: no").format(what=spec.title)
    words = ", ".join(value_words(spec, str(value), names) for value in wanted.values)
    if wanted.op == NOT:
        return translate("filters", "{what}: not {words}").format(what=spec.title, words=words)
    if wanted.op == HAS:
        return translate("filters", "{what} contains {words}").format(what=spec.title, words=words)
    return translate("filters", "{what}: {words}").format(what=spec.title, words=words)


def value_words(spec: FilterSpec, value: str, names: Mapping[str, str]) -> str:
    """One value as people read it."""
    if not value:
        return QCoreApplication.translate("filters", "nothing written")
    if spec.kind == LISTED:
        return names.get(value, QCoreApplication.translate("filters", "a label that is gone"))
    return dict(spec.options).get(value) or word_text(spec.field, value)


def _range_words(wanted: Filter) -> str:
    low, high = wanted.ends
    translate = QCoreApplication.translate

    def text(number: int | None) -> str:
        return biodata.feet_and_inches(number) if wanted.field == "height" else str(number)

    if low is None:
        return translate("filters", "up to {most}").format(most=text(high))
    if high is None:
        return translate("filters", "from {least}").format(least=text(low))
    return f"{text(low)}–{text(high)}"
