"""What an answer may hold beside the lines that approve, without saying anything: closed lists, in all languages of requests.

Whoever answers writes in a language of their own, so all of them are known at once. A line that is not wholly made of these
is somebody's own words, and a person has to read it.
"""

from __future__ import annotations

import re

HONORIFICS = re.compile(
    r"(?<!\w)(?:様|さん|殿|氏|mr|mrs|ms|herr|frau|señora?|senhora?|signora?|meneer|mevrouw)(?!\w)", re.IGNORECASE
)
_DEVICE = (
    r"(?:iphone|ipad|android|samsung(?: galaxy)?|galaxy|handy|smartphone|phone|t[eé]l[eé](?:phone|fono)|huawei|pixel|outlook|ios|"
    r"mobile?)"
)
# What telephones and mail programs put below an answer: nobody wrote it.
DEVICES = re.compile(
    rf"(?:sent from (?:my )?{_DEVICE}(?: for {_DEVICE})?|get outlook for {_DEVICE}|von meinem {_DEVICE} gesendet|"
    rf"gesendet von (?:meinem |mit der )?{_DEVICE}|envoyé (?:de|depuis) mon {_DEVICE}|enviado (?:desde mi|do meu) {_DEVICE}|"
    rf"inviato dal? (?:mio )?{_DEVICE}|verstuurd vanaf mijn {_DEVICE}|أُرسلت من (?:الـ )?{_DEVICE}|{_DEVICE}から送信)",
    re.IGNORECASE,
)

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
