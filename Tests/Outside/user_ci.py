"""What users put into their own repositories: the workflows that `mttq help ci` shows, the action and the hooks.

    python3 Tests/Outside/user_ci.py PATH_TO_MTTQ

The workflows, ours too, and the action are held to the published schemas of GitHub and GitLab, the hooks to
pre-commit's own. Then the workflows' lines that call mttq, the steps of the action, and the hooks by pre-commit itself,
run in a repository of sound books, where they have to pass, and in the same with a fault, where they have to fail. The
action fetches its package from a folder, as from a release. The hooks run with the program at hand: what pre-commit's
`language: swift` adds is `swift build` in a clone.

Needs git and the packages of requirements.txt.
"""

import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import textwrap
from hashlib import sha256
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
BOOK = ROOT / "Fixtures" / "valid" / "binh-an-dong-2026"
ACTION = ".github/actions/validate"
RELEASE = "v0.1.0"
GIT = ["git", "-c", "user.name=CI", "-c", "user.email=ci@example.org", "-c", "init.defaultBranch=main"]

faults = []


def hold(is_true, what):
    if not is_true:
        faults.append(what)


def samples(program):
    """The files that `mttq help ci` shows, by what reads them, those of both languages."""
    found = {"github": [], "gitlab": [], "pre-commit": []}
    for language in ("vi", "en"):
        page = subprocess.run([program, "help", "ci", "--lang", language], stdout=-1, text=True, encoding="utf-8",
                              check=True).stdout
        for sample in re.findall(r"(?<=\n\n)(?:    .*\n)(?:    .*\n|\n(?=    ))*", page):
            text = textwrap.dedent(sample)
            keys = yaml.safe_load(text)
            found["github" if "jobs" in keys else "pre-commit" if "repos" in keys else "gitlab"].append(text)
    return found


def run(command, folder, path):
    environment = {**os.environ, "PATH": f"{path}:{os.environ['PATH']}", "LANG": "C.UTF-8",
                   "PRE_COMMIT_HOME": str(Path(path) / "pre-commit")}
    return subprocess.run(command, cwd=folder, env=environment, stdout=-1, stderr=subprocess.STDOUT, text=True,
                          shell=isinstance(command, str))


def check_schema(text, schema, folder):
    file = folder / f"{schema}.yml"
    file.write_text(text, encoding="utf-8")
    done = subprocess.run([BIN / "check-jsonschema", "--builtin-schema", f"vendor.{schema}", file], stdout=-1,
                          stderr=subprocess.STDOUT, text=True)
    hold(done.returncode == 0, f"{schema}: {done.stdout}")


def called(text):
    """The lines of a workflow that call mttq, each as one command."""
    def walk(node):
        if isinstance(node, dict):
            for key, value in node.items():
                if key in ("run", "script"):
                    for line in ([value] if isinstance(value, str) else value):
                        yield from line.splitlines()
                else:
                    yield from walk(value)
        elif isinstance(node, list):
            for value in node:
                yield from walk(value)
    return [line for line in walk(yaml.safe_load(text)) if line.startswith("mttq ")]


def repository(folder, spoil):
    """A repository of one book, spoiled by a function of the plan's text."""
    book = folder / "so" / BOOK.name
    shutil.copytree(BOOK, book)
    plan = book / "plan.json"
    plan.write_text(spoil(plan.read_text(encoding="utf-8")), encoding="utf-8")
    for command in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "Sổ"]):
        subprocess.run([*GIT, *command], cwd=folder, check=True)


SPOILS = {
    "sound": lambda text: text,
    "faulty": lambda text: text.replace('"level": "commune"', '"level": "comune"', 1),
    "out of form": lambda text: text.replace('  "year"', '    "year"', 1),
}


def check_workflows(github, gitlab, folder, path):
    hold(len(github) == 2 and len(gitlab) == 2, "mttq help ci does not show each workflow in both languages")
    ours = [file.read_text(encoding="utf-8") for file in sorted((ROOT / ".github" / "workflows").iterdir())]
    for text in github + ours:
        check_schema(text, "github-workflows", folder)
    for text in github:
        used = [step["uses"] for job in yaml.safe_load(text)["jobs"].values() for step in job["steps"] if "uses" in step]
        hold(any(use.endswith(f"/mttq/{ACTION}@{RELEASE}") for use in used), f"nothing is validated: {used}")
    for text in gitlab:
        check_schema(text, "gitlab-ci", folder)
        lines = called(text)
        hold(any(line.startswith("mttq validate") for line in lines), "gitlab-ci: nothing is validated")
        for name in SPOILS:
            codes = {line: run(line, folder / name, path).returncode for line in lines}
            for line, code in codes.items():
                fails = name == "faulty" and "validate" in line or name == "out of form" and "fmt" in line
                hold(code == (1 if fails else 0), f"gitlab-ci, {name}: {line}: exit {code}")


def release(program, folder):
    """A release as the action fetches it: a package of the program, and its sum."""
    name = f"mttq-{RELEASE[1:]}-linux-{platform.machine()}"
    place = folder / "releases" / "download" / RELEASE
    place.mkdir(parents=True)
    with tarfile.open(place / f"{name}.tar.xz", "w:xz", preset=0) as archive:
        archive.add(program, f"{name}/bin/mttq")
    sum_of = sha256((place / f"{name}.tar.xz").read_bytes()).hexdigest()
    (place / "SHA256SUMS").write_text(f"{sum_of}  {name}.tar.xz\n", encoding="utf-8")
    return place


