"""`forge`: the files GitHub and GitLab read."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from textwrap import dedent, indent
from typing import TYPE_CHECKING, Any, cast

import pytest
from ruamel.yaml import YAML

if TYPE_CHECKING:
    from tests.conftest import Repository, Run

ROOT = Path(__file__).parent.parent.parent
FROM = ("--from", "git+https://example.org/leitbild.git@" + "1" * 40)
HEAD = "leitbild: 1\nlanguage: en\nteam: T\ncolumns:\n  purpose: Why?\n"
GITHUB = (
    ".github/workflows/leitbild-check.yml",
    ".github/workflows/leitbild-heal.yml",
    ".github/workflows/leitbild-idea.yml",
    ".github/ISSUE_TEMPLATE/idea.yml",
    ".github/pull_request_template.md",
)
GITLAB = (
    ".gitlab/leitbild.yml",
    ".gitlab/issue_templates/idea.md",
    ".gitlab/merge_request_templates/Default.md",
    ".gitlab-ci.yml",
)
RIGHTS = {
    "check": {"contents": "read"},
    "heal": {"contents": "write", "pull-requests": "read"},
    "idea": {"contents": "write", "issues": "write", "pull-requests": "write"},
}


@pytest.fixture
def team(git_repo: Repository, run: Run) -> Repository:
    """A team's repository with the file of Anna and Ben."""
    run("init", "--team", "Customer service", "--people", "Anna,Ben", "--language", "en", cwd=git_repo.path)
    git_repo.commit("Start")
    return git_repo


def test_github_gets_its_files(run: Run, team: Repository) -> None:
    ran = run("forge", "github", *FROM, cwd=team.path)
    assert (ran.code, ran.out) == (0, "".join(f"Written: {path}\n" for path in GITHUB))
    commit, setup, following = ran.err.splitlines()
    assert commit == f'Commit it: `git add {" ".join(GITHUB)} && git commit -m "Take part in the browser"`'
    assert setup == "The first lines of these files say what to set up in the browser, and why; above all who manages."
    assert following.startswith("Next: ")
    assert all((team.path / path).is_file() for path in GITHUB)


def test_the_reason_that_the_system_gives_is_told_in_german(run: Run, team: Repository) -> None:
    (team.path / ".github").write_text("", encoding="utf-8")
    ran = run("forge", "github", *FROM, cwd=team.path, lang="de")
    assert ran.code == 4
    assert "Speichern ging nicht (das ist kein Ordner)." in ran.err


def test_a_second_time_changes_nothing(run: Run, team: Repository) -> None:
    run("forge", "github", *FROM, cwd=team.path)
    before = {path: (team.path / path).read_bytes() for path in GITHUB}
    ran = run("forge", "github", *FROM, cwd=team.path)
    assert (ran.code, ran.out) == (0, "".join(f"Up to date: {path}\n" for path in GITHUB))
    assert run("forge", "github", *FROM, "--dry-run", cwd=team.path).out == "Nothing would change.\n"
    assert {path: (team.path / path).read_bytes() for path in GITHUB} == before


def test_what_says_something_else_is_left_alone(run: Run, team: Repository) -> None:
    mine = team.path / ".github" / "pull_request_template.md"
    mine.parent.mkdir()
    mine.write_text("Ours\n", encoding="utf-8")
    ran = run("forge", "github", *FROM, cwd=team.path)
    assert ran.code == 1
    assert "Left alone, since it says something else: .github/pull_request_template.md\n" in ran.out
    assert "`--force` replaces what is there." in ran.err
    assert mine.read_text(encoding="utf-8") == "Ours\n"
    assert "-Ours" in run("forge", "github", *FROM, "--dry-run", cwd=team.path).out
    forced = run("forge", "github", *FROM, "--force", cwd=team.path)
    assert forced.code == 0
    assert "Replaced: .github/pull_request_template.md\n" in forced.out
    assert mine.read_text(encoding="utf-8").startswith("<!-- Please change only your own block")


def test_a_dry_run_writes_nothing(run: Run, team: Repository) -> None:
    ran = run("forge", "github", *FROM, "--dry-run", cwd=team.path)
    assert all(f"+++ b/{path}" in ran.out for path in GITHUB)
    assert not (team.path / ".github").exists()


