"""How well one person entered twice is found: precision and recall on a generated bureau.

    python -m tests.helpers.duplicate_table [families] [seed]

Families share numbers, surnames, towns, sometimes birth days (twins) and even names (two wives of brothers); some of
their people were entered twice, as registers do it: in another script, with a slip, under a shortened name, without the
date, with another number. Everybody is invented.
"""

from __future__ import annotations

import random
import sys
import tempfile
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from sanjog_desktop.actions import contact_numbers, contacts, duplicates
from sanjog_desktop.domain.ids import ContactId, FamilyId, new_id
from sanjog_desktop.store.session import Session
from tests.helpers.store import open_store

FAMILIES, SEED = 400, 11
# Latin, Devanagari and another way to write it.
WOMEN = (
    ("Sunita", "सुनीता", "Suneeta"), ("Smita", "स्मिता", "Smeeta"), ("Kavita", "कविता", "Kavitha"),
    ("Vaishali", "वैशाली", "Vaishalee"), ("Priyanka", "प्रियंका", "Priyanca"), ("Anjali", "अंजली", "Anjalee"),
    ("Shweta", "श्वेता", "Sweta"), ("Pooja", "पूजा", "Puja"), ("Manisha", "मनीषा", "Maneesha"),
    ("Jyoti", "ज्योती", "Jyothi"), ("Deepali", "दीपाली", "Dipali"), ("Rekha", "रेखा", "Rekha"),
)  # fmt: skip
MEN = (
    ("Sunil", "सुनील", "Suneel"), ("Sumit", "सुमित", "Sumeet"), ("Rahul", "राहुल", "Raahul"),
    ("Vikas", "विकास", "Vikaas"), ("Prakash", "प्रकाश", "Prakaash"), ("Mahesh", "महेश", "Mahesha"),
    ("Ganesh", "गणेश", "Ganesha"), ("Dinesh", "दिनेश", "Dinesha"), ("Nitin", "नितीन", "Niteen"),
    ("Sachin", "सचिन", "Sacheen"), ("Kiran", "किरण", "Kiran"), ("Karan", "करण", "Karan"),
)  # fmt: skip
LAST = (
    ("Namunekar", "नमुनेकर", "Namunekar"), ("Udaharane", "उदाहरणे", "Udaaharane"), ("Kalpit", "कल्पित", "Kalpeet"),
    ("Dakhle", "दाखले", "Daakhle"), ("Nishane", "निशाणे", "Nishaane"), ("Misale", "मिसाळे", "Misaale"),
    ("Pratikar", "प्रतीकर", "Prateekar"), ("Chitrale", "चित्राळे", "Chitraale"), ("Namuna", "नमुना", "Namunaa"),
    ("Swapne", "स्वप्ने", "Swapne"), ("Akshare", "अक्षरे", "Akshaare"), ("Rangole", "रांगोळे", "Raangole"),
)  # fmt: skip
TOWNS = ("Pune", "Nashik", "Nagpur", "Satara", "Kolhapur", "Solapur")


@dataclass
class Bureau:
    """``same`` are the pairs that are one person; ``households`` the people of each family, by id."""

    same: set[frozenset[str]] = field(default_factory=set)
    households: list[list[str]] = field(default_factory=list)
    people: int = 0


@dataclass(frozen=True)
class Table:
    """What was proposed against what is so."""

    people: int
    same: int
    proposed: int
    right: int
    family_pairs_proposed: int
    missed: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    @property
    def precision(self) -> float:
        """The part of the proposed pairs that is one person."""
        return self.right / max(1, self.proposed)

    @property
    def recall(self) -> float:
        """The part of those entered twice that was found."""
        return self.right / max(1, self.same)

    def text(self) -> str:
        """For people."""
        return (
            f"{self.people} entries, {self.same} entered twice\n"
            f"proposed {self.proposed}, right {self.right}\n"
            f"precision {self.precision:.3f}\nrecall    {self.recall:.3f}\n"
            f"people of one family proposed though they are two: {self.family_pairs_proposed}"
        )


def fill(session: Session, families: int = FAMILIES, seed: int = SEED) -> Bureau:
    """Write a bureau into the store."""
    rng, bureau = random.Random(seed), Bureau()
    for number in range(families):
        _household(session, rng, bureau, number)
    return bureau


def measure(session: Session, bureau: Bureau) -> Table:
    """Compare everybody and count."""
    while duplicates.find_next(session):
        pass
    found = {frozenset(pair) for pair in session.rows("SELECT one_id, other_id FROM duplicate_pair")}
    at_home = {frozenset((a, b)) for people in bureau.households for a in people for b in people if a != b}
    names = dict(session.rows("SELECT id, name FROM contact"))
    born = dict(session.rows("SELECT contact_id, born_on FROM candidate"))

    def shown(pairs: set[frozenset[str]]) -> tuple[str, ...]:
        return tuple(
            sorted(" / ".join(f"{names[id]} {born.get(id, '')}".strip() for id in sorted(pair)) for pair in pairs)
        )

    return Table(
        bureau.people, len(bureau.same), len(found), len(found & bureau.same), len((found & at_home) - bureau.same),
        shown(bureau.same - found), shown(found - bureau.same),
    )  # fmt: skip


