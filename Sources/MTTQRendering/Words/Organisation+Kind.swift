internal import MTTQCore
internal import MTTQText

extension Organisation.Kind {
  /// The kind in a table.
  var words: Wording {
    switch self {
    case .front: Wording(vi: "Mặt trận", en: "Front")
    case .socioPolitical: Wording(vi: "chính trị - xã hội", en: "socio-political")
    case .member: Wording(vi: "thành viên", en: "member")
    case .government: Wording(vi: "chính quyền", en: "government")
    case .partner: Wording(vi: "phối hợp", en: "partner")
    }
  }
}
