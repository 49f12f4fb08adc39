"""Ballots that arrive as rows of a table: whose each one is, which of several counts, and what is wrong with it.

They go into people's blocks; where a table is too large for the file, it is counted as it is, and its record is held
against it again.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Ballot, Language, Person, Vote
from leitbild_cli.core.text.digest import sha256
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.voting.ballot import cast
from leitbild_cli.core.voting.counts import Counted, CountTerms, count_column
from leitbild_cli.core.voting.names import IdeaFinder, heard
from leitbild_cli.core.voting.record import Replay, compare_all, pairs_of, placed, recorded, rules_of
from leitbild_cli.core.voting.refusals import BallotsInBox
from leitbild_cli.core.voting.slate import letters
from leitbild_cli.core.voting.tally.ballots import canonical, collect
from leitbild_cli.core.voting.tally.count import tally
from leitbild_cli.errors import near
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from leitbild_cli.core.model import Column, Leitbild
    from leitbild_cli.core.voting.tally.ballots import Ballots, Ranking, Weight


_ADDRESS = re.compile(r"(?P<local>[^@\s<>]+)@(?P<domain>[^@\s<>]+)")
_LEADING_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")
_LONGEST = 60
_EVER = datetime.min.replace(tzinfo=UTC)


@record
class BallotRow:
    """The ballot of somebody who is named; `ranks` is None where it cannot be read and only the name is looked at.

    `when` it was sent, as the table says it, is the instant `at`, if that can be told; of rows sent at one moment the
    one with the higher `turn` is the later one, or else the one further down.
    """

    table: str
    line: int
    person: str
    ranks: tuple[str, ...] | None
    weight: Weight = 1
    when: str = ""
    at: datetime | None = None
    turn: int = 0


@record
class Slip:
    """Something wrong with a row of a table; `repaired` says what was done about it, empty where nothing was.

    `mendable` says that something can be done, `row` that it is to leave the whole row out.
    """

    table: str
    line: int
    column: int | None = None
    what: str
    mend: str = ""
    repaired: str = ""
    mendable: bool = False
    row: bool = False


@record
class Asked:
    """A column of the Leitbild, and what a table can say of it.

    `names` knows its ideas by what people call them, `ideas` are those to vote on, with their words; `passed` knows
    those that are not voted on any more, `elsewhere` those of other columns, `is_person` who takes part.
    """

    column: str
    names: IdeaFinder
    question: str | None = None
    ideas: tuple[tuple[str, str], ...] = ()
    stands_for: tuple[tuple[str, str], ...] = ()
    passed: IdeaFinder = IdeaFinder(())
    elsewhere: IdeaFinder = IdeaFinder(())
    is_person: Callable[[str], bool] = str.isspace  # nobody
    days_first: bool | None = None


@record
class Twice:
    """Somebody who is in the tables more than once: the row that counts, and the earlier one that does not."""

    person: Person
    counts: BallotRow
    passed_over: BallotRow


@record
class Assigned:
    """Whose the rows are: of each person the last one, by key."""

    rows: tuple[tuple[Person, BallotRow], ...]
    twice: tuple[Twice, ...] = ()
    slips: tuple[Slip, ...] = ()


@record
class TakenIn:
    """What became of the rows: ballots that are new, took the place of an earlier one, or were there just so.

    Those of `older` were sent before the one that is there, which stays.
    """

    column: str
    new: tuple[Person, ...] = ()
    replaced: tuple[Person, ...] = ()
    same: tuple[Person, ...] = ()
    older: tuple[Person, ...] = ()
    twice: tuple[Twice, ...] = ()
    blank: int = 0


def names_in(leitbild: Leitbild, vote: Vote) -> IdeaFinder:
    """Give the ideas a table may name: those of the vote by their letters, then what was merged into them since."""
    inside = lookup.ideas_in(leitbild, vote)
    stands_for = lookup.representatives(leitbild)
    texts = lookup.texts(leitbild)
    said = {heard(texts.get(idea, "")) for idea in inside}
    fixed = [one.idea for one in vote.wording] or sorted(stands_for)
    merged = (idea for idea in fixed if stands_for.get(idea) in inside and idea not in inside)
    others = [idea for idea in merged if heard(texts.get(idea, "")) not in said]
    return IdeaFinder([(idea, texts.get(idea, "")) for idea in (*inside, *others)], letters(leitbild, vote))


def asked_about(leitbild: Leitbild, vote: Vote, question: str | None = None) -> Asked:
    """Give what a table of ballots can say of the column of a vote."""
    inside = lookup.ideas_in(leitbild, vote)
    texts = lookup.texts(leitbild)
    names = names_in(leitbild, vote)
    every = [idea for _author, idea in lookup.everything(leitbild)]
    known = {*inside, *(idea for idea, by in lookup.representatives(leitbild).items() if by in inside)}
    said = {heard(texts.get(idea, "")) for idea in known}
    passed = [one for one in every if one.column == vote.column and one.id not in known and heard(one.text) not in said]
    return Asked(
        column=vote.column,
        names=names,
        question=question,
        ideas=tuple((idea, texts.get(idea, "")) for idea in inside),
        stands_for=tuple(lookup.representatives(leitbild).items()),
        passed=IdeaFinder([(one.id, one.text) for one in passed]),
        elsewhere=IdeaFinder([(one.id, one.text) for one in every if one.column != vote.column]),
        is_person=_PeopleReader(leitbild, ()).knows,
        days_first=leitbild.language == Language.DE or None,
    )


def latest(rows: Sequence[BallotRow]) -> BallotRow | None:
    """Give the row that was sent last; None where that cannot be told. Without times it is the last one."""
    moments = [row.at for row in rows if row.at is not None]
    if len(moments) < len(rows) and any(row.when for row in rows):
        return None
    places = {id(row): place for place, row in enumerate(rows)}
    return max(rows, key=lambda row: (row.at or _EVER, row.turn, places[id(row)]))


def assign(leitbild: Leitbild, column: str, rows: Sequence[BallotRow], *, lenient: bool = False) -> Assigned:
    """Find out whose each row is; the latest one of a person counts, and who is unknown or may not vote is a slip.

    With `lenient` such a row is left out.
    """
    vote = lookup.vote_of(leitbild, column)
    entitled = vote.entitled if vote is not None else ()
    reader = _PeopleReader(leitbild, entitled)
    theirs: dict[str, tuple[Person, list[BallotRow]]] = {}
    slips = []
    for row in rows:
        found = reader.whose(row)
        if isinstance(found, Slip):
            slips.append(left_out(found, lenient=lenient))
        elif row.ranks is not None:
            theirs.setdefault(found.id, (found, []))[1].append(row)
    counts, twice = [], []
    for person, mine in (theirs[one] for one in sorted(theirs)):
        last = latest(mine)
        if last is None and len({row.ranks for row in mine}) > 1:
            slips.append(left_out(_unclear_order(person, mine), lenient=lenient))
            continue
        last = last or mine[-1]
        if _is_unclear_beside(lookup.ballot_of(person, column), last):
            slips.append(left_out(_unclear_day(person, last), lenient=lenient))
            continue
        counts.append((person, last))
        twice += [Twice(person=person, counts=last, passed_over=row) for row in mine if row is not last]
    twice.sort(key=lambda one: (one.passed_over.table, one.passed_over.line))
    return Assigned(rows=tuple(counts), twice=tuple(twice), slips=tuple(slips))


def left_out(slip: Slip, *, lenient: bool) -> Slip:
    """Give the slip of a row that can be left out, and with `lenient` is."""
    return replace(slip, mendable=True, repaired=_("The row is left out.") if lenient else "", row=True)


def _is_unclear_beside(before: Ballot | None, row: BallotRow) -> bool:
    """Say whether it can't be told if a row is later than the ballot that is there."""
    return before is not None and before.ranks != row.ranks and bool(row.when) and row.at is None


