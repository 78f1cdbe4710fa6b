"""The categories of data, named as the privacy policy names them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def category_text(category: str) -> str:
    """One category in the policy's words."""
    translate = QCoreApplication.translate
    names = {
        "personal_id": translate("categories", "Personal ID"),
        "contact_info": translate("categories", "Contact Info"),
        "business_data": translate("categories", "Business Data"),
        "usage_logs": translate("categories", "Usage Logs"),
        "biodata": translate("categories", "Biodata"),
        "photo": translate("categories", "Photo"),
        "horoscope": translate("categories", "Horoscope"),
        "chat": translate("categories", "Chat"),
    }
    return names.get(category, category.replace("_", " "))
