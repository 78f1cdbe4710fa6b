"""Sent after withdrawal: exactly the messages Meta took although the person had said no by then.

They were on their way when the no came, or the no had not reached this PC. Nothing can recall them; the person is
told of each, with the milliseconds between.
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.store.consent_rows import LateSend
from sanjog_desktop.store.session import Session

#: Most people never said no, and what went before the first no cannot be late.
_FIRST_NO: Final = """
  SELECT min(at) FROM (SELECT min(at) AS at FROM consent WHERE contact_id = :contact AND act IN ('withdraw','deny')
    UNION ALL SELECT min(s.at) FROM contact_point p JOIN suppression s ON s.key IN (p.phone_key, p.user_key)
      WHERE p.contact_id = :contact)
"""
# The no in force when Meta answered: what was withdrawn by then and not granted again since, or a suppression not
# yet lifted. An answer to what they wrote after their no is none. Of several, the first still in force counts. A hold
# ('manual') is no word of the person's.
_LATE: Final = """
  SELECT message_id, purpose, accepted_at, withdrawn_at FROM (
    SELECT o.message_id, o.purpose, o.accepted_at, min(
      coalesce((SELECT min(w.at) FROM consent w WHERE w.contact_id = o.contact_id AND w.purpose = o.purpose
          AND w.channel IN ('whatsapp','*') AND w.act IN ('withdraw','deny') AND w.method <> 'import'
          AND w.at <= o.accepted_at AND NOT (o.purpose = 'service_reply' AND EXISTS (SELECT 1 FROM message i
            WHERE i.conversation_id = o.conversation_id AND i.direction = 'in' AND i.at <= o.accepted_at
              AND i.at > max(w.at, o.accepted_at - 86400000)))
          AND NOT EXISTS (SELECT 1 FROM consent g WHERE g.contact_id = w.contact_id AND g.purpose = w.purpose
            AND g.act = 'grant' AND g.channel IN ('whatsapp','*') AND g.at <= o.accepted_at
            AND (g.at > w.at OR (g.at = w.at AND g.seq > w.seq)))), 9e18),
      coalesce((SELECT min(s.at) FROM suppression s WHERE s.key IN (p.phone_key, p.user_key)
          AND s.channel IN ('whatsapp','*') AND s.reason <> 'manual' AND s.at <= o.accepted_at
          AND (s.lifted_at IS NULL OR s.lifted_at > o.accepted_at)
          AND (s.purpose IN ('*', o.purpose) OR (s.purpose = 'marketing' AND t.category = 'MARKETING'))
          AND NOT (o.purpose = 'service_reply' AND EXISTS (SELECT 1 FROM message i
            WHERE i.conversation_id = o.conversation_id AND i.direction = 'in' AND i.at > s.at
              AND i.at <= o.accepted_at))), 9e18)) AS withdrawn_at
    FROM conversation v JOIN outbox o ON o.conversation_id = v.id
    JOIN contact_point p ON p.id = v.contact_point_id LEFT JOIN template t ON t.id = o.template_id
    WHERE v.contact_id = ? AND o.state = 'accepted' AND o.accepted_at >= ?
      AND o.purpose NOT IN ('rights','legal','account_security'))
  WHERE withdrawn_at < 9e18 ORDER BY accepted_at, message_id
"""


def sent_after_withdrawal(session: Session, contact_id: str) -> list[LateSend]:
    """Every message of ours that Meta took at or after a withdrawal of the person then in force, oldest first."""
    first = session.value(_FIRST_NO, {"contact": contact_id})
    if first is None:
        return []
    return [
        LateSend(message_id, purpose, accepted_at, int(withdrawn_at), accepted_at - int(withdrawn_at))
        for message_id, purpose, accepted_at, withdrawn_at in session.rows(_LATE, (contact_id, first))
    ]
