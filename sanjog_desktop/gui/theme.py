"""Palettes: light, dark and high contrast over Fusion, one style sheet, tokens by name."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from sanjog_desktop.gui import fonts
from sanjog_desktop.resources import resources_dir

# Every pair that carries words keeps a contrast of at least 4.5 (tests/gui/test_shell_theme.py).
LIGHT: Final = {
    "bg": "#FBF8F4", "surface": "#FFFFFF", "sunken": "#F4EFE8", "line": "#E7DFD5",
    "ink": "#221A16", "ink2": "#6B5F57", "ink3": "#73675D", "hint": "#9A8D83",
    "accent": "#8A1C3B", "accent_hover": "#741530", "accent_soft": "#F8E7EB", "on_accent": "#FFFFFF",
    "gold": "#8A5A00", "gold_soft": "#FFF3D9", "ok": "#1B7046", "ok_soft": "#E2F3EA",
    "bad": "#B3261E", "bad_soft": "#FCE8E6", "info": "#24588F", "info_soft": "#E4EEF8",
    "rail": "#3A0F1D", "on_rail": "#E6D3D9", "rail_active": "#582A39", "rail_hover": "#4A1D2B",
    "on_rail_active": "#FFFFFF", "badge": "#F2A51B", "on_badge": "#2B1600", "dot": "#1F7A4D",
    "bubble_in": "#FFFFFF", "bubble_out": "#F8E7EB", "bubble_edge": "#E7DFD5", "tick": "#1B66A6",
    "focus": "#8A1C3B", "scroll": "#D9CFC4",
}  # fmt: skip
DARK: Final = {
    "bg": "#161211", "surface": "#1F1A18", "sunken": "#120E0D", "line": "#352D2A",
    "ink": "#F3ECE6", "ink2": "#B8ABA2", "ink3": "#9C9087", "hint": "#857970",
    "accent": "#E8839E", "accent_hover": "#F09DB3", "accent_soft": "#3A1B25", "on_accent": "#2A0A14",
    "gold": "#E9B44C", "gold_soft": "#3A2C12", "ok": "#6CCB98", "ok_soft": "#16301F",
    "bad": "#F28B82", "bad_soft": "#3D1917", "info": "#8DB9EA", "info_soft": "#15283C",
    "rail": "#0E0B0A", "on_rail": "#D8CCC4", "rail_active": "#2B2523", "rail_hover": "#1E1917",
    "on_rail_active": "#FFFFFF", "badge": "#F2A51B", "on_badge": "#2B1600", "dot": "#6CCB98",
    "bubble_in": "#262120", "bubble_out": "#3A1B25", "bubble_edge": "#3A3330", "tick": "#8DB9EA",
    "focus": "#E8839E", "scroll": "#4A413D",
}  # fmt: skip
CONTRAST: Final = {
    "bg": "#000000", "surface": "#000000", "sunken": "#000000", "line": "#FFFFFF",
    "ink": "#FFFFFF", "ink2": "#FFFFFF", "ink3": "#FFFFFF", "hint": "#D0D0D0",
    "accent": "#FFD400", "accent_hover": "#FFE680", "accent_soft": "#3A3300", "on_accent": "#000000",
    "gold": "#FFD400", "gold_soft": "#1F1A00", "ok": "#4CFF9A", "ok_soft": "#002412",
    "bad": "#FF9A8F", "bad_soft": "#330500", "info": "#8CC8FF", "info_soft": "#001F3A",
    "rail": "#000000", "on_rail": "#FFFFFF", "rail_active": "#3A3300", "rail_hover": "#1F1F1F",
    "on_rail_active": "#FFD400", "badge": "#FFD400", "on_badge": "#000000", "dot": "#4CFF9A",
    "bubble_in": "#000000", "bubble_out": "#1A1700", "bubble_edge": "#FFFFFF", "tick": "#8CC8FF",
    "focus": "#FFD400", "scroll": "#FFFFFF",
}  # fmt: skip
PALETTES: Final = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
AVATAR_COLOURS: Final = (
    "#8A1C3B",
    "#B06F00",
    "#24588F",
    "#1F7A4D",
    "#6B4BA3",
    "#A8472A",
    "#3A6E73",
    "#7A5230",
)
# High contrast has one ground for everything, so what tint sets apart elsewhere gets an edge.
EDGES: Final = """
QLabel[chip], QToolButton[filter="true"] { border: 1px solid @ink; }
QFrame[strip] { border: 1px solid @ink; }
"""
TONES: Final = ("neutral", "ok", "gold", "bad", "info", "accent")


class Theme(QObject):
    """The palette in use and the text zoom; ``changed`` fires after either became another.

    Delegates ask ``color(token)`` at paint time, so a change needs no more than an update.
    """

    changed = Signal()

    def __init__(self, app: QApplication | None = None) -> None:
        super().__init__()
        running = app or QApplication.instance()
        assert isinstance(running, QApplication)
        self._app = running
        self._choice = "light"
        self._name = "light"
        self._zoom = 1.0
        self._applied: tuple[str, float] | None = None
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[float, bool, bool], QFont] = {}
        self._metrics: dict[tuple[float, bool], QFontMetricsF] = {}
        self.reduced_motion = False
        fonts.load_fonts()
        running.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def name(self) -> str:
        """The palette in use: ``light``, ``dark`` or ``contrast`` (``system`` is resolved)."""
        return self._name

    @property
    def zoom(self) -> float:
        """Text scale, 1.0 = 100 %."""
        return self._zoom

    def color(self, token: str) -> QColor:
        """The colour of a token; ``KeyError`` for a name the palettes do not have."""
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = QColor(PALETTES[self._name][token])
        return found

    def tone(self, tone: str) -> tuple[QColor, QColor]:
        """(words, ground) of a chip tone: neutral, ok, gold, bad, info or accent."""
        if tone == "neutral":
            return self.color("ink2"), self.color("sunken")
        return self.color(tone), self.color(f"{tone}_soft")

    def font(self, px: float = fonts.BODY_PX, *, bold: bool = False, italic: bool = False) -> QFont:
        """A bundled font of ``px`` pixels at 100 %, zoomed."""
        key = (px, bold, italic)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = fonts.make_font(px * self._zoom, bold=bold, italic=italic)
        return QFont(found)

    def metrics(self, px: float = fonts.BODY_PX, *, bold: bool = False) -> QFontMetricsF:
        """The measures of such a font; kept, because delegates ask at every paint."""
        key = (px, bold)
        found = self._metrics.get(key)
        if found is None:
            found = self._metrics[key] = QFontMetricsF(self.font(px, bold=bold))
        return found

    def px(self, value: float) -> int:
        """A length that grows with the text, in whole pixels."""
        return round(value * self._zoom)

    def apply(self, choice: str | None = None, *, zoom: float | None = None) -> None:
        """Use a palette (``light``, ``dark``, ``contrast`` or ``system``) and a zoom (0.8 to 2.0)."""
        self._choice = choice or self._choice
        self._zoom = min(2.0, max(0.8, zoom if zoom is not None else self._zoom))
        self._name = self._system_choice() if self._choice == "system" else self._choice
        if (self._name, self._zoom) == self._applied:
            return
        self._applied = self._name, self._zoom
        self._colors = {}
        self._fonts.clear()
        self._metrics.clear()
        style = QStyleFactory.create("Fusion")
        if self._app.style().name().lower() != "fusion":
            self._app.setStyle(style)
        self._app.setFont(self.font())
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(self._sheet())
        self.changed.emit()

    def _system_choice(self) -> str:
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _follow_system(self) -> None:
        if self._choice == "system":
            self.apply()

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = QPalette.ColorRole
        pairs = {
            roles.Window: "bg", roles.WindowText: "ink", roles.Base: "surface", roles.AlternateBase: "sunken",
            roles.Text: "ink", roles.Button: "surface", roles.ButtonText: "ink", roles.Highlight: "accent",
            roles.HighlightedText: "on_accent", roles.ToolTipBase: "surface", roles.ToolTipText: "ink",
            roles.PlaceholderText: "ink3", roles.Link: "accent", roles.Mid: "line", roles.Accent: "accent",
            roles.Light: "surface", roles.Midlight: "line", roles.Dark: "line", roles.Shadow: "line",
        }  # fmt: skip
        for role, token in pairs.items():
            palette.setColor(role, self.color(token))
        disabled = QPalette.ColorGroup.Disabled
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(disabled, role, self.color("hint"))
        return palette

    def _sheet(self) -> str:
        text = (resources_dir() / "themes" / "sanjog.qss").read_text("utf-8")
        if self._name == "contrast":
            text += EDGES
        text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
        text = re.sub(
            r"#px\(([\d.]+)\)", lambda m: f"{fonts.points(float(m.group(1)) * self._zoom):.2f}pt", text
        )
        text = re.sub(r"@([a-z0-9_]+)", lambda m: PALETTES[self._name][m.group(1)], text)
        # Last, because a folder's name may hold an '@' itself.
        return text.replace("#theme", self._name).replace("#res", resources_dir().as_posix())


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two ``#RRGGBB`` colours (WCAG 2.2, relative luminance)."""

    def luminance(text: str) -> float:
        parts = [int(text[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
