"""Fields about templates, opt-outs, calls and the account itself (Meta: webhooks, account fields)."""

from __future__ import annotations

import contextlib

import msgspec

from sanjog_desktop.wire.account import ACCOUNT_VALUES, AccountValue
from sanjog_desktop.wire.content import WireError
from sanjog_desktop.wire.events import AccountEvent, CallEvent, Metadata, PreferenceChanged, TemplateChanged
from sanjog_desktop.wire.inbound import read_errors, read_number, read_people
from sanjog_desktop.wire.lenient import Unreadable
from sanjog_desktop.wire.people import People, identify, known_people
from sanjog_desktop.wire.reading import (
    PARSE_ERRORS,
    Bytes,
    Gathered,
    each,
    opened,
    plainly,
    read,
    read_instant,
)
from sanjog_desktop.wire.shapes import Contact

_COMMON_KEYS = frozenset({"messaging_product", "metadata", "contacts", "errors"})


class _DisableInfo(msgspec.Struct, forbid_unknown_fields=True):
    disable_date: str | int | None = None


class _OtherInfo(msgspec.Struct, forbid_unknown_fields=True):
    title: str | None = None
    description: str | None = None


class _RejectionInfo(msgspec.Struct, forbid_unknown_fields=True):
    reason: str | None = None
    recommendation: str | None = None


class _TemplateButton(msgspec.Struct, forbid_unknown_fields=True):
    message_template_button_type: str | None = None
    message_template_button_text: str | None = None
    message_template_button_url: str | None = None
    message_template_button_phone_number: str | None = None


class _Template(msgspec.Struct, forbid_unknown_fields=True):
    """The four template fields in one: they share the id, name and language."""

    message_template_id: str | int
    message_template_name: str | None = None
    message_template_language: str | None = None
    event: str | None = None
    reason: str | None = None
    message_template_category: str | None = None
    disable_info: _DisableInfo | None = None
    other_info: _OtherInfo | None = None
    rejection_info: _RejectionInfo | None = None
    previous_quality_score: str | None = None
    new_quality_score: str | None = None
    previous_category: str | None = None
    new_category: str | None = None
    correct_category: str | None = None
    category_update_timestamp: int | None = None
    message_template_title: str | None = None
    message_template_element: str | None = None
    message_template_footer: str | None = None
    message_template_buttons: tuple[_TemplateButton, ...] = ()


class _Preference(msgspec.Struct, forbid_unknown_fields=True):
    category: str
    value: str
    timestamp: int | None = None
    wa_id: str | None = None
    user_id: str | None = None
    parent_user_id: str | None = None
    detail: str | None = None
    signup_id: str | None = None


class _PreferencesValue(msgspec.Struct, forbid_unknown_fields=True):
    """The whole value, when all of it is plain."""

    user_preferences: list[_Preference]
    metadata: Metadata
    messaging_product: str | None = None
    contacts: tuple[Contact, ...] = ()


class _Call(msgspec.Struct):
    """A call or a call's status; what is not named here stays in the kept bytes."""

    id: str
    event: str | None = None
    status: str | None = None
    timestamp: int | None = None
    start_time: int | None = None
    from_: str | None = msgspec.field(default=None, name="from")
    from_user_id: str | None = None
    to: str | None = None
    to_user_id: str | None = None
    recipient_id: str | None = None
    recipient_user_id: str | None = None
    direction: str | None = None
    duration: int | None = None
    biz_opaque_callback_data: str | None = None
    errors: tuple[WireError, ...] = ()


_TEMPLATE = msgspec.json.Decoder(_Template, strict=False)
_PREFERENCE = msgspec.json.Decoder(_Preference, strict=False)
_PREFERENCES = msgspec.json.Decoder(_PreferencesValue, strict=False)
_CALL = msgspec.json.Decoder(_Call, strict=False)
_ACCOUNT: dict[str, msgspec.json.Decoder[AccountValue]] = {
    field: msgspec.json.Decoder(kind, strict=False) for field, kind in ACCOUNT_VALUES.items()
}