def _household(session: Session, rng: random.Random, bureau: Bureau, number: int) -> None:
    last, town = rng.choice(LAST), rng.choice(TOWNS)
    family, phone = FamilyId(new_id()), f"9199999{number % 100_000:05d}"
    now = session.now()
    session.execute(
        "INSERT INTO family(id, name, city, created_at, changed_at) VALUES (?, ?, ?, ?, ?)",
        (family, last[0], town, now, now),
    )
    father, mother = rng.choice(MEN), rng.choice(WOMEN)
    people = [("father", father, "male", ""), ("mother", mother, "female", "")]
    twins = rng.random() < 0.1
    born = _date(rng)
    for _child in range(rng.randint(1, 3)):
        gender = rng.choice(("male", "female"))
        given = rng.choice([name for name in (MEN if gender == "male" else WOMEN) if name not in (father, mother)])
        if any(given == row[1] for row in people):
            continue
        people.append(("candidate", given, gender, born if twins else _date(rng)))
    if rng.random() < 0.08:  # the wife of a brother in the same house, with the same name
        people.append(("aunt", mother, "female", ""))
    home = []
    for role, given, gender, day in people:
        middle = father if role == "candidate" and rng.random() < 0.5 else None
        first = _enter(session, family, (given, middle, last), 0, role, gender, day, town, phone)
        home.append(first)
        bureau.people += 1
        if role != "aunt" and rng.random() < (0.25 if role == "candidate" else 0.08):
            second = _again(session, rng, (given, middle, last), role, gender, day, town, phone)
            bureau.same.add(frozenset((first, second)))
            bureau.people += 1
    bureau.households.append(home)
    assert len(set(home)) == len(home) and all(a != b for a, b in pairwise(home))


def _again(
    session: Session,
    rng: random.Random,
    names: tuple[tuple[str, ...], tuple[str, ...] | None, tuple[str, ...]],
    role: str,
    gender: str,
    born: str,
    town: str,
    phone: str,
) -> str:
    """The same person as another register has them: always the number or the date of birth, seldom both."""
    given, middle, last = names
    keeps_phone = rng.random() < 0.6 or not born
    keeps_born = bool(born) and (not keeps_phone or rng.random() < 0.6)
    if keeps_born and rng.random() < 0.15:
        born = f"{born[:4]}-{born[8:]}-{born[5:7]}" if int(born[8:]) <= 12 else born[:4]
    shortened = rng.random()
    parts = (given, None if shortened < 0.5 else middle, last)
    if shortened > 0.95 and keeps_phone and keeps_born:
        parts = (given, None, ("", "", ""))
    return _enter(
        session, None, parts, rng.randrange(3), role, gender if rng.random() < 0.7 else "", born if keeps_born else "",
        town if rng.random() < 0.7 else "", phone if keeps_phone else f"9188888{rng.randrange(100_000):05d}",
        slip=rng.randint(2, 6) if rng.random() < 0.04 else 0,
    )  # fmt: skip


def _enter(
    session: Session,
    family: FamilyId | None,
    names: tuple[tuple[str, ...], tuple[str, ...] | None, tuple[str, ...]],
    spelling: int,
    role: str,
    gender: str,
    born: str,
    town: str,
    phone: str,
    slip: int = 0,
) -> str:
    written = " ".join(name[spelling] for name in names if name is not None).strip()
    if slip:
        written = written[:slip] + written[slip + 1 :]
    fields: dict[str, object] = {"name": written, "role": role, "gender": gender, "city": town, "family_id": family}
    candidate = {"born_on": born} if role == "candidate" else None
    id = contacts.create(session, fields, candidate)
    if gender and session.value("SELECT gender FROM contact WHERE id = ?", (id,)) != gender:
        session.execute("UPDATE contact SET gender = ? WHERE id = ?", (gender, id))
    contact_numbers.add(session, ContactId(id), phone)
    return str(id)


def _date(rng: random.Random) -> str:
    return f"{rng.randint(1985, 2005)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def main(arguments: list[str]) -> int:
    """Print the table, and what went wrong."""
    families = int(arguments[0]) if arguments else FAMILIES
    seed = int(arguments[1]) if len(arguments) > 1 else SEED
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder)) as (db, _clock):
        bureau = db.write_sync(fill, families, seed)
        table = db.write_sync(measure, bureau)
    print(table.text())
    for missed in table.missed[:20]:
        print(f"  missed: {missed}")
    for wrong in table.wrong[:20]:
        print(f"  wrong:  {wrong}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
