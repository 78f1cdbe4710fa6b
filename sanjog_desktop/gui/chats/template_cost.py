"""What a template costs at WhatsApp, by its category and whether the window is open (Meta: pricing per message)."""

from __future__ import annotations

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.store.rows import ConversationRow, TemplateRow


def cost_words(template: TemplateRow | None, row: ConversationRow | None, now: Instant) -> str:
    """In words; '' while there is nothing to say. Only delivered messages are charged."""
    if template is None or row is None:
        return ""
    match template.category:
        case "MARKETING":
            return tr("Charged as marketing")
        case "AUTHENTICATION":
            return tr("Charged as a login code")
        case "UTILITY" if row.window_until > now:
            return tr("Free: the window is open")
        case "UTILITY":
            return tr("Charged as utility")
        case _:
            return ""
