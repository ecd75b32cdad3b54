"""Misspellings: another word is never one, in any language; what they may cost."""

import subprocess
import sys
from pathlib import Path

import pytest

from casestudies.quotes import verify
from casestudies.quotes.languages import judged, language_for
from casestudies.quotes.spelling import is_word, near
from helpers.made_up_talk import interview

LISTED = [code for code in judged() if language_for(code).dictionary]


def _verdict(said: str, quoted: str, language: str = "en"):
    return verify(quoted, interview(said, around=("…?", "Hm.")), "Dana", language=language)


@pytest.mark.parametrize(
    ("language", "said", "quoted"),
    [
        ("en", "We patched every pallet by hand.", "We pitched every pallet by hand."),
        ("en", "The crates were stacked on the ramp.", "The crates were stocked on the ramp."),
        ("de", "Wir haben die Regale gemessen.", "Wir haben die Regale gefressen."),
        ("de", "Die Lieferung war fertig.", "Die Lieferung war fettig."),
        ("fr", "Nous livrons tous les matins.", "Nous livrions tous les matins."),
        ("es", "El taller cobraba por hora.", "El taller cobrara por hora."),
        ("it", "Il reparto pagava ogni mese.", "Il reparto pagare ogni mese."),
        ("nl", "We bestelden het elke week.", "We bestelen het elke week."),
        ("pt", "A oficina cobrava por hora.", "A oficina cobrara por hora."),
    ],
)
def test_another_word_is_no_slip(language, said, quoted):
    verdict = _verdict(said, quoted, language)
    assert not verdict.publishes
    assert verdict.remedy == said


@pytest.mark.parametrize(
    ("language", "said", "quoted"),
    [
        ("en", "The whole shippment came late.", "The whole shipment came late."),
        (
            "es",
            "Fue un trabajo dificilísimo y muy rapidamente hecho.",
            "Fue un trabajo dificilísimo y muy rápidamente hecho.",
        ),
        ("fr", "C'est completement automatique.", "C'est complètement automatique."),
        ("pt", "Foi possivel em dois dias.", "Foi possível em dois dias."),
    ],
)
def test_a_misspelling_of_the_transcript_is_put_right(language, said, quoted):
    assert [e.rule.code for e in _verdict(said, quoted, language).edits] == ["Q112"]


def test_a_misspelling_of_the_quote_is_refused_with_the_right_spelling():
    verdict = _verdict("The whole shipment came late.", "The whole shippment came late.")
    assert [e.rule.code for e in verdict.edits if not e.permitted] == ["Q232"]
    assert verdict.remedy == "The whole shipment came late."


@pytest.mark.parametrize("said", ["We asked Jamisson about it.", "we asked jamisson about it."])
def test_a_name_is_no_slip(said):
    assert not _verdict(said, "We asked Jamison about it.").publishes


def test_an_ending_is_no_slip():
    """Where a list lacks a form, its ending still says who acts, and when."""
    assert not _verdict("Lo arreglábamosx cada noche.", "Lo arreglábamos cada noche.", "es").publishes


@pytest.mark.parametrize("code", LISTED)
def test_every_list_knows_inflected_forms(code):
    forms = {
        "en": "scanners reorganised shipments unpacked",
        "es": "trabajábamos hicieron decirles rojas",
        "fr": "travaillions finirent belles chevaux",
        "it": "lavoravamo fecero dirgli rosse",
        "pt": "trabalhávamos fizeram vermelhas dissesse",
    }
    language = language_for(code)
    assert [word for word in forms[code].split() if not is_word(word, language)] == []
    assert not is_word("qxvrtzk", language)


def test_neighbours_are_words():
    assert set(near("shippment", language_for("en"))) == {"shipment"}


@pytest.mark.long
@pytest.mark.parametrize("code", LISTED)
def test_a_list_is_quick_to_load_and_small(code):
    program = (
        "import resource, time\n"
        "from casestudies.quotes.languages import language_for\n"
        "from casestudies.quotes.edits.slip import is_slip\n"
        f"language = language_for({code!r})\n"
        "held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "began = time.process_time()\n"
        "is_slip('completement', 'complètement', language) or is_slip('shippment', 'shipment', language)\n"
        "print(1000 * (time.process_time() - began), (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - held) / 1024)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    milliseconds, megabytes = map(float, done.stdout.split())
    assert milliseconds < 60, milliseconds  # 20 on a machine that does nothing else
    assert megabytes <= 8, megabytes


@pytest.mark.long
def test_no_list_is_loaded_before_it_is_needed():
    program = (
        "import sys\n"
        "from casestudies import verify\n"
        f"sys.path.insert(0, {str(Path(__file__).parents[1])!r})\n"
        "from helpers.made_up_talk import interview\n"
        "assert verify('It works well.', interview('It works well.'), 'Dana').publishes\n"
        "assert not verify('It never works.', interview('It works well.'), 'Dana').publishes\n"
        "print('dawg_python' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"
