package enum Nearest { package static func match(to: String, among: [String]) -> String? { nil } }
