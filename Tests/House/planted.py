"""The self-test: a small house with planted faults, compiled for the purpose, in which each of them has to be found.

What stands beside the faults is sound, in the forms that are easily taken for unused, and has to be left alone.
"""

import difflib
import subprocess
import tempfile
import textwrap
from pathlib import Path

import rooms
from names import TOPICS
from unused import EXCEPTIONS

HOUSE = {
    "Sources/mttq/Main.swift": """
        @main enum Main {
          static func main() {
            let shelves = [Shelf(books: 3, dust: 1)]
            print(shelves.map(\\.books), "\\(shelf: shelves[0])", shelves[0] <+> 2, Level.allCases.count)
            print(Set([Place(row: 1, seat: 2)]), describe(shelves[0]), Lamp().again, Size(rawValue: "s") as Any)
          }
        }
        """,
    "Sources/MTTQCore/Library/Visitor.swift": """
        public struct Visitor {
          public init() {}
          public func greet() -> String { Greeting.text + Diagnostic.lampBroken.text }
        }
        """,
    "Sources/MTTQCore/Low/Shelf.swift": """
        struct Shelf {
          let books: Int
          let dust: Int
          init(books: Int, dust: Int) {
            self.books = books
            self.dust = dust
          }
          func unread() -> Int { countdown(books) }
        }
        extension Shelf: CustomStringConvertible {
          var description: String { "shelf" }
        }
        infix operator <+>
        func <+> (shelf: Shelf, more: Int) -> Int { shelf.books + more }
        func countdown(_ number: Int) -> Int { number == 0 ? 0 : countdown(number - 1) }
        enum Level: CaseIterable { case low, high }
        enum Size: String { case small = "s", large = "l" }
        struct Place: Hashable { let row: Int, seat: Int }
        extension DefaultStringInterpolation {
          mutating func appendInterpolation(shelf: Shelf) { appendLiteral(String(shelf.books)) }
        }
        """,
    "Sources/MTTQCore/Low/Greeting.swift": """
        enum Greeting { static let text = Lamp().light() }
        """,
    "Sources/MTTQCore/High/Lamp.swift": """
        protocol Described { var told: String { get } }
        extension Shelf: Described { var told: String { "\\(books) books" } }
        func describe(_ one: some Described) -> String { one.told }
        struct Lamp {
          func light() -> String { "light" }
          var again: Int {
            get { 1 }
          }
          func onlyTested() {}
        }
        """,
    "Sources/MTTQCore/High/Furniture.swift": """
        extension Lamp { typealias Bulb = Int }
        """,
    "Sources/MTTQCore/High/Lamp+Bulb.swift": """
        extension Lamp { static let bulb: Bulb = 1 }
        """,
    "Sources/MTTQCore/Low/Diagnostic.swift": """
        struct Diagnostic { let text: String }
        """,
    "Sources/MTTQCore/Faults/LampBroken.swift": """
        extension Diagnostic { static let lampBroken = Diagnostic(text: "broken") }
        """,
    "Tests/LampTests.swift": """
        func test() { Lamp().onlyTested() }
        """,
}
GUIDES = {
    ".github/CONTRIBUTING.md": """
        # The house
        `Main.main`, `mttq/Main.swift`, `Low/`, `Level.low`, `.high`, `Shelf.unread()`, `High/Lamp+Bulb`, `print`,
        `Low/Chair.swift`, `Shelf.legs`, `.middle`, `Table`, [this page](../.github/CONTRIBUTING.md), [none](../NONE.md)
        ## MTTQCore
        | room | holds |
        |---|---|
        | `High` | lamps |
        | `Low` | shelves |
        | `Attic` | nothing |
        ## The rest
        ```sh
        cat Tests/LampTests.swift Tests/ShelfTests.swift .build/any/thing
        ```
        """,
    ".github/DECISIONS.md": """
        `Faults`, `Low/CODE` and `Lamp+Shade.swift`
        """,
}


