import BigInt
import Quantities

/// Solves linear equations exactly.
enum LinearSystem {
  /// A column that follows from those before it, so that the equations have no single solution.
  struct Dependence: Error { let column: Int }

  /// The solutions of A·X = B, one for each column of B.
  ///
  /// Fraction-free Gauss–Jordan elimination (Erwin H. Bareiss, "Sylvester's identity and multistep
  /// integer-preserving Gaussian elimination", Mathematics of Computation 22, 1968): every
  /// intermediate number is a determinant of a part of the matrix, so that they stay as short as
  /// they can be, and each division is without a remainder.
  ///
  /// - Parameters:
  ///   - matrix: square; rows of A.
  ///   - right: as many rows, of B.
  static func solve(
    _ matrix: [[Rational]], _ right: [[Rational]]
  ) throws(Dependence) -> [[Rational]] {
    let size = matrix.count
    var rows = zip(matrix, right).map { integers($0 + $1) }
    var previous: BigInt = 1
    for column in 0..<size {
      guard let pivot = (column..<size).first(where: { rows[$0][column] != 0 }) else {
        throw Dependence(column: column)
      }
      rows.swapAt(column, pivot)
      if pivot != column { rows[pivot] = rows[pivot].map { -$0 } }
      let head = rows[column]
      for row in 0..<size where row != column {
        let factor = rows[row][column]
        rows[row] = zip(rows[row], head).map { (head[column] * $0 - factor * $1) / previous }
      }
      previous = head[column]
    }
    return rows.indices.map { row in rows[row][size...].map { Rational($0, rows[row][row]) } }
  }

  /// A row times the least number that makes all of it whole: its equation stays true.
  private static func integers(_ row: [Rational]) -> [BigInt] {
    let denominator = row.reduce(BigInt(1)) { common, number in
      common / common.greatestCommonDivisor(with: number.denominator) * number.denominator
    }
    return row.map { $0.numerator * (denominator / $0.denominator) }
  }
}
