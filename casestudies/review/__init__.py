"""Everything above to Findings and the Edition: the one gate."""
