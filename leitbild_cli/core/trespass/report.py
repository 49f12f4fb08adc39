"""What two states of a file differ in that was not its author's to change.

Everybody writes in their own block, and everything outside people's blocks is the manager's.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.core import lookup
from leitbild_cli.core.checking.findings import Finding, Severity, error, hint, warning
from leitbild_cli.core.model import Ballot, Leitbild, Person
from leitbild_cli.core.trespass.authors import names
from leitbild_cli.core.trespass.everybody import for_everybody
from leitbild_cli.core.trespass.touches import touches
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from leitbild_cli.core.trespass.authors import Author, Register
    from leitbild_cli.core.trespass.touches import Key, Touch


def compare(base: Leitbild, head: Leitbild, *, steps: Sequence[ChangeStep], rules: Rights) -> tuple[Finding, ...]:
    """Give what was changed between these states by somebody whose it is not, each author judged by the own steps."""
    if base == head:
        return ()
    authors = tuple(dict.fromkeys(chain.from_iterable(step.authors for step in steps)))
    done = _unclaimed(base, head, _done(base, head, steps, authors))
    return tuple(chain(for_everybody(base, head, authors), _judged(done, rules), _nobodys(done, rules)))


@record
class ChangeStep:
    """What somebody did at once: who, the states it began from (two where branches were merged), and where it ended.

    Several authors answer for it together where nobody can tell who of them it was.
    """

    authors: tuple[Author, ...]
    before: tuple[Leitbild, ...]
    after: Leitbild


@record
class Rights:
    """What is known of who may do what.

    `named`: somebody is named as manager. `empty`: a list was handed over with nobody on it. `strict`: doubts count.
    """

    named: bool = False
    empty: bool = False
    strict: bool = False


class Attributed(NamedTuple):
    """A touch, and who answers for it."""

    authors: tuple[Author, ...]
    touch: Touch


def _done(
    base: Leitbild, head: Leitbild, steps: Sequence[ChangeStep], everybody: tuple[Author, ...]
) -> list[Attributed]:
    """Give what is left of all steps, each thing with whoever touched it last; merging touches what no side had so."""
    last: dict[Key, tuple[Author, ...]] = {}
    for step in sorted(steps, key=lambda one: len(one.before) == 1):  # false, a merge, comes first
        keys = [touches(before, step.after).keys() for before in step.before]
        last.update(dict.fromkeys(set(keys[0]).intersection(*keys[1:]), step.authors))
    return [Attributed(last.get(key, everybody), touch) for key, touch in touches(base, head).items()]


def _unclaimed(base: Leitbild, head: Leitbild, done: Sequence[Attributed]) -> list[Attributed]:
    """Leave out the one new block that somebody made whom git knows by another name: it is nobody else's."""
    there = lookup.people_by_id(base)
    known = {author.person for authors, _touch in done for author in authors}
    new = {person.id for person in head.people if person.id not in there and person.id not in known}
    inside = [one for one in done if one.touch.owner is not None and one.touch.owner.id in new]
    if len(new) != 1 or any(_is_known(one.authors) for one in inside):
        return list(done)
    return [one for one in done if one not in inside]


def _judged(done: Sequence[Attributed], rules: Rights) -> Iterator[Finding]:
    """Find what was not its author's: in people's blocks one by one, in a section once."""
    told: set[tuple[str, tuple[Author, ...]]] = set()
    for authors, touch in done:
        if touch.owner is not None:
            yield from _in_block(authors, touch, touch.owner, rules)
        elif (touch.path[0], authors) not in told:
            told.add((touch.path[0], authors))
            yield from _in_section(authors, touch, rules)
    yield from _nobody_named([one for one in done if one.touch.owner is None and not _by_manager(one.authors)], rules)


def _in_block(authors: tuple[Author, ...], touch: Touch, owner: Person, rules: Rights) -> Iterator[Finding]:
    if any(one.person == owner.id for one in authors) or _lets_go(touch, authors):
        return
    if isinstance(touch.thing, Ballot) and touch.thing.typed_by in {one.person for one in authors if one.person}:
        what = _("{who} typed the ballot of {owner}.").format(who=names(authors), owner=owner.name)
        yield hint("typed-ballot", touch.path, what, _("{owner} should have a look.").format(owner=owner.name))
        return
    if not (_is_known(authors) or rules.strict or rules.named or rules.empty):
        return
    what = _(touch.words).format(who=names(authors), owner=owner.name)
    mend = _("Everybody writes in their own block; let {owner} do it, or ask first.").format(owner=owner.name)
    severity = Severity.WARNING if _by_manager(authors) else Severity.ERROR
    yield Finding(code=touch.code, severity=severity, path=touch.path, what=what, mend=mend)


