"""What is known of words: tables that a teacher can correct without reading code; data only.

What is one for both languages, or sets them against each other, stands here; what is of one language in `de` and `en`.
*Folded* words are written small, with ae, oe, ue, ss; in lists of ideas a word with `!` counts in this very form only.
"""
