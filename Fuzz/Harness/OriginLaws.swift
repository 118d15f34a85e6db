import Catalogue
import StatisticalModel

/// What holds of the origin of a snapshot.
enum OriginLaws {
  /// What is written is read back as it was, and written again the same.
  static func check(_ input: Input) {
    guard let origin = reading(input.text) else { return }
    do throws(CatalogueError) {
      let text = try OriginFile.write(origin, file: "input")
      let again = try OriginFile.read(text, file: "input")
      require(again == origin, "written and read back: \(origin), \(again)")
      let twice = try OriginFile.write(again, file: "input")
      require(text == twice, "written twice: \(text), \(twice)")
    } catch {
      fatalError("an origin that was read is not written and read back: \(error)")
    }
  }

  private static func reading(_ text: String) -> Origin? {
    do throws(CatalogueError) {
      return try OriginFile.read(text, file: "input")
    } catch {
      require(error.description.hasPrefix("input:"), "no place: \(error)")
      return nil
    }
  }
}

/// What holds of an assumption of `what-if`.
enum AssumptionLaws {
  /// An assumption that is understood is understood the same in its plainest writing.
  static func check(_ input: Input) {
    guard let assumption = Assumption(input.text) else { return }
    let change =
      switch assumption.change {
      case .value(let value, let year): "\(value)@\(year)"
      case .pace(let pace): "\(pace < .zero ? "" : "+")\(pace)/year"
      }
    let text = "\(assumption.area)/\(assumption.indicator)=\(change)"
    require(Assumption(text) == assumption, "'\(text)' is read as another assumption")
  }
}
