extension HTMLText {
  /// The two columns at the head: the issuing body left, the national title right.
  mutating func header(_ header: PrintedHeader) {
    newLine()
    element("header") { html in
      html.element("div", ["class": "body"]) { html in
        if let upper = header.upper { html.name("name", upper) }
        html.name("name strong", header.body)
        html.name("name strong ruled", header.board)
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
  /// A name that breaks between its stretches before it breaks anywhere else.
  private mutating func name(_ look: String, _ text: String) {
    element("p", ["class": look]) { html in
      for (place, stretch) in HeadName(text).stretches.enumerated() {
        if place > 0 { html.add(" ") }
        html.element("span", stretch)
      }
    }
  }
}
