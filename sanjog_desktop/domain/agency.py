"""Who the agency is to the people whose data it holds: its name, who answers for their data, who works there.

Every answer to a request names the contact for questions about personal data (DPDP Rules 2025, rule 9), and two
different people of the staff approve what cannot be undone.
"""

from __future__ import annotations

from typing import Final

import msgspec

#: The key of the setting it lies under.
SETTING: Final = "agency"
ROLES: Final = ("owner", "manager", "counsellor", "privacy_officer", "read_only")
#: Roles whose word counts as the second approval of an erasure, a refusal or a disclosure to an authority.
APPROVERS: Final = frozenset({"owner", "manager", "privacy_officer"})


class StaffMember(msgspec.Struct, frozen=True):
    """One person of the staff; ``role`` is one of :data:`ROLES`."""

    name: str
    role: str = "counsellor"

    @property
    def may_approve(self) -> bool:
        """Whether this person may be the second to approve."""
        return self.role in APPROVERS


class Agency(msgspec.Struct, frozen=True):
    """The agency as answers, certificates and access packages name it."""

    name: str = ""
    address: str = ""
    dpo_name: str = ""
    dpo_email: str = ""
    staff: tuple[StaffMember, ...] = ()

    @property
    def dpo(self) -> str:
        """The contact for questions about personal data in one line; empty when nobody set it."""
        return f"{self.dpo_name} <{self.dpo_email}>" if self.dpo_name and self.dpo_email else self.dpo_email

    def approvers(self, but: str = "") -> tuple[str, ...]:
        """Who may approve as a second person: everybody in a fitting role except ``but``."""
        return tuple(member.name for member in self.staff if member.may_approve and member.name != but)
