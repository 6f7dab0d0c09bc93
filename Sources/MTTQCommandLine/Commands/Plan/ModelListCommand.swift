internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq model list`: what became of each model.
struct ModelListCommand: CommandAction {
  var output = ListOutput()

  static let syntax = CommandSyntax(
    "list", Wording(vi: "xem tình hình các mô hình", en: "show the models"),
    examples: ["mttq model list", "mttq model list -o mo-hinh.xlsx"],
    defaults: ModelListCommand(), arguments: ListOutput.arguments(\.output))

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try output.write(as: "mo-hinh", in: session) { () throws(Interruption) in
      let (day, language) = (try session.today(), session.language)
      let open = try session.openBook(through: [day])
      let models = open.book.models(asOf: day)
      return ListOutput.Forms(
        folder: open.folder,
        table: { PrintedList(models, of: open.plan, asOf: day, language: language) },
        json: { ModelsJSON.text(models, asOf: day) },
        page: { ModelsPage.text(models, asOf: day, language: language, width: $0, style: $1) })
    }
    return .done
  }
}
