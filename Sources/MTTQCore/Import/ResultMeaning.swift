internal import MTTQText

/// What a result says, however it is written and by whomever: two results of one meaning are one
/// row of a table (book.md, “What the disk promises”).
struct ResultMeaning: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ result: Record.Result) {
    var plain = result
    plain.values.sort { $0.indicator < $1.indicator }
    plain.stated.sort { $0.indicator < $1.indicator }
    plain.parts.sort { $0.dimension < $1.dimension }
    // The id, and the moment of 1970, stand for what a meaning has not.
    bytes = Record(id: "--------", at: .epoch, event: .result(plain)).line()
  }

  /// What a result is about with one of its indicators, without its figures and its note: a row that
  /// was mended has it in common with the row as it was before.
  static func subject(_ indicator: String, of result: Record.Result) -> ResultMeaning {
    var bare = result
    bare.note = nil
    bare.values = [Record.IndicatorValue(indicator: indicator, value: .zero)]
    bare.stated = []
    return ResultMeaning(bare)
  }
}
