/// How a run of the tool ended (cli.md, “Exit codes”).
package enum ExitCode: Int32, Hashable, Sendable, CaseIterable {
  case done = 0
  /// The check found errors.
  case findings = 1
  case usage = 64
  /// The data is wrong; a diagnostic says where.
  case data = 65
  case noInput = 66
  /// A tool that is needed is missing.
  case toolMissing = 69
  /// A fault of mttq's own, or a system that lacks what it cannot do without.
  case software = 70
  case cannotCreate = 73
  case inputOutput = 74
  case lockNotHad = 75
  case notPermitted = 77
}
