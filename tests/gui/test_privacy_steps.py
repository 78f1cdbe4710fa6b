"""A request taken through its steps by the buttons of the panel, each over the real store."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter

from sanjog_desktop.actions.request_settling import settle
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.answer_dialog import AnswerDialog
from sanjog_desktop.gui.privacy.certificate_dialog import CertificateDialog
from sanjog_desktop.gui.privacy.changes_dialog import ChangesDialog
from sanjog_desktop.gui.privacy.package_dialog import PackageDialog
from sanjog_desktop.privacy.signing import encode_signed, signed, signing_key
from sanjog_desktop.store.reads import contacts, request_detail
from sanjog_desktop.store.session import Session
from sanjog_desktop.sync.read_log import ReadLog
from tests.gui.conftest import settled
from tests.gui.privacy_desk import PrivacyDesk

Run = Callable[[Coroutine[Any, Any, None]], None]
CERTIFICATE = {
    "ref": "PR-0001", "pseudonym": "p", "language": "en", "asked_at": "", "begun_at": "", "proven_at": "",
    "issued_at": "", "scope": "all", "agency": "", "dpo": "", "approvers": ["owner", "manager"], "device": "",
    "version": "", "audit": {"seq": 1}, "places": [], "unknown_sends": 0, "kept": [],
    "proof": {
        "pages": 1, "frames": 0, "bad_macs": 0, "patterns": 1, "terms": 0, "files": 0, "hits": 0,
        "canary_found_before": True, "canary_found_after": False, "control_found": True, "shared_with_others": [],
    },
}  # fmt: skip


@pytest.fixture
def desk(ctx: Context, qtbot: Any) -> PrivacyDesk:
    """The pane over a store with people and an agency."""
    return PrivacyDesk(ctx, qtbot)


async def checked(desk: PrivacyDesk) -> None:
    """Take the request up and make sure of who asks, in person."""
    await desk.press("start_check")
    assert desk.state == "VERIFYING"
    await desk.take("record_check", method="M4", evidence="driving licence")


async def answered_by_print(desk: PrivacyDesk, folder: Path) -> None:
    """The final answer, saved as a PDF."""
    await desk.press("deliver")
    dialog = desk.dialog
    assert isinstance(dialog, AnswerDialog)
    await dialog.save_pdf(folder / "answer.pdf")
    await settled(desk.ctx)
    assert (folder / "answer.pdf").read_bytes().startswith(b"%PDF")


def test_a_stop_that_was_none_is_undone_by_its_button(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        stop = await desk.open("opt_out", channel="whatsapp", source_wamid="wamid.read.as.stop")
        while await ctx.db.write(settle):
            pass
        desk.queue.show_subject(stop)
        await settled(ctx)
        assert desk.state == "CLOSED_FULFILLED"
        assert desk.steps == ["reopen", "undo_stop"]
        await desk.take("undo_stop", because="They wrote of the bus stop")
        await desk.queue.load()
        await settled(ctx)
        assert desk.steps == ["reopen"]
        assert any("no stop" in words for words in desk.words())

    qt_run(drive())


def test_an_access_request_from_start_to_answer(
    desk: PrivacyDesk, ctx: Context, qt_run: Run, tmp_path: Path
) -> None:
    noted: list[tuple[str, str, str]] = []
    ctx.note_read = lambda *read: noted.append(read)

    async def drive() -> None:
        made = await desk.open("access")
        assert desk.steps[0] == "start_check"
        await checked(desk)
        assert desk.state == "ASSESSING"
        await desk.take("approve", decision="full")
        await desk.take("execute")
        assert desk.state == "EXECUTING"
        assert desk.queue.work.lines[0].where == "this PC"
        await desk.press("package")
        package = desk.dialog
        assert isinstance(package, PackageDialog)
        await settled(ctx)
        package.folder.setText(str(tmp_path))
        package.do_button.click()
        await settled(ctx, 8)
        assert package.built is not None
        assert package.passphrase.text() == package.built.passphrase
        assert package.built.paths[0].exists()
        assert noted == [("package", "request", made)]
        await desk.dismiss()
        paper = next(line for line in desk.queue.steps.view.work if line.location == "paper")  # type: ignore[union-attr]
        desk.queue.steps.begin_task(paper.id)
        await settled(ctx)
        desk.dialog.fill(state="na", note="no paper file")
        desk.dialog.do_button.click()
        await settled(ctx)
        await desk.press("finish_execution")
        await desk.press("prove")
        assert desk.state == "DELIVERING"
        await answered_by_print(desk, tmp_path)
        await desk.press("close")
        assert desk.state == "CLOSED_FULFILLED"
        assert desk.steps == ["reopen"]

    qt_run(drive())


def test_a_package_that_cannot_be_written_says_so_and_leaves_nothing(
    desk: PrivacyDesk, ctx: Context, qt_run: Run, tmp_path: Path
) -> None:
    async def drive() -> None:
        await desk.open("access")
        await checked(desk)
        await desk.take("approve", decision="full")
        await desk.take("execute")
        await desk.press("package")
        package = desk.dialog
        assert isinstance(package, PackageDialog)
        await settled(ctx)
        package.more.setText("the neighbour's shop")
        package.more_button.click()
        assert [item.kind for item in package.decisions()][-1] == "words"
        (tmp_path / "file").write_text("no folder")
        package.folder.setText(str(tmp_path / "file"))
        package.do_button.click()
        await settled(ctx)
        assert package.built is None
        assert "could not be written" in package.strip.words
        assert package.do_button.isEnabled()
        assert sorted(path.name for path in tmp_path.glob("*.zip*")) == []

    qt_run(drive())


def test_a_letter_is_printed(desk: PrivacyDesk, ctx: Context, qt_run: Run, tmp_path: Path) -> None:
    async def drive() -> None:
        await desk.open("access")
        await desk.press("acknowledge")
        dialog = desk.dialog
        assert isinstance(dialog, AnswerDialog)
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "letter.pdf"))
        await dialog.print_on(printer)
        await settled(ctx)
        assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
        assert desk.queue.panel.row is not None
        assert desk.queue.panel.row.acknowledged_at is not None

    qt_run(drive())


def test_looking_at_a_certificate_and_copying_it_is_noted(
    desk: PrivacyDesk, ctx: Context, qt_run: Run, tmp_path: Path
) -> None:
    log = ReadLog(ctx.db, ctx.clock)
    ctx.note_read = lambda what, kind, id: log.note(what, kind, id, ctx.staff)

    async def drive() -> None:
        made = await desk.open("erasure")
        file = tmp_path / "PR-0001.json"
        key = await ctx.db.write(signing_key)
        file.write_bytes(encode_signed(signed(CERTIFICATE, key)))
        await ctx.db.write(_keep_certificate, made, str(file))
        desk.queue.show_subject(made)
        await settled(ctx)
        await log.flush()
        assert _reads(ctx) == []
        await desk.press("certificate")
        dialog = desk.dialog
        assert isinstance(dialog, CertificateDialog)
        assert dialog.checked is not None and "PR-0001" in dialog.text.toPlainText()
        await dialog.save_copy(tmp_path / "copy.json")
        await log.flush()
        assert _reads(ctx) == ["read_certificate"], "one sitting is one entry"

    qt_run(drive())


def _reads(ctx: Context) -> list[str]:
    sql = "SELECT action FROM audit WHERE action LIKE 'read_%' ORDER BY seq"
    return ctx.db.read_sync(lambda session: [row[0] for row in session.rows(sql)])


def test_an_altered_certificate_is_shown_as_such(
    desk: PrivacyDesk, ctx: Context, qt_run: Run, tmp_path: Path
) -> None:
    async def drive() -> None:
        made = await desk.open("erasure")
        file = tmp_path / "PR-0001.json"
        key = await ctx.db.write(signing_key)
        file.write_bytes(encode_signed(signed({"ref": "PR-0001"}, key)).replace(b"PR-0001", b"PR-0002"))
        await ctx.db.write(_keep_certificate, made, str(file))
        desk.queue.show_subject(made)
        await settled(ctx)
        await desk.press("certificate")
        dialog = desk.dialog
        assert isinstance(dialog, CertificateDialog)
        assert dialog.checked is None
        assert dialog.seal.text() == "does not fit"
        assert "altered" in dialog.strip.words

    qt_run(drive())


def _keep_certificate(session: Session, request_id: str, path: str) -> None:
    session.execute(
        "INSERT INTO export_file(id, request_id, kind, path, sha256, size, created_at)"
        " VALUES ('c', ?, 'certificate', ?, '', 0, 0)",
        (request_id, path),
    )
    session.changed("request", request_id)


def test_a_refusal_needs_reasons_and_a_second_person(
    desk: PrivacyDesk, ctx: Context, qt_run: Run, tmp_path: Path
) -> None:
    async def drive() -> None:
        await desk.open("access")
        await checked(desk)
        await desk.press("refuse")
        assert not desk.dialog.do_button.isEnabled()
        desk.dialog.fill(reasons=("RIGHTS_OF_OTHERS",))
        desk.dialog.do_button.click()
        await settled(ctx)
        assert desk.state == "REFUSING"
        await desk.press("second_approve")
        names = [desk.dialog.fields["second"].combo.itemText(n) for n in range(1)]  # type: ignore[attr-defined]
        assert names == ["Mangala"]
        desk.dialog.fill(second="Mangala")
        assert not desk.dialog.do_button.isEnabled()
        desk.dialog.fill(word=True)
        desk.dialog.do_button.click()
        await settled(ctx)
        assert desk.state == "DELIVERING"
        await desk.press("deliver")
        dialog = desk.dialog
        assert isinstance(dialog, AnswerDialog)
        assert "Asha <privacy@namuna.example>" in dialog.text.toPlainText()
        dialog.language.setCurrentIndex(dialog.language.findData("gu"))
        dialog.language.activated.emit(dialog.language.currentIndex())
        await settled(ctx)
        assert dialog.draft is not None and dialog.draft.language == "gu"
        await dialog.save_pdf(tmp_path / "refusal.pdf")
        await settled(ctx)
        await desk.press("close")
        assert desk.state == "CLOSED_REFUSED"
        assert "It would harm the rights of others" in "".join(desk.words())

    qt_run(drive())


def test_a_change_is_shown_before_and_after_and_put_right(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open("rectification")
        await checked(desk)
        await desk.press("decide")
        dialog = desk.dialog
        assert isinstance(dialog, ChangesDialog)
        dialog.fill(field="city")
        await settled(ctx)
        assert "Solapur" in dialog.now.text()
        dialog.fill(after="Sangli", shows="light bill seen")
        dialog.do_button.click()
        await settled(ctx)
        (ways,) = dialog.cards.values()
        ways["accepted"].click()
        await settled(ctx)
        await desk.dismiss()
        await desk.take("approve", decision="full")
        await desk.take("execute")
        detail = await ctx.db.read(contacts.contact_detail, desk.people[4])
        assert detail is not None
        assert detail.contact.city == "Sangli"

    qt_run(drive())


def test_a_relative_must_show_authority(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open("erasure", requester="guardian", requester_name="Ramesh Namuna")
        await desk.press("start_check")
        assert "ask_phrase" in desk.steps or "record_check" in desk.steps
        await desk.press("record_check")
        methods = desk.dialog.fields["method"].combo  # type: ignore[attr-defined]
        assert [methods.itemData(n) for n in range(methods.count())] == ["M5"]
        desk.dialog.fill(evidence="letter signed by her, seen")
        desk.dialog.do_button.click()
        await settled(ctx)
        assert desk.state == "ASSESSING"
        assert any("Ramesh Namuna" in word for word in desk.words())

    qt_run(drive())


def test_a_refused_step_says_why_and_can_be_tried_again(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await desk.open("access")
        await desk.press("start_check")
        await desk.press("record_check")
        desk.dialog.fill(method="M3", evidence="her date of birth")
        desk.dialog.do_button.click()
        await settled(ctx)
        assert "two facts" in desk.dialog.strip.words
        desk.dialog.fill(evidence="her date of birth, her father's name")
        desk.dialog.do_button.click()
        await settled(ctx)
        assert desk.state == "ASSESSING"

    qt_run(drive())


def test_an_extension_tells_the_person(desk: PrivacyDesk, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        made = await desk.open("access")
        before = desk.queue.panel.row.due_at  # type: ignore[union-attr]
        await desk.take("extend", because="many letters to look through")
        dialog = desk.dialog
        assert isinstance(dialog, AnswerDialog)
        await settled(ctx)
        assert "many letters" in dialog.text.toPlainText()
        await desk.dismiss()
        detail = await ctx.db.read(request_detail.request_detail, made)
        assert detail is not None
        assert detail.row.due_at > before
        assert "extend" not in desk.steps

    qt_run(drive())
