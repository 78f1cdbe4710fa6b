"""Every kind of message is accepted in its right form and refused, with Meta's code, in a wrong one."""

from __future__ import annotations

import base64
import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.sandbox.check_message import (
    SENDABLE,
    check_message,
    phone_digits,
    product_of,
    recipient_of,
)
from sanjog_desktop.sandbox.check_template import check_template
from sanjog_desktop.sandbox.clock import SandboxClock
from sanjog_desktop.sandbox.error_codes import WORDINGS
from sanjog_desktop.sandbox.ids import Ids
from sanjog_desktop.sandbox.refusals import Refusal
from sanjog_desktop.sandbox.sample_templates import settle_templates
from sanjog_desktop.sandbox.template_rules import check_new
from sanjog_desktop.sandbox.template_shelf import TemplateShelf

Json = dict[str, Any]
WAMID = "wamid." + base64.b64encode(b"a message of this test").decode()
CARD = {"name": {"formatted_name": "Sunita Namuna", "first_name": "Sunita"}, "phones": [{"phone": "+91 1"}]}


def interactive(kind: str, action: Json, **more: Any) -> Json:
    return {
        "type": "interactive",
        "interactive": {"type": kind, "body": {"text": "Choose"}, "action": action, **more},
    }


def buttons(*titles: str) -> Json:
    made = [{"type": "reply", "reply": {"id": f"id-{n}", "title": title}} for n, title in enumerate(titles)]
    return interactive("button", {"buttons": made})


def rows(*counts: int, **more: Any) -> Json:
    sections = [
        {"title": f"S{n}", "rows": [{"id": f"{n}-{m}", "title": f"Row {m}", **more} for m in range(count)]}
        for n, count in enumerate(counts)
    ]
    return interactive("list", {"button": "Open", "sections": sections})


RIGHT: list[Json] = [
    {"text": {"body": "x" * 4096, "preview_url": True}},
    {"type": "text", "text": {"body": "नमस्ते 🙏"}, "context": {"message_id": WAMID}},
    {"type": "image", "image": {"id": "1", "caption": "c" * 1024}},
    {"type": "image", "image": {"link": "https://namuna.example/a.jpg"}},
    {"type": "video", "video": {"id": "1", "caption": "c"}},
    {"type": "audio", "audio": {"id": "1", "voice": True}},
    {"type": "document", "document": {"id": "1", "filename": "a.pdf", "caption": "c"}},
    {"type": "sticker", "sticker": {"id": "1"}},
    {"type": "location", "location": {"latitude": "18.5", "longitude": 73.8, "name": "n", "address": "a"}},
    {"type": "contacts", "contacts": [CARD]},
    {"type": "reaction", "reaction": {"message_id": WAMID, "emoji": "👍"}},
    {"type": "reaction", "reaction": {"message_id": WAMID, "emoji": ""}},
    buttons("Yes", "No", "Later"),
    rows(5, 5),
    interactive(
        "cta_url", {"name": "cta_url", "parameters": {"display_text": "Open", "url": "https://a.example"}}
    ),
    interactive("location_request_message", {"name": "send_location"}),
    interactive("request_contact_info", {"name": "request_contact_info"}),
    interactive(
        "flow",
        {"name": "flow", "parameters": {"flow_message_version": "3", "flow_id": "1", "flow_cta": "Open"}},
    ),
    {"type": "template", "template": {"name": "a", "language": {"code": "mr", "policy": "deterministic"}}},
]

WRONG: list[tuple[Json, int]] = [
    ({"type": "txt", "text": {"body": "a"}}, 100),
    ({"type": 5, "text": {"body": "a"}}, 100),
    ({"type": "order", "order": {}}, 131051),
    ({"type": "text"}, 131008),
    ({"type": "text", "text": "a"}, 100),
    ({"type": "text", "text": {}}, 131008),
    ({"type": "text", "text": {"body": ""}}, 100),
    ({"type": "text", "text": {"body": 5}}, 100),
    ({"type": "text", "text": {"body": "x" * 4097}}, 100),
    ({"type": "text", "text": {"body": "a", "preview": True}}, 100),
    ({"type": "text", "text": {"body": "a", "preview_url": "yes"}}, 100),
    ({"type": "text", "text": {"body": "a"}, "colour": "red"}, 100),
    ({"type": "text", "text": {"body": "a"}, "recipient_type": "crowd"}, 100),
    ({"type": "text", "text": {"body": "a"}, "context": {"message_id": "1"}}, 131009),
    ({"type": "text", "text": {"body": "a"}, "biz_opaque_callback_data": "x" * 513}, 100),
    ({"type": "image", "image": {}}, 100),
    ({"type": "image", "image": {"id": "1", "link": "https://a.example/b"}}, 100),
    ({"type": "image", "image": {"link": "ftp://a.example/b"}}, 100),
    ({"type": "image", "image": {"id": "1", "caption": "c" * 1025}}, 100),
    ({"type": "image", "image": {"id": "1", "filename": "a.png"}}, 100),
    ({"type": "audio", "audio": {"id": "1", "caption": "c"}}, 100),
    ({"type": "sticker", "sticker": {"id": "1", "caption": "c"}}, 100),
    ({"type": "location", "location": {"latitude": 91, "longitude": 0}}, 131009),
    ({"type": "location", "location": {"latitude": 1}}, 131008),
    ({"type": "location", "location": {"latitude": "north", "longitude": 0}}, 100),
    ({"type": "contacts", "contacts": []}, 131009),
    ({"type": "contacts", "contacts": [{"name": {"formatted_name": "A"}}]}, 131009),
    ({"type": "contacts", "contacts": [{**CARD, "birthday": "1 May"}]}, 131009),
    ({"type": "reaction", "reaction": {"message_id": "1", "emoji": "👍"}}, 131009),
    ({"type": "reaction", "reaction": {"message_id": WAMID, "emoji": "yes"}}, 131009),
    (
        {
            "type": "reaction",
            "reaction": {"message_id": WAMID, "emoji": "👍"},
            "context": {"message_id": WAMID},
        },
        100,
    ),
    (buttons(), 131009),
    (buttons("a", "b", "c", "d"), 131009),
    (buttons("same", "same"), 131009),
    (buttons("a" * 21), 131009),
    (rows(11), 131009),
    (rows(6, 5), 131009),
    (rows(1, description="d" * 73), 131009),
    (rows(*[1] * 11), 131009),
    (interactive("list", {"sections": [{"rows": [{"id": "1", "title": "a"}]}]}), 131008),
    (interactive("menu", {}), 100),
    (interactive("button", {"buttons": []}, footer={"text": "f" * 61}), 100),
    (
        interactive(
            "cta_url", {"name": "cta_url", "parameters": {"display_text": "d" * 21, "url": "https://a.b"}}
        ),
        131009,
    ),
    ({"type": "template", "template": {"name": "a"}}, 131008),
    ({"type": "template", "template": {"name": "a", "language": {"code": "mr", "policy": "any"}}}, 100),
]


