extension Array {
  /// How many entries stand before the first that is not as asked, of a list in which none behind it
  /// is.
  func partitioned(_ isAsked: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isAsked(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
