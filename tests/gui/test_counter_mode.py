"""Counter mode: F8 hides who everybody is, for eyes and screen readers; the passphrase shows it again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QListWidget, QWidget

from sanjog_desktop.actions import requests
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.domain.register_query import RegisterQuery
from sanjog_desktop.gui.context import Context, NewRequest
from sanjog_desktop.gui.rows_model import RowRole
from sanjog_desktop.gui.shell import Shell
from sanjog_desktop.store.reads.register import register_page
from sanjog_desktop.store.reads.settings import business_numbers
from sanjog_desktop.store.vault import Vault
from tests.gui.conftest import settled

Run = Callable[..., Any]
PASSPHRASE = "seven invented words for tests"
EVERYBODY = RegisterQuery(view="people")


async def opened(ctx: Context, qtbot: Any) -> Shell:
    shell = Shell(ctx)
    qtbot.addWidget(shell)
    shell.resize(1440, 900)
    shell.show()
    await settled(ctx)
    return shell


async def press_f8(shell: Shell) -> None:
    shell.activateWindow()  # as a window manager does when a dialog over it goes
    await asyncio.sleep(0.02)
    QTest.keyClick(shell, Qt.Key.Key_F8)


@pytest.mark.parametrize("over_dialog", [False, True])
def test_an_open_list_does_not_keep_the_key_away(
    ctx: Context, qtbot: Any, qt_run: Run, over_dialog: bool
) -> None:
    """A box's list or a menu takes the keyboard; names must not stay in sight because one is open."""

    async def script() -> None:
        shell = await opened(ctx, qtbot)
        host: QWidget = shell
        if over_dialog:
            dialog = QDialog(shell)
            dialog.open()
            dialog.activateWindow()
            await asyncio.sleep(0.02)
            host = dialog
        box = QComboBox(host)
        box.addItems(["Sunita Namuna", "Kavita Kalpanik"])
        box.show()
        box.showPopup()
        await asyncio.sleep(0.02)
        popup = QApplication.activePopupWidget()
        assert popup is not None
        QTest.keyClick(popup.windowHandle(), Qt.Key.Key_F8)
        assert ctx.veil.is_counter and not popup.isVisible()
        assert not over_dialog or not host.isVisible()

    qt_run(script())


