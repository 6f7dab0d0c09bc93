internal import MTTQText

/// The Front's bodies of a unit, and how its documents name and sign themselves.
extension Unit {
  /// Who issues its plans: “Ban Thường trực Ủy ban MTTQ Việt Nam phường Cẩm Phô”.
  package var issuer: String {
    level == .area
      ? "Ban công tác Mặt trận \(name)" : "Ban Thường trực Ủy ban MTTQ Việt Nam \(name)"
  }

  /// The Front and the socio-political organisations of the unit, named after its kind: “Hội Nông
  /// dân phường”.
  var customaryOrganisations: [JSONNode] {
    let unit = UnitName(name)
    return Catalogue.standard.organisations.compactMap { organisation in
      guard let body = organisation.body(at: level) else { return nil }
      return .members([
        ("id", .string(organisation.id)), ("name", .string("\(body) \(unit.kind ?? unit.text)")),
        ("kind", .string(organisation.kind.rawValue)),
      ])
    }
  }

  /// One block, without a person's name.
  var customarySignature: JSONNode {
    level == .area
      ? .object([
        "authority": .string("TM. BAN CÔNG TÁC MẶT TRẬN"), "title": .string("TRƯỞNG BAN"),
      ])
      : .object(["authority": .string("TM. BAN THƯỜNG TRỰC"), "title": .string("CHỦ TỊCH")])
  }

  /// The unit above where it is known, the member organisations, the file.
  ///
  /// - Parameter reader: to whom the reports go; without one, to the board of the unit above.
  func customaryRecipients(reader: String?) -> [JSONNode] {
    let reader = reader ?? within.first.map { "Ban Thường trực Ủy ban MTTQ Việt Nam \($0)" }
    let above = reader.map {
      [JSONNode.object(["name": .string($0), "role": .string("báo cáo")])]
    }
    return (above ?? []) + [
      .object(["name": .string("Các tổ chức thành viên"), "role": .string("phối hợp")]),
      .object(["name": .string("Lưu: VT")]),
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
    case ("mttq", .area): "Ban công tác Mặt trận"
    case ("nong-dan", .area): "Chi hội Nông dân"
    case ("phu-nu", .area): "Chi hội Phụ nữ"
    case ("thanh-nien", .area): "Chi đoàn Thanh niên"
    case ("cuu-chien-binh", .area): "Chi hội Cựu chiến binh"
    default: name
    }
  }
}
