"""Timed captions: WebVTT, SubRip, SBV."""
