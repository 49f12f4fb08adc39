"""Feedback as people read it: the form that asks for it, what was said, and a round through what is open."""
