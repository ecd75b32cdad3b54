"""Words that were written, as mail programs, survey services, marketplaces and networks save them; all of them made up."""

from __future__ import annotations

import json

PLAIN = b"""\
From: Nell Hart <nell@otterburn.example>
To: Mara Lindqvist <mara@larkwell.example>
Subject: Re: How is it going?
Date: Fri, 02 Oct 2026 10:02:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

Hi Mara,

It was, like, super easy to set up, and we don't spend a Friday on it any
more. The drivers love it.

We would definately do it again.

Best,
Nell
--\x20
Nell Hart, Mill Manager, +44 20 7946 0000

On Thu, 1 Oct 2026 at 09:00, Mara Lindqvist <mara@larkwell.example> wrote:

> How did the set-up go? We think it is the best tool there is.
> It saves everybody a week.
"""
PAGE = b"""\
From: Nell Hart <nell@otterburn.example>
To: Mara Lindqvist <mara@larkwell.example>
Subject: thank you
Date: Fri, 02 Oct 2026 10:02:00 +0100
MIME-Version: 1.0
Content-Type: text/html; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

<html><body><div>Hello Mara,</div><div>The caf=E9 till closes in ten minutes now=2C not in =
an hour.</div><div>Kind regards<br>Nell</div>
<div class=3D"gmail_quote"><div>On Thu, 1 Oct 2026, Mara Lindqvist &lt;mara@larkwell.example&gt; wrote:</div>
<blockquote>Would you say that it is the best tool there is?</blockquote></div></body></html>
"""
OUTLOOK = b"""\
From: "Hart, Nell" <nell@otterburn.example>
To: Mara Lindqvist <mara@larkwell.example>
Subject: AW: Wie geht es?
Date: Fri, 02 Oct 2026 10:02:00 +0200
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"

Hallo Mara,

wir sparen jeden Monat zwei Tage, und niemand rechnet mehr am Freitag.

Viele Gr\xc3\xbc\xc3\x9fe
Nell

________________________________
Von: Mara Lindqvist <mara@larkwell.example>
Gesendet: Donnerstag, 1. Oktober 2026 09:00
An: Nell Hart <nell@otterburn.example>
Betreff: Wie geht es?

Wir finden, es ist das beste Werkzeug von allen.
"""
TYPEFORM = """\
#,What changed for you?,How likely are you to recommend us to a friend?,First name,Last name,Email,Submit Date (UTC),Network ID
a1,"We close the books on Thursday now.
Fridays are free.",9,Tom,Vane,tom@vane.example,2026-09-30 10:11:12,77aa
a2,"<b>Nothing</b>, yet &amp; we are fine with that.",6,Ute,Blau,ute@blau.example,2026-09-30 11:11:12,77ab
"""
SURVEYMONKEY = """\
Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,What do you like?
,,,,,,,,,Open-Ended Response
1181,402,09/30/2026 10:00:00,09/30/2026 10:05:00,198.51.100.7,tom@vane.example,Tom,Vane,,The reports come by themselves.
"""
GOOGLE_FORMS = """\
Timestamp,Email Address,Your name,What would you tell a friend?
9/30/2026 10:11:12,tom@vane.example,Tom Vane,Try it for a month.
"""
NPS = """\
Name;Email;Score;Comment;Created At
Tom Vane;tom@vane.example;10;The reports come by themselves.;2026-09-30
"""
CAPTERRA = """\
Reviewer Name,Company,Role,Overall Rating,Review Title,Pros,Cons,Review Date,Review URL,Vendor Response
Tom V.,Vane & Co,Owner,5,Quiet Fridays,The reports come by themselves.,Few.,2026-09-30,https://r.example/1,Thank you!
"""
APP_STORE = json.dumps({"data": [{"type": "customerReviews", "id": "1", "attributes": {
    "rating": 5, "title": "Quiet Fridays", "body": "The reports come by themselves.", "reviewerNickname": "tomvane",
    "createdDate": "2026-09-30T10:11:12-07:00", "territory": "GBR"}}]})  # fmt: skip
