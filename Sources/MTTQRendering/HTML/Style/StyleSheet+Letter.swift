extension StyleSheet {
  /// The words of the report: the form that Decree 30/2020/NĐ-CP gives an office's letter.
  static let letter = """
    * { box-sizing: border-box; }
    html { font: \(Paper.textSize)pt/1.35 "Times New Roman", "Liberation Serif", Tinos, serif; }
    body { margin: 0; color: var(--ink); overflow-wrap: anywhere; }
    h1, h2, h3, p, ul, figure { margin: 0; padding: 0; font-size: inherit; }
    h2, h3, p, li { margin: 0 0 6pt; unicode-bidi: isolate; }
    article > p, article section > p { text-align: justify; text-indent: 10mm; }
    h3, li { text-align: justify; }
    h1, .centred { text-align: center; }
    h1 { margin: 18pt 0; }
    h1:has(+ .known) { margin-bottom: 0; }
    article > .known { margin-bottom: 18pt; font-style: italic; text-align: center; text-indent: 0; }
    h1 span, .centred span { display: block; }
    h2 { margin-top: 12pt; }
    h2, h3 { break-after: avoid; break-inside: avoid; }
    p, li { orphans: 2; widows: 2; }
    p:has(+ ul) { break-after: avoid; }
    ul { list-style: "-  "; padding-left: 6mm; }
    article > .notice { margin-bottom: 10pt; border: 2px solid; padding: 4pt 8pt; font-weight: bold;
      color: var(--missed); text-align: left; text-indent: 0; }
    header { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 8pt 6mm;
      font-size: \(Paper.tableSize)pt; line-height: 1.25; }
    header p, footer p { margin: 0; text-align: center; }
    .nation .strong:first-child { white-space: nowrap; }
    .name span { display: inline-block; }
    .strong { font-weight: bold; }
    article > .ground { font-style: italic; }
    .attachment { font-style: italic; text-align: center; break-after: avoid; break-inside: avoid; }
    .ruled::after { content: ""; display: block; width: 33%; margin: 3pt auto 0;
      border-top: 1px solid; }
    .nation .ruled::after { width: 58%; }
    .place { font-style: italic; font-size: 13pt; }
    footer { margin-top: 18pt; break-before: avoid; }
    .signing { display: inline-grid; width: 100%; grid-template-columns: 1fr 1fr; gap: 12pt 6mm; }
    .signature { break-inside: avoid; font-weight: bold; }
    .signature .hand { margin-top: 24mm; }
    .recipients { font-size: 11pt; line-height: 1.25; }
    .recipients p { text-align: left; font-size: \(Paper.tableSize)pt;
      font-style: italic; font-weight: bold; }
    .recipients ul { padding-left: 4mm; }
    .recipients li { margin: 0; text-align: left; }
    .recipients p.code { margin-top: 2mm; font-size: 8pt; font-style: normal; font-weight: normal; }
    .signing > .recipients:last-child:not(:nth-child(2)) { grid-column: 1 / -1; }

    """
}
