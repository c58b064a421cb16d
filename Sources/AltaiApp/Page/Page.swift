/// What a command or a screen says, before anybody decides how it looks.
///
/// Pages are built from the catalog's own bytes, unsafe ones included. Whoever draws a page cleans every string.
public struct Page: Hashable, Sendable {
  public var blocks: [Block] = []

  public init() {}

  /// One piece of a page.
  public enum Block: Hashable, Sendable {
    case heading(String, level: Int)
    case paragraph(String)
    case table(Table)
    /// Lines that belong together, each with an optional label in front.
    case items([Item])
    /// How to read the pictures of the table before it; left out where there are none.
    case legend(String)
  }

  /// One line of a list.
  public struct Item: Hashable, Sendable {
    public let label: String
    public let text: String
    /// Said in a quieter voice: dates, sources, addresses.
    public let details: [String]

    public init(_ label: String = "", _ text: String, details: [String] = []) {
      self.label = label
      self.text = text
      self.details = details
    }
  }

  public mutating func heading(_ text: String, level: Int = 1) {
    blocks.append(.heading(text, level: level))
  }

  public mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }

  public mutating func table(_ table: Table) { blocks.append(.table(table)) }

  public mutating func items(_ items: [Item]) {
    if !items.isEmpty { blocks.append(.items(items)) }
  }
}

/// Rows and columns of short texts.
public struct Table: Hashable, Sendable {
  public let columns: [Column]
  public let rows: [[Cell]]

  /// - Precondition: Each row has a cell per column.
  public init(columns: [Column], rows: [[Cell]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "one cell per column")
    self.columns = columns
    self.rows = rows
  }

  /// What stands in a column.
  public struct Column: Hashable, Sendable {
    public let title: String
    public let kind: Kind

    public init(_ title: String, _ kind: Kind = .text) {
      self.title = title
      self.kind = kind
    }

    /// How a column is laid out.
    public enum Kind: Hashable, Sendable {
      /// Words, from the left; a name column is the one that is clipped last.
      case text, name
      /// Numbers, from the right.
      case number
      /// A picture of ``Cell/bar``; left out where there is no room or no pictures are wanted.
      case bar
    }
  }

  /// One text, with a shorter form for narrow places.
  public struct Cell: Hashable, Sendable {
    public let text: String
    public let short: String?
    public let role: Role
    public let bar: Bar?

    public init(_ text: String, short: String? = nil, role: Role = .plain, bar: Bar? = nil) {
      self.text = text
      self.short = short
      self.role = role
      self.bar = bar
    }
  }

  /// What a text is, for those who colour it; the words say it too.
  public enum Role: Hashable, Sendable {
    case plain, strong, quiet, unknown
  }

  /// A score as a picture: the sure part, and what is possible beyond it, on 0…1.
  public struct Bar: Hashable, Sendable {
    public let sure: Double
    public let possible: Double

    public init(sure: Double, possible: Double) {
      self.sure = sure
      self.possible = possible
    }
  }
}
