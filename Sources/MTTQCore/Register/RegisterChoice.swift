internal import MTTQText

/// The values that keys of the register take where they are few: their ids, and what offices call
/// them.
package enum RegisterChoice {
  /// The national standards of multidimensional poverty, by the years that they govern.
  package static let standards = ["2016-2021", "2022-2026", "2027-2030"].map { years in
    Shape.Choice(
      years,
      Wording(
        vi: "chuẩn nghèo của các năm \(years)", en: "the poverty standard of the years \(years)"))
  }

  package static let sexes = [choice("female", "nữ"), choice("male", "nam")]

  /// What makes a household's case special.
  package static let special = [
    choice("policy", "chính sách", "hộ chính sách", "gia đình chính sách", "người có công"),
    choice("social-protection", "bảo trợ xã hội", "bảo trợ"),
    choice(
      "no-labour", "không còn sức lao động", "không có khả năng lao động", "không có lao động"),
  ]

  /// The twelve indicators of lack of basic services by which the national standard for 2022–2026
  /// measures households (NĐ 07/2021/NĐ-CP; domain.md 11.2), in the order of the decree.
  package static let lacks = [
    choice("jobs", "Việc làm", "1"),
    choice("dependants", "Người phụ thuộc", "2"),
    choice("nutrition", "Dinh dưỡng", "3"),
    choice("health-insurance", "Bảo hiểm y tế", "4"),
    choice("adult-education", "Trình độ giáo dục của người lớn", "5"),
    choice("schooling", "Tình trạng đi học của trẻ em", "6"),
    choice("housing-quality", "Chất lượng nhà ở", "7"),
    choice("housing-area", "Diện tích nhà ở bình quân đầu người", "8"),
    choice("water", "Nguồn nước sinh hoạt", "9"),
    choice("toilet", "Nhà tiêu hợp vệ sinh", "10"),
    choice("telecom", "Sử dụng dịch vụ viễn thông", "11"),
    choice("information", "Phương tiện phục vụ tiếp cận thông tin", "12"),
  ]

  private static func choice(_ id: String, _ name: String, _ others: String...) -> Shape.Choice {
    let words = id.split(separator: "-").joined(separator: " ")
    return Shape.Choice(id, Wording(vi: name, en: words), names: [name] + others)
  }
}

extension Shape {
  /// The forms of help of the catalogue.
  package static let helpForms = Catalogue.standard.helpForms.map { form in
    Choice(form.id, Wording(vi: form.name, en: form.nameEnglish), names: [form.name])
  }
}
