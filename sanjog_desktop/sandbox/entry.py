"""What every Graph call passes first: its token, its permissions, the management rate."""

from __future__ import annotations

from .account import MANAGEMENT, SCOPES, Token
from .http import Request
from .refusals import Refusal
from .world import World


def token_of(request: Request) -> str | None:
    """The token a request carries, in its query or its header; the query wins."""
    if request.query.get("access_token"):
        return request.query["access_token"]
    header = request.headers.get("authorization", "")
    kind, _, text = header.partition(" ")
    if kind.lower() in ("bearer", "oauth"):
        return text.strip()
    return None


def authorise(world: World, request: Request, scope: str | None) -> Token:
    """The token of a request, if it may do what `scope` names (None: any valid token).

    Refuses with 0, 10, 104, 190 or 200 as Meta does (Meta: error codes).
    """
    text = token_of(request)
    if text is None:
        if request.method == "GET":
            raise Refusal(200, message="(#200) Provide valid app ID")
        raise Refusal(104, message="An access token is required to request this resource.")
    if world.faults:
        if world.faults.strikes("token_revoked"):
            raise revoked()
        if world.faults.strikes("auth_0"):
            raise Refusal(0, "Unable to authenticate the app user.", message="AuthException")
    token = world.account.tokens.get(text)
    if token is None:
        if text == world.account.app_token:
            token = Token(text, SCOPES, kind="APP")
        else:
            raise Refusal(190, message="Invalid OAuth access token - Cannot parse access token")
    if token.revoked:
        raise revoked()
    if token.expires_at is not None and token.expires_at <= world.clock.now():
        raise Refusal(190, message="Error validating access token: Session has expired.", subcode=463)
    if scope is not None and scope not in token.scopes:
        if scope == MANAGEMENT:
            raise Refusal(200, message="(#200) You do not have the necessary permissions required.")
        raise Refusal(10, message="(#10) Application does not have permission for this action")
    return token


def revoked() -> Refusal:
    """The refusal of a token that was taken back."""
    text = (
        "Error validating access token: The session has been invalidated because the user changed their password "
        "or Facebook has changed the session for security reasons."
    )
    return Refusal(190, message=text, subcode=460)


def manage(world: World, request: Request) -> Token:
    """As `authorise` for management calls, and counted against their hourly rate (else 80007)."""
    token = authorise(world, request, MANAGEMENT)
    if world.faults.strikes("management_rate") or not world.management.take(world.clock.now()):
        raise Refusal(80007, "There have been too many calls from this WhatsApp Business Account.")
    return token
