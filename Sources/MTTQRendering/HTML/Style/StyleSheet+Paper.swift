extension StyleSheet {
  /// Paper: the same pages as the Word file has, numbered at the top from the second.
  static let paper = """
    @page { size: A4; margin: \(margins); }
    @page { @top-center { content: counter(page); font: 13pt "Times New Roman",
      "Liberation Serif", Tinos, serif; } }
    @page :first { @top-center { content: none; } }
    @page landscape { size: A4 landscape; }
    @media print {
      nav { display: none; }
      section.sheet { break-before: page; }
      section.short { break-before: auto; break-inside: avoid; }
      .landscape { page: landscape; }
      section.short > h2 { margin-top: 18pt; }
      header, .signature, table.whole { break-inside: avoid; }
      body, table, header, .recipients { line-height: 1.15; }
      h2 { margin-top: 6pt; }
      li { margin-bottom: 2pt; }
      th, td { padding-top: 0; padding-bottom: 0; }
    }

    """
}
