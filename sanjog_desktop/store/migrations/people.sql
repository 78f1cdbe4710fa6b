-- The contacts pane: families, people and candidates in full, what is undone, imported, merged and found twice.
-- Instants are milliseconds UTC; ids are UUIDv7 text; dates of the calendar are ISO text ('1997-02-14').

DROP INDEX contact_name;                                                 -- the register holds names in order
ALTER TABLE contact ADD COLUMN owner TEXT NOT NULL DEFAULT '';           -- of the staff; '' is the family's owner
ALTER TABLE contact ADD COLUMN gender TEXT NOT NULL DEFAULT '';          -- female, male, other
ALTER TABLE contact ADD COLUMN status_reason TEXT NOT NULL DEFAULT '';   -- why on hold, engaged to whom is nobody's business
ALTER TABLE contact ADD COLUMN status_at INTEGER;                        -- when the status was set
ALTER TABLE contact_point ADD COLUMN language TEXT NOT NULL DEFAULT '';  -- en, hi, mr, gu: what this number is written to in
ALTER TABLE family ADD COLUMN name_native TEXT NOT NULL DEFAULT '';

-- Names in any number of scripts and spellings beside contact.name and name_native; never split.
CREATE TABLE other_name (
  contact_id TEXT NOT NULL REFERENCES contact(id) ON DELETE CASCADE, name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (contact_id, name)
) STRICT, WITHOUT ROWID;

-- E-mail addresses beside contact.email, which is the one to write to. One address may be several people's.
CREATE TABLE other_email (
  contact_id TEXT NOT NULL REFERENCES contact(id) ON DELETE CASCADE, email TEXT NOT NULL CHECK (email <> ''),
  relation TEXT NOT NULL DEFAULT '', PRIMARY KEY (contact_id, email)
) STRICT, WITHOUT ROWID;

ALTER TABLE candidate ADD COLUMN birth_time TEXT NOT NULL DEFAULT '';        -- '06:40'
ALTER TABLE candidate ADD COLUMN birth_place TEXT NOT NULL DEFAULT '';
ALTER TABLE candidate ADD COLUMN income_band TEXT NOT NULL DEFAULT '';
ALTER TABLE candidate ADD COLUMN marital_status TEXT NOT NULL DEFAULT '';    -- never_married, divorced, widowed, annulled, separated
ALTER TABLE candidate ADD COLUMN religion TEXT NOT NULL DEFAULT '';
ALTER TABLE candidate ADD COLUMN sub_community TEXT NOT NULL DEFAULT '';
ALTER TABLE candidate ADD COLUMN rashi TEXT NOT NULL DEFAULT '';
ALTER TABLE candidate ADD COLUMN nakshatra TEXT NOT NULL DEFAULT '';
ALTER TABLE candidate ADD COLUMN languages TEXT NOT NULL DEFAULT '';         -- as spoken, with commas
ALTER TABLE candidate ADD COLUMN family_details TEXT NOT NULL DEFAULT '';
ALTER TABLE candidate ADD COLUMN expectations TEXT NOT NULL DEFAULT '';         -- the candidate's own
ALTER TABLE candidate ADD COLUMN family_expectations TEXT NOT NULL DEFAULT '';  -- the family's, which may differ

-- Nobody under eighteen is put up for marriage (Prohibition of Child Marriage Act 2006; DPDP Act 2023, section 9).
-- Whoever was born before 2008 is of age whatever the clock says, which for most spares asking it.
CREATE TRIGGER candidate_of_age_insert BEFORE INSERT ON candidate WHEN length(NEW.born_on) = 10
  AND NEW.born_on >= '2008' AND NEW.born_on > date(sanjog_now() / 1000 + 19800, 'unixepoch', '-18 years') BEGIN
  SELECT RAISE(ABORT, 'candidate:minor'); END;
CREATE TRIGGER candidate_of_age_update BEFORE UPDATE OF born_on ON candidate WHEN length(NEW.born_on) = 10
  AND NEW.born_on >= '2008' AND NEW.born_on > date(sanjog_now() / 1000 + 19800, 'unixepoch', '-18 years') BEGIN
  SELECT RAISE(ABORT, 'candidate:minor'); END;

