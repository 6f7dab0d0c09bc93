package import MTTQCore
internal import MTTQText

/// Blank forms as one wide table, a row a sender and a column an indicator (tables.md, “Forms”).
package enum FormCSV {
  /// The table below the mark of them all.
  package static func text(_ forms: BlankForms) -> String {
    let names = Labels(forms.forms.map { ($0.sender.id, $0.sender.name) })
    let titles = Labels(forms.indicators.map { ($0.id, $0.name) })
    let header =
      [forms.mark.sender.column] + forms.indicators.map { "\(titles[$0.id, $0.name]) (\($0.unit))" }
    let rows = forms.forms.map { form in
      [names[form.sender.id, form.sender.name]] + forms.indicators.map { _ in "" }
    }
    return CSVText.text([[forms.mark.text], header] + rows)
  }

  /// What is said for an entry: its name, or its id where another is called the same.
  private struct Labels {
    private let counts: [String: Int]

    init(_ entries: [(id: String, name: String)]) {
      counts = Dictionary(entries.map { (Labels.key($0.name), 1) }, uniquingKeysWith: +)
    }

    subscript(id: String, name: String) -> String {
      (counts[Labels.key(name)] ?? 0) > 1 ? id : name
    }

    /// What a reader compares: marks, case and what stands in brackets at the end aside.
    private static func key(_ name: String) -> String {
      let key = Folding.key(name)
      guard key.last == ")", let bracket = key.lastIndex(of: "("), bracket > key.startIndex else {
        return key
      }
      return key[..<bracket].split(separator: " ").joined(separator: " ")
    }
  }
}

extension FormMark.Sender {
  /// The header of the column of senders.
  fileprivate var column: String {
    switch self {
    case .area: "Khu dân cư"
    case .org: "Tổ chức"
    }
  }
}
