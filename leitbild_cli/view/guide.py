"""The method told in a few lines a stage, each with its commands."""

from __future__ import annotations

from typing import NamedTuple

from leitbild_cli.language import _, mark
from leitbild_cli.view.format.text import wrap

_READABLE = 80
_BESIDE = 30  # columns: what is narrower is read better below


class Topic(NamedTuple):
    """One topic: its names (the first is the one that is shown), title, lines, and commands with what they do."""

    names: tuple[str, ...]
    title: str
    told: str
    commands: tuple[tuple[str, str], ...]


WAY = Topic(
    (),
    mark("The way to your Leitbild"),
    mark(
        "A Leitbild tells everybody in the team what they do their work for. It grows from three sources: what others"
        " have found out, your own experience, and what only your team knows. `leitbild status` always says where you"
        " are and what comes next."
    ),
    (
        ("leitbild help prepare", mark("people, the brief, sources, experience")),
        ("leitbild help brainstorm", mark("three questions, ten minutes, every idea counts")),
        ("leitbild help decide", mark("one idea after the other leaves")),
        ("leitbild help write", mark("drafts, feedback, the decision")),
        ("leitbild help live", mark("does it hold, and is it lived?")),
        ("leitbild help look", mark("where you are, and what is not right")),
        ("leitbild help repository", mark("the file, git and your editor")),
        ("leitbild help programs", mark("for scripts: JSON, exit codes, variables")),
    ),
)
EXIT_CODES = Topic(
    ("exit-codes", "exits", "rückgabewerte"),
    mark("Exit codes"),
    mark("What a script learns without reading a word. Answers go to the standard output, all talk to the other one."),
    (
        ("0", mark("done")),
        ("1", mark("the answer is no: findings, conflicts, overdue, rows set aside")),
        ("2", mark("wrong usage, or something is missing that only a terminal could ask for")),
        ("3", mark("the file is absent, unreadable or not valid")),
        ("4", mark("the process forbids it, or nothing could be saved")),
        ("5", mark("somebody else is writing, or the file changed meanwhile: try again")),
        ("70", mark("a mistake of this program")),
        ("129", mark("ended by the signal HUP")),
        ("130", mark("stopped by Ctrl-C")),
        ("143", mark("ended by the signal TERM")),
    ),
)
VARIABLES = Topic(
    ("variables", "environment", "variablen", "umgebung"),
    mark("Environment variables"),
    mark("An option on the command line comes before its variable."),
    (
        ("LEITBILD_FILE", mark("the file, where --file is not given")),
        ("LEITBILD_LANG", mark("de or en, where --lang is not given")),
        ("LEITBILD_PERSON", mark("who you are, where --by is not given")),
        ("LEITBILD_MANAGERS", mark("who may change everything, for check --base")),
        ("LEITBILD_LOGINS", mark("octocat=ben,…: which login is which person")),
        ("LEITBILD_LOGIN", mark("the login that proposes a change")),
        ("LEITBILD_ENCODING", mark("how words without UTF-8 are meant, such as cp850")),
        ("LEITBILD_VIA", mark("a program of yours that draft prompt asks")),
        ("LEITBILD_NOW", mark("the moment it is taken to be, for examples and tests")),
        ("LEITBILD_SEED", mark("chance that repeats itself, for examples and tests")),
        ("LEITBILD_DEBUG", mark("a whole traceback where this program is at fault")),
    ),
)
_PROGRAMS = Topic(
    ("programs", "scripts", "json", "programme"),
    mark("For scripts and other programs"),
    mark(
        "Wherever a command reports, --json answers with stable keys; schema_version tells when one changes its"
        " meaning. What goes wrong is JSON too, on the standard error, with a stable code. Without a terminal"
        " nothing is asked: the option that would answer is named."
    ),
    (
        ("leitbild status --json", mark("where you are, and the next step")),
        ("leitbild check --format github", mark("marks in a pull request; also gitlab, json")),
        ("leitbild help exit-codes", mark("what each means")),
        ("leitbild help variables", mark("all that begin with LEITBILD_")),
        ("leitbild schema", mark("the file's JSON Schema")),
    ),
)
TOPICS = (
    Topic(
        ("prepare", "vorbereiten"),
        mark("Prepare"),
        mark(
            "Read, listen and ask around first: many sources, each with its author, in your own words. Note what is"
            " known to work and what is not. Say in a few words for whom you work, what you offer and why people"
            " should choose you. Then bring the team together; in a very large one, the most experienced."
        ),
        (
            ("leitbild init", mark("start the file")),
            ('leitbild person add "Anna" "Ben"', mark("who takes part")),
            ('leitbild brief "…"', mark("how you imagine the statement")),
            ('leitbild source add "…" --author "…"', mark("what you learned, and from whom")),
            ('leitbild part set market "…"', mark("for whom; also contribution, distinction")),
            ('leitbild experience add "…" --works', mark("what works; --fails for what does not")),
        ),
    ),
    Topic(
        ("brainstorm", "brainstorming"),
        mark("Brainstorm"),
        mark(
            "Three questions are the columns of your table: what are we here for, what matters to us, what are our"
            " values? Ten minutes, and every idea is written down. What does not fit is welcome, thanked for, and"
            " parked. Two wordings of one thought are merged, so that they don't take each other's votes."
        ),
        (
            ("leitbild brainstorm", mark("the lightning round, with a clock")),
            ('leitbild idea add --column purpose "…"', mark("one idea, at any time")),
            ("leitbild idea list", mark("everything that was said")),
            ("leitbild dedupe", mark("find ideas that are one thought")),
            ('leitbild idea park IDEA --because "…"', mark("thank for it and set it aside")),
        ),
    ),
    Topic(
        ("decide", "entscheiden", "abstimmen", "vote"),
        mark("Decide"),
        mark(
            "Everybody puts the ideas of a column in order, the best first. Then, round by round, the idea with the"
            " fewest votes leaves, and its votes move on to the next idea on each ballot, until one is left. Every"
            " round is written down with its numbers, so anybody can count it again by hand."
        ),
        (
            ("leitbild vote open", mark("fix ideas, people and rules")),
            ("leitbild vote cast --column purpose", mark("your ballot")),
            ("leitbild vote hands", mark("or in the room, by show of hands")),
            ("leitbild vote count", mark("count round by round")),
            ("leitbild vote show --svg", mark("a picture of where the votes went")),
            ("leitbild status", mark("who is still missing")),
        ),
    ),
    Topic(
        ("write", "schreiben"),
        mark("Write"),
        mark(
            "Say what the team is there for and what good it does, for the company and for its customers. Start rough,"
            " then rewrite and shorten: as long as necessary, as short as possible. Show it to the team, to colleagues"
            " and to one or two customers, use what they say, and decide when the words really are yours."
        ),
        (
            ("leitbild draft compose", mark("a first version from the ideas that won")),
            ("leitbild draft edit", mark("rewrite it, as often as you like")),
            ("leitbild draft trim", mark("sentence by sentence: what can go?")),
            ("leitbild check", mark("what to look at again")),
            ("leitbild feedback import FILE", mark("what people say about it")),
            ("leitbild feedback list --open", mark("what still waits for an answer")),
            ("leitbild adopt", mark("decide for a draft and seal it")),
        ),
    ),
    Topic(
        ("live", "leben"),
        mark("Live"),
        mark(
            "Once decided, keep to it. Measure what you promised, such as 98 percent of customers satisfied or 30"
            " seconds of waiting, and look back together now and then: is it lived, and who saw an example? A change"
            " is possible, but it needs a reason."
        ),
        (
            ("leitbild track add", mark("what you will measure, and the target")),
            ("leitbild track read", mark("enter a reading")),
            ("leitbild track show", mark("how it goes")),
            ("leitbild track due", mark("what waits to be measured")),
            ("leitbild track review", mark("look back: is it lived?")),
        ),
    ),
    Topic(
        ("look", "ansehen", "anschauen", "überblick"),
        mark("Look"),
        mark(
            "Two commands only look and change nothing. Both also answer as JSON, for your own scripts, and `check`"
            " can mark its findings in a pull request."
        ),
        (
            ("leitbild status", mark("where you are, who is missing, what comes next")),
            ("leitbild check", mark("what is not right, with its line")),
            ("leitbild check --format github", mark("the same, for a pull request")),
            ("leitbild export ideas -o FILE", mark("for a spreadsheet; also ballots, feedback")),
            ("leitbild log", mark("every decision so far")),
            ("leitbild check --base main", mark("who changed on a branch what is not theirs")),
        ),
    ),
    Topic(
        ("repository", "repo", "git", "ablage"),
        mark("Repository"),
        mark(
            "Everything is in one file, leitbild.yaml, which you can also read and edit without this program. Everybody"
            " writes in their own block, so that many can send their ideas at the same time without git complaining."
            " Every decision can be taken back, and nobody's words are lost. git believes every name, so"
            " protect the main branch."
        ),
        (
            ("leitbild git install", mark("let git merge idea by idea")),
            ("leitbild resolve", mark("finish a merge git could not finish")),
            ("leitbild undo", mark("take back the last change")),
            ("leitbild schema --write", mark("your editor explains the file as you type")),
            ("leitbild forge github", mark("check, heal and a form for ideas; also gitlab")),
            ("leitbild completion bash", mark("TAB completes commands, ideas and names")),
            ("leitbild idea add … --dry-run", mark("show a change without making it")),
        ),
    ),
    _PROGRAMS,
    EXIT_CODES,
    VARIABLES,
)


