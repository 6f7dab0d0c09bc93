internal import Foundation
internal import MTTQCore
internal import MTTQText
internal import TestSupport

/// The check of a book from each commune of the country, beside Python's jsonschema on the same
/// files with the schemas that mttq prints.
///
/// Each book has a plan of 40 KB and 200 records.
struct ProvinceBenchmark {
  let folder: URL
  let books: Int
  /// The size of all files.
  private var bytes = 0

  private static let records = 200
  private static let planSize = 40_000

  /// Writes the books.
  init(books: Int, at folder: URL) throws {
    self.books = books
    self.folder = folder.appending(path: "books")
    var plan = try ProvinceBenchmark.plan()
    var random = SeededRandom(seed: 2027)
    let check = LineCheck()
    for number in 1...books {
      let book = self.folder.appending(path: "xa-\(number)")
      try FileManager.default.createDirectory(at: book, withIntermediateDirectories: true)
      plan.set("title", .string("Kế hoạch của xã số \(number)"))
      let text = Data(CanonicalForm.text(plan, fields: Shape.plan).utf8)
      try text.write(to: book.appending(path: "plan.json"))
      var journal: [UInt8] = []
      for index in 0..<ProvinceBenchmark.records {
        journal += BenchmarkBook.result(index, of: ProvinceBenchmark.records, &random).line(check)
      }
      try Data(journal).write(to: book.appending(path: "journal.jsonl"))
      bytes += text.count + journal.count
    }
  }

  /// A ward's plan with as many tasks as make it 40 KB.
  private static func plan() throws -> JSONNode {
    let bytes = try Data(contentsOf: BenchmarkBook.source.appending(path: "plan.json"))
    guard
      var plan = JSONReader.read(SourceText(path: "plan.json", bytes: Array(bytes))).tree
    else { return .null }
    var tasks = plan["tasks"]?.elements ?? []
    while CanonicalForm.text(plan, fields: Shape.plan).utf8.count < planSize {
      tasks.append(
        .object([
          "id": .string("viec-\(tasks.count)"),
          "title": .string("Vận động nhân dân dọn vệ sinh, trồng cây, đợt \(tasks.count)"),
          "content": .number(1 + tasks.count % 5), "from": .string("2026-02-01"),
          "due": .string("2026-10-15"), "where": .string("các khu dân cư"),
          "expected": .string("100% khu dân cư tham gia"),
        ]))
      plan.set("tasks", .array(tasks))
    }
    return plan
  }

  func run(_ options: Options) {
    let validate = Contender(
      "mttq validate", "\(options.mttq) validate \(folder.path) --as-of 2026-06-01")
    let before = options.before.map { program in
      Contender("before", "\(program) validate \(folder.path) --as-of 2026-06-01")
    }
    var rows = ([validate] + [before].compactMap(\.self)).measured(runs: options.runs)
    if let peer {
      let measured = Measurement.run(peer(options))
      if measured.status != 0 { print("WRONG: jsonschema rejects what mttq made") }
      rows.append(("jsonschema (timed once)", measured.seconds, measured.peakMemory))
    } else {
      print("missing: Python's jsonschema")
    }
    ResultTable("check of \(books) books", rows, bytes: bytes).print()
  }

  /// The command of the peer, where there is one: the gate's own Python, or the machine's.
  private var peer: ((Options) -> String)? {
    let python = [".build/outside-venv/bin/python", "python3"].first {
      Measurement.run("\($0) -c 'import jsonschema' 2>/dev/null").status == 0
    }
    return python.map { python in
      { options in
        let script = folder.deletingLastPathComponent().appending(path: "validate.py")
        do {
          try Data(ProvinceBenchmark.script.utf8).write(to: script)
        } catch {
          print("cannot write \(script.path): \(error)")
        }
        return "\(python) \(script.path) \(options.mttq) \(folder.path)"
      }
    }
  }

  private static let script = """
    import json, jsonschema, pathlib, subprocess, sys
    def validator(name):
        schema = json.loads(subprocess.run([sys.argv[1], "schema", name], stdout=-1).stdout)
        return jsonschema.Draft202012Validator(schema)
    plan, journal = validator("plan"), validator("journal")
    valid = True
    for book in pathlib.Path(sys.argv[2]).iterdir():
        valid &= plan.is_valid(json.loads((book / "plan.json").read_bytes()))
        for line in (book / "journal.jsonl").open(encoding="utf-8"):
            valid &= journal.is_valid(json.loads(line))
    sys.exit(not valid)
    """
}

extension JSONNode {
  /// Gives a key of an object another value, as its last key where it has none.
  fileprivate mutating func set(_ key: String, _ value: JSONNode) {
    var members = members ?? []
    if let index = members.firstIndex(where: { $0.key == key }) {
      members[index].value = value
    } else {
      members.append(JSONMember(key, value))
    }
    self = JSONNode(.object(members))
  }
}
