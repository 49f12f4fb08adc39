"""The few calls of git: list arguments, no shell, plain English answers, and no program of the repository's.

A repository's own settings can name programs, and so can those of a bare repository that lies in a sub folder, which a
plain clone brings along. What git runs of itself is turned off below; the rest is kept away by what is asked of git:

- hooks that the configuration defines (`hook.*.command`) run where something is written: see `hooks` of `call`;
- filters (`filter.*.clean`, `smudge`, `process`) run where a working file is compared, added or checked out: never done
  here (`cat-file`, `hash-object --no-filters`, `ls-files` and `update-index --index-info` do without);
- `diff.external`, `diff.*.command` and `textconv` run where a difference is shown, `merge.*.driver` where git merges,
  `gpg.*.program` where a signature is asked for, aliases where git has no such command: nothing of that is asked;
- `core.pager` needs a terminal, and the answer goes into a pipe; `core.editor` needs a text to edit;
- `core.sshCommand`, `core.gitProxy`, `core.askPass`, `credential.*`, `remote.*.vcs`, `uploadpack` and `ext::` need a
  remote, and none is spoken to.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from subprocess import Popen

_NOT_THERE = 127
_PATIENCE_SECONDS = 10
_SETTINGS = (
    "safe.bareRepository=explicit",  # git 2.38; an older one finds its programs below turned off all the same
    "core.fsmonitor=",
    "core.hooksPath=/dev/null",
    "core.alternateRefsCommand=true",  # a fetch that an old git begins for a missing object asks for it
)
_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_LAZY_FETCH": "1",  # git 2.45
    "GIT_ALLOW_PROTOCOL": "none",  # beats every `protocol.*.allow` of the repository, in an old git too
}
_USERS_OWN = ("system", "global", "command")


@record(kw_only=False)
class Done:
    """What git left behind: its exit code (127 where there is no git) and what it said."""

    code: int
    out: bytes
    err: str


def config(name: str, folder: Path | None = None) -> str | None:
    """Give a setting of git, None where it is unset or git is not there."""
    return answer("config", "--get", name, folder=folder)


def configs(*names: str, folder: Path | None = None) -> dict[str, str]:
    """Give several settings of git by their names, as far as they are set."""
    return begin_configs(*names, folder=folder)()


def begin_configs(*names: str, folder: Path | None = None) -> Callable[[], dict[str, str]]:
    """Begin to ask for several settings, and give what waits for them; it has to be called once."""
    pattern = "|".join(f"^{name.replace('.', '[.]')}$" for name in names)
    answer = _begin("config", "-z", "--get-regexp", pattern, folder=folder)

    def found() -> dict[str, str]:
        pairs = (one.partition("\n") for one in answer().out.decode("utf-8", "replace").split("\0") if one)
        return {name: value.strip() for name, _newline, value in pairs}

    return found


def users_config(name: str) -> str | None:
    """Give a setting of the user or the machine, never the repository's: for what names a program."""
    found = call("config", "--show-scope", "-z", "--get-all", name).out.decode("utf-8", "replace").split("\0")
    values = [value for scope, value in zip(found[::2], found[1::2], strict=False) if scope in _USERS_OWN]
    return values[-1].strip() or None if values else None


def answer(*words: str, folder: Path | None = None) -> str | None:
    """Give git's one-line answer, None where it has none."""
    done = call(*words, folder=folder)
    return done.out.decode("utf-8", "replace").strip() or None if done.code == 0 else None


def call(*words: str, folder: Path | None = None, given: bytes = b"", hooks: bool = True) -> Done:
    """Run git with these words; it reads what is `given`. Without `hooks` those of the configuration are off too."""
    return _begin(*words, folder=folder, given=given, hooks=hooks)()


def _begin(*words: str, folder: Path | None = None, given: bytes = b"", hooks: bool = True) -> Callable[[], Done]:
    """Start git, and give what waits for its end."""
    import subprocess

    place = ["-C", str(folder)] if folder else []
    safety = [word for setting in _SETTINGS for word in ("-c", setting)]
    off = {} if hooks or folder is None else _hooks_off(folder)
    try:
        process = subprocess.Popen(
            ["git", *place, *safety, *words],  # noqa: S607  git is found on the user's own PATH
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **_ENVIRONMENT, **off},
        )
    except OSError as error:
        absent = Done(_NOT_THERE, b"", str(error))
        return lambda: absent

    def ended() -> Done:
        try:
            out, err = _said(process, given)
        except (OSError, subprocess.SubprocessError) as error:
            return Done(_NOT_THERE, b"", str(error))
        return Done(process.returncode, out, err.decode("utf-8", "replace").strip())

    return ended


def _said(process: Popen[bytes], given: bytes) -> tuple[bytes, bytes]:
    """Wait for git; where a signal ends us meanwhile, git still ends its work, or it would leave a lock of its own."""
    from subprocess import TimeoutExpired

    with process:
        try:
            return process.communicate(given, timeout=_PATIENCE_SECONDS)
        except TimeoutExpired:
            process.kill()
            raise
        except BaseException:
            try:
                process.communicate(timeout=_PATIENCE_SECONDS)
            except TimeoutExpired:
                process.kill()
            raise


def _hooks_off(folder: Path) -> dict[str, str]:
    """Give what turns off the hooks that the configuration defines itself (git 2.54), one by one, as it wants it."""
    found = call("config", "-z", "--name-only", "--get-regexp", r"^hook\..*\.command$", folder=folder)
    names = sorted({name for name in os.fsdecode(found.out).split("\0") if name})
    first = int(os.environ.get("GIT_CONFIG_COUNT") or 0)
    off = {"GIT_CONFIG_COUNT": str(first + len(names))}
    for number, name in enumerate(names, start=first):
        off[f"GIT_CONFIG_KEY_{number}"] = f"{name.removesuffix('command')}enabled"
        off[f"GIT_CONFIG_VALUE_{number}"] = "false"
    return off
