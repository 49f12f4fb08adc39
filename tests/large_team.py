"""A team as large as we promise to be quick for: 300 ideas, 30 people with ballots, two years of readings."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Final

from leitbild_cli.core.drafting.seal import seal_of

COLUMNS: Final = ("purpose", "priorities", "culture")
_FIRST, _REST = "abcdefghjkmnpqrstvwxyz", "abcdefghjkmnpqrstvwxyz0123456789"
_DEEDS = "begrüßen beraten begleiten überraschen verstehen ermutigen bewirten entlasten erinnern beschützen".split()
_WHOM = "Gäste Kinder Nachbarn Reisende Familien Stammkunden Geschäftsleute Gruppen Ältere Neugierige".split()
_HOW = "freundlich schnell geduldig ehrlich gemeinsam persönlich leise zuverlässig herzlich klug".split()


def large_file(*, people: int = 30, ideas: int = 300, weeks: int = 52) -> str:
    """A file with a draft that is adopted and ballots that wait to be counted; the same one every time."""
    chance = random.Random(7)  # noqa: S311  nothing secret
    ids = sorted({chance.choice(_FIRST) + "".join(chance.choices(_REST, k=7)) for _idea in range(ideas)})
    of = {idea: COLUMNS[place % 3] for place, idea in enumerate(ids)}
    merged, parked = ids[: ideas // 10], ids[ideas // 10 : ideas // 5]
    standing = [idea for idea in ids if idea not in (*merged, *parked)]
    blocks = [
        _person(f"person-{seat:02}", ids[seat - 1 :: people], of, standing, chance) for seat in range(1, people + 1)
    ]
    return "\n".join(
        [_HEAD, *blocks, *_decided(merged, parked, of, standing), *_living(standing[0], weeks, chance), ""]
    )


_HEAD = """\
leitbild: 1
language: de
team: Kundenservice Hotel Sonnenhof

columns:
  purpose: Was ist das Ziel dieser Abteilung, und wieso gibt es uns?
  priorities: Was ist uns als Abteilung wichtig?
  culture: Was ist unsere Unternehmenskultur, und was sind unsere Werte?

people:"""


def _person(key: str, own: list[str], of: dict[str, str], standing: list[str], chance: random.Random) -> str:
    lines = [f"  {key}:", f"    name: {key.title()}", "    named: yes", "    ideas:"]
    for idea in own:
        words = (
            f"{chance.choice(_WHOM)} {chance.choice(_HOW)} {chance.choice(_DEEDS)}, jeden Tag aufs Neue ({idea[:3]})"
        )
        lines += [f"      {idea}:", f"        column: {of[idea]}", f"        text: {words}"]
        lines += ["        added: 2026-01-05T09:04Z"]
    lines.append("    ballots:")
    for column in sorted(COLUMNS):
        ranks = [idea for idea in standing if of[idea] == column]
        chance.shuffle(ranks)
        lines += [f"      {column}:", "        ranks:", *(f"          - {idea}" for idea in ranks[:20])]
        lines += ["        cast: 2026-01-06T09:04Z"]
    return "\n".join([*lines, "    notes:"])


def _decided(merged: list[str], parked: list[str], of: dict[str, str], standing: list[str]) -> list[str]:
    lines = ["", "sources:", "parts:", "  market:", "  contribution:", "  distinction:", "experience:", "merged:"]
    for idea in merged:
        head = next(one for one in standing if of[one] == of[idea] and one > idea)
        lines += [f"  {head}:", "    ideas:", f"      - {idea}"] if f"  {head}:" not in lines else [f"      - {idea}"]
    lines += ["distinct:", "parked:"]
    for idea in parked:
        lines += [f"  {idea}:", "    reason: Das nehmen wir uns im Sommer vor"]
    return [*lines, "votes:"]


def _living(carried: str, weeks: int, chance: random.Random) -> list[str]:
    text = "Wir begrüßen Gäste herzlich, jeden Tag aufs Neue."
    lines = ["drafts:", "  draft001:", "    made: 2026-01-09T08:00Z", "    origin: written", "    sentences:"]
    lines += [f"      - text: {text}", "        carries:", f"          - {carried}", "feedback:"]
    for place in range(60):
        lines += [f"  fb{place:06}:".replace("0", "k"), "    draft: draft001", "    audience: customer"]
        lines += ["    received: 2026-01-12", f"    text: Das freut mich, Nummer {place}", "    status: accepted"]
    lines += ["adopted:", "  draft001:", "    decided: 2026-01-20", f"    text: {text}", f"    seal: {seal_of(text)}"]
    lines += ["measures:"]
    for key in ("asa", "csat", "fcr"):
        lines += [f"  {key}:", f"    name: Messgröße {key}", "    unit: '%'", "    target: 95", "    better: higher"]
        lines += ["    every_days: 7", "    readings:"]
        for week in range(weeks):
            day = date(2026, 1, 26) + timedelta(days=7 * week)
            lines += [
                f"      {day}:",
                f"        value: {chance.randint(880, 990) / 10}",
                f"        cases: {chance.randint(80, 400)}",
            ]
    return [*lines, "reviews:"]
