"""Who is speaking: by what was typed, by what git knows, or by an answer that this copy of the repository keeps."""

from __future__ import annotations

import os
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import talk
from leitbild_cli.core import lookup
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import NotFound, Refusal, UsageRefusal, ticked
from leitbild_cli.language import _, call, mark
from leitbild_cli.record import record
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import Protocol

    from leitbild_cli.core.model import Leitbild, Person
    from leitbild_cli.core.people import NameMatch

    class Where(Protocol):
        """A call, as far as it tells who may be speaking."""

        @property
        def folder(self) -> Path:
            """Where it was started."""

        @property
        def path(self) -> Path:
            """The file it is about."""


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


@record
class Me:
    """Whom git takes its user for, here: the name and address, and the person this copy of the repository remembers."""

    name: str = ""
    address: str = ""
    person: str = ""

    @staticmethod
    def of(session: Where) -> Me:
        """Ask git once for all of it."""
        with asked(session) as me:
            return me()


@contextmanager
def asked(session: Where) -> Iterator[Callable[[], Me]]:
    """Begin to ask git whom it takes its user for, and give what waits for the answer: meanwhile the file is read."""
    from leitbild_cli.file import git

    answer = git.begin_configs(*_GIT_KEYS, folder=session.folder)

    @cache
    def me() -> Me:
        found = answer()
        name, address, person = (found.get(key, "") for key in _GIT_KEYS)
        return Me(name=name, address=address, person=person)

    try:
        yield me
    finally:
        me()


def who(
    session: Where,
    leitbild: Leitbild,
    by: str | None,
    *,
    aloud: bool = True,
    new: bool = True,
    git: Callable[[], Me] | None = None,
) -> Person | str:
    """Give the person who is speaking, or the name of somebody new.

    `--by`, else `LEITBILD_PERSON`, else `git config leitbild.person`, else git's user name where somebody is called
    just so, else a question at a terminal, whose answer this copy of the repository remembers; without one a refusal.
    `aloud` says who types where `--by` names somebody else; without `new` nobody is asked whether they are. `git` waits
    for the answer where git was asked already.
    """
    from leitbild_cli.core import people

    me = git() if git else Me.of(session)
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


def known(session: Where, leitbild: Leitbild, by: str | None) -> Person:
    """Give the person who is speaking, who must have a block; raise Stranger for anybody else."""
    person = who(session, leitbild, by, new=False)
    if isinstance(person, str):
        raise Stranger(person, keys=_keys(leitbild))
    return person


def unasked(session: Where, leitbild: Leitbild, by: str | None, *, git: Callable[[], Me] | None = None) -> str | None:
    """Give the key of the person who is speaking, as far as that is known without a question; `by` must be somebody."""
    if by:
        return known(session, leitbild, by).id
    me = git() if git else Me.of(session)
    named = talk.as_letters(os.environ.get("LEITBILD_PERSON", "")) or me.person
    person = lookup.person_of(leitbild, caseless(named)) if named else recognised(session, leitbild, me)
    return None if person is None else person.id


def recognised(session: Where, leitbild: Leitbild, me: Me) -> Person | None:
    """Give whom git's user name surely means: a full match, unless this user wrote before that person was there."""
    from leitbild_cli.core import people

    found = people.known(leitbild, me.name)
    if found.person is None or (found.perhaps and _wrote_before(session, me, found.person)):
        return None
    return found.person


def remember(session: Where, person: Person) -> None:
    """Keep in this copy of the repository who is speaking; raise NoRepository or NotConfigured."""
    from leitbild_cli.file import git
    from leitbild_cli.file.merging.driver import NoRepository, NotConfigured, in_repository

    if not in_repository(session.folder):
        raise NoRepository(where=session.folder.absolute())
    done = git.call("config", "--local", "--replace-all", "leitbild.person", person.id, folder=session.folder)
    if done.code:
        raise NotConfigured(reason=done.err)


def _wrote_before(session: Where, me: Me, person: Person) -> bool:
    """Say whether git's user changed the file when this person had no block: then the block is somebody else's."""
    from leitbild_cli.file import history

    return bool(me.address) and history.wrote_without(session.path, me.address, f"{person.id}:")


def _known_or_new(session: Where, leitbild: Leitbild, me: Me, named: str, *, new: bool) -> Person | str:
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


def _tell_typist(session: Where, leitbild: Leitbild, me: Me, found: Person | str) -> None:
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


def _asked(session: Where, leitbild: Leitbild, called: str, known: NameMatch, *, new: bool) -> Person | str:
    """Ask who is speaking, and keep the answer; somebody new says so."""
    for one in known.candidates:
        question = _("git calls you {called}. Are you {name} ({key})?")
        if talk.confirm(question.format(called=safe(called), name=safe(one.name), key=one.id)):
            return _remembered(session, one)
    names = [person.name for person in leitbild.people]
    choices = [*names, _("I am new here")] if new else names
    place = talk.choose(_("Who are you? (letter)"), choices) if names else 0
    return leitbild.people[place] if place < len(names) else talk.clean(talk.ask(_("Your name:"), default=called))


def _remembered(session: Where, person: Person) -> Person:
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
