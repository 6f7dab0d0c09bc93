internal import MTTQText

extension CellFault {
  static let notBrokenDown = CellFault(
    Wording(
      vi: "chỉ tiêu này không chia theo phân tổ được: chỉ số phát sinh mới có phần",
      en: "the indicator cannot be broken down: only flows have parts"),
    Wording(vi: "để trống ô này", en: "leave the cell empty"))

  static let nameless = CellFault(
    Wording(
      vi: "ô trống, mà dòng này có số liệu", en: "empty, though the row has figures"),
    Wording(
      vi: "ghi tên khu dân cư hoặc tổ chức của dòng",
      en: "name the area or the organisation of the row"))
}

extension TextFault {
  static func foreignUnit(_ text: String, of indicator: Indicator) -> TextFault {
    let fault = NumberFault.foreignUnit(text, own: indicator.unit)
    return TextFault(fault.message, fault.hint)
  }
}
