"""What the compiler wrote down while it built: who is defined where, and who names whom.

`swift build` leaves an index store beside its products. Its format is the toolchain's own affair, so it is read with
the toolchain's own library, `libIndexStore`, which stands beside the `swift` that built.
"""

import ctypes
import os
import shutil
from collections import namedtuple
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_bool, c_char_p, c_int, c_int64, c_size_t, c_uint, c_uint64
from ctypes import c_void_p, string_at
from pathlib import Path

# What an occurrence is, and how it stands to another symbol: bits of `indexstore_symbol_role_t`.
DEFINITION, REFERENCE, READ, WRITE = 1 << 1, 1 << 2, 1 << 3, 1 << 4
IMPLICIT = 1 << 8
CHILD_OF, BASE_OF, OVERRIDE_OF, EXTENDED_BY, ACCESSOR_OF = 1 << 9, 1 << 10, 1 << 11, 1 << 14, 1 << 15
CALLED_BY, CONTAINED_BY = 1 << 13, 1 << 16

# What a symbol is: `indexstore_symbol_kind_t`.
MODULE, ENUM, STRUCT, CLASS, PROTOCOL, EXTENSION, TYPEALIAS = 1, 5, 6, 7, 8, 9, 11
FUNCTION, VARIABLE, CASE, METHOD, CLASS_METHOD, STATIC_METHOD = 12, 13, 15, 16, 17, 18
PROPERTY, CLASS_PROPERTY, STATIC_PROPERTY, INITIALISER, PARAMETER = 19, 20, 21, 22, 25
TYPES = {ENUM, STRUCT, CLASS, PROTOCOL, TYPEALIAS}

Symbol = namedtuple("Symbol", "usr name kind properties")
# `relations` are pairs of roles and the USR of the other symbol.
Occurrence = namedtuple("Occurrence", "usr roles line column relations")


class Text(Structure):
    _fields_ = [("data", c_void_p), ("length", c_size_t)]

    def __str__(self):
        return string_at(self.data, self.length).decode() if self.length else ""


EACH_TEXT = CFUNCTYPE(c_bool, c_void_p, Text)
EACH = CFUNCTYPE(c_bool, c_void_p, c_void_p)

# Name of a function without `indexstore_`, what it gives, what it takes.
FUNCTIONS = [
    ("store_create", c_void_p, [c_char_p, POINTER(c_void_p)]),
    ("store_dispose", None, [c_void_p]),
    ("store_units_apply_f", c_bool, [c_void_p, c_uint, c_void_p, EACH_TEXT]),
    ("error_get_description", c_char_p, [c_void_p]),
    ("unit_reader_create", c_void_p, [c_void_p, c_char_p, POINTER(c_void_p)]),
    ("unit_reader_dispose", None, [c_void_p]),
    ("unit_reader_get_modification_time", None, [c_void_p, POINTER(c_int64), POINTER(c_int64)]),
    ("unit_reader_get_main_file", Text, [c_void_p]),
    ("unit_reader_dependencies_apply_f", c_bool, [c_void_p, c_void_p, EACH]),
    ("unit_dependency_get_kind", c_int, [c_void_p]),
    ("unit_dependency_get_filepath", Text, [c_void_p]),
    ("unit_dependency_get_name", Text, [c_void_p]),
    ("record_reader_create", c_void_p, [c_void_p, c_char_p, POINTER(c_void_p)]),
    ("record_reader_dispose", None, [c_void_p]),
    ("record_reader_occurrences_apply_f", c_bool, [c_void_p, c_void_p, EACH]),
    ("occurrence_get_symbol", c_void_p, [c_void_p]),
    ("occurrence_get_roles", c_uint64, [c_void_p]),
    ("occurrence_get_line_col", None, [c_void_p, POINTER(c_uint), POINTER(c_uint)]),
    ("occurrence_relations_apply_f", c_bool, [c_void_p, c_void_p, EACH]),
    ("symbol_relation_get_roles", c_uint64, [c_void_p]),
    ("symbol_relation_get_symbol", c_void_p, [c_void_p]),
    ("symbol_get_kind", c_int, [c_void_p]),
    ("symbol_get_properties", c_uint64, [c_void_p]),
    ("symbol_get_name", Text, [c_void_p]),
    ("symbol_get_usr", Text, [c_void_p]),
]
RECORD = 2


def library():
    """The toolchain's reader, its functions typed, without their common prefix."""
    swift = shutil.which("swift")
    if not swift:
        raise SystemExit("house: no swift on the path")
    path = Path(os.path.realpath(swift)).parent.parent / "lib" / "libIndexStore.so"
    if not path.exists():
        raise SystemExit(f"house: no {path.name} beside {swift}")
    raw = ctypes.CDLL(str(path))
    functions = {}
    for name, result, arguments in FUNCTIONS:
        function = getattr(raw, "indexstore_" + name)
        function.restype, function.argtypes = result, arguments
        functions[name] = function
    return type("Library", (), {name: staticmethod(function) for name, function in functions.items()})


