"""Steps whose dialogs are more than a few fields: codes, the plan, the package, the changes, the certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.step_fields import Choice, Words
from sanjog_desktop.gui.privacy.step_specs import StepSpec
from sanjog_desktop.gui.privacy.step_texts import step_sentence, step_text, step_title

if TYPE_CHECKING:
    from sanjog_desktop.gui.privacy.request_steps import RequestSteps


def begin(ctx: Context, steps: RequestSteps, step: str, view: RequestView, owner: QWidget) -> None:
    """Open the dialog of a step."""
    match step:
        case "ask_code":
            steps.ask(step, view, _code_spec(view))
        case "enter_code":
            _enter_code(steps, view)
        case "plan":
            from sanjog_desktop.gui.privacy.plan_dialog import PlanDialog

            steps.show_dialog(PlanDialog(ctx, view, None, owner))
        case "decide":
            from sanjog_desktop.gui.privacy.changes_dialog import ChangesDialog

            steps.show_dialog(ChangesDialog(ctx, view, owner))
        case "package":
            from sanjog_desktop.gui.privacy.package_dialog import PackageDialog

            steps.show_dialog(PackageDialog(ctx, view, owner))
        case "judge":
            from sanjog_desktop.gui.privacy.judge_dialog import JudgeDialog

            steps.show_dialog(JudgeDialog(ctx, view, owner))
        case "certificate":
            from sanjog_desktop.gui.privacy.certificate_dialog import CertificateDialog

            steps.show_dialog(CertificateDialog(ctx, view, owner))
        case _:
            raise ValueError(f"no such step: {step}")


def _code_spec(view: RequestView) -> StepSpec:
    translate = QCoreApplication.translate
    options = (
        ("phone", translate("privacy", "Phone on file")),
        ("email", translate("privacy", "E-mail on file")),
    )
    field = Choice("to", translate("privacy", "Sent to"), options=options, start="phone")
    title = f"{view.row.ref} · {step_title('ask_code')}"
    return StepSpec(title, step_sentence("ask_code"), (field,), translate("privacy", "Make a code"))


def _enter_code(steps: RequestSteps, view: RequestView) -> None:
    translate = QCoreApplication.translate
    asked = [check for check in view.detail.checks if check.method == "M2" and check.result == "asked"]
    if not asked:
        raise UserError("This code is no longer good.", "Ask for a new one.")
    field = Words("code", translate("privacy", "The code they said"))
    title = f"{view.row.ref} · {step_title('enter_code')}"
    spec = StepSpec(title, step_sentence("enter_code"), (field,), step_text("enter_code").removesuffix("…"))
    steps.ask("enter_code", view, spec, check_id=asked[-1].id)
