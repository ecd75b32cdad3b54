"""Wires the events of MkDocs to the library, and nothing else."""
