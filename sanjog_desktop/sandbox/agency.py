"""The sample agency: some thousand invented people in families, and what was written with them so far.

The demo fills its store from here, and the sandbox takes the same people onto WhatsApp, so that they answer.
Nothing depends on the clock: times are days before "now", whatever now is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from .agency_biodata import Biodata, biodata
from .agency_names import LANGUAGES, PACKAGES, STAFF, STATUSES, STOCKS, Pair
from .agency_stories import SampleMessage, tell

# Numbers below 00100 belong to the sandbox's default families.
_FIRST_NUMBER = 100


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """One person. phone: "+91 99999 0xxxx" or None; user_id: WhatsApp's business-scoped id where that is all.

    agreed: purposes consented to ("match_updates", "profile_sharing", "photo_sharing", "marketing").
    stopped: they wrote STOP. takes: what becomes of messages sent to them, as in `script.py`.
    messages: oldest first. unread: how many of the last ones the agency has not read.
    """

    number: int
    key: str
    name: str
    name_native: str
    role: str
    language: str
    city: str
    status: str
    phone: str | None
    user_id: str | None
    username: str | None
    biodata: Biodata | None
    agreed: tuple[str, ...]
    consent_days_ago: float
    stopped: bool
    takes: str
    messages: tuple[SampleMessage, ...]
    unread: int
    last_inbound_days: float | None

    @property
    def reachable(self) -> bool:
        """Whether the person has a WhatsApp address of their own."""
        return self.phone is not None or self.user_id is not None


@dataclass(frozen=True, slots=True)
class SampleFamily:
    """One family. package_days: days the package still runs, negative when it is over; None without one."""

    key: str
    name: str
    name_native: str
    city: str
    community: str
    package: str
    package_days: int | None
    owner: str
    language: str
    notes: str
    registered_days_ago: int
    people: tuple[SamplePerson, ...]


def sample_agency(seed: int = 1, people: int = 4000) -> Iterator[SampleFamily]:
    """The families of a seed, as many as hold about `people` people (at least that many, at most three more).

    The same seed gives the same families, and more people only add families at the end.
    """
    count = family_number = 0
    while count < people:
        family = _family(seed, family_number, count)
        yield family
        family_number += 1
        count += len(family.people)


def _family(seed: int, number: int, first_person: int) -> SampleFamily:
    draws = Random(f"{seed}:family:{number}")
    language = draws.choice(LANGUAGES)
    stock = STOCKS[language if language in STOCKS else draws.choice(sorted(STOCKS))]
    surname, city = draws.choice(stock.surnames), draws.choice(stock.cities)
    community = draws.choice(stock.communities)
    father, mother = draws.choice(stock.men), draws.choice(stock.women)
    bride = draws.random() < 0.5
    candidate = draws.choice(stock.women if bride else stock.men)
    status = draws.choice(STATUSES)
    package = draws.choice(PACKAGES)
    about = _About(seed, number, language, surname, city, candidate, bride, community, status, draws)
    cast: list[tuple[Pair, str]] = [(mother, f"mother of {candidate[0]}"), (candidate, "candidate")]
    if draws.random() < 0.7:
        cast.insert(1, (father, f"father of {candidate[0]}"))
    if draws.random() < 0.25:
        relation = draws.choice(("uncle", "brother"))
        cast.append((draws.choice(stock.men), f"{relation} of {candidate[0]}"))
    members = tuple(_person(about, first_person + place, place, who) for place, who in enumerate(cast))
    return SampleFamily(
        key=f"family-{number}",
        name=surname[0],
        name_native=surname[1],
        city=city[0],
        community=community,
        package=package,
        package_days=draws.randrange(-40, 300) if package else None,
        owner=draws.choice(STAFF),
        language=language,
        notes=draws.choice(("", "", "", "Prefers calls after 7 pm.", "Speaks to the mother first.")),
        registered_days_ago=draws.randrange(5, 900),
        people=members,
    )


@dataclass(frozen=True, slots=True)
class _About:
    """What the people of one family share."""

    seed: int
    number: int
    language: str
    surname: Pair
    city: Pair
    candidate: Pair
    bride: bool
    community: str
    status: str
    draws: Random


def _person(about: _About, number: int, place: int, who: tuple[Pair, str]) -> SamplePerson:
    first, role = who
    draws = about.draws
    is_candidate = role == "candidate"
    main = place == 0
    # Every fortieth family's first contact keeps the phone number to themselves.
    hidden = main and about.number % 40 == 17
    has_phone = not hidden and (main or draws.random() < (0.75 if is_candidate else 0.6))
    man = not main and not (is_candidate and about.bride)
    messages = _messages(about, number, main, first, man)
    inbound = [message.days_ago for message in messages if message.direction == "in"]
    stopped = any(message.body == "STOP" for message in messages)
    return SamplePerson(
        number=number,
        key=f"agency-{number}",
        name=f"{first[0]} {about.surname[0]}",
        name_native=f"{first[1]} {about.surname[1]}",
        role=role,
        language=about.language,
        city=about.city[0],
        status=about.status if is_candidate else "active",
        phone=sample_phone(_FIRST_NUMBER + number) if has_phone else None,
        user_id=f"IN.{Random(f'{about.seed}:user:{number}').randrange(10**15, 10**16)}" if hidden else None,
        username=f"{first[0]}.namuna{number}".lower() if hidden else None,
        biodata=_biodata(about) if is_candidate else None,
        agreed=_agreed(draws, main or has_phone),
        consent_days_ago=draws.randrange(30, 700) + 0.5,
        stopped=stopped,
        takes="sent" if number % 61 == 7 else "nothing" if number % 97 == 11 else "read",
        messages=messages,
        unread=_unread(messages),
        last_inbound_days=min(inbound) if inbound else None,
    )


def sample_phone(number: int) -> str:
    """An invented phone number, from "+91 99999 00000" on; raises ValueError from 100000 up."""
    if not 0 <= number < 100_000:
        raise ValueError("there are 100000 invented numbers")
    return f"+91 99999 {number:05d}"


def _agreed(draws: Random, asked: bool) -> tuple[str, ...]:
    if not asked or draws.random() < 0.12:
        return ()
    purposes = ["service_reply", "match_updates"]
    purposes += [name for name in ("profile_sharing", "photo_sharing") if draws.random() < 0.7]
    return (*purposes, "marketing") if draws.random() < 0.4 else tuple(purposes)


def _biodata(about: _About) -> Biodata:
    more = Random(f"{about.seed}:biodata:{about.number}")
    return biodata(
        about.draws, more, bride=about.bride, community=about.community, city=about.city[0], language=about.language
    )


def _messages(about: _About, number: int, main: bool, first: Pair, man: bool) -> tuple[SampleMessage, ...]:
    draws = about.draws
    # Most families write through one person.
    if not main and draws.random() >= 0.1:
        return ()
    other = draws.choice(STOCKS[about.language if about.language in STOCKS else "mr"].surnames)
    native = about.language != "en"
    return tell(
        draws,
        about.language,
        number,
        {
            "name": first[native],
            "candidate": about.candidate[native],
            "other": other[native],
            "surname": about.surname[native],
            "city": about.city[native],
        },
        man=man,
    )


def _unread(messages: tuple[SampleMessage, ...]) -> int:
    """The messages of the last two days that the family wrote after the agency's last word."""
    count = 0
    for message in reversed(messages):
        if message.direction == "out" or message.days_ago > 2:
            break
        count += message.kind != "reaction"
    return count
