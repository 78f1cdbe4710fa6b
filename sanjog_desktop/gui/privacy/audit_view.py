"""The audit log: every act in order, whether the chain holds, and the export that somebody else can check."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.register_page import RegisterPage
from sanjog_desktop.gui.privacy.witness_dialog import WitnessDialog
from sanjog_desktop.gui.rows_model import Column
from sanjog_desktop.gui.times import moment_text, number_text
from sanjog_desktop.gui.widgets.basics import Chip, KeyValue, PlainButton, SectionTitle, label
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.privacy.audit.export import export_audit
from sanjog_desktop.privacy.audit.log import AuditFault, check_in_pieces
from sanjog_desktop.privacy.audit.witnesses import audit_state
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.reads.audit import audit_page, audit_size
from sanjog_desktop.store.rows import AuditRow
from sanjog_desktop.store.session import Session

translate = QCoreApplication.translate
_LETTERS = 12


def action_text(action: str) -> str:
    """What was done, in words: ``consent_grant`` reads 'consent grant'."""
    return action.replace("_", " ").capitalize()


def staff_names(session: Session, here: str) -> dict[str, str]:
    """The staff behind the pseudonyms of the log, as far as they are known on this PC."""
    if not audit_size(session):
        return {}
    keys = identity_keys(session)
    names = {here, *(member.name for member in agency(session).staff)} - {""}
    return {keys.pseudonym("staff", name): name for name in names}


class AuditPage(RegisterPage[AuditRow]):
    """Reads the log; the chain is walked when the button asks for it."""

    KINDS = frozenset({"audit", "request", "consent", "contact", "setting"})
    ICON = "history"

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; nothing is read before `activate`."""
        self._names: dict[str, str] = {}

        def when(row: AuditRow) -> str:
            return moment_text(row.at, Instant(ctx.clock.now()))

        super().__init__(
            ctx,
            title=translate("audit", "Audit log"),
            about=translate(
                "audit",
                "Each entry is chained to the one before it and names nobody: people and things stand here under "
                "pseudonyms, so that an erasure never has to change the log.",
            ),
            columns=(
                Column(translate("audit", "No."), lambda row: number_text(row.seq)),
                Column(translate("audit", "When"), when),
                Column(translate("audit", "What"), lambda row: action_text(row.action)),
                Column(translate("audit", "Concerning"), lambda row: _short(row.object)),
                Column(translate("audit", "By"), self.actor_text),
                Column(translate("audit", "Reason"), lambda row: row.reason),
            ),
            shares=(8, 16, 20, 20, 14, 18),
            give_way=(5, 3),
            sentence=lambda row: f"{row.seq}, {when(row)}, {action_text(row.action)}, {self.actor_text(row)}",
            parent=parent,
        )
        self.chip = Chip("", "neutral")
        self.chip.hide()
        self._head.insertWidget(2, self.chip)
        self.check_button = PlainButton(translate("audit", "&Check the chain"))
        self.check_button.clicked.connect(
            lambda: ctx.tasks.start(self._check(), owner=self, busy=self.check_button)
        )
        self.add_button(self.check_button)
        self.export_button = PlainButton(translate("audit", "E&xport…"))
        self.export_button.clicked.connect(self._choose_file)
        self.add_button(self.export_button)
        self.witness_button = PlainButton(translate("audit", "&Witnesses…"))
        self.witness_button.clicked.connect(lambda: WitnessDialog(ctx, self).open())
        self.add_button(self.witness_button)
        self.search.setPlaceholderText(translate("audit", "Search by action or pseudonym"))

    def actor_text(self, row: AuditRow) -> str:
        """Who did it: a name where this PC knows one, the program, or the pseudonym."""
        if not row.actor:
            return translate("audit", "the program")
        return self._names.get(row.actor, _short(row.actor))

    async def fetch(self, after: AuditRow | None, limit: int) -> Sequence[AuditRow]:
        """Newest first."""
        if after is None:
            self._names = await self.ctx.db.read(staff_names, self.ctx.staff)
            state = await self.ctx.db.read(audit_state)
            if state.alarms:
                self.notice.say(tr_text(state.alarms[-1].text))
        before = after.seq if after is not None else None
        return await self.ctx.db.read(audit_page, limit, before, text=self.text)

    def key_of(self, row: AuditRow) -> Hashable:
        """Its number."""
        return row.seq

    def entry(self, row: AuditRow) -> list[QWidget]:
        """Everything the entry holds."""
        now = Instant(self.ctx.clock.now())
        return [
            label(action_text(row.action), "title", wrap=True),
            label(moment_text(row.at, now), "caption"),
            SectionTitle(translate("audit", "Entry")),
            KeyValue(translate("audit", "No."), number_text(row.seq)),
            KeyValue(translate("audit", "By"), self.actor_text(row)),
            KeyValue(translate("audit", "Concerning"), in_groups(row.object)),
            KeyValue(translate("audit", "Reason"), row.reason or "–"),
            SectionTitle(translate("audit", "Hash of the chain")),
            label(in_groups(row.hash), "caption", wrap=True, selectable=True),
        ]

    async def _check(self) -> None:
        report = await check_in_pieces(self.ctx.db)
        if report.intact:
            words = translate("audit", "whole, {count} entries").format(count=number_text(report.entries))
            self.chip.show_word(words, "ok")
            return
        fault = report.faults[0]
        self.chip.show_word(fault_text(fault).format(seq=number_text(fault.seq)), "bad")
        self.notice.say(tr_text(fault.text))

    def _choose_file(self) -> None:
        title, kinds = translate("audit", "Export the audit log"), translate("audit", "Archive") + " (*.zip)"
        path, _kind = QFileDialog.getSaveFileName(self, title, "audit-log.zip", kinds)
        if path:
            self.ctx.tasks.start(self.export(Path(path)), owner=self, busy=self.export_button)

    async def export(self, path: Path) -> None:
        """Write the log with its verifier to ``path``."""
        digest = await export_audit(self.ctx.db, path, staff=self.ctx.staff)
        self.notice.say(
            translate("audit", "Written. Whoever gets it can check it without this program."),
            f"SHA-256 {digest}",
            tone="ok",
        )


def fault_text(fault: AuditFault) -> str:
    """What is wrong with the log, for the chip."""
    return {
        "changed": translate("audit", "changed at no. {seq}"),
        "truncated": translate("audit", "cut off before no. {seq}"),
        "rewritten": translate("audit", "rewritten before no. {seq}"),
        "forged": translate("audit", "a forged checkpoint at no. {seq}"),
    }[fault.kind]


def in_groups(text: str) -> str:
    """A pseudonym or hash in groups of eight, so that a narrow panel can break it."""
    kind, _, mark = text.rpartition(":")
    groups = " ".join(mark[place : place + 8] for place in range(0, len(mark), 8))
    return f"{kind} {groups}" if kind else groups


def _short(pseudonym: str) -> str:
    kind, _, mark = pseudonym.partition(":")
    return f"{kind} {mark[:_LETTERS]}" if mark else pseudonym
