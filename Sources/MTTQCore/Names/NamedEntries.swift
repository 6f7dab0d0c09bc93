package import MTTQText

/// The parts of a plan by id and by name, for whatever people write: with or without marks, and
/// by the beginning of one name (cli.md, “What is typed”).
///
///     let areas = NamedEntries(.area, [("xuan-my", "Xuân Mỹ"), ("tu-le", "Tu Lễ")])
///     try areas.id("xuan my")  // xuan-my, as of “Xuân Mỹ”, “xuan-my” and “xuâ”
///     try areas.id("Xuân Mĩ")  // throws a fault that asks whether xuan-my was meant
package struct NamedEntries: Sendable {
  /// What one of them is called.
  private let kind: Wording
  /// The names that each part goes by, those of one part one after the other.
  private let entries: [(id: String, name: String)]
  /// Ids of further parts that only their whole id names.
  private let others: Set<String>
  /// Ids of which no beginning of a name is taken: a person's name is whole.
  private let whole: Set<String>
  /// Ids that a beginning means only where it fits nothing else: of areas that are no more.
  private let former: Set<String>
  /// Where each id and each name stands, where many texts will be asked for.
  private var places: Places?

  private struct Places {
    /// The place of each id.
    var ids: [String: Int] = [:]
    /// The places of the entries that a key names, by the folded id or name.
    var keys: [String: [Int]] = [:]
    /// The folded ids, and the folded names, in the order of the entries.
    let idTexts: AlikeTexts
    let nameTexts: AlikeTexts
    /// The folded ids and names in order, each with its place.
    let ordered: [(key: String, place: Int)]

    init(_ entries: [(id: String, name: String)]) {
      let ids = entries.map { NamedEntries.key($0.id) }
      let names = entries.map { NamedEntries.key($0.name) }
      for (place, entry) in entries.enumerated() {
        if self.ids[entry.id] == nil { self.ids[entry.id] = place }
        keys[ids[place], default: []].append(place)
        if names[place] != ids[place] { keys[names[place], default: []].append(place) }
      }
      idTexts = AlikeTexts(ids)
      nameTexts = AlikeTexts(names)
      ordered = (Array(ids.enumerated()) + Array(names.enumerated()))
        .map { (key: $0.element, place: $0.offset) }
        .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
    }

    /// The places of the entries whose id or name begins with a key.
    func begun(with key: String) -> [Int] {
      var (low, high) = (0, ordered.count)
      while low < high {
        let middle = (low + high) / 2
        if ordered[middle].key < key { low = middle + 1 } else { high = middle }
      }
      return ordered[low...].prefix { $0.key.hasPrefix(key) }.map(\.place)
    }
  }

  package init(
    _ kind: Shape.Reference, _ entries: [(String, String)], others: Set<String> = [],
    whole: Set<String> = [], former: Set<String> = []
  ) {
    self.init(kind.wording, entries, others: others, whole: whole, former: former)
  }

  package init(
    _ kind: Wording, _ entries: [(String, String)], others: Set<String> = [],
    whole: Set<String> = [], former: Set<String> = []
  ) {
    self.kind = kind
    self.entries = entries.map { ($0.0, $0.1) }
    self.others = others
    self.whole = whole
    self.former = former
  }

  /// Several lists as one: an id that stands in several of them is told apart by the mark of its list,
  /// `unit:ID`.
  package init(_ kind: Wording, of lists: [(mark: String, names: NamedEntries)]) {
    var counts: [String: Int] = [:]
    for (_, names) in lists {
      for id in Set(names.entries.map(\.id)).union(names.others) { counts[id, default: 0] += 1 }
    }
    func marked(_ id: String, _ mark: String) -> String {
      counts[id, default: 0] > 1 ? "\(mark):\(id)" : id
    }
    self.init(
      kind,
      lists.flatMap { mark, names in
        names.entries.flatMap { entry in
          // A marked id goes by the plain one too, which then may be any of several.
          [(marked(entry.id, mark), entry.name), (marked(entry.id, mark), entry.id)]
        }
      },
      others: Set(lists.flatMap { mark, names in names.others.map { marked($0, mark) } }),
      former: Set(lists.flatMap { mark, names in names.former.map { marked($0, mark) } }))
  }

  /// The same for many texts: each then costs no more in a long list than in a short one.
  package var indexed: NamedEntries {
    var indexed = self
    indexed.places = Places(entries)
    return indexed
  }

  /// The ids in their order, each once.
  private var ids: [String] {
    var seen: Set<String> = []
    return entries.map(\.id).filter { seen.insert($0).inserted }
  }

  /// Whether an id is one of theirs.
  package func has(_ id: String) -> Bool {
    others.contains(id) || entries.contains { $0.id == id }
  }

  /// What a text names.
  package struct Found: Hashable, Sendable {
    package let id: String
    /// The name in full, where the text is only its beginning; a reader wants to be told.
    package let begun: String?
  }

  /// The id that a text names: an id, a whole name with or without diacritics, or the beginning, of
  /// three letters or more, of one of them.
  ///
  /// Names are compared only where the text is no id.
  ///
  /// - Throws: a fault with what is near or, where several fit, with all of them.
  package func id(_ text: String) throws(TextFault) -> String { try found(text).id }

  /// What a text names, as `id` finds it.
  package func found(_ text: String) throws(TextFault) -> Found {
    if others.contains(text) { return Found(id: text, begun: nil) }
    let (place, isBegun) = try search(text)
    let id = entries[place].id
    // The name of a person is not told.
    let name = whole.contains(id) ? id : entries.first { $0.id == id }?.name
    return Found(id: id, begun: isBegun ? name : nil)
  }

  private func search(_ text: String) throws(TextFault) -> (place: Int, isBegun: Bool) {
    if let place = places.map({ $0.ids[text] }) ?? entries.firstIndex(where: { $0.id == text }) {
      return (place, false)
    }
    let key = NamedEntries.key(text)
    for (fitting, isBegun) in [(named(key), false), (begun(key), true)] {
      let present = isBegun ? fitting.filter { !former.contains(entries[$0].id) } : []
      for some in [present, fitting] {
        var seen: Set<String> = []
        let ids = some.map { entries[$0].id }.filter { seen.insert($0).inserted }
        if ids.count == 1 { return (some[0], isBegun) }
        if ids.count > 1 { throw ambiguous(text, ids) }
      }
    }
    throw unknown(text)
  }

  /// The places of the entries whose name, or id, a text gives.
  private func named(_ key: String) -> [Int] {
    guard !key.isEmpty else { return [] }
    if let places { return places.keys[key] ?? [] }
    return entries.indices.filter { place in
      NamedEntries.key(entries[place].name) == key || NamedEntries.key(entries[place].id) == key
    }
  }

  /// How many letters a beginning has at least.
  private static let leastBegun = 3

  /// The places of the entries whose name, or id, begins with a key.
  private func begun(_ key: String) -> [Int] {
    guard key.count(where: { $0 != " " }) >= NamedEntries.leastBegun else { return [] }
    let fitting =
      places?.begun(with: key)
      ?? entries.indices.filter { place in
        NamedEntries.key(entries[place].id).hasPrefix(key)
          || NamedEntries.key(entries[place].name).hasPrefix(key)
      }
    return fitting.filter { place in
      !whole.contains(entries[place].id) || NamedEntries.key(entries[place].id).hasPrefix(key)
    }
  }

  /// Equal for texts that name the same: letters and digits, what stands between them a blank, but
  /// for the stroke within a word, “Ea H'leo”, which is often left out.
  static func key(_ text: String) -> String {
    String(Folding.key(text).filter { $0 != "'" }.map { $0.isLetter || $0.isNumber ? $0 : " " })
      .split(separator: " ").joined(separator: " ")
  }

  private func unknown(_ text: String) -> TextFault {
    TextFault(
      Wording(
        vi: "không có \(kind.vietnamese) “\(text)”",
        en: "there is no \(kind.english) “\(text)”"),
      near(text).map { .didYouMean($0) } ?? choice)
  }

  /// The id that was probably meant: of the one name that begins so, else of what is nearest.
  private func near(_ text: String) -> String? {
    let key = NamedEntries.key(text)
    let names = alike(key, \.nameTexts)
    let begun = names.filter { NamedEntries.key($0.name).hasPrefix(key + " ") }
    if Set(begun.map(\.id)).count == 1 { return begun[0].id }
    var seen: Set<String> = []
    let ids = alike(key, \.idTexts).map(\.id).filter { seen.insert($0).inserted }
    return Nearest.match(to: text, among: ids)
      ?? Nearest.match(to: text, among: names.map(\.name)).flatMap { name in
        names.first { $0.name == name }?.id
      }
  }

  /// The entries among which a mistyped text is sought: all, and of a long list those that begin or
  /// end like it.
  private func alike(_ key: String, _ texts: KeyPath<Places, AlikeTexts>) -> [(
    id: String, name: String
  )] {
    guard let places, entries.count > NamedEntries.short else { return entries }
    return places[keyPath: texts].places(like: key).map { entries[$0] }
  }

  /// The longest list of which each entry is held against a mistyped text.
  private static let short = 100

  /// All the ids, where they are few enough to be read.
  private var choice: Wording? {
    // A longer list helps nobody choose.
    guard (1...12).contains(ids.count) else { return nil }
    return .chooseOne(of: ids)
  }

  private func ambiguous(_ text: String, _ ids: [String]) -> TextFault {
    TextFault(
      Wording(
        vi: "“\(text)” có thể là nhiều \(kind.vietnamese)", en: "“\(text)” may be several"),
      .chooseOne(of: Array(ids.prefix(8))))
  }
}
