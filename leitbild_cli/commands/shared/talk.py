"""Speaking and asking: answers go to stdout, talk and questions to stderr; without a terminal nobody is asked."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
from typing import TYPE_CHECKING

from leitbild_cli import language
from leitbild_cli.commands.shared.placeholders import spoken
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _
from leitbild_cli.view.format.text import safe, without_commands, wrap, wrap_talk
from leitbild_cli.view.format.text import width as cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from leitbild_cli.core.model import Column, Leitbild

YES = frozenset(("y", "yes", "j", "ja"))
NO = frozenset(("n", "no", "nein", ""))
_NARROWEST = 20
_ROOM_TO_TYPE = 10
_SHOWN_CHOICES = 12
_SHOWN_SIGNS = 5
_DOT = " · "
_FIRST_MARK = "\u0300"  # below it every letter stands alone
# Compiled where they are needed: most words are letters that stand alone.
_BYTES = "[\udc80-\udcff]"
_BREAKS = "\r\n?|[\u0085\u2028\u2029\x0b\x0c]"
_CONTROLS = "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]"


class MustBeGiven(UsageRefusal):
    """Something is missing and there is no terminal to ask at."""

    code = "must-be-given"

    def __init__(self, what: str, flag: str, *, choices: Sequence[str] = ()) -> None:
        """Name what is missing and the flag or argument that gives it, and what can be given."""
        mend = _("Give it with `{flag}`.").format(flag=spoken(flag))
        if choices:
            shown = ", ".join(choices[:_SHOWN_CHOICES]) + (" …" if len(choices) > _SHOWN_CHOICES else "")
            mend = f"{mend} {_('There are: {shown}').format(shown=shown)}"
        super().__init__(_("{what} is missing.").format(what=what), mend=mend)


def say(text: str) -> None:
    """Write an answer to stdout; its lines are made by views, which show foreign text safely."""
    say_commands(for_log(text) if sys.stdout is sys.__stdout__ else text)


def say_commands(text: str) -> None:
    """Write an answer to stdout in which a workflow's log is to find commands."""
    sys.stdout.write(f"{text}\n" if text else "")


def for_log(text: str) -> str:
    """Give what a workflow of GitHub may log: foreign words are no commands there."""
    return without_commands(text) if os.environ.get("GITHUB_ACTIONS") else text


def report(answer: str) -> bool:
    """Write an answer about what is saved already, in lines that fit; that nobody can read it is no failure."""
    return _report(wrapped(answer))


def _report(answer: str) -> bool:
    try:
        say(answer)
        sys.stdout.flush()
    except OSError:
        silence_stdout()
        tell(_("Saved, but the answer could not be written."))
        return False
    return True


def report_json(value: Mapping[str, object]) -> bool:
    """Write one JSON document about what is saved already, as `report` does."""
    return _report(_json(value))


def silence_stdout() -> None:
    """Let whatever is still to be written to stdout, the interpreter's last flush too, fail on nothing."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def wrapped(answer: str) -> str:
    """Give an answer whose lines fit the terminal it goes to; as it is where it is piped on or painted."""
    return wrap_talk(answer, width()) if sys.stdout.isatty() and "\x1b" not in answer else answer


def say_json(value: Mapping[str, object]) -> None:
    """Write one JSON document to stdout, with the version of its keys first."""
    say(_json(value))


def _json(value: Mapping[str, object]) -> str:
    from leitbild_cli.view.format import machine  # JSON is for the few who ask for it

    return machine.document(dict(value))


def say_file(text: str) -> None:
    """Write what is to be a file to stdout, in UTF-8 and with its own line ends, whatever the terminal speaks."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()
    if sys.stdout.isatty():
        tell(_("`-o FILE` writes it into a file."))


def tell(text: str) -> None:
    """Write talk to stderr: what happened, hints, the next step. If nobody can listen, that is no reason to fail."""
    with contextlib.suppress(OSError):
        sys.stdout.flush()
    with contextlib.suppress(OSError):
        sys.stderr.write(f"{wrap_talk(text, talk_width()) if sys.stderr.isatty() else for_log(text)}\n")
        sys.stderr.flush()


