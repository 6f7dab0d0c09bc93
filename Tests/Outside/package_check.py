"""What `.ci/package` makes, and a day's work where it is installed: in a bare Debian without Swift.

    python3 -B Tests/Outside/package_check.py DIR PATH_TO_MTTQ [--root TAR]

DIR has the packages of a program, PATH_TO_MTTQ. Both are held to the files that belong into them, each with its mode,
owner and time. Then the .deb is installed in a root of Debian's essential packages, made from Debian's mirror and kept
in TAR for the next time, and the README's examples run there: as they stand, without /proc, and without zone data too.
What is removed is gone. Needs root (else sudo), dpkg-deb, mmdebstrap and the keys of Debian's archive.
"""

import argparse
import gzip
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
MIRROR, SUITE = "http://deb.debian.org/debian", "bookworm"
SHELLS = {"bash": "share/bash-completion/completions/mttq", "zsh": "share/zsh/vendor-completions/_mttq",
          "fish": "share/fish/vendor_completions.d/mttq.fish"}
OF_OTHERS = {"share/zsh/vendor-completions/_mttq": "share/zsh/site-functions/_mttq"}
OF_DEBIAN = "share/lintian/overrides/mttq"

faults = []


def hold(is_true, what):
    if not is_true:
        faults.append(what)
    return is_true


def run(*command, exits=0, **more):
    done = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=-1,
                          stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace", check=False, **more)
    hold(done.returncode == exits, f"{' '.join(map(str, command))}: exit {done.returncode}\n{done.stdout[-2000:]}")
    return done.stdout


def unpacked(data, prefix):
    """The files of an archive by their names below a prefix; all that is told of them is held to what it has to be."""
    files, times = {}, set()
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for entry in archive:
            name = entry.name.removeprefix("./")
            times.add(entry.mtime)
            hold((entry.uid, entry.gid) == (0, 0), f"{name} belongs to {entry.uid}:{entry.gid}")
            is_program = name == f"{prefix}bin/mttq"
            hold(entry.isdir() or entry.isfile(), f"{name} is no plain file")
            hold(entry.mode & 0o7777 == (0o755 if entry.isdir() or is_program else 0o644), f"{name}: {entry.mode:o}")
            if entry.isfile() and hold(name.startswith(prefix), f"{name} stands outside {prefix}"):
                files[name.removeprefix(prefix)] = archive.extractfile(entry).read()
    hold(len(times) == 1, f"times of writing differ: {sorted(times)[:3]}")
    return files


def expected(program):
    """The files that belong into a package, from what the program says; nothing where another check holds them."""
    files = {"bin/mttq": None, "share/doc/mttq/copyright": None, "share/doc/mttq/changelog.gz": None, OF_DEBIAN: None}
    files |= {path: run(program, "completions", shell).encode() for shell, path in SHELLS.items()}
    for path in sorted((HOUSE / "seeds").rglob("*")):
        if path.is_file():
            files[f"share/doc/mttq/examples/{path.relative_to(HOUSE)}"] = path.read_bytes()
    with tempfile.TemporaryDirectory() as pages:
        run(program, "man", "-o", pages)
        for page in Path(pages).rglob("*.?"):
            if page.is_file():
                files[f"share/man/{page.relative_to(pages)}.gz"] = page.read_bytes()
    for page in ("man1/mttq.1", "man1/mttq-record.1", "man5/mttq-book.5", "man7/mttq-codes.7"):
        for place in ("", "vi/"):
            hold(f"share/man/{place}{page}.gz" in files, f"no man page {place}{page}")
    return files


def compare(told, files, wanted):
    for name in sorted(files.keys() ^ wanted.keys()):
        faults.append(f"{told}: {name} is {'not wanted' if name in files else 'missing'}")
    for name in files.keys() & wanted.keys():
        data = files[name]
        if name.endswith(".gz"):
            hold(data[3] == 0 and data[4:8] == bytes(4), f"{told}: {name} has its name or time in it")
            data = gzip.decompress(data)
        hold(wanted[name] is None or data == wanted[name], f"{told}: {name} is not what mttq says")


def check_files(deb, tar, program):
    wanted = expected(program)
    data = subprocess.run(["dpkg-deb", "--fsys-tarfile", deb], stdout=-1, check=True).stdout
    files = unpacked(data, "usr/")
    compare(deb.name, files, wanted)
    others = unpacked(run_bytes("xz", "-dc", tar), f"{tar.name.removesuffix('.tar.xz')}/")
    compare(tar.name, others, {OF_OTHERS.get(name, name): text for name, text in wanted.items() if name != OF_DEBIAN})
    hold(others.get("bin/mttq") == files.get("bin/mttq"), "the packages have two programs")
    sums = run_bytes("dpkg-deb", "--info", deb, "md5sums").decode()
    hold(dict(reversed(line.split("  ")) for line in sums.splitlines())
         == {f"usr/{name}": hashlib.md5(data).hexdigest() for name, data in files.items()}, "md5sums are of other files")
    run("sha256sum", "--check", "--quiet", "--strict", "SHA256SUMS", cwd=deb.parent)
    return [f"/usr/{name}" for name in files]