def _unclear_day(person: Person, row: BallotRow) -> Slip:
    what = _("{name} has a ballot already, and “{when}” doesn't tell whether this one is later.")
    return Slip(
        table=row.table,
        line=row.line,
        what=what.format(name=person.name, when=_short(row.when)),
        mend=_("Write the day as 2026-11-30 10:15."),
    )


def _unclear_order(person: Person, rows: Sequence[BallotRow]) -> Slip:
    what = _("{name} is there twice, in line {line} too, and it can't be told which ballot is the later one.")
    return Slip(
        table=rows[-1].table,
        line=rows[-1].line,
        what=what.format(name=person.name, line=rows[0].line),
        mend=_("Take one of the two rows out, or write both days as 2026-11-30."),
    )


def overweight(leitbild: Leitbild, column: str, assigned: Assigned, *, lenient: bool = False) -> tuple[Slip, ...]:
    """Give the rows whose weight is not the one that was agreed as the vote was opened; in the file no other counts."""
    vote = lookup.vote_of(leitbild, column)
    agreed = {one.person: Fraction(one.weight) for one in vote.weights} if vote is not None else {}
    return tuple(
        Slip(
            table=row.table,
            line=row.line,
            what=_("The ballot weighs {weight} here, and {agreed} in the vote.").format(
                weight=row.weight, agreed=agreed.get(person.id, 1)
            ),
            mend=_("Weights are agreed as a vote is opened: `leitbild vote open --weight PERSON=N`."),
            repaired=_("It weighs what was agreed.") if lenient else "",
            mendable=True,
        )
        for person, row in assigned.rows
        if row.weight not in (1, agreed.get(person.id, 1))
    )


