"""Polish."""

from __future__ import annotations

from casestudies.quotes.languages.base import Language, WordPart, ordinals, phrases, words
from casestudies.quotes.languages.clock import Clock
from casestudies.quotes.languages.fallback import figures_of

_FORMS = {"ok": "okej", "okay": "okej", "se": "sobie", "poszłem": "poszedłem"}
_UNITS = {
    "dwóch": "dwa",
    "dwie": "dwa",
    "dwoma": "dwa",
    "trzech": "trzy",
    "czterech": "cztery",
    "pięciu": "pięć",
    "sześciu": "sześć",
    "siedmiu": "siedem",
    "ośmiu": "osiem",
    "dziewięciu": "dziewięć",
    "dziesięciu": "dziesięć",
    "jedenastu": "jedenaście",
    "dwunastu": "dwanaście",
    "trzynastu": "trzynaście",
    "czternastu": "czternaście",
    "piętnastu": "piętnaście",
    "szesnastu": "szesnaście",
    "siedemnastu": "siedemnaście",
    "osiemnastu": "osiemnaście",
    "dziewiętnastu": "dziewiętnaście",
    "dwudziestu": "dwadzieścia",
    "trzydziestu": "trzydzieści",
    "czterdziestu": "czterdzieści",
    "pięćdziesięciu": "pięćdziesiąt",
    "sześćdziesięciu": "sześćdziesiąt",
    "siedemdziesięciu": "siedemdziesiąt",
    "osiemdziesięciu": "osiemdziesiąt",
    "dziewięćdziesięciu": "dziewięćdziesiąt",
    "stu": "sto",
    "dwustu": "dwieście",
    "trzystu": "trzysta",
    "czterystu": "czterysta",
    "pięciuset": "pięćset",
    "sześciuset": "sześćset",
    "siedmiuset": "siedemset",
    "ośmiuset": "osiemset",
    "dziewięciuset": "dziewięćset",
}
FIGURES = figures_of(
    "pl",
    point="przecinek",
    ones=words("jeden jedna jedno jednego jednej"),
    currencies={
        "złotych": "zł",
        "złote": "zł",
        "złoty": "zł",
        "zł": "zł",
        "pln": "zł",
        "funtów": "£",
        "dolarów": "$",
        "dolary": "$",
    },
    halves={"półtora": "1.5", "półtorej": "1.5"},
    and_half=phrases("i pół"),
    scales_alone=words("tysiąc tysiąca milion miliona miliard miliarda"),
    forms=_UNITS,
    clock=Clock(before=phrases("o|godzina|godzinie"), to_next={("wpół", "do"): -30}),
)
_RANKS = "pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast"


def split(word: str) -> tuple[WordPart, ...]:
    """Informal forms as the words they stand for."""
    return (WordPart(_FORMS.get(word, word), 0, len(word)),)


