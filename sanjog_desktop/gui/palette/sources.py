"""What the palette finds, and in which order: actions and settings by their words, people and messages by the store."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import msgspec
from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.fuzzy import START, fit
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui import shortcuts, times
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads import conversations, search
from sanjog_desktop.store.rows import ConversationRow
from sanjog_desktop.store.search_rows import Hit, PersonHit
from sanjog_desktop.store.session import Session

RECENT: Final = "palette_recent"
"""The setting with the names of the actions chosen last."""
MOST_RECENT: Final = 8
_PEOPLE, _MESSAGES, _CHATS, _ACTIONS = 8, 5, 6, 12
_SOUNDS_ALIKE: Final = 45
"""How well a person fits whom the store found by the sound of a name, or by a number."""
_MESSAGE: Final = 20
_RECENT_BONUS: Final = 6
_MOST_TEXT: Final = 200
ONLY_ACTIONS: Final = ">"
ONLY_PEOPLE: Final = "@"

KIND_ICONS: Final = {
    "chat": "message", "person": "user", "message": "search", "action": "arrow-right", "setting": "settings",
}  # fmt: skip


class Item(msgspec.Struct, frozen=True):
    """One thing found. ``target`` is what it leads to: an action's name, ids, a section of the settings."""

    kind: str
    title: str
    detail: str
    keys: str
    score: int
    target: Any


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Translate a text of the palette, which lupdate finds by the bare name of this function."""
    return QCoreApplication.translate("", text, comment, n)


def kind_word(kind: str) -> str:
    """What something found is, as a screen reader says it."""
    return {
        "chat": tr("Chat"), "person": tr("Person"), "message": tr("Message"), "action": tr("Action"),
        "setting": tr("Setting"),
    }[kind]  # fmt: skip


def settings_places() -> list[tuple[str, str, str]]:
    """The pages of the settings: (name, title, further words people look for them by)."""
    return [
        ("connection", tr("Connection"), tr("Meta account, token, relay, webhook, number")),
        ("appearance", tr("Appearance"), tr("colours, dark, text size, language")),
        ("notifications", tr("Notifications"), tr("quiet hours, sound, tray, toast")),
        ("security", tr("Security"), tr("passphrase, recovery code, auto-lock")),
        ("staff", tr("Staff"), tr("names, roles, colleagues")),
        ("masking", tr("Who sees what"), tr("hidden columns, roles")),
        ("fields", tr("Own fields"), tr("columns of the agency, custom fields")),
        ("quick_replies", tr("Quick replies"), tr("texts written again and again, slash")),
        ("privacy", tr("Privacy"), tr("agency, grievance officer, policy")),
        ("requests", tr("Requests"), tr("deadlines, holidays")),
        ("retention", tr("Retention"), tr("how long things are kept")),
        ("backups", tr("Backups"), tr("copy, restore")),
        ("about", tr("About"), tr("version, licences")),
    ]


def acts_found(text: str, commands: Mapping[str, Callable[[], None]], recent: Sequence[str]) -> list[Item]:
    """The actions that can be done now and fit ``text``; without a text, those chosen last."""
    found = []
    for each in shortcuts.table():
        if not each.in_palette or each.name not in commands:
            continue
        score = fit(text, each.text)
        if score is None or (not text and each.name not in recent):
            continue
        bonus = _RECENT_BONUS if each.name in recent else 0
        keys = shortcuts.key_text(each.keys[0]) if each.keys else ""
        found.append(Item("action", each.text, shortcuts.section_title(each.section), keys, score + bonus, each.name))
    return sorted(found, key=lambda item: (-item.score, item.title))[:_ACTIONS]


def settings_found(text: str) -> list[Item]:
    """The pages of the settings that fit; other words for a page count less than its title."""
    found = []
    for name, title, more in settings_places():
        scores = [score for score in (fit(text, title), _less(fit(text, f"{title} {more}"))) if score is not None]
        if text and scores:
            found.append(Item("setting", title, tr("Settings"), "", max(scores), name))
    return found


def _less(score: int | None) -> int | None:
    return None if score is None else score * 2 // 3


def people_found(ctx: Context, text: str, hits: Sequence[PersonHit]) -> list[Item]:
    """People whom the store found; whoever has a chat is led to it."""
    found = []
    for place, whole in enumerate(hits):
        hit = ctx.veil.row(whole)
        scores = [score for score in (fit(text, whole.name), fit(text, whole.name_native)) if score is not None]
        # The store ranks by sound and script, which letters alone cannot: its order breaks ties.
        score = max([*scores, _SOUNDS_ALIKE]) - place
        native = f" · {hit.name_native}" if hit.name_native else ""
        detail = " · ".join(part for part in (hit.role, hit.family_name, hit.city) if part)
        kind = "chat" if hit.conversation_id is not None else "person"
        target = hit.conversation_id if kind == "chat" else hit.contact_id
        found.append(Item(kind, (hit.name or pretty(hit.phone)) + native, detail, "", score, target))
    return found


def chats_found(ctx: Context, rows: Sequence[ConversationRow]) -> list[Item]:
    """The newest chats, for an empty field."""
    shown = [ctx.veil.row(row) for row in rows]
    return [
        Item("chat", _title(row), " · ".join(part for part in (row.subtitle, row.city) if part), "", START - n, row.id)
        for n, row in enumerate(shown)
    ]


def _title(row: ConversationRow) -> str:
    return pretty(row.title) if row.title.startswith("+") else row.title


def messages_found(ctx: Context, hits: Sequence[Hit]) -> list[Item]:
    """Messages, newest first, under everything else."""
    now = ctx.clock.now()
    return [
        Item("message", " ".join(hit.snippet.split()), f"{hit.title} · {times.list_time(hit.at, now)}", "",
             _MESSAGE - n, (hit.conversation_id, hit.message_id))
        for n, hit in enumerate(ctx.veil.row(each) for each in hits)
    ]  # fmt: skip


async def find(ctx: Context, typed: str, commands: Mapping[str, Callable[[], None]]) -> list[Item]:
    """Everything that fits, best first. ``>`` in front asks for actions and settings alone, ``@`` for people."""
    text = " ".join(typed[:_MOST_TEXT].split())
    only = text[:1] if text[:1] in (ONLY_ACTIONS, ONLY_PEOPLE) else ""
    text = text[len(only) :].strip()
    rows, people, messages, recent = await ctx.db.read(_read, text, only)
    found: list[Item] = []
    if only != ONLY_PEOPLE:
        found += acts_found(text, commands, recent if text or not only else list(commands)) + settings_found(text)
    if only != ONLY_ACTIONS:
        found += chats_found(ctx, rows) + people_found(ctx, text, people)
    if not only:
        found += messages_found(ctx, messages)
    return sorted(found, key=lambda item: -item.score)


def _read(
    session: Session, text: str, only: str
) -> tuple[list[ConversationRow], list[PersonHit], list[Hit], list[str]]:
    recent = session.value("SELECT value FROM setting WHERE key = ?", (RECENT,))
    named: list[str] = msgspec.json.decode(recent, type=list[str]) if recent else []
    if only == ONLY_ACTIONS:
        return [], [], [], named
    if not text:
        return conversations.conversation_page(session, "all", _CHATS), [], [], named
    messages = [] if only else search.search_messages(session, text, _MESSAGES)
    return [], search.search_people(session, text, _PEOPLE), messages, named


def remembered(recent: Sequence[str], name: str) -> list[str]:
    """The actions chosen last, with ``name`` first."""
    return [name, *(each for each in recent if each != name)][:MOST_RECENT]
