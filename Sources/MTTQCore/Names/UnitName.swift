internal import MTTQText

/// A unit's name taken apart: the word for its kind, and its own name.
package struct UnitName: Hashable, Sendable {
  /// The whole name, composed and with single blanks.
  package let text: String
  /// The kind in small letters, such as `phường`; nil where the name begins with none.
  package let kind: String?
  /// The name after its kind; the whole where it has none, or nothing but its kind.
  let own: String

  package init(_ typed: String) {
    let words = typed.ofBook.split(whereSeparator: \.isWhitespace)
    text = words.joined(separator: " ")
    let kind = UnitName.kinds.map(\.word).filter { kind in
      let length = kind.split(separator: " ").count
      return words.prefix(length).joined(separator: " ").lowercased() == kind
    }.max { $0.utf8.count < $1.utf8.count }
    self.kind = kind
    let rest = words.dropFirst(kind?.split(separator: " ").count ?? 0)
    own = rest.isEmpty ? text : rest.joined(separator: " ")
  }

  /// An id made from the name: `phường Cẩm Phô` gives `cam-pho`, `phường 5` `phuong-5`.
  ///
  /// Nil where the name has no letter or digit that an id can have.
  package var identifier: String? {
    let id = UnitName.identifier(own)
    let isBare = !id.utf8.contains { $0 >= UInt8(ascii: "a") }
    let made = isBare ? UnitName.identifier(text) : id
    return IdentifierForm.isIdentifier(made) ? made : nil
  }

  /// The levels that a unit of its kind may have; all of them where the kind is not known.
  package var levels: Set<Unit.Level> {
    UnitName.kinds.first { $0.word == kind }?.levels ?? Set(Unit.Level.allCases)
  }

  /// What two names of one unit have in common: case, marks and the word for its kind aside.
  var key: String {
    let key = Folding.key(text)
    let kind = UnitName.kinds.map { Folding.key($0.word) + " " }.filter { key.hasPrefix($0) }
      .max { $0.utf8.count < $1.utf8.count }
    return String(key.dropFirst(kind?.count ?? 0))
  }

  private static func identifier(_ text: String) -> String {
    let words = Folding.key(text).split { character in
      !character.isASCII || !(character.isLetter || character.isNumber)
    }
    let id = words.joined(separator: "-").prefix(63)
    return String(id.last == "-" ? id.dropLast() : id)
  }

  /// The words for kinds of units, with the levels at which they stand (domain.md 13).
  private static let kinds: [(word: String, levels: Set<Unit.Level>)] =
    [
      ("tỉnh", [.province]), ("thành phố", [.province, .district]), ("huyện", [.district]),
      ("quận", [.district]), ("thị xã", [.district]), ("xã", [.commune]), ("phường", [.commune]),
      ("thị trấn", [.commune]), ("đặc khu", [.commune]),
    ]
    + [
      "khu dân cư", "thôn", "làng", "ấp", "bản", "buôn", "bon", "phum", "sóc", "tổ dân phố",
      "khu phố", "khối phố", "khóm", "tiểu khu",
    ].map { ($0, [.area]) }
}
