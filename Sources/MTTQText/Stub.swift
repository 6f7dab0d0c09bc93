package enum Nearest { package static func match(to: String, among: [String]) -> String? { nil } }
extension String { package var isNFC: Bool { true } 
  package var nfc: String { self } }
