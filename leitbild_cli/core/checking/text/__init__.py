"""The rules for a text that is to become the statement: what it says, how it reads, how it is typed."""
