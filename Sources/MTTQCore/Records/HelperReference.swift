/// Who helps a household: an organisation of the plan or a helper of the register.
package enum HelperReference: Hashable, Sendable {
  case org(String)
  case helper(String)

  /// The id of the organisation, if it is one.
  package var organisation: String? {
    if case .org(let id) = self { id } else { nil }
  }

  /// The id of the helper of the register, if it is one.
  package var helper: String? {
    if case .helper(let id) = self { id } else { nil }
  }
}
