"""Who answers for people's data, and who may be the second to approve, are set by staff."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from sanjog_desktop.actions.request_clock import holidays
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.agency_page import AgencyPage
from sanjog_desktop.gui.settings.request_page import RequestPage
from sanjog_desktop.gui.settings.retention_page import RetentionPage
from sanjog_desktop.gui.settings.staff_page import StaffPage
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.reads.retention import retention_floor, retention_rules
from sanjog_desktop.store.session import Session
from tests.gui.conftest import settled

Run = Callable[[Coroutine[Any, Any, None]], None]


def test_the_agency_and_its_contact_are_kept(ctx: Context, qtbot: Any, qt_run: Run) -> None:
    page = AgencyPage(ctx)
    qtbot.addWidget(page)

    async def drive() -> None:
        await page.load()
        page.name.setText(" Namuna Vivah ")
        page.address.setPlainText("1 Invented Lane\nPune")
        page.dpo_name.setText("Asha Namuna")
        page.dpo_email.setText("not an address")
        page.save_button.click()
        await settled(ctx)
        assert (await ctx.db.read(agency)).name == ""
        page.dpo_email.setText("privacy@namuna.example")
        page.save_button.click()
        await settled(ctx)
        kept = await ctx.db.read(agency)
        assert (kept.name, kept.dpo) == ("Namuna Vivah", "Asha Namuna <privacy@namuna.example>")
        again = AgencyPage(ctx)
        qtbot.addWidget(again)
        await again.load()
        assert again.address.toPlainText() == "1 Invented Lane\nPune"

    qt_run(drive())


def test_colleagues_and_their_second_word(ctx: Context, qtbot: Any, qt_run: Run) -> None:
    page = StaffPage(ctx)
    qtbot.addWidget(page)
    page.show()

    async def drive() -> None:
        await page.load()
        for name, role in (("Mangala Namuna", 1), ("Meera  Kalpit", 2), ("meera kalpit", 3)):
            page.new_role.setCurrentIndex(role)
            qtbot.keyClicks(page.new_name, name)
            qtbot.keyClick(page.new_name, Qt.Key.Key_Return)
            await settled(ctx)
        kept = await ctx.db.read(agency)
        assert [(member.name, member.role) for member in kept.staff] == [
            ("Mangala Namuna", "manager"),
            ("meera kalpit", "privacy_officer"),
        ]
        assert kept.approvers(but="Mangala Namuna") == ("meera kalpit",)
        (gone,) = [each for each in page.findChildren(QPushButton) if "Mangala" in each.accessibleName()]
        gone.click()
        await settled(ctx)
        assert (await ctx.db.read(agency)).approvers() == ("meera kalpit",)

    qt_run(drive())


def test_no_retention_rule_is_switched_on_unseen(ctx: Context, qtbot: Any, qt_run: Run) -> None:
    ctx.staff = "Asha Namuna"

    def people(session: Session) -> None:
        for no in range(1, 4):
            session.execute(
                "INSERT INTO contact(no, id, name, created_at, changed_at) VALUES (?, ?, 'Sunita Namuna', 1, 1)",
                (no, f"c{no}"),
            )

    async def drive() -> None:
        page = RetentionPage(ctx)
        qtbot.addWidget(page)
        page.show()
        await ctx.db.write(people)
        await page.load()
        line = page.lines["inactive"]
        line.is_on.click()
        await settled(ctx)
        assert not line.is_on.isChecked() and line.seen == 3
        line.is_on.click()
        await settled(ctx)
        (rule,) = [each for each in await ctx.db.read(retention_rules) if each.is_on]
        assert (rule.category, rule.approved_by) == ("inactive", "Asha Namuna")
        page.floor.setChecked(True)
        page.second.setCurrentText("Asha Namuna")
        page.floor_button.click()
        await settled(ctx)
        assert not (await ctx.db.read(retention_floor)).is_on
        page.floor.setChecked(True)
        page.source.setText("Opinion of counsel, invented")
        page.second.setCurrentText("Mangala Namuna")
        page.floor_button.click()
        await settled(ctx)
        assert (await ctx.db.read(retention_floor)).is_on

    qt_run(drive())


def test_clocks_and_templates_of_requests(ctx: Context, qtbot: Any, qt_run: Run) -> None:
    async def drive() -> None:
        page = RequestPage(ctx)
        qtbot.addWidget(page)
        page.show()
        await page.load()
        page.holidays.setPlainText("2027-01-26\nRepublic Day")
        page.acknowledge.setChecked(True)
        page.save_button.click()
        await settled(ctx)
        assert await ctx.db.read(holidays) == frozenset() and "Republic Day" in page.note.text()
        page.holidays.setPlainText("2027-01-26\n\n2026-12-25")
        page.save_button.click()
        await settled(ctx)
        assert await ctx.db.read(holidays) == {date(2027, 1, 26), date(2026, 12, 25)}
        page.template.setCurrentIndex(page.template.count() - 1)
        page.copy_text.click()
        assert QGuiApplication.clipboard().text() == page.body.toPlainText() != ""
        page.copy_json.click()
        assert len(json.loads(QGuiApplication.clipboard().text())) == page.template.count()

    qt_run(drive())
