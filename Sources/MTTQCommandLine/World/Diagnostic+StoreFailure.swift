internal import MTTQStore
internal import MTTQText

extension Diagnostic {
  /// The failure of a path as it is told.
  init(_ failure: StoreFailure) {
    self.init(failure.category.code, failure.message, hint: failure.hint)
  }
}

extension StoreFailure.Category {
  fileprivate var code: DiagnosticCode {
    switch self {
    case .damagedData: .storeData
    case .noInput: .storeNoInput
    case .cannotCreate: .storeCannotCreate
    case .inputOutput: .storeInputOutput
    case .lockNotHad: .storeLock
    case .notPermitted: .storeNotPermitted
    }
  }
}
