"""Each message type, status and field of a webhook becomes the event the reference describes."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import msgspec
import pytest

from sanjog_desktop.wire import account
from sanjog_desktop.wire.content import (
    ButtonReply,
    Contacts,
    Edit,
    InteractiveReply,
    Location,
    Media,
    MediaPlaceholder,
    Order,
    Reaction,
    RequestWelcome,
    Revoke,
    System,
    Text,
    UnknownContent,
    Unsupported,
)
from sanjog_desktop.wire.events import (
    AccountEvent,
    CallEvent,
    Content,
    ErrorsReported,
    Event,
    HistoryChunk,
    InboundMessage,
    MessageEcho,
    MessageStatus,
    PreferenceChanged,
    StateSync,
    TemplateChanged,
    UnknownEvent,
    event_key,
)
from sanjog_desktop.wire.webhook import parse_webhook

DATA = Path(__file__).parents[2] / "data" / "webhooks"
SECOND = 1_792_000_000


def events(name: str) -> tuple[Event, ...]:
    parsed = parse_webhook((DATA / f"{name}.json").read_bytes())
    assert parsed.rejects == ()
    return parsed.events


def message(name: str) -> InboundMessage:
    (event,) = events(f"message-{name}")
    assert isinstance(event, InboundMessage)
    return event


def status(name: str) -> MessageStatus:
    (event,) = events(f"status-{name}")
    assert isinstance(event, MessageStatus)
    return event


def test_a_text_message_carries_everything_meta_told() -> None:
    event = message("text-hindi")
    assert event.waba_id == "102290000000001"
    assert event.number.phone_number_id == "106500000000001"
    assert event.number.display_phone_number == "919999900000"
    assert event.sender.wa_id == "919999900001"
    assert event.sender.profile_name == "Sunita Namuna"
    assert event.id.startswith("wamid.")
    assert SECOND * 1000 < event.at < (SECOND + 10_000) * 1000
    assert (event.kind, event.content) == ("text", Text("नमस्ते, बायोडाटा मिल गया? 🙏"))
    assert event.raw is None and event.context is None and event.referral is None and event.errors == ()


def test_a_long_text_is_not_cut() -> None:
    body = (DATA / "message-text-english.json").read_bytes()
    long = "शुभ विवाह " * 6553
    (event,) = parse_webhook(body.replace(b"Namaste, did you get the biodata?", long.encode())).events
    assert isinstance(event, InboundMessage) and event.content == Text(long)


SHA = "SfInY0gGKTsJlUWbwxC1k+FAD0FZHvzwfpvO0zX0GUI="
CONTENTS: dict[str, tuple[str, Content]] = {
    "image": (
        "image",
        Media("1003383421387256", "image/jpeg", SHA, "फोटो", url="https://lookaside.example.invalid/1"),
    ),
    "video": ("video", Media("1003383421387256", "video/mp4", SHA, "Engagement")),
    "audio": ("audio", Media("1003383421387256", "audio/mpeg", SHA)),
    "voice-note": ("audio", Media("1003383421387256", "audio/ogg; codecs=opus", SHA, voice=True)),
    "voice-old-form": ("audio", Media("1003383421387256", "audio/ogg; codecs=opus", SHA, voice=True)),
    "document": ("document", Media("1003383421387256", "application/pdf", SHA, "Biodata", "बायोडाटा.pdf")),
    "sticker": ("sticker", Media("1003383421387256", "image/webp", SHA, animated=True)),
    "location": ("location", Location(18.5204, 73.8567, "Namuna Hall", "Pune", "https://example.invalid")),
    "location-as-text": ("location", Location(18.5204, 73.8567)),
    "button": ("button", ButtonReply("STOP", "बंद करें")),
    "button-reply": ("interactive", InteractiveReply("button_reply", "yes", "Yes")),
    "list-reply": ("interactive", InteractiveReply("list_reply", "pune", "Pune", "Office at Pune")),
    "form-reply": (
        "interactive",
        InteractiveReply(
            "nfm_reply", body="Sent", response_json='{"flow_token":"t","city":"Pune"}', name="flow"
        ),
    ),
    "call-permission": (
        "interactive",
        InteractiveReply(
            "call_permission_reply",
            response="accept",
            expires_at=(SECOND + 9000) * 1000,
            is_permanent=False,
            response_source="user_action",
        ),
    ),
    "reaction": ("reaction", Reaction("wamid.SAMPLE1", "🙏🏽")),
    "reaction-removed": ("reaction", Reaction("wamid.SAMPLE1", None)),
    "reaction-removed-without-key": ("reaction", Reaction("wamid.SAMPLE1", None)),
    "system-number": (
        "system",
        System(
            "user_changed_number",
            "User Sunita Namuna changed from 919999900001 to 919999900009",
            "919999900009",
        ),
    ),
    "system-number-old-alias": (
        "system",
        System("user_changed_number", "changed", "919999900009", customer="919999900001"),
    ),
    "system-user-id": (
        "system",
        System(
            "user_changed_user_id",
            "User changed from IN.1349000000000001 to IN.1349000000000002",
            user_id="IN.1349000000000002",
            parent_user_id="IN.ENT.1100000002",
        ),
    ),
    "system-identity": (
        "system",
        System(
            "customer_identity_changed",
            "identity changed",
            customer="919999900001",
            identity_hash="Abc=",
            identity_acknowledged=False,
            identity_created_at=SECOND * 1000,
        ),
    ),
    "edit": ("edit", Edit("wamid.SAMPLE1", "text", Text("corrected"))),
    "revoke": ("revoke", Revoke("wamid.SAMPLE1")),
    "request-welcome": ("request_welcome", RequestWelcome()),
}


@pytest.mark.parametrize("name", CONTENTS)
def test_content_by_type(name: str) -> None:
    event = message(name)
    assert (event.kind, event.content) == CONTENTS[name]
    assert event.raw is None


def test_contact_cards() -> None:
    event = message("contacts")
    assert isinstance(event.content, Contacts)
    (card,) = event.content.cards
    assert card.name is not None and card.name.formatted_name == "Ramesh Namuna"
    assert [phone.wa_id for phone in card.phones] == ["919999900002", None]
    assert card.emails[0].email == "ramesh@example.invalid"
    assert card.addresses[0].city == "Pune"
    assert card.org is not None and card.org.company == "Namuna & Sons"
    assert card.birthday == "1970-01-01"
    nameless = message("contacts-without-name").content
    assert isinstance(nameless, Contacts) and nameless.cards[0].name is None


def test_an_answer_to_a_contact_request() -> None:
    event = message("contact-info-answer")
    assert isinstance(event.content, Contacts)
    assert event.content.cards[0].origin == "contact_request"
    assert event.content.cards[0].vcard is not None and "BEGIN:VCARD" in event.content.cards[0].vcard
    assert event.sender.user_id == "IN.1349000000000001" and event.sender.wa_id is None


def test_an_order() -> None:
    content = message("order").content
    assert isinstance(content, Order)
    assert (content.product_items[0].quantity, content.product_items[0].item_price) == (2, 30.5)


@pytest.mark.parametrize(
    ("name", "type_", "code"),
    [
        ("unsupported", "poll", 131051),
        ("unsupported-old-name", None, 131051),
        ("unsupported-on-companion", None, 131060),
    ],
)
def test_unsupported_says_what_and_why(name: str, type_: str | None, code: int) -> None:
    event = message(name)
    assert event.kind == "unsupported" and isinstance(event.content, Unsupported)
    assert (event.content.type, event.content.errors[0].code) == (type_, code)
    assert event.errors == event.content.errors


def test_error_details_wherever_they_stand() -> None:
    assert message("unsupported").errors[0].details == "Message type is currently not supported."
    assert message("unsupported-old-name").errors[0].details == "Message type is not currently supported"


def test_context_and_referral() -> None:
    reply = message("text-reply").context
    assert reply is not None and (reply.id, reply.from_wa_id) == ("wamid.SAMPLE1", "919999900000")
    forwarded = message("text-forwarded").context
    assert forwarded is not None and forwarded.forwarded and forwarded.id is None
    often = message("text-often-forwarded").context
    assert often is not None and often.frequently_forwarded
    product = message("text-product").context
    assert product is not None and product.referred_product is not None
    referral = message("text-from-advertisement").referral
    assert referral is not None and referral.source_type == "ad"
    assert referral.welcome_message is not None and referral.welcome_message.text == "Namaste!"


def test_an_empty_interactive_comes_with_its_error() -> None:
    first, second = events("message-interactive-empty")
    assert isinstance(first, InboundMessage) and first.content == InteractiveReply()
    assert isinstance(second, ErrorsReported) and second.errors[0].code == 131000


def test_people_with_every_kind_of_id() -> None:
    only = message("user-id-only").sender
    assert (only.wa_id, only.user_id, only.parent_user_id) == (
        None,
        "IN.1349000000000001",
        "IN.ENT.1100000001",
    )
    assert (only.username, only.profile_name) == ("@sunita.namuna", "सुनीता नमुना")
    both = message("both-ids").sender
    assert (both.wa_id, both.user_id) == ("919999900001", "IN.1349000000000001")
    moved = message("user-id-in-place-of-number").sender
    assert (moved.wa_id, moved.user_id) == (None, "IN.1349000000000001")
    assert moved.profile_name == "Sunita Namuna"
    assert message("identity-hash").sender.identity_key_hash == "Zm9v"
    assert message("in-group").group_id == "Y2FwaV9ncm91cDoxZD"


def test_a_name_never_lands_on_somebody_else() -> None:
    body = (DATA / "message-text-english.json").read_bytes()
    other = body.replace(b'"from":"919999900001"', b'"from":"919999900008"')
    (event,) = parse_webhook(other).events
    assert isinstance(event, InboundMessage)
    assert event.sender.wa_id == "919999900008" and event.sender.profile_name is None


@pytest.mark.parametrize("name", ["time-as-number", "time-in-milliseconds"])
def test_times_in_every_form(name: str) -> None:
    assert message(name).at == SECOND * 1000


def test_statuses() -> None:
    sent = status("sent")
    assert (sent.status, sent.recipient_wa_id) == ("sent", "919999900001")
    assert sent.client_ref == "0199a000-0000-7000-8000-000000000001"
    assert sent.pricing is not None and (sent.pricing.category, sent.pricing.billable) == ("utility", True)
    assert sent.conversation is not None and sent.conversation.origin is not None
    assert sent.conversation.expiration_timestamp == SECOND + 86400
    delivered = status("delivered")
    assert delivered.sender is not None and delivered.sender.profile_name == "Sunita Namuna"
    failed = status("failed")
    assert failed.errors[0].code == 131026 and failed.errors[0].details == "Message Undeliverable."
    for name in ("read", "played", "deleted-old", "warning-old", "pending-old"):
        assert status(name).status == name.removesuffix("-old")
    assert status("identity-hash").identity_key_hash == "Zm9v"


def test_a_status_of_somebody_without_a_number() -> None:
    event = status("user-id-only")
    assert (event.recipient_wa_id, event.recipient_user_id) == (None, "IN.1349000000000001")
    assert event.recipient_parent_user_id == "IN.ENT.1100000001"
    assert event.sender is not None and event.sender.username == "@sunita.namuna"
    moved = status("user-id-in-place-of-number")
    assert (moved.recipient_wa_id, moved.recipient_user_id) == (None, "IN.1349000000000001")


@pytest.mark.parametrize("name", ["group-participant", "group-participant-misspelt"])
def test_a_status_of_a_group_names_its_member(name: str) -> None:
    event = status(name)
    assert (event.recipient_type, event.participant) == ("group", "919999900002")


def test_digests_in_both_forms() -> None:
    raw = hashlib.sha256(b"x").digest()
    for text in (
        base64.b64encode(raw).decode(),
        base64.urlsafe_b64encode(raw).decode().rstrip("="),
        raw.hex(),
    ):
        assert Media("1", sha256=text).digest == raw
    for text in ("", "nonsense", "SGVsbG8=", "é" * 64, "z" * 64):
        assert Media("1", sha256=text).digest is None
    assert Media("1").digest is None


def template(name: str) -> TemplateChanged:
    (event,) = events(f"account-template-{name}")
    assert isinstance(event, TemplateChanged)
    assert (event.template_id, event.name, event.language) == (
        "1689556908129832",
        "biodata_received",
        "en_US",
    )
    assert event.at == SECOND * 1000
    return event


def test_template_changes() -> None:
    approved = template("approved")
    assert (approved.event, approved.category, approved.reason) == ("APPROVED", "UTILITY", None)
    rejected = template("rejected")
    assert (rejected.reason, rejected.rejection_advice) == ("INCORRECT_CATEGORY", "use another category")
    assert template("paused").info_title == "FIRST_PAUSE"
    assert template("flagged").disable_date == "January 31, 2027"
    quality = template("quality")
    assert (quality.previous, quality.new) == ("GREEN", "YELLOW")
    components = template("components")
    assert components.body == "Dear {{1}}, thank you."
    assert components.raw is not None and b"buttons" in components.raw
    warning = template("category-warning")
    assert (warning.new, warning.correct, warning.effective_at) == (
        "UTILITY",
        "MARKETING",
        (SECOND + 86400) * 1000,
    )
    done = template("category-done")
    assert (done.previous, done.new, done.correct) == ("UTILITY", "MARKETING", None)


ACCOUNT = {
    "number-quality": account.NumberQuality,
    "number-name": account.NumberName,
    "restriction": account.AccountUpdate,
    "violation": account.AccountUpdate,
    "disabled": account.AccountUpdate,
    "partner-removed": account.AccountUpdate,
    "volume-tier": account.AccountUpdate,
    "review": account.AccountReview,
    "alert": account.AccountAlert,
    "capability": account.Capability,
    "security": account.Security,
    "username": account.BusinessUsername,
    "settings": type(None),
    "flow": account.FlowUpdate,
    "group-lifecycle-update": account.GroupUpdates,
    "group-participants-update": account.GroupUpdates,
    "group-settings-update": account.GroupUpdates,
    "group-status-update": account.GroupUpdates,
}


@pytest.mark.parametrize("name", ACCOUNT)
def test_account_fields_are_typed_and_kept(name: str) -> None:
    (event,) = events(f"account-{name}")
    assert isinstance(event, AccountEvent)
    assert type(event.typed) is ACCOUNT[name]
    assert isinstance(msgspec.json.decode(event.value), dict)


def test_what_an_account_event_says() -> None:
    (violation,) = events("account-violation")
    assert isinstance(violation, AccountEvent) and isinstance(violation.typed, account.AccountUpdate)
    assert violation.event == "ACCOUNT_VIOLATION" and violation.typed.violation_info is not None
    assert violation.typed.violation_info.violation_type == "DATING"
    (disabled,) = events("account-disabled")
    assert isinstance(disabled, AccountEvent) and isinstance(disabled.typed, account.AccountUpdate)
    assert disabled.typed.ban_info is not None and disabled.typed.ban_info.waba_ban_state == "DISABLE"


def test_an_unknown_field_is_kept() -> None:
    (event,) = events("account-unknown-field")
    assert isinstance(event, UnknownEvent)
    assert (event.field, msgspec.json.decode(event.raw)) == ("future_field", {"anything": [1, {"a": None}]})


@pytest.mark.parametrize(
    ("name", "value", "wa_id", "user_id"),
    [
        ("stop", "stop", "919999900001", "IN.1349000000000001"),
        ("resume", "resume", "919999900001", None),
        ("signup-user-id-only", "signup", None, "IN.1349000000000001"),
    ],
)
def test_preferences(name: str, value: str, wa_id: str | None, user_id: str | None) -> None:
    (event,) = events(f"preference-{name}")
    assert isinstance(event, PreferenceChanged)
    assert (event.category, event.value, event.at) == ("marketing_messages", value, SECOND * 1000)
    assert (event.sender.wa_id, event.sender.user_id) == (wa_id, user_id)


def test_calls() -> None:
    (connect,) = events("call-connect")
    assert isinstance(connect, CallEvent)
    assert (connect.event, connect.direction, connect.sender.wa_id) == (
        "connect",
        "USER_INITIATED",
        "919999900001",
    )
    (end,) = events("call-terminate")
    assert isinstance(end, CallEvent) and (end.event, end.status, end.duration_s) == (
        "terminate",
        "COMPLETED",
        60,
    )
    (ringing,) = events("call-status")
    assert isinstance(ringing, CallEvent) and ringing.event == "RINGING"


def test_history() -> None:
    (chunk,) = events("history-chunk")
    assert isinstance(chunk, HistoryChunk)
    assert (chunk.phase, chunk.chunk_order, chunk.progress) == (1, 2, 55)
    first, second = chunk.threads
    assert (first.person.wa_id, first.person.user_id, first.person.username) == (
        "919999900001",
        "IN.1349000000000001",
        "sunita.namuna",
    )
    assert [(m.outbound, m.kind, m.status) for m in first.messages] == [
        (False, "text", "READ"),
        (True, "text", "DELIVERED"),
        (False, "media_placeholder", "READ"),
    ]
    assert isinstance(first.messages[2].content, MediaPlaceholder)
    assert second.person.user_id == "IN.1349000000000003"


def test_media_that_follow_history_open_no_window() -> None:
    (chunk,) = events("history-late-media")
    assert isinstance(chunk, HistoryChunk) and chunk.phase is None
    assert chunk.threads[0].person.wa_id == "919999900001"
    assert chunk.threads[0].messages[0].kind == "image"


def test_declined_history() -> None:
    (chunk,) = events("history-declined")
    assert isinstance(chunk, HistoryChunk) and chunk.errors[0].code == 2593109


def test_the_address_book() -> None:
    (sync,) = events("address-book")
    assert isinstance(sync, StateSync)
    added, removed = sync.contacts
    assert (added.action, added.full_name, added.phone_number) == ("add", "Sunita Namuna", "919999900001")
    assert (removed.action, removed.user_id) == ("remove", "IN.1349000000000003")
    assert added.at == removed.at == SECOND * 1000


def test_echoes() -> None:
    (echo,) = events("echo-text")
    assert isinstance(echo, MessageEcho)
    assert (echo.to.wa_id, echo.kind) == ("919999900001", "text")
    (unnumbered,) = events("echo-user-id-only")
    assert isinstance(unnumbered, MessageEcho) and unnumbered.to.user_id == "IN.1349000000000001"
    assert unnumbered.to.profile_name == "सुनीता नमुना"
    edit, revoke = events("echo-edit-and-revoke")
    assert isinstance(edit, MessageEcho) and isinstance(edit.content, Edit)
    assert edit.content.kind == "image" and isinstance(edit.content.content, Media)
    assert isinstance(revoke, MessageEcho) and revoke.content == Revoke("wamid.SAMPLE1")
    (other,) = events("echo-of-another-program")
    assert isinstance(other, MessageEcho)


def test_batches_keep_their_order() -> None:
    batch = events("batch-messages-and-statuses")
    assert [type(event) for event in batch] == [InboundMessage] * 20 + [MessageStatus] * 20
    first, second = events("batch-two-entries")
    assert isinstance(first, InboundMessage) and isinstance(second, MessageStatus)
    first, second = events("batch-two-fields")
    assert isinstance(first, InboundMessage) and isinstance(second, AccountEvent)


def test_an_unknown_type_keeps_its_bytes_and_neighbour() -> None:
    strange, neighbour = events("odd-unknown-type")
    assert isinstance(strange, InboundMessage) and isinstance(strange.content, UnknownContent)
    assert (strange.kind, strange.content.type) == ("unknown", "hologram")
    assert msgspec.json.decode(strange.content.raw)["hologram"] == {"depth": 3}
    assert isinstance(neighbour, InboundMessage) and neighbour.content == Text("neighbour")


def test_unknown_keys_are_kept() -> None:
    known, extra = events("odd-unknown-key")
    assert isinstance(known, InboundMessage) and known.content == Text("hello")
    assert known.raw is not None and b'"mood"' in known.raw and b'"weight"' in known.raw
    assert extra == UnknownEvent("102290000000001", "messages.future_list", b"[1]", "unknown key")


def test_a_new_status_is_kept_as_it_is() -> None:
    (event,) = events("odd-new-status")
    assert isinstance(event, MessageStatus) and event.status == "teleported"
    assert event.raw is not None and b'"trace"' in event.raw


def test_broken_items_cost_only_themselves() -> None:
    parsed = parse_webhook((DATA / "odd-broken-message.json").read_bytes())
    kinds = [event.kind for event in parsed.events if isinstance(event, InboundMessage)]
    assert kinds == ["text", "unknown"]
    assert [event.status for event in parsed.events if isinstance(event, MessageStatus)] == ["read"]
    assert [reject.raw for reject in parsed.rejects] == [
        b'"junk"',
        b'{"id":"wamid.SAMPLE9","type":"text"}',
        b"5",
        b'{"id":"wamid.SAMPLE8"}',
    ]


def test_half_an_emoji_loses_nothing_else() -> None:
    cut, other = events("odd-lone-surrogate")
    assert isinstance(cut, InboundMessage) and cut.content == Text("cut \ufffd")
    assert cut.raw is not None and b"\\ud83d" in cut.raw
    assert isinstance(other, InboundMessage) and other.content == Text("back\\ud83d slash")
    assert other.raw is None


def test_bytes_that_are_not_text() -> None:
    cut, neighbour = events("odd-not-utf8")
    assert isinstance(cut, InboundMessage) and cut.content == Text("cut \ufffd")
    assert cut.raw is not None and b"\xe0\xa4" in cut.raw
    assert isinstance(neighbour, InboundMessage) and neighbour.raw is None


def test_keys_name_the_same_fact_once() -> None:
    paths = sorted(DATA.glob("*.json"))
    keys = [event_key(e) for p in paths for e in parse_webhook(p.read_bytes()).events]
    again = [event_key(e) for p in paths for e in parse_webhook(p.read_bytes()).events]
    assert keys == again
    first, second = status("group-participant"), status("read")
    assert event_key(first) != event_key(msgspec.structs.replace(first, participant="919999900003"))
    assert event_key(second) != event_key(msgspec.structs.replace(second, status="delivered"))
    (restriction,) = events("account-restriction")
    assert isinstance(restriction, AccountEvent)
    later = msgspec.structs.replace(restriction, at=SECOND * 1000 + 1)
    assert event_key(restriction) != event_key(later)


def test_every_sample_is_read_without_a_reject() -> None:
    for path in sorted(DATA.glob("*.json")):
        parsed = parse_webhook(path.read_bytes())
        assert parsed.events, path.name
        assert not parsed.rejects or path.name == "odd-broken-message.json", path.name