def topics() -> tuple[str, ...]:
    """Give the names of the topics."""
    return tuple(one.names[0] for one in TOPICS)


def names() -> tuple[str, ...]:
    """Give every name a topic answers to, German ones too."""
    return tuple(name for one in TOPICS for name in one.names)


def way(*, width: int) -> str:
    """Give the whole method in about ten lines."""
    return _page(WAY, width)


def topic(name: str, *, width: int) -> str | None:
    """Give the topic of this name, or the one whose name begins so; None where there is none, or several."""
    wanted = name.casefold().strip()
    found = [one for one in TOPICS if wanted in one.names]
    begun = [one for one in TOPICS if any(known.startswith(wanted) for known in one.names)] if wanted else []
    return next((_page(one[0], width) for one in (found, begun) if len(one) == 1), None)


def _page(one: Topic, width: int) -> str:
    return "\n".join([_(one.title), "", *wrap(_(one.told), min(width, _READABLE)), "", *_commands(one, width)])


def _commands(one: Topic, width: int) -> list[str]:
    """Give each command with what it does beside it, or below it on a narrow screen."""
    longest = max(len(command) for command, _does in one.commands)
    room = width - longest - 4
    if room < _BESIDE and any(len(_(does)) > room for _command, does in one.commands):
        return [line for command, does in one.commands for line in (f"  {command}", *_below(_(does), width))]
    return [
        f"  {command if not number else '':{longest}}  {line}"
        for command, does in one.commands
        for number, line in enumerate(wrap(_(does), room))
    ]


def _below(text: str, width: int) -> list[str]:
    return [f"      {line}" for line in wrap(text, width - 6)]
