import TextScreen

extension Model {
  /// The command that lists the same in the same order.
  var commandLine: String {
    var text = choices.request.commandLine
    let start = "altai recommend"
    if text.hasPrefix(start) { text = "altai list" + text.dropFirst(start.count) }
    if let filter = countedFilter {
      text += " --filter " + PreferenceRequest.shellWord(filter)
    }
    if choices.order != ListOrder() {
      text += " --sort=" + PreferenceRequest.shellWord(choices.order.text(in: catalog))
    }
    for word in commonArguments { text += " " + PreferenceRequest.shellWord(word) }
    return text
  }

  /// The terms of the filter that hide somebody or could; what is half typed is left out.
  private var countedFilter: String? {
    guard let result = filterState.result else { return nil }
    let terms = zip(result.query.pieces, result.standings).filter { $1 != .ignored }.map(\.0.text)
    return terms.isEmpty ? nil : terms.joinedText(" ")
  }
}
