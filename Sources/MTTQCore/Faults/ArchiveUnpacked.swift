package import MTTQText

extension DiagnosticCode {
  package static let rollupArchive = DiagnosticCode("rollup/archive", .error)
}

extension Explanation {
  package static let rollupArchive = Explanation(
    .rollupArchive,
    title: Wording(
      vi: "sổ còn nằm trong tệp nén",
      en: "books that are still packed"),
    meaning: Wording(
      vi: """
        Trong các đường dẫn, hoặc trong thư mục được nêu, có tệp nén (.zip, .rar, .7z). Lệnh \
        “mttq rollup” và “mttq export” không mở tệp nén: những gì bên trong chưa được tính.
        """,
      en: """
        Among the paths, or in a folder of them, there is an archive (.zip, .rar, .7z). “mttq rollup” \
        and “mttq export” open none: what is in it is not counted.
        """),
    example: Example(
      wrong: #"""
        mttq rollup xa-nop.zip --report annual
        """#,
      right: #"""
        unzip xa-nop.zip -d xa-nop && mttq rollup xa-nop --report annual
        """#),
    mend: Wording(
      vi: """
        Giải nén ra một thư mục rồi chạy lại.
        """,
      en: """
        Unpack it into a folder, and run the command again.
        """))
}
