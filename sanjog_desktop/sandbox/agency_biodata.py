"""What a candidate's biodata says, drawn so that it hangs together: the stars by the date, the wishes by the height."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from .agency_names import DIETS, EDUCATION, GOTRAS, MANGLIK, WORK

_INCOMES = ("", "3-5", "5-7", "5-7", "7-10", "7-10", "10-15", "10-15", "15-20", "20-30", "30-50")
_MARITAL = ("never_married",) * 12 + ("divorced", "divorced", "widowed")
_RASHIS = (
    "makara", "kumbha", "meena", "mesha", "vrishabha", "mithuna", "karka", "simha", "kanya", "tula", "vrishchika",
    "dhanu",
)  # fmt: skip
_NAKSHATRAS = (
    "ashwini", "bharani", "rohini", "mrigashira", "ardra", "pushya", "magha", "hasta", "chitra", "swati", "anuradha",
    "jyeshtha", "mula", "shravana", "revati",
)  # fmt: skip
_SUB_COMMUNITIES = {
    "Agarwal": ("Garg", "Bansal", "Goyal"), "Brahmin": ("Deshastha", "Kokanastha", "Karhade", "Gaur"),
    "Maratha": ("96 Kuli", "Kunbi"), "Patidar": ("Leva", "Kadva"), "Jain": ("Digambar", "Shwetambar"),
    "Lohana": ("Ghoghari", "Halai"),
}  # fmt: skip
_LANGUAGES = {"hi": "Hindi", "mr": "Marathi", "gu": "Gujarati", "en": "English"}
_SIBLINGS = (
    "One younger brother, studying.", "One elder sister, married.", "No brothers or sisters.",
    "Two brothers, the elder one married.", "One sister, working in a bank.",
)  # fmt: skip
_PARENTS = (
    "Father retired from the railways, mother keeps the house.", "Father has a shop, mother is a teacher.",
    "Father is a farmer, mother keeps the house.", "Both parents work for the government.",
)  # fmt: skip
_WISHES = (
    "Somebody who wants to go on working after the wedding.", "A joint family is welcome.",
    "Somebody calm who likes to travel.", "Would rather stay in this city.", "Education matters more than income.", "",
)  # fmt: skip
_FAMILY_WISHES = (
    "Same community, well settled.", "A family we know or that somebody we know vouches for.",
    "Horoscopes must match, not the same gotra.", "From this city or near it.", "",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Biodata:
    """What a candidate's biodata says. born_on: ISO date; birth_time: "06:40"; height in centimetres."""

    gender: str
    born_on: str
    birth_time: str
    birth_place: str
    height_cm: int
    education: str
    work: str
    income_band: str
    marital_status: str
    religion: str
    community: str
    sub_community: str
    gotra: str
    rashi: str
    nakshatra: str
    manglik: str
    diet: str
    languages: str
    family_details: str
    expectations: str
    family_expectations: str


def biodata(draws: Random, more: Random, *, bride: bool, community: str, city: str, language: str) -> Biodata:
    """The biodata of one candidate. ``draws`` is the family's own stream; ``more`` decides what came to it later, so
    that the families of a seed stay who they were.
    """
    year, month, day = draws.randrange(1989, 2003), draws.randrange(1, 13), draws.randrange(1, 29)
    height = draws.randrange(148, 172) if bride else draws.randrange(162, 188)
    knows_stars = more.random() < 0.8
    spoken = [_LANGUAGES[language], "English"] if language != "en" else ["English", "Hindi"]
    return Biodata(
        gender="female" if bride else "male",
        born_on=f"{year}-{month:02d}-{day:02d}",
        birth_time=f"{more.randrange(24):02d}:{more.randrange(0, 60, 5):02d}" if knows_stars else "",
        birth_place=city,
        height_cm=height,
        education=draws.choice(EDUCATION),
        work=draws.choice(WORK),
        income_band=more.choice(_INCOMES),
        marital_status=more.choice(_MARITAL),
        religion="jain" if community == "Jain" else "hindu",
        community=community,
        sub_community=more.choice(_SUB_COMMUNITIES.get(community, ("",))),
        gotra=draws.choice(GOTRAS),
        rashi=_RASHIS[month - 1] if knows_stars else "",
        nakshatra=more.choice(_NAKSHATRAS) if knows_stars else "",
        manglik=draws.choice(MANGLIK),
        diet=draws.choice(DIETS),
        languages=", ".join(spoken),
        family_details=f"{more.choice(_PARENTS)} {more.choice(_SIBLINGS)}",
        expectations=more.choice(_WISHES),
        family_expectations=more.choice(_FAMILY_WISHES),
    )
