package import MTTQText

/// The data that every plan shares: indicators, contents, organisations, help forms.
///
/// It stands in data files inside the library; adding an indicator is adding a line to
/// `Data/indicators.json`.
package struct Catalogue: Sendable {
  /// The catalogue of this version.
  package static let standard = Catalogue()

  private init() {}

  /// The standard indicators in their printed order.
  package var indicators: [Indicator] { Catalogue.indicators }
  /// The five contents, in order.
  package var contents: [Content] { Catalogue.contents }
  /// The Front and the five socio-political organisations, as a commune names them.
  package var organisations: [Organisation] { Catalogue.organisations }
  /// The forms of help, in their printed order.
  package var helpForms: [HelpForm] { Catalogue.helpForms }
  /// The dimensions by which flows are broken down, in their printed order.
  package var breakdowns: [Breakdown] { Catalogue.breakdowns }

  /// One of the five contents of the campaign.
  package struct Content: Hashable, Sendable {
    /// 1–5.
    package let number: Int
    package let title: String
    package let shortEnglish: String
  }

  /// A form of help to a household.
  package struct HelpForm: Hashable, Sendable {
    package let id: String
    package let name: String
    package let nameEnglish: String
  }

  /// The content with a number 1–5, or nil.
  package func content(_ number: Int) -> Content? {
    contents.first { $0.number == number }
  }
}

extension Catalogue {
  /// The digest of what figures are of: the indicators, then the dimensions, as their files have them.
  package var digest: Digest256 {
    SHA256.digest((PackageResources.indicators_json + PackageResources.breakdowns_json).span)
  }
}

extension Catalogue {
  // Each list is read when it is first asked for: most commands need one of them.

  private static let indicators = entries(PackageResources.indicators_json, "indicators")
    .compactMap { node in
      Indicator(object: node).map { indicator in
        var indicator = indicator
        indicator.nameEnglish = node["nameEn"]?.text
        indicator.zeroPhrase = node["phraseZero"]?.text
        return indicator
      }
    }

  private static let contents = entries(PackageResources.contents_json, "contents").map { node in
    Content(
      number: node.integer("content"), title: node.string("title"),
      shortEnglish: node.string("shortEn"))
  }

  private static let organisations = entries(
    PackageResources.organisations_json, "organisations"
  ).compactMap(Organisation.init(object:))

  private static let breakdowns = entries(PackageResources.breakdowns_json, "breakdowns")
    .compactMap(Breakdown.init(object:))

  private static let helpForms = entries(PackageResources.help_forms_json, "forms").map { node in
    HelpForm(
      id: node.string("id"), name: node.string("name"), nameEnglish: node.string("nameEn"))
  }
}

private func entries(_ bytes: [UInt8], _ key: String) -> [JSONNode] {
  JSONReader.read(SourceText(path: key, bytes: bytes)).tree?[key]?.elements ?? []
}

extension JSONNode {
  fileprivate func string(_ key: String) -> String { self[key]?.text ?? "" }
  fileprivate func integer(_ key: String) -> Int { self[key].flatMap(\.wholeNumber) ?? 0 }
}
