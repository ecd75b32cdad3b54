"""Words credited to somebody without quotation marks are speech, whatever the notation; lines that only name somebody are not."""

import pytest

from casestudies.stories import load
from casestudies.stories.credited import Directory, credited
from casestudies.stories.named import people_to_credit
from casestudies.stories.read_story import read_story
from casestudies.stories.telling import Tongue
from casestudies.stories.units import plain, units_of
from helpers.examples import spread
from helpers.innocent import LINES, PLAIN

WE = "We threw the night list away on the very first day."
IT = "This is the best thing that ever happened to the yard."
NOTATIONS = {
    "a forgotten >": "{words}\n\n— Ada Moss, Plant Manager",
    "a dash": "*{words}* — Ada Moss",
    "a dash in a paragraph": "They count. {words} — Ada Moss. Nobody misses it.",
    "an item with a dash": "- {words} — Ada Moss",
    "brackets": "{words} (Ada Moss, Plant Manager)",
    "dialogue": "**Ada Moss:** {words}",
    "dialogue in plain letters": "Ada Moss: {words}",
    "dialogue with times": "[00:10:31] Ada Moss: {words}",
    "dialogue with initials": "AM: {words}",
    "a role before the name": "Plant Manager Ada Moss: {words}",
    "a verb before the colon": "Ada Moss says: {words}",
    "announced": "Ada Moss told us:\n\n{words}",
    "a note of the kind quote": '!!! quote "Ada Moss"\n    {words}',
    "a quote of nobody": "!!! quote\n    {words}",
    "a quote without a title": '!!! quote ""\n\n    {words}',
    "another note": '!!! note "Ada Moss"\n    {words}',
    "details": '??? info "Ada Moss, Plant Manager"\n    {words}',
    "a block": "/// quote | Ada Moss\n{words}\n///",
    "a directive": ":::quote\n{words}\n:::",
    "a tab": '=== "Ada Moss"\n\n    {words}',
    "a cell": "| Who | Said |\n|---|---|\n| Ada Moss | {words} |",
    "a cell behind a role": "| Ada Moss | Plant Manager | {words} |",
    "a definition": "Ada Moss\n:   {words}",
    "a heading above": "## Ada Moss\n\n{words}",
    "a heading": "### {words} — Ada Moss",
    "a footnote": "Ada Moss[^1] was there.\n\n[^1]: {words}",
    "an abbreviation": "*[Ada Moss]: {words}",
    "details in HTML": "<details><summary>Ada Moss</summary>{words}</details>",
    "a caption": "<figure><div>{words}</div><figcaption>Ada Moss</figcaption></figure>",
    "a card": "<div><p>{words}</p><strong>Ada Moss</strong> <span>Plant Manager</span></div>",
    "a table in HTML": "<table><tr><th>Ada Moss</th><td>{words}</td></tr></table>",
    "a line break": "{words}<br>Ada Moss",
    "a class": '<p class="pull-quote">{words}</p>',
    "an attribute list": "{words}\n{ .testimonial }",
    "the text of a picture": "![{words} — Ada Moss](a.png)",
    "a tooltip": '[Ada Moss](x.md "{words}")',
    "code": "```text\nAda Moss: {words}\n```",
    "indented": "    Ada Moss: {words}",
    "a role alone": "{words}\n\n— Plant Manager, Fernwood Dairy",
    "the company": "Fernwood Dairy: {words}",
}
TRIED = {
    "an aside": "<aside><p>{words}</p><footer>Ada Moss</footer></aside>",
    "the title of a section": '<section title="Ada Moss"><p>{words}</p></section>',
    "a label for readers aloud": '<div aria-label="Ada Moss">{words}</div>',
    "an equals sign": "Ada Moss = {words}",
    "a semicolon": "Ada Moss; {words}",
    "pictures of letters": "💬 {words} 👤 Ada Moss",
    "an at-sign": "{words} @Ada Moss",
    "small print": "{words} <small>Ada Moss</small>",
    "no sign at all": "{words} Ada Moss",
    "question and answer": "**Q (us):** How is it?\n\n**A (Ada Moss):** {words}",
    "a diagram": "```mermaid\nAda->>Us: {words}\n```",
    "the head of a table": "| Ada Moss | Ben Okafor |\n|---|---|\n| {words} | Fine. |",
    "rows of a table": "<table><tr><td>Ada Moss</td></tr><tr><td>{words}</td></tr></table>",
    "a comma after said": "Ada Moss said, {words}",
    "a data attribute": '<div data-tooltip="{words}">Ada Moss</div>',
    "the end of a letter": "{words}\n\nSincerely,\nAda Moss",
    "a card of a grid": '<div class="grid cards" markdown>\n\n-   __Ada Moss__\n\n    ---\n\n    {words}\n\n</div>',
    "a task": "- [x] {words} (Ada Moss)",
    "a nested list": "- Ada Moss\n    - {words}",
    "an arrow": "Ada Moss → {words}",
    "full-width letters": "Ａｄａ Ｍｏｓｓ：{words}",
    "ruby": "<ruby>{words}<rt>Ada Moss</rt></ruby>",
    "a line across": "{words}\n\n---\n\nAda Moss, Plant Manager",
    "a link": "[{words}](https://x.example) — Ada Moss",
}
# Forty notations by somebody who had not seen the code; these got through at first.
BY_A_STRANGER = {
    "a message with its time": "**Ada Moss**  09:14\n{words}",
    "a message sent in the afternoon": "Ada Moss (4:05 pm)\n{words}",
    "an answer": "**Q:** What has changed?\n\n**A:** {words}",
    "an answer of nobody": "**Count:** What has changed?\n\n**She:** {words}",
    "a heading about her words": "## In Ada's words\n\n{words}",
    "a heading that speaks": "## Ada speaks\n\n{words}",
    "dashes of a dialogue": "— {words} — said Ada Moss. — That was in May.",
    "a column beside others": "| Ada Moss | Mara Lind |\n|---|---|\n| {words} | Good to hear. |",
    "a raised name": "{words}<sup>Ada Moss</sup>",
    "TeX": "$\\text{{words}}$ — $\\mathit{Ada Moss}$",
    "letters set wide": "A d a  M o s s: {words}",
    "italics": "Ada Moss smiles. *{words}*",
    "italics before": "_{words}_ Ada Moss leans back.",
}
NAMES = (
    "Ada",
    "ADA MOSS",
    "Ada **Moss**",
    "A**da** Moss",
    "Ada&nbsp;Moss",
    "Ada\u00a0Moss",
    "A\u00adda Mo\u200bss",
    "Moss, Ada",
    "Ms. Moss",
    "A. Moss",
    "Ada M.",
    "Аda Moss",  # a Cyrillic letter
    "&#65;da Moss",
    "𝐀𝐝𝐚 𝐌𝐨𝐬𝐬",
    "Ada<!-- --> Moss",
    "<b>Ada</b> <i>Moss</i>",
)


@pytest.fixture(scope="module")
def made(made_up_site):
    """The made-up site, read once."""
    project = made_up_site.project()
    library, _ = load(project)
    return project, library


def codes_on(made, text):
    """What is found about words in a story that ends with this text."""
    project, library = made
    story = f"{project.file_of('fernwood').read_text('utf-8')}\n{text}\n"
    known = Directory(library.customers)
    _, findings = read_story(project, "fernwood", story, library.customers, library.interviews, known)
    return {finding.code for finding in findings}


@pytest.mark.parametrize("words", [WE, IT])
@pytest.mark.parametrize("notation", NOTATIONS, ids=str)
def test_credited_words_are_refused(made, notation, words):
    found = codes_on(made, NOTATIONS[notation].replace("{words}", words))
    if words == IT and notation in {"a tooltip", "the company"}:  # who speaks of himself alone gives these away
        return
    assert found & {"C205", "C212", "C215"}


