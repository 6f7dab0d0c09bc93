internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension PlanPart {
  /// The models: lasting local practices.
  static let model = PlanPart(
    command: "model", list: "models", title: Shape.Reference.model.wording,
    naming: .identifier(
      Identified(
        reference: .model, placeholder: .model, names: { .models($0) },
        present: { $0.models.map { ($0.id, $0.name) } })),
    sample: "xom-dao-binh-yen", renamed: "xom-dao",
    word: PartOption(
      "--name", "name", .text(.name), required: true,
      Wording(vi: "tên mô hình", en: "the model's name")),
    options: [
      PartOption(
        "--content", "content", .content, required: true,
        Wording(vi: "nội dung 1–5 của Cuộc vận động", en: "the campaign's content 1–5")),
      PartOption(
        "--org", "org", .organisation,
        Wording(vi: "tổ chức chủ trì", en: "the organisation that leads")),
      PartOption(
        "--area", "areas", .areas,
        Wording(vi: "khu dân cư; lặp lại được", en: "a residential area; repeatable")),
      PartOption(
        "--since", "since", .day, Wording(vi: "có từ ngày nào", en: "since when it is there")),
    ],
    adding: Help(
      summary: Wording(vi: "thêm một mô hình vào kế hoạch", en: "add a model to the plan"),
      discussion: Wording(vi: "In ra mã của mô hình.", en: "Prints the model's id."),
      examples: [
        "mttq model add \"Xóm đạo bình yên\" --content 4 --org mttq --area xuan-my --area tu-le"
      ]),
    editing: Help(
      summary: Wording(vi: "sửa một mô hình", en: "change a model"),
      examples: [
        "mttq model edit ngoi-nha-xanh --area thong-nhat --area trung-phuoc --since 8/3/2026"
      ]))
}
