"""What every verb needs from the world: the file, the moment, a fresh id, and who is speaking."""

from __future__ import annotations

import contextlib
import io
import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from leitbild_cli.commands import boxes, talk
from leitbild_cli.core import lookup, overview
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import NotFound, Refusal, UsageRefusal, ticked
from leitbild_cli.file import disk, store
from leitbild_cli.file.yaml.values import ID_LETTERS, ID_SIGNS
from leitbild_cli.language import _, call, mark
from leitbild_cli.record import record
from leitbild_cli.view import steps
from leitbild_cli.view.text import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    import typer

    from leitbild_cli.core.changes import Call
    from leitbild_cli.core.drafting.seal import BrokenSeal
    from leitbild_cli.core.model import Leitbild, Person
    from leitbild_cli.core.people import NameMatch
    from leitbild_cli.file.store import Opened, Saved

T = TypeVar("T")
_SHOWN = 12
_GIT_KEYS = ("user.name", "user.email", "leitbild.person")


class Stranger(NotFound):
    """Somebody of this name has no block, and nobody gets one by a slip of the keys."""

    def __init__(self, name: str, *, keys: Sequence[str], near: Sequence[str] = ()) -> None:
        """Name who may be meant, and how somebody new gets a block."""
        super().__init__(name, kind=_("person"), near=near)
        there = _("There are: {shown}").format(shown=", ".join(keys[:_SHOWN]) + (" …" if len(keys) > _SHOWN else ""))
        self.mend = " ".join(filter(None, (self.mend or (f"{there}." if keys else ""), _newcomer(name))))


class NotSurely(UsageRefusal):
    """git's user name fits somebody in part; whether it is the same person nobody can tell."""

    code = "not-surely"
    what = mark("git calls you {called}; whether you are {names} is not sure.")
    mend = mark(
        "If so, say it once: {commands}, or each time with `--by`. If you are new: `leitbild person add {new}`."
    )

    def __init__(self, called: str, *, names: Sequence[str], keys: Sequence[str]) -> None:
        """Name those who may be meant, and what each would type once."""
        commands = ticked(call(f"whoami --set {key}") for key in keys)
        super().__init__(called=safe(called), names=_(" or ").join(names), commands=commands, new=_word(called))


class OneOfThem(NotSurely):
    """Somebody is called just so, and somebody else by the first name."""

    mend = mark("Say it once: {commands}, or each time with `--by`.")


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


@record
class Me:
    """Whom git takes its user for, here: the name and address, and the person this copy of the repository remembers."""

    name: str = ""
    address: str = ""
    person: str = ""

    @staticmethod
    def of(session: Session) -> Me:
        """Ask git once for all of it."""
        from leitbild_cli.file import git

        found = git.configs(*_GIT_KEYS, folder=session.folder)
        name, address, person = (found.get(key, "") for key in _GIT_KEYS)
        return Me(name=name, address=address, person=person)


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


def idea(leitbild: Leitbild, reference: str | None, *, among: Sequence[str] | None = None) -> str:
    """Give the id of the one idea that is meant; raise as `ideas`."""
    (found,) = ideas(leitbild, [reference] if reference else [], among=among, most=1)
    return found


def ideas(
    leitbild: Leitbild, references: Sequence[str], *, among: Sequence[str] | None = None, most: int | None = None
) -> tuple[str, ...]:
    """Give the ids of the ideas that are meant, by ids or words; at a terminal asks among several, or among all.

    Raise MustBeGiven, NotFound, Ambiguous or SeveralIdeas where nobody can be asked.
    """
    if not references:
        return _picked(leitbild, among, most)
    return tuple(dict.fromkeys(_meant(leitbild, one) for one in references))


