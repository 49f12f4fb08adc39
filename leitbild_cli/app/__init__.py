"""Which verbs exist, the global options, and the one place where every error ends."""
