import MTTQCore
import MTTQText
import Testing

@Suite struct `What the keys of the files mean` {
  @Test(arguments: Format.all)
  func `is said of every key in both languages`(format: Format) {
    #expect(!format.keys.isEmpty)
    for (path, field) in format.keys {
      #expect(Format.isPhrase(field.meaning), "\(format.name): \(path)")
    }
  }

  @Test(arguments: Format.all)
  func `is said of every word to choose in both languages`(format: Format) {
    for (path, field) in format.keys {
      for choice in field.shape.choices {
        #expect(Format.isPhrase(choice.meaning), "\(format.name): \(path) \(choice.word)")
      }
    }
  }

  /// A format by name with all its keys, those of its inner objects too.
  struct Format: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: [(path: String, field: Shape.Field)]

    var testDescription: String { name }

    init(_ name: String, _ fields: [Shape.Field]) {
      self.name = name
      keys = Self.keys(fields, below: "")
    }

    static let all =
      [
        Format("plan", Shape.plan), Format("households", Shape.register),
        Format("report", ReportFile.table.layout.fields),
      ]
      + RecordKind.allCases.map { Format("journal, \($0.rawValue)", Shape.records[$0]) }

    private static func keys(
      _ fields: [Shape.Field], below path: String
    ) -> [(path: String, field: Shape.Field)] {
      fields.flatMap { field in
        [(path + field.key, field)] + keys(field.shape.fields, below: "\(path)\(field.key)/")
      }
    }

    /// A phrase without a full stop in each language, and not the same one.
    static func isPhrase(_ wording: Wording) -> Bool {
      let (vi, en) = (wording.vietnamese, wording.english)
      return vi != en
        && [vi, en].allSatisfy { words in
          !words.isEmpty && !words.hasSuffix(".") && words.isNFC && !words.hasPrefix(" ")
        }
    }
  }
}

extension Shape {
  /// The fields of the objects in it.
  fileprivate var fields: [Field] {
    switch self {
    case .object(let fields), .entries(let fields, _): fields
    case .list(let element, _), .table(let element, _): element.fields
    default: []
    }
  }

  fileprivate var choices: [Choice] {
    switch self {
    case .choice(let choices): choices
    case .list(let element, _): element.choices
    default: []
    }
  }
}
