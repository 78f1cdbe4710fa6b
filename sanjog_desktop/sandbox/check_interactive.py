"""What an interactive message must look like (Meta: sending, interactive)."""

from __future__ import annotations

from collections.abc import Callable

from .checking import Json, a_list, a_text, an_object, maybe_text, objects, one_of, only, path, required
from .refusals import Refusal

KINDS = (
    "address_message",
    "button",
    "call_permission_request",
    "carousel",
    "catalog_message",
    "cta_url",
    "flow",
    "list",
    "location_request_message",
    "order_details",
    "order_status",
    "product",
    "product_list",
    "request_contact_info",
    "voice_call",
)
HEADER_TEXT = FOOTER_TEXT = 60
SHORT_BODY = 1024
LONG_BODY = 4096


def check_interactive(message: Json) -> None:
    """Check an `interactive` object. Raises Refusal."""
    only(message, frozenset({"type", "header", "body", "footer", "action"}), "interactive")
    kind = one_of(required(message, "type", "interactive"), KINDS, "interactive['type']")
    _check_header(message, kind)
    if kind not in ("product", "catalog_message") or "body" in message:
        body = an_object(message, "body", "interactive")
        a_text(body, "text", "body", LONG_BODY if kind in ("list", "product_list") else SHORT_BODY)
    if message.get("footer") is not None:
        if kind in ("location_request_message", "carousel"):
            raise Refusal(
                100, message=f'(#100) Unexpected key "footer" on an interactive message of type {kind}.'
            )
        a_text(an_object(message, "footer", "interactive"), "text", "footer", FOOTER_TEXT)
    _ACTIONS[kind](an_object(message, "action", "interactive"))


def _check_header(message: Json, kind: str) -> None:
    if message.get("header") is None:
        if kind == "product_list":
            raise Refusal(131008, "Parameter 'interactive.header' is required.")
        return
    if kind in ("location_request_message", "carousel", "product"):
        raise Refusal(
            100, message=f'(#100) Unexpected key "header" on an interactive message of type {kind}.'
        )
    header = an_object(message, "header", "interactive")
    allowed = ("text",) if kind in ("list", "product_list") else ("text", "image", "video", "document")
    header_kind = one_of(required(header, "type", "header"), allowed, "header['type']")
    if header_kind == "text":
        a_text(header, "text", "header", HEADER_TEXT)
        return
    media = an_object(header, header_kind, "header")
    if (media.get("id") is None) == (media.get("link") is None):
        raise Refusal(
            100, message=f"(#100) Exactly one of id and link is required on param header['{header_kind}']."
        )


def _length(value: str, what: str, most: int) -> None:
    if not 1 <= len(value) <= most:
        raise Refusal(131009, f"{what} length invalid. Min length: 1, Max length: {most}")


def _string(holder: Json, name: str, where: str, what: str, most: int) -> str:
    value = required(holder, name, where)
    if not isinstance(value, str):
        raise Refusal(100, message=f"(#100) Param {path(where, name)} must be a string.")
    _length(value, what, most)
    return value


def _buttons(action: Json) -> None:
    titles, ids = set(), set()
    buttons = a_list(action, "buttons", "action", 1, 3)
    for button in objects(buttons, "buttons"):
        one_of(required(button, "type", "buttons"), ("reply",), "buttons['type']")
        reply = an_object(button, "reply", "buttons")
        ids.add(_string(reply, "id", "reply", "Button id", 256))
        titles.add(_string(reply, "title", "reply", "Button title", 20))
    if len(titles) < len(buttons):
        raise Refusal(131009, "Duplicated button title")
    if len(ids) < len(buttons):
        raise Refusal(131009, "Duplicated button id")


