"""What nobody uses: declarations that no way leads to from `main` and from the library's public names.

A way is a name in the code: what is alive keeps alive what its definition names. So two functions that name each other
alone are found, and so is a property that is written and never read. What tests alone name is unused.

What the standard library calls for one of its protocols (`description`, `next`, `<`) is alive with its type, and the
cases of an enum with its `allCases` or its raw value. The equality of a type, made by synthesis, reads every stored
property without naming it; since nearly every type has one, that is no use, but in a key: a type of which nothing is
read is there to be compared.
"""

from collections import defaultdict, namedtuple

import index_store as store

# What is alive although no name leads to it, as `Type.name`, with the reason. What needs no exception is struck off.
EXCEPTIONS = {
    "Tool.faults(in:)": "the fuzzer reads command lines without running them",
    "BookLock.folder": "the lock is held as long as the descriptor is open",
    "StagingFolder.lock": "the lock is held as long as the descriptor is open",
    "FileFacts.changes": "facts are compared whole, to see whether a file was changed",
    "beforeMain": "the C library calls what stands in its section",
    "StaticString.asCText": "what the C library calls names it",
}

DECLARATIONS = store.TYPES | {
    store.FUNCTION, store.VARIABLE, store.CASE, store.METHOD, store.CLASS_METHOD, store.STATIC_METHOD, store.PROPERTY,
    store.CLASS_PROPERTY, store.STATIC_PROPERTY, store.INITIALISER,
}
# `T.allCases` and `T.init(rawValue:)` are `T` followed by these.
ALL_CASES, RAW_VALUE = "8allCases", "8rawValue"
# `RawRepresentable.init(rawValue:)`: code that makes a case of whatever enum from a text.
ANY_RAW_VALUE, STRING = "s:SY8rawValuexSg03RawB0Qz_tcfc", "s:SS"
EQUATABLE = {"s:SQ", "s:SH"}

Declaration = namedtuple("Declaration", "path line column name kind parent")
Unused = namedtuple("Unused", "path line name why")


