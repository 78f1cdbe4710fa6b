"""A new family taken in at the counter, people added to one, its card changed, the agency's own fields."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sanjog_desktop.actions import families, undo
from sanjog_desktop.domain.ids import ContactId, FamilyId
from sanjog_desktop.domain.masking import Masking
from sanjog_desktop.gui.contacts.custom_fields_dialog import CustomFieldsDialog
from sanjog_desktop.gui.contacts.person.usual_editor import UsualEditor
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads import contacts as reads
from sanjog_desktop.store.reads.change_sets import last_undoable
from sanjog_desktop.store.reads.custom_fields import custom_fields
from tests.gui.conftest import settled
from tests.gui.person_desk import ENTER, ESCAPE, Desk
from tests.helpers.walk import nameless

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def desk(ctx: Context, qtbot: Any) -> Desk:
    return Desk(ctx, qtbot)


def write(card: Any, **values: str) -> None:
    for name, text in values.items():
        line = card.line_of(name)
        line.setFocus()
        line.clear()
        QTest.keyClicks(line, text)


async def offered(desk: Desk, editor: Any, text: str) -> list[str]:
    """What a field offers for what is typed into it."""
    editor.line.setFocus()
    editor.line.clear()
    QTest.keyClicks(editor.line, text)
    for _ in range(200):
        await asyncio.sleep(0.005)
        if not editor.is_asking:
            break
    await settled(desk.ctx)
    return list(editor.offered)


def test_what_others_wrote_is_offered_while_one_types(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        desk.side.start_form(None)
        form = desk.side.form
        card = form.members[0]
        assert {name for name, each in form.family.items() if isinstance(each, UsualEditor)} == {
            "city", "community", "package", "owner",
        }  # fmt: skip
        assert {name for name, each in card.editors.items() if isinstance(each, UsualEditor)} == {
            "education", "work", "community", "gotra",
        }  # fmt: skip
        desk.side.activateWindow()
        city = form.family["city"]
        assert await offered(desk, city, "pu") == ["Pune", "Solapur"]  # the most common first
        assert city.line.completer().popup().isVisible()
        # Down and Enter take what is offered, and Enter does not hand the form over yet.
        popup = city.line.completer().popup()
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        await settled(ctx)
        assert city.value() == "Pune" and desk.side.is_busy and not popup.isVisible()
        assert await offered(desk, city, "Zzz") == []
        assert await offered(desk, city, "Pune") == []
        assert await offered(desk, form.family["community"], "mar") == ["Maratha"]
        assert await offered(desk, card.editors["education"], "b.") == ["B.E."]

    qt_run(drive())


def test_a_field_edited_in_place_offers_the_same(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        for part, fields in (
            (desk.person.biodata, {"education", "work"}),
            (desk.person.community, {"community", "sub_community", "gotra"}),
        ):
            assert part.start_edit()
            usual = {name for name, each in part.editors.items() if isinstance(each, UsualEditor)}
            assert usual == fields
        community = desk.person.community.editors["community"]
        assert await offered(desk, community, "mar") == ["Maratha"]
        # Whoever does not see a community learns none by typing its first letters.
        ctx.veil.take_role(Masking("counsellor", frozenset({"community"})))
        alone = UsualEditor(ctx, "community", "Community")
        assert await offered(desk, alone, "mar") == []

    qt_run(drive())


def test_a_family_with_its_people_is_one_change(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        saved: list[str] = []
        desk.side.saved.connect(saved.append)
        desk.side.start_form(None)
        form = desk.side.form
        assert nameless(form) == []
        assert desk.side.is_busy
        QTest.keyClicks(form.family["name"].line, "Kalpanik family")
        QTest.keyClicks(form.family["city"].line, "Satara")
        write(form.members[0], name="Hetal Kalpanik", number="99999 07777", born_on="2/3/1999", height_cm="5'4")
        assert form.members[0].editors["height_cm"].note == "5′4″ (163 cm)"
        QTest.keyClick(form.add_button, Qt.Key.Key_Space)
        write(form.members[1], name="Meena Kalpanik", number="99999 07777")
        form.members[1].editors["role"].set_value("mother")
        await desk.press(ENTER, form.members[1].line_of("name"))
        assert desk.side.currentWidget() is not form
        detail = await desk.detail(ContactId(saved[0]))
        assert detail.contact.family_name == "Kalpanik family"
        assert (detail.contact.city, detail.contact.role) == ("Satara", "candidate")
        assert detail.candidate is not None
        assert (detail.candidate.born_on, detail.candidate.height_cm) == ("1999-03-02", 163)
        mother = await desk.detail(detail.members[0].id)
        assert [(point.phone, point.shared) for point in mother.points] == [("919999907777", True)]
        last = await ctx.db.read(last_undoable, "Meera")
        assert last is not None
        await ctx.db.write(undo.undo_all, last.id)
        counts = await ctx.db.read(reads.contact_counts)
        assert (counts.people, counts.families) == (41, 2)

    qt_run(drive())


def test_what_is_wrong_is_said_where_it_stands(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        desk.side.start_form(None)
        form = desk.side.form
        form.submit()
        assert form.message == "A name is needed."
        write(form.members[0], name="Hetal Kalpanik", born_on="2020")
        form.submit()
        assert "Nobody under eighteen" in form.message
        write(form.members[0], born_on="1999")
        form.add_member()
        write(form.members[1], name="Meena Kalpanik")
        form.submit()
        assert "write its name" in form.message
        form.members[1].remove_button.click()
        form.submit()
        await settled(ctx)
        counts = await ctx.db.read(reads.contact_counts)
        assert (counts.people, counts.families) == (42, 2), "one person needs no family"

    qt_run(drive())


def test_known_numbers_and_families_are_told_while_one_writes(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await ctx.db.write(families.edit, FamilyId("family-0"), {"city": "Pune", "community": ""}, staff="Meera")
        desk.side.start_form(None)
        form = desk.side.form
        write(form.members[0], number="99999 00001")
        QTest.keyClicks(form.family["name"].line, "Namuna family")
        QTest.keyClicks(form.family["city"].line, "Pune")
        for _ in range(30):
            await settled(ctx, 1)
            if form._same.isVisible() and "already" in form.members[0].number.note:
                break
        assert "Sunita Namuna’s number already" in form.members[0].number.note
        form._same.click()
        await settled(ctx)
        assert desk.side.currentWidget() is desk.side.family

    qt_run(drive())


def test_escape_leaves_the_form(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open()
        desk.side.start_form(None)
        write(desk.side.form.members[0], name="Nobody")
        await desk.press(ESCAPE, desk.side.form.members[0].line_of("name"))
        assert desk.side.currentWidget() is desk.person
        assert (await ctx.db.read(reads.contact_counts)).people == 41

    qt_run(drive())


def test_a_family_is_edited_gets_people_and_is_dissolved(desk: Desk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open_family()
        panel = desk.side.family
        assert [link.text() for link in panel.links] == ["Aarav Namuna", "Sunita Namuna"]
        await desk.press(Qt.Key.Key_F2, panel.card.edit_button)
        await desk.type_into(panel.card, "package", "Silver")
        await desk.type_into(panel.card, "package_until_at", "2030-06-30")
        await desk.press(ENTER, panel.card.editors["package"].focusProxy())
        row = await ctx.db.read(reads.family_row, FamilyId("family-0"))
        assert row is not None
        assert row.package == "Silver"
        await desk.open_family()
        assert panel.card.stored()["package_until_at"] == "2030-06-30"
        panel.card.start_edit()
        await desk.type_into(panel.card, "city", "Thane")
        await ctx.db.write(families.edit, FamilyId("family-0"), {"city": "Surat"}, staff="Rohan")
        await desk.press(ENTER, panel.card.editors["city"].focusProxy())
        assert any("Rohan changed City to “Surat”" in words for words in desk.words())
        panel.card.drop_edit()
        panel.add_button.click()
        write(desk.side.form.members[0], name="Ajay Namuna")
        await desk.press(ENTER, desk.side.form.members[0].line_of("name"))
        await desk.open_family()
        assert "Ajay Namuna" in [link.text() for link in panel.links]
        assert nameless(panel) == []
        panel.dissolve_button.click()
        await settled(ctx)
        assert await ctx.db.read(reads.family_row, FamilyId("family-0")) is None
        last = await ctx.db.read(last_undoable, "Meera")
        assert last is not None
        await ctx.db.write(undo.undo_all, last.id)
        assert len(await ctx.db.read(reads.family_members, FamilyId("family-0"))) == 3

    qt_run(drive())


def test_own_fields_are_added_ordered_and_taken_out_of_use(desk: Desk, ctx: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        dialog = CustomFieldsDialog(ctx)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        form = dialog.form
        await settled(ctx)
        assert nameless(dialog) == []
        form.add()
        await settled(ctx)
        assert form.message.text() == "A name is needed."
        QTest.keyClicks(form.name, "Siblings")
        QTest.keyClick(form.name, ENTER)
        await settled(ctx)
        QTest.keyClicks(form.name, "Blood group")
        form.kind.setCurrentIndex(form.kind.findData("choice"))
        form.add()
        await settled(ctx)
        assert "at least two choices" in form.message.text()
        form.choices.setPlainText("A+\nO+")
        form.sensitive.setChecked(True)
        form.add()
        await settled(ctx)
        form.list.setCurrentRow(2)
        form.up_button.click()
        await settled(ctx)
        fields = await ctx.db.read(custom_fields)
        assert [(field.name, field.is_sensitive) for field in fields] == [("Blood group", True), ("Siblings", False)]
        form.list.setCurrentRow(2)
        form.retire_button.click()
        await settled(ctx)
        assert [field.name for field in await ctx.db.read(custom_fields)] == ["Blood group"]

    qt_run(drive())