@pytest.mark.parametrize("words", [WE, IT])
@pytest.mark.parametrize("notation", TRIED, ids=str)
def test_what_was_tried_to_get_past_the_first_version(made, notation, words):
    if words == IT and notation == "a data attribute":
        return
    assert codes_on(made, TRIED[notation].replace("{words}", words)) & {"C205", "C212", "C215"}


@pytest.mark.parametrize("notation", BY_A_STRANGER, ids=str)
def test_what_a_stranger_tried(made, notation):
    assert codes_on(made, BY_A_STRANGER[notation].replace("{words}", WE)) & {"C205", "C212", "C215"}


# Running text that hands somebody the word; "we" is then hers.
HANDED = {
    "a gesture": "Ada nods. {words}",
    "a gesture and more": "Ada Moss laughs and thinks for a moment. {words}",
    "a gesture in a paragraph above": "Ada Moss leans back.\n\n{words}",
    "an entrance": "Here is Ada. {words}",
    "her verdict": "Ada's verdict? {words}",
    "a source": "According to Ada, we threw the night list away on the very first day.",
    "a source of a company": "According to Ada Moss of Fernwood Dairy, we threw the night list away on the first day.",
    "as she puts it": "As Ada puts it, we threw the night list away on the very first day.",
    "her very words": "In Ada's words, the night list went on the very first day.",
    "a source behind": "We threw the night list away on the very first day, according to Ada Moss.",
    "her words behind": "The night list went on the very first day, in Ada's words.",
    "a verb of saying": "Ada says we threw the night list away on the very first day.",
    "a verb behind": "We threw the night list away on the very first day, Ada Moss recalls. It hung beside the door.",
    "a comma": "Ada Moss explains, we threw the night list away on the very first day.",
    "a footnote about her": "Ada Moss was there on that day.[^1]\n\n[^1]: {words}",
    "a footnote that names her": "{words}[^1]\n\n[^1]: Ada Moss, Plant Manager",
    "a footnote that is a source": "It was May. {words}[^1]\n\n[^1]: Interview with Ada Moss, 4 May 2026.",
    "a handle": "@ada {words}",
    "a handle with both names": "{words} — @ada.moss",
    "a mail": "From: Ada Moss\nSubject: The list\n\n{words}",
    "a mail with its address": "From: ada@fernwood.example\n\n{words}",
    "an answered mail": "On 4 May 2026, Ada Moss wrote:\n\n{words}",
    "a name in bold without a colon": "**Ada** {words}",
    "italics for a paragraph": "*{words}*\n\nAda Moss leans back.",
    "bold for a paragraph": "Ada Moss takes us to the door.\n\n**{words}**",
    "emphasis in HTML": "<p><em>{words}</em></p>\n\n<p>Ada Moss leans back.</p>",
    "the next paragraph": "{words}\n\nThat is what Ada Moss told us.",
    "the next paragraph, short": "{words}\n\nAda's words, not ours.",
    # Forty-two by somebody who had not tried these; twelve kinds got through at first.
    "a picture of letters behind the name": "Ada Moss 💬\n{words}",
    "a shortcode": ":speech_balloon: Ada: {words}",
    "an attribute that cites": '<p cite="Ada Moss">{words}</p>',
    "thanks for the words": "{words} Thank you, Ada Moss, for these words.",
    "a headline": "Ada's story: we threw the night list away on the very first day.",
    "her own name": "My name is Ada Moss. {words}",
    "her own name within": "I'm Ada Moss, Plant Manager, and we threw the night list away.",
    "a definition turned round": "<dl><dt>{words}</dt><dd>Ada Moss</dd></dl>",
    "a caption turned round": '<figure><figcaption>{words}</figcaption><img src="a.png" alt="Ada Moss"></figure>',
    "small letters": "ada: {words}",
    "an initial": "A.: {words}",
    "a longer gesture": "Asked to sum up, Ada Moss does not hesitate. {words}",
    "her own voice": "In Ada's own voice. {words}",
    "how she puts it": "Ben put it bluntly – the best thing since the tarmac in the yard.",
    "how she puts it and a colon": "Fernwood's Ada Moss put it this way: lists are for shopping.",
    "as she likes to say": "As Ada likes to say, lists are for shopping.",
    "as she likes to say, behind": "Lists are for shopping, as Ada likes to put it.",
    "to quote her": "To quote Ben: the numbers finally add up.",
    # In the third person, where how somebody says it stands before a colon, or a noun for what somebody says is hers.
    "how she says it": "Ada Moss was blunt: the night list never had a single right number.",
    "how he says it, by a pronoun": "Ben Okafor plans the routes. He is frank about it: the night list was useless.",
    "a gesture and a colon": "Ben leans back: the yard has never been this quiet.",
    "no hesitation": "Asked about the price, Ada didn't blink: it came back within two months.",
    "a role": "The plant manager was adamant: nothing else comes close.",
    "her verdict and a colon": "Ada's verdict: the night list was a graveyard for crates.",
    "her verdict in the next sentence": "Ada Moss's honest assessment? The best thing since the tarmac in the yard.",
    "her verdict, told round": "The verdict of Ada Moss: the best thing since the tarmac in the yard.",
    "her verdict, behind": "The night list belongs in a museum, was Ada's verdict.",
    "her view": "Ben's view: the price is a joke compared with what it saves.",
    "in her phrase": "In Ada's phrase, the night list was a graveyard.",
    "in her phrase, in the middle": "The night list, in Ada's memorable phrase, was a graveyard for crates.",
    "in her words without a comma": "In Ada's words the night list was a graveyard.",
    "a name in brackets": "[Ada Moss] it has not failed a single time",
    "a name in brackets and a sentence": "[Ada] The whole yard runs on one list now.",
    "a name in braces": "{Ada Moss} The whole yard runs on one list now.",
    "two arrowheads": "Ada Moss >> it has not failed a single time",
    "an arrowhead": "Ada Moss > The whole yard runs on one list now.",
    "a broken bar": "Ada Moss ¦ The whole yard runs on one list now.",
    "how she holds nothing back": "Ada doesn't hold back: the list was an insult to drivers.",
    "a name in quotation marks": '"Ada": nobody here wants the night list back.',
    "a colon and small letters": "Ada Moss: nobody here wants the night list back",
    "what points on": "Ada summed it up like this. The list went in the bin and the drivers went home.",
    "what points on, above": "Ada put it this way.\n\nThe list went in the bin and the drivers went home.",
    "three words and a dash": "★★★★★ Worth every penny. — A. Moss",
    "three words in italics": "*Worth every penny.* Ada Moss, Fernwood Dairy",
    "an answer of one word first": "**Ada, what has changed?**\n\nEverything. We go home at six.",
    "I behind a question": "Ada Moss had time for us.\n\n*What surprised you?*\n\nThe quiet of it. I could hear the birds.",
    "brackets behind her name": "Ada (we threw the night list away on the very first day) is happy.",
    "a gesture in German": "Ada nickt. Wir haben die Liste am ersten Tag weggeworfen, und ich bin froh.",
    "German": "Wir haben die Liste am ersten Tag weggeworfen, sagt Ada Moss, und ich vermisse nichts.",
    "French": "Selon Ada Moss, nous avons jeté la liste dès le premier jour, et je ne la regrette pas.",
}


@pytest.mark.parametrize("notation", HANDED, ids=str)
def test_who_is_handed_the_word_speaks(made, notation):
    assert codes_on(made, HANDED[notation].replace("{words}", WE)) & {"C205", "C212", "C215"}