def told(root: QWidget) -> Iterator[str]:
    """Every word that widgets in sight show, or tell a screen reader, cells of tables included."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
        for read in ("text", "toPlainText", "placeholderText", "currentText"):
            say = getattr(widget, read, None)
            if callable(say):
                yield str(say())
        face = QAccessible.queryAccessibleInterface(widget)
        if face is not None:
            yield from (face.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value))
        model = widget.model() if hasattr(widget, "model") and callable(widget.model) else None
        if isinstance(model, QAbstractItemModel):
            yield from cells(model)


def cells(model: QAbstractItemModel) -> Iterator[str]:
    columns = range(model.columnCount(QModelIndex())) if isinstance(model, QAbstractTableModel) else (0,)
    for row in range(model.rowCount(QModelIndex())):
        for column in columns:
            index = model.index(row, column)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, RowRole):
                yield str(index.data(role) or "")


def secrets_of(ctx: Context) -> list[str]:
    """Names and numbers of everybody in the sample, but for the number the agency writes from."""
    ours = {number.display_phone for number in ctx.db.read_sync(business_numbers)}
    people = [each for each in ctx.db.read_sync(register_page, EVERYBODY, 200) if each.phone not in ours]
    words = [word for person in people for word in (person.name, person.name_native, person.phone)]
    words += [pretty(person.phone) for person in people if person.phone]
    return [word for word in words if len(word) > 3]


def leaks(ctx: Context, shell: Shell) -> list[str]:
    words = "\n".join(told(shell))
    return [word for word in secrets_of(ctx) if word in words]


def test_f8_hides_names_at_once_in_every_pane(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        shell.panes["chats"].show_conversation(1)
        await settled(agency)
        assert len(leaks(agency, shell)) > 3
        await press_f8(shell)
        assert leaks(agency, shell) == []
        assert shell.status.counter.isVisible()
        await settled(agency)
        assert leaks(agency, shell) == []
        for pane in ("contacts", "privacy", "settings", "chats"):
            shell.open_pane(pane, None)
            await settled(agency)
            assert leaks(agency, shell) == [], pane
        await press_f8(shell)  # the sample has no passphrase to ask for
        await settled(agency)
        assert len(leaks(agency, shell)) > 3
        assert shell.status.counter.isHidden()
        QTest.mouseClick(shell.rail.hiding, Qt.MouseButton.LeftButton)
        assert agency.veil.is_counter and shell.rail.hiding.accessibleName() == "Show names"

    qt_run(drive())


def test_the_panel_of_a_person_and_of_a_family_hide_who_they_are(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        shell.open_pane("contacts", None)
        await settled(agency)
        pane = shell.panes["contacts"]
        people = await agency.db.read(register_page, EVERYBODY, 50)
        for person in people[:6]:
            pane.show_contact(person.id)
            await settled(agency)
            assert leaks(agency, shell)
            await press_f8(shell)
            assert leaks(agency, shell) == [], person.name
            await settled(agency)
            assert leaks(agency, shell) == [], person.name
            await press_f8(shell)
            await settled(agency)
        await press_f8(shell)
        pane.show_contact(people[1].id)
        await settled(agency)
        assert leaks(agency, shell) == []

    qt_run(drive())


def test_requests_go_on_as_a_list_without_names(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        people = await agency.db.read(register_page, EVERYBODY, 3)
        for person in people[1:]:
            await agency.db.write(
                requests.create_request, person.id, "access", channel="email", received_at=agency.clock.now(),
                requester="relative", requester_name="Ramesh Namuna", notes="says Ramesh Namuna", staff="Meera",
            )  # fmt: skip
        shell.open_pane("privacy", None)
        await settled(agency)
        pane = shell.panes["privacy"]
        assert len(pane.queue.model.rows) == 2 and leaks(agency, shell)
        shown = pane.queue.work.isVisible()
        await press_f8(shell)
        assert pane.queue.table.isVisible() and leaks(agency, shell) == []
        for view in ("suspected", "closed", "open"):
            pane.show_view(view)
            await settled(agency)
            assert "Ramesh" not in "\n".join(told(shell)) and leaks(agency, shell) == [], view
        pane.show_page("disclosures")
        pane.start_request(NewRequest("Sunita Namuna"))
        pane.show_subject(pane.queue.model.rows[1].id)
        await settled(agency)
        assert pane.page == "" and not pane.queue.side.isVisible() and leaks(agency, shell) == []
        await press_f8(shell)
        await settled(agency)
        assert pane.queue.side.isVisible() and pane.queue.work.isVisible() is shown and leaks(agency, shell)
        pane.show_page("disclosures")
        await settled(agency)
        await press_f8(shell)
        assert pane.page == "" and leaks(agency, shell) == []
        await press_f8(shell)
        await settled(agency)
        assert pane.page == "disclosures"

    qt_run(drive())


def test_a_chat_chosen_while_names_are_hidden_stays_covered(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        pane = shell.panes["chats"]
        shell.activateWindow()
        await settled(agency)
        pane.show_conversation(1)  # still on its way when the names are hidden
        QTest.keyClick(shell, Qt.Key.Key_F8)
        await settled(agency)
        pane.show_conversation(2)
        await settled(agency)
        assert leaks(agency, shell) == []
        QTest.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert not pane.list.search.isEnabled() and not pane.list.search.hasFocus()

    qt_run(drive())


def test_open_windows_are_put_away_and_come_back(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        dialog = QDialog(shell)
        QLabel("Sunita Namuna", dialog)
        dialog.open()
        await settled(agency)
        names = QListWidget()
        names.setWindowFlag(Qt.WindowType.ToolTip)
        names.addItem("Sunita Namuna")
        names.show()
        QTest.keyClick(dialog, Qt.Key.Key_F8)
        assert not dialog.isVisible() and not names.isVisible()
        late = QDialog(shell)
        late.open()
        await settled(agency)
        assert not late.isVisible()
        shell._show_notice("The data of Sunita Namuna may only be kept.", "")
        assert "Sunita" not in "\n".join(told(shell))
        await press_f8(shell)
        await settled(agency)
        assert dialog.isVisible() and late.isVisible()
        dialog.close()
        late.close()

    qt_run(drive())


def test_the_passphrase_shows_them_again_and_a_wrong_one_does_not(
    agency: Context, qt_run: Run, qtbot: Any, tmp_path: Any
) -> None:
    vault = Vault(tmp_path / "vault")
    (tmp_path / "vault").mkdir()
    vault.create(PASSPHRASE)
    agency.vault = vault

    async def drive() -> None:
        shell = await opened(agency, qtbot)
        await press_f8(shell)
        await press_f8(shell)
        dialog = shell.findChild(QDialog, "show-again")
        assert dialog is not None and dialog.isVisible() and agency.veil.is_counter
        for wrong in range(3):
            dialog.secret.setText("not this one")
            QTest.keyClick(dialog.secret, Qt.Key.Key_Return)
            await settled(agency)
            assert agency.veil.is_counter and dialog.message.isVisible()
            assert dialog.show_button.isEnabled() is (wrong < 2)
        dialog._on_second()
        dialog._on_second()
        assert dialog.show_button.isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible() and agency.veil.is_counter
        await press_f8(shell)
        dialog.secret.setText(PASSPHRASE)
        QTest.keyClick(dialog.secret, Qt.Key.Key_Return)
        await settled(agency)
        assert not agency.veil.is_counter and not dialog.isVisible()
        assert dialog.secret.text() == ""

    qt_run(drive())


def test_the_role_of_who_sits_here_hides_columns(agency: Context, qt_run: Run, qtbot: Any) -> None:
    from sanjog_desktop.actions import settings as setting_actions
    from sanjog_desktop.domain.agency import SETTING, Agency, StaffMember

    async def drive() -> None:
        shell = await opened(agency, qtbot)
        assert agency.veil.masking.idle
        kept = Agency(staff=(StaffMember("Meera", "read_only"), StaffMember("Asha", "owner")))
        await agency.db.write(setting_actions.put, SETTING, kept)
        await settled(agency)
        assert agency.veil.masking.role == "read_only"
        shell.panes["chats"].show_conversation(1)
        await settled(agency)
        words = "\n".join(told(shell.panes["chats"]))
        phones = [row.phone for row in await agency.db.read(register_page, EVERYBODY, 50) if row.phone]
        assert phones and not any(phone in words for phone in phones)

    qt_run(drive())


def test_rules_are_set_by_who_may_and_hold_at_once(agency: Context, qt_run: Run, qtbot: Any) -> None:
    from sanjog_desktop.actions import settings as setting_actions
    from sanjog_desktop.domain.agency import SETTING, Agency, StaffMember
    from sanjog_desktop.gui.settings.masking_page import MaskingPage
    from sanjog_desktop.store.reads.masking import masking_rules

    async def drive() -> None:
        shell = await opened(agency, qtbot)
        page = MaskingPage(agency)
        qtbot.addWidget(page)
        await page.load()
        assert page.boxes["read_only", "phone"].isChecked() and not page.boxes["owner", "phone"].isChecked()
        assert all(box.accessibleName() for box in page.boxes.values())
        page.boxes["owner", "phone"].setChecked(True)
        await page.save()
        await settled(agency)
        assert (await agency.db.read(masking_rules))["owner"] == ("phone",)
        assert agency.veil.masking.hides("phone") and shell.isVisible()
        kept = Agency(staff=(StaffMember("Meera", "counsellor"), StaffMember("Asha", "owner")))
        await agency.db.write(setting_actions.put, SETTING, kept)
        await page.load()
        assert not page.save_button.isEnabled() and "owner" in page.note.text()
        await page.save()  # as if pressed before the role changed
        assert "Only an owner or a manager" in page.note.text()

    qt_run(drive())