LANGUAGE = Language(
    code="pl",
    nots=words("nie nic nigdy nigdzie nikt nikogo nikomu żaden żadna żadne żadnego żadnej ani bez"),
    split=split,
    number=FIGURES.number,
    figures=FIGURES.starts,
    ones=FIGURES.ones,
    and_half=FIGURES.and_half,
    ordinals=ordinals(_RANKS, "y a e ego ej emu ym ą i iego iej iemu im ia ie ią"),
    ordinal_stop=True,
    abbreviations={
        "np": "na przykład",
        "ok": "około",
        "tzn": "to znaczy",
        "m in": "między innymi",
        "itd": "i tak dalej",
        "godz": "godzina",
        "dr": "doktor",
        "tys": "tysięcy",
    },
    signs={"–": "do", "—": "do", "&": "i"},
    drops_subjects=True,
    hesitations=words("yyy yy eee ee hmm hm mhm mmm ehm ach"),
    fillers=phrases(
        "prawda|no|wiesz|wie pan|wie pani|jakby|że tak powiem|powiedzmy|no wiesz|znaczy|to znaczy|po prostu|"
        "no więc|wiadomo|rozumie pan|rozumie pani"
    ),
    particles=phrases("jakby|że tak powiem"),
    hosts={"jakby": words("jest są był była było były")},
    homonyms={"jakby": words("nic nie")},
    approximators=words("powiedzmy jakby tak"),
    amounts=words("pół połowa tuzin setki tysiące dwukrotnie wszyscy każdy"),
    doubled=words("się to"),
    degree_openers=words("tak"),
    openers=phrases("i|a|ale|więc|no|no więc|tak|no tak|dobrze|okej|o|ach|potem|bo|znaczy|to znaczy|no i|otóż"),
    consequences=words("więc"),
    reasons=words("bo ponieważ"),
    comments=words("to"),
    generic=words("ty"),
    settings=phrases(
        "wie pan|wie pani|wiesz|szczerze mówiąc|jak mówiłem|jak mówiłam|poza tym|zresztą|dokładnie|oczywiście"
    ),
    parentheses=phrases("wie pan|wie pani|wiesz|jak mówiłem|jak mówiłam|na przykład|że tak powiem"),
    contrast_words=words("potem teraz jednak później niestety wreszcie"),
    reversal_words=words("zrezygnowaliśmy wypowiedzieliśmy straciliśmy padł zepsuł żałujemy gorzej szkoda"),
    repairs=phrases("nie|przepraszam|chwileczkę|czekaj|znaczy|to znaczy|sorry"),
    corrections=phrases("przepraszam|chwileczkę|czekaj|nie przepraszam|a raczej|raczej|sorry|pomyłka|właściwie nie"),
    softeners=phrases("powiedzmy"),
    too_far=phrases("tak daleko|przesadzajmy|przesadzał|przesadzała"),
    affirming=words("tak"),
    retractions=phrases(
        "cokolwiek to znaczy|"
        "tak jest napisane|tak jest w|tak piszą|cytuję|to z ich|przeczytałem to|przeczytałam to|to jest z ich|"
        "żartuję|żart|to żart|tak myśleliśmy|tak nam się wydawało|myśleliśmy|nieprawda|to nieprawda"
    ),
    snags=words("problem haczyk wada kłopot martwi denerwuje przeszkadza"),
    counted_by=words("na za od"),
    free_of_charge=words("darmowa darmowe darmowy darmo bezpłatna bezpłatne bezpłatny"),
    paying=words("płaci płacą płacę płacimy płacić kosztuje kosztują cena opłata"),
    doubtful=words("plan pomysł cel nadzieja teoria marzenie żart kłamstwo obietnica wrażenie"),
    doubts=phrases(
        "chyba|tak myślę|mam nadzieję|przypuszczam|tak myśleliśmy|w teorii|na papierze|prawie|"
        "mniej więcej|może|nie do końca"
    ),
    contrasts=phrases(
        "ale|jednak|chociaż|choć|mimo|niestety|natomiast|z drugiej strony|lecz|albo|lub|podczas gdy|szkoda"
    ),
    exceptions=phrases(
        "oprócz|poza|z wyjątkiem|chyba że|tylko|jedynie|nie wszyscy|nie zawsze|nie wszędzie|przynajmniej|"
        "w teorii|na papierze|"
        "w zasadzie|no prawie|prawie|mniej więcej|czasami|zależy|pod warunkiem|o ile"
    ),
    subordinators=phrases("jeśli|jeżeli|gdy|kiedy|dopóki|o ile|jak tylko"),
    attributions=phrases("mówi|mówią|powiedział|powiedziała|według|zdaniem|twierdzi|obiecał|obiecała|obiecali"),
    denials=phrases("nie|nie bardzo|niezupełnie|nigdy|skąd|wcale nie|raczej nie"),
    mockeries=phrases("jasne|akurat|no pewnie|super po prostu|tak tak"),
    dry=phrases("tak jasne|no jasne|tak oczywiście|już to widzę"),
    once_more=phrases("znowu|znów|kolejna|kolejny|kolejne|ponownie"),
    winks=phrases(
        "nas słucha|słucha nas|słuchają nas|czyta to|to czyta|nagrywamy|nagrywa to|mikrofon|płacą mi|"
        "mi płacą|chcieli usłyszeć|chciał usłyszeć|chciała usłyszeć"
    ),
    framings=phrases("przedtem|wcześniej|kiedyś|ponieważ|załóżmy|proszę sobie wyobrazić"),
    past_ending="ły",
    joiners=words("i a więc"),
    subjects=words("ja my ty pan pani on ona ono oni one to nikt wszyscy"),
    function_words=words(
        "ja ty on ona ono my wy oni one mnie mi ciebie ci jego jej nas nam was wam ich im się i a ale "
        "albo czy więc że co kto "
        "jak gdzie kiedy bo jeśli w na z do od po za przez przy dla o u jest są był była było były mam "
        "ma mamy to ten ta te "
        "tak już też tu tam"
    ),
    intensifiers=words("bardzo nigdy zawsze naprawdę dużo nie tak długo"),
    backchannel=words("tak no mhm hm okej jasne dokładnie aha rozumiem super świetnie właśnie dobrze racja"),
    pronouns=words("on ona ono oni one go ją je ich to ten ta nas my im mu jej"),
    first_person=words("ja my mnie mi nas nam nami mój moja moje nasz nasza nasze naszych naszym jestem mam"),
    about_person=words(
        "ona on która który kieruje prowadzi pracuje odpowiada odpowiedzialna odpowiedzialny dawniej "
        "założyła założył założycielka założyciel szefowa szef dyrektorka dyrektor właścicielka "
        "właściciel wywiad zdjęcie tekst słowa"
    ),
    persons=words("on ona oni one go ją ich im mu jej"),
    own_pronouns=words("my nas nam nami nasz nasza nasze naszego naszej ja mnie mi mój moja"),
    own_team_nouns=words("zespół firma dział grupa warsztat biuro"),
    possessives=words("jego jej ich nasz nasza nasze"),
    demonstratives=words("to ten ta te"),
    singular=words("on ona ono go ją to ten ta mu jej"),
    anaphors=words("on ona ono oni one ten ta"),
    determiners=words("ten ta to te nasz nasza nasze ich jego jej"),
    gendered=True,
    roles=words(
        "szef szefowa technik technicy kolega koleżanka koledzy dyrektor dyrektorka dyrektorzy właściciel "
        "właścicielka sprzedawca sprzedawczyni księgowy księgowa pielęgniarka pielęgniarki lekarz lekarka "
        "lekarze inżynier inżynierowie prawnik prawniczka nauczyciel nauczycielka nauczyciele kierowca "
        "kierowcy pracownik pracowniczka pracownicy kucharz kucharka piekarz konsultant konsultantka trener "
        "trenerka uczeń uczennica uczniowie sąsiad sąsiadka brat siostra ojciec matka syn córka mąż żona "
        "kierownik kierowniczka"
    ),
    referents=words(
        "narzędzie program platforma produkt dostawca system usługa rozwiązanie aplikacja zespół firma "
        "klient klienci "
        "oprogramowanie kasa dział projekt"
    ),
    bare_nouns=True,
    tags=phrases("prawda|nie|tak|no nie|wie pan|wie pani"),
    remarks=phrases(
        "nie żartuję|bez żartów|nie będę kłamać|nie kłamię|"
        "naprawdę|jak to powiedzieć|jak to się mówi|jak by to powiedzieć|szczerze mówiąc|muszę powiedzieć|na szczęście"
    ),
    governors={
        "negation": words(
            "nieprawdziwe brakuje brak brakowało kłamstwo niezdolny mało niewiele wcale nie nigdy nikt nic "
            "żaden żadna żadne ani bez ledwo rzadko niemożliwe nieprawda nigdzie"
        ),
        "hedge": words(
            "może chyba prawdopodobnie pewnie prawie niemal około jakieś mniej raczej dość zwykle często "
            "czasem czasami "
            "podobno rzekomo teoretycznie właściwie ponoć bodaj"
        ),
        "modality": words(
            "mógłby mogłaby mogłoby może mogą można musi muszą musimy powinien powinna powinno chce chcemy "
            "chciałby by "
            "trzeba należy miałby"
        ),
        "condition": words(
            "jeśli jeżeli gdy gdyby o dopóki aż chyba chociaż choć ponieważ kiedy zanim póki oprócz bo skoro"
        ),
        "limit": words("ale jednak tylko jedynie zamiast niż jak mimo poza lecz"),
        "quantifier": words(
            "niektórzy niektóre kilka wiele mało większość wszyscy wszystkie każdy każda oba połowa część"
        ),
        "reporting": words(
            "mówię mówiła mówił mówili powiedzieli opowiada opowiadał tłumaczy tłumaczył twierdził "
            "twierdziła twierdzili zapewnia zapewniał przysięga obiecuje obiecują pisze pisał wierzy wierzą "
            "wierzyliśmy myśleliśmy myślał sądzą sądziliśmy uważają uważaliśmy przypuszcza przypuszczam "
            "zakładam zakładamy liczę liczymy obawiam obawia boi wątpi wątpimy pyta pytał wiem "
            "wie wiedział czytałem czytałam pamiętam zapomniał zdecydował postanowił poleca polecają "
            "proponuje wymaga pokazuje pokazał wolę woli próbowali próbował unika marzy przyznaje zaprzecza "
            "zdawało wydawało brzmi szacuje szacujemy szacują czuje czuję mówi mówią powiedział powiedziała "
            "sądzę sądzi myślę myśli uważam uważa twierdzi wierzę "
            "obiecał "
            "obiecała wydaje zdaje podobno słyszałem słyszałam wątpię próbuje próbujemy że żeby"
        ),
    },
    phrases={"hedge": phrases("mniej więcej|w teorii|na papierze|wydaje się|mam nadzieję|co najmniej|co najwyżej")},
    classes={
        "pronoun": words("ja my ty pan pani on ona ono oni one nas nam mnie mi nasz nasza ich jego jej"),
        "tense": words("jest są był była było były będzie będą"),
        "degree": words(
            "bardzo bardziej mniej najlepszy najlepsza lepszy lepsza gorszy zawsze tylko całkowicie zupełnie"
        ),
        "multiplying": words("podwoiliśmy podwoiła podwoił potroiliśmy połowę"),
        "unit": words(
            "sekund minut godzin godziny dni tygodni miesięcy lat dzień tydzień miesiąc rok procent punktów euro"
        ),
        "complement": words("że"),
    },
    affixes=("nie",),
    before_object=words("w na z do od po za przez przy dla o u i a nasz nasza nasze ten ta to te"),
    phrase_starts=words("w na z do od po za przez przy dla u"),
    thing="co",
    relatives=words("który która które którzy gdzie co"),
    relatives_set_off=True,
    linking=words("jest są był była było"),
    inverting=words("jest są był czy może ma"),
    question_words=words("czy co kto jak gdzie kiedy dlaczego który ile"),
)

