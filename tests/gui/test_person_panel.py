"""The panel of a person: every part read, edited in place by keyboard alone, checked as one types."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sanjog_desktop.actions import contact_numbers, contacts, custom_fields, follow_ups, notes, undo
from sanjog_desktop.domain.masking import Masking
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads.change_sets import last_undoable
from tests.gui.conftest import settled
from tests.gui.person_desk import AARAV, ENTER, ESCAPE, SUNITA, Desk
from tests.helpers.walk import nameless, reachable, tabbed

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def desk(ctx: Context, qtbot: Any) -> Desk:
    return Desk(ctx, qtbot)


def test_the_whole_record_is_read_on_one_panel(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        biodata = {"birth_time": "06:40", "birth_place": "Pune", "gotra": "Kashyap", "manglik": "no", "rashi": "karka",
                   "expectations": "Works in Pune", "income_band": "15-20"}  # fmt: skip
        await ctx.db.write(contacts.edit, AARAV, {"owner": "Rohan"}, biodata, staff="Meera")
        await ctx.db.write(notes.add_note, AARAV, "Calls after seven.", staff="Meera")
        await desk.open()
        words = desk.words()
        for said in ("Aarav Namuna", "5′10″ (178 cm)", "14 Feb 1997, 06:40, Pune · 29 years", "15 to 20 lakh a year",
                     "Kashyap · No", "Karka (Cancer)", "Works in Pune", "Rohan", "Calls after seven.",
                     "Note added: Calls after seven."):  # fmt: skip
            assert said in words, said
        assert desk.person.chats.links[0].text() == "+91 99999 00000"
        assert nameless(desk.side) == []

    qt_run(drive())


def test_a_part_is_edited_and_kept_by_keyboard_alone(desk: Desk, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        biodata = desk.person.biodata
        biodata.edit_button.setFocus()
        await desk.press(Qt.Key.Key_F2, biodata.edit_button)
        assert list(biodata.editors)[:2] == ["born_on", "birth_time"]
        await desk.type_into(biodata, "height_cm", "178 cm")
        assert biodata.editors["height_cm"].note == "5′10″ (178 cm)"
        await desk.type_into(biodata, "height_cm", "6'1")
        assert biodata.editors["height_cm"].note == "6′1″ (185 cm)"
        await desk.type_into(biodata, "born_on", "20/5/1996")
        assert biodata.editors["born_on"].note.startswith("30 year")
        await desk.press(ENTER, biodata.editors["born_on"].focusProxy())
        assert not biodata.is_editing
        kept = (await desk.detail()).candidate
        assert kept is not None
        assert (kept.born_on, kept.height_cm) == ("1996-05-20", 185)
        assert "Height 5′10″ → 6′1″" in desk.words()

    qt_run(drive())


def test_escape_lets_go_and_e_begins_again(desk: Desk, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        head = desk.person.head
        await desk.press(Qt.Key.Key_E, head.edit_button)
        await desk.type_into(head, "city", "Elsewhere")
        assert desk.side.is_busy
        await desk.press(ESCAPE, head.editors["city"].focusProxy())
        assert not head.is_editing
        assert not desk.side.is_busy
        assert (await desk.detail()).contact.city == "Pune"
        await desk.press(Qt.Key.Key_F2, desk.person.message_button)
        assert head.is_editing

    qt_run(drive())


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31-02-1997", "There is no such day."),
        ("2015-01-01", "Nobody under eighteen can be a candidate."),
        ("once", "This is not a birth date."),
        ("1890-01-01", "more than a hundred years ago"),
    ],
)
def test_what_cannot_be_is_said_and_not_kept(desk: Desk, qt_run: Run, typed: str, said: str) -> None:
    async def drive() -> None:
        await desk.open()
        biodata = desk.person.biodata
        biodata.start_edit()
        await desk.type_into(biodata, "born_on", typed)
        assert biodata.editors["born_on"].note == "", "nothing is said in the middle of a word"
        await desk.press(ENTER, biodata.editors["born_on"].focusProxy())
        assert biodata.is_editing
        assert said in biodata.editors["born_on"].note
        assert biodata.editors["born_on"].focusProxy().property("invalid")
        await desk.type_into(biodata, "born_on", "1997-02-14")
        assert biodata.editors["born_on"].note.startswith("29 year"), "right again the moment it is"

    qt_run(drive())


def test_names_in_any_number_of_scripts_and_the_family(desk: Desk, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        desk.person.edit("head")
        head = desk.person.head
        await desk.type_into(head, "other_names", "આરવ નમુના\nArav Namoona")
        await desk.type_into(head, "family_id", "Nobody there")
        await desk.press(ENTER, head.editors["name"].focusProxy())
        assert "no family of this name" in head.editors["family_id"].note
        await desk.type_into(head, "family_id", "Udah")
        await settled(desk.ctx)
        await desk.type_into(head, "family_id", "Udaharan family")
        await settled(desk.ctx)
        await desk.press(ENTER, head.editors["name"].focusProxy())
        detail = await desk.detail()
        assert detail.other_names == ("Arav Namoona", "આરવ નમુના")
        assert detail.contact.family_name == "Udaharan family"
        last = await desk.ctx.db.read(last_undoable, "Meera")
        assert last is not None
        await desk.ctx.db.write(undo.undo_all, last.id)
        detail = await desk.detail()
        assert (detail.other_names, detail.contact.family_name) == ((), "Namuna family")

    qt_run(drive())


def test_numbers_are_described_added_and_taken_off_as_one_change(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await ctx.db.write(contact_numbers.add, AARAV, "919999955555", staff="Meera")
        await desk.open()
        reach = desk.person.reach
        reach.start_edit()
        fresh = next(point.id for point in (await desk.detail()).points if point.phone == "919999955555")
        await desk.type_into(reach, "relation:point-00", "his own")
        reach.editors["language:point-00"].set_value("gu")
        reach.editors["answers:point-00"].focusProxy().setChecked(False)
        QTest.keyClick(reach.editors[f"off:{fresh}"].focusProxy(), Qt.Key.Key_Space)
        await desk.type_into(reach, "new", "99999 000")
        await desk.press(ENTER, reach.editors["new"].focusProxy())
        assert "not a phone number" in reach.editors["new"].note
        await desk.type_into(reach, "new", "099999 00001")
        assert reach.editors["new"].note == "+91 99999 00001"
        await desk.type_into(reach, "new_relation", "mother")
        await desk.type_into(reach, "other_emails", "not an address")
        await desk.press(ENTER, reach.editors["new"].focusProxy())
        assert reach.is_editing
        await desk.type_into(reach, "other_emails", "mother@example.in, mother")
        await desk.press(ENTER, reach.editors["new"].focusProxy())
        detail = await desk.detail()
        assert [(point.phone, point.relation, point.shared) for point in detail.points] == [
            ("919999900000", "his own", False),
            ("919999900001", "mother", True),
        ]
        assert (detail.points[0].language, detail.points[0].reachable) == ("gu", False)
        assert [(row.email, row.relation) for row in detail.other_emails] == [("mother@example.in", "mother")]
        last = await ctx.db.read(last_undoable, "Meera")
        assert last is not None
        await ctx.db.write(undo.undo_all, last.id)
        assert {point.phone for point in (await desk.detail()).points} == {"919999900000", "919999955555"}

    qt_run(drive())


def test_a_number_with_a_chat_stays_and_says_why(desk: Desk, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        reach = desk.person.reach
        reach.start_edit()
        reach.editors["off:point-00"].focusProxy().setChecked(True)
        reach.save()
        await settled(desk.ctx)
        assert reach.is_editing
        assert any("There is a chat under this number" in words for words in desk.words())

    qt_run(drive())


def test_status_asks_for_its_own_reasons(desk: Desk, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        outcome = desk.person.outcome
        outcome.start_edit()
        outcome.editors["status"].set_value("on_hold")
        offered = [outcome.editors["status_reason"].combo.itemText(i) for i in range(20)]
        assert "Exams" in offered
        outcome.editors["status_reason"].combo.setEditText("Exams")
        outcome.save()
        await settled(desk.ctx)
        detail = await desk.detail()
        assert (detail.contact.status, detail.status_reason) == ("on_hold", "exams")
        assert "On hold · Exams" in desk.words()
        outcome.start_edit()
        outcome.editors["status"].set_value("do_not_contact")
        assert "taken back" in outcome._message.text()

    qt_run(drive())


def test_labels_go_on_and_off_by_keyboard(desk: Desk, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        labels = desk.person.labels
        labels.start_edit()
        editor = labels.editors["labels"]
        for name in ("Priority", "NRI"):
            QTest.keyClicks(editor.line, name)
            await desk.press(ENTER, editor.line)
        assert [chip.text() for chip in editor.chips] == ["Priority ✕", "NRI ✕"]
        QTest.keyClick(editor.chips[0], Qt.Key.Key_Space)
        await desk.press(ENTER, editor.line)
        assert [row.name for row in (await desk.detail()).labels] == ["NRI"]
        labels.start_edit()
        QTest.keyClicks(labels.editors["labels"].line, "nri")
        await desk.press(ENTER, labels.editors["labels"].line)
        assert len(labels.editors["labels"].chips) == 1, "one label, whatever its capitals"

    qt_run(drive())


def test_follow_ups_are_set_ticked_off_and_changed(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await ctx.db.write(follow_ups.set_follow_up, AARAV, "2020-01-01", "Ask the mother", staff="Meera")
        await desk.open()
        part = desk.person.follow_ups
        assert "overdue" in part.boxes[0].accessibleName()
        QTest.keyClick(part.boxes[0], Qt.Key.Key_Space)
        await settled(ctx)
        assert (await desk.detail()).follow_ups[0].done_at
        part.start_edit()
        part.save()
        assert part.is_editing, "what is to be done is needed"
        await desk.type_into(part, "what", "Send three biodata")
        await desk.press(ENTER, part.editors["what"].focusProxy())
        assert (await desk.detail()).follow_ups[0].what == "Send three biodata"
        part.edits[0].click()
        await desk.type_into(part, "what", "Send four")
        await desk.press(ENTER, part.editors["what"].focusProxy())
        assert [row.what for row in (await desk.detail()).follow_ups if not row.done_at] == ["Send four"]

    qt_run(drive())


def test_notes_are_added_written_anew_and_taken_away(desk: Desk, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        part = desk.person.notes
        part.start_edit()
        await desk.type_into(part, "new", "Calls after seven")
        await desk.press(ENTER, part.editors["new"].focusProxy(), Qt.KeyboardModifier.ControlModifier)
        note = (await desk.detail()).note_list[0]
        assert (note.body, note.staff) == ("Calls after seven", "Meera")
        part.start_edit()
        await desk.type_into(part, note.id, "Calls after eight")
        part.save()
        await settled(desk.ctx)
        assert (await desk.detail()).note_list[0].body == "Calls after eight"
        part.start_edit()
        part.editors[note.id].set_value("")
        part.save()
        await settled(desk.ctx)
        assert (await desk.detail()).note_list == ()

    qt_run(drive())


def test_own_fields_by_their_kinds(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        number = await ctx.db.write(custom_fields.add_field, "Siblings", "number", staff="Meera")
        choice = await ctx.db.write(custom_fields.add_field, "Blood", "choice", choices=["A+", "O+"], staff="Meera")
        await desk.open()
        part = desk.person.own_fields
        assert part.start_edit()
        await desk.type_into(part, number, "two")
        part.editors[choice].set_value("O+")
        part.save()
        assert "not a number" in part.editors[number].note
        await desk.type_into(part, number, "2")
        await desk.press(ENTER, part.editors[number].focusProxy())
        said = {each.field.name: each.value for each in (await desk.detail()).custom}
        assert said == {"Siblings": "2", "Blood": "O+"}

    qt_run(drive())


def test_changes_of_own_fields_read_as_people_say_them(desk: Desk, ctx: Context, qt_run: Run) -> None:
    def written() -> set[str]:
        return {words for words in desk.words() if "→" in words}

    async def drive() -> None:
        add, keep = custom_fields.add_field, custom_fields.set_values
        veg = await ctx.db.write(add, "Eats eggs", "yes_no", staff="Meera")
        met = await ctx.db.write(add, "First met", "date", staff="Meera")
        land = await ctx.db.write(add, "Acres", "number", is_sensitive=True, staff="Meera")
        for values in (
            {veg: "yes", met: "2026-01-31", land: "2.50"},
            {veg: "no", met: "", land: "12"},
        ):
            ctx.clock.advance(1000)  # type: ignore[attr-defined]
            await ctx.db.write(keep, AARAV, values, staff="Meera")
        await desk.open()
        assert written() == {
            "Eats eggs → Yes", "Eats eggs Yes → No", "First met → 31 Jan 2026", "First met 31 Jan 2026 → –",
            "Acres → 2.5", "Acres 2.5 → 12",
        }  # fmt: skip
        # What happened in a field is told after it went out of use.
        await ctx.db.write(custom_fields.retire_field, veg, staff="Meera")
        await settled(ctx)
        assert "Eats eggs Yes → No" in written()
        # Whoever may not see sensitive fields does not read them in their history either.
        ctx.veil.take_role(Masking("read_only", frozenset({"sensitive"})))
        await settled(ctx)
        assert not any(words in said for said in written() for words in ("2.5", "12", "Yes", "31 Jan"))

    qt_run(drive())


def test_a_change_elsewhere_of_an_own_field_is_told_in_words(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        veg = await ctx.db.write(custom_fields.add_field, "Eats eggs", "yes_no", staff="Meera")
        await desk.open()
        part = desk.person.own_fields
        assert part.start_edit()
        part.editors[veg].set_value("no")
        await ctx.db.write(custom_fields.set_values, AARAV, {veg: "yes"}, staff="Ravi")
        await settled(ctx)
        assert any("“Yes”" in words for words in desk.words())

    qt_run(drive())


def test_a_biodata_is_begun_for_somebody_who_had_none(desk: Desk, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open(SUNITA)
        assert desk.person.biodata_button.isHidden()
        desk.person.biodata.begin()
        await desk.type_into(desk.person.biodata, "education", "M.A.")
        await desk.press(ENTER, desk.person.biodata.editors["education"].focusProxy())
        detail = await desk.detail(SUNITA)
        assert detail.candidate is not None
        assert detail.candidate.education == "M.A."
        assert desk.person.biodata_button.isVisible()

    qt_run(drive())


def test_what_somebody_else_changed_meanwhile_is_told(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        head = desk.person.head
        head.start_edit()
        await desk.type_into(head, "city", "Thane")
        await ctx.db.write(contacts.edit, AARAV, {"city": "Nashik", "role": "son"}, staff="Rohan")
        await settled(ctx)
        assert any("Rohan changed City to “Nashik”" in words for words in desk.words())
        assert head.editors["role"].value() == "son", "what nobody typed in here follows"
        head.take_theirs_button.click()
        assert head.editors["city"].value() == "Nashik"
        await desk.type_into(head, "city", "Thane")
        await ctx.db.write(contacts.edit, AARAV, {"city": "Surat"}, staff="Rohan")
        await settled(ctx)
        head.keep_mine_button.click()
        await desk.press(ENTER, head.editors["city"].focusProxy())
        assert (await desk.detail()).contact.city == "Thane"

    qt_run(drive())


def test_what_is_being_written_is_not_replaced_by_another_person(desk: Desk, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        desk.person.edit("head")
        await desk.type_into(desk.person.head, "city", "Thane")
        await desk.open(SUNITA)
        assert desk.person.contact_id == AARAV
        assert "Save what you wrote" in desk.person.strip.words
        await desk.press(ESCAPE, desk.person.head.editors["city"].focusProxy())
        await desk.open(SUNITA)
        assert desk.person.contact_id == SUNITA
        assert desk.person.strip.isHidden()

    qt_run(drive())


def test_hidden_fields_are_neither_shown_nor_edited(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        ctx.veil.take_role(Masking("counsellor", frozenset({"phone", "community"})))
        assert not any("99999 00000" in words for words in desk.words())
        assert desk.person.reach.edit_button.isHidden()
        desk.person.edit("community")
        assert "community" not in desk.person.community.editors
        desk.person.edit("head")
        ctx.veil.set_counter(True)
        assert not desk.person.is_editing
        assert [words for words in desk.words() if "Aarav" in words or "आरव" in words] == []
        assert not desk.person.head.edit_button.isVisible()
        ctx.veil.set_counter(False)
        assert "Aarav Namuna" in desk.words()

    qt_run(drive())


def test_ctrl_and_the_page_keys_go_from_part_to_part(desk: Desk, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        person = desk.person
        desk.side.activateWindow()
        person.head.edit_button.setFocus()
        seen = []
        for _ in range(6):
            await desk.press(Qt.Key.Key_PageDown, person.focusWidget(), Qt.KeyboardModifier.ControlModifier)
            section = person._section_of(person.focusWidget())
            seen.append(section)
        assert seen[:3] == [person.biodata, person.community, person.reach]
        await desk.press(Qt.Key.Key_PageUp, person.focusWidget(), Qt.KeyboardModifier.ControlModifier)
        assert person._section_of(person.focusWidget()) is seen[-2]

    qt_run(drive())


def test_older_changes_are_read_as_they_are_asked_for(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        for number in range(40):
            await ctx.db.write(contacts.edit, AARAV, {"city": f"Place {number}"}, staff="Meera")
        await desk.open()
        timeline = desk.person.timeline
        assert "City Place 38 → Place 39" in desk.words()
        assert "City Pune → Place 0" not in desk.words()
        while timeline.more_button.isVisible():
            timeline.more_button.click()
            await settled(ctx)
        assert "City Pune → Place 0" in desk.words()

    qt_run(drive())


def test_tab_comes_to_everything_and_is_caught_nowhere(desk: Desk, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        for name in ("head", "reach", "labels", "notes"):
            desk.person.edit(name)
        await settled(desk.ctx)
        desk.side.activateWindow()
        desk.person.head.editors["name"].setFocus()
        await settled(desk.ctx)
        there = reachable(desk.side)
        assert len(there) > 40
        assert [widget for widget in there if widget not in tabbed(desk.side)] == []
        assert nameless(desk.side) == []

    qt_run(drive())
