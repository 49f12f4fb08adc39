"""What keeps two alike ideas apart, each with its facts: figures, negations, opposites, order, people, kinds.

Of words of one kind an idea means one only: Monday is not Tuesday, a letter no call, a patient no doctor.
"""

from __future__ import annotations

from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.alignment import ABOLISH, How, Pairing
from leitbild_cli.core.similarity.denial import denied_elsewhere
from leitbild_cli.core.similarity.kinds import is_person, is_time, kind, of_one_kind
from leitbild_cli.core.similarity.order import compared_from_the_other_side, swapped
from leitbild_cli.core.similarity.small_words import (
    of_a_condition,
    of_a_part,
    of_other_extent,
    of_other_modality,
    of_other_tense,
    of_some_people,
    turned_by_particle,
)
from leitbild_cli.core.similarity.values import Code, Reason
from leitbild_cli.core.text.compounds import behind_one_front
from leitbild_cli.core.text.lookalikes import is_listed, of_other_fronts
from leitbild_cli.core.text.numerals import numeral
from leitbild_cli.core.text.signs import against, is_picture, labels
from leitbild_cli.core.text.thought import spelled
from leitbild_cli.core.text.tokens import fold
from leitbild_cli.core.text.word import Word, word
from leitbild_cli.lexicon.kinds import LITTLE
from leitbild_cli.lexicon.negations import MAY_END
from leitbild_cli.lexicon.prepositions import ROLES

if TYPE_CHECKING:
    from leitbild_cli.core.similarity.alignment import Placed
    from leitbild_cli.core.text.figures import Figure
    from leitbild_cli.core.text.thought import Thought


_A_YEAR = {"hour": 8760, "day": 365, "week": 52, "month": 12, "quarter": 4, "half-year": 2, "year": 1}
_ROMAN = frozenset("ii iii iv vi vii viii ix xi xii".split())
_SHORTER = "=kurz"
_LIMITED = "only"
_ONLY = frozenset("nur bloss ausschliesslich lediglich only solely exclusively".split())
_SIMPLY = ("einfach",)
_BEST = frozenset("beste besten bester bestes best".split())
_EXCEPT = frozenset(("ausser", "except"))
_EVERY = "=alle"
_LESS = "=weniger"
_INSTEAD = "instead"
_OF_DAY = {"lower": "from", "upper": "until"}
_LEADING = frozenset("+-")
_A = frozenset("ein eine einen einem einer one a an single".split())
_FIRST = frozenset({"erst", "first"})
# behind these *nach* is no later: *nach Bedarf* is *bei Bedarf*
_BY_RULE = frozenset("bedarf belieben moeglichkeit wunsch absprache vereinbarung anmeldung abfrage nachfrage".split())
_NAMED = frozenset({"=kunde"})  # says little, and is a word all the same
_SHORTEST_NOUN = 4  # letters of a word that is not known, and no short form
_SAME_FRONT = 4  # letters that *Telefonat* and *Telefongespräch* have in common, *Parkplatz* and *Parkmöglichkeit*
_GIVEN = {"from", "on"}
_PLACE = "ort"  # *vor Ort* is there, and not before it
_FACING = frozenset(
    {
        *product(("until", "before"), ("from", "off", "after", "since")),
        *product(("during", "in", "at", "on"), ("after", "before")),
        ("inside", "outside"),
        ("over", "under"),
        ("like", "than"),
        ("with", "without"),
        ("for", "against"),
        ("from", "on"),  # *Lob von Gästen*, *Lob an Gäste*
        *product(("with",), ("about", "over")),  # *mit Gästen reden*, *über Gäste reden*
        ("about", "for"),
    }
)


