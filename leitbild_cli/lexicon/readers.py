"""How a statement speaks to somebody or names people in general; folded words of both languages."""

from __future__ import annotations

ADDRESSED = {
    "de": frozenset(
        "du dich dir dein deine deinen deinem deiner deines euch euer eure euren eurem eurer ihnen".split(),
    ),
    "en": frozenset("you your yours yourself yourselves".split()),
}
ANYBODY = {
    "de": frozenset(
        """
        alle allen aller jeder jede jeden jedem jedes jedermann niemand niemanden niemandem keiner keinen wer wem wen
        jemand jemanden jemandem mensch menschen leute leuten person personen kunde kunden kundin kundinnen kundschaft
        gast gaeste gaesten nutzer nutzern buerger buergern patient patienten familie familien nachbarn kinder kindern
        besucher besuchern mitglieder mitgliedern anrufer anrufern kollegen kolleginnen partner partnern andere anderen
        einander
        """.split()
    ),
    "en": frozenset(
        """
        everyone everybody anyone anybody nobody people person persons customer customers client clients guest guests
        user users citizen citizens patient patients family families neighbour neighbours neighbor neighbors child
        children visitor visitors member members caller callers colleague colleagues partner partners others who
        whoever whom all
        """.split()
    ),
}
