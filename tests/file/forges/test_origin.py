"""From where a forge installs this program."""

from __future__ import annotations

import json

import pytest

from leitbild_cli.file.forges.origin import is_by_name, is_fixed, kept

COMMIT = "0123456789abcdef0123456789abcdef01234567"
DIGEST = "a" * 64


@pytest.mark.parametrize(
    ("told", "address"),
    [
        (
            {"url": "https://example.org/l.git", "vcs_info": {"vcs": "git", "commit_id": COMMIT}},
            f"leitbild-cli @ git+https://example.org/l.git@{COMMIT}",
        ),
        (
            {
                "url": "https://me:pass@example.org/l.git",
                "vcs_info": {"vcs": "git", "commit_id": COMMIT, "requested_revision": "main"},
                "subdirectory": "cli",
            },
            f"leitbild-cli @ git+https://example.org/l.git@{COMMIT}#subdirectory=cli",
        ),
        (
            {"url": "https://example.org/l.whl", "archive_info": {"hashes": {"sha256": DIGEST}}},
            f"leitbild-cli @ https://example.org/l.whl#sha256={DIGEST}",
        ),
        ({"url": "https://example.org/l.whl", "archive_info": {}}, "leitbild-cli @ https://example.org/l.whl"),
        ({"url": "file:///home/mia/leitbild", "dir_info": {"editable": True}}, None),
        ({"url": "file:///home/mia/l.whl", "archive_info": {}}, None),
        ({"url": "ssh://git@example.org/l.git", "vcs_info": {"vcs": "git", "commit_id": COMMIT}}, None),
        ({"url": "https://example.org/l", "vcs_info": {"vcs": "hg", "commit_id": COMMIT}}, None),
        ({"url": 7}, None),
        ([], None),
        (None, None),
    ],
)
def test_what_the_installer_kept_says_where_others_find_it(told: object, address: str | None) -> None:
    assert kept(json.dumps(told)) == address


def test_what_is_no_json_or_not_there_says_nothing() -> None:
    assert kept(None) is kept("{") is kept("") is None


@pytest.mark.parametrize(
    ("address", "by_name", "fixed"),
    [
        ("leitbild-cli", True, True),
        ("leitbild-cli==0.1.0", True, True),
        (f"git+https://example.org/l.git@{COMMIT}", False, True),
        (f"leitbild-cli @ git+https://example.org/l.git@{COMMIT}#subdirectory=x", False, True),
        ("git+https://example.org/l.git", False, False),
        ("git+https://example.org/l.git@v1", False, False),
        ("https://example.org/l.whl", False, False),
        (f"https://example.org/l.whl#sha256={DIGEST}", False, True),
        ("./l.whl", False, True),
    ],
)
def test_what_an_address_promises(address: str, by_name: bool, fixed: bool) -> None:  # noqa: FBT001
    assert (is_by_name(address), is_fixed(address)) == (by_name, fixed)
