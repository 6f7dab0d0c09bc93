extension StyleSheet {
  /// Charts: what is met is full, what is missed is light in a frame, what is unknown is dotted.
  static let charts = """
    figure { margin: 8pt 0 14pt; font-size: 11pt; line-height: 1.2; break-inside: avoid; }
    figcaption p { margin-bottom: 8pt; }
    figure ul { list-style: none; padding: 0; }
    figure li { text-align: left; break-inside: avoid; }
    svg { display: block; width: 100%; overflow: visible; print-color-adjust: exact;
      -webkit-print-color-adjust: exact; }
    .bar { height: 14px; }
    .pieces { height: 12px; margin-bottom: 2px; }
    .track { fill: var(--track); }
    rect.met { fill: var(--met); stroke: var(--met); }
    rect.missed { fill: var(--light); stroke: var(--missed); }
    rect.silent { fill: none; stroke: var(--line); stroke-dasharray: 2 2; }
    .plan { stroke: var(--ink); stroke-width: 1.5; }
    .cut { stroke: var(--sheet); stroke-width: 2.5; }
    .axis text { font-size: 10pt; fill: var(--faint); }
    .shares li { display: grid; align-items: center; column-gap: 3mm; margin: 0; padding: 2pt 0;
      grid-template-columns: minmax(0, 10fr) minmax(0, 7fr) 15mm 22mm;
      border-top: 1px solid var(--track); }
    .shares li.axis { border: 0; padding: 0; }
    .shares .axis svg { grid-column: 2; }
    .shares span, .counts { unicode-bidi: isolate; }
    .percent { text-align: right; font-variant-numeric: tabular-nums; }
    .outcome.met { color: var(--met); }
    .outcome.missed { color: var(--missed); }
    .glances li { padding: 3pt 0; border-top: 1px solid var(--track); margin: 0; }
    .glances p { margin-bottom: 3pt; text-align: left; }
    .strips { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 2pt 5mm; }
    .targets { grid-column: 1; }
    .tasks { grid-column: 2; }
    .models { grid-column: 3; }
    .counts { display: block; }

    """
}
