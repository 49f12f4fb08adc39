"""Closed tasks for somebody outside, a language model or a colleague, and what their answers keep and lose.

A prompt holds the sentence and nothing else of the file: no names, no feedback, no other ideas.
"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core.drafting import texts
from leitbild_cli.core.text.keywords import stems
from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Draft, Language, Leitbild, Sentence

WORDINGS = 5

# What programs that speak for a model leave in a pipe: paint, cursor moves, spinners, thoughts, fences.
_ESCAPES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[@-_]|[⠀-⣿]\s?")
_THOUGHTS = re.compile(r"<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE)
_FENCE = re.compile(r"^\s*```.*$", re.MULTILINE)
_NUMBERED = re.compile(r"^\s*(?:\*\*)?\d{1,2}\s?[.):](?:\*\*)?\s+(.+)$")
_MARKS = "*_\"'„“”«»‚‘’ "
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


class Task(StrEnum):
    """What somebody outside can be asked for; each answer can be checked by rules."""

    SHORTER = "shorter"
    JOIN = "join"
    TRANSLATE = "translate"
    PROOFREAD = "proofread"


class NoSuchSentence(UsageRefusal):
    """A sentence was named by a number the draft hasn't."""

    code = "no-such-sentence"
    what = mark("Draft {draft} has no sentence {number}.")
    mend = mark("Its sentences count from 1 to {last}.")


class SentencesNeeded(UsageRefusal):
    """The task needs to know about which sentences."""

    code = "sentences-needed"
    what = mark("`{task}` needs the number of one sentence, `join` of two.")
    mend = mark("Draft {draft} has {last} sentences, the first is 1.")


