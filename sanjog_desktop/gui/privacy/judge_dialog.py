"""What an erasure still finds and may not decide by itself: a person says of each whether it is theirs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.quote import quote
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.step_dialog import StepDialog
from sanjog_desktop.gui.privacy.step_fields import Choice
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.privacy.erasure import judging
from sanjog_desktop.privacy.proof.hits import FILE, Hit

_WIDTH_PX = 620


class JudgeDialog(StepDialog):
    """Searches when it opens; ``hits`` is what it found. Each needs an answer, then the erasure goes on."""

    def __init__(self, ctx: Context, view: RequestView, parent: QWidget) -> None:
        """Builds the dialog; `read` fills it."""
        self._ctx, self._request_id = ctx, view.row.id
        self._read = False
        self.hits: tuple[Hit, ...] = ()
        translate = QCoreApplication.translate
        title = translate("privacy", "{ref} · Whose is it?").format(ref=view.row.ref)
        sentence = translate(
            "privacy",
            "The search after the erasure still found this. What is theirs is erased now and cannot be brought back. "
            "What is somebody else's stays, and the certificate lists it.",
        )
        super().__init__(ctx.theme, title, sentence, (), self.tr("Go on"), danger=True, parent=parent)
        self.setMinimumWidth(ctx.theme.px(_WIDTH_PX))
        self.about = label(self.tr("Searching…"), "caption", wrap=True)
        self.add_widget(self.about)
        self.submitted.connect(lambda values: ctx.tasks.start(self._judge(dict(values)), owner=self))
        ctx.tasks.start(self.read(), owner=self)

    @property
    def complete(self) -> bool:
        """Whether it is known what is asked, and all of it answered."""
        return self._read and super().complete

    async def read(self) -> None:
        """Search once more and ask of each hit."""
        profile = self._ctx.profile_dir
        try:
            if profile is not None:
                self.hits = await judging.find_hits(self._ctx.db, profile, self._request_id)
        except UserError as error:
            self.say(error.text, error.hint or "")
            return
        for hit in self.hits:
            self._ask(hit)
        if self.hits:
            self._ctx.note_read("remnants", "request", self._request_id)
            self.about.hide()
        else:
            self.about.setText(self.tr("Nothing is left to look at: the search is made once more."))
        self._read = True
        self._check()
        QTimer.singleShot(0, self, self._show_all)

    def _show_all(self) -> None:
        self.page.adjustSize()
        self.area.updateGeometry()
        self.fit()
        for field in self.fields.values():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def _ask(self, hit: Hit) -> None:
        options = (
            (judging.OTHERS, self.tr("Somebody else's: leave it")),
            (judging.THEIRS, self.tr("Theirs: erase it")),
        )
        self.add_field(Choice(hit.id, f"{hit_text(hit)} · {place_text(hit)}", options=options))
        if hit.where == FILE:
            # A long path has no place to break of its own.
            path = label(hit.place.replace("/", "/\u200b").replace("\\", "\\\u200b"), "caption", wrap=True)
            path.setToolTip(hit.place)
            self.add_widget(path)
        if hit.around:
            self.add_widget(quote(hit.around))

    async def _judge(self, values: dict[str, object]) -> None:
        ctx, profile = self._ctx, self._ctx.profile_dir
        verdicts = {id: str(value) for id, value in values.items()}
        try:
            if verdicts and profile is not None:
                await judging.judge(ctx.db, profile, self._request_id, verdicts, staff=ctx.staff)
        except UserError as error:
            self.say(error.text, error.hint or "")
            return
        ctx.wake_erasures()
        self.accept()


def hit_text(hit: Hit) -> str:
    """What was found: its kind and the words."""
    translate = QCoreApplication.translate
    kinds = {
        "name": translate("privacy", "Name"),
        "phone": translate("privacy", "Number"),
        "email": translate("privacy", "E-mail"),
        "user id": translate("privacy", "WhatsApp id"),
        "user name": translate("privacy", "WhatsApp name"),
        "text": translate("privacy", "Words of a message"),
        "file": translate("privacy", "A file of theirs"),
        "unreadable": translate("privacy", "A file that cannot be read"),
    }
    kind = kinds.get(hit.kind, translate("privacy", "Trace"))
    if hit.kind not in kinds or not hit.words:
        return kind
    return f"{kind} {pretty(hit.words) if hit.kind == 'phone' and len(hit.words) > 10 else hit.words}"


def place_text(hit: Hit) -> str:
    """Where it was found."""
    translate = QCoreApplication.translate
    if hit.where == FILE:
        return translate("privacy", "file {name}").format(name=Path(hit.place).name)
    if hit.where == "inbound_event":
        return translate("privacy", "a message kept as it came from WhatsApp")
    return translate("privacy", "record of the list “{name}”").format(name=hit.where)
