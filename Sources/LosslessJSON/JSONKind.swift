/// The seven things a JSON value can be.
public enum JSONKind: UInt8, Hashable, Sendable {
  case object
  case array
  case string
  case number
  case `true`
  case `false`
  case null
}
