"""The window in another language: its words, the switch while it runs, and no pair of words that overflows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from sanjog_desktop.actions.settings import put
from sanjog_desktop.app import Desk
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.language import Language
from sanjog_desktop.gui.shell import Shell
from sanjog_desktop.gui.widgets.basics import Chip, KeyValue
from sanjog_desktop.gui.words import tr_error, tr_text
from sanjog_desktop.store.reads.settings import settings
from tests.gui.conftest import settled

Run = Callable[..., Any]
WORDS = {
    "hi": (["चैट", "संपर्क", "निजता", "सेटिंग"], {"भेजें", "टेम्पलेट"}),
    "mr": (["चॅट", "संपर्क", "गोपनीयता", "सेटिंग"], {"पाठवा", "टेम्पलेट"}),
    "gu": (["ચેટ", "સંપર્કો", "ગોપનીયતા", "સેટિંગ"], {"મોકલો", "ટેમ્પલેટ"}),
}


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    language = Language(qapp)
    yield language
    language.use("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("code", WORDS)
def test_rail_and_buttons_speak_the_language(
    agency: Context, qt_run: Run, qtbot: Any, speech: Language, code: str
) -> None:
    async def drive() -> None:
        speech.use(code)
        shell = Shell(agency)
        qtbot.addWidget(shell)
        shell.show()
        await settled(agency)
        panes, buttons = WORDS[code]
        assert [button.text() for button in shell.rail.buttons.values()] == panes
        for button in (*shell.rail.buttons.values(), shell.rail.lock):
            assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width()
        chats = shell.panes["chats"]
        chats.show_conversation(1)
        await settled(agency)
        assert buttons <= {button.text() for button in shell.findChildren(QPushButton)}

    qt_run(drive())


def test_the_choice_of_a_language_is_stored_before_the_window_speaks_it(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        stored: list[object] = []

        def spoken(code: str) -> None:
            stored.append((code, agency.db.read_sync(settings)["language"]))

        agency.set_language = spoken
        shell = Shell(agency)
        qtbot.addWidget(shell)
        shell.open_pane("settings", "appearance")
        await settled(agency)
        choice = shell.panes["settings"].appearance.language
        choice.setCurrentIndex(choice.findData("gu"))
        choice.activated.emit(choice.currentIndex())
        await settled(agency)
        assert stored == [("gu", "gu")]

    qt_run(drive())


def test_the_desk_shows_the_window_anew_where_the_language_was_chosen(
    qapp: QApplication, qt_run: Run, tmp_path: Path, speech: Language
) -> None:
    async def drive() -> None:
        desk = Desk(qapp, tmp_path, key=bytes(32))
        await desk.enter()
        desk.window.show()
        first = desk.shell
        assert first is not None and first.current == "chats"
        assert desk.core is not None
        await desk.core.db.write(put, "language", "gu")
        desk.set_language("gu")
        await desk.tasks.drain()
        assert desk.shell is not None and desk.shell is not first
        assert desk.shell.rail.buttons["chats"].text() == "ચેટ" and desk.shell.current == "settings"
        assert desk.window.language == "gu"
        assert desk.window.locale().language() == QLocale.Language.Gujarati
        await desk.lock()
        page = desk.window.pages.currentWidget()
        assert page is not None
        assert "Sanjog ને તાળું છે" in [each.text() for each in page.findChildren(QLabel)]
        desk.speak("en")
        await desk.tasks.close()
        desk.window.deleteLater()

    qt_run(drive())


def test_sentences_from_below_the_window_are_translated_with_their_values(speech: Language) -> None:
    speech.use("hi")
    assert tr_text("This passphrase is not right.") == "यह पासफ़्रेज़ सही नहीं है।"
    both = tr_error("This template is not approved by WhatsApp at present.", "Choose another template.")
    assert both == "यह टेम्पलेट अभी WhatsApp से मंज़ूर नहीं है। दूसरा टेम्पलेट चुनें।"
    assert tr_text("This template is not approved by WhatsApp at present. Choose another template.") == both
    assert tr_text("'12' does not read as a phone number.") == "'12' फ़ोन नंबर नहीं लगता।"
    assert tr_text("Not everything is filled in: heading 1, value 2.") == "सब कुछ नहीं भरा है: शीर्षक 1, मान 2।"
    assert tr_text("City stays 'Pune'; the file says 'Thane'.") == "शहर 'Pune' ही रहता है; फ़ाइल में 'Thane' है।"
    # Words chosen of a list are ours on both sides; a city of the same name is not.
    said = tr_text("Marital status stays 'Never married'; the file says 'Divorced'.")
    assert said == "वैवाहिक स्थिति 'अविवाहित' ही रहता है; फ़ाइल में 'तलाक़शुदा' है।"
    assert tr_text("City stays 'Other'; the file says 'Divorced'.").count("'Other'") == 1
    for theirs in ("", "Namaste. How are you?", "यह चैट अब नहीं है।"):
        assert tr_text(theirs) == theirs


def test_the_window_returns_to_english(speech: Language) -> None:
    speech.use("hi")
    speech.use("en")
    assert tr_text("This passphrase is not right.") == "This passphrase is not right."
    speech.use("xx")
    assert speech.code == "en"


@pytest.mark.parametrize("width", [140, 200, 260, 400])
def test_a_word_and_its_value_stay_inside_any_width(qtbot: Any, width: int) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    pairs = [
        KeyValue("Reach through", "+91 99999 00001 ✓"),
        KeyValue("शिक्षा", "B.Tech. Mechanical Engineering, Pune · 5′10″"),
        KeyValue("संबंधोनी माहिती", Chip("10 Nov 2026 · paper form", "ok")),
        KeyValue("A very long word at the left of a line", "and as much again at the right of it"),
    ]
    for pair in pairs:
        rows.addWidget(pair)
    page.setFixedSize(width, page.heightForWidth(width))
    page.show()
    for pair in pairs:
        assert pair.width() <= width
        for part in (pair.key, pair.value):
            assert pair.rect().contains(part.geometry())
        assert not pair.key.geometry().intersects(pair.value.geometry())
