extension XMLReader {
  /// Goes to the next element that lies directly in one of depth `parent`, over all that lies in
  /// between and deeper; nil once the parent has ended.
  package mutating func child(of parent: Int) throws(XMLFault) -> XMLName? {
    while let event = try next() {
      switch event {
      case .start where open.count == parent + 1: return name
      case .end where open.count < parent: return nil
      default: break
      }
    }
    return nil
  }

  /// The text of the element that just began, up to its end; that of elements in it is left out.
  ///
  /// What stands in one piece is a part of the bytes that are read, and copied nowhere.
  package mutating func text() throws(XMLFault) -> ArraySlice<UInt8> {
    let depth = open.count
    var whole = bytes[0..<0]
    var pieces: [UInt8] = []
    while let event = try next() {
      switch event {
      case .end where open.count < depth:
        return pieces.isEmpty ? whole : pieces[...]
      case .text where open.count == depth:
        if case .bytes(let range) = run, whole.isEmpty, pieces.isEmpty {
          whole = bytes[range]
        } else {
          if pieces.isEmpty { pieces += whole }
          append(run, to: &pieces)
        }
      default: break
      }
    }
    return pieces[...]
  }

  private func append(_ run: Run, to text: inout [UInt8]) {
    switch run {
    case .bytes(let range): text += bytes[range]
    case .character(let value): text.append(utf8: value)
    case .lines(let range):
      var place = range.lowerBound
      while place < range.upperBound {
        let byte = bytes[place]
        place += 1
        guard byte == 0x0D else {
          text.append(byte)
          continue
        }
        text.append(0x0A)
        if place < range.upperBound, bytes[place] == 0x0A { place += 1 }
      }
    }
  }
}
