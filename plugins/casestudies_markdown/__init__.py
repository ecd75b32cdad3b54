"""What generators that read pages with Python-Markdown share: references to quotes as an extension of it."""
