extension StyleSheet {
  /// Tables, whose columns have the shares that they have on paper.
  static let tables = """
    .scroll { margin: 6pt 0; }
    table { width: 100%; table-layout: fixed; border-collapse: collapse;
      font-size: \(Paper.tableSize)pt; line-height: 1.2; }
    caption { padding: 6pt 0 3pt; font-weight: bold; text-align: left; break-after: avoid; }
    th, td { padding: 2pt \(Double(TableSheet.padding) / 2 - 0.2)mm; border: 1px solid var(--line);
      text-align: left; vertical-align: top; unicode-bidi: isolate; }
    thead { display: table-header-group; }
    thead th { text-align: center; vertical-align: middle; }
    tbody th { font-weight: normal; }
    th[scope="rowgroup"] { font-weight: bold; break-after: avoid; }
    tr { break-inside: avoid; }
    .figure { text-align: right; font-variant-numeric: tabular-nums; }
    .middle { text-align: center; }
    .faint, .note { color: var(--faint); }
    .good { color: var(--met); }
    .bad { color: var(--missed); }
    .note, article .note { margin: 0 0 2pt; font-size: 11pt; text-indent: 0; }

    """
}
