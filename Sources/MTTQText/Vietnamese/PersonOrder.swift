/// A person's place in a list of people: by given name, then middle words, then family name, each
/// in Vietnamese order. Offices list people so, as a family name tells few apart: a third of all
/// are called Nguyễn. Case counts where all else is equal: some offices write names in capitals.
package struct PersonOrder: Hashable, Sendable, Comparable {
  private let given: VietnameseOrder
  private let middle: VietnameseOrder
  private let family: VietnameseOrder

  /// The place of the person called `name`, whose last word is the given name and first word the
  /// family name.
  ///
  /// Names of ethnic minorities do not all follow that rule, so `sortName` gives the words in the
  /// order in which they count, the given name first: “H'Bên Rơ Lan” for “Rơ Lan H'Bên”.
  package init(_ name: String, sortName: String? = nil) {
    var words = (sortName ?? name).split { $0.isWhitespace }
    if sortName == nil, let last = words.popLast() { words.insert(last, at: 0) }
    let family = sortName == nil && words.count > 1 ? words.remove(at: 1) : ""
    given = VietnameseOrder(String(words.first ?? ""))
    middle = VietnameseOrder(words.dropFirst().joined(separator: " "))
    self.family = VietnameseOrder(String(family))
  }

  package static func < (left: PersonOrder, right: PersonOrder) -> Bool {
    let parts = [
      (left.given, right.given), (left.middle, right.middle), (left.family, right.family),
    ]
    let telling = parts.first { !$0.sounds(like: $1) } ?? parts.first { $0 != $1 }
    return telling.map { $0 < $1 } ?? false
  }
}
