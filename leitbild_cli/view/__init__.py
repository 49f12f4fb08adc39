"""How it looks: value in, string out; never prints, never computes."""
