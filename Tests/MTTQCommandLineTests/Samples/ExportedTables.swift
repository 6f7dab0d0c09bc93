import Foundation
import MTTQText

/// What `mttq export` made of a province.
struct ExportedTables {
  let province: Province

  init() throws {
    province = try Province()
    // A book with an error is another test's matter.
    try province.journal("xa-3", [])
  }

  /// Runs the command as of a day on which all reports are due.
  @discardableResult
  func export(_ words: String...) -> String {
    province.made.run(["export"] + words + ["--as-of", "2026-11-30"])
  }

  /// The rows of a table, each from column to cell; nil where a cell is empty and not quoted.
  func rows(_ table: String, in folder: String = "kho") throws -> [[String: String]] {
    let lines = try cells("\(folder)/\(table).csv")
    guard let head = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      Dictionary(
        zip(head, cells).compactMap { name, cell in cell.map { (name ?? "", $0) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// The cells of a file by RFC 4180.
  func cells(_ name: String) throws -> [[String?]] {
    var rows: [[String?]] = []
    var row: [String?] = []
    var cell = ""
    var (isQuoted, wasQuoted) = (false, false)
    var rest = try province.made.text(name).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        cell.unicodeScalars.append(scalar)
      case "\"":
        isQuoted.toggle()
        wasQuoted = true
      case "," where !isQuoted, "\n" where !isQuoted:
        row.append(cell.isEmpty && !wasQuoted ? nil : cell)
        (cell, wasQuoted) = ("", false)
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }

  /// Every byte of all files in a folder, and of those in its folders.
  func bytes(in folder: String) throws -> Data {
    let root = province.made.folder.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String] ?? []
    return try names.sorted().reduce(into: Data()) { bytes, name in
      let file = root.appending(path: name)
      if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        bytes += try Data(contentsOf: file)
      }
    }
  }
}
