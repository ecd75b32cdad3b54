"""IBM Watson: words with their times, and beside them who speaks from which second on
(https://cloud.ibm.com/apidocs/speech-to-text).
"""

from __future__ import annotations

from casestudies.transcripts.services.shape import Spoken, Word, length, record, records, speaker, spelled, string, time


def read(document: object) -> Spoken | None:
    """The words, each with the speaker whose label begins at the same second; of several guesses the first."""
    found = record(document)
    results = found.get("results")
    best = [(records(item.get("alternatives")) or [{}])[0] for item in records(results)]
    if not best or "timestamps" not in best[0]:
        return None
    labels = {time(i.get("from")): speaker(i.get("speaker")) for i in records(found.get("speaker_labels"))}
    words: list[Word] = []
    seen = 0
    for alternative in best:
        stamped = alternative.get("timestamps")
        for item in stamped if isinstance(stamped, list) else []:
            seen += 1
            if isinstance(item, list) and len(item) == 3:
                start = time(item[1])
                words.append(Word(string(item[0]), start, time(item[2]), labels.get(start)))
    return Spoken(spelled(words), max(seen, length(results)), len(words))
