-- The privacy pane: requests with a state machine the database keeps, what was checked, done and told, who was
-- given whose data, what was erased, kept and backed up. Instants are milliseconds UTC; ids are UUIDv7 text.

-- Consent: somebody else's word for a person is kept apart until the person confirms it ('pending' is no grant).
DROP TRIGGER gate_insert;
DROP TRIGGER gate_update;
DROP VIEW gate_refusal;
DROP VIEW consent_current;
DROP TRIGGER consent_no_update;
DROP TRIGGER consent_no_delete;
CREATE TABLE consent_before AS SELECT * FROM consent;
DROP TABLE consent;
CREATE TABLE consent (                                   -- one append-only event a row
  seq INTEGER PRIMARY KEY, contact_id TEXT NOT NULL, purpose TEXT NOT NULL, channel TEXT NOT NULL DEFAULT 'whatsapp',
  act TEXT NOT NULL CHECK (act IN ('grant','withdraw','expire','deny','pending')), at INTEGER NOT NULL,
  actor TEXT NOT NULL,                                   -- subject, guardian, staff_on_behalf, meta_webhook
  notice_id TEXT, notice_sha256 TEXT, language TEXT NOT NULL DEFAULT '',
  method TEXT NOT NULL, evidence TEXT NOT NULL DEFAULT '{}',   -- JSON: wamid, scan sha256, words spoken
  recorded_by TEXT NOT NULL DEFAULT '', expires_at INTEGER, source_wamid TEXT, recorded_at INTEGER NOT NULL,
  given_by TEXT NOT NULL DEFAULT '',                     -- contact id of the relative who spoke for the person
  CHECK (act NOT IN ('grant','pending') OR notice_id IS NOT NULL),   -- no notice, no grant
  CHECK (act <> 'grant' OR actor <> 'guardian')          -- a relative's word alone is no grant
) STRICT;
INSERT INTO consent(seq, contact_id, purpose, channel, act, at, actor, notice_id, notice_sha256, language, method,
  evidence, recorded_by, expires_at, source_wamid, recorded_at)
  SELECT seq, contact_id, purpose, channel, iif(act = 'grant' AND actor = 'guardian', 'pending', act), at, actor,
  notice_id, notice_sha256, language, method, evidence, recorded_by, expires_at, source_wamid, recorded_at FROM consent_before;
DROP TABLE consent_before;
CREATE INDEX consent_current_ix ON consent(contact_id, purpose, channel, seq DESC);
CREATE INDEX consent_expiry ON consent(expires_at) WHERE act = 'grant' AND expires_at IS NOT NULL;
CREATE UNIQUE INDEX consent_source ON consent(source_wamid, purpose, act) WHERE source_wamid IS NOT NULL;
CREATE INDEX consent_taken_back ON consent(contact_id, purpose, channel, at)   -- what the erasure ledger is read from
  WHERE act IN ('withdraw', 'deny', 'expire');
CREATE INDEX contact_restricted ON contact(id) WHERE restricted <> 0;
-- Once the person was erased their entries are a skeleton: what named them goes, the proof of dates and acts stays.
CREATE TRIGGER consent_no_update BEFORE UPDATE ON consent WHEN NOT EXISTS (SELECT 1 FROM tombstone t
    WHERE t.contact_id = OLD.contact_id) OR NEW.evidence NOT IN (OLD.evidence, '{}') OR NEW.given_by NOT IN (OLD.given_by, '')
    OR (NEW.source_wamid IS NOT NULL AND NEW.source_wamid IS NOT OLD.source_wamid)
    OR (NEW.seq, NEW.contact_id, NEW.purpose, NEW.channel, NEW.act, NEW.at, NEW.actor, NEW.notice_id, NEW.notice_sha256,
      NEW.language, NEW.method, NEW.recorded_by, NEW.expires_at, NEW.recorded_at)
      IS NOT (OLD.seq, OLD.contact_id, OLD.purpose, OLD.channel, OLD.act, OLD.at, OLD.actor, OLD.notice_id,
      OLD.notice_sha256, OLD.language, OLD.method, OLD.recorded_by, OLD.expires_at, OLD.recorded_at)
  BEGIN SELECT RAISE(ABORT, 'consent:append-only'); END;
CREATE TRIGGER consent_no_delete BEFORE DELETE ON consent BEGIN SELECT RAISE(ABORT, 'consent:append-only'); END;
-- What was shown may not change afterwards, and a consent names it with its hash.
CREATE TRIGGER notice_no_update BEFORE UPDATE ON notice BEGIN SELECT RAISE(ABORT, 'notice:fixed'); END;
CREATE TRIGGER notice_no_delete BEFORE DELETE ON notice BEGIN SELECT RAISE(ABORT, 'notice:fixed'); END;
CREATE TRIGGER consent_notice BEFORE INSERT ON consent WHEN NEW.act IN ('grant','pending') BEGIN
  SELECT RAISE(ABORT, 'consent:notice') WHERE NOT EXISTS (SELECT 1 FROM notice n WHERE n.id = NEW.notice_id
    AND n.sha256 = coalesce(NEW.notice_sha256, n.sha256));
  SELECT RAISE(ABORT, 'consent:evidence') WHERE NEW.method = 'import' AND NEW.evidence IN ('', '{}');
END;
-- Where each purpose stands. A relative's word waits beside it: it neither gives nor takes anything.
CREATE VIEW consent_current AS
  SELECT c.* FROM consent c WHERE c.seq = (SELECT max(l.seq) FROM consent l WHERE l.contact_id = c.contact_id
    AND l.purpose = c.purpose AND l.channel = c.channel AND l.act <> 'pending');
CREATE VIEW consent_pending AS
  SELECT c.* FROM consent c WHERE c.act = 'pending' AND c.seq = (SELECT max(l.seq) FROM consent l
    WHERE l.contact_id = c.contact_id AND l.purpose = c.purpose AND l.channel = c.channel);

