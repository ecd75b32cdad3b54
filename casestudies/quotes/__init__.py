"""Quote and Transcript to Verdict: locate, align, name the edits, judge."""
