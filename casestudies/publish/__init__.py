"""Edition to pages, proofs, feeds and embeds."""
