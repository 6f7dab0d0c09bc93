package import MTTQCore
internal import MTTQText

/// A roll-up as JSON, format `mttq-rollup/1` (cli.md).
///
/// The units are written one by one, since the trees of a nation's would fill the memory.
package enum RollUpJSON {
  package static func text(_ rollUp: RollUp) -> String {
    let whole = JSONText.printed(rollUp.nodeWithoutUnits)
    let mark = "\n  \"units\": []"
    guard !rollUp.units.isEmpty, let place = whole.firstRange(of: mark) else { return whole }
    var text = String(whole[..<place.lowerBound]) + "\n  \"units\": ["
    for (index, line) in rollUp.units.enumerated() {
      let unit = JSONText.printed(line.node, depth: 2)
      // The units are much alike, and a text that grows by doubling takes twice its size.
      if index == 0 {
        text.reserveCapacity(whole.utf8.count + rollUp.units.count * unit.utf8.count)
      }
      text += (index == 0 ? "" : ",") + "\n    " + unit
    }
    text += "\n  ]"
    text += whole[place.upperBound...]
    return text
  }
}