@record
class Errand:
    """A task with the sentences of a draft it is about: their places from 0, and the words they are to keep."""

    task: Task
    places: tuple[int, ...]
    sentences: tuple[Sentence, ...]
    language: Language
    keep: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words it is about."""
        return texts.join(one.text for one in self.sentences)


@record
class Proposal:
    """One wording that came back; `lost` and `new` are words and figures it dropped or added."""

    text: str
    words: int
    lost: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    longer: bool = False

    @property
    def fits(self) -> bool:
        """Whether it does all that was asked."""
        return not (self.lost or self.new or self.longer)


def asked(leitbild: Leitbild, draft: Draft, task: Task, numbers: Sequence[int], *, number: int) -> Errand:
    """Give the task about these sentences (counted from 1), all of them where none is named and the task allows it.

    `number` is the draft's own. Raise NoSuchSentence or SentencesNeeded.
    """
    last = len(draft.sentences)
    for one in numbers:
        if not 0 < one <= last:
            raise NoSuchSentence(draft=number, number=one, last=last)
    needed = {Task.SHORTER: 1, Task.JOIN: 2}.get(task)
    if needed is not None and len(set(numbers)) != needed:
        raise SentencesNeeded(task=task.value, draft=number, last=last)
    places = tuple(sorted({one - 1 for one in numbers})) or tuple(range(last))
    sentences = tuple(draft.sentences[place] for place in places)
    return Errand(
        task=task,
        places=places,
        sentences=sentences,
        language=leitbild.language,
        keep=_content(texts.join(one.text for one in sentences), leitbild.language),
    )


def prompt(task: Errand) -> str:
    """Give the task in words: what to do, the sentence, and rules an answer can be checked by."""
    return "\n\n".join([_order(task), _quoted(task), "\n".join(_rules(task))])


def proposals(task: Errand, reply: str) -> tuple[Proposal, ...]:
    """Give the wordings of a reply, without those that change nothing; what fits comes first, else as they came."""
    lines = dict.fromkeys(_lines(reply))
    found = [_judged(task, line) for line in lines if line != task.text]
    return tuple(sorted(found, key=lambda one: (not one.fits, len(one.lost) + len(one.new) + one.longer)))


def put(draft: Draft, task: Errand, text: str) -> tuple[Sentence, ...]:
    """Give the draft's sentences with these words in place of the first one asked about; the others of them go.

    What the new sentence goes back to is for its words to show.
    """
    new = replace(task.sentences[0], text=text, carries=(), seen=None, new=False, ours=None)
    first, *others = task.places
    kept = [new if place == first else one for place, one in enumerate(draft.sentences) if place not in others]
    return tuple(kept)


def text_of(reply: str) -> str:
    """Give the text of a reply that is one: without marks around it or in front of its lines."""
    lines = [line.removeprefix("> ").strip() for line in without_noise(reply).split("\n")]
    return texts.join(texts.split_sentences("\n".join(lines)))


def without_noise(reply: str) -> str:
    """Give what was said, without colours, spinners, thoughts and code fences."""
    plain = _ESCAPES.sub("", reply.replace("\r\n", "\n"))
    plain = "\n".join(line.rpartition("\r")[2] for line in plain.split("\n"))
    plain = _FENCE.sub("", _THOUGHTS.sub("", plain))
    shown = (sign if sign == "\n" or sign.isprintable() else " " if sign.isspace() else "" for sign in plain)
    return "".join(shown).strip()


def _order(task: Errand) -> str:
    match task.task:
        case Task.SHORTER:
            return _("Say this sentence of a team's mission statement in fewer words.")
        case Task.JOIN:
            return _("Join these two sentences of a team's mission statement into one.")
        case Task.TRANSLATE:
            return _("Translate this mission statement of a team so that it can be said aloud.")
        case Task.PROOFREAD:
            return _("Proof-read this mission statement of a team: spelling, grammar and punctuation only.")


def _quoted(task: Errand) -> str:
    return "\n".join(f"> {one.text}" for one in task.sentences)


def _rules(task: Errand) -> list[str]:
    german = _("German") if task.language == "de" else _("English")
    other = _("English") if task.language == "de" else _("German")
    if task.task is Task.TRANSLATE:
        rules = [
            _("Answer in {language}, with the translation only: no heading, no comment.").format(language=other),
            _("As many sentences, in the same order, in plain words."),
        ]
    elif task.task is Task.PROOFREAD:
        rules = [
            _("Answer in {language}, with the corrected text only: no heading, no comment.").format(language=german),
            _("Change nothing that is right, and no word for a finer one."),
        ]
    else:
        rules = [
            _("Answer in {language}, with exactly {count} wordings: one a line, numbered, nothing else.").format(
                language=german, count=WORDINGS
            ),
            _("Each is one sentence of at most {count} words, without semicolon or quotation marks.").format(
                count=_most(task)
            ),
            _("These words stay, in any form: {words}.").format(words=", ".join(task.keep)),
            _("Add no reason, no promise, no other word with a meaning of its own."),
        ]
    if figures := _DIGITS.findall(task.text):
        rules.append(_("These figures stay as they are: {figures}.").format(figures=", ".join(figures)))
    if task.task is not Task.TRANSLATE:
        rules.append(_("Whoever is addressed is addressed in the same way."))
    return [f"{place}. {rule}" for place, rule in enumerate(rules, start=1)]


def _most(task: Errand) -> int:
    count = texts.word_count(task.text)
    return max(count - 1 if task.task is Task.SHORTER else count, 1)


def _lines(reply: str) -> list[str]:
    """Give the wordings in a reply: its numbered lines, else every line that is no greeting and no heading."""
    lines = [line.strip() for line in without_noise(reply).split("\n") if line.strip()]
    numbered = [found[1] for line in lines if (found := _NUMBERED.match(line))]
    plain = numbered or [line.lstrip("-•* ") for line in lines if not line.endswith(":")]
    return [bare for line in plain if (bare := line.strip(_MARKS).strip())]


def _judged(task: Errand, line: str) -> Proposal:
    said = frozenset(stems(line, task.language))
    lost = [word for word in task.keep if not frozenset(stems(word, task.language)) <= said]
    known = frozenset(stems(task.text, task.language))
    new = [word for word in _content(line, task.language) if not frozenset(stems(word, task.language)) <= known]
    count = texts.word_count(line)
    return Proposal(text=line, words=count, lost=tuple(lost), new=tuple(new), longer=count > _most(task))


def _content(text: str, language: Language) -> tuple[str, ...]:
    """Give the words of a text that mean something, and its figures, as they stand there."""
    words = (text[start:end] for _folded, start, end in tokens(text))
    return tuple(dict.fromkeys(word for word in words if stems(word, language) and word != "%"))
