"""`check --base`: what the branch changed that was not its author's to change, and what it says a second time."""

from __future__ import annotations

import os
import re
from collections import Counter
from typing import TYPE_CHECKING

from leitbild_cli.core import closeness
from leitbild_cli.core.checking.findings import Finding, hint
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.trespass import report
from leitbild_cli.core.trespass.authors import Author, Register, Signature, person_called, recognise
from leitbild_cli.core.trespass.report import ChangeStep, Rights
from leitbild_cli.errors import Refusal, UsageRefusal
from leitbild_cli.file import document, history
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.file.document import Document
    from leitbild_cli.file.history import Since

_FEW = 10
_SHARE = 10
_MANAGER = re.compile(r"\s*,\s*manager$", re.IGNORECASE)


class NoLogin(UsageRefusal):
    """A login is assigned to nobody."""

    code = "no-login"
    what = mark("`{given}` assigns no login to a person.")
    mend = mark("Write LOGIN=PERSON, as in `octocat=ben`.")


@record
class Against:
    """What the file is compared with, whose change it is, and who is who; `logins` are LOGIN=PERSON or a LOGIN."""

    base: str
    author: str | None = None
    managers: str | None = None
    logins: tuple[str, ...] = ()
    strict: bool = False


def found_since(path: Path, now: Document, head: Leitbild, against: Against) -> tuple[Finding, ...]:
    """Give what was changed since the merge base of the base and HEAD and should not have been; raise UnknownBase.

    New ideas that are close to one of somebody else are told as well, and lines that only look different.
    """
    since = history.since(path, against.base)
    if not since.was_there:
        what = _("At `{base}` there is no such file, so there is nothing to compare with.").format(base=against.base)
        return (hint("base-without", (), what),)
    if since.leitbild is None or since.text is None:
        what = _("At `{base}` this file cannot be read, so nobody can say who changed what.").format(base=against.base)
        return (hint("base-unreadable", (), what),)
    register, rules, unclear = _register(path, since.leitbild, since, against)
    steps = _steps(since.leitbild, head, since, register, against.author)
    authors = [author for step in steps for author in step.authors]
    return (
        *unclear,
        *report.other_names([] if against.author else authors, register),
        *report.compare(since.leitbild, head, steps=steps, rules=rules),
        *_reformatted(since.text, now.text, head),
        *closeness.close_ideas(since.leitbild, head),
    )


def _register(path: Path, base: Leitbild, since: Since, against: Against) -> tuple[Register, Rights, list[Finding]]:
    """Give who is who, by options, environment, git's settings and the file of the base; and what is not clear."""
    folder = path.resolve().parent
    kept = [_pair(one) for one in history.people_files(folder, since.commit)]
    listed_logins = map(_assigned, _words(os.environ.get("LEITBILD_LOGINS")))
    given = [*listed_logins, *map(_pair, against.logins)]
    told = [*history.logins(folder).items(), *((login, person) for login, person in (*kept, *given) if person)]
    logins: dict[str, str] = {}
    found: list[Finding] = []
    for login, named in told:
        person = person_called(base, _MANAGER.sub("", named))
        if person is None:
            what = _("The login `{login}` is assigned to `{person}`, who is nobody in this file.")
            found.append(hint("login-of-nobody", (), what.format(login=login, person=named)))
        else:
            logins[caseless(login)] = person.id
    own = next((login for login, person in reversed(given) if not person), os.environ.get("LEITBILD_LOGIN"))
    listed = against.managers if against.managers is not None else os.environ.get("LEITBILD_MANAGERS")
    leading = (login for login, person in kept if _MANAGER.search(person))
    managers = {*history.managers(folder, listed), *leading}
    register = Register(
        addresses={caseless(address): person for address, person in history.addresses(folder).items()},
        logins=logins,
        managers=frozenset(map(caseless, managers)),
        login=caseless(own or ""),
    )
    return (
        register,
        Rights(named=bool(managers), empty=listed is not None and not managers, strict=against.strict),
        found,
    )


def _pair(given: str) -> tuple[str, str]:
    """Give a login and the person it is assigned to, none where it stands alone; raise NoLogin."""
    login, sign, person = (word.strip() for word in given.partition("="))
    login = login.removeprefix("@")
    if not login or (sign and not person):
        raise NoLogin(given=given)
    return login, person


def _assigned(given: str) -> tuple[str, str]:
    """Give a login and its person; raise NoLogin also where it stands alone."""
    login, person = _pair(given)
    if not person:
        raise NoLogin(given=given)
    return login, person


def _words(listed: str | None) -> list[str]:
    return [word for one in re.split(r"[,;\n]", listed or "") if (word := one.strip())]


def _steps(
    base: Leitbild, head: Leitbild, since: Since, register: Register, author: str | None
) -> tuple[ChangeStep, ...]:
    """Give what each author did; a state nobody can read is left out, and those around it answer together."""
    if author is not None:
        return (ChangeStep(authors=(recognise(base, head, Signature(author), register),), before=(base,), after=head),)
    steps: list[ChangeStep] = []
    waiting: list[tuple[Author, tuple[Leitbild, ...]]] = []
    for commit in since.commits:
        if len(commit.before) > 1 and None in (*commit.before, commit.after):
            continue  # what a merge made of a state nobody can read is told by nobody
        who = recognise(base, head, commit.signature, register)
        waiting.append((who, tuple(one for one in commit.before if one is not None)))
        if commit.after is None:
            continue
        before = next((states for _who, states in waiting if states), (base,))
        authors = tuple(dict.fromkeys(who for who, _states in waiting))
        steps.append(ChangeStep(authors=authors, before=before, after=commit.after))
        waiting.clear()
    return tuple(steps)


def _reformatted(before: str, now: str, head: Leitbild) -> Iterator[Finding]:
    """Find lines that read otherwise than the change asked for; what everybody wrote is easy to miss among them."""
    old = document.read(before)
    try:
        expected = document.rewrite(old, head)
    except Refusal:
        return
    lines = [line.rstrip() for line in expected.splitlines() if line.strip()]
    count = (Counter(lines) - Counter(line.rstrip() for line in now.splitlines())).total()
    if count > max(_FEW, len(lines) // _SHARE):
        what = ngettext(
            "{count} line says the same as before and is written otherwise.",
            "{count} lines say the same as before and are written otherwise.",
            count,
        )
        mend = _("A change of the layout hides what else was changed, and collides with other branches: better alone.")
        yield hint("reformatted", (), what.format(count=count), mend)
