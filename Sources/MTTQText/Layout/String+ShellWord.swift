extension String {
  /// The text as one word of a shell's command line: as it is where that is safe, else in quotes.
  package var shellWord: String {
    let isSafe =
      !isEmpty
      && unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-_./:@%+=".unicodeScalars.contains(scalar)
      }
    return isSafe ? self : "'" + replacing("'", with: #"'\''"#) + "'"
  }
}
