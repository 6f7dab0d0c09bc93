internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// Reads the words of a command about a part of the plan, against the plan as it stands.
struct PartReading {
  let session: Session
  let plan: Plan
  var faults: Faults

  /// The day that a word names; nil where it is at fault, which is then noted.
  mutating func day(_ word: Word) throws(Interruption) -> CalendarDate? {
    let read = faults.collect { () throws(Diagnostic) in try ValueSyntax<DayWord>.date.read(word) }
    guard let day = read.value else { return nil }
    return try session.meant(by: day).day
  }

  /// Fills the keys of a part from the words that its options were given.
  mutating func fill(
    _ node: inout JSONNode, of part: PlanPart, _ options: [PartOption], from words: PartWords
  ) throws(Interruption) {
    // What has no key of its own, `finish` reads.
    for option in options where words.has(option) && (part.isText || option.key != nil) {
      let value = try option.value.node(words[words: option.name], &self)
      guard let value else { continue }
      if part.isText {
        node = value
      } else if let key = option.key {
        node = node.setting(key, value)
      }
    }
    if let rows = words.rows, let table = part.table {
      node = node.setting(table.key, .array(rows))
    }
    part.finish(words, &node, &self)
  }
}

extension Faults {
  /// The place in its list of the part that a word means, by whole words alone or also by the
  /// beginning of a name.
  mutating func place(
    _ word: Word, of part: PlanPart, in entries: [JSONNode], _ plan: Plan, whole: Bool
  ) -> Found<Int> {
    switch part.naming {
    case .identifier(let identified):
      let id = whole ? wholeID(word, identified.names(plan)) : id(word, in: identified.names(plan))
      return id.flatMap { id in
        collect { () throws(Diagnostic) in
          let place = entries.firstIndex { $0["id"]?.text == id }
          guard let place else { throw .notOfThePlan(word, id, part) }
          return place
        }
      }
    case .place:
      return collect { () throws(Diagnostic) in
        guard let place = Int(word.text), entries.indices.contains(place - 1) else {
          throw .noPlace(word, of: part, entries.count)
        }
        return place - 1
      }
    case .content:
      return collect { () throws(Diagnostic) in
        let number = try ValueSyntax<Int>.content.read(word)
        guard let place = entries.firstIndex(where: { $0["content"]?.wholeNumber == number }) else {
          throw .notChosen(word)
        }
        return place
      }
    }
  }

  /// As `id`, of a word that gives the id or a name whole.
  private mutating func wholeID(_ word: Word, _ names: NamedEntries) -> Found<String> {
    collect { () throws(Diagnostic) -> String in
      do throws(TextFault) {
        let found = try names.found(word.text)
        if let name = found.begun { throw TextFault.notWhole(word.shown, found.id, name) }
        return found.id
      } catch {
        throw word.fault(error.message, hint: error.hint, code: .refUnknown)
      }
    }
  }
}

extension TextFault {
  fileprivate static func notWhole(_ text: String, _ id: String, _ name: String) -> TextFault {
    TextFault(
      Wording(
        vi: "“\(text)” mới là phần đầu của “\(name)”; việc này cần mã hoặc tên đầy đủ",
        en: "“\(text)” is but the beginning of “\(name)”; this wants the whole id or name"),
      Wording(vi: "viết \(id)", en: "write \(id)"))
  }
}

extension Diagnostic {
  /// A part that is there without being the plan's own, as an indicator of the catalogue.
  fileprivate static func notOfThePlan(
    _ word: Word, _ id: String, _ part: PlanPart
  ) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(id)” thuộc danh mục chung, không sửa được trong kế hoạch",
        en: "“\(id)” is of the catalogue and cannot be changed in a plan"),
      hint: Wording(
        vi: "thêm \(part.title.vietnamese) riêng bằng mttq \(part.command) add",
        en: "add one of the plan's own with mttq \(part.command) add"),
      code: .indicatorStandard)
  }

  fileprivate static func noPlace(_ word: Word, of part: PlanPart, _ count: Int) -> Diagnostic {
    word.fault(
      Wording(
        vi: "không có \(part.title.vietnamese) thứ “\(word.shown)”",
        en: "there is no \(part.title.english) at “\(word.shown)”"),
      hint: count == 0
        ? Wording(
          vi: "thêm bằng mttq \(part.command) add", en: "add one with mttq \(part.command) add")
        : Wording(
          vi: "viết thứ tự từ 1 đến \(count), xem bằng mttq \(part.command) list",
          en: "write its place from 1 to \(count), see mttq \(part.command) list"),
      code: .refUnknown)
  }

  fileprivate static func notChosen(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "kế hoạch không chọn nội dung \(word.shown)",
        en: "the plan has not chosen content \(word.shown)"),
      hint: Wording(
        vi: "chọn bằng mttq content add \(word.shown)",
        en: "choose it with mttq content add \(word.shown)"),
      code: .refUnknown)
  }
}