def test_nobody_is_led_elsewhere_by_a_link(run: Run, team: Repository, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (team.path / ".github").symlink_to(tmp_path / "elsewhere")
    ran = run("forge", "github", *FROM, cwd=team.path)
    assert (ran.code, ran.out) == (4, "")
    assert not list((tmp_path / "elsewhere").iterdir())


def test_gitlab_gets_its_files(run: Run, team: Repository) -> None:
    ran = run("forge", "gitlab", *FROM, cwd=team.path)
    assert (ran.code, ran.out) == (0, "".join(f"Written: {path}\n" for path in GITLAB))
    included = read(team.path / ".gitlab-ci.yml")
    assert included == {"include": [{"local": ".gitlab/leitbild.yml"}]}


def test_the_build_of_a_project_stays_its_own(run: Run, team: Repository) -> None:
    build = team.path / ".gitlab-ci.yml"
    build.write_text("test: {script: [make]}\n", encoding="utf-8")
    ran = run("forge", "gitlab", *FROM, "--force", cwd=team.path)
    assert ran.code == 0
    assert "Add these lines to .gitlab-ci.yml:\n  include:\n    - local: .gitlab/leitbild.yml\n" in ran.err
    assert build.read_text(encoding="utf-8") == "test: {script: [make]}\n"
    build.write_text("include: [{local: .gitlab/leitbild.yml}]\n", encoding="utf-8")
    assert "Add these lines" not in run("forge", "gitlab", *FROM, cwd=team.path).err


def test_the_files_speak_the_language_of_the_file_whoever_reads(run: Run, git_repo: Repository) -> None:
    run("init", "--team", "Kundenservice", "--people", "Anna", "--language", "de", cwd=git_repo.path)
    ran = run("forge", "github", *FROM, cwd=git_repo.path, lang="en")
    assert "Written: .github/ISSUE_TEMPLATE/idee.yml\n" in ran.out
    form = read(git_repo.path / ".github" / "ISSUE_TEMPLATE" / "idee.yml")
    assert form["name"] == "Idee für unser Leitbild"
    assert "Bitte nur den eigenen Block" in (git_repo.path / ".github" / "pull_request_template.md").read_text("utf-8")


def test_without_an_address_that_others_reach_nothing_is_written(run: Run, team: Repository) -> None:
    ran = run("forge", "github", cwd=team.path)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("From where shall the forge install leitbild?")
    assert not (team.path / ".github").exists()
    began = run("init", "--team", "T", "--people", "A", "--language", "en", "--github", cwd=team.path.parent)
    assert began.code == 2
    assert not (team.path.parent / "leitbild.yaml").exists()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("leitbild-cli==0.1.0", "is a name on a package index, and ours is not published yet"),
        ("git+https://example.org/leitbild.git@main", "may change; a commit behind `@`"),
        (FROM[1], None),
        ("./wheels/leitbild_cli-0.1.0-py3-none-any.whl", None),
    ],
)
def test_what_somebody_else_could_change_is_said_aloud(
    run: Run, team: Repository, address: str, said: str | None
) -> None:
    ran = run("forge", "gitlab", "--from", address, cwd=team.path)
    assert ran.code == 0
    assert read(team.path / ".gitlab" / "leitbild.yml")[".leitbild"]["variables"]["LEITBILD_FROM"] == address
    assert (said in ran.err) if said else len(ran.err.splitlines()) == 3


@pytest.mark.parametrize("address", ["", "-r x", "x; id", "$(id)", "a\nb", "git+https://me:pass@example.org/l.git"])
def test_what_is_no_address_or_holds_a_secret_is_refused(run: Run, team: Repository, address: str) -> None:
    ran = run("forge", "github", "--from", address, cwd=team.path)
    assert (ran.code, ran.out) == (2, "")
    assert "pass" not in ran.err.replace("password", "")


