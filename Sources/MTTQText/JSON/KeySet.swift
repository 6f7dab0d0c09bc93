/// The keys of an object: a few are compared one by one, many are kept in a set.
///
/// Keys are one key when their bytes are the same; that two look alike makes them no duplicate.
struct KeySet {
  private var keys: Set<Key> = []

  /// The objects of a book have fewer keys mostly, and comparing so few makes no set; beyond, a set
  /// keeps an object of 100,000 keys from taking the square of its length.
  private static let few = 32

  /// Notes a key; false where it is among the members that stand from `first` on.
  mutating func insert(_ key: String, among members: [JSONMember], from first: Int) -> Bool {
    if members.count - first < KeySet.few {
      for index in first..<members.count where members[index].key.isSame(as: key) { return false }
      return true
    }
    if keys.isEmpty { keys = Set(members[first...].map { Key(text: $0.key) }) }
    return keys.insert(Key(text: key)).inserted
  }

  private struct Key: Hashable {
    let text: String

    static func == (left: Key, right: Key) -> Bool {
      left.text.isSame(as: right.text)
    }

    func hash(into hasher: inout Hasher) {
      // Texts of the same bytes are equal as texts too.
      hasher.combine(text)
    }
  }
}

extension String {
  /// Whether the bytes are the same; texts that are unequal, which costs less to see, have others.
  fileprivate func isSame(as other: String) -> Bool {
    self == other && utf8.elementsEqual(other.utf8)
  }
}
