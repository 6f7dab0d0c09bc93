internal import MTTQText

/// The Front's bodies of a unit, and how its documents name and sign themselves.
extension Unit {
  /// Who issues its plans: “Ban Thường trực Ủy ban MTTQ Việt Nam phường Cẩm Phô”.
  package var issuer: String {
    level == .area
      ? "Ban Công tác Mặt trận \(name)" : "Ban Thường trực Ủy ban MTTQ Việt Nam \(name)"
  }

  /// The Front and the socio-political organisations of the unit, named after its kind: “Hội Nông
  /// dân phường”.
  var customaryOrganisations: [JSONNode] {
    let unit = UnitName(name)
    return Catalogue.standard.organisations.compactMap { organisation in
      guard let body = organisation.body(at: level) else { return nil }
      return Organisation(
        id: organisation.id, name: "\(body) \(unit.kind ?? unit.text)", kind: organisation.kind
      ).node
    }
  }

  /// One block, without a person's name.
  var customarySignature: Signature {
    level == .area
      ? Signature(authority: "TM. BAN CÔNG TÁC MẶT TRẬN", title: "TRƯỞNG BAN")
      : Signature(authority: "TM. BAN THƯỜNG TRỰC", title: "CHỦ TỊCH")
  }

  /// The unit above where it is known, the member organisations, the file.
  ///
  /// - Parameter reader: to whom the reports go; without one, to the board of the unit above.
  func customaryRecipients(reader: String?) -> [Recipient] {
    let reader = reader ?? within.first.map { "Ban Thường trực Ủy ban MTTQ Việt Nam \($0)" }
    let above = reader.map { [Recipient(name: $0, role: "báo cáo")] } ?? []
    return above + [
      Recipient(name: "Các tổ chức thành viên", role: "phối hợp"), Recipient(name: "Lưu: VT"),
    ]
  }
}

extension Organisation {
  /// What the organisation is called at a level, without the unit; nil where it has no body there.
  ///
  /// The catalogue names them as a commune does. The trade union is a federation above the commune;
  /// in a residential area organisations have their branches, and the union none.
  fileprivate func body(at level: Unit.Level) -> String? {
    switch (id, level) {
    case ("cong-doan", .commune): "Công đoàn"
    case ("cong-doan", .district), ("cong-doan", .province): "Liên đoàn Lao động"
    case ("cong-doan", .area): nil
    case ("mttq", .area): "Ban Công tác Mặt trận"
    case ("nong-dan", .area): "Chi hội Nông dân"
    case ("phu-nu", .area): "Chi hội Phụ nữ"
    case ("thanh-nien", .area): "Chi đoàn Thanh niên"
    case ("cuu-chien-binh", .area): "Chi hội Cựu chiến binh"
    default: name
    }
  }
}
