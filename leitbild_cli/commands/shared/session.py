"""What every verb needs from the world: the file, the moment, a fresh id; and how a verb ends."""

from __future__ import annotations

import contextlib
import io
import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from leitbild_cli.commands.shared import boxes, talk
from leitbild_cli.core import lookup, overview
from leitbild_cli.errors import Refusal, UsageRefusal
from leitbild_cli.file import disk, store
from leitbild_cli.file.yaml.values import ID_LETTERS, ID_SIGNS
from leitbild_cli.language import _, mark
from leitbild_cli.record import record
from leitbild_cli.view import steps
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    import typer

    from leitbild_cli.core.changes import Call
    from leitbild_cli.core.drafting.seal import BrokenSeal
    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.file.store import Opened, Saved


T = TypeVar("T")


class OwnFile(UsageRefusal):
    """An answer was to be written over the Leitbild it is about."""

    code = "own-file"
    what = mark("This is the Leitbild itself; nothing was written.")
    mend = mark("Give `--output` another name.")


class NoMoment(UsageRefusal):
    """`LEITBILD_NOW` holds something else."""

    code = "no-moment"
    what = mark("LEITBILD_NOW holds `{text}`, which is no moment.")
    mend = mark("Write it like this: 2026-11-30T17:00Z")


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
        """Apply a change to the file as it is now, under its lock, and save it so that it can be taken back."""
        return store.change(self.path, edit, dry_run=dry_run, call=None if dry_run else called())


def of(context: typer.Context) -> Session:
    """Give the session of this call."""
    session = context.find_object(Session)
    return session if session is not None else Session()


def now() -> datetime:
    """Give the moment, in UTC to the minute; `LEITBILD_NOW` sets it for demonstrations and tests."""
    given = os.environ.get("LEITBILD_NOW")
    try:
        moment = datetime.fromisoformat(given) if given else datetime.now(UTC)
        return moment.astimezone(UTC).replace(second=0, microsecond=0)
    except (ValueError, OverflowError):
        raise NoMoment(text=given) from None


def called() -> Call:
    """Give the command that runs, without what was typed behind it, since that may be nobody else's business."""
    import click

    from leitbild_cli.core.changes import Call

    context = click.get_current_context(silent=True)
    path = context.command_path if context is not None else ""
    return Call(name=" ".join(path.split()[1:]), at=now())


def today() -> date:
    """Give the day of `now` where the program runs: just after midnight in Berlin it is not yesterday."""
    return now().astimezone().date()


def fresh_id(taken: Collection[str]) -> str:
    """Draw an id (a letter and seven signs) that is not taken.

    `LEITBILD_SEED` fixes the draw for demonstrations and tests, so that a session can be shown word by word.
    """
    choice = _choice(len(taken))
    while True:
        drawn = choice(ID_LETTERS) + "".join(choice(ID_SIGNS) for _place in range(7))
        if drawn not in taken:
            return drawn


def _choice(place: int) -> Callable[[str], str]:
    """Give what picks one of some signs: by the system's own noise, so that `random` is for those who fix the draw."""
    if seed := os.environ.get("LEITBILD_SEED"):
        import random

        return random.Random(f"{seed} {place}").choice  # noqa: S311  ids are no secrets
    return lambda signs: signs[int.from_bytes(os.urandom(8), "big") % len(signs)]


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
    if machine is not None:
        talk.report_json(machine)
    else:
        talk.report(answer)
    for note in saved.notes:
        talk.tell(safe(note))
    if following is None:
        next_step(saved.leitbild, wrote=saved.changed)
    else:
        talk.tell(clash(saved.leitbild) or following)


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


def next_step(leitbild: Leitbild, *, own: bool = True, wrote: bool = False) -> None:
    """Say the one thing that comes next for whoever asks; unless this is no file of ours, a box here knows who voted.

    What was written on a branch aside is handed in first.
    """
    session = _running() if own else None
    if session is None:
        talk.tell(clash(leitbild) or steps.next_line(leitbild, overview.next_step(leitbild, on=today(), now=now())))
        return
    seen = boxes.seen(session.path, leitbild)
    found = overview.next_step(seen, on=today(), now=now())
    if found.step is overview.Step.CAST and (person := lookup.person_of(seen, _speaker(session, seen))) is not None:
        found = overview.after_ballot(seen, person, on=today(), now=now())
    waits = not wrote or found.step is overview.Step.CAST_NEXT
    talk.tell(clash(leitbild) or (None if waits else hand_in(session)) or steps.next_line(seen, found))


def _speaker(session: Session, leitbild: Leitbild) -> str | None:
    """Give who asks, as far as that is known without a question."""
    from leitbild_cli.commands.shared import speaker

    with contextlib.suppress(Refusal):
        return speaker.unasked(session, leitbild, None)
    return None


def hand_in(session: Session) -> str | None:
    """Give the line that brings what was written on a branch aside to the others; None where there is none."""
    from leitbild_cli.file import checkout

    found = checkout.of(session.path.parent)
    if found is None or not found.is_aside or found.branch is None:
        return None
    return steps.hand_in(shown_path(session.path), found.branch)


def shown_path(path: Path) -> str:
    """Give a path as it is typed here: from where the program was started."""
    return os.path.relpath(path)


def clash(leitbild: Leitbild) -> str:
    """Give the line that leads to `check` where the last commit, or what was done since, left a contradiction."""
    if not lookup.is_anything_decided(leitbild):
        return ""
    session = _running()
    if session is None:
        return ""
    from leitbild_cli.file.merging import clashes

    with contextlib.suppress(Refusal):
        return steps.clash_line(clashes.since_commit(session.path, leitbild))
    return ""


def _running() -> Session | None:
    """Give the session of the command that runs."""
    import click

    context = click.get_current_context(silent=True)
    return context.find_object(Session) if context is not None else None


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


def tell_broken_seal(leitbild: Leitbild) -> None:
    """Say aloud where the statement is not what was sealed, before somebody passes it on."""
    adopted = lookup.adoption(leitbild)
    if adopted is None:
        return
    from leitbild_cli.core.drafting import seal

    if not seal.seal_holds(adopted):
        talk.tell(_("The seal doesn't fit the statement; what was sealed: `leitbild check`"))


_SHOWN_DOUBTS = 5


def tell_doubtful_names(leitbild: Leitbild, *, everybody: bool = False) -> None:
    """Say aloud which words may be names nobody agreed to, before somebody passes them on: they stay as they are."""
    from leitbild_cli.core import mentions

    found = mentions.doubts(leitbild, everybody=everybody)
    if found:
        more = len(found) - _SHOWN_DOUBTS
        shown = [*found[:_SHOWN_DOUBTS], *([f"… (+{more})"] if more > 0 else [])]
        words = _("Names nobody agreed to, or just words? They are left in, so look before you pass it on: {words}")
        talk.tell(words.format(words=safe(", ".join(shown))))
