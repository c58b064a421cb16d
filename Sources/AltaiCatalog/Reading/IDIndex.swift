/// Finds the place of an id: by looking through a few, by a dictionary once there are many.
///
/// A dictionary's first use costs a short run more than all its look-ups through a list.
struct IDIndex {
  private static let mostListed = 64

  private(set) var ids: [String] = []
  private var places: [String: Int] = [:]

  /// The place of an id, or nil when it is not there.
  func place(of id: String) -> Int? {
    ids.count <= Self.mostListed ? ids.firstIndex(of: id) : places[id]
  }

  /// Adds an id at the end; an id that is there keeps its first place.
  mutating func append(_ id: String) {
    if ids.count == Self.mostListed {
      for (place, id) in ids.enumerated() where places[id] == nil { places[id] = place }
    }
    if ids.count >= Self.mostListed, places[id] == nil { places[id] = ids.count }
    ids.append(id)
  }
}
