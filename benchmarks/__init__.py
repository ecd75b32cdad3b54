"""Measured, never asserted: what reading and verifying cost beside other libraries."""
