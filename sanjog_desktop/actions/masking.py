"""Changing who of the staff sees which columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sanjog_desktop.actions import audit
from sanjog_desktop.actions import settings as setting_actions
from sanjog_desktop.domain.agency import ROLES
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.masking import GROUPS, SETTING
from sanjog_desktop.store.reads.masking import masking_of
from sanjog_desktop.store.session import Session


def set_masking_rules(session: Session, rules: Mapping[str, Iterable[str]], *, staff: str) -> None:
    """Set the groups each role is kept from. Raises :class:`UserError` when the role of ``staff`` may not."""
    if not masking_of(session, staff).may_set_rules:
        raise UserError(
            "Only an owner or a manager decides who sees what.", "Ask one of them to change it on this PC."
        )
    chosen = {
        role: [group for group in GROUPS if group in set(groups)] for role, groups in rules.items() if role in ROLES
    }
    setting_actions.put(session, SETTING, chosen)
    audit.record(session, "masking_rules", "setting", SETTING, actor=staff, detail=chosen)