def read_template(out: Gathered, waba_id: str, at: int | None, field: str, value: Bytes) -> None:
    """Append a template's change. Ids come as numbers, languages as ``en-US``: both become as in the API."""
    change, understood = read(_TEMPLATE, _Template, value)
    plain = understood and not change.message_template_buttons
    other = change.other_info or _OtherInfo()
    rejection = change.rejection_info or _RejectionInfo()
    disable_date = change.disable_info.disable_date if change.disable_info else None
    language = change.message_template_language
    out.events.append(
        TemplateChanged(
            waba_id,
            field,
            str(change.message_template_id),
            change.message_template_name,
            language.replace("-", "_") if language else language,
            at,
            change.event,
            change.message_template_category,
            None if change.reason == "NONE" else change.reason,
            change.previous_quality_score or change.previous_category,
            change.new_quality_score or change.new_category,
            change.correct_category,
            read_instant(change.category_update_timestamp),
            other.title,
            other.description,
            rejection.reason,
            rejection.recommendation,
            str(disable_date) if disable_date is not None else None,
            change.message_template_title,
            change.message_template_element,
            change.message_template_footer,
            None if plain and not out.was_repaired(value) else out.bytes_of(value),
        )
    )


def read_preferences(out: Gathered, waba_id: str, at: int | None, field: str, value: Bytes) -> None:
    """Append what people chose with WhatsApp's own switch: the opt-out signal."""
    with contextlib.suppress(*PARSE_ERRORS):
        whole = plainly(out, _PREFERENCES, value)
        people = known_people(whole.contacts)
        plain = [_preference(waba_id, whole.metadata, people, at, c, None) for c in whole.user_preferences]
        out.events += plain
        return
    keys = opened(value)
    number = read_number(out, waba_id, field, keys)
    people = read_people(out, waba_id, field, keys)
    for choice, kept, raw in each(out, "preference", keys.get("user_preferences"), _PREFERENCE, _Preference):
        try:
            out.events.append(_preference(waba_id, number, people, at, choice, kept))
        except Unreadable as error:
            out.reject("preference", error, raw)
    read_errors(out, waba_id, at, number, keys)
    out.leftovers(waba_id, field, keys, _COMMON_KEYS | {"user_preferences"})


def read_calls(out: Gathered, waba_id: str, at: int | None, field: str, value: Bytes) -> None:
    """Append calls and their statuses. Their bytes are always kept: no event carries the session in them."""
    keys = opened(value)
    number = read_number(out, waba_id, field, keys)
    people = read_people(out, waba_id, field, keys)
    for part in ("calls", "statuses"):
        for call, _, raw in each(out, "call", keys.get(part), _CALL, _Call):
            try:
                out.events.append(_call(waba_id, number, people, call, at, out.bytes_of(raw)))
            except Unreadable as error:
                out.reject("call", error, raw)
    read_errors(out, waba_id, at, number, keys)
    out.leftovers(waba_id, field, keys, _COMMON_KEYS | {"calls", "statuses"})


def read_account(out: Gathered, waba_id: str, at: int | None, field: str, value: Bytes) -> None:
    """Append an account-level change, its JSON kept and, when the field has a struct, typed."""
    out.events.append(AccountEvent(waba_id, field, out.bytes_of(value), at, _typed(field, value)))


def _preference(
    waba_id: str,
    number: Metadata | None,
    people: People,
    at: int | None,
    choice: _Preference,
    raw: bytes | None,
) -> PreferenceChanged:
    moment = read_instant(choice.timestamp) or at
    if moment is None:
        raise Unreadable("timestamp is not a time")
    sender = identify(people, choice.wa_id, choice.user_id, choice.parent_user_id)
    return PreferenceChanged(
        waba_id, number, sender, choice.category, choice.value, moment, choice.detail, choice.signup_id, raw
    )


def _call(
    waba_id: str, number: Metadata, people: People, call: _Call, at: int | None, raw: bytes
) -> CallEvent:
    moment = read_instant(call.timestamp) or read_instant(call.start_time) or at
    event = call.event or call.status
    if moment is None or event is None:
        raise Unreadable("a call without time or event")
    if call.from_ is None and call.from_user_id is None:
        wa_id, user_id = call.recipient_id or call.to, call.recipient_user_id or call.to_user_id
    elif call.direction == "BUSINESS_INITIATED":
        wa_id, user_id = call.to, call.to_user_id
    else:
        wa_id, user_id = call.from_, call.from_user_id
    return CallEvent(
        waba_id,
        number,
        identify(people, wa_id, user_id),
        call.id,
        moment,
        event,
        call.direction,
        call.status,
        call.duration,
        call.biz_opaque_callback_data,
        call.errors,
        raw,
    )


def _typed(field: str, value: Bytes) -> AccountValue | None:
    kind = ACCOUNT_VALUES.get(field)
    if kind is None:
        return None
    try:
        return read(_ACCOUNT[field], kind, value)[0]
    except PARSE_ERRORS:
        return None
