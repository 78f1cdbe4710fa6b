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
  SELECT seq, contact_id, purpose, channel, act, at, actor, notice_id, notice_sha256, language, method,
  evidence, recorded_by, expires_at, source_wamid, recorded_at FROM consent_before;
DROP TABLE consent_before;
CREATE INDEX consent_current_ix ON consent(contact_id, purpose, channel, seq DESC);
CREATE UNIQUE INDEX consent_source ON consent(source_wamid, purpose, act) WHERE source_wamid IS NOT NULL;
CREATE TRIGGER consent_no_update BEFORE UPDATE ON consent BEGIN SELECT RAISE(ABORT, 'consent:append-only'); END;
CREATE TRIGGER consent_no_delete BEFORE DELETE ON consent BEGIN SELECT RAISE(ABORT, 'consent:append-only'); END;
CREATE VIEW consent_current AS
  SELECT c.* FROM consent c WHERE c.seq = (SELECT max(l.seq) FROM consent l
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
    WHEN NOT EXISTS (SELECT 1 FROM consent_current g WHERE g.contact_id = o.contact_id AND g.purpose = o.purpose
        AND g.channel IN ('whatsapp','*') AND g.act = 'grant'
        AND (g.expires_at IS NULL OR g.expires_at > sanjog_now())) THEN 'gate:consent'
  END AS reason
  FROM outbox o
  LEFT JOIN conversation v ON v.id = o.conversation_id
  LEFT JOIN contact c ON c.id = v.contact_id
  LEFT JOIN contact_point p ON p.id = v.contact_point_id
  LEFT JOIN template t ON t.id = o.template_id;
CREATE TRIGGER gate_insert AFTER INSERT ON outbox WHEN NEW.state IN ('queued','claimed') BEGIN
  SELECT RAISE(ABORT, reason) FROM gate_refusal WHERE outbox_id = NEW.id AND reason IS NOT NULL;
END;
CREATE TRIGGER gate_update AFTER UPDATE OF state ON outbox WHEN NEW.state IN ('queued','claimed') BEGIN
  SELECT RAISE(ABORT, reason) FROM gate_refusal WHERE outbox_id = NEW.id AND reason IS NOT NULL;
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
ALTER TABLE privacy_request ADD COLUMN due_basis TEXT NOT NULL DEFAULT 'promise';  -- promise, law, extended, paused
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

CREATE TABLE request_event (                             -- the history of a request, append-only
  seq INTEGER PRIMARY KEY, request_id TEXT NOT NULL, at INTEGER NOT NULL, act TEXT NOT NULL,
  from_state TEXT NOT NULL DEFAULT '', to_state TEXT NOT NULL DEFAULT '', actor TEXT NOT NULL DEFAULT '',
  detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX request_event_request ON request_event(request_id, seq);
CREATE TRIGGER request_event_no_update BEFORE UPDATE ON request_event BEGIN
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

CREATE TABLE request_change (                            -- one field a person wants put right
  id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES privacy_request(id), contact_id TEXT NOT NULL,
  field TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, evidence TEXT NOT NULL DEFAULT '{}',
  asserted_by TEXT NOT NULL DEFAULT '', decision TEXT NOT NULL DEFAULT ''
    CHECK (decision IN ('','accepted','refused','annotated')),
  reason TEXT NOT NULL DEFAULT '', decided_by TEXT NOT NULL DEFAULT '', decided_at INTEGER, purge_at INTEGER,
  created_at INTEGER NOT NULL
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
  SELECT RAISE(ABORT, 'request:agency') WHERE NEW.our_role = 'processor' AND NEW.agency_decision = ''
    AND NEW.state IN ('APPROVED','REFUSING','CLOSED_FULFILLED','CLOSED_PARTIAL','CLOSED_REFUSED');
  SELECT RAISE(ABORT, 'request:approval') WHERE NEW.state = 'EXECUTING' AND OLD.state = 'APPROVED' AND NEW.kind = 'erasure'
    AND (NEW.approved_by = '' OR NEW.second_approver = '' OR NEW.approved_by = NEW.second_approver);
  SELECT RAISE(ABORT, 'request:approval') WHERE OLD.state = 'REFUSING' AND NEW.state = 'DELIVERING'
    AND (NEW.approved_by = '' OR NEW.second_approver = '' OR NEW.approved_by = NEW.second_approver);
  SELECT RAISE(ABORT, 'request:cooling') WHERE NEW.state = 'EXECUTING' AND OLD.state = 'APPROVED'
    AND NEW.execute_after IS NOT NULL AND NEW.execute_after > sanjog_now();
  SELECT RAISE(ABORT, 'request:tasks') WHERE NEW.state = 'PROVING' AND EXISTS (SELECT 1 FROM request_task k
    WHERE k.request_id = NEW.id AND k.action <> 'answer' AND k.state IN ('todo','claimed','running','failed'));
  SELECT RAISE(ABORT, 'request:tasks') WHERE NEW.state = 'CLOSED_FULFILLED' AND EXISTS (SELECT 1 FROM request_task k
    WHERE k.request_id = NEW.id AND k.state NOT IN ('verified','na'));
END;
CREATE TRIGGER request_moved AFTER UPDATE OF state ON privacy_request WHEN NEW.state <> OLD.state BEGIN
  INSERT INTO request_event(request_id, at, act, from_state, to_state, actor, detail)
    VALUES (NEW.id, sanjog_now(), 'moved', OLD.state, NEW.state, NEW.changed_by, NEW.moved_because); END;
CREATE TRIGGER request_begun AFTER INSERT ON privacy_request BEGIN
  INSERT INTO request_event(request_id, at, act, to_state, actor)
    VALUES (NEW.id, NEW.created_at, 'opened', NEW.state, NEW.changed_by); END;
CREATE TRIGGER request_fixed BEFORE UPDATE OF id, ref, received_at ON privacy_request
  WHEN NEW.id <> OLD.id OR NEW.ref <> OLD.ref OR NEW.received_at <> OLD.received_at BEGIN
  SELECT RAISE(ABORT, 'request:fixed'); END;
CREATE TRIGGER request_due BEFORE UPDATE OF due_at ON privacy_request
  WHEN NEW.due_at <> OLD.due_at AND NEW.due_basis = OLD.due_basis AND NEW.kind = OLD.kind BEGIN
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
  recipient_contact_id TEXT, recipient TEXT NOT NULL DEFAULT '', categories TEXT NOT NULL DEFAULT '[]',   -- JSON
  purpose TEXT NOT NULL DEFAULT '', basis TEXT NOT NULL DEFAULT '', consent_seq INTEGER,
  field_keys TEXT NOT NULL DEFAULT '{}',                 -- JSON field -> keyed hash of the value it carried
  artefact_sha256 TEXT NOT NULL DEFAULT '', client_ref TEXT, request_id TEXT, order_ref TEXT NOT NULL DEFAULT '',
  officer TEXT NOT NULL DEFAULT '', disclosed_by TEXT NOT NULL DEFAULT '', second_by TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'made' CHECK (state IN ('waiting','made','cancelled')), notified_of_change_at INTEGER,
  CHECK (recipient_type NOT IN ('legal_authority','business_transfer')
    OR (order_ref <> '' AND second_by <> '' AND second_by <> disclosed_by))
) STRICT;
CREATE INDEX disclosure_contact ON disclosure(contact_id, at DESC);
CREATE INDEX disclosure_recipient ON disclosure(recipient_contact_id);
CREATE INDEX disclosure_ref ON disclosure(client_ref) WHERE client_ref IS NOT NULL;

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
