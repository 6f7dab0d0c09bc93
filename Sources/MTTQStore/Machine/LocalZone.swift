internal import Glibc
package import MTTQText

/// The time zone that tells on which day a moment falls here (cli.md, “Global options”).
package enum LocalZone: Hashable, Sendable {
  /// That of TZ, else the machine's, as the C library has it.
  case machine
  /// So many seconds east of Greenwich.
  case fixed(Int)

  /// The zone of Viet Nam, where no zone data tells another.
  package static let vietnam = LocalZone.fixed(7 * 3600)

  /// The zone that TZ names, or without it the machine's; nil where nobody knows the name.
  package init?(named name: String?, machine: ZoneData = .standard) {
    guard let name, !name.isEmpty else {
      self = machine.hasLocalTime || machine.isThere ? .machine : .vietnam
      return
    }
    let isKnown = LocalZone.isRule(name) ? true : machine.knows(name)
    switch isKnown {
    case true?: self = .machine
    case false? where machine.isThere: return nil
    default: self = LocalZone.greenwich.contains(name) ? .fixed(0) : .vietnam
    }
  }

  /// The day on which a moment falls, or nil outside 1900–2199.
  package func day(of moment: Instant) -> CalendarDate? {
    switch self {
    case .machine: SystemClock.day(.init(seconds: Int(moment.seconds), millisecond: 0))
    case .fixed(let east):
      CalendarDate(dayNumber: (Int(moment.seconds) + east).flooredDivision(by: 86_400))
    }
  }

  /// Whether a name is a rule of POSIX, an abbreviation and an offset: `ICT-7`, `<+14>-14`.
  private static func isRule(_ name: String) -> Bool {
    var rest = Substring(name.hasPrefix(":") ? name.dropFirst() : name[...])
    if rest.first == "<" {
      guard let end = rest.firstIndex(of: ">") else { return false }
      rest = rest[rest.index(after: end)...]
    } else {
      let letters = rest.prefix { $0.isASCII && $0.isLetter }
      guard letters.count >= 3 else { return false }
      rest = rest.dropFirst(letters.count)
    }
    if let sign = rest.first, sign == "+" || sign == "-" { rest = rest.dropFirst() }
    return rest.first.map { $0.isASCII && $0.isNumber } ?? false
  }

  private static let greenwich: Set<String> = ["UTC", "GMT", "UCT", "Etc/UTC", "Zulu"]
}

/// Where the machine keeps what it knows of time zones.
package struct ZoneData: Hashable, Sendable {
  private let folder: String
  private let localTime: String

  package static let standard = ZoneData(folder: "/usr/share/zoneinfo", localTime: "/etc/localtime")

  package init(folder: String, localTime: String) {
    self.folder = folder
    self.localTime = localTime
  }

  /// Whether there is any.
  var isThere: Bool { ZoneData.canRead(folder) ?? false }

  /// Whether the machine has a zone of its own.
  var hasLocalTime: Bool { ZoneData.canRead(localTime) ?? false }

  /// Whether a zone of a name is among them; nil where the disk does not tell.
  func knows(_ name: String) -> Bool? {
    let bare = name.hasPrefix(":") ? String(name.dropFirst()) : name
    if bare.contains("..") || bare.utf8.contains(0) { return false }
    return ZoneData.canRead(bare.hasPrefix("/") ? bare : "\(folder)/\(bare)")
  }

  private static func canRead(_ path: String) -> Bool? {
    // unsafe: C reads the path through a pointer that lives only during the call.
    if unsafe access(path, R_OK) == 0 { return true }
    return [ENOENT, ENOTDIR, EACCES, ELOOP, ENAMETOOLONG].contains(errno) ? false : nil
  }
}

extension Int {
  /// The quotient rounded down, also below zero.
  fileprivate func flooredDivision(by divisor: Int) -> Int {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
