internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq model list`: what became of each model.
struct ModelListCommand: CommandAction {
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "list", Wording(vi: "xem tình hình các mô hình", en: "show the models"),
    examples: ["mttq model list", "mttq model list --format json"], defaults: ModelListCommand(),
    arguments: [
      .option("--format", value: .choice(ListFormat.allCases), \.format, ListFormat.help)
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.today()
    let models = try session.openBook(through: [day]).book.models(asOf: day)
    switch format {
    case .json: try session.print(ModelsJSON.text(models, asOf: day))
    case .text:
      try session.print(
        ModelsPage.text(
          models, asOf: day, language: session.language, width: session.pageWidth,
          style: session.outputStyle))
    }
    return .done
  }
}
