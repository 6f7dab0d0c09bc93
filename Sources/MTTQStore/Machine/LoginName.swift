internal import Glibc

/// The name of the user of the process.
package enum LoginName {
  /// The name as the machine's list of users has it, or nil where that has none.
  ///
  /// The list is read as a file: the C library's own way loads further libraries, which a program
  /// that is linked whole cannot.
  ///
  /// - Parameter list: where the list stands.
  package static func ofProcess(list: String = "/etc/passwd") -> String? {
    let user = String(geteuid())
    do throws(StoreFailure) {
      let text = String(decoding: try WholeFile(list).read(), as: UTF8.self)
      for line in text.split(separator: "\n") {
        let fields = line.split(separator: ":", omittingEmptySubsequences: false)
        if fields.count > 2, fields[2] == user, !fields[0].isEmpty { return String(fields[0]) }
      }
      return nil
    } catch {
      // A machine without the list names nobody.
      return nil
    }
  }
}
