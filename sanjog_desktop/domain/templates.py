"""Message templates: what they ask for, how they read once filled, and what is sent to Meta.

Variables are known by a name that is unique in the template: named ones by their own name, positional ones
of the body by their number, those of the header and of buttons with ``header.`` or ``button.0.`` before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.wire.graph import ParameterMedia, TemplateComponent, TemplateParameter

_MARK: Final = re.compile(r"\{\{\s*([A-Za-z0-9_]+)\s*\}\}")
_MEDIA: Final = frozenset({"IMAGE", "VIDEO", "DOCUMENT"})
#: Buttons that open on what the template itself holds and need nothing from us.
_FIXED_BUTTONS: Final = frozenset(
    {"QUICK_REPLY", "PHONE_NUMBER", "FLOW", "VOICE_CALL", "REQUEST_CONTACT_INFO", "CATALOG"}
)
#: Meta refuses values with these (Meta: templates, send).
_FORBIDDEN: Final = re.compile(r"[\n\t\r]| {5,}")


@dataclass(frozen=True, slots=True)
class Variable:
    """One value to fill in. ``part`` is header, body or button; ``mark`` is what stands in the braces."""

    name: str
    part: str
    mark: str
    label: str
    example: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """The template as the person will read it."""

    header: str
    body: str
    footer: str
    buttons: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of it but the buttons, as one text."""
        return "\n".join(part for part in (self.header, self.body, self.footer) if part)


def header_media(components: Sequence[Mapping[str, Any]]) -> str:
    """image, video or document when the header is a file, else ``''``."""
    header = _component(components, "HEADER")
    shape = str(header.get("format", "")).upper() if header else ""
    return shape.lower() if shape in _MEDIA else ""


def variables_of(components: Sequence[Mapping[str, Any]]) -> tuple[Variable, ...]:
    """Everything that must be filled in, in reading order."""
    return tuple(_variables(components))


def missing(components: Sequence[Mapping[str, Any]], values: Mapping[str, str]) -> tuple[Variable, ...]:
    """The variables without a value."""
    return tuple(each for each in _variables(components) if not values.get(each.name, "").strip())


def check_values(
    components: Sequence[Mapping[str, Any]], values: Mapping[str, str], *, has_media: bool = False
) -> None:
    """Raise :class:`UserError` that names what is missing or what Meta would refuse."""
    absent = missing(components, values)
    if absent:
        raise UserError(
            "Not everything is filled in: " + ", ".join(each.label for each in absent) + ".",
            "Fill in these values.",
        )
    for each in _variables(components):
        if _FORBIDDEN.search(values[each.name]):
            raise UserError(
                f"“{each.label}” may not hold line breaks, tabs or more than four spaces in a row.",
                "Write it in one line.",
            )
    media = header_media(components)
    if media and not has_media:
        raise UserError(f"This template begins with a file ({media}).", "Attach the file first.")
    _refuse_unknown(components)


def preview(components: Sequence[Mapping[str, Any]], values: Mapping[str, str]) -> Preview:
    """The template with the values in place; what is missing keeps its braces."""
    header, body, footer = (_component(components, kind) for kind in ("HEADER", "BODY", "FOOTER"))
    names = {(each.part, each.mark): each.name for each in _variables(components)}

    def put(text: str, part: str) -> str:
        return _MARK.sub(lambda found: values.get(names.get((part, found[1]), "")) or found[0], text)

    return Preview(
        put(str(header.get("text") or ""), "header") if header else "",
        put(str(body.get("text") or ""), "body") if body else "",
        str(footer.get("text") or "") if footer else "",
        tuple(str(button.get("text") or "") for button in _buttons(components)),
    )


