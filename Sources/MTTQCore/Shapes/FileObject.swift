internal import MTTQText

/// A value that stands as an object in a file: a plan and each of its parts, a household, what a
/// record says.
///
/// It is read and written through its keys alone.
protocol FileObject: Hashable, Sendable {
  /// The value before any key is read; none by itself.
  static var blank: Self { get }
  /// The keys in the order in which they are written.
  static var keys: [ObjectKey<Self>] { get }
}

extension FileObject {
  /// What the format allows in the object.
  static var fields: [Shape.Field] { keys.map { $0.field } }

  /// What a tree holds of the value, the blank in place of what it lacks, and whether it lacks
  /// nothing that must be there.
  static func read(_ tree: JSONNode) -> (value: Self, isWhole: Bool) {
    var value = blank
    var isWhole = true
    // By places: a copy of a key costs more than most values.
    let keys = keys
    for place in keys.indices where !keys[place].read(tree, &value) { isWhole = false }
    return (value, isWhole)
  }

  /// The value that a tree holds; nil where it lacks what must be there.
  init?(object tree: JSONNode) {
    let (value, isWhole) = Self.read(tree)
    guard isWhole else { return nil }
    self = value
  }

  /// The members of the object that says the value, in the order of the keys.
  var members: [JSONMember] {
    Self.keys.compactMap { key in key.write(self).map { JSONMember(key.field.key, $0) } }
  }

  var node: JSONNode { JSONNode(.object(members)) }

  /// The object that says the value in place of another, whose unknown keys it keeps.
  func node(inPlaceOf tree: JSONNode) -> JSONNode {
    let known = Set(Self.fields.map(\.key))
    return JSONNode(.object(members + (tree.members ?? []).filter { !known.contains($0.key) }))
  }

  /// An object as it stands in a file, without what it says of one year alone.
  static func lasting(_ tree: JSONNode) -> JSONNode {
    tree.without(keys.filter(\.isOfOneYear).map(\.field.key))
  }
}