def test_a_second_file_of_a_repository_is_served_by_jobs_of_its_own(run: Run, team: Repository) -> None:
    run("forge", "github", *FROM, cwd=team.path)
    run("forge", "gitlab", *FROM, cwd=team.path)
    sales = team.path / "sales"
    sales.mkdir()
    run("init", "--team", "Sales", "--people", "Cleo", "--language", "en", cwd=sales)
    ran = run("forge", "github", *FROM, cwd=sales)
    assert ran.code == 0
    assert ran.out == (
        "Written: .github/workflows/leitbild-check-sales.yml\n"
        "Up to date: .github/workflows/leitbild-heal.yml\n"
        "Written: .github/workflows/leitbild-idea-sales.yml\n"
        "Written: .github/ISSUE_TEMPLATE/idea-sales.yml\n"
        "Up to date: .github/pull_request_template.md\n"
    )
    assert ran.err.startswith("Commit it: `git add ../.github/workflows/leitbild-check-sales.yml ")
    check = read(team.path / ".github" / "workflows" / "leitbild-check-sales.yml")
    assert check["jobs"]["check"]["env"]["LEITBILD_FILE"] == "sales/leitbild.yaml"
    assert "### Which question does the idea answer? (sales)" in str(
        read(team.path / ".github" / "workflows" / "leitbild-idea-sales.yml")["jobs"]["idea"]["if"]
    )
    assert run("forge", "github", *FROM, cwd=sales).out.count("Up to date") == 5
    other = run("forge", "gitlab", *FROM, cwd=sales)
    assert "Add these lines to .gitlab-ci.yml:\n  include:\n    - local: .gitlab/leitbild-sales.yml\n" in other.err
    assert "leitbild-check-sales" in read(team.path / ".gitlab" / "leitbild-sales.yml")


@pytest.mark.parametrize(
    "name", ["PULL_REQUEST_TEMPLATE.md", ".github/Pull_Request_Template.md", "docs/pull_request_template.txt"]
)
def test_the_projects_own_note_for_pull_requests_stays_the_only_one(run: Run, team: Repository, name: str) -> None:
    mine = team.path / name
    mine.parent.mkdir(exist_ok=True)
    mine.write_text("Ours\n", encoding="utf-8")
    ran = run("forge", "github", "--force", *FROM, cwd=team.path)
    assert ran.code == 0
    assert f"Left alone, since it is the project's own: {name}\n" in ran.out
    assert mine.read_text(encoding="utf-8") == "Ours\n"
    assert "pull_request_template" not in "".join(one.name for one in (team.path / ".github").iterdir() if one != mine)


def test_init_brings_them_along(run: Run, git_repo: Repository) -> None:
    ran = run("init", "--team", "T", "--people", "Anna", "--language", "en", "--github", *FROM, cwd=git_repo.path)
    assert ran.code == 0
    assert f"Written: {GITHUB[0]}\n" in ran.out
    assert not (git_repo.path / ".gitlab").exists()


def test_without_a_file_there_is_nothing_to_make_a_form_of(run: Run, git_repo: Repository) -> None:
    ran = run("forge", "github", *FROM, cwd=git_repo.path)
    assert (ran.code, ran.out) == (3, "")
    assert not (git_repo.path / ".github").exists()


@pytest.fixture(params=["en", "de"])
def spoken(request: pytest.FixtureRequest, git_repo: Repository, run: Run) -> Path:
    """A repository in either language; a question is as nasty as a question can be."""
    nasty = "x=Why \"we\"? 'us' \\ ${{ secrets.A }} «file» # : - $(id) `id`"
    run("init", "--team", "T", "--people", "A", "--language", request.param, "--column", nasty, cwd=git_repo.path)
    run("forge", "github", *FROM, cwd=git_repo.path)
    run("forge", "gitlab", *FROM, cwd=git_repo.path)
    return git_repo.path


@pytest.mark.parametrize("name", ["check", "heal", "idea"])
def test_a_workflow_has_the_rights_it_needs_and_no_others(spoken: Path, name: str) -> None:
    workflow = read(spoken / ".github" / "workflows" / f"leitbild-{name}.yml")
    assert set(workflow) == {"name", "on", "permissions", "concurrency", "jobs"}
    assert workflow["permissions"] == RIGHTS[name]
    assert "group" in workflow["concurrency"]
    (job,) = workflow["jobs"].values()
    assert "permissions" not in job
    assert job["timeout-minutes"] <= 20
    assert [step["uses"].split("@")[0] for step in job["steps"] if "uses" in step] == [
        "actions/checkout",
        "actions/setup-python",
    ]


