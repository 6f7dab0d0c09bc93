extension StyleSheet {
  /// Tables where the screen is narrower than their sheet: each row a card with its name as the
  /// head, and each figure under the title of its column, so that nothing scrolls sideways.
  static let cards =
    cards(in: ".sheet", on: .portrait) + cards(in: ".landscape", on: .landscape) + "\n"

  /// The titles' row and empty cells stay for those who hear the table and see it not.
  private static func cards(in sheet: String, on paper: Paper) -> String {
    """
    @media screen and (max-width: \(paper.textWidth + narrowMargins)mm) {
      \(sheet) :is(table, caption, tbody) { display: block; }
      \(sheet) :is(thead, tbody td:empty) { position: absolute; width: 1px; height: 1px;
        overflow: hidden; clip-path: inset(50%); }
      \(sheet) tbody tr { position: relative; display: grid; gap: 3pt 8pt; padding: 5pt 0;
        grid-template-columns: repeat(auto-fill, minmax(6.2em, 1fr));
        border-top: 1px solid var(--line); }
      \(sheet) tbody :is(th, td) { min-width: 0; border: 0; padding: 0; text-align: left; }
      \(sheet) tbody td { display: flex; flex-direction: column; justify-content: space-between; }
      \(sheet) td::before { content: attr(data-label); content: attr(data-label) / "";
        font-size: 0.8em; color: var(--faint); }
      \(sheet) tbody th { grid-column: 1 / -1; font-weight: bold; }
      \(sheet) .ordinal:has(+ th), \(sheet) .ordinal + th { grid-area: 1 / 1 / 2 / -1; }
      \(sheet) .ordinal:has(+ th)::before { content: none; }
      \(sheet) .ordinal + th { padding-left: 2.2em; }
      \(sheet) tbody tr:has(> .part) { padding-left: 2.2em; border-top-style: dotted;
        grid-template-columns: minmax(0, 2fr) minmax(6.2em, 1fr); }
      \(sheet) tbody tr th.part { grid-area: auto / 1; padding: 0; font-weight: normal; }
      \(sheet) .part ~ td { grid-column: 2; }
      \(sheet) .remark { grid-column: 1 / -1; }
      \(sheet) tbody td.remark { display: block; }
      \(sheet) td.remark::before { content: attr(data-label) ": ";
        content: attr(data-label) ": " / ""; }
      \(sheet) tbody th[scope="rowgroup"] { padding: 2pt 4pt; background: var(--track); }
    }

    """
  }
}
