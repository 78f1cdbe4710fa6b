-- The chats pane in full. What staff do around a chat (who has it, when it comes back, what was noted) beside what
-- WhatsApp says of it.

-- A chat is open (somebody is to act), pending (the family is), snoozed (comes back at a time, or when they write) or
-- resolved. archived stays what it was: out of every list.
ALTER TABLE conversation ADD COLUMN state TEXT NOT NULL DEFAULT 'open'
  CHECK (state IN ('open','pending','snoozed','resolved'));
ALTER TABLE conversation ADD COLUMN state_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN assignee TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN snooze_until INTEGER;                      -- empty while snoozed: until they write
ALTER TABLE conversation ADD COLUMN pinned_at INTEGER;
ALTER TABLE conversation ADD COLUMN muted_until INTEGER NOT NULL DEFAULT 0;    -- 0 not, 9000000000000000 for good
ALTER TABLE conversation ADD COLUMN marked_unread INTEGER NOT NULL DEFAULT 0;  -- here only; WhatsApp is not told
ALTER TABLE conversation ADD COLUMN blocked INTEGER NOT NULL DEFAULT 0;        -- as contact_point.blocked_at, for the list
CREATE INDEX conversation_assignee ON conversation(assignee, state, last_at DESC, id DESC)
  WHERE archived = 0 AND blocked = 0;
CREATE INDEX conversation_state ON conversation(state, last_at DESC, id DESC) WHERE archived = 0 AND blocked = 0;
-- A chat somebody marked to come back to counts as unread; muted and blocked ones are counted, not told of.
DROP INDEX conversation_unread;
CREATE INDEX conversation_unread ON conversation(last_at DESC, id DESC, unread, marked_unread, muted_until)
  WHERE archived = 0 AND blocked = 0 AND unread + marked_unread > 0;
-- What was written on a phone and imported asks nothing of anybody.
UPDATE conversation SET state = 'resolved' WHERE business_number_id = 'import';
CREATE INDEX conversation_wake ON conversation(snooze_until) WHERE state = 'snoozed' AND snooze_until IS NOT NULL;
CREATE INDEX conversation_pinned ON conversation(pinned_at DESC) WHERE pinned_at IS NOT NULL;
CREATE INDEX conversation_blocked ON conversation(last_at DESC, id DESC) WHERE blocked <> 0;

-- Blocked through Meta (block_users): nothing comes in and nothing may go out.
ALTER TABLE contact_point ADD COLUMN blocked_at INTEGER;
ALTER TABLE contact_point ADD COLUMN blocked_by TEXT NOT NULL DEFAULT '';
CREATE TRIGGER point_blocked AFTER UPDATE OF blocked_at ON contact_point BEGIN
  UPDATE conversation SET blocked = NEW.blocked_at IS NOT NULL WHERE contact_point_id = NEW.id; END;
CREATE TRIGGER conversation_of_blocked AFTER INSERT ON conversation
  WHEN (SELECT blocked_at FROM contact_point WHERE id = NEW.contact_point_id) IS NOT NULL BEGIN
  UPDATE conversation SET blocked = 1 WHERE id = NEW.id; END;

-- What Meta said a message cost (statuses, pricing), and until when a number may not begin conversations.
ALTER TABLE status_event ADD COLUMN category TEXT NOT NULL DEFAULT '';
ALTER TABLE status_event ADD COLUMN billable INTEGER;
ALTER TABLE business_number ADD COLUMN quality_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE business_number ADD COLUMN restrictions TEXT NOT NULL DEFAULT '[]';   -- JSON: type, until

-- What Meta took and says nothing of: the watchdog looks at these alone.
CREATE INDEX message_sending ON message(status_at) WHERE status = 'sending';

