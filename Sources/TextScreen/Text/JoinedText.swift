// The standard library's `joined` works through generics that are not specialised where they are called, which
// costs a short run more than the rest of its page. Hence one plain function a type.

extension [String] {
  /// The texts one after another, with a separator between them.
  public func joinedText(_ separator: String = "") -> String {
    var text = ""
    for (index, part) in enumerated() {
      if index > 0 { text += separator }
      text += part
    }
    return text
  }
}

extension [Substring] {
  /// The texts one after another, with a separator between them.
  public func joinedText(_ separator: String = "") -> String {
    map { String($0) }.joinedText(separator)
  }
}
