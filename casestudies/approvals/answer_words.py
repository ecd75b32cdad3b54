"""What an answer may hold beside the lines that approve, without saying anything: closed lists, in all languages of requests.

Whoever answers writes in a language of their own, so all of them are known at once. A line that is not wholly made of these
is somebody's own words, and a person has to read it.
"""

from __future__ import annotations

import re

GREETINGS = re.compile(
    r"(?:hello|hi|hey|dear|good (?:morning|afternoon|day)|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|moin|bonjour|"
    r"bonsoir|cher|chère|hola|buenos días|buenas tardes|estimad[oa]|querid[oa]|olá|oi|bom dia|boa tarde|car[oa]|prezad[oa]|ciao|"
    r"buongiorno|gentile|salve|beste|geachte|goedemorgen|goedemiddag|dag|مرحبا|مرحبًا|السلام عليكم|تحية طيبة|عزيزي|عزيزتي|"
    r"お世話になっております|こんにちは)(?: (?:all|everyone|there|team|zusammen|à tous|a todos|tutti|allemaal))?",
    re.IGNORECASE,
)
HONORIFICS = re.compile(
    r"(?<!\w)(?:様|さん|殿|氏|mr|mrs|ms|herr|frau|señora?|senhora?|signora?|meneer|mevrouw)(?!\w)", re.IGNORECASE
)
CLOSINGS = re.compile(
    r"(?:(?:with )?(?:kind|best|warm|many)(?:est)? (?:regards|wishes)|regards|best|cheers|"
    r"(?:many )?thanks|thank you|yours(?: sincerely)?|"
    r"sincerely|all the best|(?:mit )?(?:freundliche[nr]?|herzliche[nr]?|beste[nr]?|viele|liebe|schöne) (?:grüße|grüßen|gruß)|mfg|"
    r"vg|lg|(?:vielen )?dank|danke|(?:bien )?cordialement|bien à vous|merci(?: beaucoup)?|"
    r"(?:un )?(?:cordial )?saludos?(?: cordiales)?|"
    r"atentamente|(?:muchas )?gracias|atenciosamente|(?:com os melhores )?cumprimentos|obrigad[oa]|abraços?|cordiali saluti|"
    r"(?:distinti )?saluti|grazie(?: mille)?|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|"
    r"jes)?|mvg|bedankt|dank je wel|"
    r"مع (?:أطيب )?(?:التحيات|التحية|تحياتي)|تحياتي|شكرا|شكرًا|よろしくお願い(?:いた)?します|ありがとうございます)",
    re.IGNORECASE,
)
_DEVICE = (
    r"(?:iphone|ipad|android|samsung(?: galaxy)?|galaxy|handy|smartphone|phone|t[eé]l[eé](?:phone|fono)|huawei|pixel|outlook|ios|"
    r"mobile?)"
)
DEVICES = re.compile(
    rf"(?:sent from (?:my )?{_DEVICE}(?: for {_DEVICE})?|get outlook for {_DEVICE}|von meinem {_DEVICE} gesendet|"
    rf"gesendet von (?:meinem |mit der )?{_DEVICE}|envoyé (?:de|depuis) mon {_DEVICE}|enviado (?:desde mi|do meu) {_DEVICE}|"
    rf"inviato dal? (?:mio )?{_DEVICE}|verstuurd vanaf mijn {_DEVICE}|أُرسلت من (?:الـ )?{_DEVICE}|{_DEVICE}から送信)",
    re.IGNORECASE,
)

# The labels of the lines that mail programs put above a mail they quote without marks.
_HEADS = (
    "from von de da van 差出人 من|sent date gesendet datum envoyé enviado inviato verzonden enviada data fecha 送信日時 日付 "
    "تم الإرسال التاريخ|to an à para a aan 宛先 إلى|cc kopie|subject betreff objet asunto oggetto onderwerp assunto 件名 الموضوع"
)
_LABELS = "|".join(
    sorted({re.escape(word) for word in re.split(r"[ |]", _HEADS)} | {"enviado em", "enviada em", "تم الإرسال"})
)
HEAD_LINE = re.compile(rf"\*?(?:{_LABELS})\s?\*?[:：]\*? ?.*", re.IGNORECASE)
SEPARATOR = re.compile(r"[_\-–—*=]{5,}(?:[^_\-–—*=]{0,40}[_\-–—*=]{5,})?")

