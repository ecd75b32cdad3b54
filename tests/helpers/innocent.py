"""Lines that name somebody and quote nobody, as sites are full of them. Ada Moss is Plant Manager and Ben Okafor Head of Logistics
of Fernwood Dairy. Each is a page of its own.
"""

ROLES = """
- Ada Moss, Plant Manager
- Ada Moss – Plant Manager
- **Ada Moss** — Plant Manager, Fernwood Dairy
- Ada Moss: Plant Manager
- Ada Moss: Plant Manager at Fernwood Dairy since 2019
- Ada Moss (Plant Manager), Ben Okafor (Head of Logistics)
- Plant Manager: Ada Moss
- Head of Logistics: Ben Okafor, joined in 2021
- Ben Okafor — runs the yard and the night shift
- Ben Okafor: drivers, routes and the cold chain
- Ben Okafor: Responsible for forty drivers and the cold chain.
- Ada Moss: She runs the plant and the two cold stores.
- Ada Moss: Joined Fernwood in 2019 as a shift lead.
- Ada Moss | Plant Manager | Fernwood Dairy
- Ada Moss / Plant Manager / Fernwood Dairy
- Your contacts: Ada Moss and Ben Okafor
- Contact: Ada Moss, Fernwood Dairy, 4 Mill Lane
- Project lead: Ada Moss
- Project team: Ada Moss (lead), Ben Okafor (drivers)
- Interviewed: Ada Moss and Ben Okafor in May 2026
- Customer: Fernwood Dairy
- Fernwood Dairy: a dairy with sixty people in the north
- Fernwood Dairy – sixty people, two plants, one yard
- Ada Moss, who runs the plant, and Ben Okafor, who runs the yard
- Who took part: Ada Moss, Ben Okafor and a colleague from the yard
- Ada Moss — Former shift lead, now Plant Manager.
- Ben Okafor — Leads logistics and plans every route.
- Ben Okafor — Previously with two other dairies in the region.
- People at Fernwood Dairy: Ada Moss, Ben Okafor
- Ada Moss · Plant Manager
""".strip().split("\n")
BYLINES = """
By Ada Moss
By Ada Moss, Plant Manager at Fernwood Dairy
Interview: Ada Moss
Interview with Ada Moss: what changed in the yard
Text: our editors. Interview partner: Ada Moss
Photo: Ada Moss
Photos by Ada Moss, Fernwood Dairy
Photo: The yard on a Friday evening. Ada Moss
Words and pictures: Ben Okafor
Recorded in May 2026 with Ada Moss and Ben Okafor
Told by Ada Moss, written down by us
Interview on 4 May 2026 — Ada Moss, Plant Manager
Guest: Ada Moss
Speaker: Ben Okafor, Head of Logistics
Presented by Ben Okafor
Reviewed by Ada Moss on 12 June
Approved by Ada Moss
Thanks to Ada Moss and Ben Okafor
Author: Ben Okafor · 12 June 2026
With Ada Moss of Fernwood Dairy
""".strip().split("\n")
CAPTIONS = """
*Ada Moss at her desk in May*
*Ada Moss and Ben Okafor in the yard*
*The yard at six in the evening. Photo: Ada Moss*
![Ada Moss in the control room](room.jpg)
![Ben Okafor beside a lorry](lorry.jpg "Ben Okafor in the yard")
<figure><img src="a.jpg" alt="Ada Moss"><figcaption>Ada Moss, Plant Manager</figcaption></figure>
<figure><img src="a.jpg" alt="The yard"><figcaption>The yard at six. Photo: Ada Moss</figcaption></figure>
<figcaption>Ben Okafor (left) with two drivers in the yard</figcaption>
*From left: Ada Moss, Ben Okafor and two drivers*
Picture: the control room at night, by Ben Okafor
*The cold store in Mill Lane, where Ada Moss began*
*Ada Moss (second from left) opens the new cold store.*
<img src="a.jpg" alt="Portrait of Ada Moss" title="Ada Moss">
**Figure 2:** The route of a crate, drawn by Ben Okafor
*Ben Okafor. The lorry behind him is the oldest one.*
*Fernwood Dairy: the plant in Mill Lane*
Screenshot: the night list that Ada Moss used to keep
*Video: Ada Moss shows the yard (2 min)*
*The night shift, May 2026*
*Crates before and after: the yard of Fernwood Dairy*
""".strip().split("\n")
AGENDAS = """
- 10:00 Welcome and coffee — Ada Moss
- 10:30 How four people count ten thousand crates — Ben Okafor
- 11:00 – Ada Moss: From night lists to daylight
- 11:45 Questions from the floor, with Ada Moss and Ben Okafor
- 9.30 Opening of the day — Ada Moss, Fernwood Dairy
- 14:00 Ben Okafor: routes that nobody drives twice
- 15h30 Tour of the plant with Ada Moss
- 4 pm Closing words by Ada Moss
- Day 1: Ada Moss on counting crates
- Keynote: Ada Moss
- Panel: Ada Moss, Ben Okafor and two guests
- Workshop with Ben Okafor: planning routes for the cold chain
- Ada Moss on the night shift
- Ada Moss and the end of the night list
- The Long Way to a Short List — Ada Moss
- Counting Crates by Daylight — Ada Moss, Fernwood Dairy
| 10:00 | Welcome | Ada Moss |
| 10:30 | How a dairy counts its crates | Ben Okafor, Fernwood Dairy |
| 11:30 | Tour of the plant and the two cold stores | Ada Moss |
| Monday | Kick-off with Ada Moss | Mill Lane |
| Ada Moss | Plant Manager | Fernwood Dairy |
| Ben Okafor | Head of Logistics, drivers and the cold chain | Fernwood Dairy |
| Ada Moss | Leads the plant and its two cold stores. |
| Ben Okafor | plans routes and trains the drivers |
| 2019 | Ada Moss joins as a shift lead |
| Decision | Ada Moss | 4 May 2026 |
| Ada Moss | 4 May 2026 | 32 minutes |
| Plant | Ada Moss | ada at work |
| Name | Role | Since |
| Ada Moss | She has run the plant since 2019. |
""".strip().split("\n")
GLOSSARIES = """
**Night list**: the paper on which Ada Moss counted crates
**Crate**: what the milk travels in, from the plant to the shop
Night list
:   The paper that hung beside the door until Ada Moss took it down.
Yard
:   Where the lorries of Fernwood Dairy stand at night.
**Cold chain** — everything between the plant and the shop
Ada's rule: nothing leaves the yard uncounted
The Moss rule: count before you load
Okafor route: a route that no lorry drives twice
*[HACCP]: Hazard Analysis and Critical Control Points
*[Fernwood]: a dairy in the north with sixty people
!!! note "Who is who"
    Ada Moss is the Plant Manager of Fernwood Dairy.
!!! info "Fernwood Dairy"
    Sixty people, two plants and a yard in Mill Lane.
!!! tip "How Ada Moss counts"
    Start at the gate and end at the cold store.
??? note "About Ada Moss"
    She joined Fernwood Dairy as a shift lead.
=== "Ada Moss"

    Plant Manager at Fernwood Dairy since 2019.
=== "Before"

    The night list hung beside the door.
<details><summary>About Fernwood Dairy</summary>A dairy with sixty people.</details>
<details><summary>Ada Moss</summary>Plant Manager at Fernwood Dairy.</details>
Ada Moss[^1] runs the plant.

[^1]: Interview of 4 May 2026.
## Ada Moss

Ada Moss has run the plant since 2019. Before that she led the night shift.
## Ada Moss, Plant Manager

She came to Fernwood as a shift lead and has stayed ever since.
## Interview with Ada Moss

The plant in Mill Lane is a quiet place at six in the evening.
### What Ben Okafor does all day

Ben Okafor plans the routes of forty drivers.
""".strip()
PROSE = """
Ada Moss runs the plant, and Ben Okafor runs the yard.
Ada Moss told us how the night list came to an end.
Ada Moss says that the drivers are home by six now.
According to Ada Moss, nobody counts at night any more.
They owe the idea to one person — Ada Moss.
The person who asked for it was Ada Moss, not the board.
Two people decided — Ada Moss and Ben Okafor.
When Ben Okafor joined — it was in 2021 — the yard had no list at all.
Ada Moss has three rules: count early, count once, count by daylight.
Ben Okafor had one wish: an end of the night list.
For Ada Moss one thing was clear: the list had to go.
One name comes up again and again: Ada Moss.
The team of Ada Moss — six people in two shifts — counts by daylight.
In May 2026 we met Ada Moss and Ben Okafor in Mill Lane.
We asked Ada Moss what had changed in the yard.
Our colleague visited Ben Okafor and his drivers twice.
Read more about how Ada Moss and her team count crates.
Ada Moss does not miss the night list, and neither does Ben Okafor.
What did Ada Moss do first? She took the list off the wall.
Then came the question of Ben Okafor: who counts on Sundays?
Fernwood Dairy counts its crates by daylight, and Ada Moss likes it.
Ben Okafor and his drivers: a portrait of the yard.
There were three of them in the room: Ada Moss, Ben Okafor and a driver.
Who to ask? Ada Moss for the plant, Ben Okafor for the yard.
Ada Moss (Plant Manager) opened the doors at six.
Ada Moss, the Plant Manager, opened the doors at six, as every day.
At Fernwood Dairy, counting was the work of the night shift.
The first week belonged to Ben Okafor: forty drivers, forty telephones, no list.
The plant is Ada’s; the yard is Ben’s.
Nobody knew the yard better than Ben — Ben Okafor had driven a lorry there for ten years.
Fernwood Dairy at a glance: sixty people, two plants, one yard.
See also: [how Fernwood Dairy counts](x.md), [the people: Ada Moss](y.md)
[About Ada Moss](people/ada.md) · [About Ben Okafor](people/ben.md)
The interview with Ada Moss was recorded on 4 May 2026 and lasts 32 minutes.
Ada Moss was given a gift card for the interview.
What we did: two workshops with Ben Okafor, one visit to the plant.
Next: the second plant, with Ada Moss in charge again.
Ada Moss sent the first list on a Friday; by Monday nobody wanted the old one back.
The yard has a name for it: the Moss list.
Last updated by Ben Okafor on 12 June 2026.
Download the fact sheet of Fernwood Dairy (PDF, 2 pages)
Ben Okafor's drivers, all forty of them, are home by six.
In short: Ada Moss counts crates by daylight.
Results at Fernwood Dairy: one list, no night shift, forty drivers home by six
Products used: Count, Routes. Contact at Fernwood Dairy: Ada Moss
Ada Moss & Ben Okafor, Fernwood Dairy, Mill Lane
The chart shows the crates that Ada Moss counted between March and May.
On the phone: Ben Okafor. On the road: forty drivers.
Before Count: a night list beside the door. After Count: Ada Moss looks at a screen.
The name of Ada Moss stands on the first page of that list.
A day with Ben Okafor: the yard at five, the phone at six, the routes at seven.
Ada Moss remembers the winter of 2020: snow in the yard and no list that could be read.
That is how Ada Moss came to the plant.
Ben Okafor agrees.
The story of Fernwood Dairy, told in four chapters.
Ada Moss and her team were the first in the region to count this way.
Without Ben Okafor, the yard would still be counted by hand.
The same goes for Ada Moss and the plant.
The list is gone, Ada Moss is still there.
Two shifts, one list: Fernwood Dairy before Ada Moss took over.
""".strip().split("\n")


