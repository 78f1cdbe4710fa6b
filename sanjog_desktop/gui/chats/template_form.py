"""A template as a form: its variables, its preview, and what still stands in the way."""

from __future__ import annotations

from collections.abc import Mapping

from sanjog_desktop.domain import templates
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.templates import Variable
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.store.rows import TemplateRow


class TemplateForm:
    """Empty for no template. ``media`` is image, video or document when it begins with a file, else ''."""

    def __init__(self, template: TemplateRow | None = None) -> None:
        self._components = template.components if template is not None else []
        self.variables: tuple[Variable, ...] = templates.variables_of(self._components)
        self.media = templates.header_media(self._components)

    def preview(self, values: Mapping[str, str]) -> list[tuple[str, str]]:
        """(header | body | footer | button, words) with the values put in; what is missing keeps its braces."""
        seen = templates.preview(self._components, values)
        pieces = [("header", seen.header), ("body", seen.body), ("footer", seen.footer)]
        pieces += [("button", text) for text in seen.buttons]
        return [(kind, text) for kind, text in pieces if text]

    def problem(self, values: Mapping[str, str], *, has_media: bool) -> str:
        """What is still missing or would be refused, in words; empty when it can be sent."""
        try:
            templates.check_values(self._components, values, has_media=has_media)
        except UserError as error:
            return tr_text(error.text)
        return ""


def matches(row: TemplateRow, text: str) -> bool:
    """Whether every word typed is in the name, language, category or words of the template."""
    bodies = " ".join(str(each.get("text", "")) for each in row.components)
    hay = f"{row.name} {row.language} {row.category} {bodies}".casefold()
    return all(word in hay for word in text.casefold().split())