def _meant(leitbild: Leitbild, reference: str) -> str:
    from leitbild_cli.core import ideas as core

    try:
        return core.find(leitbild, reference)[1].id
    except core.SeveralIdeas as several:
        if not talk.interactive() or len(several.found) > _LETTERS:
            raise
        return several.found[talk.choose(_("Which one? (letter)"), [one.text for one in several.found])].id
    except NotFound:
        if reference in lookup.parked(leitbild) or any(reference in (one.idea, *one.ideas) for one in leitbild.merged):
            return reference  # of an idea that is gone something may still be taken back
        raise


def _picked(leitbild: Leitbild, among: Sequence[str] | None, most: int | None) -> tuple[str, ...]:
    """Give the ideas whose letters are typed, of a list that is shown."""
    words = lookup.texts(leitbild)
    there = list(words) if among is None else [one for one in among if one in words]
    if not talk.interactive() or not there or len(there) > _LETTERS:
        raise talk.MustBeGiven(_("The idea"), "IDEA")
    if most == 1:
        return (there[talk.choose(_("Which one? (letter)"), [words[one] for one in there])],)
    return tuple(there[place] for place in talk.choose_some(_("Which ones? (letters)"), [words[one] for one in there]))


_LETTERS = 26


def _speaker(session: Session, leitbild: Leitbild) -> str | None:
    """Give who asks, as far as that is known without a question."""
    with contextlib.suppress(Refusal):
        return speaker(session, leitbild, None)
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


def who(session: Session, leitbild: Leitbild, by: str | None, *, aloud: bool = True, new: bool = True) -> Person | str:
    """Give the person who is speaking, or the name of somebody new.

    `--by`, else `LEITBILD_PERSON`, else `git config leitbild.person`, else git's user name where somebody is called
    just so, else a question at a terminal, whose answer this copy of the repository remembers; without one a refusal.
    `aloud` says who types where `--by` names somebody else; without `new` nobody is asked whether they are.
    """
    from leitbild_cli.core import people

    me = Me.of(session)
    if named := by or talk.as_letters(os.environ.get("LEITBILD_PERSON", "")):
        found = _known_or_new(session, leitbild, me, named, new=new)
        if by and aloud:
            _tell_typist(session, leitbild, me, found)
        return found
    if me.person:
        return people.find(leitbild, me.person)
    if (surely := recognised(session, leitbild, me)) is not None:
        return surely
    known = people.known(leitbild, me.name)
    if not talk.interactive():
        raise _unsure(leitbild, me.name, known)
    return _asked(session, leitbild, me.name, known, new=new)


def known(session: Session, leitbild: Leitbild, by: str | None) -> Person:
    """Give the person who is speaking, who must have a block; raise Stranger for anybody else."""
    person = who(session, leitbild, by, new=False)
    if isinstance(person, str):
        raise Stranger(person, keys=_keys(leitbild))
    return person


def speaker(session: Session, leitbild: Leitbild, by: str | None) -> str | None:
    """Give the key of the person who is speaking, as far as that is known without a question; `by` must be somebody."""
    if by:
        return known(session, leitbild, by).id
    me = Me.of(session)
    named = talk.as_letters(os.environ.get("LEITBILD_PERSON", "")) or me.person
    person = lookup.person_of(leitbild, caseless(named)) if named else recognised(session, leitbild, me)
    return None if person is None else person.id


def recognised(session: Session, leitbild: Leitbild, me: Me) -> Person | None:
    """Give whom git's user name surely means: a full match, unless this user wrote before that person was there."""
    from leitbild_cli.core import people

    found = people.known(leitbild, me.name)
    if found.person is None or (found.perhaps and _wrote_before(session, me, found.person)):
        return None
    return found.person


def remember(session: Session, person: Person) -> None:
    """Keep in this copy of the repository who is speaking; raise NoRepository or NotConfigured."""
    from leitbild_cli.file import git
    from leitbild_cli.file.merging.driver import NoRepository, NotConfigured, in_repository

    if not in_repository(session.folder):
        raise NoRepository(where=session.folder.absolute())
    done = git.call("config", "--local", "--replace-all", "leitbild.person", person.id, folder=session.folder)
    if done.code:
        raise NotConfigured(reason=done.err)


