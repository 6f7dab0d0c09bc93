import Foundation
import MTTQText
import TestSupport
import Testing

/// The keys of each command's JSON as cli.md lists them (“JSON”).
@Suite struct `The JSON of a command that reads` {
  /// A command and what it must print: of the whole and of each list or object in it, by its way
  /// from the whole, all keys in their order. `?` marks a list that may be empty here.
  struct Promise: Sendable, CustomTestStringConvertible {
    let words: String
    let format: String
    let keys: [String: String]

    var testDescription: String { words }
  }

  static let promises = [
    Promise(
      words: "status", format: "mttq-status/1",
      keys: [
        "": "asOf unit year errors indicators quotas deadlines withoutHelper changedSinceSent "
          + "waiting todo",
        "deadlines": deadline, "changedSinceSent?": "report changes",
        "waiting?": "indicator areas", "todo?": "key text command",
      ]),
    Promise(
      words: "todo", format: "mttq-todo/1", keys: ["": "todo", "todo?": "key text command"]),
    Promise(
      words: "deadlines", format: "mttq-deadlines/1",
      keys: [
        "": "asOf deadlines reviews", "deadlines": deadline,
        "reviews": "id title due when daysLeft",
      ]),
    Promise(
      words: "org list", format: "mttq-organisations/1",
      keys: [
        "": "asOf organisations",
        "organisations": "id name kind contents duties models document",
      ]),
    Promise(
      words: "area list", format: "mttq-areas/1",
      keys: [
        "": "asOf areas",
        "areas": "id name kind outstanding pilot noEligibleHouseholds since until into exists",
      ]),
    Promise(
      words: "task list", format: "mttq-tasks/1", keys: ["": "asOf tasks", "tasks": task]),
    Promise(
      words: "task list --road-map month", format: "mttq-tasks/1",
      keys: ["": "asOf tasks roadMap", "tasks": task, "roadMap": "from through tasks"]),
    Promise(
      words: "model list", format: "mttq-models/1",
      keys: ["": "asOf models", "models": "id name content org areas since status on"]),
    Promise(words: "target list", format: "mttq-targets/1", keys: ["": "asOf targets"]),
    Promise(
      words: "assessment list", format: "mttq-assessments/1",
      keys: ["": "asOf assessments", "assessments": "id title of rows"]),
    Promise(
      words: "household list", format: "mttq-household-list/1",
      keys: ["": "asOf households", "households": household(""), "households.assignments": given]),
    Promise(
      words: "household list --names", format: "mttq-household-list/1",
      keys: ["": "asOf households", "households": household("head ")]),
    Promise(
      words: "helper list", format: "mttq-helpers/1",
      keys: ["": "asOf helpers", "helpers": "id name kind households"]),
    Promise(
      words: "household suggest", format: "mttq-suggestion/1",
      keys: [
        "": "assignments unassigned", "assignments?": "household org reason forms",
        "unassigned?": "household reason",
      ]),
    Promise(
      words: "household suggest --names", format: "mttq-suggestion/1",
      keys: ["": "assignments unassigned names"]),
    Promise(
      words: "trace annual ngay-cong", format: "mttq-trace/1",
      keys: ["": "report indicator part value records"]),
    Promise(
      words: "explain json/syntax", format: "mttq-explanation/1",
      keys: [
        "": "explanations", "explanations": "code severity title meaning example mend",
        "explanations.example": "wrong right",
      ]),
    Promise(
      words: "diff", format: "mttq-diff-list/1",
      keys: ["": "reports", "reports": "report asOf sent changes", "reports.sent": sent]),
    Promise(
      words: "diff annual", format: "mttq-diff/1",
      keys: [
        "": "report asOf sent changes records", "sent": sent,
        "changes": "part id unit org area content figures records",
      ]),
  ]

  private static let deadline =
    "report due rule lastDay weekend to status daysLeft daysLate sent when source"
  private static let task =
    "id title number content lead with from due status on overdue"
  private static let given = "id org helper on until forms"
  private static let sent = "on to number"

  private static func household(_ head: String) -> String {
    "id \(head)area status statusSince people memberOf needs helpers assignments"
  }

