extension HTMLText {
  /// The two columns at the head: the issuing body left, the national title right.
  mutating func header(_ header: PrintedHeader) {
    newLine()
    element("header") { html in
      html.element("div", ["class": "body"]) { html in
        if let upper = header.upper { html.element("p", upper) }
        html.element("p", ["class": "strong"], header.body)
        html.element("p", ["class": "strong ruled"], header.board)
      }
      html.newLine()
      html.element("div", ["class": "nation"]) { html in
        html.element("p", ["class": "strong"], header.nation)
        html.element("p", ["class": "strong ruled"], header.motto)
      }
      html.newLine()
      html.element("p", ["class": "number"], header.number)
      html.element("p", ["class": "place"], header.placeAndDate)
    }
  }
}
