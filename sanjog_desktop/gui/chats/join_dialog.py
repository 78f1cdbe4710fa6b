"""Two chats of one person made one on the word of staff, or taken apart again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from sanjog_desktop.actions import chat_joins
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.chats.work_dialogs import WorkDialog
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.store.reads.chat_joins import Choices, Joined
from sanjog_desktop.store.session import Session


class JoinDialog(WorkDialog):
    """Offers what can be done about the chat asked for; says why where nothing can. ``done_in(chat)`` comes when it is
    done, with the chat in which to go on.
    """

    done_in = Signal(int)

    def __init__(self, ctx: Context, choices: Choices, parent: QWidget | None = None) -> None:
        joined = choices.joined[0] if choices.joined else None
        title, keep = tr("Make one chat of two"), tr("Make them one")
        if joined is not None:
            title, keep = tr("Take the joined chats apart"), tr("Take them apart")
        super().__init__(ctx, title, keep, parent)
        self._choices, self._joined = choices, joined
        self.options: list[tuple[QRadioButton, str]] = []
        if joined is not None:
            self._say(_joined_words(joined), tr("Each chat has its own messages again. What came in since stays here."))
        elif choices.partners:
            self._offer()
        else:
            self._say(
                tr("{name} has no other chat that could be made one with this.").format(name=choices.name),
                tr(
                    "A chat under a number and one under a user name can be made one. If the other one stands under"
                    " another entry, make the two entries one in Contacts first."
                ),
            )
            self.save_button.hide()
            self.cancel_button.setText(tr("Close"))

    def _say(self, *texts: str) -> None:
        for each in texts:
            self.rows.addWidget(label(each, wrap=True))

    def _offer(self) -> None:
        name, here = self._choices.name, way_words(self._choices.phone, self._choices.username)
        self._say(tr("{name} writes here as {way}. Which other chat is theirs too?").format(name=name, way=here))
        for each in self._choices.partners:
            words = way_words(each.phone, each.username)
            if not each.chat:
                words = tr("{way} (no messages yet)").format(way=words)
            option = QRadioButton(words.replace("&", "&&"))
            option.setChecked(not self.options)
            self.options.append((option, each.point_id))
            self.rows.addWidget(option)
        self._say(
            tr("There will be one chat with the messages of both, and answers go to the number."),
            tr("Who said no in one of them has said no in both. You can take them apart for 30 days."),
        )

    async def write(self) -> None:
        """Do it, and go on where the messages are."""
        staff = self._ctx.staff
        if self._joined is not None:
            chat = await self._ctx.db.write(_part, self._joined.id, self._choices.point_id, staff)
        else:
            other = next(point for option, point in self.options if option.isChecked())
            chat = await self._ctx.db.write(_join, self._choices.point_id, other, staff)
        if chat:
            self.done_in.emit(chat)


def way_words(phone: str, username: str) -> str:
    """How a person is written to: their number, their user name, or neither shown."""
    if phone:
        return pretty(phone)
    return f"@{username.lstrip('@')}" if username else tr("a user name WhatsApp does not show")


def _joined_words(joined: Joined) -> str:
    words = tr("{name} made one chat of two on {day}. It can be taken back until {until}.")
    return words.format(name=joined.staff or "–", day=date_text(joined.at), until=date_text(joined.undo_until_at))


def _join(session: Session, point: str, other: str, staff: str) -> int:
    chat_joins.join(session, point, other, staff=staff)
    return _chat_of(session, (point, other))


def _part(session: Session, id: str, point: str, staff: str) -> int:
    chat_joins.undo(session, id, staff=staff)
    return _chat_of(session, (point, point))


def _chat_of(session: Session, points: tuple[str, str]) -> int:
    found = session.value(
        "SELECT id FROM conversation WHERE contact_point_id IN (?, ?) ORDER BY last_at DESC LIMIT 1", points
    )
    return int(found or 0)
