internal import Glibc
package import MTTQText

/// The number with which the operating system refused something, and what it means.
package struct SystemError: Hashable, Sendable {
  /// The value of `errno`.
  package let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  /// What the last call that failed on this thread left behind; read it before any other call.
  static var last: SystemError { SystemError(errno) }

  /// What the number means, starting small and without a full stop.
  package var meaning: Wording { wording }
}

extension SystemError {
  fileprivate var wording: Wording {
    switch number {
    case ENOENT: Wording(vi: "không có tệp hoặc thư mục này", en: "no such file or folder")
    case EACCES: Wording(vi: "không đủ quyền", en: "permission denied")
    case EPERM: Wording(vi: "hệ thống không cho phép", en: "the system does not allow it")
    case EROFS: Wording(vi: "ổ đĩa chỉ cho đọc", en: "the file system is read-only")
    case ENOSPC: Wording(vi: "đĩa đã đầy", en: "the disk is full")
    case EDQUOT: Wording(vi: "đã dùng hết hạn mức đĩa", en: "the disk quota is used up")
    case EFBIG:
      Wording(vi: "tệp vượt quá kích thước cho phép", en: "the file would be larger than allowed")
    case EIO: Wording(vi: "đĩa báo lỗi đọc ghi", en: "the disk reported an input or output error")
    case EEXIST: Wording(vi: "đã có tệp hoặc thư mục tên này", en: "the name is already taken")
    case ENOTEMPTY: Wording(vi: "thư mục không trống", en: "the folder is not empty")
    case ENOTDIR:
      Wording(
        vi: "một phần của đường dẫn không phải là thư mục", en: "a part of the path is no folder")
    case EISDIR: Wording(vi: "đây là thư mục, không phải tệp", en: "it is a folder, not a file")
    case ENAMETOOLONG: Wording(vi: "tên quá dài", en: "the name is too long")
    case ELOOP:
      Wording(vi: "các liên kết trỏ vòng vào nhau", en: "the links point at each other in a circle")
    case EMFILE, ENFILE: Wording(vi: "quá nhiều tệp đang mở", en: "too many files are open")
    case ENXIO, ENODEV:
      Wording(
        vi: "đây là ống dẫn, ổ cắm mạng hoặc thiết bị", en: "it is a pipe, a socket or a device")
    case EBUSY: Wording(vi: "đang được dùng", en: "it is in use")
    case EPIPE: Wording(vi: "không còn ai đọc", en: "nobody reads it any more")
    case EBADF: Wording(vi: "luồng đã đóng", en: "the stream is closed")
    case EINVAL: Wording(vi: "tên không hợp lệ", en: "the name is not valid")
    default:
      Wording(
        vi: "lỗi hệ thống \(number) (\(systemText))", en: "system error \(number) (\(systemText))")
    }
  }

  private var systemText: String {
    // unsafe: glibc hands back a C string that lives on this thread until the next call here;
    // it is copied at once.
    unsafe String(cString: strerror(number))
  }
}