def _lets_go(touch: Touch, authors: Sequence[Author]) -> bool:
    """Say whether the manager gave somebody another name, or took an empty block out."""
    empty = isinstance(touch.thing, Person) and not (touch.thing.ideas or touch.thing.ballots or touch.thing.notes)
    return _by_manager(authors) and (touch.code == "foreign-name" or empty)


def _in_section(authors: tuple[Author, ...], touch: Touch, rules: Rights) -> Iterator[Finding]:
    if _by_manager(authors) or not (rules.named or (rules.strict and not _is_known(authors))):
        return
    what = _(touch.words).format(who=names(authors), section=touch.path[0])
    yield error("foreign-section", touch.path, what, _("Take it back, or ask the manager to do it."))


def _nobody_named(done: Sequence[Attributed], rules: Rights) -> Iterator[Finding]:
    """Say once that the manager's sections were changed where nobody is named as manager."""
    if rules.named:
        return
    left = [one for one in done if _is_known(one.authors) or (rules.empty and not rules.strict)]
    if not left:
        return
    sections = ", ".join(f"`{section}`" for section in dict.fromkeys(one.touch.path[0] for one in left))
    if rules.empty:
        what = _("This changes what belongs to the manager ({sections}), but the list of managers is empty.")
        mend = _(
            "Name managers in LEITBILD_MANAGERS; a pull request from a fork does not see the variables of the"
            " repository: there, the file `.github/leitbild-people.txt` names them."
        )
    else:
        what = _("This changes what belongs to the manager ({sections}), but nobody is named as manager.")
        mend = _("Name managers with `git config leitbild.managers NAMES` or in LEITBILD_MANAGERS.")
    found = hint if all(_is_known(one.authors) for one in left) else warning
    yield found("no-manager", left[0].touch.path, what.format(sections=sections), mend)


def _nobodys(done: Sequence[Attributed], rules: Rights) -> Iterator[Finding]:
    """Say who is nobody in this file; nothing in it is theirs, which counts where it is known who the manager is."""
    unknown = tuple(dict.fromkeys(one for authors, _touch in done if not _is_known(authors) for one in authors))
    nameless = any(not authors for authors, _touch in done)
    if not (unknown or nameless):
        return
    strict = rules.strict or rules.named
    if unknown and strict:
        what = _("{who} is nobody in this file, so nothing in it is theirs.")
    elif unknown and rules.empty:
        what = _("{who} is nobody in this file, so no block in it is theirs.")
    elif unknown:
        what = _("{who} is nobody in this file, so only what holds for everybody was looked at.")
    elif strict or rules.empty:
        what = _("It is not known who made this change, so nothing in this file is theirs.")
    else:
        what = _("It is not known who made this change, so only what holds for everybody was looked at.")
    mend = _(
        "Name the person with `--author` or `--login LOGIN=PERSON`, with `git config leitbild.address.KEY ADDRESS`, or"
        " in `.mailmap`."
    )
    if perhaps := ", ".join(f"`{key}`" for key in dict.fromkeys(chain.from_iterable(one.perhaps for one in unknown))):
        unsure = _("It may be {people}, but a name that matches only in part proves nothing.")
        mend = f"{unsure.format(people=perhaps)} {mend}"
    yield hint("author-unknown", (), what.format(who=names(unknown)), mend)


def other_names(authors: Iterable[Author], register: Register) -> Iterator[Finding]:
    """Tell of commits that bear another name than that of the person whose pull request this is.

    Anybody can give a commit any name (`git commit --author`); the login is what the forge vouches for. A program's
    login (of the form, of a token) says nothing.
    """
    if not register.login or register.login.endswith("[bot]"):
        return
    own = register.logins.get(register.login)
    for author in dict.fromkeys(authors):
        if author.vouched:
            what = _("Commits of {name} count as those of `{person}`, whose pull request this is (`{login}`).")
            told = what.format(name=author.name, person=author.person, login=register.login)
            yield hint("login-counts", (), told)
        elif author.known and (own or register.logins_of(author.person or "")) and author.person != own:
            what = _("A commit bears the name of {name}, but the pull request is that of `{login}`{person}.")
            whose = f" (`{own}`)" if own else ""
            mend = _("Anybody can give a commit any name: ask {name}.").format(name=author.name)
            told = what.format(name=author.name, login=register.login, person=whose)
            yield warning("other-name", (), told, mend)


def _is_known(authors: Sequence[Author]) -> bool:
    return any(one.known for one in authors)


def _by_manager(authors: Sequence[Author]) -> bool:
    return any(one.manager for one in authors)
