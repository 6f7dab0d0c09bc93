internal import MTTQCore

extension PrintedDocument {
  /// A report in the form that a Front office sends.
  package init(_ document: PrintableReport) {
    let document = document.inLocalWords
    header = PrintedHeader(document)
    notices = document.notices
    kind = "BÁO CÁO"
    title = document.report.titleLines
    known = document.report.knownWords
    parts = PrintedPart.numbered(
      [
        ("ĐẶC ĐIỂM TÌNH HÌNH", SituationPart(document: document).blocks),
        ("CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI", LeadershipPart(document: document).blocks),
        (ContentPart.title(of: document), ContentPart.blocks(of: document)),
        (CoordinationPart.title, CoordinationPart(document: document).blocks),
        ("ĐÁNH GIÁ CHUNG", AssessmentPart(document: document).assessment),
        (
          AssessmentPart.directionsTitle(of: document),
          AssessmentPart(document: document).directions
        ),
        ("KIẾN NGHỊ, ĐỀ XUẤT", AssessmentPart(document: document).proposals),
      ].map { ($0, $1.settled) })
    opening = ReportOpening(document: document).words(isAll: parts.isEmpty)
    recipients = SignatureBlock(document: document).recipients
    code = document.code.map { "Mã kiểm tra: \($0)" }
    signatures = SignatureBlock(document: document).signatures
    charts = document.tellsMovementAlone ? [] : PrintedChart.all(of: document)
    appendices = PrintedAppendix.all(of: document)
    properties = PrintedProperties(of: document)
  }
}

extension PrintedProperties {
  /// What a file says of a report, whatever is printed of it.
  init(of document: PrintableReport) {
    title = (["BÁO CÁO"] + document.report.titleLines).joined(separator: " ")
    author = document.report.unit.issuer
    subject = document.report.title
    day = document.date ?? document.report.asOf
  }
}

extension Report {
  /// What the report is about and its period, the campaign's name on a line of its own.
  var titleLines: [String] {
    let campaign = ReportOpening.campaign
    let lines =
      subject.hasSuffix(" " + campaign)
      ? [String(subject.dropLast(campaign.count + 1)), campaign] : [subject]
    return lines + [periodTitle]
  }

  fileprivate var knownWords: String? {
    period.known < period.through ? "(số liệu đến ngày \(period.known.words()))" : nil
  }
}

extension PrintableReport {
  /// What must be said before anything else; nothing of a sound book without names.
  var notices: [String] {
    let errors =
      errors == 0
      ? []
      : [
        "BẢN IN CHƯA DÙNG ĐƯỢC: sổ có \(errors.counted()) lỗi, các dòng lỗi đã bị bỏ qua nên "
          + "số liệu có thể thiếu; sửa sổ rồi in lại trước khi gửi."
      ]
    let names = names == nil ? [] : ["Bản in có họ tên chủ hộ: chỉ lưu tại cơ quan, không gửi đi."]
    return errors + names
  }
}
