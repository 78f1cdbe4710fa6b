"""What the Graph API answers, as structs. Unknown fields are ignored (Meta: Graph)."""

from __future__ import annotations

from typing import Any

import msgspec


class SentContact(msgspec.Struct, frozen=True):
    """Who Meta took the recipient to be; ``wa_id`` may differ from ``input`` or be absent."""

    input: str | None = None
    wa_id: str | None = None
    user_id: str | None = None


class SentMessage(msgspec.Struct, frozen=True):
    """The id a message got. Only templates have a ``message_status``."""

    id: str
    message_status: str | None = None
    group_id: str | None = None


class SendReply(msgspec.Struct, frozen=True):
    """A message was accepted (not yet sent)."""

    messages: tuple[SentMessage, ...]
    contacts: tuple[SentContact, ...] = ()

    def __post_init__(self) -> None:
        """An acceptance without a message id is none: raises ValueError."""
        if not self.messages:
            raise ValueError("no message id")

    @property
    def message_id(self) -> str:
        """The wamid."""
        return self.messages[0].id

    @property
    def message_status(self) -> str | None:
        """accepted, held_for_quality_assessment, paused, or ``None``."""
        return self.messages[0].message_status

    @property
    def wa_id(self) -> str | None:
        """The recipient's WhatsApp number as Meta knows it, if it told."""
        return self.contacts[0].wa_id if self.contacts else None

    @property
    def user_id(self) -> str | None:
        """The recipient's user id, if Meta told."""
        return self.contacts[0].user_id if self.contacts else None


class MediaUploadReply(msgspec.Struct, frozen=True):
    """The id of an uploaded file, good for 30 days."""

    id: str


class MediaUrlReply(msgspec.Struct, frozen=True):
    """Where a file can be fetched for 5 minutes, with the token. ``sha256`` is hex, ``file_size`` bytes."""

    url: str
    mime_type: str | None = None
    sha256: str | None = None
    file_size: int | None = None
    id: str | None = None


class QualityScore(msgspec.Struct, frozen=True):
    """GREEN, YELLOW, RED or UNKNOWN."""

    score: str | None = None
    date: int | None = None


class TemplateWire(msgspec.Struct, frozen=True):
    """One template as listed. ``components`` is Meta's JSON (HEADER, BODY, FOOTER, BUTTONS …)."""

    id: str
    name: str
    language: str
    status: str
    category: str | None = None
    components: tuple[dict[str, Any], ...] = ()
    parameter_format: str | None = None
    sub_category: str | None = None
    rejected_reason: str | None = None
    quality_score: QualityScore | None = None


class Cursors(msgspec.Struct, frozen=True):
    """Where a page begins and ends."""

    before: str | None = None
    after: str | None = None


class Paging(msgspec.Struct, frozen=True):
    """How to go on."""

    cursors: Cursors | None = None
    next: str | None = None


class TemplatePage(msgspec.Struct, frozen=True):
    """One page of templates. A template that could not be read is counted, its neighbours stay."""

    data: tuple[TemplateWire, ...]
    paging: Paging | None = None
    unread: int = 0

    @property
    def after(self) -> str | None:
        """The cursor of the next page; ``None`` on the last one."""
        if self.paging is None or self.paging.next is None or self.paging.cursors is None:
            return None
        return self.paging.cursors.after


class HealthError(msgspec.Struct, frozen=True):
    """Why something cannot send."""

    error_code: int | None = None
    error_description: str | None = None
    possible_solution: str | None = None


class HealthEntity(msgspec.Struct, frozen=True):
    """The health of a PHONE_NUMBER, WABA, BUSINESS, APP or MESSAGE_TEMPLATE."""

    entity_type: str | None = None
    id: str | None = None
    can_send_message: str | None = None
    errors: tuple[HealthError, ...] = ()
    additional_info: tuple[str, ...] = ()


class HealthStatus(msgspec.Struct, frozen=True):
    """AVAILABLE, LIMITED or BLOCKED, with the parts that make it so."""

    can_send_message: str | None = None
    entities: tuple[HealthEntity, ...] = ()


class HealthInfo(msgspec.Struct, frozen=True):
    """The answer to ``?fields=health_status``."""

    health_status: HealthStatus | None = None
    id: str | None = None


class Throughput(msgspec.Struct, frozen=True):
    """STANDARD (80 messages a second) or HIGH (1,000)."""

    level: str | None = None


class NumberInfo(msgspec.Struct, frozen=True):
    """The state of a business number; every field but ``id`` only when asked for."""

    id: str
    display_phone_number: str | None = None
    verified_name: str | None = None
    name_status: str | None = None
    quality_rating: str | None = None
    code_verification_status: str | None = None
    status: str | None = None
    platform_type: str | None = None
    throughput: Throughput | None = None
    is_official_business_account: bool | None = None
    account_mode: str | None = None
    is_on_biz_app: bool | None = None
    whatsapp_business_manager_messaging_limit: str | None = None
    username: str | None = None
    health_status: HealthStatus | None = None


class ProfileInfo(msgspec.Struct, frozen=True):
    """The business profile people see."""

    about: str | None = None
    address: str | None = None
    description: str | None = None
    email: str | None = None
    websites: tuple[str, ...] = ()
    vertical: str | None = None
    profile_picture_url: str | None = None


class ProfilePage(msgspec.Struct, frozen=True):
    """Meta answers a profile inside a list of one."""

    data: tuple[ProfileInfo, ...] = ()


class TokenData(msgspec.Struct, frozen=True):
    """What a token may do. ``expires_at`` in seconds, 0 for never."""

    app_id: str | None = None
    type: str | None = None
    expires_at: int | None = None
    is_valid: bool = False
    scopes: tuple[str, ...] = ()


class TokenInfo(msgspec.Struct, frozen=True):
    """The answer of ``debug_token``."""

    data: TokenData


class Success(msgspec.Struct, frozen=True):
    """``{"success": true}``: read receipts, deletions, settings."""

    success: bool = False


class GraphErrorBody(msgspec.Struct, frozen=True):
    """An error answer, whatever its form. ``code`` is ``None`` when the body was no Graph error at all.

    ``details`` is Meta's explanation (may hold personal data: show it, never log it).
    """

    http_status: int
    code: int | None = None
    subcode: int | None = None
    message: str | None = None
    details: str | None = None
    type: str | None = None
    user_title: str | None = None
    user_message: str | None = None
    is_transient: bool = False
    trace_id: str | None = None
