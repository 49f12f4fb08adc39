"""The files a forge reads, GitHub or GitLab: their templates, and putting them into a repository."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from itertools import chain, count
from pathlib import Path
from typing import Final

from leitbild_cli.core.text.fold import unaccented
from leitbild_cli.errors import why
from leitbild_cli.file import git
from leitbild_cli.file.disk import NotSaved, put, read_bytes, refuse_links, unified
from leitbild_cli.file.lock import clear_left
from leitbild_cli.record import record


class Forge(StrEnum):
    """A place that keeps repositories and shows them in a browser."""

    GITHUB = "github"
    GITLAB = "gitlab"


class FileState(StrEnum):
    """What is true of a file: it is not there, says the same, or something else."""

    NEW = "new"
    SAME = "same"
    DIFFERENT = "different"


@record
class Template:
    """A file as it comes with the program: its place in the repository and its text, with «blanks» in both."""

    path: str
    text: str


@record
class Planned:
    """A file as it should be: its place below the root of the repository, and its text."""

    root: Path
    path: str
    text: str
    before: str | None

    @property
    def state(self) -> FileState:
        """Say how the file that is there compares."""
        if self.before is None:
            return FileState.NEW
        return FileState.SAME if self.before == self.text else FileState.DIFFERENT

    @property
    def is_shared(self) -> bool:
        """Say whether this file belongs to the whole project, so that it is never replaced."""
        return self.path in BUILDS or (self.path != _PULL_REQUEST and _says_pull_request(self.path))

    @property
    def is_included(self) -> bool:
        """Say whether the file that is there names everything this one would include."""
        named = re.findall(r"local: (\S+)", self.text)
        return self.before is not None and all(one in self.before for one in named)

    @property
    def diff(self) -> str:
        """Give what would change as a unified diff."""
        return unified(self.before or "", self.text, self.path)


_FILES: Final = {
    Forge.GITHUB: {
        "check.yml": ".github/workflows/leitbild-check«suffix».yml",
        "heal.yml": ".github/workflows/leitbild-heal.yml",
        "idea.yml": ".github/workflows/leitbild-idea«suffix».yml",
        "form.yml": ".github/ISSUE_TEMPLATE/«idea_file»«suffix».yml",
        "pull_request.md": ".github/pull_request_template.md",
    },
    Forge.GITLAB: {
        "leitbild.yml": ".gitlab/leitbild«suffix».yml",
        "issue.md": ".gitlab/issue_templates/«idea_file»«suffix».md",
        "merge_request.md": ".gitlab/merge_request_templates/Default.md",
        "ci.yml": ".gitlab-ci.yml",
    },
}
_FOLDER: Final = Path(__file__).parent
BUILDS: Final = frozenset({".gitlab-ci.yml"})
_PULL_REQUEST: Final = _FILES[Forge.GITHUB]["pull_request.md"]
_SERVED: Final = {
    Forge.GITHUB: ".github/workflows/leitbild-check«suffix».yml",
    Forge.GITLAB: ".gitlab/leitbild«suffix».yml",
}


def templates(forge: Forge) -> tuple[Template, ...]:
    """Give the files of a forge, with their blanks."""
    return tuple(Template(path=path, text=_text(forge.value, name)) for name, path in _FILES[forge].items())


def scripts() -> dict[str, str]:
    """Give the shell scripts that stand inside workflows, by the name of their blank; they have blanks too."""
    return {
        "heal": _text("heal.sh"),
        "idea": _text("github", "idea.sh"),
        "push_to": _text("github", "push_to.sh"),
    }


def suffix(forge: Forge, root: Path, file: str) -> str:
    """Give what sets this file's jobs apart: nothing, or its path where others are served already."""
    slug = re.sub("[^a-z0-9]+", "-", unaccented(re.sub(r"(^|/)leitbild\.ya?ml$|\.ya?ml$", "", file))).strip("-") or "2"
    names = chain(("", f"-{slug}"), (f"-{slug}-{number}" for number in count(2)))
    return next(one for one in names if _served(root / _SERVED[forge].replace("«suffix»", one)) in {None, file})


def _served(workflow: Path) -> str | None:
    """Give the file that these jobs look at, None where there are none or they are not ours."""
    text = read_bytes(workflow).decode("utf-8", "replace") if workflow.is_file() else ""
    found = re.search(r"^ +LEITBILD_FILE: (\"[^\n]*\")$", text, re.MULTILINE)
    named: object = json.loads(found[1]) if found else None
    return named if isinstance(named, str) else None


def root_of(file: Path) -> Path:
    """Give the root of the repository this file is in, or its folder where there is none."""
    folder = file.resolve().parent
    found = git.answer("rev-parse", "--show-toplevel", folder=folder)
    return Path(found) if found and folder.is_relative_to(found) else folder


def main_branch(root: Path) -> str:
    """Give the branch everything is merged into: what the remote says, or else main or master, whichever is there."""
    told = git.answer("symbolic-ref", "--short", "refs/remotes/origin/HEAD", folder=root)
    if told:
        return told.removeprefix("origin/")
    current = git.answer("symbolic-ref", "--short", "HEAD", folder=root)
    return "master" if current == "master" else "main"


def planned(root: Path, path: str, text: str) -> Planned:
    """Give what this file should be beside what it is; raise Elsewhere where the way to it is a link."""
    path = _as_it_is_there(root, path)
    refuse_links(root, path)
    target = root / path
    before = read_bytes(target).decode("utf-8", "replace").replace("\r\n", "\n") if target.exists() else None
    return Planned(root=root, path=path, text=text, before=before)


def _as_it_is_there(root: Path, path: str) -> str:
    """Give the path of the note for pull requests that a project has already, wherever a forge looks for one."""
    if path != _PULL_REQUEST or (root / path).is_file():
        return path
    there = (one for folder in (".github", ".", "docs") for one in sorted((root / folder).glob("*")) if one.is_file())
    names = (one.relative_to(root).as_posix() for one in there)
    return next((name for name in names if _says_pull_request(name)), path)


def _says_pull_request(path: str) -> bool:
    return path.rpartition("/")[2].casefold() in {"pull_request_template.md", "pull_request_template.txt"}


def write(plan: Planned) -> tuple[str, ...]:
    """Put the file there, over a different one too; give what should be said aloud."""
    folder = (plan.root / plan.path).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotSaved(where=folder, reason=why(error)) from None
    return put(plan.root, plan.path, plan.text.encode(), only_new=plan.before is None)


def tidy(plan: Planned) -> None:
    """Take away what a killed run left beside the file, also where it is as it should be."""
    clear_left(plan.root / plan.path)


def _text(*names: str) -> str:
    return _FOLDER.joinpath(*names).read_text(encoding="utf-8")
