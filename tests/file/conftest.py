"""Worlds to try the file's laws on: any records that fit together, with any text in them."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import strategies as st

from leitbild_cli.core import model as m
from leitbild_cli.core.text.ink import has_ink

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hypothesis.strategies import SearchStrategy

T = TypeVar("T")

TAILS = ("0000000", "1234567", "7m2xq4d", "e5e5e5e", "xxxxxxx", "zzzzzzz")
KEYS = ("anna", "ben", "no", "012", "true", "null", "12e5", "2026-11-23", "a-b", "y", "1", "anna-2")
COLUMNS = ("purpose", "priorities", "culture", "no", "007")
KINDS = {
    "idea": "ak",
    "note": "n",
    "source": "s",
    "experience": "e",
    "draft": "d",
    "feedback": "f",
    "unmeasured": "w",
    "review": "r",
}
LOOK_ALIKES = (
    *("no", "yes", "on", "y", "true", "False", "null", "Null", "~", "", "=", "<<", "-", "?", ":", "---", "...", "|"),
    *("012", "0x1f", "0b1", "12e5", "1e3", "1_000", "1:30", "190:20:30", "+49 30 12345", ".5", ".inf", "-.INF", ".nan"),
    *("2026-11-23", "2026-11-23T09:04Z", "2026-11-23 09:04:00", "2026-13-45", "- a", "? a", ": a", "a: b", "a:", ":a"),
    *("a #b", "#a", "a#b", "'a'", "'", "''", '"a"', '"', "it's", "@x", "%x", "`x`", "*x*", "&x", "!x", "!!int 3", "|x"),
    *(
        "> x",
        "[a]",
        "{a}",
        "a, b",
        "[",
        "{a: b}",
        "]",
        " a",
        "a ",
        "\ta",
        "a\t",
        "a\tb",
        "\xa0a",
        "a\xa0",
        "\u3000",
        " ",
    ),
    *(
        "\n",
        "\n\n",
        "\na",
        "a\n",
        "a\nb",
        "a\n\nb",
        " a\nb",
        "a\n b",
        "a \nb",
        "a\n \nb",
        "a\nb\n",
        "a\r\nb",
        "\r",
        "a\n#b",
    ),
    *(
        "a\n- b",
        "a\n---\nb",
        "a\n...\nb",
        "\n a",
        "a\n\tb",
        "a\n<<<<<<< HEAD\nb\n=======\n>>>>>>> x",
        "=======",
        "<<<<<<< a",
    ),
    *(
        "😀",
        "👩\u200d👩\u200d👧",
        "❤️",
        "e\u0301",
        "„Zitat“",
        "«a»",
        "(a)",
        "…",
        "–",
        "\u202eabc",
        "\u200bx",
        "\ufeffx",
        "x\ufeff",
    ),
    *(
        "\x00",
        "\x1b[31mrot\x1b[0m",
        "\x7f",
        "\x85",
        "a\u2028b",
        "a\u2029",
        "\ufffe",
        "\uffff",
        "\U0001f1e9\U0001f1ea",
        "\\",
        "\\n",
    ),
    *(
        "a\\",
        "Kunden glücklich machen",
        "98 % Zufriedenheit: unser Ziel",
        "x" * 200,
        "wort " * 40,
        "C:\\Windows",
        "null\n",
    ),
)


TEXT = st.sampled_from(LOOK_ALIKES) | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Worlds:
    """Strategies for whole files, for a file with a change to it, and for single texts."""

    leitbild: SearchStrategy[m.Leitbild]
    change: SearchStrategy[tuple[m.Leitbild, m.Leitbild]]
    text: SearchStrategy[str]


@pytest.fixture(scope="session")
def worlds() -> Worlds:
    """Any records, any change and any text."""
    return Worlds(leitbild=LEITBILD, change=st.builds(_changed, LEITBILD, LEITBILD, SEED), text=TEXT)


WORDS = ("Gast", "Kunde", "no", "0x1F", "12e5", "#a", "a#b", "ä'b", "-", "?", "&x", "[y", "z:", "~", '"', "2026-11-23")
SEED = st.integers(0, 2**32)
LEITBILD = st.builds(
    lambda seed, most, texts: Maker(seed, most, texts).leitbild(),
    SEED,
    st.integers(0, 3),
    st.lists(TEXT, min_size=1, max_size=6),
)


def _changed(one: m.Leitbild, other: m.Leitbild, seed: int) -> tuple[m.Leitbild, m.Leitbild]:
    """Give a file and what shall become of it: some of its parts are as in another."""
    chance = random.Random(seed)  # noqa: S311  repeatable, not secret
    parts = (
        "team",
        "brief",
        "sources",
        "experience",
        "merged",
        "distinct",
        "synonyms",
        "parked",
        "clauses",
        "drafts",
        "headers",
        "adopted",
        "measures",
        "unmeasured",
        "reviews",
    )
    taken = {part: getattr(other, part) for part in parts if chance.random() < 0.3}
    if chance.random() < 0.5:
        taken |= {part: getattr(other, part) for part in ("columns", "people", "votes")}
    return one, replace(one, **taken)


class Maker:
    """Makes records that fit together: each id is given once, columns that are named are there."""

    def __init__(self, seed: int, most: int, texts: Sequence[str]) -> None:
        self.chance = random.Random(seed)  # noqa: S311  repeatable, not secret
        self.most = most
        self.texts = texts
        self.pools = {kind: [one + tail for one in first for tail in TAILS] for kind, first in KINDS.items()}
        self.every = [one for pool in self.pools.values() for one in pool]
        for pool in self.pools.values():
            self.chance.shuffle(pool)

    def leitbild(self) -> m.Leitbild:
        columns = self.some(COLUMNS, least=1)
        return m.Leitbild(
            language=self.one(m.Language),
            address=self.maybe(lambda: self.one(m.Address)),
            team=self.text(),
            brief=self.maybe(self.text),
            columns=tuple(m.Column(id=one, question=self.text()) for one in columns),
            people=tuple(self.person(key, columns) for key in self.some(KEYS)),
            sources=tuple(self.source(one) for one in self.fresh("source")),
            parts=m.Parts(
                market=self.maybe(self.text), contribution=self.maybe(self.text), distinction=self.maybe(self.text)
            ),
            experience=tuple(self.experience(one) for one in self.fresh("experience")),
            merged=tuple(
                m.Merge(
                    idea=one,
                    ideas=self.ids(),
                    worded=self.chance.random() < 1 / 2,
                    reason=self.maybe(self.text),
                    on=self.maybe(self.day),
                )
                for one in self.ids()
            ),
            distinct=tuple({self.pair(): None for _time in range(self.count())}),
            synonyms=tuple({tuple(self.some(WORDS, least=2)): None for _time in range(self.count())}),
            parked=tuple(
                m.Parking(idea=one, reason=self.maybe(self.text), on=self.maybe(self.day)) for one in self.ids()
            ),
            votes=tuple(self.vote(column) for column in columns if self.yes()),
            clauses=tuple(
                m.ChosenClause(
                    idea=one,
                    text=self.ink(),
                    of=self.text(),
                    by=self.maybe(lambda: self.one(KEYS)),
                    on=self.maybe(self.day),
                )
                for one in self.ids()
            ),
            drafts=tuple(self.draft(one) for one in self.fresh("draft")),
            feedback=tuple(self.feedback(one) for one in self.fresh("feedback")),
            answers=tuple(
                m.Answer(
                    note=one,
                    status=self.one(m.FeedbackStatus),
                    answer=self.maybe(self.text),
                    done_in=self.maybe(self.id),
                )
                for one in self.ids()
            ),
            headers=tuple(self.header(one) for one in self.ids()),
            adopted=tuple(self.adoption(one) for one in self.ids()),
            measures=tuple(self.measure(key) for key in self.some(KEYS)),
            unmeasured=tuple(self.unmeasured(one) for one in self.fresh("unmeasured")),
            reviews=tuple(self.review(one) for one in self.fresh("review")),
        )

    def yes(self) -> bool:
        return self.chance.random() < 0.5

    def one(self, choices: Sequence[T] | type[T]) -> T:
        return self.chance.choice(list(choices))  # type: ignore[arg-type]

    def maybe(self, make: Callable[[], T]) -> T | None:
        return make() if self.yes() else None

    def count(self) -> int:
        return self.chance.randint(0, self.most)

    def some(self, choices: Sequence[str], *, least: int = 0) -> tuple[str, ...]:
        return tuple(self.chance.sample(choices, max(least, self.count())))

    def ids(self) -> tuple[str, ...]:
        return self.some(self.every)

    def id(self) -> str:
        return self.one(self.every)

    def fresh(self, kind: str) -> list[str]:
        return [self.pools[kind].pop() for _time in range(min(self.count(), len(self.pools[kind])))]

    def text(self) -> str:
        return self.one(self.texts)

    def ink(self) -> str:
        text = self.text()
        return text if has_ink(text) else f"{text}x"

    def number(self) -> Decimal:
        return self.one((Decimal(98), Decimal("0.1"), Decimal("-1.50"), Decimal(10) ** 14, Decimal("1E+2"), Decimal(0)))

    def whole(self) -> int:
        return self.one((0, 1, 3, 10**15 - 1))

    def day(self) -> date:
        return self.one((date(2026, 11, 23), date(2028, 2, 29), date(1, 1, 1), date(9999, 12, 31)))

    def moment(self) -> datetime:
        base = self.one((datetime(2026, 11, 23, 9, 4, tzinfo=UTC), datetime(800, 1, 1, tzinfo=UTC)))
        return base + timedelta(seconds=self.one((0, 1, 60, 86_400, 3_000_000)))

    def pair(self) -> tuple[str, str]:
        first, second = sorted(self.chance.sample(self.every, 2))
        return first, second

    def person(self, key: str, columns: Sequence[str]) -> m.Person:
        return m.Person(
            id=key,
            name=self.ink(),
            supports=self.ids(),
            ideas=tuple(
                m.Idea(
                    id=one,
                    column=self.one(columns),
                    text=self.ink(),
                    added=self.maybe(self.moment),
                    late=self.yes(),
                )
                for one in self.fresh("idea")
            ),
            ballots=tuple(self.ballot(column) for column in columns if self.yes()),
            notes=tuple(
                m.Note(
                    id=one,
                    draft=self.maybe(self.id),
                    rating=self.maybe(lambda: self.chance.randint(1, 5)),
                    text=self.text(),
                    added=self.maybe(self.moment),
                )
                for one in self.fresh("note")
            ),
        )

    def ballot(self, column: str) -> m.Ballot:
        return m.Ballot(
            column=column,
            ranks=self.ids(),
            cast=self.maybe(self.moment),
            typed_by=self.maybe(lambda: self.one(KEYS)),
            reason=self.maybe(self.text),
            replaced=self.maybe(self.whole) or 0,
            seen=self.maybe(self.text),
        )

    def source(self, one: str) -> m.Source:
        return m.Source(
            id=one,
            title=self.text(),
            author=self.maybe(self.text),
            where=self.maybe(self.text),
            learned=self.maybe(self.text),
            quote=self.maybe(self.text),
            part=self.maybe(lambda: self.one(m.Part)),
            also=tuple(self.one(m.Part) for _time in range(self.count())),
            added=self.maybe(self.day),
        )

    def experience(self, one: str) -> m.Experience:
        return m.Experience(
            id=one,
            verdict=self.one(m.Verdict),
            text=self.text(),
            reason=self.maybe(self.text),
            added=self.maybe(self.day),
        )

    def vote(self, column: str) -> m.Vote:
        return m.Vote(
            column=column,
            method=self.one(m.Method),
            rules=self.chance.randint(1, 3),
            stop=self.one(m.Stop),
            batch=self.one(m.Batch),
            tie=self.one(m.TieRule),
            order=self.ids(),
            lots=tuple(m.DrawnLot(round=self.one((1, 3, 10**15 - 1)), left=self.id()) for _time in range(self.count())),
            secret=self.one((True, False)),
            reopened=self.maybe(self.text),
            opened=self.maybe(self.moment),
            closes=self.maybe(self.moment),
            closed=self.maybe(self.moment),
            ideas=self.ids(),
            wording=tuple(m.Wording(idea=one, text=self.text()) for one in self.ids()),
            letters=self.ids(),
            entitled=self.some(KEYS),
            weights=tuple(m.Share(person=one, weight=abs(self.number())) for one in self.some(KEYS)),
            quorum=self.maybe(self.whole),
            seed_rule=self.maybe(self.text),
            frozen=self.maybe(self.text),
            seed=self.maybe(self.text),
            ballots=self.maybe(self.number),
            blank=self.maybe(self.number),
            replaced=self.maybe(self.whole),
            box=self.maybe(self.text),
            pairs=tuple(m.Pairs(idea=one, above=self.counts()) for one in self.ids()),
            rounds=tuple(self.round() for _time in range(self.count())),
            corrections=tuple(self.correction() for _time in range(self.count())),
            winner=self.maybe(self.id),
        )

    def round(self) -> m.Round:
        return m.Round(
            counts=self.counts(),
            left=self.ids(),
            by=self.maybe(lambda: self.one(m.LeftBy)),
            steps=tuple(m.TieStep(step=self.one(m.LeftBy), counts=self.counts()) for _time in range(self.count())),
            transfers=tuple(
                m.Transfer(idea=one, to=self.counts(), exhausted=self.maybe(self.number)) for one in self.ids()
            ),
            exhausted=self.maybe(self.number),
            present=self.maybe(self.whole),
            drawn_by=self.maybe(self.text),
        )

    def correction(self) -> m.Correction:
        return m.Correction(
            round=self.one((1, 3, 10**15 - 1)),
            step=self.maybe(lambda: self.one(m.LeftBy)),
            counts=self.counts(),
            present=self.maybe(self.whole),
            left=self.maybe(self.id),
            drawn_by=self.maybe(self.text),
            made=self.maybe(self.moment),
        )

    def counts(self) -> tuple[m.Count, ...]:
        return tuple(m.Count(idea=one, votes=self.number()) for one in self.ids())

    def draft(self, one: str) -> m.Draft:
        return m.Draft(
            id=one,
            made=self.maybe(self.moment),
            by=self.maybe(lambda: self.one(KEYS)),
            origin=self.one(m.Origin),
            note=self.maybe(self.text),
            sentences=tuple(self.sentence() for _time in range(self.count())),
        )

    def sentence(self) -> m.Sentence:
        return m.Sentence(
            text=self.text(),
            starts=self.maybe(lambda: self.one(m.Starts)),
            carries=(*self.ids(), *self.one(((), tuple(m.Part)))),
            seen=self.maybe(self.text),
            new=self.one((False, True)),
            ours=self.maybe(self.ours),
        )

    def ours(self) -> m.Ours:
        return m.Ours(
            only=self.one((False, True)),
            shows=self.maybe(self.text),
            by=self.maybe(lambda: self.one(KEYS)),
            on=self.maybe(self.day),
        )

    def feedback(self, one: str) -> m.Feedback:
        return m.Feedback(
            id=one,
            draft=self.maybe(self.id),
            audience=self.one(m.Audience),
            source=self.maybe(self.text),
            received=self.maybe(self.day),
            rating=self.maybe(self.number),
            scale=self.maybe(self.whole),
            lowest=self.maybe(self.whole),
            text=self.maybe(self.text),
            marks=tuple(m.Marked(sentence=place, mark=self.one(m.Mark)) for place in range(1, 1 + self.count())),
            questions=tuple(self.question() for _time in range(self.count())),
            status=self.one(m.FeedbackStatus),
            answer=self.maybe(self.text),
            done_in=self.maybe(self.id),
            earlier=tuple(self.earlier() for _time in range(self.count())),
        )

    def question(self) -> m.Question:
        return m.Question(
            asked=self.text(),
            text=self.maybe(self.text),
            rating=self.maybe(self.number),
            scale=self.maybe(self.whole),
            lowest=self.maybe(self.whole),
        )

    def earlier(self) -> m.Earlier:
        return m.Earlier(
            text=self.maybe(self.text),
            rating=self.maybe(self.number),
            scale=self.maybe(self.whole),
            lowest=self.maybe(self.whole),
            status=self.one(m.FeedbackStatus),
            answer=self.maybe(self.text),
        )

    def adoption(self, draft: str) -> m.Adoption:
        return m.Adoption(
            draft=draft,
            on=self.day(),
            text=self.text(),
            seal="0123456789abcdef",
            reason=self.maybe(self.text),
            despite=self.maybe(self.text),
            owner=self.maybe(lambda: self.one(KEYS)),
            review_months=self.maybe(self.whole),
            translation=self.maybe(
                lambda: m.Translation(
                    text=self.text(),
                    original="0123456789abcdef",
                    seal="fedcba9876543210",
                    by=self.maybe(lambda: self.one(KEYS)),
                    on=self.maybe(self.day),
                )
            ),
        )

    def measure(self, key: str) -> m.Measure:
        days = {self.day(): None for _time in range(self.count())}
        return m.Measure(
            id=key,
            name=self.text(),
            unit=self.maybe(self.text),
            target=self.maybe(self.number),
            better=self.one(m.Better),
            idea=self.maybe(self.id),
            sentence=self.maybe(self.text),
            formula=self.maybe(self.text),
            source=self.maybe(self.text),
            every_days=self.maybe(self.whole),
            readings=tuple(
                m.Reading(on=day, value=self.number(), n=self.maybe(self.whole), note=self.maybe(self.text))
                for day in days
            ),
        )

    def header(self, one: str) -> m.Header:
        return m.Header(
            id=one,
            columns=tuple(self.text() for _time in range(self.count())),
            scale=self.maybe(self.text),
            best=self.maybe(self.whole),
            days_first=self.maybe(self.yes),
        )

    def unmeasured(self, one: str) -> m.Unmeasured:
        return m.Unmeasured(id=one, sentence=self.text(), reason=self.maybe(self.text), on=self.maybe(self.day))

    def lived(self) -> m.LivedSentence:
        return m.LivedSentence(text=self.text(), lived=self.chance.randint(1, 5))

    def review(self, one: str) -> m.Review:
        return m.Review(
            id=one,
            on=self.day(),
            by=self.maybe(lambda: self.one(KEYS)),
            lived=self.maybe(lambda: self.chance.randint(1, 5)),
            sentences=tuple(self.lived() for _time in range(self.count())),
            example=self.maybe(self.text),
            action=self.maybe(self.text),
            due=self.maybe(self.day),
            done=self.maybe(self.day),
        )