-- Scans and letters that prove a consent, an identity or an order: encrypted files like attachments.
CREATE TABLE evidence_file (
  id TEXT PRIMARY KEY, contact_id TEXT, request_id TEXT, kind TEXT NOT NULL,   -- consent, authority, order, proposal
  filename TEXT NOT NULL DEFAULT '', mime TEXT NOT NULL DEFAULT '', size INTEGER NOT NULL, sha256 TEXT NOT NULL,
  key BLOB NOT NULL, created_at INTEGER NOT NULL, created_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX evidence_file_contact ON evidence_file(contact_id);
CREATE INDEX evidence_file_request ON evidence_file(request_id);

-- The gate.
ALTER TABLE outbox ADD COLUMN lane TEXT NOT NULL DEFAULT 'chat' CHECK (lane IN ('chat','bulk'));
ALTER TABLE outbox ADD COLUMN accepted_at INTEGER;       -- when Meta took it: what "sent after withdrawal" is read from
ALTER TABLE sync_cursor ADD COLUMN seen_at INTEGER NOT NULL DEFAULT 0;   -- when we last stood at the relay's head
DROP TRIGGER outbox_immutable;
CREATE TRIGGER outbox_immutable BEFORE UPDATE OF client_ref, message_id, conversation_id, contact_id, purpose,
  template_id, lane ON outbox BEGIN SELECT RAISE(ABORT, 'outbox:immutable'); END;

CREATE VIEW gate_refusal AS
  SELECT o.id AS outbox_id, o.state, CASE
    WHEN c.id IS NULL OR v.contact_id <> o.contact_id THEN 'gate:mismatch'
    WHEN c.erased_at IS NOT NULL THEN 'gate:erased'
    WHEN c.restricted <> 0 AND o.purpose NOT IN ('rights','legal') THEN 'gate:restricted'
    WHEN c.status = 'do_not_contact' AND o.purpose NOT IN ('rights','legal','account_security') THEN 'gate:do_not_contact'
    WHEN o.purpose NOT IN ('rights','legal','account_security') AND EXISTS (
      SELECT 1 FROM suppression s WHERE s.lifted_at IS NULL AND s.channel IN ('whatsapp','*')
        AND (s.key = p.phone_key OR s.key = p.user_key)
        AND (s.purpose IN ('*', o.purpose) OR (s.purpose = 'marketing' AND t.category = 'MARKETING'))
        AND NOT (o.purpose = 'service_reply' AND s.reason IN ('stop','meta_stop','manual') AND v.last_inbound_at > s.at)
      ) THEN 'gate:suppressed'
    WHEN o.template_id IS NOT NULL AND (t.id IS NULL OR t.status <> 'APPROVED') THEN 'gate:template'
    WHEN o.template_id IS NULL AND v.window_until <= sanjog_now() THEN 'gate:window'
    WHEN o.purpose IN ('rights','legal','account_security') THEN NULL
    WHEN o.purpose = 'service_reply' AND v.window_until > sanjog_now() THEN NULL
    -- The last word counts, whether it was said of WhatsApp or of every channel.
    WHEN (SELECT g.act = 'grant' AND (g.expires_at IS NULL OR g.expires_at > sanjog_now()) FROM consent_current g
        WHERE g.contact_id = o.contact_id AND g.purpose = o.purpose AND g.channel IN ('whatsapp','*')
        ORDER BY g.seq DESC LIMIT 1) IS NOT 1 THEN 'gate:consent'
  END AS reason
  FROM outbox o
  LEFT JOIN conversation v ON v.id = o.conversation_id
  LEFT JOIN contact c ON c.id = v.contact_id
  LEFT JOIN contact_point p ON p.id = v.contact_point_id
  LEFT JOIN template t ON t.id = o.template_id;
-- What we send of our own accord goes only from a PC that lately stood at the relay's head: a STOP it has not heard of
-- may lie there. 60 s for what is sent in bulk or at a set time, 10 minutes for what somebody sends at the desk. A
-- time of the future was written by a clock that was ahead, and proves nothing.
CREATE VIEW gate_stale AS
  SELECT o.id AS outbox_id FROM outbox o LEFT JOIN conversation v ON v.id = o.conversation_id
  WHERE o.purpose NOT IN ('rights','legal','account_security')
    AND NOT (o.purpose = 'service_reply' AND o.lane = 'chat' AND (o.template_id IS NULL OR v.window_until > sanjog_now()))
    AND NOT EXISTS (SELECT 1 FROM sync_cursor k WHERE k.name = 'relay' AND k.seen_at <= sanjog_now() + 5000
      AND k.seen_at > sanjog_now() - CASE o.lane WHEN 'bulk' THEN 60000 ELSE 600000 END);
CREATE TRIGGER gate_insert AFTER INSERT ON outbox WHEN NEW.state IN ('queued','claimed') BEGIN
  SELECT RAISE(ABORT, reason) FROM gate_refusal WHERE outbox_id = NEW.id AND reason IS NOT NULL;
  SELECT RAISE(ABORT, 'gate:stale') FROM gate_stale WHERE outbox_id = NEW.id AND NEW.state = 'claimed';
END;
CREATE TRIGGER gate_update AFTER UPDATE OF state ON outbox WHEN NEW.state IN ('queued','claimed') BEGIN
  SELECT RAISE(ABORT, reason) FROM gate_refusal WHERE outbox_id = NEW.id AND reason IS NOT NULL;
  SELECT RAISE(ABORT, 'gate:stale') FROM gate_stale WHERE outbox_id = NEW.id AND NEW.state = 'claimed';
END;

-- A suppression is only ever added or, with its evidence, lifted.
CREATE TRIGGER suppression_no_delete BEFORE DELETE ON suppression BEGIN SELECT RAISE(ABORT, 'suppression:kept'); END;
CREATE TRIGGER suppression_fixed BEFORE UPDATE OF id, key, channel, purpose, reason, at ON suppression BEGIN
  SELECT RAISE(ABORT, 'suppression:fixed'); END;
CREATE TRIGGER suppression_lifted BEFORE UPDATE OF lifted_at ON suppression
  WHEN NEW.lifted_at IS NOT NULL AND coalesce(NEW.lift_evidence, '') = '' BEGIN
  SELECT RAISE(ABORT, 'suppression:evidence'); END;

-- Whatever takes a right to send away cancels what waits on it, in the same transaction and whoever wrote it. The
-- row keeps a word for why, the message says it in full.
CREATE TRIGGER consent_cancels AFTER INSERT ON consent
  WHEN NEW.act IN ('withdraw','expire','deny') AND NEW.channel IN ('whatsapp','*') BEGIN
  UPDATE outbox SET state = 'cancelled', error_text = 'stop'
    WHERE state IN ('scheduled','queued') AND purpose = NEW.purpose
      AND conversation_id IN (SELECT v.id FROM conversation v WHERE v.contact_id = NEW.contact_id);
END;
CREATE TRIGGER suppression_cancels AFTER INSERT ON suppression
  WHEN NEW.lifted_at IS NULL AND NEW.channel IN ('whatsapp','*') BEGIN
  UPDATE outbox SET state = 'cancelled', error_text = 'stop'
    WHERE state IN ('scheduled','queued') AND conversation_id IN (SELECT v.id FROM contact_point p
        JOIN conversation v ON v.contact_point_id = p.id WHERE p.phone_key = NEW.key OR p.user_key = NEW.key)
      AND purpose NOT IN ('rights','legal','account_security')
      AND (NEW.purpose IN ('*', purpose) OR (NEW.purpose = 'marketing' AND EXISTS (
        SELECT 1 FROM template t WHERE t.id = outbox.template_id AND t.category = 'MARKETING')))
      AND NOT (purpose = 'service_reply' AND NEW.reason IN ('stop','meta_stop','manual') AND NEW.at <
        (SELECT v.last_inbound_at FROM conversation v WHERE v.id = outbox.conversation_id));
END;
CREATE TRIGGER suppression_returns AFTER UPDATE OF lifted_at ON suppression WHEN NEW.lifted_at IS NULL BEGIN
  UPDATE outbox SET state = 'cancelled', error_text = 'stop'
    WHERE state IN ('scheduled','queued') AND conversation_id IN (SELECT v.id FROM contact_point p
        JOIN conversation v ON v.contact_point_id = p.id WHERE p.phone_key = NEW.key OR p.user_key = NEW.key)
      AND EXISTS (SELECT 1 FROM gate_refusal g WHERE g.outbox_id = outbox.id AND g.reason = 'gate:suppressed');
END;
CREATE TRIGGER point_cancels AFTER UPDATE OF phone_key, user_key ON contact_point BEGIN
  UPDATE outbox SET state = 'cancelled', error_text = 'stop'
    WHERE state IN ('scheduled','queued')
      AND conversation_id IN (SELECT v.id FROM conversation v WHERE v.contact_point_id = NEW.id)
      AND EXISTS (SELECT 1 FROM gate_refusal g WHERE g.outbox_id = outbox.id AND g.reason = 'gate:suppressed');
END;
CREATE TRIGGER template_cancels AFTER UPDATE OF category ON template
  WHEN NEW.category = 'MARKETING' AND OLD.category <> 'MARKETING' BEGIN   -- Meta says so, also of one in use
  UPDATE outbox SET state = 'cancelled', error_text = 'stop'
    WHERE state IN ('scheduled','queued','claimed','uncertain') AND state IN ('scheduled','queued')
      AND template_id = NEW.id AND EXISTS (SELECT 1 FROM gate_refusal g WHERE g.outbox_id = outbox.id
        AND g.reason = 'gate:suppressed');
END;
CREATE TRIGGER contact_cancels AFTER UPDATE OF restricted, erased_at, status ON contact
  WHEN (NEW.restricted <> 0 AND OLD.restricted = 0) OR (NEW.erased_at IS NOT NULL AND OLD.erased_at IS NULL)
    OR (NEW.status = 'do_not_contact' AND OLD.status <> 'do_not_contact') BEGIN
  UPDATE outbox SET state = 'cancelled', error_text = 'barred'
    WHERE state IN ('scheduled','queued')
      AND conversation_id IN (SELECT v.id FROM conversation v WHERE v.contact_id = NEW.id) AND EXISTS (SELECT 1 FROM gate_refusal g WHERE g.outbox_id = outbox.id
        AND g.reason IN ('gate:erased','gate:restricted','gate:do_not_contact'));
END;
CREATE TABLE cancellation (                              -- cancelled, and the chat list not yet in step
  outbox_id INTEGER PRIMARY KEY, message_id INTEGER NOT NULL, conversation_id INTEGER NOT NULL) STRICT;
CREATE TRIGGER outbox_cancelled AFTER UPDATE OF state ON outbox
  WHEN NEW.state = 'cancelled' AND OLD.state <> 'cancelled' BEGIN
  INSERT OR IGNORE INTO cancellation(outbox_id, message_id, conversation_id)
    VALUES (NEW.id, NEW.message_id, NEW.conversation_id);
  UPDATE message SET status = 'cancelled', status_at = sanjog_now(), error_text = CASE NEW.error_text
    WHEN 'stop' THEN 'Not sent: the person asked not to get these messages.'
    WHEN 'barred' THEN 'Not sent: this person may not be written to at present.'
    WHEN 'shared' THEN 'Not sent: somebody whose data it carries may not be shown to families now.' ELSE NEW.error_text END
    WHERE id = NEW.message_id AND client_ref = NEW.client_ref;
  DELETE FROM reaction WHERE NEW.draft LIKE '{"type":"reaction"%' AND actor = 'us' AND wamid IS NULL AND target_wamid =
    (SELECT m.wamid FROM message m WHERE m.id = NEW.message_id AND m.client_ref IS NOT NEW.client_ref);
END;

-- People ---------------------------------------------------------------------------------------------
ALTER TABLE contact ADD COLUMN regime TEXT NOT NULL DEFAULT ''        -- IN, EU, UK, OTHER; '' follows the phone
  CHECK (regime IN ('','IN','EU','UK','OTHER'));
ALTER TABLE contact ADD COLUMN nominee TEXT NOT NULL DEFAULT '';      -- DPDP section 14: who acts on death or incapacity
ALTER TABLE contact ADD COLUMN disputed TEXT NOT NULL DEFAULT '[]';   -- JSON list of fields whose accuracy is disputed

-- Requests -------------------------------------------------------------------------------------------
ALTER TABLE privacy_request ADD COLUMN regime TEXT NOT NULL DEFAULT 'IN';
ALTER TABLE privacy_request ADD COLUMN requester_name TEXT NOT NULL DEFAULT '';
ALTER TABLE privacy_request ADD COLUMN scope TEXT NOT NULL DEFAULT '{}';           -- JSON: purposes, items, channel
ALTER TABLE privacy_request ADD COLUMN due_basis TEXT NOT NULL DEFAULT 'promise';  -- promise, extended, paused, reopened
ALTER TABLE privacy_request ADD COLUMN legal_due_at INTEGER;
ALTER TABLE privacy_request ADD COLUMN extended_to INTEGER;
ALTER TABLE privacy_request ADD COLUMN extension_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE privacy_request ADD COLUMN acknowledged_at INTEGER;
ALTER TABLE privacy_request ADD COLUMN closed_at INTEGER;
ALTER TABLE privacy_request ADD COLUMN parent_id TEXT;                             -- one message, two requests
ALTER TABLE privacy_request ADD COLUMN decision TEXT NOT NULL DEFAULT ''           -- full, partial, refuse
  CHECK (decision IN ('','full','partial','refuse'));
ALTER TABLE privacy_request ADD COLUMN reason_codes TEXT NOT NULL DEFAULT '[]';    -- JSON of coded reasons
ALTER TABLE privacy_request ADD COLUMN agency_decision TEXT NOT NULL DEFAULT '';   -- when our_role is processor
ALTER TABLE privacy_request ADD COLUMN approved_by TEXT NOT NULL DEFAULT '';
ALTER TABLE privacy_request ADD COLUMN second_approver TEXT NOT NULL DEFAULT '';
ALTER TABLE privacy_request ADD COLUMN execute_after INTEGER;                      -- end of the cooling-off of an erasure
ALTER TABLE privacy_request ADD COLUMN subject_key TEXT NOT NULL DEFAULT '';       -- keyed pseudonym, outlives the erasure
ALTER TABLE privacy_request ADD COLUMN changed_by TEXT NOT NULL DEFAULT '';        -- who moved it last: the history takes it
ALTER TABLE privacy_request ADD COLUMN moved_because TEXT NOT NULL DEFAULT '';

CREATE TABLE request_transition (from_state TEXT NOT NULL, to_state TEXT NOT NULL, PRIMARY KEY (from_state, to_state))
  STRICT, WITHOUT ROWID;
INSERT INTO request_transition VALUES
  ('SUSPECTED','RECEIVED'), ('SUSPECTED','CLOSED_NOT_REQUEST'),
  ('RECEIVED','VERIFYING'), ('RECEIVED','ASSESSING'), ('RECEIVED','EXECUTING'), ('RECEIVED','CLOSED_DUPLICATE'),
  ('RECEIVED','CLOSED_WITHDRAWN'),
  ('VERIFYING','NEEDS_INFO'), ('VERIFYING','ASSESSING'), ('VERIFYING','CLOSED_UNVERIFIED'), ('VERIFYING','CLOSED_WITHDRAWN'),
  ('NEEDS_INFO','VERIFYING'), ('NEEDS_INFO','ASSESSING'), ('NEEDS_INFO','CLOSED_UNVERIFIED'),
  ('NEEDS_INFO','CLOSED_WITHDRAWN'),
  ('ASSESSING','NEEDS_INFO'), ('ASSESSING','FORWARDED'), ('ASSESSING','APPROVED'), ('ASSESSING','REFUSING'),
  ('ASSESSING','CLOSED_WITHDRAWN'),
  ('FORWARDED','ASSESSING'),
  ('APPROVED','EXECUTING'), ('APPROVED','ASSESSING'), ('APPROVED','CLOSED_WITHDRAWN'),
  ('EXECUTING','PROVING'), ('PROVING','EXECUTING'), ('PROVING','DELIVERING'),
  ('REFUSING','DELIVERING'), ('REFUSING','ASSESSING'),
  ('DELIVERING','CLOSED_FULFILLED'), ('DELIVERING','CLOSED_PARTIAL'), ('DELIVERING','CLOSED_REFUSED'),
  ('CLOSED_NOT_REQUEST','REOPENED'), ('CLOSED_DUPLICATE','REOPENED'), ('CLOSED_UNVERIFIED','REOPENED'),
  ('CLOSED_WITHDRAWN','REOPENED'), ('CLOSED_FULFILLED','REOPENED'), ('CLOSED_PARTIAL','REOPENED'),
  ('CLOSED_REFUSED','REOPENED'),
  ('REOPENED','ASSESSING');
CREATE TRIGGER request_transition_no_insert BEFORE INSERT ON request_transition BEGIN
  SELECT RAISE(ABORT, 'request:transitions are fixed'); END;
CREATE TRIGGER request_transition_no_update BEFORE UPDATE ON request_transition BEGIN
  SELECT RAISE(ABORT, 'request:transitions are fixed'); END;
CREATE TRIGGER request_transition_no_delete BEFORE DELETE ON request_transition BEGIN
  SELECT RAISE(ABORT, 'request:transitions are fixed'); END;

-- One piece of work in one place where the person's data lies.
CREATE TABLE request_task (
  id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES privacy_request(id), location TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('collect','correct','erase','restrict','notify','attest','stop','answer')),
  state TEXT NOT NULL DEFAULT 'todo' CHECK (state IN
    ('todo','claimed','running','done','verified','na','blocked','unreachable','failed')),
  recipient TEXT NOT NULL DEFAULT '',                    -- of a notice: who was given the old data
  counts TEXT NOT NULL DEFAULT '{}', proof TEXT NOT NULL DEFAULT '{}', note TEXT NOT NULL DEFAULT '',
  draft TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL,
  changed_by TEXT NOT NULL DEFAULT '', UNIQUE (request_id, location, action, recipient)
) STRICT;
CREATE INDEX request_task_request ON request_task(request_id);
CREATE TRIGGER request_task_stays BEFORE DELETE ON request_task BEGIN SELECT RAISE(ABORT, 'request:kept'); END;
-- What a closed request was closed on does not change; it is opened again first.
CREATE TRIGGER request_task_closed_insert BEFORE INSERT ON request_task WHEN EXISTS (SELECT 1 FROM privacy_request r
  WHERE r.id = NEW.request_id AND r.state LIKE 'CLOSED%') BEGIN SELECT RAISE(ABORT, 'request:closed'); END;
