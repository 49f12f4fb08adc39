"""What the sentences of a draft are linked to: found by their words, kept when they are rewritten, set by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.drafting.differences import likeness, share_in
from leitbild_cli.core.drafting.grounds import grounds, trace
from leitbild_cli.core.drafting.seen import Origins, words
from leitbild_cli.core.text.fingerprint import plain, start
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import Ambiguous, NotFound, UsageRefusal, near
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from leitbild_cli.core.drafting.grounds import Found, Ground
    from leitbild_cli.core.model import Draft, Leitbild, Sentence

_NEARLY, _MOST_OF_IT = 0.6, 0.75
_MOST_CHOICES = 13  # A to M: N says that it is new
_START = 3


@record
class Doubt:
    """A sentence of which nobody knows what it goes back to; `perhaps` is what it may be, the likeliest first."""

    place: int
    perhaps: tuple[Ground, ...] = ()


class NothingNamed(UsageRefusal):
    """A sentence is to be linked to nothing that is named."""

    code = "nothing-named"
    what = mark("It isn't said what sentence {number} goes back to.")
    mend = mark("Name ideas or parts: `leitbild draft link {number} ID …`; if it goes back to nothing: `--new`.")


def linked(leitbild: Leitbild, draft: Draft, *, before: Draft | None = None) -> Draft:
    """Give the draft with its sentences linked to what they surely go back to, and signed.

    A sentence that stood in the draft `before` keeps what was kept of it, one that carries something already goes on
    doing so. One that was reworded keeps what its words still show, and what they never showed: somebody linked that by
    hand.
    """
    known = grounds(leitbild)
    old = before.sentences if before else ()
    found = _trace(leitbild, draft.sentences, known)
    shown = dict(zip((one.text for one in old), _trace(leitbild, old, known), strict=True))
    origins = Origins(leitbild)
    kept = {one.text: one for one in reversed(old)}
    new = frozenset(one.text for one in draft.sentences)

    def settled(one: Sentence, each: Found) -> Sentence:
        if one.text in kept:
            return _as_before(one, kept[one.text], each, origins)
        carries = one.carries or _carried(each, _from(one, old, new), shown)
        return origins.signed(replace(one, carries=carries, new=False, ours=None))

    return replace(draft, sentences=tuple(map(settled, draft.sentences, found)))


def doubts(leitbild: Leitbild, draft: Draft) -> tuple[Doubt, ...]:
    """Give the sentences of which nobody knows what they go back to, each with what it may be.

    A heading is none, and where nothing is decided yet nobody is asked.
    """
    places = [place for place, one in enumerate(draft.sentences) if _is_open(one)]
    known = grounds(leitbild) if places else ()
    if not any(one.likely for one in known):
        return ()
    found = _trace(leitbild, draft.sentences, known)
    return tuple(Doubt(place=place, perhaps=found[place].doubtful) for place in places if not found[place].sure)


def doubt(leitbild: Leitbild, draft: Draft, place: int) -> Doubt:
    """Give this sentence as one to be asked about, whatever it is linked to."""
    found = _trace(leitbild, draft.sentences, grounds(leitbild))[place]
    return Doubt(place=place, perhaps=(*found.sure, *found.doubtful))


def choices(leitbild: Leitbild, doubt: Doubt) -> tuple[Ground, ...]:
    """Give what a sentence may be said to go back to: what was decided, then what else it may be."""
    decided = [one for one in grounds(leitbild) if one.likely]
    return tuple(dict.fromkeys((*decided, *doubt.perhaps)))[:_MOST_CHOICES]


def find_ground(leitbild: Leitbild, reference: str, offered: Sequence[Ground]) -> tuple[str, ...]:
    """Give the ids that are meant: by id or the start of one, by the letter of what is offered, or by words."""
    known = words(leitbild)
    wanted = caseless(reference).strip()
    grouped = {one.id: one.ids for one in grounds(leitbild)}
    if wanted in known:
        return grouped.get(wanted, (wanted,))
    place = ord(wanted) - ord("a") if len(wanted) == 1 else -1
    if 0 <= place < len(offered):
        return offered[place].ids
    said = plain(wanted)
    meant = [one for one, text in known.items() if plain(caseless(text)) == said]
    meant = meant or [one for one in known if len(wanted) >= _START and one.startswith(wanted)]
    meant = meant or [one for one, text in known.items() if len(said) >= _START and said in plain(caseless(text))]
    if len(meant) > 1:
        decided = [one for one in meant if one in grouped]
        meant = decided if len(decided) == 1 else meant
    if len(meant) > 1:
        raise Ambiguous(reference, candidates=meant)
    if not meant:
        raise NotFound(reference, kind=_("origin"), near=near(wanted, list(known)), listed="draft link")
    return grouped.get(meant[0], (meant[0],))


def find_sentence(draft: Draft, reference: str) -> int:
    """Give the place of the sentence of this number, or that holds these words; raise NotFound."""
    if reference.isdecimal() and 0 < int(reference) <= len(draft.sentences):
        return int(reference) - 1
    said = " ".join(caseless(reference).split())
    texts = [" ".join(caseless(one.text).split()) for one in draft.sentences]
    holding = [place for place, text in enumerate(texts) if said and said in text]
    if len(holding) == 1:
        return holding[0]
    numbers = tuple(str(place + 1) for place in holding or range(len(texts)))
    raise NotFound(reference, kind=_("sentence"), near=numbers if holding else near(reference, numbers))


def link(leitbild: Leitbild, draft: Draft, place: int, ids: Sequence[str]) -> Leitbild:
    """Give the Leitbild in which this sentence goes back to these, too, as they are now."""
    if not ids:
        raise NothingNamed(number=place + 1)
    origins = Origins(leitbild)

    def change(one: Sentence) -> Sentence:
        return origins.signed(replace(one, carries=tuple(dict.fromkeys((*one.carries, *ids))), new=False))

    return _put(leitbild, draft, place, change)


def unlink(leitbild: Leitbild, draft: Draft, place: int, ids: Collection[str]) -> Leitbild:
    """Give the Leitbild in which this sentence doesn't go back to these."""
    gone = frozenset(map(start, ids))

    def change(one: Sentence) -> Sentence:
        left = tuple(each for each in one.carries if each not in ids)
        signs = [each for each in (one.seen or "").split() if each.partition("-")[0] not in gone]
        return replace(one, carries=left, seen=" ".join(signs) or None)

    return _put(leitbild, draft, place, change)


