"""The message templates of the account, as state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .clock import SandboxClock
from .ids import Ids


@dataclass(slots=True)
class Template:
    """One template in one language. Instants in ms of sandbox time."""

    id: str
    name: str
    language: str
    category: str
    components: list[dict[str, Any]]
    status: str = "APPROVED"
    parameter_format: str = "POSITIONAL"
    quality: str = "UNKNOWN"
    rejected_reason: str = "NONE"
    sub_category: str | None = None
    ttl_s: int | None = None
    pauses: int = 0
    created_at: int = 0
    edited_at: list[int] = field(default_factory=list)
    paused_until: int | None = None


class TemplateShelf:
    """All templates, found by id or by name and language."""

    def __init__(self, ids: Ids, clock: SandboxClock) -> None:
        self._ids = ids
        self._clock = clock
        self._by_id: dict[str, Template] = {}
        self._by_name: dict[tuple[str, str], Template] = {}
        self.deleted_names: dict[str, int] = {}

    def __iter__(self) -> Iterator[Template]:
        """All templates, oldest first."""
        return iter(list(self._by_id.values()))

    def __len__(self) -> int:
        """How many there are, each language counted."""
        return len(self._by_id)

    def add(self, name: str, language: str, category: str, components: list[dict[str, Any]]) -> Template:
        """Keep a new template; its id follows from name and language. Status and the rest are set after."""
        template = Template(
            id=self._ids.number(f"template:{name}:{language}", 16),
            name=name,
            language=language,
            category=category,
            components=components,
            created_at=self._clock.now(),
        )
        self._by_id[template.id] = template
        self._by_name[name, language] = template
        return template

    def by_id(self, template_id: str) -> Template | None:
        """The template of an id."""
        return self._by_id.get(template_id)

    def find(self, name: str, language: str) -> Template | None:
        """The template of a name in a language; `en-US` and `en_US` are the same."""
        return self._by_name.get((name, language.replace("-", "_")))

    def named(self, name: str) -> list[Template]:
        """All languages of a name."""
        return [template for template in self._by_id.values() if template.name == name]

    def remove(self, template: Template) -> None:
        """Forget a template; the name of an approved one stays taken for 30 days."""
        self._by_id.pop(template.id, None)
        self._by_name.pop((template.name, template.language), None)
        if template.status == "APPROVED":
            self.deleted_names[template.name] = self._clock.now()
