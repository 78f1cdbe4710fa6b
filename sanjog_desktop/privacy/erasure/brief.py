"""What an erasure has to know before it begins, because afterwards nobody does.

The brief names the person, the files and uploads that are theirs, and everything the proof will look for. It is kept
in one file under a key of its own (as attachments are), so that a crash does not lose what has to be proved; the key
lies in the tombstone's row until the certificate is written, and is then gone, and the file with it.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from sanjog_desktop.actions.identity_keys import IdentityKeys
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.privacy.erasure.bearers import is_borne
from sanjog_desktop.privacy.erasure.person import Person
from sanjog_desktop.privacy.proof.traces import (
    LEAST_BYTES,
    SHORT,
    TEXT_BYTES,
    Pattern,
    Traces,
    forms_of,
    phone_forms,
)
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.session import Row, Session

PART: Final = 200
"""Messages that are read at once."""
MOST_TEXTS: Final = 40
RECENT: Final = 8 * DAY
"""Meta tells of a message again for up to 7 days (Meta: webhooks, retries)."""
MOST_TERMS: Final = 600
_TERM_LETTERS: Final = 4
_ASCII: Final = re.compile("[a-z0-9]+")
MOST_MENTIONS: Final = 20
"""A name that more messages of other people hold is taken for ordinary words: listed, not masked."""
FOLDER: Final = "erasures"
"""The folder beside the store for the brief and the certificates."""

_FILES: Final = "SELECT a.id, a.key, a.sha256, a.uploaded_media_id, a.uploaded_at FROM attachment a"
_EXPORTS: Final = (
    "SELECT id, path, sha256 FROM export_file WHERE deleted_at IS NULL AND (contact_id = ?1"
    # A file of many people: the register of disclosures says who is in it.
    " OR id IN (SELECT substr(order_ref, 8) FROM disclosure WHERE contact_id = ?1 AND order_ref LIKE 'export:%'))"
)


_TEXTS: Final = """
  SELECT body FROM contact_note WHERE contact_id = :contact UNION ALL SELECT notes FROM contact WHERE id = :contact
  UNION ALL SELECT family_details FROM candidate WHERE contact_id = :contact
  UNION ALL SELECT expectations FROM candidate WHERE contact_id = :contact
  UNION ALL SELECT family_expectations FROM candidate WHERE contact_id = :contact"""
"""What staff wrote about a person at length."""


class Brief(msgspec.Struct, frozen=True):
    """All of it. ``attachments`` and ``evidence`` are ids of files, the latter with what lies on the card; ``exports``
    (id, path), ``uploads`` Meta's media ids with when they were uploaded; ``keeps`` the scopes that legal holds keep;
    ``last_message`` the newest id read, ``recent`` the ids at Meta of the latest messages, which may be told of once
    more.
    """

    person: Person
    traces: Traces
    attachments: tuple[str, ...]
    evidence: tuple[str, ...]
    exports: tuple[tuple[str, str], ...]
    uploads: tuple[tuple[str, int], ...]
    keeps: tuple[str, ...]
    messages: int
    last_message: int
    recent: tuple[str, ...] = ()


class Gathered:
    """Collects patterns while the person's messages are read part by part."""

    def __init__(self, keys: IdentityKeys, person: Person, keeps: Iterable[str]) -> None:
        self._keys = keys
        self.person, self.keeps = person, frozenset(keeps)
        self.patterns: list[Pattern] = []
        self.hashes: list[bytes] = []
        self.attachments: list[str] = []
        self.evidence: list[str] = []
        self.exports: list[tuple[str, str]] = []
        self.uploads: list[tuple[str, int]] = []
        self.messages = 0
        self.last_message = 0
        self.recent: list[str] = []
        self._texts: list[str] = []
        self._words: dict[str, int] = {}

    def add(
        self, kind: str, text: str, *, certain: bool = True, forms: tuple[bytes, ...] | None = None
    ) -> None:
        """Look for a text in all its forms; one too short to prove anything is passed over."""
        found = forms_of(text) if forms is None else forms
        if found:
            self.patterns.append(Pattern(kind, self._mark(kind, text), found, certain))

    def add_bytes(self, kind: str, value: bytes) -> None:
        """Look for bytes as they are, such as the key of a file."""
        if len(value) >= LEAST_BYTES:
            self.patterns.append(Pattern(kind, self._mark(kind, value.hex()), (value,)))

    def take_text(self, body: str, *, is_template: bool) -> None:
        """Take note of one message: its words for the search index, itself if it is among the longest."""
        for word in words_of(body):
            if len(self._words) < MOST_TERMS or word in self._words:
                self._words[word] = self._words.get(word, 0) + 1
        if not is_template:
            self.keep_text(body)

    def keep_text(self, body: str) -> None:
        """Look for a text itself if it is among the longest."""
        if len(body.encode()) >= TEXT_BYTES:
            self._texts.append(body)
            if len(self._texts) > 20 * MOST_TEXTS:
                self._texts = self._longest()

    @property
    def words(self) -> list[str]:
        """The words of all messages, the longest first."""
        return sorted(self._words, key=lambda word: (-len(word), word))

    def finish(self, terms: Iterable[str], people_terms: Iterable[str]) -> Brief:
        """The brief of all that was collected."""
        canary, control = (secrets.token_hex(20) for _ in range(2))
        self.add("canary", canary, forms=(canary.encode(),))
        self.add("control", control, forms=(control.encode(),))
        texts = tuple(body.encode() for body in self._longest())
        traces = Traces(
            tuple(self.patterns),
            texts,
            tuple(terms),
            tuple(people_terms),
            tuple(self.hashes),
            canary,
            control,
        )
        return Brief(
            self.person, traces, tuple(self.attachments), tuple(self.evidence), tuple(self.exports),
            tuple(self.uploads), tuple(sorted(self.keeps)), self.messages, self.last_message, tuple(self.recent),
        )  # fmt: skip

    def _longest(self) -> list[str]:
        return sorted(dict.fromkeys(self._texts), key=lambda body: (-len(body), body))[:MOST_TEXTS]

    def _mark(self, kind: str, text: str) -> str:
        return self._keys.digest(f"trace|{kind}|{text}").hex()[:16]


