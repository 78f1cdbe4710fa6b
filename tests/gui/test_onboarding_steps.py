"""The first run makes a vault that opens, and insists on the recovery code."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sanjog_desktop.gui.onboarding.page import OnboardingPage
from sanjog_desktop.gui.onboarding.recovery_step import ASKED_GROUPS
from sanjog_desktop.gui.tasks import Tasks
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.strength import strength
from sanjog_desktop.store.vault import Vault

Run = Callable[[Coroutine[Any, Any, None]], None]
PASSPHRASE = "monsoon teak lantern"


@pytest.fixture
def tasks() -> Tasks:
    def report(error: BaseException) -> None:
        raise error

    return Tasks(report=report)


@pytest.fixture
def page(tmp_path: Path, tasks: Tasks, theme: Theme, qtbot: Any) -> OnboardingPage:
    shown = OnboardingPage(Vault(tmp_path / "profile"), tasks, theme)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_the_demo_writes_nothing(page: OnboardingPage, tmp_path: Path) -> None:
    asked: list[bool] = []
    page.demo_requested.connect(lambda: asked.append(True))
    page.welcome.demo_button.click()
    assert asked == [True]
    assert not (tmp_path / "profile").exists()


def test_passphrase_then_code_makes_a_vault_that_opens(
    page: OnboardingPage, tmp_path: Path, tasks: Tasks, qt_run: Run
) -> None:
    async def drive() -> None:
        keys: list[bytes] = []
        page.profile_created.connect(keys.append)
        page.welcome.setup_button.click()
        QTest.keyClicks(page.passphrase.fields.first, PASSPHRASE)
        QTest.keyClicks(page.passphrase.fields.second, PASSPHRASE)
        QTest.keyClick(page.passphrase.fields.second, Qt.Key.Key_Return)
        await tasks.settle()
        assert page.passphrase.fields.text == ""
        assert page.recovery.isVisible()
        groups = page.recovery.code._code.split("-")
        for edit, number in zip(page.recovery.answers, ASKED_GROUPS, strict=True):
            assert not page.recovery.done_button.isEnabled()
            edit.setText(groups[number - 1].lower())
        page.recovery.done_button.click()
        await tasks.settle()
        vault = Vault(tmp_path / "profile")
        assert keys == [vault.unlock(PASSPHRASE)]
        assert keys == [vault.unlock_with_recovery("-".join(groups))]
        assert page.recovery.code._code == ""

    qt_run(drive())


def test_two_different_passphrases_make_nothing(page: OnboardingPage) -> None:
    page.welcome.setup_button.click()
    page.passphrase.fields.first.setText(PASSPHRASE)
    page.passphrase.fields.second.setText(PASSPHRASE + "x")
    assert not page.passphrase.create_button.isEnabled()
    assert "not the same" in page.passphrase.fields.verdict.text()


def test_escape_goes_back_to_the_choice(page: OnboardingPage) -> None:
    page.welcome.setup_button.click()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.welcome.isVisible()


def test_the_code_can_be_saved_as_a_sheet(page: OnboardingPage, tmp_path: Path) -> None:
    page.recovery.show_code("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG")
    page.recovery.code.save_to(str(tmp_path / "sheet.pdf"))
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    "guessable", ["", "short1!", "password123", "aaaaaaaaaaaaaa", "qwertyuiop12", "Ganesh@2024"]
)
def test_guessable_passphrases_are_refused(guessable: str) -> None:
    assert not strength(guessable).acceptable


@pytest.mark.parametrize(
    "hard", [PASSPHRASE, "भारत माझा देश आहे", "Xk29!fjq0pWz", "correct horse battery staple"]
)
def test_long_unrelated_words_are_taken_in_any_script(hard: str) -> None:
    assert strength(hard).acceptable
