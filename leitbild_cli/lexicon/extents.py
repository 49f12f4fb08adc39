"""How many, how often, when, and whether one may, must or wants: words of which an idea means one only; all folded."""

from __future__ import annotations

# A row each: of how many something is said.
ALL = "alle allen aller alles jede jeder jeden jedem jedes saemtliche saemtlichen all every each everyone everybody"
MOST = "meisten"
MANY = "viel viele vielen vieler many lots"
SOME = "manche mancher manchen manches einige einigen einiger einiges some several"
FEW = "wenige wenigen wenigsten few"
HOW_MANY = {text: row for row, texts in enumerate((ALL, MOST, MANY, SOME, FEW)) for text in texts.split()}
# by the numbers of their rows: *many* and *some* may be meant alike
TELL_APART = frozenset({(0, 1), (0, 2), (0, 3), (0, 4), (1, 3), (1, 4), (2, 4), (5, 6)})

# The same of how often; *never* is a denial and stands among those.
ALWAYS = "immer stets jederzeit jedesmal ausnahmslos grundsaetzlich always invariably"
MOSTLY = "meist meistens meistenteils ueberwiegend groesstenteils normalerweise usually mostly normally generally"
OFTEN = "oft oefter oefters haeufig vielfach often frequently"
SOMETIMES = "manchmal gelegentlich zuweilen zeitweise mitunter bisweilen fallweise sometimes occasionally"
RARELY = "selten ausnahmsweise rarely seldom exceptionally"
FIRST = "zuerst zunaechst"
LAST = "zuletzt"
HOW_OFTEN = {
    text: row
    for row, texts in enumerate((ALWAYS, MOSTLY, OFTEN, SOMETIMES, RARELY, FIRST, LAST))
    for text in texts.split()
}

MAY = frozenset("darf darfst duerfen duerft kann kannst koennen koennt may can".split())
MUST = frozenset("muss musst muessen muesst must".split())
SHOULD = frozenset("soll sollst sollen sollt should shall".split())  # *sollte* and *could* propose
WANT = frozenset("will wollen wollt want wants".split())
OURS = frozenset("wir ich we i".split())  # what we want, can and should is proposed
MAY_NOT = frozenset("can't cant cannot mustn't mustnt".split())
NEED_NOT = frozenset("needn't neednt".split())

# What was, what is, and what will be.
WAS = {"de": frozenset("war waren wurde wurden hatte hatten gab".split()), "en": frozenset("was were had".split())}
IS = {"de": frozenset("ist sind gibt".split()), "en": frozenset("is are".split())}
HAVING = {"de": frozenset("habe haben hat".split()), "en": frozenset("have has".split())}
BECOMING = {"de": frozenset("werde werden wird".split()), "en": frozenset("will shall".split())}
DOING_IN_ENGLISH = frozenset("i we he she it they".split())
# English verbs that do not end in -ed, as they are behind *have*
PARTICIPLES = frozenset(
    "become begun bent bet bitten blown borne bought bound bred broken brought built burnt caught chosen come cost"
    " cut dealt done drawn driven drunk dug eaten fallen fed felt fled flown forbidden forgiven forgotten fought"
    " found frozen given gone got gotten grown had heard held hidden hit hung hurt kept known laid learnt led left"
    " lent let lit lost made meant met paid put quit read rebuilt redone ridden risen run said seen sent set sewn"
    " shaken shown shrunk shut slept sold sought spent spoken spoilt spread stolen stood stuck sung swept swum taken"
    " taught thought thrown told torn undergone understood undone upset won worn written".split()
)
# … and are in the present
AT_ANY_TIME = frozenset("become bet come cost cut hit hurt let put quit read run set shut spread upset".split())
NO_PARTICIPLES = frozenset("need feed speed exceed proceed succeed bed red shed weed seed indeed bleed breed".split())
# With what follows *if* an idea holds at times only; not with these.
IF = frozenset("wenn falls sofern if unless".split())
NO_CONDITION = frozenset("moeglich noetig notwendig geht bedarf possible needed necessary".split())
