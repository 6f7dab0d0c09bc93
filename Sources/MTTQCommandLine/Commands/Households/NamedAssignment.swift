internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// The assignment that words of a command line mean.
struct NamedAssignment {
  /// A household, or the record of the assignment.
  let subject: Word
  let org: Word?
  let helper: Word?

  /// The assignment that is meant: by its record, or the only one of a household.
  func found(
    in open: OpenHouseholds, _ session: Session
  ) throws(Interruption) -> ActiveAssignment {
    let all = open.book.openAssignments
    if let tie = all.first(where: { $0.id == subject.text }) { return tie }
    var faults = Faults(telling: session.tell)
    let org = faults.id(org, in: .organisations(open.plan.plan))
    let helper = faults.id(helper, in: .helpers(open.plan.register))
    let named: Found<[ActiveAssignment]> = faults.collect { () throws(Diagnostic) in
      try meant(all, open.plan.register, telling: session.tell)
    }
    let ties: [ActiveAssignment] = try faults.all(named)
    let fitting = ties.filter { tie in
      (org.map { tie.assignment.helper == .org($0) } ?? true)
        && (helper.map { tie.assignment.helper == .helper($0) } ?? true)
    }
    switch fitting.count {
    case 1: return fitting[0]
    case 0: throw .fault(.nobodyHelps(subject))
    default: throw .fault(.several(subject, fitting))
    }
  }

  /// The assignments of the household that the word names, or those whose record it begins.
  private func meant(
    _ all: [ActiveAssignment], _ register: Register?, telling tell: (Wording) -> Void
  ) throws(Diagnostic) -> [ActiveAssignment] {
    do throws(Diagnostic) {
      let household = try NamedEntries.households(register).id(subject, telling: tell)
      return all.filter { $0.assignment.household == household }
    } catch {
      let begun = all.filter { $0.id.hasPrefix(subject.text) }
      if begun.isEmpty || subject.text.isEmpty { throw error }
      return begun
    }
  }
}

extension Diagnostic {
  fileprivate static func nobodyHelps(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” không có phân công nào như vậy",
        en: "“\(word.shown)” has no such assignment"),
      hint: Wording(
        vi: "xem các phân công bằng mttq log --kind assign", en: "see mttq log --kind assign"),
      code: .refUnknown)
  }

  fileprivate static func several(_ word: Word, _ ties: [ActiveAssignment]) -> Diagnostic {
    let list = ties.prefix(8).map { tie in
      switch tie.assignment.helper {
      case .org(let id): "\(tie.id) (--org \(id))"
      case .helper(let id): "\(tie.id) (--helper \(id))"
      }
    }.joined(separator: ", ")
    return word.fault(
      Wording(
        vi: "“\(word.shown)” đang có \(ties.count) nơi giúp đỡ",
        en: "“\(word.shown)” has \(ties.count) helpers"),
      hint: Wording(vi: "chọn một: \(list)", en: "choose one: \(list)"))
  }
}
