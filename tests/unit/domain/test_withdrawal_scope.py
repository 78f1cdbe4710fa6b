"""A withdrawal is narrowed only where its words are plain."""

from __future__ import annotations

import pytest

from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.withdrawal_scope import purposes_in

PROFILE, PHOTO = Purpose.PROFILE_SHARING, Purpose.PHOTO_SHARING


@pytest.mark.parametrize(
    ("text", "purposes"),
    [
        ("Do not share my biodata with anyone", (PROFILE,)),
        ("Revoke my permission for profile sharing", (PROFILE,)),
        ("meri photo kisi ko share mat karo bina puche", (PHOTO,)),
        ("my pics are not for others", (PHOTO,)),
        ("ladke walon ko meri photo ya biodata mat dikhana", (PROFILE, PHOTO)),
        ("माझा बायोडेटा आता कोणालाही देऊ नका", (PROFILE,)),
        ("मेरी फ़ोटो किसी को मत दिखाओ", (PHOTO,)),
        ("મારા ફોટા કોઈને શેર ના કરો", (PHOTO,)),
        ("બાયોડેટા કોઈને ના આપશો", (PROFILE,)),
        ("I withdraw my consent", ()),
        ("stop using my data and my photo", ()),
        ("no messages and do not share my photo", ()),
        ("do not share my photo, or anything at all", ()),
        ("मैसेज भी मत भेजो और फोटो भी मत दो", ()),
        ("मी माझी संमती मागे घेतो", ()),
        ("on this topic I withdraw", ()),
        ("", ()),
    ],
)
def test_what_is_taken_back(text: str, purposes: tuple[Purpose, ...]) -> None:
    assert purposes_in(text) == purposes
