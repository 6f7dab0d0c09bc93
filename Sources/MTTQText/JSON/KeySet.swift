/// The keys of an object: a few are compared one by one, many are kept in a set.
///
/// Keys are one key when their bytes are the same; that two look alike makes them no duplicate.
struct KeySet {
  private var keys: Set<Key> = []

  private static let few = 32

  /// Notes a key; false where it is among the members already.
  mutating func insert(_ key: String, among members: ArraySlice<JSONMember>) -> Bool {
    if members.count < KeySet.few {
      return !members.contains { $0.key == key && $0.key.utf8.elementsEqual(key.utf8) }
    }
    if keys.isEmpty { keys = Set(members.map { Key(text: $0.key) }) }
    return keys.insert(Key(text: key)).inserted
  }

  private struct Key: Hashable {
    let text: String

    static func == (left: Key, right: Key) -> Bool {
      left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }
}
