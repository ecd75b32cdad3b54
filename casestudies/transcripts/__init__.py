"""Bytes to Transcript: one module per family of formats."""
