import AltaiCatalog

/// One mistake in the catalog about e-mail providers, with what reading must say of it.
struct Fault: Sendable, CustomStringConvertible {
  /// The name of the rule.
  let rule: String
  /// What is changed: old parts, and new parts with marks around the place to point at.
  let edits: KeyValuePairs<String, String>
  let problem: Problem

  init(_ rule: String, _ edits: KeyValuePairs<String, String>, _ problem: Problem) {
    self.rule = rule
    self.edits = edits
    self.problem = problem
  }

  var description: String { "\(rule): \(edits.map(\.value).joined(separator: " … "))" }
}
