"""Whatever takes the keyboard says what it is: a walk over every pane and page."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget

from sanjog_desktop.gui.contacts.pane import ContactsPane
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.lock.failure import FailurePage
from sanjog_desktop.gui.lock.page import LockPage
from sanjog_desktop.gui.onboarding.page import OnboardingPage
from sanjog_desktop.gui.privacy.pane import PrivacyPane
from sanjog_desktop.gui.settings.pane import SettingsPane
from sanjog_desktop.store.vault import Vault
from tests.gui.conftest import settled
from tests.gui.people_sample import fill_people, suspect

Run = Callable[[Coroutine[Any, Any, None]], None]
MAKERS: dict[str, Callable[[Context, Vault], QWidget]] = {
    "contacts": lambda ctx, vault: ContactsPane(ctx),
    "privacy": lambda ctx, vault: PrivacyPane(ctx),
    "settings": lambda ctx, vault: SettingsPane(ctx),
    "lock": lambda ctx, vault: LockPage(vault, ctx.tasks, ctx.theme),
    "failure": lambda ctx, vault: FailurePage(ctx.theme, "It does not open.", "Try again."),
    "onboarding": lambda ctx, vault: OnboardingPage(vault, ctx.tasks, ctx.theme),
}


def nameless(root: QWidget) -> list[str]:
    """The focusable widgets below ``root``, shown or not, that a screen reader has no name for."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        # What is itself hidden gets its words when it is shown; what only lies on a hidden page has them already.
        if widget.isHidden() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or _is_inner(widget):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        said = face.text(QAccessible.Text.Name) if face is not None else ""
        if not said.strip():
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found


def _is_inner(widget: QWidget) -> bool:
    # Qt's own parts of a compound widget speak through the whole.
    parents = []
    parent = widget.parentWidget()
    while parent is not None:
        parents.append(parent)
        parent = parent.parentWidget()
    return any(
        isinstance(each, QAbstractSpinBox | QComboBox) for each in parents
    ) or widget.objectName().startswith("qt_")


@pytest.mark.parametrize("name", MAKERS)
def test_every_focusable_widget_has_a_name(
    name: str, ctx: Context, tmp_path: Path, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        ids = ctx.db.write_sync(fill_people)
        ctx.db.write_sync(suspect, ids[0], "Please delete all my photos")
        ctx.vault = Vault(tmp_path / "profile")
        root = MAKERS[name](ctx, ctx.vault)
        qtbot.addWidget(root)
        root.resize(1300, 850)
        root.show()
        if isinstance(root, ContactsPane | PrivacyPane | SettingsPane):
            root.activate()
            await settled(ctx)
        if isinstance(root, ContactsPane):
            root.side.edit_requested.emit(ids[0])
            await settled(ctx)
        assert nameless(root) == []

    qt_run(drive())


@pytest.mark.parametrize("palette", ["light", "dark", "contrast"])
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_panes_draw_in_every_palette_and_at_double_size(
    palette: str, zoom: float, ctx: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        ctx.db.write_sync(fill_people)
        ctx.theme.apply(palette, zoom=zoom)
        for made in (ContactsPane(ctx), PrivacyPane(ctx), SettingsPane(ctx)):
            qtbot.addWidget(made)
            made.resize(1300, 850)
            made.show()
            made.activate()
            await settled(ctx)
            assert made.grab().toImage().pixelColor(8, 8) in (
                ctx.theme.color("bg"),
                ctx.theme.color("surface"),
            )
        ctx.theme.apply("light", zoom=1.0)

    qt_run(drive())
