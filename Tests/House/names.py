"""Names of files: a file of `Sources` is called as the type that it declares, or `Type+Topic` where it extends `Type`.

In the rooms of `TOPICS`, what a file is about has a better name than the type that it adds to.
"""

from collections import namedtuple

import index_store as store

# Files in folders of this name are named for something else, as long as they extend one of `types`.
Topic = namedtuple("Topic", "folder types why")
TOPICS = [
    Topic("Faults", {"DiagnosticCode", "Diagnostic"}, "named for the fault: its code, explanation and words"),
    Topic("PlanRules", {"PlanRule", "Diagnostic"}, "named for the fault that the rule finds in a plan or a register"),
    Topic("Seals", {"DiagnosticCode", "Diagnostic"}, "named for the fault of what was sent"),
    Topic("BookRules", {"BookRule", "Diagnostic"}, "named for the fault that the rule finds in a whole book"),
]
# What a file declares at its top level, and what it extends.
Contents = namedtuple("Contents", "declared extended")


def contents(index):
    """What stands in each file of the sources, by path."""
    paths = [path for path in index.occurrences if path.startswith("Sources/")]
    outer = {}
    for path in paths:
        for one in index.occurrences[path]:
            for roles, other in one.relations:
                if roles & store.EXTENDED_BY:
                    outer[other] = one.usr
                elif roles & store.CHILD_OF and one.roles & store.DEFINITION:
                    outer[one.usr] = other
    return {path: of_file(index, path, outer) for path in paths}


def of_file(index, path, outer):
    declared, extended = set(), set()
    for one in index.occurrences[path]:
        symbol = index.symbols[one.usr]
        if any(roles & store.EXTENDED_BY for roles, _ in one.relations):
            extended |= names(index, one.usr, outer)
        at_top = not any(roles & store.CHILD_OF for roles, _ in one.relations)
        if at_top and one.roles & store.DEFINITION and symbol.kind in store.TYPES:
            declared.add(symbol.name)
    return Contents(declared, extended)


def names(index, usr, outer):
    """A type's own name and those of the types that it is nested in: `Deadline.Status` is part of `Deadline`."""
    found = set()
    while usr:
        found.add(index.symbols[usr].name)
        usr = outer.get(usr)
    return found


def misnamed(files, topics=TOPICS):
    """The files that neither a type nor a topic explains, and the topics that explain no file."""
    found, needed = [], set()
    for path, inside in sorted(files.items()):
        folder, name = path.split("/")[-2:]
        name = name.removesuffix(".swift")
        of, plus, _ = name.partition("+")
        if name in inside.declared or plus and of.split(".")[-1] in inside.extended:
            continue
        topic = next((topic for topic in topics if topic.folder == folder and topic.types & inside.extended), None)
        if topic:
            needed.add(topic.folder)
        else:
            found.append((path, inside))
    return found, [topic.folder for topic in topics if topic.folder not in needed]


def told(path, inside):
    known = [f"declares {', '.join(sorted(inside.declared))}"] if inside.declared else []
    known += [f"extends {', '.join(sorted(inside.extended))}"] if inside.extended else []
    return f"{path}: {'; '.join(known) or 'has no type'}"
