"""Word files: the text of `word/document.xml` with its lines and tables, as a reader of the document sees it."""
