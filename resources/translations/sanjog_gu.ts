<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gu" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Cannot be shown. Open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer available from WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be fetched yet, trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a program or can carry one, so it is not opened from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it only if you know who made it and what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this PC opens {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has not been fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large for WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is {limit} MB. Send a smaller copy or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share biodata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opted in {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said no {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice from WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of a kind not supported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: not sent. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy request?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes in {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted by its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while this was being sent. Did it arrive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in reply to: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you reacted {emoji}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they reacted {emoji}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanjog Desktop: contacts, WhatsApp chats and privacy requests of a matrimonial agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanjog Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence texts lie beside the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this PC alone. Changes show at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of this program. Messages are written in the language of each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BubbleActions</name>
    <message>
        <source>What to do with this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>React</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the reaction back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatsPane</name>
    <message>
        <source>Choose a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything said so far is on this PC and can be read without a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for WhatsApp. Send it in two parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Meta’s app dashboard and your relay. Everything here stays in the encrypted store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp at Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system user’s token does not expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp &amp;business account id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Graph address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph &amp;version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC’s &amp;name at the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC’s credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC’s &amp;credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay seals every message with the public half; only PCs that hold the private half can read them. Make one pair for the whole agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it from the first PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Private half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay is started with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublic half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a new pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy public half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, in use from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the relay with the new public half, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {id}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On file: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not read as a phone number. Try it with +91 in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date of birth as year-month-day, like 1997-02-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the height like 5′10″ or 178 cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in &amp;own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+91 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother of …, candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is to be married: keep a &amp;biodata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1997-02-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5′10″ or 178 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed&amp;ucation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gotra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangli&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in any script, or part of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ms} ms · {count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or the last digits of a number. People shows everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No families yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the register you keep, or add people one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the register you keep in Excel as CSV, or add the first person. Whoever writes on WhatsApp appears under People by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people · {families} families · all on this PC, readable offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyPanel</name>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Choose this family in a person’s form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Choose the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in Excel and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completes somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns read: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} share a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} people added, {changed} completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the file was left alone; importing it again adds nobody twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was given a consent by this: ask before the first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Search people and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which chats to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chat appears here when a family writes to your number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive a chat from its menu; it comes back when they write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is good news. See All for every chat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code, as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with this PC’s &amp;keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neither is at hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanjog is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code that was printed when this PC was set up. Spaces and dashes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this PC is encrypted. Messages keep waiting safely until you unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase, the keychain or the recovery code, nobody can read the data on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That includes us: there is no second key. Look for the printed recovery code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC’s keychain does not hold the key. Type the passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostKeyPage</name>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start fresh on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locked data stays encrypted and is set aside, not read. This PC then starts empty and fetches again what the relay still keeps and what the other PCs of the team share. What was only on this PC stays lost unless its passphrase or recovery code is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;understand that this PC starts empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: at least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} · the two are not the same yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this notice offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflineStrip</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline. You are reading saved data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}. You are reading saved data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Messages that will go when online: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Connect to WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip for now; it is under Settings later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC was set up meanwhile. Restart the program to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile folder cannot be written. Free some space or check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC’s keychain did not take the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You unlock with the passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptInDialog</name>
    <message>
        <source>Record opt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply in this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed paper form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person, at the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the person said themselves, after they saw the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their message: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words they wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or date of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the signed form is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, and who heard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, and who was there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It encrypts everything on this PC. Three or four words that do not belong together are easy to remember and hard to guess. Any language will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Card of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy request…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height · diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gotra · manglik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biodata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number on file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <source>Privacy requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested from chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see its stage, its clock and the words it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody asks to see, correct or delete their data, press New request. What they write in a chat is suggested here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing due this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open shows every request that still runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that read like a privacy request, in four languages, wait here for your word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered requests stay here with their dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by staff: not a request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Move it off this PC, to a stick in a drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Try the other way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanjog recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the data on this PC when the passphrase is forgotten. Keep it in a locked drawer or a safe, away from the PC. Whoever holds it can read everything; without it or the passphrase nobody can.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Keep the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, only this code opens the data on this PC. It is shown once and stored nowhere. Print it and lock the sheet away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type back groups {first} and {second}, to be sure the sheet is right:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also let this PC’s &amp;keychain unlock it, without the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I kept it, &amp;go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the person first; add them under Contacts if they are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} · {requester}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is no longer on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this PC is encrypted with a key that only you can unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the last key, click or scroll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for each change below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain of this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it, signing in to the PC unlocks Sanjog too. Turn it off on a PC that others use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code makes the printed one worthless. It is shown once, here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds the key from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has no keychain that takes the key. The passphrase stays the way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain no longer holds the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old recovery code opens nothing any more. Keep this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line of the table to see biodata, numbers and consent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues see who wrote a message, recorded a consent or changed a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online · synced {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online · not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>catching up, %n read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n queued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>quality high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality low</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Encrypted · auto-lock after %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuspectedList</name>
    <message>
        <source>Suggested from chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: {name} asks for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a request: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chat with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>Search templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this message is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template. WhatsApp has approved each of these word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours have passed since their last message. Only an approved template can be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not approved now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File at the head of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template begins with another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of the kind: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Preview of the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the person&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes in {language} · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window open {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window closed · templates only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicePlayer</name>
    <message>
        <source>This recording cannot be played here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it and open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has no loudspeaker or headphones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording could not be played.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome to Sanjog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families, WhatsApp chats and privacy requests of your agency, on this PC, encrypted, readable without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase, print the recovery code, connect your WhatsApp number. About five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up agency with families that answer. No account, no network, nothing is sent to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>May message: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May answer until {moment}: they wrote to us. No opt-in is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not message: this person’s data was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not message: processing is restricted while a request is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not message: marked do not contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not message: no opt-in is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not message: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opted in on {day} {how} (notice {version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opted in on {day} {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrew on {day} {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said no on {day} {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opt-in of {day} has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no opt-in on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they asked us to stop, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they stopped this on WhatsApp, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their data was erased, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they blocked us, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they complained, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff stopped it, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a WhatsApp reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a WhatsApp button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by their WhatsApp preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by an imported record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biodata added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} (shared)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp id, no number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not message now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Married</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biodata sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manglik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by a nominee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by somebody for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want to know what we hold about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want their data in a form they can take elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say something we hold is wrong or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want what we hold about them deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take back a permission they gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want no more messages from us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want us to stop using their data for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They object to a use of their data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They name somebody to act for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They complain about how we handled their data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {count} d overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, in {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>&apos;{day}&apos; is not a date of birth we can read, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{number}&apos; does not read as a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours have passed since their last message; send a template instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the template is not in the form WhatsApp wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the template is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared contact needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value does not fit the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice message or a sticker cannot carry a caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add their phone number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add words around the blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the answers in the chat instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner to accept them in WhatsApp&apos;s account pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner to check the payment method of the WhatsApp account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner to check the payment method of the WhatsApp account. Messages wait until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person for their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to add this number to the test list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to allow it again for our app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to allow it for our app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to confirm it by SMS or call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to enter a new access key in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to have the name approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to look at it in WhatsApp&apos;s account pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to register it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to register the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to remove and register the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to renew the access key in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account to switch them on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the WhatsApp account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the templates to correct their categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to send it again, if it is large in a smaller form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them, and record their consent on their card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the mark on their card only if they asked you to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the message and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in Settings that the WhatsApp account and number are still the right ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write to the profile folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and this PC&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the device name and token under Settings, Connection, or ask for a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number of the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number with the family and reach them by phone meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the relay address under Settings, Connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the values: no line breaks, no missing picture or date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message or a signed form from after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template, or wait until they write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one, or ask the owner to do it in WhatsApp&apos;s account pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another template and have a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another template and tell the person who looks after the templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another template, or wait until it is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least a few words that nobody would guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one thing the person agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CSV file that holds the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the message in which they ask for it again, or a form they signed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm by a call that it is still the same person before writing on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the number again in WhatsApp Business to get a new chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create templates in WhatsApp Manager: without one, closed chats stay closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete templates that are no longer used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it again before tomorrow. A call works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it again. Call the family, or wait until they write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the access key in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the right PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the register again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk and try again. Nothing that was saved before is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the relay the public half shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gotra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Excel, save the register as CSV UTF-8, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version on this PC and open it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent, or was sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known by now what became of this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} cannot be read: a quotation mark is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details below; change the message, or tell support the number of the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list: only people who wrote in the last 24 hours can be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manglik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it as no longer answering instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that line in Excel and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages cannot be sent because of a fault in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta accepts the token for this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cells than headings; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a name nor a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages cannot be stored because of a fault in this program. None is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No WhatsApp number is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of number waits for an answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent can be recorded while they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name: the number stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new consent is recorded for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is in this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is filled in: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the person asked not to get these messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the message, where the signed form is kept, or what was said and who heard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do, unless the earlier chats are wanted: then connect the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: everything waits for a while and then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it can be used in about ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself within the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it is read again from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the message waits a moment and goes out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the message waits and goes out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: wait a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: we try again by ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the profile folder from a backup, or begin anew from the team log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted that proves this consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers are switched off for our account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a message that was not sent can be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an approved template can be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only they can switch them on again, in WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Business on the agency&apos;s phone to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chat again and check who it is with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the template again and fill in its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open their chat and choose the message in which they agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our access key for WhatsApp has expired or was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our access to WhatsApp does not include this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our access to WhatsApp no longer includes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our account may not send this kind of message without a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our account may not write to numbers of this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our number could not be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our number has not been confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our number is between two states at WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our number is not registered at WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our number is not set up completely at WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our number is only a test number and may not write to this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our number was registered too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our number was removed a moment ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our request reached WhatsApp without an access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it whole, or make a new pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put headings such as Name and Mobile into the first line, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the family by phone or e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line breaks, emoji and doubled spaces from the part named in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore vault.json from a backup, or begin anew from the team&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore vault.json in the profile folder from a backup. Without it the data cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanjog Desktop is already open with this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See Privacy for the open request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See Privacy for where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as an ordinary message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it from WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in another form, for example as text or as a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in another format, for example a photo as JPEG or a paper as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in two parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send no offers for now. Tell the owner; replies to people who wrote are still possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send no offers to them. It is noted with the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the text after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these people could not be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing from this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into files under 64 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the open window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for {name}, who has the same number: the names sound alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the owner at once; they can ask WhatsApp for a review in Business Support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the owner at once; they find the reason in WhatsApp&apos;s account pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of our number was entered wrongly too often or too fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency key is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chats on the phone have already been brought over once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this PC cannot be read: it is damaged, or it belongs to another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this message is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that holds this profile&apos;s key is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file they sent could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to send is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filled-in template is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names no column we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form in this message is blocked or used too often right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this profile is lost: without it nobody can read the data on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of blocked people is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list we were reading is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that is to prove this consent was not written by this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to react to is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of our number has not been approved by WhatsApp yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the phone did not share the earlier chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person deleted this message, so its file is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not accept this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay knows this PC; its log is at entry {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six-digit PIN of our number is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template changed and now needs other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has too many blanks, or one at its beginning or end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template of this message is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms for payments have not been accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this template breaks a rule of WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for bringing over the chats on the phone is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two halves of the agency key do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to this relay is not encrypted, so this PC does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a chat under this number, so it stays on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a template with this name and language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notice to agree to, so no consent can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record that this person agreed to get these messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no relay at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be messaged. They may write to you again themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may write to you again themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This caption is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat no longer belongs to the person the message was written for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data was written by a newer version of Sanjog Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file arrives damaged. Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be fetched yet; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: its characters cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than WhatsApp allows. Ask for it to be sent in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file lies at an address that is not WhatsApp&apos;s, so it was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has already been asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a kind of request the law knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a place on earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an agency key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is our own number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be sent on WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message can no longer be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message can only go to a phone number, and we do not have theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message cannot be reacted to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message cannot be sent because of a fault in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is too long: {count} characters, WhatsApp takes {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was not sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number asked not to get messages; that stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is not on WhatsApp or cannot receive messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number was that of a person whose data was erased at their request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person asked not to get these messages after they had agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person asked not to get these messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person asked not to get these messages. To change that, they must say so in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person blocked you on WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person cannot be called on WhatsApp any more today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person complained about your messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has already got many offers from businesses, so WhatsApp held ours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has asked WhatsApp for no more offers from us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has neither a phone number nor a WhatsApp name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is marked as not to be contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is under 18, so they cannot agree by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person switched off your offers in WhatsApp itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person&apos;s WhatsApp has changed, perhaps a new phone or another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person&apos;s data may only be kept, not used, until their request is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request, so no consent is recorded for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request, so nothing is written about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person&apos;s data was erased at their request; there is nobody to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code belongs to another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was already decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template begins with a file ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template cannot be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template cannot be used for offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template does not exist in this language or is not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template has a part that Sanjog cannot fill in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template is new and not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template is not approved by WhatsApp at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with +91 in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more later; if it comes again, tell support the number of the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock somebody first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock the person first, if writing to them is really wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program; if it goes on, send the fault report to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait as long as the details say, then enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the decision on it, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait three days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked WhatsApp about the account too often in the last hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked WhatsApp too often whether this person may be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We changed groups too often in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have blocked this person ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent faster than our number is allowed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent this person too many messages in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We try again a few times. If it keeps failing, tell support the number of the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We try again by ourselves. If it keeps failing, tell support the number of the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp asked us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Check the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp could not change the list of blocked people just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp could not handle this just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp could not send this and did not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not accept a part of this message. Messages older than 30 days cannot be reacted to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not accept our access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not accept our access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not accept the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not accept the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not allow the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not deliver this offer because of a test it runs with some people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not understand this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp does not answer properly at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp does not know this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has a problem of its own right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has blocked this account from sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has locked our account. No message can go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because of how people reacted to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has restricted our account because of its rules. No message can go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has restricted our number because people blocked or reported it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has switched this template off for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp is changing something on our account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp limits our templates because some were put in the wrong category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp no longer has this file. Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp no longer knows what this refers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp refused the call because of the payment for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp refused the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp refused the sign-up link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp refused this for a reason we do not know yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp refused this for the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp shows this message only on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp stopped our messages because of the payment for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp takes only offers this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again; if it fails again, tell support the number of the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address with https:// in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a parent instead, and record the parent&apos;s consent on the parent&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the people directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the person directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may answer when they write to you themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the link “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verified name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Graph API did not answer ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Graph API was not reached ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was not the Graph API&apos;s (HTTP {status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay answered with status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay cannot answer now ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay cannot be reached ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay closed the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay did not finish its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay&apos;s answer cannot be read ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} templates, {approved} approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} stays &apos;{before}&apos;; the file says &apos;{after}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} holds more than a spreadsheet cell can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {name} · quality {quality}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” may not hold line breaks, tabs or more than four spaces in a row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
