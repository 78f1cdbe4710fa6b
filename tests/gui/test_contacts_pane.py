"""The contacts pane: finding people as one types, looking at one, changing one."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel

from sanjog_desktop.actions import contacts
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.register_query import BETWEEN, Filter, RegisterQuery
from sanjog_desktop.gui.contacts.columns import person_sentence
from sanjog_desktop.gui.contacts.imports_dialog import ImportsDialog
from sanjog_desktop.gui.contacts.pane import ContactsPane
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person import texts
from sanjog_desktop.gui.times import moment_text
from sanjog_desktop.store.errors import DiskFull
from sanjog_desktop.store.reads import contacts as reads
from tests.gui.conftest import settled
from tests.gui.people_sample import fill_people
from tests.helpers.walk import nameless

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def pane(ctx: Context, qtbot: Any) -> ContactsPane:
    ctx.db.write_sync(fill_people)
    shown = ContactsPane(ctx)
    ctx.db.on_changes(shown.apply)
    qtbot.addWidget(shown)
    shown.resize(1300, 800)
    shown.show()
    return shown


def names(pane: ContactsPane) -> list[str]:
    return [row.name for row in pane.people.model.rows]


async def find(pane: ContactsPane, ctx: Context, text: str) -> list[str]:
    pane.search.clear()
    QTest.keyClicks(pane.search, text) if text.isascii() else pane.search.setText(text)
    QTest.keyClick(pane.search, Qt.Key.Key_Return)
    await settled(ctx)
    return names(pane)


def test_everybody_shows_with_counts_and_the_first_beside(
    pane: ContactsPane, ctx: Context, qt_run: Run
) -> None:
    async def drive() -> None:
        pane.activate()
        await settled(ctx)
        QAbstractItemModelTester(pane.people.model)
        assert len(names(pane)) == 39
        assert names(pane) == sorted(names(pane), key=str.casefold)
        assert pane.counts.text().startswith("41 people · 2 families")
        assert pane.side.person.contact_id == pane.people.model.rows[0].id

    qt_run(drive())


@pytest.mark.parametrize("typed", ["aarav", "आरव", "Aar nam", "નમુના", "99999 00000"])
def test_people_are_found_in_any_script_and_by_number(
    pane: ContactsPane, ctx: Context, qt_run: Run, typed: str
) -> None:
    async def drive() -> None:
        pane.activate()
        await settled(ctx)
        assert (await find(pane, ctx, typed))[0] == "Aarav Namuna"
        assert "found" in pane.search._hint

    qt_run(drive())


def test_the_views_divide_people(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        pane.activate()
        await settled(ctx)
        assert await find(pane, ctx, "sunita") == []
        assert pane.stack.currentWidget() is pane.empty
        pane.filters.choose("people")
        pane.filters.chosen.emit("people")
        await settled(ctx)
        assert names(pane) == ["Sunita Namuna"]
        pane.search.clear()
        pane.filters.choose("families")
        pane.filters.chosen.emit("families")
        await settled(ctx)
        assert [row.name for row in pane.families.model.rows] == ["Namuna family", "Udaharan family"]
        assert pane.side.currentWidget() is pane.side.family

    qt_run(drive())


def test_enter_on_a_line_goes_to_the_person(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        pane.activate()
        await settled(ctx)
        await find(pane, ctx, "kinjal")
        QTest.keyClick(pane.search, Qt.Key.Key_Down)
        QTest.keyClick(pane.table, Qt.Key.Key_Return)
        assert pane.side.person.message_button.hasFocus() or not pane.isActiveWindow()
        labels = [label.text() for label in pane.side.person.findChildren(QLabel)]
        assert "Kinjal Udaharan" in labels
        assert any("કિંજલ ઉદાહરણ" in text for text in labels)
        assert any(text.startswith("+91 99999 00002") for text in labels)

    qt_run(drive())


def test_message_leads_to_the_chat(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        chats: list[int] = []
        pane.open_chat_requested.connect(chats.append)
        pane.activate()
        await settled(ctx)
        await find(pane, ctx, "kinjal")
        pane.side.person.message_button.click()
        await settled(ctx)
        detail = await ctx.db.read(reads.contact_detail, ContactId("contact-02"))
        assert detail is not None
        assert chats == [detail.points[0].conversation_id]

    qt_run(drive())


def test_an_edit_is_written_and_kept_in_the_history(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        pane.activate()
        await settled(ctx)
        await find(pane, ctx, "aarav")
        person = pane.side.person
        person.edit("head")
        city = person.head.editors["city"]
        assert person.head.editors["name_native"].value() == "आरव नमुना"
        city.set_value("Thane")
        QTest.keyClick(city.focusProxy(), Qt.Key.Key_Return)
        await settled(ctx)
        person.edit("biodata")
        height = person.biodata.editors["height_cm"].focusProxy()
        height.setText("6'1")
        QTest.keyClick(height, Qt.Key.Key_Return)
        await settled(ctx)
        detail = await ctx.db.read(reads.contact_detail, ContactId("contact-00"))
        assert detail is not None
        assert detail.candidate is not None
        assert (detail.contact.city, detail.candidate.height_cm) == ("Thane", 185)
        assert {change.staff for change in detail.changes} == {"Meera"}
        shown = [label.text() for label in pane.side.person.findChildren(QLabel)]
        assert "City Pune → Thane" in shown
        assert "Height 5′10″ → 6′1″" in shown

    qt_run(drive())


def test_a_new_person_is_found_at_once(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        pane.activate()
        await settled(ctx)
        pane.new_button.click()
        await settled(ctx)
        form = pane.side.form
        form.submit()
        assert form.message == "A name is needed."
        form.edit_of("name").setText("Hetal Kalpana")
        form.edit_of("number").setText("12")
        form.submit()
        assert "phone number" in form.message
        form.edit_of("number").setText("99999 07777")
        form.submit()
        await settled(ctx)
        pane.filters.choose("people")
        assert await find(pane, ctx, "07777") == ["Hetal Kalpana"]

    qt_run(drive())


def test_escape_leaves_the_form_as_it_was(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        pane.activate()
        await settled(ctx)
        pane.side.edit_requested.emit("contact-00")
        await settled(ctx)
        city = pane.side.person.head.editors["city"].focusProxy()
        city.setText("Elsewhere")
        QTest.keyClick(city, Qt.Key.Key_Escape)
        await settled(ctx)
        assert pane.side.currentWidget() is pane.side.person
        detail = await ctx.db.read(reads.contact_detail, ContactId("contact-00"))
        assert detail is not None
        assert detail.contact.city == "Pune"

    qt_run(drive())


def test_a_list_that_cannot_be_read_says_so_and_keeps_its_lines(
    pane: ContactsPane, ctx: Context, qt_run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def drive() -> None:
        told: list[str] = []
        ctx.tasks.notify = lambda text, hint: told.append(text)
        pane.activate()
        await settled(ctx)
        before = names(pane)

        async def refuse(after: object, limit: int) -> list[object]:
            raise DiskFull

        with monkeypatch.context() as patch:
            patch.setattr(pane.people.model, "_fetch", refuse)
            pane.people.model.restart()
            await settled(ctx)
        assert names(pane) == before
        assert "could not be read" in pane.notice.words
        assert len(told) == 1
        pane.notice._act()
        await settled(ctx)
        assert names(pane) == before
        assert pane.notice.isHidden()

    qt_run(drive())


def test_a_line_reads_as_a_sentence(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        pane.activate()
        await settled(ctx)
        row = next(row for row in pane.people.model.rows if row.name == "Aarav Namuna")
        said = person_sentence(row, ctx.clock.now())
        assert said == (
            "Aarav Namuna, आरव नमुना, candidate, 29 years, 5′10″, B.E., Pune, Maratha, Active, with Meera, "
            "last contact Today"
        )
        place = pane.people.model.place_of(row.id)
        assert place is not None
        assert pane.people.model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole) == said

    qt_run(drive())


def test_ages_turn_on_the_birthday() -> None:
    day = int(datetime(2026, 2, 14, tzinfo=UTC).timestamp() * 1000)
    assert texts.age("1997-02-14", day - DAY) == 28
    assert texts.age("1997-02-14", day) == 29
    assert texts.age("1997", day) == 28
    assert texts.age("", day) is None


@pytest.fixture(params=["America/New_York", "Asia/Kolkata", "Pacific/Auckland"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A PC set to another zone than India's."""
    with monkeypatch.context() as patched:
        patched.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("zone")
