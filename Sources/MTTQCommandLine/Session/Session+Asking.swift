internal import ArgumentSyntax
internal import MTTQStore
internal import MTTQText

/// Questions to a person at a terminal (cli.md, “On a terminal”).
extension Session {
  /// Whether somebody is there to be asked, and wants to be.
  var mayAsk: Bool {
    let forbidden = world.environment["MTTQ_NO_INPUT"].map { !$0.isEmpty && $0 != "0" } ?? false
    return world.inputIsTerminal && world.isTerminal(.error) && !options.forbidsInput && !forbidden
  }

  /// How often one thing is asked before it is given up.
  private static let patience = 5

  /// Asks until an answer can be read; the end of the input is no.
  ///
  /// - Parameters:
  ///   - question: what is shown before the answer.
  ///   - read: makes something of an answer without the blanks around it; what it throws is told, and
  ///     it is asked again.
  func ask<Value>(
    _ question: String, _ read: (String) throws(Interruption) -> Value
  ) throws(Interruption) -> Value {
    for turn in 1...Session.patience {
      // What was listed above it need not be read again.
      let last = question.split(separator: "\n").last.map(String.init) ?? question
      warn((turn == 1 ? question : last).legible + ": ")
      guard let line = world.readLine() else {
        warn("\n")
        throw stopped()
      }
      do throws(Interruption) {
        return try read(line.withoutBlanksAround)
      } catch {
        try explain(error)
      }
    }
    throw .fault(.givenUp)
  }

  /// Whether a person agrees; an empty answer does.
  func consents(to question: Wording) throws(Interruption) -> Bool {
    try consenting(to: question) { () throws(Interruption) in true } ?? false
  }

  /// What follows once a person agrees, nil where none does; what it throws is told, and it is asked
  /// again.
  func consenting<Value>(
    to question: Wording, _ follow: () throws(Interruption) -> Value
  ) throws(Interruption) -> Value? {
    let brackets = Wording(vi: " [C/k]", en: " [Y/n]")
    return try ask(question(language) + brackets(language)) { answer throws(Interruption) in
      guard let consent = Consent(answer) else { throw .fault(.neitherYesNorNo(answer)) }
      return consent == .yes ? try follow() : nil
    }
  }

  /// Shows the words of a finished line as they can be typed, and goes on once that is agreed to.
  func agree(on words: [String]) throws(Interruption) {
    let line = (["mttq"] + words.map(\.shellWord)).joined(separator: " ")
    warn(Wording.nextTime(line)(language).legible + "\n")
    guard try consents(to: .doIt) else { throw stopped() }
  }

  /// Tells that nothing was done, and ends the command as one to which a person said no.
  func stopped() -> Interruption {
    tell(Wording(vi: "đã dừng, chưa làm gì", en: "stopped, nothing was done"))
    return .faults([], .findings)
  }

  /// Says what is wrong with an answer; its line is no command line.
  private func explain(_ interruption: Interruption) throws(Interruption) {
    switch interruption {
    case .faults(let faults, .usage), .faults(let faults, .data),
      .faults(let faults, .cannotCreate),
      .faults(let faults, .noInput):
      tell(faults.map(\.ofAnswer))
    case .store(let failure):
      tell([Diagnostic(.usageValue, failure.message, hint: failure.hint)])
    case .faults, .closedPipe: throw interruption
    }
  }
}

extension Diagnostic {
  /// The finding without the line of words that nobody typed.
  fileprivate var ofAnswer: Diagnostic {
    guard let place, place.path.isEmpty else { return self }
    var finding = self
    finding.place = nil
    return finding
  }

  fileprivate static let givenUp = Diagnostic(
    .usageMissingArgument,
    Wording(
      vi: "chưa có câu trả lời dùng được, chưa làm gì", en: "no usable answer, nothing was done"),
    hint: Wording(
      vi: "chạy lại, hoặc viết đủ trên dòng lệnh; xem cách viết bằng --help",
      en: "run it again, or write it all on the line; --help shows how"))

  fileprivate static func neitherYesNorNo(_ answer: String) -> Diagnostic {
    Word(answer).fault(
      Wording(
        vi: "“\(Word(answer).shown)” không phải có hay không",
        en: "“\(Word(answer).shown)” is neither yes nor no"),
      hint: Wording(vi: "gõ c (có) hoặc k (không)", en: "type y (yes) or n (no)"))
  }
}

extension String {
  var withoutBlanksAround: String {
    let start = drop(while: \.isWhitespace)
    return String(
      start.prefix(
        upTo: start.lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start.startIndex))
  }
}

extension Wording {
  fileprivate static let doIt = Wording(vi: "Làm luôn", en: "Run it now")

  fileprivate static func nextTime(_ line: String) -> Wording {
    Wording(vi: "lần sau gõ: \(line)", en: "next time type: \(line)")
  }
}
