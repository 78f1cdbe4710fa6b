"""What a new template must look like (Meta: templates, limits)."""

from __future__ import annotations

import itertools
import json
import re
from dataclasses import dataclass
from typing import Any

from .check_template import variables
from .checking import Json, objects, one_of, required, sized
from .refusals import Refusal
from .template_shelf import Template, TemplateShelf

CATEGORIES = ("AUTHENTICATION", "MARKETING", "UTILITY")
_NAME = re.compile(r"[a-z0-9_]{1,512}\Z")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?\Z")
_POSITIONAL = re.compile(r"\d+\Z")
_EDGE = re.compile(r"^\s*\{\{[^}]*\}\}|\{\{[^}]*\}\}\s*[.!?]?\s*$")
_FORMATS = ("TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION", "GIF", "PRODUCT")
_KINDS = ("HEADER", "BODY", "FOOTER", "BUTTONS", "LIMITED_TIME_OFFER", "CAROUSEL", "CALL_PERMISSION_REQUEST")
_BUTTONS = (
    "QUICK_REPLY", "URL", "PHONE_NUMBER", "COPY_CODE", "OTP", "FLOW", "CATALOG", "MPM", "SPM", "VOICE_CALL",
    "REQUEST_CONTACT_INFO",
)  # fmt: skip
_MOST_OF_A_KIND = {"URL": 2, "PHONE_NUMBER": 1, "COPY_CODE": 1, "QUICK_REPLY": 10}
TEMPLATE_LIMIT = 250
_NAME_REST_MS = 30 * 86_400_000
# Words Meta's review takes for promotion, in the languages of the samples.
_PROMOTION = re.compile(r"(?i)offer|discount|sale|renew|birthday|found a match|सवलत|छूट|ऑफर|ઓફર")


@dataclass(frozen=True, slots=True)
class Asked:
    """A new template as asked for, checked."""

    name: str
    language: str
    category: str
    parameter_format: str
    components: list[Json]
    ttl_s: int | None


def _bad(subcode: int, title: str, text: str) -> Refusal:
    return Refusal(100, text, message="Invalid parameter", subcode=subcode, user_title=title, user_msg=text)


def check_new(shelf: TemplateShelf, params: Json, now: int) -> Asked:
    """What a create call asks for. now: sandbox time in ms. Raises Refusal 100 with Meta's subcodes."""
    name = required(params, "name", "")
    if not isinstance(name, str) or not _NAME.match(name):
        text = "A template name has only lowercase letters, digits and underscores."
        raise Refusal(100, text, message="(#100) Invalid parameter")
    language = required(params, "language", "")
    if not isinstance(language, str) or not _LANGUAGE.match(language):
        raise Refusal(100, message=f'(#100) Param language must be a supported language - got "{language}".')
    category = one_of(required(params, "category", ""), CATEGORIES, "category")
    style = params.get("parameter_format") or "POSITIONAL"
    style = one_of(
        style.upper() if isinstance(style, str) else style, ("POSITIONAL", "NAMED"), "parameter_format"
    )
    if shelf.find(name, language) is not None:
        text = f"There is already {language} content for this template. You can create a new template and try again."
        raise _bad(2388024, "Content in this language already exists", text)
    if name in shelf.deleted_names and now < shelf.deleted_names[name] + _NAME_REST_MS:
        text = (
            "New content cannot be added while the existing content is being deleted. Try again in 30 days."
        )
        raise _bad(2388023, "Message template language is being deleted", text)
    if len(shelf) >= TEMPLATE_LIMIT:
        raise _bad(2388019, "Template limit exceeded", "The account has the most templates it may have.")
    ttl = params.get("message_send_ttl_seconds")
    return Asked(
        name, language, category, style, check_components(params, style), None if ttl is None else int(ttl)
    )


def check_components(params: Json, style: str) -> list[Json]:
    """The components of a create or edit call. Raises Refusal."""
    raw = params.get("components")
    if isinstance(raw, str):
        try:
            raw = json.loads(raw)
        except ValueError as problem:
            raise Refusal(100, message="(#100) Param components must be an array.") from problem
    if not isinstance(raw, list) or not raw:
        raise Refusal(100, message="(#100) The parameter components is required.")
    components = []
    for component in objects(raw, "components"):
        kind = component.get("type")
        kind = one_of(kind.upper() if isinstance(kind, str) else kind, _KINDS, "components['type']")
        checked = {**component, "type": kind}
        _CHECKS.get(kind, _unchecked)(checked, style)
        components.append(checked)
    kinds = [component["type"] for component in components]
    if "BODY" not in kinds:
        raise _bad(2388043, "Body is missing", "A template needs a component of type BODY.")
    if len(set(kinds)) < len(kinds):
        raise Refusal(100, "A component type may come once.")
    return components


def _unchecked(component: Json, style: str) -> None:
    """Offers, carousels and call permissions are kept as they are given."""


