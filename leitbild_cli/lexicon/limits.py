"""Words by which an idea holds somewhere, at a time, or for some only, and those that limit nothing; all folded."""

from __future__ import annotations

# prepositions, by the names of `prepositions`, behind which stands who, where or when
LIMITING = frozenset(
    "for in on at to with inside outside during since until before after over under between off".split()
)
# Where and when a team does all it does.
EVERYWHERE = frozenset(
    """
    arbeit alltag arbeitsalltag arbeitsplatz abteilung team teams betrieb firma haus unternehmen buero bereich umgang
    miteinander zusammenarbeit zukunft zeit zeiten tag tage leben welt beginn anfang ende ort bedarf regel fall faelle
    moment augenblick gesamten ganzen ganz ganze ganzer uns alle allen jeden jede jeder zweifel auge augen blick linie
    platz stelle sinne allgemeinen grunde besten sicht ergebnis erfolg ziel thema themen sache sachen art weise dauer
    heute jetzt morgen gemeinschaft gesellschaft land stadt ort gemeinde
    telefon hotline callcenter website webseite homepage internet kontakt gespraech
    phone online web contact
    mitarbeiter mitarbeitern kollegen kolleginnen personal belegschaft kunden kundschaft gaeste gaesten
    staff employees colleagues workforce customers clients guests
    work workplace department team teams company business house office daily life day days time times future world
    start beginning end need place general fact moment all each every everyone everybody us future community society
    town city country whole board job area goal success topic long run first once last least
    """.split()
)
# With these something is done well, and not only where there is one.
IN_A_MANNER = frozenset(
    """
    laecheln freude respekt geduld sorgfalt liebe herz humor spass verstand vertrauen engagement leidenschaft energie
    mut ruhe lust stolz begeisterung hingabe herzblut gefuehl einsatz eifer fleiss takt anstand charme elan schwung
    plan system ziel hilfe
    smile smiles care respect patience joy love heart humour humor fun passion empathy pride energy courage calm trust
    dignity enthusiasm attention confidence help aim ease grace warmth tact
    """.split()
)
QUALITIES = ("keit", "heit", "ness", "ity")
REASONS = frozenset("weil denn damit sodass da um because so since as therefore".split())
WHOLE = frozenset("ganz ganze ganzen ganzer ganzes gesamt gesamte gesamten whole entire all".split())
# a bound of these says how fast, which is wanted of all: *within 30 seconds*
LENGTHS_OF_TIME: frozenset[str | None] = frozenset(("time", "workdays"))