class Uses:
    """Who names whom, gathered from the files of `Sources`."""

    def __init__(self, index, is_root):
        """`is_root` tells of a declaration whether something outside the sources calls it."""
        self.index = index
        self.paths = [path for path in index.occurrences if path.startswith("Sources/")]
        self.accessors, self.extended, self.computed, self.declared = {}, {}, set(), {}
        for path in self.paths:
            self.gather_definitions(path)
        self.members = defaultdict(set)
        for usr, declaration in self.declared.items():
            self.members[declaration.parent].add(usr)
        self.uses, self.witnesses, self.requirements = defaultdict(set), defaultdict(set), defaultdict(set)
        self.roots = {usr for usr, declaration in self.declared.items() if is_root(declaration)}
        self.written, self.bases = set(), defaultdict(set)
        for path in self.paths:
            for one in index.occurrences[path]:
                self.gather_witness(one)
                if one.roles & store.REFERENCE and one.usr not in self.accessors:
                    self.gather_use(one)

    def gather_definitions(self, path):
        definitions = []
        for one in self.index.occurrences[path]:
            kind = self.index.symbols[one.usr].kind
            written = one.roles & store.DEFINITION and not one.roles & store.IMPLICIT
            for roles, other in one.relations:
                if roles & store.EXTENDED_BY:
                    self.extended[other] = one.usr
                if roles & store.ACCESSOR_OF:
                    self.accessors[one.usr] = other
                    self.computed |= {other} if written else set()
            if written and kind in DECLARATIONS and one.usr not in self.accessors:
                definitions.append(one)
        for one in definitions:
            symbol = self.index.symbols[one.usr]
            parent = next((self.owner(other) for roles, other in one.relations if roles & store.CHILD_OF), None)
            self.declared[one.usr] = Declaration(path, one.line, one.column, symbol.name, symbol.kind, parent)

    def owner(self, usr):
        """The declaration that a symbol is part of: of an accessor its property, of an extension what it extends."""
        return self.accessors.get(usr) or self.extended.get(usr) or usr

    def gather_witness(self, one):
        for roles, other in one.relations:
            if roles & store.OVERRIDE_OF:
                self.witnesses[self.owner(other)].add(self.owner(one.usr))
                self.requirements[self.owner(one.usr)].add(self.owner(other))

    def gather_use(self, one):
        if self.is_stored(one.usr) and not one.roles & store.READ:
            # Filled, by assignment or by the label of an argument.
            self.written.add(one.usr)
            return
        if any(roles & store.EXTENDED_BY for roles, _ in one.relations):
            return
        for roles, other in one.relations:
            if roles & store.BASE_OF:
                self.bases[self.owner(other)].add(one.usr)
        inside = store.CONTAINED_BY | store.CALLED_BY | store.BASE_OF
        holders = {self.owner(other) for roles, other in one.relations if roles & inside}
        for holder in holders or {None}:
            if holder in self.declared:
                self.uses[holder].add(one.usr)
            else:
                self.roots.add(one.usr)

    def alive(self):
        """What a way leads to."""
        alive, fresh = set(), list(self.roots)
        while fresh:
            usr = fresh.pop()
            if usr in alive:
                continue
            alive.add(usr)
            fresh += self.uses[usr]
            if usr in self.declared and self.declared[usr].parent:
                fresh.append(self.declared[usr].parent)
            # A witness is alive when its type and what it stands for are; of others, a requirement always is.
            for one in self.members[usr]:
                if any(other in alive or other not in self.declared for other in self.requirements[one]):
                    fresh.append(one)
            fresh += [one for one in self.witnesses[usr] if one in self.declared and self.declared[one].parent in alive]
            fresh += self.cases(usr)
        return alive

    def cases(self, usr):
        """The cases of the enums that are gone through as a whole, or made from raw values, by this name."""
        enums = set()
        if usr == ANY_RAW_VALUE:
            enums = {one for one, bases in self.bases.items() if STRING in bases}
        for mark, end in ((ALL_CASES, "vpZ"), (RAW_VALUE, "fc")):
            enum, found, rest = usr.rpartition(mark)
            if found and rest.endswith(end):
                enums.add(enum)
        return [one for enum in enums for one in self.members[enum] if self.declared[one].kind == store.CASE]

    def is_key(self, usr, alive):
        """Whether a type can be compared and nothing else is done with what it holds."""
        held = [one for one in self.members[usr] if self.is_stored(one)]
        return bool(self.bases[usr] & EQUATABLE) and not any(one in alive for one in held)

    def is_stored(self, usr):
        return self.index.symbols[usr].kind == store.PROPERTY and usr not in self.computed


def unused(index, is_root, exceptions=EXCEPTIONS):
    """The declarations that nobody uses, and the exceptions that need to be none."""
    uses = Uses(index, is_root)
    alive = uses.alive()
    named = {usr for names in uses.uses.values() for usr in names}
    tested = {
        one.usr for path, occurrences in index.occurrences.items() if not path.startswith("Sources/")
        for one in occurrences if one.roles & store.REFERENCE
    }
    found, needed = [], set()
    for usr, one in uses.declared.items():
        # Of a type that nobody uses, its name is enough.
        if usr in alive or one.parent in uses.declared and one.parent not in alive:
            continue
        if usr in uses.written and uses.is_key(one.parent, alive):
            continue
        name = f"{index.symbols[one.parent].name}.{one.name}" if one.parent else one.name
        why = "only what nobody uses names it" if usr in named else "nothing names it"
        if usr in uses.written:
            why = "it is written and never read"
        if usr in tested:
            why += ", but for tests"
        if name in exceptions:
            needed.add(name)
        else:
            found.append(Unused(one.path, one.line, name, why))
    return sorted(found), sorted(set(exceptions) - needed)
