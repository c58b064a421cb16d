extension Collection where Element: StringProtocol {
  /// The texts one after another, with a separator between them.
  ///
  /// The standard library's `joined` works through unspecialised generics, which costs a short run more than the rest of a page.
  public func joinedText(_ separator: String = "") -> String {
    var text = ""
    var isFirst = true
    for part in self {
      if !isFirst { text += separator }
      isFirst = false
      text += part
    }
    return text
  }
}
