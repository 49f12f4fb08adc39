"""What a merge of three texts does with the cases people meet."""

from __future__ import annotations

import pytest

from leitbild_cli.file.document import read
from leitbild_cli.file.merging.merge import Conflict, Merged, MergeRefused, merge

BASE = """\
leitbild: 1
language: de
team: Kundenservice
brief:

columns:
  purpose: Was ist das Ziel?
  culture: Was sind unsere Werte?

# jede Person schreibt in ihren eigenen Block
people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:
        column: purpose
        text: Kunden glücklich machen
        added: 2026-11-23T09:04Z
    ballots:
    notes:
  ben:
    name: Ben
    ideas:
    ballots:
    notes:

# ab hier: die Leitung
merged:
distinct:
parked:         # beiseitegelegt
drafts:
adopted:
"""
IDEA = """\
      {id}:
        column: purpose
        text: {text}
        added:
"""
ANNAS = "        added: 2026-11-23T09:04Z\n"
BENS = "    name: Ben\n    ideas:\n"


def _with(text: str, *changes: tuple[str, str]) -> str:
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def _person(key: str, *ideas: str) -> str:
    return f"  {key}:\n    name: {key.title()}\n    ideas:\n{''.join(ideas)}    ballots:\n    notes:\n"


def _newcomer(text: str, block: str) -> str:
    return _with(text, ("\n# ab hier", f"{block}\n# ab hier"))


def test_two_ideas_of_one_person_stand_sorted_by_id() -> None:
    ours = _with(BASE, (BENS, BENS + IDEA.format(id="zzzzzzzz", text="Z")))
    theirs = _with(BASE, (BENS, BENS + IDEA.format(id="aaaaaaaa", text="A")))
    both = _with(BASE, (BENS, BENS + IDEA.format(id="aaaaaaaa", text="A") + IDEA.format(id="zzzzzzzz", text="Z")))
    assert merge(BASE, ours, theirs) == merge(BASE, theirs, ours) == Merged(both)


def test_two_newcomers_get_their_blocks_in_sorted_place() -> None:
    yan, zoe = _person("yan"), _person("zoe", IDEA.format(id="zzzzzzzz", text="Z"))
    merged = merge(BASE, _newcomer(BASE, zoe), _newcomer(BASE, yan))
    assert merged == Merged(_newcomer(BASE, yan + zoe))


def test_a_newcomer_with_two_branches_is_one_person_with_all_ideas() -> None:
    first, second = (IDEA.format(id=one, text=one) for one in ("aaaaaaaa", "bbbbbbbb"))
    merged = merge(BASE, _newcomer(BASE, _person("zoe", second)), _newcomer(BASE, _person("zoe", first)))
    assert merged == Merged(_newcomer(BASE, _person("zoe", first, second)))


def test_different_fields_of_one_idea_may_change_on_both_sides() -> None:
    ours = _with(BASE, ("text: Kunden glücklich machen", "text: |\n          Kunden\n          glücklich machen"))
    theirs = _with(BASE, (ANNAS, ANNAS + "        late: true\n"), ("column: purpose", "column: culture"))
    merged = merge(BASE, ours, theirs)
    assert merged.conflicts == ()
    assert (
        "        column: culture\n        text: |\n          Kunden\n          glücklich machen\n"
        + ANNAS
        + "        late: true\n"
    ) in merged.text


def test_one_field_changed_on_both_sides_is_marked_and_nothing_else() -> None:
    ours = _with(BASE, ("Kunden glücklich machen", "Kunden begeistern"), ("team: Kundenservice", "team: Service"))
    theirs = _with(BASE, ("Kunden glücklich machen", "Gäste glücklich machen"))
    merged = merge(BASE, ours, theirs, labels=("hier", "dort"), marker=9)
    sides = ("        text: Kunden begeistern\n", "        text: Gäste glücklich machen\n")
    marked = f"<<<<<<<<< hier\n{sides[0]}=========\n{sides[1]}>>>>>>>>> dort\n"
    line = "        text: Kunden glücklich machen\n"
    assert merged.text == _with(BASE, (line, marked), ("team: Kundenservice", "team: Service"))
    assert merged.conflicts == (Conflict(("people", "anna", "ideas", "k7m2xq4d", "text"), 17),)
    assert merged.text.splitlines()[16] == "<<<<<<<<< hier"


