"""Search in every script: what is found is what is there, whatever is typed."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sanjog_desktop.bench.sample_words import LANGUAGES, Words
from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads import prefixes
from sanjog_desktop.store.reads.search import search_conversation, search_messages, search_people
from sanjog_desktop.store.reads.snippets import Term, folded, ranges_in, snippet, terms
from sanjog_desktop.store.session import Session

Add = Callable[..., int]
FIXTURE = HealthCheck.function_scoped_fixture


def found(db: Database, text: str, **kwargs: Any) -> list[int]:
    return [hit.message_id for hit in db.read_sync(search_messages, text, **kwargs)]


def people(db: Database, text: str) -> set[str]:
    return {hit.name for hit in db.read_sync(search_people, text)}


@pytest.fixture
def chat(add_person: Add) -> int:
    return add_person("Sunita Namuna")


def test_words_beginnings_and_phrases_in_four_languages(db: Database, chat: int, add_message: Add) -> None:
    texts = [
        "Namaste, please send the biodata",  # 1
        "कृपया राशि और कुंडली भेजिए",  # 2
        "शादी रविवारी आहे",  # 3
        "લગ્ન માટે બાયોડેટા મોકલો",  # 4
        "the biodata please send",  # 5
        "Café résumé",  # 6
    ]
    ids = [add_message(chat, text) for text in texts]
    one, two, three, four, five, six = ids
    for text, want in {
        "biodata": [five, one], "BIODATA": [five, one], "bio": [five, one], "biod": [five, one],
        "biodata send": [five, one], '"biodata please"': [five], '"send the bio': [one],
        "send biodata the": [five, one],
        "राशि": [two], "रा": [two], "राश": [two], "रवि": [three], "शादी आहे": [three], "કુંડ": [], "મોકલો": [four],
        "મોક": [four], "લગ્ન બાયો": [four], "cafe resume": [six], "café": [six], "iodata": [], "zzz": [], "zzzz": [],
    }.items():  # fmt: skip
        assert found(db, text) == want, text


def test_only_the_last_word_may_be_unfinished(db: Database, chat: int, add_message: Add) -> None:
    one = add_message(chat, "meeting tomorrow")
    assert found(db, "meeting tomor") == [one]
    assert found(db, "meet tomorrow") == []
    assert found(db, "meet ") == []
    assert found(db, "meeting ") == [one]


def test_newest_first_page_by_page(db: Database, chat: int, add_message: Add) -> None:
    ids = [add_message(chat, f"namaste number{at}") for at in range(30)]
    first = found(db, "namas", limit=12)
    second = found(db, "namas", limit=12, before=first[-1])
    third = found(db, "namas", limit=12, before=second[-1])
    assert [*first, *second, *third] == ids[::-1]


def test_a_dotted_letter_is_found_in_either_encoding(db: Database, chat: int, add_message: Add) -> None:
    one = add_message(chat, "लड़\u0915\u093e")
    two = add_message(chat, "ल\u095cका")
    for typed in ("लड़का", "ल\u095cका", "ल\u0921\u093cक"):
        assert found(db, typed) == [two, one]


def test_edited_and_deleted_text_is_forgotten(db: Database, chat: int, add_message: Add) -> None:
    one = add_message(chat, "purana sandesh")
    db.write_sync(lambda session: session.execute("UPDATE message SET body = 'naya sandesh' WHERE id = ?", (one,)))
    assert (found(db, "purana"), found(db, "naya")) == ([], [one])
    db.write_sync(lambda session: session.execute("DELETE FROM message WHERE id = ?", (one,)))
    assert found(db, "sandesh") == []
    assert found(db, "sandeshkaran") == []


def test_a_beginning_of_very_many_words_is_answered_in_full(db: Database, chat: int, add_message: Add) -> None:
    ids = [add_message(chat, f"prefix{at:03}") for at in range(prefixes.MOST_WORDS + 20)]
    other = add_message(chat, "preface")
    assert found(db, "prefix", limit=200) == ids[::-1]
    assert found(db, "prefix0", limit=20) == ids[::-1][:20]
    assert other not in found(db, "prefi", limit=200)
    assert found(db, "pref", limit=200) == [other, *ids[::-1]]


def test_search_agrees_with_reading_everything(db: Database, chat: int) -> None:
    rng = random.Random(4)
    words = Words(rng)
    bodies = [" ".join(words.draw(rng.choice(LANGUAGES), rng.randint(1, 8))) for _ in range(400)]
    db.write_sync(
        lambda session: session.executemany(
            "INSERT INTO message(conversation_id, at, direction, kind, body) VALUES (?, 1, 'in', 'text', ?)",
            [(chat, body) for body in bodies],
        )
    )
    known = db.read_sync(lambda session: session.rows("SELECT id, body FROM message ORDER BY id DESC"))
    for _ in range(150):
        word = rng.choice(rng.choice(bodies).split())
        typed = word[: rng.randint(2, len(word))] if len(word) > 2 else word
        want = [id for id, body in known if any(part.startswith(typed) for part in body.split())]
        assert found(db, typed, limit=1000) == want, typed
        whole = [id for id, body in known if word in body.split()]
        assert found(db, f'"{word}"', limit=1000) == whole, word


@settings(max_examples=300, deadline=None, suppress_health_check=[FIXTURE])
@given(text=st.text(max_size=60))
def test_any_text_is_a_valid_query(db: Database, text: str) -> None:
    db.read_sync(search_messages, text)
    db.read_sync(search_people, text)
    db.read_sync(search_conversation, ConversationId(1), text)


SYNTAX = ['"', '""', '"""', "a OR b", "NOT x", "NEAR(a b)", "body:x", "a*", "^a", "(", "a AND",
          "-", "'; DROP", "\0", "😀", "a\0b"]  # fmt: skip


