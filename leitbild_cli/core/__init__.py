"""What it means: records and pure functions; no I/O, no clock, no chance."""
