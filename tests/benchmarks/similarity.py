"""How well and how fast duplicates are found, beside plain fuzzy matching; the second table of `make bench`.

Everything is measured in one run on the same pairs and brainstorms, the others at the threshold that is best for them
on these very data, ours at its fixed one. It reports and never fails, and is silent where the evaluation set is absent.
Times are CPU time, which a busy machine changes less; others that are not installed here are named below the table.
`LEITBILD_BENCH_MANY=1` adds a column for 100,000 ideas, which takes minutes and is for ours only.
"""

from __future__ import annotations

import gc
import json
import os
import random
import re
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from itertools import combinations, groupby
from pathlib import Path
from time import process_time
from typing import Any, Final

from rapidfuzz import fuzz, utils

from leitbild_cli.core.similarity import ASK, Code, Match, Matcher, Reason, grouped
from leitbild_cli.core.similarity.score import compare

DATA: Final = Path(__file__).parents[3] / "shared" / "data" / "duplicates"
SIZES: Final = (150, 1_000, 10_000, *((100_000,) if os.environ.get("LEITBILD_BENCH_MANY") else ()))
STEPS: Final = [step / 40 for step in range(12, 40)]
OTHERS: Final = ("string_grouper", "datasketch")
SHARED: Final = Reason(Code.SHARED_WORDS)
Rows = list[dict[str, Any]]
Finder = Callable[[list[str]], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to find duplicates: how alike two texts are, all pairs of many, and how many texts it is asked for."""

    name: str
    score: Callable[[str, str, str], float]
    find: Finder
    most: int = SIZES[2]
    ours: bool = False


def main() -> None:
    """Print the table."""
    if not DATA.is_dir():
        return
    gc.disable()  # as the program does
    pairs = [pair for file in _files("pairs_*.jsonl") for pair in file]
    brainstorms = _files("clusters_*.jsonl")
    texts = _many([*(idea["text"] for file in brainstorms for idea in file), *(pair["a"] for pair in pairs)])
    print(f"\n{len(pairs)} pairs, {len(brainstorms)} brainstorms; CPU seconds for all pairs of so many ideas\n")
    print(f"{'':<28}{'F1':>6}{'AP':>7}{'R@P95':>7}{'groups':>8}" + "".join(f"{size:>9,}" for size in SIZES))
    for way in _ways():
        found = sorted(((way.score(pair["a"], pair["b"], pair["lang"]), pair["same"]) for pair in pairs), reverse=True)
        quality = f"{_best_f1(found):>6.3f}{_average_precision(found):>7.3f}{_recall_at(found, 0.95):>7.3f}"
        seconds = "".join(f"{_seconds(way, texts[:size]):>9}" for size in SIZES)
        print(f"{way.name:<28}{quality}{_groups_f1(way, brainstorms):>8.3f}{seconds}{_peak() if way.ours else ''}")
    for line in _not_installed():
        print(line)


def _not_installed() -> list[str]:
    """What to type for each of the others that is not here; they bring pandas, which is not wanted in .venv."""
    absent = [name for name in OTHERS if find_spec(name) is None]
    return [f"{name}: not installed, not measured (`{sys.executable} -m pip install {name}`)" for name in absent]


def _ways() -> list[Way]:
    ways = [
        Way(
            name="leitbild",
            score=lambda a, b, tongue: compare(a, b, tongue).score,
            find=_all_of_ours,
            most=SIZES[-1],
            ours=True,
        ),
        *(_plain(name, scorer, most) for name, scorer, most in _SCORERS),
        Way(name="fingerprint (OpenRefine)", score=lambda a, b, _: float(_key(a) == _key(b)), find=_equal_keys),
    ]
    if find_spec("string_grouper"):
        ways.append(Way(name="string_grouper", score=_by_3_grams, find=_string_grouper))
    if find_spec("datasketch"):
        ways.append(Way(name="datasketch MinHash LSH", score=_by_min_hash, find=_lsh))
    return ways


def _all_of_ours(texts: list[str]) -> int:
    matcher = Matcher("de", [(f"{place:06}", text) for place, text in enumerate(texts)])
    return len(matcher.pairs()) + len(grouped(matcher.pairs(), ASK))


_SCORERS: Final = (
    ("rapidfuzz ratio", fuzz.ratio, SIZES[2]),
    ("rapidfuzz token_sort_ratio", fuzz.token_sort_ratio, SIZES[1]),
    ("rapidfuzz WRatio", fuzz.WRatio, SIZES[1]),
)


def _plain(name: str, scorer: Callable[..., float], most: int) -> Way:
    def score(a: str, b: str, _tongue: str) -> float:
        return scorer(a, b, processor=utils.default_process) / 100

    def find(texts: list[str]) -> int:
        plain = [utils.default_process(text) for text in texts]
        return sum(1 for a, b in combinations(plain, 2) if scorer(a, b, score_cutoff=85))

    return Way(name=name, score=score, find=find, most=most)


@cache
def _key(text: str) -> str:
    """The key by which OpenRefine's first method clusters: plain words, sorted, each once."""
    plain = unicodedata.normalize("NFD", text.strip().lower().replace("ß", "ss"))
    words = re.sub(r"[^\w\s]", "", "".join(sign for sign in plain if not unicodedata.combining(sign))).split()
    return " ".join(sorted(set(words)))


def _equal_keys(texts: list[str]) -> int:
    sizes = [len(list(same)) for _, same in groupby(sorted(map(_key, texts)))]
    return sum(size * (size - 1) // 2 for size in sizes)


def _by_3_grams(a: str, b: str, _tongue: str) -> float:
    one, other = (import_module("pandas").Series([text]) for text in (a, b))
    return float(import_module("string_grouper").compute_pairwise_similarities(one, other)[0])


def _string_grouper(texts: list[str]) -> int:
    found = import_module("string_grouper").match_strings(import_module("pandas").Series(texts), min_similarity=0.6)
    return int((found["left_index"] < found["right_index"]).sum())


def _by_min_hash(a: str, b: str, _tongue: str) -> float:
    return float(_sketch(a).jaccard(_sketch(b)))


@cache
def _sketch(text: str) -> Any:
    sketch = import_module("datasketch").MinHash(num_perm=128)
    plain = f"  {utils.default_process(text)}  "
    sketch.update_batch([plain[place : place + 3].encode() for place in range(len(plain) - 2)])
    return sketch


def _lsh(texts: list[str]) -> int:
    shelves = import_module("datasketch").MinHashLSH(threshold=0.5, num_perm=128)
    found = 0
    for place, text in enumerate(texts):
        found += len(shelves.query(_sketch(text)))
        shelves.insert(place, _sketch(text))
    return found


def _files(pattern: str) -> list[Rows]:
    return [[json.loads(line) for line in path.read_text("utf-8").splitlines()] for path in sorted(DATA.glob(pattern))]


def _many(said: list[str]) -> list[str]:
    """Ideas for the largest size, the same every time: words of brainstorms in chains, every seventh said again."""
    chance = random.Random(1)  # noqa: S311  nothing secret
    after: dict[str, list[str]] = {}
    for text in said:
        for word, following in zip(["", *text.split()], [*text.split(), ""], strict=True):
            after.setdefault(word, []).append(following)
    made: list[str] = []
    while len(made) < SIZES[-1]:
        words = _again(chance.choice(made).split(), chance) if made and chance.random() < 1 / 7 else _new(after, chance)
        if len(words) > 3:
            made.append(" ".join(words))
    return made


def _new(after: dict[str, list[str]], chance: random.Random) -> list[str]:
    words = [chance.choice(after[""])]
    while words[-1] and len(words) < 16:
        words.append(chance.choice(after[words[-1]]))
    return [word for word in words if word]


def _again(words: list[str], chance: random.Random) -> list[str]:
    place = chance.randrange(len(words))
    match chance.randrange(4):
        case 0:
            return [*words[place:], *words[:place]]
        case 1:
            return [*words[:place], chance.choice(["auch", "bitte", "really"]), *words[place:]]
        case 2:
            return " ".join(words).replace("ü", "ue").replace("ä", "ae").upper().split()
        case _:
            return [*words[:place], words[place][:2] + words[place][3:], *words[place + 1 :]]


def _seconds(way: Way, texts: list[str]) -> str:
    if len(texts) > way.most:
        return ""
    begun = process_time()
    way.find(texts)
    return f"{process_time() - begun:.2f}"


def _peak() -> str:
    """The most memory this process held so far; ours is measured first, so this is its own."""
    if find_spec("resource") is None:
        return ""
    most = import_module("resource").getrusage(0).ru_maxrss  # bytes on a Mac, kilobytes elsewhere
    return f"   peak {most // (1024**2 if sys.platform == 'darwin' else 1024):,} MB"


def _same(found: list[tuple[float, bool]]) -> int:
    return sum(same for _, same in found)


def _curve(found: list[tuple[float, bool]], total: int) -> list[tuple[float, float]]:
    """Precision and recall after each score, the highest first; equal scores come together."""
    right, taken, curve = 0, 0, []
    for _score, tied in groupby(found, key=lambda one: one[0]):
        sames = [same for _, same in tied]
        right, taken = right + sum(sames), taken + len(sames)
        curve.append((right / taken, right / total))
    return curve


def _best_f1(found: list[tuple[float, bool]]) -> float:
    """The best over all thresholds, except to call everything the same."""
    return max(2 * p * r / (p + r) for p, r in _curve([one for one in found if one[0]], _same(found)) if r)


def _recall_at(found: list[tuple[float, bool]], precision: float) -> float:
    return max((r for p, r in _curve(found, _same(found)) if p >= precision), default=0.0)


def _average_precision(found: list[tuple[float, bool]]) -> float:
    area, before = 0.0, 0.0
    for precision, recall in _curve(found, _same(found)):
        area, before = area + precision * (recall - before), recall
    return area


def _groups_f1(way: Way, brainstorms: list[Rows]) -> float:
    """The mean over the brainstorms, all grouped by complete linkage."""
    known = [({idea["id"]: idea["text"] for idea in file}, _links(way, file), file) for file in brainstorms]
    steps = [ASK] if way.ours else STEPS
    return max(sum(_f1(file, texts, links, step) for texts, links, file in known) / len(known) for step in steps)


def _links(way: Way, file: Rows) -> list[Match]:
    ideas = sorted(file, key=lambda idea: str(idea["id"]))
    scored = ((a["id"], b["id"], way.score(a["text"], b["text"], a["lang"])) for a, b in combinations(ideas, 2))
    return [Match(a=a, b=b, score=score, reason=SHARED) for a, b, score in scored if score >= STEPS[0]]


def _f1(file: Rows, texts: dict[str, str], links: list[Match], threshold: float) -> float:
    clusters = grouped([link for link in links if link.score >= threshold], threshold)
    together = {both for cluster in clusters for both in combinations(cluster.ids, 2)}
    label = {idea["id"]: idea["cluster"] for idea in file}
    wanted = {both for both in combinations(sorted(texts), 2) if label[both[0]] == label[both[1]]}
    return 2 * len(together & wanted) / (len(together) + len(wanted))


if __name__ == "__main__":
    main()
