<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Cannot be shown. Open it instead.</source>
        <translation>दाखवता येत नाही. त्याऐवजी उघडून पहा.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>उघडत आहे…</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>पुढे पाठवलेला</translation>
    </message>
    <message>
        <source>Answer on their card</source>
        <translation>त्यांच्या कार्डवर उत्तर द्या</translation>
    </message>
    <message>
        <source>Template · {name}</source>
        <translation>टेम्पलेट · {name}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>You</source>
        <translation>तुम्ही</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>आधी: {text}</translation>
    </message>
    <message>
        <source>from the phone app</source>
        <translation>फोनवरील ॲपमधून</translation>
    </message>
    <message>
        <source>voice note</source>
        <translation>व्हॉइस संदेश</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>ऑडिओ</translation>
    </message>
    <message>
        <source>No longer available from WhatsApp</source>
        <translation>WhatsApp वर आता उपलब्ध नाही</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>उघडले नाही</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>उपलब्ध नाही</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <extracomment>What is looked for in this chat, folded, and the message that is its present hit.</extracomment>
        <translation>आणली जात आहे…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>आता प्रयत्न करा</translation>
    </message>
    <message>
        <source>open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>A call on WhatsApp; it can be taken on the phone only</source>
        <translation>WhatsApp वरील कॉल; तो फक्त फोनवर घेता येतो</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ठिकाण</translation>
    </message>
    <message>
        <source>save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>संपर्क कार्ड</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>बदललेला</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>तो पोहोचला होता</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>पुन्हा पाठवायचे?</translation>
    </message>
    <message>
        <source>Nobody knows whether this message arrived. Sent again, it may arrive twice.</source>
        <translation>हा संदेश पोहोचला की नाही हे कोणालाच माहीत नाही. पुन्हा पाठवल्यास तो दोनदा पोहोचू शकतो.</translation>
    </message>
    <message>
        <source>Look on the person&apos;s phone or ask them first, if you can.</source>
        <translation>शक्य असल्यास आधी त्या व्यक्तीच्या फोनवर पहा किंवा त्यांना विचारा.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>पुन्हा पाठवा</translation>
    </message>
    <message>
        <source>Block on WhatsApp?</source>
        <translation>WhatsApp वर ब्लॉक करायचे?</translation>
    </message>
    <message>
        <source>Block {name} on WhatsApp?</source>
        <translation>{name} यांना WhatsApp वर ब्लॉक करायचे?</translation>
    </message>
    <message>
        <source>Nothing they write or call reaches the agency any more, and nothing can be sent to them. What waits to be sent is taken back. WhatsApp does not tell them. You can unblock them at any time.</source>
        <translation>त्यांचे संदेश आणि कॉल यापुढे संस्थेपर्यंत पोहोचणार नाहीत, आणि त्यांना काही पाठवता येणार नाही. पाठवायचे बाकी असलेले मागे घेतले जाईल. WhatsApp त्यांना हे सांगत नाही. तुम्ही त्यांना कधीही अनब्लॉक करू शकता.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ब्लॉक करा</translation>
    </message>
    <message>
        <source>Jump to a day</source>
        <translation>ठरावीक दिवसावर जा</translation>
    </message>
    <message>
        <source>Day of the chat</source>
        <translation>चॅटमधील दिवस</translation>
    </message>
    <message>
        <source>This chat goes from {first} to {last}.</source>
        <translation>हे चॅट {first} ते {last} या काळातील आहे.</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>पहिला संदेश</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>जा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>टेम्पलेट पाठवा</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>This file is a program or can carry one, so it is not opened from here.</source>
        <translation>ही फाइल प्रोग्राम आहे किंवा तिच्यात प्रोग्राम असू शकतो, म्हणून ती येथून उघडली जात नाही.</translation>
    </message>
    <message>
        <source>Save it only if you know who made it and what it is for.</source>
        <translation>ती कोणी आणि कशासाठी बनवली हे माहीत असेल तरच जतन करा.</translation>
    </message>
    <message>
        <source>No program on this PC opens {name}.</source>
        <translation>या पीसीवर {name} उघडणारा प्रोग्राम नाही.</translation>
    </message>
    <message>
        <source>Save it instead.</source>
        <translation>त्याऐवजी ती जतन करा.</translation>
    </message>
    <message>
        <source>This file has not been fetched yet.</source>
        <translation>ही फाइल अजून आणलेली नाही.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड्या वेळाने पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <extracomment>What goes as plain text: their phone opens it by the ending of its name. Pictures WhatsApp does not take, which can be told again as JPEG. Meta: media, voice messages. Only this is shown as a voice note on their phone. The SHA-256 of the file as staff gave it, where something was taken out of it.</extracomment>
        <translation>{name} रिकामी आहे.</translation>
    </message>
    <message>
        <source>{name} is too large for WhatsApp.</source>
        <translation>{name} WhatsApp साठी फार मोठी आहे.</translation>
    </message>
    <message>
        <source>The limit is {limit} MB. Send a smaller copy or a link.</source>
        <translation>मर्यादा {limit} MB आहे. लहान प्रत किंवा लिंक पाठवा.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} वाचता आली नाही.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files like {name}.</source>
        <translation>WhatsApp {name} सारख्या फायली घेत नाही.</translation>
    </message>
    <message>
        <source>Photos, videos, recordings, PDF, text and documents of Word, Excel and PowerPoint go. Save it as PDF.</source>
        <translation>फोटो, व्हिडिओ, रेकॉर्डिंग, PDF, मजकूर आणि Word, Excel, PowerPoint चे दस्तऐवज जातात. ही फाइल PDF म्हणून जतन करा.</translation>
    </message>
    <message>
        <source>opted in {day}</source>
        <translation>संमती {day}</translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation>मागे घेतली {day}</translation>
    </message>
    <message>
        <source>said no {day}</source>
        <translation>नकार {day}</translation>
    </message>
    <message>
        <source>stopped {day}</source>
        <translation>थांबवले {day}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>मुदत संपली {day}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>नोंद नाही</translation>
    </message>
    <message>
        <source>this chat</source>
        <translation>हे चॅट</translation>
    </message>
    <message>
        <source>perhaps their new number</source>
        <translation>कदाचित त्यांचा नवा नंबर</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>नंबर नाही</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>सामाईक</translation>
    </message>
    <message>
        <source>not on WhatsApp</source>
        <translation>WhatsApp वर नाही</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{name} यांचे {what}</translation>
    </message>
    <message>
        <source>{what} to {name}</source>
        <translation>{name} यांना {what}</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>पाठवायचे बाकी</translation>
    </message>
    <message>
        <source>not delivered {day}</source>
        <translation>{day} रोजी पोहोचले नाही</translation>
    </message>
    <message>
        <source>delivered {day}</source>
        <translation>{day} रोजी पोहोचले</translation>
    </message>
    <message>
        <source>read {day}</source>
        <translation>{day} रोजी वाचले</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>{day} रोजी दिले</translation>
    </message>
    <message>
        <source>consent noted</source>
        <translation>संमती नोंदवली</translation>
    </message>
    <message>
        <source>added</source>
        <translation>जोडले</translation>
    </message>
    <message>
        <source>{fields} changed</source>
        <translation>{fields} बदलले</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदलले</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>जाहिरात</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>login code</source>
        <translation>लॉगिन कोड</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>थांबवलेले</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>तपासणीत</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>नाकारलेले</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>बंद केलेले</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>व्हिडिओ</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>व्हॉइस संदेश</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>ऑडिओ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तऐवज</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>स्टिकर</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>A photo or file in the phone&apos;s own history. WhatsApp did not hand it over.</source>
        <translation>फोनमधील जुन्या चॅटमधला फोटो किंवा फाइल. WhatsApp ने ती दिली नाही.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>त्यांनी कॉल केला</translation>
    </message>
    <message>
        <source>Missed call from them</source>
        <translation>त्यांचा कॉल घ्यायचा राहिला</translation>
    </message>
    <message>
        <source>Their call was declined</source>
        <translation>त्यांचा कॉल नाकारला</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>तुम्ही कॉल केला</translation>
    </message>
    <message>
        <source>You called, nobody answered</source>
        <translation>तुम्ही कॉल केला, कोणी उचलला नाही</translation>
    </message>
    <message>
        <source>You called, they declined</source>
        <translation>तुम्ही कॉल केला, त्यांनी नाकारला</translation>
    </message>
    <message>
        <source>This message can only be read on the phone. Open the WhatsApp Business app there.</source>
        <translation>हा संदेश फक्त फोनवर वाचता येतो. तेथे WhatsApp Business ॲप उघडा.</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>मतचाचणी</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>मतचाचणीतील मत</translation>
    </message>
    <message>
        <source>A photo or video to be seen once</source>
        <translation>एकदाच पाहता येणारा फोटो किंवा व्हिडिओ</translation>
    </message>
    <message>
        <source>A photo to be seen once</source>
        <translation>एकदाच पाहता येणारा फोटो</translation>
    </message>
    <message>
        <source>A video to be seen once</source>
        <translation>एकदाच पाहता येणारा व्हिडिओ</translation>
    </message>
    <message>
        <source>A disappearing message</source>
        <translation>आपोआप नाहीसा होणारा संदेश</translation>
    </message>
    <message>
        <source>A live location</source>
        <translation>थेट ठिकाण</translation>
    </message>
    <message>
        <source>An invitation to an event</source>
        <translation>कार्यक्रमाचे निमंत्रण</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>यादी</translation>
    </message>
    <message>
        <source>A pinned message</source>
        <translation>वर लावलेला संदेश</translation>
    </message>
    <message>
        <source>A kept message</source>
        <translation>जपून ठेवलेला संदेश</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>पेमेंट</translation>
    </message>
    <message>
        <source>A post of a channel</source>
        <translation>चॅनेलवरील पोस्ट</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>गटाचे निमंत्रण</translation>
    </message>
    <message>
        <source>A pack of stickers</source>
        <translation>स्टिकर संच</translation>
    </message>
    <message>
        <source>A changed message</source>
        <translation>बदललेला संदेश</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>A video note</source>
        <translation>व्हिडिओ संदेश</translation>
    </message>
    <message>
        <source>A moving picture</source>
        <translation>हलते चित्र</translation>
    </message>
    <message>
        <source>A kind of message WhatsApp does not hand over to programs. Ask them to say it in words.</source>
        <translation>या प्रकारचा संदेश WhatsApp प्रोग्रामना देत नाही. त्यांना ते शब्दांत सांगायला सांगा.</translation>
    </message>
    <message>
        <source>{kind}: WhatsApp does not hand this over to programs. Ask them to say it in words.</source>
        <translation>{kind}: WhatsApp हे प्रोग्रामना देत नाही. त्यांना ते शब्दांत सांगायला सांगा.</translation>
    </message>
    <message>
        <source>They have a new number: {number}. Is it the same person?</source>
        <translation>त्यांचा नवा नंबर आहे: {number}. व्यक्ती तीच आहे का?</translation>
    </message>
    <message>
        <source>They have a new number. Is it the same person?</source>
        <translation>त्यांचा नंबर नवा आहे. व्यक्ती तीच आहे का?</translation>
    </message>
    <message>
        <source>Their WhatsApp account changed. Is it the same person?</source>
        <translation>त्यांचे WhatsApp खाते बदलले आहे. व्यक्ती तीच आहे का?</translation>
    </message>
    <message>
        <source>Their security code changed: they may have a new phone.</source>
        <translation>त्यांचा सुरक्षा कोड बदलला आहे: कदाचित त्यांचा फोन नवा असेल.</translation>
    </message>
    <message>
        <source>Notice from WhatsApp</source>
        <translation>WhatsApp ची सूचना</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>बटण दाबले</translation>
    </message>
    <message>
        <source>Chose from a list</source>
        <translation>यादीतून निवडले</translation>
    </message>
    <message>
        <source>Filled in a form</source>
        <translation>फॉर्म भरला</translation>
    </message>
    <message>
        <source>Answer about calls</source>
        <translation>कॉलबद्दलचे उत्तर</translation>
    </message>
    <message>
        <source>May not be called on WhatsApp</source>
        <translation>WhatsApp वर कॉल करू नये</translation>
    </message>
    <message>
        <source>May be called on WhatsApp at any time</source>
        <translation>WhatsApp वर कधीही कॉल करता येईल</translation>
    </message>
    <message>
        <source>May be called on WhatsApp for some days</source>
        <translation>WhatsApp वर काही दिवस कॉल करता येईल</translation>
    </message>
    <message>
        <source>An answer that WhatsApp lost on its way. Ask for it once more.</source>
        <translation>WhatsApp कडून वाटेत हरवलेले उत्तर. ते पुन्हा एकदा मागा.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>आणि आणखी %n</numerusform>
            <numerusform>आणि आणखी %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>काहीतरी</translation>
    </message>
    <message>
        <source>{count} × {name}, {price}</source>
        <translation>{count} × {name}, {price}</translation>
    </message>
    <message>
        <source>Together {price}</source>
        <translation>एकूण {price}</translation>
    </message>
    <message>
        <source>This picture is not opened: it would take more memory than this PC can give it.</source>
        <translation>हे चित्र उघडले नाही: त्याला या पीसीत आहे त्यापेक्षा जास्त मेमरी लागेल.</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>अनेकदा पुढे पाठवलेला</translation>
    </message>
    <message>
        <source>An advertisement</source>
        <translation>जाहिरात</translation>
    </message>
    <message>
        <source>A post</source>
        <translation>पोस्ट</translation>
    </message>
    <message>
        <source>Came from an advertisement</source>
        <translation>जाहिरातीतून आले</translation>
    </message>
    <message>
        <source>Came from a post</source>
        <translation>पोस्टमधून आले</translation>
    </message>
    <message>
        <source>{count} reacted {emoji}</source>
        <translation>{count} जणांची प्रतिक्रिया {emoji}</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>आधी: {text}</translation>
    </message>
    <message>
        <source>sent from the phone app</source>
        <translation>फोनवरील ॲपमधून पाठवला</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>पुसलेला संदेश</translation>
    </message>
    <message>
        <source>Opened the chat</source>
        <translation>चॅट उघडले</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>बटण</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>फोटो किंवा फाइल</translation>
    </message>
    <message>
        <source>Message of a kind not supported yet</source>
        <translation>या प्रकारचा संदेश अजून दाखवता येत नाही</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>पाठवत आहे</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>पाठवला</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>पोहोचला</translation>
    </message>
    <message>
        <source>read</source>
        <translation>वाचला</translation>
    </message>
    <message>
        <source>played</source>
        <translation>ऐकला</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>पाठवला नाही</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>माहीत नाही</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>goes {time}</source>
        <translation>{time} ला जाईल</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>मसुदा: {text}</translation>
    </message>
    <message>
        <source>You: not sent. {text}</source>
        <translation>तुम्ही: पाठवला नाही. {text}</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>तुम्ही: {text}</translation>
    </message>
    <message>
        <source>{emoji} to “{text}”</source>
        <translation>“{text}” वर {emoji}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>आयात केलेली</translation>
    </message>
    <message>
        <source>Privacy request?</source>
        <translation>गोपनीयता विनंती?</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>थांबवले</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>मर्यादित</translation>
    </message>
    <message>
        <source>needs consent</source>
        <translation>संमती हवी</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>विंडो बंद</translation>
    </message>
    <message>
        <source>closes in {left}</source>
        <translation>{left} मध्ये बंद</translation>
    </message>
    <message>
        <source>window {left}</source>
        <translation>विंडो {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n न वाचलेला</numerusform>
            <numerusform>%n न वाचलेले</numerusform>
        </translation>
    </message>
    <message>
        <source>marked unread</source>
        <translation>न वाचलेले म्हणून खूण केलेले</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>वर लावलेले</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>म्यूट केलेले</translation>
    </message>
    <message>
        <source>window not certain</source>
        <translation>मुदत नक्की नाही</translation>
    </message>
    <message>
        <source>This message was deleted by its sender.</source>
        <translation>हा संदेश पाठवणाऱ्याने पुसला.</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>आधीचा एक संदेश</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>तारांकित</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent. Did it arrive?</source>
        <translation>पाठवताना जोडणी तुटली. तो पोहोचला का?</translation>
    </message>
    <message>
        <source>Their phone was not reached for 30 days, so WhatsApp has given this up.</source>
        <translation>30 दिवस त्यांच्या फोनपर्यंत पोहोचता आले नाही, म्हणून WhatsApp ने हा संदेश सोडून दिला आहे.</translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation>हा पाठवता आला नाही.</translation>
    </message>
    <message>
        <source>It can be sent again from {when}.</source>
        <translation>{when} पासून तो पुन्हा पाठवता येईल.</translation>
    </message>
    <message>
        <source>Read the templates anew</source>
        <translation>टेम्पलेट नव्याने वाचा</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>पुन्हा लिहा</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>नंबर तपासा</translation>
    </message>
    <message>
        <source>Note a phone call</source>
        <translation>फोन कॉल नोंदवा</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>सेटिंग उघडा</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>अनब्लॉक करा</translation>
    </message>
    <message>
        <source>in reply to: {text}</source>
        <translation>याला उत्तर: {text}</translation>
    </message>
    <message>
        <source>you reacted {emoji}</source>
        <translation>तुमची प्रतिक्रिया {emoji}</translation>
    </message>
    <message>
        <source>they reacted {emoji}</source>
        <translation>त्यांची प्रतिक्रिया {emoji}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>इंग्रजी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिंदी</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>मराठी</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>गुजराती</translation>
    </message>
    <message>
        <source>Save this contact</source>
        <translation>हा संपर्क जतन करा</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>There is no number on this card.</source>
        <translation>या कार्डवर नंबर नाही.</translation>
    </message>
    <message>
        <source>They have not written to us themselves. Ask for their consent before writing to them.</source>
        <translation>त्यांनी स्वतः आपल्याला लिहिलेले नाही. त्यांना लिहिण्यापूर्वी त्यांची संमती मागा.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>नंबर {number}</translation>
    </message>
    <message>
        <source>This does not read as a phone number.</source>
        <translation>हा फोन नंबर वाटत नाही.</translation>
    </message>
    <message>
        <source>{number} is already on the card of {name}.</source>
        <translation>{number} आधीच {name} यांच्या कार्डवर आहे.</translation>
    </message>
    <message>
        <source>Open the card of {name}</source>
        <translation>{name} यांचे कार्ड उघडा</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>फोटो आणि व्हिडिओ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तऐवज</translation>
    </message>
    <message>
        <source>Voice notes</source>
        <translation>व्हॉइस संदेश</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>तारांकित</translation>
    </message>
    <message>
        <source>Files, links and stars: {name}</source>
        <translation>फाइली, लिंक आणि तारांकित: {name}</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>काय दाखवायचे</translation>
    </message>
    <message>
        <source>Starred messages of all chats</source>
        <translation>सर्व चॅटमधील तारांकित संदेश</translation>
    </message>
    <message>
        <source>Files, links and stars</source>
        <translation>फाइली, लिंक आणि तारांकित</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>चॅटमध्ये दाखवा</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>म्हणून जतन करा…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Star a message from its menu to find it here.</source>
        <translation>संदेशाच्या मेनूतून तो तारांकित करा, म्हणजे तो येथे सापडेल.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>येथे काही नाही</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>म्हणून जतन करा</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>तीन तासांसाठी</translation>
    </message>
    <message>
        <source>Until this evening, {time}</source>
        <translation>आज संध्याकाळपर्यंत, {time}</translation>
    </message>
    <message>
        <source>Until tomorrow, {time}</source>
        <translation>उद्यापर्यंत, {time}</translation>
    </message>
    <message>
        <source>Until Monday, {time}</source>
        <translation>सोमवारपर्यंत, {time}</translation>
    </message>
    <message>
        <source>What to do with this chat</source>
        <extracomment>Adds to the menu of a chat what only the open one offers.</extracomment>
        <translation>या चॅटचे काय करायचे</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>मी ({name})</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोणी नाही</translation>
    </message>
    <message>
        <source>Until they write</source>
        <translation>त्यांनी लिहीपर्यंत</translation>
    </message>
    <message>
        <source>Until another time…</source>
        <translation>दुसऱ्या वेळेपर्यंत…</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>आत्ता परत आणा</translation>
    </message>
    <message>
        <source>&amp;Assign to</source>
        <translation>जबाबदारी द्या (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>पुढे ढकला (&amp;S)</translation>
    </message>
    <message>
        <source>Private &amp;note…</source>
        <translation>खाजगी टीप… (&amp;N)</translation>
    </message>
    <message>
        <source>Note a phone &amp;call…</source>
        <translation>फोन कॉल नोंदवा… (&amp;C)</translation>
    </message>
    <message>
        <source>Set a &amp;follow-up…</source>
        <translation>पाठपुरावा ठरवा… (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>लेबले… (&amp;L)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>वरून काढा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin on top</source>
        <translation>वर लावा (&amp;P)</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>न वाचलेले म्हणून खूण करा (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Bring back from the archive</source>
        <translation>संग्रहातून परत आणा (&amp;B)</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>संग्रहित करा (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Join chats or take them apart…</source>
        <translation>चॅट &amp;जोडा किंवा वेगळे करा…</translation>
    </message>
    <message>
        <source>Un&amp;block on WhatsApp</source>
        <translation>WhatsApp वर अनब्लॉक करा (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Block on WhatsApp…</source>
        <translation>WhatsApp वर ब्लॉक करा… (&amp;B)</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>पुन्हा उघडा (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Waiting for the family</source>
        <translation>कुटुंबाची प्रतीक्षा (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>पूर्ण झाले (&amp;R)</translation>
    </message>
    <message>
        <source>Tell of new &amp;messages again</source>
        <translation>नवे संदेश पुन्हा कळवा (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>म्यूट करा (&amp;M)</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>आठ तासांसाठी</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>एका आठवड्यासाठी</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>नेहमी</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>टीप बदला…</translation>
    </message>
    <message>
        <source>Take the note away</source>
        <translation>टीप काढून टाका</translation>
    </message>
    <message>
        <source>Take the call away</source>
        <translation>कॉल काढून टाका</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>चेहरे</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>Animals and plants</source>
        <translation>प्राणी आणि वनस्पती</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>खाद्यपदार्थ</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>प्रवास</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>सण-समारंभ</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>वस्तू</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>चिन्हे</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>ध्वज</translation>
    </message>
    <message>
        <source>Everything said in this chat, with the time and who said it.</source>
        <translation>या चॅटमध्ये बोललेले सर्व काही, वेळेसह आणि कोण बोलले यासह.</translation>
    </message>
    <message>
        <source>Export the chat with {name}</source>
        <translation>{name} सोबतचे चॅट निर्यात करा</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>फाइल तयार करा</translation>
    </message>
    <message>
        <source>Page for a browser, with all files beside it (ZIP)</source>
        <translation>ब्राउझरसाठी पान, सोबत सर्व फाइली (ZIP)</translation>
    </message>
    <message>
        <source>PDF with the photos in it</source>
        <translation>फोटोंसह PDF</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>फाइलचा प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>फाइलची भाषा</translation>
    </message>
    <message>
        <source>&amp;Language of the file</source>
        <translation>फाइलची भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;From when</source>
        <translation>केव्हापासून (&amp;F)</translation>
    </message>
    <message>
        <source>With photos, voice notes and &amp;documents</source>
        <translation>फोटो, व्हॉइस संदेश आणि दस्तऐवजांसह (&amp;D)</translation>
    </message>
    <message>
        <source>Mask numbers, names and files of &amp;others</source>
        <translation>इतरांचे नंबर, नावे आणि फाइली झाका (&amp;O)</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>व्यक्ती स्वतः</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>एक कुटुंब</translation>
    </message>
    <message>
        <source>Our own office</source>
        <translation>आपले कार्यालय</translation>
    </message>
    <message>
        <source>Somebody who works for us</source>
        <translation>आपल्यासाठी काम करणारे कोणी</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>फाइल (&amp;I)</translation>
    </message>
    <message>
        <source>It stands in the register of disclosures.</source>
        <translation>याची नोंद माहिती दिल्याच्या नोंदवहीत होते.</translation>
    </message>
    <message>
        <source>Say for whom and why first.</source>
        <translation>आधी कोणासाठी आणि का ते सांगा.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फाइल लिहिता आली नाही.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file} मध्ये लिहिले.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n संदेश</numerusform>
            <numerusform>%n संदेश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>फाइली: %n</numerusform>
            <numerusform>फाइली: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>झाकलेले: %n</numerusform>
            <numerusform>झाकलेले: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter of chats</source>
        <translation>चॅटची गाळणी</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>गाळणी जतन करा</translation>
    </message>
    <message>
        <source>Anybody&apos;s</source>
        <translation>कोणाचीही</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>माझी</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>कोणाचाही नाही</translation>
    </message>
    <message>
        <source>Any label or none</source>
        <translation>कोणतेही लेबल किंवा एकही नाही</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>खुली किंवा बंद</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>लवकर बंद होणारी</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>अजून उघडी</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>कोणतीही भाषा</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>न वाचलेली</translation>
    </message>
    <message>
        <source>Something not sent</source>
        <translation>काही न गेलेले</translation>
    </message>
    <message>
        <source>&amp;Name of the filter</source>
        <translation>गाळणीचे नाव (&amp;N)</translation>
    </message>
    <message>
        <source>Wh&amp;ose chats</source>
        <translation>कोणाची चॅट (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>लेबल (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>विंडो (&amp;W)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>भाषा (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>शहर (&amp;C)</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>या चॅटमध्ये शोधा</translation>
    </message>
    <message>
        <source>Earlier hit (Enter)</source>
        <translation>आधीचा परिणाम (Enter)</translation>
    </message>
    <message>
        <source>Later hit (Shift+Enter)</source>
        <translation>नंतरचा परिणाम (Shift+Enter)</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>शोध मर्यादित करा</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>शोध बंद करा</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{count} पैकी {at}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>शोध सुरू आहे…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>काही सापडले नाही</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>पुढे पाठवा</translation>
    </message>
    <message>
        <source>To whom? Name in any script, or part of a number</source>
        <translation>कोणाला? कोणत्याही लिपीतील नाव किंवा नंबरचा भाग</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>चॅट</translation>
    </message>
    <message>
        <source>{name}: no chat yet, a template has to open it</source>
        <translation>{name}: अजून चॅट नाही, ती टेम्पलेटने उघडावी लागेल</translation>
    </message>
    <message>
        <source>No chat found. Only people who have a chat can be forwarded to.</source>
        <translation>चॅट सापडले नाही. ज्यांचे चॅट आहे त्यांनाच पुढे पाठवता येते.</translation>
    </message>
    <message>
        <source>At most {most} chats at once; for more there are broadcasts.</source>
        <translation>एका वेळी जास्तीत जास्त {most} चॅट; त्याहून अधिकांसाठी ब्रॉडकास्ट आहेत.</translation>
    </message>
    <message>
        <source>Choose one chat or several.</source>
        <translation>एक किंवा अनेक चॅट निवडा.</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>{name} वगळा</translation>
    </message>
    <message>
        <source>Goes to {who}</source>
        <translation>{who} यांना जाईल</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>एका तासाने</translation>
    </message>
    <message>
        <source>This evening, {time}</source>
        <translation>आज संध्याकाळी, {time}</translation>
    </message>
    <message>
        <source>Tomorrow, {time}</source>
        <translation>उद्या, {time}</translation>
    </message>
    <message>
        <source>Monday, {time}</source>
        <translation>सोमवारी, {time}</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>आणखी ▾</translation>
    </message>
    <message>
        <source>Saved filter {name}</source>
        <translation>जतन केलेली गाळणी {name}</translation>
    </message>
    <message>
        <source>More views and saved filters</source>
        <translation>आणखी दृश्ये आणि जतन केलेल्या गाळण्या</translation>
    </message>
    <message>
        <source>&amp;New filter…</source>
        <translation>नवी गाळणी… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Change “{name}”…</source>
        <translation>“{name}” बदला… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>“{name}” पुसा (&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n फोटो</numerusform>
            <numerusform>%n फोटो</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and videos</source>
        <translation>
            <numerusform>%n फोटो आणि व्हिडिओ</numerusform>
            <numerusform>%n फोटो आणि व्हिडिओ</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{count} पैकी {place}</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>काहीही</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>फाइलसह</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>कोणी लिहिले</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>कोणाकडूनही</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>त्यांच्याकडून</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>आपल्याकडून</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>त्यात काय आहे</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कधी</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कधीही</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>मागील 7 दिवस</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>मागील 30 दिवस</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>मागील 365 दिवस</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>दरम्यान…</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>या दिवसापासून</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>या दिवसापर्यंत</translation>
    </message>
    <message>
        <source>Label of the person</source>
        <translation>व्यक्तीचे लेबल</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>कोणतेही लेबल</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>गाळण्या काढा</translation>
    </message>
    <message>
        <source>sign-in code</source>
        <translation>साइन-इन कोड</translation>
    </message>
    <message>
        <source>sign-in code, abroad</source>
        <translation>साइन-इन कोड, परदेशी</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>जाहिरात</translation>
    </message>
    <message>
        <source>update</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>उत्तर द्या</translation>
    </message>
    <message>
        <source>answer after an advertisement</source>
        <translation>जाहिरातीनंतरचे उत्तर</translation>
    </message>
    <message>
        <source>About this message</source>
        <translation>या संदेशाबद्दल</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>क्रमांक कॉपी करा</translation>
    </message>
    <message>
        <source>For support: ids and codes, nothing of what was written</source>
        <translation>मदतीसाठी: आयडी आणि कोड, लिहिलेल्यातले काहीही नाही</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>त्याचे पुढे काय झाले</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिहिला</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>रांगेत लावला</translation>
    </message>
    <message>
        <source>Taken by WhatsApp</source>
        <translation>WhatsApp ने स्वीकारला</translation>
    </message>
    <message>
        <source>WhatsApp has not said anything of it yet.</source>
        <translation>WhatsApp ने अजून याबद्दल काही कळवलेले नाही.</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>कोड {code}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>कोणी लिहिला</translation>
    </message>
    <message>
        <source>the phone app</source>
        <translation>फोनवरील ॲप</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>प्रयत्न</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>त्रुटी कोड</translation>
    </message>
    <message>
        <source>Number at WhatsApp</source>
        <translation>WhatsApp कडील क्रमांक</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>आपला संदर्भ</translation>
    </message>
    <message>
        <source>Chosen messages</source>
        <translation>निवडलेले संदेश</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>पुढे पाठवा…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करा</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>तारांकित करा</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n निवडले</numerusform>
            <numerusform>%n निवडले</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>तारांकन काढा</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <extracomment>What the menu of a message already says by itself.</extracomment>
        <translation>{link} उघडा</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>ज्या संदेशाचे हे उत्तर आहे तेथे जा</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>नकाशावर दाखवा</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>फाइल पुन्हा आणा</translation>
    </message>
    <message>
        <source>Charged as marketing</source>
        <translation>जाहिरात म्हणून शुल्क</translation>
    </message>
    <message>
        <source>Charged as a login code</source>
        <translation>लॉगिन कोड म्हणून शुल्क</translation>
    </message>
    <message>
        <source>Charged as utility</source>
        <translation>सेवा म्हणून शुल्क</translation>
    </message>
    <message>
        <source>no rate is known here for this country</source>
        <translation>या देशाचा दर इथे माहीत नाही</translation>
    </message>
    <message>
        <source>WhatsApp shows no number to price it by</source>
        <translation>किंमत ठरवण्यासाठी WhatsApp नंबर दाखवत नाही</translation>
    </message>
    <message>
        <source>about {currency} {amount} and tax</source>
        <translation>सुमारे {currency} {amount} आणि कर</translation>
    </message>
    <message>
        <source>chosen: {text}</source>
        <extracomment>Where what was unread as the chat was opened begins, and which messages are chosen.</extracomment>
        <translation>निवडलेले: {text}</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>नवे संदेश</translation>
    </message>
    <message>
        <source>&amp;Search in this chat</source>
        <translation>या चॅटमध्ये शोधा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Jump to a day…</source>
        <translation>ठरावीक दिवसावर जा… (&amp;J)</translation>
    </message>
    <message>
        <source>Photos, &amp;documents, links…</source>
        <translation>फोटो, दस्तऐवज, लिंक… (&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;tarred messages…</source>
        <translation>तारांकित संदेश… (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export this chat…</source>
        <translation>हे चॅट निर्यात करा… (&amp;E)</translation>
    </message>
    <message>
        <source>Choose messages</source>
        <translation>संदेश निवडा</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>सहकारी</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>टीप बदला</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>खाजगी टीप</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>टीप ठेवा</translation>
    </message>
    <message>
        <source>Keep the call</source>
        <translation>कॉलची नोंद ठेवा</translation>
    </message>
    <message>
        <source>Set a follow-up</source>
        <translation>पाठपुरावा ठरवा</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>ठरवा</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबले</translation>
    </message>
    <message>
        <source>Keep the labels</source>
        <translation>लेबले ठेवा</translation>
    </message>
    <message>
        <source>Snooze this chat</source>
        <translation>हे चॅट पुढे ढकला</translation>
    </message>
    <message>
        <source>Snooze it</source>
        <translation>पुढे ढकला</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>पुढे ढकललेली</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>पूर्ण झालेली</translation>
    </message>
    <message>
        <source>we spoke</source>
        <translation>आपले बोलणे झाले</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>उत्तर नाही</translation>
    </message>
    <message>
        <source>line busy</source>
        <translation>फोन व्यस्त</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>कॉल घ्यायचा राहिला</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>चुकीचा नंबर</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} पर्यंत</translation>
    </message>
    <message>
        <source>until they write</source>
        <translation>त्यांनी लिहीपर्यंत</translation>
    </message>
    <message>
        <source>Note from {name}: {text}</source>
        <translation>{name} यांची टीप: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>टीप: {text}</translation>
    </message>
    <message>
        <source>{note} (changed)</source>
        <translation>{note} (बदललेली)</translation>
    </message>
    <message>
        <source>Called by {name}</source>
        <translation>{name} यांनी फोन केला</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n मिनिटे</numerusform>
            <numerusform>%n मिनिटे</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} took this chat</source>
        <translation>{name} यांनी हे चॅट स्वतःकडे घेतले</translation>
    </message>
    <message>
        <source>{name} gave this chat to {other}</source>
        <translation>{name} यांनी हे चॅट {other} यांना दिले</translation>
    </message>
    <message>
        <source>{name} snoozed this chat {until}</source>
        <translation>{name} यांनी हे चॅट {until} पुढे ढकलले</translation>
    </message>
    <message>
        <source>{name} put this chat back for anybody</source>
        <translation>{name} यांनी हे चॅट पुन्हा सर्वांसाठी मोकळे केले</translation>
    </message>
    <message>
        <source>{name} opened this chat again</source>
        <translation>{name} यांनी हे चॅट पुन्हा उघडले</translation>
    </message>
    <message>
        <source>{name} marked this chat as waiting for the family</source>
        <translation>{name} यांनी हे चॅट कुटुंबाच्या प्रतीक्षेत ठेवले</translation>
    </message>
    <message>
        <source>{name} resolved this chat</source>
        <translation>{name} यांनी हे चॅट पूर्ण झाले अशी नोंद केली</translation>
    </message>
    <message>
        <source>They wrote, so this chat is open again</source>
        <translation>त्यांनी लिहिले, म्हणून हे चॅट पुन्हा उघडले आहे</translation>
    </message>
    <message>
        <source>{name} blocked this person on WhatsApp</source>
        <translation>{name} यांनी या व्यक्तीला WhatsApp वर ब्लॉक केले</translation>
    </message>
    <message>
        <source>Blocked on WhatsApp elsewhere</source>
        <translation>WhatsApp वर दुसरीकडून ब्लॉक केले</translation>
    </message>
    <message>
        <source>{name} unblocked this person on WhatsApp</source>
        <translation>{name} यांनी या व्यक्तीला WhatsApp वर अनब्लॉक केले</translation>
    </message>
    <message>
        <source>Unblocked on WhatsApp elsewhere</source>
        <translation>WhatsApp वर दुसरीकडून अनब्लॉक केले</translation>
    </message>
    <message>
        <source>{name} made one chat of two</source>
        <translation>{name} यांनी दोन चॅटचे एक केले</translation>
    </message>
    <message>
        <source>{name} took the joined chats apart again</source>
        <translation>{name} यांनी जोडलेले चॅट पुन्हा वेगळे केले</translation>
    </message>
    <message>
        <source>This chat is back: its time has come</source>
        <translation>हे चॅट परत आले आहे: त्याची वेळ झाली</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>रोखले</translation>
    </message>
    <message>
        <source>snoozed {until}</source>
        <translation>{until} पुढे ढकललेले</translation>
    </message>
    <message>
        <source>follow-up overdue</source>
        <translation>पाठपुराव्याला उशीर</translation>
    </message>
    <message>
        <source>follow-up today</source>
        <translation>आज पाठपुरावा</translation>
    </message>
    <message>
        <source>follow-up {day}</source>
        <translation>पाठपुरावा {day}</translation>
    </message>
    <message>
        <source>They are to see this proposal</source>
        <translation>त्यांना हे स्थळ दाखवायचे आहे</translation>
    </message>
    <message>
        <source>The one it is about asked us to</source>
        <translation>ज्यांच्याबद्दल आहे त्यांनी सांगितले</translation>
    </message>
    <message>
        <source>The one who gets it asked for it</source>
        <translation>ज्यांना जाईल त्यांनी ते मागितले</translation>
    </message>
    <message>
        <source>The one who gets it speaks for them</source>
        <translation>ज्यांना जाईल ते त्यांच्या वतीने बोलतात</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>दुसरे कारण</translation>
    </message>
    <message>
        <source>To another family?</source>
        <translation>दुसऱ्या कुटुंबाला पाठवायचे?</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Why does it go there?</source>
        <translation>पाठवलेले परत घेता येत नाही. ते तिकडे का जात आहे?</translation>
    </message>
    <message>
        <source>Why it goes to another family</source>
        <translation>दुसऱ्या कुटुंबाला का जात आहे</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>कारण निवडा</translation>
    </message>
    <message>
        <source>Your name and the reason go into the audit log.</source>
        <translation>तुमचे नाव आणि कारण ऑडिट लॉगमध्ये नोंदवले जाते.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>पाठवू नका</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <translation>{name} यांना पाठवा</translation>
    </message>
    <message>
        <source>About</source>
        <translation>माहिती</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>कोणाला जाईल</translation>
    </message>
    <message>
        <source>About {about}. Goes to {to}.</source>
        <translation>{about} यांच्याबद्दल. {to} यांना जाईल.</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n नवे संदेश</numerusform>
            <numerusform>%n नवे संदेश</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>नवा संदेश</translation>
    </message>
    <message>
        <source>Sunita Namuna</source>
        <translation>सुनीता नमुना</translation>
    </message>
    <message>
        <source>mother of Aarav</source>
        <translation>आरवची आई</translation>
    </message>
    <message>
        <source>Yes, Sunday suits us</source>
        <translation>हो, रविवार आम्हाला चालेल</translation>
    </message>
    <message numerus="yes">
        <source>in %n chats</source>
        <translation>
            <numerusform>%n चॅटमध्ये</numerusform>
            <numerusform>%n चॅटमध्ये</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} आणि आणखी %n</numerusform>
            <numerusform>{names} आणि आणखी %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent to {name}</source>
        <translation>{name} यांना पाठवला गेला नाही</translation>
    </message>
    <message>
        <source>A message was not sent</source>
        <translation>एक संदेश पाठवला गेला नाही</translation>
    </message>
    <message>
        <source>The chat says why and what to do.</source>
        <translation>का आणि काय करायचे ते चॅटमध्ये आहे.</translation>
    </message>
    <message>
        <source>{colleague} mentioned you</source>
        <translation>{colleague} यांनी तुमचा उल्लेख केला</translation>
    </message>
    <message>
        <source>You were mentioned</source>
        <translation>तुमचा उल्लेख झाला</translation>
    </message>
    <message>
        <source>In a note on the chat with {name}</source>
        <translation>{name} सोबतच्या चॅटवरील टिपेत</translation>
    </message>
    <message>
        <source>In a note on a chat</source>
        <translation>एका चॅटवरील टिपेत</translation>
    </message>
    <message>
        <source>{name} waits for an answer</source>
        <translation>{name} उत्तराची वाट पाहत आहेत</translation>
    </message>
    <message>
        <source>A chat waits for an answer</source>
        <translation>एक चॅट उत्तराच्या प्रतीक्षेत आहे</translation>
    </message>
    <message>
        <source>Its window closes in {left}.</source>
        <translation>त्याची विंडो {left} मध्ये बंद होईल.</translation>
    </message>
    <message>
        <source>{ref} is overdue.</source>
        <translation>{ref} ची मुदत उलटली आहे.</translation>
    </message>
    <message>
        <source>{ref} has used {mark} % of its time.</source>
        <translation>{ref} चा {mark} % वेळ संपला आहे.</translation>
    </message>
    <message numerus="yes">
        <source>%n more requests too.</source>
        <translation>
            <numerusform>तसेच आणखी विनंत्या: %n.</numerusform>
            <numerusform>तसेच आणखी विनंत्या: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चॅट</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ती</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>कृती</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>जोडणी</translation>
    </message>
    <message>
        <source>Meta account, token, relay, webhook, number</source>
        <translation>Meta खाते, टोकन, रिले, वेबहुक, नंबर</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>colours, dark, text size, language</source>
        <translation>रंग, गडद, अक्षरांचा आकार, भाषा</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>quiet hours, sound, tray, toast</source>
        <translation>शांततेची वेळ, आवाज, ट्रे, टोस्ट</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>passphrase, recovery code, auto-lock</source>
        <translation>पासफ्रेझ, रिकव्हरी कोड, आपोआप कुलूप</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>names, roles, colleagues</source>
        <translation>नावे, भूमिका, सहकारी</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>कोणाला काय दिसते</translation>
    </message>
    <message>
        <source>hidden columns, roles</source>
        <translation>लपवलेले स्तंभ, भूमिका</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>स्वतःचे रकाने</translation>
    </message>
    <message>
        <source>columns of the agency, custom fields</source>
        <translation>संस्थेचे स्तंभ, स्वतःचे रकाने</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>झटपट उत्तरे</translation>
    </message>
    <message>
        <source>texts written again and again, slash</source>
        <translation>पुन्हा पुन्हा लिहायचे मजकूर, स्लॅश</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>agency, grievance officer, policy</source>
        <translation>संस्था, तक्रार अधिकारी, धोरण</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>विनंत्या</translation>
    </message>
    <message>
        <source>deadlines, holidays</source>
        <translation>मुदती, सुट्ट्या</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>डेटा ठेवण्याचा काळ</translation>
    </message>
    <message>
        <source>how long things are kept</source>
        <translation>डेटा किती काळ ठेवला जातो</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बॅकअप</translation>
    </message>
    <message>
        <source>copy, restore</source>
        <translation>प्रत, परत आणणे</translation>
    </message>
    <message>
        <source>version, licences</source>
        <translation>आवृत्ती, परवाने</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>सर्वत्र</translation>
    </message>
    <message>
        <source>Writing a message</source>
        <translation>संदेश लिहिताना</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Lists and menus</source>
        <translation>याद्या आणि मेनू</translation>
    </message>
    <message>
        <source>Find anything: people, chats, messages, actions, settings</source>
        <translation>काहीही शोधा: लोक, चॅट, संदेश, कृती, सेटिंग</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>सर्व कळा दाखवा</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>सर्वत्र शोधा</translation>
    </message>
    <message>
        <source>Go to Chats</source>
        <translation>चॅटकडे जा</translation>
    </message>
    <message>
        <source>Go to Contacts</source>
        <translation>संपर्कांकडे जा</translation>
    </message>
    <message>
        <source>Go to Privacy</source>
        <translation>गोपनीयतेकडे जा</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>सेटिंगकडे जा</translation>
    </message>
    <message>
        <source>To the next part of the window, and back with Shift</source>
        <translation>विंडोच्या पुढच्या भागाकडे, आणि Shift सह मागे</translation>
    </message>
    <message>
        <source>Hide who everybody is, or show it again</source>
        <translation>सर्वांची ओळख लपवा, किंवा पुन्हा दाखवा</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>कुलूप</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>मोठी अक्षरे</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>लहान अक्षरे</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>अक्षरे नेहमीच्या आकारात</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहेर पडा</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>पुढचे चॅट</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>मागचे चॅट</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>पुढचे न वाचलेले चॅट</translation>
    </message>
    <message>
        <source>Write in this chat</source>
        <translation>या चॅटमध्ये लिहा</translation>
    </message>
    <message>
        <source>Reply to the marked message, or to their last</source>
        <translation>खूण केलेल्या किंवा त्यांच्या शेवटच्या संदेशाला उत्तर द्या</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>टेम्पलेट निवडा</translation>
    </message>
    <message>
        <source>Take this chat yourself</source>
        <translation>हे चॅट स्वतःकडे घ्या</translation>
    </message>
    <message>
        <source>Give this chat to a colleague…</source>
        <translation>हे चॅट सहकाऱ्याला द्या…</translation>
    </message>
    <message>
        <source>Snooze this chat…</source>
        <translation>हे चॅट पुढे ढकला…</translation>
    </message>
    <message>
        <source>Resolve this chat, or open it again</source>
        <translation>हे चॅट पूर्ण झाले अशी नोंद करा, किंवा पुन्हा उघडा</translation>
    </message>
    <message>
        <source>Mark this chat unread</source>
        <translation>हे चॅट न वाचलेले म्हणून खूण करा</translation>
    </message>
    <message>
        <source>Pin this chat, or unpin it</source>
        <translation>हे चॅट वर लावा, किंवा वरून काढा</translation>
    </message>
    <message>
        <source>Mute this chat, or hear of it again</source>
        <translation>हे चॅट म्यूट करा, किंवा त्याचे संदेश पुन्हा कळवा</translation>
    </message>
    <message>
        <source>Write a private note on this chat</source>
        <translation>या चॅटवर खाजगी टीप लिहा</translation>
    </message>
    <message>
        <source>Note a phone call…</source>
        <translation>फोन कॉल नोंदवा…</translation>
    </message>
    <message>
        <source>Set a follow-up…</source>
        <translation>पाठपुरावा ठरवा…</translation>
    </message>
    <message>
        <source>Labels of this person…</source>
        <translation>या व्यक्तीची लेबले…</translation>
    </message>
    <message>
        <source>Archive this chat, or bring it back</source>
        <translation>हे चॅट संग्रहित करा, किंवा परत आणा</translation>
    </message>
    <message>
        <source>Show or hide the person beside the chat</source>
        <translation>चॅटशेजारील व्यक्तीचे कार्ड दाखवा किंवा लपवा</translation>
    </message>
    <message>
        <source>Open this person in Contacts</source>
        <translation>ही व्यक्ती संपर्कांमध्ये उघडा</translation>
    </message>
    <message>
        <source>Say who an unknown number is…</source>
        <translation>अनोळखी नंबर कोणाचा ते सांगा…</translation>
    </message>
    <message>
        <source>Link an unknown number to the first suggestion</source>
        <translation>अनोळखी नंबर पहिल्या सूचनेशी जोडा</translation>
    </message>
    <message>
        <source>Jump to a day in this chat…</source>
        <translation>या चॅटमधील ठरावीक दिवसावर जा…</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>पहिल्या न वाचलेल्या संदेशावर जा</translation>
    </message>
    <message>
        <source>Media, documents, links and stars of this chat</source>
        <translation>या चॅटमधील फोटो-व्हिडिओ, दस्तऐवज, लिंक आणि तारांकित संदेश</translation>
    </message>
    <message>
        <source>Export this chat…</source>
        <translation>हे चॅट निर्यात करा…</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>सर्वात नवा संदेश</translation>
    </message>
    <message>
        <source>Broadcasts…</source>
        <translation>ब्रॉडकास्ट…</translation>
    </message>
    <message>
        <source>Next view of the list (Unread, Mine, …)</source>
        <translation>यादीचे पुढील दृश्य (न वाचलेली, माझी, …)</translation>
    </message>
    <message>
        <source>Previous view of the list</source>
        <translation>यादीचे मागील दृश्य</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>पाठवा</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>नवी ओळ</translation>
    </message>
    <message>
        <source>Close what is open, then back to the messages</source>
        <translation>जे उघडे आहे ते बंद करा, मग संदेशांकडे परत</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>ठळक</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>तिरके</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>खोडलेले</translation>
    </message>
    <message>
        <source>Letters of one width</source>
        <translation>सारख्या रुंदीची अक्षरे</translation>
    </message>
    <message>
        <source>Emoji by name</source>
        <translation>नावाने इमोजी</translation>
    </message>
    <message>
        <source>Take a message back before it leaves this PC</source>
        <translation>संदेश या पीसीवरून जाण्याआधी परत घ्या</translation>
    </message>
    <message>
        <source>Paste text, a picture or a file</source>
        <translation>मजकूर, चित्र किंवा फाइल चिकटवा</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>लोक शोधा</translation>
    </message>
    <message>
        <source>New people line by line</source>
        <translation>नवे लोक, ओळीओळीने</translation>
    </message>
    <message>
        <source>Choose everybody the list shows</source>
        <translation>यादीत दिसणारे सर्व निवडा</translation>
    </message>
    <message>
        <source>Edit a cell or a part</source>
        <translation>रकाना किंवा भाग बदला</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>शेवटचा बदल मागे घ्या</translation>
    </message>
    <message>
        <source>Sort by the marked column</source>
        <translation>खूण केलेल्या स्तंभानुसार क्रम लावा</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>गाळणी जोडा</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>जतन केलेली दृश्ये</translation>
    </message>
    <message>
        <source>Paste a file into a person</source>
        <translation>व्यक्तीच्या कार्डवर फाइल चिकटवा</translation>
    </message>
    <message>
        <source>Up, down, a page, to the ends</source>
        <translation>वर, खाली, एक पान, दोन्ही टोकांना</translation>
    </message>
    <message>
        <source>Open what is marked</source>
        <translation>खूण केलेले उघडा</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>त्यासोबत काय करता येते</translation>
    </message>
    <message>
        <source>In a chat: choose messages, with Shift all up to the marked one</source>
        <translation>चॅटमध्ये: संदेश निवडा, Shift सोबत खूण केलेल्या संदेशापर्यंत सर्व</translation>
    </message>
    <message>
        <source>Close, or clear the search</source>
        <translation>बंद करा, किंवा शोध पुसा</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>हे कोण आहे?</translation>
    </message>
    <message>
        <source>Name in any script, or part of a number</source>
        <translation>कोणत्याही लिपीत नाव, किंवा नंबरचा भाग</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>हेच आहेत</translation>
    </message>
    <message>
        <source>Of the family</source>
        <translation>कुटुंबातील आहेत</translation>
    </message>
    <message>
        <source>Nobody found. Write a name or a number.</source>
        <translation>कोणी सापडले नाही. नाव किंवा नंबर लिहा.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>नवीन कोणी</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोडा</translation>
    </message>
    <message>
        <source>Empty: no family yet</source>
        <translation>रिकामे: अजून कुटुंब नाही</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>नवीन कुटुंब</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>हे कोण आहे ते तुम्ही सांगितले.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करा</translation>
    </message>
    <message>
        <source>Undo: nobody knows who this is</source>
        <translation>पूर्ववत करा: हे कोण आहे ते माहीत नाही</translation>
    </message>
    <message>
        <source>Who is {number}?</source>
        <translation>{number} कोण आहे?</translation>
    </message>
    <message>
        <source>Nobody in the register is like them.</source>
        <translation>नोंदवहीत यांच्यासारखे कोणी नाही.</translation>
    </message>
    <message>
        <source>WhatsApp shows no number</source>
        <translation>WhatsApp नंबर दाखवत नाही</translation>
    </message>
    <message>
        <source>They write under a user name. Ask for their number in the chat.</source>
        <translation>ते युजर नावाने लिहितात. चॅटमध्ये त्यांचा नंबर विचारा.</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>दुसरे कोणी…</translation>
    </message>
    <message>
        <source>Choose who this is</source>
        <translation>हे कोण आहे ते निवडा</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>नवीन कोणी…</translation>
    </message>
    <message>
        <source>Add a new person or family</source>
        <translation>नवीन व्यक्ती किंवा कुटुंब जोडा</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>आत्ता नाही</translation>
    </message>
    <message>
        <source>Not now: close until this chat is opened again</source>
        <translation>आत्ता नाही: ही चॅट पुन्हा उघडेपर्यंत बंद ठेवा</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>हे {name} आहेत</translation>
    </message>
    <message>
        <source>Somebody of {family}</source>
        <translation>{family} मधील कोणी</translation>
    </message>
    <message>
        <source>this number stands in their record</source>
        <translation>हा नंबर यांच्या नोंदीत आहे</translation>
    </message>
    <message>
        <source>this number was written in their chat</source>
        <translation>हा नंबर यांच्या चॅटमध्ये लिहिला होता</translation>
    </message>
    <message>
        <source>their number is written here</source>
        <translation>यांचा नंबर इथे लिहिला आहे</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>तेच नाव</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>जवळजवळ तेच नाव</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>पहिले नाव तेच</translation>
    </message>
    <message>
        <source>their name is written here</source>
        <translation>यांचे नाव इथे लिहिले आहे</translation>
    </message>
    <message>
        <source>the name stands in their biodata or notes</source>
        <translation>नाव यांच्या बायोडेटात किंवा नोंदींत आहे</translation>
    </message>
    <message>
        <source>Make one chat of two</source>
        <translation>दोन चॅटचे एक करा</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>त्यांना एक करा</translation>
    </message>
    <message>
        <source>Take the joined chats apart</source>
        <translation>जोडलेले चॅट वेगळे करा</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>वेगळे करा</translation>
    </message>
    <message>
        <source>Each chat has its own messages again. What came in since stays here.</source>
        <translation>प्रत्येक चॅटमध्ये पुन्हा त्याचे संदेश असतील. मधल्या काळात आलेले इथेच राहील.</translation>
    </message>
    <message>
        <source>{name} has no other chat that could be made one with this.</source>
        <translation>{name} यांचे यासोबत एक करता येईल असे दुसरे चॅट नाही.</translation>
    </message>
    <message>
        <source>A chat under a number and one under a user name can be made one. If the other one stands under another entry, make the two entries one in Contacts first.</source>
        <translation>नंबर असलेले आणि वापरकर्ता नाव असलेले चॅट एक करता येते. दुसरे चॅट वेगळ्या नोंदीखाली असेल तर आधी संपर्कमध्ये दोन्ही नोंदी एक करा.</translation>
    </message>
    <message>
        <source>{name} writes here as {way}. Which other chat is theirs too?</source>
        <translation>{name} इथे {way} वरून लिहितात. आणखी कोणते चॅट त्यांचे आहे?</translation>
    </message>
    <message>
        <source>{way} (no messages yet)</source>
        <translation>{way} (अजून संदेश नाहीत)</translation>
    </message>
    <message>
        <source>There will be one chat with the messages of both, and answers go to the number.</source>
        <translation>दोन्हींच्या संदेशांचे एक चॅट होईल आणि उत्तरे नंबरवर जातील.</translation>
    </message>
    <message>
        <source>Who said no in one of them has said no in both. You can take them apart for 30 days.</source>
        <translation>ज्यांनी एकात नकार दिला त्यांनी दोन्हींत नकार दिला आहे. 30 दिवस ते वेगळे करता येतात.</translation>
    </message>
    <message>
        <source>a user name WhatsApp does not show</source>
        <translation>WhatsApp न दाखवणारे वापरकर्ता नाव</translation>
    </message>
    <message>
        <source>{name} made one chat of two on {day}. It can be taken back until {until}.</source>
        <translation>{name} यांनी {day} रोजी दोन चॅटचे एक केले. {until} पर्यंत ते मागे घेता येते.</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>चालवा किंवा थांबवा (Space)</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>व्हिडिओतील जागा</translation>
    </message>
    <message>
        <source>This film is too large to be played here.</source>
        <translation>हा व्हिडिओ इथे चालवण्यासाठी खूप मोठा आहे.</translation>
    </message>
    <message>
        <source>Open it in another program, or save it.</source>
        <translation>तो दुसऱ्या प्रोग्राममध्ये उघडा किंवा जतन करा.</translation>
    </message>
    <message>
        <source>Pictures of this chat</source>
        <translation>या चॅटमधील चित्रे</translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation>मागील (Left)</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>पुढील (Right)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>लहान करा (-)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>पूर्ण दाखवा</translation>
    </message>
    <message>
        <source>The whole picture (0)</source>
        <translation>संपूर्ण चित्र (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>मोठे करा (+)</translation>
    </message>
    <message>
        <source>Star it, or take the star off</source>
        <translation>तारांकित करा किंवा काढा</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>दुसऱ्या प्रोग्राममध्ये उघडा</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करा (Esc)</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>हा संदेश हटवला गेला</translation>
    </message>
    <message>
        <source>Sent by us</source>
        <translation>आम्ही पाठवले</translation>
    </message>
    <message>
        <source>Being opened…</source>
        <translation>उघडले जात आहे…</translation>
    </message>
    <message>
        <source>This picture cannot be shown here.</source>
        <translation>हे चित्र इथे दाखवता येत नाही.</translation>
    </message>
    <message>
        <source>Save it and open it.</source>
        <translation>जतन करून उघडा.</translation>
    </message>
    <message>
        <source>This film cannot be played here.</source>
        <translation>हा व्हिडिओ इथे चालवता येत नाही.</translation>
    </message>
</context>
<context>
    <name>AboutLine</name>
    <message>
        <source>Whose data is in it?</source>
        <translation>यात कोणाचा डेटा आहे?</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>कोणाचाही नाही</translation>
    </message>
    <message>
        <source>&amp;Somebody…</source>
        <translation>कोणाचातरी… (&amp;S)</translation>
    </message>
    <message>
        <source>Whose data is in this file?</source>
        <translation>या फाइलमध्ये कोणाचा डेटा आहे?</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>माहिती</translation>
    </message>
    <message>
        <source>Sanjog Desktop: contacts, WhatsApp chats and privacy requests of a matrimonial agency.</source>
        <translation>Sanjog Desktop: विवाह संस्थेचे संपर्क, WhatsApp चॅट आणि गोपनीयता विनंत्या.</translation>
    </message>
    <message>
        <source>Sanjog Desktop</source>
        <translation>Sanjog Desktop</translation>
    </message>
    <message>
        <source>System</source>
        <translation>प्रणाली</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>आवृत्त्या</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>अहवालासाठी कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>यांनी बनवले</translation>
    </message>
    <message>
        <source>The licence texts lie beside the program.</source>
        <translation>परवान्यांचे मजकूर प्रोग्रामसोबत आहेत.</translation>
    </message>
</context>
<context>
    <name>AgencyPage</name>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Answers to requests, certificates and copies of data name the agency and this contact.</source>
        <translation>विनंत्यांची उत्तरे, प्रमाणपत्रे आणि डेटाच्या प्रतींवर संस्थेचे नाव आणि हा संपर्क असतो.</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाव (&amp;N)</translation>
    </message>
    <message>
        <source>Business &amp;address</source>
        <translation>कार्यालयाचा पत्ता (&amp;A)</translation>
    </message>
    <message>
        <source>Data Protection Officer</source>
        <translation>डेटा संरक्षण अधिकारी</translation>
    </message>
    <message>
        <source>Na&amp;me of the person</source>
        <translation>व्यक्तीचे नाव (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ई-मेल (&amp;E)</translation>
    </message>
    <message>
        <source>People write here about their data. The law asks that every answer names it.</source>
        <translation>लोक आपल्या डेटाबद्दल येथे लिहितात. प्रत्येक उत्तरात हा पत्ता असावा असे कायदा सांगतो.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>गोपनीयता धोरण</translation>
    </message>
    <message>
        <source>What the agency promises about people&apos;s data, and what this program keeps.</source>
        <translation>लोकांच्या डेटाबद्दल संस्था काय वचन देते, आणि हा प्रोग्राम काय काय ठेवतो.</translation>
    </message>
    <message>
        <source>Show the &amp;privacy policy…</source>
        <translation>गोपनीयता धोरण दाखवा… (&amp;P)</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>हा ई-मेल पत्ता नाही.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>जतन केले.</translation>
    </message>
</context>
<context>
    <name>AlongBar</name>
    <message>
        <source>Crop or rotate…</source>
        <translation>कापा किंवा फिरवा…</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>हे वगळा</translation>
    </message>
    <message>
        <source>Place and camera details are removed</source>
        <translation>ठिकाण आणि कॅमेऱ्याची माहिती काढली जाते</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Send on WhatsApp</source>
        <translation>WhatsApp वर पाठवा</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>आत्ता नाही</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>उत्तराची भाषा</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>What you ask them, in their language</source>
        <translation>तुम्ही त्यांना काय विचारता, त्यांच्या भाषेत</translation>
    </message>
    <message>
        <source>What was found and done, in their language</source>
        <translation>काय आढळले आणि काय केले, त्यांच्या भाषेत</translation>
    </message>
    <message>
        <source>The reason in your words, in their language</source>
        <translation>कारण तुमच्या शब्दांत, त्यांच्या भाषेत</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Copy as &amp;e-mail</source>
        <translation>ई-मेलसाठी कॉपी करा (&amp;E)</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDF म्हणून जतन करा… (&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>छापा… (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>हाती दिले (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Told by phone</source>
        <translation>फोनवर सांगितले (&amp;T)</translation>
    </message>
    <message>
        <source>Another way than WhatsApp</source>
        <translation>WhatsApp ऐवजी दुसरा मार्ग</translation>
    </message>
    <message>
        <source>Send {file} with it</source>
        <translation>सोबत {file} पाठवा</translation>
    </message>
    <message>
        <source>Goes as a message: they wrote within the last 24 hours.</source>
        <translation>संदेश म्हणून जाईल: त्यांनी गेल्या 24 तासांत लिहिले आहे.</translation>
    </message>
    <message>
        <source>Goes as the approved template, word for word.</source>
        <translation>मंजूर टेम्पलेट म्हणून शब्दशः जाईल.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF म्हणून जतन करा</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फाइल लिहिता आली नाही.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>For this PC alone. Changes show at once.</source>
        <translation>फक्त या पीसीसाठी. बदल लगेच दिसतात.</translation>
    </message>
    <message>
        <source>Colours and size</source>
        <translation>रंग आणि आकार</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>प्रणालीप्रमाणे</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजळ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गडद</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>जास्त कॉन्ट्रास्ट</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>रंग (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>अक्षरांचा आकार (&amp;T)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The language of this program. Messages are written in the language of each person.</source>
        <translation>या प्रोग्रामची भाषा. संदेश प्रत्येक व्यक्तीच्या भाषेत लिहिले जातात.</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>प्रोग्रामची भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>ArrangedTable</name>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>चढत्या क्रमाने लावा (&amp;U)</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>उतरत्या क्रमाने लावा (&amp;D)</translation>
    </message>
    <message>
        <source>Move column &amp;left</source>
        <translation>स्तंभ डावीकडे न्या (&amp;L)</translation>
    </message>
    <message>
        <source>Move column &amp;right</source>
        <translation>स्तंभ उजवीकडे न्या (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>स्तंभ लपवा (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>स्तंभ… (&amp;C)</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Whoever looks after the family</source>
        <translation>कुटुंबाकडे जे पाहतात ते</translation>
    </message>
    <message>
        <source>&amp;Who looks after them</source>
        <translation>त्यांच्याकडे कोण पाहते (&amp;W)</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>बॅकअप</translation>
    </message>
    <message>
        <source>Encrypted like this PC&apos;s own store, opened by its passphrase or recovery code, and each one proved by unpacking it. People who are erased do not come back from one.</source>
        <translation>या पीसीच्या साठ्याप्रमाणेच एन्क्रिप्टेड, त्याच्याच पासफ्रेझने किंवा रिकव्हरी कोडने उघडणारे, आणि प्रत्येक उलगडून तपासलेला. पुसलेल्या व्यक्ती बॅकअपमधून परत येत नाहीत.</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>कधी आणि कुठे</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>निवडा… (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>फोल्डर (&amp;F)</translation>
    </message>
    <message>
        <source>On another disk, a USB stick or a network drive: a backup beside the store is lost with it.</source>
        <translation>दुसऱ्या डिस्कवर, पेन ड्राइव्हवर किंवा नेटवर्क ड्राइव्हवर: साठ्याशेजारी ठेवलेला बॅकअप त्याच्याबरोबरच जातो.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कधीही नाही</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>दर चार तासांनी</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>दररोज</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>दर आठवड्याला</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>किती वेळा (&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>किती वाजता (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Days each is kept</source>
        <translation>प्रत्येक किती दिवस ठेवायचा (&amp;D)</translation>
    </message>
    <message>
        <source>At most 30: by then erased people are gone from the backups too.</source>
        <translation>जास्तीत जास्त 30: तोपर्यंत पुसलेल्या व्यक्ती बॅकअपमधूनही गेलेल्या असतात.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>Backups made</source>
        <translation>घेतलेले बॅकअप</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>आत्ता बॅकअप घ्या (&amp;N)</translation>
    </message>
    <message>
        <source>Put one bac&amp;k…</source>
        <translation>बॅकअप परत आणा… (&amp;K)</translation>
    </message>
    <message>
        <source>The store is closed first, and nothing is lost by looking.</source>
        <translation>आधी साठा बंद होतो; नुसते पाहिल्याने काहीही जात नाही.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>जतन केले.</translation>
    </message>
    <message>
        <source>Backups need a folder.</source>
        <translation>बॅकअपसाठी फोल्डर हवे.</translation>
    </message>
    <message>
        <source>Choose one on another disk first.</source>
        <translation>आधी दुसऱ्या डिस्कवरील फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>Backing up: work can go on meanwhile.</source>
        <translation>बॅकअप घेत आहे: दरम्यान काम सुरू ठेवता येते.</translation>
    </message>
    <message>
        <source>The backup is made, and it restores.</source>
        <translation>बॅकअप तयार झाला आणि तो परत आणता येतो.</translation>
    </message>
    <message>
        <source>This backup is whole.</source>
        <translation>हा बॅकअप व्यवस्थित आहे.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>बॅकअपसाठी फोल्डर</translation>
    </message>
    <message>
        <source>None yet. What is only on this PC is lost with it.</source>
        <translation>अजून एकही नाही. जे फक्त या पीसीवर आहे ते त्याच्याबरोबरच जाईल.</translation>
    </message>
    <message>
        <source>The next one: {when}</source>
        <translation>पुढचा: {when}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>खराब</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>परत आणता येतो</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>पुन्हा तपासा</translation>
    </message>
    <message>
        <source>Check the backup of {when} again</source>
        <translation>{when} चा बॅकअप पुन्हा तपासा</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Keep receiving messages while the window is closed?</source>
        <translation>विंडो बंद असतानाही संदेश घेत राहायचे का?</translation>
    </message>
    <message>
        <source>The program then waits beside the clock and tells you what comes. Its menu there quits it.</source>
        <translation>मग प्रोग्राम घड्याळाशेजारी थांबतो आणि काय आले ते सांगतो. तेथील मेनूतून तो बंद करता येतो.</translation>
    </message>
    <message>
        <source>Keep receiving</source>
        <translation>संदेश घेत राहा</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहेर पडा</translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <translation>यापुढे असेच करा</translation>
    </message>
</context>
<context>
    <name>BiodataDialog</name>
    <message>
        <source>Limited: given name, no numbers, age instead of the birth date</source>
        <translation>मर्यादित: फक्त पहिले नाव, नंबर नाहीत, जन्मतारखेऐवजी वय</translation>
    </message>
    <message>
        <source>Full: everything but staff’s notes</source>
        <translation>संपूर्ण: कर्मचाऱ्यांची टिपणे सोडून सर्व</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>आवृत्ती (&amp;V)</translation>
    </message>
    <message>
        <source>Language of the biodata</source>
        <translation>बायोडेटाची भाषा</translation>
    </message>
    <message>
        <source>&amp;Language of the biodata</source>
        <translation>बायोडेटाची भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>With the &amp;photo</source>
        <translation>फोटोसह (&amp;P)</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>एक कुटुंब</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>व्यक्ती स्वतः</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फाइल (&amp;F)</translation>
    </message>
    <message>
        <source>The recipient’s name is written across every page and the photo. It stands in the register of disclosures.</source>
        <translation>घेणाऱ्याचे नाव प्रत्येक पानावर आणि फोटोवर आडवे लिहिले जाते. याची नोंद माहिती दिल्याच्या नोंदवहीत होते.</translation>
    </message>
    <message>
        <source>There is no photo on the card.</source>
        <translation>कार्डवर फोटो नाही.</translation>
    </message>
    <message>
        <source>Say for whom and why first.</source>
        <translation>आधी कोणासाठी आणि का ते सांगा.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फाइल लिहिता आली नाही.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file} मध्ये लिहिले.</translation>
    </message>
    <message>
        <source>Biodata as PDF</source>
        <translation>बायोडेटा PDF म्हणून</translation>
    </message>
    <message>
        <source>For a family only with the person’s own consent to be shown.</source>
        <translation>कुटुंबाला देण्यासाठी, दाखवण्यास त्या व्यक्तीची स्वतःची संमती हवीच.</translation>
    </message>
    <message>
        <source>&amp;Make the PDF</source>
        <translation>PDF बनवा (&amp;M)</translation>
    </message>
</context>
<context>
    <name>BiodataSection</name>
    <message>
        <source>To be married: begin a biodata</source>
        <translation>लग्न करायचे आहे: बायोडेटा सुरू करा</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n वर्षे</numerusform>
            <numerusform>%n वर्षे</numerusform>
        </translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>शिक्षण</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>उत्पन्न</translation>
    </message>
    <message>
        <source>Height · diet</source>
        <translation>उंची · आहार</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>वैवाहिक स्थिती</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>बोलतात</translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>वय %n वर्षे</numerusform>
            <numerusform>वय %n वर्षे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroadcastEditor</name>
    <message>
        <source>{count} a minute</source>
        <translation>मिनिटाला {count}</translation>
    </message>
    <message>
        <source>As fast as WhatsApp takes them</source>
        <translation>WhatsApp घेईल तितक्या वेगाने</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>कोणाला मिळेल</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>कशासाठी आहे</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>किती वेगाने</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>याचे काय होईल</translation>
    </message>
    <message>
        <source>Who gets it, and what it costs</source>
        <translation>कोणाला मिळेल आणि खर्च किती</translation>
    </message>
    <message>
        <source>Try it on one person…</source>
        <translation>आधी एका व्यक्तीला पाठवून पहा…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Delete the draft…</source>
        <translation>मसुदा हटवा…</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>आत्ता सुरू करा</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>या वेळी सुरू करा</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>कधी सुरू होईल</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>सर्व उमेदवार</translation>
    </message>
    <message>
        <source>Everybody in Contacts</source>
        <translation>संपर्कांमधील सर्व</translation>
    </message>
    <message>
        <source>As chosen earlier</source>
        <translation>आधी निवडल्याप्रमाणे</translation>
    </message>
    <message>
        <source>Delete the draft?</source>
        <translation>मसुदा हटवायचा?</translation>
    </message>
    <message>
        <source>“{name}” was sent to nobody. What is written in it is lost.</source>
        <translation>“{name}” कोणालाही पाठवलेले नाही. त्यात लिहिलेले नाहीसे होईल.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>हटवा</translation>
    </message>
    <message>
        <source>Start the broadcast?</source>
        <translation>ब्रॉडकास्ट सुरू करायचे का?</translation>
    </message>
    <message>
        <source>“{name}” goes to: {who}. Whoever has not agreed is left out.</source>
        <translation>“{name}” यांना जाईल: {who}. ज्यांनी संमती दिलेली नाही त्यांना वगळले जाते.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>सुरू करा</translation>
    </message>
    <message>
        <source>Start it then</source>
        <translation>तेव्हा सुरू करा</translation>
    </message>
    <message>
        <source>Who gets the trial?</source>
        <translation>चाचणी संदेश कोणाला पाठवायचा?</translation>
    </message>
    <message>
        <source>The trial is on its way; it stands in their chat.</source>
        <translation>चाचणी संदेश निघाला आहे; तो त्यांच्या चॅटमध्ये दिसतो.</translation>
    </message>
    <message>
        <source>Asked about {done} of {all}…</source>
        <translation>{all} पैकी {done} जणांची तपासणी झाली…</translation>
    </message>
    <message>
        <source>{count} people get it, {out} are left out.</source>
        <translation>{count} जणांना मिळेल, {out} जणांना वगळले जाईल.</translation>
    </message>
    <message>
        <source>Everybody is asked about again when it starts and when their message goes.</source>
        <translation>सुरू होताना आणि प्रत्येकाचा संदेश जाताना प्रत्येकाची पुन्हा तपासणी होते.</translation>
    </message>
    <message>
        <source>As {name} reads it: {text}</source>
        <translation>{name} यांना असे दिसेल: {text}</translation>
    </message>
</context>
<context>
    <name>BroadcastProgress</name>
    <message>
        <source>How far it is</source>
        <extracomment>What the list of people can be narrowed to, each with the states it holds.</extracomment>
        <translation>कुठपर्यंत आले</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>पुढे जा</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Which people to show</source>
        <translation>कोणते लोक दाखवायचे</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सर्व</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवला</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>अजून प्रतीक्षेत</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>वगळलेले</translation>
    </message>
    <message>
        <source>Failed or not known</source>
        <translation>न गेलेले किंवा माहीत नसलेले</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ती</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>का</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कधी</translation>
    </message>
    <message>
        <source>People of the broadcast</source>
        <translation>ब्रॉडकास्टमधील लोक</translation>
    </message>
    <message>
        <source>Cancel the broadcast?</source>
        <translation>ब्रॉडकास्ट रद्द करायचे का?</translation>
    </message>
    <message>
        <source>Whoever has not got it yet gets none. This cannot be undone; a pause can.</source>
        <translation>ज्यांना अजून मिळालेले नाही त्यांना ते मिळणार नाही. हे पूर्ववत करता येत नाही; थांबवलेले मात्र पुन्हा सुरू करता येते.</translation>
    </message>
    <message>
        <source>Cancel the broadcast</source>
        <translation>ब्रॉडकास्ट रद्द करा</translation>
    </message>
</context>
<context>
    <name>BroadcastsWindow</name>
    <message>
        <source>Broadcasts</source>
        <extracomment>So often at most the numbers move while messages go.</extracomment>
        <translation>ब्रॉडकास्ट</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>नवे ब्रॉडकास्ट</translation>
    </message>
    <message>
        <source>Write to many at once</source>
        <translation>एकाच वेळी अनेकांना लिहा</translation>
    </message>
    <message>
        <source>Everybody gets it alone, by their own name. Whoever has not agreed is left out, and you see why.</source>
        <translation>प्रत्येकाला ते स्वतंत्रपणे, स्वतःच्या नावाने मिळते. ज्यांनी संमती दिलेली नाही त्यांना वगळले जाते, आणि कारण तुम्हाला दिसते.</translation>
    </message>
</context>
<context>
    <name>BubbleActions</name>
    <message>
        <source>What to do with this message</source>
        <translation>या संदेशाचे काय करायचे</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>उत्तर द्या</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>मजकूर कॉपी करा</translation>
    </message>
    <message>
        <source>Copy the earlier text</source>
        <translation>आधीचा मजकूर कॉपी करा</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>संपर्क कार्ड</translation>
    </message>
    <message>
        <source>Save {name}…</source>
        <translation>{name} जतन करा…</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} कॉपी करा</translation>
    </message>
    <message>
        <source>Answer on their card</source>
        <translation>त्यांच्या कार्डवर उत्तर द्या</translation>
    </message>
    <message>
        <source>Open the advertisement</source>
        <translation>जाहिरात उघडा</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>ऐका किंवा थांबवा</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <translation>वेग बदला</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>दुसऱ्या प्रोग्राममध्ये उघडा</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>म्हणून जतन करा…</translation>
    </message>
    <message>
        <source>Privacy request from this message…</source>
        <translation>या संदेशावरून गोपनीयता विनंती…</translation>
    </message>
    <message>
        <source>About this message…</source>
        <translation>या संदेशाविषयी…</translation>
    </message>
    <message>
        <source>React</source>
        <translation>प्रतिक्रिया द्या</translation>
    </message>
    <message>
        <source>Take the reaction back</source>
        <translation>प्रतिक्रिया मागे घ्या</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>म्हणून जतन करा</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message numerus="yes">
        <source>%n people are chosen.</source>
        <translation>
            <numerusform>निवडलेले लोक: %n.</numerusform>
            <numerusform>निवडलेले लोक: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: they all stand so already.</source>
        <translation>काहीही बदलले नाही: सर्वांचे आधीपासून तसेच आहे.</translation>
    </message>
    <message>
        <source>{done} of {all} people done…</source>
        <translation>{all} पैकी {done} जणांचे झाले…</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>We called</source>
        <translation>आपण फोन केला</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>त्यांनी कॉल केला</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>नोंद नाही</translation>
    </message>
    <message>
        <source>&amp;Who called</source>
        <translation>कोणी फोन केला (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>फोनचे काय झाले (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>कधी (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>मिनिटे (&amp;M)</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>काय सांगितले (&amp;S)</translation>
    </message>
</context>
<context>
    <name>CardLabels</name>
    <message>
        <source>None</source>
        <translation>काही नाही</translation>
    </message>
    <message>
        <source>Add a label, then Enter</source>
        <translation>लेबल लिहा, मग Enter दाबा</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>लेबल जोडा</translation>
    </message>
    <message>
        <source>Take off {label}</source>
        <translation>{label} काढा</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>{column} of {person}</source>
        <translation>{person} यांचा रकाना: {column}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>काहीही बदलले नाही.</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>स्वाक्षरी</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>&amp;Open the PDF</source>
        <translation>PDF उघडा (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>प्रत जतन करा… (&amp;S)</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>जुळत नाही</translation>
    </message>
    <message>
        <source>This certificate was altered or is gone.</source>
        <translation>हे प्रमाणपत्र बदलले गेले आहे किंवा आता नाही.</translation>
    </message>
    <message>
        <source>fits · {key}</source>
        <translation>जुळते · {key}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रत जतन करा</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फाइल लिहिता आली नाही.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>जतन केले: {name}</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Add this change</source>
        <translation>हा बदल जोडा</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>आणखी एक</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>कोणता रकाना</translation>
    </message>
    <message>
        <source>What it should say</source>
        <translation>त्यात काय असायला हवे</translation>
    </message>
    <message>
        <source>Empty takes it out.</source>
        <translation>रिकामे ठेवल्यास ते काढले जाते.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>कशावरून कळते</translation>
    </message>
    <message>
        <source>Paper that shows it, if there is one</source>
        <translation>ते दाखवणारा कागद, असल्यास</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>अजून काही लिहिलेले नाही.</translation>
    </message>
    <message>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field}: {before} ऐवजी {after}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>आधी</translation>
    </message>
    <message>
        <source>After</source>
        <translation>नंतर</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>काही नाही</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>दुरुस्त करा</translation>
    </message>
    <message>
        <source>It is right as it is…</source>
        <translation>आहे तेच बरोबर आहे…</translation>
    </message>
    <message>
        <source>Add their statement…</source>
        <translation>त्यांचे म्हणणे जोडा…</translation>
    </message>
    <message>
        <source>The card says now: {value}</source>
        <translation>कार्डवर आता: {value}</translation>
    </message>
    <message>
        <source>Why it stays, told to the person</source>
        <translation>ते का तसेच राहते, व्यक्तीला सांगायचे कारण</translation>
    </message>
    <message>
        <source>Their statement, kept beside the field</source>
        <translation>त्यांचे म्हणणे, रकान्याशेजारी ठेवलेले</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
</context>
<context>
    <name>ChatStep</name>
    <message>
        <source>Choose the &amp;person…</source>
        <translation>व्यक्ती निवडा… (&amp;P)</translation>
    </message>
    <message>
        <source>Whose chat is this?</source>
        <translation>हे चॅट कोणाचे आहे?</translation>
    </message>
    <message>
        <source>How the dates are written</source>
        <translation>तारखा कशा लिहिल्या आहेत</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>दिवस, महिना, वर्ष</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>महिना, दिवस, वर्ष</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>वर्ष, महिना, दिवस</translation>
    </message>
    <message>
        <source>Who of these is the agency?</source>
        <translation>यांपैकी संस्था कोण?</translation>
    </message>
    <message>
        <source>{count} messages from {first} to {last}, {files} files.</source>
        <translation>{first} ते {last}: {count} संदेश, {files} फाइली.</translation>
    </message>
    <message>
        <source>{name} is the agency</source>
        <translation>{name} म्हणजे संस्था</translation>
    </message>
</context>
<context>
    <name>ChatsPane</name>
    <message>
        <source>Choose a chat</source>
        <translation>चॅट निवडा</translation>
    </message>
    <message>
        <source>Everything said so far is on this PC and can be read without a network.</source>
        <translation>आतापर्यंतचे सर्व बोलणे या पीसीवर आहे आणि नेटवर्कशिवाय वाचता येते.</translation>
    </message>
</context>
<context>
    <name>ChatsSection</name>
    <message>
        <source>Open the chat with {number}</source>
        <translation>{number} सोबतचे चॅट उघडा</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n न वाचलेले</numerusform>
            <numerusform>%n न वाचलेले</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>अजून काही बोलणे नाही</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>checking…</source>
        <translation>तपासत आहे…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>ठीक आहे</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>अडचण</translation>
    </message>
</context>
<context>
    <name>ColleagueStrip</name>
    <message>
        <source>Look at it</source>
        <translation>ते पहा</translation>
    </message>
    <message>
        <source>Mine goes too</source>
        <translation>माझाही पाठवा</translation>
    </message>
    <message>
        <source>{name} answered while you were writing: “{text}”</source>
        <translation>तुम्ही लिहीत असताना {name} यांनी उत्तर दिले: “{text}”</translation>
    </message>
    <message>
        <source>Somebody answered from the phone while you were writing: “{text}”</source>
        <translation>तुम्ही लिहीत असताना कोणीतरी फोनवरून उत्तर दिले: “{text}”</translation>
    </message>
    <message>
        <source>A colleague wrote to this person from another PC while you were writing.</source>
        <translation>तुम्ही लिहीत असताना एका सहकाऱ्याने दुसऱ्या पीसीवरून या व्यक्तीला लिहिले.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>वर न्या (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>खाली न्या (&amp;D)</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>सुरुवातीसारखे करा (&amp;F)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>Space ने स्तंभ दिसतो किंवा लपतो, Alt+Up आणि Alt+Down ने तो हलतो.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>With headings</source>
        <translation>शीर्षकांसह</translation>
    </message>
    <message>
        <source>Without headings</source>
        <translation>शीर्षकांशिवाय</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Characters of the file</source>
        <translation>फाइलमधील अक्षरांचा प्रकार</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>शीर्षके</translation>
    </message>
    <message>
        <source>The columns are read as you had them read the last time.</source>
        <translation>तुम्ही मागच्या वेळी ठरवल्याप्रमाणेच स्तंभ वाचले आहेत.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>त्यात काय आहे</translation>
    </message>
    <message>
        <source>What it fills</source>
        <translation>तो काय भरतो</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>स्तंभ {number}</translation>
    </message>
    <message>
        <source>What the column {heading} fills</source>
        <translation>{heading} हा स्तंभ काय भरतो</translation>
    </message>
    <message>
        <source>Say which column is the name or the phone number; without one nobody can be read.</source>
        <translation>नाव किंवा फोन नंबर कोणत्या स्तंभात आहे ते सांगा; त्याशिवाय कोणाचीही माहिती वाचता येत नाही.</translation>
    </message>
</context>
<context>
    <name>CommunitySection</name>
    <message>
        <source>Religion</source>
        <translation>धर्म</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>समाज</translation>
    </message>
    <message>
        <source>Gotra · manglik</source>
        <translation>गोत्र · मांगलिक</translation>
    </message>
    <message>
        <source>Rashi · nakshatra</source>
        <translation>रास · नक्षत्र</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>संदेश लिहा</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>स्वतः</translation>
    </message>
    <message>
        <source>Reply to {who}</source>
        <translation>{who} यांना उत्तर</translation>
    </message>
    <message>
        <source>Too long for WhatsApp. Send it in two parts.</source>
        <translation>WhatsApp साठी फार लांब. दोन भागांत पाठवा.</translation>
    </message>
    <message>
        <source>Say whose data is in the file.</source>
        <translation>फाइलमध्ये कोणाचा डेटा आहे ते सांगा.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>फाइल जोडा</translation>
    </message>
</context>
<context>
    <name>ComposerFoot</name>
    <message>
        <source>Attach</source>
        <translation>जोडा</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>/ Reply</source>
        <translation>/ उत्तर</translation>
    </message>
    <message>
        <source>Quick reply</source>
        <translation>झटपट उत्तर</translation>
    </message>
    <message>
        <source>Texts your office uses often. Type / in the message to find one.</source>
        <translation>तुमच्या कार्यालयात नेहमी वापरले जाणारे मजकूर. शोधण्यासाठी संदेशात / टाइप करा.</translation>
    </message>
    <message>
        <source>Record a voice note</source>
        <translation>व्हॉइस संदेश रेकॉर्ड करा</translation>
    </message>
    <message>
        <source>Why may I message this person?</source>
        <translation>या व्यक्तीला संदेश का पाठवता येतो?</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>नंतर पाठवा</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>पाठवा</translation>
    </message>
    <message>
        <source>What to attach</source>
        <translation>काय जोडायचे</translation>
    </message>
    <message>
        <source>Pictures and files…</source>
        <translation>चित्रे आणि फाइली…</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>ठिकाण…</translation>
    </message>
    <message>
        <source>Contact card…</source>
        <translation>संपर्क कार्ड…</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message>
        <source>Emoji</source>
        <translation>इमोजी</translation>
    </message>
    <message>
        <source>Emoji. Or type : and its name, as in :folded</source>
        <translation>इमोजी. किंवा : आणि त्याचे नाव टाइप करा, जसे :folded</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>ठळक</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>तिरके</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>खोडलेले</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>टाइपरायटर अक्षरे</translation>
    </message>
</context>
<context>
    <name>ConflictsSheet</name>
    <message>
        <source>Changed by two people at once</source>
        <translation>एकाच वेळी दोघांनी बदललेले</translation>
    </message>
    <message>
        <source>The later one stands until somebody chooses. Nothing was lost.</source>
        <translation>कोणी निवड करेपर्यंत नंतरचा बदल राहतो. काहीही गेलेले नाही.</translation>
    </message>
    <message>
        <source>Fields to choose</source>
        <translation>निवड करायचे रकाने</translation>
    </message>
    <message>
        <source>Nothing to choose</source>
        <translation>निवडण्यासारखे काही नाही</translation>
    </message>
    <message>
        <source>Where two PCs change the same field while apart, both values are kept and shown here.</source>
        <translation>जोडलेले नसताना दोन पीसींनी तोच रकाना बदलला, तर दोन्ही मूल्ये ठेवून येथे दाखवली जातात.</translation>
    </message>
    <message>
        <source>&amp;Let this stand</source>
        <translation>हेच राहू द्या (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करा (&amp;C)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>कोणाचे</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>रकाना</translation>
    </message>
    <message>
        <source>First</source>
        <translation>आधीचे</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>नंतरचे</translation>
    </message>
    <message>
        <source>The fields could not be read.</source>
        <translation>रकाने वाचता आले नाहीत.</translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation>जे दिसत आहे ते आधीचे आहे.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>{who}, {when}, stands now</source>
        <translation>{who}, {when}, आता हेच आहे</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>आधी होते तसे</translation>
    </message>
    <message>
        <source>Chosen; the other PCs will hear of it.</source>
        <translation>निवड झाली; इतर पीसींना ती कळेल.</translation>
    </message>
    <message>
        <source>{name}, {field}: first {one}, later {other}, before {base}.</source>
        <translation>{name}, {field}: आधी {one}, नंतर {other}, त्यापूर्वी {base}.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>जोडणी</translation>
    </message>
    <message>
        <source>From Meta’s app dashboard and your relay. Everything here stays in the encrypted store.</source>
        <translation>Meta च्या ॲप डॅशबोर्डवरून आणि तुमच्या रिलेवरून. येथील सर्व काही एन्क्रिप्टेड साठ्यात राहते.</translation>
    </message>
    <message>
        <source>WhatsApp at Meta</source>
        <translation>Meta कडील WhatsApp</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>ॲक्सेस टोकन</translation>
    </message>
    <message>
        <source>A system user’s token does not expire.</source>
        <translation>सिस्टीम यूझरच्या टोकनची मुदत संपत नाही.</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>ॲक्सेस टोकन (&amp;T)</translation>
    </message>
    <message>
        <source>Check token</source>
        <translation>टोकन तपासा</translation>
    </message>
    <message>
        <source>Phone number &amp;id</source>
        <translation>फोन नंबर आयडी (&amp;I)</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>नंबर तपासा</translation>
    </message>
    <message>
        <source>WhatsApp &amp;business account id</source>
        <translation>WhatsApp बिझनेस खाते आयडी (&amp;B)</translation>
    </message>
    <message>
        <source>Check templates</source>
        <translation>टेम्पलेट तपासा</translation>
    </message>
    <message>
        <source>&amp;Graph address</source>
        <translation>Graph पत्ता (&amp;G)</translation>
    </message>
    <message>
        <source>Graph &amp;version</source>
        <translation>Graph आवृत्ती (&amp;V)</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>रिले</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Relay &amp;address</source>
        <translation>रिलेचा पत्ता (&amp;A)</translation>
    </message>
    <message>
        <source>This PC’s &amp;name at the relay</source>
        <translation>रिलेवर या पीसीचे नाव (&amp;N)</translation>
    </message>
    <message>
        <source>This PC’s credential</source>
        <translation>या पीसीचे ओळखपत्र</translation>
    </message>
    <message>
        <source>This PC’s &amp;credential</source>
        <translation>या पीसीचे ओळखपत्र (&amp;C)</translation>
    </message>
    <message>
        <source>Check relay</source>
        <translation>रिले तपासा</translation>
    </message>
    <message>
        <source>Agency key</source>
        <translation>संस्थेची किल्ली</translation>
    </message>
    <message>
        <source>The relay seals every message with the public half; only PCs that hold the private half can read them. Make one pair for the whole agency.</source>
        <translation>रिले प्रत्येक संदेश सार्वजनिक अर्ध्याने बंद करतो; ज्यांच्याकडे खाजगी अर्धा आहे तेच पीसी तो वाचू शकतात. संपूर्ण संस्थेसाठी एकच जोडी बनवा.</translation>
    </message>
    <message>
        <source>Private half</source>
        <translation>खाजगी अर्धा</translation>
    </message>
    <message>
        <source>Paste it from the first PC.</source>
        <translation>पहिल्या पीसीवरून आणून चिकटवा.</translation>
    </message>
    <message>
        <source>&amp;Private half</source>
        <translation>खाजगी अर्धा (&amp;P)</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>किल्ली तपासा</translation>
    </message>
    <message>
        <source>The relay is started with it.</source>
        <translation>रिले याच्यासह सुरू केला जातो.</translation>
    </message>
    <message>
        <source>P&amp;ublic half</source>
        <translation>सार्वजनिक अर्धा (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Make a new pair</source>
        <translation>नवी जोडी बनवा (&amp;M)</translation>
    </message>
    <message>
        <source>Copy public half</source>
        <translation>सार्वजनिक अर्धा कॉपी करा</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>जतन करा आणि जोडा (&amp;S)</translation>
    </message>
    <message>
        <source>Chec&amp;k everything</source>
        <translation>सर्व तपासा (&amp;K)</translation>
    </message>
    <message>
        <source>Saved, in use from now.</source>
        <translation>जतन केले, आतापासून वापरात.</translation>
    </message>
    <message>
        <source>Start the relay with the new public half, then save.</source>
        <translation>आधी रिले नव्या सार्वजनिक अर्ध्यासह सुरू करा, मग जतन करा.</translation>
    </message>
    <message>
        <source>Key {id}</source>
        <translation>किल्ली {id}</translation>
    </message>
</context>
<context>
    <name>ConsentImportDialog</name>
    <message>
        <source>Import consents</source>
        <translation>संमती आयात करा</translation>
    </message>
    <message>
        <source>A CSV file with the columns phone, purposes, date, method, notice and evidence. A line that does not say what proves the consent is noted as unknown; nobody is messaged because of it.</source>
        <translation>phone, purposes, date, method, notice आणि evidence हे स्तंभ असलेली CSV फाइल. संमतीचा पुरावा काय ते न सांगणारी ओळ &apos;माहीत नाही&apos; म्हणून नोंदली जाते; तिच्या आधारे कोणालाही संदेश जात नाही.</translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation>पाहण्याजोग्या ओळी</translation>
    </message>
    <message>
        <source>Choose the &amp;list…</source>
        <translation>यादी निवडा… (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>नोंदीत घ्या (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करा (&amp;C)</translation>
    </message>
    <message>
        <source>Choose the list of consents</source>
        <translation>संमतींची यादी निवडा</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>याद्या (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>This file cannot be read. Close it in Excel and try again.</source>
        <translation>ही फाइल वाचता येत नाही. ती Excel मध्ये बंद करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>This is what taking in the list would do. Nothing is written yet.</source>
        <translation>यादी नोंदीत घेतल्यास असे होईल. अजून काहीही लिहिलेले नाही.</translation>
    </message>
    <message>
        <source>{count} lines are consents now. Taking in the same list again changes nothing.</source>
        <translation>{count} ओळी आता संमती म्हणून नोंदल्या आहेत. तीच यादी पुन्हा घेतल्यास काही बदलत नाही.</translation>
    </message>
    <message>
        <source>{count} proved</source>
        <translation>{count} पुराव्यासह</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} आधीपासून आहेत</translation>
    </message>
    <message>
        <source>{count} not proved</source>
        <translation>{count} पुराव्याशिवाय</translation>
    </message>
    <message>
        <source>{count} said no</source>
        <translation>{count} नकार</translation>
    </message>
    <message>
        <source>{count} cannot be used</source>
        <translation>{count} वापरता येत नाहीत</translation>
    </message>
    <message>
        <source>Line {line}.</source>
        <translation>ओळ {line}.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… आणि आणखी {count}</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Record opt-in…</source>
        <translation>संमती नोंदवा…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>मागे घ्या…</translation>
    </message>
    <message>
        <source>Take a consent back…</source>
        <translation>संमती मागे घेतल्याचे नोंदवा…</translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>आयात… (&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>निर्यात करा… (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;New family</source>
        <translation>नवे कुटुंब (&amp;N)</translation>
    </message>
    <message>
        <source>More to do with the list</source>
        <translation>यादीसाठी आणखी पर्याय</translation>
    </message>
    <message>
        <source>{people} people · {families} families · as of {time}, all on this PC</source>
        <translation>{people} लोक · {families} कुटुंबे · {time} पर्यंतची माहिती, सर्व या पीसीवर</translation>
    </message>
    <message>
        <source>New people, &amp;line by line (Ctrl+N)</source>
        <translation>नवे लोक, ओळीओळीने (Ctrl+N) (&amp;L)</translation>
    </message>
    <message>
        <source>People entered &amp;twice…</source>
        <translation>दोनदा नोंदलेले लोक… (&amp;T)</translation>
    </message>
    <message>
        <source>Changed on two &amp;PCs…</source>
        <translation>दोन पीसींवर बदललेले… (&amp;P)</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>झालेल्या आयाती… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>स्तंभ… (&amp;C)</translation>
    </message>
    <message>
        <source>There is nobody in the list to export.</source>
        <translation>निर्यात करण्यासाठी यादीत कोणी नाही.</translation>
    </message>
    <message>
        <source>{people} people · {families} families · all on this PC, readable offline</source>
        <translation>{people} लोक · {families} कुटुंबे · सर्व या पीसीवर, नेटवर्कशिवाय वाचता येते</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Picture, and the part of it that stays</source>
        <translation>चित्र, आणि त्यातील राहणारा भाग</translation>
    </message>
    <message>
        <source>{width} by {height} of {all_width} by {all_height} pixels</source>
        <translation>{all_width} बाय {all_height} पैकी {width} बाय {height} पिक्सेल</translation>
    </message>
</context>
<context>
    <name>CustomFieldsDialog</name>
    <message>
        <source>Fields of the agency</source>
        <translation>संस्थेचे रकाने</translation>
    </message>
    <message>
        <source>They stand on everybody&apos;s card, in this order. What was written in a field is kept when it is taken out of use.</source>
        <translation>हे रकाने याच क्रमाने प्रत्येकाच्या कार्डवर असतात. रकाना वापरातून काढला तरी त्यात लिहिलेले जपून ठेवले जाते.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
</context>
<context>
    <name>DisclosuresSection</name>
    <message>
        <source>Who has seen it?</source>
        <translation>हे कोणी पाहिले आहे?</translation>
    </message>
    <message>
        <source>Everybody who was given this person&apos;s biodata, photo or number</source>
        <translation>या व्यक्तीचा बायोडेटा, फोटो किंवा नंबर ज्यांना दिला ते सर्व</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>पाठवायचे बाकी</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>अजून कोणी नाही.</translation>
    </message>
</context>
<context>
    <name>DuplicatesSheet</name>
    <message>
        <source>People entered twice?</source>
        <translation>लोक दोनदा नोंदले गेले का?</translation>
    </message>
    <message>
        <source>A number in common alone never counts: families share one. What you answer is remembered.</source>
        <translation>फक्त नंबर समान असणे पुरेसे नाही: कुटुंबात एकच नंबर असतो. तुम्ही दिलेले उत्तर लक्षात ठेवले जाते.</translation>
    </message>
    <message>
        <source>Pairs to answer</source>
        <translation>उत्तर द्यायच्या जोड्या</translation>
    </message>
    <message>
        <source>Nobody is entered twice</source>
        <translation>कोणीही दोनदा नोंदलेले नाही</translation>
    </message>
    <message>
        <source>New and changed entries are compared by themselves.</source>
        <translation>नव्या आणि बदललेल्या नोंदी आपोआप पडताळल्या जातात.</translation>
    </message>
    <message>
        <source>&amp;Same person…</source>
        <translation>एकच व्यक्ती… (&amp;S)</translation>
    </message>
    <message>
        <source>Same &amp;family</source>
        <translation>एकच कुटुंब (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Different people</source>
        <translation>वेगळ्या व्यक्ती (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo a merge…</source>
        <translation>एकत्र केलेले पूर्ववत करा… (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करा (&amp;C)</translation>
    </message>
    <message>
        <source>Made one person</source>
        <translation>एकच व्यक्ती केली</translation>
    </message>
    <message>
        <source>Undone, both entries stand as they stood; what came in or was changed since stays.</source>
        <translation>पूर्ववत केल्यावर दोन्ही नोंदी होत्या तशा होतात; त्यानंतर आलेले किंवा बदललेले तसेच राहते.</translation>
    </message>
    <message>
        <source>Merges that can be undone</source>
        <translation>पूर्ववत करता येण्याजोग्या एकत्र नोंदी</translation>
    </message>
    <message>
        <source>&amp;Undo this merge</source>
        <translation>हे एकत्र केलेले पूर्ववत करा (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>मागे (&amp;B)</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>एक नोंद</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>दुसरी</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>का</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>कितपत शक्य</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>राहते</translation>
    </message>
    <message>
        <source>Went into it</source>
        <translation>तिच्यात मिसळली</translation>
    </message>
    <message>
        <source>By whom, when</source>
        <translation>कोणी, केव्हा</translation>
    </message>
    <message>
        <source>Undo until</source>
        <translation>कधीपर्यंत पूर्ववत</translation>
    </message>
    <message>
        <source>Comparing… {count} entries left</source>
        <translation>पडताळणी सुरू आहे… {count} नोंदी उरल्या</translation>
    </message>
    <message>
        <source>The pairs could not be read.</source>
        <translation>जोड्या वाचता आल्या नाहीत.</translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation>जे दिसत आहे ते आधीचे आहे.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Noted: one family.</source>
        <translation>नोंदवले: एकच कुटुंब.</translation>
    </message>
    <message>
        <source>Noted: different people.</source>
        <translation>नोंदवले: वेगळ्या व्यक्ती.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>पुन्हा विचारा</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>आता ती एकच व्यक्ती आहे.</translation>
    </message>
    <message>
        <source>It can be undone for 30 days.</source>
        <translation>30 दिवसांपर्यंत पूर्ववत करता येते.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करा</translation>
    </message>
    <message>
        <source>Changed since, so left as it is: {fields}.</source>
        <translation>त्यानंतर बदलले, म्हणून तसेच ठेवले: {fields}.</translation>
    </message>
    <message>
        <source>Both entries are back.</source>
        <translation>दोन्ही नोंदी परत आल्या.</translation>
    </message>
    <message>
        <source>{one} and {other}. {likely}: {why}.</source>
        <translation>{one} आणि {other}. {likely}: {why}.</translation>
    </message>
    <message>
        <source>{gone} went into {kept}, {who}</source>
        <translation>{gone} ही नोंद {kept} मध्ये मिसळली, {who}</translation>
    </message>
</context>
<context>
    <name>EditableSection</name>
    <message>
        <source>Edit: {section}</source>
        <translation>बदला: {section}</translation>
    </message>
    <message>
        <source>{what} (F2)</source>
        <translation>{what} (F2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>दरम्यान बदलले</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>माझे ठेवा</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>त्यांचे घ्या</translation>
    </message>
    <message>
        <source>{field} became “{value}” while you were writing.</source>
        <translation>तुम्ही लिहीत असताना {field} बदलून “{value}” झाले.</translation>
    </message>
    <message>
        <source>{who} changed {field} to “{value}” while you were writing ({when}).</source>
        <translation>तुम्ही लिहीत असताना {who} यांनी {field} बदलून “{value}” केले ({when}).</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>इमोजी</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>इमोजी शोधा</translation>
    </message>
    <message>
        <source>Group of emoji</source>
        <translation>इमोजींचा गट</translation>
    </message>
    <message>
        <source>No emoji of this name.</source>
        <translation>या नावाची इमोजी नाही.</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>New people</source>
        <translation>नवे लोक</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ठेवा</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Enter keeps this person and begins the next, Esc is done.</source>
        <translation>Enter ने ही व्यक्ती नोंदली जाते आणि पुढची सुरू होते, Esc ने काम संपते.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म</translation>
    </message>
    <message>
        <source>This does not read as a phone number. Try it with +91 in front.</source>
        <translation>हा फोन नंबर वाटत नाही. पुढे +91 लावून पहा.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Our own office</source>
        <translation>आपले कार्यालय</translation>
    </message>
    <message>
        <source>A company that works for us</source>
        <translation>आपल्यासाठी काम करणारी कंपनी</translation>
    </message>
    <message>
        <source>A family (only who agreed to be shown)</source>
        <translation>एक कुटुंब (दाखवण्यास संमती देणारेच)</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फाइल (&amp;F)</translation>
    </message>
    <message>
        <source>People whose data may only be kept are left out. Everybody in the file stands in the register of disclosures.</source>
        <translation>ज्यांचा डेटा फक्त ठेवता येतो त्यांना वगळले जाते. फाइलमधील प्रत्येकाची नोंद माहिती दिल्याच्या नोंदवहीत होते.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>फाइलचा प्रकार</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Text for spreadsheets (CSV)</source>
        <translation>स्प्रेडशीटसाठी मजकूर (CSV)</translation>
    </message>
    <message>
        <source>Contact cards for phones (vCard 3.0)</source>
        <translation>फोनसाठी संपर्क कार्ड (vCard 3.0)</translation>
    </message>
    <message>
        <source>Contact cards (vCard 4.0)</source>
        <translation>संपर्क कार्ड (vCard 4.0)</translation>
    </message>
    <message>
        <source>Register to print (PDF)</source>
        <translation>छापण्यासाठी नोंदवही (PDF)</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>फाइलचा प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language of the register</source>
        <translation>नोंदवहीची भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>Language of the register</source>
        <translation>नोंदवहीची भाषा</translation>
    </message>
    <message>
        <source>Columns; ticked ones are written</source>
        <translation>स्तंभ; खूण केलेले लिहिले जातात</translation>
    </message>
    <message>
        <source>&amp;Columns. Caste, income and horoscope only where they are needed.</source>
        <translation>स्तंभ. जात, उत्पन्न आणि पत्रिका फक्त गरज असेल तेथेच. (&amp;C)</translation>
    </message>
    <message>
        <source>{column} (sensitive)</source>
        <translation>{column} (संवेदनशील)</translation>
    </message>
    <message>
        <source>Say for whom and why first.</source>
        <translation>आधी कोणासाठी आणि का ते सांगा.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>थांबवले. काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फाइल लिहिता आली नाही.</translation>
    </message>
    <message>
        <source>People written to {file}: {count}.</source>
        <translation>{file} मध्ये लिहिलेले लोक: {count}.</translation>
    </message>
    <message>
        <source>Left out because their data may only be kept now: {count}.</source>
        <translation>डेटा आता फक्त ठेवता येतो म्हणून वगळलेले: {count}.</translation>
    </message>
    <message>
        <source>Left out because they have not agreed to be shown: {count}.</source>
        <translation>दाखवण्यास संमती नाही म्हणून वगळलेले: {count}.</translation>
    </message>
    <message>
        <source>No longer there: {count}.</source>
        <translation>आता नसलेले: {count}.</translation>
    </message>
    <message>
        <source>Export people: {count}</source>
        <translation>लोकांची निर्यात: {count}</translation>
    </message>
    <message>
        <source>A file outside the program is no longer encrypted. Write only what is needed.</source>
        <translation>प्रोग्रामबाहेरची फाइल एन्क्रिप्टेड राहत नाही. गरजेपुरतेच लिहा.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>निर्यात करा (&amp;E)</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>पुन्हा प्रयत्न करा (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>बॅकअपमधून परत आणा… (&amp;R)</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Edit the family</source>
        <translation>कुटुंबाची माहिती बदला</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>कोण पाहते</translation>
    </message>
</context>
<context>
    <name>FamilyEditor</name>
    <message>
        <source>Begin to write its name</source>
        <translation>त्याचे नाव लिहायला सुरुवात करा</translation>
    </message>
</context>
<context>
    <name>FamilyForm</name>
    <message>
        <source>New family</source>
        <translation>नवे कुटुंब</translation>
    </message>
    <message>
        <source>Name of the family</source>
        <translation>कुटुंबाचे नाव</translation>
    </message>
    <message>
        <source>There is this family already: show it</source>
        <translation>हे कुटुंब आधीपासून आहे: ते दाखवा</translation>
    </message>
    <message>
        <source>Add to {family}</source>
        <translation>{family} मध्ये जोडा</translation>
    </message>
    <message>
        <source>&amp;Add another person</source>
        <translation>आणखी एक व्यक्ती जोडा (&amp;A)</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>व्यक्ती {number}</translation>
    </message>
    <message>
        <source>Several people need a family: write its name.</source>
        <translation>एकापेक्षा जास्त लोकांसाठी कुटुंब हवे: त्याचे नाव लिहा.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करा (&amp;C)</translation>
    </message>
</context>
<context>
    <name>FamilyPanel</name>
    <message>
        <source>Family</source>
        <translation>कुटुंब</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>व्यक्ती जोडा… (&amp;A)</translation>
    </message>
    <message>
        <source>Dissolve this family</source>
        <translation>हे कुटुंब मोडा</translation>
    </message>
    <message>
        <source>Its people stay, each alone. Ctrl+Z brings it back.</source>
        <translation>त्यातील लोक राहतात, प्रत्येक जण वेगळा. Ctrl+Z ने कुटुंब परत येते.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>अजून कोणी नाही.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} दाखवा</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>{file}, shown first</source>
        <translation>{file}, सर्वात आधी दिसणारी</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>उघडत आहे…</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>लहान (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>मोठे (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>मापात बसवा</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>प्रत जतन करा…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>This PDF is too large to be shown here.</source>
        <translation>हे PDF येथे दाखवण्यासाठी फार मोठे आहे.</translation>
    </message>
    <message>
        <source>Save a copy and open that.</source>
        <translation>प्रत जतन करून ती उघडा.</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here. Save a copy and open that.</source>
        <translation>या प्रकारच्या फाइली येथे दिसत नाहीत. प्रत जतन करून ती उघडा.</translation>
    </message>
    <message>
        <source>This picture cannot be shown on this PC.</source>
        <translation>हे चित्र या पीसीवर दाखवता येत नाही.</translation>
    </message>
    <message>
        <source>It is kept as it came. Save a copy, or ask for it as JPEG.</source>
        <translation>ते आले तसेच ठेवले आहे. प्रत जतन करा, किंवा JPEG म्हणून मागा.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>या PDF ला पासवर्डचे कुलूप आहे.</translation>
    </message>
    <message>
        <source>Ask the family for one without, or save a copy.</source>
        <translation>कुटुंबाकडे पासवर्ड नसलेले मागा, किंवा प्रत जतन करा.</translation>
    </message>
    <message>
        <source>This PDF cannot be read: it is damaged.</source>
        <translation>हे PDF वाचता येत नाही: ते खराब आहे.</translation>
    </message>
    <message>
        <source>Ask for it to be sent again.</source>
        <translation>ती पुन्हा पाठवण्यास सांगा.</translation>
    </message>
    <message>
        <source>This PDF has too many pages to be shown here.</source>
        <translation>या PDF मध्ये येथे दाखवता येणार नाहीत इतकी पाने आहेत.</translation>
    </message>
    <message>
        <source>Pages of {file}</source>
        <translation>{file} ची पाने</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रत जतन करा</translation>
    </message>
    <message>
        <source>A copy was saved. It is not encrypted any more.</source>
        <translation>प्रत जतन केली. ती आता एन्क्रिप्टेड नाही.</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Add a photo or paper…</source>
        <translation>फोटो किंवा कागद जोडा…</translation>
    </message>
    <message>
        <source>None. Drop a file here, paste a photo, or press the clip.</source>
        <translation>काही नाही. फाइल येथे आणून सोडा, फोटो चिकटवा, किंवा क्लिपचे बटण दाबा.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>काही नाही</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>प्रत जतन करा…</translation>
    </message>
    <message>
        <source>Show this photo first</source>
        <translation>हा फोटो सर्वात आधी दाखवा</translation>
    </message>
    <message>
        <source>This is a…</source>
        <translation>हे आहे…</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>कार्डवरून काढा</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>फोटो आणि कागदपत्रे</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रत जतन करा</translation>
    </message>
</context>
<context>
    <name>FillLine</name>
    <message>
        <source>What stands for “{name}”</source>
        <extracomment>Messages a minute that can be chosen; 0 is as fast as WhatsApp takes them.</extracomment>
        <translation>“{name}” च्या जागी काय</translation>
    </message>
    <message>
        <source>Words for “{name}”</source>
        <translation>“{name}” साठी शब्द</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूर्ण नाव</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहिले नाव</translation>
    </message>
    <message>
        <source>Name in their script</source>
        <translation>त्यांच्या लिपीत नाव</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>कुटुंब</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>सर्वांसाठी सारखेच</translation>
    </message>
    <message>
        <source>Where it is not known (else they are left out)</source>
        <translation>माहीत नसल्यास काय लिहायचे (नाहीतर त्यांना वगळले जाते)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter: {words}</source>
        <translation>गाळणी: {words}</translation>
    </message>
    <message>
        <source>Press to change, Backspace to remove</source>
        <translation>बदलण्यासाठी दाबा, काढण्यासाठी Backspace</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>गाळणी</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>गाळणी बदला</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>शोधण्यासाठी लिहा</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>कशानुसार गाळायचे</translation>
    </message>
    <message>
        <source>From</source>
        <translation>पासून</translation>
    </message>
    <message>
        <source>To</source>
        <translation>पर्यंत</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>आहे किंवा नाही</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मूल्ये</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>होय किंवा नाही</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दाखवा</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>काढा (&amp;R)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ते</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Write heights like 5′4″ or 163 cm, the smaller first.</source>
        <translation>उंची 5′4″ किंवा 163 cm अशी लिहा, कमी उंची आधी.</translation>
    </message>
    <message>
        <source>Write at least one number, the smaller first.</source>
        <translation>किमान एक संख्या लिहा, लहान आधी.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>किमान एक निवडा.</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>यांपैकी एक आहे</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>यांपैकी एकही नाही</translation>
    </message>
    <message>
        <source>contains the words</source>
        <translation>यात हे शब्द आहेत</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filters</source>
        <translation>गाळण्या</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ गाळणी</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>गाळणी जोडा</translation>
    </message>
    <message>
        <source>Add a filter (Alt+F)</source>
        <translation>गाळणी जोडा (Alt+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>सर्व काढा</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>सर्व गाळण्या काढा</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>दिवस (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>काय करायचे आहे (&amp;W)</translation>
    </message>
    <message>
        <source>Whoever looks after them</source>
        <translation>त्यांच्याकडे जे पाहतात ते</translation>
    </message>
    <message>
        <source>What is to be &amp;done</source>
        <translation>काय करायचे आहे (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>कधीपर्यंत (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation>कोण करणार (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>कोणी करायचे (&amp;B)</translation>
    </message>
</context>
<context>
    <name>FollowUpsSection</name>
    <message>
        <source>Set a follow-up</source>
        <translation>पाठपुरावा ठरवा</translation>
    </message>
    <message>
        <source>None</source>
        <translation>काही नाही</translation>
    </message>
    <message>
        <source>{follow_up}, overdue</source>
        <translation>{follow_up}, मुदत उलटली</translation>
    </message>
    <message>
        <source>Done: {follow_up}</source>
        <translation>झाले: {follow_up}</translation>
    </message>
    <message>
        <source>Change: {follow_up}</source>
        <translation>बदला: {follow_up}</translation>
    </message>
    <message>
        <source>Whoever looks after them</source>
        <translation>त्यांच्याकडे जे पाहतात ते</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>काय करायचे आहे</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कोणी</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>कोण करणार</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>काय करायचे आहे ते लिहा.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Narrow the search</source>
        <translation>शोध मर्यादित करा</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>शोधाचे निकाल</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ती</translation>
    </message>
</context>
<context>
    <name>HeadSection</name>
    <message>
        <source>Edit name, role and family</source>
        <translation>नाव, नाते आणि कुटुंब बदला</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>उमेदवार</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} दाखवा</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>कुटुंब</translation>
    </message>
    <message>
        <source>Other names and spellings, one a line</source>
        <translation>इतर नावे आणि स्पेलिंग, प्रत्येक ओळीत एक</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>All files (*)</source>
        <translation>सर्व फाइली (*)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगती</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>आयात करा (&amp;I)</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>दुसरी फाइल निवडा… (&amp;A)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} वाचत आहे…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>आयात मागे घेतली जात आहे…</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>आयात मागे घेतली</translation>
    </message>
    <message>
        <source>{count} entries stayed, because somebody has worked with them since.</source>
        <translation>{count} नोंदी राहिल्या, कारण त्यानंतर कोणीतरी त्यांवर काम केले आहे.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>सर्व काही आधीसारखे आहे.</translation>
    </message>
    <message>
        <source>Save the rows to mend</source>
        <translation>दुरुस्त करायच्या ओळी जतन करा</translation>
    </message>
    <message>
        <source>Saved as {file}. Mend the rows there and import that file.</source>
        <translation>{file} म्हणून जतन केले. तेथे ओळी दुरुस्त करून ती फाइल आयात करा.</translation>
    </message>
    <message>
        <source>Import the chat {file}</source>
        <translation>चॅट {file} आयात करा</translation>
    </message>
    <message>
        <source>Say whose chat this is. It is kept beside the live chats, marked as imported.</source>
        <translation>हे चॅट कोणाचे ते सांगा. ते &apos;आयात केलेले&apos; अशा खुणेसह चालू चॅटशेजारी ठेवले जाते.</translation>
    </message>
    <message>
        <source>{count} messages and {files} files taken in, {known} were there already.</source>
        <translation>{count} संदेश आणि {files} फाइली घेतल्या, {known} आधीपासून होते.</translation>
    </message>
    <message>
        <source>Nothing of the file was taken in.</source>
        <translation>फाइलमधील काहीही घेतले नाही.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>ही फाइल वाचता येत नाही.</translation>
    </message>
    <message>
        <source>Close it in Excel and try again.</source>
        <translation>ती Excel मध्ये बंद करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} ची आयात</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} नवे</translation>
    </message>
    <message>
        <source>{count} to complete</source>
        <translation>{count} पूर्ण होतील</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} आधीपासून आहेत</translation>
    </message>
    <message>
        <source>{count} share a number</source>
        <translation>{count} जणांचा नंबर सामाईक</translation>
    </message>
    <message>
        <source>{count} cannot be used</source>
        <translation>{count} वापरता येत नाहीत</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>थांबवले</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयात झाले</translation>
    </message>
    <message>
        <source>Choose the register, the address book or the exported chat</source>
        <translation>नोंदवही, पत्त्यांची वही किंवा निर्यात केलेले चॅट निवडा</translation>
    </message>
    <message>
        <source>What can be imported ({names})</source>
        <translation>आयात करता येणाऱ्या फाइली ({names})</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>थांबवत आहे…</translation>
    </message>
    <message>
        <source>C&amp;heck the rows</source>
        <translation>ओळी तपासा (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>ही आयात पूर्ववत करा (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save the rows to mend…</source>
        <translation>दुरुस्त करायच्या ओळी जतन करा… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>स्तंभ… (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करा (&amp;L)</translation>
    </message>
    <message>
        <source>How {file} is read</source>
        <translation>{file} कशी वाचली जाते</translation>
    </message>
    <message>
        <source>Look at what each column fills. Nothing is written yet.</source>
        <translation>प्रत्येक स्तंभ काय भरतो ते पहा. अजून काहीही लिहिलेले नाही.</translation>
    </message>
    <message>
        <source>Checking {file}…</source>
        <translation>{file} तपासली जात आहे…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>अजून काहीही लिहिलेले नाही.</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>या फाइलमध्ये नवे काही नाही.</translation>
    </message>
    <message>
        <source>{count} stay without messages</source>
        <translation>{count} जणांना संदेश जाणार नाहीत</translation>
    </message>
    <message>
        <source>{count} stay erased</source>
        <translation>{count} पुसलेलेच राहतील</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>{file} ची आयात सुरू आहे…</translation>
    </message>
    <message>
        <source>{added} people added, {changed} completed.</source>
        <translation>{added} लोक जोडले, {changed} जणांची माहिती पूर्ण झाली.</translation>
    </message>
    <message>
        <source>Taking back what was written…</source>
        <translation>लिहिलेले मागे घेतले जात आहे…</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} ओळी</translation>
    </message>
    <message>
        <source>Nobody was given a consent by this: ask before the first message.</source>
        <translation>यामुळे कोणाची संमती नोंदली गेली नाही: पहिल्या संदेशाआधी विचारा.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>थांबवा (&amp;S)</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>झालेल्या आयाती</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>ही आयात पूर्ववत करा (&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>An import can be undone as a whole for thirty days. What somebody changed since stays.</source>
        <translation>पूर्ण आयात तीस दिवसांपर्यंत पूर्ववत करता येते. नंतर कोणी बदललेले तसेच राहते.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>अजून काही आयात झालेले नाही.</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} ओळी</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>पूर्ववत केली</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>आयात मागे घेतली जात आहे…</translation>
    </message>
    <message>
        <source>{count} entries stayed, because somebody has worked with them since.</source>
        <translation>{count} नोंदी राहिल्या, कारण त्यानंतर कोणीतरी त्यांवर काम केले आहे.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>सर्व काही आधीसारखे आहे.</translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>Go on</source>
        <translation>पुढे जा</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>शोध सुरू आहे…</translation>
    </message>
    <message>
        <source>Nothing is left to look at: the search is made once more.</source>
        <translation>आता पाहण्यासारखे काही उरले नाही: शोध पुन्हा एकदा घेतला जाईल.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s: leave it</source>
        <translation>दुसऱ्या कोणाचे आहे: राहू द्या</translation>
    </message>
    <message>
        <source>Theirs: erase it</source>
        <translation>त्यांचेच आहे: पुसा</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>A tick puts the label on, an empty box takes it off, a dash leaves it as it is.</source>
        <translation>खूण केल्यास लेबल लागते, रिकाम्या चौकटीने ते निघते, रेघ असल्यास आहे तसे राहते.</translation>
    </message>
    <message>
        <source>&amp;New label</source>
        <translation>नवे लेबल (&amp;N)</translation>
    </message>
    <message>
        <source>Tick a label, or name a new one.</source>
        <translation>लेबलवर खूण करा, किंवा नव्या लेबलाचे नाव लिहा.</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>The labels of your agency</source>
        <translation>तुमच्या संस्थेची लेबले</translation>
    </message>
    <message>
        <source>A &amp;new label</source>
        <translation>नवे लेबल (&amp;N)</translation>
    </message>
</context>
<context>
    <name>LabelsEditor</name>
    <message>
        <source>Write a label, then Enter</source>
        <translation>लेबल लिहून Enter दाबा</translation>
    </message>
    <message>
        <source>Take off {label}</source>
        <translation>{label} काढा</translation>
    </message>
</context>
<context>
    <name>LabelsSection</name>
    <message>
        <source>None</source>
        <translation>काही नाही</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबले</translation>
    </message>
</context>
<context>
    <name>LaterDialog</name>
    <message>
        <source>Send later</source>
        <translation>नंतर पाठवा</translation>
    </message>
    <message>
        <source>When is it to go?</source>
        <translation>कधी पाठवायचा?</translation>
    </message>
    <message>
        <source>The 24 hours are over by then.</source>
        <translation>तोपर्यंत 24 तास संपलेले असतील.</translation>
    </message>
    <message>
        <source>&amp;Or at</source>
        <translation>किंवा या वेळी (&amp;O)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>आत्ता नाही</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>तेव्हा पाठवा</translation>
    </message>
    <message>
        <source>This time is over already.</source>
        <translation>ही वेळ आधीच होऊन गेली आहे.</translation>
    </message>
    <message>
        <source>This is more than a year away.</source>
        <translation>ही वेळ एका वर्षापेक्षा पुढची आहे.</translation>
    </message>
    <message>
        <source>Free text can go until {time}, 24 hours after their last message. Use a template for later.</source>
        <translation>स्वतःचा मजकूर {time} पर्यंतच पाठवता येतो, म्हणजे त्यांच्या शेवटच्या संदेशापासून 24 तास. त्यानंतरसाठी टेम्पलेट वापरा.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>&amp;Import a register…</source>
        <translation>नोंदवही आयात करा… (&amp;I)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>कुटुंबे</translation>
    </message>
    <message>
        <source>{ms} ms · {count} found</source>
        <translation>{ms} मि.से. · {count} सापडले</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>&amp;Edit (F2)</source>
        <translation>बदला (F2) (&amp;E)</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Search people and messages</source>
        <translation>लोक आणि संदेश शोधा</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Which chats to show</source>
        <translation>कोणती चॅट दाखवायची</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>माझी</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>जबाबदारी न दिलेली</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सर्व</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>न वाचलेली</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>लवकर बंद होणारी</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>न गेलेली</translation>
    </message>
    <message>
        <source>Privacy?</source>
        <translation>गोपनीयता?</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>पुढे ढकललेली</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>पूर्ण झालेली</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ब्लॉक केलेली</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>संग्रहित</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>चॅट</translation>
    </message>
    <message>
        <source>Broadcasts: write to many</source>
        <translation>ब्रॉडकास्ट: अनेकांना लिहा</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>अजून चॅट नाहीत</translation>
    </message>
    <message>
        <source>A chat appears here when a family writes to your number.</source>
        <translation>एखादे कुटुंब तुमच्या नंबरवर लिहिते तेव्हा चॅट येथे दिसते.</translation>
    </message>
    <message>
        <source>No chat fits this filter</source>
        <translation>या गाळणीत एकही चॅट बसत नाही</translation>
    </message>
    <message>
        <source>Choose another one, or see All for every chat.</source>
        <translation>दुसरी गाळणी निवडा, किंवा प्रत्येक चॅटसाठी &apos;सर्व&apos; पहा.</translation>
    </message>
    <message>
        <source>Nothing of yours</source>
        <translation>तुमचे एकही चॅट नाही</translation>
    </message>
    <message>
        <source>Assign a chat to yourself from its head or its menu.</source>
        <translation>चॅटच्या शीर्षभागातून किंवा मेनूतून त्याची जबाबदारी स्वतःकडे घ्या.</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>संग्रहात काही नाही</translation>
    </message>
    <message>
        <source>Archive a chat from its menu; it comes back when they write.</source>
        <translation>चॅटच्या मेनूतून ते संग्रहित करा; त्यांनी लिहिल्यावर ते परत येते.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>येथे काही नाही</translation>
    </message>
    <message>
        <source>That is good news. See All for every chat.</source>
        <translation>ही चांगली बातमी आहे. प्रत्येक चॅटसाठी &apos;सर्व&apos; पहा.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>पासफ्रेझ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकव्हरी कोड</translation>
    </message>
    <message>
        <source>Recovery code, as printed</source>
        <translation>रिकव्हरी कोड, छापल्याप्रमाणे</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>उघडा (&amp;U)</translation>
    </message>
    <message>
        <source>Unlock with this PC’s &amp;keychain</source>
        <translation>या पीसीच्या कीचेनने उघडा (&amp;K)</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>रिकव्हरी कोड वापरा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Neither is at hand…</source>
        <translation>दोन्हीपैकी काही जवळ नाही… (&amp;N)</translation>
    </message>
    <message>
        <source>Unlock with the recovery code</source>
        <translation>रिकव्हरी कोडने उघडा</translation>
    </message>
    <message>
        <source>Sanjog is locked</source>
        <translation>Sanjog ला कुलूप आहे</translation>
    </message>
    <message>
        <source>Type the code that was printed when this PC was set up. Spaces and dashes do not matter.</source>
        <translation>हा पीसी तयार करताना छापलेला कोड लिहा. मोकळ्या जागा आणि डॅश यांनी फरक पडत नाही.</translation>
    </message>
    <message>
        <source>Everything on this PC is encrypted. Messages keep waiting safely until you unlock.</source>
        <translation>या पीसीवरील सर्व काही एन्क्रिप्टेड आहे. तुम्ही उघडेपर्यंत संदेश सुरक्षित थांबतात.</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>पासफ्रेझ वापरा (&amp;P)</translation>
    </message>
    <message>
        <source>Without the passphrase, the keychain or the recovery code, nobody can read the data on this PC.</source>
        <translation>पासफ्रेझ, कीचेन किंवा रिकव्हरी कोडशिवाय या पीसीवरील डेटा कोणीही वाचू शकत नाही.</translation>
    </message>
    <message>
        <source>That includes us: there is no second key. Look for the printed recovery code first.</source>
        <translation>आम्हीसुद्धा नाही: दुसरी किल्ली नाही. आधी छापलेला रिकव्हरी कोड शोधा.</translation>
    </message>
    <message>
        <source>This PC’s keychain does not hold the key. Type the passphrase instead.</source>
        <translation>या पीसीच्या कीचेनमध्ये किल्ली नाही. त्याऐवजी पासफ्रेझ लिहा.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>{seconds} सेकंदांनी पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>उघडत आहे…</translation>
    </message>
</context>
<context>
    <name>LostKeyPage</name>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>रिकव्हरी कोड वापरा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>मागे (&amp;B)</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>किल्लीची फाइल खराब आहे</translation>
    </message>
    <message>
        <source>No way in?</source>
        <translation>कोणताच मार्ग नाही?</translation>
    </message>
    <message>
        <source>Start fresh on this PC</source>
        <translation>या पीसीवर नव्याने सुरुवात करा</translation>
    </message>
    <message>
        <source>The locked data stays encrypted and is set aside, not read. This PC then starts empty and fetches again what the relay still keeps and what the other PCs of the team share. What was only on this PC stays lost unless its passphrase or recovery code is found.</source>
        <translation>बंद डेटा एन्क्रिप्टेडच राहतो आणि न वाचता बाजूला ठेवला जातो. मग हा पीसी रिकामा सुरू होतो आणि रिलेकडे अजून असलेले व टीमचे इतर पीसी देतात ते पुन्हा आणतो. फक्त या पीसीवर जे होते ते पासफ्रेझ किंवा रिकव्हरी कोड मिळाल्याशिवाय मिळणार नाही.</translation>
    </message>
    <message>
        <source>I &amp;understand that this PC starts empty</source>
        <translation>हा पीसी रिकामा सुरू होईल हे मला समजले (&amp;U)</translation>
    </message>
    <message>
        <source>Start &amp;fresh</source>
        <translation>नव्याने सुरुवात करा (&amp;F)</translation>
    </message>
</context>
<context>
    <name>MaskingPage</name>
    <message>
        <source>Who sees what</source>
        <translation>कोणाला काय दिसते</translation>
    </message>
    <message>
        <source>What is ticked is hidden from that role, in lists, on cards and in files. A colleague’s role is set under Staff. F8 hides names from the counter whatever is ticked here.</source>
        <translation>खूण केलेले त्या भूमिकेपासून याद्या, कार्डे आणि फाइलींमध्ये लपवले जाते. सहकाऱ्याची भूमिका &apos;कर्मचारी&apos; येथे ठरते. येथे काहीही खूण असली तरी F8 ने काउंटरवरील लोकांपासून नावे लपतात.</translation>
    </message>
    <message>
        <source>Hidden from</source>
        <translation>यांच्यापासून लपवलेले</translation>
    </message>
    <message>
        <source>Hide from {role}: {columns}</source>
        <translation>{role} यांच्यापासून लपवा: {columns}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>Only an owner or a manager changes this.</source>
        <translation>हे फक्त मालक किंवा व्यवस्थापक बदलू शकतात.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>जतन केले.</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>Leave this person out</source>
        <translation>या व्यक्तीला वगळा</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फोन नंबर</translation>
    </message>
    <message>
        <source>To be married: keep a biodata</source>
        <translation>लग्न करायचे आहे: बायोडेटा ठेवा</translation>
    </message>
    <message>
        <source>This is {name}’s number already: both will have it.</source>
        <translation>हा नंबर आधीपासून {name} यांचा आहे: तो दोघांकडेही राहील.</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Show {name}</source>
        <translation>{name} दाखवा</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save these filters</source>
        <translation>या गाळण्या जतन करा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Pune, active, no proposal in 15 days</source>
        <translation>पुणे, सक्रिय, 15 दिवसांत स्थळ नाही</translation>
    </message>
    <message>
        <source>&amp;Pin it above the list</source>
        <translation>यादीच्या वर लावून ठेवा (&amp;P)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>The view, the filters, the order and the columns are kept; the words looked for are not.</source>
        <translation>दृश्य, गाळण्या, क्रम आणि स्तंभ ठेवले जातात; शोधलेले शब्द ठेवले जात नाहीत.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>नवा पासफ्रेझ</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>तोच पासफ्रेझ पुन्हा</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>तोच पुन्हा</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>भक्कमपणा</translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation>किमान {count} अक्षरे</translation>
    </message>
    <message>
        <source>{word}: at least {count} characters</source>
        <translation>{word}: किमान {count} अक्षरे</translation>
    </message>
    <message>
        <source>{word} · the two are not the same yet</source>
        <translation>{word} · दोन्ही अजून सारखे नाहीत</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>ओळखायला फार सोपा</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>बरा</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>चांगला</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>भक्कम</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Only your colleagues see it; it is never sent. Write @ and a name to call a colleague.</source>
        <translation>ही फक्त तुमच्या सहकाऱ्यांना दिसते; ती कधीही पाठवली जात नाही. सहकाऱ्याचे लक्ष वेधण्यासाठी @ आणि नाव लिहा.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>टीप (&amp;N)</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Add or change a note</source>
        <translation>टीप जोडा किंवा बदला</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सर्व दाखवा</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>सर्व टिपणे दाखवा</translation>
    </message>
    <message>
        <source>None</source>
        <translation>काही नाही</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>नवी टीप</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>कार्डवर</translation>
    </message>
    <message>
        <source>Note of {day}, {who}</source>
        <translation>{day} ची टीप, {who}</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>What this notice offers</source>
        <translation>ही सूचना काय सुचवते</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>ही सूचना बंद करा</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>For this PC alone. Nothing is told of a chat that is open before you, muted or blocked.</source>
        <translation>फक्त या पीसीसाठी. तुमच्यासमोर उघडे असलेले, म्यूट केलेले किंवा ब्लॉक केलेले चॅट असल्यास काहीही कळवले जात नाही.</translation>
    </message>
    <message>
        <source>What to tell of</source>
        <translation>कशाबद्दल कळवायचे</translation>
    </message>
    <message>
        <source>Every chat</source>
        <translation>प्रत्येक चॅट</translation>
    </message>
    <message>
        <source>My chats and those nobody has taken</source>
        <translation>माझी चॅट आणि कोणीही न घेतलेली चॅट</translation>
    </message>
    <message>
        <source>My chats alone</source>
        <translation>फक्त माझी चॅट</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>एकही चॅट नाही</translation>
    </message>
    <message>
        <source>New &amp;messages</source>
        <translation>नवे संदेश (&amp;M)</translation>
    </message>
    <message>
        <source>When a &amp;colleague mentions me in a note</source>
        <translation>सहकारी टिपेत माझा उल्लेख करतात तेव्हा (&amp;C)</translation>
    </message>
    <message>
        <source>When a message of mine could not be &amp;sent</source>
        <translation>माझा संदेश पाठवता आला नाही तेव्हा (&amp;S)</translation>
    </message>
    <message>
        <source>When somebody waits and their &amp;window closes within half an hour</source>
        <translation>कोणी वाट पाहत असेल आणि त्यांची विंडो अर्ध्या तासात बंद होणार असेल तेव्हा (&amp;W)</translation>
    </message>
    <message>
        <source>When a &amp;privacy request runs out of time</source>
        <translation>गोपनीयता विनंतीची मुदत संपत आली की (&amp;P)</translation>
    </message>
    <message>
        <source>Also while this window is in &amp;front</source>
        <translation>ही विंडो समोर असतानाही (&amp;F)</translation>
    </message>
    <message>
        <source>With the system&apos;s s&amp;ound</source>
        <translation>सिस्टीमच्या आवाजासह (&amp;O)</translation>
    </message>
    <message>
        <source>What stands on the screen</source>
        <translation>स्क्रीनवर काय दिसावे</translation>
    </message>
    <message>
        <source>The sender&apos;s short name</source>
        <translation>पाठवणाऱ्याचे लहान नाव</translation>
    </message>
    <message>
        <source>The sender and the words</source>
        <translation>पाठवणाऱ्याचे नाव आणि मजकूर</translation>
    </message>
    <message>
        <source>Only that something came</source>
        <translation>फक्त काहीतरी आले एवढेच</translation>
    </message>
    <message>
        <source>Others can read notifications over your shoulder. While names are hidden, none are shown.</source>
        <translation>तुमच्या मागे उभे असलेले लोक नोटिफिकेशन वाचू शकतात. नावे लपवलेली असताना एकही नाव दाखवले जात नाही.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>दाखवा (&amp;S)</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>शांततेची वेळ</translation>
    </message>
    <message>
        <source>Tell nothing between these &amp;hours</source>
        <translation>या वेळेत काहीही कळवू नका (&amp;H)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>पासून</translation>
    </message>
    <message>
        <source>To</source>
        <translation>पर्यंत</translation>
    </message>
    <message>
        <source>Days that are quiet from end to end</source>
        <translation>दिवसभर शांत राहायचे वार</translation>
    </message>
    <message>
        <source>The count of unread messages goes on in quiet hours. The tray can pause too.</source>
        <translation>शांततेच्या वेळेतही न वाचलेल्या संदेशांची मोजणी सुरू राहते. घड्याळाशेजारील चिन्हावरूनही नोटिफिकेशन थांबवता येतात.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>विंडो बंद असताना</translation>
    </message>
    <message>
        <source>Go on &amp;receiving, beside the clock</source>
        <translation>घड्याळाशेजारी राहून संदेश घेत राहा (&amp;R)</translation>
    </message>
    <message>
        <source>As in: {example}</source>
        <translation>उदाहरणार्थ: {example}</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What fits the word being typed</source>
        <translation>टाइप होत असलेल्या शब्दाशी जुळणारे</translation>
    </message>
</context>
<context>
    <name>OfflineStrip</name>
    <message>
        <source>Offline</source>
        <translation>ऑफलाइन</translation>
    </message>
    <message>
        <source>Offline. You are reading saved data.</source>
        <translation>ऑफलाइन. तुम्ही जतन केलेला डेटा वाचत आहात.</translation>
    </message>
    <message>
        <source>Offline since {time}. You are reading saved data.</source>
        <translation>{time} पासून ऑफलाइन. तुम्ही जतन केलेला डेटा वाचत आहात.</translation>
    </message>
    <message numerus="yes">
        <source>Messages that will go when online: %n.</source>
        <translation>
            <numerusform>ऑनलाइन होताच जाणारे संदेश: %n.</numerusform>
            <numerusform>ऑनलाइन होताच जाणारे संदेश: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>This PC was set up meanwhile. Restart the program to unlock it.</source>
        <translation>दरम्यान हा पीसी तयार झाला आहे. तो उघडण्यासाठी प्रोग्राम पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>The profile folder cannot be written. Free some space or check its rights.</source>
        <translation>प्रोफाइल फोल्डरमध्ये लिहिता येत नाही. जागा मोकळी करा किंवा परवानग्या तपासा.</translation>
    </message>
    <message>
        <source>This PC’s keychain did not take the key.</source>
        <translation>या पीसीच्या कीचेनने किल्ली घेतली नाही.</translation>
    </message>
    <message>
        <source>You unlock with the passphrase instead.</source>
        <translation>त्याऐवजी तुम्ही पासफ्रेझने उघडता.</translation>
    </message>
</context>
<context>
    <name>OptInDialog</name>
    <message>
        <source>Record opt-in</source>
        <translation>संमती नोंदवा</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>कोणी सांगितले</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>व्यक्तीने स्वतः</translation>
    </message>
    <message>
        <source>How they told us</source>
        <translation>त्यांनी कसे सांगितले</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>याचा पुरावा काय</translation>
    </message>
    <message>
        <source>Their message</source>
        <translation>त्यांचा संदेश</translation>
    </message>
    <message>
        <source>&amp;Add a scan…</source>
        <translation>स्कॅन जोडा… (&amp;A)</translation>
    </message>
    <message>
        <source>A relative&apos;s word is noted and waits: messages go out once the person has confirmed it.</source>
        <translation>नातेवाइकाचे म्हणणे नोंदले जाते आणि थांबते: व्यक्तीने स्वतः होकार दिल्यावरच संदेश जातात.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>नोंदवा (&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Reply in this chat</source>
        <translation>या चॅटमधील उत्तर</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>वेब फॉर्म</translation>
    </message>
    <message>
        <source>Signed paper form</source>
        <translation>सही केलेला कागदी फॉर्म</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>फोन कॉल</translation>
    </message>
    <message>
        <source>In person, at the office</source>
        <translation>कार्यालयात प्रत्यक्ष</translation>
    </message>
    <message>
        <source>Only what the person said themselves, after they saw the notice.</source>
        <translation>फक्त तेच, जे व्यक्तीने सूचना पाहिल्यावर स्वतः सांगितले.</translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation>त्यांनी यास संमती दिली</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>चित्रे आणि PDF</translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation>स्कॅन जोडा</translation>
    </message>
    <message>
        <source>Their message: “{words}”</source>
        <translation>त्यांचा संदेश: “{words}”</translation>
    </message>
    <message>
        <source>The words they wrote</source>
        <translation>त्यांनी लिहिलेले शब्द</translation>
    </message>
    <message>
        <source>Number or date of the form</source>
        <translation>फॉर्मचा क्रमांक किंवा तारीख</translation>
    </message>
    <message>
        <source>Where the signed form is kept</source>
        <translation>सही केलेला फॉर्म कुठे ठेवला आहे</translation>
    </message>
    <message>
        <source>What was said, and who heard it</source>
        <translation>काय सांगितले आणि कोणी ऐकले</translation>
    </message>
    <message>
        <source>What was said, and who was there</source>
        <translation>काय सांगितले आणि कोण उपस्थित होते</translation>
    </message>
</context>
<context>
    <name>OutcomeSection</name>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कधीपासून</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>कोण पाहते</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>अजून कोणी नाही</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>आधी</translation>
    </message>
    <message>
        <source>as the family: {owner}</source>
        <translation>कुटुंबाप्रमाणे: {owner}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोणी नाही</translation>
    </message>
    <message>
        <source>Nothing more is sent to them, and what waits to be sent is taken back.</source>
        <translation>त्यांना यापुढे काहीही पाठवले जात नाही, आणि पाठवायचे बाकी असलेले मागे घेतले जाते.</translation>
    </message>
</context>
<context>
    <name>OutgoingDialog</name>
    <message>
        <source>Progress</source>
        <translation>प्रगती</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>फोल्डर उघडा (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करा (&amp;C)</translation>
    </message>
</context>
<context>
    <name>OwnFieldsForm</name>
    <message>
        <source>There are no fields of your own yet: a card has only the usual ones.</source>
        <translation>अजून तुमचा स्वतःचा एकही रकाना नाही: कार्डवर फक्त नेहमीचे रकाने आहेत.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>रकाने</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a field up or down.</source>
        <translation>Alt सह बाण रकाना वर किंवा खाली नेतो.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>वर न्या</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>खाली न्या</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>पर्याय, प्रत्येक ओळीत एक</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>रकान्याचे नाव</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>त्यात काय लिहायचे</translation>
    </message>
    <message>
        <source>On a need to know: hidden like income and horoscope</source>
        <translation>गरजेपुरतेच: उत्पन्न आणि पत्रिकेप्रमाणे लपवलेले</translation>
    </message>
    <message>
        <source>&amp;Add this field</source>
        <translation>हा रकाना जोडा (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>बदल ठेवा (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take out of use</source>
        <translation>वापरातून काढा (&amp;T)</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>नवा रकाना…</translation>
    </message>
    <message>
        <source>{kind}, out of use</source>
        <translation>{kind}, वापरात नाही</translation>
    </message>
    <message>
        <source>Whoever only reads changes nothing here.</source>
        <translation>जो फक्त वाचू शकतो तो इथे काही बदलत नाही.</translation>
    </message>
    <message>
        <source>&amp;Take into use again</source>
        <translation>पुन्हा वापरात घ्या (&amp;T)</translation>
    </message>
</context>
<context>
    <name>OwnFieldsPage</name>
    <message>
        <source>Own fields</source>
        <translation>स्वतःचे रकाने</translation>
    </message>
    <message>
        <source>They stand on everybody&apos;s card, in this order, and take part in import and export. What was written in a field is kept when it is taken out of use.</source>
        <translation>हे रकाने याच क्रमाने प्रत्येकाच्या कार्डवर असतात आणि आयात व निर्यातीतही येतात. रकाना वापरातून काढला तरी त्यात लिहिलेले जपून ठेवले जाते.</translation>
    </message>
    <message>
        <source>Fields on the card</source>
        <translation>कार्डवरील रकाने</translation>
    </message>
</context>
<context>
    <name>OwnFieldsSection</name>
    <message>
        <source>Fields of the agency…</source>
        <translation>संस्थेचे रकाने…</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>अजून काहीही नोंदलेले नाही.</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Make the package</source>
        <translation>पॅकेज बनवा</translation>
    </message>
    <message>
        <source>Looking for what belongs to others…</source>
        <translation>इतरांचे काय आहे ते शोधत आहे…</translation>
    </message>
    <message>
        <source>What belongs to other people; ticked is masked</source>
        <translation>इतर लोकांचे जे आहे ते; खूण केलेले झाकले जाते</translation>
    </message>
    <message>
        <source>Mask these words too</source>
        <translation>हे शब्दही झाका</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>झाका</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>पॅकेजसाठी फोल्डर</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>निवडा…</translation>
    </message>
    <message>
        <source>&amp;Folder; the package is deleted there after 14 days</source>
        <translation>फोल्डर; पॅकेज तेथून 14 दिवसांनी पुसले जाते (&amp;F)</translation>
    </message>
    <message>
        <source>{count} of {total} masked</source>
        <translation>{total} पैकी {count} झाकले</translation>
    </message>
    <message>
        <source>Nothing in it belongs to other people.</source>
        <translation>यात इतर लोकांचे काही नाही.</translation>
    </message>
    <message>
        <source>The package could not be written.</source>
        <translation>पॅकेज लिहिता आले नाही.</translation>
    </message>
    <message>
        <source>The package is made. Its passphrase, shown only now:</source>
        <translation>पॅकेज तयार आहे. त्याचा पासफ्रेझ, जो फक्त आत्ता दिसतो:</translation>
    </message>
    <message>
        <source>Passphrase: {words}</source>
        <translation>पासफ्रेझ: {words}</translation>
    </message>
    <message>
        <source>Tell it by phone or in person, never in the message that carries the file.</source>
        <translation>तो फोनवर किंवा प्रत्यक्ष सांगा; फाइल असलेल्या संदेशात कधीही लिहू नका.</translation>
    </message>
    <message>
        <source>It opens with 7-Zip or WinZip; the file managers of Windows and macOS cannot open it.</source>
        <translation>ते 7-Zip किंवा WinZip ने उघडते; Windows आणि macOS चे फाइल मॅनेजर ते उघडू शकत नाहीत.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फाइली</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>झाकलेले</translation>
    </message>
    <message>
        <source>Signed with key</source>
        <translation>स्वाक्षरीची किल्ली</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>पासफ्रेझ कॉपी करा</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फोल्डर उघडा</translation>
    </message>
    <message>
        <source>I have noted the passphrase</source>
        <translation>मी पासफ्रेझ लिहून घेतला आहे</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>काहीही शोधा</translation>
    </message>
    <message>
        <source>People, chats, messages, actions, settings</source>
        <translation>लोक, चॅट, संदेश, कृती, सेटिंग</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens. &gt; finds actions only, @ finds people only.</source>
        <translation>वर-खाली कळांनी निवडा, Enter ने उघडा. &gt; ने फक्त कृती, @ ने फक्त लोक शोधता येतात.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>काय सापडले</translation>
    </message>
    <message>
        <source>Enter opens · &gt; actions · @ people · Esc closes</source>
        <translation>Enter उघडते · &gt; कृती · @ लोक · Esc बंद करते</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”.</source>
        <translation>“{text}” शी जुळणारे काही नाही.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>पासफ्रेझ निवडा</translation>
    </message>
    <message>
        <source>It encrypts everything on this PC. Three or four words that do not belong together are easy to remember and hard to guess. Any language will do.</source>
        <translation>तो या पीसीवरील सर्व काही एन्क्रिप्ट करतो. एकमेकांशी संबंध नसलेले तीन-चार शब्द लक्षात ठेवायला सोपे आणि ओळखायला कठीण असतात. कोणतीही भाषा चालेल.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>बनवा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>मागे (&amp;B)</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>बनत आहे…</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>निवडा… (&amp;H)</translation>
    </message>
    <message>
        <source>Choose where the file goes</source>
        <translation>फाइल कुठे ठेवायची ते निवडा</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Card of the person</source>
        <translation>व्यक्तीचे कार्ड</translation>
    </message>
    <message>
        <source>{package} to {day}</source>
        <translation>{package}, {day} पर्यंत</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>May we message?</source>
        <translation>आपण संदेश पाठवू शकतो का?</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>संमती नोंदवा…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>मागे घ्या…</translation>
    </message>
    <message>
        <source>Take a consent back…</source>
        <translation>संमती मागे घेतल्याचे नोंदवा…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>स्थळे</translation>
    </message>
    <message>
        <source>All in Contacts</source>
        <translation>सर्व संपर्कमध्ये</translation>
    </message>
    <message>
        <source>Open contact: proposals and everything else</source>
        <translation>संपर्क उघडा: स्थळे आणि इतर सर्व</translation>
    </message>
    <message>
        <source>{when} · last message</source>
        <translation>{when} · शेवटचा संदेश</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>घटनाक्रम</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>संपर्क उघडा</translation>
    </message>
    <message>
        <source>Privacy request…</source>
        <translation>गोपनीयता विनंती…</translation>
    </message>
    <message>
        <source>Who has seen it?</source>
        <translation>हे कोणी पाहिले आहे?</translation>
    </message>
    <message>
        <source>Everybody who was given this person&apos;s biodata, photo or number</source>
        <translation>या व्यक्तीचा बायोडेटा, फोटो किंवा नंबर ज्यांना दिला ते सर्व</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Person</source>
        <translation>व्यक्ती</translation>
    </message>
    <message>
        <source>Who has seen it?</source>
        <translation>हे कोणी पाहिले आहे?</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>संदेश (&amp;M)</translation>
    </message>
    <message>
        <source>Biodata &amp;PDF</source>
        <translation>बायोडेटा PDF (&amp;P)</translation>
    </message>
    <message>
        <source>More to do with this person</source>
        <translation>या व्यक्तीसाठी आणखी पर्याय</translation>
    </message>
    <message>
        <source>Add a number first.</source>
        <translation>आधी नंबर जोडा.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed on two PCs while they were apart.</source>
        <translation>
            <numerusform>जोडलेले नसताना दोन पीसींवर बदललेले रकाने: %n.</numerusform>
            <numerusform>जोडलेले नसताना दोन पीसींवर बदललेले रकाने: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>निवडा…</translation>
    </message>
    <message>
        <source>Edit name, role and family	F2</source>
        <translation>नाव, नाते आणि कुटुंब बदला	F2</translation>
    </message>
    <message>
        <source>Begin a biodata</source>
        <translation>बायोडेटा सुरू करा</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>नंबर जोडा</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>टीप जोडा</translation>
    </message>
    <message>
        <source>Set a follow-up</source>
        <translation>पाठपुरावा ठरवा</translation>
    </message>
    <message>
        <source>Add a photo or paper…</source>
        <translation>फोटो किंवा कागद जोडा…</translation>
    </message>
    <message>
        <source>Change status or owner</source>
        <translation>स्थिती किंवा जबाबदार व्यक्ती बदला</translation>
    </message>
    <message>
        <source>Privacy request…</source>
        <translation>गोपनीयता विनंती…</translation>
    </message>
    <message>
        <source>Take out of the family</source>
        <translation>कुटुंबातून काढा</translation>
    </message>
    <message>
        <source>Take the biodata away</source>
        <translation>बायोडेटा काढून टाका</translation>
    </message>
    <message>
        <source>Fields of the agency…</source>
        <translation>संस्थेचे रकाने…</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Crop or rotate</source>
        <translation>कापा किंवा फिरवा</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>डावीकडे फिरवा</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>उजवीकडे फिरवा</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>पूर्ण चित्र</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>हे वापरा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Send a place</source>
        <extracomment>In the order of trust: the pin of a Google map, a mark or query of any map, its middle, two bare numbers.</extracomment>
        <translation>ठिकाण पाठवा</translation>
    </message>
    <message>
        <source>Paste a link from a map, or latitude and longitude.</source>
        <translation>नकाशाची लिंक किंवा अक्षांश आणि रेखांश चिकटवा.</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>कुठे (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name of the place</source>
        <translation>ठिकाणाचे नाव (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>पत्ता (&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>जोडा</translation>
    </message>
    <message>
        <source>There is no place in this. A short link must be opened first.</source>
        <translation>यात ठिकाण नाही. लहान लिंक आधी उघडावी लागते.</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Privacy policy</source>
        <translation>गोपनीयता धोरण</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>आवृत्ती</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>कधीपासून लागू</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>मजकुराचा SHA-256</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>छापा… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF म्हणून जतन करा… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>No privacy policy is kept in this profile.</source>
        <translation>या प्रोफाइलमध्ये गोपनीयता धोरण ठेवलेले नाही.</translation>
    </message>
    <message>
        <source>No e-mail of the Data Protection Officer is set: the policy names nobody.</source>
        <translation>डेटा संरक्षण अधिकाऱ्याचा ई-मेल दिलेला नाही: धोरणात कोणाचेही नाव नाही.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी केले.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF म्हणून जतन करा</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फाइल लिहिता आली नाही.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>जतन केले: {name}</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>No proposals are kept yet. Who was sent this biodata stands under “Shown to”.</source>
        <translation>अजून स्थळांची नोंद नाही. हा बायोडेटा कोणाला पाठवला ते “कोणाला दाखवले” येथे आहे.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>वर (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>खाली (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>सर्व निवडा (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करा (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>पुन्हा करा (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>कापा (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिकटवा (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>पुसा</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सर्व निवडा</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>होय (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नाही (&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करा (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>पुन्हा करा (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>कापा (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिकटवा (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>पुसा</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सर्व निवडा</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Name in any script, part of a number, words of a biodata</source>
        <translation>कोणत्याही लिपीतील नाव, नंबरचा भाग, बायोडेटातील शब्द</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>उमेदवार</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>कुटुंबे</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>तक्त्यात काय दिसावे</translation>
    </message>
</context>
<context>
    <name>QueueLayout</name>
    <message>
        <source>Privacy requests</source>
        <translation>गोपनीयता विनंत्या</translation>
    </message>
    <message>
        <source>&amp;Disclosure register</source>
        <translation>माहिती दिल्याची नोंदवही (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Consent ledger</source>
        <translation>संमती खातेवही (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Audit log</source>
        <translation>ऑडिट लॉग (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>नवी विनंती (&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुल्या</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>या आठवड्यात देय</translation>
    </message>
    <message>
        <source>Suggested from chats</source>
        <translation>चॅटमधून सुचवलेल्या</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>कोणत्या विनंत्या दाखवायच्या</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>विनंती निवडलेली नाही</translation>
    </message>
    <message>
        <source>Choose one to see its stage, its clock and the words it rests on.</source>
        <translation>एक निवडून तिचा टप्पा, मुदत आणि आधार असलेले शब्द पहा.</translation>
    </message>
</context>
<context>
    <name>QuickReplyPage</name>
    <message>
        <source>Quick replies</source>
        <translation>झटपट उत्तरे</translation>
    </message>
    <message>
        <source>Texts the office writes again and again. In a message, type / and the word, and press Enter.</source>
        <translation>कार्यालयात वारंवार लिहिले जाणारे मजकूर. संदेशात / आणि शब्द टाइप करून Enter दाबा.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>मजकूर</translation>
    </message>
    <message>
        <source>None yet. Write the first one below.</source>
        <translation>अजून एकही नाही. पहिला मजकूर खाली लिहा.</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>एक मजकूर</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>शब्द (&amp;W)</translation>
    </message>
    <message>
        <source>One word; it is called with / before it.</source>
        <translation>एकच शब्द; त्याआधी / लावून तो वापरला जातो.</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>सर्वांसाठी</translation>
    </message>
    <message>
        <source>English</source>
        <translation>इंग्रजी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिंदी</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>मराठी</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>गुजराती</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>Who reads it gets the text of their own language.</source>
        <translation>वाचणाऱ्याला त्यांच्या स्वतःच्या भाषेतील मजकूर मिळतो.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>मजकूर (&amp;T)</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>यात घाला:</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>त्यांचे नाव</translation>
    </message>
    <message>
        <source>Their first name</source>
        <translation>त्यांचे पहिले नाव</translation>
    </message>
    <message>
        <source>Their family</source>
        <translation>त्यांचे कुटुंब</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>तुमचे नाव</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>तुमचे कार्यालय</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>आजची तारीख</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>नव्याने सुरुवात करा</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>जतन केले.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>Change /{word}</source>
        <translation>/{word} बदला</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Remove /{word}</source>
        <translation>/{word} काढा</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Panes</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>नावे लपवा</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>कुलूप</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>नावे दाखवा</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n प्रतीक्षेत</numerusform>
            <numerusform>%n प्रतीक्षेत</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <source>Writes and reads</source>
        <translation>लिहिण्या-वाचण्याची भाषा</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>No number on file yet.</source>
        <translation>अजून नंबरची नोंद नाही.</translation>
    </message>
    <message>
        <source>{number} · whose</source>
        <translation>{number} · कोणाचा</translation>
    </message>
    <message>
        <source>{number} · written to in</source>
        <translation>{number} · लिहिण्याची भाषा</translation>
    </message>
    <message>
        <source>{number} answers on WhatsApp</source>
        <translation>{number} वरून WhatsApp वर उत्तर मिळते</translation>
    </message>
    <message>
        <source>Take {number} off this card</source>
        <translation>{number} या कार्डवरून काढा</translation>
    </message>
    <message>
        <source>One more number</source>
        <translation>आणखी एक नंबर</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>कोणाचा आहे</translation>
    </message>
    <message>
        <source>Written to in</source>
        <translation>लिहिण्याची भाषा</translation>
    </message>
    <message>
        <source>Other e-mails, one a line: address, whose</source>
        <translation>इतर ई-मेल, प्रत्येक ओळीत एक: पत्ता, कोणाचा</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>To {name}</source>
        <translation>{name} यांना</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>From the &amp;register…</source>
        <translation>नोंदवहीतून… (&amp;R)</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>कोणासाठी (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name of the recipient</source>
        <translation>घेणाऱ्याचे नाव (&amp;N)</translation>
    </message>
    <message>
        <source>Wh&amp;y (stands in the register of disclosures)</source>
        <translation>का (माहिती दिल्याच्या नोंदवहीत नोंद होते) (&amp;Y)</translation>
    </message>
    <message>
        <source>Our own office</source>
        <translation>आपले कार्यालय</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>हे कोणासाठी आहे?</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recording a voice note</source>
        <translation>व्हॉइस संदेश रेकॉर्ड होत आहे</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>टाकून द्या</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>&amp;Print…</source>
        <translation>छापा… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF म्हणून जतन करा… (&amp;S)</translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation>गट {number}: {group}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>प्रिंटरकडे पाठवले.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>रिकव्हरी पत्रक जतन करा</translation>
    </message>
    <message>
        <source>Saved. Move it off this PC, to a stick in a drawer.</source>
        <translation>जतन केले. ते या पीसीवरून काढून ड्रॉवरमधील पेन ड्राइव्हवर ठेवा.</translation>
    </message>
    <message>
        <source>That did not work. Try the other way.</source>
        <translation>ते जमले नाही. दुसरा मार्ग वापरून पहा.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation>रिकव्हरी कोड</translation>
    </message>
    <message>
        <source>Sanjog recovery code</source>
        <translation>Sanjog रिकव्हरी कोड</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>{day} रोजी छापले</translation>
    </message>
    <message>
        <source>This code opens the data on this PC when the passphrase is forgotten. Keep it in a locked drawer or a safe, away from the PC. Whoever holds it can read everything; without it or the passphrase nobody can.</source>
        <translation>पासफ्रेझ विसरल्यास हा कोड या पीसीवरील डेटा उघडतो. तो पीसीपासून दूर, कुलूप असलेल्या ड्रॉवरमध्ये किंवा तिजोरीत ठेवा. ज्याच्याकडे तो आहे तो सर्व वाचू शकतो; तो किंवा पासफ्रेझ यांशिवाय कोणीही नाही.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Keep the recovery code</source>
        <translation>रिकव्हरी कोड जपून ठेवा</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, only this code opens the data on this PC. It is shown once and stored nowhere. Print it and lock the sheet away.</source>
        <translation>पासफ्रेझ कधी विसरल्यास फक्त हाच कोड या पीसीवरील डेटा उघडतो. तो एकदाच दिसतो आणि कुठेही साठवला जात नाही. तो छापून पत्रक कुलुपात ठेवा.</translation>
    </message>
    <message>
        <source>Type back groups {first} and {second}, to be sure the sheet is right:</source>
        <translation>पत्रक बरोबर असल्याची खात्री करण्यासाठी गट {first} आणि {second} लिहा:</translation>
    </message>
    <message>
        <source>Also let this PC’s &amp;keychain unlock it, without the passphrase</source>
        <translation>पासफ्रेझशिवाय या पीसीच्या कीचेनलाही उघडू द्या (&amp;K)</translation>
    </message>
    <message>
        <source>I kept it, &amp;go on</source>
        <translation>मी जपून ठेवले, पुढे जा (&amp;G)</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>गट {number}</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>New request</source>
        <translation>नवी विनंती</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>अधिकार (&amp;R)</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>नाव किंवा नंबर</translation>
    </message>
    <message>
        <source>&amp;Whose data</source>
        <translation>कोणाचा डेटा (&amp;W)</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>सापडलेले लोक</translation>
    </message>
    <message>
        <source>Who as&amp;ks</source>
        <translation>कोण मागत आहे (&amp;K)</translation>
    </message>
    <message>
        <source>Name of who asks</source>
        <translation>मागणाऱ्याचे नाव</translation>
    </message>
    <message>
        <source>They will have to show written authority, and the person is asked before anything is erased.</source>
        <translation>त्यांना लेखी अधिकारपत्र दाखवावे लागेल, आणि काहीही पुसण्याआधी व्यक्तीला विचारले जाते.</translation>
    </message>
    <message>
        <source>Came &amp;by</source>
        <translation>कशी आली (&amp;B)</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>मिळाल्याची तारीख</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>मिळाल्याची तारीख (&amp;O)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>काय सांगितले</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>काय सांगितले (&amp;S)</translation>
    </message>
    <message>
        <source>Only for these; none chosen means all</source>
        <translation>फक्त यांसाठी; एकही न निवडल्यास सर्वांसाठी</translation>
    </message>
    <message>
        <source>Whom they name to act for them</source>
        <translation>त्यांच्या वतीने वागण्यासाठी ते कोणाचे नाव देतात</translation>
    </message>
    <message>
        <source>The message, kept as evidence</source>
        <translation>संदेश, पुरावा म्हणून ठेवलेला</translation>
    </message>
    <message>
        <source>Look up the person first; add them under Contacts if they are not there.</source>
        <translation>आधी व्यक्ती शोधा; नसल्यास संपर्कमध्ये जोडा.</translation>
    </message>
    <message>
        <source>Write down who asks for them.</source>
        <translation>त्यांच्यासाठी कोण मागत आहे ते लिहा.</translation>
    </message>
    <message>
        <source>&amp;Start the clock</source>
        <translation>मुदत मोजणे सुरू करा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करा (&amp;C)</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Requests</source>
        <translation>विनंत्या</translation>
    </message>
    <message>
        <source>How the clocks of privacy requests run, and what is sent without a person.</source>
        <translation>गोपनीयता विनंत्यांची मुदत कशी मोजली जाते, आणि कोणी न पाठवता आपोआप काय पाठवले जाते.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>मुदती</translation>
    </message>
    <message>
        <source>Public &amp;holidays</source>
        <translation>सार्वजनिक सुट्ट्या (&amp;H)</translation>
    </message>
    <message>
        <source>One day a line, as year-month-day. A month that ends on one ends on the next working day.</source>
        <translation>प्रत्येक ओळीत एक दिवस, वर्ष-महिना-दिवस असा. महिन्याची मुदत सुट्टीच्या दिवशी संपत असल्यास ती कामाच्या पुढच्या दिवशी संपते.</translation>
    </message>
    <message>
        <source>Con&amp;firm receipt by itself while the chat&apos;s window is open</source>
        <translation>चॅटची विंडो उघडी असेपर्यंत पोच आपोआप द्या (&amp;F)</translation>
    </message>
    <message>
        <source>The clock may &amp;pause for people under Indian law, as counsel says</source>
        <translation>वकिलांच्या मतानुसार, भारतीय कायदा लागू असलेल्या लोकांसाठी मुदत मोजणे थांबू शकते (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>Templates for answers</source>
        <translation>उत्तरांसाठी टेम्पलेट</translation>
    </message>
    <message>
        <source>When 24 hours have passed, an answer needs a template Meta has approved. Hand these in under WhatsApp Manager, with the same name and language.</source>
        <translation>24 तास उलटल्यावर उत्तरासाठी Meta ने मंजूर केलेले टेम्पलेट लागते. ही टेम्पलेट WhatsApp Manager मध्ये याच नावाने आणि भाषेत मंजुरीसाठी सादर करा.</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>टेम्पलेटचा मजकूर</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>टेम्पलेट (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>मजकूर कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>Copy all as &amp;JSON</source>
        <translation>सर्व JSON म्हणून कॉपी करा (&amp;J)</translation>
    </message>
    <message>
        <source>“{day}” is not a day. Write it as 2027-01-26.</source>
        <translation>“{day}” ही तारीख नाही. ती 2027-01-26 अशी लिहा.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>जतन केले.</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Request</source>
        <translation>विनंती</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>सुरू आहे</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>कोण मागत आहे</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>स्थगिती</translation>
    </message>
    <message>
        <source>Sent after they asked</source>
        <translation>विनंतीनंतर गेलेले</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>सोबतच्या विनंत्या</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Open c&amp;hat</source>
        <translation>चॅट उघडा (&amp;H)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिपणे</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>मुदत</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>पुरावा</translation>
    </message>
    <message>
        <source>Open &amp;person</source>
        <translation>व्यक्ती उघडा (&amp;P)</translation>
    </message>
</context>
<context>
    <name>RequestQueue</name>
    <message>
        <source>The requests could not be read.</source>
        <translation>विनंत्या वाचता आल्या नाहीत.</translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation>जे दिसत आहे ते आधीचे आहे.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Look through the plan…</source>
        <translation>योजना पाहून घ्या…</translation>
    </message>
    <message>
        <source>Read by staff: not a request</source>
        <translation>कर्मचाऱ्याने वाचले: विनंती नाही</translation>
    </message>
</context>
<context>
    <name>RequestSteps</name>
    <message>
        <source>That is not the code.</source>
        <extracomment>Steps whose dialog is more than fields, by the part that shows it; each is imported when it is first needed. Steps after which the person is told; the text is offered at once.</extracomment>
        <translation>हा तो कोड नाही.</translation>
    </message>
    <message>
        <source>Ask them to read it again.</source>
        <translation>त्यांना तो पुन्हा वाचायला सांगा.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>निवडा… (&amp;B)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ्रेझ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकव्हरी कोड</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>तो कशाने उघडतो</translation>
    </message>
    <message>
        <source>Nobody was erased since then: go on without the list</source>
        <translation>तेव्हापासून कोणालाही पुसलेले नाही: यादीशिवाय पुढे जा</translation>
    </message>
    <message>
        <source>Putting the backup back</source>
        <translation>बॅकअप परत आणत आहे</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>परत आणा (&amp;P)</translation>
    </message>
    <message>
        <source>Go b&amp;ack</source>
        <translation>मागे जा (&amp;A)</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>बॅकअपमधून परत आणा</translation>
    </message>
    <message>
        <source>The backup is checked in full first. People who were erased since it was made do not come back. What is on this PC now is set aside for seven days.</source>
        <translation>आधी बॅकअप पूर्ण तपासला जातो. तो घेतल्यानंतर पुसलेल्या व्यक्ती परत येत नाहीत. या पीसीवर आत्ता जे आहे ते सात दिवस बाजूला ठेवले जाते.</translation>
    </message>
    <message>
        <source>&amp;Folder of the backups</source>
        <translation>बॅकअपचे फोल्डर (&amp;F)</translation>
    </message>
    <message>
        <source>Ba&amp;ckup</source>
        <translation>बॅकअप (&amp;C)</translation>
    </message>
    <message>
        <source>Opened &amp;with</source>
        <translation>कशाने उघडायचा (&amp;W)</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>बॅकअपचे फोल्डर</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>या फोल्डरमध्ये बॅकअप नाही.</translation>
    </message>
    <message>
        <source>{count} MB done</source>
        <translation>{count} MB झाले</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Line {line}, {name}: {outcome}. {why}</source>
        <extracomment>What a filter of the rows lets through.</extracomment>
        <translation>ओळ {line}, {name}: {outcome}. {why}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ओळ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>का</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नवे</translation>
    </message>
    <message>
        <source>Completes a card</source>
        <translation>कार्ड पूर्ण करते</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>आधीपासून आहे</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>वापरता येत नाही</translation>
    </message>
    <message>
        <source>The number is somebody else&apos;s too.</source>
        <translation>हा नंबर दुसऱ्या कोणाचाही आहे.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Retention</source>
        <translation>डेटा ठेवण्याचा काळ</translation>
    </message>
    <message>
        <source>Whom a rule names is told 48 hours ahead. Then there is a request, which two people must approve like any other: a rule never erases by itself.</source>
        <translation>नियमात येणाऱ्या व्यक्तीला 48 तास आधी कळवले जाते. मग विनंती तयार होते, जी इतर विनंत्यांप्रमाणेच दोन जणांनी मंजूर करावी लागते: नियम स्वतःहून कधीही पुसत नाही.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>&amp;Template it is sent by</source>
        <translation>कोणत्या टेम्पलेटने पाठवायची (&amp;T)</translation>
    </message>
    <message>
        <source>Its first variable is the name, its second the agency&apos;s. Without one, staff tell people themselves.</source>
        <translation>त्याचे पहिले चल म्हणजे व्यक्तीचे नाव, दुसरे संस्थेचे. टेम्पलेट नसल्यास कर्मचारी लोकांना स्वतः सांगतात.</translation>
    </message>
    <message>
        <source>What the law wants kept</source>
        <translation>कायद्याने जे ठेवावे लागते</translation>
    </message>
    <message>
        <source>Rule 8(3) of the DPDP Rules 2025 is to keep data for a year after it was processed, even after an erasure. Leave it off until counsel says that it holds; it is only for people under Indian law.</source>
        <translation>DPDP नियमावली 2025 च्या नियम 8(3) नुसार डेटा वापरल्यानंतर एक वर्ष ठेवायचा आहे, पुसण्याच्या विनंतीनंतरही. हे लागू आहे असे वकील सांगेपर्यंत बंद ठेवा; ते फक्त भारतीय कायदा लागू असलेल्या लोकांसाठी आहे.</translation>
    </message>
    <message>
        <source>The floor holds</source>
        <translation>किमान मुदत लागू आहे</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>कधीपासून (&amp;F)</translation>
    </message>
    <message>
        <source>On whose &amp;word</source>
        <translation>कोणाच्या सांगण्यावरून (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Second approval by</source>
        <translation>दुसरी मंजुरी कोणाची (&amp;S)</translation>
    </message>
    <message>
        <source>Set the f&amp;loor</source>
        <translation>किमान मुदत लागू करा (&amp;L)</translation>
    </message>
    <message>
        <source>None: staff tell them</source>
        <translation>कोणतेही नाही: कर्मचारी त्यांना सांगतात</translation>
    </message>
    <message>
        <source>Look at the list, then switch the rule on again.</source>
        <translation>यादी पहा, मग नियम पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>जतन केले.</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>All</source>
        <translation>सर्व</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>पाहण्याजोग्या</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नवे</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>पूर्ण करणाऱ्या</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>आधीपासून आहे</translation>
    </message>
    <message>
        <source>Share a number</source>
        <translation>नंबर सामाईक असलेल्या</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>वापरता येत नाही</translation>
    </message>
    <message>
        <source>Which rows the table shows</source>
        <translation>तक्त्यात कोणत्या ओळी दिसाव्यात</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>फाइलच्या ओळी</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>जतन केलेल्या गाळण्या</translation>
    </message>
    <message>
        <source>A tick pins a filter above the list.</source>
        <translation>खूण केल्यास गाळणी यादीच्या वर राहते.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाव बदला (&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>वर न्या (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>खाली न्या (&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>पुसा (&amp;L)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Saved filters</source>
        <translation>जतन केलेल्या गाळण्या</translation>
    </message>
    <message>
        <source>Saved ▾</source>
        <translation>जतन केलेल्या ▾</translation>
    </message>
    <message>
        <source>Saved filters (Alt+V)</source>
        <translation>जतन केलेल्या गाळण्या (Alt+V)</translation>
    </message>
    <message>
        <source>&amp;Save this…</source>
        <translation>हे जतन करा… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change “{name}” to this</source>
        <translation>“{name}” बदलून अशी करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename, pin, delete…</source>
        <translation>नाव बदला, वर लावा, पुसा… (&amp;R)</translation>
    </message>
    <message>
        <source>Saved filter {name}</source>
        <translation>जतन केलेली गाळणी {name}</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>लिहिलेले दाखवा</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Everything on this PC is encrypted with a key that only you can unlock.</source>
        <translation>या पीसीवरील सर्व काही अशा किल्लीने एन्क्रिप्टेड आहे जी फक्त तुम्ही उघडू शकता.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>कुलूप लावणे</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कधीही नाही</translation>
    </message>
    <message>
        <source> min</source>
        <translation> मिनिटे</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>इतक्या वेळाने कुलूप (&amp;L)</translation>
    </message>
    <message>
        <source>Counted from the last key, click or scroll.</source>
        <translation>शेवटची कळ, क्लिक किंवा स्क्रोलपासून मोजले जाते.</translation>
    </message>
    <message>
        <source>Key of this PC</source>
        <translation>या पीसीची किल्ली</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>सध्याचा पासफ्रेझ</translation>
    </message>
    <message>
        <source>Present &amp;passphrase</source>
        <translation>सध्याचा पासफ्रेझ (&amp;P)</translation>
    </message>
    <message>
        <source>Asked for each change below.</source>
        <translation>खालील प्रत्येक बदलासाठी विचारला जातो.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>पासफ्रेझ बदलणे</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>पासफ्रेझ बदला (&amp;C)</translation>
    </message>
    <message>
        <source>Keychain of this PC</source>
        <translation>या पीसीची कीचेन</translation>
    </message>
    <message>
        <source>With it, signing in to the PC unlocks Sanjog too. Turn it off on a PC that others use.</source>
        <translation>यामुळे पीसीवर साइन-इन करताच Sanjog सुद्धा उघडते. इतर लोक वापरतात त्या पीसीवर हे बंद ठेवा.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>कीचेनमध्ये लक्षात ठेवा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget in the keychain</source>
        <translation>कीचेनमधून काढा (&amp;F)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकव्हरी कोड</translation>
    </message>
    <message>
        <source>A new code makes the printed one worthless. It is shown once, here.</source>
        <translation>नवा कोड केल्यावर छापलेला कोड निरुपयोगी होतो. नवा कोड येथे एकदाच दिसतो.</translation>
    </message>
    <message>
        <source>Make a &amp;new recovery code</source>
        <translation>नवा रिकव्हरी कोड बनवा (&amp;N)</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>आधी सध्याचा पासफ्रेझ लिहा.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>पासफ्रेझ बदलला.</translation>
    </message>
    <message>
        <source>The keychain holds the key from now.</source>
        <translation>आतापासून किल्ली कीचेनमध्ये आहे.</translation>
    </message>
    <message>
        <source>This PC has no keychain that takes the key. The passphrase stays the way in.</source>
        <translation>या पीसीवर किल्ली ठेवणारी कीचेन नाही. मार्ग पासफ्रेझच राहील.</translation>
    </message>
    <message>
        <source>The keychain no longer holds the key.</source>
        <translation>किल्ली आता कीचेनमध्ये नाही.</translation>
    </message>
    <message>
        <source>The old recovery code opens nothing any more. Keep this one.</source>
        <translation>जुना रिकव्हरी कोड आता काहीही उघडत नाही. हा जपून ठेवा.</translation>
    </message>
</context>
<context>
    <name>SeenByDialog</name>
    <message>
        <source>Who has seen it?</source>
        <translation>हे कोणी पाहिले आहे?</translation>
    </message>
    <message>
        <source>Who was given it</source>
        <translation>हे कोणाला दिले</translation>
    </message>
    <message>
        <source>&amp;Copy as words</source>
        <translation>मजकूर म्हणून कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Given to {names}.</source>
        <translation>{names} यांना दिले.</translation>
    </message>
    <message>
        <source>Nobody has been given this person&apos;s data.</source>
        <translation>या व्यक्तीचा डेटा कोणालाही दिलेला नाही.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>पाठवायचे बाकी</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>ती व्यक्ती</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What to do with the people chosen</source>
        <translation>निवडलेल्या लोकांसाठी काय करायचे</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>लेबल… (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>जबाबदारी द्या… (&amp;A)</translation>
    </message>
    <message>
        <source>Follow-&amp;up…</source>
        <translation>पाठपुरावा… (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Status…</source>
        <translation>स्थिती… (&amp;S)</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>निर्यात करा… (&amp;O)</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>निवड काढा</translation>
    </message>
    <message>
        <source>All {count} found are chosen</source>
        <translation>सापडलेले सर्व {count} निवडले आहेत</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} निवडले</translation>
    </message>
    <message>
        <source>Choose all {count} found</source>
        <translation>सापडलेले सर्व {count} निवडा</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Voice note</source>
        <extracomment>Kinds of file that may hold somebody&apos;s biodata or picture. How long a message stays on this PC to be taken back; 0 lets it go at once.</extracomment>
        <translation>व्हॉइस संदेश</translation>
    </message>
</context>
<context>
    <name>SendingExtras</name>
    <message>
        <source>This was too short for a voice note.</source>
        <extracomment>Pixels of the longer side of a picture that was cropped or turned; WhatsApp shows no more.</extracomment>
        <translation>हा व्हॉइस संदेश होण्याइतका मोठा नाही.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>पुन्हा रेकॉर्ड करा.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ठिकाण</translation>
    </message>
    <message>
        <source>Whose contact card?</source>
        <translation>कोणाचे संपर्क कार्ड?</translation>
    </message>
    <message>
        <source>There is no number of {name} to send.</source>
        <translation>पाठवण्यासाठी {name} यांचा नंबर नाही.</translation>
    </message>
    <message>
        <source>Add one to their card first.</source>
        <translation>आधी त्यांच्या कार्डवर नंबर जोडा.</translation>
    </message>
    <message>
        <source>Contact card of {name}</source>
        <translation>{name} यांचे संपर्क कार्ड</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Connection</source>
        <translation>जोडणी</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>कोणाला काय दिसते</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>स्वतःचे रकाने</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>झटपट उत्तरे</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>विनंत्या</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>डेटा ठेवण्याचा काळ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बॅकअप</translation>
    </message>
    <message>
        <source>About</source>
        <translation>माहिती</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>भाग</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Chats</source>
        <translation>चॅट</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>{ref} is overdue.</source>
        <translation>{ref} ची मुदत उलटली आहे.</translation>
    </message>
    <message>
        <source>{ref} has used {mark} % of its time.</source>
        <translation>{ref} चा {mark} % वेळ संपला आहे.</translation>
    </message>
    <message numerus="yes">
        <source>%n more requests too.</source>
        <translation>
            <numerusform>तसेच आणखी विनंत्या: %n.</numerusform>
            <numerusform>तसेच आणखी विनंत्या: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दाखवा</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>All keys</source>
        <translation>सर्व कळा</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>कळा शोधा</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कळा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Every act can also be found by its words: press Ctrl+P.</source>
        <translation>प्रत्येक कृती तिच्या शब्दांनीही शोधता येते: Ctrl+P दाबा.</translation>
    </message>
</context>
<context>
    <name>ShowAgainDialog</name>
    <message>
        <source>Show names again</source>
        <translation>नावे पुन्हा दाखवा</translation>
    </message>
    <message>
        <source>Names, numbers and photos are hidden in the counter mode. Type the passphrase of this PC.</source>
        <translation>काउंटर पद्धतीत नावे, नंबर आणि फोटो लपवलेले असतात. या पीसीचा पासफ्रेझ लिहा.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ्रेझ</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>दाखवा (&amp;S)</translation>
    </message>
    <message>
        <source>Stay hidden</source>
        <translation>लपवलेलेच ठेवा</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>{seconds} सेकंदांनी पुन्हा प्रयत्न करा.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Numbers, chats, notes, files and requests of both come together. You can undo this for 30 days.</source>
        <translation>दोन्हींचे नंबर, चॅट, टिपणे, फाइली आणि विनंत्या एकत्र येतात. 30 दिवसांपर्यंत हे पूर्ववत करता येते.</translation>
    </message>
    <message>
        <source>Make them &amp;one person</source>
        <translation>एकच व्यक्ती करा (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>मागे (&amp;B)</translation>
    </message>
    <message>
        <source>{one} and {other}: one person?</source>
        <translation>{one} आणि {other}: एकच व्यक्ती?</translation>
    </message>
    <message>
        <source>This entry stays</source>
        <translation>ही नोंद राहते</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>ही तिच्यात मिसळते</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>दोन्ही, एकापुढे एक</translation>
    </message>
    <message>
        <source>From {name} come: {things}.</source>
        <translation>{name} यांच्याकडून येते: {things}.</translation>
    </message>
    <message>
        <source>What {name} had agreed to does not pass over: {purposes}. Ask again before you write.</source>
        <translation>{name} यांनी दिलेली संमती पुढे लागू होत नाही: {purposes}. लिहिण्याआधी पुन्हा विचारा.</translation>
    </message>
    <message>
        <source>{name} has said no, and that holds for the one person: {purposes}.</source>
        <translation>{name} यांनी नकार दिला आहे, आणि तो एकत्र केलेल्या व्यक्तीलाही लागू राहतो: {purposes}.</translation>
    </message>
    <message>
        <source>numbers: {count}</source>
        <translation>नंबर: {count}</translation>
    </message>
    <message>
        <source>chats: {count}</source>
        <translation>चॅट: {count}</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>टिपणे: {count}</translation>
    </message>
    <message>
        <source>follow-ups: {count}</source>
        <translation>पाठपुरावे: {count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>फाइली: {count}</translation>
    </message>
    <message>
        <source>labels: {count}</source>
        <translation>लेबले: {count}</translation>
    </message>
    <message>
        <source>privacy requests: {count}</source>
        <translation>गोपनीयता विनंत्या: {count}</translation>
    </message>
    <message>
        <source>entries on what was shown: {count}</source>
        <translation>माहिती दाखवल्याच्या नोंदी: {count}</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Nobody chosen</source>
        <translation>कोणी निवडलेले नाही</translation>
    </message>
    <message>
        <source>Choose a line of the table to see biodata, numbers and consent.</source>
        <translation>बायोडेटा, नंबर आणि संमती पाहण्यासाठी तक्त्यातील ओळ निवडा.</translation>
    </message>
    <message>
        <source>Save what you wrote, or press Esc to let go of it.</source>
        <translation>लिहिलेले जतन करा, किंवा सोडून देण्यासाठी Esc दाबा.</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>It comes back earlier if they write.</source>
        <translation>त्यांनी लिहिल्यास ते आधीच परत येते.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>कधीपर्यंत (&amp;U)</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Colleagues see who wrote a message, recorded a consent or changed a number.</source>
        <translation>संदेश कोणी लिहिला, संमती कोणी नोंदवली किंवा नंबर कोणी बदलला हे सहकाऱ्यांना दिसते.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>तुम्ही</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>तुमचे नाव (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>सहकारी</translation>
    </message>
    <message>
        <source>An erasure, a refusal and a disclosure to an authority need two people. The second is an owner, a manager or a privacy officer.</source>
        <translation>माहिती पुसणे, नकार देणे आणि प्राधिकरणाला माहिती देणे यासाठी दोन जण लागतात. दुसरी व्यक्ती मालक, व्यवस्थापक किंवा गोपनीयता अधिकारी असते.</translation>
    </message>
    <message>
        <source>Role of the colleague</source>
        <translation>सहकाऱ्याची भूमिका</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>जोडा (&amp;D)</translation>
    </message>
    <message>
        <source>Name of a &amp;colleague</source>
        <translation>सहकाऱ्याचे नाव (&amp;C)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>जतन केले.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} यांना काढा</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>done</source>
        <translation>झाले</translation>
    </message>
    <message>
        <source>now</source>
        <translation>आत्ता</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>पुढे</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>टप्पे</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>&amp;Status</source>
        <translation>स्थिती (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Why (may stay empty)</source>
        <translation>का (रिकामे चालेल) (&amp;W)</translation>
    </message>
    <message>
        <source>Do not contact stops messages that wait to be sent.</source>
        <translation>&apos;संपर्क करू नका&apos; ने पाठवायचे बाकी असलेले संदेश थांबतात.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State of the connection</source>
        <translation>जोडणीची स्थिती</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>एन्क्रिप्टेड</translation>
    </message>
    <message>
        <source>Counter mode: names are hidden · F8</source>
        <translation>काउंटर पद्धत: नावे लपवली आहेत · F8</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफलाइन</translation>
    </message>
    <message>
        <source>Online · synced {time}</source>
        <translation>ऑनलाइन · {time} ला अद्ययावत</translation>
    </message>
    <message>
        <source>Online · not synced yet</source>
        <translation>ऑनलाइन · अजून अद्ययावत नाही</translation>
    </message>
    <message numerus="yes">
        <source>catching up, %n read</source>
        <translation>
            <numerusform>अद्ययावत होत आहे, %n वाचला</numerusform>
            <numerusform>अद्ययावत होत आहे, %n वाचले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n queued</source>
        <translation>
            <numerusform>पाठवण्याच्या रांगेत: %n</numerusform>
            <numerusform>पाठवण्याच्या रांगेत: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n बद्दल माहीत नाही</numerusform>
            <numerusform>%n बद्दल माहीत नाही</numerusform>
        </translation>
    </message>
    <message>
        <source>quality high</source>
        <translation>दर्जा उच्च</translation>
    </message>
    <message>
        <source>quality medium</source>
        <translation>दर्जा मध्यम</translation>
    </message>
    <message>
        <source>quality low</source>
        <translation>दर्जा कमी</translation>
    </message>
    <message numerus="yes">
        <source>Encrypted · auto-lock after %n min</source>
        <translation>
            <numerusform>एन्क्रिप्टेड · %n मिनिटाने आपोआप कुलूप</numerusform>
            <numerusform>एन्क्रिप्टेड · %n मिनिटांनी आपोआप कुलूप</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>SuspectedList</name>
    <message>
        <source>Suggested from chats</source>
        <translation>चॅटमधून सुचवलेल्या</translation>
    </message>
    <message>
        <source>{right}?</source>
        <translation>{right}?</translation>
    </message>
    <message>
        <source>The message is gone.</source>
        <translation>संदेश आता नाही.</translation>
    </message>
    <message>
        <source>Confirm request</source>
        <translation>विनंती मान्य करा</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>विनंती नाही</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>चॅट उघडा</translation>
    </message>
    <message>
        <source>Confirm: {name} asks for this</source>
        <translation>मान्य करा: {name} यांना हे हवे आहे</translation>
    </message>
    <message>
        <source>Not a request: {name}</source>
        <translation>विनंती नाही: {name}</translation>
    </message>
    <message>
        <source>Open chat with {name}</source>
        <translation>{name} यांचे चॅट उघडा</translation>
    </message>
    <message>
        <source>What {name} asks for</source>
        <translation>{name} काय मागतात</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Save</source>
        <extracomment>What the program does and proves by itself: staff may look, and say only that it is out of reach.</extracomment>
        <translation>जतन करा</translation>
    </message>
    <message>
        <source>The program does this and proves it by itself.</source>
        <translation>हे प्रोग्राम स्वतः करतो आणि सिद्धही करतो.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>कुठपर्यंत आले</translation>
    </message>
    <message>
        <source>Note: what was done, or why not</source>
        <translation>टीप: काय केले, किंवा का नाही</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कुठे</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>काय करायचे</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>सद्यस्थिती</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कधीपासून</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>टेम्पलेट शोधा</translation>
    </message>
    <message>
        <source>Language of the templates</source>
        <translation>टेम्पलेटची भाषा</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>सर्व भाषा</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>not approved now</source>
        <translation>सध्या मंजूर नाही</translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>Attach file…</source>
        <translation>फाइल जोडा…</translation>
    </message>
    <message>
        <source>Why may I message this person?</source>
        <translation>या व्यक्तीला संदेश का पाठवता येतो?</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>नंतर पाठवा</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>टेम्पलेट पाठवा</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>संदेश लिहा</translation>
    </message>
    <message>
        <source>What this message is for</source>
        <translation>हा संदेश कशासाठी आहे</translation>
    </message>
    <message>
        <source>Choose a template. WhatsApp has approved each of these word for word.</source>
        <translation>टेम्पलेट निवडा. WhatsApp ने यातील प्रत्येक शब्दशः मंजूर केले आहे.</translation>
    </message>
    <message>
        <source>24 hours have passed since their last message. Only an approved template can be sent now.</source>
        <translation>त्यांच्या शेवटच्या संदेशाला 24 तास झाले. आता फक्त मंजूर टेम्पलेट पाठवता येते.</translation>
    </message>
    <message>
        <source>WhatsApp has changed this template. Read it again before you send it.</source>
        <translation>WhatsApp ने हे टेम्पलेट बदलले आहे. पाठवण्याआधी ते पुन्हा वाचा.</translation>
    </message>
    <message>
        <source>The template begun here is no longer among WhatsApp&apos;s.</source>
        <translation>येथे सुरू केलेले टेम्पलेट आता WhatsApp कडे नाही.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>रोखले</translation>
    </message>
    <message>
        <source>may be sent</source>
        <translation>पाठवता येते</translation>
    </message>
    <message>
        <source>Say whose data is in the file.</source>
        <translation>फाइलमध्ये कोणाचा डेटा आहे ते सांगा.</translation>
    </message>
    <message>
        <source>File at the head of the template</source>
        <translation>टेम्पलेटच्या वरची फाइल</translation>
    </message>
    <message>
        <source>This template begins with another kind of file.</source>
        <translation>हे टेम्पलेट वेगळ्या प्रकारच्या फाइलने सुरू होते.</translation>
    </message>
    <message>
        <source>Choose a file of the kind: {kind}.</source>
        <translation>या प्रकारची फाइल निवडा: {kind}.</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Preview of the message</source>
        <translation>संदेशाची झलक</translation>
    </message>
</context>
<context>
    <name>TemplateValues</name>
    <message>
        <source>{name}, required</source>
        <translation>{name}, आवश्यक</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Assign</source>
        <translation>जबाबदारी द्या</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>नंतरसाठी ठेवा</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>काम पूर्ण करा</translation>
    </message>
    <message>
        <source>More to do with this chat</source>
        <translation>या चॅटसाठी आणखी पर्याय</translation>
    </message>
    <message>
        <source>Show or hide the person&apos;s card</source>
        <translation>व्यक्तीचे कार्ड दाखवा किंवा लपवा</translation>
    </message>
    <message>
        <source>number hidden</source>
        <translation>नंबर लपवलेला</translation>
    </message>
    <message>
        <source>Writes in {language} · </source>
        <translation>{language} मध्ये लिहितात · </translation>
    </message>
    <message>
        <source>{clock}: WhatsApp counts the 24 hours by its own. Set the clock of this PC right.</source>
        <translation>{clock}: WhatsApp 24 तास स्वतःच्या घड्याळाने मोजते. या पीसीचे घड्याळ बरोबर लावा.</translation>
    </message>
    <message>
        <source>not certain: {window}</source>
        <translation>खात्री नाही: {window}</translation>
    </message>
    <message>
        <source>window not certain</source>
        <translation>विंडोची खात्री नाही</translation>
    </message>
    <message>
        <source>{name} has this chat. Give it to somebody else</source>
        <translation>हे चॅट {name} यांच्याकडे आहे. दुसऱ्या कोणाकडे द्या</translation>
    </message>
    <message>
        <source>Give this chat to somebody</source>
        <translation>हे चॅट कोणाकडे तरी द्या</translation>
    </message>
    <message>
        <source>Snoozed ✓</source>
        <translation>नंतरसाठी ठेवले ✓</translation>
    </message>
    <message>
        <source>Snoozed {until}</source>
        <translation>नंतरसाठी ठेवले: {until}</translation>
    </message>
    <message>
        <source>Snooze this chat</source>
        <translation>हे चॅट पुढे ढकला</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>पुन्हा उघडा</translation>
    </message>
    <message>
        <source>Bring it back among the open chats</source>
        <translation>ते पुन्हा उघड्या चॅटमध्ये आणा</translation>
    </message>
    <message>
        <source>Done with this chat for now</source>
        <translation>या चॅटचे काम सध्या पूर्ण झाले</translation>
    </message>
    <message>
        <source>imported from a phone · only to read</source>
        <translation>फोनवरून आयात केलेली · फक्त वाचण्यासाठी</translation>
    </message>
    <message>
        <source>window open {left}</source>
        <translation>विंडो खुली, {left}</translation>
    </message>
    <message>
        <source>window closed · templates only</source>
        <translation>विंडो बंद · फक्त टेम्पलेट</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>This chat was written on a phone and imported. To write to this person, open their own chat.</source>
        <translation>ही चॅट फोनवर लिहिलेली असून आयात केली आहे. या व्यक्तीला लिहिण्यासाठी त्यांची स्वतःची चॅट उघडा.</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Messages</source>
        <extracomment>Whether messages are being chosen: then a press chooses, and opens nothing.</extracomment>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>सर्वात नव्या संदेशाकडे जा</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n नवा</numerusform>
            <numerusform>%n नवे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>Show more</source>
        <translation>आणखी दाखवा</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>जुने बदल दाखवा</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Sanjog Desktop</source>
        <translation>Sanjog Desktop उघडा</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>नोटिफिकेशन थांबवा</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>एका तासासाठी</translation>
    </message>
    <message>
        <source>Until 6 in the evening</source>
        <translation>संध्याकाळी 6 पर्यंत</translation>
    </message>
    <message>
        <source>Until 9 tomorrow morning</source>
        <translation>उद्या सकाळी 9 पर्यंत</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>पुन्हा कळवा</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>नावे लपवा</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>कुलूप</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहेर पडा</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>कुलूपबंद</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n न वाचलेले</numerusform>
            <numerusform>%n न वाचलेले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करा</translation>
    </message>
    <message>
        <source>Take the message back before it leaves this PC (Ctrl+Z)</source>
        <translation>संदेश या पीसीवरून जाण्याआधी परत घ्या (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Goes to {name} in %n s</source>
        <translation>
            <numerusform>{name} यांना %n से. मध्ये जाईल</numerusform>
            <numerusform>{name} यांना %n से. मध्ये जाईल</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>What was done</source>
        <translation>काय केले</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करा</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>पूर्ववत करा (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>ही सूचना बंद करा</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>पूर्ववत करण्यासारखे काही नाही.</translation>
    </message>
    <message>
        <source>Undoing, {count} to go…</source>
        <translation>पूर्ववत होत आहे, {count} बाकी…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>पूर्ववत केले: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay as they are: somebody changed them since.</source>
        <translation>
            <numerusform>तशाच राहिलेल्या नोंदी: %n. त्यानंतर कोणीतरी त्या बदलल्या आहेत.</numerusform>
            <numerusform>तशाच राहिलेल्या नोंदी: %n. त्यानंतर कोणीतरी त्या बदलल्या आहेत.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicePlayer</name>
    <message>
        <source>This recording cannot be played here.</source>
        <translation>हे रेकॉर्डिंग येथे वाजवता येत नाही.</translation>
    </message>
    <message>
        <source>Save it and open it.</source>
        <translation>ते जतन करून उघडा.</translation>
    </message>
    <message>
        <source>This PC has no loudspeaker or headphones.</source>
        <translation>या पीसीला स्पीकर किंवा हेडफोन नाही.</translation>
    </message>
    <message>
        <source>Connect one and try again.</source>
        <translation>जोडून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>This recording could not be played.</source>
        <translation>हे रेकॉर्डिंग वाजवता आले नाही.</translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message numerus="yes">
        <source>and %n more later</source>
        <translation>
            <numerusform>आणि आणखी %n नंतर</numerusform>
            <numerusform>आणि आणखी %n नंतर</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>दुसरी वेळ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Another time for: {text}</source>
        <translation>दुसरी वेळ ठरवा: {text}</translation>
    </message>
    <message>
        <source>Cancel: {text}</source>
        <translation>रद्द करा: {text}</translation>
    </message>
    <message>
        <source>Goes {when}: {text}</source>
        <translation>{when} जाईल: {text}</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome to Sanjog</source>
        <translation>Sanjog मध्ये स्वागत</translation>
    </message>
    <message>
        <source>Families, WhatsApp chats and privacy requests of your agency, on this PC, encrypted, readable without a network.</source>
        <translation>तुमच्या संस्थेची कुटुंबे, WhatsApp चॅट आणि गोपनीयता विनंत्या, या पीसीवर, एन्क्रिप्टेड, नेटवर्कशिवाय वाचता येणाऱ्या.</translation>
    </message>
    <message>
        <source>&amp;Set up this PC</source>
        <translation>हा पीसी तयार करा (&amp;S)</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>डेमो उघडा (&amp;D)</translation>
    </message>
    <message>
        <source>Set up this PC</source>
        <translation>हा पीसी तयार करा</translation>
    </message>
    <message>
        <source>Choose a passphrase, print the recovery code, connect your WhatsApp number. About five minutes.</source>
        <translation>पासफ्रेझ निवडा, रिकव्हरी कोड छापा, तुमचा WhatsApp नंबर जोडा. सुमारे पाच मिनिटे.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>आधी पाहून घ्या</translation>
    </message>
    <message>
        <source>A made-up agency with families that answer. No account, no network, nothing is sent to anybody.</source>
        <translation>उत्तरे देणाऱ्या कुटुंबांची एक काल्पनिक संस्था. खाते नाही, नेटवर्क नाही, कोणालाही काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>बॅकअपमधून परत आणा… (&amp;R)</translation>
    </message>
</context>
<context>
    <name>WishesSection</name>
    <message>
        <source>Nothing written down yet.</source>
        <translation>अजून काहीही नोंदलेले नाही.</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Take consent back</source>
        <translation>संमती मागे घेणे</translation>
    </message>
    <message>
        <source>How they told us</source>
        <translation>त्यांनी कसे सांगितले</translation>
    </message>
    <message>
        <source>What they said (not needed)</source>
        <translation>त्यांनी काय सांगितले (ऐच्छिक)</translation>
    </message>
    <message>
        <source>&amp;Stop these messages</source>
        <translation>हे संदेश थांबवा (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>In person, at the office</source>
        <translation>कार्यालयात प्रत्यक्ष</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>फोन कॉल</translation>
    </message>
    <message>
        <source>Letter or form</source>
        <translation>पत्र किंवा फॉर्म</translation>
    </message>
    <message>
        <source>In the chat</source>
        <translation>चॅटमध्ये</translation>
    </message>
    <message>
        <source>It holds at once: what waits to be sent is cancelled. What was done before stays lawful.</source>
        <translation>हे लगेच लागू होते: पाठवायचे बाकी असलेले रद्द होते. आधी जे केले ते कायदेशीरच राहते.</translation>
    </message>
    <message>
        <source>They want no more of</source>
        <translation>त्यांना यापुढे हे नको</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>_CandidateSection</name>
    <message>
        <source>Nothing written down yet.</source>
        <translation>अजून काहीही नोंदलेले नाही.</translation>
    </message>
</context>
<context>
    <name>_FileWidget</name>
    <message>
        <source>Choose…</source>
        <translation>निवडा…</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Audit log</source>
        <translation>ऑडिट लॉग</translation>
    </message>
    <message>
        <source>Each entry is chained to the one before it and names nobody: people and things stand here under pseudonyms, so that an erasure never has to change the log.</source>
        <translation>प्रत्येक नोंद आधीच्या नोंदीशी साखळीने जोडलेली आहे आणि तिच्यात कोणाचेही नाव नाही: लोक आणि गोष्टी येथे टोपणनावाने आहेत, त्यामुळे माहिती पुसताना लॉग कधीच बदलावा लागत नाही.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कधी</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Concerning</source>
        <translation>संबंधित</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कोणी</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>&amp;Check the chain</source>
        <translation>साखळी तपासा (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>निर्यात करा… (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Witnesses…</source>
        <translation>साक्षीदार… (&amp;W)</translation>
    </message>
    <message>
        <source>Search by action or pseudonym</source>
        <translation>कृती किंवा टोपणनावाने शोधा</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>नोंद</translation>
    </message>
    <message>
        <source>Hash of the chain</source>
        <translation>साखळीचा हॅश</translation>
    </message>
    <message>
        <source>whole, {count} entries</source>
        <translation>व्यवस्थित, {count} नोंदी</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>ऑडिट लॉग निर्यात करा</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>संग्रहित करा</translation>
    </message>
    <message>
        <source>Written. Whoever gets it can check it without this program.</source>
        <translation>लिहिले. ज्याला हे मिळेल तो या प्रोग्रामशिवायही ते तपासू शकतो.</translation>
    </message>
    <message>
        <source>changed at no. {seq}</source>
        <translation>क्र. {seq} वर बदललेला</translation>
    </message>
    <message>
        <source>cut off before no. {seq}</source>
        <translation>क्र. {seq} च्या आधी कापलेला</translation>
    </message>
    <message>
        <source>rewritten before no. {seq}</source>
        <translation>क्र. {seq} च्या आधी पुन्हा लिहिलेला</translation>
    </message>
    <message>
        <source>a forged checkpoint at no. {seq}</source>
        <translation>क्र. {seq} वर बनावट चेकपॉइंट</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>Disclosure to an authority</source>
        <translation>प्राधिकरणाला माहिती देणे</translation>
    </message>
    <message>
        <source>The person may be told</source>
        <translation>व्यक्तीला सांगता येते</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>व्यक्ती जोडा… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>नोंदवा (&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Only by law, an order of a court, or to protect rights, property or safety. Nothing is sent from here: the entry is the record of what was handed over.</source>
        <translation>फक्त कायद्याने, न्यायालयाच्या आदेशाने, किंवा हक्क, मालमत्ता वा सुरक्षिततेच्या रक्षणासाठी. येथून काहीही पाठवले जात नाही: ही नोंद म्हणजे काय दिले त्याचा दाखला आहे.</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>कोणाचा डेटा</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>कोणता डेटा</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>प्राधिकरण (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reference of the order</source>
        <translation>आदेशाचा संदर्भ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Officer, with rank</source>
        <translation>अधिकारी, पदासह (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Law it names</source>
        <translation>आदेशात सांगितलेला कायदा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Second approval by</source>
        <translation>दुसरी मंजुरी कोणाची (&amp;S)</translation>
    </message>
</context>
<context>
    <name>broadcasts</name>
    <message>
        <source>Draft</source>
        <translation>मसुदा</translation>
    </message>
    <message>
        <source>Set for a time</source>
        <translation>वेळ ठरवलेले</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>तयारी सुरू आहे</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>पाठवले जात आहे</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>थांबवलेली</translation>
    </message>
    <message>
        <source>Stopped by itself</source>
        <translation>आपोआप थांबले</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूर्ण झाले</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>वगळलेले</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>निघाला आहे</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवला</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पोहोचला</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>वाचला</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>पाठवता आला नाही</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>माहीत नाही</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>पाठवला नाही</translation>
    </message>
    <message>
        <source>No number is known of them.</source>
        <translation>त्यांचा नंबर माहीत नाही.</translation>
    </message>
    <message>
        <source>They are reached by somebody else’s number only.</source>
        <translation>त्यांच्याशी फक्त दुसऱ्या कोणाच्या नंबरवरून संपर्क होतो.</translation>
    </message>
    <message>
        <source>Somebody else of the list has the same number.</source>
        <translation>यादीतील दुसऱ्या कोणाचा नंबर हाच आहे.</translation>
    </message>
    <message>
        <source>Their number is not on WhatsApp.</source>
        <translation>त्यांचा नंबर WhatsApp वर नाही.</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>तुम्ही त्यांना ब्लॉक केले आहे.</translation>
    </message>
    <message>
        <source>Something that is to be filled in is not known of them.</source>
        <translation>भरायची काही माहिती त्यांच्याबद्दल माहीत नाही.</translation>
    </message>
    <message>
        <source>WhatsApp delivers no marketing to their country.</source>
        <translation>त्यांच्या देशात WhatsApp जाहिरात पोहोचवत नाही.</translation>
    </message>
    <message>
        <source>The broadcast was cancelled before their turn.</source>
        <translation>त्यांची पाळी येण्याआधी ब्रॉडकास्ट रद्द झाले.</translation>
    </message>
    <message>
        <source>It stopped because of a fault in this program.</source>
        <translation>या प्रोग्राममधील दोषामुळे ते थांबले.</translation>
    </message>
    <message>
        <source>Nothing was sent twice. Go on, or update the program.</source>
        <translation>काहीही दोनदा पाठवलेले नाही. पुढे जा, किंवा प्रोग्राम अद्ययावत करा.</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>एक सहकारी</translation>
    </message>
    <message>
        <source>On another PC, by {name}</source>
        <translation>दुसऱ्या पीसीवर, {name} यांच्याकडून</translation>
    </message>
    <message>
        <source>{people} people: {taken} sent, of them {delivered} delivered and {read} read; {waiting} wait, {excluded} left out, {failed} could not be sent, {unknown} not known, {cancelled} cancelled.</source>
        <translation>{people} लोक: {taken} पाठवले, त्यांपैकी {delivered} पोहोचले आणि {read} वाचले; {waiting} प्रतीक्षेत, {excluded} वगळले, {failed} पाठवता आले नाहीत, {unknown} माहीत नाहीत, {cancelled} रद्द.</translation>
    </message>
    <message>
        <source>Somebody erased since</source>
        <translation>नंतर पुसलेली व्यक्ती</translation>
    </message>
    <message>
        <source>About {currency} {cost} and {tax} tax, if all are delivered (rates of {day}; WhatsApp’s bill is what counts).</source>
        <translation>सर्व पोहोचल्यास सुमारे {currency} {cost} आणि {tax} कर ({day} चे दर; WhatsApp चे बिल ग्राह्य).</translation>
    </message>
    <message>
        <source>For {count} of them the rate is not known here.</source>
        <translation>त्यांपैकी {count} जणांसाठीचा दर येथे माहीत नाही.</translation>
    </message>
    <message>
        <source>WhatsApp has not said yet how many people may be written to in 24 hours.</source>
        <translation>24 तासांत किती लोकांना लिहिता येते हे WhatsApp ने अजून सांगितलेले नाही.</translation>
    </message>
    <message>
        <source>WhatsApp sets this number no limit for 24 hours.</source>
        <translation>WhatsApp ने या नंबरला 24 तासांसाठी मर्यादा घातलेली नाही.</translation>
    </message>
    <message>
        <source>WhatsApp allows {limit} people in 24 hours; {reached} were written to already.</source>
        <translation>WhatsApp 24 तासांत {limit} लोकांना लिहू देते; {reached} जणांना आधीच लिहिले आहे.</translation>
    </message>
    <message>
        <source>It takes {days} days.</source>
        <translation>याला {days} दिवस लागतील.</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ठेवा</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>जबाबदारी द्या</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>पाठपुरावा</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ठरवा</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदला</translation>
    </message>
</context>
<context>
    <name>categories</name>
    <message>
        <source>Personal ID</source>
        <translation>वैयक्तिक ओळख</translation>
    </message>
    <message>
        <source>Contact Info</source>
        <translation>संपर्क माहिती</translation>
    </message>
    <message>
        <source>Business Data</source>
        <translation>व्यावसायिक डेटा</translation>
    </message>
    <message>
        <source>Usage Logs</source>
        <translation>वापराच्या नोंदी</translation>
    </message>
    <message>
        <source>Biodata</source>
        <translation>बायोडेटा</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>Horoscope</source>
        <translation>पत्रिका</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चॅट</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>this PC&apos;s clock is {span} ahead</source>
        <translation>या पीसीचे घड्याळ {span} पुढे आहे</translation>
    </message>
    <message>
        <source>this PC&apos;s clock is {span} behind</source>
        <translation>या पीसीचे घड्याळ {span} मागे आहे</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>May message: {why}.</source>
        <translation>संदेश पाठवू शकता: {why}.</translation>
    </message>
    <message>
        <source>May answer until {moment}: they wrote to us. No opt-in is on record.</source>
        <translation>{moment} पर्यंत उत्तर देऊ शकता: त्यांनी आपल्याला लिहिले आहे. संमतीची नोंद नाही.</translation>
    </message>
    <message>
        <source>Do not message: this person’s data was erased.</source>
        <translation>संदेश पाठवू नका: या व्यक्तीचा डेटा पुसला आहे.</translation>
    </message>
    <message>
        <source>Do not message: processing is restricted while a request is open.</source>
        <translation>संदेश पाठवू नका: विनंती खुली असेपर्यंत डेटाचा वापर मर्यादित आहे.</translation>
    </message>
    <message>
        <source>Do not message: marked do not contact.</source>
        <translation>संदेश पाठवू नका: &apos;संपर्क करू नका&apos; अशी खूण आहे.</translation>
    </message>
    <message>
        <source>Do not message: no opt-in is on record.</source>
        <translation>संदेश पाठवू नका: संमतीची नोंद नाही.</translation>
    </message>
    <message>
        <source>Do not message: {why}.</source>
        <translation>संदेश पाठवू नका: {why}.</translation>
    </message>
    <message>
        <source>opted in on {day} {how} (notice {version})</source>
        <translation>{day} रोजी {how} संमती दिली (सूचना {version})</translation>
    </message>
    <message>
        <source>opted in on {day} {how}</source>
        <translation>{day} रोजी {how} संमती दिली</translation>
    </message>
    <message>
        <source>withdrew on {day} {how}</source>
        <translation>{day} रोजी {how} संमती मागे घेतली</translation>
    </message>
    <message>
        <source>said no on {day} {how}</source>
        <translation>{day} रोजी {how} नकार दिला</translation>
    </message>
    <message>
        <source>the opt-in of {day} has expired</source>
        <translation>{day} च्या संमतीची मुदत संपली आहे</translation>
    </message>
    <message>
        <source>a relative agreed for them on {day}, they have not said so themselves</source>
        <translation>{day} रोजी नातेवाइकाने त्यांच्या वतीने संमती दिली, त्यांनी स्वतः अजून सांगितलेले नाही</translation>
    </message>
    <message>
        <source>no opt-in on record</source>
        <translation>संमतीची नोंद नाही</translation>
    </message>
    <message>
        <source>they asked us to stop, {day}</source>
        <translation>त्यांनी आपल्याला थांबायला सांगितले, {day}</translation>
    </message>
    <message>
        <source>they stopped this on WhatsApp, {day}</source>
        <translation>त्यांनी WhatsApp वर हे थांबवले, {day}</translation>
    </message>
    <message>
        <source>their data was erased, {day}</source>
        <translation>त्यांचा डेटा पुसला, {day}</translation>
    </message>
    <message>
        <source>they blocked us, {day}</source>
        <translation>त्यांनी आपल्याला ब्लॉक केले, {day}</translation>
    </message>
    <message>
        <source>they complained, {day}</source>
        <translation>त्यांनी तक्रार केली, {day}</translation>
    </message>
    <message>
        <source>staff stopped it, {day}</source>
        <translation>कर्मचाऱ्याने थांबवले, {day}</translation>
    </message>
    <message>
        <source>by a WhatsApp reply</source>
        <translation>WhatsApp उत्तराने</translation>
    </message>
    <message>
        <source>by a WhatsApp button</source>
        <translation>WhatsApp बटणाने</translation>
    </message>
    <message>
        <source>by their WhatsApp preference</source>
        <translation>स्वतःच्या WhatsApp पसंतीने</translation>
    </message>
    <message>
        <source>on the web form</source>
        <translation>वेब फॉर्मवर</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>कागदावर</translation>
    </message>
    <message>
        <source>by voice</source>
        <translation>बोलून</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>प्रत्यक्ष</translation>
    </message>
    <message>
        <source>by an imported record</source>
        <translation>आयात केलेल्या नोंदीने</translation>
    </message>
    <message>
        <source>Service replies</source>
        <translation>सेवेची उत्तरे</translation>
    </message>
    <message>
        <source>Match updates</source>
        <translation>स्थळांची माहिती</translation>
    </message>
    <message>
        <source>Biodata sharing</source>
        <translation>बायोडेटा देणे</translation>
    </message>
    <message>
        <source>Photo sharing</source>
        <translation>फोटो देणे</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>जाहिरात</translation>
    </message>
    <message>
        <source>Testimonials</source>
        <translation>अभिप्राय प्रसिद्धी</translation>
    </message>
    <message>
        <source>Security alerts</source>
        <translation>सुरक्षा इशारे</translation>
    </message>
    <message>
        <source>Legal notices</source>
        <translation>कायदेशीर सूचना</translation>
    </message>
    <message>
        <source>Privacy rights</source>
        <translation>गोपनीयतेचे अधिकार</translation>
    </message>
    <message>
        <source>in chat</source>
        <translation>चॅटमध्ये</translation>
    </message>
    <message>
        <source>by button</source>
        <translation>बटणाने</translation>
    </message>
    <message>
        <source>in WhatsApp</source>
        <translation>WhatsApp मध्ये</translation>
    </message>
    <message>
        <source>web form</source>
        <translation>वेब फॉर्म</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>कागदी फॉर्म</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>फोनवर</translation>
    </message>
    <message>
        <source>import</source>
        <translation>आयातीतून</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>संमती दिली</translation>
    </message>
    <message>
        <source>took it back</source>
        <translation>मागे घेतली</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>नकार</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>मुदत संपली</translation>
    </message>
    <message>
        <source>a relative&apos;s word</source>
        <translation>नातेवाइकाचे म्हणणे</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Has a new number on WhatsApp</source>
        <translation>WhatsApp वर नवीन नंबर आहे</translation>
    </message>
    <message>
        <source>Made one person of two entries</source>
        <translation>दोन नोंदींची एक व्यक्ती केली</translation>
    </message>
    <message>
        <source>Two entries again</source>
        <translation>पुन्हा दोन नोंदी</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>व्यक्ती जोडली</translation>
    </message>
    <message>
        <source>Biodata added</source>
        <translation>बायोडेटा जोडला</translation>
    </message>
    <message>
        <source>Number added</source>
        <translation>नंबर जोडला</translation>
    </message>
    <message>
        <source>Shared number added</source>
        <translation>सामाईक नंबर जोडला</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>संमती नोंदवली</translation>
    </message>
    <message>
        <source>Family added</source>
        <translation>कुटुंब जोडले</translation>
    </message>
    <message>
        <source>Name added</source>
        <translation>नाव जोडले</translation>
    </message>
    <message>
        <source>E-mail added</source>
        <translation>ई-मेल जोडला</translation>
    </message>
    <message>
        <source>Label put on</source>
        <translation>लेबल लावले</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>टीप जोडली</translation>
    </message>
    <message>
        <source>Follow-up set</source>
        <translation>पाठपुरावा ठरवला</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>फाइल जोडली</translation>
    </message>
    <message>
        <source>Biodata taken away</source>
        <translation>बायोडेटा काढून टाकला</translation>
    </message>
    <message>
        <source>Number taken off</source>
        <translation>नंबर काढला</translation>
    </message>
    <message>
        <source>Shared number taken off</source>
        <translation>सामाईक नंबर काढला</translation>
    </message>
    <message>
        <source>Name taken off</source>
        <translation>नाव काढले</translation>
    </message>
    <message>
        <source>E-mail taken off</source>
        <translation>ई-मेल काढला</translation>
    </message>
    <message>
        <source>Label taken off</source>
        <translation>लेबल काढले</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>टीप काढली</translation>
    </message>
    <message>
        <source>Follow-up taken away</source>
        <translation>पाठपुरावा काढला</translation>
    </message>
    <message>
        <source>File taken off</source>
        <translation>फाइल काढली</translation>
    </message>
    <message>
        <source>Another photo shown first</source>
        <translation>दुसरा फोटो आधी दाखवला</translation>
    </message>
    <message>
        <source>Left the family</source>
        <translation>कुटुंबातून काढले</translation>
    </message>
    <message>
        <source>Put into a family</source>
        <translation>कुटुंबात जोडले</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>पाठपुरावा झाला</translation>
    </message>
    <message>
        <source>Follow-up opened again</source>
        <translation>पाठपुरावा पुन्हा उघडला</translation>
    </message>
    <message>
        <source>Number answers</source>
        <translation>नंबरवर उत्तर मिळते</translation>
    </message>
    <message>
        <source>Number no longer answers</source>
        <translation>नंबरवर आता उत्तर मिळत नाही</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>वय</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>उंची</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>शिक्षण</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>समाज</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>जबाबदार</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>शेवटचा संपर्क</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>उत्पन्न</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>वैवाहिक स्थिती</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>धर्म</translation>
    </message>
    <message>
        <source>Sub-community</source>
        <translation>पोटजात</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>रास</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>नक्षत्र</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबले</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>पाठपुरावा</translation>
    </message>
    <message>
        <source>Last proposal</source>
        <translation>शेवटचे स्थळ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>कुटुंब</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>नोंदवले</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>पॅकेज</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>Erasure asked</source>
        <translation>पुसण्याची विनंती</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>मर्यादित</translation>
    </message>
    <message>
        <source>{package} to {day}</source>
        <translation>{package}, {day} पर्यंत</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} वर्षे</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation>{owner} यांच्याकडे</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>शेवटचा संपर्क {day}</translation>
    </message>
    <message>
        <source>labels {names}</source>
        <translation>लेबले {names}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} लोक</translation>
    </message>
    <message>
        <source>notice {version}</source>
        <translation>सूचना {version}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>मागे घेतली</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>नकार</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>थांबवले</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>मुदत संपली</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>दिली नाही</translation>
    </message>
    <message>
        <source>{whose} (shared)</source>
        <translation>{whose} (सामाईक)</translation>
    </message>
    <message>
        <source>WhatsApp id, no number yet</source>
        <translation>WhatsApp आयडी, नंबर अजून नाही</translation>
    </message>
    <message>
        <source>not on WhatsApp</source>
        <translation>WhatsApp वर नाही</translation>
    </message>
    <message>
        <source>may message</source>
        <translation>संदेश पाठवू शकता</translation>
    </message>
    <message>
        <source>may not message now</source>
        <translation>आत्ता संदेश पाठवू शकत नाही</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>थांबलेले</translation>
    </message>
    <message>
        <source>Talking to someone</source>
        <translation>बोलणी सुरू</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>साखरपुडा झाला</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>विवाहित</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>संपर्क करू नका</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>स्वतःचे रकाने</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>माहीत नाही</translation>
    </message>
    <message>
        <source>English</source>
        <translation>इंग्रजी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिंदी</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>मराठी</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>गुजराती</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>काल</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>स्वतःच्या लिपीत नाव</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Time of birth</source>
        <translation>जन्मवेळ</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>जन्मस्थळ</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>बोलता येणाऱ्या भाषा</translation>
    </message>
    <message>
        <source>About the family</source>
        <translation>कुटुंबाविषयी</translation>
    </message>
    <message>
        <source>What the candidate wishes for</source>
        <translation>उमेदवाराच्या अपेक्षा</translation>
    </message>
    <message>
        <source>What the family wishes for</source>
        <translation>कुटुंबाच्या अपेक्षा</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>नाते</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टीप</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>पाठपुराव्याची तारीख</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>स्वतःचा रकाना</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>फाइलचा प्रकार</translation>
    </message>
    <message>
        <source>Package until</source>
        <translation>पॅकेज कधीपर्यंत</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिपणे</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>गोत्र</translation>
    </message>
    <message>
        <source>Manglik</source>
        <translation>मांगलिक</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>आहार</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>The change was kept.</source>
        <translation>बदल ठेवला.</translation>
    </message>
    <message>
        <source>A person was added.</source>
        <translation>व्यक्ती जोडली.</translation>
    </message>
    <message>
        <source>The biodata was taken away.</source>
        <translation>बायोडेटा काढून टाकला.</translation>
    </message>
    <message>
        <source>A family was added.</source>
        <translation>कुटुंब जोडले.</translation>
    </message>
    <message>
        <source>The family was changed.</source>
        <translation>कुटुंब बदलले.</translation>
    </message>
    <message>
        <source>The family was dissolved; its people stay.</source>
        <translation>कुटुंब मोडले; त्यातील लोक राहतात.</translation>
    </message>
    <message>
        <source>A number was added.</source>
        <translation>नंबर जोडला.</translation>
    </message>
    <message>
        <source>A number was removed.</source>
        <translation>नंबर काढला.</translation>
    </message>
    <message>
        <source>A number was changed.</source>
        <translation>नंबर बदलला.</translation>
    </message>
    <message>
        <source>A number is shared now.</source>
        <translation>नंबर आता सामाईक आहे.</translation>
    </message>
    <message>
        <source>The labels were changed.</source>
        <translation>लेबले बदलली.</translation>
    </message>
    <message>
        <source>A label was added.</source>
        <translation>लेबल जोडले.</translation>
    </message>
    <message>
        <source>The label was changed.</source>
        <translation>लेबल बदलले.</translation>
    </message>
    <message>
        <source>The label was removed.</source>
        <translation>लेबल काढले.</translation>
    </message>
    <message>
        <source>A note was added.</source>
        <translation>टीप जोडली.</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>टीप बदलली.</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>टीप काढली.</translation>
    </message>
    <message>
        <source>A follow-up was set.</source>
        <translation>पाठपुरावा ठरवला.</translation>
    </message>
    <message>
        <source>The follow-up was changed.</source>
        <translation>पाठपुरावा बदलला.</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>पाठपुरावा झाला.</translation>
    </message>
    <message>
        <source>The follow-up was removed.</source>
        <translation>पाठपुरावा काढला.</translation>
    </message>
    <message>
        <source>A file was added.</source>
        <translation>फाइल जोडली.</translation>
    </message>
    <message>
        <source>A file was removed.</source>
        <translation>फाइल काढली.</translation>
    </message>
    <message>
        <source>The labels of %n people were changed.</source>
        <translation>लेबले बदललेले लोक: %n.</translation>
    </message>
    <message>
        <source>%n people were assigned.</source>
        <translation>जबाबदारी दिलेले लोक: %n.</translation>
    </message>
    <message>
        <source>A follow-up was set for %n people.</source>
        <translation>पाठपुरावा ठरवलेले लोक: %n.</translation>
    </message>
    <message>
        <source>The status of %n people was changed.</source>
        <translation>स्थिती बदललेले लोक: %n.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>न वाचलेले</translation>
    </message>
    <message>
        <source>Notes, with the heading</source>
        <translation>टिपणे, शीर्षकासह</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>दुसरे नाव</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहिले नाव</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>मधले नाव</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>आडनाव</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>फोन नंबर</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>कोणी सापडले नाही</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or the last digits of a number. People shows everybody.</source>
        <translation>कमी अक्षरे, वेगळे स्पेलिंग किंवा नंबरचे शेवटचे अंक वापरून पहा. &apos;लोक&apos; मध्ये सर्व दिसतात.</translation>
    </message>
    <message>
        <source>Nobody fits all filters</source>
        <translation>सर्व गाळण्यांत बसणारे कोणी नाही</translation>
    </message>
    <message>
        <source>Take one off, or make one wider.</source>
        <translation>एखादी गाळणी काढा, किंवा सैल करा.</translation>
    </message>
    <message>
        <source>No families yet</source>
        <translation>अजून कुटुंबे नाहीत</translation>
    </message>
    <message>
        <source>Import the register you keep, or add people one by one.</source>
        <translation>तुमची नोंदवही आयात करा, किंवा लोक एकेक करून जोडा.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>येथे अजून कोणी नाही</translation>
    </message>
    <message>
        <source>Import the register you keep in Excel, or add the first family. Whoever writes on WhatsApp appears under People by themselves.</source>
        <translation>Excel मधील तुमची नोंदवही आयात करा, किंवा पहिले कुटुंब जोडा. WhatsApp वर लिहिणारे &apos;लोक&apos; मध्ये आपोआप दिसतात.</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>यादी वाचता आली नाही.</translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation>जे दिसत आहे ते आधीचे आहे.</translation>
    </message>
    <message>
        <source>Biodata</source>
        <translation>बायोडेटा</translation>
    </message>
    <message>
        <source>Community and horoscope</source>
        <translation>समाज आणि पत्रिका</translation>
    </message>
    <message>
        <source>Family and wishes</source>
        <translation>कुटुंब आणि अपेक्षा</translation>
    </message>
    <message>
        <source>Pasted photo</source>
        <translation>चिकटवलेला फोटो</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>फोटो आणि कागदपत्रे</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>पाठपुरावे</translation>
    </message>
    <message>
        <source>Status and owner</source>
        <translation>स्थिती आणि जबाबदार</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>संमती</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>चॅट</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>स्थळे</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>कोणाला दाखवले</translation>
    </message>
    <message>
        <source>Reach through</source>
        <translation>संपर्काचे मार्ग</translation>
    </message>
    <message>
        <source>WhatsApp id</source>
        <translation>WhatsApp आयडी</translation>
    </message>
    <message>
        <source>14-02-1997</source>
        <translation>14-02-1997</translation>
    </message>
    <message>
        <source>5′10″, 178 cm</source>
        <translation>5′10″, 178 cm</translation>
    </message>
    <message>
        <source>06:40</source>
        <translation>06:40</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदल</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>Hidden from the counter</source>
        <extracomment>What a pane does to veil itself: it is given whether names are hidden now.</extracomment>
        <translation>काउंटरवरील लोकांपासून लपवलेले</translation>
    </message>
    <message>
        <source>Names, numbers and photos are hidden. Press F8 and type the passphrase to show them.</source>
        <translation>नावे, नंबर आणि फोटो लपवले आहेत. दाखवण्यासाठी F8 दाबून पासफ्रेझ लिहा.</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Disclosure register</source>
        <translation>माहिती दिल्याची नोंदवही</translation>
    </message>
    <message>
        <source>Who was given whose data. Sending a biodata, a photo or a contact card writes its line by itself.</source>
        <translation>कोणाचा डेटा कोणाला दिला. बायोडेटा, फोटो किंवा संपर्क कार्ड पाठवल्यावर त्याची ओळ आपोआप लिहिली जाते.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कधी</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>कोणाचा डेटा</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>कोणाला दिले</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कोणी</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सर्व</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>कुटुंबे</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>प्राधिकरणे</translation>
    </message>
    <message>
        <source>Business transfers</source>
        <translation>व्यवसाय हस्तांतरणे</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>सेवा पुरवठादार</translation>
    </message>
    <message>
        <source>The persons themselves</source>
        <translation>व्यक्ती स्वतः</translation>
    </message>
    <message>
        <source>&amp;Providers…</source>
        <translation>पुरवठादार… (&amp;P)</translation>
    </message>
    <message>
        <source>To an &amp;authority…</source>
        <translation>प्राधिकरणाला… (&amp;A)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>दुसरी मंजुरी</translation>
    </message>
    <message>
        <source>Told of a change</source>
        <translation>बदल कळवला</translation>
    </message>
    <message>
        <source>The file, SHA-256</source>
        <translation>फाइल, SHA-256</translation>
    </message>
    <message>
        <source>Open &amp;person</source>
        <translation>व्यक्ती उघडा (&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;recipient</source>
        <translation>मिळालेल्याचे कार्ड उघडा (&amp;R)</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>पुसलेली व्यक्ती</translation>
    </message>
    <message>
        <source>a family</source>
        <translation>एक कुटुंब</translation>
    </message>
    <message>
        <source>a service provider</source>
        <translation>सेवा पुरवठादार</translation>
    </message>
    <message>
        <source>an authority</source>
        <translation>प्राधिकरण</translation>
    </message>
    <message>
        <source>a business transfer</source>
        <translation>व्यवसाय हस्तांतरण</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>ती व्यक्ती</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>पाठवायचे बाकी</translation>
    </message>
    <message>
        <source>given</source>
        <translation>दिले</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>दिली नाही</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>same full name</source>
        <translation>पूर्ण नाव एकच</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>नाव एकच</translation>
    </message>
    <message>
        <source>almost the same name</source>
        <translation>नाव जवळपास एकच</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>पहिले नाव एकच</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>जन्मतारीख एकच</translation>
    </message>
    <message>
        <source>day and month of birth exchanged</source>
        <translation>जन्माचा दिवस आणि महिना अदलाबदल झालेले</translation>
    </message>
    <message>
        <source>almost the same date of birth</source>
        <translation>जन्मतारीख जवळपास एकच</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>जन्मवर्ष एकच</translation>
    </message>
    <message>
        <source>a number in common</source>
        <translation>एक नंबर समान</translation>
    </message>
    <message>
        <source>an e-mail in common</source>
        <translation>एक ई-मेल समान</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>शहर एकच</translation>
    </message>
    <message>
        <source>same gender</source>
        <translation>लिंग एकच</translation>
    </message>
    <message>
        <source>same height</source>
        <translation>उंची एकच</translation>
    </message>
    <message>
        <source>but another date of birth</source>
        <translation>पण जन्मतारीख वेगळी</translation>
    </message>
    <message>
        <source>but another gender</source>
        <translation>पण लिंग वेगळे</translation>
    </message>
    <message>
        <source>but another city</source>
        <translation>पण शहर वेगळे</translation>
    </message>
    <message>
        <source>but another height</source>
        <translation>पण उंची वेगळी</translation>
    </message>
    <message>
        <source>but another place in the family</source>
        <translation>पण कुटुंबातील नाते वेगळे</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>बहुधा एकच</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>शक्यता आहे</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>कदाचित</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Age</source>
        <translation>वय</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>उंची</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>शिक्षण</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>समाज</translation>
    </message>
    <message>
        <source>Sub-community</source>
        <translation>पोटजात</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>गोत्र</translation>
    </message>
    <message>
        <source>Manglik</source>
        <translation>मांगलिक</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>वैवाहिक स्थिती</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>धर्म</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>उत्पन्न</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>आहार</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>जबाबदार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>No proposal for</source>
        <translation>स्थळ नाही इतके दिवस</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>पाठपुरावा</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>संमती</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>May be there twice</source>
        <translation>दोनदा नोंदलेले असू शकतात</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>पॅकेज</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>मुदत उलटलेले</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>आठवड्याभरात</translation>
    </message>
    <message>
        <source>Any open</source>
        <translation>कोणतेही बाकी</translation>
    </message>
    <message>
        <source>None</source>
        <translation>काही नाही</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>दिलेली</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>मागे घेतलेली</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>अजून विचारलेले नाही</translation>
    </message>
    <message>
        <source>No messages wanted</source>
        <translation>संदेश नको आहेत</translation>
    </message>
    <message>
        <source>Data may not be used</source>
        <translation>डेटा वापरता येत नाही</translation>
    </message>
    <message>
        <source>Wrote to us today</source>
        <translation>आज आपल्याला लिहिले</translation>
    </message>
    <message>
        <source>No proposal for {days} days</source>
        <translation>{days} दिवस स्थळ नाही</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what}: नाही</translation>
    </message>
    <message>
        <source>{what}: not {words}</source>
        <translation>{what}: {words} नाही</translation>
    </message>
    <message>
        <source>{what} contains {words}</source>
        <translation>{what} मध्ये {words}</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>काही लिहिलेले नाही</translation>
    </message>
    <message>
        <source>a label that is gone</source>
        <translation>आता नसलेले लेबल</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>{most} पर्यंत</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>{least} पासून</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Consent ledger</source>
        <translation>संमती खातेवही</translation>
    </message>
    <message>
        <source>Every consent and every withdrawal as it was given, with the notice the person saw and what proves it. Entries are added and never changed.</source>
        <translation>प्रत्येक संमती आणि ती मागे घेणे, जसे दिले तसे; व्यक्तीने पाहिलेली सूचना आणि पुराव्यासह. नोंदी जोडल्या जातात, कधीच बदलल्या जात नाहीत.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कधी</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ती</translation>
    </message>
    <message>
        <source>For</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>कृती</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कसे</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>कोणी नोंदवले</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सर्व</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>संमती दिली</translation>
    </message>
    <message>
        <source>Took it back</source>
        <translation>मागे घेतली</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>नकार दिला</translation>
    </message>
    <message>
        <source>A relative&apos;s word</source>
        <translation>नातेवाइकाचे म्हणणे</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>मुदत संपली</translation>
    </message>
    <message>
        <source>&amp;Import consents…</source>
        <translation>संमती आयात करा… (&amp;I)</translation>
    </message>
    <message>
        <source>Save the receipts</source>
        <translation>पावत्या जतन करा</translation>
    </message>
    <message>
        <source>{count} receipts written. The file is deleted here after 14 days.</source>
        <translation>{count} पावत्या लिहिल्या. फाइल येथून 14 दिवसांनी पुसली जाते.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कोणी</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कधीपर्यंत</translation>
    </message>
    <message>
        <source>Notice shown</source>
        <translation>दाखवलेली सूचना</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>याचा पुरावा काय</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>काहीही नोंदलेले नाही.</translation>
    </message>
    <message>
        <source>Open &amp;person</source>
        <translation>व्यक्ती उघडा (&amp;P)</translation>
    </message>
    <message>
        <source>Save &amp;receipts…</source>
        <translation>पावत्या जतन करा… (&amp;R)</translation>
    </message>
    <message>
        <source>Every consent of this person in the form of ISO/IEC TS 27560</source>
        <translation>या व्यक्तीची प्रत्येक संमती ISO/IEC TS 27560 च्या स्वरूपात</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>पुसलेली व्यक्ती</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>ती व्यक्ती</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>नातेवाईक</translation>
    </message>
    <message>
        <source>staff for them</source>
        <translation>त्यांच्या वतीने कर्मचारी</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>SMS संदेश</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>प्रत्यक्ष</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>सर्वत्र</translation>
    </message>
</context>
<context>
    <name>masking</name>
    <message>
        <source>Numbers</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>ई-मेल पत्ते</translation>
    </message>
    <message>
        <source>Birth date (the year is shown)</source>
        <translation>जन्मतारीख (वर्ष दिसते)</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>उत्पन्न</translation>
    </message>
    <message>
        <source>Religion, community, gotra</source>
        <translation>धर्म, समाज, गोत्र</translation>
    </message>
    <message>
        <source>Horoscope</source>
        <translation>पत्रिका</translation>
    </message>
    <message>
        <source>Notes and family details</source>
        <translation>टिपणे आणि कुटुंबाची माहिती</translation>
    </message>
    <message>
        <source>Own fields marked sensitive</source>
        <translation>संवेदनशील अशी खूण केलेले स्वतःचे रकाने</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>फोटो आणि कागदपत्रे</translation>
    </message>
</context>
<context>
    <name>outgoing</name>
    <message>
        <source>The file is deleted from this PC after {days} days.</source>
        <translation>फाइल या पीसीवरून {days} दिवसांनी पुसली जाते.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Name in any script, or part of a number</source>
        <translation>कोणत्याही लिपीत नाव, किंवा नंबरचा भाग</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>सापडलेले लोक</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>कोणी सापडले नाही.</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Ref</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ती</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>कशी आली</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय तारीख</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>टप्पा</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>जबाबदार</translation>
    </message>
    <message>
        <source>Done in {count} s</source>
        <translation>{count} सेकंदांत पूर्ण</translation>
    </message>
    <message>
        <source>Done in {count} min</source>
        <translation>{count} मिनिटांत पूर्ण</translation>
    </message>
    <message>
        <source>Done in {count} h</source>
        <translation>{count} तासांत पूर्ण</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>पुसलेली व्यक्ती</translation>
    </message>
    <message>
        <source>“{words}” in chat</source>
        <translation>चॅटमध्ये “{words}”</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>स्वतःचा नंबर</translation>
    </message>
    <message>
        <source>household number</source>
        <translation>घरचा नंबर</translation>
    </message>
    <message>
        <source>asks for themselves</source>
        <translation>स्वतःसाठी</translation>
    </message>
    <message>
        <source>asked by a guardian</source>
        <translation>पालकांनी मागितले</translation>
    </message>
    <message>
        <source>asked by a relative</source>
        <translation>नातेवाइकाने मागितले</translation>
    </message>
    <message>
        <source>asked by a nominee</source>
        <translation>नामनिर्देशिताने मागितले</translation>
    </message>
    <message>
        <source>asked by somebody for them</source>
        <translation>त्यांच्या वतीने दुसऱ्याने मागितले</translation>
    </message>
    <message>
        <source>noted by staff</source>
        <translation>कर्मचाऱ्याने नोंदवले</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>देय {day}</translation>
    </message>
    <message>
        <source>{day} overdue</source>
        <translation>{day} पासून उशीर</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>How far along a state is; two that are on the same stage have the same number.</extracomment>
        <translation>मिळाली</translation>
    </message>
    <message>
        <source>{came} · confirmed in {span}</source>
        <translation>{came} · {span} मध्ये पोच दिली</translation>
    </message>
    <message>
        <source>Messages stopped</source>
        <translation>संदेश थांबवले</translation>
    </message>
    <message>
        <source>Confirmed to the person</source>
        <translation>व्यक्तीला कळवले</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>ओळख तपासली</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>पाहिले</translation>
    </message>
    <message>
        <source>Refused by two people</source>
        <translation>दोन जणांनी नाकारली</translation>
    </message>
    <message>
        <source>Plan approved by two people</source>
        <translation>योजना दोन जणांनी मंजूर केली</translation>
    </message>
    <message>
        <source>Change reviewed</source>
        <translation>बदल तपासला</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णय झाला</translation>
    </message>
    <message>
        <source>second approval missing</source>
        <translation>दुसरी मंजुरी बाकी</translation>
    </message>
    <message>
        <source>waits {span} more</source>
        <translation>आणखी {span} थांबेल</translation>
    </message>
    <message>
        <source>Erased and proved</source>
        <translation>पुसले आणि सिद्ध झाले</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>प्रत तयार झाली</translation>
    </message>
    <message>
        <source>Corrected, others told</source>
        <translation>दुरुस्त केले, इतरांना कळवले</translation>
    </message>
    <message>
        <source>Completed, others told</source>
        <translation>पूर्ण केले, इतरांना कळवले</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>मर्यादित</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>थांबवले</translation>
    </message>
    <message>
        <source>Nominee noted</source>
        <translation>नामनिर्देशित व्यक्ती नोंदवली</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>तपास केला</translation>
    </message>
    <message>
        <source>{count} of {total} places settled</source>
        <translation>{total} पैकी {count} ठिकाणे मार्गी लागली</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>प्रमाणपत्र दिले</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>हाती दिले</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment} पासून</translation>
    </message>
    <message>
        <source>Answered and closed</source>
        <translation>उत्तर देऊन बंद</translation>
    </message>
    <message>
        <source>waits for {owner}</source>
        <translation>{owner} यांची वाट पाहत आहे</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>माहिती</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>डेटा नेणे</translation>
    </message>
    <message>
        <source>Rectify</source>
        <translation>दुरुस्ती</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>पूर्ण करणे</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>पुसणे</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>संमती मागे घेणे</translation>
    </message>
    <message>
        <source>Stop messages</source>
        <translation>संदेश थांबवणे</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>वापर मर्यादित</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>आक्षेप</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>नामनिर्देशन</translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>तक्रार</translation>
    </message>
    <message>
        <source>They themselves</source>
        <translation>ते स्वतः</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>आई, वडील किंवा पालक</translation>
    </message>
    <message>
        <source>Another relative</source>
        <translation>दुसरे नातेवाईक</translation>
    </message>
    <message>
        <source>Their nominee</source>
        <translation>त्यांनी नामनिर्देशित केलेली व्यक्ती</translation>
    </message>
    <message>
        <source>Somebody they authorised</source>
        <translation>त्यांनी अधिकार दिलेली व्यक्ती</translation>
    </message>
    <message>
        <source>Staff, for them</source>
        <translation>कर्मचारी, त्यांच्या वतीने</translation>
    </message>
    <message>
        <source>They want to know what we hold about them.</source>
        <translation>आपल्याकडे त्यांची काय माहिती आहे हे त्यांना जाणून घ्यायचे आहे.</translation>
    </message>
    <message>
        <source>They want their data in a form they can take elsewhere.</source>
        <translation>त्यांना त्यांचा डेटा दुसरीकडे नेता येईल अशा स्वरूपात हवा आहे.</translation>
    </message>
    <message>
        <source>They say something we hold is wrong or incomplete.</source>
        <translation>आपल्याकडील काही माहिती चुकीची किंवा अपुरी आहे असे ते म्हणतात.</translation>
    </message>
    <message>
        <source>They want something added to what we hold.</source>
        <translation>आपल्याकडील माहितीत त्यांना काही भर घालायची आहे.</translation>
    </message>
    <message>
        <source>They want what we hold about them deleted.</source>
        <translation>आपल्याकडील त्यांची माहिती पुसावी असे त्यांना वाटते.</translation>
    </message>
    <message>
        <source>They take back a permission they gave.</source>
        <translation>त्यांनी दिलेली परवानगी ते मागे घेतात.</translation>
    </message>
    <message>
        <source>They want no more messages from us.</source>
        <translation>त्यांना आपले आणखी संदेश नको आहेत.</translation>
    </message>
    <message>
        <source>They want us to stop using their data for now.</source>
        <translation>आपण सध्या त्यांचा डेटा वापरणे थांबवावे असे त्यांना वाटते.</translation>
    </message>
    <message>
        <source>They object to a use of their data.</source>
        <translation>त्यांच्या डेटाच्या एखाद्या वापरास त्यांचा आक्षेप आहे.</translation>
    </message>
    <message>
        <source>They name somebody to act for them.</source>
        <translation>ते त्यांच्या वतीने वागण्यासाठी कोणाचे नाव देतात.</translation>
    </message>
    <message>
        <source>They complain about how we handled their data.</source>
        <translation>आपण त्यांचा डेटा कसा हाताळला याबद्दल त्यांची तक्रार आहे.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>प्रत्यक्ष आले</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Name in their own script</source>
        <translation>स्वतःच्या लिपीत नाव</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फोन नंबर</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्मतारीख</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation>उंची सेमी मध्ये</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>शिक्षण</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>समाज</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>गोत्र</translation>
    </message>
    <message>
        <source>Manglik</source>
        <translation>मांगलिक</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>आहार</translation>
    </message>
    <message>
        <source>Time of birth</source>
        <translation>जन्मवेळ</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>जन्मस्थळ</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>उत्पन्न</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>वैवाहिक स्थिती</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>धर्म</translation>
    </message>
    <message>
        <source>Sub-community</source>
        <translation>पोटजात</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>रास</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>नक्षत्र</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>About the family</source>
        <translation>कुटुंबाविषयी</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>अपेक्षा</translation>
    </message>
    <message>
        <source>The family&apos;s expectations</source>
        <translation>कुटुंबाच्या अपेक्षा</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>पत्र</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चॅट</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फॉर्म</translation>
    </message>
    <message>
        <source>WhatsApp setting</source>
        <translation>WhatsApp सेटिंग</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>सुचवलेली</translation>
    </message>
    <message>
        <source>Check identity</source>
        <translation>ओळख तपासा</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>उत्तराची प्रतीक्षा</translation>
    </message>
    <message>
        <source>Assessing</source>
        <translation>पडताळणी सुरू</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>पुढे पाठवलेला</translation>
    </message>
    <message>
        <source>We could not tell who asks</source>
        <translation>कोण मागत आहे याची आपल्याला खात्री करता आली नाही</translation>
    </message>
    <message>
        <source>We hold nothing about this person</source>
        <translation>या व्यक्तीबद्दल आपल्याकडे काहीही नाही</translation>
    </message>
    <message>
        <source>Somebody seems to ask in another&apos;s name</source>
        <translation>कोणी दुसऱ्याच्या नावाने मागत आहे असे वाटते</translation>
    </message>
    <message>
        <source>The law gives no such right here</source>
        <translation>येथे कायदा असा अधिकार देत नाही</translation>
    </message>
    <message>
        <source>Another country&apos;s law applies, which gives no such right</source>
        <translation>दुसऱ्या देशाचा कायदा लागू आहे, जो असा अधिकार देत नाही</translation>
    </message>
    <message>
        <source>Asked again and again without a new reason</source>
        <translation>नवे कारण नसताना पुन्हा पुन्हा मागितले</translation>
    </message>
    <message>
        <source>Clearly without any ground</source>
        <translation>स्पष्टपणे कोणताही आधार नाही</translation>
    </message>
    <message>
        <source>A law obliges us to keep it</source>
        <translation>कायद्यामुळे आपल्याला ते ठेवावे लागते</translation>
    </message>
    <message>
        <source>Needed for a legal claim</source>
        <translation>कायदेशीर दाव्यासाठी आवश्यक</translation>
    </message>
    <message>
        <source>To be kept for one year (DPDP rule 8(3))</source>
        <translation>एक वर्ष ठेवायचे (DPDP नियम 8(3))</translation>
    </message>
    <message>
        <source>Still needed for what it was given for</source>
        <translation>ज्यासाठी दिले त्यासाठी अजून लागते</translation>
    </message>
    <message>
        <source>It would harm the rights of others</source>
        <translation>त्यामुळे इतरांच्या हक्कांना बाधा येईल</translation>
    </message>
    <message>
        <source>Needed for free expression or information</source>
        <translation>अभिव्यक्ती किंवा माहितीच्या स्वातंत्र्यासाठी आवश्यक</translation>
    </message>
    <message>
        <source>Not possible with the technology there is</source>
        <translation>सध्याच्या तंत्रज्ञानाने शक्य नाही</translation>
    </message>
    <message>
        <source>What is right is disputed</source>
        <translation>काय बरोबर आहे यावर वाद आहे</translation>
    </message>
    <message>
        <source>Another reason, written in the note</source>
        <translation>दुसरे कारण, टिपेत लिहिलेले</translation>
    </message>
    <message>
        <source>Phrase sent to their WhatsApp number</source>
        <translation>त्यांच्या WhatsApp नंबरवर पाठवलेले शब्द</translation>
    </message>
    <message>
        <source>Code sent to the registered e-mail or phone</source>
        <translation>नोंदलेल्या ई-मेल किंवा फोनवर पाठवलेला कोड</translation>
    </message>
    <message>
        <source>Call back to the number on file, two facts asked</source>
        <translation>नोंदलेल्या नंबरवर उलट फोन, दोन गोष्टी विचारून</translation>
    </message>
    <message>
        <source>In person, identity card seen, not copied</source>
        <translation>प्रत्यक्ष, ओळखपत्र पाहिले, प्रत घेतली नाही</translation>
    </message>
    <message>
        <source>Written authority, or proof of being the nominee</source>
        <translation>लेखी अधिकारपत्र, किंवा नामनिर्देशित असल्याचा पुरावा</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>विचारले</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>खात्री झाली</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>न्यायालयीन प्रकरण</translation>
    </message>
    <message>
        <source>Police notice</source>
        <translation>पोलिसांची नोटीस</translation>
    </message>
    <message>
        <source>Tax records (GST)</source>
        <translation>कराच्या नोंदी (GST)</translation>
    </message>
    <message>
        <source>Dispute over unpaid fees</source>
        <translation>थकीत शुल्काचा वाद</translation>
    </message>
    <message>
        <source>Payment disputed at the bank</source>
        <translation>बँकेत आक्षेप घेतलेले पेमेंट</translation>
    </message>
    <message>
        <source>Kept for one year (DPDP rule 8(3))</source>
        <translation>एक वर्ष ठेवले (DPDP नियम 8(3))</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Profile and biodata</source>
        <translation>प्रोफाइल आणि बायोडेटा</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>फोटो आणि फाइली</translation>
    </message>
    <message>
        <source>Payments and receipts</source>
        <translation>पेमेंट आणि पावत्या</translation>
    </message>
    <message>
        <source>who asks is not clear</source>
        <translation>कोण मागत आहे हे स्पष्ट नाही</translation>
    </message>
    <message>
        <source>what they ask is not clear</source>
        <translation>काय मागतात हे स्पष्ट नाही</translation>
    </message>
    <message>
        <source>our published promise</source>
        <translation>आपण जाहीर केलेले वचन</translation>
    </message>
    <message>
        <source>the law</source>
        <translation>कायदा</translation>
    </message>
    <message>
        <source>extended once, the person was told</source>
        <translation>एकदा वाढवली, व्यक्तीला सांगितले</translation>
    </message>
    <message>
        <source>moved by the time the clock stood still</source>
        <translation>मुदत थांबली होती तितकी पुढे गेली</translation>
    </message>
    <message>
        <source>counted anew since it was reopened</source>
        <translation>पुन्हा उघडल्यापासून नव्याने मोजली</translation>
    </message>
    <message>
        <source>Granted in full</source>
        <translation>पूर्ण मान्य</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>अंशतः मान्य</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>उघडली</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>पुढे गेली</translation>
    </message>
    <message>
        <source>Receipt confirmed to the person</source>
        <translation>व्यक्तीला पोच दिली</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>मुदत मोजणे थांबले</translation>
    </message>
    <message>
        <source>Clock runs again</source>
        <translation>मुदत मोजणे पुन्हा सुरू</translation>
    </message>
    <message>
        <source>Time extended</source>
        <translation>मुदत वाढवली</translation>
    </message>
    <message>
        <source>Due day moved</source>
        <translation>देय तारीख बदलली</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>इशारा</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>ओळख तपासणी</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>मंजूर</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>दुसरी मंजुरी</translation>
    </message>
    <message>
        <source>Looked at what was still found</source>
        <translation>अजून जे आढळले ते पाहिले</translation>
    </message>
    <message>
        <source>Undone: the message was no stop</source>
        <translation>पूर्ववत केले: संदेश थांबवण्याचा नव्हता</translation>
    </message>
    <message>
        <source>Waits for a message that is on its way to them.</source>
        <translation>त्यांच्याकडे निघालेला संदेश पोहोचण्याची वाट पाहत आहे.</translation>
    </message>
    <message>
        <source>Waits for another program that still reads the store: close it.</source>
        <translation>दुसरा प्रोग्राम अजून साठा वाचत आहे, तो थांबण्याची वाट पाहत आहे: तो प्रोग्राम बंद करा.</translation>
    </message>
    <message>
        <source>Sweeps once more over what was still found.</source>
        <translation>अजून जे आढळले ते पुन्हा एकदा काढून टाकत आहे.</translation>
    </message>
    <message>
        <source>Waits for the relay, which cannot be reached.</source>
        <translation>रिलेची वाट पाहत आहे, त्याच्याशी जोडणी होत नाही.</translation>
    </message>
    <message>
        <source>Waits for work by hand: open the lines below that are to do.</source>
        <translation>हाताने करायच्या कामाची वाट पाहत आहे: खालील &apos;करायचे&apos; असलेल्या ओळी उघडा.</translation>
    </message>
    <message>
        <source>Something is still found: say whose it is, then it goes on.</source>
        <translation>अजून काहीतरी आढळत आहे: ते कोणाचे आहे ते सांगा, मग काम पुढे जाईल.</translation>
    </message>
    <message>
        <source>Waits for another request of this person.</source>
        <translation>या व्यक्तीच्या दुसऱ्या विनंतीची वाट पाहत आहे.</translation>
    </message>
    <message>
        <source>The store has damaged pages, so nothing can be proved. Put a backup back.</source>
        <translation>साठ्यातील काही पाने खराब आहेत, म्हणून काहीही सिद्ध करता येत नाही. बॅकअप परत आणा.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>सुरू</translation>
    </message>
    <message>
        <source>Checking proof</source>
        <translation>पुरावा तपासत आहे</translation>
    </message>
    <message>
        <source>Refusal under review</source>
        <translation>नकाराचा फेरविचार</translation>
    </message>
    <message>
        <source>Review change</source>
        <translation>बदल तपासायचा</translation>
    </message>
    <message>
        <source>Plan to approve</source>
        <translation>योजना मंजूर करायची</translation>
    </message>
    <message>
        <source>Stopped, confirm</source>
        <translation>थांबवले, आता कळवा</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>थांबवत आहे</translation>
    </message>
    <message>
        <source>Waiting for {count} of {total} PCs</source>
        <translation>{total} पैकी {count} पीसींची प्रतीक्षा</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>पुसत आहे</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>गोळा करत आहे</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>दुरुस्त करत आहे</translation>
    </message>
    <message>
        <source>Looking into it</source>
        <translation>तपास सुरू</translation>
    </message>
    <message>
        <source>Reply drafted</source>
        <translation>उत्तराचा मसुदा तयार</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>हाती द्यायला तयार</translation>
    </message>
    <message>
        <source>Certificate to send</source>
        <translation>प्रमाणपत्र पाठवायचे</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>उत्तर देत आहे</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>पुन्हा उघडली</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>अंशतः पूर्ण</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>नाकारली</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>खात्री झाली नाही</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>दुबार</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>मागे घेतली</translation>
    </message>
    <message>
        <source>Confirm request</source>
        <translation>विनंती मान्य करा</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>विनंती नाही</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>सुरू करा</translation>
    </message>
    <message>
        <source>Asked before…</source>
        <translation>आधीच मागितले…</translation>
    </message>
    <message>
        <source>Ask for a phrase…</source>
        <translation>शब्द पाठवून विचारा…</translation>
    </message>
    <message>
        <source>Send a code…</source>
        <translation>कोड पाठवा…</translation>
    </message>
    <message>
        <source>Check the code…</source>
        <translation>कोड तपासा…</translation>
    </message>
    <message>
        <source>Note a check…</source>
        <translation>तपासणी नोंदवा…</translation>
    </message>
    <message>
        <source>Checked, go on</source>
        <translation>तपासले, पुढे जा</translation>
    </message>
    <message>
        <source>Not them…</source>
        <translation>हे ते नाहीत…</translation>
    </message>
    <message>
        <source>Ask for more…</source>
        <translation>आणखी विचारा…</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>त्यांनी उत्तर दिले…</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>हाती घ्या</translation>
    </message>
    <message>
        <source>Forward to the agency…</source>
        <translation>संस्थेकडे पाठवा…</translation>
    </message>
    <message>
        <source>Agency&apos;s decision…</source>
        <translation>संस्थेचा निर्णय…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>मंजूर करा…</translation>
    </message>
    <message>
        <source>Second approval…</source>
        <translation>दुसरी मंजुरी…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>नाकारा…</translation>
    </message>
    <message>
        <source>Take the decision back…</source>
        <translation>निर्णय मागे घ्या…</translation>
    </message>
    <message>
        <source>Do not wait a day…</source>
        <translation>एक दिवस थांबू नका…</translation>
    </message>
    <message>
        <source>Carry out…</source>
        <translation>अंमलात आणा…</translation>
    </message>
    <message>
        <source>All done, check proof</source>
        <translation>सर्व झाले, पुरावा तपासा</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Back to the work…</source>
        <translation>पुन्हा कामाकडे…</translation>
    </message>
    <message>
        <source>Proof holds</source>
        <translation>पुरावा बरोबर</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>उत्तर द्या…</translation>
    </message>
    <message>
        <source>Confirm receipt…</source>
        <translation>पोच द्या…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>मुदत वाढवा…</translation>
    </message>
    <message>
        <source>They took it back…</source>
        <translation>त्यांनी मागे घेतली…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>पुन्हा उघडा…</translation>
    </message>
    <message>
        <source>This was no stop…</source>
        <translation>हे थांबवण्यासाठी नव्हते…</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>कायदेशीर स्थगिती…</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>स्थगिती उठवा…</translation>
    </message>
    <message>
        <source>Looked after by…</source>
        <translation>कोण पाहते…</translation>
    </message>
    <message>
        <source>Who asks…</source>
        <translation>कोण मागत आहे…</translation>
    </message>
    <message>
        <source>Review change…</source>
        <translation>बदल तपासा…</translation>
    </message>
    <message>
        <source>Make the package…</source>
        <translation>पॅकेज बनवा…</translation>
    </message>
    <message>
        <source>Look through the plan…</source>
        <translation>योजना पाहून घ्या…</translation>
    </message>
    <message>
        <source>Say whose it is…</source>
        <translation>कोणाचे आहे ते सांगा…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>प्रमाणपत्र…</translation>
    </message>
    <message>
        <source>Tell them it begins…</source>
        <translation>सुरू होत असल्याचे कळवा…</translation>
    </message>
    <message>
        <source>Takes the request up: to the check of who asks, where one is needed.</source>
        <translation>विनंती हाती घेते: जेथे गरज आहे तेथे कोण मागत आहे याच्या तपासणीकडे नेते.</translation>
    </message>
    <message>
        <source>Closes this request with a link to the one that is still open.</source>
        <translation>ही विनंती बंद करून अजून खुल्या असलेल्या विनंतीशी जोडते.</translation>
    </message>
    <message>
        <source>Sends a phrase to their WhatsApp number. When it comes back from there, the number is theirs.</source>
        <translation>त्यांच्या WhatsApp नंबरवर काही शब्द पाठवते. ते तेथून परत आले की नंबर त्यांचाच आहे.</translation>
    </message>
    <message>
        <source>Makes a code. Send it to the e-mail or phone on file, not to another one.</source>
        <translation>कोड बनवते. तो नोंदलेल्या ई-मेल किंवा फोनवरच पाठवा, दुसरीकडे नाही.</translation>
    </message>
    <message>
        <source>Compare what they say with the code that was sent.</source>
        <translation>ते सांगतात तो कोड पाठवलेल्या कोडशी जुळवून पहा.</translation>
    </message>
    <message>
        <source>Write down how you made sure who asks. Ask nothing more than needed.</source>
        <translation>कोण मागत आहे याची खात्री कशी केली ते लिहा. गरजेपेक्षा जास्त काही विचारू नका.</translation>
    </message>
    <message>
        <source>Who asks is known: the request goes on to the decision.</source>
        <translation>कोण मागत आहे हे माहीत आहे: विनंती निर्णयाकडे जाते.</translation>
    </message>
    <message>
        <source>Closes the request. The person is told, and may ask again.</source>
        <translation>विनंती बंद करते. व्यक्तीला कळवले जाते, आणि ती पुन्हा मागू शकते.</translation>
    </message>
    <message>
        <source>The clock may stand still while you wait, if the law lets it.</source>
        <translation>कायदा परवानगी देत असल्यास तुम्ही वाट पाहताना मुदत मोजणे थांबू शकते.</translation>
    </message>
    <message>
        <source>The clock runs again from their answer.</source>
        <translation>त्यांच्या उत्तरापासून मुदत पुन्हा मोजली जाते.</translation>
    </message>
    <message>
        <source>This data is another agency&apos;s to decide on; we carry out what it says.</source>
        <translation>या डेटाचा निर्णय दुसऱ्या संस्थेचा आहे; ती सांगेल ते आपण करतो.</translation>
    </message>
    <message>
        <source>Write down what the agency decided and where that is written.</source>
        <translation>संस्थेने काय ठरवले आणि ते कुठे लिहिले आहे ते नोंदवा.</translation>
    </message>
    <message>
        <source>Nothing is done yet: it begins with Carry out.</source>
        <translation>अजून काहीही होत नाही: &apos;अंमलात आणा&apos; केल्यावर सुरू होते.</translation>
    </message>
    <message>
        <source>Two different people must agree to what cannot be undone.</source>
        <translation>जे परत फिरवता येत नाही त्याला दोन वेगळ्या व्यक्तींची मान्यता हवी.</translation>
    </message>
    <message>
        <source>The person is told the reasons, and where they can complain. A second person must agree first.</source>
        <translation>व्यक्तीला कारणे आणि तक्रार कुठे करता येते ते सांगितले जाते. आधी दुसऱ्या व्यक्तीची मान्यता हवी.</translation>
    </message>
    <message>
        <source>Nothing was done on it yet; the request is decided anew.</source>
        <translation>यावर अजून काहीही केलेले नाही; विनंतीवर नव्याने निर्णय होतो.</translation>
    </message>
    <message>
        <source>An erasure waits a day so that a change of mind is still possible.</source>
        <translation>पुसणे एक दिवस थांबते, म्हणजे विचार बदलणे शक्य राहते.</translation>
    </message>
    <message>
        <source>Begins the work in every place where their data lies.</source>
        <translation>त्यांचा डेटा जेथे जेथे आहे त्या प्रत्येक ठिकाणी काम सुरू करते.</translation>
    </message>
    <message>
        <source>Every place is settled: now what was done is proved.</source>
        <translation>प्रत्येक ठिकाण मार्गी लागले: आता केलेले काम सिद्ध केले जाते.</translation>
    </message>
    <message>
        <source>Failed and unreachable places are tried again.</source>
        <translation>न जमलेल्या आणि पोहोचता न आलेल्या ठिकाणी पुन्हा प्रयत्न होतो.</translation>
    </message>
    <message>
        <source>Something is still there, or a place was not reached.</source>
        <translation>काहीतरी अजून उरले आहे, किंवा एका ठिकाणी पोहोचता आले नाही.</translation>
    </message>
    <message>
        <source>What was done has been checked; the person can be answered.</source>
        <translation>केलेले काम तपासले आहे; व्यक्तीला उत्तर देता येते.</translation>
    </message>
    <message>
        <source>The person has been answered; nothing more is due.</source>
        <translation>व्यक्तीला उत्तर दिले आहे; आणखी काही बाकी नाही.</translation>
    </message>
    <message>
        <source>Possible once, before it is due. The person is told the reason.</source>
        <translation>देय तारखेआधी एकदाच शक्य. व्यक्तीला कारण सांगितले जाते.</translation>
    </message>
    <message>
        <source>The person no longer wants this; nothing is done.</source>
        <translation>व्यक्तीला हे आता नको आहे; काहीही केले जात नाही.</translation>
    </message>
    <message>
        <source>A complaint, an appeal, or a PC that came back. The clock starts anew.</source>
        <translation>तक्रार, अपील किंवा परत आलेला पीसी. मुदत नव्याने सुरू होते.</translation>
    </message>
    <message>
        <source>What this message alone had stopped may go on. The reason is kept.</source>
        <translation>फक्त या संदेशाने जे थांबले होते ते पुन्हा सुरू होऊ शकते. कारण नोंदलेले राहते.</translation>
    </message>
    <message>
        <source>What an order or a law tells us to keep is not erased. Two people place a hold.</source>
        <translation>आदेश किंवा कायदा जे ठेवायला सांगतो ते पुसले जात नाही. स्थगिती दोन जण लावतात.</translation>
    </message>
    <message>
        <source>What it alone kept can be erased after that.</source>
        <translation>फक्त तिच्यामुळे जे ठेवले होते ते त्यानंतर पुसता येते.</translation>
    </message>
    <message>
        <source>Who asks for another person shows written authority.</source>
        <translation>दुसऱ्या व्यक्तीसाठी मागणारा लेखी अधिकारपत्र दाखवतो.</translation>
    </message>
    <message>
        <source>A request of its own from the same words, with its own clock.</source>
        <translation>त्याच शब्दांवरून वेगळी विनंती, स्वतःच्या मुदतीसह.</translation>
    </message>
    <message>
        <source>What is wrong, what is right, and what shows it.</source>
        <translation>काय चुकीचे, काय बरोबर, आणि ते कशावरून कळते.</translation>
    </message>
    <message>
        <source>A copy of everything about them, with what belongs to others masked.</source>
        <translation>त्यांच्याबद्दलच्या सर्व माहितीची प्रत, इतरांचे झाकून.</translation>
    </message>
    <message>
        <source>What would go, what stays and why, what cannot be called back.</source>
        <translation>काय जाईल, काय आणि का राहील, काय परत घेता येत नाही.</translation>
    </message>
    <message>
        <source>Something is still found: say whether it is theirs, and the erasure goes on.</source>
        <translation>अजून काहीतरी आढळत आहे: ते त्यांचेच आहे का ते सांगा, मग पुसण्याचे काम पुढे जाईल.</translation>
    </message>
    <message>
        <source>After the erasure we can no longer write to them.</source>
        <translation>पुसल्यानंतर आपण त्यांना लिहू शकत नाही.</translation>
    </message>
    <message>
        <source>{day}, {count} d overdue</source>
        <translation>{day}, {count} दिवस उशीर</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, आज</translation>
    </message>
    <message>
        <source>{day}, tomorrow</source>
        <translation>{day}, उद्या</translation>
    </message>
    <message>
        <source>{day}, in {count} days</source>
        <translation>{day}, {count} दिवसांत</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>लगेच</translation>
    </message>
    <message>
        <source>{ref} · Answer to {name}</source>
        <extracomment>Which text a step leads to; the empty one is the answer that ends the request. Texts that tell a sentence of our own.</extracomment>
        <translation>{ref} · {name} यांना उत्तर</translation>
    </message>
    <message>
        <source>{ref} · Certificate of erasure</source>
        <translation>{ref} · माहिती पुसल्याचे प्रमाणपत्र</translation>
    </message>
    <message>
        <source>While a field is disputed nobody is shown it. Whoever was given the old value is told.</source>
        <translation>रकान्यावर वाद असेपर्यंत तो कोणालाही दाखवला जात नाही. ज्यांना जुने मूल्य दिले होते त्यांना कळवले जाते.</translation>
    </message>
    <message>
        <source>{ref} · What is put right</source>
        <translation>{ref} · काय दुरुस्त करायचे</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>वादात</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>दुरुस्त केले</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>तसेच राहते</translation>
    </message>
    <message>
        <source>statement added</source>
        <translation>त्यांचे म्हणणे जोडले</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} ची मुदत उलटली</translation>
    </message>
    <message>
        <source>{count} near the end of their time</source>
        <translation>{count} ची मुदत संपत आली</translation>
    </message>
    <message>
        <source>How requests are kept</source>
        <translation>विनंत्या कशा पाळल्या जातात</translation>
    </message>
    <message>
        <source>{count} of {total} answered in time in 90 days</source>
        <translation>90 दिवसांत {total} पैकी {count} ची उत्तरे वेळेत</translation>
    </message>
    <message>
        <source>median {count} days</source>
        <translation>मध्यक {count} दिवस</translation>
    </message>
    <message>
        <source>{count} of {total} erasures proven</source>
        <translation>{total} पैकी {count} पुसणे सिद्ध</translation>
    </message>
    <message>
        <source>A copy of everything about them, to read and for machines. What belongs to other people is masked; take the tick away to show it.</source>
        <translation>त्यांच्याबद्दलच्या सर्व माहितीची प्रत, वाचण्यासाठी आणि संगणकासाठी. इतर लोकांचे जे आहे ते झाकलेले असते; दाखवायचे असल्यास खूण काढा.</translation>
    </message>
    <message>
        <source>{ref} · Access package</source>
        <translation>{ref} · डेटा पॅकेज</translation>
    </message>
    <message>
        <source>{ref} · Whose is it?</source>
        <translation>{ref} · हे कोणाचे आहे?</translation>
    </message>
    <message>
        <source>The search after the erasure still found this. What is theirs is erased now and cannot be brought back. What is somebody else&apos;s stays, and the certificate lists it.</source>
        <translation>पुसल्यानंतर घेतलेल्या शोधात हे अजून आढळले. जे त्यांचे आहे ते आता पुसले जाईल आणि परत आणता येणार नाही. जे दुसऱ्या कोणाचे आहे ते राहील, आणि प्रमाणपत्रात त्याची नोंद होईल.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>WhatsApp id</source>
        <translation>WhatsApp आयडी</translation>
    </message>
    <message>
        <source>WhatsApp name</source>
        <translation>WhatsApp नाव</translation>
    </message>
    <message>
        <source>Words of a message</source>
        <translation>एखाद्या संदेशातील शब्द</translation>
    </message>
    <message>
        <source>A file of theirs</source>
        <translation>त्यांची एखादी फाइल</translation>
    </message>
    <message>
        <source>A file that cannot be read</source>
        <translation>वाचता न येणारी फाइल</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>खूण</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>फाइल {name}</translation>
    </message>
    <message>
        <source>a message kept as it came from WhatsApp</source>
        <translation>WhatsApp वरून आला तसाच ठेवलेला संदेश</translation>
    </message>
    <message>
        <source>record of the list “{name}”</source>
        <translation>“{name}” यादीतील नोंद</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>संपर्क कार्ड</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} वेळा</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Last day by law</source>
        <translation>कायद्याने शेवटचा दिवस</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>थांबवलेली</translation>
    </message>
    <message>
        <source>{count} % of the time used</source>
        <translation>{count} % वेळ संपला</translation>
    </message>
    <message>
        <source>Confirm receipt by</source>
        <translation>पोच देण्याची मुदत</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>अजून कोणी नाही</translation>
    </message>
    <message>
        <source>Looked after by {name}, change</source>
        <translation>{name} पाहतात, बदला</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>कोण पाहते</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} दिवस</translation>
    </message>
    <message>
        <source>The clock stands still: {reason}.</source>
        <translation>मुदत मोजणे थांबले आहे: {reason}.</translation>
    </message>
    <message>
        <source>The clock runs on although {reason}. {why}</source>
        <translation>{reason}, तरी मुदत मोजणे सुरूच आहे. {why}</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>कशावरून ओळखले</translation>
    </message>
    <message>
        <source>{channel}, {day}</source>
        <translation>{channel}, {day}</translation>
    </message>
    <message>
        <source>The message is no longer on this PC.</source>
        <translation>हा संदेश आता या पीसीवर नाही.</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} नोंदी</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>ऑडिट लॉग</translation>
    </message>
    <message>
        <source>The number is also answered by {names}.</source>
        <translation>या नंबरवर {names} हेही उत्तर देतात.</translation>
    </message>
    <message>
        <source>One of: {ways}</source>
        <translation>यांपैकी एक: {ways}</translation>
    </message>
    <message>
        <source>Somebody else asks…</source>
        <translation>दुसरे कोणी मागत आहे…</translation>
    </message>
    <message>
        <source>{count} traces were still found; they are sought out again.</source>
        <translation>अजून {count} खुणा आढळल्या; त्या पुन्हा शोधल्या जात आहेत.</translation>
    </message>
    <message>
        <source>look again {day}</source>
        <translation>पुन्हा पहा {day}</translation>
    </message>
    <message>
        <source>Lift this hold…</source>
        <translation>ही स्थगिती उठवा…</translation>
    </message>
    <message>
        <source>{count} ms later</source>
        <translation>{count} मि.से. नंतर</translation>
    </message>
    <message>
        <source>They also ask for…</source>
        <translation>ते हेही मागतात…</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Taken when pressed: they ask for nothing and can be taken back or followed by another step.</extracomment>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>The agency&apos;s decision</source>
        <translation>संस्थेचा निर्णय</translation>
    </message>
    <message>
        <source>Extended because</source>
        <translation>मुदत वाढवण्याचे कारण</translation>
    </message>
    <message>
        <source>Profile, chats and search index</source>
        <translation>प्रोफाइल, चॅट आणि शोधसूची</translation>
    </message>
    <message>
        <source>Photos, papers and voice notes</source>
        <translation>फोटो, कागदपत्रे आणि व्हॉइस संदेश</translation>
    </message>
    <message>
        <source>Files written for somebody</source>
        <translation>कोणासाठी लिहिलेल्या फाइली</translation>
    </message>
    <message>
        <source>Sealed webhook records</source>
        <translation>मोहोरबंद वेबहुक नोंदी</translation>
    </message>
    <message>
        <source>Messages held by WhatsApp</source>
        <translation>WhatsApp कडील संदेश</translation>
    </message>
    <message>
        <source>Files held by WhatsApp</source>
        <translation>WhatsApp कडील फाइली</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बॅकअप</translation>
    </message>
    <message>
        <source>Paper files and forms</source>
        <translation>कागदी फाइली आणि फॉर्म</translation>
    </message>
    <message>
        <source>What was shared with them</source>
        <translation>त्यांना जे दिले ते</translation>
    </message>
    <message>
        <source>What this provider holds</source>
        <translation>या पुरवठादाराकडे जे आहे ते</translation>
    </message>
    <message>
        <source>Messages on their way</source>
        <translation>वाटेतील संदेश</translation>
    </message>
    <message>
        <source>What happened, looked into</source>
        <translation>काय झाले, त्याचा तपास</translation>
    </message>
    <message>
        <source>Answer to the person</source>
        <translation>व्यक्तीला उत्तर</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>पीसी</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>रिले</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>backup folder</source>
        <translation>बॅकअप फोल्डर</translation>
    </message>
    <message>
        <source>office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>बाहेर</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>पुरवठादार</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>हा पीसी</translation>
    </message>
    <message>
        <source>WhatsApp, mail or print</source>
        <translation>WhatsApp, मेल किंवा छापील</translation>
    </message>
    <message>
        <source>copy out</source>
        <translation>प्रत काढा</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>दुरुस्त करा</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>पुसा</translation>
    </message>
    <message>
        <source>restrict</source>
        <translation>मर्यादित करा</translation>
    </message>
    <message>
        <source>tell them</source>
        <translation>त्यांना कळवा</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>दुजोरा द्या</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>उत्तर द्या</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>ठेवा</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>झाका</translation>
    </message>
    <message>
        <source>cannot recall</source>
        <translation>परत घेता येत नाही</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>करायचे</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>हाती घेतले</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>सुरू आहे</translation>
    </message>
    <message>
        <source>done</source>
        <translation>झाले</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>तपासले</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>तेथे काही नाही</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>रोखलेले</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>पोहोचता येत नाही</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>जमले नाही</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} ओळी</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} संदेश</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} फाइली</translation>
    </message>
    <message>
        <source>{count} pages read</source>
        <translation>{count} पाने वाचली</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} सापडले</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} रद्द</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} प्रती</translation>
    </message>
    <message>
        <source>{ref} · Erase plan</source>
        <translation>{ref} · पुसण्याची योजना</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>पुसले जाईल</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>झाकलेले</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ठेवले जाईल</translation>
    </message>
    <message>
        <source>Told or out of reach</source>
        <translation>कळवले जाईल किंवा हाताबाहेर</translation>
    </message>
    <message>
        <source>{plan} until {day}</source>
        <translation>{plan}, {day} पर्यंत</translation>
    </message>
    <message>
        <source>{gone} kinds of data are deleted, {kept} are kept with their reasons, {out} cannot be called back.</source>
        <translation>{gone} प्रकारचा डेटा पुसला जाईल, {kept} प्रकारचा कारणासह ठेवला जाईल, {out} परत घेता येत नाही.</translation>
    </message>
    <message>
        <source>Profile, names and numbers</source>
        <translation>प्रोफाइल, नावे आणि नंबर</translation>
    </message>
    <message>
        <source>Messages and the search index</source>
        <translation>संदेश आणि शोधसूची</translation>
    </message>
    <message>
        <source>Notes and the history of changes</source>
        <translation>टिपणे आणि बदलांचा इतिहास</translation>
    </message>
    <message>
        <source>Scans that prove a consent or an identity</source>
        <translation>संमती किंवा ओळखीचा पुरावा असलेले स्कॅन</translation>
    </message>
    <message>
        <source>The family&apos;s card, for nobody else is on it</source>
        <translation>कुटुंबाचे कार्ड, कारण त्यात दुसरे कोणी नाही</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>पाठवायचे बाकी असलेले संदेश</translation>
    </message>
    <message>
        <source>Their number and name in other families&apos; chats</source>
        <translation>इतर कुटुंबांच्या चॅटमधील त्यांचा नंबर आणि नाव</translation>
    </message>
    <message>
        <source>A number that others of the family answer, and its chat</source>
        <translation>कुटुंबातील इतरही उत्तर देतात तो नंबर आणि त्याचे चॅट</translation>
    </message>
    <message>
        <source>What the person&apos;s own phone and other families&apos; phones hold</source>
        <translation>व्यक्तीच्या स्वतःच्या आणि इतर कुटुंबांच्या फोनवर जे आहे ते</translation>
    </message>
    <message>
        <source>Families that were given their biodata</source>
        <translation>ज्यांना त्यांचा बायोडेटा दिला ती कुटुंबे</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>सेवा पुरवठादार</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सर्व काही</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>पेमेंट</translation>
    </message>
    <message>
        <source>Keyed hash of the number</source>
        <translation>नंबरचा किल्लीबद्ध हॅश</translation>
    </message>
    <message>
        <source>Dates and decisions of their requests</source>
        <translation>त्यांच्या विनंत्यांच्या तारखा आणि निर्णय</translation>
    </message>
    <message>
        <source>Dates and purposes of their consents</source>
        <translation>त्यांच्या संमतींच्या तारखा आणि हेतू</translation>
    </message>
    <message>
        <source>Who was given what and when</source>
        <translation>कोणाला काय आणि कधी दिले</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>ऑडिट लॉगच्या नोंदी</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>खुल्या विनंत्या नाहीत</translation>
    </message>
    <message>
        <source>When somebody asks to see, correct or delete their data, press New request. What they write in a chat is suggested here by itself.</source>
        <translation>कोणी आपला डेटा पाहण्यास, दुरुस्त करण्यास किंवा पुसण्यास सांगितले तर &apos;नवी विनंती&apos; दाबा. चॅटमध्ये लिहिलेले येथे आपोआप सुचवले जाते.</translation>
    </message>
    <message>
        <source>Nothing due this week</source>
        <translation>या आठवड्यात काही देय नाही</translation>
    </message>
    <message>
        <source>Open shows every request that still runs.</source>
        <translation>&apos;खुल्या&apos; मध्ये सुरू असलेली प्रत्येक विनंती दिसते.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>सूचना नाहीत</translation>
    </message>
    <message>
        <source>Messages that read like a privacy request, in four languages, wait here for your word.</source>
        <translation>चार भाषांमधील जे संदेश गोपनीयता विनंतीसारखे वाटतात ते येथे तुमच्या निर्णयाची वाट पाहतात.</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>अजून काही बंद झाले नाही</translation>
    </message>
    <message>
        <source>Answered requests stay here with their dates.</source>
        <translation>उत्तर दिलेल्या विनंत्या त्यांच्या तारखांसह येथे राहतात.</translation>
    </message>
    <message>
        <source>Phone on file</source>
        <translation>नोंदलेला फोन</translation>
    </message>
    <message>
        <source>E-mail on file</source>
        <translation>नोंदलेला ई-मेल</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>कुठे पाठवला</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>कोड बनवा</translation>
    </message>
    <message>
        <source>The code they said</source>
        <translation>त्यांनी सांगितलेला कोड</translation>
    </message>
    <message>
        <source>If only a part: why not the rest</source>
        <translation>फक्त काही भाग असल्यास: उरलेला का नाही</translation>
    </message>
    <message>
        <source>Note, told to the person where a part is refused</source>
        <translation>टीप, भाग नाकारल्यास व्यक्तीला सांगायची</translation>
    </message>
    <message>
        <source>The person asked not to wait a day (write the reason in the note)</source>
        <translation>व्यक्तीने एक दिवस थांबू नका असे सांगितले (कारण टिपेत लिहा)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>का</translation>
    </message>
    <message>
        <source>Note, told to the person</source>
        <translation>टीप, व्यक्तीला सांगायची</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>दुसरी व्यक्ती</translation>
    </message>
    <message>
        <source>Owner, manager or privacy officer; set under Settings, Staff.</source>
        <translation>मालक, व्यवस्थापक किंवा गोपनीयता अधिकारी; सेटिंग, कर्मचारी येथे ठरवलेले.</translation>
    </message>
    <message>
        <source>They have read this request on this screen and agree</source>
        <translation>त्यांनी ही विनंती याच स्क्रीनवर वाचली आहे आणि ते सहमत आहेत</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>कसे तपासले</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>त्यातून काय कळले</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>हे तेच आहेत</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>हे ते नाहीत</translation>
    </message>
    <message>
        <source>What was asked, seen or shown</source>
        <translation>काय विचारले, पाहिले किंवा दाखवले</translation>
    </message>
    <message>
        <source>Call back: which facts they knew, one a line. In person: which paper. Never its number or a copy.</source>
        <translation>उलट फोन: त्यांना माहीत असलेल्या गोष्टी, प्रत्येक ओळीत एक. प्रत्यक्ष: कोणता कागद. त्याचा क्रमांक किंवा प्रत कधीही नाही.</translation>
    </message>
    <message>
        <source>Letter of authority, if there is one</source>
        <translation>अधिकारपत्र, असल्यास</translation>
    </message>
    <message>
        <source>Who asks is not clear</source>
        <translation>कोण मागत आहे हे स्पष्ट नाही</translation>
    </message>
    <message>
        <source>What they ask is not clear</source>
        <translation>काय मागतात हे स्पष्ट नाही</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>काय कमी आहे</translation>
    </message>
    <message>
        <source>Their decision</source>
        <translation>त्यांचा निर्णय</translation>
    </message>
    <message>
        <source>Their letter, mail or call</source>
        <translation>त्यांचे पत्र, मेल किंवा फोन</translation>
    </message>
    <message>
        <source>Asked before as</source>
        <translation>आधीची विनंती</translation>
    </message>
    <message>
        <source>The answer that tells them is prepared next.</source>
        <translation>त्यांना हे कळवणारे उत्तर पुढे तयार होते.</translation>
    </message>
    <message>
        <source>Reason, told to the person</source>
        <translation>कारण, व्यक्तीला सांगायचे</translation>
    </message>
    <message>
        <source>Why it must be kept</source>
        <translation>ते का ठेवले पाहिजे</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>काय ठेवायचे</translation>
    </message>
    <message>
        <source>Number of the order or case</source>
        <translation>आदेश किंवा प्रकरणाचा क्रमांक</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>पुन्हा पाहण्याची तारीख</translation>
    </message>
    <message>
        <source>The person may be told of it</source>
        <translation>व्यक्तीला याबद्दल सांगता येते</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>कोण पाहते</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>कोण मागत आहे</translation>
    </message>
    <message>
        <source>Their name, if it is not the person</source>
        <translation>त्यांचे नाव, व्यक्ती स्वतः नसल्यास</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>कोणाचा डेटा</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back</source>
        <translation>जे पुसले ते परत आणता येत नाही</translation>
    </message>
    <message>
        <source>Why it is not them, for the file</source>
        <translation>हे ते का नाहीत, नोंदीसाठी</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>ती का मागे घेतली</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>ते का थांबू शकत नाही</translation>
    </message>
    <message>
        <source>How they told us</source>
        <translation>त्यांनी कसे सांगितले</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>ती पुन्हा का उघडली</translation>
    </message>
    <message>
        <source>What the message said instead</source>
        <translation>संदेशात प्रत्यक्षात काय म्हटले होते</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>अजून काय उरले आहे</translation>
    </message>
    <message>
        <source>To whom, and how</source>
        <translation>कोणाला, आणि कसे</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कुठे</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>पुरावा</translation>
    </message>
    <message>
        <source>Erase plan</source>
        <translation>पुसण्याची योजना</translation>
    </message>
    <message>
        <source>{count} of {total} told</source>
        <translation>{total} पैकी {count} जणांना कळवले</translation>
    </message>
</context>
<context>
    <name>processors</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>होस्टिंग</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>पेमेंट</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>इतर</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>पुरवठादार</translation>
    </message>
    <message>
        <source>Data goes there now</source>
        <translation>सध्या डेटा तेथे जातो</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>नवा (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;End the work</source>
        <translation>काम संपवा (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>जतन करा (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Personal data is never sold. It goes only to those who work for the agency.</source>
        <translation>वैयक्तिक डेटा कधीही विकला जात नाही. तो फक्त संस्थेसाठी काम करणाऱ्यांकडे जातो.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>नाव (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What goes there</source>
        <translation>तेथे काय जाते (&amp;W)</translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation>देश (&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;ontract</source>
        <translation>करार (&amp;O)</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>संपले</translation>
    </message>
</context>
<context>
    <name>proofs</name>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Scan, SHA-256</source>
        <translation>स्कॅन, SHA-256</translation>
    </message>
    <message>
        <source>Form, SHA-256</source>
        <translation>फॉर्म, SHA-256</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>कोणी ऐकले</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>कुठे ठेवले आहे</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>Nothing on record yet</source>
        <translation>अजून काही नोंद नाही</translation>
    </message>
    <message>
        <source>What the staff and the program do is written here by itself.</source>
        <translation>कर्मचारी आणि प्रोग्राम जे करतात ते येथे आपोआप लिहिले जाते.</translation>
    </message>
    <message>
        <source>Back to the requests</source>
        <translation>विनंत्यांकडे परत</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>नावाने शोधा</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>संपूर्ण नोंद</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>काही सापडले नाही</translation>
    </message>
    <message>
        <source>Try fewer letters, or another filter.</source>
        <translation>कमी अक्षरे किंवा दुसरी गाळणी वापरून पहा.</translation>
    </message>
    <message>
        <source>The register could not be read.</source>
        <translation>नोंदवही वाचता आली नाही.</translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation>जे दिसत आहे ते आधीचे आहे.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>No contact</source>
        <translation>संपर्क नाही</translation>
    </message>
    <message>
        <source>Married or engaged</source>
        <translation>विवाहित किंवा साखरपुडा झालेले</translation>
    </message>
    <message>
        <source>Wrote once, never a client</source>
        <translation>एकदा लिहिले, ग्राहक कधीच नाही</translation>
    </message>
    <message>
        <source>stays: a legal hold</source>
        <translation>राहते: कायदेशीर स्थगिती</translation>
    </message>
    <message>
        <source>stays: a request is open</source>
        <translation>राहते: विनंती खुली आहे</translation>
    </message>
    <message>
        <source>stays: the law wants it kept</source>
        <translation>राहते: कायद्याने ठेवावे लागते</translation>
    </message>
    <message>
        <source>was told</source>
        <translation>कळवले आहे</translation>
    </message>
    <message>
        <source>would be told</source>
        <translation>कळवले जाईल</translation>
    </message>
    <message>
        <source>Months, {what}</source>
        <translation>महिने, {what}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महिने</translation>
    </message>
    <message>
        <source>Who would go?</source>
        <translation>कोण जाईल?</translation>
    </message>
    <message>
        <source>Who would go: {what}</source>
        <translation>कोण जाईल: {what}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} लोक</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>Owner</source>
        <translation>मालक</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>व्यवस्थापक</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>समुपदेशक</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>गोपनीयता अधिकारी</translation>
    </message>
    <message>
        <source>May only read</source>
        <translation>फक्त वाचू शकतात</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>&apos;{number}&apos; does not read as a phone number.</source>
        <translation>&apos;{number}&apos; हा फोन नंबर वाटत नाही.</translation>
    </message>
    <message>
        <source>24 hours have passed since their last message; send a template instead.</source>
        <translation>त्यांच्या शेवटच्या संदेशाला 24 तास झाले; त्याऐवजी टेम्पलेट पाठवा.</translation>
    </message>
    <message>
        <source>A broadcast goes to people, not to families.</source>
        <translation>ब्रॉडकास्ट व्यक्तींना जाते, कुटुंबांना नाही.</translation>
    </message>
    <message>
        <source>A broadcast needs a purpose people can agree to.</source>
        <translation>ब्रॉडकास्टसाठी लोक संमती देऊ शकतील असा हेतू हवा.</translation>
    </message>
    <message>
        <source>A call back counts with two facts the person knew.</source>
        <translation>उलट फोन व्यक्तीला माहीत असलेल्या दोन गोष्टींसहच ग्राह्य धरला जातो.</translation>
    </message>
    <message>
        <source>A call does not last that long.</source>
        <translation>कॉल इतका वेळ चालत नाही.</translation>
    </message>
    <message>
        <source>A call that is still to come is a follow-up.</source>
        <translation>अजून व्हायचा असलेला कॉल हा पाठपुरावा असतो.</translation>
    </message>
    <message>
        <source>A chat under a number and one under a user name can be made one.</source>
        <translation>नंबर असलेले आणि वापरकर्ता नाव असलेले चॅट एक करता येते.</translation>
    </message>
    <message>
        <source>A checkpoint belongs to another log.</source>
        <translation>एक चेकपॉइंट दुसऱ्या लॉगचा आहे.</translation>
    </message>
    <message>
        <source>A checkpoint covers {size} entries, but the log ends after {entries}: its end was cut off, or the store was put back to an older copy.</source>
        <translation>एका चेकपॉइंटमध्ये {size} नोंदी येतात, पण लॉग {entries} नंतर संपतो: त्याचा शेवट कापला गेला, किंवा साठ्याची जुनी प्रत परत आणली गेली.</translation>
    </message>
    <message>
        <source>A code may only go to one that is.</source>
        <translation>कोड फक्त नोंदलेल्या पत्त्यावरच जाऊ शकतो.</translation>
    </message>
    <message>
        <source>A code would prove nothing here.</source>
        <translation>येथे कोडने काहीही सिद्ध होणार नाही.</translation>
    </message>
    <message>
        <source>A court case needs it (GDPR article 17(3)(e)).</source>
        <translation>न्यायालयीन प्रकरणासाठी आवश्यक (GDPR अनुच्छेद 17(3)(e)).</translation>
    </message>
    <message>
        <source>A deleted message cannot be sent on.</source>
        <translation>पुसलेला संदेश पुढे पाठवता येत नाही.</translation>
    </message>
    <message>
        <source>A due date is never moved without its reason.</source>
        <translation>कारणाशिवाय देय तारीख कधीही बदलली जात नाही.</translation>
    </message>
    <message>
        <source>A few words, so that it can be checked.</source>
        <translation>थोडे शब्द, म्हणजे ते तपासता येईल.</translation>
    </message>
    <message>
        <source>A file of these messages is no longer there.</source>
        <translation>या संदेशांतील एक फाइल आता नाही.</translation>
    </message>
    <message>
        <source>A file of these messages is not on this PC yet.</source>
        <translation>या संदेशांतील एक फाइल अजून या पीसीवर नाही.</translation>
    </message>
    <message>
        <source>A file of this chat cannot be read.</source>
        <translation>या चॅटमधील एक फाइल वाचता येत नाही.</translation>
    </message>
    <message>
        <source>A file of this package became too large to send.</source>
        <translation>या पॅकेजची एक फाइल पाठवण्यासाठी फार मोठी झाली.</translation>
    </message>
    <message>
        <source>A hold needs the reference of the order or the case it rests on.</source>
        <translation>स्थगितीसाठी ती ज्यावर आधारित आहे त्या आदेशाचा किंवा प्रकरणाचा संदर्भ हवा.</translation>
    </message>
    <message>
        <source>A legal hold stands against it.</source>
        <translation>यावर कायदेशीर स्थगिती आहे.</translation>
    </message>
    <message>
        <source>A legal hold stands against this task.</source>
        <translation>या कामावर कायदेशीर स्थगिती आहे.</translation>
    </message>
    <message>
        <source>A legal hold stands on this person&apos;s data, so only a part can be erased.</source>
        <translation>या व्यक्तीच्या डेटावर कायदेशीर स्थगिती आहे, म्हणून फक्त काही भाग पुसता येतो.</translation>
    </message>
    <message>
        <source>A letter, guardianship, a nomination.</source>
        <translation>पत्र, पालकत्व, नामनिर्देशन.</translation>
    </message>
    <message>
        <source>A message of this kind cannot be sent on.</source>
        <translation>या प्रकारचा संदेश पुढे पाठवता येत नाही.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>नाव आवश्यक आहे.</translation>
    </message>
    <message>
        <source>A number that others of the family answer, and its chat</source>
        <translation>कुटुंबातील इतरही उत्तर देतात तो नंबर आणि त्याचे चॅट</translation>
    </message>
    <message>
        <source>A part of the template is not in the form WhatsApp wants.</source>
        <translation>टेम्पलेटचा एक भाग WhatsApp ला हव्या त्या स्वरूपात नाही.</translation>
    </message>
    <message>
        <source>A part of the template is too long.</source>
        <translation>टेम्पलेटचा एक भाग फार लांब आहे.</translation>
    </message>
    <message>
        <source>A person may have asked to stop meanwhile. It goes by itself once the relay is reached.</source>
        <translation>दरम्यान एखाद्या व्यक्तीने थांबायला सांगितले असू शकते. रिलेशी जोडणी झाल्यावर संदेश आपोआप जातो.</translation>
    </message>
    <message>
        <source>A refusal needs its reasons.</source>
        <translation>नकारासाठी कारणे हवीत.</translation>
    </message>
    <message>
        <source>A reply from this number would prove nothing here.</source>
        <translation>या नंबरवरून आलेल्या उत्तराने येथे काहीही सिद्ध होणार नाही.</translation>
    </message>
    <message>
        <source>A request cannot come from the future.</source>
        <translation>विनंती भविष्यातील तारखेची असू शकत नाही.</translation>
    </message>
    <message>
        <source>A rule keeps people for three months at least and ten years at most.</source>
        <translation>नियम लोकांना किमान तीन महिने आणि जास्तीत जास्त दहा वर्षे ठेवतो.</translation>
    </message>
    <message>
        <source>A shared contact needs a name.</source>
        <translation>पाठवायच्या संपर्काला नाव हवे.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>मजकूर आवश्यक आहे.</translation>
    </message>
    <message>
        <source>A value does not fit the template.</source>
        <translation>एक मूल्य टेम्पलेटशी जुळत नाही.</translation>
    </message>
    <message>
        <source>A voice message or a sticker cannot carry a caption.</source>
        <translation>व्हॉइस संदेश किंवा स्टिकरसोबत मजकूर जाऊ शकत नाही.</translation>
    </message>
    <message>
        <source>A withdrawal or an opt-out never waits.</source>
        <translation>संमती मागे घेणे किंवा संदेश थांबवणे कधीही थांबून राहत नाही.</translation>
    </message>
    <message>
        <source>A witness keeps a checkpoint of {size} entries, but the log ends after {entries}: its end was cut off, or the store was put back to an older copy.</source>
        <translation>एका साक्षीदाराकडे {size} नोंदींचा चेकपॉइंट आहे, पण लॉग {entries} नंतर संपतो: त्याचा शेवट कापला गेला, किंवा साठ्याची जुनी प्रत परत आणली गेली.</translation>
    </message>
    <message>
        <source>A witness keeps a checkpoint that this log does not continue: its beginning was changed.</source>
        <translation>एका साक्षीदाराकडील चेकपॉइंट या लॉगशी जुळत नाही: लॉगची सुरुवात बदलली गेली आहे.</translation>
    </message>
    <message>
        <source>A witness&apos;s address begins with https://.</source>
        <translation>साक्षीदाराचा पत्ता https:// ने सुरू होतो.</translation>
    </message>
    <message>
        <source>Add their phone number first.</source>
        <translation>आधी त्यांचा फोन नंबर जोडा.</translation>
    </message>
    <message>
        <source>Add words around the blanks.</source>
        <translation>रिकाम्या जागांभोवती शब्द जोडा.</translation>
    </message>
    <message>
        <source>Addresses and text of the e-mails the agency sends.</source>
        <translation>संस्था पाठवत असलेल्या ई-मेलचे पत्ते आणि मजकूर.</translation>
    </message>
    <message>
        <source>An authority has ordered to keep it.</source>
        <translation>ते ठेवण्याचा प्राधिकरणाचा आदेश आहे.</translation>
    </message>
    <message>
        <source>An erasure cannot be proved on this PC.</source>
        <translation>या पीसीवर पुसणे सिद्ध करता येत नाही.</translation>
    </message>
    <message>
        <source>An erasure waits because another program reads the data of this profile.</source>
        <translation>दुसरा प्रोग्राम या प्रोफाइलचा डेटा वाचत असल्याने पुसणे थांबले आहे.</translation>
    </message>
    <message>
        <source>An erasure waits for the relay, which has not deleted its records yet.</source>
        <translation>रिलेने आपल्या नोंदी अजून पुसल्या नसल्याने पुसणे थांबले आहे.</translation>
    </message>
    <message>
        <source>An extension needs its reason.</source>
        <translation>मुदत वाढवण्यासाठी कारण हवे.</translation>
    </message>
    <message>
        <source>Another PC of your office began to send the same to the same people.</source>
        <translation>तुमच्या कार्यालयातील दुसऱ्या पीसीने तेच त्याच लोकांना पाठवायला सुरुवात केली.</translation>
    </message>
    <message>
        <source>Another reason must be put into words.</source>
        <translation>दुसरे कारण शब्दांत लिहिले पाहिजे.</translation>
    </message>
    <message>
        <source>Answer it first: after the erasure there would be nothing left to give.</source>
        <translation>आधी तिचे उत्तर द्या: पुसल्यानंतर द्यायला काहीच उरणार नाही.</translation>
    </message>
    <message>
        <source>Approve a part and give the reason, or lift the hold first.</source>
        <translation>एक भाग मंजूर करून कारण द्या, किंवा आधी स्थगिती उठवा.</translation>
    </message>
    <message>
        <source>As many people as WhatsApp allows in 24 hours have been written to.</source>
        <translation>WhatsApp 24 तासांत जितक्या लोकांना लिहू देते तितक्यांना लिहून झाले आहे.</translation>
    </message>
    <message>
        <source>Ask a second person to approve it.</source>
        <translation>दुसऱ्या व्यक्तीला ते मंजूर करायला सांगा.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>नवा मागा.</translation>
    </message>
    <message>
        <source>Ask for another one.</source>
        <translation>आणखी एक विचारा.</translation>
    </message>
    <message>
        <source>Ask for it to be sent again.</source>
        <translation>ती पुन्हा पाठवण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask for the answers in the chat instead.</source>
        <translation>त्याऐवजी चॅटमध्येच उत्तरे विचारा.</translation>
    </message>
    <message>
        <source>Ask the owner to accept them in WhatsApp&apos;s account pages.</source>
        <translation>मालकांना WhatsApp च्या खाते पानांवर त्या स्वीकारण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the owner to check the payment method of the WhatsApp account.</source>
        <translation>मालकांना WhatsApp खात्याची पेमेंट पद्धत तपासण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the owner to check the payment method of the WhatsApp account. Messages wait until then.</source>
        <translation>मालकांना WhatsApp खात्याची पेमेंट पद्धत तपासण्यास सांगा. तोपर्यंत संदेश थांबतात.</translation>
    </message>
    <message>
        <source>Ask the owner, a manager or the privacy officer.</source>
        <translation>मालक, व्यवस्थापक किंवा गोपनीयता अधिकाऱ्यांना विचारा.</translation>
    </message>
    <message>
        <source>Ask the person for their number.</source>
        <translation>व्यक्तीला त्यांचा नंबर विचारा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to add this number to the test list.</source>
        <translation>WhatsApp खाते पाहणाऱ्यांना हा नंबर चाचणी यादीत जोडण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to allow it again for our app.</source>
        <translation>WhatsApp खाते पाहणाऱ्यांना आपल्या ॲपला याची पुन्हा परवानगी देण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to allow it for our app.</source>
        <translation>WhatsApp खाते पाहणाऱ्यांना आपल्या ॲपला याची परवानगी देण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to confirm it by SMS or call.</source>
        <translation>WhatsApp खाते पाहणाऱ्यांना SMS किंवा कॉलने खात्री करण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to enter a new access key in Settings.</source>
        <translation>WhatsApp खाते पाहणाऱ्यांना सेटिंगमध्ये नवी ॲक्सेस किल्ली टाकण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to have the name approved.</source>
        <translation>WhatsApp खाते पाहणाऱ्यांना नाव मंजूर करून घेण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to look at it in WhatsApp&apos;s account pages.</source>
        <translation>WhatsApp खाते पाहणाऱ्यांना हे WhatsApp च्या खाते पानांवर पाहण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to register it.</source>
        <translation>WhatsApp खाते पाहणाऱ्यांना त्याची नोंदणी करण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to register the number again.</source>
        <translation>WhatsApp खाते पाहणाऱ्यांना नंबरची पुन्हा नोंदणी करण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to remove and register the number again.</source>
        <translation>WhatsApp खाते पाहणाऱ्यांना नंबर काढून पुन्हा नोंदवण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to renew the access key in Settings.</source>
        <translation>WhatsApp खाते पाहणाऱ्यांना सेटिंगमध्ये ॲक्सेस किल्लीचे नूतनीकरण करण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to switch them on again.</source>
        <translation>WhatsApp खाते पाहणाऱ्यांना त्या पुन्हा सुरू करण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account.</source>
        <translation>WhatsApp खाते पाहणाऱ्यांना विचारा.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the templates to correct their categories.</source>
        <translation>टेम्पलेट पाहणाऱ्यांना त्यांचे प्रकार दुरुस्त करण्यास सांगा.</translation>
    </message>
    <message>
        <source>Ask them to send it again, if it is large in a smaller form.</source>
        <translation>त्यांना ती पुन्हा पाठवण्यास सांगा, मोठी असल्यास लहान स्वरूपात.</translation>
    </message>
    <message>
        <source>Ask them, and record their consent on their card.</source>
        <translation>त्यांना विचारा आणि संमती त्यांच्या कार्डवर नोंदवा.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the right one.</source>
        <translation>तो चालवणाऱ्यांकडून योग्य पत्ता घ्या.</translation>
    </message>
    <message>
        <source>At most {most} messages go on at once.</source>
        <translation>एका वेळी जास्तीत जास्त {most} संदेश पुढे पाठवता येतात.</translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <translation>ती पुन्हा जोडा.</translation>
    </message>
    <message>
        <source>Attach the file first.</source>
        <translation>आधी फाइल जोडा.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बॅकअप</translation>
    </message>
    <message>
        <source>Backups need a folder.</source>
        <translation>बॅकअपसाठी फोल्डर हवे.</translation>
    </message>
    <message>
        <source>Block them when they write again, or mark their card as not to be contacted.</source>
        <translation>त्यांनी पुन्हा लिहिल्यावर त्यांना ब्लॉक करा, किंवा त्यांच्या कार्डवर &apos;संपर्क करू नये&apos; अशी खूण करा.</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>जन्मतारीख</translation>
    </message>
    <message>
        <source>Call by telephone.</source>
        <translation>टेलिफोनने कॉल करा.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>पाठवण्याआधी रद्द केला.</translation>
    </message>
    <message>
        <source>Change the mark on their card only if they asked you to.</source>
        <translation>त्यांनी सांगितले असेल तरच त्यांच्या कार्डावरील खूण बदला.</translation>
    </message>
    <message>
        <source>Change the message and send it again.</source>
        <translation>संदेश बदलून पुन्हा पाठवा.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language.</source>
        <translation>Caps Lock आणि कीबोर्डची भाषा तपासा.</translation>
    </message>
    <message>
        <source>Check in Settings that the WhatsApp account and number are still the right ones.</source>
        <translation>WhatsApp खाते आणि नंबर अजून योग्य आहेत का ते सेटिंगमध्ये तपासा.</translation>
    </message>
    <message>
        <source>Check it in one of the other ways.</source>
        <translation>इतर मार्गांपैकी एकाने तपासा.</translation>
    </message>
    <message>
        <source>Check it in one of the ways shown, then go on.</source>
        <translation>दाखवलेल्या मार्गांपैकी एकाने तपासा, मग पुढे जा.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write to the profile folder, then try again.</source>
        <translation>डिस्क जोडलेली आहे आणि प्रोफाइल फोल्डरमध्ये लिहिण्याची परवानगी आहे हे तपासून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Check the address and this PC&apos;s network.</source>
        <translation>पत्ता आणि या पीसीचे नेटवर्क तपासा.</translation>
    </message>
    <message>
        <source>Check the day it was made.</source>
        <translation>ती कोणत्या दिवशी केली ते तपासा.</translation>
    </message>
    <message>
        <source>Check the device name and token under Settings, Connection, or ask for a new invitation.</source>
        <translation>सेटिंग, जोडणी येथे पीसीचे नाव आणि टोकन तपासा, किंवा नवे निमंत्रण मागा.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>इंटरनेट जोडणी तपासा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Check the number of the contact.</source>
        <translation>संपर्काचा नंबर तपासा.</translation>
    </message>
    <message>
        <source>Check the number with the family and reach them by phone meanwhile.</source>
        <translation>कुटुंबाकडून नंबरची खात्री करा आणि तोपर्यंत फोनवर संपर्क करा.</translation>
    </message>
    <message>
        <source>Check the relay address under Settings, Connection.</source>
        <translation>सेटिंग, जोडणी येथे रिलेचा पत्ता तपासा.</translation>
    </message>
    <message>
        <source>Check the values: no line breaks, no missing picture or date.</source>
        <translation>मूल्ये तपासा: नवी ओळ नको, चित्र किंवा तारीख राहिलेली नको.</translation>
    </message>
    <message>
        <source>Check who asks and approve it first.</source>
        <translation>आधी कोण मागत आहे ते तपासा आणि मंजूर करा.</translation>
    </message>
    <message>
        <source>Checkpoints belong to an audit export, and this is none.</source>
        <translation>चेकपॉइंट ऑडिट निर्यातीसोबत असतात, आणि ही ती नाही.</translation>
    </message>
    <message>
        <source>Choose a filter of people or candidates.</source>
        <translation>लोकांची किंवा उमेदवारांची गाळणी निवडा.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>नंतरची तारीख निवडा.</translation>
    </message>
    <message>
        <source>Choose a message or a signed form from after that.</source>
        <translation>त्यानंतरचा संदेश किंवा सही केलेला फॉर्म निवडा.</translation>
    </message>
    <message>
        <source>Choose a person, or write a name.</source>
        <translation>व्यक्ती निवडा, किंवा नाव लिहा.</translation>
    </message>
    <message>
        <source>Choose a template without a file.</source>
        <translation>फाइल नसलेले टेम्पलेट निवडा.</translation>
    </message>
    <message>
        <source>Choose a template, or wait until they write.</source>
        <translation>टेम्पलेट निवडा, किंवा त्यांनी लिहिण्याची वाट पहा.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>टेम्पलेट निवडा.</translation>
    </message>
    <message>
        <source>Choose a time within a year.</source>
        <translation>एका वर्षाच्या आतील वेळ निवडा.</translation>
    </message>
    <message>
        <source>Choose a time within the next year.</source>
        <translation>पुढील एका वर्षातील वेळ निवडा.</translation>
    </message>
    <message>
        <source>Choose again whose data it carries.</source>
        <translation>त्यात कोणाचा डेटा आहे ते पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>Choose another backup. Nothing on this PC was changed.</source>
        <translation>दुसरा बॅकअप निवडा. या पीसीवर काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>दुसरे नाव निवडा.</translation>
    </message>
    <message>
        <source>Choose another one, or ask the owner to do it in WhatsApp&apos;s account pages.</source>
        <translation>दुसरे निवडा, किंवा मालकांना WhatsApp च्या खाते पानांवर ते करण्यास सांगा.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>दुसरे निवडा.</translation>
    </message>
    <message>
        <source>Choose another template and have a new one made.</source>
        <translation>दुसरे टेम्पलेट निवडा आणि नवे बनवून घ्या.</translation>
    </message>
    <message>
        <source>Choose another template and tell the person who looks after the templates.</source>
        <translation>दुसरे टेम्पलेट निवडा आणि टेम्पलेट पाहणाऱ्यांना सांगा.</translation>
    </message>
    <message>
        <source>Choose another template, or wait until it is released.</source>
        <translation>दुसरे टेम्पलेट निवडा, किंवा हे मोकळे होण्याची वाट पहा.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>दुसरे टेम्पलेट निवडा.</translation>
    </message>
    <message>
        <source>Choose another word.</source>
        <translation>दुसरा शब्द निवडा.</translation>
    </message>
    <message>
        <source>Choose at least a few words that nobody would guess.</source>
        <translation>कोणी ओळखू शकणार नाही असे किमान काही शब्द निवडा.</translation>
    </message>
    <message>
        <source>Choose at least one of the reasons the law knows.</source>
        <translation>कायद्याला मान्य असलेले किमान एक कारण निवडा.</translation>
    </message>
    <message>
        <source>Choose at least one thing the person agreed to.</source>
        <translation>व्यक्तीने संमती दिलेली किमान एक गोष्ट निवडा.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>किमान एक निवडा.</translation>
    </message>
    <message>
        <source>Choose fewer days.</source>
        <translation>कमी दिवस निवडा.</translation>
    </message>
    <message>
        <source>Choose fewer.</source>
        <translation>कमी निवडा.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>Choose one of the places offered.</source>
        <translation>दिलेल्या जागांपैकी एक निवडा.</translation>
    </message>
    <message>
        <source>Choose one on another disk, a USB stick or a network drive.</source>
        <translation>दुसऱ्या डिस्कवरील, पेन ड्राइव्हवरील किंवा नेटवर्क ड्राइव्हवरील फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>Choose one word, without spaces or slashes.</source>
        <translation>एकच शब्द निवडा, मोकळी जागा किंवा तिरकी रेघ नको.</translation>
    </message>
    <message>
        <source>Choose other days.</source>
        <translation>दुसरे दिवस निवडा.</translation>
    </message>
    <message>
        <source>Choose the message in which they ask for it again, or a form they signed since.</source>
        <translation>ज्या संदेशात ते हे पुन्हा मागतात तो, किंवा त्यानंतर सही केलेला फॉर्म निवडा.</translation>
    </message>
    <message>
        <source>Choose the person first.</source>
        <translation>आधी व्यक्ती निवडा.</translation>
    </message>
    <message>
        <source>Choose the person it is about.</source>
        <translation>हे ज्या व्यक्तीबद्दल आहे ती निवडा.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>कशाबद्दल आहे ते निवडा.</translation>
    </message>
    <message>
        <source>Choose what the card says now.</source>
        <translation>कार्डवर आता जे आहे ते निवडा.</translation>
    </message>
    <message>
        <source>Choose which one is wrong.</source>
        <translation>कोणता चुकीचा आहे ते निवडा.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Close other programs that have the profile folder open.</source>
        <translation>प्रोफाइल फोल्डर उघडलेले इतर प्रोग्राम बंद करा.</translation>
    </message>
    <message>
        <source>Close the request instead.</source>
        <translation>त्याऐवजी विनंती बंद करा.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>समाज</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation>तो छापलेल्या पत्रकाशी गट-गट करून जुळवून पहा.</translation>
    </message>
    <message>
        <source>Confirm by a call that it is still the same person before writing on.</source>
        <translation>पुढे लिहिण्याआधी तीच व्यक्ती आहे याची फोन करून खात्री करा.</translation>
    </message>
    <message>
        <source>Confirm this request first.</source>
        <translation>आधी ही विनंती मान्य करा.</translation>
    </message>
    <message>
        <source>Confirmed once already.</source>
        <translation>आधीच एकदा कळवले आहे.</translation>
    </message>
    <message>
        <source>Connect one under Settings.</source>
        <translation>सेटिंगमध्ये जोडा.</translation>
    </message>
    <message>
        <source>Connect the disk or network drive; the backup is then made by itself. Older backups are not affected.</source>
        <translation>डिस्क किंवा नेटवर्क ड्राइव्ह जोडा; मग बॅकअप आपोआप घेतला जातो. जुन्या बॅकअपवर परिणाम होत नाही.</translation>
    </message>
    <message>
        <source>Connect the number again in WhatsApp Business to get a new chance.</source>
        <translation>नवी संधी मिळण्यासाठी WhatsApp Business मध्ये नंबर पुन्हा जोडा.</translation>
    </message>
    <message>
        <source>Correct it on the card.</source>
        <translation>ते कार्डवर दुरुस्त करा.</translation>
    </message>
    <message>
        <source>Create templates in WhatsApp Manager: without one, closed chats stay closed.</source>
        <translation>WhatsApp Manager मध्ये टेम्पलेट बनवा: त्यांशिवाय बंद चॅट बंदच राहतात.</translation>
    </message>
    <message>
        <source>Dates and decisions of their requests</source>
        <translation>त्यांच्या विनंत्यांच्या तारखा आणि निर्णय</translation>
    </message>
    <message>
        <source>Dates and purposes of their consents</source>
        <translation>त्यांच्या संमतींच्या तारखा आणि हेतू</translation>
    </message>
    <message>
        <source>Decide on it first.</source>
        <translation>आधी त्यावर निर्णय घ्या.</translation>
    </message>
    <message>
        <source>Delete templates that are no longer used.</source>
        <translation>आता न वापरले जाणारे टेम्पलेट पुसा.</translation>
    </message>
    <message>
        <source>Delete the older ones.</source>
        <translation>जुनी पुसा.</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>आहार</translation>
    </message>
    <message>
        <source>Divide it into files of at most 16 MB.</source>
        <translation>ती जास्तीत जास्त 16 MB च्या फाइलींमध्ये विभागा.</translation>
    </message>
    <message>
        <source>Do not send it again before tomorrow. A call works too.</source>
        <translation>उद्यापर्यंत पुन्हा पाठवू नका. फोन केला तरी चालेल.</translation>
    </message>
    <message>
        <source>Do not send it again. Call the family, or wait until they write.</source>
        <translation>पुन्हा पाठवू नका. कुटुंबाला फोन करा, किंवा त्यांनी लिहिण्याची वाट पहा.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>शिक्षण</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Enter the WhatsApp account in Settings, then try again.</source>
        <translation>सेटिंगमध्ये WhatsApp खाते टाका, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Enter the access key in Settings.</source>
        <translation>सेटिंगमध्ये ॲक्सेस किल्ली टाका.</translation>
    </message>
    <message>
        <source>Enter the right PIN.</source>
        <translation>योग्य PIN टाका.</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>ऑडिट लॉगच्या नोंदी</translation>
    </message>
    <message>
        <source>Entry {entry} does not follow from the one before it: an entry was changed, removed or put in.</source>
        <translation>नोंद {entry} तिच्या आधीच्या नोंदीशी जुळत नाही: एखादी नोंद बदलली, काढली किंवा मध्ये घातली गेली आहे.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सर्व काही</translation>
    </message>
    <message>
        <source>Export it as CSV once more.</source>
        <translation>ती CSV म्हणून पुन्हा निर्यात करा.</translation>
    </message>
    <message>
        <source>Export it without files.</source>
        <translation>फाइलींशिवाय निर्यात करा.</translation>
    </message>
    <message>
        <source>Extend the request and say why.</source>
        <translation>विनंतीची मुदत वाढवा आणि कारण सांगा.</translation>
    </message>
    <message>
        <source>Extended, and the person is told why.</source>
        <translation>मुदत वाढवली, आणि व्यक्तीला कारण सांगितले.</translation>
    </message>
    <message>
        <source>Families that were given their biodata</source>
        <translation>ज्यांना त्यांचा बायोडेटा दिला ती कुटुंबे</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>कुटुंब</translation>
    </message>
    <message>
        <source>Fetch it first, or leave it out.</source>
        <translation>आधी ती आणा, किंवा वगळा.</translation>
    </message>
    <message>
        <source>Files are missing, or there are others than the manifest names.</source>
        <translation>फाइली कमी आहेत, किंवा मॅनिफेस्टमध्ये नसलेल्या फाइली आहेत.</translation>
    </message>
    <message>
        <source>Files held by WhatsApp</source>
        <translation>WhatsApp कडील फाइली</translation>
    </message>
    <message>
        <source>Files written for somebody</source>
        <translation>कोणासाठी लिहिलेल्या फाइली</translation>
    </message>
    <message>
        <source>Fill in these values.</source>
        <translation>ही मूल्ये भरा.</translation>
    </message>
    <message>
        <source>Finish the tasks that are still open.</source>
        <translation>अजून बाकी असलेली कामे पूर्ण करा.</translation>
    </message>
    <message>
        <source>Follow its decision, or forward it again.</source>
        <translation>तिचा निर्णय पाळा, किंवा पुन्हा तिच्याकडे पाठवा.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again. Nothing that was saved before is lost.</source>
        <translation>डिस्कवर जागा मोकळी करून पुन्हा प्रयत्न करा. आधी जतन केलेले काहीही गेले नाही.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder. Older backups are kept.</source>
        <translation>तेथे जागा मोकळी करा, किंवा दुसरे फोल्डर निवडा. जुने बॅकअप तसेच राहतात.</translation>
    </message>
    <message>
        <source>Give it one, so that you find it again.</source>
        <translation>पुन्हा सापडावे म्हणून त्याला नाव द्या.</translation>
    </message>
    <message>
        <source>Give the relay the public half shown here.</source>
        <translation>रिलेला येथे दाखवलेला सार्वजनिक अर्धा द्या.</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>गोत्र</translation>
    </message>
    <message>
        <source>Height cm</source>
        <translation>उंची (सेमी)</translation>
    </message>
    <message>
        <source>If they are one person, make the two one in Contacts.</source>
        <translation>त्या एकाच व्यक्तीच्या असतील तर संपर्कमध्ये दोन्ही एक करा.</translation>
    </message>
    <message>
        <source>In Excel, save the register as CSV UTF-8, then try again.</source>
        <translation>Excel मध्ये नोंदवही CSV UTF-8 म्हणून जतन करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>India&apos;s law knows no pause, so the clock runs on.</source>
        <translation>भारतीय कायद्यात मुदत थांबवता येत नाही, म्हणून ती मोजणे सुरूच राहते.</translation>
    </message>
    <message>
        <source>Install the newest version on this PC and open it again. Nothing was changed.</source>
        <translation>या पीसीवर नवी आवृत्ती बसवून पुन्हा उघडा. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>It can go on when the time is over.</source>
        <translation>तो वेळ संपल्यावर पुढे जाता येईल.</translation>
    </message>
    <message>
        <source>It did not reach WhatsApp: answer another way.</source>
        <translation>तो WhatsApp पर्यंत पोहोचला नाही: दुसऱ्या मार्गाने उत्तर द्या.</translation>
    </message>
    <message>
        <source>It goes on by itself as the hours pass.</source>
        <translation>जसजसे तास जातील तसे ते आपोआप पुढे सुरू राहते.</translation>
    </message>
    <message>
        <source>It goes on by itself once the relay answers.</source>
        <translation>रिलेने उत्तर दिल्यावर ते आपोआप पुढे जाते.</translation>
    </message>
    <message>
        <source>It had to be said before it was due.</source>
        <translation>ते देय तारखेआधी सांगायला हवे होते.</translation>
    </message>
    <message>
        <source>It is being sent, or was sent already.</source>
        <translation>तो पाठवला जात आहे, किंवा आधीच पाठवला आहे.</translation>
    </message>
    <message>
        <source>It is known by now what became of this message.</source>
        <translation>या संदेशाचे काय झाले ते आता माहीत आहे.</translation>
    </message>
    <message>
        <source>It is needed for an open claim (GDPR article 17(3)(e)).</source>
        <translation>सुरू असलेल्या दाव्यासाठी आवश्यक (GDPR अनुच्छेद 17(3)(e)).</translation>
    </message>
    <message>
        <source>It is not known yet whom this request is about.</source>
        <translation>ही विनंती कोणाबद्दल आहे ते अजून माहीत नाही.</translation>
    </message>
    <message>
        <source>It is not written down whom the person names.</source>
        <translation>व्यक्ती कोणाचे नाव देते ते लिहिलेले नाही.</translation>
    </message>
    <message>
        <source>It is on its way, or was sent already.</source>
        <translation>तो निघाला आहे, किंवा आधीच पाठवला आहे.</translation>
    </message>
    <message>
        <source>It is only seen, never copied.</source>
        <translation>तो फक्त पाहिला जातो, त्याची प्रत कधीही घेतली जात नाही.</translation>
    </message>
    <message>
        <source>It is other people&apos;s data too (GDPR article 15(4) and recital 63).</source>
        <translation>तो इतर लोकांचाही डेटा आहे (GDPR अनुच्छेद 15(4) आणि प्रस्तावना परिच्छेद 63).</translation>
    </message>
    <message>
        <source>It is proved by scanning what is left.</source>
        <translation>जे उरले आहे ते तपासून सिद्ध केले जाते.</translation>
    </message>
    <message>
        <source>It is theirs; it can only be asked for.</source>
        <translation>ते त्यांचे आहे; फक्त विनंती करता येते.</translation>
    </message>
    <message>
        <source>It is too early to send this again.</source>
        <translation>हे पुन्हा पाठवण्याची वेळ अजून झालेली नाही.</translation>
    </message>
    <message>
        <source>It is too late to extend this request.</source>
        <translation>या विनंतीची मुदत वाढवण्यास आता उशीर झाला आहे.</translation>
    </message>
    <message>
        <source>It was asked more than three working days after the request came, so the clock runs on.</source>
        <translation>विनंती आल्यावर कामाचे तीन दिवस उलटल्यानंतर विचारले, म्हणून मुदत मोजणे सुरूच राहते.</translation>
    </message>
    <message>
        <source>Its time passed while this PC was off or asleep, so nothing was sent.</source>
        <translation>हा पीसी बंद किंवा झोपेत असताना त्याची वेळ निघून गेली, म्हणून काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Keyed hash of the number</source>
        <translation>नंबरचा किल्लीबद्ध हॅश</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>ते वगळा.</translation>
    </message>
    <message>
        <source>Lift the hold first, or leave the task blocked.</source>
        <translation>आधी स्थगिती उठवा, किंवा काम रोखलेलेच ठेवा.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: a quotation mark is never closed.</source>
        <translation>ओळ {line} वाचता येत नाही: एक अवतरण चिन्ह बंद झालेले नाही.</translation>
    </message>
    <message>
        <source>Look at it once more.</source>
        <translation>ते पुन्हा एकदा पहा.</translation>
    </message>
    <message>
        <source>Look at its stage: the steps it can take are shown there.</source>
        <translation>तिचा टप्पा पहा: पुढे काय करता येते ते तेथे दिसते.</translation>
    </message>
    <message>
        <source>Look at the decision again.</source>
        <translation>निर्णय पुन्हा पहा.</translation>
    </message>
    <message>
        <source>Look at the details below; change the message, or tell support the number of the error.</source>
        <translation>खालील तपशील पहा; संदेश बदला, किंवा मदत केंद्राला त्रुटी क्रमांक सांगा.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>यादी पुन्हा पहा.</translation>
    </message>
    <message>
        <source>Look at the list: only people who wrote in the last 24 hours can be blocked.</source>
        <translation>यादी पहा: गेल्या 24 तासांत लिहिलेल्यांनाच ब्लॉक करता येते.</translation>
    </message>
    <message>
        <source>Look at who gets these messages before you go on; the next step down may close the number.</source>
        <translation>पुढे जाण्याआधी हे संदेश कोणाला जात आहेत ते पहा; दर्जा आणखी एक पायरी खाली गेल्यास नंबर बंद होऊ शकतो.</translation>
    </message>
    <message>
        <source>Look first at who would go.</source>
        <translation>आधी कोण जाईल ते पहा.</translation>
    </message>
    <message>
        <source>Look for another copy of erasures.ledger, such as the one in the old profile folder.</source>
        <translation>erasures.ledger ची दुसरी प्रत शोधा, जसे जुन्या प्रोफाइल फोल्डरमधील.</translation>
    </message>
    <message>
        <source>Look for erasures.ledger beside the backups or in the old profile folder. Go on without it only when nobody was erased since the backup was made.</source>
        <translation>बॅकअपशेजारी किंवा जुन्या प्रोफाइल फोल्डरमध्ये erasures.ledger शोधा. बॅकअप घेतल्यापासून कोणालाही पुसले नसेल तरच त्याशिवाय पुढे जा.</translation>
    </message>
    <message>
        <source>Look once more to whom it goes.</source>
        <translation>ते कोणाला जात आहे ते पुन्हा एकदा पहा.</translation>
    </message>
    <message>
        <source>Make these two one in Contacts, where you can compare them.</source>
        <translation>या दोघांना संपर्कांमध्ये एक करा; तिथे तुम्ही त्यांची तुलना करू शकता.</translation>
    </message>
    <message>
        <source>Manglik</source>
        <translation>मांगलिक</translation>
    </message>
    <message>
        <source>Many messages failed for one and the same reason.</source>
        <translation>एकाच कारणामुळे अनेक संदेश गेले नाहीत.</translation>
    </message>
    <message>
        <source>Mark it as no longer answering instead.</source>
        <translation>त्याऐवजी &apos;आता उत्तर देत नाही&apos; अशी खूण करा.</translation>
    </message>
    <message>
        <source>Married or engaged: the search has ended.</source>
        <translation>विवाहित किंवा साखरपुडा झालेले: स्थळ शोधणे संपले आहे.</translation>
    </message>
    <message>
        <source>Mend that line in Excel and export again.</source>
        <translation>ती ओळ Excel मध्ये दुरुस्त करून पुन्हा निर्यात करा.</translation>
    </message>
    <message>
        <source>Messages and the search index</source>
        <translation>संदेश आणि शोधसूची</translation>
    </message>
    <message>
        <source>Messages cannot be sent because of a fault in this program.</source>
        <translation>या प्रोग्राममधील दोषामुळे संदेश पाठवता येत नाहीत.</translation>
    </message>
    <message>
        <source>Messages held by WhatsApp</source>
        <translation>WhatsApp कडील संदेश</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>पाठवायचे बाकी असलेले संदेश</translation>
    </message>
    <message>
        <source>Meta accepts the token for this number.</source>
        <translation>Meta या नंबरसाठी टोकन स्वीकारते.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Name counsel&apos;s opinion or the notification.</source>
        <translation>वकिलांचे मत किंवा अधिसूचना लिहा.</translation>
    </message>
    <message>
        <source>Name the columns phone, purposes, date, method, notice and evidence.</source>
        <translation>स्तंभांना phone, purposes, date, method, notice आणि evidence अशी नावे द्या.</translation>
    </message>
    <message>
        <source>Name, e-mail and amount of the agency&apos;s own subscription.</source>
        <translation>संस्थेच्या स्वतःच्या सदस्यत्वाचे नाव, ई-मेल आणि रक्कम.</translation>
    </message>
    <message>
        <source>Neither a name nor a phone number.</source>
        <translation>नावही नाही आणि फोन नंबरही नाही.</translation>
    </message>
    <message>
        <source>New messages cannot be stored because of a fault in this program. None is lost.</source>
        <translation>या प्रोग्राममधील दोषामुळे नवे संदेश साठवता येत नाहीत. एकही हरवलेला नाही.</translation>
    </message>
    <message>
        <source>No WhatsApp number is connected yet.</source>
        <translation>अजून WhatsApp नंबर जोडलेला नाही.</translation>
    </message>
    <message>
        <source>No change of number waits for an answer here.</source>
        <translation>येथे नंबर बदलाला उत्तर देणे बाकी नाही.</translation>
    </message>
    <message>
        <source>No consent can be recorded while they do.</source>
        <translation>तसे असेपर्यंत संमती नोंदवता येत नाही.</translation>
    </message>
    <message>
        <source>No contact for three years: the purpose is no longer served.</source>
        <translation>तीन वर्षे संपर्क नाही: हेतू आता उरलेला नाही.</translation>
    </message>
    <message>
        <source>No name: the number stands in its place.</source>
        <translation>नाव नाही: त्या जागी नंबर ठेवला.</translation>
    </message>
    <message>
        <source>No new consent is recorded for them.</source>
        <translation>त्यांच्यासाठी नवी संमती नोंदली जात नाही.</translation>
    </message>
    <message>
        <source>No number on file is this person&apos;s alone, so a reply from one proves nothing.</source>
        <translation>नोंदीतील एकही नंबर फक्त या व्यक्तीचा नाही, म्हणून त्यावरून आलेल्या उत्तराने काहीही सिद्ध होत नाही.</translation>
    </message>
    <message>
        <source>No rule names this person now.</source>
        <translation>आता एकही नियम या व्यक्तीला लागू होत नाही.</translation>
    </message>
    <message>
        <source>No such address of this person is on file.</source>
        <translation>या व्यक्तीचा असा पत्ता नोंदीत नाही.</translation>
    </message>
    <message>
        <source>No: a list named them on {day}, and nothing proves that they agreed.</source>
        <translation>नाही: {day} रोजी एका यादीत त्यांचे नाव होते, आणि त्यांनी संमती दिल्याचा काहीही पुरावा नाही.</translation>
    </message>
    <message>
        <source>No: a message of {day} may ask you to stop. Read it and decide first.</source>
        <translation>नाही: {day} च्या एका संदेशात थांबायला सांगितलेले असू शकते. तो वाचून आधी निर्णय घ्या.</translation>
    </message>
    <message>
        <source>No: a relative agreed for them on {day}; they have not said so themselves.</source>
        <translation>नाही: {day} रोजी नातेवाइकाने त्यांच्या वतीने संमती दिली; त्यांनी स्वतः अजून सांगितलेले नाही.</translation>
    </message>
    <message>
        <source>No: their consent ended on {day}.</source>
        <translation>नाही: त्यांच्या संमतीची मुदत {day} रोजी संपली.</translation>
    </message>
    <message>
        <source>No: their data was erased at their request on {day}.</source>
        <translation>नाही: {day} रोजी त्यांचा डेटा त्यांच्या विनंतीवरून पुसला.</translation>
    </message>
    <message>
        <source>No: there is no record that they agreed to this.</source>
        <translation>नाही: त्यांनी यास संमती दिल्याची नोंद नाही.</translation>
    </message>
    <message>
        <source>No: they asked on {day} to get no more of these messages.</source>
        <translation>नाही: {day} रोजी त्यांनी हे संदेश यापुढे नको असे सांगितले.</translation>
    </message>
    <message>
        <source>No: they blocked you on WhatsApp on {day}.</source>
        <translation>नाही: {day} रोजी त्यांनी तुम्हाला WhatsApp वर ब्लॉक केले.</translation>
    </message>
    <message>
        <source>No: they complained about your messages on {day}.</source>
        <translation>नाही: {day} रोजी त्यांनी तुमच्या संदेशांबद्दल तक्रार केली.</translation>
    </message>
    <message>
        <source>No: they said no to this on {day}.</source>
        <translation>नाही: {day} रोजी त्यांनी यास नकार दिला.</translation>
    </message>
    <message>
        <source>No: they switched off your offers in WhatsApp on {day}.</source>
        <translation>नाही: {day} रोजी त्यांनी WhatsApp मध्ये तुमच्या जाहिराती बंद केल्या.</translation>
    </message>
    <message>
        <source>No: they took this consent back on {day}.</source>
        <translation>नाही: {day} रोजी त्यांनी ही संमती मागे घेतली.</translation>
    </message>
    <message>
        <source>No: this chat no longer belongs to this person.</source>
        <translation>नाही: हे चॅट आता या व्यक्तीचे नाही.</translation>
    </message>
    <message>
        <source>No: this person is marked as not to be contacted.</source>
        <translation>नाही: या व्यक्तीवर &apos;संपर्क करू नका&apos; अशी खूण आहे.</translation>
    </message>
    <message>
        <source>No: this person&apos;s data may only be kept, not used, until their request is settled.</source>
        <translation>नाही: या व्यक्तीचा डेटा विनंती मार्गी लागेपर्यंत फक्त ठेवता येतो, वापरता येत नाही.</translation>
    </message>
    <message>
        <source>No: this person&apos;s data was erased at their request.</source>
        <translation>नाही: या व्यक्तीचा डेटा त्यांच्या विनंतीवरून पुसला.</translation>
    </message>
    <message>
        <source>No: we have blocked this person on WhatsApp.</source>
        <translation>नाही: आपण या व्यक्तीला WhatsApp वर ब्लॉक केले आहे.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>या पत्त्यावर कोणी उत्तर देत नाही.</translation>
    </message>
    <message>
        <source>Nobody can call them back; WhatsApp deletes them after 30 days at the latest.</source>
        <translation>ते कोणीही परत घेऊ शकत नाही; WhatsApp ते जास्तीत जास्त 30 दिवसांत पुसते.</translation>
    </message>
    <message>
        <source>Nobody else is in this group.</source>
        <translation>या गटात दुसरे कोणी नाही.</translation>
    </message>
    <message>
        <source>Nobody has spoken for this person, so there is nothing to confirm.</source>
        <translation>या व्यक्तीच्या वतीने कोणीही बोललेले नाही, म्हणून दुजोरा देण्यासारखे काही नाही.</translation>
    </message>
    <message>
        <source>Nobody in the register answers this number.</source>
        <translation>नोंदीतील कोणीही या नंबरवर उत्तर देत नाही.</translation>
    </message>
    <message>
        <source>Nobody knows what to put in for {strange}.</source>
        <translation>{strange} च्या जागी काय घालायचे ते माहीत नाही.</translation>
    </message>
    <message>
        <source>Not everything is filled in: {labels}.</source>
        <translation>सर्व भरलेले नाही: {labels}.</translation>
    </message>
    <message>
        <source>Not sent: it holds something that was corrected since. Look at it and write it again.</source>
        <translation>पाठवला नाही: त्यात असे काही आहे जे नंतर दुरुस्त झाले. तो पाहून पुन्हा लिहा.</translation>
    </message>
    <message>
        <source>Not sent: somebody whose data it carries may not be shown to families now.</source>
        <translation>पाठवला नाही: त्यात ज्यांचा डेटा आहे त्यांची माहिती आत्ता कुटुंबांना दाखवता येत नाही.</translation>
    </message>
    <message>
        <source>Not sent: the person asked not to get these messages.</source>
        <translation>पाठवला नाही: व्यक्तीने हे संदेश नको असे सांगितले आहे.</translation>
    </message>
    <message>
        <source>Not sent: this PC was put back to a backup. Send it again if it is still wanted.</source>
        <translation>पाठवला नाही: हा पीसी बॅकअपवरून परत आणला आहे. अजून हवा असल्यास पुन्हा पाठवा.</translation>
    </message>
    <message>
        <source>Not sent: this person may not be written to at present.</source>
        <translation>पाठवला नाही: या व्यक्तीला सध्या लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>Not sent: we have blocked this person.</source>
        <translation>पाठवला नाही: आपण या व्यक्तीला ब्लॉक केले आहे.</translation>
    </message>
    <message>
        <source>Note the message, where the signed form is kept, or what was said and who heard it.</source>
        <translation>संदेश, सही केलेला फॉर्म कुठे आहे, किंवा काय सांगितले व कोणी ऐकले ते लिहा.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिपणे</translation>
    </message>
    <message>
        <source>Notes and the history of changes</source>
        <translation>टिपणे आणि बदलांचा इतिहास</translation>
    </message>
    <message>
        <source>Nothing to do, unless the earlier chats are wanted: then connect the number again.</source>
        <translation>काही करायचे नाही, जुनी चॅट हवी असल्यासच नंबर पुन्हा जोडा.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>काही करायचे नाही.</translation>
    </message>
    <message>
        <source>Nothing to do: everything waits for a while and then goes on by itself.</source>
        <translation>काही करायचे नाही: सर्व थोडा वेळ थांबून आपोआप पुढे जाते.</translation>
    </message>
    <message>
        <source>Nothing to do: it can be used in about ten minutes.</source>
        <translation>काही करायचे नाही: सुमारे दहा मिनिटांत वापरता येईल.</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself in a few minutes.</source>
        <translation>काही करायचे नाही: काही मिनिटांत आपोआप पुढे जाते.</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself within the hour.</source>
        <translation>काही करायचे नाही: तासाभरात आपोआप पुढे जाते.</translation>
    </message>
    <message>
        <source>Nothing to do: it is read again from the start.</source>
        <translation>काही करायचे नाही: ती सुरुवातीपासून पुन्हा वाचली जाते.</translation>
    </message>
    <message>
        <source>Nothing to do: the message waits a moment and goes out by itself.</source>
        <translation>काही करायचे नाही: संदेश क्षणभर थांबून आपोआप जातो.</translation>
    </message>
    <message>
        <source>Nothing to do: the message waits and goes out by itself.</source>
        <translation>काही करायचे नाही: संदेश थांबतो आणि आपोआप जातो.</translation>
    </message>
    <message>
        <source>Nothing to do: wait a while.</source>
        <translation>काही करायचे नाही: थोडी वाट पहा.</translation>
    </message>
    <message>
        <source>Nothing to do: we try again by ourselves.</source>
        <translation>काही करायचे नाही: आम्ही आपोआप पुन्हा प्रयत्न करतो.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the profile folder from a backup, or begin anew from the team log.</source>
        <translation>काहीही बदलले नाही. प्रोफाइल फोल्डर बॅकअपमधून परत आणा, किंवा टीमच्या लॉगवरून नव्याने सुरुवात करा.</translation>
    </message>
    <message>
        <source>Nothing was noted that proves this consent.</source>
        <translation>या संमतीचा पुरावा नोंदवलेला नाही.</translation>
    </message>
    <message>
        <source>Nothing was said in this time.</source>
        <translation>या काळात काहीही बोलणे झाले नाही.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Offers are switched off for our account.</source>
        <translation>आपल्या खात्यासाठी जाहिरात संदेश बंद आहेत.</translation>
    </message>
    <message>
        <source>One of the two chats is no longer there.</source>
        <translation>दोनपैकी एक चॅट आता नाही.</translation>
    </message>
    <message>
        <source>Only a message that was not sent can be tried again.</source>
        <translation>फक्त न गेलेला संदेश पुन्हा पाठवता येतो.</translation>
    </message>
    <message>
        <source>Only a stop that was found in a chat can be undone.</source>
        <translation>चॅटमध्ये आढळलेले थांबवणेच पूर्ववत करता येते.</translation>
    </message>
    <message>
        <source>Only an approved template can be sent now.</source>
        <translation>आता फक्त मंजूर टेम्पलेट पाठवता येते.</translation>
    </message>
    <message>
        <source>Only requests about others&apos; data are forwarded.</source>
        <translation>फक्त इतरांच्या डेटाबद्दलच्या विनंत्या संस्थेकडे पाठवल्या जातात.</translation>
    </message>
    <message>
        <source>Only the same request is a duplicate.</source>
        <translation>फक्त तीच विनंती दुबार असते.</translation>
    </message>
    <message>
        <source>Only they can switch them on again, in WhatsApp.</source>
        <translation>ते फक्त ते स्वतः WhatsApp मध्ये पुन्हा सुरू करू शकतात.</translation>
    </message>
    <message>
        <source>Only who wrote this can change it.</source>
        <translation>ज्यांनी हे लिहिले तेच ते बदलू शकतात.</translation>
    </message>
    <message>
        <source>Open WhatsApp Business on the agency&apos;s phone to read it.</source>
        <translation>तो वाचण्यासाठी संस्थेच्या फोनवर WhatsApp Business उघडा.</translation>
    </message>
    <message>
        <source>Open another request instead.</source>
        <translation>त्याऐवजी दुसरी विनंती उघडा.</translation>
    </message>
    <message>
        <source>Open the chat again and check who it is with.</source>
        <translation>चॅट पुन्हा उघडून ते कोणाबरोबर आहे ते पहा.</translation>
    </message>
    <message>
        <source>Open the request again first, and say why.</source>
        <translation>आधी विनंती पुन्हा उघडा, आणि कारण सांगा.</translation>
    </message>
    <message>
        <source>Open the request under Privacy and say whose it is.</source>
        <translation>गोपनीयतामध्ये विनंती उघडा आणि ते कोणाचे आहे ते सांगा.</translation>
    </message>
    <message>
        <source>Open the template again and fill in its values.</source>
        <translation>टेम्पलेट पुन्हा उघडून त्याची मूल्ये भरा.</translation>
    </message>
    <message>
        <source>Open their chat and choose the message in which they agreed.</source>
        <translation>त्यांचे चॅट उघडा आणि ज्या संदेशात त्यांनी संमती दिली तो निवडा.</translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation>पुन्हा उघडली.</translation>
    </message>
    <message>
        <source>Our access key for WhatsApp has expired or was withdrawn.</source>
        <translation>WhatsApp साठीच्या आपल्या ॲक्सेस किल्लीची मुदत संपली आहे किंवा ती मागे घेतली आहे.</translation>
    </message>
    <message>
        <source>Our access to WhatsApp does not include this.</source>
        <translation>WhatsApp वरील आपल्या परवानगीत हे येत नाही.</translation>
    </message>
    <message>
        <source>Our access to WhatsApp no longer includes this.</source>
        <translation>WhatsApp वरील आपल्या परवानगीत आता हे येत नाही.</translation>
    </message>
    <message>
        <source>Our account may not send this kind of message without a template.</source>
        <translation>आपले खाते या प्रकारचा संदेश टेम्पलेटशिवाय पाठवू शकत नाही.</translation>
    </message>
    <message>
        <source>Our account may not write to numbers of this country.</source>
        <translation>आपले खाते या देशातील नंबरना लिहू शकत नाही.</translation>
    </message>
    <message>
        <source>Our number could not be moved.</source>
        <translation>आपला नंबर हलवता आला नाही.</translation>
    </message>
    <message>
        <source>Our number has not been confirmed yet.</source>
        <translation>आपल्या नंबरची अजून खात्री झालेली नाही.</translation>
    </message>
    <message>
        <source>Our number is between two states at WhatsApp.</source>
        <translation>आपला नंबर WhatsApp वर दोन स्थितींच्या मध्ये आहे.</translation>
    </message>
    <message>
        <source>Our number is not registered at WhatsApp.</source>
        <translation>आपला नंबर WhatsApp वर नोंदवलेला नाही.</translation>
    </message>
    <message>
        <source>Our number is not set up completely at WhatsApp.</source>
        <translation>आपला नंबर WhatsApp वर पूर्ण तयार नाही.</translation>
    </message>
    <message>
        <source>Our number is only a test number and may not write to this person.</source>
        <translation>आपला नंबर फक्त चाचणीचा आहे आणि या व्यक्तीला लिहू शकत नाही.</translation>
    </message>
    <message>
        <source>Our number was registered too often.</source>
        <translation>आपला नंबर फार वेळा नोंदवला गेला.</translation>
    </message>
    <message>
        <source>Our number was removed a moment ago.</source>
        <translation>आपला नंबर नुकताच काढला गेला.</translation>
    </message>
    <message>
        <source>Our request reached WhatsApp without an access key.</source>
        <translation>आपली विनंती ॲक्सेस किल्लीशिवाय WhatsApp पर्यंत पोहोचली.</translation>
    </message>
    <message>
        <source>Paste it whole, or make a new pair.</source>
        <translation>ती पूर्ण चिकटवा, किंवा नवी जोडी बनवा.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>पेमेंट</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Phone numbers, names on WhatsApp, messages and files in both directions. Message content is kept for up to 30 days.</source>
        <translation>फोन नंबर, WhatsApp वरील नावे, दोन्ही बाजूंचे संदेश आणि फाइली. संदेशांचा मजकूर जास्तीत जास्त 30 दिवस ठेवला जातो.</translation>
    </message>
    <message>
        <source>Photos, papers and voice notes</source>
        <translation>फोटो, कागदपत्रे आणि व्हॉइस संदेश</translation>
    </message>
    <message>
        <source>Privacy requests are kept as proof and cannot be deleted.</source>
        <translation>गोपनीयता विनंत्या पुरावा म्हणून ठेवल्या जातात आणि पुसता येत नाहीत.</translation>
    </message>
    <message>
        <source>Profile, names and numbers</source>
        <translation>प्रोफाइल, नावे आणि नंबर</translation>
    </message>
    <message>
        <source>Proof of what was shared, without names (GDPR article 5(2)).</source>
        <translation>काय दिले त्याचा पुरावा, नावांशिवाय (GDPR अनुच्छेद 5(2)).</translation>
    </message>
    <message>
        <source>Proof that the request was met, without name and number (GDPR article 5(2)).</source>
        <translation>विनंती पूर्ण केल्याचा पुरावा, नाव आणि नंबरशिवाय (GDPR अनुच्छेद 5(2)).</translation>
    </message>
    <message>
        <source>Proof that there was a consent (GDPR article 7(1); DPDP Act 2023, section 6(10)).</source>
        <translation>संमती होती याचा पुरावा (GDPR अनुच्छेद 7(1); DPDP कायदा 2023, कलम 6(10)).</translation>
    </message>
    <message>
        <source>Reach the family by phone or e-mail.</source>
        <translation>कुटुंबाशी फोन किंवा ई-मेलने संपर्क करा.</translation>
    </message>
    <message>
        <source>Read it, and go on only if it still says what you mean.</source>
        <translation>ते वाचा, आणि तुम्हाला म्हणायचे तेच त्यात असेल तरच पुढे जा.</translation>
    </message>
    <message>
        <source>Read the reason beside the people; go on once it is put right.</source>
        <translation>लोकांच्या शेजारी दिलेले कारण वाचा; ते दुरुस्त झाल्यावर पुढे जा.</translation>
    </message>
    <message>
        <source>Record the agency&apos;s decision first.</source>
        <translation>आधी संस्थेचा निर्णय नोंदवा.</translation>
    </message>
    <message>
        <source>Remove line breaks, emoji and doubled spaces from the part named in the details.</source>
        <translation>तपशिलात सांगितलेल्या भागातून नव्या ओळी, इमोजी आणि दुहेरी मोकळ्या जागा काढा.</translation>
    </message>
    <message>
        <source>Reopen it, or open another one.</source>
        <translation>ती पुन्हा उघडा, किंवा दुसरी उघडा.</translation>
    </message>
    <message>
        <source>Restore vault.json from a backup, or begin anew from the team&apos;s log.</source>
        <translation>vault.json बॅकअपमधून परत आणा, किंवा टीमच्या लॉगवरून नव्याने सुरुवात करा.</translation>
    </message>
    <message>
        <source>Restore vault.json in the profile folder from a backup. Without it the data cannot be opened.</source>
        <translation>प्रोफाइल फोल्डरमध्ये vault.json बॅकअपमधून परत आणा. त्याशिवाय डेटा उघडता येत नाही.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Run the doctor, and restore the newest backup if it finds damage.</source>
        <translation>तपासणी (doctor) चालवा, आणि बिघाड आढळल्यास सर्वात नवा बॅकअप परत आणा.</translation>
    </message>
    <message>
        <source>Sanjog Desktop is already open with this profile.</source>
        <translation>Sanjog Desktop या प्रोफाइलसह आधीच उघडे आहे.</translation>
    </message>
    <message>
        <source>Say of each whether it is theirs or somebody else&apos;s.</source>
        <translation>प्रत्येक गोष्ट त्यांची आहे की दुसऱ्या कोणाची ते सांगा.</translation>
    </message>
    <message>
        <source>Say that it stays, and why, with the answer.</source>
        <translation>ते तसेच राहते आणि का, हे उत्तरासोबत सांगा.</translation>
    </message>
    <message>
        <source>Say what gives this person the authority.</source>
        <translation>या व्यक्तीला अधिकार कशामुळे मिळतो ते सांगा.</translation>
    </message>
    <message>
        <source>Say what stands there for each person.</source>
        <translation>प्रत्येक व्यक्तीसाठी तेथे काय असावे ते सांगा.</translation>
    </message>
    <message>
        <source>Say which identity paper was seen.</source>
        <translation>ओळखीचा कोणता कागद पाहिला ते सांगा.</translation>
    </message>
    <message>
        <source>Scans that prove a consent or an identity</source>
        <translation>संमती किंवा ओळखीचा पुरावा असलेले स्कॅन</translation>
    </message>
    <message>
        <source>Sealed webhook records</source>
        <translation>मोहोरबंद वेबहुक नोंदी</translation>
    </message>
    <message>
        <source>Sealed webhooks it cannot read, until every PC of the agency has fetched them.</source>
        <translation>त्याला वाचता न येणाऱ्या मोहोरबंद वेबहुक नोंदी, संस्थेचा प्रत्येक पीसी त्या आणेपर्यंत.</translation>
    </message>
    <message>
        <source>See Privacy for the open request.</source>
        <translation>खुल्या विनंतीसाठी गोपनीयता पहा.</translation>
    </message>
    <message>
        <source>See Privacy for where it stands.</source>
        <translation>ती कुठपर्यंत आली ते गोपनीयतामध्ये पहा.</translation>
    </message>
    <message>
        <source>See the number in WhatsApp Manager; go on when it says that all is well again.</source>
        <translation>WhatsApp Manager मध्ये नंबर पहा; सर्व पुन्हा ठीक असल्याचे तेथे दिसल्यावर पुढे जा.</translation>
    </message>
    <message>
        <source>See whether it still holds good, then start it or set another time.</source>
        <translation>ते अजून योग्य आहे का पाहा, मग सुरू करा किंवा दुसरी वेळ ठेवा.</translation>
    </message>
    <message>
        <source>See with your colleague who goes on; what was sent from here was sent once.</source>
        <translation>पुढे कोण पाठवेल ते सहकाऱ्याशी ठरवा; इथून गेलेले एकदाच गेले.</translation>
    </message>
    <message>
        <source>Send an e-mail, print it or tell them.</source>
        <translation>ई-मेल पाठवा, छापा किंवा त्यांना सांगा.</translation>
    </message>
    <message>
        <source>Send an e-mail, print it, or ask them to write to you first.</source>
        <translation>ई-मेल पाठवा, छापा, किंवा त्यांना आधी तुम्हाला लिहायला सांगा.</translation>
    </message>
    <message>
        <source>Send it as an ordinary message.</source>
        <translation>तो साधा संदेश म्हणून पाठवा.</translation>
    </message>
    <message>
        <source>Send it from WhatsApp Manager.</source>
        <translation>ते WhatsApp Manager मधून पाठवा.</translation>
    </message>
    <message>
        <source>Send it in another form, for example as text or as a document.</source>
        <translation>दुसऱ्या स्वरूपात पाठवा, उदाहरणार्थ मजकूर किंवा दस्तऐवज.</translation>
    </message>
    <message>
        <source>Send it in another format, for example a photo as JPEG or a paper as PDF.</source>
        <translation>दुसऱ्या प्रकारात पाठवा, उदाहरणार्थ फोटो JPEG म्हणून किंवा कागद PDF म्हणून.</translation>
    </message>
    <message>
        <source>Send it in two parts.</source>
        <translation>दोन भागांत पाठवा.</translation>
    </message>
    <message>
        <source>Send no offers for now. Tell the owner; replies to people who wrote are still possible.</source>
        <translation>सध्या जाहिराती पाठवू नका. मालकांना सांगा; ज्यांनी लिहिले त्यांना उत्तर देता येते.</translation>
    </message>
    <message>
        <source>Send no offers to them. It is noted with the contact.</source>
        <translation>त्यांना जाहिराती पाठवू नका. हे संपर्कात नोंदले आहे.</translation>
    </message>
    <message>
        <source>Send the text after it.</source>
        <translation>मजकूर त्यानंतर पाठवा.</translation>
    </message>
    <message>
        <source>Send, hand over or print the answer first.</source>
        <translation>आधी उत्तर पाठवा, हाती द्या किंवा छापा.</translation>
    </message>
    <message>
        <source>Sending this again would change nothing.</source>
        <translation>हे पुन्हा पाठवून काही बदलणार नाही.</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>सेवा पुरवठादार</translation>
    </message>
    <message>
        <source>Set a follow-up for it.</source>
        <translation>त्यासाठी पाठपुरावा ठरवा.</translation>
    </message>
    <message>
        <source>Set your name under Settings, Staff.</source>
        <translation>सेटिंग, कर्मचारी येथे तुमचे नाव लिहा.</translation>
    </message>
    <message>
        <source>Several people answer this number, and the list does not say which of them agreed.</source>
        <translation>या नंबरवर अनेक जण उत्तर देतात, आणि त्यांपैकी कोणी संमती दिली ते यादीत नाही.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>ते लहान करा.</translation>
    </message>
    <message>
        <source>Shorten the values.</source>
        <translation>मूल्ये लहान करा.</translation>
    </message>
    <message>
        <source>So that nobody writes to them again (GDPR article 21(3)); it does not lead back to the number.</source>
        <translation>त्यांना पुन्हा कोणी लिहू नये म्हणून (GDPR अनुच्छेद 21(3)); त्यावरून नंबर कळत नाही.</translation>
    </message>
    <message>
        <source>Some of the work of this request is not finished.</source>
        <translation>या विनंतीचे काही काम पूर्ण झालेले नाही.</translation>
    </message>
    <message>
        <source>Some of these people could not be blocked.</source>
        <translation>यातील काही लोकांना ब्लॉक करता आले नाही.</translation>
    </message>
    <message>
        <source>Somebody asks for another person: written authority is needed, or the person&apos;s own word.</source>
        <translation>कोणी दुसऱ्या व्यक्तीसाठी मागत आहे: लेखी अधिकारपत्र किंवा व्यक्तीचा स्वतःचा होकार हवा.</translation>
    </message>
    <message>
        <source>Somebody else asks for this person: write down who.</source>
        <translation>या व्यक्तीसाठी दुसरे कोणी मागत आहे: कोण ते लिहा.</translation>
    </message>
    <message>
        <source>Somebody this message is about is no longer there.</source>
        <translation>हा संदेश ज्यांच्याबद्दल आहे त्यांपैकी कोणीतरी आता नाही.</translation>
    </message>
    <message>
        <source>Something is missing from this message.</source>
        <translation>या संदेशात काहीतरी राहिले आहे.</translation>
    </message>
    <message>
        <source>Something of an erased person was found where this program cannot remove it.</source>
        <translation>पुसलेल्या व्यक्तीचे काहीतरी अशा ठिकाणी सापडले जेथून हा प्रोग्राम ते काढू शकत नाही.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Switch to the open window, or close it first.</source>
        <translation>उघड्या विंडोकडे जा, किंवा आधी ती बंद करा.</translation>
    </message>
    <message>
        <source>Take it out of the message.</source>
        <translation>ते संदेशातून काढा.</translation>
    </message>
    <message>
        <source>Take this one up instead.</source>
        <translation>त्याऐवजी ही हाती घ्या.</translation>
    </message>
    <message>
        <source>Taken for {name}, who has the same number: the names sound alike.</source>
        <translation>{name} असे धरले, ज्यांचा नंबर हाच आहे: नावे सारखी ऐकू येतात.</translation>
    </message>
    <message>
        <source>Tax law requires to keep it.</source>
        <translation>कर कायद्यानुसार ते ठेवावे लागते.</translation>
    </message>
    <message>
        <source>Tell support: this should not happen.</source>
        <translation>मदत केंद्राला सांगा: असे व्हायला नको.</translation>
    </message>
    <message>
        <source>Tell the owner at once; they can ask WhatsApp for a review in Business Support.</source>
        <translation>मालकांना लगेच सांगा; ते Business Support मध्ये WhatsApp कडे फेरतपासणी मागू शकतात.</translation>
    </message>
    <message>
        <source>Tell the owner at once; they find the reason in WhatsApp&apos;s account pages.</source>
        <translation>मालकांना लगेच सांगा; कारण WhatsApp च्या खाते पानांवर मिळेल.</translation>
    </message>
    <message>
        <source>Tell the owner. Everything that waits goes out when it ends.</source>
        <translation>मालकांना सांगा. हे संपल्यावर प्रतीक्षेत असलेले सर्व पाठवले जाईल.</translation>
    </message>
    <message>
        <source>Tell them by letter or phone, and mark it as told.</source>
        <translation>त्यांना पत्राने किंवा फोनवर सांगा, आणि सांगितल्याची खूण करा.</translation>
    </message>
    <message>
        <source>The PIN of our number was entered wrongly too often or too fast.</source>
        <translation>आपल्या नंबरचा PIN फार वेळा किंवा फार भराभर चुकीचा टाकला.</translation>
    </message>
    <message>
        <source>The address does not answer.</source>
        <translation>या पत्त्यावरून उत्तर येत नाही.</translation>
    </message>
    <message>
        <source>The agency decided otherwise on this request.</source>
        <translation>संस्थेने या विनंतीवर वेगळा निर्णय घेतला आहे.</translation>
    </message>
    <message>
        <source>The agency has not decided on this request yet.</source>
        <translation>संस्थेने या विनंतीवर अजून निर्णय घेतलेला नाही.</translation>
    </message>
    <message>
        <source>The agency key is whole.</source>
        <translation>संस्थेची किल्ली व्यवस्थित आहे.</translation>
    </message>
    <message>
        <source>The agency&apos;s decision needs a reference.</source>
        <translation>संस्थेच्या निर्णयाला संदर्भ हवा.</translation>
    </message>
    <message>
        <source>The archive was changed or cut off.</source>
        <translation>संग्रह फाइल बदलली किंवा कापली गेली आहे.</translation>
    </message>
    <message>
        <source>The audit log is empty or broken: no checkpoint is signed over it.</source>
        <translation>ऑडिट लॉग रिकामा किंवा तुटलेला आहे: त्यावर चेकपॉइंटची स्वाक्षरी होत नाही.</translation>
    </message>
    <message>
        <source>The backup folder is not connected.</source>
        <translation>बॅकअप फोल्डर जोडलेले नाही.</translation>
    </message>
    <message>
        <source>The broadcast has no name yet.</source>
        <translation>ब्रॉडकास्टला अजून नाव नाही.</translation>
    </message>
    <message>
        <source>The card does not say that.</source>
        <translation>कार्डवर तसे नाही.</translation>
    </message>
    <message>
        <source>The card says so already.</source>
        <translation>कार्डवर आधीच तसे आहे.</translation>
    </message>
    <message>
        <source>The chat was not open for a confirmation.</source>
        <translation>कळवण्यासाठी चॅट खुले नव्हते.</translation>
    </message>
    <message>
        <source>The chats on the phone have already been brought over once.</source>
        <translation>फोनवरील चॅट आधीच एकदा आणली आहेत.</translation>
    </message>
    <message>
        <source>The chats stay as they are.</source>
        <translation>चॅट आहेत तशीच राहतात.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another log.</source>
        <translation>चेकपॉइंट दुसऱ्या लॉगचा आहे.</translation>
    </message>
    <message>
        <source>The checkpoint is cut off.</source>
        <translation>चेकपॉइंट कापलेला आहे.</translation>
    </message>
    <message>
        <source>The checkpoint was not signed by this log&apos;s key.</source>
        <translation>चेकपॉइंटवर या लॉगच्या किल्लीची स्वाक्षरी नाही.</translation>
    </message>
    <message>
        <source>The clock follows the person&apos;s law.</source>
        <translation>मुदत व्यक्तीला लागू असलेल्या कायद्याप्रमाणे असते.</translation>
    </message>
    <message>
        <source>The clock stood still while the person was asked.</source>
        <translation>व्यक्तीला विचारले असताना मुदत मोजणे थांबले होते.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>डेटा फोल्डरमध्ये लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>The data of somebody this message is about was erased.</source>
        <translation>हा संदेश ज्यांच्याबद्दल आहे त्यांपैकी कोणाचातरी डेटा पुसला आहे.</translation>
    </message>
    <message>
        <source>The data of {person} may only be kept, not used, until their request is settled.</source>
        <translation>{person} यांचा डेटा विनंती मार्गी लागेपर्यंत फक्त ठेवता येतो, वापरता येत नाही.</translation>
    </message>
    <message>
        <source>The data on this PC cannot be read: it is damaged, or it belongs to another profile.</source>
        <translation>या पीसीवरील डेटा वाचता येत नाही: तो खराब आहे, किंवा दुसऱ्या प्रोफाइलचा आहे.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>तारीख वाचता येत नाही.</translation>
    </message>
    <message>
        <source>The day to look at the hold again must lie ahead.</source>
        <translation>स्थगिती पुन्हा पाहण्याची तारीख पुढची असली पाहिजे.</translation>
    </message>
    <message>
        <source>The decision is to do it, to do a part of it, or to refuse.</source>
        <translation>निर्णय म्हणजे ते करणे, त्याचा एक भाग करणे, किंवा नाकारणे.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>डिस्क भरली आहे, म्हणून हे जतन करता आले नाही.</translation>
    </message>
    <message>
        <source>The end of this PDF was changed after it was sealed.</source>
        <translation>मोहोर लावल्यानंतर या PDF चा शेवट बदलला गेला.</translation>
    </message>
    <message>
        <source>The entries are not those the manifest was signed over.</source>
        <translation>मॅनिफेस्टवर स्वाक्षरी झाली तेव्हाच्या या नोंदी नाहीत.</translation>
    </message>
    <message>
        <source>The entry is not in the log the checkpoint covers.</source>
        <translation>ही नोंद चेकपॉइंटमध्ये येणाऱ्या लॉगमध्ये नाही.</translation>
    </message>
    <message>
        <source>The erasure on this PC has not been proved yet.</source>
        <translation>या पीसीवरील पुसणे अजून सिद्ध झालेले नाही.</translation>
    </message>
    <message>
        <source>The family&apos;s card, for nobody else is on it</source>
        <translation>कुटुंबाचे कार्ड, कारण त्यात दुसरे कोणी नाही</translation>
    </message>
    <message>
        <source>The file is not as it was written, though its document reads the same.</source>
        <translation>फाइल लिहिली होती तशी नाही, जरी तिचा दस्तऐवज तसाच वाचता येतो.</translation>
    </message>
    <message>
        <source>The file of the witness holds no checkpoint.</source>
        <translation>साक्षीदाराच्या फाइलमध्ये चेकपॉइंट नाही.</translation>
    </message>
    <message>
        <source>The file of this message is no longer there.</source>
        <translation>या संदेशाची फाइल आता नाही.</translation>
    </message>
    <message>
        <source>The file that holds this profile&apos;s key is damaged.</source>
        <translation>या प्रोफाइलची किल्ली असलेली फाइल खराब आहे.</translation>
    </message>
    <message>
        <source>The file they sent could not be fetched.</source>
        <translation>त्यांनी पाठवलेली फाइल आणता आली नाही.</translation>
    </message>
    <message>
        <source>The file to send is no longer there.</source>
        <translation>पाठवायची फाइल आता नाही.</translation>
    </message>
    <message>
        <source>The file was changed after it was sealed.</source>
        <translation>मोहोर लावल्यानंतर फाइल बदलली गेली.</translation>
    </message>
    <message>
        <source>The filled-in template is too long.</source>
        <translation>भरलेले टेम्पलेट फार लांब आहे.</translation>
    </message>
    <message>
        <source>The fingerprint does not belong to the key.</source>
        <translation>फिंगरप्रिंट या किल्लीचा नाही.</translation>
    </message>
    <message>
        <source>The first {size} entries are not those a checkpoint covers: the log was written anew, or the store was put back to an older copy and used again.</source>
        <translation>पहिल्या {size} नोंदी चेकपॉइंटमध्ये येणाऱ्या नोंदी नाहीत: लॉग नव्याने लिहिला गेला, किंवा साठ्याची जुनी प्रत परत आणून पुन्हा वापरली गेली.</translation>
    </message>
    <message>
        <source>The folder is not connected, or cannot be written.</source>
        <translation>फोल्डर जोडलेले नाही, किंवा त्यात लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>The form in this message is blocked or used too often right now.</source>
        <translation>या संदेशातील फॉर्म सध्या रोखलेला आहे किंवा फार वापरला गेला आहे.</translation>
    </message>
    <message>
        <source>The key in the file is not the one that signed it.</source>
        <translation>फाइलमधील किल्ली स्वाक्षरी करणारी किल्ली नाही.</translation>
    </message>
    <message>
        <source>The key of this profile is lost: without it nobody can read the data on this PC.</source>
        <translation>या प्रोफाइलची किल्ली हरवली आहे: तिच्याशिवाय या पीसीवरील डेटा कोणीही वाचू शकत नाही.</translation>
    </message>
    <message>
        <source>The last entry is cut off.</source>
        <translation>शेवटची नोंद कापलेली आहे.</translation>
    </message>
    <message>
        <source>The law allows it once.</source>
        <translation>कायदा एकदाच परवानगी देतो.</translation>
    </message>
    <message>
        <source>The law requires to keep it for a year (DPDP Rules 2025, rule 8(3)).</source>
        <translation>कायद्याने ते एक वर्ष ठेवावे लागते (DPDP नियमावली 2025, नियम 8(3)).</translation>
    </message>
    <message>
        <source>The list does not say how they agreed.</source>
        <translation>त्यांनी संमती कशी दिली ते यादीत नाही.</translation>
    </message>
    <message>
        <source>The list does not say what proves it.</source>
        <translation>त्याचा पुरावा काय ते यादीत नाही.</translation>
    </message>
    <message>
        <source>The list does not say when they agreed.</source>
        <translation>त्यांनी संमती कधी दिली ते यादीत नाही.</translation>
    </message>
    <message>
        <source>The list does not say which notice they had seen, or it is none of ours.</source>
        <translation>त्यांनी कोणती सूचना पाहिली ते यादीत नाही, किंवा ती आपली सूचना नाही.</translation>
    </message>
    <message>
        <source>The list of blocked people is full.</source>
        <translation>ब्लॉक केलेल्यांची यादी भरली आहे.</translation>
    </message>
    <message>
        <source>The list of erased people beside this backup is damaged or belongs to another profile.</source>
        <translation>या बॅकअपशेजारील पुसलेल्या लोकांची यादी खराब आहे किंवा दुसऱ्या प्रोफाइलची आहे.</translation>
    </message>
    <message>
        <source>The list of erased people that belongs to this backup is missing, so people who asked to be erased since could come back.</source>
        <translation>या बॅकअपची पुसलेल्या लोकांची यादी नाही, म्हणून त्यानंतर ज्यांनी पुसायला सांगितले ते लोक परत येऊ शकतात.</translation>
    </message>
    <message>
        <source>The list says that they agreed on a day that has not come yet.</source>
        <translation>यादीनुसार त्यांनी अजून न आलेल्या दिवशी संमती दिली.</translation>
    </message>
    <message>
        <source>The list shows everybody the rule names now.</source>
        <translation>नियमात आता येणारे सर्व लोक यादीत दिसतात.</translation>
    </message>
    <message>
        <source>The list we were reading is out of date.</source>
        <translation>आपण वाचत असलेली यादी जुनी झाली आहे.</translation>
    </message>
    <message>
        <source>The manifest cannot be read.</source>
        <translation>मॅनिफेस्ट वाचता येत नाही.</translation>
    </message>
    <message>
        <source>The manifest is not the one that was signed.</source>
        <translation>स्वाक्षरी केलेला मॅनिफेस्ट हा नाही.</translation>
    </message>
    <message>
        <source>The manifest is not the one the seal names.</source>
        <translation>मोहोरेत सांगितलेला मॅनिफेस्ट हा नाही.</translation>
    </message>
    <message>
        <source>The manifest was signed with another key than the seal.</source>
        <translation>मॅनिफेस्टवर मोहोरेपेक्षा वेगळ्या किल्लीची स्वाक्षरी आहे.</translation>
    </message>
    <message>
        <source>The manifest&apos;s root does not fit its files.</source>
        <translation>मॅनिफेस्टचा मूळ हॅश त्याच्या फाइलींशी जुळत नाही.</translation>
    </message>
    <message>
        <source>The message that is to prove this consent was not written by this person.</source>
        <translation>या संमतीचा पुरावा असलेला संदेश या व्यक्तीने लिहिलेला नाही.</translation>
    </message>
    <message>
        <source>The message to react to is no longer there.</source>
        <translation>ज्यावर प्रतिक्रिया द्यायची तो संदेश आता नाही.</translation>
    </message>
    <message>
        <source>The name of our number has not been approved by WhatsApp yet.</source>
        <translation>आपल्या नंबरचे नाव WhatsApp ने अजून मंजूर केलेले नाही.</translation>
    </message>
    <message>
        <source>The name of the broadcast is too long.</source>
        <translation>ब्रॉडकास्टचे नाव फार लांब आहे.</translation>
    </message>
    <message>
        <source>The number is known already.</source>
        <translation>हा नंबर आधीपासून माहीत आहे.</translation>
    </message>
    <message>
        <source>The other request is about something else.</source>
        <translation>दुसरी विनंती वेगळ्या गोष्टीबद्दल आहे.</translation>
    </message>
    <message>
        <source>The other request is not open.</source>
        <translation>दुसरी विनंती खुली नाही.</translation>
    </message>
    <message>
        <source>The owner of the phone did not share the earlier chats.</source>
        <translation>फोनच्या मालकाने जुनी चॅट दिली नाहीत.</translation>
    </message>
    <message>
        <source>The pages of this PDF were changed after it was sealed.</source>
        <translation>मोहोर लावल्यानंतर या PDF ची पाने बदलली गेली.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>पासफ्रेझ रिकामा आहे.</translation>
    </message>
    <message>
        <source>The person deleted this message, so its file is gone.</source>
        <translation>व्यक्तीने हा संदेश पुसला, म्हणून त्याची फाइल गेली.</translation>
    </message>
    <message>
        <source>The person has not been answered yet.</source>
        <translation>व्यक्तीला अजून उत्तर दिलेले नाही.</translation>
    </message>
    <message>
        <source>The person is told it: write it in one sentence.</source>
        <translation>हे व्यक्तीला सांगितले जाते: एका वाक्यात लिहा.</translation>
    </message>
    <message>
        <source>The person is told this in the answer.</source>
        <translation>व्यक्तीला हे उत्तरात सांगितले जाते.</translation>
    </message>
    <message>
        <source>The phone number cannot be read, or there are several.</source>
        <translation>फोन नंबर वाचता येत नाही, किंवा एकापेक्षा जास्त आहेत.</translation>
    </message>
    <message>
        <source>The proof of the entry cannot be read.</source>
        <translation>नोंदीचा पुरावा वाचता येत नाही.</translation>
    </message>
    <message>
        <source>The relative is no longer there.</source>
        <translation>हे नातेवाईक आता नाहीत.</translation>
    </message>
    <message>
        <source>The relay does not accept this PC.</source>
        <translation>रिले हा पीसी स्वीकारत नाही.</translation>
    </message>
    <message>
        <source>The relay knows this PC; its log is at entry {entry}.</source>
        <translation>रिले या पीसीला ओळखतो; त्याचा लॉग नोंद {entry} वर आहे.</translation>
    </message>
    <message>
        <source>The same broadcast to the same people is under way on another PC.</source>
        <translation>हेच प्रसारण याच लोकांना दुसऱ्या पीसीवरून पाठवले जात आहे.</translation>
    </message>
    <message>
        <source>The seal is of another kind.</source>
        <translation>मोहोर वेगळ्या प्रकारची आहे.</translation>
    </message>
    <message>
        <source>The seal of this PDF cannot be read.</source>
        <translation>या PDF ची मोहोर वाचता येत नाही.</translation>
    </message>
    <message>
        <source>The seal of this PDF is of another kind.</source>
        <translation>या PDF ची मोहोर वेगळ्या प्रकारची आहे.</translation>
    </message>
    <message>
        <source>The seal says too little.</source>
        <translation>मोहोरेत पुरेशी माहिती नाही.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>स्वाक्षरी वाचता येत नाही.</translation>
    </message>
    <message>
        <source>The signature does not fit the document.</source>
        <translation>स्वाक्षरी दस्तऐवजाशी जुळत नाही.</translation>
    </message>
    <message>
        <source>The signature is missing or incomplete.</source>
        <translation>स्वाक्षरी नाही किंवा अपुरी आहे.</translation>
    </message>
    <message>
        <source>The signature is of a kind that is not known here.</source>
        <translation>स्वाक्षरी येथे माहीत नसलेल्या प्रकारची आहे.</translation>
    </message>
    <message>
        <source>The six-digit PIN of our number is wrong.</source>
        <translation>आपल्या नंबरचा सहा अंकी PIN चुकीचा आहे.</translation>
    </message>
    <message>
        <source>The template changed and now needs other values.</source>
        <translation>टेम्पलेट बदलले आहे आणि आता वेगळी मूल्ये हवी आहेत.</translation>
    </message>
    <message>
        <source>The template has too many blanks, or one at its beginning or end.</source>
        <translation>टेम्पलेटमध्ये फार रिकाम्या जागा आहेत, किंवा सुरुवातीला वा शेवटी एक आहे.</translation>
    </message>
    <message>
        <source>The template is no longer what it was when this began: its text or category was changed.</source>
        <translation>सुरुवात झाली तेव्हा होते तसे टेम्पलेट आता नाही: त्याचा मजकूर किंवा प्रकार बदलला आहे.</translation>
    </message>
    <message>
        <source>The template of this message is no longer there.</source>
        <translation>या संदेशाचे टेम्पलेट आता नाही.</translation>
    </message>
    <message>
        <source>The terms for payments have not been accepted.</source>
        <translation>पेमेंटच्या अटी स्वीकारलेल्या नाहीत.</translation>
    </message>
    <message>
        <source>The text of this template breaks a rule of WhatsApp.</source>
        <translation>या टेम्पलेटचा मजकूर WhatsApp चा नियम मोडतो.</translation>
    </message>
    <message>
        <source>The time for bringing over the chats on the phone is over.</source>
        <translation>फोनवरील चॅट आणण्याची वेळ संपली आहे.</translation>
    </message>
    <message>
        <source>The two halves of the agency key do not belong together.</source>
        <translation>संस्थेच्या किल्लीचे दोन अर्धे एकमेकांचे नाहीत.</translation>
    </message>
    <message>
        <source>The waiting time of this request has not ended.</source>
        <translation>या विनंतीचा थांबण्याचा वेळ संपलेला नाही.</translation>
    </message>
    <message>
        <source>The way to this relay is not encrypted, so this PC does not use it.</source>
        <translation>या रिलेपर्यंतचा मार्ग एन्क्रिप्टेड नाही, म्हणून हा पीसी तो वापरत नाही.</translation>
    </message>
    <message>
        <source>Their name is needed.</source>
        <translation>त्यांचे नाव आवश्यक आहे.</translation>
    </message>
    <message>
        <source>Their number and name in other families&apos; chats</source>
        <translation>इतर कुटुंबांच्या चॅटमधील त्यांचा नंबर आणि नाव</translation>
    </message>
    <message>
        <source>Their number is somebody else&apos;s.</source>
        <translation>त्यांचा नंबर दुसऱ्या कोणाचा आहे.</translation>
    </message>
    <message>
        <source>There are too many packages of this request.</source>
        <translation>या विनंतीची पॅकेज फार जास्त आहेत.</translation>
    </message>
    <message>
        <source>There are too many templates.</source>
        <translation>टेम्पलेट फार जास्त आहेत.</translation>
    </message>
    <message>
        <source>There is a chat under this number, so it stays on the card.</source>
        <translation>या नंबरवर एक चॅट आहे, म्हणून तो कार्डवर राहतो.</translation>
    </message>
    <message>
        <source>There is a text for this word in this language already.</source>
        <translation>या शब्दासाठी या भाषेत मजकूर आधीच आहे.</translation>
    </message>
    <message>
        <source>There is already a template with this name and language.</source>
        <translation>या नावाचे आणि भाषेचे टेम्पलेट आधीच आहे.</translation>
    </message>
    <message>
        <source>There is no card of this recipient.</source>
        <translation>ज्यांना दिले त्यांचे कार्ड नाही.</translation>
    </message>
    <message>
        <source>There is no chat with this person.</source>
        <translation>या व्यक्तीबरोबर चॅट नाही.</translation>
    </message>
    <message>
        <source>There is no notice to agree to, so no consent can be recorded.</source>
        <translation>संमती देण्यासाठी सूचना नाही, म्हणून संमती नोंदवता येत नाही.</translation>
    </message>
    <message>
        <source>There is no record that this person agreed to get these messages.</source>
        <translation>या व्यक्तीने हे संदेश मिळण्यास संमती दिल्याची नोंद नाही.</translation>
    </message>
    <message>
        <source>There is no reference of an order or contract.</source>
        <translation>आदेश किंवा कराराचा संदर्भ नाही.</translation>
    </message>
    <message>
        <source>There is no relay at this address.</source>
        <translation>या पत्त्यावर रिले नाही.</translation>
    </message>
    <message>
        <source>There is not enough room for a backup: it needs {needed} GB and {free} GB are free.</source>
        <translation>बॅकअपसाठी पुरेशी जागा नाही: {needed} GB लागतात आणि {free} GB मोकळे आहेत.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>पाठवायला काही नाही.</translation>
    </message>
    <message>
        <source>There is such a request from this message already.</source>
        <translation>या संदेशावरून अशी विनंती आधीच आहे.</translation>
    </message>
    <message>
        <source>These are two accounts on WhatsApp, so their chats stay two.</source>
        <translation>ही WhatsApp वरील दोन खाती आहेत, म्हणून त्यांचे चॅट दोनच राहतात.</translation>
    </message>
    <message>
        <source>These chats are of two entries of the register.</source>
        <translation>हे चॅट नोंदवहीतील दोन नोंदींचे आहेत.</translation>
    </message>
    <message>
        <source>These messages are no longer there.</source>
        <translation>हे संदेश आता नाहीत.</translation>
    </message>
    <message>
        <source>They are encrypted and replaced in turn; whoever restores one erases the person again first.</source>
        <translation>ते एन्क्रिप्टेड असतात आणि आलटून पालटून बदलले जातात; ते परत आणताना व्यक्ती आधी पुन्हा पुसली जाते.</translation>
    </message>
    <message>
        <source>They cannot be messaged. They may write to you again themselves.</source>
        <translation>त्यांना संदेश पाठवता येत नाही. ते स्वतः तुम्हाला पुन्हा लिहू शकतात.</translation>
    </message>
    <message>
        <source>They may write to you again themselves.</source>
        <translation>ते स्वतः तुम्हाला पुन्हा लिहू शकतात.</translation>
    </message>
    <message>
        <source>They name nobody: a chain cannot lose a link.</source>
        <translation>त्यात कोणाचेही नाव नाही: साखळीतील कडी काढता येत नाही.</translation>
    </message>
    <message>
        <source>This PC is not connected to WhatsApp.</source>
        <translation>हा पीसी WhatsApp शी जोडलेला नाही.</translation>
    </message>
    <message>
        <source>This PDF carries no seal.</source>
        <translation>या PDF वर मोहोर नाही.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used.</source>
        <translation>हा बॅकअप खराब आहे आणि वापरता येत नाही.</translation>
    </message>
    <message>
        <source>This broadcast has begun already.</source>
        <translation>हे ब्रॉडकास्ट आधीच सुरू झाले आहे.</translation>
    </message>
    <message>
        <source>This broadcast has begun; it can no longer be changed.</source>
        <translation>हे ब्रॉडकास्ट सुरू झाले आहे; आता ते बदलता येत नाही.</translation>
    </message>
    <message>
        <source>This broadcast has begun; what became of it is kept.</source>
        <translation>हे ब्रॉडकास्ट सुरू झाले आहे; त्याचे काय झाले याची नोंद ठेवली जाते.</translation>
    </message>
    <message>
        <source>This broadcast is no longer there.</source>
        <translation>हे ब्रॉडकास्ट आता नाही.</translation>
    </message>
    <message>
        <source>This broadcast is not held.</source>
        <translation>हे ब्रॉडकास्ट थांबवलेले नाही.</translation>
    </message>
    <message>
        <source>This broadcast is not under way.</source>
        <translation>हे ब्रॉडकास्ट सध्या सुरू नाही.</translation>
    </message>
    <message>
        <source>This broadcast is over already.</source>
        <translation>हे ब्रॉडकास्ट आधीच संपले आहे.</translation>
    </message>
    <message>
        <source>This call is no longer there.</source>
        <translation>हा कॉल आता नाही.</translation>
    </message>
    <message>
        <source>This cannot be sent again within the hour.</source>
        <translation>हे एका तासाच्या आत पुन्हा पाठवता येत नाही.</translation>
    </message>
    <message>
        <source>This caption is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation>हा सोबतचा मजकूर फार लांब आहे: {count} अक्षरे, WhatsApp {most} घेते.</translation>
    </message>
    <message>
        <source>This change is no longer there.</source>
        <translation>हा बदल आता नाही.</translation>
    </message>
    <message>
        <source>This change was already decided.</source>
        <translation>या बदलावर निर्णय झालेला आहे.</translation>
    </message>
    <message>
        <source>This chat is no longer there.</source>
        <translation>हे चॅट आता नाही.</translation>
    </message>
    <message>
        <source>This chat is too long for one file.</source>
        <translation>हे चॅट एका फाइलसाठी फार लांब आहे.</translation>
    </message>
    <message>
        <source>This chat no longer belongs to the person the message was written for.</source>
        <translation>ज्या व्यक्तीसाठी संदेश लिहिला होता तिचे हे चॅट आता नाही.</translation>
    </message>
    <message>
        <source>This check is made by asking, not by a note.</source>
        <translation>ही तपासणी विचारून होते, टीप लिहून नाही.</translation>
    </message>
    <message>
        <source>This check is no longer there.</source>
        <translation>ही तपासणी आता नाही.</translation>
    </message>
    <message>
        <source>This code is no longer good.</source>
        <translation>हा कोड आता चालत नाही.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Sanjog Desktop.</source>
        <translation>हा डेटा Sanjog Desktop च्या नव्या आवृत्तीने लिहिला आहे.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>हे जमले नाही.</translation>
    </message>
    <message>
        <source>This does not go with what was decided on the request.</source>
        <translation>विनंतीवर जे ठरले त्याच्याशी हे जुळत नाही.</translation>
    </message>
    <message>
        <source>This does not read as a phone number.</source>
        <translation>हा फोन नंबर वाटत नाही.</translation>
    </message>
    <message>
        <source>This does not read as an e-mail address.</source>
        <translation>हा ई-मेल पत्ता वाटत नाही.</translation>
    </message>
    <message>
        <source>This erasure is not under way.</source>
        <translation>पुसण्याचे हे काम आता सुरू नाही.</translation>
    </message>
    <message>
        <source>This field cannot be corrected here.</source>
        <translation>हा रकाना येथे दुरुस्त करता येत नाही.</translation>
    </message>
    <message>
        <source>This field is disputed already, here or in another request.</source>
        <translation>हा रकाना आधीच वादात आहे, येथे किंवा दुसऱ्या विनंतीत.</translation>
    </message>
    <message>
        <source>This file arrives damaged. Ask for it to be sent again.</source>
        <translation>ही फाइल खराब येते. ती पुन्हा पाठवण्यास सांगा.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list.</source>
        <translation>ही फाइल यादी म्हणून वाचता येत नाही.</translation>
    </message>
    <message>
        <source>This file could not be deleted.</source>
        <translation>ही फाइल पुसता आली नाही.</translation>
    </message>
    <message>
        <source>This file could not be fetched yet; it is tried again.</source>
        <translation>ही फाइल अजून आणता आली नाही; पुन्हा प्रयत्न होईल.</translation>
    </message>
    <message>
        <source>This file is damaged on this PC.</source>
        <translation>ही फाइल या पीसीवर खराब झाली आहे.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>ही फाइल रिकामी आहे.</translation>
    </message>
    <message>
        <source>This file is larger than WhatsApp allows. Ask for it to be sent in parts.</source>
        <translation>ही फाइल WhatsApp च्या मर्यादेपेक्षा मोठी आहे. ती भागांत पाठवण्यास सांगा.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>ही फाइल आता नाही.</translation>
    </message>
    <message>
        <source>This file is not what it says it is: it came as a PDF and is none.</source>
        <translation>ही फाइल ती सांगते तशी नाही: PDF म्हणून आली पण PDF नाही.</translation>
    </message>
    <message>
        <source>This file is not what it says it is: it came as a picture and is none.</source>
        <translation>ही फाइल ती सांगते तशी नाही: चित्र म्हणून आली पण चित्र नाही.</translation>
    </message>
    <message>
        <source>This file is not what it says it is: it came as a recording or a film and is none.</source>
        <translation>ही फाइल ती सांगते तशी नाही: ध्वनिमुद्रण किंवा व्हिडिओ म्हणून आली पण तशी नाही.</translation>
    </message>
    <message>
        <source>This file is not what it says it is: it is a program.</source>
        <translation>ही फाइल ती सांगते तशी नाही: हा एक प्रोग्राम आहे.</translation>
    </message>
    <message>
        <source>This file is not what it says it is: it is a web page.</source>
        <translation>ही फाइल ती सांगते तशी नाही: हे एक वेब पान आहे.</translation>
    </message>
    <message>
        <source>This file is too large to be a register.</source>
        <translation>ही फाइल नोंदवही असण्यासाठी फार मोठी आहे.</translation>
    </message>
    <message>
        <source>This file lies at an address that is not WhatsApp&apos;s, so it was not fetched.</source>
        <translation>ही फाइल WhatsApp च्या पत्त्यावर नाही, म्हणून आणली नाही.</translation>
    </message>
    <message>
        <source>This file was damaged on its way. It is asked for again.</source>
        <translation>ही फाइल वाटेत खराब झाली. ती पुन्हा मागवली जात आहे.</translation>
    </message>
    <message>
        <source>This folder is no access package: it has no signed manifest.</source>
        <translation>हे फोल्डर डेटा पॅकेज नाही: त्यात स्वाक्षरी केलेला मॅनिफेस्ट नाही.</translation>
    </message>
    <message>
        <source>This has already been asked for.</source>
        <translation>हे आधीच मागितले आहे.</translation>
    </message>
    <message>
        <source>This hold is no longer there.</source>
        <translation>ही स्थगिती आता नाही.</translation>
    </message>
    <message>
        <source>This hold was lifted already.</source>
        <translation>ही स्थगिती आधीच उठवली आहे.</translation>
    </message>
    <message>
        <source>This is about {names}, and would go to {name}.</source>
        <translation>हे {names} यांच्याबद्दल आहे, आणि {name} यांना जाईल.</translation>
    </message>
    <message>
        <source>This is faster than WhatsApp takes messages.</source>
        <translation>हा वेग WhatsApp संदेश घेते त्यापेक्षा जास्त आहे.</translation>
    </message>
    <message>
        <source>This is neither a folder nor an address.</source>
        <translation>हे फोल्डरही नाही आणि पत्ताही नाही.</translation>
    </message>
    <message>
        <source>This is none of our files: it is too large.</source>
        <translation>ही आपली फाइल नाही: ती फार मोठी आहे.</translation>
    </message>
    <message>
        <source>This is not a checkpoint of an audit log.</source>
        <translation>हा ऑडिट लॉगचा चेकपॉइंट नाही.</translation>
    </message>
    <message>
        <source>This is not a date of birth we can read.</source>
        <translation>ही वाचता येणारी जन्मतारीख नाही.</translation>
    </message>
    <message>
        <source>This is not a height in centimetres.</source>
        <translation>ही सेंटीमीटरमधील उंची नाही.</translation>
    </message>
    <message>
        <source>This is not a hold the law knows.</source>
        <translation>अशी स्थगिती कायद्यात नाही.</translation>
    </message>
    <message>
        <source>This is not a kind of data a rule can be set for.</source>
        <translation>या प्रकारच्या डेटासाठी नियम ठरवता येत नाही.</translation>
    </message>
    <message>
        <source>This is not a kind of data the register of disclosures knows.</source>
        <translation>या प्रकारचा डेटा माहिती दिल्याच्या नोंदवहीत नाही.</translation>
    </message>
    <message>
        <source>This is not a kind of provider the register knows.</source>
        <translation>या प्रकारचा पुरवठादार नोंदवहीत नाही.</translation>
    </message>
    <message>
        <source>This is not a kind of recipient the register knows.</source>
        <translation>माहिती मिळणाऱ्यांचा हा प्रकार नोंदवहीत नाही.</translation>
    </message>
    <message>
        <source>This is not a kind of request the law knows.</source>
        <translation>या प्रकारची विनंती कायद्यात नाही.</translation>
    </message>
    <message>
        <source>This is not a place on earth.</source>
        <translation>पृथ्वीवर अशी जागा नाही.</translation>
    </message>
    <message>
        <source>This is not a signed document.</source>
        <translation>हा स्वाक्षरी केलेला दस्तऐवज नाही.</translation>
    </message>
    <message>
        <source>This is not a signed document: it cannot be read.</source>
        <translation>हा स्वाक्षरी केलेला दस्तऐवज नाही: तो वाचता येत नाही.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>ही मजकूर फाइल नाही.</translation>
    </message>
    <message>
        <source>This is not a whole PDF.</source>
        <translation>ही पूर्ण PDF नाही.</translation>
    </message>
    <message>
        <source>This is not a whole ZIP file: its end is missing or was changed.</source>
        <translation>ही पूर्ण ZIP फाइल नाही: तिचा शेवट नाही किंवा बदलला आहे.</translation>
    </message>
    <message>
        <source>This is not an agency key.</source>
        <translation>ही संस्थेची किल्ली नाही.</translation>
    </message>
    <message>
        <source>This is not an audit log.</source>
        <translation>हा ऑडिट लॉग नाही.</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <translation>हा रिलेचा पत्ता नाही.</translation>
    </message>
    <message>
        <source>This is our own number.</source>
        <translation>हा आपलाच नंबर आहे.</translation>
    </message>
    <message>
        <source>This is the person&apos;s own word, not a relative&apos;s.</source>
        <translation>हे व्यक्तीचे स्वतःचे म्हणणे आहे, नातेवाइकाचे नाही.</translation>
    </message>
    <message>
        <source>This is what the request asks for already.</source>
        <translation>विनंती आधीच हेच मागते.</translation>
    </message>
    <message>
        <source>This kind of file cannot be sent on WhatsApp.</source>
        <translation>या प्रकारची फाइल WhatsApp वर पाठवता येत नाही.</translation>
    </message>
    <message>
        <source>This list has no column for the phone number or for what was agreed to.</source>
        <translation>या यादीत फोन नंबरचा किंवा कशास संमती दिली त्याचा स्तंभ नाही.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>ही यादी रिकामी आहे.</translation>
    </message>
    <message>
        <source>This list is too large.</source>
        <translation>ही यादी फार मोठी आहे.</translation>
    </message>
    <message>
        <source>This message can no longer be cancelled.</source>
        <translation>हा संदेश आता रद्द करता येत नाही.</translation>
    </message>
    <message>
        <source>This message can no longer be taken back.</source>
        <translation>हा संदेश आता परत घेता येत नाही.</translation>
    </message>
    <message>
        <source>This message can only go to a phone number, and we do not have theirs.</source>
        <translation>हा संदेश फक्त फोन नंबरवर जाऊ शकतो, आणि त्यांचा नंबर आपल्याकडे नाही.</translation>
    </message>
    <message>
        <source>This message cannot be reacted to yet.</source>
        <translation>या संदेशावर अजून प्रतिक्रिया देता येत नाही.</translation>
    </message>
    <message>
        <source>This message cannot be sent because of a fault in this program.</source>
        <translation>या प्रोग्राममधील दोषामुळे हा संदेश पाठवता येत नाही.</translation>
    </message>
    <message>
        <source>This message carries the data of somebody who has not agreed to be shown, or whose data may not be used.</source>
        <translation>या संदेशात अशा व्यक्तीचा डेटा आहे जिने दाखवण्यास संमती दिलेली नाही, किंवा जिचा डेटा वापरता येत नाही.</translation>
    </message>
    <message>
        <source>This message is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation>हा संदेश फार लांब आहे: {count} अक्षरे, WhatsApp {most} घेते.</translation>
    </message>
    <message>
        <source>This message no longer waits for its time.</source>
        <translation>हा संदेश आता त्याच्या वेळेच्या प्रतीक्षेत नाही.</translation>
    </message>
    <message>
        <source>This message was not sent from here.</source>
        <translation>हा संदेश येथून पाठवलेला नाही.</translation>
    </message>
    <message>
        <source>This needs the reference of an order and a second person&apos;s approval.</source>
        <translation>यासाठी आदेशाचा संदर्भ आणि दुसऱ्या व्यक्तीची मंजुरी हवी.</translation>
    </message>
    <message>
        <source>This notice is no longer there.</source>
        <translation>ही सूचना आता नाही.</translation>
    </message>
    <message>
        <source>This notice is on its way, or was given already.</source>
        <translation>ही सूचना वाटेत आहे, किंवा आधीच दिली आहे.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a phone number; it is kept as a note.</source>
        <translation>&apos;{text}&apos; हा फोन नंबर नाही; तो टीप म्हणून ठेवला आहे.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a {field} we can read; it is kept as a note.</source>
        <translation>{field} म्हणून &apos;{text}&apos; वाचता येत नाही; ते टीप म्हणून ठेवले आहे.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an e-mail address; it is kept as a note.</source>
        <translation>&apos;{text}&apos; हा ई-मेल पत्ता नाही; तो टीप म्हणून ठेवला आहे.</translation>
    </message>
    <message>
        <source>10 to 15 lakh a year</source>
        <translation>वार्षिक 10 ते 15 लाख</translation>
    </message>
    <message>
        <source>15 to 20 lakh a year</source>
        <translation>वार्षिक 15 ते 20 लाख</translation>
    </message>
    <message>
        <source>20 to 30 lakh a year</source>
        <translation>वार्षिक 20 ते 30 लाख</translation>
    </message>
    <message>
        <source>3 to 5 lakh a year</source>
        <translation>वार्षिक 3 ते 5 लाख</translation>
    </message>
    <message>
        <source>30 to 50 lakh a year</source>
        <translation>वार्षिक 30 ते 50 लाख</translation>
    </message>
    <message>
        <source>5 to 7 lakh a year</source>
        <translation>वार्षिक 5 ते 7 लाख</translation>
    </message>
    <message>
        <source>50 lakh to 1 crore a year</source>
        <translation>वार्षिक 50 लाख ते 1 कोटी</translation>
    </message>
    <message>
        <source>7 to 10 lakh a year</source>
        <translation>वार्षिक 7 ते 10 लाख</translation>
    </message>
    <message>
        <source>A cell holds more than a spreadsheet cell can.</source>
        <translation>एका रकान्यात स्प्रेडशीटच्या रकान्यापेक्षा जास्त आहे.</translation>
    </message>
    <message>
        <source>A death in the family</source>
        <translation>कुटुंबात निधन</translation>
    </message>
    <message>
        <source>A field of your own stays &apos;{before}&apos;; the file says &apos;{after}&apos;.</source>
        <translation>तुमचा स्वतःचा एक रकाना &apos;{before}&apos; राहतो; फाइलमध्ये &apos;{after}&apos; आहे.</translation>
    </message>
    <message>
        <source>A list needs at least two choices.</source>
        <translation>यादीत किमान दोन पर्याय हवेत.</translation>
    </message>
    <message>
        <source>A proposal of ours</source>
        <translation>आपण सुचवलेले स्थळ</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>परदेशात</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>गैरवर्तन</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>विवाह रद्द</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>दुसरे कारण</translation>
    </message>
    <message>
        <source>Anuradha</source>
        <translation>अनुराधा</translation>
    </message>
    <message>
        <source>Ardra</source>
        <translation>आर्द्रा</translation>
    </message>
    <message>
        <source>Ashlesha</source>
        <translation>आश्लेषा</translation>
    </message>
    <message>
        <source>Ashwini</source>
        <translation>अश्विनी</translation>
    </message>
    <message>
        <source>Ask a colleague who may.</source>
        <translation>ज्यांना परवानगी आहे अशा सहकाऱ्याला सांगा.</translation>
    </message>
    <message>
        <source>Ask for the register as Excel or CSV.</source>
        <translation>नोंदवही Excel किंवा CSV म्हणून मागा.</translation>
    </message>
    <message>
        <source>Ask one of them to change it on this PC.</source>
        <translation>त्यांपैकी एकाला या पीसीवर ते बदलण्यास सांगा.</translation>
    </message>
    <message>
        <source>Aunt</source>
        <translation>काकू / मामी</translation>
    </message>
    <message>
        <source>Bharani</source>
        <translation>भरणी</translation>
    </message>
    <message>
        <source>Biodata</source>
        <translation>बायोडेटा</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>जन्मतारीख</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>जन्मस्थळ</translation>
    </message>
    <message>
        <source>Birth time</source>
        <translation>जन्मवेळ</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>भाऊ</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation>बौद्ध</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>उमेदवार</translation>
    </message>
    <message>
        <source>Cells merged over several rows were read as if each row held their value.</source>
        <translation>अनेक ओळींवर एकत्र केलेले रकाने प्रत्येक ओळीत तेच मूल्य असल्याप्रमाणे वाचले.</translation>
    </message>
    <message>
        <source>Check the birth date. If it is right, this biodata may not be kept (Prohibition of Child Marriage Act).</source>
        <translation>जन्मतारीख तपासा. ती बरोबर असेल तर हा बायोडेटा ठेवता येत नाही (बालविवाह प्रतिबंध कायदा).</translation>
    </message>
    <message>
        <source>Check the day and the month of the birth date.</source>
        <translation>जन्मतारखेचा दिवस आणि महिना तपासा.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>वर्ष तपासा.</translation>
    </message>
    <message>
        <source>Chitra</source>
        <translation>चित्रा</translation>
    </message>
    <message>
        <source>Choose another delimiter.</source>
        <translation>दुसरे विभाजक चिन्ह निवडा.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>दुसरी शीट निवडा.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>यादीतून एक निवडा.</translation>
    </message>
    <message>
        <source>Choose the file that holds the register.</source>
        <translation>नोंदवही असलेली फाइल निवडा.</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation>ख्रिश्चन</translation>
    </message>
    <message>
        <source>Copy the register into a new sheet and save that, then try again.</source>
        <translation>नोंदवही नव्या शीटमध्ये कॉपी करून ती जतन करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Delete it and save it anew.</source>
        <translation>ती पुसून नव्याने जतन करा.</translation>
    </message>
    <message>
        <source>Delete it if you did not expect it.</source>
        <translation>अपेक्षित नसेल तर ती पुसा.</translation>
    </message>
    <message>
        <source>Delete one that nobody uses.</source>
        <translation>कोणी वापरत नसलेले एखादे पुसा.</translation>
    </message>
    <message>
        <source>Delete the columns that are not needed, or export the register again.</source>
        <translation>नको असलेले स्तंभ पुसा, किंवा नोंदवही पुन्हा निर्यात करा.</translation>
    </message>
    <message>
        <source>Dhanishta</source>
        <translation>धनिष्ठा</translation>
    </message>
    <message>
        <source>Dhanu (Sagittarius)</source>
        <translation>धनु</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>निधन झाले</translation>
    </message>
    <message>
        <source>Divide it into smaller files.</source>
        <translation>तिचे लहान फाइलींमध्ये भाग करा.</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>घटस्फोटित</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>संपर्क करू नका</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तऐवज</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>साखरपुडा झाला</translation>
    </message>
    <message>
        <source>English</source>
        <translation>इंग्रजी</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>परीक्षा</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>अपेक्षा</translation>
    </message>
    <message>
        <source>Expectations of the family</source>
        <translation>कुटुंबाच्या अपेक्षा</translation>
    </message>
    <message>
        <source>Export again: they are left out.</source>
        <translation>पुन्हा निर्यात करा: त्यांना वगळले जाते.</translation>
    </message>
    <message>
        <source>Export it again, or open it and save it anew, then try again.</source>
        <translation>ती पुन्हा निर्यात करा, किंवा उघडून नव्याने जतन करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Export the contacts again as vCard (.vcf).</source>
        <translation>संपर्क vCard (.vcf) म्हणून पुन्हा निर्यात करा.</translation>
    </message>
    <message>
        <source>Export the register again, or divide it into smaller files.</source>
        <translation>नोंदवही पुन्हा निर्यात करा, किंवा तिचे लहान फाइलींमध्ये भाग करा.</translation>
    </message>
    <message>
        <source>Family details</source>
        <translation>कुटुंबाची माहिती</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>वडील</translation>
    </message>
    <message>
        <source>Fees not paid</source>
        <translation>शुल्क थकीत</translation>
    </message>
    <message>
        <source>Files of this kind are not kept with people.</source>
        <translation>या प्रकारच्या फाइली लोकांच्या माहितीसोबत ठेवल्या जात नाहीत.</translation>
    </message>
    <message>
        <source>Finish that request first.</source>
        <translation>आधी ती विनंती पूर्ण करा.</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>दुसरीकडे स्थळ मिळाले</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>मित्र</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation>आजोबा</translation>
    </message>
    <message>
        <source>Grandmother</source>
        <translation>आजी</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>पालक</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>गुजराती</translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation>हस्त</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>तब्येत</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>उंची</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिंदी</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation>हिंदू</translation>
    </message>
    <message>
        <source>Horoscope</source>
        <translation>पत्रिका</translation>
    </message>
    <message>
        <source>Import it as a chat.</source>
        <translation>ती चॅट म्हणून आयात करा.</translation>
    </message>
    <message>
        <source>Import it once more.</source>
        <translation>ती पुन्हा एकदा आयात करा.</translation>
    </message>
    <message>
        <source>In WhatsApp open the chat, choose Export chat, and bring the file it makes.</source>
        <translation>WhatsApp मध्ये चॅट उघडून &apos;Export chat&apos; निवडा, आणि तयार होणारी फाइल येथे आणा.</translation>
    </message>
    <message>
        <source>Inauspicious months</source>
        <translation>लग्नासाठी वर्ज्य महिने</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>उत्पन्न</translation>
    </message>
    <message>
        <source>It can be undone for 30 days.</source>
        <translation>30 दिवसांपर्यंत पूर्ववत करता येते.</translation>
    </message>
    <message>
        <source>It needs an @ and a domain.</source>
        <translation>त्यात @ आणि डोमेन हवे.</translation>
    </message>
    <message>
        <source>It was not taken. Ask the family to send a photo or a PDF.</source>
        <translation>ती घेतली नाही. कुटुंबाला फोटो किंवा PDF पाठवण्यास सांगा.</translation>
    </message>
    <message>
        <source>It was not taken. Print it to a new PDF, or ask for a photo of it.</source>
        <translation>ते घेतले नाही. ते नव्या PDF मध्ये प्रिंट करा, किंवा त्याचा फोटो मागा.</translation>
    </message>
    <message>
        <source>Jain</source>
        <translation>जैन</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation>ज्यू</translation>
    </message>
    <message>
        <source>Jyeshtha</source>
        <translation>ज्येष्ठा</translation>
    </message>
    <message>
        <source>Kanya (Virgo)</source>
        <translation>कन्या</translation>
    </message>
    <message>
        <source>Karka (Cancer)</source>
        <translation>कर्क</translation>
    </message>
    <message>
        <source>Keep it as biodata or as a document.</source>
        <translation>ती बायोडेटा किंवा कागदपत्र म्हणून ठेवा.</translation>
    </message>
    <message>
        <source>Keep it, or change those cards first.</source>
        <translation>तो राहू द्या, किंवा आधी ती कार्डे बदला.</translation>
    </message>
    <message>
        <source>Keep the rest as a note or as a file.</source>
        <translation>उरलेले टीप किंवा फाइल म्हणून ठेवा.</translation>
    </message>
    <message>
        <source>Keep the rest as a note.</source>
        <translation>उरलेले टीप म्हणून ठेवा.</translation>
    </message>
    <message>
        <source>Keep the rest as a second note or as a file.</source>
        <translation>उरलेले दुसरी टीप किंवा फाइल म्हणून ठेवा.</translation>
    </message>
    <message>
        <source>Krittika</source>
        <translation>कृत्तिका</translation>
    </message>
    <message>
        <source>Kumbha (Aquarius)</source>
        <translation>कुंभ</translation>
    </message>
    <message>
        <source>Language we write in</source>
        <translation>आपण ज्या भाषेत लिहितो ती</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>बोलता येणाऱ्या भाषा</translation>
    </message>
    <message>
        <source>Magha</source>
        <translation>मघा</translation>
    </message>
    <message>
        <source>Makara (Capricorn)</source>
        <translation>मकर</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>मराठी</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>वैवाहिक स्थिती</translation>
    </message>
    <message>
        <source>Mark the people in the list first.</source>
        <translation>आधी यादीतील लोक निवडा.</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>विवाहित</translation>
    </message>
    <message>
        <source>Meena (Pisces)</source>
        <translation>मीन</translation>
    </message>
    <message>
        <source>Merge them when it is lifted.</source>
        <translation>स्थगिती उठल्यावर त्यांना एकत्र करा.</translation>
    </message>
    <message>
        <source>Mesha (Aries)</source>
        <translation>मेष</translation>
    </message>
    <message>
        <source>Mithuna (Gemini)</source>
        <translation>मिथुन</translation>
    </message>
    <message>
        <source>More cells than headings; the rest is kept as a note.</source>
        <translation>शीर्षकांपेक्षा जास्त रकाने; उरलेले टीप म्हणून ठेवले.</translation>
    </message>
    <message>
        <source>More than 1 crore a year</source>
        <translation>वार्षिक 1 कोटीपेक्षा जास्त</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>आई</translation>
    </message>
    <message>
        <source>Mrigashira</source>
        <translation>मृगशीर्ष</translation>
    </message>
    <message>
        <source>Mula</source>
        <translation>मूळ</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation>मुस्लिम</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>नक्षत्र</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>स्वतःच्या लिपीत नाव</translation>
    </message>
    <message>
        <source>Never married</source>
        <translation>अविवाहित</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>No column of this file holds a name or a number.</source>
        <translation>या फाइलच्या कोणत्याही स्तंभात नाव किंवा नंबर नाही.</translation>
    </message>
    <message>
        <source>No income</source>
        <translation>उत्पन्न नाही</translation>
    </message>
    <message>
        <source>Nobody can be in this file.</source>
        <translation>या फाइलमध्ये कोणालाही घेता येत नाही.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>कोणीही निवडलेले नाही.</translation>
    </message>
    <message>
        <source>Nobody under eighteen can be a candidate.</source>
        <translation>अठरा वर्षांखालील कोणीही उमेदवार होऊ शकत नाही.</translation>
    </message>
    <message>
        <source>Non-vegetarian</source>
        <translation>मांसाहारी</translation>
    </message>
    <message>
        <source>None</source>
        <translation>काही नाही</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>अजून ठरलेले नाही</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>रस नाही</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>माहीत नाही</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>थांबलेले</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>यादीतील एक</translation>
    </message>
    <message>
        <source>One of the two has asked to be erased, so they are not made one now.</source>
        <translation>दोघांपैकी एकाने माहिती पुसण्याची विनंती केली आहे, म्हणून आता त्यांना एक करता येत नाही.</translation>
    </message>
    <message>
        <source>One of the two is no longer there.</source>
        <translation>दोघांपैकी एक नोंद आता नाही.</translation>
    </message>
    <message>
        <source>One of the two must be kept exactly as it is: a legal hold stands.</source>
        <translation>दोघांपैकी एक नोंद आहे तशीच ठेवावी लागते: तिच्यावर कायदेशीर स्थगिती आहे.</translation>
    </message>
    <message>
        <source>Only a photo can be shown first.</source>
        <translation>फक्त फोटोच सर्वात आधी दाखवता येतो.</translation>
    </message>
    <message>
        <source>Only an owner or a manager decides who sees what.</source>
        <translation>कोणाला काय दिसावे हे फक्त मालक किंवा व्यवस्थापक ठरवतात.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx), then try again.</source>
        <translation>ती Excel किंवा LibreOffice मध्ये उघडून Excel वर्कबुक (.xlsx) म्हणून जतन करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>इतर</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>जबाबदार</translation>
    </message>
    <message>
        <source>Parsi</source>
        <translation>पारशी</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>सौम्य</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>Photos (JPEG, PNG, WebP, HEIC), PDF, and documents of Word, Excel and LibreOffice are.</source>
        <translation>फोटो (JPEG, PNG, WebP, HEIC), PDF, आणि Word, Excel व LibreOffice ची कागदपत्रे ठेवली जातात.</translation>
    </message>
    <message>
        <source>Punarvasu</source>
        <translation>पुनर्वसू</translation>
    </message>
    <message>
        <source>Purva Ashadha</source>
        <translation>पूर्वाषाढा</translation>
    </message>
    <message>
        <source>Purva Bhadrapada</source>
        <translation>पूर्वा भाद्रपदा</translation>
    </message>
    <message>
        <source>Purva Phalguni</source>
        <translation>पूर्वा फाल्गुनी</translation>
    </message>
    <message>
        <source>Pushya</source>
        <translation>पुष्य</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>रास</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>स्थितीचे कारण</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>धर्म</translation>
    </message>
    <message>
        <source>Retire one that nobody needs any more.</source>
        <translation>आता कोणालाही नको असलेला एखादा वापरातून काढा.</translation>
    </message>
    <message>
        <source>Revati</source>
        <translation>रेवती</translation>
    </message>
    <message>
        <source>Rohini</source>
        <translation>रोहिणी</translation>
    </message>
    <message>
        <source>Save a smaller copy of it.</source>
        <translation>त्याची लहान प्रत जतन करा.</translation>
    </message>
    <message>
        <source>Save it once more, or ask for it to be sent again.</source>
        <translation>ती पुन्हा जतन करा, किंवा पुन्हा पाठवण्यास सांगा.</translation>
    </message>
    <message>
        <source>Save it without a password, then try again.</source>
        <translation>ती पासवर्डशिवाय जतन करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Save it without macros, or as PDF.</source>
        <translation>ते मॅक्रोशिवाय किंवा PDF म्हणून जतन करा.</translation>
    </message>
    <message>
        <source>Say that this file is a photo.</source>
        <translation>ही फाइल फोटो आहे असे सांगा.</translation>
    </message>
    <message>
        <source>Say which column is the name, or put headings such as Name and Mobile into the first line.</source>
        <translation>नाव कोणत्या स्तंभात आहे ते सांगा, किंवा पहिल्या ओळीत Name आणि Mobile अशी शीर्षके लिहा.</translation>
    </message>
    <message>
        <source>See who may be shown to whom on their cards.</source>
        <translation>कोणाला कोणाची माहिती दाखवता येते ते त्यांच्या कार्डांवर पहा.</translation>
    </message>
    <message>
        <source>Send a smaller copy of it; a photo needs less than 10 MB.</source>
        <translation>तिची लहान प्रत पाठवा; फोटोला 10 MB पेक्षा कमी पुरतात.</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>विभक्त</translation>
    </message>
    <message>
        <source>Several people need a family.</source>
        <translation>एकापेक्षा जास्त लोकांसाठी कुटुंब हवे.</translation>
    </message>
    <message>
        <source>Shatabhisha</source>
        <translation>शततारका</translation>
    </message>
    <message>
        <source>Shravana</source>
        <translation>श्रवण</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation>शीख</translation>
    </message>
    <message>
        <source>Simha (Leo)</source>
        <translation>सिंह</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>बहीण</translation>
    </message>
    <message>
        <source>Some letters are in another encoding than the rest of the file; look at the names before importing.</source>
        <translation>काही अक्षरे फाइलच्या उरलेल्या भागापेक्षा वेगळ्या एन्कोडिंगमध्ये आहेत; आयात करण्याआधी नावे पहा.</translation>
    </message>
    <message>
        <source>Some letters of this file are damaged.</source>
        <translation>या फाइलमधील काही अक्षरे खराब आहेत.</translation>
    </message>
    <message>
        <source>Some letters of this file are damaged; look at the names before importing.</source>
        <translation>या फाइलमधील काही अक्षरे खराब आहेत; आयात करण्याआधी नावे पहा.</translation>
    </message>
    <message>
        <source>Somebody bears this label.</source>
        <translation>कोणालातरी हे लेबल लावलेले आहे.</translation>
    </message>
    <message>
        <source>Somebody has chosen here already.</source>
        <translation>येथे कोणीतरी आधीच निवड केली आहे.</translation>
    </message>
    <message>
        <source>Somebody took their consent back while this was written.</source>
        <translation>हे लिहिले जात असताना कोणीतरी संमती मागे घेतली.</translation>
    </message>
    <message>
        <source>Somebody&apos;s card says what you took off the list.</source>
        <translation>तुम्ही यादीतून काढलेला पर्याय कोणाच्यातरी कार्डवर आहे.</translation>
    </message>
    <message>
        <source>Somebody&apos;s data was erased while this file was coming in.</source>
        <translation>ही फाइल येत असताना कोणाचातरी डेटा पुसला गेला.</translation>
    </message>
    <message>
        <source>Sub-community</source>
        <translation>पोटजात</translation>
    </message>
    <message>
        <source>Swati</source>
        <translation>स्वाती</translation>
    </message>
    <message>
        <source>Take it away, or save the filter anew.</source>
        <translation>ती काढून टाका, किंवा गाळणी नव्याने जतन करा.</translation>
    </message>
    <message>
        <source>Take it off them first: filter by the label and select all.</source>
        <translation>आधी त्यांचे लेबल काढा: लेबलानुसार गाळून सर्व निवडा.</translation>
    </message>
    <message>
        <source>Talking to someone</source>
        <translation>बोलणी सुरू</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>मजकूर</translation>
    </message>
    <message>
        <source>The cells of this sheet lie too far apart to be a register.</source>
        <translation>या शीटमधील रकाने फार विखुरलेले आहेत, ती नोंदवही वाटत नाही.</translation>
    </message>
    <message>
        <source>The dates of this chat do not tell whether the day or the month comes first; look at them.</source>
        <translation>या चॅटमधील तारखांवरून आधी दिवस आहे की महिना ते कळत नाही; त्या पहा.</translation>
    </message>
    <message>
        <source>The lines above the headings were not read.</source>
        <translation>शीर्षकांवरील ओळी वाचल्या नाहीत.</translation>
    </message>
    <message>
        <source>The list cannot be sorted by this.</source>
        <translation>यानुसार यादी क्रमाने लावता येत नाही.</translation>
    </message>
    <message>
        <source>The notes are too long; their end was cut off.</source>
        <translation>टिपणे फार लांब आहेत; त्यांचा शेवट कापला गेला.</translation>
    </message>
    <message>
        <source>The person was merged once more since.</source>
        <translation>त्यानंतर ही व्यक्ती पुन्हा एकदा एकत्र केली गेली.</translation>
    </message>
    <message>
        <source>The photos in the contact cards were not read.</source>
        <translation>संपर्क कार्डांतील फोटो वाचले नाहीत.</translation>
    </message>
    <message>
        <source>The register of disclosures needs a reason.</source>
        <translation>माहिती दिल्याच्या नोंदवहीसाठी कारण हवे.</translation>
    </message>
    <message>
        <source>There are 60 fields already.</source>
        <translation>आधीच 60 रकाने आहेत.</translation>
    </message>
    <message>
        <source>There are very many saved filters already.</source>
        <translation>आधीच खूप गाळण्या जतन केलेल्या आहेत.</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>या नावाचा रकाना आधीपासून आहे.</translation>
    </message>
    <message>
        <source>There is a label of this name already.</source>
        <translation>या नावाचे लेबल आधीपासून आहे.</translation>
    </message>
    <message>
        <source>There is a saved filter of this name already.</source>
        <translation>या नावाने जतन केलेली गाळणी आधीपासून आहे.</translation>
    </message>
    <message>
        <source>There is no contact card in this file.</source>
        <translation>या फाइलमध्ये संपर्क कार्ड नाही.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>अशी तारीख नाही.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>आता पूर्ववत करण्यासारखे काही नाही.</translation>
    </message>
    <message>
        <source>There is nothing to undo here any more.</source>
        <translation>येथे आता पूर्ववत करण्यासारखे काही नाही.</translation>
    </message>
    <message>
        <source>These are one entry already.</source>
        <translation>या आधीपासून एकच नोंद आहेत.</translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation>त्यांनीच तसे सांगितले</translation>
    </message>
    <message>
        <source>This PDF carries a program or another file inside.</source>
        <translation>या PDF मध्ये एखादा प्रोग्राम किंवा दुसरी फाइल आहे.</translation>
    </message>
    <message>
        <source>This birth date is in the future.</source>
        <translation>ही जन्मतारीख भविष्यातील आहे.</translation>
    </message>
    <message>
        <source>This birth date is more than a hundred years ago.</source>
        <translation>ही जन्मतारीख शंभर वर्षांपेक्षा जुनी आहे.</translation>
    </message>
    <message>
        <source>This cannot divide the cells of a row.</source>
        <translation>याने ओळीतील रकाने वेगळे करता येत नाहीत.</translation>
    </message>
    <message>
        <source>This card breaks off before its end.</source>
        <translation>हे कार्ड मध्येच तुटले आहे.</translation>
    </message>
    <message>
        <source>This document carries macros, which are programs.</source>
        <translation>या कागदपत्रात मॅक्रो, म्हणजे प्रोग्राम आहेत.</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>हे एन्कोडिंग ओळखीचे नाही.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>ही नोंद आता नाही.</translation>
    </message>
    <message>
        <source>This family is no longer there.</source>
        <translation>हे कुटुंब आता नाही.</translation>
    </message>
    <message>
        <source>This field is no longer there.</source>
        <translation>हा रकाना आता नाही.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>ही फाइल वाचता आली नाही.</translation>
    </message>
    <message>
        <source>This file grows too large when it is unpacked, so it was not opened.</source>
        <translation>ही फाइल उलगडल्यावर फार मोठी होते, म्हणून ती उघडली नाही.</translation>
    </message>
    <message>
        <source>This file has no line of headings.</source>
        <translation>या फाइलमध्ये शीर्षकांची ओळ नाही.</translation>
    </message>
    <message>
        <source>This file has no sheet with cells.</source>
        <translation>या फाइलमध्ये माहिती असलेली शीट नाही.</translation>
    </message>
    <message>
        <source>This file has several sheets; one of them is read.</source>
        <translation>या फाइलमध्ये अनेक शीट आहेत; त्यांपैकी एक वाचली जाते.</translation>
    </message>
    <message>
        <source>This file has too many columns to be a register.</source>
        <translation>या फाइलमध्ये फार जास्त स्तंभ आहेत, ती नोंदवही वाटत नाही.</translation>
    </message>
    <message>
        <source>This file has too many rows.</source>
        <translation>या फाइलमध्ये फार जास्त ओळी आहेत.</translation>
    </message>
    <message>
        <source>This file is a PDF, not a register.</source>
        <translation>ही फाइल PDF आहे, नोंदवही नाही.</translation>
    </message>
    <message>
        <source>This file is a binary Excel workbook (.xlsb).</source>
        <translation>ही फाइल बायनरी Excel वर्कबुक (.xlsb) आहे.</translation>
    </message>
    <message>
        <source>This file is a packed folder without a register in it.</source>
        <translation>ही फाइल म्हणजे गुंडाळलेले फोल्डर आहे, त्यात नोंदवही नाही.</translation>
    </message>
    <message>
        <source>This file is a picture, not a register.</source>
        <translation>ही फाइल चित्र आहे, नोंदवही नाही.</translation>
    </message>
    <message>
        <source>This file is a program, not a register.</source>
        <translation>ही फाइल प्रोग्राम आहे, नोंदवही नाही.</translation>
    </message>
    <message>
        <source>This file is a text document, not a table.</source>
        <translation>ही फाइल मजकुराचा कागद आहे, तक्ता नाही.</translation>
    </message>
    <message>
        <source>This file is a web page that calls itself a table.</source>
        <translation>ही फाइल प्रत्यक्षात वेब पान आहे, तक्ता म्हणून दाखवलेली.</translation>
    </message>
    <message>
        <source>This file is an Office file without a table.</source>
        <translation>ही तक्ता नसलेली Office फाइल आहे.</translation>
    </message>
    <message>
        <source>This file is an XML table of an older Excel.</source>
        <translation>ही फाइल जुन्या Excel चा XML तक्ता आहे.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>ही फाइल खराब आहे.</translation>
    </message>
    <message>
        <source>This file is from an Excel before 1993.</source>
        <translation>ही फाइल 1993 पूर्वीच्या Excel ची आहे.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB.</source>
        <translation>ही फाइल 100 MB पेक्षा मोठी आहे.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>या फाइलला पासवर्डचे कुलूप आहे.</translation>
    </message>
    <message>
        <source>This file is no photo.</source>
        <translation>ही फाइल फोटो नाही.</translation>
    </message>
    <message>
        <source>This file is not in the exported chat.</source>
        <translation>ही फाइल निर्यात केलेल्या चॅटमध्ये नाही.</translation>
    </message>
    <message>
        <source>This filter is not known.</source>
        <translation>ही गाळणी ओळखीची नाही.</translation>
    </message>
    <message>
        <source>This follow-up is no longer there.</source>
        <translation>हा पाठपुरावा आता नाही.</translation>
    </message>
    <message>
        <source>This is a program or a script, not a document.</source>
        <translation>हा प्रोग्राम किंवा स्क्रिप्ट आहे, कागदपत्र नाही.</translation>
    </message>
    <message>
        <source>This is an archive of other files.</source>
        <translation>ही इतर फाइलींची संग्रह फाइल आहे.</translation>
    </message>
    <message>
        <source>This is an exported chat, not a table.</source>
        <translation>हे निर्यात केलेले चॅट आहे, तक्ता नाही.</translation>
    </message>
    <message>
        <source>This is not a birth date.</source>
        <translation>ही जन्मतारीख नाही.</translation>
    </message>
    <message>
        <source>This is not a chat that WhatsApp exported.</source>
        <translation>हे WhatsApp ने निर्यात केलेले चॅट नाही.</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>ही कॅलेंडरमधील तारीख नाही.</translation>
    </message>
    <message>
        <source>This is not a height.</source>
        <translation>ही उंची नाही.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>ही संख्या नाही.</translation>
    </message>
    <message>
        <source>This is not a time of the day.</source>
        <translation>ही दिवसातील वेळ नाही.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>हा ई-मेल पत्ता नाही.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>हे पर्यायांपैकी नाही.</translation>
    </message>
    <message>
        <source>This is too much to ask at once.</source>
        <translation>एका वेळी शोधण्यासाठी हे फार जास्त आहे.</translation>
    </message>
    <message>
        <source>This label is no longer there.</source>
        <translation>हे लेबल आता नाही.</translation>
    </message>
    <message>
        <source>This name is too long for a field.</source>
        <translation>रकान्यासाठी हे नाव फार लांब आहे.</translation>
    </message>
    <message>
        <source>This name is too long for a label.</source>
        <translation>लेबलसाठी हे नाव फार लांब आहे.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>हे नाव फार लांब आहे.</translation>
    </message>
    <message>
        <source>This note is empty.</source>
        <translation>ही टीप रिकामी आहे.</translation>
    </message>
    <message>
        <source>This note is no longer there.</source>
        <translation>ही टीप आता नाही.</translation>
    </message>
    <message>
        <source>This note is too long.</source>
        <translation>ही टीप फार लांब आहे.</translation>
    </message>
    <message>
        <source>This number changed hands lately, so a reply from it is not enough.</source>
        <translation>हा नंबर नुकताच दुसऱ्याकडे गेला, म्हणून त्यावरून आलेले उत्तर पुरेसे नाही.</translation>
    </message>
    <message>
        <source>This number is no longer there.</source>
        <translation>हा नंबर आता नाही.</translation>
    </message>
    <message>
        <source>This number is not on WhatsApp or cannot receive messages.</source>
        <translation>हा नंबर WhatsApp वर नाही किंवा संदेश घेऊ शकत नाही.</translation>
    </message>
    <message>
        <source>This number was that of a person whose data was erased at their request.</source>
        <translation>हा नंबर अशा व्यक्तीचा होता जिचा डेटा तिच्या विनंतीवरून पुसला.</translation>
    </message>
    <message>
        <source>This passphrase is not right.</source>
        <translation>हा पासफ्रेझ बरोबर नाही.</translation>
    </message>
    <message>
        <source>This person asked not to get these messages after they had agreed.</source>
        <translation>या व्यक्तीने संमती दिल्यानंतर हे संदेश नको असे सांगितले.</translation>
    </message>
    <message>
        <source>This person asked not to get these messages.</source>
        <translation>या व्यक्तीने हे संदेश नको असे सांगितले आहे.</translation>
    </message>
    <message>
        <source>This person asked not to get these messages. To change that, they must say so in writing.</source>
        <translation>या व्यक्तीने हे संदेश नको असे सांगितले आहे. ते बदलण्यासाठी त्यांनी तसे लिहून सांगितले पाहिजे.</translation>
    </message>
    <message>
        <source>This person blocked you on WhatsApp.</source>
        <translation>या व्यक्तीने तुम्हाला WhatsApp वर ब्लॉक केले आहे.</translation>
    </message>
    <message>
        <source>This person cannot be called on WhatsApp any more today.</source>
        <translation>या व्यक्तीला आज WhatsApp वर आणखी कॉल करता येत नाही.</translation>
    </message>
    <message>
        <source>This person complained about your messages.</source>
        <translation>या व्यक्तीने तुमच्या संदेशांबद्दल तक्रार केली आहे.</translation>
    </message>
    <message>
        <source>This person has already got many offers from businesses, so WhatsApp held ours back.</source>
        <translation>या व्यक्तीला कंपन्यांच्या बऱ्याच जाहिराती आल्या आहेत, म्हणून WhatsApp ने आपली रोखली.</translation>
    </message>
    <message>
        <source>This person has also asked for a copy of their data, and that request is open.</source>
        <translation>या व्यक्तीने आपल्या डेटाची प्रतही मागितली आहे, आणि ती विनंती खुली आहे.</translation>
    </message>
    <message>
        <source>This person has asked WhatsApp for no more offers from us.</source>
        <translation>या व्यक्तीने WhatsApp ला आपल्या आणखी जाहिराती नको असे सांगितले आहे.</translation>
    </message>
    <message>
        <source>This person has asked to be erased, so their chats stay as they are.</source>
        <translation>या व्यक्तीने माहिती पुसण्यास सांगितले आहे, म्हणून त्यांचे चॅट आहेत तसेच राहतात.</translation>
    </message>
    <message>
        <source>This person has neither a phone number nor a WhatsApp name.</source>
        <translation>या व्यक्तीचा फोन नंबरही नाही आणि WhatsApp नावही नाही.</translation>
    </message>
    <message>
        <source>This person has no biodata.</source>
        <translation>या व्यक्तीचा बायोडेटा नाही.</translation>
    </message>
    <message>
        <source>This person has no number yet.</source>
        <translation>या व्यक्तीचा अजून नंबर नाही.</translation>
    </message>
    <message>
        <source>This person has several numbers.</source>
        <translation>या व्यक्तीचे एकापेक्षा जास्त नंबर आहेत.</translation>
    </message>
    <message>
        <source>This person is marked as not to be contacted.</source>
        <translation>या व्यक्तीवर &apos;संपर्क करू नका&apos; अशी खूण आहे.</translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation>ही व्यक्ती आता नाही.</translation>
    </message>
    <message>
        <source>This person is under 18, so they cannot agree by themselves.</source>
        <translation>ही व्यक्ती 18 वर्षांखालील आहे, म्हणून स्वतः संमती देऊ शकत नाही.</translation>
    </message>
    <message>
        <source>This person may not be the second to approve.</source>
        <translation>ही व्यक्ती दुसरी मंजुरी देऊ शकत नाही.</translation>
    </message>
    <message>
        <source>This person switched off your offers in WhatsApp itself.</source>
        <translation>या व्यक्तीने WhatsApp मध्येच तुमच्या जाहिराती बंद केल्या आहेत.</translation>
    </message>
    <message>
        <source>This person&apos;s WhatsApp has changed, perhaps a new phone or another person.</source>
        <translation>या व्यक्तीचे WhatsApp बदलले आहे, कदाचित नवा फोन किंवा दुसरी व्यक्ती.</translation>
    </message>
    <message>
        <source>This person&apos;s data may only be kept, not used, until their request is settled.</source>
        <translation>या व्यक्तीचा डेटा विनंती मार्गी लागेपर्यंत फक्त ठेवता येतो, वापरता येत नाही.</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request, so no consent is recorded for them.</source>
        <translation>या व्यक्तीचा डेटा त्यांच्या विनंतीवरून पुसला, म्हणून त्यांची संमती नोंदली जात नाही.</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request, so nothing is written about them.</source>
        <translation>या व्यक्तीचा डेटा त्यांच्या विनंतीवरून पुसला, म्हणून त्यांच्याबद्दल काही लिहिले जात नाही.</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request.</source>
        <translation>या व्यक्तीचा डेटा त्यांच्या विनंतीवरून पुसला.</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request; there is nobody to write to.</source>
        <translation>या व्यक्तीचा डेटा त्यांच्या विनंतीवरून पुसला; लिहायला कोणी नाही.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be shown.</source>
        <translation>या चित्रात दाखवता येणार नाहीत इतके पिक्सेल आहेत.</translation>
    </message>
    <message>
        <source>This provider is no longer there.</source>
        <translation>हा पुरवठादार आता नाही.</translation>
    </message>
    <message>
        <source>This record may not be changed.</source>
        <translation>ही नोंद बदलता येत नाही.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another profile.</source>
        <translation>हा रिकव्हरी कोड दुसऱ्या प्रोफाइलचा आहे.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake.</source>
        <translation>या रिकव्हरी कोडमध्ये लिहिण्याची चूक आहे.</translation>
    </message>
    <message>
        <source>This request cannot be extended.</source>
        <translation>या विनंतीची मुदत वाढवता येत नाही.</translation>
    </message>
    <message>
        <source>This request cannot take that step now.</source>
        <translation>या विनंतीवर हे आत्ता करता येत नाही.</translation>
    </message>
    <message>
        <source>This request does not stand where a copy may be made.</source>
        <translation>ही विनंती प्रत बनवता येईल अशा टप्प्यावर नाही.</translation>
    </message>
    <message>
        <source>This request has no person yet.</source>
        <translation>या विनंतीत अजून व्यक्ती नाही.</translation>
    </message>
    <message>
        <source>This request is closed, and so is its work.</source>
        <translation>ही विनंती बंद आहे, आणि तिचे कामही.</translation>
    </message>
    <message>
        <source>This request is closed.</source>
        <translation>ही विनंती बंद आहे.</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>ही विनंती आता नाही.</translation>
    </message>
    <message>
        <source>This request is open.</source>
        <translation>ही विनंती खुली आहे.</translation>
    </message>
    <message>
        <source>This request is ours to decide.</source>
        <translation>या विनंतीचा निर्णय आपल्यालाच घ्यायचा आहे.</translation>
    </message>
    <message>
        <source>This request needs no second approval.</source>
        <translation>या विनंतीला दुसऱ्या मंजुरीची गरज नाही.</translation>
    </message>
    <message>
        <source>This request was already decided.</source>
        <translation>या विनंतीवर निर्णय झालेला आहे.</translation>
    </message>
    <message>
        <source>This request was extended already.</source>
        <translation>या विनंतीची मुदत आधीच वाढवली आहे.</translation>
    </message>
    <message>
        <source>This saved filter cannot be read.</source>
        <translation>ही जतन केलेली गाळणी वाचता येत नाही.</translation>
    </message>
    <message>
        <source>This saved filter cannot be used with this version.</source>
        <translation>ही जतन केलेली गाळणी या आवृत्तीत वापरता येत नाही.</translation>
    </message>
    <message>
        <source>This saved filter is no longer there.</source>
        <translation>ही जतन केलेली गाळणी आता नाही.</translation>
    </message>
    <message>
        <source>This sheet is not in the file.</source>
        <translation>ही शीट फाइलमध्ये नाही.</translation>
    </message>
    <message>
        <source>This shortcut cannot be used.</source>
        <translation>हा शब्द वापरता येत नाही.</translation>
    </message>
    <message>
        <source>This stop is still being carried out.</source>
        <translation>हे थांबवणे अजून सुरू आहे.</translation>
    </message>
    <message>
        <source>This stop was undone already.</source>
        <translation>हे थांबवणे आधीच पूर्ववत केले आहे.</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>हे काम आता नाही.</translation>
    </message>
    <message>
        <source>This template begins with a file ({kind}).</source>
        <translation>हे टेम्पलेट फाइलने ({kind}) सुरू होते.</translation>
    </message>
    <message>
        <source>This template begins with a file, which a broadcast cannot carry.</source>
        <translation>हे टेम्पलेट फाइलने सुरू होते, आणि ब्रॉडकास्टमध्ये फाइल पाठवता येत नाही.</translation>
    </message>
    <message>
        <source>This template cannot be changed now.</source>
        <translation>हे टेम्पलेट आत्ता बदलता येत नाही.</translation>
    </message>
    <message>
        <source>This template cannot be used for offers.</source>
        <translation>हे टेम्पलेट जाहिरातीसाठी वापरता येत नाही.</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved.</source>
        <translation>हे टेम्पलेट या भाषेत नाही किंवा मंजूर नाही.</translation>
    </message>
    <message>
        <source>This template has a part that Sanjog cannot fill in yet.</source>
        <translation>या टेम्पलेटमध्ये Sanjog ला अजून भरता न येणारा भाग आहे.</translation>
    </message>
    <message>
        <source>This template is new and not ready yet.</source>
        <translation>हे टेम्पलेट नवे आहे आणि अजून तयार नाही.</translation>
    </message>
    <message>
        <source>This template is no longer there.</source>
        <translation>हे टेम्पलेट आता नाही.</translation>
    </message>
    <message>
        <source>This template is not approved by WhatsApp at present.</source>
        <translation>हे टेम्पलेट सध्या WhatsApp ने मंजूर केलेले नाही.</translation>
    </message>
    <message>
        <source>This text holds signs that cannot be kept.</source>
        <translation>या मजकुरात ठेवता न येणारी चिन्हे आहेत.</translation>
    </message>
    <message>
        <source>This text is no longer there.</source>
        <translation>हा मजकूर आता नाही.</translation>
    </message>
    <message>
        <source>This text is too long for one message.</source>
        <translation>हा मजकूर एका संदेशासाठी फार लांब आहे.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>हा मजकूर फार लांब आहे.</translation>
    </message>
    <message>
        <source>This time has passed or is too far away.</source>
        <translation>ही वेळ होऊन गेली आहे किंवा फार पुढची आहे.</translation>
    </message>
    <message>
        <source>This was done too long ago to be undone.</source>
        <translation>हे करून फार दिवस झाले, आता पूर्ववत करता येत नाही.</translation>
    </message>
    <message>
        <source>To open a request again needs a reason.</source>
        <translation>विनंती पुन्हा उघडण्यासाठी कारण हवे.</translation>
    </message>
    <message>
        <source>To waive the waiting time needs a reason.</source>
        <translation>थांबण्याचा वेळ वगळण्यासाठी कारण हवे.</translation>
    </message>
    <message>
        <source>Told where they asked.</source>
        <translation>त्यांनी जेथे सांगितले होते तेथे कळवले.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>काही मिनिटांनी पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड्या वेळाने पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Try again in five minutes.</source>
        <translation>पाच मिनिटांनी पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Try it with +91 in front.</source>
        <translation>पुढे +91 लावून पहा.</translation>
    </message>
    <message>
        <source>Try once more later; if it comes again, tell support the number of the error.</source>
        <translation>नंतर एकदा पुन्हा प्रयत्न करा; पुन्हा आल्यास मदत केंद्राला त्रुटी क्रमांक सांगा.</translation>
    </message>
    <message>
        <source>Tula (Libra)</source>
        <translation>तूळ</translation>
    </message>
    <message>
        <source>Twenty chats are pinned already.</source>
        <translation>वीस चॅट आधीच वर लावलेली आहेत.</translation>
    </message>
    <message>
        <source>Two different people must approve this.</source>
        <translation>हे दोन वेगळ्या व्यक्तींनी मंजूर केले पाहिजे.</translation>
    </message>
    <message>
        <source>Two entries were made one here.</source>
        <translation>येथे दोन नोंदी एक केल्या आहेत.</translation>
    </message>
    <message>
        <source>Type its people in, or ask for CSV.</source>
        <translation>त्यातील लोक स्वतः नोंदवा, किंवा CSV मागा.</translation>
    </message>
    <message>
        <source>Unblock somebody first.</source>
        <translation>आधी कोणालातरी अनब्लॉक करा.</translation>
    </message>
    <message>
        <source>Unblock the person first, if writing to them is really wanted.</source>
        <translation>खरोखर लिहायचे असल्यास आधी व्यक्तीला अनब्लॉक करा.</translation>
    </message>
    <message>
        <source>Unblock them first, if writing to them is really wanted.</source>
        <translation>त्यांना खरोखर लिहायचे असल्यास आधी अनब्लॉक करा.</translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation>काका / मामा</translation>
    </message>
    <message>
        <source>Undo it from the list of duplicates.</source>
        <translation>ते दुबार नोंदींच्या यादीतून पूर्ववत करा.</translation>
    </message>
    <message>
        <source>Undo that merge first.</source>
        <translation>आधी ते एकत्र केलेले पूर्ववत करा.</translation>
    </message>
    <message>
        <source>Unpack it and choose the file inside.</source>
        <translation>ती उलगडून आतली फाइल निवडा.</translation>
    </message>
    <message>
        <source>Unpack it, and add the files one by one.</source>
        <translation>ती उलगडून फाइली एकेक करून जोडा.</translation>
    </message>
    <message>
        <source>Unpin one of them first.</source>
        <translation>आधी त्यांपैकी एक वरून काढा.</translation>
    </message>
    <message>
        <source>Up to 3 lakh a year</source>
        <translation>वार्षिक 3 लाखांपर्यंत</translation>
    </message>
    <message>
        <source>Update it.</source>
        <translation>तो अद्ययावत करा.</translation>
    </message>
    <message>
        <source>Update the program; if it goes on, send the fault report to support.</source>
        <translation>प्रोग्राम अद्ययावत करा; तरीही होत असल्यास दोष अहवाल मदत केंद्राला पाठवा.</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>लहान नाव वापरा.</translation>
    </message>
    <message>
        <source>Use at most 40 letters.</source>
        <translation>जास्तीत जास्त 40 अक्षरे वापरा.</translation>
    </message>
    <message>
        <source>Use at most 60 letters.</source>
        <translation>जास्तीत जास्त 60 अक्षरे वापरा.</translation>
    </message>
    <message>
        <source>Use at most {most} characters.</source>
        <translation>जास्तीत जास्त {most} अक्षरे लिहा.</translation>
    </message>
    <message>
        <source>Use fewer filters or words.</source>
        <translation>कमी गाळण्या किंवा शब्द वापरा.</translation>
    </message>
    <message>
        <source>Uttara Ashadha</source>
        <translation>उत्तराषाढा</translation>
    </message>
    <message>
        <source>Uttara Bhadrapada</source>
        <translation>उत्तरा भाद्रपदा</translation>
    </message>
    <message>
        <source>Uttara Phalguni</source>
        <translation>उत्तरा फाल्गुनी</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>वीगन</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>शाकाहारी</translation>
    </message>
    <message>
        <source>Vegetarian with eggs</source>
        <translation>शाकाहारी, अंडी चालतात</translation>
    </message>
    <message>
        <source>Vishakha</source>
        <translation>विशाखा</translation>
    </message>
    <message>
        <source>Vrishabha (Taurus)</source>
        <translation>वृषभ</translation>
    </message>
    <message>
        <source>Vrishchika (Scorpio)</source>
        <translation>वृश्चिक</translation>
    </message>
    <message>
        <source>Wait as long as the details say, then enter it again.</source>
        <translation>तपशिलात सांगितलेला वेळ थांबून पुन्हा टाका.</translation>
    </message>
    <message>
        <source>Wait for the decision on it, or make a new one.</source>
        <translation>त्यावरील निर्णयाची वाट पहा, किंवा नवे बनवा.</translation>
    </message>
    <message>
        <source>Wait three days.</source>
        <translation>तीन दिवस थांबा.</translation>
    </message>
    <message>
        <source>Wait until it is approved again, or begin anew with another one.</source>
        <translation>ते पुन्हा मंजूर होईपर्यंत थांबा, किंवा दुसऱ्या टेम्पलेटने नव्याने सुरुवात करा.</translation>
    </message>
    <message>
        <source>Wait until it is over, or cancel it there.</source>
        <translation>ते संपेपर्यंत थांबा, किंवा तिथे रद्द करा.</translation>
    </message>
    <message>
        <source>Wait until it was sent.</source>
        <translation>तो पाठवला जाईपर्यंत थांबा.</translation>
    </message>
    <message>
        <source>We asked WhatsApp about the account too often in the last hour.</source>
        <translation>आपण गेल्या तासात WhatsApp ला खात्याबद्दल फार वेळा विचारले.</translation>
    </message>
    <message>
        <source>We asked WhatsApp too often whether this person may be called.</source>
        <translation>या व्यक्तीला कॉल करता येईल का हे आपण WhatsApp ला फार वेळा विचारले.</translation>
    </message>
    <message>
        <source>We changed groups too often in a short time.</source>
        <translation>आपण थोड्या वेळात गट फार वेळा बदलले.</translation>
    </message>
    <message>
        <source>We have blocked this person on WhatsApp.</source>
        <translation>आपण या व्यक्तीला WhatsApp वर ब्लॉक केले आहे.</translation>
    </message>
    <message>
        <source>We have blocked this person ourselves.</source>
        <translation>आपणच या व्यक्तीला ब्लॉक केले आहे.</translation>
    </message>
    <message>
        <source>We sent faster than our number is allowed to.</source>
        <translation>आपल्या नंबरला परवानगी आहे त्यापेक्षा भराभर पाठवले.</translation>
    </message>
    <message>
        <source>We sent this person too many messages in a short time.</source>
        <translation>आपण थोड्या वेळात या व्यक्तीला फार संदेश पाठवले.</translation>
    </message>
    <message>
        <source>We try again a few times. If it keeps failing, tell support the number of the error.</source>
        <translation>आम्ही काही वेळा पुन्हा प्रयत्न करतो. तरीही न जमल्यास मदत केंद्राला त्रुटी क्रमांक सांगा.</translation>
    </message>
    <message>
        <source>We try again by ourselves. If it keeps failing, tell support the number of the error.</source>
        <translation>आम्ही आपोआप पुन्हा प्रयत्न करतो. तरीही न जमल्यास मदत केंद्राला त्रुटी क्रमांक सांगा.</translation>
    </message>
    <message>
        <source>What is kept of this person must stay exactly as it is: a legal hold stands.</source>
        <translation>या व्यक्तीचे जे ठेवले आहे ते जसेच्या तसे राहिले पाहिजे: कायदेशीर रोख आहे.</translation>
    </message>
    <message>
        <source>What is to be filled in is not known.</source>
        <translation>काय भरायचे ते माहीत नाही.</translation>
    </message>
    <message>
        <source>What the person&apos;s own phone and other families&apos; phones hold</source>
        <translation>व्यक्तीच्या स्वतःच्या आणि इतर कुटुंबांच्या फोनवर जे आहे ते</translation>
    </message>
    <message>
        <source>What was agreed to is not one of the purposes the notice names.</source>
        <translation>ज्यास संमती दिली ते सूचनेतील हेतूंपैकी नाही.</translation>
    </message>
    <message>
        <source>What was found has changed meanwhile.</source>
        <translation>जे आढळले होते ते दरम्यान बदलले आहे.</translation>
    </message>
    <message>
        <source>What you send of your own accord waits until this PC has heard from the relay.</source>
        <translation>तुम्ही स्वतःहून पाठवता ते या पीसीला रिलेकडून कळेपर्यंत थांबते.</translation>
    </message>
    <message>
        <source>WhatsApp asked us to slow down.</source>
        <translation>WhatsApp ने आपल्याला सावकाश करण्यास सांगितले आहे.</translation>
    </message>
    <message>
        <source>WhatsApp blocks only people who wrote in the last 24 hours.</source>
        <translation>गेल्या 24 तासांत ज्यांनी लिहिले त्यांनाच WhatsApp ब्लॉक करते.</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Check the internet connection.</source>
        <translation>WhatsApp पर्यंत पोहोचता येत नाही. इंटरनेट जोडणी तपासा.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Nothing was changed.</source>
        <translation>WhatsApp पर्यंत पोहोचता आले नाही. काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>WhatsApp could not change the list of blocked people just now.</source>
        <translation>WhatsApp ला आत्ता ब्लॉक केलेल्यांची यादी बदलता आली नाही.</translation>
    </message>
    <message>
        <source>WhatsApp could not handle this just now.</source>
        <translation>WhatsApp ला आत्ता हे करता आले नाही.</translation>
    </message>
    <message>
        <source>WhatsApp could not send this and did not say why.</source>
        <translation>WhatsApp ला हे पाठवता आले नाही आणि कारण सांगितले नाही.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept a part of this message. Messages older than 30 days cannot be reacted to.</source>
        <translation>WhatsApp ने या संदेशाचा एक भाग स्वीकारला नाही. 30 दिवसांपेक्षा जुन्या संदेशांवर प्रतिक्रिया देता येत नाही.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept our access key.</source>
        <translation>WhatsApp ने आपली ॲक्सेस किल्ली स्वीकारली नाही.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept our access.</source>
        <translation>WhatsApp ने आपल्याला प्रवेश दिला नाही.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file.</source>
        <translation>WhatsApp ने फाइल स्वीकारली नाही.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the user name.</source>
        <translation>WhatsApp ने यूझरनेम स्वीकारले नाही.</translation>
    </message>
    <message>
        <source>WhatsApp did not allow the call.</source>
        <translation>WhatsApp ने कॉलला परवानगी दिली नाही.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver this offer because of a test it runs with some people.</source>
        <translation>WhatsApp ने ही जाहिरात पोहोचवली नाही, कारण ते काही लोकांबरोबर चाचणी करत आहे.</translation>
    </message>
    <message>
        <source>WhatsApp did not understand this message.</source>
        <translation>WhatsApp ला हा संदेश समजला नाही.</translation>
    </message>
    <message>
        <source>WhatsApp does not answer properly at the moment.</source>
        <translation>WhatsApp सध्या नीट उत्तर देत नाही.</translation>
    </message>
    <message>
        <source>WhatsApp does not know this group.</source>
        <translation>WhatsApp ला हा गट माहीत नाही.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this number begin conversations at present.</source>
        <translation>WhatsApp सध्या या नंबरला संभाषण सुरू करू देत नाही.</translation>
    </message>
    <message>
        <source>WhatsApp does not let us answer for now; messages wait.</source>
        <translation>WhatsApp सध्या आपल्याला उत्तर देऊ देत नाही; संदेश थांबले आहेत.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message.</source>
        <translation>WhatsApp या प्रकारचा संदेश चालवत नाही.</translation>
    </message>
    <message>
        <source>WhatsApp has a problem of its own right now.</source>
        <translation>सध्या WhatsApp मध्येच अडचण आहे.</translation>
    </message>
    <message>
        <source>WhatsApp has blocked this account from sending.</source>
        <translation>WhatsApp ने या खात्याला पाठवण्यापासून रोखले आहे.</translation>
    </message>
    <message>
        <source>WhatsApp has locked our account. No message can go out.</source>
        <translation>WhatsApp ने आपले खाते बंद केले आहे. कोणताही संदेश जाऊ शकत नाही.</translation>
    </message>
    <message>
        <source>WhatsApp has paused or withdrawn the template.</source>
        <translation>WhatsApp ने टेम्पलेट थांबवले आहे किंवा मागे घेतले आहे.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because of how people reacted to it.</source>
        <translation>लोकांच्या प्रतिसादामुळे WhatsApp ने हे टेम्पलेट थांबवले आहे.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted our account because of its rules. No message can go out.</source>
        <translation>WhatsApp ने स्वतःच्या नियमांमुळे आपल्या खात्यावर मर्यादा घातली आहे. कोणताही संदेश जाऊ शकत नाही.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted our number because people blocked or reported it.</source>
        <translation>लोकांनी आपला नंबर ब्लॉक किंवा रिपोर्ट केल्यामुळे WhatsApp ने त्यावर मर्यादा घातली आहे.</translation>
    </message>
    <message>
        <source>WhatsApp has switched our number off. No message can go out.</source>
        <translation>WhatsApp ने आपला नंबर बंद केला आहे. कोणताही संदेश जाऊ शकत नाही.</translation>
    </message>
    <message>
        <source>WhatsApp has switched this template off for good.</source>
        <translation>WhatsApp ने हे टेम्पलेट कायमचे बंद केले आहे.</translation>
    </message>
    <message>
        <source>WhatsApp has told something else of this number or user name since.</source>
        <translation>WhatsApp ने तेव्हापासून या नंबरबद्दल किंवा वापरकर्ता नावाबद्दल वेगळे सांगितले आहे.</translation>
    </message>
    <message>
        <source>WhatsApp is changing something on our account.</source>
        <translation>WhatsApp आपल्या खात्यात काहीतरी बदलत आहे.</translation>
    </message>
    <message>
        <source>WhatsApp lets us only answer for now; messages that begin a chat wait.</source>
        <translation>WhatsApp सध्या आपल्याला फक्त उत्तर देऊ देते; चॅट सुरू करणारे संदेश थांबले आहेत.</translation>
    </message>
    <message>
        <source>WhatsApp limits our templates because some were put in the wrong category.</source>
        <translation>काही टेम्पलेट चुकीच्या प्रकारात असल्याने WhatsApp आपल्या टेम्पलेटवर मर्यादा घालत आहे.</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file.</source>
        <translation>WhatsApp कडे आता ही फाइल नाही.</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask for it to be sent again.</source>
        <translation>WhatsApp कडे आता ही फाइल नाही. ती पुन्हा पाठवण्यास सांगा.</translation>
    </message>
    <message>
        <source>WhatsApp no longer knows what this refers to.</source>
        <translation>हे कशाबद्दल आहे ते WhatsApp ला आता माहीत नाही.</translation>
    </message>
    <message>
        <source>WhatsApp rates the number lower than when this began: people block it or report its messages.</source>
        <translation>WhatsApp ने नंबरचा दर्जा सुरुवातीपेक्षा कमी केला आहे: लोक तो ब्लॉक करत आहेत किंवा त्याचे संदेश रिपोर्ट करत आहेत.</translation>
    </message>
    <message>
        <source>WhatsApp refused the call because of the payment for the account.</source>
        <translation>खात्याच्या पेमेंटमुळे WhatsApp ने कॉल नाकारला.</translation>
    </message>
    <message>
        <source>WhatsApp refused the form.</source>
        <translation>WhatsApp ने फॉर्म नाकारला.</translation>
    </message>
    <message>
        <source>WhatsApp refused the sign-up link.</source>
        <translation>WhatsApp ने साइन-अप लिंक नाकारली.</translation>
    </message>
    <message>
        <source>WhatsApp refused this for a reason we do not know yet.</source>
        <translation>WhatsApp ने हे आपल्याला अजून माहीत नसलेल्या कारणाने नाकारले.</translation>
    </message>
    <message>
        <source>WhatsApp refused this for the group.</source>
        <translation>WhatsApp ने हे गटासाठी नाकारले.</translation>
    </message>
    <message>
        <source>WhatsApp shows this message only on the phone.</source>
        <translation>WhatsApp हा संदेश फक्त फोनवर दाखवते.</translation>
    </message>
    <message>
        <source>WhatsApp stopped our messages because of the payment for the account.</source>
        <translation>खात्याच्या पेमेंटमुळे WhatsApp ने आपले संदेश थांबवले.</translation>
    </message>
    <message>
        <source>WhatsApp takes only offers this way.</source>
        <translation>या मार्गाने WhatsApp फक्त जाहिराती घेते.</translation>
    </message>
    <message>
        <source>WhatsApp took this message and has not said yet what became of it.</source>
        <translation>WhatsApp ने हा संदेश घेतला, पण त्याचे काय झाले ते अजून सांगितलेले नाही.</translation>
    </message>
    <message>
        <source>When a request came and what it asks for cannot be changed.</source>
        <translation>विनंती कधी आली आणि ती काय मागते ते बदलता येत नाही.</translation>
    </message>
    <message>
        <source>Who approves this is not known.</source>
        <translation>हे कोण मंजूर करते ते माहीत नाही.</translation>
    </message>
    <message>
        <source>Who asks is the person, a guardian, a relative, a nominee, an agent or the staff.</source>
        <translation>मागणारे म्हणजे व्यक्ती स्वतः, पालक, नातेवाईक, नामनिर्देशित व्यक्ती, प्रतिनिधी किंवा कर्मचारी.</translation>
    </message>
    <message>
        <source>Who asks was not checked yet.</source>
        <translation>कोण मागत आहे ते अजून तपासलेले नाही.</translation>
    </message>
    <message>
        <source>Who was given what and when</source>
        <translation>कोणाला काय आणि कधी दिले</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>विधवा / विधुर</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>स्त्री</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>आधी संदेश लिहा.</translation>
    </message>
    <message>
        <source>Write a new one.</source>
        <translation>नवे लिहा.</translation>
    </message>
    <message>
        <source>Write a note of your own below it.</source>
        <translation>त्याखाली स्वतःची टीप लिहा.</translation>
    </message>
    <message>
        <source>Write down how: by phone, by letter, at the desk.</source>
        <translation>कसे ते लिहा: फोनवर, पत्राने, कार्यालयात.</translation>
    </message>
    <message>
        <source>Write down their letter, mail or call.</source>
        <translation>त्यांचे पत्र, मेल किंवा फोन नोंदवा.</translation>
    </message>
    <message>
        <source>Write down why this message was no stop.</source>
        <translation>हा संदेश थांबवण्याचा का नव्हता ते लिहा.</translation>
    </message>
    <message>
        <source>Write it again; if it fails again, tell support the number of the error.</source>
        <translation>पुन्हा लिहा; तरीही न जमल्यास मदत केंद्राला त्रुटी क्रमांक सांगा.</translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation>ते नव्याने लिहा.</translation>
    </message>
    <message>
        <source>Write it as 1997-02-14, or only 1997-02 or 1997.</source>
        <translation>1997-02-14 असे लिहा, किंवा फक्त 1997-02 किंवा 1997.</translation>
    </message>
    <message>
        <source>Write it as 1998-02-03.</source>
        <translation>1998-02-03 असे लिहा.</translation>
    </message>
    <message>
        <source>Write it as 2027-01-31.</source>
        <translation>2027-01-31 असे लिहा.</translation>
    </message>
    <message>
        <source>Write it as the paper has it.</source>
        <translation>कागदावर आहे तसे लिहा.</translation>
    </message>
    <message>
        <source>Write it down.</source>
        <translation>ते लिहा.</translation>
    </message>
    <message>
        <source>Write it first.</source>
        <translation>आधी ते लिहा.</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>एका ओळीत लिहा.</translation>
    </message>
    <message>
        <source>Write it in one sentence.</source>
        <translation>एका वाक्यात लिहा.</translation>
    </message>
    <message>
        <source>Write it like 5′10″ or 178 cm, between 100 and 230 cm.</source>
        <translation>5′10″ किंवा 178 cm असे लिहा, 100 ते 230 cm दरम्यान.</translation>
    </message>
    <message>
        <source>Write it on their card first.</source>
        <translation>आधी ते त्यांच्या कार्डवर लिहा.</translation>
    </message>
    <message>
        <source>Write it with 24 hours, like 06:40 or 18:05.</source>
        <translation>24 तासांच्या पद्धतीने लिहा, जसे 06:40 किंवा 18:05.</translation>
    </message>
    <message>
        <source>Write it with digits, like 12 or 12.5.</source>
        <translation>अंकांत लिहा, जसे 12 किंवा 12.5.</translation>
    </message>
    <message>
        <source>Write its length in minutes.</source>
        <translation>तो किती मिनिटांचा होता ते लिहा.</translation>
    </message>
    <message>
        <source>Write the address with https:// in front.</source>
        <translation>पत्त्याच्या पुढे https:// लिहा.</translation>
    </message>
    <message>
        <source>Write the name and the rank as the order has them.</source>
        <translation>नाव आणि पद आदेशात आहे तसे लिहा.</translation>
    </message>
    <message>
        <source>Write the name into the request first.</source>
        <translation>आधी विनंतीत नाव लिहा.</translation>
    </message>
    <message>
        <source>Write the name of the authority or company.</source>
        <translation>प्राधिकरणाचे किंवा कंपनीचे नाव लिहा.</translation>
    </message>
    <message>
        <source>Write the name of the family.</source>
        <translation>कुटुंबाचे नाव लिहा.</translation>
    </message>
    <message>
        <source>Write them one a line.</source>
        <translation>प्रत्येक ओळीत एक असे लिहा.</translation>
    </message>
    <message>
        <source>Write to a parent instead, and record the parent&apos;s consent on the parent&apos;s card.</source>
        <translation>त्याऐवजी आई किंवा वडिलांना लिहा, आणि त्यांची संमती त्यांच्या स्वतःच्या कार्डवर नोंदवा.</translation>
    </message>
    <message>
        <source>Write to the people directly.</source>
        <translation>लोकांना थेट लिहा.</translation>
    </message>
    <message>
        <source>Write to the person directly.</source>
        <translation>व्यक्तीला थेट लिहा.</translation>
    </message>
    <message>
        <source>Write what was found, such as: a backup was put back on purpose.</source>
        <translation>काय आढळले ते लिहा, जसे: बॅकअप मुद्दाम परत आणला होता.</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>चुकीचा नंबर</translation>
    </message>
    <message>
        <source>Wrote once, never became a client and agreed to nothing.</source>
        <translation>एकदा लिहिले, कधीच ग्राहक झाले नाहीत आणि कशासही संमती दिली नाही.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>होय किंवा नाही</translation>
    </message>
    <message>
        <source>Yes: they agreed by a button on {day}, having seen notice {notice}.</source>
        <translation>होय: {day} रोजी सूचना {notice} पाहून त्यांनी बटणाने संमती दिली.</translation>
    </message>
    <message>
        <source>Yes: they agreed in a call on {day}, having been told notice {notice}.</source>
        <translation>होय: {day} रोजी सूचना {notice} ऐकून त्यांनी फोनवर संमती दिली.</translation>
    </message>
    <message>
        <source>Yes: they agreed in a form on {day}, having seen notice {notice}.</source>
        <translation>होय: {day} रोजी सूचना {notice} पाहून त्यांनी फॉर्ममध्ये संमती दिली.</translation>
    </message>
    <message>
        <source>Yes: they agreed in a message on {day}, having seen notice {notice}.</source>
        <translation>होय: {day} रोजी सूचना {notice} पाहून त्यांनी संदेशात संमती दिली.</translation>
    </message>
    <message>
        <source>Yes: they agreed in person on {day}, having been shown notice {notice}.</source>
        <translation>होय: {day} रोजी सूचना {notice} दाखवल्यावर त्यांनी प्रत्यक्ष संमती दिली.</translation>
    </message>
    <message>
        <source>Yes: they agreed on {day} by the proof that a list came with, having seen notice {notice}.</source>
        <translation>होय: {day} रोजी सूचना {notice} पाहून त्यांनी संमती दिली, यादीसोबत आलेल्या पुराव्यानुसार.</translation>
    </message>
    <message>
        <source>Yes: they signed for it on paper on {day}, having seen notice {notice}.</source>
        <translation>होय: {day} रोजी सूचना {notice} पाहून त्यांनी कागदावर सही करून संमती दिली.</translation>
    </message>
    <message>
        <source>Yes: they switched it on in WhatsApp on {day}, having seen notice {notice}.</source>
        <translation>होय: {day} रोजी सूचना {notice} पाहून त्यांनी WhatsApp मध्ये हे सुरू केले.</translation>
    </message>
    <message>
        <source>Yes: they wrote to you in the last 24 hours, so you may answer.</source>
        <translation>होय: त्यांनी गेल्या 24 तासांत तुम्हाला लिहिले, म्हणून तुम्ही उत्तर देऊ शकता.</translation>
    </message>
    <message>
        <source>Yes: this rests on the law or on the safety of their data, and needs no consent.</source>
        <translation>होय: हे कायद्यावर किंवा त्यांच्या डेटाच्या सुरक्षिततेवर आधारित आहे, आणि संमतीची गरज नाही.</translation>
    </message>
    <message>
        <source>You may answer when they write to you themselves.</source>
        <translation>ते स्वतः तुम्हाला लिहितील तेव्हा तुम्ही उत्तर देऊ शकता.</translation>
    </message>
    <message>
        <source>Your role may not write people&apos;s data into files.</source>
        <translation>तुमच्या भूमिकेला लोकांचा डेटा फाइलमध्ये लिहिण्याची परवानगी नाही.</translation>
    </message>
    <message>
        <source>code for “{text}”</source>
        <translation>“{text}” साठी कोड</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>जन्मतारीख</translation>
    </message>
    <message>
        <source>document</source>
        <translation>दस्तऐवज</translation>
    </message>
    <message>
        <source>end of the link “{text}”</source>
        <translation>“{text}” लिंकचा शेवट</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>green</source>
        <translation>हिरवा</translation>
    </message>
    <message>
        <source>heading {number}</source>
        <translation>शीर्षक {number}</translation>
    </message>
    <message>
        <source>height</source>
        <translation>उंची</translation>
    </message>
    <message>
        <source>image</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>marital status</source>
        <translation>वैवाहिक स्थिती</translation>
    </message>
    <message>
        <source>message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>no verified name</source>
        <translation>खात्री केलेले नाव नाही</translation>
    </message>
    <message>
        <source>red</source>
        <translation>लाल</translation>
    </message>
    <message>
        <source>status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>the Graph API did not answer ({kind})</source>
        <translation>Graph API ने उत्तर दिले नाही ({kind})</translation>
    </message>
    <message>
        <source>the Graph API was not reached ({kind})</source>
        <translation>Graph API पर्यंत पोहोचता आले नाही ({kind})</translation>
    </message>
    <message>
        <source>the answer was not the Graph API&apos;s (HTTP {status})</source>
        <translation>उत्तर Graph API चे नव्हते (HTTP {status})</translation>
    </message>
    <message>
        <source>the relay answered with status {status}</source>
        <translation>रिलेने स्थिती {status} सह उत्तर दिले</translation>
    </message>
    <message>
        <source>the relay cannot answer now ({status})</source>
        <translation>रिले आत्ता उत्तर देऊ शकत नाही ({status})</translation>
    </message>
    <message>
        <source>the relay cannot be reached ({kind})</source>
        <translation>रिलेपर्यंत पोहोचता येत नाही ({kind})</translation>
    </message>
    <message>
        <source>the relay closed the line</source>
        <translation>रिलेने जोडणी बंद केली</translation>
    </message>
    <message>
        <source>the relay did not finish its answer</source>
        <translation>रिलेने आपले उत्तर पूर्ण केले नाही</translation>
    </message>
    <message>
        <source>the relay&apos;s answer cannot be read ({kind})</source>
        <translation>रिलेचे उत्तर वाचता येत नाही ({kind})</translation>
    </message>
    <message>
        <source>time of birth</source>
        <translation>जन्मवेळ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>value {number}</source>
        <translation>मूल्य {number}</translation>
    </message>
    <message>
        <source>video</source>
        <translation>व्हिडिओ</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>पिवळा</translation>
    </message>
    <message>
        <source>{count} templates, {approved} approved.</source>
        <translation>{count} टेम्पलेट, {approved} मंजूर.</translation>
    </message>
    <message>
        <source>{field} stays &apos;{before}&apos;; the file says &apos;{after}&apos;.</source>
        <translation>{field} &apos;{before}&apos; राहते; फाइलमध्ये &apos;{after}&apos; आहे.</translation>
    </message>
    <message>
        <source>{heading} holds more than a spreadsheet cell can.</source>
        <translation>{heading} मध्ये स्प्रेडशीटच्या रकान्यापेक्षा जास्त आहे.</translation>
    </message>
    <message>
        <source>{number} · {name} · quality {quality}</source>
        <translation>{number} · {name} · दर्जा {quality}</translation>
    </message>
    <message>
        <source>{person} has not agreed that their photo is shown to families.</source>
        <translation>{person} यांनी त्यांचा फोटो कुटुंबांना दाखवण्यास संमती दिलेली नाही.</translation>
    </message>
    <message>
        <source>{person} has not agreed to be shown to families.</source>
        <translation>{person} यांनी त्यांची माहिती कुटुंबांना दाखवण्यास संमती दिलेली नाही.</translation>
    </message>
    <message>
        <source>{person} says that some of this is wrong, so it is shown to nobody until that is decided.</source>
        <translation>यातील काही चुकीचे आहे असे {person} म्हणतात, म्हणून त्यावर निर्णय होईपर्यंत ते कोणालाही दाखवले जात नाही.</translation>
    </message>
    <message>
        <source>“{label}” may not hold line breaks, tabs or more than four spaces in a row.</source>
        <translation>“{label}” मध्ये नवी ओळ, टॅब किंवा सलग चारपेक्षा जास्त मोकळ्या जागा चालत नाहीत.</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>काल</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ता</translation>
    </message>
    <message>
        <source>{hours} h {minutes} m</source>
        <translation>{hours} ता {minutes} मि</translation>
    </message>
    <message>
        <source>{minutes} m</source>
        <translation>{minutes} मि</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>The microphone may not be used.</source>
        <translation>मायक्रोफोन वापरण्याची परवानगी नाही.</translation>
    </message>
    <message>
        <source>Allow it for Sanjog Desktop in the settings of this PC.</source>
        <translation>या पीसीच्या सेटिंगमध्ये Sanjog Desktop ला त्याची परवानगी द्या.</translation>
    </message>
    <message>
        <source>This PC has no microphone.</source>
        <translation>या पीसीला मायक्रोफोन नाही.</translation>
    </message>
    <message>
        <source>Connect one and try again.</source>
        <translation>जोडून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>This microphone cannot be used.</source>
        <translation>हा मायक्रोफोन वापरता येत नाही.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>दुसरा वापरून पहा.</translation>
    </message>
    <message>
        <source>The microphone does not answer.</source>
        <translation>मायक्रोफोन प्रतिसाद देत नाही.</translation>
    </message>
    <message>
        <source>Another program may be using it.</source>
        <translation>कदाचित दुसरा प्रोग्राम तो वापरत असेल.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Why may I message this person?</source>
        <translation>या व्यक्तीला संदेश का पाठवता येतो?</translation>
    </message>
    <message>
        <source>Open the consent ledger</source>
        <translation>संमती खातेवही उघडा</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कधीपर्यंत</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कधी</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कसे</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>कोणी नोंदवले</translation>
    </message>
</context>
<context>
    <name>witness</name>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>ऑडिट लॉगचे साक्षीदार</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>निवडा… (&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>जोडा (&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Every hour a signed word on how long the log is goes to each of them. Who holds one can show whether an entry was changed, cut off or put back. It names nobody.</source>
        <translation>लॉग किती लांब आहे याचे स्वाक्षरी केलेले निवेदन दर तासाला प्रत्येकाकडे जाते. ज्याच्याकडे ते आहे तो एखादी नोंद बदलली, कापली किंवा परत ठेवली गेली का हे दाखवू शकतो. त्यात कोणाचेही नाव नसते.</translation>
    </message>
    <message>
        <source>A &amp;folder (a stick, a network drive) or https:// address</source>
        <translation>फोल्डर (पेन ड्राइव्ह, नेटवर्क ड्राइव्ह) किंवा https:// पत्ता (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>मार्गी लावा (&amp;S)</translation>
    </message>
    <message>
        <source>Looked into: what was it? The finding stays in the log</source>
        <translation>तपास केला: काय होते? जे आढळले ते लॉगमध्ये राहते</translation>
    </message>
    <message>
        <source>Folder of a witness</source>
        <translation>साक्षीदाराचे फोल्डर</translation>
    </message>
    <message>
        <source>None yet: only this PC&apos;s own file watches over the log.</source>
        <translation>अजून एकही नाही: लॉगवर फक्त या पीसीची स्वतःची फाइल लक्ष ठेवते.</translation>
    </message>
    <message>
        <source>{count} entries, {when}</source>
        <translation>{count} नोंदी, {when}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Remove {where}</source>
        <translation>{where} काढा</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
</context>
</TS>