  @Test(arguments: promises) func `has all keys that it promises`(promise: Promise) throws {
    let books = try Books()
    let node = try books.json(promise.words)
    #expect(node["format"]?.text == promise.format)
    for (way, keys) in promise.keys.sorted(by: { $0.key < $1.key }) {
      let mayBeEmpty = way.hasSuffix("?")
      let objects = Books.objects(
        in: node, on: way.split(separator: ".").map { $0.filter { $0 != "?" } })
      #expect(mayBeEmpty || !objects.isEmpty, "\(way)")
      let wanted = (way.isEmpty ? "format " : "") + keys
      for object in objects { #expect(Books.keys(of: object) == wanted, "\(way)") }
    }
  }

  @Test(arguments: [
    ("status", "indicators"), ("status", "quotas"), ("target list", "targets"),
  ])
  func `has rows as a report has them`(words: String, list: String) throws {
    let books = try Books()
    let rows = Books.objects(in: try books.json(words), on: [list]).map(Books.keys)
    let report = Books.objects(in: try books.json("report annual"), on: [list]).map(Books.keys)
    #expect(!rows.isEmpty && !report.isEmpty)
    #expect(Set(rows) == Set(report))
  }

  @Test func `is the plan itself in canonical form`() throws {
    let books = try Books()
    #expect(books.run("show") == (try books.text("cam-pho-2026/plan.json")))
    #expect(try books.json("show")["format"]?.text == "mttq-plan/1")
  }

  @Test func `says what of last year can go on`() throws {
    let years = try LastYear()
    _ = years.make("-q")
    let shown = years.session.run("-C", "~/moi", "household", "renew", "--format", "json")
    let node = try Books.node(String(shown.dropLast(3)))
    #expect(node["format"]?.text == "mttq-renewal/1")
    #expect(Books.keys(of: node) == "format on assignments notRenewable")
    let assignments = Books.objects(in: node, on: ["assignments"])
    #expect(!assignments.isEmpty)
    for object in assignments {
      #expect(Books.keys(of: object) == "household org helper forms until former")
    }
    let others = Books.objects(in: node, on: ["notRenewable"])
    #expect(!others.isEmpty)
    for object in others {
      #expect(Books.keys(of: object) == "household org helper former reason")
    }
  }

  @Test func `is a line a record in the log`() throws {
    let lines = try Books().run("log").split(separator: "\n").dropLast()
    #expect(lines.count > 10)
    for line in lines {
      let keys = Books.keys(of: try Books.node(String(line)))
      #expect(keys.hasPrefix("id at "))
    }
  }
}

/// Books in which every command that reads has something to tell.
private struct Books {
  private let session: NewTranscript

  init() throws {
    session = try NewTranscript()
    for name in ["cam-pho-2026", "tan-hoa-2026"] {
      try Fixtures.copy(book: "valid/\(name)", to: session.folder.appending(path: name))
    }
  }

  /// What a command prints as JSON, the exit code cut off; of the book with score tables where it is
  /// about these.
  func run(_ words: String) -> String {
    let book = words.hasPrefix("assessment") ? "~/tan-hoa-2026" : "~/cam-pho-2026"
    let shown = session.run(
      ["-C", book, "-q", "--as-of", "2026-09-20"] + words.split(separator: " ").map(String.init)
        + ["--format", "json"])
    return shown.hasSuffix("[0]") ? String(shown.dropLast(3)) : shown
  }

  func text(_ name: String) throws -> String { try session.text(name) }

  func json(_ words: String) throws -> JSONNode {
    let shown = run(words)
    let start = try #require(shown.firstIndex(of: "{"))
    let end = try #require(shown.lastIndex(of: "}"))
    return try Books.node(String(shown[start...end]))
  }

  static func node(_ text: String) throws -> JSONNode {
    let source = SourceText(path: "", bytes: Array(text.utf8))
    return try #require(JSONReader.read(source).tree)
  }

  /// All objects at the end of a way of keys, those of lists one by one.
  static func objects(in node: JSONNode, on way: [String]) -> [JSONNode] {
    guard let key = way.first else { return node.members == nil ? [] : [node] }
    guard let next = node[key] else { return [] }
    let rest = Array(way.dropFirst())
    return (next.elements ?? [next]).flatMap { objects(in: $0, on: rest) }
  }

  static func keys(of node: JSONNode) -> String {
    (node.members ?? []).map(\.key).joined(separator: " ")
  }
}
