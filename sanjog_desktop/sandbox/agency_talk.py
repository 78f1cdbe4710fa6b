"""What the sample agency and its families have written to each other, in four languages.

A story is lines of text. `>` the agency writes, `<` the family writes; then words, or one of `!voice`, `!photo
CAPTION`, `!pdf FILENAME`, `!location`, `!contact`, `!sticker`, `!react EMOJI` (on the last message of the other
side), `!tap N` (a button of the last template), `!template STEM`, `!failed CODE WORDS`, `!quote WORDS` (a reply
to the last message of the other side). `~N` lets N hours pass; between other lines minutes pass.
`{name}`, `{candidate}`, `{other}`, `{surname}`, `{city}` are filled in.
"""

from __future__ import annotations

# What people answer in the sandbox when the agency writes to them.
REPLIES: dict[str, tuple[str, ...]] = {
    "en": (
        "Thank you, we will discuss at home and tell you.",
        "Received. Please share the biodata also.",
        "We liked it. Can we meet on Sunday?",
        "OK, noted 🙏",
        "Can you call after 7 pm?",
    ),
    "hi": (
        "धन्यवाद, घर में बात करके बताते हैं।",
        "मिल गया। बायोडाटा भी भेज दीजिए।",
        "हमें अच्छा लगा। रविवार को मिल सकते हैं?",
        "ठीक है जी 🙏",
        "शाम सात बजे के बाद फ़ोन कीजिए।",
    ),
    "mr": (
        "धन्यवाद, घरी चर्चा करून कळवतो.",
        "मिळाले. बायोडाटा पण पाठवा.",
        "आम्हाला आवडले. रविवारी भेटता येईल का?",
        "ठीक आहे 🙏",
        "संध्याकाळी सातनंतर फोन करा.",
    ),
    "gu": (
        "આભાર, ઘરે વાત કરીને જણાવીશું.",
        "મળી ગયું. બાયોડેટા પણ મોકલો.",
        "અમને ગમ્યું. રવિવારે મળી શકાય?",
        "સારું 🙏",
        "સાંજે સાત પછી ફોન કરજો.",
    ),
}

ENGLISH: dict[str, str] = {
    "proposal": """
        < Namaste, any new proposals for {candidate}?
        > Namaste {name}, yes, one family from {city} looks right. Shall I send the biodata?
        < Yes please 🙏
        > !pdf biodata-{other}.pdf
        < !react 👍
        ~5
        < We have seen it. Education and family are good. Is there a recent photo?
        > !photo With permission of the {other} family, please do not forward.
        < Thank you. We will talk at home and call you tomorrow.
        ~22
        < !quote We liked the proposal. When can we meet?
        > Wonderful. I will ask the {other} family for Sunday.
        """,
    "meeting": """
        > !template meeting_reminder
        < !tap 0
        > Thank you {name}. Please come to our office, parking is inside.
        > !location
        < What time exactly?
        > 5 pm. The {other} family will come at 5.15.
        < !voice
        > Yes, bring the horoscope, it is useful.
        ~26
        < The meeting went well. We want a week to think.
        > Of course. I will not send other proposals until you tell me.
        """,
    "papers": """
        > Namaste {name}, welcome. Please send the biodata and one photo of {candidate}.
        < !pdf biodata-{candidate}.pdf
        < !photo {candidate}, last month
        > !template papers_received
        < Height is 5'6", it is written wrong in the old one.
        > Noted and corrected, thank you.
        < !react 🙏
        """,
    "silent": """
        > !template proposal_intro
        ~72
        > !template meeting_reminder
        """,
    "stop": """
        > !template festival_wishes
        ~1
        < STOP
        > Noted, {name}. We will send you no more messages.
        """,
    "erasure": """
        > !template proposal_intro
        ~3
        < Our {candidate} is engaged now, by God's grace.
        > Many congratulations to the family! 🎉
        ~4
        < Please delete all our data and photos from your records. Also from WhatsApp.
        """,
    "correction": """
        > !template proposal_intro
        ~2
        < The birth date in our biodata is wrong, please correct it to 12 March.
        """,
    "enquiry": """
        < Hello, I got your number from my cousin. We are looking for {candidate}.
        < What are your fees and how do we register?
        """,
    "failed": """
        < Please call me in the evening.
        ~30
        > !failed 131047 Namaste {name}, I tried to call, when is a good time?
        > !template meeting_reminder
        """,
    "complaint": """
        > !template proposal_intro
        ~1
        < Who gave our biodata to the {other} family? We did not agree to that.
        > {name}, I am sorry. I will find out today and call you.
        ~3
        < This is serious. Please tell me in writing with whom it was shared.
        """,
}

