"""Who asked: parse, call, say."""
