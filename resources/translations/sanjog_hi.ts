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
        <source>Answer on their card</source>
        <translation>उनके कार्ड पर उत्तर</translation>
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
        <source>Before: {text}</source>
        <translation>पहले: {text}</translation>
    </message>
    <message>
        <source>from the phone app</source>
        <translation>फ़ोन के ऐप से</translation>
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
        <source>not opened</source>
        <translation>नहीं खोला गया</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <extracomment>What is looked for in this chat, folded, and the message that is its present hit.</extracomment>
        <translation>मँगाया जा रहा है…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>A call on WhatsApp; it can be taken on the phone only</source>
        <translation>WhatsApp पर कॉल; यह केवल फ़ोन पर उठाई जा सकती है</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>save</source>
        <translation>सहेजें</translation>
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
        <source>Send again?</source>
        <translation>फिर भेजें?</translation>
    </message>
    <message>
        <source>Nobody knows whether this message arrived. Sent again, it may arrive twice.</source>
        <translation>पता नहीं कि यह संदेश पहुँचा या नहीं। फिर भेजने पर यह दो बार पहुँच सकता है।</translation>
    </message>
    <message>
        <source>Look on the person&apos;s phone or ask them first, if you can.</source>
        <translation>हो सके तो पहले उनके फ़ोन पर देख लें या उनसे पूछ लें।</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर से भेजें</translation>
    </message>
    <message>
        <source>Block on WhatsApp?</source>
        <translation>WhatsApp पर ब्लॉक करें?</translation>
    </message>
    <message>
        <source>Block {name} on WhatsApp?</source>
        <translation>{name} को WhatsApp पर ब्लॉक करें?</translation>
    </message>
    <message>
        <source>Nothing they write or call reaches the agency any more, and nothing can be sent to them. What waits to be sent is taken back. WhatsApp does not tell them. You can unblock them at any time.</source>
        <translation>इसके बाद उनका कोई संदेश या कॉल संस्था तक नहीं पहुँचेगा, और उन्हें कुछ भेजा नहीं जा सकेगा। जो भेजे जाने की प्रतीक्षा में है वह वापस ले लिया जाएगा। WhatsApp उन्हें यह नहीं बताता। आप कभी भी ब्लॉक हटा सकते हैं।</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ब्लॉक करें</translation>
    </message>
    <message>
        <source>Jump to a day</source>
        <translation>किसी दिन पर जाएँ</translation>
    </message>
    <message>
        <source>Day of the chat</source>
        <translation>चैट का दिन</translation>
    </message>
    <message>
        <source>This chat goes from {first} to {last}.</source>
        <translation>यह चैट {first} से {last} तक की है।</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>पहला संदेश</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>जाएँ</translation>
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
        <extracomment>What goes as plain text: their phone opens it by the ending of its name. Pictures WhatsApp does not take, which can be told again as JPEG. Meta: media, voice messages. Only this is shown as a voice note on their phone. The SHA-256 of the file as staff gave it, where something was taken out of it.</extracomment>
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
        <source>WhatsApp does not take files like {name}.</source>
        <translation>WhatsApp {name} जैसी फ़ाइलें नहीं लेता।</translation>
    </message>
    <message>
        <source>Photos, videos, recordings, PDF, text and documents of Word, Excel and PowerPoint go. Save it as PDF.</source>
        <translation>फ़ोटो, वीडियो, रिकॉर्डिंग, PDF, टेक्स्ट और Word, Excel, PowerPoint के दस्तावेज़ जाते हैं। इसे PDF के रूप में सहेजें।</translation>
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
        <source>perhaps their new number</source>
        <translation>शायद उनका नया नंबर</translation>
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
        <source>{what} of {name}</source>
        <translation>{name} का {what}</translation>
    </message>
    <message>
        <source>{what} to {name}</source>
        <translation>{name} को {what}</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>not delivered {day}</source>
        <translation>{day} को नहीं पहुँचा</translation>
    </message>
    <message>
        <source>delivered {day}</source>
        <translation>{day} को पहुँचा</translation>
    </message>
    <message>
        <source>read {day}</source>
        <translation>{day} को पढ़ा गया</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>{day} को दिया गया</translation>
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
        <source>A photo or file in the phone&apos;s own history. WhatsApp did not hand it over.</source>
        <translation>फ़ोन के अपने इतिहास की कोई फ़ोटो या फ़ाइल। WhatsApp ने यह हमें नहीं दी।</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>उनकी कॉल आई</translation>
    </message>
    <message>
        <source>Missed call from them</source>
        <translation>उनकी मिस्ड कॉल</translation>
    </message>
    <message>
        <source>Their call was declined</source>
        <translation>उनकी कॉल काट दी गई</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>आपने कॉल की</translation>
    </message>
    <message>
        <source>You called, nobody answered</source>
        <translation>आपने कॉल की, किसी ने नहीं उठाई</translation>
    </message>
    <message>
        <source>You called, they declined</source>
        <translation>आपने कॉल की, उन्होंने काट दी</translation>
    </message>
    <message>
        <source>This message can only be read on the phone. Open the WhatsApp Business app there.</source>
        <translation>यह संदेश केवल फ़ोन पर पढ़ा जा सकता है। वहाँ WhatsApp Business ऐप खोलें।</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>एक मतदान</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>मतदान में दिया गया मत</translation>
    </message>
    <message>
        <source>A photo or video to be seen once</source>
        <translation>एक बार देखी जा सकने वाली फ़ोटो या वीडियो</translation>
    </message>
    <message>
        <source>A photo to be seen once</source>
        <translation>एक बार देखी जा सकने वाली फ़ोटो</translation>
    </message>
    <message>
        <source>A video to be seen once</source>
        <translation>एक बार देखा जा सकने वाला वीडियो</translation>
    </message>
    <message>
        <source>A disappearing message</source>
        <translation>अपने-आप मिट जाने वाला संदेश</translation>
    </message>
    <message>
        <source>A live location</source>
        <translation>लाइव स्थान</translation>
    </message>
    <message>
        <source>An invitation to an event</source>
        <translation>किसी कार्यक्रम का निमंत्रण</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>एक सूची</translation>
    </message>
    <message>
        <source>A pinned message</source>
        <translation>पिन किया हुआ संदेश</translation>
    </message>
    <message>
        <source>A kept message</source>
        <translation>सहेजकर रखा हुआ संदेश</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>एक भुगतान</translation>
    </message>
    <message>
        <source>A post of a channel</source>
        <translation>किसी चैनल की पोस्ट</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>किसी ग्रुप का निमंत्रण</translation>
    </message>
    <message>
        <source>A pack of stickers</source>
        <translation>स्टिकर का पैक</translation>
    </message>
    <message>
        <source>A changed message</source>
        <translation>बदला हुआ संदेश</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>एक कॉल</translation>
    </message>
    <message>
        <source>A video note</source>
        <translation>वीडियो संदेश</translation>
    </message>
    <message>
        <source>A moving picture</source>
        <translation>चलती तस्वीर (GIF)</translation>
    </message>
    <message>
        <source>A kind of message WhatsApp does not hand over to programs. Ask them to say it in words.</source>
        <translation>इस प्रकार का संदेश WhatsApp प्रोग्रामों को नहीं देता। उनसे कहें कि यह बात शब्दों में लिख दें।</translation>
    </message>
    <message>
        <source>{kind}: WhatsApp does not hand this over to programs. Ask them to say it in words.</source>
        <translation>{kind}: WhatsApp यह प्रोग्रामों को नहीं देता। उनसे कहें कि यह बात शब्दों में लिख दें।</translation>
    </message>
    <message>
        <source>They have a new number: {number}. Is it the same person?</source>
        <translation>उनका नया नंबर है: {number}। क्या यह वही व्यक्ति है?</translation>
    </message>
    <message>
        <source>They have a new number. Is it the same person?</source>
        <translation>उनका नंबर नया है। क्या यह वही व्यक्ति है?</translation>
    </message>
    <message>
        <source>Their WhatsApp account changed. Is it the same person?</source>
        <translation>उनका WhatsApp खाता बदल गया है। क्या यह वही व्यक्ति है?</translation>
    </message>
    <message>
        <source>Their security code changed: they may have a new phone.</source>
        <translation>उनका सुरक्षा कोड बदल गया है: शायद उन्होंने नया फ़ोन लिया है।</translation>
    </message>
    <message>
        <source>Notice from WhatsApp</source>
        <translation>WhatsApp की सूचना</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>बटन दबाया</translation>
    </message>
    <message>
        <source>Chose from a list</source>
        <translation>सूची में से चुना</translation>
    </message>
    <message>
        <source>Filled in a form</source>
        <translation>फ़ॉर्म भरा</translation>
    </message>
    <message>
        <source>Answer about calls</source>
        <translation>कॉल के बारे में उत्तर</translation>
    </message>
    <message>
        <source>May not be called on WhatsApp</source>
        <translation>WhatsApp पर कॉल नहीं कर सकते</translation>
    </message>
    <message>
        <source>May be called on WhatsApp at any time</source>
        <translation>WhatsApp पर कभी भी कॉल कर सकते हैं</translation>
    </message>
    <message>
        <source>May be called on WhatsApp for some days</source>
        <translation>WhatsApp पर कुछ दिनों तक कॉल कर सकते हैं</translation>
    </message>
    <message>
        <source>An answer that WhatsApp lost on its way. Ask for it once more.</source>
        <translation>एक उत्तर जो WhatsApp से रास्ते में खो गया। उसे एक बार फिर माँगें।</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>कुछ</translation>
    </message>
    <message>
        <source>{count} × {name}, {price}</source>
        <translation>{count} × {name}, {price}</translation>
    </message>
    <message>
        <source>Together {price}</source>
        <translation>कुल {price}</translation>
    </message>
    <message>
        <source>This picture is not opened: it would take more memory than this PC can give it.</source>
        <translation>यह चित्र नहीं खोला गया: इसके लिए इस पीसी में जितनी मेमोरी है उससे ज़्यादा चाहिए।</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>कई बार आगे भेजा गया</translation>
    </message>
    <message>
        <source>An advertisement</source>
        <translation>एक विज्ञापन</translation>
    </message>
    <message>
        <source>A post</source>
        <translation>एक पोस्ट</translation>
    </message>
    <message>
        <source>Came from an advertisement</source>
        <translation>विज्ञापन देखकर आए</translation>
    </message>
    <message>
        <source>Came from a post</source>
        <translation>पोस्ट देखकर आए</translation>
    </message>
    <message>
        <source>{count} reacted {emoji}</source>
        <translation>{count} की प्रतिक्रिया {emoji}</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>पहले: {text}</translation>
    </message>
    <message>
        <source>sent from the phone app</source>
        <translation>फ़ोन के ऐप से भेजा गया</translation>
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
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>फ़ोटो या फ़ाइल</translation>
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
        <source>goes {time}</source>
        <translation>{time} को जाएगा</translation>
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
        <source>{emoji} to “{text}”</source>
        <translation>“{text}” पर {emoji}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>आयातित</translation>
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
        <source>marked unread</source>
        <translation>अपठित चिह्नित</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>पिन की हुई</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>सूचनाएँ बंद</translation>
    </message>
    <message>
        <source>window not certain</source>
        <translation>समय-सीमा पक्की नहीं</translation>
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
        <source>starred</source>
        <translation>तारांकित</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent. Did it arrive?</source>
        <translation>भेजते समय कनेक्शन टूट गया। क्या यह पहुँचा?</translation>
    </message>
    <message>
        <source>Their phone was not reached for 30 days, so WhatsApp has given this up.</source>
        <translation>उनके फ़ोन से 30 दिन तक संपर्क नहीं हुआ, इसलिए WhatsApp ने इसे भेजना छोड़ दिया है।</translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation>यह भेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>It can be sent again from {when}.</source>
        <translation>इसे {when} से फिर भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>Read the templates anew</source>
        <translation>टेम्पलेट फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>फिर से लिखें</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>नंबर जाँचें</translation>
    </message>
    <message>
        <source>Note a phone call</source>
        <translation>फ़ोन कॉल दर्ज करें</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>सेटिंग खोलें</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ब्लॉक हटाएँ</translation>
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
    <message>
        <source>Save this contact</source>
        <translation>यह संपर्क सहेजें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>There is no number on this card.</source>
        <translation>इस कार्ड पर कोई नंबर नहीं है।</translation>
    </message>
    <message>
        <source>They have not written to us themselves. Ask for their consent before writing to them.</source>
        <translation>उन्होंने स्वयं हमें नहीं लिखा है। उन्हें लिखने से पहले उनकी सहमति लें।</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>नंबर {number}</translation>
    </message>
    <message>
        <source>This does not read as a phone number.</source>
        <translation>यह फ़ोन नंबर नहीं लगता।</translation>
    </message>
    <message>
        <source>{number} is already on the card of {name}.</source>
        <translation>{number} पहले से {name} के कार्ड पर है।</translation>
    </message>
    <message>
        <source>Open the card of {name}</source>
        <translation>{name} का कार्ड खोलें</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>फ़ोटो और वीडियो</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Voice notes</source>
        <translation>वॉइस संदेश</translation>
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
        <translation>फ़ाइलें, लिंक और तारांकित: {name}</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>क्या दिखाएँ</translation>
    </message>
    <message>
        <source>Starred messages of all chats</source>
        <translation>सभी चैट के तारांकित संदेश</translation>
    </message>
    <message>
        <source>Files, links and stars</source>
        <translation>फ़ाइलें, लिंक और तारांकित</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>चैट में दिखाएँ</translation>
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
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Star a message from its menu to find it here.</source>
        <translation>किसी संदेश के मेनू से उसे तारांकित करें, वह यहाँ मिलेगा।</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>यहाँ कुछ नहीं</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>तीन घंटे के लिए</translation>
    </message>
    <message>
        <source>Until this evening, {time}</source>
        <translation>आज शाम तक, {time}</translation>
    </message>
    <message>
        <source>Until tomorrow, {time}</source>
        <translation>कल तक, {time}</translation>
    </message>
    <message>
        <source>Until Monday, {time}</source>
        <translation>सोमवार तक, {time}</translation>
    </message>
    <message>
        <source>What to do with this chat</source>
        <extracomment>Adds to the menu of a chat what only the open one offers.</extracomment>
        <translation>इस चैट का क्या करें</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>मुझे ({name})</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Until they write</source>
        <translation>उनके लिखने तक</translation>
    </message>
    <message>
        <source>Until another time…</source>
        <translation>किसी और समय तक…</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>अभी वापस लाएँ</translation>
    </message>
    <message>
        <source>&amp;Assign to</source>
        <translation>सौंपें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>स्थगित करें (&amp;S)</translation>
    </message>
    <message>
        <source>Private &amp;note…</source>
        <translation>निजी टिप्पणी… (&amp;N)</translation>
    </message>
    <message>
        <source>Note a phone &amp;call…</source>
        <translation>फ़ोन कॉल दर्ज करें… (&amp;C)</translation>
    </message>
    <message>
        <source>Set a &amp;follow-up…</source>
        <translation>फ़ॉलो-अप तय करें… (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>लेबल… (&amp;L)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>पिन हटाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin on top</source>
        <translation>ऊपर पिन करें (&amp;P)</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>अपठित चिह्नित करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Bring back from the archive</source>
        <translation>संग्रह से वापस लाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>संग्रहित करें (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Join chats or take them apart…</source>
        <translation>चैट &amp;जोड़ें या अलग करें…</translation>
    </message>
    <message>
        <source>Un&amp;block on WhatsApp</source>
        <translation>WhatsApp पर ब्लॉक हटाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Block on WhatsApp…</source>
        <translation>WhatsApp पर ब्लॉक करें… (&amp;B)</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>फिर खोलें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Waiting for the family</source>
        <translation>परिवार की प्रतीक्षा में (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>निपटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Tell of new &amp;messages again</source>
        <translation>नए संदेशों की सूचना फिर दें (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>सूचनाएँ बंद करें (&amp;M)</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>आठ घंटे के लिए</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>एक सप्ताह के लिए</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>टिप्पणी बदलें…</translation>
    </message>
    <message>
        <source>Take the note away</source>
        <translation>टिप्पणी हटाएँ</translation>
    </message>
    <message>
        <source>Take the call away</source>
        <translation>कॉल की प्रविष्टि हटाएँ</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>चेहरे</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Animals and plants</source>
        <translation>पशु-पक्षी और पौधे</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>खाना-पीना</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>यात्रा</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>अवसर</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>चीज़ें</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>झंडे</translation>
    </message>
    <message>
        <source>Everything said in this chat, with the time and who said it.</source>
        <translation>इस चैट में कही गई हर बात, समय और कहने वाले के नाम के साथ।</translation>
    </message>
    <message>
        <source>Export the chat with {name}</source>
        <translation>{name} के साथ की चैट निर्यात करें</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>फ़ाइल बनाएँ</translation>
    </message>
    <message>
        <source>Page for a browser, with all files beside it (ZIP)</source>
        <translation>ब्राउज़र के लिए पेज, सारी फ़ाइलें साथ में (ZIP)</translation>
    </message>
    <message>
        <source>PDF with the photos in it</source>
        <translation>PDF, जिसमें फ़ोटो भी हों</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>फ़ाइल का प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>फ़ाइल की भाषा</translation>
    </message>
    <message>
        <source>&amp;Language of the file</source>
        <translation>फ़ाइल की भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;From when</source>
        <translation>कब से (&amp;F)</translation>
    </message>
    <message>
        <source>With photos, voice notes and &amp;documents</source>
        <translation>फ़ोटो, वॉइस संदेश और दस्तावेज़ के साथ (&amp;D)</translation>
    </message>
    <message>
        <source>Mask numbers, names and files of &amp;others</source>
        <translation>दूसरों के नंबर, नाम और फ़ाइलें छिपाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>वे स्वयं</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>कोई परिवार</translation>
    </message>
    <message>
        <source>Our own office</source>
        <translation>हमारा अपना कार्यालय</translation>
    </message>
    <message>
        <source>Somebody who works for us</source>
        <translation>हमारे लिए काम करने वाला कोई</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>फ़ाइल (&amp;I)</translation>
    </message>
    <message>
        <source>It stands in the register of disclosures.</source>
        <translation>यह साझाकरण रजिस्टर में दर्ज है।</translation>
    </message>
    <message>
        <source>Say for whom and why first.</source>
        <translation>पहले बताएँ कि किसके लिए और क्यों।</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file} में लिखा गया।</translation>
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
            <numerusform>फ़ाइलें: %n</numerusform>
            <numerusform>फ़ाइलें: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n छिपाए गए</numerusform>
            <numerusform>%n छिपाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter of chats</source>
        <translation>चैट का फ़िल्टर</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>फ़िल्टर सहेजें</translation>
    </message>
    <message>
        <source>Anybody&apos;s</source>
        <translation>किसी की भी</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरी</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>किसी का नहीं</translation>
    </message>
    <message>
        <source>Any label or none</source>
        <translation>कोई भी लेबल या बिना लेबल</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>खुली या बंद</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>जल्द बंद होंगी</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>अभी खुली</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>कोई भी भाषा</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>अपठित</translation>
    </message>
    <message>
        <source>Something not sent</source>
        <translation>कुछ भेजा नहीं गया</translation>
    </message>
    <message>
        <source>&amp;Name of the filter</source>
        <translation>फ़िल्टर का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Wh&amp;ose chats</source>
        <translation>किसकी चैट (&amp;O)</translation>
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
        <translation>इस चैट में खोजें</translation>
    </message>
    <message>
        <source>Earlier hit (Enter)</source>
        <translation>इससे पहले का परिणाम (Enter)</translation>
    </message>
    <message>
        <source>Later hit (Shift+Enter)</source>
        <translation>इसके बाद का परिणाम (Shift+Enter)</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>खोज सीमित करें</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>खोज बंद करें</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{count} में से {at}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज चल रही है…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे भेजें</translation>
    </message>
    <message>
        <source>To whom? Name in any script, or part of a number</source>
        <translation>किसे? किसी भी लिपि में नाम, या नंबर का हिस्सा</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>{name}: no chat yet, a template has to open it</source>
        <translation>{name}: अभी कोई चैट नहीं, उसे टेम्पलेट से खोलना होगा</translation>
    </message>
    <message>
        <source>No chat found. Only people who have a chat can be forwarded to.</source>
        <translation>कोई चैट नहीं मिली। केवल उन्हीं लोगों को आगे भेजा जा सकता है जिनके साथ चैट है।</translation>
    </message>
    <message>
        <source>At most {most} chats at once; for more there are broadcasts.</source>
        <translation>एक बार में अधिक से अधिक {most} चैट; इससे अधिक के लिए ब्रॉडकास्ट हैं।</translation>
    </message>
    <message>
        <source>Choose one chat or several.</source>
        <translation>एक या अधिक चैट चुनें।</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>{name} को छोड़ दें</translation>
    </message>
    <message>
        <source>Goes to {who}</source>
        <translation>{who} को जाएगा</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>एक घंटे में</translation>
    </message>
    <message>
        <source>This evening, {time}</source>
        <translation>आज शाम, {time}</translation>
    </message>
    <message>
        <source>Tomorrow, {time}</source>
        <translation>कल, {time}</translation>
    </message>
    <message>
        <source>Monday, {time}</source>
        <translation>सोमवार, {time}</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>और ▾</translation>
    </message>
    <message>
        <source>Saved filter {name}</source>
        <translation>सहेजा हुआ फ़िल्टर {name}</translation>
    </message>
    <message>
        <source>More views and saved filters</source>
        <translation>और दृश्य तथा सहेजे हुए फ़िल्टर</translation>
    </message>
    <message>
        <source>&amp;New filter…</source>
        <translation>नया फ़िल्टर… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Change “{name}”…</source>
        <translation>“{name}” बदलें… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>“{name}” मिटाएँ (&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n फ़ोटो</numerusform>
            <numerusform>%n फ़ोटो</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and videos</source>
        <translation>
            <numerusform>%n फ़ोटो और वीडियो</numerusform>
            <numerusform>%n फ़ोटो और वीडियो</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{count} में से {place}</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>कुछ भी</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>फ़ाइल के साथ</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>किसने लिखा</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>किसी का भी</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>उनका</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>हमारा</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>इसमें क्या है</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>पिछले 365 दिन</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>इनके बीच…</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>इस दिन से</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>इस दिन तक</translation>
    </message>
    <message>
        <source>Label of the person</source>
        <translation>व्यक्ति का लेबल</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>कोई भी लेबल</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>sign-in code</source>
        <translation>साइन-इन कोड</translation>
    </message>
    <message>
        <source>sign-in code, abroad</source>
        <translation>साइन-इन कोड, विदेश में</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>प्रचार</translation>
    </message>
    <message>
        <source>update</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>उत्तर दें</translation>
    </message>
    <message>
        <source>answer after an advertisement</source>
        <translation>विज्ञापन के बाद का उत्तर</translation>
    </message>
    <message>
        <source>About this message</source>
        <translation>इस संदेश के बारे में</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>आईडी और कोड कॉपी करें</translation>
    </message>
    <message>
        <source>For support: ids and codes, nothing of what was written</source>
        <translation>सहायता के लिए: केवल आईडी और कोड, लिखी हुई कोई बात नहीं</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>इसका क्या हुआ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>कतार में</translation>
    </message>
    <message>
        <source>Taken by WhatsApp</source>
        <translation>WhatsApp ने ले लिया</translation>
    </message>
    <message>
        <source>WhatsApp has not said anything of it yet.</source>
        <translation>WhatsApp ने इसके बारे में अभी कुछ नहीं बताया है।</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>कोड {code}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>किसने लिखा</translation>
    </message>
    <message>
        <source>the phone app</source>
        <translation>फ़ोन का ऐप</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>कोशिशें</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>त्रुटि कोड</translation>
    </message>
    <message>
        <source>Number at WhatsApp</source>
        <translation>WhatsApp पर नंबर</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>हमारा संदर्भ</translation>
    </message>
    <message>
        <source>Chosen messages</source>
        <translation>चुने हुए संदेश</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>आगे भेजें…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>तारांकित करें</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n चुने गए</numerusform>
            <numerusform>%n चुने गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>तारा हटाएँ</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <extracomment>What the menu of a message already says by itself.</extracomment>
        <translation>{link} खोलें</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>जिस संदेश का यह उत्तर है, उस पर जाएँ</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>नक़्शे पर दिखाएँ</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>फ़ाइल फिर मँगाएँ</translation>
    </message>
    <message>
        <source>Charged as marketing</source>
        <translation>प्रचार संदेश का शुल्क लगता है</translation>
    </message>
    <message>
        <source>Charged as a login code</source>
        <translation>साइन-इन कोड का शुल्क लगता है</translation>
    </message>
    <message>
        <source>Charged as utility</source>
        <translation>सेवा संदेश का शुल्क लगता है</translation>
    </message>
    <message>
        <source>no rate is known here for this country</source>
        <translation>इस देश की दर यहाँ ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>WhatsApp shows no number to price it by</source>
        <translation>WhatsApp कोई नंबर नहीं दिखाता जिससे कीमत पता चले</translation>
    </message>
    <message>
        <source>about {currency} {amount} and tax</source>
        <translation>लगभग {currency} {amount} और टैक्स</translation>
    </message>
    <message>
        <source>chosen: {text}</source>
        <extracomment>Where what was unread as the chat was opened begins, and which messages are chosen.</extracomment>
        <translation>चुना: {text}</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>नए संदेश</translation>
    </message>
    <message>
        <source>&amp;Search in this chat</source>
        <translation>इस चैट में खोजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Jump to a day…</source>
        <translation>किसी दिन पर जाएँ… (&amp;J)</translation>
    </message>
    <message>
        <source>Photos, &amp;documents, links…</source>
        <translation>फ़ोटो, दस्तावेज़, लिंक… (&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;tarred messages…</source>
        <translation>तारांकित संदेश… (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export this chat…</source>
        <translation>यह चैट निर्यात करें… (&amp;E)</translation>
    </message>
    <message>
        <source>Choose messages</source>
        <translation>संदेश चुनें</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>सहकर्मी</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>टिप्पणी बदलें</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>निजी टिप्पणी</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>टिप्पणी रखें</translation>
    </message>
    <message>
        <source>Keep the call</source>
        <translation>कॉल दर्ज करें</translation>
    </message>
    <message>
        <source>Set a follow-up</source>
        <translation>फ़ॉलो-अप तय करें</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>तय करें</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Keep the labels</source>
        <translation>लेबल रखें</translation>
    </message>
    <message>
        <source>Snooze this chat</source>
        <translation>यह चैट स्थगित करें</translation>
    </message>
    <message>
        <source>Snooze it</source>
        <translation>स्थगित करें</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>स्थगित</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>निपटाई गई</translation>
    </message>
    <message>
        <source>we spoke</source>
        <translation>बात हुई</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>line busy</source>
        <translation>लाइन व्यस्त</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>कॉल छूट गई</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>ग़लत नंबर</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} तक</translation>
    </message>
    <message>
        <source>until they write</source>
        <translation>उनके लिखने तक</translation>
    </message>
    <message>
        <source>Note from {name}: {text}</source>
        <translation>{name} की टिप्पणी: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>टिप्पणी: {text}</translation>
    </message>
    <message>
        <source>{note} (changed)</source>
        <translation>{note} (बदली गई)</translation>
    </message>
    <message>
        <source>Called by {name}</source>
        <translation>{name} ने कॉल की</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} took this chat</source>
        <translation>{name} ने यह चैट अपने पास ली</translation>
    </message>
    <message>
        <source>{name} gave this chat to {other}</source>
        <translation>{name} ने यह चैट {other} को सौंपी</translation>
    </message>
    <message>
        <source>{name} snoozed this chat {until}</source>
        <translation>{name} ने यह चैट {until} स्थगित की</translation>
    </message>
    <message>
        <source>{name} put this chat back for anybody</source>
        <translation>{name} ने यह चैट सबके लिए वापस रखी</translation>
    </message>
    <message>
        <source>{name} opened this chat again</source>
        <translation>{name} ने यह चैट फिर खोली</translation>
    </message>
    <message>
        <source>{name} marked this chat as waiting for the family</source>
        <translation>{name} ने दर्ज किया कि इस चैट में परिवार की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>{name} resolved this chat</source>
        <translation>{name} ने यह चैट निपटाई</translation>
    </message>
    <message>
        <source>They wrote, so this chat is open again</source>
        <translation>उन्होंने लिखा, इसलिए यह चैट फिर खुल गई है</translation>
    </message>
    <message>
        <source>{name} blocked this person on WhatsApp</source>
        <translation>{name} ने इस व्यक्ति को WhatsApp पर ब्लॉक किया</translation>
    </message>
    <message>
        <source>Blocked on WhatsApp elsewhere</source>
        <translation>WhatsApp पर कहीं और से ब्लॉक किया गया</translation>
    </message>
    <message>
        <source>{name} unblocked this person on WhatsApp</source>
        <translation>{name} ने WhatsApp पर इस व्यक्ति का ब्लॉक हटाया</translation>
    </message>
    <message>
        <source>Unblocked on WhatsApp elsewhere</source>
        <translation>WhatsApp पर कहीं और से ब्लॉक हटाया गया</translation>
    </message>
    <message>
        <source>{name} made one chat of two</source>
        <translation>{name} ने दो चैट को एक किया</translation>
    </message>
    <message>
        <source>{name} took the joined chats apart again</source>
        <translation>{name} ने जोड़ी गई चैट फिर अलग कीं</translation>
    </message>
    <message>
        <source>This chat is back: its time has come</source>
        <translation>यह चैट लौट आई है: इसका समय हो गया</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>रोक है</translation>
    </message>
    <message>
        <source>snoozed {until}</source>
        <translation>{until} स्थगित</translation>
    </message>
    <message>
        <source>follow-up overdue</source>
        <translation>फ़ॉलो-अप का समय निकल चुका</translation>
    </message>
    <message>
        <source>follow-up today</source>
        <translation>फ़ॉलो-अप आज</translation>
    </message>
    <message>
        <source>follow-up {day}</source>
        <translation>फ़ॉलो-अप {day}</translation>
    </message>
    <message>
        <source>They are to see this proposal</source>
        <translation>उन्हें यह प्रस्ताव दिखाना है</translation>
    </message>
    <message>
        <source>The one it is about asked us to</source>
        <translation>जिनके बारे में है, उन्होंने ही हमसे कहा</translation>
    </message>
    <message>
        <source>The one who gets it asked for it</source>
        <translation>पाने वाले ने यह माँगा था</translation>
    </message>
    <message>
        <source>The one who gets it speaks for them</source>
        <translation>पाने वाले उनकी ओर से बात करते हैं</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>कोई और कारण</translation>
    </message>
    <message>
        <source>To another family?</source>
        <translation>दूसरे परिवार को?</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Why does it go there?</source>
        <translation>भेजी हुई चीज़ वापस नहीं ली जा सकती। यह वहाँ क्यों भेजी जा रही है?</translation>
    </message>
    <message>
        <source>Why it goes to another family</source>
        <translation>यह दूसरे परिवार को क्यों भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>कारण चुनें</translation>
    </message>
    <message>
        <source>Your name and the reason go into the audit log.</source>
        <translation>आपका नाम और कारण ऑडिट लॉग में दर्ज होते हैं।</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>न भेजें</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <translation>{name} को भेजें</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>किसे जाएगा</translation>
    </message>
    <message>
        <source>About {about}. Goes to {to}.</source>
        <translation>{about} के बारे में। {to} को जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>नए संदेश: %n</numerusform>
            <numerusform>नए संदेश: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>नया संदेश</translation>
    </message>
    <message>
        <source>Sunita Namuna</source>
        <translation>सुनीता नमूना</translation>
    </message>
    <message>
        <source>mother of Aarav</source>
        <translation>आरव की माताजी</translation>
    </message>
    <message>
        <source>Yes, Sunday suits us</source>
        <translation>जी, रविवार हमारे लिए ठीक रहेगा</translation>
    </message>
    <message numerus="yes">
        <source>in %n chats</source>
        <translation>
            <numerusform>%n चैट में</numerusform>
            <numerusform>%n चैट में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} और %n अन्य</numerusform>
            <numerusform>{names} और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent to {name}</source>
        <translation>{name} को नहीं भेजा गया</translation>
    </message>
    <message>
        <source>A message was not sent</source>
        <translation>एक संदेश नहीं भेजा गया</translation>
    </message>
    <message>
        <source>The chat says why and what to do.</source>
        <translation>क्यों और अब क्या करें, यह चैट में लिखा है।</translation>
    </message>
    <message>
        <source>{colleague} mentioned you</source>
        <translation>{colleague} ने आपका उल्लेख किया</translation>
    </message>
    <message>
        <source>You were mentioned</source>
        <translation>आपका उल्लेख हुआ</translation>
    </message>
    <message>
        <source>In a note on the chat with {name}</source>
        <translation>{name} के साथ की चैट की एक टिप्पणी में</translation>
    </message>
    <message>
        <source>In a note on a chat</source>
        <translation>एक चैट की टिप्पणी में</translation>
    </message>
    <message>
        <source>{name} waits for an answer</source>
        <translation>{name} को उत्तर की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>A chat waits for an answer</source>
        <translation>एक चैट को उत्तर की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>Its window closes in {left}.</source>
        <translation>इसकी विंडो बंद होने में {left} बाक़ी।</translation>
    </message>
    <message>
        <source>{ref} is overdue.</source>
        <translation>{ref} की नियत तिथि निकल गई है।</translation>
    </message>
    <message>
        <source>{ref} has used {mark} % of its time.</source>
        <translation>{ref} का {mark} % समय बीत चुका है।</translation>
    </message>
    <message numerus="yes">
        <source>%n more requests too.</source>
        <translation>
            <numerusform>%n और अनुरोध भी।</numerusform>
            <numerusform>%n और अनुरोध भी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Meta account, token, relay, webhook, number</source>
        <translation>Meta खाता, टोकन, रिले, वेबहुक, नंबर</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>colours, dark, text size, language</source>
        <translation>रंग, गहरा, अक्षरों का आकार, भाषा</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>quiet hours, sound, tray, toast</source>
        <translation>शांत समय, ध्वनि, ट्रे, सूचना</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>passphrase, recovery code, auto-lock</source>
        <translation>पासफ़्रेज़, रिकवरी कोड, अपने-आप ताला</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>names, roles, colleagues</source>
        <translation>नाम, भूमिकाएँ, सहकर्मी</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>कौन क्या देखता है</translation>
    </message>
    <message>
        <source>hidden columns, roles</source>
        <translation>छिपे कॉलम, भूमिकाएँ</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>अपने फ़ील्ड</translation>
    </message>
    <message>
        <source>columns of the agency, custom fields</source>
        <translation>एजेंसी के कॉलम, अपने बनाए फ़ील्ड</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>झटपट उत्तर</translation>
    </message>
    <message>
        <source>texts written again and again, slash</source>
        <translation>बार-बार लिखे जाने वाले पाठ, स्लैश</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>agency, grievance officer, policy</source>
        <translation>संस्था, शिकायत अधिकारी, नीति</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>deadlines, holidays</source>
        <translation>समय-सीमाएँ, छुट्टियाँ</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>डेटा रखने की अवधि</translation>
    </message>
    <message>
        <source>how long things are kept</source>
        <translation>क्या कितने समय तक रखा जाता है</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>copy, restore</source>
        <translation>प्रति, लौटाना</translation>
    </message>
    <message>
        <source>version, licences</source>
        <translation>संस्करण, लाइसेंस</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Writing a message</source>
        <translation>संदेश लिखते समय</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Lists and menus</source>
        <translation>सूचियाँ और मेनू</translation>
    </message>
    <message>
        <source>Find anything: people, chats, messages, actions, settings</source>
        <translation>कुछ भी खोजें: लोग, चैट, संदेश, काम, सेटिंग</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>सभी कुंजियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>हर जगह खोजें</translation>
    </message>
    <message>
        <source>Go to Chats</source>
        <translation>चैट पर जाएँ</translation>
    </message>
    <message>
        <source>Go to Contacts</source>
        <translation>संपर्क पर जाएँ</translation>
    </message>
    <message>
        <source>Go to Privacy</source>
        <translation>निजता पर जाएँ</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>सेटिंग पर जाएँ</translation>
    </message>
    <message>
        <source>To the next part of the window, and back with Shift</source>
        <translation>विंडो के अगले हिस्से पर, और Shift के साथ पिछले पर</translation>
    </message>
    <message>
        <source>Hide who everybody is, or show it again</source>
        <translation>सबकी पहचान छिपाएँ, या फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ताला</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>अक्षर बड़े करें</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>अक्षर छोटे करें</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>अक्षर सामान्य आकार में</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>अगली चैट</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>पिछली चैट</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>अगली अपठित चैट</translation>
    </message>
    <message>
        <source>Write in this chat</source>
        <translation>इस चैट में लिखें</translation>
    </message>
    <message>
        <source>Reply to the marked message, or to their last</source>
        <translation>चुने हुए संदेश का, या उनके आख़िरी संदेश का उत्तर दें</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>टेम्पलेट चुनें</translation>
    </message>
    <message>
        <source>Take this chat yourself</source>
        <translation>यह चैट अपने पास लें</translation>
    </message>
    <message>
        <source>Give this chat to a colleague…</source>
        <translation>यह चैट किसी सहकर्मी को सौंपें…</translation>
    </message>
    <message>
        <source>Snooze this chat…</source>
        <translation>यह चैट स्थगित करें…</translation>
    </message>
    <message>
        <source>Resolve this chat, or open it again</source>
        <translation>यह चैट निपटाएँ, या फिर खोलें</translation>
    </message>
    <message>
        <source>Mark this chat unread</source>
        <translation>यह चैट अपठित चिह्नित करें</translation>
    </message>
    <message>
        <source>Pin this chat, or unpin it</source>
        <translation>यह चैट पिन करें, या पिन हटाएँ</translation>
    </message>
    <message>
        <source>Mute this chat, or hear of it again</source>
        <translation>इस चैट की सूचनाएँ बंद करें, या फिर चालू करें</translation>
    </message>
    <message>
        <source>Write a private note on this chat</source>
        <translation>इस चैट पर निजी टिप्पणी लिखें</translation>
    </message>
    <message>
        <source>Note a phone call…</source>
        <translation>फ़ोन कॉल दर्ज करें…</translation>
    </message>
    <message>
        <source>Set a follow-up…</source>
        <translation>फ़ॉलो-अप तय करें…</translation>
    </message>
    <message>
        <source>Labels of this person…</source>
        <translation>इस व्यक्ति के लेबल…</translation>
    </message>
    <message>
        <source>Archive this chat, or bring it back</source>
        <translation>यह चैट संग्रहित करें, या वापस लाएँ</translation>
    </message>
    <message>
        <source>Show or hide the person beside the chat</source>
        <translation>चैट के पास व्यक्ति की जानकारी दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Open this person in Contacts</source>
        <translation>इस व्यक्ति को संपर्कों में खोलें</translation>
    </message>
    <message>
        <source>Say who an unknown number is…</source>
        <translation>बताएँ कि अनजान नंबर किसका है…</translation>
    </message>
    <message>
        <source>Link an unknown number to the first suggestion</source>
        <translation>अनजान नंबर को पहले सुझाव से जोड़ें</translation>
    </message>
    <message>
        <source>Jump to a day in this chat…</source>
        <translation>इस चैट में किसी दिन पर जाएँ…</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>पहले अपठित संदेश पर जाएँ</translation>
    </message>
    <message>
        <source>Media, documents, links and stars of this chat</source>
        <translation>इस चैट के मीडिया, दस्तावेज़, लिंक और तारांकित संदेश</translation>
    </message>
    <message>
        <source>Export this chat…</source>
        <translation>यह चैट निर्यात करें…</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>सबसे नया संदेश</translation>
    </message>
    <message>
        <source>Broadcasts…</source>
        <translation>ब्रॉडकास्ट…</translation>
    </message>
    <message>
        <source>Next view of the list (Unread, Mine, …)</source>
        <translation>सूची का अगला दृश्य (अपठित, मेरी, …)</translation>
    </message>
    <message>
        <source>Previous view of the list</source>
        <translation>सूची का पिछला दृश्य</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>नई पंक्ति</translation>
    </message>
    <message>
        <source>Close what is open, then back to the messages</source>
        <translation>जो खुला है उसे बंद करें, फिर संदेशों पर लौटें</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>मोटे अक्षर</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>तिरछे अक्षर</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>कटे हुए अक्षर</translation>
    </message>
    <message>
        <source>Letters of one width</source>
        <translation>एक-सी चौड़ाई के अक्षर</translation>
    </message>
    <message>
        <source>Emoji by name</source>
        <translation>नाम से इमोजी</translation>
    </message>
    <message>
        <source>Take a message back before it leaves this PC</source>
        <translation>इस पीसी से निकलने से पहले संदेश वापस लें</translation>
    </message>
    <message>
        <source>Paste text, a picture or a file</source>
        <translation>पाठ, चित्र या फ़ाइल चिपकाएँ</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>लोगों में खोजें</translation>
    </message>
    <message>
        <source>New people line by line</source>
        <translation>एक-एक पंक्ति में नए लोग</translation>
    </message>
    <message>
        <source>Choose everybody the list shows</source>
        <translation>सूची में दिख रहे सभी लोगों को चुनें</translation>
    </message>
    <message>
        <source>Edit a cell or a part</source>
        <translation>कोई सेल या हिस्सा बदलें</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>पिछला बदलाव पूर्ववत् करें</translation>
    </message>
    <message>
        <source>Sort by the marked column</source>
        <translation>चुने हुए कॉलम के क्रम में लगाएँ</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>फ़िल्टर जोड़ें</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>सहेजे गए दृश्य</translation>
    </message>
    <message>
        <source>Paste a file into a person</source>
        <translation>व्यक्ति में फ़ाइल चिपकाएँ</translation>
    </message>
    <message>
        <source>Up, down, a page, to the ends</source>
        <translation>ऊपर, नीचे, एक पृष्ठ, शुरू या अंत तक</translation>
    </message>
    <message>
        <source>Open what is marked</source>
        <translation>चुनी हुई चीज़ खोलें</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>इसके साथ क्या-क्या किया जा सकता है</translation>
    </message>
    <message>
        <source>In a chat: choose messages, with Shift all up to the marked one</source>
        <translation>चैट में: संदेश चुनें, Shift के साथ चिह्नित संदेश तक सभी</translation>
    </message>
    <message>
        <source>Close, or clear the search</source>
        <translation>बंद करें, या खोज मिटाएँ</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>यह कौन है?</translation>
    </message>
    <message>
        <source>Name in any script, or part of a number</source>
        <translation>नाम किसी भी लिपि में, या नंबर का हिस्सा</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>यही हैं</translation>
    </message>
    <message>
        <source>Of the family</source>
        <translation>परिवार से हैं</translation>
    </message>
    <message>
        <source>Nobody found. Write a name or a number.</source>
        <translation>कोई नहीं मिला। नाम या नंबर लिखें।</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>कोई नया</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Empty: no family yet</source>
        <translation>खाली: अभी कोई परिवार नहीं</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>नया परिवार</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>आपने बता दिया कि यह कौन है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत् करें</translation>
    </message>
    <message>
        <source>Undo: nobody knows who this is</source>
        <translation>पूर्ववत् करें: कोई नहीं जानता कि यह कौन है</translation>
    </message>
    <message>
        <source>Who is {number}?</source>
        <translation>{number} कौन है?</translation>
    </message>
    <message>
        <source>Nobody in the register is like them.</source>
        <translation>रजिस्टर में इनसे मिलता-जुलता कोई नहीं है।</translation>
    </message>
    <message>
        <source>WhatsApp shows no number</source>
        <translation>WhatsApp नंबर नहीं दिखाता</translation>
    </message>
    <message>
        <source>They write under a user name. Ask for their number in the chat.</source>
        <translation>वे यूज़र नाम से लिखते हैं। चैट में उनका नंबर पूछें।</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>कोई और…</translation>
    </message>
    <message>
        <source>Choose who this is</source>
        <translation>चुनें कि यह कौन है</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>कोई नया…</translation>
    </message>
    <message>
        <source>Add a new person or family</source>
        <translation>नया व्यक्ति या परिवार जोड़ें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Not now: close until this chat is opened again</source>
        <translation>अभी नहीं: यह चैट फिर खुलने तक बंद रखें</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>यह {name} हैं</translation>
    </message>
    <message>
        <source>Somebody of {family}</source>
        <translation>{family} का कोई</translation>
    </message>
    <message>
        <source>this number stands in their record</source>
        <translation>यह नंबर इनके रिकॉर्ड में है</translation>
    </message>
    <message>
        <source>this number was written in their chat</source>
        <translation>यह नंबर इनकी चैट में लिखा गया था</translation>
    </message>
    <message>
        <source>their number is written here</source>
        <translation>इनका नंबर यहाँ लिखा है</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>वही नाम</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>लगभग वही नाम</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>वही पहला नाम</translation>
    </message>
    <message>
        <source>their name is written here</source>
        <translation>इनका नाम यहाँ लिखा है</translation>
    </message>
    <message>
        <source>the name stands in their biodata or notes</source>
        <translation>नाम इनके बायोडेटा या नोट में है</translation>
    </message>
    <message>
        <source>Make one chat of two</source>
        <translation>दो चैट को एक करें</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>इन्हें एक करें</translation>
    </message>
    <message>
        <source>Take the joined chats apart</source>
        <translation>जोड़ी गई चैट अलग करें</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>अलग करें</translation>
    </message>
    <message>
        <source>Each chat has its own messages again. What came in since stays here.</source>
        <translation>हर चैट में फिर अपने संदेश होंगे। इस बीच जो आया वह यहीं रहेगा।</translation>
    </message>
    <message>
        <source>{name} has no other chat that could be made one with this.</source>
        <translation>{name} की ऐसी कोई दूसरी चैट नहीं है जिसे इसके साथ एक किया जा सके।</translation>
    </message>
    <message>
        <source>A chat under a number and one under a user name can be made one. If the other one stands under another entry, make the two entries one in Contacts first.</source>
        <translation>नंबर वाली और यूज़र नाम वाली चैट को एक किया जा सकता है। अगर दूसरी चैट किसी और प्रविष्टि में है, तो पहले संपर्क में दोनों प्रविष्टियों को एक करें।</translation>
    </message>
    <message>
        <source>{name} writes here as {way}. Which other chat is theirs too?</source>
        <translation>{name} यहाँ {way} से लिखते हैं। और कौन सी चैट उनकी है?</translation>
    </message>
    <message>
        <source>{way} (no messages yet)</source>
        <translation>{way} (अभी कोई संदेश नहीं)</translation>
    </message>
    <message>
        <source>There will be one chat with the messages of both, and answers go to the number.</source>
        <translation>दोनों के संदेशों की एक चैट होगी, और जवाब नंबर पर जाएँगे।</translation>
    </message>
    <message>
        <source>Who said no in one of them has said no in both. You can take them apart for 30 days.</source>
        <translation>जिसने एक में मना किया, उसने दोनों में मना किया है। 30 दिन तक इन्हें अलग किया जा सकता है।</translation>
    </message>
    <message>
        <source>a user name WhatsApp does not show</source>
        <translation>यूज़र नाम जो WhatsApp नहीं दिखाता</translation>
    </message>
    <message>
        <source>{name} made one chat of two on {day}. It can be taken back until {until}.</source>
        <translation>{name} ने {day} को दो चैट को एक किया। {until} तक इसे वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>चलाएँ या रोकें (Space)</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>वीडियो में जगह</translation>
    </message>
    <message>
        <source>This film is too large to be played here.</source>
        <translation>यह वीडियो यहाँ चलाने के लिए बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>Open it in another program, or save it.</source>
        <translation>इसे दूसरे प्रोग्राम में खोलें, या सहेजें।</translation>
    </message>
    <message>
        <source>Pictures of this chat</source>
        <translation>इस चैट के चित्र</translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation>पिछला (Left)</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>अगला (Right)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>छोटा करें (-)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>पूरा दिखाएँ</translation>
    </message>
    <message>
        <source>The whole picture (0)</source>
        <translation>पूरा चित्र (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>बड़ा करें (+)</translation>
    </message>
    <message>
        <source>Star it, or take the star off</source>
        <translation>तारा लगाएँ या हटाएँ</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>दूसरे प्रोग्राम में खोलें</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>यह संदेश हटा दिया गया</translation>
    </message>
    <message>
        <source>Sent by us</source>
        <translation>हमने भेजा</translation>
    </message>
    <message>
        <source>Being opened…</source>
        <translation>खोला जा रहा है…</translation>
    </message>
    <message>
        <source>This picture cannot be shown here.</source>
        <translation>यह चित्र यहाँ नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>Save it and open it.</source>
        <translation>इसे सहेजकर खोलें।</translation>
    </message>
    <message>
        <source>This film cannot be played here.</source>
        <translation>यह वीडियो यहाँ नहीं चल सकता।</translation>
    </message>
</context>
<context>
    <name>AboutLine</name>
    <message>
        <source>Whose data is in it?</source>
        <translation>इसमें किसका डेटा है?</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>किसी का नहीं</translation>
    </message>
    <message>
        <source>&amp;Somebody…</source>
        <translation>किसी का… (&amp;S)</translation>
    </message>
    <message>
        <source>Whose data is in this file?</source>
        <translation>इस फ़ाइल में किसका डेटा है?</translation>
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
    <name>AgencyPage</name>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>Answers to requests, certificates and copies of data name the agency and this contact.</source>
        <translation>अनुरोधों के उत्तरों, प्रमाणपत्रों और डेटा की प्रतियों में संस्था का नाम और यह संपर्क लिखा जाता है।</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Business &amp;address</source>
        <translation>कार्यालय का पता (&amp;A)</translation>
    </message>
    <message>
        <source>Data Protection Officer</source>
        <translation>डेटा सुरक्षा अधिकारी</translation>
    </message>
    <message>
        <source>Na&amp;me of the person</source>
        <translation>व्यक्ति का नाम (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ई-मेल (&amp;E)</translation>
    </message>
    <message>
        <source>People write here about their data. The law asks that every answer names it.</source>
        <translation>लोग अपने डेटा के बारे में यहाँ लिखते हैं। क़ानून के अनुसार यह हर उत्तर में लिखा होना चाहिए।</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>गोपनीयता नीति</translation>
    </message>
    <message>
        <source>What the agency promises about people&apos;s data, and what this program keeps.</source>
        <translation>लोगों के डेटा के बारे में संस्था क्या वादा करती है, और यह प्रोग्राम क्या-क्या रखता है।</translation>
    </message>
    <message>
        <source>Show the &amp;privacy policy…</source>
        <translation>गोपनीयता नीति दिखाएँ… (&amp;P)</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>यह ई-मेल पता नहीं है।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>AlongBar</name>
    <message>
        <source>Crop or rotate…</source>
        <translation>काटें या घुमाएँ…</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>इसे हटा दें</translation>
    </message>
    <message>
        <source>Place and camera details are removed</source>
        <translation>जगह और कैमरे की जानकारी हटाई जाती है</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Send on WhatsApp</source>
        <translation>WhatsApp पर भेजें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>उत्तर की भाषा</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>What you ask them, in their language</source>
        <translation>आप उनसे जो पूछते हैं, उनकी भाषा में</translation>
    </message>
    <message>
        <source>What was found and done, in their language</source>
        <translation>जो पाया और किया गया, उनकी भाषा में</translation>
    </message>
    <message>
        <source>The reason in your words, in their language</source>
        <translation>आपके शब्दों में कारण, उनकी भाषा में</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Copy as &amp;e-mail</source>
        <translation>ई-मेल के लिए कॉपी करें (&amp;E)</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDF के रूप में सहेजें… (&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>छापें… (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>हाथ में दिया (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Told by phone</source>
        <translation>फ़ोन पर बताया (&amp;T)</translation>
    </message>
    <message>
        <source>Another way than WhatsApp</source>
        <translation>WhatsApp के अलावा दूसरा तरीका</translation>
    </message>
    <message>
        <source>Send {file} with it</source>
        <translation>साथ में {file} भेजें</translation>
    </message>
    <message>
        <source>Goes as a message: they wrote within the last 24 hours.</source>
        <translation>संदेश के रूप में जाता है: उन्होंने पिछले 24 घंटे में लिखा है।</translation>
    </message>
    <message>
        <source>Goes as the approved template, word for word.</source>
        <translation>मंज़ूर टेम्पलेट के रूप में शब्दशः जाता है।</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी।</translation>
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
    <name>ArrangedTable</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>बढ़ते क्रम में लगाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>घटते क्रम में लगाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Move column &amp;left</source>
        <translation>कॉलम बाएँ ले जाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>Move column &amp;right</source>
        <translation>कॉलम दाएँ ले जाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>कॉलम छिपाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>कॉलम… (&amp;C)</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Whoever looks after the family</source>
        <translation>परिवार जिसकी देखरेख में है</translation>
    </message>
    <message>
        <source>&amp;Who looks after them</source>
        <translation>इनकी देखरेख कौन करे (&amp;W)</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Encrypted like this PC&apos;s own store, opened by its passphrase or recovery code, and each one proved by unpacking it. People who are erased do not come back from one.</source>
        <translation>इस पीसी के भंडार की तरह ही एन्क्रिप्टेड, उसी के पासफ़्रेज़ या रिकवरी कोड से खुलते हैं, और हर बैकअप खोलकर जाँचा जाता है। मिटाए गए लोग बैकअप से वापस नहीं आते।</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>कब और कहाँ</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>चुनें… (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>फ़ोल्डर (&amp;F)</translation>
    </message>
    <message>
        <source>On another disk, a USB stick or a network drive: a backup beside the store is lost with it.</source>
        <translation>दूसरी डिस्क, पेन ड्राइव या नेटवर्क ड्राइव पर रखें: भंडार के पास रखा बैकअप उसी के साथ खो जाता है।</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>हर चार घंटे</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>हर सप्ताह</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>कितनी बार (&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>समय (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Days each is kept</source>
        <translation>हर बैकअप कितने दिन रखें (&amp;D)</translation>
    </message>
    <message>
        <source>At most 30: by then erased people are gone from the backups too.</source>
        <translation>अधिकतम 30: तब तक मिटाए गए लोग बैकअप से भी हट चुके होते हैं।</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Backups made</source>
        <translation>बने हुए बैकअप</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>अभी बैकअप लें (&amp;N)</translation>
    </message>
    <message>
        <source>Put one bac&amp;k…</source>
        <translation>कोई बैकअप लौटाएँ… (&amp;K)</translation>
    </message>
    <message>
        <source>The store is closed first, and nothing is lost by looking.</source>
        <translation>पहले भंडार बंद किया जाता है; केवल देखने से कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Backups need a folder.</source>
        <translation>बैकअप के लिए फ़ोल्डर ज़रूरी है।</translation>
    </message>
    <message>
        <source>Choose one on another disk first.</source>
        <translation>पहले दूसरी डिस्क पर कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Backing up: work can go on meanwhile.</source>
        <translation>बैकअप लिया जा रहा है: इस बीच काम जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>The backup is made, and it restores.</source>
        <translation>बैकअप बन गया है और उससे डेटा लौटाया जा सकता है।</translation>
    </message>
    <message>
        <source>This backup is whole.</source>
        <translation>यह बैकअप पूरा और सही है।</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>बैकअप का फ़ोल्डर</translation>
    </message>
    <message>
        <source>None yet. What is only on this PC is lost with it.</source>
        <translation>अभी कोई नहीं। जो केवल इस पीसी पर है, वह इसी के साथ खो जाएगा।</translation>
    </message>
    <message>
        <source>The next one: {when}</source>
        <translation>अगला: {when}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>लौटाया जा सकता है</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Check the backup of {when} again</source>
        <translation>{when} का बैकअप फिर जाँचें</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Keep receiving messages while the window is closed?</source>
        <translation>विंडो बंद रहने पर भी संदेश पाते रहें?</translation>
    </message>
    <message>
        <source>The program then waits beside the clock and tells you what comes. Its menu there quits it.</source>
        <translation>तब प्रोग्राम घड़ी के पास चलता रहता है और बताता है कि क्या आया। वहीं उसके मेनू से उसे बंद किया जा सकता है।</translation>
    </message>
    <message>
        <source>Keep receiving</source>
        <translation>पाते रहें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <translation>आगे से भी ऐसा ही करें</translation>
    </message>
</context>
<context>
    <name>BiodataDialog</name>
    <message>
        <source>Limited: given name, no numbers, age instead of the birth date</source>
        <translation>सीमित: केवल पहला नाम, नंबर नहीं, जन्मतिथि की जगह आयु</translation>
    </message>
    <message>
        <source>Full: everything but staff’s notes</source>
        <translation>पूरा: कर्मचारियों के नोट छोड़कर सब कुछ</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>रूप (&amp;V)</translation>
    </message>
    <message>
        <source>Language of the biodata</source>
        <translation>बायोडेटा की भाषा</translation>
    </message>
    <message>
        <source>&amp;Language of the biodata</source>
        <translation>बायोडेटा की भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>With the &amp;photo</source>
        <translation>फ़ोटो के साथ (&amp;P)</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>कोई परिवार</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>वे स्वयं</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>The recipient’s name is written across every page and the photo. It stands in the register of disclosures.</source>
        <translation>पाने वाले का नाम हर पृष्ठ और फ़ोटो पर आर-पार लिखा जाता है। यह साझाकरण रजिस्टर में दर्ज होता है।</translation>
    </message>
    <message>
        <source>There is no photo on the card.</source>
        <translation>कार्ड पर कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>Say for whom and why first.</source>
        <translation>पहले बताएँ कि किसके लिए और क्यों।</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file} में लिखा गया।</translation>
    </message>
    <message>
        <source>Biodata as PDF</source>
        <translation>PDF में बायोडेटा</translation>
    </message>
    <message>
        <source>For a family only with the person’s own consent to be shown.</source>
        <translation>परिवार के लिए तभी, जब व्यक्ति ने स्वयं दिखाए जाने की सहमति दी हो।</translation>
    </message>
    <message>
        <source>&amp;Make the PDF</source>
        <translation>PDF बनाएँ (&amp;M)</translation>
    </message>
</context>
<context>
    <name>BiodataSection</name>
    <message>
        <source>To be married: begin a biodata</source>
        <translation>विवाह के लिए: बायोडेटा शुरू करें</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n वर्ष</numerusform>
            <numerusform>%n वर्ष</numerusform>
        </translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म</translation>
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
        <source>Income</source>
        <translation>आय</translation>
    </message>
    <message>
        <source>Height · diet</source>
        <translation>ऊँचाई · आहार</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>वैवाहिक स्थिति</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>बोलते हैं</translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>आयु %n वर्ष</numerusform>
            <numerusform>आयु %n वर्ष</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroadcastEditor</name>
    <message>
        <source>{count} a minute</source>
        <translation>एक मिनट में {count}</translation>
    </message>
    <message>
        <source>As fast as WhatsApp takes them</source>
        <translation>जितनी तेज़ी से WhatsApp ले</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>किसे मिलेगा</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>किस काम के लिए</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>कितनी तेज़ी से</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>इससे क्या होगा</translation>
    </message>
    <message>
        <source>Who gets it, and what it costs</source>
        <translation>किसे मिलेगा, और कितना ख़र्च आएगा</translation>
    </message>
    <message>
        <source>Try it on one person…</source>
        <translation>पहले एक व्यक्ति को भेजकर देखें…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Delete the draft…</source>
        <translation>ड्राफ़्ट हटाएँ…</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>अभी शुरू करें</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>इस समय शुरू करें</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>कब शुरू होगा</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>सभी उम्मीदवार</translation>
    </message>
    <message>
        <source>Everybody in Contacts</source>
        <translation>संपर्कों के सभी लोग</translation>
    </message>
    <message>
        <source>As chosen earlier</source>
        <translation>जैसा पहले चुना था</translation>
    </message>
    <message>
        <source>Delete the draft?</source>
        <translation>ड्राफ़्ट हटाएँ?</translation>
    </message>
    <message>
        <source>“{name}” was sent to nobody. What is written in it is lost.</source>
        <translation>“{name}” किसी को नहीं भेजा गया। इसमें लिखा हुआ खो जाएगा।</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Start the broadcast?</source>
        <translation>ब्रॉडकास्ट शुरू करें?</translation>
    </message>
    <message>
        <source>“{name}” goes to: {who}. Whoever has not agreed is left out.</source>
        <translation>“{name}” इन्हें जाएगा: {who}। जिन्होंने सहमति नहीं दी है, वे छोड़ दिए जाएँगे।</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Start it then</source>
        <translation>उस समय शुरू करें</translation>
    </message>
    <message>
        <source>Who gets the trial?</source>
        <translation>परीक्षण का संदेश किसे भेजें?</translation>
    </message>
    <message>
        <source>The trial is on its way; it stands in their chat.</source>
        <translation>परीक्षण का संदेश भेजा जा रहा है; वह उनकी चैट में दिखता है।</translation>
    </message>
    <message>
        <source>Asked about {done} of {all}…</source>
        <translation>{all} में से {done} की जाँच हुई…</translation>
    </message>
    <message>
        <source>{count} people get it, {out} are left out.</source>
        <translation>{count} लोगों को मिलेगा, {out} छोड़े जाएँगे।</translation>
    </message>
    <message>
        <source>Everybody is asked about again when it starts and when their message goes.</source>
        <translation>शुरू होते समय और संदेश जाते समय हर व्यक्ति की फिर जाँच होती है।</translation>
    </message>
    <message>
        <source>As {name} reads it: {text}</source>
        <translation>{name} इसे ऐसे पढ़ेंगे: {text}</translation>
    </message>
</context>
<context>
    <name>BroadcastProgress</name>
    <message>
        <source>How far it is</source>
        <extracomment>What the list of people can be narrowed to, each with the states it holds.</extracomment>
        <translation>काम कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>इसे रद्द करें</translation>
    </message>
    <message>
        <source>Which people to show</source>
        <translation>कौन-से लोग दिखाएँ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>अभी प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>Failed or not known</source>
        <translation>न भेजे गए या पता नहीं</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>People of the broadcast</source>
        <translation>ब्रॉडकास्ट के लोग</translation>
    </message>
    <message>
        <source>Cancel the broadcast?</source>
        <translation>ब्रॉडकास्ट रद्द करें?</translation>
    </message>
    <message>
        <source>Whoever has not got it yet gets none. This cannot be undone; a pause can.</source>
        <translation>जिन्हें अब तक नहीं मिला, उन्हें नहीं मिलेगा। इसे पूर्ववत् नहीं किया जा सकता; रोका हुआ ब्रॉडकास्ट फिर चल सकता है।</translation>
    </message>
    <message>
        <source>Cancel the broadcast</source>
        <translation>ब्रॉडकास्ट रद्द करें</translation>
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
        <translation>नया ब्रॉडकास्ट</translation>
    </message>
    <message>
        <source>Write to many at once</source>
        <translation>एक साथ कई लोगों को लिखें</translation>
    </message>
    <message>
        <source>Everybody gets it alone, by their own name. Whoever has not agreed is left out, and you see why.</source>
        <translation>हर व्यक्ति को अलग से, उसके अपने नाम से मिलता है। जिन्होंने सहमति नहीं दी है वे छोड़ दिए जाते हैं, और कारण दिखता है।</translation>
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
        <source>Copy the earlier text</source>
        <translation>पहले का पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>संपर्क कार्ड</translation>
    </message>
    <message>
        <source>Save {name}…</source>
        <translation>{name} सहेजें…</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} कॉपी करें</translation>
    </message>
    <message>
        <source>Answer on their card</source>
        <translation>उनके कार्ड पर उत्तर</translation>
    </message>
    <message>
        <source>Open the advertisement</source>
        <translation>विज्ञापन खोलें</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>चलाएँ या रोकें</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <translation>गति बदलें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>दूसरे प्रोग्राम में खोलें</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Privacy request from this message…</source>
        <translation>इस संदेश से निजता अनुरोध…</translation>
    </message>
    <message>
        <source>About this message…</source>
        <translation>इस संदेश के बारे में…</translation>
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
    <name>BulkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message numerus="yes">
        <source>%n people are chosen.</source>
        <translation>
            <numerusform>चुने गए लोग: %n।</numerusform>
            <numerusform>चुने गए लोग: %n।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: they all stand so already.</source>
        <translation>कुछ नहीं बदला: सब पहले से ऐसे ही हैं।</translation>
    </message>
    <message>
        <source>{done} of {all} people done…</source>
        <translation>{all} में से {done} लोग पूरे हुए…</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>We called</source>
        <translation>हमने फ़ोन किया</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>उनकी कॉल आई</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>&amp;Who called</source>
        <translation>किसने फ़ोन किया (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>क्या नतीजा रहा (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>कब (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>मिनट (&amp;M)</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>क्या कहा गया (&amp;S)</translation>
    </message>
</context>
<context>
    <name>CardLabels</name>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Add a label, then Enter</source>
        <translation>लेबल लिखें, फिर Enter दबाएँ</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>लेबल जोड़ें</translation>
    </message>
    <message>
        <source>Take off {label}</source>
        <translation>{label} हटाएँ</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>{column} of {person}</source>
        <translation>{person}: {column}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>&amp;Open the PDF</source>
        <translation>PDF खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>प्रति सहेजें… (&amp;S)</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>मेल नहीं खाता</translation>
    </message>
    <message>
        <source>This certificate was altered or is gone.</source>
        <translation>यह प्रमाणपत्र बदला गया है या अब नहीं है।</translation>
    </message>
    <message>
        <source>fits · {key}</source>
        <translation>मेल खाता है · {key}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>सहेजा गया: {name}</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Add this change</source>
        <translation>यह बदलाव जोड़ें</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>एक और</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>कौन-सा खाना</translation>
    </message>
    <message>
        <source>What it should say</source>
        <translation>इसमें क्या लिखा होना चाहिए</translation>
    </message>
    <message>
        <source>Empty takes it out.</source>
        <translation>ख़ाली छोड़ने पर यह हट जाता है।</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>यह किससे पता चलता है</translation>
    </message>
    <message>
        <source>Paper that shows it, if there is one</source>
        <translation>इसका काग़ज़, यदि कोई हो</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>अभी कुछ नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field}: {before} की जगह {after}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>It is right as it is…</source>
        <translation>जैसा है वही सही है…</translation>
    </message>
    <message>
        <source>Add their statement…</source>
        <translation>उनका कथन जोड़ें…</translation>
    </message>
    <message>
        <source>The card says now: {value}</source>
        <translation>कार्ड पर अभी लिखा है: {value}</translation>
    </message>
    <message>
        <source>Why it stays, told to the person</source>
        <translation>यह क्यों नहीं बदला, जो व्यक्ति को बताया जाएगा</translation>
    </message>
    <message>
        <source>Their statement, kept beside the field</source>
        <translation>उनका कथन, जो इस खाने के साथ रखा जाएगा</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>ChatStep</name>
    <message>
        <source>Choose the &amp;person…</source>
        <translation>व्यक्ति चुनें… (&amp;P)</translation>
    </message>
    <message>
        <source>Whose chat is this?</source>
        <translation>यह किसकी चैट है?</translation>
    </message>
    <message>
        <source>How the dates are written</source>
        <translation>तारीख़ें कैसे लिखी हैं</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>दिन, महीना, वर्ष</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>महीना, दिन, वर्ष</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>वर्ष, महीना, दिन</translation>
    </message>
    <message>
        <source>Who of these is the agency?</source>
        <translation>इनमें से एजेंसी कौन है?</translation>
    </message>
    <message>
        <source>{count} messages from {first} to {last}, {files} files.</source>
        <translation>{first} से {last} तक {count} संदेश, {files} फ़ाइलें।</translation>
    </message>
    <message>
        <source>{name} is the agency</source>
        <translation>{name} एजेंसी है</translation>
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
    <name>ChatsSection</name>
    <message>
        <source>Open the chat with {number}</source>
        <translation>{number} के साथ चैट खोलें</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n अपठित</numerusform>
            <numerusform>%n अपठित</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>अभी कोई बात नहीं हुई</translation>
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
    <name>ColleagueStrip</name>
    <message>
        <source>Look at it</source>
        <translation>इसे देखें</translation>
    </message>
    <message>
        <source>Mine goes too</source>
        <translation>मेरा भी जाए</translation>
    </message>
    <message>
        <source>{name} answered while you were writing: “{text}”</source>
        <translation>आपके लिखते समय {name} ने उत्तर दिया: “{text}”</translation>
    </message>
    <message>
        <source>Somebody answered from the phone while you were writing: “{text}”</source>
        <translation>आपके लिखते समय किसी ने फ़ोन से उत्तर दिया: “{text}”</translation>
    </message>
    <message>
        <source>A colleague wrote to this person from another PC while you were writing.</source>
        <translation>आपके लिखते समय किसी सहकर्मी ने दूसरे पीसी से इस व्यक्ति को लिखा।</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ऊपर ले जाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>नीचे ले जाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>शुरू जैसा (&amp;F)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>Space से कॉलम दिखता या छिपता है, Alt+Up और Alt+Down से वह ऊपर-नीचे जाता है।</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>With headings</source>
        <translation>शीर्षकों सहित</translation>
    </message>
    <message>
        <source>Without headings</source>
        <translation>बिना शीर्षक</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Characters of the file</source>
        <translation>फ़ाइल के अक्षर</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>The columns are read as you had them read the last time.</source>
        <translation>कॉलम वैसे ही पढ़े गए हैं जैसे आपने पिछली बार पढ़वाए थे।</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>इसमें क्या लिखा है</translation>
    </message>
    <message>
        <source>What it fills</source>
        <translation>यह क्या भरता है</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>कॉलम {number}</translation>
    </message>
    <message>
        <source>What the column {heading} fills</source>
        <translation>कॉलम {heading} क्या भरता है</translation>
    </message>
    <message>
        <source>Say which column is the name or the phone number; without one nobody can be read.</source>
        <translation>बताएँ कि नाम या फ़ोन नंबर किस कॉलम में है; इनमें से एक के बिना कोई व्यक्ति पढ़ा नहीं जा सकता।</translation>
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
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>Gotra · manglik</source>
        <translation>गोत्र · मांगलिक</translation>
    </message>
    <message>
        <source>Rashi · nakshatra</source>
        <translation>राशि · नक्षत्र</translation>
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
        <source>Say whose data is in the file.</source>
        <translation>बताएँ कि फ़ाइल में किसका डेटा है।</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>फ़ाइल जोड़ें</translation>
    </message>
</context>
<context>
    <name>ComposerFoot</name>
    <message>
        <source>Attach</source>
        <translation>जोड़ें</translation>
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
        <translation>आपके कार्यालय में बार-बार काम आने वाले पाठ। ढूँढने के लिए संदेश में / लिखें।</translation>
    </message>
    <message>
        <source>Record a voice note</source>
        <translation>वॉइस संदेश रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Why may I message this person?</source>
        <translation>मैं इस व्यक्ति को संदेश क्यों भेज सकता/सकती हूँ?</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>बाद में भेजें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>What to attach</source>
        <translation>क्या जोड़ना है</translation>
    </message>
    <message>
        <source>Pictures and files…</source>
        <translation>चित्र और फ़ाइलें…</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>जगह…</translation>
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
        <translation>इमोजी। या : और उसका नाम लिखें, जैसे :folded</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>मोटे अक्षर</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>तिरछे अक्षर</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>कटे हुए अक्षर</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>टाइपराइटर के अक्षर</translation>
    </message>
</context>
<context>
    <name>ConflictsSheet</name>
    <message>
        <source>Changed by two people at once</source>
        <translation>दो लोगों ने एक साथ बदला</translation>
    </message>
    <message>
        <source>The later one stands until somebody chooses. Nothing was lost.</source>
        <translation>जब तक कोई चुनता नहीं, बाद वाला रहता है। कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>Fields to choose</source>
        <translation>चुनने के लिए फ़ील्ड</translation>
    </message>
    <message>
        <source>Nothing to choose</source>
        <translation>चुनने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Where two PCs change the same field while apart, both values are kept and shown here.</source>
        <translation>जब दो पीसी आपस में जुड़े न हों और एक ही फ़ील्ड बदलें, तो दोनों मान रखे जाते हैं और यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>&amp;Let this stand</source>
        <translation>इसे ही रहने दें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>First</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>The fields could not be read.</source>
        <translation>फ़ील्ड पढ़े नहीं जा सके।</translation>
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
        <source>{who}, {when}, stands now</source>
        <translation>{who}, {when}, अभी यही है</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>जैसा पहले था</translation>
    </message>
    <message>
        <source>Chosen; the other PCs will hear of it.</source>
        <translation>चुन लिया गया; दूसरे पीसी तक यह पहुँच जाएगा।</translation>
    </message>
    <message>
        <source>{name}, {field}: first {one}, later {other}, before {base}.</source>
        <translation>{name}, {field}: पहले {one}, बाद में {other}, इससे पूर्व {base}।</translation>
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
    <name>ConsentImportDialog</name>
    <message>
        <source>Import consents</source>
        <translation>सहमतियाँ आयात करें</translation>
    </message>
    <message>
        <source>A CSV file with the columns phone, purposes, date, method, notice and evidence. A line that does not say what proves the consent is noted as unknown; nobody is messaged because of it.</source>
        <translation>CSV फ़ाइल, जिसमें phone, purposes, date, method, notice और evidence के कॉलम हों। जिस पंक्ति में सहमति का प्रमाण नहीं बताया गया, वह अज्ञात के रूप में दर्ज होती है; उसके आधार पर किसी को संदेश नहीं जाता।</translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation>देखने योग्य पंक्तियाँ</translation>
    </message>
    <message>
        <source>Choose the &amp;list…</source>
        <translation>सूची चुनें… (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>दर्ज करें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>Choose the list of consents</source>
        <translation>सहमतियों की सूची चुनें</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>सूचियाँ (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>This file cannot be read. Close it in Excel and try again.</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकती। इसे Excel में बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This is what taking in the list would do. Nothing is written yet.</source>
        <translation>सूची दर्ज करने पर यह होगा। अभी कुछ लिखा नहीं गया है।</translation>
    </message>
    <message>
        <source>{count} lines are consents now. Taking in the same list again changes nothing.</source>
        <translation>{count} पंक्तियाँ अब सहमति के रूप में दर्ज हैं। वही सूची फिर दर्ज करने से कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>{count} proved</source>
        <translation>{count} प्रमाण सहित</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} पहले से हैं</translation>
    </message>
    <message>
        <source>{count} not proved</source>
        <translation>{count} बिना प्रमाण</translation>
    </message>
    <message>
        <source>{count} said no</source>
        <translation>{count} ने मना किया</translation>
    </message>
    <message>
        <source>{count} cannot be used</source>
        <translation>{count} काम के नहीं</translation>
    </message>
    <message>
        <source>Line {line}.</source>
        <translation>पंक्ति {line}।</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… और {count} और</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Record opt-in…</source>
        <translation>सहमति दर्ज करें…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <source>Take a consent back…</source>
        <translation>सहमति वापस लें…</translation>
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
        <translation>निर्यात करें… (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;New family</source>
        <translation>नया परिवार (&amp;N)</translation>
    </message>
    <message>
        <source>More to do with the list</source>
        <translation>सूची के और काम</translation>
    </message>
    <message>
        <source>{people} people · {families} families · as of {time}, all on this PC</source>
        <translation>{people} लोग · {families} परिवार · {time} तक की जानकारी, सब इस पीसी पर</translation>
    </message>
    <message>
        <source>New people, &amp;line by line (Ctrl+N)</source>
        <translation>नए लोग, एक-एक पंक्ति में (Ctrl+N) (&amp;L)</translation>
    </message>
    <message>
        <source>People entered &amp;twice…</source>
        <translation>दो बार दर्ज लोग… (&amp;T)</translation>
    </message>
    <message>
        <source>Changed on two &amp;PCs…</source>
        <translation>दो पीसी पर बदला गया… (&amp;P)</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>किए गए आयात… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>कॉलम… (&amp;C)</translation>
    </message>
    <message>
        <source>There is nobody in the list to export.</source>
        <translation>सूची में निर्यात करने के लिए कोई नहीं है।</translation>
    </message>
    <message>
        <source>{people} people · {families} families · all on this PC, readable offline</source>
        <translation>{people} लोग · {families} परिवार · सब इस पीसी पर, बिना नेटवर्क के पढ़ने योग्य</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Picture, and the part of it that stays</source>
        <translation>चित्र, और उसका वह हिस्सा जो रहेगा</translation>
    </message>
    <message>
        <source>{width} by {height} of {all_width} by {all_height} pixels</source>
        <translation>{all_width} × {all_height} पिक्सेल में से {width} × {height}</translation>
    </message>
</context>
<context>
    <name>CustomFieldsDialog</name>
    <message>
        <source>Fields of the agency</source>
        <translation>एजेंसी के फ़ील्ड</translation>
    </message>
    <message>
        <source>They stand on everybody&apos;s card, in this order. What was written in a field is kept when it is taken out of use.</source>
        <translation>ये सबके कार्ड पर इसी क्रम में रहते हैं। फ़ील्ड का उपयोग बंद करने पर भी उसमें लिखा हुआ रखा जाता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>DisclosuresSection</name>
    <message>
        <source>Who has seen it?</source>
        <translation>इसे किसने देखा है?</translation>
    </message>
    <message>
        <source>Everybody who was given this person&apos;s biodata, photo or number</source>
        <translation>वे सब जिन्हें इस व्यक्ति का बायोडेटा, फ़ोटो या नंबर दिया गया</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>अभी तक कोई नहीं।</translation>
    </message>
</context>
<context>
    <name>DuplicatesSheet</name>
    <message>
        <source>People entered twice?</source>
        <translation>क्या लोग दो बार दर्ज हैं?</translation>
    </message>
    <message>
        <source>A number in common alone never counts: families share one. What you answer is remembered.</source>
        <translation>केवल नंबर एक होना काफ़ी नहीं: परिवार में एक ही नंबर कई लोगों का होता है। आपका उत्तर याद रखा जाता है।</translation>
    </message>
    <message>
        <source>Pairs to answer</source>
        <translation>उत्तर देने के लिए जोड़े</translation>
    </message>
    <message>
        <source>Nobody is entered twice</source>
        <translation>कोई दो बार दर्ज नहीं है</translation>
    </message>
    <message>
        <source>New and changed entries are compared by themselves.</source>
        <translation>नई और बदली प्रविष्टियाँ अपने-आप मिलाई जाती हैं।</translation>
    </message>
    <message>
        <source>&amp;Same person…</source>
        <translation>वही व्यक्ति… (&amp;S)</translation>
    </message>
    <message>
        <source>Same &amp;family</source>
        <translation>वही परिवार (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Different people</source>
        <translation>अलग-अलग लोग (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo a merge…</source>
        <translation>कोई विलय पूर्ववत् करें… (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>Made one person</source>
        <translation>एक व्यक्ति बनाए गए</translation>
    </message>
    <message>
        <source>Undone, both entries stand as they stood; what came in or was changed since stays.</source>
        <translation>पूर्ववत् करने पर दोनों प्रविष्टियाँ पहले जैसी हो जाती हैं; तब से जो आया या बदला गया, वह बना रहता है।</translation>
    </message>
    <message>
        <source>Merges that can be undone</source>
        <translation>विलय जो पूर्ववत् हो सकते हैं</translation>
    </message>
    <message>
        <source>&amp;Undo this merge</source>
        <translation>यह विलय पूर्ववत् करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>एक प्रविष्टि</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>दूसरी प्रविष्टि</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>कितनी संभावना</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>रखी गई प्रविष्टि</translation>
    </message>
    <message>
        <source>Went into it</source>
        <translation>इसमें मिलाई गई</translation>
    </message>
    <message>
        <source>By whom, when</source>
        <translation>किसने, कब</translation>
    </message>
    <message>
        <source>Undo until</source>
        <translation>पूर्ववत् कब तक</translation>
    </message>
    <message>
        <source>Comparing… {count} entries left</source>
        <translation>मिलान हो रहा है… {count} प्रविष्टियाँ बाक़ी</translation>
    </message>
    <message>
        <source>The pairs could not be read.</source>
        <translation>जोड़े पढ़े नहीं जा सके।</translation>
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
        <source>Noted: one family.</source>
        <translation>दर्ज किया गया: एक परिवार।</translation>
    </message>
    <message>
        <source>Noted: different people.</source>
        <translation>दर्ज किया गया: अलग-अलग लोग।</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर पूछें</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>अब ये एक ही व्यक्ति हैं।</translation>
    </message>
    <message>
        <source>It can be undone for 30 days.</source>
        <translation>इसे 30 दिन तक पूर्ववत् किया जा सकता है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत् करें</translation>
    </message>
    <message>
        <source>Changed since, so left as it is: {fields}.</source>
        <translation>तब से बदला गया, इसलिए वैसा ही छोड़ा गया: {fields}।</translation>
    </message>
    <message>
        <source>Both entries are back.</source>
        <translation>दोनों प्रविष्टियाँ वापस आ गईं।</translation>
    </message>
    <message>
        <source>{one} and {other}. {likely}: {why}.</source>
        <translation>{one} और {other}। {likely}: {why}।</translation>
    </message>
    <message>
        <source>{gone} went into {kept}, {who}</source>
        <translation>{gone} को {kept} में मिलाया गया, {who}</translation>
    </message>
</context>
<context>
    <name>EditableSection</name>
    <message>
        <source>Edit: {section}</source>
        <translation>बदलें: {section}</translation>
    </message>
    <message>
        <source>{what} (F2)</source>
        <translation>{what} (F2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>इस बीच बदल गया</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>मेरा रखें</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>उनका लें</translation>
    </message>
    <message>
        <source>{field} became “{value}” while you were writing.</source>
        <translation>आपके लिखते समय {field} बदलकर “{value}” हो गया।</translation>
    </message>
    <message>
        <source>{who} changed {field} to “{value}” while you were writing ({when}).</source>
        <translation>आपके लिखते समय {who} ने {field} बदलकर “{value}” कर दिया ({when})।</translation>
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
        <translation>इमोजी खोजें</translation>
    </message>
    <message>
        <source>Group of emoji</source>
        <translation>इमोजी का समूह</translation>
    </message>
    <message>
        <source>No emoji of this name.</source>
        <translation>इस नाम का कोई इमोजी नहीं।</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>New people</source>
        <translation>नए लोग</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Enter keeps this person and begins the next, Esc is done.</source>
        <translation>Enter से यह व्यक्ति दर्ज होता है और अगला शुरू होता है, Esc से समाप्त।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
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
        <translation>यह फ़ोन नंबर नहीं लगता। आगे +91 लगाकर देखें।</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Our own office</source>
        <translation>हमारा अपना कार्यालय</translation>
    </message>
    <message>
        <source>A company that works for us</source>
        <translation>हमारे लिए काम करने वाली कंपनी</translation>
    </message>
    <message>
        <source>A family (only who agreed to be shown)</source>
        <translation>कोई परिवार (केवल वे जिन्होंने दिखाए जाने की सहमति दी है)</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>People whose data may only be kept are left out. Everybody in the file stands in the register of disclosures.</source>
        <translation>जिनका डेटा केवल रखा जा सकता है, उन्हें छोड़ दिया जाता है। फ़ाइल का हर व्यक्ति साझाकरण रजिस्टर में दर्ज होता है।</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>फ़ाइल का प्रकार</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Text for spreadsheets (CSV)</source>
        <translation>स्प्रेडशीट के लिए पाठ (CSV)</translation>
    </message>
    <message>
        <source>Contact cards for phones (vCard 3.0)</source>
        <translation>फ़ोन के लिए संपर्क कार्ड (vCard 3.0)</translation>
    </message>
    <message>
        <source>Contact cards (vCard 4.0)</source>
        <translation>संपर्क कार्ड (vCard 4.0)</translation>
    </message>
    <message>
        <source>Register to print (PDF)</source>
        <translation>छापने के लिए रजिस्टर (PDF)</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>फ़ाइल का प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language of the register</source>
        <translation>रजिस्टर की भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>Language of the register</source>
        <translation>रजिस्टर की भाषा</translation>
    </message>
    <message>
        <source>Columns; ticked ones are written</source>
        <translation>कॉलम; निशान लगे हुए लिखे जाते हैं</translation>
    </message>
    <message>
        <source>&amp;Columns. Caste, income and horoscope only where they are needed.</source>
        <translation>कॉलम। जाति, आय और कुंडली केवल वहीं जहाँ ज़रूरी हों। (&amp;C)</translation>
    </message>
    <message>
        <source>{column} (sensitive)</source>
        <translation>{column} (संवेदनशील)</translation>
    </message>
    <message>
        <source>Say for whom and why first.</source>
        <translation>पहले बताएँ कि किसके लिए और क्यों।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>रोक दिया गया। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>People written to {file}: {count}.</source>
        <translation>{file} में लिखे गए लोग: {count}।</translation>
    </message>
    <message>
        <source>Left out because their data may only be kept now: {count}.</source>
        <translation>छोड़े गए, क्योंकि उनका डेटा अब केवल रखा जा सकता है: {count}।</translation>
    </message>
    <message>
        <source>Left out because they have not agreed to be shown: {count}.</source>
        <translation>छोड़े गए, क्योंकि उन्होंने दिखाए जाने की सहमति नहीं दी है: {count}।</translation>
    </message>
    <message>
        <source>No longer there: {count}.</source>
        <translation>अब नहीं हैं: {count}।</translation>
    </message>
    <message>
        <source>Export people: {count}</source>
        <translation>लोग निर्यात करें: {count}</translation>
    </message>
    <message>
        <source>A file outside the program is no longer encrypted. Write only what is needed.</source>
        <translation>प्रोग्राम के बाहर की फ़ाइल एन्क्रिप्टेड नहीं रहती। केवल ज़रूरी बातें लिखें।</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>निर्यात करें (&amp;E)</translation>
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
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>बैकअप से लौटाएँ… (&amp;R)</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Edit the family</source>
        <translation>परिवार की जानकारी बदलें</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>किसकी देखरेख में</translation>
    </message>
</context>
<context>
    <name>FamilyEditor</name>
    <message>
        <source>Begin to write its name</source>
        <translation>इसका नाम लिखना शुरू करें</translation>
    </message>
</context>
<context>
    <name>FamilyForm</name>
    <message>
        <source>New family</source>
        <translation>नया परिवार</translation>
    </message>
    <message>
        <source>Name of the family</source>
        <translation>परिवार का नाम</translation>
    </message>
    <message>
        <source>There is this family already: show it</source>
        <translation>यह परिवार पहले से है: दिखाएँ</translation>
    </message>
    <message>
        <source>Add to {family}</source>
        <translation>{family} में जोड़ें</translation>
    </message>
    <message>
        <source>&amp;Add another person</source>
        <translation>एक और व्यक्ति जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>व्यक्ति {number}</translation>
    </message>
    <message>
        <source>Several people need a family: write its name.</source>
        <translation>कई लोग हों तो परिवार ज़रूरी है: उसका नाम लिखें।</translation>
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
        <source>&amp;Add a person…</source>
        <translation>व्यक्ति जोड़ें… (&amp;A)</translation>
    </message>
    <message>
        <source>Dissolve this family</source>
        <translation>इस परिवार का समूह हटाएँ</translation>
    </message>
    <message>
        <source>Its people stay, each alone. Ctrl+Z brings it back.</source>
        <translation>इसके लोग अलग-अलग बने रहते हैं। Ctrl+Z से परिवार वापस आ जाता है।</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>अभी तक कोई नहीं।</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} दिखाएँ</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>{file}, shown first</source>
        <translation>{file}, सबसे पहले दिखती है</translation>
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
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>छोटा (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>बड़ा (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>पूरा दिखाएँ</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>प्रति सहेजें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>This PDF is too large to be shown here.</source>
        <translation>यह PDF यहाँ दिखाने के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>Save a copy and open that.</source>
        <translation>प्रति सहेजें और उसे खोलें।</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here. Save a copy and open that.</source>
        <translation>इस प्रकार की फ़ाइलें यहाँ नहीं दिखतीं। प्रति सहेजें और उसे खोलें।</translation>
    </message>
    <message>
        <source>This picture cannot be shown on this PC.</source>
        <translation>यह चित्र इस पीसी पर नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>It is kept as it came. Save a copy, or ask for it as JPEG.</source>
        <translation>जैसा आया था वैसा ही रखा है। प्रति सहेजें, या इसे JPEG में माँगें।</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>इस PDF पर पासवर्ड लगा है।</translation>
    </message>
    <message>
        <source>Ask the family for one without, or save a copy.</source>
        <translation>परिवार से बिना पासवर्ड की PDF माँगें, या प्रति सहेजें।</translation>
    </message>
    <message>
        <source>This PDF cannot be read: it is damaged.</source>
        <translation>यह PDF पढ़ी नहीं जा सकती: यह ख़राब है।</translation>
    </message>
    <message>
        <source>Ask for it to be sent again.</source>
        <translation>इसे दोबारा भेजने को कहें।</translation>
    </message>
    <message>
        <source>This PDF has too many pages to be shown here.</source>
        <translation>इस PDF में यहाँ दिखाने के लिए बहुत अधिक पृष्ठ हैं।</translation>
    </message>
    <message>
        <source>Pages of {file}</source>
        <translation>{file} के पृष्ठ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>A copy was saved. It is not encrypted any more.</source>
        <translation>प्रति सहेजी गई। वह अब एन्क्रिप्टेड नहीं है।</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Add a photo or paper…</source>
        <translation>फ़ोटो या काग़ज़ जोड़ें…</translation>
    </message>
    <message>
        <source>None. Drop a file here, paste a photo, or press the clip.</source>
        <translation>कुछ नहीं। यहाँ फ़ाइल छोड़ें, फ़ोटो पेस्ट करें, या क्लिप दबाएँ।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>प्रति सहेजें…</translation>
    </message>
    <message>
        <source>Show this photo first</source>
        <translation>यह फ़ोटो सबसे पहले दिखाएँ</translation>
    </message>
    <message>
        <source>This is a…</source>
        <translation>यह क्या है…</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>कार्ड से हटाएँ</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>फ़ोटो और काग़ज़</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
</context>
<context>
    <name>FillLine</name>
    <message>
        <source>What stands for “{name}”</source>
        <extracomment>Messages a minute that can be chosen; 0 is as fast as WhatsApp takes them.</extracomment>
        <translation>“{name}” की जगह क्या आएगा</translation>
    </message>
    <message>
        <source>Words for “{name}”</source>
        <translation>“{name}” के लिए शब्द</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Name in their script</source>
        <translation>अपनी लिपि में नाम</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>सबके लिए एक ही</translation>
    </message>
    <message>
        <source>Where it is not known (else they are left out)</source>
        <translation>पता न हो तो यह लिखें (नहीं तो वे छोड़ दिए जाएँगे)</translation>
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
        <translation>फ़िल्टर: {words}</translation>
    </message>
    <message>
        <source>Press to change, Backspace to remove</source>
        <translation>बदलने के लिए दबाएँ, हटाने के लिए Backspace</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>फ़िल्टर बदलें</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>खोजने के लिए लिखें</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>किससे फ़िल्टर करें</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>है या नहीं है</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Write heights like 5′4″ or 163 cm, the smaller first.</source>
        <translation>ऊँचाई 5′4″ या 163 cm की तरह लिखें, छोटा पहले।</translation>
    </message>
    <message>
        <source>Write at least one number, the smaller first.</source>
        <translation>कम से कम एक संख्या लिखें, छोटी पहले।</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>कम से कम एक चुनें।</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>इनमें से एक है</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>इनमें से कोई नहीं है</translation>
    </message>
    <message>
        <source>contains the words</source>
        <translation>में ये शब्द हैं</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ फ़िल्टर</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>फ़िल्टर जोड़ें</translation>
    </message>
    <message>
        <source>Add a filter (Alt+F)</source>
        <translation>फ़िल्टर जोड़ें (Alt+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>सारे फ़िल्टर हटाएँ</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>दिन (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>क्या करना है (&amp;W)</translation>
    </message>
    <message>
        <source>Whoever looks after them</source>
        <translation>ये जिसकी देखरेख में हैं</translation>
    </message>
    <message>
        <source>What is to be &amp;done</source>
        <translation>क्या करना है (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>कब तक (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation>कौन करेगा (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>कौन करेगा (&amp;B)</translation>
    </message>
</context>
<context>
    <name>FollowUpsSection</name>
    <message>
        <source>Set a follow-up</source>
        <translation>फ़ॉलो-अप तय करें</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>{follow_up}, overdue</source>
        <translation>{follow_up}, समय निकल चुका</translation>
    </message>
    <message>
        <source>Done: {follow_up}</source>
        <translation>पूरा हुआ: {follow_up}</translation>
    </message>
    <message>
        <source>Change: {follow_up}</source>
        <translation>बदलें: {follow_up}</translation>
    </message>
    <message>
        <source>Whoever looks after them</source>
        <translation>ये जिसकी देखरेख में हैं</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>क्या करना है</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>कौन करेगा</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>लिखें कि क्या करना है।</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Narrow the search</source>
        <translation>खोज सीमित करें</translation>
    </message>
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
    <name>HeadSection</name>
    <message>
        <source>Edit name, role and family</source>
        <translation>नाम, भूमिका और परिवार बदलें</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>उम्मीदवार</translation>
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
        <source>Other names and spellings, one a line</source>
        <translation>दूसरे नाम और वर्तनियाँ, हर पंक्ति में एक</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
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
        <source>Reading {file}…</source>
        <translation>{file} पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>आयात वापस लिया जा रहा है…</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>आयात वापस ले लिया गया</translation>
    </message>
    <message>
        <source>{count} entries stayed, because somebody has worked with them since.</source>
        <translation>{count} प्रविष्टियाँ बनी रहीं, क्योंकि तब से किसी ने उन पर काम किया है।</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>सब कुछ पहले जैसा है।</translation>
    </message>
    <message>
        <source>Save the rows to mend</source>
        <translation>ठीक करने वाली पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>Saved as {file}. Mend the rows there and import that file.</source>
        <translation>{file} के रूप में सहेजा गया। वहाँ पंक्तियाँ ठीक करें और वही फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>Import the chat {file}</source>
        <translation>चैट {file} आयात करें</translation>
    </message>
    <message>
        <source>Say whose chat this is. It is kept beside the live chats, marked as imported.</source>
        <translation>बताएँ कि यह किसकी चैट है। इसे चालू चैट के साथ, आयात की हुई के निशान सहित रखा जाता है।</translation>
    </message>
    <message>
        <source>{count} messages and {files} files taken in, {known} were there already.</source>
        <translation>{count} संदेश और {files} फ़ाइलें ली गईं, {known} पहले से थे।</translation>
    </message>
    <message>
        <source>Nothing of the file was taken in.</source>
        <translation>फ़ाइल से कुछ नहीं लिया गया।</translation>
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
        <source>Import {file}</source>
        <translation>{file} का आयात</translation>
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
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयात हो गया</translation>
    </message>
    <message>
        <source>Choose the register, the address book or the exported chat</source>
        <translation>रजिस्टर, पता पुस्तिका या निर्यात की हुई चैट चुनें</translation>
    </message>
    <message>
        <source>What can be imported ({names})</source>
        <translation>जो आयात हो सकता है ({names})</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>C&amp;heck the rows</source>
        <translation>पंक्तियाँ जाँचें (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>यह आयात पूर्ववत् करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save the rows to mend…</source>
        <translation>ठीक करने वाली पंक्तियाँ सहेजें… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>कॉलम… (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
    <message>
        <source>How {file} is read</source>
        <translation>{file} कैसे पढ़ी जाती है</translation>
    </message>
    <message>
        <source>Look at what each column fills. Nothing is written yet.</source>
        <translation>देखें कि हर कॉलम क्या भरता है। अभी कुछ नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>Checking {file}…</source>
        <translation>{file} की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>अभी कुछ नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>इस फ़ाइल में कुछ नया नहीं है।</translation>
    </message>
    <message>
        <source>{count} stay without messages</source>
        <translation>{count} को पहले की तरह संदेश नहीं जाएँगे</translation>
    </message>
    <message>
        <source>{count} stay erased</source>
        <translation>{count} मिटाए हुए ही रहेंगे</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>{file} आयात हो रही है…</translation>
    </message>
    <message>
        <source>{added} people added, {changed} completed.</source>
        <translation>{added} लोग जोड़े गए, {changed} की जानकारी पूरी हुई।</translation>
    </message>
    <message>
        <source>Taking back what was written…</source>
        <translation>जो लिखा गया था, वापस लिया जा रहा है…</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} पंक्तियाँ</translation>
    </message>
    <message>
        <source>Nobody was given a consent by this: ask before the first message.</source>
        <translation>इससे किसी की सहमति दर्ज नहीं हुई: पहले संदेश से पहले पूछें।</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें (&amp;S)</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>किए गए आयात</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>यह आयात पूर्ववत् करें (&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>An import can be undone as a whole for thirty days. What somebody changed since stays.</source>
        <translation>पूरा आयात तीस दिन तक पूर्ववत् किया जा सकता है। उसके बाद किसी ने जो बदला, वह बना रहता है।</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>अभी तक कुछ आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} पंक्तियाँ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>पूर्ववत् किया गया</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>आयात वापस लिया जा रहा है…</translation>
    </message>
    <message>
        <source>{count} entries stayed, because somebody has worked with them since.</source>
        <translation>{count} प्रविष्टियाँ बनी रहीं, क्योंकि तब से किसी ने उन पर काम किया है।</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>सब कुछ पहले जैसा है।</translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज चल रही है…</translation>
    </message>
    <message>
        <source>Nothing is left to look at: the search is made once more.</source>
        <translation>देखने को अब कुछ बाकी नहीं: खोज एक बार फिर की जाएगी।</translation>
    </message>
    <message>
        <source>Somebody else&apos;s: leave it</source>
        <translation>किसी और का है: रहने दें</translation>
    </message>
    <message>
        <source>Theirs: erase it</source>
        <translation>उन्हीं का है: मिटाएँ</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>A tick puts the label on, an empty box takes it off, a dash leaves it as it is.</source>
        <translation>निशान लगाने से लेबल लगता है, ख़ाली खाने से हटता है, डैश से जैसा है वैसा रहता है।</translation>
    </message>
    <message>
        <source>&amp;New label</source>
        <translation>नया लेबल (&amp;N)</translation>
    </message>
    <message>
        <source>Tick a label, or name a new one.</source>
        <translation>किसी लेबल पर निशान लगाएँ, या नए का नाम लिखें।</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>The labels of your agency</source>
        <translation>आपकी संस्था के लेबल</translation>
    </message>
    <message>
        <source>A &amp;new label</source>
        <translation>नया लेबल (&amp;N)</translation>
    </message>
</context>
<context>
    <name>LabelsEditor</name>
    <message>
        <source>Write a label, then Enter</source>
        <translation>लेबल लिखें, फिर Enter</translation>
    </message>
    <message>
        <source>Take off {label}</source>
        <translation>{label} हटाएँ</translation>
    </message>
</context>
<context>
    <name>LabelsSection</name>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
</context>
<context>
    <name>LaterDialog</name>
    <message>
        <source>Send later</source>
        <translation>बाद में भेजें</translation>
    </message>
    <message>
        <source>When is it to go?</source>
        <translation>इसे कब भेजना है?</translation>
    </message>
    <message>
        <source>The 24 hours are over by then.</source>
        <translation>तब तक 24 घंटे बीत चुके होंगे।</translation>
    </message>
    <message>
        <source>&amp;Or at</source>
        <translation>या इस समय (&amp;O)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>तब भेजें</translation>
    </message>
    <message>
        <source>This time is over already.</source>
        <translation>यह समय बीत चुका है।</translation>
    </message>
    <message>
        <source>This is more than a year away.</source>
        <translation>यह एक वर्ष से भी आगे का समय है।</translation>
    </message>
    <message>
        <source>Free text can go until {time}, 24 hours after their last message. Use a template for later.</source>
        <translation>अपने शब्दों में लिखा संदेश {time} तक जा सकता है, यानी उनके आख़िरी संदेश के 24 घंटे बाद तक। उसके बाद के लिए टेम्पलेट चुनें।</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>&amp;Import a register…</source>
        <translation>रजिस्टर आयात करें… (&amp;I)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>{ms} ms · {count} found</source>
        <translation>{ms} मि.से. · {count} मिले</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>&amp;Edit (F2)</source>
        <translation>बदलें (F2) (&amp;E)</translation>
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
        <source>Mine</source>
        <translation>मेरी</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>किसी को नहीं सौंपी गई</translation>
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
        <source>Pending</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>स्थगित</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>निपटाई गई</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ब्लॉक किए गए</translation>
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
        <source>Broadcasts: write to many</source>
        <translation>ब्रॉडकास्ट: कई लोगों को लिखें</translation>
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
        <source>No chat fits this filter</source>
        <translation>इस फ़िल्टर से कोई चैट मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Choose another one, or see All for every chat.</source>
        <translation>दूसरा फ़िल्टर चुनें, या हर चैट के लिए ‘सभी’ देखें।</translation>
    </message>
    <message>
        <source>Nothing of yours</source>
        <translation>आपकी कोई चैट नहीं</translation>
    </message>
    <message>
        <source>Assign a chat to yourself from its head or its menu.</source>
        <translation>चैट को उसके शीर्ष या मेनू से अपने नाम करें।</translation>
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
    <name>MaskingPage</name>
    <message>
        <source>Who sees what</source>
        <translation>कौन क्या देखता है</translation>
    </message>
    <message>
        <source>What is ticked is hidden from that role, in lists, on cards and in files. A colleague’s role is set under Staff. F8 hides names from the counter whatever is ticked here.</source>
        <translation>जिस पर निशान लगा है, वह उस भूमिका से सूचियों, कार्डों और फ़ाइलों में छिपा रहता है। सहकर्मी की भूमिका कर्मचारी पृष्ठ पर तय होती है। यहाँ कुछ भी चुना हो, F8 काउंटर पर खड़े लोगों से नाम छिपाता है।</translation>
    </message>
    <message>
        <source>Hidden from</source>
        <translation>किससे छिपा है</translation>
    </message>
    <message>
        <source>Hide from {role}: {columns}</source>
        <translation>{role} से छिपाएँ: {columns}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Only an owner or a manager changes this.</source>
        <translation>इसे केवल मालिक या प्रबंधक बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>Leave this person out</source>
        <translation>इस व्यक्ति को छोड़ दें</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>To be married: keep a biodata</source>
        <translation>विवाह के लिए: बायोडेटा रखें</translation>
    </message>
    <message>
        <source>This is {name}’s number already: both will have it.</source>
        <translation>यह नंबर पहले से {name} का है: अब दोनों का रहेगा।</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Show {name}</source>
        <translation>{name} दिखाएँ</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save these filters</source>
        <translation>ये फ़िल्टर सहेजें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Pune, active, no proposal in 15 days</source>
        <translation>पुणे, सक्रिय, 15 दिन से कोई प्रस्ताव नहीं</translation>
    </message>
    <message>
        <source>&amp;Pin it above the list</source>
        <translation>सूची के ऊपर पिन करें (&amp;P)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The view, the filters, the order and the columns are kept; the words looked for are not.</source>
        <translation>दृश्य, फ़िल्टर, क्रम और कॉलम रखे जाते हैं; खोजे गए शब्द नहीं।</translation>
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
    <name>NoteDialog</name>
    <message>
        <source>Only your colleagues see it; it is never sent. Write @ and a name to call a colleague.</source>
        <translation>इसे केवल आपके सहकर्मी देखते हैं; यह कभी भेजी नहीं जाती। किसी सहकर्मी को बुलाने के लिए @ और नाम लिखें।</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>टिप्पणी (&amp;N)</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Add or change a note</source>
        <translation>नोट जोड़ें या बदलें</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>सारे नोट दिखाएँ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>नया नोट</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>कार्ड पर</translation>
    </message>
    <message>
        <source>Note of {day}, {who}</source>
        <translation>{day} का नोट, {who}</translation>
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
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>For this PC alone. Nothing is told of a chat that is open before you, muted or blocked.</source>
        <translation>केवल इस पीसी के लिए। जो चैट आपके सामने खुली है, जिसकी सूचनाएँ बंद हैं या जो ब्लॉक है, उसके बारे में कुछ नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>What to tell of</source>
        <translation>किस बारे में बताएँ</translation>
    </message>
    <message>
        <source>Every chat</source>
        <translation>हर चैट</translation>
    </message>
    <message>
        <source>My chats and those nobody has taken</source>
        <translation>मेरी चैट और वे जो किसी ने नहीं ली हैं</translation>
    </message>
    <message>
        <source>My chats alone</source>
        <translation>केवल मेरी चैट</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>कोई चैट नहीं</translation>
    </message>
    <message>
        <source>New &amp;messages</source>
        <translation>नए संदेश (&amp;M)</translation>
    </message>
    <message>
        <source>When a &amp;colleague mentions me in a note</source>
        <translation>जब कोई सहकर्मी टिप्पणी में मेरा नाम लिखे (&amp;C)</translation>
    </message>
    <message>
        <source>When a message of mine could not be &amp;sent</source>
        <translation>जब मेरा कोई संदेश न भेजा जा सके (&amp;S)</translation>
    </message>
    <message>
        <source>When somebody waits and their &amp;window closes within half an hour</source>
        <translation>जब कोई प्रतीक्षा में हो और उनकी विंडो आधे घंटे में बंद होने वाली हो (&amp;W)</translation>
    </message>
    <message>
        <source>When a &amp;privacy request runs out of time</source>
        <translation>जब किसी निजता अनुरोध का समय ख़त्म होने लगे (&amp;P)</translation>
    </message>
    <message>
        <source>Also while this window is in &amp;front</source>
        <translation>यह विंडो सामने हो तब भी (&amp;F)</translation>
    </message>
    <message>
        <source>With the system&apos;s s&amp;ound</source>
        <translation>सिस्टम की आवाज़ के साथ (&amp;O)</translation>
    </message>
    <message>
        <source>What stands on the screen</source>
        <translation>स्क्रीन पर क्या दिखे</translation>
    </message>
    <message>
        <source>The sender&apos;s short name</source>
        <translation>भेजने वाले का छोटा नाम</translation>
    </message>
    <message>
        <source>The sender and the words</source>
        <translation>भेजने वाले का नाम और संदेश</translation>
    </message>
    <message>
        <source>Only that something came</source>
        <translation>केवल इतना कि कुछ आया है</translation>
    </message>
    <message>
        <source>Others can read notifications over your shoulder. While names are hidden, none are shown.</source>
        <translation>पास खड़े लोग भी सूचनाएँ पढ़ सकते हैं। नाम छिपाए गए हों तो सूचनाओं में भी नहीं दिखते।</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>दिखाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>शांत समय</translation>
    </message>
    <message>
        <source>Tell nothing between these &amp;hours</source>
        <translation>इन घंटों के बीच कुछ न बताएँ (&amp;H)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Days that are quiet from end to end</source>
        <translation>पूरे दिन शांत रहने वाले दिन</translation>
    </message>
    <message>
        <source>The count of unread messages goes on in quiet hours. The tray can pause too.</source>
        <translation>शांत समय में भी अपठित संदेशों की गिनती चलती रहती है। घड़ी के पास वाले मेनू से भी सूचनाएँ रोकी जा सकती हैं।</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>जब विंडो बंद हो</translation>
    </message>
    <message>
        <source>Go on &amp;receiving, beside the clock</source>
        <translation>घड़ी के पास चलते हुए संदेश पाते रहें (&amp;R)</translation>
    </message>
    <message>
        <source>As in: {example}</source>
        <translation>जैसे: {example}</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What fits the word being typed</source>
        <translation>लिखे जा रहे शब्द से क्या मेल खाता है</translation>
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
        <source>Who said it</source>
        <translation>किसने कहा</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>स्वयं व्यक्ति</translation>
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
        <source>&amp;Add a scan…</source>
        <translation>स्कैन जोड़ें… (&amp;A)</translation>
    </message>
    <message>
        <source>A relative&apos;s word is noted and waits: messages go out once the person has confirmed it.</source>
        <translation>रिश्तेदार की बात दर्ज होकर प्रतीक्षा में रहती है: व्यक्ति के स्वयं पुष्टि करने पर ही संदेश जाते हैं।</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>दर्ज करें (&amp;R)</translation>
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
        <source>Pictures and PDF</source>
        <translation>चित्र और PDF</translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation>स्कैन जोड़ें</translation>
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
    <name>OutcomeSection</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>किसकी देखरेख में</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>as the family: {owner}</source>
        <translation>परिवार की तरह: {owner}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Nothing more is sent to them, and what waits to be sent is taken back.</source>
        <translation>इन्हें अब कुछ नहीं भेजा जाता, और जो भेजे जाने की प्रतीक्षा में है वह वापस ले लिया जाता है।</translation>
    </message>
</context>
<context>
    <name>OutgoingDialog</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>फ़ोल्डर खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>OwnFieldsForm</name>
    <message>
        <source>There are no fields of your own yet: a card has only the usual ones.</source>
        <translation>अभी आपका अपना कोई फ़ील्ड नहीं है: कार्ड पर केवल सामान्य फ़ील्ड हैं।</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a field up or down.</source>
        <translation>Alt के साथ तीर फ़ील्ड को ऊपर या नीचे ले जाता है।</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>विकल्प, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>फ़ील्ड का नाम</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>इसमें क्या लिखा जाता है</translation>
    </message>
    <message>
        <source>On a need to know: hidden like income and horoscope</source>
        <translation>केवल ज़रूरत पर: आय और कुंडली की तरह छिपा हुआ</translation>
    </message>
    <message>
        <source>&amp;Add this field</source>
        <translation>यह फ़ील्ड जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>बदलाव रखें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take out of use</source>
        <translation>उपयोग बंद करें (&amp;T)</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>नया फ़ील्ड…</translation>
    </message>
    <message>
        <source>{kind}, out of use</source>
        <translation>{kind}, उपयोग में नहीं</translation>
    </message>
    <message>
        <source>Whoever only reads changes nothing here.</source>
        <translation>जो केवल पढ़ सकता है, वह यहाँ कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>&amp;Take into use again</source>
        <translation>फिर उपयोग में लाएँ (&amp;T)</translation>
    </message>
</context>
<context>
    <name>OwnFieldsPage</name>
    <message>
        <source>Own fields</source>
        <translation>अपने फ़ील्ड</translation>
    </message>
    <message>
        <source>They stand on everybody&apos;s card, in this order, and take part in import and export. What was written in a field is kept when it is taken out of use.</source>
        <translation>ये सबके कार्ड पर इसी क्रम में रहते हैं और आयात व निर्यात में भी आते हैं। किसी फ़ील्ड को उपयोग से हटाने पर उसमें लिखा हुआ बना रहता है।</translation>
    </message>
    <message>
        <source>Fields on the card</source>
        <translation>कार्ड के फ़ील्ड</translation>
    </message>
</context>
<context>
    <name>OwnFieldsSection</name>
    <message>
        <source>Fields of the agency…</source>
        <translation>एजेंसी के फ़ील्ड…</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>अभी तक कुछ नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Make the package</source>
        <translation>पैकेज बनाएँ</translation>
    </message>
    <message>
        <source>Looking for what belongs to others…</source>
        <translation>देखा जा रहा है कि क्या दूसरों का है…</translation>
    </message>
    <message>
        <source>What belongs to other people; ticked is masked</source>
        <translation>जो दूसरे लोगों का है; निशान लगा हुआ छिपाया जाता है</translation>
    </message>
    <message>
        <source>Mask these words too</source>
        <translation>ये शब्द भी छिपाएँ</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>पैकेज का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>&amp;Folder; the package is deleted there after 14 days</source>
        <translation>फ़ोल्डर; वहाँ से पैकेज 14 दिन बाद मिटा दिया जाता है (&amp;F)</translation>
    </message>
    <message>
        <source>{count} of {total} masked</source>
        <translation>{total} में से {count} छिपाए गए</translation>
    </message>
    <message>
        <source>Nothing in it belongs to other people.</source>
        <translation>इसमें दूसरे लोगों का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The package could not be written.</source>
        <translation>पैकेज लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The package is made. Its passphrase, shown only now:</source>
        <translation>पैकेज बन गया है। इसका पासफ़्रेज़, जो केवल अभी दिखाया जा रहा है:</translation>
    </message>
    <message>
        <source>Passphrase: {words}</source>
        <translation>पासफ़्रेज़: {words}</translation>
    </message>
    <message>
        <source>Tell it by phone or in person, never in the message that carries the file.</source>
        <translation>इसे फ़ोन पर या आमने-सामने बताएँ, उस संदेश में कभी नहीं जिसके साथ फ़ाइल जाती है।</translation>
    </message>
    <message>
        <source>It opens with 7-Zip or WinZip; the file managers of Windows and macOS cannot open it.</source>
        <translation>यह 7-Zip या WinZip से खुलता है; Windows और macOS के फ़ाइल मैनेजर इसे नहीं खोल सकते।</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>छिपाया गया</translation>
    </message>
    <message>
        <source>Signed with key</source>
        <translation>इस कुंजी से हस्ताक्षरित</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>पासफ़्रेज़ कॉपी करें</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>I have noted the passphrase</source>
        <translation>मैंने पासफ़्रेज़ लिख लिया है</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>कुछ भी खोजें</translation>
    </message>
    <message>
        <source>People, chats, messages, actions, settings</source>
        <translation>लोग, चैट, संदेश, काम, सेटिंग</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens. &gt; finds actions only, @ finds people only.</source>
        <translation>ऊपर और नीचे से चुनें, Enter से खोलें। &gt; से केवल काम, @ से केवल लोग मिलते हैं।</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Enter opens · &gt; actions · @ people · Esc closes</source>
        <translation>Enter से खोलें · &gt; काम · @ लोग · Esc से बंद करें</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”.</source>
        <translation>“{text}” से कुछ मेल नहीं खाता।</translation>
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
    <name>PathLine</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>चुनें… (&amp;H)</translation>
    </message>
    <message>
        <source>Choose where the file goes</source>
        <translation>चुनें कि फ़ाइल कहाँ रखी जाए</translation>
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
        <source>Take back…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <source>Take a consent back…</source>
        <translation>सहमति वापस लें…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>All in Contacts</source>
        <translation>संपर्क में सब कुछ</translation>
    </message>
    <message>
        <source>Open contact: proposals and everything else</source>
        <translation>संपर्क खोलें: प्रस्ताव और बाकी सब</translation>
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
    <message>
        <source>Who has seen it?</source>
        <translation>इसे किसने देखा है?</translation>
    </message>
    <message>
        <source>Everybody who was given this person&apos;s biodata, photo or number</source>
        <translation>वे सब जिन्हें इस व्यक्ति का बायोडेटा, फ़ोटो या नंबर दिया गया</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Who has seen it?</source>
        <translation>इसे किसने देखा है?</translation>
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
        <translation>इस व्यक्ति के और काम</translation>
    </message>
    <message>
        <source>Add a number first.</source>
        <translation>पहले नंबर जोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed on two PCs while they were apart.</source>
        <translation>
            <numerusform>दो पीसी आपस में जुड़े नहीं थे, तब दोनों पर बदले गए फ़ील्ड: %n।</numerusform>
            <numerusform>दो पीसी आपस में जुड़े नहीं थे, तब दोनों पर बदले गए फ़ील्ड: %n।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Edit name, role and family	F2</source>
        <translation>नाम, भूमिका और परिवार बदलें	F2</translation>
    </message>
    <message>
        <source>Begin a biodata</source>
        <translation>बायोडेटा शुरू करें</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>नंबर जोड़ें</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>नोट जोड़ें</translation>
    </message>
    <message>
        <source>Set a follow-up</source>
        <translation>फ़ॉलो-अप तय करें</translation>
    </message>
    <message>
        <source>Add a photo or paper…</source>
        <translation>फ़ोटो या काग़ज़ जोड़ें…</translation>
    </message>
    <message>
        <source>Change status or owner</source>
        <translation>स्थिति या ज़िम्मेदार बदलें</translation>
    </message>
    <message>
        <source>Privacy request…</source>
        <translation>निजता अनुरोध…</translation>
    </message>
    <message>
        <source>Take out of the family</source>
        <translation>परिवार से हटाएँ</translation>
    </message>
    <message>
        <source>Take the biodata away</source>
        <translation>बायोडेटा हटाएँ</translation>
    </message>
    <message>
        <source>Fields of the agency…</source>
        <translation>एजेंसी के फ़ील्ड…</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Crop or rotate</source>
        <translation>काटें या घुमाएँ</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>बाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>दाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>पूरा चित्र</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>इसे लें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Send a place</source>
        <extracomment>In the order of trust: the pin of a Google map, a mark or query of any map, its middle, two bare numbers.</extracomment>
        <translation>जगह भेजें</translation>
    </message>
    <message>
        <source>Paste a link from a map, or latitude and longitude.</source>
        <translation>नक़्शे का लिंक, या अक्षांश और देशांतर चिपकाएँ।</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>कहाँ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name of the place</source>
        <translation>जगह का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>पता (&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>There is no place in this. A short link must be opened first.</source>
        <translation>इसमें कोई जगह नहीं मिली। छोटे लिंक को पहले खोलना पड़ता है।</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Privacy policy</source>
        <translation>गोपनीयता नीति</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>कब से लागू</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>पाठ का SHA-256</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>छापें… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF के रूप में सहेजें… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>No privacy policy is kept in this profile.</source>
        <translation>इस प्रोफ़ाइल में कोई गोपनीयता नीति नहीं रखी है।</translation>
    </message>
    <message>
        <source>No e-mail of the Data Protection Officer is set: the policy names nobody.</source>
        <translation>डेटा सुरक्षा अधिकारी का ई-मेल तय नहीं किया गया है: नीति में किसी का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>सहेजा गया: {name}</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>No proposals are kept yet. Who was sent this biodata stands under “Shown to”.</source>
        <translation>अभी कोई प्रस्ताव दर्ज नहीं है। यह बायोडेटा किन्हें भेजा गया, यह “किन्हें दिखाया गया” में है।</translation>
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
    <name>QuestionBar</name>
    <message>
        <source>Name in any script, part of a number, words of a biodata</source>
        <translation>किसी भी लिपि में नाम, नंबर का हिस्सा, बायोडेटा के शब्द</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>उम्मीदवार</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>तालिका में क्या दिखे</translation>
    </message>
</context>
<context>
    <name>QueueLayout</name>
    <message>
        <source>Privacy requests</source>
        <translation>निजता अनुरोध</translation>
    </message>
    <message>
        <source>&amp;Disclosure register</source>
        <translation>साझाकरण रजिस्टर (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Consent ledger</source>
        <translation>सहमति बही (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Audit log</source>
        <translation>ऑडिट लॉग (&amp;A)</translation>
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
</context>
<context>
    <name>QuickReplyPage</name>
    <message>
        <source>Quick replies</source>
        <translation>झटपट उत्तर</translation>
    </message>
    <message>
        <source>Texts the office writes again and again. In a message, type / and the word, and press Enter.</source>
        <translation>वे पाठ जो कार्यालय बार-बार लिखता है। संदेश में / और शब्द लिखें, फिर Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>None yet. Write the first one below.</source>
        <translation>अभी कोई नहीं। पहला नीचे लिखें।</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>कोई पाठ</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>शब्द (&amp;W)</translation>
    </message>
    <message>
        <source>One word; it is called with / before it.</source>
        <translation>एक शब्द; उसके आगे / लगाकर उसे बुलाया जाता है।</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>सबके लिए</translation>
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
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>Who reads it gets the text of their own language.</source>
        <translation>पढ़ने वाले को उसकी अपनी भाषा का पाठ मिलता है।</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>पाठ (&amp;T)</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>यह डालें:</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>उनका नाम</translation>
    </message>
    <message>
        <source>Their first name</source>
        <translation>उनका पहला नाम</translation>
    </message>
    <message>
        <source>Their family</source>
        <translation>उनका परिवार</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>आपका कार्यालय</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>आज की तारीख़</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change /{word}</source>
        <translation>/{word} बदलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove /{word}</source>
        <translation>/{word} हटाएँ</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Panes</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>नाम छिपाएँ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ताला</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>नाम दिखाएँ</translation>
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
    <name>ReachSection</name>
    <message>
        <source>Writes and reads</source>
        <translation>लिखने-पढ़ने की भाषा</translation>
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
        <source>{number} · whose</source>
        <translation>{number} · किसका</translation>
    </message>
    <message>
        <source>{number} · written to in</source>
        <translation>{number} · किस भाषा में लिखें</translation>
    </message>
    <message>
        <source>{number} answers on WhatsApp</source>
        <translation>{number} WhatsApp पर उत्तर देता है</translation>
    </message>
    <message>
        <source>Take {number} off this card</source>
        <translation>{number} को इस कार्ड से हटाएँ</translation>
    </message>
    <message>
        <source>One more number</source>
        <translation>एक और नंबर</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>किसका है</translation>
    </message>
    <message>
        <source>Written to in</source>
        <translation>किस भाषा में लिखें</translation>
    </message>
    <message>
        <source>Other e-mails, one a line: address, whose</source>
        <translation>दूसरे ई-मेल, हर पंक्ति में एक: पता, किसका</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>To {name}</source>
        <translation>{name} को</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>From the &amp;register…</source>
        <translation>रजिस्टर से… (&amp;R)</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>किसके लिए (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name of the recipient</source>
        <translation>पाने वाले का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Wh&amp;y (stands in the register of disclosures)</source>
        <translation>क्यों (साझाकरण रजिस्टर में दर्ज होता है) (&amp;Y)</translation>
    </message>
    <message>
        <source>Our own office</source>
        <translation>हमारा अपना कार्यालय</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>यह किसके लिए है?</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recording a voice note</source>
        <translation>वॉइस संदेश रिकॉर्ड हो रहा है</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
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
        <source>&amp;Whose data</source>
        <translation>किसका डेटा (&amp;W)</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>मिले हुए लोग</translation>
    </message>
    <message>
        <source>Who as&amp;ks</source>
        <translation>कौन माँग रहा है (&amp;K)</translation>
    </message>
    <message>
        <source>Name of who asks</source>
        <translation>माँगने वाले का नाम</translation>
    </message>
    <message>
        <source>They will have to show written authority, and the person is asked before anything is erased.</source>
        <translation>उन्हें लिखित अधिकार-पत्र दिखाना होगा, और कुछ भी मिटाने से पहले व्यक्ति से पूछा जाएगा।</translation>
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
        <source>Only for these; none chosen means all</source>
        <translation>केवल इनके लिए; कुछ न चुनें तो सबके लिए</translation>
    </message>
    <message>
        <source>Whom they name to act for them</source>
        <translation>वे अपनी ओर से काम करने के लिए किसे नामित करते हैं</translation>
    </message>
    <message>
        <source>The message, kept as evidence</source>
        <translation>संदेश, जो प्रमाण के रूप में रखा जाता है</translation>
    </message>
    <message>
        <source>Look up the person first; add them under Contacts if they are not there.</source>
        <translation>पहले व्यक्ति को खोजें; न हों तो संपर्क में जोड़ें।</translation>
    </message>
    <message>
        <source>Write down who asks for them.</source>
        <translation>लिखें कि उनकी ओर से कौन माँग रहा है।</translation>
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
    <name>RequestPage</name>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>How the clocks of privacy requests run, and what is sent without a person.</source>
        <translation>निजता अनुरोधों की समय-सीमा कैसे गिनी जाती है, और क्या किसी व्यक्ति के बिना अपने-आप भेजा जाता है।</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>समय-सीमाएँ</translation>
    </message>
    <message>
        <source>Public &amp;holidays</source>
        <translation>सार्वजनिक छुट्टियाँ (&amp;H)</translation>
    </message>
    <message>
        <source>One day a line, as year-month-day. A month that ends on one ends on the next working day.</source>
        <translation>हर पंक्ति में एक दिन, वर्ष-माह-दिन के रूप में। एक महीने की समय-सीमा छुट्टी के दिन पूरी हो, तो वह अगले कार्य-दिवस को पूरी होती है।</translation>
    </message>
    <message>
        <source>Con&amp;firm receipt by itself while the chat&apos;s window is open</source>
        <translation>चैट की विंडो खुली हो तो मिलने की पुष्टि अपने-आप भेजें (&amp;F)</translation>
    </message>
    <message>
        <source>The clock may &amp;pause for people under Indian law, as counsel says</source>
        <translation>वकील की राय के अनुसार, भारतीय क़ानून के अधीन लोगों के लिए समय गिनना रुक सकता है (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Templates for answers</source>
        <translation>उत्तरों के टेम्पलेट</translation>
    </message>
    <message>
        <source>When 24 hours have passed, an answer needs a template Meta has approved. Hand these in under WhatsApp Manager, with the same name and language.</source>
        <translation>24 घंटे बीत जाने पर उत्तर के लिए Meta से मंज़ूर टेम्पलेट चाहिए। इन्हें WhatsApp Manager में इसी नाम और भाषा के साथ मंज़ूरी के लिए जमा करें।</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>टेम्पलेट का पाठ</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>टेम्पलेट (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>पाठ कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy all as &amp;JSON</source>
        <translation>सब JSON के रूप में कॉपी करें (&amp;J)</translation>
    </message>
    <message>
        <source>“{day}” is not a day. Write it as 2027-01-26.</source>
        <translation>“{day}” कोई तारीख़ नहीं है। इसे 2027-01-26 की तरह लिखें।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>कौन माँग रहा है</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>क़ानूनी रोक</translation>
    </message>
    <message>
        <source>Sent after they asked</source>
        <translation>उनके कहने के बाद भेजा गया</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>इनके साथ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Open c&amp;hat</source>
        <translation>चैट खोलें (&amp;H)</translation>
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
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>Open &amp;person</source>
        <translation>व्यक्ति खोलें (&amp;P)</translation>
    </message>
</context>
<context>
    <name>RequestQueue</name>
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
        <source>Look through the plan…</source>
        <translation>योजना देखें…</translation>
    </message>
    <message>
        <source>Read by staff: not a request</source>
        <translation>कर्मचारी ने पढ़ा: अनुरोध नहीं है</translation>
    </message>
</context>
<context>
    <name>RequestSteps</name>
    <message>
        <source>That is not the code.</source>
        <extracomment>Steps whose dialog is more than fields, by the part that shows it; each is imported when it is first needed. Steps after which the person is told; the text is offered at once.</extracomment>
        <translation>कोड यह नहीं है।</translation>
    </message>
    <message>
        <source>Ask them to read it again.</source>
        <translation>उनसे इसे फिर पढ़ने को कहें।</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>चुनें… (&amp;B)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>यह किससे खुलता है</translation>
    </message>
    <message>
        <source>Nobody was erased since then: go on without the list</source>
        <translation>तब से कोई मिटाया नहीं गया: सूची के बिना आगे बढ़ें</translation>
    </message>
    <message>
        <source>Putting the backup back</source>
        <translation>बैकअप लौटाया जा रहा है</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>लौटाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Go b&amp;ack</source>
        <translation>वापस जाएँ (&amp;A)</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>बैकअप से लौटाएँ</translation>
    </message>
    <message>
        <source>The backup is checked in full first. People who were erased since it was made do not come back. What is on this PC now is set aside for seven days.</source>
        <translation>पहले बैकअप की पूरी जाँच होती है। उसके बनने के बाद मिटाए गए लोग वापस नहीं आते। इस पीसी पर अभी जो है, वह सात दिन के लिए अलग रख दिया जाता है।</translation>
    </message>
    <message>
        <source>&amp;Folder of the backups</source>
        <translation>बैकअप का फ़ोल्डर (&amp;F)</translation>
    </message>
    <message>
        <source>Ba&amp;ckup</source>
        <translation>बैकअप (&amp;C)</translation>
    </message>
    <message>
        <source>Opened &amp;with</source>
        <translation>किससे खुलेगा (&amp;W)</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>बैकअप का फ़ोल्डर</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>इस फ़ोल्डर में कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>{count} MB done</source>
        <translation>{count} MB हो गया</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Line {line}, {name}: {outcome}. {why}</source>
        <extracomment>What a filter of the rows lets through.</extracomment>
        <translation>पंक्ति {line}, {name}: {outcome}। {why}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Completes a card</source>
        <translation>किसी कार्ड को पूरा करता है</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>पहले से है</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>The number is somebody else&apos;s too.</source>
        <translation>यह नंबर किसी और का भी है।</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Retention</source>
        <translation>डेटा रखने की अवधि</translation>
    </message>
    <message>
        <source>Whom a rule names is told 48 hours ahead. Then there is a request, which two people must approve like any other: a rule never erases by itself.</source>
        <translation>नियम में जिसका नाम आता है, उसे 48 घंटे पहले बताया जाता है। फिर एक अनुरोध बनता है, जिसे दूसरे अनुरोधों की तरह दो लोगों को मंज़ूर करना होता है: नियम अपने-आप कभी कुछ नहीं मिटाता।</translation>
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
        <translation>किस टेम्पलेट से भेजें (&amp;T)</translation>
    </message>
    <message>
        <source>Its first variable is the name, its second the agency&apos;s. Without one, staff tell people themselves.</source>
        <translation>इसका पहला मान व्यक्ति का नाम है और दूसरा संस्था का। टेम्पलेट न हो तो कर्मचारी लोगों को स्वयं बताते हैं।</translation>
    </message>
    <message>
        <source>What the law wants kept</source>
        <translation>क़ानून क्या रखने को कहता है</translation>
    </message>
    <message>
        <source>Rule 8(3) of the DPDP Rules 2025 is to keep data for a year after it was processed, even after an erasure. Leave it off until counsel says that it holds; it is only for people under Indian law.</source>
        <translation>DPDP नियम 2025 के नियम 8(3) के अनुसार डेटा उपयोग के बाद एक वर्ष तक रखना है, मिटाने के बाद भी। जब तक वकील यह न कहे कि यह लागू है, इसे बंद रखें; यह केवल भारतीय क़ानून के अधीन लोगों के लिए है।</translation>
    </message>
    <message>
        <source>The floor holds</source>
        <translation>न्यूनतम अवधि लागू है</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>कब से (&amp;F)</translation>
    </message>
    <message>
        <source>On whose &amp;word</source>
        <translation>किसके कहने पर (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Second approval by</source>
        <translation>दूसरी मंज़ूरी किसकी (&amp;S)</translation>
    </message>
    <message>
        <source>Set the f&amp;loor</source>
        <translation>न्यूनतम अवधि तय करें (&amp;L)</translation>
    </message>
    <message>
        <source>None: staff tell them</source>
        <translation>कोई नहीं: कर्मचारी उन्हें बताते हैं</translation>
    </message>
    <message>
        <source>Look at the list, then switch the rule on again.</source>
        <translation>सूची देखें, फिर नियम दोबारा चालू करें।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>देखने योग्य</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>पूरा करने योग्य</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>पहले से है</translation>
    </message>
    <message>
        <source>Share a number</source>
        <translation>एक ही नंबर वाले</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>Which rows the table shows</source>
        <translation>तालिका कौन-सी पंक्तियाँ दिखाए</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>फ़ाइल की पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>सहेजे हुए फ़िल्टर</translation>
    </message>
    <message>
        <source>A tick pins a filter above the list.</source>
        <translation>निशान लगाने से फ़िल्टर सूची के ऊपर पिन हो जाता है।</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ऊपर ले जाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>नीचे ले जाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>हटाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Saved filters</source>
        <translation>सहेजे हुए फ़िल्टर</translation>
    </message>
    <message>
        <source>Saved ▾</source>
        <translation>सहेजे हुए ▾</translation>
    </message>
    <message>
        <source>Saved filters (Alt+V)</source>
        <translation>सहेजे हुए फ़िल्टर (Alt+V)</translation>
    </message>
    <message>
        <source>&amp;Save this…</source>
        <translation>इसे सहेजें… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change “{name}” to this</source>
        <translation>“{name}” को बदलकर यह करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename, pin, delete…</source>
        <translation>नाम बदलें, पिन करें, हटाएँ… (&amp;R)</translation>
    </message>
    <message>
        <source>Saved filter {name}</source>
        <translation>सहेजा हुआ फ़िल्टर {name}</translation>
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
    <name>SeenByDialog</name>
    <message>
        <source>Who has seen it?</source>
        <translation>इसे किसने देखा है?</translation>
    </message>
    <message>
        <source>Who was given it</source>
        <translation>यह किसे दिया गया</translation>
    </message>
    <message>
        <source>&amp;Copy as words</source>
        <translation>शब्दों में कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Given to {names}.</source>
        <translation>{names} को दिया गया।</translation>
    </message>
    <message>
        <source>Nobody has been given this person&apos;s data.</source>
        <translation>इस व्यक्ति का डेटा किसी को नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>स्वयं व्यक्ति</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What to do with the people chosen</source>
        <translation>चुने हुए लोगों के साथ क्या करें</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>लेबल… (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>सौंपें… (&amp;A)</translation>
    </message>
    <message>
        <source>Follow-&amp;up…</source>
        <translation>फ़ॉलो-अप… (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Status…</source>
        <translation>स्थिति… (&amp;S)</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>निर्यात… (&amp;O)</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>किसी को न चुनें</translation>
    </message>
    <message>
        <source>All {count} found are chosen</source>
        <translation>मिले हुए सभी {count} चुने गए हैं</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} चुने गए</translation>
    </message>
    <message>
        <source>Choose all {count} found</source>
        <translation>मिले हुए सभी {count} चुनें</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Voice note</source>
        <extracomment>Kinds of file that may hold somebody&apos;s biodata or picture. How long a message stays on this PC to be taken back; 0 lets it go at once.</extracomment>
        <translation>वॉइस संदेश</translation>
    </message>
</context>
<context>
    <name>SendingExtras</name>
    <message>
        <source>This was too short for a voice note.</source>
        <extracomment>Pixels of the longer side of a picture that was cropped or turned; WhatsApp shows no more.</extracomment>
        <translation>वॉइस संदेश के लिए यह बहुत छोटा था।</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>फिर से रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Whose contact card?</source>
        <translation>किसका संपर्क कार्ड?</translation>
    </message>
    <message>
        <source>There is no number of {name} to send.</source>
        <translation>{name} का कोई नंबर नहीं है जो भेजा जा सके।</translation>
    </message>
    <message>
        <source>Add one to their card first.</source>
        <translation>पहले उनके कार्ड में नंबर जोड़ें।</translation>
    </message>
    <message>
        <source>Contact card of {name}</source>
        <translation>{name} का संपर्क कार्ड</translation>
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
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
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
        <translation>कौन क्या देखता है</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>अपने फ़ील्ड</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>झटपट उत्तर</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>डेटा रखने की अवधि</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
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
    <message>
        <source>{ref} is overdue.</source>
        <translation>{ref} की नियत तिथि निकल गई है।</translation>
    </message>
    <message>
        <source>{ref} has used {mark} % of its time.</source>
        <translation>{ref} का {mark} % समय बीत चुका है।</translation>
    </message>
    <message numerus="yes">
        <source>%n more requests too.</source>
        <translation>
            <numerusform>%n और अनुरोध भी।</numerusform>
            <numerusform>%n और अनुरोध भी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>All keys</source>
        <translation>सभी कुंजियाँ</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>कुंजियाँ खोजें</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Every act can also be found by its words: press Ctrl+P.</source>
        <translation>हर काम उसके नाम से भी मिल सकता है: Ctrl+P दबाएँ।</translation>
    </message>
</context>
<context>
    <name>ShowAgainDialog</name>
    <message>
        <source>Show names again</source>
        <translation>नाम फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Names, numbers and photos are hidden in the counter mode. Type the passphrase of this PC.</source>
        <translation>काउंटर मोड में नाम, नंबर और फ़ोटो छिपे रहते हैं। इस पीसी का पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>दिखाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Stay hidden</source>
        <translation>छिपा रहने दें</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>{seconds} सेकंड में फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Numbers, chats, notes, files and requests of both come together. You can undo this for 30 days.</source>
        <translation>दोनों के नंबर, चैट, टिप्पणियाँ, फ़ाइलें और अनुरोध एक साथ आ जाएँगे। 30 दिन तक आप इसे पूर्ववत् कर सकते हैं।</translation>
    </message>
    <message>
        <source>Make them &amp;one person</source>
        <translation>एक व्यक्ति बनाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>{one} and {other}: one person?</source>
        <translation>{one} और {other}: क्या दोनों एक ही व्यक्ति हैं?</translation>
    </message>
    <message>
        <source>This entry stays</source>
        <translation>यह प्रविष्टि रहेगी</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>यह उसमें मिल जाएगी</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>दोनों, एक के बाद दूसरा</translation>
    </message>
    <message>
        <source>From {name} come: {things}.</source>
        <translation>{name} से ये आएँगे: {things}।</translation>
    </message>
    <message>
        <source>What {name} had agreed to does not pass over: {purposes}. Ask again before you write.</source>
        <translation>{name} ने जिन बातों की सहमति दी थी, वह आगे नहीं जाएगी: {purposes}। लिखने से पहले फिर पूछ लें।</translation>
    </message>
    <message>
        <source>{name} has said no, and that holds for the one person: {purposes}.</source>
        <translation>{name} ने मना किया है और यह मिलाए गए व्यक्ति पर भी लागू होगा: {purposes}।</translation>
    </message>
    <message>
        <source>numbers: {count}</source>
        <translation>नंबर: {count}</translation>
    </message>
    <message>
        <source>chats: {count}</source>
        <translation>चैट: {count}</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>टिप्पणियाँ: {count}</translation>
    </message>
    <message>
        <source>follow-ups: {count}</source>
        <translation>फ़ॉलो-अप: {count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>फ़ाइलें: {count}</translation>
    </message>
    <message>
        <source>labels: {count}</source>
        <translation>लेबल: {count}</translation>
    </message>
    <message>
        <source>privacy requests: {count}</source>
        <translation>निजता अनुरोध: {count}</translation>
    </message>
    <message>
        <source>entries on what was shown: {count}</source>
        <translation>क्या दिखाया गया, इसकी प्रविष्टियाँ: {count}</translation>
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
    <message>
        <source>Save what you wrote, or press Esc to let go of it.</source>
        <translation>अपना लिखा सहेजें, या उसे छोड़ने के लिए Esc दबाएँ।</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>It comes back earlier if they write.</source>
        <translation>वे लिखें तो यह पहले ही लौट आती है।</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>कब तक (&amp;U)</translation>
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
        <source>Colleagues</source>
        <translation>सहकर्मी</translation>
    </message>
    <message>
        <source>An erasure, a refusal and a disclosure to an authority need two people. The second is an owner, a manager or a privacy officer.</source>
        <translation>मिटाने, अस्वीकार करने और प्राधिकरण को डेटा देने के लिए दो लोग चाहिए। दूसरा व्यक्ति मालिक, प्रबंधक या निजता अधिकारी होता है।</translation>
    </message>
    <message>
        <source>Role of the colleague</source>
        <translation>सहकर्मी की भूमिका</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>जोड़ें (&amp;D)</translation>
    </message>
    <message>
        <source>Name of a &amp;colleague</source>
        <translation>सहकर्मी का नाम (&amp;C)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} को हटाएँ</translation>
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
    <name>StatusDialog</name>
    <message>
        <source>&amp;Status</source>
        <translation>स्थिति (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Why (may stay empty)</source>
        <translation>कारण (ख़ाली रह सकता है) (&amp;W)</translation>
    </message>
    <message>
        <source>Do not contact stops messages that wait to be sent.</source>
        <translation>“संपर्क न करें” चुनने पर भेजे जाने की प्रतीक्षा में पड़े संदेश रुक जाते हैं।</translation>
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
        <source>Counter mode: names are hidden · F8</source>
        <translation>काउंटर मोड: नाम छिपे हैं · F8</translation>
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
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
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
    <message>
        <source>What {name} asks for</source>
        <translation>{name} क्या चाहते हैं</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Save</source>
        <extracomment>What the program does and proves by itself: staff may look, and say only that it is out of reach.</extracomment>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>The program does this and proves it by itself.</source>
        <translation>यह काम प्रोग्राम स्वयं करता है और इसका प्रमाण भी देता है।</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>काम कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>Note: what was done, or why not</source>
        <translation>टिप्पणी: क्या किया गया, या क्यों नहीं</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>क्या किया जाता है</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>टेम्पलेट खोजें</translation>
    </message>
    <message>
        <source>Language of the templates</source>
        <translation>टेम्पलेट की भाषा</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>सभी भाषाएँ</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>not approved now</source>
        <translation>अभी मंज़ूर नहीं</translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>Attach file…</source>
        <translation>फ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>Why may I message this person?</source>
        <translation>मैं इस व्यक्ति को संदेश क्यों भेज सकता/सकती हूँ?</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>बाद में भेजें</translation>
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
        <source>WhatsApp has changed this template. Read it again before you send it.</source>
        <translation>WhatsApp ने यह टेम्पलेट बदल दिया है। भेजने से पहले इसे फिर पढ़ लें।</translation>
    </message>
    <message>
        <source>The template begun here is no longer among WhatsApp&apos;s.</source>
        <translation>यहाँ शुरू किया गया टेम्पलेट अब WhatsApp के टेम्पलेट में नहीं है।</translation>
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
        <source>Say whose data is in the file.</source>
        <translation>बताएँ कि फ़ाइल में किसका डेटा है।</translation>
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
    <name>TemplateValues</name>
    <message>
        <source>{name}, required</source>
        <translation>{name}, ज़रूरी</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Assign</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>स्थगित करें</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>निपटाएँ</translation>
    </message>
    <message>
        <source>More to do with this chat</source>
        <translation>इस चैट के और काम</translation>
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
        <source>{clock}: WhatsApp counts the 24 hours by its own. Set the clock of this PC right.</source>
        <translation>{clock}: WhatsApp 24 घंटे अपनी घड़ी से गिनता है। इस पीसी की घड़ी ठीक करें।</translation>
    </message>
    <message>
        <source>not certain: {window}</source>
        <translation>पक्का नहीं: {window}</translation>
    </message>
    <message>
        <source>window not certain</source>
        <translation>विंडो पक्की नहीं</translation>
    </message>
    <message>
        <source>{name} has this chat. Give it to somebody else</source>
        <translation>यह चैट {name} के पास है। किसी और को सौंपें</translation>
    </message>
    <message>
        <source>Give this chat to somebody</source>
        <translation>यह चैट किसी को सौंपें</translation>
    </message>
    <message>
        <source>Snoozed ✓</source>
        <translation>स्थगित ✓</translation>
    </message>
    <message>
        <source>Snoozed {until}</source>
        <translation>{until} स्थगित</translation>
    </message>
    <message>
        <source>Snooze this chat</source>
        <translation>यह चैट स्थगित करें</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>फिर खोलें</translation>
    </message>
    <message>
        <source>Bring it back among the open chats</source>
        <translation>इसे खुली चैट में वापस लाएँ</translation>
    </message>
    <message>
        <source>Done with this chat for now</source>
        <translation>इस चैट का काम अभी के लिए पूरा</translation>
    </message>
    <message>
        <source>imported from a phone · only to read</source>
        <translation>फ़ोन से आयातित · केवल पढ़ने के लिए</translation>
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
    <name>ThreadPane</name>
    <message>
        <source>This chat was written on a phone and imported. To write to this person, open their own chat.</source>
        <translation>यह चैट फ़ोन पर लिखी गई थी और आयात की गई है। इस व्यक्ति को लिखने के लिए उनकी अपनी चैट खोलें।</translation>
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
    <name>TimelineSection</name>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>पुराने बदलाव दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Sanjog Desktop</source>
        <translation>Sanjog Desktop खोलें</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>सूचनाएँ रोकें</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>एक घंटे के लिए</translation>
    </message>
    <message>
        <source>Until 6 in the evening</source>
        <translation>शाम 6 बजे तक</translation>
    </message>
    <message>
        <source>Until 9 tomorrow morning</source>
        <translation>कल सुबह 9 बजे तक</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>सूचनाएँ फिर चालू करें</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>नाम छिपाएँ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ताला</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ताला लगा है</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n अपठित</numerusform>
            <numerusform>%n अपठित</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत् करें</translation>
    </message>
    <message>
        <source>Take the message back before it leaves this PC (Ctrl+Z)</source>
        <translation>संदेश इस पीसी से निकलने से पहले वापस लें (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Goes to {name} in %n s</source>
        <translation>
            <numerusform>%n से. में {name} को जाएगा</numerusform>
            <numerusform>%n से. में {name} को जाएगा</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत् करें</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>पूर्ववत् करें (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>पूर्ववत् करने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Undoing, {count} to go…</source>
        <translation>पूर्ववत् किया जा रहा है, {count} बाक़ी…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>पूर्ववत् किया गया: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay as they are: somebody changed them since.</source>
        <translation>
            <numerusform>%n प्रविष्टियाँ जैसी हैं वैसी ही रहेंगी: इस बीच किसी ने उन्हें बदल दिया है।</numerusform>
            <numerusform>%n प्रविष्टियाँ जैसी हैं वैसी ही रहेंगी: इस बीच किसी ने उन्हें बदल दिया है।</numerusform>
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
    <name>WaitingStrip</name>
    <message numerus="yes">
        <source>and %n more later</source>
        <translation>
            <numerusform>और बाद के %n और</numerusform>
            <numerusform>और बाद के %n और</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>दूसरा समय</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Another time for: {text}</source>
        <translation>दूसरा समय चुनें: {text}</translation>
    </message>
    <message>
        <source>Cancel: {text}</source>
        <translation>रद्द करें: {text}</translation>
    </message>
    <message>
        <source>Goes {when}: {text}</source>
        <translation>{when} जाएगा: {text}</translation>
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
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>बैकअप से लौटाएँ… (&amp;R)</translation>
    </message>
</context>
<context>
    <name>WishesSection</name>
    <message>
        <source>Nothing written down yet.</source>
        <translation>अभी तक कुछ नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Take consent back</source>
        <translation>सहमति वापस लेना</translation>
    </message>
    <message>
        <source>How they told us</source>
        <translation>उन्होंने कैसे बताया</translation>
    </message>
    <message>
        <source>What they said (not needed)</source>
        <translation>उन्होंने क्या कहा (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <source>&amp;Stop these messages</source>
        <translation>ये संदेश रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>In person, at the office</source>
        <translation>कार्यालय में स्वयं आकर</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>फ़ोन कॉल</translation>
    </message>
    <message>
        <source>Letter or form</source>
        <translation>पत्र या फ़ॉर्म</translation>
    </message>
    <message>
        <source>In the chat</source>
        <translation>चैट में</translation>
    </message>
    <message>
        <source>It holds at once: what waits to be sent is cancelled. What was done before stays lawful.</source>
        <translation>यह तुरंत लागू होता है: जो भेजे जाने की प्रतीक्षा में है, वह रद्द हो जाता है। इससे पहले जो किया गया, वह वैध रहता है।</translation>
    </message>
    <message>
        <source>They want no more of</source>
        <translation>वे अब यह नहीं चाहते</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>_CandidateSection</name>
    <message>
        <source>Nothing written down yet.</source>
        <translation>अभी तक कुछ नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>_FileWidget</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
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
        <translation>हर प्रविष्टि पिछली प्रविष्टि से कड़ी की तरह जुड़ी है और किसी का नाम नहीं बताती: लोग और चीज़ें यहाँ छद्मनामों से दर्ज हैं, ताकि किसी को मिटाने पर लॉग कभी बदलना न पड़े।</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Concerning</source>
        <translation>किसके बारे में</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>&amp;Check the chain</source>
        <translation>शृंखला जाँचें (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>निर्यात करें… (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Witnesses…</source>
        <translation>साक्षी… (&amp;W)</translation>
    </message>
    <message>
        <source>Search by action or pseudonym</source>
        <translation>काम या छद्मनाम से खोजें</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Hash of the chain</source>
        <translation>शृंखला का हैश</translation>
    </message>
    <message>
        <source>whole, {count} entries</source>
        <translation>पूरी और सही, {count} प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>ऑडिट लॉग निर्यात करें</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>संग्रहित करें</translation>
    </message>
    <message>
        <source>Written. Whoever gets it can check it without this program.</source>
        <translation>लिख दिया गया। जिसे यह मिले, वह इस प्रोग्राम के बिना भी इसे जाँच सकता है।</translation>
    </message>
    <message>
        <source>changed at no. {seq}</source>
        <translation>क्र. {seq} पर बदला गया</translation>
    </message>
    <message>
        <source>cut off before no. {seq}</source>
        <translation>क्र. {seq} से पहले काटा गया</translation>
    </message>
    <message>
        <source>rewritten before no. {seq}</source>
        <translation>क्र. {seq} से पहले फिर से लिखा गया</translation>
    </message>
    <message>
        <source>a forged checkpoint at no. {seq}</source>
        <translation>क्र. {seq} पर जाली जाँच-बिंदु</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>Disclosure to an authority</source>
        <translation>प्राधिकरण को डेटा देना</translation>
    </message>
    <message>
        <source>The person may be told</source>
        <translation>व्यक्ति को बताया जा सकता है</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>व्यक्ति जोड़ें… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>दर्ज करें (&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Only by law, an order of a court, or to protect rights, property or safety. Nothing is sent from here: the entry is the record of what was handed over.</source>
        <translation>केवल क़ानून या न्यायालय के आदेश से, या अधिकार, संपत्ति अथवा सुरक्षा बचाने के लिए। यहाँ से कुछ भेजा नहीं जाता: यह प्रविष्टि इस बात का अभिलेख है कि क्या दिया गया।</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>किसका डेटा</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>कौन-सा डेटा</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>प्राधिकरण (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reference of the order</source>
        <translation>आदेश का संदर्भ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Officer, with rank</source>
        <translation>अधिकारी, पद सहित (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Law it names</source>
        <translation>आदेश में लिखा क़ानून (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Second approval by</source>
        <translation>दूसरी मंज़ूरी किसकी (&amp;S)</translation>
    </message>
</context>
<context>
    <name>broadcasts</name>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>Set for a time</source>
        <translation>समय तय है</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>तैयार हो रहा है</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Stopped by itself</source>
        <translation>अपने-आप रुक गया</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>नहीं भेजा जा सका</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>No number is known of them.</source>
        <translation>इनका कोई नंबर पता नहीं है।</translation>
    </message>
    <message>
        <source>They are reached by somebody else’s number only.</source>
        <translation>इन तक केवल किसी और के नंबर से पहुँचा जा सकता है।</translation>
    </message>
    <message>
        <source>Somebody else of the list has the same number.</source>
        <translation>सूची में किसी और का भी यही नंबर है।</translation>
    </message>
    <message>
        <source>Their number is not on WhatsApp.</source>
        <translation>इनका नंबर WhatsApp पर नहीं है।</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>आपने इन्हें ब्लॉक किया है।</translation>
    </message>
    <message>
        <source>Something that is to be filled in is not known of them.</source>
        <translation>भरी जाने वाली कोई जानकारी इनके बारे में पता नहीं है।</translation>
    </message>
    <message>
        <source>WhatsApp delivers no marketing to their country.</source>
        <translation>WhatsApp इनके देश में प्रचार संदेश नहीं पहुँचाता।</translation>
    </message>
    <message>
        <source>The broadcast was cancelled before their turn.</source>
        <translation>इनकी बारी आने से पहले ब्रॉडकास्ट रद्द कर दिया गया।</translation>
    </message>
    <message>
        <source>It stopped because of a fault in this program.</source>
        <translation>इस प्रोग्राम की किसी ख़राबी के कारण यह रुक गया।</translation>
    </message>
    <message>
        <source>Nothing was sent twice. Go on, or update the program.</source>
        <translation>कुछ भी दो बार नहीं भेजा गया। आगे बढ़ें, या प्रोग्राम को अपडेट करें।</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>कोई सहकर्मी</translation>
    </message>
    <message>
        <source>On another PC, by {name}</source>
        <translation>दूसरे पीसी पर, {name} द्वारा</translation>
    </message>
    <message>
        <source>{people} people: {taken} sent, of them {delivered} delivered and {read} read; {waiting} wait, {excluded} left out, {failed} could not be sent, {unknown} not known, {cancelled} cancelled.</source>
        <translation>{people} लोग: {taken} को भेजा गया, उनमें से {delivered} को पहुँचा और {read} ने पढ़ा; {waiting} प्रतीक्षा में, {excluded} छोड़े गए, {failed} को नहीं भेजा जा सका, {unknown} का पता नहीं, {cancelled} रद्द।</translation>
    </message>
    <message>
        <source>Somebody erased since</source>
        <translation>इस बीच मिटाया गया व्यक्ति</translation>
    </message>
    <message>
        <source>About {currency} {cost} and {tax} tax, if all are delivered (rates of {day}; WhatsApp’s bill is what counts).</source>
        <translation>सब पहुँच जाएँ तो लगभग {currency} {cost} और {tax} कर ({day} की दरें; असली हिसाब WhatsApp के बिल का है)।</translation>
    </message>
    <message>
        <source>For {count} of them the rate is not known here.</source>
        <translation>इनमें से {count} के लिए दर यहाँ पता नहीं है।</translation>
    </message>
    <message>
        <source>WhatsApp has not said yet how many people may be written to in 24 hours.</source>
        <translation>WhatsApp ने अभी नहीं बताया कि 24 घंटे में कितने लोगों को लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>WhatsApp sets this number no limit for 24 hours.</source>
        <translation>WhatsApp ने इस नंबर पर 24 घंटे की कोई सीमा नहीं लगाई है।</translation>
    </message>
    <message>
        <source>WhatsApp allows {limit} people in 24 hours; {reached} were written to already.</source>
        <translation>WhatsApp 24 घंटे में {limit} लोगों को लिखने देता है; {reached} को लिखा जा चुका है।</translation>
    </message>
    <message>
        <source>It takes {days} days.</source>
        <translation>इसमें {days} दिन लगेंगे।</translation>
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
        <translation>रखें</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>तय करें</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
</context>
<context>
    <name>categories</name>
    <message>
        <source>Personal ID</source>
        <translation>व्यक्तिगत पहचान</translation>
    </message>
    <message>
        <source>Contact Info</source>
        <translation>संपर्क जानकारी</translation>
    </message>
    <message>
        <source>Business Data</source>
        <translation>व्यावसायिक डेटा</translation>
    </message>
    <message>
        <source>Usage Logs</source>
        <translation>उपयोग के लेखे</translation>
    </message>
    <message>
        <source>Biodata</source>
        <translation>बायोडेटा</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Horoscope</source>
        <translation>कुंडली</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>this PC&apos;s clock is {span} ahead</source>
        <translation>इस पीसी की घड़ी {span} आगे है</translation>
    </message>
    <message>
        <source>this PC&apos;s clock is {span} behind</source>
        <translation>इस पीसी की घड़ी {span} पीछे है</translation>
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
        <source>a relative agreed for them on {day}, they have not said so themselves</source>
        <translation>{day} को एक रिश्तेदार ने उनकी ओर से सहमति दी, उन्होंने स्वयं अभी नहीं कहा है</translation>
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
        <source>import</source>
        <translation>आयात से</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>सहमति दी</translation>
    </message>
    <message>
        <source>took it back</source>
        <translation>वापस ली</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>मना किया</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>a relative&apos;s word</source>
        <translation>रिश्तेदार की बात</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Has a new number on WhatsApp</source>
        <translation>WhatsApp पर नया नंबर है</translation>
    </message>
    <message>
        <source>Made one person of two entries</source>
        <translation>दो प्रविष्टियों को एक व्यक्ति बनाया गया</translation>
    </message>
    <message>
        <source>Two entries again</source>
        <translation>फिर से दो प्रविष्टियाँ</translation>
    </message>
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
        <source>Shared number added</source>
        <translation>साझा नंबर जोड़ा गया</translation>
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
        <source>Name added</source>
        <translation>नाम जोड़ा गया</translation>
    </message>
    <message>
        <source>E-mail added</source>
        <translation>ई-मेल जोड़ा गया</translation>
    </message>
    <message>
        <source>Label put on</source>
        <translation>लेबल लगाया गया</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>टिप्पणी जोड़ी गई</translation>
    </message>
    <message>
        <source>Follow-up set</source>
        <translation>फ़ॉलो-अप तय किया गया</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>फ़ाइल जोड़ी गई</translation>
    </message>
    <message>
        <source>Biodata taken away</source>
        <translation>बायोडेटा हटाया गया</translation>
    </message>
    <message>
        <source>Number taken off</source>
        <translation>नंबर हटाया गया</translation>
    </message>
    <message>
        <source>Shared number taken off</source>
        <translation>साझा नंबर हटाया गया</translation>
    </message>
    <message>
        <source>Name taken off</source>
        <translation>नाम हटाया गया</translation>
    </message>
    <message>
        <source>E-mail taken off</source>
        <translation>ई-मेल हटाया गया</translation>
    </message>
    <message>
        <source>Label taken off</source>
        <translation>लेबल हटाया गया</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>टिप्पणी हटाई गई</translation>
    </message>
    <message>
        <source>Follow-up taken away</source>
        <translation>फ़ॉलो-अप हटाया गया</translation>
    </message>
    <message>
        <source>File taken off</source>
        <translation>फ़ाइल हटाई गई</translation>
    </message>
    <message>
        <source>Another photo shown first</source>
        <translation>अब दूसरी फ़ोटो पहले दिखती है</translation>
    </message>
    <message>
        <source>Left the family</source>
        <translation>परिवार से अलग किया गया</translation>
    </message>
    <message>
        <source>Put into a family</source>
        <translation>परिवार में जोड़ा गया</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>फ़ॉलो-अप पूरा हुआ</translation>
    </message>
    <message>
        <source>Follow-up opened again</source>
        <translation>फ़ॉलो-अप फिर खोला गया</translation>
    </message>
    <message>
        <source>Number answers</source>
        <translation>नंबर पर जवाब मिलता है</translation>
    </message>
    <message>
        <source>Number no longer answers</source>
        <translation>नंबर पर अब जवाब नहीं मिलता</translation>
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
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>आय</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>वैवाहिक स्थिति</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>धर्म</translation>
    </message>
    <message>
        <source>Sub-community</source>
        <translation>उप-समुदाय</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>नक्षत्र</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>Last proposal</source>
        <translation>पिछला प्रस्ताव</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>दर्ज हुआ</translation>
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
        <source>labels {names}</source>
        <translation>लेबल {names}</translation>
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
        <source>Own fields</source>
        <translation>अपने फ़ील्ड</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
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
        <source>Name in own script</source>
        <translation>अपनी लिपि में नाम</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Time of birth</source>
        <translation>जन्म का समय</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>जन्म का स्थान</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>बोली जाने वाली भाषाएँ</translation>
    </message>
    <message>
        <source>About the family</source>
        <translation>परिवार के बारे में</translation>
    </message>
    <message>
        <source>What the candidate wishes for</source>
        <translation>उम्मीदवार क्या चाहते हैं</translation>
    </message>
    <message>
        <source>What the family wishes for</source>
        <translation>परिवार क्या चाहता है</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>रिश्ता</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>फ़ॉलो-अप की तारीख़</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>अपना फ़ील्ड</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>फ़ाइल का प्रकार</translation>
    </message>
    <message>
        <source>Package until</source>
        <translation>पैकेज कब तक</translation>
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
    <message>
        <source>The change was kept.</source>
        <translation>बदलाव सहेज लिया गया।</translation>
    </message>
    <message>
        <source>A person was added.</source>
        <translation>एक व्यक्ति जोड़ा गया।</translation>
    </message>
    <message>
        <source>The biodata was taken away.</source>
        <translation>बायोडेटा हटा दिया गया।</translation>
    </message>
    <message>
        <source>A family was added.</source>
        <translation>एक परिवार जोड़ा गया।</translation>
    </message>
    <message>
        <source>The family was changed.</source>
        <translation>परिवार बदला गया।</translation>
    </message>
    <message>
        <source>The family was dissolved; its people stay.</source>
        <translation>परिवार का समूह हटा दिया गया; उसके लोग बने रहेंगे।</translation>
    </message>
    <message>
        <source>A number was added.</source>
        <translation>एक नंबर जोड़ा गया।</translation>
    </message>
    <message>
        <source>A number was removed.</source>
        <translation>एक नंबर हटाया गया।</translation>
    </message>
    <message>
        <source>A number was changed.</source>
        <translation>एक नंबर बदला गया।</translation>
    </message>
    <message>
        <source>A number is shared now.</source>
        <translation>एक नंबर अब साझा है।</translation>
    </message>
    <message>
        <source>The labels were changed.</source>
        <translation>लेबल बदले गए।</translation>
    </message>
    <message>
        <source>A label was added.</source>
        <translation>एक लेबल जोड़ा गया।</translation>
    </message>
    <message>
        <source>The label was changed.</source>
        <translation>लेबल बदला गया।</translation>
    </message>
    <message>
        <source>The label was removed.</source>
        <translation>लेबल हटाया गया।</translation>
    </message>
    <message>
        <source>A note was added.</source>
        <translation>एक टिप्पणी जोड़ी गई।</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>टिप्पणी बदली गई।</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>टिप्पणी हटाई गई।</translation>
    </message>
    <message>
        <source>A follow-up was set.</source>
        <translation>एक फ़ॉलो-अप तय किया गया।</translation>
    </message>
    <message>
        <source>The follow-up was changed.</source>
        <translation>फ़ॉलो-अप बदला गया।</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>फ़ॉलो-अप पूरा हो गया।</translation>
    </message>
    <message>
        <source>The follow-up was removed.</source>
        <translation>फ़ॉलो-अप हटाया गया।</translation>
    </message>
    <message>
        <source>A file was added.</source>
        <translation>एक फ़ाइल जोड़ी गई।</translation>
    </message>
    <message>
        <source>A file was removed.</source>
        <translation>एक फ़ाइल हटाई गई।</translation>
    </message>
    <message>
        <source>The labels of %n people were changed.</source>
        <translation>%n लोगों के लेबल बदले गए।</translation>
    </message>
    <message>
        <source>%n people were assigned.</source>
        <translation>%n लोग सौंपे गए।</translation>
    </message>
    <message>
        <source>A follow-up was set for %n people.</source>
        <translation>%n लोगों के लिए फ़ॉलो-अप तय किया गया।</translation>
    </message>
    <message>
        <source>The status of %n people was changed.</source>
        <translation>%n लोगों की स्थिति बदली गई।</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>नहीं पढ़ा जाएगा</translation>
    </message>
    <message>
        <source>Notes, with the heading</source>
        <translation>टिप्पणियाँ, शीर्षक के साथ</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>दूसरा नाम</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>बीच का नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>फ़ोन नंबर</translation>
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
        <source>Nobody fits all filters</source>
        <translation>सभी फ़िल्टरों में कोई नहीं आता</translation>
    </message>
    <message>
        <source>Take one off, or make one wider.</source>
        <translation>कोई फ़िल्टर हटाएँ, या किसी को व्यापक करें।</translation>
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
        <source>Import the register you keep in Excel, or add the first family. Whoever writes on WhatsApp appears under People by themselves.</source>
        <translation>Excel में रखा अपना रजिस्टर आयात करें, या पहला परिवार जोड़ें। WhatsApp पर जो भी लिखेंगे, वे अपने आप “लोग” में दिखेंगे।</translation>
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
        <source>Biodata</source>
        <translation>बायोडेटा</translation>
    </message>
    <message>
        <source>Community and horoscope</source>
        <translation>समुदाय और कुंडली</translation>
    </message>
    <message>
        <source>Family and wishes</source>
        <translation>परिवार और अपेक्षाएँ</translation>
    </message>
    <message>
        <source>Pasted photo</source>
        <translation>चिपकाई गई फ़ोटो</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>फ़ोटो और काग़ज़</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>Status and owner</source>
        <translation>स्थिति और ज़िम्मेदार</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>किन्हें दिखाया गया</translation>
    </message>
    <message>
        <source>Reach through</source>
        <translation>संपर्क का माध्यम</translation>
    </message>
    <message>
        <source>WhatsApp id</source>
        <translation>WhatsApp आईडी</translation>
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
        <translation>बदलाव</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>Hidden from the counter</source>
        <extracomment>What a pane does to veil itself: it is given whether names are hidden now.</extracomment>
        <translation>काउंटर से छिपा हुआ</translation>
    </message>
    <message>
        <source>Names, numbers and photos are hidden. Press F8 and type the passphrase to show them.</source>
        <translation>नाम, नंबर और फ़ोटो छिपे हैं। दिखाने के लिए F8 दबाएँ और पासफ़्रेज़ लिखें।</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Disclosure register</source>
        <translation>साझाकरण रजिस्टर</translation>
    </message>
    <message>
        <source>Who was given whose data. Sending a biodata, a photo or a contact card writes its line by itself.</source>
        <translation>किसका डेटा किसे दिया गया। बायोडेटा, फ़ोटो या संपर्क कार्ड भेजने पर इसकी प्रविष्टि अपने-आप लिख जाती है।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>किसका डेटा</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>किसे दिया गया</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>प्राधिकरण</translation>
    </message>
    <message>
        <source>Business transfers</source>
        <translation>कारोबार का हस्तांतरण</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>सेवा प्रदाता</translation>
    </message>
    <message>
        <source>The persons themselves</source>
        <translation>स्वयं व्यक्ति</translation>
    </message>
    <message>
        <source>&amp;Providers…</source>
        <translation>सेवा प्रदाता… (&amp;P)</translation>
    </message>
    <message>
        <source>To an &amp;authority…</source>
        <translation>प्राधिकरण को… (&amp;A)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसलिए</translation>
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
        <translation>दूसरी मंज़ूरी</translation>
    </message>
    <message>
        <source>Told of a change</source>
        <translation>बदलाव की सूचना</translation>
    </message>
    <message>
        <source>The file, SHA-256</source>
        <translation>फ़ाइल, SHA-256</translation>
    </message>
    <message>
        <source>Open &amp;person</source>
        <translation>व्यक्ति खोलें (&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;recipient</source>
        <translation>पाने वाले को खोलें (&amp;R)</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>मिटाया गया व्यक्ति</translation>
    </message>
    <message>
        <source>a family</source>
        <translation>एक परिवार</translation>
    </message>
    <message>
        <source>a service provider</source>
        <translation>एक सेवा प्रदाता</translation>
    </message>
    <message>
        <source>an authority</source>
        <translation>एक प्राधिकरण</translation>
    </message>
    <message>
        <source>a business transfer</source>
        <translation>कारोबार का हस्तांतरण</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>स्वयं व्यक्ति</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>given</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>नहीं दी</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>same full name</source>
        <translation>पूरा नाम एक ही</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>नाम एक ही</translation>
    </message>
    <message>
        <source>almost the same name</source>
        <translation>नाम लगभग एक जैसा</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>पहला नाम एक ही</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>जन्मतिथि एक ही</translation>
    </message>
    <message>
        <source>day and month of birth exchanged</source>
        <translation>जन्म का दिन और महीना आपस में बदले हुए</translation>
    </message>
    <message>
        <source>almost the same date of birth</source>
        <translation>जन्मतिथि लगभग एक जैसी</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>जन्म का वर्ष एक ही</translation>
    </message>
    <message>
        <source>a number in common</source>
        <translation>एक नंबर दोनों में</translation>
    </message>
    <message>
        <source>an e-mail in common</source>
        <translation>एक ई-मेल दोनों में</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>शहर एक ही</translation>
    </message>
    <message>
        <source>same gender</source>
        <translation>लिंग एक ही</translation>
    </message>
    <message>
        <source>same height</source>
        <translation>ऊँचाई एक ही</translation>
    </message>
    <message>
        <source>but another date of birth</source>
        <translation>लेकिन जन्मतिथि अलग</translation>
    </message>
    <message>
        <source>but another gender</source>
        <translation>लेकिन लिंग अलग</translation>
    </message>
    <message>
        <source>but another city</source>
        <translation>लेकिन शहर अलग</translation>
    </message>
    <message>
        <source>but another height</source>
        <translation>लेकिन ऊँचाई अलग</translation>
    </message>
    <message>
        <source>but another place in the family</source>
        <translation>लेकिन परिवार में स्थान अलग</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>बहुत संभव</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>संभव</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>शायद</translation>
    </message>
</context>
<context>
    <name>filters</name>
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
        <source>Sub-community</source>
        <translation>उप-समुदाय</translation>
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
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>वैवाहिक स्थिति</translation>
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
        <translation>आय</translation>
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
        <translation>ज़िम्मेदार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>No proposal for</source>
        <translation>इतने दिन से कोई प्रस्ताव नहीं</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>May be there twice</source>
        <translation>शायद दो बार दर्ज</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>पैकेज</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>समय बीत चुका</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>एक सप्ताह के भीतर</translation>
    </message>
    <message>
        <source>Any open</source>
        <translation>कोई भी बाक़ी</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>दी गई</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>अभी पूछा नहीं गया</translation>
    </message>
    <message>
        <source>No messages wanted</source>
        <translation>संदेश नहीं चाहिए</translation>
    </message>
    <message>
        <source>Data may not be used</source>
        <translation>डेटा का उपयोग नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>Wrote to us today</source>
        <translation>जिन्होंने आज हमें लिखा</translation>
    </message>
    <message>
        <source>No proposal for {days} days</source>
        <translation>{days} दिन से कोई प्रस्ताव नहीं</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what}: नहीं</translation>
    </message>
    <message>
        <source>{what}: not {words}</source>
        <translation>{what}: {words} नहीं</translation>
    </message>
    <message>
        <source>{what} contains {words}</source>
        <translation>{what} में {words} है</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>कुछ नहीं लिखा</translation>
    </message>
    <message>
        <source>a label that is gone</source>
        <translation>एक लेबल जो अब नहीं है</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>{most} तक</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>{least} से</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Consent ledger</source>
        <translation>सहमति बही</translation>
    </message>
    <message>
        <source>Every consent and every withdrawal as it was given, with the notice the person saw and what proves it. Entries are added and never changed.</source>
        <translation>हर सहमति और हर सहमति वापसी जैसी दी गई थी वैसी ही, उस सूचना के साथ जो व्यक्ति ने देखी और उसके प्रमाण के साथ। प्रविष्टियाँ केवल जोड़ी जाती हैं, कभी बदली नहीं जातीं।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>किसने दर्ज किया</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>सहमति दी</translation>
    </message>
    <message>
        <source>Took it back</source>
        <translation>वापस ली</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>मना किया</translation>
    </message>
    <message>
        <source>A relative&apos;s word</source>
        <translation>रिश्तेदार की बात</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>&amp;Import consents…</source>
        <translation>सहमतियाँ आयात करें… (&amp;I)</translation>
    </message>
    <message>
        <source>Save the receipts</source>
        <translation>पावतियाँ सहेजें</translation>
    </message>
    <message>
        <source>{count} receipts written. The file is deleted here after 14 days.</source>
        <translation>{count} पावतियाँ लिखी गईं। फ़ाइल यहाँ से 14 दिन बाद मिटा दी जाती है।</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Notice shown</source>
        <translation>दिखाई गई सूचना</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>इसका प्रमाण क्या है</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>कुछ दर्ज नहीं किया गया।</translation>
    </message>
    <message>
        <source>Open &amp;person</source>
        <translation>व्यक्ति खोलें (&amp;P)</translation>
    </message>
    <message>
        <source>Save &amp;receipts…</source>
        <translation>पावतियाँ सहेजें… (&amp;R)</translation>
    </message>
    <message>
        <source>Every consent of this person in the form of ISO/IEC TS 27560</source>
        <translation>इस व्यक्ति की हर सहमति ISO/IEC TS 27560 के रूप में</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>मिटाया गया व्यक्ति</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>स्वयं व्यक्ति</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>रिश्तेदार</translation>
    </message>
    <message>
        <source>staff for them</source>
        <translation>उनकी ओर से कर्मचारी</translation>
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
        <translation>फ़ोन कॉल</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>स्वयं आकर</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>सब जगह</translation>
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
        <translation>ई-मेल पते</translation>
    </message>
    <message>
        <source>Birth date (the year is shown)</source>
        <translation>जन्मतिथि (वर्ष दिखता है)</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>आय</translation>
    </message>
    <message>
        <source>Religion, community, gotra</source>
        <translation>धर्म, समुदाय, गोत्र</translation>
    </message>
    <message>
        <source>Horoscope</source>
        <translation>कुंडली</translation>
    </message>
    <message>
        <source>Notes and family details</source>
        <translation>टिप्पणियाँ और परिवार का विवरण</translation>
    </message>
    <message>
        <source>Own fields marked sensitive</source>
        <translation>संवेदनशील बताए गए अपने फ़ील्ड</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>फ़ोटो और काग़ज़</translation>
    </message>
</context>
<context>
    <name>outgoing</name>
    <message>
        <source>The file is deleted from this PC after {days} days.</source>
        <translation>{days} दिन बाद फ़ाइल इस पीसी से हटा दी जाती है।</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Name in any script, or part of a number</source>
        <translation>किसी भी लिपि में नाम, या नंबर का कोई हिस्सा</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>मिले हुए लोग</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>कोई नहीं मिला।</translation>
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
        <source>Done in {count} s</source>
        <translation>{count} सेकंड में पूरा</translation>
    </message>
    <message>
        <source>Done in {count} min</source>
        <translation>{count} मिनट में पूरा</translation>
    </message>
    <message>
        <source>Done in {count} h</source>
        <translation>{count} घंटे में पूरा</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>मिटाया गया व्यक्ति</translation>
    </message>
    <message>
        <source>“{words}” in chat</source>
        <translation>चैट में “{words}”</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>अपना नंबर</translation>
    </message>
    <message>
        <source>household number</source>
        <translation>घर का नंबर</translation>
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
        <source>asked by a relative</source>
        <translation>रिश्तेदार द्वारा</translation>
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
        <extracomment>How far along a state is; two that are on the same stage have the same number.</extracomment>
        <translation>मिला</translation>
    </message>
    <message>
        <source>{came} · confirmed in {span}</source>
        <translation>{came} · {span} में पुष्टि की गई</translation>
    </message>
    <message>
        <source>Messages stopped</source>
        <translation>संदेश रोके गए</translation>
    </message>
    <message>
        <source>Confirmed to the person</source>
        <translation>व्यक्ति को पुष्टि दी गई</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>पहचान जाँची गई</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>देखा गया</translation>
    </message>
    <message>
        <source>Refused by two people</source>
        <translation>दो लोगों ने अस्वीकार किया</translation>
    </message>
    <message>
        <source>Plan approved by two people</source>
        <translation>योजना दो लोगों ने मंज़ूर की</translation>
    </message>
    <message>
        <source>Change reviewed</source>
        <translation>बदलाव की समीक्षा हुई</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णय हुआ</translation>
    </message>
    <message>
        <source>second approval missing</source>
        <translation>दूसरी मंज़ूरी बाकी</translation>
    </message>
    <message>
        <source>waits {span} more</source>
        <translation>{span} और प्रतीक्षा</translation>
    </message>
    <message>
        <source>Erased and proved</source>
        <translation>मिटाया गया और सिद्ध हुआ</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>प्रति बनाई गई</translation>
    </message>
    <message>
        <source>Corrected, others told</source>
        <translation>सुधारा गया, दूसरों को बताया गया</translation>
    </message>
    <message>
        <source>Completed, others told</source>
        <translation>पूरा किया गया, दूसरों को बताया गया</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Nominee noted</source>
        <translation>नामित व्यक्ति दर्ज</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>जाँच की गई</translation>
    </message>
    <message>
        <source>{count} of {total} places settled</source>
        <translation>{total} में से {count} जगहें निपटीं</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>प्रमाणपत्र जारी</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>सौंप दिया गया</translation>
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
        <source>They themselves</source>
        <translation>वे स्वयं</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>माता, पिता या अभिभावक</translation>
    </message>
    <message>
        <source>Another relative</source>
        <translation>कोई और रिश्तेदार</translation>
    </message>
    <message>
        <source>Their nominee</source>
        <translation>उनका नामित व्यक्ति</translation>
    </message>
    <message>
        <source>Somebody they authorised</source>
        <translation>जिसे उन्होंने अधिकार दिया है</translation>
    </message>
    <message>
        <source>Staff, for them</source>
        <translation>कर्मचारी, उनकी ओर से</translation>
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
        <source>They want something added to what we hold.</source>
        <translation>वे हमारे पास की जानकारी में कुछ जुड़वाना चाहते हैं।</translation>
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
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name in their own script</source>
        <translation>अपनी लिपि में नाम</translation>
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
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्मतिथि</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation>ऊँचाई (सेमी)</translation>
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
        <source>Community</source>
        <translation>समुदाय</translation>
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
        <translation>जन्म का समय</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>जन्म का स्थान</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>आय</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>वैवाहिक स्थिति</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>धर्म</translation>
    </message>
    <message>
        <source>Sub-community</source>
        <translation>उप-समुदाय</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>नक्षत्र</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>About the family</source>
        <translation>परिवार के बारे में</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>अपेक्षाएँ</translation>
    </message>
    <message>
        <source>The family&apos;s expectations</source>
        <translation>परिवार की अपेक्षाएँ</translation>
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
        <source>We could not tell who asks</source>
        <translation>हम यह पक्का नहीं कर सके कि कौन माँग रहा है</translation>
    </message>
    <message>
        <source>We hold nothing about this person</source>
        <translation>हमारे पास इस व्यक्ति की कोई जानकारी नहीं है</translation>
    </message>
    <message>
        <source>Somebody seems to ask in another&apos;s name</source>
        <translation>लगता है कोई और इनके नाम से माँग रहा है</translation>
    </message>
    <message>
        <source>The law gives no such right here</source>
        <translation>क़ानून यहाँ ऐसा अधिकार नहीं देता</translation>
    </message>
    <message>
        <source>Another country&apos;s law applies, which gives no such right</source>
        <translation>दूसरे देश का क़ानून लागू है, जो ऐसा अधिकार नहीं देता</translation>
    </message>
    <message>
        <source>Asked again and again without a new reason</source>
        <translation>बिना नए कारण के बार-बार माँगा गया</translation>
    </message>
    <message>
        <source>Clearly without any ground</source>
        <translation>स्पष्ट रूप से निराधार</translation>
    </message>
    <message>
        <source>A law obliges us to keep it</source>
        <translation>क़ानून के अनुसार हमें इसे रखना होता है</translation>
    </message>
    <message>
        <source>Needed for a legal claim</source>
        <translation>किसी क़ानूनी दावे के लिए ज़रूरी</translation>
    </message>
    <message>
        <source>To be kept for one year (DPDP rule 8(3))</source>
        <translation>एक वर्ष रखना है (DPDP नियम 8(3))</translation>
    </message>
    <message>
        <source>Still needed for what it was given for</source>
        <translation>जिस काम के लिए दिया था, उसके लिए अब भी ज़रूरी</translation>
    </message>
    <message>
        <source>It would harm the rights of others</source>
        <translation>इससे दूसरों के अधिकारों को हानि होगी</translation>
    </message>
    <message>
        <source>Needed for free expression or information</source>
        <translation>अभिव्यक्ति या सूचना की स्वतंत्रता के लिए ज़रूरी</translation>
    </message>
    <message>
        <source>Not possible with the technology there is</source>
        <translation>उपलब्ध तकनीक से संभव नहीं</translation>
    </message>
    <message>
        <source>What is right is disputed</source>
        <translation>सही क्या है, इस पर विवाद है</translation>
    </message>
    <message>
        <source>Another reason, written in the note</source>
        <translation>कोई और कारण, जो टिप्पणी में लिखा है</translation>
    </message>
    <message>
        <source>Phrase sent to their WhatsApp number</source>
        <translation>उनके WhatsApp नंबर पर वाक्य भेजा गया</translation>
    </message>
    <message>
        <source>Code sent to the registered e-mail or phone</source>
        <translation>दर्ज ई-मेल या फ़ोन पर कोड भेजा गया</translation>
    </message>
    <message>
        <source>Call back to the number on file, two facts asked</source>
        <translation>दर्ज नंबर पर फ़ोन करके दो बातें पूछी गईं</translation>
    </message>
    <message>
        <source>In person, identity card seen, not copied</source>
        <translation>स्वयं आए, पहचान पत्र देखा गया, प्रति नहीं ली गई</translation>
    </message>
    <message>
        <source>Written authority, or proof of being the nominee</source>
        <translation>लिखित अधिकार-पत्र, या नामित होने का प्रमाण</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>पूछा गया</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>सही पाया गया</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>न्यायालय का मामला</translation>
    </message>
    <message>
        <source>Police notice</source>
        <translation>पुलिस का नोटिस</translation>
    </message>
    <message>
        <source>Tax records (GST)</source>
        <translation>कर के अभिलेख (GST)</translation>
    </message>
    <message>
        <source>Dispute over unpaid fees</source>
        <translation>बकाया शुल्क का विवाद</translation>
    </message>
    <message>
        <source>Payment disputed at the bank</source>
        <translation>बैंक में भुगतान पर विवाद</translation>
    </message>
    <message>
        <source>Kept for one year (DPDP rule 8(3))</source>
        <translation>एक वर्ष तक रखा जाता है (DPDP नियम 8(3))</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Profile and biodata</source>
        <translation>प्रोफ़ाइल और बायोडेटा</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>फ़ोटो और फ़ाइलें</translation>
    </message>
    <message>
        <source>Payments and receipts</source>
        <translation>भुगतान और रसीदें</translation>
    </message>
    <message>
        <source>who asks is not clear</source>
        <translation>कौन माँग रहा है, यह स्पष्ट नहीं है</translation>
    </message>
    <message>
        <source>what they ask is not clear</source>
        <translation>वे क्या माँग रहे हैं, यह स्पष्ट नहीं है</translation>
    </message>
    <message>
        <source>our published promise</source>
        <translation>हमारा प्रकाशित वादा</translation>
    </message>
    <message>
        <source>the law</source>
        <translation>क़ानून</translation>
    </message>
    <message>
        <source>extended once, the person was told</source>
        <translation>एक बार बढ़ाई गई, व्यक्ति को बताया गया</translation>
    </message>
    <message>
        <source>moved by the time the clock stood still</source>
        <translation>जितना समय गिनना रुका रहा, उतनी आगे बढ़ी</translation>
    </message>
    <message>
        <source>counted anew since it was reopened</source>
        <translation>फिर खोलने पर नए सिरे से गिनी गई</translation>
    </message>
    <message>
        <source>Granted in full</source>
        <translation>पूरा माना गया</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>कुछ हिस्सा माना गया</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>आगे बढ़ाया गया</translation>
    </message>
    <message>
        <source>Receipt confirmed to the person</source>
        <translation>मिलने की पुष्टि व्यक्ति को दी गई</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>समय गिनना रुका</translation>
    </message>
    <message>
        <source>Clock runs again</source>
        <translation>समय फिर गिना जा रहा है</translation>
    </message>
    <message>
        <source>Time extended</source>
        <translation>समय बढ़ाया गया</translation>
    </message>
    <message>
        <source>Due day moved</source>
        <translation>नियत तिथि आगे बढ़ी</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>पहचान की जाँच</translation>
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
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>दूसरी मंज़ूरी</translation>
    </message>
    <message>
        <source>Looked at what was still found</source>
        <translation>जो अब भी मिला, उसे देखा गया</translation>
    </message>
    <message>
        <source>Undone: the message was no stop</source>
        <translation>रोक हटाई गई: संदेश में रोकने को नहीं कहा गया था</translation>
    </message>
    <message>
        <source>Waits for a message that is on its way to them.</source>
        <translation>उन्हें जा रहे एक संदेश के पहुँचने की प्रतीक्षा है।</translation>
    </message>
    <message>
        <source>Waits for another program that still reads the store: close it.</source>
        <translation>कोई दूसरा प्रोग्राम अभी भंडार को पढ़ रहा है, उसके रुकने की प्रतीक्षा है: उसे बंद करें।</translation>
    </message>
    <message>
        <source>Sweeps once more over what was still found.</source>
        <translation>जो अब भी मिला, उसे एक बार फिर हटाया जा रहा है।</translation>
    </message>
    <message>
        <source>Waits for the relay, which cannot be reached.</source>
        <translation>रिले की प्रतीक्षा है, उससे संपर्क नहीं हो पा रहा है।</translation>
    </message>
    <message>
        <source>Waits for work by hand: open the lines below that are to do.</source>
        <translation>हाथ से होने वाले काम की प्रतीक्षा है: नीचे जो पंक्तियाँ &apos;बाकी&apos; हैं, उन्हें खोलें।</translation>
    </message>
    <message>
        <source>Something is still found: say whose it is, then it goes on.</source>
        <translation>अब भी कुछ मिल रहा है: बताएँ कि वह किसका है, फिर काम आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Waits for another request of this person.</source>
        <translation>इस व्यक्ति के दूसरे अनुरोध की प्रतीक्षा है।</translation>
    </message>
    <message>
        <source>The store has damaged pages, so nothing can be proved. Put a backup back.</source>
        <translation>भंडार के कुछ पन्ने ख़राब हैं, इसलिए कुछ भी सिद्ध नहीं हो सकता। कोई बैकअप लौटाएँ।</translation>
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
        <source>Review change</source>
        <translation>बदलाव की समीक्षा</translation>
    </message>
    <message>
        <source>Plan to approve</source>
        <translation>योजना मंज़ूर करनी है</translation>
    </message>
    <message>
        <source>Stopped, confirm</source>
        <translation>रोका गया, पुष्टि करें</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>रोका जा रहा है</translation>
    </message>
    <message>
        <source>Waiting for {count} of {total} PCs</source>
        <translation>{total} में से {count} पीसी की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>मिटाया जा रहा है</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>इकट्ठा किया जा रहा है</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>सुधारा जा रहा है</translation>
    </message>
    <message>
        <source>Looking into it</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Reply drafted</source>
        <translation>उत्तर का मसौदा तैयार</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>सौंपने के लिए तैयार</translation>
    </message>
    <message>
        <source>Certificate to send</source>
        <translation>प्रमाणपत्र भेजना है</translation>
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
        <source>Confirm request</source>
        <translation>अनुरोध मानें</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>अनुरोध नहीं है</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Asked before…</source>
        <translation>पहले भी माँगा था…</translation>
    </message>
    <message>
        <source>Ask for a phrase…</source>
        <translation>वाक्य माँगें…</translation>
    </message>
    <message>
        <source>Send a code…</source>
        <translation>कोड भेजें…</translation>
    </message>
    <message>
        <source>Check the code…</source>
        <translation>कोड जाँचें…</translation>
    </message>
    <message>
        <source>Note a check…</source>
        <translation>जाँच दर्ज करें…</translation>
    </message>
    <message>
        <source>Checked, go on</source>
        <translation>जाँच हो गई, आगे बढ़ें</translation>
    </message>
    <message>
        <source>Not them…</source>
        <translation>ये वे नहीं हैं…</translation>
    </message>
    <message>
        <source>Ask for more…</source>
        <translation>और जानकारी माँगें…</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>उन्होंने उत्तर दिया…</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>हाथ में लें</translation>
    </message>
    <message>
        <source>Forward to the agency…</source>
        <translation>संस्था को आगे भेजें…</translation>
    </message>
    <message>
        <source>Agency&apos;s decision…</source>
        <translation>संस्था का निर्णय…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>मंज़ूर करें…</translation>
    </message>
    <message>
        <source>Second approval…</source>
        <translation>दूसरी मंज़ूरी…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>अस्वीकार करें…</translation>
    </message>
    <message>
        <source>Take the decision back…</source>
        <translation>निर्णय वापस लें…</translation>
    </message>
    <message>
        <source>Do not wait a day…</source>
        <translation>एक दिन न रुकें…</translation>
    </message>
    <message>
        <source>Carry out…</source>
        <translation>काम शुरू कराएँ…</translation>
    </message>
    <message>
        <source>All done, check proof</source>
        <translation>सब हो गया, प्रमाण जाँचें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Back to the work…</source>
        <translation>काम पर वापस…</translation>
    </message>
    <message>
        <source>Proof holds</source>
        <translation>प्रमाण सही है</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>उत्तर दें…</translation>
    </message>
    <message>
        <source>Confirm receipt…</source>
        <translation>मिलने की पुष्टि करें…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>समय बढ़ाएँ…</translation>
    </message>
    <message>
        <source>They took it back…</source>
        <translation>उन्होंने वापस लिया…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>फिर खोलें…</translation>
    </message>
    <message>
        <source>This was no stop…</source>
        <translation>इसमें रोकने को नहीं कहा गया था…</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>क़ानूनी रोक…</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>रोक हटाएँ…</translation>
    </message>
    <message>
        <source>Looked after by…</source>
        <translation>किसकी देखरेख में…</translation>
    </message>
    <message>
        <source>Who asks…</source>
        <translation>कौन माँग रहा है…</translation>
    </message>
    <message>
        <source>Review change…</source>
        <translation>बदलाव की समीक्षा…</translation>
    </message>
    <message>
        <source>Make the package…</source>
        <translation>पैकेज बनाएँ…</translation>
    </message>
    <message>
        <source>Look through the plan…</source>
        <translation>योजना देखें…</translation>
    </message>
    <message>
        <source>Say whose it is…</source>
        <translation>बताएँ कि किसका है…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>प्रमाणपत्र…</translation>
    </message>
    <message>
        <source>Tell them it begins…</source>
        <translation>उन्हें बताएँ कि काम शुरू होता है…</translation>
    </message>
    <message>
        <source>Takes the request up: to the check of who asks, where one is needed.</source>
        <translation>अनुरोध को हाथ में लेता है: ज़रूरत हो तो पहले यह जाँच होती है कि कौन माँग रहा है।</translation>
    </message>
    <message>
        <source>Closes this request with a link to the one that is still open.</source>
        <translation>इस अनुरोध को बंद करके उस अनुरोध से जोड़ता है जो अभी खुला है।</translation>
    </message>
    <message>
        <source>Sends a phrase to their WhatsApp number. When it comes back from there, the number is theirs.</source>
        <translation>उनके WhatsApp नंबर पर एक वाक्य भेजता है। वहाँ से वही वाक्य लौटे तो नंबर उन्हीं का है।</translation>
    </message>
    <message>
        <source>Makes a code. Send it to the e-mail or phone on file, not to another one.</source>
        <translation>एक कोड बनाता है। इसे पहले से दर्ज ई-मेल या फ़ोन पर ही भेजें, किसी दूसरे पर नहीं।</translation>
    </message>
    <message>
        <source>Compare what they say with the code that was sent.</source>
        <translation>वे जो बताएँ उसे भेजे गए कोड से मिलाएँ।</translation>
    </message>
    <message>
        <source>Write down how you made sure who asks. Ask nothing more than needed.</source>
        <translation>लिखें कि आपने कैसे पक्का किया कि कौन माँग रहा है। ज़रूरत से अधिक कुछ न पूछें।</translation>
    </message>
    <message>
        <source>Who asks is known: the request goes on to the decision.</source>
        <translation>कौन माँग रहा है, यह पता है: अब अनुरोध पर निर्णय होगा।</translation>
    </message>
    <message>
        <source>Closes the request. The person is told, and may ask again.</source>
        <translation>अनुरोध बंद कर देता है। व्यक्ति को बताया जाता है, और वे फिर माँग सकते हैं।</translation>
    </message>
    <message>
        <source>The clock may stand still while you wait, if the law lets it.</source>
        <translation>यदि क़ानून अनुमति दे, तो आपकी प्रतीक्षा तक समय गिनना रुक सकता है।</translation>
    </message>
    <message>
        <source>The clock runs again from their answer.</source>
        <translation>उनके उत्तर से समय फिर गिना जाने लगता है।</translation>
    </message>
    <message>
        <source>This data is another agency&apos;s to decide on; we carry out what it says.</source>
        <translation>इस डेटा पर निर्णय दूसरी संस्था करती है; वह जो कहे, हम वही करते हैं।</translation>
    </message>
    <message>
        <source>Write down what the agency decided and where that is written.</source>
        <translation>लिखें कि संस्था ने क्या निर्णय लिया और वह कहाँ लिखा है।</translation>
    </message>
    <message>
        <source>Nothing is done yet: it begins with Carry out.</source>
        <translation>अभी कुछ नहीं होता: काम &apos;काम शुरू कराएँ&apos; से आरंभ होता है।</translation>
    </message>
    <message>
        <source>Two different people must agree to what cannot be undone.</source>
        <translation>जो वापस नहीं किया जा सकता, उस पर दो अलग-अलग लोगों की सहमति ज़रूरी है।</translation>
    </message>
    <message>
        <source>The person is told the reasons, and where they can complain. A second person must agree first.</source>
        <translation>व्यक्ति को कारण और यह बताया जाता है कि वे कहाँ शिकायत कर सकते हैं। पहले दूसरे व्यक्ति की मंज़ूरी ज़रूरी है।</translation>
    </message>
    <message>
        <source>Nothing was done on it yet; the request is decided anew.</source>
        <translation>इस पर अभी कुछ नहीं किया गया; अनुरोध पर नए सिरे से निर्णय होगा।</translation>
    </message>
    <message>
        <source>An erasure waits a day so that a change of mind is still possible.</source>
        <translation>मिटाने से पहले एक दिन रुका जाता है, ताकि मन बदलने का अवसर रहे।</translation>
    </message>
    <message>
        <source>Begins the work in every place where their data lies.</source>
        <translation>जहाँ-जहाँ उनका डेटा है, वहाँ काम शुरू करता है।</translation>
    </message>
    <message>
        <source>Every place is settled: now what was done is proved.</source>
        <translation>हर जगह का काम निपट गया: अब जो किया गया उसका प्रमाण लिया जाता है।</translation>
    </message>
    <message>
        <source>Failed and unreachable places are tried again.</source>
        <translation>जो जगहें असफल रहीं या पहुँच में नहीं थीं, वहाँ फिर कोशिश होती है।</translation>
    </message>
    <message>
        <source>Something is still there, or a place was not reached.</source>
        <translation>कुछ अब भी बाकी है, या किसी जगह तक पहुँच नहीं हुई।</translation>
    </message>
    <message>
        <source>What was done has been checked; the person can be answered.</source>
        <translation>जो किया गया वह जाँच लिया गया है; अब व्यक्ति को उत्तर दिया जा सकता है।</translation>
    </message>
    <message>
        <source>The person has been answered; nothing more is due.</source>
        <translation>व्यक्ति को उत्तर दे दिया गया है; अब कुछ बाकी नहीं।</translation>
    </message>
    <message>
        <source>Possible once, before it is due. The person is told the reason.</source>
        <translation>केवल एक बार, नियत तिथि से पहले हो सकता है। व्यक्ति को कारण बताया जाता है।</translation>
    </message>
    <message>
        <source>The person no longer wants this; nothing is done.</source>
        <translation>व्यक्ति अब यह नहीं चाहते; कुछ नहीं किया जाता।</translation>
    </message>
    <message>
        <source>A complaint, an appeal, or a PC that came back. The clock starts anew.</source>
        <translation>शिकायत, अपील, या कोई पीसी जो लौट आया। समय नए सिरे से गिना जाता है।</translation>
    </message>
    <message>
        <source>What this message alone had stopped may go on. The reason is kept.</source>
        <translation>जो केवल इसी संदेश से रुका था, वह फिर चल सकता है। कारण दर्ज रहता है।</translation>
    </message>
    <message>
        <source>What an order or a law tells us to keep is not erased. Two people place a hold.</source>
        <translation>जिसे रखने के लिए कोई आदेश या क़ानून कहता है, वह मिटाया नहीं जाता। रोक दो लोग लगाते हैं।</translation>
    </message>
    <message>
        <source>What it alone kept can be erased after that.</source>
        <translation>जो केवल इस रोक के कारण रखा गया था, वह इसके बाद मिटाया जा सकता है।</translation>
    </message>
    <message>
        <source>Who asks for another person shows written authority.</source>
        <translation>दूसरे व्यक्ति के लिए माँगने वाला लिखित अधिकार-पत्र दिखाता है।</translation>
    </message>
    <message>
        <source>A request of its own from the same words, with its own clock.</source>
        <translation>उन्हीं शब्दों से एक अलग अनुरोध, जिसका समय अलग गिना जाता है।</translation>
    </message>
    <message>
        <source>What is wrong, what is right, and what shows it.</source>
        <translation>क्या ग़लत है, सही क्या है, और यह किससे पता चलता है।</translation>
    </message>
    <message>
        <source>A copy of everything about them, with what belongs to others masked.</source>
        <translation>उनके बारे में सब कुछ की प्रति, जिसमें दूसरों का डेटा छिपाया गया है।</translation>
    </message>
    <message>
        <source>What would go, what stays and why, what cannot be called back.</source>
        <translation>क्या हटेगा, क्या और क्यों रहेगा, और क्या वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Something is still found: say whether it is theirs, and the erasure goes on.</source>
        <translation>अब भी कुछ मिल रहा है: बताएँ कि वह उन्हीं का है या नहीं, फिर मिटाने का काम आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>After the erasure we can no longer write to them.</source>
        <translation>मिटाने के बाद हम उन्हें नहीं लिख सकेंगे।</translation>
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
    <message>
        <source>{ref} · Answer to {name}</source>
        <extracomment>Which text a step leads to; the empty one is the answer that ends the request. Texts that tell a sentence of our own.</extracomment>
        <translation>{ref} · {name} को उत्तर</translation>
    </message>
    <message>
        <source>{ref} · Certificate of erasure</source>
        <translation>{ref} · डेटा मिटाने का प्रमाणपत्र</translation>
    </message>
    <message>
        <source>While a field is disputed nobody is shown it. Whoever was given the old value is told.</source>
        <translation>जिस खाने पर विवाद है, वह किसी को नहीं दिखाया जाता। जिन्हें पुराना मान दिया गया था, उन्हें बताया जाता है।</translation>
    </message>
    <message>
        <source>{ref} · What is put right</source>
        <translation>{ref} · क्या सुधारा जाता है</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>विवादित</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>सुधारा गया</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>वैसा ही रहा</translation>
    </message>
    <message>
        <source>statement added</source>
        <translation>कथन जोड़ा गया</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} विलंबित</translation>
    </message>
    <message>
        <source>{count} near the end of their time</source>
        <translation>{count} का समय पूरा होने को है</translation>
    </message>
    <message>
        <source>How requests are kept</source>
        <translation>अनुरोध कैसे निभाए जाते हैं</translation>
    </message>
    <message>
        <source>{count} of {total} answered in time in 90 days</source>
        <translation>90 दिन में {total} में से {count} का उत्तर समय पर</translation>
    </message>
    <message>
        <source>median {count} days</source>
        <translation>माध्यिका {count} दिन</translation>
    </message>
    <message>
        <source>{count} of {total} erasures proven</source>
        <translation>मिटाने के {total} अनुरोधों में से {count} सिद्ध</translation>
    </message>
    <message>
        <source>A copy of everything about them, to read and for machines. What belongs to other people is masked; take the tick away to show it.</source>
        <translation>उनके बारे में सब कुछ की प्रति, पढ़ने के लिए और कंप्यूटर के लिए। दूसरे लोगों का जो है वह छिपाया गया है; दिखाने के लिए निशान हटाएँ।</translation>
    </message>
    <message>
        <source>{ref} · Access package</source>
        <translation>{ref} · डेटा पैकेज</translation>
    </message>
    <message>
        <source>{ref} · Whose is it?</source>
        <translation>{ref} · यह किसका है?</translation>
    </message>
    <message>
        <source>The search after the erasure still found this. What is theirs is erased now and cannot be brought back. What is somebody else&apos;s stays, and the certificate lists it.</source>
        <translation>मिटाने के बाद की खोज में यह अब भी मिला। जो उन्हीं का है, वह अब मिटाया जाएगा और वापस नहीं लाया जा सकेगा। जो किसी और का है, वह रहेगा और प्रमाणपत्र में लिखा जाएगा।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>WhatsApp id</source>
        <translation>WhatsApp आईडी</translation>
    </message>
    <message>
        <source>WhatsApp name</source>
        <translation>WhatsApp नाम</translation>
    </message>
    <message>
        <source>Words of a message</source>
        <translation>किसी संदेश के शब्द</translation>
    </message>
    <message>
        <source>A file of theirs</source>
        <translation>उनकी कोई फ़ाइल</translation>
    </message>
    <message>
        <source>A file that cannot be read</source>
        <translation>ऐसी फ़ाइल जो पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>निशान</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>फ़ाइल {name}</translation>
    </message>
    <message>
        <source>a message kept as it came from WhatsApp</source>
        <translation>WhatsApp से जैसा आया वैसा ही रखा संदेश</translation>
    </message>
    <message>
        <source>record of the list “{name}”</source>
        <translation>“{name}” सूची का रिकॉर्ड</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>संपर्क कार्ड</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} बार</translation>
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
        <translation>क़ानूनी आख़िरी दिन</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>{count} % of the time used</source>
        <translation>{count} % समय बीत चुका</translation>
    </message>
    <message>
        <source>Confirm receipt by</source>
        <translation>इस तिथि तक मिलने की पुष्टि करें</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Looked after by {name}, change</source>
        <translation>{name} की देखरेख में, बदलें</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>किसकी देखरेख में</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} दिन</translation>
    </message>
    <message>
        <source>The clock stands still: {reason}.</source>
        <translation>समय गिनना रुका है: {reason}।</translation>
    </message>
    <message>
        <source>The clock runs on although {reason}. {why}</source>
        <translation>समय गिना जा रहा है, हालाँकि {reason}। {why}</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>कैसे पहचाना</translation>
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
        <source>{count} entries</source>
        <translation>{count} प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>ऑडिट लॉग</translation>
    </message>
    <message>
        <source>The number is also answered by {names}.</source>
        <translation>इस नंबर पर {names} भी उत्तर देते हैं।</translation>
    </message>
    <message>
        <source>One of: {ways}</source>
        <translation>इनमें से एक: {ways}</translation>
    </message>
    <message>
        <source>Somebody else asks…</source>
        <translation>कोई और माँग रहा है…</translation>
    </message>
    <message>
        <source>{count} traces were still found; they are sought out again.</source>
        <translation>{count} निशान अब भी मिले; उन्हें फिर ढूँढा जा रहा है।</translation>
    </message>
    <message>
        <source>look again {day}</source>
        <translation>{day} को फिर देखें</translation>
    </message>
    <message>
        <source>Lift this hold…</source>
        <translation>यह रोक हटाएँ…</translation>
    </message>
    <message>
        <source>{count} ms later</source>
        <translation>{count} मि.से. बाद</translation>
    </message>
    <message>
        <source>They also ask for…</source>
        <translation>वे यह भी माँगते हैं…</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Taken when pressed: they ask for nothing and can be taken back or followed by another step.</extracomment>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>The agency&apos;s decision</source>
        <translation>संस्था का निर्णय</translation>
    </message>
    <message>
        <source>Extended because</source>
        <translation>समय बढ़ाने का कारण</translation>
    </message>
    <message>
        <source>Profile, chats and search index</source>
        <translation>प्रोफ़ाइल, चैट और खोज सूची</translation>
    </message>
    <message>
        <source>Photos, papers and voice notes</source>
        <translation>फ़ोटो, काग़ज़ात और वॉइस संदेश</translation>
    </message>
    <message>
        <source>Files written for somebody</source>
        <translation>किसी के लिए लिखी गई फ़ाइलें</translation>
    </message>
    <message>
        <source>Sealed webhook records</source>
        <translation>मुहरबंद वेबहुक प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Messages held by WhatsApp</source>
        <translation>WhatsApp के पास संदेश</translation>
    </message>
    <message>
        <source>Files held by WhatsApp</source>
        <translation>WhatsApp के पास फ़ाइलें</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Paper files and forms</source>
        <translation>काग़ज़ी फ़ाइलें और फ़ॉर्म</translation>
    </message>
    <message>
        <source>What was shared with them</source>
        <translation>जो उनके साथ साझा किया गया</translation>
    </message>
    <message>
        <source>What this provider holds</source>
        <translation>जो इस सेवा प्रदाता के पास है</translation>
    </message>
    <message>
        <source>Messages on their way</source>
        <translation>रास्ते में संदेश</translation>
    </message>
    <message>
        <source>What happened, looked into</source>
        <translation>क्या हुआ, उसकी जाँच</translation>
    </message>
    <message>
        <source>Answer to the person</source>
        <translation>व्यक्ति को उत्तर</translation>
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
        <translation>बैकअप फ़ोल्डर</translation>
    </message>
    <message>
        <source>office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>बाहर</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>सेवा प्रदाता</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>यह पीसी</translation>
    </message>
    <message>
        <source>WhatsApp, mail or print</source>
        <translation>WhatsApp, ई-मेल या छपाई</translation>
    </message>
    <message>
        <source>copy out</source>
        <translation>प्रति लें</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>restrict</source>
        <translation>सीमित करें</translation>
    </message>
    <message>
        <source>tell them</source>
        <translation>उन्हें बताएँ</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>पुष्टि करें</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>उत्तर दें</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>cannot recall</source>
        <translation>वापस नहीं ले सकते</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>हाथ में लिया</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>वहाँ कुछ नहीं</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>रोक के कारण रुका</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>पहुँच से बाहर</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>असफल</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} पंक्तियाँ</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} संदेश</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} फ़ाइलें</translation>
    </message>
    <message>
        <source>{count} pages read</source>
        <translation>{count} पृष्ठ पढ़े गए</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} मिले</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} रद्द</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} प्रतियाँ</translation>
    </message>
    <message>
        <source>{ref} · Erase plan</source>
        <translation>{ref} · मिटाने की योजना</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>छिपाया गया</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखा गया</translation>
    </message>
    <message>
        <source>Told or out of reach</source>
        <translation>बताया गया या पहुँच से बाहर</translation>
    </message>
    <message>
        <source>{plan} until {day}</source>
        <translation>{plan}, {day} तक</translation>
    </message>
    <message>
        <source>{gone} kinds of data are deleted, {kept} are kept with their reasons, {out} cannot be called back.</source>
        <translation>{gone} प्रकार का डेटा मिटाया जाता है, {kept} कारण सहित रखा जाता है, {out} वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Profile, names and numbers</source>
        <translation>प्रोफ़ाइल, नाम और नंबर</translation>
    </message>
    <message>
        <source>Messages and the search index</source>
        <translation>संदेश और खोज सूची</translation>
    </message>
    <message>
        <source>Notes and the history of changes</source>
        <translation>टिप्पणियाँ और बदलावों का इतिहास</translation>
    </message>
    <message>
        <source>Scans that prove a consent or an identity</source>
        <translation>सहमति या पहचान सिद्ध करने वाले स्कैन</translation>
    </message>
    <message>
        <source>The family&apos;s card, for nobody else is on it</source>
        <translation>परिवार का कार्ड, क्योंकि उसमें और कोई नहीं है</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा में संदेश</translation>
    </message>
    <message>
        <source>Their number and name in other families&apos; chats</source>
        <translation>दूसरे परिवारों की चैट में उनका नंबर और नाम</translation>
    </message>
    <message>
        <source>A number that others of the family answer, and its chat</source>
        <translation>वह नंबर जिस पर परिवार के दूसरे लोग भी उत्तर देते हैं, और उसकी चैट</translation>
    </message>
    <message>
        <source>What the person&apos;s own phone and other families&apos; phones hold</source>
        <translation>जो व्यक्ति के अपने और दूसरे परिवारों के फ़ोन में है</translation>
    </message>
    <message>
        <source>Families that were given their biodata</source>
        <translation>जिन परिवारों को उनका बायोडेटा दिया गया</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>सेवा प्रदाता</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Keyed hash of the number</source>
        <translation>नंबर का कुंजीबद्ध हैश</translation>
    </message>
    <message>
        <source>Dates and decisions of their requests</source>
        <translation>उनके अनुरोधों की तारीख़ें और निर्णय</translation>
    </message>
    <message>
        <source>Dates and purposes of their consents</source>
        <translation>उनकी सहमतियों की तारीख़ें और उद्देश्य</translation>
    </message>
    <message>
        <source>Who was given what and when</source>
        <translation>किसे क्या और कब दिया गया</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>ऑडिट लॉग की प्रविष्टियाँ</translation>
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
        <source>Phone on file</source>
        <translation>दर्ज फ़ोन</translation>
    </message>
    <message>
        <source>E-mail on file</source>
        <translation>दर्ज ई-मेल</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>किस पर भेजा गया</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>कोड बनाएँ</translation>
    </message>
    <message>
        <source>The code they said</source>
        <translation>उन्होंने जो कोड बताया</translation>
    </message>
    <message>
        <source>If only a part: why not the rest</source>
        <translation>केवल कुछ हिस्सा हो तो: बाकी क्यों नहीं</translation>
    </message>
    <message>
        <source>Note, told to the person where a part is refused</source>
        <translation>टिप्पणी, जो कुछ हिस्सा अस्वीकार होने पर व्यक्ति को बताई जाती है</translation>
    </message>
    <message>
        <source>The person asked not to wait a day (write the reason in the note)</source>
        <translation>व्यक्ति ने एक दिन न रुकने को कहा (कारण टिप्पणी में लिखें)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Note, told to the person</source>
        <translation>टिप्पणी, जो व्यक्ति को बताई जाती है</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>दूसरा व्यक्ति</translation>
    </message>
    <message>
        <source>Owner, manager or privacy officer; set under Settings, Staff.</source>
        <translation>मालिक, प्रबंधक या निजता अधिकारी; सेटिंग, कर्मचारी में तय होता है।</translation>
    </message>
    <message>
        <source>They have read this request on this screen and agree</source>
        <translation>उन्होंने यह अनुरोध इस स्क्रीन पर पढ़ा है और सहमत हैं</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>कैसे जाँचा गया</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>परिणाम क्या रहा</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>ये वही हैं</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>ये वे नहीं हैं</translation>
    </message>
    <message>
        <source>What was asked, seen or shown</source>
        <translation>क्या पूछा, देखा या दिखाया गया</translation>
    </message>
    <message>
        <source>Call back: which facts they knew, one a line. In person: which paper. Never its number or a copy.</source>
        <translation>फ़ोन करने पर: उन्हें कौन-सी बातें पता थीं, हर पंक्ति में एक। स्वयं आने पर: कौन-सा काग़ज़। उसका नंबर या प्रति कभी नहीं।</translation>
    </message>
    <message>
        <source>Letter of authority, if there is one</source>
        <translation>अधिकार-पत्र, यदि कोई हो</translation>
    </message>
    <message>
        <source>Who asks is not clear</source>
        <translation>कौन माँग रहा है, यह स्पष्ट नहीं</translation>
    </message>
    <message>
        <source>What they ask is not clear</source>
        <translation>वे क्या माँग रहे हैं, यह स्पष्ट नहीं</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>क्या कमी है</translation>
    </message>
    <message>
        <source>Their decision</source>
        <translation>उनका निर्णय</translation>
    </message>
    <message>
        <source>Their letter, mail or call</source>
        <translation>उनका पत्र, ई-मेल या फ़ोन</translation>
    </message>
    <message>
        <source>Asked before as</source>
        <translation>पहले इस रूप में माँगा था</translation>
    </message>
    <message>
        <source>The answer that tells them is prepared next.</source>
        <translation>उन्हें यह बताने वाला उत्तर इसके बाद तैयार होता है।</translation>
    </message>
    <message>
        <source>Reason, told to the person</source>
        <translation>कारण, जो व्यक्ति को बताया जाता है</translation>
    </message>
    <message>
        <source>Why it must be kept</source>
        <translation>इसे रखना क्यों ज़रूरी है</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>क्या रखा जाता है</translation>
    </message>
    <message>
        <source>Number of the order or case</source>
        <translation>आदेश या मामले का नंबर</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>फिर देखने की तारीख़</translation>
    </message>
    <message>
        <source>The person may be told of it</source>
        <translation>व्यक्ति को इसके बारे में बताया जा सकता है</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>इसकी देखरेख कौन करे</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>कौन माँग रहा है</translation>
    </message>
    <message>
        <source>Their name, if it is not the person</source>
        <translation>उनका नाम, यदि वे स्वयं वह व्यक्ति नहीं हैं</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>किसका डेटा</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back</source>
        <translation>मिटाया हुआ वापस नहीं लाया जा सकता</translation>
    </message>
    <message>
        <source>Why it is not them, for the file</source>
        <translation>ये वे क्यों नहीं हैं, अभिलेख के लिए</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>क्यों वापस लिया जा रहा है</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>रुकना क्यों संभव नहीं</translation>
    </message>
    <message>
        <source>How they told us</source>
        <translation>उन्होंने कैसे बताया</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>फिर क्यों खोला जा रहा है</translation>
    </message>
    <message>
        <source>What the message said instead</source>
        <translation>संदेश में असल में क्या कहा गया था</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>क्या अब भी बाकी है</translation>
    </message>
    <message>
        <source>To whom, and how</source>
        <translation>किसे और कैसे</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>Erase plan</source>
        <translation>मिटाने की योजना</translation>
    </message>
    <message>
        <source>{count} of {total} told</source>
        <translation>{total} में से {count} को बताया गया</translation>
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
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>सेवा प्रदाता</translation>
    </message>
    <message>
        <source>Data goes there now</source>
        <translation>डेटा अभी वहाँ जाता है</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>नया (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;End the work</source>
        <translation>काम समाप्त करें (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Personal data is never sold. It goes only to those who work for the agency.</source>
        <translation>व्यक्तिगत डेटा कभी बेचा नहीं जाता। यह केवल उन्हें दिया जाता है जो संस्था के लिए काम करते हैं।</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>नाम (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What goes there</source>
        <translation>वहाँ क्या जाता है (&amp;W)</translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation>देश (&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;ontract</source>
        <translation>अनुबंध (&amp;O)</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>समाप्त</translation>
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
        <translation>स्कैन, SHA-256</translation>
    </message>
    <message>
        <source>Form, SHA-256</source>
        <translation>फ़ॉर्म, SHA-256</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>किसने सुना</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>कहाँ रखा है</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>Nothing on record yet</source>
        <translation>अभी कुछ दर्ज नहीं</translation>
    </message>
    <message>
        <source>What the staff and the program do is written here by itself.</source>
        <translation>कर्मचारी और प्रोग्राम जो करते हैं, वह यहाँ अपने-आप लिखा जाता है।</translation>
    </message>
    <message>
        <source>Back to the requests</source>
        <translation>अनुरोधों पर वापस</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>नाम से खोजें</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>पूरी प्रविष्टि</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Try fewer letters, or another filter.</source>
        <translation>कम अक्षर या दूसरा फ़िल्टर आज़माएँ।</translation>
    </message>
    <message>
        <source>The register could not be read.</source>
        <translation>रजिस्टर पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation>जो दिख रहा है वह पहले का है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>No contact</source>
        <translation>कोई संपर्क नहीं</translation>
    </message>
    <message>
        <source>Married or engaged</source>
        <translation>विवाहित या सगाई हुई</translation>
    </message>
    <message>
        <source>Wrote once, never a client</source>
        <translation>एक बार लिखा, ग्राहक कभी नहीं बने</translation>
    </message>
    <message>
        <source>stays: a legal hold</source>
        <translation>रहेगा: क़ानूनी रोक</translation>
    </message>
    <message>
        <source>stays: a request is open</source>
        <translation>रहेगा: एक अनुरोध खुला है</translation>
    </message>
    <message>
        <source>stays: the law wants it kept</source>
        <translation>रहेगा: क़ानून इसे रखने को कहता है</translation>
    </message>
    <message>
        <source>was told</source>
        <translation>बताया गया</translation>
    </message>
    <message>
        <source>would be told</source>
        <translation>बताया जाएगा</translation>
    </message>
    <message>
        <source>Months, {what}</source>
        <translation>महीने, {what}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>Who would go?</source>
        <translation>कौन हटेगा?</translation>
    </message>
    <message>
        <source>Who would go: {what}</source>
        <translation>कौन हटेगा: {what}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} लोग</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>Owner</source>
        <translation>मालिक</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>प्रबंधक</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>परामर्शदाता</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>निजता अधिकारी</translation>
    </message>
    <message>
        <source>May only read</source>
        <translation>केवल पढ़ सकते हैं</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>&apos;{number}&apos; does not read as a phone number.</source>
        <translation>&apos;{number}&apos; फ़ोन नंबर नहीं लगता।</translation>
    </message>
    <message>
        <source>24 hours have passed since their last message; send a template instead.</source>
        <translation>उनके आख़िरी संदेश को 24 घंटे हो गए हैं; इसके बदले टेम्पलेट भेजें।</translation>
    </message>
    <message>
        <source>A broadcast goes to people, not to families.</source>
        <translation>ब्रॉडकास्ट लोगों को जाता है, परिवारों को नहीं।</translation>
    </message>
    <message>
        <source>A broadcast needs a purpose people can agree to.</source>
        <translation>ब्रॉडकास्ट के लिए ऐसा उद्देश्य चाहिए जिस पर लोग सहमति दे सकें।</translation>
    </message>
    <message>
        <source>A call back counts with two facts the person knew.</source>
        <translation>फ़ोन से की गई जाँच तभी मान्य है जब व्यक्ति को दो बातें पता हों।</translation>
    </message>
    <message>
        <source>A call does not last that long.</source>
        <translation>कोई कॉल इतनी लंबी नहीं होती।</translation>
    </message>
    <message>
        <source>A call that is still to come is a follow-up.</source>
        <translation>जो कॉल अभी होनी है, वह फ़ॉलो-अप है।</translation>
    </message>
    <message>
        <source>A chat under a number and one under a user name can be made one.</source>
        <translation>नंबर वाली और यूज़र नाम वाली चैट को एक किया जा सकता है।</translation>
    </message>
    <message>
        <source>A checkpoint belongs to another log.</source>
        <translation>एक जाँच-बिंदु किसी दूसरे लॉग का है।</translation>
    </message>
    <message>
        <source>A checkpoint covers {size} entries, but the log ends after {entries}: its end was cut off, or the store was put back to an older copy.</source>
        <translation>एक जाँच-बिंदु में {size} प्रविष्टियाँ हैं, पर लॉग {entries} के बाद समाप्त हो जाता है: उसका अंत काट दिया गया, या भंडार को किसी पुरानी प्रति से लौटाया गया।</translation>
    </message>
    <message>
        <source>A code may only go to one that is.</source>
        <translation>कोड केवल दर्ज पते पर ही जा सकता है।</translation>
    </message>
    <message>
        <source>A code would prove nothing here.</source>
        <translation>यहाँ कोड से कुछ सिद्ध नहीं होगा।</translation>
    </message>
    <message>
        <source>A court case needs it (GDPR article 17(3)(e)).</source>
        <translation>न्यायालय के मामले के लिए यह ज़रूरी है (GDPR अनुच्छेद 17(3)(e))।</translation>
    </message>
    <message>
        <source>A deleted message cannot be sent on.</source>
        <translation>हटाया गया संदेश आगे नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>A due date is never moved without its reason.</source>
        <translation>नियत तिथि बिना कारण के कभी नहीं बदली जाती।</translation>
    </message>
    <message>
        <source>A few words, so that it can be checked.</source>
        <translation>कुछ शब्द लिखें, ताकि इसे जाँचा जा सके।</translation>
    </message>
    <message>
        <source>A file of these messages is no longer there.</source>
        <translation>इन संदेशों की एक फ़ाइल अब नहीं है।</translation>
    </message>
    <message>
        <source>A file of these messages is not on this PC yet.</source>
        <translation>इन संदेशों की एक फ़ाइल अभी इस पीसी पर नहीं आई है।</translation>
    </message>
    <message>
        <source>A file of this chat cannot be read.</source>
        <translation>इस चैट की एक फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>A file of this package became too large to send.</source>
        <translation>इस पैकेज की एक फ़ाइल भेजने के लिए बहुत बड़ी हो गई।</translation>
    </message>
    <message>
        <source>A hold needs the reference of the order or the case it rests on.</source>
        <translation>रोक के लिए उस आदेश या मामले का संदर्भ चाहिए जिस पर वह टिकी है।</translation>
    </message>
    <message>
        <source>A legal hold stands against it.</source>
        <translation>एक क़ानूनी रोक के कारण यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A legal hold stands against this task.</source>
        <translation>इस काम पर क़ानूनी रोक लगी है।</translation>
    </message>
    <message>
        <source>A legal hold stands on this person&apos;s data, so only a part can be erased.</source>
        <translation>इस व्यक्ति के डेटा पर क़ानूनी रोक है, इसलिए केवल कुछ हिस्सा मिटाया जा सकता है।</translation>
    </message>
    <message>
        <source>A letter, guardianship, a nomination.</source>
        <translation>अधिकार-पत्र, अभिभावक होना या नामांकन।</translation>
    </message>
    <message>
        <source>A message of this kind cannot be sent on.</source>
        <translation>इस प्रकार का संदेश आगे नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>नाम ज़रूरी है।</translation>
    </message>
    <message>
        <source>A number that others of the family answer, and its chat</source>
        <translation>वह नंबर जिस पर परिवार के दूसरे लोग भी उत्तर देते हैं, और उसकी चैट</translation>
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
        <source>A person may have asked to stop meanwhile. It goes by itself once the relay is reached.</source>
        <translation>हो सकता है इस बीच किसी ने रोकने को कहा हो। रिले से संपर्क होते ही यह अपने-आप जाएगा।</translation>
    </message>
    <message>
        <source>A refusal needs its reasons.</source>
        <translation>अस्वीकार करने के लिए कारण ज़रूरी हैं।</translation>
    </message>
    <message>
        <source>A reply from this number would prove nothing here.</source>
        <translation>इस नंबर से आए उत्तर से यहाँ कुछ सिद्ध नहीं होगा।</translation>
    </message>
    <message>
        <source>A request cannot come from the future.</source>
        <translation>अनुरोध भविष्य की तारीख़ का नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A rule keeps people for three months at least and ten years at most.</source>
        <translation>नियम के अनुसार लोगों का डेटा कम से कम तीन महीने और अधिक से अधिक दस वर्ष रखा जाता है।</translation>
    </message>
    <message>
        <source>A shared contact needs a name.</source>
        <translation>साझा किए जाने वाले संपर्क का नाम ज़रूरी है।</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>पाठ लिखना ज़रूरी है।</translation>
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
        <source>A withdrawal or an opt-out never waits.</source>
        <translation>सहमति वापसी या संदेश रोकने का अनुरोध कभी प्रतीक्षा में नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>A witness keeps a checkpoint of {size} entries, but the log ends after {entries}: its end was cut off, or the store was put back to an older copy.</source>
        <translation>एक साक्षी के पास {size} प्रविष्टियों का जाँच-बिंदु है, पर लॉग {entries} के बाद समाप्त हो जाता है: उसका अंत काट दिया गया, या भंडार को किसी पुरानी प्रति से लौटाया गया।</translation>
    </message>
    <message>
        <source>A witness keeps a checkpoint that this log does not continue: its beginning was changed.</source>
        <translation>एक साक्षी के पास ऐसा जाँच-बिंदु है जिससे यह लॉग आगे नहीं बढ़ता: इसका आरंभ बदला गया है।</translation>
    </message>
    <message>
        <source>A witness&apos;s address begins with https://.</source>
        <translation>साक्षी का पता https:// से शुरू होता है।</translation>
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
        <source>Addresses and text of the e-mails the agency sends.</source>
        <translation>संस्था के भेजे ई-मेल के पते और पाठ।</translation>
    </message>
    <message>
        <source>An authority has ordered to keep it.</source>
        <translation>एक प्राधिकरण ने इसे रखने का आदेश दिया है।</translation>
    </message>
    <message>
        <source>An erasure cannot be proved on this PC.</source>
        <translation>इस पीसी पर डेटा मिटाना सिद्ध नहीं हो पा रहा है।</translation>
    </message>
    <message>
        <source>An erasure waits because another program reads the data of this profile.</source>
        <translation>मिटाने का काम रुका है, क्योंकि कोई दूसरा प्रोग्राम इस प्रोफ़ाइल का डेटा पढ़ रहा है।</translation>
    </message>
    <message>
        <source>An erasure waits for the relay, which has not deleted its records yet.</source>
        <translation>मिटाने का काम रिले की प्रतीक्षा में है, जिसने अपनी प्रविष्टियाँ अभी नहीं मिटाई हैं।</translation>
    </message>
    <message>
        <source>An extension needs its reason.</source>
        <translation>समय बढ़ाने के लिए कारण ज़रूरी है।</translation>
    </message>
    <message>
        <source>Another PC of your office began to send the same to the same people.</source>
        <translation>आपके कार्यालय के दूसरे पीसी ने वही उन्हीं लोगों को भेजना शुरू किया।</translation>
    </message>
    <message>
        <source>Another reason must be put into words.</source>
        <translation>कोई और कारण हो तो उसे शब्दों में लिखना होगा।</translation>
    </message>
    <message>
        <source>Answer it first: after the erasure there would be nothing left to give.</source>
        <translation>पहले इसका उत्तर दें: मिटाने के बाद देने के लिए कुछ नहीं बचेगा।</translation>
    </message>
    <message>
        <source>Approve a part and give the reason, or lift the hold first.</source>
        <translation>कुछ हिस्सा मंज़ूर करें और कारण बताएँ, या पहले रोक हटाएँ।</translation>
    </message>
    <message>
        <source>As many people as WhatsApp allows in 24 hours have been written to.</source>
        <translation>WhatsApp 24 घंटे में जितने लोगों को लिखने देता है, उतनों को लिखा जा चुका है।</translation>
    </message>
    <message>
        <source>Ask a second person to approve it.</source>
        <translation>दूसरे व्यक्ति से इसे मंज़ूर करने को कहें।</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>नया माँगें।</translation>
    </message>
    <message>
        <source>Ask for another one.</source>
        <translation>एक और बात पूछें।</translation>
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
        <source>Ask the owner, a manager or the privacy officer.</source>
        <translation>मालिक, किसी प्रबंधक या निजता अधिकारी से कहें।</translation>
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
        <source>Ask whoever runs it for the right one.</source>
        <translation>जो इसे चलाते हैं, उनसे सही पता पूछें।</translation>
    </message>
    <message>
        <source>At most {most} messages go on at once.</source>
        <translation>एक बार में अधिकतम {most} संदेश आगे भेजे जा सकते हैं।</translation>
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
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Backups need a folder.</source>
        <translation>बैकअप के लिए फ़ोल्डर ज़रूरी है।</translation>
    </message>
    <message>
        <source>Block them when they write again, or mark their card as not to be contacted.</source>
        <translation>वे फिर लिखें तब ब्लॉक करें, या उनके कार्ड पर लिखें कि इनसे संपर्क न किया जाए।</translation>
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
        <source>Check it in one of the other ways.</source>
        <translation>किसी दूसरे तरीके से जाँचें।</translation>
    </message>
    <message>
        <source>Check it in one of the ways shown, then go on.</source>
        <translation>दिखाए गए तरीकों में से किसी एक से जाँचें, फिर आगे बढ़ें।</translation>
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
        <source>Check the day it was made.</source>
        <translation>देखें कि यह किस दिन बना था।</translation>
    </message>
    <message>
        <source>Check the device name and token under Settings, Connection, or ask for a new invitation.</source>
        <translation>सेटिंग, कनेक्शन में पीसी का नाम और टोकन जाँचें, या नया निमंत्रण माँगें।</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>इंटरनेट कनेक्शन जाँचें और फिर कोशिश करें।</translation>
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
        <source>Check who asks and approve it first.</source>
        <translation>पहले जाँचें कि कौन माँग रहा है और अनुरोध मंज़ूर करें।</translation>
    </message>
    <message>
        <source>Checkpoints belong to an audit export, and this is none.</source>
        <translation>जाँच-बिंदु ऑडिट निर्यात के साथ होते हैं, और यह वैसी फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Choose a filter of people or candidates.</source>
        <translation>लोगों या उम्मीदवारों का फ़िल्टर चुनें।</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>बाद का कोई दिन चुनें।</translation>
    </message>
    <message>
        <source>Choose a message or a signed form from after that.</source>
        <translation>उसके बाद का कोई संदेश या हस्ताक्षरित फ़ॉर्म चुनें।</translation>
    </message>
    <message>
        <source>Choose a person, or write a name.</source>
        <translation>व्यक्ति चुनें, या नाम लिखें।</translation>
    </message>
    <message>
        <source>Choose a template without a file.</source>
        <translation>बिना फ़ाइल वाला टेम्पलेट चुनें।</translation>
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
        <source>Choose a time within a year.</source>
        <translation>एक वर्ष के भीतर का समय चुनें।</translation>
    </message>
    <message>
        <source>Choose a time within the next year.</source>
        <translation>अगले एक वर्ष के भीतर का समय चुनें।</translation>
    </message>
    <message>
        <source>Choose again whose data it carries.</source>
        <translation>फिर चुनें कि इसमें किसका डेटा है।</translation>
    </message>
    <message>
        <source>Choose another backup. Nothing on this PC was changed.</source>
        <translation>दूसरा बैकअप चुनें। इस पीसी पर कुछ भी बदला नहीं गया।</translation>
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
        <source>Choose another word.</source>
        <translation>दूसरा शब्द चुनें।</translation>
    </message>
    <message>
        <source>Choose at least a few words that nobody would guess.</source>
        <translation>कम से कम कुछ ऐसे शब्द चुनें जिनका कोई अनुमान न लगा सके।</translation>
    </message>
    <message>
        <source>Choose at least one of the reasons the law knows.</source>
        <translation>क़ानून में बताए कारणों में से कम से कम एक चुनें।</translation>
    </message>
    <message>
        <source>Choose at least one thing the person agreed to.</source>
        <translation>कम से कम एक बात चुनें जिस पर व्यक्ति सहमत हुआ।</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>कम से कम एक चुनें।</translation>
    </message>
    <message>
        <source>Choose fewer days.</source>
        <translation>कम दिन चुनें।</translation>
    </message>
    <message>
        <source>Choose fewer.</source>
        <translation>इससे कम चुनें।</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>इसे फिर से चुनें।</translation>
    </message>
    <message>
        <source>Choose one of the places offered.</source>
        <translation>दी गई जगहों में से कोई एक चुनें।</translation>
    </message>
    <message>
        <source>Choose one on another disk, a USB stick or a network drive.</source>
        <translation>दूसरी डिस्क, पेन ड्राइव या नेटवर्क ड्राइव पर कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose one word, without spaces or slashes.</source>
        <translation>एक ही शब्द चुनें, जिसमें ख़ाली जगह या / न हो।</translation>
    </message>
    <message>
        <source>Choose other days.</source>
        <translation>दूसरे दिन चुनें।</translation>
    </message>
    <message>
        <source>Choose the message in which they ask for it again, or a form they signed since.</source>
        <translation>वह संदेश चुनें जिसमें वे इसे फिर से चाहते हैं, या बाद में हस्ताक्षर किया हुआ फ़ॉर्म।</translation>
    </message>
    <message>
        <source>Choose the person first.</source>
        <translation>पहले व्यक्ति चुनें।</translation>
    </message>
    <message>
        <source>Choose the person it is about.</source>
        <translation>वह व्यक्ति चुनें जिसके बारे में यह है।</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>चुनें कि यह किस बारे में है।</translation>
    </message>
    <message>
        <source>Choose what the card says now.</source>
        <translation>कार्ड पर अभी जो लिखा है उसे चुनें।</translation>
    </message>
    <message>
        <source>Choose which one is wrong.</source>
        <translation>चुनें कि कौन-सा ग़लत है।</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Close other programs that have the profile folder open.</source>
        <translation>जिन दूसरे प्रोग्रामों में प्रोफ़ाइल फ़ोल्डर खुला है, उन्हें बंद करें।</translation>
    </message>
    <message>
        <source>Close the request instead.</source>
        <translation>इसके बदले अनुरोध बंद करें।</translation>
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
        <source>Confirm this request first.</source>
        <translation>पहले इस अनुरोध को मानें।</translation>
    </message>
    <message>
        <source>Confirmed once already.</source>
        <translation>पहले ही एक बार पुष्टि हो चुकी है।</translation>
    </message>
    <message>
        <source>Connect one under Settings.</source>
        <translation>सेटिंग में कोई जोड़ें।</translation>
    </message>
    <message>
        <source>Connect the disk or network drive; the backup is then made by itself. Older backups are not affected.</source>
        <translation>डिस्क या नेटवर्क ड्राइव जोड़ें; फिर बैकअप अपने-आप बन जाएगा। पुराने बैकअप पर असर नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Connect the number again in WhatsApp Business to get a new chance.</source>
        <translation>नया अवसर पाने के लिए WhatsApp Business में नंबर फिर जोड़ें।</translation>
    </message>
    <message>
        <source>Correct it on the card.</source>
        <translation>इसे कार्ड पर सुधारें।</translation>
    </message>
    <message>
        <source>Create templates in WhatsApp Manager: without one, closed chats stay closed.</source>
        <translation>WhatsApp Manager में टेम्पलेट बनाएँ: इनके बिना बंद चैट बंद ही रहती हैं।</translation>
    </message>
    <message>
        <source>Dates and decisions of their requests</source>
        <translation>उनके अनुरोधों की तारीख़ें और निर्णय</translation>
    </message>
    <message>
        <source>Dates and purposes of their consents</source>
        <translation>उनकी सहमतियों की तारीख़ें और उद्देश्य</translation>
    </message>
    <message>
        <source>Decide on it first.</source>
        <translation>पहले इस पर निर्णय लें।</translation>
    </message>
    <message>
        <source>Delete templates that are no longer used.</source>
        <translation>जो टेम्पलेट अब काम नहीं आते उन्हें मिटाएँ।</translation>
    </message>
    <message>
        <source>Delete the older ones.</source>
        <translation>पुराने मिटाएँ।</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>आहार</translation>
    </message>
    <message>
        <source>Divide it into files of at most 16 MB.</source>
        <translation>इसे अधिकतम 16 MB की फ़ाइलों में बाँटें।</translation>
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
        <source>Enter the WhatsApp account in Settings, then try again.</source>
        <translation>सेटिंग में WhatsApp खाता डालें, फिर कोशिश करें।</translation>
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
        <source>Entries of the audit log</source>
        <translation>ऑडिट लॉग की प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Entry {entry} does not follow from the one before it: an entry was changed, removed or put in.</source>
        <translation>प्रविष्टि {entry} अपनी पिछली प्रविष्टि से नहीं जुड़ती: कोई प्रविष्टि बदली, हटाई या बीच में डाली गई है।</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Export it as CSV once more.</source>
        <translation>इसे एक बार फिर CSV के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>Export it without files.</source>
        <translation>इसे फ़ाइलों के बिना निर्यात करें।</translation>
    </message>
    <message>
        <source>Extend the request and say why.</source>
        <translation>अनुरोध का समय बढ़ाएँ और कारण बताएँ।</translation>
    </message>
    <message>
        <source>Extended, and the person is told why.</source>
        <translation>समय बढ़ाया गया, और व्यक्ति को कारण बताया जाता है।</translation>
    </message>
    <message>
        <source>Families that were given their biodata</source>
        <translation>जिन परिवारों को उनका बायोडेटा दिया गया</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Fetch it first, or leave it out.</source>
        <translation>पहले उसे मँगाएँ, या छोड़ दें।</translation>
    </message>
    <message>
        <source>Files are missing, or there are others than the manifest names.</source>
        <translation>कुछ फ़ाइलें नहीं हैं, या फ़ाइल-सूची में बताई फ़ाइलों के अलावा दूसरी भी हैं।</translation>
    </message>
    <message>
        <source>Files held by WhatsApp</source>
        <translation>WhatsApp के पास फ़ाइलें</translation>
    </message>
    <message>
        <source>Files written for somebody</source>
        <translation>किसी के लिए लिखी गई फ़ाइलें</translation>
    </message>
    <message>
        <source>Fill in these values.</source>
        <translation>ये मान भरें।</translation>
    </message>
    <message>
        <source>Finish the tasks that are still open.</source>
        <translation>जो काम अभी बाकी हैं, उन्हें पूरा करें।</translation>
    </message>
    <message>
        <source>Follow its decision, or forward it again.</source>
        <translation>उसके निर्णय के अनुसार करें, या उसे फिर आगे भेजें।</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again. Nothing that was saved before is lost.</source>
        <translation>डिस्क पर जगह ख़ाली करके फिर कोशिश करें। पहले सहेजा हुआ कुछ भी नहीं खोया।</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder. Older backups are kept.</source>
        <translation>वहाँ जगह ख़ाली करें, या दूसरा फ़ोल्डर चुनें। पुराने बैकअप रखे रहते हैं।</translation>
    </message>
    <message>
        <source>Give it one, so that you find it again.</source>
        <translation>इसे कोई नाम दें, ताकि आप इसे फिर ढूँढ सकें।</translation>
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
        <source>If they are one person, make the two one in Contacts.</source>
        <translation>अगर वे एक ही व्यक्ति हैं, तो संपर्क में दोनों को एक करें।</translation>
    </message>
    <message>
        <source>In Excel, save the register as CSV UTF-8, then try again.</source>
        <translation>Excel में रजिस्टर को CSV UTF-8 के रूप में सहेजें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>India&apos;s law knows no pause, so the clock runs on.</source>
        <translation>भारत के क़ानून में समय रोकने की व्यवस्था नहीं है, इसलिए समय गिना जाता रहेगा।</translation>
    </message>
    <message>
        <source>Install the newest version on this PC and open it again. Nothing was changed.</source>
        <translation>इस पीसी पर नया संस्करण लगाकर फिर खोलें। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>It can go on when the time is over.</source>
        <translation>समय पूरा होने पर यह आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>It did not reach WhatsApp: answer another way.</source>
        <translation>यह WhatsApp तक नहीं पहुँचा: दूसरे तरीके से उत्तर दें।</translation>
    </message>
    <message>
        <source>It goes on by itself as the hours pass.</source>
        <translation>समय बीतने पर यह अपने-आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>It goes on by itself once the relay answers.</source>
        <translation>रिले के उत्तर देते ही यह अपने-आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>It had to be said before it was due.</source>
        <translation>यह नियत तिथि से पहले बताना था।</translation>
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
        <source>It is needed for an open claim (GDPR article 17(3)(e)).</source>
        <translation>किसी जारी दावे के लिए यह ज़रूरी है (GDPR अनुच्छेद 17(3)(e))।</translation>
    </message>
    <message>
        <source>It is not known yet whom this request is about.</source>
        <translation>अभी पता नहीं कि यह अनुरोध किसके बारे में है।</translation>
    </message>
    <message>
        <source>It is not written down whom the person names.</source>
        <translation>यह नहीं लिखा है कि व्यक्ति किसे नामित करते हैं।</translation>
    </message>
    <message>
        <source>It is on its way, or was sent already.</source>
        <translation>यह भेजा जा रहा है, या भेजा जा चुका है।</translation>
    </message>
    <message>
        <source>It is only seen, never copied.</source>
        <translation>उसे केवल देखा जाता है, प्रति कभी नहीं ली जाती।</translation>
    </message>
    <message>
        <source>It is other people&apos;s data too (GDPR article 15(4) and recital 63).</source>
        <translation>यह दूसरे लोगों का भी डेटा है (GDPR अनुच्छेद 15(4) और प्रस्तावना 63)।</translation>
    </message>
    <message>
        <source>It is proved by scanning what is left.</source>
        <translation>जो बचा है उसे खोजकर यह सिद्ध किया जाता है।</translation>
    </message>
    <message>
        <source>It is theirs; it can only be asked for.</source>
        <translation>यह उनका है; इसे मिटाने को केवल कहा जा सकता है।</translation>
    </message>
    <message>
        <source>It is too early to send this again.</source>
        <translation>इसे दोबारा भेजने का समय अभी नहीं हुआ है।</translation>
    </message>
    <message>
        <source>It is too late to extend this request.</source>
        <translation>इस अनुरोध का समय बढ़ाने के लिए बहुत देर हो चुकी है।</translation>
    </message>
    <message>
        <source>It was asked more than three working days after the request came, so the clock runs on.</source>
        <translation>अनुरोध आने के तीन कार्य-दिवस के बाद पूछा गया, इसलिए समय गिना जाता रहेगा।</translation>
    </message>
    <message>
        <source>Its time passed while this PC was off or asleep, so nothing was sent.</source>
        <translation>इसका समय तब निकल गया जब यह पीसी बंद या स्लीप में था, इसलिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Keyed hash of the number</source>
        <translation>नंबर का कुंजीबद्ध हैश</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>Lift the hold first, or leave the task blocked.</source>
        <translation>पहले रोक हटाएँ, या काम को रुका रहने दें।</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: a quotation mark is never closed.</source>
        <translation>पंक्ति {line} पढ़ी नहीं जा सकती: एक उद्धरण चिह्न बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>Look at it once more.</source>
        <translation>इसे एक बार फिर देखें।</translation>
    </message>
    <message>
        <source>Look at its stage: the steps it can take are shown there.</source>
        <translation>इसका चरण देखें: आगे के संभव कदम वहीं दिखते हैं।</translation>
    </message>
    <message>
        <source>Look at the decision again.</source>
        <translation>निर्णय को फिर देखें।</translation>
    </message>
    <message>
        <source>Look at the details below; change the message, or tell support the number of the error.</source>
        <translation>नीचे का ब्योरा देखें; संदेश बदलें, या सहायता को त्रुटि का नंबर बताएँ।</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>सूची को फिर देखें।</translation>
    </message>
    <message>
        <source>Look at the list: only people who wrote in the last 24 hours can be blocked.</source>
        <translation>सूची देखें: केवल वही लोग ब्लॉक हो सकते हैं जिन्होंने पिछले 24 घंटे में लिखा।</translation>
    </message>
    <message>
        <source>Look at who gets these messages before you go on; the next step down may close the number.</source>
        <translation>आगे बढ़ने से पहले देख लें कि ये संदेश किन्हें जाते हैं; दर्जा और गिरा तो नंबर बंद हो सकता है।</translation>
    </message>
    <message>
        <source>Look first at who would go.</source>
        <translation>पहले देखें कि कौन हटेगा।</translation>
    </message>
    <message>
        <source>Look for another copy of erasures.ledger, such as the one in the old profile folder.</source>
        <translation>erasures.ledger की दूसरी प्रति ढूँढें, जैसे पुराने प्रोफ़ाइल फ़ोल्डर में।</translation>
    </message>
    <message>
        <source>Look for erasures.ledger beside the backups or in the old profile folder. Go on without it only when nobody was erased since the backup was made.</source>
        <translation>erasures.ledger को बैकअप के पास या पुराने प्रोफ़ाइल फ़ोल्डर में ढूँढें। इसके बिना तभी आगे बढ़ें जब बैकअप बनने के बाद कोई मिटाया न गया हो।</translation>
    </message>
    <message>
        <source>Look once more to whom it goes.</source>
        <translation>एक बार फिर देख लें कि यह किसे जा रहा है।</translation>
    </message>
    <message>
        <source>Make these two one in Contacts, where you can compare them.</source>
        <translation>इन दोनों को संपर्कों में एक करें, जहाँ आप इनकी तुलना कर सकते हैं।</translation>
    </message>
    <message>
        <source>Manglik</source>
        <translation>मांगलिक</translation>
    </message>
    <message>
        <source>Many messages failed for one and the same reason.</source>
        <translation>एक ही कारण से बहुत सारे संदेश नहीं जा सके।</translation>
    </message>
    <message>
        <source>Mark it as no longer answering instead.</source>
        <translation>इसके बदले &apos;अब उत्तर नहीं देता&apos; अंकित करें।</translation>
    </message>
    <message>
        <source>Married or engaged: the search has ended.</source>
        <translation>विवाहित या सगाई हुई: खोज पूरी हो गई है।</translation>
    </message>
    <message>
        <source>Mend that line in Excel and export again.</source>
        <translation>वह पंक्ति Excel में ठीक करें और फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>Messages and the search index</source>
        <translation>संदेश और खोज सूची</translation>
    </message>
    <message>
        <source>Messages cannot be sent because of a fault in this program.</source>
        <translation>इस प्रोग्राम की एक ख़राबी के कारण संदेश नहीं भेजे जा सकते।</translation>
    </message>
    <message>
        <source>Messages held by WhatsApp</source>
        <translation>WhatsApp के पास संदेश</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा में संदेश</translation>
    </message>
    <message>
        <source>Meta accepts the token for this number.</source>
        <translation>Meta इस नंबर के लिए टोकन स्वीकार करता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name counsel&apos;s opinion or the notification.</source>
        <translation>वकील की राय या अधिसूचना का नाम लिखें।</translation>
    </message>
    <message>
        <source>Name the columns phone, purposes, date, method, notice and evidence.</source>
        <translation>कॉलमों के नाम phone, purposes, date, method, notice और evidence रखें।</translation>
    </message>
    <message>
        <source>Name, e-mail and amount of the agency&apos;s own subscription.</source>
        <translation>संस्था की अपनी सदस्यता का नाम, ई-मेल और राशि।</translation>
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
        <source>No contact for three years: the purpose is no longer served.</source>
        <translation>तीन वर्ष से कोई संपर्क नहीं: जिस काम के लिए डेटा लिया था वह अब नहीं रहा।</translation>
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
        <source>No number on file is this person&apos;s alone, so a reply from one proves nothing.</source>
        <translation>कोई दर्ज नंबर केवल इसी व्यक्ति का नहीं है, इसलिए उससे आए उत्तर से कुछ सिद्ध नहीं होता।</translation>
    </message>
    <message>
        <source>No rule names this person now.</source>
        <translation>अब किसी नियम में इस व्यक्ति का नाम नहीं आता।</translation>
    </message>
    <message>
        <source>No such address of this person is on file.</source>
        <translation>इस व्यक्ति का ऐसा कोई पता दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>No: a list named them on {day}, and nothing proves that they agreed.</source>
        <translation>नहीं: {day} को एक सूची में उनका नाम था, और उनकी सहमति का कोई प्रमाण नहीं है।</translation>
    </message>
    <message>
        <source>No: a message of {day} may ask you to stop. Read it and decide first.</source>
        <translation>नहीं: {day} के एक संदेश में शायद रोकने को कहा गया है। पहले उसे पढ़कर निर्णय लें।</translation>
    </message>
    <message>
        <source>No: a relative agreed for them on {day}; they have not said so themselves.</source>
        <translation>नहीं: {day} को एक रिश्तेदार ने उनकी ओर से सहमति दी; उन्होंने स्वयं अभी नहीं कहा है।</translation>
    </message>
    <message>
        <source>No: their consent ended on {day}.</source>
        <translation>नहीं: उनकी सहमति {day} को समाप्त हो गई।</translation>
    </message>
    <message>
        <source>No: their data was erased at their request on {day}.</source>
        <translation>नहीं: {day} को उनके अनुरोध पर उनका डेटा मिटाया गया।</translation>
    </message>
    <message>
        <source>No: there is no record that they agreed to this.</source>
        <translation>नहीं: उनके इस पर सहमत होने का कोई रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>No: they asked on {day} to get no more of these messages.</source>
        <translation>नहीं: {day} को उन्होंने ये संदेश और न भेजने को कहा।</translation>
    </message>
    <message>
        <source>No: they blocked you on WhatsApp on {day}.</source>
        <translation>नहीं: {day} को उन्होंने आपको WhatsApp पर ब्लॉक किया।</translation>
    </message>
    <message>
        <source>No: they complained about your messages on {day}.</source>
        <translation>नहीं: {day} को उन्होंने आपके संदेशों की शिकायत की।</translation>
    </message>
    <message>
        <source>No: they said no to this on {day}.</source>
        <translation>नहीं: {day} को उन्होंने इसके लिए मना किया।</translation>
    </message>
    <message>
        <source>No: they switched off your offers in WhatsApp on {day}.</source>
        <translation>नहीं: {day} को उन्होंने WhatsApp में आपके प्रचार बंद किए।</translation>
    </message>
    <message>
        <source>No: they took this consent back on {day}.</source>
        <translation>नहीं: {day} को उन्होंने यह सहमति वापस ली।</translation>
    </message>
    <message>
        <source>No: this chat no longer belongs to this person.</source>
        <translation>नहीं: यह चैट अब इस व्यक्ति की नहीं है।</translation>
    </message>
    <message>
        <source>No: this person is marked as not to be contacted.</source>
        <translation>नहीं: यह व्यक्ति &apos;संपर्क न करें&apos; के रूप में अंकित है।</translation>
    </message>
    <message>
        <source>No: this person&apos;s data may only be kept, not used, until their request is settled.</source>
        <translation>नहीं: इस व्यक्ति का डेटा, अनुरोध निपटने तक, केवल रखा जा सकता है, उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>No: this person&apos;s data was erased at their request.</source>
        <translation>नहीं: इस व्यक्ति का डेटा उनके अनुरोध पर मिटाया गया।</translation>
    </message>
    <message>
        <source>No: we have blocked this person on WhatsApp.</source>
        <translation>नहीं: हमने इस व्यक्ति को WhatsApp पर ब्लॉक किया है।</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>इस पते पर कोई उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Nobody can call them back; WhatsApp deletes them after 30 days at the latest.</source>
        <translation>इन्हें कोई वापस नहीं ले सकता; WhatsApp इन्हें अधिकतम 30 दिन में मिटा देता है।</translation>
    </message>
    <message>
        <source>Nobody else is in this group.</source>
        <translation>इस समूह में और कोई नहीं है।</translation>
    </message>
    <message>
        <source>Nobody has spoken for this person, so there is nothing to confirm.</source>
        <translation>इस व्यक्ति की ओर से किसी ने कुछ नहीं कहा है, इसलिए पुष्टि करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nobody in the register answers this number.</source>
        <translation>रजिस्टर में कोई इस नंबर पर उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Nobody knows what to put in for {strange}.</source>
        <translation>{strange} की जगह क्या डालना है, यह पता नहीं।</translation>
    </message>
    <message>
        <source>Not everything is filled in: {labels}.</source>
        <translation>सब कुछ नहीं भरा है: {labels}।</translation>
    </message>
    <message>
        <source>Not sent: it holds something that was corrected since. Look at it and write it again.</source>
        <translation>नहीं भेजा गया: इसमें कुछ ऐसा है जो तब से सुधारा गया है। इसे देखकर फिर से लिखें।</translation>
    </message>
    <message>
        <source>Not sent: somebody whose data it carries may not be shown to families now.</source>
        <translation>नहीं भेजा गया: इसमें जिनका डेटा है, उन्हें अभी परिवारों को नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>Not sent: the person asked not to get these messages.</source>
        <translation>नहीं भेजा गया: व्यक्ति ने ये संदेश न भेजने को कहा है।</translation>
    </message>
    <message>
        <source>Not sent: this PC was put back to a backup. Send it again if it is still wanted.</source>
        <translation>नहीं भेजा गया: यह पीसी बैकअप से लौटाया गया है। यदि अब भी चाहिए तो इसे फिर भेजें।</translation>
    </message>
    <message>
        <source>Not sent: this person may not be written to at present.</source>
        <translation>नहीं भेजा गया: इस व्यक्ति को अभी संदेश नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>Not sent: we have blocked this person.</source>
        <translation>नहीं भेजा गया: हमने इस व्यक्ति को ब्लॉक किया है।</translation>
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
        <source>Notes and the history of changes</source>
        <translation>टिप्पणियाँ और बदलावों का इतिहास</translation>
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
        <source>Nothing was noted that proves this consent.</source>
        <translation>इस सहमति का कोई प्रमाण नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Nothing was said in this time.</source>
        <translation>इस दौरान कोई बात नहीं हुई।</translation>
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
        <source>One of the two chats is no longer there.</source>
        <translation>दोनों में से एक चैट अब नहीं है।</translation>
    </message>
    <message>
        <source>Only a message that was not sent can be tried again.</source>
        <translation>केवल न भेजे गए संदेश की फिर कोशिश हो सकती है।</translation>
    </message>
    <message>
        <source>Only a stop that was found in a chat can be undone.</source>
        <translation>संदेशों की केवल वही रोक हटाई जा सकती है जो किसी चैट में मिली थी।</translation>
    </message>
    <message>
        <source>Only an approved template can be sent now.</source>
        <translation>अब केवल मंज़ूर टेम्पलेट भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>Only requests about others&apos; data are forwarded.</source>
        <translation>केवल दूसरी संस्थाओं के डेटा के अनुरोध आगे भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Only the same request is a duplicate.</source>
        <translation>केवल वही अनुरोध दोहराव है जो एक जैसा हो।</translation>
    </message>
    <message>
        <source>Only they can switch them on again, in WhatsApp.</source>
        <translation>इन्हें केवल वे स्वयं WhatsApp में फिर चालू कर सकते हैं।</translation>
    </message>
    <message>
        <source>Only who wrote this can change it.</source>
        <translation>इसे केवल लिखने वाला ही बदल सकता है।</translation>
    </message>
    <message>
        <source>Open WhatsApp Business on the agency&apos;s phone to read it.</source>
        <translation>इसे पढ़ने के लिए संस्था के फ़ोन पर WhatsApp Business खोलें।</translation>
    </message>
    <message>
        <source>Open another request instead.</source>
        <translation>इसके बदले दूसरा अनुरोध खोलें।</translation>
    </message>
    <message>
        <source>Open the chat again and check who it is with.</source>
        <translation>चैट फिर खोलें और देखें कि वह किसके साथ है।</translation>
    </message>
    <message>
        <source>Open the request again first, and say why.</source>
        <translation>पहले अनुरोध फिर खोलें और कारण बताएँ।</translation>
    </message>
    <message>
        <source>Open the request under Privacy and say whose it is.</source>
        <translation>निजता में अनुरोध खोलें और बताएँ कि यह किसका है।</translation>
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
        <source>Opened again.</source>
        <translation>फिर खोला गया।</translation>
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
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Phone numbers, names on WhatsApp, messages and files in both directions. Message content is kept for up to 30 days.</source>
        <translation>फ़ोन नंबर, WhatsApp के नाम, दोनों ओर के संदेश और फ़ाइलें। संदेशों की सामग्री 30 दिन तक रखी जाती है।</translation>
    </message>
    <message>
        <source>Photos, papers and voice notes</source>
        <translation>फ़ोटो, काग़ज़ात और वॉइस संदेश</translation>
    </message>
    <message>
        <source>Privacy requests are kept as proof and cannot be deleted.</source>
        <translation>निजता अनुरोध प्रमाण के रूप में रखे जाते हैं और मिटाए नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Profile, names and numbers</source>
        <translation>प्रोफ़ाइल, नाम और नंबर</translation>
    </message>
    <message>
        <source>Proof of what was shared, without names (GDPR article 5(2)).</source>
        <translation>जो साझा किया गया उसका प्रमाण, बिना नामों के (GDPR अनुच्छेद 5(2))।</translation>
    </message>
    <message>
        <source>Proof that the request was met, without name and number (GDPR article 5(2)).</source>
        <translation>अनुरोध पूरा किए जाने का प्रमाण, बिना नाम और नंबर के (GDPR अनुच्छेद 5(2))।</translation>
    </message>
    <message>
        <source>Proof that there was a consent (GDPR article 7(1); DPDP Act 2023, section 6(10)).</source>
        <translation>सहमति होने का प्रमाण (GDPR अनुच्छेद 7(1); DPDP अधिनियम 2023, धारा 6(10))।</translation>
    </message>
    <message>
        <source>Reach the family by phone or e-mail.</source>
        <translation>परिवार से फ़ोन या ई-मेल पर संपर्क करें।</translation>
    </message>
    <message>
        <source>Read it, and go on only if it still says what you mean.</source>
        <translation>इसे पढ़ लें, और तभी आगे बढ़ें जब इसमें अब भी वही हो जो आप कहना चाहते हैं।</translation>
    </message>
    <message>
        <source>Read the reason beside the people; go on once it is put right.</source>
        <translation>लोगों के साथ लिखा कारण पढ़ें; उसे ठीक करने के बाद आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Record the agency&apos;s decision first.</source>
        <translation>पहले संस्था का निर्णय दर्ज करें।</translation>
    </message>
    <message>
        <source>Remove line breaks, emoji and doubled spaces from the part named in the details.</source>
        <translation>ब्योरे में बताए हिस्से से पंक्ति-विराम, इमोजी और दोहरी ख़ाली जगह हटाएँ।</translation>
    </message>
    <message>
        <source>Reopen it, or open another one.</source>
        <translation>इसे फिर खोलें, या दूसरा खोलें।</translation>
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
        <source>Run the doctor, and restore the newest backup if it finds damage.</source>
        <translation>doctor जाँच चलाएँ, और ख़राबी मिले तो सबसे नया बैकअप लौटाएँ।</translation>
    </message>
    <message>
        <source>Sanjog Desktop is already open with this profile.</source>
        <translation>Sanjog Desktop इस प्रोफ़ाइल के साथ पहले से खुला है।</translation>
    </message>
    <message>
        <source>Say of each whether it is theirs or somebody else&apos;s.</source>
        <translation>हर एक के बारे में बताएँ कि वह उन्हीं का है या किसी और का।</translation>
    </message>
    <message>
        <source>Say that it stays, and why, with the answer.</source>
        <translation>उत्तर के साथ बताएँ कि यह रहेगा, और क्यों।</translation>
    </message>
    <message>
        <source>Say what gives this person the authority.</source>
        <translation>बताएँ कि इस व्यक्ति को यह अधिकार किससे मिला है।</translation>
    </message>
    <message>
        <source>Say what stands there for each person.</source>
        <translation>बताएँ कि हर व्यक्ति के लिए वहाँ क्या आएगा।</translation>
    </message>
    <message>
        <source>Say which identity paper was seen.</source>
        <translation>बताएँ कि कौन-सा पहचान पत्र देखा गया।</translation>
    </message>
    <message>
        <source>Scans that prove a consent or an identity</source>
        <translation>सहमति या पहचान सिद्ध करने वाले स्कैन</translation>
    </message>
    <message>
        <source>Sealed webhook records</source>
        <translation>मुहरबंद वेबहुक प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Sealed webhooks it cannot read, until every PC of the agency has fetched them.</source>
        <translation>मुहरबंद वेबहुक, जिन्हें वह पढ़ नहीं सकता, जब तक संस्था का हर पीसी उन्हें मँगा न ले।</translation>
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
        <source>See the number in WhatsApp Manager; go on when it says that all is well again.</source>
        <translation>WhatsApp Manager में नंबर देखें; जब वहाँ सब ठीक दिखे तब आगे बढ़ें।</translation>
    </message>
    <message>
        <source>See whether it still holds good, then start it or set another time.</source>
        <translation>देखें कि यह अब भी ठीक है या नहीं, फिर शुरू करें या दूसरा समय रखें।</translation>
    </message>
    <message>
        <source>See with your colleague who goes on; what was sent from here was sent once.</source>
        <translation>सहकर्मी से तय करें कि कौन आगे भेजे; यहाँ से जो गया वह एक ही बार गया।</translation>
    </message>
    <message>
        <source>Send an e-mail, print it or tell them.</source>
        <translation>ई-मेल भेजें, छापें या उन्हें बताएँ।</translation>
    </message>
    <message>
        <source>Send an e-mail, print it, or ask them to write to you first.</source>
        <translation>ई-मेल भेजें, छापें, या उनसे कहें कि पहले वे आपको लिखें।</translation>
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
        <source>Send, hand over or print the answer first.</source>
        <translation>पहले उत्तर भेजें, सौंपें या छापें।</translation>
    </message>
    <message>
        <source>Sending this again would change nothing.</source>
        <translation>इसे दोबारा भेजने से कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>सेवा प्रदाता</translation>
    </message>
    <message>
        <source>Set a follow-up for it.</source>
        <translation>इसके लिए फ़ॉलो-अप तय करें।</translation>
    </message>
    <message>
        <source>Set your name under Settings, Staff.</source>
        <translation>सेटिंग, कर्मचारी में अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>Several people answer this number, and the list does not say which of them agreed.</source>
        <translation>इस नंबर पर कई लोग उत्तर देते हैं, और सूची में यह नहीं है कि उनमें से किसने सहमति दी।</translation>
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
        <source>So that nobody writes to them again (GDPR article 21(3)); it does not lead back to the number.</source>
        <translation>ताकि उन्हें फिर कोई न लिखे (GDPR अनुच्छेद 21(3)); इससे नंबर का पता नहीं चल सकता।</translation>
    </message>
    <message>
        <source>Some of the work of this request is not finished.</source>
        <translation>इस अनुरोध का कुछ काम पूरा नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Some of these people could not be blocked.</source>
        <translation>इनमें से कुछ लोग ब्लॉक नहीं हो सके।</translation>
    </message>
    <message>
        <source>Somebody asks for another person: written authority is needed, or the person&apos;s own word.</source>
        <translation>कोई दूसरे व्यक्ति के लिए माँग रहा है: लिखित अधिकार-पत्र या स्वयं व्यक्ति की बात ज़रूरी है।</translation>
    </message>
    <message>
        <source>Somebody else asks for this person: write down who.</source>
        <translation>इस व्यक्ति की ओर से कोई और माँग रहा है: लिखें कि कौन।</translation>
    </message>
    <message>
        <source>Somebody this message is about is no longer there.</source>
        <translation>जिनके बारे में यह संदेश है, उनमें से कोई अब यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Something is missing from this message.</source>
        <translation>इस संदेश में कुछ छूट गया है।</translation>
    </message>
    <message>
        <source>Something of an erased person was found where this program cannot remove it.</source>
        <translation>मिटाए गए व्यक्ति का कुछ ऐसी जगह मिला जहाँ से यह प्रोग्राम उसे हटा नहीं सकता।</translation>
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
        <source>Take it out of the message.</source>
        <translation>इसे संदेश से हटा दें।</translation>
    </message>
    <message>
        <source>Take this one up instead.</source>
        <translation>इसके बदले इसी को हाथ में लें।</translation>
    </message>
    <message>
        <source>Taken for {name}, who has the same number: the names sound alike.</source>
        <translation>{name} माना गया, जिनका नंबर यही है: नाम सुनने में एक-से हैं।</translation>
    </message>
    <message>
        <source>Tax law requires to keep it.</source>
        <translation>कर क़ानून के अनुसार इसे रखना ज़रूरी है।</translation>
    </message>
    <message>
        <source>Tell support: this should not happen.</source>
        <translation>सहायता को बताएँ: ऐसा नहीं होना चाहिए।</translation>
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
        <source>Tell the owner. Everything that waits goes out when it ends.</source>
        <translation>मालिक को बताएँ। जो प्रतीक्षा में है, वह सब रोक हटने पर चला जाएगा।</translation>
    </message>
    <message>
        <source>Tell them by letter or phone, and mark it as told.</source>
        <translation>उन्हें पत्र या फ़ोन से बताएँ, और &apos;बताया गया&apos; अंकित करें।</translation>
    </message>
    <message>
        <source>The PIN of our number was entered wrongly too often or too fast.</source>
        <translation>हमारे नंबर का PIN बहुत बार या बहुत जल्दी-जल्दी ग़लत डाला गया।</translation>
    </message>
    <message>
        <source>The address does not answer.</source>
        <translation>यह पता उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>The agency decided otherwise on this request.</source>
        <translation>इस अनुरोध पर संस्था का निर्णय अलग है।</translation>
    </message>
    <message>
        <source>The agency has not decided on this request yet.</source>
        <translation>संस्था ने इस अनुरोध पर अभी निर्णय नहीं लिया है।</translation>
    </message>
    <message>
        <source>The agency key is whole.</source>
        <translation>संस्था की कुंजी सही-सलामत है।</translation>
    </message>
    <message>
        <source>The agency&apos;s decision needs a reference.</source>
        <translation>संस्था के निर्णय के लिए संदर्भ ज़रूरी है।</translation>
    </message>
    <message>
        <source>The archive was changed or cut off.</source>
        <translation>यह फ़ाइल बदली या काटी गई है।</translation>
    </message>
    <message>
        <source>The audit log is empty or broken: no checkpoint is signed over it.</source>
        <translation>ऑडिट लॉग ख़ाली या टूटा हुआ है: उस पर कोई हस्ताक्षरित जाँच-बिंदु नहीं है।</translation>
    </message>
    <message>
        <source>The backup folder is not connected.</source>
        <translation>बैकअप का फ़ोल्डर जुड़ा नहीं है।</translation>
    </message>
    <message>
        <source>The broadcast has no name yet.</source>
        <translation>ब्रॉडकास्ट का अभी कोई नाम नहीं है।</translation>
    </message>
    <message>
        <source>The card does not say that.</source>
        <translation>कार्ड पर ऐसा नहीं लिखा है।</translation>
    </message>
    <message>
        <source>The card says so already.</source>
        <translation>कार्ड पर पहले से यही लिखा है।</translation>
    </message>
    <message>
        <source>The chat was not open for a confirmation.</source>
        <translation>पुष्टि भेजने के लिए चैट खुली नहीं थी।</translation>
    </message>
    <message>
        <source>The chats on the phone have already been brought over once.</source>
        <translation>फ़ोन की चैट एक बार पहले ही लाई जा चुकी हैं।</translation>
    </message>
    <message>
        <source>The chats stay as they are.</source>
        <translation>चैट जैसी हैं वैसी रहेंगी।</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another log.</source>
        <translation>जाँच-बिंदु किसी दूसरे लॉग का है।</translation>
    </message>
    <message>
        <source>The checkpoint is cut off.</source>
        <translation>जाँच-बिंदु कटा हुआ है।</translation>
    </message>
    <message>
        <source>The checkpoint was not signed by this log&apos;s key.</source>
        <translation>जाँच-बिंदु पर इस लॉग की कुंजी के हस्ताक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>The clock follows the person&apos;s law.</source>
        <translation>समय-सीमा व्यक्ति पर लागू क़ानून से तय होती है।</translation>
    </message>
    <message>
        <source>The clock stood still while the person was asked.</source>
        <translation>व्यक्ति से पूछे जाने तक समय गिनना रुका रहा।</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>डेटा फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The data of somebody this message is about was erased.</source>
        <translation>जिनके बारे में यह संदेश है, उनमें से किसी का डेटा मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>The data of {person} may only be kept, not used, until their request is settled.</source>
        <translation>{person} का डेटा, अनुरोध निपटने तक, केवल रखा जा सकता है, उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The data on this PC cannot be read: it is damaged, or it belongs to another profile.</source>
        <translation>इस पीसी का डेटा पढ़ा नहीं जा सकता: वह ख़राब है, या किसी दूसरी प्रोफ़ाइल का है।</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>तारीख़ पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The day to look at the hold again must lie ahead.</source>
        <translation>रोक को फिर देखने का दिन आज के बाद का होना चाहिए।</translation>
    </message>
    <message>
        <source>The decision is to do it, to do a part of it, or to refuse.</source>
        <translation>निर्णय यह हो सकता है: करना, कुछ हिस्सा करना, या अस्वीकार करना।</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>डिस्क भरी है, इसलिए यह सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The end of this PDF was changed after it was sealed.</source>
        <translation>मुहर लगने के बाद इस PDF का अंत बदला गया।</translation>
    </message>
    <message>
        <source>The entries are not those the manifest was signed over.</source>
        <translation>प्रविष्टियाँ वे नहीं हैं जिन पर फ़ाइल-सूची के हस्ताक्षर हुए थे।</translation>
    </message>
    <message>
        <source>The entry is not in the log the checkpoint covers.</source>
        <translation>यह प्रविष्टि उस लॉग में नहीं है जिसका यह जाँच-बिंदु है।</translation>
    </message>
    <message>
        <source>The erasure on this PC has not been proved yet.</source>
        <translation>इस पीसी पर डेटा मिटाना अभी सिद्ध नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The family&apos;s card, for nobody else is on it</source>
        <translation>परिवार का कार्ड, क्योंकि उसमें और कोई नहीं है</translation>
    </message>
    <message>
        <source>The file is not as it was written, though its document reads the same.</source>
        <translation>फ़ाइल वैसी नहीं है जैसी लिखी गई थी, हालाँकि इसका दस्तावेज़ वही पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The file of the witness holds no checkpoint.</source>
        <translation>साक्षी की फ़ाइल में कोई जाँच-बिंदु नहीं है।</translation>
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
        <source>The file was changed after it was sealed.</source>
        <translation>मुहर लगने के बाद फ़ाइल बदली गई।</translation>
    </message>
    <message>
        <source>The filled-in template is too long.</source>
        <translation>भरा हुआ टेम्पलेट बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The fingerprint does not belong to the key.</source>
        <translation>फ़िंगरप्रिंट इस कुंजी का नहीं है।</translation>
    </message>
    <message>
        <source>The first {size} entries are not those a checkpoint covers: the log was written anew, or the store was put back to an older copy and used again.</source>
        <translation>पहली {size} प्रविष्टियाँ वे नहीं हैं जो एक जाँच-बिंदु में हैं: लॉग नए सिरे से लिखा गया, या भंडार को किसी पुरानी प्रति से लौटाकर फिर उपयोग किया गया।</translation>
    </message>
    <message>
        <source>The folder is not connected, or cannot be written.</source>
        <translation>फ़ोल्डर जुड़ा नहीं है, या उसमें लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The form in this message is blocked or used too often right now.</source>
        <translation>इस संदेश का फ़ॉर्म अभी रोका गया है या बहुत अधिक उपयोग हुआ है।</translation>
    </message>
    <message>
        <source>The key in the file is not the one that signed it.</source>
        <translation>फ़ाइल में रखी कुंजी वह नहीं है जिससे इस पर हस्ताक्षर हुए।</translation>
    </message>
    <message>
        <source>The key of this profile is lost: without it nobody can read the data on this PC.</source>
        <translation>इस प्रोफ़ाइल की कुंजी खो गई है: उसके बिना इस पीसी का डेटा कोई नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>The last entry is cut off.</source>
        <translation>आख़िरी प्रविष्टि कटी हुई है।</translation>
    </message>
    <message>
        <source>The law allows it once.</source>
        <translation>क़ानून एक ही बार अनुमति देता है।</translation>
    </message>
    <message>
        <source>The law requires to keep it for a year (DPDP Rules 2025, rule 8(3)).</source>
        <translation>क़ानून के अनुसार इसे एक वर्ष रखना ज़रूरी है (DPDP नियम 2025, नियम 8(3))।</translation>
    </message>
    <message>
        <source>The list does not say how they agreed.</source>
        <translation>सूची में यह नहीं है कि उन्होंने सहमति कैसे दी।</translation>
    </message>
    <message>
        <source>The list does not say what proves it.</source>
        <translation>सूची में यह नहीं है कि सहमति का प्रमाण क्या है।</translation>
    </message>
    <message>
        <source>The list does not say when they agreed.</source>
        <translation>सूची में यह नहीं है कि उन्होंने सहमति कब दी।</translation>
    </message>
    <message>
        <source>The list does not say which notice they had seen, or it is none of ours.</source>
        <translation>सूची में यह नहीं है कि उन्होंने कौन-सी सूचना देखी थी, या वह हमारी सूचनाओं में से नहीं है।</translation>
    </message>
    <message>
        <source>The list of blocked people is full.</source>
        <translation>ब्लॉक किए लोगों की सूची भर गई है।</translation>
    </message>
    <message>
        <source>The list of erased people beside this backup is damaged or belongs to another profile.</source>
        <translation>इस बैकअप के पास रखी मिटाए गए लोगों की सूची ख़राब है या किसी दूसरी प्रोफ़ाइल की है।</translation>
    </message>
    <message>
        <source>The list of erased people that belongs to this backup is missing, so people who asked to be erased since could come back.</source>
        <translation>इस बैकअप की मिटाए गए लोगों की सूची नहीं मिली, इसलिए तब से मिटवाने वाले लोग वापस आ सकते हैं।</translation>
    </message>
    <message>
        <source>The list says that they agreed on a day that has not come yet.</source>
        <translation>सूची के अनुसार उन्होंने ऐसे दिन सहमति दी जो अभी आया नहीं है।</translation>
    </message>
    <message>
        <source>The list shows everybody the rule names now.</source>
        <translation>सूची में वे सब हैं जिनका नाम नियम में अभी आता है।</translation>
    </message>
    <message>
        <source>The list we were reading is out of date.</source>
        <translation>जो सूची हम पढ़ रहे थे वह पुरानी हो गई है।</translation>
    </message>
    <message>
        <source>The manifest cannot be read.</source>
        <translation>फ़ाइल-सूची पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The manifest is not the one that was signed.</source>
        <translation>यह वह फ़ाइल-सूची नहीं है जिस पर हस्ताक्षर हुए थे।</translation>
    </message>
    <message>
        <source>The manifest is not the one the seal names.</source>
        <translation>यह वह फ़ाइल-सूची नहीं है जो मुहर में बताई गई है।</translation>
    </message>
    <message>
        <source>The manifest was signed with another key than the seal.</source>
        <translation>फ़ाइल-सूची पर मुहर से अलग कुंजी के हस्ताक्षर हैं।</translation>
    </message>
    <message>
        <source>The manifest&apos;s root does not fit its files.</source>
        <translation>फ़ाइल-सूची का मूल हैश उसकी फ़ाइलों से मेल नहीं खाता।</translation>
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
        <source>The name of the broadcast is too long.</source>
        <translation>ब्रॉडकास्ट का नाम बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The number is known already.</source>
        <translation>यह नंबर पहले से दर्ज है।</translation>
    </message>
    <message>
        <source>The other request is about something else.</source>
        <translation>दूसरा अनुरोध किसी और बात का है।</translation>
    </message>
    <message>
        <source>The other request is not open.</source>
        <translation>दूसरा अनुरोध खुला नहीं है।</translation>
    </message>
    <message>
        <source>The owner of the phone did not share the earlier chats.</source>
        <translation>फ़ोन के मालिक ने पुरानी चैट साझा नहीं कीं।</translation>
    </message>
    <message>
        <source>The pages of this PDF were changed after it was sealed.</source>
        <translation>मुहर लगने के बाद इस PDF के पृष्ठ बदले गए।</translation>
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
        <source>The person has not been answered yet.</source>
        <translation>व्यक्ति को अभी उत्तर नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>The person is told it: write it in one sentence.</source>
        <translation>यह व्यक्ति को बताया जाता है: इसे एक वाक्य में लिखें।</translation>
    </message>
    <message>
        <source>The person is told this in the answer.</source>
        <translation>यह व्यक्ति को उत्तर में बताया जाता है।</translation>
    </message>
    <message>
        <source>The phone number cannot be read, or there are several.</source>
        <translation>फ़ोन नंबर पढ़ा नहीं जा सकता, या एक से अधिक हैं।</translation>
    </message>
    <message>
        <source>The proof of the entry cannot be read.</source>
        <translation>प्रविष्टि का प्रमाण पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The relative is no longer there.</source>
        <translation>वह रिश्तेदार अब यहाँ नहीं है।</translation>
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
        <source>The same broadcast to the same people is under way on another PC.</source>
        <translation>यही प्रसारण इन्हीं लोगों को दूसरे पीसी से भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>The seal is of another kind.</source>
        <translation>मुहर दूसरे प्रकार की है।</translation>
    </message>
    <message>
        <source>The seal of this PDF cannot be read.</source>
        <translation>इस PDF की मुहर पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The seal of this PDF is of another kind.</source>
        <translation>इस PDF की मुहर दूसरे प्रकार की है।</translation>
    </message>
    <message>
        <source>The seal says too little.</source>
        <translation>मुहर में पूरी जानकारी नहीं है।</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>हस्ताक्षर पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The signature does not fit the document.</source>
        <translation>हस्ताक्षर दस्तावेज़ से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The signature is missing or incomplete.</source>
        <translation>हस्ताक्षर नहीं है या अधूरा है।</translation>
    </message>
    <message>
        <source>The signature is of a kind that is not known here.</source>
        <translation>हस्ताक्षर ऐसे प्रकार का है जो यहाँ ज्ञात नहीं।</translation>
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
        <source>The template is no longer what it was when this began: its text or category was changed.</source>
        <translation>टेम्पलेट अब वैसा नहीं है जैसा शुरू करते समय था: उसका पाठ या श्रेणी बदली गई है।</translation>
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
        <translation>इस अनुरोध की प्रतीक्षा का समय अभी पूरा नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The way to this relay is not encrypted, so this PC does not use it.</source>
        <translation>इस रिले तक का रास्ता एन्क्रिप्टेड नहीं है, इसलिए यह पीसी उसका उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>Their name is needed.</source>
        <translation>उनका नाम ज़रूरी है।</translation>
    </message>
    <message>
        <source>Their number and name in other families&apos; chats</source>
        <translation>दूसरे परिवारों की चैट में उनका नंबर और नाम</translation>
    </message>
    <message>
        <source>Their number is somebody else&apos;s.</source>
        <translation>उनका नंबर किसी और का है।</translation>
    </message>
    <message>
        <source>There are too many packages of this request.</source>
        <translation>इस अनुरोध के बहुत अधिक पैकेज हो गए हैं।</translation>
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
        <source>There is a text for this word in this language already.</source>
        <translation>इस भाषा में इस शब्द का पाठ पहले से है।</translation>
    </message>
    <message>
        <source>There is already a template with this name and language.</source>
        <translation>इस नाम और भाषा का टेम्पलेट पहले से है।</translation>
    </message>
    <message>
        <source>There is no card of this recipient.</source>
        <translation>इस पाने वाले का कोई कार्ड नहीं है।</translation>
    </message>
    <message>
        <source>There is no chat with this person.</source>
        <translation>इस व्यक्ति के साथ कोई चैट नहीं है।</translation>
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
        <source>There is no reference of an order or contract.</source>
        <translation>आदेश या अनुबंध का संदर्भ नहीं है।</translation>
    </message>
    <message>
        <source>There is no relay at this address.</source>
        <translation>इस पते पर कोई रिले नहीं है।</translation>
    </message>
    <message>
        <source>There is not enough room for a backup: it needs {needed} GB and {free} GB are free.</source>
        <translation>बैकअप के लिए जगह कम है: {needed} GB चाहिए और {free} GB ख़ाली है।</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>भेजने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is such a request from this message already.</source>
        <translation>इस संदेश से ऐसा अनुरोध पहले ही बन चुका है।</translation>
    </message>
    <message>
        <source>These are two accounts on WhatsApp, so their chats stay two.</source>
        <translation>ये WhatsApp पर दो खाते हैं, इसलिए इनकी चैट दो ही रहेंगी।</translation>
    </message>
    <message>
        <source>These chats are of two entries of the register.</source>
        <translation>ये चैट रजिस्टर की दो प्रविष्टियों की हैं।</translation>
    </message>
    <message>
        <source>These messages are no longer there.</source>
        <translation>ये संदेश अब नहीं हैं।</translation>
    </message>
    <message>
        <source>They are encrypted and replaced in turn; whoever restores one erases the person again first.</source>
        <translation>ये एन्क्रिप्टेड हैं और बारी-बारी से बदले जाते हैं; जो कोई लौटाता है, उसमें पहले व्यक्ति फिर मिटाया जाता है।</translation>
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
        <source>They name nobody: a chain cannot lose a link.</source>
        <translation>इनमें किसी का नाम नहीं है: शृंखला की कड़ी हटाई नहीं जा सकती।</translation>
    </message>
    <message>
        <source>This PC is not connected to WhatsApp.</source>
        <translation>यह पीसी WhatsApp से जुड़ा नहीं है।</translation>
    </message>
    <message>
        <source>This PDF carries no seal.</source>
        <translation>इस PDF पर कोई मुहर नहीं है।</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used.</source>
        <translation>यह बैकअप ख़राब है और उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This broadcast has begun already.</source>
        <translation>यह ब्रॉडकास्ट शुरू हो चुका है।</translation>
    </message>
    <message>
        <source>This broadcast has begun; it can no longer be changed.</source>
        <translation>यह ब्रॉडकास्ट शुरू हो चुका है; अब इसे बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This broadcast has begun; what became of it is kept.</source>
        <translation>यह ब्रॉडकास्ट शुरू हो चुका है; इसका जो नतीजा रहा वह रखा जाता है।</translation>
    </message>
    <message>
        <source>This broadcast is no longer there.</source>
        <translation>यह ब्रॉडकास्ट अब नहीं है।</translation>
    </message>
    <message>
        <source>This broadcast is not held.</source>
        <translation>यह ब्रॉडकास्ट रुका हुआ नहीं है।</translation>
    </message>
    <message>
        <source>This broadcast is not under way.</source>
        <translation>यह ब्रॉडकास्ट अभी चल नहीं रहा है।</translation>
    </message>
    <message>
        <source>This broadcast is over already.</source>
        <translation>यह ब्रॉडकास्ट पूरा हो चुका है।</translation>
    </message>
    <message>
        <source>This call is no longer there.</source>
        <translation>यह कॉल अब नहीं है।</translation>
    </message>
    <message>
        <source>This cannot be sent again within the hour.</source>
        <translation>इसे एक घंटे के भीतर दोबारा नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>This caption is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation>यह शीर्षक बहुत लंबा है: {count} अक्षर, WhatsApp {most} लेता है।</translation>
    </message>
    <message>
        <source>This change is no longer there.</source>
        <translation>यह बदलाव अब नहीं है।</translation>
    </message>
    <message>
        <source>This change was already decided.</source>
        <translation>इस बदलाव पर निर्णय हो चुका है।</translation>
    </message>
    <message>
        <source>This chat is no longer there.</source>
        <translation>यह चैट अब नहीं है।</translation>
    </message>
    <message>
        <source>This chat is too long for one file.</source>
        <translation>यह चैट एक फ़ाइल के लिए बहुत लंबी है।</translation>
    </message>
    <message>
        <source>This chat no longer belongs to the person the message was written for.</source>
        <translation>यह चैट अब उस व्यक्ति की नहीं है जिसके लिए संदेश लिखा गया था।</translation>
    </message>
    <message>
        <source>This check is made by asking, not by a note.</source>
        <translation>यह जाँच पूछकर होती है, टिप्पणी लिखकर नहीं।</translation>
    </message>
    <message>
        <source>This check is no longer there.</source>
        <translation>यह जाँच अब नहीं है।</translation>
    </message>
    <message>
        <source>This code is no longer good.</source>
        <translation>यह कोड अब मान्य नहीं है।</translation>
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
        <source>This does not go with what was decided on the request.</source>
        <translation>यह अनुरोध पर लिए गए निर्णय से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>This does not read as a phone number.</source>
        <translation>यह फ़ोन नंबर नहीं लगता।</translation>
    </message>
    <message>
        <source>This does not read as an e-mail address.</source>
        <translation>यह ई-मेल पता नहीं लगता।</translation>
    </message>
    <message>
        <source>This erasure is not under way.</source>
        <translation>मिटाने का यह काम अभी चल नहीं रहा है।</translation>
    </message>
    <message>
        <source>This field cannot be corrected here.</source>
        <translation>यह खाना यहाँ नहीं सुधारा जा सकता।</translation>
    </message>
    <message>
        <source>This field is disputed already, here or in another request.</source>
        <translation>इस खाने पर पहले से विवाद है, यहाँ या किसी दूसरे अनुरोध में।</translation>
    </message>
    <message>
        <source>This file arrives damaged. Ask for it to be sent again.</source>
        <translation>यह फ़ाइल ख़राब पहुँचती है। इसे दोबारा भेजने को कहें।</translation>
    </message>
    <message>
        <source>This file cannot be read as a list.</source>
        <translation>यह फ़ाइल सूची के रूप में पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>This file could not be deleted.</source>
        <translation>यह फ़ाइल मिटाई नहीं जा सकी।</translation>
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
        <source>This file is not what it says it is: it came as a PDF and is none.</source>
        <translation>यह फ़ाइल वह नहीं है जो बताती है: PDF के रूप में आई, पर PDF नहीं है।</translation>
    </message>
    <message>
        <source>This file is not what it says it is: it came as a picture and is none.</source>
        <translation>यह फ़ाइल वह नहीं है जो बताती है: चित्र के रूप में आई, पर चित्र नहीं है।</translation>
    </message>
    <message>
        <source>This file is not what it says it is: it came as a recording or a film and is none.</source>
        <translation>यह फ़ाइल वह नहीं है जो बताती है: रिकॉर्डिंग या वीडियो के रूप में आई, पर वह नहीं है।</translation>
    </message>
    <message>
        <source>This file is not what it says it is: it is a program.</source>
        <translation>यह फ़ाइल वह नहीं है जो बताती है: यह एक प्रोग्राम है।</translation>
    </message>
    <message>
        <source>This file is not what it says it is: it is a web page.</source>
        <translation>यह फ़ाइल वह नहीं है जो बताती है: यह एक वेब पेज है।</translation>
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
        <source>This file was damaged on its way. It is asked for again.</source>
        <translation>यह फ़ाइल रास्ते में ख़राब हो गई। इसे फिर से माँगा जा रहा है।</translation>
    </message>
    <message>
        <source>This folder is no access package: it has no signed manifest.</source>
        <translation>यह फ़ोल्डर डेटा पैकेज नहीं है: इसमें हस्ताक्षरित फ़ाइल-सूची नहीं है।</translation>
    </message>
    <message>
        <source>This has already been asked for.</source>
        <translation>यह पहले ही माँगा जा चुका है।</translation>
    </message>
    <message>
        <source>This hold is no longer there.</source>
        <translation>यह रोक अब नहीं है।</translation>
    </message>
    <message>
        <source>This hold was lifted already.</source>
        <translation>यह रोक पहले ही हटाई जा चुकी है।</translation>
    </message>
    <message>
        <source>This is about {names}, and would go to {name}.</source>
        <translation>यह {names} के बारे में है, पर {name} को जाने वाला है।</translation>
    </message>
    <message>
        <source>This is faster than WhatsApp takes messages.</source>
        <translation>यह WhatsApp के संदेश लेने की गति से तेज़ है।</translation>
    </message>
    <message>
        <source>This is neither a folder nor an address.</source>
        <translation>यह न फ़ोल्डर है, न पता।</translation>
    </message>
    <message>
        <source>This is none of our files: it is too large.</source>
        <translation>यह हमारी फ़ाइल नहीं है: यह बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>This is not a checkpoint of an audit log.</source>
        <translation>यह ऑडिट लॉग का जाँच-बिंदु नहीं है।</translation>
    </message>
    <message>
        <source>This is not a date of birth we can read.</source>
        <translation>यह पढ़ने योग्य जन्मतिथि नहीं है।</translation>
    </message>
    <message>
        <source>This is not a height in centimetres.</source>
        <translation>यह सेंटीमीटर में ऊँचाई नहीं है।</translation>
    </message>
    <message>
        <source>This is not a hold the law knows.</source>
        <translation>इस प्रकार की रोक क़ानून में नहीं है।</translation>
    </message>
    <message>
        <source>This is not a kind of data a rule can be set for.</source>
        <translation>इस प्रकार के डेटा के लिए नियम नहीं बनाया जा सकता।</translation>
    </message>
    <message>
        <source>This is not a kind of data the register of disclosures knows.</source>
        <translation>इस प्रकार का डेटा साझाकरण रजिस्टर में नहीं है।</translation>
    </message>
    <message>
        <source>This is not a kind of provider the register knows.</source>
        <translation>इस प्रकार का सेवा प्रदाता रजिस्टर में नहीं है।</translation>
    </message>
    <message>
        <source>This is not a kind of recipient the register knows.</source>
        <translation>इस प्रकार का पाने वाला रजिस्टर में नहीं है।</translation>
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
        <source>This is not a signed document.</source>
        <translation>यह हस्ताक्षरित दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <source>This is not a signed document: it cannot be read.</source>
        <translation>यह हस्ताक्षरित दस्तावेज़ नहीं है: इसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>यह पाठ फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>This is not a whole PDF.</source>
        <translation>यह पूरी PDF नहीं है।</translation>
    </message>
    <message>
        <source>This is not a whole ZIP file: its end is missing or was changed.</source>
        <translation>यह पूरी ZIP फ़ाइल नहीं है: इसका अंत नहीं है या बदला गया है।</translation>
    </message>
    <message>
        <source>This is not an agency key.</source>
        <translation>यह संस्था की कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>This is not an audit log.</source>
        <translation>यह ऑडिट लॉग नहीं है।</translation>
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
        <source>This is the person&apos;s own word, not a relative&apos;s.</source>
        <translation>यह स्वयं व्यक्ति की बात है, रिश्तेदार की नहीं।</translation>
    </message>
    <message>
        <source>This is what the request asks for already.</source>
        <translation>अनुरोध में पहले से यही माँगा गया है।</translation>
    </message>
    <message>
        <source>This kind of file cannot be sent on WhatsApp.</source>
        <translation>इस प्रकार की फ़ाइल WhatsApp पर नहीं भेजी जा सकती।</translation>
    </message>
    <message>
        <source>This list has no column for the phone number or for what was agreed to.</source>
        <translation>इस सूची में फ़ोन नंबर का या यह बताने वाला कॉलम नहीं है कि किस बात पर सहमति दी गई।</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>यह सूची ख़ाली है।</translation>
    </message>
    <message>
        <source>This list is too large.</source>
        <translation>यह सूची बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>This message can no longer be cancelled.</source>
        <translation>यह संदेश अब रद्द नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>This message can no longer be taken back.</source>
        <translation>यह संदेश अब वापस नहीं लिया जा सकता।</translation>
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
        <source>This message carries the data of somebody who has not agreed to be shown, or whose data may not be used.</source>
        <translation>इस संदेश में ऐसे व्यक्ति का डेटा है जिसने दिखाए जाने की सहमति नहीं दी, या जिसके डेटा का उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This message is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation>यह संदेश बहुत लंबा है: {count} अक्षर, WhatsApp {most} लेता है।</translation>
    </message>
    <message>
        <source>This message no longer waits for its time.</source>
        <translation>यह संदेश अब अपने समय की प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>This message was not sent from here.</source>
        <translation>यह संदेश यहाँ से नहीं भेजा गया था।</translation>
    </message>
    <message>
        <source>This needs the reference of an order and a second person&apos;s approval.</source>
        <translation>इसके लिए आदेश का संदर्भ और दूसरे व्यक्ति की मंज़ूरी ज़रूरी है।</translation>
    </message>
    <message>
        <source>This notice is no longer there.</source>
        <translation>यह सूचना अब नहीं है।</translation>
    </message>
    <message>
        <source>This notice is on its way, or was given already.</source>
        <translation>यह सूचना भेजी जा रही है, या दी जा चुकी है।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a phone number; it is kept as a note.</source>
        <translation>&apos;{text}&apos; फ़ोन नंबर नहीं है; इसे टिप्पणी में रखा गया है।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a {field} we can read; it is kept as a note.</source>
        <translation>&apos;{text}&apos; को {field} के रूप में नहीं पढ़ा जा सका; इसे टिप्पणी में रखा गया है।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an e-mail address; it is kept as a note.</source>
        <translation>&apos;{text}&apos; ई-मेल पता नहीं है; इसे टिप्पणी में रखा गया है।</translation>
    </message>
    <message>
        <source>10 to 15 lakh a year</source>
        <translation>10 से 15 लाख वार्षिक</translation>
    </message>
    <message>
        <source>15 to 20 lakh a year</source>
        <translation>15 से 20 लाख वार्षिक</translation>
    </message>
    <message>
        <source>20 to 30 lakh a year</source>
        <translation>20 से 30 लाख वार्षिक</translation>
    </message>
    <message>
        <source>3 to 5 lakh a year</source>
        <translation>3 से 5 लाख वार्षिक</translation>
    </message>
    <message>
        <source>30 to 50 lakh a year</source>
        <translation>30 से 50 लाख वार्षिक</translation>
    </message>
    <message>
        <source>5 to 7 lakh a year</source>
        <translation>5 से 7 लाख वार्षिक</translation>
    </message>
    <message>
        <source>50 lakh to 1 crore a year</source>
        <translation>50 लाख से 1 करोड़ वार्षिक</translation>
    </message>
    <message>
        <source>7 to 10 lakh a year</source>
        <translation>7 से 10 लाख वार्षिक</translation>
    </message>
    <message>
        <source>A cell holds more than a spreadsheet cell can.</source>
        <translation>एक सेल में उतने से अधिक लिखा है जितना स्प्रेडशीट की सेल में आ सकता है।</translation>
    </message>
    <message>
        <source>A death in the family</source>
        <translation>परिवार में निधन</translation>
    </message>
    <message>
        <source>A field of your own stays &apos;{before}&apos;; the file says &apos;{after}&apos;.</source>
        <translation>आपके अपने एक फ़ील्ड में &apos;{before}&apos; ही रहेगा; फ़ाइल में &apos;{after}&apos; लिखा है।</translation>
    </message>
    <message>
        <source>A list needs at least two choices.</source>
        <translation>सूची में कम से कम दो विकल्प होने चाहिए।</translation>
    </message>
    <message>
        <source>A proposal of ours</source>
        <translation>हमारा दिया प्रस्ताव</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>विदेश में</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>दुर्व्यवहार</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>विवाह निरस्त</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>कोई और कारण</translation>
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
        <translation>ऐसे सहकर्मी से कहें जिन्हें इसकी अनुमति है।</translation>
    </message>
    <message>
        <source>Ask for the register as Excel or CSV.</source>
        <translation>रजिस्टर Excel या CSV के रूप में माँगें।</translation>
    </message>
    <message>
        <source>Ask one of them to change it on this PC.</source>
        <translation>उनमें से किसी से कहें कि वे इसे इस पीसी पर बदल दें।</translation>
    </message>
    <message>
        <source>Aunt</source>
        <translation>चाची / मामी</translation>
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
        <translation>जन्मतिथि</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>जन्म स्थान</translation>
    </message>
    <message>
        <source>Birth time</source>
        <translation>जन्म समय</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>भाई</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation>बौद्ध</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>उम्मीदवार</translation>
    </message>
    <message>
        <source>Cells merged over several rows were read as if each row held their value.</source>
        <translation>कई पंक्तियों में मिलाई गई सेलें इस तरह पढ़ी गईं मानो हर पंक्ति में वही मान हो।</translation>
    </message>
    <message>
        <source>Check the birth date. If it is right, this biodata may not be kept (Prohibition of Child Marriage Act).</source>
        <translation>जन्मतिथि जाँचें। अगर वह सही है, तो यह बायोडेटा नहीं रखा जा सकता (बाल विवाह प्रतिषेध अधिनियम)।</translation>
    </message>
    <message>
        <source>Check the day and the month of the birth date.</source>
        <translation>जन्मतिथि का दिन और महीना जाँचें।</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>वर्ष जाँचें।</translation>
    </message>
    <message>
        <source>Chitra</source>
        <translation>चित्रा</translation>
    </message>
    <message>
        <source>Choose another delimiter.</source>
        <translation>दूसरा विभाजक चिह्न चुनें।</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>दूसरी शीट चुनें।</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>सूची में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose the file that holds the register.</source>
        <translation>वह फ़ाइल चुनें जिसमें रजिस्टर है।</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation>ईसाई</translation>
    </message>
    <message>
        <source>Copy the register into a new sheet and save that, then try again.</source>
        <translation>रजिस्टर को एक नई शीट में कॉपी करके सहेजें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Delete it and save it anew.</source>
        <translation>इसे हटाकर नए सिरे से सहेजें।</translation>
    </message>
    <message>
        <source>Delete it if you did not expect it.</source>
        <translation>अगर आपको इसकी अपेक्षा नहीं थी, तो इसे हटा दें।</translation>
    </message>
    <message>
        <source>Delete one that nobody uses.</source>
        <translation>जिसका कोई उपयोग नहीं करता, उसे हटा दें।</translation>
    </message>
    <message>
        <source>Delete the columns that are not needed, or export the register again.</source>
        <translation>जिन कॉलमों की ज़रूरत नहीं है उन्हें हटाएँ, या रजिस्टर फिर से निर्यात करें।</translation>
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
        <translation>निधन हो गया</translation>
    </message>
    <message>
        <source>Divide it into smaller files.</source>
        <translation>इसे छोटी फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>तलाक़शुदा</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>संपर्क न करें</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>सगाई हुई</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>परीक्षा</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>अपेक्षाएँ</translation>
    </message>
    <message>
        <source>Expectations of the family</source>
        <translation>परिवार की ओर से अपेक्षाएँ</translation>
    </message>
    <message>
        <source>Export again: they are left out.</source>
        <translation>फिर से निर्यात करें: उन्हें छोड़ दिया जाएगा।</translation>
    </message>
    <message>
        <source>Export it again, or open it and save it anew, then try again.</source>
        <translation>इसे फिर से निर्यात करें, या खोलकर नए सिरे से सहेजें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Export the contacts again as vCard (.vcf).</source>
        <translation>संपर्क फिर से vCard (.vcf) के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>Export the register again, or divide it into smaller files.</source>
        <translation>रजिस्टर फिर से निर्यात करें, या उसे छोटी फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <source>Family details</source>
        <translation>परिवार का विवरण</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>पिता</translation>
    </message>
    <message>
        <source>Fees not paid</source>
        <translation>शुल्क बकाया</translation>
    </message>
    <message>
        <source>Files of this kind are not kept with people.</source>
        <translation>इस प्रकार की फ़ाइलें लोगों के साथ नहीं रखी जातीं।</translation>
    </message>
    <message>
        <source>Finish that request first.</source>
        <translation>पहले वह अनुरोध पूरा करें।</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>कहीं और से प्रस्ताव मिला</translation>
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
        <translation>दादा / नाना</translation>
    </message>
    <message>
        <source>Grandmother</source>
        <translation>दादी / नानी</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>अभिभावक</translation>
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
        <translation>स्वास्थ्य</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ऊँचाई</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation>हिंदू</translation>
    </message>
    <message>
        <source>Horoscope</source>
        <translation>कुंडली</translation>
    </message>
    <message>
        <source>Import it as a chat.</source>
        <translation>इसे चैट के रूप में आयात करें।</translation>
    </message>
    <message>
        <source>Import it once more.</source>
        <translation>इसे एक बार फिर आयात करें।</translation>
    </message>
    <message>
        <source>In WhatsApp open the chat, choose Export chat, and bring the file it makes.</source>
        <translation>WhatsApp में चैट खोलें, Export chat चुनें और उससे बनी फ़ाइल ले आएँ।</translation>
    </message>
    <message>
        <source>Inauspicious months</source>
        <translation>विवाह के लिए अशुभ महीने</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>आय</translation>
    </message>
    <message>
        <source>It can be undone for 30 days.</source>
        <translation>इसे 30 दिन तक पूर्ववत् किया जा सकता है।</translation>
    </message>
    <message>
        <source>It needs an @ and a domain.</source>
        <translation>इसमें @ और डोमेन होना चाहिए।</translation>
    </message>
    <message>
        <source>It was not taken. Ask the family to send a photo or a PDF.</source>
        <translation>इसे नहीं लिया गया। परिवार से फ़ोटो या PDF भेजने को कहें।</translation>
    </message>
    <message>
        <source>It was not taken. Print it to a new PDF, or ask for a photo of it.</source>
        <translation>इसे नहीं लिया गया। इसे एक नई PDF में प्रिंट करें, या इसकी फ़ोटो माँगें।</translation>
    </message>
    <message>
        <source>Jain</source>
        <translation>जैन</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation>यहूदी</translation>
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
        <translation>इसे बायोडेटा या दस्तावेज़ के रूप में रखें।</translation>
    </message>
    <message>
        <source>Keep it, or change those cards first.</source>
        <translation>इसे रहने दें, या पहले उन कार्डों को बदलें।</translation>
    </message>
    <message>
        <source>Keep the rest as a note or as a file.</source>
        <translation>बाक़ी को टिप्पणी या फ़ाइल के रूप में रखें।</translation>
    </message>
    <message>
        <source>Keep the rest as a note.</source>
        <translation>बाक़ी को टिप्पणी के रूप में रखें।</translation>
    </message>
    <message>
        <source>Keep the rest as a second note or as a file.</source>
        <translation>बाक़ी को दूसरी टिप्पणी या फ़ाइल के रूप में रखें।</translation>
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
        <translation>हम किस भाषा में लिखते हैं</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>बोली जाने वाली भाषाएँ</translation>
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
        <translation>वैवाहिक स्थिति</translation>
    </message>
    <message>
        <source>Mark the people in the list first.</source>
        <translation>पहले सूची में लोगों को चुनें।</translation>
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
        <translation>रोक हटने पर इन्हें मिलाएँ।</translation>
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
        <translation>शीर्षकों से अधिक सेलें हैं; बाक़ी टिप्पणी में रखी गई हैं।</translation>
    </message>
    <message>
        <source>More than 1 crore a year</source>
        <translation>1 करोड़ से अधिक वार्षिक</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>माता</translation>
    </message>
    <message>
        <source>Mrigashira</source>
        <translation>मृगशिरा</translation>
    </message>
    <message>
        <source>Mula</source>
        <translation>मूल</translation>
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
        <translation>अपनी लिपि में नाम</translation>
    </message>
    <message>
        <source>Never married</source>
        <translation>अविवाहित</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>No column of this file holds a name or a number.</source>
        <translation>इस फ़ाइल के किसी कॉलम में नाम या नंबर नहीं है।</translation>
    </message>
    <message>
        <source>No income</source>
        <translation>कोई आय नहीं</translation>
    </message>
    <message>
        <source>Nobody can be in this file.</source>
        <translation>इस फ़ाइल में किसी को नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>कोई चुना नहीं गया है।</translation>
    </message>
    <message>
        <source>Nobody under eighteen can be a candidate.</source>
        <translation>अठारह वर्ष से कम उम्र का कोई भी व्यक्ति उम्मीदवार नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Non-vegetarian</source>
        <translation>मांसाहारी</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>अभी तय नहीं</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>रुचि नहीं</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>सूची में से एक</translation>
    </message>
    <message>
        <source>One of the two has asked to be erased, so they are not made one now.</source>
        <translation>दोनों में से एक ने अपना डेटा मिटाने को कहा है, इसलिए अभी इन्हें एक नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>One of the two is no longer there.</source>
        <translation>दोनों में से एक अब नहीं है।</translation>
    </message>
    <message>
        <source>One of the two must be kept exactly as it is: a legal hold stands.</source>
        <translation>दोनों में से एक को ठीक वैसा ही रखना है: उस पर क़ानूनी रोक है।</translation>
    </message>
    <message>
        <source>Only a photo can be shown first.</source>
        <translation>केवल फ़ोटो को ही पहले दिखाया जा सकता है।</translation>
    </message>
    <message>
        <source>Only an owner or a manager decides who sees what.</source>
        <translation>कौन क्या देखे, यह केवल मालिक या प्रबंधक तय करते हैं।</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx), then try again.</source>
        <translation>इसे Excel या LibreOffice में खोलें और Excel वर्कबुक (.xlsx) के रूप में सहेजें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ज़िम्मेदार</translation>
    </message>
    <message>
        <source>Parsi</source>
        <translation>पारसी</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>आंशिक</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Photos (JPEG, PNG, WebP, HEIC), PDF, and documents of Word, Excel and LibreOffice are.</source>
        <translation>फ़ोटो (JPEG, PNG, WebP, HEIC), PDF, और Word, Excel तथा LibreOffice के दस्तावेज़ रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Punarvasu</source>
        <translation>पुनर्वसु</translation>
    </message>
    <message>
        <source>Purva Ashadha</source>
        <translation>पूर्वाषाढ़ा</translation>
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
        <translation>राशि</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>स्थिति का कारण</translation>
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
        <translation>जिसकी अब किसी को ज़रूरत नहीं, उसे बंद कर दें।</translation>
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
        <translation>इसकी छोटी प्रति सहेजें।</translation>
    </message>
    <message>
        <source>Save it once more, or ask for it to be sent again.</source>
        <translation>इसे एक बार फिर सहेजें, या दोबारा भेजने को कहें।</translation>
    </message>
    <message>
        <source>Save it without a password, then try again.</source>
        <translation>इसे बिना पासवर्ड के सहेजें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Save it without macros, or as PDF.</source>
        <translation>इसे बिना मैक्रो के, या PDF के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Say that this file is a photo.</source>
        <translation>बताएँ कि यह फ़ाइल एक फ़ोटो है।</translation>
    </message>
    <message>
        <source>Say which column is the name, or put headings such as Name and Mobile into the first line.</source>
        <translation>बताएँ कि नाम किस कॉलम में है, या पहली पंक्ति में Name और Mobile जैसे शीर्षक लिखें।</translation>
    </message>
    <message>
        <source>See who may be shown to whom on their cards.</source>
        <translation>किसे किसको दिखाया जा सकता है, यह उनके कार्ड पर देखें।</translation>
    </message>
    <message>
        <source>Send a smaller copy of it; a photo needs less than 10 MB.</source>
        <translation>इसकी छोटी प्रति भेजें; फ़ोटो 10 MB से कम होनी चाहिए।</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>अलग रह रहे</translation>
    </message>
    <message>
        <source>Several people need a family.</source>
        <translation>एक से अधिक लोगों के लिए परिवार होना ज़रूरी है।</translation>
    </message>
    <message>
        <source>Shatabhisha</source>
        <translation>शतभिषा</translation>
    </message>
    <message>
        <source>Shravana</source>
        <translation>श्रवण</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation>सिख</translation>
    </message>
    <message>
        <source>Simha (Leo)</source>
        <translation>सिंह</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>बहन</translation>
    </message>
    <message>
        <source>Some letters are in another encoding than the rest of the file; look at the names before importing.</source>
        <translation>कुछ अक्षर बाक़ी फ़ाइल से अलग एन्कोडिंग में हैं; आयात करने से पहले नाम देख लें।</translation>
    </message>
    <message>
        <source>Some letters of this file are damaged.</source>
        <translation>इस फ़ाइल के कुछ अक्षर ख़राब हैं।</translation>
    </message>
    <message>
        <source>Some letters of this file are damaged; look at the names before importing.</source>
        <translation>इस फ़ाइल के कुछ अक्षर ख़राब हैं; आयात करने से पहले नाम देख लें।</translation>
    </message>
    <message>
        <source>Somebody bears this label.</source>
        <translation>यह लेबल किसी पर लगा है।</translation>
    </message>
    <message>
        <source>Somebody has chosen here already.</source>
        <translation>यहाँ किसी ने पहले ही कुछ चुना हुआ है।</translation>
    </message>
    <message>
        <source>Somebody took their consent back while this was written.</source>
        <translation>यह लिखे जाने के दौरान किसी ने अपनी सहमति वापस ले ली।</translation>
    </message>
    <message>
        <source>Somebody&apos;s card says what you took off the list.</source>
        <translation>आपने सूची से जो हटाया, वह किसी के कार्ड पर लिखा है।</translation>
    </message>
    <message>
        <source>Somebody&apos;s data was erased while this file was coming in.</source>
        <translation>यह फ़ाइल आने के दौरान किसी का डेटा मिटाया गया।</translation>
    </message>
    <message>
        <source>Sub-community</source>
        <translation>उप-समुदाय</translation>
    </message>
    <message>
        <source>Swati</source>
        <translation>स्वाति</translation>
    </message>
    <message>
        <source>Take it away, or save the filter anew.</source>
        <translation>इसे हटा दें, या फ़िल्टर नए सिरे से सहेजें।</translation>
    </message>
    <message>
        <source>Take it off them first: filter by the label and select all.</source>
        <translation>पहले इसे उन पर से हटाएँ: लेबल से फ़िल्टर करें और सभी को चुनें।</translation>
    </message>
    <message>
        <source>Talking to someone</source>
        <translation>बातचीत जारी</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>The cells of this sheet lie too far apart to be a register.</source>
        <translation>इस शीट की सेलें एक-दूसरे से इतनी दूर हैं कि यह रजिस्टर नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The dates of this chat do not tell whether the day or the month comes first; look at them.</source>
        <translation>इस चैट की तारीख़ों से पता नहीं चलता कि पहले दिन आता है या महीना; उन्हें देख लें।</translation>
    </message>
    <message>
        <source>The lines above the headings were not read.</source>
        <translation>शीर्षकों के ऊपर की पंक्तियाँ नहीं पढ़ी गईं।</translation>
    </message>
    <message>
        <source>The list cannot be sorted by this.</source>
        <translation>सूची को इसके अनुसार क्रम में नहीं लगाया जा सकता।</translation>
    </message>
    <message>
        <source>The notes are too long; their end was cut off.</source>
        <translation>टिप्पणियाँ बहुत लंबी हैं; उनका अंतिम हिस्सा काट दिया गया।</translation>
    </message>
    <message>
        <source>The person was merged once more since.</source>
        <translation>इसके बाद इस व्यक्ति को एक बार फिर मिलाया गया।</translation>
    </message>
    <message>
        <source>The photos in the contact cards were not read.</source>
        <translation>संपर्क कार्डों की फ़ोटो नहीं पढ़ी गईं।</translation>
    </message>
    <message>
        <source>The register of disclosures needs a reason.</source>
        <translation>साझाकरण रजिस्टर के लिए कारण लिखना ज़रूरी है।</translation>
    </message>
    <message>
        <source>There are 60 fields already.</source>
        <translation>पहले से 60 फ़ील्ड हैं।</translation>
    </message>
    <message>
        <source>There are very many saved filters already.</source>
        <translation>पहले से बहुत सारे सहेजे गए फ़िल्टर हैं।</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>इस नाम का फ़ील्ड पहले से है।</translation>
    </message>
    <message>
        <source>There is a label of this name already.</source>
        <translation>इस नाम का लेबल पहले से है।</translation>
    </message>
    <message>
        <source>There is a saved filter of this name already.</source>
        <translation>इस नाम का सहेजा गया फ़िल्टर पहले से है।</translation>
    </message>
    <message>
        <source>There is no contact card in this file.</source>
        <translation>इस फ़ाइल में कोई संपर्क कार्ड नहीं है।</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>ऐसा कोई दिन नहीं होता।</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>अब पूर्ववत् करने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to undo here any more.</source>
        <translation>यहाँ अब पूर्ववत् करने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>These are one entry already.</source>
        <translation>ये पहले से ही एक प्रविष्टि हैं।</translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation>उन्होंने ही ऐसा कहा</translation>
    </message>
    <message>
        <source>This PDF carries a program or another file inside.</source>
        <translation>इस PDF के अंदर कोई प्रोग्राम या दूसरी फ़ाइल है।</translation>
    </message>
    <message>
        <source>This birth date is in the future.</source>
        <translation>यह जन्मतिथि भविष्य की है।</translation>
    </message>
    <message>
        <source>This birth date is more than a hundred years ago.</source>
        <translation>यह जन्मतिथि सौ साल से भी पहले की है।</translation>
    </message>
    <message>
        <source>This cannot divide the cells of a row.</source>
        <translation>इस चिह्न से पंक्ति की सेलें अलग नहीं की जा सकतीं।</translation>
    </message>
    <message>
        <source>This card breaks off before its end.</source>
        <translation>यह कार्ड पूरा होने से पहले ही टूट जाता है।</translation>
    </message>
    <message>
        <source>This document carries macros, which are programs.</source>
        <translation>इस दस्तावेज़ में मैक्रो हैं, जो प्रोग्राम होते हैं।</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>इस एन्कोडिंग की जानकारी नहीं है।</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>यह प्रविष्टि अब नहीं है।</translation>
    </message>
    <message>
        <source>This family is no longer there.</source>
        <translation>यह परिवार अब नहीं है।</translation>
    </message>
    <message>
        <source>This field is no longer there.</source>
        <translation>यह फ़ील्ड अब नहीं है।</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>This file grows too large when it is unpacked, so it was not opened.</source>
        <translation>खोलने पर यह फ़ाइल बहुत बड़ी हो जाती है, इसलिए इसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>This file has no line of headings.</source>
        <translation>इस फ़ाइल में शीर्षकों की पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>This file has no sheet with cells.</source>
        <translation>इस फ़ाइल में सेलों वाली कोई शीट नहीं है।</translation>
    </message>
    <message>
        <source>This file has several sheets; one of them is read.</source>
        <translation>इस फ़ाइल में कई शीट हैं; उनमें से एक पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>This file has too many columns to be a register.</source>
        <translation>इस फ़ाइल में इतने अधिक कॉलम हैं कि यह रजिस्टर नहीं हो सकती।</translation>
    </message>
    <message>
        <source>This file has too many rows.</source>
        <translation>इस फ़ाइल में बहुत अधिक पंक्तियाँ हैं।</translation>
    </message>
    <message>
        <source>This file is a PDF, not a register.</source>
        <translation>यह फ़ाइल PDF है, रजिस्टर नहीं।</translation>
    </message>
    <message>
        <source>This file is a binary Excel workbook (.xlsb).</source>
        <translation>यह फ़ाइल बाइनरी Excel वर्कबुक (.xlsb) है।</translation>
    </message>
    <message>
        <source>This file is a packed folder without a register in it.</source>
        <translation>यह फ़ाइल एक पैक किया हुआ फ़ोल्डर है जिसमें कोई रजिस्टर नहीं है।</translation>
    </message>
    <message>
        <source>This file is a picture, not a register.</source>
        <translation>यह फ़ाइल तस्वीर है, रजिस्टर नहीं।</translation>
    </message>
    <message>
        <source>This file is a program, not a register.</source>
        <translation>यह फ़ाइल प्रोग्राम है, रजिस्टर नहीं।</translation>
    </message>
    <message>
        <source>This file is a text document, not a table.</source>
        <translation>यह फ़ाइल लिखित दस्तावेज़ है, तालिका नहीं।</translation>
    </message>
    <message>
        <source>This file is a web page that calls itself a table.</source>
        <translation>यह फ़ाइल वेब पेज है जिसे तालिका का नाम दिया गया है।</translation>
    </message>
    <message>
        <source>This file is an Office file without a table.</source>
        <translation>यह Office की फ़ाइल है जिसमें कोई तालिका नहीं है।</translation>
    </message>
    <message>
        <source>This file is an XML table of an older Excel.</source>
        <translation>यह फ़ाइल पुराने Excel की XML तालिका है।</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>यह फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>This file is from an Excel before 1993.</source>
        <translation>यह फ़ाइल 1993 से पहले के Excel की है।</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB.</source>
        <translation>यह फ़ाइल 100 MB से बड़ी है।</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>यह फ़ाइल पासवर्ड से बंद है।</translation>
    </message>
    <message>
        <source>This file is no photo.</source>
        <translation>यह फ़ाइल फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>This file is not in the exported chat.</source>
        <translation>निर्यात की गई चैट में यह फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>This filter is not known.</source>
        <translation>इस फ़िल्टर की जानकारी नहीं है।</translation>
    </message>
    <message>
        <source>This follow-up is no longer there.</source>
        <translation>यह फ़ॉलो-अप अब नहीं है।</translation>
    </message>
    <message>
        <source>This is a program or a script, not a document.</source>
        <translation>यह प्रोग्राम या स्क्रिप्ट है, दस्तावेज़ नहीं।</translation>
    </message>
    <message>
        <source>This is an archive of other files.</source>
        <translation>यह दूसरी फ़ाइलों का आर्काइव है।</translation>
    </message>
    <message>
        <source>This is an exported chat, not a table.</source>
        <translation>यह निर्यात की गई चैट है, तालिका नहीं।</translation>
    </message>
    <message>
        <source>This is not a birth date.</source>
        <translation>यह जन्मतिथि नहीं है।</translation>
    </message>
    <message>
        <source>This is not a chat that WhatsApp exported.</source>
        <translation>यह WhatsApp से निर्यात की गई चैट नहीं है।</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>यह कैलेंडर की कोई तारीख़ नहीं है।</translation>
    </message>
    <message>
        <source>This is not a height.</source>
        <translation>यह ऊँचाई नहीं है।</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>यह संख्या नहीं है।</translation>
    </message>
    <message>
        <source>This is not a time of the day.</source>
        <translation>यह दिन का कोई समय नहीं है।</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>यह ई-मेल पता नहीं है।</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>यह विकल्पों में से नहीं है।</translation>
    </message>
    <message>
        <source>This is too much to ask at once.</source>
        <translation>एक साथ इतना कुछ नहीं पूछा जा सकता।</translation>
    </message>
    <message>
        <source>This label is no longer there.</source>
        <translation>यह लेबल अब नहीं है।</translation>
    </message>
    <message>
        <source>This name is too long for a field.</source>
        <translation>यह नाम फ़ील्ड के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>This name is too long for a label.</source>
        <translation>यह नाम लेबल के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>यह नाम बहुत लंबा है।</translation>
    </message>
    <message>
        <source>This note is empty.</source>
        <translation>यह टिप्पणी ख़ाली है।</translation>
    </message>
    <message>
        <source>This note is no longer there.</source>
        <translation>यह टिप्पणी अब नहीं है।</translation>
    </message>
    <message>
        <source>This note is too long.</source>
        <translation>यह टिप्पणी बहुत लंबी है।</translation>
    </message>
    <message>
        <source>This number changed hands lately, so a reply from it is not enough.</source>
        <translation>यह नंबर हाल ही में किसी और के पास गया है, इसलिए उससे आया उत्तर काफ़ी नहीं है।</translation>
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
        <source>This person has also asked for a copy of their data, and that request is open.</source>
        <translation>इस व्यक्ति ने अपने डेटा की प्रति भी माँगी है, और वह अनुरोध खुला है।</translation>
    </message>
    <message>
        <source>This person has asked WhatsApp for no more offers from us.</source>
        <translation>इस व्यक्ति ने WhatsApp से हमारे और प्रचार न भेजने को कहा है।</translation>
    </message>
    <message>
        <source>This person has asked to be erased, so their chats stay as they are.</source>
        <translation>इस व्यक्ति ने अपना डेटा मिटाने को कहा है, इसलिए उनकी चैट जैसी हैं वैसी रहेंगी।</translation>
    </message>
    <message>
        <source>This person has neither a phone number nor a WhatsApp name.</source>
        <translation>इस व्यक्ति का न फ़ोन नंबर है, न WhatsApp नाम।</translation>
    </message>
    <message>
        <source>This person has no biodata.</source>
        <translation>इस व्यक्ति का कोई बायोडेटा नहीं है।</translation>
    </message>
    <message>
        <source>This person has no number yet.</source>
        <translation>इस व्यक्ति का अभी कोई नंबर नहीं है।</translation>
    </message>
    <message>
        <source>This person has several numbers.</source>
        <translation>इस व्यक्ति के कई नंबर हैं।</translation>
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
        <source>This person may not be the second to approve.</source>
        <translation>यह व्यक्ति दूसरी मंज़ूरी नहीं दे सकता।</translation>
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
        <source>This picture has too many pixels to be shown.</source>
        <translation>इस तस्वीर में इतने अधिक पिक्सेल हैं कि इसे दिखाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This provider is no longer there.</source>
        <translation>यह सेवा प्रदाता अब नहीं है।</translation>
    </message>
    <message>
        <source>This record may not be changed.</source>
        <translation>यह रिकॉर्ड बदला नहीं जा सकता।</translation>
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
        <source>This request cannot be extended.</source>
        <translation>इस अनुरोध का समय नहीं बढ़ाया जा सकता।</translation>
    </message>
    <message>
        <source>This request cannot take that step now.</source>
        <translation>इस अनुरोध पर अभी वह कदम नहीं उठाया जा सकता।</translation>
    </message>
    <message>
        <source>This request does not stand where a copy may be made.</source>
        <translation>यह अनुरोध ऐसे चरण में नहीं है जहाँ प्रति बनाई जा सके।</translation>
    </message>
    <message>
        <source>This request has no person yet.</source>
        <translation>इस अनुरोध में अभी कोई व्यक्ति नहीं है।</translation>
    </message>
    <message>
        <source>This request is closed, and so is its work.</source>
        <translation>यह अनुरोध बंद है, और इसका काम भी।</translation>
    </message>
    <message>
        <source>This request is closed.</source>
        <translation>यह अनुरोध बंद है।</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>यह अनुरोध अब नहीं है।</translation>
    </message>
    <message>
        <source>This request is open.</source>
        <translation>यह अनुरोध खुला है।</translation>
    </message>
    <message>
        <source>This request is ours to decide.</source>
        <translation>इस अनुरोध पर निर्णय हमें लेना है।</translation>
    </message>
    <message>
        <source>This request needs no second approval.</source>
        <translation>इस अनुरोध को दूसरी मंज़ूरी की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>This request was already decided.</source>
        <translation>इस अनुरोध पर निर्णय हो चुका है।</translation>
    </message>
    <message>
        <source>This request was extended already.</source>
        <translation>इस अनुरोध का समय पहले ही बढ़ाया जा चुका है।</translation>
    </message>
    <message>
        <source>This saved filter cannot be read.</source>
        <translation>यह सहेजा गया फ़िल्टर पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This saved filter cannot be used with this version.</source>
        <translation>यह सहेजा गया फ़िल्टर इस संस्करण में उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This saved filter is no longer there.</source>
        <translation>यह सहेजा गया फ़िल्टर अब नहीं है।</translation>
    </message>
    <message>
        <source>This sheet is not in the file.</source>
        <translation>यह शीट फ़ाइल में नहीं है।</translation>
    </message>
    <message>
        <source>This shortcut cannot be used.</source>
        <translation>यह शब्द उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This stop is still being carried out.</source>
        <translation>संदेशों की यह रोक अभी लागू की जा रही है।</translation>
    </message>
    <message>
        <source>This stop was undone already.</source>
        <translation>संदेशों की यह रोक पहले ही हटाई जा चुकी है।</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>यह काम अब नहीं है।</translation>
    </message>
    <message>
        <source>This template begins with a file ({kind}).</source>
        <translation>यह टेम्पलेट एक फ़ाइल ({kind}) से शुरू होता है।</translation>
    </message>
    <message>
        <source>This template begins with a file, which a broadcast cannot carry.</source>
        <translation>यह टेम्पलेट फ़ाइल से शुरू होता है, और ब्रॉडकास्ट में फ़ाइल नहीं जा सकती।</translation>
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
        <source>This template is no longer there.</source>
        <translation>यह टेम्पलेट अब नहीं है।</translation>
    </message>
    <message>
        <source>This template is not approved by WhatsApp at present.</source>
        <translation>यह टेम्पलेट अभी WhatsApp से मंज़ूर नहीं है।</translation>
    </message>
    <message>
        <source>This text holds signs that cannot be kept.</source>
        <translation>इस पाठ में ऐसे चिह्न हैं जिन्हें रखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This text is no longer there.</source>
        <translation>यह पाठ अब नहीं है।</translation>
    </message>
    <message>
        <source>This text is too long for one message.</source>
        <translation>यह पाठ एक संदेश के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>यह पाठ बहुत लंबा है।</translation>
    </message>
    <message>
        <source>This time has passed or is too far away.</source>
        <translation>यह समय बीत चुका है या बहुत आगे का है।</translation>
    </message>
    <message>
        <source>This was done too long ago to be undone.</source>
        <translation>इसे हुए इतना समय बीत चुका है कि अब पूर्ववत् नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>To open a request again needs a reason.</source>
        <translation>अनुरोध फिर खोलने के लिए कारण ज़रूरी है।</translation>
    </message>
    <message>
        <source>To waive the waiting time needs a reason.</source>
        <translation>प्रतीक्षा का समय छोड़ने के लिए कारण ज़रूरी है।</translation>
    </message>
    <message>
        <source>Told where they asked.</source>
        <translation>जहाँ उन्होंने माँगा था, वहीं बताया गया।</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>कुछ मिनट में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड़ी देर में फिर कोशिश करें।</translation>
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
        <source>Tula (Libra)</source>
        <translation>तुला</translation>
    </message>
    <message>
        <source>Twenty chats are pinned already.</source>
        <translation>बीस चैट पहले से पिन हैं।</translation>
    </message>
    <message>
        <source>Two different people must approve this.</source>
        <translation>इसे दो अलग-अलग लोगों को मंज़ूर करना होगा।</translation>
    </message>
    <message>
        <source>Two entries were made one here.</source>
        <translation>यहाँ दो प्रविष्टियों को एक किया गया।</translation>
    </message>
    <message>
        <source>Type its people in, or ask for CSV.</source>
        <translation>इसके लोगों को ख़ुद दर्ज करें, या CSV माँगें।</translation>
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
        <source>Unblock them first, if writing to them is really wanted.</source>
        <translation>यदि सचमुच लिखना है तो पहले उन्हें अनब्लॉक करें।</translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation>चाचा / मामा</translation>
    </message>
    <message>
        <source>Undo it from the list of duplicates.</source>
        <translation>इसे दोहरावों की सूची से पूर्ववत् करें।</translation>
    </message>
    <message>
        <source>Undo that merge first.</source>
        <translation>पहले उस मिलान को पूर्ववत् करें।</translation>
    </message>
    <message>
        <source>Unpack it and choose the file inside.</source>
        <translation>इसे अनपैक करें और अंदर की फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Unpack it, and add the files one by one.</source>
        <translation>इसे अनपैक करें और फ़ाइलें एक-एक कर जोड़ें।</translation>
    </message>
    <message>
        <source>Unpin one of them first.</source>
        <translation>पहले उनमें से किसी एक का पिन हटाएँ।</translation>
    </message>
    <message>
        <source>Up to 3 lakh a year</source>
        <translation>3 लाख तक वार्षिक</translation>
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
        <source>Use a shorter one.</source>
        <translation>इससे छोटा लिखें।</translation>
    </message>
    <message>
        <source>Use at most 40 letters.</source>
        <translation>अधिकतम 40 अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Use at most 60 letters.</source>
        <translation>अधिकतम 60 अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Use at most {most} characters.</source>
        <translation>अधिक से अधिक {most} अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Use fewer filters or words.</source>
        <translation>कम फ़िल्टर या कम शब्द लिखें।</translation>
    </message>
    <message>
        <source>Uttara Ashadha</source>
        <translation>उत्तराषाढ़ा</translation>
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
        <translation>शाकाहारी, अंडे सहित</translation>
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
        <source>Wait until it is approved again, or begin anew with another one.</source>
        <translation>इसके फिर मंज़ूर होने तक रुकें, या दूसरा टेम्पलेट लेकर नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>Wait until it is over, or cancel it there.</source>
        <translation>उसके पूरा होने तक रुकें, या वहाँ रद्द करें।</translation>
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
        <source>We have blocked this person on WhatsApp.</source>
        <translation>हमने इस व्यक्ति को WhatsApp पर ब्लॉक किया है।</translation>
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
        <source>What is kept of this person must stay exactly as it is: a legal hold stands.</source>
        <translation>इस व्यक्ति का जो कुछ रखा है वह वैसा ही रहना चाहिए: कानूनी रोक लगी है।</translation>
    </message>
    <message>
        <source>What is to be filled in is not known.</source>
        <translation>क्या भरना है, यह पता नहीं है।</translation>
    </message>
    <message>
        <source>What the person&apos;s own phone and other families&apos; phones hold</source>
        <translation>जो व्यक्ति के अपने और दूसरे परिवारों के फ़ोन में है</translation>
    </message>
    <message>
        <source>What was agreed to is not one of the purposes the notice names.</source>
        <translation>जिस बात पर सहमति दी गई, वह सूचना में बताए उद्देश्यों में से नहीं है।</translation>
    </message>
    <message>
        <source>What was found has changed meanwhile.</source>
        <translation>जो मिला था, वह इस बीच बदल गया है।</translation>
    </message>
    <message>
        <source>What you send of your own accord waits until this PC has heard from the relay.</source>
        <translation>जो आप अपनी ओर से भेजते हैं, वह इस पीसी का रिले से संपर्क होने तक प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>WhatsApp asked us to slow down.</source>
        <translation>WhatsApp ने हमें धीमा होने को कहा है।</translation>
    </message>
    <message>
        <source>WhatsApp blocks only people who wrote in the last 24 hours.</source>
        <translation>WhatsApp केवल उन्हीं लोगों को ब्लॉक करता है जिन्होंने पिछले 24 घंटे में लिखा है।</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Check the internet connection.</source>
        <translation>WhatsApp तक नहीं पहुँचा जा सकता। इंटरनेट कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Nothing was changed.</source>
        <translation>WhatsApp तक पहुँच नहीं हो सकी। कुछ नहीं बदला गया।</translation>
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
        <source>WhatsApp does not let this number begin conversations at present.</source>
        <translation>WhatsApp अभी इस नंबर से बातचीत शुरू नहीं करने देता।</translation>
    </message>
    <message>
        <source>WhatsApp does not let us answer for now; messages wait.</source>
        <translation>WhatsApp अभी हमें उत्तर नहीं देने देता; संदेश प्रतीक्षा में हैं।</translation>
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
        <source>WhatsApp has paused or withdrawn the template.</source>
        <translation>WhatsApp ने टेम्पलेट रोक दिया है या हटा लिया है।</translation>
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
        <source>WhatsApp has switched our number off. No message can go out.</source>
        <translation>WhatsApp ने हमारा नंबर बंद कर दिया है। कोई संदेश नहीं जा सकता।</translation>
    </message>
    <message>
        <source>WhatsApp has switched this template off for good.</source>
        <translation>WhatsApp ने यह टेम्पलेट हमेशा के लिए बंद कर दिया है।</translation>
    </message>
    <message>
        <source>WhatsApp has told something else of this number or user name since.</source>
        <translation>WhatsApp ने तब से इस नंबर या यूज़र नाम के बारे में कुछ और बताया है।</translation>
    </message>
    <message>
        <source>WhatsApp is changing something on our account.</source>
        <translation>WhatsApp हमारे खाते में कुछ बदल रहा है।</translation>
    </message>
    <message>
        <source>WhatsApp lets us only answer for now; messages that begin a chat wait.</source>
        <translation>WhatsApp अभी हमें केवल उत्तर देने देता है; चैट शुरू करने वाले संदेश प्रतीक्षा में हैं।</translation>
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
        <source>WhatsApp rates the number lower than when this began: people block it or report its messages.</source>
        <translation>WhatsApp ने नंबर का दर्जा शुरू के मुक़ाबले घटा दिया है: लोग उसे ब्लॉक करते हैं या उसके संदेशों की शिकायत करते हैं।</translation>
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
        <source>WhatsApp took this message and has not said yet what became of it.</source>
        <translation>WhatsApp ने यह संदेश ले लिया है और अभी नहीं बताया कि इसका क्या हुआ।</translation>
    </message>
    <message>
        <source>When a request came and what it asks for cannot be changed.</source>
        <translation>अनुरोध कब आया और उसमें क्या माँगा गया, यह बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Who approves this is not known.</source>
        <translation>इसे कौन मंज़ूर कर रहा है, यह पता नहीं है।</translation>
    </message>
    <message>
        <source>Who asks is the person, a guardian, a relative, a nominee, an agent or the staff.</source>
        <translation>माँगने वाला स्वयं व्यक्ति, अभिभावक, रिश्तेदार, नामित व्यक्ति, प्रतिनिधि या कर्मचारी होता है।</translation>
    </message>
    <message>
        <source>Who asks was not checked yet.</source>
        <translation>कौन माँग रहा है, इसकी जाँच अभी नहीं हुई है।</translation>
    </message>
    <message>
        <source>Who was given what and when</source>
        <translation>किसे क्या और कब दिया गया</translation>
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
        <translation>पहले संदेश लिखें।</translation>
    </message>
    <message>
        <source>Write a new one.</source>
        <translation>नया लिखें।</translation>
    </message>
    <message>
        <source>Write a note of your own below it.</source>
        <translation>इसके नीचे अपनी टिप्पणी लिखें।</translation>
    </message>
    <message>
        <source>Write down how: by phone, by letter, at the desk.</source>
        <translation>लिखें कि कैसे: फ़ोन पर, पत्र से, कार्यालय में।</translation>
    </message>
    <message>
        <source>Write down their letter, mail or call.</source>
        <translation>उनका पत्र, ई-मेल या फ़ोन दर्ज करें।</translation>
    </message>
    <message>
        <source>Write down why this message was no stop.</source>
        <translation>लिखें कि इस संदेश में रोकने को क्यों नहीं कहा गया था।</translation>
    </message>
    <message>
        <source>Write it again; if it fails again, tell support the number of the error.</source>
        <translation>इसे फिर लिखें; फिर भी न हो तो सहायता को त्रुटि का नंबर बताएँ।</translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation>इसे नए सिरे से लिखें।</translation>
    </message>
    <message>
        <source>Write it as 1997-02-14, or only 1997-02 or 1997.</source>
        <translation>इसे 1997-02-14, या केवल 1997-02 या 1997 के रूप में लिखें।</translation>
    </message>
    <message>
        <source>Write it as 1998-02-03.</source>
        <translation>इसे 1998-02-03 की तरह लिखें।</translation>
    </message>
    <message>
        <source>Write it as 2027-01-31.</source>
        <translation>इसे 2027-01-31 के रूप में लिखें।</translation>
    </message>
    <message>
        <source>Write it as the paper has it.</source>
        <translation>इसे वैसे ही लिखें जैसे काग़ज़ पर है।</translation>
    </message>
    <message>
        <source>Write it down.</source>
        <translation>इसे लिख लें।</translation>
    </message>
    <message>
        <source>Write it first.</source>
        <translation>पहले इसे लिखें।</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>इसे एक पंक्ति में लिखें।</translation>
    </message>
    <message>
        <source>Write it in one sentence.</source>
        <translation>इसे एक वाक्य में लिखें।</translation>
    </message>
    <message>
        <source>Write it like 5′10″ or 178 cm, between 100 and 230 cm.</source>
        <translation>इसे 5′10″ या 178 cm की तरह लिखें, 100 और 230 cm के बीच।</translation>
    </message>
    <message>
        <source>Write it on their card first.</source>
        <translation>पहले इसे उनके कार्ड पर लिखें।</translation>
    </message>
    <message>
        <source>Write it with 24 hours, like 06:40 or 18:05.</source>
        <translation>इसे 24 घंटे के हिसाब से लिखें, जैसे 06:40 या 18:05।</translation>
    </message>
    <message>
        <source>Write it with digits, like 12 or 12.5.</source>
        <translation>इसे अंकों में लिखें, जैसे 12 या 12.5।</translation>
    </message>
    <message>
        <source>Write its length in minutes.</source>
        <translation>इसकी अवधि मिनटों में लिखें।</translation>
    </message>
    <message>
        <source>Write the address with https:// in front.</source>
        <translation>पते के आगे https:// लिखें।</translation>
    </message>
    <message>
        <source>Write the name and the rank as the order has them.</source>
        <translation>नाम और पद वैसे ही लिखें जैसे आदेश में हैं।</translation>
    </message>
    <message>
        <source>Write the name into the request first.</source>
        <translation>पहले अनुरोध में नाम लिखें।</translation>
    </message>
    <message>
        <source>Write the name of the authority or company.</source>
        <translation>प्राधिकरण या कंपनी का नाम लिखें।</translation>
    </message>
    <message>
        <source>Write the name of the family.</source>
        <translation>परिवार का नाम लिखें।</translation>
    </message>
    <message>
        <source>Write them one a line.</source>
        <translation>हर एक को अलग पंक्ति में लिखें।</translation>
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
        <source>Write what was found, such as: a backup was put back on purpose.</source>
        <translation>जो पाया गया वह लिखें, जैसे: बैकअप जान-बूझकर लौटाया गया।</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>ग़लत नंबर</translation>
    </message>
    <message>
        <source>Wrote once, never became a client and agreed to nothing.</source>
        <translation>एक बार लिखा, कभी ग्राहक नहीं बने और किसी बात पर सहमत नहीं हुए।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>Yes: they agreed by a button on {day}, having seen notice {notice}.</source>
        <translation>हाँ: सूचना {notice} देखकर उन्होंने {day} को बटन से सहमति दी।</translation>
    </message>
    <message>
        <source>Yes: they agreed in a call on {day}, having been told notice {notice}.</source>
        <translation>हाँ: सूचना {notice} सुनकर उन्होंने {day} को फ़ोन पर सहमति दी।</translation>
    </message>
    <message>
        <source>Yes: they agreed in a form on {day}, having seen notice {notice}.</source>
        <translation>हाँ: सूचना {notice} देखकर उन्होंने {day} को फ़ॉर्म में सहमति दी।</translation>
    </message>
    <message>
        <source>Yes: they agreed in a message on {day}, having seen notice {notice}.</source>
        <translation>हाँ: सूचना {notice} देखकर उन्होंने {day} को संदेश में सहमति दी।</translation>
    </message>
    <message>
        <source>Yes: they agreed in person on {day}, having been shown notice {notice}.</source>
        <translation>हाँ: सूचना {notice} दिखाए जाने पर उन्होंने {day} को स्वयं आकर सहमति दी।</translation>
    </message>
    <message>
        <source>Yes: they agreed on {day} by the proof that a list came with, having seen notice {notice}.</source>
        <translation>हाँ: सूची के साथ आए प्रमाण के अनुसार, सूचना {notice} देखकर उन्होंने {day} को सहमति दी।</translation>
    </message>
    <message>
        <source>Yes: they signed for it on paper on {day}, having seen notice {notice}.</source>
        <translation>हाँ: सूचना {notice} देखकर उन्होंने {day} को काग़ज़ पर हस्ताक्षर करके सहमति दी।</translation>
    </message>
    <message>
        <source>Yes: they switched it on in WhatsApp on {day}, having seen notice {notice}.</source>
        <translation>हाँ: सूचना {notice} देखकर उन्होंने {day} को WhatsApp में इसे चालू किया।</translation>
    </message>
    <message>
        <source>Yes: they wrote to you in the last 24 hours, so you may answer.</source>
        <translation>हाँ: उन्होंने पिछले 24 घंटे में आपको लिखा है, इसलिए आप उत्तर दे सकते हैं।</translation>
    </message>
    <message>
        <source>Yes: this rests on the law or on the safety of their data, and needs no consent.</source>
        <translation>हाँ: इसका आधार क़ानून या उनके डेटा की सुरक्षा है, इसके लिए सहमति ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>You may answer when they write to you themselves.</source>
        <translation>जब वे स्वयं आपको लिखें तब आप उत्तर दे सकते हैं।</translation>
    </message>
    <message>
        <source>Your role may not write people&apos;s data into files.</source>
        <translation>आपकी भूमिका में लोगों का डेटा फ़ाइलों में लिखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>code for “{text}”</source>
        <translation>“{text}” का कोड</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>जन्मतिथि</translation>
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
        <source>gender</source>
        <translation>लिंग</translation>
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
        <source>height</source>
        <translation>ऊँचाई</translation>
    </message>
    <message>
        <source>image</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>marital status</source>
        <translation>वैवाहिक स्थिति</translation>
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
        <source>status</source>
        <translation>स्थिति</translation>
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
        <source>time of birth</source>
        <translation>जन्म समय</translation>
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
        <source>{person} has not agreed that their photo is shown to families.</source>
        <translation>{person} ने परिवारों को अपनी फ़ोटो दिखाए जाने की सहमति नहीं दी है।</translation>
    </message>
    <message>
        <source>{person} has not agreed to be shown to families.</source>
        <translation>{person} ने परिवारों को दिखाए जाने की सहमति नहीं दी है।</translation>
    </message>
    <message>
        <source>{person} says that some of this is wrong, so it is shown to nobody until that is decided.</source>
        <translation>{person} का कहना है कि इसमें कुछ ग़लत है, इसलिए निर्णय होने तक यह किसी को नहीं दिखाया जाता।</translation>
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
<context>
    <name>voice</name>
    <message>
        <source>The microphone may not be used.</source>
        <translation>माइक्रोफ़ोन के उपयोग की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Allow it for Sanjog Desktop in the settings of this PC.</source>
        <translation>इस पीसी की सेटिंग में Sanjog Desktop को इसकी अनुमति दें।</translation>
    </message>
    <message>
        <source>This PC has no microphone.</source>
        <translation>इस पीसी में माइक्रोफ़ोन नहीं है।</translation>
    </message>
    <message>
        <source>Connect one and try again.</source>
        <translation>कोई जोड़कर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This microphone cannot be used.</source>
        <translation>यह माइक्रोफ़ोन काम में नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>दूसरा माइक्रोफ़ोन आज़माएँ।</translation>
    </message>
    <message>
        <source>The microphone does not answer.</source>
        <translation>माइक्रोफ़ोन उत्तर नहीं दे रहा है।</translation>
    </message>
    <message>
        <source>Another program may be using it.</source>
        <translation>हो सकता है कोई दूसरा प्रोग्राम इसे इस्तेमाल कर रहा हो।</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Why may I message this person?</source>
        <translation>मैं इस व्यक्ति को संदेश क्यों भेज सकता/सकती हूँ?</translation>
    </message>
    <message>
        <source>Open the consent ledger</source>
        <translation>सहमति बही खोलें</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>किसने दर्ज किया</translation>
    </message>
</context>
<context>
    <name>witness</name>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>ऑडिट लॉग के साक्षी</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>चुनें… (&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>जोड़ें (&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Every hour a signed word on how long the log is goes to each of them. Who holds one can show whether an entry was changed, cut off or put back. It names nobody.</source>
        <translation>हर घंटे हर साक्षी को एक हस्ताक्षरित सूचना जाती है कि लॉग कितना लंबा है। जिसके पास यह है, वह दिखा सकता है कि कोई प्रविष्टि बदली, काटी या पुरानी स्थिति में लौटाई गई या नहीं। इसमें किसी का नाम नहीं होता।</translation>
    </message>
    <message>
        <source>A &amp;folder (a stick, a network drive) or https:// address</source>
        <translation>फ़ोल्डर (पेन ड्राइव, नेटवर्क ड्राइव) या https:// पता (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>निपटाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Looked into: what was it? The finding stays in the log</source>
        <translation>जाँच की गई: क्या बात थी? जो पाया गया, वह लॉग में दर्ज रहता है</translation>
    </message>
    <message>
        <source>Folder of a witness</source>
        <translation>साक्षी का फ़ोल्डर</translation>
    </message>
    <message>
        <source>None yet: only this PC&apos;s own file watches over the log.</source>
        <translation>अभी कोई नहीं: केवल इस पीसी की अपनी फ़ाइल लॉग पर नज़र रखती है।</translation>
    </message>
    <message>
        <source>{count} entries, {when}</source>
        <translation>{count} प्रविष्टियाँ, {when}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove {where}</source>
        <translation>{where} को हटाएँ</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
</TS>
