import AltaiApp
import AltaiCatalog
import LosslessJSON

/// An edit as the journal keeps it: enough to name it, and to take it back.
struct JournalEntry {
  /// What was done, for people.
  let note: EditNote
  /// The file that was edited, absolute and with links followed.
  let file: BytePath
  /// When, in seconds since 1970.
  let time: Int
  let sizeBefore: Int
  let sizeAfter: Int
  /// The changes of bytes with what they replaced, rising.
  let changes: [Change]

  /// Bytes that went and bytes that came.
  struct Change: Hashable {
    /// Where, in the text before the edit.
    let start: Int
    let old: [UInt8]
    let new: [UInt8]
  }

  init(_ note: EditNote, file: BytePath, time: Int, _ text: EditedText) {
    self.note = note
    self.file = file
    self.time = time
    sizeBefore = text.before.count
    sizeAfter = text.after.count
    changes = text.splices.map { splice in
      let range = splice.range.wholeCharacters(of: text.before)
      return Change(
        start: range.lowerBound, old: Array(text.before[range]),
        new: text.before[range.lowerBound..<splice.range.lowerBound] + splice.replacement
          + text.before[splice.range.upperBound..<range.upperBound])
    }
  }

  /// The splices that take the edit back, where a text is what it left; nil where it is not.
  func inverse(in bytes: [UInt8]) -> [Splice]? {
    guard bytes.count == sizeAfter else { return nil }
    var shift = 0
    var splices: [Splice] = []
    for change in changes {
      let start = change.start + shift
      guard holds(change.new, at: start, in: bytes) else { return nil }
      splices.append(Splice(start..<start + change.new.count, change.old))
      shift += change.new.count - change.old.count
    }
    return splices
  }

  /// Whether a text is what it was before the edit, so that the edit was never made or is taken back.
  func isUndone(in bytes: [UInt8]) -> Bool {
    bytes.count == sizeBefore && changes.allSatisfy { holds($0.old, at: $0.start, in: bytes) }
  }

  private func holds(_ part: [UInt8], at start: Int, in bytes: [UInt8]) -> Bool {
    start >= 0 && start + part.count <= bytes.count
      && bytes[start..<start + part.count].elementsEqual(part)
  }
}

extension Range<Int> {
  /// The smallest range around this one that cuts no character in UTF-8.
  fileprivate func wholeCharacters(of text: [UInt8]) -> Range<Int> {
    func isInside(_ place: Int) -> Bool { place < text.count && text[place] & 0xC0 == 0x80 }
    var start = lowerBound
    while start > 0, isInside(start) { start -= 1 }
    var end = upperBound
    while isInside(end) { end += 1 }
    return start..<end
  }
}

// MARK: The entry as a file

extension JournalEntry {
  /// The entry as JSON.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", 1)
    writer.member("action", note.action.rawValue)
    writer.member("paths", note.paths)
    if let old = note.old { writer.member("old", old) }
    if let new = note.new { writer.member("new", new) }
    writer.member("file", file.percentEncoded)
    writer.member("time", time)
    writer.member("sizeBefore", sizeBefore)
    writer.member("sizeAfter", sizeAfter)
    writer.key("changes")
    writer.beginArray()
    for change in changes {
      writer.beginObject()
      writer.member("start", change.start)
      writer.member("old", String(decoding: change.old, as: UTF8.self))
      writer.member("new", String(decoding: change.new, as: UTF8.self))
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// Reads an entry; nil of anything that is none, such as one that a power cut left torn.
  init?(_ bytes: [UInt8]) {
    guard let document = JSONDocument.parse(bytes).document,
      case .object? = document.value(of: document.root),
      let root = document.value(of: document.root), root["format"] == .number("1"),
      let action = root.text("action").flatMap(EditNote.Action.init(rawValue:)),
      let file = root.text("file").flatMap(BytePath.init(percentEncoded:)),
      let time = root.number("time"), let sizeBefore = root.number("sizeBefore"),
      let sizeAfter = root.number("sizeAfter"), case .array(let items)? = root["changes"]
    else { return nil }
    var paths: [String] = []
    if case .array(let items)? = root["paths"] {
      paths = items.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }
    note = EditNote(action, paths: paths, old: root.text("old"), new: root.text("new"))
    self.file = file
    self.time = time
    self.sizeBefore = sizeBefore
    self.sizeAfter = sizeAfter
    changes = items.compactMap { item in
      guard let start = item.number("start"), let old = item.text("old"),
        let new = item.text("new")
      else { return nil }
      return Change(start: start, old: Array(old.utf8), new: Array(new.utf8))
    }
    guard changes.count == items.count else { return nil }
  }
}

extension JSONValue {
  fileprivate func text(_ key: String) -> String? {
    if case .string(let text)? = self[key] { text } else { nil }
  }

  fileprivate func number(_ key: String) -> Int? {
    if case .number(let text)? = self[key] { Int(text) } else { nil }
  }
}
