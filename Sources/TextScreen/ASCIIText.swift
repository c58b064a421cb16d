/// Text for a terminal that shows ASCII only.
public enum ASCIIText {
  /// Text spelled in ASCII, made safe as `SafeText` makes it.
  ///
  /// Latin letters lose their accents, signs are written out (`≥` as `>=`, `€` as `EUR`), and each
  /// cluster that has no such spelling becomes one `?`. The width changes, so clip after this.
  ///
  /// - Parameter keepingNewlines: Whether newlines stay; otherwise they are escaped.
  public static func transliterated(_ text: String, keepingNewlines: Bool = false) -> String {
    if SafeText.isPrintableASCII(text) { return text }
    let safe = SafeText(text, keepingNewlines: keepingNewlines)
    var ascii = ""
    for cluster in safe.string {
      append(cluster, to: &ascii)
    }
    return ascii
  }

  private static func append(_ cluster: Character, to ascii: inout String) {
    guard let base = cluster.unicodeScalars.first else { return }
    if base.isASCII {
      ascii.unicodeScalars.append(base)
    } else if let spelling = Transliteration.spelling(of: base) {
      ascii += spelling
    } else {
      ascii += "?"
    }
  }
}
