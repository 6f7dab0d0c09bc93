/// One of the values that a key of the register takes: its id, and what offices call it.
package struct RegisterChoice: Hashable, Sendable {
  package let id: String
  package let names: [String]

  init(_ id: String, _ names: String...) {
    self.id = id
    self.names = names
  }

  /// The national standards of multidimensional poverty, by the years that they govern.
  package static let standards = [
    RegisterChoice("2016-2021"), RegisterChoice("2022-2026"), RegisterChoice("2027-2030"),
  ]

  package static let sexes = [RegisterChoice("female", "nữ"), RegisterChoice("male", "nam")]

  /// What makes a household's case special.
  package static let special = [
    RegisterChoice("policy", "chính sách", "hộ chính sách", "gia đình chính sách", "người có công"),
    RegisterChoice("social-protection", "bảo trợ xã hội", "bảo trợ"),
    RegisterChoice(
      "no-labour", "không còn sức lao động", "không có khả năng lao động", "không có lao động"),
  ]

  /// The twelve indicators of lack of basic services by which the national standard for 2022–2026
  /// measures households (NĐ 07/2021/NĐ-CP; domain.md 11.2), in the order of the decree.
  package static let lacks = [
    RegisterChoice("jobs", "Việc làm", "1"),
    RegisterChoice("dependants", "Người phụ thuộc", "2"),
    RegisterChoice("nutrition", "Dinh dưỡng", "3"),
    RegisterChoice("health-insurance", "Bảo hiểm y tế", "4"),
    RegisterChoice("adult-education", "Trình độ giáo dục của người lớn", "5"),
    RegisterChoice("schooling", "Tình trạng đi học của trẻ em", "6"),
    RegisterChoice("housing-quality", "Chất lượng nhà ở", "7"),
    RegisterChoice("housing-area", "Diện tích nhà ở bình quân đầu người", "8"),
    RegisterChoice("water", "Nguồn nước sinh hoạt", "9"),
    RegisterChoice("toilet", "Nhà tiêu hợp vệ sinh", "10"),
    RegisterChoice("telecom", "Sử dụng dịch vụ viễn thông", "11"),
    RegisterChoice("information", "Phương tiện phục vụ tiếp cận thông tin", "12"),
  ]

  /// The forms of help of the catalogue.
  package static let helpForms = Catalogue.standard.helpForms.map { RegisterChoice($0.id, $0.name) }
}
