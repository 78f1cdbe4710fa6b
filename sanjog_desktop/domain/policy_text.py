"""The agency's privacy policy: sentences with ids, each of which a test holds (``tests/policy``).

It is kept as a notice, word for word: a sentence a line, its id at the end in square brackets. The contact for
questions about personal data is filled in when it is read, so that the text, and its hash, stay what they were.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

import msgspec

from sanjog_desktop.domain.clock import Instant

NOTICE_PREFIX: Final = "policy-"
"""How the versions of the policy begin among the notices: it is no notice a consent rests on."""
CONTACT: Final = "{dpo}"
"""Stands in the text for the contact (DPDP Rules 2025, rule 9)."""
_LINE: Final = re.compile(r"(.+) \[([a-z_]+\.[a-z_]+)\]")


class PolicySentence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One promise: ``id`` is the same in every language."""

    id: str
    text: str


class PolicySection(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sentences under a heading."""

    heading: str
    sentences: tuple[PolicySentence, ...]


class PolicyText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One version in one language. ``dated`` is the day it took effect."""

    version: str
    dated: dt.date
    language: str
    title: str
    sections: tuple[PolicySection, ...]

    @property
    def notice_version(self) -> str:
        """What the version is called among the notices."""
        return f"{NOTICE_PREFIX}{self.version}"

    @property
    def effective_at(self) -> Instant:
        """The beginning of its day, UTC, in milliseconds."""
        midnight = dt.datetime.combine(self.dated, dt.time(), dt.UTC)
        return Instant(int(midnight.timestamp() * 1000))

    @property
    def sentences(self) -> tuple[PolicySentence, ...]:
        """All sentences in their order."""
        return tuple(sentence for section in self.sections for sentence in section.sentences)

    def as_notice(self) -> str:
        """The text as it is kept and hashed."""
        lines = [self.title, f"{self.version}, {self.dated.isoformat()}"]
        for section in self.sections:
            lines += ["", section.heading, *(f"{one.text} [{one.id}]" for one in section.sentences)]
        return "\n".join(lines) + "\n"

    def with_contact(self, contact: str) -> PolicyText:
        """The text people read, naming ``contact`` as the one to ask."""
        return msgspec.structs.replace(
            self,
            sections=tuple(
                PolicySection(
                    section.heading,
                    tuple(
                        PolicySentence(one.id, one.text.replace(CONTACT, contact))
                        for one in section.sentences
                    ),
                )
                for section in self.sections
            ),
        )


def policy_from_json(data: bytes) -> PolicyText:
    """A shipped policy (``resources/notices/policy-*.json``). Raises :class:`msgspec.MsgspecError` if it is none."""
    return msgspec.json.decode(data, type=PolicyText)


def policy_from_notice(text: str, language: str) -> PolicyText:
    """The policy in a kept notice. Raises :class:`ValueError` when the text is no policy's."""
    title, dated, *blocks = text.split("\n", 2)
    version, _comma, day = dated.partition(", ")
    sections = []
    for block in "".join(blocks).strip("\n").split("\n\n"):
        heading, *lines = block.split("\n")
        found = [_LINE.fullmatch(line) for line in lines]
        sections.append(
            PolicySection(heading, tuple(PolicySentence(one[2], one[1]) for one in found if one is not None))
        )
        if not found or None in found:
            raise ValueError("not the text of a policy")
    return PolicyText(version, dt.date.fromisoformat(day), language, title, tuple(sections))
