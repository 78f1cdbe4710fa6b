"""Privacy requests in chats: what is found, what only sounds like one, and how surely."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain import intent_clauses
from sanjog_desktop.domain.intent_fold import fold
from sanjog_desktop.domain.intent_words import EXACT
from sanjog_desktop.domain.intents import Tier, answer_in, detect, features_of, forget

CORPUS = Path(__file__).resolve().parents[3].parent / "shared" / "fixtures" / "intents.csv"
needs_corpus = pytest.mark.skipif(
    not CORPUS.exists(), reason="the corpus of intents is not beside the repository"
)

FOUND = {
    "opt_out": (
        "Kindly remove my number from your broadcast list",
        "I don't want any more messages from you",
        "Stop sending me matches, my marriage is fixed",
        "कृपया संदेश भेजना बंद करें",
        "mere ko messages bhejna band karo",
        "मला यापुढे संपर्क करू नका",
        "હવે મને મેસેજ મોકલશો નહીં",
        "mane message na mokalsho",
    ),
    "erasure": (
        "Please remove my photos from your website",
        "erase all information about me",
        "मेरा अकाउंट डिलीट कर दीजिए",
        "mera biodata apne system se hata dijiye",
        "माझी प्रोफाइल काढून टाका",
        "મારા ફોટા ડિલીટ કરો",
    ),
    "access": (
        "Can I get a copy of all my data please",
        "what do you know about me",
        "mera biodata kis kis family ko diya hai",
        "माझा बायोडेटा कोणाकोणाला पाठवला",
        "મારો બાયોડેટા કોને કોને મોકલ્યો",
    ),
    "rectification": (
        "my surname is misspelled",
        "height galat likhi hai",
        "मेरी उम्र गलत है",
        "મારું નામ ખોટું છે સુધારો",
    ),
    "withdraw_consent": (
        "please dont share my photos with anyone",
        "I am withdrawing my consent",
        "meri photo kisi ko mat dikhana",
        "माझा फोटो कोणालाही दाखवू नका",
    ),
    "complaint": (
        "You shared my number without my permission",
        "mera photo leak ho gaya",
        "माझा नंबर परवानगी न घेता दिला",
    ),
}
#: Sentences that hold the words of a request and are none.
NOT_FOUND = (
    "don't stop the search",
    "search band mat karna",
    "profile bhejna band mat karo",
    "शोध थांबवू नका",
    "શોધ બંધ ના કરશો",
    "do not delete my profile",
    "meri profile delete mat karna",
    "મારી પ્રોફાઇલ કાઢી ના નાખતા",
    "ye rishta nahi chahiye next dikhao",
    "he sthal nako dusra dakhva",
    "abhi mat bhejo, meeting me hu",
    "office band hai kya",
    "biodata ka print nikal do",
    "iski profile hata do meri list se",
    "stop sending profiles below 5'4\"",
    "delete for everyone kaise karte hai",
    "mera data khatam ho gaya",
    "send me her details",
    "I give my consent for Sunday meeting",
    "the bus stop is near the full stop",
    "stop it yaar",
    "message nahi mila",
    "I did not get your message",
    "have you sent my biodata to them?",
    "mujhe message karna jab koi rishta aaye",
    "",
    "🙏🙏",
)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in FOUND.items() for text in texts])
def test_a_request_is_found_as_a_phrase(kind: str, text: str) -> None:
    found = detect(text)
    assert found is not None and (found.kind, found.tier) == (kind, Tier.PHRASE)
    assert found.phrase


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_only_sounds_like_a_request_is_none(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "STOP",
        "stop.",
        "Stop!!!",
        "S T O P",
        "st\u200bop",
        "ＳＴＯＰ",
        "Please stop",
        "STOOOP",
        "opt-out",
        "स्टॉप",
        "बंद करो",
    ],
)
def test_a_command_is_certain_however_it_is_typed(text: str) -> None:
    found = detect(text)
    assert found is not None and (found.kind, found.tier) == ("opt_out", Tier.EXACT)


@pytest.mark.parametrize("text", ["no", "Cancel", "not interested", "नहीं चाहिए", "nako"])
def test_an_answer_that_depends_on_the_question_is_left_to_staff(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("stop", "en"),
        ("मेरा डेटा डिलीट करो", "hi"),
        ("माझा फोटो काढून टाका", "mr"),
        ("મારો ડેટા ડિલીટ કરો", "gu"),
    ],
)
def test_the_language_is_told(text: str, language: str) -> None:
    found = detect(text)
    assert found is not None and found.language == language


@needs_corpus
def test_the_corpus_is_read_well() -> None:
    with CORPUS.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["ambiguous"] != "1"]
    pairs: Counter[tuple[str, str]] = Counter()
    for row in rows:
        found = detect(row["text"])
        pairs[row["expected"], found.kind if found else "none"] += 1
        if found is not None and found.tier is Tier.EXACT:
            assert row["expected"] == "opt_out", row["text"]
    recall = {
        kind: pairs[kind, kind] / sum(n for (e, _), n in pairs.items() if e == kind) for kind, _ in pairs
    }
    said = sum(n for (_, got), n in pairs.items() if got == "opt_out")
    assert recall["opt_out"] >= 0.95 and pairs["opt_out", "opt_out"] / said >= 0.97
    assert recall["erasure"] >= 0.95 and recall["complaint"] >= 0.85 and recall["none"] >= 0.98
    assert min(recall.values()) >= 0.85


@settings(max_examples=300, deadline=None, database=None)
@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    detect(text)


def test_every_command_is_its_own_plain_form() -> None:
    for command in EXACT:
        found = detect(command)
        assert found is not None and found.tier is Tier.EXACT, command


def test_nothing_that_was_read_is_remembered_after_the_keys_are_dropped() -> None:
    detect("Sunita Namuna says delete my profile")
    answer_in("not interested")
    forget()
    assert detect.cache_info().currsize == answer_in.cache_info().currsize == 0
    assert "namuna" not in intent_clauses._KNOWN


@pytest.mark.parametrize(
    "text", ["no", "Cancel", "not interested", "नहीं चाहिए", "nako", "Nahi chahiye ji", "નથી જોઈતું"]
)
def test_an_answer_is_told_from_a_request(text: str) -> None:
    found = answer_in(text)
    assert found is not None and (found.kind, found.tier) == ("opt_out", Tier.ASK)
    assert answer_in(f"{text} but the other one looks nice, let us meet them on Sunday") is None


def test_a_message_may_ask_for_two_things() -> None:
    found = detect("Delete my data. And stop sending me messages")
    assert found is not None and (found.kind, found.also) == ("erasure", ("opt_out",))
    assert features_of("Delete my data") == ("DATA", "MY", "REMOVE")


@pytest.mark.parametrize(
    ("first", "second"),
    [("पाठवू", "pathavu"), ("pathvu", "pathavu"), ("મોકલશો", "moklsho"), ("संपर्क", "sampark"), ("सम्पर्क", "sampark"),
     ("હટાવી", "hataavi"), ("મેસેજ", "mesej"), ("नहीं", "nahi"), ("माहितीची", "mahitichi")],
)  # fmt: skip
def test_the_scripts_have_one_spelling(first: str, second: str) -> None:
    assert fold(first) == fold(second)