def _wrote_before(session: Session, me: Me, person: Person) -> bool:
    """Say whether git's user changed the file when this person had no block: then the block is somebody else's."""
    from leitbild_cli.file import history

    return bool(me.address) and history.wrote_without(session.path, me.address, f"{person.id}:")


def _known_or_new(session: Session, leitbild: Leitbild, me: Me, named: str, *, new: bool) -> Person | str:
    """Give whom this name means; somebody new is who git calls so, or who is agreed to at a terminal."""
    from leitbild_cli.core import people

    try:
        return people.find(leitbild, named)
    except NotFound as refusal:
        near = refusal.near
    called, words = caseless(me.name), caseless(named)
    if not near and words in (called, called.split(" ")[0]):
        maybe = people.known(leitbild, named)
        if not maybe.perhaps:
            return named
        if not talk.interactive():
            raise _unsure(leitbild, named, maybe)
        return _asked(session, leitbild, named, maybe, new=new)
    if talk.interactive() and new and not near:
        question = _("Nobody here is called “{name}”. Shall somebody new take part under this name?")
        if talk.confirm(question.format(name=safe(named))):
            return named
    raise Stranger(named, keys=_keys(leitbild), near=near)


def _tell_typist(session: Session, leitbild: Leitbild, me: Me, found: Person | str) -> None:
    from leitbild_cli.core import people

    typist = people.known(leitbild, me.person).person if me.person else recognised(session, leitbild, me)
    if typist is not None and not isinstance(found, str) and typist.id != found.id:
        talk.tell(_("Typed by {typist} for {name}.").format(typist=safe(typist.name), name=safe(found.name)))


def _unsure(leitbild: Leitbild, called: str, known: NameMatch) -> UsageRefusal:
    """Give the refusal for somebody git knows by another name, or not at all."""
    if known.candidates:
        return not_surely(called, known)
    missing = talk.MustBeGiven(_("The person"), "--by", choices=_keys(leitbild))
    if called:
        missing.mend = f"{missing.mend}. {_newcomer(called)}" if leitbild.people else _newcomer(called)
    return missing


def not_surely(called: str, known: NameMatch) -> NotSurely:
    """Give the refusal that names everybody who may be meant."""
    names = [f"{safe(one.name)} ({one.id})" for one in known.candidates]
    refusal = NotSurely if known.person is None else OneOfThem
    return refusal(called, names=names, keys=[one.id for one in known.candidates])


def _keys(leitbild: Leitbild) -> list[str]:
    return [person.id for person in leitbild.people]


def _newcomer(name: str) -> str:
    return _("Who is new signs up first: `leitbild person add {name}`.").format(name=_word(name))


def _asked(session: Session, leitbild: Leitbild, called: str, known: NameMatch, *, new: bool) -> Person | str:
    """Ask who is speaking, and keep the answer; somebody new says so."""
    for one in known.candidates:
        question = _("git calls you {called}. Are you {name} ({key})?")
        if talk.confirm(question.format(called=safe(called), name=safe(one.name), key=one.id)):
            return _remembered(session, one)
    names = [person.name for person in leitbild.people]
    choices = [*names, _("I am new here")] if new else names
    place = talk.choose(_("Who are you? (letter)"), choices) if names else 0
    return leitbild.people[place] if place < len(names) else talk.clean(talk.ask(_("Your name:"), default=called))


def _remembered(session: Session, person: Person) -> Person:
    """Keep the answer where there is a repository to keep it in, and say so."""
    try:
        remember(session, person)
    except Refusal:
        return person
    told = _("This copy of the repository remembers that you are {name}; `leitbild whoami --set PERSON` changes it.")
    talk.tell(told.format(name=safe(person.name)))
    return person


def _word(name: str) -> str:
    return f'"{safe(name)}"' if " " in name else safe(name)