def call_new(leitbild: Leitbild, draft: Draft, place: int) -> Leitbild:
    """Give the Leitbild in which somebody has said that this sentence goes back to nothing."""
    return _put(leitbild, draft, place, lambda one: replace(one, carries=(), seen=None, new=True))


def confirm(leitbild: Leitbild, draft: Draft, place: int) -> Leitbild:
    """Give the Leitbild in which this sentence still goes back to what it did, as that is now."""
    origins = Origins(leitbild)

    def change(one: Sentence) -> Sentence:
        return origins.signed(replace(one, carries=tuple(each for each in one.carries if origins.words.get(each))))

    return _put(leitbild, draft, place, change)


def put(leitbild: Leitbild, draft: Draft, sentences: Iterable[Sentence]) -> Leitbild:
    """Give the Leitbild in which this draft has these sentences."""
    new = replace(draft, sentences=tuple(sentences))
    return replace(leitbild, drafts=tuple(new if one.id == draft.id else one for one in leitbild.drafts))


def _is_open(sentence: Sentence) -> bool:
    return not sentence.carries and not sentence.new and not sentence.text.startswith("#")


def _put(leitbild: Leitbild, draft: Draft, place: int, change: Callable[[Sentence], Sentence]) -> Leitbild:
    return put(leitbild, draft, (change(one) if at == place else one for at, one in enumerate(draft.sentences)))


def _trace(leitbild: Leitbild, sentences: Sequence[Sentence], known: Iterable[Ground]) -> tuple[Found, ...]:
    return trace([one.text for one in sentences], known, leitbild.language)


def _as_before(sentence: Sentence, old: Sentence, found: Found, origins: Origins) -> Sentence:
    if old.carries or old.new:
        return replace(old, starts=sentence.starts)
    return origins.signed(replace(old, starts=sentence.starts, carries=found.carries))


def _from(sentence: Sentence, old: Sequence[Sentence], new: Collection[str]) -> tuple[Sentence, ...]:
    """Give the sentences this one was made of: the nearest, and those that went into it."""
    scores = [(likeness(sentence.text, one.text), one) for one in old]
    best = max(scores, key=lambda pair: pair[0], default=(0.0, None))
    nearest = [one for score, one in scores if score >= _NEARLY and one == best[1]]
    merged = [one for one in old if one.text not in new and share_in(one.text, sentence.text) >= _MOST_OF_IT]
    return tuple(dict.fromkeys((*nearest, *merged)))


def _carried(found: Found, made_of: Iterable[Sentence], shown: dict[str, Found]) -> tuple[str, ...]:
    perhaps = frozenset(one for ground in found.doubtful for one in ground.ids)
    kept = [one for old in made_of for one in old.carries if one in perhaps or one not in shown[old.text].carries]
    return tuple(dict.fromkeys((*found.carries, *kept)))
