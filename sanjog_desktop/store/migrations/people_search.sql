-- The list: one narrow line a person with what the list is sorted and filtered by, so that any question is answered
-- by one walk over little data. Triggers alone write it, each through the view register_line; nothing that comes in
-- from WhatsApp for a person who is known touches one of their columns.
CREATE TABLE register (
  no INTEGER PRIMARY KEY REFERENCES contact(no) ON DELETE CASCADE,
  is_candidate INTEGER NOT NULL, restricted INTEGER NOT NULL,
  name TEXT NOT NULL COLLATE NOCASE, status TEXT NOT NULL, gender TEXT NOT NULL, language TEXT NOT NULL,
  owner TEXT NOT NULL COLLATE NOCASE,                    -- the family's where the person has none of their own
  city TEXT NOT NULL COLLATE NOCASE,
  born_by TEXT NOT NULL,                                 -- the latest day a partial birth date can mean
  height_cm INTEGER, education TEXT NOT NULL COLLATE NOCASE, work TEXT NOT NULL COLLATE NOCASE,
  community TEXT NOT NULL COLLATE NOCASE, sub_community TEXT NOT NULL COLLATE NOCASE, gotra TEXT NOT NULL COLLATE NOCASE,
  manglik TEXT NOT NULL, diet TEXT NOT NULL COLLATE NOCASE, marital_status TEXT NOT NULL,
  religion TEXT NOT NULL COLLATE NOCASE, income_band TEXT NOT NULL, rashi TEXT NOT NULL, nakshatra TEXT NOT NULL,
  due_on TEXT NOT NULL,                                  -- the first open follow-up
  granted_until INTEGER NOT NULL, withdrew INTEGER NOT NULL,   -- of any purpose we write for on our own account
  proposed_at INTEGER NOT NULL, has_photo INTEGER NOT NULL,    -- when the biodata last went to a family
  created_at INTEGER NOT NULL, role TEXT NOT NULL COLLATE NOCASE, family TEXT NOT NULL COLLATE NOCASE, id TEXT NOT NULL
) STRICT;
CREATE VIEW register_line AS
  SELECT c.no, k.contact_id IS NOT NULL, c.restricted, c.name, c.status, c.gender, c.language,
    coalesce(nullif(c.owner, ''), f.owner, ''), coalesce(nullif(c.city, ''), f.city, ''),
    CASE length(k.born_on) WHEN 10 THEN k.born_on WHEN 7 THEN coalesce(date(k.born_on || '-01', '+1 month', '-1 day'), '')
      WHEN 4 THEN k.born_on || '-12-31' ELSE '' END,
    k.height_cm, coalesce(k.education, ''), coalesce(k.work, ''),
    coalesce(nullif(k.community, ''), f.community, ''), coalesce(k.sub_community, ''), coalesce(k.gotra, ''),
    coalesce(k.manglik, ''), coalesce(k.diet, ''), coalesce(k.marital_status, ''),
    coalesce(k.religion, ''), coalesce(k.income_band, ''), coalesce(k.rashi, ''), coalesce(k.nakshatra, ''),
    coalesce((SELECT min(u.due_on) FROM follow_up u WHERE u.contact_id = c.id AND u.done_at IS NULL), ''),
    coalesce((SELECT max(coalesce(g.expires_at, 9000000000000000)) FROM consent_current g WHERE g.contact_id = c.id
      AND g.act = 'grant' AND g.channel IN ('whatsapp', '*') AND g.purpose <> 'service_reply'), 0),
    EXISTS (SELECT 1 FROM consent_current g WHERE g.contact_id = c.id AND g.act IN ('withdraw', 'deny')
      AND g.channel IN ('whatsapp', '*') AND g.purpose <> 'service_reply'),
    coalesce((SELECT max(d.at) FROM disclosure d WHERE d.contact_id = c.id AND d.recipient_type = 'family'
      AND d.state = 'made'), 0),
    EXISTS (SELECT 1 FROM contact_file t WHERE t.contact_id = c.id AND t.kind = 'photo' AND t.removed_at IS NULL),
    c.created_at, c.role, coalesce(f.name, ''), c.id
  FROM contact c LEFT JOIN candidate k ON k.contact_id = c.id LEFT JOIN family f ON f.id = c.family_id
  WHERE c.erased_at IS NULL;
