"""What stands before a name, or in one, and is none; all folded."""

from __future__ import annotations

TITLES = frozenset(
    "frau fraeulein herr herrn hr hrn fr dr prof professor professorin doktor doktorin mag ing"
    " kollege kollegen kollegin chef chefin"
    " mr mrs ms mx miss sir madam doctor colleague"
    " schwester bruder pfleger pater".split()
)

# Before a last name, and part of it: von der Heide, van Dyk, de Vries.
PARTICLES = frozenset("von vom van zu zum zur de del della der den di da du la le ten ter el al bin".split())

# Of a seat or a place, which has no first and no last name: Team Empfang, Platz 3.
PLACES = frozenset(
    "team gruppe schicht platz seat desk group shift leitung lead azubi station abteilung department buero office"
    " praktikant praktikantin aushilfe".split()
)