def show(laid_out: str) -> None:
    """Write to stderr what a view laid out already: a card to answer keeps its lines and its paint. As `tell` else."""
    with contextlib.suppress(OSError):
        sys.stdout.flush()
    with contextlib.suppress(OSError):
        sys.stderr.write(f"{for_log(laid_out)}\n")
        sys.stderr.flush()


def interactive() -> bool:
    """Say whether there is somebody to ask."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def at_terminal() -> bool:
    """Say whether the answer is read at a terminal, and not by another program."""
    return sys.stdout.isatty()


def dumb() -> bool:
    """Say whether the terminal can only be written on, line after line, or doesn't say what it is."""
    return os.environ.get("TERM", "") in ("", "dumb")


def width() -> int:
    """Give how many columns the answer may take."""
    told = os.environ.get("COLUMNS") or sys.stdout.isatty()  # an answer that goes into a file has no terminal
    return max(shutil.get_terminal_size((80, 24)).columns, _NARROWEST) if told else 80


def talk_width() -> int:
    """Give how many columns talk may take: its terminal is there also where the answer is piped on."""
    columns = 0
    if not os.environ.get("COLUMNS"):
        with contextlib.suppress(OSError, ValueError):
            columns = os.get_terminal_size(sys.stderr.fileno()).columns
    return max(columns, _NARROWEST) if columns else width()


def ascii_only() -> bool:
    """Say whether the answer's stream can't carry block characters and dashes."""
    encoding = (sys.stdout.encoding or "ascii").lower().replace("-", "")
    return not encoding.startswith("utf")


