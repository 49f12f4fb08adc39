"""Abbreviations of both languages whose dot ends no sentence."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    """
    abs. allg. art. bspw. bzgl. bzw. ca. co. d. dr. e. etw. evtl. f. fr. gem. ggf. h. hr. i. inkl. insb. jr. kap.
    max. min. mind. mr. mrs. ms. nr. o. prof. r. s. sog. sr. st. str. tel. u. ä. v. vgl. vs. z. zzgl. a. b. g. no.
    """.split()
)