class Index:
    """The newest word of the compiler on each file that is still there.

    `occurrences` has a list for each file, by its path below `root`; `symbols` all symbols by USR; `outdated` the files
    that changed since.
    """

    def __init__(self, store, root, below):
        """Reads the files that stand in one of the folders `below` of `root`."""
        self.library = library()
        self.root = os.path.realpath(root)
        self.symbols, self.occurrences, self.outdated = {}, {}, set()
        # Symbols live as long as their record's reader: addresses are remembered for one record alone.
        self.seen = {}
        error = c_void_p()
        self.store = self.library.store_create(os.fsencode(store), byref(error))
        if not self.store:
            raise SystemExit(f"house: {self.words(error)}")
        for path, (time, record) in sorted(self.units(below).items()):
            self.occurrences[path] = self.record(record)
            if time < os.stat(os.path.join(self.root, path)).st_mtime_ns:
                self.outdated.add(path)
        self.library.store_dispose(self.store)

    def references(self, paths):
        """Who of these files names what of whom: a file, another, the name."""
        defined, found = {}, set()
        for path in paths:
            for one in self.occurrences[path]:
                if one.roles & DEFINITION and self.symbols[one.usr].kind != EXTENSION:
                    defined.setdefault(one.usr, path)
        for path in paths:
            for one in self.occurrences[path]:
                home = defined.get(one.usr, path)
                # Beside each property the compiler notes the accessor that is called.
                name = self.symbols[one.usr].name.removeprefix("getter:").removeprefix("setter:")
                if one.roles & REFERENCE and home != path:
                    found.add((path, home, name))
        return sorted(found)

    def words(self, error):
        return (self.library.error_get_description(error) or b"the index cannot be read").decode()

    def units(self, below):
        """The newest unit of each file: a store keeps those of moved, deleted and earlier files."""
        names, newest = [], {}
        gather = EACH_TEXT(lambda _, name: names.append(str(name)) or True)
        self.library.store_units_apply_f(self.store, 0, None, gather)
        for name in names:
            error = c_void_p()
            reader = self.library.unit_reader_create(self.store, name.encode(), byref(error))
            if not reader:
                continue
            main = str(self.library.unit_reader_get_main_file(reader))
            path = os.path.relpath(os.path.realpath(main), self.root) if main else ""
            if path.split(os.sep)[0] in below and os.path.exists(main):
                seconds, nanoseconds = c_int64(), c_int64()
                self.library.unit_reader_get_modification_time(reader, byref(seconds), byref(nanoseconds))
                found = seconds.value * 10**9 + nanoseconds.value, self.record_name(reader, main)
                if found[1] and (path not in newest or found > newest[path]):
                    newest[path] = found
            self.library.unit_reader_dispose(reader)
        return newest

    def record_name(self, reader, main):
        """The record of the unit's own file; a unit names those of interfaces that it read, too."""
        names = []

        def each(_, dependency):
            if self.library.unit_dependency_get_kind(dependency) == RECORD:
                if str(self.library.unit_dependency_get_filepath(dependency)) == main:
                    names.append(str(self.library.unit_dependency_get_name(dependency)))
            return True

        self.library.unit_reader_dependencies_apply_f(reader, None, EACH(each))
        return names[0] if names else None

    def record(self, name):
        error = c_void_p()
        reader = self.library.record_reader_create(self.store, name.encode(), byref(error))
        if not reader:
            raise SystemExit(f"house: {self.words(error)}")
        self.seen, found = {}, []
        line, column, relations = c_uint(), c_uint(), []

        def each_relation(_, relation):
            other = self.symbol(self.library.symbol_relation_get_symbol(relation))
            relations.append((self.library.symbol_relation_get_roles(relation), other))
            return True

        of_relations = EACH(each_relation)

        def each(_, occurrence):
            usr = self.symbol(self.library.occurrence_get_symbol(occurrence))
            self.library.occurrence_get_line_col(occurrence, byref(line), byref(column))
            relations.clear()
            self.library.occurrence_relations_apply_f(occurrence, None, of_relations)
            roles = self.library.occurrence_get_roles(occurrence)
            found.append(Occurrence(usr, roles, line.value, column.value, tuple(relations)))
            return True

        self.library.record_reader_occurrences_apply_f(reader, None, EACH(each))
        self.library.record_reader_dispose(reader)
        return found

    def symbol(self, address):
        if address not in self.seen:
            usr = str(self.library.symbol_get_usr(address))
            self.seen[address] = usr
            kind = self.library.symbol_get_kind(address)
            name = str(self.library.symbol_get_name(address))
            properties = self.library.symbol_get_properties(address)
            self.symbols.setdefault(usr, Symbol(usr, name, kind, properties))
        return self.seen[address]