CREATE TRIGGER request_task_closed BEFORE UPDATE OF state, request_id ON request_task
  WHEN (NEW.state <> OLD.state OR NEW.request_id <> OLD.request_id) AND EXISTS (SELECT 1 FROM privacy_request r
    WHERE r.id IN (OLD.request_id, NEW.request_id) AND r.state LIKE 'CLOSED%') BEGIN
  SELECT RAISE(ABORT, 'request:closed'); END;

CREATE TABLE request_event (                             -- the history of a request, append-only
  seq INTEGER PRIMARY KEY, request_id TEXT NOT NULL, at INTEGER NOT NULL, act TEXT NOT NULL,
  from_state TEXT NOT NULL DEFAULT '', to_state TEXT NOT NULL DEFAULT '', actor TEXT NOT NULL DEFAULT '',
  detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX request_event_request ON request_event(request_id, seq);
CREATE TRIGGER request_event_no_update BEFORE UPDATE ON request_event WHEN NEW.detail <> '' OR NOT EXISTS (
    SELECT 1 FROM privacy_request r JOIN tombstone t ON t.contact_id = r.contact_id WHERE r.id = OLD.request_id)
    OR (NEW.seq, NEW.request_id, NEW.at, NEW.act, NEW.from_state, NEW.to_state, NEW.actor)
      IS NOT (OLD.seq, OLD.request_id, OLD.at, OLD.act, OLD.from_state, OLD.to_state, OLD.actor) BEGIN
  SELECT RAISE(ABORT, 'request:append-only'); END;
CREATE TRIGGER request_event_no_delete BEFORE DELETE ON request_event BEGIN
  SELECT RAISE(ABORT, 'request:append-only'); END;

CREATE TABLE request_check (                             -- who asked: how it was checked and what came of it
  id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES privacy_request(id),
  method TEXT NOT NULL CHECK (method IN ('M1','M2','M3','M4','M5')),
  result TEXT NOT NULL CHECK (result IN ('asked','passed','failed')), secret BLOB,   -- keyed hash of the phrase or code
  asked_at INTEGER NOT NULL, until_at INTEGER, answered_at INTEGER, by TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT '{}', attempts INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX request_check_request ON request_check(request_id);

CREATE TABLE request_pause (                             -- the clock stood still, or was asked to
  id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES privacy_request(id),
  reason TEXT NOT NULL CHECK (reason IN ('identity','clarification')), asked_at INTEGER NOT NULL,
  resumed_at INTEGER, is_valid INTEGER NOT NULL, why_not TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX request_pause_request ON request_pause(request_id);
CREATE INDEX request_pause_open ON request_pause(request_id) WHERE resumed_at IS NULL;
CREATE INDEX request_check_open ON request_check(request_id) WHERE result = 'asked';

CREATE TABLE request_change (                            -- one field a person wants put right
  id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES privacy_request(id), contact_id TEXT NOT NULL,
  field TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, evidence TEXT NOT NULL DEFAULT '{}',
  asserted_by TEXT NOT NULL DEFAULT '', decision TEXT NOT NULL DEFAULT ''
    CHECK (decision IN ('','accepted','refused','annotated')),
  reason TEXT NOT NULL DEFAULT '', decided_by TEXT NOT NULL DEFAULT '', decided_at INTEGER, purge_at INTEGER,
  created_at INTEGER NOT NULL, applied_at INTEGER        -- when the card was put right
) STRICT;
CREATE INDEX request_change_request ON request_change(request_id);
CREATE INDEX request_change_contact ON request_change(contact_id);

CREATE TABLE legal_hold (
  id TEXT PRIMARY KEY, contact_id TEXT NOT NULL, scope TEXT NOT NULL,   -- messages, profile, media, payments, all
  reason TEXT NOT NULL CHECK (reason IN
    ('litigation','police_notice','tax_gst','unpaid_dispute','chargeback','rule_8_3_floor')),
  authority_ref TEXT NOT NULL, from_at INTEGER NOT NULL, review_at INTEGER NOT NULL, placed_by TEXT NOT NULL,
  second_by TEXT NOT NULL, may_be_told INTEGER NOT NULL DEFAULT 1, lifted_at INTEGER, lifted_by TEXT NOT NULL DEFAULT '',
  CHECK (placed_by <> second_by)
) STRICT;
CREATE INDEX legal_hold_contact ON legal_hold(contact_id);

-- The state machine. A bug or a script on this store cannot skip a step.
CREATE TRIGGER request_begins BEFORE INSERT ON privacy_request
  WHEN NOT (NEW.state IN ('SUSPECTED','RECEIVED') OR (NEW.state = 'EXECUTING' AND NEW.kind IN ('opt_out','withdraw_consent')))
  BEGIN SELECT RAISE(ABORT, 'request:illegal'); END;
CREATE TRIGGER request_moves BEFORE UPDATE OF state ON privacy_request WHEN NEW.state <> OLD.state BEGIN
  SELECT RAISE(ABORT, 'request:illegal') WHERE NOT EXISTS (SELECT 1 FROM request_transition t
    WHERE t.from_state = OLD.state AND t.to_state = NEW.state);
  SELECT RAISE(ABORT, 'request:illegal') WHERE OLD.state = 'RECEIVED' AND NEW.state = 'EXECUTING'
    AND NEW.kind NOT IN ('opt_out','withdraw_consent');
  SELECT RAISE(ABORT, 'request:check') WHERE NEW.state = 'ASSESSING'
    AND NEW.kind IN ('access','portability','rectification','completion','erasure','restriction','nomination')
    AND NOT EXISTS (SELECT 1 FROM request_check k WHERE k.request_id = NEW.id AND k.result = 'passed'
      AND (NEW.requester = 'self' OR k.method = 'M5'));
  SELECT RAISE(ABORT, 'request:decision') WHERE NEW.state = 'APPROVED' AND NEW.decision NOT IN ('full','partial');
  SELECT RAISE(ABORT, 'request:decision') WHERE NEW.state = 'REFUSING' AND NEW.decision <> 'refuse';
  SELECT RAISE(ABORT, 'request:decision') WHERE NEW.state = 'CLOSED_REFUSED' AND NEW.decision <> 'refuse';
  SELECT RAISE(ABORT, 'request:decision') WHERE NEW.state IN ('CLOSED_FULFILLED','CLOSED_PARTIAL')
    AND NEW.decision = 'refuse';
  SELECT RAISE(ABORT, 'request:decision') WHERE NEW.state = 'CLOSED_FULFILLED' AND NEW.decision = 'partial';
  SELECT RAISE(ABORT, 'request:reasons') WHERE NEW.state IN ('APPROVED','REFUSING')
    AND NEW.decision IN ('partial','refuse') AND NEW.reason_codes = '[]';
  SELECT RAISE(ABORT, 'request:agency') WHERE NEW.our_role = 'processor' AND NEW.agency_decision = ''
    AND NEW.state IN ('APPROVED','REFUSING','CLOSED_FULFILLED','CLOSED_PARTIAL','CLOSED_REFUSED');
  SELECT RAISE(ABORT, 'request:approval') WHERE NEW.state = 'EXECUTING' AND OLD.state = 'APPROVED'
    AND (NEW.kind = 'erasure' OR NEW.decision = 'partial')
    AND (NEW.approved_by = '' OR NEW.second_approver = '' OR NEW.approved_by = NEW.second_approver);
  SELECT RAISE(ABORT, 'request:approval') WHERE OLD.state = 'REFUSING' AND NEW.state = 'DELIVERING'
    AND (NEW.approved_by = '' OR NEW.second_approver = '' OR NEW.approved_by = NEW.second_approver);
  SELECT RAISE(ABORT, 'request:cooling') WHERE NEW.state = 'EXECUTING' AND OLD.state = 'APPROVED'
    AND NEW.execute_after IS NOT NULL AND NEW.execute_after > sanjog_now();
  SELECT RAISE(ABORT, 'request:tasks') WHERE NEW.state = 'PROVING' AND EXISTS (SELECT 1 FROM request_task k
    WHERE k.request_id = NEW.id AND k.action <> 'answer' AND k.state IN ('todo','claimed','running','failed'));
  SELECT RAISE(ABORT, 'request:tasks') WHERE NEW.state = 'PROVING' AND NOT EXISTS (SELECT 1 FROM request_task k
    WHERE k.request_id = NEW.id AND k.action <> 'answer');
  SELECT RAISE(ABORT, 'request:tasks') WHERE NEW.state = 'CLOSED_FULFILLED' AND EXISTS (SELECT 1 FROM request_task k
    WHERE k.request_id = NEW.id AND k.state NOT IN ('verified','na'));
END;
CREATE TRIGGER request_moved AFTER UPDATE OF state ON privacy_request WHEN NEW.state <> OLD.state BEGIN
  INSERT INTO request_event(request_id, at, act, from_state, to_state, actor, detail)
    VALUES (NEW.id, sanjog_now(), 'moved', OLD.state, NEW.state, NEW.changed_by, NEW.moved_because); END;
CREATE TRIGGER request_begun AFTER INSERT ON privacy_request BEGIN
  INSERT INTO request_event(request_id, at, act, to_state, actor)
    VALUES (NEW.id, NEW.created_at, 'opened', NEW.state, NEW.changed_by); END;
CREATE TRIGGER request_fixed BEFORE UPDATE OF id, ref, received_at, kind, our_role ON privacy_request
  WHEN NEW.id <> OLD.id OR NEW.ref <> OLD.ref OR NEW.received_at <> OLD.received_at
    OR (NEW.kind <> OLD.kind AND OLD.state <> 'SUSPECTED')
    OR (NEW.our_role <> OLD.our_role AND OLD.state NOT IN ('SUSPECTED','RECEIVED')) BEGIN
  SELECT RAISE(ABORT, 'request:fixed'); END;
-- A due date moves only with the word of it as the last entry of the history: from when, to when, and why.
CREATE TRIGGER request_due BEFORE UPDATE OF due_at ON privacy_request
  WHEN NEW.due_at <> OLD.due_at AND NEW.kind = OLD.kind AND NOT EXISTS (SELECT 1 FROM request_event e
    WHERE e.seq = (SELECT max(l.seq) FROM request_event l WHERE l.request_id = NEW.id) AND e.act = 'due'
    AND e.from_state = CAST(OLD.due_at AS TEXT) AND e.to_state = CAST(NEW.due_at AS TEXT) AND e.detail <> '') BEGIN
  SELECT RAISE(ABORT, 'request:due'); END;
CREATE TRIGGER request_stays BEFORE DELETE ON privacy_request BEGIN SELECT RAISE(ABORT, 'request:kept'); END;

-- What staff said of a message the detector had read: features, never the text.
CREATE TABLE detection_note (
  id TEXT PRIMARY KEY, at INTEGER NOT NULL, found TEXT NOT NULL, said TEXT NOT NULL, tier TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '', features TEXT NOT NULL DEFAULT '[]', request_id TEXT NOT NULL DEFAULT ''
) STRICT;

-- Disclosures: who was given whose data -----------------------------------------------------------------
CREATE TABLE disclosure (
  id TEXT PRIMARY KEY, contact_id TEXT NOT NULL, at INTEGER NOT NULL,
  recipient_type TEXT NOT NULL CHECK (recipient_type IN
    ('family','service_provider','legal_authority','business_transfer','meta','subject')),
  recipient_contact_id TEXT, recipient TEXT NOT NULL DEFAULT '', -- a name only where there is no card of them
  categories TEXT NOT NULL CHECK (json_valid(categories) AND json_array_length(categories) > 0),   -- JSON list
  purpose TEXT NOT NULL DEFAULT '', basis TEXT NOT NULL DEFAULT '', consent_seq INTEGER,
  field_keys TEXT NOT NULL DEFAULT '{}',                 -- JSON field -> list of keyed hashes of the values it carried
  artefact_sha256 TEXT NOT NULL DEFAULT '', client_ref TEXT, request_id TEXT, order_ref TEXT NOT NULL DEFAULT '',
  officer TEXT NOT NULL DEFAULT '', disclosed_by TEXT NOT NULL DEFAULT '', second_by TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'made' CHECK (state IN ('waiting','made','cancelled')), notified_of_change_at INTEGER,
  may_be_told INTEGER NOT NULL DEFAULT 1,                -- 0: the law forbids telling the person (an authority's order)
  CHECK (client_ref IS NULL OR recipient_type IN ('family','subject')),
  CHECK (recipient_type NOT IN ('legal_authority','business_transfer')
    OR (order_ref <> '' AND second_by <> '' AND disclosed_by <> '' AND second_by <> disclosed_by))
) STRICT;
CREATE INDEX disclosure_contact ON disclosure(contact_id, at DESC);
CREATE INDEX disclosure_recipient ON disclosure(recipient_contact_id);
CREATE INDEX disclosure_ref ON disclosure(client_ref) WHERE client_ref IS NOT NULL;
CREATE INDEX disclosure_at ON disclosure(at DESC, id DESC);
CREATE INDEX disclosure_artefact ON disclosure(artefact_sha256) WHERE artefact_sha256 <> '';
CREATE INDEX attachment_sha256 ON attachment(sha256) WHERE sha256 IS NOT NULL;
CREATE TRIGGER disclosure_stays BEFORE DELETE ON disclosure BEGIN SELECT RAISE(ABORT, 'disclosure:kept'); END;
CREATE TRIGGER disclosure_fixed BEFORE UPDATE ON disclosure
  WHEN NEW.id <> OLD.id OR NEW.recipient_type <> OLD.recipient_type OR NEW.client_ref IS NOT OLD.client_ref
    OR (OLD.state = 'made' AND (NEW.state <> 'made' OR NEW.at <> OLD.at OR NEW.categories <> OLD.categories)) BEGIN
  SELECT RAISE(ABORT, 'disclosure:fixed'); END;

-- May it be shared? A family is shown somebody's data only with that person's own present consent, and none that is
-- restricted, erased or disputed (GDPR articles 7, 18; DPDP Act 2023, section 6). `why` is NULL when it may.
CREATE VIEW sharing_refusal AS
  SELECT d.id AS disclosure_id, d.client_ref, d.contact_id, d.state, CASE
    WHEN d.recipient_type = 'subject' AND d.client_ref IS NOT NULL AND d.recipient_contact_id IS NOT d.contact_id
      THEN 'mismatch'
    WHEN d.recipient_type <> 'family' THEN NULL
    WHEN c.id IS NULL OR c.erased_at IS NOT NULL THEN 'erased'
    WHEN c.restricted <> 0 THEN 'restricted'
    WHEN EXISTS (SELECT 1 FROM json_each(c.disputed) f, json_each(d.field_keys) k WHERE k.key = f.value) THEN 'disputed'
    WHEN EXISTS (SELECT 1 FROM json_each(d.categories) k WHERE k.value <> 'photo')
      AND NOT EXISTS (SELECT 1 FROM sharing_grant g WHERE g.contact_id = d.contact_id AND g.purpose = 'profile_sharing')
      THEN 'profile_sharing'
    WHEN EXISTS (SELECT 1 FROM json_each(d.categories) k WHERE k.value = 'photo')
      AND NOT EXISTS (SELECT 1 FROM sharing_grant g WHERE g.contact_id = d.contact_id AND g.purpose = 'photo_sharing')
      THEN 'photo_sharing'
  END AS why
  FROM disclosure d LEFT JOIN contact c ON c.id = d.contact_id;
CREATE VIEW sharing_grant AS
  SELECT seq, contact_id, purpose FROM consent_current WHERE purpose IN ('profile_sharing','photo_sharing')
    AND channel IN ('whatsapp','*') AND act = 'grant' AND actor = 'subject'
    AND (expires_at IS NULL OR expires_at > sanjog_now());
CREATE TRIGGER sharing_insert AFTER INSERT ON disclosure WHEN NEW.state <> 'cancelled' BEGIN
  SELECT RAISE(ABORT, 'gate:sharing') FROM sharing_refusal WHERE disclosure_id = NEW.id AND why IS NOT NULL; END;
-- Asked again whenever the message that carries it becomes sendable: somebody may have withdrawn since. A message
-- that says it is about somebody goes with an entry for each of them, or not at all.
CREATE TRIGGER sharing_outbox_insert AFTER INSERT ON outbox WHEN NEW.state IN ('queued','claimed') BEGIN
  SELECT RAISE(ABORT, 'gate:sharing') FROM sharing_refusal WHERE client_ref = NEW.client_ref AND why IS NOT NULL;
  SELECT RAISE(ABORT, 'gate:sharing') FROM disclosure d WHERE d.client_ref = NEW.client_ref
    AND d.recipient_contact_id IS NOT NEW.contact_id AND d.recipient_type = 'subject';
  SELECT RAISE(ABORT, 'gate:sharing') FROM json_each(NEW.draft, '$.about') a WHERE NOT EXISTS (
    SELECT 1 FROM disclosure d WHERE d.client_ref = NEW.client_ref AND d.contact_id = a.value); END;
CREATE TRIGGER sharing_outbox_update AFTER UPDATE OF state ON outbox WHEN NEW.state IN ('queued','claimed') BEGIN
  SELECT RAISE(ABORT, 'gate:sharing') FROM sharing_refusal WHERE client_ref = NEW.client_ref AND why IS NOT NULL;
  SELECT RAISE(ABORT, 'gate:sharing') FROM disclosure d WHERE d.client_ref = NEW.client_ref
    AND d.recipient_contact_id IS NOT NEW.contact_id AND d.recipient_type = 'subject';
  SELECT RAISE(ABORT, 'gate:sharing') FROM json_each(NEW.draft, '$.about') a WHERE NOT EXISTS (
    SELECT 1 FROM disclosure d WHERE d.client_ref = NEW.client_ref AND d.contact_id = a.value); END;
CREATE TRIGGER consent_cancels_shares AFTER INSERT ON consent
  WHEN NEW.act IN ('withdraw','expire','deny') AND NEW.purpose IN ('profile_sharing','photo_sharing') BEGIN
  UPDATE outbox SET state = 'cancelled', error_text = 'shared'
    WHERE state IN ('scheduled','queued') AND client_ref IN (SELECT r.client_ref FROM sharing_refusal r
      WHERE r.contact_id = NEW.contact_id AND r.state = 'waiting' AND r.why IS NOT NULL);
END;
CREATE TRIGGER contact_cancels_shares AFTER UPDATE OF restricted, erased_at ON contact
  WHEN (NEW.restricted <> 0 AND OLD.restricted = 0) OR (NEW.erased_at IS NOT NULL AND OLD.erased_at IS NULL) BEGIN
  UPDATE outbox SET state = 'cancelled', error_text = 'shared'
    WHERE state IN ('scheduled','queued') AND client_ref IN (SELECT r.client_ref FROM sharing_refusal r
      WHERE r.contact_id = NEW.id AND r.state = 'waiting' AND r.why IS NOT NULL);
END;
-- The register follows the message: made when Meta has it, cancelled when it did not go.
CREATE TRIGGER disclosure_follows AFTER UPDATE OF state ON outbox WHEN NEW.state <> OLD.state BEGIN
  UPDATE disclosure SET at = sanjog_now(), state = CASE NEW.state WHEN 'accepted' THEN 'made'
    WHEN 'failed' THEN 'cancelled' WHEN 'cancelled' THEN 'cancelled' ELSE 'waiting' END
    WHERE client_ref = NEW.client_ref AND state <> 'made'; END;
CREATE TRIGGER disclosure_joins AFTER INSERT ON outbox BEGIN
  UPDATE disclosure SET recipient_contact_id = NEW.contact_id WHERE client_ref = NEW.client_ref
    AND recipient_type = 'family' AND recipient_contact_id IS NOT NEW.contact_id;
  UPDATE disclosure SET state = CASE NEW.state WHEN 'accepted' THEN 'made'
    WHEN 'failed' THEN 'cancelled' WHEN 'cancelled' THEN 'cancelled' ELSE 'waiting' END
    WHERE client_ref = NEW.client_ref AND state <> 'made'; END;
CREATE TRIGGER disclosure_ends AFTER DELETE ON outbox BEGIN
  UPDATE disclosure SET at = sanjog_now(), state = 'cancelled' WHERE client_ref = OLD.client_ref AND state = 'waiting'; END;
-- Meta's own id for a message proves that Meta has it, whatever was thought of it before.
CREATE TRIGGER disclosure_proven AFTER UPDATE OF wamid ON message WHEN NEW.wamid IS NOT NULL AND OLD.wamid IS NULL BEGIN
  UPDATE disclosure SET at = sanjog_now(), state = 'made' WHERE client_ref = NEW.client_ref AND state <> 'made'; END;

-- What a person says is wrong about them is shared with nobody until it is decided (GDPR article 18(1)(a)).
CREATE VIEW disputed_field AS SELECT DISTINCT h.contact_id, h.field FROM request_change h
  JOIN privacy_request r ON r.id = h.request_id WHERE r.state NOT LIKE 'CLOSED%'
    AND (h.decision = '' OR (h.decision = 'accepted' AND h.applied_at IS NULL));
CREATE TRIGGER dispute_begins AFTER INSERT ON request_change BEGIN
  UPDATE contact SET disputed = (SELECT json_group_array(field) FROM disputed_field WHERE contact_id = NEW.contact_id)
    WHERE id = NEW.contact_id; END;
CREATE TRIGGER dispute_decided AFTER UPDATE OF decision, applied_at, contact_id ON request_change BEGIN
  UPDATE contact SET disputed = (SELECT json_group_array(field) FROM disputed_field f WHERE f.contact_id = contact.id)
    WHERE id IN (OLD.contact_id, NEW.contact_id); END;
CREATE TRIGGER dispute_gone AFTER DELETE ON request_change BEGIN
  UPDATE contact SET disputed = (SELECT json_group_array(field) FROM disputed_field f WHERE f.contact_id = contact.id)
    WHERE id = OLD.contact_id; END;
CREATE TRIGGER dispute_closed AFTER UPDATE OF state ON privacy_request
  WHEN (NEW.state LIKE 'CLOSED%') <> (OLD.state LIKE 'CLOSED%') BEGIN
  UPDATE contact SET disputed = (SELECT json_group_array(field) FROM disputed_field f WHERE f.contact_id = contact.id)
    WHERE id IN (SELECT contact_id FROM request_change WHERE request_id = NEW.id); END;

CREATE TABLE processor (                                 -- who works with the data for the agency
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('messaging','hosting','payments','email','other')),
  name TEXT NOT NULL, what TEXT NOT NULL DEFAULT '', place TEXT NOT NULL DEFAULT '', contract_ref TEXT NOT NULL DEFAULT '',
  is_used INTEGER NOT NULL DEFAULT 1, since_at INTEGER NOT NULL, until_at INTEGER
) STRICT;

-- Erasure, exports, audit, backups, retention -----------------------------------------------------------
CREATE TABLE tombstone (                                 -- nobody's name: what keeps an erased person from coming back
  pseudonym TEXT PRIMARY KEY, request_ref TEXT NOT NULL, erased_at INTEGER NOT NULL, contact_id TEXT NOT NULL,
  keys TEXT NOT NULL DEFAULT '[]',                       -- JSON of hex: the suppression keys of all their numbers
  scope TEXT NOT NULL DEFAULT 'all', report TEXT NOT NULL DEFAULT '{}', certificate_sha256 TEXT NOT NULL DEFAULT '',
  proven_at INTEGER
) STRICT;
CREATE TRIGGER tombstone_stays BEFORE DELETE ON tombstone BEGIN SELECT RAISE(ABORT, 'tombstone:kept'); END;

CREATE TABLE relay_trace (                               -- relay entries that held a person's data and are to be deleted there
  relay_seq INTEGER PRIMARY KEY, request_id TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'todo'
    CHECK (state IN ('todo','asked','gone')), changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE export_file (                               -- files with people's data that were written outside the store
  id TEXT PRIMARY KEY, contact_id TEXT, request_id TEXT, kind TEXT NOT NULL, path TEXT NOT NULL,
  sha256 TEXT NOT NULL, size INTEGER NOT NULL, created_at INTEGER NOT NULL, created_by TEXT NOT NULL DEFAULT '',
  delete_after_at INTEGER, deleted_at INTEGER
) STRICT;
CREATE INDEX export_file_contact ON export_file(contact_id);

CREATE TABLE audit_checkpoint (                          -- a signed word on how long the log was and what it held
  size INTEGER PRIMARY KEY, root BLOB NOT NULL, head BLOB NOT NULL, at INTEGER NOT NULL, note TEXT NOT NULL,
  witness TEXT NOT NULL DEFAULT ''                       -- JSON of where it was handed to and when
) STRICT;
CREATE TRIGGER audit_checkpoint_no_update BEFORE UPDATE OF size, root, head, at, note ON audit_checkpoint BEGIN
  SELECT RAISE(ABORT, 'audit:append-only'); END;
CREATE TRIGGER audit_checkpoint_no_delete BEFORE DELETE ON audit_checkpoint BEGIN
  SELECT RAISE(ABORT, 'audit:append-only'); END;

CREATE TABLE backup (
  id TEXT PRIMARY KEY, path TEXT NOT NULL, made_at INTEGER NOT NULL, size INTEGER NOT NULL, files INTEGER NOT NULL,
  sha256 TEXT NOT NULL, verified_at INTEGER, fault TEXT NOT NULL DEFAULT '', removed_at INTEGER
) STRICT;

CREATE TABLE retention_rule (
  category TEXT PRIMARY KEY, months INTEGER NOT NULL, is_on INTEGER NOT NULL DEFAULT 0, basis TEXT NOT NULL DEFAULT '',
  approved_by TEXT NOT NULL DEFAULT '', changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE retention_notice (                          -- told that their data will go for want of contact, 48 hours ahead
  contact_id TEXT PRIMARY KEY, rule TEXT NOT NULL, noticed_at INTEGER NOT NULL, erase_after_at INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting','kept','started')), client_ref TEXT
) STRICT;
