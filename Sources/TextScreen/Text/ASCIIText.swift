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
    let safe = SafeText(text, keepingNewlines: keepingNewlines).string
    var ascii = UTF8Writer(capacity: safe.utf8.count)
    var position = safe.startIndex
    while position < safe.endIndex {
      let cluster = SafeCluster(in: safe, at: position)
      append(cluster.first, to: &ascii)
      position = cluster.end
    }
    return ascii.text
  }

  /// Spells a cluster, of which the first scalar is all that ASCII can tell.
  private static func append(_ first: Unicode.Scalar, to ascii: inout UTF8Writer) {
    if first.isASCII {
      ascii.append(first)
    } else if let spelling = Transliteration(of: first).spelling {
      for byte in spelling {
        ascii.append(ascii: byte)
      }
    } else {
      ascii.append("?")
    }
  }
}
