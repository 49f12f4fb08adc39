"""What TAB offers, from the line as a shell hands it on; and the scripts in the shells themselves."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.app.completion import read_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.conftest import Run

FILE = """\
leitbild: 1
language: de
team: Kundenservice

columns:
  purpose: Was ist das Ziel?
  priorities: Was ist uns wichtig?

people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:
        column: purpose
        text: Kunden glücklich machen
      p2a3b4c5:
        column: priorities
        text: "\\e[31mWarten \\u202e"
    ballots:
    notes:
  ben:
    name: Ben
    ideas:
    ballots:
    notes:

sources:
"""


@pytest.fixture
def tab(run: Run, file: Path) -> Callable[..., list[str]]:
    """Press TAB behind these words; the last one is the one under the cursor."""
    assert file.exists()

    def press(*words: str, lang: str = "en") -> list[str]:
        line = "\n".join(("leitbild", *words))
        env = {"_LEITBILD_COMPLETE": "1", "COMP_WORDS": line, "COMP_CWORD": str(len(words))}
        ran = run(env=env, lang=lang)
        assert (ran.code, ran.err) == (0, "")
        return ran.out.splitlines()

    return press


def values(answers: Sequence[str]) -> list[str]:
    return [answer.split("\t")[0] for answer in answers]


def test_verbs_come_in_the_order_of_the_method_with_what_they_do(tab: Callable[..., list[str]]) -> None:
    assert tab("stat") == ["status\tWhere are we, and what comes next"]
    assert tab("stat", lang="de") == ["status\tWo stehen wir, und was kommt als Nächstes"]
    assert values(tab(""))[:3] == ["status", "show", "check"]


def test_verbs_only_programs_call_are_not_offered(tab: Callable[..., list[str]]) -> None:
    assert not tab("merge-d")


def test_what_the_help_shows_is_offered(tab: Callable[..., list[str]]) -> None:
    assert {"forge", "whoami"} <= set(values(tab("")))
    assert values(tab("brief", "")) == ["show", "set"]
    assert values(tab("vote", "--")) == ["--who", "--json", "--help"]
    assert values(tab("vote", "show", "--o")) == ["--output"]
    assert tab("vote", "show", "-o", "") == []  # files are the shell's


def test_ids_come_with_the_words_of_their_idea(tab: Callable[..., list[str]]) -> None:
    assert tab("idea", "park", "k") == ["k7m2xq4d\tKunden glücklich machen"]


def test_what_an_idea_says_cannot_move_the_cursor(tab: Callable[..., list[str]]) -> None:
    (answer,) = tab("idea", "park", "p")
    assert not set("\x1b\u202e") & set(answer)


def test_an_idea_that_was_named_is_not_offered_again(tab: Callable[..., list[str]]) -> None:
    assert values(tab("idea", "merge", "k7m2xq4d", "")) == ["p2a3b4c5"]
    assert values(tab("idea", "move", "k7m2xq4d", "-c", "")) == ["A", "B"]


def test_columns_come_by_their_letter_with_what_they_ask(tab: Callable[..., list[str]]) -> None:
    assert tab("idea", "add", "x", "-c", "") == ["A\tWas ist das Ziel?", "B\tWas ist uns wichtig?"]
    assert tab("idea", "add", "x", "-c", "B") == ["B\tWas ist uns wichtig?"]
    assert tab("idea", "add", "x", "-c", "pr") == ["priorities\tWas ist uns wichtig?"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("idea", "add", '"zwei Worte"', "--column", ""), ["A", "B"]),
        (("idea", "add", "zwei\\ Worte", "--column", "pu"), ["purpose"]),
        (("idea", "add", "'offen", "--col"), ["--column"]),
        (("idea", "add", "x", "--column=pr"), ["--column=priorities"]),
        (("idea", "add", "x", "--column", "=", "pr"), ["priorities"]),
        (("idea", "add", "x", "--column", "="), ["A", "B"]),
        (("idea", "add", "x", "--by", ""), ["anna", "ben"]),
        (("idea", "add", "x", "--b"), ["--by"]),
        (("idea", "li"), ["list"]),
        (("--lang", "de", "idea", "unp"), ["unpark"]),
        (("-C", ".", "idea", "show", "k7"), ["k7m2xq4d"]),
        (("--file", "leitbild.yaml", "idea", "show", "k7"), ["k7m2xq4d"]),
        (("--file=leitbild.yaml", "idea", "show", "k7"), ["k7m2xq4d"]),
        (("--file", ""), []),
        (("--lang", ""), ["de", "en"]),
        (("--l",), ["--lang"]),
        (("check", "--format", "github"), ["github"]),
        (("check", "--format", "json", "--s"), ["--strict"]),
        (("part", "set", ""), ["market", "contribution", "distinction"]),
        (("part", "set", "market", ""), []),
        (("source", "add", "x", "--part", "m"), ["market"]),
        (("experience", "add", "x", "--f"), ["--fails"]),
        (("completion", ""), ["bash", "zsh", "fish"]),
        (("help", "w"), ["write"]),
        (("nothing", ""), []),
        (("idea", "nothing", ""), []),
    ],
)
def test_the_place_decides_what_fits(
    tab: Callable[..., list[str]], words: tuple[str, ...], expected: list[str]
) -> None:
    assert values(tab(*words)) == expected


RANKED = """\
leitbild: 1
columns:
  purpose: Was ist das Ziel?
  priorities: Was ist uns wichtig?
