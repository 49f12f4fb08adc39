"""Who touched what: two states of a file compared, and everything that was not its author's to change.

Everybody writes in their own block, and everything outside people's blocks is the manager's; what git knows of an
author is matched to the people of the file. Some things nobody may do: edit what was adopted, vote after the count,
reword what was voted on.
"""

from __future__ import annotations

from dataclasses import fields
from enum import Enum, auto
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from leitbild_cli.core import lookup, people
from leitbild_cli.core.checking.findings import Finding, Severity, error, hint, warning
from leitbild_cli.core.model import Ballot, Idea, Leitbild, Note, Person
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import Refusal
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from leitbild_cli.core.model import Vote


def compare(base: Leitbild, head: Leitbild, *, steps: Sequence[ChangeStep], rules: Rights) -> tuple[Finding, ...]:
    """Give what was changed between these states by somebody whose it is not, each author judged by the own steps."""
    if base == head:
        return ()
    authors = tuple(dict.fromkeys(chain.from_iterable(step.authors for step in steps)))
    done = _unclaimed(base, head, _done(base, head, steps, authors))
    return tuple(chain(_for_everybody(base, head, authors), _judged(done, rules), _nobodys(done, rules)))


class Signature(NamedTuple):
    """How git knows somebody; the address may be empty."""

    name: str
    address: str = ""


@record
class Register:
    """Who is who, as far as it is said outside the file: addresses and logins → people, all in small letters.

    `managers` are names, keys or logins; `login` is the one whose pull request this is, where a forge says so.
    """

    addresses: Mapping[str, str]
    logins: Mapping[str, str]
    managers: frozenset[str]
    login: str = ""

    def named(self, name: str) -> bool:
        """Say whether somebody of this name, key or login is a manager."""
        return caseless(name) in self.managers

    def logins_of(self, person: str) -> tuple[str, ...]:
        """Give the logins that belong to this person."""
        return tuple(login for login, key in self.logins.items() if key == person)


@record
class Author:
    """Somebody who changed the file; `person` is the key of the own block, None for somebody without one.

    `vouched`: git's name says nothing, and the pull request is this person's.
    """

    name: str
    person: str | None = None
    manager: bool = False
    vouched: bool = False

    @property
    def known(self) -> bool:
        """Say whether this is somebody of whom it is known what is theirs."""
        return self.person is not None or self.manager


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


def recognise(base: Leitbild, head: Leitbild, one: Signature, register: Register) -> Author:
    """Give who this is: by address, name or login, of the people who were there; else somebody who is new in `head`.

    A block that was there is its owner's, whatever its name was changed to.
    """
    called = {caseless(one.name), caseless(register.addresses.get(caseless(one.address), ""))} - {""}
    found, leads = _registered(base, one, register) or _new(base, head, one), any(map(register.named, called))
    vouched = person_called(base, register.logins.get(register.login)) if found is None and not leads else None
    person = found or vouched
    if person is not None:
        called = {person.id, person.name, *register.logins_of(person.id)}
    return Author(
        name=found.name if found else one.name,
        person=person.id if person else None,
        manager=leads or any(map(register.named, called)),
        vouched=vouched is not None,
    )


def _registered(base: Leitbild, one: Signature, register: Register) -> Person | None:
    """Give the person an address or a login is assigned to, else the one of this name."""
    told = register.addresses.get(caseless(one.address)) if one.address else None
    found = person_called(base, told) or people.match_name(base, one.name)
    return found or person_called(base, register.logins.get(caseless(one.name)))


def _new(base: Leitbild, head: Leitbild, one: Signature) -> Person | None:
    found, known = people.match_name(head, one.name), lookup.people_by_id(base)
    return found if found is not None and found.id not in known else None


def names(authors: Sequence[Author]) -> str:
    """Give the authors' names as they stand in a sentence."""
    return ", ".join(dict.fromkeys(one.name for one in authors)) or _("Somebody")


def person_called(leitbild: Leitbild, reference: str | None) -> Person | None:
    """Give the person of this key or name, None where there is none or several could be meant."""
    if not reference:
        return None
    try:
        return people.find(leitbild, reference)
    except Refusal:
        return None


def _for_everybody(base: Leitbild, head: Leitbild, authors: Sequence[Author]) -> Iterator[Finding]:
    """Find what holds for everybody, and say who is new; the manager knows that without being told."""
    yield from _adopted(base, head)
    yield from _late_ballots(base, head)
    yield from _reworded(base, head)
    if not any(one.manager for one in authors):
        yield from _newcomers(base, head)


