import Foundation
import MTTQText

/// Two years of one unit in a folder of the test's own: last year's book, and the new one.
struct LastYear {
  let session: NewTranscript

  /// Writes last year's book to `~/cu`; `journal` are its lines from the kind on.
  init(
    plan: String = LastYear.plan, register: String? = LastYear.register,
    journal: [String] = LastYear.journal
  ) throws {
    session = try NewTranscript()
    try session.write(plan, "cu/plan.json")
    if let register { try session.write(register, "cu/households.json") }
    try session.write(
      journal.enumerated().map { place, rest in
        "{\"id\":\"record-\(place + 10)\",\"at\":\"2025-12-01T00:00:00Z\",\"kind\":\(rest)}\n"
      }.joined(), "cu/journal.jsonl")
  }

  /// Makes the new book in `~/moi`.
  func make(_ options: String...) -> String {
    session.run(
      [
        "new", "~/moi", "--unit", "xã A", "--level", "commune", "--year", "2026", "--previous",
        "~/cu",
      ]
        + options)
  }

  /// The permissions of a file.
  func mode(_ name: String) throws -> Int? {
    let path = session.folder.appending(path: name).path
    return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  static let plan = """
    {"format":"mttq-plan/1","unit":{"id":"a","name":"xã A","level":"commune"},"year":2025,
    "title":"Kế hoạch","contents":[{"content":1}],"organisations":[
    {"id":"nong-dan","name":"Hội Nông dân xã","kind":"socio-political"},
    {"id":"luat-gia","name":"Hội Luật gia","kind":"member","x":1},
    {"id":"phat-giao","name":"Ban Trị sự Phật giáo","kind":"member"}],
    "areas":[{"id":"thon-1","name":"Thôn 1"},{"id":"thon-2","name":"Thôn 2","x":{"y":1}}],
    "reports":[{"kind":"annual","due":"2025-12-31","rule":"on"}]}
    """

  /// A household for each status that it may come to, one forgotten, and a helper.
  static let register = """
    {"format":"mttq-households/1","households":[
    {"id":"h1","head":"Chủ hộ Một","area":"thon-2","status":"poor","since":"2023-01-01","x":7},
    {"id":"h2","head":"B","area":"thon-2","status":"poor","memberOf":["luat-gia"]},
    {"id":"h3","head":"C","area":"thon-2","status":"near-poor","since":"2024-01-01"},
    {"id":"h4","head":"D","area":"thon-2","status":"near-poor"},
    {"id":"h5","head":"E","area":"thon-2","status":"at-risk"},
    {"id":"h6","head":"F","area":"thon-2","status":"poor"},
    {"id":"h7","head":"G","area":"thon-1","status":"poor"},
    {"id":"h8","head":"H","area":"thon-2","status":"poor"},
    {"id":"h9","forgotten":true,"area":"thon-1","status":"poor"}],
    "helpers":[{"id":"ong-a","name":"Người Giúp","kind":"individual","z":{}}]}
    """

  static let journal = [
    #""outcome","household":"h2","on":"2025-10-01","status":"near-poor""#,
    #""outcome","household":"h3","on":"2025-10-01","status":"poor""#,
    #""outcome","household":"h4","on":"2026-01-05","status":"newly-escaped""#,
    #""outcome","household":"h5","on":"2025-10-01","status":"not-poor""#,
    #""outcome","household":"h6","on":"2025-10-01","status":"not-poor""#,
    #""outcome","household":"h7","on":"2025-10-01","status":"moved""#,
    #""outcome","household":"h8","on":"2025-10-01","status":"ended""#,
    #""assign","household":"h1","on":"2025-03-01","org":"nong-dan","forms":["von","cong-cu"]"#,
    #""assign","household":"h1","on":"2025-03-01","helper":"ong-a","until":"2026-06-30""#,
    #""assign","household":"h2","on":"2025-03-01","org":"nong-dan","until":"2025-12-31""#,
    #""assign","household":"h3","on":"2025-03-01","org":"luat-gia""#,
    #""release","assignment":"record-20","on":"2025-11-01""#,
    #""assign","household":"h7","on":"2025-03-01","org":"nong-dan""#,
    #""assign","household":"h2","on":"2025-03-01","org":"phat-giao""#,
  ]
}
