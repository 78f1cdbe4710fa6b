#!/usr/bin/env python3
"""Extract the texts people see into resources/translations/*.ts and compile them to *.qm.

    .venv/bin/python build/translations.py            after any change of a text
    .venv/bin/python build/translations.py --missing  also list what has no translation yet

The window's own texts stand in ``tr`` and ``translate`` calls. What the parts below say is plain English that
``gui/words.py`` translates where it is shown: whole sentences of those parts, the table of error codes, and the
templates and pieces named in ``words``. They reach lupdate by a generated source file. English needs a file too:
it carries the plural forms.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "hi", "mr", "gu")
BELOW = ("domain", "store", "actions", "cloud", "sync", "privacy", "checks.py", "core.py")
"""Where sentences for people are written that the window only shows."""
SENTENCE = re.compile(r"[A-Z“][^\n]* [^\n]*[.]")
# Raised for programmers, written for the log or for the command line.
NOT_SHOWN = frozenset(
    {
        *("ValueError", "RuntimeError", "TypeError", "AssertionError"),
        *("debug", "info", "warning", "error", "exception"),
        *("execute", "compile"),
    }
)
QT_TEXTS = {
    "QPlatformTheme": ("OK", "Cancel", "&Yes", "&No", "Save", "Open", "Close"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QAbstractSpinBox": ("&Step up", "Step &down", "&Select All"),
}
"""What Qt itself puts into our menus and dialogs; it brings no Hindi, Marathi or Gujarati of its own."""


def sentences(path: Path) -> Iterator[str]:
    """The whole sentences among the string constants of a file, without documentation and f-strings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            passed.update(id(each) for each in ast.walk(node) if isinstance(node.value, ast.Constant))
        elif isinstance(node, ast.JoinedStr):
            passed.update(id(each) for each in ast.walk(node))
        elif isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in NOT_SHOWN:
                passed.update(id(each) for each in ast.walk(node))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in passed:
            continue
        if isinstance(node.value, str) and SENTENCE.fullmatch(node.value):
            yield node.value


def texts_below() -> list[str]:
    """Every English text of the context ``text``, in a settled order."""
    from sanjog_desktop.domain import biodata
    from sanjog_desktop.gui import words
    from sanjog_desktop.wire import codes

    found: set[str] = {*words.TEMPLATES, *words.PIECES}
    vocabularies = (*biodata.VOCABULARIES.values(), *biodata.STATUS_REASONS.values())
    for vocabulary in (*vocabularies, biodata.FILE_KINDS, biodata.CUSTOM_KINDS):
        found.update(vocabulary.values())
    for place in BELOW:
        path = ROOT / "sanjog_desktop" / place
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            found.update(sentences(file))
    rules = [codes.rule_for(code) for code in codes.CODES]
    rules += [codes.rule_for(None, http_status=status) for status in (429, 401, 500, 400)]
    found.update(text for rule in rules for text in (rule.plain, rule.advice) if text)
    return sorted(found)


def generated_source() -> str:
    """A source file that names every text which stands in no ``tr`` call."""
    lines = [f"QT_TRANSLATE_NOOP({'text'!r}, {text!r})" for text in texts_below()]
    lines += [f"QT_TRANSLATE_NOOP({name!r}, {text!r})" for name, texts in QT_TEXTS.items() for text in texts]
    return "\n".join(lines) + "\n"


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt Linguist's tools, which come with PySide6."""
    subprocess.run([str(Path(sys.executable).with_name(name)), *arguments], cwd=ROOT, check=True)


def extract(folder: Path, languages: tuple[str, ...] = LANGUAGES) -> None:
    """Bring the .ts files of ``folder`` up to date with the sources; new texts come in unfinished."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "sanjog_desktop" / "gui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        generated = Path(scratch) / "texts.py"
        generated.write_text(generated_source(), encoding="utf-8")
        for language in languages:
            plural = ["-pluralonly"] if language == "en" else []
            tool("pyside6-lupdate", *sources, str(generated), *plural, "-silent", "-no-obsolete", "-locations", "none",
                 "-source-language", "en", "-target-language", language,
                 "-ts", str(folder / f"sanjog_{language}.ts"))  # fmt: skip


def missing(path: Path) -> list[str]:
    """Source texts of a .ts file without a finished translation."""
    messages = ElementTree.parse(path).getroot().iter("message")
    unfinished = (message for message in messages if message.find("translation[@type='unfinished']") is not None)
    return [message.findtext("source", "") for message in unfinished]


def main() -> int:
    """Update and compile every language; exit code 0."""
    FOLDER.mkdir(exist_ok=True)
    extract(FOLDER)
    for language in LANGUAGES:
        path = FOLDER / f"sanjog_{language}.ts"
        tool("pyside6-lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))
        if "--missing" in sys.argv:
            for source in missing(path):
                print(f"{language}\t{source}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
