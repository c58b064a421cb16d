import TextScreen

extension Model {
  /// The command that lists the same in the same order.
  var commandLine: String {
    var text = choices.request.commandLine
    let start = "altai recommend"
    if text.hasPrefix(start) { text = "altai list" + text.dropFirst(start.count) }
    if !choices.filter.isEmpty {
      text += " --filter " + PreferenceRequest.shellWord(choices.filter)
    }
    if choices.order != ListOrder() {
      text += " --sort=" + PreferenceRequest.shellWord(choices.order.text(in: catalog))
    }
    for word in commonArguments { text += " " + PreferenceRequest.shellWord(word) }
    return text
  }
}