GOOGLE = json.dumps({"reviews": [{"reviewId": "x", "reviewer": {"displayName": "Tom Vane"}, "starRating": "FOUR",
    "comment": "The reports come by themselves.", "createTime": "2026-09-30T10:11:12Z",
    "reviewReply": {"comment": "We love to hear that."}}], "totalReviewCount": 1})  # fmt: skip
TRUSTPILOT = json.dumps({"reviews": [{"id": "x", "consumer": {"id": "c", "displayName": "Tom Vane"}, "stars": 4,
    "title": "Quiet Fridays", "text": "The reports come by themselves.", "language": "en",
    "createdAt": "2026-09-30T10:11:12Z", "companyReply": {"text": "We love to hear that."}}]})  # fmt: skip
G2 = json.dumps({"data": [{"type": "survey_responses", "attributes": {"title": "Quiet Fridays", "star_rating": 4.5,
    "submitted_at": "2026-09-30", "user": {"name": "Tom V."}, "comment_answers": {
        "love": {"text": "What do you like best?", "value": "The reports come by themselves."}}}}]})  # fmt: skip
PRODUCT_HUNT = json.dumps({"data": {"post": {"reviews": {"edges": [{"node": {"body": "The reports come by themselves.",
    "rating": 5, "createdAt": "2026-09-30", "user": {"name": "Tom Vane", "username": "tv"}}}]}}}})  # fmt: skip
SENJA = json.dumps({"testimonials": [{"customer_name": "Tom Vane", "customer_company": "Vane & Co", "rating": 5,
    "customer_tagline": "Owner", "text": "The reports come by themselves.", "date": "2026-09-30"}]})  # fmt: skip
MASTODON = json.dumps({"id": "1", "created_at": "2026-09-30T10:11:12Z", "url": "https://social.example/@tv/1",
    "content": "<p>The reports come by themselves.</p><p>Who knew?</p>",
    "account": {"acct": "tv", "display_name": "Tom Vane"}})  # fmt: skip
BLUESKY = json.dumps({"thread": {"post": {"uri": "at://did:plc:x/app.bsky.feed.post/3k",
    "author": {"handle": "tv.example", "displayName": "Tom Vane"},
    "record": {"text": "The reports come by themselves.", "createdAt": "2026-09-30T10:11:12Z"}}}})  # fmt: skip
X = json.dumps({"data": {"id": "9", "author_id": "7", "text": "The reports come by themselves.",
    "created_at": "2026-09-30T10:11:12Z"}, "includes": {"users": [{"id": "7", "name": "Tom Vane", "username": "tv"}]}})  # fmt: skip
SAVED = """\
From: Tom Vane
Address: https://social.example/posts/1
Date: 2026-09-30

The reports come by themselves.

Who knew?
"""
WHATSAPP = """\
[30.09.26, 10:11:12] Mara: How are the reports?
[30.09.26, 10:12:40] Tom Vane: The reports come by themselves.
And on time.
[30.09.26, 10:13:00] Messages are end-to-end encrypted
"""
ANDROID = """\
9/30/26, 10:11 AM - Mara: How are the reports?
9/30/26, 10:12 AM - Tom Vane: The reports come by themselves.
"""
SLACK = json.dumps([
    {"type": "message", "user": "U1", "ts": "1.0", "text": "How are the reports?", "user_profile": {"real_name": "Mara"}},
    {"type": "message", "user": "U2", "ts": "2.0", "text": "The reports come by themselves.",
     "user_profile": {"real_name": "Tom Vane"}},
])  # fmt: skip
TYPED = (
    "Mara: How are the reports?\n\nTom Vane: The reports come by themselves.\n\nMara: Good to hear.\n\nTom Vane: Yes.\n"
)
