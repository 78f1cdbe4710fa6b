"""The consent ledger: every act in order, with what proves it. It only grows; nothing here changes it."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Hashable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from sanjog_desktop.actions import exports
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui import consent_words
from sanjog_desktop.gui.consent.import_dialog import ConsentImportDialog
from sanjog_desktop.gui.consent.proofs import evidence_text
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.audit_view import in_groups
from sanjog_desktop.gui.privacy.register_page import RegisterPage
from sanjog_desktop.gui.rows_model import Column, RowRole
from sanjog_desktop.gui.times import moment_text
from sanjog_desktop.gui.widgets.basics import Chip, KeyValue, PlainButton, SectionTitle, label
from sanjog_desktop.gui.widgets.chips import Filter
from sanjog_desktop.gui.widgets.row_table import AnyIndex, RowDelegate
from sanjog_desktop.store.consent_rows import LedgerRow
from sanjog_desktop.store.files import os_failure
from sanjog_desktop.store.reads.consents import consent_ledger_page
from sanjog_desktop.store.reads.receipts import receipts_of

translate = QCoreApplication.translate
_ACT = 3


class LedgerDelegate(RowDelegate):
    """The act as a chip, the rest as words."""

    def paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """One cell of a `LedgerRow`."""
        row = index.data(RowRole)
        if index.column() == _ACT and isinstance(row, LedgerRow):
            self.draw_chip(painter, rect, *consent_words.act_chip(row.act))
        else:
            super().paint_cell(painter, rect, index)


class ConsentPage(RegisterPage[LedgerRow]):
    """Reads the ledger; `person_requested(contact_id)` leads to the person."""

    person_requested = Signal(str)
    KINDS = frozenset({"consent", "contact"})
    ICON = "certificate"

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; nothing is read before `activate`."""

        def when(row: LedgerRow) -> str:
            return moment_text(row.at, Instant(ctx.clock.now()))

        super().__init__(
            ctx,
            title=translate("ledger", "Consent ledger"),
            about=translate(
                "ledger",
                "Every consent and every withdrawal as it was given, with the notice the person saw and what proves "
                "it. Entries are added and never changed.",
            ),
            columns=(
                Column(translate("ledger", "When"), when),
                Column(translate("ledger", "Person"), person_text),
                Column(translate("ledger", "For"), lambda row: consent_words.purpose_text(row.purpose)),
                Column(translate("ledger", "Act"), lambda row: consent_words.act_chip(row.act)[0]),
                Column(translate("ledger", "How"), lambda row: consent_words.method_text(row.method)),
                Column(translate("ledger", "Notice"), lambda row: row.notice_id),
                Column(translate("ledger", "Noted by"), lambda row: row.recorded_by),
            ),
            shares=(16, 20, 17, 15, 13, 12, 12),
            give_way=(5, 6, 4),
            filters=(
                Filter("", translate("ledger", "All")),
                Filter("grant", translate("ledger", "Agreed")),
                Filter("withdraw", translate("ledger", "Took it back")),
                Filter("deny", translate("ledger", "Said no")),
                Filter("pending", translate("ledger", "A relative's word")),
                Filter("expire", translate("ledger", "Expired")),
            ),
            sentence=lambda row: ", ".join(
                part
                for part in (
                    person_text(row), consent_words.purpose_text(row.purpose), consent_words.act_chip(row.act)[0],
                    when(row), consent_words.method_text(row.method),
                )
                if part
            ),
            delegate=LedgerDelegate(ctx.theme),
            parent=parent,
        )  # fmt: skip
        self.import_button = PlainButton(translate("ledger", "&Import consents…"))
        self.import_button.clicked.connect(lambda: ConsentImportDialog(ctx, self).open())
        self.add_button(self.import_button)

    async def fetch(self, after: LedgerRow | None, limit: int) -> Sequence[LedgerRow]:
        """Newest first."""
        return await self.ctx.db.read(
            consent_ledger_page,
            limit,
            after.seq if after is not None else None,
            text=self.text,
            act=self.filters.current,
        )

    def _choose_file(self, row: LedgerRow) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, translate("ledger", "Save the receipts"), "consent-receipts.json", "JSON (*.json)"
        )
        if path:
            self.ctx.tasks.start(self._save(row, Path(path)), owner=self)

    async def _save(self, row: LedgerRow, path: Path) -> None:
        count = await save_receipts(self.ctx, row.contact_id, path)
        words = translate("ledger", "{count} receipts written. The file is deleted here after 14 days.")
        self.notice.say(words.format(count=count), tone="ok")

    def key_of(self, row: LedgerRow) -> Hashable:
        """Its number."""
        return row.seq

    def entry(self, row: LedgerRow) -> list[QWidget]:
        """The act in full, with what it rests on."""
        now = Instant(self.ctx.clock.now())
        chip = Chip(*consent_words.act_chip(row.act))
        parts: list[QWidget] = [
            label(person_text(row), "title", wrap=True),
            KeyValue(consent_words.purpose_text(row.purpose), chip),
            KeyValue(translate("ledger", "When"), moment_text(row.at, now)),
            KeyValue(translate("ledger", "Channel"), channel_text(row.channel)),
            KeyValue(translate("ledger", "By"), actor_text(row.actor)),
            KeyValue(translate("ledger", "How"), consent_words.method_text(row.method) or "–"),
            KeyValue(translate("ledger", "Noted by"), row.recorded_by or translate("ledger", "the program")),
        ]
        if row.expires_at:
            parts.append(KeyValue(translate("ledger", "Until"), moment_text(row.expires_at, now)))
        if row.notice_id:
            parts.append(KeyValue(translate("ledger", "Notice shown"), row.notice_id))
        parts.append(SectionTitle(translate("ledger", "What proves it")))
        proofs = [KeyValue(evidence_text(key), value) for key, value in evidence_pairs(row)]
        parts += proofs or [label(translate("ledger", "Nothing was noted."), "caption", wrap=True)]
        if row.name:
            person = PlainButton(translate("ledger", "Open &person"))
            person.clicked.connect(lambda: self.person_requested.emit(row.contact_id))
            parts.append(person)
        receipts = PlainButton(translate("ledger", "Save &receipts…"))
        receipts.setToolTip(translate("ledger", "Every consent of this person in the form of ISO/IEC TS 27560"))
        receipts.clicked.connect(lambda: self._choose_file(row))
        parts.append(receipts)
        return parts


