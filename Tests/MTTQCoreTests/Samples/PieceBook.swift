import MTTQCore
import MTTQText

/// A sound book with one piece put into it: keys of its plan or register, its whole journal, or several
/// of these one after the other.
struct PieceBook {
  private let plan: String
  private let register: String
  private let journal: String

  /// Lines of a piece that begin with `{` make up the journal; keys of the register, `"households"` and
  /// `"helpers"`, go there, any others into the plan, each over the key that it names.
  init(_ piece: String) {
    var parts: [Part: [Substring]] = [:]
    var part = Part.plan
    for line in piece.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("{") {
        part = .journal
      } else if line.hasPrefix("\"households\"") || line.hasPrefix("\"helpers\"") {
        part = .register
      }
      parts[part, default: []].append(line)
    }
    let texts = parts.mapValues { $0.joined(separator: "\n") }
    plan = PieceBook.object(PieceBook.plan, with: texts[.plan] ?? "")
    register = PieceBook.object(PieceBook.register, with: texts[.register] ?? "")
    // A record on several lines, as a page shows it, is one line of a journal.
    journal = (texts[.journal] ?? "").replacing("\n \"", with: "\"")
  }

  /// Where a line of a piece belongs.
  private enum Part {
    case plan
    case register
    case journal
  }

  /// What is wrong with the book, in reading order, quotas as of the last day of 2027.
  var findings: [Diagnostic] {
    let reading = BookReading(
      plan: PlanDocument(SourceText(path: "plan.json", bytes: Array(plan.utf8))),
      register: SourceText(path: "households.json", bytes: Array(register.utf8)))
    let book = reading.book(
      journal: SourceText(path: "journal.jsonl", bytes: Array(journal.utf8)),
      scrutiny: .everything)
    var findings = book?.findings ?? reading.documentFindings
    if let book, !book.hasErrors, let day = CalendarDate(year: 2027, month: 12, day: 31) {
      findings += book.unmetQuotas(asOf: day)
    }
    return findings.sorted(by: Diagnostic.inReadingOrder)
  }

  private static func object(_ members: [(key: String, value: String)], with piece: String)
    -> String
  {
    let named = Set(
      piece.split(separator: "\n").compactMap { line in
        line.hasPrefix("\"") ? line.dropFirst().prefix { $0 != "\"" } : nil
      })
    let kept = members.filter { !named.contains($0.key[...]) }
      .map { "\"\($0.key)\": \($0.value)" }
    return "{" + (kept + (piece.isEmpty ? [] : [piece])).joined(separator: ",\n") + "}\n"
  }

  private static let plan: [(key: String, value: String)] = [
    ("format", #""mttq-plan/1""#),
    ("unit", #"{"id": "cam-pho", "name": "phường Cẩm Phô", "level": "commune"}"#),
    ("year", "2026"), ("title", #""Kế hoạch năm 2026""#), ("contents", #"[{"content": 1}]"#),
    (
      "organisations",
      #"""
      [{"id": "nong-dan", "name": "Hội Nông dân", "kind": "socio-political"},
       {"id": "phu-nu", "name": "Hội Liên hiệp Phụ nữ", "kind": "socio-political"}]
      """#
    ),
    (
      "areas",
      #"[{"id": "khu-1", "name": "Khu phố 1"}, {"id": "xuan-my", "name": "Khu phố Xuân Mỹ"}]"#
    ),
    ("reports", #"[{"kind": "annual", "due": "2026-12-31", "rule": "on"}]"#),
  ]

  private static let register: [(key: String, value: String)] = [
    ("format", #""mttq-households/1""#),
    (
      "households",
      #"[{"id": "ho-an", "head": "Trần Thị Mẫu", "area": "khu-1", "status": "poor"}]"#
    ),
  ]
}
