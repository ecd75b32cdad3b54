"""The edition as a folder that any generator can build, and the generators that are built from it."""