async def save_receipts(ctx: Context, contact_id: str, path: Path) -> int:
    """Write a person's consent receipts as JSON to ``path``; returns how many. The file is noted as an export."""
    receipts = await ctx.db.read(receipts_of, contact_id)
    content = msgspec.json.format(msgspec.json.encode(receipts), indent=2)
    id = await ctx.db.write(
        exports.begin_export, path, kind="receipts", contact_id=contact_id, request_id=None, staff=ctx.staff
    )
    try:
        await asyncio.to_thread(path.write_bytes, content)
    except OSError as error:
        raise os_failure(error) from error
    digest = hashlib.sha256(content).hexdigest()
    await ctx.db.write(exports.finish_export, id, sha256=digest, size=len(content), staff=ctx.staff)
    return len(receipts)


def person_text(row: LedgerRow) -> str:
    """Whose consent it is; the entry outlives the person's data."""
    return row.name or translate("ledger", "Erased person")


def evidence_pairs(row: LedgerRow) -> list[tuple[str, str]]:
    """What was noted as proof, name by name."""
    return [
        (key, in_groups(str(value)) if key.endswith("sha256") else str(value))
        for key, value in row.evidence.items()
        if value
    ]


def actor_text(actor: str) -> str:
    """Whose act it was."""
    names = {
        "subject": translate("ledger", "the person"),
        "guardian": translate("ledger", "a relative"),
        "staff_on_behalf": translate("ledger", "staff for them"),
        "meta_webhook": translate("ledger", "WhatsApp"),
    }
    return names.get(actor, actor)


def channel_text(channel: str) -> str:
    """Where the consent holds."""
    names = {
        "whatsapp": "WhatsApp",
        "sms": translate("ledger", "text messages"),
        "voice": translate("ledger", "calls"),
        "email": translate("ledger", "e-mail"),
        "in_person": translate("ledger", "in person"),
        "*": translate("ledger", "everywhere"),
    }
    return names.get(channel, channel)
