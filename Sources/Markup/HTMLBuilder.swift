/// Turns the statements between braces into one HTML value.
///
/// Up to eight children stand side by side; more are divided by what they are, into components.
/// There is no `buildArray`: a loop is `ForEach`, which writes each element as it comes and never
/// holds them all.
@resultBuilder
public enum HTMLBuilder {
  @inlinable public static func buildExpression<Content: HTML>(_ content: Content) -> Content {
    content
  }

  @inlinable public static func buildBlock() -> EmptyHTML { EmptyHTML() }

  @inlinable public static func buildBlock<Content: HTML>(_ content: Content) -> Content {
    content
  }

  @inlinable
  public static func buildBlock<
    First: HTML, Second: HTML
  >(
    _ first: First, _ second: Second
  ) -> Siblings2<First, Second> {
    Siblings2(
      first: first, second: second)
  }

  @inlinable
  public static func buildBlock<
    First: HTML, Second: HTML, Third: HTML
  >(
    _ first: First, _ second: Second, _ third: Third
  ) -> Siblings3<First, Second, Third> {
    Siblings3(
      first: first, second: second, third: third)
  }

  @inlinable
  public static func buildBlock<
    First: HTML, Second: HTML, Third: HTML, Fourth: HTML
  >(
    _ first: First, _ second: Second, _ third: Third, _ fourth: Fourth
  ) -> Siblings4<First, Second, Third, Fourth> {
    Siblings4(
      first: first, second: second, third: third, fourth: fourth)
  }

  @inlinable
  public static func buildBlock<
    First: HTML, Second: HTML, Third: HTML, Fourth: HTML, Fifth: HTML
  >(
    _ first: First, _ second: Second, _ third: Third, _ fourth: Fourth, _ fifth: Fifth
  ) -> Siblings5<First, Second, Third, Fourth, Fifth> {
    Siblings5(
      first: first, second: second, third: third, fourth: fourth, fifth: fifth)
  }

  @inlinable
  public static func buildBlock<
    First: HTML, Second: HTML, Third: HTML, Fourth: HTML, Fifth: HTML, Sixth: HTML
  >(
    _ first: First, _ second: Second, _ third: Third, _ fourth: Fourth, _ fifth: Fifth,
    _ sixth: Sixth
  ) -> Siblings6<First, Second, Third, Fourth, Fifth, Sixth> {
    Siblings6(
      first: first, second: second, third: third, fourth: fourth, fifth: fifth, sixth: sixth)
  }

  @inlinable
  public static func buildBlock<
    First: HTML, Second: HTML, Third: HTML, Fourth: HTML, Fifth: HTML, Sixth: HTML, Seventh: HTML
  >(
    _ first: First, _ second: Second, _ third: Third, _ fourth: Fourth, _ fifth: Fifth,
    _ sixth: Sixth, _ seventh: Seventh
  ) -> Siblings7<First, Second, Third, Fourth, Fifth, Sixth, Seventh> {
    Siblings7(
      first: first, second: second, third: third, fourth: fourth, fifth: fifth, sixth: sixth,
      seventh: seventh)
  }

  @inlinable
  public static func buildBlock<
    First: HTML, Second: HTML, Third: HTML, Fourth: HTML, Fifth: HTML, Sixth: HTML, Seventh: HTML,
    Eighth: HTML
  >(
    _ first: First, _ second: Second, _ third: Third, _ fourth: Fourth, _ fifth: Fifth,
    _ sixth: Sixth, _ seventh: Seventh, _ eighth: Eighth
  ) -> Siblings8<First, Second, Third, Fourth, Fifth, Sixth, Seventh, Eighth> {
    Siblings8(
      first: first, second: second, third: third, fourth: fourth, fifth: fifth, sixth: sixth,
      seventh: seventh, eighth: eighth)
  }

  @inlinable public static func buildOptional<Content: HTML>(_ content: Content?) -> Content? {
    content
  }

  @inlinable public static func buildEither<First: HTML, Second: HTML>(
    first: First
  ) -> EitherHTML<First, Second> {
    .first(first)
  }

  @inlinable public static func buildEither<First: HTML, Second: HTML>(
    second: Second
  ) -> EitherHTML<First, Second> {
    .second(second)
  }
}