-- What an agency keeps beside the fields above.
CREATE TABLE custom_field (
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL CHECK (kind IN ('text','number','date','choice','yes_no')),
  choices TEXT NOT NULL DEFAULT '[]', is_sensitive INTEGER NOT NULL DEFAULT 0,   -- JSON list; masked like income and horoscope
  place INTEGER NOT NULL DEFAULT 0, retired_at INTEGER, created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE custom_value (
  contact_id TEXT NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  field_id TEXT NOT NULL REFERENCES custom_field(id), value TEXT NOT NULL, PRIMARY KEY (contact_id, field_id)
) STRICT, WITHOUT ROWID;

-- One vocabulary of labels for people and their chats: a chat shows the labels of its person.
CREATE TABLE label (
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, tone TEXT NOT NULL DEFAULT 'info',
  created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE contact_label (
  contact_id TEXT NOT NULL REFERENCES contact(id) ON DELETE CASCADE, label_id TEXT NOT NULL REFERENCES label(id),
  PRIMARY KEY (contact_id, label_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_label_label ON contact_label(label_id, contact_id);

CREATE TABLE contact_note (
  id TEXT PRIMARY KEY, contact_id TEXT NOT NULL REFERENCES contact(id) ON DELETE CASCADE, body TEXT NOT NULL,
  staff TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_note_contact ON contact_note(contact_id, created_at);

CREATE TABLE follow_up (
  id TEXT PRIMARY KEY, contact_id TEXT NOT NULL REFERENCES contact(id) ON DELETE CASCADE, due_on TEXT NOT NULL,
  what TEXT NOT NULL DEFAULT '', owner TEXT NOT NULL DEFAULT '', done_at INTEGER, created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX follow_up_contact ON follow_up(contact_id);
CREATE INDEX follow_up_due ON follow_up(due_on, contact_id) WHERE done_at IS NULL;

-- Photos, horoscopes, biodata as they came: encrypted files like attachments, under a key of their own.
CREATE TABLE contact_file (
  id TEXT PRIMARY KEY, contact_id TEXT NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('photo','biodata','horoscope','document')),
  filename TEXT NOT NULL, mime TEXT NOT NULL, size INTEGER NOT NULL, sha256 BLOB NOT NULL, key BLOB NOT NULL,
  width INTEGER, height INTEGER, thumbnail BLOB, is_main INTEGER NOT NULL DEFAULT 0,   -- the photo shown first
  created_by TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL,
  removed_at INTEGER                                     -- taken off the card: kept for undo, then shredded
) STRICT;
CREATE INDEX contact_file_removed ON contact_file(removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX contact_file_contact ON contact_file(contact_id, created_at);

-- Views of the list that staff named: the question, never its answer.
CREATE TABLE saved_filter (
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, query TEXT NOT NULL,   -- JSON of domain.register_query
  pinned INTEGER NOT NULL DEFAULT 0, place INTEGER NOT NULL DEFAULT 0, created_by TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL
) STRICT;

-- What one press of a button changed, so that one press takes it back: journal entries carry its id.
CREATE TABLE change_set (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('edit','bulk','import','merge')),
  title TEXT NOT NULL,                                   -- code of what was done, put into words by the window
  counts TEXT NOT NULL DEFAULT '{}', staff TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('running','done','undoing','undone')),
  undo_until_at INTEGER, undone_at INTEGER,
  undo_before INTEGER, undo_left INTEGER                 -- how far undoing came: journal entries before this are left
) STRICT;
CREATE INDEX change_set_at ON change_set(at);
CREATE INDEX change_set_staff ON change_set(staff, at) WHERE state = 'done';
CREATE INDEX change_set_unfinished ON change_set(state) WHERE state IN ('running','undoing');
ALTER TABLE journal ADD COLUMN change_set TEXT;
CREATE INDEX journal_change_set ON journal(change_set, seq) WHERE change_set IS NOT NULL;

-- A file that was read in. Lines that were not taken are not kept: the window offers them as a file.
CREATE TABLE import_run (
  id TEXT PRIMARY KEY REFERENCES change_set(id),         -- one import is one change set
  filename TEXT NOT NULL, format TEXT NOT NULL, rows INTEGER NOT NULL DEFAULT 0, position INTEGER NOT NULL DEFAULT 0,
  started_at INTEGER NOT NULL, finished_at INTEGER
) STRICT;
-- How the columns of a layout were understood the last time: hashes of headers, never a line.
CREATE TABLE import_mapping (
  layout TEXT PRIMARY KEY, mapping TEXT NOT NULL, changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A chat that was imported is read, never written to.
CREATE TRIGGER outbox_imported BEFORE INSERT ON outbox
  WHEN (SELECT business_number_id FROM conversation WHERE id = NEW.conversation_id) = 'import' BEGIN
  SELECT RAISE(ABORT, 'gate:mismatch'); END;

-- Two entries that may be one person: the score, why, and what staff answered. An answer is never asked again.
CREATE TABLE duplicate_pair (
  one_id TEXT NOT NULL REFERENCES contact(id) ON DELETE CASCADE, other_id TEXT NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  score INTEGER NOT NULL, reasons TEXT NOT NULL DEFAULT '[]',   -- 0 to 100; codes as JSON
  answer TEXT NOT NULL DEFAULT '' CHECK (answer IN ('','same','family','different')),
  answered_by TEXT NOT NULL DEFAULT '', answered_at INTEGER, found_at INTEGER NOT NULL,
  PRIMARY KEY (one_id, other_id), CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_pair_other ON duplicate_pair(other_id);
CREATE INDEX duplicate_pair_open ON duplicate_pair(score DESC) WHERE answer = '';

-- What entries worth comparing have in common (hashes of domain.duplicates), and whose entry changed since it was compared.
CREATE TABLE duplicate_key (
  key INTEGER NOT NULL, no INTEGER NOT NULL REFERENCES contact(no) ON DELETE CASCADE, PRIMARY KEY (key, no)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_key_no ON duplicate_key(no);
CREATE TABLE duplicate_todo (no INTEGER PRIMARY KEY) STRICT;
INSERT INTO duplicate_todo SELECT no FROM contact WHERE erased_at IS NULL;
CREATE TRIGGER duplicate_new AFTER INSERT ON contact BEGIN INSERT OR IGNORE INTO duplicate_todo VALUES (NEW.no); END;
CREATE TRIGGER duplicate_changed AFTER UPDATE OF name, name_native, gender, city, email, role, restricted ON contact BEGIN
  INSERT OR IGNORE INTO duplicate_todo VALUES (NEW.no); END;
CREATE TRIGGER duplicate_erased AFTER UPDATE OF erased_at ON contact WHEN NEW.erased_at IS NOT NULL BEGIN
  DELETE FROM duplicate_key WHERE no = NEW.no;
  DELETE FROM duplicate_pair WHERE one_id = NEW.id OR other_id = NEW.id;
  DELETE FROM merge_record WHERE kept_id = NEW.id OR gone_id = NEW.id; END;
CREATE TRIGGER duplicate_candidate AFTER INSERT ON candidate BEGIN
  INSERT OR IGNORE INTO duplicate_todo SELECT no FROM contact WHERE id = NEW.contact_id; END;
CREATE TRIGGER duplicate_candidate_changed AFTER UPDATE OF born_on, height_cm ON candidate BEGIN
  INSERT OR IGNORE INTO duplicate_todo SELECT no FROM contact WHERE id = NEW.contact_id; END;
CREATE TRIGGER duplicate_point AFTER INSERT ON contact_point BEGIN
  INSERT OR IGNORE INTO duplicate_todo SELECT no FROM contact WHERE id = NEW.contact_id; END;
CREATE TRIGGER duplicate_shared AFTER INSERT ON shared_point BEGIN
  INSERT OR IGNORE INTO duplicate_todo SELECT no FROM contact WHERE id = NEW.contact_id; END;
CREATE TRIGGER duplicate_name AFTER INSERT ON other_name BEGIN
  INSERT OR IGNORE INTO duplicate_todo SELECT no FROM contact WHERE id = NEW.contact_id; END;
CREATE TRIGGER duplicate_email AFTER INSERT ON other_email BEGIN
  INSERT OR IGNORE INTO duplicate_todo SELECT no FROM contact WHERE id = NEW.contact_id; END;

-- A merge with all that is needed to undo it for thirty days.
CREATE TABLE merge_record (
  id TEXT PRIMARY KEY, change_set TEXT NOT NULL REFERENCES change_set(id), kept_id TEXT NOT NULL, gone_id TEXT NOT NULL,
  before TEXT NOT NULL,                                  -- JSON: the rows as they stood
  staff TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL, undo_until_at INTEGER NOT NULL, undone_at INTEGER
) STRICT;
CREATE INDEX merge_record_kept ON merge_record(kept_id);
CREATE INDEX merge_record_gone ON merge_record(gone_id);
CREATE INDEX merge_record_undo ON merge_record(undo_until_at);
-- Which entry went into which: the ledger of consents cannot be rewritten, so it still names the one that went.
CREATE TABLE former_contact (id TEXT PRIMARY KEY, contact_id TEXT NOT NULL, merged_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX former_contact_contact ON former_contact(contact_id);
DROP TRIGGER consent_no_update;
CREATE TRIGGER consent_no_update BEFORE UPDATE ON consent WHEN NOT EXISTS (SELECT 1 FROM tombstone t
    WHERE t.contact_id = OLD.contact_id OR t.contact_id IN (SELECT f.contact_id FROM former_contact f WHERE f.id = OLD.contact_id))
    OR NEW.evidence NOT IN (OLD.evidence, '{}') OR NEW.given_by NOT IN (OLD.given_by, '')
    OR (NEW.source_wamid IS NOT NULL AND NEW.source_wamid IS NOT OLD.source_wamid)
    OR (NEW.seq, NEW.contact_id, NEW.purpose, NEW.channel, NEW.act, NEW.at, NEW.actor, NEW.notice_id, NEW.notice_sha256,
      NEW.language, NEW.method, NEW.recorded_by, NEW.expires_at, NEW.recorded_at)
      IS NOT (OLD.seq, OLD.contact_id, OLD.purpose, OLD.channel, OLD.act, OLD.at, OLD.actor, OLD.notice_id,
      OLD.notice_sha256, OLD.language, OLD.method, OLD.recorded_by, OLD.expires_at, OLD.recorded_at)
  BEGIN SELECT RAISE(ABORT, 'consent:append-only'); END;
CREATE TRIGGER former_erased AFTER INSERT ON tombstone BEGIN
  UPDATE consent SET evidence = '{}', source_wamid = NULL, given_by = ''
    WHERE contact_id IN (SELECT id FROM former_contact WHERE contact_id = NEW.contact_id);
  DELETE FROM journal WHERE subject_id IN (SELECT id FROM former_contact WHERE contact_id = NEW.contact_id); END;

-- The same field changed on two PCs while apart: both values, until staff choose.
CREATE TABLE field_conflict (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, subject_id TEXT NOT NULL, contact_id TEXT NOT NULL, field TEXT NOT NULL,
  base TEXT NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL,   -- JSON values: before, and what each made of it
  one_by TEXT NOT NULL DEFAULT '', one_at INTEGER NOT NULL, other_by TEXT NOT NULL DEFAULT '', other_at INTEGER NOT NULL,
  chosen TEXT, chosen_by TEXT NOT NULL DEFAULT '', chosen_at INTEGER
) STRICT;
CREATE INDEX field_conflict_contact ON field_conflict(contact_id);
CREATE TRIGGER field_conflict_family AFTER DELETE ON family BEGIN
  DELETE FROM field_conflict WHERE kind = 'family' AND subject_id = OLD.id; END;
CREATE INDEX field_conflict_open ON field_conflict(contact_id) WHERE chosen_at IS NULL;
-- The number an entry has on the PC that wrote it; NULL for our own, whose number is seq.
ALTER TABLE journal ADD COLUMN device_seq INTEGER;
CREATE INDEX journal_device ON journal(device_id, device_seq) WHERE device_seq IS NOT NULL;

-- Entries of the register for a file that is still being written ('export:' and its id), until it is whole or given up.
CREATE INDEX disclosure_in_file ON disclosure(order_ref, id) WHERE state = 'waiting';
