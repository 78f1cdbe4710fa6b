"""Palettes: every pair of colours that carries words can be read, and the sheet knows every token it names."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from sanjog_desktop.gui.icons import icon_pixmap
from sanjog_desktop.gui.theme import PALETTES, Theme, contrast
from sanjog_desktop.resources import resources_dir

WORDS_ON = [
    ("ink", "bg"), ("ink", "surface"), ("ink", "sunken"), ("ink", "bubble_in"), ("ink", "bubble_out"),
    ("ink", "accent_soft"), ("ink2", "surface"), ("ink2", "bg"), ("ink2", "sunken"), ("ink2", "accent_soft"),
    ("ink3", "surface"), ("ink3", "bg"), ("ink3", "sunken"), ("ink3", "bubble_out"), ("ink3", "bubble_in"),
    ("accent", "surface"), ("accent", "accent_soft"), ("accent", "bubble_out"), ("on_accent", "accent"),
    ("on_accent", "accent_hover"), ("gold", "gold_soft"), ("gold", "surface"), ("gold", "bubble_out"),
    ("ok", "ok_soft"), ("ok", "surface"), ("bad", "bad_soft"), ("bad", "surface"), ("bad", "bubble_out"),
    ("bad", "accent_soft"), ("info", "info_soft"), ("info", "bubble_in"), ("info", "bubble_out"),
    ("tick", "bubble_out"), ("on_rail", "rail"), ("on_rail", "rail_hover"), ("on_rail_active", "rail_active"),
    ("on_badge", "badge"), ("focus", "surface"),
]  # fmt: skip


@pytest.mark.parametrize("palette", PALETTES)
def test_every_pair_that_carries_words_has_a_contrast_of_at_least_four_and_a_half(palette: str) -> None:
    colours = PALETTES[palette]
    weak = {
        f"{ink} on {ground}": round(contrast(colours[ink], colours[ground]), 2)
        for ink, ground in WORDS_ON
        if contrast(colours[ink], colours[ground]) < 4.5
    }
    assert not weak


def test_palettes_have_the_same_tokens() -> None:
    assert len({frozenset(palette) for palette in PALETTES.values()}) == 1


def test_known_contrast_ratios() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", PALETTES)
def test_the_sheet_is_applied_whole(qapp: QApplication, theme: Theme, palette: str) -> None:
    theme.apply(palette)
    sheet = qapp.styleSheet()
    assert "@" not in sheet
    assert "#px(" not in sheet
    assert theme.name == palette
    assert qapp.palette().window().color() == theme.color("bg")


def test_zoom_grows_text_and_stays_within_bounds(theme: Theme) -> None:
    small = theme.font().pointSizeF()
    theme.apply(zoom=2.0)
    assert theme.font().pointSizeF() == pytest.approx(2 * small)
    theme.apply(zoom=9.0)
    assert theme.zoom == 2.0


def test_the_bundled_faces_cover_the_three_scripts(theme: Theme) -> None:
    families = set(QFontDatabase.families())
    assert {"Noto Sans", "Noto Sans Devanagari", "Noto Sans Gujarati"} <= families
    assert (resources_dir() / "fonts" / "OFL.txt").exists()


def test_every_icon_draws_something(theme: Theme) -> None:
    assert (resources_dir() / "icons" / "LICENSE").exists()
    for path in sorted((resources_dir() / "icons").glob("*.svg")):
        image = icon_pixmap(path.stem, theme.color("ink"), 20).toImage()
        drawn = any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20))
        assert drawn, path.stem
