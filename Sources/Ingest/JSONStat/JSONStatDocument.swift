import FoundationEssentials

/// What a JSON file says as far as it matters: a JSON-stat dataset, or an error of Eurostat's API.
///
/// Foundation's decoder keeps the value of a number, exact to 38 digits, but not its spelling:
/// `62.80` becomes 62.8, `149.0` becomes 149, `-0` becomes 0, `1.5E-3` becomes 0.0015. Of a member
/// that stands twice, the first counts. The decoder gives no line and no column; the path of a
/// member, such as `value.60`, stands in their place.
struct JSONStatDocument {
  /// What keeps bytes from being such a document.
  enum Failure: Error {
    case invalid
    /// A member has another shape than JSON-stat gives it.
    case shape(path: String)
  }

  /// `dataset`, `collection` or `dimension`; nil where the file is no JSON-stat 2.0.
  private(set) var kind: String?
  private(set) var errors: [APIError] = []
  // All further members are nil unless the class is `dataset`.
  private(set) var id: [String]?
  private(set) var size: [Int]?
  private(set) var role: Role?
  private(set) var dimension: Members<Dimension>?
  private(set) var value: Cells<Number>?
  private(set) var status: Cells<String>?

  /// An element of `error` in an answer of the API.
  struct APIError: Decodable {
    let status: Int?
    let label: String
  }

  /// Which dimensions are what.
  struct Role: Decodable {
    let time: [String]?
  }

  struct Dimension: Decodable, Sendable {
    let category: Category
  }

  struct Category: Decodable {
    let index: Index?
    let label: Members<String>?
  }

  /// An object with any names, nulls left out.
  ///
  /// Decoded in the order of the names, since that of a dictionary changes from run to run and with
  /// it the first fault.
  struct Members<Element: Decodable & Sendable>: Decodable {
    private(set) var elements: [String: Element] = [:]

    init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: Name.self)
      for name in members.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
        elements[name.stringValue] = try members.decodeIfPresent(Element.self, forKey: name)
      }
    }
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }

  /// The codes of a dimension in their order.
  enum Index: Decodable {
    case list([String])
    case map(Members<Int>)

    init(from decoder: any Decoder) throws {
      let isList = (try? decoder.unkeyedContainer()) != nil
      self = isList ? .list(try [String](from: decoder)) : .map(try Members(from: decoder))
    }
  }

  /// Something for each position of the table.
  enum Cells<Cell: Decodable & Sendable>: Decodable {
    /// By position, of which some may be left out.
    case map(Members<Cell>)
    /// One element a position.
    case list([Cell?])
    /// The same for all.
    case one(Cell)

    init(from decoder: any Decoder) throws {
      if (try? decoder.container(keyedBy: Name.self)) != nil {
        self = .map(try Members(from: decoder))
      } else if (try? decoder.unkeyedContainer()) != nil {
        self = .list(try [Cell?](from: decoder))
      } else {
        self = .one(try Cell(from: decoder))
      }
    }
  }

  /// A number as text, or the text that stands in its place.
  enum Number: Decodable, Sendable {
    case number(String)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Decimal.self) {
        self = .number(number.description)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  fileprivate enum Member: String, CodingKey {
    case kind = "class"
    case error, id, size, role, dimension, value, status
  }
}

extension JSONStatDocument: Decodable {
  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Member.self)
    kind = try? members.decode(String.self, forKey: .kind)
    if let error = try? members.decode(APIError.self, forKey: .error) {
      errors = [error]
    } else {
      errors = (try? members.decode([APIError].self, forKey: .error)) ?? []
    }
    // Of another document the members may be anything.
    guard kind == "dataset" else { return }
    id = try members.decodeIfPresent([String].self, forKey: .id)
    size = try members.decodeIfPresent([Int].self, forKey: .size)
    role = try members.decodeIfPresent(Role.self, forKey: .role)
    dimension = try members.decodeIfPresent(Members<Dimension>.self, forKey: .dimension)
    value = try members.decodeIfPresent(Cells<Number>.self, forKey: .value)
    status = try members.decodeIfPresent(Cells<String>.self, forKey: .status)
  }

  /// Decodes the bytes of a whole file.
  init(parsing bytes: some Collection<UInt8>) throws(Failure) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    } catch let DecodingError.typeMismatch(_, context) {
      throw .shape(path: Self.path(context.codingPath))
    } catch let DecodingError.valueNotFound(_, context) {
      throw .shape(path: Self.path(context.codingPath))
    } catch let DecodingError.keyNotFound(key, context) {
      throw .shape(path: Self.path(context.codingPath + [key]))
    } catch let DecodingError.dataCorrupted(context) where !context.codingPath.isEmpty {
      throw .shape(path: Self.path(context.codingPath))
    } catch {
      throw .invalid
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
