/// One of the twelve indicators of lack of basic services by which the national standard of poverty
/// for 2022–2026 measures households (NĐ 07/2021/NĐ-CP; domain.md 11.2).
package struct Lack: Hashable, Sendable {
  package let id: String
  package let name: String

  /// In the order of the decree, 1–12.
  package static let all = [
    Lack(id: "jobs", name: "Việc làm"),
    Lack(id: "dependants", name: "Người phụ thuộc"),
    Lack(id: "nutrition", name: "Dinh dưỡng"),
    Lack(id: "health-insurance", name: "Bảo hiểm y tế"),
    Lack(id: "adult-education", name: "Trình độ giáo dục của người lớn"),
    Lack(id: "schooling", name: "Tình trạng đi học của trẻ em"),
    Lack(id: "housing-quality", name: "Chất lượng nhà ở"),
    Lack(id: "housing-area", name: "Diện tích nhà ở bình quân đầu người"),
    Lack(id: "water", name: "Nguồn nước sinh hoạt"),
    Lack(id: "toilet", name: "Nhà tiêu hợp vệ sinh"),
    Lack(id: "telecom", name: "Sử dụng dịch vụ viễn thông"),
    Lack(id: "information", name: "Phương tiện phục vụ tiếp cận thông tin"),
  ]
}