INSERT INTO register SELECT * FROM register_line;
-- Names are what the list is sorted by when nobody asks for another order: a page is a few steps along an index.
CREATE INDEX register_name ON register(name, no);
CREATE INDEX register_candidate ON register(name, no) WHERE is_candidate = 1;
-- The values that occur are a few hops along these: a filter for a gotra means it in every script and spelling.
CREATE INDEX register_city ON register(city) WHERE city <> '';
CREATE INDEX register_community ON register(community) WHERE community <> '';
CREATE INDEX register_sub_community ON register(sub_community) WHERE sub_community <> '';
CREATE INDEX register_gotra ON register(gotra) WHERE gotra <> '';

-- Deleted and inserted, never replaced: the OR IGNORE of a statement that fires a trigger holds inside it as well.
CREATE TRIGGER register_contact_insert AFTER INSERT ON contact WHEN NEW.erased_at IS NULL BEGIN
  INSERT INTO register SELECT * FROM register_line WHERE no = NEW.no; END;
CREATE TRIGGER register_contact_update AFTER UPDATE OF no, id, family_id, name, role, language, city, status, restricted,
  erased_at, created_at, owner, gender ON contact BEGIN
  DELETE FROM register WHERE no IN (OLD.no, NEW.no);
  INSERT INTO register SELECT * FROM register_line WHERE no = NEW.no; END;
CREATE TRIGGER register_candidate_insert AFTER INSERT ON candidate BEGIN
  DELETE FROM register WHERE no = (SELECT no FROM contact WHERE id = NEW.contact_id);
  INSERT INTO register SELECT * FROM register_line WHERE no = (SELECT no FROM contact WHERE id = NEW.contact_id); END;
CREATE TRIGGER register_candidate_update AFTER UPDATE ON candidate BEGIN
  DELETE FROM register WHERE no IN (SELECT no FROM contact WHERE id IN (OLD.contact_id, NEW.contact_id));
  INSERT INTO register SELECT * FROM register_line
    WHERE no IN (SELECT no FROM contact WHERE id IN (OLD.contact_id, NEW.contact_id)); END;
CREATE TRIGGER register_candidate_delete AFTER DELETE ON candidate BEGIN
  DELETE FROM register WHERE no = (SELECT no FROM contact WHERE id = OLD.contact_id);
  INSERT INTO register SELECT * FROM register_line WHERE no = (SELECT no FROM contact WHERE id = OLD.contact_id); END;
CREATE TRIGGER register_family_update AFTER UPDATE OF name, city, community, owner ON family
  WHEN OLD.name <> NEW.name OR OLD.city <> NEW.city OR OLD.community <> NEW.community OR OLD.owner <> NEW.owner BEGIN
  DELETE FROM register WHERE no IN (SELECT no FROM contact WHERE family_id = NEW.id);
  INSERT INTO register SELECT * FROM register_line WHERE no IN (SELECT no FROM contact WHERE family_id = NEW.id); END;
CREATE TRIGGER register_consent_insert AFTER INSERT ON consent BEGIN
  DELETE FROM register WHERE no = (SELECT no FROM contact WHERE id = NEW.contact_id);
  INSERT INTO register SELECT * FROM register_line WHERE no = (SELECT no FROM contact WHERE id = NEW.contact_id); END;
CREATE TRIGGER register_disclosure_insert AFTER INSERT ON disclosure WHEN NEW.recipient_type = 'family' BEGIN
  DELETE FROM register WHERE no = (SELECT no FROM contact WHERE id = NEW.contact_id);
  INSERT INTO register SELECT * FROM register_line WHERE no = (SELECT no FROM contact WHERE id = NEW.contact_id); END;
