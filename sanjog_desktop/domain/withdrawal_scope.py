"""Which consents a person takes back in their own words: "do not share my photo" is about photographs alone.

Only what is plainly about photographs or the biodata is narrowed; any word about messages, data or everything leaves
the withdrawal whole, because to stop too much is the smaller mistake.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from sanjog_desktop.domain.consent import Purpose

_NUKTA: Final = str.maketrans({"\u093c": None, "\u0abc": None})
_PHOTO: Final = re.compile(r"photo|foto|\bpics?\b|\bpictures?\b|tasve?er|tasvir|फोट|तस्वीर|छायाचित्र|ફોટ|તસવીર")
_PROFILE: Final = re.compile(
    r"bio ?data|biodeta|profile|kundli|horoscope|बायो ?ड[ाे]टा|प्रोफाइल|कुंडली|બાયો ?ડ[ાે]ટા|પ્રોફાઇલ|પ્રોફાઈલ|કુંડળી"
)
_WHOLE: Final = re.compile(
    r"\ball\b|everything|\bdata\b|\bmessages?\b|\bmsgs?\b|\bsab\b|sabhi|\bsagl|\bbadh[aiu]\b|\bcall"
    r"|मैसेज|मेसेज|संदेश|डेटा|डाटा|\bसब|सभी|सगळ|સંદેશ|મેસેજ|ડેટા|બધ"
)


def purposes_in(text: str) -> tuple[Purpose, ...]:
    """The purposes a withdrawal names; empty when it is about all of them or that is not plain."""
    flat = unicodedata.normalize("NFKC", text).casefold().translate(_NUKTA)
    rest = _PHOTO.sub(" ", _PROFILE.sub(" ", flat))
    if _WHOLE.search(rest):
        return ()
    named = []
    if _PROFILE.search(flat):
        named.append(Purpose.PROFILE_SHARING)
    if _PHOTO.search(flat):
        named.append(Purpose.PHOTO_SHARING)
    return tuple(named)
