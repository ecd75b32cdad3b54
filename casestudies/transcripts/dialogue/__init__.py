"""Dialogue as text: names before what they said, in the shapes of the tools and of people who type."""
