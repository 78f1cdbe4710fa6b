"""The table of Meta's error codes (Meta: error codes), in words for staff.

A record is four lines: ``codes retry[:seconds] pause key``, the meaning for the diagnostics page, what happened,
and what staff can do. ``a/b`` is subcode ``b`` of code ``a``; ``a-b`` is a range, within which a code with a
record of its own keeps that.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, cast

Retry = Literal["never", "backoff", "wait"]
Pause = Literal["none", "conversation", "number", "marketing", "account"]

_TABLE = """
0 never account access_refused
the app user cannot be authenticated
WhatsApp did not accept our access key.
Ask the person who looks after the WhatsApp account to enter a new access key in Settings.
1 backoff none their_fault
unknown or malformed request, or a fault at Meta
WhatsApp could not handle this just now.
We try again by ourselves. If it keeps failing, tell support the number of the error.
2 backoff none their_fault_2
temporary service fault
WhatsApp has a problem of its own right now.
Nothing to do: we try again by ourselves.
3 never account permission_missing
capability or permission missing
Our access to WhatsApp does not include this.
Ask the person who looks after the WhatsApp account to allow it for our app.
4 wait account too_many_calls
call rate limit of the app
WhatsApp asked us to slow down.
Nothing to do: everything waits for a while and then goes on by itself.
10 never account permission_missing_10
permission not granted, removed, or not eligible
Our access to WhatsApp no longer includes this.
Ask the person who looks after the WhatsApp account to allow it again for our app.
33,100/33 never none object_gone
object deleted or not visible
WhatsApp no longer knows what this refers to.
Check in Settings that the WhatsApp account and number are still the right ones.
100 never none bad_request
unsupported, misspelt or invalid parameter
WhatsApp did not understand this message.
Look at the details below; change the message, or tell support the number of the error.
104 never account access_missing
the token is missing
Our request reached WhatsApp without an access key.
Enter the access key in Settings.
190,190/463,190/460,190/467 never account access_expired
access token expired or invalid (463 expired, 460 password changed, 467 invalid)
Our access key for WhatsApp has expired or was withdrawn.
Ask the person who looks after the WhatsApp account to enter a new access key in Settings.
200,200-299 never account permission_missing
missing permission; 200 also a missing token
Our access to WhatsApp does not include this.
Ask the person who looks after the WhatsApp account to allow it for our app.
368 never account account_restricted
account restricted or disabled by policy
WhatsApp has restricted our account because of its rules. No message can go out.
Tell the owner at once; they can ask WhatsApp for a review in Business Support.
613,138013 wait none too_many_lookups
call permission lookup limit
We asked WhatsApp too often whether this person may be called.
Nothing to do: wait a while.
80007 wait:3600 none too_many_calls_80007
management rate limit of the account, hourly
We asked WhatsApp about the account too often in the last hour.
Nothing to do: it goes on by itself within the hour.
130403 never none we_blocked
this business has blocked the user
We have blocked this person ourselves.
Unblock the person first, if writing to them is really wanted.
130429 backoff number too_fast
throughput of the number reached
We sent faster than our number is allowed to.
Nothing to do: the message waits and goes out by itself.
130472 never none experiment
the user is part of a Meta experiment; marketing is not delivered
WhatsApp did not deliver this offer because of a test it runs with some people.
Do not send it again. Call the family, or wait until they write.
130497 never none country_barred
account barred from the recipient's country
Our account may not write to numbers of this country.
Reach the family by phone or e-mail.
131000 backoff none their_fault_131000
unknown failure
WhatsApp could not send this and did not say why.
We try again a few times. If it keeps failing, tell support the number of the error.
131005 never account permission_missing
access denied
Our access to WhatsApp does not include this.
Ask the person who looks after the WhatsApp account to allow it for our app.
131008 never none bad_request_131008
required parameter missing
Something is missing from this message.
Write it again; if it fails again, tell support the number of the error.
131009 never none bad_value
parameter value invalid; also a reaction to a message older than 30 days or deleted
WhatsApp did not accept a part of this message. Messages older than 30 days cannot be reacted to.
Change the message and send it again.
131016 backoff none their_fault_2
service unavailable
WhatsApp has a problem of its own right now.
Nothing to do: we try again by ourselves.
131020 never none group_of_one
cannot message a group with one member
Nobody else is in this group.
Write to the person directly.
131021 never none own_number
sender equals recipient
This is our own number.
Check the number of the contact.
131026 never none unreachable
undeliverable: not on WhatsApp, terms not accepted, old version, or privacy
This number is not on WhatsApp or cannot receive messages.
Check the number with the family and reach them by phone meanwhile.
131030 never none not_a_test_number
test number: recipient not in the allowed list of 5
Our number is only a test number and may not write to this person.
Ask the person who looks after the WhatsApp account to add this number to the test list.
131031 never account account_locked
account locked, or data do not match, e.g. wrong PIN
WhatsApp has locked our account. No message can go out.
Tell the owner at once; they find the reason in WhatsApp's account pages.
131037 never number name_not_approved
the number needs an approved display name
The name of our number has not been approved by WhatsApp yet.
Ask the person who looks after the WhatsApp account to have the name approved.
131041 never none group_unknown
group unknown
WhatsApp does not know this group.
Write to the people directly.
131042 wait account payment
payment problem: no card, currency, time zone, line over its limit
WhatsApp stopped our messages because of the payment for the account.
Ask the owner to check the payment method of the WhatsApp account. Messages wait until then.
131044 wait none payment_calls
payment problem for calls
WhatsApp refused the call because of the payment for the account.
Ask the owner to check the payment method of the WhatsApp account.
131045 never number not_registered
number registration or certificate problem
Our number is not set up completely at WhatsApp.
Ask the person who looks after the WhatsApp account to register the number again.
131047 never none window_closed
more than 24 hours since the user's last message
24 hours have passed since their last message; send a template instead.
Choose a template, or wait until they write.
131048 wait marketing spam_limit
number restricted because of blocks and reports
WhatsApp has restricted our number because people blocked or reported it.
Send no offers for now. Tell the owner; replies to people who wrote are still possible.
131049 wait:86400 none too_many_offers
withheld for the health of the ecosystem: marketing cap of this user
This person has already got many offers from businesses, so WhatsApp held ours back.
Do not send it again before tomorrow. A call works too.
131050 never none opted_out
the user stopped marketing from this business
This person has asked WhatsApp for no more offers from us.
Send no offers to them. It is noted with the contact.
131051 never none kind_unsupported
message type unsupported
WhatsApp does not support this kind of message.
Send it in another form, for example as text or as a document.
131052 never none media_lost
inbound media could not be downloaded, e.g. above 100 MB
The file they sent could not be fetched.
Ask them to send it again, if it is large in a smaller form.
131053 never none media_refused
outbound media upload failed, e.g. the type does not match
WhatsApp did not accept the file.
Send it in another format, for example a photo as JPEG or a paper as PDF.
131055 never none wrong_way
method not allowed: only marketing
WhatsApp takes only offers this way.
Send it as an ordinary message.
131056 backoff conversation too_fast_here
pair rate limit: too many messages to one user
We sent this person too many messages in a short time.
Nothing to do: the message waits a moment and goes out by itself.
131057 backoff:60 number maintenance
account in maintenance, about a minute
WhatsApp is changing something on our account.
Nothing to do: it goes on by itself in a few minutes.
131059 never none page_gone
paging cursor bad or expired
The list we were reading is out of date.
Nothing to do: it is read again from the start.
131060 never none open_the_phone
coexistence: the message is not available to the API
WhatsApp shows this message only on the phone.
Open WhatsApp Business on the agency's phone to read it.
131062 never none phone_needed
recipient given by user id is not allowed for this message
This message can only go to a phone number, and we do not have theirs.
Ask the person for their number.
131063 never marketing offers_disabled
marketing disabled on Cloud API for this account
Offers are switched off for our account.
Ask the person who looks after the WhatsApp account to switch them on again.
131064 wait marketing limit_category
messaging limit because of template misclassification
WhatsApp limits our templates because some were put in the wrong category.
Ask the person who looks after the templates to correct their categories.
131201-131215 never none group_refused
groups: partial success, duplicate, limits, suspended, image, not eligible
WhatsApp refused this for the group.
Write to the people directly.
131208 wait none group_too_fast
groups: rate limit
We changed groups too often in a short time.
Nothing to do: wait a while.
132000 never none template_values
parameter count mismatch
The template changed and now needs other values.
Open the template again and fill in its values.
132001 never none template_gone
template and language absent or not approved
This template does not exist in this language or is not approved.
Choose another template.
132005 never none template_too_long
rendered text too long
The filled-in template is too long.
Shorten the values.
132007 never none template_policy
content policy violation
The text of this template breaks a rule of WhatsApp.
Choose another template and tell the person who looks after the templates.
132008,132012,132018 never none template_value_form
template parameter invalid or in the wrong format
A value does not fit the template.
Check the values: no line breaks, no missing picture or date.
132015 wait none template_paused
template paused, also dropped while held by pacing
WhatsApp has paused this template because of how people reacted to it.
Choose another template, or wait until it is released.
132016 never none template_disabled
template disabled for good
WhatsApp has switched this template off for good.
Choose another template and have a new one made.
132068,132069 wait none form_limited
flow blocked or throttled
The form in this message is blocked or used too often right now.
Ask for the answers in the chat instead.
133000 wait number registering
an earlier deregistration is incomplete
Our number is between two states at WhatsApp.
Ask the person who looks after the WhatsApp account to remove and register the number again.
133004 backoff number their_fault_2
registration server unavailable
WhatsApp has a problem of its own right now.
Nothing to do: we try again by ourselves.
133005 never number pin_wrong
PIN wrong
The six-digit PIN of our number is wrong.
Enter the right PIN.
133006 never number verify_first
the number must be verified first
Our number has not been confirmed yet.
Ask the person who looks after the WhatsApp account to confirm it by SMS or call.
133008,133009 wait number pin_too_often
too many PIN guesses, or entered too fast
The PIN of our number was entered wrongly too often or too fast.
Wait as long as the details say, then enter it again.
133010 never number not_registered_133010
number not registered
Our number is not registered at WhatsApp.
Ask the person who looks after the WhatsApp account to register it.
133015 wait:300 number just_deleted
number recently deleted
Our number was removed a moment ago.
Try again in five minutes.
133016 wait:259200 number registered_too_often
register and deregister limit, 10 in 72 hours
Our number was registered too often.
Wait three days.
134011 never account payment_terms
payment terms not accepted
The terms for payments have not been accepted.
Ask the owner to accept them in WhatsApp's account pages.
134100 never none wrong_way
Marketing Messages API: only marketing templates
WhatsApp takes only offers this way.
Send it as an ordinary message.
134101 wait:600 none template_syncing
Marketing Messages API: the template is still syncing
This template is new and not ready yet.
Nothing to do: it can be used in about ten minutes.
134102 never none offers_unavailable
Marketing Messages API: template unavailable
This template cannot be used for offers.
Choose another template.
135000 never none bad_request_135000
generic parameter error
WhatsApp did not understand this message.
Write it again; if it fails again, tell support the number of the error.
137000 wait conversation identity_changed
the recipient's identity key changed
This person's WhatsApp has changed, perhaps a new phone or another person.
Confirm by a call that it is still the same person before writing on.
138000-138018 never none call_refused
calling: not enabled, no permission, busy, limits, time-out
WhatsApp did not allow the call.
Call by telephone.
138012 wait:86400 none call_limit
calling: daily limit
This person cannot be called on WhatsApp any more today.
Call by telephone.
139000-139004 never none form_refused
flows: integrity, update, publish, deprecate, delete
WhatsApp refused the form.
Ask for the answers in the chat instead.
139100 never none block_partly
block users: some could not be blocked
Some of these people could not be blocked.
Look at the list: only people who wrote in the last 24 hours can be blocked.
139101 never none block_list_full
block users: the list of 64,000 is full
The list of blocked people is full.
Unblock somebody first.
139102,139103 backoff none block_again
block users: concurrent update or internal error
WhatsApp could not change the list of blocked people just now.
Nothing to do: we try again by ourselves.
139200 never none direct_send_blocked
Direct Send blocked
Our account may not send this kind of message without a template.
Choose a template.
147001-147005 never none username_refused
business username unavailable, limit too low, page not linked, or transfer needed
WhatsApp did not accept the user name.
Choose another one, or ask the owner to do it in WhatsApp's account pages.
1752041 never none already_done
duplicate onboarding request
This has already been asked for.
Nothing to do.
2388012,2388091,2388093,2388103 never number move_refused
number migration problem
Our number could not be moved.
Ask the person who looks after the WhatsApp account to look at it in WhatsApp's account pages.
2494100 wait number maintenance_2494100
maintenance
WhatsApp is changing something on our account.
Try again in a few minutes.
2388019 never none too_many_templates
template count limit
There are too many templates.
Delete templates that are no longer used.
2388024,100/2388024 never none template_exists
name and language already exist
There is already a template with this name and language.
Choose another name.
2388039 never none template_locked
the template's status does not allow an edit
This template cannot be changed now.
Wait for the decision on it, or make a new one.
2388040 never none template_too_long_2388040
template text too long
A part of the template is too long.
Shorten it.
2388047,2388072,2388073 never none template_form
template header, body or footer format
A part of the template is not in the form WhatsApp wants.
Remove line breaks, emoji and doubled spaces from the part named in the details.
2388293,2388299 never none template_variables
too many variables for the length, or a variable at the start or end
The template has too many blanks, or one at its beginning or end.
Add words around the blanks.
2494164-2494179 never none signup_refused
in-app signup objects
WhatsApp refused the sign-up link.
Ask the person who looks after the WhatsApp account.
2593107 never none history_done
coexistence sync already used
The chats on the phone have already been brought over once.
Nothing to do.
2593108 never none history_late
coexistence sync after 24 hours
The time for bringing over the chats on the phone is over.
Connect the number again in WhatsApp Business to get a new chance.
2593109 never none history_declined
history sharing declined
The owner of the phone did not share the earlier chats.
Nothing to do, unless the earlier chats are wanted: then connect the number again.
"""


class Row(NamedTuple):
    """The fields of a CodeRule but its code; see there."""

    meaning: str
    retry: Retry
    pause: Pause
    key: str
    plain: str
    advice: str
    wait_s: int | None = None


ROWS: dict[int, Row] = {}
SUBCODES: dict[tuple[int, int], Row] = {}


def _load(table: str) -> None:
    lines = table.strip().splitlines()
    for start in range(0, len(lines), 4):
        head, meaning, plain, advice = lines[start : start + 4]
        codes, retry, pause, key = head.split()
        retry, _, wait = retry.partition(":")
        row = Row(
            meaning,
            cast(Retry, retry),
            cast(Pause, pause),
            f"error.{key}",
            plain,
            advice,
            int(wait) if wait else None,
        )
        for code in codes.split(","):
            _place(code, row)


def _place(code: str, row: Row) -> None:
    if "/" in code:
        parent, subcode = code.split("/")
        SUBCODES[int(parent), int(subcode)] = row
    elif "-" in code:
        first, last = code.split("-")
        for number in range(int(first), int(last) + 1):
            ROWS.setdefault(number, row)
    else:
        ROWS[int(code)] = row


_load(_TABLE)
