-- The first schema. Instants (`*_at`, `*_until`, `not_before`) are milliseconds since the epoch, UTC.
-- Ids are UUIDv7 text, except conversation, message and contact.no: dense integers local to this PC,
-- because paging and full-text search walk rowids in time order.

CREATE TABLE setting (
  key TEXT PRIMARY KEY, value TEXT NOT NULL, changed_at INTEGER NOT NULL          -- value is JSON
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, public_key BLOB, is_self INTEGER NOT NULL DEFAULT 0,
  enrolled_at INTEGER NOT NULL, revoked_at INTEGER
) STRICT;

CREATE TABLE business_number (
  id TEXT PRIMARY KEY,                                                            -- Meta's phone number id
  waba_id TEXT NOT NULL, display_phone TEXT NOT NULL DEFAULT '', verified_name TEXT NOT NULL DEFAULT '',
  quality TEXT NOT NULL DEFAULT 'UNKNOWN', messaging_limit TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '', read_at INTEGER NOT NULL DEFAULT 0
) STRICT;

-- People -----------------------------------------------------------------------------------------
CREATE TABLE family (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, city TEXT NOT NULL DEFAULT '', community TEXT NOT NULL DEFAULT '',
  package TEXT NOT NULL DEFAULT '', package_until_at INTEGER, owner TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) STRICT;

CREATE INDEX family_name ON family(name COLLATE NOCASE, id);

