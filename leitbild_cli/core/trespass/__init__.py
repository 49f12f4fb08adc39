"""Who touched what was not theirs: two states of a file compared, each author judged by the own steps."""
