"""Who lives in a sandbox at its start: the script's people, or the default families, and the sample agency's."""

from __future__ import annotations

from typing import Any

from . import script
from .agency import SamplePerson, sample_agency
from .agency_talk import REPLIES
from .people import Habit, Person
from .sample_templates import settle_templates
from .world import World

Json = dict[str, Any]


def settle(world: World) -> None:
    """Bring the people and templates of the settings in. Raises ScriptError."""
    settle_templates(world.templates)
    agency = world.settings.agency_people
    if world.settings.script is not None:
        agency = script.load(world, world.settings.script) or agency
    else:
        for person in DEFAULT_FAMILIES:
            world.people.add(script.person_from(world, person))
    if agency:
        for family in sample_agency(world.settings.seed, agency):
            for sample in family.people:
                if sample.reachable:
                    world.people.add(_from_agency(world, sample))


def _from_agency(world: World, sample: SamplePerson) -> Person:
    person = world.new_person(sample.phone, sample.name, sample.key)
    if sample.user_id:
        person.user_id = sample.user_id
    person.username = sample.username
    person.language = sample.language
    person.stopped_marketing = sample.stopped
    person.takes = sample.takes
    if sample.last_inbound_days is not None:
        person.window_from = world.clock.now() - int(sample.last_inbound_days * 86_400_000)
    person.habits = _habits(sample)
    return person


def _habits(sample: SamplePerson) -> list[Habit]:
    """Half of the people answer, in words of their own; the rest react, speak, send a picture or say nothing."""
    replies = REPLIES[sample.language]
    way = sample.number % 12
    after = 6 + sample.number % 30
    if way < 6:
        says = replies[sample.number % len(replies)]
        return [
            Habit("template", None, 1, [{"tap": 0, "after": after}]),
            Habit("any", None, 2, [{"say": says, "after": after}]),
        ]
    if way == 6:
        return [Habit("any", None, None, [{"react": "👍", "after": after}])]
    if way == 7:
        return [Habit("any", None, 1, [{"send": "voice", "after": after}])]
    if way == 8:
        return [Habit("any", None, 1, [{"send": "photo", "number": sample.number, "after": after}])]
    return []


# Numbers below 00100; the sample agency's begin above. Everybody here is invented.
DEFAULT_FAMILIES: tuple[Json, ...] = (
    {
        "phone": "+91 99999 00001",
        "key": "answers",
        "name": "Sunita Namunekar",
        "language": "mr",
        "opens": [{"after": 90, "say": "नमस्कार, नवीन स्थळे आली आहेत का?"}],
        "habits": [
            {"on": "template", "do": [{"tap": 0, "after": 8}, {"say": "धन्यवाद, आम्ही पाहतो 🙏", "after": 20}]},
            {"on": "media", "do": [{"say": "मिळाले. घरी दाखवते.", "after": 12}]},
            {"on": "text", "times": None, "do": [{"say": "ठीक आहे 🙏", "after": 10}]},
        ],
    },
    {
        "phone": "+91 99999 00002",
        "key": "voice",
        "name": "Ramesh Kalpit",
        "language": "hi",
        "opens": [{"after": 150, "send": "voice"}],
        "habits": [{"on": "any", "times": None, "do": [{"send": "voice", "after": 15}]}],
    },
    {
        "phone": "+91 99999 00003",
        "key": "photos",
        "name": "Hetal Namunawala",
        "language": "gu",
        "habits": [
            {
                "on": "any",
                "do": [
                    {"send": "photo", "caption": "દીકરીનો ફોટો", "after": 9},
                    {"send": "pdf", "filename": "biodata.pdf", "after": 14},
                ],
            },
            {"on": "any", "times": None, "do": [{"react": "👍", "after": 5}]},
        ],
    },
    {
        "phone": "+91 99999 00004",
        "key": "silent",
        "name": "Ashok Udaharan",
        "language": "hi",
        "takes": "delivered",
    },
    {
        "phone": "+91 99999 00005",
        "key": "stops",
        "name": "Vandana Swapnagavkar",
        "language": "mr",
        "habits": [
            {"on": "template", "do": [{"say": "STOP", "after": 6}, {"marketing": "stop", "after": 9}]},
            {"on": "any", "do": [{"say": "कृपया मेसेज पाठवू नका", "after": 10}]},
        ],
    },
    {
        "phone": "+91 99999 00006",
        "key": "erasure",
        "name": "Neha Namuna",
        "language": "en",
        "opens": [{"after": 240, "say": "Please delete my data and my photos from your records."}],
        "habits": [
            {
                "on": "any",
                "do": [{"say": "Please delete all my data, our marriage is fixed elsewhere.", "after": 12}],
            }
        ],
    },
    {
        "phone": "+91 99999 00007",
        "key": "blocks",
        "name": "Prakash Misal",
        "language": "hi",
        "habits": [{"on": "any", "do": [{"block": True, "after": 3}]}],
    },
    {
        "phone": "+91 99999 00008",
        "key": "moves",
        "name": "Kiran Kathekar",
        "language": "mr",
        "habits": [
            {
                "on": "any",
                "do": [
                    {"say": "माझा नंबर बदलत आहे", "after": 5},
                    {"change_number": "+91 99999 00080", "after": 12},
                    {"say": "हा माझा नवा नंबर", "after": 20},
                ],
            }
        ],
    },
    {
        "key": "no-phone",
        "name": "Tanvi Kalpanik",
        "username": "tanvi.namuna",
        "language": "en",
        "opens": [{"after": 300, "say": "Hello, I saw your board in Kothrud. How do I register my brother?"}],
        "habits": [{"on": "any", "times": None, "do": [{"say": "Thank you, noted.", "after": 15}]}],
    },
    {"phone": "+91 99999 00010", "key": "absent", "name": "Nobody Namuna", "takes": "nothing"},
    {
        "phone": "+91 99999 00011",
        "key": "phone-off",
        "name": "Suresh Namuna",
        "language": "hi",
        "takes": "sent",
    },
    {
        "phone": "+91 99999 00012",
        "key": "hidden-delivery",
        "name": "Meena Vartawala",
        "language": "gu",
        "skips_delivered": True,
        "habits": [{"on": "any", "times": None, "do": [{"react": "🙏", "after": 4}]}],
    },
    {
        "phone": "+91 99999 00013",
        "key": "sends-all",
        "name": "Mahesh Kalpanawala",
        "language": "gu",
        "habits": [
            {
                "on": "any",
                "do": [
                    {"send": "location", "after": 4},
                    {"send": "contact", "after": 7},
                    {"send": "sticker", "after": 9},
                    {"send": "video", "after": 12},
                    {"say": "આ બધું જોઈ લેજો", "reply": True, "after": 15},
                ],
            }
        ],
    },
    {
        "phone": "+91 99999 00014",
        "key": "late-reader",
        "name": "Lata Namunekar",
        "language": "mr",
        "read_s": 3600,
        "habits": [{"on": "any", "do": [{"say": "उशीर झाला, माफ करा. चालेल.", "after": 60}]}],
    },
)
