"""What nobody uses: declarations that no way leads to from `main` and from the library's public names.

A way is a name in the code: what is alive keeps alive what its definition names. So two functions that name each other
alone are found, and so is a property that is written and never read. What tests alone name is unused.

What the standard library calls for one of its protocols (`description`, `next`, `<`) is alive with its type, the cases
of an enum with its `allCases`. The equality of a type, made by synthesis, reads every stored property without naming
it; since nearly every type has one, that is no use. A property that is there for equality alone stands in `FOR_EQUALITY`.
"""

from collections import defaultdict, namedtuple

import index_store as store

# Stored properties that tell two values apart and that nothing else reads, as `Type.property`, each with its reason.
# One that is read elsewhere, or gone, has to be struck off.
FOR_EQUALITY = {}

DECLARATIONS = store.TYPES | {
    store.FUNCTION, store.VARIABLE, store.CASE, store.METHOD, store.CLASS_METHOD, store.STATIC_METHOD, store.PROPERTY,
    store.CLASS_PROPERTY, store.STATIC_PROPERTY, store.INITIALISER,
}
ALL_CASES, FROM_RAW_VALUE = "8allCases", "8rawValue"
# Made from its raw value by code that does not know which enum it is.
GENERIC_RAW_VALUE = "s:SY8rawValuexSg03RawB0Qz_tcfc"

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
        self.written, self.whole = set(), set()
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
        stored = self.index.symbols[one.usr].kind == store.PROPERTY and one.usr not in self.computed
        if stored and not one.roles & store.READ:
            # Filled, by assignment or by the label of an argument.
            self.written.add(one.usr)
            return
        inside = store.CONTAINED_BY | store.CALLED_BY | store.BASE_OF
        holders = {self.owner(other) for roles, other in one.relations if roles & inside}
        if any(roles & store.EXTENDED_BY for roles, _ in one.relations):
            return
        for holder in holders or {None}:
            if holder in self.declared:
                self.uses[holder].add(one.usr)
            else:
                self.roots.add(one.usr)

    def alive(self):
        """What a way leads to."""
        alive, fresh = set(), list(self.roots)
        raw_values = set()
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
        """The cases of an enum that is gone through as a whole, or made from raw values."""
        for mark in (ALL_CASES, FROM_RAW_VALUE):
            enum, found, rest = usr.rpartition(mark)
            if found and (mark == ALL_CASES or rest.endswith("fc")):
                return [one for one in self.members[enum] if self.declared[one].kind == store.CASE]
        return []


def unused(index, is_root, exceptions=FOR_EQUALITY):
    """The declarations that nobody uses, and the exceptions that are none."""
    uses = Uses(index, is_root)
    alive = uses.alive()
    named = {usr for names in uses.uses.values() for usr in names} | uses.roots
    tested = {
        one.usr for path, found in index.occurrences.items() if not path.startswith("Sources/")
        for one in found if one.roles & store.REFERENCE
    }
    found, needed = [], set()
    for usr, one in uses.declared.items():
        if usr in alive or one.parent in uses.declared and one.parent not in alive:
            continue
        symbol = index.symbols.get(one.parent)
        name = f"{symbol.name}.{one.name}" if symbol else one.name
        why = "only what nobody uses names it" if usr in named else "nothing names it"
        if usr in uses.written:
            why = "it is written and never read"
        if usr in tested:
            why += ", besides tests"
        if name in exceptions:
            needed.add(name)
        else:
            found.append(Unused(one.path, one.line, name, why))
    return sorted(found), sorted(set(exceptions) - needed)
