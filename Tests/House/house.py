"""The house check: rooms without circles, nothing that nobody uses, files named for what stands in them, guides that
name what is there.

    swift build --build-tests
    python3 -B Tests/House/house.py

reads what the compiler wrote down while it built (`index_store.py`), and fails where two rooms stand on one another
(`rooms.py`), where nobody uses a declaration (`unused.py`), where nothing explains the name of a file (`names.py`) and
where a guide speaks of what is not there (`guides.py`).

    python3 -B Tests/House/house.py --floors
    python3 -B Tests/House/house.py --self-test

print the rooms by floors, the ground first, and plant faults that the check has to find (`planted.py`).
"""

import argparse
import sys
from pathlib import Path

import guides
import index_store
import names
import planted
import rooms
import unused

ROOT = Path(__file__).resolve().parents[2]
STORE = ".build/debug/index/store"
# What programs of others use of the library, and what starts the tool.
LIBRARY, TOOL = "Sources/MTTQCore/Library/", "Sources/mttq/"


def built(root):
    """The index of a tree that was built as it stands."""
    if not (root / STORE).is_dir():
        raise SystemExit("house: nothing is built: swift build --build-tests")
    index = index_store.Index(root / STORE, root, ["Sources", "Tests"])
    missing = sorted(
        path for path in map(str, (path.relative_to(root) for path in (root / "Sources").rglob("*.swift")))
        if path not in index.occurrences or path in index.outdated)
    if missing:
        raise SystemExit("house: not built as they stand: " + ", ".join(missing))
    return index


def houses(index):
    """The rooms of each target, by level."""
    found = {}
    for target in sorted({path.split("/")[1] for path in index.occurrences if path.startswith("Sources/")}):
        base = f"Sources/{target}/"
        files = [path for path in index.occurrences if path.startswith(base)]
        references = [(one[len(base):], other[len(base):], name) for one, other, name in index.references(files)]
        found[target] = rooms.levels([path[len(base):] for path in files], references)
    return found


def circles(targets):
    lines = []
    for target, levels in targets.items():
        for circle in rooms.circles(levels):
            lines += rooms.told(target, circle)
    return lines


def floors(index):
    lines = []
    for target, levels in houses(index).items():
        for folder, (inside, _) in levels.items():
            if len(inside) > 1:
                lines += rooms.floors_told("/".join(part for part in (target, folder) if part), levels[folder])
    return lines


def unused_declarations(index, root):
    texts = {}

    def is_root(declaration):
        if not declaration.path.startswith((LIBRARY, TOOL)):
            return False
        if declaration.path not in texts:
            texts[declaration.path] = (root / declaration.path).read_text().split("\n")
        line = texts[declaration.path][declaration.line - 1]
        return "public" in line.split() or declaration.name == "main()"

    found, needless = unused.unused(index, is_root)
    lines = [f"{one.path}:{one.line}: {one.name}: {one.why}" for one in found]
    return lines + [f"Tests/House/unused.py: {name} needs no exception" for name in needless]


def misnamed_files(index):
    found, needless = names.misnamed(names.contents(index))
    lines = [names.told(path, inside) for path, inside in found]
    return lines + [f"Tests/House/names.py: no file needs the topic {topic}" for topic in needless]


def check(root):
    """The faults of a tree that was built, by what they are."""
    index = built(root)
    targets = houses(index)
    return {
        "Rooms that stand on one another": circles(targets),
        "Declarations that nobody uses": unused_declarations(index, root),
        "Files that no type and no topic explains": misnamed_files(index),
        "What guides speak of and is not there": list(guides.stale(index, root, targets)),
    }


def main():
    parser = argparse.ArgumentParser(description="Rooms without circles, nothing unused, names and guides that hold.")
    parser.add_argument("--floors", action="store_true", help="print the rooms by floors")
    parser.add_argument("--self-test", action="store_true", help="plant faults and find them")
    arguments = parser.parse_args()
    if arguments.self_test:
        return planted.run(check)
    if arguments.floors:
        print("\n".join(floors(built(ROOT))))
        return 0
    faults = {title: lines for title, lines in check(ROOT).items() if lines}
    for title, lines in faults.items():
        count = sum(not line.startswith(" ") for line in lines)
        print(f"{title}: {count}", *lines, sep="\n  ")
    if not faults:
        print("Rooms on floors, nothing unused, every name explained, guides that name what is there")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
