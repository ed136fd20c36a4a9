import BigInt
public import Quantities

/// The known numbers of a column, in its order: what a statistic is computed from.
///
/// Numbers whose decimals end are kept as machine integers with one scale, which makes the usual
/// statistics of a million rows a matter of milliseconds. Sums are exact in either case.
public struct Sample: Hashable, Sendable {
  enum Storage: Hashable, Sendable {
    /// Number i is `values[i]` over ten to the power of `scale`, which is 0 to 18.
    case decimals([Int64], scale: Int)
    /// Longer numbers: number i is `values[i]` over the denominator.
    case integers([BigInt], denominator: BigInt)
    /// Fractions that have no common denominator of a reasonable length.
    case rationals([Rational])
  }

  let storage: Storage

  init(_ storage: Storage) { self.storage = storage }

  /// Numbers as machine integers.
  ///
  /// - Parameters:
  ///   - decimals: each number times ten to the power of `scale`.
  ///   - scale: the number of decimals, 0 to 18.
  public init(decimals: [Int64], scale: Int) {
    precondition((0...maximumScale).contains(scale), "a scale is 0 to 18")
    storage = .decimals(decimals, scale: scale)
  }

  public init(_ numbers: some Sequence<Rational>) {
    let numbers = Array(numbers)
    storage = Self.decimals(numbers) ?? Self.integers(numbers) ?? .rationals(numbers)
  }

  /// The numbers as machine integers of one scale, where that is possible.
  private static func decimals(_ numbers: [Rational]) -> Storage? {
    var scale = 0
    for number in numbers where !(number * .powerOfTen(scale)).isInteger {
      scale += 1
      while scale <= maximumScale, !(number * .powerOfTen(scale)).isInteger { scale += 1 }
      if scale > maximumScale { return nil }
    }
    let unit = Rational.powerOfTen(scale)
    var values: [Int64] = []
    values.reserveCapacity(numbers.count)
    for number in numbers {
      guard let value = Int64(exactly: (number * unit).numerator) else { return nil }
      values.append(value)
    }
    return .decimals(values, scale: scale)
  }

  /// The numbers as integers over a common denominator, unless that is many times as long as the
  /// longest of their own.
  private static func integers(_ numbers: [Rational]) -> Storage? {
    let longest = numbers.map(\.denominator.bitWidth).max() ?? 0
    var common: BigInt = 1
    for number in numbers where common % number.denominator != 0 {
      common *= number.denominator / common.greatestCommonDivisor(with: number.denominator)
      if common.bitWidth > 4 * longest { return nil }
    }
    return .integers(
      numbers.map { $0.numerator * (common / $0.denominator) }, denominator: common)
  }

  public var count: Int {
    switch storage {
    case .decimals(let values, _): values.count
    case .integers(let values, _): values.count
    case .rationals(let values): values.count
    }
  }

  public var isEmpty: Bool { count == 0 }

  /// - Precondition: `index` is from 0 to `count` - 1.
  public subscript(index: Int) -> Rational {
    switch storage {
    case .decimals(let values, let scale): .decimal(values[index], scale: scale)
    case .integers(let values, let denominator): Rational(values[index], denominator)
    case .rationals(let values): values[index]
    }
  }

  /// All numbers, one by one.
  public var numbers: LazyMapCollection<Range<Int>, Rational> {
    (0..<count).lazy.map { self[$0] }
  }
}

/// Ten to this power, and to none above it, is a machine integer.
let maximumScale = 18

extension Rational {
  static func decimal(_ value: Int64, scale: Int) -> Rational {
    Rational(Int(value)) * .powerOfTen(-scale)
  }
}

extension Sample {
  /// The numbers at some places, in the order of the places.
  ///
  /// - Precondition: every place is below `count`.
  public func picking(_ places: ArraySlice<UInt32>) -> Sample {
    switch storage {
    case .decimals(let values, let scale):
      Sample(.decimals(places.map { values[Int($0)] }, scale: scale))
    case .integers(let values, let denominator):
      Sample(.integers(places.map { values[Int($0)] }, denominator: denominator))
    case .rationals(let values): Sample(.rationals(places.map { values[Int($0)] }))
    }
  }

  /// What all numbers can be written over; nil where that would be too long.
  var commonDenominator: BigInt? {
    switch storage {
    case .decimals(_, let scale): BigInt(10).power(scale)
    case .integers(_, let denominator): denominator
    case .rationals: nil
    }
  }

  /// The numbers as integers over their common denominator; nil where they have none.
  var integers: (values: [BigInt], denominator: BigInt)? {
    switch storage {
    case .decimals(let values, let scale): (values.map { BigInt($0) }, BigInt(10).power(scale))
    case .integers(let values, let denominator): (values, denominator)
    case .rationals: nil
    }
  }

  /// The numbers times ten to the power of a common scale; nil where one is no such machine
  /// integer.
  public var decimals: (values: [Int64], scale: Int)? {
    if case .decimals(let values, let scale) = storage { (values, scale) } else { nil }
  }
}
