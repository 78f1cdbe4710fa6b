"""A correction: which values can stand in a field, and the notice to those who were given the old one.

Whoever was given wrong data is told (GDPR article 19). The notice names the field and the right value, never the
wrong one again; where the person is no longer shown to families, it only asks not to use what was given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.disclosure import CORRECTABLE, comparable
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.phone import normalise, pretty

DECISIONS: Final = ("accepted", "refused", "annotated")
#: How long the old value stays in the request after it was closed, so that a decision can be looked at again.
KEEP_OLD_MS: Final = 90 * DAY
LANGUAGES: Final = ("en", "hi", "mr", "gu")
_HEIGHT_CM: Final = (60, 260)
_INDIA: Final = timedelta(hours=5, minutes=30)


@dataclass(frozen=True, slots=True)
class Corrected:
    """One field put right, as a notice tells it; ``after`` is empty where the value was taken out."""

    field: str
    after: str


def stored_value(field: str, text: str) -> str:
    """``text`` as the field keeps it. Raises :class:`UserError` when such a field cannot hold it."""
    value = " ".join(text.split())
    if field not in CORRECTABLE:
        raise UserError("This field cannot be corrected here.", "Correct it on the card.")
    if not value:
        if field == "name":
            raise UserError("A name is needed.")
        return ""
    match field:
        case "phone":
            phone = normalise(value if value.startswith("+") else f"+{value}") or normalise(value)
            if phone is None:
                raise UserError("This does not read as a phone number.", "Try it with +91 in front.")
            return phone.digits
        case "height_cm":
            if not value.isascii() or not value.isdigit() or not _HEIGHT_CM[0] <= int(value) <= _HEIGHT_CM[1]:
                raise UserError("This is not a height in centimetres.")
            return str(int(value))
        case "born_on":
            return _day(value)
        case "email":
            if value.count("@") != 1 or value.startswith("@") or value.endswith("@"):
                raise UserError("This does not read as an e-mail address.")
            return value
        case _:
            return value


def is_same(field: str, one: str, other: str) -> bool:
    """Whether two values of a field say the same to a reader; the spelling of a name counts letter by letter."""
    return one.strip() == other.strip() if field in ("name", "name_native") else comparable(one) == comparable(other)


def notice_text(
    language: str,
    *,
    agency: str,
    dpo: str,
    person: str,
    given_at: int,
    corrected: Sequence[Corrected],
    may_show: bool,
) -> str:
    """The notice to somebody who was given the old value, in their language (English where we have no other).

    ``given_at`` is when they were given it (milliseconds). With ``may_show`` false no new value is told.
    """
    words = _TEXTS.get(language, _TEXTS["en"])
    labels = _LABELS.get(language, _LABELS["en"])
    day = (datetime.fromtimestamp(given_at / 1000, UTC) + _INDIA).strftime("%d-%m-%Y")
    lines = [words["begin"].format(agency=agency or words["us"], day=day, person=person)]
    for one in corrected:
        after = pretty(one.after) if one.field == "phone" and one.after else one.after
        kind = "value" if after and may_show else "gone"
        lines.append(words[kind].format(label=labels[one.field], value=after))
    lines.append(words["please"])
    if dpo:
        lines.append(words["contact"].format(dpo=dpo))
    return "\n".join(lines)


def _day(value: str) -> str:
    if len(value) == 4 and value.isascii() and value.isdigit():
        return value
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise UserError("This is not a date of birth we can read.", "Write it as 1998-02-03.") from None


_TEXTS: Final[dict[str, dict[str, str]]] = {
    "en": {
        "us": "the matrimonial agency",
        "begin": "A correction from {agency}. On {day} you were given details of {person}. Some were not right.",
        "value": "{label}: {value}",
        "gone": "{label}: what was written there is not right. Please do not use it.",
        "please": "Please correct your copy and do not pass the old one on.",
        "contact": "Questions about personal data: {dpo}",
    },
    "hi": {
        "us": "विवाह संस्था",
        "begin": "{agency} की ओर से सुधार। {day} को आपको {person} की जानकारी दी गई थी। उसमें कुछ सही नहीं था।",
        "value": "{label}: {value}",
        "gone": "{label}: जो लिखा था वह सही नहीं है। कृपया उसका उपयोग न करें।",
        "please": "कृपया अपनी प्रति ठीक कर लें और पुरानी प्रति आगे न भेजें।",
        "contact": "व्यक्तिगत जानकारी के बारे में प्रश्न: {dpo}",
    },
    "mr": {
        "us": "विवाह संस्था",
        "begin": "{agency} कडून दुरुस्ती. {day} रोजी तुम्हाला {person} यांची माहिती दिली होती. त्यातील काही बरोबर नव्हते.",
        "value": "{label}: {value}",
        "gone": "{label}: जे लिहिले होते ते बरोबर नाही. कृपया ते वापरू नका.",
        "please": "कृपया तुमची प्रत दुरुस्त करा आणि जुनी प्रत पुढे पाठवू नका.",
        "contact": "वैयक्तिक माहितीबद्दल प्रश्न: {dpo}",
    },
    "gu": {
        "us": "લગ્ન સંસ્થા",
        "begin": "{agency} તરફથી સુધારો. {day} ના રોજ તમને {person} ની માહિતી આપી હતી. તેમાં કેટલુંક સાચું નહોતું.",
        "value": "{label}: {value}",
        "gone": "{label}: જે લખ્યું હતું તે સાચું નથી. કૃપા કરીને તેનો ઉપયોગ ન કરશો.",
        "please": "કૃપા કરીને તમારી નકલ સુધારો અને જૂની નકલ આગળ ન મોકલશો.",
        "contact": "વ્યક્તિગત માહિતી વિશે પ્રશ્નો: {dpo}",
    },
}
_LABELS: Final[dict[str, dict[str, str]]] = {
    "en": {
        "name": "Name", "name_native": "Name in their own script", "email": "E-mail", "work": "Occupation",
        "phone": "Phone", "city": "City", "born_on": "Born on", "height_cm": "Height in cm", "education": "Education",
        "community": "Community", "gotra": "Gotra", "manglik": "Manglik", "diet": "Diet",
    },
    "hi": {
        "name": "नाम", "name_native": "अपनी लिपि में नाम", "email": "ई-मेल", "work": "व्यवसाय", "phone": "फ़ोन",
        "city": "शहर", "born_on": "जन्म तिथि", "height_cm": "ऊँचाई (से.मी.)", "education": "शिक्षा", "community": "समाज",
        "gotra": "गोत्र", "manglik": "मांगलिक", "diet": "आहार",
    },
    "mr": {
        "name": "नाव", "name_native": "स्वतःच्या लिपीत नाव", "email": "ई-मेल", "work": "व्यवसाय", "phone": "फोन",
        "city": "शहर", "born_on": "जन्मतारीख", "height_cm": "उंची (से.मी.)", "education": "शिक्षण", "community": "समाज",
        "gotra": "गोत्र", "manglik": "मंगळ", "diet": "आहार",
    },
    "gu": {
        "name": "નામ", "name_native": "પોતાની લિપિમાં નામ", "email": "ઈ-મેલ", "work": "વ્યવસાય", "phone": "ફોન",
        "city": "શહેર", "born_on": "જન્મ તારીખ", "height_cm": "ઊંચાઈ (સે.મી.)", "education": "શિક્ષણ", "community": "સમાજ",
        "gotra": "ગોત્ર", "manglik": "માંગલિક", "diet": "આહાર",
    },
}  # fmt: skip
