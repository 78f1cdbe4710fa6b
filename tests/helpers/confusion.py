"""How well privacy requests are found: the confusion table over labelled messages.

    python -m tests.helpers.confusion [FILE.csv | FILE.txt ...]

A CSV has the columns text, language, expected, hard and ambiguous (rows marked ambiguous are left out); a text file
has sections "[kind language]" or, for messages that ask for nothing, "[language]". Without a file: every corpus
there is.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from sanjog_desktop.domain.intents import Tier, detect

ROOT = Path(__file__).resolve().parents[2]
OWN = ROOT / "tests" / "data" / "intents"
LABELLED = ROOT.parent / "shared" / "fixtures" / "intents.csv"
NONE = "none"
KINDS = ("opt_out", "erasure", "access", "rectification", "withdraw_consent", "complaint", NONE)
_SECTION = re.compile(r"\[(?:(\w+) )?([\w-]+)\]")


@dataclass(frozen=True)
class Labelled:
    """A message and what a person says it asks for."""

    text: str
    language: str
    expected: str
    is_hard: bool


@dataclass
class Confusion:
    """What was expected against what was found, and the messages that went wrong."""

    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    hard: Counter[bool] = field(default_factory=Counter)
    wrong: list[tuple[Labelled, str]] = field(default_factory=list)
    acted: list[Labelled] = field(default_factory=list)

    def recall(self, kind: str) -> float:
        """The part of the messages of a kind that was found as that kind."""
        return self.pairs[kind, kind] / max(1, sum(self.pairs[kind, found] for found in KINDS))

    def precision(self, kind: str) -> float:
        """The part of what was found as a kind that is one."""
        return self.pairs[kind, kind] / max(1, sum(self.pairs[expected, kind] for expected in KINDS))

    @property
    def wrong_on_hard(self) -> float:
        """The part of the messages that only sound like a request and were taken for one."""
        return self.hard[False] / max(1, self.hard.total())

    def table(self) -> str:
        """For people: a row for each expected kind, a column for each found one."""
        lines = [f"{'expected':18}" + "".join(f"{kind[:9]:>11}" for kind in KINDS) + "     recall  precision"]
        for kind in KINDS:
            counts = "".join(f"{self.pairs[kind, found] or '.':>11}" for found in KINDS)
            lines.append(f"{kind:18}{counts}{self.recall(kind):11.3f}{self.precision(kind):11.3f}")
        lines.append(f"hard messages that ask for nothing, taken for a request: {self.wrong_on_hard:.1%}")
        return "\n".join(lines)


def read_corpus(path: Path) -> list[Labelled]:
    """The labelled messages of a file, in its order; rows marked ambiguous are left out."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8") as file:
            return [
                Labelled(row["text"], row["language"], row["expected"], row.get("hard") == "1")
                for row in csv.DictReader(file)
                if row.get("ambiguous") != "1"
            ]
    found: list[Labelled] = []
    kind, language = NONE, ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if section := _SECTION.fullmatch(line):
            kind, language = section[1] or NONE, section[2]
        else:
            found.append(Labelled(line, language, kind, kind == NONE))
    return found


def measure(messages: Iterable[Labelled]) -> Confusion:
    """Read every message as the inbox does and count."""
    result = Confusion()
    for message in messages:
        detection = detect(message.text)
        found = detection.kind if detection else NONE
        result.pairs[message.expected, found] += 1
        if message.expected == NONE and message.is_hard:
            result.hard[found == NONE] += 1
        if found != message.expected:
            result.wrong.append((message, found))
        if detection is not None and detection.tier is Tier.EXACT:
            result.acted.append(message)
    return result


def main(arguments: list[str]) -> int:
    """Print the table of each file, and what went wrong in it."""
    paths = [Path(name) for name in arguments] or [*sorted(OWN.glob("*.txt")), LABELLED]
    for path in paths:
        if not path.exists():
            print(f"{path}: not there", file=sys.stderr)
            continue
        result = measure(read_corpus(path))
        print(f"\n{path.name}: {result.pairs.total()} messages\n{result.table()}")
        for message, found in result.wrong:
            print(f"  {message.expected} read as {found}: {message.text}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