def _adopted(base: Leitbild, head: Leitbild) -> Iterator[Finding]:
    """Adopting anew is a record of its own; the old one stays as it was sealed."""
    now = {one.draft: one for one in head.adopted}
    for old in base.adopted:
        new = now.get(old.draft)
        mend = _("Put the old words back, or adopt a new draft and say why.")
        if new is None:
            yield error("adopted-removed", ("adopted",), _("An adopted statement was taken out of the file."), mend)
        elif (new.text, new.seal) != (old.text, old.seal):
            path = ("adopted", old.draft, "text" if new.text != old.text else "seal")
            yield error("adopted-edited", path, _("The words of an adopted statement were changed here."), mend)


def _late_ballots(base: Leitbild, head: Leitbild) -> Iterator[Finding]:
    for vote in _over(base, head):
        column, letter = vote.column, lookup.letter(base, vote.column)
        before, after = _ballots(base, column), _ballots(head, column)
        for person in sorted(before.keys() | after.keys()):
            if before.get(person) != after.get(person):
                mend = _("Take the change back, or open the column again: `leitbild vote reopen --column {column}`.")
                path = ("people", person, "ballots", column)
                yield error("late-ballot", path, _late(vote).format(column=letter), mend.format(column=letter))


def _late(vote: Vote) -> str:
    if vote.winner is not None:
        return _("The vote on `{column}` is over; this ballot came or changed after it was counted.")
    return _("The vote on `{column}` is closed; this ballot came or changed afterwards.")


def _over(base: Leitbild, head: Leitbild) -> Iterator[Vote]:
    """Give the votes that were decided or closed before and still rest on the same count and the same end."""
    for vote in base.votes:
        now = lookup.vote_of(head, vote.column)
        ended = vote.winner is not None or (vote.frozen is not None and vote.closed is not None)
        if ended and now is not None and now.closed == vote.closed and vote.winner in {None, now.winner}:
            yield vote


def _ballots(leitbild: Leitbild, column: str) -> dict[str, object]:
    return {person.id: ballot for person in leitbild.people for ballot in person.ballots if ballot.column == column}


def _reworded(base: Leitbild, head: Leitbild) -> Iterator[Finding]:
    """Find ideas that say something else than when they were voted on; a moved line break is nobody's business."""
    named = {
        *chain.from_iterable(ballot.ranks for person in base.people for ballot in person.ballots),
        *chain.from_iterable(vote.ideas for vote in base.votes),
    }
    before = lookup.ideas_by_id(base)
    for person, idea in lookup.everything(head):
        old = before.get(idea.id) if idea.id in named else None
        if old is not None and _says_something_else(old, idea):
            what = _("`{id}` was put into other words after people had voted on it.").format(id=idea.id)
            mend = _("Put the old words back; better words belong into the draft.")
            yield warning("reworded", ("people", person.id, "ideas", idea.id, "text"), what, mend)


def _says_something_else(old: Idea, new: Idea) -> bool:
    return old.column != new.column or old.text.split() != new.text.split()


def _newcomers(base: Leitbild, head: Leitbild) -> Iterator[Finding]:
    known = lookup.people_by_id(base)
    for person in head.people:
        if person.id not in known:
            what = _("{name} is new here (`{key}`).").format(name=person.name, key=person.id)
            yield hint(
                "newcomer", ("people", person.id), what, _("Welcome, if this is not somebody with a block already.")
            )


T = TypeVar("T")


class Act(Enum):
    """What may happen to a thing in a block."""

    ADDED = auto()
    CHANGED = auto()
    TAKEN_OUT = auto()


_WORDS = {
    (Idea, Act.ADDED): mark("{who} put an idea into the block of {owner}."),
    (Idea, Act.CHANGED): mark("{who} changed an idea of {owner}."),
    (Idea, Act.TAKEN_OUT): mark("{who} took an idea of {owner} out."),
    (Ballot, Act.ADDED): mark("{who} put a ballot into the block of {owner}."),
    (Ballot, Act.CHANGED): mark("{who} changed a ballot of {owner}."),
    (Ballot, Act.TAKEN_OUT): mark("{who} took a ballot of {owner} out."),
    (Note, Act.ADDED): mark("{who} put a note into the block of {owner}."),
    (Note, Act.CHANGED): mark("{who} changed a note of {owner}."),
    (Note, Act.TAKEN_OUT): mark("{who} took a note of {owner} out."),
}
_CODES = {Idea: "idea", Ballot: "ballot", Note: "note"}


