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
    let user = Array(String(geteuid()).utf8)
    do throws(StoreFailure) {
      let text = try WholeFile(list).read()
      for line in text.split(separator: UInt8(ascii: "\n")) {
        let fields = line.split(
          separator: UInt8(ascii: ":"), maxSplits: 3, omittingEmptySubsequences: false)
        if fields.count > 2, fields[2].elementsEqual(user), !fields[0].isEmpty {
          return String(decoding: fields[0], as: UTF8.self)
        }
      }
      return nil
    } catch {
      // A machine without the list names nobody.
      return nil
    }
  }
}
