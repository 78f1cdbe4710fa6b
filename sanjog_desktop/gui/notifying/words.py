"""The words of notifications: as little of a person as the rules allow on a screen that others may see."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.names import shown_name
from sanjog_desktop.domain.notifying import News, Rules, short_name
from sanjog_desktop.gui import times
from sanjog_desktop.gui.notifying.senders import Toast

if TYPE_CHECKING:
    from sanjog_desktop.store.rows import ConversationRow

NAMES_AT_MOST = 3
TEXT_AT_MOST = 160


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Translate a text of the notifications, which lupdate finds by the bare name of this function."""
    return QCoreApplication.translate("", text, comment, n)


def who(row: ConversationRow | None, rules: Rules) -> str:
    """Who wrote, as far as it may be read here; empty when it may not, or when there is no name."""
    if row is None or rules.show == "nothing":
        return ""
    name = shown_name(row.title)
    if rules.show == "name":
        return short_name(name)
    return f"{name}, {row.subtitle}" if row.subtitle else name


def chat_key(conversation_id: int) -> str:
    """The key of the notification about a chat's new messages."""
    return f"chat:{conversation_id}"


def chat_toast(news: News, row: ConversationRow | None, rules: Rules, *, hidden: bool = False) -> Toast:
    """New messages in one chat. ``hidden``: names are hidden from the counter, so nothing is said of anybody."""
    words = tr("%n new messages", "", news.count) if news.count > 1 else tr("New message")
    name = "" if hidden else who(row, rules)
    text = ""
    if rules.show == "text" and not hidden and row is not None and row.last_direction == "in":
        text = _short(" ".join(row.preview.split()))
    if text and news.count > 1:
        text = tr("%n new messages", "", news.count) + ": " + text
    body = (text or words) if name else ""
    return Toast(chat_key(news.conversation_id), name or words, body, rules.sound)


def example(rules: Rules) -> tuple[str, str]:
    """Title and body of a notification of an invented person, by these rules."""
    name, role, text = tr("Sunita Namuna"), tr("mother of Aarav"), tr("Yes, Sunday suits us")
    if rules.show == "nothing":
        return tr("New message"), ""
    if rules.show == "text":
        return f"{name}, {role}", text
    return short_name(name), tr("New message")


def together_toast(
    found: Sequence[News], rows: Mapping[int, ConversationRow], rules: Rules, *, hidden: bool = False
) -> Toast:
    """New messages in many chats, told as one."""
    title = tr("%n new messages", "", sum(news.count for news in found))
    body = tr("in %n chats", "", len(found))
    names = [] if hidden else [name for each in found if (name := who(rows.get(each.conversation_id), rules))]
    if names:
        named = ", ".join(names[:NAMES_AT_MOST])
        more = len(found) - len(names[:NAMES_AT_MOST])
        body = tr("{names} and %n more", "", more).format(names=named) if more else named
    return Toast("chats", title, body, rules.sound)


def failed_toast(news: News, row: ConversationRow | None, rules: Rules, *, hidden: bool = False) -> Toast:
    """A message of ours that WhatsApp did not take."""
    name = "" if hidden else who(row, rules)
    title = tr("Not sent to {name}").format(name=name) if name else tr("A message was not sent")
    return Toast(f"failed:{news.conversation_id}", title, tr("The chat says why and what to do."), rules.sound)


def mention_toast(
    conversation_id: int, by: str, row: ConversationRow | None, rules: Rules, *, hidden: bool = False
) -> Toast:
    """A colleague called us in a private note."""
    name = "" if hidden else who(row, rules)
    title = tr("{colleague} mentioned you").format(colleague=by) if by else tr("You were mentioned")
    body = tr("In a note on the chat with {name}").format(name=name) if name else tr("In a note on a chat")
    return Toast(f"mention:{conversation_id}", title, body, rules.sound)


def closing_toast(news: News, row: ConversationRow | None, rules: Rules, now: int, *, hidden: bool = False) -> Toast:
    """Somebody waits for an answer, and soon only a template can give it."""
    name = "" if hidden else who(row, rules)
    title = tr("{name} waits for an answer").format(name=name) if name else tr("A chat waits for an answer")
    left = tr("Its window closes in {left}.").format(left=times.left_text(news.at, now))  # type: ignore[arg-type]
    return Toast(f"closing:{news.conversation_id}", title, left, rules.sound)


def request_toast(request_id: str, ref: str, mark: int, more: int, rules: Rules) -> Toast:
    """A privacy request that has used up most of its time. Its reference names nobody."""
    words = tr("{ref} is overdue.") if mark >= 100 else tr("{ref} has used {mark} % of its time.")
    body = tr("%n more requests too.", "", more) if more else ""
    return Toast(f"privacy:{request_id}", words.format(ref=ref, mark=mark), body, rules.sound, urgent=mark >= 100)


def aloud(row: ConversationRow, count: int) -> str:
    """What a screen reader says of a message that came into the chat somebody looks at."""
    name = shown_name(row.title)
    if count > 1:
        return tr("%n new messages", "", count) + f", {name}"
    text = _short(" ".join(row.preview.split()))
    return f"{name}: {text}" if text else tr("New message") + f", {name}"


def _short(text: str) -> str:
    return text if len(text) <= TEXT_AT_MOST else text[: TEXT_AT_MOST - 1] + "…"
