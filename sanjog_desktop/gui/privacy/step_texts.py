"""The steps of a request by the names the rules give them: the word on the button, and what the step does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def step_text(step: str) -> str:
    """The word on the button of a step."""
    translate = QCoreApplication.translate
    names = {
        "confirm": translate("privacy", "Confirm request"),
        "dismiss": translate("privacy", "Not a request"),
        "start_check": translate("privacy", "Start"),
        "mark_duplicate": translate("privacy", "Asked before…"),
        "ask_phrase": translate("privacy", "Ask for a phrase…"),
        "ask_code": translate("privacy", "Send a code…"),
        "enter_code": translate("privacy", "Check the code…"),
        "record_check": translate("privacy", "Note a check…"),
        "pass_check": translate("privacy", "Checked, go on"),
        "fail_check": translate("privacy", "Not them…"),
        "ask_info": translate("privacy", "Ask for more…"),
        "note_reply": translate("privacy", "They answered…"),
        "assess": translate("privacy", "Take up"),
        "forward": translate("privacy", "Forward to the agency…"),
        "record_agency_decision": translate("privacy", "Agency's decision…"),
        "approve": translate("privacy", "Approve…"),
        "second_approve": translate("privacy", "Second approval…"),
        "refuse": translate("privacy", "Refuse…"),
        "reassess": translate("privacy", "Take the decision back…"),
        "waive_cooling": translate("privacy", "Do not wait a day…"),
        "execute": translate("privacy", "Carry out…"),
        "finish_execution": translate("privacy", "All done, check proof"),
        "retry_tasks": translate("privacy", "Try again"),
        "run_again": translate("privacy", "Back to the work…"),
        "prove": translate("privacy", "Proof holds"),
        "deliver": translate("privacy", "Answer…"),
        "close": translate("privacy", "Close"),
        "acknowledge": translate("privacy", "Confirm receipt…"),
        "extend": translate("privacy", "Extend…"),
        "withdraw_request": translate("privacy", "They took it back…"),
        "reopen": translate("privacy", "Open again…"),
        "undo_stop": translate("privacy", "This was no stop…"),
        "hold": translate("privacy", "Legal hold…"),
        "lift_hold": translate("privacy", "Lift the hold…"),
        "assign": translate("privacy", "Looked after by…"),
        "who": translate("privacy", "Who asks…"),
        "also": translate("privacy", "They also ask for…"),
        "decide": translate("privacy", "Review change…"),
        "package": translate("privacy", "Make the package…"),
        "plan": translate("privacy", "Look through the plan…"),
        "judge": translate("privacy", "Say whose it is…"),
        "certificate": translate("privacy", "Certificate…"),
        "tell_start": translate("privacy", "Tell them it begins…"),
    }
    return names.get(step, step.replace("_", " ").capitalize())


def step_title(step: str) -> str:
    """The heading of a step's dialog: its button without the dots."""
    return step_text(step).removesuffix("…")


def step_sentence(step: str) -> str:
    """What a step does, in one sentence for its dialog and tool tip."""
    translate = QCoreApplication.translate
    names = {
        "start_check": translate("privacy", "Takes the request up: to the check of who asks, where one is needed."),
        "mark_duplicate": translate("privacy", "Closes this request with a link to the one that is still open."),
        "ask_phrase": translate(
            "privacy", "Sends a phrase to their WhatsApp number. When it comes back from there, the number is theirs."
        ),
        "ask_code": translate("privacy", "Makes a code. Send it to the e-mail or phone on file, not to another one."),
        "enter_code": translate("privacy", "Compare what they say with the code that was sent."),
        "record_check": translate("privacy", "Write down how you made sure who asks. Ask nothing more than needed."),
        "pass_check": translate("privacy", "Who asks is known: the request goes on to the decision."),
        "fail_check": translate("privacy", "Closes the request. The person is told, and may ask again."),
        "ask_info": translate("privacy", "The clock may stand still while you wait, if the law lets it."),
        "note_reply": translate("privacy", "The clock runs again from their answer."),
        "forward": translate("privacy", "This data is another agency's to decide on; we carry out what it says."),
        "record_agency_decision": translate("privacy", "Write down what the agency decided and where that is written."),
        "approve": translate("privacy", "Nothing is done yet: it begins with Carry out."),
        "second_approve": translate("privacy", "Two different people must agree to what cannot be undone."),
        "refuse": translate(
            "privacy", "The person is told the reasons, and where they can complain. A second person must agree first."
        ),
        "reassess": translate("privacy", "Nothing was done on it yet; the request is decided anew."),
        "waive_cooling": translate("privacy", "An erasure waits a day so that a change of mind is still possible."),
        "execute": translate("privacy", "Begins the work in every place where their data lies."),
        "finish_execution": translate("privacy", "Every place is settled: now what was done is proved."),
        "retry_tasks": translate("privacy", "Failed and unreachable places are tried again."),
        "run_again": translate("privacy", "Something is still there, or a place was not reached."),
        "prove": translate("privacy", "What was done has been checked; the person can be answered."),
        "close": translate("privacy", "The person has been answered; nothing more is due."),
        "extend": translate("privacy", "Possible once, before it is due. The person is told the reason."),
        "withdraw_request": translate("privacy", "The person no longer wants this; nothing is done."),
        "reopen": translate("privacy", "A complaint, an appeal, or a PC that came back. The clock starts anew."),
        "undo_stop": translate("privacy", "What this message alone had stopped may go on. The reason is kept."),
        "hold": translate("privacy", "What an order or a law tells us to keep is not erased. Two people place a hold."),
        "lift_hold": translate("privacy", "What it alone kept can be erased after that."),
        "who": translate("privacy", "Who asks for another person shows written authority."),
        "also": translate("privacy", "A request of its own from the same words, with its own clock."),
        "decide": translate("privacy", "What is wrong, what is right, and what shows it."),
        "package": translate("privacy", "A copy of everything about them, with what belongs to others masked."),
        "plan": translate("privacy", "What would go, what stays and why, what cannot be called back."),
        "judge": translate("privacy", "Something is still found: say whether it is theirs, and the erasure goes on."),
        "tell_start": translate("privacy", "After the erasure we can no longer write to them."),
    }
    return names.get(step, "")
