import Testing

/// Every option of every command, spelt wrongly: it is never taken for another, and nothing is done.
@Suite struct `A misspelt option` {
  @Test func `is refused, whatever command it stands behind`() {
    let commands = CommandPages.commands()
    #expect(commands.count > 50)
    var count = 0
    for (index, command) in commands.enumerated() {
      let own = CommandPages.options(of: command)
      let shared = CommandPages.globalOptions(of: command)
      // The shared ones are read alike everywhere: a few commands stand for all.
      for option in own + (index % 20 == 0 ? shared : []) {
        for spelling in Misspelling.all(of: option) where !(own + shared).contains(spelling) {
          count += 1
          let printed = Self.run(command + [spelling])
          #expect(
            printed.last == "[64]" && printed.contains { $0.contains("usage/unknown-option") },
            "mttq \(command.joined(separator: " ")) \(spelling): \(printed)")
        }
      }
    }
    #expect(count > 5000)
  }

  @Test(arguments: [
    ["validate", "BAD", "--session"], ["report", "annual", "-help"], ["--hlep"], ["-vesion"],
    ["status", "-hh"], ["status", "--help=1"], ["status", "--version="], ["reprot", "--version"],
    ["status", "–help"], ["status", "--help", "--bogus"], ["--bogus", "status", "--version"],
  ])
  func `neither shows help nor the version`(words: [String]) {
    let printed = Self.run(words)
    #expect(printed.last == "[64]")
    #expect(printed.dropLast().allSatisfy { $0.hasPrefix("! ") })
  }

  @Test(arguments: [["status", "-h"], ["status", "--help"], ["--help", "status"]])
  func `is not one that is spelt out`(words: [String]) {
    #expect(Self.run(words).first == "Show where the year stands")
  }

  private static func run(_ words: [String]) -> [String] {
    Console(today: nil, locale: "en", book: "/nowhere").run(words)
  }
}

/// What a hand makes of an option in a hurry.
enum Misspelling {
  /// One letter or dash left out or doubled, two swapped, cut short, in the other case.
  static func all(of option: String) -> [String] {
    let letters = Array(option)
    let places = letters.indices
    var found = places.map { Array(letters[..<$0] + letters[($0 + 1)...]) }
    found += places.map { Array(letters[...$0] + letters[$0...]) }
    found += places.dropLast().map { place in
      var swapped = letters
      swapped.swapAt(place, place + 1)
      return swapped
    }
    found += (2..<max(2, letters.count)).map { Array(letters[..<$0]) }
    found += places.map { place in
      var other = letters
      let letter = String(letters[place])
      let changed = letter == letter.lowercased() ? letter.uppercased() : letter.lowercased()
      other[place] = Character(changed)
      return other
    }
    found.append(Array(option.uppercased()))
    let words = Set(found.map { String($0) })
    // Without a dash before a letter it is no option, misspelt or not; two dashes end the options.
    return words.filter { $0 != option && $0 != "--" && $0.count > 1 && $0.hasPrefix("-") }.sorted()
  }
}
