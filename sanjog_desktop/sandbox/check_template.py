"""Whether a template send fits the template (Meta: templates, send)."""

from __future__ import annotations

import re
from typing import Any

from .checking import Json, objects, one_of
from .refusals import Refusal
from .template_shelf import Template, TemplateShelf

_VARIABLE = re.compile(r"\{\{\s*([A-Za-z0-9_]+)\s*\}\}")
_BAD_SPACE = re.compile(r"[\n\t]| {5,}")
RENDERED_BODY = 1024
RENDERED_HEADER = 60
_COMPONENTS = ("header", "body", "button", "buttons", "carousel", "limited_time_offer", "footer")
_SUB_TYPES = (
    "quick_reply",
    "url",
    "flow",
    "copy_code",
    "catalog",
    "mpm",
    "voice_call",
    "order_details",
    "spm",
)


def variables(text: str) -> list[str]:
    """The variables of a template text, each once, in order."""
    return list(dict.fromkeys(_VARIABLE.findall(text)))


def check_template(
    shelf: TemplateShelf, send: Json, version: tuple[int, int] | None, by_user_id: bool
) -> Template:
    """The approved template a send names, its parameters checked. Raises Refusal (132xxx, 131062)."""
    name, language = send["name"], send["language"]["code"]
    template = shelf.find(name, language)
    if template is None:
        raise Refusal(132001, f"template name ({name}) does not exist in {language}")
    if template.status == "PAUSED":
        raise Refusal(
            132015, "Template is paused due to low quality so it cannot be sent in a template message."
        )
    if template.status == "DISABLED":
        raise Refusal(
            132016, "Template has been paused too many times due to low quality and is now disabled."
        )
    if template.status not in ("APPROVED", "FLAGGED", "REINSTATED"):
        raise Refusal(132001, f"template name ({name}) does not exist in {language}")
    if template.category == "AUTHENTICATION" and by_user_id:
        raise Refusal(131062, "Authentication templates need a phone number.")
    given = list(objects(send.get("components") or [], "components"))
    for component in given:
        kind = component.get("type")
        one_of(kind.lower() if isinstance(kind, str) else kind, _COMPONENTS, "components['type']")
    strict = version is None or version[0] >= 23
    for component in template.components:
        kind = str(component["type"]).upper()
        if kind == "HEADER":
            _check_header(template, component, _parameters(given, "header"), strict)
        elif kind == "BODY":
            _check_texts(
                template, component["text"], _parameters(given, "body"), "body", RENDERED_BODY, strict
            )
        elif kind == "BUTTONS":
            _check_buttons(component.get("buttons", []), given)
    return template


def _parameters(given: list[Json], kind: str) -> list[Json]:
    for component in given:
        if str(component.get("type")).lower() == kind:
            parameters = component.get("parameters") or []
            if not isinstance(parameters, list):
                raise Refusal(100, message="(#100) Param parameters must be an array.")
            return list(objects(parameters, "parameters"))
    return []


def _check_header(template: Template, header: Json, given: list[Json], strict: bool) -> None:
    kind = str(header.get("format", "TEXT")).upper()
    if kind == "TEXT":
        _check_texts(template, header.get("text", ""), given, "header", RENDERED_HEADER, strict)
        return
    if len(given) != 1:
        raise Refusal(132012, f"header: Format mismatch, expected {kind}, received UNKNOWN")
    received = str(given[0].get("type", "unknown")).upper()
    if received != kind or not isinstance(given[0].get(kind.lower()), dict):
        raise Refusal(132012, f"header: Format mismatch, expected {kind}, received {received}")


def _check_texts(
    template: Template, text: str, given: list[Json], where: str, longest: int, strict: bool
) -> None:
    wanted = variables(text)
    if len(given) != len(wanted):
        raise Refusal(
            132000,
            f"{where}: number of localizable_params ({len(given)}) does not match the expected number of params "
            f"({len(wanted)})",
        )
    values: dict[str, str] = {}
    for position, parameter in enumerate(given):
        name = wanted[position]
        if template.parameter_format == "NAMED":
            named = parameter.get("parameter_name")
            if named not in wanted or named in values:
                raise _parameter_problem(strict, f"{where}: parameter name is missing or unknown: {named}")
            name = str(named)
        values[name] = _value(parameter, where, strict)
    rendered = _VARIABLE.sub(lambda found: values[found.group(1)], text)
    if len(rendered) > longest:
        raise Refusal(132005, f"{where}: text is too long, {len(rendered)} of at most {longest} characters")


def _value(parameter: Json, where: str, strict: bool) -> str:
    kind = parameter.get("type")
    if kind == "text":
        value = parameter.get("text")
        if not isinstance(value, str) or not value:
            raise Refusal(131008, f"Parameter of type text is missing text value in {where}")
        if _BAD_SPACE.search(value):
            raise _parameter_problem(
                strict, "Param text cannot have new-line/tab characters or more than 4 consecutive spaces"
            )
        return value
    if kind in ("currency", "date_time"):
        held: Any = parameter.get(kind)
        if not isinstance(held, dict) or not isinstance(held.get("fallback_value"), str):
            raise Refusal(131008, f"Parameter of type {kind} is missing fallback_value")
        return str(held["fallback_value"])
    raise Refusal(132012, f"{where}: Format mismatch, expected TEXT, received {str(kind).upper()}")


def _parameter_problem(strict: bool, details: str) -> Refusal:
    """Since v23 parameter problems have a code of their own (Meta: 132018)."""
    return Refusal(132018 if strict else 132012, details)


def _check_buttons(buttons: list[Json], given: list[Json]) -> None:
    sent: dict[int, Json] = {}
    for component in given:
        if str(component.get("type")).lower() != "button":
            continue
        one_of(str(component.get("sub_type", "")).lower(), _SUB_TYPES, "button['sub_type']")
        index = component.get("index")
        if isinstance(index, bool) or not str(index).isdigit() or int(str(index)) >= len(buttons):
            raise Refusal(132012, f"buttons: there is no button at index {index}")
        sent[int(str(index))] = component
    for index, button in enumerate(buttons):
        wants = str(button.get("type")).upper()
        component = sent.get(index, {})
        sub_type = str(component.get("sub_type", "")).lower()
        if component and sub_type != wants.lower() and not (wants == "OTP" and sub_type == "url"):
            raise Refusal(132012, f"buttons: expected {wants} at index {index}, received {sub_type.upper()}")
        dynamic = (wants == "URL" and variables(str(button.get("url", "")))) or wants in ("COPY_CODE", "OTP")
        parameters = component.get("parameters") or []
        if not isinstance(parameters, list):
            raise Refusal(100, message="(#100) Param parameters must be an array.")
        if dynamic and len(parameters) != 1:
            raise Refusal(131008, f"buttons: Button at index {index} of type {wants} requires a parameter")
