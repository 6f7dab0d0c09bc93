internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension Word {
  /// The id of the report that the word names; no plan is asked whether it owes it.
  func reportID() throws(Interruption) -> String {
    if let id = ReportName.id(text) { return id }
    throw .fault(
      fault(
        Wording(vi: "không có báo cáo “\(shown)”", en: "there is no report “\(shown)”"),
        hint: .reportHelp))
  }
}