def test_workflows_start_where_they_should(spoken: Path) -> None:
    on = {name: read(spoken / ".github" / "workflows" / f"leitbild-{name}.yml")["on"] for name in RIGHTS}
    assert on["check"] == {"pull_request": None, "push": {"branches": ["main"]}}
    assert on["heal"] == {"push": {"branches": ["main"]}, "workflow_dispatch": None}
    assert on["idea"] == {"issues": {"types": ["opened", "edited", "labeled"]}}


def test_no_words_of_others_become_part_of_a_script(spoken: Path) -> None:
    for name in RIGHTS:
        for step in steps(spoken, name):
            assert "${{" not in step.get("run", "")
    for job in read(spoken / ".gitlab" / "leitbild.yml").values():
        assert "CI_MERGE_REQUEST_TITLE" not in str(job)
    text = "".join(one.read_text("utf-8") for one in (spoken / ".github").rglob("*.yml"))
    assert "pull_request_target" not in text
    assert set(re.findall("«", text)) <= set("«" * text.count("Why"))


def test_no_word_of_the_team_stands_in_a_workflow(spoken: Path) -> None:
    for path in (spoken / ".github" / "workflows").iterdir():
        assert "secrets.A" not in path.read_text("utf-8")
    assert "secrets.A" not in (spoken / ".gitlab" / "leitbild.yml").read_text("utf-8")


def test_the_form_offers_the_questions_of_the_file(spoken: Path) -> None:
    (path,) = (spoken / ".github" / "ISSUE_TEMPLATE").iterdir()
    form = read(path)
    fields = {one["id"]: one for one in form["body"] if "id" in one}
    assert list(fields) == ["name", "column", "ideas"]
    assert all(one["validations"] == {"required": True} for one in fields.values())
    (option,) = fields["column"]["attributes"]["options"]
    assert option == "Why \"we\"? 'us' \\ ${{ secrets.A }} «file» # : - $(id) `id` (x)"


def test_the_form_and_the_workflow_agree_on_the_headings(spoken: Path) -> None:
    (path,) = (spoken / ".github" / "ISSUE_TEMPLATE").iterdir()
    labels = {one["id"]: one["attributes"]["label"] for one in read(path)["body"] if "id" in one}
    step = steps(spoken, "idea")[-1]
    assert [step["env"][f"{name.upper()}_LABEL"] for name in ("name", "column", "ideas")] == list(labels.values())
    condition = read(spoken / ".github" / "workflows" / "leitbild-idea.yml")["jobs"]["idea"]["if"]
    assert f"'### {labels['column']}'" in condition
    assert "'" not in labels["column"]


@pytest.mark.parametrize("name", ["check", "heal", "idea"])
def test_the_scripts_are_shell(spoken: Path, name: str) -> None:
    for step in steps(spoken, name):
        subprocess.run(["bash", "-n"], input=step.get("run", "").encode(), check=True)


def test_gitlabs_jobs_are_whole(spoken: Path) -> None:
    jobs = read(spoken / ".gitlab" / "leitbild.yml")
    assert set(jobs) == {".leitbild", "leitbild-check", "leitbild-heal"}
    assert jobs["leitbild-check"]["artifacts"]["reports"] == {"codequality": "gl-code-quality-report.json"}
    assert "$LEITBILD_TOKEN" in jobs["leitbild-heal"]["rules"][0]["if"]
    for script in (*jobs["leitbild-heal"]["script"], *jobs["leitbild-check"]["script"]):
        subprocess.run(["sh", "-n"], input=script.encode(), check=True)


@pytest.mark.parametrize("path", [".github/workflows/leitbild-check.yml", ".gitlab/leitbild.yml"])
def test_the_check_names_its_limit_and_how_logins_become_people(spoken: Path, path: str) -> None:
    head = (spoken / path).read_text("utf-8").split("\n\n")[0]
    assert all(line.startswith(("# ", "name: ", "on:")) for line in head.splitlines())
    words = " ".join(head.replace("\n#", " ").split())
    for said in ("git commit --author", "LEITBILD_MANAGERS", "LEITBILD_LOGINS", "leitbild-people.txt", "octocat = ben"):
        assert said in words
    assert "LEITBILD_LOGIN" in (spoken / path).read_text("utf-8").replace("LEITBILD_LOGINS", "")


