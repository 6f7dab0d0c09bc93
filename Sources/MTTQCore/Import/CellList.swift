internal import MTTQText

/// Cells that hold several names.
enum CellList {
  /// What the names in a cell stand for, in their order, each once.
  ///
  /// A semicolon or a line break ends a name; a comma does so where the names do not hold it
  /// themselves, as “Vay vốn, tiền” does. `commas` is how many a name holds at most.
  static func values<Value: Hashable>(
    _ text: String, commas: Int, _ value: (String) throws(TextFault) -> Value
  ) throws(TextFault) -> [Value] {
    var values: [Value] = []
    var met: Set<Value> = []
    for part in text.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
      let pieces = part.split(separator: ",").map { String($0).withoutBlanksAround }
        .filter { !$0.isEmpty }
      var start = 0
      while start < pieces.count {
        let (found, length) = try first(of: pieces[start...].prefix(commas + 1), value)
        if met.insert(found).inserted { values.append(found) }
        start += length
      }
    }
    return values
  }

  /// What the first name stands for, and how many pieces it takes: as many as make a name.
  private static func first<Value>(
    of pieces: ArraySlice<String>, _ value: (String) throws(TextFault) -> Value
  ) throws(TextFault) -> (Value, Int) {
    for length in (1...pieces.count).reversed().dropLast() {
      let name = pieces.prefix(length).joined(separator: ", ")
      do throws(TextFault) {
        return (try value(name), length)
      } catch {
        continue
      }
    }
    return (try value(pieces[pieces.startIndex]), 1)
  }
}
