"""The root of a folded English word: inflection, derivation, irregular forms and British spelling taken back."""

from __future__ import annotations

from functools import cache

from leitbild_cli.core.similarity.endings import by_last_letter

_SHORTEST = 3
_ROUNDS = 4

_ODD = (
    "be|resolve resolution resolutions|solve solution solutions|become became"
    "|begin began begun|bring brought|break broke broken|build built|buy buys buying bought|catch"
    " caught"
    "|child children|choose chose chosen|come came|drive driven drove|eat ate eaten|fall fell fallen|feel felt"
    "|fight fought"
    "|find found|fly flew flown flies|foot feet|forget forgot forgotten|forgive forgave forgiven|give gave given"
    "|go goes went gone|grow grew grown|hear heard|hide hid hidden|hold held|keep kept|know knew known|lead led"
    "|leave left"
    "|lend lent|life lives|lose lost loses losing|make made|man men|mean meant|meet met|mouse mice|paid paying payment"
    " payments|person people persons|ran run runs running|rise rose risen|say said says|see saw seen|seek sought"
    "|sell sold"
    " sells selling|send sent|shake shook|shelf shelves|shine shone|show shown|sing sang sung|sit sat|sleep slept|speak"
    " spoke spoken|spend spent|stand stood|steal stole stolen|stick stuck|swim swam swum|take took taken|teach taught"
    "|tell told tells telling|think thought|tooth teeth|understand understood|wear wore worn|win won wins|woman women"
    "|write wrote written|self selves|half halves|wife wives|leaf leaves|knife knives"
    "|care cares caring cared careful carefully carefulness|plane planes|site sites|rate rates rating ratings rated"
    "|note notes noted noting|fine fines fined|fare fares|wine wines|tone tones"
    "|patience|transparent transparency|clear clarity clearer clearest clearly|simple simplicity simply simplify"
    " simplifies"
    " simplified simplification simpler simplest|decide decision decisions decides decided deciding|explain explanation"
    " explanations|maintain maintenance|apply applies applied applying application applications|success successes"
    " successful successfully succeed succeeds|trust trusts trusted trusting trustworthy|easy ease easier easiest"
    " easily"
    "|close closed closes closing closure|diagnose diagnoses diagnosis diagnosed|analyse analysis analyses analyze"
    " analysed analyzed analysing|private privacy privately|accurate accuracy accurately|private privacy"
    "|licence license licences licenses|defence defense|grey gray|cosy cozy|tyre tire tyres tires|cheque cheques"
    "|catalog catalogue catalogues|program programme programs programmes|center centre centers centres centred"
    "|theater theatre|meter metre|judgment judgement|plow plough|storey story|jewelry jewellery|aluminum aluminium"
    "|reply replies replied replying|policy policies|company companies|responsible responsibility responsibilities"
    " responsibly|responsive responsiveness|failure fail fails failed failing|proof prove proves proved proven"
    "|length long longer longest lengthy|strong stronger strongest strength strengths|high higher highest height"
    "|wide wider widest width|deep deeper deepest depth|young younger youngest youth|warm warmer warmth|grow growth"
    "|safe safer safest safely safety|brief briefing briefings|short shorter shortest shorten shortening shortened"
    "|choice choices|advise advises advised advising advice|believe belief beliefs believes|live living lived"
    "|receive receipt received|sale sales|early earlier earliest|enrol enroll enrolls enrolled enrolment enrollment"
    "|visible visibility visibly|department departments|custom customs"
    "|speech|less|best|worst|loss losses|weight weigh weighs|gift gifts|sight|flight|photo photos photograph|pianos"
)
_WITH_E = frozenset("be care plane site rate note fine fare wine tone patience live".split())
_PLURALS = (
    ("ies", "y"),
    ("sses", "ss"),
    ("xes", "x"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("zzes", "zz"),
    ("buses", "bus"),
)
_DERIVED = by_last_letter(
    "ibilities ibility abilities ability iveness fulness ousness liness iness eness ness ifications ification ifying"
    " ified ifies ify izations ization isation izing izes ized ize ising ised ises ise ations ation ating ated ates ate"
    " atic etic itions ition ions ion fully ful ments ment ities ity ably ibly able ible acy"
    " ings ing edly ed liest iest lier ier ily ally ly est ers er es e y"
)
_DERIVED_TO = {"ibility": "ibl", "ibilities": "ibl", "ibly": "ibl", "ible": "ibl", "ally": "al"}
_LEAST = {"e": 3, "s": 3, "es": 4, "ed": 3, "ing": 3, "er": 4, "ers": 4, "ly": 3, "y": 4, "est": 4, "able": 4}


def english_root(word: str) -> str:
    """Give what is left of a folded English word without its endings."""
    if odd := _odd().get(word):
        return odd
    bare = word.replace("our", "or") if len(word) > _SHORTEST + 1 else word
    bare = _singular(bare)
    for _ in range(_ROUNDS):
        if odd := _odd().get(bare):
            return odd
        shorter = _shorter(bare)
        if shorter == bare:
            break
        bare = shorter
    if bare.endswith("ct"):
        bare = bare[:-1]
    if bare.endswith(("enc", "anc")) and len(bare) > _SHORTEST + 2:
        bare = bare[:-1] + "t"
    return bare[:-1] + "i" if bare.endswith("y") and len(bare) > _SHORTEST else bare


def _singular(word: str) -> str:
    if word[-1:] != "s":
        return word
    for plural, kept in _PLURALS:
        if word.endswith(plural) and len(word) > len(plural) + 1:
            return word.removesuffix(plural) + kept
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _SHORTEST:
        return word[:-1]
    return word


def _shorter(word: str) -> str:
    for ending in _DERIVED.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST.get(ending, 4):
            return _undoubled(word.removesuffix(ending)) + _DERIVED_TO.get(ending, "")
    return word


def _undoubled(word: str) -> str:
    double = len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] not in "aeious"
    return word[:-1] if double else word


@cache
def _odd() -> dict[str, str]:
    rows = (row.split() for row in _ODD.split("|"))
    return {form: _with_no_e(row[0]) for row in rows for form in row}


def _with_no_e(word: str) -> str:
    return word if word in _WITH_E else word.removesuffix("e")
