"""Last names that are words as well, beside those that stand in the other tables; all folded."""

from __future__ import annotations

WORDS = frozenset(
    """
    abt baer baecker bischof boettcher falke fink gaertner hartmann herzog hofmann jaeger kaiser kaufmann kluge kraemer
    krause lange lehmann maurer moench neumann ochs schaefer schreiber specht thron hof acker anker apfel ritter
    banks brooks butler church dean fields fisher forest gray hunter joiner mason mills merchant parker parks porter
    potter rivers savage self shepherd singer speaker summers tanner temple walker waters weaver wells winters archer
    glover cooper turner wright miller smith taylor
    """.split()
)

# Trades nobody names any more, or seldom: alone, without an article, they are names.
MOSTLY_NAMES = frozenset(
    """
    becker fischer mueller schmidt schneider schuster wagner weber zimmermann hartmann hofmann kraemer krause lehmann
    neumann schaefer miller smith taylor wright
    """.split()
)

# Letters with dots that shorten words; who is called Zoe Berg has the initials of one of them.
SHORT_WORDS = frozenset("zb ua dh oa oae uae uu zt ev am pm us eg ie id va so su bc ad dr co ag kg nr st ca".split())

# Behind these no name stands, but what somebody or something is.
IS_NO_NAME = frozenset(
    """
    ein eine einen einem einer eines kein keine keinen keinem keiner jeder jede jedes jeden jedem mein meine meinen
    meinem meiner dein deine deinen deinem deiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser
    unsere unseren unserem unserer euer eure dieser diese dieses diesen diesem im am beim vom zum zur ins ans als
    allem vollem viel viele aller alle
    the a our your my his her their its this that these those every each no any some
    """.split()
)
ARTICLES = frozenset("der die das den dem des".split())
