"""The sentences of the statement, each with what shows whether it holds.

A measure names its sentence by the words that stood there then. It goes on standing behind them wherever they stand
in a later text; where nobody says these words any more, nobody guesses which sentence took their place: `adrift`.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting.texts import statement
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.text.units import unit
from leitbild_cli.errors import Ambiguous, ForbiddenRefusal, NotFound, near
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from leitbild_cli.core.model import Leitbild, Measure, Review, Sentence, Unmeasured

_MARKS = " .,;:!?…\"'„“”‚‘’«»()[]*_#–—"


@record
class Lived:
    """How far a sentence is lived, 1 to 5, as the review `review` saw it."""

    mark: int
    review: Review


@record
class Followed:
    """A sentence with its number, counted from 1, and what shows whether it holds.

    `on_purpose` says that it has no measure because none is wanted. `lived` is what was last said of it, if anything.
    """

    number: int
    sentence: Sentence
    measures: tuple[Measure, ...] = ()
    on_purpose: Unmeasured | None = None
    lived: Lived | None = None

    @property
    def text(self) -> str:
        """Give its words."""
        return self.sentence.text

    @property
    def is_gap(self) -> bool:
        """Say whether nothing shows if it holds, and nobody said that nothing has to."""
        return not self.measures and self.on_purpose is None


def followed(leitbild: Leitbild, *, on: date | None = None) -> tuple[Followed, ...]:
    """Give the sentences of the statement as of a day; before there is one, those of the newest draft."""
    groups = lookup.representatives(leitbild)
    aside = {words(one.sentence): one for one in leitbild.unmeasured}
    marks = _marks(leitbild, on)
    found = []
    for number, sentence in enumerate(statement(leitbild, on=on), start=1):
        if sentence.text.startswith("#"):  # a heading promises nothing
            continue
        key = words(sentence.text)
        behind = tuple(one for one in leitbild.measures if _is_behind(one, sentence, key, groups))
        purpose = None if behind else aside.get(key)
        found.append(
            Followed(number=number, sentence=sentence, measures=behind, on_purpose=purpose, lived=marks.get(key))
        )
    return tuple(found)


def gaps(leitbild: Leitbild, *, on: date | None = None) -> tuple[Followed, ...]:
    """Give the sentences that have neither a measure nor a reason for having none."""
    return tuple(one for one in followed(leitbild, on=on) if one.is_gap)


def behind_none(leitbild: Leitbild, *, on: date | None = None) -> tuple[Measure, ...]:
    """Give the measures that stand behind no sentence, in the order of the file."""
    bound = {one.id for each in followed(leitbild, on=on) for one in each.measures}
    return tuple(one for one in leitbild.measures if one.id not in bound)


def adrift(leitbild: Leitbild) -> tuple[Measure | Unmeasured, ...]:
    """Give what names a sentence that the statement no longer says."""
    said = {words(one.text) for one in statement(leitbild)}
    named: tuple[Measure | Unmeasured, ...] = (*leitbild.measures, *leitbild.unmeasured)
    return tuple(one for one in named if said and one.sentence is not None and words(one.sentence) not in said)


def words(text: str) -> str:
    """Give what makes it this sentence: its words, without case and the marks around them."""
    return " ".join(filter(None, (word.strip(_MARKS) for word in caseless(text).split())))


def _is_behind(measure: Measure, sentence: Sentence, key: str, groups: Mapping[str, str]) -> bool:
    """Say whether a measure stands behind a sentence: by its words, else by an idea that the sentence carries."""
    if measure.sentence is not None:
        return words(measure.sentence) == key
    return stands_behind(measure, sentence.carries, groups)


def stands_behind(measure: Measure, ideas: Iterable[str], groups: Mapping[str, str]) -> bool:
    """Say whether a measure was given to one of these ideas, or to one that was merged with it (`groups`)."""
    return measure.idea is not None and groups.get(measure.idea, measure.idea) in {
        groups.get(one, one) for one in ideas
    }


def _marks(leitbild: Leitbild, on: date | None) -> dict[str, Lived]:
    """Give what the latest review that speaks of a sentence said, by the sentence's words."""
    held: Iterable[Review] = sorted(leitbild.reviews, key=lambda one: one.on)
    return {
        words(said.text): Lived(mark=said.lived, review=review)
        for review in held
        if on is None or review.on <= on
        for said in review.sentences
    }


