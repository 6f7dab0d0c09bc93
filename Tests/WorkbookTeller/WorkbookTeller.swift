internal import Foundation
internal import MTTQText

/// Tells what workbooks hold, for checks by programs of others.
///
/// `WorkbookTeller` reads messages from standard input, each behind its length in four bytes, the
/// lowest first, and answers each with a line of JSON: what the sheets hold, or why one is not read.
/// With `--time` it reads the first message five times and prints the shortest time in seconds.
@main
enum WorkbookTeller {
  static func main() throws {
    let input = Array(try FileHandle.standardInput.readToEnd() ?? Data())
    if CommandLine.arguments.contains("--time") {
      let bytes = Array(input.dropFirst(4))
      let times = (0..<5).map { _ in ContinuousClock().measure { _ = cellCount(bytes) } }
      let seconds = times.min().map { $0 / .seconds(1) } ?? 0
      print(cellCount(bytes), seconds)
      return
    }
    var place = 0
    while place < input.count {
      let start = place + 4
      let length = input[place..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
      place = start + length
      var line = try JSONSerialization.data(
        withJSONObject: answer(Array(input[start..<place])), options: .sortedKeys)
      line.append(0x0A)
      try FileHandle.standardOutput.write(contentsOf: line)
    }
  }

  private static func cellCount(_ bytes: [UInt8]) -> Int {
    do throws(WorkbookFault) {
      var workbook = try Workbook(bytes)
      var count = 0
      for entry in workbook.sheets {
        for row in try workbook.sheet(entry).rows { count += row.cells.count }
      }
      return count
    } catch {
      return 0
    }
  }

  private static func answer(_ bytes: [UInt8]) -> [String: Any] {
    do throws(WorkbookFault) {
      var workbook = try Workbook(bytes)
      var sheets: [[String: Any]] = []
      for entry in workbook.sheets {
        var told: [String: Any] = ["name": entry.name, "state": entry.visibility.rawValue]
        if entry.holdsCells {
          for (key, value) in facts(try workbook.sheet(entry)) { told[key] = value }
        }
        sheets.append(told)
      }
      return ["dates": workbook.dates == .from1904 ? 1904 : 1900, "sheets": sheets]
    } catch {
      return ["fault": "\(error.kind)", "place": "\(error.place)"]
    }
  }

  private static func facts(_ sheet: Sheet) -> [String: Any] {
    var cells: [String: [Any]] = [:]
    for row in sheet.rows {
      for cell in row.cells {
        let reference = CellReference(row: row.number, column: cell.column)
        cells["\(reference)"] = words(cell)
      }
    }
    return [
      "cells": cells, "merged": sheet.merged.map(text).sorted(),
      "hiddenRows": sheet.rows.filter(\.isHidden).map(\.number),
      "hiddenColumns": sheet.hiddenColumns.flatMap { Array($0) },
    ]
  }

  private static func text(_ range: CellRange) -> String {
    let ends = [
      CellReference(row: range.rows.lowerBound, column: range.columns.lowerBound),
      CellReference(row: range.rows.upperBound, column: range.columns.upperBound),
    ]
    return ends[0] == ends[1] ? "\(ends[0])" : "\(ends[0]):\(ends[1])"
  }

  private static func words(_ cell: SheetCell) -> [Any] {
    switch cell.value {
    case .text(let text): ["text", String(decoding: text, as: UTF8.self)]
    case .number(let number, let isPercent): [isPercent ? "percent" : "number", "\(number)"]
    case .day(let day): ["day", "\(day)"]
    case .noDay(let text): ["no day", String(decoding: text, as: UTF8.self)]
    case .truth(let isTrue): ["truth", isTrue]
    case .error(let text): ["error", text]
    case .uncomputed: ["uncomputed", ""]
    }
  }
}
