"""One message to one bubble: which parts it has, how wide it is, where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRectF

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats import content_words, wording
from sanjog_desktop.gui.chats.bubble_content import content_parts, text_part
from sanjog_desktop.gui.chats.bubble_parts import (
    CENTRE,
    ActionsPart,
    FooterPart,
    Part,
    QuotePart,
    Spot,
    Step,
    TextPart,
    WordsPart,
)
from sanjog_desktop.gui.chats.ink import Ink
from sanjog_desktop.gui.chats.markup import Marked
from sanjog_desktop.gui.chats.next_steps import failure_words, message_actions
from sanjog_desktop.gui.chats.text_block import TextBlock
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.store.rows import MessageRow

SIDE = 26.0  # from the edge of the thread to a bubble
PAD_X, PAD_Y = 12.0, 8.0
MOST_EMOJIS = 5  # different ones on one bubble; the count is of all
GAP = 8.0  # between two bubbles
DAY_GAP = 12.0
WIDEST = 560.0
MOST_ACTIONS = 3  # beneath a bubble; the menu has all
MINE_TOKENS = {"read": "tick", "played": "tick", "failed": "bad", "uncertain": "gold"}
CENTRED = frozenset({"system", "request_welcome", "note", "call_log", "activity"})
CENTRED_TOKENS = {"call_log": "ink2", "activity": "ink3"}


@dataclass(slots=True)
class BubbleLayout:
    """Where everything of one item stands. ``bubble`` is within the item; steps and spots within the bubble."""

    height: float
    bubble: QRectF
    mine: bool
    centred: bool
    day: str
    day_height: float
    steps: list[Step]
    spots: list[Spot]
    reactions: str
    reaction_rect: QRectF = field(default_factory=QRectF)


def lay_out(
    row: MessageRow,
    person: str,
    day: str,
    width: float,
    ink: Ink,
    now: Instant,
    album: Sequence[MessageRow] = (),
) -> BubbleLayout:
    """Stack the parts of a message in an item ``width`` pixels wide; ``day`` is the break above it or ''.

    ``album`` are the messages this one stands for, itself the first. The others of an album take no room.
    """
    if album and album[0].id != row.id:
        return BubbleLayout(0.0, QRectF(), row.direction == "out", False, "", 0.0, [], [], "")
    day_height = ink.line["caption"] + 8 + 2 * DAY_GAP if day else 0.0
    if row.kind in CENTRED:
        return _centred(row, day, day_height, width, ink)
    mine = row.direction == "out"
    room = max(120.0, min(WIDEST, width * 0.72 - 2 * SIDE) - 2 * PAD_X)
    parts = _parts(row, person, room, ink, now, album)
    inner = min(room, max(part.width for part in parts))
    steps: list[Step] = []
    spots: list[Spot] = []
    y = PAD_Y
    for part in parts:
        steps += part.steps(PAD_X, y, inner)
        spots += part.spots(PAD_X, y, inner)
        y += part.height
    y += PAD_Y
    bubble_width = inner + 2 * PAD_X
    x = width - SIDE - bubble_width if mine else SIDE
    bubble = QRectF(x, day_height + GAP / 2, bubble_width, y)
    layout = BubbleLayout(bubble.bottom() + GAP / 2, bubble, mine, False, day, day_height, steps, spots, "")
    _add_reactions(layout, row, ink)
    return layout


def _centred(row: MessageRow, day: str, day_height: float, width: float, ink: Ink) -> BubbleLayout:
    words = wording.body_words(row)
    if row.kind == "note":
        words = f"🔒 {words}"
    block = TextBlock(Marked(words), ink.fonts["quote"], min(WIDEST, width - 4 * SIDE), ink.theme)
    box = QRectF(0, day_height + GAP / 2, block.width + 2 * PAD_X + 1, block.height + 10)
    box.moveLeft((width - box.width()) / 2)
    steps: list[Step] = [("text", block, PAD_X, 5.0, CENTRED_TOKENS.get(row.kind, "gold"))]
    spots: list[Spot] = []
    if content_words.asks_who(row):
        asked = ActionsPart(ink, [("number_change", tr("Answer on their card"))], width - 6 * SIDE)
        box.setWidth(max(box.width(), asked.width + 2 * PAD_X))
        box.moveLeft((width - box.width()) / 2)
        left, top = (box.width() - asked.width) / 2, block.height + 8
        steps += asked.steps(left, top, asked.width)
        spots = asked.spots(left, top, asked.width)
        box.setHeight(box.height() + asked.height)
    return BubbleLayout(box.bottom() + GAP / 2, box, False, True, day, day_height, steps, spots, "")


def _add_reactions(layout: BubbleLayout, row: MessageRow, ink: Ink) -> None:
    emojis = [emoji for _, emoji in row.reactions if emoji]
    if not emojis:
        return
    shown = list(dict.fromkeys(emojis))[:MOST_EMOJIS]
    layout.reactions = " ".join(shown) + (f" {len(emojis)}" if len(emojis) > 1 else "")
    height = ink.line["emoji"] + 2
    rect = QRectF(0, layout.bubble.bottom() - 5, ink.width(layout.reactions, "emoji") + 14, height)
    rect.moveLeft(layout.bubble.right() - rect.width() - 8 if layout.mine else layout.bubble.left() + 8)
    layout.reaction_rect = rect
    layout.height = rect.bottom() + GAP / 2


def _parts(
    row: MessageRow, person: str, room: float, ink: Ink, now: Instant, album: Sequence[MessageRow]
) -> list[Part]:
    parts: list[Part] = []
    if row.forwarded:
        parts.append(WordsPart(ink, content_words.forwarded_words(row), "caption", "ink3", "arrow-right"))
    if row.kind == "template":
        label = (
            tr("Template · {name}").format(name=row.template_name) if row.template_name else tr("Template")
        )
        parts.append(WordsPart(ink, label, "caption_strong", "accent"))
    if row.reply is not None:
        author = tr("You") if row.reply.direction == "out" else person
        parts.append(QuotePart(ink, author, wording.quoted_words(row.reply), row.reply.id))
    if row.revoked:
        parts.append(text_part(wording.body_words(row), room, ink, font="italic", token="ink3"))
    else:
        parts += content_parts(row, room, ink, album)
        earlier = content_words.earlier_texts(row)
        if earlier:
            before = tr("Before: {text}").format(text=" ".join(earlier[-1].split()))
            parts.append(WordsPart(ink, before, "caption", "ink3", "history"))
    parts.append(_footer(row, ink, now))
    return parts + _outcome(row, room, ink, now)


def _footer(row: MessageRow, ink: Ink, now: Instant) -> Part:
    words = ["★", times.clock_text(row.at)] if row.starred else [times.clock_text(row.at)]
    if row.edited:
        words.append(tr("edited"))
    if row.from_phone:
        words.append(tr("from the phone app"))
    if row.direction == "in":
        return FooterPart(ink, " · ".join(words), "", "", "ink3")
    if row.sent_by:
        words.append(row.sent_by)
    icon = wording.TICK_ICONS.get(row.status, "")
    text = " · ".join(words) + (" · " if icon else "")
    token = MINE_TOKENS.get(row.status, "ink3")
    return FooterPart(ink, text, icon, wording.standing_words(row, now), token)


def _outcome(row: MessageRow, room: float, ink: Ink, now: Instant) -> list[Part]:
    if row.direction != "out":
        return []
    parts: list[Part] = []
    words = failure_words(row, now)
    if words:
        token = "bad" if row.status == "failed" else "gold"
        block = TextBlock(
            Marked(words), ink.fonts["caption"], min(room, max(room * 0.75, 220)), ink.theme, token=token
        )
        parts.append(TextPart(block, token))
    actions = message_actions(row, now)
    if actions:
        parts.append(ActionsPart(ink, actions[:MOST_ACTIONS], room))
    return parts


def day_step(ink: Ink, day: str, width: float) -> tuple[QRectF, Any]:
    """Where the day break stands in its item, and how its words are set."""
    box_width = ink.width(day, "caption") + 28
    return QRectF((width - box_width) / 2, DAY_GAP, box_width, ink.line["caption"] + 8), CENTRE