def test_neighbouring_conflicts_share_their_markers() -> None:
    ours = _with(BASE, ("column: purpose", "column: culture"), ("Kunden glücklich machen", "Eins"))
    theirs = _with(BASE, ("        column: purpose\n", ""), ("Kunden glücklich machen", "Zwei"))
    merged = merge(BASE, ours, theirs)
    assert merged.text.count("<<<<<<<") == 1
    assert [one.path[-1] for one in merged.conflicts] == ["column", "text"]
    assert len({one.line for one in merged.conflicts}) == 1


@pytest.mark.parametrize(
    ("ours", "theirs", "merged"),
    [
        ("text: 'Neu'", "text: Neu", "text: Neu"),
        ("text: 'Kunden glücklich machen'", "text: Neu", "text: Neu"),
        ("text: Kunden glücklich machen  # ach", "text: Neu", "text: Neu  # ach"),
        ("text: Neu", "text: Neu  # ach", "text: Neu  # ach"),
    ],
    ids=["the same in quotes", "only quotes changed", "a comment here, words there", "the same and a comment"],
)
def test_quotes_are_no_change_and_comments_one_of_their_own(ours: str, theirs: str, merged: str) -> None:
    line = "text: Kunden glücklich machen"
    sides = [_with(BASE, (line, one)) for one in (ours, theirs)]
    assert merge(BASE, *sides) == Merged(_with(BASE, (line, merged)))
    assert merge(BASE, *reversed(sides)) == Merged(_with(BASE, (line, merged)))


def test_a_comment_behind_a_text_that_became_long_is_for_people() -> None:
    line = "text: Kunden glücklich machen"
    ours = _with(BASE, (line, line + "  # ach"))
    theirs = _with(BASE, (line, "text: |\n          Eins\n          Zwei"))
    assert [one.path[-1] for one in merge(BASE, ours, theirs).conflicts] == ["text"]


def test_deleted_here_and_untouched_there_is_deleted() -> None:
    idea = BASE[BASE.index("      k7m2xq4d") : BASE.index("    ballots")]
    theirs = _with(BASE, ("team: Kundenservice", "team: Service"))
    assert merge(BASE, _with(BASE, (idea, "")), theirs).text == _with(theirs, (idea, ""))


def test_deleted_here_and_changed_there_is_for_people() -> None:
    idea = BASE[BASE.index("      k7m2xq4d") : BASE.index("    ballots")]
    changed = idea.replace("machen", "halten")
    merged = merge(BASE, _with(BASE, (idea, "")), _with(BASE, (idea, changed)))
    assert merged.text == _with(BASE, (idea, f"<<<<<<< ours\n=======\n{changed}>>>>>>> theirs\n"))
    assert [one.path for one in merged.conflicts] == [("people", "anna", "ideas", "k7m2xq4d")]


def test_the_same_id_for_two_different_ideas_is_for_people() -> None:
    ours, theirs = (_with(BASE, (BENS, BENS + IDEA.format(id="aaaaaaaa", text=text))) for text in ("A", "B"))
    merged = merge(BASE, ours, theirs)
    assert [one.path for one in merged.conflicts] == [("people", "ben", "ideas", "aaaaaaaa")]
    assert merged.text.count("aaaaaaaa:") == 2


def test_the_same_id_in_two_blocks_is_refused() -> None:
    ours = _with(BASE, (BENS, BENS + IDEA.format(id="aaaaaaaa", text="A")))
    theirs = _with(BASE, (ANNAS, ANNAS + IDEA.format(id="aaaaaaaa", text="B")))
    with pytest.raises(MergeRefused, match="aaaaaaaa"):
        merge(BASE, ours, theirs)


def test_a_column_that_goes_while_an_idea_for_it_comes_is_refused() -> None:
    ours = _with(BASE, ("  culture: Was sind unsere Werte?\n", ""))
    theirs = _with(BASE, (ANNAS, ANNAS + IDEA.format(id="zzzzzzzz", text="Z").replace("purpose", "culture")))
    with pytest.raises(MergeRefused, match="culture"):
        merge(BASE, ours, theirs)


@pytest.mark.parametrize("empty", ["[]", "{}", "~", "null"])
def test_every_way_to_write_nothing_is_nothing(empty: str) -> None:
    written = _with(BASE, (BENS, BENS.replace("ideas:", f"ideas: {empty}")))
    ours = _with(BASE, (BENS, BENS + IDEA.format(id="aaaaaaaa", text="A")))
    assert merge(written, ours, _with(written, ("team: Kundenservice", "team: U"))).text == _with(
        ours, ("team: Kundenservice", "team: U")
    )
    assert merge(BASE, written, ours).text == ours


