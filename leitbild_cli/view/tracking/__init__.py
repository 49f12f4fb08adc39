"""Measures as people see them: in a table, one at a time, in a chart, in a calendar, and in words."""