def take_in(
    leitbild: Leitbild, column: str, assigned: Assigned, *, typist: str | None, now: datetime
) -> tuple[Leitbild, TakenIn]:
    """Put these ballots into the people's blocks, as typed by somebody; one that is there just so stays untouched.

    A ballot was cast when it was sent, as far as the table says; it takes the place of no later one.
    """
    new: list[Person] = []
    replaced: list[Person] = []
    same: list[Person] = []
    older: list[Person] = []
    blank = 0
    for found, row in assigned.rows:
        ranks = row.ranks or ()
        before = lookup.ballot_of(found, column)
        if before is not None and before.ranks == ranks:
            same.append(found)
            continue
        if before is not None and before.cast is not None and row.at is not None and row.at < before.cast:
            older.append(found)
            continue
        blank += not ranks
        sent = min(row.at or now, now)
        ballot = Ballot(column=column, ranks=ranks, cast=sent, typed_by=typist if typist != found.id else None)
        leitbild = cast(leitbild, found.id, ballot)
        (new if before is None else replaced).append(found)
    taken = TakenIn(
        column=column,
        new=tuple(new),
        replaced=tuple(replaced),
        same=tuple(same),
        older=tuple(older),
        twice=assigned.twice,
        blank=blank,
    )
    return leitbild, taken


class _PeopleReader:
    """Knows people by what tables call them, and which address stood for whom so far."""

    def __init__(self, leitbild: Leitbild, entitled: Sequence[str]) -> None:
        self._entitled = frozenset(entitled)
        self._called: dict[str, list[Person]] = {}
        self._known: dict[str, list[Person]] = {}
        self._addresses: dict[str, tuple[str, BallotRow]] = {}
        for person in leitbild.people:
            for names, way in ((self._called, caseless), (self._known, _plain)):
                for name in {way(person.id), way(person.name)} - {""}:
                    names.setdefault(name, []).append(person)

    def knows(self, said: str) -> bool:
        """Say whether somebody is called so."""
        address = _ADDRESS.fullmatch(said.strip())
        return bool(self._people(said) or (address and self._people(address["local"].split("+")[0])))

    def whose(self, row: BallotRow) -> Person | Slip:
        """Give the person a row belongs to, or what is wrong with it."""
        address = _ADDRESS.fullmatch(row.person.strip())
        said = address["local"].split("+")[0] if address else row.person
        found = self._people(row.person) or self._people(said)
        if len(found) > 1:
            keys = ", ".join(f"`{one.id}`" for one in found[:5])
            what = _("“{said}” could be several people.").format(said=_short(row.person))
            return self._slip(row, what, _("Write the key: {keys}").format(keys=keys))
        if not found:
            return self._slip(row, _("“{said}” takes no part here.").format(said=_short(row.person)), self._meant(said))
        if self._entitled and found[0].id not in self._entitled:
            what = _("{name} is not among those who vote here.").format(name=found[0].name)
            return self._slip(row, what, _("Take the row out. Who votes was fixed as the vote was opened."))
        return self._clash(row, found[0], address["domain"]) if address else found[0]

    def _people(self, said: str) -> list[Person]:
        """Give who is called exactly so, or else nearly so."""
        return self._called.get(caseless(said)) or self._known.get(_plain(said), [])

    def _clash(self, row: BallotRow, person: Person, domain: str) -> Person | Slip:
        """Refuse a second address that differs only behind the @: these may be two people."""
        before, first = self._addresses.setdefault(person.id, (caseless(domain), row))
        if before == caseless(domain):
            return person
        words = _("“{said}” could be {name}, and so could “{other}” in line {line}.")
        what = words.format(said=_short(row.person), name=person.name, other=_short(first.person), line=first.line)
        return self._slip(row, what, _("Write the key of each in the table."))

    def _meant(self, said: str) -> str:
        """Say who may be meant, and how somebody new gets a block."""
        words = _plain(said)
        starts = [name for name in self._known if words.startswith(name) or (words and name.startswith(words))]
        close = dict.fromkeys(
            one.id for name in (*starts, *near(words, tuple(self._known))) for one in self._known[name]
        )
        mend = _("Somebody new is added with `leitbild person add NAME`.")
        if not close:
            return mend
        keys = ", ".join(f"`{one}`" for one in list(close)[:2])
        return f"{_('Did you mean {near}?').format(near=keys)} {mend}"

    def _slip(self, row: BallotRow, what: str, mend: str) -> Slip:
        return Slip(table=row.table, line=row.line, what=what, mend=mend)


