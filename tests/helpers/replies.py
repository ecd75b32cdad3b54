"""Answers to a request as mail programs write them: what stands above, and what they make of the mail that is quoted.

Laid out as Gmail, Outlook and Apple Mail lay them out; names and words are made up.
"""

import email
import email.policy
import quopri
from functools import cache
from html.parser import HTMLParser

ME = "Nell Hart <nell@otterburn.example>"
MARA = "Mara Lindqvist"
ADDRESS = "mara@larkwell.example"
DATE = "Fri, 02 Oct 2026 11:20:00 +0100"

GMAIL = {
    "en": f"On Fri, Oct 2, 2026 at 10:02\u202fAM {MARA} <{ADDRESS}>\nwrote:",
    "de": f"Am Fr., 2. Okt. 2026 um 10:02\u202fUhr schrieb {MARA} <\n{ADDRESS}>:",
    "fr": f"Le ven. 2 oct. 2026 à 10:02, {MARA} <{ADDRESS}> a\nécrit :",
    "es": f"El vie, 2 oct 2026 a las 10:02, {MARA} (<{ADDRESS}>)\nescribió:",
    "pt": f"Em sex., 2 de out. de 2026 às 10:02, {MARA} <{ADDRESS}>\nescreveu:",
    "it": f"Il giorno ven 2 ott 2026 alle ore 10:02 {MARA} <\n{ADDRESS}> ha scritto:",
    "nl": f"Op vr 2 okt 2026 om 10:02 schreef {MARA} <{ADDRESS}>:",
    "ar": f"في الجمعة، 2 أكتوبر 2026 في 10:02 ص {MARA} <{ADDRESS}> كتب:",
    "ja": f"2026年10月2日(金) 10:02 {MARA} <{ADDRESS}>:",
}
APPLE = {
    "en": f"On 2 Oct 2026, at 10:02, {MARA} <{ADDRESS}> wrote:",
    "de": f"Am 02.10.2026 um 10:02 schrieb {MARA} <{ADDRESS}>:",
    "fr": f"Le 2 oct. 2026 à 10:02, {MARA} <{ADDRESS}> a écrit :",
    "es": f"El 2 oct 2026, a las 10:02, {MARA} <{ADDRESS}> escribió:",
    "pt": f"Em 2 de out. de 2026, às 10:02, {MARA} <{ADDRESS}> escreveu:",
    "it": f"Il giorno 2 ott 2026, alle ore 10:02, {MARA} <{ADDRESS}> ha scritto:",
    "nl": f"Op 2 okt 2026 om 10:02 heeft {MARA} <{ADDRESS}> het volgende geschreven:",
    "ar": f"في 2 أكتوبر 2026، الساعة 10:02 ص، كتب {MARA} <{ADDRESS}>:",
    "ja": f"2026/10/02 10:02、{MARA} <{ADDRESS}>のメール:",
}
OUTLOOK = {
    "en": ("From", "Sent", "To", "Subject", "Friday, October 2, 2026 10:02 AM"),
    "de": ("Von", "Gesendet", "An", "Betreff", "Freitag, 2. Oktober 2026 10:02"),
    "fr": ("De", "Envoyé", "À", "Objet", "vendredi 2 octobre 2026 10:02"),
    "es": ("De", "Enviado", "Para", "Asunto", "viernes, 2 de octubre de 2026 10:02"),
    "pt": ("De", "Enviado", "Para", "Assunto", "sexta-feira, 2 de outubro de 2026 10:02"),
    "it": ("Da", "Inviato", "A", "Oggetto", "venerdì 2 ottobre 2026 10:02"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp", "vrijdag 2 oktober 2026 10:02"),
    "ar": ("من", "تم الإرسال", "إلى", "الموضوع", "الجمعة، 2 أكتوبر 2026 10:02"),
    "ja": ("差出人", "送信日時", "宛先", "件名", "2026年10月2日 10:02"),
}


class _Text(HTMLParser):
    """A page as mail programs turn it into text."""

    def __init__(self):
        super().__init__()
        self.out, self.skip = [], 0

    def handle_starttag(self, tag, attrs):
        self.skip += tag in {"style", "title"}
        if tag in {"p", "h1", "h2", "h3", "ul", "pre", "article", "blockquote"}:
            self.out.append("\n\n")
        if tag in {"li", "footer"}:
            self.out.append("\n   - " if tag == "li" else "\n")
        if tag == "img":
            self.out.append("[image: otterburn.svg]")

    def handle_endtag(self, tag):
        self.skip -= tag in {"style", "title"}

    def handle_data(self, data):
        if not self.skip:
            self.out.append(data)


@cache
def parts(request):
    """The plain text and the page of a request that was sent."""
    sent = email.message_from_bytes(request, policy=email.policy.default)
    return sent.get_body(("plain",)).get_content(), sent.get_body(("html",)).get_content()


def _as_text(page):
    reader = _Text()
    reader.feed(page)
    return "".join(reader.out).strip()


def _quoted(text):
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def _mail(bodies, who=ME, date=DATE):
    """A mail with these (type, text) bodies, quoted-printable."""
    head = f"From: {who}\nTo: {MARA} <{ADDRESS}>\nSubject: Re: For your approval\nDate: {date}\nMIME-Version: 1.0\n"
    made = [
        f'Content-Type: {kind}; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n'
        + quopri.encodestring(text.encode("utf-8")).decode("ascii")
        for kind, text in bodies
    ]
    if len(made) == 1:
        return head + made[0]
    joined = "".join(f"--b0\n{one}\n" for one in made)
    return f'{head}Content-Type: multipart/alternative; boundary="b0"\n\n{joined}--b0--\n'


def gmail(own, request, language="en", **head):
    _, page = parts(request)
    plain = f"{own}\n\n{GMAIL[language]}\n\n{_quoted(_as_text(page))}\n"
    rows = own.replace("\n", "<br>")
    attribution = GMAIL[language].replace("<", "&lt;").replace(">", "&gt;").replace("\n", " ")
    html = (
        f'<div dir="ltr">{rows}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">{attribution}<br></div>'
        f'<blockquote class="gmail_quote">{page}</blockquote></div>'
    )
    return _mail([("text/plain", plain), ("text/html", html)], **head)


def gmail_page_alone(own, request, language="en", **head):
    """What some telephones and web mailers send: a page without a text."""
    _, page = parts(request)
    rows = own.replace("\n", "<br>\n")
    attribution = GMAIL[language].replace("<", "&lt;").replace(">", "&gt;").replace("\n", " ")
    html = f"<html><body><div>{rows}</div><div>{attribution}</div><blockquote>{page}</blockquote></body></html>"
    return _mail([("text/html", html)], **head)


def outlook(own, request, language="en", **head):
    _, page = parts(request)
    who, sent, to, subject, when = OUTLOOK[language]
    rule = "_" * 32
    block = f"{rule}\n{who}: {MARA} <{ADDRESS}>\n{sent}: {when}\n{to}: {ME}\n{subject}: For your approval\n"
    linked = _as_text(page).replace(ADDRESS, f"{ADDRESS}<mailto:{ADDRESS}>")
    return _mail([("text/plain", f"{own}\n\n{block}\n{linked}\n")], **head)


def outlook_page(own, request, language="en", **head):
    _, page = parts(request)
    who, sent, to, subject, when = OUTLOOK[language]
    rows = "".join(f'<p class="MsoNormal">{row}</p>' for row in own.split("\n"))
    block = (
        f'<hr><div id="divRplyFwdMsg"><b>{who}:</b> {MARA} &lt;{ADDRESS}&gt;<br><b>{sent}:</b> {when}<br>'
        f"<b>{to}:</b> Nell Hart<br><b>{subject}:</b> For your approval</div>"
    )
    return _mail(
        [("text/html", f"<html><head><style>p{{}}</style></head><body>{rows}{block}{page}</body></html>")], **head
    )


def apple(own, request, language="en", **head):
    plain, _ = parts(request)
    text = f"{own}\n\n{_quoted(f'{APPLE[language]}{chr(10)}{chr(10)}{plain}')}\n"
    return _mail([("text/plain", text)], **head)


PROGRAMS = {
    "gmail": gmail,
    "gmail-page": gmail_page_alone,
    "outlook": outlook,
    "outlook-page": outlook_page,
    "apple": apple,
}
