/// A change of a document's value at one place.
public enum JSONEdit: Hashable, Sendable {
  /// Replaces a value that is there.
  case set(JSONPath, to: JSONValue)
  /// Puts a new member into the object at a path.
  case insertMember(JSONValue.Member, into: JSONPath, at: Placement)
  /// Puts a new element into the array at a path.
  case insertElement(JSONValue, into: JSONPath, at: Placement)
  /// Takes out a member with its key, or an element.
  case remove(JSONPath)
  /// Gives a member another key, in the place it has.
  case rename(JSONPath, to: String)

  /// Where among the items of a container a new one comes.
  public enum Placement: Hashable, Sendable {
    case first
    case last
    /// As the item with this place, from 0; the number of items stands for the end.
    case index(Int)
    /// Right before the member with a key, in objects only.
    case before(String)
    /// Right after the member with a key, in objects only.
    case after(String)
  }
}
