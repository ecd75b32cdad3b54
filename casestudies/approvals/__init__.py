"""Story and today to Standing: digests, permissions, their history."""