# Behind a sentence about her, "she" is known, and so are her words.
SHE = {
    "told us": "We count by daylight now, Ada Moss told us.",
    "tells us in the middle": "We count by daylight now, Ada tells us, and nobody misses the list.",
    "said to us": "I would not go back to paper, Ada Moss said to us.",
    "explained to us": "Today we know where every crate is, Ada explained to us.",
    "she says": "Ada Moss opens the gate. We count by daylight now, she says.",
    "she says in the middle": "Ada Moss opens the gate. I sleep well again, she says, and so do the drivers.",
    "he said": "Ben Okafor plans the routes. It is quiet now, and I am home by six, he said.",
    "says she": "Ada Moss opens the gate. We count by daylight now, says she.",
    "she told us": "Ada Moss opens the gate. My evenings are mine again, she told us.",
    "she says in a paragraph of its own": "Ada Moss opens the gate.\n\nWe count by daylight now, she adds.",
    "she says and a colon": "Ada Moss opens the gate. She says: We count by daylight now.",
    "he told us and a colon": "Ben Okafor plans the routes. He told us: our drivers are home by six.",
    "she says above": "Ada Moss opens the gate. She says:\n\nWe count by daylight now.",
    "her verdict and a colon": "Ada Moss opens the gate. Her verdict: I would buy it again tomorrow.",
    "his advice": "Ben Okafor plans the routes.\n\nHis advice to others: we should all have begun sooner.",
    "her short answer": "Ada Moss opens the gate. And her short answer: nothing that I have used comes close.",
    "she says with a smile": "Ada Moss opens the gate. I would not go back to paper, she says with a smile.",
    "she puts it simply": "Ada Moss opens the gate. She puts it simply: we count by daylight.",
    "in her words": "Ada Moss opens the gate. In her words: we should have begun in May.",
    "our": "Ada Moss opens the gate. Our drivers are home by six, she says.",
    "German, told us": "Wir zählen jetzt bei Tageslicht, erzählte uns Ada Moss.",
    "German, she says": "Ada Moss öffnet das Tor. Heute zählen wir bei Tageslicht, und ich schlafe, sagt sie.",
    "German, a colon": "Ada Moss öffnet das Tor. Sie sagt: Wir zählen jetzt bei Tageslicht, und ich schlafe.",
    "German, her verdict": "Ada Moss öffnet das Tor. Ihr Urteil: Ich würde es wieder kaufen, und wir alle mögen unsere Liste.",
    "French, she says": "Ada Moss ouvre la porte. Nous comptons en plein jour, raconte-t-elle, et je dors mieux.",
    "French, her verdict": "Ada Moss ouvre la porte. Son verdict : je le rachèterais demain, et nous tous avec notre liste.",
    "Spanish, she says": "Ada Moss abre la puerta. Nosotros contamos de día, dice ella, y yo duermo mejor.",
    "Spanish, her answer": "Ada Moss abre la puerta. Su respuesta: yo lo compraría mañana, y nosotros con nuestra lista.",
}
# As careless people write. Behind each principle stands what its name says.
ATTACHED = {
    "a dash behind her verdict": "Ada's yard was chaos before. Her verdict – I would not go back for any money.",
    "a dash behind a subject": "Ada on the first week – we made every mistake there is.",
    "a bracket in the middle": "Before: we searched for an hour (Ada Moss). After: nobody searches.",
    "a tip that goes on": "Ada's tip for other yards: begin with one gate. We began with five and regretted it.",
    "a note with her tip": '!!! tip "Ada\'s tip"\n    Begin with one gate. We began with both.',
    "a question about her": "What does Ada like most?\n\nThat we see everything on one screen.",
    "a question and I": "What does Ada like most? That I can see everything on one screen.",
    "a feeling": "Ada is delighted. Our evenings are ours again, and we like it.",
    "agreement": "Ada and Ben agree that the change was worth it. We would do it again tomorrow.",
    "a circumstance and a gesture": "When asked about the price, Ben shrugs. We had it back in two months.",
    "as she told us": "As Ada told us over coffee, our telephones rang all day long.",
    "a role and a verdict": "The plant manager is clear about it: we would be lost without the list.",
    "a role behind": "We were three people and a cat when we began, remembers the plant manager, Ada Moss.",
    "a name behind a full stop": "- We know every morning what is waiting for us. Ada Moss",
    "a sentence that points back": "We never print any more. Ada Moss is proud of that.",
    "steps of her day": "1. I open the list.\n2. I see what is late.\n\nThat is how Ada Moss begins her day.",
    "her rules": "Ada's three rules\n\n1. We write everything down.\n2. We count by daylight.",
    "her feedback": "Here is what Ada wrote in her form\n\nEasy to learn, we all use it.",
    "a caption that speaks": "![Ada Moss](a.png)\n*I like to see what comes next.*",
    "I beside a mention": "For Ben it was a question of money. I did the numbers three times.",
    "we beside a mention": "So what is next for Ada? We want to open a second yard.",
    "as long as that": "Picture Ada at the gate, coffee in hand. We have never lost a crate since.",
    "her mail": "Ben wrote to us last week. Since April we have not had a single complaint.",
    "she says within": "Ada opens the gate. Since then, she says, we have never lost a crate.",
    "they": "Ada's team had doubts. We all use it now, they say.",
    "said before she is named": "Our yard is a small one, she says. Ada Moss runs it with four drivers.",
    "any verb turned round": "Nobody and nothing gets lost, and we like it, grins Ada Moss.",
    "a list of facts": "- Name: Ada Moss\n- Company: Fernwood Dairy\n- In one sentence: we know where every crate is",
    "times of her day": "## Ada's day\n\n**8:00** I open the board.\n\n**12:00** I have lunch, sitting down.",
    "a question below her name": "Three questions for Ada Moss\n\n1. What has changed? We find our crates in seconds.",
    "a heading that speaks": "### We searched for an hour every day\n\nAda Moss still remembers the yard before the board.",
    "a quote and more": "“We used to count the crates by hand every night,” says Ada Moss. We are home by six now.",
    "a reason": "Ada chose Count for one reason. It was the only tool we understood at once.",
    "a dash that points back": "It was the only tool we understood at once – that is why Ada chose it.",
    "which": "We do not print a list any more, which surprised Ada the most.",
    "she says, and it goes on": "Ten minutes, Ada says, is all we need on a Monday.",
    "thanks": "Thank you, says Ada. We could not have done it alone.",
    "should": "Ada Moss would do it again. We should have done it in 2020.",
    "a tip by her": '!!! tip "Tip by Ada"\n    Take one gate first. We took both of ours.',
    "a picture of her customers": "Customer quote (Ada Moss): on Monday we opened as if nothing had happened.",
    "since": "Since the switch we have not lost a single crate, Ada Moss tells us proudly.",
    "somebody else within": "Without Ada, I would have waited another year, Ben Okafor admits.",
    "her topic": "Ada Moss on what comes next\n\nA second yard is our dream. We know a place by the river.",
    "what she calls it": "Magical, that is what Ada calls the first morning. We opened the gates and everything was there.",
    "a circumstance and a colon": "For Ada there is no way back: we would be lost without it.",
    "a bracket before": "(Ada, without hesitation) We would be lost without it.",
    "and that is": "We will never be a chain, and that is fine with Ben.",
    "is her answer": "I would, tomorrow, without thinking twice, is Ada's answer.",
    "never": "We never print any more! Ada Moss has even sold the printer.",
    "a question by name": "Did you have doubts, Ada?\n\nOf course. All of us had doubts, even me.",
    "laughs as well": "Did she have doubts? Ada smiles. Of course we had doubts, says Ada and laughs.",
    "as she puts it, behind": "Fewer calls, less noise. And our first free Saturday in years, as Ada puts it.",
    "a recommendation": "Every yard should try it, Ada recommends. It has changed how we work.",
    "a recommendation behind": "It has changed how we work. Ada Moss recommends the list to every yard.",
    "a short word of hers": "The start was in May. Crazy, Ada admits, but we made it.",
    "a role as a term": "Plant Manager:\n:   We answer every customer on the same day.",
    "a first reaction": "“Finally some peace and quiet” was Ada's first reaction. We had waited for that for years.",
    "us": "Ada Moss points to the gate. It came to us in eleven boxes.",
    "a question with us": "Ada's favourite lorry? An old one that came to us in pieces.",
    "I and a dash": "I could not believe it – Ada had planned a whole day for the training.",
    "a letter to colleagues": "Dear colleagues, writes Ben in the newsletter, do not think as long as we did.",
    "a name and a role behind a comma": "*I would choose it again, Ada Moss, Plant Manager*",
    "which is what she tells": "We had the money back in two months, which is what Ada Moss tells everyone.",
    "it took us": "It took us two months, Ada Moss told us in May.",
    "pleased to say": "Even our oldest driver uses it, Ada is pleased to say.",
    "a sentence of hers": "We are a better yard than before – a sentence that Ada does not say lightly.",
    "believes": "Going back is not an option: we would be lost without it, Ada Moss believes.",
    "a company and a dash": "Fernwood Dairy on the first year: we would never go back.",
    "a fragment of hers that names a colleague": "Ada Moss, three months in: no more nights, no lists, no more Ben in the yard.",
    "a role in her question": "The verdict of the plant? A resounding never again without it. (A. Moss)",
    "on the telephone": "Hi, Ada here. The cold store has not stopped since March.",
    "somebody whom nothing names": "What the dairy says: we would do it again.",
    "somebody of the dairy's": "The drivers put it in one sentence: we would strike if you took it away.",
    "an answer by its letter": "Q: Would you do it again?\nA: In a heartbeat, and so would the drivers.",
    "an answer by its letter and a dot": "Q. Would you do it again?\nA. In a heartbeat, and so would the drivers.",
    "a slash for a comma": "/We would strike if you took it away/ says Ada Moss.",
    "a role and a company": "We threw the night list away, says the Plant Manager at Fernwood Dairy.",
}
# What was done beside a mention is the writer's, and so is what speaks to the reader.
OUR_OWN = (
    "Ada Moss asked for colours. We added them in version 2.4.",
    "Ada Moss reported a fault on Monday. We fixed it on Tuesday.",
    "In April we added a second gate. Ada Moss had asked for it.",
    "Ada Moss gave us a tour. We saw two gates and forty lorries.",
    "We moved ten years of lists. Ada Moss checked them on a Saturday.",
    "We moved the data at night, so that Ada Moss lost no day.",
    "Our colleague Lena set up the list with Ada Moss in one morning.",
    "Do you run a yard like Ada's? We would love to hear from you.",
    "Want to work like Ada Moss? We show you our list in 20 minutes.",
    "We paid nothing for this story. Ada Moss has read it.",
    "## What we did for Fernwood Dairy\n\nWe moved ten years of lists. We trained four drivers.",
    "What we learned from Fernwood Dairy: small yards need big letters.",
    "- 11:15 Our plans for 2027, with questions by Ben Okafor",
    "Ada Moss trusts the list; Ben Okafor trusts the numbers.",
    "Ada Moss opens the gate. Her answer: the list we built in March.",
    "Ada Moss plans the routes for a second yard. We will be there.",
    "Ada Moss made coffee. We unpacked the screens.",
    "Ada Moss used to write lists. Our board replaced them.",
    "**Customer:** Fernwood Dairy\n\n**Contact:** Ada Moss\n\n**Our services:** board, import, training",
    "## What Ada Moss wanted\n\nThree colours and no mouse. We delivered both.",
    "All figures come from Ada Moss; we have rounded them.",
    "Ada Moss opens the gate. Our verdict: we would do it again.",
    "Ada Moss uses it on a tablet. We recommend a stand.",
    "Ada Moss said the first version was slow. We made it faster.",
    "We do not name the price, as Ada Moss asked.",
    "## Get started\n\nDo you want a board like Ada's? We are happy to help.",
    "## Contact\n\nAda Moss, Fernwood Dairy\n\nOur sales team: hello@count.example",
    "### The team\n\n- Ada Moss, Fernwood Dairy\n- Lena Vogt, our project lead",
    "| Milestone | Who |\n|---|---|\n| Kick-off in our office | Ada Moss |\n| Import of our first file | Lena Vogt |",
    "![Our editor with Ada Moss](a.png)",
    "More from Ada Moss: our webinar in October",
    "We built the import in May, as Ada Moss told us to.",
    "## What we would do differently\n\nWe would not start in May again. Ada Moss would not either.",
    "## Why us?\n\nBecause we came by. Ada Moss tells everybody that nobody else did.",
    "Ada Moss opens the gate. Her question: could we print the list on Sundays?",
    "Ada Moss explains how she plans a week. We listened for an hour.",
    "Photos: Ada Moss. We use no cookies.",
    "The training was led by Ada Moss and one of us.",
    "And Ada Moss? She is back at the gate.",
    "We are hiring. Fernwood Dairy, three others and the weather depend on our releases.",
    "Fernwood Dairy: our customer since 2019",
    "Fernwood Dairy — one of our design partners.",
    "Who is the oldest customer?\n\nFernwood Dairy. We wrote the first line of code for them.",
    "Ada Moss had three wishes. We could fulfil two of them before the summer.",
    "Our product manager, Joan Pell, still calls Ada Moss every quarter.",
    "Fernwood Dairy at a glance: 60 people, two plants, one yard.",
    "10:15 Ada Moss: How we count by daylight",
    "This is Ada Moss. The plant is hers.",
    "Joan Pell says: we are proud of the dairy.",
    "Sie sagen: Wir brauchen das auch?",
    "Ada Moss put it in the bin, and nobody missed the old list.",
    "Ada Moss put it on a slide: three numbers, one line, no colours.",
    "Ada Moss puts it down, smiles, and the tour of the yard goes on.",
    "Ada Moss put it away. The tour of the yard went on.",
    "When Ada Moss put it to the board, nobody said no.",
    # A link by its name alone.
    "[Ada Moss][ada] leads the plant since 2019.\n\n[ada]: https://fernwood.example/ada",
    "[Ada Moss] leads the plant since 2019.\n\n[Ada Moss]: https://fernwood.example/ada",
)

