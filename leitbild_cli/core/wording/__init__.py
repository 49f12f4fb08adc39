"""Turns what somebody said in a brainstorming into a sentence for the statement."""
