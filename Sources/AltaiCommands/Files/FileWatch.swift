import Glibc

/// Tells that a file was made, replaced, written to its end or taken away, without asking again and again.
///
/// 1. Whoever waits does so on ``descriptor``, which is readable when something happened nearby.
/// 2. ``takeChanges()`` then says whether it concerns the file. What other files in its folder do, does not.
///
/// The way to the file is walked part by part, as the system does when it opens it. A folder or link on the way is watched
/// for its own end only; the folder where the way ends, because there is the file or because the next part is missing, for
/// that one name. When any of them changes, the way is walked again. So it does not matter whether the file is there yet,
/// whether its folder is, or which link on the way leads elsewhere from now on.
///
/// Source: inotify(7).
package struct FileWatch: ~Copyable {
  /// Readable when ``takeChanges()`` has something to look at.
  package var descriptor: CInt { inotify.number }
  private let inotify: Descriptor
  private var way: WatchedWay

  /// What happened to a file.
  package enum Change: Hashable, Sendable {
    case none
    /// It was made, and whoever made it may still be writing.
    case begun
    case done
  }

  /// Watches a file, whether or not it is there.
  ///
  /// - Throws: `FileError.failed(.watch, …)` where the system does not let this folder, or any more of them, be watched.
  package init(_ path: BytePath) throws(FileError) {
    let inotify = Descriptor(
      try carryingOn(.watch) { inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC)) })
    var way = WatchedWay(path, inotify: inotify.number)
    try way.walk()
    self.inotify = inotify
    self.way = way
  }

  /// What happened to the file since the last call, all in one.
  ///
  /// Of a file that is written in place, only the end of writing counts.
  package mutating func takeChanges() -> Change {
    var change = Change.none
    // Walking anew makes events of its own, which are taken too.
    while true {
      let events = takeEvents()
      if events.isEmpty { return change }
      let meanings = Set(events.map(way.meaning))
      if meanings.contains(.done) {
        change = .done
      } else if meanings.contains(.begun), change == .none {
        change = .begun
      }
      if meanings.contains(.leadsElsewhere) {
        change = .done
        way.walkAnew()
      }
    }
  }

  /// Reads some of what has happened; nothing once there is nothing more.
  private func takeEvents() -> [WatchedWay.Event] {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    let count = (try? carryingOn(.watch) { read(descriptor, &buffer, buffer.count) }) ?? 0
    let head = MemoryLayout<inotify_event>.size
    var events: [WatchedWay.Event] = []
    buffer.withUnsafeBytes { bytes in
      var place = 0
      while place + head <= count {
        let event = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
        let end = min(place + head + Int(event.len), count)
        events.append(
          WatchedWay.Event(
            number: event.wd, mask: event.mask,
            name: BytePath(bytes: Array(bytes[place + head..<end].prefix { $0 != 0 }))))
        place = end
      }
    }
    return events
  }
}

/// The way to a file, with a watch on everything that can change it.
private struct WatchedWay {
  private let path: BytePath
  private let inotify: CInt
  /// What is watched, by inotify's number for it.
  private var places: [CInt: Place] = [:]

  /// What a watch is for.
  private struct Place {
    /// Whether it is on the way, so that its own end counts.
    var isOnWay = false
    /// Where the way ends, the path that counts.
    var end: BytePath?
    /// Whether that is the file, rather than a part before it.
    var isFile = false
  }

  struct Event {
    let number: CInt
    let mask: UInt32
    let name: BytePath

    func tells(_ masks: CInt...) -> Bool { masks.contains { mask & UInt32($0) != 0 } }
  }

  enum Meaning {
    case nothing, begun, done
    /// The way to the file is another one now.
    case leadsElsewhere
  }

  init(_ path: BytePath, inotify: CInt) {
    self.path = path
    self.inotify = inotify
  }

  private static let ends = UInt32(IN_MOVE_SELF) | UInt32(IN_DELETE_SELF)
  private static let names =
    UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO)
  /// As many links as the system follows.
  private static let mostLinks = 40

  /// Watches all on the way to the file, as far as it leads.
  mutating func walk() throws(FileError) {
    var folder = BytePath(path.isAbsolute ? "/" : ".")
    var parts = Array(path.parts.reversed())
    var linkCount = 0
    while let part = parts.popLast() {
      let place = folder.appending(part)
      let kind = Self.kind(of: place)
      switch kind {
      case .folder where !parts.isEmpty:
        try watch(place, Self.ends, Place(isOnWay: true))
        folder = place
      case .link where linkCount < Self.mostLinks:
        linkCount += 1
        // A link that another takes the place of has one name less.
        try watch(place, Self.ends | UInt32(IN_ATTRIB), Place(isOnWay: true))
        guard let target = try place.linkTarget() else { break }
        if target.isAbsolute { folder = BytePath("/") }
        parts += target.parts.reversed()
      default:
        let isFile = parts.isEmpty
        try watch(
          folder, Self.names | (isFile ? UInt32(IN_CLOSE_WRITE) : 0),
          Place(end: place, isFile: isFile))
        // It may have come just before it was watched for.
        guard kind == .missing, Self.kind(of: place) != .missing else { return }
        parts.append(part)
      }
    }
  }

  /// Forgets the way and walks it again.
  mutating func walkAnew() {
    for number in places.keys { _ = inotify_rm_watch(inotify, number) }
    places = [:]
    // A folder that may no longer be watched tells nothing more, and there is nobody to tell that.
    try? walk()
  }

  private enum Kind {
    case missing, folder, link, other
  }

  private static func kind(of path: BytePath) -> Kind {
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  private mutating func watch(
    _ path: BytePath, _ mask: UInt32, _ place: Place
  ) throws(FileError) {
    let mask = mask | UInt32(IN_DONT_FOLLOW) | UInt32(IN_MASK_ADD)
    let number: CInt
    do throws(FileError) {
      number = try carryingOn(.watch) {
        path.withCString { inotify_add_watch(inotify, $0, mask) }
      }
    } catch .failed(.watch, errno: ENOENT) {
      // Just gone; what it was in is watched, and tells.
      return
    }
    var all = places[number] ?? Place()
    all.isOnWay = all.isOnWay || place.isOnWay
    if let end = place.end { (all.end, all.isFile) = (end, place.isFile) }
    places[number] = all
  }

  /// What an event says of the file.
  func meaning(of event: Event) -> Meaning {
    if event.tells(IN_Q_OVERFLOW) { return .leadsElsewhere }
    guard let place = places[event.number] else { return .nothing }
    if event.tells(IN_IGNORED, IN_UNMOUNT) { return .leadsElsewhere }
    if event.name.bytes.isEmpty { return place.isOnWay ? .leadsElsewhere : .nothing }
    guard let end = place.end, event.name == end.lastName else { return .nothing }
    guard place.isFile else { return .leadsElsewhere }
    if event.tells(IN_DELETE, IN_MOVED_FROM, IN_CLOSE_WRITE) { return .done }
    switch Self.kind(of: end) {
    case .folder, .link: return .leadsElsewhere
    case .missing, .other: return event.tells(IN_CREATE) ? .begun : .done
    }
  }
}
