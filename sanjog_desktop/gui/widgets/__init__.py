"""Small widgets every pane uses; each has an accessible name, and none reads the store."""

from __future__ import annotations

from sanjog_desktop.gui.widgets.avatar import Avatar, initials, paint_avatar
from sanjog_desktop.gui.widgets.basics import (
    Chip,
    DangerButton,
    Hairline,
    IconButton,
    KeyValue,
    LinkButton,
    PlainButton,
    PrimaryButton,
    SectionTitle,
    label,
)
from sanjog_desktop.gui.widgets.chips import Filter, FilterBar, chip_width, paint_chip
from sanjog_desktop.gui.widgets.empty import EmptyState
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.widgets.search_field import SearchField

__all__ = [
    "Avatar",
    "Chip",
    "DangerButton",
    "EmptyState",
    "Filter",
    "FilterBar",
    "Hairline",
    "IconButton",
    "KeyValue",
    "LinkButton",
    "NoticeStrip",
    "PlainButton",
    "PrimaryButton",
    "SearchField",
    "SectionTitle",
    "chip_width",
    "initials",
    "label",
    "paint_avatar",
    "paint_chip",
]
