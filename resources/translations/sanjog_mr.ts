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
        <source>Could not be fetched yet, trying again</source>
        <translation>अजून मिळाली नाही, पुन्हा प्रयत्न सुरू आहे</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>आणली जात आहे…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ठिकाण</translation>
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
        <source>Send again</source>
        <translation>पुन्हा पाठवा</translation>
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
        <source>Answers</source>
        <translation>उत्तरे</translation>
    </message>
    <message>
        <source>Match updates</source>
        <translation>स्थळांची माहिती</translation>
    </message>
    <message>
        <source>Share biodata</source>
        <translation>बायोडेटा देणे</translation>
    </message>
    <message>
        <source>Share photos</source>
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
        <source>in person</source>
        <translation>प्रत्यक्ष</translation>
    </message>
    <message>
        <source>import</source>
        <translation>आयातीतून</translation>
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
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Notice from WhatsApp</source>
        <translation>WhatsApp ची सूचना</translation>
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
        <source>This message was deleted by its sender.</source>
        <translation>हा संदेश पाठवणाऱ्याने पुसला.</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>आधीचा एक संदेश</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent. Did it arrive?</source>
        <translation>पाठवताना जोडणी तुटली. तो पोहोचला का?</translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation>हा पाठवता आला नाही.</translation>
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
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>म्हणून जतन करा…</translation>
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
        <source>Attach</source>
        <translation>जोडा</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>पाठवा</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>हे वगळा</translation>
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
        <source>Attach a file</source>
        <translation>फाइल जोडा</translation>
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
    <name>ContactForm</name>
    <message>
        <source>New contact</source>
        <translation>नवा संपर्क</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} मध्ये बदल</translation>
    </message>
    <message>
        <source>On file: {numbers}</source>
        <translation>आधीपासून नोंद: {numbers}</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>नाव आवश्यक आहे.</translation>
    </message>
    <message>
        <source>This does not read as a phone number. Try it with +91 in front.</source>
        <translation>हा फोन नंबर वाटत नाही. पुढे +91 लावून पहा.</translation>
    </message>
    <message>
        <source>Write the date of birth as year-month-day, like 1997-02-14.</source>
        <translation>जन्मतारीख वर्ष-महिना-दिवस अशी लिहा, जसे 1997-02-14.</translation>
    </message>
    <message>
        <source>Write the height like 5′10″ or 178 cm.</source>
        <translation>उंची 5′10″ किंवा 178 cm अशी लिहा.</translation>
    </message>
    <message>
        <source>No family yet</source>
        <translation>अजून कुटुंब नाही</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाव (&amp;N)</translation>
    </message>
    <message>
        <source>Name in &amp;own script</source>
        <translation>स्वतःच्या लिपीत नाव (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>फोन नंबर (&amp;P)</translation>
    </message>
    <message>
        <source>+91 …</source>
        <translation>+91 …</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>भूमिका (&amp;R)</translation>
    </message>
    <message>
        <source>mother of …, candidate</source>
        <translation>… ची आई, उमेदवार</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>कुटुंब (&amp;F)</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>शहर (&amp;Y)</translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation>ई-मेल (&amp;L)</translation>
    </message>
    <message>
        <source>Replies &amp;in</source>
        <translation>उत्तराची भाषा (&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>स्थिती (&amp;T)</translation>
    </message>
    <message>
        <source>Is to be married: keep a &amp;biodata</source>
        <translation>लग्न करायचे आहे: बायोडेटा ठेवा (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>जन्मतारीख (&amp;D)</translation>
    </message>
    <message>
        <source>1997-02-14</source>
        <translation>1997-02-14</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>उंची (&amp;H)</translation>
    </message>
    <message>
        <source>5′10″ or 178 cm</source>
        <translation>5′10″ किंवा 178 cm</translation>
    </message>
    <message>
        <source>Ed&amp;ucation</source>
        <translation>शिक्षण (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>काम (&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mmunity</source>
        <translation>समाज (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Gotra</source>
        <translation>गोत्र (&amp;G)</translation>
    </message>
    <message>
        <source>Mangli&amp;k</source>
        <translation>मांगलिक (&amp;K)</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>आहार</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिपणे</translation>
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
    <name>ContactsPane</name>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>कुटुंबे</translation>
    </message>
    <message>
        <source>&amp;Import a register…</source>
        <translation>नोंदवही आयात करा… (&amp;I)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>आयात… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>नवा संपर्क (&amp;N)</translation>
    </message>
    <message>
        <source>Name in any script, or part of a number</source>
        <translation>कोणत्याही लिपीत नाव, किंवा नंबरचा भाग</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>उमेदवार</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>तक्त्यात काय दिसावे</translation>
    </message>
    <message>
        <source>{ms} ms · {count} found</source>
        <translation>{ms} मि.से. · {count} सापडले</translation>
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
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
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
        <source>Import the register you keep in Excel as CSV, or add the first person. Whoever writes on WhatsApp appears under People by themselves.</source>
        <translation>Excel मधील तुमची नोंदवही CSV म्हणून आयात करा, किंवा पहिली व्यक्ती जोडा. WhatsApp वर लिहिणारे &apos;लोक&apos; मध्ये आपोआप दिसतात.</translation>
    </message>
    <message>
        <source>{people} people · {families} families · all on this PC, readable offline</source>
        <translation>{people} लोक · {families} कुटुंबे · सर्व या पीसीवर, नेटवर्कशिवाय वाचता येते</translation>
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
        <source>Nobody yet. Choose this family in a person’s form.</source>
        <translation>अजून कोणी नाही. व्यक्तीच्या फॉर्ममध्ये हे कुटुंब निवडा.</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>कोण पाहते</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिपणे</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} दाखवा</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
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
    <name>ImportSheet</name>
    <message>
        <source>Choose the register</source>
        <translation>नोंदवही निवडा</translation>
    </message>
    <message>
        <source>Registers (*.csv *.tsv *.txt)</source>
        <translation>नोंदवह्या (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सर्व फाइली (*)</translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation>पाहण्याजोग्या ओळी</translation>
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
        <source>&amp;Cancel</source>
        <translation>रद्द करा (&amp;C)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} वाचत आहे…</translation>
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
        <source>Line {line}, {outcome}.</source>
        <translation>ओळ {line}, {outcome}.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… आणि आणखी {count}</translation>
    </message>
    <message>
        <source>Every line is in order.</source>
        <translation>प्रत्येक ओळ ठीक आहे.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नवे</translation>
    </message>
    <message>
        <source>completes somebody</source>
        <translation>कोणाची माहिती पूर्ण करते</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>आधीपासून आहे</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>वापरता येत नाही</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} ची आयात</translation>
    </message>
    <message>
        <source>Columns read: {columns}.</source>
        <translation>वाचलेले स्तंभ: {columns}.</translation>
    </message>
    <message>
        <source>Not read: {columns}.</source>
        <translation>न वाचलेले: {columns}.</translation>
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
        <source>Importing…</source>
        <translation>आयात सुरू आहे…</translation>
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
        <source>{added} people added, {changed} completed.</source>
        <translation>{added} लोक जोडले, {changed} जणांची माहिती पूर्ण झाली.</translation>
    </message>
    <message>
        <source>The rest of the file was left alone; importing it again adds nobody twice.</source>
        <translation>फाइलचा उरलेला भाग तसाच ठेवला; पुन्हा आयात केल्यास कोणी दोनदा जोडले जात नाही.</translation>
    </message>
    <message>
        <source>Nobody was given a consent by this: ask before the first message.</source>
        <translation>यामुळे कोणाची संमती नोंदली गेली नाही: पहिल्या संदेशाआधी विचारा.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>थांबवा (&amp;S)</translation>
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
        <source>Archived</source>
        <translation>संग्रहित</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>चॅट</translation>
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
        <source>Record</source>
        <translation>नोंदवा</translation>
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
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Person</source>
        <translation>व्यक्ती</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>उमेदवार</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
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
        <source>Height · diet</source>
        <translation>उंची · आहार</translation>
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
        <source>Replies in</source>
        <translation>उत्तराची भाषा</translation>
    </message>
    <message>
        <source>Biodata</source>
        <translation>बायोडेटा</translation>
    </message>
    <message>
        <source>About</source>
        <translation>माहिती</translation>
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
        <source>Reach through</source>
        <translation>संपर्काचे मार्ग</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>संमती</translation>
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
        <source>Notes</source>
        <translation>टिपणे</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदल</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>संदेश (&amp;M)</translation>
    </message>
    <message>
        <source>Add a number first.</source>
        <translation>आधी नंबर जोडा.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>बदला… (&amp;E)</translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <source>Privacy requests</source>
        <translation>गोपनीयता विनंत्या</translation>
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
        <source>Read by staff: not a request</source>
        <translation>कर्मचाऱ्याने वाचले: विनंती नाही</translation>
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
    <name>Rail</name>
    <message>
        <source>Panes</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>कुलूप</translation>
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
        <source>&amp;Who asks</source>
        <translation>कोण मागत आहे (&amp;W)</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>सापडलेले लोक</translation>
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
        <source>Look up the person first; add them under Contacts if they are not there.</source>
        <translation>आधी व्यक्ती शोधा; नसल्यास संपर्कमध्ये जोडा.</translation>
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
    <name>RequestPanel</name>
    <message>
        <source>Request</source>
        <translation>विनंती</translation>
    </message>
    <message>
        <source>{person} · {requester}</source>
        <translation>{person} · {requester}</translation>
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
        <source>Started</source>
        <translation>सुरू</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>थांबवले</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय तारीख</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>कोण पाहते</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>पुरावा</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>कशावरून ओळखले</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>कशी आली</translation>
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
        <source>Open &amp;chat</source>
        <translation>चॅट उघडा (&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;person</source>
        <translation>व्यक्ती उघडा (&amp;P)</translation>
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
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
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
        <source>Saved.</source>
        <translation>जतन केले.</translation>
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
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>Search templates</source>
        <translation>टेम्पलेट शोधा</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>फाइल जोडा…</translation>
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
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
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
        <source>not approved now</source>
        <translation>सध्या मंजूर नाही</translation>
    </message>
    <message>
        <source>{name}, required</source>
        <translation>{name}, आवश्यक</translation>
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
    <name>ThreadHeader</name>
    <message>
        <source>Archive</source>
        <translation>संग्रहित करा</translation>
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
        <source>Bring back</source>
        <translation>परत आणा</translation>
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
    <name>ThreadView</name>
    <message>
        <source>Messages</source>
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
</context>
<context>
    <name>contacts</name>
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
        <source>Consent recorded</source>
        <translation>संमती नोंदवली</translation>
    </message>
    <message>
        <source>Family added</source>
        <translation>कुटुंब जोडले</translation>
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
        <source>Family</source>
        <translation>कुटुंब</translation>
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
        <source>in person</source>
        <translation>प्रत्यक्ष</translation>
    </message>
    <message>
        <source>import</source>
        <translation>आयातीतून</translation>
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
        <source>Name in own script</source>
        <translation>स्वतःच्या लिपीत नाव</translation>
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
        <source>Erased person</source>
        <translation>पुसलेली व्यक्ती</translation>
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
        <translation>मिळाली</translation>
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
        <source>To be looked at</source>
        <translation>पाहायचे बाकी</translation>
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
        <source>E-mail</source>
        <translation>ई-मेल</translation>
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
        <source>Approved</source>
        <translation>मंजूर</translation>
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
        <source>Not a request</source>
        <translation>विनंती नाही</translation>
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
</context>
<context>
    <name>text</name>
    <message>
        <source>&apos;{day}&apos; is not a date of birth we can read, so it was left out.</source>
        <translation>&apos;{day}&apos; ही वाचता येणारी जन्मतारीख नाही, म्हणून वगळली.</translation>
    </message>
    <message>
        <source>&apos;{number}&apos; does not read as a phone number.</source>
        <translation>&apos;{number}&apos; हा फोन नंबर वाटत नाही.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a phone number.</source>
        <translation>&apos;{text}&apos; हा फोन नंबर नाही.</translation>
    </message>
    <message>
        <source>24 hours have passed since their last message; send a template instead.</source>
        <translation>त्यांच्या शेवटच्या संदेशाला 24 तास झाले; त्याऐवजी टेम्पलेट पाठवा.</translation>
    </message>
    <message>
        <source>A due date is never moved without its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>नाव आवश्यक आहे.</translation>
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
        <source>A shared contact needs a name.</source>
        <translation>पाठवायच्या संपर्काला नाव हवे.</translation>
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
        <source>Add their phone number first.</source>
        <translation>आधी त्यांचा फोन नंबर जोडा.</translation>
    </message>
    <message>
        <source>Add words around the blanks.</source>
        <translation>रिकाम्या जागांभोवती शब्द जोडा.</translation>
    </message>
    <message>
        <source>Ask a second person to approve it.</source>
        <translation type="unfinished"></translation>
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
        <source>Attach it again.</source>
        <translation>ती पुन्हा जोडा.</translation>
    </message>
    <message>
        <source>Attach the file first.</source>
        <translation>आधी फाइल जोडा.</translation>
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
        <source>Check that the disk is connected and that you may write to the profile folder, then try again.</source>
        <translation>डिस्क जोडलेली आहे आणि प्रोफाइल फोल्डरमध्ये लिहिण्याची परवानगी आहे हे तपासून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Check the address and this PC&apos;s network.</source>
        <translation>पत्ता आणि या पीसीचे नेटवर्क तपासा.</translation>
    </message>
    <message>
        <source>Check the device name and token under Settings, Connection, or ask for a new invitation.</source>
        <translation>सेटिंग, जोडणी येथे पीसीचे नाव आणि टोकन तपासा, किंवा नवे निमंत्रण मागा.</translation>
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
        <source>Choose a message or a signed form from after that.</source>
        <translation>त्यानंतरचा संदेश किंवा सही केलेला फॉर्म निवडा.</translation>
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
        <source>Choose at least a few words that nobody would guess.</source>
        <translation>कोणी ओळखू शकणार नाही असे किमान काही शब्द निवडा.</translation>
    </message>
    <message>
        <source>Choose at least one thing the person agreed to.</source>
        <translation>व्यक्तीने संमती दिलेली किमान एक गोष्ट निवडा.</translation>
    </message>
    <message>
        <source>Choose the CSV file that holds the register.</source>
        <translation>नोंदवही असलेली CSV फाइल निवडा.</translation>
    </message>
    <message>
        <source>Choose the message in which they ask for it again, or a form they signed since.</source>
        <translation>ज्या संदेशात ते हे पुन्हा मागतात तो, किंवा त्यानंतर सही केलेला फॉर्म निवडा.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Close the request instead.</source>
        <translation type="unfinished"></translation>
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
        <source>Connect one under Settings.</source>
        <translation>सेटिंगमध्ये जोडा.</translation>
    </message>
    <message>
        <source>Connect the number again in WhatsApp Business to get a new chance.</source>
        <translation>नवी संधी मिळण्यासाठी WhatsApp Business मध्ये नंबर पुन्हा जोडा.</translation>
    </message>
    <message>
        <source>Create templates in WhatsApp Manager: without one, closed chats stay closed.</source>
        <translation>WhatsApp Manager मध्ये टेम्पलेट बनवा: त्यांशिवाय बंद चॅट बंदच राहतात.</translation>
    </message>
    <message>
        <source>Delete templates that are no longer used.</source>
        <translation>आता न वापरले जाणारे टेम्पलेट पुसा.</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>आहार</translation>
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
        <source>Enter the access key in Settings.</source>
        <translation>सेटिंगमध्ये ॲक्सेस किल्ली टाका.</translation>
    </message>
    <message>
        <source>Enter the right PIN.</source>
        <translation>योग्य PIN टाका.</translation>
    </message>
    <message>
        <source>Export the register again.</source>
        <translation>नोंदवही पुन्हा निर्यात करा.</translation>
    </message>
    <message>
        <source>Extend the request and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation>कुटुंब</translation>
    </message>
    <message>
        <source>Fill in these values.</source>
        <translation>ही मूल्ये भरा.</translation>
    </message>
    <message>
        <source>Finish the tasks that are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk and try again. Nothing that was saved before is lost.</source>
        <translation>डिस्कवर जागा मोकळी करून पुन्हा प्रयत्न करा. आधी जतन केलेले काहीही गेले नाही.</translation>
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
        <source>In Excel, save the register as CSV UTF-8, then try again.</source>
        <translation>Excel मध्ये नोंदवही CSV UTF-8 म्हणून जतन करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Install the newest version on this PC and open it again. Nothing was changed.</source>
        <translation>या पीसीवर नवी आवृत्ती बसवून पुन्हा उघडा. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>It can go on when the time is over.</source>
        <translation type="unfinished"></translation>
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
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: a quotation mark is never closed.</source>
        <translation>ओळ {line} वाचता येत नाही: एक अवतरण चिन्ह बंद झालेले नाही.</translation>
    </message>
    <message>
        <source>Look at its stage: the steps it can take are shown there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details below; change the message, or tell support the number of the error.</source>
        <translation>खालील तपशील पहा; संदेश बदला, किंवा मदत केंद्राला त्रुटी क्रमांक सांगा.</translation>
    </message>
    <message>
        <source>Look at the list: only people who wrote in the last 24 hours can be blocked.</source>
        <translation>यादी पहा: गेल्या 24 तासांत लिहिलेल्यांनाच ब्लॉक करता येते.</translation>
    </message>
    <message>
        <source>Manglik</source>
        <translation>मांगलिक</translation>
    </message>
    <message>
        <source>Mark it as no longer answering instead.</source>
        <translation>त्याऐवजी &apos;आता उत्तर देत नाही&apos; अशी खूण करा.</translation>
    </message>
    <message>
        <source>Mend that line in Excel and export again.</source>
        <translation>ती ओळ Excel मध्ये दुरुस्त करून पुन्हा निर्यात करा.</translation>
    </message>
    <message>
        <source>Messages cannot be sent because of a fault in this program.</source>
        <translation>या प्रोग्राममधील दोषामुळे संदेश पाठवता येत नाहीत.</translation>
    </message>
    <message>
        <source>Meta accepts the token for this number.</source>
        <translation>Meta या नंबरसाठी टोकन स्वीकारते.</translation>
    </message>
    <message>
        <source>More cells than headings; the rest was not read.</source>
        <translation>शीर्षकांपेक्षा जास्त रकाने; उरलेले वाचले नाहीत.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
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
        <source>No name: the number stands in its place.</source>
        <translation>नाव नाही: त्या जागी नंबर ठेवला.</translation>
    </message>
    <message>
        <source>No new consent is recorded for them.</source>
        <translation>त्यांच्यासाठी नवी संमती नोंदली जात नाही.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>या पत्त्यावर कोणी उत्तर देत नाही.</translation>
    </message>
    <message>
        <source>Nobody else is in this group.</source>
        <translation>या गटात दुसरे कोणी नाही.</translation>
    </message>
    <message>
        <source>Not everything is filled in: {labels}.</source>
        <translation>सर्व भरलेले नाही: {labels}.</translation>
    </message>
    <message>
        <source>Not sent: the person asked not to get these messages.</source>
        <translation>पाठवला नाही: व्यक्तीने हे संदेश नको असे सांगितले आहे.</translation>
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
        <source>Nothing was changed: this was a dry run.</source>
        <translation>काहीही बदलले नाही: ही फक्त चाचणी होती.</translation>
    </message>
    <message>
        <source>Nothing was noted that proves this consent.</source>
        <translation>या संमतीचा पुरावा नोंदवलेला नाही.</translation>
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
        <source>Only a message that was not sent can be tried again.</source>
        <translation>फक्त न गेलेला संदेश पुन्हा पाठवता येतो.</translation>
    </message>
    <message>
        <source>Only an approved template can be sent now.</source>
        <translation>आता फक्त मंजूर टेम्पलेट पाठवता येते.</translation>
    </message>
    <message>
        <source>Only they can switch them on again, in WhatsApp.</source>
        <translation>ते फक्त ते स्वतः WhatsApp मध्ये पुन्हा सुरू करू शकतात.</translation>
    </message>
    <message>
        <source>Open WhatsApp Business on the agency&apos;s phone to read it.</source>
        <translation>तो वाचण्यासाठी संस्थेच्या फोनवर WhatsApp Business उघडा.</translation>
    </message>
    <message>
        <source>Open the chat again and check who it is with.</source>
        <translation>चॅट पुन्हा उघडून ते कोणाबरोबर आहे ते पहा.</translation>
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
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Privacy requests are kept as proof and cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put headings such as Name and Mobile into the first line, then try again.</source>
        <translation>पहिल्या ओळीत Name आणि Mobile अशी शीर्षके लिहून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Reach the family by phone or e-mail.</source>
        <translation>कुटुंबाशी फोन किंवा ई-मेलने संपर्क करा.</translation>
    </message>
    <message>
        <source>Record the agency&apos;s decision first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line breaks, emoji and doubled spaces from the part named in the details.</source>
        <translation>तपशिलात सांगितलेल्या भागातून नव्या ओळी, इमोजी आणि दुहेरी मोकळ्या जागा काढा.</translation>
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
        <source>Sanjog Desktop is already open with this profile.</source>
        <translation>Sanjog Desktop या प्रोफाइलसह आधीच उघडे आहे.</translation>
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
        <source>Shorten it.</source>
        <translation>ते लहान करा.</translation>
    </message>
    <message>
        <source>Shorten the values.</source>
        <translation>मूल्ये लहान करा.</translation>
    </message>
    <message>
        <source>Some of the work of this request is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these people could not be blocked.</source>
        <translation>यातील काही लोकांना ब्लॉक करता आले नाही.</translation>
    </message>
    <message>
        <source>Something is missing from this message.</source>
        <translation>या संदेशात काहीतरी राहिले आहे.</translation>
    </message>
    <message>
        <source>Split it into files under 64 MB.</source>
        <translation>64 MB पेक्षा लहान फाइलींमध्ये विभागा.</translation>
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
        <source>Taken for {name}, who has the same number: the names sound alike.</source>
        <translation>{name} असे धरले, ज्यांचा नंबर हाच आहे: नावे सारखी ऐकू येतात.</translation>
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
        <source>The PIN of our number was entered wrongly too often or too fast.</source>
        <translation>आपल्या नंबरचा PIN फार वेळा किंवा फार भराभर चुकीचा टाकला.</translation>
    </message>
    <message>
        <source>The agency has not decided on this request yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency key is whole.</source>
        <translation>संस्थेची किल्ली व्यवस्थित आहे.</translation>
    </message>
    <message>
        <source>The chats on the phone have already been brought over once.</source>
        <translation>फोनवरील चॅट आधीच एकदा आणली आहेत.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>डेटा फोल्डरमध्ये लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>The data on this PC cannot be read: it is damaged, or it belongs to another profile.</source>
        <translation>या पीसीवरील डेटा वाचता येत नाही: तो खराब आहे, किंवा दुसऱ्या प्रोफाइलचा आहे.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>डिस्क भरली आहे, म्हणून हे जतन करता आले नाही.</translation>
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
        <source>The filled-in template is too long.</source>
        <translation>भरलेले टेम्पलेट फार लांब आहे.</translation>
    </message>
    <message>
        <source>The first line names no column we know.</source>
        <translation>पहिल्या ओळीत ओळखीचा स्तंभ नाही.</translation>
    </message>
    <message>
        <source>The form in this message is blocked or used too often right now.</source>
        <translation>या संदेशातील फॉर्म सध्या रोखलेला आहे किंवा फार वापरला गेला आहे.</translation>
    </message>
    <message>
        <source>The key of this profile is lost: without it nobody can read the data on this PC.</source>
        <translation>या प्रोफाइलची किल्ली हरवली आहे: तिच्याशिवाय या पीसीवरील डेटा कोणीही वाचू शकत नाही.</translation>
    </message>
    <message>
        <source>The list of blocked people is full.</source>
        <translation>ब्लॉक केलेल्यांची यादी भरली आहे.</translation>
    </message>
    <message>
        <source>The list we were reading is out of date.</source>
        <translation>आपण वाचत असलेली यादी जुनी झाली आहे.</translation>
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
        <source>The number is known already.</source>
        <translation>हा नंबर आधीपासून माहीत आहे.</translation>
    </message>
    <message>
        <source>The owner of the phone did not share the earlier chats.</source>
        <translation>फोनच्या मालकाने जुनी चॅट दिली नाहीत.</translation>
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
        <source>The relay does not accept this PC.</source>
        <translation>रिले हा पीसी स्वीकारत नाही.</translation>
    </message>
    <message>
        <source>The relay knows this PC; its log is at entry {entry}.</source>
        <translation>रिले या पीसीला ओळखतो; त्याचा लॉग नोंद {entry} वर आहे.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to this relay is not encrypted, so this PC does not use it.</source>
        <translation>या रिलेपर्यंतचा मार्ग एन्क्रिप्टेड नाही, म्हणून हा पीसी तो वापरत नाही.</translation>
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
        <source>There is already a template with this name and language.</source>
        <translation>या नावाचे आणि भाषेचे टेम्पलेट आधीच आहे.</translation>
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
        <source>There is no relay at this address.</source>
        <translation>या पत्त्यावर रिले नाही.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>पाठवायला काही नाही.</translation>
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
        <source>This caption is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation>हा सोबतचा मजकूर फार लांब आहे: {count} अक्षरे, WhatsApp {most} घेते.</translation>
    </message>
    <message>
        <source>This chat is no longer there.</source>
        <translation>हे चॅट आता नाही.</translation>
    </message>
    <message>
        <source>This chat no longer belongs to the person the message was written for.</source>
        <translation>ज्या व्यक्तीसाठी संदेश लिहिला होता तिचे हे चॅट आता नाही.</translation>
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
        <source>This file arrives damaged. Ask for it to be sent again.</source>
        <translation>ही फाइल खराब येते. ती पुन्हा पाठवण्यास सांगा.</translation>
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
        <source>This file is damaged: its characters cannot be read.</source>
        <translation>ही फाइल खराब आहे: तिची अक्षरे वाचता येत नाहीत.</translation>
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
        <source>This file is too large to be a register.</source>
        <translation>ही फाइल नोंदवही असण्यासाठी फार मोठी आहे.</translation>
    </message>
    <message>
        <source>This file lies at an address that is not WhatsApp&apos;s, so it was not fetched.</source>
        <translation>ही फाइल WhatsApp च्या पत्त्यावर नाही, म्हणून आणली नाही.</translation>
    </message>
    <message>
        <source>This has already been asked for.</source>
        <translation>हे आधीच मागितले आहे.</translation>
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
        <source>This is not a text file.</source>
        <translation>ही मजकूर फाइल नाही.</translation>
    </message>
    <message>
        <source>This is not an agency key.</source>
        <translation>ही संस्थेची किल्ली नाही.</translation>
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
        <source>This kind of file cannot be sent on WhatsApp.</source>
        <translation>या प्रकारची फाइल WhatsApp वर पाठवता येत नाही.</translation>
    </message>
    <message>
        <source>This message can no longer be cancelled.</source>
        <translation>हा संदेश आता रद्द करता येत नाही.</translation>
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
        <source>This message is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation>हा संदेश फार लांब आहे: {count} अक्षरे, WhatsApp {most} घेते.</translation>
    </message>
    <message>
        <source>This message was not sent from here.</source>
        <translation>हा संदेश येथून पाठवलेला नाही.</translation>
    </message>
    <message>
        <source>This number asked not to get messages; that stays so.</source>
        <translation>या नंबरने संदेश नको असे सांगितले होते; ते तसेच राहते.</translation>
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
        <source>This person has asked WhatsApp for no more offers from us.</source>
        <translation>या व्यक्तीने WhatsApp ला आपल्या आणखी जाहिराती नको असे सांगितले आहे.</translation>
    </message>
    <message>
        <source>This person has neither a phone number nor a WhatsApp name.</source>
        <translation>या व्यक्तीचा फोन नंबरही नाही आणि WhatsApp नावही नाही.</translation>
    </message>
    <message>
        <source>This person has no number yet.</source>
        <translation>या व्यक्तीचा अजून नंबर नाही.</translation>
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
        <source>This recovery code belongs to another profile.</source>
        <translation>हा रिकव्हरी कोड दुसऱ्या प्रोफाइलचा आहे.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake.</source>
        <translation>या रिकव्हरी कोडमध्ये लिहिण्याची चूक आहे.</translation>
    </message>
    <message>
        <source>This request cannot take that step now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>ही विनंती आता नाही.</translation>
    </message>
    <message>
        <source>This request was already decided.</source>
        <translation>या विनंतीवर निर्णय झालेला आहे.</translation>
    </message>
    <message>
        <source>This template begins with a file ({kind}).</source>
        <translation>हे टेम्पलेट फाइलने ({kind}) सुरू होते.</translation>
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
        <source>This template is not approved by WhatsApp at present.</source>
        <translation>हे टेम्पलेट सध्या WhatsApp ने मंजूर केलेले नाही.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>काही मिनिटांनी पुन्हा प्रयत्न करा.</translation>
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
        <source>Two different people must approve this.</source>
        <translation type="unfinished"></translation>
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
        <source>Update it.</source>
        <translation>तो अद्ययावत करा.</translation>
    </message>
    <message>
        <source>Update the program; if it goes on, send the fault report to support.</source>
        <translation>प्रोग्राम अद्ययावत करा; तरीही होत असल्यास दोष अहवाल मदत केंद्राला पाठवा.</translation>
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
        <source>WhatsApp asked us to slow down.</source>
        <translation>WhatsApp ने आपल्याला सावकाश करण्यास सांगितले आहे.</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Check the internet connection.</source>
        <translation>WhatsApp पर्यंत पोहोचता येत नाही. इंटरनेट जोडणी तपासा.</translation>
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
        <source>WhatsApp has switched this template off for good.</source>
        <translation>WhatsApp ने हे टेम्पलेट कायमचे बंद केले आहे.</translation>
    </message>
    <message>
        <source>WhatsApp is changing something on our account.</source>
        <translation>WhatsApp आपल्या खात्यात काहीतरी बदलत आहे.</translation>
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
        <source>Write a message first.</source>
        <translation>आधी संदेश लिहा.</translation>
    </message>
    <message>
        <source>Write it again; if it fails again, tell support the number of the error.</source>
        <translation>पुन्हा लिहा; तरीही न जमल्यास मदत केंद्राला त्रुटी क्रमांक सांगा.</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>एका ओळीत लिहा.</translation>
    </message>
    <message>
        <source>Write the address with https:// in front.</source>
        <translation>पत्त्याच्या पुढे https:// लिहा.</translation>
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
        <source>You may answer when they write to you themselves.</source>
        <translation>ते स्वतः तुम्हाला लिहितील तेव्हा तुम्ही उत्तर देऊ शकता.</translation>
    </message>
    <message>
        <source>code for “{text}”</source>
        <translation>“{text}” साठी कोड</translation>
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
        <source>green</source>
        <translation>हिरवा</translation>
    </message>
    <message>
        <source>heading {number}</source>
        <translation>शीर्षक {number}</translation>
    </message>
    <message>
        <source>image</source>
        <translation>चित्र</translation>
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
</TS>
