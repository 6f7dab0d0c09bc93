internal import MTTQText

// The contents, tasks and models of a plan.

extension Shape {
  static let chosen: [Field] = [
    Field(
      "content", .content,
      Wording(vi: "nội dung nào trong 05 nội dung", en: "which of the five contents"),
      required: true),
    Field(
      "title", .text,
      Wording(
        vi: "tên thay cho tên chính thức", en: "a title that replaces the official one")),
    Field("focus", .text, Wording(vi: "trọng tâm trong năm", en: "the year's focus")),
    Field(
      "outstanding", .boolean,
      Wording(vi: "true: nội dung nổi bật của năm", en: "true: the year's outstanding content")),
  ]

  static let task: [Field] = [
    defines(
      Wording(vi: "mã của nhiệm vụ, để nơi khác nhắc đến", en: "the task's id"),
      example: "ngay-hoi"),
    Field("title", .text, Wording(vi: "việc phải làm", en: "what is to be done"), required: true),
    Field(
      "number", .text,
      Wording(vi: "số thứ tự trong văn bản", en: "its number in the document"),
      example: .string("II.3")),
    Field(
      "content", .content,
      Wording(
        vi: "thuộc nội dung nào; bỏ trống nếu chung", en: "its content; absent where common to all")
    ),
    Field(
      "lead", .reference(.organisation),
      Wording(vi: "mã tổ chức chủ trì", en: "the id of the organisation that leads")),
    Field(
      "with", .list(.reference(.organisation)),
      Wording(vi: "mã các tổ chức phối hợp", en: "the ids of those that take part")),
    Field("from", .date, Wording(vi: "ngày bắt đầu", en: "the day it begins")),
    Field(
      "due", .date,
      Wording(
        vi: "hạn hoàn thành, không sớm hơn “from”", en: "when it is due, not before “from”")),
    Field("where", .text, Wording(vi: "nơi thực hiện", en: "the place")),
    Field("expected", .text, Wording(vi: "kết quả cần đạt", en: "the result expected")),
    Field(
      "conditional", .text,
      Wording(vi: "còn chờ điều gì mới làm được", en: "what it waits for"),
      example: .string("khi có hướng dẫn của cấp trên")),
    Field(
      "arising", .boolean,
      Wording(vi: "true: việc phát sinh trong năm", en: "true: added during the year")),
  ]

  static let model: [Field] = [
    defines(
      Wording(vi: "mã của mô hình, để nơi khác nhắc đến", en: "the model's id"),
      example: "con-duong-hoa"),
    Field(
      "name", .text, Wording(vi: "tên mô hình", en: "the model's name"), required: true,
      example: .string("Con đường hoa")),
    Field(
      "content", .content, Wording(vi: "thuộc nội dung nào", en: "its content"), required: true),
    Field(
      "org", .reference(.organisation),
      Wording(vi: "mã tổ chức phụ trách", en: "the id of the organisation that runs it")),
    Field(
      "areas", .list(.reference(.area)),
      Wording(
        vi: "mã các khu dân cư có mô hình", en: "the ids of the areas that have it")),
    Field("since", .date, Wording(vi: "ngày bắt đầu", en: "the day it began")),
  ]

  static let review: [Field] = [
    defines(
      Wording(vi: "mã của cuộc sơ kết, tổng kết", en: "the review's id"), example: "tong-ket"),
    Field("title", .text, Wording(vi: "tên gọi", en: "what it is called"), required: true),
    Field("due", .date, Wording(vi: "hạn tổ chức", en: "when it is due")),
    Field(
      "when", .text,
      Wording(
        vi: "thời gian như văn bản ghi, khi văn bản không ghi ngày",
        en: "its time in the document's words, where that names no day"),
      example: .string("dịp cuối năm")),
  ]
}
