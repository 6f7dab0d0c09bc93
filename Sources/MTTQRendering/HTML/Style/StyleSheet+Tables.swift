extension StyleSheet {
  /// Tables, whose columns have the shares that they have on paper.
  static let tables = """
    table { width: 100%; margin: 6pt 0; table-layout: fixed; border-collapse: collapse;
      font-size: \(Paper.tableSize)pt; line-height: 1.2; }
    caption { padding: 6pt 0 3pt; font-weight: bold; text-align: left; break-after: avoid; }
    th, td { padding: 2pt \(Double(TableSheet.padding) / 2 - 0.2)mm; border: 1px solid var(--line);
      text-align: left; vertical-align: top; unicode-bidi: isolate; }
    thead { display: table-header-group; }
    thead th { padding: 2pt 0.2mm; text-align: center; vertical-align: middle; }
    tbody th { font-weight: normal; }
    tbody th.part { padding-left: 5mm; }
    th[scope="rowgroup"] { font-weight: bold; break-after: avoid; }
    tr { break-inside: avoid; }
    tbody tr:first-child:not(:last-child) { break-after: avoid; }
    tbody tr:nth-last-child(-n + 2):not(:first-child) { break-before: avoid; }
    .figure { text-align: right; font-variant-numeric: tabular-nums; }
    .middle { text-align: center; }
    .faint, .note { color: var(--faint); }
    .good { color: var(--met); }
    .bad { color: var(--missed); }
    p.note { margin: 3pt 0 0; font-size: 11pt; text-align: left; text-indent: 0; }

    """
}