people:
  anna:
    name: Anna
    ideas:
      a1111111:
        column: purpose
        text: Kunden glücklich machen
      a2222222:
        column: purpose
        text: Beistehen
      a3333333:
        column: purpose
        text: Schnell sein
      b1111111:
        column: priorities
        text: Zuversicht
      b2222222:
        column: priorities
        text: |
          Erste Zeile
          Zweite
    ballots:
      purpose:
        ranks:
          - a1111111
        cast: 2026-11-23T09:04Z
    notes:
# from here on: the manager
merged:
parked:
votes:
"""


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), ["a1111111", "a2222222", "a3333333", "b1111111", "b2222222"]),
        (("--column", "purpose"), ["a1111111", "a2222222", "a3333333"]),
        (("--column=pri",), ["b1111111", "b2222222"]),
        (("-c", "B"), ["b1111111", "b2222222"]),
        (("a2222222",), ["a1111111", "a3333333"]),
        (("a2", "--by", "anna", "a3"), ["a1111111"]),
        (("--because", "b1", "a1"), ["a2222222", "a3333333"]),
        (("--for",), ["anna"]),
        (("--because",), []),
    ],
)
def test_a_ballot_is_offered_what_can_be_ranked_next(
    tab: Callable[..., list[str]], file: Path, words: tuple[str, ...], expected: list[str]
) -> None:
    file.write_text(RANKED, encoding="utf-8")
    assert values(tab("vote", "cast", *words, "")) == expected


def test_a_ballot_is_offered_the_words_of_its_ideas(tab: Callable[..., list[str]], file: Path) -> None:
    file.write_text(RANKED, encoding="utf-8")
    assert tab("vote", "cast", "b") == ["b1111111\tZuversicht", "b2222222\tErste Zeile"]
    assert "--blank" in values(tab("vote", "cast", "--b"))


def test_what_left_the_vote_is_not_offered_to_a_ballot(tab: Callable[..., list[str]], file: Path) -> None:
    text = RANKED.replace("parked:\n", "parked:\n  a3333333:\n    reason: später\n")
    text = text.replace("merged:\n", "merged:\n  a1111111:\n    ideas:\n      - a1111111\n      - a2222222\n")
    text = text.replace("votes:\n", "votes:\n  priorities:\n    method: irv\n    wording:\n      b2222222: Erste\n")
    file.write_text(text, encoding="utf-8")
    assert values(tab("vote", "cast", "")) == ["a1111111", "b2222222"]
    file.write_text(text + "    winner: b2222222\n", encoding="utf-8")
    assert values(tab("vote", "cast", "")) == ["a1111111"]


def test_without_a_file_there_are_no_ids(tab: Callable[..., list[str]], file: Path) -> None:
    file.unlink()
    assert tab("idea", "park", "") == tab("idea", "add", "x", "--column", "") == []


def test_words_may_also_come_with_blanks_between() -> None:
    line = read_line('leitbild idea add "zwei Worte" --column pu', "5")
    assert (line.before, line.typed) == (("idea", "add", "zwei Worte", "--column"), "pu")
    assert read_line("leitbild idea park ", "3").typed == ""


@given(st.text(), st.text(alphabet="0123456789x-", max_size=4))
def test_no_line_makes_completion_fail(words: str, cursor: str) -> None:
    line = read_line(words, cursor)
    assert isinstance(line.typed, str)


@given(st.lists(st.text(alphabet="abc \"'\\", min_size=1), min_size=1, max_size=5))
def test_the_cursor_is_always_behind_the_words_before_it(words: list[str]) -> None:
    line = read_line("\n".join(("leitbild", *words)), str(len(words)))
    assert len(line.before) <= len(words)


BASH = """\
PATH="{folder}:$PATH"
eval "$(leitbild completion bash)"
COMP_TYPE={type}
COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_leitbild_complete leitbild "${{COMP_WORDS[COMP_CWORD]}}" ""
printf '%s\n' "${{COMPREPLY[@]}}"
"""


def _shell(program: str, *arguments: str, script: str, cwd: Path) -> str:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run(
        [program, *arguments, "-c", script],
        cwd=cwd,
        env={
            "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
            "HOME": str(cwd),
            "LANG": "C.UTF-8",
            "LEITBILD_LANG": "en",
        },
        capture_output=True,
        check=True,
        timeout=60,
    )
    return done.stdout.decode()


@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        ("leitbild idea park ''", 9, "k7m2xq4d\np2a3b4c5\n"),
        ("leitbild idea park k", 63, "k7m2xq4d\n"),
        ("leitbild idea add '\"zwei Worte\"' --column pu", 9, "purpose\n"),
        ("leitbild idea add x --column = pr", 9, "priorities\n"),
    ],
)
def test_bash_gets_what_fits(file: Path, words: str, kind: int, expected: str) -> None:
    script = BASH.format(folder=Path(sys.executable).parent, type=kind, words=words)
    assert _shell("bash", "--norc", "--noprofile", script=script, cwd=file.parent) == expected


def test_bash_lists_several_with_what_they_are(file: Path) -> None:
    script = BASH.format(folder=Path(sys.executable).parent, type=63, words="leitbild idea park ''")
    out = _shell("bash", "--norc", "--noprofile", script=script, cwd=file.parent)
    assert out.splitlines()[0] == "k7m2xq4d   Kunden glücklich machen"


def test_bash_knows_for_whom_it_completes(file: Path) -> None:
    script = 'eval "$(leitbild completion bash)"; complete -p leitbild'
    assert "_leitbild_complete leitbild" in _shell("bash", "--norc", "--noprofile", script=script, cwd=file.parent)


def test_zsh_gets_what_fits_with_what_it_is(file: Path) -> None:
    script = """\