def find(leitbild: Leitbild, ref: str, *, on: date | None = None) -> Followed:
    """Give the sentence of this number, or the only one that holds these words; raise NotFound or Ambiguous."""
    there = followed(leitbild, on=on)
    if not there:
        raise NoSentence
    wanted = words(ref)
    number = wanted.removeprefix("satz ").removeprefix("sentence ")
    found = [one for one in there if str(one.number) == number]
    found = found or [one for one in there if words(one.text) == wanted]
    found = found or [one for one in there if wanted and f" {wanted} " in f" {words(one.text)} "]
    if len(found) > 1:
        raise Ambiguous(ref, candidates=[str(one.number) for one in found])
    if not found:
        numbers = [str(one.number) for one in there]
        close = near(number, numbers) if number.isdecimal() else ()
        raise NotFound(ref, kind=_("sentence"), near=close, listed="track show")
    return found[0]


def offered(leitbild: Leitbild, measure: Measure) -> Followed | None:
    """Give the sentence a measure may belong to, to be asked about: it names the target, else what is measured.

    None where several do, or none.
    """
    from leitbild_cli.core.text.keywords import stems  # as below

    language = leitbild.language
    there = followed(leitbild)
    naming = [one for one in there if _names_target(one.text, measure, language)]
    named = {one for one in stems(measure.name, language) if one != "%"}
    alike = [one for one in naming or there if named & {*stems(one.text, language)}]
    found = naming if len(naming) == 1 else alike
    return found[0] if len(found) == 1 else None


def _names_target(text: str, measure: Measure, language: str) -> bool:
    """Say whether a figure of the text is the target, in whatever unit of its kind: half a minute, 30 s."""
    from leitbild_cli.core.text.thought import thought  # only who adds a measure pays for it

    if measure.target is None:
        return False
    kind, factor = unit(measure.unit or "") or (None, 1.0)
    wanted = round(float(measure.target) * factor, 3)
    return any(one.unit == kind and one.weighed() == wanted for one in thought(text, language).figures)


def bind(leitbild: Leitbild, measure: Measure, sentence: Sentence) -> Leitbild:
    """Give the Leitbild with the measure behind this sentence, which is then no longer one without a measure."""
    bound = dataclasses.replace(measure, sentence=sentence.text)
    return dataclasses.replace(_with(leitbild, bound), unmeasured=unmeasured_but(leitbild, sentence.text))


def unbind(leitbild: Leitbild, measure: Measure) -> Leitbild:
    """Give the Leitbild with the measure behind no sentence, neither by its words nor by an idea in it."""
    return _with(leitbild, dataclasses.replace(measure, sentence=None, idea=None))


def set_aside(leitbild: Leitbild, decision: Unmeasured) -> Leitbild:
    """Give the Leitbild in which this sentence has no measure on purpose; raise Measured where it has one."""
    behind = next((one.measures for one in followed(leitbild) if words(one.text) == words(decision.sentence)), ())
    if behind:
        raise Measured(name=behind[0].name, key=behind[0].id)
    old = next((one for one in leitbild.unmeasured if words(one.sentence) == words(decision.sentence)), None)
    if old is None:
        return dataclasses.replace(leitbild, unmeasured=(*leitbild.unmeasured, decision))
    if decision.reason in (None, old.reason):
        return leitbild
    new = dataclasses.replace(decision, id=old.id)
    return dataclasses.replace(leitbild, unmeasured=tuple(new if one is old else one for one in leitbild.unmeasured))


def take_back(leitbild: Leitbild, sentence: str) -> Leitbild:
    """Give the Leitbild in which this sentence waits for a measure again; raise NotSetAside."""
    left = unmeasured_but(leitbild, sentence)
    if len(left) == len(leitbild.unmeasured):
        raise NotSetAside(sentence=sentence)
    return dataclasses.replace(leitbild, unmeasured=left)


def unmeasured_but(leitbild: Leitbild, sentence: str) -> tuple[Unmeasured, ...]:
    """Give the sentences without a measure on purpose, apart from this one."""
    return tuple(one for one in leitbild.unmeasured if words(one.sentence) != words(sentence))


def _with(leitbild: Leitbild, measure: Measure) -> Leitbild:
    measures = tuple(measure if one.id == measure.id else one for one in leitbild.measures)
    return dataclasses.replace(leitbild, measures=measures)


class NoSentence(ForbiddenRefusal):
    """There is no text yet whose sentences could be named."""

    code = "no-sentence"
    what = mark("There is no statement yet, and no draft of one.")
    mend = mark("The first draft: `leitbild draft compose`.")


class Measured(ForbiddenRefusal):
    """A sentence with a measure has none on purpose only when the measure is taken from it."""

    code = "measured"
    what = mark("“{name}” stands behind this sentence.")
    mend = mark("`leitbild track unbind {key}` takes it away first.")


class NotSetAside(ForbiddenRefusal):
    """Nobody said that this sentence is to have no measure."""

    code = "not-set-aside"
    what = mark("This sentence is not one without a measure on purpose: “{sentence}”")
