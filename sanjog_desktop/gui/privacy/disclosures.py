"""The disclosure register: who was given whose data, when, why and by whom. Acts of sharing write it themselves."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.gui import consent_words
from sanjog_desktop.gui.consent.categories import category_text
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.audit_view import in_groups
from sanjog_desktop.gui.privacy.register_page import RegisterPage
from sanjog_desktop.gui.rows_model import Column, RowRole
from sanjog_desktop.gui.times import moment_text
from sanjog_desktop.gui.widgets.basics import Chip, KeyValue, PlainButton, PrimaryButton, SectionTitle, label
from sanjog_desktop.gui.widgets.chips import Filter
from sanjog_desktop.gui.widgets.row_table import AnyIndex, RowDelegate
from sanjog_desktop.store.disclosure_rows import DisclosureRow
from sanjog_desktop.store.reads.disclosures import disclosure_page

translate = QCoreApplication.translate
_STATE = 4


class DisclosureDelegate(RowDelegate):
    """Where it stands as a chip, the rest as words."""

    def paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """One cell of a `DisclosureRow`."""
        row = index.data(RowRole)
        if index.column() == _STATE and isinstance(row, DisclosureRow):
            self.draw_chip(painter, rect, *state_chip(row.state))
        else:
            super().paint_cell(painter, rect, index)


class DisclosurePage(RegisterPage[DisclosureRow]):
    """Reads the register; `person_requested(contact_id)` leads to the person, or to the family that was told."""

    person_requested = Signal(str)
    KINDS = frozenset({"disclosure", "contact"})
    ICON = "external-link"

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; nothing is read before `activate`."""

        def when(row: DisclosureRow) -> str:
            return moment_text(row.at, Instant(ctx.clock.now()))

        super().__init__(
            ctx,
            title=translate("disclosure", "Disclosure register"),
            about=translate(
                "disclosure",
                "Who was given whose data. Sending a biodata, a photo or a contact card writes its line by itself.",
            ),
            columns=(
                Column(translate("disclosure", "When"), when),
                Column(translate("disclosure", "Whose data"), person_text),
                Column(translate("disclosure", "What"), categories_text),
                Column(translate("disclosure", "Given to"), recipient_text),
                Column(translate("disclosure", "State"), lambda row: state_chip(row.state)[0]),
                Column(translate("disclosure", "By"), lambda row: row.disclosed_by),
            ),
            shares=(16, 20, 20, 22, 12, 12),
            give_way=(5, 2),
            filters=(
                Filter("", translate("disclosure", "All")),
                Filter("family", translate("disclosure", "Families")),
                Filter("legal_authority", translate("disclosure", "Authorities")),
                Filter("business_transfer", translate("disclosure", "Business transfers")),
                Filter("service_provider", translate("disclosure", "Service providers")),
                Filter("subject", translate("disclosure", "The persons themselves")),
            ),
            sentence=lambda row: ", ".join(
                (person_text(row), categories_text(row), recipient_text(row), when(row), state_chip(row.state)[0])
            ),
            delegate=DisclosureDelegate(ctx.theme),
            parent=parent,
        )
        for text, kind in (
            (translate("disclosure", "&Providers…"), "processors"),
            (translate("disclosure", "To an &authority…"), "legal_authority"),
        ):
            button = PrimaryButton(text) if kind == "legal_authority" else PlainButton(text)
            button.clicked.connect(partial(self._open, kind))
            self.add_button(button)

    def _open(self, kind: str) -> None:
        if kind == "processors":
            from sanjog_desktop.gui.privacy.processors import ProcessorsDialog

            ProcessorsDialog(self.ctx, self).open()
            return
        from sanjog_desktop.gui.privacy.authority import AuthorityDialog

        AuthorityDialog(self.ctx, self).open()

    async def fetch(self, after: DisclosureRow | None, limit: int) -> Sequence[DisclosureRow]:
        """Newest first."""
        return await self.ctx.db.read(
            disclosure_page,
            limit,
            before=(after.at, after.id) if after is not None else None,
            text=self.text,
            recipient_type=self.filters.current,
        )

    def key_of(self, row: DisclosureRow) -> Hashable:
        """Its id."""
        return row.id

    def entry(self, row: DisclosureRow) -> list[QWidget]:
        """One disclosure in full."""
        now = Instant(self.ctx.clock.now())
        pairs = [
            (translate("disclosure", "When"), moment_text(row.at, now)),
            (translate("disclosure", "What"), categories_text(row)),
            (translate("disclosure", "For"), consent_words.purpose_text(row.purpose) if row.purpose else ""),
            (translate("disclosure", "Rests on"), basis_text(row.basis)),
            (translate("disclosure", "Order"), "" if row.order_ref.startswith("export:") else row.order_ref),
            (translate("disclosure", "Officer"), row.officer),
            (translate("disclosure", "By"), row.disclosed_by),
            (translate("disclosure", "Second approval"), row.second_by),
            (translate("disclosure", "Told of a change"),
             moment_text(row.notified_of_change_at, now) if row.notified_of_change_at else ""),
        ]  # fmt: skip
        parts: list[QWidget] = [
            label(person_text(row), "title", wrap=True),
            KeyValue(recipient_text(row), Chip(*state_chip(row.state))),
            *(KeyValue(key, value) for key, value in pairs if value),
        ]
        if row.artefact_sha256:
            parts.append(SectionTitle(translate("disclosure", "The file, SHA-256")))
            parts.append(label(in_groups(row.artefact_sha256), "caption", wrap=True, selectable=True))
        for words, who in (
            (translate("disclosure", "Open &person"), row.contact_id if row.name else ""),
            (translate("disclosure", "Open &recipient"), row.recipient_contact_id or ""),
        ):
            if who:
                button = PlainButton(words)
                button.clicked.connect(partial(self.person_requested.emit, who))
                parts.append(button)
        return parts


def person_text(row: DisclosureRow) -> str:
    """Whose data it was; the entry outlives the person's data."""
    return row.name or translate("disclosure", "Erased person")


def categories_text(row: DisclosureRow) -> str:
    """What was given, in the policy's words."""
    return ", ".join(category_text(each) for each in row.categories)


def basis_text(basis: str) -> str:
    """What allowed it: the consents by their names, anything else as it was written down."""
    parts = [part.strip() for part in basis.split(",") if part.strip()]
    return ", ".join(consent_words.purpose_text(part) if part in set(Purpose) else part for part in parts)


def recipient_text(row: DisclosureRow) -> str:
    """Who was given it."""
    kinds = {
        "family": translate("disclosure", "a family"),
        "service_provider": translate("disclosure", "a service provider"),
        "legal_authority": translate("disclosure", "an authority"),
        "business_transfer": translate("disclosure", "a business transfer"),
        "meta": "Meta",
        "subject": translate("disclosure", "the person"),
    }
    return row.recipient or kinds.get(row.recipient_type, row.recipient_type)


def state_chip(state: str) -> tuple[str, str]:
    """Where it stands and its tone."""
    words = {
        "waiting": (translate("disclosure", "waits to be sent"), "gold"),
        "made": (translate("disclosure", "given"), "info"),
        "cancelled": (translate("disclosure", "not given"), "neutral"),
    }
    return words.get(state, (state, "neutral"))
