"""Consent at the desk: recorded with its proof, taken back at once, and explained where somebody is about to send."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt

from sanjog_desktop.core import keep_notices
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.consent.opt_in import OptInDialog
from sanjog_desktop.gui.consent.why import WhyChip, WhyPopup
from sanjog_desktop.gui.consent.withdraw import WithdrawDialog
from sanjog_desktop.gui.contacts.detail import PersonPanel
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.consent_ledger import ConsentPage
from sanjog_desktop.store.reads.contacts import contact_detail
from sanjog_desktop.store.rows import ContactDetail
from sanjog_desktop.store.session import Session
from tests.gui.conftest import settled

Run = Callable[[Coroutine[Any, Any, None]], None]


def family(session: Session) -> None:
    keep_notices(session)
    session.execute("INSERT INTO family(id, name, created_at, changed_at) VALUES ('f', 'Namuna family', 1, 1)")
    for no, (name, role) in enumerate((("Aarav Namuna", "candidate"), ("Sunita Namuna", "mother of Aarav")), start=1):
        session.execute(
            "INSERT INTO contact(no, id, family_id, name, role, language, created_at, changed_at)"
            " VALUES (?, ?, 'f', ?, ?, 'mr', 1, 1)",
            (no, f"c{no}", name, role),
        )
        session.execute(
            "INSERT INTO contact_point(id, contact_id, phone, created_at, changed_at) VALUES (?, ?, ?, 1, 1)",
            (f"p{no}", f"c{no}", f"91999990000{no}"),
        )


@pytest.fixture
def panel(ctx: Context, qtbot: Any) -> PersonPanel:
    ctx.staff = "Meera Namuna"
    ctx.db.write_sync(family)
    shown = PersonPanel(ctx)
    qtbot.addWidget(shown)
    shown.show()
    return shown


async def detail_of(ctx: Context, contact_id: str = "c1") -> ContactDetail:
    found = await ctx.db.read(contact_detail, ContactId(contact_id))
    assert found is not None
    return found


def acts(ctx: Context) -> list[tuple[Any, ...]]:
    return ctx.db.read_sync(
        lambda session: session.rows("SELECT purpose, act, method, given_by, recorded_by FROM consent ORDER BY seq")
    )


def test_a_signed_form_is_kept_with_its_scan(
    panel: PersonPanel, ctx: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    scan = tmp_path / "form.png"
    scan.write_bytes(b"\x89PNG invented scan of an invented form")

    async def drive() -> None:
        panel.show_person(await detail_of(ctx))
        dialog = OptInDialog(ctx, await detail_of(ctx), None, panel)
        dialog.open()
        dialog.method.setCurrentIndex(dialog.method.findData("paper"))
        assert not dialog.save.isEnabled()
        dialog.add_scan(scan)
        assert dialog.save.isEnabled()
        dialog.save.click()
        await settled(ctx, 8)
        assert acts(ctx) == [("match_updates", "grant", "paper", "", "Meera Namuna")]
        id, key, sha = ctx.db.read_sync(
            lambda session: session.one("SELECT id, key, sha256 FROM evidence_file WHERE contact_id = 'c1'")
        )
        assert ctx.files.read_all(id, key) == scan.read_bytes()
        evidence = ctx.db.read_sync(lambda session: session.value("SELECT evidence FROM consent"))
        assert msgspec.json.decode(evidence)["scan_sha256"] == sha

    qt_run(drive())


def test_a_mothers_word_waits_for_the_candidate(panel: PersonPanel, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        dialog = OptInDialog(ctx, await detail_of(ctx), None, panel)
        dialog.open()
        dialog.who.setCurrentIndex(dialog.who.findData("c2"))
        dialog.method.setCurrentIndex(dialog.method.findData("voice"))
        dialog.words.setText("his mother agreed on the phone")
        assert dialog.pending_note.isVisible()
        dialog.save.click()
        await settled(ctx, 8)
        assert acts(ctx) == [("match_updates", "pending", "voice", "c2", "Meera Namuna")]

    qt_run(drive())


def test_taking_it_back_is_one_return(panel: PersonPanel, ctx: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        dialog = OptInDialog(ctx, await detail_of(ctx), None, panel)
        dialog.method.setCurrentIndex(dialog.method.findData("in_person"))
        dialog.words.setText("at the office, Asha was there")
        dialog.open()
        dialog.save.click()
        await settled(ctx, 8)
        panel.show_person(await detail_of(ctx))
        panel.consent.withdraw_button.click()
        (withdraw,) = panel.window().findChildren(WithdrawDialog)
        qtbot.keyClick(withdraw, Qt.Key.Key_Return)
        await settled(ctx, 8)
        assert {act for _purpose, act, *_ in acts(ctx)[1:]} == {"withdraw"}

    qt_run(drive())


def test_every_chip_says_why_and_the_ledger_shows_the_act(
    panel: PersonPanel, ctx: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        dialog = OptInDialog(ctx, await detail_of(ctx), None, panel)
        dialog.method.setCurrentIndex(dialog.method.findData("paper"))
        dialog.words.setText("folder 7")
        dialog.open()
        dialog.save.click()
        await settled(ctx, 8)
        panel.show_person(await detail_of(ctx))
        chips = {chip._purpose: chip for chip in panel.findChildren(WhyChip)}
        wanted_of = {"match_updates": "Yes: they signed for it on paper", "marketing": "No: there is no record"}
        for purpose, wanted in wanted_of.items():
            qtbot.keyClick(chips[purpose], Qt.Key.Key_Space)
            await settled(ctx)
            popup = panel.window().findChildren(WhyPopup)[-1]
            assert popup.sentence.text().startswith(wanted)
            popup.close()
            await settled(ctx)
        page = ConsentPage(ctx)
        qtbot.addWidget(page)
        page.show()
        page.activate()
        await settled(ctx)
        (row,) = page.model.rows
        assert (row.name, row.act, row.recorded_by) == ("Aarav Namuna", "grant", "Meera Namuna")
        page.look_for("nobody of this name")
        await settled(ctx, 6)
        qtbot.keyClick(page.search, Qt.Key.Key_Return)
        await settled(ctx)
        assert page.model.rows == []

    qt_run(drive())
