/// One table or more behind the signature.
package struct PrintedAppendix: Hashable, Sendable {
  package let number: Int
  package let title: String
  /// Which document it belongs to, in brackets.
  package let attachment: String
  package let tables: [PrintedTable]
  /// Whether its sheet lies, also where the tables of this year would stand upright.
  var isWide = false

  /// The appendices that are chosen and hold something, numbered on (report.md).
  static func all(of document: PrintableReport) -> [PrintedAppendix] {
    let chosen = zip(AppendixChoice.numbers, titles)
      .filter { document.prints(appendix: $0.0) }.map(\.1)
    let drafts = chosen.map { title, tables in
      (
        title.calling(areas: document.figures.areaWord),
        tables.flatMap { $0.printed(of: document) }.filter { !$0.rows.isEmpty },
        isWide: tables.contains(.areas)
      )
    }
    let attachment = document.attachment
    return drafts.filter { !$0.1.isEmpty }.enumerated().map { place, draft in
      PrintedAppendix(
        number: place + 1, title: draft.0, attachment: attachment, tables: draft.1,
        isWide: draft.isWide)
    }
  }

  /// In the order of the fixed numbers by which they are chosen.
  private static let titles: [(String, [ReportTable])] = [
    ("Kết quả thực hiện các chỉ tiêu", [.figures, .targets]),
    ("Các mô hình thực hiện Cuộc vận động", [.models]),
    ("Danh sách hộ được giúp đỡ", [.households]),
    ("Kết quả phối hợp của các tổ chức thành viên", [.organisations]),
    ("Thu, chi các quỹ", [.funds]),
    ("Kết quả theo khu dân cư", [.areas]),
    ("Bảng tự đánh giá", [.assessments]),
  ]
}