def guard(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give why two ideas must not be taken for one, None if nothing speaks against it."""
    return (
        _signs(a, b)
        or _figures(a, b, found)
        or _labels(a, b, found)
        or _rhythms(a, b)
        or _facing(a, b)
        or turned_by_particle(a, b)
        or _limits(a, b, found)
        or _all_but(a, b)
        or _polarity(a, b, found)
        or denied_elsewhere(a, b, found)
        or swapped(a, b, found)
        or of_other_extent(a, b)
        or of_other_modality(a, b)
        or of_other_tense(a, b)
        or of_a_condition(a, b, found)
        or of_a_part(a, b, found)
        or of_some_people(a, b, found)
        or _one_of_all(a, b, found)
        or _at_times(a, b, found)
        or _other_means(a, b, found)
        or _other_kind(a, b, found)
        or _other_noun(a, b, found)
        or _other_verb(a, b, found)
    )


def _signs(a: Thought, b: Thought) -> Reason | None:
    """Give the signs that stand against each other, and two pictures of which each idea has one only."""
    if not a.signs and not b.signs:
        return None
    if sorted(a.signs) == sorted(b.signs):
        return _signs_swapped(a, b)
    if {_first_sign(a), _first_sign(b)} >= _LEADING and "+" in (*a.signs, *b.signs):
        return Reason(Code.OPPOSITE, ("+", "−") if "+" in a.signs else ("−", "+"))
    mine = [sign for sign in a.signs if sign not in b.signs]
    yours = [sign for sign in b.signs if sign not in a.signs]
    both = next((both for both in product(mine, yours) if against(*both)), None)
    if both:
        return Reason(Code.OPPOSITE, both)
    pictures = next((both for both in product(mine, yours) if all(map(is_picture, both))), None)
    return Reason(Code.OTHER_GROUP, pictures) if pictures else None


def _first_sign(said: Thought) -> str:
    return said.text.lstrip()[:1].replace("−", "-").replace("–", "-")


def _signs_swapped(a: Thought, b: Thought) -> Reason | None:
    """Give the first of two signs against each other that stand with the other one's words: *price ✅ quality ❌*."""
    facing = next((both for both in combinations(a.signs, 2) if against(*both)), None)
    if not facing:
        return None
    words = {one.key for one in a.content} & {one.key for one in b.content}
    mine, yours = ([one.key for one in said.content if one.key in words] for said in (a, b))
    swapped_signs = a.signs != b.signs
    return Reason(Code.ORDER_SWAPPED, facing[:1]) if swapped_signs != (mine != yours) else None


def _figures(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    if not a.figures and not b.figures:
        return None
    left_b = list(b.figures)
    left_a: list[Figure] = []
    for figure in a.figures:
        same = next(
            (other for other in left_b if other.weighed() == figure.weighed() and _one_kind(figure, other)), None
        )
        if same is None:
            left_a.append(figure)
            continue
        left_b.remove(same)
        if bool(figure.unit) != bool(same.unit) and (counted := _counts_else(figure, same, a, b, found)):
            return counted
        if figure.bound and same.bound and figure.bound != same.bound:
            bounds = (_bound_said(figure.bound, figure), _bound_said(same.bound, figure))
            return Reason(Code.BOUND_DIFFERS, (*bounds, said(figure, a)))
    if not left_a or not left_b:
        return (
            _first(left_a, found.left_b, a, b)
            or _first(left_b, found.left_a, b, a, turned=True)
            or _one(left_a, a, b)
            or _one(left_b, b, a, turned=True)
        )
    one, other = left_a[0], left_b[0]
    if one.value == other.value:
        return Reason(Code.UNIT_DIFFERS, (said(one, a), said(other, b)))
    shown = said if "clock" in (one.unit, other.unit) else _number_said
    return Reason(Code.NUMBER_DIFFERS, (shown(one, a), shown(other, b)))


def _counts_else(figure: Figure, same: Figure, a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give *2 litres* against *2 glasses*, of which one is no unit."""
    bare, by, left = (same, b, found.left_b) if figure.unit else (figure, a, found.left_a)
    place = by.plain.index(bare.said) + 1 if bare.said in by.plain else len(by.plain)
    behind = next((one.text for one, _ in left if by.plain[place : place + 1] == (one.text,)), None)
    if not behind:
        return None
    here, there = said(figure, a), said(same, b)
    counted = f"{spelled(bare.said, by)} {spelled(behind, by)}"
    return Reason(Code.UNIT_DIFFERS, (here, counted) if figure.unit else (counted, there))


def _labels(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give *hall B* against *hall D*, *A4* against *A3*."""
    left = [one.text for one, _ in found.left_a] + [one.text for one, _ in found.left_b]
    if not any(len(text) == 1 or text[-1].isdigit() or text in _ROMAN for text in left):
        return None
    mine, yours = labels(a.text), labels(b.text)
    one, other = next(iter(mine - yours), None), next(iter(yours - mine), None)
    return Reason(Code.NUMBER_DIFFERS, (one, other)) if one and other else None


def _first(left: list[Figure], others: list[Placed], a: Thought, b: Thought, *, turned: bool = False) -> Reason | None:
    """Give *second* against *first*, which is no figure of its own."""
    first = next((one for one, _ in others if one.key in _FIRST), None)
    if not first or not left or left[0].unit:
        return None
    facts = spelled(left[0].said, a), spelled(first.text, b)
    return Reason(Code.NUMBER_DIFFERS, facts[::-1] if turned else facts)


def _one(left: list[Figure], a: Thought, b: Thought, *, turned: bool = False) -> Reason | None:
    """Give *two doors* against *a door*, which is no figure of its own."""
    if not left or left[0].unit or left[0].value <= 1 or left[0].said not in a.plain:
        return None
    counted = a.plain[a.plain.index(left[0].said) + 1 :][:1]
    key = next((one.key for one in a.content if (one.text,) == counted), None)
    texts = {one.text for one in b.content if one.key == key}
    article = next((before for before, text in pairwise(b.plain) if text in texts and before in _A), None)
    facts = (spelled(left[0].said, a), spelled(article, b)) if article else ()
    return Reason(Code.NUMBER_DIFFERS, facts[::-1] if turned else facts) if facts else None


def _number_said(figure: Figure, by: Thought) -> str:
    return spelled(figure.said, by)


def _bound_said(bound: str, figure: Figure) -> str:
    """Give the bound's name; a time of day has *from* and *until* for *at least* and *at most*."""
    return _OF_DAY.get(bound, bound) if figure.unit == "clock" else bound


def said(figure: Figure, by: Thought) -> str:
    """Give a figure with its unit as the text spells it."""
    return f"{spelled(figure.said, by)} {spelled(figure.unit_said, by)}".strip()


def _one_kind(one: Figure, other: Figure) -> bool:
    return one.unit == other.unit or one.unit is None or other.unit is None


def _rhythms(a: Thought, b: Thought) -> Reason | None:
    if a.rhythms and b.rhythms and a.rhythms != b.rhythms and _times_a_year(a) != _times_a_year(b):
        return Reason(Code.RHYTHM_DIFFERS, (min(a.rhythms), min(b.rhythms)))
    return None


def _times_a_year(said: Thought) -> float:
    """Give how often a year, so that twice a year is every half year."""
    times = next((one.value for one in said.figures if one.unit in (None, "times")), 1.0)
    return times * _A_YEAR.get(min(said.rhythms), 1)


def _facing(a: Thought, b: Thought) -> Reason | None:
    if not any(a.under) or not any(b.under):
        return None
    under_b = {one.key: under for one, under in zip(b.content, b.under, strict=True) if under}
    for one, under in zip(a.content, a.under, strict=True):
        other = under_b.get(one.key)
        if {under, other} == _GIVEN and not is_person(one):  # *am Bahnhof* and *vom Bahnhof abholen*
            continue
        if under and other and other != under and _face(under, other, a, b):
            return Reason(Code.OPPOSITE, (_spelled(under, a), _spelled(other, b)))
    return None


def _face(under: str, other: str, a: Thought, b: Thought) -> bool:
    """Say whether two prepositions stand against each other; *von* may be whose, which *from* is not."""
    if {under, other} == {"for", "from"}:
        return a.language == b.language == "en"
    if {under, other} == {"from", "to"}:  # whoever moves from one to the other says both
        return a.language == b.language == "en" and not {under, other} <= {*a.under}
    if {under, other} == {"with", "without"}:
        return len(a.negators) % 2 != len(b.negators) % 2
    if "before" in (under, other) and _PLACE in a.plain and _PLACE in b.plain:
        return False
    if {under, other} == {"at", "after"}:
        return _BY_RULE.isdisjoint((*a.plain, *b.plain))
    return (under, other) in _FACING or (other, under) in _FACING


def _limits(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give *only* of *only cash*, and the denial of *not only the boss*, where the other idea says *only the boss*."""
    mine, yours = _limit(a), _limit(b)
    if not mine and not yours:
        return None
    if mine and yours:
        denial = spelled(mine, a) if mine != _LIMITED else spelled(yours, b)
        return Reason(Code.NEGATION, (denial,)) if (mine == _LIMITED) != (yours == _LIMITED) else None
    limit, said, other, left = (mine, a, b, found.left_b) if mine else (yours, b, a, found.left_a)
    if (
        limit != _LIMITED
        or other.negators
        or any(one.weight >= 1 and not kind(one) for one, _ in left)
        or not _leaves_out(said)
    ):
        return None
    return Reason(Code.NEGATION, (spelled(next(text for text in said.plain if text in _ONLY), said),))


def _leaves_out(said: Thought) -> bool:
    """Say whether *only* leaves something out: it praises *the best*, and of *two minutes* it says they are few."""
    place = next(place for place, text in enumerate(said.plain) if text in _ONLY)
    behind = said.plain[place + 1 :]
    simply = said.plain[max(0, place - 1) : place] == _SIMPLY
    return _BEST.isdisjoint(behind) and not simply and not (behind and numeral(behind[0]))


def _all_but(a: Thought, b: Thought) -> Reason | None:
    """Give *except* and *only* of *all except the boss*, *only the boss*."""
    for said, other in ((a, b), (b, a)):
        but = next((text for text in said.plain if text in _EXCEPT), None)
        only = next((text for text in other.plain if text in _ONLY), None)
        if but and only and _EXCEPT.isdisjoint(other.plain) and _ONLY.isdisjoint(said.plain):
            facts = spelled(but, said), spelled(only, other)
            return Reason(Code.OPPOSITE, facts if said is a else facts[::-1])
    return None


def _limit(said: Thought) -> str:
    """Give the denial before *only*, _LIMITED where there is none, and nothing without *only*."""
    if _ONLY.isdisjoint(said.plain):
        return ""
    place = next(place for place, text in enumerate(said.plain) if text in _ONLY)
    return said.plain[place - 1] if place and said.plain[place - 1] in ("nicht", "not") else _LIMITED


def _spelled(role: str, said: Thought) -> str:
    return spelled(next((text for text in said.plain if ROLES.get(text) == role), role), said)


def _polarity(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    aside = _INSTEAD in a.under or _INSTEAD in b.under
    if not a.negators and not b.negators and not aside and not _any_opposite(found):
        return None
    flips = [(one, other) for one, other, how in found.answers if how is How.OPPOSITE]
    within = {one.key for one, other, how in found.answers if how is How.COMPOUND and one.key == other.key}
    within |= {ABOLISH for one, other, how in found.answers if how is How.SYNONYM and _both_end(one, other)}
    turned_a, turned_b = {one.key for one, _ in flips} | within, {other.key for _, other in flips} | within
    counted_a = _counted(a, turned_a, {one.key for one, _, _ in found.answers})
    counted_b = _counted(b, turned_b, {other.key for _, other, _ in found.answers})
    if _less_is_shorter(found.left_b):
        counted_a = [one for one in counted_a if one.key != _LESS]
    if _less_is_shorter(found.left_a):
        counted_b = [one for one in counted_b if one.key != _LESS]
    if aside:
        counted_a += _set_aside(a, b, {one.key: other.key for one, other, _ in found.answers})
        counted_b += _set_aside(b, a, {other.key: one.key for one, other, _ in found.answers})
    if (partly := _partly_denied(a, found.left_a)) != _partly_denied(b, found.left_b) and a.negators and b.negators:
        return Reason(Code.NEGATION, (_extra([a.negators[0][0]], a) if partly else _extra([b.negators[0][0]], b),))
    turns = len(flips) + len(counted_a) + len(counted_b)
    if turns and compared_from_the_other_side(a, b, found):
        turns += 1
    if turns % 2 == 0:
        return _other_way_round(a, b, found)
    if flips:
        return Reason(Code.OPPOSITE, (spelled(flips[0][0].text, a), spelled(flips[0][1].text, b)))
    return Reason(Code.NEGATION, (_extra(counted_a, a) if len(counted_a) > len(counted_b) else _extra(counted_b, b),))


def _partly_denied(said: Thought, left: list[Placed]) -> bool:
    """Say whether *not everybody* may, where the other idea has no *everybody*."""
    every = next((one.text for one, _ in left if one.key == _EVERY), None)
    pairs = zip(said.plain, said.plain[1:], strict=False)
    return every is not None and any(text == every and before in ("nicht", "not") for before, text in pairs)


def _both_end(one: Word, other: Word) -> bool:
    """Say whether *einstellen* answers *beenden*: then neither turns the other idea round."""
    return ABOLISH in (one.key, other.key) and (one.text in MAY_END or other.text in MAY_END)


def _any_opposite(found: Pairing) -> bool:
    return How.OPPOSITE in [how for _, _, how in found.answers]


def _less_is_shorter(left: list[Placed]) -> bool:
    """Say whether *kürzen* is left, which says as much as *senken*."""
    return any(one.key == _SHORTER for one, _ in left)


def _counted(said: Thought, turned: set[str], answered: set[str]) -> list[Word]:
    """Give the negations that touch something the other idea says too."""
    counted = []
    for negator, place, clause in said.negators:
        if negator.key in turned:
            continue
        near = _near(said, place, clause)
        if negator.key in answered or not near or any(one.key in answered for one in near if one is not negator):
            counted.append(negator)
    return counted


def _set_aside(said: Thought, other: Thought, answer: dict[str, str]) -> list[Word]:
    """Give an *instead* for each word behind it that the other idea says too and does not set aside."""
    behind = [one.key for one, aside in zip(said.content, _asides(said), strict=True) if aside and one.key in answer]
    if not behind:
        return []
    there = {one.key for one, aside in zip(other.content, _asides(other, loosely=True), strict=True) if aside}
    text = next((text for text in said.plain if ROLES.get(text) == _INSTEAD), _INSTEAD)
    return [word(text, said.language) for key in behind if answer[key] not in there]


def _other_way_round(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give the word that one idea sets aside while the other one denies something else: *talk instead of acting*."""
    there = {one.key: another.key for one, another, _ in found.answers}
    back = {another: one for one, another in there.items()}
    for said, other, answer in ((a, b, there), (b, a, back)):
        if _INSTEAD not in said.under or _INSTEAD in other.under or not other.negators:
            continue
        denied = {one.key for _, place, clause in other.negators for one in _near(other, place, clause)}
        for one, under in zip(said.content, said.under, strict=True):
            if under == _INSTEAD and answer.get(one.key) in other.placed.keys() - denied:
                return Reason(Code.ORDER_SWAPPED, (spelled(one.text, said),))
    return None


def _near(said: Thought, place: int, clause: int) -> tuple[Word, ...]:
    return said.content[max(clause, place - 1) : place + 2]


def _asides(said: Thought, *, loosely: bool = False) -> list[bool]:
    """Say of each word whether it is set aside; loosely also by *over*, and behind another one that is."""
    here = [under == _INSTEAD or (loosely and under in ("over", "than")) for under in said.under]
    return [one or before for one, before in zip(here, [False, *here], strict=False)] if loosely else here


def _extra(counted: list[Word], by: Thought) -> str:
    return spelled(counted[0].text, by)


def _one_of_all(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    if not found.left_a or not found.left_b or _EVERY not in {one.key for one, _ in (*found.left_a, *found.left_b)}:
        return None
    from leitbild_cli.core.similarity.limits import of_one_of_all  # seldom asked for

    return of_one_of_all(a, b, found)


def _other_means(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give what goes by one means here and by another there: *per App*, *per Postkarte*."""
    mine = next((one for one, under in found.left_a if under == "via"), None)
    yours = next((one for one, under in found.left_b if under == "via"), None)
    return Reason(Code.OTHER_GROUP, (spelled(mine.text, a), spelled(yours.text, b))) if mine and yours else None


def _other_kind(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give what says of two words of one kind: *Kunden* and *Lieferanten*, *Montag* and *Freitag*."""
    others = [other for other, _ in found.left_b if kind(other)]
    for one, _ in found.left_a if others else ():
        for other in others:
            if of_one_kind(one, other):
                return Reason(Code.OTHER_GROUP, (spelled(one.text, a), spelled(other.text, b)))
    return None


def _other_noun(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give the one noun in whose place the other idea has another one: *paint the door*, *paint the fence*."""
    if a.language != b.language:
        return None
    mine, yours = _left_alone(found.left_a), _left_alone(found.left_b)
    if not mine or not yours or not _in_one_place(mine, yours, a, b, found) or not _two_nouns(mine, yours, a, b):
        return None
    return Reason(Code.OTHER_GROUP, (_whole(mine, a), _whole(yours, b)))


def _at_times(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give *freitags* of an idea where the other one says all else."""
    if bool(found.left_a) == bool(found.left_b):
        return None
    said, left = (a, found.left_a) if found.left_a else (b, found.left_b)
    if not left or not all(is_time(one) and not under for one, under in left):  # *im Sommer* is asked about
        return None
    return Reason(Code.NEGATION, (spelled(left[0][0].text, said),))


def _other_verb(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give *vortragen* against *übertragen*, which are other verbs for their beginnings."""
    mine, yours = _left_alone(found.left_a), _left_alone(found.left_b)
    if not mine or not yours or not mine.language == yours.language == "de":
        return None
    if not any(of_other_fronts(*both) for both in ((mine.text, yours.text), (mine.root, yours.root))):
        return None
    return Reason(Code.OTHER_GROUP, (_whole(mine, a), _whole(yours, b)))


def _left_alone(left: list[Placed]) -> Word | None:
    """Give the only word without an answer; those that say little are passed over."""
    words = [one for one, _ in left if one.weight >= 1 or one.key in _NAMED]
    return words[0] if len(words) == 1 else None


def _in_one_place(one: Word, other: Word, a: Thought, b: Thought, found: Pairing) -> bool:
    """Say whether all words answer each other in their order but these two, which stand in the same place."""
    if len(a.content) != len(b.content):
        return False
    answer = {one.key: other.key for one, other, _ in found.answers}
    unlike = [
        (mine.text, yours.text, under == under_b)
        for mine, yours, under, under_b in zip(a.content, b.content, a.under, b.under, strict=True)
        if answer.get(mine.key) != yours.key
    ]
    return len(unlike) == 1 and unlike[0][2] and one.text in unlike[0][0] and other.text in unlike[0][1]


def _whole(part: Word, said: Thought) -> str:
    """Give the word of which this is a part, as it is spelled."""
    texts = [one.text for one in said.content]
    return spelled(part.text if part.text in texts else next(text for text in texts if part.text in text), said)


def _two_nouns(one: Word, other: Word, a: Thought, b: Thought) -> bool:
    """Say whether both are nouns, and neither was made of the other one."""
    from leitbild_cli.core.text.near import near  # few pairs of ideas get here
    from leitbild_cli.core.text.nouns import head

    if not _used_as_noun(one, a) or not _used_as_noun(other, b):
        return False
    wholes = [fold(_whole(one, a)), fold(_whole(other, b))]
    if wholes[0][:_SAME_FRONT] == wholes[1][:_SAME_FRONT]:
        heads = behind_one_front(*wholes) or [head(whole, one.language) for whole in wholes]
        return all(heads) and not any(little in last for last in heads for little in LITTLE)
    return not near(one.text, other.text, one.language)


def _used_as_noun(one: Word, said: Thought) -> bool:
    """Say whether a word is a noun here, known or not; at the beginning all have a capital letter, and English acts."""
    from leitbild_cli.core.text.nouns import is_noun, is_other_word

    whole = _whole(one, said)
    if said.language == "de" and not said.text.islower() and not whole[:1].isupper():
        return False
    if is_noun(one.text, one.language):
        return True
    listed = is_listed(one.text, one.language)
    if (len(one.text) < _SHORTEST_NOUN and not listed) or _clipped(whole, said):
        return False
    begins = said.text.lstrip("-–*•· ").startswith(whole)
    if one.language == "de":
        return not begins and not said.text.islower()
    return (whole.istitle() and not listed) if begins else not is_other_word(one.text)


def _clipped(whole: str, said: Thought) -> bool:
    """Say whether a word has a dot behind it that ends no sentence, or is nothing but capitals: *est.*, *LM*."""
    return f"{whole}. " in f"{said.text} " or whole.isupper()
