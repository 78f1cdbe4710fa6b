"""Everything the panel and the card show of one request, read in one go."""

from __future__ import annotations

import msgspec

from sanjog_desktop.domain.agency import Agency
from sanjog_desktop.domain.ids import PrivacyRequestId
from sanjog_desktop.privacy.erasure.plan import ErasurePlan, erasure_plan
from sanjog_desktop.store.privacy_rows import RequestDetail
from sanjog_desktop.store.reads import request_context, requests
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.reads.request_detail import request_detail
from sanjog_desktop.store.reads.request_lines import RequestLine, with_marks
from sanjog_desktop.store.reads.request_work import WorkLine, request_work
from sanjog_desktop.store.rows import RequestRow
from sanjog_desktop.store.session import Session


class RequestView(msgspec.Struct, frozen=True):
    """``plan`` only of an erasure whose person is still there; ``certificate`` is the path of the certificate on this
    PC, empty while there is none; ``audited`` the number of entries of the audit log;
    ``waits_for`` what an erasure under way waits for, ``remnants`` what its last proof still found."""

    line: RequestLine
    detail: RequestDetail
    agency: Agency
    evidence: str = ""
    work: tuple[WorkLine, ...] = ()
    plan: ErasurePlan | None = None
    certificate: str = ""
    audited: int = 0
    waits_for: str = ""
    remnants: int = 0

    @property
    def row(self) -> RequestRow:
        """The request's own row."""
        return self.detail.row


#: From the decision on there is a plan to look at, as long as the person is still there.
_PLANNED = frozenset({"ASSESSING", "APPROVED", "EXECUTING", "PROVING", "DELIVERING"})


def request_view(session: Session, request_id: PrivacyRequestId) -> RequestView | None:
    """The request as it stands, or ``None`` when there is none."""
    detail = request_detail(session, request_id)
    if detail is None:
        return None
    return RequestView(
        line=with_marks(session, (detail.row,))[0],
        detail=detail,
        agency=agency(session),
        evidence=requests.evidence_text(session, request_id),
        work=tuple(request_work(session, request_id)),
        plan=_plan(session, detail.row),
        certificate=request_context.certificate_path(session, request_id),
        audited=request_context.audit_length(session),
    )


def _plan(session: Session, row: RequestRow) -> ErasurePlan | None:
    if row.kind != "erasure" or row.contact_id is None or not row.name or row.state not in _PLANNED:
        return None
    return erasure_plan(session, row.contact_id)