HEDGES = {
    "about": "około|jakieś|mniej więcej|prawie|niemal|może|średnio|ze|blisko|w granicach",
    "at_least": "co najmniej|przynajmniej|minimum|nie mniej niż",
    "more_than": "ponad|więcej niż|powyżej",
    "at_most": "co najwyżej|maksymalnie|do|nie więcej niż",
    "less_than": "mniej niż|poniżej|niecałe",
}
"""What stands before a figure that is not exact, by what it makes of it."""
HEDGES_BEHIND = {
    "about": "mniej więcej|około",
    "at_least": "lub więcej|co najmniej",
    "at_most": "lub mniej|maksymalnie",
}
"""What stands behind one."""
COUNTING = {
    "between": "między|pomiędzy",
    "steps": "czasem|czasami|nawet",
    "slight": "tylko|niewiele|trochę|znacznie",
    "per": "w|na|co|za",
    "plurals": "ów|ób|ek",
    "shares": (
        r"półto(?:ra|rej) \w+|(?:dwa|dwie|trzy|cztery|\d+) i pół \w+|pół (?:godziny|dnia|roku|etatu)|kwadrans|"
        r"(?:dwa|trzy|cztery|pięć|dziesięć|\d+) razy (?:więcej|mniej|szybciej|tyle)|dwukrotnie \w+|"
        r"połow[aęy] (?:naszych |moich |wszystkich )?\w+|(?:jedna trzecia|dwie trzecie|jedna czwarta)(?: \w+)?|"
        r"co (?:drugi|druga|drugie|trzeci|trzecia|trzecie|czwarty|czwarta|piąty|piąta|dziesiąty|dziesiąta) \w+|"
        r"(?:dziesiątki|setki|tysiące) \w+"
    ),
}
"""What stands before a range, between numbers that rise to its end, between a hedge and its figure, before the time of a rate; how
plurals end; amounts without units.
"""

