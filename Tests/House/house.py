"""The house check: rooms without circles, nothing that nobody uses, files named for what stands in them.

    swift build --build-tests
    python3 -B Tests/House/house.py [--floors] [--self-test]

It reads what the compiler wrote down while it built (`index_store.py`), and fails with the files and the names where
two rooms of a target stand on one another (`rooms.py`). `--floors` prints the rooms by floors, ground first.
"""

import argparse
import sys
from pathlib import Path

import index_store
import rooms

ROOT = Path(__file__).resolve().parents[2]


def references(index, target):
    """The files of a target below its folder, and who names what of whom in it."""
    base = f"Sources/{target}/"
    files = {path: path[len(base):] for path in index.occurrences if path.startswith(base)}
    defined, found = {}, set()
    for path, short in files.items():
        for one in index.occurrences[path]:
            if one.roles & index_store.DEFINITION and index.symbols[one.usr].kind != index_store.EXTENSION:
                defined.setdefault(one.usr, short)
    for path, short in files.items():
        for one in index.occurrences[path]:
            elsewhere = defined.get(one.usr, short) != short
            if elsewhere and one.roles & index_store.REFERENCE and ":" not in index.symbols[one.usr].name.split("(")[0]:
                found.add((short, defined[one.usr], index.symbols[one.usr].name))
    return sorted(files.values()), sorted(found)


def trees(index):
    targets = sorted({path.split("/")[1] for path in index.occurrences})
    return {target: rooms.levels(*references(index, target)) for target in targets}


def print_floors(trees):
    for target, tree in trees.items():
        for folder, (inside, _) in tree.items():
            if len(inside) > 1:
                print("/".join(part for part in (target, folder) if part))
                for number, floor in enumerate(rooms.floors(tree, folder), 1):
                    names = [f"{' + '.join(group)} ({count})" for group, count in floor]
                    print(f"  {number:2} {', '.join(names)}")


def main():
    parser = argparse.ArgumentParser(description="Rooms, unused declarations and names of files.")
    parser.add_argument("--floors", action="store_true", help="print the rooms by floors")
    parser.add_argument("--root", default=ROOT, type=Path, help="the repository")
    arguments = parser.parse_args()
    index = index_store.Index(arguments.root / ".build/debug/index/store", arguments.root, ["Sources"])
    houses = trees(index)
    if arguments.floors:
        print_floors(houses)
        return 0
    lines = []
    for target, tree in houses.items():
        for circle in rooms.circles(tree):
            lines += rooms.told(target, circle)
    print("\n".join(lines))
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
