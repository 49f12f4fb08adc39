"""What every verb needs from the world: the file, the moment, a fresh id, and who is speaking."""

from __future__ import annotations

import contextlib
import io
import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from leitbild_cli.commands import talk
from leitbild_cli.core import lookup, overview
from leitbild_cli.errors import NotFound, Refusal, UsageRefusal
from leitbild_cli.file import disk, store
from leitbild_cli.file.yaml.values import ID_LETTERS, ID_SIGNS
from leitbild_cli.language import _, mark
from leitbild_cli.record import record
from leitbild_cli.view import steps
from leitbild_cli.view.text import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    import typer

    from leitbild_cli.core.drafting.seal import BrokenSeal
    from leitbild_cli.core.model import Leitbild, Person
    from leitbild_cli.file.store import Opened, Saved

T = TypeVar("T")


class OwnFile(UsageRefusal):
    """An answer was to be written over the Leitbild it is about."""

    code = "own-file"
    what = mark("This is the Leitbild itself; nothing was written.")
    mend = mark("Give `--output` another name.")


@record
class Session:
    """One call of the program: where it was started and what was named."""

    folder: Path = Path()
    file: Path | None = None

    @property
    def path(self) -> Path:
        """Give the file this call is about; raise FileAbsent."""
        return store.locate(self.folder, os.environ, self.file)

    def new_path(self) -> Path:
        """Give where a new file would go."""
        named = self.file or os.environ.get("LEITBILD_FILE")
        return self.folder / (named or store.NAMES[0])

    def open(self) -> Opened:
        """Read the file; raise InvalidFile with everything that is wrong."""
        return store.open_file(self.path)

    def change(self, edit: Callable[[Leitbild], tuple[Leitbild, T]], *, dry_run: bool = False) -> Saved[T]:
        """Apply a change to the file as it is now, under its lock, and save it."""
        return store.change(self.path, edit, dry_run=dry_run)


def of(context: typer.Context) -> Session:
    """Give the session of this call."""
    session = context.find_object(Session)
    return session if session is not None else Session()


def now() -> datetime:
    """Give the moment, in UTC to the minute; `LEITBILD_NOW` sets it for demonstrations and tests."""
    given = os.environ.get("LEITBILD_NOW")
    moment = datetime.fromisoformat(given) if given else datetime.now(UTC)
    return moment.astimezone(UTC).replace(second=0, microsecond=0)


def today() -> date:
    """Give the day of `now`."""
    return now().date()


def fresh_id(taken: Collection[str]) -> str:
    """Draw an id (a letter and seven signs) that is not taken.

    `LEITBILD_SEED` fixes the draw for demonstrations and tests, so that a session can be shown word by word.
    """
    import random

    seed = os.environ.get("LEITBILD_SEED")
    source = random.Random(f"{seed} {len(taken)}") if seed else random.SystemRandom()  # noqa: S311  ids are no secrets
    while True:
        drawn = source.choice(ID_LETTERS) + "".join(source.choice(ID_SIGNS) for _place in range(7))
        if drawn not in taken:
            return drawn


def fresh_ids(leitbild: Leitbild, count: int) -> tuple[str, ...]:
    """Draw ids that nothing in the file has, all different."""
    taken = set(lookup.ids(leitbild))
    drawn: list[str] = []
    while len(drawn) < count:
        drawn.append(fresh_id(taken))
        taken.add(drawn[-1])
    return tuple(drawn)


def finish(
    saved: Saved[T],
    answer: str,
    *,
    machine: Mapping[str, object] | None = None,
    dry_run: bool = False,
    following: str | None = None,
) -> None:
    """End a writing verb: the diff of a dry run, else the answer (or its JSON), what to know, and the next step.

    `following` is the next step in words, where the verb knows it better.
    """
    if dry_run:
        talk.say(steps.shown_diff(saved.diff()) or _("Nothing would change."))
        return
    try:
        if machine is not None:
            talk.say_json(machine)
        else:
            talk.say(talk.wrapped(answer))
    except OSError:  # the file is saved; that nobody can hear of it is no failure of the command
        talk.tell(_("Saved, but the answer could not be written."))
    for note in saved.notes:
        talk.tell(note)
    if following is None:
        next_step(saved.leitbild)
    else:
        talk.tell(following)


@contextlib.contextmanager
def into(context: typer.Context, output: Path | None) -> Iterator[None]:
    """Let the answer go into this file, as a whole and as if piped there, and say so; `-` and None are stdout."""
    if output is None or str(output) == "-":
        yield
        return
    current = of(context)
    if _is_own(current, output):
        raise OwnFile(where=output)
    answer = io.BytesIO()
    stream = io.TextIOWrapper(answer, encoding="utf-8", newline="\n", write_through=True)
    with contextlib.redirect_stdout(stream):
        yield
    for note in disk.put(current.folder, output, answer.getvalue()):
        talk.tell(note)
    talk.tell(_("Written: {file}").format(file=safe(str(output))))


def _is_own(current: Session, output: Path) -> bool:
    target = current.folder / output
    with contextlib.suppress(Refusal):  # a schema is there without a Leitbild
        return target.exists() and target.samefile(current.path)
    return False


def next_step(leitbild: Leitbild) -> None:
    """Say the one thing that comes next."""
    talk.tell(steps.next_line(leitbild, overview.next_step(leitbild, on=today(), now=now())))


def broken_seals(path: Path, leitbild: Leitbild) -> tuple[BrokenSeal, ...]:
    """Give the adoptions whose seal is broken, with the sealed words as far as a draft or git still has them."""
    if not leitbild.adopted:
        return ()
    from leitbild_cli.core.drafting import seal

    broken = seal.broken_seals(leitbild)
    if not broken:
        return ()
    from leitbild_cli.file import history  # git is asked only where something is broken

    return tuple(history.sealed(path, one) for one in broken)


def who(session: Session, leitbild: Leitbild, by: str | None) -> Person | str:
    """Give the person who is speaking, or the name of somebody new.

    `--by`, else `LEITBILD_PERSON`, else `git config leitbild.person`, else git's user name if it matches a person,
    else a question at a terminal; raise MustBeGiven without one.
    """
    named = by or os.environ.get("LEITBILD_PERSON")
    if named:
        return _known_or_new(leitbild, named)
    from leitbild_cli.file import git

    if configured := git.config("leitbild.person", session.folder):
        return _known_or_new(leitbild, configured)
    from leitbild_cli.core import people

    matched = people.match_name(leitbild, git.config("user.name", session.folder) or "")
    if matched is not None:
        return matched
    if not talk.interactive():
        raise talk.MustBeGiven(_("The person"), "--by", choices=[person.id for person in leitbild.people])
    names = [person.name for person in leitbild.people]
    if not names:
        return talk.ask(_("Your name:"))
    return leitbild.people[talk.choose(_("Who are you? (letter)"), names)]


def known(session: Session, leitbild: Leitbild, by: str | None) -> Person:
    """Give the person who is speaking, who must have a block; raise NotFound for anybody else."""
    person = who(session, leitbild, by)
    if isinstance(person, str):
        raise NotFound(person, kind=_("person"), listed="leitbild person list")
    return person


def _known_or_new(leitbild: Leitbild, named: str) -> Person | str:
    from leitbild_cli.core import people

    try:
        return people.find(leitbild, named)
    except NotFound as refusal:
        if refusal.near:
            raise
        return named