NUMBERED = (
    "krok faza część rozdział strona rysunek tabela tydzień dzień miesiąc poziom wersja sala brama hala "
    "piętro linia numer odcinek pytanie zasada punkt runda zmiana"
)
"""Words before a number that only tells one thing from others: step 2."""

STAGING = {
    "voicing": (
        "mówi powiedział powiedziała opowiada opowiadał opowiadała dodaje dodał dodała wyjaśnia wyjaśnił "
        "wyjaśniła wspomina wspominała odpowiada odpowiedział odpowiedziała pisze podsumowuje kończy zauważa "
        "podkreśla kiwa śmieje uśmiecha wzdycha waha napisał napisała"
    ),
    "meeting": ("zapytaliśmy poznaliśmy odwiedziliśmy rozmawialiśmy pokazaliśmy dziękujemy przyjechaliśmy znamy"),
    "third_person": "ona on jej jego ją",
    "sourcing": "według|zdaniem|słowami|cytując",
    "after": ("kiedy|gdy|zanim|po|bo|ponieważ|odkąd|podczas|dopóki|jeśli|choć|dzięki|z|razem z|dla|bez"),
    "editing": (
        "imię imiona nazwisko wywiad rozmowa zdjęcie tekst artykuł przetłumaczony skrócony wersja redakcja "
        "pan pani państwo opublikowany"
    ),
    "greeting": "dziękujemy dziękuję droga drogi cześć witamy gratulacje zdjęcie tekst przez z",
    "naming": "jestem|ja jestem|nazywam się|mam na imię",
    "words": "słowa słowami",
    "headings": "jak dlaczego co",
    "works": (
        "wykład warsztat seminarium webinar kurs prezentacja artykuł książka rozdział poradnik raport "
        "funkcja moduł odcinek film wystawa projekt program inicjatywa nagroda przycisk menu strona tytuł"
    ),
    "phrasing": (
        "ujmuje to tak|ujął to tak|ujęła to tak|mówi to tak|podsumowuje to|podsumowała to|cytując|lubi mówić|"
        "ostatnie słowo należy do|ostatnie słowo ma"
    ),
    "unsaid": "-amy -emy -imy -ymy -śmy",
    "unlike": (
        "zimy firmy formy normy platformy systemy problemy reklamy programy samy tamy damy mamy dymy filmy "
        "kremy poziomy domy tłumy sumy gamy ramy plamy bramy dramy rytmy terminy -izmy tematy pierwszymi "
        "innymi nowymi"
    ),
    "pronouns": "ona on oni one",
    "possessives": "jej jego",
    "hearing": "nam nas mi mnie do",
    "alone": "ja mój moja moje",
    "statements": (
        "werdykt słowa rada odpowiedź wniosek opinia przesłanie komentarz ocena motto reakcja rekomendacja wskazówka "
        "radę opinię ocenę reakcję rekomendację wskazówkę cytat powiedzenie"
    ),
    "accounts": "podsumowanie",
    "stating": (
        "wprost|otwarcie|szczerze|krótko|bez ogródek|bez wahania|bez namysłu|kategorycznie|jednoznacznie|"
        "stanowczo|stanowcza|stanowczy|szczera|szczery|pewna|pewny|przekonana|przekonany|nie ma wątpliwości|"
        "nie miał wątpliwości|nie miała wątpliwości|nie owija w bawełnę|nie waha się|kręci głową|"
        "wzrusza ramionami|zwięźle|zwięzły|zwięzła|krótki|krótka"
    ),
    "having": "ma miał miała daje dał dała",
    "addressing": "ty ciebie tobie twój twoja twoje wasz wasza",
    "clauses": "że jak dlaczego co kiedy czy",
    "doing": (
        "czeka|czekał|czekała|próbuje|próbował|próbowała|sprawdza|sprawdził|sprawdziła|kupuje|kupił|kupiła|"
        "buduje|zbudował|zbudowała|testuje|testował|testowała|liczy|liczył|liczyła|mierzy|mierzył|mierzyła|"
        "potrzebuje|potrzebował|potrzebowała|zamawia|zamówił|zamówiła|zmienia|zmienił|zmieniła|sprzedaje|płaci|"
        "pracuje|pracował|pracowała|podjął decyzję|podjęła decyzję"
    ),
    "joining": "i ale teraz dziś dzisiaj tak nie",
    "acts": "odpowiada pisze kiwa śmieje uśmiecha wzdycha waha",
    "feeling": (
        "szczęśliwy szczęśliwa dumny dumna zadowolony zadowolona sceptyczny sceptyczna przekonany przekonana "
        "zaskoczony zaskoczona wdzięczny wdzięczna pewny pewna jasne cieszy kocha uważa ulubiony ulubiona"
    ),
    "conversing": ("ankieta formularz mail wiadomość list recenzja doświadczenie głos zasada zasady zdanie"),
    "pointing": "to ten ta te właśnie",
    "serving": (
        "oferujemy pomagamy budujemy dostarczamy wysyłamy naprawiamy odpowiadamy rozwijamy szkolimy "
        "importujemy instalujemy dodaliśmy pokażemy"
    ),
    "lasting": "nigdy zawsze już więcej",
    "linking": (
        "z bez i a ale lub albo więc dla przez od przy po przed odkąd podczas kiedy gdy bo że który która "
        "gdzie jak także również nawet nie oprócz w na do aby o"
    ),
    "referring": "co",
    "ours": "naszemu naszej nasz nasza nasze",
    "topics": "o",
    "comparing": "jak",
    "articles": "każdy każda wszystko co",
    "past": "-liśmy -łyśmy",
    "reaching": "od|przed|po|z|bez|dzięki",
    "buying": "kupiliśmy wybraliśmy zmieniliśmy przeszliśmy",
    "being": "jest był była są",
    "hosting": "w",
    "relations": "klient klienci klientka partner partnerzy użytkownik członek dostawca gość",
    "present": "cześć tutaj",
    "hearers": "sali publiczności wszystkim",
    "informing": "powiedział powiedziała mówi opowiedział opowiedziała napisał napisała",
    "remarks": "słowo zdanie",
    "favourites": "ulubiony ulubione ulubiona",
    "whose": "od",
    "noting": "uwaga uwagi notatka notatki",
    "columns": (
        "zadanie zadania krok kroki termin status temat tematy pytanie pytania obszar odpowiedzialność "
        "odpowiedzialny działanie działania"
    ),
    "spans": "dnia tygodnia miesiąca roku",
    "cases": (
        "ska skiej|cka ckiej|ski skiego skiemu skim|cki ckiego ckiemu ckim|i iego iemu im|y ego emu ym|ek ka "
        "kowi kiem|iec ca cowi cem|a y i e ie|o y e|b ba bowi bem|c ca cowi cem|d da dowi dem|f fa fowi fem|g "
        "ga gowi gem giem|h ha howi hem|j ja jowi jem|k ka kowi kem kiem|l la lowi lem|m ma mowi mem|n na "
        "nowi nem|p pa powi pem|r ra rowi rem|s sa sowi sem|t ta towi tem|v va vowi vem|w wa wowi wem|x xa "
        "xowi xem|z za zowi zem"
    ),
}

