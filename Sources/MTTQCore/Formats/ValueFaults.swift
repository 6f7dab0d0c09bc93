package import MTTQText

extension DiagnosticCode {
  package static let idInvalid = DiagnosticCode("id/invalid", .error)
  package static let idDuplicate = DiagnosticCode("id/duplicate", .error)
  package static let refUnknown = DiagnosticCode("ref/unknown", .error)
  package static let dateInvalid = DiagnosticCode("date/invalid", .error)
  package static let timeInvalid = DiagnosticCode("time/invalid", .error)
  package static let quantityPrecision = DiagnosticCode("quantity/precision", .error)
  package static let quantityRange = DiagnosticCode("quantity/range", .error)
  package static let textControl = DiagnosticCode("text/control", .error)
  package static let textNotNFC = DiagnosticCode("text/not-nfc", .warning)
  package static let indicatorRatio = DiagnosticCode("indicator/ratio", .error)
}

extension Diagnostic {
  static func invalidIdentifier(
    _ text: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .idInvalid, at: source.place(node.range),
      Wording(vi: "“\(text)” không phải mã hợp lệ", en: "“\(text)” is not a valid id"),
      hint: Wording(
        vi: "dùng chữ thường không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ hoặc số",
        en: "use small letters without marks, digits and hyphens, starting with a letter or digit"))
  }

  static func duplicateIdentifier(
    _ text: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .idDuplicate, at: source.place(node.range),
      Wording(vi: "mã “\(text)” đã có ở trên", en: "the id “\(text)” is taken already"),
      hint: Wording(vi: "đặt một mã khác", en: "choose another id"))
  }

  static func unknownReference(
    _ text: String, _ reference: Shape.Reference, among candidates: [String],
    _ source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .refUnknown, at: source.place(range),
      Wording(
        vi: "không có \(reference.wording.vietnamese) “\(text)” \(reference.home.vietnamese)",
        en: "there is no \(reference.wording.english) “\(text)” \(reference.home.english)"),
      hint: .didYouMean(text, among: candidates))
  }

  static func invalidDate(_ text: String, _ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .dateInvalid, at: source.place(node.range),
      Wording(
        vi: "“\(text)” không phải một ngày có thật từ năm 1900 đến năm 2199",
        en: "“\(text)” is not a real day of the years 1900 to 2199"),
      hint: Wording(
        vi: "viết ngày theo dạng năm-tháng-ngày, ví dụ 2026-05-15",
        en: "write the date as year-month-day, such as 2026-05-15"))
  }

  static func invalidTime(_ text: String, _ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .timeInvalid, at: source.place(node.range),
      Wording(vi: "“\(text)” không phải thời điểm UTC", en: "“\(text)” is not a UTC time"),
      hint: Wording(
        vi: "viết theo dạng 2026-05-15T02:10:00Z", en: "write it as 2026-05-15T02:10:00Z"))
  }

  static func badQuantity(
    _ fault: Quantity.Fault, _ digits: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    switch fault {
    case .precision:
      Diagnostic(
        .quantityPrecision, at: source.place(node.range),
        Wording(vi: "số này có quá bốn chữ số thập phân", en: "more than four decimals"),
        hint: Wording(
          vi: "làm tròn đến bốn chữ số thập phân", en: "round it to four decimals"))
    case .range:
      Diagnostic(
        .quantityRange, at: source.place(node.range),
        Wording(
          vi: "số này quá lớn: phải nhỏ hơn 100.000.000.000.000",
          en: "too large: a quantity stays below 10^14"))
    }
  }

  static func negativeQuantity(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .quantityRange, at: source.place(node.range),
      Wording(vi: "kết quả không thể là số âm", en: "a result cannot be negative"),
      hint: Wording(
        vi: "hủy bản ghi sai bằng mttq void rồi ghi lại số đúng",
        en: "take the wrong record back with mttq void and record the right figure"))
  }

  static func controlCharacter(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .textControl, at: source.place(node.range),
      Wording(
        vi: "văn bản chứa ký tự điều khiển hoặc ký tự đảo chiều chữ",
        en: "the text holds a control or direction-override character"),
      hint: Wording(vi: "xóa ký tự đó", en: "remove that character"))
  }

  static func notNormalised(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .textNotNFC, at: source.place(node.range),
      Wording(
        vi: "văn bản dùng chữ tổ hợp, chưa ở dạng dựng sẵn (NFC)",
        en: "the text is not in normal form C"),
      hint: Wording(vi: "chạy mttq fmt", en: "run mttq fmt"))
  }

  static func recordedRatio(
    _ indicator: String, _ source: SourceText, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .indicatorRatio, at: source.place(range),
      Wording(
        vi: "“\(indicator)” là tỷ lệ, được tính ra chứ không ghi trực tiếp",
        en: "“\(indicator)” is a ratio: it is computed, never recorded"),
      hint: Wording(
        vi: "ghi tử số và mẫu số của tỷ lệ", en: "record the two indicators it is made from"))
  }
}

extension Shape.Reference {
  /// The word for what is referred to.
  package var wording: Wording {
    switch self {
    case .organisation: Wording(vi: "tổ chức", en: "organisation")
    case .area: Wording(vi: "khu dân cư", en: "area")
    case .task: Wording(vi: "nhiệm vụ", en: "task")
    case .model: Wording(vi: "mô hình", en: "model")
    case .indicator: Wording(vi: "chỉ tiêu", en: "indicator")
    case .unit: Wording(vi: "đơn vị trực thuộc", en: "unit below")
    case .household: Wording(vi: "hộ", en: "household")
    case .helper: Wording(vi: "bên giúp đỡ", en: "helper")
    case .assignment: Wording(vi: "bản ghi phân công", en: "assignment")
    case .report: Wording(vi: "báo cáo", en: "report")
    case .record: Wording(vi: "bản ghi", en: "record")
    }
  }

  fileprivate var home: Wording {
    switch self {
    case .household, .helper: Wording(vi: "trong sổ hộ", en: "in the register")
    case .assignment, .record: Wording(vi: "trong nhật ký", en: "in the journal")
    case .indicator:
      Wording(vi: "trong danh mục và kế hoạch", en: "in the catalogue or the plan")
    default: Wording(vi: "trong kế hoạch", en: "in the plan")
    }
  }
}
