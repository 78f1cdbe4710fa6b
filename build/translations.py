#!/usr/bin/env python3
"""Extract the window's strings into resources/translations/*.ts and compile them to *.qm.

    .venv/bin/python build/translations.py            after any change of a text
    .venv/bin/python build/translations.py --missing  also list what has no translation yet

English needs a file too: it carries the plural forms.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "hi", "mr", "gu")


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt Linguist's tools, which come with PySide6."""
    subprocess.run([str(Path(sys.executable).with_name(name)), *arguments], cwd=ROOT, check=True)


def missing(path: Path) -> list[str]:
    """Source texts of a .ts file without a finished translation."""
    messages = ElementTree.parse(path).getroot().iter("message")
    unfinished = (message for message in messages if message.find("translation[@type='unfinished']") is not None)
    return [message.findtext("source", "") for message in unfinished]


def main() -> int:
    """Update and compile every language; exit code 0."""
    FOLDER.mkdir(exist_ok=True)
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "sanjog_desktop" / "gui").rglob("*.py"))
    for language in LANGUAGES:
        path = FOLDER / f"sanjog_{language}.ts"
        plural = ["-pluralonly"] if language == "en" else []
        tool("pyside6-lupdate", *sources, *plural, "-no-obsolete", "-locations", "none",
             "-source-language", "en", "-target-language", language, "-ts", str(path))  # fmt: skip
        tool("pyside6-lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))
        if "--missing" in sys.argv:
            for source in missing(path):
                print(f"{language}\t{source}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
