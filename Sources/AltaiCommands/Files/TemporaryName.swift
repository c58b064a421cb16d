import Glibc

/// The name of a file that a save makes beside its target.
///
/// A save that was killed leaves such a file; its name says, under the folder's lock, whether it may
/// go. `fresh` is a new version on its way, never needed again. `swap` is taken for the moment of
/// the exchange, and may then hold what stood in the target's place: the version that was read, or
/// one that someone put there in the last instant. The last is nobody's to throw away.
enum TemporaryName {
  static func fresh() -> BytePath {
    BytePath("\(freshPrefix)\(mark())")
  }

  static func swap(original: FileStamp, replacement: FileStamp) -> BytePath {
    BytePath("\(swapPrefix)\(identity(original))-\(hex(replacement.inode))-\(mark())")
  }

  /// Whether a file of this name can be removed when no save is at work.
  static func isStray(_ name: BytePath, holding stamp: FileStamp) -> Bool {
    let text = String(decoding: name.bytes, as: UTF8.self)
    if text.hasPrefix(freshPrefix) {
      return isMark(text.dropFirst(freshPrefix.count))
    }
    guard text.hasPrefix(swapPrefix) else { return false }
    let parts = text.dropFirst(swapPrefix.count).split(
      separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 6, isMark(parts[5]) else { return false }
    return parts[4] == hex(stamp.inode)
      || parts[..<4].joined(separator: "-") == identity(stamp)
  }

  private static let freshPrefix = ".altai-new-"
  private static let swapPrefix = ".altai-swap-"

  /// Without the time of the inode's change, which a rename moves.
  private static func identity(_ stamp: FileStamp) -> String {
    [
      stamp.inode, UInt64(bitPattern: Int64(stamp.size)),
      UInt64(bitPattern: Int64(stamp.modified.seconds)),
      UInt64(bitPattern: Int64(stamp.modified.nanoseconds)),
    ].map(hex).joined(separator: "-")
  }

  private static func hex(_ number: UInt64) -> String {
    String(number, radix: 16)
  }

  /// Sixteen digits that no other save has at this moment.
  ///
  /// Not random: Swift's generator ends the program when the system gives it nothing, and a name
  /// that is taken is never overwritten anyway.
  private static func mark() -> String {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let moment =
      UInt64(truncatingIfNeeded: now.tv_sec) &* 1_000_000_000
      &+ UInt64(truncatingIfNeeded: now.tv_nsec)
    let digits = hex(moment ^ UInt64(truncatingIfNeeded: getpid()) << 40)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func isMark(_ text: Substring) -> Bool {
    text.utf8.count == 16
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}

extension Folder {
  /// Removes what killed saves left; only under the lock, or it may be another's work.
  ///
  /// Best effort: a stray that stays hinders nobody.
  func removeStrays() {
    guard let names = try? names() else { return }
    for name in names where name.bytes.starts(with: ".altai-".utf8) {
      guard let status = try? status(of: name), status.isRegular,
        TemporaryName.isStray(name, holding: status.stamp)
      else { continue }
      try? remove(name)
    }
  }
}