TELLING = {
    "problem": (
        "koszmar*|piekło|chaos*|katastrof*|trudn*|ciężk*|problem*|strac*|trac*|przegra*|porażk*|błąd|błęd*|"
        "źle|strach*|bał*|boj*|martwi*|stres*|frustr*|zmęcz*|wyczerp*|zepsut*|gorz*|najgorsz*|zły|zła|złe|"
        "straszn*|okropn*|woln*|drog*|przegap*|zapomn*|zapomin*|rozpacz*|niemożliw*|sam|sama|wstyd*|cierp*|"
        "ból|bol*|kryzys*|marnow*|zmarnow*|skomplikowan*|ręcznie|papier*|spóźn*|skarż*|skarg*|nikt|utkn*|"
        "ryzyk*|walk*|walcz*|nadgodzin*|arkusz*"
    ),
    "change": (
        "kiedyś|wcześniej|już nie|zamiast|wtedy|od tamtej pory|od tego czasu|dzisiaj|dziś|nagle|wreszcie|"
        "w końcu|zmieni*|na początku|w porównaniu|nie tylko|nigdy więcej|po raz pierwszy|z dnia na dzień"
    ),
    "turn": "ale|teraz|aż|potem|chociaż|jednak|po",
    "value": (
        "oszczęd*|zaoszczędz*|łatwiej*|prost*|szybciej|szybk*|lepiej|lepsz*|tani*|krócej|wolność|urosł*|"
        "wzrost*|rośnie|podwoi*|potroi*|połow*|sukces*|uda*|warto|pomaga*|pomog*|pomóg*|działa*|zyska*|"
        "wygra*|popraw*|ulepsz*|produktywn*|ufa*|zaufa*|niezawodn*|polec*|korzyś*|rozwiąza*|osiągn*|postęp*|"
        "szans*|efektywn*|wrócić|wrócił*|mniej|przych*"
    ),
    "feeling": (
        "kocham|uwielbiam|niesamowit*|wspaniał*|fantastyczn*|dumn*|radoś*|szczęśliw*|entuzja*|wdzięczn*|"
        "zabawn*|szalon*|dziwn*|zaskocz*|szok*|czuj*|czuł*|uczuci*|ulg*|marz*|serc*|pasj*|spok*|piękn*|"
        "wrażeni*|zadowol*|cieszę|super|genialn*"
    ),
    "emphasis": (
        "najlepsz*|najwięk*|najbardziej|pierwsz*|jedyn*|nigdy|zawsze|każd*|wszystk*|wszyscy|nic|nikt|cał*|"
        "całkowicie|absolutn*|totalnie|naprawdę|ogromn*|niezwykle|tak dużo|ważn*|kluczow*|ponad|dosłownie"
    ),
    "advice": (
        "trzeba|musisz|musicie|powinieneś|powinno się|moja rada|rada|radzę|kluczem|sekret*|najważniejsz*|"
        "nauczył*|lekcj*|powiedział*m|upewnij|musimy|nie bój|nie bójcie|chodzi o|warto"
    ),
    "story": (
        "pamiętam|pewnego dnia|pewnego wieczoru|tego dnia|lat temu|lata temu|kiedy zacz*|gdy zacz*|"
        "powiedziałem|powiedziałam|powiedział mi|powiedziała mi|pomyślałem|pomyślałam|zdecydowałem|"
        "zdecydowałam|zdecydowaliśmy|zacząłem|zaczęłam|zaczęliśmy|pierwszy raz|moja żona|mój mąż|moje dzieci|"
        "moja córka|mój syn|dorastał*|założył*"
    ),
    "cause": "ponieważ|bo|dlatego|więc|to znaczy|dzięki|inaczej|żeby",
    "courtesy": (
        "dziękuję|dzięki za|witam|witajcie|dobre pytanie|dzień dobry|cześć|do widzenia|nazywam się|"
        "mam na imię|jak się masz|miło|proszę bardzo"
    ),
    "promotion": (
        "strona internetowa|stronie internetowej|newsletter|subskryb*|śledźcie|instagram|facebook|linkedin|"
        "link|zapisz|slajd|porządek obrad|mikrofon"
    ),
    "figure": "połow*|pół|półtor*|dwukrotn*|tuzin*|setki|tysiące|dwa razy",
    "aside": (
        "nie wiem|jak mówiłem|jak mówiłam|jak powiedziałem|nie pamiętam|i tak dalej|chwileczkę|żeby odpowiedzieć"
    ),
    "blank": "nie pamiętam|nie przypominam sobie|trudno powiedzieć|nic mi nie przychodzi",
    "picture": "jak gdyby|jakby|to jak|czułem się jak|czułam się jak|niczym",
}
"""What shows that a passage tells something worth quoting, by its part; `*` stands for any ending."""

