"""How many may be written to, and how often: messaging limit, marketing cap (Meta: messaging limit, policy)."""

from __future__ import annotations

from .people import Person

DAY_MS = 86_400_000
# Unique people messaged outside a window in rolling 24 hours; None for no limit.
TIERS: dict[str, int | None] = {
    "TIER_50": 50,
    "TIER_250": 250,
    "TIER_1K": 1000,
    "TIER_2K": 2000,
    "TIER_10K": 10_000,
    "TIER_100K": 100_000,
    "TIER_UNLIMITED": None,
}


class Caps:
    """What the last 24 hours have used up. Instants in ms of sandbox time."""

    def __init__(self) -> None:
        #: Whether the messaging limit is enforced.
        self.unique_users = True
        #: Marketing messages of this business to one person in 24 hours, outside a window; 0 for no cap.
        self.marketing = 0
        #: Marketing messages to somebody within 24 hours after one was withheld from them (131049).
        self.early_retries = 0
        self._reached: dict[str, int] = {}
        self._offers: dict[str, list[int]] = {}
        self._withheld: dict[str, int] = {}

    def used(self, now: int) -> int:
        """How many people the messaging limit counts at `now`."""
        self._reached = {key: at for key, at in self._reached.items() if at > now - DAY_MS}
        return len(self._reached)

    def reach(self, person: Person, tier: str, now: int) -> bool:
        """Count a person written to outside a window; False when the limit leaves no room for one more."""
        limit = TIERS.get(tier)
        known = self._reached.get(person.key, 0) > now - DAY_MS
        if self.unique_users and limit is not None and not known and self._is_full(limit, now):
            return False
        if not known:
            self._reached[person.key] = now
        return True

    def _is_full(self, limit: int, now: int) -> bool:
        # Forgetting walks through everybody: only when the count alone would refuse.
        return len(self._reached) >= limit and self.used(now) >= limit

    def offer(self, person: Person, now: int) -> bool:
        """Count a marketing message to a person; False when it is withheld for their sake."""
        if self._withheld.get(person.key, 0) > now - DAY_MS:
            self.early_retries += 1
        recent = [at for at in self._offers.get(person.key, ()) if at > now - DAY_MS]
        if person.capped or (self.marketing and len(recent) >= self.marketing):
            self._withheld[person.key] = now
            return False
        self._offers[person.key] = [*recent, now]
        return True