# All that a line above a quoted mail says: that somebody wrote on a day. Names and addresses come from the mail's head.
_WROTE = (
    "on at wrote am pm um uhr schrieb le la à a écrit el las los escribió il giorno alle ore ha scritto op om schreef em de del às "
    "escreveu heeft het volgende geschreven のメール في كتب عند على الساعة ص م 年 月 日 時 分 午前 午後"
)
_DAYS = (
    "mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday mo di mi do fr sa so montag dienstag "
    "mittwoch donnerstag freitag samstag sonnabend sonntag lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi "
    "dimanche mié jue vie sáb dom lunes martes miércoles jueves viernes sábado domingo seg ter qua qui sex segunda terça quarta "
    "quinta sexta feira gio sab lunedì martedì mercoledì giovedì venerdì sabato domenica ma wo za zo vr maandag dinsdag woensdag "
    "donderdag vrijdag zaterdag zondag الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد 火 水 木 金 土"
)
_MONTHS = (
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november "
    "december jän jänner januar februar märz mär mai juni juli okt oktober dez dezember janv janvier févr février mars avr avril "
    "juin juil juillet août septembre octobre novembre déc décembre ene enero febrero marzo abr abril mayo junio julio ago agosto "
    "septiembre octubre noviembre dic diciembre fev fevereiro março maio junho julho set setembro out outubro novembro dez "
    "dezembro gen gennaio febbraio mag maggio giugno lug luglio settembre ott ottobre dicembre januari februari maart mrt mei "
    "augustus يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
)
ATTRIBUTION_WORDS = frozenset(f"{_WROTE} {_DAYS} {_MONTHS}".split())

# Plain ways to say no. They only ever refuse: what says neither this nor the lines that approve is read by a person.
REFUSALS = re.compile(
    r"\b(?:withdraw(?:ing)? (?:my|our) (?:approval|permission|consent)|(?:do not|don['’]t|cannot|can['’]t|won['’]t|not) "
    r"(?:want to )?(?:approve|publish|consent|agree)|not (?:be )?published|no permission|sorry,? no|"
    r"no,? sorry|no,? thank(?:s| you)|"
    r"nehme meine (?:freigabe|erlaubnis|zustimmung) zurück|(?:bitte )?nicht (?:zu )?(?:veröffentlichen|freigeben)|"
    r"(?:gebe|geben) (?:\w+ ){0,4}nicht frei|(?:stimme|stimmen) (?:\w+ ){0,3}nicht zu|keine freigabe|leider nein|nein,? danke|"
    r"retire mon accord|ne (?:pas )?(?:publie[rz]|approuve|souhaite|veux|suis)(?: pas)?(?: publier| d['’]accord)?|non,? merci|"
    r"retiro mi (?:aprobación|permiso|consentimiento)|no (?:apruebo|publi\w+|autorizo|doy)|"
    r"retiro a minha (?:aprovação|autorização)|"
    r"não (?:aprovo|publi\w+|autorizo)|ritiro (?:la mia|il mio) (?:approvazione|consenso)|non (?:approvo|pubblic\w+|autorizzo)|"
    r"trek mijn (?:toestemming|goedkeuring) in|niet (?:publiceren|akkoord)|(?:keur|geef) (?:\w+ ){0,4}niet goed)\b|"
    r"أسحب موافقتي|لا أوافق|لا تنشر|承認を(?:撤回|取り消)|公開しないで|掲載しないで|承認しません|"
    r"^(?:no|nein|non|não|nee|nej|لا|いいえ)[.!]?$",
    re.IGNORECASE | re.MULTILINE,
)
