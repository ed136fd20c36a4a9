struct Point: Hashable {
  var x: Double
  var y: Double
}

struct Rectangle: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Point { Point(x: (left + right) / 2, y: (top + bottom) / 2) }

  /// Whether the two have an area in common.
  func overlaps(_ other: Rectangle) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ other: Rectangle) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  func grown(by margin: Double) -> Rectangle {
    Rectangle(
      left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
  }
}

/// Charts lie or stand: their axis of numbers runs from left to right, or from the bottom up.
extension Point {
  init(along: Double, across: Double, isHorizontal: Bool) {
    self = isHorizontal ? Point(x: along, y: across) : Point(x: across, y: along)
  }
}

extension Rectangle {
  /// - Parameters:
  ///   - a: one end along the axis of numbers, and `b` the other, in any order.
  ///   - sides: the ends across it, the lesser first.
  init(
    along a: Double, _ b: Double, across sides: (from: Double, to: Double), isHorizontal: Bool
  ) {
    let first = Point(along: min(a, b), across: sides.from, isHorizontal: isHorizontal)
    let last = Point(along: max(a, b), across: sides.to, isHorizontal: isHorizontal)
    self.init(left: first.x, top: first.y, right: last.x, bottom: last.y)
  }
}