def _plain(text: str) -> str:
    """Give a name as one would say it, seats without their zeros: `Platz 3` is `platz-03`."""
    return heard(_LEADING_ZEROS.sub("", text))


def _short(said: str) -> str:
    plain = " ".join(said.split())
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"


MOST_IDEAS = 30
"""For more ideas the record keeps no table of who stands above whom: it would be longer than all the rest."""


def count_table(
    leitbild: Leitbild, column: Column, wish: CountTerms, ballots: Ballots, *, closed: datetime | None = None
) -> Counted:
    """Count the ballots of a table; the record holds their hash, and who stands above whom, in their place."""
    held = lookup.vote_of(leitbild, column.id)
    if held is not None and held.secret:
        raise BallotsInBox(column=column.id)
    counted = count_column(leitbild, column, wish, closed=closed, ballots=ballots)
    vote = _finished(counted.vote, ballots)
    if counted.before is None:
        return replace(counted, vote=vote)
    same = replace(vote, closed=counted.before.closed) == counted.before
    changes = tuple(compare_all(counted.before, vote))
    return replace(counted, vote=counted.before if same else vote, changes=changes)


def replay_table(leitbild: Leitbild, vote: Vote, ballots: Ballots) -> Replay:
    """Count a table again by the record's rules and say where the two differ."""
    rules = rules_of(vote)
    rules = replace(rules, order=placed(leitbild, rules.order, vote.ideas))
    again = recorded(tally(ballots, vote.ideas, rules), rules, vote=vote, closed=vote.closed)
    again = _finished(again, ballots)
    return Replay(vote=again, differences=tuple(compare_all(vote, again)))


def standing_only(leitbild: Leitbild, vote: Vote, ballots: Ballots, *, past: bool = False) -> Ballots:
    """Give the ballots over the ideas of the vote: a merged one gives its place to the one that stands for it.

    With `past` they are those of the record, else those that stand now.
    """
    ideas = frozenset(vote.ideas if past else lookup.ideas_in(leitbild, replace(vote, ideas=())))
    stands_for = lookup.representatives(leitbild)
    if all(ideas.issuperset(ranking) for ranking in ballots):
        return ballots
    found: dict[Ranking, Weight] = {}
    for ranking, weight in ballots.items():
        ranks = _mapped(ranking, ideas, stands_for)
        found[ranks] = found.get(ranks, 0) + weight
    return found


def _mapped(ranking: Ranking, ideas: Collection[str], stands_for: dict[str, str]) -> Ranking:
    names = (one if one in ideas else stands_for.get(one) for one in ranking)
    return tuple(dict.fromkeys(one for one in names if one is not None and one in ideas))


def _finished(vote: Vote, ballots: Ballots) -> Vote:
    """Give the record with what stands for the ballots in it."""
    box = sha256(canonical(collect(ballots, vote.ideas)).encode()).hexdigest()
    pairs = pairs_of(ballots, vote.ideas) if vote.rounds and len(vote.ideas) <= MOST_IDEAS else ()
    return replace(vote, box=box, pairs=pairs, replaced=None)
