"""The sample agency's message templates, as its account has them: in four languages, most of them approved."""

from __future__ import annotations

from typing import Any

from .template_shelf import Template, TemplateShelf

Json = dict[str, Any]

# name stem -> language -> (body, examples, buttons). Positional variables unless the stem is in _NAMED.
_PROPOSAL: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        "Namaste {{1}}, as you asked, here is a proposal for {{2}}. Please go through the biodata and tell us "
        "what you think.",
        ("Sunita ji", "Aarav"),
        ("Interested", "Not this one", "Stop proposals"),
    ),
    "hi": (
        "नमस्ते {{1}}, आपके कहने पर {{2}} के लिए एक रिश्ता भेज रहे हैं। कृपया बायोडाटा देखकर अपनी राय बताइए।",
        ("सुनीता जी", "आरव"),
        ("पसंद है", "यह नहीं", "रिश्ते न भेजें"),
    ),
    "mr": (
        "नमस्कार {{1}}, आपण सांगितल्याप्रमाणे {{2}} साठी एक स्थळ पाठवत आहोत. कृपया बायोडाटा पाहून आपले मत कळवा.",
        ("सुनीताताई", "आरव"),
        ("आवडले", "हे नको", "स्थळे पाठवू नका"),
    ),
    "gu": (
        "નમસ્તે {{1}}, આપના કહેવા મુજબ {{2}} માટે એક માગું મોકલીએ છીએ. કૃપા કરીને બાયોડેટા જોઈને આપનો મત જણાવો.",
        ("સુનીતાબેન", "આરવ"),
        ("ગમ્યું", "આ નહીં", "માગાં ન મોકલો"),
    ),
}
_MEETING: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        "A reminder for {{1}}: the meeting of the two families is on {{2}} at {{3}}. Please confirm.",
        ("the Namuna family", "Sunday 5 pm", "our office"),
        ("We will come", "Another day"),
    ),
    "hi": (
        "{{1}} के लिए याद दिलाना: दोनों परिवारों की मुलाक़ात {{2}} को {{3}} में है। कृपया पुष्टि कीजिए।",
        ("नमूना परिवार", "रविवार शाम 5 बजे", "हमारे कार्यालय"),
        ("हम आएँगे", "कोई और दिन"),
    ),
    "mr": (
        "आठवण, {{1}}: दोन्ही कुटुंबांची भेट {{2}} रोजी {{3}} येथे आहे. कृपया नक्की कळवा.",
        ("नमुने कुटुंब", "रविवार संध्याकाळी ५", "आमच्या कार्यालयात"),
        ("आम्ही येऊ", "दुसरा दिवस"),
    ),
    "gu": (
        "યાદ અપાવીએ છીએ, {{1}}: બંને પરિવારની મુલાકાત {{2}} ના રોજ {{3}} ખાતે છે. કૃપા કરીને ખાતરી આપો.",
        ("નમૂનાવાલા પરિવાર", "રવિવાર સાંજે 5", "અમારી ઑફિસ"),
        ("અમે આવીશું", "બીજો દિવસ"),
    ),
}
_RECEIVED: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        "Dear {{name}}, we have received the {{paper}} you sent. Thank you.",
        ("Sunita ji", "biodata"),
        (),
    ),
    "hi": ("प्रिय {{name}}, आपका भेजा हुआ {{paper}} मिल गया है। धन्यवाद।", ("सुनीता जी", "बायोडाटा"), ()),
    "mr": ("प्रिय {{name}}, आपण पाठवलेला {{paper}} मिळाला आहे. धन्यवाद.", ("सुनीताताई", "बायोडाटा"), ()),
    "gu": ("પ્રિય {{name}}, આપે મોકલેલો {{paper}} મળ્યો છે. આભાર.", ("સુનીતાબેન", "બાયોડેટા"), ()),
}
_CONSENT: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        "Namaste {{1}}, you gave us this number when you registered. May we send you match updates on WhatsApp? "
        "You can stop at any time by writing STOP.",
        ("Sunita ji",),
        ("Yes, please", "No"),
    ),
    "hi": (
        "नमस्ते {{1}}, पंजीकरण में आपने यह नंबर दिया था। क्या हम व्हाट्सऐप पर रिश्तों की जानकारी भेजें? "
        "आप STOP लिखकर कभी भी बंद कर सकते हैं।",
        ("सुनीता जी",),
        ("हाँ, भेजिए", "नहीं"),
    ),
    "mr": (
        "नमस्कार {{1}}, नोंदणी करताना आपण हा क्रमांक दिला होता. व्हॉट्सॲपवर स्थळांची माहिती पाठवू का? "
        "STOP लिहून आपण कधीही थांबवू शकता.",
        ("सुनीताताई",),
        ("हो, पाठवा", "नको"),
    ),
    "gu": (
        "નમસ્તે {{1}}, નોંધણી વખતે આપે આ નંબર આપ્યો હતો. શું અમે વૉટ્સઍપ પર માગાંની માહિતી મોકલીએ? "
        "STOP લખીને આપ ગમે ત્યારે બંધ કરી શકો છો.",
        ("સુનીતાબેન",),
        ("હા, મોકલો", "ના"),
    ),
}
_FESTIVAL: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "en": ("Dear {{1}}, a happy Diwali to your family from all of us.", ("Sunita ji",), ("Thank you",)),
    "hi": ("प्रिय {{1}}, हम सबकी ओर से आपके परिवार को दीपावली की शुभकामनाएँ।", ("सुनीता जी",), ("धन्यवाद",)),
    "mr": ("प्रिय {{1}}, आम्हा सर्वांकडून आपल्या कुटुंबाला दिवाळीच्या शुभेच्छा.", ("सुनीताताई",), ("धन्यवाद",)),
    "gu": ("પ્રિય {{1}}, અમારા સૌ તરફથી આપના પરિવારને દિવાળીની શુભેચ્છાઓ.", ("સુનીતાબેન",), ("આભાર",)),
}
_FOOTERS = {
    "en": "Write STOP to end these messages",
    "hi": "बंद करने के लिए STOP लिखें",
    "mr": "थांबवण्यासाठी STOP लिहा",
    "gu": "બંધ કરવા STOP લખો",
}
_FAMILIES: tuple[
    tuple[str, str, str | None, dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]]], ...
] = (
    ("proposal_intro", "MARKETING", "DOCUMENT", _PROPOSAL),
    ("meeting_reminder", "UTILITY", None, _MEETING),
    ("papers_received", "UTILITY", None, _RECEIVED),
    ("consent_request", "UTILITY", None, _CONSENT),
    ("festival_wishes", "MARKETING", "IMAGE", _FESTIVAL),
)
_NAMED = "papers_received"