class Touch(NamedTuple):
    """One thing that was changed: in whose block, or in which section of the manager's; and who did it, in words."""

    code: str
    path: tuple[str, ...]
    words: str
    owner: Person | None = None
    thing: object = None


Key = tuple[str, ...]


def touches(old: Leitbild, new: Leitbild) -> dict[Key, Touch]:
    """Give everything that differs between two states, each thing under its own key."""
    return {**dict(_in_blocks(old, new)), **dict(_in_sections(old, new))}


def _in_blocks(old: Leitbild, new: Leitbild) -> Iterator[tuple[Key, Touch]]:
    before, after = (lookup.people_by_id(leitbild) for leitbild in (old, new))
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key), after.get(key)
        if now is None and was is not None:
            words = mark("{who} took the whole block of {owner} out.")
            yield ("people", key), Touch("foreign-block", ("people",), words, was, was)
        elif now is not None and was != now:
            yield from _inside(was or Person(id=key, name=now.name), now)


def _inside(old: Person, new: Person) -> Iterator[tuple[Key, Touch]]:
    block = ("people", new.id)
    for kind, place, name in ((Idea, "ideas", "id"), (Ballot, "ballots", "column"), (Note, "notes", "id")):
        before, after = (_keyed(getattr(person, place), name) for person in (old, new))
        for key, deed in _deeds(before, after):
            path = (*block, place) if deed is Act.TAKEN_OUT else (*block, place, key)
            words = _WORDS[kind, deed]
            yield (*block, place, key), Touch(f"foreign-{_CODES[kind]}", path, words, old, after.get(key))
    if set(old.supports) != set(new.supports):
        words = mark("{who} changed which ideas {owner} supports.")
        yield (*block, "supports"), Touch("foreign-support", (*block, "supports"), words, old)
    if old.name != new.name:
        words = mark("{who} gave {owner} another name.")
        yield (*block, "name"), Touch("foreign-name", (*block, "name"), words, old)
    if old.named != new.named:
        words = mark("{who} said for {owner} whether {owner} may be named.")
        yield (*block, "named"), Touch("foreign-consent", (*block, "named"), words, old)


def _keyed(things: Iterable[T], name: str) -> dict[str, T]:
    return {getattr(thing, name): thing for thing in things}


def _deeds(before: dict[str, T], after: dict[str, T]) -> Iterator[tuple[str, Act]]:
    for key in sorted(before.keys() | after.keys()):
        if key not in before:
            yield key, Act.ADDED
        elif key not in after:
            yield key, Act.TAKEN_OUT
        elif before[key] != after[key]:
            yield key, Act.CHANGED


_KEYS: Final = {"version": "leitbild"}  # where the file says it otherwise than the record
_NAMES: Final = {
    "merged": "idea",
    "parked": "idea",
    "clauses": "idea",
    "votes": "column",
    "adopted": "draft",
}  # all others have an id
_SECTION: Final = mark("{who} changed `{section}`, which belongs to the manager.")


def _in_sections(old: Leitbild, new: Leitbild) -> Iterator[tuple[Key, Touch]]:
    """Find what differs in the manager's sections, record by record."""
    for field in fields(Leitbild):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if field.name == "people" or before == after:
            continue
        section = _KEYS.get(field.name, field.name)
        if not isinstance(after, tuple):
            yield (section,), Touch("foreign-section", (section,), _SECTION)
            continue
        was, now = (_records(records, _NAMES.get(field.name, "id")) for records in (before, after))
        for key, _deed in _deeds(was, now):
            place = list(now).index(key) if key in now else None
            path = (section,) if place is None else (section, str(place) if isinstance(now[key], tuple) else key)
            yield (section, key), Touch("foreign-section", path, _SECTION)
        if not set(_deeds(was, now)):
            yield (section,), Touch("foreign-section", (section,), _SECTION)  # only in another order


def _records(records: Iterable[object], name: str) -> dict[str, object]:
    return {" ".join(one) if isinstance(one, tuple) else str(getattr(one, name)): one for one in records}


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
