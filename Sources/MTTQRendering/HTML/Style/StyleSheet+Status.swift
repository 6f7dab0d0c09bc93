extension StyleSheet {
  /// What the page of `mttq status` has beside a letter: commands, and words that are no prose.
  static let status = """
    .status p, .status li, .status section > p { text-align: left; text-indent: 0; }
    .status li { margin-bottom: 4pt; }
    .status code { display: block; font: 0.8em ui-monospace, monospace; color: var(--faint); }
    .status td svg { margin: 1pt 0; }

    """
}