# What has to be found in the house, and nothing else.
FOUND = {
    "Rooms that stand on one another": [
        "MTTQCore: High, Low stand on one another",
        "  shortest way out: 1 pair of files",
        "    Low -> High: 1",
        "      Low/Greeting.swift names Lamp, init(), light() of High/Lamp.swift",
        "  the other arrows of the circle",
        "    High -> Low: 1",
    ],
    "Declarations that nobody uses": [
        "Sources/MTTQCore/High/Furniture.swift:2: Lamp.Bulb: only what nobody uses names it",
        "Sources/MTTQCore/High/Lamp+Bulb.swift:2: Lamp.bulb: nothing names it",
        "Sources/MTTQCore/High/Lamp.swift:10: Lamp.onlyTested(): nothing names it, but for tests",
        "Sources/MTTQCore/Low/Shelf.swift:4: Shelf.dust: it is written and never read",
        "Sources/MTTQCore/Low/Shelf.swift:9: Shelf.unread(): nothing names it",
        "Sources/MTTQCore/Low/Shelf.swift:16: countdown(_:): only what nobody uses names it",
        *(f"Tests/House/unused.py: {name} needs no exception" for name in sorted(EXCEPTIONS)),
    ],
    "Files that no type and no topic explains": [
        "Sources/MTTQCore/High/Furniture.swift: extends Lamp",
        *(f"Tests/House/names.py: no file needs the topic {one.folder}" for one in TOPICS if one.folder != "Faults"),
    ],
    "What guides speak of and is not there": [
        ".github/CONTRIBUTING.md:4: Low/Chair.swift is nowhere",
        ".github/CONTRIBUTING.md:4: Shelf.legs is nowhere",
        ".github/CONTRIBUTING.md:4: .middle is nowhere",
        ".github/CONTRIBUTING.md:4: Table is nowhere",
        ".github/CONTRIBUTING.md:4: NONE.md is nowhere",
        ".github/CONTRIBUTING.md:10: Attic is nowhere",
        ".github/CONTRIBUTING.md:13: Tests/ShelfTests.swift is nowhere",
        ".github/CONTRIBUTING.md:10: MTTQCore has no room Attic",
        ".github/CONTRIBUTING.md:8: High stands on Low, whose row does not come before",
        ".github/CONTRIBUTING.md: MTTQCore/Faults has no row",
        ".github/CONTRIBUTING.md: MTTQCore/Library has no row",
        ".github/DECISIONS.md:2: Lamp+Shade.swift is nowhere",
    ],
}


def run(check):
    """`check` gives the faults of a built tree by what they are."""
    failures = [*circles_in_memory(), *house(check)]
    print(*(failures or ["Every planted fault was found, and nothing else"]), sep="\n")
    return 1 if failures else 0


def circles_in_memory():
    """Circles of a level, of a folder in it, and beside files that lie in no folder."""
    files = ["a/x", "a/deep/y", "a/deep/z", "b/x", "c/x", "top"]
    down = [("a/x", "b/x", "b"), ("b/x", "c/x", "c"), ("top", "a/x", "a"), ("a/x", "a/deep/y", "y")]
    for name, more, expected in (
        ("no circle", [], []),
        ("two rooms", [("b/x", "a/x", "a")], [("", ["a", "b"], [("b", "a")])]),
        ("three rooms", [("c/x", "a/deep/z", "z")], [("", ["a", "b", "c"], [("c", "a")])]),
        ("in a folder", [("a/deep/z", "a/x", "x")], [("a", [".", "deep"], [("deep", ".")])]),
        ("beside the rooms", [("c/x", "top", "t")], [("", [".", "a", "b", "c"], [("c", ".")])]),
    ):
        # The arrows that belong there are many, so that the shortest way out is the one that was put in.
        many = down + [(one + "2", other, name) for one, other, name in down]
        levels = rooms.levels(files + [one + "2" for one in files], many + more)
        found = [(one.folder, one.rooms, rooms.way_out(one)) for one in rooms.circles(levels)]
        if found != expected:
            yield f"{name}: found {found}, expected {expected}"
    ground = rooms.floors(rooms.levels(files, down)[""])
    if ground != [[(["c"], 1)], [(["b"], 1)], [(["a"], 3)], [(["."], 1)]]:
        yield f"floors: {ground}"


def house(check):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        build(root)
        for title, lines in check(root).items():
            yield from difflib.unified_diff(FOUND[title], lines, "planted", "found", title, lineterm="", n=0)


def build(root):
    for path, text in [*HOUSE.items(), *GUIDES.items()]:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(textwrap.dedent(text))
    store = root / ".build/debug/index/store"
    store.mkdir(parents=True)
    files = [root / path for path in HOUSE]
    subprocess.run(
        ["swiftc", "-parse-as-library", "-module-name", "House", "-index-store-path", store, "-c", *files],
        cwd=root / ".build", check=True, stdin=subprocess.DEVNULL)