compdef() {{ : }}
eval "$(leitbild completion zsh)"
_describe() {{ shift 2; print -l -- "${{(@P)1}}" }}
_files() {{ print files }}
words=(leitbild idea park k); CURRENT=4; _leitbild
words=(leitbild idea add "zwei worte" --column=pu); CURRENT=5; _leitbild
words=(leitbild --file ""); CURRENT=3; _leitbild
""".replace("{{", "{").replace("}}", "}")
    assert _shell("zsh", "-f", script=script, cwd=file.parent).splitlines() == [
        "k7m2xq4d:Kunden glücklich machen",
        "--column=purpose:Was ist das Ziel?",
        "files",
    ]


def test_fish_gets_what_fits_with_what_it_is(file: Path) -> None:
    script = """\
leitbild completion fish | source
complete -C 'leitbild idea park k'
complete -C 'leitbild idea add "zwei worte" --column pu'
complete -C 'leitbild --file leit'
"""
    assert _shell("fish", "--no-config", script=script, cwd=file.parent).splitlines() == [
        "k7m2xq4d\tKunden glücklich machen",
        "purpose\tWas ist das Ziel?",
        "leitbild.yaml",
    ]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_says_where_it_goes(run: Run, shell: str) -> None:
    ran = run("completion", shell)
    assert ran.code == 0
    assert any(line.startswith("# leitbild in " + shell) for line in ran.out.splitlines()[:2])


def test_a_shell_we_do_not_know_is_refused(run: Run) -> None:
    assert run("completion", "csh").code == 2
