"""What tests share: made-up sites, stories, editions, transcripts and readers of what was built."""