def test_gitlabs_token_is_to_be_protected_and_masked(spoken: Path) -> None:
    head = (spoken / ".gitlab" / "leitbild.yml").read_text("utf-8")
    assert re.search(r"protected\W+(and|und).+masked", " ".join(head.replace("\n#", " ").split()))


# --- what this repository offers to others


def test_the_page_for_the_browser_shows_blocks_that_are_right(run: Run, tmp_path: Path) -> None:
    page = (ROOT / "examples" / "without-git.md").read_text(encoding="utf-8")
    blocks = [dedent(block) for block in re.findall("```yaml\n(.*?)```", page, re.DOTALL)]
    assert len(blocks) == 2
    for block in blocks:
        people = indent(block, "  ")
        (tmp_path / "leitbild.yaml").write_text(f"{HEAD}people:\n{people}", encoding="utf-8")
        ran = run("check", "--strict")
        assert (ran.code, ran.out) == (0, "")


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_page_quotes_messages_as_they_are(run: Run, tmp_path: Path, lang: str) -> None:
    page = (ROOT / "examples" / "without-git.md").read_text(encoding="utf-8")
    said = ""
    for idea in (
        "      b7k2mq4d:\n\tcolumn: purpose\n        text: Calm\n",
        "      b7k2mq4d:\n        column: purpose\n        text: Keep: calm\n",
        "      b7k2mq4d:\n        column: purpos\n        text: Calm\n",
        "      calm:\n        column: purpose\n        text: Calm\n",
        "    b7k2mq4d:\n      column: purpose\n",
    ):
        (tmp_path / "leitbild.yaml").write_text(
            f"{HEAD}people:\n  ben:\n    name: Ben\n    ideas:\n{idea}    ballots:\n    notes:\n", encoding="utf-8"
        )
        said += run("check", lang=lang).out
    rows = re.findall(r"^\| (.+?) \| .+ \|$", page.split("\n---\n")[lang == "de"], re.MULTILINE)[1:]
    assert len(rows) == 6
    for row in rows[:5]:
        assert re.search(re.escape(row).replace("…", ".+"), said), row


def test_the_hook_and_the_action_call_the_check() -> None:
    (hook,) = read(ROOT / ".pre-commit-hooks.yaml")
    assert (hook["id"], hook["entry"], hook["language"]) == ("leitbild-check", "leitbild check", "python")
    assert re.search(hook["files"], "team/leitbild.yaml")
    assert not re.search(hook["files"], "myleitbild.yaml.bak")
    assert not re.search(hook["exclude"], "team/leitbild.yaml")
    assert re.search(hook["exclude"], ".github/workflows/leitbild.yml")
    action = read(ROOT / ".github" / "actions" / "leitbild" / "action.yml")
    assert action["runs"]["using"] == "composite"
    for step in action["runs"]["steps"]:
        assert "${{" not in step.get("run", "")
    for one in ("base", "managers", "strict", "file"):
        assert one in action["inputs"]


@pytest.mark.parametrize(
    ("env", "words"),
    [
        ({"BASE": "", "STRICT": "false"}, "check --format github"),
        ({"BASE": "origin/main; id", "STRICT": "true"}, "check --format github --base=origin/main; id --strict"),
    ],
)
def test_the_action_hands_its_inputs_on(env: dict[str, str], words: str) -> None:
    last = read(ROOT / ".github" / "actions" / "leitbild" / "action.yml")["runs"]["steps"][-1]
    script = f'leitbild() {{ printf "%s" "$*"; }}\n{last["run"]}'
    path = {"PATH": os.environ["PATH"]}
    done = subprocess.run(["bash", "-euc", script], env={**path, **env}, capture_output=True, check=True)
    assert done.stdout.decode() == words


def read(path: Path) -> Any:
    return read_text(path.read_text(encoding="utf-8"))


def read_text(text: str) -> Any:
    return YAML(typ="safe").load(text)


def steps(root: Path, name: str) -> list[dict[str, Any]]:
    (job,) = read(root / ".github" / "workflows" / f"leitbild-{name}.yml")["jobs"].values()
    return cast("list[dict[str, Any]]", job["steps"])