CREATE TABLE contact (
  no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  family_id TEXT REFERENCES family(id),
  name TEXT NOT NULL, name_native TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL DEFAULT '',                         -- 'mother of Aarav', 'candidate'
  language TEXT NOT NULL DEFAULT '',                     -- en, hi, mr, gu
  city TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'active',                 -- active, on_hold, talking, engaged, married, do_not_contact
  origin TEXT NOT NULL DEFAULT 'staff',                  -- staff, import, whatsapp
  restricted INTEGER NOT NULL DEFAULT 0, erased_at INTEGER,
  last_contact_at INTEGER, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_family ON contact(family_id);
CREATE INDEX contact_erased ON contact(erased_at) WHERE erased_at IS NOT NULL;
CREATE INDEX contact_name ON contact(name COLLATE NOCASE, no);

CREATE TABLE candidate (
  contact_id TEXT PRIMARY KEY REFERENCES contact(id) ON DELETE CASCADE,
  born_on TEXT NOT NULL DEFAULT '', height_cm INTEGER, education TEXT NOT NULL DEFAULT '',
  work TEXT NOT NULL DEFAULT '', community TEXT NOT NULL DEFAULT '', gotra TEXT NOT NULL DEFAULT '',
  manglik TEXT NOT NULL DEFAULT '', diet TEXT NOT NULL DEFAULT '', changed_at INTEGER NOT NULL
) STRICT;

-- One address on WhatsApp: a phone, a business-scoped user id, or both; either may come first.
CREATE TABLE contact_point (
  id TEXT PRIMARY KEY, contact_id TEXT NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  phone TEXT UNIQUE,                                     -- digits of E.164 without '+', as Meta's wa_id
  user_id TEXT UNIQUE, parent_user_id TEXT, username TEXT NOT NULL DEFAULT '',
  profile_name TEXT NOT NULL DEFAULT '', raw TEXT NOT NULL DEFAULT '',  -- as it was typed or imported
  relation TEXT NOT NULL DEFAULT '', identity_hash TEXT, reachable INTEGER NOT NULL DEFAULT 1,
  phone_key BLOB, user_key BLOB,                         -- keyed hashes that suppression is matched by
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL,
  CHECK (phone IS NOT NULL OR user_id IS NOT NULL)
) STRICT;
CREATE INDEX contact_point_contact ON contact_point(contact_id);
CREATE INDEX contact_point_phone_key ON contact_point(phone_key);
CREATE INDEX contact_point_user_key ON contact_point(user_key);

-- A number several people of a family answer: the owner is contact_point.contact_id, the others are here.
CREATE TABLE shared_point (
  contact_point_id TEXT NOT NULL REFERENCES contact_point(id) ON DELETE CASCADE,
  contact_id TEXT NOT NULL REFERENCES contact(id) ON DELETE CASCADE, relation TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (contact_point_id, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_point_contact ON shared_point(contact_id);

-- Conversations and messages ----------------------------------------------------------------------
CREATE TABLE conversation (
  id INTEGER PRIMARY KEY, contact_point_id TEXT NOT NULL REFERENCES contact_point(id),
  contact_id TEXT NOT NULL REFERENCES contact(id), business_number_id TEXT NOT NULL,
  -- denormalised so that the list is one index walk
  last_message_id INTEGER, last_at INTEGER NOT NULL DEFAULT 0, preview TEXT NOT NULL DEFAULT '',
  preview_kind TEXT NOT NULL DEFAULT '', last_direction TEXT NOT NULL DEFAULT '', last_status TEXT NOT NULL DEFAULT '',
  unread INTEGER NOT NULL DEFAULT 0, failed INTEGER NOT NULL DEFAULT 0,
  last_inbound_at INTEGER NOT NULL DEFAULT 0, window_until INTEGER NOT NULL DEFAULT 0,
  suspected TEXT NOT NULL DEFAULT '',                    -- kind of an unanswered suspected privacy request
  archived INTEGER NOT NULL DEFAULT 0, draft TEXT NOT NULL DEFAULT '',
  UNIQUE (contact_point_id, business_number_id)
) STRICT;
CREATE INDEX conversation_list ON conversation(archived, last_at DESC, id DESC);
CREATE INDEX conversation_contact ON conversation(contact_id);
CREATE INDEX conversation_unread ON conversation(last_at DESC, id DESC, unread) WHERE archived = 0 AND unread > 0;
CREATE INDEX conversation_failed ON conversation(last_at DESC, id DESC) WHERE archived = 0 AND failed > 0;
CREATE INDEX conversation_suspected ON conversation(last_at DESC, id DESC) WHERE suspected <> '';
CREATE INDEX conversation_window ON conversation(window_until) WHERE archived = 0 AND window_until > 0;

CREATE TABLE message (
  id INTEGER PRIMARY KEY, conversation_id INTEGER NOT NULL REFERENCES conversation(id),
  at INTEGER NOT NULL, direction TEXT NOT NULL CHECK (direction IN ('in','out')), kind TEXT NOT NULL,
  body TEXT NOT NULL DEFAULT '',                         -- text, caption or rendered template: what search reads
  payload TEXT,                                          -- JSON of what the kind carries beyond the body
  wamid TEXT, client_ref TEXT, reply_to TEXT,            -- reply_to is a wamid
  status TEXT NOT NULL DEFAULT '',                       -- out: queued sending sent delivered read played failed uncertain cancelled
  status_at INTEGER, error_code INTEGER, error_text TEXT,
  template_name TEXT, sent_by TEXT, forwarded INTEGER NOT NULL DEFAULT 0, edited_at INTEGER, revoked_at INTEGER,
  relay_seq INTEGER                                      -- the relay entry it came in, so that erasure can name it
) STRICT;
CREATE INDEX message_thread ON message(conversation_id, at, id);
CREATE UNIQUE INDEX message_wamid ON message(wamid) WHERE wamid IS NOT NULL;
CREATE UNIQUE INDEX message_client_ref ON message(client_ref) WHERE client_ref IS NOT NULL;
CREATE INDEX message_relay_seq ON message(relay_seq) WHERE relay_seq IS NOT NULL;

-- Every status Meta reported, kept; those that come before their message wait here.
CREATE TABLE status_event (
  wamid TEXT NOT NULL, status TEXT NOT NULL, recipient TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL,
  client_ref TEXT, error_code INTEGER, error_text TEXT, relay_seq INTEGER,
  PRIMARY KEY (wamid, status, recipient)
) STRICT, WITHOUT ROWID;
CREATE INDEX status_event_ref ON status_event(client_ref) WHERE client_ref IS NOT NULL;

CREATE TABLE reaction (
  target_wamid TEXT NOT NULL, actor TEXT NOT NULL CHECK (actor IN ('them','us')), emoji TEXT NOT NULL,
  at INTEGER NOT NULL, wamid TEXT, relay_seq INTEGER, PRIMARY KEY (target_wamid, actor)   -- emoji '' is a removal
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY, message_id INTEGER REFERENCES message(id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('wanted','fetching','ready','gone')),
  media_id TEXT, media_url TEXT, mime TEXT NOT NULL DEFAULT '', filename TEXT NOT NULL DEFAULT '',
  sha256 BLOB, size INTEGER, key BLOB,                   -- key of the encrypted file; deleting the row shreds it
  width INTEGER, height INTEGER, duration_ms INTEGER, thumbnail BLOB, voice INTEGER NOT NULL DEFAULT 0,
  uploaded_media_id TEXT, uploaded_at INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0, not_before INTEGER NOT NULL DEFAULT 0, error TEXT, created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX attachment_message ON attachment(message_id);
CREATE INDEX attachment_wanted ON attachment(not_before) WHERE state IN ('wanted','fetching');

CREATE TABLE template (
  id TEXT PRIMARY KEY, waba_id TEXT NOT NULL, name TEXT NOT NULL, language TEXT NOT NULL, category TEXT NOT NULL,
  status TEXT NOT NULL, components TEXT NOT NULL, parameter_format TEXT NOT NULL DEFAULT 'POSITIONAL',
  quality TEXT NOT NULL DEFAULT 'UNKNOWN', changed_at INTEGER NOT NULL, UNIQUE (waba_id, name, language)
) STRICT;

CREATE TABLE outbox (
  id INTEGER PRIMARY KEY, client_ref TEXT NOT NULL UNIQUE, message_id INTEGER NOT NULL REFERENCES message(id),
  conversation_id INTEGER NOT NULL REFERENCES conversation(id), contact_id TEXT NOT NULL,
  purpose TEXT NOT NULL, template_id TEXT, attachment_id TEXT, draft TEXT NOT NULL,   -- JSON of domain.drafts
  state TEXT NOT NULL CHECK (state IN ('scheduled','queued','claimed','accepted','failed','uncertain','cancelled')),
  attempts INTEGER NOT NULL DEFAULT 0, not_before INTEGER NOT NULL DEFAULT 0, claimed_at INTEGER,
  error_code INTEGER, error_text TEXT, created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_due ON outbox(state, not_before, id) WHERE state IN ('scheduled','queued','claimed','uncertain');
CREATE INDEX outbox_conversation ON outbox(conversation_id, state);
CREATE INDEX outbox_message ON outbox(message_id);

-- Read receipts to send; not messages, so the gate does not concern them.
CREATE TABLE receipt (wamid TEXT PRIMARY KEY, conversation_id INTEGER NOT NULL, created_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;

-- Consent -----------------------------------------------------------------------------------------
CREATE TABLE notice (
  id TEXT PRIMARY KEY, version TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL,
  effective_at INTEGER NOT NULL, UNIQUE (version, language)
) STRICT;

CREATE TABLE consent (                                   -- one append-only event a row
  seq INTEGER PRIMARY KEY, contact_id TEXT NOT NULL, purpose TEXT NOT NULL, channel TEXT NOT NULL DEFAULT 'whatsapp',
  act TEXT NOT NULL CHECK (act IN ('grant','withdraw','expire','deny')), at INTEGER NOT NULL,
  actor TEXT NOT NULL, notice_id TEXT, notice_sha256 TEXT, language TEXT NOT NULL DEFAULT '',
  method TEXT NOT NULL, evidence TEXT NOT NULL DEFAULT '{}',   -- JSON: wamid, scan sha256, words spoken
  recorded_by TEXT NOT NULL DEFAULT '', expires_at INTEGER, source_wamid TEXT, recorded_at INTEGER NOT NULL,
  CHECK (act <> 'grant' OR notice_id IS NOT NULL)        -- no notice, no grant
) STRICT;
CREATE INDEX consent_current_ix ON consent(contact_id, purpose, channel, seq DESC);
CREATE UNIQUE INDEX consent_source ON consent(source_wamid, purpose, act) WHERE source_wamid IS NOT NULL;
CREATE TRIGGER consent_no_update BEFORE UPDATE ON consent BEGIN SELECT RAISE(ABORT, 'consent:append-only'); END;
CREATE TRIGGER consent_no_delete BEFORE DELETE ON consent BEGIN SELECT RAISE(ABORT, 'consent:append-only'); END;
CREATE VIEW consent_current AS
  SELECT c.* FROM consent c WHERE c.seq = (SELECT max(l.seq) FROM consent l
    WHERE l.contact_id = c.contact_id AND l.purpose = c.purpose AND l.channel = c.channel);

CREATE TABLE suppression (
  id TEXT PRIMARY KEY, key BLOB NOT NULL, channel TEXT NOT NULL DEFAULT 'whatsapp', purpose TEXT NOT NULL DEFAULT '*',
  reason TEXT NOT NULL CHECK (reason IN ('stop','erasure','meta_stop','block','complaint','manual')),
  at INTEGER NOT NULL, lifted_at INTEGER, lift_evidence TEXT, source_wamid TEXT
) STRICT;
CREATE INDEX suppression_key ON suppression(key, purpose) WHERE lifted_at IS NULL;

-- The gate. Whatever runs against this store, no row becomes queued or claimed without the right to send.
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
CREATE TRIGGER outbox_immutable BEFORE UPDATE OF client_ref, message_id, conversation_id, contact_id, purpose, template_id
  ON outbox BEGIN SELECT RAISE(ABORT, 'outbox:immutable'); END;
CREATE TRIGGER outbox_forward BEFORE UPDATE OF state ON outbox
  WHEN OLD.state IN ('accepted','cancelled') AND NEW.state <> OLD.state BEGIN
  SELECT RAISE(ABORT, 'outbox:settled'); END;

-- Privacy requests ----------------------------------------------------------------------------------
CREATE TABLE privacy_request (
  id TEXT PRIMARY KEY, ref TEXT NOT NULL UNIQUE,         -- PR-0042
  kind TEXT NOT NULL, state TEXT NOT NULL, contact_id TEXT, subject_class TEXT NOT NULL DEFAULT 'end_user',
  our_role TEXT NOT NULL DEFAULT 'controller', requester TEXT NOT NULL DEFAULT 'self',
  channel TEXT NOT NULL, received_at INTEGER NOT NULL,   -- the time of the message, not of staff's confirmation
  source_wamid TEXT, conversation_id INTEGER, phrase TEXT NOT NULL DEFAULT '', language TEXT NOT NULL DEFAULT '',
  due_at INTEGER NOT NULL, assignee TEXT NOT NULL DEFAULT '', outcome TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX privacy_request_open ON privacy_request(state, due_at);
CREATE INDEX privacy_request_contact ON privacy_request(contact_id);
CREATE UNIQUE INDEX privacy_request_source ON privacy_request(source_wamid, kind) WHERE source_wamid IS NOT NULL;

-- Journal, audit, sync ------------------------------------------------------------------------------
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject_id TEXT NOT NULL, act TEXT NOT NULL, fields TEXT NOT NULL,
  device_id TEXT NOT NULL, staff TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_subject ON journal(kind, subject_id, seq);

CREATE TABLE audit (                                     -- hash-chained, no personal data: keyed pseudonyms only
  seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, device_id TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
  object TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '', digest BLOB NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL
) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit:append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit:append-only'); END;

CREATE TABLE sync_cursor (
  name TEXT PRIMARY KEY, log_id TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL DEFAULT 0, moved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What came in and is not (or not yet) understood, refused or unreadable: kept raw with the reason.
CREATE TABLE inbound_event (
  key TEXT PRIMARY KEY, relay_seq INTEGER, field TEXT NOT NULL, reason TEXT NOT NULL, raw BLOB NOT NULL, at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Search ---------------------------------------------------------------------------------------------
-- Marks must be token characters or Devanagari and Gujarati vowel signs split words.
CREATE VIRTUAL TABLE message_fts USING fts5(body, content='message', content_rowid='id',
  tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'", prefix='2 3');
INSERT INTO message_fts(message_fts, rank) VALUES('secure-delete', 1);
CREATE TRIGGER message_fts_insert AFTER INSERT ON message WHEN NEW.body <> '' BEGIN
  INSERT INTO message_fts(rowid, body) VALUES (NEW.id, NEW.body); END;
CREATE TRIGGER message_fts_delete AFTER DELETE ON message WHEN OLD.body <> '' BEGIN
  INSERT INTO message_fts(message_fts, rowid, body) VALUES ('delete', OLD.id, OLD.body); END;
CREATE TRIGGER message_fts_update AFTER UPDATE OF body ON message WHEN OLD.body <> NEW.body BEGIN
  INSERT INTO message_fts(message_fts, rowid, body) SELECT 'delete', OLD.id, OLD.body WHERE OLD.body <> '';
  INSERT INTO message_fts(rowid, body) SELECT NEW.id, NEW.body WHERE NEW.body <> ''; END;

-- The words of the index, for finding how an unfinished word may go on; stores nothing.
CREATE VIRTUAL TABLE message_vocab USING fts5vocab('message_fts', 'instance');

-- One row a contact: every spelling and every ending of a number it may be looked for by (domain.names).
CREATE TABLE person_search (no INTEGER PRIMARY KEY REFERENCES contact(no) ON DELETE CASCADE,
  names TEXT NOT NULL, digits TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE person_fts USING fts5(names, content='person_search', content_rowid='no',
  tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'", prefix='1 2 3 4 5');
INSERT INTO person_fts(person_fts, rank) VALUES('secure-delete', 1);
CREATE VIRTUAL TABLE person_vocab USING fts5vocab('person_fts', 'instance');

-- The endings one by one: any run of digits is the start of one. A plain index, because thousands of numbers
-- begin alike and full-text search would merge them all before it answers.
CREATE TABLE person_number (ending TEXT NOT NULL, no INTEGER NOT NULL, PRIMARY KEY (ending, no)) STRICT, WITHOUT ROWID;
CREATE VIEW person_ending AS
  SELECT s.no, e.value AS ending FROM person_search s, json_each('["' || replace(s.digits, ' ', '","') || '"]') e
  WHERE e.value <> '';
CREATE TRIGGER person_search_insert AFTER INSERT ON person_search BEGIN
  INSERT INTO person_fts(rowid, names) VALUES (NEW.no, NEW.names);
  INSERT OR IGNORE INTO person_number(ending, no) SELECT ending, no FROM person_ending WHERE no = NEW.no; END;
CREATE TRIGGER person_search_delete BEFORE DELETE ON person_search BEGIN
  INSERT INTO person_fts(person_fts, rowid, names) VALUES ('delete', OLD.no, OLD.names);
  DELETE FROM person_number WHERE (ending, no) IN (SELECT ending, no FROM person_ending WHERE no = OLD.no); END;
CREATE TRIGGER person_names_update AFTER UPDATE OF names ON person_search WHEN OLD.names <> NEW.names BEGIN
  INSERT INTO person_fts(person_fts, rowid, names) VALUES ('delete', OLD.no, OLD.names);
  INSERT INTO person_fts(rowid, names) VALUES (NEW.no, NEW.names); END;
CREATE TRIGGER person_digits_before BEFORE UPDATE OF digits ON person_search WHEN OLD.digits <> NEW.digits BEGIN
  DELETE FROM person_number WHERE (ending, no) IN (SELECT ending, no FROM person_ending WHERE no = OLD.no); END;
CREATE TRIGGER person_digits_after AFTER UPDATE OF digits ON person_search WHEN OLD.digits <> NEW.digits BEGIN
  INSERT OR IGNORE INTO person_number(ending, no) SELECT ending, no FROM person_ending WHERE no = NEW.no; END;