ELSEWHERE = (
    ("de", "Wir verlieren keine Kiste mehr, freut sich Ada."),
    ("de", "Ada Moss erinnert sich noch gut. Wir hatten drei Listen und keine stimmte."),
    ("de", "Ada bringt es auf den Punkt: Wir sind wieder ein Hof und kein Büro."),
    ("de", "Ada Moss ist stolz. Wir schaffen jetzt doppelt so viel."),
    ("de", "Adas Fazit – wir würden es wieder so machen."),
    ("de", "Ich gehe um fünf nach Hause. Das sagt Ada gern."),
    ("fr", "Nous ne perdons plus aucune caisse, se réjouit Ada."),
    ("fr", "Ada est ravie. Nous avons retrouvé nos samedis."),
    ("es", "Para Ada está claro: nosotros no volveríamos al papel."),
    ("it", "Ada è felice. Noi dormiamo meglio di prima."),
    ("nl", "Wij raken geen krat meer kwijt, zegt Ada Moss."),
    ("nl", "Ada is trots. We vinden elke krat in een paar seconden."),
    ("pt", "Ada está feliz. Nós dormimos melhor agora."),
    ("de", "Ada formuliert es gern so: Listen sind zum Einkaufen da."),
    ("fr", "Pour citer Ada Moss : les listes servent à faire les courses."),
    # In the third person.
    ("de", "Ada wird deutlich: Die alte Liste stimmte nie."),
    ("de", "In Adas Worten war die alte Liste ein Friedhof für Kisten."),
    ("de", "Adas Urteil: Die alte Liste war ein Friedhof für Kisten."),
    ("fr", "Ada est catégorique : la liste ne sert plus à rien."),
    ("fr", "Selon la formule d'Ada, la liste était un cimetière."),
    ("fr", "Le verdict d'Ada : la liste a sa place au musée."),
    ("es", "Ada no se anda con rodeos: la lista no servía para nada."),
    ("es", "El veredicto de Ada: la lista era un cementerio de cajas."),
    ("it", "Ada è categorica: la lista non serviva a niente."),
    ("it", "Il verdetto di Ada: la lista era un cimitero di casse."),
    ("nl", "Ada is stellig: de lijst klopte nooit."),
    ("nl", "Ada's oordeel: de lijst hoort in een museum."),
    ("pt", "A Ada não tem dúvidas: a lista não servia para nada."),
    ("pt", "O veredicto da Ada: a lista era um cemitério de caixas."),
    ("es", "[Ada Moss] La lista no ha fallado desde mayo."),
    ("sv", "Ada är tydlig: listan stämde aldrig en enda dag."),
    ("sv", "Adas omdöme: listan hör hemma på museum."),
    ("sv", "Med Adas ord var listan en kyrkogård för lådor."),
    ("da", "Ada er tydelig: listen passede aldrig nogen steder."),
    ("da", "Adas dom: listen hører hjemme på et museum."),
    ("pl", "Ada mówi wprost: lista nigdy się nie zgadzała."),
    ("pl", "Ada nie ma wątpliwości: lista nigdy się nie zgadzała."),
    # A dash opens speech, and the ending of a verb is a pronoun.
    ("es", "—Ahora el patio cierra antes de las seis —dice Ada Moss."),
    ("es", "Ya no contamos cajas de noche, cuenta Ada Moss."),
    ("pt", "— Agora o pátio fecha antes das seis — diz Ada Moss."),
    ("pt", "Fechamos o pátio antes das seis, conta Ada Moss."),
    ("fr", "— La cour ferme avant six heures, raconte Ada Moss."),
    ("fr", "— On ne reviendra jamais au papier, assure Ada Moss."),
    ("es", "—Nadie quiere volver al papel —asegura Ada Moss."),
    ("it", "Non torneremmo mai alla carta, dice Ada Moss."),
    ("sv", "Vi tappar inga lådor längre, säger Ada Moss."),
    ("sv", "Ada är stolt. Vi hittar varje låda på några sekunder."),
    ("sv", "Ada Moss skrattar. Vi hade tre listor och ingen stämde."),
    ("sv", "Så här uttrycker Ada det: listor är till för att handla."),
    ("da", "Vi tæller ingen kasser om natten, fortæller Ada Moss."),
    ("da", "Ada Moss griner. Vi havde tre lister, og ingen passede."),
    ("da", "Ada formulerer det sådan: lister er til at handle efter."),
    ("pl", "Nie gubimy już żadnej skrzynki, mówi Ada Moss."),
    ("pl", "Ada Moss śmieje się. Mieliśmy trzy listy i żadna się nie zgadzała."),
    ("pl", "Ada ujmuje to tak: listy są do zakupów."),
)
OUR_OWN_ELSEWHERE = (
    ("de", "Wir haben die Daten in zwei Tagen übernommen. Ada hat sie geprüft."),
    ("de", "Ada wünschte sich Farben. Wir haben sie in Version 2.4 ergänzt."),
    ("de", "Ada zeigte uns die Liste. Wir waren beeindruckt."),
    ("de", "Wollen Sie arbeiten wie Ada? Wir zeigen Ihnen unsere Liste."),
    ("fr", "Ada voulait des couleurs. Nous les avons ajoutées."),
    ("es", "Ada quería colores. Nosotros añadimos cuatro en la versión 2.4."),
    ("it", "Ada voleva i colori. Noi li abbiamo aggiunti in primavera."),
    ("nl", "Ada wilde kleuren. We hebben ze in versie 2.4 toegevoegd."),
    ("pt", "Ada queria cores. Nós adicionamos quatro na versão 2.4."),
    ("es", "Ada quería un informe. Lo construimos en dos semanas."),
    ("es", "Ada Moss dirige la lechería. Llegamos un martes, el último de mayo."),
    ("es", "— Ada Moss, gerente"),
    ("es", "Los últimos ramos de mayo, Ada Moss y sus primos."),
    ("it", "Ada chiese un rapporto. Lo costruimmo in due settimane."),
    ("pt", "A Ada Moss pediu um relatório. Construímos tudo em duas semanas."),
    ("fr", "— Ada Moss, directrice de la laiterie"),
    ("fr", "— Une visite de la cour à six heures, avec Ada Moss"),
    # The Italian article is no English pronoun.
    ("it", "Ada Moss era al cancello. Il sole scendeva tra i filari."),
    ("it", "Ada Moss ci aspettava al cancello. Camminammo tra i filari fino al tramonto."),
    ("sv", "Ada ville ha färger. Vi lade till dem i version 2.4."),
    ("sv", "Ada Moss har två gårdar. Vi kom dit en tisdag i maj."),
    ("sv", "— Ada Moss, driftschef"),
    ("da", "Ada ville have farver. Vi tilføjede dem i version 2.4."),
    ("da", "Vi takker Ada Moss for kaffen og turen rundt om gården."),
    ("pl", "Ada chciała kolorów. Dodaliśmy je w wersji 2.4."),
    ("pl", "Ada Moss ma dwa gospodarstwa. Problemy znikły w maju."),
    ("pl", "Systemy i programy wybrała Ada Moss."),
)


