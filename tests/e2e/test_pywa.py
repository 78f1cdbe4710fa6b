"""PyWa, a client other people wrote for Meta's API, against the sandbox: unchanged but for the base address."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from pywa import WhatsApp, errors, filters, types
from pywa.types import templates as t

from sanjog_desktop.sandbox import samples
from sanjog_desktop.sandbox.serve import Addresses, SandboxThread
from sanjog_desktop.sandbox.settings import SandboxSettings

WHO = "+919999900701"
START = 1_790_000_000_000


class Callback:
    """A webhook endpoint that lets PyWa judge and handle what comes."""

    def __init__(self) -> None:
        self.client: WhatsApp | None = None
        self.answers: list[int] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                query = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
                assert outer.client is not None
                text, status = outer.client.webhook_challenge_handler(
                    vt=query["hub.verify_token"], ch=query["hub.challenge"]
                )
                self._answer(str(text), status)

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                assert outer.client is not None
                refused = outer.client.webhook_update_validator(body, self.headers.get("X-Hub-Signature-256"))
                text, status = refused or outer.client.webhook_update_handler(body)
                outer.answers.append(status)
                self._answer(text, status)

            def _answer(self, text: str, status: int) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(text.encode())))
                self.end_headers()
                self.wfile.write(text.encode())

            def log_message(self, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@dataclass
class Stage:
    wa: WhatsApp
    control: httpx.Client
    callback: Callback
    addresses: Addresses

    def person(self, deed: dict[str, Any], who: str = WHO) -> str:
        reply = self.control.post(f"/people/{who}/write", json=deed)
        assert reply.status_code == 200, reply.text
        return str(reply.json()["wamid"])

    def pass_time(self, seconds: float = 60) -> None:
        self.control.post("/clock", json={"advance": seconds})
        assert self.control.post("/settle", json={"timeout": 20}).json() == {"idle": True}


@pytest.fixture
def stage() -> Iterator[Stage]:
    sandbox = SandboxThread(SandboxSettings(seed=11, start_at=START, frozen=True, automatic=False))
    addresses = sandbox.start()
    callback = Callback()
    session = httpx.Client(timeout=10)
    wa = WhatsApp(
        phone_id=addresses.phone_number_id,
        token=addresses.access_token,
        waba_id=addresses.waba_id,
        app_id=int(addresses.app_id),
        app_secret=addresses.app_secret,
        verify_token=addresses.verify_token,
        server=None,
        session=session,
        filter_updates=False,
    )
    session.base_url = f"{addresses.graph_url}/v26.0"
    callback.client = wa
    control = httpx.Client(base_url=addresses.control_url, timeout=30)
    staged = Stage(wa, control, callback, addresses)
    yield staged
    sandbox.stop()
    callback.close()
    control.close()
    session.close()


def subscribe(stage: Stage) -> None:
    app_token = stage.wa.get_app_access_token(int(stage.addresses.app_id), stage.addresses.app_secret)
    done = stage.wa.set_app_callback_url(
        app_id=int(stage.addresses.app_id),
        app_access_token=app_token,
        callback_url=stage.callback.url,
        verify_token=stage.addresses.verify_token,
        fields=("messages", "user_preferences", "message_template_status_update"),
    )
    assert done


def test_every_kind_of_message_is_sent(stage: Stage) -> None:
    wa = stage.wa
    first = stage.person({"say": "नमस्ते"})
    photo, pdf = samples.photo(1), samples.biodata_pdf("Biodata", ["Sunita Namuna"])
    sent = [
        wa.send_message(WHO, "Namaste 🙏", preview_url=True, reply_to_message_id=first, tracker="ref-text"),
        wa.send_message(
            WHO,
            "Which day?",
            header="Meeting",
            footer="Namuna",
            buttons=[types.Button("Sunday", "sun"), types.Button("Monday", "mon")],
        ),
        wa.send_message(
            WHO,
            "Choose",
            buttons=types.SectionList(
                "Days",
                sections=[types.Section("This week", [types.SectionRow("Sunday", "sun", "evening")])],
            ),
        ),
        wa.send_message(WHO, "See", buttons=types.URLButton("Open", "https://namuna.example/")),
        wa.send_image(WHO, photo, caption="A photo", mime_type="image/png"),
        wa.send_document(WHO, pdf, filename="biodata.pdf", caption="Biodata", mime_type="application/pdf"),
        wa.send_voice(WHO, samples.voice(), mime_type="audio/ogg"),
        wa.send_video(WHO, samples.video(1), mime_type="video/mp4"),
        wa.send_sticker(WHO, samples.make("sticker", 1)[0], mime_type="image/webp"),
        wa.send_location(WHO, 18.52, 73.85, name="Office", address="Pune"),
        wa.request_location(WHO, "Where are you?"),
        wa.request_contact_info(WHO, "May we have your number?"),
        wa.send_contact(
            WHO,
            types.Contact(
                name=types.Contact.Name(formatted_name="Sunita Namuna", first_name="Sunita"),
                phones=[types.Contact.Phone(phone="+919999900099", type="CELL")],
            ),
        ),
        wa.send_reaction(WHO, "👍", first),
        wa.remove_reaction(WHO, first),
    ]
    assert all(item.id.startswith("wamid.") for item in sent)
    assert wa.mark_message_as_read(first)
    assert wa.indicate_typing(first)
    stage.pass_time(120)
    listed = stage.control.get("/sent").json()
    assert [item["type"] for item in listed] == [
        "text", "interactive", "interactive", "interactive", "image", "document", "audio", "video", "sticker",
        "location", "interactive", "interactive", "contacts", "reaction", "reaction",
    ]  # fmt: skip
    assert {item["status"] for item in listed if item["type"] not in ("reaction", "audio")} == {"read"}
    assert [item["status"] for item in listed if item["type"] == "audio"] == ["played"]
    assert listed[0]["client_ref"] == "ref-text"
    assert stage.control.get("/received").json()[0]["typing_at"] == START


def test_templates_are_listed_created_and_sent(stage: Stage, tmp_path: Path) -> None:
    wa = stage.wa
    subscribe(stage)
    names = {(template.name, str(template.language)) for template in wa.get_templates()}
    assert len(names) == 25
    one = next(iter(wa.get_templates(name="proposal_intro_mr")))
    assert one.status == t.TemplateStatus.APPROVED
    paper = tmp_path / "biodata.pdf"
    paper.write_bytes(samples.biodata_pdf("Biodata", ["Sunita Namuna"]))
    header = t.HeaderDocument(example=paper)
    body = t.BodyText("Dear {{1}}, the biodata of {{2}} is attached for you.", "Sunita ji", "Aarav")
    created = wa.create_template(
        t.Template(
            name="biodata_note",
            category=t.TemplateCategory.UTILITY,
            language=t.TemplateLanguage.ENGLISH,
            parameter_format=t.ParamFormat.POSITIONAL,
            components=[header, body, t.Buttons(buttons=[t.QuickReplyButton(text="Thank you")])],
        )
    )
    assert created.status == t.TemplateStatus.PENDING
    decisions: list[types.TemplateStatusUpdate] = []
    wa.on_template_status_update(lambda _, update: decisions.append(update))
    stage.pass_time(40)
    assert [decision.template_name for decision in decisions] == ["biodata_note"]
    media = wa.upload_media(paper, mime_type="application/pdf")
    sent = wa.send_template(
        WHO,
        "biodata_note",
        t.TemplateLanguage.ENGLISH,
        [
            t.HeaderDocument.params(document=media.id, filename="biodata.pdf"),
            t.BodyText.params("Sunita ji", "Aarav"),
            t.QuickReplyButton.params(index=0, callback_data="thanks"),
        ],
    )
    stage.pass_time()
    assert stage.control.get("/sent").json()[0]["wamid"] == sent.id
    assert stage.control.get("/sent").json()[0]["status"] == "read"


def test_media_goes_up_and_comes_down(stage: Stage, tmp_path: Path) -> None:
    photo = samples.photo(5)
    uploaded = stage.wa.upload_media(photo, mime_type="image/png", filename="photo.png")
    where = stage.wa.get_media_url(uploaded.id)
    assert (where.mime_type, where.file_size) == ("image/png", len(photo))
    assert stage.wa.get_media_bytes(where.url) == photo
    assert where.download(path=tmp_path, filename="photo.png").read_bytes() == photo
    assert stage.wa.delete_media(uploaded.id)
    with pytest.raises(errors.WhatsAppError) as refused:
        stage.wa.get_media_url(uploaded.id)
    assert (refused.value.code, refused.value.subcode) == (100, 33)


def test_webhooks_pass_its_validator_and_reach_its_handlers(stage: Stage) -> None:
    wa = stage.wa
    subscribe(stage)
    messages: list[types.Message] = []
    statuses: list[types.MessageStatus] = []
    taps: list[types.CallbackButton[Any]] = []
    wishes: list[types.UserMarketingPreferences] = []
    wa.on_message(lambda _, message: messages.append(message))
    wa.on_message_status(lambda _, status: statuses.append(status))
    wa.on_callback_button(lambda _, tap: taps.append(tap))
    wa.on_user_marketing_preferences(lambda _, wish: wishes.append(wish))
    stage.person({"say": "नमस्कार 🙏 a/b"})
    stage.person({"send": "voice"})
    stage.person({"send": "photo", "caption": "फोटो"})
    stage.person({"send": "pdf", "filename": "biodata.pdf"})
    stage.person({"send": "location"})
    stage.person({"send": "contact"})
    stage.person({"send": "sticker"})
    wa.send_message(WHO, "Which day?", buttons=[types.Button("Sunday", "sun")], tracker="ref-1")
    stage.pass_time()
    stage.person({"tap": "Sunday"})
    stage.control.post(f"/people/{WHO}/write", json={"marketing": "stop"})
    stage.pass_time()
    assert [message.type.value for message in messages] == [
        "text", "audio", "image", "document", "location", "contacts", "sticker",
    ]  # fmt: skip
    assert messages[0].text == "नमस्कार 🙏 a/b"
    assert messages[0].from_user.wa_id == "919999900701"
    assert messages[1].audio is not None
    assert messages[1].audio.get_bytes() == samples.voice()
    assert [status.status.value for status in statuses] == ["sent", "delivered", "read"]
    assert {status.tracker for status in statuses} == {"ref-1"}
    assert [tap.data for tap in taps] == ["sun"]
    assert len(wishes) == 1
    assert set(stage.callback.answers) == {200}


def test_a_wrong_signature_is_refused_by_its_validator_and_the_update_comes_again(stage: Stage) -> None:
    subscribe(stage)
    got: list[str | None] = []
    stage.wa.on_message(filters.text)(lambda _, message: got.append(message.text))
    stage.control.post("/faults", json={"name": "wrong_signature", "count": 1})
    stage.person({"say": "once"})
    # Meta tries again some time after it has heard the refusal, which on a busy machine may be later than one second.
    for _ in range(20):
        stage.pass_time(1)
        if len(stage.callback.answers) > 1:
            break
    assert stage.callback.answers == [403, 200]
    assert got == ["once"]


def test_people_are_blocked_and_the_mixed_result_is_understood(stage: Stage) -> None:
    stage.person({"say": "hello"})
    blocked = stage.wa.block_users([WHO])
    assert [user.wa_id for user in blocked.added_users] == ["919999900701"]
    assert [user.wa_id for user in stage.wa.get_blocked_users()] == ["919999900701"]
    with pytest.raises(errors.BulkBlockingFailed):
        stage.wa.block_users([WHO, "+919999900702"])
    freed = stage.wa.unblock_users([WHO])
    assert len(freed.removed_users) == 1


def test_number_profile_and_account_are_read(stage: Stage) -> None:
    wa = stage.wa
    number = wa.get_business_phone_number()
    assert number.display_phone_number == "+91 99999 00000"
    assert wa.update_business_profile(about="A sample", websites=["https://namuna.example/"])
    assert wa.get_business_profile().about == "A sample"
    assert [item.id for item in wa.get_business_phone_numbers()] == [stage.addresses.phone_number_id]
    assert wa.get_business_account().id == stage.addresses.waba_id


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ({"name": "throughput"}, errors.RateLimitHit),
        ({"name": "pair_rate"}, errors.TooManyMessages),
        ({"name": "policy_block"}, errors.TemporarilyBlocked),
        ({"name": "token_revoked"}, errors.ExpiredAccessToken),
        ({"name": "auth_0"}, errors.AuthException),
        ({"name": "refuse", "code": 131016}, errors.ServiceUnavailable),
        ({"name": "refuse", "code": 131042}, errors.BusinessPaymentIssue),
        ({"name": "refuse", "code": 130497}, errors.AccountRestrictedFromCountry),
        ({"name": "refuse", "code": 131031}, errors.AccountLocked),
    ],
)
def test_errors_arrive_as_its_own_classes(
    stage: Stage, fault: dict[str, Any], expected: type[errors.WhatsAppError]
) -> None:
    stage.person({"say": "hello"})
    stage.control.post("/faults", json=fault)
    with pytest.raises(expected):
        stage.wa.send_message(WHO, "hello")
    stage.control.request("DELETE", "/faults")
    assert stage.wa.send_message(WHO, "hello").id


def test_template_and_parameter_errors_arrive_as_its_own_classes(stage: Stage) -> None:
    wa = stage.wa
    with pytest.raises(errors.TemplateNotExists):
        wa.send_template(WHO, "no_such", t.TemplateLanguage.ENGLISH, [])
    with pytest.raises(errors.TemplateParamCountMismatch):
        wa.send_template(WHO, "meeting_reminder_en", t.TemplateLanguage.ENGLISH, [t.BodyText.params("one")])
    with pytest.raises(errors.TemplatePaused):
        wa.send_template(WHO, "package_renewal_mr", t.TemplateLanguage.MARATHI, [t.BodyText.params("one")])
    with pytest.raises(errors.TemplateDisabled):
        wa.send_template(WHO, "monsoon_offer_gu", t.TemplateLanguage.GUJARATI, [t.BodyText.params("one")])
    with pytest.raises(errors.RecipientCannotBeSender):
        wa.send_message("+919999900000", "hello")


def test_a_closed_window_fails_in_a_status_of_its_own_class(stage: Stage) -> None:
    subscribe(stage)
    # PyWa cannot read a failed status without contacts, which is how Meta sends them.
    stage.control.post("/webhook", json={"contacts_on_failed": True})
    statuses: list[types.MessageStatus] = []
    stage.wa.on_message_status(lambda _, status: statuses.append(status))
    stage.wa.send_message(WHO, "hello")
    stage.pass_time()
    assert [status.status.value for status in statuses] == ["failed"]
    assert isinstance(statuses[0].error, errors.ReEngagementMessage)


def test_an_html_answer_is_an_error_too(stage: Stage) -> None:
    stage.control.post("/faults", json={"name": "html_502", "count": 1})
    with pytest.raises(errors.WhatsAppError) as refused:
        stage.wa.send_message(WHO, "hello")
    assert refused.value.code == 502