ASKING = {
    "wonders": "zastanawiam się|ciekaw|ciekawa|ciekawi mnie|chciałbym wiedzieć|chciałabym wiedzieć",
    "open": "jak|co|dlaczego|czemu|opowiedz|proszę opowiedzieć|opisz|wyjaśnij",
    "precise": "kiedy|gdzie|kto|któr*|ile|ilu|jak długo|jak często",
    "invites": "czy możesz|czy może pan|czy może pani|czy mógł*|czy masz przykład|czy pamięta*",
    "leading": "prawda|nieprawdaż|nie sądzi*|na pewno|zakładam|musi pan|musi pani",
    "hypothetical": "czy użył*|czy kupił*|czy zapłacił*|gdybyśmy|wyobraź|wyobraźmy|załóżmy",
    "follow": (
        "powiedz więcej|co masz na myśli|na przykład|przykład|co się stało|i co dalej|i potem|dlaczego tak|"
        "kiedy mówisz|wspomniał*|dokładniej|coś jeszcze"
    ),
    "specifics": "ile|ilu|przykład|procent*|mniej więcej|dokładn*|liczb*",
    "counsel": (
        "co by pan powiedział|co by pani powiedziała|co poradzi*|jaka rada|jaką radę|doradzi*|polec*|"
        "na pana miejscu|na pani miejscu"
    ),
    "before": "wcześniej|przedtem|dawniej|kiedyś|jaki problem",
    "turning": "moment|punkt|za dużo|poszło źle|zdecydowa*|zorientowa*|kropla|przełom*",
    "choosing": (
        "znaleźli|znalazł*|wybrał*|wybra*|wybór|wątpliwoś*|waha*|wdroż*|na początku|początki|alternatyw*|przekona*|"
        "pierwszy tydzień|pierwszym tygodniu|pierwszy miesiąc|pierwsze tygodnie"
    ),
    "since": "teraz|dziś|dzisiaj|obecnie|odkąd|zmienił*|różnic*|efekt*|wynik*|zaoszczędz*|oszczędz*",
    "aside": "nie podoba|brakuje|nie działa|popraw*|zniknął|zniknęł*|zacytować|najtrudniejs*|było dalej|co potem",
    "moves on": "ostatnie pytanie|na koniec|kolejne pytanie|następne pytanie|coś jeszcze|inny temat|zanim",
    "felt": (
        "bał*|boję|strach*|martwi*|niepok*|zestresowan*|przytłocz*|frustr*|wyczerpan*|zrozpacz*|wstyd*|zły|"
        "zła|wściek*|koszmar*|płak*|smutn*|panik*|nienawidz*|wypalon*"
    ),
    "emotion": (
        "czuł*|czuje*|uczuci*|pana osobiście|pani osobiście|ciebie osobiście|dla ciebie|dla pana|"
        "dla pani|dumn*|martwi*|zaskocz*"
    ),
    "failure": (
        "nie działa|najtrudniejsz*|trudn*|frustr*|brakuje|prawie|problem*|wyzwan*|źle|lepiej|rozczarow*|najgorsz*"
    ),
    "record": "nagra*|nagryw*",
    "minds": "przeciwko|przeszkadza|przeszkadzało",
    "denies": "nie|skąd",
    "refuses": "wolałbym nie|wolałabym nie|wolę nie|raczej nie|nie chcę|nie nagryw*|bez nagry*",
    "agrees": "tak|jasne|oczywiście|proszę|nie ma problemu|ok|pewnie",
    "pitch": (
        "nasza platforma|nasz produkt|nasze narzędzie|nasze rozwiązanie|nasze oprogramowanie|zbudowaliśmy|"
        "stworzyliśmy|oferujemy|opowiem o|nowa funkcja|właśnie uruchomiliśmy"
    ),
    "vague": "dużo|lepiej|łatwiej|dobrze|fajnie|całkiem dobrze|pomocn*|rzeczy|duża różnica|wygodn*",
}
"""What shows in an interview how somebody asked and answered, by its part; `*` stands for any ending."""
