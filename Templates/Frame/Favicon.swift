/// The site's sign: a number's dotted line under a rule that ends in a bound.
enum Favicon {
  static let bytes = Array(
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\
    <style>.i{fill:#181a1f}.a{fill:#8c1d2c}\
    @media (prefers-color-scheme:dark){.i{fill:#e8e6e1}.a{fill:#ff9f96}}</style>\
    <path class="i" d="M4 5h24v3H4zM4 12h16v3H4z"/>\
    <path class="a" d="M4 21h15v5H4zM20 18l8 5.5-8 5.5z"/></svg>
    """.utf8)
}
