"""Windows, deadlines, drafts, ids, statuses: the small rules."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime

import pytest

from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE, SettableClock, StillClock, SystemClock
from sanjog_desktop.domain.consent import Evidence, decode_evidence, encode_evidence
from sanjog_desktop.domain.deadlines import INDIA, add_months, due_at, legal_due
from sanjog_desktop.domain.drafts import (
    CardDraft,
    ContactsDraft,
    Draft,
    LocationDraft,
    MediaDraft,
    ReactionDraft,
    TemplateDraft,
    TextDraft,
    attachment_of,
    check_draft,
    decode_draft,
    encode_draft,
    kind_of,
)
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.domain.message import is_higher
from sanjog_desktop.domain.window import is_open, remaining_text, window_until

NOON = 1_795_235_400_000

DRAFTS: list[Draft] = [
    TextDraft("Namaste", "wamid.1"),
    MediaDraft("image", "a1", caption="photo"),
    LocationDraft(18.52, 73.85, "Office", "Pune"),
    ContactsDraft((CardDraft("Meera Udaharan", ("+919999900003",)),)),
    ReactionDraft("wamid.1", "🙏"),
    TemplateDraft("t1", {"1": "Sunita"}, "a2"),
]


def test_a_window_lasts_a_day_from_the_message_and_no_longer_from_a_wrong_clock() -> None:
    assert window_until(NOON, NOON) == NOON + DAY
    assert window_until(NOON + 400 * DAY, NOON) == NOON + 5 * MINUTE + DAY
    assert is_open(NOON + 1, NOON) and not is_open(NOON, NOON)


def test_the_time_left_is_said_in_words() -> None:
    assert remaining_text(NOON + 5 * HOUR + 20 * MINUTE, NOON) == "5 h 20 min"
    assert remaining_text(NOON + 12 * MINUTE, NOON) == "12 min"
    assert remaining_text(NOON + 10, NOON) == "1 min"
    assert remaining_text(NOON, NOON) == ""


@pytest.mark.parametrize(
    ("received", "due", "holidays"),
    [
        (date(2027, 1, 31), date(2027, 3, 1), ()),
        (date(2026, 8, 31), date(2026, 9, 30), ()),
        (date(2026, 3, 5), date(2026, 4, 7), (date(2026, 4, 6),)),
    ],
)
def test_a_month_is_a_calendar_month(received: date, due: date, holidays: tuple[date, ...]) -> None:
    assert legal_due(received, holidays=holidays) == due


def test_an_extension_adds_two_months() -> None:
    assert legal_due(date(2026, 11, 23), extended=True) == date(2027, 2, 23)
    assert add_months(date(2026, 12, 31), 2) == date(2027, 2, 28)


def test_the_promise_ends_with_the_day() -> None:
    received = int(datetime(2026, 11, 21, 23, 59, tzinfo=INDIA).timestamp() * 1000)
    last = datetime.fromtimestamp(due_at("access", received) / 1000, INDIA)
    assert (last.date(), last.hour, last.minute) == (date(2026, 12, 21), 23, 59)
    assert datetime.fromtimestamp(due_at("access", NOON, "EU") / 1000, UTC).date() == date(2026, 12, 6)
    assert due_at("opt_out", NOON) == NOON


@pytest.mark.parametrize("draft", DRAFTS)
def test_a_draft_survives_the_outbox(draft: Draft) -> None:
    check_draft(draft)
    assert decode_draft(encode_draft(draft)) == draft


def test_a_draft_tells_its_kind_and_file() -> None:
    assert [kind_of(draft) for draft in DRAFTS] == [
        "text", "image", "location", "contacts", "reaction", "template",
    ]  # fmt: skip
    assert [attachment_of(draft) for draft in DRAFTS] == [None, "a1", None, None, None, "a2"]


@pytest.mark.parametrize(
    "draft",
    [
        TextDraft("  "),
        TextDraft("x" * 4097),
        MediaDraft("hologram", "a1"),
        MediaDraft("audio", "a1", caption="no"),
        MediaDraft("image", "a1", caption="x" * 1025),
        LocationDraft(91, 0),
        ContactsDraft(()),
        ContactsDraft((CardDraft(" "),)),
        ReactionDraft("", "🙏"),
    ],
)
def test_a_draft_whatsapp_would_refuse_is_refused_here(draft: Draft) -> None:
    with pytest.raises(UserError):
        check_draft(draft)


def test_ids_are_uuids_of_version_7_in_order_of_time() -> None:
    ids = [new_id() for _ in range(50)]
    assert all(uuid.UUID(each).version == 7 and uuid.UUID(each).variant == uuid.RFC_4122 for each in ids)
    assert len(set(ids)) == 50 and [each[:13] for each in ids] == sorted(each[:13] for each in ids)


def test_clocks_move_only_when_moved() -> None:
    clock = SettableClock(DAY)
    assert abs(clock.now() - SystemClock().now() - DAY) < MINUTE
    clock.advance(-DAY)
    assert abs(clock.now() - SystemClock().now()) < MINUTE
    still = StillClock(NOON)
    still.advance(5)
    assert still.now() == NOON + 5


def test_statuses_only_rise() -> None:
    assert is_higher("read", "delivered") and not is_higher("sent", "read")
    assert (
        is_higher("failed", "sent") and is_higher("delivered", "failed") and not is_higher("failed", "read")
    )
    assert is_higher("sent", "uncertain") and not is_higher("invented", "")


def test_evidence_keeps_what_was_noted() -> None:
    evidence = Evidence(wamid="wamid.1", words="haan")
    assert decode_evidence(encode_evidence(evidence)) == evidence
    assert Evidence().is_empty() and not evidence.is_empty()