def colour() -> bool:
    """Say whether the answer may be coloured: `NO_COLOR` wins, then `FORCE_COLOR`, then the terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def ask(question: str, *, default: str = "") -> str:
    """Give what is typed at a terminal, without blanks around it; the default where nothing is typed."""
    shown = f"{question} [{safe(default)}] " if default else f"{question} "
    sys.stdout.flush()
    if len(shown) > talk_width() - _ROOM_TO_TYPE:
        shown = f"{wrap_talk(shown.rstrip(), talk_width() - _ROOM_TO_TYPE)} "
    sys.stderr.write(shown)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return as_letters(line).strip() or default


def row(keys: str) -> str:
    """Give keys with a dot between them in lines that break only at a dot."""
    lines, indent = [""], keys[: len(keys) - len(keys.lstrip())]
    for key in keys.split(_DOT):
        joined = f"{lines[-1]}{_DOT}{key}" if lines[-1] else key
        fits = not lines[-1] or cells(joined) <= talk_width() - _ROOM_TO_TYPE
        lines[-1:] = [joined] if fits else [lines[-1], f"{indent}{key}"]
    return "\n".join(lines)


def ask_number(question: str, *, low: int, high: int, default: int | None = None) -> int | None:
    """Give the whole number that is typed, the default for Enter; asks again until it lies between both."""
    while typed := ask(question, default="" if default is None else str(default)):
        if typed.isdecimal() and len(typed) <= len(str(high)) and low <= int(typed) <= high:
            return int(typed)
        tell(_("A number from {low} to {high} fits here, or just Enter.").format(low=low, high=high))
    return default


def wanted(given: str | None, question: str, *, what: str, flag: str) -> str:
    """Give these words, or what is typed at a terminal; raise MustBeGiven where nobody can be asked."""
    if given is not None:
        return clean(given)
    if not interactive():
        raise MustBeGiven(what, flag)
    while not (typed := clean(ask(question))):
        pass
    return typed


def confirm(question: str, *, default: bool = False) -> bool:
    """Give yes or no; asks again until it is one of them."""
    hint = _("[Y/n]") if default else _("[y/N]")
    while True:
        answer = ask(f"{question} {hint}").casefold()
        if not answer:
            return default
        if answer in YES or answer in NO:
            return answer in YES
        tell(_("Please answer with y or n."))


def choose(question: str, choices: Sequence[str]) -> int:
    """Give the place of the choice whose letter is typed; the choices are listed with A, B, C …."""
    _list_choices(choices)
    while True:
        answer = ask(question).upper()
        place = ord(answer) - ord("A") if len(answer) == 1 else -1
        if 0 <= place < len(choices):
            return place
        tell(_("Please type one of the letters."))


def choose_some(question: str, choices: Sequence[str]) -> tuple[int, ...]:
    """Give the places of the choices whose letters are typed, each once, in the order they are typed."""
    _list_choices(choices)
    while True:
        letters = [one for one in ask(question).upper() if one.isalnum()]
        places = tuple(dict.fromkeys(ord(one) - ord("A") for one in letters))
        if places and all(0 <= place < len(choices) for place in places):
            return places
        tell(_("Please type one of the letters."))


def _list_choices(choices: Sequence[str]) -> None:
    for place, choice in enumerate(choices):
        first, *rest = wrap(choice, width() - 5)
        tell("\n".join([f"  {chr(ord('A') + place)}  {first}", *(f"     {line}" for line in rest)]))


def choose_column(leitbild: Leitbild, columns: Sequence[Column]) -> str:
    """Ask for one of these columns, by their own letters or in words; give its key."""
    from leitbild_cli.core.columns import find_column  # only whoever is asked needs them
    from leitbild_cli.view import lists

    for column in columns:
        tell(lists.question(leitbild, column, width=width() - 2, indent=2))
    while True:
        try:
            found = find_column(leitbild, ask(_("Which column? (letter)")))
        except UsageRefusal as refusal:
            tell(str(refusal))
            continue
        if found in columns:
            return found.id
        tell(_("Please type one of the letters."))


@contextlib.contextmanager
def in_language_of(leitbild: Leitbild, *, formal: bool | None = None) -> Iterator[None]:
    """Speak the file's own language for a while, whoever reads the answer: for what is written into the repository.

    `formal` says Sie, whatever the file says.
    """
    spoken, usual, options = language.current(), leitbild.address == "sie", language.calls()
    language.called_with("")  # where somebody else reads it, nobody knows of this call
    language.use(leitbild.language, formal=usual if formal is None else formal)
    try:
        yield
    finally:
        language.called_with(options)
        language.use(spoken, formal=usual)


def heard(data: bytes, where: str = "") -> str:
    """Give the words of these bytes and say so where they are no UTF-8; raise a refusal rather than lose a letter."""
    from leitbild_cli.file.letters import letters  # most words arrive as letters

    found = letters(data, where)
    if found.read_as is not None:
        told = _("The words are not UTF-8; they were read as {encoding}. Please look at the letters: `{line}`")
        tell(told.format(encoding=found.read_as, line=safe(found.line)))
    return found.text


def as_letters(text: str) -> str:
    """Give words that a stream or an argument passed on byte by byte, where it did not know the letters, as letters."""
    if text.isprintable() or not re.search(_BYTES, text):
        return text
    with contextlib.suppress(UnicodeEncodeError):  # halves of letters, which only Windows passes on
        return heard(text.encode("utf-8", "surrogateescape"))
    return text


def clean(text: str) -> str:
    """Give typed text as it is kept: NFC, nothing in it that can't be seen, one line per line; says what it took out.

    Of marks above nothing, nothing is kept.
    """
    if text.isprintable() and (text.isascii() or max(text) < _FIRST_MARK):
        return text.strip()
    import unicodedata

    from leitbild_cli.core.text.ink import SEQUENCE, has_ink, visible

    breaks = re.sub(_BREAKS, "\n", unicodedata.normalize("NFC", as_letters(text)))
    kept = re.sub(f"{SEQUENCE}|{_CONTROLS}", "", breaks).replace("\t", " ")
    if len(kept) != len(breaks):
        tell(_("Control characters in the text were left out."))
    if "\ufffd" in kept:
        tell(_("A letter of the text was lost before it came here; \ufffd is in its place."))
    shown = visible(kept)
    if shown.hidden:
        tell(_("Nobody sees these signs in the text, so they were left out: {signs}").format(signs=_few(shown.hidden)))
    return "\n".join(line.rstrip() for line in shown.text.strip().split("\n")) if has_ink(shown.text) else ""


def _few(signs: Sequence[str]) -> str:
    return ", ".join(signs[:_SHOWN_SIGNS]) + (" …" if len(signs) > _SHOWN_SIGNS else "")
