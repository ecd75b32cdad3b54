"""For assistants that draft stories: what they may ask, and what they are told. They can check, and never approve or write."""
