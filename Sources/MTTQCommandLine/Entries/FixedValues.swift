internal import MTTQText

/// What the fixed values of options mean, where the value itself has no words for it.
enum FixedValues {
  /// The meaning of a value; nil where there is none.
  static func meaning(of id: String) -> Wording? { meaning(of: id, []) }

  /// The meaning of a value that also goes by Vietnamese names, the first of which says it.
  static func meaning(of id: String, _ names: [String]) -> Wording? {
    let vietnamese = vietnamese[id] ?? names.first
    let english = english[id] ?? id.replacing("-", with: " ")
    return vietnamese.map { Wording(vi: $0, en: english) }
  }

  private static let vietnamese = [
    "vi": "tiếng Việt", "en": "tiếng Anh",
    "auto": "tự chọn", "always": "luôn luôn", "never": "không bao giờ",
    "all": "tất cả", "none": "không",
    "text": "văn bản để đọc", "markdown": "văn bản Markdown", "html": "trang web",
    "docx": "tệp Word", "xlsx": "tệp Excel", "csv": "bảng CSV", "json": "dữ liệu cho chương trình",
    "ics": "lịch", "github": "GitHub Actions", "sarif": "SARIF cho trình soạn thảo",
    "junit": "JUnit XML cho hệ thống kiểm thử",
    "comma": "dấu phẩy", "semicolon": "dấu chấm phẩy", "tab": "dấu tab",
    "households": "hộ", "journal": "nhật ký",
    "half-year": "6 tháng đầu năm", "nine-month": "9 tháng", "annual": "cả năm",
    "bash": "dùng trong bash", "zsh": "dùng trong zsh", "fish": "dùng trong fish",
  ]

  private static let english = [
    "vi": "Vietnamese", "en": "English",
    "auto": "as the terminal can", "always": "always", "never": "never",
    "all": "all of them", "none": "none of them",
    "province": "province or city", "district": "district (until 2025)",
    "commune": "commune, ward or special zone", "area": "residential area",
    "areas": "residential areas", "before": "before that day", "on": "on that day at the latest",
    "front": "the Front itself", "socio-political": "socio-political organisation",
    "member": "member organisation", "government": "government body",
    "partner": "body that takes part",
    "sum": "recorded values add up", "latest": "the latest value counts",
    "stated": "as somebody states it", "total": "adds up other indicators",
    "ratio": "percentage of two indicators",
    "self": "the unit itself", "organisation": "organisation", "unit": "unit below",
    "text": "text to read", "markdown": "Markdown", "html": "web page", "docx": "Word document",
    "xlsx": "Excel workbook", "csv": "table as CSV", "json": "data for programs",
    "ics": "calendar", "github": "GitHub Actions", "sarif": "SARIF for editors",
    "junit": "JUnit XML for test systems",
    "result": "recorded figures", "task": "progress of a task", "model": "progress of a model",
    "assign": "helper assigned", "release": "helper released", "outcome": "household's new status",
    "estimate": "figures expected", "remark": "words for a report", "sent": "report sent",
    "received": "report received", "score": "points given", "void": "record taken back",
    "figures": "figures of indicators", "breakdown": "figures by parts",
    "targets": "targets of organisations and areas", "funds": "funds",
    "month": "by months", "quarter": "by quarters",
    "half-year": "the first six months", "nine-month": "nine months", "annual": "the whole year",
    "bash": "for bash", "zsh": "for zsh", "fish": "for fish",
  ]
}
