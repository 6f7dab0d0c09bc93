internal import MTTQCore

extension Deadline.Status {
  /// How the status stands out.
  var tone: Tone {
    switch self {
    case .onTime: .good
    case .late: .warning
    case .pending: .accent
    case .overdue: .bad
    case .undated: .faint
    }
  }
}
