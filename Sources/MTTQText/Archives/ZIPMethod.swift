/// How an entry of a ZIP archive is packed (APPNOTE.TXT 4.4.5).
enum ZIPMethod {
  static let stored = 0
  static let deflated = 8
}
