"""A template as a form: its variables with their labels, its preview, and what is still missing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.store.rows import TemplateRow

_MARK = re.compile(r"\{\{\s*([A-Za-z0-9_]+)\s*\}\}")


@dataclass(frozen=True, slots=True)
class FormVariable:
    """One value to fill: its name in the draft, what staff read beside the field, Meta's example."""

    name: str
    label: str
    example: str


class TemplateForm:
    """Empty for no template."""

    def __init__(self, template: TemplateRow | None = None) -> None:
        self._template = template
        self.variables: tuple[FormVariable, ...] = ()
        self._pieces: list[tuple[str, str]] = []
        if template is not None:
            self._read(template.components)

    def _read(self, components: list[dict[str, Any]]) -> None:
        variables: dict[str, FormVariable] = {}
        for component in components:
            kind = str(component.get("type", "")).lower()
            text = str(component.get("text") or "")
            if kind in ("header", "body", "footer") and text:
                self._pieces.append((kind, text))
            for mark in _MARK.findall(text):
                label = tr("Value {name}").format(name=mark) if mark.isdigit() else mark.replace("_", " ")
                variables.setdefault(mark, FormVariable(mark, label, ""))
            for button in component.get("buttons") or []:
                self._pieces.append(("button", str(button.get("text", ""))))
        self.variables = tuple(variables.values())

    def preview(self, values: dict[str, str]) -> list[tuple[str, str]]:
        """(header | body | footer | button, words) with the values put in; what is missing keeps its mark."""
        return [
            (kind, _MARK.sub(lambda m: values.get(m.group(1)) or m.group(0), text))
            for kind, text in self._pieces
        ]

    def problem(self, values: dict[str, str]) -> str:
        """What is still missing, in words; empty when it can be sent."""
        missing = [each.label for each in self.variables if not values.get(each.name)]
        return tr("Still missing: {fields}").format(fields=", ".join(missing)) if missing else ""


def matches(row: TemplateRow, text: str) -> bool:
    """Whether every word typed is in the name, language, category or body."""
    bodies = " ".join(str(each.get("text", "")) for each in row.components)
    hay = f"{row.name} {row.language} {row.category} {bodies}".casefold()
    return all(word in hay for word in text.casefold().split())
