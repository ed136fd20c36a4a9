import Quantities

/// The equations whose solution is a least-squares fit: XᵀX·b = Xᵀy.
struct NormalEquations {
  /// XᵀX, the constant first.
  let matrix: [[Rational]]
  /// Xᵀy.
  let right: [Rational]

  init(of response: Sample, on predictors: [Sample], constant: Bool) {
    let first = constant ? 1 : 0
    let size = predictors.count + first
    var matrix = [[Rational]](repeating: [Rational](repeating: 0, count: size), count: size)
    for (row, a) in predictors.enumerated() {
      for (column, b) in predictors.enumerated() where column >= row {
        let sum = a.sumOfProducts(with: b)
        matrix[row + first][column + first] = sum
        matrix[column + first][row + first] = sum
      }
    }
    var right = predictors.map { $0.sumOfProducts(with: response) }
    if constant {
      matrix[0][0] = Rational(response.count)
      for (index, predictor) in predictors.enumerated() {
        matrix[0][index + 1] = predictor.sum
        matrix[index + 1][0] = predictor.sum
      }
      right.insert(response.sum, at: 0)
    }
    self.matrix = matrix
    self.right = right
  }

  /// The coefficients, and the diagonal of the inverse of XᵀX, which their variances are made of.
  func solved() throws(LinearSystem.Dependence) -> (
    coefficients: [Rational], inverseDiagonal: [Rational]
  ) {
    let places = right.indices
    let sides = places.map { row in [right[row]] + places.map { $0 == row ? 1 : 0 } }
    let solution = try LinearSystem.solve(matrix, sides)
    return (solution.map { $0[0] }, places.map { solution[$0][$0 + 1] })
  }
}

extension Sample {
  /// Each number to a whole power, which is at least 1.
  func raised(to exponent: Int) -> Sample {
    guard case .decimals(let values, let scale) = storage, scale * exponent <= maximumScale else {
      return Sample(.rationals(numbers.map { $0.raised(to: exponent) }))
    }
    var powers: [Int64] = []
    powers.reserveCapacity(values.count)
    for value in values {
      var power = value
      for _ in 1..<exponent {
        let (next, overflows) = power.multipliedReportingOverflow(by: value)
        if overflows { return Sample(.rationals(numbers.map { $0.raised(to: exponent) })) }
        power = next
      }
      powers.append(power)
    }
    return Sample(decimals: powers, scale: scale * exponent)
  }
}
