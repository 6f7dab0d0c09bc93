package import MTTQText

/// What a sending covers: the lines of the journal that stood before it, and the snapshot that was
/// taken (book.md, “Seal”).
package struct Seal: Hashable, Sendable {
  /// How many distinct lines stood before it.
  package internal(set) var records: Int
  /// The sum modulo 2^256 of the digests of these lines, whatever their order.
  package internal(set) var lines: Digest256
  /// The digest of the snapshot.
  package internal(set) var report: Digest256

  package init(records: Int, lines: Digest256, report: Digest256) {
    self.records = records
    self.lines = lines
    self.report = report
  }

  /// The Mã kiểm tra, which the printed report bears: 16 hexadecimal digits.
  package var code: String {
    let text = "\(records) \(lines.hexadecimal) \(report.hexadecimal)"
    return String(SHA256.digest(Array(text.utf8).span).hexadecimal.prefix(16))
  }
}

extension Seal: FileObject {
  static let blank = Seal(records: 0, lines: .zero, report: .zero)

  static let keys: [ObjectKey<Seal>] = [
    .required(
      "records", .whole(in: 0...999_999_999_999), { $1(&$0.records) },
      Wording(
        vi: "có bao nhiêu dòng nhật ký khác nhau trước lần gửi",
        en: "how many distinct lines of the journal stood before it")),
    .required(
      "lines", .digest, { $1(&$0.lines) },
      Wording(
        vi: "tổng SHA-256 của các dòng đó, lấy dư cho 2^256",
        en: "the sum modulo 2^256 of the SHA-256 of these lines")),
    .required(
      "report", .digest, { $1(&$0.report) },
      Wording(vi: "SHA-256 của bản chụp báo cáo", en: "the SHA-256 of the snapshot")),
  ]
}