def run_bytes(*command):
    return subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=-1, check=True).stdout


def bare_root(folder, kept):
    """Debian's essential packages and the zone data, unpacked and set up in a folder."""
    if not kept.is_file():
        kept.parent.mkdir(parents=True, exist_ok=True)
        part = kept.with_suffix(".part.tar")
        run("mmdebstrap", "--quiet", "--variant=essential", "--include=tzdata", SUITE, part, MIRROR)
        if faults:
            return None
        part.rename(kept)
    root = folder / "root"
    root.mkdir()
    # Devices cannot be made everywhere; nothing here needs one but /dev/null.
    run("tar", "-xf", kept, "-C", root, "--exclude=./dev/*")
    (root / "dev/null").touch()
    return root


def check_version(root, program="/usr/bin/mttq"):
    said = json.loads(run("chroot", root, program, "version", "--format", "json"))
    commit = run("git", "-C", HOUSE, "rev-parse", "HEAD").strip()[:12]
    hold((said["commit"] or "").rstrip("+") == commit, f"{program} says the commit {said['commit']}, it is {commit}")
    hold(re.fullmatch(r"\d{4}-\d\d-\d\d", said["date"] or ""), f"{program} says the day {said['date']}")


def live(root, where):
    told = run(sys.executable, "-B", HOUSE / ".ci" / "readme", "installed", root)
    print(f"{where}: {told.splitlines()[-1] if told else 'nothing'}")


def check_installed(deb, tar, root, files):
    def here():
        return {path.relative_to(root) for path in (root / "usr").rglob("*")}

    before = here()
    hold(shutil.which("swift", path=f"{root}/usr/bin:{root}/usr/local/bin") is None, "the bare root has Swift")
    shutil.copy(deb, root / "tmp/mttq.deb")
    run("chroot", root, "dpkg", "--install", "/tmp/mttq.deb")
    hold(set(files) <= set(run("chroot", root, "dpkg", "--listfiles", "mttq").splitlines()), "dpkg lists other files")
    hold(not run("chroot", root, "dpkg", "--verify", "mttq"), "dpkg --verify finds another file")
    check_version(root)
    completes = run("chroot", root, "bash", "-c", f"source /usr/{SHELLS['bash']}; complete -p mttq")
    hold("mttq" in completes, f"bash completes nothing: {completes}")
    mounted = subprocess.run(["mount", "-t", "proc", "proc", root / "proc"], stderr=-1, check=False).returncode == 0
    if mounted:
        try:
            live(root, "as installed")
        finally:
            run("umount", root / "proc")
    else:
        print("as installed: /proc cannot be mounted here")
    hold(not list((root / "proc").iterdir()), "there is something in /proc")
    live(root, "without /proc")
    (root / "usr/share/zoneinfo").rename(root / "zones")
    live(root, "without /proc and zone data")
    (root / "zones").rename(root / "usr/share/zoneinfo")
    run("chroot", root, "dpkg", "--purge", "mttq")
    hold(here() == before, f"purged, but there: {sorted(here() ^ before)[:5]}")
    run("tar", "-xJf", tar, "--strip-components=1", "--no-same-owner", "-C", root / "usr/local")
    check_version(root, "/usr/local/bin/mttq")
    live(root, "unpacked into /usr/local")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("packages", type=Path)
    parser.add_argument("mttq")
    parser.add_argument("--root", type=Path, default=HOUSE / ".build" / f"{SUITE}.tar")
    options = parser.parse_args()
    if os.geteuid() != 0:
        os.execvp("sudo", ["sudo", sys.executable, "-B", *sys.argv])
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    deb, tar = [next(options.packages.glob(pattern), None) for pattern in ("mttq_*.deb", "mttq-*.tar.xz")]
    if not deb or not tar:
        sys.exit(f"{options.packages} has no packages")
    files = check_files(deb, tar, Path(options.mttq).resolve())
    with tempfile.TemporaryDirectory(prefix="mttq-root-") as folder:
        if root := bare_root(Path(folder), options.root):
            check_installed(deb, tar, root, files)
    for fault in faults:
        print("FAULT:", fault)
    print(f"{len(files)} files, installed: {len(faults)} faults")
    sys.exit(bool(faults))


main()
