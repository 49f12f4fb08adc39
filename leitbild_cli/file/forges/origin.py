"""Where this program came from, as another machine installs it: what the installer kept (PEP 610), or what is given."""

from __future__ import annotations

import json
import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit, urlunsplit

from leitbild_cli.errors import UsageRefusal
from leitbild_cli.file import git
from leitbild_cli.language import mark

NAME: Final = "leitbild-cli"
_PLAIN: Final = re.compile(r"[A-Za-z0-9.][\w.+:/@=~<>!,\[\]#&%^-]*(?: @ [\w.+:/@=#&%~-]+)?")
_COMMIT: Final = re.compile("[0-9a-f]{40}")


class NoAddress(UsageRefusal):
    """What is installed here came from this computer, so no other machine can fetch it from there."""

    code = "no-address"
    what = mark("From where shall the forge install leitbild? This one was installed from a folder of this computer.")
    mend = mark("Say it: `--from {address}`.")


class UnclearAddress(UsageRefusal):
    """Not something to install from, or with what does not belong into a file for everybody."""

    code = "unclear-address"
    what = mark("`{given}` is no address to install from.")
    mend = mark("For example `--from git+https://example.org/leitbild.git@COMMIT`, or a wheel's `https://…` or `./…`.")


class SecretInAddress(UsageRefusal):
    """An address with a password in it would be kept in the repository."""

    code = "secret-in-address"
    what = mark("This address holds a name or a password, and would be in the repository for everybody to read.")
    mend = mark("Give it without the part before `@`.")


def address(given: str | None) -> str:
    """Give what `pip install` takes to install leitbild on a forge: what is given, or where this one came from.

    Raises NoAddress where this one came from a folder or a file, UnclearAddress and SecretInAddress for what is given.
    """
    found = given.strip() if given is not None else kept(_direct_url())
    if found is None:
        raise NoAddress(address=_checkout() or "git+https://example.org/leitbild.git@COMMIT")
    if not _PLAIN.fullmatch(found):
        raise UnclearAddress(given=found)
    if _has_secret(found):
        raise SecretInAddress
    return found


def kept(direct_url: str | None) -> str | None:
    """Give the address out of a `direct_url.json`: a commit or an archive on the web; None for everything else."""
    try:
        told: object = json.loads(direct_url or "null")
    except ValueError:
        return None
    url, version_control, archive = (_of(told, key) for key in ("url", "vcs_info", "archive_info"))
    if not isinstance(url, str) or not url.startswith(("https://", "http://")):
        return None
    plain = _without_secret(url)
    folder = _of(told, "subdirectory")
    inside = [f"subdirectory={folder}"] if isinstance(folder, str) else []
    if (commit := _of(version_control, "commit_id")) and _of(version_control, "vcs") == "git":
        return _with_fragment(f"{NAME} @ git+{plain}@{commit}", inside)
    if isinstance(archive, dict):
        digest = _of(_of(archive, "hashes"), "sha256")
        return _with_fragment(f"{NAME} @ {plain}", [*inside, *([f"sha256={digest}"] if digest else [])])
    return None


def is_by_name(address: str) -> bool:
    """Say whether the address is a name that a package index is asked for."""
    return "/" not in address and not address.endswith((".whl", ".tar.gz"))


def is_fixed(address: str) -> bool:
    """Say whether the address gives the same program tomorrow: a commit of git, a digest, a file, an exact version."""
    if "git+" in address:
        return bool(_COMMIT.search(address.rpartition("@")[2]))
    return "sha256=" in address or "==" in address or not address.startswith("http")


def _direct_url() -> str | None:
    try:
        return distribution(NAME).read_text("direct_url.json")
    except PackageNotFoundError:
        return None


def _checkout() -> str | None:
    """Give the commit on the web of the folder this was installed from, if it is a clone of one."""
    try:
        url = _of(json.loads(_direct_url() or "null"), "url")
    except ValueError:
        return None
    folder = Path(unquote(urlsplit(url).path)) if isinstance(url, str) else None
    if folder is None or not folder.is_dir():
        return None
    origin = git.answer("remote", "get-url", "origin", folder=folder)
    commit = git.answer("rev-parse", "HEAD", folder=folder)
    if not commit or not origin or not origin.startswith("https://"):
        return None
    return f"git+{_without_secret(origin)}@{commit}"


def _of(told: object, key: str) -> object:
    return told.get(key) if isinstance(told, dict) else None


def _with_fragment(address: str, parts: list[str]) -> str:
    return f"{address}#{'&'.join(parts)}" if parts else address


def _without_secret(url: str) -> str:
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _has_secret(address: str) -> bool:
    host = re.search("//([^/]*)", address)
    return host is not None and "@" in host[1]
