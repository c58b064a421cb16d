/// What a command or a screen says, before anybody decides how it looks.
///
/// Pages are built from the catalog's own bytes, unsafe ones included. Whoever draws a page cleans every string.
public struct Page: Hashable, Sendable {
  /// Its pieces, from top to bottom.
  public var blocks: [Block] = []

  /// A page without anything on it.
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
    /// What the sign of marked cells means; left out where the mark stands there as a word.
    case markLegend(String)
  }

  /// One line of a list.
  public struct Item: Hashable, Sendable {
    /// What the text is about.
    public let label: String
    /// The words.
    public let text: String
    /// Said in a quieter voice: dates, sources, addresses.
    public let details: [Detail]

    /// A line with its label and details.
    public init(_ label: String = "", _ text: String, details: [Detail] = []) {
      self.label = label
      self.text = text
      self.details = details
    }
  }

  /// A line below an item.
  public struct Detail: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The words.
    public let text: String
    /// The sources that the words name, as numbers of ``Catalog/sources``.
    public let sources: [Int]

    /// A line that names sources, or none.
    public init(_ text: String, sources: [Int] = []) {
      self.text = text
      self.sources = sources
    }

    /// A line that names no source.
    public init(stringLiteral text: String) { self.init(text) }
  }

  /// Adds a heading.
  public mutating func heading(_ text: String, level: Int = 1) {
    blocks.append(.heading(text, level: level))
  }

  /// Adds a paragraph.
  public mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }

  /// Adds a table.
  public mutating func table(_ table: Table) { blocks.append(.table(table)) }

  /// Adds a list, unless it is empty.
  public mutating func items(_ items: [Item]) {
    if !items.isEmpty { blocks.append(.items(items)) }
  }
}

extension [Page.Detail] {
  /// Adds a line that names sources, or none.
  mutating func append(_ text: String, from sources: [Int] = []) {
    append(Page.Detail(text, sources: sources))
  }
}

/// Rows and columns of short texts.
public struct Table: Hashable, Sendable {
  /// The columns, from left to right.
  public let columns: [Column]
  /// The rows, from top to bottom.
  public let rows: [[Cell]]

  /// - Precondition: Each row has a cell per column.
  public init(columns: [Column], rows: [[Cell]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "one cell per column")
    self.columns = columns
    self.rows = rows
  }

  /// What stands in a column.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public let title: String
    /// How it is laid out.
    public let kind: Kind
    /// A word about it, for which a sign stands where there is little room.
    public let mark: String?

    /// A column.
    public init(_ title: String, _ kind: Kind = .text, mark: String? = nil) {
      self.title = title
      self.kind = kind
      self.mark = mark
    }

    /// How a column is laid out.
    public enum Kind: Hashable, Sendable {
      /// Words, from the left; a name column is the one that is clipped last.
      case text, name
      /// Long words that may take several lines of their column.
      case wrapped
      /// Numbers, from the right.
      case number
      /// A picture of ``Cell/bar``; left out where there is no room or no pictures are wanted.
      case bar
    }
  }

  /// One text, with a shorter form for narrow places.
  public struct Cell: Hashable, Sendable {
    /// The words.
    public let text: String
    /// A shorter form, where there is one.
    public let short: String?
    /// What the text is.
    public let role: Role
    /// A score as a picture.
    public let bar: Bar?
    /// A word about it, for which a sign stands where there is little room.
    public let mark: String?

    /// A cell.
    public init(
      _ text: String, short: String? = nil, role: Role = .plain, bar: Bar? = nil,
      mark: String? = nil
    ) {
      self.text = text
      self.short = short
      self.role = role
      self.bar = bar
      self.mark = mark
    }

    /// The words with the mark behind them.
    public var markedText: String { mark.map { "\(text) (\($0))" } ?? text }
  }

  /// What a text is, for those who colour it; the words say it too.
  public enum Role: Hashable, Sendable {
    case plain, strong, quiet, unknown
  }

  /// A score as a picture: the sure part, and what is possible beyond it, on 0…1.
  public struct Bar: Hashable, Sendable {
    /// The sure part.
    public let sure: Double
    /// How far it can reach.
    public let possible: Double

    /// A bar; both ends on 0…1.
    public init(sure: Double, possible: Double) {
      self.sure = sure
      self.possible = possible
    }
  }
}

extension Table.Column {
  /// The title with the mark behind it.
  public var markedTitle: String { mark.map { "\(title) (\($0))" } ?? title }
}

extension Table {
  /// Whether a column or a cell has a mark.
  public var hasMarks: Bool {
    columns.contains { $0.mark != nil } || rows.contains { $0.contains { $0.mark != nil } }
  }
}