@pytest.mark.parametrize("text", SYNTAX)
def test_query_syntax_is_only_text(db: Database, chat: int, add_message: Add, text: str) -> None:
    add_message(chat, "quiet")
    assert found(db, text) == []
    assert isinstance(people(db, text), set)


@settings(max_examples=300, deadline=None)
@example(":", "\u0300")  # an accent alone folds to nothing
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200), st.text(max_size=20))
def test_ranges_lie_inside_and_hold_a_match(body: str, typed: str) -> None:
    wanted = terms(typed)
    line, ranges = snippet(body, wanted)
    end = 0
    for start, length in ranges:
        assert start >= end
        assert length > 0
        end = start + length
        assert end <= len(line)


def test_snippets_show_the_match_in_a_long_text() -> None:
    body = "lorem " * 60 + "kundli milan " + "ipsum " * 60
    line, ranges = snippet(body, terms("kund"))
    assert [line[at : at + size] for at, size in ranges] == ["kundli"]
    assert line.startswith("…") and line.endswith("…")
    assert snippet("a\nb", []) == ("a b", ())
    assert ranges_in("राशि राशिफल", terms("राशि ")) == ((0, 4),)
    assert ranges_in("one two one two", (Term(("one", "two"), False),)) == ((0, 3), (4, 3), (8, 3), (12, 3))
    assert folded("ÉcoLE") == "ecole"
    assert unicodedata.is_normalized("NFC", folded("कि"))


def test_one_conversation_is_scanned(db: Database, chat: int, add_person: Add, add_message: Add) -> None:
    other = add_person("Kavita Kalpit")
    ids = [add_message(chat, text, at=at) for at, text in enumerate(("Biodata bheja", "haan", "nayaBIODATA हाँ"))]
    add_message(other, "biodata")
    assert db.read_sync(search_conversation, ConversationId(chat), "biodata") == [ids[2], ids[0]]
    assert db.read_sync(search_conversation, ConversationId(chat), "हाँ") == [ids[2]]
    assert db.read_sync(search_conversation, ConversationId(chat), "  ") == []


def test_people_by_any_spelling(db: Database, add_person: Add) -> None:
    add_person("Sunita Deshmukh", "सुनीता देशमुख", "919999012345")
    add_person("Kinjal Patel", "કિંજલ પટેલ", "919999067890")
    add_person("सुनीता काळे", "", "919999055555")
    sunita = {"Sunita Deshmukh", "सुनीता काळे"}
    for typed, want in {
        "sunita": sunita, "Suneeta": sunita, "sun": sunita, "सुनीता": sunita, "सुन": sunita, "सनत": sunita,
        "સુનીતા": sunita, "deshmukh sunita": {"Sunita Deshmukh"}, "देशमुख": {"Sunita Deshmukh"},
        "sunita desh": {"Sunita Deshmukh"}, "kinjal": {"Kinjal Patel"}, "કિંજલ": {"Kinjal Patel"},
        "किंजल": {"Kinjal Patel"}, "patel": {"Kinjal Patel"}, "k": {"Kinjal Patel"}, "unita": set(),
    }.items():  # fmt: skip
        assert people(db, typed) == want, typed


