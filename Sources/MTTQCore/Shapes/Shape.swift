/// What a format allows at one place: the one description that checking, canonical writing and
/// schemas all read.
///
///     let task = Shape.object([
///       Shape.Field("title", .text, Wording(vi: "tên", en: "the title"), required: true),
///       Shape.Field("due", .date, Wording(vi: "hạn", en: "the last day")),
///     ])
///
/// It takes `{"title": "Trồng cây", "due": "2026-06-05"}`; of `{"due": "5/6/2026"}` a check finds
/// `field/missing` and `date/invalid`.
package indirect enum Shape: Sendable {
  case text
  /// A text with `{n}` in it once.
  case phrase
  /// A text of so many decimal digits.
  case digits(ClosedRange<Int>)
  /// The 64 hexadecimal digits of a SHA-256.
  case digest
  /// Any value at all.
  case anything
  /// `[a-z0-9][a-z0-9-]{0,62}`, defined here.
  case identifier
  /// `[0-9A-Za-z_-]{8,64}`.
  case recordIdentifier
  /// An id or a record id that is defined elsewhere.
  case reference(Reference)
  case date
  case time
  case quantity
  /// A quantity that is not negative, or not zero either.
  case amount(aboveZero: Bool = false)
  /// A number that was computed: of any size that a sum can have.
  case figure
  case integer(ClosedRange<Int>)
  /// The number of one of the five contents.
  case content
  case boolean
  case choice([Choice])
  /// The name of a format that this version reads.
  case format(String)
  case list(Shape, atLeast: Int = 0)
  /// One text, or a list of at least one in which none stands twice.
  case texts
  /// Objects with an `id` each of which occurs once.
  case entries([Field], atLeast: Int = 0)
  /// Two quantities, the first not above the second.
  case bounds
  case object([Field])
  /// Numbers by id, at least one unless told otherwise.
  case numbers(Numbers)
  /// Ids of parts by ids of the dimensions that they belong to.
  case parts
  /// Values by any key.
  case table(Shape, orNull: Bool = false)
}
