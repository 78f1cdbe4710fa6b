<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gu" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Cannot be shown. Open it instead.</source>
        <translation>બતાવી શકાતું નથી. તેના બદલે ખોલીને જુઓ.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>ખૂલી રહ્યું છે…</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>આગળ મોકલેલું</translation>
    </message>
    <message>
        <source>Template · {name}</source>
        <translation>ટેમ્પલેટ · {name}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ટેમ્પલેટ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>તમે</translation>
    </message>
    <message>
        <source>voice note</source>
        <translation>વૉઇસ સંદેશ</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>ઑડિયો</translation>
    </message>
    <message>
        <source>No longer available from WhatsApp</source>
        <translation>WhatsApp પર હવે ઉપલબ્ધ નથી</translation>
    </message>
    <message>
        <source>Could not be fetched yet, trying again</source>
        <translation>હજી મળી નથી, ફરી પ્રયાસ ચાલુ છે</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>મેળવાઈ રહી છે…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ખોલો</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>સ્થળ</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>સંપર્ક કાર્ડ</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>સુધારેલું</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>તે પહોંચ્યો હતો</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ફરી મોકલો</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>ટેમ્પલેટ મોકલો</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ફરી પ્રયાસ કરો</translation>
    </message>
    <message>
        <source>This file is a program or can carry one, so it is not opened from here.</source>
        <translation>આ ફાઇલ પ્રોગ્રામ છે અથવા તેમાં પ્રોગ્રામ હોઈ શકે છે, તેથી તે અહીંથી ખોલાતી નથી.</translation>
    </message>
    <message>
        <source>Save it only if you know who made it and what it is for.</source>
        <translation>તે કોણે અને શા માટે બનાવી તે જાણતા હો તો જ સાચવો.</translation>
    </message>
    <message>
        <source>No program on this PC opens {name}.</source>
        <translation>આ પીસી પર {name} ખોલે એવો કોઈ પ્રોગ્રામ નથી.</translation>
    </message>
    <message>
        <source>Save it instead.</source>
        <translation>તેના બદલે તેને સાચવો.</translation>
    </message>
    <message>
        <source>This file has not been fetched yet.</source>
        <translation>આ ફાઇલ હજી મેળવાઈ નથી.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>થોડી વારમાં ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ખાલી છે.</translation>
    </message>
    <message>
        <source>{name} is too large for WhatsApp.</source>
        <translation>{name} WhatsApp માટે ઘણી મોટી છે.</translation>
    </message>
    <message>
        <source>The limit is {limit} MB. Send a smaller copy or a link.</source>
        <translation>મર્યાદા {limit} MB છે. નાની નકલ અથવા લિંક મોકલો.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} વાંચી શકાઈ નહીં.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>જવાબો</translation>
    </message>
    <message>
        <source>Match updates</source>
        <translation>સંબંધોની માહિતી</translation>
    </message>
    <message>
        <source>Share biodata</source>
        <translation>બાયોડેટા આપવો</translation>
    </message>
    <message>
        <source>Share photos</source>
        <translation>ફોટા આપવા</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>પ્રચાર</translation>
    </message>
    <message>
        <source>Testimonials</source>
        <translation>અભિપ્રાય પ્રકાશન</translation>
    </message>
    <message>
        <source>in chat</source>
        <translation>ચેટમાં</translation>
    </message>
    <message>
        <source>by button</source>
        <translation>બટનથી</translation>
    </message>
    <message>
        <source>in WhatsApp</source>
        <translation>WhatsApp માં</translation>
    </message>
    <message>
        <source>web form</source>
        <translation>વેબ ફોર્મ</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>કાગળનું ફોર્મ</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>ફોન પર</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>રૂબરૂ</translation>
    </message>
    <message>
        <source>import</source>
        <translation>આયાતથી</translation>
    </message>
    <message>
        <source>opted in {day}</source>
        <translation>સંમતિ {day}</translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation>પાછી લીધી {day}</translation>
    </message>
    <message>
        <source>said no {day}</source>
        <translation>ના પાડી {day}</translation>
    </message>
    <message>
        <source>stopped {day}</source>
        <translation>અટકાવ્યું {day}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>મુદત પૂરી {day}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>નોંધ નથી</translation>
    </message>
    <message>
        <source>this chat</source>
        <translation>આ ચેટ</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>નંબર નથી</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>સહિયારો</translation>
    </message>
    <message>
        <source>not on WhatsApp</source>
        <translation>WhatsApp પર નથી</translation>
    </message>
    <message>
        <source>consent noted</source>
        <translation>સંમતિ નોંધાઈ</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ઉમેર્યું</translation>
    </message>
    <message>
        <source>{fields} changed</source>
        <translation>{fields} બદલ્યું</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>બદલ્યું</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>પ્રચાર</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>સેવા</translation>
    </message>
    <message>
        <source>login code</source>
        <translation>લૉગિન કોડ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>અટકાવેલું</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>સમીક્ષામાં</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>નામંજૂર</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>બંધ કરેલું</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ફોટો</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>વિડિયો</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>વૉઇસ સંદેશ</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>ઑડિયો</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>દસ્તાવેજ</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>સ્ટિકર</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>પ્રતિક્રિયા</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ઑર્ડર</translation>
    </message>
    <message>
        <source>Notice from WhatsApp</source>
        <translation>WhatsApp ની સૂચના</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>ભૂંસેલો સંદેશ</translation>
    </message>
    <message>
        <source>Opened the chat</source>
        <translation>ચેટ ખોલી</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>બટન</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>જવાબ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>સંદેશ</translation>
    </message>
    <message>
        <source>Message of a kind not supported yet</source>
        <translation>આ પ્રકારનો સંદેશ હજી બતાવી શકાતો નથી</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>રાહ જુએ છે</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>મોકલાય છે</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>મોકલ્યો</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>પહોંચ્યો</translation>
    </message>
    <message>
        <source>read</source>
        <translation>વંચાયો</translation>
    </message>
    <message>
        <source>played</source>
        <translation>સંભળાયો</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ન મોકલાયો</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ખબર નથી</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>રદ</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>મુસદ્દો: {text}</translation>
    </message>
    <message>
        <source>You: not sent. {text}</source>
        <translation>તમે: ન મોકલાયો. {text}</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>તમે: {text}</translation>
    </message>
    <message>
        <source>Privacy request?</source>
        <translation>ગોપનીયતા વિનંતી?</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>અટકાવ્યું</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>મર્યાદિત</translation>
    </message>
    <message>
        <source>needs consent</source>
        <translation>સંમતિ જોઈએ</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>વિન્ડો બંધ</translation>
    </message>
    <message>
        <source>closes in {left}</source>
        <translation>{left} માં બંધ</translation>
    </message>
    <message>
        <source>window {left}</source>
        <translation>વિન્ડો {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ન વાંચેલો</numerusform>
            <numerusform>%n ન વાંચેલા</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted by its sender.</source>
        <translation>આ સંદેશ મોકલનારે ભૂંસી નાખ્યો.</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>અગાઉનો એક સંદેશ</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent. Did it arrive?</source>
        <translation>મોકલતી વખતે જોડાણ તૂટી ગયું. શું તે પહોંચ્યો?</translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation>આ મોકલી શકાયો નહીં.</translation>
    </message>
    <message>
        <source>in reply to: {text}</source>
        <translation>આના જવાબમાં: {text}</translation>
    </message>
    <message>
        <source>you reacted {emoji}</source>
        <translation>તમારી પ્રતિક્રિયા {emoji}</translation>
    </message>
    <message>
        <source>they reacted {emoji}</source>
        <translation>તેમની પ્રતિક્રિયા {emoji}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>અંગ્રેજી</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>હિન્દી</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>મરાઠી</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>ગુજરાતી</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>પરિચય</translation>
    </message>
    <message>
        <source>Sanjog Desktop: contacts, WhatsApp chats and privacy requests of a matrimonial agency.</source>
        <translation>Sanjog Desktop: લગ્ન સંસ્થાના સંપર્કો, WhatsApp ચેટ અને ગોપનીયતા વિનંતીઓ.</translation>
    </message>
    <message>
        <source>Sanjog Desktop</source>
        <translation>Sanjog Desktop</translation>
    </message>
    <message>
        <source>System</source>
        <translation>સિસ્ટમ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>આવૃત્તિઓ</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>અહેવાલ માટે નકલ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>આનાથી બન્યું છે</translation>
    </message>
    <message>
        <source>The licence texts lie beside the program.</source>
        <translation>લાઇસન્સના લખાણ પ્રોગ્રામ સાથે છે.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>દેખાવ</translation>
    </message>
    <message>
        <source>For this PC alone. Changes show at once.</source>
        <translation>ફક્ત આ પીસી માટે. ફેરફાર તરત દેખાય છે.</translation>
    </message>
    <message>
        <source>Colours and size</source>
        <translation>રંગ અને કદ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>સિસ્ટમ પ્રમાણે</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>આછું</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ઘેરું</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>વધુ કૉન્ટ્રાસ્ટ</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>રંગ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>અક્ષરનું કદ (&amp;T)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ભાષા</translation>
    </message>
    <message>
        <source>The language of this program. Messages are written in the language of each person.</source>
        <translation>આ પ્રોગ્રામની ભાષા. સંદેશ દરેક વ્યક્તિની પોતાની ભાષામાં લખાય છે.</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>પ્રોગ્રામની ભાષા (&amp;L)</translation>
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
        <translation>આ સંદેશનું શું કરવું</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>જવાબ આપો</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>લખાણની નકલ કરો</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ખોલો</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>આ નામે સાચવો…</translation>
    </message>
    <message>
        <source>React</source>
        <translation>પ્રતિક્રિયા આપો</translation>
    </message>
    <message>
        <source>Take the reaction back</source>
        <translation>પ્રતિક્રિયા પાછી લો</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>આ નામે સાચવો</translation>
    </message>
</context>
<context>
    <name>ChatsPane</name>
    <message>
        <source>Choose a chat</source>
        <translation>ચેટ પસંદ કરો</translation>
    </message>
    <message>
        <source>Everything said so far is on this PC and can be read without a network.</source>
        <translation>અત્યાર સુધીની બધી વાતચીત આ પીસી પર છે અને નેટવર્ક વિના વાંચી શકાય છે.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>checking…</source>
        <translation>તપાસાય છે…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>બરાબર</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>સમસ્યા</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>સંદેશ લખો</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>સંદેશ</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>જોડો</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ટેમ્પલેટ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>મોકલો</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>આ કાઢી નાખો</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>પોતે</translation>
    </message>
    <message>
        <source>Reply to {who}</source>
        <translation>{who} ને જવાબ</translation>
    </message>
    <message>
        <source>Too long for WhatsApp. Send it in two parts.</source>
        <translation>WhatsApp માટે ઘણો લાંબો. બે ભાગમાં મોકલો.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ફાઇલ જોડો</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>જોડાણ</translation>
    </message>
    <message>
        <source>From Meta’s app dashboard and your relay. Everything here stays in the encrypted store.</source>
        <translation>Meta ના ઍપ ડૅશબોર્ડ અને તમારા રિલેમાંથી. અહીંનું બધું એન્ક્રિપ્ટેડ ભંડારમાં રહે છે.</translation>
    </message>
    <message>
        <source>WhatsApp at Meta</source>
        <translation>Meta પરનું WhatsApp</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>ઍક્સેસ ટોકન</translation>
    </message>
    <message>
        <source>A system user’s token does not expire.</source>
        <translation>સિસ્ટમ યુઝરનું ટોકન પૂરું થતું નથી.</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>ઍક્સેસ ટોકન (&amp;T)</translation>
    </message>
    <message>
        <source>Check token</source>
        <translation>ટોકન તપાસો</translation>
    </message>
    <message>
        <source>Phone number &amp;id</source>
        <translation>ફોન નંબર આઈડી (&amp;I)</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>નંબર તપાસો</translation>
    </message>
    <message>
        <source>WhatsApp &amp;business account id</source>
        <translation>WhatsApp બિઝનેસ ખાતા આઈડી (&amp;B)</translation>
    </message>
    <message>
        <source>Check templates</source>
        <translation>ટેમ્પલેટ તપાસો</translation>
    </message>
    <message>
        <source>&amp;Graph address</source>
        <translation>Graph સરનામું (&amp;G)</translation>
    </message>
    <message>
        <source>Graph &amp;version</source>
        <translation>Graph આવૃત્તિ (&amp;V)</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>રિલે</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Relay &amp;address</source>
        <translation>રિલેનું સરનામું (&amp;A)</translation>
    </message>
    <message>
        <source>This PC’s &amp;name at the relay</source>
        <translation>રિલે પર આ પીસીનું નામ (&amp;N)</translation>
    </message>
    <message>
        <source>This PC’s credential</source>
        <translation>આ પીસીનું ઓળખપત્ર</translation>
    </message>
    <message>
        <source>This PC’s &amp;credential</source>
        <translation>આ પીસીનું ઓળખપત્ર (&amp;C)</translation>
    </message>
    <message>
        <source>Check relay</source>
        <translation>રિલે તપાસો</translation>
    </message>
    <message>
        <source>Agency key</source>
        <translation>સંસ્થાની ચાવી</translation>
    </message>
    <message>
        <source>The relay seals every message with the public half; only PCs that hold the private half can read them. Make one pair for the whole agency.</source>
        <translation>રિલે દરેક સંદેશને જાહેર અડધા ભાગથી બંધ કરે છે; જેમની પાસે ખાનગી અડધો ભાગ છે તે પીસી જ તેને વાંચી શકે છે. આખી સંસ્થા માટે એક જ જોડ બનાવો.</translation>
    </message>
    <message>
        <source>Private half</source>
        <translation>ખાનગી અડધો ભાગ</translation>
    </message>
    <message>
        <source>Paste it from the first PC.</source>
        <translation>પહેલા પીસી પરથી લાવીને ચોંટાડો.</translation>
    </message>
    <message>
        <source>&amp;Private half</source>
        <translation>ખાનગી અડધો ભાગ (&amp;P)</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>ચાવી તપાસો</translation>
    </message>
    <message>
        <source>The relay is started with it.</source>
        <translation>રિલે આની સાથે શરૂ થાય છે.</translation>
    </message>
    <message>
        <source>P&amp;ublic half</source>
        <translation>જાહેર અડધો ભાગ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Make a new pair</source>
        <translation>નવી જોડ બનાવો (&amp;M)</translation>
    </message>
    <message>
        <source>Copy public half</source>
        <translation>જાહેર ભાગની નકલ કરો</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>સાચવો અને જોડો (&amp;S)</translation>
    </message>
    <message>
        <source>Chec&amp;k everything</source>
        <translation>બધું તપાસો (&amp;K)</translation>
    </message>
    <message>
        <source>Saved, in use from now.</source>
        <translation>સાચવ્યું, હવેથી વપરાશમાં.</translation>
    </message>
    <message>
        <source>Start the relay with the new public half, then save.</source>
        <translation>પહેલાં રિલે નવા જાહેર ભાગ સાથે શરૂ કરો, પછી સાચવો.</translation>
    </message>
    <message>
        <source>Key {id}</source>
        <translation>ચાવી {id}</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>New contact</source>
        <translation>નવો સંપર્ક</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} માં ફેરફાર</translation>
    </message>
    <message>
        <source>On file: {numbers}</source>
        <translation>પહેલેથી નોંધેલા: {numbers}</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>નામ જરૂરી છે.</translation>
    </message>
    <message>
        <source>This does not read as a phone number. Try it with +91 in front.</source>
        <translation>આ ફોન નંબર લાગતો નથી. આગળ +91 મૂકી જુઓ.</translation>
    </message>
    <message>
        <source>Write the date of birth as year-month-day, like 1997-02-14.</source>
        <translation>જન્મતારીખ વર્ષ-મહિનો-દિવસ એમ લખો, જેમ કે 1997-02-14.</translation>
    </message>
    <message>
        <source>Write the height like 5′10″ or 178 cm.</source>
        <translation>ઊંચાઈ 5′10″ અથવા 178 cm એમ લખો.</translation>
    </message>
    <message>
        <source>No family yet</source>
        <translation>હજી કુટુંબ નથી</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>નામ (&amp;N)</translation>
    </message>
    <message>
        <source>Name in &amp;own script</source>
        <translation>પોતાની લિપિમાં નામ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>ફોન નંબર (&amp;P)</translation>
    </message>
    <message>
        <source>+91 …</source>
        <translation>+91 …</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ભૂમિકા (&amp;R)</translation>
    </message>
    <message>
        <source>mother of …, candidate</source>
        <translation>… નાં માતા, ઉમેદવાર</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>કુટુંબ (&amp;F)</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>શહેર (&amp;Y)</translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation>ઈ-મેલ (&amp;L)</translation>
    </message>
    <message>
        <source>Replies &amp;in</source>
        <translation>જવાબની ભાષા (&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>સ્થિતિ (&amp;T)</translation>
    </message>
    <message>
        <source>Is to be married: keep a &amp;biodata</source>
        <translation>લગ્ન કરવાનાં છે: બાયોડેટા રાખો (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>જન્મતારીખ (&amp;D)</translation>
    </message>
    <message>
        <source>1997-02-14</source>
        <translation>1997-02-14</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>ઊંચાઈ (&amp;H)</translation>
    </message>
    <message>
        <source>5′10″ or 178 cm</source>
        <translation>5′10″ અથવા 178 cm</translation>
    </message>
    <message>
        <source>Ed&amp;ucation</source>
        <translation>શિક્ષણ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>કામ (&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mmunity</source>
        <translation>સમાજ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Gotra</source>
        <translation>ગોત્ર (&amp;G)</translation>
    </message>
    <message>
        <source>Mangli&amp;k</source>
        <translation>માંગલિક (&amp;K)</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>આહાર</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>નોંધ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>સાચવો (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>રદ કરો (&amp;C)</translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>People</source>
        <translation>લોકો</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>કુટુંબો</translation>
    </message>
    <message>
        <source>&amp;Import a register…</source>
        <translation>રજિસ્ટર આયાત કરો… (&amp;I)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>સંપર્કો</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>આયાત… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>નવો સંપર્ક (&amp;N)</translation>
    </message>
    <message>
        <source>Name in any script, or part of a number</source>
        <translation>કોઈ પણ લિપિમાં નામ, અથવા નંબરનો ભાગ</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>ઉમેદવારો</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>કોષ્ટકમાં શું દેખાય</translation>
    </message>
    <message>
        <source>{ms} ms · {count} found</source>
        <translation>{ms} મિ.સે. · {count} મળ્યા</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>યાદી વાંચી શકાઈ નહીં.</translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation>જે દેખાય છે તે પહેલાંનું છે.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ફરી પ્રયાસ કરો</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>કોઈ ન મળ્યું</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or the last digits of a number. People shows everybody.</source>
        <translation>ઓછા અક્ષરો, બીજી જોડણી કે નંબરના છેલ્લા અંકો અજમાવો. &apos;લોકો&apos; માં બધા દેખાય છે.</translation>
    </message>
    <message>
        <source>No families yet</source>
        <translation>હજી કુટુંબો નથી</translation>
    </message>
    <message>
        <source>Import the register you keep, or add people one by one.</source>
        <translation>તમારું રજિસ્ટર આયાત કરો, અથવા લોકોને એક પછી એક ઉમેરો.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>અહીં હજી કોઈ નથી</translation>
    </message>
    <message>
        <source>Import the register you keep in Excel as CSV, or add the first person. Whoever writes on WhatsApp appears under People by themselves.</source>
        <translation>Excel માંનું તમારું રજિસ્ટર CSV તરીકે આયાત કરો, અથવા પહેલી વ્યક્તિ ઉમેરો. WhatsApp પર લખનાર &apos;લોકો&apos; માં આપોઆપ દેખાય છે.</translation>
    </message>
    <message>
        <source>{people} people · {families} families · all on this PC, readable offline</source>
        <translation>{people} લોકો · {families} કુટુંબો · બધું આ પીસી પર, નેટવર્ક વિના વાંચી શકાય</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>ફરી પ્રયાસ કરો (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>બંધ કરો (&amp;C)</translation>
    </message>
</context>
<context>
    <name>FamilyPanel</name>
    <message>
        <source>Family</source>
        <translation>કુટુંબ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>લોકો</translation>
    </message>
    <message>
        <source>Nobody yet. Choose this family in a person’s form.</source>
        <translation>હજી કોઈ નથી. વ્યક્તિના ફોર્મમાં આ કુટુંબ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>કોણ સંભાળે છે</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>નોંધ</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} બતાવો</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Search results</source>
        <translation>શોધનાં પરિણામ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>લોકો</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>સંદેશા</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>વ્યક્તિ</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Choose the register</source>
        <translation>રજિસ્ટર પસંદ કરો</translation>
    </message>
    <message>
        <source>Registers (*.csv *.tsv *.txt)</source>
        <translation>રજિસ્ટર (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>બધી ફાઇલો (*)</translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation>જોવા જેવી લીટીઓ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>પ્રગતિ</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>આયાત કરો (&amp;I)</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>બીજી ફાઇલ પસંદ કરો… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>રદ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} વંચાય છે…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>આ ફાઇલ વાંચી શકાતી નથી.</translation>
    </message>
    <message>
        <source>Close it in Excel and try again.</source>
        <translation>તેને Excel માં બંધ કરીને ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Line {line}, {outcome}.</source>
        <translation>લીટી {line}, {outcome}.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… અને બીજી {count}</translation>
    </message>
    <message>
        <source>Every line is in order.</source>
        <translation>દરેક લીટી બરાબર છે.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>નવું</translation>
    </message>
    <message>
        <source>completes somebody</source>
        <translation>કોઈની માહિતી પૂરી કરે છે</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>પહેલેથી છે</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>વાપરી શકાતી નથી</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} ની આયાત</translation>
    </message>
    <message>
        <source>Columns read: {columns}.</source>
        <translation>વાંચેલી કૉલમ: {columns}.</translation>
    </message>
    <message>
        <source>Not read: {columns}.</source>
        <translation>ન વાંચેલી: {columns}.</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} નવા</translation>
    </message>
    <message>
        <source>{count} to complete</source>
        <translation>{count} પૂરા થશે</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} પહેલેથી છે</translation>
    </message>
    <message>
        <source>{count} share a number</source>
        <translation>{count} નો નંબર સહિયારો</translation>
    </message>
    <message>
        <source>{count} cannot be used</source>
        <translation>{count} વાપરી શકાતા નથી</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>આયાત ચાલુ છે…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>અટકાવ્યું</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>આયાત થયું</translation>
    </message>
    <message>
        <source>{added} people added, {changed} completed.</source>
        <translation>{added} લોકો ઉમેરાયા, {changed} ની માહિતી પૂરી થઈ.</translation>
    </message>
    <message>
        <source>The rest of the file was left alone; importing it again adds nobody twice.</source>
        <translation>ફાઇલનો બાકીનો ભાગ એમ જ રહ્યો; ફરી આયાત કરવાથી કોઈ બે વાર ઉમેરાતું નથી.</translation>
    </message>
    <message>
        <source>Nobody was given a consent by this: ask before the first message.</source>
        <translation>આનાથી કોઈની સંમતિ નોંધાઈ નથી: પહેલા સંદેશ પહેલાં પૂછો.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>બંધ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>અટકાવો (&amp;S)</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Search people and messages</source>
        <translation>લોકો અને સંદેશા શોધો</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Which chats to show</source>
        <translation>કઈ ચેટ બતાવવી</translation>
    </message>
    <message>
        <source>All</source>
        <translation>બધી</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>ન વાંચેલી</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>જલદી બંધ થશે</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ન ગયેલી</translation>
    </message>
    <message>
        <source>Privacy?</source>
        <translation>ગોપનીયતા?</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>સંગ્રહિત</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>ચેટ</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>હજી કોઈ ચેટ નથી</translation>
    </message>
    <message>
        <source>A chat appears here when a family writes to your number.</source>
        <translation>કોઈ કુટુંબ તમારા નંબર પર લખે ત્યારે ચેટ અહીં દેખાય છે.</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>સંગ્રહમાં કંઈ નથી</translation>
    </message>
    <message>
        <source>Archive a chat from its menu; it comes back when they write.</source>
        <translation>ચેટના મેનૂમાંથી તેને સંગ્રહિત કરો; તેઓ લખે ત્યારે તે પાછી આવે છે.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>અહીં કંઈ નથી</translation>
    </message>
    <message>
        <source>That is good news. See All for every chat.</source>
        <translation>એ સારી વાત છે. દરેક ચેટ માટે &apos;બધી&apos; જુઓ.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>પાસફ્રેઝ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>રિકવરી કોડ</translation>
    </message>
    <message>
        <source>Recovery code, as printed</source>
        <translation>રિકવરી કોડ, છાપ્યા પ્રમાણે</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ખોલો (&amp;U)</translation>
    </message>
    <message>
        <source>Unlock with this PC’s &amp;keychain</source>
        <translation>આ પીસીની કીચેનથી ખોલો (&amp;K)</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>રિકવરી કોડ વાપરો (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Neither is at hand…</source>
        <translation>બંનેમાંથી કંઈ હાથવગું નથી… (&amp;N)</translation>
    </message>
    <message>
        <source>Unlock with the recovery code</source>
        <translation>રિકવરી કોડથી ખોલો</translation>
    </message>
    <message>
        <source>Sanjog is locked</source>
        <translation>Sanjog ને તાળું છે</translation>
    </message>
    <message>
        <source>Type the code that was printed when this PC was set up. Spaces and dashes do not matter.</source>
        <translation>આ પીસી તૈયાર કરતી વખતે છાપેલો કોડ લખો. ખાલી જગ્યા અને ડૅશથી ફરક પડતો નથી.</translation>
    </message>
    <message>
        <source>Everything on this PC is encrypted. Messages keep waiting safely until you unlock.</source>
        <translation>આ પીસી પરનું બધું એન્ક્રિપ્ટેડ છે. તમે ખોલો ત્યાં સુધી સંદેશા સલામત રાહ જુએ છે.</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>પાસફ્રેઝ વાપરો (&amp;P)</translation>
    </message>
    <message>
        <source>Without the passphrase, the keychain or the recovery code, nobody can read the data on this PC.</source>
        <translation>પાસફ્રેઝ, કીચેન કે રિકવરી કોડ વિના આ પીસીનો ડેટા કોઈ વાંચી શકતું નથી.</translation>
    </message>
    <message>
        <source>That includes us: there is no second key. Look for the printed recovery code first.</source>
        <translation>અમે પણ નહીં: બીજી કોઈ ચાવી નથી. પહેલાં છાપેલો રિકવરી કોડ શોધો.</translation>
    </message>
    <message>
        <source>This PC’s keychain does not hold the key. Type the passphrase instead.</source>
        <translation>આ પીસીની કીચેનમાં ચાવી નથી. તેના બદલે પાસફ્રેઝ લખો.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>{seconds} સેકન્ડમાં ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ખૂલી રહ્યું છે…</translation>
    </message>
</context>
<context>
    <name>LostKeyPage</name>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>રિકવરી કોડ વાપરો (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>પાછળ (&amp;B)</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>ચાવીની ફાઇલ બગડી છે</translation>
    </message>
    <message>
        <source>No way in?</source>
        <translation>કોઈ રસ્તો નથી?</translation>
    </message>
    <message>
        <source>Start fresh on this PC</source>
        <translation>આ પીસી પર નવેસરથી શરૂ કરો</translation>
    </message>
    <message>
        <source>The locked data stays encrypted and is set aside, not read. This PC then starts empty and fetches again what the relay still keeps and what the other PCs of the team share. What was only on this PC stays lost unless its passphrase or recovery code is found.</source>
        <translation>બંધ ડેટા એન્ક્રિપ્ટેડ જ રહે છે અને વાંચ્યા વિના અલગ મુકાય છે. પછી આ પીસી ખાલી શરૂ થાય છે અને રિલે પાસે હજી જે છે તથા ટીમના બીજા પીસી જે આપે છે તે ફરી મેળવે છે. ફક્ત આ પીસી પર જે હતું તે પાસફ્રેઝ કે રિકવરી કોડ મળ્યા વિના મળશે નહીં.</translation>
    </message>
    <message>
        <source>I &amp;understand that this PC starts empty</source>
        <translation>આ પીસી ખાલી શરૂ થશે તે હું સમજું છું (&amp;U)</translation>
    </message>
    <message>
        <source>Start &amp;fresh</source>
        <translation>નવેસરથી શરૂ કરો (&amp;F)</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>નવો પાસફ્રેઝ</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>એ જ પાસફ્રેઝ ફરી</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>એ જ ફરી</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>મજબૂતાઈ</translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation>ઓછામાં ઓછા {count} અક્ષર</translation>
    </message>
    <message>
        <source>{word}: at least {count} characters</source>
        <translation>{word}: ઓછામાં ઓછા {count} અક્ષર</translation>
    </message>
    <message>
        <source>{word} · the two are not the same yet</source>
        <translation>{word} · બંને હજી સરખા નથી</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>ધારી લેવો ઘણો સહેલો</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>ઠીક</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>સારો</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>મજબૂત</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notice</source>
        <translation>સૂચના</translation>
    </message>
    <message>
        <source>What this notice offers</source>
        <translation>આ સૂચના શું સૂચવે છે</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>આ સૂચના બંધ કરો</translation>
    </message>
</context>
<context>
    <name>OfflineStrip</name>
    <message>
        <source>Offline</source>
        <translation>ઑફલાઇન</translation>
    </message>
    <message>
        <source>Offline. You are reading saved data.</source>
        <translation>ઑફલાઇન. તમે સાચવેલો ડેટા વાંચી રહ્યા છો.</translation>
    </message>
    <message>
        <source>Offline since {time}. You are reading saved data.</source>
        <translation>{time} થી ઑફલાઇન. તમે સાચવેલો ડેટા વાંચી રહ્યા છો.</translation>
    </message>
    <message numerus="yes">
        <source>Messages that will go when online: %n.</source>
        <translation>
            <numerusform>ઑનલાઇન થતાં જનારા સંદેશા: %n.</numerusform>
            <numerusform>ઑનલાઇન થતાં જનારા સંદેશા: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>This PC was set up meanwhile. Restart the program to unlock it.</source>
        <translation>દરમિયાન આ પીસી તૈયાર થઈ ગયું છે. તેને ખોલવા પ્રોગ્રામ ફરી શરૂ કરો.</translation>
    </message>
    <message>
        <source>The profile folder cannot be written. Free some space or check its rights.</source>
        <translation>પ્રોફાઇલ ફોલ્ડરમાં લખી શકાતું નથી. જગ્યા ખાલી કરો અથવા પરવાનગી તપાસો.</translation>
    </message>
    <message>
        <source>This PC’s keychain did not take the key.</source>
        <translation>આ પીસીની કીચેને ચાવી લીધી નહીં.</translation>
    </message>
    <message>
        <source>You unlock with the passphrase instead.</source>
        <translation>તેના બદલે તમે પાસફ્રેઝથી ખોલો છો.</translation>
    </message>
</context>
<context>
    <name>OptInDialog</name>
    <message>
        <source>Record opt-in</source>
        <translation>સંમતિ નોંધો</translation>
    </message>
    <message>
        <source>How they told us</source>
        <translation>તેમણે કેવી રીતે કહ્યું</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>આનો પુરાવો શું છે</translation>
    </message>
    <message>
        <source>Their message</source>
        <translation>તેમનો સંદેશ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>નોંધો</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Reply in this chat</source>
        <translation>આ ચેટમાં જવાબ</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>વેબ ફોર્મ</translation>
    </message>
    <message>
        <source>Signed paper form</source>
        <translation>સહી કરેલું કાગળનું ફોર્મ</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>ફોન કૉલ</translation>
    </message>
    <message>
        <source>In person, at the office</source>
        <translation>કાર્યાલયમાં રૂબરૂ</translation>
    </message>
    <message>
        <source>Only what the person said themselves, after they saw the notice.</source>
        <translation>ફક્ત તે જ જે વ્યક્તિએ સૂચના જોયા પછી પોતે કહ્યું.</translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation>તેઓ આ માટે સંમત થયા</translation>
    </message>
    <message>
        <source>Their message: “{words}”</source>
        <translation>તેમનો સંદેશ: “{words}”</translation>
    </message>
    <message>
        <source>The words they wrote</source>
        <translation>તેમણે લખેલા શબ્દો</translation>
    </message>
    <message>
        <source>Number or date of the form</source>
        <translation>ફોર્મનો નંબર અથવા તારીખ</translation>
    </message>
    <message>
        <source>Where the signed form is kept</source>
        <translation>સહી કરેલું ફોર્મ ક્યાં રાખ્યું છે</translation>
    </message>
    <message>
        <source>What was said, and who heard it</source>
        <translation>શું કહેવાયું અને કોણે સાંભળ્યું</translation>
    </message>
    <message>
        <source>What was said, and who was there</source>
        <translation>શું કહેવાયું અને કોણ હાજર હતું</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>પાસફ્રેઝ પસંદ કરો</translation>
    </message>
    <message>
        <source>It encrypts everything on this PC. Three or four words that do not belong together are easy to remember and hard to guess. Any language will do.</source>
        <translation>તે આ પીસી પરનું બધું એન્ક્રિપ્ટ કરે છે. એકબીજા સાથે સંબંધ ન હોય એવા ત્રણ-ચાર શબ્દો યાદ રાખવા સહેલા અને ધારી લેવા અઘરા હોય છે. કોઈ પણ ભાષા ચાલશે.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>બનાવો (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>પાછળ (&amp;B)</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>બની રહ્યું છે…</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Card of the person</source>
        <translation>વ્યક્તિનું કાર્ડ</translation>
    </message>
    <message>
        <source>{package} to {day}</source>
        <translation>{package}, {day} સુધી</translation>
    </message>
    <message>
        <source>People</source>
        <translation>લોકો</translation>
    </message>
    <message>
        <source>May we message?</source>
        <translation>આપણે સંદેશ મોકલી શકીએ?</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>સંમતિ નોંધો…</translation>
    </message>
    <message>
        <source>{when} · last message</source>
        <translation>{when} · છેલ્લો સંદેશ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ઘટનાક્રમ</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>સંપર્ક ખોલો</translation>
    </message>
    <message>
        <source>Privacy request…</source>
        <translation>ગોપનીયતા વિનંતી…</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Person</source>
        <translation>વ્યક્તિ</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>ઉમેદવાર</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>જન્મ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>શહેર</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>શિક્ષણ</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>કામ</translation>
    </message>
    <message>
        <source>Height · diet</source>
        <translation>ઊંચાઈ · આહાર</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>સમાજ</translation>
    </message>
    <message>
        <source>Gotra · manglik</source>
        <translation>ગોત્ર · માંગલિક</translation>
    </message>
    <message>
        <source>Replies in</source>
        <translation>જવાબની ભાષા</translation>
    </message>
    <message>
        <source>Biodata</source>
        <translation>બાયોડેટા</translation>
    </message>
    <message>
        <source>About</source>
        <translation>પરિચય</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ઈ-મેલ</translation>
    </message>
    <message>
        <source>No number on file yet.</source>
        <translation>હજી કોઈ નંબર નોંધ્યો નથી.</translation>
    </message>
    <message>
        <source>Reach through</source>
        <translation>સંપર્કનો માર્ગ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>સંમતિ</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} બતાવો</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>કુટુંબ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>નોંધ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>ફેરફાર</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>સંદેશ (&amp;M)</translation>
    </message>
    <message>
        <source>Add a number first.</source>
        <translation>પહેલાં નંબર ઉમેરો.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>સુધારો… (&amp;E)</translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <source>Privacy requests</source>
        <translation>ગોપનીયતા વિનંતીઓ</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>નવી વિનંતી (&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ખુલ્લી</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>આ અઠવાડિયે બાકી</translation>
    </message>
    <message>
        <source>Suggested from chats</source>
        <translation>ચેટમાંથી સૂચવેલી</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>બંધ</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>કઈ વિનંતીઓ બતાવવી</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>કોઈ વિનંતી પસંદ કરી નથી</translation>
    </message>
    <message>
        <source>Choose one to see its stage, its clock and the words it rests on.</source>
        <translation>એક પસંદ કરીને તેનો તબક્કો, સમયમર્યાદા અને આધારરૂપ શબ્દો જુઓ.</translation>
    </message>
    <message>
        <source>The requests could not be read.</source>
        <translation>વિનંતીઓ વાંચી શકાઈ નહીં.</translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation>જે દેખાય છે તે પહેલાંનું છે.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ફરી પ્રયાસ કરો</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>કોઈ ખુલ્લી વિનંતી નથી</translation>
    </message>
    <message>
        <source>When somebody asks to see, correct or delete their data, press New request. What they write in a chat is suggested here by itself.</source>
        <translation>કોઈ પોતાનો ડેટા જોવા, સુધારવા કે ભૂંસવા કહે ત્યારે &apos;નવી વિનંતી&apos; દબાવો. ચેટમાં લખેલું અહીં આપોઆપ સૂચવાય છે.</translation>
    </message>
    <message>
        <source>Nothing due this week</source>
        <translation>આ અઠવાડિયે કંઈ બાકી નથી</translation>
    </message>
    <message>
        <source>Open shows every request that still runs.</source>
        <translation>&apos;ખુલ્લી&apos; માં ચાલુ હોય તે દરેક વિનંતી દેખાય છે.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>કોઈ સૂચન નથી</translation>
    </message>
    <message>
        <source>Messages that read like a privacy request, in four languages, wait here for your word.</source>
        <translation>ચાર ભાષામાં જે સંદેશા ગોપનીયતા વિનંતી જેવા લાગે છે તે અહીં તમારા નિર્ણયની રાહ જુએ છે.</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>હજી કંઈ બંધ થયું નથી</translation>
    </message>
    <message>
        <source>Answered requests stay here with their dates.</source>
        <translation>જવાબ અપાયેલી વિનંતીઓ તેમની તારીખો સાથે અહીં રહે છે.</translation>
    </message>
    <message>
        <source>Read by staff: not a request</source>
        <translation>કર્મચારીએ વાંચ્યું: વિનંતી નથી</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>ઉપર (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>નીચે (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>બધું પસંદ કરો (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>પાછું લો (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ફરી કરો (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>કાપો (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>નકલ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ચોંટાડો (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ભૂંસો</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>બધું પસંદ કરો</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>બરાબર</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>હા (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ના (&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>સાચવો</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ખોલો</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>પાછું લો (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ફરી કરો (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>કાપો (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>નકલ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ચોંટાડો (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ભૂંસો</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>બધું પસંદ કરો</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Panes</source>
        <translation>વિભાગો</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>તાળું</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n રાહ જુએ છે</numerusform>
            <numerusform>%n રાહ જુએ છે</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>&amp;Print…</source>
        <translation>છાપો… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF તરીકે સાચવો… (&amp;S)</translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation>જૂથ {number}: {group}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>પ્રિન્ટરને મોકલ્યું.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>રિકવરી પત્રક સાચવો</translation>
    </message>
    <message>
        <source>Saved. Move it off this PC, to a stick in a drawer.</source>
        <translation>સાચવ્યું. તેને આ પીસી પરથી હટાવીને ખાનામાં રાખેલી પેન ડ્રાઇવમાં મૂકો.</translation>
    </message>
    <message>
        <source>That did not work. Try the other way.</source>
        <translation>એ ન થયું. બીજી રીત અજમાવો.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation>રિકવરી કોડ</translation>
    </message>
    <message>
        <source>Sanjog recovery code</source>
        <translation>Sanjog રિકવરી કોડ</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>{day} ના રોજ છાપ્યું</translation>
    </message>
    <message>
        <source>This code opens the data on this PC when the passphrase is forgotten. Keep it in a locked drawer or a safe, away from the PC. Whoever holds it can read everything; without it or the passphrase nobody can.</source>
        <translation>પાસફ્રેઝ ભુલાઈ જાય ત્યારે આ કોડ આ પીસીનો ડેટા ખોલે છે. તેને પીસીથી દૂર, તાળાવાળા ખાનામાં કે તિજોરીમાં રાખો. જેની પાસે તે છે તે બધું વાંચી શકે છે; તે કે પાસફ્રેઝ વિના કોઈ નહીં.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Keep the recovery code</source>
        <translation>રિકવરી કોડ સાચવી રાખો</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, only this code opens the data on this PC. It is shown once and stored nowhere. Print it and lock the sheet away.</source>
        <translation>પાસફ્રેઝ ક્યારેય ભુલાઈ જાય તો ફક્ત આ કોડ આ પીસીનો ડેટા ખોલે છે. તે એક જ વાર દેખાય છે અને ક્યાંય સંગ્રહાતો નથી. તેને છાપીને પત્રક તાળામાં રાખો.</translation>
    </message>
    <message>
        <source>Type back groups {first} and {second}, to be sure the sheet is right:</source>
        <translation>પત્રક સાચું છે તેની ખાતરી માટે જૂથ {first} અને {second} લખો:</translation>
    </message>
    <message>
        <source>Also let this PC’s &amp;keychain unlock it, without the passphrase</source>
        <translation>પાસફ્રેઝ વિના આ પીસીની કીચેનને પણ ખોલવા દો (&amp;K)</translation>
    </message>
    <message>
        <source>I kept it, &amp;go on</source>
        <translation>મેં રાખી લીધો, આગળ વધો (&amp;G)</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>જૂથ {number}</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>New request</source>
        <translation>નવી વિનંતી</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>અધિકાર (&amp;R)</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>નામ અથવા નંબર</translation>
    </message>
    <message>
        <source>&amp;Who asks</source>
        <translation>કોણ માગે છે (&amp;W)</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>મળેલા લોકો</translation>
    </message>
    <message>
        <source>Came &amp;by</source>
        <translation>કેવી રીતે આવી (&amp;B)</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>મળ્યાની તારીખ</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>મળ્યાની તારીખ (&amp;O)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>શું કહેવાયું</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>શું કહેવાયું (&amp;S)</translation>
    </message>
    <message>
        <source>Look up the person first; add them under Contacts if they are not there.</source>
        <translation>પહેલાં વ્યક્તિ શોધો; ન હોય તો સંપર્કોમાં ઉમેરો.</translation>
    </message>
    <message>
        <source>&amp;Start the clock</source>
        <translation>સમય ગણવાનું શરૂ કરો (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>રદ કરો (&amp;C)</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Request</source>
        <translation>વિનંતી</translation>
    </message>
    <message>
        <source>{person} · {requester}</source>
        <translation>{person} · {requester}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>નોંધ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>સમયમર્યાદા</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>શરૂ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>અટકાવ્યું</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>નિયત તારીખ</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>કોણ સંભાળે છે</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>પુરાવો</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>શાથી ઓળખાયું</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>કેવી રીતે આવી</translation>
    </message>
    <message>
        <source>{channel}, {day}</source>
        <translation>{channel}, {day}</translation>
    </message>
    <message>
        <source>The message is no longer on this PC.</source>
        <translation>આ સંદેશ હવે આ પીસી પર નથી.</translation>
    </message>
    <message>
        <source>Open &amp;chat</source>
        <translation>ચેટ ખોલો (&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;person</source>
        <translation>વ્યક્તિ ખોલો (&amp;P)</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>લખેલું બતાવો</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>સુરક્ષા</translation>
    </message>
    <message>
        <source>Everything on this PC is encrypted with a key that only you can unlock.</source>
        <translation>આ પીસી પરનું બધું એવી ચાવીથી એન્ક્રિપ્ટેડ છે જે ફક્ત તમે ખોલી શકો.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>તાળું મારવું</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ક્યારેય નહીં</translation>
    </message>
    <message>
        <source> min</source>
        <translation> મિનિટ</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>આટલા સમય પછી તાળું (&amp;L)</translation>
    </message>
    <message>
        <source>Counted from the last key, click or scroll.</source>
        <translation>છેલ્લી કી, ક્લિક કે સ્ક્રોલથી ગણાય છે.</translation>
    </message>
    <message>
        <source>Key of this PC</source>
        <translation>આ પીસીની ચાવી</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>હાલનો પાસફ્રેઝ</translation>
    </message>
    <message>
        <source>Present &amp;passphrase</source>
        <translation>હાલનો પાસફ્રેઝ (&amp;P)</translation>
    </message>
    <message>
        <source>Asked for each change below.</source>
        <translation>નીચેના દરેક ફેરફાર માટે પુછાય છે.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>પાસફ્રેઝ બદલવો</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>પાસફ્રેઝ બદલો (&amp;C)</translation>
    </message>
    <message>
        <source>Keychain of this PC</source>
        <translation>આ પીસીની કીચેન</translation>
    </message>
    <message>
        <source>With it, signing in to the PC unlocks Sanjog too. Turn it off on a PC that others use.</source>
        <translation>તેનાથી પીસીમાં સાઇન-ઇન થતાં Sanjog પણ ખૂલે છે. બીજા લોકો વાપરે તે પીસી પર આ બંધ રાખો.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>કીચેનમાં યાદ રાખો (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget in the keychain</source>
        <translation>કીચેનમાંથી કાઢો (&amp;F)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>રિકવરી કોડ</translation>
    </message>
    <message>
        <source>A new code makes the printed one worthless. It is shown once, here.</source>
        <translation>નવો કોડ બનતાં છાપેલો કોડ નકામો થાય છે. નવો કોડ અહીં એક જ વાર દેખાય છે.</translation>
    </message>
    <message>
        <source>Make a &amp;new recovery code</source>
        <translation>નવો રિકવરી કોડ બનાવો (&amp;N)</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>પહેલાં હાલનો પાસફ્રેઝ લખો.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>પાસફ્રેઝ બદલાયો.</translation>
    </message>
    <message>
        <source>The keychain holds the key from now.</source>
        <translation>હવેથી ચાવી કીચેનમાં છે.</translation>
    </message>
    <message>
        <source>This PC has no keychain that takes the key. The passphrase stays the way in.</source>
        <translation>આ પીસીમાં ચાવી રાખે એવી કીચેન નથી. રસ્તો પાસફ્રેઝ જ રહેશે.</translation>
    </message>
    <message>
        <source>The keychain no longer holds the key.</source>
        <translation>ચાવી હવે કીચેનમાં નથી.</translation>
    </message>
    <message>
        <source>The old recovery code opens nothing any more. Keep this one.</source>
        <translation>જૂનો રિકવરી કોડ હવે કંઈ ખોલતો નથી. આ સાચવી રાખો.</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Connection</source>
        <translation>જોડાણ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>દેખાવ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>સુરક્ષા</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>કર્મચારી</translation>
    </message>
    <message>
        <source>About</source>
        <translation>પરિચય</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>સેટિંગ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>ભાગો</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Chats</source>
        <translation>ચેટ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>સંપર્કો</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ગોપનીયતા</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>સેટિંગ</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Nobody chosen</source>
        <translation>કોઈ પસંદ કર્યું નથી</translation>
    </message>
    <message>
        <source>Choose a line of the table to see biodata, numbers and consent.</source>
        <translation>બાયોડેટા, નંબર અને સંમતિ જોવા કોષ્ટકની લીટી પસંદ કરો.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>કર્મચારી</translation>
    </message>
    <message>
        <source>Colleagues see who wrote a message, recorded a consent or changed a number.</source>
        <translation>સંદેશ કોણે લખ્યો, સંમતિ કોણે નોંધી કે નંબર કોણે બદલ્યો તે સાથીઓને દેખાય છે.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>તમે</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>તમારું નામ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>સાચવો (&amp;S)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>સાચવ્યું.</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>done</source>
        <translation>પૂરું</translation>
    </message>
    <message>
        <source>now</source>
        <translation>હમણાં</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>આગળ</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>તબક્કા</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State of the connection</source>
        <translation>જોડાણની સ્થિતિ</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>એન્ક્રિપ્ટેડ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ઑફલાઇન</translation>
    </message>
    <message>
        <source>Online · synced {time}</source>
        <translation>ઑનલાઇન · {time} એ અદ્યતન</translation>
    </message>
    <message>
        <source>Online · not synced yet</source>
        <translation>ઑનલાઇન · હજી અદ્યતન નથી</translation>
    </message>
    <message numerus="yes">
        <source>catching up, %n read</source>
        <translation>
            <numerusform>અદ્યતન થાય છે, %n વંચાયો</numerusform>
            <numerusform>અદ્યતન થાય છે, %n વંચાયા</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n queued</source>
        <translation>
            <numerusform>મોકલવાની કતારમાં: %n</numerusform>
            <numerusform>મોકલવાની કતારમાં: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n ની ખબર નથી</numerusform>
            <numerusform>%n ની ખબર નથી</numerusform>
        </translation>
    </message>
    <message>
        <source>quality high</source>
        <translation>ગુણવત્તા ઊંચી</translation>
    </message>
    <message>
        <source>quality medium</source>
        <translation>ગુણવત્તા મધ્યમ</translation>
    </message>
    <message>
        <source>quality low</source>
        <translation>ગુણવત્તા નીચી</translation>
    </message>
    <message numerus="yes">
        <source>Encrypted · auto-lock after %n min</source>
        <translation>
            <numerusform>એન્ક્રિપ્ટેડ · %n મિનિટ પછી આપોઆપ તાળું</numerusform>
            <numerusform>એન્ક્રિપ્ટેડ · %n મિનિટ પછી આપોઆપ તાળું</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuspectedList</name>
    <message>
        <source>Suggested from chats</source>
        <translation>ચેટમાંથી સૂચવેલી</translation>
    </message>
    <message>
        <source>{right}?</source>
        <translation>{right}?</translation>
    </message>
    <message>
        <source>The message is gone.</source>
        <translation>સંદેશ હવે નથી.</translation>
    </message>
    <message>
        <source>Confirm request</source>
        <translation>વિનંતી માન્ય કરો</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>વિનંતી નથી</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>ચેટ ખોલો</translation>
    </message>
    <message>
        <source>Confirm: {name} asks for this</source>
        <translation>માન્ય કરો: {name} આ માગે છે</translation>
    </message>
    <message>
        <source>Not a request: {name}</source>
        <translation>વિનંતી નથી: {name}</translation>
    </message>
    <message>
        <source>Open chat with {name}</source>
        <translation>{name} ની ચેટ ખોલો</translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>Search templates</source>
        <translation>ટેમ્પલેટ શોધો</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>ફાઇલ જોડો…</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>ટેમ્પલેટ મોકલો</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>સંદેશ લખો</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>ટેમ્પલેટ</translation>
    </message>
    <message>
        <source>What this message is for</source>
        <translation>આ સંદેશ શા માટે છે</translation>
    </message>
    <message>
        <source>Choose a template. WhatsApp has approved each of these word for word.</source>
        <translation>ટેમ્પલેટ પસંદ કરો. WhatsApp એ આમાંના દરેકને શબ્દશઃ મંજૂર કર્યું છે.</translation>
    </message>
    <message>
        <source>24 hours have passed since their last message. Only an approved template can be sent now.</source>
        <translation>તેમના છેલ્લા સંદેશને 24 કલાક થયા. હવે ફક્ત મંજૂર ટેમ્પલેટ મોકલી શકાય છે.</translation>
    </message>
    <message>
        <source>not approved now</source>
        <translation>હાલ મંજૂર નથી</translation>
    </message>
    <message>
        <source>{name}, required</source>
        <translation>{name}, જરૂરી</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>રોકેલું</translation>
    </message>
    <message>
        <source>may be sent</source>
        <translation>મોકલી શકાય છે</translation>
    </message>
    <message>
        <source>File at the head of the template</source>
        <translation>ટેમ્પલેટની ઉપરની ફાઇલ</translation>
    </message>
    <message>
        <source>This template begins with another kind of file.</source>
        <translation>આ ટેમ્પલેટ બીજા પ્રકારની ફાઇલથી શરૂ થાય છે.</translation>
    </message>
    <message>
        <source>Choose a file of the kind: {kind}.</source>
        <translation>આ પ્રકારની ફાઇલ પસંદ કરો: {kind}.</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Preview of the message</source>
        <translation>સંદેશની ઝલક</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Archive</source>
        <translation>સંગ્રહિત કરો</translation>
    </message>
    <message>
        <source>Show or hide the person&apos;s card</source>
        <translation>વ્યક્તિનું કાર્ડ બતાવો અથવા છુપાવો</translation>
    </message>
    <message>
        <source>number hidden</source>
        <translation>નંબર છુપાવેલો</translation>
    </message>
    <message>
        <source>Writes in {language} · </source>
        <translation>{language} માં લખે છે · </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>પાછી લાવો</translation>
    </message>
    <message>
        <source>window open {left}</source>
        <translation>વિન્ડો ખુલ્લી, {left}</translation>
    </message>
    <message>
        <source>window closed · templates only</source>
        <translation>વિન્ડો બંધ · ફક્ત ટેમ્પલેટ</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Messages</source>
        <translation>સંદેશા</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>સૌથી નવા સંદેશ પર જાઓ</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n નવો</numerusform>
            <numerusform>%n નવા</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicePlayer</name>
    <message>
        <source>This recording cannot be played here.</source>
        <translation>આ રેકૉર્ડિંગ અહીં વગાડી શકાતું નથી.</translation>
    </message>
    <message>
        <source>Save it and open it.</source>
        <translation>તેને સાચવીને ખોલો.</translation>
    </message>
    <message>
        <source>This PC has no loudspeaker or headphones.</source>
        <translation>આ પીસીમાં સ્પીકર કે હેડફોન નથી.</translation>
    </message>
    <message>
        <source>Connect one and try again.</source>
        <translation>કોઈ જોડીને ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>This recording could not be played.</source>
        <translation>આ રેકૉર્ડિંગ વગાડી શકાયું નહીં.</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome to Sanjog</source>
        <translation>Sanjog માં સ્વાગત છે</translation>
    </message>
    <message>
        <source>Families, WhatsApp chats and privacy requests of your agency, on this PC, encrypted, readable without a network.</source>
        <translation>તમારી સંસ્થાનાં કુટુંબો, WhatsApp ચેટ અને ગોપનીયતા વિનંતીઓ, આ પીસી પર, એન્ક્રિપ્ટેડ, નેટવર્ક વિના વાંચી શકાય.</translation>
    </message>
    <message>
        <source>&amp;Set up this PC</source>
        <translation>આ પીસી તૈયાર કરો (&amp;S)</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>ડેમો ખોલો (&amp;D)</translation>
    </message>
    <message>
        <source>Set up this PC</source>
        <translation>આ પીસી તૈયાર કરો</translation>
    </message>
    <message>
        <source>Choose a passphrase, print the recovery code, connect your WhatsApp number. About five minutes.</source>
        <translation>પાસફ્રેઝ પસંદ કરો, રિકવરી કોડ છાપો, તમારો WhatsApp નંબર જોડો. આશરે પાંચ મિનિટ.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>પહેલાં જોઈ લો</translation>
    </message>
    <message>
        <source>A made-up agency with families that answer. No account, no network, nothing is sent to anybody.</source>
        <translation>જવાબ આપતાં કુટુંબોવાળી એક કાલ્પનિક સંસ્થા. ખાતું નહીં, નેટવર્ક નહીં, કોઈને કંઈ મોકલાતું નથી.</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>May message: {why}.</source>
        <translation>સંદેશ મોકલી શકો: {why}.</translation>
    </message>
    <message>
        <source>May answer until {moment}: they wrote to us. No opt-in is on record.</source>
        <translation>{moment} સુધી જવાબ આપી શકો: તેમણે આપણને લખ્યું છે. કોઈ સંમતિ નોંધાયેલી નથી.</translation>
    </message>
    <message>
        <source>Do not message: this person’s data was erased.</source>
        <translation>સંદેશ ન મોકલો: આ વ્યક્તિનો ડેટા ભૂંસી નખાયો છે.</translation>
    </message>
    <message>
        <source>Do not message: processing is restricted while a request is open.</source>
        <translation>સંદેશ ન મોકલો: વિનંતી ખુલ્લી હોય ત્યાં સુધી ડેટાનો ઉપયોગ મર્યાદિત છે.</translation>
    </message>
    <message>
        <source>Do not message: marked do not contact.</source>
        <translation>સંદેશ ન મોકલો: &apos;સંપર્ક ન કરો&apos; નિશાની છે.</translation>
    </message>
    <message>
        <source>Do not message: no opt-in is on record.</source>
        <translation>સંદેશ ન મોકલો: કોઈ સંમતિ નોંધાયેલી નથી.</translation>
    </message>
    <message>
        <source>Do not message: {why}.</source>
        <translation>સંદેશ ન મોકલો: {why}.</translation>
    </message>
    <message>
        <source>opted in on {day} {how} (notice {version})</source>
        <translation>{day} ના રોજ {how} સંમતિ આપી (સૂચના {version})</translation>
    </message>
    <message>
        <source>opted in on {day} {how}</source>
        <translation>{day} ના રોજ {how} સંમતિ આપી</translation>
    </message>
    <message>
        <source>withdrew on {day} {how}</source>
        <translation>{day} ના રોજ {how} સંમતિ પાછી લીધી</translation>
    </message>
    <message>
        <source>said no on {day} {how}</source>
        <translation>{day} ના રોજ {how} ના પાડી</translation>
    </message>
    <message>
        <source>the opt-in of {day} has expired</source>
        <translation>{day} ની સંમતિની મુદત પૂરી થઈ છે</translation>
    </message>
    <message>
        <source>no opt-in on record</source>
        <translation>કોઈ સંમતિ નોંધાયેલી નથી</translation>
    </message>
    <message>
        <source>they asked us to stop, {day}</source>
        <translation>તેમણે આપણને અટકવા કહ્યું, {day}</translation>
    </message>
    <message>
        <source>they stopped this on WhatsApp, {day}</source>
        <translation>તેમણે WhatsApp પર આ અટકાવ્યું, {day}</translation>
    </message>
    <message>
        <source>their data was erased, {day}</source>
        <translation>તેમનો ડેટા ભૂંસાયો, {day}</translation>
    </message>
    <message>
        <source>they blocked us, {day}</source>
        <translation>તેમણે આપણને બ્લૉક કર્યા, {day}</translation>
    </message>
    <message>
        <source>they complained, {day}</source>
        <translation>તેમણે ફરિયાદ કરી, {day}</translation>
    </message>
    <message>
        <source>staff stopped it, {day}</source>
        <translation>કર્મચારીએ અટકાવ્યું, {day}</translation>
    </message>
    <message>
        <source>by a WhatsApp reply</source>
        <translation>WhatsApp જવાબથી</translation>
    </message>
    <message>
        <source>by a WhatsApp button</source>
        <translation>WhatsApp બટનથી</translation>
    </message>
    <message>
        <source>by their WhatsApp preference</source>
        <translation>પોતાની WhatsApp પસંદગીથી</translation>
    </message>
    <message>
        <source>on the web form</source>
        <translation>વેબ ફોર્મ પર</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>કાગળ પર</translation>
    </message>
    <message>
        <source>by voice</source>
        <translation>બોલીને</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>રૂબરૂ</translation>
    </message>
    <message>
        <source>by an imported record</source>
        <translation>આયાત કરેલી નોંધથી</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Person added</source>
        <translation>વ્યક્તિ ઉમેરી</translation>
    </message>
    <message>
        <source>Biodata added</source>
        <translation>બાયોડેટા ઉમેર્યો</translation>
    </message>
    <message>
        <source>Number added</source>
        <translation>નંબર ઉમેર્યો</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>સંમતિ નોંધાઈ</translation>
    </message>
    <message>
        <source>Family added</source>
        <translation>કુટુંબ ઉમેર્યું</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>ઉંમર</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ઊંચાઈ</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>શિક્ષણ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>શહેર</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>સમાજ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>જવાબદાર</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>છેલ્લો સંપર્ક</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>કુટુંબ</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>પૅકેજ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>લોકો</translation>
    </message>
    <message>
        <source>Erasure asked</source>
        <translation>ભૂંસવાની વિનંતી</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>મર્યાદિત</translation>
    </message>
    <message>
        <source>{package} to {day}</source>
        <translation>{package}, {day} સુધી</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} વર્ષ</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation>{owner} પાસે</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>છેલ્લો સંપર્ક {day}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} લોકો</translation>
    </message>
    <message>
        <source>notice {version}</source>
        <translation>સૂચના {version}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>પાછી લીધી</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>ના પાડી</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>અટકાવ્યું</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>મુદત પૂરી</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>આપી નથી</translation>
    </message>
    <message>
        <source>in chat</source>
        <translation>ચેટમાં</translation>
    </message>
    <message>
        <source>by button</source>
        <translation>બટનથી</translation>
    </message>
    <message>
        <source>in WhatsApp</source>
        <translation>WhatsApp માં</translation>
    </message>
    <message>
        <source>web form</source>
        <translation>વેબ ફોર્મ</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>કાગળનું ફોર્મ</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>ફોન પર</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>રૂબરૂ</translation>
    </message>
    <message>
        <source>import</source>
        <translation>આયાતથી</translation>
    </message>
    <message>
        <source>{whose} (shared)</source>
        <translation>{whose} (સહિયારો)</translation>
    </message>
    <message>
        <source>WhatsApp id, no number yet</source>
        <translation>WhatsApp આઈડી, નંબર હજી નથી</translation>
    </message>
    <message>
        <source>not on WhatsApp</source>
        <translation>WhatsApp પર નથી</translation>
    </message>
    <message>
        <source>may message</source>
        <translation>સંદેશ મોકલી શકો</translation>
    </message>
    <message>
        <source>may not message now</source>
        <translation>હમણાં સંદેશ ન મોકલી શકો</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>સક્રિય</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>થોભેલું</translation>
    </message>
    <message>
        <source>Talking to someone</source>
        <translation>વાત ચાલુ</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>સગાઈ થઈ</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>પરિણીત</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>સંપર્ક ન કરો</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ખબર નથી</translation>
    </message>
    <message>
        <source>English</source>
        <translation>અંગ્રેજી</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>હિન્દી</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>મરાઠી</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>ગુજરાતી</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>આજે</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ગઈકાલે</translation>
    </message>
    <message>
        <source>Service replies</source>
        <translation>સેવાના જવાબો</translation>
    </message>
    <message>
        <source>Match updates</source>
        <translation>સંબંધોની માહિતી</translation>
    </message>
    <message>
        <source>Biodata sharing</source>
        <translation>બાયોડેટા આપવો</translation>
    </message>
    <message>
        <source>Photo sharing</source>
        <translation>ફોટા આપવા</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>પ્રચાર</translation>
    </message>
    <message>
        <source>Testimonials</source>
        <translation>અભિપ્રાય પ્રકાશન</translation>
    </message>
    <message>
        <source>Security alerts</source>
        <translation>સુરક્ષા ચેતવણીઓ</translation>
    </message>
    <message>
        <source>Legal notices</source>
        <translation>કાનૂની સૂચનાઓ</translation>
    </message>
    <message>
        <source>Privacy rights</source>
        <translation>ગોપનીયતાના અધિકારો</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>પોતાની લિપિમાં નામ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ભૂમિકા</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ભાષા</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ઈ-મેલ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>નોંધ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>જન્મ</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>કામ</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>ગોત્ર</translation>
    </message>
    <message>
        <source>Manglik</source>
        <translation>માંગલિક</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>આહાર</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>નંબર</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Ref</source>
        <translation>સંદર્ભ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>વ્યક્તિ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>અધિકાર</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>કેવી રીતે આવી</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>નિયત તારીખ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>તબક્કો</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>જવાબદાર</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>ભૂંસેલી વ્યક્તિ</translation>
    </message>
    <message>
        <source>asks for themselves</source>
        <translation>પોતાના માટે</translation>
    </message>
    <message>
        <source>asked by a guardian</source>
        <translation>વાલીએ માગ્યું</translation>
    </message>
    <message>
        <source>asked by a nominee</source>
        <translation>નામાંકિતે માગ્યું</translation>
    </message>
    <message>
        <source>asked by somebody for them</source>
        <translation>તેમના વતી બીજાએ માગ્યું</translation>
    </message>
    <message>
        <source>noted by staff</source>
        <translation>કર્મચારીએ નોંધ્યું</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>નિયત {day}</translation>
    </message>
    <message>
        <source>{day} overdue</source>
        <translation>{day} થી મોડું</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>મળી</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment} થી</translation>
    </message>
    <message>
        <source>Answered and closed</source>
        <translation>જવાબ આપીને બંધ</translation>
    </message>
    <message>
        <source>waits for {owner}</source>
        <translation>{owner} ની રાહ જુએ છે</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>જોવાનું બાકી</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>માહિતી</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>ડેટા લઈ જવો</translation>
    </message>
    <message>
        <source>Rectify</source>
        <translation>સુધારો</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>પૂરું કરાવવું</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ભૂંસવું</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>સંમતિ પાછી લેવી</translation>
    </message>
    <message>
        <source>Stop messages</source>
        <translation>સંદેશ અટકાવવા</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>ઉપયોગ મર્યાદિત</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>વાંધો</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>નામાંકન</translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>ફરિયાદ</translation>
    </message>
    <message>
        <source>They want to know what we hold about them.</source>
        <translation>આપણી પાસે તેમની શું માહિતી છે તે તેઓ જાણવા માગે છે.</translation>
    </message>
    <message>
        <source>They want their data in a form they can take elsewhere.</source>
        <translation>તેઓ પોતાનો ડેટા બીજે લઈ જઈ શકાય એવા રૂપમાં માગે છે.</translation>
    </message>
    <message>
        <source>They say something we hold is wrong or incomplete.</source>
        <translation>તેઓ કહે છે કે આપણી કોઈ માહિતી ખોટી કે અધૂરી છે.</translation>
    </message>
    <message>
        <source>They want what we hold about them deleted.</source>
        <translation>તેઓ ઇચ્છે છે કે આપણી પાસેની તેમની માહિતી ભૂંસાય.</translation>
    </message>
    <message>
        <source>They take back a permission they gave.</source>
        <translation>તેઓ આપેલી પરવાનગી પાછી લે છે.</translation>
    </message>
    <message>
        <source>They want no more messages from us.</source>
        <translation>તેઓ આપણા વધુ સંદેશા ઇચ્છતા નથી.</translation>
    </message>
    <message>
        <source>They want us to stop using their data for now.</source>
        <translation>તેઓ ઇચ્છે છે કે આપણે હમણાં તેમનો ડેટા વાપરવાનું બંધ કરીએ.</translation>
    </message>
    <message>
        <source>They object to a use of their data.</source>
        <translation>તેમને તેમના ડેટાના કોઈ ઉપયોગ સામે વાંધો છે.</translation>
    </message>
    <message>
        <source>They name somebody to act for them.</source>
        <translation>તેઓ પોતાના વતી વર્તવા કોઈનું નામ આપે છે.</translation>
    </message>
    <message>
        <source>They complain about how we handled their data.</source>
        <translation>આપણે તેમનો ડેટા કેવી રીતે સાચવ્યો તે અંગે તેમની ફરિયાદ છે.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>રૂબરૂ આવ્યા</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ફોન</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ઈ-મેલ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>પત્ર</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>ચેટ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ફોર્મ</translation>
    </message>
    <message>
        <source>WhatsApp setting</source>
        <translation>WhatsApp સેટિંગ</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>સૂચવેલી</translation>
    </message>
    <message>
        <source>Check identity</source>
        <translation>ઓળખ તપાસો</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>જવાબની રાહ</translation>
    </message>
    <message>
        <source>Assessing</source>
        <translation>ચકાસણી ચાલુ</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>આગળ મોકલેલું</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>મંજૂર</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>ચાલુ</translation>
    </message>
    <message>
        <source>Checking proof</source>
        <translation>પુરાવો તપાસાય છે</translation>
    </message>
    <message>
        <source>Refusal under review</source>
        <translation>ઇનકારની સમીક્ષા</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>જવાબ અપાય છે</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>ફરી ખૂલી</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>પૂરી</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>અંશતઃ પૂરી</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>નકારી</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>ખાતરી ન થઈ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>બેવડી</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>પાછી લીધી</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>વિનંતી નથી</translation>
    </message>
    <message>
        <source>{day}, {count} d overdue</source>
        <translation>{day}, {count} દિવસ મોડું</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, આજે</translation>
    </message>
    <message>
        <source>{day}, tomorrow</source>
        <translation>{day}, આવતી કાલે</translation>
    </message>
    <message>
        <source>{day}, in {count} days</source>
        <translation>{day}, {count} દિવસમાં</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>તરત</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>&apos;{day}&apos; is not a date of birth we can read, so it was left out.</source>
        <translation>&apos;{day}&apos; વાંચી શકાય એવી જન્મતારીખ નથી, તેથી છોડી દીધી.</translation>
    </message>
    <message>
        <source>&apos;{number}&apos; does not read as a phone number.</source>
        <translation>&apos;{number}&apos; ફોન નંબર લાગતો નથી.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a phone number.</source>
        <translation>&apos;{text}&apos; ફોન નંબર નથી.</translation>
    </message>
    <message>
        <source>24 hours have passed since their last message; send a template instead.</source>
        <translation>તેમના છેલ્લા સંદેશને 24 કલાક થયા; તેના બદલે ટેમ્પલેટ મોકલો.</translation>
    </message>
    <message>
        <source>A due date is never moved without its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>નામ જરૂરી છે.</translation>
    </message>
    <message>
        <source>A part of the template is not in the form WhatsApp wants.</source>
        <translation>ટેમ્પલેટનો એક ભાગ WhatsApp ને જોઈએ તે રૂપમાં નથી.</translation>
    </message>
    <message>
        <source>A part of the template is too long.</source>
        <translation>ટેમ્પલેટનો એક ભાગ ઘણો લાંબો છે.</translation>
    </message>
    <message>
        <source>A shared contact needs a name.</source>
        <translation>મોકલવાના સંપર્કનું નામ જોઈએ.</translation>
    </message>
    <message>
        <source>A value does not fit the template.</source>
        <translation>એક મૂલ્ય ટેમ્પલેટ સાથે મળતું નથી.</translation>
    </message>
    <message>
        <source>A voice message or a sticker cannot carry a caption.</source>
        <translation>વૉઇસ સંદેશ કે સ્ટિકર સાથે લખાણ જઈ શકતું નથી.</translation>
    </message>
    <message>
        <source>Add their phone number first.</source>
        <translation>પહેલાં તેમનો ફોન નંબર ઉમેરો.</translation>
    </message>
    <message>
        <source>Add words around the blanks.</source>
        <translation>ખાલી જગ્યાઓની આસપાસ શબ્દો ઉમેરો.</translation>
    </message>
    <message>
        <source>Ask a second person to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it to be sent again.</source>
        <translation>તેને ફરી મોકલવા કહો.</translation>
    </message>
    <message>
        <source>Ask for the answers in the chat instead.</source>
        <translation>તેના બદલે ચેટમાં જ જવાબ પૂછો.</translation>
    </message>
    <message>
        <source>Ask the owner to accept them in WhatsApp&apos;s account pages.</source>
        <translation>માલિકને WhatsApp નાં ખાતાં પાનાં પર તે સ્વીકારવા કહો.</translation>
    </message>
    <message>
        <source>Ask the owner to check the payment method of the WhatsApp account.</source>
        <translation>માલિકને WhatsApp ખાતાની ચુકવણી રીત તપાસવા કહો.</translation>
    </message>
    <message>
        <source>Ask the owner to check the payment method of the WhatsApp account. Messages wait until then.</source>
        <translation>માલિકને WhatsApp ખાતાની ચુકવણી રીત તપાસવા કહો. ત્યાં સુધી સંદેશા રાહ જુએ છે.</translation>
    </message>
    <message>
        <source>Ask the person for their number.</source>
        <translation>વ્યક્તિને તેમનો નંબર પૂછો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to add this number to the test list.</source>
        <translation>WhatsApp ખાતું સંભાળનારને આ નંબર ચકાસણી યાદીમાં ઉમેરવા કહો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to allow it again for our app.</source>
        <translation>WhatsApp ખાતું સંભાળનારને આપણી ઍપને આની ફરી મંજૂરી આપવા કહો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to allow it for our app.</source>
        <translation>WhatsApp ખાતું સંભાળનારને આપણી ઍપને આની મંજૂરી આપવા કહો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to confirm it by SMS or call.</source>
        <translation>WhatsApp ખાતું સંભાળનારને SMS કે કૉલથી ખાતરી કરવા કહો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to enter a new access key in Settings.</source>
        <translation>WhatsApp ખાતું સંભાળનારને સેટિંગમાં નવી ઍક્સેસ ચાવી નાખવા કહો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to have the name approved.</source>
        <translation>WhatsApp ખાતું સંભાળનારને નામ મંજૂર કરાવવા કહો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to look at it in WhatsApp&apos;s account pages.</source>
        <translation>WhatsApp ખાતું સંભાળનારને આ WhatsApp નાં ખાતાં પાનાં પર જોવા કહો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to register it.</source>
        <translation>WhatsApp ખાતું સંભાળનારને તેની નોંધણી કરવા કહો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to register the number again.</source>
        <translation>WhatsApp ખાતું સંભાળનારને નંબરની ફરી નોંધણી કરવા કહો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to remove and register the number again.</source>
        <translation>WhatsApp ખાતું સંભાળનારને નંબર કાઢીને ફરી નોંધવા કહો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to renew the access key in Settings.</source>
        <translation>WhatsApp ખાતું સંભાળનારને સેટિંગમાં ઍક્સેસ ચાવી નવી કરવા કહો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to switch them on again.</source>
        <translation>WhatsApp ખાતું સંભાળનારને તે ફરી ચાલુ કરવા કહો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account.</source>
        <translation>WhatsApp ખાતું સંભાળનારને પૂછો.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the templates to correct their categories.</source>
        <translation>ટેમ્પલેટ સંભાળનારને તેમના પ્રકાર સુધારવા કહો.</translation>
    </message>
    <message>
        <source>Ask them to send it again, if it is large in a smaller form.</source>
        <translation>તેમને ફરી મોકલવા કહો, મોટી હોય તો નાના રૂપમાં.</translation>
    </message>
    <message>
        <source>Ask them, and record their consent on their card.</source>
        <translation>તેમને પૂછો અને સંમતિ તેમના કાર્ડ પર નોંધો.</translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <translation>તેને ફરી જોડો.</translation>
    </message>
    <message>
        <source>Attach the file first.</source>
        <translation>પહેલાં ફાઇલ જોડો.</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>જન્મતારીખ</translation>
    </message>
    <message>
        <source>Call by telephone.</source>
        <translation>ટેલિફોનથી કૉલ કરો.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>મોકલાય તે પહેલાં રદ થયો.</translation>
    </message>
    <message>
        <source>Change the mark on their card only if they asked you to.</source>
        <translation>તેમણે કહ્યું હોય તો જ તેમના કાર્ડ પરની નિશાની બદલો.</translation>
    </message>
    <message>
        <source>Change the message and send it again.</source>
        <translation>સંદેશ બદલીને ફરી મોકલો.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language.</source>
        <translation>Caps Lock અને કીબોર્ડની ભાષા તપાસો.</translation>
    </message>
    <message>
        <source>Check in Settings that the WhatsApp account and number are still the right ones.</source>
        <translation>WhatsApp ખાતું અને નંબર હજી સાચાં છે કે નહીં તે સેટિંગમાં તપાસો.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write to the profile folder, then try again.</source>
        <translation>ડિસ્ક જોડાયેલી છે અને પ્રોફાઇલ ફોલ્ડરમાં લખવાની પરવાનગી છે તે તપાસીને ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Check the address and this PC&apos;s network.</source>
        <translation>સરનામું અને આ પીસીનું નેટવર્ક તપાસો.</translation>
    </message>
    <message>
        <source>Check the device name and token under Settings, Connection, or ask for a new invitation.</source>
        <translation>સેટિંગ, જોડાણમાં પીસીનું નામ અને ટોકન તપાસો, અથવા નવું આમંત્રણ માગો.</translation>
    </message>
    <message>
        <source>Check the number of the contact.</source>
        <translation>સંપર્કનો નંબર તપાસો.</translation>
    </message>
    <message>
        <source>Check the number with the family and reach them by phone meanwhile.</source>
        <translation>કુટુંબ પાસે નંબરની ખાતરી કરો અને ત્યાં સુધી ફોન પર સંપર્ક કરો.</translation>
    </message>
    <message>
        <source>Check the relay address under Settings, Connection.</source>
        <translation>સેટિંગ, જોડાણમાં રિલેનું સરનામું તપાસો.</translation>
    </message>
    <message>
        <source>Check the values: no line breaks, no missing picture or date.</source>
        <translation>મૂલ્યો તપાસો: નવી લીટી ન હોય, ચિત્ર કે તારીખ રહી ગઈ ન હોય.</translation>
    </message>
    <message>
        <source>Choose a message or a signed form from after that.</source>
        <translation>તે પછીનો સંદેશ અથવા સહી કરેલું ફોર્મ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose a template, or wait until they write.</source>
        <translation>ટેમ્પલેટ પસંદ કરો, અથવા તેઓ લખે તેની રાહ જુઓ.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>ટેમ્પલેટ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>બીજું નામ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose another one, or ask the owner to do it in WhatsApp&apos;s account pages.</source>
        <translation>બીજું પસંદ કરો, અથવા માલિકને WhatsApp નાં ખાતાં પાનાં પર તે કરવા કહો.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>બીજું પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose another template and have a new one made.</source>
        <translation>બીજું ટેમ્પલેટ પસંદ કરો અને નવું બનાવડાવો.</translation>
    </message>
    <message>
        <source>Choose another template and tell the person who looks after the templates.</source>
        <translation>બીજું ટેમ્પલેટ પસંદ કરો અને ટેમ્પલેટ સંભાળનારને જણાવો.</translation>
    </message>
    <message>
        <source>Choose another template, or wait until it is released.</source>
        <translation>બીજું ટેમ્પલેટ પસંદ કરો, અથવા આ છૂટું થાય તેની રાહ જુઓ.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>બીજું ટેમ્પલેટ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose at least a few words that nobody would guess.</source>
        <translation>કોઈ ધારી ન શકે એવા ઓછામાં ઓછા થોડા શબ્દો પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose at least one thing the person agreed to.</source>
        <translation>વ્યક્તિ સંમત થઈ હોય એવી ઓછામાં ઓછી એક બાબત પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose the CSV file that holds the register.</source>
        <translation>જેમાં રજિસ્ટર છે તે CSV ફાઇલ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose the message in which they ask for it again, or a form they signed since.</source>
        <translation>જે સંદેશમાં તેઓ આ ફરી માગે છે તે, અથવા ત્યાર પછી સહી કરેલું ફોર્મ પસંદ કરો.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>શહેર</translation>
    </message>
    <message>
        <source>Close the request instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation>સમાજ</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation>તેને છાપેલા પત્રક સાથે જૂથવાર મેળવો.</translation>
    </message>
    <message>
        <source>Confirm by a call that it is still the same person before writing on.</source>
        <translation>આગળ લખતાં પહેલાં કૉલ કરીને ખાતરી કરો કે વ્યક્તિ એ જ છે.</translation>
    </message>
    <message>
        <source>Connect one under Settings.</source>
        <translation>સેટિંગમાં એક જોડો.</translation>
    </message>
    <message>
        <source>Connect the number again in WhatsApp Business to get a new chance.</source>
        <translation>નવી તક માટે WhatsApp Business માં નંબર ફરી જોડો.</translation>
    </message>
    <message>
        <source>Create templates in WhatsApp Manager: without one, closed chats stay closed.</source>
        <translation>WhatsApp Manager માં ટેમ્પલેટ બનાવો: તેના વિના બંધ ચેટ બંધ જ રહે છે.</translation>
    </message>
    <message>
        <source>Delete templates that are no longer used.</source>
        <translation>હવે ન વપરાતાં ટેમ્પલેટ ભૂંસો.</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>આહાર</translation>
    </message>
    <message>
        <source>Do not send it again before tomorrow. A call works too.</source>
        <translation>આવતી કાલ પહેલાં ફરી ન મોકલો. કૉલ પણ ચાલશે.</translation>
    </message>
    <message>
        <source>Do not send it again. Call the family, or wait until they write.</source>
        <translation>ફરી ન મોકલો. કુટુંબને કૉલ કરો, અથવા તેઓ લખે તેની રાહ જુઓ.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>શિક્ષણ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ઈ-મેલ</translation>
    </message>
    <message>
        <source>Enter the access key in Settings.</source>
        <translation>સેટિંગમાં ઍક્સેસ ચાવી નાખો.</translation>
    </message>
    <message>
        <source>Enter the right PIN.</source>
        <translation>સાચો PIN નાખો.</translation>
    </message>
    <message>
        <source>Export the register again.</source>
        <translation>રજિસ્ટર ફરી નિકાસ કરો.</translation>
    </message>
    <message>
        <source>Extend the request and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation>કુટુંબ</translation>
    </message>
    <message>
        <source>Fill in these values.</source>
        <translation>આ મૂલ્યો ભરો.</translation>
    </message>
    <message>
        <source>Finish the tasks that are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk and try again. Nothing that was saved before is lost.</source>
        <translation>ડિસ્ક પર જગ્યા ખાલી કરીને ફરી પ્રયાસ કરો. પહેલાં સાચવેલું કંઈ ગયું નથી.</translation>
    </message>
    <message>
        <source>Give the relay the public half shown here.</source>
        <translation>રિલેને અહીં બતાવેલો જાહેર અડધો ભાગ આપો.</translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation>ગોત્ર</translation>
    </message>
    <message>
        <source>Height cm</source>
        <translation>ઊંચાઈ (સેમી)</translation>
    </message>
    <message>
        <source>In Excel, save the register as CSV UTF-8, then try again.</source>
        <translation>Excel માં રજિસ્ટરને CSV UTF-8 તરીકે સાચવીને ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Install the newest version on this PC and open it again. Nothing was changed.</source>
        <translation>આ પીસી પર નવી આવૃત્તિ મૂકીને ફરી ખોલો. કંઈ બદલાયું નથી.</translation>
    </message>
    <message>
        <source>It can go on when the time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent, or was sent already.</source>
        <translation>તે મોકલાઈ રહ્યો છે, અથવા મોકલાઈ ગયો છે.</translation>
    </message>
    <message>
        <source>It is known by now what became of this message.</source>
        <translation>આ સંદેશનું શું થયું તે હવે ખબર છે.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ભાષા</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: a quotation mark is never closed.</source>
        <translation>લીટી {line} વાંચી શકાતી નથી: એક અવતરણ ચિહ્ન બંધ થયું નથી.</translation>
    </message>
    <message>
        <source>Look at its stage: the steps it can take are shown there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details below; change the message, or tell support the number of the error.</source>
        <translation>નીચેની વિગત જુઓ; સંદેશ બદલો, અથવા સહાયને ભૂલનો નંબર જણાવો.</translation>
    </message>
    <message>
        <source>Look at the list: only people who wrote in the last 24 hours can be blocked.</source>
        <translation>યાદી જુઓ: છેલ્લા 24 કલાકમાં લખનારને જ બ્લૉક કરી શકાય.</translation>
    </message>
    <message>
        <source>Manglik</source>
        <translation>માંગલિક</translation>
    </message>
    <message>
        <source>Mark it as no longer answering instead.</source>
        <translation>તેના બદલે &apos;હવે જવાબ આપતો નથી&apos; એમ નિશાની કરો.</translation>
    </message>
    <message>
        <source>Mend that line in Excel and export again.</source>
        <translation>તે લીટી Excel માં સુધારીને ફરી નિકાસ કરો.</translation>
    </message>
    <message>
        <source>Messages cannot be sent because of a fault in this program.</source>
        <translation>આ પ્રોગ્રામની એક ખામીને કારણે સંદેશા મોકલી શકાતા નથી.</translation>
    </message>
    <message>
        <source>Meta accepts the token for this number.</source>
        <translation>Meta આ નંબર માટે ટોકન સ્વીકારે છે.</translation>
    </message>
    <message>
        <source>More cells than headings; the rest was not read.</source>
        <translation>મથાળાં કરતાં વધુ ખાનાં; બાકીનાં વાંચ્યાં નથી.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>Neither a name nor a phone number.</source>
        <translation>નામ પણ નથી અને ફોન નંબર પણ નથી.</translation>
    </message>
    <message>
        <source>New messages cannot be stored because of a fault in this program. None is lost.</source>
        <translation>આ પ્રોગ્રામની એક ખામીને કારણે નવા સંદેશા સાચવી શકાતા નથી. એકેય ખોવાયો નથી.</translation>
    </message>
    <message>
        <source>No WhatsApp number is connected yet.</source>
        <translation>હજી કોઈ WhatsApp નંબર જોડાયેલો નથી.</translation>
    </message>
    <message>
        <source>No change of number waits for an answer here.</source>
        <translation>અહીં નંબરનો કોઈ ફેરફાર જવાબની રાહ જોતો નથી.</translation>
    </message>
    <message>
        <source>No consent can be recorded while they do.</source>
        <translation>તેમ હોય ત્યાં સુધી કોઈ સંમતિ નોંધી શકાતી નથી.</translation>
    </message>
    <message>
        <source>No name: the number stands in its place.</source>
        <translation>નામ નથી: તેની જગ્યાએ નંબર મૂક્યો.</translation>
    </message>
    <message>
        <source>No new consent is recorded for them.</source>
        <translation>તેમના માટે નવી સંમતિ નોંધાતી નથી.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>આ સરનામે કોઈ જવાબ આપતું નથી.</translation>
    </message>
    <message>
        <source>Nobody else is in this group.</source>
        <translation>આ જૂથમાં બીજું કોઈ નથી.</translation>
    </message>
    <message>
        <source>Not everything is filled in: {labels}.</source>
        <translation>બધું ભર્યું નથી: {labels}.</translation>
    </message>
    <message>
        <source>Not sent: the person asked not to get these messages.</source>
        <translation>મોકલ્યો નથી: વ્યક્તિએ આ સંદેશા ન મોકલવા કહ્યું છે.</translation>
    </message>
    <message>
        <source>Note the message, where the signed form is kept, or what was said and who heard it.</source>
        <translation>સંદેશ, સહી કરેલું ફોર્મ ક્યાં રાખ્યું છે, અથવા શું કહેવાયું અને કોણે સાંભળ્યું તે લખો.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>નોંધ</translation>
    </message>
    <message>
        <source>Nothing to do, unless the earlier chats are wanted: then connect the number again.</source>
        <translation>કંઈ કરવાનું નથી, જૂની ચેટ જોઈતી હોય તો જ નંબર ફરી જોડો.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>કંઈ કરવાનું નથી.</translation>
    </message>
    <message>
        <source>Nothing to do: everything waits for a while and then goes on by itself.</source>
        <translation>કંઈ કરવાનું નથી: બધું થોડી વાર થોભીને આપોઆપ આગળ વધે છે.</translation>
    </message>
    <message>
        <source>Nothing to do: it can be used in about ten minutes.</source>
        <translation>કંઈ કરવાનું નથી: આશરે દસ મિનિટમાં વાપરી શકાશે.</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself in a few minutes.</source>
        <translation>કંઈ કરવાનું નથી: થોડી મિનિટમાં આપોઆપ આગળ વધે છે.</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself within the hour.</source>
        <translation>કંઈ કરવાનું નથી: કલાકમાં આપોઆપ આગળ વધે છે.</translation>
    </message>
    <message>
        <source>Nothing to do: it is read again from the start.</source>
        <translation>કંઈ કરવાનું નથી: તે શરૂઆતથી ફરી વંચાય છે.</translation>
    </message>
    <message>
        <source>Nothing to do: the message waits a moment and goes out by itself.</source>
        <translation>કંઈ કરવાનું નથી: સંદેશ ક્ષણભર થોભીને આપોઆપ જાય છે.</translation>
    </message>
    <message>
        <source>Nothing to do: the message waits and goes out by itself.</source>
        <translation>કંઈ કરવાનું નથી: સંદેશ રાહ જોઈને આપોઆપ જાય છે.</translation>
    </message>
    <message>
        <source>Nothing to do: wait a while.</source>
        <translation>કંઈ કરવાનું નથી: થોડી રાહ જુઓ.</translation>
    </message>
    <message>
        <source>Nothing to do: we try again by ourselves.</source>
        <translation>કંઈ કરવાનું નથી: અમે આપોઆપ ફરી પ્રયાસ કરીએ છીએ.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the profile folder from a backup, or begin anew from the team log.</source>
        <translation>કંઈ બદલાયું નથી. પ્રોફાઇલ ફોલ્ડર બૅકઅપમાંથી પાછું લાવો, અથવા ટીમના લૉગમાંથી નવેસરથી શરૂ કરો.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>કંઈ બદલાયું નથી: આ ફક્ત અજમાયશ હતી.</translation>
    </message>
    <message>
        <source>Nothing was noted that proves this consent.</source>
        <translation>આ સંમતિનો કોઈ પુરાવો નોંધાયો નથી.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>કામ</translation>
    </message>
    <message>
        <source>Offers are switched off for our account.</source>
        <translation>આપણા ખાતા માટે પ્રચાર સંદેશા બંધ છે.</translation>
    </message>
    <message>
        <source>Only a message that was not sent can be tried again.</source>
        <translation>ફક્ત ન મોકલાયેલો સંદેશ ફરી અજમાવી શકાય.</translation>
    </message>
    <message>
        <source>Only an approved template can be sent now.</source>
        <translation>હવે ફક્ત મંજૂર ટેમ્પલેટ મોકલી શકાય.</translation>
    </message>
    <message>
        <source>Only they can switch them on again, in WhatsApp.</source>
        <translation>ફક્ત તેઓ પોતે WhatsApp માં તે ફરી ચાલુ કરી શકે.</translation>
    </message>
    <message>
        <source>Open WhatsApp Business on the agency&apos;s phone to read it.</source>
        <translation>તેને વાંચવા સંસ્થાના ફોન પર WhatsApp Business ખોલો.</translation>
    </message>
    <message>
        <source>Open the chat again and check who it is with.</source>
        <translation>ચેટ ફરી ખોલીને તે કોની સાથે છે તે જુઓ.</translation>
    </message>
    <message>
        <source>Open the template again and fill in its values.</source>
        <translation>ટેમ્પલેટ ફરી ખોલીને તેનાં મૂલ્યો ભરો.</translation>
    </message>
    <message>
        <source>Open their chat and choose the message in which they agreed.</source>
        <translation>તેમની ચેટ ખોલો અને જે સંદેશમાં તેઓ સંમત થયા તે પસંદ કરો.</translation>
    </message>
    <message>
        <source>Our access key for WhatsApp has expired or was withdrawn.</source>
        <translation>WhatsApp માટેની આપણી ઍક્સેસ ચાવીની મુદત પૂરી થઈ છે અથવા પાછી લેવાઈ છે.</translation>
    </message>
    <message>
        <source>Our access to WhatsApp does not include this.</source>
        <translation>WhatsApp પરની આપણી પરવાનગીમાં આ સામેલ નથી.</translation>
    </message>
    <message>
        <source>Our access to WhatsApp no longer includes this.</source>
        <translation>WhatsApp પરની આપણી પરવાનગીમાં હવે આ સામેલ નથી.</translation>
    </message>
    <message>
        <source>Our account may not send this kind of message without a template.</source>
        <translation>આપણું ખાતું આ પ્રકારનો સંદેશ ટેમ્પલેટ વિના મોકલી શકતું નથી.</translation>
    </message>
    <message>
        <source>Our account may not write to numbers of this country.</source>
        <translation>આપણું ખાતું આ દેશના નંબરોને લખી શકતું નથી.</translation>
    </message>
    <message>
        <source>Our number could not be moved.</source>
        <translation>આપણો નંબર ખસેડી શકાયો નહીં.</translation>
    </message>
    <message>
        <source>Our number has not been confirmed yet.</source>
        <translation>આપણા નંબરની હજી ખાતરી થઈ નથી.</translation>
    </message>
    <message>
        <source>Our number is between two states at WhatsApp.</source>
        <translation>આપણો નંબર WhatsApp પર બે સ્થિતિની વચ્ચે છે.</translation>
    </message>
    <message>
        <source>Our number is not registered at WhatsApp.</source>
        <translation>આપણો નંબર WhatsApp પર નોંધાયેલો નથી.</translation>
    </message>
    <message>
        <source>Our number is not set up completely at WhatsApp.</source>
        <translation>આપણો નંબર WhatsApp પર પૂરો તૈયાર નથી.</translation>
    </message>
    <message>
        <source>Our number is only a test number and may not write to this person.</source>
        <translation>આપણો નંબર ફક્ત ચકાસણીનો છે અને આ વ્યક્તિને લખી શકતો નથી.</translation>
    </message>
    <message>
        <source>Our number was registered too often.</source>
        <translation>આપણો નંબર ઘણી વાર નોંધાયો.</translation>
    </message>
    <message>
        <source>Our number was removed a moment ago.</source>
        <translation>આપણો નંબર હમણાં જ કાઢી નખાયો.</translation>
    </message>
    <message>
        <source>Our request reached WhatsApp without an access key.</source>
        <translation>આપણી વિનંતી ઍક્સેસ ચાવી વિના WhatsApp સુધી પહોંચી.</translation>
    </message>
    <message>
        <source>Paste it whole, or make a new pair.</source>
        <translation>તેને આખી ચોંટાડો, અથવા નવી જોડ બનાવો.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ફોન</translation>
    </message>
    <message>
        <source>Privacy requests are kept as proof and cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put headings such as Name and Mobile into the first line, then try again.</source>
        <translation>પહેલી લીટીમાં Name અને Mobile જેવાં મથાળાં મૂકીને ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Reach the family by phone or e-mail.</source>
        <translation>કુટુંબનો ફોન કે ઈ-મેલથી સંપર્ક કરો.</translation>
    </message>
    <message>
        <source>Record the agency&apos;s decision first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line breaks, emoji and doubled spaces from the part named in the details.</source>
        <translation>વિગતમાં જણાવેલા ભાગમાંથી નવી લીટીઓ, ઇમોજી અને બેવડી ખાલી જગ્યા કાઢો.</translation>
    </message>
    <message>
        <source>Restore vault.json from a backup, or begin anew from the team&apos;s log.</source>
        <translation>vault.json ને બૅકઅપમાંથી પાછી લાવો, અથવા ટીમના લૉગમાંથી નવેસરથી શરૂ કરો.</translation>
    </message>
    <message>
        <source>Restore vault.json in the profile folder from a backup. Without it the data cannot be opened.</source>
        <translation>પ્રોફાઇલ ફોલ્ડરમાં vault.json ને બૅકઅપમાંથી પાછી લાવો. તેના વિના ડેટા ખૂલી શકતો નથી.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ભૂમિકા</translation>
    </message>
    <message>
        <source>Sanjog Desktop is already open with this profile.</source>
        <translation>Sanjog Desktop આ પ્રોફાઇલ સાથે પહેલેથી ખુલ્લું છે.</translation>
    </message>
    <message>
        <source>See Privacy for the open request.</source>
        <translation>ખુલ્લી વિનંતી માટે ગોપનીયતા જુઓ.</translation>
    </message>
    <message>
        <source>See Privacy for where it stands.</source>
        <translation>તે ક્યાં પહોંચી છે તે ગોપનીયતામાં જુઓ.</translation>
    </message>
    <message>
        <source>Send it as an ordinary message.</source>
        <translation>તેને સામાન્ય સંદેશ તરીકે મોકલો.</translation>
    </message>
    <message>
        <source>Send it from WhatsApp Manager.</source>
        <translation>તેને WhatsApp Manager માંથી મોકલો.</translation>
    </message>
    <message>
        <source>Send it in another form, for example as text or as a document.</source>
        <translation>બીજા રૂપમાં મોકલો, જેમ કે લખાણ કે દસ્તાવેજ.</translation>
    </message>
    <message>
        <source>Send it in another format, for example a photo as JPEG or a paper as PDF.</source>
        <translation>બીજા ફૉર્મેટમાં મોકલો, જેમ કે ફોટો JPEG માં કે કાગળ PDF માં.</translation>
    </message>
    <message>
        <source>Send it in two parts.</source>
        <translation>બે ભાગમાં મોકલો.</translation>
    </message>
    <message>
        <source>Send no offers for now. Tell the owner; replies to people who wrote are still possible.</source>
        <translation>હમણાં કોઈ પ્રચાર ન મોકલો. માલિકને જણાવો; જેમણે લખ્યું છે તેમને જવાબ આપી શકાય છે.</translation>
    </message>
    <message>
        <source>Send no offers to them. It is noted with the contact.</source>
        <translation>તેમને પ્રચાર ન મોકલો. આ સંપર્કમાં નોંધાયેલું છે.</translation>
    </message>
    <message>
        <source>Send the text after it.</source>
        <translation>લખાણ તે પછી મોકલો.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>ટૂંકું કરો.</translation>
    </message>
    <message>
        <source>Shorten the values.</source>
        <translation>મૂલ્યો ટૂંકાં કરો.</translation>
    </message>
    <message>
        <source>Some of the work of this request is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these people could not be blocked.</source>
        <translation>આમાંના કેટલાક લોકોને બ્લૉક કરી શકાયા નહીં.</translation>
    </message>
    <message>
        <source>Something is missing from this message.</source>
        <translation>આ સંદેશમાં કંઈક રહી ગયું છે.</translation>
    </message>
    <message>
        <source>Split it into files under 64 MB.</source>
        <translation>64 MB થી નાની ફાઇલોમાં વહેંચો.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>Switch to the open window, or close it first.</source>
        <translation>ખુલ્લી વિન્ડો પર જાઓ, અથવા પહેલાં તેને બંધ કરો.</translation>
    </message>
    <message>
        <source>Taken for {name}, who has the same number: the names sound alike.</source>
        <translation>{name} માન્યું, જેમનો નંબર આ જ છે: નામ સાંભળવામાં સરખાં છે.</translation>
    </message>
    <message>
        <source>Tell the owner at once; they can ask WhatsApp for a review in Business Support.</source>
        <translation>માલિકને તરત જણાવો; તેઓ Business Support માં WhatsApp પાસે ફેરવિચાર માગી શકે છે.</translation>
    </message>
    <message>
        <source>Tell the owner at once; they find the reason in WhatsApp&apos;s account pages.</source>
        <translation>માલિકને તરત જણાવો; કારણ WhatsApp નાં ખાતાં પાનાં પર મળશે.</translation>
    </message>
    <message>
        <source>The PIN of our number was entered wrongly too often or too fast.</source>
        <translation>આપણા નંબરનો PIN ઘણી વાર કે ઘણી ઝડપથી ખોટો નખાયો.</translation>
    </message>
    <message>
        <source>The agency has not decided on this request yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency key is whole.</source>
        <translation>સંસ્થાની ચાવી સાબૂત છે.</translation>
    </message>
    <message>
        <source>The chats on the phone have already been brought over once.</source>
        <translation>ફોન પરની ચેટ એક વાર લવાઈ ચૂકી છે.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>ડેટા ફોલ્ડરમાં લખી શકાતું નથી.</translation>
    </message>
    <message>
        <source>The data on this PC cannot be read: it is damaged, or it belongs to another profile.</source>
        <translation>આ પીસીનો ડેટા વાંચી શકાતો નથી: તે બગડ્યો છે, અથવા બીજી પ્રોફાઇલનો છે.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>ડિસ્ક ભરાઈ ગઈ છે, તેથી આ સાચવી શકાયું નહીં.</translation>
    </message>
    <message>
        <source>The file of this message is no longer there.</source>
        <translation>આ સંદેશની ફાઇલ હવે નથી.</translation>
    </message>
    <message>
        <source>The file that holds this profile&apos;s key is damaged.</source>
        <translation>આ પ્રોફાઇલની ચાવીવાળી ફાઇલ બગડી છે.</translation>
    </message>
    <message>
        <source>The file they sent could not be fetched.</source>
        <translation>તેમણે મોકલેલી ફાઇલ મેળવી શકાઈ નહીં.</translation>
    </message>
    <message>
        <source>The file to send is no longer there.</source>
        <translation>મોકલવાની ફાઇલ હવે નથી.</translation>
    </message>
    <message>
        <source>The filled-in template is too long.</source>
        <translation>ભરેલું ટેમ્પલેટ ઘણું લાંબું છે.</translation>
    </message>
    <message>
        <source>The first line names no column we know.</source>
        <translation>પહેલી લીટીમાં જાણીતી કોઈ કૉલમ નથી.</translation>
    </message>
    <message>
        <source>The form in this message is blocked or used too often right now.</source>
        <translation>આ સંદેશનું ફોર્મ હમણાં રોકેલું છે અથવા ઘણું વપરાયું છે.</translation>
    </message>
    <message>
        <source>The key of this profile is lost: without it nobody can read the data on this PC.</source>
        <translation>આ પ્રોફાઇલની ચાવી ખોવાઈ છે: તેના વિના આ પીસીનો ડેટા કોઈ વાંચી શકતું નથી.</translation>
    </message>
    <message>
        <source>The list of blocked people is full.</source>
        <translation>બ્લૉક કરેલા લોકોની યાદી ભરાઈ ગઈ છે.</translation>
    </message>
    <message>
        <source>The list we were reading is out of date.</source>
        <translation>આપણે વાંચતા હતા તે યાદી જૂની થઈ ગઈ છે.</translation>
    </message>
    <message>
        <source>The message that is to prove this consent was not written by this person.</source>
        <translation>આ સંમતિનો પુરાવો બનનારો સંદેશ આ વ્યક્તિએ લખ્યો નથી.</translation>
    </message>
    <message>
        <source>The message to react to is no longer there.</source>
        <translation>જે સંદેશ પર પ્રતિક્રિયા આપવાની હતી તે હવે નથી.</translation>
    </message>
    <message>
        <source>The name of our number has not been approved by WhatsApp yet.</source>
        <translation>આપણા નંબરનું નામ WhatsApp એ હજી મંજૂર કર્યું નથી.</translation>
    </message>
    <message>
        <source>The number is known already.</source>
        <translation>આ નંબર પહેલેથી નોંધાયેલો છે.</translation>
    </message>
    <message>
        <source>The owner of the phone did not share the earlier chats.</source>
        <translation>ફોનના માલિકે જૂની ચેટ આપી નહીં.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>પાસફ્રેઝ ખાલી છે.</translation>
    </message>
    <message>
        <source>The person deleted this message, so its file is gone.</source>
        <translation>વ્યક્તિએ આ સંદેશ ભૂંસ્યો, તેથી તેની ફાઇલ ગઈ.</translation>
    </message>
    <message>
        <source>The relay does not accept this PC.</source>
        <translation>રિલે આ પીસીને સ્વીકારતું નથી.</translation>
    </message>
    <message>
        <source>The relay knows this PC; its log is at entry {entry}.</source>
        <translation>રિલે આ પીસીને ઓળખે છે; તેનો લૉગ નોંધ {entry} પર છે.</translation>
    </message>
    <message>
        <source>The six-digit PIN of our number is wrong.</source>
        <translation>આપણા નંબરનો છ અંકનો PIN ખોટો છે.</translation>
    </message>
    <message>
        <source>The template changed and now needs other values.</source>
        <translation>ટેમ્પલેટ બદલાયું છે અને હવે બીજાં મૂલ્યો જોઈએ.</translation>
    </message>
    <message>
        <source>The template has too many blanks, or one at its beginning or end.</source>
        <translation>ટેમ્પલેટમાં ઘણી ખાલી જગ્યા છે, અથવા શરૂ કે અંતમાં એક છે.</translation>
    </message>
    <message>
        <source>The template of this message is no longer there.</source>
        <translation>આ સંદેશનું ટેમ્પલેટ હવે નથી.</translation>
    </message>
    <message>
        <source>The terms for payments have not been accepted.</source>
        <translation>ચુકવણીની શરતો સ્વીકારાઈ નથી.</translation>
    </message>
    <message>
        <source>The text of this template breaks a rule of WhatsApp.</source>
        <translation>આ ટેમ્પલેટનું લખાણ WhatsApp નો નિયમ તોડે છે.</translation>
    </message>
    <message>
        <source>The time for bringing over the chats on the phone is over.</source>
        <translation>ફોન પરની ચેટ લાવવાનો સમય પૂરો થયો છે.</translation>
    </message>
    <message>
        <source>The two halves of the agency key do not belong together.</source>
        <translation>સંસ્થાની ચાવીના બે અડધા ભાગ એકબીજાના નથી.</translation>
    </message>
    <message>
        <source>The waiting time of this request has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to this relay is not encrypted, so this PC does not use it.</source>
        <translation>આ રિલે સુધીનો રસ્તો એન્ક્રિપ્ટેડ નથી, તેથી આ પીસી તેને વાપરતું નથી.</translation>
    </message>
    <message>
        <source>There are too many templates.</source>
        <translation>ટેમ્પલેટ ઘણાં વધારે છે.</translation>
    </message>
    <message>
        <source>There is a chat under this number, so it stays on the card.</source>
        <translation>આ નંબર પર એક ચેટ છે, તેથી તે કાર્ડ પર રહે છે.</translation>
    </message>
    <message>
        <source>There is already a template with this name and language.</source>
        <translation>આ નામ અને ભાષાનું ટેમ્પલેટ પહેલેથી છે.</translation>
    </message>
    <message>
        <source>There is no notice to agree to, so no consent can be recorded.</source>
        <translation>સંમતિ માટે કોઈ સૂચના નથી, તેથી સંમતિ નોંધી શકાતી નથી.</translation>
    </message>
    <message>
        <source>There is no record that this person agreed to get these messages.</source>
        <translation>આ વ્યક્તિ આ સંદેશા મેળવવા સંમત થઈ હોય એવી કોઈ નોંધ નથી.</translation>
    </message>
    <message>
        <source>There is no relay at this address.</source>
        <translation>આ સરનામે કોઈ રિલે નથી.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>મોકલવા માટે કંઈ નથી.</translation>
    </message>
    <message>
        <source>They cannot be messaged. They may write to you again themselves.</source>
        <translation>તેમને સંદેશ મોકલી શકાતો નથી. તેઓ પોતે તમને ફરી લખી શકે છે.</translation>
    </message>
    <message>
        <source>They may write to you again themselves.</source>
        <translation>તેઓ પોતે તમને ફરી લખી શકે છે.</translation>
    </message>
    <message>
        <source>This caption is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation>આ સાથેનું લખાણ ઘણું લાંબું છે: {count} અક્ષર, WhatsApp {most} લે છે.</translation>
    </message>
    <message>
        <source>This chat is no longer there.</source>
        <translation>આ ચેટ હવે નથી.</translation>
    </message>
    <message>
        <source>This chat no longer belongs to the person the message was written for.</source>
        <translation>જે વ્યક્તિ માટે સંદેશ લખાયો હતો તેની આ ચેટ હવે નથી.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Sanjog Desktop.</source>
        <translation>આ ડેટા Sanjog Desktop ની નવી આવૃત્તિએ લખ્યો છે.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>એ ન થયું.</translation>
    </message>
    <message>
        <source>This file arrives damaged. Ask for it to be sent again.</source>
        <translation>આ ફાઇલ બગડેલી આવે છે. તેને ફરી મોકલવા કહો.</translation>
    </message>
    <message>
        <source>This file could not be fetched yet; it is tried again.</source>
        <translation>આ ફાઇલ હજી મેળવી શકાઈ નથી; ફરી પ્રયાસ થશે.</translation>
    </message>
    <message>
        <source>This file is damaged on this PC.</source>
        <translation>આ ફાઇલ આ પીસી પર બગડી છે.</translation>
    </message>
    <message>
        <source>This file is damaged: its characters cannot be read.</source>
        <translation>આ ફાઇલ બગડી છે: તેના અક્ષરો વાંચી શકાતા નથી.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>આ ફાઇલ ખાલી છે.</translation>
    </message>
    <message>
        <source>This file is larger than WhatsApp allows. Ask for it to be sent in parts.</source>
        <translation>આ ફાઇલ WhatsApp ની મર્યાદા કરતાં મોટી છે. તેને ભાગમાં મોકલવા કહો.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>આ ફાઇલ હવે નથી.</translation>
    </message>
    <message>
        <source>This file is too large to be a register.</source>
        <translation>આ ફાઇલ રજિસ્ટર હોવા માટે ઘણી મોટી છે.</translation>
    </message>
    <message>
        <source>This file lies at an address that is not WhatsApp&apos;s, so it was not fetched.</source>
        <translation>આ ફાઇલ WhatsApp ના સરનામે નથી, તેથી મેળવી નથી.</translation>
    </message>
    <message>
        <source>This has already been asked for.</source>
        <translation>આ પહેલેથી માગેલું છે.</translation>
    </message>
    <message>
        <source>This is not a kind of request the law knows.</source>
        <translation>આ પ્રકારની વિનંતી કાયદામાં નથી.</translation>
    </message>
    <message>
        <source>This is not a place on earth.</source>
        <translation>પૃથ્વી પર આવી કોઈ જગ્યા નથી.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>આ લખાણ ફાઇલ નથી.</translation>
    </message>
    <message>
        <source>This is not an agency key.</source>
        <translation>આ સંસ્થાની ચાવી નથી.</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <translation>આ કોઈ રિલેનું સરનામું નથી.</translation>
    </message>
    <message>
        <source>This is our own number.</source>
        <translation>આ આપણો પોતાનો નંબર છે.</translation>
    </message>
    <message>
        <source>This kind of file cannot be sent on WhatsApp.</source>
        <translation>આ પ્રકારની ફાઇલ WhatsApp પર મોકલી શકાતી નથી.</translation>
    </message>
    <message>
        <source>This message can no longer be cancelled.</source>
        <translation>આ સંદેશ હવે રદ થઈ શકતો નથી.</translation>
    </message>
    <message>
        <source>This message can only go to a phone number, and we do not have theirs.</source>
        <translation>આ સંદેશ ફક્ત ફોન નંબર પર જઈ શકે, અને તેમનો નંબર આપણી પાસે નથી.</translation>
    </message>
    <message>
        <source>This message cannot be reacted to yet.</source>
        <translation>આ સંદેશ પર હજી પ્રતિક્રિયા આપી શકાતી નથી.</translation>
    </message>
    <message>
        <source>This message cannot be sent because of a fault in this program.</source>
        <translation>આ પ્રોગ્રામની એક ખામીને કારણે આ સંદેશ મોકલી શકાતો નથી.</translation>
    </message>
    <message>
        <source>This message is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation>આ સંદેશ ઘણો લાંબો છે: {count} અક્ષર, WhatsApp {most} લે છે.</translation>
    </message>
    <message>
        <source>This message was not sent from here.</source>
        <translation>આ સંદેશ અહીંથી મોકલાયો નહોતો.</translation>
    </message>
    <message>
        <source>This number asked not to get messages; that stays so.</source>
        <translation>આ નંબરે સંદેશ ન મોકલવા કહ્યું હતું; તે એમ જ રહે છે.</translation>
    </message>
    <message>
        <source>This number is no longer there.</source>
        <translation>આ નંબર હવે નથી.</translation>
    </message>
    <message>
        <source>This number is not on WhatsApp or cannot receive messages.</source>
        <translation>આ નંબર WhatsApp પર નથી અથવા સંદેશા મેળવી શકતો નથી.</translation>
    </message>
    <message>
        <source>This number was that of a person whose data was erased at their request.</source>
        <translation>આ નંબર એવી વ્યક્તિનો હતો જેનો ડેટા તેમની વિનંતીથી ભૂંસાયો.</translation>
    </message>
    <message>
        <source>This passphrase is not right.</source>
        <translation>આ પાસફ્રેઝ સાચો નથી.</translation>
    </message>
    <message>
        <source>This person asked not to get these messages after they had agreed.</source>
        <translation>આ વ્યક્તિએ સંમતિ આપ્યા પછી આ સંદેશા ન મોકલવા કહ્યું.</translation>
    </message>
    <message>
        <source>This person asked not to get these messages.</source>
        <translation>આ વ્યક્તિએ આ સંદેશા ન મોકલવા કહ્યું છે.</translation>
    </message>
    <message>
        <source>This person asked not to get these messages. To change that, they must say so in writing.</source>
        <translation>આ વ્યક્તિએ આ સંદેશા ન મોકલવા કહ્યું છે. તે બદલવા તેમણે લખીને કહેવું પડે.</translation>
    </message>
    <message>
        <source>This person blocked you on WhatsApp.</source>
        <translation>આ વ્યક્તિએ તમને WhatsApp પર બ્લૉક કર્યા છે.</translation>
    </message>
    <message>
        <source>This person cannot be called on WhatsApp any more today.</source>
        <translation>આ વ્યક્તિને આજે WhatsApp પર વધુ કૉલ કરી શકાતા નથી.</translation>
    </message>
    <message>
        <source>This person complained about your messages.</source>
        <translation>આ વ્યક્તિએ તમારા સંદેશાની ફરિયાદ કરી છે.</translation>
    </message>
    <message>
        <source>This person has already got many offers from businesses, so WhatsApp held ours back.</source>
        <translation>આ વ્યક્તિને કંપનીઓના ઘણા પ્રચાર મળ્યા છે, તેથી WhatsApp એ આપણો રોક્યો.</translation>
    </message>
    <message>
        <source>This person has asked WhatsApp for no more offers from us.</source>
        <translation>આ વ્યક્તિએ WhatsApp ને આપણા વધુ પ્રચાર ન મોકલવા કહ્યું છે.</translation>
    </message>
    <message>
        <source>This person has neither a phone number nor a WhatsApp name.</source>
        <translation>આ વ્યક્તિનો ફોન નંબર પણ નથી અને WhatsApp નામ પણ નથી.</translation>
    </message>
    <message>
        <source>This person has no number yet.</source>
        <translation>આ વ્યક્તિનો હજી કોઈ નંબર નથી.</translation>
    </message>
    <message>
        <source>This person is marked as not to be contacted.</source>
        <translation>આ વ્યક્તિ પર &apos;સંપર્ક ન કરો&apos; નિશાની છે.</translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation>આ વ્યક્તિ હવે નથી.</translation>
    </message>
    <message>
        <source>This person is under 18, so they cannot agree by themselves.</source>
        <translation>આ વ્યક્તિ 18 વર્ષથી નાની છે, તેથી પોતે સંમતિ આપી શકતી નથી.</translation>
    </message>
    <message>
        <source>This person switched off your offers in WhatsApp itself.</source>
        <translation>આ વ્યક્તિએ WhatsApp માં જ તમારો પ્રચાર બંધ કર્યો છે.</translation>
    </message>
    <message>
        <source>This person&apos;s WhatsApp has changed, perhaps a new phone or another person.</source>
        <translation>આ વ્યક્તિનું WhatsApp બદલાયું છે, કદાચ નવો ફોન કે બીજી વ્યક્તિ.</translation>
    </message>
    <message>
        <source>This person&apos;s data may only be kept, not used, until their request is settled.</source>
        <translation>આ વ્યક્તિનો ડેટા વિનંતી પતે ત્યાં સુધી ફક્ત રાખી શકાય, વાપરી ન શકાય.</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request, so no consent is recorded for them.</source>
        <translation>આ વ્યક્તિનો ડેટા તેમની વિનંતીથી ભૂંસાયો, તેથી તેમની સંમતિ નોંધાતી નથી.</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request, so nothing is written about them.</source>
        <translation>આ વ્યક્તિનો ડેટા તેમની વિનંતીથી ભૂંસાયો, તેથી તેમના વિશે કંઈ લખાતું નથી.</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request.</source>
        <translation>આ વ્યક્તિનો ડેટા તેમની વિનંતીથી ભૂંસાયો.</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request; there is nobody to write to.</source>
        <translation>આ વ્યક્તિનો ડેટા તેમની વિનંતીથી ભૂંસાયો; લખવા માટે કોઈ નથી.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another profile.</source>
        <translation>આ રિકવરી કોડ બીજી પ્રોફાઇલનો છે.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake.</source>
        <translation>આ રિકવરી કોડમાં લખવાની ભૂલ છે.</translation>
    </message>
    <message>
        <source>This request cannot take that step now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>આ વિનંતી હવે નથી.</translation>
    </message>
    <message>
        <source>This request was already decided.</source>
        <translation>આ વિનંતી પર નિર્ણય થઈ ગયો છે.</translation>
    </message>
    <message>
        <source>This template begins with a file ({kind}).</source>
        <translation>આ ટેમ્પલેટ ફાઇલથી ({kind}) શરૂ થાય છે.</translation>
    </message>
    <message>
        <source>This template cannot be changed now.</source>
        <translation>આ ટેમ્પલેટ હમણાં બદલી શકાતું નથી.</translation>
    </message>
    <message>
        <source>This template cannot be used for offers.</source>
        <translation>આ ટેમ્પલેટ પ્રચાર માટે વાપરી શકાતું નથી.</translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved.</source>
        <translation>આ ટેમ્પલેટ આ ભાષામાં નથી અથવા મંજૂર નથી.</translation>
    </message>
    <message>
        <source>This template has a part that Sanjog cannot fill in yet.</source>
        <translation>આ ટેમ્પલેટમાં Sanjog હજી ભરી ન શકે એવો ભાગ છે.</translation>
    </message>
    <message>
        <source>This template is new and not ready yet.</source>
        <translation>આ ટેમ્પલેટ નવું છે અને હજી તૈયાર નથી.</translation>
    </message>
    <message>
        <source>This template is not approved by WhatsApp at present.</source>
        <translation>આ ટેમ્પલેટ હાલ WhatsApp એ મંજૂર કરેલું નથી.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>થોડી મિનિટમાં ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Try again in five minutes.</source>
        <translation>પાંચ મિનિટમાં ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Try it with +91 in front.</source>
        <translation>આગળ +91 મૂકી જુઓ.</translation>
    </message>
    <message>
        <source>Try once more later; if it comes again, tell support the number of the error.</source>
        <translation>પછી એક વાર ફરી પ્રયાસ કરો; ફરી આવે તો સહાયને ભૂલનો નંબર જણાવો.</translation>
    </message>
    <message>
        <source>Two different people must approve this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock somebody first.</source>
        <translation>પહેલાં કોઈને અનબ્લૉક કરો.</translation>
    </message>
    <message>
        <source>Unblock the person first, if writing to them is really wanted.</source>
        <translation>ખરેખર લખવું હોય તો પહેલાં વ્યક્તિને અનબ્લૉક કરો.</translation>
    </message>
    <message>
        <source>Update it.</source>
        <translation>તેને અદ્યતન કરો.</translation>
    </message>
    <message>
        <source>Update the program; if it goes on, send the fault report to support.</source>
        <translation>પ્રોગ્રામ અદ્યતન કરો; તોપણ થાય તો ખામીનો અહેવાલ સહાયને મોકલો.</translation>
    </message>
    <message>
        <source>Wait as long as the details say, then enter it again.</source>
        <translation>વિગતમાં જણાવેલા સમય સુધી રાહ જોઈને ફરી નાખો.</translation>
    </message>
    <message>
        <source>Wait for the decision on it, or make a new one.</source>
        <translation>તેના નિર્ણયની રાહ જુઓ, અથવા નવું બનાવો.</translation>
    </message>
    <message>
        <source>Wait three days.</source>
        <translation>ત્રણ દિવસ રાહ જુઓ.</translation>
    </message>
    <message>
        <source>Wait until it was sent.</source>
        <translation>તે મોકલાય ત્યાં સુધી રાહ જુઓ.</translation>
    </message>
    <message>
        <source>We asked WhatsApp about the account too often in the last hour.</source>
        <translation>આપણે છેલ્લા કલાકમાં WhatsApp ને ખાતા વિશે ઘણી વાર પૂછ્યું.</translation>
    </message>
    <message>
        <source>We asked WhatsApp too often whether this person may be called.</source>
        <translation>આ વ્યક્તિને કૉલ કરી શકાય કે નહીં તે આપણે WhatsApp ને ઘણી વાર પૂછ્યું.</translation>
    </message>
    <message>
        <source>We changed groups too often in a short time.</source>
        <translation>આપણે ટૂંકા સમયમાં જૂથો ઘણી વાર બદલ્યાં.</translation>
    </message>
    <message>
        <source>We have blocked this person ourselves.</source>
        <translation>આપણે પોતે આ વ્યક્તિને બ્લૉક કરી છે.</translation>
    </message>
    <message>
        <source>We sent faster than our number is allowed to.</source>
        <translation>આપણા નંબરની મર્યાદા કરતાં વધુ ઝડપથી મોકલ્યું.</translation>
    </message>
    <message>
        <source>We sent this person too many messages in a short time.</source>
        <translation>આપણે ટૂંકા સમયમાં આ વ્યક્તિને ઘણા સંદેશા મોકલ્યા.</translation>
    </message>
    <message>
        <source>We try again a few times. If it keeps failing, tell support the number of the error.</source>
        <translation>અમે થોડી વાર ફરી પ્રયાસ કરીએ છીએ. તોપણ ન થાય તો સહાયને ભૂલનો નંબર જણાવો.</translation>
    </message>
    <message>
        <source>We try again by ourselves. If it keeps failing, tell support the number of the error.</source>
        <translation>અમે આપોઆપ ફરી પ્રયાસ કરીએ છીએ. તોપણ ન થાય તો સહાયને ભૂલનો નંબર જણાવો.</translation>
    </message>
    <message>
        <source>WhatsApp asked us to slow down.</source>
        <translation>WhatsApp એ આપણને ધીમા પડવા કહ્યું છે.</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Check the internet connection.</source>
        <translation>WhatsApp સુધી પહોંચી શકાતું નથી. ઇન્ટરનેટ જોડાણ તપાસો.</translation>
    </message>
    <message>
        <source>WhatsApp could not change the list of blocked people just now.</source>
        <translation>WhatsApp હમણાં બ્લૉક કરેલા લોકોની યાદી બદલી શક્યું નહીં.</translation>
    </message>
    <message>
        <source>WhatsApp could not handle this just now.</source>
        <translation>WhatsApp હમણાં આ કરી શક્યું નહીં.</translation>
    </message>
    <message>
        <source>WhatsApp could not send this and did not say why.</source>
        <translation>WhatsApp આ મોકલી શક્યું નહીં અને કારણ જણાવ્યું નહીં.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept a part of this message. Messages older than 30 days cannot be reacted to.</source>
        <translation>WhatsApp એ આ સંદેશનો એક ભાગ સ્વીકાર્યો નહીં. 30 દિવસથી જૂના સંદેશા પર પ્રતિક્રિયા આપી શકાતી નથી.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept our access key.</source>
        <translation>WhatsApp એ આપણી ઍક્સેસ ચાવી સ્વીકારી નહીં.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept our access.</source>
        <translation>WhatsApp એ આપણને પ્રવેશ આપ્યો નહીં.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file.</source>
        <translation>WhatsApp એ ફાઇલ સ્વીકારી નહીં.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the user name.</source>
        <translation>WhatsApp એ યુઝરનેમ સ્વીકાર્યું નહીં.</translation>
    </message>
    <message>
        <source>WhatsApp did not allow the call.</source>
        <translation>WhatsApp એ કૉલની મંજૂરી આપી નહીં.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver this offer because of a test it runs with some people.</source>
        <translation>WhatsApp એ આ પ્રચાર પહોંચાડ્યો નહીં, કારણ કે તે કેટલાક લોકો સાથે અજમાયશ કરે છે.</translation>
    </message>
    <message>
        <source>WhatsApp did not understand this message.</source>
        <translation>WhatsApp આ સંદેશ સમજ્યું નહીં.</translation>
    </message>
    <message>
        <source>WhatsApp does not answer properly at the moment.</source>
        <translation>WhatsApp હાલ બરાબર જવાબ આપતું નથી.</translation>
    </message>
    <message>
        <source>WhatsApp does not know this group.</source>
        <translation>WhatsApp આ જૂથને જાણતું નથી.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message.</source>
        <translation>WhatsApp આ પ્રકારનો સંદેશ ચલાવતું નથી.</translation>
    </message>
    <message>
        <source>WhatsApp has a problem of its own right now.</source>
        <translation>હાલ WhatsApp માં જ સમસ્યા છે.</translation>
    </message>
    <message>
        <source>WhatsApp has blocked this account from sending.</source>
        <translation>WhatsApp એ આ ખાતાને મોકલતાં રોક્યું છે.</translation>
    </message>
    <message>
        <source>WhatsApp has locked our account. No message can go out.</source>
        <translation>WhatsApp એ આપણું ખાતું બંધ કર્યું છે. કોઈ સંદેશ જઈ શકતો નથી.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because of how people reacted to it.</source>
        <translation>લોકોના પ્રતિભાવને કારણે WhatsApp એ આ ટેમ્પલેટ અટકાવ્યું છે.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted our account because of its rules. No message can go out.</source>
        <translation>WhatsApp એ પોતાના નિયમોને કારણે આપણા ખાતા પર મર્યાદા મૂકી છે. કોઈ સંદેશ જઈ શકતો નથી.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted our number because people blocked or reported it.</source>
        <translation>લોકોએ આપણો નંબર બ્લૉક કે રિપોર્ટ કર્યો, તેથી WhatsApp એ તેના પર મર્યાદા મૂકી છે.</translation>
    </message>
    <message>
        <source>WhatsApp has switched this template off for good.</source>
        <translation>WhatsApp એ આ ટેમ્પલેટ કાયમ માટે બંધ કર્યું છે.</translation>
    </message>
    <message>
        <source>WhatsApp is changing something on our account.</source>
        <translation>WhatsApp આપણા ખાતામાં કંઈક બદલી રહ્યું છે.</translation>
    </message>
    <message>
        <source>WhatsApp limits our templates because some were put in the wrong category.</source>
        <translation>કેટલાંક ટેમ્પલેટ ખોટા પ્રકારમાં હતાં, તેથી WhatsApp આપણાં ટેમ્પલેટ મર્યાદિત કરે છે.</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file.</source>
        <translation>WhatsApp પાસે હવે આ ફાઇલ નથી.</translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask for it to be sent again.</source>
        <translation>WhatsApp પાસે હવે આ ફાઇલ નથી. તેને ફરી મોકલવા કહો.</translation>
    </message>
    <message>
        <source>WhatsApp no longer knows what this refers to.</source>
        <translation>આ શાના વિશે છે તે WhatsApp હવે જાણતું નથી.</translation>
    </message>
    <message>
        <source>WhatsApp refused the call because of the payment for the account.</source>
        <translation>ખાતાની ચુકવણીને કારણે WhatsApp એ કૉલ નકાર્યો.</translation>
    </message>
    <message>
        <source>WhatsApp refused the form.</source>
        <translation>WhatsApp એ ફોર્મ નકાર્યું.</translation>
    </message>
    <message>
        <source>WhatsApp refused the sign-up link.</source>
        <translation>WhatsApp એ સાઇન-અપ લિંક નકારી.</translation>
    </message>
    <message>
        <source>WhatsApp refused this for a reason we do not know yet.</source>
        <translation>WhatsApp એ આ એવા કારણે નકાર્યું જે આપણને હજી ખબર નથી.</translation>
    </message>
    <message>
        <source>WhatsApp refused this for the group.</source>
        <translation>WhatsApp એ આ જૂથ માટે નકાર્યું.</translation>
    </message>
    <message>
        <source>WhatsApp shows this message only on the phone.</source>
        <translation>WhatsApp આ સંદેશ ફક્ત ફોન પર બતાવે છે.</translation>
    </message>
    <message>
        <source>WhatsApp stopped our messages because of the payment for the account.</source>
        <translation>ખાતાની ચુકવણીને કારણે WhatsApp એ આપણા સંદેશા રોક્યા.</translation>
    </message>
    <message>
        <source>WhatsApp takes only offers this way.</source>
        <translation>આ રીતે WhatsApp ફક્ત પ્રચાર લે છે.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>પહેલાં સંદેશ લખો.</translation>
    </message>
    <message>
        <source>Write it again; if it fails again, tell support the number of the error.</source>
        <translation>ફરી લખો; તોપણ ન થાય તો સહાયને ભૂલનો નંબર જણાવો.</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>એક લીટીમાં લખો.</translation>
    </message>
    <message>
        <source>Write the address with https:// in front.</source>
        <translation>સરનામાની આગળ https:// લખો.</translation>
    </message>
    <message>
        <source>Write to a parent instead, and record the parent&apos;s consent on the parent&apos;s card.</source>
        <translation>તેના બદલે માતા કે પિતાને લખો, અને તેમની સંમતિ તેમના પોતાના કાર્ડ પર નોંધો.</translation>
    </message>
    <message>
        <source>Write to the people directly.</source>
        <translation>લોકોને સીધા લખો.</translation>
    </message>
    <message>
        <source>Write to the person directly.</source>
        <translation>વ્યક્તિને સીધું લખો.</translation>
    </message>
    <message>
        <source>You may answer when they write to you themselves.</source>
        <translation>તેઓ પોતે તમને લખે ત્યારે તમે જવાબ આપી શકો.</translation>
    </message>
    <message>
        <source>code for “{text}”</source>
        <translation>“{text}” માટેનો કોડ</translation>
    </message>
    <message>
        <source>document</source>
        <translation>દસ્તાવેજ</translation>
    </message>
    <message>
        <source>end of the link “{text}”</source>
        <translation>“{text}” લિંકનો છેડો</translation>
    </message>
    <message>
        <source>green</source>
        <translation>લીલી</translation>
    </message>
    <message>
        <source>heading {number}</source>
        <translation>મથાળું {number}</translation>
    </message>
    <message>
        <source>image</source>
        <translation>ચિત્ર</translation>
    </message>
    <message>
        <source>message</source>
        <translation>સંદેશ</translation>
    </message>
    <message>
        <source>no verified name</source>
        <translation>ખાતરી કરેલું નામ નથી</translation>
    </message>
    <message>
        <source>red</source>
        <translation>લાલ</translation>
    </message>
    <message>
        <source>the Graph API did not answer ({kind})</source>
        <translation>Graph API એ જવાબ આપ્યો નહીં ({kind})</translation>
    </message>
    <message>
        <source>the Graph API was not reached ({kind})</source>
        <translation>Graph API સુધી પહોંચી શકાયું નહીં ({kind})</translation>
    </message>
    <message>
        <source>the answer was not the Graph API&apos;s (HTTP {status})</source>
        <translation>જવાબ Graph API નો નહોતો (HTTP {status})</translation>
    </message>
    <message>
        <source>the relay answered with status {status}</source>
        <translation>રિલેએ સ્થિતિ {status} સાથે જવાબ આપ્યો</translation>
    </message>
    <message>
        <source>the relay cannot answer now ({status})</source>
        <translation>રિલે હમણાં જવાબ આપી શકતું નથી ({status})</translation>
    </message>
    <message>
        <source>the relay cannot be reached ({kind})</source>
        <translation>રિલે સુધી પહોંચી શકાતું નથી ({kind})</translation>
    </message>
    <message>
        <source>the relay closed the line</source>
        <translation>રિલેએ જોડાણ બંધ કર્યું</translation>
    </message>
    <message>
        <source>the relay did not finish its answer</source>
        <translation>રિલેએ જવાબ પૂરો કર્યો નહીં</translation>
    </message>
    <message>
        <source>the relay&apos;s answer cannot be read ({kind})</source>
        <translation>રિલેનો જવાબ વાંચી શકાતો નથી ({kind})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>અજાણી</translation>
    </message>
    <message>
        <source>value {number}</source>
        <translation>મૂલ્ય {number}</translation>
    </message>
    <message>
        <source>video</source>
        <translation>વિડિયો</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>પીળી</translation>
    </message>
    <message>
        <source>{count} templates, {approved} approved.</source>
        <translation>{count} ટેમ્પલેટ, {approved} મંજૂર.</translation>
    </message>
    <message>
        <source>{field} stays &apos;{before}&apos;; the file says &apos;{after}&apos;.</source>
        <translation>{field} &apos;{before}&apos; રહે છે; ફાઇલમાં &apos;{after}&apos; છે.</translation>
    </message>
    <message>
        <source>{heading} holds more than a spreadsheet cell can.</source>
        <translation>{heading} માં સ્પ્રેડશીટના ખાના કરતાં વધુ છે.</translation>
    </message>
    <message>
        <source>{number} · {name} · quality {quality}</source>
        <translation>{number} · {name} · ગુણવત્તા {quality}</translation>
    </message>
    <message>
        <source>“{label}” may not hold line breaks, tabs or more than four spaces in a row.</source>
        <translation>“{label}” માં નવી લીટી, ટૅબ કે સળંગ ચારથી વધુ ખાલી જગ્યા ન ચાલે.</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>Today</source>
        <translation>આજે</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ગઈકાલે</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ક</translation>
    </message>
    <message>
        <source>{hours} h {minutes} m</source>
        <translation>{hours} ક {minutes} મિ</translation>
    </message>
    <message>
        <source>{minutes} m</source>
        <translation>{minutes} મિ</translation>
    </message>
</context>
</TS>