def spoken_in(language, text, *, mentions=False):
    tongue = Tongue.of({language})
    names = people_to_credit([("Fernwood Dairy", (("Ada Moss", "Plant Manager"),))], tongue.cases)
    return list(credited(units_of(text), names, tongue, mentions=mentions))


@pytest.mark.parametrize(("language", "text"), ELSEWHERE)
def test_in_other_languages(language, text):
    assert spoken_in(language, text)


@pytest.mark.parametrize(("language", "text"), OUR_OWN_ELSEWHERE)
def test_we_are_the_writers_in_other_languages(language, text):
    assert not spoken_in(language, text)


@pytest.mark.parametrize("notation", ATTACHED, ids=str)
def test_the_first_person_that_can_only_be_hers(made, notation):
    assert codes_on(made, f"[All](index.md)\n\n{ATTACHED[notation]}") & {"C205", "C212", "C215"}


@pytest.mark.parametrize("line", OUR_OWN)
def test_we_are_the_writers(made, line):
    assert "C215" not in codes_on(made, f"[All](index.md)\n\n{line}\n\n[All](index.md)")


# Nobody is handed the word in these.
SHE_IS_SPOKEN_OF = (
    "When we visited the yard, Ada Moss smiled.",
    "We talked to Ada Moss, she says hello.",
    "After we had met in Mill Lane, Ada Moss nodded.",
    "In the week we visited, she says, the yard was full. Ada Moss had warned us.",
    "Ada Moss opens the gate. When we came in May, she says, the yard was full.",
    "Ada Moss opens the gate. The winter before we delivered, she says, was the hardest.",
    "Ada Moss opens the gate. Nobody counts at night any more, she says.",
    "Ada Moss opens the gate. The drivers are home by six, she told us.",
    "We built the import in May, as Ada Moss told us to.",
    "We kept the old list, just as Ada Moss had told us.",
    "Since we met in May, Ada Moss told us, the yard has grown.",
    "Ada Moss opens the gate. Her advice: call us before the first snow.",
    "Ada Moss opens the gate. Her answer: the list we built in March.",
    "Ada Moss opens the gate. Her summary: sixty people, two plants, one yard.",
    "Ada Moss opens the gate. Her favourite: our guide for beginners in the yard.",
    "Ada Moss opens the gate. Her question: could we print the list on Sundays?",
    "Ada Moss opens the gate. She says that we could come back in winter.",
    "Ada Moss opens the gate. She says: the list is gone for good.",
    "Ada Moss opens the gate. She knows: we answer within the hour.",
    "Ada Moss opens the gate. Our verdict: we would do it again.",
    "Ada Moss opens the gate. We went in, and she showed us the list.",
    "Ada Moss opens the gate. We asked what had changed, and she told us.",
    "Ada Moss opens the gate. We rang on Monday morning, she answered.",
    "Ada Moss opens the gate. We showed her the new map, she smiled, and the work began.",
    "Ada Moss öffnet das Tor. Sie sagen: Wir brauchen das auch?",
    "Ada Moss öffnet das Tor. Wir rufen gern zurück, sagen Sie uns nur wann.",
    "Ada Moss öffnet das Tor. Ihr Rat: vor dem ersten Schnee anfangen.",
)


