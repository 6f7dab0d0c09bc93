internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq holiday …`: the days that are no working days.
enum HolidayCommand {
  static let command = Command<any CommandAction>(
    "holiday",
    Wording(vi: "các ngày nghỉ, không phải ngày làm việc", en: "the days that are no working days"),
    subcommands: [
      Command(HolidayChangeCommand.add) { $0 },
      PartListCommand.command(
        of: "holiday", Wording(vi: "các ngày nghỉ", en: "the holidays"),
        .ofPlan { PartsPage(holidays: $0, language: $1) }),
      Command(HolidayChangeCommand.remove) { $0 },
    ])
}

/// `mttq holiday add` and `remove`: days that are, or are no longer, holidays.
struct HolidayChangeCommand: CommandAction {
  let adds: Bool
  var days: [DayWord] = []
  var isRehearsal = false

  static let add = CommandSyntax(
    "add", Wording(vi: "thêm ngày nghỉ", en: "add holidays"),
    examples: ["mttq holiday add 16/2/2026 17/2/2026"], defaults: HolidayChangeCommand(adds: true),
    arguments: arguments)

  static let remove = CommandSyntax(
    "remove", Wording(vi: "bỏ ngày nghỉ", en: "take holidays out of the plan"),
    examples: ["mttq holiday remove 16/2/2026"], defaults: HolidayChangeCommand(adds: false),
    arguments: arguments)

  private static let arguments: [Argument<HolidayChangeCommand>] = [
    .rest(.date, \.days, Wording(vi: "các ngày", en: "the days")), .rehearsal(\.isRehearsal),
  ]

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let change = PlanChange(
      command: adds ? "holiday add" : "holiday remove",
      isRehearsal: isRehearsal)
    try session.editPlan(change) { plan, edit, faults throws(Interruption) in
      var holidays = plan.holidays
      for word in days {
        let day = try session.meant(by: word).day
        if adds {
          if holidays.contains(day) {
            session.tell(.alreadyHoliday(day))
          } else {
            holidays.append(day)
          }
        } else if holidays.contains(day) {
          holidays.removeAll { $0 == day }
        } else {
          faults.add(.noHoliday(word.word, day))
        }
      }
      guard holidays != plan.holidays else { return }
      if adds { holidays.sort() }
      edit.set(
        "holidays",
        holidays.isEmpty ? nil : .array(holidays.map { .string($0.description) }))
    }
    return .done
  }
}

extension Wording {
  fileprivate static func alreadyHoliday(_ day: CalendarDate) -> Wording {
    Wording(
      vi: "ngày \(VietnameseDate.short(day)) đã là ngày nghỉ", en: "\(day) is a holiday already")
  }
}

extension Diagnostic {
  fileprivate static func noHoliday(_ word: Word, _ day: CalendarDate) -> Diagnostic {
    word.fault(
      Wording(
        vi: "ngày \(VietnameseDate.short(day)) không phải ngày nghỉ của kế hoạch",
        en: "\(day) is no holiday of the plan"),
      hint: Wording(
        vi: "xem các ngày nghỉ bằng mttq holiday list", en: "see them with mttq holiday list"),
      code: .refUnknown)
  }
}
