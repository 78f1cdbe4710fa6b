"""Every key of the window, once: what the shortcut sheet, the command palette and README say is read from here.

A pane binds its own keys and answers ``commands()``: what can be done there now, by the names of this table.
"""

from __future__ import annotations

from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

SECTIONS: Final = ("everywhere", "chats", "writing", "contacts", "lists")


class Shortcut(msgspec.Struct, frozen=True):
    """``name`` is what panes call the act; ``keys`` do it; ``text`` says what they do. ``section`` is one of SECTIONS.

    Without keys it is in the palette alone. ``in_palette``: it can be chosen there by its words (keys that only move
    about cannot).
    """

    name: str
    section: str
    keys: tuple[str, ...]
    text: str
    in_palette: bool = True


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Translate a text of the shortcuts, which lupdate finds by the bare name of this function."""
    return QCoreApplication.translate("", text, comment, n)


def section_title(section: str) -> str:
    """The heading of a section."""
    return {
        "everywhere": tr("Everywhere"),
        "chats": tr("Chats"),
        "writing": tr("Writing a message"),
        "contacts": tr("Contacts"),
        "lists": tr("Lists and menus"),
    }[section]


def table() -> tuple[Shortcut, ...]:
    """Every key, in the language now spoken, in the order in which they are shown."""
    return (*_everywhere(), *_chats(), *_writing(), *_contacts(), *_lists())


def _everywhere() -> tuple[Shortcut, ...]:
    def key(name: str, text: str, *keys: str, listed: bool = True) -> Shortcut:
        return Shortcut(name, "everywhere", keys, text, listed)

    return (
        key("palette", tr("Find anything: people, chats, messages, actions, settings"), "Ctrl+Shift+P", "Ctrl+P",
            listed=False),
        key("shortcuts", tr("Show all keys"), "Ctrl+/", "F1"),
        key("search", tr("Search everywhere"), "Ctrl+K"),
        key("pane_chats", tr("Go to Chats"), "Ctrl+1"),
        key("pane_contacts", tr("Go to Contacts"), "Ctrl+2"),
        key("pane_privacy", tr("Go to Privacy"), "Ctrl+3"),
        key("pane_settings", tr("Go to Settings"), "Ctrl+,"),
        key("next_part", tr("To the next part of the window, and back with Shift"), "F6", "Shift+F6", listed=False),
        key("counter", tr("Hide who everybody is, or show it again"), "F8"),
        key("lock", tr("Lock"), "Ctrl+L"),
        key("zoom_in", tr("Larger text"), "Ctrl++", "Ctrl+="),
        key("zoom_out", tr("Smaller text"), "Ctrl+-"),
        key("zoom_reset", tr("Text at its usual size"), "Ctrl+0"),
        key("quit", tr("Quit"), "Ctrl+Q"),
    )  # fmt: skip


def _chats() -> tuple[Shortcut, ...]:
    def key(name: str, text: str, *keys: str, listed: bool = True) -> Shortcut:
        return Shortcut(name, "chats", keys, text, listed)

    return (
        key("find_in_chat", tr("Search in this chat"), "Ctrl+F"),
        key("next_chat", tr("Next chat"), "Alt+Down", "Ctrl+PgDown"),
        key("previous_chat", tr("Previous chat"), "Alt+Up", "Ctrl+PgUp"),
        key("next_unread", tr("Next unread chat"), "Alt+Shift+Down"),
        key("write", tr("Write in this chat"), "Ctrl+E"),
        key("reply", tr("Reply to the marked message, or to their last"), "Ctrl+R"),
        key("template", tr("Choose a template"), "Ctrl+T"),
        key("assign_me", tr("Take this chat yourself"), "Ctrl+Shift+A"),
        key("assign", tr("Give this chat to a colleague…"), "Ctrl+G"),
        key("snooze", tr("Snooze this chat…"), "Ctrl+Shift+S"),
        key("resolve", tr("Resolve this chat, or open it again"), "Ctrl+Shift+E"),
        key("mark_unread", tr("Mark this chat unread"), "Ctrl+U"),
        key("pin", tr("Pin this chat, or unpin it"), "Ctrl+Shift+T"),
        key("mute", tr("Mute this chat, or hear of it again"), "Ctrl+Shift+D"),
        key("note", tr("Write a private note on this chat"), "Ctrl+Shift+N"),
        key("call", tr("Note a phone call…")),
        key("follow_up", tr("Set a follow-up…")),
        key("labels", tr("Labels of this person…"), "Ctrl+Shift+L"),
        key("archive", tr("Archive this chat, or bring it back"), "Ctrl+Shift+H"),
        key("card", tr("Show or hide the person beside the chat"), "Ctrl+D"),
        key("open_contact", tr("Open this person in Contacts"), "Ctrl+Shift+O"),
        key("who_is_this", tr("Say who an unknown number is…"), "Ctrl+Shift+K"),
        key("link_first", tr("Link an unknown number to the first suggestion"), "Alt+1"),
        key("jump_date", tr("Jump to a day in this chat…"), "Ctrl+J"),
        key("jump_unread", tr("Jump to the first unread message"), "Ctrl+Shift+J"),
        key("chat_files", tr("Media, documents, links and stars of this chat"), "Ctrl+Shift+F"),
        key("export_chat", tr("Export this chat…")),
        key("newest", tr("Newest message"), "Ctrl+End"),
        key("broadcasts", tr("Broadcasts…"), "Ctrl+Shift+B"),
        key("view_next", tr("Next view of the list (Unread, Mine, …)"), "Alt+Right"),
        key("view_previous", tr("Previous view of the list"), "Alt+Left"),
    )


def _writing() -> tuple[Shortcut, ...]:
    def key(name: str, text: str, *keys: str) -> Shortcut:
        return Shortcut(name, "writing", keys, text, False)

    return (
        key("send", tr("Send"), "Return"),
        key("new_line", tr("New line"), "Shift+Return"),
        key("leave_field", tr("Close what is open, then back to the messages"), "Esc"),
        key("bold", tr("Bold"), "Ctrl+B"),
        key("italic", tr("Italic"), "Ctrl+I"),
        key("strike", tr("Struck through"), "Ctrl+Shift+X"),
        key("mono", tr("Letters of one width"), "Ctrl+Shift+M"),
        key("quick_reply", tr("Quick replies"), "/"),
        key("emoji", tr("Emoji by name"), ":"),
        key("take_back", tr("Take a message back before it leaves this PC"), "Ctrl+Z"),
        key("paste", tr("Paste text, a picture or a file"), "Ctrl+V"),
    )


def _contacts() -> tuple[Shortcut, ...]:
    def key(name: str, text: str, *keys: str) -> Shortcut:
        return Shortcut(name, "contacts", keys, text, False)

    return (
        key("find_people", tr("Search people"), "Ctrl+F"),
        key("new_person", tr("New people line by line"), "Ctrl+N"),
        key("choose_all", tr("Choose everybody the list shows"), "Ctrl+Shift+A"),
        key("edit", tr("Edit a cell or a part"), "F2"),
        key("undo", tr("Take the last edit back"), "Ctrl+Z"),
        key("sort", tr("Sort by the marked column"), "Alt+Up", "Alt+Down"),
        key("filter", tr("Add a filter"), "Alt+F"),
        key("views", tr("Saved views"), "Alt+V"),
        key("paste_file", tr("Paste a file into a person"), "Ctrl+V"),
    )


def _lists() -> tuple[Shortcut, ...]:
    def key(name: str, text: str, *keys: str) -> Shortcut:
        return Shortcut(name, "lists", keys, text, False)

    return (
        key("move", tr("Up, down, a page, to the ends"), "Up", "Down", "PgUp", "PgDown", "Home", "End"),
        key("open", tr("Open what is marked"), "Return"),
        key("menu", tr("What can be done with it"), "Shift+F10", "Menu"),
        key("choose", tr("In a chat: choose messages, with Shift all up to the marked one"), "Space", "Shift+Space"),
        key("close", tr("Close, or clear the search"), "Esc"),
    )


def keys_of(name: str) -> tuple[str, ...]:
    """The keys of an act of the window or of the chats."""
    return next((each.keys for each in (*_everywhere(), *_chats()) if each.name == name), ())


def key_text(keys: str) -> str:
    """A key as this system writes it: Ctrl+K, on a Mac ⌘K."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def readme_lines() -> list[str]:
    """The table of README."""
    lines = ["| where | keys |", "|---|---|"]
    for section in SECTIONS:
        said = "; ".join(
            f"{' '.join(f'`{key}`' for key in each.keys)} {each.text[:1].lower() + each.text[1:]}"
            for each in table()
            if each.section == section and each.keys
        )
        lines.append(f"| {section_title(section)} | {said} |")
    return lines
