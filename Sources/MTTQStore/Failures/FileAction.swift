internal import Glibc
internal import MTTQText

/// What the store was doing to a file when the system refused.
enum FileAction: Hashable, Sendable {
  case finding
  case reading
  case listing
  case writing
  case creating
  case locking
}

extension StoreFailure {
  /// The failure that a system call reports: its category follows from `error` and `action`.
  init(_ action: FileAction, _ path: String, _ error: SystemError) {
    let category = action.category(of: error)
    self.init(
      category,
      Wording(
        vi: "\(action.refusal.vietnamese) “\(path)”: \(error.meaning.vietnamese)",
        en: "\(action.refusal.english) “\(path)”: \(error.meaning.english)"),
      hint: error.hint(action), systemError: error)
  }
}

extension FileAction {
  fileprivate func category(of error: SystemError) -> StoreFailure.Category {
    switch error.number {
    case EACCES, EPERM, EROFS: .notPermitted
    case EEXIST, ENOTEMPTY: .cannotCreate
    case ENOENT, ENOTDIR, EISDIR, ELOOP, ENAMETOOLONG, EINVAL, ENXIO, ENODEV:
      self == .creating ? .cannotCreate : .noInput
    default: .inputOutput
    }
  }

  fileprivate var refusal: Wording {
    switch self {
    case .finding: Wording(vi: "không tìm được", en: "cannot find")
    case .reading: Wording(vi: "không đọc được", en: "cannot read")
    case .listing: Wording(vi: "không xem được thư mục", en: "cannot list the folder")
    case .writing: Wording(vi: "không ghi được", en: "cannot write")
    case .creating: Wording(vi: "không tạo được", en: "cannot create")
    case .locking: Wording(vi: "không khóa được sổ bằng", en: "cannot lock the book with")
    }
  }
}

extension SystemError {
  fileprivate func hint(_ action: FileAction) -> Wording? {
    switch number {
    case ENOSPC, EDQUOT:
      Wording(
        vi: "giải phóng chỗ trên đĩa rồi chạy lại lệnh",
        en: "free some space and run the command again")
    case EACCES, EPERM:
      Wording(
        vi: "kiểm tra chủ sở hữu và quyền của tệp và thư mục chứa nó",
        en: "check the owner and the mode of the file and of its folder")
    case EROFS:
      Wording(
        vi: "chép sổ sang ổ đĩa ghi được", en: "copy the book to a disk that can be written")
    case EEXIST, ENOTEMPTY:
      Wording(vi: "chọn một tên khác", en: "choose another name")
    case ENOENT where action == .creating:
      Wording(vi: "tạo thư mục chứa nó trước", en: "create the folder that is to hold it first")
    case ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG, ELOOP, EINVAL:
      Wording(vi: "kiểm tra lại đường dẫn", en: "check the path")
    case EIO:
      Wording(
        vi: "kiểm tra đĩa và sao lưu sổ ngay", en: "check the disk and make a copy of the book now")
    default: nil
    }
  }
}
