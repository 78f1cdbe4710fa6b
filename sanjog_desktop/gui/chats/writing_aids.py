"""What helps while one writes: emoji by name, quick replies by their word, both offered above the field."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from sanjog_desktop.actions import quick_replies as actions
from sanjog_desktop.domain import quick_replies
from sanjog_desktop.gui.chats.composer import Composer
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.reads.quick_replies import (
    Placeholders,
    QuickReplyRow,
    placeholders_of,
    quick_replies_for,
)
from sanjog_desktop.store.rows import ConversationRow

_OFFERED = 8
_PREVIEW = 70


class WritingAids(QObject):
    """Listens to one composer; ``row`` is the open chat."""

    def __init__(self, ctx: Context, composer: Composer) -> None:
        super().__init__(composer)
        self._ctx, self._composer = ctx, composer
        self.row: ConversationRow | None = None
        self._asked = 0
        composer.field.word_asked.connect(self._look_up)
        composer.offers.taken.connect(self._take)
        composer.head.emoji.clicked.connect(self.show_emoji)
        composer.foot.quick.clicked.connect(self.show_quick)

    def show_emoji(self) -> None:
        """The picker of emoji (Ctrl+; does the same)."""
        from sanjog_desktop.gui.chats.emoji_picker import EmojiPicker  # its tables are read on first use

        picker = EmojiPicker(self._ctx, self._composer.head.emoji)
        picker.chosen.connect(self._composer.insert)
        picker.show()
        picker.search.setFocus()

    def show_quick(self) -> None:
        """As if '/' had been typed at the start of a word."""
        field = self._composer.field
        cursor = field.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        self._composer.insert("/" if not before or before[-1].isspace() else " /")

    def _look_up(self, word: str) -> None:
        self._asked += 1
        if not word:
            self._composer.offer([])
        elif word.startswith(":"):
            self._offer_emoji(word[1:])
        else:
            self._ctx.tasks.start(self._offer_quick(word[1:], self._asked), owner=self)

    def _offer_emoji(self, word: str) -> None:
        from sanjog_desktop.gui.chats.emoji import find_emoji
        from sanjog_desktop.gui.chats.emoji_picker import window_language

        found = find_emoji(word, window_language(), _OFFERED)
        self._composer.offer([(f"{emoji.sign}   {emoji.name}", emoji.sign) for emoji in found])

    async def _offer_quick(self, word: str, asked: int) -> None:
        language = self.row.language if self.row is not None else ""
        found = await self._ctx.db.read(quick_replies_for, word, language.split("_")[0])
        if asked != self._asked:
            return
        choices: list[tuple[str, object]] = []
        for row in found:
            line = " ".join(row.body.split())
            choices.append((f"/{row.shortcut}   {line[:_PREVIEW]}", row))
        self._composer.offer(choices)

    def _take(self, value: object) -> None:
        self._composer.field.has_offer = False
        if isinstance(value, QuickReplyRow):
            self._ctx.tasks.start(self._put_quick(value), owner=self)
        else:
            self._composer.field.replace_asked(str(value))

    async def _put_quick(self, reply: QuickReplyRow) -> None:
        row = self.row
        if row is None:
            return
        known = await self._ctx.db.read(placeholders_of, row.contact_id)
        office = await self._ctx.db.read(agency)
        if self.row is None or self.row.id != row.id:
            return
        values = values_for(known, self._ctx.staff, office.name, date_text(self._ctx.clock.now()))
        self._composer.field.replace_asked(quick_replies.fill(reply.body, values))
        # After the change of the text, whose signals would offer again what stands there now.
        QTimer.singleShot(0, self._composer, lambda: self._composer.offer([]))
        await self._ctx.db.write(actions.note_use, reply.id)


def values_for(known: Placeholders, staff: str, office: str, today: str) -> dict[str, str]:
    """What the places of a text are filled with; what is not known is left out."""
    values = {
        "name": known.name, "first_name": known.name.split(" ")[0], "family": known.family, "me": staff,
        "agency": office, "today": today,
    }  # fmt: skip
    return {place: text for place, text in values.items() if text}