def test_people_by_part_of_a_number(db: Database, add_person: Add) -> None:
    add_person("Sunita Namuna", phone="919999012345")
    add_person("Kinjal Namuna", phone="919999067890")
    both = {"Sunita Namuna", "Kinjal Namuna"}
    for typed, want in {
        "9999012345": {"Sunita Namuna"}, "+91 99990 12345": {"Sunita Namuna"}, "2345": {"Sunita Namuna"},
        "678": {"Kinjal Namuna"}, "9190": set(), "9999": both, "919999": both, "12": set(), "०१२३": {"Sunita Namuna"},
        "0678-90": {"Kinjal Namuna"}, "12345678901234567890": set(),
    }.items():  # fmt: skip
        assert people(db, typed) == want, typed


def test_exact_names_come_before_longer_and_similar_ones(db: Database, add_person: Add) -> None:
    for name in ("Anil Namuna", "Anilkumar Namuna", "Aneel Namuna", "Anila Namuna"):
        add_person(name)
    hits = [hit.name for hit in db.read_sync(search_people, "anil")]
    assert hits[0] == "Anil Namuna"
    assert set(hits[1:3]) == {"Anilkumar Namuna", "Anila Namuna"}
    assert hits[3:] == ["Aneel Namuna"]


def test_a_changed_number_is_found_and_the_old_one_is_not(db: Database, add_person: Add) -> None:
    from sanjog_desktop.store.search_index import reindex_person

    no = add_person("Sunita Namuna", phone="919999012345")

    def change(session: Session) -> None:
        session.execute("UPDATE contact_point SET phone = '919999077777'")
        session.execute("UPDATE contact SET name = 'Sunita Kalpit'")
        reindex_person(session, no)

    db.write_sync(change)
    assert (people(db, "12345"), people(db, "77777")) == (set(), {"Sunita Kalpit"})
    assert (people(db, "namuna"), people(db, "kalpit")) == (set(), {"Sunita Kalpit"})

    def erase(session: Session) -> None:
        session.execute("UPDATE contact SET erased_at = 1")
        reindex_person(session, no)

    db.write_sync(erase)
    left = db.read_sync(
        lambda session: [session.value(f"SELECT count(*) FROM {name}") for name in ("person_search", "person_number")]
    )
    assert left == [0, 0]
    assert people(db, "sunita") == set()
    check = "INSERT INTO person_fts(person_fts, rank) VALUES ('integrity-check', 1)"
    db.write_sync(lambda session: session.execute(check))


def test_words_of_biodata_and_notes_are_found_after_names(db: Database, add_person: Add) -> None:
    from sanjog_desktop.store.search_index import reindex_person

    one, two, three = add_person("Asha Kalpit"), add_person("Sunita Namuna"), add_person("Pandit Namuna")

    def write(session: Session) -> None:
        session.execute(
            "INSERT INTO candidate(contact_id, education, work, community, marital_status, changed_at)"
            " VALUES (?, 'B.E. Computer', 'Pandit', 'Deshastha', 'never_married', 1)",
            (f"contact-{one}",),
        )
        session.execute(
            "INSERT INTO contact_note(id, contact_id, body, created_at, changed_at) VALUES ('n', ?, 'the sitar', 1, 1)",
            (f"contact-{two}",),
        )
        session.execute("INSERT INTO other_name(contact_id, name) VALUES (?, 'Kamala')", (f"contact-{three}",))
        for no in (one, two, three):
            reindex_person(session, no)

    db.write_sync(write)
    for typed, want in {
        "computer": {"Asha Kalpit"}, "comp": {"Asha Kalpit"}, "देशस्थ": {"Asha Kalpit"}, "never married": {"Asha Kalpit"},
        "asha comp": {"Asha Kalpit"}, "sunita comp": set(), "sitar": {"Sunita Namuna"}, "sit namuna": {"Sunita Namuna"},
        "kamla": {"Pandit Namuna"}, "कमला": {"Pandit Namuna"},
    }.items():  # fmt: skip
        assert people(db, typed) == want, typed
    assert [hit.name for hit in db.read_sync(search_people, "pandit")] == ["Pandit Namuna", "Asha Kalpit"]
