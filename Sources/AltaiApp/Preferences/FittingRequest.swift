/// What is left of a request when the catalog no longer has everything that it names.
extension PreferenceResolver {
  /// The part of a request that this catalog can be ranked by.
  ///
  /// - Returns: That part, and what was left out of it, as it was written.
  public func fitting(
    _ request: PreferenceRequest
  ) -> (request: PreferenceRequest, leftOut: [String]) {
    if fits(request) { return (request, []) }
    var fitting = PreferenceRequest()
    var leftOut: [String] = []
    /// Takes over one part, or leaves it out again.
    func take(_ text: String, _ part: (inout PreferenceRequest) -> Void) {
      var longer = fitting
      part(&longer)
      if fits(longer) { fitting = longer } else { leftOut.append(text) }
    }
    for named in request.importances {
      take(named.name) { $0.importances.append(named) }
    }
    for text in request.requirements { take(text) { $0.requirements.append(text) } }
    for text in request.needs { take(text) { $0.needs.append(text) } }
    if let text = request.budget { take(text) { $0.budget = text } }
    if let text = request.messages { take(text) { $0.messages = text } }
    if let text = request.currency { take(text) { $0.currency = text } }
    if let text = request.avoid { take(text) { $0.avoid = text } }
    if let text = request.prefer { take(text) { $0.prefer = text } }
    if let text = request.reach { take(text) { $0.reach = text } }
    if let text = request.since { take(text) { $0.since = text } }
    if let text = request.unknown { take(text) { $0.unknown = text } }
    if let text = request.leaving { take(text) { $0.leaving = text } }
    return (fitting, leftOut)
  }

  /// Whether everything that a request names is there; that nothing is weighed is no fault.
  private func fits(_ request: PreferenceRequest) -> Bool {
    do throws(UsageProblem) {
      _ = try preferences(for: request)
      return true
    } catch .nothingWeighed {
      return true
    } catch {
      return false
    }
  }
}
