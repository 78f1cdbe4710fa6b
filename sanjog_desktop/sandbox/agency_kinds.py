"""A conversation that holds every kind of message there is, told with times of the last day.

A line is minutes before now, who acts (`they`, or `phone`: the agency on its phone), and a deed of `behaviour.py`.
`name` calls a message so that a later line can mean it: `@name` in `about` or `message_id`.
"""

from __future__ import annotations

from typing import Any

from . import behaviour, phone_app
from .people import Person
from .world import World

Json = dict[str, Any]
_MINUTE_MS = 60_000
_CARDS = [
    {
        "name": {"formatted_name": "Ramesh Kalpit", "first_name": "Ramesh", "last_name": "Kalpit"},
        "phones": [
            {"phone": "+91 99999 00097", "type": "CELL", "wa_id": "919999900097"},
            {"phone": "020 5550 1234", "type": "HOME"},
        ],
        "emails": [{"email": "ramesh@namuna.example", "type": "HOME"}],
        "org": {"company": "Namuna Caterers", "title": "Owner"},
    }
]
EVERY_KIND: tuple[tuple[float, str, Json], ...] = (
    (
        1380,
        "they",
        {"say": "Namaste, I saw your advertisement. We are looking for my sister.", "referral": True},
    ),
    (1372, "phone", {"say": "Namaste! Welcome. Please send the *biodata* and two or three photos."}),
    (1300, "they", {"send": "pdf", "filename": "Biodata Sister.pdf", "name": "biodata"}),
    (1299, "they", {"album": ["photo", "photo", "photo", "video"], "caption": "From last Diwali"}),
    (1290, "they", {"react": "🙏", "about": "@biodata"}),
    (1200, "phone", {"react": "👍", "about": "@biodata"}),
    (1195, "phone", {"send": "voice", "name": "note"}),
    (1190, "they", {"send": "long_voice", "about": "@note", "reply": True}),
    (1100, "they", {"send": "video", "caption": "The hall we have in mind"}),
    (1090, "they", {"send": "location"}),
    (1085, "they", {"send": "contact", "contacts": _CARDS}),
    (1080, "they", {"send": "sticker"}),
    (1079, "they", {"send": "moving_sticker"}),
    (700, "they", {"press": "Sunday suits us", "id": "sunday"}),
    (698, "they", {"choose": "5 pm", "description": "At your office in Pune"}),
    (696, "they", {"button": "We will come"}),
    (690, "they", {"flow": {"name": "Kavya Namuna", "height_cm": 163, "diet": "vegetarian"}, "body": "Form sent"}),
    (680, "they", {"order": True, "text": "And please print the kundali"}),
    (675, "they", {"send": "contact_info"}),
    (670, "they", {"call_permission": "accept"}),
    (660, "they", {"call": "missed"}),
    (650, "they", {"call": "answered", "seconds": 254}),
    (640, "they", {"say": "Good morning to all 🌞 _send this to ten families_", "forwarded": "often"}),
    (638, "they", {"send": "photo", "number": 7, "forwarded": True}),
    (600, "they", {"say": "She is 5'4\" and works at ~a bank~ https://namuna.example", "name": "job"}),
    (595, "they", {"edit": "She is 5'4\" and works at *Namuna Bank* https://namuna.example", "message_id": "@job"}),
    (590, "they", {"say": "Sent to the wrong chat, sorry", "name": "wrong"}),
    (580, "they", {"revoke": True, "message_id": "@wrong"}),
    (500, "phone", {"say": "We meet on Sunday at 5", "name": "when"}),
    (495, "phone", {"edit": "We meet on Sunday at 5.30", "message_id": "@when"}),
    (400, "they", {"unsupported": "poll"}),
    (390, "they", {"on_phone_only": True}),
    (380, "they", {"send": "audio"}),
    (200, "they", {"identity": "namuna-key-2"}),
    (120, "they", {"say": "ठीक है, रविवार को मिलते हैं 🙏", "about": "@when", "reply": True}),
    (100, "they", {"change_number": "+91 99999 00096"}),
)  # fmt: skip
STORIES = {"every_kind": EVERY_KIND}


def tell(world: World, person: Person, story: str) -> list[str]:
    """Have a story happen, with the times of the last day; returns the wamids. Raises ValueError for no story.

    The number is brought into the phone app for it.
    """
    if story not in STORIES:
        raise ValueError(f"no story is called {story!r}: {', '.join(STORIES)}")
    phone_app.join(world, True)
    named: dict[str, str] = {}
    made: list[str] = []
    for minutes, who, line in STORIES[story]:
        deed = {key: named[value[1:]] if str(value).startswith("@") else value for key, value in line.items()}
        deed["at"] = world.clock.now() - int(minutes * _MINUTE_MS)
        about = deed.pop("about", None) or deed.get("message_id")
        name = deed.pop("name", None)
        act = behaviour.do if who == "they" else phone_app.write
        wamids = act(world, person, deed, about)
        made += wamids
        if name is not None:
            named[name] = wamids[0]
    return made


def teller(world: World) -> Person:
    """Who a story is told by when nobody is named: the first English-speaking family that reads and may be written to.

    Raises ValueError when there is none.
    """
    for person in world.people:
        free = person.takes == "read" and not person.stopped_marketing
        if person.language == "en" and free and person.wa_id and person.window_from is not None:
            return person
    raise ValueError("nobody here speaks English and has written")
