import Foundation
import MTTQText
import Testing

/// What of persons goes into tables: nothing that names, finds or describes one.
@Suite struct `Persons in exported tables` {
  private let tables: ExportedTables

  init() throws { tables = try ExportedTables() }

  /// Digits that a seed makes, so that each run plants the same.
  private func planted(_ kind: String, _ place: Int) -> String {
    String(SHA256.digest(Array("\(kind) \(place)".utf8).span).hexadecimal.prefix(12))
      .map { String($0.hexDigitValue ?? 0) }.joined()
  }

  @Test func `are in no byte, whatever is asked for`() throws {
    var secrets: [String] = []
    var households: [String] = []
    var journal: [String] = []
    for place in 0..<50 {
      let (name, phone) = ("Người Kín \(planted("name", place))", planted("phone", place))
      let (address, personal) = ("Ngõ \(planted("road", place))", planted("id", place).prefix(12))
      let (note, writer) = ("lời \(planted("note", place))", "nv\(planted("by", place))")
      let id = "kin-\(planted("household", place))"
      secrets += [name, phone, address, String(personal), note, writer, id]
      households.append(
        """
        {"id": "\(id)", "head": "\(name)", "status": "poor", "address": "\(address)",
         "personalId": "\(personal)", "phone": "\(phone)", "ethnicity": "\(note)x"}
        """)
      let on = "\"on\":\"2026-03-01\",\"household\":\"\(id)\""
      let by = "\"by\":\"\(writer)\",\"note\":\"\(note)\""
      func line(_ kind: String, _ rest: String) -> String {
        let number = String(format: "%07d", place * 10 + journal.count % 10)
        return "{\"id\":\"01KAAAAAAAAAAAAAAA\(number)X\",\"at\":\"2026-03-01T01:00:00Z\","
          + "\"kind\":\"\(kind)\",\(on),\(by),\(rest)}"
      }
      journal.append(line("result", "\"values\":{\"cay-xanh\":1}"))
      journal.append(
        line("assign", place % 2 == 0 ? "\"org\":\"mat-tran\"" : "\"helper\":\"nguoi-giup\""))
      journal.append(line("outcome", "\"status\":\"near-poor\""))
    }
    secrets += ["Mạnh Thường Kín", "nguoi-giup"]
    let helper = "{\"id\": \"nguoi-giup\", \"name\": \"Mạnh Thường Kín\", \"kind\": \"individual\"}"
    try tables.province.made.write(
      """
      {"format": "mttq-households/1", "households": [\(households.joined(separator: ",\n"))],
       "helpers": [\(helper)]}
      """, "xa-2/households.json")
    try tables.province.journal("xa-2", journal)
    let all = ["~/xa-2", "--facts", "--households", "--remarks"]
    #expect(
      tables.province.made.run(["export", "csv"] + all + ["-o", "~/kho", "-q"]).hasSuffix("[0]"))
    #expect(
      tables.province.made.run(["export", "sql"] + all + ["-o", "~/ra/kho.sql", "-q"])
        .hasSuffix("[73]"))
    try tables.province.made.write("", "ra/trong.txt")
    #expect(
      tables.province.made.run(["export", "sql"] + all + ["-o", "~/ra/kho.sql", "-q"])
        .hasSuffix("[0]"))
    #expect(try tables.rows("assignment").count == 50)
    #expect(try Set(tables.rows("assignment").map { $0["helper_kind"] }) == [nil, "individual"])
    let written = String(
      decoding: try tables.bytes(in: "kho") + tables.bytes(in: "ra"), as: UTF8.self)
    #expect(secrets.count == 352)
    #expect(secrets.filter(written.contains) == [])
  }

  @Test func `stand as codes, the same in each table, and with a warning`() throws {
    let shown = tables.export("csv", "~/xa-2", "--facts", "--households", "-o", "~/kho", "-q")
    #expect(shown.contains("dữ liệu cá nhân"))
    let helped = Set(try tables.rows("helped_household").map { $0["household"] ?? "" })
    #expect(helped.count == 6 && helped.allSatisfy { $0.utf8.count == 16 })
    #expect(try Set(tables.rows("assignment").map { $0["household"] ?? "" }) == helped)
    #expect(try Set(tables.rows("household").map { $0["household"] ?? "" }).isSuperset(of: helped))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: tables.province.made.folder.appending(path: "kho/household.csv").path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
