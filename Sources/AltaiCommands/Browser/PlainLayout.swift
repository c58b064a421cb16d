package import AltaiApp
import TextScreen

/// Lays out what is said line by line.
package struct PlainLayout: Sendable {
  private let style: OutputStyle

  package init(style: OutputStyle) {
    var style = style
    style.isPlain = true
    style.hasColour = false
    self.style = style
  }

  /// The lines of a text, cleaned, and as wide as the style says.
  package func lines(_ text: PlainBrowser.Text) -> [String] {
    switch text {
    case .line(let text):
      let text = style.clean(text)
      guard let width = style.width else { return [text] }
      return SafeText(text).wrapped(to: max(width, 1), indent: 3)
    case .whole(let text): return [style.clean(text)]
    case .page(let page):
      let text = TextRenderer(style: style).render(page)
      return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
        String.init)
    }
  }
}