def settle_templates(shelf: TemplateShelf) -> None:
    """Put the agency's templates on the shelf: 20 in families of four languages, and five with a story."""
    for stem, category, header, languages in _FAMILIES:
        for language, (body, examples, buttons) in languages.items():
            footer = _FOOTERS[language] if category == "MARKETING" else None
            named = stem == _NAMED
            components = _components(header, body, examples, footer, buttons, named=named)
            template = shelf.add(f"{stem}_{language}", language, category, components)
            template.quality = "GREEN"
            template.parameter_format = "NAMED" if named else "POSITIONAL"
    _with_a_story(shelf)


def _components(
    header: str | None,
    body: str,
    examples: tuple[str, ...],
    footer: str | None,
    buttons: tuple[str, ...],
    *,
    named: bool = False,
) -> list[Json]:
    components: list[Json] = []
    if header is not None:
        components.append({"type": "HEADER", "format": header, "example": {"header_handle": ["4::bmFtdW5h"]}})
    held: Json = {"type": "BODY", "text": body}
    if examples and named:
        names = ("name", "paper")
        pairs = [{"param_name": name, "example": value} for name, value in zip(names, examples, strict=True)]
        held["example"] = {"body_text_named_params": pairs}
    elif examples:
        held["example"] = {"body_text": [list(examples)]}
    components.append(held)
    if footer is not None:
        components.append({"type": "FOOTER", "text": footer})
    if buttons:
        components.append(
            {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": text} for text in buttons]}
        )
    return components


def _with_a_story(shelf: TemplateShelf) -> None:
    """One with a link and a text header, and one each that is paused, rejected, disabled, pending."""
    office = shelf.add(
        "office_visit_en",
        "en",
        "UTILITY",
        [
            {
                "type": "HEADER",
                "format": "TEXT",
                "text": "Your visit on {{1}}",
                "example": {"header_text": ["Monday"]},
            },
            {
                "type": "BODY",
                "text": "Dear {{1}}, please bring the papers on the list when you come to our office.",
                "example": {"body_text": [["Sunita ji"]]},
            },
            {"type": "FOOTER", "text": "Open 10 am to 6 pm, closed on Thursday"},
            {
                "type": "BUTTONS",
                "buttons": [
                    {
                        "type": "URL",
                        "text": "The list",
                        "url": "https://namuna.example/papers/{{1}}",
                        "example": ["https://namuna.example/papers/a1"],
                    },
                    {"type": "PHONE_NUMBER", "text": "Call us", "phone_number": "+919999900000"},
                ],
            },
        ],
    )
    office.quality = "GREEN"
    paused = _plain(
        shelf, "package_renewal_mr", "mr", "आपले पॅकेज {{1}} रोजी संपत आहे. नूतनीकरणासाठी संपर्क करा.", "३० जून"
    )
    paused.status, paused.quality, paused.pauses = "PAUSED", "RED", 1
    rejected = _plain(
        shelf, "success_story_hi", "hi", "प्रिय {{1}}, हमारे यहाँ सौ शादियाँ हुईं। आज ही मिलिए!", "सुनीता जी"
    )
    rejected.status, rejected.rejected_reason = "REJECTED", "PROMOTIONAL"
    disabled = _plain(
        shelf, "monsoon_offer_gu", "gu", "પ્રિય {{1}}, આ અઠવાડિયે ખાસ છૂટ મળશે. અમને મળો.", "સુનીતાબેન"
    )
    disabled.status, disabled.quality, disabled.pauses = "DISABLED", "RED", 2
    pending = _plain(
        shelf, "new_branch_en", "en", "Dear {{1}}, our branch in Nashik is open from Monday.", "Sunita ji"
    )
    pending.status = "PENDING"


def _plain(shelf: TemplateShelf, name: str, language: str, body: str, example: str) -> Template:
    return shelf.add(name, language, "MARKETING", _components(None, body, (example,), _FOOTERS[language], ()))