def gather_card(session: Session, found: Gathered) -> None:
    """Names, numbers, addresses and what was exported about the person."""
    person = found.person
    if "profile" not in found.keeps and "messages" not in found.keeps:
        for phone in person.phones:
            found.add("phone", phone, forms=phone_forms(phone))
        for user in person.user_ids:
            found.add("user id", user)
        for handle in person.handles:
            found.add("user name", handle)
        for email in person.emails:
            found.add("email", email, certain=not is_borne(session, "email", email, person.contact_id))
        for name in person.names:
            certain = len(name.split()) > 1 and not _is_common(session, name, person)
            found.add("name", name, certain=certain)
    found.evidence = [row[0] for row in session.rows("SELECT id FROM evidence_file WHERE contact_id = ?",
                                                     (person.contact_id,))]  # fmt: skip
    for key, sha256 in session.rows(
        "SELECT key, sha256 FROM evidence_file WHERE contact_id = ?", (person.contact_id,)
    ):
        found.add_bytes("file key", key)
        found.hashes.append(bytes.fromhex(sha256))
    if "media" not in found.keeps and "profile" not in found.keeps:
        # What was taken off the card and can still be put back is theirs as well.
        for id, key, digest in session.rows(
            "SELECT id, key, sha256 FROM contact_file WHERE contact_id = ?", (person.contact_id,)
        ):
            found.evidence.append(id)
            found.add_bytes("file key", key)
            found.hashes.append(digest)
    if "profile" not in found.keeps:
        for (body,) in session.rows(_TEXTS, {"contact": person.contact_id}):
            found.keep_text(body)
    for id, path, sha256 in session.rows(_EXPORTS, (person.contact_id,)):
        found.exports.append((id, path))
        found.add("path", Path(path).name)
        if sha256:
            found.hashes.append(bytes.fromhex(sha256))
    gather_shared_files(session, found)


def gather_messages(session: Session, found: Gathered, after: int) -> int | None:
    """The next part of the person's messages beyond the id ``after``; the last id read, ``None`` at the end."""
    chats = found.person.chats
    if not chats or "messages" in found.keeps:
        return None
    marks = ",".join("?" * len(chats))
    rows = session.rows(
        f"SELECT id, body, wamid, template_name, at FROM message WHERE conversation_id IN ({marks}) AND id > ?"
        " ORDER BY id LIMIT ?",
        (*chats, after, PART),
    )
    lately = session.now() - RECENT
    for _id, body, wamid, template, at in rows:
        found.messages += 1
        found.take_text(body, is_template=template is not None)
        if wamid is not None and at > lately:
            found.recent.append(wamid)
        if wamid is not None and len(wamid) >= SHORT:
            found.add("message id", wamid, forms=(wamid.encode(),))
    if rows:
        found.last_message = max(found.last_message, rows[-1][0])
        gather_files(session, found, [row[0] for row in rows])
    return rows[-1][0] if len(rows) == PART else None


