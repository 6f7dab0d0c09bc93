"""The guides name what is there: paths, types and rooms of which CONTRIBUTING and DECISIONS speak.

Words in backticks are names, and in blocks of commands what has a slash. A path is read from the top of the house, or
from any folder in it: `Style/Style.swift`; CODE at its end is what a reader puts there. A capitalised word is a type
with its member, `PlanRule.all`, or a folder; a word with a dot before it is a member.
Under a heading that is called as a target or a folder of one, a table has a row for each room, those below first.
"""

import os
import re

import index_store as store

GUIDES = [".github/CONTRIBUTING.md", ".github/DECISIONS.md"]
# What belongs to the system, to others or to the maintainers, and no house has.
FOREIGN = {"JSONDecoder", "Dictionary", "Type+Topic", "book.md", "report.md", "cli.md", "diagnostics.md", "domain.md"}
OPEN = "CODE"
BUILT = ".build/"
LEFT_OUT = {".git", ".build", ".build-library", "__pycache__"}

PATH = re.compile(r"[\w.+-]*(/[\w.+-]+)+/?|[\w+-]+\.(swift|py|md|json|jsonl|txt)|\w+/|[A-Z]\w+\+[A-Z]\w+")
TYPE = re.compile(r"[A-Z][A-Za-z]+(\.[a-z]\w*|\.[A-Z]\w*)*(\(.*\))?")
MEMBER = re.compile(r"\.([a-z][A-Za-z]+)(\(.*\))?")


def stale(index, root, houses):
    """What the guides say and the house does not have, each at its line."""
    paths, symbols = trails(root), qualified(index) | declared(root / "Package.swift")
    for guide in GUIDES:
        if not (root / guide).is_file():
            yield f"{guide}: is not there"
            continue
        lines = (root / guide).read_text(encoding="utf-8").split("\n")
        for number, word in words(lines):
            if word not in FOREIGN and not known(word, paths, symbols):
                yield f"{guide}:{number}: {word} is nowhere"
        levels = {
            f"{target}/{folder}".strip("/"): level for target, of in houses.items() for folder, level in of.items()}
        rows = listed(lines, levels)
        yield from (f"{guide}:{number}: {told}" for number, told in misplaced(rows, levels))
        if guide == GUIDES[0]:
            yield from (f"{guide}: {room} has no row" for room in unlisted(rows, houses))


def words(lines):
    """The names in a guide, with the numbers of their lines."""
    fenced = False
    for number, line in enumerate(lines, 1):
        if line.strip().startswith("```"):
            fenced = not fenced
        elif fenced or line.startswith("    "):
            yield from ((number, word) for word in line.split() if "/" in word and not word.startswith(BUILT))
        else:
            named = re.findall(r"`([^`]+)`", line) + re.findall(r"\]\((?:\.\./)?([\w./-]+)", line)
            yield from ((number, word) for word in named if not word.startswith(BUILT))


def known(word, paths, symbols):
    if word.startswith("."):
        member = MEMBER.fullmatch(word)
        if word in paths or not member and not PATH.fullmatch(word):
            return True
        return bool(member) and member[1] in symbols
    if PATH.fullmatch(word):
        return word.rstrip("/").removesuffix("/" + OPEN) in paths
    if TYPE.fullmatch(word):
        return word.partition("(")[0] in symbols or word in paths
    # Words of the language, commands and values are the reader's to judge.
    return True


def trails(root):
    """Every path, and each end of it; also without the ending of a Swift file."""
    found = set()
    for folder, inside, files in os.walk(root):
        inside[:] = [name for name in inside if name not in LEFT_OUT]
        below = os.path.relpath(folder, root)
        start = [] if below == "." else below.split(os.sep)
        for name in [*inside, *files]:
            for last in {name, name.removesuffix(".swift")}:
                steps = [*start, last]
                found.update("/".join(steps[at:]) for at in range(len(steps)))
    return found


def declared(manifest):
    """The targets of a package."""
    return set(re.findall(r'name: "(\w+)"', manifest.read_text())) if manifest.is_file() else set()


def qualified(index):
    """The names of all that is declared, by themselves and behind the types that hold them."""
    outer = {}
    for occurrences in index.occurrences.values():
        for one in occurrences:
            for roles, other in one.relations:
                if roles & store.EXTENDED_BY:
                    outer[other] = one.usr
                elif roles & store.CHILD_OF and one.roles & store.DEFINITION:
                    outer[one.usr] = other
    found = set()
    for occurrences in index.occurrences.values():
        for one in occurrences:
            if not one.roles & store.DEFINITION or index.symbols[one.usr].kind == store.EXTENSION:
                continue
            name, usr = index.symbols[one.usr].name.partition("(")[0], outer.get(one.usr)
            found.add(name)
            while usr:
                if index.symbols[usr].kind != store.EXTENSION:
                    name = f"{index.symbols[usr].name}.{name}"
                    found.add(name)
                usr = outer.get(usr)
    return found


def listed(lines, levels):
    """The rooms in the table below each heading that is a level's name, with the numbers of their lines."""
    name, found = None, {}
    for number, line in enumerate(lines, 1):
        if line.startswith("#"):
            name = line.lstrip("#").strip(" `")
            if name in levels:
                found[name] = {}
        elif name in found and line.startswith("| `"):
            for room in re.findall(r"`(\w+)`", line.split("|")[1]):
                found[name][room] = number
    return found


def misplaced(rows, levels):
    """Rows that speak of no room, and rows that what they stand on does not come before."""
    for name, of in rows.items():
        inside, arrows = levels[name]
        yield from ((number, f"{name} has no room {room}") for room, number in of.items() if room not in inside)
        for one, other in sorted(arrows):
            if one in of and of[one] <= of.get(other, 0):
                yield of[one], f"{one} stands on {other}, whose row does not come before"


def unlisted(rows, houses):
    """The rooms of targets that no row names."""
    for target, levels in houses.items():
        yield from (
            f"{target}/{room}" for room in sorted(levels[""][0]) if room != "." and room not in rows.get(target, {}))
