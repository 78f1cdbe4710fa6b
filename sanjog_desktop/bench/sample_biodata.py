"""Biodata for generated stores: what invented candidates have learnt, do and are, common values often."""

from __future__ import annotations

import random
from typing import Final

STATUS_CODES: Final = ("active", "on_hold", "talking", "engaged", "married", "do_not_contact")
STATUS_WEIGHTS: Final = (60, 12, 8, 6, 13, 1)
LABELS: Final = ("Gold", "Silver", "Walk-in", "Abroad", "Second marriage", "Urgent", "Papers missing", "VIP")

_EDUCATION: Final = (
    "B.Com", "B.E. Computer", "M.A. English", "MBA Finance", "B.Sc. IT", "CA", "M.Tech", "MBBS", "B.Pharm", "LL.B.",
    "B.E. Mechanical", "M.Com", "B.Ed", "MD Paediatrics", "Diploma Civil", "Ph.D. Chemistry", "12th pass", "B.Arch",
)  # fmt: skip
_WORK: Final = (
    "Software engineer", "Teacher", "Accountant", "Doctor", "Family business", "Bank officer", "Civil engineer",
    "Government service", "Designer", "Pharmacist", "Lawyer", "Farmer", "Shop owner", "Lecturer", "Nurse",
)  # fmt: skip
_COMMUNITIES: Final = {
    "Maratha": ("96 Kuli", "Kunbi"), "Brahmin": ("Deshastha", "Kokanastha", "Gaur"), "Patidar": ("Leva", "Kadva"),
    "Agarwal": ("Bansal", "Garg"), "Jain": ("Shwetambar", "Digambar"), "Sunni": ("Shaikh", "Sayyid"), "Nair": ("",),
    "Lohana": ("Ghoghari", "Halai"), "Rajput": ("Chauhan", "Rathod"), "Mali": ("Phul", ""), "Sonar": ("Lad", ""),
}  # fmt: skip
_GOTRAS: Final = (
    "Kashyap", "Bharadwaj", "Vasishtha", "Gautam", "Atri", "Vishwamitra", "Jamadagni", "Shandilya", "Kaushik",
    "Parashar",
)
_BIRTH_PLACES: Final = ("Pune", "Satara", "Surat", "Nagpur", "Kolhapur", "Bhavnagar", "Indore", "Latur", "Vadodara")


def fields_of(rng: random.Random, no: int) -> dict[str, str | int]:
    """The stored fields of the candidate ``no``, always the same ones in the same order."""
    community = _often(rng, tuple(_COMMUNITIES))
    return {
        "born_on": f"{1988 + no % 19}-{1 + no % 12:02d}-{1 + no % 28:02d}",
        "height_cm": 145 + no % 45,
        "education": _often(rng, _EDUCATION),
        "work": _often(rng, _WORK),
        "community": community,
        "sub_community": rng.choice(_COMMUNITIES[community]),
        "gotra": _often(rng, _GOTRAS),
        "manglik": rng.choice(("no", "no", "no", "yes", "partial", "not_known", "")),
        "diet": rng.choice(("vegetarian", "vegetarian", "non-vegetarian", "Jain")),
        "marital_status": rng.choices(("never_married", "divorced", "widowed"), (90, 7, 3))[0],
        "religion": "muslim" if community == "Sunni" else "jain" if community == "Jain" else "hindu",
        "birth_place": rng.choice(_BIRTH_PLACES),
        "income_band": rng.choice(("3-5", "5-7", "7-10", "10-15", "")),
    }


def _often(rng: random.Random, values: tuple[str, ...]) -> str:
    """One of the values, the first ones more often."""
    return values[min(int(rng.expovariate(4 / len(values))), len(values) - 1)]
