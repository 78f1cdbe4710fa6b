"""The registers of the privacy pane by name: pages that take the place of the requests and lead back to them.

A page is a widget with a signal ``back_requested``; ``activate()``, ``apply(changes)``, ``areas()`` and
``look_for(text)`` are called where it has them. Each is imported when it is first shown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from sanjog_desktop.gui.context import Context

DISCLOSURES: Final = "disclosures"
CONSENTS: Final = "consents"
AUDIT: Final = "audit"



def _disclosures(ctx: Context) -> QWidget:
    from sanjog_desktop.gui.privacy.disclosures import DisclosurePage

    page = DisclosurePage(ctx)
    page.person_requested.connect(lambda who: ctx.open_pane("contacts", who))
    return page


def _consents(ctx: Context) -> QWidget:
    from sanjog_desktop.gui.privacy.consent_ledger import ConsentPage

    page = ConsentPage(ctx)
    page.person_requested.connect(lambda who: ctx.open_pane("contacts", who))
    return page


def _audit(ctx: Context) -> QWidget:
    from sanjog_desktop.gui.privacy.audit_view import AuditPage

    return AuditPage(ctx)


#: How each page is made.
PAGES: Final[dict[str, Callable[[Context], QWidget]]] = {
    DISCLOSURES: _disclosures,
    CONSENTS: _consents,
    AUDIT: _audit,
}