@pytest.mark.parametrize("body", RIGHT)
def test_the_right_form_is_accepted(body: Json) -> None:
    assert check_message(body) == body.get("type", "text")


@pytest.mark.parametrize(("body", "code"), WRONG)
def test_a_wrong_form_is_refused_with_its_code(body: Json, code: int) -> None:
    with pytest.raises(Refusal) as refused:
        check_message(body)
    assert refused.value.code == code
    envelope = refused.value.envelope("A1")
    assert envelope["error"]["code"] == code
    assert envelope["error"]["fbtrace_id"] == "A1"


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("+91 (99999) 00-501", "919999900501"),
        ("919999900501", "919999900501"),
        ("9999900501", "919999900501"),
        ("+1 555 078 3881", "15550783881"),
    ],
)
def test_phones_are_read_as_meta_does(written: str, digits: str) -> None:
    assert phone_digits(written) == digits


@pytest.mark.parametrize("written", ["", "abc", "+91x", "1", "9" * 16, "९१९९९९९००५०१"])
def test_what_cannot_be_a_phone_is_refused(written: str) -> None:
    with pytest.raises(Refusal) as refused:
        phone_digits(written)
    assert refused.value.code == 131009


def test_the_recipient_is_a_phone_or_a_user_id_and_the_phone_wins() -> None:
    assert recipient_of({"to": "+919999900501", "recipient": "IN.1"}) == (
        "+919999900501",
        "919999900501",
        False,
    )
    assert recipient_of({"recipient": "IN.ENT.1aB"}) == ("IN.ENT.1aB", "IN.ENT.1aB", True)
    for body, code in (({}, 100), ({"recipient": "in.1"}, 131009), ({"to": ["+91"]}, 100)):
        with pytest.raises(Refusal) as refused:
            recipient_of(body)
        assert refused.value.code == code


@pytest.mark.parametrize("body", [[], None, {}, {"messaging_product": "telegram"}, "whatsapp"])
def test_the_product_must_be_whatsapp(body: Any) -> None:
    with pytest.raises(Refusal) as refused:
        product_of(body)
    assert refused.value.code == 100


def test_every_wording_is_a_client_or_server_error() -> None:
    assert all(400 <= wording.status < 600 and wording.message for wording in WORDINGS.values())


_KEYS = st.sampled_from(
    [
        "type",
        "text",
        "body",
        "image",
        "id",
        "link",
        "interactive",
        "button",
        "action",
        "buttons",
        "reply",
        "title",
        "sections",
        "rows",
        "list",
        "header",
        "footer",
        "template",
        "name",
        "language",
        "code",
        "components",
        "parameters",
        "sub_type",
        "index",
        "contacts",
        "location",
        "latitude",
        "reaction",
        "emoji",
        "message_id",
        "context",
        "recipient_type",
        "recipient",
        "to",
        "flow",
        "carousel",
        "cards",
        "currency",
        "fallback_value",
        "phones",
    ]
)
_LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 5000),
    st.sampled_from(
        ["", "text", "button", "list", "header", "body", "quick_reply", "meeting_reminder_mr", "mr", "0"]
    ),
)
_ANYTHING = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(
    kind=st.sampled_from(SENDABLE),
    part=_ANYTHING,
    more=st.dictionaries(_KEYS, _ANYTHING, max_size=2),
    components=_ANYTHING,
)
def test_no_body_whatever_breaks_the_checks(kind: str, part: Any, more: Json, components: Any) -> None:
    shelf = TemplateShelf(Ids(1), SandboxClock(0, frozen=True))
    settle_templates(shelf)
    with contextlib.suppress(Refusal):
        check_message({**more, "type": kind, kind: part})
    with contextlib.suppress(Refusal):
        recipient_of(more)
    sent = {"name": "meeting_reminder_mr", "language": {"code": "mr"}, "components": components}
    with contextlib.suppress(Refusal):
        check_message({"type": "template", "template": sent})
        check_template(shelf, sent, (26, 0), False)
    with contextlib.suppress(Refusal):
        check_new(shelf, {"name": "a", "language": "en", "category": "UTILITY", "components": components}, 0)
