<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Cannot be shown. Open it instead.</source>
        <translation>दिखाया नहीं जा सकता। इसे खोलकर देखें।</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>आगे भेजा गया</translation>
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
        <translation>आप</translation>
    </message>
    <message>
        <source>voice note</source>
        <translation>वॉइस संदेश</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>ऑडियो</translation>
    </message>
    <message>
        <source>No longer available from WhatsApp</source>
        <translation>WhatsApp पर अब उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Could not be fetched yet, trying again</source>
        <translation>अभी नहीं मिल सका, फिर कोशिश हो रही है</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>मँगाया जा रहा है…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>संपर्क कार्ड</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>यह पहुँच गया था</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर से भेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>टेम्पलेट भेजें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>This file is a program or can carry one, so it is not opened from here.</source>
        <translation>यह फ़ाइल एक प्रोग्राम है या उसमें प्रोग्राम हो सकता है, इसलिए यहाँ से नहीं खोली जाती।</translation>
    </message>
    <message>
        <source>Save it only if you know who made it and what it is for.</source>
        <translation>इसे तभी सहेजें जब आप जानते हों कि यह किसने और किसलिए बनाई है।</translation>
    </message>
    <message>
        <source>No program on this PC opens {name}.</source>
        <translation>इस पीसी पर {name} को खोलने वाला कोई प्रोग्राम नहीं है।</translation>
    </message>
    <message>
        <source>Save it instead.</source>
        <translation>इसके बदले इसे सहेज लें।</translation>
    </message>
    <message>
        <source>This file has not been fetched yet.</source>
        <translation>यह फ़ाइल अभी मँगाई नहीं गई है।</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} खाली है।</translation>
    </message>
    <message>
        <source>{name} is too large for WhatsApp.</source>
        <translation>{name} WhatsApp के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The limit is {limit} MB. Send a smaller copy or a link.</source>
        <translation>सीमा {limit} MB है। छोटी प्रति या लिंक भेजें।</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Match updates</source>
        <translation>रिश्तों की सूचना</translation>
    </message>
    <message>
        <source>Share biodata</source>
        <translation>बायोडेटा साझा करना</translation>
    </message>
    <message>
        <source>Share photos</source>
        <translation>फ़ोटो साझा करना</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>प्रचार संदेश</translation>
    </message>
    <message>
        <source>Testimonials</source>
        <translation>अनुभव-कथन</translation>
    </message>
    <message>
        <source>in chat</source>
        <translation>चैट में</translation>
    </message>
    <message>
        <source>by button</source>
        <translation>बटन से</translation>
    </message>
    <message>
        <source>in WhatsApp</source>
        <translation>WhatsApp में</translation>
    </message>
    <message>
        <source>web form</source>
        <translation>वेब फ़ॉर्म</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>काग़ज़ी फ़ॉर्म</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>फ़ोन पर</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>स्वयं आकर</translation>
    </message>
    <message>
        <source>import</source>
        <translation>आयात से</translation>
    </message>
    <message>
        <source>opted in {day}</source>
        <translation>सहमति {day}</translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation>वापस ली {day}</translation>
    </message>
    <message>
        <source>said no {day}</source>
        <translation>मना किया {day}</translation>
    </message>
    <message>
        <source>stopped {day}</source>
        <translation>रोका गया {day}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>समाप्त {day}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>this chat</source>
        <translation>यह चैट</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>नंबर नहीं</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>साझा</translation>
    </message>
    <message>
        <source>not on WhatsApp</source>
        <translation>WhatsApp पर नहीं</translation>
    </message>
    <message>
        <source>consent noted</source>
        <translation>सहमति दर्ज हुई</translation>
    </message>
    <message>
        <source>added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>{fields} changed</source>
        <translation>{fields} बदला गया</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>प्रचार</translation>
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
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>समीक्षा में</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>बंद किया गया</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>वॉइस संदेश</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>ऑडियो</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
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
        <translation>WhatsApp की सूचना</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>मिटाया गया संदेश</translation>
    </message>
    <message>
        <source>Opened the chat</source>
        <translation>चैट खोली</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>बटन</translation>
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
        <translation>इस प्रकार का संदेश अभी नहीं दिखाया जा सकता</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>played</source>
        <translation>सुना गया</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>मसौदा: {text}</translation>
    </message>
    <message>
        <source>You: not sent. {text}</source>
        <translation>आप: नहीं भेजा गया। {text}</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>आप: {text}</translation>
    </message>
    <message>
        <source>Privacy request?</source>
        <translation>निजता अनुरोध?</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>needs consent</source>
        <translation>सहमति चाहिए</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>विंडो बंद</translation>
    </message>
    <message>
        <source>closes in {left}</source>
        <translation>{left} में बंद</translation>
    </message>
    <message>
        <source>window {left}</source>
        <translation>विंडो {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n अपठित</numerusform>
            <numerusform>%n अपठित</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted by its sender.</source>
        <translation>यह संदेश भेजने वाले ने मिटा दिया।</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>पहले का एक संदेश</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent. Did it arrive?</source>
        <translation>भेजते समय कनेक्शन टूट गया। क्या यह पहुँचा?</translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation>यह भेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>in reply to: {text}</source>
        <translation>इसके उत्तर में: {text}</translation>
    </message>
    <message>
        <source>you reacted {emoji}</source>
        <translation>आपकी प्रतिक्रिया {emoji}</translation>
    </message>
    <message>
        <source>they reacted {emoji}</source>
        <translation>उनकी प्रतिक्रिया {emoji}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
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
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Sanjog Desktop: contacts, WhatsApp chats and privacy requests of a matrimonial agency.</source>
        <translation>Sanjog Desktop: विवाह संस्था के संपर्क, WhatsApp चैट और निजता अनुरोध।</translation>
    </message>
    <message>
        <source>Sanjog Desktop</source>
        <translation>Sanjog Desktop</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>रिपोर्ट के लिए कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>इनसे बना है</translation>
    </message>
    <message>
        <source>The licence texts lie beside the program.</source>
        <translation>लाइसेंस के पाठ प्रोग्राम के साथ रखे हैं।</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>For this PC alone. Changes show at once.</source>
        <translation>केवल इस पीसी के लिए। बदलाव तुरंत दिखते हैं।</translation>
    </message>
    <message>
        <source>Colours and size</source>
        <translation>रंग और आकार</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>अधिक कंट्रास्ट</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>रंग (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>अक्षरों का आकार (&amp;T)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The language of this program. Messages are written in the language of each person.</source>
        <translation>इस प्रोग्राम की भाषा। संदेश हर व्यक्ति की अपनी भाषा में लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>प्रोग्राम की भाषा (&amp;L)</translation>
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
        <translation>इस संदेश के साथ क्या करें</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>उत्तर दें</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>React</source>
        <translation>प्रतिक्रिया दें</translation>
    </message>
    <message>
        <source>Take the reaction back</source>
        <translation>प्रतिक्रिया वापस लें</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
</context>
<context>
    <name>ChatsPane</name>
    <message>
        <source>Choose a chat</source>
        <translation>कोई चैट चुनें</translation>
    </message>
    <message>
        <source>Everything said so far is on this PC and can be read without a network.</source>
        <translation>अब तक की सारी बातचीत इस पीसी पर है और बिना नेटवर्क के पढ़ी जा सकती है।</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>समस्या</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>संदेश लिखें</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>इसे हटा दें</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>स्वयं</translation>
    </message>
    <message>
        <source>Reply to {who}</source>
        <translation>{who} को उत्तर</translation>
    </message>
    <message>
        <source>Too long for WhatsApp. Send it in two parts.</source>
        <translation>WhatsApp के लिए बहुत लंबा है। इसे दो भागों में भेजें।</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>फ़ाइल जोड़ें</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>From Meta’s app dashboard and your relay. Everything here stays in the encrypted store.</source>
        <translation>Meta के ऐप डैशबोर्ड और आपके रिले से। यहाँ की हर बात एन्क्रिप्टेड भंडार में रहती है।</translation>
    </message>
    <message>
        <source>WhatsApp at Meta</source>
        <translation>Meta पर WhatsApp</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>एक्सेस टोकन</translation>
    </message>
    <message>
        <source>A system user’s token does not expire.</source>
        <translation>सिस्टम यूज़र का टोकन समाप्त नहीं होता।</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>एक्सेस टोकन (&amp;T)</translation>
    </message>
    <message>
        <source>Check token</source>
        <translation>टोकन जाँचें</translation>
    </message>
    <message>
        <source>Phone number &amp;id</source>
        <translation>फ़ोन नंबर आईडी (&amp;I)</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>नंबर जाँचें</translation>
    </message>
    <message>
        <source>WhatsApp &amp;business account id</source>
        <translation>WhatsApp बिज़नेस खाता आईडी (&amp;B)</translation>
    </message>
    <message>
        <source>Check templates</source>
        <translation>टेम्पलेट जाँचें</translation>
    </message>
    <message>
        <source>&amp;Graph address</source>
        <translation>Graph का पता (&amp;G)</translation>
    </message>
    <message>
        <source>Graph &amp;version</source>
        <translation>Graph संस्करण (&amp;V)</translation>
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
        <translation>रिले का पता (&amp;A)</translation>
    </message>
    <message>
        <source>This PC’s &amp;name at the relay</source>
        <translation>रिले पर इस पीसी का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>This PC’s credential</source>
        <translation>इस पीसी का प्रमाण</translation>
    </message>
    <message>
        <source>This PC’s &amp;credential</source>
        <translation>इस पीसी का प्रमाण (&amp;C)</translation>
    </message>
    <message>
        <source>Check relay</source>
        <translation>रिले जाँचें</translation>
    </message>
    <message>
        <source>Agency key</source>
        <translation>संस्था की कुंजी</translation>
    </message>
    <message>
        <source>The relay seals every message with the public half; only PCs that hold the private half can read them. Make one pair for the whole agency.</source>
        <translation>रिले हर संदेश को सार्वजनिक आधे से बंद करता है; उसे वही पीसी पढ़ सकते हैं जिनके पास निजी आधा है। पूरी संस्था के लिए एक ही जोड़ी बनाएँ।</translation>
    </message>
    <message>
        <source>Private half</source>
        <translation>निजी आधा</translation>
    </message>
    <message>
        <source>Paste it from the first PC.</source>
        <translation>इसे पहले पीसी से लाकर चिपकाएँ।</translation>
    </message>
    <message>
        <source>&amp;Private half</source>
        <translation>निजी आधा (&amp;P)</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>कुंजी जाँचें</translation>
    </message>
    <message>
        <source>The relay is started with it.</source>
        <translation>रिले इसी के साथ शुरू किया जाता है।</translation>
    </message>
    <message>
        <source>P&amp;ublic half</source>
        <translation>सार्वजनिक आधा (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Make a new pair</source>
        <translation>नई जोड़ी बनाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>Copy public half</source>
        <translation>सार्वजनिक आधा कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>सहेजें और जोड़ें (&amp;S)</translation>
    </message>
    <message>
        <source>Chec&amp;k everything</source>
        <translation>सब कुछ जाँचें (&amp;K)</translation>
    </message>
    <message>
        <source>Saved, in use from now.</source>
        <translation>सहेजा गया, अभी से उपयोग में।</translation>
    </message>
    <message>
        <source>Start the relay with the new public half, then save.</source>
        <translation>पहले रिले को नए सार्वजनिक आधे के साथ शुरू करें, फिर सहेजें।</translation>
    </message>
    <message>
        <source>Key {id}</source>
        <translation>कुंजी {id}</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>New contact</source>
        <translation>नया संपर्क</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} में बदलाव</translation>
    </message>
    <message>
        <source>On file: {numbers}</source>
        <translation>पहले से दर्ज: {numbers}</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>नाम ज़रूरी है।</translation>
    </message>
    <message>
        <source>This does not read as a phone number. Try it with +91 in front.</source>
        <translation>यह फ़ोन नंबर नहीं लगता। आगे +91 लगाकर देखें।</translation>
    </message>
    <message>
        <source>Write the date of birth as year-month-day, like 1997-02-14.</source>
        <translation>जन्मतिथि वर्ष-माह-दिन के रूप में लिखें, जैसे 1997-02-14।</translation>
    </message>
    <message>
        <source>Write the height like 5′10″ or 178 cm.</source>
        <translation>ऊँचाई 5′10″ या 178 cm की तरह लिखें।</translation>
    </message>
    <message>
        <source>No family yet</source>
        <translation>अभी कोई परिवार नहीं</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Name in &amp;own script</source>
        <translation>अपनी लिपि में नाम (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>फ़ोन नंबर (&amp;P)</translation>
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
        <translation>… की माँ, उम्मीदवार</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>परिवार (&amp;F)</translation>
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
        <translation>उत्तर की भाषा (&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>स्थिति (&amp;T)</translation>
    </message>
    <message>
        <source>Is to be married: keep a &amp;biodata</source>
        <translation>विवाह होना है: बायोडेटा रखें (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>जन्मतिथि (&amp;D)</translation>
    </message>
    <message>
        <source>1997-02-14</source>
        <translation>1997-02-14</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>ऊँचाई (&amp;H)</translation>
    </message>
    <message>
        <source>5′10″ or 178 cm</source>
        <translation>5′10″ या 178 cm</translation>
    </message>
    <message>
        <source>Ed&amp;ucation</source>
        <translation>शिक्षा (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>काम (&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mmunity</source>
        <translation>समुदाय (&amp;M)</translation>
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
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>&amp;Import a register…</source>
        <translation>रजिस्टर आयात करें… (&amp;I)</translation>
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
        <translation>नया संपर्क (&amp;N)</translation>
    </message>
    <message>
        <source>Name in any script, or part of a number</source>
        <translation>किसी भी लिपि में नाम, या नंबर का कोई हिस्सा</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>उम्मीदवार</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>तालिका में क्या दिखे</translation>
    </message>
    <message>
        <source>{ms} ms · {count} found</source>
        <translation>{ms} मि.से. · {count} मिले</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>सूची पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation>जो दिख रहा है वह पहले का है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>कोई नहीं मिला</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or the last digits of a number. People shows everybody.</source>
        <translation>कम अक्षर, दूसरी वर्तनी या नंबर के आख़िरी अंक आज़माएँ। &apos;लोग&apos; में सब दिखते हैं।</translation>
    </message>
    <message>
        <source>No families yet</source>
        <translation>अभी कोई परिवार नहीं</translation>
    </message>
    <message>
        <source>Import the register you keep, or add people one by one.</source>
        <translation>अपना रजिस्टर आयात करें, या लोगों को एक-एक कर जोड़ें।</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>यहाँ अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Import the register you keep in Excel as CSV, or add the first person. Whoever writes on WhatsApp appears under People by themselves.</source>
        <translation>Excel में रखा अपना रजिस्टर CSV के रूप में आयात करें, या पहला व्यक्ति जोड़ें। जो WhatsApp पर लिखता है वह &apos;लोग&apos; में अपने-आप दिखता है।</translation>
    </message>
    <message>
        <source>{people} people · {families} families · all on this PC, readable offline</source>
        <translation>{people} लोग · {families} परिवार · सब इस पीसी पर, बिना नेटवर्क के पढ़ने योग्य</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर कोशिश करें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>FamilyPanel</name>
    <message>
        <source>Family</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Nobody yet. Choose this family in a person’s form.</source>
        <translation>अभी कोई नहीं। किसी व्यक्ति के फ़ॉर्म में यह परिवार चुनें।</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>किसकी देखरेख में</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} दिखाएँ</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Search results</source>
        <translation>खोज के परिणाम</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Choose the register</source>
        <translation>रजिस्टर चुनें</translation>
    </message>
    <message>
        <source>Registers (*.csv *.tsv *.txt)</source>
        <translation>रजिस्टर (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation>देखने योग्य पंक्तियाँ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>आयात करें (&amp;I)</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>दूसरी फ़ाइल चुनें… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Close it in Excel and try again.</source>
        <translation>इसे Excel में बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Line {line}, {outcome}.</source>
        <translation>पंक्ति {line}, {outcome}।</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… और {count} और</translation>
    </message>
    <message>
        <source>Every line is in order.</source>
        <translation>हर पंक्ति ठीक है।</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>completes somebody</source>
        <translation>किसी की जानकारी पूरी करती है</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>पहले से है</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>काम की नहीं</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} का आयात</translation>
    </message>
    <message>
        <source>Columns read: {columns}.</source>
        <translation>पढ़े गए स्तंभ: {columns}।</translation>
    </message>
    <message>
        <source>Not read: {columns}.</source>
        <translation>नहीं पढ़े गए: {columns}।</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} नए</translation>
    </message>
    <message>
        <source>{count} to complete</source>
        <translation>{count} पूरे होंगे</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} पहले से हैं</translation>
    </message>
    <message>
        <source>{count} share a number</source>
        <translation>{count} का नंबर साझा है</translation>
    </message>
    <message>
        <source>{count} cannot be used</source>
        <translation>{count} काम के नहीं</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>आयात हो रहा है…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयात हो गया</translation>
    </message>
    <message>
        <source>{added} people added, {changed} completed.</source>
        <translation>{added} लोग जोड़े गए, {changed} की जानकारी पूरी हुई।</translation>
    </message>
    <message>
        <source>The rest of the file was left alone; importing it again adds nobody twice.</source>
        <translation>फ़ाइल का बाकी हिस्सा छोड़ दिया गया; फिर आयात करने पर कोई दोबारा नहीं जुड़ता।</translation>
    </message>
    <message>
        <source>Nobody was given a consent by this: ask before the first message.</source>
        <translation>इससे किसी की सहमति दर्ज नहीं हुई: पहले संदेश से पहले पूछें।</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें (&amp;S)</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Search people and messages</source>
        <translation>लोग और संदेश खोजें</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Which chats to show</source>
        <translation>कौन-सी चैट दिखाएँ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>अपठित</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>जल्द बंद होंगी</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>न भेजे गए</translation>
    </message>
    <message>
        <source>Privacy?</source>
        <translation>निजता?</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>संग्रहित</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>अभी कोई चैट नहीं</translation>
    </message>
    <message>
        <source>A chat appears here when a family writes to your number.</source>
        <translation>जब कोई परिवार आपके नंबर पर लिखता है, चैट यहाँ दिखती है।</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>संग्रह में कुछ नहीं</translation>
    </message>
    <message>
        <source>Archive a chat from its menu; it comes back when they write.</source>
        <translation>चैट के मेनू से उसे संग्रहित करें; उनके लिखने पर वह लौट आती है।</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>यहाँ कुछ नहीं</translation>
    </message>
    <message>
        <source>That is good news. See All for every chat.</source>
        <translation>यह अच्छी बात है। हर चैट के लिए &apos;सभी&apos; देखें।</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Recovery code, as printed</source>
        <translation>रिकवरी कोड, जैसा छपा है</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>खोलें (&amp;U)</translation>
    </message>
    <message>
        <source>Unlock with this PC’s &amp;keychain</source>
        <translation>इस पीसी की कीचेन से खोलें (&amp;K)</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>रिकवरी कोड का उपयोग करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Neither is at hand…</source>
        <translation>दोनों में से कुछ पास नहीं… (&amp;N)</translation>
    </message>
    <message>
        <source>Unlock with the recovery code</source>
        <translation>रिकवरी कोड से खोलें</translation>
    </message>
    <message>
        <source>Sanjog is locked</source>
        <translation>Sanjog पर ताला है</translation>
    </message>
    <message>
        <source>Type the code that was printed when this PC was set up. Spaces and dashes do not matter.</source>
        <translation>वह कोड लिखें जो इस पीसी को तैयार करते समय छापा गया था। ख़ाली जगह और डैश से फ़र्क नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Everything on this PC is encrypted. Messages keep waiting safely until you unlock.</source>
        <translation>इस पीसी पर सब कुछ एन्क्रिप्टेड है। आपके खोलने तक संदेश सुरक्षित प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>पासफ़्रेज़ का उपयोग करें (&amp;P)</translation>
    </message>
    <message>
        <source>Without the passphrase, the keychain or the recovery code, nobody can read the data on this PC.</source>
        <translation>पासफ़्रेज़, कीचेन या रिकवरी कोड के बिना इस पीसी का डेटा कोई नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>That includes us: there is no second key. Look for the printed recovery code first.</source>
        <translation>हम भी नहीं: दूसरी कोई कुंजी नहीं है। पहले छपा हुआ रिकवरी कोड ढूँढें।</translation>
    </message>
    <message>
        <source>This PC’s keychain does not hold the key. Type the passphrase instead.</source>
        <translation>इस पीसी की कीचेन में कुंजी नहीं है। इसके बदले पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>{seconds} सेकंड में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>खुल रहा है…</translation>
    </message>
</context>
<context>
    <name>LostKeyPage</name>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>रिकवरी कोड का उपयोग करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>कुंजी की फ़ाइल ख़राब है</translation>
    </message>
    <message>
        <source>No way in?</source>
        <translation>कोई रास्ता नहीं?</translation>
    </message>
    <message>
        <source>Start fresh on this PC</source>
        <translation>इस पीसी पर नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>The locked data stays encrypted and is set aside, not read. This PC then starts empty and fetches again what the relay still keeps and what the other PCs of the team share. What was only on this PC stays lost unless its passphrase or recovery code is found.</source>
        <translation>बंद डेटा एन्क्रिप्टेड ही रहता है और पढ़े बिना अलग रख दिया जाता है। फिर यह पीसी ख़ाली शुरू होता है और वह सब दोबारा मँगाता है जो रिले के पास अब भी है और जो टीम के दूसरे पीसी साझा करते हैं। जो केवल इस पीसी पर था, वह पासफ़्रेज़ या रिकवरी कोड मिले बिना नहीं मिलेगा।</translation>
    </message>
    <message>
        <source>I &amp;understand that this PC starts empty</source>
        <translation>मैं समझता/समझती हूँ कि यह पीसी ख़ाली शुरू होगा (&amp;U)</translation>
    </message>
    <message>
        <source>Start &amp;fresh</source>
        <translation>नए सिरे से शुरू करें (&amp;F)</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>वही पासफ़्रेज़ दोबारा</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही दोबारा</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>मज़बूती</translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation>कम से कम {count} अक्षर</translation>
    </message>
    <message>
        <source>{word}: at least {count} characters</source>
        <translation>{word}: कम से कम {count} अक्षर</translation>
    </message>
    <message>
        <source>{word} · the two are not the same yet</source>
        <translation>{word} · दोनों अभी एक जैसे नहीं हैं</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>अनुमान लगाना बहुत आसान</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>ठीक-ठाक</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>मज़बूत</translation>
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
        <translation>यह सूचना क्या सुझाती है</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
</context>
<context>
    <name>OfflineStrip</name>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Offline. You are reading saved data.</source>
        <translation>ऑफ़लाइन। आप सहेजा हुआ डेटा पढ़ रहे हैं।</translation>
    </message>
    <message>
        <source>Offline since {time}. You are reading saved data.</source>
        <translation>{time} से ऑफ़लाइन। आप सहेजा हुआ डेटा पढ़ रहे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Messages that will go when online: %n.</source>
        <translation>
            <numerusform>ऑनलाइन होते ही जाने वाले संदेश: %n।</numerusform>
            <numerusform>ऑनलाइन होते ही जाने वाले संदेश: %n।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>This PC was set up meanwhile. Restart the program to unlock it.</source>
        <translation>यह पीसी इस बीच तैयार हो चुका है। इसे खोलने के लिए प्रोग्राम फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The profile folder cannot be written. Free some space or check its rights.</source>
        <translation>प्रोफ़ाइल फ़ोल्डर में लिखा नहीं जा सकता। जगह ख़ाली करें या अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>This PC’s keychain did not take the key.</source>
        <translation>इस पीसी की कीचेन ने कुंजी नहीं ली।</translation>
    </message>
    <message>
        <source>You unlock with the passphrase instead.</source>
        <translation>इसके बदले आप पासफ़्रेज़ से खोलते हैं।</translation>
    </message>
</context>
<context>
    <name>OptInDialog</name>
    <message>
        <source>Record opt-in</source>
        <translation>सहमति दर्ज करें</translation>
    </message>
    <message>
        <source>How they told us</source>
        <translation>उन्होंने कैसे बताया</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>इसका प्रमाण क्या है</translation>
    </message>
    <message>
        <source>Their message</source>
        <translation>उनका संदेश</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Reply in this chat</source>
        <translation>इस चैट में उत्तर</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>वेब फ़ॉर्म</translation>
    </message>
    <message>
        <source>Signed paper form</source>
        <translation>हस्ताक्षरित काग़ज़ी फ़ॉर्म</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>फ़ोन कॉल</translation>
    </message>
    <message>
        <source>In person, at the office</source>
        <translation>कार्यालय में स्वयं आकर</translation>
    </message>
    <message>
        <source>Only what the person said themselves, after they saw the notice.</source>
        <translation>केवल वही जो व्यक्ति ने सूचना देखने के बाद स्वयं कहा।</translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation>वे इन पर सहमत हुए</translation>
    </message>
    <message>
        <source>Their message: “{words}”</source>
        <translation>उनका संदेश: “{words}”</translation>
    </message>
    <message>
        <source>The words they wrote</source>
        <translation>उनके लिखे शब्द</translation>
    </message>
    <message>
        <source>Number or date of the form</source>
        <translation>फ़ॉर्म का नंबर या तारीख़</translation>
    </message>
    <message>
        <source>Where the signed form is kept</source>
        <translation>हस्ताक्षरित फ़ॉर्म कहाँ रखा है</translation>
    </message>
    <message>
        <source>What was said, and who heard it</source>
        <translation>क्या कहा गया और किसने सुना</translation>
    </message>
    <message>
        <source>What was said, and who was there</source>
        <translation>क्या कहा गया और कौन मौजूद था</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>पासफ़्रेज़ चुनें</translation>
    </message>
    <message>
        <source>It encrypts everything on this PC. Three or four words that do not belong together are easy to remember and hard to guess. Any language will do.</source>
        <translation>यह इस पीसी की हर चीज़ को एन्क्रिप्ट करता है। तीन-चार ऐसे शब्द जो आपस में जुड़े न हों, याद रखना आसान और अनुमान लगाना कठिन होता है। भाषा कोई भी चलेगी।</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>बनाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>बन रहा है…</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Card of the person</source>
        <translation>व्यक्ति का कार्ड</translation>
    </message>
    <message>
        <source>{package} to {day}</source>
        <translation>{package}, {day} तक</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>May we message?</source>
        <translation>क्या हम संदेश भेज सकते हैं?</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>सहमति दर्ज करें…</translation>
    </message>
    <message>
        <source>{when} · last message</source>
        <translation>{when} · आख़िरी संदेश</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>घटनाक्रम</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>संपर्क खोलें</translation>
    </message>
    <message>
        <source>Privacy request…</source>
        <translation>निजता अनुरोध…</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>उम्मीदवार</translation>
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
        <translation>शिक्षा</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Height · diet</source>
        <translation>ऊँचाई · आहार</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>Gotra · manglik</source>
        <translation>गोत्र · मांगलिक</translation>
    </message>
    <message>
        <source>Replies in</source>
        <translation>उत्तर की भाषा</translation>
    </message>
    <message>
        <source>Biodata</source>
        <translation>बायोडेटा</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>No number on file yet.</source>
        <translation>अभी कोई नंबर दर्ज नहीं।</translation>
    </message>
    <message>
        <source>Reach through</source>
        <translation>संपर्क का माध्यम</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} दिखाएँ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>संदेश (&amp;M)</translation>
    </message>
    <message>
        <source>Add a number first.</source>
        <translation>पहले नंबर जोड़ें।</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>बदलें… (&amp;E)</translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <source>Privacy requests</source>
        <translation>निजता अनुरोध</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>नया अनुरोध (&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>इस सप्ताह नियत</translation>
    </message>
    <message>
        <source>Suggested from chats</source>
        <translation>चैट से सुझाए गए</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>कौन-से अनुरोध दिखें</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>कोई अनुरोध नहीं चुना</translation>
    </message>
    <message>
        <source>Choose one to see its stage, its clock and the words it rests on.</source>
        <translation>किसी एक को चुनकर उसका चरण, समय-सीमा और आधार बने शब्द देखें।</translation>
    </message>
    <message>
        <source>The requests could not be read.</source>
        <translation>अनुरोध पढ़े नहीं जा सके।</translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation>जो दिख रहा है वह पहले का है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>कोई खुला अनुरोध नहीं</translation>
    </message>
    <message>
        <source>When somebody asks to see, correct or delete their data, press New request. What they write in a chat is suggested here by itself.</source>
        <translation>जब कोई अपना डेटा देखने, सुधारने या मिटाने को कहे, तो &apos;नया अनुरोध&apos; दबाएँ। चैट में लिखी बात यहाँ अपने-आप सुझाई जाती है।</translation>
    </message>
    <message>
        <source>Nothing due this week</source>
        <translation>इस सप्ताह कुछ नियत नहीं</translation>
    </message>
    <message>
        <source>Open shows every request that still runs.</source>
        <translation>&apos;खुले&apos; में हर जारी अनुरोध दिखता है।</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>कोई सुझाव नहीं</translation>
    </message>
    <message>
        <source>Messages that read like a privacy request, in four languages, wait here for your word.</source>
        <translation>चार भाषाओं में जो संदेश निजता अनुरोध जैसे लगते हैं, वे यहाँ आपके निर्णय की प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>अभी कुछ बंद नहीं हुआ</translation>
    </message>
    <message>
        <source>Answered requests stay here with their dates.</source>
        <translation>उत्तर दिए गए अनुरोध अपनी तारीख़ों के साथ यहाँ रहते हैं।</translation>
    </message>
    <message>
        <source>Read by staff: not a request</source>
        <translation>कर्मचारी ने पढ़ा: अनुरोध नहीं है</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>ऊपर (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>नीचे (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>सब चुनें (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत् करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
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
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत् करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Panes</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ताला</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n प्रतीक्षा में</numerusform>
            <numerusform>%n प्रतीक्षा में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>&amp;Print…</source>
        <translation>छापें… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF के रूप में सहेजें… (&amp;S)</translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation>समूह {number}: {group}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>प्रिंटर को भेजा गया।</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>रिकवरी पत्रक सहेजें</translation>
    </message>
    <message>
        <source>Saved. Move it off this PC, to a stick in a drawer.</source>
        <translation>सहेजा गया। इसे इस पीसी से हटाकर दराज़ में रखी पेन ड्राइव में रखें।</translation>
    </message>
    <message>
        <source>That did not work. Try the other way.</source>
        <translation>यह नहीं हो पाया। दूसरा तरीका आज़माएँ।</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Sanjog recovery code</source>
        <translation>Sanjog रिकवरी कोड</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>{day} को छापा गया</translation>
    </message>
    <message>
        <source>This code opens the data on this PC when the passphrase is forgotten. Keep it in a locked drawer or a safe, away from the PC. Whoever holds it can read everything; without it or the passphrase nobody can.</source>
        <translation>पासफ़्रेज़ भूल जाने पर यह कोड इस पीसी का डेटा खोलता है। इसे पीसी से दूर, ताले वाली दराज़ या तिजोरी में रखें। जिसके पास यह है वह सब पढ़ सकता है; इसके या पासफ़्रेज़ के बिना कोई नहीं।</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Keep the recovery code</source>
        <translation>रिकवरी कोड सँभालकर रखें</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, only this code opens the data on this PC. It is shown once and stored nowhere. Print it and lock the sheet away.</source>
        <translation>पासफ़्रेज़ भूल जाने पर केवल यही कोड इस पीसी का डेटा खोलता है। यह एक बार दिखता है और कहीं सहेजा नहीं जाता। इसे छापकर पत्रक को ताले में रखें।</translation>
    </message>
    <message>
        <source>Type back groups {first} and {second}, to be sure the sheet is right:</source>
        <translation>समूह {first} और {second} लिखें, ताकि पत्रक सही होने का भरोसा हो:</translation>
    </message>
    <message>
        <source>Also let this PC’s &amp;keychain unlock it, without the passphrase</source>
        <translation>बिना पासफ़्रेज़ के इस पीसी की कीचेन भी इसे खोल सके (&amp;K)</translation>
    </message>
    <message>
        <source>I kept it, &amp;go on</source>
        <translation>मैंने रख लिया, आगे बढ़ें (&amp;G)</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>समूह {number}</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>New request</source>
        <translation>नया अनुरोध</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>अधिकार (&amp;R)</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>नाम या नंबर</translation>
    </message>
    <message>
        <source>&amp;Who asks</source>
        <translation>कौन माँग रहा है (&amp;W)</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>मिले हुए लोग</translation>
    </message>
    <message>
        <source>Came &amp;by</source>
        <translation>कैसे आया (&amp;B)</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>मिलने की तारीख़</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>मिलने की तारीख़ (&amp;O)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>क्या कहा गया</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>क्या कहा गया (&amp;S)</translation>
    </message>
    <message>
        <source>Look up the person first; add them under Contacts if they are not there.</source>
        <translation>पहले व्यक्ति को खोजें; न हों तो संपर्क में जोड़ें।</translation>
    </message>
    <message>
        <source>&amp;Start the clock</source>
        <translation>समय गिनना शुरू करें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>{person} · {requester}</source>
        <translation>{person} · {requester}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>समय-सीमा</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>नियत तिथि</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>किसकी देखरेख में</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>कैसे पहचाना</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>कैसे आया</translation>
    </message>
    <message>
        <source>{channel}, {day}</source>
        <translation>{channel}, {day}</translation>
    </message>
    <message>
        <source>The message is no longer on this PC.</source>
        <translation>यह संदेश अब इस पीसी पर नहीं है।</translation>
    </message>
    <message>
        <source>Open &amp;chat</source>
        <translation>चैट खोलें (&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;person</source>
        <translation>व्यक्ति खोलें (&amp;P)</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>लिखा हुआ दिखाएँ</translation>
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
        <translation>इस पीसी की हर चीज़ ऐसी कुंजी से एन्क्रिप्टेड है जिसे केवल आप खोल सकते हैं।</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ताला लगना</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source> min</source>
        <translation> मिनट</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>इतनी देर बाद ताला (&amp;L)</translation>
    </message>
    <message>
        <source>Counted from the last key, click or scroll.</source>
        <translation>आख़िरी कुंजी, क्लिक या स्क्रॉल से गिना जाता है।</translation>
    </message>
    <message>
        <source>Key of this PC</source>
        <translation>इस पीसी की कुंजी</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>वर्तमान पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Present &amp;passphrase</source>
        <translation>वर्तमान पासफ़्रेज़ (&amp;P)</translation>
    </message>
    <message>
        <source>Asked for each change below.</source>
        <translation>नीचे के हर बदलाव के लिए पूछा जाता है।</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>पासफ़्रेज़ बदलना</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>पासफ़्रेज़ बदलें (&amp;C)</translation>
    </message>
    <message>
        <source>Keychain of this PC</source>
        <translation>इस पीसी की कीचेन</translation>
    </message>
    <message>
        <source>With it, signing in to the PC unlocks Sanjog too. Turn it off on a PC that others use.</source>
        <translation>इससे पीसी में साइन-इन करते ही Sanjog भी खुल जाता है। जिस पीसी को दूसरे भी चलाते हैं उस पर इसे बंद रखें।</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>कीचेन में याद रखें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget in the keychain</source>
        <translation>कीचेन से हटाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>A new code makes the printed one worthless. It is shown once, here.</source>
        <translation>नया कोड बनते ही छपा हुआ कोड बेकार हो जाता है। नया कोड यहाँ एक बार दिखता है।</translation>
    </message>
    <message>
        <source>Make a &amp;new recovery code</source>
        <translation>नया रिकवरी कोड बनाएँ (&amp;N)</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>पहले वर्तमान पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>पासफ़्रेज़ बदल दिया गया।</translation>
    </message>
    <message>
        <source>The keychain holds the key from now.</source>
        <translation>अब से कुंजी कीचेन में है।</translation>
    </message>
    <message>
        <source>This PC has no keychain that takes the key. The passphrase stays the way in.</source>
        <translation>इस पीसी में कुंजी रखने वाली कीचेन नहीं है। रास्ता पासफ़्रेज़ ही रहेगा।</translation>
    </message>
    <message>
        <source>The keychain no longer holds the key.</source>
        <translation>कुंजी अब कीचेन में नहीं है।</translation>
    </message>
    <message>
        <source>The old recovery code opens nothing any more. Keep this one.</source>
        <translation>पुराना रिकवरी कोड अब कुछ नहीं खोलता। यह वाला सँभालकर रखें।</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
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
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>अनुभाग</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
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
        <translation>कोई नहीं चुना</translation>
    </message>
    <message>
        <source>Choose a line of the table to see biodata, numbers and consent.</source>
        <translation>बायोडेटा, नंबर और सहमति देखने के लिए तालिका की कोई पंक्ति चुनें।</translation>
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
        <translation>सहकर्मी देखते हैं कि संदेश किसने लिखा, सहमति किसने दर्ज की या नंबर किसने बदला।</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>आपका नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>चरण</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State of the connection</source>
        <translation>कनेक्शन की स्थिति</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>एन्क्रिप्टेड</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Online · synced {time}</source>
        <translation>ऑनलाइन · {time} पर अद्यतन</translation>
    </message>
    <message>
        <source>Online · not synced yet</source>
        <translation>ऑनलाइन · अभी अद्यतन नहीं</translation>
    </message>
    <message numerus="yes">
        <source>catching up, %n read</source>
        <translation>
            <numerusform>अद्यतन हो रहा है, %n पढ़ा गया</numerusform>
            <numerusform>अद्यतन हो रहा है, %n पढ़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n queued</source>
        <translation>
            <numerusform>भेजने की कतार में: %n</numerusform>
            <numerusform>भेजने की कतार में: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n का पता नहीं</numerusform>
            <numerusform>%n का पता नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>quality high</source>
        <translation>गुणवत्ता ऊँची</translation>
    </message>
    <message>
        <source>quality medium</source>
        <translation>गुणवत्ता मध्यम</translation>
    </message>
    <message>
        <source>quality low</source>
        <translation>गुणवत्ता कम</translation>
    </message>
    <message numerus="yes">
        <source>Encrypted · auto-lock after %n min</source>
        <translation>
            <numerusform>एन्क्रिप्टेड · %n मिनट बाद अपने-आप ताला</numerusform>
            <numerusform>एन्क्रिप्टेड · %n मिनट बाद अपने-आप ताला</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuspectedList</name>
    <message>
        <source>Suggested from chats</source>
        <translation>चैट से सुझाए गए</translation>
    </message>
    <message>
        <source>{right}?</source>
        <translation>{right}?</translation>
    </message>
    <message>
        <source>The message is gone.</source>
        <translation>संदेश अब नहीं है।</translation>
    </message>
    <message>
        <source>Confirm request</source>
        <translation>अनुरोध मानें</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>अनुरोध नहीं है</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>चैट खोलें</translation>
    </message>
    <message>
        <source>Confirm: {name} asks for this</source>
        <translation>मानें: {name} यह चाहते हैं</translation>
    </message>
    <message>
        <source>Not a request: {name}</source>
        <translation>अनुरोध नहीं है: {name}</translation>
    </message>
    <message>
        <source>Open chat with {name}</source>
        <translation>{name} की चैट खोलें</translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>Search templates</source>
        <translation>टेम्पलेट खोजें</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>फ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>टेम्पलेट भेजें</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>संदेश लिखें</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>What this message is for</source>
        <translation>यह संदेश किसलिए है</translation>
    </message>
    <message>
        <source>Choose a template. WhatsApp has approved each of these word for word.</source>
        <translation>टेम्पलेट चुनें। WhatsApp ने इनमें से हर एक को शब्दशः मंज़ूर किया है।</translation>
    </message>
    <message>
        <source>24 hours have passed since their last message. Only an approved template can be sent now.</source>
        <translation>उनके आख़िरी संदेश को 24 घंटे हो गए हैं। अब केवल मंज़ूर टेम्पलेट भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>not approved now</source>
        <translation>अभी मंज़ूर नहीं</translation>
    </message>
    <message>
        <source>{name}, required</source>
        <translation>{name}, ज़रूरी</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>रोक है</translation>
    </message>
    <message>
        <source>may be sent</source>
        <translation>भेजा जा सकता है</translation>
    </message>
    <message>
        <source>File at the head of the template</source>
        <translation>टेम्पलेट के ऊपर की फ़ाइल</translation>
    </message>
    <message>
        <source>This template begins with another kind of file.</source>
        <translation>यह टेम्पलेट दूसरे प्रकार की फ़ाइल से शुरू होता है।</translation>
    </message>
    <message>
        <source>Choose a file of the kind: {kind}.</source>
        <translation>इस प्रकार की फ़ाइल चुनें: {kind}।</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Preview of the message</source>
        <translation>संदेश की झलक</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Archive</source>
        <translation>संग्रहित करें</translation>
    </message>
    <message>
        <source>Show or hide the person&apos;s card</source>
        <translation>व्यक्ति का कार्ड दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>number hidden</source>
        <translation>नंबर छिपा है</translation>
    </message>
    <message>
        <source>Writes in {language} · </source>
        <translation>{language} में लिखते हैं · </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>window open {left}</source>
        <translation>विंडो खुली, {left}</translation>
    </message>
    <message>
        <source>window closed · templates only</source>
        <translation>विंडो बंद · केवल टेम्पलेट</translation>
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
        <translation>सबसे नए संदेश पर जाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n नया</numerusform>
            <numerusform>%n नए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicePlayer</name>
    <message>
        <source>This recording cannot be played here.</source>
        <translation>यह रिकॉर्डिंग यहाँ नहीं चल सकती।</translation>
    </message>
    <message>
        <source>Save it and open it.</source>
        <translation>इसे सहेजकर खोलें।</translation>
    </message>
    <message>
        <source>This PC has no loudspeaker or headphones.</source>
        <translation>इस पीसी में स्पीकर या हेडफ़ोन नहीं है।</translation>
    </message>
    <message>
        <source>Connect one and try again.</source>
        <translation>कोई जोड़कर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This recording could not be played.</source>
        <translation>यह रिकॉर्डिंग चलाई नहीं जा सकी।</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome to Sanjog</source>
        <translation>Sanjog में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Families, WhatsApp chats and privacy requests of your agency, on this PC, encrypted, readable without a network.</source>
        <translation>आपकी संस्था के परिवार, WhatsApp चैट और निजता अनुरोध, इसी पीसी पर, एन्क्रिप्टेड, बिना नेटवर्क के पढ़ने योग्य।</translation>
    </message>
    <message>
        <source>&amp;Set up this PC</source>
        <translation>यह पीसी तैयार करें (&amp;S)</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>डेमो खोलें (&amp;D)</translation>
    </message>
    <message>
        <source>Set up this PC</source>
        <translation>यह पीसी तैयार करें</translation>
    </message>
    <message>
        <source>Choose a passphrase, print the recovery code, connect your WhatsApp number. About five minutes.</source>
        <translation>पासफ़्रेज़ चुनें, रिकवरी कोड छापें, अपना WhatsApp नंबर जोड़ें। लगभग पाँच मिनट।</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>पहले देख लें</translation>
    </message>
    <message>
        <source>A made-up agency with families that answer. No account, no network, nothing is sent to anybody.</source>
        <translation>एक काल्पनिक संस्था जिसके परिवार उत्तर देते हैं। न खाता, न नेटवर्क, किसी को कुछ नहीं भेजा जाता।</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>May message: {why}.</source>
        <translation>संदेश भेज सकते हैं: {why}।</translation>
    </message>
    <message>
        <source>May answer until {moment}: they wrote to us. No opt-in is on record.</source>
        <translation>{moment} तक उत्तर दे सकते हैं: उन्होंने हमें लिखा है। कोई सहमति दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Do not message: this person’s data was erased.</source>
        <translation>संदेश न भेजें: इस व्यक्ति का डेटा मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>Do not message: processing is restricted while a request is open.</source>
        <translation>संदेश न भेजें: एक अनुरोध खुला है, तब तक डेटा का उपयोग सीमित है।</translation>
    </message>
    <message>
        <source>Do not message: marked do not contact.</source>
        <translation>संदेश न भेजें: &apos;संपर्क न करें&apos; अंकित है।</translation>
    </message>
    <message>
        <source>Do not message: no opt-in is on record.</source>
        <translation>संदेश न भेजें: कोई सहमति दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Do not message: {why}.</source>
        <translation>संदेश न भेजें: {why}।</translation>
    </message>
    <message>
        <source>opted in on {day} {how} (notice {version})</source>
        <translation>{day} को {how} सहमति दी (सूचना {version})</translation>
    </message>
    <message>
        <source>opted in on {day} {how}</source>
        <translation>{day} को {how} सहमति दी</translation>
    </message>
    <message>
        <source>withdrew on {day} {how}</source>
        <translation>{day} को {how} सहमति वापस ली</translation>
    </message>
    <message>
        <source>said no on {day} {how}</source>
        <translation>{day} को {how} मना किया</translation>
    </message>
    <message>
        <source>the opt-in of {day} has expired</source>
        <translation>{day} की सहमति समाप्त हो गई है</translation>
    </message>
    <message>
        <source>no opt-in on record</source>
        <translation>कोई सहमति दर्ज नहीं</translation>
    </message>
    <message>
        <source>they asked us to stop, {day}</source>
        <translation>उन्होंने हमें रोकने को कहा, {day}</translation>
    </message>
    <message>
        <source>they stopped this on WhatsApp, {day}</source>
        <translation>उन्होंने WhatsApp पर इसे रोका, {day}</translation>
    </message>
    <message>
        <source>their data was erased, {day}</source>
        <translation>उनका डेटा मिटाया गया, {day}</translation>
    </message>
    <message>
        <source>they blocked us, {day}</source>
        <translation>उन्होंने हमें ब्लॉक किया, {day}</translation>
    </message>
    <message>
        <source>they complained, {day}</source>
        <translation>उन्होंने शिकायत की, {day}</translation>
    </message>
    <message>
        <source>staff stopped it, {day}</source>
        <translation>कर्मचारी ने रोका, {day}</translation>
    </message>
    <message>
        <source>by a WhatsApp reply</source>
        <translation>WhatsApp उत्तर से</translation>
    </message>
    <message>
        <source>by a WhatsApp button</source>
        <translation>WhatsApp बटन से</translation>
    </message>
    <message>
        <source>by their WhatsApp preference</source>
        <translation>अपनी WhatsApp पसंद से</translation>
    </message>
    <message>
        <source>on the web form</source>
        <translation>वेब फ़ॉर्म पर</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>काग़ज़ पर</translation>
    </message>
    <message>
        <source>by voice</source>
        <translation>बोलकर</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>स्वयं आकर</translation>
    </message>
    <message>
        <source>by an imported record</source>
        <translation>आयात किए रिकॉर्ड से</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Person added</source>
        <translation>व्यक्ति जोड़ा गया</translation>
    </message>
    <message>
        <source>Biodata added</source>
        <translation>बायोडेटा जोड़ा गया</translation>
    </message>
    <message>
        <source>Number added</source>
        <translation>नंबर जोड़ा गया</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>सहमति दर्ज हुई</translation>
    </message>
    <message>
        <source>Family added</source>
        <translation>परिवार जोड़ा गया</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ऊँचाई</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>शिक्षा</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ज़िम्मेदार</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>आख़िरी संपर्क</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>पैकेज</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Erasure asked</source>
        <translation>मिटाने का अनुरोध</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>{package} to {day}</source>
        <translation>{package}, {day} तक</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} वर्ष</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation>{owner} के पास</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>आख़िरी संपर्क {day}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} लोग</translation>
    </message>
    <message>
        <source>notice {version}</source>
        <translation>सूचना {version}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>वापस ली</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>मना किया</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>नहीं दी</translation>
    </message>
    <message>
        <source>in chat</source>
        <translation>चैट में</translation>
    </message>
    <message>
        <source>by button</source>
        <translation>बटन से</translation>
    </message>
    <message>
        <source>in WhatsApp</source>
        <translation>WhatsApp में</translation>
    </message>
    <message>
        <source>web form</source>
        <translation>वेब फ़ॉर्म</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>काग़ज़ी फ़ॉर्म</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>फ़ोन पर</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>स्वयं आकर</translation>
    </message>
    <message>
        <source>import</source>
        <translation>आयात से</translation>
    </message>
    <message>
        <source>{whose} (shared)</source>
        <translation>{whose} (साझा)</translation>
    </message>
    <message>
        <source>WhatsApp id, no number yet</source>
        <translation>WhatsApp आईडी, नंबर अभी नहीं</translation>
    </message>
    <message>
        <source>not on WhatsApp</source>
        <translation>WhatsApp पर नहीं</translation>
    </message>
    <message>
        <source>may message</source>
        <translation>संदेश भेज सकते हैं</translation>
    </message>
    <message>
        <source>may not message now</source>
        <translation>अभी संदेश नहीं भेज सकते</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Talking to someone</source>
        <translation>बातचीत जारी</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>सगाई हुई</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>विवाहित</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>संपर्क न करें</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
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
        <translation>कल</translation>
    </message>
    <message>
        <source>Service replies</source>
        <translation>सेवा के उत्तर</translation>
    </message>
    <message>
        <source>Match updates</source>
        <translation>रिश्तों की सूचना</translation>
    </message>
    <message>
        <source>Biodata sharing</source>
        <translation>बायोडेटा साझा करना</translation>
    </message>
    <message>
        <source>Photo sharing</source>
        <translation>फ़ोटो साझा करना</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>प्रचार संदेश</translation>
    </message>
    <message>
        <source>Testimonials</source>
        <translation>अनुभव-कथन</translation>
    </message>
    <message>
        <source>Security alerts</source>
        <translation>सुरक्षा चेतावनियाँ</translation>
    </message>
    <message>
        <source>Legal notices</source>
        <translation>क़ानूनी सूचनाएँ</translation>
    </message>
    <message>
        <source>Privacy rights</source>
        <translation>निजता के अधिकार</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>अपनी लिपि में नाम</translation>
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
        <translation>टिप्पणियाँ</translation>
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
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>कैसे आया</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>नियत तिथि</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ज़िम्मेदार</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>मिटाया गया व्यक्ति</translation>
    </message>
    <message>
        <source>asks for themselves</source>
        <translation>स्वयं के लिए</translation>
    </message>
    <message>
        <source>asked by a guardian</source>
        <translation>अभिभावक द्वारा</translation>
    </message>
    <message>
        <source>asked by a nominee</source>
        <translation>नामित व्यक्ति द्वारा</translation>
    </message>
    <message>
        <source>asked by somebody for them</source>
        <translation>उनकी ओर से किसी और द्वारा</translation>
    </message>
    <message>
        <source>noted by staff</source>
        <translation>कर्मचारी ने दर्ज किया</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>नियत {day}</translation>
    </message>
    <message>
        <source>{day} overdue</source>
        <translation>{day} से विलंबित</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment} से</translation>
    </message>
    <message>
        <source>Answered and closed</source>
        <translation>उत्तर देकर बंद</translation>
    </message>
    <message>
        <source>waits for {owner}</source>
        <translation>{owner} की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>देखना बाकी</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>डेटा ले जाना</translation>
    </message>
    <message>
        <source>Rectify</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>पूरा कराना</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाना</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>सहमति वापसी</translation>
    </message>
    <message>
        <source>Stop messages</source>
        <translation>संदेश रोकना</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>उपयोग सीमित</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>आपत्ति</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>नामांकन</translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>शिकायत</translation>
    </message>
    <message>
        <source>They want to know what we hold about them.</source>
        <translation>वे जानना चाहते हैं कि हमारे पास उनकी क्या जानकारी है।</translation>
    </message>
    <message>
        <source>They want their data in a form they can take elsewhere.</source>
        <translation>वे अपना डेटा ऐसे रूप में चाहते हैं जिसे और कहीं ले जा सकें।</translation>
    </message>
    <message>
        <source>They say something we hold is wrong or incomplete.</source>
        <translation>वे कहते हैं कि हमारी कोई जानकारी ग़लत या अधूरी है।</translation>
    </message>
    <message>
        <source>They want what we hold about them deleted.</source>
        <translation>वे चाहते हैं कि हमारे पास की उनकी जानकारी मिटाई जाए।</translation>
    </message>
    <message>
        <source>They take back a permission they gave.</source>
        <translation>वे दी हुई अनुमति वापस लेते हैं।</translation>
    </message>
    <message>
        <source>They want no more messages from us.</source>
        <translation>वे हमसे और संदेश नहीं चाहते।</translation>
    </message>
    <message>
        <source>They want us to stop using their data for now.</source>
        <translation>वे चाहते हैं कि हम अभी उनके डेटा का उपयोग रोक दें।</translation>
    </message>
    <message>
        <source>They object to a use of their data.</source>
        <translation>वे अपने डेटा के किसी उपयोग पर आपत्ति करते हैं।</translation>
    </message>
    <message>
        <source>They name somebody to act for them.</source>
        <translation>वे अपनी ओर से काम करने के लिए किसी को नामित करते हैं।</translation>
    </message>
    <message>
        <source>They complain about how we handled their data.</source>
        <translation>वे शिकायत करते हैं कि हमने उनका डेटा कैसे सँभाला।</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>स्वयं आए</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
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
        <translation>चैट</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>WhatsApp setting</source>
        <translation>WhatsApp सेटिंग</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>सुझाया गया</translation>
    </message>
    <message>
        <source>Check identity</source>
        <translation>पहचान जाँचें</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>उत्तर की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Assessing</source>
        <translation>परख जारी</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>आगे भेजा गया</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Checking proof</source>
        <translation>प्रमाण की जाँच</translation>
    </message>
    <message>
        <source>Refusal under review</source>
        <translation>इनकार की समीक्षा</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>उत्तर दिया जा रहा है</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>फिर खुला</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>कुछ हिस्सा पूरा</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>दोहराव</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>अनुरोध नहीं है</translation>
    </message>
    <message>
        <source>{day}, {count} d overdue</source>
        <translation>{day}, {count} दिन विलंब</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, आज</translation>
    </message>
    <message>
        <source>{day}, tomorrow</source>
        <translation>{day}, कल</translation>
    </message>
    <message>
        <source>{day}, in {count} days</source>
        <translation>{day}, {count} दिन में</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>तुरंत</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>&apos;{day}&apos; is not a date of birth we can read, so it was left out.</source>
        <translation>&apos;{day}&apos; पढ़ने योग्य जन्मतिथि नहीं है, इसलिए छोड़ दी गई।</translation>
    </message>
    <message>
        <source>&apos;{number}&apos; does not read as a phone number.</source>
        <translation>&apos;{number}&apos; फ़ोन नंबर नहीं लगता।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a phone number.</source>
        <translation>&apos;{text}&apos; फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>24 hours have passed since their last message; send a template instead.</source>
        <translation>उनके आख़िरी संदेश को 24 घंटे हो गए हैं; इसके बदले टेम्पलेट भेजें।</translation>
    </message>
    <message>
        <source>A due date is never moved without its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>नाम ज़रूरी है।</translation>
    </message>
    <message>
        <source>A part of the template is not in the form WhatsApp wants.</source>
        <translation>टेम्पलेट का एक हिस्सा WhatsApp के चाहे रूप में नहीं है।</translation>
    </message>
    <message>
        <source>A part of the template is too long.</source>
        <translation>टेम्पलेट का एक हिस्सा बहुत लंबा है।</translation>
    </message>
    <message>
        <source>A shared contact needs a name.</source>
        <translation>साझा किए जाने वाले संपर्क का नाम ज़रूरी है।</translation>
    </message>
    <message>
        <source>A value does not fit the template.</source>
        <translation>एक मान टेम्पलेट से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>A voice message or a sticker cannot carry a caption.</source>
        <translation>वॉइस संदेश या स्टिकर के साथ शीर्षक नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Add their phone number first.</source>
        <translation>पहले उनका फ़ोन नंबर जोड़ें।</translation>
    </message>
    <message>
        <source>Add words around the blanks.</source>
        <translation>ख़ाली जगहों के आसपास शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>Ask a second person to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it to be sent again.</source>
        <translation>इसे दोबारा भेजने को कहें।</translation>
    </message>
    <message>
        <source>Ask for the answers in the chat instead.</source>
        <translation>इसके बदले चैट में ही उत्तर पूछें।</translation>
    </message>
    <message>
        <source>Ask the owner to accept them in WhatsApp&apos;s account pages.</source>
        <translation>मालिक से कहें कि WhatsApp के खाता पृष्ठों पर इन्हें स्वीकार करें।</translation>
    </message>
    <message>
        <source>Ask the owner to check the payment method of the WhatsApp account.</source>
        <translation>मालिक से कहें कि WhatsApp खाते का भुगतान साधन जाँचें।</translation>
    </message>
    <message>
        <source>Ask the owner to check the payment method of the WhatsApp account. Messages wait until then.</source>
        <translation>मालिक से कहें कि WhatsApp खाते का भुगतान साधन जाँचें। तब तक संदेश प्रतीक्षा करेंगे।</translation>
    </message>
    <message>
        <source>Ask the person for their number.</source>
        <translation>व्यक्ति से उनका नंबर पूछें।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to add this number to the test list.</source>
        <translation>WhatsApp खाता सँभालने वाले से कहें कि यह नंबर परीक्षण सूची में जोड़ें।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to allow it again for our app.</source>
        <translation>WhatsApp खाता सँभालने वाले से कहें कि हमारे ऐप को इसकी फिर अनुमति दें।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to allow it for our app.</source>
        <translation>WhatsApp खाता सँभालने वाले से कहें कि हमारे ऐप को इसकी अनुमति दें।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to confirm it by SMS or call.</source>
        <translation>WhatsApp खाता सँभालने वाले से कहें कि SMS या कॉल से इसकी पुष्टि करें।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to enter a new access key in Settings.</source>
        <translation>WhatsApp खाता सँभालने वाले से कहें कि सेटिंग में नई एक्सेस कुंजी डालें।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to have the name approved.</source>
        <translation>WhatsApp खाता सँभालने वाले से कहें कि नाम मंज़ूर कराएँ।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to look at it in WhatsApp&apos;s account pages.</source>
        <translation>WhatsApp खाता सँभालने वाले से कहें कि इसे WhatsApp के खाता पृष्ठों पर देखें।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to register it.</source>
        <translation>WhatsApp खाता सँभालने वाले से कहें कि इसे पंजीकृत करें।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to register the number again.</source>
        <translation>WhatsApp खाता सँभालने वाले से कहें कि नंबर फिर पंजीकृत करें।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to remove and register the number again.</source>
        <translation>WhatsApp खाता सँभालने वाले से कहें कि नंबर हटाकर फिर पंजीकृत करें।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to renew the access key in Settings.</source>
        <translation>WhatsApp खाता सँभालने वाले से कहें कि सेटिंग में एक्सेस कुंजी का नवीकरण करें।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to switch them on again.</source>
        <translation>WhatsApp खाता सँभालने वाले से कहें कि इन्हें फिर चालू करें।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account.</source>
        <translation>WhatsApp खाता सँभालने वाले से पूछें।</translation>
    </message>
    <message>
        <source>Ask the person who looks after the templates to correct their categories.</source>
        <translation>टेम्पलेट सँभालने वाले से कहें कि उनकी श्रेणियाँ ठीक करें।</translation>
    </message>
    <message>
        <source>Ask them to send it again, if it is large in a smaller form.</source>
        <translation>उनसे दोबारा भेजने को कहें, बड़ी हो तो छोटे रूप में।</translation>
    </message>
    <message>
        <source>Ask them, and record their consent on their card.</source>
        <translation>उनसे पूछें और सहमति उनके कार्ड पर दर्ज करें।</translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <translation>इसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>Attach the file first.</source>
        <translation>पहले फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>जन्मतिथि</translation>
    </message>
    <message>
        <source>Call by telephone.</source>
        <translation>टेलीफ़ोन से कॉल करें।</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>भेजे जाने से पहले रद्द किया गया।</translation>
    </message>
    <message>
        <source>Change the mark on their card only if they asked you to.</source>
        <translation>उनके कार्ड का यह निशान तभी बदलें जब उन्होंने कहा हो।</translation>
    </message>
    <message>
        <source>Change the message and send it again.</source>
        <translation>संदेश बदलकर फिर भेजें।</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language.</source>
        <translation>Caps Lock और कीबोर्ड की भाषा जाँचें।</translation>
    </message>
    <message>
        <source>Check in Settings that the WhatsApp account and number are still the right ones.</source>
        <translation>सेटिंग में देखें कि WhatsApp खाता और नंबर अब भी सही हैं या नहीं।</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write to the profile folder, then try again.</source>
        <translation>देखें कि डिस्क जुड़ी है और प्रोफ़ाइल फ़ोल्डर में लिखने की अनुमति है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check the address and this PC&apos;s network.</source>
        <translation>पता और इस पीसी का नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>Check the device name and token under Settings, Connection, or ask for a new invitation.</source>
        <translation>सेटिंग, कनेक्शन में पीसी का नाम और टोकन जाँचें, या नया निमंत्रण माँगें।</translation>
    </message>
    <message>
        <source>Check the number of the contact.</source>
        <translation>संपर्क का नंबर जाँचें।</translation>
    </message>
    <message>
        <source>Check the number with the family and reach them by phone meanwhile.</source>
        <translation>परिवार से नंबर की पुष्टि करें और तब तक फ़ोन पर संपर्क करें।</translation>
    </message>
    <message>
        <source>Check the relay address under Settings, Connection.</source>
        <translation>सेटिंग, कनेक्शन में रिले का पता जाँचें।</translation>
    </message>
    <message>
        <source>Check the values: no line breaks, no missing picture or date.</source>
        <translation>मान जाँचें: पंक्ति-विराम न हों, चित्र या तारीख़ छूटी न हो।</translation>
    </message>
    <message>
        <source>Choose a message or a signed form from after that.</source>
        <translation>उसके बाद का कोई संदेश या हस्ताक्षरित फ़ॉर्म चुनें।</translation>
    </message>
    <message>
        <source>Choose a template, or wait until they write.</source>
        <translation>टेम्पलेट चुनें, या उनके लिखने की प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>टेम्पलेट चुनें।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Choose another one, or ask the owner to do it in WhatsApp&apos;s account pages.</source>
        <translation>दूसरा चुनें, या मालिक से कहें कि WhatsApp के खाता पृष्ठों पर यह करें।</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Choose another template and have a new one made.</source>
        <translation>दूसरा टेम्पलेट चुनें और नया बनवाएँ।</translation>
    </message>
    <message>
        <source>Choose another template and tell the person who looks after the templates.</source>
        <translation>दूसरा टेम्पलेट चुनें और टेम्पलेट सँभालने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>Choose another template, or wait until it is released.</source>
        <translation>दूसरा टेम्पलेट चुनें, या इसके खुलने की प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>दूसरा टेम्पलेट चुनें।</translation>
    </message>
    <message>
        <source>Choose at least a few words that nobody would guess.</source>
        <translation>कम से कम कुछ ऐसे शब्द चुनें जिनका कोई अनुमान न लगा सके।</translation>
    </message>
    <message>
        <source>Choose at least one thing the person agreed to.</source>
        <translation>कम से कम एक बात चुनें जिस पर व्यक्ति सहमत हुआ।</translation>
    </message>
    <message>
        <source>Choose the CSV file that holds the register.</source>
        <translation>वह CSV फ़ाइल चुनें जिसमें रजिस्टर है।</translation>
    </message>
    <message>
        <source>Choose the message in which they ask for it again, or a form they signed since.</source>
        <translation>वह संदेश चुनें जिसमें वे इसे फिर से चाहते हैं, या बाद में हस्ताक्षर किया हुआ फ़ॉर्म।</translation>
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
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation>इसे छपे हुए पत्रक से समूह-दर-समूह मिलाएँ।</translation>
    </message>
    <message>
        <source>Confirm by a call that it is still the same person before writing on.</source>
        <translation>आगे लिखने से पहले कॉल करके पुष्टि करें कि व्यक्ति वही है।</translation>
    </message>
    <message>
        <source>Connect one under Settings.</source>
        <translation>सेटिंग में कोई जोड़ें।</translation>
    </message>
    <message>
        <source>Connect the number again in WhatsApp Business to get a new chance.</source>
        <translation>नया अवसर पाने के लिए WhatsApp Business में नंबर फिर जोड़ें।</translation>
    </message>
    <message>
        <source>Create templates in WhatsApp Manager: without one, closed chats stay closed.</source>
        <translation>WhatsApp Manager में टेम्पलेट बनाएँ: इनके बिना बंद चैट बंद ही रहती हैं।</translation>
    </message>
    <message>
        <source>Delete templates that are no longer used.</source>
        <translation>जो टेम्पलेट अब काम नहीं आते उन्हें मिटाएँ।</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>आहार</translation>
    </message>
    <message>
        <source>Do not send it again before tomorrow. A call works too.</source>
        <translation>कल से पहले फिर न भेजें। फ़ोन करना भी चलेगा।</translation>
    </message>
    <message>
        <source>Do not send it again. Call the family, or wait until they write.</source>
        <translation>इसे फिर न भेजें। परिवार को फ़ोन करें, या उनके लिखने की प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>शिक्षा</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Enter the access key in Settings.</source>
        <translation>सेटिंग में एक्सेस कुंजी डालें।</translation>
    </message>
    <message>
        <source>Enter the right PIN.</source>
        <translation>सही PIN डालें।</translation>
    </message>
    <message>
        <source>Export the register again.</source>
        <translation>रजिस्टर को फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>Extend the request and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Fill in these values.</source>
        <translation>ये मान भरें।</translation>
    </message>
    <message>
        <source>Finish the tasks that are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk and try again. Nothing that was saved before is lost.</source>
        <translation>डिस्क पर जगह ख़ाली करके फिर कोशिश करें। पहले सहेजा हुआ कुछ भी नहीं खोया।</translation>
    </message>
    <message>
        <source>Give the relay the public half shown here.</source>
        <translation>रिले को यहाँ दिखाया गया सार्वजनिक आधा दें।</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>गोत्र</translation>
    </message>
    <message>
        <source>Height cm</source>
        <translation>ऊँचाई (सेमी)</translation>
    </message>
    <message>
        <source>In Excel, save the register as CSV UTF-8, then try again.</source>
        <translation>Excel में रजिस्टर को CSV UTF-8 के रूप में सहेजें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Install the newest version on this PC and open it again. Nothing was changed.</source>
        <translation>इस पीसी पर नया संस्करण लगाकर फिर खोलें। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>It can go on when the time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent, or was sent already.</source>
        <translation>यह भेजा जा रहा है, या भेजा जा चुका है।</translation>
    </message>
    <message>
        <source>It is known by now what became of this message.</source>
        <translation>इस संदेश का क्या हुआ, यह अब पता है।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: a quotation mark is never closed.</source>
        <translation>पंक्ति {line} पढ़ी नहीं जा सकती: एक उद्धरण चिह्न बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>Look at its stage: the steps it can take are shown there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details below; change the message, or tell support the number of the error.</source>
        <translation>नीचे का ब्योरा देखें; संदेश बदलें, या सहायता को त्रुटि का नंबर बताएँ।</translation>
    </message>
    <message>
        <source>Look at the list: only people who wrote in the last 24 hours can be blocked.</source>
        <translation>सूची देखें: केवल वही लोग ब्लॉक हो सकते हैं जिन्होंने पिछले 24 घंटे में लिखा।</translation>
    </message>
    <message>
        <source>Manglik</source>
        <translation>मांगलिक</translation>
    </message>
    <message>
        <source>Mark it as no longer answering instead.</source>
        <translation>इसके बदले &apos;अब उत्तर नहीं देता&apos; अंकित करें।</translation>
    </message>
    <message>
        <source>Mend that line in Excel and export again.</source>
        <translation>वह पंक्ति Excel में ठीक करें और फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>Messages cannot be sent because of a fault in this program.</source>
        <translation>इस प्रोग्राम की एक ख़राबी के कारण संदेश नहीं भेजे जा सकते।</translation>
    </message>
    <message>
        <source>Meta accepts the token for this number.</source>
        <translation>Meta इस नंबर के लिए टोकन स्वीकार करता है।</translation>
    </message>
    <message>
        <source>More cells than headings; the rest was not read.</source>
        <translation>शीर्षकों से अधिक खाने हैं; बाकी नहीं पढ़े गए।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Neither a name nor a phone number.</source>
        <translation>न नाम है, न फ़ोन नंबर।</translation>
    </message>
    <message>
        <source>New messages cannot be stored because of a fault in this program. None is lost.</source>
        <translation>इस प्रोग्राम की एक ख़राबी के कारण नए संदेश सहेजे नहीं जा सकते। कोई खोया नहीं है।</translation>
    </message>
    <message>
        <source>No WhatsApp number is connected yet.</source>
        <translation>अभी कोई WhatsApp नंबर नहीं जुड़ा है।</translation>
    </message>
    <message>
        <source>No change of number waits for an answer here.</source>
        <translation>यहाँ नंबर का कोई बदलाव उत्तर की प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>No consent can be recorded while they do.</source>
        <translation>जब तक ऐसा है, कोई सहमति दर्ज नहीं हो सकती।</translation>
    </message>
    <message>
        <source>No name: the number stands in its place.</source>
        <translation>नाम नहीं है: उसकी जगह नंबर रखा गया।</translation>
    </message>
    <message>
        <source>No new consent is recorded for them.</source>
        <translation>उनके लिए नई सहमति दर्ज नहीं की जाती।</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>इस पते पर कोई उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Nobody else is in this group.</source>
        <translation>इस समूह में और कोई नहीं है।</translation>
    </message>
    <message>
        <source>Not everything is filled in: {labels}.</source>
        <translation>सब कुछ नहीं भरा है: {labels}।</translation>
    </message>
    <message>
        <source>Not sent: the person asked not to get these messages.</source>
        <translation>नहीं भेजा गया: व्यक्ति ने ये संदेश न भेजने को कहा है।</translation>
    </message>
    <message>
        <source>Note the message, where the signed form is kept, or what was said and who heard it.</source>
        <translation>संदेश, हस्ताक्षरित फ़ॉर्म कहाँ रखा है, या क्या कहा गया और किसने सुना, यह लिखें।</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Nothing to do, unless the earlier chats are wanted: then connect the number again.</source>
        <translation>कुछ नहीं करना है, जब तक पुरानी चैट न चाहिए: तब नंबर फिर जोड़ें।</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>Nothing to do: everything waits for a while and then goes on by itself.</source>
        <translation>कुछ नहीं करना है: सब थोड़ी देर रुककर अपने-आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Nothing to do: it can be used in about ten minutes.</source>
        <translation>कुछ नहीं करना है: लगभग दस मिनट में उपयोग हो सकेगा।</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself in a few minutes.</source>
        <translation>कुछ नहीं करना है: कुछ मिनट में अपने-आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself within the hour.</source>
        <translation>कुछ नहीं करना है: एक घंटे के भीतर अपने-आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Nothing to do: it is read again from the start.</source>
        <translation>कुछ नहीं करना है: इसे शुरू से फिर पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Nothing to do: the message waits a moment and goes out by itself.</source>
        <translation>कुछ नहीं करना है: संदेश पल भर रुककर अपने-आप जाता है।</translation>
    </message>
    <message>
        <source>Nothing to do: the message waits and goes out by itself.</source>
        <translation>कुछ नहीं करना है: संदेश प्रतीक्षा करके अपने-आप जाता है।</translation>
    </message>
    <message>
        <source>Nothing to do: wait a while.</source>
        <translation>कुछ नहीं करना है: थोड़ी प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>Nothing to do: we try again by ourselves.</source>
        <translation>कुछ नहीं करना है: हम अपने-आप फिर कोशिश करते हैं।</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the profile folder from a backup, or begin anew from the team log.</source>
        <translation>कुछ भी बदला नहीं गया। प्रोफ़ाइल फ़ोल्डर को बैकअप से लौटाएँ, या टीम के लॉग से नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>कुछ भी बदला नहीं गया: यह केवल परीक्षण था।</translation>
    </message>
    <message>
        <source>Nothing was noted that proves this consent.</source>
        <translation>इस सहमति का कोई प्रमाण नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Offers are switched off for our account.</source>
        <translation>हमारे खाते के लिए प्रचार संदेश बंद हैं।</translation>
    </message>
    <message>
        <source>Only a message that was not sent can be tried again.</source>
        <translation>केवल न भेजे गए संदेश की फिर कोशिश हो सकती है।</translation>
    </message>
    <message>
        <source>Only an approved template can be sent now.</source>
        <translation>अब केवल मंज़ूर टेम्पलेट भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>Only they can switch them on again, in WhatsApp.</source>
        <translation>इन्हें केवल वे स्वयं WhatsApp में फिर चालू कर सकते हैं।</translation>
    </message>
    <message>
        <source>Open WhatsApp Business on the agency&apos;s phone to read it.</source>
        <translation>इसे पढ़ने के लिए संस्था के फ़ोन पर WhatsApp Business खोलें।</translation>
    </message>
    <message>
        <source>Open the chat again and check who it is with.</source>
        <translation>चैट फिर खोलें और देखें कि वह किसके साथ है।</translation>
    </message>
    <message>
        <source>Open the template again and fill in its values.</source>
        <translation>टेम्पलेट फिर खोलें और उसके मान भरें।</translation>
    </message>
    <message>
        <source>Open their chat and choose the message in which they agreed.</source>
        <translation>उनकी चैट खोलें और वह संदेश चुनें जिसमें वे सहमत हुए।</translation>
    </message>
    <message>
        <source>Our access key for WhatsApp has expired or was withdrawn.</source>
        <translation>WhatsApp के लिए हमारी एक्सेस कुंजी समाप्त हो गई है या वापस ले ली गई है।</translation>
    </message>
    <message>
        <source>Our access to WhatsApp does not include this.</source>
        <translation>WhatsApp पर हमारे अधिकार में यह शामिल नहीं है।</translation>
    </message>
    <message>
        <source>Our access to WhatsApp no longer includes this.</source>
        <translation>WhatsApp पर हमारे अधिकार में अब यह शामिल नहीं है।</translation>
    </message>
    <message>
        <source>Our account may not send this kind of message without a template.</source>
        <translation>हमारा खाता इस प्रकार का संदेश बिना टेम्पलेट के नहीं भेज सकता।</translation>
    </message>
    <message>
        <source>Our account may not write to numbers of this country.</source>
        <translation>हमारा खाता इस देश के नंबरों को नहीं लिख सकता।</translation>
    </message>
    <message>
        <source>Our number could not be moved.</source>
        <translation>हमारा नंबर स्थानांतरित नहीं हो सका।</translation>
    </message>
    <message>
        <source>Our number has not been confirmed yet.</source>
        <translation>हमारे नंबर की अभी पुष्टि नहीं हुई है।</translation>
    </message>
    <message>
        <source>Our number is between two states at WhatsApp.</source>
        <translation>हमारा नंबर WhatsApp पर दो स्थितियों के बीच है।</translation>
    </message>
    <message>
        <source>Our number is not registered at WhatsApp.</source>
        <translation>हमारा नंबर WhatsApp पर पंजीकृत नहीं है।</translation>
    </message>
    <message>
        <source>Our number is not set up completely at WhatsApp.</source>
        <translation>हमारा नंबर WhatsApp पर पूरी तरह तैयार नहीं है।</translation>
    </message>
    <message>
        <source>Our number is only a test number and may not write to this person.</source>
        <translation>हमारा नंबर केवल परीक्षण का है और इस व्यक्ति को नहीं लिख सकता।</translation>
    </message>
    <message>
        <source>Our number was registered too often.</source>
        <translation>हमारा नंबर बहुत बार पंजीकृत किया गया।</translation>
    </message>
    <message>
        <source>Our number was removed a moment ago.</source>
        <translation>हमारा नंबर अभी-अभी हटाया गया।</translation>
    </message>
    <message>
        <source>Our request reached WhatsApp without an access key.</source>
        <translation>हमारा अनुरोध बिना एक्सेस कुंजी के WhatsApp पहुँचा।</translation>
    </message>
    <message>
        <source>Paste it whole, or make a new pair.</source>
        <translation>इसे पूरा चिपकाएँ, या नई जोड़ी बनाएँ।</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Privacy requests are kept as proof and cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put headings such as Name and Mobile into the first line, then try again.</source>
        <translation>पहली पंक्ति में Name और Mobile जैसे शीर्षक रखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Reach the family by phone or e-mail.</source>
        <translation>परिवार से फ़ोन या ई-मेल पर संपर्क करें।</translation>
    </message>
    <message>
        <source>Record the agency&apos;s decision first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line breaks, emoji and doubled spaces from the part named in the details.</source>
        <translation>ब्योरे में बताए हिस्से से पंक्ति-विराम, इमोजी और दोहरी ख़ाली जगह हटाएँ।</translation>
    </message>
    <message>
        <source>Restore vault.json from a backup, or begin anew from the team&apos;s log.</source>
        <translation>vault.json को बैकअप से लौटाएँ, या टीम के लॉग से नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>Restore vault.json in the profile folder from a backup. Without it the data cannot be opened.</source>
        <translation>प्रोफ़ाइल फ़ोल्डर में vault.json को बैकअप से लौटाएँ। उसके बिना डेटा नहीं खुल सकता।</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Sanjog Desktop is already open with this profile.</source>
        <translation>Sanjog Desktop इस प्रोफ़ाइल के साथ पहले से खुला है।</translation>
    </message>
    <message>
        <source>See Privacy for the open request.</source>
        <translation>खुले अनुरोध के लिए निजता देखें।</translation>
    </message>
    <message>
        <source>See Privacy for where it stands.</source>
        <translation>यह कहाँ तक पहुँचा, निजता में देखें।</translation>
    </message>
    <message>
        <source>Send it as an ordinary message.</source>
        <translation>इसे साधारण संदेश के रूप में भेजें।</translation>
    </message>
    <message>
        <source>Send it from WhatsApp Manager.</source>
        <translation>इसे WhatsApp Manager से भेजें।</translation>
    </message>
    <message>
        <source>Send it in another form, for example as text or as a document.</source>
        <translation>इसे दूसरे रूप में भेजें, जैसे पाठ या दस्तावेज़।</translation>
    </message>
    <message>
        <source>Send it in another format, for example a photo as JPEG or a paper as PDF.</source>
        <translation>इसे दूसरे फ़ॉर्मेट में भेजें, जैसे फ़ोटो JPEG में या काग़ज़ PDF में।</translation>
    </message>
    <message>
        <source>Send it in two parts.</source>
        <translation>इसे दो भागों में भेजें।</translation>
    </message>
    <message>
        <source>Send no offers for now. Tell the owner; replies to people who wrote are still possible.</source>
        <translation>अभी कोई प्रचार न भेजें। मालिक को बताएँ; जिन्होंने लिखा है उन्हें उत्तर दिए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Send no offers to them. It is noted with the contact.</source>
        <translation>उन्हें प्रचार न भेजें। यह संपर्क में दर्ज है।</translation>
    </message>
    <message>
        <source>Send the text after it.</source>
        <translation>पाठ इसके बाद भेजें।</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>इसे छोटा करें।</translation>
    </message>
    <message>
        <source>Shorten the values.</source>
        <translation>मान छोटे करें।</translation>
    </message>
    <message>
        <source>Some of the work of this request is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these people could not be blocked.</source>
        <translation>इनमें से कुछ लोग ब्लॉक नहीं हो सके।</translation>
    </message>
    <message>
        <source>Something is missing from this message.</source>
        <translation>इस संदेश में कुछ छूट गया है।</translation>
    </message>
    <message>
        <source>Split it into files under 64 MB.</source>
        <translation>इसे 64 MB से छोटी फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Switch to the open window, or close it first.</source>
        <translation>खुली हुई विंडो पर जाएँ, या पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>Taken for {name}, who has the same number: the names sound alike.</source>
        <translation>{name} माना गया, जिनका नंबर यही है: नाम सुनने में एक-से हैं।</translation>
    </message>
    <message>
        <source>Tell the owner at once; they can ask WhatsApp for a review in Business Support.</source>
        <translation>मालिक को तुरंत बताएँ; वे Business Support में WhatsApp से समीक्षा माँग सकते हैं।</translation>
    </message>
    <message>
        <source>Tell the owner at once; they find the reason in WhatsApp&apos;s account pages.</source>
        <translation>मालिक को तुरंत बताएँ; कारण WhatsApp के खाता पृष्ठों पर मिलेगा।</translation>
    </message>
    <message>
        <source>The PIN of our number was entered wrongly too often or too fast.</source>
        <translation>हमारे नंबर का PIN बहुत बार या बहुत जल्दी-जल्दी ग़लत डाला गया।</translation>
    </message>
    <message>
        <source>The agency has not decided on this request yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency key is whole.</source>
        <translation>संस्था की कुंजी सही-सलामत है।</translation>
    </message>
    <message>
        <source>The chats on the phone have already been brought over once.</source>
        <translation>फ़ोन की चैट एक बार पहले ही लाई जा चुकी हैं।</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>डेटा फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The data on this PC cannot be read: it is damaged, or it belongs to another profile.</source>
        <translation>इस पीसी का डेटा पढ़ा नहीं जा सकता: वह ख़राब है, या किसी दूसरी प्रोफ़ाइल का है।</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>डिस्क भरी है, इसलिए यह सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The file of this message is no longer there.</source>
        <translation>इस संदेश की फ़ाइल अब नहीं है।</translation>
    </message>
    <message>
        <source>The file that holds this profile&apos;s key is damaged.</source>
        <translation>इस प्रोफ़ाइल की कुंजी वाली फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>The file they sent could not be fetched.</source>
        <translation>उनकी भेजी फ़ाइल मँगाई नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The file to send is no longer there.</source>
        <translation>भेजी जाने वाली फ़ाइल अब नहीं है।</translation>
    </message>
    <message>
        <source>The filled-in template is too long.</source>
        <translation>भरा हुआ टेम्पलेट बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The first line names no column we know.</source>
        <translation>पहली पंक्ति में कोई जाना-पहचाना स्तंभ नहीं है।</translation>
    </message>
    <message>
        <source>The form in this message is blocked or used too often right now.</source>
        <translation>इस संदेश का फ़ॉर्म अभी रोका गया है या बहुत अधिक उपयोग हुआ है।</translation>
    </message>
    <message>
        <source>The key of this profile is lost: without it nobody can read the data on this PC.</source>
        <translation>इस प्रोफ़ाइल की कुंजी खो गई है: उसके बिना इस पीसी का डेटा कोई नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>The list of blocked people is full.</source>
        <translation>ब्लॉक किए लोगों की सूची भर गई है।</translation>
    </message>
    <message>
        <source>The list we were reading is out of date.</source>
        <translation>जो सूची हम पढ़ रहे थे वह पुरानी हो गई है।</translation>
    </message>
    <message>
        <source>The message that is to prove this consent was not written by this person.</source>
        <translation>जो संदेश इस सहमति का प्रमाण बनना था, वह इस व्यक्ति ने नहीं लिखा।</translation>
    </message>
    <message>
        <source>The message to react to is no longer there.</source>
        <translation>जिस संदेश पर प्रतिक्रिया देनी थी वह अब नहीं है।</translation>
    </message>
    <message>
        <source>The name of our number has not been approved by WhatsApp yet.</source>
        <translation>हमारे नंबर का नाम WhatsApp ने अभी मंज़ूर नहीं किया है।</translation>
    </message>
    <message>
        <source>The number is known already.</source>
        <translation>यह नंबर पहले से दर्ज है।</translation>
    </message>
    <message>
        <source>The owner of the phone did not share the earlier chats.</source>
        <translation>फ़ोन के मालिक ने पुरानी चैट साझा नहीं कीं।</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>पासफ़्रेज़ ख़ाली है।</translation>
    </message>
    <message>
        <source>The person deleted this message, so its file is gone.</source>
        <translation>व्यक्ति ने यह संदेश मिटा दिया, इसलिए उसकी फ़ाइल नहीं रही।</translation>
    </message>
    <message>
        <source>The relay does not accept this PC.</source>
        <translation>रिले इस पीसी को स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>The relay knows this PC; its log is at entry {entry}.</source>
        <translation>रिले इस पीसी को पहचानता है; उसका लॉग प्रविष्टि {entry} पर है।</translation>
    </message>
    <message>
        <source>The six-digit PIN of our number is wrong.</source>
        <translation>हमारे नंबर का छह अंकों का PIN ग़लत है।</translation>
    </message>
    <message>
        <source>The template changed and now needs other values.</source>
        <translation>टेम्पलेट बदल गया है और अब दूसरे मान चाहिए।</translation>
    </message>
    <message>
        <source>The template has too many blanks, or one at its beginning or end.</source>
        <translation>टेम्पलेट में बहुत अधिक ख़ाली जगहें हैं, या शुरू या अंत में एक है।</translation>
    </message>
    <message>
        <source>The template of this message is no longer there.</source>
        <translation>इस संदेश का टेम्पलेट अब नहीं है।</translation>
    </message>
    <message>
        <source>The terms for payments have not been accepted.</source>
        <translation>भुगतान की शर्तें स्वीकार नहीं की गई हैं।</translation>
    </message>
    <message>
        <source>The text of this template breaks a rule of WhatsApp.</source>
        <translation>इस टेम्पलेट का पाठ WhatsApp के एक नियम को तोड़ता है।</translation>
    </message>
    <message>
        <source>The time for bringing over the chats on the phone is over.</source>
        <translation>फ़ोन की चैट लाने का समय निकल गया है।</translation>
    </message>
    <message>
        <source>The two halves of the agency key do not belong together.</source>
        <translation>संस्था की कुंजी के दोनों आधे एक-दूसरे के नहीं हैं।</translation>
    </message>
    <message>
        <source>The waiting time of this request has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to this relay is not encrypted, so this PC does not use it.</source>
        <translation>इस रिले तक का रास्ता एन्क्रिप्टेड नहीं है, इसलिए यह पीसी उसका उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>There are too many templates.</source>
        <translation>टेम्पलेट बहुत अधिक हैं।</translation>
    </message>
    <message>
        <source>There is a chat under this number, so it stays on the card.</source>
        <translation>इस नंबर पर एक चैट है, इसलिए यह कार्ड पर रहता है।</translation>
    </message>
    <message>
        <source>There is already a template with this name and language.</source>
        <translation>इस नाम और भाषा का टेम्पलेट पहले से है।</translation>
    </message>
    <message>
        <source>There is no notice to agree to, so no consent can be recorded.</source>
        <translation>सहमति के लिए कोई सूचना नहीं है, इसलिए सहमति दर्ज नहीं हो सकती।</translation>
    </message>
    <message>
        <source>There is no record that this person agreed to get these messages.</source>
        <translation>इस बात का कोई रिकॉर्ड नहीं कि यह व्यक्ति ये संदेश पाने पर सहमत हुआ।</translation>
    </message>
    <message>
        <source>There is no relay at this address.</source>
        <translation>इस पते पर कोई रिले नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>भेजने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>They cannot be messaged. They may write to you again themselves.</source>
        <translation>उन्हें संदेश नहीं भेजा जा सकता। वे स्वयं आपको फिर लिख सकते हैं।</translation>
    </message>
    <message>
        <source>They may write to you again themselves.</source>
        <translation>वे स्वयं आपको फिर लिख सकते हैं।</translation>
    </message>
    <message>
        <source>This caption is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation>यह शीर्षक बहुत लंबा है: {count} अक्षर, WhatsApp {most} लेता है।</translation>
    </message>
    <message>
        <source>This chat is no longer there.</source>
        <translation>यह चैट अब नहीं है।</translation>
    </message>
    <message>
        <source>This chat no longer belongs to the person the message was written for.</source>
        <translation>यह चैट अब उस व्यक्ति की नहीं है जिसके लिए संदेश लिखा गया था।</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Sanjog Desktop.</source>
        <translation>यह डेटा Sanjog Desktop के नए संस्करण ने लिखा है।</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>यह नहीं हो पाया।</translation>
    </message>
    <message>
        <source>This file arrives damaged. Ask for it to be sent again.</source>
        <translation>यह फ़ाइल ख़राब पहुँचती है। इसे दोबारा भेजने को कहें।</translation>
    </message>
    <message>
        <source>This file could not be fetched yet; it is tried again.</source>
        <translation>यह फ़ाइल अभी मँगाई नहीं जा सकी; फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>This file is damaged on this PC.</source>
        <translation>यह फ़ाइल इस पीसी पर ख़राब हो गई है।</translation>
    </message>
    <message>
        <source>This file is damaged: its characters cannot be read.</source>
        <translation>यह फ़ाइल ख़राब है: इसके अक्षर पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>यह फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>This file is larger than WhatsApp allows. Ask for it to be sent in parts.</source>
        <translation>यह फ़ाइल WhatsApp की सीमा से बड़ी है। इसे हिस्सों में भेजने को कहें।</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>यह फ़ाइल अब नहीं है।</translation>
    </message>
    <message>
        <source>This file is too large to be a register.</source>
        <translation>यह फ़ाइल रजिस्टर होने के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>This file lies at an address that is not WhatsApp&apos;s, so it was not fetched.</source>
        <translation>यह फ़ाइल WhatsApp के पते पर नहीं है, इसलिए नहीं मँगाई गई।</translation>
    </message>
    <message>
        <source>This has already been asked for.</source>
        <translation>यह पहले ही माँगा जा चुका है।</translation>
    </message>
    <message>
        <source>This is not a kind of request the law knows.</source>
        <translation>इस प्रकार का अनुरोध क़ानून में नहीं है।</translation>
    </message>
    <message>
        <source>This is not a place on earth.</source>
        <translation>पृथ्वी पर ऐसी कोई जगह नहीं है।</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>यह पाठ फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>This is not an agency key.</source>
        <translation>यह संस्था की कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <translation>यह किसी रिले का पता नहीं है।</translation>
    </message>
    <message>
        <source>This is our own number.</source>
        <translation>यह हमारा अपना नंबर है।</translation>
    </message>
    <message>
        <source>This kind of file cannot be sent on WhatsApp.</source>
        <translation>इस प्रकार की फ़ाइल WhatsApp पर नहीं भेजी जा सकती।</translation>
    </message>
    <message>
        <source>This message can no longer be cancelled.</source>
        <translation>यह संदेश अब रद्द नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>This message can only go to a phone number, and we do not have theirs.</source>
        <translation>यह संदेश केवल फ़ोन नंबर पर जा सकता है, और उनका नंबर हमारे पास नहीं है।</translation>
    </message>
    <message>
        <source>This message cannot be reacted to yet.</source>
        <translation>इस संदेश पर अभी प्रतिक्रिया नहीं दी जा सकती।</translation>
    </message>
    <message>
        <source>This message cannot be sent because of a fault in this program.</source>
        <translation>इस प्रोग्राम की एक ख़राबी के कारण यह संदेश नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>This message is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation>यह संदेश बहुत लंबा है: {count} अक्षर, WhatsApp {most} लेता है।</translation>
    </message>
    <message>
        <source>This message was not sent from here.</source>
        <translation>यह संदेश यहाँ से नहीं भेजा गया था।</translation>
    </message>
    <message>
        <source>This number asked not to get messages; that stays so.</source>
        <translation>इस नंबर ने संदेश न भेजने को कहा था; वह वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>This number is no longer there.</source>
        <translation>यह नंबर अब नहीं है।</translation>
    </message>
    <message>
        <source>This number is not on WhatsApp or cannot receive messages.</source>
        <translation>यह नंबर WhatsApp पर नहीं है या संदेश नहीं पा सकता।</translation>
    </message>
    <message>
        <source>This number was that of a person whose data was erased at their request.</source>
        <translation>यह नंबर ऐसे व्यक्ति का था जिसका डेटा उनके अनुरोध पर मिटा दिया गया।</translation>
    </message>
    <message>
        <source>This passphrase is not right.</source>
        <translation>यह पासफ़्रेज़ सही नहीं है।</translation>
    </message>
    <message>
        <source>This person asked not to get these messages after they had agreed.</source>
        <translation>इस व्यक्ति ने सहमति के बाद ये संदेश न भेजने को कहा।</translation>
    </message>
    <message>
        <source>This person asked not to get these messages.</source>
        <translation>इस व्यक्ति ने ये संदेश न भेजने को कहा है।</translation>
    </message>
    <message>
        <source>This person asked not to get these messages. To change that, they must say so in writing.</source>
        <translation>इस व्यक्ति ने ये संदेश न भेजने को कहा है। इसे बदलने के लिए उन्हें लिखकर कहना होगा।</translation>
    </message>
    <message>
        <source>This person blocked you on WhatsApp.</source>
        <translation>इस व्यक्ति ने आपको WhatsApp पर ब्लॉक किया है।</translation>
    </message>
    <message>
        <source>This person cannot be called on WhatsApp any more today.</source>
        <translation>इस व्यक्ति को आज WhatsApp पर और कॉल नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>This person complained about your messages.</source>
        <translation>इस व्यक्ति ने आपके संदेशों की शिकायत की है।</translation>
    </message>
    <message>
        <source>This person has already got many offers from businesses, so WhatsApp held ours back.</source>
        <translation>इस व्यक्ति को कंपनियों के बहुत प्रचार मिल चुके हैं, इसलिए WhatsApp ने हमारा रोक लिया।</translation>
    </message>
    <message>
        <source>This person has asked WhatsApp for no more offers from us.</source>
        <translation>इस व्यक्ति ने WhatsApp से हमारे और प्रचार न भेजने को कहा है।</translation>
    </message>
    <message>
        <source>This person has neither a phone number nor a WhatsApp name.</source>
        <translation>इस व्यक्ति का न फ़ोन नंबर है, न WhatsApp नाम।</translation>
    </message>
    <message>
        <source>This person has no number yet.</source>
        <translation>इस व्यक्ति का अभी कोई नंबर नहीं है।</translation>
    </message>
    <message>
        <source>This person is marked as not to be contacted.</source>
        <translation>यह व्यक्ति &apos;संपर्क न करें&apos; के रूप में अंकित है।</translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation>यह व्यक्ति अब नहीं है।</translation>
    </message>
    <message>
        <source>This person is under 18, so they cannot agree by themselves.</source>
        <translation>यह व्यक्ति 18 वर्ष से कम का है, इसलिए स्वयं सहमति नहीं दे सकता।</translation>
    </message>
    <message>
        <source>This person switched off your offers in WhatsApp itself.</source>
        <translation>इस व्यक्ति ने WhatsApp में ही आपके प्रचार बंद किए हैं।</translation>
    </message>
    <message>
        <source>This person&apos;s WhatsApp has changed, perhaps a new phone or another person.</source>
        <translation>इस व्यक्ति का WhatsApp बदल गया है, शायद नया फ़ोन या कोई दूसरा व्यक्ति।</translation>
    </message>
    <message>
        <source>This person&apos;s data may only be kept, not used, until their request is settled.</source>
        <translation>इस व्यक्ति का डेटा, अनुरोध निपटने तक, केवल रखा जा सकता है, उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request, so no consent is recorded for them.</source>
        <translation>इस व्यक्ति का डेटा उनके अनुरोध पर मिटाया गया, इसलिए उनके लिए सहमति दर्ज नहीं होती।</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request, so nothing is written about them.</source>
        <translation>इस व्यक्ति का डेटा उनके अनुरोध पर मिटाया गया, इसलिए उनके बारे में कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request.</source>
        <translation>इस व्यक्ति का डेटा उनके अनुरोध पर मिटाया गया।</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request; there is nobody to write to.</source>
        <translation>इस व्यक्ति का डेटा उनके अनुरोध पर मिटाया गया; लिखने के लिए कोई नहीं है।</translation>
    </message>
    <message>
        <source>This recovery code belongs to another profile.</source>
        <translation>यह रिकवरी कोड किसी दूसरी प्रोफ़ाइल का है।</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake.</source>
        <translation>इस रिकवरी कोड में लिखने की भूल है।</translation>
    </message>
    <message>
        <source>This request cannot take that step now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>यह अनुरोध अब नहीं है।</translation>
    </message>
    <message>
        <source>This request was already decided.</source>
        <translation>इस अनुरोध पर निर्णय हो चुका है।</translation>
    </message>
    <message>
        <source>This template begins with a file ({kind}).</source>
        <translation>यह टेम्पलेट एक फ़ाइल ({kind}) से शुरू होता है।</translation>
    </message>
    <message>
        <source>This template cannot be changed now.</source>
        <translation>यह टेम्पलेट अभी बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This template cannot be used for offers.</source>
        <translation>यह टेम्पलेट प्रचार के लिए उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved.</source>
        <translation>यह टेम्पलेट इस भाषा में नहीं है या मंज़ूर नहीं है।</translation>
    </message>
    <message>
        <source>This template has a part that Sanjog cannot fill in yet.</source>
        <translation>इस टेम्पलेट में ऐसा हिस्सा है जिसे Sanjog अभी नहीं भर सकता।</translation>
    </message>
    <message>
        <source>This template is new and not ready yet.</source>
        <translation>यह टेम्पलेट नया है और अभी तैयार नहीं है।</translation>
    </message>
    <message>
        <source>This template is not approved by WhatsApp at present.</source>
        <translation>यह टेम्पलेट अभी WhatsApp से मंज़ूर नहीं है।</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>कुछ मिनट में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again in five minutes.</source>
        <translation>पाँच मिनट में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try it with +91 in front.</source>
        <translation>आगे +91 लगाकर देखें।</translation>
    </message>
    <message>
        <source>Try once more later; if it comes again, tell support the number of the error.</source>
        <translation>बाद में एक बार और कोशिश करें; फिर आए तो सहायता को त्रुटि का नंबर बताएँ।</translation>
    </message>
    <message>
        <source>Two different people must approve this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock somebody first.</source>
        <translation>पहले किसी को अनब्लॉक करें।</translation>
    </message>
    <message>
        <source>Unblock the person first, if writing to them is really wanted.</source>
        <translation>यदि सचमुच लिखना है तो पहले व्यक्ति को अनब्लॉक करें।</translation>
    </message>
    <message>
        <source>Update it.</source>
        <translation>इसे अद्यतन करें।</translation>
    </message>
    <message>
        <source>Update the program; if it goes on, send the fault report to support.</source>
        <translation>प्रोग्राम अद्यतन करें; फिर भी हो तो ख़राबी की रिपोर्ट सहायता को भेजें।</translation>
    </message>
    <message>
        <source>Wait as long as the details say, then enter it again.</source>
        <translation>ब्योरे में बताए समय तक रुकें, फिर दोबारा डालें।</translation>
    </message>
    <message>
        <source>Wait for the decision on it, or make a new one.</source>
        <translation>उस पर निर्णय की प्रतीक्षा करें, या नया बनाएँ।</translation>
    </message>
    <message>
        <source>Wait three days.</source>
        <translation>तीन दिन रुकें।</translation>
    </message>
    <message>
        <source>Wait until it was sent.</source>
        <translation>इसके भेजे जाने तक रुकें।</translation>
    </message>
    <message>
        <source>We asked WhatsApp about the account too often in the last hour.</source>
        <translation>हमने पिछले एक घंटे में WhatsApp से खाते के बारे में बहुत बार पूछा।</translation>
    </message>
    <message>
        <source>We asked WhatsApp too often whether this person may be called.</source>
        <translation>हमने WhatsApp से बहुत बार पूछा कि इस व्यक्ति को कॉल कर सकते हैं या नहीं।</translation>
    </message>
    <message>
        <source>We changed groups too often in a short time.</source>
        <translation>हमने कम समय में समूह बहुत बार बदले।</translation>
    </message>
    <message>
        <source>We have blocked this person ourselves.</source>
        <translation>हमने स्वयं इस व्यक्ति को ब्लॉक किया है।</translation>
    </message>
    <message>
        <source>We sent faster than our number is allowed to.</source>
        <translation>हमने अपने नंबर की सीमा से तेज़ भेजा।</translation>
    </message>
    <message>
        <source>We sent this person too many messages in a short time.</source>
        <translation>हमने कम समय में इस व्यक्ति को बहुत संदेश भेजे।</translation>
    </message>
    <message>
        <source>We try again a few times. If it keeps failing, tell support the number of the error.</source>
        <translation>हम कुछ बार फिर कोशिश करते हैं। फिर भी न हो तो सहायता को त्रुटि का नंबर बताएँ।</translation>
    </message>
    <message>
        <source>We try again by ourselves. If it keeps failing, tell support the number of the error.</source>
        <translation>हम अपने-आप फिर कोशिश करते हैं। फिर भी न हो तो सहायता को त्रुटि का नंबर बताएँ।</translation>
    </message>
    <message>
        <source>WhatsApp asked us to slow down.</source>
        <translation>WhatsApp ने हमें धीमा होने को कहा है।</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Check the internet connection.</source>
        <translation>WhatsApp तक नहीं पहुँचा जा सकता। इंटरनेट कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>WhatsApp could not change the list of blocked people just now.</source>
        <translation>WhatsApp अभी ब्लॉक किए लोगों की सूची नहीं बदल सका।</translation>
    </message>
    <message>
        <source>WhatsApp could not handle this just now.</source>
        <translation>WhatsApp अभी यह नहीं कर सका।</translation>
    </message>
    <message>
        <source>WhatsApp could not send this and did not say why.</source>
        <translation>WhatsApp यह नहीं भेज सका और कारण नहीं बताया।</translation>
    </message>
    <message>
        <source>WhatsApp did not accept a part of this message. Messages older than 30 days cannot be reacted to.</source>
        <translation>WhatsApp ने इस संदेश का एक हिस्सा स्वीकार नहीं किया। 30 दिन से पुराने संदेशों पर प्रतिक्रिया नहीं दी जा सकती।</translation>
    </message>
    <message>
        <source>WhatsApp did not accept our access key.</source>
        <translation>WhatsApp ने हमारी एक्सेस कुंजी स्वीकार नहीं की।</translation>
    </message>
    <message>
        <source>WhatsApp did not accept our access.</source>
        <translation>WhatsApp ने हमें प्रवेश नहीं दिया।</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file.</source>
        <translation>WhatsApp ने फ़ाइल स्वीकार नहीं की।</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the user name.</source>
        <translation>WhatsApp ने यूज़र नाम स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>WhatsApp did not allow the call.</source>
        <translation>WhatsApp ने कॉल की अनुमति नहीं दी।</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver this offer because of a test it runs with some people.</source>
        <translation>WhatsApp ने यह प्रचार नहीं पहुँचाया, क्योंकि वह कुछ लोगों के साथ एक परीक्षण कर रहा है।</translation>
    </message>
    <message>
        <source>WhatsApp did not understand this message.</source>
        <translation>WhatsApp इस संदेश को समझ नहीं सका।</translation>
    </message>
    <message>
        <source>WhatsApp does not answer properly at the moment.</source>
        <translation>WhatsApp इस समय ठीक से उत्तर नहीं दे रहा है।</translation>
    </message>
    <message>
        <source>WhatsApp does not know this group.</source>
        <translation>WhatsApp इस समूह को नहीं जानता।</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message.</source>
        <translation>WhatsApp इस प्रकार के संदेश को नहीं मानता।</translation>
    </message>
    <message>
        <source>WhatsApp has a problem of its own right now.</source>
        <translation>अभी WhatsApp में ही कोई समस्या है।</translation>
    </message>
    <message>
        <source>WhatsApp has blocked this account from sending.</source>
        <translation>WhatsApp ने इस खाते से भेजना रोक दिया है।</translation>
    </message>
    <message>
        <source>WhatsApp has locked our account. No message can go out.</source>
        <translation>WhatsApp ने हमारा खाता बंद कर दिया है। कोई संदेश नहीं जा सकता।</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because of how people reacted to it.</source>
        <translation>लोगों की प्रतिक्रिया के कारण WhatsApp ने यह टेम्पलेट रोक रखा है।</translation>
    </message>
    <message>
        <source>WhatsApp has restricted our account because of its rules. No message can go out.</source>
        <translation>WhatsApp ने अपने नियमों के कारण हमारे खाते पर रोक लगाई है। कोई संदेश नहीं जा सकता।</translation>
    </message>
    <message>
        <source>WhatsApp has restricted our number because people blocked or reported it.</source>
        <translation>लोगों ने हमारे नंबर को ब्लॉक या रिपोर्ट किया, इसलिए WhatsApp ने उस पर रोक लगाई है।</translation>
    </message>
    <message>
        <source>WhatsApp has switched this template off for good.</source>
        <translation>WhatsApp ने यह टेम्पलेट हमेशा के लिए बंद कर दिया है।</translation>
    </message>
    <message>
        <source>WhatsApp is changing something on our account.</source>
        <translation>WhatsApp हमारे खाते में कुछ बदल रहा है।</translation>
    </message>
    <message>
        <source>WhatsApp limits our templates because some were put in the wrong category.</source>
        <translation>कुछ टेम्पलेट ग़लत श्रेणी में थे, इसलिए WhatsApp हमारे टेम्पलेट सीमित कर रहा है।</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file.</source>
        <translation>WhatsApp के पास अब यह फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask for it to be sent again.</source>
        <translation>WhatsApp के पास अब यह फ़ाइल नहीं है। इसे दोबारा भेजने को कहें।</translation>
    </message>
    <message>
        <source>WhatsApp no longer knows what this refers to.</source>
        <translation>WhatsApp अब नहीं जानता कि यह किस बारे में है।</translation>
    </message>
    <message>
        <source>WhatsApp refused the call because of the payment for the account.</source>
        <translation>खाते के भुगतान के कारण WhatsApp ने कॉल अस्वीकार की।</translation>
    </message>
    <message>
        <source>WhatsApp refused the form.</source>
        <translation>WhatsApp ने फ़ॉर्म अस्वीकार किया।</translation>
    </message>
    <message>
        <source>WhatsApp refused the sign-up link.</source>
        <translation>WhatsApp ने साइन-अप लिंक अस्वीकार किया।</translation>
    </message>
    <message>
        <source>WhatsApp refused this for a reason we do not know yet.</source>
        <translation>WhatsApp ने इसे ऐसे कारण से अस्वीकार किया जो हमें अभी पता नहीं।</translation>
    </message>
    <message>
        <source>WhatsApp refused this for the group.</source>
        <translation>WhatsApp ने इसे समूह के लिए अस्वीकार किया।</translation>
    </message>
    <message>
        <source>WhatsApp shows this message only on the phone.</source>
        <translation>WhatsApp यह संदेश केवल फ़ोन पर दिखाता है।</translation>
    </message>
    <message>
        <source>WhatsApp stopped our messages because of the payment for the account.</source>
        <translation>खाते के भुगतान के कारण WhatsApp ने हमारे संदेश रोके।</translation>
    </message>
    <message>
        <source>WhatsApp takes only offers this way.</source>
        <translation>इस तरीके से WhatsApp केवल प्रचार लेता है।</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>पहले संदेश लिखें।</translation>
    </message>
    <message>
        <source>Write it again; if it fails again, tell support the number of the error.</source>
        <translation>इसे फिर लिखें; फिर भी न हो तो सहायता को त्रुटि का नंबर बताएँ।</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>इसे एक पंक्ति में लिखें।</translation>
    </message>
    <message>
        <source>Write the address with https:// in front.</source>
        <translation>पते के आगे https:// लिखें।</translation>
    </message>
    <message>
        <source>Write to a parent instead, and record the parent&apos;s consent on the parent&apos;s card.</source>
        <translation>इसके बदले माता या पिता को लिखें, और उनकी सहमति उनके अपने कार्ड पर दर्ज करें।</translation>
    </message>
    <message>
        <source>Write to the people directly.</source>
        <translation>लोगों को सीधे लिखें।</translation>
    </message>
    <message>
        <source>Write to the person directly.</source>
        <translation>व्यक्ति को सीधे लिखें।</translation>
    </message>
    <message>
        <source>You may answer when they write to you themselves.</source>
        <translation>जब वे स्वयं आपको लिखें तब आप उत्तर दे सकते हैं।</translation>
    </message>
    <message>
        <source>code for “{text}”</source>
        <translation>“{text}” का कोड</translation>
    </message>
    <message>
        <source>document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>end of the link “{text}”</source>
        <translation>“{text}” लिंक का अंतिम भाग</translation>
    </message>
    <message>
        <source>green</source>
        <translation>हरी</translation>
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
        <translation>पुष्टि किया नाम नहीं</translation>
    </message>
    <message>
        <source>red</source>
        <translation>लाल</translation>
    </message>
    <message>
        <source>the Graph API did not answer ({kind})</source>
        <translation>Graph API ने उत्तर नहीं दिया ({kind})</translation>
    </message>
    <message>
        <source>the Graph API was not reached ({kind})</source>
        <translation>Graph API तक नहीं पहुँचा जा सका ({kind})</translation>
    </message>
    <message>
        <source>the answer was not the Graph API&apos;s (HTTP {status})</source>
        <translation>उत्तर Graph API का नहीं था (HTTP {status})</translation>
    </message>
    <message>
        <source>the relay answered with status {status}</source>
        <translation>रिले ने स्थिति {status} के साथ उत्तर दिया</translation>
    </message>
    <message>
        <source>the relay cannot answer now ({status})</source>
        <translation>रिले अभी उत्तर नहीं दे सकता ({status})</translation>
    </message>
    <message>
        <source>the relay cannot be reached ({kind})</source>
        <translation>रिले तक नहीं पहुँचा जा सकता ({kind})</translation>
    </message>
    <message>
        <source>the relay closed the line</source>
        <translation>रिले ने लाइन बंद कर दी</translation>
    </message>
    <message>
        <source>the relay did not finish its answer</source>
        <translation>रिले ने अपना उत्तर पूरा नहीं किया</translation>
    </message>
    <message>
        <source>the relay&apos;s answer cannot be read ({kind})</source>
        <translation>रिले का उत्तर पढ़ा नहीं जा सकता ({kind})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>value {number}</source>
        <translation>मान {number}</translation>
    </message>
    <message>
        <source>video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>पीली</translation>
    </message>
    <message>
        <source>{count} templates, {approved} approved.</source>
        <translation>{count} टेम्पलेट, {approved} मंज़ूर।</translation>
    </message>
    <message>
        <source>{field} stays &apos;{before}&apos;; the file says &apos;{after}&apos;.</source>
        <translation>{field} &apos;{before}&apos; ही रहता है; फ़ाइल में &apos;{after}&apos; है।</translation>
    </message>
    <message>
        <source>{heading} holds more than a spreadsheet cell can.</source>
        <translation>{heading} में स्प्रेडशीट के खाने से अधिक है।</translation>
    </message>
    <message>
        <source>{number} · {name} · quality {quality}</source>
        <translation>{number} · {name} · गुणवत्ता {quality}</translation>
    </message>
    <message>
        <source>“{label}” may not hold line breaks, tabs or more than four spaces in a row.</source>
        <translation>“{label}” में पंक्ति-विराम, टैब या लगातार चार से अधिक ख़ाली जगह नहीं हो सकती।</translation>
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
        <translation>कल</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} घं</translation>
    </message>
    <message>
        <source>{hours} h {minutes} m</source>
        <translation>{hours} घं {minutes} मि</translation>
    </message>
    <message>
        <source>{minutes} m</source>
        <translation>{minutes} मि</translation>
    </message>
</context>
</TS>
