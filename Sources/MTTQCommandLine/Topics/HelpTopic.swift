internal import MTTQText

/// A page of `mttq help` on what belongs to no single command, such as `mttq help numbers`.
///
///     HelpTopic(
///       id: "numbers", title: "cách viết số",
///       summary: Wording(vi: "số viết thế nào", en: "how numbers are written"),
///       text: Wording(vi: "Dấu phẩy là dấu thập phân.", en: "A comma is the decimal mark."))
struct HelpTopic: Sendable {
  /// What it is asked by in either language, such as `exit-codes`.
  let id: String
  /// What an officer calls it, such as `mã thoát`.
  let title: String
  /// What it tells, starting small and without a full stop.
  let summary: Wording
  /// The page, written as `TopicBlock` reads it.
  let text: Wording

  /// What the language asks for it by.
  var name: Wording { Wording(vi: title, en: id) }
}
