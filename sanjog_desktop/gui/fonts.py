"""The bundled faces: Noto Sans with its Devanagari and Gujarati companions, the same on every PC."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from sanjog_desktop.resources import resources_dir

BODY_PX = 13.5
# Colour emoji come from the system: a face of ten megabytes is not worth carrying for them.
FAMILIES = [
    "Noto Sans",
    "Noto Sans Devanagari",
    "Noto Sans Gujarati",
    "Segoe UI Emoji",
    "Apple Color Emoji",
    "Noto Color Emoji",
]
_loaded: list[int] = []


def load_fonts() -> None:
    """Register every bundled face once; a missing folder leaves the system's faces in use."""
    if _loaded:
        return
    for path in sorted((resources_dir() / "fonts").glob("*.ttf")):
        _loaded.append(QFontDatabase.addApplicationFont(str(path)))


def points(px: float) -> float:
    """Points for a size given in pixels at 100 % (96 per inch on Windows and Linux, 72 on macOS)."""
    screen = QGuiApplication.primaryScreen()
    dpi = screen.logicalDotsPerInchY() if screen else 96.0
    return px * 72.0 / dpi


def make_font(px: float = BODY_PX, *, bold: bool = False, italic: bool = False) -> QFont:
    """A font of the bundled families, ``px`` device-independent pixels high."""
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(points(px))
    font.setBold(bold)
    font.setItalic(italic)
    return font
