"""Templates: what must be filled in, what is sent, how it reads."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.templates import (
    check_values,
    header_media,
    preview,
    send_components,
    variables_of,
)

POSITIONAL: list[dict[str, Any]] = [
    {"type": "HEADER", "format": "TEXT", "text": "For {{1}}"},
    {
        "type": "BODY",
        "text": "Namaste {{1}}, we meet on {{2}}.",
        "example": {"body_text": [["Sunita", "Sunday"]]},
    },
    {"type": "FOOTER", "text": "Write STOP to end"},
    {
        "type": "BUTTONS",
        "buttons": [
            {"type": "QUICK_REPLY", "text": "Yes"},
            {"type": "URL", "text": "Map", "url": "https://example.com/{{1}}"},
            {"type": "COPY_CODE", "text": "Code"},
        ],
    },
]
NAMED: list[dict[str, Any]] = [
    {"type": "HEADER", "format": "DOCUMENT"},
    {
        "type": "BODY",
        "text": "Namaste {{first_name}}, {{first_name}}!",
        "example": {"body_text_named_params": [{"param_name": "first_name", "example": "Sunita"}]},
    },
]
VALUES = {"header.1": "Sunita", "1": "Meera", "2": "Sunday", "button.1.1": "pune", "button.2.code": "A1"}


def test_variables_have_one_name_each() -> None:
    assert [each.name for each in variables_of(POSITIONAL)] == [
        "header.1",
        "1",
        "2",
        "button.1.1",
        "button.2.code",
    ]
    assert [each.example for each in variables_of(POSITIONAL)][1:3] == ["Sunita", "Sunday"]
    (only,) = variables_of(NAMED)
    assert (only.name, only.label, only.example) == ("first_name", "first name", "Sunita")


def test_the_preview_reads_as_the_person_will_read_it() -> None:
    seen = preview(POSITIONAL, VALUES)
    assert seen.text == "For Sunita\nNamaste Meera, we meet on Sunday.\nWrite STOP to end"
    assert seen.buttons == ("Yes", "Map", "Code")
    assert preview(NAMED, {}).body == "Namaste {{first_name}}, {{first_name}}!"


def test_what_is_sent_is_what_meta_takes() -> None:
    sent = msgspec.json.decode(msgspec.json.encode(send_components(POSITIONAL, VALUES)))
    assert sent == [
        {"type": "header", "parameters": [{"type": "text", "text": "Sunita"}]},
        {"type": "body", "parameters": [{"type": "text", "text": "Meera"}, {"type": "text", "text": "Sunday"}]},
        {"type": "button", "sub_type": "url", "index": "1", "parameters": [{"type": "text", "text": "pune"}]},
        {
            "type": "button", "sub_type": "copy_code", "index": "2",
            "parameters": [{"type": "coupon_code", "coupon_code": "A1"}],
        },
    ]  # fmt: skip


def test_named_values_and_a_file_at_the_top() -> None:
    sent = msgspec.json.decode(
        msgspec.json.encode(send_components(NAMED, {"first_name": "Meera"}, media_id="77", filename="a.pdf"))
    )
    assert sent == [
        {
            "type": "header",
            "parameters": [{"type": "document", "document": {"id": "77", "filename": "a.pdf"}}],
        },
        {"type": "body", "parameters": [{"type": "text", "text": "Meera", "parameter_name": "first_name"}]},
    ]
    assert header_media(NAMED) == "document" and header_media(POSITIONAL) == ""


def test_what_is_missing_is_named() -> None:
    with pytest.raises(UserError, match="value 2"):
        check_values(POSITIONAL, {**VALUES, "2": " "})
    with pytest.raises(UserError, match="first name"):
        check_values(NAMED, {}, has_media=True)
    with pytest.raises(UserError, match="file"):
        check_values(NAMED, {"first_name": "Meera"})


@pytest.mark.parametrize("value", ["two\nlines", "a\ttab", "five     spaces"])
def test_values_meta_refuses_are_refused_here(value: str) -> None:
    with pytest.raises(UserError, match="line breaks"):
        check_values(NAMED, {"first_name": value}, has_media=True)


@pytest.mark.parametrize(
    "part",
    [
        {"type": "CAROUSEL", "cards": []},
        {"type": "HEADER", "format": "LOCATION"},
        {"type": "BUTTONS", "buttons": [{"type": "MPM", "text": "Shop"}]},
    ],
)
def test_parts_that_cannot_be_filled_are_refused(part: dict[str, Any]) -> None:
    with pytest.raises(UserError, match="cannot fill"):
        check_values([part, {"type": "BODY", "text": "Hello"}], {})
