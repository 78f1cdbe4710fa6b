"""Privacy requests in what people write (placeholder)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tier(StrEnum):
    EXACT = "exact"
    ASK = "exact-ask"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Detection:
    kind: str
    tier: Tier
    phrase: str
    language: str


def detect(text: str) -> Detection | None:
    if text.strip().casefold() == "stop":
        return Detection("opt_out", Tier.EXACT, "stop", "en")
    return None
