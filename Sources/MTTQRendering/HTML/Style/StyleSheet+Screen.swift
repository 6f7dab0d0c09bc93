extension StyleSheet {
  /// The screen: sheets on a desk, and on a phone one column that never scrolls sideways.
  static let screen = """
    @media screen {
      body { background: var(--desk); padding: 6mm \(desk / 2)mm; }
      .sheet { width: 100%; max-width: \(Paper.portrait.width)mm; margin: 0 auto 6mm;
        padding: \(margins); background: var(--sheet); box-shadow: 0 1px 4px #0004; }
      .landscape { max-width: \(Paper.landscape.width)mm; }
      a:focus-visible { outline: 2px solid var(--met); }
      nav { max-width: \(Paper.portrait.width)mm; margin: 0 auto 6mm;
        font: 15px/1.4 system-ui, sans-serif; }
      nav ul { columns: 2 20em; list-style: none; padding: 0; }
      nav li { margin: 0; padding: 3px 0; text-align: left; break-inside: avoid; }
      nav a { color: inherit; }
    }
    @media screen and (max-width: \(Paper.portrait.width + desk)mm) {
      .sheet { padding: 10mm \(narrowMargin)mm; }
    }
    @media screen and (max-width: \(Paper.landscape.width + desk)mm) {
      .landscape { padding: 10mm \(narrowMargin)mm; }
    }
    @media screen and (max-width: 600px) {
      html { font-size: 17px; }
      body { padding: 0; }
      nav { margin: 0; padding: 4mm; }
      .sheet { padding: 6mm 4mm; margin-bottom: 3mm; box-shadow: none; }
      article > p, article section > p, h3, li { text-align: left; text-indent: 0; }
      header { grid-template-columns: minmax(0, 1fr); gap: 10pt; }
      .nation .strong:first-child { white-space: normal; }
      header p { text-wrap: balance; }
      .signing { grid-template-columns: minmax(0, 1fr); }
      .shares li { grid-template-columns: minmax(0, 1fr) 4.2em 5.2em; row-gap: 2px; }
      .shares .name { grid-column: 1 / -1; }
      .shares .axis svg { grid-column: 1; }
      .strips { grid-template-columns: minmax(0, 1fr); gap: 6pt; }
      .targets, .tasks, .models { grid-column: 1; }
    }

    """

  /// What is seen of the desk beside a sheet, left and right together, in millimetres.
  private static let desk = 8
  /// The margin of a sheet that the screen is too narrow for, on either side, in millimetres.
  private static let narrowMargin = 6
  /// All that stands beside the text on a screen that is too narrow for the sheet.
  static let narrowMargins = desk + 2 * narrowMargin

  /// The margins of the sheet, in the order of a style sheet.
  static let margins =
    "\(Paper.topMargin)mm \(Paper.rightMargin)mm \(Paper.bottomMargin)mm \(Paper.leftMargin)mm"
}
