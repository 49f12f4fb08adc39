"""Merges by plain git, as every merge button of a forge makes them: clean may never mean that words changed owners.

A new block on one side, its neighbour changed on both: what git merges without a conflict must be what our own merge,
which knows the blocks, makes of it.
"""

from __future__ import annotations

import random
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from leitbild_cli.core import model
from leitbild_cli.file import document
from leitbild_cli.file.layout import fresh_text
from leitbild_cli.file.merging.merge import MergeRefused, merge
from leitbild_cli.file.schema import LEITBILD, ORIGIN
from leitbild_cli.file.yaml.shapes import Field, Keyed, Listing, Record, Shape, same
from leitbild_cli.file.yaml.values import (
    ID_LETTERS,
    ID_PATTERN,
    ID_SIGNS,
    Choice,
    Day,
    FixedWord,
    Flag,
    Leaf,
    Moment,
    Number,
    Place,
    Prose,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

PHRASES = ("Kunden glücklich machen", "Zuversicht", "Wir hören zu", "98 Prozent", "Schnell", "Freundlich bleiben")
NAMES = ("adele", "anna", "ben", "berta", "cleo", "dora", "emil", "fritz", "gerda", "hans", "ida", "jan")
CAST = datetime(2026, 11, 23, 9, 4, tzinfo=UTC)
COLUMNS = ("purpose", "priorities", "culture")
SECTIONS = (
    *("people", "people.ballots", "sources", "experience", "merged", "parked", "votes", "clauses", "drafts", "ignored"),
    *("feedback", "answers", "headers", "adopted", "measures", "measures.readings", "unmeasured", "reviews"),
)
COPIED = ("people.ballots", "parked", "drafts", "ignored", "feedback", "answers")
# What commands change in a block that is there; all else is written once.
CHANGED = {
    model.Person: ("supports", "ideas", "ballots", "notes"),
    model.Idea: ("text", "column"),
    model.Note: ("rating", "text"),
    model.Vote: ("closed", "seed", "ballots", "blank", "pairs", "rounds", "winner"),  # its terms are under a hash
    model.Draft: ("note",),
    model.Feedback: ("status", "answer", "done_in"),
    model.Merge: ("ideas", "reason"),
    model.Parking: ("reason",),
    model.Adoption: ("owner", "reason", "review_months"),
    model.Review: ("action", "due", "example", "done"),
    model.Unmeasured: ("reason",),
    model.Measure: ("name", "target", "better", "sentence", "every_days", "readings", "readings"),
}


class Pair(NamedTuple):
    """A file, and two changes to it."""

    base: str
    ours: str
    theirs: str


class Maker:
    """Makes records of any shape, many of them alike: the same minute, the same words, the same answer.

    With `copied`, most of a block is what stands in the one beside it.
    """

    def __init__(self, seed: int, *, copied: bool = False) -> None:
        self.chance = random.Random(seed)  # noqa: S311  repeatable, not secret
        self.copied = copied

    def value(self, shape: Shape) -> Any:
        match shape:
            case Record():
                return shape.make(**{one.name: self.field(one) for one in shape.fields})
            case Keyed():
                return self.in_order(shape, [self.block(shape) for _ in range(self.chance.randint(0, 2))])
            case Listing():
                items = [self.value(shape.item) for _ in range(self.chance.randint(1, 2))]
                return tuple(sorted(set(items), key=str)) if shape.as_set else tuple(items)
            case FixedWord():
                return self.key(shape)
            case _:
                return self.leaf(shape)

    def leaf(self, shape: Leaf) -> Any:
        number = self.chance.randint(1, 5)
        made: dict[type[object], Callable[[], object]] = {
            Prose: f"{self.chance.choice(PHRASES)} {self.chance.choice(['', 1, 2, 3])}".strip,
            Choice: lambda: self.chance.choice(list(shape.words)) if isinstance(shape, Choice) else None,
            Number: lambda: number if isinstance(shape, Number) and shape.whole else Decimal(number),
            Flag: lambda: False,
            Day: lambda: date(2026, 11, self.chance.randint(20, 23)),
            Moment: lambda: datetime(2026, 11, 23, 9, self.chance.choice([4, 4, 4, 5, 6, 7]), tzinfo=UTC),
        }
        return made[type(shape)]()

    def key(self, shape: FixedWord | Day | Place) -> Any:
        if isinstance(shape, Day):
            return self.value(shape)
        if isinstance(shape, Place):
            return self.chance.randint(1, 9)
        if shape.column:
            return self.chance.choice(COLUMNS)
        if shape.pattern in {ID_PATTERN, ORIGIN.pattern}:
            return self.chance.choice(ID_LETTERS) + "".join(self.chance.choices(ID_SIGNS, k=7))
        return self.chance.choice(NAMES)

    def field(self, one: Field) -> Any:
        always = one.required or isinstance(one.shape, (Moment, Day))
        return self.value(one.shape) if always or self.chance.random() < 0.6 else one.default

    def block(self, shape: Keyed, key: Any = None) -> Any:
        key = self.key(shape.key) if key is None else key
        if not isinstance(shape.item, Record):
            assert shape.make is not None
            return shape.make(**{shape.attribute: key, shape.value_attribute: self.value(shape.item)})
        made = shape.item.make(**{shape.attribute: key, **{one.name: self.field(one) for one in shape.item.fields}})
        # `person add` takes no second person of one name, and `check` names those whom two branches left.
        return replace(made, name=key.title()) if isinstance(made, model.Person) else made

    def beside(self, shape: Keyed, block: Any) -> Any:
        """Give a block to stand beside this one, as words are copied or many say the same."""
        made = self.block(shape)
        if not self.copied:
            return made
        assert isinstance(shape.item, Record)
        names = [one.name for one in shape.item.fields if self.chance.random() < 0.85]
        return replace(made, **{name: getattr(block, name) for name in names})

    def in_order(self, shape: Keyed, blocks: Sequence[Any]) -> tuple[Any, ...]:
        known = {shape.key_of(one): one for one in blocks}
        return tuple(known.values() if shape.ordered else (known[key] for key in sorted(known)))

    def changed(self, shape: Record, record: Any) -> Any:
        """Change a field as a command does: fill it, say something else, or let it grow; a ballot is cast anew."""
        if isinstance(record, model.Ballot):
            again = self.chance.randint(10, 59)
            ranks, replaced = self.value(Listing(FixedWord(ID_PATTERN, "id"))), record.replaced + 1
            return replace(record, ranks=ranks, cast=datetime(2026, 11, 24, 9, again, tzinfo=UTC), replaced=replaced)
        names = CHANGED.get(type(record), tuple(one.name for one in shape.fields))
        one = self.chance.choice([field for name in names for field in shape.fields if field.name == name])
        old = getattr(record, one.name)
        if isinstance(one.shape, Keyed):
            return replace(record, **{one.name: self.grown(one.shape, old)})
        if isinstance(one.shape, Listing):
            more = (*old, *self.value(one.shape))
            return replace(record, **{one.name: tuple(sorted(set(more), key=str)) if one.shape.as_set else more})
        return replace(record, **{one.name: self.value(one.shape)})

    def grown(self, shape: Keyed, blocks: Sequence[Any]) -> tuple[Any, ...]:
        if blocks and isinstance(shape.item, Record) and self.chance.random() < 0.4:
            old = self.chance.choice(blocks)
            return self.in_order(shape, [*blocks, self.changed(shape.item, old)])
        return self.in_order(shape, [*blocks, self.block(shape)])

    def pair(self, shape: Keyed, wrapped: Any) -> Pair | None:
        """Give a file with some blocks, a new one on our side, and the one beside it changed on both."""
        assert isinstance(shape.item, Record)
        first = self.block(shape)
        more = [self.beside(shape, first) for _ in range(self.chance.randint(0, 2))]
        blocks = self.in_order(shape, [first, *more])
        new = self.beside(shape, first)
        if shape.key_of(new) in {shape.key_of(one) for one in blocks}:
            return None
        place = self.in_order(shape, [*blocks, new]).index(new)
        near = blocks[place - 1] if place and (place == len(blocks) or self.chance.random() < 0.7) else blocks[place]
        ours, theirs = (self._twice(shape.item, near) for _side in range(2))
        text = fresh_text(wrapped(blocks))
        read = document.read(text)
        sides = ([*blocks, ours, new], [*blocks, theirs])
        made = [document.rewrite(read, wrapped(self.in_order(shape, side))) for side in sides]
        return Pair(text, *made) if read.leitbild and len({text, *made}) == 3 else None

    def _twice(self, shape: Record, record: Any) -> Any:
        often = (0, 1) if isinstance(record, model.Ballot) else (1, 2)  # two that cast anew always clash
        for _time in range(self.chance.randint(*often)):
            record = self.changed(shape, record)
        return record


def pairs_of(section: str, seed: int, count: int, *, copied: bool = False) -> list[Pair]:
    """Give this many pairs of a section; `people.ballots` are those of one person, beside another one."""
    name, _dot, inner = section.partition(".")
    field = LEITBILD.by_key[name]
    found: list[Pair] = []
    columns = tuple(model.Column(id=one, question=f"{one}?") for one in COLUMNS)
    bare = model.Leitbild(language=model.Language.DE, team="T", columns=columns)
    for number in range(seed, seed + 20 * count):
        maker = Maker(number, copied=copied)
        shape, wrapped = field.shape, _with(bare, field)
        if inner:
            assert isinstance(shape, Keyed)
            assert isinstance(shape.item, Record)
            block, beside = (maker.block(shape, key) for key in ("ben", "cleo"))
            part = shape.item.by_key[inner]
            shape, wrapped = part.shape, _with(block, part, lambda one, beside=beside, put=wrapped: put((one, beside)))  # type: ignore[misc]
        assert isinstance(shape, Keyed)
        if (pair := maker.pair(shape, wrapped)) is not None:
            found.append(pair)
        if len(found) == count:
            break
    return found


def _with(record: Any, field: Field, put: Callable[[Any], Any] = lambda record: record) -> Callable[[Any], Any]:
    """Give what makes a file of some blocks: they are this field of the record, and the record is put into the file."""
    return lambda blocks: put(replace(record, **{field.name: blocks}))


def merged_by_git(folder: Path, pairs: Sequence[Pair]) -> list[str | None]:
    """Give what `git merge-tree` makes of each pair, as forges do; None for a conflict."""
    git("init", "--quiet", "--bare", ".", folder=folder)
    stream: list[bytes] = []
    for place, pair in enumerate(pairs):
        for side, text in enumerate(pair):
            data = text.encode()
            stream += [f"commit refs/heads/{place}-{side}\nmark :{3 * place + side + 1}\n".encode()]
            stream += [b"committer A <a@example.org> 0 +0000\ndata 0\n"]
            stream += [f"from :{3 * place + 1}\n".encode() if side else b""]
            stream += [f"M 100644 inline leitbild.yaml\ndata {len(data)}\n".encode(), data, b"\n"]
    git("fast-import", "--quiet", folder=folder, stdin=b"".join(stream))
    wishes = "".join(f"{place}-1 {place}-2\n" for place in range(len(pairs)))
    said = git("merge-tree", "--write-tree", "--stdin", folder=folder, stdin=wishes.encode()).split(b"\0")
    trees = [(said[place - 1] == b"1", word.decode()) for place, word in enumerate(said) if is_tree(said, place)]
    assert len(trees) == len(pairs)
    blobs = git(
        "cat-file", "--batch", folder=folder, stdin="".join(f"{tree}:leitbild.yaml\n" for _, tree in trees).encode()
    )
    return [text if clean else None for (clean, _tree), text in zip(trees, texts_of(blobs), strict=True)]


def is_tree(said: Sequence[bytes], place: int) -> bool:
    return place > 0 and said[place - 1] in (b"0", b"1") and len(said[place]) in (40, 64)


def texts_of(blobs: bytes) -> Iterator[str]:
    while blobs:
        head, _newline, rest = blobs.partition(b"\n")
        size = int(head.split()[2])
        yield rest[:size].decode()
        blobs = rest[size + 1 :]


def git(*words: str, folder: Path, stdin: bytes = b"") -> bytes:
    return subprocess.run(["git", "-C", str(folder), *words], input=stdin, capture_output=True, check=True).stdout


def wrong(pair: Pair, text: str) -> bool:
    """Say whether a clean merge by git says something else than ours; where ours asks people, git may not decide."""
    try:
        own = merge(*pair)
    except MergeRefused:
        return True
    made, meant = (document.read(one).leitbild for one in (text, own.text))
    return bool(own.conflicts) or made is None or meant is None or not same(LEITBILD, made, meant)


def silently_wrong(folder: Path, section: str, seed: int, count: int, *, copied: bool = False) -> list[str]:
    pairs = pairs_of(section, seed, count, copied=copied)
    assert len(pairs) == count
    texts = merged_by_git(folder, pairs)
    assert any(text is not None for text in texts)
    return [text for pair, text in zip(pairs, texts, strict=True) if text is not None and wrong(pair, text)]


def test_an_abstention_is_never_taken_for_another_of_the_same_minute(tmp_path: Path) -> None:
    old = model.Ballot(column="priorities", cast=CAST, typed_by="adele", reason="Schnell", replaced=3)
    same = replace(old, column="culture", reason=None, replaced=0)
    ours, theirs = (
        replace(old, ranks=(one,), cast=datetime(2026, 11, 24, 9, minute, tzinfo=UTC), replaced=4)
        for one, minute in (("a1aaaaaa", 4), ("b1bbbbbb", 5))
    )
    columns = tuple(model.Column(id=one, question=f"{one}?") for one in COLUMNS)
    bare = model.Leitbild(language=model.Language.DE, team="T", columns=columns)
    texts = [
        fresh_text(replace(bare, people=(model.Person(id="ben", name="Ben", ballots=ballots),)))
        for ballots in ((old,), (same, ours), (theirs,))
    ]
    assert merged_by_git(tmp_path, [Pair(*texts)]) == [None]


@pytest.mark.parametrize("section", SECTIONS)
def test_what_plain_git_merges_is_right(tmp_path: Path, section: str) -> None:
    assert silently_wrong(tmp_path, section, seed=23, count=60) == []


@pytest.mark.parametrize("section", COPIED)
def test_what_plain_git_merges_is_right_where_many_say_the_same(tmp_path: Path, section: str) -> None:
    assert silently_wrong(tmp_path, section, seed=23, count=60, copied=True) == []


@pytest.mark.soak
@pytest.mark.parametrize("section", COPIED)
def test_of_many_pairs_that_say_the_same_plain_git_gets_none_wrong(tmp_path: Path, section: str) -> None:
    assert silently_wrong(tmp_path, section, seed=1_000_000, count=1_500, copied=True) == []


@pytest.mark.soak
@pytest.mark.parametrize("section", SECTIONS)
def test_of_many_pairs_plain_git_gets_none_wrong(tmp_path: Path, section: str) -> None:
    assert silently_wrong(tmp_path, section, seed=1_000_000, count=1_500) == []
