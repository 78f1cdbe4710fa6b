"""The registers behind the privacy pane: what was agreed, who was given what, what was done."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton

from sanjog_desktop.actions import audit, settings
from sanjog_desktop.actions.disclosures import record_disclosure
from sanjog_desktop.domain.agency import SETTING, Agency, StaffMember
from sanjog_desktop.gui.consent.seen_by import SeenByDialog
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.audit_view import AuditPage
from sanjog_desktop.gui.privacy.authority import AuthorityDialog
from sanjog_desktop.gui.privacy.disclosures import DisclosurePage
from sanjog_desktop.gui.privacy.processors import ProcessorsDialog
from sanjog_desktop.gui.privacy.witness_dialog import WitnessDialog
from sanjog_desktop.privacy.audit.export import check_export
from sanjog_desktop.privacy.audit.witnesses import audit_state
from sanjog_desktop.store.reads.disclosures import processors
from sanjog_desktop.store.search_index import reindex_person
from sanjog_desktop.store.session import Session
from tests.gui.conftest import settled

Run = Callable[[Coroutine[Any, Any, None]], None]


def test_the_audit_log_is_read_searched_and_walked(ctx: Context, qtbot: Any, qt_run: Run) -> None:
    ctx.staff = "Meera Namuna"
    page = AuditPage(ctx)
    qtbot.addWidget(page)
    page.show()

    def write(session: Session) -> None:
        for number in range(150):
            audit.record(session, "consent_grant", "contact", number, actor="Meera Namuna", reason="paper")
        audit.record(session, "opt_out", "contact", "somebody", reason="stop")

    async def drive() -> None:
        page.activate()
        await settled(ctx)
        assert page.model.rows == []
        await ctx.db.write(write)
        page.activate()
        await settled(ctx)
        assert [row.action for row in page.model.rows[:2]] == ["opt_out", "consent_grant"]
        assert page.model.index(1, 4).data() == "Meera Namuna"
        page.search.setText("opt out")
        qtbot.keyClick(page.search, Qt.Key.Key_Return)
        await settled(ctx)
        assert [row.action for row in page.model.rows] == ["opt_out"]
        page.check_button.click()
        await settled(ctx)
        assert "151" in page.chip.text()

    qt_run(drive())
    left = QSignalSpy(page.back_requested)
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert left.count() == 1


def people(session: Session) -> None:
    for no, name in enumerate(("Aarav Namuna", "Kinjal Udaharan"), start=1):
        session.execute(
            "INSERT INTO contact(no, id, name, created_at, changed_at) VALUES (?, ?, ?, 1, 1)", (no, f"c{no}", name)
        )
        reindex_person(session, no)


def test_a_disclosure_to_an_authority_needs_its_order_and_a_second_person(
    ctx: Context, qtbot: Any, qt_run: Run
) -> None:
    ctx.staff = "Asha Namuna"
    async def drive() -> None:
        page = DisclosurePage(ctx)
        qtbot.addWidget(page)
        page.show()
        dialog = AuthorityDialog(ctx, page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        await ctx.db.write(people)
        staff = (StaffMember("Mangala Namuna", "manager"), StaffMember("Asha Namuna", "owner"))
        await ctx.db.write(settings.put, SETTING, Agency(staff=staff))
        dialog.open()
        dialog.save.click()
        await settled(ctx)
        assert dialog.isVisible() and dialog.strip.isVisible()
        dialog.take_person("c1", "Aarav Namuna")
        dialog.categories["contact_info"].setChecked(True)
        dialog.authority.setText("Invented Police Station")
        dialog.order_ref.setText("Order 1 of 2026")
        dialog.officer.setText("Inspector Namuna")
        dialog.second.setCurrentText("Asha Namuna")
        dialog.save.click()
        await settled(ctx)
        assert dialog.isVisible(), "one and the same person is not two"
        dialog.second.setCurrentText("Mangala Namuna")
        dialog.save.click()
        await settled(ctx)
        assert not dialog.isVisible()
        page.activate()
        await settled(ctx)
        (row,) = page.model.rows
        assert (row.name, row.recipient, row.second_by) == (
            "Aarav Namuna", "Invented Police Station", "Mangala Namuna",
        )  # fmt: skip
        page.filters.choose("family")
        page.model.restart()
        await settled(ctx)
        assert page.model.rows == []

    qt_run(drive())


def test_providers_are_kept_with_what_goes_to_each(ctx: Context, qtbot: Any, qt_run: Run) -> None:
    async def drive() -> None:
        dialog = ProcessorsDialog(ctx)
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.open()
        await settled(ctx)
        assert any("Meta" in dialog.list.item(at).text() for at in range(dialog.list.count()))
        dialog.new.click()
        dialog.save.click()
        await settled(ctx)
        assert dialog.strip.isVisible()
        dialog.name.setText("Namuna Print House")
        dialog.what.setPlainText("Names and addresses of invitations")
        dialog.save.click()
        await settled(ctx)
        kept = {row.name: row for row in await ctx.db.read(processors)}
        assert kept["Namuna Print House"].what == "Names and addresses of invitations"
        dialog.end.click()
        await settled(ctx)
        kept = {row.name: row for row in await ctx.db.read(processors)}
        assert kept["Namuna Print House"].until_at > 0

    qt_run(drive())


def test_who_has_seen_it_is_one_press(ctx: Context, qtbot: Any, qt_run: Run) -> None:
    async def drive() -> None:
        await ctx.db.write(people)
        dialog = SeenByDialog(ctx, "c1", "Aarav Namuna")
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.open()
        await settled(ctx)
        assert "Nobody" in dialog.answer.text() and not dialog.copy_button.isEnabled()
        await ctx.db.write(
            record_disclosure, "c1", recipient_type="service_provider", recipient="Namuna Print House",
            categories=("contact_info",), staff="Asha",
        )  # fmt: skip
        again = SeenByDialog(ctx, "c1", "Aarav Namuna")
        qtbot.addWidget(again)
        again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        again.open()
        await settled(ctx)
        assert again.answer.text() == "Given to Namuna Print House."
        assert "Contact Info" in again.words

    qt_run(drive())


def test_the_log_is_exported_with_its_verifier_and_has_witnesses(
    ctx: Context, qtbot: Any, qt_run: Run, tmp_path: Path
) -> None:
    async def drive() -> None:
        page = AuditPage(ctx)
        qtbot.addWidget(page)
        page.show()
        await ctx.db.write(lambda session: audit.record(session, "opt_out", "contact", "somebody"))
        await page.export(tmp_path / "log.zip")
        assert check_export(tmp_path / "log.zip").entries >= 2
        dialog = WitnessDialog(ctx, page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.open()
        await settled(ctx)
        for where, count in (("somewhere", 0), (str(tmp_path), 1)):
            dialog.where.setText(where)
            dialog.add.click()
            await settled(ctx)
            assert len((await ctx.db.read(audit_state)).witnesses) == count
        (remove,) = [each for each in dialog.findChildren(QPushButton) if each.accessibleName().startswith("Remove")]
        remove.click()
        await settled(ctx)
        assert (await ctx.db.read(audit_state)).witnesses == ()

    qt_run(drive())