HINDI: dict[str, str] = {
    "proposal": """
        < नमस्ते जी, {candidate} के लिए कोई नया रिश्ता आया?
        > नमस्ते {name}, हाँ, {city} का एक परिवार ठीक लग रहा है। बायोडाटा भेजूँ?
        < हाँ जी, भेज दीजिए 🙏
        > !pdf biodata-{other}.pdf
        < !react 👍
        ~5
        < देख लिया। पढ़ाई और परिवार अच्छा है। कोई नई फ़ोटो है क्या?
        > !photo {other} परिवार की अनुमति से, कृपया आगे न भेजें।
        < धन्यवाद। घर में बात करके कल फ़ोन करते हैं।
        ~22
        < !quote हमें रिश्ता पसंद है। कब मिल सकते हैं?
        > बहुत अच्छा। रविवार के लिए {other} परिवार से पूछती हूँ।
        """,
    "meeting": """
        > !template meeting_reminder
        < !tap 0
        > धन्यवाद {name}। हमारे कार्यालय आइए, गाड़ी अंदर लग जाएगी।
        > !location
        < ठीक कितने बजे?
        > शाम पाँच बजे। {other} परिवार सवा पाँच तक आएगा।
        < !voice
        > जी, कुंडली ले आइए, काम आएगी।
        ~26
        < मुलाक़ात अच्छी रही। सोचने को एक हफ़्ता चाहिए।
        > ज़रूर। आप बताएँ तब तक दूसरे रिश्ते नहीं भेजूँगी।
        """,
    "papers": """
        > नमस्ते {name}, स्वागत है। कृपया {candidate} का बायोडाटा और एक फ़ोटो भेजिए।
        < !pdf biodata-{candidate}.pdf
        < !photo {candidate}, पिछले महीने
        > !template papers_received
        < लंबाई पाँच फ़ुट छह इंच है, पुराने में ग़लत लिखी है।
        > ठीक कर दिया, धन्यवाद।
        < !react 🙏
        """,
    "silent": """
        > !template proposal_intro
        ~72
        > !template meeting_reminder
        """,
    "stop": """
        > !template festival_wishes
        ~1
        < STOP
        > ठीक है {name}, अब कोई संदेश नहीं भेजेंगे।
        """,
    "erasure": """
        > !template proposal_intro
        ~3
        < {candidate} का रिश्ता पक्का हो गया है, भगवान की कृपा से।
        > पूरे परिवार को बहुत बधाई! 🎉
        ~4
        < कृपया हमारा सारा डेटा और फ़ोटो अपने रिकॉर्ड से डिलीट कर दीजिए।
        """,
    "correction": """
        > !template proposal_intro
        ~2
        < हमारे बायोडाटा में जन्मतिथि ग़लत है, कृपया 12 मार्च कर दीजिए।
        """,
    "enquiry": """
        < नमस्ते, आपका नंबर मेरी बहन ने दिया। {candidate} के लिए रिश्ता देख रहे हैं।
        < फ़ीस कितनी है और पंजीकरण कैसे होगा?
        """,
    "failed": """
        < शाम को फ़ोन कीजिए।
        ~30
        > !failed 131047 नमस्ते {name}, फ़ोन लगाया था, कब बात हो सकती है?
        > !template meeting_reminder
        """,
    "complaint": """
        > !template proposal_intro
        ~1
        < हमारा बायोडाटा {other} परिवार को किसने दिया? हमने हाँ नहीं कहा था।
        > {name}, माफ़ कीजिए। आज ही पता करके फ़ोन करती हूँ।
        ~3
        < यह गंभीर बात है। किस किस को दिया है, लिखकर बताइए।
        """,
}
