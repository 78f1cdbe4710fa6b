"""The list: any filters in any order give what reading everybody and looking gives, page by page."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.biodata import age_on, day_in_india
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.register_query import FAMILY_SORTS, PERSON_SORTS, Filter, RegisterQuery
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads import register
from sanjog_desktop.store.reads.register import (
    facet_values,
    family_register_page,
    register_count,
    register_ids,
    register_page,
)
from sanjog_desktop.store.register_rows import RegisterRow
from sanjog_desktop.store.search_index import reindex_person
from sanjog_desktop.store.session import Session

NOW = 1_795_000_000_000
TODAY: date = day_in_india(NOW)
CITIES = ("", "Pune", "pune", "Surat", "नाशिक")
GOTRAS = ("", "Kashyap", "Atri", "Gautam")
PEOPLE = 130


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Any:
    from sanjog_desktop.domain.clock import StillClock

    database = Database(tmp_path_factory.mktemp("register") / "store.db", bytes(32), StillClock(NOW))
    database.open()
    database.write_sync(fill)
    yield database
    database.close()


def fill(session: Session) -> None:
    """Invented people with every kind of gap."""
    rng = random.Random(3)
    for at in range(8):
        session.execute(
            "INSERT INTO family(id, name, city, community, owner, created_at, changed_at) VALUES (?,?,?,?,?,?,1)",
            (
                f"family-{at}",
                f"Namuna{at} family",
                rng.choice(CITIES),
                "Kalpit" if at % 2 else "",
                "Meera",
                at,
            ),
        )
    for at in range(3):
        session.execute(
            "INSERT INTO label(id, name, created_at) VALUES (?,?,1)", (f"label-{at}", f"Label {at}")
        )
    for no in range(1, PEOPLE + 1):
        add_person(session, rng, no)


def add_person(session: Session, rng: random.Random, no: int) -> None:
    id = f"contact-{no}"
    session.execute(
        "INSERT INTO contact(no, id, name, family_id, city, owner, status, gender, language, last_contact_at,"
        " created_at, changed_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,1)",
        (no, id, f"{rng.choice(('Asha', 'asha', 'Sunita', 'आशा', 'Kinjal'))} {rng.choice(('Namuna', 'Kalpit'))}",
         rng.choice((None, f"family-{rng.randint(0, 7)}")), rng.choice(CITIES), rng.choice(("", "Asha")),
         rng.choice(("active", "active", "on_hold", "do_not_contact")), rng.choice(("", "female", "male")),
         rng.choice(("", "hi", "gu")), rng.choice((None, NOW - rng.randint(0, 9) * DAY)), NOW - rng.randint(0, 3)),
    )  # fmt: skip
    if rng.random() < 0.7:
        session.execute(
            "INSERT INTO candidate(contact_id, born_on, height_cm, education, gotra, manglik, changed_at)"
            " VALUES (?,?,?,?,?,?,1)",
            (id, rng.choice(("", "1990", "1997-02", f"{rng.randint(1990, 2005)}-11-{rng.randint(10, 28)}")),
             rng.choice((None, rng.randint(150, 160))), rng.choice(("", "B.E. Computer", "M.A.", "100%_x")),
             rng.choice(GOTRAS), rng.choice(("", "yes", "no"))),
        )  # fmt: skip
    for at in range(3):
        if rng.random() < 0.2:
            session.execute("INSERT INTO contact_label VALUES (?,?)", (id, f"label-{at}"))
    if rng.random() < 0.3:
        session.execute(
            "INSERT INTO follow_up(id, contact_id, due_on, created_at) VALUES (?,?,?,1)",
            (f"follow-{no}", id, f"2026-11-{rng.randint(10, 29)}"),
        )
    if rng.random() < 0.2:
        session.execute(
            "INSERT INTO contact_file(id, contact_id, kind, filename, mime, size, sha256, key, created_at)"
            " VALUES (?,?,'photo','p.jpg','image/jpeg',1,x'00',x'00',1)",
            (f"photo-{no}", id),
        )
    reindex_person(session, no)


def everybody(session: Session) -> list[RegisterRow]:
    return register_page(session, RegisterQuery(view="people"), 10_000)


def keeps(row: RegisterRow, each: Filter) -> bool:
    """The filter by plain reading of a line."""
    if each.field == "age":
        age = age_on(row.born_on, TODAY)
        low, high = each.ends
        return age is not None and (low is None or age >= low) and (high is None or age <= high)
    if each.field == "height":
        low, high = each.ends
        return (
            row.height_cm is not None
            and (low is None or row.height_cm >= low)
            and (high is None or row.height_cm <= high)
        )
    if each.field == "label":
        borne = {label.id for label in row.labels} or {""}
        return bool(borne & set(each.values)) == (each.op == "is")
    if each.field == "follow_up":
        due, today = row.follow_up_on, TODAY.isoformat()
        return {"overdue": "" < due < today, "any": due != "", "none": due == "", "today": due == today}[
            str(each.value)
        ]
    if each.field == "has_photo":
        return row.has_photo == each.value
    text = str(getattr(row, each.field)).casefold()
    wanted = [str(value).casefold() for value in each.values]
    if each.op == "has":
        return all(word in text for value in wanted for word in value.split())
    return (text in wanted) == (each.op == "is")


FILTERS = st.one_of(
    st.builds(Filter, st.just("age"), st.just("between"),
              st.sampled_from(((25, 32), (None, 29), (29, None), (36, 36)))),
    st.builds(Filter, st.just("height"), st.just("between"), st.sampled_from(((152, 156), (None, 155), (158, None)))),
    st.builds(Filter, st.just("city"), st.sampled_from(("is", "not", "has")),
              st.sampled_from(("pune", "Surat", "नाशिक"))),
    st.builds(Filter, st.just("gotra"), st.sampled_from(("is", "not")),
              st.sampled_from((("Kashyap",), ("Atri", ""), ("",)))),
    st.builds(Filter, st.just("education"), st.just("has"), st.sampled_from(("comp", "%_", "b.e. c"))),
    st.builds(Filter, st.sampled_from(("status",)), st.sampled_from(("is", "not")), st.just(("active", "on_hold"))),
    st.builds(Filter, st.just("manglik"), st.sampled_from(("is", "not")), st.sampled_from(("yes", ("no", "")))),
    st.builds(Filter, st.just("label"), st.sampled_from(("is", "not")),
              st.sampled_from((("label-1",), ("label-0", "label-2"), ("",), ("label-2", "")))),
    st.builds(Filter, st.just("follow_up"), st.just("is"), st.sampled_from(("overdue", "any", "none", "today"))),
    st.builds(Filter, st.just("has_photo"), st.just("is"), st.booleans()),
    st.builds(Filter, st.just("owner"), st.sampled_from(("is", "not")), st.sampled_from(("Meera", "asha", ""))),
)  # fmt: skip
QUERIES = st.builds(
    RegisterQuery,
    view=st.sampled_from(("candidates", "people")),
    filters=st.lists(FILTERS, max_size=4).map(tuple),
    sort=st.sampled_from(("", *PERSON_SORTS)),
    descending=st.booleans(),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=QUERIES, limit=st.sampled_from((1, 7, 50)))
def test_pages_hold_whom_the_filters_keep_each_once(db: Database, query: RegisterQuery, limit: int) -> None:
    wanted = {
        row.id
        for row in db.read_sync(everybody)
        if (row.is_candidate or query.view == "people") and all(keeps(row, each) for each in query.filters)
    }
    ids: list[str] = []
    page = db.read_sync(register_page, query, limit)
    while page:
        ids += [row.id for row in page]
        page = db.read_sync(register_page, query, limit, page[-1].key)
    assert sorted(ids) == sorted(wanted)
    assert db.read_sync(register_count, query) == len(ids)
    assert db.read_sync(register_ids, query) == ids


VALUES: dict[str, Any] = {
    "name": lambda row: row.name.lower(), "age": lambda row: age_on(row.born_on, TODAY),
    "height": lambda row: row.height_cm, 
    "city": lambda row: row.city.lower(), "gotra": lambda row: row.gotra.lower(),
    "follow_up": lambda row: row.follow_up_on,
    "last_contact": lambda row: row.last_contact_at, "status": lambda row: row.status,
    "owner": lambda row: row.owner.lower(),
}  # fmt: skip


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", VALUES)
def test_lines_stand_in_the_order_asked_for_with_blank_ones_last(
    db: Database, sort: str, descending: bool
) -> None:
    query = RegisterQuery(view="people", sort=sort, descending=descending)
    values = [VALUES[sort](row) for row in db.read_sync(register_page, query, 500)]
    written = [value for value in values if value not in ("", None, 0)]
    assert values[: len(written)] == written
    assert written == sorted(written, reverse=descending)


def test_a_walk_along_names_and_a_walk_over_all_give_the_same(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = RegisterQuery(view="people", filters=(Filter("gotra", "not", ("Kashyap",)),), descending=True)
    one = db.read_sync(register_page, query, 20)
    monkeypatch.setattr(register, "_LOOKED_AT", 0)
    assert db.read_sync(register_page, query, 20) == one


def test_words_numbers_and_ages_are_looked_for_best_first(db: Database) -> None:
    found = db.read_sync(register_page, RegisterQuery(view="people", text="asha kalpit"), 200)
    assert found and all("kalpit" in row.name.lower() for row in found)
    more = db.read_sync(register_page, RegisterQuery(view="people", text="asha kalpit"), 3, found[2].key)
    assert [row.id for row in more] == [row.id for row in found[3:6]]
    aged = db.read_sync(register_page, RegisterQuery(text="asha 25-32"), 200)
    assert aged and all(25 <= (age_on(row.born_on, TODAY) or 0) <= 32 for row in aged)
    sorted_ones = db.read_sync(
        register_page, RegisterQuery(view="people", text="asha kalpit", sort="city"), 200
    )
    assert {row.id for row in sorted_ones} == {row.id for row in found}
    assert db.read_sync(register_count, RegisterQuery(view="people", text="asha kalpit")) == len(found)
    assert db.read_sync(register_page, RegisterQuery(text="nobody of this name"), 50) == []


@pytest.mark.parametrize("text", ["asha", "a", "kalpit su", "namuna"])
@pytest.mark.parametrize("gotra", GOTRAS)
def test_few_and_many_matches_come_in_the_same_order(
    db: Database, monkeypatch: pytest.MonkeyPatch, text: str, gotra: str
) -> None:
    rare = (Filter("gotra", "is", (gotra,)), Filter("city", "is", ("Pune",)), Filter("status", "is", ("active",)))
    query = RegisterQuery(view="people", text=text, filters=rare)
    one = db.read_sync(register_page, query, 200)
    monkeypatch.setattr(register, "_FEW", 0)
    assert db.read_sync(register_page, query, 200) == one
    assert db.read_sync(register_count, query) == len(one)


def test_families_in_every_order_and_through_their_people(db: Database) -> None:
    for sort in FAMILY_SORTS:
        for descending in (False, True):
            query = RegisterQuery(view="families", sort=sort, descending=descending)
            ids: list[str] = []
            page = db.read_sync(family_register_page, query, 3)
            while page:
                ids += [row.id for row in page]
                page = db.read_sync(family_register_page, query, 3, page[-1].key)
            assert sorted(ids) == [f"family-{at}" for at in range(8)]
    assert db.read_sync(register_count, RegisterQuery(view="families")) == 8
    named = db.read_sync(family_register_page, RegisterQuery(view="families", text="namuna3 family"))
    assert "family-3" in {row.id for row in named}
    through = db.read_sync(family_register_page, RegisterQuery(view="families", text="kinjal"))
    wanted = {
        row.family_id for row in db.read_sync(everybody) if row.name.startswith("Kinjal") and row.family_id
    }
    assert {row.id for row in through} == wanted
    only = RegisterQuery(view="families", filters=(Filter("community", "is", ("kalpit",)),))
    assert {row.community for row in db.read_sync(family_register_page, only)} == {"Kalpit"}


def test_facets_are_what_occurs_most_first(db: Database) -> None:
    rows = db.read_sync(facet_values, "city", "")
    assert {row.value.lower() for row in rows} == {"pune", "surat", "नाशिक"}
    assert [row.count for row in rows] == sorted((row.count for row in rows), reverse=True)
    assert [row.value for row in db.read_sync(facet_values, "city", "sur")] == ["Surat"]
    assert db.read_sync(facet_values, "age", "") == []


def test_a_question_is_kept_as_json_and_nonsense_is_refused() -> None:
    query = RegisterQuery(
        "people", "x", (Filter("age", "between", (25, None)), Filter("has_photo", "is", True)), "age", True
    )
    assert RegisterQuery.from_json(query.to_json()) == query
    for bad in ("", "{}]", '{"view": "x"}', '{"filters": [{"field": "name); DROP"}]}', '{"sort": "id"}',
                '{"filters": [{"field": "age", "op": "is", "value": 5}]}',
                '{"filters": [{"field": "label", "value": []}]}',
                '{"view": "families", "filters": [{"field": "age", "op": "between", "value": [1, 2]}]}'):  # fmt: skip
        with pytest.raises(UserError):
            RegisterQuery.from_json(bad)
    with pytest.raises(UserError):
        msgspec.structs.replace(query, filters=(Filter("city"),) * 41).checked()


def test_a_city_or_gotra_is_meant_in_every_script_and_spelling(db: Database) -> None:
    for spelling in ("Nashik", "नाशिक", "NASIK"):
        query = RegisterQuery(view="people", filters=(Filter("city", "is", (spelling,)),))
        assert {row.city for row in db.read_sync(register_page, query, 500)} == {"नाशिक"}, spelling
    query = RegisterQuery(view="people", filters=(Filter("gotra", "not", ("काश्यप",)),))
    assert {row.gotra for row in db.read_sync(register_page, query, 500)} == {"", "Atri", "Gautam"}