@pytest.mark.parametrize("notation", SHE, ids=str)
def test_whose_words_she_says(made, notation):
    assert codes_on(made, SHE[notation]) & {"C205", "C212", "C215"}


# A lead that gives somebody a statement, whatever person that is told in, and whoever stands between.
STATED = (
    ("en", "Ada keeps it short: the lorries never wait any more."),
    ("en", "Ada has a simple answer: the lorries never wait any more."),
    ("en", "Our yard is quiet by six, Ada Moss, Plant Manager at Fernwood Dairy, said today."),
    ("en", "Our yard is quiet by six, said Ada Moss, Plant Manager at Fernwood Dairy."),
    ("en", "We close the yard at six, commented Ada Moss, Plant Manager at Fernwood Dairy, on Friday."),
    ("en", "Asked about it, Ada Moss, Plant Manager, said we close the yard at six."),
    ("de", "Unser Hof ist um sechs ruhig, sagt Ada Moss, Plant Manager der Fernwood Dairy."),
    ("fr", "Notre cour est calme à six heures, explique Ada Moss, Plant Manager chez Fernwood Dairy."),
    ("de", "Wir haben unsere Freitage zurück, wie Ada Moss von Fernwood Dairy sagt."),
    ("de", "Laut Ada Moss von Fernwood Dairy haben wir unsere Freitage zurück."),
    ("es", "Según Ada Moss, de Fernwood Dairy, hemos recuperado nuestros viernes."),
    ("it", "A sentire Ada Moss di Fernwood Dairy, abbiamo di nuovo i nostri venerdì."),
    ("nl", "Volgens Ada Moss van Fernwood Dairy hebben we onze vrijdagen terug."),
    ("sv", "Enligt Ada Moss på Fernwood Dairy har vi fått tillbaka våra fredagar."),
    ("da", "Ifølge Ada Moss fra Fernwood Dairy har vi fået vores fredage tilbage."),
    ("en", "## My evenings are free: a talk with Ada Moss"),
    ("en", "## Best money we ever spent: Fernwood Dairy on the new scale"),
    ("en", '??? question "Would you do it again, Ada?"\n    Any day of the week, and twice on Sundays.'),
    ("en", "### Ada, what has changed?\n\nThe yard is quiet, and so are the nights."),
    ("en", "We close the yard at six now.[^q]\n\n[^q]: Ada Moss to the trade press, May 2026"),
    ("en", "Ada Moss, Fernwood Dairy ⭐⭐⭐⭐⭐ We got our Fridays back"),
    ("en", "Ada Moss, Fernwood Dairy – we got our Fridays back"),
    ("en", "As Ada Moss puts it, we at Fernwood Dairy got our Fridays back."),
    ("en", "We'll leave the last word to Ada: the lorries never wait any more."),
    ("en", "Ask Ada what changed and she'll tell you: the lorries never wait any more."),
    ("en", "Ada's tweet: the lorries never wait any more."),
    ("en", "Ada's advice was simple. Start with one yard and watch."),
    ("en", "Subject: the yard\nFrom: Ada Moss\n\nThe lorries never wait any more. Home by six."),
    ("en", "Best crate counter in the whole county! #AdaMoss"),
    ("en", "Ada gave one piece of advice: start with one yard and watch."),
    ("en", "For Ada the answer is simple: the lorries never wait any more."),
    ("en", "Ada's answer is simple: the lorries never wait any more."),
    ("en", "What did it change? My drivers are home by six now, Ada answers."),
    ("en", "The lorries never wait any more.\\\n**Ada Moss**, Plant Manager"),
    ("en", "According to Ada Moss: best decision of the decade."),
    ("en", "Ada Moss wrote to us in March: the whole yard is calmer now."),
    ("en", "Ada on the drivers: they stopped complaining, and that is all."),
    ("en", "On the first week, Ada Moss: fast, quiet and without a lost crate."),
    ("en", "Feedback from Ada Moss: calmer nights, fewer lists, better coffee."),
    ("en", "Ada has a saying: never argue with the screen."),
    ("en", "Ada Moss: never argue with the screen"),
    ("en", "Ada Moss // Never argue with the screen, it always wins."),
    ("en", "**Ada Moss** Never argue with the screen, it always wins!"),
    ("en", "Review by Ada Moss\n\nNever argue with the screen, it always wins."),
    ("en", '??? example "What Ada says"\n    Never argue with the screen, it always wins.'),
    ("en", "<div><h2>Never argue with the screen.</h2><p>Ada Moss</p></div>"),
    ("en", "Ada Moss said it best: the yard breathes easier now."),
    ("en", "Plant Manager Ada: the yard breathes easier now."),
    ("en", "The yard breathes easier now, all of it.\n\n**Ada Moss** | Plant Manager"),
    ("es", "Ada Moss nos escribió en marzo: todo el patio respira."),
    ("it", "Ada Moss ci ha scritto a marzo: tutto il cortile respira."),
    ("nl", "Ada Moss schreef ons in maart: de hele hal ademt op."),
    ("pt", "Ada Moss escreveu-nos em março: todo o pátio respira."),
    ("sv", "Ada Moss skrev till oss i mars: hela gården andas ut."),
    ("da", "Ada Moss skrev til os i marts: hele gården ånder op."),
    ("pl", "Ada Moss napisała do nas w marcu: całe podwórze znowu oddycha."),
    ("en", "You cannot run forty lorries on gut feeling, says Ada Moss."),
    ("de", "Du kannst nicht vierzig Wagen nach Gefühl lenken, sagt Ada Moss."),
    ("fr", "Vous ne conduisez pas quarante camions au jugé, dit Ada Moss."),
    ("de", "Ada fasst sich kurz: Die Wagen warten nie mehr."),
    ("de", "Für Ada ist die Antwort einfach: die Wagen warten nie mehr."),
    ("fr", "Ada a une réponse simple : les camions n’attendent plus."),
    ("es", "Ada tiene un consejo: empezar con un patio y mirar."),
    ("it", "Ada ha un consiglio: cominciare con un cortile e guardare."),
    ("nl", "Ada houdt het kort: de wagens wachten nooit meer."),
    ("pt", "Ada tem um conselho: começar com um pátio e olhar."),
    ("sv", "Ada fattar sig kort: bilarna väntar aldrig längre."),
    ("da", "Ada fatter sig kort: bilerne venter aldrig mere."),
    ("pl", "Ada ma jedną radę: zacząć od jednego podwórza."),
    ("en", "A word from Ada Moss: nothing else comes close."),
    ("en", "Quote of the day from Ada Moss: nothing else comes close."),
    ("en", "Ada Moss told our team: the yard has never been this quiet."),
    ("en", "Ada wrote to our support desk: the yard has never been this quiet."),
    ("de", "Ein Wort von Ada Moss: nichts anderes kommt da heran."),
    ("de", "Zitat des Tages von Ada Moss: nichts anderes kommt da heran."),
    ("de", "Ada Moss sagte unserem Team: Der Hof war noch nie so ruhig."),
    ("fr", "Un mot d’Ada Moss : rien d’autre ne s’en approche."),
    ("fr", "Ada Moss a dit à notre équipe : la cour n’a jamais été aussi calme."),
    ("es", "Ada Moss dijo a nuestro equipo: el patio nunca ha estado tan tranquilo."),
    ("it", "Ada Moss ha detto al nostro team: il cortile non è mai stato così calmo."),
    ("nl", "Ada Moss vertelde ons team: de hal is nog nooit zo rustig geweest."),
    ("pt", "Ada Moss disse à nossa equipa: o pátio nunca esteve tão calmo."),
    ("pl", "Ada Moss powiedziała naszemu zespołowi: podwórze nigdy nie było takie ciche."),
    ("sv", "Ada Moss sa till vårt team: gården har aldrig varit så lugn."),
    ("da", "Ada Moss sagde til vores team: gården har aldrig været så rolig."),
    ("pl", "Zdaniem Ady Moss: podwórze nigdy nie było takie ciche."),
    ("pl", "Słowa Ady: podwórze nigdy nie było takie ciche."),
    ("en", "Thought of the week by Ada Moss: count once and go home."),
    ("en", "You count once and go home: Ada's motto since May."),
    ("es", "Ada lo tiene claro: nadie vuelve a contar a mano."),
    ("en", "Our favourite line by Ada Moss: you don't find a crate, the crate finds you."),
    ("en", "The last word goes to Ada Moss. You only need to try it once."),
    ("en", "Take it from Ada Moss – you will not miss the paper."),
    ("en", "At the spring meeting Ada told the whole room: nobody gets to bring back the list."),
    ("en", "You won't miss the paper, promises Ada Moss."),
    ("en", "I was ready to quit: Ada Moss's story"),
    ("en", "Best money we ever spent: Ada Moss on her first year with the list"),
    ("en", "| Customer | Feedback |\n|---|---|\n| Ada Moss, Fernwood Dairy | best thing since the milk churn |"),
    ("en", "Hear it from Ada Moss herself. The paper was the problem all along."),
    ("en", "From the mouth of Ada Moss: the paper was the problem all along."),
    ("en", "Ada Moss in one sentence: the paper was the problem all along."),
    ("en", "Ada Moss promised the whole crew: nobody will ever write a list again."),
    ("fr", "Parole d’Ada Moss : le papier, c'était vraiment le problème."),
    ("de", "Das letzte Wort hat Ada Moss. Man muss es nur einmal ausprobieren."),
    ("de", "Unser Lieblingssatz von Ada Moss: nicht du findest die Kiste, die Kiste findet dich."),
    ("de", "Ada sagte dem ganzen Saal: Niemand bringt die Zettel zurück."),
    ("fr", "Croyez-en Ada Moss : vous ne regretterez pas le papier."),
    ("fr", "Le mot de la fin revient à Ada Moss. Essayer une fois suffit largement."),
    ("es", "La última palabra la tiene Ada Moss. Basta con probarlo una vez."),
    ("it", "L'ultima parola spetta a Ada Moss. Basta provarlo una volta."),
    ("nl", "Het laatste woord is aan Ada Moss. Je hoeft het maar één keer te proberen."),
    ("pt", "A última palavra é de Ada Moss. Basta experimentar uma vez."),
    ("sv", "Sista ordet går till Ada Moss. Det räcker att prova en gång."),
    ("da", "Det sidste ord går til Ada Moss. Det er nok at prøve en gang."),
    ("pl", "Ostatnie słowo należy do Ady Moss. Wystarczy tylko raz spróbować."),
)
ALONE = (
    "**What was the biggest surprise?**\n\nHonestly, how quickly my team loved it.",
    "Ada Moss calls it a gift to my whole crew.",
    "Ada calls the list the best thing that happened to my nights.",
    "Ada calls the list the best colleague I ever had.",
    "To Ada it felt like a second pair of hands for my crew.",
    "Ada grinned and said we should have thrown the list out years ago.",
    "Ada: I never ask twice, and my phone stays silent.",
    "### What did you do before?\n\nI walked the aisles all night, and it never added up.",
)
PRONOUNS = (
    "She has one piece of advice: start with one yard and watch.",
    "Her advice: start with one yard and watch.",
    "Ada Moss is in charge.\n\nThe yard is big and loud.\n\nHer advice: start with one yard and watch.",
    "Her advice: start with one yard and watch.\n\nAda Moss runs the plant.",
)


