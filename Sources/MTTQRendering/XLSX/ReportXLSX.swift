internal import MTTQCore

/// A report as a workbook: a sheet for each of its tables that has rows (tables.md, “Files that are
/// written”), with the columns that CSV has.
package enum ReportXLSX {
  /// The bytes of the file.
  package static func bytes(_ document: PrintableReport) -> [UInt8] {
    let report = document.report
    let lines = [
      "\(report.unit.issuer). Báo cáo \(report.heading.inSentence)",
      "Số liệu đến ngày \(report.period.known.words())",
    ]
    let tables = ReportTable.allCases.map { ($0, $0.table(of: document)) }
    let filled = tables.filter { !$0.1.rows.isEmpty }
    // A workbook has a sheet at least.
    let sheets = (filled.isEmpty ? Array(tables.prefix(1)) : filled).map { kind, table in
      WorkbookSheet(
        name: kind.sheetName, notices: document.notices, title: kind.sheetTitle, lines: lines,
        table: table)
    }
    return WorkbookXLSX.bytes(
      PrintedWorkbook(sheets: sheets, properties: PrintedProperties(of: document)))
  }
}

extension ReportTable {
  fileprivate var sheetName: String {
    switch self {
    case .figures: "Chỉ tiêu"
    case .breakdown: "Phân tổ"
    case .targets: "Chỉ tiêu giao"
    case .models: "Mô hình"
    case .households: "Hộ được giúp đỡ"
    case .organisations: "Tổ chức thành viên"
    case .funds: "Quỹ"
    case .areas: "Khu dân cư"
    case .assessments: "Bảng tự đánh giá"
    }
  }

  fileprivate var sheetTitle: String {
    switch self {
    case .figures: "Kết quả thực hiện các chỉ tiêu"
    case .breakdown: "Kết quả thực hiện các chỉ tiêu theo phân tổ"
    case .targets: "Chỉ tiêu giao cho từng tổ chức, khu dân cư"
    case .models: "Các mô hình thực hiện Cuộc vận động"
    case .households: "Danh sách hộ được giúp đỡ"
    case .organisations: "Kết quả phối hợp của các tổ chức thành viên"
    case .funds: "Thu, chi các quỹ (đồng)"
    case .areas: "Kết quả theo khu dân cư"
    case .assessments: "Bảng tự đánh giá"
    }
  }
}