def _check_names(text: str, style: str, subcode: int, where: str) -> list[str]:
    found = variables(text)
    if style == "POSITIONAL" and found != [str(number + 1) for number in range(len(found))]:
        raise _bad(
            subcode, "Variables are not valid", f"The variables of the {where} must count from {{{{1}}}}."
        )
    if style == "NAMED" and any(_POSITIONAL.match(name) or name != name.lower() for name in found):
        raise _bad(
            subcode, "Variables are not valid", f"The variables of the {where} must have lowercase names."
        )
    return found


def _check_example(component: Json, keys: tuple[str, str], style: str, count: int, subcode: int) -> None:
    if not count:
        return
    example = component.get("example")
    held: Any = example.get(keys[style == "NAMED"]) if isinstance(example, dict) else None
    if isinstance(held, list) and held and isinstance(held[0], list):
        held = held[0]
    if not isinstance(held, list) or len(held) != count:
        text = f"A component of type {component['type']} is missing expected field(s) (example)"
        raise _bad(subcode, "Message template is missing examples", text)


def _header(component: Json, style: str) -> None:
    kind = component.get("format", "TEXT")
    kind = one_of(kind.upper() if isinstance(kind, str) else kind, _FORMATS, "format")
    component["format"] = kind
    if kind == "TEXT":
        text = sized(required(component, "text", "header"), "header['text']", 60)
        found = _check_names(text, style, 2388047, "header")
        if len(found) > 1 or "\n" in text or any(mark in text for mark in "*_~`"):
            raise _bad(
                2388047, "Header format is not valid", "A header has at most one variable and no formatting."
            )
        _check_example(component, ("header_text", "header_text_named_params"), style, len(found), 2388047)
    elif kind in ("IMAGE", "VIDEO", "DOCUMENT", "GIF"):
        example = component.get("example")
        if not isinstance(example, dict) or not example.get("header_handle"):
            text = "A header with media needs an example (header_handle)."
            raise _bad(2388273, "Message template is missing a sample", text)


def _body(component: Json, style: str) -> None:
    text = required(component, "text", "body")
    if isinstance(text, str) and len(text) > 1024:
        raise _bad(2388040, "Message body is too long", "The body has at most 1024 characters.")
    text = sized(text, "body['text']", 1024)
    found = _check_names(text, style, 2388072, "body")
    if found and _EDGE.search(text):
        raise _bad(
            2388299, "Variables are at an edge", "Variables can't be at the start or end of the template."
        )
    words = len(re.sub(r"\{\{[^}]*\}\}", " ", text).split())
    if found and words < 2 * len(found) + 1:
        raise _bad(2388293, "Too many variables", "This template has too many variables for its length.")
    _check_example(component, ("body_text", "body_text_named_params"), style, len(found), 2388043)


def _footer(component: Json, style: str) -> None:
    text = required(component, "text", "footer")
    if not isinstance(text, str) or len(text) > 60 or variables(text):
        raise _bad(
            2388073, "Footer format is not valid", "A footer has at most 60 characters and no variables."
        )


def _buttons(component: Json, style: str) -> None:
    buttons = required(component, "buttons", "buttons")
    if not isinstance(buttons, list) or not 1 <= len(buttons) <= 10:
        raise Refusal(100, "A template has 1 to 10 buttons.")
    kinds = []
    for button in objects(buttons, "buttons"):
        kind = button.get("type")
        kind = one_of(kind.upper() if isinstance(kind, str) else kind, _BUTTONS, "buttons['type']")
        button["type"] = kind
        kinds.append(kind)
        if kind not in ("COPY_CODE", "OTP"):
            sized(required(button, "text", "buttons"), "buttons['text']", 25)
        if kind == "URL":
            url = sized(required(button, "url", "buttons"), "buttons['url']", 2000)
            found = variables(url)
            if len(found) > 1 or (found and not url.rstrip().endswith("}}")):
                raise Refusal(100, "A button address has one variable, at its end.")
            if found and not button.get("example"):
                raise Refusal(100, "A button address with a variable needs an example.")
        if kind == "PHONE_NUMBER":
            sized(required(button, "phone_number", "buttons"), "buttons['phone_number']", 20)
    for kind, most in _MOST_OF_A_KIND.items():
        if kinds.count(kind) > most:
            raise Refusal(100, f"A template has at most {most} buttons of type {kind}.")
    quick = [kind == "QUICK_REPLY" for kind in kinds]
    if sum(first != second for first, second in itertools.pairwise(quick)) > 1:
        raise Refusal(100, "Quick reply buttons must stand together.")


_CHECKS = {"HEADER": _header, "BODY": _body, "FOOTER": _footer, "BUTTONS": _buttons}


def correct_category(template: Template) -> str:
    """The category Meta's review gives: promotion makes a utility template marketing."""
    texts = " ".join(str(component.get("text", "")) for component in template.components)
    if template.category == "UTILITY" and _PROMOTION.search(texts):
        return "MARKETING"
    return template.category
