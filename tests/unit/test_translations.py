"""The languages of the window: complete, up to date with the sources, true to their placeholders."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale

from sanjog_desktop.gui import times, words
from sanjog_desktop.gui.language import LANGUAGES
from sanjog_desktop.gui.words import tr_text

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
OTHERS = [code for code in LANGUAGES if code != "en"]
PLACEHOLDER = re.compile(r"\{\w+\}|%n")
SAID_BY = {"UserError", "CheckResult", "Transient"}
Message = tuple[str, str]


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "build" / "translations.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(path: Path) -> dict[Message, ElementTree.Element]:
    """Every message of a .ts file by its context and source."""
    found: dict[Message, ElementTree.Element] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name") or "", message.findtext("source") or ""] = message
    return found


def translations(message: ElementTree.Element) -> list[str]:
    """The translation, or each of its plural forms."""
    forms = message.findall("translation/numerusform")
    return [form.text or "" for form in forms] or [message.findtext("translation") or ""]


def test_every_text_of_the_sources_is_in_the_files_and_nothing_else(
    build: ModuleType, tmp_path: Path
) -> None:
    for code in LANGUAGES:
        shutil.copy(FOLDER / f"sanjog_{code}.ts", tmp_path)
    build.extract(tmp_path)
    for code in LANGUAGES:
        kept, fresh = (messages(folder / f"sanjog_{code}.ts") for folder in (FOLDER, tmp_path))
        assert kept.keys() == fresh.keys(), f"run build/translations.py, then translate: {code}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_left_untranslated(build: ModuleType, code: str) -> None:
    assert build.missing(FOLDER / f"sanjog_{code}.ts") == []
    empty = [
        key for key, each in messages(FOLDER / f"sanjog_{code}.ts").items() if not all(translations(each))
    ]
    assert empty == []


@pytest.mark.parametrize("code", OTHERS)
def test_placeholders_mnemonics_and_edges_are_kept(code: str) -> None:
    for (_, source), message in messages(FOLDER / f"sanjog_{code}.ts").items():
        for said in translations(message):
            assert set(PLACEHOLDER.findall(said)) == set(PLACEHOLDER.findall(source)), (source, said)
            assert said.count("&") == source.count("&"), (source, said)
            assert source.endswith("…") == said.endswith("…") or "&" in source, (source, said)
            assert (source[:1] == " ", source[-1:] == " ") == (said[:1] == " ", said[-1:] == " "), source


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_compiled_file_is_that_of_the_texts(build: ModuleType, code: str, tmp_path: Path) -> None:
    compiled = tmp_path / "fresh.qm"
    build.tool("pyside6-lrelease", "-silent", str(FOLDER / f"sanjog_{code}.ts"), "-qm", str(compiled))
    assert compiled.read_bytes() == (FOLDER / f"sanjog_{code}.qm").read_bytes()


def filled_in(path: Path) -> Iterator[str]:
    """Sentences with values that a file gives to people, each value put in as the word 'message'."""
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call) or getattr(call.func, "id", "") not in {
            "UserError",
            "CheckResult",
            "Transient",
        }:
            continue
        for each in call.args:
            if isinstance(each, ast.JoinedStr):
                yield "".join(str(p.value) if isinstance(p, ast.Constant) else "message" for p in each.values)


def test_every_sentence_with_values_has_a_template(build: ModuleType) -> None:
    places = [ROOT / "sanjog_desktop" / name for name in build.BELOW]
    files = [file for place in places for file in (place.rglob("*.py") if place.is_dir() else [place])]
    said = {text for file in files for text in filled_in(file)}
    assert len(said) > 8
    assert [text for text in sorted(said) if not any(p.fullmatch(text) for _, p in words._PATTERNS)] == []


def test_a_text_without_translation_stays_as_it_was_written() -> None:
    said = "This message is too long: 5000 characters, WhatsApp takes 4096. Send it in two parts."
    assert tr_text(said) == said


def test_days_and_counts_keep_to_one_kind_of_digits() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("mr_IN"))
        assert times.number_text(123456) == "1,23,456"
        assert times.date_text(1_700_000_000_000).startswith(("14 ", "15 "))
        assert "नोव्हें" in times.date_text(1_700_000_000_000)
    finally:
        QLocale.setDefault(before)