CREATE TRIGGER register_disclosure_update AFTER UPDATE OF state, contact_id, at ON disclosure BEGIN
  DELETE FROM register WHERE no IN (SELECT no FROM contact WHERE id IN (OLD.contact_id, NEW.contact_id));
  INSERT INTO register SELECT * FROM register_line
    WHERE no IN (SELECT no FROM contact WHERE id IN (OLD.contact_id, NEW.contact_id)); END;
CREATE TRIGGER register_follow_up_insert AFTER INSERT ON follow_up BEGIN
  DELETE FROM register WHERE no = (SELECT no FROM contact WHERE id = NEW.contact_id);
  INSERT INTO register SELECT * FROM register_line WHERE no = (SELECT no FROM contact WHERE id = NEW.contact_id); END;
CREATE TRIGGER register_follow_up_update AFTER UPDATE OF contact_id, due_on, done_at ON follow_up BEGIN
  DELETE FROM register WHERE no IN (SELECT no FROM contact WHERE id IN (OLD.contact_id, NEW.contact_id));
  INSERT INTO register SELECT * FROM register_line
    WHERE no IN (SELECT no FROM contact WHERE id IN (OLD.contact_id, NEW.contact_id)); END;
CREATE TRIGGER register_follow_up_delete AFTER DELETE ON follow_up BEGIN
  DELETE FROM register WHERE no = (SELECT no FROM contact WHERE id = OLD.contact_id);
  INSERT INTO register SELECT * FROM register_line WHERE no = (SELECT no FROM contact WHERE id = OLD.contact_id); END;
CREATE TRIGGER register_file_insert AFTER INSERT ON contact_file WHEN NEW.kind = 'photo' BEGIN
  DELETE FROM register WHERE no = (SELECT no FROM contact WHERE id = NEW.contact_id);
  INSERT INTO register SELECT * FROM register_line WHERE no = (SELECT no FROM contact WHERE id = NEW.contact_id); END;
CREATE TRIGGER register_file_update AFTER UPDATE OF contact_id, kind, removed_at ON contact_file BEGIN
  DELETE FROM register WHERE no IN (SELECT no FROM contact WHERE id IN (OLD.contact_id, NEW.contact_id));
  INSERT INTO register SELECT * FROM register_line
    WHERE no IN (SELECT no FROM contact WHERE id IN (OLD.contact_id, NEW.contact_id)); END;
CREATE TRIGGER register_file_delete AFTER DELETE ON contact_file WHEN OLD.kind = 'photo' BEGIN
  DELETE FROM register WHERE no = (SELECT no FROM contact WHERE id = OLD.contact_id);
  INSERT INTO register SELECT * FROM register_line WHERE no = (SELECT no FROM contact WHERE id = OLD.contact_id); END;

-- The same labels as contact_label, by the number of the person: a filter by label is a walk over whole numbers.
CREATE TABLE register_label (
  no INTEGER NOT NULL REFERENCES contact(no) ON DELETE CASCADE, label_id TEXT NOT NULL, PRIMARY KEY (no, label_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_label_label ON register_label(label_id, no);
CREATE TRIGGER register_label_insert AFTER INSERT ON contact_label BEGIN
  INSERT OR IGNORE INTO register_label(no, label_id) SELECT no, NEW.label_id FROM contact WHERE id = NEW.contact_id; END;
CREATE TRIGGER register_label_update AFTER UPDATE ON contact_label BEGIN
  DELETE FROM register_label WHERE no = (SELECT no FROM contact WHERE id = OLD.contact_id) AND label_id = OLD.label_id;
  INSERT OR IGNORE INTO register_label(no, label_id) SELECT no, NEW.label_id FROM contact WHERE id = NEW.contact_id; END;
CREATE TRIGGER register_label_delete AFTER DELETE ON contact_label BEGIN
  DELETE FROM register_label WHERE no = (SELECT no FROM contact WHERE id = OLD.contact_id) AND label_id = OLD.label_id; END;
