extension HTMLText {
  /// What a file says of itself, and how it looks.
  mutating func head(title: String, author: String, subject: String, style: String) {
    element("head") { html in
      html.void("meta", ["charset": "utf-8"])
      html.meta("viewport", "width=device-width, initial-scale=1")
      html.meta("color-scheme", "light dark")
      html.element("title", title)
      html.meta("author", author)
      html.meta("description", subject)
      html.newLine()
      html.element("style") { $0.add(raw: style) }
    }
  }

  private mutating func meta(_ name: String, _ content: String) {
    newLine()
    void("meta", ["name": name, "content": content])
  }
}
