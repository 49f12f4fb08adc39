"""What other people's linters say of the files for GitHub and GitLab: nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from ruamel.yaml import YAML

if TYPE_CHECKING:
    from tests.conftest import Repository, Run

pytestmark = pytest.mark.soak
ACTION = Path(__file__).parent.parent.parent / ".github" / "actions" / "leitbild" / "action.yml"


@pytest.fixture(params=["de", "en"])
def files(request: pytest.FixtureRequest, git_repo: Repository, run: Run) -> Path:
    """The files of two statements in one repository."""
    address = ("--from", f"git+https://example.org/leitbild.git@{'1' * 40}")
    for folder in (git_repo.path, git_repo.path / "sales"):
        folder.mkdir(exist_ok=True)
        run("init", "--team", "T", "--people", "A", "--language", request.param, cwd=folder)
        run("forge", "github", *address, cwd=folder)
        run("forge", "gitlab", *address, cwd=folder)
    return git_repo.path


def test_zizmor_finds_nothing(files: Path) -> None:
    lint("zizmor", "--offline", str(files), str(ACTION))


@pytest.mark.parametrize(
    ("schema", "pattern"),
    [
        ("github-workflows", ".github/workflows/*.yml"),
        ("github-issue-forms", ".github/ISSUE_TEMPLATE/*.yml"),
        ("gitlab-ci", ".gitlab*/*.yml"),
    ],
)
def test_the_schemas_hold(files: Path, schema: str, pattern: str) -> None:
    lint("check-jsonschema", "--builtin-schema", f"vendor.{schema}", *map(str, files.glob(pattern)))


def test_shellcheck_finds_nothing(files: Path) -> None:
    for path in (*(files / ".github" / "workflows").iterdir(), *(files / ".gitlab").glob("*.yml")):
        shell = "bash" if "github" in path.parts[-2] or path.parts[-2] == "workflows" else "sh"
        for script in scripts(YAML(typ="safe").load(path)):
            lint("shellcheck", "--shell", shell, "--severity", "warning", "-", stdin=script)


def scripts(told: Any) -> list[str]:
    """Every script of a workflow, or of GitLab's jobs."""
    if not isinstance(told, dict):
        return [one for part in told for one in scripts(part)] if isinstance(told, list) else []
    found = [one for key, part in told.items() if key not in {"run", "script"} for one in scripts(part)]
    return found + cast("list[str]", [told["run"]] if "run" in told else told.get("script", []))


def lint(name: str, *words: str, stdin: str = "") -> None:
    program = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if program is None:
        pytest.skip(f"{name} is not installed")
    done = subprocess.run([program, *words], input=stdin.encode(), capture_output=True, check=False)
    assert done.returncode == 0, (done.stdout + done.stderr).decode()
