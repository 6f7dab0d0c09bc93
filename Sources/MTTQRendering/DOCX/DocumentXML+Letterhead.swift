extension DocumentXML {
  /// Writes the two columns at the head: the issuing body left, the national title right, where
  /// it must stand on one line.
  mutating func header(_ header: PrintedHeader) {
    let left = Twips.of(millimetres: 66)
    let right = Paper.portrait.textTwips - left
    sideBySide([left, right]) { document in
      document.row { document in
        document.cell(left) { document in
          if let upper = header.upper { document.name(upper, .bodyAbove, in: left) }
          document.name(header.body, .issuer, in: left)
          document.name(header.board, .issuer, in: left)
          document.rule(.rule, document.length(of: header.board, .issuer) / 2, in: left)
        }
        document.cell(right) { document in
          document.paragraph(.nation, header.nation)
          document.paragraph(.motto, header.motto)
          document.rule(.rule, document.length(of: header.motto, .motto), in: right)
        }
      }
      document.row { document in
        document.cell(left) { $0.paragraph(.number, header.number) }
        document.cell(right) { $0.paragraph(.placeAndDate, header.placeAndDate) }
      }
    }
  }

  /// Writes a name in the lines that it needs, bold letters being wider by a twentieth at most.
  private mutating func name(_ name: String, _ style: ParagraphStyle, in width: Int) {
    let lines = HeadName(name).lines { length(of: $0, style) * 21 / 20 <= width }
    paragraph(style, lines.joined(separator: "\n"))
  }

  /// How long a text is in a style, in twips.
  private func length(of text: String, _ style: ParagraphStyle) -> Int {
    Twips.of(millimetres: TimesWidth.millimetres(of: text, size: style.format.size))
  }
}