def test_an_age_turns_at_midnight_in_india_wherever_the_pc_is(
    pane: ContactsPane, ctx: Context, qt_run: Run
) -> None:
    midnight = int(datetime(2026, 2, 13, 18, 30, tzinfo=UTC).timestamp() * 1000)  # 14 February begins in India
    place = [each.table.name for each in pane.people.columns].index("age")

    async def ages(at: int) -> tuple[set[str], list[str], str]:
        ctx.clock.advance(at - ctx.clock.now())  # type: ignore[attr-defined]
        pane.people.ask(RegisterQuery(text="", filters=(Filter("age", BETWEEN, (29, 29)),)))
        await settled(ctx)
        filtered = set(names(pane))
        await find(pane, ctx, "Aarav")
        row = next(row for row in pane.people.model.rows if row.name == "Aarav Namuna")
        pane.show_contact(row.id)
        await settled(ctx)
        line = pane.people.model.index(pane.people.model.place_of(row.id) or 0, place)
        panel = [each.text() for each in pane.side.findChildren(QLabel) if each.isVisible()]
        found = [line.data(), *(words for words in panel if " years" in words)]
        return filtered, found, person_sentence(row, ctx.clock.now())

    async def drive() -> None:
        await pane.load()
        filtered, shown, sentence = await ages(midnight - 1)
        assert "Aarav Namuna" not in filtered
        assert shown[0] == "28" and any("28 years" in words for words in shown[1:]) and "28 years" in sentence
        filtered, shown, sentence = await ages(midnight)
        assert filtered == {"Aarav Namuna"}
        assert shown[0] == "29" and any("29 years" in words for words in shown[1:]) and "29 years" in sentence

    qt_run(drive())