def gather_files(session: Session, found: Gathered, messages: list[int]) -> None:
    """The files of these messages: their keys, their hashes and where Meta holds a copy."""
    marks = ",".join("?" * len(messages))
    _take_files(found, session.rows(f"{_FILES} WHERE a.message_id IN ({marks})", messages))


def gather_shared_files(session: Session, found: Gathered) -> None:
    """Copies of the person's biodata and photos in other families' chats: what they were sent about this person."""
    _take_files(
        found,
        session.rows(
            f"{_FILES} JOIN message m ON m.id = a.message_id JOIN disclosure d ON d.client_ref = m.client_ref"
            " WHERE d.contact_id = ? AND d.recipient_type = 'family'",
            (found.person.contact_id,),
        ),
    )


def _take_files(found: Gathered, rows: list[Row]) -> None:
    if "media" in found.keeps:
        return
    for id, key, sha256, uploaded, at in rows:
        found.attachments.append(id)
        if key is not None:
            found.add_bytes("file key", key)
        if sha256 is not None:
            found.hashes.append(sha256)
        if uploaded is not None:
            found.uploads.append((uploaded, at or 0))


def own_terms(session: Session, words: Iterable[str], is_own: frozenset[int]) -> list[str]:
    """Which of the words the search index knows from these messages alone (``is_own`` are their ids)."""
    found = []
    for word in words:
        docs = session.execute("SELECT doc FROM message_vocab WHERE term = ?", (word,))
        met = False
        for (doc,) in docs:
            met = True
            if doc not in is_own:
                break
        else:
            if met:
                found.append(word)
        docs.close()
    return found


def own_people_terms(session: Session, no: int) -> list[str]:
    """Words of the people index that lead to this person alone."""
    names = session.value("SELECT names FROM person_search WHERE no = ?", (no,))
    found = []
    for word in dict.fromkeys(str(names or "").split()):
        docs = {
            row[0]
            for row in session.rows("SELECT DISTINCT doc FROM person_vocab WHERE term = ? LIMIT 2", (word,))
        }
        if docs == {no}:
            found.append(word)
    return found


def words_of(text: str) -> Iterator[str]:
    """The words of a text as the search index holds them: runs of letters, marks and digits, folded."""
    for word in _split(text.casefold()):
        if len(word) >= _TERM_LETTERS:
            yield word


def _split(text: str) -> list[str]:
    if text.isascii():
        return _ASCII.findall(text)
    return "".join(
        char if char.isalnum() or unicodedata.category(char)[0] == "M" else " " for char in text
    ).split()


def save(files: AttachmentFiles, id: AttachmentId, brief: Brief) -> bytes:
    """Keep the brief in a file of its own; the key that opens it. Raises :class:`StoreError`."""
    return files.write(id, msgspec.json.encode(brief)).key


def load(files: AttachmentFiles, id: AttachmentId, key: bytes) -> Brief:
    """The brief as it was kept. Raises :class:`DamagedAttachment`."""
    return msgspec.json.decode(files.read_all(id, key), type=Brief)


def _is_common(session: Session, name: str, person: Person) -> bool:
    """Whether somebody else bears the name, or so many people write the words of it that they are just words."""
    if is_borne(session, "name", name, person.contact_id, (*person.own_points, *person.shared_points)):
        return True
    return len(mentions(session, name, person.chats, MOST_MENTIONS + 1)) > MOST_MENTIONS


def mentions(session: Session, text: str, chats: Iterable[int], limit: int) -> list[int]:
    """Ids of messages in other people's chats that hold the words of ``text`` in a row."""
    words = " ".join(_split(text))
    if not words:
        return []
    own = tuple(chats)
    marks = ",".join("?" * len(own))
    rows = session.rows(
        "SELECT m.id FROM message_fts f JOIN message m ON m.id = f.rowid WHERE message_fts MATCH ?"
        f" AND m.conversation_id NOT IN ({marks}) ORDER BY f.rowid DESC LIMIT ?",
        (f'"{words}"', *own, limit),
    )
    return [row[0] for row in rows]
