"""The table of error codes: complete, plain, and careful with what it does not know."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.wire.codes import CODES, CodeRule, rule_for

PUBLISHED = """
0 1 2 3 4 10 33 100 104 190 200 299 368 613 80007 130403 130429 130472 130497 131000 131005 131008 131009 131016
131020 131021 131026 131030 131031 131037 131041 131042 131044 131045 131047 131048 131049 131050 131051 131052
131053 131055 131056 131057 131059 131060 131062 131063 131064 131201 131207 131208 131209 131210 131211 131212
131213 131214 131215 132000 132001 132005 132007 132008 132012 132015 132016 132018 132068 132069 133000 133004
133005 133006 133008 133009 133010 133015 133016 134011 134100 134101 134102 135000 137000 138000 138006 138009
138012 138013 138018 139000 139004 139100 139101 139102 139103 139200 147001 147005 1752041 2388012 2388091
2388093 2388103 2494100 2388019 2388024 2388039 2388040 2388047 2388072 2388073 2388293 2388299 2494164 2494179
2593107 2593108 2593109
"""
JARGON = re.compile(
    r"\b(API|webhook|token|WABA|BSUID|HTTP|JSON|parameter|payload|endpoint|Graph|Meta)\b", re.I
)

DISTINCT = list({rule.text_key: rule for rule in CODES.values()}.values())


def test_every_published_code_has_its_own_rule() -> None:
    assert {int(code) for code in PUBLISHED.split()} <= set(CODES)
    assert all(rule.code == code for code, rule in CODES.items())


@pytest.mark.parametrize("rule", DISTINCT, ids=lambda r: r.text_key)
def test_the_words_are_for_staff(rule: CodeRule) -> None:
    for text in (rule.plain, rule.advice):
        assert (text[0].isupper() or text[0].isdigit()) and text.endswith(".") and not JARGON.search(text)
    assert rule.meaning and rule.retry in ("never", "backoff", "wait")
    assert rule.pause in ("none", "conversation", "number", "marketing", "account")


def test_a_key_stands_for_one_text() -> None:
    texts: dict[str, tuple[str, str]] = {}
    for rule in CODES.values():
        assert texts.setdefault(rule.text_key, (rule.plain, rule.advice)) == (rule.plain, rule.advice)


@pytest.mark.parametrize(
    ("code", "retry", "pause"),
    [
        (131026, "never", "none"),
        (131047, "never", "none"),
        (131050, "never", "none"),
        (130429, "backoff", "number"),
        (131056, "backoff", "conversation"),
        (131048, "wait", "marketing"),
        (131042, "wait", "account"),
        (190, "never", "account"),
        (0, "never", "account"),
        (368, "never", "account"),
        (2, "backoff", "none"),
        (131208, "wait", "none"),
        (250, "never", "account"),
    ],
)
def test_what_the_outbox_does(code: int, retry: str, pause: str) -> None:
    rule = rule_for(code)
    assert (rule.retry, rule.pause) == (retry, pause)


def test_known_sentences() -> None:
    assert rule_for(131026).plain == "This number is not on WhatsApp or cannot receive messages."
    assert rule_for(131047).plain == (
        "24 hours have passed since their last message; send a template instead."
    )
    assert rule_for(131049).wait_s == 86400


def test_subcodes_refine_only_where_they_must() -> None:
    assert rule_for(100, 33).text_key == rule_for(33).text_key == "error.object_gone"
    assert rule_for(100, 2388024).text_key == "error.template_exists"
    assert rule_for(190, 463).text_key == "error.access_expired"
    assert rule_for(131026, 33) == rule_for(131026)


def test_without_a_code_the_http_status_decides() -> None:
    assert rule_for(None, None, 502).retry == "backoff"
    assert rule_for(None, None, 429).retry == "backoff"
    assert rule_for(None, None, 401).pause == "account"
    assert rule_for(987654, None, 400).retry == "never"
    assert rule_for(None).retry == "never"


@given(st.none() | st.integers(), st.none() | st.integers(), st.none() | st.integers(0, 700))
def test_there_is_always_a_rule(code: int | None, subcode: int | None, status: int | None) -> None:
    assert rule_for(code, subcode, status).plain
