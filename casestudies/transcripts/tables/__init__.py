"""Tables: comma- or tab-separated files, and tables in Word files."""
