"""Words by which a file's form is told: what opens a line without being a name, what people are called, what mail programs write.

All languages at once, since nobody has yet said which one a file is in. None of these decides what was said.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


PARTICLES = _set(
    "van von der den de del della di da do dos das du la le el al bin ibn ben bint of and the y e og und et & | - – — / + st"
)
"""What stands within names, in small letters or as a sign."""

ASIDES = _set(
    "http https ftp mailto note notes nb ps p.s fyi todo tip warning caution example examples e.g i.e "
    "however honestly actually basically obviously really anyway meanwhile finally firstly secondly thirdly first second "
    "third next then last also but so and or yes no ok okay look listen well again still now today result results fact "
    "problem solution conclusion reason context background translation remember lesson point idea option goal truth "
    "spoiler disclaimer update correction edit important sponsor quote break music applause laughter advert ad "
    "question answer because therefore thus plus overall bottomline takeaway takeaways summary "
    "beispiel frage fazit ergebnis hinweis also aber problem ejemplo nota pregunta resumen exemple remarque"
)
"""Words that open a sentence and a colon. They tip the balance for what occurs once, and decide nothing else."""

CLAUSE_OPENERS = _set(
    "to in on at by for from with as of about after before one two three another my our your his her its their this that "
    "these those there here it i we you he she they who what when where why how if and or but so because the a an no yes "
    "not first then more most all some any same quick let is was are im zum zur der die das ein eine und aber wenn wie was "
    "en la el los un una y pero si le les des et mais il per con"
)
"""Words that open a clause, where lower case follows them."""

ROLES = _set(
    "host cohost co-host guest interviewer interviewee moderator facilitator narrator announcer presenter anchor reporter "
    "journalist operator speaker participant respondent panelist panellist audience attendee caller customer client user "
    "researcher chair chairman chairwoman chairperson president secretary senator minister judge counsel attorney witness "
    "clerk translator interpreter student teacher professor doctor patient agent candidate analyst host1 host2 male female "
    "man woman voice unknown unidentified staff member crew q a "
    "moderatorin interviewerin befragter sprecher sprecherin entrevistador entrevistadora entrevistado periodista "
    "animateur intervieweur journaliste intervistatore"
)
"""What people are called who have no name in a transcript. A label of which one is the last word reads as a person."""

NOTES = _set(
    "notes notas notizen anmerkungen beobachtungen remarques observations observaciones observações observacoes osservazioni "
    "annotazioni opmerkingen notities anteckningar notater uwagi notatki note nota notiz anmerkung beobachtung remarque "
    "observation observación observacion observação observacao osservazione opmerking anteckning notat uwaga comment commentaire "
    "comentario comentário kommentar commento примечание примечания заметки 備考 メモ 备注 備註"
)
"""What an interviewer's own notes between the turns are called. A label that ends with one, or begins with one and goes on with
what they are of (`Notas de observación`), is nobody's name.
"""

SELVES = _set(
    "i'm i’m i am is name name's name’s me called call myself as bin heiße ist name suis m'appelle m’appelle soy llamo sono "
    "chiamo heet ben jestem nazywam heter jeg jag hedder"
)
"""Words before one's own name."""

TELLING = _set(
    "to ask asks asked tell tells told say says said as from by with for of and or like was is me us him her them call called "
    "named about the my our your his her a an this that colleague boss friend name zu von mit und sagte à de et dit y a dijo"
)
"""Words that a name in the middle of a sentence goes on with: "as I asked Tan: why?"."""

FIELDS = _set(
    "added changed fixed removed deprecated security improved updated breaking note notes warning caution tip hint important "
    "example examples usage default defaults type types returns return parameters parameter params args arguments raises "
    "see todo fixme version date status title summary description abstract keywords license copyright url link links file "
    "files menu shortcut input output result results expected actual problem solution cause fix workaround pros cons verdict "
    "conclusion features requirements installation closes commits changes mandatory optional required name value key id "
    "size price total count words episode duration priority severity deadline due action actions decision decisions "
    "goal goals purpose scope risk risks impact owner assignee subject from to cc sent re topic location time when where "
    "who why how context background info error debug trace notable bugs enhancements issues requests build windows unix "
    "linux macos mac win32 x11 gui vim classifier requires-dist project-url provides-extra license-file "
    "rationale motivation remark remarks observation proof theorem lemma definition good bad correct incorrect "
    "wrong before after step exercise homework étape remarque schritt aufgabe hinweis paso passo ejercicio exercice "
    "esercizio lesson kapitel chapter yesterday today tomorrow blockers pains quote rule rules "
    "support ease quality rating yes no maybe "
    "doc docs tests test ci deps refactor chore feat perf style meta lib src "
    "command commands request response syntax signature usage passed failed "
    "verse chorus refrain "
    "content-type content-id content-description content-disposition content-transfer-encoding mime-version message-id"
)
"""Names of fields and sections. They help to tell a document from a conversation, and never decide who speaks."""

SIDES = _set(
    "q a r question answer frage antwort pregunta respuesta domanda risposta vraag antwoord fråga svar spørgsmål pergunta "
    "resposta réponse"
)
"""What the two sides are called where questions and answers name nobody."""

MAIL_HEADS = _set(
    "from von de da van 差出人 من sent date gesendet datum envoyé enviado inviato verzonden enviada data fecha 送信日時 日付 "
    "تم الإرسال التاريخ to an à para a aan 宛先 إلى cc kopie subject betreff objet asunto oggetto onderwerp assunto 件名 الموضوع"
) | {"enviado em", "enviada em", "تم الإرسال"}
"""The labels of the lines that mail programs put above a mail they quote without marks."""

WROTE = _set(
    "on at wrote am pm um uhr schrieb le la à a écrit el las los escribió il giorno alle ore ha scritto op om schreef em de del às "
    "escreveu heeft het volgende geschreven のメール في كتب عند على الساعة ص م 年 月 日 時 分 午前 午後"
)
"""What a line above a quoted mail says beside a day: that somebody wrote, and when."""

DAYS = _set(
    "mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday mo di mi do fr sa so montag dienstag "
    "mittwoch donnerstag freitag samstag sonnabend sonntag lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi "
    "dimanche mié jue vie sáb dom lunes martes miércoles jueves viernes sábado domingo seg ter qua qui sex segunda terça quarta "
    "quinta sexta feira gio sab lunedì martedì mercoledì giovedì venerdì sabato domenica ma wo za zo vr maandag dinsdag woensdag "
    "donderdag vrijdag zaterdag zondag الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد 火 水 木 金 土"
)
"""Days of the week, and how they are cut short."""

MONTHS = _set(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november "
    "december jän jänner januar februar märz mär mai juni juli okt oktober dez dezember janv janvier févr février mars avr avril "
    "juin juil juillet août septembre octobre novembre déc décembre ene enero febrero marzo abr abril mayo junio julio ago agosto "
    "septiembre octubre noviembre dic diciembre fev fevereiro março maio junho julho set setembro out outubro novembro dez "
    "dezembro gen gennaio febbraio mag maggio giugno lug luglio settembre ott ottobre dicembre januari februari maart mrt mei "
    "augustus يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
)
"""Months, likewise."""