def _blocks(text: str) -> list[str]:
    """Entries that take several lines: a new one begins at the margin after an indented or empty line, or with a mark."""
    entries: list[str] = []
    for line in text.split("\n"):
        goes_on = line.startswith((" ", ":")) or not line.strip()
        after_gap = (
            entries and entries[-1].endswith("\n") and not line.startswith(("##", "=", "!", "?", "*", "<", "Ada"))
        )
        if entries and (goes_on or after_gap):
            entries[-1] += f"\n{line}"
        else:
            entries.append(line)
    return entries


LINES: tuple[str, ...] = (*ROLES, *BYLINES, *CAPTIONS, *AGENDAS, *_blocks(GLOSSARIES), *PROSE)
OTHERS = """
Ada Moss: ada at work, yard office, first floor
1. Ada Moss, 2. Ben Okafor, 3. the drivers
- [x] Call Ada Moss about the photographs
- [ ] Send the text to Ben Okafor
> See the page of Fernwood Dairy.
Team: Ada Moss, Ben Okafor. Place: Mill Lane. Time: six in the evening.
Dairy of the year 2026: Fernwood Dairy
The route that Ben Okafor plans at night | Fernwood Dairy
Home / Customers / Fernwood Dairy
Ada Moss → Ben Okafor → drivers: how a list travels
The yard, as Ada Moss knew it (1998–2019)
A list that nobody missed (Ada Moss did not, at any rate)
Fernwood Dairy counts crates in four steps: scan, load, drive, scan.
Who counts the crates? Ada Moss. Who drives them? Ben Okafor and forty others.
**Company:** Fernwood Dairy<br>**People:** Ada Moss, Ben Okafor<br>**Product:** Count
Names on the wall: Ada Moss, Ben Okafor, and every driver since 1998
Ada Moss (right) hands the last night list to Ben Okafor.
The interview took place in the yard — Ada Moss had asked for it.
""".strip().split("\n")
PLAIN = LINES = (*LINES, *OTHERS)

