public import AltaiCatalog

/// What is said of the user's own changes as a layer over the catalog.
public protocol LayerWording: Sendable {
  /// The mark of what is the user's own.
  var yours: String { get }
  func layer(_ problem: LayerProblem) -> String
  /// What to do when the user's own changes cannot be used.
  var ownChangesCanBeMended: String { get }
}

extension English: LayerWording {
  var yours: String { "yours" }
  func layer(_ problem: LayerProblem) -> String {
    switch problem {
    case .notAnObject: "your changes must be an object, from { to }"
    case .tooLarge(let limit): "with your changes the catalog is larger than \(limit >> 20) MiB"
    }
  }
  var ownChangesCanBeMended: String {
    "'altai edit' mends your changes; 'altai undo' takes back the last one"
  }
}

extension French: LayerWording {
  var yours: String { "à vous" }
  func layer(_ problem: LayerProblem) -> String {
    switch problem {
    case .notAnObject: "vos modifications doivent être un objet, de { à }"
    case .tooLarge(let limit): "avec vos modifications, le catalogue dépasse \(limit >> 20) Mio"
    }
  }
  var ownChangesCanBeMended: String {
    "« altai edit » répare vos modifications ; « altai undo » annule la dernière"
  }
}