@pytest.mark.parametrize(("language", "text"), STATED)
def test_who_is_given_a_statement(language, text):
    assert spoken_in(language, text, mentions=True)


@pytest.mark.parametrize("text", ALONE)
def test_nobody_says_my_for_a_company(made, text):
    assert "C215" in codes_on(made, text)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Ada Kowalska", "Ady Kowalskiej"),
        ("Marek Zieliński", "Marka Zielińskiego"),
        ("Jan Nowak", "Jana Nowaka"),
        ("Jan Nowak", "Nowaka"),
    ],
)
def test_polish_names_have_cases(name, written):
    tongue = Tongue.of({"pl"})
    names = people_to_credit([("Mleczarnia", ((name, ""),))], tongue.cases)
    for text in (f"Słowa {written}: wreszcie wiem, gdzie co leży.", f"Wreszcie wiem, gdzie co leży. — {written}"):
        assert list(credited(units_of(text), names, tongue))
    assert names.people.search(plain("Nowakowski jana nowinka")) is None
    assert people_to_credit([("Mleczarnia", ((name, ""),))]).people.search(plain(f"od {written}")) is None


@pytest.mark.parametrize("text", PRONOUNS)
def test_whose_statement_it_is_by_a_pronoun_in_a_story(made, text):
    assert "C215" in codes_on(made, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ada wartete: Die erste Lieferung kam drei Wochen zu spät."),
        ("fr", "Ada attendait : la première livraison avait trois semaines de retard."),
        ("es", "Ada esperaba: la primera entrega llegó tres semanas tarde."),
        ("it", "Ada aspettava: la prima consegna arrivò tre settimane dopo."),
        ("nl", "Ada wachtte: de eerste levering kwam drie weken te laat."),
        ("pt", "Ada esperava: a primeira entrega chegou três semanas depois."),
        ("sv", "Ada väntade: den första leveransen kom tre veckor för sent."),
        ("da", "Ada ventede: den første levering kom tre uger for sent."),
        ("pl", "Ada czekała: pierwsza dostawa przyszła trzy tygodnie później."),
    ],
)
def test_what_somebody_did_before_a_colon(language, text):
    assert not spoken_in(language, text, mentions=True)


@pytest.mark.parametrize("line", SHE_IS_SPOKEN_OF)
def test_she_is_only_spoken_of(made, line):
    assert "C215" not in codes_on(made, f"The yard is in Mill Lane.\n\n{line}")


@pytest.mark.parametrize(
    "line",
    [
        "Ada Moss read *Our Year in Milk* twice.",
        "*We changed the names of two drivers.*\n\nAda Moss runs the plant.",
        "A: the yard. B: the plant.",
        "CO<sub>2</sub> fell by 13<sup>th</sup> of what Ada Moss had counted.",
        "She: a shift lead then, Plant Manager today.",
        "## In a word\n\nWe counted crates with Ada Moss.",
        "| Ada Moss | Phone |\n|---|---|\n| Plant Manager since 2019 | on request |",
        "10:30 Ada Moss\nHow crates are counted.",
        "My thanks to Ada Moss, who read the draft.",
        "My colleague Nora Pell spoke with Ada Moss on the telephone.",
        "Ada Moss and I walked through the yard.",
        "Ada Moss showed me my first crate in May.",
        "Message to Ada: the code of the gate has changed.",
        "Feedback to Ada Moss: two pages, one chart and a list.",
        "### What does it cost you?\n\nNothing, for the first month. Ada Moss paid nothing either.",
        "Two pages, one chart: Ada's feedback from May.",
        "Ada hesitated: the old list had cost the yard a fortune.",
        "## Ada Moss of Fernwood Dairy on counting by daylight",
        "| Task | Owner |\n|---|---|\n| The gate is open by six. | Ada Moss |",
        "| Owner | Since | Task |\n|---|---|---|\n| Ada Moss | 2021 | The gate is open by six. |",
        "| Step | Who | Note |\n|---|---|---|\n| Import | Ada Moss | We moved the old lists over a weekend |",
        "For Ada Moss, the choice was simple: a screen or a hundred lists.",
        "Join Ada Moss (Fernwood Dairy) at our booth: there is coffee, and there are answers.",
        "Our favourite photo of Ada Moss: in the yard, with a crate.",
        "People we admire: Ada Moss on the night shift.",
        "The last word on prices goes to Ada Moss. The office signs off every list.",
        "**Does it work in rain?**\n\nI asked Ada Moss, who works outside.",
        "Take the crate from Ada Moss: it is heavy.",
        "Our fair is in May, with Ada Moss, Plant Manager at Fernwood Dairy, as a guest.",
        "We met our customer, Ada Moss, Plant Manager at Fernwood Dairy, who said yes.",
        "Our new release is out, and Ada Moss, Plant Manager at Fernwood Dairy, was the first to try it.",
        "Together with Ada Moss, Plant Manager at Fernwood Dairy, we built the scale.",
        "According to Ada Moss of Fernwood Dairy, the lists are gone. We took a photo of the last one.",
        "### What has changed for Ada?\n\nThe yard is quiet, and so are the nights.",
        "### Who decides, Ada or the board?\n\nThe board does, on the first Monday of a month.",
        "### Would you do it again, Ada?\n\nAda Moss nods, and points at the yard.",
        "| Step | Owner | Done when |\n|---|---|---|\n| Tags | Ada Moss | Every crate has one. |",
        "Ada Moss agreed: the trial would run until the summer.",
        "Ada decided: the office would pay for the screens.",
        "We put it to Ada: the trial has to end in June.",
        "Ada's advice was simple to follow. The crew moved the lists in a day.",
        "From: the yard in Mill Lane\nTo: Ada Moss\n\nThe crates leave at six.",
        "The photo went round with the tag #AdaMoss.",
        "| Review | Date | By |\n|---|---|---|\n| First review of the yard | 12 May | Ada Moss |",
        "Ada Moss warned the supplier. The chains came late all the same.",
        "Ada Moss promised her crew a barbecue. In May it took place.",
    ],
)
def test_what_looks_alike_and_is_innocent(made, line):
    assert "C215" not in codes_on(made, line)