def test_sets_grow_and_shrink_from_both_sides() -> None:
    def supports(*ids: str) -> str:
        lines = "".join(f"      - {one}\n" for one in ids)
        return _with(BASE, ("    name: Ben\n", f"    name: Ben\n    supports:\n{lines}"))

    one, two, three, four = "aaaaaaaa", "bbbbbbbb", "cccccccc", "dddddddd"
    assert merge(supports(one, two), supports(two, three), supports(one, two, four)).text == supports(two, three, four)
    assert merge(BASE, supports(three), supports(one)).text == supports(one, three)


def test_sets_in_brackets_become_lines_only_where_both_changed_them() -> None:
    def distinct(written: str) -> str:
        return _with(BASE, ("distinct:", f"distinct:{written}"))

    one, two, three = "aaaaaaaa bbbbbbbb", "aaaaaaaa cccccccc", "cccccccc bbbbbbbb"
    ours, theirs = distinct(f" [{one}, {two}]"), distinct(f" [{one}, {three}]  # Paare")
    lines = "".join(f"\n  - {pair}" for pair in (one, two, three))
    assert merge(distinct(f" [{one}]"), ours, theirs).text == distinct(f"  # Paare{lines}")


def test_what_two_branches_said_of_columns_of_exports_stands_side_by_side() -> None:
    one, other = (
        _with(BASE, ("adopted:\n", f"headers:\n  {id_}:\n    columns:\n      - text=Sag\n    # {id_}\nadopted:\n"))
        for id_ in ("a1aaaaaa", "b1bbbbbb")
    )
    merged = merge(BASE, one, other)
    assert isinstance(merged, Merged)
    leitbild = read(merged.text).leitbild
    assert leitbild is not None
    assert [header.id for header in leitbild.headers] == ["a1aaaaaa", "b1bbbbbb"]


def test_a_ranking_is_one_thing_and_never_mixed() -> None:
    def ballot(*ranks: str, hour: int) -> str:
        lines = "".join(f"          - {one}\n" for one in ranks)
        cast = f"        cast: 2026-11-23T{hour:02}:00Z\n"
        anna, ben = BASE.split("  ben:\n")
        return f"{anna}  ben:\n" + ben.replace(
            "ballots:\n", f"ballots:\n      purpose:\n        ranks:\n{lines}{cast}", 1
        )

    merged = merge(BASE, ballot("aaaaaaaa", "bbbbbbbb", hour=9), ballot("bbbbbbbb", hour=10))
    assert [one.path for one in merged.conflicts] == [("people", "ben", "ballots", "purpose")]


def test_drafts_stand_by_the_moment_they_were_made() -> None:
    def with_draft(text: str, one: str, hour: int) -> str:
        block = f"  {one}:\n    made: 2026-11-23T{hour:02}:00Z\n    origin: written\n    sentences:\n"
        return _with(text, ("adopted:\n", f"{block}adopted:\n"))

    late, early = with_draft(BASE, "aaaaaaaa", 11), with_draft(BASE, "zzzzzzzz", 10)
    both = with_draft(early, "aaaaaaaa", 11)
    assert merge(BASE, late, early).text == merge(BASE, early, late).text == both


def test_columns_both_sides_put_in_another_order_are_for_people() -> None:
    one, two = "  purpose: Was ist das Ziel?\n", "  culture: Was sind unsere Werte?\n"
    three = "  x: X?\n"
    base = BASE.replace(one + two, one + two + three)
    merged = merge(base, base.replace(one + two, two + one), base.replace(two + three, three + two))
    assert [one.path for one in merged.conflicts] == [("columns",)]


def test_keys_nobody_knows_are_merged_too() -> None:
    ours = _with(BASE, ("brief:\n", "brief:\nx-tool:\n  a: 1\n"))
    theirs = _with(BASE, ("brief:\n", "brief:\nx-other: 2\n"))
    assert merge(BASE, ours, theirs).text == _with(BASE, ("brief:\n", "brief:\nx-other: 2\nx-tool:\n  a: 1\n"))


