<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n masked</numerusform>
            <numerusform>%n masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and videos</source>
        <translation>
            <numerusform>%n photo or video</numerusform>
            <numerusform>%n photos and videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n chats</source>
        <translation>
            <numerusform>in %n chat</numerusform>
            <numerusform>in %n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more requests too.</source>
        <translation>
            <numerusform>%n more request too.</numerusform>
            <numerusform>%n more requests too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BiodataSection</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message numerus="yes">
        <source>%n people are chosen.</source>
        <translation>
            <numerusform>%n person is chosen.</numerusform>
            <numerusform>%n people are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatsSection</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineStrip</name>
    <message numerus="yes">
        <source>Messages that will go when online: %n.</source>
        <translation>
            <numerusform>Messages that will go when online: %n.</numerusform>
            <numerusform>Messages that will go when online: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message numerus="yes">
        <source>%n fields were changed on two PCs while they were apart.</source>
        <translation>
            <numerusform>%n field was changed on two PCs while they were apart.</numerusform>
            <numerusform>%n fields were changed on two PCs while they were apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%n more requests too.</source>
        <translation>
            <numerusform>%n more request too.</numerusform>
            <numerusform>%n more requests too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>catching up, %n read</source>
        <translation>
            <numerusform>catching up, %n read</numerusform>
            <numerusform>catching up, %n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n queued</source>
        <translation>
            <numerusform>Outbox: %n queued</numerusform>
            <numerusform>Outbox: %n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted · auto-lock after %n min</source>
        <translation>
            <numerusform>Encrypted · auto-lock after %n min</numerusform>
            <numerusform>Encrypted · auto-lock after %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message numerus="yes">
        <source>Goes to {name} in %n s</source>
        <translation>
            <numerusform>Goes to {name} in %n s</numerusform>
            <numerusform>Goes to {name} in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message numerus="yes">
        <source>%n entries stay as they are: somebody changed them since.</source>
        <translation>
            <numerusform>%n entry stays as it is: somebody changed it since.</numerusform>
            <numerusform>%n entries stay as they are: somebody changed them since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message numerus="yes">
        <source>and %n more later</source>
        <translation>
            <numerusform>and %n more later</numerusform>
            <numerusform>and %n more later</numerusform>
        </translation>
    </message>
</context>
</TS>
