internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq model …`: the models of the plan, and what became of them.
enum ModelCommand {
  static let command = Command<any CommandAction>(
    "model",
    Wording(
      vi: "thêm mô hình, xem và ghi tình hình hoạt động",
      en: "add models, see them, record what became of them"),
    subcommands: [
      Command(ModelAddCommand.syntax) { $0 }, Command(ModelListCommand.syntax) { $0 },
      Command(
        StatusChangeCommand.model(
          "start", .started,
          Wording(vi: "ghi mô hình bắt đầu xây dựng", en: "record that a model began"))
      ) { $0 },
      Command(
        StatusChangeCommand.model(
          "effective", .effective,
          Wording(vi: "ghi mô hình hoạt động hiệu quả", en: "record that a model works well"))
      ) { $0 },
      Command(
        StatusChangeCommand.model(
          "replicate", .replicated,
          Wording(vi: "ghi mô hình được nhân rộng", en: "record that a model was replicated"))
      ) { $0 },
      Command(
        StatusChangeCommand.model(
          "stop", .stopped,
          Wording(vi: "ghi mô hình ngừng hoạt động", en: "record that a model stopped"))
      ) { $0 },
    ])
}
