extension StyleSheet {
  /// Paper: pages numbered at the top from the second. What follows the letter begins on a sheet of
  /// its own; appendices follow each other, a short one whole, until a sheet lies that stood.
  static let paper = """
    @page { size: A4; margin: \(margins); }
    @page { @top-center { content: counter(page); font: 13pt "Times New Roman",
      "Liberation Serif", Tinos, serif; } }
    @page :first { @top-center { content: none; } }
    @page landscape { size: A4 landscape; }
    @media print {
      nav { display: none; }
      article + .sheet { break-before: page; }
      .landscape { page: landscape; }
      section.sheet + .sheet > h2 { margin-top: 18pt; }
      section.sheet:not(:has(tr:nth-child(9))), table:not(:has(tr:nth-child(9))) {
        break-inside: avoid; }
      header, .signature { break-inside: avoid; }
    }

    """
}