def _list(action: Json) -> None:
    _string(action, "button", "action", "Button label", 20)
    sections = a_list(action, "sections", "action", 1, 10)
    ids: list[str] = []
    for section in objects(sections, "sections"):
        title = maybe_text(section, "title", "sections", 4096)
        if len(sections) > 1 and not title:
            raise Refusal(131009, "Section title is required when there is more than one section")
        if title:
            _length(title, "Section title", 24)
        for row in objects(a_list(section, "rows", "sections", 1, 10), "rows"):
            ids.append(_string(row, "id", "rows", "Row id", 200))
            _string(row, "title", "rows", "Row title", 24)
            description = maybe_text(row, "description", "rows", 4096)
            if description:
                _length(description, "Row description", 72)
    if len(ids) > 10:
        raise Refusal(131009, "Total row count exceed max allowed count: 10")
    if len(set(ids)) < len(ids):
        raise Refusal(131009, "Duplicated row id")


def _named(action: Json, name: str) -> Json:
    one_of(required(action, "name", "action"), (name,), "action['name']")
    return action


def _cta_url(action: Json) -> None:
    parameters = an_object(_named(action, "cta_url"), "parameters", "action")
    _string(parameters, "display_text", "parameters", "Button text", 20)
    url = a_text(parameters, "url", "parameters", 2000)
    if not url.startswith(("https://", "http://")):
        raise Refusal(131009, "Button url is not a valid URI")


def _flow(action: Json) -> None:
    parameters = an_object(_named(action, "flow"), "parameters", "action")
    one_of(required(parameters, "flow_message_version", "parameters"), ("3",), "flow_message_version")
    if (parameters.get("flow_id") is None) == (parameters.get("flow_name") is None):
        raise Refusal(131009, "Exactly one of flow_id and flow_name is required")
    a_text(parameters, "flow_cta", "parameters", 30)
    if "flow_action" in parameters:
        one_of(parameters["flow_action"], ("navigate", "data_exchange"), "flow_action")
    if "mode" in parameters:
        one_of(parameters["mode"], ("draft", "published"), "mode")


def _carousel(action: Json) -> None:
    cards = list(objects(a_list(action, "cards", "action", 2, 10), "cards"))
    layouts = set()
    for index, card in enumerate(cards):
        if card.get("card_index", index) != index:
            raise Refusal(131009, "card_index must count the cards from 0")
        layouts.add(
            one_of(required(card, "type", "cards"), ("cta_url", "button", "product"), "cards['type']")
        )
        an_object(card, "action", "cards")
    if len(layouts) > 1:
        raise Refusal(131009, "All cards must have the same type")


def _product(action: Json) -> None:
    a_text(action, "catalog_id", "action", 256)
    a_text(action, "product_retailer_id", "action", 256)


def _product_list(action: Json) -> None:
    a_text(action, "catalog_id", "action", 256)
    sections = a_list(action, "sections", "action", 1, 10)
    count = 0
    for section in objects(sections, "sections"):
        items = a_list(section, "product_items", "sections", 1, 30)
        count += len(items)
        for item in objects(items, "product_items"):
            a_text(item, "product_retailer_id", "product_items", 256)
    if count > 30:
        raise Refusal(131009, "Total product count exceed max allowed count: 30")


def _parameters_of(name: str) -> Callable[[Json], None]:
    def check(action: Json) -> None:
        an_object(_named(action, name), "parameters", "action")

    return check


def _name_alone(name: str) -> Callable[[Json], None]:
    def check(action: Json) -> None:
        _named(action, name)

    return check


_ACTIONS: dict[str, Callable[[Json], None]] = {
    "address_message": _parameters_of("address_message"),
    "button": _buttons,
    "call_permission_request": _name_alone("call_permission_request"),
    "carousel": _carousel,
    "catalog_message": _name_alone("catalog_message"),
    "cta_url": _cta_url,
    "flow": _flow,
    "list": _list,
    "location_request_message": _name_alone("send_location"),
    "order_details": _parameters_of("review_and_pay"),
    "order_status": _parameters_of("review_order"),
    "product": _product,
    "product_list": _product_list,
    "request_contact_info": _name_alone("request_contact_info"),
    "voice_call": _name_alone("voice_call"),
}
