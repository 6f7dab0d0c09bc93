extension RecordKey {
  /// Different in each process, so that nobody can choose ids that meet.
  private static let seed = UInt64(bitPattern: Int64(Hasher().finalize()))

  /// A hash of 64 bits, different in each process.
  @inline(__always)
  var fingerprint: UInt64 {
    var mixed = RecordKey.folded(word(0) ^ RecordKey.seed, 0x9E37_79B9_7F4A_7C15)
    mixed = RecordKey.folded(word(1) ^ mixed, 0xC2B2_AE3D_27D4_EB4F)
    mixed = RecordKey.folded(word(2) ^ mixed, 0xBF58_476D_1CE4_E5B9)
    mixed = RecordKey.folded(word(3) ^ mixed, 0x94D0_49BB_1331_11EB)
    // Nearly all ids have 26 characters.
    if word(4) == 0 { return mixed }
    for run in 4..<8 { mixed = RecordKey.folded(word(run) ^ mixed, 0x9E37_79B9_7F4A_7C15) }
    return mixed
  }

  /// Both halves of a product, folded into one (as wyhash does).
  @inline(__always)
  private static func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