@pytest.mark.parametrize(
    "line",
    [
        "| Person | What they told us |\n|---|---|\n| Ada Moss | My back thanks you every evening |",
        "### My back thanks you\n\n*Ada Moss*",
        "We threw the night list away on the very first day.\n\nby Ada Moss",
        "| Step | Who | Note |\n|---|---|---|\n| Import | Ada Moss | We love how fast it is |",
        "| Task | Owner |\n|---|---|\n| The gate is open. | Ben |\n\n"
        "| Who | Said |\n|---|---|\n| Ada Moss | It is quiet now. |",
    ],
)
def test_what_looks_innocent_and_is_hers(made, line):
    assert "C215" in codes_on(made, line)


def test_words_in_two_paragraphs(made):
    assert "C215" in codes_on(made, "We threw the night list\n\naway forever. — Ada Moss")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("notation", ["{name}: {words}", "{words} — {name}", "{words}\n\n— {name}, Plant Manager"])
def test_however_the_name_is_written(made, name, notation):
    assert "C215" in codes_on(made, notation.format(name=name, words=WE))


def test_the_finding_names_the_line_and_the_way_out(site):
    story = "content/pages/stories/fernwood.md"
    site.change(story, "Every evening somebody walked the yard.", f"{WE}\n\n— Ada Moss")
    _, findings = load(site.project())
    (found,) = findings
    assert found.code == "C215"
    assert (site.root / story).read_text("utf-8").split("\n")[found.place.line - 1] == "— Ada Moss"
    assert "> — Name" in found.help
    assert found.confidential == (("credited to", "Ada Moss"),)


def test_somebody_of_another_customer(site):
    site.write("content/customers/elm.yml", "name: Elm Bakery\npeople:\n  lou: {name: Lou Hale}\n")
    project = site.project()
    assert "C215" in codes_on((project, load(project)[0]), f"**Lou Hale:** {WE}")


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("title", f"Ada Moss: {WE}"),
        ("title", f"Fernwood Dairy: {WE}"),
        ("title", "I was ready to quit: Ada Moss's story"),
        ("title", "Why I would never go back to paper, by Ada Moss"),
        ("summary", "Best money we ever spent: Ada Moss on her first year."),
        ("summary", f"{WE} — Ada Moss"),
        ("tags", f'{{product: ["{WE} — Ada"]}}'),
    ],
)
def test_fields_credit_nothing(site, field, text):
    old = {
        "title": "Fernwood counts crates by daylight",
        "summary": "A dairy that stopped counting at night.",
        "tags": "{product: [Count]}",
    }[field]
    site.change("content/pages/stories/fernwood.md", old, text if field == "tags" else f'"{text}"')
    _, findings = load(site.project())
    assert {f.code for f in findings} == {"C210"}


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("title", "We visited Ada Moss: a day at Fernwood Dairy"),
        ("title", "What we learned from Ada Moss"),
        ("summary", "We spent a day with Ada Moss. This is what we saw in the yard."),
        ("summary", "Our product team met Ada Moss to see how a dairy plans its nights."),
    ],
)
def test_fields_may_tell_of_a_visit(site, field, text):
    old = {"title": "Fernwood counts crates by daylight", "summary": "A dairy that stopped counting at night."}[field]
    site.change("content/pages/stories/fernwood.md", old, f'"{text}"')
    _, findings = load(site.project())
    assert "C210" not in {f.code for f in findings}


def test_an_incentive_and_a_role_are_no_place_for_words(site):
    site.change(
        "content/interviews/2026-05-04-fernwood/interview.yml", "speakers:", f'incentive: "{WE} — Ada"\nspeakers:'
    )
    site.change("content/customers/fernwood.yml", "role: Plant Manager", f'role: "{WE}"')
    _, findings = load(site.project())
    assert [f.code for f in findings if f.code != "C211"] == ["C210", "C210"]


@pytest.mark.parametrize("line", spread(LINES, 7))
def test_no_false_alarm(made, line):
    assert not codes_on(made, line) & {"C205", "C215"}


# Below a whole sentence these stand where a signature stands, and nothing tells them apart.
SIGNATURES = (
    "- Ada Moss, Plant Manager",
    "- Ada Moss – Plant Manager",
    "- **Ada Moss** — Plant Manager, Fernwood Dairy",
    "- Ada Moss / Plant Manager / Fernwood Dairy",
    "- Ada Moss | Plant Manager | Fernwood Dairy",
    "- Ada Moss · Plant Manager",
    "Ada Moss, Plant Manager<br>Telephone on request",
    "Ada Moss<br>*Plant Manager*",
    "```yaml\npeople:\n  ada-moss: {name: Ada Moss, role: Plant Manager}\n```",
    "```csv\nname,role,since\nAda Moss,Plant Manager,2019\n```",
)
BETWEEN = (
    "The yard is older than most of the people in it, and it is busy.\n\n{}\n\nThe dairy has two plants and a shop."
)


@pytest.mark.parametrize("line", spread([line for line in LINES if line not in SIGNATURES], 7))
def test_no_false_alarm_between_paragraphs(made, line):
    assert "C215" not in codes_on(made, BETWEEN.replace("{}", line))


@pytest.mark.parametrize(
    "line",
    [
        "**Ada Moss**, Plant Manager\n\n**Joan Pell**, treasurer",
        "- Ada Moss, chair\n- Joan Pell, secretary",
        "Ben Okafor – nights\n\nAda Moss – days",
        "By Ada Moss",
    ],
)
def test_who_is_only_listed_below_a_paragraph(made, line):
    assert "C215" not in codes_on(made, BETWEEN.replace("{}", line))
    assert "C215" in codes_on(made, f"{WE}\n\n{line}")


@pytest.mark.parametrize("line", ["![Ada Moss](ada.jpg)", '<img src="ada.jpg" alt="Ada Moss">'])
def test_a_portrait_above_a_paragraph(made, line):
    assert "C215" not in codes_on(made, BETWEEN.replace("{}", line))
    assert "C215" not in codes_on(made, BETWEEN.replace("{}", f"{line}\n*Ada Moss, Plant Manager*"))
    assert "C215" in codes_on(made, f"{line}\n\n{WE}")
    assert "C215" in codes_on(made, f"<div><p>{IT}</p>{line}<p>Ada Moss</p></div>")


def test_no_false_alarm_from_a_neighbour(made):
    assert len(PLAIN) >= 200
    assert len(LINES) >= 300
    assert "C215" not in codes_on(made, "\n\n".join(line for line in PLAIN if not line.startswith("> ")))
