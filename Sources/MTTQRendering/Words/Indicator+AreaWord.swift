internal import MTTQCore

extension Indicator {
  /// The indicator with the areas called as they are here, `thôn`: in name, unit and phrase, but not
  /// in what stands there as a title, as “Khu dân cư văn hóa”.
  func calling(areas word: String) -> Indicator {
    var indicator = self
    indicator.name = name.calling(areas: word)
    indicator.unit = unit.calling(areas: word)
    indicator.phrase = phrase?.calling(areas: word)
    return indicator
  }
}

extension String {
  /// The text with the areas called as they are here.
  func calling(areas word: String) -> String {
    let general = "khu dân cư"
    let head = general.capitalisedFirst
    let rest = replacing(general, with: word)
    return rest.hasPrefix(head) ? word.capitalisedFirst + rest.dropFirst(head.count) : rest
  }
}
