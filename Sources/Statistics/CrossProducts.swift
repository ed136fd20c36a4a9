import BigInt
import Quantities

/// The sums of products of a regression's variables, and the fit that follows from them.
///
/// The symmetric matrix of all sums of products, response included, is swept by one predictor
/// after the other (James H. Goodnight, "A tutorial on the SWEEP operator", The American
/// Statistician 33, 1979). What comes out is the inverse of XᵀX, the coefficients and the residual
/// sum of squares. Numbers stay integers: all are multiplied by the determinant of what was swept,
/// so that each is a determinant itself and every division is without a remainder (Erwin H.
/// Bareiss, "Sylvester's identity", Mathematics of Computation 22, 1968).
struct CrossProducts {
  /// A variable that follows from those before it.
  struct Dependence: Error { let variable: Int }

  /// The upper triangle is kept: the constant first, the response last.
  private var sums: [[BigInt]]
  /// What each variable was multiplied by to make its sums whole.
  private let scales: [BigInt]
  /// The determinant of what was swept.
  private var determinant: BigInt = 1

  init(of response: Sample, on predictors: [Sample], constant: Bool) {
    let variables = predictors + [response]
    var sums = variables.indices.map { row in
      variables.indices.map { $0 < row ? 0 : variables[row].sumOfProducts(with: variables[$0]) }
    }
    var scales = variables.map(\.commonDenominator)
    if constant {
      sums = sums.map { [0] + $0 }
      sums.insert([Rational(response.count)] + variables.map(\.sum), at: 0)
      scales.insert(1, at: 0)
    }
    let known = scales.enumerated().map { place, scale in
      scale
        ?? sums.indices.reduce(BigInt(1)) { common, other in
          let denominator = sums[min(place, other)][max(place, other)].denominator
          return common / common.greatestCommonDivisor(with: denominator) * denominator
        }
    }
    self.scales = known
    self.sums = sums.enumerated().map { row, sums in
      sums.enumerated().map { column, sum in
        (sum * Rational(known[row] * known[column])).numerator
      }
    }
  }

  /// Takes the part that one predictor explains out of all other variables.
  mutating func sweep(_ pivot: Int) throws(Dependence) {
    let size = sums.count
    let head = (0..<size).map { sums[min($0, pivot)][max($0, pivot)] }
    guard head[pivot] != 0 else { throw Dependence(variable: pivot) }
    for row in 0..<size where row != pivot {
      for column in row..<size where column != pivot {
        sums[row][column] =
          (head[pivot] * sums[row][column] - head[row] * head[column]) / determinant
      }
    }
    sums[pivot][pivot] = -determinant
    determinant = head[pivot]
  }

  /// Once all predictors were swept: their coefficients, …
  var coefficients: [Rational] {
    let response = sums.count - 1
    return (0..<response).map { place in
      Rational(
        sums[place][response] * scales[place], determinant * scales[response])
    }
  }

  /// … the diagonal of the inverse of XᵀX, of which their variances are made, …
  var inverseDiagonal: [Rational] {
    (0..<(sums.count - 1)).map { place in
      Rational(-sums[place][place] * scales[place] * scales[place], determinant)
    }
  }

  /// … and the sum of the squared distances of the response from the fit.
  var residualSumOfSquares: Rational {
    let response = sums.count - 1
    return Rational(
      sums[response][response], determinant * scales[response] * scales[response])
  }
}