def act(action, where, path, values, given):
    """Runs the steps of an action as GitHub does; the names of those that fail."""
    failed, added = [], Path(path).parent / "github-path"
    added.write_text("", encoding="utf-8")
    values = {f"inputs.{name}": told["default"] for name, told in action["inputs"].items()} | values
    values |= {f"inputs.{name}": text for name, text in given.items()}
    for step in action["runs"]["steps"]:
        if step.get("if", "").startswith("inputs.") and values[step["if"].split()[0]] != "true":
            continue
        named = {name: re.sub(r"\$\{\{ (\S+) }}", lambda found: values[found[1]], text)
                 for name, text in step.get("env", {}).items()}
        environment = {**os.environ, **named, "GITHUB_ACTION_PATH": str(ROOT / ACTION), "GITHUB_PATH": str(added),
                       "RUNNER_TEMP": str(added.parent), "LANG": "C.UTF-8"}
        environment["PATH"] = os.pathsep.join([*added.read_text().split(), path, "/usr/bin", "/bin"])
        done = subprocess.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]], cwd=where,
                              env=environment, stdout=-1, stderr=subprocess.STDOUT, text=True)
        if done.returncode != 0:
            failed.append(step["name"])
            if step is action["runs"]["steps"][0]:
                return failed, done.stdout
    return failed, ""


def check_action(program, folder, path):
    text = (ROOT / ACTION / "action.yml").read_text(encoding="utf-8")
    check_schema(text, "github-actions", folder)
    action = yaml.safe_load(text)
    names = [step["name"] for step in action["runs"]["steps"]]
    values = {"github.action_ref": RELEASE, "github.server_url": folder.as_uri(), "github.action_repository": "owner/mttq"}
    here = release(program, folder / "owner" / "mttq")
    empty = folder / "nothing"
    empty.mkdir()
    for name in SPOILS:
        fails = {"faulty": names[1:2], "out of form": names[2:]}.get(name, [])
        for told, where in (("installed", path), ("from a release", empty)):
            found, said = act(action, folder / name, str(where), values, {})
            hold(found == fails, f"the action, mttq {told}, {name}: {found} fail, not {fails}\n{said}")
    for name, given, fails in (("out of form", {"form": "false"}, []), ("sound", {"strict": "true"}, names[1:2])):
        found, said = act(action, folder / name, str(path), values, given)
        hold(found == fails, f"the action with {given}, {name}: {found} fail, not {fails}\n{said}")
    for branch, wrong in ((RELEASE, "another sum"), ("v9.9.9", "no release"), ("main", "no Swift")):
        if wrong == "another sum":
            (here / "SHA256SUMS").write_text((here / "SHA256SUMS").read_text().replace("a", "b").replace("0", "1"))
        found, _ = act(action, folder / "sound", str(empty), values | {"github.action_ref": branch}, {})
        hold(found == names[:1], f"the action with {wrong}: {found} fail")


def check_hooks(configurations, folder, path):
    manifest = ROOT / ".pre-commit-hooks.yaml"
    done = run([BIN / "pre-commit", "validate-manifest", manifest], folder, path)
    hold(done.returncode == 0, f"manifest: {done.stdout}")
    hooks = yaml.safe_load(manifest.read_text(encoding="utf-8"))
    for text in configurations:
        config = folder / "pre-commit-config.yaml"
        config.write_text(text, encoding="utf-8")
        done = run([BIN / "pre-commit", "validate-config", config], folder, path)
        hold(done.returncode == 0, f"pre-commit in mttq help ci: {done.stdout}")
        named = {hook["id"] for repo in yaml.safe_load(text)["repos"] for hook in repo["hooks"]}
        hold(named == {hook["id"] for hook in hooks if hook["language"] == "swift"}, f"mttq help ci names {sorted(named)}")
    hold(len(configurations) == 2, "mttq help ci does not show the hooks in both languages")
    source = folder / "hooks"
    source.mkdir()
    (source / manifest.name).write_text(
        yaml.safe_dump([{**hook, "language": "system"} for hook in hooks]), encoding="utf-8")
    for command in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "Hooks"]):
        subprocess.run([*GIT, *command], cwd=source, check=True)
    for hook in hooks:
        for name in SPOILS:
            done = run([BIN / "pre-commit", "try-repo", str(source), hook["id"], "--all-files"], folder / name, path)
            fails = name == ("faulty" if hook["id"].startswith("mttq-validate") else "out of form")
            hold((done.returncode != 0) == fails, f"{hook['id']}, {name}: exit {done.returncode}\n{done.stdout}")
            hold("no files to check" not in done.stdout, f"{hook['id']} sees no file")
            subprocess.run([*GIT, "checkout", "--quiet", "."], cwd=folder / name, check=True)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "bin"
        path.mkdir()
        (path / "mttq").symlink_to(program)
        for spoiled, spoil in SPOILS.items():
            (folder / spoiled).mkdir()
            repository(folder / spoiled, spoil)
        shown = samples(program)
        check_workflows(shown["github"], shown["gitlab"], folder, path)
        check_action(program, folder, path)
        check_hooks(shown["pre-commit"], folder, path)
    for fault in faults:
        print("FAULT:", fault)
    print(f"workflows, action and hooks: {len(faults)} faults")
    sys.exit(bool(faults))


main()