def test_a_file_indented_anew_here_still_takes_what_was_added_there() -> None:
    ours = "".join(
        " " * (2 * (len(line) - len(line.lstrip(" ")))) + line.lstrip(" ") for line in BASE.splitlines(keepends=True)
    )
    theirs = _with(BASE, (BENS, BENS + IDEA.format(id="aaaaaaaa", text="A")))
    merged = merge(BASE, ours, theirs)
    leitbild, meant = read(merged.text).leitbild, read(theirs).leitbild
    assert merged.conflicts == ()
    assert leitbild == meant
    assert merged.text.startswith(ours[: ours.index("    ben:")])


def test_line_ends_follow_the_side_that_changed_them() -> None:
    ours = BASE.replace("\n", "\r\n")
    theirs = _with(BASE, ("team: Kundenservice", "team: U"))
    assert merge(BASE, ours, theirs).text == theirs.replace("\n", "\r\n")
    assert merge(ours, ours.replace("brief:", "brief: B"), theirs).text == theirs.replace("brief:", "brief: B")


def test_a_missing_last_line_end_is_no_conflict() -> None:
    ours = BASE.replace("adopted:\n", "adopted:\nmeasures:")
    theirs = BASE.replace("adopted:\n", "adopted:\nreviews:\n")
    assert merge(BASE, ours, theirs).text == BASE.replace("adopted:\n", "adopted:\nmeasures:\nreviews:")


def test_two_files_started_apart_become_one() -> None:
    ours, theirs = _newcomer(BASE, _person("yan")), _newcomer(BASE, _person("zoe"))
    assert merge("", ours, theirs) == Merged(_newcomer(BASE, _person("yan") + _person("zoe")))


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        ("team: [", "line"),
        ("team: *x", "Anchors"),
        ("<<<<<<< a\nteam: T\n=======\nteam: U\n>>>>>>> b", "markers"),
        ("team: T\nteam: U", "second time"),
        ("\tteam: T", "tab"),
    ],
    ids=["syntax", "alias", "markers", "twice", "tab"],
)
def test_a_side_that_cannot_be_read_is_refused_by_its_name(broken: str, says: str) -> None:
    theirs = _with(BASE, ("team: Kundenservice", broken))
    ours = _with(BASE, ("brief:", "brief: B"))
    with pytest.raises(MergeRefused, match=f"`dort`.*{says}"):
        merge(BASE, ours, theirs, labels=("hier", "dort"))


def test_what_was_wrong_before_does_not_stop_a_merge() -> None:
    wrong = _with(BASE, ("column: purpose", "column: porpoise"))
    ours = _with(wrong, ("brief:", "brief: B"))
    theirs = _with(wrong, ("team: Kundenservice", "team: U"))
    assert merge(wrong, ours, theirs) == Merged(_with(ours, ("team: Kundenservice", "team: U")))


def test_a_text_of_nothing_but_a_line_break_is_not_an_empty_one() -> None:
    text = "text: Kunden glücklich machen"
    merged = merge(BASE, _with(BASE, (text, "text: ''")), _with(BASE, (text, 'text: "\\n"')))
    assert [conflict.path[-1] for conflict in merged.conflicts] == ["text"]


CSAT = "measures:\n  csat:\n    name: CSAT\n    unit: '%'\n    readings:\n"
JOINED = "\nmerged:\n  {a}:\n    ideas: [{b}]\n    decided: 2026-11-{day}\n"


@pytest.mark.parametrize(("one", "other"), [("91", "91.0"), ("91.50", "91.5"), ("'91'", "91.00")])
def test_one_reading_written_in_two_ways_is_one(one: str, other: str) -> None:
    base = BASE + CSAT
    ours, theirs = (base + f"      2026-11-23:\n        value: {said}\n" for said in (one, other))
    for merged in (merge(base, ours, theirs), merge(base, theirs, ours)):
        assert merged == Merged(min(ours, theirs, key=len))
    assert merge(base, ours, theirs.replace(other, "92")).conflicts


def test_two_managers_who_join_ideas_on_two_days_joined_them_on_the_first() -> None:
    heads = {b: JOINED.format(a="k7m2xq4d", b=b, day=day) for b, day in (("p8n4yr2w", 23), ("q9v5zs3x", 21))}
    ids = "".join(IDEA.format(id=one, text=one) for one in heads)
    base = _with(BASE, (BENS, BENS + ids))
    ours, theirs = (_with(base, ("\nmerged:\n", head)) for head in heads.values())
    merged = merge(base, ours, theirs)
    assert merged.conflicts == ()
    assert merged.text == merge(base, theirs, ours).text
    assert "decided: 2026-11-21" in merged.text
    assert "p8n4yr2w" in merged.text
    assert "q9v5zs3x" in merged.text