async def until_planned(pane: ContactsPane, ctx: Context, path: Path) -> None:
    pane.stack.setCurrentWidget(pane.import_sheet)
    pane.import_sheet.open_file(path)
    await settled(ctx, 6)
    if not pane.import_sheet.check_button.isHidden():
        QTest.keyClick(pane.import_sheet.check_button, Qt.Key.Key_Space)
        await settled(ctx, 6)


def test_a_register_is_planned_then_taken_in_and_taken_back(
    pane: ContactsPane, ctx: Context, qt_run: Run, tmp_path: Path
) -> None:
    async def drive() -> None:
        pane.activate()
        await settled(ctx)
        rows = ["Name,Mobile,City"]
        rows += [f"Naya Vyakti {number},+91 98888 {number:05d},Nagpur" for number in range(450)]
        rows += ["Aarav Namuna,99999 00000,Pune", ",,Nowhere", "Bina Number,12,Pune"]
        path = tmp_path / "register.csv"
        path.write_text("\n".join(rows), "utf-8")
        await until_planned(pane, ctx, path)
        sheet = pane.import_sheet
        assert sheet.fresh.text().startswith("451")
        assert sheet.unusable.text().startswith("1 ")
        assert sheet.rows_step.filters.current == "look"
        assert sheet.rows_step.model.rowCount() == 2
        before = await ctx.db.read(reads.contact_counts)
        assert before.people == 41
        QTest.keyClick(sheet.import_button, Qt.Key.Key_Space)
        await settled(ctx, 8)
        assert sheet.title.text() == "Imported"
        after = await ctx.db.read(reads.contact_counts)
        assert after.people == 41 + 451
        await until_planned(pane, ctx, path)  # its columns are known by now
        assert sheet.fresh.isHidden() and sheet.import_button.isHidden()
        sheet.cancel_button.click()
        pane.filters.choose("people")
        assert await find(pane, ctx, "vyakti 449") == ["Naya Vyakti 449"]
        # A press meant for the last edit never takes hundreds of people away again.
        pane.activateWindow()
        pane.list.focus_table()
        await settled(ctx)
        QTest.keyClick(pane.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await settled(ctx, 8)
        assert pane.list.toast.words.text() == "There is nothing to undo."
        assert (await ctx.db.read(reads.contact_counts)).people == 41 + 451
        pane.stack.setCurrentWidget(sheet)
        QTest.keyClick(sheet.undo_button, Qt.Key.Key_Space)
        await settled(ctx, 12)
        assert sheet.about.text() == "Everything is as it was before."
        assert (await ctx.db.read(reads.contact_counts)).people == 41

    qt_run(drive())


def test_an_import_is_taken_back_from_the_list_of_imports(
    pane: ContactsPane, ctx: Context, qt_run: Run, tmp_path: Path, qtbot: Any
) -> None:
    async def drive() -> None:
        pane.activate()
        await settled(ctx)
        path = tmp_path / "phone book.csv"
        path.write_text("Name,Mobile\nNaya Vyakti,+91 98888 00001\nPurana Vyakti,+91 98888 00002\n", "utf-8")
        await until_planned(pane, ctx, path)
        QTest.keyClick(pane.import_sheet.import_button, Qt.Key.Key_Space)
        await settled(ctx, 8)
        pane.import_sheet.cancel_button.click()
        assert (await ctx.db.read(reads.contact_counts)).people == 43
        menu = pane.open_more()
        entry = next(each for each in menu.actions() if each.text() == "I&mports…")
        menu.hide()
        assert entry.isEnabled()
        dialog = pane.open_imports()
        assert isinstance(dialog, ImportsDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        await settled(ctx)
        assert nameless(dialog) == []
        assert dialog.list.count() == 1 and dialog.list.item(0).text().startswith("phone book.csv · ")
        assert "2 rows" in dialog.list.item(0).text()
        # Somebody worked with one of them since: they stay.
        touched = await ctx.db.read(
            lambda session: session.value("SELECT id FROM contact WHERE name = 'Purana Vyakti'")
        )
        await ctx.db.write(contacts.edit, ContactId(str(touched)), {"city": "Pune"}, staff="Ravi")
        QTest.keyClick(dialog.undo_button, Qt.Key.Key_Space)
        await settled(ctx, 10)
        assert "1 entries stayed" in dialog.message.text()
        assert (await ctx.db.read(reads.contact_counts)).people == 42
        assert dialog.list.item(0).text().endswith("taken back") and not dialog.undo_button.isEnabled()

    qt_run(drive())


def test_rows_that_cannot_be_used_are_saved_to_be_mended(
    pane: ContactsPane, ctx: Context, qt_run: Run, tmp_path: Path
) -> None:
    async def drive() -> None:
        path, mended = tmp_path / "register.csv", tmp_path / "to mend.csv"
        path.write_text('Name,Mobile,City\nAsha Kalpit,+91 98888 00001,Pune\n,,"=HYPERLINK(""x"")"\n', "utf-8")
        await until_planned(pane, ctx, path)
        await pane.import_sheet.save_bad_rows(mended)
        text = mended.read_text("utf-8-sig")
        assert text.splitlines() == [
            "Name,Mobile,City,Why this row was not taken",
            ",,"'"\'=HYPERLINK(""x"")"'",Neither a name nor a phone number.",
        ]
        mended.write_text(text.replace(",,", "Bina Kalpit,9888800002,"), "utf-8")
        await until_planned(pane, ctx, mended)
        assert pane.import_sheet.fresh.text() == "1 new"

    qt_run(drive())


def test_a_file_that_is_no_register_is_said_plainly(
    pane: ContactsPane, ctx: Context, qt_run: Run, tmp_path: Path
) -> None:
    async def drive() -> None:
        path = tmp_path / "photo.csv"
        path.write_bytes(b"\x89PNG\x00\x01\x02" * 50)
        await until_planned(pane, ctx, path)
        assert pane.import_sheet.title.text() == "This file is a picture, not a register."
        assert pane.import_sheet.about.text() != ""
        assert pane.import_sheet.import_button.isHidden()
        await until_planned(pane, ctx, tmp_path / "absent.csv")
        assert pane.import_sheet.title.text() == "This file cannot be read."

    qt_run(drive())


def test_without_a_network_the_list_says_of_what_time_it_is(ctx: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        ctx.db.write_sync(fill_people)
        pane = ContactsPane(ctx)
        qtbot.addWidget(pane)
        pane.show()
        pane.activate()
        await settled(ctx)
        assert "readable offline" in pane.counts.text()
        ctx.state.last_sync_at = ctx.clock.now()
        ctx.state.stumbled("relay", "")
        pane.show_state()
        assert f"as of {moment_text(ctx.clock.now(), ctx.clock.now())}" in pane.counts.text()

    qt_run(drive())
