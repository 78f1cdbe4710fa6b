"""What a message costs at WhatsApp, by its category and the country of the number (Meta: pricing per message)."""

from __future__ import annotations

from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.store.rows import ConversationRow, TemplateRow


def cost_words(template: TemplateRow | None, row: ConversationRow | None) -> str:
    """In words; '' while there is nothing to say. Only delivered messages are charged."""
    if template is None or row is None:
        return ""
    match template.category:
        case "MARKETING":
            words = tr("Charged as marketing")
        case "AUTHENTICATION":
            words = tr("Charged as a login code")
        case "UTILITY":  # within the window too, since October 2026 (Meta: pricing, non-template messages)
            words = tr("Charged as utility")
        case _:
            return ""
    return f"{words}: {amount_words(row.phone, template.category)}"


def amount_words(phone: str, category: str) -> str:
    """What one message of a category (as Meta writes it, in any case) costs to a number (digits), before tax."""
    from sanjog_desktop.sync.broadcasts import rate_table  # read when first asked for

    table = rate_table()
    rate = table.rate(phone, category.upper()) if phone else None
    if rate is None:
        return tr("no rate is known here for this country") if phone else tr("WhatsApp shows no number to price it by")
    return tr("about {currency} {amount} and tax").format(currency=table.currency, amount=f"{rate:.2f}")
