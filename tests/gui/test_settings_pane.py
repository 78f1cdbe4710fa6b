"""Settings are written encrypted, tried live and in force at once."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sanjog_desktop.actions import contacts, custom_fields
from sanjog_desktop.domain.connection import SETTING, Connection
from sanjog_desktop.domain.masking import Masking
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.checks import CheckResult
from sanjog_desktop.gui.settings.pane import SettingsPane
from sanjog_desktop.store.reads.custom_fields import custom_values_of
from sanjog_desktop.store.reads.settings import setting
from sanjog_desktop.store.vault import Vault, WrongPassphrase
from tests.gui.conftest import settled
from tests.helpers.walk import nameless

Run = Callable[[Coroutine[Any, Any, None]], None]
PASSPHRASE = "monsoon teak lantern"
TOKEN = "EAAGsecrettoken0123456789"


class Answers:
    """Live checks that answer from the values they were given."""

    async def check_token(self, values: Connection) -> CheckResult:
        return CheckResult(values.access_token == TOKEN, "Meta answered.", "Make a new token.")

    async def check_number(self, values: Connection) -> CheckResult:
        return CheckResult(bool(values.phone_number_id), "number")

    async def check_templates(self, values: Connection) -> CheckResult:
        return CheckResult(bool(values.waba_id), "templates")

    async def check_relay(self, values: Connection) -> CheckResult:
        return CheckResult(False, "Nobody answers at this address.", "Check the address.")

    async def check_key(self, values: Connection) -> CheckResult:
        return CheckResult(bool(values.agency_private_key), "key")


@pytest.fixture
def pane(ctx: Context, tmp_path: Path, qtbot: Any) -> SettingsPane:
    vault = Vault(tmp_path / "profile")
    vault.create(PASSPHRASE)
    ctx.vault, ctx.checks = vault, Answers()
    shown = SettingsPane(ctx)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_the_connection_is_saved_where_nobody_reads_it(
    pane: SettingsPane, ctx: Context, tmp_path: Path, qt_run: Run
) -> None:
    async def drive() -> None:
        told: list[bool] = []
        ctx.reconnect = lambda: told.append(True)
        await pane.load()
        page = pane.connection
        page.edits["access_token"].setText(f" {TOKEN}\n")
        page.edits["phone_number_id"].setText("100200300")
        page.save_button.click()
        await settled(ctx)
        stored = msgspec.convert(await ctx.db.read(setting, SETTING), Connection)
        assert stored.access_token == TOKEN
        assert stored.phone_number_id == "100200300"
        assert stored.graph_url == Connection().graph_url
        assert told == [True]

    qt_run(drive())
    ctx.db.close()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert TOKEN.encode() not in path.read_bytes(), path.name


def test_checks_answer_in_words_and_a_changed_value_drops_the_answer(
    pane: SettingsPane, ctx: Context, qt_run: Run
) -> None:
    async def drive() -> None:
        await pane.load()
        page = pane.connection
        page.edits["access_token"].setText(TOKEN)
        page.check_all_button.click()
        await settled(ctx)
        assert page.checks["token"].state == "works"
        assert page.checks["relay"].state == "problem"
        assert "Check the address." in page.checks["relay"].words
        page.edits["relay_url"].textEdited.emit("https://relay.example")
        assert page.checks["relay"].state == ""

    qt_run(drive())


def test_a_new_key_pair_fits_and_a_pasted_half_brings_the_other(pane: SettingsPane) -> None:
    page = pane.connection
    page.generate_button.click()
    private, public = page.edits["agency_private_key"].text(), page.edits["agency_public_key"].text()
    assert len(public) > 1000
    assert page._key_id.text().startswith("Key ")
    page.edits["agency_public_key"].clear()
    page.edits["agency_private_key"].setText(private)
    page.edits["agency_private_key"].textEdited.emit(private)
    assert page.edits["agency_public_key"].text() == public


def test_palette_and_size_show_at_once_and_stay(pane: SettingsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await pane.load()
        page = pane.appearance
        page.palette_choice.setCurrentIndex(page.palette_choice.findData("dark"))
        page.palette_choice.activated.emit(page.palette_choice.currentIndex())
        page.scale.setValue(2)
        await settled(ctx)
        assert ctx.theme.name == "dark"
        assert ctx.theme.zoom == 1.25
        assert await ctx.db.read(setting, "theme") == "dark"
        assert await ctx.db.read(setting, "text_scale") == 125
        ctx.theme.apply("light", zoom=1.0)

    qt_run(drive())


def test_the_lock_time_is_kept_and_told(pane: SettingsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        told: list[int] = []
        ctx.set_auto_lock = told.append
        await pane.load()
        assert pane.security.minutes.value() == 10
        pane.security.minutes.setValue(3)
        await settled(ctx)
        assert told == [3]
        assert await ctx.db.read(setting, "auto_lock_minutes") == 3

    qt_run(drive())


def test_the_passphrase_changes_only_with_the_present_one(
    pane: SettingsPane, ctx: Context, qt_run: Run
) -> None:
    async def drive() -> None:
        page, vault = pane.security, ctx.vault
        assert vault is not None
        pane.show_section("security")
        new = "river granite umbrella"
        page.new.first.setText(new)
        page.new.second.setText(new)
        page.current.setText("not the one")
        page.change_button.click()
        await settled(ctx)
        assert vault.unlock(PASSPHRASE)
        page.current.setText(PASSPHRASE)
        page.change_button.click()
        await settled(ctx)
        assert vault.unlock(new)
        with pytest.raises(WrongPassphrase):
            vault.unlock(PASSPHRASE)

    qt_run(drive())


def test_a_new_recovery_code_is_shown_once(pane: SettingsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        page, vault = pane.security, ctx.vault
        assert vault is not None
        pane.show_section("security")
        page.current.setText(PASSPHRASE)
        page.code_button.click()
        await settled(ctx)
        code = page.code._code
        assert vault.unlock_with_recovery(code) == vault.unlock(PASSPHRASE)
        pane.deactivate()
        assert page.code._code == ""
        assert not page.code.isVisible()

    qt_run(drive())


def test_the_staff_name_signs_from_now_on(pane: SettingsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await pane.load()
        pane.staff.name.setText("  Asha ")
        pane.staff.save_button.click()
        await settled(ctx)
        assert ctx.staff == "Asha"
        assert await ctx.db.read(setting, "staff_name") == "Asha"

    qt_run(drive())


def test_own_fields_are_looked_after_by_keyboard(pane: SettingsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await pane.load()
        pane.show_section("fields")
        pane.activateWindow()
        form = pane.own_fields.form
        assert form.empty.isVisible() and nameless(pane.own_fields) == []
        pane.own_fields.focus_first()
        assert form.list.hasFocus()
        for name in ("Blood group", "Siblings", "Siblings"):
            form.name.setFocus()
            QTest.keyClicks(form.name, name)
            QTest.keyClick(form.name, Qt.Key.Key_Return)
            await settled(ctx)
        assert "of this name already" in form.message.text() and form.name.hasFocus()
        assert not form.empty.isVisible()
        assert [each.name for each in form.fields] == ["Blood group", "Siblings"]
        # Alt and an arrow put one before the other; the keyboard stays with it.
        form.list.setFocus()
        form.list.setCurrentRow(2)
        QTest.keyClick(form.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        await settled(ctx)
        assert [each.name for each in form.fields] == ["Siblings", "Blood group"]
        assert form.current is not None and form.current.name == "Siblings" and not form.up_button.isEnabled()
        form.name.setFocus()
        form.name.selectAll()
        QTest.keyClicks(form.name, "Brothers and sisters")
        QTest.keyClick(form.name, Qt.Key.Key_Return)
        await settled(ctx)
        # Out of use keeps what was written, and it comes back with it.
        person = await ctx.db.write(contacts.create, {"name": "Sunita Namuna"}, staff="Meera")
        field = form.fields[0]
        await ctx.db.write(custom_fields.set_values, person, {field.id: "two"}, staff="Meera")
        for shown in ([], ["two"]):
            QTest.keyClick(form.retire_button, Qt.Key.Key_Space)
            await settled(ctx)
            assert form.current is not None and form.current.name == "Brothers and sisters"
            assert [each.value for each in await ctx.db.read(custom_values_of, person)] == shown

    qt_run(drive())


def test_who_only_reads_changes_no_own_fields(pane: SettingsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await ctx.db.write(custom_fields.add_field, "Siblings", "number", staff="Meera")
        ctx.veil.take_role(Masking("read_only"))
        await pane.load()
        form = pane.own_fields.form
        form.list.setCurrentRow(1)
        assert not form.keep_button.isEnabled() and not form.name.isEnabled()
        form.retire()
        await settled(ctx)
        assert [each.retired for each in form.fields] == [False] and "only reads" in form.message.text()
        ctx.veil.take_role(Masking())
        await settled(ctx)
        assert form.keep_button.isEnabled() and not form.message.isVisible()

    qt_run(drive())
