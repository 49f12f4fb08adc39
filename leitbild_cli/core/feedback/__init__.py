"""Feedback asked for and looked at: the form and its code, and what the marks of sentences show."""
