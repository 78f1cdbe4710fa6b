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
        <source>Answer on their card</source>
        <translation>તેમના કાર્ડ પર જવાબ આપો</translation>
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
        <source>Before: {text}</source>
        <translation>પહેલાં: {text}</translation>
    </message>
    <message>
        <source>from the phone app</source>
        <translation>ફોનની ઍપમાંથી</translation>
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
        <source>not opened</source>
        <translation>ખોલ્યું નથી</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>ઉપલબ્ધ નથી</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <extracomment>What is looked for in this chat, folded, and the message that is its present hit.</extracomment>
        <translation>મેળવાઈ રહી છે…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>હમણાં પ્રયત્ન કરો</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ખોલો</translation>
    </message>
    <message>
        <source>A call on WhatsApp; it can be taken on the phone only</source>
        <translation>WhatsApp પર કૉલ; તે ફક્ત ફોન પર જ લઈ શકાય</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>સ્થળ</translation>
    </message>
    <message>
        <source>save</source>
        <translation>સાચવો</translation>
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
        <source>Send again?</source>
        <translation>ફરી મોકલવો છે?</translation>
    </message>
    <message>
        <source>Nobody knows whether this message arrived. Sent again, it may arrive twice.</source>
        <translation>આ સંદેશ પહોંચ્યો કે નહીં તેની કોઈને ખબર નથી. ફરી મોકલવાથી તે બે વાર પહોંચી શકે.</translation>
    </message>
    <message>
        <source>Look on the person&apos;s phone or ask them first, if you can.</source>
        <translation>બની શકે તો પહેલાં વ્યક્તિનો ફોન જોઈ લો અથવા તેમને પૂછો.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ફરી મોકલો</translation>
    </message>
    <message>
        <source>Block on WhatsApp?</source>
        <translation>WhatsApp પર બ્લૉક કરવા છે?</translation>
    </message>
    <message>
        <source>Block {name} on WhatsApp?</source>
        <translation>{name} ને WhatsApp પર બ્લૉક કરવા છે?</translation>
    </message>
    <message>
        <source>Nothing they write or call reaches the agency any more, and nothing can be sent to them. What waits to be sent is taken back. WhatsApp does not tell them. You can unblock them at any time.</source>
        <translation>હવે તેમના સંદેશા કે કૉલ સંસ્થા સુધી નહીં પહોંચે, અને તેમને કંઈ મોકલી નહીં શકાય. મોકલવાની રાહ જોતું હોય તે પાછું લેવાય છે. WhatsApp તેમને આની જાણ કરતું નથી. તમે તેમને ગમે ત્યારે અનબ્લૉક કરી શકો છો.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>બ્લૉક કરો</translation>
    </message>
    <message>
        <source>Jump to a day</source>
        <translation>કોઈ દિવસ પર જાઓ</translation>
    </message>
    <message>
        <source>Day of the chat</source>
        <translation>ચેટનો દિવસ</translation>
    </message>
    <message>
        <source>This chat goes from {first} to {last}.</source>
        <translation>આ ચેટ {first} થી {last} સુધીની છે.</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>પહેલો સંદેશ</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>જાઓ</translation>
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
        <extracomment>What goes as plain text: their phone opens it by the ending of its name. Pictures WhatsApp does not take, which can be told again as JPEG. Meta: media, voice messages. Only this is shown as a voice note on their phone. The SHA-256 of the file as staff gave it, where something was taken out of it.</extracomment>
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
        <source>WhatsApp does not take files like {name}.</source>
        <translation>WhatsApp {name} જેવી ફાઇલો લેતું નથી.</translation>
    </message>
    <message>
        <source>Photos, videos, recordings, PDF, text and documents of Word, Excel and PowerPoint go. Save it as PDF.</source>
        <translation>ફોટા, વીડિયો, રેકોર્ડિંગ, PDF, લખાણ અને Word, Excel, PowerPoint ના દસ્તાવેજો જાય છે. તેને PDF તરીકે સાચવો.</translation>
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
        <source>perhaps their new number</source>
        <translation>કદાચ તેમનો નવો નંબર</translation>
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
        <source>{what} of {name}</source>
        <translation>{name} નું {what}</translation>
    </message>
    <message>
        <source>{what} to {name}</source>
        <translation>{name} ને {what}</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>મોકલવાની રાહ જુએ છે</translation>
    </message>
    <message>
        <source>not delivered {day}</source>
        <translation>{day} ના રોજ પહોંચ્યું નથી</translation>
    </message>
    <message>
        <source>delivered {day}</source>
        <translation>{day} ના રોજ પહોંચ્યું</translation>
    </message>
    <message>
        <source>read {day}</source>
        <translation>{day} ના રોજ વંચાયું</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>{day} ના રોજ અપાયું</translation>
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
        <source>A photo or file in the phone&apos;s own history. WhatsApp did not hand it over.</source>
        <translation>ફોનના જૂના સંદેશામાંનો ફોટો કે ફાઇલ. WhatsApp એ તે આપ્યું નથી.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ઑર્ડર</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>તેમણે કૉલ કર્યો</translation>
    </message>
    <message>
        <source>Missed call from them</source>
        <translation>તેમનો ચૂકી ગયેલો કૉલ</translation>
    </message>
    <message>
        <source>Their call was declined</source>
        <translation>તેમનો કૉલ નકાર્યો</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>તમે કૉલ કર્યો</translation>
    </message>
    <message>
        <source>You called, nobody answered</source>
        <translation>તમે કૉલ કર્યો, કોઈએ ઉપાડ્યો નહીં</translation>
    </message>
    <message>
        <source>You called, they declined</source>
        <translation>તમે કૉલ કર્યો, તેમણે નકાર્યો</translation>
    </message>
    <message>
        <source>This message can only be read on the phone. Open the WhatsApp Business app there.</source>
        <translation>આ સંદેશ ફક્ત ફોન પર જ વાંચી શકાય છે. ત્યાં WhatsApp Business ઍપ ખોલો.</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation>મતદાન</translation>
    </message>
    <message>
        <source>A vote in a poll</source>
        <translation>મતદાનમાં આપેલો મત</translation>
    </message>
    <message>
        <source>A photo or video to be seen once</source>
        <translation>એક જ વાર જોવાનો ફોટો કે વિડિયો</translation>
    </message>
    <message>
        <source>A photo to be seen once</source>
        <translation>એક જ વાર જોવાનો ફોટો</translation>
    </message>
    <message>
        <source>A video to be seen once</source>
        <translation>એક જ વાર જોવાનો વિડિયો</translation>
    </message>
    <message>
        <source>A disappearing message</source>
        <translation>આપોઆપ ભૂંસાઈ જતો સંદેશ</translation>
    </message>
    <message>
        <source>A live location</source>
        <translation>લાઇવ સ્થળ</translation>
    </message>
    <message>
        <source>An invitation to an event</source>
        <translation>કાર્યક્રમનું આમંત્રણ</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>યાદી</translation>
    </message>
    <message>
        <source>A pinned message</source>
        <translation>ચોંટાડેલો સંદેશ</translation>
    </message>
    <message>
        <source>A kept message</source>
        <translation>સાચવી રાખેલો સંદેશ</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>ચુકવણી</translation>
    </message>
    <message>
        <source>A post of a channel</source>
        <translation>ચૅનલની પોસ્ટ</translation>
    </message>
    <message>
        <source>An invitation to a group</source>
        <translation>ગ્રૂપમાં જોડાવાનું આમંત્રણ</translation>
    </message>
    <message>
        <source>A pack of stickers</source>
        <translation>સ્ટિકરનું પૅક</translation>
    </message>
    <message>
        <source>A changed message</source>
        <translation>બદલાયેલો સંદેશ</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>કૉલ</translation>
    </message>
    <message>
        <source>A video note</source>
        <translation>વિડિયો સંદેશ</translation>
    </message>
    <message>
        <source>A moving picture</source>
        <translation>હાલતું ચિત્ર (GIF)</translation>
    </message>
    <message>
        <source>A kind of message WhatsApp does not hand over to programs. Ask them to say it in words.</source>
        <translation>આ પ્રકારનો સંદેશ WhatsApp પ્રોગ્રામને આપતું નથી. તેમને એ વાત શબ્દોમાં લખવા કહો.</translation>
    </message>
    <message>
        <source>{kind}: WhatsApp does not hand this over to programs. Ask them to say it in words.</source>
        <translation>{kind}: WhatsApp આ પ્રોગ્રામને આપતું નથી. તેમને એ વાત શબ્દોમાં લખવા કહો.</translation>
    </message>
    <message>
        <source>They have a new number: {number}. Is it the same person?</source>
        <translation>તેમનો નવો નંબર છે: {number}. શું આ એ જ વ્યક્તિ છે?</translation>
    </message>
    <message>
        <source>They have a new number. Is it the same person?</source>
        <translation>તેમનો નંબર બદલાયો છે. શું આ એ જ વ્યક્તિ છે?</translation>
    </message>
    <message>
        <source>Their WhatsApp account changed. Is it the same person?</source>
        <translation>તેમનું WhatsApp ખાતું બદલાયું છે. શું આ એ જ વ્યક્તિ છે?</translation>
    </message>
    <message>
        <source>Their security code changed: they may have a new phone.</source>
        <translation>તેમનો સુરક્ષા કોડ બદલાયો છે: કદાચ તેમણે નવો ફોન લીધો હોય.</translation>
    </message>
    <message>
        <source>Notice from WhatsApp</source>
        <translation>WhatsApp ની સૂચના</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>બટન દબાવ્યું</translation>
    </message>
    <message>
        <source>Chose from a list</source>
        <translation>યાદીમાંથી પસંદ કર્યું</translation>
    </message>
    <message>
        <source>Filled in a form</source>
        <translation>ફોર્મ ભર્યું</translation>
    </message>
    <message>
        <source>Answer about calls</source>
        <translation>કૉલ અંગેનો જવાબ</translation>
    </message>
    <message>
        <source>May not be called on WhatsApp</source>
        <translation>WhatsApp પર કૉલ કરવાની છૂટ નથી</translation>
    </message>
    <message>
        <source>May be called on WhatsApp at any time</source>
        <translation>WhatsApp પર ગમે ત્યારે કૉલ કરવાની છૂટ છે</translation>
    </message>
    <message>
        <source>May be called on WhatsApp for some days</source>
        <translation>થોડા દિવસ WhatsApp પર કૉલ કરવાની છૂટ છે</translation>
    </message>
    <message>
        <source>An answer that WhatsApp lost on its way. Ask for it once more.</source>
        <translation>આ જવાબ WhatsApp માં વચ્ચે ખોવાઈ ગયો. તે ફરી એક વાર માગો.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>અને બીજા %n</numerusform>
            <numerusform>અને બીજા %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>હા</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ના</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>કોઈ વસ્તુ</translation>
    </message>
    <message>
        <source>{count} × {name}, {price}</source>
        <translation>{count} × {name}, {price}</translation>
    </message>
    <message>
        <source>Together {price}</source>
        <translation>કુલ {price}</translation>
    </message>
    <message>
        <source>This picture is not opened: it would take more memory than this PC can give it.</source>
        <translation>આ ચિત્ર ખોલ્યું નથી: તેને આ પીસીમાં છે તેના કરતાં વધુ મેમરી જોઈએ.</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>ઘણી વાર આગળ મોકલેલું</translation>
    </message>
    <message>
        <source>An advertisement</source>
        <translation>જાહેરાત</translation>
    </message>
    <message>
        <source>A post</source>
        <translation>પોસ્ટ</translation>
    </message>
    <message>
        <source>Came from an advertisement</source>
        <translation>જાહેરાત પરથી આવ્યા</translation>
    </message>
    <message>
        <source>Came from a post</source>
        <translation>પોસ્ટ પરથી આવ્યા</translation>
    </message>
    <message>
        <source>{count} reacted {emoji}</source>
        <translation>{count} ની પ્રતિક્રિયા {emoji}</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>પહેલાં: {text}</translation>
    </message>
    <message>
        <source>sent from the phone app</source>
        <translation>ફોનની ઍપમાંથી મોકલેલું</translation>
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
        <source>Call</source>
        <translation>કૉલ</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>ફોટો કે ફાઇલ</translation>
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
        <source>goes {time}</source>
        <translation>{time} એ જશે</translation>
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
        <source>{emoji} to “{text}”</source>
        <translation>“{text}” પર {emoji}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>આયાત કરેલી</translation>
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
        <source>marked unread</source>
        <translation>ન વાંચેલી તરીકે રાખેલી</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ચોંટાડેલી</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>મૂંગી કરેલી</translation>
    </message>
    <message>
        <source>window not certain</source>
        <translation>સમયમર્યાદા નક્કી નથી</translation>
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
        <source>starred</source>
        <translation>તારાંકિત</translation>
    </message>
    <message>
        <source>The connection broke while this was being sent. Did it arrive?</source>
        <translation>મોકલતી વખતે જોડાણ તૂટી ગયું. શું તે પહોંચ્યો?</translation>
    </message>
    <message>
        <source>Their phone was not reached for 30 days, so WhatsApp has given this up.</source>
        <translation>30 દિવસ સુધી તેમના ફોન પર ન પહોંચ્યો, એટલે WhatsApp એ હવે પ્રયાસ છોડી દીધો છે.</translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation>આ મોકલી શકાયો નહીં.</translation>
    </message>
    <message>
        <source>It can be sent again from {when}.</source>
        <translation>{when} થી ફરી મોકલી શકાશે.</translation>
    </message>
    <message>
        <source>Read the templates anew</source>
        <translation>ટેમ્પલેટ ફરી વાંચો</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>ફરી લખો</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>નંબર તપાસો</translation>
    </message>
    <message>
        <source>Note a phone call</source>
        <translation>ફોન કૉલ નોંધો</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>સેટિંગ ખોલો</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>અનબ્લૉક કરો</translation>
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
    <message>
        <source>Save this contact</source>
        <translation>આ સંપર્ક સાચવો</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>સાચવો</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>There is no number on this card.</source>
        <translation>આ કાર્ડ પર કોઈ નંબર નથી.</translation>
    </message>
    <message>
        <source>They have not written to us themselves. Ask for their consent before writing to them.</source>
        <translation>તેમણે પોતે આપણને લખ્યું નથી. તેમને લખતાં પહેલાં તેમની સંમતિ લો.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>નંબર {number}</translation>
    </message>
    <message>
        <source>This does not read as a phone number.</source>
        <translation>આ ફોન નંબર લાગતો નથી.</translation>
    </message>
    <message>
        <source>{number} is already on the card of {name}.</source>
        <translation>{number} પહેલેથી {name} ના કાર્ડ પર છે.</translation>
    </message>
    <message>
        <source>Open the card of {name}</source>
        <translation>{name} નું કાર્ડ ખોલો</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>ફોટા અને વિડિયો</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>દસ્તાવેજ</translation>
    </message>
    <message>
        <source>Voice notes</source>
        <translation>વૉઇસ સંદેશા</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>લિંક</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>તારાંકિત</translation>
    </message>
    <message>
        <source>Files, links and stars: {name}</source>
        <translation>ફાઇલ, લિંક અને તારાંકિત સંદેશા: {name}</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>શું બતાવવું</translation>
    </message>
    <message>
        <source>Starred messages of all chats</source>
        <translation>બધી ચેટના તારાંકિત સંદેશા</translation>
    </message>
    <message>
        <source>Files, links and stars</source>
        <translation>ફાઇલ, લિંક અને તારાંકિત સંદેશા</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>ચેટમાં બતાવો</translation>
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
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Star a message from its menu to find it here.</source>
        <translation>સંદેશના મેનૂમાંથી તેને તારાંકિત કરો, એટલે તે અહીં મળશે.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>અહીં કંઈ નથી</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>આ નામે સાચવો</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>ત્રણ કલાક માટે</translation>
    </message>
    <message>
        <source>Until this evening, {time}</source>
        <translation>આજે સાંજ સુધી, {time}</translation>
    </message>
    <message>
        <source>Until tomorrow, {time}</source>
        <translation>આવતી કાલ સુધી, {time}</translation>
    </message>
    <message>
        <source>Until Monday, {time}</source>
        <translation>સોમવાર સુધી, {time}</translation>
    </message>
    <message>
        <source>What to do with this chat</source>
        <extracomment>Adds to the menu of a chat what only the open one offers.</extracomment>
        <translation>આ ચેટનું શું કરવું</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>હું ({name})</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>કોઈ નહીં</translation>
    </message>
    <message>
        <source>Until they write</source>
        <translation>તેઓ લખે ત્યાં સુધી</translation>
    </message>
    <message>
        <source>Until another time…</source>
        <translation>બીજા સમય સુધી…</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>હમણાં પાછી લાવો</translation>
    </message>
    <message>
        <source>&amp;Assign to</source>
        <translation>આમને સોંપો (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>મુલતવી રાખો (&amp;S)</translation>
    </message>
    <message>
        <source>Private &amp;note…</source>
        <translation>ખાનગી નોંધ… (&amp;N)</translation>
    </message>
    <message>
        <source>Note a phone &amp;call…</source>
        <translation>ફોન કૉલ નોંધો… (&amp;C)</translation>
    </message>
    <message>
        <source>Set a &amp;follow-up…</source>
        <translation>ફૉલો-અપ નક્કી કરો… (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>લેબલ… (&amp;L)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>છૂટી કરો (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin on top</source>
        <translation>ઉપર ચોંટાડો (&amp;P)</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>ન વાંચેલી તરીકે રાખો (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Bring back from the archive</source>
        <translation>સંગ્રહમાંથી પાછી લાવો (&amp;B)</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>સંગ્રહિત કરો (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Join chats or take them apart…</source>
        <translation>ચેટ &amp;જોડો અથવા અલગ કરો…</translation>
    </message>
    <message>
        <source>Un&amp;block on WhatsApp</source>
        <translation>WhatsApp પર અનબ્લૉક કરો (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Block on WhatsApp…</source>
        <translation>WhatsApp પર બ્લૉક કરો… (&amp;B)</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>ફરી ખોલો (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Waiting for the family</source>
        <translation>કુટુંબના જવાબની રાહ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>પૂરી કરો (&amp;R)</translation>
    </message>
    <message>
        <source>Tell of new &amp;messages again</source>
        <translation>નવા સંદેશાની ફરી જાણ કરો (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>મૂંગી કરો (&amp;M)</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>આઠ કલાક માટે</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>એક અઠવાડિયા માટે</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>હંમેશાં</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>નોંધ બદલો…</translation>
    </message>
    <message>
        <source>Take the note away</source>
        <translation>નોંધ કાઢી નાખો</translation>
    </message>
    <message>
        <source>Take the call away</source>
        <translation>કૉલની નોંધ કાઢી નાખો</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>ચહેરા</translation>
    </message>
    <message>
        <source>People</source>
        <translation>લોકો</translation>
    </message>
    <message>
        <source>Animals and plants</source>
        <translation>પ્રાણીઓ અને વનસ્પતિ</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>ખાણીપીણી</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>પ્રવાસ</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>પ્રસંગો</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>વસ્તુઓ</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>ચિહ્નો</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>ધ્વજ</translation>
    </message>
    <message>
        <source>Everything said in this chat, with the time and who said it.</source>
        <translation>આ ચેટમાં થયેલી બધી વાતચીત, સમય અને કોણે કહ્યું તેની સાથે.</translation>
    </message>
    <message>
        <source>Export the chat with {name}</source>
        <translation>{name} સાથેની ચેટ નિકાસ કરો</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>ફાઇલ બનાવો</translation>
    </message>
    <message>
        <source>Page for a browser, with all files beside it (ZIP)</source>
        <translation>બ્રાઉઝર માટેનું પાનું, બધી ફાઇલો સાથે (ZIP)</translation>
    </message>
    <message>
        <source>PDF with the photos in it</source>
        <translation>ફોટા સાથેની PDF</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>ફાઇલનો પ્રકાર (&amp;K)</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>ફાઇલની ભાષા</translation>
    </message>
    <message>
        <source>&amp;Language of the file</source>
        <translation>ફાઇલની ભાષા (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;From when</source>
        <translation>ક્યારથી (&amp;F)</translation>
    </message>
    <message>
        <source>With photos, voice notes and &amp;documents</source>
        <translation>ફોટા, વૉઇસ સંદેશા અને દસ્તાવેજ સાથે (&amp;D)</translation>
    </message>
    <message>
        <source>Mask numbers, names and files of &amp;others</source>
        <translation>બીજા લોકોનાં નંબર, નામ અને ફાઇલો ઢાંકો (&amp;O)</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>વ્યક્તિ પોતે</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>કોઈ કુટુંબ</translation>
    </message>
    <message>
        <source>Our own office</source>
        <translation>આપણી પોતાની ઑફિસ</translation>
    </message>
    <message>
        <source>Somebody who works for us</source>
        <translation>આપણા માટે કામ કરતી કોઈ વ્યક્તિ</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ફાઇલ</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ફાઇલ (&amp;I)</translation>
    </message>
    <message>
        <source>It stands in the register of disclosures.</source>
        <translation>તે માહિતી આપ્યાના રજિસ્ટરમાં નોંધાય છે.</translation>
    </message>
    <message>
        <source>Say for whom and why first.</source>
        <translation>પહેલાં કોના માટે અને કેમ તે જણાવો.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ફાઇલ લખી શકાઈ નહીં.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file} માં લખ્યું.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n સંદેશા</numerusform>
            <numerusform>%n સંદેશા</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ફાઇલ</numerusform>
            <numerusform>%n ફાઇલ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n ઢાંકેલાં</numerusform>
            <numerusform>%n ઢાંકેલાં</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter of chats</source>
        <translation>ચેટનું ફિલ્ટર</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>ફિલ્ટર સાચવો</translation>
    </message>
    <message>
        <source>Anybody&apos;s</source>
        <translation>કોઈની પણ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>મારી</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>કોઈનો નહીં</translation>
    </message>
    <message>
        <source>Any label or none</source>
        <translation>કોઈ પણ લેબલ કે લેબલ વિના</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>ખુલ્લી કે બંધ</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>જલદી બંધ થશે</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>હજી ખુલ્લી</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>બંધ</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>કોઈ પણ ભાષા</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>ન વાંચેલી</translation>
    </message>
    <message>
        <source>Something not sent</source>
        <translation>ન મોકલાયેલો સંદેશ હોય તેવી</translation>
    </message>
    <message>
        <source>&amp;Name of the filter</source>
        <translation>ફિલ્ટરનું નામ (&amp;N)</translation>
    </message>
    <message>
        <source>Wh&amp;ose chats</source>
        <translation>કોની ચેટ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>લેબલ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>વિન્ડો (&amp;W)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ભાષા (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>શહેર (&amp;C)</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>આ ચેટમાં શોધો</translation>
    </message>
    <message>
        <source>Earlier hit (Enter)</source>
        <translation>પહેલાંનું પરિણામ (Enter)</translation>
    </message>
    <message>
        <source>Later hit (Shift+Enter)</source>
        <translation>પછીનું પરિણામ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>શોધ મર્યાદિત કરો</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>શોધ બંધ કરો</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{count} માંથી {at}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>શોધ ચાલુ છે…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>કંઈ મળ્યું નહીં</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>આગળ મોકલો</translation>
    </message>
    <message>
        <source>To whom? Name in any script, or part of a number</source>
        <translation>કોને? કોઈ પણ લિપિમાં નામ, અથવા નંબરનો ભાગ</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>ચેટ</translation>
    </message>
    <message>
        <source>{name}: no chat yet, a template has to open it</source>
        <translation>{name}: હજી ચેટ નથી, તેને ટેમ્પલેટથી ખોલવી પડશે</translation>
    </message>
    <message>
        <source>No chat found. Only people who have a chat can be forwarded to.</source>
        <translation>કોઈ ચેટ મળી નથી. જેમની સાથે ચેટ હોય તેમને જ આગળ મોકલી શકાય.</translation>
    </message>
    <message>
        <source>At most {most} chats at once; for more there are broadcasts.</source>
        <translation>એક વારમાં વધુમાં વધુ {most} ચેટ; તેથી વધુ માટે બ્રોડકાસ્ટ છે.</translation>
    </message>
    <message>
        <source>Choose one chat or several.</source>
        <translation>એક કે વધુ ચેટ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>{name} ને છોડી દો</translation>
    </message>
    <message>
        <source>Goes to {who}</source>
        <translation>{who} ને જશે</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>એક કલાકમાં</translation>
    </message>
    <message>
        <source>This evening, {time}</source>
        <translation>આજે સાંજે, {time}</translation>
    </message>
    <message>
        <source>Tomorrow, {time}</source>
        <translation>આવતી કાલે, {time}</translation>
    </message>
    <message>
        <source>Monday, {time}</source>
        <translation>સોમવારે, {time}</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>વધુ ▾</translation>
    </message>
    <message>
        <source>Saved filter {name}</source>
        <translation>સાચવેલું ફિલ્ટર {name}</translation>
    </message>
    <message>
        <source>More views and saved filters</source>
        <translation>વધુ દૃશ્યો અને સાચવેલાં ફિલ્ટર</translation>
    </message>
    <message>
        <source>&amp;New filter…</source>
        <translation>નવું ફિલ્ટર… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Change “{name}”…</source>
        <translation>“{name}” બદલો… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>“{name}” ભૂંસો (&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n ફોટા</numerusform>
            <numerusform>%n ફોટા</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and videos</source>
        <translation>
            <numerusform>%n ફોટા અને વિડિયો</numerusform>
            <numerusform>%n ફોટા અને વિડિયો</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{count} માંથી {place}</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>કંઈ પણ</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>ફાઇલ સાથે</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>કોણે લખ્યું</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>કોઈના પણ</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>તેમના તરફથી</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>આપણા તરફથી</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>તેમાં શું છે</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ક્યારે</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>કોઈ પણ સમય</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>આજે</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>છેલ્લા 7 દિવસ</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>છેલ્લા 30 દિવસ</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>છેલ્લા 365 દિવસ</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>વચ્ચેનો સમય…</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>આ દિવસથી</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>આ દિવસ સુધી</translation>
    </message>
    <message>
        <source>Label of the person</source>
        <translation>વ્યક્તિનું લેબલ</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>કોઈ પણ લેબલ</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ફિલ્ટર હટાવો</translation>
    </message>
    <message>
        <source>sign-in code</source>
        <translation>લૉગિન કોડ</translation>
    </message>
    <message>
        <source>sign-in code, abroad</source>
        <translation>લૉગિન કોડ, વિદેશ</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>ઑફર</translation>
    </message>
    <message>
        <source>update</source>
        <translation>જાણકારી</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>જવાબ આપો</translation>
    </message>
    <message>
        <source>answer after an advertisement</source>
        <translation>જાહેરાત પછીનો જવાબ</translation>
    </message>
    <message>
        <source>About this message</source>
        <translation>આ સંદેશ વિશે</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>નંબરોની નકલ કરો</translation>
    </message>
    <message>
        <source>For support: ids and codes, nothing of what was written</source>
        <translation>સહાય માટે: ફક્ત આઈડી અને કોડ, લખાણમાંનું કંઈ નહીં</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>સંદેશનું શું થયું</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>લખ્યો</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>કતારમાં મૂક્યો</translation>
    </message>
    <message>
        <source>Taken by WhatsApp</source>
        <translation>WhatsApp એ સ્વીકાર્યો</translation>
    </message>
    <message>
        <source>WhatsApp has not said anything of it yet.</source>
        <translation>WhatsApp એ હજી આ વિશે કંઈ જણાવ્યું નથી.</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>કોડ {code}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>વિગતો</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ખર્ચ</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>લખનાર</translation>
    </message>
    <message>
        <source>the phone app</source>
        <translation>ફોનની ઍપ</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>પ્રયાસ</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>ભૂલનો કોડ</translation>
    </message>
    <message>
        <source>Number at WhatsApp</source>
        <translation>WhatsApp પરનો નંબર</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>આપણો સંદર્ભ</translation>
    </message>
    <message>
        <source>Chosen messages</source>
        <translation>પસંદ કરેલા સંદેશા</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>આગળ મોકલો…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>નકલ કરો</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>તારાંકિત કરો</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n પસંદ કરેલા</numerusform>
            <numerusform>%n પસંદ કરેલા</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>તારાંકન હટાવો</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <extracomment>What the menu of a message already says by itself.</extracomment>
        <translation>{link} ખોલો</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>જેનો આ જવાબ છે તે સંદેશ પર જાઓ</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>નકશા પર બતાવો</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>ફાઇલ ફરી મેળવો</translation>
    </message>
    <message>
        <source>Charged as marketing</source>
        <translation>પ્રચાર તરીકે ચાર્જ લાગ્યો</translation>
    </message>
    <message>
        <source>Charged as a login code</source>
        <translation>લૉગિન કોડ તરીકે ચાર્જ લાગ્યો</translation>
    </message>
    <message>
        <source>Charged as utility</source>
        <translation>સેવા તરીકે ચાર્જ લાગ્યો</translation>
    </message>
    <message>
        <source>no rate is known here for this country</source>
        <translation>આ દેશનો દર અહીં જાણીતો નથી</translation>
    </message>
    <message>
        <source>WhatsApp shows no number to price it by</source>
        <translation>કિંમત નક્કી કરવા WhatsApp કોઈ નંબર બતાવતું નથી</translation>
    </message>
    <message>
        <source>about {currency} {amount} and tax</source>
        <translation>આશરે {currency} {amount} અને કર</translation>
    </message>
    <message>
        <source>chosen: {text}</source>
        <extracomment>Where what was unread as the chat was opened begins, and which messages are chosen.</extracomment>
        <translation>પસંદ કરેલો: {text}</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>નવા સંદેશા</translation>
    </message>
    <message>
        <source>&amp;Search in this chat</source>
        <translation>આ ચેટમાં શોધો (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Jump to a day…</source>
        <translation>કોઈ દિવસ પર જાઓ… (&amp;J)</translation>
    </message>
    <message>
        <source>Photos, &amp;documents, links…</source>
        <translation>ફોટા, દસ્તાવેજ, લિંક… (&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;tarred messages…</source>
        <translation>તારાંકિત સંદેશા… (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export this chat…</source>
        <translation>આ ચેટ નિકાસ કરો… (&amp;E)</translation>
    </message>
    <message>
        <source>Choose messages</source>
        <translation>સંદેશા પસંદ કરો</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>સાથીઓ</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>નોંધ બદલો</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ખાનગી નોંધ</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>નોંધ રાખો</translation>
    </message>
    <message>
        <source>Keep the call</source>
        <translation>કૉલ નોંધી રાખો</translation>
    </message>
    <message>
        <source>Set a follow-up</source>
        <translation>ફૉલો-અપ નક્કી કરો</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>નક્કી કરો</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>લેબલ</translation>
    </message>
    <message>
        <source>Keep the labels</source>
        <translation>લેબલ રાખો</translation>
    </message>
    <message>
        <source>Snooze this chat</source>
        <translation>આ ચેટ મુલતવી રાખો</translation>
    </message>
    <message>
        <source>Snooze it</source>
        <translation>મુલતવી રાખો</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>કુટુંબની રાહમાં</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>મુલતવી રાખેલી</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>પૂરી થયેલી</translation>
    </message>
    <message>
        <source>we spoke</source>
        <translation>વાત થઈ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ઉપાડ્યો નહીં</translation>
    </message>
    <message>
        <source>line busy</source>
        <translation>લાઇન વ્યસ્ત</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>ચૂકી ગયેલો</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>ખોટો નંબર</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} સુધી</translation>
    </message>
    <message>
        <source>until they write</source>
        <translation>તેઓ લખે ત્યાં સુધી</translation>
    </message>
    <message>
        <source>Note from {name}: {text}</source>
        <translation>{name} ની નોંધ: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>નોંધ: {text}</translation>
    </message>
    <message>
        <source>{note} (changed)</source>
        <translation>{note} (બદલેલી)</translation>
    </message>
    <message>
        <source>Called by {name}</source>
        <translation>કૉલ કરનાર {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n મિનિટ</numerusform>
            <numerusform>%n મિનિટ</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} took this chat</source>
        <translation>{name} એ આ ચેટ પોતે લીધી</translation>
    </message>
    <message>
        <source>{name} gave this chat to {other}</source>
        <translation>{name} એ આ ચેટ {other} ને સોંપી</translation>
    </message>
    <message>
        <source>{name} snoozed this chat {until}</source>
        <translation>{name} એ આ ચેટ {until} મુલતવી રાખી</translation>
    </message>
    <message>
        <source>{name} put this chat back for anybody</source>
        <translation>{name} એ આ ચેટ સૌના માટે પાછી મૂકી</translation>
    </message>
    <message>
        <source>{name} opened this chat again</source>
        <translation>{name} એ આ ચેટ ફરી ખોલી</translation>
    </message>
    <message>
        <source>{name} marked this chat as waiting for the family</source>
        <translation>{name} એ આ ચેટ કુટુંબના જવાબની રાહમાં મૂકી</translation>
    </message>
    <message>
        <source>{name} resolved this chat</source>
        <translation>{name} એ આ ચેટ પૂરી કરી</translation>
    </message>
    <message>
        <source>They wrote, so this chat is open again</source>
        <translation>તેમણે લખ્યું, એટલે આ ચેટ ફરી ખુલ્લી છે</translation>
    </message>
    <message>
        <source>{name} blocked this person on WhatsApp</source>
        <translation>{name} એ આ વ્યક્તિને WhatsApp પર બ્લૉક કરી</translation>
    </message>
    <message>
        <source>Blocked on WhatsApp elsewhere</source>
        <translation>બીજેથી WhatsApp પર બ્લૉક કર્યા</translation>
    </message>
    <message>
        <source>{name} unblocked this person on WhatsApp</source>
        <translation>{name} એ આ વ્યક્તિને WhatsApp પર અનબ્લૉક કરી</translation>
    </message>
    <message>
        <source>Unblocked on WhatsApp elsewhere</source>
        <translation>બીજેથી WhatsApp પર અનબ્લૉક કર્યા</translation>
    </message>
    <message>
        <source>{name} made one chat of two</source>
        <translation>{name} એ બે ચેટને એક કરી</translation>
    </message>
    <message>
        <source>{name} took the joined chats apart again</source>
        <translation>{name} એ જોડેલી ચેટ ફરી અલગ કરી</translation>
    </message>
    <message>
        <source>This chat is back: its time has come</source>
        <translation>આ ચેટ પાછી આવી: તેનો સમય થયો</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>રોકેલું</translation>
    </message>
    <message>
        <source>snoozed {until}</source>
        <translation>{until} મુલતવી</translation>
    </message>
    <message>
        <source>follow-up overdue</source>
        <translation>ફૉલો-અપની મુદત વીતી</translation>
    </message>
    <message>
        <source>follow-up today</source>
        <translation>ફૉલો-અપ આજે</translation>
    </message>
    <message>
        <source>follow-up {day}</source>
        <translation>ફૉલો-અપ {day}</translation>
    </message>
    <message>
        <source>They are to see this proposal</source>
        <translation>આ પ્રસ્તાવ તેમને બતાવવાનો છે</translation>
    </message>
    <message>
        <source>The one it is about asked us to</source>
        <translation>જેમના વિશે છે તેમણે પોતે કહ્યું છે</translation>
    </message>
    <message>
        <source>The one who gets it asked for it</source>
        <translation>જેમને મળશે તેમણે માગ્યું છે</translation>
    </message>
    <message>
        <source>The one who gets it speaks for them</source>
        <translation>જેમને મળશે તે તેમના વતી વાત કરે છે</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>બીજું કારણ</translation>
    </message>
    <message>
        <source>To another family?</source>
        <translation>બીજા કુટુંબને મોકલવું છે?</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Why does it go there?</source>
        <translation>મોકલેલું પાછું લઈ શકાતું નથી. તે ત્યાં કેમ મોકલો છો?</translation>
    </message>
    <message>
        <source>Why it goes to another family</source>
        <translation>બીજા કુટુંબને કેમ મોકલાય છે</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>કારણ પસંદ કરો</translation>
    </message>
    <message>
        <source>Your name and the reason go into the audit log.</source>
        <translation>તમારું નામ અને કારણ ઑડિટ લૉગમાં નોંધાય છે.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>ન મોકલો</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <translation>{name} ને મોકલો</translation>
    </message>
    <message>
        <source>About</source>
        <translation>પરિચય</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>કોને જશે</translation>
    </message>
    <message>
        <source>About {about}. Goes to {to}.</source>
        <translation>{about} વિશે. {to} ને જશે.</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n નવા સંદેશા</numerusform>
            <numerusform>%n નવા સંદેશા</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>નવો સંદેશ</translation>
    </message>
    <message>
        <source>Sunita Namuna</source>
        <translation>સુનીતા નમૂના</translation>
    </message>
    <message>
        <source>mother of Aarav</source>
        <translation>આરવનાં માતા</translation>
    </message>
    <message>
        <source>Yes, Sunday suits us</source>
        <translation>હા, રવિવાર અમને ફાવશે</translation>
    </message>
    <message numerus="yes">
        <source>in %n chats</source>
        <translation>
            <numerusform>%n ચેટમાં</numerusform>
            <numerusform>%n ચેટમાં</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} અને બીજા %n</numerusform>
            <numerusform>{names} અને બીજા %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent to {name}</source>
        <translation>{name} ને મોકલાયો નહીં</translation>
    </message>
    <message>
        <source>A message was not sent</source>
        <translation>એક સંદેશ મોકલાયો નહીં</translation>
    </message>
    <message>
        <source>The chat says why and what to do.</source>
        <translation>કેમ અને હવે શું કરવું તે ચેટમાં લખ્યું છે.</translation>
    </message>
    <message>
        <source>{colleague} mentioned you</source>
        <translation>{colleague} એ તમારો ઉલ્લેખ કર્યો</translation>
    </message>
    <message>
        <source>You were mentioned</source>
        <translation>તમારો ઉલ્લેખ થયો</translation>
    </message>
    <message>
        <source>In a note on the chat with {name}</source>
        <translation>{name} સાથેની ચેટની નોંધમાં</translation>
    </message>
    <message>
        <source>In a note on a chat</source>
        <translation>એક ચેટની નોંધમાં</translation>
    </message>
    <message>
        <source>{name} waits for an answer</source>
        <translation>{name} જવાબની રાહ જુએ છે</translation>
    </message>
    <message>
        <source>A chat waits for an answer</source>
        <translation>એક ચેટ જવાબની રાહ જુએ છે</translation>
    </message>
    <message>
        <source>Its window closes in {left}.</source>
        <translation>તેની વિન્ડો {left} માં બંધ થશે.</translation>
    </message>
    <message>
        <source>{ref} is overdue.</source>
        <translation>{ref} મોડી પડી છે.</translation>
    </message>
    <message>
        <source>{ref} has used {mark} % of its time.</source>
        <translation>{ref} નો {mark} % સમય વપરાઈ ગયો છે.</translation>
    </message>
    <message numerus="yes">
        <source>%n more requests too.</source>
        <translation>
            <numerusform>બીજી %n વિનંતીઓ પણ.</numerusform>
            <numerusform>બીજી %n વિનંતીઓ પણ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>ચેટ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>વ્યક્તિ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>ક્રિયા</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>સેટિંગ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>જોડાણ</translation>
    </message>
    <message>
        <source>Meta account, token, relay, webhook, number</source>
        <translation>Meta ખાતું, ટોકન, રિલે, વેબહૂક, નંબર</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>દેખાવ</translation>
    </message>
    <message>
        <source>colours, dark, text size, language</source>
        <translation>રંગ, ઘેરું, અક્ષરનું કદ, ભાષા</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>સૂચનાઓ</translation>
    </message>
    <message>
        <source>quiet hours, sound, tray, toast</source>
        <translation>શાંતિનો સમય, અવાજ, ઘડિયાળ પાસેનું ચિહ્ન, સૂચના</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>સુરક્ષા</translation>
    </message>
    <message>
        <source>passphrase, recovery code, auto-lock</source>
        <translation>પાસફ્રેઝ, રિકવરી કોડ, આપોઆપ તાળું</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>કર્મચારી</translation>
    </message>
    <message>
        <source>names, roles, colleagues</source>
        <translation>નામ, ભૂમિકા, સાથીઓ</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>કોણ શું જુએ છે</translation>
    </message>
    <message>
        <source>hidden columns, roles</source>
        <translation>છુપાવેલી કૉલમ, ભૂમિકા</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>પોતાની વિગતો</translation>
    </message>
    <message>
        <source>columns of the agency, custom fields</source>
        <translation>સંસ્થાની કૉલમ, પોતાની વિગતો</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>ઝડપી જવાબ</translation>
    </message>
    <message>
        <source>texts written again and again, slash</source>
        <translation>વારંવાર લખાતાં લખાણ, સ્લૅશ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ગોપનીયતા</translation>
    </message>
    <message>
        <source>agency, grievance officer, policy</source>
        <translation>સંસ્થા, ફરિયાદ અધિકારી, નીતિ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>વિનંતીઓ</translation>
    </message>
    <message>
        <source>deadlines, holidays</source>
        <translation>મુદત, રજાઓ</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>રાખવાની મુદત</translation>
    </message>
    <message>
        <source>how long things are kept</source>
        <translation>કેટલા સમય સુધી રખાય છે</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>બૅકઅપ</translation>
    </message>
    <message>
        <source>copy, restore</source>
        <translation>નકલ, પાછું લાવવું</translation>
    </message>
    <message>
        <source>version, licences</source>
        <translation>આવૃત્તિ, લાઇસન્સ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>સેટિંગ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>બધે</translation>
    </message>
    <message>
        <source>Writing a message</source>
        <translation>સંદેશ લખતી વખતે</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>સંપર્કો</translation>
    </message>
    <message>
        <source>Lists and menus</source>
        <translation>યાદીઓ અને મેનૂ</translation>
    </message>
    <message>
        <source>Find anything: people, chats, messages, actions, settings</source>
        <translation>કંઈ પણ શોધો: લોકો, ચેટ, સંદેશા, ક્રિયા, સેટિંગ</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>બધી કી બતાવો</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>બધે શોધો</translation>
    </message>
    <message>
        <source>Go to Chats</source>
        <translation>ચેટ પર જાઓ</translation>
    </message>
    <message>
        <source>Go to Contacts</source>
        <translation>સંપર્કો પર જાઓ</translation>
    </message>
    <message>
        <source>Go to Privacy</source>
        <translation>ગોપનીયતા પર જાઓ</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>સેટિંગ પર જાઓ</translation>
    </message>
    <message>
        <source>To the next part of the window, and back with Shift</source>
        <translation>વિન્ડોના આગલા ભાગ પર, અને Shift સાથે પાછા</translation>
    </message>
    <message>
        <source>Hide who everybody is, or show it again</source>
        <translation>સૌની ઓળખ છુપાવો, અથવા ફરી બતાવો</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>તાળું</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>મોટા અક્ષર</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>નાના અક્ષર</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>સામાન્ય કદના અક્ષર</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>બહાર નીકળો</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>આગલી ચેટ</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>પાછલી ચેટ</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>આગલી ન વાંચેલી ચેટ</translation>
    </message>
    <message>
        <source>Write in this chat</source>
        <translation>આ ચેટમાં લખો</translation>
    </message>
    <message>
        <source>Reply to the marked message, or to their last</source>
        <translation>પસંદ કરેલા સંદેશનો કે તેમના છેલ્લા સંદેશનો જવાબ આપો</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>ટેમ્પલેટ પસંદ કરો</translation>
    </message>
    <message>
        <source>Take this chat yourself</source>
        <translation>આ ચેટ પોતે લો</translation>
    </message>
    <message>
        <source>Give this chat to a colleague…</source>
        <translation>આ ચેટ સાથીને સોંપો…</translation>
    </message>
    <message>
        <source>Snooze this chat…</source>
        <translation>આ ચેટ મુલતવી રાખો…</translation>
    </message>
    <message>
        <source>Resolve this chat, or open it again</source>
        <translation>આ ચેટ પૂરી કરો, અથવા ફરી ખોલો</translation>
    </message>
    <message>
        <source>Mark this chat unread</source>
        <translation>આ ચેટ ન વાંચેલી તરીકે રાખો</translation>
    </message>
    <message>
        <source>Pin this chat, or unpin it</source>
        <translation>આ ચેટ ઉપર ચોંટાડો, અથવા છૂટી કરો</translation>
    </message>
    <message>
        <source>Mute this chat, or hear of it again</source>
        <translation>આ ચેટ મૂંગી કરો, અથવા તેની ફરી જાણ મેળવો</translation>
    </message>
    <message>
        <source>Write a private note on this chat</source>
        <translation>આ ચેટ પર ખાનગી નોંધ લખો</translation>
    </message>
    <message>
        <source>Note a phone call…</source>
        <translation>ફોન કૉલ નોંધો…</translation>
    </message>
    <message>
        <source>Set a follow-up…</source>
        <translation>ફૉલો-અપ નક્કી કરો…</translation>
    </message>
    <message>
        <source>Labels of this person…</source>
        <translation>આ વ્યક્તિનાં લેબલ…</translation>
    </message>
    <message>
        <source>Archive this chat, or bring it back</source>
        <translation>આ ચેટ સંગ્રહિત કરો, અથવા પાછી લાવો</translation>
    </message>
    <message>
        <source>Show or hide the person beside the chat</source>
        <translation>ચેટની બાજુમાં વ્યક્તિની વિગત બતાવો અથવા છુપાવો</translation>
    </message>
    <message>
        <source>Open this person in Contacts</source>
        <translation>આ વ્યક્તિને સંપર્કોમાં ખોલો</translation>
    </message>
    <message>
        <source>Say who an unknown number is…</source>
        <translation>અજાણ્યો નંબર કોનો છે તે જણાવો…</translation>
    </message>
    <message>
        <source>Link an unknown number to the first suggestion</source>
        <translation>અજાણ્યા નંબરને પહેલા સૂચન સાથે જોડો</translation>
    </message>
    <message>
        <source>Jump to a day in this chat…</source>
        <translation>આ ચેટમાં કોઈ દિવસ પર જાઓ…</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>પહેલા ન વાંચેલા સંદેશ પર જાઓ</translation>
    </message>
    <message>
        <source>Media, documents, links and stars of this chat</source>
        <translation>આ ચેટનાં મીડિયા, દસ્તાવેજ, લિંક અને તારાંકિત સંદેશા</translation>
    </message>
    <message>
        <source>Export this chat…</source>
        <translation>આ ચેટ નિકાસ કરો…</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>સૌથી નવો સંદેશ</translation>
    </message>
    <message>
        <source>Broadcasts…</source>
        <translation>બ્રોડકાસ્ટ…</translation>
    </message>
    <message>
        <source>Next view of the list (Unread, Mine, …)</source>
        <translation>યાદીનો પછીનો વિભાગ (ન વાંચેલી, મારી, …)</translation>
    </message>
    <message>
        <source>Previous view of the list</source>
        <translation>યાદીનો પાછલો વિભાગ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>મોકલો</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>નવી લીટી</translation>
    </message>
    <message>
        <source>Close what is open, then back to the messages</source>
        <translation>ખુલ્લું હોય તે બંધ કરો, પછી સંદેશા પર પાછા જાઓ</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>ઘાટા અક્ષર</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>ત્રાંસા અક્ષર</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>વચ્ચેથી છેકેલા અક્ષર</translation>
    </message>
    <message>
        <source>Letters of one width</source>
        <translation>સરખી પહોળાઈના અક્ષર</translation>
    </message>
    <message>
        <source>Emoji by name</source>
        <translation>નામથી ઇમોજી</translation>
    </message>
    <message>
        <source>Take a message back before it leaves this PC</source>
        <translation>સંદેશ આ પીસીમાંથી જાય તે પહેલાં પાછો લો</translation>
    </message>
    <message>
        <source>Paste text, a picture or a file</source>
        <translation>લખાણ, ચિત્ર કે ફાઇલ ચોંટાડો</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>લોકો શોધો</translation>
    </message>
    <message>
        <source>New people line by line</source>
        <translation>નવા લોકો, લીટીવાર</translation>
    </message>
    <message>
        <source>Choose everybody the list shows</source>
        <translation>યાદીમાં દેખાતા સૌને પસંદ કરો</translation>
    </message>
    <message>
        <source>Edit a cell or a part</source>
        <translation>ખાનું કે વિગત સુધારો</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>છેલ્લો સુધારો પાછો લો</translation>
    </message>
    <message>
        <source>Sort by the marked column</source>
        <translation>પસંદ કરેલી કૉલમ પ્રમાણે ગોઠવો</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>ફિલ્ટર ઉમેરો</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>સાચવેલાં ફિલ્ટર</translation>
    </message>
    <message>
        <source>Paste a file into a person</source>
        <translation>વ્યક્તિના કાર્ડમાં ફાઇલ ચોંટાડો</translation>
    </message>
    <message>
        <source>Up, down, a page, to the ends</source>
        <translation>ઉપર, નીચે, એક પાનું, છેડા સુધી</translation>
    </message>
    <message>
        <source>Open what is marked</source>
        <translation>પસંદ કરેલું ખોલો</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>તેનું શું શું થઈ શકે</translation>
    </message>
    <message>
        <source>In a chat: choose messages, with Shift all up to the marked one</source>
        <translation>ચેટમાં: સંદેશા પસંદ કરો, Shift સાથે નિશાની કરેલા સંદેશા સુધીના બધા</translation>
    </message>
    <message>
        <source>Close, or clear the search</source>
        <translation>બંધ કરો, અથવા શોધ ખાલી કરો</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>આ કોણ છે?</translation>
    </message>
    <message>
        <source>Name in any script, or part of a number</source>
        <translation>કોઈ પણ લિપિમાં નામ, અથવા નંબરનો ભાગ</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>આ જ છે</translation>
    </message>
    <message>
        <source>Of the family</source>
        <translation>કુટુંબમાંથી છે</translation>
    </message>
    <message>
        <source>Nobody found. Write a name or a number.</source>
        <translation>કોઈ ન મળ્યું. નામ કે નંબર લખો.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>કોઈ નવું</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ઉમેરો</translation>
    </message>
    <message>
        <source>Empty: no family yet</source>
        <translation>ખાલી: હજી કોઈ કુટુંબ નથી</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ભૂમિકા</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>નવું કુટુંબ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>શહેર</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>આ કોણ છે તે તમે જણાવ્યું.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>પાછું લો</translation>
    </message>
    <message>
        <source>Undo: nobody knows who this is</source>
        <translation>પાછું લો: આ કોણ છે તે કોઈ જાણતું નથી</translation>
    </message>
    <message>
        <source>Who is {number}?</source>
        <translation>{number} કોણ છે?</translation>
    </message>
    <message>
        <source>Nobody in the register is like them.</source>
        <translation>રજિસ્ટરમાં તેમને મળતું કોઈ નથી.</translation>
    </message>
    <message>
        <source>WhatsApp shows no number</source>
        <translation>WhatsApp નંબર બતાવતું નથી</translation>
    </message>
    <message>
        <source>They write under a user name. Ask for their number in the chat.</source>
        <translation>તેઓ યુઝર નામથી લખે છે. ચેટમાં તેમનો નંબર પૂછો.</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>બીજું કોઈ…</translation>
    </message>
    <message>
        <source>Choose who this is</source>
        <translation>આ કોણ છે તે પસંદ કરો</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>કોઈ નવું…</translation>
    </message>
    <message>
        <source>Add a new person or family</source>
        <translation>નવી વ્યક્તિ કે કુટુંબ ઉમેરો</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>હમણાં નહીં</translation>
    </message>
    <message>
        <source>Not now: close until this chat is opened again</source>
        <translation>હમણાં નહીં: આ ચેટ ફરી ખૂલે ત્યાં સુધી બંધ રાખો</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>આ {name} છે</translation>
    </message>
    <message>
        <source>Somebody of {family}</source>
        <translation>{family} માંથી કોઈ</translation>
    </message>
    <message>
        <source>this number stands in their record</source>
        <translation>આ નંબર તેમના રેકોર્ડમાં છે</translation>
    </message>
    <message>
        <source>this number was written in their chat</source>
        <translation>આ નંબર તેમની ચેટમાં લખાયો હતો</translation>
    </message>
    <message>
        <source>their number is written here</source>
        <translation>તેમનો નંબર અહીં લખ્યો છે</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>એ જ નામ</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>લગભગ એ જ નામ</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>પહેલું નામ એ જ</translation>
    </message>
    <message>
        <source>their name is written here</source>
        <translation>તેમનું નામ અહીં લખ્યું છે</translation>
    </message>
    <message>
        <source>the name stands in their biodata or notes</source>
        <translation>નામ તેમના બાયોડેટા કે નોંધમાં છે</translation>
    </message>
    <message>
        <source>Make one chat of two</source>
        <translation>બે ચેટને એક કરો</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>તેમને એક કરો</translation>
    </message>
    <message>
        <source>Take the joined chats apart</source>
        <translation>જોડેલી ચેટ અલગ કરો</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>અલગ કરો</translation>
    </message>
    <message>
        <source>Each chat has its own messages again. What came in since stays here.</source>
        <translation>દરેક ચેટમાં ફરી તેના સંદેશા હશે. વચ્ચે જે આવ્યું તે અહીં જ રહેશે.</translation>
    </message>
    <message>
        <source>{name} has no other chat that could be made one with this.</source>
        <translation>{name} ની એવી બીજી ચેટ નથી જેને આ સાથે એક કરી શકાય.</translation>
    </message>
    <message>
        <source>A chat under a number and one under a user name can be made one. If the other one stands under another entry, make the two entries one in Contacts first.</source>
        <translation>નંબરવાળી અને વપરાશકર્તા નામવાળી ચેટ એક કરી શકાય છે. બીજી ચેટ અલગ નોંધ હેઠળ હોય તો પહેલાં સંપર્કમાં બંને નોંધ એક કરો.</translation>
    </message>
    <message>
        <source>{name} writes here as {way}. Which other chat is theirs too?</source>
        <translation>{name} અહીં {way} થી લખે છે. બીજી કઈ ચેટ તેમની છે?</translation>
    </message>
    <message>
        <source>{way} (no messages yet)</source>
        <translation>{way} (હજી કોઈ સંદેશ નથી)</translation>
    </message>
    <message>
        <source>There will be one chat with the messages of both, and answers go to the number.</source>
        <translation>બંનેના સંદેશાની એક ચેટ થશે અને જવાબ નંબર પર જશે.</translation>
    </message>
    <message>
        <source>Who said no in one of them has said no in both. You can take them apart for 30 days.</source>
        <translation>જેમણે એકમાં ના પાડી તેમણે બંનેમાં ના પાડી છે. 30 દિવસ સુધી અલગ કરી શકાય છે.</translation>
    </message>
    <message>
        <source>a user name WhatsApp does not show</source>
        <translation>WhatsApp ન બતાવે તેવું વપરાશકર્તા નામ</translation>
    </message>
    <message>
        <source>{name} made one chat of two on {day}. It can be taken back until {until}.</source>
        <translation>{name} એ {day} ના રોજ બે ચેટને એક કરી. {until} સુધી પાછું લઈ શકાય છે.</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>ચલાવો અથવા થોભાવો (Space)</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>વીડિયોમાં સ્થાન</translation>
    </message>
    <message>
        <source>This film is too large to be played here.</source>
        <translation>આ વીડિયો અહીં ચલાવવા માટે ઘણો મોટો છે.</translation>
    </message>
    <message>
        <source>Open it in another program, or save it.</source>
        <translation>તેને બીજા પ્રોગ્રામમાં ખોલો, અથવા સાચવો.</translation>
    </message>
    <message>
        <source>Pictures of this chat</source>
        <translation>આ ચેટનાં ચિત્રો</translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation>પાછલું (Left)</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>આગલું (Right)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>નાનું કરો (-)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>આખું બતાવો</translation>
    </message>
    <message>
        <source>The whole picture (0)</source>
        <translation>આખું ચિત્ર (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>મોટું કરો (+)</translation>
    </message>
    <message>
        <source>Star it, or take the star off</source>
        <translation>તારો લગાવો અથવા કાઢો</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>બીજા પ્રોગ્રામમાં ખોલો</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>બંધ કરો (Esc)</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>આ સંદેશ કાઢી નખાયો</translation>
    </message>
    <message>
        <source>Sent by us</source>
        <translation>અમે મોકલ્યું</translation>
    </message>
    <message>
        <source>Being opened…</source>
        <translation>ખોલાઈ રહ્યું છે…</translation>
    </message>
    <message>
        <source>This picture cannot be shown here.</source>
        <translation>આ ચિત્ર અહીં બતાવી શકાતું નથી.</translation>
    </message>
    <message>
        <source>Save it and open it.</source>
        <translation>સાચવીને ખોલો.</translation>
    </message>
    <message>
        <source>This film cannot be played here.</source>
        <translation>આ વીડિયો અહીં ચાલી શકતો નથી.</translation>
    </message>
</context>
<context>
    <name>AboutLine</name>
    <message>
        <source>Whose data is in it?</source>
        <translation>તેમાં કોનો ડેટા છે?</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>કોઈનો નહીં</translation>
    </message>
    <message>
        <source>&amp;Somebody…</source>
        <translation>કોઈ વ્યક્તિનો… (&amp;S)</translation>
    </message>
    <message>
        <source>Whose data is in this file?</source>
        <translation>આ ફાઇલમાં કોનો ડેટા છે?</translation>
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
    <name>AgencyPage</name>
    <message>
        <source>Privacy</source>
        <translation>ગોપનીયતા</translation>
    </message>
    <message>
        <source>Answers to requests, certificates and copies of data name the agency and this contact.</source>
        <translation>વિનંતીના જવાબ, પ્રમાણપત્ર અને ડેટાની નકલમાં સંસ્થાનું અને આ સંપર્કનું નામ આવે છે.</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>સંસ્થા</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>નામ (&amp;N)</translation>
    </message>
    <message>
        <source>Business &amp;address</source>
        <translation>કાર્યાલયનું સરનામું (&amp;A)</translation>
    </message>
    <message>
        <source>Data Protection Officer</source>
        <translation>ડેટા સુરક્ષા અધિકારી</translation>
    </message>
    <message>
        <source>Na&amp;me of the person</source>
        <translation>વ્યક્તિનું નામ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ઈ-મેલ (&amp;E)</translation>
    </message>
    <message>
        <source>People write here about their data. The law asks that every answer names it.</source>
        <translation>લોકો પોતાના ડેટા વિશે અહીં લખે છે. કાયદા પ્રમાણે દરેક જવાબમાં તે જણાવવું પડે.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>સાચવો (&amp;S)</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>ગોપનીયતા નીતિ</translation>
    </message>
    <message>
        <source>What the agency promises about people&apos;s data, and what this program keeps.</source>
        <translation>લોકોના ડેટા વિશે સંસ્થા શું વચન આપે છે, અને આ પ્રોગ્રામ શું શું રાખે છે.</translation>
    </message>
    <message>
        <source>Show the &amp;privacy policy…</source>
        <translation>ગોપનીયતા નીતિ બતાવો… (&amp;P)</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>આ ઈ-મેલ સરનામું નથી.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>સાચવ્યું.</translation>
    </message>
</context>
<context>
    <name>AlongBar</name>
    <message>
        <source>Crop or rotate…</source>
        <translation>કાપો અથવા ફેરવો…</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>આ કાઢી નાખો</translation>
    </message>
    <message>
        <source>Place and camera details are removed</source>
        <translation>સ્થળ અને કેમેરાની વિગતો કાઢી નાખવામાં આવે છે</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Send on WhatsApp</source>
        <translation>WhatsApp પર મોકલો</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>હમણાં નહીં</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>જવાબની ભાષા</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ભાષા (&amp;L)</translation>
    </message>
    <message>
        <source>What you ask them, in their language</source>
        <translation>તમે તેમને શું પૂછો છો, તેમની ભાષામાં</translation>
    </message>
    <message>
        <source>What was found and done, in their language</source>
        <translation>શું મળ્યું અને શું કર્યું, તેમની ભાષામાં</translation>
    </message>
    <message>
        <source>The reason in your words, in their language</source>
        <translation>કારણ તમારા શબ્દોમાં, તેમની ભાષામાં</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>જવાબ</translation>
    </message>
    <message>
        <source>Copy as &amp;e-mail</source>
        <translation>ઈ-મેલ તરીકે નકલ કરો (&amp;E)</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDF તરીકે સાચવો… (&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>છાપો… (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>હાથોહાથ આપ્યો (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Told by phone</source>
        <translation>ફોન પર કહ્યું (&amp;T)</translation>
    </message>
    <message>
        <source>Another way than WhatsApp</source>
        <translation>WhatsApp સિવાયની બીજી રીત</translation>
    </message>
    <message>
        <source>Send {file} with it</source>
        <translation>સાથે {file} મોકલો</translation>
    </message>
    <message>
        <source>Goes as a message: they wrote within the last 24 hours.</source>
        <translation>સંદેશ તરીકે જશે: તેમણે છેલ્લા 24 કલાકમાં લખ્યું છે.</translation>
    </message>
    <message>
        <source>Goes as the approved template, word for word.</source>
        <translation>મંજૂર ટેમ્પલેટ તરીકે, શબ્દશઃ જશે.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF તરીકે સાચવો</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ફાઇલ લખી શકાઈ નહીં.</translation>
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
    <name>ArrangedTable</name>
    <message>
        <source>Columns</source>
        <translation>કૉલમ</translation>
    </message>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>ચડતા ક્રમે ગોઠવો (&amp;U)</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>ઊતરતા ક્રમે ગોઠવો (&amp;D)</translation>
    </message>
    <message>
        <source>Move column &amp;left</source>
        <translation>કૉલમ ડાબે ખસેડો (&amp;L)</translation>
    </message>
    <message>
        <source>Move column &amp;right</source>
        <translation>કૉલમ જમણે ખસેડો (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>કૉલમ છુપાવો (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>કૉલમ… (&amp;C)</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Whoever looks after the family</source>
        <translation>કુટુંબને જે સંભાળે છે તે</translation>
    </message>
    <message>
        <source>&amp;Who looks after them</source>
        <translation>તેમને કોણ સંભાળે છે (&amp;W)</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>બૅકઅપ</translation>
    </message>
    <message>
        <source>Encrypted like this PC&apos;s own store, opened by its passphrase or recovery code, and each one proved by unpacking it. People who are erased do not come back from one.</source>
        <translation>આ પીસીના ભંડારની જેમ જ એન્ક્રિપ્ટેડ, તેના જ પાસફ્રેઝ કે રિકવરી કોડથી ખૂલે, અને દરેકને ખોલી જોઈને ચકાસેલું. ભૂંસેલી વ્યક્તિઓ બૅકઅપમાંથી પાછી આવતી નથી.</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>ક્યારે અને ક્યાં</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>શોધો… (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ફોલ્ડર (&amp;F)</translation>
    </message>
    <message>
        <source>On another disk, a USB stick or a network drive: a backup beside the store is lost with it.</source>
        <translation>બીજી ડિસ્ક, પેન ડ્રાઇવ કે નેટવર્ક ડ્રાઇવ પર: ભંડારની બાજુમાં જ રાખેલું બૅકઅપ તેની સાથે જ ખોવાય.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ક્યારેય નહીં</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>દર ચાર કલાકે</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>રોજ</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>દર અઠવાડિયે</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>કેટલી વાર (&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>સમય (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Days each is kept</source>
        <translation>દરેક કેટલા દિવસ રાખવું (&amp;D)</translation>
    </message>
    <message>
        <source>At most 30: by then erased people are gone from the backups too.</source>
        <translation>વધુમાં વધુ 30: ત્યાં સુધીમાં ભૂંસેલી વ્યક્તિઓ બૅકઅપમાંથી પણ નીકળી જાય છે.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>સાચવો (&amp;S)</translation>
    </message>
    <message>
        <source>Backups made</source>
        <translation>બનેલાં બૅકઅપ</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>હમણાં બૅકઅપ લો (&amp;N)</translation>
    </message>
    <message>
        <source>Put one bac&amp;k…</source>
        <translation>બૅકઅપ પાછું લાવો… (&amp;K)</translation>
    </message>
    <message>
        <source>The store is closed first, and nothing is lost by looking.</source>
        <translation>પહેલાં ભંડાર બંધ થાય છે, અને ફક્ત જોવાથી કંઈ ગુમાવાતું નથી.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>સાચવ્યું.</translation>
    </message>
    <message>
        <source>Backups need a folder.</source>
        <translation>બૅકઅપ માટે ફોલ્ડર જોઈએ.</translation>
    </message>
    <message>
        <source>Choose one on another disk first.</source>
        <translation>પહેલાં બીજી ડિસ્ક પરનું એક પસંદ કરો.</translation>
    </message>
    <message>
        <source>Backing up: work can go on meanwhile.</source>
        <translation>બૅકઅપ લેવાઈ રહ્યું છે: ત્યાં સુધી કામ ચાલુ રાખી શકાય.</translation>
    </message>
    <message>
        <source>The backup is made, and it restores.</source>
        <translation>બૅકઅપ બની ગયું છે અને પાછું લાવી શકાય છે.</translation>
    </message>
    <message>
        <source>This backup is whole.</source>
        <translation>આ બૅકઅપ સાબૂત છે.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>બૅકઅપનું ફોલ્ડર</translation>
    </message>
    <message>
        <source>None yet. What is only on this PC is lost with it.</source>
        <translation>હજી એકેય નથી. જે ફક્ત આ પીસી પર છે તે પીસી સાથે જ ખોવાય.</translation>
    </message>
    <message>
        <source>The next one: {when}</source>
        <translation>હવે પછીનું: {when}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>બગડેલું</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>પાછું લાવી શકાય</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>ફરી તપાસો</translation>
    </message>
    <message>
        <source>Check the backup of {when} again</source>
        <translation>{when} નું બૅકઅપ ફરી તપાસો</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Keep receiving messages while the window is closed?</source>
        <translation>વિન્ડો બંધ હોય ત્યારે પણ સંદેશા મેળવતા રહેવું છે?</translation>
    </message>
    <message>
        <source>The program then waits beside the clock and tells you what comes. Its menu there quits it.</source>
        <translation>પ્રોગ્રામ ત્યારે ઘડિયાળની બાજુમાં રહીને જે આવે તે જણાવે છે. ત્યાંના તેના મેનૂમાંથી પ્રોગ્રામ બંધ થાય છે.</translation>
    </message>
    <message>
        <source>Keep receiving</source>
        <translation>મેળવતા રહો</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>બહાર નીકળો</translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <translation>હવેથી દર વખતે આમ જ કરો</translation>
    </message>
</context>
<context>
    <name>BiodataDialog</name>
    <message>
        <source>Limited: given name, no numbers, age instead of the birth date</source>
        <translation>મર્યાદિત: ફક્ત પોતાનું નામ, નંબર નહીં, જન્મતારીખને બદલે ઉંમર</translation>
    </message>
    <message>
        <source>Full: everything but staff’s notes</source>
        <translation>પૂરો: કર્મચારીઓની નોંધ સિવાય બધું</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>આવૃત્તિ (&amp;V)</translation>
    </message>
    <message>
        <source>Language of the biodata</source>
        <translation>બાયોડેટાની ભાષા</translation>
    </message>
    <message>
        <source>&amp;Language of the biodata</source>
        <translation>બાયોડેટાની ભાષા (&amp;L)</translation>
    </message>
    <message>
        <source>With the &amp;photo</source>
        <translation>ફોટા સાથે (&amp;P)</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>કોઈ કુટુંબ</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>વ્યક્તિ પોતે</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ફાઇલ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ફાઇલ (&amp;F)</translation>
    </message>
    <message>
        <source>The recipient’s name is written across every page and the photo. It stands in the register of disclosures.</source>
        <translation>મેળવનારનું નામ દરેક પાના પર અને ફોટા પર લખાય છે. તે માહિતી આપ્યાના રજિસ્ટરમાં નોંધાય છે.</translation>
    </message>
    <message>
        <source>There is no photo on the card.</source>
        <translation>કાર્ડ પર ફોટો નથી.</translation>
    </message>
    <message>
        <source>Say for whom and why first.</source>
        <translation>પહેલાં કોના માટે અને કેમ તે જણાવો.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ફાઇલ લખી શકાઈ નહીં.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file} માં લખ્યું.</translation>
    </message>
    <message>
        <source>Biodata as PDF</source>
        <translation>બાયોડેટા PDF તરીકે</translation>
    </message>
    <message>
        <source>For a family only with the person’s own consent to be shown.</source>
        <translation>કુટુંબ માટે ફક્ત ત્યારે જ, જ્યારે વ્યક્તિએ પોતે બતાવવાની સંમતિ આપી હોય.</translation>
    </message>
    <message>
        <source>&amp;Make the PDF</source>
        <translation>PDF બનાવો (&amp;M)</translation>
    </message>
</context>
<context>
    <name>BiodataSection</name>
    <message>
        <source>To be married: begin a biodata</source>
        <translation>લગ્ન કરવાનાં છે: બાયોડેટા શરૂ કરો</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n વર્ષ</numerusform>
            <numerusform>%n વર્ષ</numerusform>
        </translation>
    </message>
    <message>
        <source>Born</source>
        <translation>જન્મ</translation>
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
        <source>Income</source>
        <translation>આવક</translation>
    </message>
    <message>
        <source>Height · diet</source>
        <translation>ઊંચાઈ · આહાર</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>વૈવાહિક સ્થિતિ</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>બોલે છે</translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>ઉંમર %n વર્ષ</numerusform>
            <numerusform>ઉંમર %n વર્ષ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroadcastEditor</name>
    <message>
        <source>{count} a minute</source>
        <translation>મિનિટે {count}</translation>
    </message>
    <message>
        <source>As fast as WhatsApp takes them</source>
        <translation>WhatsApp લે તેટલી ઝડપથી</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>કોને મળશે</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>શાના માટે</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ટેમ્પલેટ</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>કેટલી ઝડપથી</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>તેનું શું પરિણામ આવશે</translation>
    </message>
    <message>
        <source>Who gets it, and what it costs</source>
        <translation>કોને મળશે, અને કેટલો ખર્ચ થશે</translation>
    </message>
    <message>
        <source>Try it on one person…</source>
        <translation>એક વ્યક્તિ પર અજમાવી જુઓ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>સાચવો</translation>
    </message>
    <message>
        <source>Delete the draft…</source>
        <translation>ડ્રાફ્ટ કાઢી નાખો…</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>હમણાં શરૂ કરો</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>શરૂ કરવાનો સમય</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>ક્યારે શરૂ થશે</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>બધા ઉમેદવારો</translation>
    </message>
    <message>
        <source>Everybody in Contacts</source>
        <translation>સંપર્કોમાંના સૌ</translation>
    </message>
    <message>
        <source>As chosen earlier</source>
        <translation>પહેલાં પસંદ કર્યા પ્રમાણે</translation>
    </message>
    <message>
        <source>Delete the draft?</source>
        <translation>ડ્રાફ્ટ કાઢી નાખવો છે?</translation>
    </message>
    <message>
        <source>“{name}” was sent to nobody. What is written in it is lost.</source>
        <translation>“{name}” કોઈને મોકલ્યું નથી. તેમાં લખેલું જતું રહેશે.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>કાઢી નાખો</translation>
    </message>
    <message>
        <source>Start the broadcast?</source>
        <translation>બ્રોડકાસ્ટ શરૂ કરવું છે?</translation>
    </message>
    <message>
        <source>“{name}” goes to: {who}. Whoever has not agreed is left out.</source>
        <translation>“{name}” આમને જશે: {who}. જેમણે સંમતિ આપી નથી તે બાકાત રહે છે.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>શરૂ કરો</translation>
    </message>
    <message>
        <source>Start it then</source>
        <translation>ત્યારે શરૂ કરો</translation>
    </message>
    <message>
        <source>Who gets the trial?</source>
        <translation>અજમાયશ કોને મોકલવી છે?</translation>
    </message>
    <message>
        <source>The trial is on its way; it stands in their chat.</source>
        <translation>અજમાયશનો સંદેશ રસ્તામાં છે; તે તેમની ચેટમાં છે.</translation>
    </message>
    <message>
        <source>Asked about {done} of {all}…</source>
        <translation>{all} માંથી {done} વિશે પૂછ્યું…</translation>
    </message>
    <message>
        <source>{count} people get it, {out} are left out.</source>
        <translation>{count} લોકોને મળશે, {out} બાકાત રહેશે.</translation>
    </message>
    <message>
        <source>Everybody is asked about again when it starts and when their message goes.</source>
        <translation>શરૂ થાય ત્યારે અને દરેકનો સંદેશ જાય ત્યારે સૌની સંમતિ ફરી તપાસાય છે.</translation>
    </message>
    <message>
        <source>As {name} reads it: {text}</source>
        <translation>{name} ને આમ વંચાશે: {text}</translation>
    </message>
</context>
<context>
    <name>BroadcastProgress</name>
    <message>
        <source>How far it is</source>
        <extracomment>What the list of people can be narrowed to, each with the states it holds.</extracomment>
        <translation>કેટલે પહોંચ્યું</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>થોભાવો</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>આગળ વધો</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>તેને રદ કરો</translation>
    </message>
    <message>
        <source>Which people to show</source>
        <translation>કયા લોકો બતાવવા</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>સૌ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>મોકલાયા</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>હજી રાહ જોતા</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>બાકાત</translation>
    </message>
    <message>
        <source>Failed or not known</source>
        <translation>ન ગયેલા અથવા ખબર નથી</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>વ્યક્તિ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>સંદેશ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>કેમ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ક્યારે</translation>
    </message>
    <message>
        <source>People of the broadcast</source>
        <translation>બ્રોડકાસ્ટના લોકો</translation>
    </message>
    <message>
        <source>Cancel the broadcast?</source>
        <translation>બ્રોડકાસ્ટ રદ કરવું છે?</translation>
    </message>
    <message>
        <source>Whoever has not got it yet gets none. This cannot be undone; a pause can.</source>
        <translation>જેમને હજી મળ્યો નથી તેમને સંદેશ નહીં મળે. રદ કર્યા પછી પાછું વાળી શકાતું નથી; થોભાવેલું ફરી ચાલુ કરી શકાય છે.</translation>
    </message>
    <message>
        <source>Cancel the broadcast</source>
        <translation>બ્રોડકાસ્ટ રદ કરો</translation>
    </message>
</context>
<context>
    <name>BroadcastsWindow</name>
    <message>
        <source>Broadcasts</source>
        <extracomment>So often at most the numbers move while messages go.</extracomment>
        <translation>બ્રોડકાસ્ટ</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>નવું બ્રોડકાસ્ટ</translation>
    </message>
    <message>
        <source>Write to many at once</source>
        <translation>એકસાથે ઘણાને લખો</translation>
    </message>
    <message>
        <source>Everybody gets it alone, by their own name. Whoever has not agreed is left out, and you see why.</source>
        <translation>દરેકને પોતાના નામ સાથે અલગ સંદેશ મળે છે. જેમણે સંમતિ આપી નથી તે બાકાત રહે છે, અને તેનું કારણ તમને દેખાય છે.</translation>
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
        <source>Copy the earlier text</source>
        <translation>પહેલાંના લખાણની નકલ કરો</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>સંપર્ક કાર્ડ</translation>
    </message>
    <message>
        <source>Save {name}…</source>
        <translation>{name} સાચવો…</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} ની નકલ કરો</translation>
    </message>
    <message>
        <source>Answer on their card</source>
        <translation>તેમના કાર્ડ પર જવાબ આપો</translation>
    </message>
    <message>
        <source>Open the advertisement</source>
        <translation>જાહેરાત ખોલો</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>વગાડો અથવા થોભાવો</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <translation>ઝડપ બદલો</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ખોલો</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>બીજા પ્રોગ્રામમાં ખોલો</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>આ નામે સાચવો…</translation>
    </message>
    <message>
        <source>Privacy request from this message…</source>
        <translation>આ સંદેશ પરથી ગોપનીયતા વિનંતી…</translation>
    </message>
    <message>
        <source>About this message…</source>
        <translation>આ સંદેશ વિશે…</translation>
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
    <name>BulkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message numerus="yes">
        <source>%n people are chosen.</source>
        <translation>
            <numerusform>%n લોકો પસંદ કર્યા છે.</numerusform>
            <numerusform>%n લોકો પસંદ કર્યા છે.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: they all stand so already.</source>
        <translation>કંઈ બદલાયું નથી: બધાંનું પહેલેથી એમ જ છે.</translation>
    </message>
    <message>
        <source>{done} of {all} people done…</source>
        <translation>{all} માંથી {done} લોકોનું થયું…</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>We called</source>
        <translation>આપણે કૉલ કર્યો</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>તેમણે કૉલ કર્યો</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>નોંધ નથી</translation>
    </message>
    <message>
        <source>&amp;Who called</source>
        <translation>કોણે કૉલ કર્યો (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>શું પરિણામ આવ્યું (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>ક્યારે (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>મિનિટ (&amp;M)</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>શું કહેવાયું (&amp;S)</translation>
    </message>
</context>
<context>
    <name>CardLabels</name>
    <message>
        <source>None</source>
        <translation>કંઈ નથી</translation>
    </message>
    <message>
        <source>Add a label, then Enter</source>
        <translation>લેબલ લખો, પછી Enter દબાવો</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>લેબલ ઉમેરો</translation>
    </message>
    <message>
        <source>Take off {label}</source>
        <translation>{label} કાઢો</translation>
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
        <translation>કંઈ બદલાયું નથી.</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>સહી</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>પ્રમાણપત્ર</translation>
    </message>
    <message>
        <source>&amp;Open the PDF</source>
        <translation>PDF ખોલો (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>નકલ સાચવો… (&amp;S)</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>મેળ ખાતી નથી</translation>
    </message>
    <message>
        <source>This certificate was altered or is gone.</source>
        <translation>આ પ્રમાણપત્ર બદલાયેલું છે અથવા હવે નથી.</translation>
    </message>
    <message>
        <source>fits · {key}</source>
        <translation>મેળ ખાય છે · {key}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>નકલ સાચવો</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ફાઇલ લખી શકાઈ નહીં.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>સાચવ્યું: {name}</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Add this change</source>
        <translation>આ ફેરફાર ઉમેરો</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>હજી એક</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>કયું ખાનું</translation>
    </message>
    <message>
        <source>What it should say</source>
        <translation>તેમાં શું હોવું જોઈએ</translation>
    </message>
    <message>
        <source>Empty takes it out.</source>
        <translation>ખાલી રાખો તો તે નીકળી જાય.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>શાનાથી ખાતરી થાય</translation>
    </message>
    <message>
        <source>Paper that shows it, if there is one</source>
        <translation>ખાતરી કરાવતો કાગળ, હોય તો</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>હજી કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field}: {before} ને બદલે {after}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>પહેલાં</translation>
    </message>
    <message>
        <source>After</source>
        <translation>પછી</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>કંઈ નહીં</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>સુધારો</translation>
    </message>
    <message>
        <source>It is right as it is…</source>
        <translation>છે તે બરાબર છે…</translation>
    </message>
    <message>
        <source>Add their statement…</source>
        <translation>તેમનું નિવેદન ઉમેરો…</translation>
    </message>
    <message>
        <source>The card says now: {value}</source>
        <translation>કાર્ડ પર હાલ છે: {value}</translation>
    </message>
    <message>
        <source>Why it stays, told to the person</source>
        <translation>કેમ એમ જ રહે છે, વ્યક્તિને કહેવા માટે</translation>
    </message>
    <message>
        <source>Their statement, kept beside the field</source>
        <translation>તેમનું નિવેદન, ખાનાની બાજુમાં રખાય છે</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>સાચવો</translation>
    </message>
</context>
<context>
    <name>ChatStep</name>
    <message>
        <source>Choose the &amp;person…</source>
        <translation>વ્યક્તિ પસંદ કરો… (&amp;P)</translation>
    </message>
    <message>
        <source>Whose chat is this?</source>
        <translation>આ ચેટ કોની છે?</translation>
    </message>
    <message>
        <source>How the dates are written</source>
        <translation>તારીખો કેવી રીતે લખાઈ છે</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>દિવસ, મહિનો, વર્ષ</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>મહિનો, દિવસ, વર્ષ</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>વર્ષ, મહિનો, દિવસ</translation>
    </message>
    <message>
        <source>Who of these is the agency?</source>
        <translation>આમાંથી સંસ્થા કોણ છે?</translation>
    </message>
    <message>
        <source>{count} messages from {first} to {last}, {files} files.</source>
        <translation>{first} થી {last} સુધીના {count} સંદેશા, {files} ફાઇલો.</translation>
    </message>
    <message>
        <source>{name} is the agency</source>
        <translation>{name} સંસ્થા છે</translation>
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
    <name>ChatsSection</name>
    <message>
        <source>Open the chat with {number}</source>
        <translation>{number} સાથેની ચેટ ખોલો</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ન વાંચેલા</numerusform>
            <numerusform>%n ન વાંચેલા</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>હજી કોઈ વાત થઈ નથી</translation>
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
    <name>ColleagueStrip</name>
    <message>
        <source>Look at it</source>
        <translation>તે જુઓ</translation>
    </message>
    <message>
        <source>Mine goes too</source>
        <translation>મારો પણ મોકલો</translation>
    </message>
    <message>
        <source>{name} answered while you were writing: “{text}”</source>
        <translation>તમે લખતા હતા ત્યારે {name} એ જવાબ આપ્યો: “{text}”</translation>
    </message>
    <message>
        <source>Somebody answered from the phone while you were writing: “{text}”</source>
        <translation>તમે લખતા હતા ત્યારે કોઈએ ફોન પરથી જવાબ આપ્યો: “{text}”</translation>
    </message>
    <message>
        <source>A colleague wrote to this person from another PC while you were writing.</source>
        <translation>તમે લખતા હતા ત્યારે એક સાથીએ બીજા પીસી પરથી આ વ્યક્તિને લખ્યું.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>કૉલમ</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ઉપર ખસેડો (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>નીચે ખસેડો (&amp;D)</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>શરૂઆતમાં હતું તેમ (&amp;F)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>પૂરી</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>Space થી કૉલમ દેખાય અથવા છુપાય છે, Alt+Up અને Alt+Down થી તે ખસે છે.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>With headings</source>
        <translation>મથાળાં સાથે</translation>
    </message>
    <message>
        <source>Without headings</source>
        <translation>મથાળાં વિના</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>શીટ</translation>
    </message>
    <message>
        <source>Characters of the file</source>
        <translation>ફાઇલની અક્ષર-પદ્ધતિ</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>મથાળાં</translation>
    </message>
    <message>
        <source>The columns are read as you had them read the last time.</source>
        <translation>ગયા વખતે તમે જેમ વંચાવી હતી તેમ જ કૉલમ વંચાય છે.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>કૉલમ</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>તેમાં શું છે</translation>
    </message>
    <message>
        <source>What it fills</source>
        <translation>તેનાથી શું ભરાય છે</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>કૉલમ {number}</translation>
    </message>
    <message>
        <source>What the column {heading} fills</source>
        <translation>{heading} કૉલમથી શું ભરાય છે</translation>
    </message>
    <message>
        <source>Say which column is the name or the phone number; without one nobody can be read.</source>
        <translation>નામ કે ફોન નંબર કઈ કૉલમમાં છે તે જણાવો; તેના વિના કોઈને વાંચી શકાય નહીં.</translation>
    </message>
</context>
<context>
    <name>CommunitySection</name>
    <message>
        <source>Religion</source>
        <translation>ધર્મ</translation>
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
        <source>Rashi · nakshatra</source>
        <translation>રાશિ · નક્ષત્ર</translation>
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
        <source>Say whose data is in the file.</source>
        <translation>ફાઇલમાં કોનો ડેટા છે તે જણાવો.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ફાઇલ જોડો</translation>
    </message>
</context>
<context>
    <name>ComposerFoot</name>
    <message>
        <source>Attach</source>
        <translation>જોડો</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ટેમ્પલેટ</translation>
    </message>
    <message>
        <source>/ Reply</source>
        <translation>/ જવાબ</translation>
    </message>
    <message>
        <source>Quick reply</source>
        <translation>ઝડપી જવાબ</translation>
    </message>
    <message>
        <source>Texts your office uses often. Type / in the message to find one.</source>
        <translation>તમારી ઑફિસમાં વારંવાર વપરાતાં લખાણ. શોધવા માટે સંદેશમાં / લખો.</translation>
    </message>
    <message>
        <source>Record a voice note</source>
        <translation>વૉઇસ સંદેશ રેકૉર્ડ કરો</translation>
    </message>
    <message>
        <source>Why may I message this person?</source>
        <translation>આ વ્યક્તિને હું સંદેશ કેમ મોકલી શકું?</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>પછી મોકલો</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>મોકલો</translation>
    </message>
    <message>
        <source>What to attach</source>
        <translation>શું જોડવું છે</translation>
    </message>
    <message>
        <source>Pictures and files…</source>
        <translation>ચિત્રો અને ફાઇલો…</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>સ્થળ…</translation>
    </message>
    <message>
        <source>Contact card…</source>
        <translation>સંપર્ક કાર્ડ…</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message>
        <source>Emoji</source>
        <translation>ઇમોજી</translation>
    </message>
    <message>
        <source>Emoji. Or type : and its name, as in :folded</source>
        <translation>ઇમોજી. અથવા : લખીને તેનું નામ લખો, જેમ કે :folded</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>ઘાટા અક્ષર</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>ત્રાંસા અક્ષર</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>વચ્ચેથી છેકેલા અક્ષર</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>ટાઇપરાઇટર</translation>
    </message>
</context>
<context>
    <name>ConflictsSheet</name>
    <message>
        <source>Changed by two people at once</source>
        <translation>બે જણે એકસાથે બદલ્યું</translation>
    </message>
    <message>
        <source>The later one stands until somebody chooses. Nothing was lost.</source>
        <translation>કોઈ પસંદ ન કરે ત્યાં સુધી પછીનું રહે છે. કંઈ ગુમ થયું નથી.</translation>
    </message>
    <message>
        <source>Fields to choose</source>
        <translation>પસંદ કરવાની વિગતો</translation>
    </message>
    <message>
        <source>Nothing to choose</source>
        <translation>પસંદ કરવાનું કંઈ નથી</translation>
    </message>
    <message>
        <source>Where two PCs change the same field while apart, both values are kept and shown here.</source>
        <translation>બે પીસી અલગ હોય ત્યારે એક જ વિગત બદલે, તો બંને કિંમત રખાય છે અને અહીં દેખાય છે.</translation>
    </message>
    <message>
        <source>&amp;Let this stand</source>
        <translation>આ જ રહેવા દો (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>બંધ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>કોની</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>વિગત</translation>
    </message>
    <message>
        <source>First</source>
        <translation>પહેલાં</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>પછી</translation>
    </message>
    <message>
        <source>The fields could not be read.</source>
        <translation>વિગતો વાંચી શકાઈ નહીં.</translation>
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
        <source>{who}, {when}, stands now</source>
        <translation>{who}, {when}, હાલ આ છે</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>પહેલાં હતું તેમ</translation>
    </message>
    <message>
        <source>Chosen; the other PCs will hear of it.</source>
        <translation>પસંદ થયું; બીજાં પીસીને તેની જાણ થશે.</translation>
    </message>
    <message>
        <source>{name}, {field}: first {one}, later {other}, before {base}.</source>
        <translation>{name}, {field}: પહેલાં {one}, પછી {other}, તે અગાઉ {base}.</translation>
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
    <name>ConsentImportDialog</name>
    <message>
        <source>Import consents</source>
        <translation>સંમતિઓ આયાત કરો</translation>
    </message>
    <message>
        <source>A CSV file with the columns phone, purposes, date, method, notice and evidence. A line that does not say what proves the consent is noted as unknown; nobody is messaged because of it.</source>
        <translation>phone, purposes, date, method, notice અને evidence કૉલમવાળી CSV ફાઇલ. જે લીટીમાં સંમતિનો પુરાવો ન હોય તે &apos;ખબર નથી&apos; તરીકે નોંધાય છે; તેના આધારે કોઈને સંદેશ મોકલાતો નથી.</translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation>જોવા જેવી લીટીઓ</translation>
    </message>
    <message>
        <source>Choose the &amp;list…</source>
        <translation>યાદી પસંદ કરો… (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>નોંધી લો (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>બંધ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Choose the list of consents</source>
        <translation>સંમતિઓની યાદી પસંદ કરો</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>યાદીઓ (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>This file cannot be read. Close it in Excel and try again.</source>
        <translation>આ ફાઇલ વાંચી શકાતી નથી. તેને Excel માં બંધ કરીને ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>This is what taking in the list would do. Nothing is written yet.</source>
        <translation>યાદી નોંધી લેવાથી આટલું થશે. હજી કંઈ લખાયું નથી.</translation>
    </message>
    <message>
        <source>{count} lines are consents now. Taking in the same list again changes nothing.</source>
        <translation>{count} લીટીઓ હવે સંમતિ તરીકે નોંધાઈ છે. એ જ યાદી ફરી નોંધવાથી કંઈ બદલાતું નથી.</translation>
    </message>
    <message>
        <source>{count} proved</source>
        <translation>{count} પુરાવા સાથે</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} પહેલેથી છે</translation>
    </message>
    <message>
        <source>{count} not proved</source>
        <translation>{count} પુરાવા વિના</translation>
    </message>
    <message>
        <source>{count} said no</source>
        <translation>{count} એ ના પાડી</translation>
    </message>
    <message>
        <source>{count} cannot be used</source>
        <translation>{count} વાપરી શકાતા નથી</translation>
    </message>
    <message>
        <source>Line {line}.</source>
        <translation>લીટી {line}.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… અને બીજી {count}</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Record opt-in…</source>
        <translation>સંમતિ નોંધો…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>પાછી લો…</translation>
    </message>
    <message>
        <source>Take a consent back…</source>
        <translation>સંમતિ પાછી લો…</translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>Contacts</source>
        <translation>સંપર્કો</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>આયાત… (&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>નિકાસ કરો… (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;New family</source>
        <translation>નવું કુટુંબ (&amp;N)</translation>
    </message>
    <message>
        <source>More to do with the list</source>
        <translation>યાદી સાથે બીજું શું કરવું</translation>
    </message>
    <message>
        <source>{people} people · {families} families · as of {time}, all on this PC</source>
        <translation>{people} લોકો · {families} કુટુંબો · {time} સુધીની માહિતી, બધું આ પીસી પર</translation>
    </message>
    <message>
        <source>New people, &amp;line by line (Ctrl+N)</source>
        <translation>નવા લોકો, લીટીવાર (Ctrl+N) (&amp;L)</translation>
    </message>
    <message>
        <source>People entered &amp;twice…</source>
        <translation>બે વાર નોંધાયેલા લોકો… (&amp;T)</translation>
    </message>
    <message>
        <source>Changed on two &amp;PCs…</source>
        <translation>બે પીસી પર બદલાયેલું… (&amp;P)</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>થયેલી આયાતો… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>કૉલમ… (&amp;C)</translation>
    </message>
    <message>
        <source>There is nobody in the list to export.</source>
        <translation>નિકાસ કરવા માટે યાદીમાં કોઈ નથી.</translation>
    </message>
    <message>
        <source>{people} people · {families} families · all on this PC, readable offline</source>
        <translation>{people} લોકો · {families} કુટુંબો · બધું આ પીસી પર, નેટવર્ક વિના વાંચી શકાય</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Picture, and the part of it that stays</source>
        <translation>ચિત્ર, અને તેનો જે ભાગ રહેશે</translation>
    </message>
    <message>
        <source>{width} by {height} of {all_width} by {all_height} pixels</source>
        <translation>{all_width} × {all_height} માંથી {width} × {height} પિક્સેલ</translation>
    </message>
</context>
<context>
    <name>CustomFieldsDialog</name>
    <message>
        <source>Fields of the agency</source>
        <translation>સંસ્થાની પોતાની વિગતો</translation>
    </message>
    <message>
        <source>They stand on everybody&apos;s card, in this order. What was written in a field is kept when it is taken out of use.</source>
        <translation>તે દરેકના કાર્ડ પર આ જ ક્રમમાં રહે છે. વિગત વપરાશમાંથી કાઢો તો પણ તેમાં લખેલું સચવાય છે.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
</context>
<context>
    <name>DisclosuresSection</name>
    <message>
        <source>Who has seen it?</source>
        <translation>આ કોણે જોયું છે?</translation>
    </message>
    <message>
        <source>Everybody who was given this person&apos;s biodata, photo or number</source>
        <translation>આ વ્યક્તિનો બાયોડેટા, ફોટો કે નંબર જેમને અપાયો તે સૌ</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>મોકલવાની રાહ જુએ છે</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>હજી કોઈ નહીં.</translation>
    </message>
</context>
<context>
    <name>DuplicatesSheet</name>
    <message>
        <source>People entered twice?</source>
        <translation>બે વાર નોંધાયેલા લોકો?</translation>
    </message>
    <message>
        <source>A number in common alone never counts: families share one. What you answer is remembered.</source>
        <translation>ફક્ત નંબર સરખો હોય તે ગણાતું નથી: કુટુંબમાં નંબર સહિયારો હોય છે. તમારો જવાબ યાદ રખાય છે.</translation>
    </message>
    <message>
        <source>Pairs to answer</source>
        <translation>જવાબ આપવાની જોડીઓ</translation>
    </message>
    <message>
        <source>Nobody is entered twice</source>
        <translation>કોઈ બે વાર નોંધાયેલું નથી</translation>
    </message>
    <message>
        <source>New and changed entries are compared by themselves.</source>
        <translation>નવી અને બદલાયેલી એન્ટ્રી આપોઆપ સરખાવાય છે.</translation>
    </message>
    <message>
        <source>&amp;Same person…</source>
        <translation>એ જ વ્યક્તિ… (&amp;S)</translation>
    </message>
    <message>
        <source>Same &amp;family</source>
        <translation>એ જ કુટુંબ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Different people</source>
        <translation>જુદા લોકો (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo a merge…</source>
        <translation>એક કરેલું પાછું લો… (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>બંધ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Made one person</source>
        <translation>એક વ્યક્તિ બનાવેલી</translation>
    </message>
    <message>
        <source>Undone, both entries stand as they stood; what came in or was changed since stays.</source>
        <translation>પાછું લેવાથી બંને એન્ટ્રી પહેલાં હતી તેવી થાય છે; ત્યાર પછી જે આવ્યું કે બદલાયું તે રહે છે.</translation>
    </message>
    <message>
        <source>Merges that can be undone</source>
        <translation>પાછાં લઈ શકાય એવાં જોડાણ</translation>
    </message>
    <message>
        <source>&amp;Undo this merge</source>
        <translation>આ જોડાણ પાછું લો (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>પાછળ (&amp;B)</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>એક એન્ટ્રી</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>બીજી એન્ટ્રી</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>કેમ</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>કેટલી શક્યતા</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>રહે છે</translation>
    </message>
    <message>
        <source>Went into it</source>
        <translation>તેમાં ભળી ગઈ</translation>
    </message>
    <message>
        <source>By whom, when</source>
        <translation>કોણે, ક્યારે</translation>
    </message>
    <message>
        <source>Undo until</source>
        <translation>ક્યાં સુધી પાછું લેવાય</translation>
    </message>
    <message>
        <source>Comparing… {count} entries left</source>
        <translation>સરખાવાય છે… {count} એન્ટ્રી બાકી</translation>
    </message>
    <message>
        <source>The pairs could not be read.</source>
        <translation>જોડીઓ વાંચી શકાઈ નહીં.</translation>
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
        <source>Noted: one family.</source>
        <translation>નોંધ્યું: એક જ કુટુંબ.</translation>
    </message>
    <message>
        <source>Noted: different people.</source>
        <translation>નોંધ્યું: જુદા લોકો.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>ફરી પૂછો</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>હવે તે એક જ વ્યક્તિ છે.</translation>
    </message>
    <message>
        <source>It can be undone for 30 days.</source>
        <translation>30 દિવસ સુધી તે પાછું લઈ શકાય.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>પાછું લો</translation>
    </message>
    <message>
        <source>Changed since, so left as it is: {fields}.</source>
        <translation>ત્યાર પછી બદલાયું, તેથી જેમ છે તેમ રાખ્યું: {fields}.</translation>
    </message>
    <message>
        <source>Both entries are back.</source>
        <translation>બંને એન્ટ્રી પાછી આવી.</translation>
    </message>
    <message>
        <source>{one} and {other}. {likely}: {why}.</source>
        <translation>{one} અને {other}. {likely}: {why}.</translation>
    </message>
    <message>
        <source>{gone} went into {kept}, {who}</source>
        <translation>{gone} ને {kept} માં ભેળવી, {who}</translation>
    </message>
</context>
<context>
    <name>EditableSection</name>
    <message>
        <source>Edit: {section}</source>
        <translation>સુધારો: {section}</translation>
    </message>
    <message>
        <source>{what} (F2)</source>
        <translation>{what} (F2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>સાચવો</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>દરમિયાન બદલાયું</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>મારું રાખો</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>તેમનું લો</translation>
    </message>
    <message>
        <source>{field} became “{value}” while you were writing.</source>
        <translation>તમે લખતા હતા ત્યારે {field} “{value}” થયું.</translation>
    </message>
    <message>
        <source>{who} changed {field} to “{value}” while you were writing ({when}).</source>
        <translation>તમે લખતા હતા ત્યારે {who} એ {field} બદલીને “{value}” કર્યું ({when}).</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>ઇમોજી</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>ઇમોજી શોધો</translation>
    </message>
    <message>
        <source>Group of emoji</source>
        <translation>ઇમોજીનું જૂથ</translation>
    </message>
    <message>
        <source>No emoji of this name.</source>
        <translation>આ નામનું કોઈ ઇમોજી નથી.</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>New people</source>
        <translation>નવા લોકો</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>રાખો</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>પૂરી</translation>
    </message>
    <message>
        <source>Enter keeps this person and begins the next, Esc is done.</source>
        <translation>Enter થી આ વ્યક્તિ સચવાય છે અને પછીની શરૂ થાય છે, Esc થી પૂરું થાય છે.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>નંબર</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>જન્મ</translation>
    </message>
    <message>
        <source>This does not read as a phone number. Try it with +91 in front.</source>
        <translation>આ ફોન નંબર લાગતો નથી. આગળ +91 મૂકી જુઓ.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Our own office</source>
        <translation>આપણી પોતાની ઑફિસ</translation>
    </message>
    <message>
        <source>A company that works for us</source>
        <translation>આપણા માટે કામ કરતી કંપની</translation>
    </message>
    <message>
        <source>A family (only who agreed to be shown)</source>
        <translation>કોઈ કુટુંબ (ફક્ત જેમણે બતાવવાની સંમતિ આપી છે તે)</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ફાઇલ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ફાઇલ (&amp;F)</translation>
    </message>
    <message>
        <source>People whose data may only be kept are left out. Everybody in the file stands in the register of disclosures.</source>
        <translation>જેમનો ડેટા ફક્ત રાખી જ શકાય તે લોકો બાકાત રહે છે. ફાઇલમાંના દરેકની નોંધ માહિતી આપ્યાના રજિસ્ટરમાં થાય છે.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ફાઇલનો પ્રકાર</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Text for spreadsheets (CSV)</source>
        <translation>સ્પ્રેડશીટ માટે લખાણ (CSV)</translation>
    </message>
    <message>
        <source>Contact cards for phones (vCard 3.0)</source>
        <translation>ફોન માટે સંપર્ક કાર્ડ (vCard 3.0)</translation>
    </message>
    <message>
        <source>Contact cards (vCard 4.0)</source>
        <translation>સંપર્ક કાર્ડ (vCard 4.0)</translation>
    </message>
    <message>
        <source>Register to print (PDF)</source>
        <translation>છાપવાનું રજિસ્ટર (PDF)</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>ફાઇલનો પ્રકાર (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language of the register</source>
        <translation>રજિસ્ટરની ભાષા (&amp;L)</translation>
    </message>
    <message>
        <source>Language of the register</source>
        <translation>રજિસ્ટરની ભાષા</translation>
    </message>
    <message>
        <source>Columns; ticked ones are written</source>
        <translation>કૉલમ; નિશાની કરેલી લખાય છે</translation>
    </message>
    <message>
        <source>&amp;Columns. Caste, income and horoscope only where they are needed.</source>
        <translation>કૉલમ. જ્ઞાતિ, આવક અને જન્મકુંડળી જરૂર હોય ત્યાં જ. (&amp;C)</translation>
    </message>
    <message>
        <source>{column} (sensitive)</source>
        <translation>{column} (સંવેદનશીલ)</translation>
    </message>
    <message>
        <source>Say for whom and why first.</source>
        <translation>પહેલાં કોના માટે અને કેમ તે જણાવો.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>અટકાવ્યું. કંઈ લખાયું નથી.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ફાઇલ લખી શકાઈ નહીં.</translation>
    </message>
    <message>
        <source>People written to {file}: {count}.</source>
        <translation>{file} માં લખાયેલા લોકો: {count}.</translation>
    </message>
    <message>
        <source>Left out because their data may only be kept now: {count}.</source>
        <translation>હવે જેમનો ડેટા ફક્ત રાખી જ શકાય તેથી બાકાત: {count}.</translation>
    </message>
    <message>
        <source>Left out because they have not agreed to be shown: {count}.</source>
        <translation>બતાવવાની સંમતિ આપી નથી તેથી બાકાત: {count}.</translation>
    </message>
    <message>
        <source>No longer there: {count}.</source>
        <translation>હવે નથી: {count}.</translation>
    </message>
    <message>
        <source>Export people: {count}</source>
        <translation>લોકોની નિકાસ: {count}</translation>
    </message>
    <message>
        <source>A file outside the program is no longer encrypted. Write only what is needed.</source>
        <translation>પ્રોગ્રામની બહારની ફાઇલ એન્ક્રિપ્ટેડ રહેતી નથી. જરૂર હોય એટલું જ લખો.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>નિકાસ કરો (&amp;E)</translation>
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
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>બૅકઅપમાંથી પાછું લાવો… (&amp;R)</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Edit the family</source>
        <translation>કુટુંબ સુધારો</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>કોણ સંભાળે છે</translation>
    </message>
</context>
<context>
    <name>FamilyEditor</name>
    <message>
        <source>Begin to write its name</source>
        <translation>તેનું નામ લખવાનું શરૂ કરો</translation>
    </message>
</context>
<context>
    <name>FamilyForm</name>
    <message>
        <source>New family</source>
        <translation>નવું કુટુંબ</translation>
    </message>
    <message>
        <source>Name of the family</source>
        <translation>કુટુંબનું નામ</translation>
    </message>
    <message>
        <source>There is this family already: show it</source>
        <translation>આ કુટુંબ પહેલેથી છે: બતાવો</translation>
    </message>
    <message>
        <source>Add to {family}</source>
        <translation>{family} માં ઉમેરો</translation>
    </message>
    <message>
        <source>&amp;Add another person</source>
        <translation>બીજી વ્યક્તિ ઉમેરો (&amp;A)</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>વ્યક્તિ {number}</translation>
    </message>
    <message>
        <source>Several people need a family: write its name.</source>
        <translation>એકથી વધુ લોકો માટે કુટુંબ જોઈએ: તેનું નામ લખો.</translation>
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
        <source>&amp;Add a person…</source>
        <translation>વ્યક્તિ ઉમેરો… (&amp;A)</translation>
    </message>
    <message>
        <source>Dissolve this family</source>
        <translation>આ કુટુંબ વિખેરો</translation>
    </message>
    <message>
        <source>Its people stay, each alone. Ctrl+Z brings it back.</source>
        <translation>તેના લોકો રહે છે, દરેક એકલા. Ctrl+Z થી તે પાછું આવે છે.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>હજી કોઈ નહીં.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} બતાવો</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>{file}, shown first</source>
        <translation>{file}, સૌથી પહેલાં દેખાય છે</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Picture</source>
        <translation>ચિત્ર</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>ખૂલી રહ્યું છે…</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>નાનું (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>મોટું (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>બંધબેસતું</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>નકલ સાચવો…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>This PDF is too large to be shown here.</source>
        <translation>આ PDF અહીં બતાવવા માટે ઘણી મોટી છે.</translation>
    </message>
    <message>
        <source>Save a copy and open that.</source>
        <translation>નકલ સાચવીને તે ખોલો.</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here. Save a copy and open that.</source>
        <translation>આ પ્રકારની ફાઇલો અહીં બતાવાતી નથી. નકલ સાચવીને તે ખોલો.</translation>
    </message>
    <message>
        <source>This picture cannot be shown on this PC.</source>
        <translation>આ ચિત્ર આ પીસી પર બતાવી શકાતું નથી.</translation>
    </message>
    <message>
        <source>It is kept as it came. Save a copy, or ask for it as JPEG.</source>
        <translation>જેવું આવ્યું તેવું જ રાખ્યું છે. નકલ સાચવો, અથવા તેને JPEG માં મગાવો.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>આ PDF પાસવર્ડથી બંધ છે.</translation>
    </message>
    <message>
        <source>Ask the family for one without, or save a copy.</source>
        <translation>કુટુંબ પાસે પાસવર્ડ વિનાની મગાવો, અથવા નકલ સાચવો.</translation>
    </message>
    <message>
        <source>This PDF cannot be read: it is damaged.</source>
        <translation>આ PDF વાંચી શકાતી નથી: તે બગડેલી છે.</translation>
    </message>
    <message>
        <source>Ask for it to be sent again.</source>
        <translation>તેને ફરી મોકલવા કહો.</translation>
    </message>
    <message>
        <source>This PDF has too many pages to be shown here.</source>
        <translation>આ PDF માં અહીં બતાવી શકાય તેના કરતાં વધુ પાનાં છે.</translation>
    </message>
    <message>
        <source>Pages of {file}</source>
        <translation>{file} નાં પાનાં</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>નકલ સાચવો</translation>
    </message>
    <message>
        <source>A copy was saved. It is not encrypted any more.</source>
        <translation>નકલ સાચવી. તે હવે એન્ક્રિપ્ટેડ નથી.</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Add a photo or paper…</source>
        <translation>ફોટો કે કાગળ ઉમેરો…</translation>
    </message>
    <message>
        <source>None. Drop a file here, paste a photo, or press the clip.</source>
        <translation>કંઈ નથી. અહીં ફાઇલ મૂકો, ફોટો ચોંટાડો, અથવા ક્લિપ દબાવો.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>કંઈ નથી</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ખોલો</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>નકલ સાચવો…</translation>
    </message>
    <message>
        <source>Show this photo first</source>
        <translation>આ ફોટો સૌથી પહેલાં બતાવો</translation>
    </message>
    <message>
        <source>This is a…</source>
        <translation>આ શું છે…</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>કાર્ડ પરથી કાઢો</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>ફોટા અને કાગળો</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>નકલ સાચવો</translation>
    </message>
</context>
<context>
    <name>FillLine</name>
    <message>
        <source>What stands for “{name}”</source>
        <extracomment>Messages a minute that can be chosen; 0 is as fast as WhatsApp takes them.</extracomment>
        <translation>“{name}” ની જગ્યાએ શું આવશે</translation>
    </message>
    <message>
        <source>Words for “{name}”</source>
        <translation>“{name}” માટેના શબ્દો</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>આખું નામ</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>પહેલું નામ</translation>
    </message>
    <message>
        <source>Name in their script</source>
        <translation>તેમની લિપિમાં નામ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>શહેર</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>કુટુંબ</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>બધા માટે એકસરખું</translation>
    </message>
    <message>
        <source>Where it is not known (else they are left out)</source>
        <translation>જ્યાં માહિતી ન હોય ત્યાં (નહીં તો તે બાકાત રહે છે)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>શબ્દો</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter: {words}</source>
        <translation>ફિલ્ટર: {words}</translation>
    </message>
    <message>
        <source>Press to change, Backspace to remove</source>
        <translation>બદલવા દબાવો, કાઢવા Backspace</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>ફિલ્ટર</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>ફિલ્ટર બદલો</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>શોધવા લખો</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>હા</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ના</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>શાના પરથી ફિલ્ટર કરવું</translation>
    </message>
    <message>
        <source>From</source>
        <translation>આટલાથી</translation>
    </message>
    <message>
        <source>To</source>
        <translation>આટલા સુધી</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>દિવસો</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>છે કે નથી</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>કિંમતો</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>હા કે ના</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>બતાવો</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>બદલો</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>કાઢો (&amp;R)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>થી</translation>
    </message>
    <message>
        <source>days</source>
        <translation>દિવસ</translation>
    </message>
    <message>
        <source>Write heights like 5′4″ or 163 cm, the smaller first.</source>
        <translation>ઊંચાઈ 5′4″ અથવા 163 cm એમ લખો, ઓછી પહેલાં.</translation>
    </message>
    <message>
        <source>Write at least one number, the smaller first.</source>
        <translation>ઓછામાં ઓછી એક સંખ્યા લખો, નાની પહેલાં.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>ઓછામાં ઓછું એક પસંદ કરો.</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>આમાંથી એક છે</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>આમાંથી એકેય નથી</translation>
    </message>
    <message>
        <source>contains the words</source>
        <translation>આ શબ્દો તેમાં છે</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filters</source>
        <translation>ફિલ્ટર</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ ફિલ્ટર</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>ફિલ્ટર ઉમેરો</translation>
    </message>
    <message>
        <source>Add a filter (Alt+F)</source>
        <translation>ફિલ્ટર ઉમેરો (Alt+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>હટાવો</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>બધાં ફિલ્ટર હટાવો</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>દિવસ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>શું કરવાનું છે (&amp;W)</translation>
    </message>
    <message>
        <source>Whoever looks after them</source>
        <translation>તેમને જે સંભાળે છે તે</translation>
    </message>
    <message>
        <source>What is to be &amp;done</source>
        <translation>શું કરવાનું છે (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>ક્યાં સુધીમાં (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation>કોણ કરશે (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>કોણ કરશે (&amp;B)</translation>
    </message>
</context>
<context>
    <name>FollowUpsSection</name>
    <message>
        <source>Set a follow-up</source>
        <translation>ફૉલો-અપ નક્કી કરો</translation>
    </message>
    <message>
        <source>None</source>
        <translation>કંઈ નથી</translation>
    </message>
    <message>
        <source>{follow_up}, overdue</source>
        <translation>{follow_up}, મુદત વીતી</translation>
    </message>
    <message>
        <source>Done: {follow_up}</source>
        <translation>થઈ ગયું: {follow_up}</translation>
    </message>
    <message>
        <source>Change: {follow_up}</source>
        <translation>બદલો: {follow_up}</translation>
    </message>
    <message>
        <source>Whoever looks after them</source>
        <translation>તેમને જે સંભાળે છે તે</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>શું કરવાનું છે</translation>
    </message>
    <message>
        <source>By</source>
        <translation>કોણે</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>કોણ કરશે</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>શું કરવાનું છે તે લખો.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Narrow the search</source>
        <translation>શોધ મર્યાદિત કરો</translation>
    </message>
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
    <name>HeadSection</name>
    <message>
        <source>Edit name, role and family</source>
        <translation>નામ, ભૂમિકા અને કુટુંબ સુધારો</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>ઉમેદવાર</translation>
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
        <source>Other names and spellings, one a line</source>
        <translation>બીજાં નામ અને જોડણી, દરેક લીટીમાં એક</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>All files (*)</source>
        <translation>બધી ફાઇલો (*)</translation>
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
        <source>Reading {file}…</source>
        <translation>{file} વંચાય છે…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>આયાત પાછી લેવાય છે…</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>આયાત પાછી લેવાઈ</translation>
    </message>
    <message>
        <source>{count} entries stayed, because somebody has worked with them since.</source>
        <translation>{count} એન્ટ્રી રહી, કારણ કે ત્યાર પછી કોઈએ તેના પર કામ કર્યું છે.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>બધું પહેલાં હતું તેવું જ છે.</translation>
    </message>
    <message>
        <source>Save the rows to mend</source>
        <translation>સુધારવાની હરોળ સાચવો</translation>
    </message>
    <message>
        <source>Saved as {file}. Mend the rows there and import that file.</source>
        <translation>{file} તરીકે સાચવ્યું. હરોળ ત્યાં સુધારો અને તે ફાઇલ આયાત કરો.</translation>
    </message>
    <message>
        <source>Import the chat {file}</source>
        <translation>{file} ચેટની આયાત</translation>
    </message>
    <message>
        <source>Say whose chat this is. It is kept beside the live chats, marked as imported.</source>
        <translation>આ ચેટ કોની છે તે જણાવો. તે ચાલુ ચેટની બાજુમાં, આયાત કરેલી તરીકે રખાય છે.</translation>
    </message>
    <message>
        <source>{count} messages and {files} files taken in, {known} were there already.</source>
        <translation>{count} સંદેશા અને {files} ફાઇલો લીધી, {known} પહેલેથી હતા.</translation>
    </message>
    <message>
        <source>Nothing of the file was taken in.</source>
        <translation>ફાઇલમાંથી કંઈ લેવાયું નથી.</translation>
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
        <source>Import {file}</source>
        <translation>{file} ની આયાત</translation>
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
        <source>Stopped</source>
        <translation>અટકાવ્યું</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>આયાત થયું</translation>
    </message>
    <message>
        <source>Choose the register, the address book or the exported chat</source>
        <translation>રજિસ્ટર, ઍડ્રેસ બુક કે નિકાસ કરેલી ચેટ પસંદ કરો</translation>
    </message>
    <message>
        <source>What can be imported ({names})</source>
        <translation>જે આયાત થઈ શકે ({names})</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>અટકાવાય છે…</translation>
    </message>
    <message>
        <source>C&amp;heck the rows</source>
        <translation>હરોળ તપાસો (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>આ આયાત પાછી લો (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save the rows to mend…</source>
        <translation>સુધારવાની હરોળ સાચવો… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>કૉલમ… (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>બંધ કરો (&amp;L)</translation>
    </message>
    <message>
        <source>How {file} is read</source>
        <translation>{file} કેવી રીતે વંચાય છે</translation>
    </message>
    <message>
        <source>Look at what each column fills. Nothing is written yet.</source>
        <translation>દરેક કૉલમથી શું ભરાય છે તે જુઓ. હજી કંઈ લખાયું નથી.</translation>
    </message>
    <message>
        <source>Checking {file}…</source>
        <translation>{file} ની તપાસ ચાલુ છે…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>હજી કંઈ લખાયું નથી.</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>આ ફાઇલમાં કંઈ નવું નથી.</translation>
    </message>
    <message>
        <source>{count} stay without messages</source>
        <translation>{count} ને સંદેશા બંધ જ રહેશે</translation>
    </message>
    <message>
        <source>{count} stay erased</source>
        <translation>{count} ભૂંસેલા જ રહેશે</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>{file} ની આયાત ચાલુ છે…</translation>
    </message>
    <message>
        <source>{added} people added, {changed} completed.</source>
        <translation>{added} લોકો ઉમેરાયા, {changed} ની માહિતી પૂરી થઈ.</translation>
    </message>
    <message>
        <source>Taking back what was written…</source>
        <translation>જે લખાયું હતું તે પાછું લેવાય છે…</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} હરોળ</translation>
    </message>
    <message>
        <source>Nobody was given a consent by this: ask before the first message.</source>
        <translation>આનાથી કોઈની સંમતિ નોંધાઈ નથી: પહેલા સંદેશ પહેલાં પૂછો.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>અટકાવો (&amp;S)</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>થયેલી આયાતો</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>આ આયાત પાછી લો (&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>An import can be undone as a whole for thirty days. What somebody changed since stays.</source>
        <translation>આખી આયાત ત્રીસ દિવસ સુધી પાછી લઈ શકાય છે. ત્યાર પછી કોઈએ બદલેલું રહે છે.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>હજી કંઈ આયાત થયું નથી.</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} હરોળ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>પાછી લીધી</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>આયાત પાછી લેવાય છે…</translation>
    </message>
    <message>
        <source>{count} entries stayed, because somebody has worked with them since.</source>
        <translation>{count} એન્ટ્રી રહી, કારણ કે ત્યાર પછી કોઈએ તેના પર કામ કર્યું છે.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>બધું પહેલાં હતું તેવું જ છે.</translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>Go on</source>
        <translation>આગળ વધો</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>શોધ ચાલુ છે…</translation>
    </message>
    <message>
        <source>Nothing is left to look at: the search is made once more.</source>
        <translation>હવે જોવાનું કંઈ બાકી નથી: શોધ ફરી એક વાર કરાશે.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s: leave it</source>
        <translation>બીજા કોઈનું છે: રહેવા દો</translation>
    </message>
    <message>
        <source>Theirs: erase it</source>
        <translation>તેમનું જ છે: ભૂંસો</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>A tick puts the label on, an empty box takes it off, a dash leaves it as it is.</source>
        <translation>નિશાનીથી લેબલ લાગે છે, ખાલી ખાનાથી નીકળે છે, આડી લીટીથી જેમ છે તેમ રહે છે.</translation>
    </message>
    <message>
        <source>&amp;New label</source>
        <translation>નવું લેબલ (&amp;N)</translation>
    </message>
    <message>
        <source>Tick a label, or name a new one.</source>
        <translation>લેબલ પર નિશાની કરો, અથવા નવાનું નામ લખો.</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>The labels of your agency</source>
        <translation>તમારી સંસ્થાનાં લેબલ</translation>
    </message>
    <message>
        <source>A &amp;new label</source>
        <translation>નવું લેબલ (&amp;N)</translation>
    </message>
</context>
<context>
    <name>LabelsEditor</name>
    <message>
        <source>Write a label, then Enter</source>
        <translation>લેબલ લખો, પછી Enter</translation>
    </message>
    <message>
        <source>Take off {label}</source>
        <translation>{label} કાઢો</translation>
    </message>
</context>
<context>
    <name>LabelsSection</name>
    <message>
        <source>None</source>
        <translation>કંઈ નથી</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>લેબલ</translation>
    </message>
</context>
<context>
    <name>LaterDialog</name>
    <message>
        <source>Send later</source>
        <translation>પછી મોકલો</translation>
    </message>
    <message>
        <source>When is it to go?</source>
        <translation>તે ક્યારે મોકલવો છે?</translation>
    </message>
    <message>
        <source>The 24 hours are over by then.</source>
        <translation>ત્યાં સુધીમાં 24 કલાક પૂરા થઈ જશે.</translation>
    </message>
    <message>
        <source>&amp;Or at</source>
        <translation>અથવા આ સમયે (&amp;O)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>હમણાં નહીં</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>ત્યારે મોકલો</translation>
    </message>
    <message>
        <source>This time is over already.</source>
        <translation>આ સમય વીતી ગયો છે.</translation>
    </message>
    <message>
        <source>This is more than a year away.</source>
        <translation>આ એક વર્ષ કરતાં વધુ દૂર છે.</translation>
    </message>
    <message>
        <source>Free text can go until {time}, 24 hours after their last message. Use a template for later.</source>
        <translation>જાતે લખેલો સંદેશ {time} સુધી જઈ શકે, એટલે કે તેમના છેલ્લા સંદેશ પછી 24 કલાક સુધી. ત્યાર પછી માટે ટેમ્પલેટ વાપરો.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>&amp;Import a register…</source>
        <translation>રજિસ્ટર આયાત કરો… (&amp;I)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>લોકો</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>કુટુંબો</translation>
    </message>
    <message>
        <source>{ms} ms · {count} found</source>
        <translation>{ms} મિ.સે. · {count} મળ્યા</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ફરી પ્રયાસ કરો</translation>
    </message>
    <message>
        <source>&amp;Edit (F2)</source>
        <translation>સુધારો (F2) (&amp;E)</translation>
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
        <source>Mine</source>
        <translation>મારી</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>કોઈને ન સોંપેલી</translation>
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
        <source>Pending</source>
        <translation>કુટુંબની રાહમાં</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>મુલતવી રાખેલી</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>પૂરી થયેલી</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>બ્લૉક કરેલી</translation>
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
        <source>Broadcasts: write to many</source>
        <translation>બ્રોડકાસ્ટ: ઘણાને લખો</translation>
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
        <source>No chat fits this filter</source>
        <translation>આ ફિલ્ટરમાં બેસે એવી કોઈ ચેટ નથી</translation>
    </message>
    <message>
        <source>Choose another one, or see All for every chat.</source>
        <translation>બીજું ફિલ્ટર પસંદ કરો, અથવા દરેક ચેટ માટે &apos;બધી&apos; જુઓ.</translation>
    </message>
    <message>
        <source>Nothing of yours</source>
        <translation>તમને સોંપેલું કંઈ નથી</translation>
    </message>
    <message>
        <source>Assign a chat to yourself from its head or its menu.</source>
        <translation>ચેટના મથાળા કે મેનૂમાંથી તેને પોતાને સોંપો.</translation>
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
    <name>MaskingPage</name>
    <message>
        <source>Who sees what</source>
        <translation>કોણ શું જુએ છે</translation>
    </message>
    <message>
        <source>What is ticked is hidden from that role, in lists, on cards and in files. A colleague’s role is set under Staff. F8 hides names from the counter whatever is ticked here.</source>
        <translation>જેના પર નિશાની છે તે એ ભૂમિકાથી યાદીઓમાં, કાર્ડ પર અને ફાઇલોમાં છુપાવાય છે. સાથીની ભૂમિકા &apos;કર્મચારી&apos; માં નક્કી થાય છે. અહીં ગમે તે નિશાની હોય, F8 કાઉન્ટર પર નામ છુપાવે છે.</translation>
    </message>
    <message>
        <source>Hidden from</source>
        <translation>કોનાથી છુપાવેલું</translation>
    </message>
    <message>
        <source>Hide from {role}: {columns}</source>
        <translation>{role} થી છુપાવો: {columns}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>સાચવો (&amp;S)</translation>
    </message>
    <message>
        <source>Only an owner or a manager changes this.</source>
        <translation>આ ફક્ત માલિક કે મેનેજર બદલે છે.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>સાચવ્યું.</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>Leave this person out</source>
        <translation>આ વ્યક્તિને બાકાત રાખો</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>ફોન નંબર</translation>
    </message>
    <message>
        <source>To be married: keep a biodata</source>
        <translation>લગ્ન કરવાનાં છે: બાયોડેટા રાખો</translation>
    </message>
    <message>
        <source>This is {name}’s number already: both will have it.</source>
        <translation>આ નંબર પહેલેથી {name} નો છે: બંને પાસે રહેશે.</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Show {name}</source>
        <translation>{name} બતાવો</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save these filters</source>
        <translation>આ ફિલ્ટર સાચવો</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>Pune, active, no proposal in 15 days</source>
        <translation>પુણે, સક્રિય, 15 દિવસથી પ્રસ્તાવ નથી</translation>
    </message>
    <message>
        <source>&amp;Pin it above the list</source>
        <translation>યાદીની ઉપર ચોંટાડો (&amp;P)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>સાચવો</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>The view, the filters, the order and the columns are kept; the words looked for are not.</source>
        <translation>દેખાવ, ફિલ્ટર, ક્રમ અને કૉલમ સચવાય છે; શોધેલા શબ્દો નહીં.</translation>
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
    <name>NoteDialog</name>
    <message>
        <source>Only your colleagues see it; it is never sent. Write @ and a name to call a colleague.</source>
        <translation>તે ફક્ત તમારા સાથીઓને દેખાય છે; ક્યારેય મોકલાતી નથી. સાથીને બોલાવવા @ અને નામ લખો.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>નોંધ (&amp;N)</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Add or change a note</source>
        <translation>નોંધ ઉમેરો અથવા બદલો</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>બધું બતાવો</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>બધી નોંધ બતાવો</translation>
    </message>
    <message>
        <source>None</source>
        <translation>કંઈ નથી</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>નવી નોંધ</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>કાર્ડ પર</translation>
    </message>
    <message>
        <source>Note of {day}, {who}</source>
        <translation>{day} ની નોંધ, {who}</translation>
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
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>સૂચનાઓ</translation>
    </message>
    <message>
        <source>For this PC alone. Nothing is told of a chat that is open before you, muted or blocked.</source>
        <translation>ફક્ત આ પીસી માટે. તમારી સામે ખુલ્લી, મૂંગી કરેલી કે બ્લૉક કરેલી ચેટ વિશે કંઈ જણાવાતું નથી.</translation>
    </message>
    <message>
        <source>What to tell of</source>
        <translation>શાના વિશે જણાવવું</translation>
    </message>
    <message>
        <source>Every chat</source>
        <translation>દરેક ચેટ</translation>
    </message>
    <message>
        <source>My chats and those nobody has taken</source>
        <translation>મારી ચેટ અને જે કોઈએ લીધી નથી તે</translation>
    </message>
    <message>
        <source>My chats alone</source>
        <translation>ફક્ત મારી ચેટ</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>કોઈ ચેટ નહીં</translation>
    </message>
    <message>
        <source>New &amp;messages</source>
        <translation>નવા સંદેશા (&amp;M)</translation>
    </message>
    <message>
        <source>When a &amp;colleague mentions me in a note</source>
        <translation>સાથી નોંધમાં મારો ઉલ્લેખ કરે ત્યારે (&amp;C)</translation>
    </message>
    <message>
        <source>When a message of mine could not be &amp;sent</source>
        <translation>મારો કોઈ સંદેશ મોકલી ન શકાય ત્યારે (&amp;S)</translation>
    </message>
    <message>
        <source>When somebody waits and their &amp;window closes within half an hour</source>
        <translation>કોઈ રાહ જોતું હોય અને તેમની વિન્ડો અડધા કલાકમાં બંધ થવાની હોય ત્યારે (&amp;W)</translation>
    </message>
    <message>
        <source>When a &amp;privacy request runs out of time</source>
        <translation>ગોપનીયતા વિનંતીનો સમય પૂરો થવા આવે ત્યારે (&amp;P)</translation>
    </message>
    <message>
        <source>Also while this window is in &amp;front</source>
        <translation>આ વિન્ડો સામે ખુલ્લી હોય ત્યારે પણ (&amp;F)</translation>
    </message>
    <message>
        <source>With the system&apos;s s&amp;ound</source>
        <translation>સિસ્ટમના અવાજ સાથે (&amp;O)</translation>
    </message>
    <message>
        <source>What stands on the screen</source>
        <translation>સ્ક્રીન પર શું દેખાય</translation>
    </message>
    <message>
        <source>The sender&apos;s short name</source>
        <translation>મોકલનારનું ટૂંકું નામ</translation>
    </message>
    <message>
        <source>The sender and the words</source>
        <translation>મોકલનાર અને સંદેશના શબ્દો</translation>
    </message>
    <message>
        <source>Only that something came</source>
        <translation>ફક્ત એટલું કે કંઈક આવ્યું છે</translation>
    </message>
    <message>
        <source>Others can read notifications over your shoulder. While names are hidden, none are shown.</source>
        <translation>પાસે ઊભેલી વ્યક્તિ સૂચનાઓ વાંચી શકે છે. નામ છુપાવેલાં હોય ત્યારે કોઈ નામ બતાવાતું નથી.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>બતાવો (&amp;S)</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>શાંતિનો સમય</translation>
    </message>
    <message>
        <source>Tell nothing between these &amp;hours</source>
        <translation>આ સમય વચ્ચે કંઈ ન જણાવો (&amp;H)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>આટલાથી</translation>
    </message>
    <message>
        <source>To</source>
        <translation>આટલા સુધી</translation>
    </message>
    <message>
        <source>Days that are quiet from end to end</source>
        <translation>આખો દિવસ શાંતિ હોય તે દિવસો</translation>
    </message>
    <message>
        <source>The count of unread messages goes on in quiet hours. The tray can pause too.</source>
        <translation>શાંતિના સમયમાં પણ ન વાંચેલા સંદેશાની ગણતરી ચાલુ રહે છે. ઘડિયાળ પાસેના ચિહ્નથી પણ સૂચનાઓ થોભાવી શકાય છે.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>વિન્ડો બંધ હોય ત્યારે</translation>
    </message>
    <message>
        <source>Go on &amp;receiving, beside the clock</source>
        <translation>ઘડિયાળની બાજુમાં રહીને મેળવતા રહો (&amp;R)</translation>
    </message>
    <message>
        <source>As in: {example}</source>
        <translation>જેમ કે: {example}</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What fits the word being typed</source>
        <translation>લખાતા શબ્દને બંધબેસતું</translation>
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
        <source>Who said it</source>
        <translation>કોણે કહ્યું</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>વ્યક્તિ પોતે</translation>
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
        <source>&amp;Add a scan…</source>
        <translation>સ્કેન ઉમેરો… (&amp;A)</translation>
    </message>
    <message>
        <source>A relative&apos;s word is noted and waits: messages go out once the person has confirmed it.</source>
        <translation>સગાંએ કહેલું નોંધાય છે અને રાહ જુએ છે: વ્યક્તિ પોતે માન્ય કરે પછી જ સંદેશા જાય છે.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>નોંધો (&amp;R)</translation>
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
        <source>Pictures and PDF</source>
        <translation>ચિત્રો અને PDF</translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation>સ્કેન ઉમેરો</translation>
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
    <name>OutcomeSection</name>
    <message>
        <source>Status</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ક્યારથી</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>કોણ સંભાળે છે</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>હજી કોઈ નહીં</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>પહેલાં</translation>
    </message>
    <message>
        <source>as the family: {owner}</source>
        <translation>કુટુંબ પ્રમાણે: {owner}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>કોઈ નહીં</translation>
    </message>
    <message>
        <source>Nothing more is sent to them, and what waits to be sent is taken back.</source>
        <translation>તેમને હવે કંઈ મોકલાતું નથી, અને મોકલવાની રાહ જોતું હોય તે પાછું લેવાય છે.</translation>
    </message>
</context>
<context>
    <name>OutgoingDialog</name>
    <message>
        <source>Progress</source>
        <translation>પ્રગતિ</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>ફોલ્ડર ખોલો (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>બંધ કરો (&amp;C)</translation>
    </message>
</context>
<context>
    <name>OwnFieldsForm</name>
    <message>
        <source>There are no fields of your own yet: a card has only the usual ones.</source>
        <translation>હજી તમારી પોતાની કોઈ વિગત નથી: કાર્ડ પર ફક્ત સામાન્ય વિગતો છે.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>વિગતો</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a field up or down.</source>
        <translation>Alt સાથે તીર વિગતને ઉપર કે નીચે લઈ જાય છે.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ઉપર ખસેડો</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>નીચે ખસેડો</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>વિકલ્પો, દરેક લીટીમાં એક</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>વિગતનું નામ</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>તેમાં શું લખાય છે</translation>
    </message>
    <message>
        <source>On a need to know: hidden like income and horoscope</source>
        <translation>જરૂર હોય તેને જ: આવક અને જન્મકુંડળીની જેમ છુપાવેલી</translation>
    </message>
    <message>
        <source>&amp;Add this field</source>
        <translation>આ વિગત ઉમેરો (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>ફેરફાર રાખો (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take out of use</source>
        <translation>વપરાશમાંથી કાઢો (&amp;T)</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>નવી વિગત…</translation>
    </message>
    <message>
        <source>{kind}, out of use</source>
        <translation>{kind}, વપરાશમાં નથી</translation>
    </message>
    <message>
        <source>Whoever only reads changes nothing here.</source>
        <translation>જે ફક્ત વાંચી શકે તે અહીં કંઈ બદલતા નથી.</translation>
    </message>
    <message>
        <source>&amp;Take into use again</source>
        <translation>ફરી વપરાશમાં લો (&amp;T)</translation>
    </message>
</context>
<context>
    <name>OwnFieldsPage</name>
    <message>
        <source>Own fields</source>
        <translation>પોતાની વિગતો</translation>
    </message>
    <message>
        <source>They stand on everybody&apos;s card, in this order, and take part in import and export. What was written in a field is kept when it is taken out of use.</source>
        <translation>તે દરેકના કાર્ડ પર આ જ ક્રમમાં રહે છે અને આયાત તથા નિકાસમાં પણ આવે છે. વિગત વપરાશમાંથી કાઢો તો પણ તેમાં લખેલું સચવાય છે.</translation>
    </message>
    <message>
        <source>Fields on the card</source>
        <translation>કાર્ડ પરની વિગતો</translation>
    </message>
</context>
<context>
    <name>OwnFieldsSection</name>
    <message>
        <source>Fields of the agency…</source>
        <translation>સંસ્થાની પોતાની વિગતો…</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>હજી કંઈ લખ્યું નથી.</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Make the package</source>
        <translation>પૅકેજ બનાવો</translation>
    </message>
    <message>
        <source>Looking for what belongs to others…</source>
        <translation>બીજા લોકોનું શું છે તે શોધાય છે…</translation>
    </message>
    <message>
        <source>What belongs to other people; ticked is masked</source>
        <translation>જે બીજા લોકોનું છે તે; નિશાની કરેલું ઢાંકવામાં આવે છે</translation>
    </message>
    <message>
        <source>Mask these words too</source>
        <translation>આ શબ્દો પણ ઢાંકો</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>ઢાંકો</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>પૅકેજ માટે ફોલ્ડર</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>પસંદ કરો…</translation>
    </message>
    <message>
        <source>&amp;Folder; the package is deleted there after 14 days</source>
        <translation>ફોલ્ડર; ત્યાંથી પૅકેજ 14 દિવસ પછી ભૂંસાય છે (&amp;F)</translation>
    </message>
    <message>
        <source>{count} of {total} masked</source>
        <translation>{total} માંથી {count} ઢાંકેલાં</translation>
    </message>
    <message>
        <source>Nothing in it belongs to other people.</source>
        <translation>તેમાં બીજા લોકોનું કંઈ નથી.</translation>
    </message>
    <message>
        <source>The package could not be written.</source>
        <translation>પૅકેજ લખી શકાયું નહીં.</translation>
    </message>
    <message>
        <source>The package is made. Its passphrase, shown only now:</source>
        <translation>પૅકેજ બની ગયું છે. તેનો પાસફ્રેઝ, ફક્ત હમણાં જ દેખાય છે:</translation>
    </message>
    <message>
        <source>Passphrase: {words}</source>
        <translation>પાસફ્રેઝ: {words}</translation>
    </message>
    <message>
        <source>Tell it by phone or in person, never in the message that carries the file.</source>
        <translation>તે ફોન પર કે રૂબરૂ કહો, ફાઇલવાળા સંદેશમાં ક્યારેય નહીં.</translation>
    </message>
    <message>
        <source>It opens with 7-Zip or WinZip; the file managers of Windows and macOS cannot open it.</source>
        <translation>તે 7-Zip કે WinZip થી ખૂલે છે; Windows અને macOS નાં ફાઇલ મેનેજર તેને ખોલી શકતાં નથી.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ફાઇલો</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>ઢાંકેલું</translation>
    </message>
    <message>
        <source>Signed with key</source>
        <translation>સહીની ચાવી</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ફાઇલ</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>પાસફ્રેઝની નકલ કરો</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>ફોલ્ડર ખોલો</translation>
    </message>
    <message>
        <source>I have noted the passphrase</source>
        <translation>મેં પાસફ્રેઝ નોંધી લીધો છે</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>કંઈ પણ શોધો</translation>
    </message>
    <message>
        <source>People, chats, messages, actions, settings</source>
        <translation>લોકો, ચેટ, સંદેશા, ક્રિયાઓ, સેટિંગ</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens. &gt; finds actions only, @ finds people only.</source>
        <translation>ઉપર અને નીચેની કીથી પસંદ થાય, Enter થી ખૂલે. &gt; ફક્ત ક્રિયાઓ શોધે, @ ફક્ત લોકો શોધે.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>શું મળ્યું</translation>
    </message>
    <message>
        <source>Enter opens · &gt; actions · @ people · Esc closes</source>
        <translation>Enter ખોલે · &gt; ક્રિયાઓ · @ લોકો · Esc બંધ કરે</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”.</source>
        <translation>“{text}” ને બંધબેસતું કંઈ નથી.</translation>
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
    <name>PathLine</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>પસંદ કરો… (&amp;H)</translation>
    </message>
    <message>
        <source>Choose where the file goes</source>
        <translation>ફાઇલ ક્યાં મૂકવી તે પસંદ કરો</translation>
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
        <source>Take back…</source>
        <translation>પાછી લો…</translation>
    </message>
    <message>
        <source>Take a consent back…</source>
        <translation>સંમતિ પાછી લો…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>પ્રસ્તાવ</translation>
    </message>
    <message>
        <source>All in Contacts</source>
        <translation>બધું સંપર્કમાં</translation>
    </message>
    <message>
        <source>Open contact: proposals and everything else</source>
        <translation>સંપર્ક ખોલો: પ્રસ્તાવ અને બીજું બધું</translation>
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
    <message>
        <source>Who has seen it?</source>
        <translation>આ કોણે જોયું છે?</translation>
    </message>
    <message>
        <source>Everybody who was given this person&apos;s biodata, photo or number</source>
        <translation>આ વ્યક્તિનો બાયોડેટા, ફોટો કે નંબર જેમને અપાયો તે સૌ</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Person</source>
        <translation>વ્યક્તિ</translation>
    </message>
    <message>
        <source>Who has seen it?</source>
        <translation>આ કોણે જોયું છે?</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>સંદેશ (&amp;M)</translation>
    </message>
    <message>
        <source>Biodata &amp;PDF</source>
        <translation>બાયોડેટા PDF (&amp;P)</translation>
    </message>
    <message>
        <source>More to do with this person</source>
        <translation>આ વ્યક્તિ માટે બીજું શું કરવું</translation>
    </message>
    <message>
        <source>Add a number first.</source>
        <translation>પહેલાં નંબર ઉમેરો.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed on two PCs while they were apart.</source>
        <translation>
            <numerusform>બે પીસી અલગ હતાં ત્યારે બંને પર %n વિગતો બદલાઈ.</numerusform>
            <numerusform>બે પીસી અલગ હતાં ત્યારે બંને પર %n વિગતો બદલાઈ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>પસંદ કરો…</translation>
    </message>
    <message>
        <source>Edit name, role and family	F2</source>
        <translation>નામ, ભૂમિકા અને કુટુંબ સુધારો	F2</translation>
    </message>
    <message>
        <source>Begin a biodata</source>
        <translation>બાયોડેટા શરૂ કરો</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>નંબર ઉમેરો</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>નોંધ ઉમેરો</translation>
    </message>
    <message>
        <source>Set a follow-up</source>
        <translation>ફૉલો-અપ નક્કી કરો</translation>
    </message>
    <message>
        <source>Add a photo or paper…</source>
        <translation>ફોટો કે કાગળ ઉમેરો…</translation>
    </message>
    <message>
        <source>Change status or owner</source>
        <translation>સ્થિતિ અથવા જવાબદાર બદલો</translation>
    </message>
    <message>
        <source>Privacy request…</source>
        <translation>ગોપનીયતા વિનંતી…</translation>
    </message>
    <message>
        <source>Take out of the family</source>
        <translation>કુટુંબમાંથી કાઢો</translation>
    </message>
    <message>
        <source>Take the biodata away</source>
        <translation>બાયોડેટા કાઢી નાખો</translation>
    </message>
    <message>
        <source>Fields of the agency…</source>
        <translation>સંસ્થાની પોતાની વિગતો…</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Crop or rotate</source>
        <translation>કાપો અથવા ફેરવો</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>ડાબે ફેરવો</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>જમણે ફેરવો</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>આખું ચિત્ર</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>આ વાપરો</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Send a place</source>
        <extracomment>In the order of trust: the pin of a Google map, a mark or query of any map, its middle, two bare numbers.</extracomment>
        <translation>સ્થળ મોકલો</translation>
    </message>
    <message>
        <source>Paste a link from a map, or latitude and longitude.</source>
        <translation>નકશાની લિંક ચોંટાડો, અથવા અક્ષાંશ અને રેખાંશ લખો.</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>ક્યાં (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name of the place</source>
        <translation>સ્થળનું નામ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>સરનામું (&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>જોડો</translation>
    </message>
    <message>
        <source>There is no place in this. A short link must be opened first.</source>
        <translation>આમાં કોઈ સ્થળ નથી. ટૂંકી લિંકને પહેલાં ખોલવી પડે.</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Privacy policy</source>
        <translation>ગોપનીયતા નીતિ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>આવૃત્તિ</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>ક્યારથી અમલમાં</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>લખાણનો SHA-256</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>નકલ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>છાપો… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF તરીકે સાચવો… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>No privacy policy is kept in this profile.</source>
        <translation>આ પ્રોફાઇલમાં કોઈ ગોપનીયતા નીતિ રાખેલી નથી.</translation>
    </message>
    <message>
        <source>No e-mail of the Data Protection Officer is set: the policy names nobody.</source>
        <translation>ડેટા સુરક્ષા અધિકારીનો ઈ-મેલ આપેલો નથી: નીતિમાં કોઈનું નામ નથી.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>નકલ થઈ ગઈ.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF તરીકે સાચવો</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ફાઇલ લખી શકાઈ નહીં.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>સાચવ્યું: {name}</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>No proposals are kept yet. Who was sent this biodata stands under “Shown to”.</source>
        <translation>પ્રસ્તાવ હજી રખાતા નથી. આ બાયોડેટા કોને મોકલાયો તે “કોને બતાવ્યું” માં છે.</translation>
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
    <name>QuestionBar</name>
    <message>
        <source>Name in any script, part of a number, words of a biodata</source>
        <translation>કોઈ પણ લિપિમાં નામ, નંબરનો ભાગ, બાયોડેટાના શબ્દો</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>ઉમેદવારો</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>કુટુંબો</translation>
    </message>
    <message>
        <source>People</source>
        <translation>લોકો</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>કોષ્ટકમાં શું દેખાય</translation>
    </message>
</context>
<context>
    <name>QueueLayout</name>
    <message>
        <source>Privacy requests</source>
        <translation>ગોપનીયતા વિનંતીઓ</translation>
    </message>
    <message>
        <source>&amp;Disclosure register</source>
        <translation>માહિતી આપ્યાનું રજિસ્ટર (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Consent ledger</source>
        <translation>સંમતિ ખાતાવહી (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Audit log</source>
        <translation>ઑડિટ લૉગ (&amp;A)</translation>
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
</context>
<context>
    <name>QuickReplyPage</name>
    <message>
        <source>Quick replies</source>
        <translation>ઝડપી જવાબ</translation>
    </message>
    <message>
        <source>Texts the office writes again and again. In a message, type / and the word, and press Enter.</source>
        <translation>ઑફિસ વારંવાર લખે છે તે લખાણ. સંદેશમાં / અને શબ્દ લખો, પછી Enter દબાવો.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>લખાણ</translation>
    </message>
    <message>
        <source>None yet. Write the first one below.</source>
        <translation>હજી એકેય નથી. નીચે પહેલું લખો.</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>એક લખાણ</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>સમય</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>શબ્દ (&amp;W)</translation>
    </message>
    <message>
        <source>One word; it is called with / before it.</source>
        <translation>એક જ શબ્દ; તેની આગળ / લખીને તેને બોલાવાય છે.</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>બધા માટે</translation>
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
        <source>&amp;Language</source>
        <translation>ભાષા (&amp;L)</translation>
    </message>
    <message>
        <source>Who reads it gets the text of their own language.</source>
        <translation>વાંચનારને પોતાની ભાષાનું લખાણ મળે છે.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>લખાણ (&amp;T)</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>અંદર મૂકો:</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>તેમનું નામ</translation>
    </message>
    <message>
        <source>Their first name</source>
        <translation>તેમનું પહેલું નામ</translation>
    </message>
    <message>
        <source>Their family</source>
        <translation>તેમનું કુટુંબ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>તમારું નામ</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>તમારી ઑફિસ</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>આજની તારીખ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>સાચવો (&amp;S)</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>નવેસરથી શરૂ કરો</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>સાચવ્યું.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>બદલો</translation>
    </message>
    <message>
        <source>Change /{word}</source>
        <translation>/{word} બદલો</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>કાઢો</translation>
    </message>
    <message>
        <source>Remove /{word}</source>
        <translation>/{word} કાઢો</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Panes</source>
        <translation>વિભાગો</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>નામ છુપાવો</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>તાળું</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>નામ બતાવો</translation>
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
    <name>ReachSection</name>
    <message>
        <source>Writes and reads</source>
        <translation>લખે અને વાંચે છે</translation>
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
        <source>{number} · whose</source>
        <translation>{number} · કોનો</translation>
    </message>
    <message>
        <source>{number} · written to in</source>
        <translation>{number} · કઈ ભાષામાં લખવું</translation>
    </message>
    <message>
        <source>{number} answers on WhatsApp</source>
        <translation>{number} WhatsApp પર જવાબ આપે છે</translation>
    </message>
    <message>
        <source>Take {number} off this card</source>
        <translation>{number} આ કાર્ડ પરથી કાઢો</translation>
    </message>
    <message>
        <source>One more number</source>
        <translation>બીજો એક નંબર</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>કોનો છે</translation>
    </message>
    <message>
        <source>Written to in</source>
        <translation>કઈ ભાષામાં લખવું</translation>
    </message>
    <message>
        <source>Other e-mails, one a line: address, whose</source>
        <translation>બીજા ઈ-મેલ, દરેક લીટીમાં એક: સરનામું, કોનું</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>To {name}</source>
        <translation>{name} ને</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>From the &amp;register…</source>
        <translation>રજિસ્ટરમાંથી… (&amp;R)</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>કોના માટે (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name of the recipient</source>
        <translation>મેળવનારનું નામ (&amp;N)</translation>
    </message>
    <message>
        <source>Wh&amp;y (stands in the register of disclosures)</source>
        <translation>કેમ (માહિતી આપ્યાના રજિસ્ટરમાં નોંધાય છે) (&amp;Y)</translation>
    </message>
    <message>
        <source>Our own office</source>
        <translation>આપણી પોતાની ઑફિસ</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>તે કોના માટે છે?</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recording a voice note</source>
        <translation>વૉઇસ સંદેશ રેકૉર્ડ થાય છે</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>રહેવા દો</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>પૂરી</translation>
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
        <source>&amp;Whose data</source>
        <translation>કોનો ડેટા (&amp;W)</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>મળેલા લોકો</translation>
    </message>
    <message>
        <source>Who as&amp;ks</source>
        <translation>કોણ માગે છે (&amp;K)</translation>
    </message>
    <message>
        <source>Name of who asks</source>
        <translation>માગનારનું નામ</translation>
    </message>
    <message>
        <source>They will have to show written authority, and the person is asked before anything is erased.</source>
        <translation>તેમણે લેખિત અધિકારપત્ર બતાવવો પડશે, અને કંઈ પણ ભૂંસતાં પહેલાં વ્યક્તિને પૂછવામાં આવે છે.</translation>
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
        <source>Only for these; none chosen means all</source>
        <translation>ફક્ત આના માટે; એકેય પસંદ ન કરો તો બધા માટે</translation>
    </message>
    <message>
        <source>Whom they name to act for them</source>
        <translation>પોતાના વતી કામ કરવા તેઓ કોનું નામ આપે છે</translation>
    </message>
    <message>
        <source>The message, kept as evidence</source>
        <translation>સંદેશ, પુરાવા તરીકે રાખેલો</translation>
    </message>
    <message>
        <source>Look up the person first; add them under Contacts if they are not there.</source>
        <translation>પહેલાં વ્યક્તિ શોધો; ન હોય તો સંપર્કોમાં ઉમેરો.</translation>
    </message>
    <message>
        <source>Write down who asks for them.</source>
        <translation>તેમના વતી કોણ માગે છે તે લખો.</translation>
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
    <name>RequestPage</name>
    <message>
        <source>Requests</source>
        <translation>વિનંતીઓ</translation>
    </message>
    <message>
        <source>How the clocks of privacy requests run, and what is sent without a person.</source>
        <translation>ગોપનીયતા વિનંતીઓની સમયમર્યાદા કેવી રીતે ગણાય છે, અને કોઈના મોકલ્યા વિના શું આપોઆપ મોકલાય છે.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>સમયમર્યાદાઓ</translation>
    </message>
    <message>
        <source>Public &amp;holidays</source>
        <translation>જાહેર રજાઓ (&amp;H)</translation>
    </message>
    <message>
        <source>One day a line, as year-month-day. A month that ends on one ends on the next working day.</source>
        <translation>દરેક લીટીમાં એક દિવસ, વર્ષ-મહિનો-દિવસ એમ. મહિનાની સમયમર્યાદા રજાના દિવસે પૂરી થતી હોય તો તે પછીના કામકાજના દિવસે પૂરી થાય છે.</translation>
    </message>
    <message>
        <source>Con&amp;firm receipt by itself while the chat&apos;s window is open</source>
        <translation>ચેટની વિન્ડો ખુલ્લી હોય ત્યારે પહોંચ આપોઆપ આપો (&amp;F)</translation>
    </message>
    <message>
        <source>The clock may &amp;pause for people under Indian law, as counsel says</source>
        <translation>વકીલના અભિપ્રાય પ્રમાણે, ભારતીય કાયદા હેઠળની વ્યક્તિઓ માટે સમયગણતરી થોભી શકે (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>સાચવો (&amp;S)</translation>
    </message>
    <message>
        <source>Templates for answers</source>
        <translation>જવાબ માટેનાં ટેમ્પલેટ</translation>
    </message>
    <message>
        <source>When 24 hours have passed, an answer needs a template Meta has approved. Hand these in under WhatsApp Manager, with the same name and language.</source>
        <translation>24 કલાક થઈ જાય પછી જવાબ માટે Meta એ મંજૂર કરેલું ટેમ્પલેટ જોઈએ. આ ટેમ્પલેટ WhatsApp Manager માં આ જ નામ અને ભાષા સાથે મંજૂરી માટે મોકલો.</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>ટેમ્પલેટનું લખાણ</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>ટેમ્પલેટ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>લખાણની નકલ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Copy all as &amp;JSON</source>
        <translation>બધાંની JSON તરીકે નકલ કરો (&amp;J)</translation>
    </message>
    <message>
        <source>“{day}” is not a day. Write it as 2027-01-26.</source>
        <translation>“{day}” તારીખ નથી. તેને 2027-01-26 એમ લખો.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>સાચવ્યું.</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Request</source>
        <translation>વિનંતી</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>ચાલુ</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>કોણ માગે છે</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>રોક</translation>
    </message>
    <message>
        <source>Sent after they asked</source>
        <translation>તેમણે કહ્યા પછી મોકલેલું</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>આની સાથે</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ઇતિહાસ</translation>
    </message>
    <message>
        <source>Open c&amp;hat</source>
        <translation>ચેટ ખોલો (&amp;H)</translation>
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
        <source>Evidence</source>
        <translation>પુરાવો</translation>
    </message>
    <message>
        <source>Open &amp;person</source>
        <translation>વ્યક્તિ ખોલો (&amp;P)</translation>
    </message>
</context>
<context>
    <name>RequestQueue</name>
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
        <source>Look through the plan…</source>
        <translation>યોજના જોઈ જાઓ…</translation>
    </message>
    <message>
        <source>Read by staff: not a request</source>
        <translation>કર્મચારીએ વાંચ્યું: વિનંતી નથી</translation>
    </message>
</context>
<context>
    <name>RequestSteps</name>
    <message>
        <source>That is not the code.</source>
        <extracomment>Steps whose dialog is more than fields, by the part that shows it; each is imported when it is first needed. Steps after which the person is told; the text is offered at once.</extracomment>
        <translation>આ એ કોડ નથી.</translation>
    </message>
    <message>
        <source>Ask them to read it again.</source>
        <translation>તેમને ફરી વાંચવા કહો.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>શોધો… (&amp;B)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>પાસફ્રેઝ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>રિકવરી કોડ</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>શાનાથી ખૂલે છે</translation>
    </message>
    <message>
        <source>Nobody was erased since then: go on without the list</source>
        <translation>ત્યાર પછી કોઈની માહિતી ભૂંસાઈ નથી: યાદી વિના આગળ વધો</translation>
    </message>
    <message>
        <source>Putting the backup back</source>
        <translation>બૅકઅપ પાછું લવાય છે</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>પાછું લાવો (&amp;P)</translation>
    </message>
    <message>
        <source>Go b&amp;ack</source>
        <translation>પાછળ જાઓ (&amp;A)</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>બૅકઅપમાંથી પાછું લાવો</translation>
    </message>
    <message>
        <source>The backup is checked in full first. People who were erased since it was made do not come back. What is on this PC now is set aside for seven days.</source>
        <translation>પહેલાં આખું બૅકઅપ તપાસાય છે. તે બન્યા પછી જેમનો ડેટા ભૂંસાયો તેઓ પાછા આવતા નથી. આ પીસી પર હાલ જે છે તે સાત દિવસ માટે અલગ મુકાય છે.</translation>
    </message>
    <message>
        <source>&amp;Folder of the backups</source>
        <translation>બૅકઅપનું ફોલ્ડર (&amp;F)</translation>
    </message>
    <message>
        <source>Ba&amp;ckup</source>
        <translation>બૅકઅપ (&amp;C)</translation>
    </message>
    <message>
        <source>Opened &amp;with</source>
        <translation>શાનાથી ખોલવું (&amp;W)</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>બૅકઅપનું ફોલ્ડર</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>આ ફોલ્ડરમાં કોઈ બૅકઅપ નથી.</translation>
    </message>
    <message>
        <source>{count} MB done</source>
        <translation>{count} MB પૂરું</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Line {line}, {name}: {outcome}. {why}</source>
        <extracomment>What a filter of the rows lets through.</extracomment>
        <translation>લીટી {line}, {name}: {outcome}. {why}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>લીટી</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>પરિણામ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>કેમ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>નવું</translation>
    </message>
    <message>
        <source>Completes a card</source>
        <translation>કાર્ડ પૂરું કરે છે</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>પહેલેથી છે</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>વાપરી શકાય નહીં</translation>
    </message>
    <message>
        <source>The number is somebody else&apos;s too.</source>
        <translation>આ નંબર બીજા કોઈનો પણ છે.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Retention</source>
        <translation>રાખવાની મુદત</translation>
    </message>
    <message>
        <source>Whom a rule names is told 48 hours ahead. Then there is a request, which two people must approve like any other: a rule never erases by itself.</source>
        <translation>નિયમમાં જેમનું નામ આવે તેમને 48 કલાક પહેલાં જણાવાય છે. પછી વિનંતી બને છે, જેને બીજી વિનંતીઓની જેમ બે જણે મંજૂર કરવી પડે: નિયમ ક્યારેય આપોઆપ ભૂંસતો નથી.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>નિયમો</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>સૂચના</translation>
    </message>
    <message>
        <source>&amp;Template it is sent by</source>
        <translation>કયા ટેમ્પલેટથી મોકલવી (&amp;T)</translation>
    </message>
    <message>
        <source>Its first variable is the name, its second the agency&apos;s. Without one, staff tell people themselves.</source>
        <translation>તેની પહેલી ખાલી જગ્યા નામની, બીજી સંસ્થાના નામની. ટેમ્પલેટ ન હોય તો કર્મચારી લોકોને પોતે જણાવે છે.</translation>
    </message>
    <message>
        <source>What the law wants kept</source>
        <translation>કાયદો શું રાખવા કહે છે</translation>
    </message>
    <message>
        <source>Rule 8(3) of the DPDP Rules 2025 is to keep data for a year after it was processed, even after an erasure. Leave it off until counsel says that it holds; it is only for people under Indian law.</source>
        <translation>DPDP નિયમો 2025 નો નિયમ 8(3) ડેટા વપરાયા પછી એક વર્ષ રાખવા કહે છે, ભૂંસ્યા પછી પણ. તે લાગુ પડે છે એવું વકીલ કહે ત્યાં સુધી બંધ રાખો; તે ફક્ત ભારતીય કાયદા હેઠળની વ્યક્તિઓ માટે છે.</translation>
    </message>
    <message>
        <source>The floor holds</source>
        <translation>લઘુતમ મુદત લાગુ છે</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>ક્યારથી (&amp;F)</translation>
    </message>
    <message>
        <source>On whose &amp;word</source>
        <translation>કોના કહેવાથી (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Second approval by</source>
        <translation>બીજી મંજૂરી કોની (&amp;S)</translation>
    </message>
    <message>
        <source>Set the f&amp;loor</source>
        <translation>લઘુતમ મુદત નક્કી કરો (&amp;L)</translation>
    </message>
    <message>
        <source>None: staff tell them</source>
        <translation>કોઈ નહીં: કર્મચારી જણાવે છે</translation>
    </message>
    <message>
        <source>Look at the list, then switch the rule on again.</source>
        <translation>યાદી જુઓ, પછી નિયમ ફરી ચાલુ કરો.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>સાચવ્યું.</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>All</source>
        <translation>બધી</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>જોવાનાં</translation>
    </message>
    <message>
        <source>New</source>
        <translation>નવું</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>પૂરાં કરવાનાં</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>પહેલેથી છે</translation>
    </message>
    <message>
        <source>Share a number</source>
        <translation>નંબર સહિયારો છે</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>વાપરી શકાય નહીં</translation>
    </message>
    <message>
        <source>Which rows the table shows</source>
        <translation>કોષ્ટકમાં કઈ હરોળ દેખાય છે</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ફાઇલની હરોળ</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>સાચવેલાં ફિલ્ટર</translation>
    </message>
    <message>
        <source>A tick pins a filter above the list.</source>
        <translation>નિશાનીથી ફિલ્ટર યાદીની ઉપર ચોંટે છે.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>નામ બદલો (&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ઉપર ખસેડો (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>નીચે ખસેડો (&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>ભૂંસો (&amp;L)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>પૂરી</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Saved filters</source>
        <translation>સાચવેલાં ફિલ્ટર</translation>
    </message>
    <message>
        <source>Saved ▾</source>
        <translation>સાચવેલાં ▾</translation>
    </message>
    <message>
        <source>Saved filters (Alt+V)</source>
        <translation>સાચવેલાં ફિલ્ટર (Alt+V)</translation>
    </message>
    <message>
        <source>&amp;Save this…</source>
        <translation>આ સાચવો… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change “{name}” to this</source>
        <translation>“{name}” ને આ પ્રમાણે બદલો (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename, pin, delete…</source>
        <translation>નામ બદલો, ચોંટાડો, ભૂંસો… (&amp;R)</translation>
    </message>
    <message>
        <source>Saved filter {name}</source>
        <translation>સાચવેલું ફિલ્ટર {name}</translation>
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
    <name>SeenByDialog</name>
    <message>
        <source>Who has seen it?</source>
        <translation>આ કોણે જોયું છે?</translation>
    </message>
    <message>
        <source>Who was given it</source>
        <translation>કોને અપાયું</translation>
    </message>
    <message>
        <source>&amp;Copy as words</source>
        <translation>લખાણ તરીકે નકલ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Given to {names}.</source>
        <translation>{names} ને આપ્યું.</translation>
    </message>
    <message>
        <source>Nobody has been given this person&apos;s data.</source>
        <translation>આ વ્યક્તિનો ડેટા કોઈને અપાયો નથી.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>મોકલવાની રાહ જુએ છે</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>વ્યક્તિ પોતે</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What to do with the people chosen</source>
        <translation>પસંદ કરેલા લોકો માટે શું કરવું</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>લેબલ… (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>સોંપો… (&amp;A)</translation>
    </message>
    <message>
        <source>Follow-&amp;up…</source>
        <translation>ફૉલો-અપ… (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Status…</source>
        <translation>સ્થિતિ… (&amp;S)</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>નિકાસ… (&amp;O)</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>પસંદગી હટાવો</translation>
    </message>
    <message>
        <source>All {count} found are chosen</source>
        <translation>મળેલા બધા {count} પસંદ કર્યા છે</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} પસંદ કર્યા</translation>
    </message>
    <message>
        <source>Choose all {count} found</source>
        <translation>મળેલા બધા {count} પસંદ કરો</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Voice note</source>
        <extracomment>Kinds of file that may hold somebody&apos;s biodata or picture. How long a message stays on this PC to be taken back; 0 lets it go at once.</extracomment>
        <translation>વૉઇસ સંદેશ</translation>
    </message>
</context>
<context>
    <name>SendingExtras</name>
    <message>
        <source>This was too short for a voice note.</source>
        <extracomment>Pixels of the longer side of a picture that was cropped or turned; WhatsApp shows no more.</extracomment>
        <translation>વૉઇસ સંદેશ માટે આ ઘણું ટૂંકું હતું.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>તેને ફરી રેકૉર્ડ કરો.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>સ્થળ</translation>
    </message>
    <message>
        <source>Whose contact card?</source>
        <translation>કોનું સંપર્ક કાર્ડ?</translation>
    </message>
    <message>
        <source>There is no number of {name} to send.</source>
        <translation>{name} નો મોકલવા માટે કોઈ નંબર નથી.</translation>
    </message>
    <message>
        <source>Add one to their card first.</source>
        <translation>પહેલાં તેમના કાર્ડ પર નંબર ઉમેરો.</translation>
    </message>
    <message>
        <source>Contact card of {name}</source>
        <translation>{name} નું સંપર્ક કાર્ડ</translation>
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
        <source>Notifications</source>
        <translation>સૂચનાઓ</translation>
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
        <source>Who sees what</source>
        <translation>કોણ શું જુએ છે</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>પોતાની વિગતો</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>ઝડપી જવાબ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ગોપનીયતા</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>વિનંતીઓ</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>રાખવાની મુદત</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>બૅકઅપ</translation>
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
    <message>
        <source>{ref} is overdue.</source>
        <translation>{ref} મોડી પડી છે.</translation>
    </message>
    <message>
        <source>{ref} has used {mark} % of its time.</source>
        <translation>{ref} નો {mark} % સમય વપરાઈ ગયો છે.</translation>
    </message>
    <message numerus="yes">
        <source>%n more requests too.</source>
        <translation>
            <numerusform>બીજી %n વિનંતીઓ પણ.</numerusform>
            <numerusform>બીજી %n વિનંતીઓ પણ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>બતાવો</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>All keys</source>
        <translation>બધી કી</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>કી શોધો</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>કી</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Every act can also be found by its words: press Ctrl+P.</source>
        <translation>દરેક ક્રિયા તેના શબ્દોથી પણ શોધી શકાય છે: Ctrl+P દબાવો.</translation>
    </message>
</context>
<context>
    <name>ShowAgainDialog</name>
    <message>
        <source>Show names again</source>
        <translation>નામ ફરી બતાવો</translation>
    </message>
    <message>
        <source>Names, numbers and photos are hidden in the counter mode. Type the passphrase of this PC.</source>
        <translation>કાઉન્ટર મોડમાં નામ, નંબર અને ફોટા છુપાવેલાં છે. આ પીસીનો પાસફ્રેઝ લખો.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>પાસફ્રેઝ</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>બતાવો (&amp;S)</translation>
    </message>
    <message>
        <source>Stay hidden</source>
        <translation>છુપાયેલું રાખો</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>{seconds} સેકન્ડમાં ફરી પ્રયાસ કરો.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Numbers, chats, notes, files and requests of both come together. You can undo this for 30 days.</source>
        <translation>બંનેના નંબર, ચેટ, નોંધ, ફાઇલો અને વિનંતીઓ ભેગાં થાય છે. તમે 30 દિવસ સુધી આ પાછું લઈ શકો.</translation>
    </message>
    <message>
        <source>Make them &amp;one person</source>
        <translation>એક વ્યક્તિ બનાવો (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>પાછળ (&amp;B)</translation>
    </message>
    <message>
        <source>{one} and {other}: one person?</source>
        <translation>{one} અને {other}: એક જ વ્યક્તિ?</translation>
    </message>
    <message>
        <source>This entry stays</source>
        <translation>આ એન્ટ્રી રહે છે</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>આ તેમાં ભળે છે</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>બંને, એક પછી બીજું</translation>
    </message>
    <message>
        <source>From {name} come: {things}.</source>
        <translation>{name} તરફથી આવે છે: {things}.</translation>
    </message>
    <message>
        <source>What {name} had agreed to does not pass over: {purposes}. Ask again before you write.</source>
        <translation>{name} એ જેની સંમતિ આપી હતી તે સાથે આવતી નથી: {purposes}. લખતાં પહેલાં ફરી પૂછો.</translation>
    </message>
    <message>
        <source>{name} has said no, and that holds for the one person: {purposes}.</source>
        <translation>{name} એ ના પાડી છે, અને તે આ એક વ્યક્તિ માટે લાગુ રહે છે: {purposes}.</translation>
    </message>
    <message>
        <source>numbers: {count}</source>
        <translation>નંબર: {count}</translation>
    </message>
    <message>
        <source>chats: {count}</source>
        <translation>ચેટ: {count}</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>નોંધ: {count}</translation>
    </message>
    <message>
        <source>follow-ups: {count}</source>
        <translation>ફૉલો-અપ: {count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>ફાઇલો: {count}</translation>
    </message>
    <message>
        <source>labels: {count}</source>
        <translation>લેબલ: {count}</translation>
    </message>
    <message>
        <source>privacy requests: {count}</source>
        <translation>ગોપનીયતા વિનંતીઓ: {count}</translation>
    </message>
    <message>
        <source>entries on what was shown: {count}</source>
        <translation>શું બતાવાયું તેની નોંધ: {count}</translation>
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
    <message>
        <source>Save what you wrote, or press Esc to let go of it.</source>
        <translation>લખેલું સાચવો, અથવા છોડી દેવા Esc દબાવો.</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>It comes back earlier if they write.</source>
        <translation>તેઓ લખે તો ચેટ વહેલી પાછી આવે છે.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>ક્યાં સુધી (&amp;U)</translation>
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
        <source>Colleagues</source>
        <translation>સાથીઓ</translation>
    </message>
    <message>
        <source>An erasure, a refusal and a disclosure to an authority need two people. The second is an owner, a manager or a privacy officer.</source>
        <translation>ભૂંસવા, નકારવા અને સરકારી સત્તાને માહિતી આપવા માટે બે જણ જોઈએ. બીજા જણ માલિક, મેનેજર કે ગોપનીયતા અધિકારી હોય.</translation>
    </message>
    <message>
        <source>Role of the colleague</source>
        <translation>સાથીની ભૂમિકા</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>ઉમેરો (&amp;D)</translation>
    </message>
    <message>
        <source>Name of a &amp;colleague</source>
        <translation>સાથીનું નામ (&amp;C)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>સાચવ્યું.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>કાઢો</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} ને કાઢો</translation>
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
    <name>StatusDialog</name>
    <message>
        <source>&amp;Status</source>
        <translation>સ્થિતિ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Why (may stay empty)</source>
        <translation>કેમ (ખાલી રહી શકે) (&amp;W)</translation>
    </message>
    <message>
        <source>Do not contact stops messages that wait to be sent.</source>
        <translation>&apos;સંપર્ક ન કરો&apos; થી મોકલવાની રાહ જોતા સંદેશા અટકે છે.</translation>
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
        <source>Counter mode: names are hidden · F8</source>
        <translation>કાઉન્ટર મોડ: નામ છુપાવેલાં છે · F8</translation>
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
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
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
    <message>
        <source>What {name} asks for</source>
        <translation>{name} શું માગે છે</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Save</source>
        <extracomment>What the program does and proves by itself: staff may look, and say only that it is out of reach.</extracomment>
        <translation>સાચવો</translation>
    </message>
    <message>
        <source>The program does this and proves it by itself.</source>
        <translation>પ્રોગ્રામ આ પોતે કરે છે અને તેનો પુરાવો પણ આપે છે.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>કેટલે પહોંચ્યું</translation>
    </message>
    <message>
        <source>Note: what was done, or why not</source>
        <translation>નોંધ: શું કર્યું, અથવા કેમ ન કર્યું</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ક્યાં</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>શું થાય છે</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ક્યારથી</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>ટેમ્પલેટ શોધો</translation>
    </message>
    <message>
        <source>Language of the templates</source>
        <translation>ટેમ્પલેટની ભાષા</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>બધી ભાષાઓ</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>ટેમ્પલેટ</translation>
    </message>
    <message>
        <source>not approved now</source>
        <translation>હાલ મંજૂર નથી</translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>Attach file…</source>
        <translation>ફાઇલ જોડો…</translation>
    </message>
    <message>
        <source>Why may I message this person?</source>
        <translation>આ વ્યક્તિને હું સંદેશ કેમ મોકલી શકું?</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>પછી મોકલો</translation>
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
        <source>WhatsApp has changed this template. Read it again before you send it.</source>
        <translation>WhatsApp એ આ ટેમ્પલેટ બદલ્યું છે. મોકલતાં પહેલાં તેને ફરી વાંચો.</translation>
    </message>
    <message>
        <source>The template begun here is no longer among WhatsApp&apos;s.</source>
        <translation>અહીં શરૂ કરેલું ટેમ્પલેટ હવે WhatsApp નાં ટેમ્પલેટમાં નથી.</translation>
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
        <source>Say whose data is in the file.</source>
        <translation>ફાઇલમાં કોનો ડેટા છે તે જણાવો.</translation>
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
    <name>TemplateValues</name>
    <message>
        <source>{name}, required</source>
        <translation>{name}, જરૂરી</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Assign</source>
        <translation>સોંપો</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>મુલતવી રાખો</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>પૂરી કરો</translation>
    </message>
    <message>
        <source>More to do with this chat</source>
        <translation>આ ચેટ માટેની બીજી ક્રિયાઓ</translation>
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
        <source>{clock}: WhatsApp counts the 24 hours by its own. Set the clock of this PC right.</source>
        <translation>{clock}: WhatsApp 24 કલાક પોતાની ઘડિયાળથી ગણે છે. આ પીસીની ઘડિયાળ સરખી કરો.</translation>
    </message>
    <message>
        <source>not certain: {window}</source>
        <translation>ચોક્કસ નથી: {window}</translation>
    </message>
    <message>
        <source>window not certain</source>
        <translation>વિન્ડો ચોક્કસ નથી</translation>
    </message>
    <message>
        <source>{name} has this chat. Give it to somebody else</source>
        <translation>{name} આ ચેટ સંભાળે છે. બીજા કોઈને સોંપો</translation>
    </message>
    <message>
        <source>Give this chat to somebody</source>
        <translation>આ ચેટ કોઈને સોંપો</translation>
    </message>
    <message>
        <source>Snoozed ✓</source>
        <translation>મુલતવી ✓</translation>
    </message>
    <message>
        <source>Snoozed {until}</source>
        <translation>{until} મુલતવી</translation>
    </message>
    <message>
        <source>Snooze this chat</source>
        <translation>આ ચેટ મુલતવી રાખો</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>ફરી ખોલો</translation>
    </message>
    <message>
        <source>Bring it back among the open chats</source>
        <translation>તેને ખુલ્લી ચેટમાં પાછી લાવો</translation>
    </message>
    <message>
        <source>Done with this chat for now</source>
        <translation>આ ચેટનું કામ હાલ પૂરતું પૂરું</translation>
    </message>
    <message>
        <source>imported from a phone · only to read</source>
        <translation>ફોનમાંથી આયાત કરેલી · ફક્ત વાંચવા માટે</translation>
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
    <name>ThreadPane</name>
    <message>
        <source>This chat was written on a phone and imported. To write to this person, open their own chat.</source>
        <translation>આ ચૅટ ફોન પર લખાઈ હતી અને આયાત કરી છે. આ વ્યક્તિને લખવા તેમની પોતાની ચૅટ ખોલો.</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Messages</source>
        <extracomment>Whether messages are being chosen: then a press chooses, and opens nothing.</extracomment>
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
    <name>TimelineSection</name>
    <message>
        <source>Show more</source>
        <translation>વધુ બતાવો</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>જૂના ફેરફાર બતાવો</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Sanjog Desktop</source>
        <translation>Sanjog Desktop ખોલો</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>સૂચનાઓ થોભાવો</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>એક કલાક માટે</translation>
    </message>
    <message>
        <source>Until 6 in the evening</source>
        <translation>સાંજે 6 વાગ્યા સુધી</translation>
    </message>
    <message>
        <source>Until 9 tomorrow morning</source>
        <translation>આવતી કાલે સવારે 9 વાગ્યા સુધી</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>ફરી સૂચના આપો</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>નામ છુપાવો</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>તાળું</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>બહાર નીકળો</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>તાળું મારેલું</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ન વાંચેલા</numerusform>
            <numerusform>%n ન વાંચેલા</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>પાછું લો</translation>
    </message>
    <message>
        <source>Take the message back before it leaves this PC (Ctrl+Z)</source>
        <translation>સંદેશ આ પીસીમાંથી જાય તે પહેલાં પાછો લો (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Goes to {name} in %n s</source>
        <translation>
            <numerusform>%n સેકન્ડમાં {name} ને જશે</numerusform>
            <numerusform>%n સેકન્ડમાં {name} ને જશે</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>What was done</source>
        <translation>શું કર્યું</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>પાછું લો</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>પાછું લો (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>આ સૂચના બંધ કરો</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>અટકાવો</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>પાછું લેવાનું કંઈ નથી.</translation>
    </message>
    <message>
        <source>Undoing, {count} to go…</source>
        <translation>પાછું લેવાય છે, {count} બાકી…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>પાછું લીધું: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay as they are: somebody changed them since.</source>
        <translation>
            <numerusform>%n એન્ટ્રી જેમ છે તેમ રહે છે: ત્યાર પછી કોઈએ તે બદલી છે.</numerusform>
            <numerusform>%n એન્ટ્રી જેમ છે તેમ રહે છે: ત્યાર પછી કોઈએ તે બદલી છે.</numerusform>
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
    <name>WaitingStrip</name>
    <message numerus="yes">
        <source>and %n more later</source>
        <translation>
            <numerusform>અને બીજા %n પછી જશે</numerusform>
            <numerusform>અને બીજા %n પછી જશે</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>બીજો સમય</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Another time for: {text}</source>
        <translation>આના માટે બીજો સમય: {text}</translation>
    </message>
    <message>
        <source>Cancel: {text}</source>
        <translation>રદ કરો: {text}</translation>
    </message>
    <message>
        <source>Goes {when}: {text}</source>
        <translation>{when} જશે: {text}</translation>
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
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>બૅકઅપમાંથી પાછું લાવો… (&amp;R)</translation>
    </message>
</context>
<context>
    <name>WishesSection</name>
    <message>
        <source>Nothing written down yet.</source>
        <translation>હજી કંઈ લખ્યું નથી.</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Take consent back</source>
        <translation>સંમતિ પાછી લો</translation>
    </message>
    <message>
        <source>How they told us</source>
        <translation>તેમણે કેવી રીતે કહ્યું</translation>
    </message>
    <message>
        <source>What they said (not needed)</source>
        <translation>તેમણે શું કહ્યું (જરૂરી નથી)</translation>
    </message>
    <message>
        <source>&amp;Stop these messages</source>
        <translation>આ સંદેશા બંધ કરો (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>In person, at the office</source>
        <translation>કાર્યાલયમાં રૂબરૂ</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>ફોન કૉલ</translation>
    </message>
    <message>
        <source>Letter or form</source>
        <translation>પત્ર કે ફોર્મ</translation>
    </message>
    <message>
        <source>In the chat</source>
        <translation>ચેટમાં</translation>
    </message>
    <message>
        <source>It holds at once: what waits to be sent is cancelled. What was done before stays lawful.</source>
        <translation>તે તરત લાગુ પડે છે: મોકલવાનું બાકી હોય તે રદ થાય છે. પહેલાં જે કર્યું તે કાયદેસર જ રહે છે.</translation>
    </message>
    <message>
        <source>They want no more of</source>
        <translation>તેમને હવે આ નથી જોઈતું</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
</context>
<context>
    <name>_CandidateSection</name>
    <message>
        <source>Nothing written down yet.</source>
        <translation>હજી કંઈ લખ્યું નથી.</translation>
    </message>
</context>
<context>
    <name>_FileWidget</name>
    <message>
        <source>Choose…</source>
        <translation>પસંદ કરો…</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Audit log</source>
        <translation>ઑડિટ લૉગ</translation>
    </message>
    <message>
        <source>Each entry is chained to the one before it and names nobody: people and things stand here under pseudonyms, so that an erasure never has to change the log.</source>
        <translation>દરેક નોંધ તેની આગલી નોંધ સાથે સાંકળેલી છે અને કોઈનું નામ આપતી નથી: લોકો અને વસ્તુઓ અહીં સાંકેતિક નામે છે, જેથી ભૂંસતી વખતે લૉગ ક્યારેય બદલવો ન પડે.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ક્રમ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ક્યારે</translation>
    </message>
    <message>
        <source>What</source>
        <translation>શું</translation>
    </message>
    <message>
        <source>Concerning</source>
        <translation>સંબંધિત</translation>
    </message>
    <message>
        <source>By</source>
        <translation>કોણે</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>કારણ</translation>
    </message>
    <message>
        <source>&amp;Check the chain</source>
        <translation>સાંકળ તપાસો (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>નિકાસ કરો… (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Witnesses…</source>
        <translation>સાક્ષીઓ… (&amp;W)</translation>
    </message>
    <message>
        <source>Search by action or pseudonym</source>
        <translation>કામ કે સાંકેતિક નામથી શોધો</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>પ્રોગ્રામ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>નોંધ</translation>
    </message>
    <message>
        <source>Hash of the chain</source>
        <translation>સાંકળનો હૅશ</translation>
    </message>
    <message>
        <source>whole, {count} entries</source>
        <translation>સાબૂત, {count} નોંધ</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>ઑડિટ લૉગ નિકાસ કરો</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>સંગ્રહિત કરો</translation>
    </message>
    <message>
        <source>Written. Whoever gets it can check it without this program.</source>
        <translation>લખાઈ ગયો. જેને મળે તે આ પ્રોગ્રામ વિના પણ તેને તપાસી શકે.</translation>
    </message>
    <message>
        <source>changed at no. {seq}</source>
        <translation>ક્રમ {seq} પર બદલાયેલો</translation>
    </message>
    <message>
        <source>cut off before no. {seq}</source>
        <translation>ક્રમ {seq} પહેલાં કપાયેલો</translation>
    </message>
    <message>
        <source>rewritten before no. {seq}</source>
        <translation>ક્રમ {seq} પહેલાં ફરી લખાયેલો</translation>
    </message>
    <message>
        <source>a forged checkpoint at no. {seq}</source>
        <translation>ક્રમ {seq} પર બનાવટી ચેકપૉઇન્ટ</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>Disclosure to an authority</source>
        <translation>સરકારી સત્તાને માહિતી આપવી</translation>
    </message>
    <message>
        <source>The person may be told</source>
        <translation>વ્યક્તિને જણાવી શકાય</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>વ્યક્તિ ઉમેરો… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>નોંધી લો (&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Only by law, an order of a court, or to protect rights, property or safety. Nothing is sent from here: the entry is the record of what was handed over.</source>
        <translation>ફક્ત કાયદાથી, અદાલતના હુકમથી, અથવા અધિકાર, મિલકત કે સલામતીના રક્ષણ માટે. અહીંથી કંઈ મોકલાતું નથી: શું સોંપ્યું તેની આ નોંધ છે.</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>કોનો ડેટા</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>કયો ડેટા</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>સરકારી સત્તા (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reference of the order</source>
        <translation>હુકમનો સંદર્ભ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Officer, with rank</source>
        <translation>અધિકારી, હોદ્દા સાથે (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Law it names</source>
        <translation>તેમાં જણાવેલો કાયદો (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Second approval by</source>
        <translation>બીજી મંજૂરી કોની (&amp;S)</translation>
    </message>
</context>
<context>
    <name>broadcasts</name>
    <message>
        <source>Draft</source>
        <translation>મુસદ્દો</translation>
    </message>
    <message>
        <source>Set for a time</source>
        <translation>સમય નક્કી કરેલો</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>તૈયાર થાય છે</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>મોકલાય છે</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>થોભેલી</translation>
    </message>
    <message>
        <source>Stopped by itself</source>
        <translation>આપોઆપ અટક્યું</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>રદ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>પૂરું</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>રાહ જુએ છે</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>બાકાત</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>રસ્તામાં</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>મોકલાયા</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>પહોંચ્યો</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>વાંચ્યો</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>મોકલી શકાયો નહીં</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ખબર નથી</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ન મોકલાયો</translation>
    </message>
    <message>
        <source>No number is known of them.</source>
        <translation>તેમનો કોઈ નંબર જાણીતો નથી.</translation>
    </message>
    <message>
        <source>They are reached by somebody else’s number only.</source>
        <translation>તેમનો સંપર્ક ફક્ત બીજા કોઈના નંબર પર થાય છે.</translation>
    </message>
    <message>
        <source>Somebody else of the list has the same number.</source>
        <translation>યાદીમાં બીજી કોઈ વ્યક્તિનો પણ એ જ નંબર છે.</translation>
    </message>
    <message>
        <source>Their number is not on WhatsApp.</source>
        <translation>તેમનો નંબર WhatsApp પર નથી.</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>તમે તેમને બ્લૉક કર્યા છે.</translation>
    </message>
    <message>
        <source>Something that is to be filled in is not known of them.</source>
        <translation>સંદેશમાં ભરવાની કોઈ વિગત તેમના વિશે જાણીતી નથી.</translation>
    </message>
    <message>
        <source>WhatsApp delivers no marketing to their country.</source>
        <translation>WhatsApp તેમના દેશમાં પ્રચાર પહોંચાડતું નથી.</translation>
    </message>
    <message>
        <source>The broadcast was cancelled before their turn.</source>
        <translation>તેમનો વારો આવે તે પહેલાં બ્રોડકાસ્ટ રદ થયું.</translation>
    </message>
    <message>
        <source>It stopped because of a fault in this program.</source>
        <translation>આ પ્રોગ્રામની ખામીને કારણે તે અટક્યું.</translation>
    </message>
    <message>
        <source>Nothing was sent twice. Go on, or update the program.</source>
        <translation>કંઈ બે વાર મોકલાયું નથી. આગળ વધો, અથવા પ્રોગ્રામ અદ્યતન કરો.</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>કોઈ સહકર્મી</translation>
    </message>
    <message>
        <source>On another PC, by {name}</source>
        <translation>બીજા પીસી પર, {name} દ્વારા</translation>
    </message>
    <message>
        <source>{people} people: {taken} sent, of them {delivered} delivered and {read} read; {waiting} wait, {excluded} left out, {failed} could not be sent, {unknown} not known, {cancelled} cancelled.</source>
        <translation>{people} લોકો: {taken} ને મોકલાયો, તેમાંથી {delivered} ને પહોંચ્યો અને {read} એ વાંચ્યો; {waiting} રાહ જુએ છે, {excluded} બાકાત, {failed} ને મોકલી શકાયો નહીં, {unknown} ની ખબર નથી, {cancelled} રદ.</translation>
    </message>
    <message>
        <source>Somebody erased since</source>
        <translation>ત્યાર પછી ભૂંસેલી વ્યક્તિ</translation>
    </message>
    <message>
        <source>About {currency} {cost} and {tax} tax, if all are delivered (rates of {day}; WhatsApp’s bill is what counts).</source>
        <translation>બધા પહોંચે તો આશરે {currency} {cost} અને {tax} કર ({day} ના દર; WhatsApp નું બિલ જ આખરી ગણાય).</translation>
    </message>
    <message>
        <source>For {count} of them the rate is not known here.</source>
        <translation>તેમાંથી {count} માટેનો દર અહીં જાણીતો નથી.</translation>
    </message>
    <message>
        <source>WhatsApp has not said yet how many people may be written to in 24 hours.</source>
        <translation>24 કલાકમાં કેટલા લોકોને લખી શકાય તે WhatsApp એ હજી જણાવ્યું નથી.</translation>
    </message>
    <message>
        <source>WhatsApp sets this number no limit for 24 hours.</source>
        <translation>WhatsApp એ આ નંબર માટે 24 કલાકની કોઈ મર્યાદા રાખી નથી.</translation>
    </message>
    <message>
        <source>WhatsApp allows {limit} people in 24 hours; {reached} were written to already.</source>
        <translation>WhatsApp 24 કલાકમાં {limit} લોકોને લખવા દે છે; {reached} ને લખાઈ ચૂક્યું છે.</translation>
    </message>
    <message>
        <source>It takes {days} days.</source>
        <translation>તેમાં {days} દિવસ લાગશે.</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>Label</source>
        <translation>લેબલ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>રાખો</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>સોંપો</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ફૉલો-અપ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>નક્કી કરો</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>બદલો</translation>
    </message>
</context>
<context>
    <name>categories</name>
    <message>
        <source>Personal ID</source>
        <translation>વ્યક્તિગત ઓળખ</translation>
    </message>
    <message>
        <source>Contact Info</source>
        <translation>સંપર્ક માહિતી</translation>
    </message>
    <message>
        <source>Business Data</source>
        <translation>વ્યવસાયની માહિતી</translation>
    </message>
    <message>
        <source>Usage Logs</source>
        <translation>વપરાશના લૉગ</translation>
    </message>
    <message>
        <source>Biodata</source>
        <translation>બાયોડેટા</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ફોટો</translation>
    </message>
    <message>
        <source>Horoscope</source>
        <translation>જન્મકુંડળી</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>ચેટ</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>this PC&apos;s clock is {span} ahead</source>
        <translation>આ પીસીની ઘડિયાળ {span} આગળ છે</translation>
    </message>
    <message>
        <source>this PC&apos;s clock is {span} behind</source>
        <translation>આ પીસીની ઘડિયાળ {span} પાછળ છે</translation>
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
        <source>a relative agreed for them on {day}, they have not said so themselves</source>
        <translation>{day} ના રોજ સગાંએ તેમના વતી સંમતિ આપી, તેમણે પોતે હજી કહ્યું નથી</translation>
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
        <source>import</source>
        <translation>આયાતથી</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>સંમત થયા</translation>
    </message>
    <message>
        <source>took it back</source>
        <translation>પાછી લીધી</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>ના પાડી</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>મુદત પૂરી</translation>
    </message>
    <message>
        <source>a relative&apos;s word</source>
        <translation>સગાંએ કહેલું</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Has a new number on WhatsApp</source>
        <translation>WhatsApp પર નવો નંબર છે</translation>
    </message>
    <message>
        <source>Made one person of two entries</source>
        <translation>બે એન્ટ્રીમાંથી એક વ્યક્તિ બનાવી</translation>
    </message>
    <message>
        <source>Two entries again</source>
        <translation>ફરી બે એન્ટ્રી</translation>
    </message>
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
        <source>Shared number added</source>
        <translation>સહિયારો નંબર ઉમેર્યો</translation>
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
        <source>Name added</source>
        <translation>નામ ઉમેર્યું</translation>
    </message>
    <message>
        <source>E-mail added</source>
        <translation>ઈ-મેલ ઉમેર્યો</translation>
    </message>
    <message>
        <source>Label put on</source>
        <translation>લેબલ લગાવ્યું</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>નોંધ ઉમેરી</translation>
    </message>
    <message>
        <source>Follow-up set</source>
        <translation>ફૉલો-અપ નક્કી કર્યું</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>ફાઇલ ઉમેરી</translation>
    </message>
    <message>
        <source>Biodata taken away</source>
        <translation>બાયોડેટા કાઢી નાખ્યો</translation>
    </message>
    <message>
        <source>Number taken off</source>
        <translation>નંબર કાઢ્યો</translation>
    </message>
    <message>
        <source>Shared number taken off</source>
        <translation>સહિયારો નંબર કાઢ્યો</translation>
    </message>
    <message>
        <source>Name taken off</source>
        <translation>નામ કાઢ્યું</translation>
    </message>
    <message>
        <source>E-mail taken off</source>
        <translation>ઈ-મેલ કાઢ્યો</translation>
    </message>
    <message>
        <source>Label taken off</source>
        <translation>લેબલ કાઢ્યું</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>નોંધ કાઢી નાખી</translation>
    </message>
    <message>
        <source>Follow-up taken away</source>
        <translation>ફૉલો-અપ કાઢી નાખ્યું</translation>
    </message>
    <message>
        <source>File taken off</source>
        <translation>ફાઇલ કાઢી</translation>
    </message>
    <message>
        <source>Another photo shown first</source>
        <translation>બીજો ફોટો સૌથી પહેલાં બતાવ્યો</translation>
    </message>
    <message>
        <source>Left the family</source>
        <translation>કુટુંબમાંથી નીકળ્યા</translation>
    </message>
    <message>
        <source>Put into a family</source>
        <translation>કુટુંબમાં મૂક્યા</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>ફૉલો-અપ થઈ ગયું</translation>
    </message>
    <message>
        <source>Follow-up opened again</source>
        <translation>ફૉલો-અપ ફરી ખોલ્યું</translation>
    </message>
    <message>
        <source>Number answers</source>
        <translation>નંબર જવાબ આપે છે</translation>
    </message>
    <message>
        <source>Number no longer answers</source>
        <translation>નંબર હવે જવાબ આપતો નથી</translation>
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
        <source>Gender</source>
        <translation>લિંગ</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>આવક</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>વૈવાહિક સ્થિતિ</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>ધર્મ</translation>
    </message>
    <message>
        <source>Sub-community</source>
        <translation>પેટા-સમાજ</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>રાશિ</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>નક્ષત્ર</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>લેબલ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ફૉલો-અપ</translation>
    </message>
    <message>
        <source>Last proposal</source>
        <translation>છેલ્લો પ્રસ્તાવ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>કુટુંબ</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>નોંધાયાની તારીખ</translation>
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
        <source>labels {names}</source>
        <translation>લેબલ {names}</translation>
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
        <source>Own fields</source>
        <translation>પોતાની વિગતો</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>હા</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ના</translation>
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
        <source>Name in own script</source>
        <translation>પોતાની લિપિમાં નામ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>કારણ</translation>
    </message>
    <message>
        <source>Time of birth</source>
        <translation>જન્મસમય</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>જન્મસ્થળ</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>બોલાતી ભાષાઓ</translation>
    </message>
    <message>
        <source>About the family</source>
        <translation>કુટુંબ વિશે</translation>
    </message>
    <message>
        <source>What the candidate wishes for</source>
        <translation>ઉમેદવારની અપેક્ષા</translation>
    </message>
    <message>
        <source>What the family wishes for</source>
        <translation>કુટુંબની અપેક્ષા</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>સંબંધ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>નોંધ</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>ફૉલો-અપની તારીખ</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>પોતાની વિગત</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ફાઇલનો પ્રકાર</translation>
    </message>
    <message>
        <source>Package until</source>
        <translation>પૅકેજ ક્યાં સુધી</translation>
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
    <message>
        <source>The change was kept.</source>
        <translation>ફેરફાર રાખ્યો.</translation>
    </message>
    <message>
        <source>A person was added.</source>
        <translation>વ્યક્તિ ઉમેરી.</translation>
    </message>
    <message>
        <source>The biodata was taken away.</source>
        <translation>બાયોડેટા કાઢી નાખ્યો.</translation>
    </message>
    <message>
        <source>A family was added.</source>
        <translation>કુટુંબ ઉમેર્યું.</translation>
    </message>
    <message>
        <source>The family was changed.</source>
        <translation>કુટુંબની વિગત બદલી.</translation>
    </message>
    <message>
        <source>The family was dissolved; its people stay.</source>
        <translation>કુટુંબ વિખેર્યું; તેના લોકો રહે છે.</translation>
    </message>
    <message>
        <source>A number was added.</source>
        <translation>નંબર ઉમેર્યો.</translation>
    </message>
    <message>
        <source>A number was removed.</source>
        <translation>નંબર કાઢ્યો.</translation>
    </message>
    <message>
        <source>A number was changed.</source>
        <translation>નંબર બદલ્યો.</translation>
    </message>
    <message>
        <source>A number is shared now.</source>
        <translation>નંબર હવે સહિયારો છે.</translation>
    </message>
    <message>
        <source>The labels were changed.</source>
        <translation>લેબલ બદલ્યાં.</translation>
    </message>
    <message>
        <source>A label was added.</source>
        <translation>લેબલ ઉમેર્યું.</translation>
    </message>
    <message>
        <source>The label was changed.</source>
        <translation>લેબલ બદલ્યું.</translation>
    </message>
    <message>
        <source>The label was removed.</source>
        <translation>લેબલ કાઢ્યું.</translation>
    </message>
    <message>
        <source>A note was added.</source>
        <translation>નોંધ ઉમેરી.</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>નોંધ બદલી.</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>નોંધ કાઢી.</translation>
    </message>
    <message>
        <source>A follow-up was set.</source>
        <translation>ફૉલો-અપ નક્કી કર્યું.</translation>
    </message>
    <message>
        <source>The follow-up was changed.</source>
        <translation>ફૉલો-અપ બદલ્યું.</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>ફૉલો-અપ થઈ ગયું.</translation>
    </message>
    <message>
        <source>The follow-up was removed.</source>
        <translation>ફૉલો-અપ કાઢ્યું.</translation>
    </message>
    <message>
        <source>A file was added.</source>
        <translation>ફાઇલ ઉમેરી.</translation>
    </message>
    <message>
        <source>A file was removed.</source>
        <translation>ફાઇલ કાઢી.</translation>
    </message>
    <message>
        <source>The labels of %n people were changed.</source>
        <translation>%n લોકોનાં લેબલ બદલ્યાં.</translation>
    </message>
    <message>
        <source>%n people were assigned.</source>
        <translation>%n લોકોની જવાબદારી સોંપી.</translation>
    </message>
    <message>
        <source>A follow-up was set for %n people.</source>
        <translation>%n લોકો માટે ફૉલો-અપ નક્કી કર્યું.</translation>
    </message>
    <message>
        <source>The status of %n people was changed.</source>
        <translation>%n લોકોની સ્થિતિ બદલી.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>ન વાંચેલી</translation>
    </message>
    <message>
        <source>Notes, with the heading</source>
        <translation>નોંધમાં, મથાળા સાથે</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>બીજું નામ</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>પહેલું નામ</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>વચ્ચેનું નામ</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>અટક</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>ફોન નંબર</translation>
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
        <source>Nobody fits all filters</source>
        <translation>બધાં ફિલ્ટરમાં બેસે એવું કોઈ નથી</translation>
    </message>
    <message>
        <source>Take one off, or make one wider.</source>
        <translation>એક હટાવો, અથવા એકને વધુ પહોળું કરો.</translation>
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
        <source>Import the register you keep in Excel, or add the first family. Whoever writes on WhatsApp appears under People by themselves.</source>
        <translation>તમે Excel માં રાખો છો તે રજિસ્ટર આયાત કરો, અથવા પહેલું કુટુંબ ઉમેરો. WhatsApp પર જે લખે તે &apos;લોકો&apos; માં આપોઆપ દેખાય છે.</translation>
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
        <source>Biodata</source>
        <translation>બાયોડેટા</translation>
    </message>
    <message>
        <source>Community and horoscope</source>
        <translation>સમાજ અને જન્મકુંડળી</translation>
    </message>
    <message>
        <source>Family and wishes</source>
        <translation>કુટુંબ અને અપેક્ષા</translation>
    </message>
    <message>
        <source>Pasted photo</source>
        <translation>ચોંટાડેલો ફોટો</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>ફોટા અને કાગળો</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>ફૉલો-અપ</translation>
    </message>
    <message>
        <source>Status and owner</source>
        <translation>સ્થિતિ અને જવાબદાર</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>સંમતિ</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>ચેટ</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>પ્રસ્તાવ</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>કોને બતાવ્યું</translation>
    </message>
    <message>
        <source>Reach through</source>
        <translation>સંપર્કનો માર્ગ</translation>
    </message>
    <message>
        <source>WhatsApp id</source>
        <translation>WhatsApp આઈડી</translation>
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
        <translation>ફેરફાર</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>Hidden from the counter</source>
        <extracomment>What a pane does to veil itself: it is given whether names are hidden now.</extracomment>
        <translation>કાઉન્ટરથી છુપાવેલું</translation>
    </message>
    <message>
        <source>Names, numbers and photos are hidden. Press F8 and type the passphrase to show them.</source>
        <translation>નામ, નંબર અને ફોટા છુપાવેલાં છે. બતાવવા F8 દબાવો અને પાસફ્રેઝ લખો.</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Disclosure register</source>
        <translation>માહિતી આપ્યાનું રજિસ્ટર</translation>
    </message>
    <message>
        <source>Who was given whose data. Sending a biodata, a photo or a contact card writes its line by itself.</source>
        <translation>કોનો ડેટા કોને અપાયો. બાયોડેટા, ફોટો કે સંપર્ક કાર્ડ મોકલતાં તેની લીટી આપોઆપ લખાય છે.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ક્યારે</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>કોનો ડેટા</translation>
    </message>
    <message>
        <source>What</source>
        <translation>શું</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>કોને આપ્યું</translation>
    </message>
    <message>
        <source>State</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>કોણે</translation>
    </message>
    <message>
        <source>All</source>
        <translation>બધી</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>કુટુંબો</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>સરકારી સત્તાઓ</translation>
    </message>
    <message>
        <source>Business transfers</source>
        <translation>વ્યવસાયની સોંપણી</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>સેવા આપનારા</translation>
    </message>
    <message>
        <source>The persons themselves</source>
        <translation>વ્યક્તિઓ પોતે</translation>
    </message>
    <message>
        <source>&amp;Providers…</source>
        <translation>સેવા આપનારા… (&amp;P)</translation>
    </message>
    <message>
        <source>To an &amp;authority…</source>
        <translation>સરકારી સત્તાને… (&amp;A)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>શા માટે</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>આધાર</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ઑર્ડર</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>અધિકારી</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>બીજી મંજૂરી</translation>
    </message>
    <message>
        <source>Told of a change</source>
        <translation>ફેરફારની જાણ કરી</translation>
    </message>
    <message>
        <source>The file, SHA-256</source>
        <translation>ફાઇલ, SHA-256</translation>
    </message>
    <message>
        <source>Open &amp;person</source>
        <translation>વ્યક્તિ ખોલો (&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;recipient</source>
        <translation>મેળવનારને ખોલો (&amp;R)</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>ભૂંસેલી વ્યક્તિ</translation>
    </message>
    <message>
        <source>a family</source>
        <translation>કુટુંબ</translation>
    </message>
    <message>
        <source>a service provider</source>
        <translation>સેવા આપનાર</translation>
    </message>
    <message>
        <source>an authority</source>
        <translation>સરકારી સત્તા</translation>
    </message>
    <message>
        <source>a business transfer</source>
        <translation>વ્યવસાયની સોંપણી</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>વ્યક્તિ પોતે</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>મોકલવાની રાહ જુએ છે</translation>
    </message>
    <message>
        <source>given</source>
        <translation>આપ્યું</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>આપી નથી</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>same full name</source>
        <translation>આખું નામ સરખું</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>નામ સરખું</translation>
    </message>
    <message>
        <source>almost the same name</source>
        <translation>નામ લગભગ સરખું</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>પહેલું નામ સરખું</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>જન્મતારીખ સરખી</translation>
    </message>
    <message>
        <source>day and month of birth exchanged</source>
        <translation>જન્મનો દિવસ અને મહિનો અદલબદલ</translation>
    </message>
    <message>
        <source>almost the same date of birth</source>
        <translation>જન્મતારીખ લગભગ સરખી</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>જન્મનું વર્ષ સરખું</translation>
    </message>
    <message>
        <source>a number in common</source>
        <translation>એક નંબર સરખો</translation>
    </message>
    <message>
        <source>an e-mail in common</source>
        <translation>એક ઈ-મેલ સરખો</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>શહેર સરખું</translation>
    </message>
    <message>
        <source>same gender</source>
        <translation>લિંગ સરખું</translation>
    </message>
    <message>
        <source>same height</source>
        <translation>ઊંચાઈ સરખી</translation>
    </message>
    <message>
        <source>but another date of birth</source>
        <translation>પણ જન્મતારીખ જુદી</translation>
    </message>
    <message>
        <source>but another gender</source>
        <translation>પણ લિંગ જુદું</translation>
    </message>
    <message>
        <source>but another city</source>
        <translation>પણ શહેર જુદું</translation>
    </message>
    <message>
        <source>but another height</source>
        <translation>પણ ઊંચાઈ જુદી</translation>
    </message>
    <message>
        <source>but another place in the family</source>
        <translation>પણ કુટુંબમાં સ્થાન જુદું</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>ઘણી શક્યતા</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>શક્યતા છે</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>કદાચ</translation>
    </message>
</context>
<context>
    <name>filters</name>
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
        <source>Sub-community</source>
        <translation>પેટા-સમાજ</translation>
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
        <source>Status</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>લિંગ</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>વૈવાહિક સ્થિતિ</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>ધર્મ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>લેબલ</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>આવક</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>આહાર</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>કામ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ભૂમિકા</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>જવાબદાર</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ભાષા</translation>
    </message>
    <message>
        <source>No proposal for</source>
        <translation>આટલા દિવસથી પ્રસ્તાવ નથી</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ફૉલો-અપ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>સંમતિ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ફોટો</translation>
    </message>
    <message>
        <source>May be there twice</source>
        <translation>બે વાર હોઈ શકે</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>પૅકેજ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>મુદત વીતી</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>આજે</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>એક અઠવાડિયામાં</translation>
    </message>
    <message>
        <source>Any open</source>
        <translation>કોઈ પણ બાકી</translation>
    </message>
    <message>
        <source>None</source>
        <translation>કંઈ નથી</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>આપેલી</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>પાછી લીધી</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>હજી પૂછ્યું નથી</translation>
    </message>
    <message>
        <source>No messages wanted</source>
        <translation>સંદેશા નથી જોઈતા</translation>
    </message>
    <message>
        <source>Data may not be used</source>
        <translation>ડેટા વાપરી શકાય નહીં</translation>
    </message>
    <message>
        <source>Wrote to us today</source>
        <translation>આજે આપણને લખ્યું</translation>
    </message>
    <message>
        <source>No proposal for {days} days</source>
        <translation>{days} દિવસથી પ્રસ્તાવ નથી</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what}: ના</translation>
    </message>
    <message>
        <source>{what}: not {words}</source>
        <translation>{what}: {words} સિવાય</translation>
    </message>
    <message>
        <source>{what} contains {words}</source>
        <translation>{what} માં {words} છે</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>કંઈ લખ્યું નથી</translation>
    </message>
    <message>
        <source>a label that is gone</source>
        <translation>હવે ન હોય એવું લેબલ</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>{most} સુધી</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>{least} થી</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Consent ledger</source>
        <translation>સંમતિ ખાતાવહી</translation>
    </message>
    <message>
        <source>Every consent and every withdrawal as it was given, with the notice the person saw and what proves it. Entries are added and never changed.</source>
        <translation>દરેક સંમતિ અને સંમતિ પાછી લીધાની દરેક નોંધ, જેમ અપાઈ તેમ, વ્યક્તિએ જોયેલી સૂચના અને પુરાવા સાથે. નોંધ ઉમેરાય છે, ક્યારેય બદલાતી નથી.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ક્યારે</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>વ્યક્તિ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>શા માટે</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>શું થયું</translation>
    </message>
    <message>
        <source>How</source>
        <translation>કેવી રીતે</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>સૂચના</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>કોણે નોંધ્યું</translation>
    </message>
    <message>
        <source>All</source>
        <translation>બધી</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>સંમત થયા</translation>
    </message>
    <message>
        <source>Took it back</source>
        <translation>પાછી લીધી</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>ના પાડી</translation>
    </message>
    <message>
        <source>A relative&apos;s word</source>
        <translation>સગાંએ કહેલું</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>મુદત પૂરી</translation>
    </message>
    <message>
        <source>&amp;Import consents…</source>
        <translation>સંમતિઓ આયાત કરો… (&amp;I)</translation>
    </message>
    <message>
        <source>Save the receipts</source>
        <translation>પહોંચ સાચવો</translation>
    </message>
    <message>
        <source>{count} receipts written. The file is deleted here after 14 days.</source>
        <translation>{count} પહોંચ લખાઈ. આ ફાઇલ અહીંથી 14 દિવસ પછી ભૂંસાય છે.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>માધ્યમ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>કોણે</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>પ્રોગ્રામ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ક્યાં સુધી</translation>
    </message>
    <message>
        <source>Notice shown</source>
        <translation>બતાવેલી સૂચના</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>આનો પુરાવો શું છે</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>કંઈ નોંધાયું નહીં.</translation>
    </message>
    <message>
        <source>Open &amp;person</source>
        <translation>વ્યક્તિ ખોલો (&amp;P)</translation>
    </message>
    <message>
        <source>Save &amp;receipts…</source>
        <translation>પહોંચ સાચવો… (&amp;R)</translation>
    </message>
    <message>
        <source>Every consent of this person in the form of ISO/IEC TS 27560</source>
        <translation>આ વ્યક્તિની દરેક સંમતિ ISO/IEC TS 27560 ના રૂપમાં</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>ભૂંસેલી વ્યક્તિ</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>વ્યક્તિ પોતે</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>સગું</translation>
    </message>
    <message>
        <source>staff for them</source>
        <translation>તેમના વતી કર્મચારી</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>SMS સંદેશા</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>કૉલ</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ઈ-મેલ</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>રૂબરૂ</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>બધે</translation>
    </message>
</context>
<context>
    <name>masking</name>
    <message>
        <source>Numbers</source>
        <translation>નંબર</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>ઈ-મેલ સરનામાં</translation>
    </message>
    <message>
        <source>Birth date (the year is shown)</source>
        <translation>જન્મતારીખ (વર્ષ દેખાય છે)</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>આવક</translation>
    </message>
    <message>
        <source>Religion, community, gotra</source>
        <translation>ધર્મ, સમાજ, ગોત્ર</translation>
    </message>
    <message>
        <source>Horoscope</source>
        <translation>જન્મકુંડળી</translation>
    </message>
    <message>
        <source>Notes and family details</source>
        <translation>નોંધ અને કુટુંબની વિગત</translation>
    </message>
    <message>
        <source>Own fields marked sensitive</source>
        <translation>સંવેદનશીલ નિશાનીવાળી પોતાની વિગતો</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>ફોટા અને કાગળો</translation>
    </message>
</context>
<context>
    <name>outgoing</name>
    <message>
        <source>The file is deleted from this PC after {days} days.</source>
        <translation>ફાઇલ આ પીસી પરથી {days} દિવસ પછી ભૂંસાય છે.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Name in any script, or part of a number</source>
        <translation>કોઈ પણ લિપિમાં નામ, અથવા નંબરનો ભાગ</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>મળેલા લોકો</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>કોઈ મળ્યું નહીં.</translation>
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
        <source>Done in {count} s</source>
        <translation>{count} સેકન્ડમાં પૂરું</translation>
    </message>
    <message>
        <source>Done in {count} min</source>
        <translation>{count} મિનિટમાં પૂરું</translation>
    </message>
    <message>
        <source>Done in {count} h</source>
        <translation>{count} કલાકમાં પૂરું</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>ભૂંસેલી વ્યક્તિ</translation>
    </message>
    <message>
        <source>“{words}” in chat</source>
        <translation>ચેટમાં “{words}”</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>પોતાનો નંબર</translation>
    </message>
    <message>
        <source>household number</source>
        <translation>ઘરનો નંબર</translation>
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
        <source>asked by a relative</source>
        <translation>સગાંએ માગ્યું</translation>
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
        <extracomment>How far along a state is; two that are on the same stage have the same number.</extracomment>
        <translation>મળી</translation>
    </message>
    <message>
        <source>{came} · confirmed in {span}</source>
        <translation>{came} · {span} માં પહોંચ આપી</translation>
    </message>
    <message>
        <source>Messages stopped</source>
        <translation>સંદેશા અટકાવ્યા</translation>
    </message>
    <message>
        <source>Confirmed to the person</source>
        <translation>વ્યક્તિને પહોંચ આપી</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>ઓળખ તપાસી</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>જોઈ લીધું</translation>
    </message>
    <message>
        <source>Refused by two people</source>
        <translation>બે જણે નકારી</translation>
    </message>
    <message>
        <source>Plan approved by two people</source>
        <translation>યોજના બે જણે મંજૂર કરી</translation>
    </message>
    <message>
        <source>Change reviewed</source>
        <translation>ફેરફાર તપાસ્યો</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>નિર્ણય લેવાયો</translation>
    </message>
    <message>
        <source>second approval missing</source>
        <translation>બીજી મંજૂરી બાકી</translation>
    </message>
    <message>
        <source>waits {span} more</source>
        <translation>હજી {span} રાહ જુએ છે</translation>
    </message>
    <message>
        <source>Erased and proved</source>
        <translation>ભૂંસ્યું અને પુરાવો મળ્યો</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>નકલ બની</translation>
    </message>
    <message>
        <source>Corrected, others told</source>
        <translation>સુધાર્યું, બીજાને જણાવ્યું</translation>
    </message>
    <message>
        <source>Completed, others told</source>
        <translation>પૂરું કર્યું, બીજાને જણાવ્યું</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>મર્યાદિત</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>અટકાવ્યું</translation>
    </message>
    <message>
        <source>Nominee noted</source>
        <translation>નામાંકિત નોંધ્યા</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>તપાસ થઈ</translation>
    </message>
    <message>
        <source>{count} of {total} places settled</source>
        <translation>{total} માંથી {count} જગ્યા પતી</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>પ્રમાણપત્ર અપાયું</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>સોંપ્યું</translation>
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
        <source>They themselves</source>
        <translation>તેઓ પોતે</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>માતા-પિતા કે વાલી</translation>
    </message>
    <message>
        <source>Another relative</source>
        <translation>બીજું સગું</translation>
    </message>
    <message>
        <source>Their nominee</source>
        <translation>તેમના નામાંકિત</translation>
    </message>
    <message>
        <source>Somebody they authorised</source>
        <translation>તેમણે જેને અધિકાર આપ્યો તે</translation>
    </message>
    <message>
        <source>Staff, for them</source>
        <translation>કર્મચારી, તેમના વતી</translation>
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
        <source>They want something added to what we hold.</source>
        <translation>આપણી પાસેની માહિતીમાં તેઓ કંઈક ઉમેરાવવા માગે છે.</translation>
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
        <source>Name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>Name in their own script</source>
        <translation>તેમની પોતાની લિપિમાં નામ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>શહેર</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ઈ-મેલ</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>ફોન નંબર</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>જન્મતારીખ</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation>ઊંચાઈ સેમીમાં</translation>
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
        <source>Community</source>
        <translation>સમાજ</translation>
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
        <source>Time of birth</source>
        <translation>જન્મસમય</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>જન્મસ્થળ</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>આવક</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>વૈવાહિક સ્થિતિ</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>ધર્મ</translation>
    </message>
    <message>
        <source>Sub-community</source>
        <translation>પેટા-સમાજ</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>રાશિ</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>નક્ષત્ર</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ભાષાઓ</translation>
    </message>
    <message>
        <source>About the family</source>
        <translation>કુટુંબ વિશે</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>અપેક્ષાઓ</translation>
    </message>
    <message>
        <source>The family&apos;s expectations</source>
        <translation>કુટુંબની અપેક્ષાઓ</translation>
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
        <source>We could not tell who asks</source>
        <translation>કોણ માગે છે તે આપણે જાણી શક્યા નહીં</translation>
    </message>
    <message>
        <source>We hold nothing about this person</source>
        <translation>આ વ્યક્તિ વિશે આપણી પાસે કંઈ નથી</translation>
    </message>
    <message>
        <source>Somebody seems to ask in another&apos;s name</source>
        <translation>કોઈ બીજાના નામે માગતું હોય એવું લાગે છે</translation>
    </message>
    <message>
        <source>The law gives no such right here</source>
        <translation>અહીં કાયદો આવો અધિકાર આપતો નથી</translation>
    </message>
    <message>
        <source>Another country&apos;s law applies, which gives no such right</source>
        <translation>બીજા દેશનો કાયદો લાગુ પડે છે, જે આવો અધિકાર આપતો નથી</translation>
    </message>
    <message>
        <source>Asked again and again without a new reason</source>
        <translation>નવા કારણ વિના વારંવાર માગ્યું</translation>
    </message>
    <message>
        <source>Clearly without any ground</source>
        <translation>દેખીતી રીતે કોઈ આધાર વિના</translation>
    </message>
    <message>
        <source>A law obliges us to keep it</source>
        <translation>કાયદા પ્રમાણે આપણે તે રાખવું પડે</translation>
    </message>
    <message>
        <source>Needed for a legal claim</source>
        <translation>કાનૂની દાવા માટે જરૂરી</translation>
    </message>
    <message>
        <source>To be kept for one year (DPDP rule 8(3))</source>
        <translation>એક વર્ષ રાખવાનું (DPDP નિયમ 8(3))</translation>
    </message>
    <message>
        <source>Still needed for what it was given for</source>
        <translation>જે માટે આપ્યું હતું તે માટે હજી જરૂરી</translation>
    </message>
    <message>
        <source>It would harm the rights of others</source>
        <translation>તેનાથી બીજાના અધિકારને નુકસાન થાય</translation>
    </message>
    <message>
        <source>Needed for free expression or information</source>
        <translation>અભિવ્યક્તિ કે માહિતીની સ્વતંત્રતા માટે જરૂરી</translation>
    </message>
    <message>
        <source>Not possible with the technology there is</source>
        <translation>હાલની ટેકનોલૉજીથી શક્ય નથી</translation>
    </message>
    <message>
        <source>What is right is disputed</source>
        <translation>સાચું શું તે વિવાદિત છે</translation>
    </message>
    <message>
        <source>Another reason, written in the note</source>
        <translation>બીજું કારણ, નોંધમાં લખ્યું છે</translation>
    </message>
    <message>
        <source>Phrase sent to their WhatsApp number</source>
        <translation>તેમના WhatsApp નંબર પર મોકલેલો શબ્દસમૂહ</translation>
    </message>
    <message>
        <source>Code sent to the registered e-mail or phone</source>
        <translation>નોંધેલા ઈ-મેલ કે ફોન પર મોકલેલો કોડ</translation>
    </message>
    <message>
        <source>Call back to the number on file, two facts asked</source>
        <translation>નોંધેલા નંબર પર સામેથી કૉલ, બે વિગત પૂછી</translation>
    </message>
    <message>
        <source>In person, identity card seen, not copied</source>
        <translation>રૂબરૂ, ઓળખપત્ર જોયું, નકલ કરી નહીં</translation>
    </message>
    <message>
        <source>Written authority, or proof of being the nominee</source>
        <translation>લેખિત અધિકારપત્ર, અથવા નામાંકિત હોવાનો પુરાવો</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>પૂછ્યું</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ખરું નીકળ્યું</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>અદાલતી કેસ</translation>
    </message>
    <message>
        <source>Police notice</source>
        <translation>પોલીસ નોટિસ</translation>
    </message>
    <message>
        <source>Tax records (GST)</source>
        <translation>કરવેરાની નોંધ (GST)</translation>
    </message>
    <message>
        <source>Dispute over unpaid fees</source>
        <translation>બાકી ફીનો વિવાદ</translation>
    </message>
    <message>
        <source>Payment disputed at the bank</source>
        <translation>બૅંકમાં ચુકવણીનો વિવાદ</translation>
    </message>
    <message>
        <source>Kept for one year (DPDP rule 8(3))</source>
        <translation>એક વર્ષ રાખેલું (DPDP નિયમ 8(3))</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>સંદેશા</translation>
    </message>
    <message>
        <source>Profile and biodata</source>
        <translation>પ્રોફાઇલ અને બાયોડેટા</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>ફોટા અને ફાઇલો</translation>
    </message>
    <message>
        <source>Payments and receipts</source>
        <translation>ચુકવણી અને પહોંચ</translation>
    </message>
    <message>
        <source>who asks is not clear</source>
        <translation>કોણ માગે છે તે સ્પષ્ટ નથી</translation>
    </message>
    <message>
        <source>what they ask is not clear</source>
        <translation>શું માગે છે તે સ્પષ્ટ નથી</translation>
    </message>
    <message>
        <source>our published promise</source>
        <translation>આપણે જાહેર કરેલું વચન</translation>
    </message>
    <message>
        <source>the law</source>
        <translation>કાયદો</translation>
    </message>
    <message>
        <source>extended once, the person was told</source>
        <translation>એક વાર લંબાવ્યો, વ્યક્તિને જણાવ્યું</translation>
    </message>
    <message>
        <source>moved by the time the clock stood still</source>
        <translation>સમયગણતરી થોભી હતી એટલો ખસેડ્યો</translation>
    </message>
    <message>
        <source>counted anew since it was reopened</source>
        <translation>ફરી ખૂલી ત્યારથી નવેસરથી ગણ્યો</translation>
    </message>
    <message>
        <source>Granted in full</source>
        <translation>પૂરી માન્ય</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>અંશતઃ માન્ય</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>ખૂલી</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>આગળ વધી</translation>
    </message>
    <message>
        <source>Receipt confirmed to the person</source>
        <translation>વ્યક્તિને વિનંતી મળ્યાની પહોંચ આપી</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>સમયગણતરી થોભી</translation>
    </message>
    <message>
        <source>Clock runs again</source>
        <translation>સમયગણતરી ફરી ચાલુ</translation>
    </message>
    <message>
        <source>Time extended</source>
        <translation>સમય લંબાવ્યો</translation>
    </message>
    <message>
        <source>Due day moved</source>
        <translation>નિયત તારીખ ખસેડી</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>ચેતવણી</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>ઓળખની તપાસ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>કામ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>જવાબ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>મંજૂર</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>બીજી મંજૂરી</translation>
    </message>
    <message>
        <source>Looked at what was still found</source>
        <translation>હજી જે મળ્યું તે જોઈ લીધું</translation>
    </message>
    <message>
        <source>Undone: the message was no stop</source>
        <translation>પાછું લીધું: સંદેશ અટકાવવાની વિનંતી નહોતો</translation>
    </message>
    <message>
        <source>Waits for a message that is on its way to them.</source>
        <translation>તેમને મોકલાઈ રહેલો સંદેશ પહોંચે તેની રાહ જુએ છે.</translation>
    </message>
    <message>
        <source>Waits for another program that still reads the store: close it.</source>
        <translation>બીજો પ્રોગ્રામ હજી ભંડાર વાંચે છે, તેની રાહ જુએ છે: તે પ્રોગ્રામ બંધ કરો.</translation>
    </message>
    <message>
        <source>Sweeps once more over what was still found.</source>
        <translation>હજી જે મળ્યું તે ફરી એક વાર દૂર કરાય છે.</translation>
    </message>
    <message>
        <source>Waits for the relay, which cannot be reached.</source>
        <translation>રિલેની રાહ જુએ છે, તેની સાથે જોડાણ થતું નથી.</translation>
    </message>
    <message>
        <source>Waits for work by hand: open the lines below that are to do.</source>
        <translation>હાથે કરવાના કામની રાહ જુએ છે: નીચે &apos;કરવાનું&apos; હોય તે લીટીઓ ખોલો.</translation>
    </message>
    <message>
        <source>Something is still found: say whose it is, then it goes on.</source>
        <translation>હજી કંઈક મળે છે: તે કોનું છે તે જણાવો, પછી કામ આગળ વધશે.</translation>
    </message>
    <message>
        <source>Waits for another request of this person.</source>
        <translation>આ વ્યક્તિની બીજી વિનંતીની રાહ જુએ છે.</translation>
    </message>
    <message>
        <source>The store has damaged pages, so nothing can be proved. Put a backup back.</source>
        <translation>ભંડારનાં કેટલાંક પાનાં બગડેલાં છે, તેથી કોઈ પુરાવો મળી શકતો નથી. બૅકઅપ પાછું લાવો.</translation>
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
        <source>Review change</source>
        <translation>ફેરફાર તપાસો</translation>
    </message>
    <message>
        <source>Plan to approve</source>
        <translation>યોજના મંજૂર કરવાની</translation>
    </message>
    <message>
        <source>Stopped, confirm</source>
        <translation>અટકાવ્યું, જણાવવાનું બાકી</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>અટકાવાય છે</translation>
    </message>
    <message>
        <source>Waiting for {count} of {total} PCs</source>
        <translation>{total} માંથી {count} પીસીની રાહ</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>ભૂંસાય છે</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>ભેગું કરાય છે</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>સુધારાય છે</translation>
    </message>
    <message>
        <source>Looking into it</source>
        <translation>તપાસ ચાલુ</translation>
    </message>
    <message>
        <source>Reply drafted</source>
        <translation>જવાબ તૈયાર</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>સોંપવા તૈયાર</translation>
    </message>
    <message>
        <source>Certificate to send</source>
        <translation>પ્રમાણપત્ર મોકલવાનું</translation>
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
        <source>Confirm request</source>
        <translation>વિનંતી માન્ય કરો</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>વિનંતી નથી</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>શરૂ કરો</translation>
    </message>
    <message>
        <source>Asked before…</source>
        <translation>પહેલાં માગેલું…</translation>
    </message>
    <message>
        <source>Ask for a phrase…</source>
        <translation>શબ્દસમૂહ માગો…</translation>
    </message>
    <message>
        <source>Send a code…</source>
        <translation>કોડ મોકલો…</translation>
    </message>
    <message>
        <source>Check the code…</source>
        <translation>કોડ તપાસો…</translation>
    </message>
    <message>
        <source>Note a check…</source>
        <translation>તપાસ નોંધો…</translation>
    </message>
    <message>
        <source>Checked, go on</source>
        <translation>તપાસ્યું, આગળ વધો</translation>
    </message>
    <message>
        <source>Not them…</source>
        <translation>આ તેઓ નથી…</translation>
    </message>
    <message>
        <source>Ask for more…</source>
        <translation>વધુ વિગત માગો…</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>તેમણે જવાબ આપ્યો…</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>હાથમાં લો</translation>
    </message>
    <message>
        <source>Forward to the agency…</source>
        <translation>સંસ્થાને મોકલો…</translation>
    </message>
    <message>
        <source>Agency&apos;s decision…</source>
        <translation>સંસ્થાનો નિર્ણય…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>મંજૂર કરો…</translation>
    </message>
    <message>
        <source>Second approval…</source>
        <translation>બીજી મંજૂરી…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>નકારો…</translation>
    </message>
    <message>
        <source>Take the decision back…</source>
        <translation>નિર્ણય પાછો લો…</translation>
    </message>
    <message>
        <source>Do not wait a day…</source>
        <translation>એક દિવસ રાહ ન જુઓ…</translation>
    </message>
    <message>
        <source>Carry out…</source>
        <translation>અમલ કરો…</translation>
    </message>
    <message>
        <source>All done, check proof</source>
        <translation>બધું પૂરું, પુરાવો તપાસો</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ફરી પ્રયાસ કરો</translation>
    </message>
    <message>
        <source>Back to the work…</source>
        <translation>કામ પર પાછા જાઓ…</translation>
    </message>
    <message>
        <source>Proof holds</source>
        <translation>પુરાવો બરાબર છે</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>જવાબ આપો…</translation>
    </message>
    <message>
        <source>Confirm receipt…</source>
        <translation>પહોંચ આપો…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>સમય લંબાવો…</translation>
    </message>
    <message>
        <source>They took it back…</source>
        <translation>તેમણે પાછી લીધી…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>ફરી ખોલો…</translation>
    </message>
    <message>
        <source>This was no stop…</source>
        <translation>આ અટકાવવાની વિનંતી નહોતી…</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>કાનૂની રોક…</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>રોક હટાવો…</translation>
    </message>
    <message>
        <source>Looked after by…</source>
        <translation>કોણ સંભાળે છે…</translation>
    </message>
    <message>
        <source>Who asks…</source>
        <translation>કોણ માગે છે…</translation>
    </message>
    <message>
        <source>Review change…</source>
        <translation>ફેરફાર તપાસો…</translation>
    </message>
    <message>
        <source>Make the package…</source>
        <translation>પૅકેજ બનાવો…</translation>
    </message>
    <message>
        <source>Look through the plan…</source>
        <translation>યોજના જોઈ જાઓ…</translation>
    </message>
    <message>
        <source>Say whose it is…</source>
        <translation>કોનું છે તે જણાવો…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>પ્રમાણપત્ર…</translation>
    </message>
    <message>
        <source>Tell them it begins…</source>
        <translation>શરૂ થાય છે તે તેમને જણાવો…</translation>
    </message>
    <message>
        <source>Takes the request up: to the check of who asks, where one is needed.</source>
        <translation>વિનંતી હાથમાં લે છે: જરૂર હોય ત્યાં માગનારની તપાસ પર લઈ જાય છે.</translation>
    </message>
    <message>
        <source>Closes this request with a link to the one that is still open.</source>
        <translation>આ વિનંતી બંધ કરીને હજી ખુલ્લી વિનંતી સાથે જોડે છે.</translation>
    </message>
    <message>
        <source>Sends a phrase to their WhatsApp number. When it comes back from there, the number is theirs.</source>
        <translation>તેમના WhatsApp નંબર પર શબ્દસમૂહ મોકલે છે. તે ત્યાંથી પાછો આવે તો નંબર તેમનો છે.</translation>
    </message>
    <message>
        <source>Makes a code. Send it to the e-mail or phone on file, not to another one.</source>
        <translation>કોડ બનાવે છે. તે નોંધેલા ઈ-મેલ કે ફોન પર જ મોકલો, બીજા પર નહીં.</translation>
    </message>
    <message>
        <source>Compare what they say with the code that was sent.</source>
        <translation>તેઓ જે કહે છે તે મોકલેલા કોડ સાથે સરખાવો.</translation>
    </message>
    <message>
        <source>Write down how you made sure who asks. Ask nothing more than needed.</source>
        <translation>કોણ માગે છે તેની ખાતરી કેવી રીતે કરી તે લખો. જરૂર કરતાં વધુ કંઈ ન પૂછો.</translation>
    </message>
    <message>
        <source>Who asks is known: the request goes on to the decision.</source>
        <translation>કોણ માગે છે તે ખબર છે: વિનંતી નિર્ણય માટે આગળ વધે છે.</translation>
    </message>
    <message>
        <source>Closes the request. The person is told, and may ask again.</source>
        <translation>વિનંતી બંધ કરે છે. વ્યક્તિને જણાવાય છે, અને તેઓ ફરી માગી શકે છે.</translation>
    </message>
    <message>
        <source>The clock may stand still while you wait, if the law lets it.</source>
        <translation>કાયદો પરવાનગી આપે તો તમે રાહ જુઓ ત્યાં સુધી સમયગણતરી થોભી શકે.</translation>
    </message>
    <message>
        <source>The clock runs again from their answer.</source>
        <translation>તેમના જવાબથી સમયગણતરી ફરી ચાલુ થાય છે.</translation>
    </message>
    <message>
        <source>This data is another agency&apos;s to decide on; we carry out what it says.</source>
        <translation>આ ડેટાનો નિર્ણય બીજી સંસ્થાએ કરવાનો છે; તે કહે તેનો આપણે અમલ કરીએ છીએ.</translation>
    </message>
    <message>
        <source>Write down what the agency decided and where that is written.</source>
        <translation>સંસ્થાએ શું નક્કી કર્યું અને તે ક્યાં લખેલું છે તે નોંધો.</translation>
    </message>
    <message>
        <source>Nothing is done yet: it begins with Carry out.</source>
        <translation>હજી કંઈ થયું નથી: તે &apos;અમલ કરો&apos; થી શરૂ થાય છે.</translation>
    </message>
    <message>
        <source>Two different people must agree to what cannot be undone.</source>
        <translation>જે પાછું ન વાળી શકાય તેમાં બે જુદા જણે સંમત થવું પડે.</translation>
    </message>
    <message>
        <source>The person is told the reasons, and where they can complain. A second person must agree first.</source>
        <translation>વ્યક્તિને કારણો અને ફરિયાદ ક્યાં કરી શકે તે જણાવાય છે. પહેલાં બીજા જણે સંમત થવું પડે.</translation>
    </message>
    <message>
        <source>Nothing was done on it yet; the request is decided anew.</source>
        <translation>તેના પર હજી કંઈ થયું નહોતું; વિનંતીનો નિર્ણય નવેસરથી થાય છે.</translation>
    </message>
    <message>
        <source>An erasure waits a day so that a change of mind is still possible.</source>
        <translation>ભૂંસતાં પહેલાં એક દિવસ રાહ જોવાય છે, જેથી વિચાર બદલી શકાય.</translation>
    </message>
    <message>
        <source>Begins the work in every place where their data lies.</source>
        <translation>જ્યાં જ્યાં તેમનો ડેટા છે તે દરેક જગ્યાએ કામ શરૂ કરે છે.</translation>
    </message>
    <message>
        <source>Every place is settled: now what was done is proved.</source>
        <translation>દરેક જગ્યાનું કામ પત્યું: હવે જે કર્યું તેનો પુરાવો મેળવાય છે.</translation>
    </message>
    <message>
        <source>Failed and unreachable places are tried again.</source>
        <translation>જે જગ્યાએ ન થયું કે ન પહોંચાયું ત્યાં ફરી પ્રયાસ થાય છે.</translation>
    </message>
    <message>
        <source>Something is still there, or a place was not reached.</source>
        <translation>હજી કંઈક બાકી છે, અથવા કોઈ જગ્યાએ પહોંચાયું નથી.</translation>
    </message>
    <message>
        <source>What was done has been checked; the person can be answered.</source>
        <translation>જે કર્યું તે તપાસાઈ ગયું છે; વ્યક્તિને જવાબ આપી શકાય.</translation>
    </message>
    <message>
        <source>The person has been answered; nothing more is due.</source>
        <translation>વ્યક્તિને જવાબ અપાઈ ગયો છે; હવે કંઈ બાકી નથી.</translation>
    </message>
    <message>
        <source>Possible once, before it is due. The person is told the reason.</source>
        <translation>એક જ વાર, નિયત તારીખ પહેલાં થઈ શકે. વ્યક્તિને કારણ જણાવાય છે.</translation>
    </message>
    <message>
        <source>The person no longer wants this; nothing is done.</source>
        <translation>વ્યક્તિને હવે આ નથી જોઈતું; કંઈ કરાતું નથી.</translation>
    </message>
    <message>
        <source>A complaint, an appeal, or a PC that came back. The clock starts anew.</source>
        <translation>ફરિયાદ, અપીલ, અથવા પાછું આવેલું પીસી. સમયગણતરી નવેસરથી શરૂ થાય છે.</translation>
    </message>
    <message>
        <source>What this message alone had stopped may go on. The reason is kept.</source>
        <translation>ફક્ત આ સંદેશથી જે અટક્યું હતું તે ફરી ચાલુ થઈ શકે. કારણ નોંધમાં રહે છે.</translation>
    </message>
    <message>
        <source>What an order or a law tells us to keep is not erased. Two people place a hold.</source>
        <translation>હુકમ કે કાયદો જે રાખવા કહે તે ભૂંસાતું નથી. રોક બે જણ મૂકે છે.</translation>
    </message>
    <message>
        <source>What it alone kept can be erased after that.</source>
        <translation>ફક્ત આ રોકને લીધે જે રાખ્યું હતું તે પછી ભૂંસી શકાય.</translation>
    </message>
    <message>
        <source>Who asks for another person shows written authority.</source>
        <translation>બીજી વ્યક્તિ વતી માગનાર લેખિત અધિકારપત્ર બતાવે.</translation>
    </message>
    <message>
        <source>A request of its own from the same words, with its own clock.</source>
        <translation>એ જ શબ્દો પરથી અલગ વિનંતી, પોતાની અલગ સમયમર્યાદા સાથે.</translation>
    </message>
    <message>
        <source>What is wrong, what is right, and what shows it.</source>
        <translation>શું ખોટું છે, શું સાચું છે, અને શાનાથી ખાતરી થાય.</translation>
    </message>
    <message>
        <source>A copy of everything about them, with what belongs to others masked.</source>
        <translation>તેમના વિશેની દરેક માહિતીની નકલ, બીજાનું જે હોય તે ઢાંકીને.</translation>
    </message>
    <message>
        <source>What would go, what stays and why, what cannot be called back.</source>
        <translation>શું જશે, શું રહેશે અને કેમ, શું પાછું ખેંચી નહીં શકાય.</translation>
    </message>
    <message>
        <source>Something is still found: say whether it is theirs, and the erasure goes on.</source>
        <translation>હજી કંઈક મળે છે: તે તેમનું જ છે કે નહીં તે જણાવો, પછી ભૂંસવાનું કામ આગળ વધશે.</translation>
    </message>
    <message>
        <source>After the erasure we can no longer write to them.</source>
        <translation>ભૂંસ્યા પછી આપણે તેમને લખી શકતા નથી.</translation>
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
    <message>
        <source>{ref} · Answer to {name}</source>
        <extracomment>Which text a step leads to; the empty one is the answer that ends the request. Texts that tell a sentence of our own.</extracomment>
        <translation>{ref} · {name} ને જવાબ</translation>
    </message>
    <message>
        <source>{ref} · Certificate of erasure</source>
        <translation>{ref} · ભૂંસ્યાનું પ્રમાણપત્ર</translation>
    </message>
    <message>
        <source>While a field is disputed nobody is shown it. Whoever was given the old value is told.</source>
        <translation>ખાનું વિવાદિત હોય ત્યાં સુધી કોઈને બતાવાતું નથી. જૂની વિગત જેને અપાઈ હતી તેમને જણાવાય છે.</translation>
    </message>
    <message>
        <source>{ref} · What is put right</source>
        <translation>{ref} · શું સુધારાય છે</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>વિવાદિત</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>સુધારેલું</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>એમ જ રહે છે</translation>
    </message>
    <message>
        <source>statement added</source>
        <translation>નિવેદન ઉમેર્યું</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} મોડી</translation>
    </message>
    <message>
        <source>{count} near the end of their time</source>
        <translation>{count} નો સમય પૂરો થવા આવ્યો</translation>
    </message>
    <message>
        <source>How requests are kept</source>
        <translation>વિનંતીઓ કેવી રીતે સચવાય છે</translation>
    </message>
    <message>
        <source>{count} of {total} answered in time in 90 days</source>
        <translation>90 દિવસમાં {total} માંથી {count} ના જવાબ સમયસર</translation>
    </message>
    <message>
        <source>median {count} days</source>
        <translation>મધ્યક {count} દિવસ</translation>
    </message>
    <message>
        <source>{count} of {total} erasures proven</source>
        <translation>{total} માંથી {count} ભૂંસ્યાનો પુરાવો છે</translation>
    </message>
    <message>
        <source>A copy of everything about them, to read and for machines. What belongs to other people is masked; take the tick away to show it.</source>
        <translation>તેમના વિશેની દરેક માહિતીની નકલ, વાંચવા માટે અને કમ્પ્યૂટર માટે. બીજા લોકોનું જે છે તે ઢાંકેલું છે; બતાવવું હોય તો નિશાની કાઢો.</translation>
    </message>
    <message>
        <source>{ref} · Access package</source>
        <translation>{ref} · માહિતીનું પૅકેજ</translation>
    </message>
    <message>
        <source>{ref} · Whose is it?</source>
        <translation>{ref} · આ કોનું છે?</translation>
    </message>
    <message>
        <source>The search after the erasure still found this. What is theirs is erased now and cannot be brought back. What is somebody else&apos;s stays, and the certificate lists it.</source>
        <translation>ભૂંસ્યા પછીની શોધમાં આ હજી મળ્યું. જે તેમનું છે તે હવે ભૂંસાશે અને પાછું લાવી શકાશે નહીં. જે બીજા કોઈનું છે તે રહેશે, અને પ્રમાણપત્રમાં તેની નોંધ થશે.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>નંબર</translation>
    </message>
    <message>
        <source>WhatsApp id</source>
        <translation>WhatsApp આઈડી</translation>
    </message>
    <message>
        <source>WhatsApp name</source>
        <translation>WhatsApp નામ</translation>
    </message>
    <message>
        <source>Words of a message</source>
        <translation>કોઈ સંદેશના શબ્દો</translation>
    </message>
    <message>
        <source>A file of theirs</source>
        <translation>તેમની કોઈ ફાઇલ</translation>
    </message>
    <message>
        <source>A file that cannot be read</source>
        <translation>વાંચી ન શકાય તેવી ફાઇલ</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>અવશેષ</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>ફાઇલ {name}</translation>
    </message>
    <message>
        <source>a message kept as it came from WhatsApp</source>
        <translation>WhatsApp માંથી આવ્યો તેવો જ રાખેલો સંદેશ</translation>
    </message>
    <message>
        <source>record of the list “{name}”</source>
        <translation>“{name}” યાદીની નોંધ</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>સંપર્ક કાર્ડ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ફાઇલ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>શબ્દો</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} વાર</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>બંધ</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>આધાર</translation>
    </message>
    <message>
        <source>Last day by law</source>
        <translation>કાયદા પ્રમાણે છેલ્લો દિવસ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>થોભેલી</translation>
    </message>
    <message>
        <source>{count} % of the time used</source>
        <translation>{count} % સમય વપરાયો</translation>
    </message>
    <message>
        <source>Confirm receipt by</source>
        <translation>પહોંચ ક્યાં સુધીમાં આપવી</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>હજી કોઈ નહીં</translation>
    </message>
    <message>
        <source>Looked after by {name}, change</source>
        <translation>{name} સંભાળે છે, બદલો</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>કોણ સંભાળે છે</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} દિવસ</translation>
    </message>
    <message>
        <source>The clock stands still: {reason}.</source>
        <translation>સમયગણતરી થોભેલી છે: {reason}.</translation>
    </message>
    <message>
        <source>The clock runs on although {reason}. {why}</source>
        <translation>{reason}, છતાં સમયગણતરી ચાલુ છે. {why}</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>શાથી ઓળખાયું</translation>
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
        <source>{count} entries</source>
        <translation>{count} નોંધ</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>ઑડિટ લૉગ</translation>
    </message>
    <message>
        <source>The number is also answered by {names}.</source>
        <translation>આ નંબર પર {names} પણ જવાબ આપે છે.</translation>
    </message>
    <message>
        <source>One of: {ways}</source>
        <translation>આમાંથી એક: {ways}</translation>
    </message>
    <message>
        <source>Somebody else asks…</source>
        <translation>બીજું કોઈ માગે છે…</translation>
    </message>
    <message>
        <source>{count} traces were still found; they are sought out again.</source>
        <translation>હજી {count} અવશેષ મળ્યા; તેમને ફરી શોધાય છે.</translation>
    </message>
    <message>
        <source>look again {day}</source>
        <translation>{day} ના રોજ ફરી જુઓ</translation>
    </message>
    <message>
        <source>Lift this hold…</source>
        <translation>આ રોક હટાવો…</translation>
    </message>
    <message>
        <source>{count} ms later</source>
        <translation>{count} મિ.સે. પછી</translation>
    </message>
    <message>
        <source>They also ask for…</source>
        <translation>તેઓ આ પણ માગે છે…</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Taken when pressed: they ask for nothing and can be taken back or followed by another step.</extracomment>
        <translation>નિર્ણય</translation>
    </message>
    <message>
        <source>The agency&apos;s decision</source>
        <translation>સંસ્થાનો નિર્ણય</translation>
    </message>
    <message>
        <source>Extended because</source>
        <translation>લંબાવવાનું કારણ</translation>
    </message>
    <message>
        <source>Profile, chats and search index</source>
        <translation>પ્રોફાઇલ, ચેટ અને શોધ-સૂચિ</translation>
    </message>
    <message>
        <source>Photos, papers and voice notes</source>
        <translation>ફોટા, કાગળો અને વૉઇસ નોંધ</translation>
    </message>
    <message>
        <source>Files written for somebody</source>
        <translation>કોઈના માટે લખેલી ફાઇલો</translation>
    </message>
    <message>
        <source>Sealed webhook records</source>
        <translation>સીલ કરેલી વેબહૂક નોંધ</translation>
    </message>
    <message>
        <source>Messages held by WhatsApp</source>
        <translation>WhatsApp પાસેના સંદેશા</translation>
    </message>
    <message>
        <source>Files held by WhatsApp</source>
        <translation>WhatsApp પાસેની ફાઇલો</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>બૅકઅપ</translation>
    </message>
    <message>
        <source>Paper files and forms</source>
        <translation>કાગળની ફાઇલો અને ફોર્મ</translation>
    </message>
    <message>
        <source>What was shared with them</source>
        <translation>તેમને જે અપાયું હતું</translation>
    </message>
    <message>
        <source>What this provider holds</source>
        <translation>આ સેવા આપનાર પાસે જે છે</translation>
    </message>
    <message>
        <source>Messages on their way</source>
        <translation>રસ્તામાંના સંદેશા</translation>
    </message>
    <message>
        <source>What happened, looked into</source>
        <translation>શું થયું, તેની તપાસ</translation>
    </message>
    <message>
        <source>Answer to the person</source>
        <translation>વ્યક્તિને જવાબ</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>પીસી</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>રિલે</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>backup folder</source>
        <translation>બૅકઅપ ફોલ્ડર</translation>
    </message>
    <message>
        <source>office</source>
        <translation>કાર્યાલય</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>બહાર</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>સેવા આપનાર</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>આ પીસી</translation>
    </message>
    <message>
        <source>WhatsApp, mail or print</source>
        <translation>WhatsApp, ઈ-મેલ કે છાપેલું</translation>
    </message>
    <message>
        <source>copy out</source>
        <translation>નકલ કાઢો</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>સુધારો</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>ભૂંસો</translation>
    </message>
    <message>
        <source>restrict</source>
        <translation>ઉપયોગ મર્યાદિત કરો</translation>
    </message>
    <message>
        <source>tell them</source>
        <translation>તેમને જણાવો</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>પહોંચ આપો</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>અટકાવો</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>જવાબ આપો</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>રાખો</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>ઢાંકો</translation>
    </message>
    <message>
        <source>cannot recall</source>
        <translation>પાછું ખેંચી ન શકાય</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>કરવાનું</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>હાથમાં લીધું</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>ચાલુ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>પૂરું</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>તપાસેલું</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>ત્યાં કંઈ નથી</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>રોકી રાખ્યું</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>પહોંચ બહાર</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ન થયું</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} હરોળ</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} સંદેશા</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} ફાઇલો</translation>
    </message>
    <message>
        <source>{count} pages read</source>
        <translation>{count} પાનાં વાંચ્યાં</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} મળ્યાં</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} રદ</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} નકલો</translation>
    </message>
    <message>
        <source>{ref} · Erase plan</source>
        <translation>{ref} · ભૂંસવાની યોજના</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>ભૂંસ્યું</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>ઢાંકેલું</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>રાખ્યું</translation>
    </message>
    <message>
        <source>Told or out of reach</source>
        <translation>જણાવ્યું અથવા પહોંચ બહાર</translation>
    </message>
    <message>
        <source>{plan} until {day}</source>
        <translation>{day} સુધી {plan}</translation>
    </message>
    <message>
        <source>{gone} kinds of data are deleted, {kept} are kept with their reasons, {out} cannot be called back.</source>
        <translation>ડેટાના {gone} પ્રકાર ભૂંસાય છે, {kept} કારણ સાથે રખાય છે, {out} પાછા ખેંચી શકાતા નથી.</translation>
    </message>
    <message>
        <source>Profile, names and numbers</source>
        <translation>પ્રોફાઇલ, નામ અને નંબર</translation>
    </message>
    <message>
        <source>Messages and the search index</source>
        <translation>સંદેશા અને શોધ-સૂચિ</translation>
    </message>
    <message>
        <source>Notes and the history of changes</source>
        <translation>નોંધો અને ફેરફારોનો ઇતિહાસ</translation>
    </message>
    <message>
        <source>Scans that prove a consent or an identity</source>
        <translation>સંમતિ કે ઓળખનો પુરાવો આપતા સ્કેન</translation>
    </message>
    <message>
        <source>The family&apos;s card, for nobody else is on it</source>
        <translation>કુટુંબનું કાર્ડ, કારણ કે તેમાં બીજું કોઈ નથી</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>મોકલવાની રાહ જોતા સંદેશા</translation>
    </message>
    <message>
        <source>Their number and name in other families&apos; chats</source>
        <translation>બીજાં કુટુંબોની ચેટમાં તેમનો નંબર અને નામ</translation>
    </message>
    <message>
        <source>A number that others of the family answer, and its chat</source>
        <translation>કુટુંબના બીજા લોકો જવાબ આપે છે તે નંબર અને તેની ચેટ</translation>
    </message>
    <message>
        <source>What the person&apos;s own phone and other families&apos; phones hold</source>
        <translation>વ્યક્તિના પોતાના ફોન અને બીજાં કુટુંબોના ફોનમાં જે છે</translation>
    </message>
    <message>
        <source>Families that were given their biodata</source>
        <translation>જે કુટુંબોને તેમનો બાયોડેટા અપાયો હતો</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>સેવા આપનારા</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>બધું</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ચુકવણી</translation>
    </message>
    <message>
        <source>Keyed hash of the number</source>
        <translation>નંબરનો ચાવીવાળો હૅશ</translation>
    </message>
    <message>
        <source>Dates and decisions of their requests</source>
        <translation>તેમની વિનંતીઓની તારીખો અને નિર્ણયો</translation>
    </message>
    <message>
        <source>Dates and purposes of their consents</source>
        <translation>તેમની સંમતિઓની તારીખો અને હેતુઓ</translation>
    </message>
    <message>
        <source>Who was given what and when</source>
        <translation>કોને શું અને ક્યારે અપાયું</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>ઑડિટ લૉગની નોંધો</translation>
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
        <source>Phone on file</source>
        <translation>નોંધેલો ફોન</translation>
    </message>
    <message>
        <source>E-mail on file</source>
        <translation>નોંધેલો ઈ-મેલ</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>ક્યાં મોકલ્યો</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>કોડ બનાવો</translation>
    </message>
    <message>
        <source>The code they said</source>
        <translation>તેમણે કહેલો કોડ</translation>
    </message>
    <message>
        <source>If only a part: why not the rest</source>
        <translation>ફક્ત થોડું જ હોય તો: બાકીનું કેમ નહીં</translation>
    </message>
    <message>
        <source>Note, told to the person where a part is refused</source>
        <translation>નોંધ, થોડું નકારાય ત્યાં વ્યક્તિને જણાવાય છે</translation>
    </message>
    <message>
        <source>The person asked not to wait a day (write the reason in the note)</source>
        <translation>વ્યક્તિએ એક દિવસ રાહ ન જોવા કહ્યું (કારણ નોંધમાં લખો)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>કેમ</translation>
    </message>
    <message>
        <source>Note, told to the person</source>
        <translation>નોંધ, વ્યક્તિને જણાવાય છે</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>બીજા જણ</translation>
    </message>
    <message>
        <source>Owner, manager or privacy officer; set under Settings, Staff.</source>
        <translation>માલિક, મેનેજર કે ગોપનીયતા અધિકારી; સેટિંગ, કર્મચારી માં નક્કી થાય છે.</translation>
    </message>
    <message>
        <source>They have read this request on this screen and agree</source>
        <translation>તેમણે આ વિનંતી આ સ્ક્રીન પર વાંચી છે અને સંમત છે</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>કેવી રીતે તપાસ્યું</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>તેમાંથી શું નીકળ્યું</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>તેઓ જ છે</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>તેઓ નથી</translation>
    </message>
    <message>
        <source>What was asked, seen or shown</source>
        <translation>શું પૂછ્યું, જોયું કે બતાવ્યું</translation>
    </message>
    <message>
        <source>Call back: which facts they knew, one a line. In person: which paper. Never its number or a copy.</source>
        <translation>સામેથી કૉલ: તેમને કઈ વિગતો ખબર હતી, દરેક લીટીમાં એક. રૂબરૂ: કયો કાગળ. તેનો નંબર કે નકલ ક્યારેય નહીં.</translation>
    </message>
    <message>
        <source>Letter of authority, if there is one</source>
        <translation>અધિકારપત્ર, હોય તો</translation>
    </message>
    <message>
        <source>Who asks is not clear</source>
        <translation>કોણ માગે છે તે સ્પષ્ટ નથી</translation>
    </message>
    <message>
        <source>What they ask is not clear</source>
        <translation>શું માગે છે તે સ્પષ્ટ નથી</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>શું ખૂટે છે</translation>
    </message>
    <message>
        <source>Their decision</source>
        <translation>તેમનો નિર્ણય</translation>
    </message>
    <message>
        <source>Their letter, mail or call</source>
        <translation>તેમનો પત્ર, ઈ-મેલ કે કૉલ</translation>
    </message>
    <message>
        <source>Asked before as</source>
        <translation>પહેલાં માગેલી વિનંતી</translation>
    </message>
    <message>
        <source>The answer that tells them is prepared next.</source>
        <translation>તેમને આ જણાવતો જવાબ હવે તૈયાર થશે.</translation>
    </message>
    <message>
        <source>Reason, told to the person</source>
        <translation>કારણ, વ્યક્તિને જણાવાય છે</translation>
    </message>
    <message>
        <source>Why it must be kept</source>
        <translation>તે કેમ રાખવું પડે</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>શું રખાય છે</translation>
    </message>
    <message>
        <source>Number of the order or case</source>
        <translation>હુકમ કે કેસનો નંબર</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>ફરી ક્યારે જોવું</translation>
    </message>
    <message>
        <source>The person may be told of it</source>
        <translation>વ્યક્તિને આ જણાવી શકાય</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>આ કોણ સંભાળે છે</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>કોણ માગે છે</translation>
    </message>
    <message>
        <source>Their name, if it is not the person</source>
        <translation>તેમનું નામ, વ્યક્તિ પોતે ન હોય તો</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>કોનો ડેટા</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back</source>
        <translation>ભૂંસેલું પાછું લાવી શકાતું નથી</translation>
    </message>
    <message>
        <source>Why it is not them, for the file</source>
        <translation>આ તેઓ કેમ નથી, નોંધ માટે</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>કેમ પાછી લેવાય છે</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>કેમ રાહ જોઈ ન શકાય</translation>
    </message>
    <message>
        <source>How they told us</source>
        <translation>તેમણે કેવી રીતે કહ્યું</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>કેમ ફરી ખોલાય છે</translation>
    </message>
    <message>
        <source>What the message said instead</source>
        <translation>સંદેશમાં ખરેખર શું કહ્યું હતું</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>હજી શું બાકી છે</translation>
    </message>
    <message>
        <source>To whom, and how</source>
        <translation>કોને અને કેવી રીતે</translation>
    </message>
    <message>
        <source>What</source>
        <translation>શું</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ક્યાં</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>યોજના</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>પુરાવો</translation>
    </message>
    <message>
        <source>Erase plan</source>
        <translation>ભૂંસવાની યોજના</translation>
    </message>
    <message>
        <source>{count} of {total} told</source>
        <translation>{total} માંથી {count} ને જણાવ્યું</translation>
    </message>
</context>
<context>
    <name>processors</name>
    <message>
        <source>Messages</source>
        <translation>સંદેશા</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>હોસ્ટિંગ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ચુકવણી</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ઈ-મેલ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>અન્ય</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>સેવા આપનારા</translation>
    </message>
    <message>
        <source>Data goes there now</source>
        <translation>ડેટા હાલ ત્યાં જાય છે</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>નવા (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;End the work</source>
        <translation>કામ પૂરું કરો (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>સાચવો (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Personal data is never sold. It goes only to those who work for the agency.</source>
        <translation>વ્યક્તિગત ડેટા ક્યારેય વેચાતો નથી. તે ફક્ત સંસ્થા માટે કામ કરનારા પાસે જાય છે.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>નામ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>પ્રકાર (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What goes there</source>
        <translation>ત્યાં શું જાય છે (&amp;W)</translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation>દેશ (&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;ontract</source>
        <translation>કરાર (&amp;O)</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>પૂરું થયું</translation>
    </message>
</context>
<context>
    <name>proofs</name>
    <message>
        <source>Message</source>
        <translation>સંદેશ</translation>
    </message>
    <message>
        <source>Scan, SHA-256</source>
        <translation>સ્કેન, SHA-256</translation>
    </message>
    <message>
        <source>Form, SHA-256</source>
        <translation>ફોર્મ, SHA-256</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>શબ્દો</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>કોણે સાંભળ્યું</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>ક્યાં રાખ્યું</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>Nothing on record yet</source>
        <translation>હજી કંઈ નોંધાયું નથી</translation>
    </message>
    <message>
        <source>What the staff and the program do is written here by itself.</source>
        <translation>કર્મચારીઓ અને પ્રોગ્રામ જે કરે તે અહીં આપોઆપ લખાય છે.</translation>
    </message>
    <message>
        <source>Back to the requests</source>
        <translation>વિનંતીઓ પર પાછા જાઓ</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>નામથી શોધો</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>પૂરી નોંધ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>કંઈ મળ્યું નહીં</translation>
    </message>
    <message>
        <source>Try fewer letters, or another filter.</source>
        <translation>ઓછા અક્ષર લખી જુઓ, અથવા બીજું ફિલ્ટર વાપરો.</translation>
    </message>
    <message>
        <source>The register could not be read.</source>
        <translation>રજિસ્ટર વાંચી શકાયું નહીં.</translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation>જે દેખાય છે તે પહેલાંનું છે.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ફરી પ્રયાસ કરો</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>No contact</source>
        <translation>સંપર્ક નથી</translation>
    </message>
    <message>
        <source>Married or engaged</source>
        <translation>પરિણીત કે સગાઈ થયેલી</translation>
    </message>
    <message>
        <source>Wrote once, never a client</source>
        <translation>એક વાર લખ્યું, ક્યારેય ગ્રાહક નહોતા</translation>
    </message>
    <message>
        <source>stays: a legal hold</source>
        <translation>રહેશે: કાનૂની રોક</translation>
    </message>
    <message>
        <source>stays: a request is open</source>
        <translation>રહેશે: વિનંતી ખુલ્લી છે</translation>
    </message>
    <message>
        <source>stays: the law wants it kept</source>
        <translation>રહેશે: કાયદો રાખવા કહે છે</translation>
    </message>
    <message>
        <source>was told</source>
        <translation>જણાવ્યું છે</translation>
    </message>
    <message>
        <source>would be told</source>
        <translation>જણાવાશે</translation>
    </message>
    <message>
        <source>Months, {what}</source>
        <translation>મહિના, {what}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>મહિના</translation>
    </message>
    <message>
        <source>Who would go?</source>
        <translation>કોણ નીકળી જશે?</translation>
    </message>
    <message>
        <source>Who would go: {what}</source>
        <translation>કોણ નીકળી જશે: {what}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} લોકો</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>Owner</source>
        <translation>માલિક</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>મેનેજર</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>સલાહકાર</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>ગોપનીયતા અધિકારી</translation>
    </message>
    <message>
        <source>May only read</source>
        <translation>ફક્ત વાંચી શકે</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>&apos;{number}&apos; does not read as a phone number.</source>
        <translation>&apos;{number}&apos; ફોન નંબર લાગતો નથી.</translation>
    </message>
    <message>
        <source>24 hours have passed since their last message; send a template instead.</source>
        <translation>તેમના છેલ્લા સંદેશને 24 કલાક થયા; તેના બદલે ટેમ્પલેટ મોકલો.</translation>
    </message>
    <message>
        <source>A broadcast goes to people, not to families.</source>
        <translation>બ્રોડકાસ્ટ લોકોને જાય છે, કુટુંબોને નહીં.</translation>
    </message>
    <message>
        <source>A broadcast needs a purpose people can agree to.</source>
        <translation>બ્રોડકાસ્ટનો એવો હેતુ જોઈએ જેના માટે લોકો સંમતિ આપી શકે.</translation>
    </message>
    <message>
        <source>A call back counts with two facts the person knew.</source>
        <translation>સામેથી કરેલો કૉલ ત્યારે ગણાય જ્યારે વ્યક્તિ બે વિગત સાચી કહે.</translation>
    </message>
    <message>
        <source>A call does not last that long.</source>
        <translation>કૉલ આટલો લાંબો ચાલતો નથી.</translation>
    </message>
    <message>
        <source>A call that is still to come is a follow-up.</source>
        <translation>જે કૉલ હજી કરવાનો છે તે ફૉલો-અપ ગણાય.</translation>
    </message>
    <message>
        <source>A chat under a number and one under a user name can be made one.</source>
        <translation>નંબરવાળી અને વપરાશકર્તા નામવાળી ચેટ એક કરી શકાય છે.</translation>
    </message>
    <message>
        <source>A checkpoint belongs to another log.</source>
        <translation>એક ચેકપૉઇન્ટ બીજા લૉગનો છે.</translation>
    </message>
    <message>
        <source>A checkpoint covers {size} entries, but the log ends after {entries}: its end was cut off, or the store was put back to an older copy.</source>
        <translation>એક ચેકપૉઇન્ટમાં {size} નોંધ છે, પણ લૉગ {entries} પછી પૂરો થાય છે: તેનો છેડો કપાયો હતો, અથવા ભંડારની જૂની નકલ પાછી લવાઈ હતી.</translation>
    </message>
    <message>
        <source>A code may only go to one that is.</source>
        <translation>કોડ ફક્ત નોંધેલા સરનામા પર જ જઈ શકે.</translation>
    </message>
    <message>
        <source>A code would prove nothing here.</source>
        <translation>અહીં કોડથી કંઈ સાબિત ન થાય.</translation>
    </message>
    <message>
        <source>A court case needs it (GDPR article 17(3)(e)).</source>
        <translation>અદાલતી કેસ માટે તે જરૂરી છે (GDPR કલમ 17(3)(e)).</translation>
    </message>
    <message>
        <source>A deleted message cannot be sent on.</source>
        <translation>ભૂંસેલો સંદેશ આગળ મોકલી શકાતો નથી.</translation>
    </message>
    <message>
        <source>A due date is never moved without its reason.</source>
        <translation>નિયત તારીખ કારણ વિના ક્યારેય ખસેડાતી નથી.</translation>
    </message>
    <message>
        <source>A few words, so that it can be checked.</source>
        <translation>થોડા શબ્દો લખો, જેથી તપાસી શકાય.</translation>
    </message>
    <message>
        <source>A file of these messages is no longer there.</source>
        <translation>આ સંદેશાની એક ફાઇલ હવે નથી.</translation>
    </message>
    <message>
        <source>A file of these messages is not on this PC yet.</source>
        <translation>આ સંદેશાની એક ફાઇલ હજી આ પીસી પર નથી.</translation>
    </message>
    <message>
        <source>A file of this chat cannot be read.</source>
        <translation>આ ચેટની એક ફાઇલ વાંચી શકાતી નથી.</translation>
    </message>
    <message>
        <source>A file of this package became too large to send.</source>
        <translation>આ પૅકેજની એક ફાઇલ મોકલવા માટે ઘણી મોટી થઈ ગઈ.</translation>
    </message>
    <message>
        <source>A hold needs the reference of the order or the case it rests on.</source>
        <translation>રોક માટે તે જે હુકમ કે કેસ પર આધારિત છે તેનો સંદર્ભ જોઈએ.</translation>
    </message>
    <message>
        <source>A legal hold stands against it.</source>
        <translation>તેની સામે કાનૂની રોક છે.</translation>
    </message>
    <message>
        <source>A legal hold stands against this task.</source>
        <translation>આ કામ સામે કાનૂની રોક છે.</translation>
    </message>
    <message>
        <source>A legal hold stands on this person&apos;s data, so only a part can be erased.</source>
        <translation>આ વ્યક્તિના ડેટા પર કાનૂની રોક છે, તેથી ફક્ત થોડો ભાગ ભૂંસી શકાય.</translation>
    </message>
    <message>
        <source>A letter, guardianship, a nomination.</source>
        <translation>પત્ર, વાલીપણું, નામાંકન.</translation>
    </message>
    <message>
        <source>A message of this kind cannot be sent on.</source>
        <translation>આ પ્રકારનો સંદેશ આગળ મોકલી શકાતો નથી.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>નામ જરૂરી છે.</translation>
    </message>
    <message>
        <source>A number that others of the family answer, and its chat</source>
        <translation>કુટુંબના બીજા લોકો જવાબ આપે છે તે નંબર અને તેની ચેટ</translation>
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
        <source>A person may have asked to stop meanwhile. It goes by itself once the relay is reached.</source>
        <translation>આ દરમિયાન કોઈએ અટકવા કહ્યું હોય એમ બને. રિલે સાથે જોડાણ થતાં જ તે આપોઆપ જશે.</translation>
    </message>
    <message>
        <source>A refusal needs its reasons.</source>
        <translation>નકારવા માટે કારણ જોઈએ.</translation>
    </message>
    <message>
        <source>A reply from this number would prove nothing here.</source>
        <translation>આ નંબર પરથી આવેલો જવાબ અહીં કંઈ સાબિત ન કરે.</translation>
    </message>
    <message>
        <source>A request cannot come from the future.</source>
        <translation>વિનંતી ભવિષ્યની તારીખની ન હોય.</translation>
    </message>
    <message>
        <source>A rule keeps people for three months at least and ten years at most.</source>
        <translation>નિયમ લોકોને ઓછામાં ઓછા ત્રણ મહિના અને વધુમાં વધુ દસ વર્ષ રાખે છે.</translation>
    </message>
    <message>
        <source>A shared contact needs a name.</source>
        <translation>મોકલવાના સંપર્કનું નામ જોઈએ.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>લખાણ જરૂરી છે.</translation>
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
        <source>A withdrawal or an opt-out never waits.</source>
        <translation>સંમતિ પાછી લેવાનું કે ના પાડવાનું ક્યારેય રાહ જોતું નથી.</translation>
    </message>
    <message>
        <source>A witness keeps a checkpoint of {size} entries, but the log ends after {entries}: its end was cut off, or the store was put back to an older copy.</source>
        <translation>એક સાક્ષી પાસે {size} નોંધનો ચેકપૉઇન્ટ છે, પણ લૉગ {entries} પછી પૂરો થાય છે: તેનો છેડો કપાયો હતો, અથવા ભંડારની જૂની નકલ પાછી લવાઈ હતી.</translation>
    </message>
    <message>
        <source>A witness keeps a checkpoint that this log does not continue: its beginning was changed.</source>
        <translation>એક સાક્ષી પાસેના ચેકપૉઇન્ટ સાથે આ લૉગ મળતો નથી: તેની શરૂઆત બદલાઈ હતી.</translation>
    </message>
    <message>
        <source>A witness&apos;s address begins with https://.</source>
        <translation>સાક્ષીનું સરનામું https:// થી શરૂ થાય છે.</translation>
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
        <source>Addresses and text of the e-mails the agency sends.</source>
        <translation>સંસ્થા મોકલે છે તે ઈ-મેલનાં સરનામાં અને લખાણ.</translation>
    </message>
    <message>
        <source>An authority has ordered to keep it.</source>
        <translation>સરકારી સત્તાએ તે રાખવાનો હુકમ કર્યો છે.</translation>
    </message>
    <message>
        <source>An erasure cannot be proved on this PC.</source>
        <translation>આ પીસી પર ભૂંસ્યાનો પુરાવો મળી શકતો નથી.</translation>
    </message>
    <message>
        <source>An erasure waits because another program reads the data of this profile.</source>
        <translation>ભૂંસવાનું કામ રાહ જુએ છે, કારણ કે બીજો પ્રોગ્રામ આ પ્રોફાઇલનો ડેટા વાંચે છે.</translation>
    </message>
    <message>
        <source>An erasure waits for the relay, which has not deleted its records yet.</source>
        <translation>ભૂંસવાનું કામ રિલેની રાહ જુએ છે, જેણે હજી પોતાની નોંધ ભૂંસી નથી.</translation>
    </message>
    <message>
        <source>An extension needs its reason.</source>
        <translation>સમય લંબાવવા માટે કારણ જોઈએ.</translation>
    </message>
    <message>
        <source>Another PC of your office began to send the same to the same people.</source>
        <translation>તમારી ઑફિસના બીજા પીસીએ એ જ લોકોને એ જ મોકલવાનું શરૂ કર્યું.</translation>
    </message>
    <message>
        <source>Another reason must be put into words.</source>
        <translation>બીજું કારણ હોય તો શબ્દોમાં લખવું પડે.</translation>
    </message>
    <message>
        <source>Answer it first: after the erasure there would be nothing left to give.</source>
        <translation>પહેલાં તેનો જવાબ આપો: ભૂંસ્યા પછી આપવા માટે કંઈ નહીં રહે.</translation>
    </message>
    <message>
        <source>Approve a part and give the reason, or lift the hold first.</source>
        <translation>થોડો ભાગ મંજૂર કરીને કારણ આપો, અથવા પહેલાં રોક હટાવો.</translation>
    </message>
    <message>
        <source>As many people as WhatsApp allows in 24 hours have been written to.</source>
        <translation>WhatsApp 24 કલાકમાં જેટલા લોકોને લખવા દે છે તેટલાને લખાઈ ચૂક્યું છે.</translation>
    </message>
    <message>
        <source>Ask a second person to approve it.</source>
        <translation>બીજા જણને તે મંજૂર કરવા કહો.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>નવો માગો.</translation>
    </message>
    <message>
        <source>Ask for another one.</source>
        <translation>બીજું માગો.</translation>
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
        <source>Ask the owner, a manager or the privacy officer.</source>
        <translation>માલિક, મેનેજર કે ગોપનીયતા અધિકારીને પૂછો.</translation>
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
        <source>Ask whoever runs it for the right one.</source>
        <translation>જે તે ચલાવે છે તેમની પાસેથી સાચું સરનામું માગો.</translation>
    </message>
    <message>
        <source>At most {most} messages go on at once.</source>
        <translation>એકસાથે વધુમાં વધુ {most} સંદેશા આગળ મોકલાય છે.</translation>
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
        <source>Backups</source>
        <translation>બૅકઅપ</translation>
    </message>
    <message>
        <source>Backups need a folder.</source>
        <translation>બૅકઅપ માટે ફોલ્ડર જોઈએ.</translation>
    </message>
    <message>
        <source>Block them when they write again, or mark their card as not to be contacted.</source>
        <translation>તેઓ ફરી લખે ત્યારે બ્લૉક કરો, અથવા તેમના કાર્ડ પર &apos;સંપર્ક ન કરવો&apos; નોંધો.</translation>
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
        <source>Check it in one of the other ways.</source>
        <translation>બીજી કોઈ રીતે તપાસો.</translation>
    </message>
    <message>
        <source>Check it in one of the ways shown, then go on.</source>
        <translation>બતાવેલી રીતોમાંથી એકથી તપાસો, પછી આગળ વધો.</translation>
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
        <source>Check the day it was made.</source>
        <translation>તે કયા દિવસે બન્યું તે તપાસો.</translation>
    </message>
    <message>
        <source>Check the device name and token under Settings, Connection, or ask for a new invitation.</source>
        <translation>સેટિંગ, જોડાણમાં પીસીનું નામ અને ટોકન તપાસો, અથવા નવું આમંત્રણ માગો.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>ઇન્ટરનેટ જોડાણ તપાસીને ફરી પ્રયાસ કરો.</translation>
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
        <source>Check who asks and approve it first.</source>
        <translation>પહેલાં કોણ માગે છે તે તપાસો અને મંજૂર કરો.</translation>
    </message>
    <message>
        <source>Checkpoints belong to an audit export, and this is none.</source>
        <translation>ચેકપૉઇન્ટ ઑડિટ લૉગની નિકાસના હોય છે, અને આ તે નથી.</translation>
    </message>
    <message>
        <source>Choose a filter of people or candidates.</source>
        <translation>લોકો કે ઉમેદવારોનું ફિલ્ટર પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>પછીનો દિવસ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose a message or a signed form from after that.</source>
        <translation>તે પછીનો સંદેશ અથવા સહી કરેલું ફોર્મ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose a person, or write a name.</source>
        <translation>વ્યક્તિ પસંદ કરો, અથવા નામ લખો.</translation>
    </message>
    <message>
        <source>Choose a template without a file.</source>
        <translation>ફાઇલ વિનાનું ટેમ્પલેટ પસંદ કરો.</translation>
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
        <source>Choose a time within a year.</source>
        <translation>એક વર્ષની અંદરનો સમય પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose a time within the next year.</source>
        <translation>આવતા એક વર્ષની અંદરનો સમય પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose again whose data it carries.</source>
        <translation>તેમાં કોનો ડેટા છે તે ફરી પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose another backup. Nothing on this PC was changed.</source>
        <translation>બીજું બૅકઅપ પસંદ કરો. આ પીસી પર કંઈ બદલાયું નથી.</translation>
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
        <source>Choose another word.</source>
        <translation>બીજો શબ્દ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose at least a few words that nobody would guess.</source>
        <translation>કોઈ ધારી ન શકે એવા ઓછામાં ઓછા થોડા શબ્દો પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose at least one of the reasons the law knows.</source>
        <translation>કાયદામાં છે એ કારણોમાંથી ઓછામાં ઓછું એક પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose at least one thing the person agreed to.</source>
        <translation>વ્યક્તિ સંમત થઈ હોય એવી ઓછામાં ઓછી એક બાબત પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>ઓછામાં ઓછું એક પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose fewer days.</source>
        <translation>ઓછા દિવસ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose fewer.</source>
        <translation>ઓછા પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>તેને ફરી પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose one of the places offered.</source>
        <translation>આપેલી વિગતોમાંથી એક પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose one on another disk, a USB stick or a network drive.</source>
        <translation>બીજી ડિસ્ક, પેન ડ્રાઇવ કે નેટવર્ક ડ્રાઇવ પરનું એક પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose one word, without spaces or slashes.</source>
        <translation>ખાલી જગ્યા કે / વિનાનો એક શબ્દ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose other days.</source>
        <translation>બીજા દિવસો પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose the message in which they ask for it again, or a form they signed since.</source>
        <translation>જે સંદેશમાં તેઓ આ ફરી માગે છે તે, અથવા ત્યાર પછી સહી કરેલું ફોર્મ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose the person first.</source>
        <translation>પહેલાં વ્યક્તિ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose the person it is about.</source>
        <translation>તે કોના વિશે છે તે વ્યક્તિ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>તે શાના વિશે છે તે પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose what the card says now.</source>
        <translation>કાર્ડ પર હાલ જે છે તે પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose which one is wrong.</source>
        <translation>કયું ખોટું છે તે પસંદ કરો.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>શહેર</translation>
    </message>
    <message>
        <source>Close other programs that have the profile folder open.</source>
        <translation>પ્રોફાઇલ ફોલ્ડર ખોલીને બેઠેલા બીજા પ્રોગ્રામ બંધ કરો.</translation>
    </message>
    <message>
        <source>Close the request instead.</source>
        <translation>તેના બદલે વિનંતી બંધ કરો.</translation>
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
        <source>Confirm this request first.</source>
        <translation>પહેલાં આ વિનંતી માન્ય કરો.</translation>
    </message>
    <message>
        <source>Confirmed once already.</source>
        <translation>એક વાર પહોંચ અપાઈ ગઈ છે.</translation>
    </message>
    <message>
        <source>Connect one under Settings.</source>
        <translation>સેટિંગમાં એક જોડો.</translation>
    </message>
    <message>
        <source>Connect the disk or network drive; the backup is then made by itself. Older backups are not affected.</source>
        <translation>ડિસ્ક કે નેટવર્ક ડ્રાઇવ જોડો; પછી બૅકઅપ આપોઆપ બને છે. જૂનાં બૅકઅપને કંઈ થયું નથી.</translation>
    </message>
    <message>
        <source>Connect the number again in WhatsApp Business to get a new chance.</source>
        <translation>નવી તક માટે WhatsApp Business માં નંબર ફરી જોડો.</translation>
    </message>
    <message>
        <source>Correct it on the card.</source>
        <translation>કાર્ડ પર સુધારો.</translation>
    </message>
    <message>
        <source>Create templates in WhatsApp Manager: without one, closed chats stay closed.</source>
        <translation>WhatsApp Manager માં ટેમ્પલેટ બનાવો: તેના વિના બંધ ચેટ બંધ જ રહે છે.</translation>
    </message>
    <message>
        <source>Dates and decisions of their requests</source>
        <translation>તેમની વિનંતીઓની તારીખો અને નિર્ણયો</translation>
    </message>
    <message>
        <source>Dates and purposes of their consents</source>
        <translation>તેમની સંમતિઓની તારીખો અને હેતુઓ</translation>
    </message>
    <message>
        <source>Decide on it first.</source>
        <translation>પહેલાં તેનો નિર્ણય લો.</translation>
    </message>
    <message>
        <source>Delete templates that are no longer used.</source>
        <translation>હવે ન વપરાતાં ટેમ્પલેટ ભૂંસો.</translation>
    </message>
    <message>
        <source>Delete the older ones.</source>
        <translation>જૂનાં ભૂંસો.</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>આહાર</translation>
    </message>
    <message>
        <source>Divide it into files of at most 16 MB.</source>
        <translation>તેને વધુમાં વધુ 16 MB ની ફાઇલોમાં વહેંચો.</translation>
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
        <source>Enter the WhatsApp account in Settings, then try again.</source>
        <translation>સેટિંગમાં WhatsApp ખાતું નાખો, પછી ફરી પ્રયાસ કરો.</translation>
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
        <source>Entries of the audit log</source>
        <translation>ઑડિટ લૉગની નોંધો</translation>
    </message>
    <message>
        <source>Entry {entry} does not follow from the one before it: an entry was changed, removed or put in.</source>
        <translation>નોંધ {entry} તેની આગલી નોંધ સાથે જોડાતી નથી: કોઈ નોંધ બદલાઈ, કઢાઈ કે વચ્ચે મુકાઈ હતી.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>બધું</translation>
    </message>
    <message>
        <source>Export it as CSV once more.</source>
        <translation>તેને ફરી એક વાર CSV તરીકે નિકાસ કરો.</translation>
    </message>
    <message>
        <source>Export it without files.</source>
        <translation>તેને ફાઇલો વિના નિકાસ કરો.</translation>
    </message>
    <message>
        <source>Extend the request and say why.</source>
        <translation>વિનંતીનો સમય લંબાવો અને કારણ જણાવો.</translation>
    </message>
    <message>
        <source>Extended, and the person is told why.</source>
        <translation>સમય લંબાવ્યો, અને વ્યક્તિને કારણ જણાવાય છે.</translation>
    </message>
    <message>
        <source>Families that were given their biodata</source>
        <translation>જે કુટુંબોને તેમનો બાયોડેટા અપાયો હતો</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>કુટુંબ</translation>
    </message>
    <message>
        <source>Fetch it first, or leave it out.</source>
        <translation>પહેલાં તેને મેળવો, અથવા તેને બાકાત રાખો.</translation>
    </message>
    <message>
        <source>Files are missing, or there are others than the manifest names.</source>
        <translation>ફાઇલો ખૂટે છે, અથવા મૅનિફેસ્ટમાં છે તે સિવાયની ફાઇલો છે.</translation>
    </message>
    <message>
        <source>Files held by WhatsApp</source>
        <translation>WhatsApp પાસેની ફાઇલો</translation>
    </message>
    <message>
        <source>Files written for somebody</source>
        <translation>કોઈના માટે લખેલી ફાઇલો</translation>
    </message>
    <message>
        <source>Fill in these values.</source>
        <translation>આ મૂલ્યો ભરો.</translation>
    </message>
    <message>
        <source>Finish the tasks that are still open.</source>
        <translation>હજી બાકી હોય તે કામ પૂરાં કરો.</translation>
    </message>
    <message>
        <source>Follow its decision, or forward it again.</source>
        <translation>તેના નિર્ણય પ્રમાણે કરો, અથવા તેને ફરી મોકલો.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again. Nothing that was saved before is lost.</source>
        <translation>ડિસ્ક પર જગ્યા ખાલી કરીને ફરી પ્રયાસ કરો. પહેલાં સાચવેલું કંઈ ગયું નથી.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder. Older backups are kept.</source>
        <translation>ત્યાં જગ્યા ખાલી કરો, અથવા બીજું ફોલ્ડર પસંદ કરો. જૂનાં બૅકઅપ રખાય છે.</translation>
    </message>
    <message>
        <source>Give it one, so that you find it again.</source>
        <translation>તેને નામ આપો, જેથી તે ફરી મળી રહે.</translation>
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
        <source>If they are one person, make the two one in Contacts.</source>
        <translation>જો તે એક જ વ્યક્તિ હોય તો સંપર્કમાં બંનેને એક કરો.</translation>
    </message>
    <message>
        <source>In Excel, save the register as CSV UTF-8, then try again.</source>
        <translation>Excel માં રજિસ્ટરને CSV UTF-8 તરીકે સાચવીને ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>India&apos;s law knows no pause, so the clock runs on.</source>
        <translation>ભારતના કાયદામાં થોભવાનું નથી, તેથી સમયગણતરી ચાલુ રહે છે.</translation>
    </message>
    <message>
        <source>Install the newest version on this PC and open it again. Nothing was changed.</source>
        <translation>આ પીસી પર નવી આવૃત્તિ મૂકીને ફરી ખોલો. કંઈ બદલાયું નથી.</translation>
    </message>
    <message>
        <source>It can go on when the time is over.</source>
        <translation>સમય પૂરો થાય પછી તે આગળ વધી શકે.</translation>
    </message>
    <message>
        <source>It did not reach WhatsApp: answer another way.</source>
        <translation>તે WhatsApp સુધી પહોંચ્યો નહીં: બીજી રીતે જવાબ આપો.</translation>
    </message>
    <message>
        <source>It goes on by itself as the hours pass.</source>
        <translation>કલાકો વીતતાં તે આપોઆપ આગળ વધે છે.</translation>
    </message>
    <message>
        <source>It goes on by itself once the relay answers.</source>
        <translation>રિલે જવાબ આપે એટલે તે આપોઆપ આગળ વધે છે.</translation>
    </message>
    <message>
        <source>It had to be said before it was due.</source>
        <translation>તે નિયત તારીખ પહેલાં કહેવું જરૂરી હતું.</translation>
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
        <source>It is needed for an open claim (GDPR article 17(3)(e)).</source>
        <translation>ચાલુ દાવા માટે તે જરૂરી છે (GDPR કલમ 17(3)(e)).</translation>
    </message>
    <message>
        <source>It is not known yet whom this request is about.</source>
        <translation>આ વિનંતી કોના વિશે છે તે હજી ખબર નથી.</translation>
    </message>
    <message>
        <source>It is not written down whom the person names.</source>
        <translation>વ્યક્તિ કોનું નામ આપે છે તે લખેલું નથી.</translation>
    </message>
    <message>
        <source>It is on its way, or was sent already.</source>
        <translation>તે રસ્તામાં છે, અથવા પહેલેથી મોકલાઈ ગયો છે.</translation>
    </message>
    <message>
        <source>It is only seen, never copied.</source>
        <translation>તે ફક્ત જોવાય છે, ક્યારેય નકલ કરાતી નથી.</translation>
    </message>
    <message>
        <source>It is other people&apos;s data too (GDPR article 15(4) and recital 63).</source>
        <translation>તે બીજા લોકોનો પણ ડેટા છે (GDPR કલમ 15(4) અને મુદ્દો 63).</translation>
    </message>
    <message>
        <source>It is proved by scanning what is left.</source>
        <translation>જે બાકી રહ્યું છે તે તપાસીને પુરાવો મેળવાય છે.</translation>
    </message>
    <message>
        <source>It is theirs; it can only be asked for.</source>
        <translation>તે તેમનું છે; ફક્ત વિનંતી કરી શકાય.</translation>
    </message>
    <message>
        <source>It is too early to send this again.</source>
        <translation>આ ફરી મોકલવાનો સમય હજી થયો નથી.</translation>
    </message>
    <message>
        <source>It is too late to extend this request.</source>
        <translation>આ વિનંતીનો સમય લંબાવવાનું હવે મોડું થઈ ગયું છે.</translation>
    </message>
    <message>
        <source>It was asked more than three working days after the request came, so the clock runs on.</source>
        <translation>વિનંતી આવ્યાના ત્રણથી વધુ કામકાજના દિવસ પછી પૂછાયું, તેથી સમયગણતરી ચાલુ રહે છે.</translation>
    </message>
    <message>
        <source>Its time passed while this PC was off or asleep, so nothing was sent.</source>
        <translation>આ પીસી બંધ કે સ્લીપમાં હતું ત્યારે તેનો સમય વીતી ગયો, તેથી કંઈ મોકલાયું નથી.</translation>
    </message>
    <message>
        <source>Keyed hash of the number</source>
        <translation>નંબરનો ચાવીવાળો હૅશ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ભાષા</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>તેને બાકાત રાખો.</translation>
    </message>
    <message>
        <source>Lift the hold first, or leave the task blocked.</source>
        <translation>પહેલાં રોક હટાવો, અથવા કામ અટકેલું રહેવા દો.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: a quotation mark is never closed.</source>
        <translation>લીટી {line} વાંચી શકાતી નથી: એક અવતરણ ચિહ્ન બંધ થયું નથી.</translation>
    </message>
    <message>
        <source>Look at it once more.</source>
        <translation>તે ફરી એક વાર જુઓ.</translation>
    </message>
    <message>
        <source>Look at its stage: the steps it can take are shown there.</source>
        <translation>તેનો તબક્કો જુઓ: તે કયાં પગલાં લઈ શકે તે ત્યાં દેખાય છે.</translation>
    </message>
    <message>
        <source>Look at the decision again.</source>
        <translation>નિર્ણય ફરી જુઓ.</translation>
    </message>
    <message>
        <source>Look at the details below; change the message, or tell support the number of the error.</source>
        <translation>નીચેની વિગત જુઓ; સંદેશ બદલો, અથવા સહાયને ભૂલનો નંબર જણાવો.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>યાદી ફરી જુઓ.</translation>
    </message>
    <message>
        <source>Look at the list: only people who wrote in the last 24 hours can be blocked.</source>
        <translation>યાદી જુઓ: છેલ્લા 24 કલાકમાં લખનારને જ બ્લૉક કરી શકાય.</translation>
    </message>
    <message>
        <source>Look at who gets these messages before you go on; the next step down may close the number.</source>
        <translation>આગળ વધતાં પહેલાં આ સંદેશા કોને મળે છે તે જુઓ; ગુણવત્તા એક પગથિયું વધુ ઊતરે તો નંબર બંધ થઈ શકે.</translation>
    </message>
    <message>
        <source>Look first at who would go.</source>
        <translation>પહેલાં કોણ નીકળી જશે તે જુઓ.</translation>
    </message>
    <message>
        <source>Look for another copy of erasures.ledger, such as the one in the old profile folder.</source>
        <translation>erasures.ledger ની બીજી નકલ શોધો, જેમ કે જૂના પ્રોફાઇલ ફોલ્ડરમાંની.</translation>
    </message>
    <message>
        <source>Look for erasures.ledger beside the backups or in the old profile folder. Go on without it only when nobody was erased since the backup was made.</source>
        <translation>બૅકઅપની બાજુમાં કે જૂના પ્રોફાઇલ ફોલ્ડરમાં erasures.ledger શોધો. બૅકઅપ બન્યા પછી કોઈનો ડેટા ભૂંસાયો ન હોય તો જ તેના વિના આગળ વધો.</translation>
    </message>
    <message>
        <source>Look once more to whom it goes.</source>
        <translation>તે કોને જાય છે તે ફરી એક વાર જુઓ.</translation>
    </message>
    <message>
        <source>Make these two one in Contacts, where you can compare them.</source>
        <translation>આ બંનેને સંપર્કોમાં એક કરો; ત્યાં તમે તેમની સરખામણી કરી શકો છો.</translation>
    </message>
    <message>
        <source>Manglik</source>
        <translation>માંગલિક</translation>
    </message>
    <message>
        <source>Many messages failed for one and the same reason.</source>
        <translation>એક જ કારણસર ઘણા સંદેશા ન ગયા.</translation>
    </message>
    <message>
        <source>Mark it as no longer answering instead.</source>
        <translation>તેના બદલે &apos;હવે જવાબ આપતો નથી&apos; એમ નિશાની કરો.</translation>
    </message>
    <message>
        <source>Married or engaged: the search has ended.</source>
        <translation>પરિણીત કે સગાઈ થયેલી: શોધ પૂરી થઈ છે.</translation>
    </message>
    <message>
        <source>Mend that line in Excel and export again.</source>
        <translation>તે લીટી Excel માં સુધારીને ફરી નિકાસ કરો.</translation>
    </message>
    <message>
        <source>Messages and the search index</source>
        <translation>સંદેશા અને શોધ-સૂચિ</translation>
    </message>
    <message>
        <source>Messages cannot be sent because of a fault in this program.</source>
        <translation>આ પ્રોગ્રામની એક ખામીને કારણે સંદેશા મોકલી શકાતા નથી.</translation>
    </message>
    <message>
        <source>Messages held by WhatsApp</source>
        <translation>WhatsApp પાસેના સંદેશા</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>મોકલવાની રાહ જોતા સંદેશા</translation>
    </message>
    <message>
        <source>Meta accepts the token for this number.</source>
        <translation>Meta આ નંબર માટે ટોકન સ્વીકારે છે.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>Name counsel&apos;s opinion or the notification.</source>
        <translation>વકીલનો અભિપ્રાય કે સરકારી જાહેરનામું જણાવો.</translation>
    </message>
    <message>
        <source>Name the columns phone, purposes, date, method, notice and evidence.</source>
        <translation>કૉલમનાં નામ phone, purposes, date, method, notice અને evidence રાખો.</translation>
    </message>
    <message>
        <source>Name, e-mail and amount of the agency&apos;s own subscription.</source>
        <translation>સંસ્થાના પોતાના લવાજમનું નામ, ઈ-મેલ અને રકમ.</translation>
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
        <source>No contact for three years: the purpose is no longer served.</source>
        <translation>ત્રણ વર્ષથી સંપર્ક નથી: હવે હેતુ રહ્યો નથી.</translation>
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
        <source>No number on file is this person&apos;s alone, so a reply from one proves nothing.</source>
        <translation>નોંધેલો એકેય નંબર ફક્ત આ વ્યક્તિનો નથી, તેથી તેના પરથી આવેલો જવાબ કંઈ સાબિત ન કરે.</translation>
    </message>
    <message>
        <source>No rule names this person now.</source>
        <translation>હવે આ વ્યક્તિ કોઈ નિયમમાં આવતી નથી.</translation>
    </message>
    <message>
        <source>No such address of this person is on file.</source>
        <translation>આ વ્યક્તિનું એવું કોઈ સરનામું નોંધાયેલું નથી.</translation>
    </message>
    <message>
        <source>No: a list named them on {day}, and nothing proves that they agreed.</source>
        <translation>ના: {day} ના રોજ એક યાદીમાં તેમનું નામ હતું, અને તેઓ સંમત થયા હોવાનો કોઈ પુરાવો નથી.</translation>
    </message>
    <message>
        <source>No: a message of {day} may ask you to stop. Read it and decide first.</source>
        <translation>ના: {day} નો સંદેશ કદાચ તમને અટકવા કહે છે. પહેલાં તે વાંચો અને નિર્ણય લો.</translation>
    </message>
    <message>
        <source>No: a relative agreed for them on {day}; they have not said so themselves.</source>
        <translation>ના: {day} ના રોજ સગાંએ તેમના વતી સંમતિ આપી; તેમણે પોતે હજી કહ્યું નથી.</translation>
    </message>
    <message>
        <source>No: their consent ended on {day}.</source>
        <translation>ના: તેમની સંમતિ {day} ના રોજ પૂરી થઈ.</translation>
    </message>
    <message>
        <source>No: their data was erased at their request on {day}.</source>
        <translation>ના: તેમનો ડેટા {day} ના રોજ તેમની વિનંતીથી ભૂંસાયો.</translation>
    </message>
    <message>
        <source>No: there is no record that they agreed to this.</source>
        <translation>ના: તેઓ આ માટે સંમત થયા હોય એવી કોઈ નોંધ નથી.</translation>
    </message>
    <message>
        <source>No: they asked on {day} to get no more of these messages.</source>
        <translation>ના: તેમણે {day} ના રોજ આ સંદેશા હવે ન મોકલવા કહ્યું.</translation>
    </message>
    <message>
        <source>No: they blocked you on WhatsApp on {day}.</source>
        <translation>ના: તેમણે {day} ના રોજ તમને WhatsApp પર બ્લૉક કર્યા.</translation>
    </message>
    <message>
        <source>No: they complained about your messages on {day}.</source>
        <translation>ના: તેમણે {day} ના રોજ તમારા સંદેશા અંગે ફરિયાદ કરી.</translation>
    </message>
    <message>
        <source>No: they said no to this on {day}.</source>
        <translation>ના: તેમણે {day} ના રોજ આની ના પાડી.</translation>
    </message>
    <message>
        <source>No: they switched off your offers in WhatsApp on {day}.</source>
        <translation>ના: તેમણે {day} ના રોજ WhatsApp માં તમારો પ્રચાર બંધ કર્યો.</translation>
    </message>
    <message>
        <source>No: they took this consent back on {day}.</source>
        <translation>ના: તેમણે {day} ના રોજ આ સંમતિ પાછી લીધી.</translation>
    </message>
    <message>
        <source>No: this chat no longer belongs to this person.</source>
        <translation>ના: આ ચેટ હવે આ વ્યક્તિની નથી.</translation>
    </message>
    <message>
        <source>No: this person is marked as not to be contacted.</source>
        <translation>ના: આ વ્યક્તિ પર &apos;સંપર્ક ન કરો&apos; નિશાની છે.</translation>
    </message>
    <message>
        <source>No: this person&apos;s data may only be kept, not used, until their request is settled.</source>
        <translation>ના: આ વ્યક્તિની વિનંતી પતે નહીં ત્યાં સુધી તેમનો ડેટા ફક્ત રાખી શકાય, વાપરી ન શકાય.</translation>
    </message>
    <message>
        <source>No: this person&apos;s data was erased at their request.</source>
        <translation>ના: આ વ્યક્તિનો ડેટા તેમની વિનંતીથી ભૂંસાયો.</translation>
    </message>
    <message>
        <source>No: we have blocked this person on WhatsApp.</source>
        <translation>ના: આપણે આ વ્યક્તિને WhatsApp પર બ્લૉક કરી છે.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>આ સરનામે કોઈ જવાબ આપતું નથી.</translation>
    </message>
    <message>
        <source>Nobody can call them back; WhatsApp deletes them after 30 days at the latest.</source>
        <translation>તેમને કોઈ પાછા ખેંચી શકતું નથી; WhatsApp મોડામાં મોડું 30 દિવસ પછી તેમને ભૂંસે છે.</translation>
    </message>
    <message>
        <source>Nobody else is in this group.</source>
        <translation>આ જૂથમાં બીજું કોઈ નથી.</translation>
    </message>
    <message>
        <source>Nobody has spoken for this person, so there is nothing to confirm.</source>
        <translation>આ વ્યક્તિ વતી કોઈએ કહ્યું નથી, તેથી માન્ય કરવાનું કંઈ નથી.</translation>
    </message>
    <message>
        <source>Nobody in the register answers this number.</source>
        <translation>આ નંબર પર જવાબ આપનાર કોઈ રજિસ્ટરમાં નથી.</translation>
    </message>
    <message>
        <source>Nobody knows what to put in for {strange}.</source>
        <translation>{strange} ની જગ્યાએ શું મૂકવું તે ખબર નથી.</translation>
    </message>
    <message>
        <source>Not everything is filled in: {labels}.</source>
        <translation>બધું ભર્યું નથી: {labels}.</translation>
    </message>
    <message>
        <source>Not sent: it holds something that was corrected since. Look at it and write it again.</source>
        <translation>મોકલ્યો નથી: તેમાં એવું કંઈક છે જે ત્યાર પછી સુધારાયું છે. જોઈને ફરી લખો.</translation>
    </message>
    <message>
        <source>Not sent: somebody whose data it carries may not be shown to families now.</source>
        <translation>મોકલ્યો નથી: તેમાં જેનો ડેટા છે તે વ્યક્તિને હાલ કુટુંબોને બતાવી શકાય નહીં.</translation>
    </message>
    <message>
        <source>Not sent: the person asked not to get these messages.</source>
        <translation>મોકલ્યો નથી: વ્યક્તિએ આ સંદેશા ન મોકલવા કહ્યું છે.</translation>
    </message>
    <message>
        <source>Not sent: this PC was put back to a backup. Send it again if it is still wanted.</source>
        <translation>મોકલ્યો નથી: આ પીસી પર બૅકઅપ પાછું લવાયું હતું. હજી જોઈતો હોય તો ફરી મોકલો.</translation>
    </message>
    <message>
        <source>Not sent: this person may not be written to at present.</source>
        <translation>મોકલ્યો નથી: હાલ આ વ્યક્તિને લખી શકાય નહીં.</translation>
    </message>
    <message>
        <source>Not sent: we have blocked this person.</source>
        <translation>ન મોકલાયો: આપણે આ વ્યક્તિને બ્લૉક કરી છે.</translation>
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
        <source>Notes and the history of changes</source>
        <translation>નોંધો અને ફેરફારોનો ઇતિહાસ</translation>
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
        <source>Nothing was noted that proves this consent.</source>
        <translation>આ સંમતિનો કોઈ પુરાવો નોંધાયો નથી.</translation>
    </message>
    <message>
        <source>Nothing was said in this time.</source>
        <translation>આ સમયમાં કોઈ વાત થઈ નથી.</translation>
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
        <source>One of the two chats is no longer there.</source>
        <translation>બેમાંથી એક ચેટ હવે નથી.</translation>
    </message>
    <message>
        <source>Only a message that was not sent can be tried again.</source>
        <translation>ફક્ત ન મોકલાયેલો સંદેશ ફરી અજમાવી શકાય.</translation>
    </message>
    <message>
        <source>Only a stop that was found in a chat can be undone.</source>
        <translation>ચેટમાંથી મળેલી અટકાવવાની વિનંતી જ પાછી લઈ શકાય.</translation>
    </message>
    <message>
        <source>Only an approved template can be sent now.</source>
        <translation>હવે ફક્ત મંજૂર ટેમ્પલેટ મોકલી શકાય.</translation>
    </message>
    <message>
        <source>Only requests about others&apos; data are forwarded.</source>
        <translation>ફક્ત બીજાના ડેટા અંગેની વિનંતીઓ આગળ મોકલાય છે.</translation>
    </message>
    <message>
        <source>Only the same request is a duplicate.</source>
        <translation>એ જ વિનંતી હોય તો જ બેવડી ગણાય.</translation>
    </message>
    <message>
        <source>Only they can switch them on again, in WhatsApp.</source>
        <translation>ફક્ત તેઓ પોતે WhatsApp માં તે ફરી ચાલુ કરી શકે.</translation>
    </message>
    <message>
        <source>Only who wrote this can change it.</source>
        <translation>જેણે આ લખ્યું છે તે જ તેને બદલી શકે.</translation>
    </message>
    <message>
        <source>Open WhatsApp Business on the agency&apos;s phone to read it.</source>
        <translation>તેને વાંચવા સંસ્થાના ફોન પર WhatsApp Business ખોલો.</translation>
    </message>
    <message>
        <source>Open another request instead.</source>
        <translation>તેના બદલે બીજી વિનંતી ખોલો.</translation>
    </message>
    <message>
        <source>Open the chat again and check who it is with.</source>
        <translation>ચેટ ફરી ખોલીને તે કોની સાથે છે તે જુઓ.</translation>
    </message>
    <message>
        <source>Open the request again first, and say why.</source>
        <translation>પહેલાં વિનંતી ફરી ખોલો અને કારણ જણાવો.</translation>
    </message>
    <message>
        <source>Open the request under Privacy and say whose it is.</source>
        <translation>ગોપનીયતામાં વિનંતી ખોલો અને તે કોનું છે તે જણાવો.</translation>
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
        <source>Opened again.</source>
        <translation>ફરી ખૂલી.</translation>
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
        <source>Payments</source>
        <translation>ચુકવણી</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ફોન</translation>
    </message>
    <message>
        <source>Phone numbers, names on WhatsApp, messages and files in both directions. Message content is kept for up to 30 days.</source>
        <translation>બંને બાજુના ફોન નંબર, WhatsApp પરનાં નામ, સંદેશા અને ફાઇલો. સંદેશાનું લખાણ 30 દિવસ સુધી રખાય છે.</translation>
    </message>
    <message>
        <source>Photos, papers and voice notes</source>
        <translation>ફોટા, કાગળો અને વૉઇસ નોંધ</translation>
    </message>
    <message>
        <source>Privacy requests are kept as proof and cannot be deleted.</source>
        <translation>ગોપનીયતા વિનંતીઓ પુરાવા તરીકે રખાય છે અને ભૂંસી શકાતી નથી.</translation>
    </message>
    <message>
        <source>Profile, names and numbers</source>
        <translation>પ્રોફાઇલ, નામ અને નંબર</translation>
    </message>
    <message>
        <source>Proof of what was shared, without names (GDPR article 5(2)).</source>
        <translation>શું અપાયું તેનો પુરાવો, નામ વિના (GDPR કલમ 5(2)).</translation>
    </message>
    <message>
        <source>Proof that the request was met, without name and number (GDPR article 5(2)).</source>
        <translation>વિનંતી પૂરી થયાનો પુરાવો, નામ અને નંબર વિના (GDPR કલમ 5(2)).</translation>
    </message>
    <message>
        <source>Proof that there was a consent (GDPR article 7(1); DPDP Act 2023, section 6(10)).</source>
        <translation>સંમતિ હતી તેનો પુરાવો (GDPR કલમ 7(1); DPDP કાયદો 2023, કલમ 6(10)).</translation>
    </message>
    <message>
        <source>Reach the family by phone or e-mail.</source>
        <translation>કુટુંબનો ફોન કે ઈ-મેલથી સંપર્ક કરો.</translation>
    </message>
    <message>
        <source>Read it, and go on only if it still says what you mean.</source>
        <translation>તે વાંચો, અને હજી તમારે કહેવું છે એ જ કહેતું હોય તો જ આગળ વધો.</translation>
    </message>
    <message>
        <source>Read the reason beside the people; go on once it is put right.</source>
        <translation>લોકોની બાજુમાં લખેલું કારણ વાંચો; તે સુધાર્યા પછી આગળ વધો.</translation>
    </message>
    <message>
        <source>Record the agency&apos;s decision first.</source>
        <translation>પહેલાં સંસ્થાનો નિર્ણય નોંધો.</translation>
    </message>
    <message>
        <source>Remove line breaks, emoji and doubled spaces from the part named in the details.</source>
        <translation>વિગતમાં જણાવેલા ભાગમાંથી નવી લીટીઓ, ઇમોજી અને બેવડી ખાલી જગ્યા કાઢો.</translation>
    </message>
    <message>
        <source>Reopen it, or open another one.</source>
        <translation>તેને ફરી ખોલો, અથવા બીજી ખોલો.</translation>
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
        <source>Run the doctor, and restore the newest backup if it finds damage.</source>
        <translation>તપાસ (doctor) ચલાવો, અને નુકસાન મળે તો સૌથી નવું બૅકઅપ પાછું લાવો.</translation>
    </message>
    <message>
        <source>Sanjog Desktop is already open with this profile.</source>
        <translation>Sanjog Desktop આ પ્રોફાઇલ સાથે પહેલેથી ખુલ્લું છે.</translation>
    </message>
    <message>
        <source>Say of each whether it is theirs or somebody else&apos;s.</source>
        <translation>દરેક વિશે જણાવો કે તે તેમનું છે કે બીજા કોઈનું.</translation>
    </message>
    <message>
        <source>Say that it stays, and why, with the answer.</source>
        <translation>તે રહે છે અને કેમ, તે જવાબ સાથે જણાવો.</translation>
    </message>
    <message>
        <source>Say what gives this person the authority.</source>
        <translation>આ વ્યક્તિને અધિકાર શાનાથી મળે છે તે જણાવો.</translation>
    </message>
    <message>
        <source>Say what stands there for each person.</source>
        <translation>દરેક વ્યક્તિ માટે ત્યાં શું આવશે તે જણાવો.</translation>
    </message>
    <message>
        <source>Say which identity paper was seen.</source>
        <translation>કયું ઓળખપત્ર જોયું તે જણાવો.</translation>
    </message>
    <message>
        <source>Scans that prove a consent or an identity</source>
        <translation>સંમતિ કે ઓળખનો પુરાવો આપતા સ્કેન</translation>
    </message>
    <message>
        <source>Sealed webhook records</source>
        <translation>સીલ કરેલી વેબહૂક નોંધ</translation>
    </message>
    <message>
        <source>Sealed webhooks it cannot read, until every PC of the agency has fetched them.</source>
        <translation>સીલ કરેલી વેબહૂક નોંધ, જે રિલે પોતે વાંચી શકતું નથી, સંસ્થાના દરેક પીસી તે મેળવી લે ત્યાં સુધી.</translation>
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
        <source>See the number in WhatsApp Manager; go on when it says that all is well again.</source>
        <translation>WhatsApp Manager માં નંબર જુઓ; બધું ફરી બરાબર છે એમ જણાવે ત્યારે આગળ વધો.</translation>
    </message>
    <message>
        <source>See whether it still holds good, then start it or set another time.</source>
        <translation>તે હજી યોગ્ય છે કે નહીં તે જુઓ, પછી શરૂ કરો અથવા બીજો સમય રાખો.</translation>
    </message>
    <message>
        <source>See with your colleague who goes on; what was sent from here was sent once.</source>
        <translation>કોણ આગળ મોકલશે તે સહકર્મી સાથે નક્કી કરો; અહીંથી જે ગયું તે એક જ વાર ગયું.</translation>
    </message>
    <message>
        <source>Send an e-mail, print it or tell them.</source>
        <translation>ઈ-મેલ મોકલો, છાપો અથવા તેમને કહો.</translation>
    </message>
    <message>
        <source>Send an e-mail, print it, or ask them to write to you first.</source>
        <translation>ઈ-મેલ મોકલો, છાપો, અથવા પહેલાં તેમને લખવા કહો.</translation>
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
        <source>Send, hand over or print the answer first.</source>
        <translation>પહેલાં જવાબ મોકલો, સોંપો કે છાપો.</translation>
    </message>
    <message>
        <source>Sending this again would change nothing.</source>
        <translation>આ ફરી મોકલવાથી કંઈ બદલાશે નહીં.</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>સેવા આપનારા</translation>
    </message>
    <message>
        <source>Set a follow-up for it.</source>
        <translation>તેના માટે ફૉલો-અપ નક્કી કરો.</translation>
    </message>
    <message>
        <source>Set your name under Settings, Staff.</source>
        <translation>સેટિંગ, કર્મચારી માં તમારું નામ લખો.</translation>
    </message>
    <message>
        <source>Several people answer this number, and the list does not say which of them agreed.</source>
        <translation>આ નંબર પર એકથી વધુ લોકો જવાબ આપે છે, અને તેમાંથી કોણ સંમત થયા તે યાદીમાં નથી.</translation>
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
        <source>So that nobody writes to them again (GDPR article 21(3)); it does not lead back to the number.</source>
        <translation>જેથી કોઈ તેમને ફરી ન લખે (GDPR કલમ 21(3)); તેના પરથી નંબર મળી શકતો નથી.</translation>
    </message>
    <message>
        <source>Some of the work of this request is not finished.</source>
        <translation>આ વિનંતીનું થોડું કામ પૂરું થયું નથી.</translation>
    </message>
    <message>
        <source>Some of these people could not be blocked.</source>
        <translation>આમાંના કેટલાક લોકોને બ્લૉક કરી શકાયા નહીં.</translation>
    </message>
    <message>
        <source>Somebody asks for another person: written authority is needed, or the person&apos;s own word.</source>
        <translation>કોઈ બીજી વ્યક્તિ વતી માગે છે: લેખિત અધિકારપત્ર અથવા વ્યક્તિ પોતે કહે તે જોઈએ.</translation>
    </message>
    <message>
        <source>Somebody else asks for this person: write down who.</source>
        <translation>આ વ્યક્તિ વતી બીજું કોઈ માગે છે: કોણ તે લખો.</translation>
    </message>
    <message>
        <source>Somebody this message is about is no longer there.</source>
        <translation>આ સંદેશ જેના વિશે છે તે વ્યક્તિ હવે નથી.</translation>
    </message>
    <message>
        <source>Something is missing from this message.</source>
        <translation>આ સંદેશમાં કંઈક રહી ગયું છે.</translation>
    </message>
    <message>
        <source>Something of an erased person was found where this program cannot remove it.</source>
        <translation>ભૂંસેલી વ્યક્તિનું કંઈક એવી જગ્યાએ મળ્યું જ્યાંથી આ પ્રોગ્રામ તેને કાઢી શકતો નથી.</translation>
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
        <source>Take it out of the message.</source>
        <translation>તેને સંદેશમાંથી કાઢો.</translation>
    </message>
    <message>
        <source>Take this one up instead.</source>
        <translation>તેના બદલે આને હાથમાં લો.</translation>
    </message>
    <message>
        <source>Taken for {name}, who has the same number: the names sound alike.</source>
        <translation>{name} માન્યું, જેમનો નંબર આ જ છે: નામ સાંભળવામાં સરખાં છે.</translation>
    </message>
    <message>
        <source>Tax law requires to keep it.</source>
        <translation>કરવેરાના કાયદા પ્રમાણે તે રાખવું પડે.</translation>
    </message>
    <message>
        <source>Tell support: this should not happen.</source>
        <translation>સહાયને જણાવો: આવું ન થવું જોઈએ.</translation>
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
        <source>Tell the owner. Everything that waits goes out when it ends.</source>
        <translation>માલિકને જણાવો. આ મર્યાદા પૂરી થતાં રાહ જોતું બધું મોકલાશે.</translation>
    </message>
    <message>
        <source>Tell them by letter or phone, and mark it as told.</source>
        <translation>તેમને પત્ર કે ફોનથી જણાવો, અને &apos;જણાવ્યું&apos; એમ નિશાની કરો.</translation>
    </message>
    <message>
        <source>The PIN of our number was entered wrongly too often or too fast.</source>
        <translation>આપણા નંબરનો PIN ઘણી વાર કે ઘણી ઝડપથી ખોટો નખાયો.</translation>
    </message>
    <message>
        <source>The address does not answer.</source>
        <translation>સરનામું જવાબ આપતું નથી.</translation>
    </message>
    <message>
        <source>The agency decided otherwise on this request.</source>
        <translation>સંસ્થાએ આ વિનંતી પર જુદો નિર્ણય લીધો છે.</translation>
    </message>
    <message>
        <source>The agency has not decided on this request yet.</source>
        <translation>સંસ્થાએ આ વિનંતી પર હજી નિર્ણય લીધો નથી.</translation>
    </message>
    <message>
        <source>The agency key is whole.</source>
        <translation>સંસ્થાની ચાવી સાબૂત છે.</translation>
    </message>
    <message>
        <source>The agency&apos;s decision needs a reference.</source>
        <translation>સંસ્થાના નિર્ણય માટે સંદર્ભ જોઈએ.</translation>
    </message>
    <message>
        <source>The archive was changed or cut off.</source>
        <translation>આર્કાઇવ બદલાઈ કે કપાઈ ગયું હતું.</translation>
    </message>
    <message>
        <source>The audit log is empty or broken: no checkpoint is signed over it.</source>
        <translation>ઑડિટ લૉગ ખાલી છે કે તૂટેલો છે: તેના પર ચેકપૉઇન્ટની સહી થતી નથી.</translation>
    </message>
    <message>
        <source>The backup folder is not connected.</source>
        <translation>બૅકઅપનું ફોલ્ડર જોડાયેલું નથી.</translation>
    </message>
    <message>
        <source>The broadcast has no name yet.</source>
        <translation>બ્રોડકાસ્ટનું હજી કોઈ નામ નથી.</translation>
    </message>
    <message>
        <source>The card does not say that.</source>
        <translation>કાર્ડ પર એવું નથી.</translation>
    </message>
    <message>
        <source>The card says so already.</source>
        <translation>કાર્ડ પર એ પહેલેથી છે.</translation>
    </message>
    <message>
        <source>The chat was not open for a confirmation.</source>
        <translation>ચેટ પહોંચ આપવા માટે ખુલ્લી નહોતી.</translation>
    </message>
    <message>
        <source>The chats on the phone have already been brought over once.</source>
        <translation>ફોન પરની ચેટ એક વાર લવાઈ ચૂકી છે.</translation>
    </message>
    <message>
        <source>The chats stay as they are.</source>
        <translation>ચેટ જેમ છે તેમ રહે છે.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another log.</source>
        <translation>ચેકપૉઇન્ટ બીજા લૉગનો છે.</translation>
    </message>
    <message>
        <source>The checkpoint is cut off.</source>
        <translation>ચેકપૉઇન્ટ કપાયેલો છે.</translation>
    </message>
    <message>
        <source>The checkpoint was not signed by this log&apos;s key.</source>
        <translation>ચેકપૉઇન્ટ પર આ લૉગની ચાવીની સહી નથી.</translation>
    </message>
    <message>
        <source>The clock follows the person&apos;s law.</source>
        <translation>સમયગણતરી વ્યક્તિના કાયદા પ્રમાણે ચાલે છે.</translation>
    </message>
    <message>
        <source>The clock stood still while the person was asked.</source>
        <translation>વ્યક્તિને પૂછાયું ત્યાં સુધી સમયગણતરી થોભી હતી.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>ડેટા ફોલ્ડરમાં લખી શકાતું નથી.</translation>
    </message>
    <message>
        <source>The data of somebody this message is about was erased.</source>
        <translation>આ સંદેશ જેના વિશે છે તે વ્યક્તિનો ડેટા ભૂંસાયો.</translation>
    </message>
    <message>
        <source>The data of {person} may only be kept, not used, until their request is settled.</source>
        <translation>{person} ની વિનંતી પતે નહીં ત્યાં સુધી તેમનો ડેટા ફક્ત રાખી શકાય, વાપરી ન શકાય.</translation>
    </message>
    <message>
        <source>The data on this PC cannot be read: it is damaged, or it belongs to another profile.</source>
        <translation>આ પીસીનો ડેટા વાંચી શકાતો નથી: તે બગડ્યો છે, અથવા બીજી પ્રોફાઇલનો છે.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>તારીખ વાંચી શકાતી નથી.</translation>
    </message>
    <message>
        <source>The day to look at the hold again must lie ahead.</source>
        <translation>રોક ફરી જોવાનો દિવસ આગળનો હોવો જોઈએ.</translation>
    </message>
    <message>
        <source>The decision is to do it, to do a part of it, or to refuse.</source>
        <translation>નિર્ણય કરવાનો, થોડો ભાગ કરવાનો અથવા નકારવાનો હોય.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>ડિસ્ક ભરાઈ ગઈ છે, તેથી આ સાચવી શકાયું નહીં.</translation>
    </message>
    <message>
        <source>The end of this PDF was changed after it was sealed.</source>
        <translation>સીલ થયા પછી આ PDF નો છેડો બદલાયો હતો.</translation>
    </message>
    <message>
        <source>The entries are not those the manifest was signed over.</source>
        <translation>જેના પર મૅનિફેસ્ટની સહી થઈ હતી તે આ નોંધો નથી.</translation>
    </message>
    <message>
        <source>The entry is not in the log the checkpoint covers.</source>
        <translation>નોંધ ચેકપૉઇન્ટવાળા લૉગમાં નથી.</translation>
    </message>
    <message>
        <source>The erasure on this PC has not been proved yet.</source>
        <translation>આ પીસી પર ભૂંસ્યાનો પુરાવો હજી મળ્યો નથી.</translation>
    </message>
    <message>
        <source>The family&apos;s card, for nobody else is on it</source>
        <translation>કુટુંબનું કાર્ડ, કારણ કે તેમાં બીજું કોઈ નથી</translation>
    </message>
    <message>
        <source>The file is not as it was written, though its document reads the same.</source>
        <translation>ફાઇલ લખાઈ હતી તેવી નથી, જોકે તેનું લખાણ એ જ છે.</translation>
    </message>
    <message>
        <source>The file of the witness holds no checkpoint.</source>
        <translation>સાક્ષીની ફાઇલમાં કોઈ ચેકપૉઇન્ટ નથી.</translation>
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
        <source>The file was changed after it was sealed.</source>
        <translation>સીલ થયા પછી ફાઇલ બદલાઈ હતી.</translation>
    </message>
    <message>
        <source>The filled-in template is too long.</source>
        <translation>ભરેલું ટેમ્પલેટ ઘણું લાંબું છે.</translation>
    </message>
    <message>
        <source>The fingerprint does not belong to the key.</source>
        <translation>ફિંગરપ્રિન્ટ આ ચાવીની નથી.</translation>
    </message>
    <message>
        <source>The first {size} entries are not those a checkpoint covers: the log was written anew, or the store was put back to an older copy and used again.</source>
        <translation>પહેલી {size} નોંધ ચેકપૉઇન્ટમાં છે તે નથી: લૉગ નવેસરથી લખાયો હતો, અથવા ભંડારની જૂની નકલ પાછી લાવીને ફરી વપરાઈ હતી.</translation>
    </message>
    <message>
        <source>The folder is not connected, or cannot be written.</source>
        <translation>ફોલ્ડર જોડાયેલું નથી, અથવા તેમાં લખી શકાતું નથી.</translation>
    </message>
    <message>
        <source>The form in this message is blocked or used too often right now.</source>
        <translation>આ સંદેશનું ફોર્મ હમણાં રોકેલું છે અથવા ઘણું વપરાયું છે.</translation>
    </message>
    <message>
        <source>The key in the file is not the one that signed it.</source>
        <translation>ફાઇલમાંની ચાવી એ નથી જેનાથી તેના પર સહી થઈ.</translation>
    </message>
    <message>
        <source>The key of this profile is lost: without it nobody can read the data on this PC.</source>
        <translation>આ પ્રોફાઇલની ચાવી ખોવાઈ છે: તેના વિના આ પીસીનો ડેટા કોઈ વાંચી શકતું નથી.</translation>
    </message>
    <message>
        <source>The last entry is cut off.</source>
        <translation>છેલ્લી નોંધ કપાયેલી છે.</translation>
    </message>
    <message>
        <source>The law allows it once.</source>
        <translation>કાયદો એક વાર પરવાનગી આપે છે.</translation>
    </message>
    <message>
        <source>The law requires to keep it for a year (DPDP Rules 2025, rule 8(3)).</source>
        <translation>કાયદા પ્રમાણે તે એક વર્ષ રાખવું પડે (DPDP નિયમો 2025, નિયમ 8(3)).</translation>
    </message>
    <message>
        <source>The list does not say how they agreed.</source>
        <translation>તેઓ કેવી રીતે સંમત થયા તે યાદીમાં નથી.</translation>
    </message>
    <message>
        <source>The list does not say what proves it.</source>
        <translation>તેનો શું પુરાવો છે તે યાદીમાં નથી.</translation>
    </message>
    <message>
        <source>The list does not say when they agreed.</source>
        <translation>તેઓ ક્યારે સંમત થયા તે યાદીમાં નથી.</translation>
    </message>
    <message>
        <source>The list does not say which notice they had seen, or it is none of ours.</source>
        <translation>તેમણે કઈ સૂચના જોઈ હતી તે યાદીમાં નથી, અથવા તે આપણી સૂચના નથી.</translation>
    </message>
    <message>
        <source>The list of blocked people is full.</source>
        <translation>બ્લૉક કરેલા લોકોની યાદી ભરાઈ ગઈ છે.</translation>
    </message>
    <message>
        <source>The list of erased people beside this backup is damaged or belongs to another profile.</source>
        <translation>આ બૅકઅપની બાજુમાંની ભૂંસેલી વ્યક્તિઓની યાદી બગડી છે અથવા બીજી પ્રોફાઇલની છે.</translation>
    </message>
    <message>
        <source>The list of erased people that belongs to this backup is missing, so people who asked to be erased since could come back.</source>
        <translation>આ બૅકઅપની ભૂંસેલી વ્યક્તિઓની યાદી મળતી નથી, તેથી ત્યાર પછી જેમણે ભૂંસવા કહ્યું તેઓ પાછા આવી શકે.</translation>
    </message>
    <message>
        <source>The list says that they agreed on a day that has not come yet.</source>
        <translation>યાદી પ્રમાણે તેઓ જે દિવસે સંમત થયા તે દિવસ હજી આવ્યો નથી.</translation>
    </message>
    <message>
        <source>The list shows everybody the rule names now.</source>
        <translation>યાદીમાં હાલ નિયમમાં આવતા સૌ દેખાય છે.</translation>
    </message>
    <message>
        <source>The list we were reading is out of date.</source>
        <translation>આપણે વાંચતા હતા તે યાદી જૂની થઈ ગઈ છે.</translation>
    </message>
    <message>
        <source>The manifest cannot be read.</source>
        <translation>મૅનિફેસ્ટ વાંચી શકાતું નથી.</translation>
    </message>
    <message>
        <source>The manifest is not the one that was signed.</source>
        <translation>જેના પર સહી થઈ હતી તે આ મૅનિફેસ્ટ નથી.</translation>
    </message>
    <message>
        <source>The manifest is not the one the seal names.</source>
        <translation>સીલમાં જેનું નામ છે તે આ મૅનિફેસ્ટ નથી.</translation>
    </message>
    <message>
        <source>The manifest was signed with another key than the seal.</source>
        <translation>મૅનિફેસ્ટ પર સીલ કરતાં જુદી ચાવીથી સહી થઈ હતી.</translation>
    </message>
    <message>
        <source>The manifest&apos;s root does not fit its files.</source>
        <translation>મૅનિફેસ્ટનું મૂળ તેની ફાઇલો સાથે મળતું નથી.</translation>
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
        <source>The name of the broadcast is too long.</source>
        <translation>બ્રોડકાસ્ટનું નામ ઘણું લાંબું છે.</translation>
    </message>
    <message>
        <source>The number is known already.</source>
        <translation>આ નંબર પહેલેથી નોંધાયેલો છે.</translation>
    </message>
    <message>
        <source>The other request is about something else.</source>
        <translation>બીજી વિનંતી જુદી બાબતની છે.</translation>
    </message>
    <message>
        <source>The other request is not open.</source>
        <translation>બીજી વિનંતી ખુલ્લી નથી.</translation>
    </message>
    <message>
        <source>The owner of the phone did not share the earlier chats.</source>
        <translation>ફોનના માલિકે જૂની ચેટ આપી નહીં.</translation>
    </message>
    <message>
        <source>The pages of this PDF were changed after it was sealed.</source>
        <translation>સીલ થયા પછી આ PDF નાં પાનાં બદલાયાં હતાં.</translation>
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
        <source>The person has not been answered yet.</source>
        <translation>વ્યક્તિને હજી જવાબ અપાયો નથી.</translation>
    </message>
    <message>
        <source>The person is told it: write it in one sentence.</source>
        <translation>આ વ્યક્તિને જણાવાય છે: એક વાક્યમાં લખો.</translation>
    </message>
    <message>
        <source>The person is told this in the answer.</source>
        <translation>જવાબમાં વ્યક્તિને આ જણાવાય છે.</translation>
    </message>
    <message>
        <source>The phone number cannot be read, or there are several.</source>
        <translation>ફોન નંબર વાંચી શકાતો નથી, અથવા એકથી વધુ છે.</translation>
    </message>
    <message>
        <source>The proof of the entry cannot be read.</source>
        <translation>નોંધનો પુરાવો વાંચી શકાતો નથી.</translation>
    </message>
    <message>
        <source>The relative is no longer there.</source>
        <translation>સગાંનું કાર્ડ હવે નથી.</translation>
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
        <source>The same broadcast to the same people is under way on another PC.</source>
        <translation>આ જ પ્રસારણ આ જ લોકોને બીજા પીસી પરથી મોકલાઈ રહ્યું છે.</translation>
    </message>
    <message>
        <source>The seal is of another kind.</source>
        <translation>સીલ બીજા પ્રકારનું છે.</translation>
    </message>
    <message>
        <source>The seal of this PDF cannot be read.</source>
        <translation>આ PDF નું સીલ વાંચી શકાતું નથી.</translation>
    </message>
    <message>
        <source>The seal of this PDF is of another kind.</source>
        <translation>આ PDF નું સીલ બીજા પ્રકારનું છે.</translation>
    </message>
    <message>
        <source>The seal says too little.</source>
        <translation>સીલમાં પૂરતી વિગત નથી.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>સહી વાંચી શકાતી નથી.</translation>
    </message>
    <message>
        <source>The signature does not fit the document.</source>
        <translation>સહી દસ્તાવેજ સાથે મળતી નથી.</translation>
    </message>
    <message>
        <source>The signature is missing or incomplete.</source>
        <translation>સહી નથી અથવા અધૂરી છે.</translation>
    </message>
    <message>
        <source>The signature is of a kind that is not known here.</source>
        <translation>આ પ્રકારની સહી અહીં જાણીતી નથી.</translation>
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
        <source>The template is no longer what it was when this began: its text or category was changed.</source>
        <translation>આ શરૂ થયું ત્યારે ટેમ્પલેટ હતું તેવું હવે નથી: તેનું લખાણ કે પ્રકાર બદલાયો છે.</translation>
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
        <translation>આ વિનંતીનો રાહ જોવાનો સમય પૂરો થયો નથી.</translation>
    </message>
    <message>
        <source>The way to this relay is not encrypted, so this PC does not use it.</source>
        <translation>આ રિલે સુધીનો રસ્તો એન્ક્રિપ્ટેડ નથી, તેથી આ પીસી તેને વાપરતું નથી.</translation>
    </message>
    <message>
        <source>Their name is needed.</source>
        <translation>તેમનું નામ જોઈએ.</translation>
    </message>
    <message>
        <source>Their number and name in other families&apos; chats</source>
        <translation>બીજાં કુટુંબોની ચેટમાં તેમનો નંબર અને નામ</translation>
    </message>
    <message>
        <source>Their number is somebody else&apos;s.</source>
        <translation>તેમનો નંબર બીજા કોઈનો છે.</translation>
    </message>
    <message>
        <source>There are too many packages of this request.</source>
        <translation>આ વિનંતીનાં ઘણાં વધારે પૅકેજ છે.</translation>
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
        <source>There is a text for this word in this language already.</source>
        <translation>આ ભાષામાં આ શબ્દનું લખાણ પહેલેથી છે.</translation>
    </message>
    <message>
        <source>There is already a template with this name and language.</source>
        <translation>આ નામ અને ભાષાનું ટેમ્પલેટ પહેલેથી છે.</translation>
    </message>
    <message>
        <source>There is no card of this recipient.</source>
        <translation>આ મેળવનારનું કોઈ કાર્ડ નથી.</translation>
    </message>
    <message>
        <source>There is no chat with this person.</source>
        <translation>આ વ્યક્તિ સાથે કોઈ ચેટ નથી.</translation>
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
        <source>There is no reference of an order or contract.</source>
        <translation>હુકમ કે કરારનો સંદર્ભ નથી.</translation>
    </message>
    <message>
        <source>There is no relay at this address.</source>
        <translation>આ સરનામે કોઈ રિલે નથી.</translation>
    </message>
    <message>
        <source>There is not enough room for a backup: it needs {needed} GB and {free} GB are free.</source>
        <translation>બૅકઅપ માટે પૂરતી જગ્યા નથી: {needed} GB જોઈએ અને {free} GB ખાલી છે.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>મોકલવા માટે કંઈ નથી.</translation>
    </message>
    <message>
        <source>There is such a request from this message already.</source>
        <translation>આ સંદેશ પરથી આવી વિનંતી પહેલેથી છે.</translation>
    </message>
    <message>
        <source>These are two accounts on WhatsApp, so their chats stay two.</source>
        <translation>આ WhatsApp પર બે ખાતાં છે, તેથી તેમની ચેટ બે જ રહે છે.</translation>
    </message>
    <message>
        <source>These chats are of two entries of the register.</source>
        <translation>આ ચેટ રજિસ્ટરની બે નોંધોની છે.</translation>
    </message>
    <message>
        <source>These messages are no longer there.</source>
        <translation>આ સંદેશા હવે નથી.</translation>
    </message>
    <message>
        <source>They are encrypted and replaced in turn; whoever restores one erases the person again first.</source>
        <translation>તે એન્ક્રિપ્ટેડ છે અને વારાફરતી બદલાય છે; જે પાછું લાવે તે પહેલાં વ્યક્તિનો ડેટા ફરી ભૂંસે છે.</translation>
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
        <source>They name nobody: a chain cannot lose a link.</source>
        <translation>તેમાં કોઈનું નામ નથી: સાંકળ એક કડી ગુમાવી શકતી નથી.</translation>
    </message>
    <message>
        <source>This PC is not connected to WhatsApp.</source>
        <translation>આ પીસી WhatsApp સાથે જોડાયેલું નથી.</translation>
    </message>
    <message>
        <source>This PDF carries no seal.</source>
        <translation>આ PDF પર સીલ નથી.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used.</source>
        <translation>આ બૅકઅપ બગડેલું છે અને વાપરી શકાતું નથી.</translation>
    </message>
    <message>
        <source>This broadcast has begun already.</source>
        <translation>આ બ્રોડકાસ્ટ શરૂ થઈ ચૂક્યું છે.</translation>
    </message>
    <message>
        <source>This broadcast has begun; it can no longer be changed.</source>
        <translation>આ બ્રોડકાસ્ટ શરૂ થઈ ચૂક્યું છે; હવે તે બદલી શકાતું નથી.</translation>
    </message>
    <message>
        <source>This broadcast has begun; what became of it is kept.</source>
        <translation>આ બ્રોડકાસ્ટ શરૂ થઈ ચૂક્યું છે; તેનું જે થયું તેની નોંધ રખાય છે.</translation>
    </message>
    <message>
        <source>This broadcast is no longer there.</source>
        <translation>આ બ્રોડકાસ્ટ હવે નથી.</translation>
    </message>
    <message>
        <source>This broadcast is not held.</source>
        <translation>આ બ્રોડકાસ્ટ થોભેલું નથી.</translation>
    </message>
    <message>
        <source>This broadcast is not under way.</source>
        <translation>આ બ્રોડકાસ્ટ ચાલુ નથી.</translation>
    </message>
    <message>
        <source>This broadcast is over already.</source>
        <translation>આ બ્રોડકાસ્ટ પૂરું થઈ ગયું છે.</translation>
    </message>
    <message>
        <source>This call is no longer there.</source>
        <translation>આ કૉલ હવે નથી.</translation>
    </message>
    <message>
        <source>This cannot be sent again within the hour.</source>
        <translation>આ એક કલાકની અંદર ફરી મોકલી શકાતો નથી.</translation>
    </message>
    <message>
        <source>This caption is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation>આ સાથેનું લખાણ ઘણું લાંબું છે: {count} અક્ષર, WhatsApp {most} લે છે.</translation>
    </message>
    <message>
        <source>This change is no longer there.</source>
        <translation>આ ફેરફાર હવે નથી.</translation>
    </message>
    <message>
        <source>This change was already decided.</source>
        <translation>આ ફેરફારનો નિર્ણય થઈ ગયો છે.</translation>
    </message>
    <message>
        <source>This chat is no longer there.</source>
        <translation>આ ચેટ હવે નથી.</translation>
    </message>
    <message>
        <source>This chat is too long for one file.</source>
        <translation>આ ચેટ એક ફાઇલ માટે ઘણી લાંબી છે.</translation>
    </message>
    <message>
        <source>This chat no longer belongs to the person the message was written for.</source>
        <translation>જે વ્યક્તિ માટે સંદેશ લખાયો હતો તેની આ ચેટ હવે નથી.</translation>
    </message>
    <message>
        <source>This check is made by asking, not by a note.</source>
        <translation>આ તપાસ પૂછીને થાય છે, નોંધ લખીને નહીં.</translation>
    </message>
    <message>
        <source>This check is no longer there.</source>
        <translation>આ તપાસ હવે નથી.</translation>
    </message>
    <message>
        <source>This code is no longer good.</source>
        <translation>આ કોડ હવે ચાલતો નથી.</translation>
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
        <source>This does not go with what was decided on the request.</source>
        <translation>વિનંતી પર જે નક્કી થયું તેની સાથે આ મળતું નથી.</translation>
    </message>
    <message>
        <source>This does not read as a phone number.</source>
        <translation>આ ફોન નંબર લાગતો નથી.</translation>
    </message>
    <message>
        <source>This does not read as an e-mail address.</source>
        <translation>આ ઈ-મેલ સરનામું લાગતું નથી.</translation>
    </message>
    <message>
        <source>This erasure is not under way.</source>
        <translation>ભૂંસવાનું આ કામ હાલ ચાલુ નથી.</translation>
    </message>
    <message>
        <source>This field cannot be corrected here.</source>
        <translation>આ ખાનું અહીં સુધારી શકાતું નથી.</translation>
    </message>
    <message>
        <source>This field is disputed already, here or in another request.</source>
        <translation>આ ખાનું અહીં કે બીજી વિનંતીમાં પહેલેથી વિવાદિત છે.</translation>
    </message>
    <message>
        <source>This file arrives damaged. Ask for it to be sent again.</source>
        <translation>આ ફાઇલ બગડેલી આવે છે. તેને ફરી મોકલવા કહો.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list.</source>
        <translation>આ ફાઇલ યાદી તરીકે વાંચી શકાતી નથી.</translation>
    </message>
    <message>
        <source>This file could not be deleted.</source>
        <translation>આ ફાઇલ ભૂંસી શકાઈ નહીં.</translation>
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
        <source>This file is not what it says it is: it came as a PDF and is none.</source>
        <translation>આ ફાઇલ કહે છે તે નથી: PDF તરીકે આવી પણ PDF નથી.</translation>
    </message>
    <message>
        <source>This file is not what it says it is: it came as a picture and is none.</source>
        <translation>આ ફાઇલ કહે છે તે નથી: ચિત્ર તરીકે આવી પણ ચિત્ર નથી.</translation>
    </message>
    <message>
        <source>This file is not what it says it is: it came as a recording or a film and is none.</source>
        <translation>આ ફાઇલ કહે છે તે નથી: રેકોર્ડિંગ કે વીડિયો તરીકે આવી પણ તે નથી.</translation>
    </message>
    <message>
        <source>This file is not what it says it is: it is a program.</source>
        <translation>આ ફાઇલ કહે છે તે નથી: તે એક પ્રોગ્રામ છે.</translation>
    </message>
    <message>
        <source>This file is not what it says it is: it is a web page.</source>
        <translation>આ ફાઇલ કહે છે તે નથી: તે એક વેબ પેજ છે.</translation>
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
        <source>This file was damaged on its way. It is asked for again.</source>
        <translation>આ ફાઇલ રસ્તામાં બગડી ગઈ. તે ફરી માંગવામાં આવે છે.</translation>
    </message>
    <message>
        <source>This folder is no access package: it has no signed manifest.</source>
        <translation>આ ફોલ્ડર માહિતીનું પૅકેજ નથી: તેમાં સહી કરેલું મૅનિફેસ્ટ નથી.</translation>
    </message>
    <message>
        <source>This has already been asked for.</source>
        <translation>આ પહેલેથી માગેલું છે.</translation>
    </message>
    <message>
        <source>This hold is no longer there.</source>
        <translation>આ રોક હવે નથી.</translation>
    </message>
    <message>
        <source>This hold was lifted already.</source>
        <translation>આ રોક પહેલેથી હટાવાઈ છે.</translation>
    </message>
    <message>
        <source>This is about {names}, and would go to {name}.</source>
        <translation>આ {names} વિશે છે, અને {name} ને જશે.</translation>
    </message>
    <message>
        <source>This is faster than WhatsApp takes messages.</source>
        <translation>WhatsApp સંદેશા લે છે તેના કરતાં આ વધુ ઝડપી છે.</translation>
    </message>
    <message>
        <source>This is neither a folder nor an address.</source>
        <translation>આ ન તો ફોલ્ડર છે, ન સરનામું.</translation>
    </message>
    <message>
        <source>This is none of our files: it is too large.</source>
        <translation>આ આપણી ફાઇલ નથી: તે ઘણી મોટી છે.</translation>
    </message>
    <message>
        <source>This is not a checkpoint of an audit log.</source>
        <translation>આ ઑડિટ લૉગનો ચેકપૉઇન્ટ નથી.</translation>
    </message>
    <message>
        <source>This is not a date of birth we can read.</source>
        <translation>આ વાંચી શકાય એવી જન્મતારીખ નથી.</translation>
    </message>
    <message>
        <source>This is not a height in centimetres.</source>
        <translation>આ સેન્ટિમીટરમાં ઊંચાઈ નથી.</translation>
    </message>
    <message>
        <source>This is not a hold the law knows.</source>
        <translation>આ પ્રકારની રોક કાયદામાં નથી.</translation>
    </message>
    <message>
        <source>This is not a kind of data a rule can be set for.</source>
        <translation>આ પ્રકારના ડેટા માટે નિયમ નક્કી કરી શકાતો નથી.</translation>
    </message>
    <message>
        <source>This is not a kind of data the register of disclosures knows.</source>
        <translation>આ પ્રકારનો ડેટા માહિતી આપ્યાના રજિસ્ટરમાં નથી.</translation>
    </message>
    <message>
        <source>This is not a kind of provider the register knows.</source>
        <translation>આ પ્રકારના સેવા આપનાર રજિસ્ટરમાં નથી.</translation>
    </message>
    <message>
        <source>This is not a kind of recipient the register knows.</source>
        <translation>આ પ્રકારના મેળવનાર રજિસ્ટરમાં નથી.</translation>
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
        <source>This is not a signed document.</source>
        <translation>આ સહી કરેલો દસ્તાવેજ નથી.</translation>
    </message>
    <message>
        <source>This is not a signed document: it cannot be read.</source>
        <translation>આ સહી કરેલો દસ્તાવેજ નથી: તે વાંચી શકાતો નથી.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>આ લખાણ ફાઇલ નથી.</translation>
    </message>
    <message>
        <source>This is not a whole PDF.</source>
        <translation>આ PDF આખી નથી.</translation>
    </message>
    <message>
        <source>This is not a whole ZIP file: its end is missing or was changed.</source>
        <translation>આ ZIP ફાઇલ આખી નથી: તેનો છેડો ખૂટે છે કે બદલાયો છે.</translation>
    </message>
    <message>
        <source>This is not an agency key.</source>
        <translation>આ સંસ્થાની ચાવી નથી.</translation>
    </message>
    <message>
        <source>This is not an audit log.</source>
        <translation>આ ઑડિટ લૉગ નથી.</translation>
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
        <source>This is the person&apos;s own word, not a relative&apos;s.</source>
        <translation>આ વ્યક્તિએ પોતે કહેલું છે, સગાંએ નહીં.</translation>
    </message>
    <message>
        <source>This is what the request asks for already.</source>
        <translation>વિનંતી પહેલેથી આ જ માગે છે.</translation>
    </message>
    <message>
        <source>This kind of file cannot be sent on WhatsApp.</source>
        <translation>આ પ્રકારની ફાઇલ WhatsApp પર મોકલી શકાતી નથી.</translation>
    </message>
    <message>
        <source>This list has no column for the phone number or for what was agreed to.</source>
        <translation>આ યાદીમાં ફોન નંબરની કે શાની સંમતિ અપાઈ તેની કૉલમ નથી.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>આ યાદી ખાલી છે.</translation>
    </message>
    <message>
        <source>This list is too large.</source>
        <translation>આ યાદી ઘણી મોટી છે.</translation>
    </message>
    <message>
        <source>This message can no longer be cancelled.</source>
        <translation>આ સંદેશ હવે રદ થઈ શકતો નથી.</translation>
    </message>
    <message>
        <source>This message can no longer be taken back.</source>
        <translation>આ સંદેશ હવે પાછો લઈ શકાતો નથી.</translation>
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
        <source>This message carries the data of somebody who has not agreed to be shown, or whose data may not be used.</source>
        <translation>આ સંદેશમાં એવી વ્યક્તિનો ડેટા છે જેણે બતાવવાની સંમતિ આપી નથી, અથવા જેનો ડેટા વાપરી ન શકાય.</translation>
    </message>
    <message>
        <source>This message is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation>આ સંદેશ ઘણો લાંબો છે: {count} અક્ષર, WhatsApp {most} લે છે.</translation>
    </message>
    <message>
        <source>This message no longer waits for its time.</source>
        <translation>આ સંદેશ હવે પોતાના સમયની રાહ જોતો નથી.</translation>
    </message>
    <message>
        <source>This message was not sent from here.</source>
        <translation>આ સંદેશ અહીંથી મોકલાયો નહોતો.</translation>
    </message>
    <message>
        <source>This needs the reference of an order and a second person&apos;s approval.</source>
        <translation>આ માટે હુકમનો સંદર્ભ અને બીજા જણની મંજૂરી જોઈએ.</translation>
    </message>
    <message>
        <source>This notice is no longer there.</source>
        <translation>આ સૂચના હવે નથી.</translation>
    </message>
    <message>
        <source>This notice is on its way, or was given already.</source>
        <translation>આ સૂચના રસ્તામાં છે, અથવા પહેલેથી અપાઈ ગઈ છે.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a phone number; it is kept as a note.</source>
        <translation>&apos;{text}&apos; ફોન નંબર નથી; તે નોંધ તરીકે રખાય છે.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a {field} we can read; it is kept as a note.</source>
        <translation>&apos;{text}&apos; આપણે વાંચી શકીએ એવી વિગત ({field}) નથી; તે નોંધ તરીકે રખાય છે.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an e-mail address; it is kept as a note.</source>
        <translation>&apos;{text}&apos; ઈ-મેલ સરનામું નથી; તે નોંધ તરીકે રખાય છે.</translation>
    </message>
    <message>
        <source>10 to 15 lakh a year</source>
        <translation>વાર્ષિક 10 થી 15 લાખ</translation>
    </message>
    <message>
        <source>15 to 20 lakh a year</source>
        <translation>વાર્ષિક 15 થી 20 લાખ</translation>
    </message>
    <message>
        <source>20 to 30 lakh a year</source>
        <translation>વાર્ષિક 20 થી 30 લાખ</translation>
    </message>
    <message>
        <source>3 to 5 lakh a year</source>
        <translation>વાર્ષિક 3 થી 5 લાખ</translation>
    </message>
    <message>
        <source>30 to 50 lakh a year</source>
        <translation>વાર્ષિક 30 થી 50 લાખ</translation>
    </message>
    <message>
        <source>5 to 7 lakh a year</source>
        <translation>વાર્ષિક 5 થી 7 લાખ</translation>
    </message>
    <message>
        <source>50 lakh to 1 crore a year</source>
        <translation>વાર્ષિક 50 લાખથી 1 કરોડ</translation>
    </message>
    <message>
        <source>7 to 10 lakh a year</source>
        <translation>વાર્ષિક 7 થી 10 લાખ</translation>
    </message>
    <message>
        <source>A cell holds more than a spreadsheet cell can.</source>
        <translation>એક ખાનામાં સ્પ્રેડશીટના ખાના કરતાં વધુ છે.</translation>
    </message>
    <message>
        <source>A death in the family</source>
        <translation>કુટુંબમાં અવસાન</translation>
    </message>
    <message>
        <source>A field of your own stays &apos;{before}&apos;; the file says &apos;{after}&apos;.</source>
        <translation>તમારી પોતાની એક વિગત &apos;{before}&apos; જ રહે છે; ફાઇલમાં &apos;{after}&apos; છે.</translation>
    </message>
    <message>
        <source>A list needs at least two choices.</source>
        <translation>યાદીમાં ઓછામાં ઓછા બે વિકલ્પ જોઈએ.</translation>
    </message>
    <message>
        <source>A proposal of ours</source>
        <translation>આપણે આપેલો પ્રસ્તાવ</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>વિદેશમાં</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>ગેરવર્તન</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>સક્રિય</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>લગ્ન રદ</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>બીજું કારણ</translation>
    </message>
    <message>
        <source>Anuradha</source>
        <translation>અનુરાધા</translation>
    </message>
    <message>
        <source>Ardra</source>
        <translation>આર્દ્રા</translation>
    </message>
    <message>
        <source>Ashlesha</source>
        <translation>આશ્લેષા</translation>
    </message>
    <message>
        <source>Ashwini</source>
        <translation>અશ્વિની</translation>
    </message>
    <message>
        <source>Ask a colleague who may.</source>
        <translation>જેને છૂટ હોય તે સાથીને કહો.</translation>
    </message>
    <message>
        <source>Ask for the register as Excel or CSV.</source>
        <translation>રજિસ્ટર Excel કે CSV માં મગાવો.</translation>
    </message>
    <message>
        <source>Ask one of them to change it on this PC.</source>
        <translation>તેમાંથી કોઈને આ પીસી પર તે બદલવા કહો.</translation>
    </message>
    <message>
        <source>Aunt</source>
        <translation>કાકી / મામી</translation>
    </message>
    <message>
        <source>Bharani</source>
        <translation>ભરણી</translation>
    </message>
    <message>
        <source>Biodata</source>
        <translation>બાયોડેટા</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>જન્મતારીખ</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>જન્મસ્થળ</translation>
    </message>
    <message>
        <source>Birth time</source>
        <translation>જન્મસમય</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>ભાઈ</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation>બૌદ્ધ</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>ઉમેદવાર</translation>
    </message>
    <message>
        <source>Cells merged over several rows were read as if each row held their value.</source>
        <translation>એકથી વધુ હરોળમાં ભેગાં કરેલાં ખાનાં દરેક હરોળમાં એ જ કિંમત હોય તેમ વાંચ્યાં.</translation>
    </message>
    <message>
        <source>Check the birth date. If it is right, this biodata may not be kept (Prohibition of Child Marriage Act).</source>
        <translation>જન્મતારીખ તપાસો. તે સાચી હોય, તો આ બાયોડેટા રાખી શકાય નહીં (બાળ લગ્ન પ્રતિબંધક અધિનિયમ).</translation>
    </message>
    <message>
        <source>Check the day and the month of the birth date.</source>
        <translation>જન્મતારીખનો દિવસ અને મહિનો તપાસો.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>વર્ષ તપાસો.</translation>
    </message>
    <message>
        <source>Chitra</source>
        <translation>ચિત્રા</translation>
    </message>
    <message>
        <source>Choose another delimiter.</source>
        <translation>બીજું વિભાજક ચિહ્ન પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>બીજી શીટ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>યાદીમાંથી એક પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose the file that holds the register.</source>
        <translation>જેમાં રજિસ્ટર છે તે ફાઇલ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation>ખ્રિસ્તી</translation>
    </message>
    <message>
        <source>Copy the register into a new sheet and save that, then try again.</source>
        <translation>રજિસ્ટરની નકલ નવી શીટમાં કરીને તે સાચવો, પછી ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>તારીખ</translation>
    </message>
    <message>
        <source>Delete it and save it anew.</source>
        <translation>તેને ભૂંસો અને નવેસરથી સાચવો.</translation>
    </message>
    <message>
        <source>Delete it if you did not expect it.</source>
        <translation>તમને તેની અપેક્ષા ન હોય તો તે ભૂંસો.</translation>
    </message>
    <message>
        <source>Delete one that nobody uses.</source>
        <translation>કોઈ વાપરતું ન હોય એવું એક ભૂંસો.</translation>
    </message>
    <message>
        <source>Delete the columns that are not needed, or export the register again.</source>
        <translation>જરૂર ન હોય તે કૉલમ ભૂંસો, અથવા રજિસ્ટર ફરી નિકાસ કરો.</translation>
    </message>
    <message>
        <source>Dhanishta</source>
        <translation>ધનિષ્ઠા</translation>
    </message>
    <message>
        <source>Dhanu (Sagittarius)</source>
        <translation>ધનુ</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>અવસાન થયું</translation>
    </message>
    <message>
        <source>Divide it into smaller files.</source>
        <translation>તેને નાની ફાઇલોમાં વહેંચો.</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>છૂટાછેડા લીધેલ</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>સંપર્ક ન કરો</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>દસ્તાવેજ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ઈ-મેલ</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>સગાઈ થઈ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>અંગ્રેજી</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>પરીક્ષા</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>અપેક્ષાઓ</translation>
    </message>
    <message>
        <source>Expectations of the family</source>
        <translation>કુટુંબની અપેક્ષાઓ</translation>
    </message>
    <message>
        <source>Export again: they are left out.</source>
        <translation>ફરી નિકાસ કરો: તેઓ બાકાત રહેશે.</translation>
    </message>
    <message>
        <source>Export it again, or open it and save it anew, then try again.</source>
        <translation>તેને ફરી નિકાસ કરો, અથવા ખોલીને નવેસરથી સાચવો, પછી ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Export the contacts again as vCard (.vcf).</source>
        <translation>સંપર્કો ફરી vCard (.vcf) તરીકે નિકાસ કરો.</translation>
    </message>
    <message>
        <source>Export the register again, or divide it into smaller files.</source>
        <translation>રજિસ્ટર ફરી નિકાસ કરો, અથવા તેને નાની ફાઇલોમાં વહેંચો.</translation>
    </message>
    <message>
        <source>Family details</source>
        <translation>કુટુંબની વિગત</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>પિતા</translation>
    </message>
    <message>
        <source>Fees not paid</source>
        <translation>ફી બાકી</translation>
    </message>
    <message>
        <source>Files of this kind are not kept with people.</source>
        <translation>આ પ્રકારની ફાઇલો લોકો સાથે રખાતી નથી.</translation>
    </message>
    <message>
        <source>Finish that request first.</source>
        <translation>પહેલાં તે વિનંતી પૂરી કરો.</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>બીજેથી પ્રસ્તાવ મળ્યો</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>મિત્ર</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>લિંગ</translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation>દાદા / નાના</translation>
    </message>
    <message>
        <source>Grandmother</source>
        <translation>દાદી / નાની</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>વાલી</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>ગુજરાતી</translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation>હસ્ત</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>તબિયત</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ઊંચાઈ</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>હિન્દી</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation>હિંદુ</translation>
    </message>
    <message>
        <source>Horoscope</source>
        <translation>જન્મકુંડળી</translation>
    </message>
    <message>
        <source>Import it as a chat.</source>
        <translation>તેને ચેટ તરીકે આયાત કરો.</translation>
    </message>
    <message>
        <source>Import it once more.</source>
        <translation>તેને ફરી એક વાર આયાત કરો.</translation>
    </message>
    <message>
        <source>In WhatsApp open the chat, choose Export chat, and bring the file it makes.</source>
        <translation>WhatsApp માં ચેટ ખોલો, &apos;ચેટ નિકાસ કરો&apos; પસંદ કરો, અને તેનાથી બનતી ફાઇલ લાવો.</translation>
    </message>
    <message>
        <source>Inauspicious months</source>
        <translation>લગ્ન માટે અશુભ મહિના</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>આવક</translation>
    </message>
    <message>
        <source>It can be undone for 30 days.</source>
        <translation>30 દિવસ સુધી તે પાછું લઈ શકાય.</translation>
    </message>
    <message>
        <source>It needs an @ and a domain.</source>
        <translation>તેમાં @ અને ડોમેન જોઈએ.</translation>
    </message>
    <message>
        <source>It was not taken. Ask the family to send a photo or a PDF.</source>
        <translation>તે લેવાયું નથી. કુટુંબને ફોટો કે PDF મોકલવા કહો.</translation>
    </message>
    <message>
        <source>It was not taken. Print it to a new PDF, or ask for a photo of it.</source>
        <translation>તે લેવાયું નથી. તેને નવી PDF માં છાપો, અથવા તેનો ફોટો મગાવો.</translation>
    </message>
    <message>
        <source>Jain</source>
        <translation>જૈન</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation>યહૂદી</translation>
    </message>
    <message>
        <source>Jyeshtha</source>
        <translation>જ્યેષ્ઠા</translation>
    </message>
    <message>
        <source>Kanya (Virgo)</source>
        <translation>કન્યા</translation>
    </message>
    <message>
        <source>Karka (Cancer)</source>
        <translation>કર્ક</translation>
    </message>
    <message>
        <source>Keep it as biodata or as a document.</source>
        <translation>તેને બાયોડેટા કે દસ્તાવેજ તરીકે રાખો.</translation>
    </message>
    <message>
        <source>Keep it, or change those cards first.</source>
        <translation>તેને રાખો, અથવા પહેલાં તે કાર્ડ બદલો.</translation>
    </message>
    <message>
        <source>Keep the rest as a note or as a file.</source>
        <translation>બાકીનું નોંધ કે ફાઇલ તરીકે રાખો.</translation>
    </message>
    <message>
        <source>Keep the rest as a note.</source>
        <translation>બાકીનું નોંધ તરીકે રાખો.</translation>
    </message>
    <message>
        <source>Keep the rest as a second note or as a file.</source>
        <translation>બાકીનું બીજી નોંધ કે ફાઇલ તરીકે રાખો.</translation>
    </message>
    <message>
        <source>Krittika</source>
        <translation>કૃત્તિકા</translation>
    </message>
    <message>
        <source>Kumbha (Aquarius)</source>
        <translation>કુંભ</translation>
    </message>
    <message>
        <source>Language we write in</source>
        <translation>આપણે લખીએ છીએ તે ભાષા</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>બોલાતી ભાષાઓ</translation>
    </message>
    <message>
        <source>Magha</source>
        <translation>મઘા</translation>
    </message>
    <message>
        <source>Makara (Capricorn)</source>
        <translation>મકર</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>પુરુષ</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>મરાઠી</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>વૈવાહિક સ્થિતિ</translation>
    </message>
    <message>
        <source>Mark the people in the list first.</source>
        <translation>પહેલાં યાદીમાં લોકોને પસંદ કરો.</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>પરિણીત</translation>
    </message>
    <message>
        <source>Meena (Pisces)</source>
        <translation>મીન</translation>
    </message>
    <message>
        <source>Merge them when it is lifted.</source>
        <translation>તે હટે ત્યારે તેમને એક કરો.</translation>
    </message>
    <message>
        <source>Mesha (Aries)</source>
        <translation>મેષ</translation>
    </message>
    <message>
        <source>Mithuna (Gemini)</source>
        <translation>મિથુન</translation>
    </message>
    <message>
        <source>More cells than headings; the rest is kept as a note.</source>
        <translation>મથાળાં કરતાં વધુ ખાનાં; બાકીનું નોંધ તરીકે રખાય છે.</translation>
    </message>
    <message>
        <source>More than 1 crore a year</source>
        <translation>વાર્ષિક 1 કરોડથી વધુ</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>માતા</translation>
    </message>
    <message>
        <source>Mrigashira</source>
        <translation>મૃગશીર્ષ</translation>
    </message>
    <message>
        <source>Mula</source>
        <translation>મૂળ</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation>મુસ્લિમ</translation>
    </message>
    <message>
        <source>Nakshatra</source>
        <translation>નક્ષત્ર</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>પોતાની લિપિમાં નામ</translation>
    </message>
    <message>
        <source>Never married</source>
        <translation>અપરિણીત</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ના</translation>
    </message>
    <message>
        <source>No column of this file holds a name or a number.</source>
        <translation>આ ફાઇલની કોઈ કૉલમમાં નામ કે નંબર નથી.</translation>
    </message>
    <message>
        <source>No income</source>
        <translation>આવક નથી</translation>
    </message>
    <message>
        <source>Nobody can be in this file.</source>
        <translation>આ ફાઇલમાં કોઈને રાખી શકાય નહીં.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>કોઈ પસંદ કર્યું નથી.</translation>
    </message>
    <message>
        <source>Nobody under eighteen can be a candidate.</source>
        <translation>અઢાર વર્ષથી નીચેની વ્યક્તિ ઉમેદવાર ન હોઈ શકે.</translation>
    </message>
    <message>
        <source>Non-vegetarian</source>
        <translation>માંસાહારી</translation>
    </message>
    <message>
        <source>None</source>
        <translation>કંઈ નથી</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>હજી નક્કી નથી</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>રસ નથી</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ખબર નથી</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>નંબર</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>થોભેલું</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>યાદીમાંથી એક</translation>
    </message>
    <message>
        <source>One of the two has asked to be erased, so they are not made one now.</source>
        <translation>બેમાંથી એકે ડેટા ભૂંસવા કહ્યું છે, તેથી હાલ તેમને એક કરાતાં નથી.</translation>
    </message>
    <message>
        <source>One of the two is no longer there.</source>
        <translation>બેમાંથી એક હવે નથી.</translation>
    </message>
    <message>
        <source>One of the two must be kept exactly as it is: a legal hold stands.</source>
        <translation>બેમાંથી એક એન્ટ્રી જેમ છે તેમ જ રાખવી પડે: કાનૂની રોક છે.</translation>
    </message>
    <message>
        <source>Only a photo can be shown first.</source>
        <translation>ફક્ત ફોટો જ સૌથી પહેલાં બતાવી શકાય.</translation>
    </message>
    <message>
        <source>Only an owner or a manager decides who sees what.</source>
        <translation>કોણ શું જુએ તે ફક્ત માલિક કે મેનેજર નક્કી કરે છે.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx), then try again.</source>
        <translation>તેને Excel કે LibreOffice માં ખોલીને Excel વર્કબુક (.xlsx) તરીકે સાચવો, પછી ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>અન્ય</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>જવાબદાર</translation>
    </message>
    <message>
        <source>Parsi</source>
        <translation>પારસી</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>આંશિક</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ફોટો</translation>
    </message>
    <message>
        <source>Photos (JPEG, PNG, WebP, HEIC), PDF, and documents of Word, Excel and LibreOffice are.</source>
        <translation>ફોટા (JPEG, PNG, WebP, HEIC), PDF, અને Word, Excel તથા LibreOffice ના દસ્તાવેજ રખાય છે.</translation>
    </message>
    <message>
        <source>Punarvasu</source>
        <translation>પુનર્વસુ</translation>
    </message>
    <message>
        <source>Purva Ashadha</source>
        <translation>પૂર્વાષાઢા</translation>
    </message>
    <message>
        <source>Purva Bhadrapada</source>
        <translation>પૂર્વા ભાદ્રપદા</translation>
    </message>
    <message>
        <source>Purva Phalguni</source>
        <translation>પૂર્વા ફાલ્ગુની</translation>
    </message>
    <message>
        <source>Pushya</source>
        <translation>પુષ્ય</translation>
    </message>
    <message>
        <source>Rashi</source>
        <translation>રાશિ</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>સ્થિતિનું કારણ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>સંદર્ભ</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>ધર્મ</translation>
    </message>
    <message>
        <source>Retire one that nobody needs any more.</source>
        <translation>હવે કોઈને જરૂર ન હોય એવી એક વપરાશમાંથી કાઢો.</translation>
    </message>
    <message>
        <source>Revati</source>
        <translation>રેવતી</translation>
    </message>
    <message>
        <source>Rohini</source>
        <translation>રોહિણી</translation>
    </message>
    <message>
        <source>Save a smaller copy of it.</source>
        <translation>તેની નાની નકલ સાચવો.</translation>
    </message>
    <message>
        <source>Save it once more, or ask for it to be sent again.</source>
        <translation>તેને ફરી એક વાર સાચવો, અથવા ફરી મોકલવા કહો.</translation>
    </message>
    <message>
        <source>Save it without a password, then try again.</source>
        <translation>તેને પાસવર્ડ વિના સાચવો, પછી ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Save it without macros, or as PDF.</source>
        <translation>તેને મૅક્રો વિના, અથવા PDF તરીકે સાચવો.</translation>
    </message>
    <message>
        <source>Say that this file is a photo.</source>
        <translation>આ ફાઇલ ફોટો છે તેમ જણાવો.</translation>
    </message>
    <message>
        <source>Say which column is the name, or put headings such as Name and Mobile into the first line.</source>
        <translation>નામ કઈ કૉલમમાં છે તે જણાવો, અથવા પહેલી લીટીમાં Name અને Mobile જેવાં મથાળાં મૂકો.</translation>
    </message>
    <message>
        <source>See who may be shown to whom on their cards.</source>
        <translation>કોને કોની સમક્ષ બતાવી શકાય તે તેમનાં કાર્ડ પર જુઓ.</translation>
    </message>
    <message>
        <source>Send a smaller copy of it; a photo needs less than 10 MB.</source>
        <translation>તેની નાની નકલ મોકલો; ફોટા માટે 10 MB થી ઓછું પૂરતું છે.</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>અલગ રહે છે</translation>
    </message>
    <message>
        <source>Several people need a family.</source>
        <translation>એકથી વધુ લોકો માટે કુટુંબ જોઈએ.</translation>
    </message>
    <message>
        <source>Shatabhisha</source>
        <translation>શતભિષા</translation>
    </message>
    <message>
        <source>Shravana</source>
        <translation>શ્રવણ</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation>શીખ</translation>
    </message>
    <message>
        <source>Simha (Leo)</source>
        <translation>સિંહ</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>બહેન</translation>
    </message>
    <message>
        <source>Some letters are in another encoding than the rest of the file; look at the names before importing.</source>
        <translation>કેટલાક અક્ષરો ફાઇલના બાકીના ભાગથી જુદી અક્ષર-પદ્ધતિમાં છે; આયાત પહેલાં નામ જોઈ લો.</translation>
    </message>
    <message>
        <source>Some letters of this file are damaged.</source>
        <translation>આ ફાઇલના કેટલાક અક્ષરો બગડેલા છે.</translation>
    </message>
    <message>
        <source>Some letters of this file are damaged; look at the names before importing.</source>
        <translation>આ ફાઇલના કેટલાક અક્ષરો બગડેલા છે; આયાત પહેલાં નામ જોઈ લો.</translation>
    </message>
    <message>
        <source>Somebody bears this label.</source>
        <translation>આ લેબલ કોઈને લાગેલું છે.</translation>
    </message>
    <message>
        <source>Somebody has chosen here already.</source>
        <translation>અહીં કોઈએ પહેલેથી પસંદ કર્યું છે.</translation>
    </message>
    <message>
        <source>Somebody took their consent back while this was written.</source>
        <translation>આ લખાતું હતું ત્યારે કોઈએ પોતાની સંમતિ પાછી લીધી.</translation>
    </message>
    <message>
        <source>Somebody&apos;s card says what you took off the list.</source>
        <translation>તમે યાદીમાંથી કાઢ્યું તે કોઈના કાર્ડ પર છે.</translation>
    </message>
    <message>
        <source>Somebody&apos;s data was erased while this file was coming in.</source>
        <translation>આ ફાઇલ આવતી હતી ત્યારે કોઈનો ડેટા ભૂંસાયો.</translation>
    </message>
    <message>
        <source>Sub-community</source>
        <translation>પેટા-સમાજ</translation>
    </message>
    <message>
        <source>Swati</source>
        <translation>સ્વાતિ</translation>
    </message>
    <message>
        <source>Take it away, or save the filter anew.</source>
        <translation>તેને કાઢી નાખો, અથવા ફિલ્ટર નવેસરથી સાચવો.</translation>
    </message>
    <message>
        <source>Take it off them first: filter by the label and select all.</source>
        <translation>પહેલાં તે તેમની પાસેથી કાઢો: લેબલ પરથી ફિલ્ટર કરો અને બધાંને પસંદ કરો.</translation>
    </message>
    <message>
        <source>Talking to someone</source>
        <translation>વાત ચાલુ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>લખાણ</translation>
    </message>
    <message>
        <source>The cells of this sheet lie too far apart to be a register.</source>
        <translation>આ શીટનાં ખાનાં એટલાં દૂર દૂર છે કે તે રજિસ્ટર ન હોઈ શકે.</translation>
    </message>
    <message>
        <source>The dates of this chat do not tell whether the day or the month comes first; look at them.</source>
        <translation>આ ચેટની તારીખો પરથી દિવસ પહેલાં છે કે મહિનો તે ખબર પડતી નથી; તે જોઈ લો.</translation>
    </message>
    <message>
        <source>The lines above the headings were not read.</source>
        <translation>મથાળાંની ઉપરની લીટીઓ વાંચી નથી.</translation>
    </message>
    <message>
        <source>The list cannot be sorted by this.</source>
        <translation>યાદીને આના પરથી ગોઠવી શકાતી નથી.</translation>
    </message>
    <message>
        <source>The notes are too long; their end was cut off.</source>
        <translation>નોંધ ઘણી લાંબી છે; તેનો છેડો કપાઈ ગયો.</translation>
    </message>
    <message>
        <source>The person was merged once more since.</source>
        <translation>ત્યાર પછી આ વ્યક્તિને ફરી એક વાર એક કરાઈ છે.</translation>
    </message>
    <message>
        <source>The photos in the contact cards were not read.</source>
        <translation>સંપર્ક કાર્ડમાંના ફોટા વાંચ્યા નથી.</translation>
    </message>
    <message>
        <source>The register of disclosures needs a reason.</source>
        <translation>માહિતી આપ્યાના રજિસ્ટર માટે કારણ જોઈએ.</translation>
    </message>
    <message>
        <source>There are 60 fields already.</source>
        <translation>પહેલેથી 60 વિગતો છે.</translation>
    </message>
    <message>
        <source>There are very many saved filters already.</source>
        <translation>પહેલેથી ઘણાં બધાં સાચવેલાં ફિલ્ટર છે.</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>આ નામની વિગત પહેલેથી છે.</translation>
    </message>
    <message>
        <source>There is a label of this name already.</source>
        <translation>આ નામનું લેબલ પહેલેથી છે.</translation>
    </message>
    <message>
        <source>There is a saved filter of this name already.</source>
        <translation>આ નામનું સાચવેલું ફિલ્ટર પહેલેથી છે.</translation>
    </message>
    <message>
        <source>There is no contact card in this file.</source>
        <translation>આ ફાઇલમાં કોઈ સંપર્ક કાર્ડ નથી.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>આવો કોઈ દિવસ નથી.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>હવે પાછું લેવાનું કંઈ રહ્યું નથી.</translation>
    </message>
    <message>
        <source>There is nothing to undo here any more.</source>
        <translation>અહીં હવે પાછું લેવાનું કંઈ રહ્યું નથી.</translation>
    </message>
    <message>
        <source>These are one entry already.</source>
        <translation>આ પહેલેથી એક જ એન્ટ્રી છે.</translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation>તેમણે જ એમ કહ્યું</translation>
    </message>
    <message>
        <source>This PDF carries a program or another file inside.</source>
        <translation>આ PDF ની અંદર કોઈ પ્રોગ્રામ કે બીજી ફાઇલ છે.</translation>
    </message>
    <message>
        <source>This birth date is in the future.</source>
        <translation>આ જન્મતારીખ ભવિષ્યની છે.</translation>
    </message>
    <message>
        <source>This birth date is more than a hundred years ago.</source>
        <translation>આ જન્મતારીખ સો વર્ષ કરતાં વધુ જૂની છે.</translation>
    </message>
    <message>
        <source>This cannot divide the cells of a row.</source>
        <translation>આનાથી હરોળનાં ખાનાં છૂટાં પાડી શકાતાં નથી.</translation>
    </message>
    <message>
        <source>This card breaks off before its end.</source>
        <translation>આ કાર્ડ છેડા પહેલાં તૂટી જાય છે.</translation>
    </message>
    <message>
        <source>This document carries macros, which are programs.</source>
        <translation>આ દસ્તાવેજમાં મૅક્રો છે, જે પ્રોગ્રામ છે.</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>આ અક્ષર-પદ્ધતિ જાણીતી નથી.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>આ એન્ટ્રી હવે નથી.</translation>
    </message>
    <message>
        <source>This family is no longer there.</source>
        <translation>આ કુટુંબ હવે નથી.</translation>
    </message>
    <message>
        <source>This field is no longer there.</source>
        <translation>આ વિગત હવે નથી.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>આ ફાઇલ વાંચી શકાઈ નહીં.</translation>
    </message>
    <message>
        <source>This file grows too large when it is unpacked, so it was not opened.</source>
        <translation>આ ફાઇલ ખોલતાં ઘણી મોટી થઈ જાય છે, તેથી તે ખોલી નથી.</translation>
    </message>
    <message>
        <source>This file has no line of headings.</source>
        <translation>આ ફાઇલમાં મથાળાંની લીટી નથી.</translation>
    </message>
    <message>
        <source>This file has no sheet with cells.</source>
        <translation>આ ફાઇલમાં ખાનાંવાળી કોઈ શીટ નથી.</translation>
    </message>
    <message>
        <source>This file has several sheets; one of them is read.</source>
        <translation>આ ફાઇલમાં એકથી વધુ શીટ છે; તેમાંથી એક વંચાય છે.</translation>
    </message>
    <message>
        <source>This file has too many columns to be a register.</source>
        <translation>આ ફાઇલમાં એટલી બધી કૉલમ છે કે તે રજિસ્ટર ન હોઈ શકે.</translation>
    </message>
    <message>
        <source>This file has too many rows.</source>
        <translation>આ ફાઇલમાં ઘણી બધી હરોળ છે.</translation>
    </message>
    <message>
        <source>This file is a PDF, not a register.</source>
        <translation>આ ફાઇલ PDF છે, રજિસ્ટર નથી.</translation>
    </message>
    <message>
        <source>This file is a binary Excel workbook (.xlsb).</source>
        <translation>આ ફાઇલ બાઇનરી Excel વર્કબુક (.xlsb) છે.</translation>
    </message>
    <message>
        <source>This file is a packed folder without a register in it.</source>
        <translation>આ ફાઇલ પૅક કરેલું ફોલ્ડર છે, જેમાં રજિસ્ટર નથી.</translation>
    </message>
    <message>
        <source>This file is a picture, not a register.</source>
        <translation>આ ફાઇલ ચિત્ર છે, રજિસ્ટર નથી.</translation>
    </message>
    <message>
        <source>This file is a program, not a register.</source>
        <translation>આ ફાઇલ પ્રોગ્રામ છે, રજિસ્ટર નથી.</translation>
    </message>
    <message>
        <source>This file is a text document, not a table.</source>
        <translation>આ ફાઇલ લખાણનો દસ્તાવેજ છે, કોષ્ટક નથી.</translation>
    </message>
    <message>
        <source>This file is a web page that calls itself a table.</source>
        <translation>આ ફાઇલ વેબ પાનું છે, જે પોતાને કોષ્ટક ગણાવે છે.</translation>
    </message>
    <message>
        <source>This file is an Office file without a table.</source>
        <translation>આ ફાઇલ કોષ્ટક વિનાની Office ફાઇલ છે.</translation>
    </message>
    <message>
        <source>This file is an XML table of an older Excel.</source>
        <translation>આ ફાઇલ જૂના Excel નું XML કોષ્ટક છે.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>આ ફાઇલ બગડેલી છે.</translation>
    </message>
    <message>
        <source>This file is from an Excel before 1993.</source>
        <translation>આ ફાઇલ 1993 પહેલાંના Excel ની છે.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB.</source>
        <translation>આ ફાઇલ 100 MB કરતાં મોટી છે.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>આ ફાઇલ પાસવર્ડથી બંધ છે.</translation>
    </message>
    <message>
        <source>This file is no photo.</source>
        <translation>આ ફાઇલ ફોટો નથી.</translation>
    </message>
    <message>
        <source>This file is not in the exported chat.</source>
        <translation>આ ફાઇલ નિકાસ કરેલી ચેટમાં નથી.</translation>
    </message>
    <message>
        <source>This filter is not known.</source>
        <translation>આ ફિલ્ટર જાણીતું નથી.</translation>
    </message>
    <message>
        <source>This follow-up is no longer there.</source>
        <translation>આ ફૉલો-અપ હવે નથી.</translation>
    </message>
    <message>
        <source>This is a program or a script, not a document.</source>
        <translation>આ પ્રોગ્રામ કે સ્ક્રિપ્ટ છે, દસ્તાવેજ નથી.</translation>
    </message>
    <message>
        <source>This is an archive of other files.</source>
        <translation>આ બીજી ફાઇલોનું આર્કાઇવ છે.</translation>
    </message>
    <message>
        <source>This is an exported chat, not a table.</source>
        <translation>આ નિકાસ કરેલી ચેટ છે, કોષ્ટક નથી.</translation>
    </message>
    <message>
        <source>This is not a birth date.</source>
        <translation>આ જન્મતારીખ નથી.</translation>
    </message>
    <message>
        <source>This is not a chat that WhatsApp exported.</source>
        <translation>આ WhatsApp એ નિકાસ કરેલી ચેટ નથી.</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>આ કૅલેન્ડરનો કોઈ દિવસ નથી.</translation>
    </message>
    <message>
        <source>This is not a height.</source>
        <translation>આ ઊંચાઈ નથી.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>આ સંખ્યા નથી.</translation>
    </message>
    <message>
        <source>This is not a time of the day.</source>
        <translation>આ દિવસનો સમય નથી.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>આ ઈ-મેલ સરનામું નથી.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>આ વિકલ્પોમાંનો એક નથી.</translation>
    </message>
    <message>
        <source>This is too much to ask at once.</source>
        <translation>એકસાથે આટલું બધું પૂછી શકાય નહીં.</translation>
    </message>
    <message>
        <source>This label is no longer there.</source>
        <translation>આ લેબલ હવે નથી.</translation>
    </message>
    <message>
        <source>This name is too long for a field.</source>
        <translation>આ નામ વિગત માટે ઘણું લાંબું છે.</translation>
    </message>
    <message>
        <source>This name is too long for a label.</source>
        <translation>આ નામ લેબલ માટે ઘણું લાંબું છે.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>આ નામ ઘણું લાંબું છે.</translation>
    </message>
    <message>
        <source>This note is empty.</source>
        <translation>આ નોંધ ખાલી છે.</translation>
    </message>
    <message>
        <source>This note is no longer there.</source>
        <translation>આ નોંધ હવે નથી.</translation>
    </message>
    <message>
        <source>This note is too long.</source>
        <translation>આ નોંધ ઘણી લાંબી છે.</translation>
    </message>
    <message>
        <source>This number changed hands lately, so a reply from it is not enough.</source>
        <translation>આ નંબર તાજેતરમાં બીજા પાસે ગયો છે, તેથી તેના પરનો જવાબ પૂરતો નથી.</translation>
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
        <source>This person has also asked for a copy of their data, and that request is open.</source>
        <translation>આ વ્યક્તિએ પોતાના ડેટાની નકલ પણ માગી છે, અને તે વિનંતી ખુલ્લી છે.</translation>
    </message>
    <message>
        <source>This person has asked WhatsApp for no more offers from us.</source>
        <translation>આ વ્યક્તિએ WhatsApp ને આપણા વધુ પ્રચાર ન મોકલવા કહ્યું છે.</translation>
    </message>
    <message>
        <source>This person has asked to be erased, so their chats stay as they are.</source>
        <translation>આ વ્યક્તિએ પોતાની માહિતી ભૂંસવા કહ્યું છે, તેથી તેમની ચેટ જેમ છે તેમ રહે છે.</translation>
    </message>
    <message>
        <source>This person has neither a phone number nor a WhatsApp name.</source>
        <translation>આ વ્યક્તિનો ફોન નંબર પણ નથી અને WhatsApp નામ પણ નથી.</translation>
    </message>
    <message>
        <source>This person has no biodata.</source>
        <translation>આ વ્યક્તિનો બાયોડેટા નથી.</translation>
    </message>
    <message>
        <source>This person has no number yet.</source>
        <translation>આ વ્યક્તિનો હજી કોઈ નંબર નથી.</translation>
    </message>
    <message>
        <source>This person has several numbers.</source>
        <translation>આ વ્યક્તિના એકથી વધુ નંબર છે.</translation>
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
        <source>This person may not be the second to approve.</source>
        <translation>આ જણ બીજી મંજૂરી આપી શકતા નથી.</translation>
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
        <source>This picture has too many pixels to be shown.</source>
        <translation>આ ચિત્રમાં બતાવી શકાય તેના કરતાં વધુ પિક્સેલ છે.</translation>
    </message>
    <message>
        <source>This provider is no longer there.</source>
        <translation>આ સેવા આપનાર હવે નથી.</translation>
    </message>
    <message>
        <source>This record may not be changed.</source>
        <translation>આ નોંધ બદલી શકાતી નથી.</translation>
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
        <source>This request cannot be extended.</source>
        <translation>આ વિનંતીનો સમય લંબાવી શકાતો નથી.</translation>
    </message>
    <message>
        <source>This request cannot take that step now.</source>
        <translation>આ વિનંતી હમણાં તે પગલું લઈ શકતી નથી.</translation>
    </message>
    <message>
        <source>This request does not stand where a copy may be made.</source>
        <translation>આ વિનંતી નકલ બનાવી શકાય એવા તબક્કે નથી.</translation>
    </message>
    <message>
        <source>This request has no person yet.</source>
        <translation>આ વિનંતીમાં હજી કોઈ વ્યક્તિ નથી.</translation>
    </message>
    <message>
        <source>This request is closed, and so is its work.</source>
        <translation>આ વિનંતી બંધ છે, અને તેનું કામ પણ.</translation>
    </message>
    <message>
        <source>This request is closed.</source>
        <translation>આ વિનંતી બંધ છે.</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>આ વિનંતી હવે નથી.</translation>
    </message>
    <message>
        <source>This request is open.</source>
        <translation>આ વિનંતી ખુલ્લી છે.</translation>
    </message>
    <message>
        <source>This request is ours to decide.</source>
        <translation>આ વિનંતીનો નિર્ણય આપણે કરવાનો છે.</translation>
    </message>
    <message>
        <source>This request needs no second approval.</source>
        <translation>આ વિનંતીને બીજી મંજૂરીની જરૂર નથી.</translation>
    </message>
    <message>
        <source>This request was already decided.</source>
        <translation>આ વિનંતી પર નિર્ણય થઈ ગયો છે.</translation>
    </message>
    <message>
        <source>This request was extended already.</source>
        <translation>આ વિનંતીનો સમય પહેલેથી લંબાવ્યો છે.</translation>
    </message>
    <message>
        <source>This saved filter cannot be read.</source>
        <translation>આ સાચવેલું ફિલ્ટર વાંચી શકાતું નથી.</translation>
    </message>
    <message>
        <source>This saved filter cannot be used with this version.</source>
        <translation>આ સાચવેલું ફિલ્ટર આ આવૃત્તિમાં વાપરી શકાતું નથી.</translation>
    </message>
    <message>
        <source>This saved filter is no longer there.</source>
        <translation>આ સાચવેલું ફિલ્ટર હવે નથી.</translation>
    </message>
    <message>
        <source>This sheet is not in the file.</source>
        <translation>આ શીટ ફાઇલમાં નથી.</translation>
    </message>
    <message>
        <source>This shortcut cannot be used.</source>
        <translation>આ શબ્દ વાપરી શકાતો નથી.</translation>
    </message>
    <message>
        <source>This stop is still being carried out.</source>
        <translation>આ અટકાવવાનું કામ હજી ચાલુ છે.</translation>
    </message>
    <message>
        <source>This stop was undone already.</source>
        <translation>અટકાવવાની આ વિનંતી પહેલાં જ પાછી લેવાઈ છે.</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>આ કામ હવે નથી.</translation>
    </message>
    <message>
        <source>This template begins with a file ({kind}).</source>
        <translation>આ ટેમ્પલેટ ફાઇલથી ({kind}) શરૂ થાય છે.</translation>
    </message>
    <message>
        <source>This template begins with a file, which a broadcast cannot carry.</source>
        <translation>આ ટેમ્પલેટ ફાઇલથી શરૂ થાય છે, અને બ્રોડકાસ્ટમાં ફાઇલ મોકલી શકાતી નથી.</translation>
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
        <source>This template is no longer there.</source>
        <translation>આ ટેમ્પલેટ હવે નથી.</translation>
    </message>
    <message>
        <source>This template is not approved by WhatsApp at present.</source>
        <translation>આ ટેમ્પલેટ હાલ WhatsApp એ મંજૂર કરેલું નથી.</translation>
    </message>
    <message>
        <source>This text holds signs that cannot be kept.</source>
        <translation>આ લખાણમાં રાખી ન શકાય એવાં ચિહ્નો છે.</translation>
    </message>
    <message>
        <source>This text is no longer there.</source>
        <translation>આ લખાણ હવે નથી.</translation>
    </message>
    <message>
        <source>This text is too long for one message.</source>
        <translation>આ લખાણ એક સંદેશ માટે ઘણું લાંબું છે.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>આ લખાણ ઘણું લાંબું છે.</translation>
    </message>
    <message>
        <source>This time has passed or is too far away.</source>
        <translation>આ સમય વીતી ગયો છે અથવા ઘણો દૂર છે.</translation>
    </message>
    <message>
        <source>This was done too long ago to be undone.</source>
        <translation>આ એટલા સમય પહેલાં થયું છે કે હવે પાછું લઈ શકાય નહીં.</translation>
    </message>
    <message>
        <source>To open a request again needs a reason.</source>
        <translation>વિનંતી ફરી ખોલવા માટે કારણ જોઈએ.</translation>
    </message>
    <message>
        <source>To waive the waiting time needs a reason.</source>
        <translation>રાહ જોવાનો સમય જતો કરવા માટે કારણ જોઈએ.</translation>
    </message>
    <message>
        <source>Told where they asked.</source>
        <translation>જ્યાં માગ્યું હતું ત્યાં જ જણાવ્યું.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>થોડી મિનિટમાં ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>થોડી વારમાં ફરી પ્રયાસ કરો.</translation>
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
        <source>Tula (Libra)</source>
        <translation>તુલા</translation>
    </message>
    <message>
        <source>Twenty chats are pinned already.</source>
        <translation>વીસ ચેટ પહેલેથી ચોંટાડેલી છે.</translation>
    </message>
    <message>
        <source>Two different people must approve this.</source>
        <translation>આ બે જુદા જણે મંજૂર કરવું પડે.</translation>
    </message>
    <message>
        <source>Two entries were made one here.</source>
        <translation>અહીં બે એન્ટ્રી એક કરાઈ.</translation>
    </message>
    <message>
        <source>Type its people in, or ask for CSV.</source>
        <translation>તેમાંના લોકો જાતે લખો, અથવા CSV મગાવો.</translation>
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
        <source>Unblock them first, if writing to them is really wanted.</source>
        <translation>ખરેખર તેમને લખવું હોય તો પહેલાં અનબ્લૉક કરો.</translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation>કાકા / મામા</translation>
    </message>
    <message>
        <source>Undo it from the list of duplicates.</source>
        <translation>બે વાર નોંધાયેલા લોકોની યાદીમાંથી તેને પાછું લો.</translation>
    </message>
    <message>
        <source>Undo that merge first.</source>
        <translation>પહેલાં તે જોડાણ પાછું લો.</translation>
    </message>
    <message>
        <source>Unpack it and choose the file inside.</source>
        <translation>તેને અનપૅક કરીને અંદરની ફાઇલ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Unpack it, and add the files one by one.</source>
        <translation>તેને અનપૅક કરીને ફાઇલો એક પછી એક ઉમેરો.</translation>
    </message>
    <message>
        <source>Unpin one of them first.</source>
        <translation>પહેલાં તેમાંથી એકને છૂટી કરો.</translation>
    </message>
    <message>
        <source>Up to 3 lakh a year</source>
        <translation>વાર્ષિક 3 લાખ સુધી</translation>
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
        <source>Use a shorter one.</source>
        <translation>ટૂંકું વાપરો.</translation>
    </message>
    <message>
        <source>Use at most 40 letters.</source>
        <translation>વધુમાં વધુ 40 અક્ષર વાપરો.</translation>
    </message>
    <message>
        <source>Use at most 60 letters.</source>
        <translation>વધુમાં વધુ 60 અક્ષર વાપરો.</translation>
    </message>
    <message>
        <source>Use at most {most} characters.</source>
        <translation>વધુમાં વધુ {most} અક્ષર લખો.</translation>
    </message>
    <message>
        <source>Use fewer filters or words.</source>
        <translation>ઓછાં ફિલ્ટર કે શબ્દો વાપરો.</translation>
    </message>
    <message>
        <source>Uttara Ashadha</source>
        <translation>ઉત્તરાષાઢા</translation>
    </message>
    <message>
        <source>Uttara Bhadrapada</source>
        <translation>ઉત્તરા ભાદ્રપદા</translation>
    </message>
    <message>
        <source>Uttara Phalguni</source>
        <translation>ઉત્તરા ફાલ્ગુની</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>વીગન</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>શાકાહારી</translation>
    </message>
    <message>
        <source>Vegetarian with eggs</source>
        <translation>શાકાહારી, ઈંડા સહિત</translation>
    </message>
    <message>
        <source>Vishakha</source>
        <translation>વિશાખા</translation>
    </message>
    <message>
        <source>Vrishabha (Taurus)</source>
        <translation>વૃષભ</translation>
    </message>
    <message>
        <source>Vrishchika (Scorpio)</source>
        <translation>વૃશ્ચિક</translation>
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
        <source>Wait until it is approved again, or begin anew with another one.</source>
        <translation>તે ફરી મંજૂર થાય તેની રાહ જુઓ, અથવા બીજા ટેમ્પલેટથી નવેસરથી શરૂ કરો.</translation>
    </message>
    <message>
        <source>Wait until it is over, or cancel it there.</source>
        <translation>તે પૂરું થાય ત્યાં સુધી રાહ જુઓ, અથવા ત્યાં રદ કરો.</translation>
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
        <source>We have blocked this person on WhatsApp.</source>
        <translation>આપણે આ વ્યક્તિને WhatsApp પર બ્લૉક કરી છે.</translation>
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
        <source>What is kept of this person must stay exactly as it is: a legal hold stands.</source>
        <translation>આ વ્યક્તિનું જે રાખ્યું છે તે જેમનું તેમ રહેવું જોઈએ: કાનૂની રોક છે.</translation>
    </message>
    <message>
        <source>What is to be filled in is not known.</source>
        <translation>શું ભરવાનું છે તે જાણીતું નથી.</translation>
    </message>
    <message>
        <source>What the person&apos;s own phone and other families&apos; phones hold</source>
        <translation>વ્યક્તિના પોતાના ફોન અને બીજાં કુટુંબોના ફોનમાં જે છે</translation>
    </message>
    <message>
        <source>What was agreed to is not one of the purposes the notice names.</source>
        <translation>જેની સંમતિ અપાઈ તે સૂચનામાંના હેતુઓમાંનો નથી.</translation>
    </message>
    <message>
        <source>What was found has changed meanwhile.</source>
        <translation>જે મળ્યું હતું તે દરમિયાન બદલાયું છે.</translation>
    </message>
    <message>
        <source>What you send of your own accord waits until this PC has heard from the relay.</source>
        <translation>તમે સામેથી મોકલો છો તે આ પીસીનો રિલે સાથે સંપર્ક થાય ત્યાં સુધી રાહ જુએ છે.</translation>
    </message>
    <message>
        <source>WhatsApp asked us to slow down.</source>
        <translation>WhatsApp એ આપણને ધીમા પડવા કહ્યું છે.</translation>
    </message>
    <message>
        <source>WhatsApp blocks only people who wrote in the last 24 hours.</source>
        <translation>જેમણે છેલ્લા 24 કલાકમાં લખ્યું હોય તેમને જ WhatsApp બ્લૉક કરે છે.</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Check the internet connection.</source>
        <translation>WhatsApp સુધી પહોંચી શકાતું નથી. ઇન્ટરનેટ જોડાણ તપાસો.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Nothing was changed.</source>
        <translation>WhatsApp સુધી પહોંચી શકાયું નહીં. કંઈ બદલાયું નથી.</translation>
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
        <source>WhatsApp does not let this number begin conversations at present.</source>
        <translation>હાલ WhatsApp આ નંબરને વાતચીત શરૂ કરવા દેતું નથી.</translation>
    </message>
    <message>
        <source>WhatsApp does not let us answer for now; messages wait.</source>
        <translation>હાલ WhatsApp આપણને જવાબ આપવા દેતું નથી; સંદેશા રાહ જુએ છે.</translation>
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
        <source>WhatsApp has paused or withdrawn the template.</source>
        <translation>WhatsApp એ ટેમ્પલેટ અટકાવ્યું છે અથવા પાછું લીધું છે.</translation>
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
        <source>WhatsApp has switched our number off. No message can go out.</source>
        <translation>WhatsApp એ આપણો નંબર બંધ કર્યો છે. કોઈ સંદેશ જઈ શકતો નથી.</translation>
    </message>
    <message>
        <source>WhatsApp has switched this template off for good.</source>
        <translation>WhatsApp એ આ ટેમ્પલેટ કાયમ માટે બંધ કર્યું છે.</translation>
    </message>
    <message>
        <source>WhatsApp has told something else of this number or user name since.</source>
        <translation>WhatsApp એ ત્યારથી આ નંબર કે વપરાશકર્તા નામ વિશે બીજું કહ્યું છે.</translation>
    </message>
    <message>
        <source>WhatsApp is changing something on our account.</source>
        <translation>WhatsApp આપણા ખાતામાં કંઈક બદલી રહ્યું છે.</translation>
    </message>
    <message>
        <source>WhatsApp lets us only answer for now; messages that begin a chat wait.</source>
        <translation>હાલ WhatsApp આપણને ફક્ત જવાબ આપવા દે છે; ચેટ શરૂ કરતા સંદેશા રાહ જુએ છે.</translation>
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
        <source>WhatsApp rates the number lower than when this began: people block it or report its messages.</source>
        <translation>આ શરૂ થયું તેના કરતાં હવે WhatsApp નંબરની ગુણવત્તા ઓછી ગણે છે: લોકો નંબર બ્લૉક કરે છે અથવા તેના સંદેશા રિપોર્ટ કરે છે.</translation>
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
        <source>WhatsApp took this message and has not said yet what became of it.</source>
        <translation>WhatsApp એ આ સંદેશ લીધો છે, પણ તેનું શું થયું તે હજી જણાવ્યું નથી.</translation>
    </message>
    <message>
        <source>When a request came and what it asks for cannot be changed.</source>
        <translation>વિનંતી ક્યારે આવી અને શું માગે છે તે બદલી શકાતું નથી.</translation>
    </message>
    <message>
        <source>Who approves this is not known.</source>
        <translation>આ કોણ મંજૂર કરે છે તે ખબર નથી.</translation>
    </message>
    <message>
        <source>Who asks is the person, a guardian, a relative, a nominee, an agent or the staff.</source>
        <translation>માગનાર વ્યક્તિ પોતે, વાલી, સગું, નામાંકિત, પ્રતિનિધિ કે કર્મચારી હોય.</translation>
    </message>
    <message>
        <source>Who asks was not checked yet.</source>
        <translation>કોણ માગે છે તે હજી તપાસ્યું નથી.</translation>
    </message>
    <message>
        <source>Who was given what and when</source>
        <translation>કોને શું અને ક્યારે અપાયું</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>વિધવા / વિધુર</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>સ્ત્રી</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>કામ</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>પહેલાં સંદેશ લખો.</translation>
    </message>
    <message>
        <source>Write a new one.</source>
        <translation>નવું લખો.</translation>
    </message>
    <message>
        <source>Write a note of your own below it.</source>
        <translation>તેની નીચે તમારી પોતાની નોંધ લખો.</translation>
    </message>
    <message>
        <source>Write down how: by phone, by letter, at the desk.</source>
        <translation>કેવી રીતે તે લખો: ફોનથી, પત્રથી, રૂબરૂ.</translation>
    </message>
    <message>
        <source>Write down their letter, mail or call.</source>
        <translation>તેમનો પત્ર, ઈ-મેલ કે કૉલ નોંધો.</translation>
    </message>
    <message>
        <source>Write down why this message was no stop.</source>
        <translation>આ સંદેશ અટકાવવાની વિનંતી કેમ નહોતો તે લખો.</translation>
    </message>
    <message>
        <source>Write it again; if it fails again, tell support the number of the error.</source>
        <translation>ફરી લખો; તોપણ ન થાય તો સહાયને ભૂલનો નંબર જણાવો.</translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation>નવેસરથી લખો.</translation>
    </message>
    <message>
        <source>Write it as 1997-02-14, or only 1997-02 or 1997.</source>
        <translation>1997-02-14 એમ, અથવા ફક્ત 1997-02 કે 1997 લખો.</translation>
    </message>
    <message>
        <source>Write it as 1998-02-03.</source>
        <translation>1998-02-03 એમ લખો.</translation>
    </message>
    <message>
        <source>Write it as 2027-01-31.</source>
        <translation>2027-01-31 એમ લખો.</translation>
    </message>
    <message>
        <source>Write it as the paper has it.</source>
        <translation>કાગળ પર છે તેમ લખો.</translation>
    </message>
    <message>
        <source>Write it down.</source>
        <translation>લખી લો.</translation>
    </message>
    <message>
        <source>Write it first.</source>
        <translation>પહેલાં તે લખો.</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>એક લીટીમાં લખો.</translation>
    </message>
    <message>
        <source>Write it in one sentence.</source>
        <translation>એક વાક્યમાં લખો.</translation>
    </message>
    <message>
        <source>Write it like 5′10″ or 178 cm, between 100 and 230 cm.</source>
        <translation>5′10″ અથવા 178 cm એમ, 100 થી 230 cm ની વચ્ચે લખો.</translation>
    </message>
    <message>
        <source>Write it on their card first.</source>
        <translation>પહેલાં તેમના કાર્ડ પર તે લખો.</translation>
    </message>
    <message>
        <source>Write it with 24 hours, like 06:40 or 18:05.</source>
        <translation>24 કલાક પ્રમાણે લખો, જેમ કે 06:40 કે 18:05.</translation>
    </message>
    <message>
        <source>Write it with digits, like 12 or 12.5.</source>
        <translation>આંકડામાં લખો, જેમ કે 12 કે 12.5.</translation>
    </message>
    <message>
        <source>Write its length in minutes.</source>
        <translation>તેની લંબાઈ મિનિટમાં લખો.</translation>
    </message>
    <message>
        <source>Write the address with https:// in front.</source>
        <translation>સરનામાની આગળ https:// લખો.</translation>
    </message>
    <message>
        <source>Write the name and the rank as the order has them.</source>
        <translation>હુકમમાં છે તેમ નામ અને હોદ્દો લખો.</translation>
    </message>
    <message>
        <source>Write the name into the request first.</source>
        <translation>પહેલાં વિનંતીમાં નામ લખો.</translation>
    </message>
    <message>
        <source>Write the name of the authority or company.</source>
        <translation>સરકારી સત્તા કે કંપનીનું નામ લખો.</translation>
    </message>
    <message>
        <source>Write the name of the family.</source>
        <translation>કુટુંબનું નામ લખો.</translation>
    </message>
    <message>
        <source>Write them one a line.</source>
        <translation>દરેક લીટીમાં એક લખો.</translation>
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
        <source>Write what was found, such as: a backup was put back on purpose.</source>
        <translation>શું મળ્યું તે લખો, જેમ કે: બૅકઅપ જાણીજોઈને પાછું લવાયું હતું.</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>ખોટો નંબર</translation>
    </message>
    <message>
        <source>Wrote once, never became a client and agreed to nothing.</source>
        <translation>એક વાર લખ્યું, ક્યારેય ગ્રાહક બન્યા નહીં અને કશાની સંમતિ આપી નહીં.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>હા</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>હા કે ના</translation>
    </message>
    <message>
        <source>Yes: they agreed by a button on {day}, having seen notice {notice}.</source>
        <translation>હા: તેમણે {day} ના રોજ સૂચના {notice} જોઈને બટનથી સંમતિ આપી.</translation>
    </message>
    <message>
        <source>Yes: they agreed in a call on {day}, having been told notice {notice}.</source>
        <translation>હા: તેમણે {day} ના રોજ સૂચના {notice} સાંભળીને કૉલ પર સંમતિ આપી.</translation>
    </message>
    <message>
        <source>Yes: they agreed in a form on {day}, having seen notice {notice}.</source>
        <translation>હા: તેમણે {day} ના રોજ સૂચના {notice} જોઈને ફોર્મમાં સંમતિ આપી.</translation>
    </message>
    <message>
        <source>Yes: they agreed in a message on {day}, having seen notice {notice}.</source>
        <translation>હા: તેમણે {day} ના રોજ સૂચના {notice} જોઈને સંદેશમાં સંમતિ આપી.</translation>
    </message>
    <message>
        <source>Yes: they agreed in person on {day}, having been shown notice {notice}.</source>
        <translation>હા: તેમણે {day} ના રોજ સૂચના {notice} બતાવ્યા પછી રૂબરૂ સંમતિ આપી.</translation>
    </message>
    <message>
        <source>Yes: they agreed on {day} by the proof that a list came with, having seen notice {notice}.</source>
        <translation>હા: યાદી સાથે આવેલા પુરાવા પ્રમાણે તેમણે {day} ના રોજ સૂચના {notice} જોઈને સંમતિ આપી.</translation>
    </message>
    <message>
        <source>Yes: they signed for it on paper on {day}, having seen notice {notice}.</source>
        <translation>હા: તેમણે {day} ના રોજ સૂચના {notice} જોઈને કાગળ પર સહી કરી.</translation>
    </message>
    <message>
        <source>Yes: they switched it on in WhatsApp on {day}, having seen notice {notice}.</source>
        <translation>હા: તેમણે {day} ના રોજ સૂચના {notice} જોઈને WhatsApp માં તે ચાલુ કર્યું.</translation>
    </message>
    <message>
        <source>Yes: they wrote to you in the last 24 hours, so you may answer.</source>
        <translation>હા: તેમણે છેલ્લા 24 કલાકમાં તમને લખ્યું છે, તેથી તમે જવાબ આપી શકો.</translation>
    </message>
    <message>
        <source>Yes: this rests on the law or on the safety of their data, and needs no consent.</source>
        <translation>હા: આ કાયદા પર કે તેમના ડેટાની સલામતી પર આધારિત છે, તેથી સંમતિની જરૂર નથી.</translation>
    </message>
    <message>
        <source>You may answer when they write to you themselves.</source>
        <translation>તેઓ પોતે તમને લખે ત્યારે તમે જવાબ આપી શકો.</translation>
    </message>
    <message>
        <source>Your role may not write people&apos;s data into files.</source>
        <translation>તમારી ભૂમિકામાં લોકોનો ડેટા ફાઇલોમાં લખવાની છૂટ નથી.</translation>
    </message>
    <message>
        <source>code for “{text}”</source>
        <translation>“{text}” માટેનો કોડ</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>જન્મતારીખ</translation>
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
        <source>gender</source>
        <translation>લિંગ</translation>
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
        <source>height</source>
        <translation>ઊંચાઈ</translation>
    </message>
    <message>
        <source>image</source>
        <translation>ચિત્ર</translation>
    </message>
    <message>
        <source>marital status</source>
        <translation>વૈવાહિક સ્થિતિ</translation>
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
        <source>status</source>
        <translation>સ્થિતિ</translation>
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
        <source>time of birth</source>
        <translation>જન્મસમય</translation>
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
        <source>{person} has not agreed that their photo is shown to families.</source>
        <translation>{person} એ પોતાનો ફોટો કુટુંબોને બતાવવાની સંમતિ આપી નથી.</translation>
    </message>
    <message>
        <source>{person} has not agreed to be shown to families.</source>
        <translation>{person} એ કુટુંબોને બતાવવાની સંમતિ આપી નથી.</translation>
    </message>
    <message>
        <source>{person} says that some of this is wrong, so it is shown to nobody until that is decided.</source>
        <translation>{person} કહે છે કે આમાંનું કંઈક ખોટું છે, તેથી તેનો નિર્ણય થાય ત્યાં સુધી તે કોઈને બતાવાતું નથી.</translation>
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
<context>
    <name>voice</name>
    <message>
        <source>The microphone may not be used.</source>
        <translation>માઇક્રોફોન વાપરવાની પરવાનગી નથી.</translation>
    </message>
    <message>
        <source>Allow it for Sanjog Desktop in the settings of this PC.</source>
        <translation>આ પીસીના સેટિંગમાં Sanjog Desktop ને તેની પરવાનગી આપો.</translation>
    </message>
    <message>
        <source>This PC has no microphone.</source>
        <translation>આ પીસીમાં માઇક્રોફોન નથી.</translation>
    </message>
    <message>
        <source>Connect one and try again.</source>
        <translation>કોઈ જોડીને ફરી પ્રયાસ કરો.</translation>
    </message>
    <message>
        <source>This microphone cannot be used.</source>
        <translation>આ માઇક્રોફોન વાપરી શકાતું નથી.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>બીજું અજમાવી જુઓ.</translation>
    </message>
    <message>
        <source>The microphone does not answer.</source>
        <translation>માઇક્રોફોન જવાબ આપતું નથી.</translation>
    </message>
    <message>
        <source>Another program may be using it.</source>
        <translation>કદાચ બીજો પ્રોગ્રામ તેને વાપરી રહ્યો છે.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Why may I message this person?</source>
        <translation>આ વ્યક્તિને હું સંદેશ કેમ મોકલી શકું?</translation>
    </message>
    <message>
        <source>Open the consent ledger</source>
        <translation>સંમતિ ખાતાવહી ખોલો</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ક્યાં સુધી</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ક્યારે</translation>
    </message>
    <message>
        <source>How</source>
        <translation>કેવી રીતે</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>સૂચના</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>કોણે નોંધ્યું</translation>
    </message>
</context>
<context>
    <name>witness</name>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>ઑડિટ લૉગના સાક્ષીઓ</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>શોધો… (&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>ઉમેરો (&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Every hour a signed word on how long the log is goes to each of them. Who holds one can show whether an entry was changed, cut off or put back. It names nobody.</source>
        <translation>દર કલાકે લૉગ કેટલો લાંબો છે તેની સહી કરેલી નોંધ તેમાંના દરેકને મોકલાય છે. જેની પાસે તે હોય તે બતાવી શકે કે કોઈ નોંધ બદલાઈ, કપાઈ કે પાછી મુકાઈ હતી. તેમાં કોઈનું નામ નથી.</translation>
    </message>
    <message>
        <source>A &amp;folder (a stick, a network drive) or https:// address</source>
        <translation>ફોલ્ડર (પેન ડ્રાઇવ, નેટવર્ક ડ્રાઇવ) અથવા https:// સરનામું (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>પતાવો (&amp;S)</translation>
    </message>
    <message>
        <source>Looked into: what was it? The finding stays in the log</source>
        <translation>તપાસ થઈ: શું હતું? જે મળ્યું તે લૉગમાં રહે છે</translation>
    </message>
    <message>
        <source>Folder of a witness</source>
        <translation>સાક્ષીનું ફોલ્ડર</translation>
    </message>
    <message>
        <source>None yet: only this PC&apos;s own file watches over the log.</source>
        <translation>હજી એકેય નથી: ફક્ત આ પીસીની પોતાની ફાઇલ લૉગ પર નજર રાખે છે.</translation>
    </message>
    <message>
        <source>{count} entries, {when}</source>
        <translation>{count} નોંધ, {when}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>કાઢો</translation>
    </message>
    <message>
        <source>Remove {where}</source>
        <translation>{where} ને કાઢો</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Open</source>
        <translation>ખોલો</translation>
    </message>
</context>
</TS>