def send_components(
    components: Sequence[Mapping[str, Any]],
    values: Mapping[str, str],
    *,
    media_id: str | None = None,
    filename: str = "",
) -> tuple[TemplateComponent, ...]:
    """The values as Meta takes them. Raises :class:`UserError` when something is missing."""
    check_values(components, values, has_media=media_id is not None)
    sent: list[TemplateComponent] = []
    media = header_media(components)
    if media:
        file = ParameterMedia(id=media_id, filename=filename or None if media == "document" else None)
        sent.append(TemplateComponent("header", parameters=(_file_parameter(media, file),)))
    for part in ("header", "body"):
        parameters = tuple(
            TemplateParameter(
                "text", text=values[each.name], parameter_name=None if each.mark.isdigit() else each.mark
            )
            for each in _variables(components)
            if each.part == part
        )
        if parameters:
            sent.append(TemplateComponent(part, parameters=parameters))
    for index, button in enumerate(_buttons(components)):
        name = f"button.{index}."
        value = next(
            (values[each.name] for each in _variables(components) if each.name.startswith(name)), None
        )
        if value is None:
            continue
        is_code = str(button.get("type", "")).upper() == "COPY_CODE"
        parameter = (
            TemplateParameter("coupon_code", coupon_code=value)
            if is_code
            else TemplateParameter("text", text=value)
        )
        sent.append(
            TemplateComponent(
                "button",
                sub_type="copy_code" if is_code else "url",
                index=str(index),
                parameters=(parameter,),
            )
        )
    return tuple(sent)


def _file_parameter(kind: str, file: ParameterMedia) -> TemplateParameter:
    match kind:
        case "image":
            return TemplateParameter(kind, image=file)
        case "video":
            return TemplateParameter(kind, video=file)
        case _:
            return TemplateParameter(kind, document=file)


def _variables(components: Sequence[Mapping[str, Any]]) -> Iterator[Variable]:
    for kind, part in (("HEADER", "header"), ("BODY", "body")):
        component = _component(components, kind)
        if component is None:
            continue
        examples = _examples(component, part)
        for place, mark in enumerate(dict.fromkeys(_MARK.findall(str(component.get("text") or "")))):
            positional = mark.isdigit()
            name = f"header.{mark}" if positional and part == "header" else mark
            label = mark.replace("_", " ") if not positional else _LABELS[part].format(mark)
            example = examples.get(mark) or examples.get(str(place + 1), "")
            yield Variable(name, part, mark, label, example)
    for index, button in enumerate(_buttons(components)):
        kind = str(button.get("type", "")).upper()
        text = str(button.get("text") or "")
        if kind == "COPY_CODE":
            yield Variable(f"button.{index}.code", "button", "code", f"code for “{text}”")
        elif kind in ("URL", "OTP"):
            for mark in _MARK.findall(str(button.get("url") or "")):
                yield Variable(f"button.{index}.{mark}", "button", mark, f"end of the link “{text}”")


_LABELS: Final = {"header": "heading {}", "body": "value {}"}


def _examples(component: Mapping[str, Any], part: str) -> dict[str, str]:
    """Meta's sample values by mark (named) or by place (positional)."""
    given = component.get("example")
    if not isinstance(given, Mapping):
        return {}
    named = given.get(f"{part}_text_named_params") or ()
    found = {
        str(item.get("param_name")): str(item.get("example", ""))
        for item in named
        if isinstance(item, Mapping)
    }
    texts = given.get(f"{part}_text") or ()
    rows = texts[0] if texts and isinstance(texts[0], list | tuple) else texts
    found.update({str(place): str(text) for place, text in enumerate(rows, 1)})
    return found


def _refuse_unknown(components: Sequence[Mapping[str, Any]]) -> None:
    header = _component(components, "HEADER")
    shape = str(header.get("format", "TEXT")).upper() if header else "TEXT"
    kinds = {str(component.get("type", "")).upper() for component in components}
    buttons = {str(button.get("type", "")).upper() for button in _buttons(components)}
    if (
        shape not in _MEDIA | {"TEXT", ""}
        or kinds - {"HEADER", "BODY", "FOOTER", "BUTTONS"}
        or buttons - _FIXED_BUTTONS - {"URL", "COPY_CODE"}
    ):
        raise UserError(
            "This template has a part that Sanjog cannot fill in yet.", "Send it from WhatsApp Manager."
        )


def _component(components: Sequence[Mapping[str, Any]], kind: str) -> Mapping[str, Any] | None:
    return next((each for each in components if str(each.get("type", "")).upper() == kind), None)


def _buttons(components: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    found = _component(components, "BUTTONS")
    return found.get("buttons") or () if found else ()