ALTER TABLE message ADD COLUMN has_link INTEGER NOT NULL DEFAULT 0;
UPDATE message SET has_link = 1 WHERE body LIKE '%http://%' OR body LIKE '%https://%' OR body LIKE '%www.%';
CREATE INDEX message_link ON message(conversation_id, id) WHERE has_link = 1;
CREATE TRIGGER message_has_link AFTER INSERT ON message
  WHEN NEW.has_link = 0 AND (NEW.body LIKE '%http://%' OR NEW.body LIKE '%https://%' OR NEW.body LIKE '%www.%') BEGIN
  UPDATE message SET has_link = 1 WHERE id = NEW.id; END;
CREATE TRIGGER message_link_again AFTER UPDATE OF body ON message WHEN OLD.body <> NEW.body BEGIN
  UPDATE message SET has_link = NEW.body LIKE '%http://%' OR NEW.body LIKE '%https://%' OR NEW.body LIKE '%www.%'
    WHERE id = NEW.id; END;
CREATE INDEX message_files ON message(conversation_id, kind, id)
  WHERE kind IN ('image','video','document','audio','sticker','template');
ALTER TABLE attachment ADD COLUMN waveform BLOB;           -- loudness in 64 equal parts, one byte each

-- The words of the names of files, folded as search folds what is typed: what a file is looked for by.
CREATE TABLE file_word (
  word TEXT NOT NULL, message_id INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
  PRIMARY KEY (word, message_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_word_message ON file_word(message_id);
CREATE TRIGGER file_named AFTER INSERT ON attachment WHEN NEW.filename <> '' AND NEW.message_id IS NOT NULL BEGIN
  INSERT OR IGNORE INTO file_word(word, message_id)
    SELECT value, NEW.message_id FROM json_each(sanjog_words(NEW.filename)); END;
CREATE TRIGGER file_named_anew AFTER UPDATE OF filename, message_id ON attachment
  WHEN NEW.filename <> OLD.filename OR NEW.message_id IS NOT OLD.message_id BEGIN
  DELETE FROM file_word WHERE message_id = OLD.message_id;
  INSERT OR IGNORE INTO file_word(word, message_id)
    SELECT value, NEW.message_id FROM json_each(sanjog_words(NEW.filename)) WHERE NEW.message_id IS NOT NULL; END;
CREATE TRIGGER file_unnamed AFTER DELETE ON attachment WHEN OLD.filename <> '' BEGIN
  DELETE FROM file_word WHERE message_id = OLD.message_id; END;
CREATE TRIGGER file_revoked AFTER UPDATE OF revoked_at ON message WHEN NEW.revoked_at IS NOT NULL BEGIN
  DELETE FROM file_word WHERE message_id = NEW.id; END;
INSERT OR IGNORE INTO file_word(word, message_id)
  SELECT w.value, a.message_id FROM attachment a, json_each(sanjog_words(a.filename)) w
  WHERE a.filename <> '' AND a.message_id IS NOT NULL;

CREATE TABLE star (
  message_id INTEGER PRIMARY KEY REFERENCES message(id) ON DELETE CASCADE, at INTEGER NOT NULL, staff TEXT NOT NULL
) STRICT;

-- Texts staff write again and again: a word after '/', one text a language, placeholders in braces.
CREATE TABLE quick_reply (
  id TEXT PRIMARY KEY, shortcut TEXT NOT NULL COLLATE NOCASE, language TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '', body TEXT NOT NULL, uses INTEGER NOT NULL DEFAULT 0, used_at INTEGER,
  staff TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL,
  UNIQUE (shortcut, language)
) STRICT;

-- What stands in the composer beyond its text (conversation.draft): what it answers, a file, a template filled in.
CREATE TABLE chat_draft (
  conversation_id INTEGER PRIMARY KEY REFERENCES conversation(id) ON DELETE CASCADE,
  reply_to TEXT,                                           -- wamid
  attachment_id TEXT REFERENCES attachment(id) ON DELETE SET NULL,
  about TEXT NOT NULL DEFAULT '[]',                        -- JSON: contact ids, whose data the file is
  template_id TEXT, template_values TEXT NOT NULL DEFAULT '{}', purpose TEXT NOT NULL DEFAULT '',
  changed_at INTEGER NOT NULL
) STRICT;
-- A file that was never sent belongs to nobody but its draft: its key goes with it.
CREATE TRIGGER chat_draft_gone AFTER DELETE ON chat_draft WHEN OLD.attachment_id IS NOT NULL BEGIN
  DELETE FROM attachment WHERE id = OLD.attachment_id AND message_id IS NULL; END;

-- Work around a chat: private notes, calls, and what was done with it. Never sent to anybody.
CREATE TABLE chat_note (
  id TEXT PRIMARY KEY, conversation_id INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
  at INTEGER NOT NULL, body TEXT NOT NULL, staff TEXT NOT NULL,
  mentions TEXT NOT NULL DEFAULT '[]',                     -- JSON: names of staff
  changed_at INTEGER
) STRICT;
CREATE INDEX chat_note_thread ON chat_note(conversation_id, at);
CREATE TABLE chat_activity (
  id INTEGER PRIMARY KEY, conversation_id INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
  at INTEGER NOT NULL, act TEXT NOT NULL, detail TEXT NOT NULL DEFAULT '', staff TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX chat_activity_thread ON chat_activity(conversation_id, at);
CREATE TABLE call_entry (
  id TEXT PRIMARY KEY, conversation_id INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
  at INTEGER NOT NULL, direction TEXT NOT NULL CHECK (direction IN ('in','out')),
  outcome TEXT NOT NULL CHECK (outcome IN ('answered','missed','busy','no_answer','wrong_number')),
  minutes INTEGER, note TEXT NOT NULL DEFAULT '', staff TEXT NOT NULL
) STRICT;
CREATE INDEX call_entry_thread ON call_entry(conversation_id, at);

-- Two chats of one person, under a number and under a user id, that staff made one: what taking them apart needs.
CREATE TABLE chat_join (
  id TEXT PRIMARY KEY, contact_id TEXT NOT NULL, kept_point TEXT NOT NULL,
  before TEXT NOT NULL,                                    -- JSON of actions.chat_joins.Picture
  staff TEXT NOT NULL, at INTEGER NOT NULL, undo_until_at INTEGER NOT NULL, undone_at INTEGER
) STRICT;
CREATE INDEX chat_join_contact ON chat_join(contact_id);
CREATE INDEX chat_join_until ON chat_join(undo_until_at);

-- Questions to the list of chats that staff named; the words looked for are not kept.
CREATE TABLE chat_filter (
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, query TEXT NOT NULL, place INTEGER NOT NULL DEFAULT 0,
  created_by TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL
) STRICT;

-- Broadcasts: the people are frozen when it starts, one row each; a row becomes an outbox row in the transaction that
-- writes its client_ref, so that a crash between two of them sends nothing twice.
CREATE TABLE broadcast (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, purpose TEXT NOT NULL, business_number_id TEXT NOT NULL,
  template_id TEXT NOT NULL, parameters TEXT NOT NULL,     -- JSON: what fills each variable
  audience TEXT NOT NULL,                                  -- JSON: the question to the register it came from
  per_minute INTEGER NOT NULL DEFAULT 0,                   -- 0: as fast as WhatsApp takes them
  state TEXT NOT NULL CHECK (state IN ('draft','scheduled','preparing','running','paused','stopped','cancelled','done')),
  state_reason TEXT NOT NULL DEFAULT '', start_at INTEGER, started_at INTEGER, finished_at INTEGER,
  resumed_at INTEGER NOT NULL DEFAULT 0, quality TEXT NOT NULL DEFAULT '',       -- of the number as it began
  template_seen TEXT NOT NULL DEFAULT '',                  -- what the template was as it began
  staff TEXT NOT NULL, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX broadcast_state ON broadcast(state, start_at);
CREATE TABLE broadcast_recipient (
  no INTEGER PRIMARY KEY, broadcast_id TEXT NOT NULL REFERENCES broadcast(id) ON DELETE CASCADE,
  contact_id TEXT NOT NULL, contact_point_id TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('waiting','excluded','queued','sent','delivered','read','failed','uncertain',
    'cancelled')),
  reason TEXT NOT NULL DEFAULT '',                         -- of an exclusion or failure: a gate's or Meta's code
  message_id INTEGER, settled_at INTEGER,
  UNIQUE (broadcast_id, contact_id)
) STRICT;
CREATE INDEX broadcast_recipient_state ON broadcast_recipient(broadcast_id, state, no);
CREATE UNIQUE INDEX broadcast_recipient_point ON broadcast_recipient(broadcast_id, contact_point_id)
  WHERE contact_point_id <> '' AND state <> 'excluded';
CREATE INDEX broadcast_recipient_contact ON broadcast_recipient(contact_id);
CREATE INDEX broadcast_recipient_message ON broadcast_recipient(message_id) WHERE message_id IS NOT NULL;
CREATE INDEX broadcast_recipient_settled ON broadcast_recipient(broadcast_id, settled_at DESC)
  WHERE settled_at IS NOT NULL;
-- What became of somebody's message is what the message says, whoever moved it.
CREATE TRIGGER recipient_follows AFTER UPDATE OF status, error_code, error_text ON message
  WHEN NEW.direction = 'out' BEGIN
  UPDATE broadcast_recipient SET
    state = CASE NEW.status WHEN 'sending' THEN CASE state WHEN 'sent' THEN 'sent' ELSE 'queued' END
      WHEN 'played' THEN 'read' ELSE NEW.status END,
    reason = CASE WHEN NEW.status IN ('failed','cancelled')
      THEN coalesce(CAST(NEW.error_code AS TEXT), NEW.error_text, '') ELSE '' END,
    settled_at = CASE WHEN NEW.status IN ('queued','sending') THEN settled_at ELSE sanjog_now() END
    WHERE message_id = NEW.id AND state NOT IN ('waiting','excluded'); END;
CREATE TRIGGER recipient_accepted AFTER UPDATE OF state ON outbox WHEN NEW.state = 'accepted' BEGIN
  UPDATE broadcast_recipient SET state = 'sent', reason = '', settled_at = sanjog_now()
    WHERE message_id = NEW.message_id AND state IN ('queued','uncertain'); END;

-- Whom a number wrote to outside a window: Meta counts people in any 24 hours (messaging limits).
CREATE TABLE reached (
  business_number_id TEXT NOT NULL,
  contact_point_id TEXT NOT NULL REFERENCES contact_point(id) ON DELETE CASCADE, at INTEGER NOT NULL,
  PRIMARY KEY (business_number_id, contact_point_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reached_at ON reached(at);
-- What may have gone counts as gone; an answer within somebody's window does not count.
CREATE TRIGGER reached_by_message AFTER UPDATE OF state ON outbox
  WHEN NEW.state IN ('accepted','uncertain') AND OLD.state <> NEW.state BEGIN
  INSERT INTO reached(business_number_id, contact_point_id, at)
    SELECT v.business_number_id, v.contact_point_id, coalesce(NEW.accepted_at, NEW.claimed_at, sanjog_now())
    FROM conversation v WHERE v.id = NEW.conversation_id
      AND v.window_until <= coalesce(NEW.accepted_at, NEW.claimed_at, sanjog_now())
    ON CONFLICT DO UPDATE SET at = max(at, excluded.at); END;

-- The gate knows whom we block: Meta would refuse the message whatever it is for.
DROP VIEW gate_refusal;
CREATE VIEW gate_refusal AS
  SELECT o.id AS outbox_id, o.state, CASE
    WHEN c.id IS NULL OR v.contact_id <> o.contact_id THEN 'gate:mismatch'
    WHEN c.erased_at IS NOT NULL THEN 'gate:erased'
    WHEN p.blocked_at IS NOT NULL THEN 'gate:blocked'
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
