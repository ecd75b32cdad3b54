"""IBM Watson: words with their times, and beside them who speaks from which second on
(https://cloud.ibm.com/apidocs/speech-to-text).
"""

from __future__ import annotations

from casestudies.transcripts.services.shape import (
    Record,
    Spoken,
    Word,
    length,
    record,
    records,
    speaker,
    spelled,
    string,
    time,
)


def transcribed(document: object) -> Spoken | None:
    """The words of an answer, or of the answers in a finished job (`GET /v1/recognitions/{id}`)."""
    results = records(record(document).get("results"))
    answers = results if results and "results" in results[0] else [record(document)]
    found = [_answer(answer) for answer in answers]
    if not found or found[0] is None:
        return None
    whole = [said for said in found if said is not None]
    lost = len(answers) - len(whole)
    words = [word for said, _ in whole for word in said]
    return Spoken(spelled(words), sum(seen for _, seen in whole) + lost, len(words))


def _answer(answer: Record) -> tuple[list[Word], int] | None:
    """The words, each with the speaker whose label begins at the same second, of several guesses the first; and how many
    there are.
    """
    results = answer.get("results")
    best = [(records(item.get("alternatives")) or [{}])[0] for item in records(results)]
    if not best or "timestamps" not in best[0]:
        return None
    labels = {time(i.get("from")): speaker(i.get("speaker")) for i in records(answer.get("speaker_labels"))}
    words: list[Word] = []
    seen = 0
    for alternative in best:
        stamped = alternative.get("timestamps")
        for item in stamped if isinstance(stamped, list) else []:
            seen += 1
            if isinstance(item, list) and len(item) == 3:
                start = time(item[1])
                words.append(Word(string(item[0]), start, time(item[2]), labels.get(start)))
    return words, max(seen, length(results))
