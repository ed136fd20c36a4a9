/// A part of a drawing that is no text.
struct Shape {
  enum Outline {
    case rectangle(Rectangle)
    case circle(Point, radius: Double)
    /// Connected points, one array for each unbroken run.
    case lines([[Point]])
    case polygon([Point])
  }

  enum Role {
    case grid, axis
    /// A filled mark, and the same for what a hedge leaves open.
    case fill, pale
    /// A line of data, the mark of a stated number, a thin line to a name.
    case line, mark, leader

    var className: StaticString {
      switch self {
      case .grid: "c-grid"
      case .axis: "c-axis"
      case .fill: "c-fill"
      case .pale: "c-pale"
      case .line: "c-line"
      case .mark: "c-mark"
      case .leader: "c-leader"
      }
    }
  }

  let outline: Outline
  let role: Role
  /// The series whose colour it has, 0 for grey; nil where the role has a colour of its own.
  let colour: Int?
}
