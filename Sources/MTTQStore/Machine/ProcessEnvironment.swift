internal import Glibc

/// What the process was told by whoever started it.
package enum ProcessEnvironment {
  /// The value of a variable, or nil where it is not set; bytes that are no UTF-8 are replaced.
  package static func value(_ name: String) -> String? {
    guard name.isPlain else { return nil }
    // unsafe: C hands out the value in memory that nothing here changes; it is copied at once.
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// The values of those of the variables that are set.
  package static func values(_ names: [String]) -> [String: String] {
    var values: [String: String] = [:]
    for name in names { values[name] = value(name) }
    return values
  }
}