FIRST_PERSON = """
We met Ada Moss in Mill Lane on a cold morning.
Ada Moss opened the gate. We walked through the yard with her.
Ada Moss nods. Behind her the first lorry leaves the yard.
Ben Okafor agrees. His drivers do, too.
Ada Moss laughs. She has told that story before.
We showed Ada Moss the first draft in June, and she crossed out half of it.
When Ada Moss asked for a printed list, we built one within a week.
Before Ben Okafor called, we had never counted a crate ourselves.
Thanks to a report by Ben Okafor, we found the fault the same day.
Together with Ada Moss we planned the first month.
For Ben Okafor, we added a second route to the map.
After Ada Moss had read it, we printed it.
If Ben Okafor reports a fault, we answer within a day.
Ada Moss told us that we could visit the plant at night.
Ada Moss says that our team answered within the hour.
Ada Moss says our support is quick.
Ada Moss told us we could come back in winter.
Ada Moss hopes we will build a version for tablets.
Ada Moss knows we ship on Fridays.
Ada Moss said that it took nine days.
Ben Okafor said the first week was the hardest.
According to Ben Okafor, it took nine days until the last paper list was gone.
According to Ada Moss, the drivers are home by six.
As Ada Moss explained, the yard had two gates until 2019.
In the view of Ben Okafor, paper belongs in a museum.
Asked about the winter, Ada Moss points to a map.
The drivers are home by six, according to Ben Okafor.
Ada Moss adds that nobody counts on Sundays.
Ben Okafor remembers how the first list looked.
We asked Ben Okafor the same question twice.
We built the import in two weeks.

Ada Moss tested it on a Friday evening.
We count every answer that we get.

Ben Okafor was the first to answer.
Our drivers' meeting is in May, says the calendar of Ben Okafor.
As soon as Ada Moss had said yes, we sent the first list.
Our module for yards came out in March.

Ada Moss was among the first who tried it.
Our engineers spent two days in Mill Lane. Ada Moss showed them the gates.
""".strip()
FOOTNOTES = """
Fernwood Dairy counts ten thousand crates a day.[^1]

[^1]: Ada Moss, interview of 4 May 2026.
The yard has two gates.[^a]

[^a]: Figures by Fernwood Dairy, as of June 2026.
Ada Moss runs the plant.[^1]

[^1]: Since 2019; before that she led the night shift.
Forty drivers are home by six.[^2]

[^2]: Source: Ben Okafor, by mail on 12 June 2026.
We counted the crates twice.[^3]

[^3]: Once in March, once in May.
Ben Okafor joined in 2021.[^4]

[^4]: See also [the yard](yard.md).
Ada Moss calls it the night list.[^5]

[^5]: A sheet of paper beside the door.
Our figures are from May.[^6]

[^6]: Rounded to whole hours.
""".strip()
CONTACTS = """
**Contact**<br>Ada Moss<br>Fernwood Dairy<br>4 Mill Lane
Ada Moss, Plant Manager<br>Telephone on request
E-mail: [Ada Moss](mailto:ada@fernwood.example)
Write to ada.moss@fernwood.example for a visit of the plant.
Ada Moss (ada@fernwood.example)
Follow @ada_moss for pictures of the yard.
Press: Ben Okafor, Fernwood Dairy, Mill Lane 4, weekdays from nine to five
To: Ada Moss
Cc: Ben Okafor
Ada Moss<br>*Plant Manager*
<address>Ada Moss<br>Fernwood Dairy<br>4 Mill Lane</address>
""".strip()
ASIDES = """
*Names of drivers have been changed.*

Ada Moss runs the plant.
*This interview was edited for length. We talked to Ada Moss in May.*
*We have translated the interview with Ben Okafor from Dutch.*

Ben Okafor runs the yard.
Ada Moss waits at the gate.

*The story continues below.*
*Two years later, in the same yard.*

Ada Moss stands at the gate again.
**Do you count crates, too? We would love to hear from you.**

Ada Moss will be at our stand in October.
**In short: no night shift, one list, two gates.**

Ada Moss runs the plant.
*Last updated in June 2026.*

Ada Moss runs the plant.
**Try Count for thirty days.**

Fernwood Dairy has used it since 2024.
*A shorter version of this text was printed in our spring issue.*

Ada Moss runs the plant.
Ada Moss likes *Our Year in Milk*, a film about the yard.
**What came next**

Ada Moss took the list off the wall.
*The night shift*, as Ada Moss calls it, had six people.
""".strip()
CHANGES = """
- 2.4: crates of two sizes (asked for by Ada Moss)
- 2.4.1: we fixed a fault in the list that Ben Okafor reported
- Fixed: routes with two gates. Thanks to Ben Okafor.
- Added a printed list. Thanks, Ada Moss!
- 12 June 2026 – Ada Moss read the second draft
- Ben Okafor tested the beta for three weeks
## 2.3 (May 2026)

We rebuilt the map with Ben Okafor and his drivers.
| 2.4 | Crates of two sizes | Ada Moss |
| 2.5 | We dropped the old import | agreed with Ben Okafor |
Thanks, Ada Moss! We had a wonderful day in the yard.
Welcome, Ben Okafor. We are glad to have you at our meeting.
Happy birthday, Fernwood Dairy! We wish you another hundred years.
""".strip()
SAMPLES = """
```yaml
people:
  ada-moss: {name: Ada Moss, role: Plant Manager}
```
```python
person = Person(name="Ada Moss", role="Plant Manager")
```
```text
Ada Moss, Plant Manager
Ben Okafor, Head of Logistics
```
```mermaid
graph LR
  Ada[Ada Moss] --> Ben[Ben Okafor]
```
```csv
name,role,since
Ada Moss,Plant Manager,2019
```
Set `contact: Ada Moss` in the settings.
```text
$ count list --for "Ada Moss"
3 crates, 2 gates
```
```mermaid
sequenceDiagram
  Ada->>Ben: sends the list of the day to the yard
```
""".strip()
HEADS = """
## Meeting Ada Moss

We drove to Mill Lane in May. The gates were open.
## Ada Moss and her plant

Our visit began at six. We had been told to bring boots.
### How we came to know Ben Okafor

We met him at a fair in 2023.
# A visit to Ada Moss

We arrived at six, before the first lorry.
From: Mill Lane 4, where Ada Moss works
To: the second plant, where Ben Okafor will be in charge
Interview: Ada Moss

We met her in the control room.
Photo: Ada Moss. Text: our editors.
That was Ada Moss. We thanked her and drove home.
This is Ada Moss. We have known her since 2019.
Meet Ada Moss, Plant Manager of Fernwood Dairy.
That is what Ada Moss asked for.
In her words it was a long winter. We believe Ada Moss.
""".strip()
# A noun for what somebody says may be part of something else, "clear" is said of lists as well, and brackets and arrows part
# more than names from words.
STATEMENTS = """
Ada's answer to the tender is due in June: the form has nine pages.
Ada's comment field holds 200 letters: longer notes go to the wiki.
The advice went to Ada Moss: begin with one gate.
Ada's opinion was asked twice: in March and in May.
Ben's message board: shifts, holidays and lost gloves.
Ada's response time fell: from four hours to one.
Ada's verdict came in June, after a trial of six weeks.
With Ada's words in mind, the team began again at the small gate.
Ada Moss learned a new phrase, and the whole yard uses it now.
In Ada's yard, the lorries stand in four rows.
By Ada's count, the dairy sold 4,000 crates in May.
Ada Moss has a clear desk: the list is in the archive.
Ada's list is certain to grow: forty crates came in last week.
Ada Moss makes sure the yard is dry: the gate has a drain.
One thing is certain for Ada and Ben: the small gate stays open.
Ada Moss was clear of debts by then: the loan had ended in March.
Ben Okafor was careful: every crate was counted twice.
Ada Moss was new: the dairy had changed hands in March.
[Ada Moss](team.md) runs the yard and the two cold stores.
Home > Customers > Fernwood Dairy > Ada Moss
Ada Moss > Plant Manager
Crates → Ada Moss → archive
(Ada Moss was away that week.) The yard ran without a hitch.
Ada Moss made a list of three yards: crates, lorries and returns.
Ada Moss is head of three yards: crates, lorries and returns.
Ben gave his word: the yard would open on time.
Ada has a direct line to the cold store: no forms, no waiting.
Ada Moss shows the plan: three yards, two shifts, one list.
Ben points to the screen: green is ready, red is late.
Ada explains the colours: green is ready, red is late.
[1] Ada Moss, annual report, page 12.
More » Ada Moss » Crates
Ada & Ben: two yards, one list
{Ada: 12, Ben: 9}
In Ben's opinion column for the local paper, milk has a place.
In a word, Ada and Ben share one list now.
In other words, Ben trains two people a month.
Ada's phrase book for the drivers has four languages.
Ben's reaction test: the lorries stop within a second.
Ada's review board: Ben, a driver and one of the owners.
The answer key lies with Ada: nobody else has it.
Ada is busy: the order book is full until autumn.
Ada's task: plan the crates for three yards.
Ben's job is simple: keep forty lorries running.
The plan was Ada's: start with one gate, then add the others.
Ben leaves at six: the night shift takes over.
Ben's summary of the month goes to the owners on the first.
The words of the contract were Ben's.
From Ada's point of view the crates come first.
As far as Ada knows, no dairy nearby uses it yet.
In Ada's yard the words on the wall are from 1890.
Use Ada's words list for the names of the crates.
Ben nodded to the driver: the gate went up.
Ada explains the signs: green is ready, red is late.
Ada says that the yard has two rules: count early, count once.
Ada Moss told us how it began: the list was lost in the snow.
Ben looks at the screen: lorry four is late.
The yard is calmer now, says Ada Moss.
- **Ada Moss** (Fernwood Dairy): counting without paper. Room B, 10:00.
!!! tip "How to count crates in the rain"
    Start at the gate.
![The yard](yard.jpg "The yard in the early morning")
- [x] Call Ada Moss
- [ ] Send the contract to Ben Okafor
Ada waited: the first crates came three weeks late.
Ada took the decision herself: Larkwell would start with one yard only.
Ben tested it for a month: every crate was where the screen said.
Ben's view: the second screen on the left.
Ada's answer came the same day: the dairy signed in May.
Ada Moss, Plant Manager, has run the plant since 2011.
For Ben, the biggest change is the list by the gate.
Ben Okafor (left) and Ada Moss (right) plan the week.
""".strip()
KINDS = (STATEMENTS, FIRST_PERSON, FOOTNOTES, CONTACTS, ASIDES, CHANGES, SAMPLES, HEADS)


def _entries(text: str) -> list[str]:
    """Entries one below another; what follows an empty line, and a whole block of code, belongs to the one before."""
    entries: list[str] = []
    fenced = after_gap = False
    for line in text.split("\n"):
        if entries and (fenced or after_gap or not line):
            entries[-1] += f"\n{line}"
        else:
            entries.append(line)
        after_gap = not line and not fenced
        fenced ^= line.startswith("```")
    return entries


LINES = (*LINES, *(line for kind in KINDS for line in _entries(kind)))
