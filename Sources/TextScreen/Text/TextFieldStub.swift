/// STUB until the real one is merged.
public struct TextField: Hashable, Sendable {
  public var text = ""
  public init(_ text: String = "") { self.text = text }
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): text.unicodeScalars.append(scalar); return true
    case .backspace: if !text.isEmpty { text.removeLast() }; return true
    case .control("u"): text = ""; return true
    default: return false
    }
  }
  public mutating func insert(_ pasted: String) { text += pasted }
}
