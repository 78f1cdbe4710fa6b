"""Outbound bodies, replies and errors of the Graph API."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.wire.content import CardName, CardPhone, ContactCard
from sanjog_desktop.wire.graph import (
    BadReply,
    ContactsOut,
    Currency,
    DateTimeValue,
    FlowAction,
    GraphErrorBody,
    HealthInfo,
    LimitedTimeOffer,
    LocationOut,
    MediaOut,
    MediaUploadReply,
    MediaUrlReply,
    NumberInfo,
    OtherOut,
    OutboundContent,
    ParameterLocation,
    ParameterMedia,
    ProfilePage,
    ReactionOut,
    ReadReceipt,
    Recipient,
    SendReply,
    SendRequest,
    Success,
    TemplateCard,
    TemplateComponent,
    TemplateOut,
    TemplateParameter,
    TextOut,
    TokenInfo,
    decode_error,
    decode_reply,
    decode_templates,
    encode_receipt,
    encode_send,
    read_send,
)

PHONE = Recipient("+919999900001")
USER = Recipient(user_id="IN.1349000000000001")
COMMON = {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "+919999900001"}


def sent(content: OutboundContent, **kw: Any) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(encode_send(PHONE, content, **kw))
    return body


MEDIA = [
    (MediaOut("image", "1", "caption"), "image", {"id": "1", "caption": "caption"}),
    (MediaOut("video", "1"), "video", {"id": "1"}),
    (MediaOut("audio", "1", voice=True), "audio", {"id": "1", "voice": True}),
    (
        MediaOut("document", "1", "c", "बायोडाटा.pdf"),
        "document",
        {"id": "1", "caption": "c", "filename": "बायोडाटा.pdf"},
    ),
    (MediaOut("sticker", "1"), "sticker", {"id": "1"}),
]


@pytest.mark.parametrize(
    ("content", "kind", "part"),
    [
        (TextOut("नमस्ते"), "text", {"body": "नमस्ते"}),
        (
            TextOut("see https://example.invalid", True),
            "text",
            {"body": "see https://example.invalid", "preview_url": True},
        ),
        *MEDIA,
        (
            LocationOut(18.5, 73.8, "Hall", "Pune"),
            "location",
            {"latitude": 18.5, "longitude": 73.8, "name": "Hall", "address": "Pune"},
        ),
        (ReactionOut("wamid.1", "🙏"), "reaction", {"message_id": "wamid.1", "emoji": "🙏"}),
        (ReactionOut("wamid.1"), "reaction", {"message_id": "wamid.1", "emoji": ""}),
        (
            ContactsOut(
                (
                    ContactCard(
                        CardName("Ramesh Namuna", "Ramesh"), (CardPhone("+919999900002", type="CELL"),)
                    ),
                )
            ),
            "contacts",
            [
                {
                    "name": {"formatted_name": "Ramesh Namuna", "first_name": "Ramesh"},
                    "phones": [{"phone": "+919999900002", "type": "CELL"}],
                }
            ],
        ),
    ],
)
def test_each_kind_is_written_as_meta_wants_it(content: OutboundContent, kind: str, part: object) -> None:
    assert sent(content) == {**COMMON, "type": kind, kind: part}


def test_recipients() -> None:
    by_user = json.loads(encode_send(USER, TextOut("x")))
    assert by_user["recipient"] == "IN.1349000000000001" and "to" not in by_user
    both = json.loads(encode_send(Recipient("919999900001", "IN.1"), TextOut("x")))
    assert both["to"] == "+919999900001" and "recipient" not in both
    spaced = json.loads(encode_send(Recipient("+91 99999-00001"), TextOut("x")))
    assert spaced["to"] == "+919999900001"
    for nobody in (Recipient(), Recipient("", ""), Recipient("++")):
        with pytest.raises(ValueError, match="phone or a user id"):
            encode_send(nobody, TextOut("x"))


def test_reply_and_reference() -> None:
    body = sent(TextOut("x"), client_ref="ref", reply_to="wamid.1")
    assert body["context"] == {"message_id": "wamid.1"} and body["biz_opaque_callback_data"] == "ref"
    assert "context" not in sent(ReactionOut("wamid.2", "👍"), reply_to="wamid.1")
    with pytest.raises(ValueError, match="512"):
        sent(TextOut("x"), client_ref="r" * 513)


def test_receipts() -> None:
    plain = {"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.1"}
    assert json.loads(encode_receipt(ReadReceipt("wamid.1"))) == plain
    typing = json.loads(encode_receipt(ReadReceipt("wamid.1", typing=True)))
    assert typing == {**plain, "typing_indicator": {"type": "text"}}
    assert read_send(encode_receipt(ReadReceipt("wamid.1", True))) == ReadReceipt("wamid.1", True)


EVERY_PARAMETER = TemplateOut(
    "everything",
    "en_US",
    (
        TemplateComponent("header", parameters=(TemplateParameter("image", image=ParameterMedia("1")),)),
        TemplateComponent(
            "header",
            parameters=(TemplateParameter("document", document=ParameterMedia("1", filename="a.pdf")),),
        ),
        TemplateComponent(
            "header",
            parameters=(TemplateParameter("location", location=ParameterLocation(1.0, 2.0, "n", "a")),),
        ),
        TemplateComponent(
            "body",
            parameters=(
                TemplateParameter("text", text="A", parameter_name="first_name"),
                TemplateParameter("currency", currency=Currency("$1", "USD", 1000)),
                TemplateParameter("date_time", date_time=DateTimeValue("1 Jan")),
            ),
        ),
        TemplateComponent("button", "quick_reply", "0", (TemplateParameter("payload", payload="STOP"),)),
        TemplateComponent("button", "url", "1", (TemplateParameter("text", text="suffix"),)),
        TemplateComponent("button", "copy_code", "2", (TemplateParameter("coupon_code", coupon_code="X1"),)),
        TemplateComponent("button", "flow", "0", (TemplateParameter("action", action=FlowAction("t", {})),)),
        TemplateComponent("carousel", cards=(TemplateCard(0, (TemplateComponent("body"),)),)),
        TemplateComponent(
            "limited_time_offer",
            parameters=(TemplateParameter("limited_time_offer", limited_time_offer=LimitedTimeOffer(0)),),
        ),
    ),
)


def test_every_template_parameter() -> None:
    assert sent(EVERY_PARAMETER)["template"] == {
        "name": "everything",
        "language": {"code": "en_US"},
        "components": [
            {"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]},
            {
                "type": "header",
                "parameters": [{"type": "document", "document": {"id": "1", "filename": "a.pdf"}}],
            },
            {
                "type": "header",
                "parameters": [
                    {
                        "type": "location",
                        "location": {"latitude": 1.0, "longitude": 2.0, "name": "n", "address": "a"},
                    }
                ],
            },
            {
                "type": "body",
                "parameters": [
                    {"type": "text", "text": "A", "parameter_name": "first_name"},
                    {
                        "type": "currency",
                        "currency": {"fallback_value": "$1", "code": "USD", "amount_1000": 1000},
                    },
                    {"type": "date_time", "date_time": {"fallback_value": "1 Jan"}},
                ],
            },
            {
                "type": "button",
                "sub_type": "quick_reply",
                "index": "0",
                "parameters": [{"type": "payload", "payload": "STOP"}],
            },
            {
                "type": "button",
                "sub_type": "url",
                "index": "1",
                "parameters": [{"type": "text", "text": "suffix"}],
            },
            {
                "type": "button",
                "sub_type": "copy_code",
                "index": "2",
                "parameters": [{"type": "coupon_code", "coupon_code": "X1"}],
            },
            {
                "type": "button",
                "sub_type": "flow",
                "index": "0",
                "parameters": [{"type": "action", "action": {"flow_token": "t", "flow_action_data": {}}}],
            },
            {"type": "carousel", "cards": [{"card_index": 0, "components": [{"type": "body"}]}]},
            {
                "type": "limited_time_offer",
                "parameters": [
                    {"type": "limited_time_offer", "limited_time_offer": {"expiration_time_ms": 0}}
                ],
            },
        ],
    }


TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)
MAYBE = st.none() | TEXT
DEGREES = st.floats(-90, 90)
CARDS = st.builds(
    ContactCard,
    name=st.builds(CardName, formatted_name=TEXT, first_name=MAYBE),
    phones=st.lists(st.builds(CardPhone, phone=TEXT, type=MAYBE), max_size=2).map(tuple),
)
PARAMETERS = st.one_of(
    st.builds(TemplateParameter, type=st.just("text"), text=TEXT, parameter_name=MAYBE),
    st.builds(TemplateParameter, type=st.just("payload"), payload=TEXT),
    st.builds(
        TemplateParameter,
        type=st.just("currency"),
        currency=st.builds(
            Currency, fallback_value=TEXT, code=st.just("INR"), amount_1000=st.integers(0, 10**12)
        ),
    ),
    st.builds(TemplateParameter, type=st.just("video"), video=st.builds(ParameterMedia, id=TEXT)),
)
COMPONENTS = st.builds(
    TemplateComponent,
    type=st.sampled_from(["header", "body", "button"]),
    sub_type=st.none() | st.sampled_from(["url", "quick_reply"]),
    index=st.none() | st.sampled_from(["0", "1"]),
    parameters=st.lists(PARAMETERS, max_size=3).map(tuple),
)
CONTENT: st.SearchStrategy[OutboundContent] = st.one_of(
    st.builds(TextOut, body=TEXT, preview_url=st.booleans()),
    st.builds(
        MediaOut,
        kind=st.sampled_from(["image", "video", "audio", "document", "sticker"]),
        media_id=TEXT,
        caption=MAYBE,
        filename=MAYBE,
        voice=st.booleans(),
    ),
    st.builds(LocationOut, latitude=DEGREES, longitude=DEGREES, name=MAYBE, address=MAYBE),
    st.builds(ContactsOut, cards=st.lists(CARDS, min_size=1, max_size=2).map(tuple)),
    st.builds(
        ReactionOut, message_id=TEXT, emoji=st.text(st.characters(exclude_categories=["Cs"]), max_size=4)
    ),
    st.builds(TemplateOut, name=TEXT, language=TEXT, components=st.lists(COMPONENTS, max_size=3).map(tuple)),
)


@given(CONTENT, st.sampled_from([PHONE, USER]), st.none() | TEXT, st.none() | TEXT)
def test_what_is_written_reads_back_the_same(
    content: OutboundContent, to: Recipient, client_ref: str | None, reply_to: str | None
) -> None:
    body = encode_send(to, content, client_ref=client_ref, reply_to=reply_to)
    kept = None if isinstance(content, ReactionOut) else reply_to
    assert read_send(body) == SendRequest(to, content, client_ref, kept)


@given(st.binary(max_size=200))
def test_reading_a_send_body_fails_only_one_way(body: bytes) -> None:
    try:
        read = read_send(body)
    except ValueError:
        return
    assert isinstance(read, SendRequest | ReadReceipt)


def test_other_bodies_are_kept_with_the_reason() -> None:
    interactive = (
        b'{"messaging_product":"whatsapp","to":"1","type":"interactive","interactive":{"type":"button"}}'
    )
    read = read_send(interactive)
    assert isinstance(read, SendRequest)
    assert read.content == OtherOut("interactive", interactive, "another type, or media by link")
    broken = read_send(b'{"messaging_product":"whatsapp","type":"text","text":5}')
    assert isinstance(broken, SendRequest) and isinstance(broken.content, OtherOut)


def test_replies() -> None:
    reply = decode_reply(
        SendReply,
        b'{"messaging_product":"whatsapp","contacts":[{"input":"+919999900001","wa_id":"919999900001"}],'
        b'"messages":[{"id":"wamid.1","message_status":"accepted"}]}',
    )
    assert (reply.message_id, reply.message_status, reply.wa_id, reply.user_id) == (
        "wamid.1",
        "accepted",
        "919999900001",
        None,
    )
    assert decode_reply(SendReply, b'{"messages":[{"id":"wamid.1"}]}').wa_id is None
    assert decode_reply(MediaUploadReply, b'{"id":1037543291543636}').id == "1037543291543636"
    media = decode_reply(MediaUrlReply, b'{"url":"https://x.invalid","file_size":"303833","sha256":"ab"}')
    assert media.file_size == 303833
    number = decode_reply(NumberInfo, b'{"id":"1","throughput":{"level":"HIGH"},"new":1}')
    assert number.throughput is not None and number.throughput.level == "HIGH"
    assert decode_reply(ProfilePage, b'{"data":[{"about":"a","websites":["w"]}]}').data[0].websites == ("w",)
    assert decode_reply(Success, b'{"success":true}').success
    token = decode_reply(TokenInfo, b'{"data":{"is_valid":true,"expires_at":0,"scopes":["a","b"]}}').data
    assert token.is_valid and token.scopes == ("a", "b")
    health = decode_reply(
        HealthInfo,
        b'{"health_status":{"can_send_message":"LIMITED","entities":[{"entity_type":"WABA","id":"1",'
        b'"can_send_message":"LIMITED","errors":[{"error_code":141010,"error_description":"d"}]}]}}',
    ).health_status
    assert health is not None and health.entities[0].errors[0].error_code == 141010


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"null", b"[]", b"{}", b'{"messages":[]}', b'{"messages":"x"}', b"[" * 9999, b"\xff"],
)
def test_a_reply_that_is_none(body: bytes) -> None:
    with pytest.raises(BadReply):
        decode_reply(SendReply, body)


def test_template_pages() -> None:
    one = {
        "id": 5,
        "name": "a",
        "language": "en",
        "status": "APPROVED",
        "components": [{"type": "BODY", "text": "x"}],
    }
    paging = {"cursors": {"before": "b", "after": "a"}, "next": "https://graph.invalid"}
    page = decode_templates(json.dumps({"data": [one, {"id": "6"}, 7], "paging": paging}).encode())
    assert [template.id for template in page.data] == ["5"] and page.unread == 2
    assert page.data[0].components[0]["text"] == "x" and page.after == "a"
    last = decode_templates(json.dumps({"data": [], "paging": {"cursors": {"after": "a"}}}).encode())
    assert last.after is None
    with pytest.raises(BadReply):
        decode_templates(b'{"error":{}}')


@pytest.mark.parametrize(
    ("data", "details"),
    [
        ({"messaging_product": "whatsapp", "details": "why"}, "why"),
        ("why", "why"),
        (None, None),
        ({}, None),
        ([], None),
        (7, None),
    ],
)
def test_error_data_in_every_form(data: object, details: str | None) -> None:
    error: dict[str, object] = {"message": "m", "type": "OAuthException", "code": 130429, "fbtrace_id": "t"}
    if data is not None:
        error["error_data"] = data
    read = decode_error(429, json.dumps({"error": error}).encode())
    assert (read.code, read.message, read.details, read.trace_id) == (130429, "m", details, "t")


def test_errors_that_are_none_of_graphs() -> None:
    for body in (
        b"",
        b"<html>502 Bad Gateway</html>",
        b"null",
        b"[]",
        b"{}",
        b"[" * 9999,
        b"\xff",
        b'{"error":7}',
    ):
        assert decode_error(502, body) == GraphErrorBody(502)
    assert decode_error(400, b'{"error":"invalid_request"}').message == "invalid_request"
    assert decode_error(
        400, b'{"error":{"code":"190","error_subcode":463,"is_transient":true}}'
    ) == GraphErrorBody(400, 190, 463, is_transient=True)
    assert decode_error(400, b'{"error":{"code":true}}').code is None


@given(st.binary(max_size=200), st.integers(100, 599))
def test_decode_error_never_raises(body: bytes, status: int) -> None:
    assert decode_error(status, body).http_status == status
