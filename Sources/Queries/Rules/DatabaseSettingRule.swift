public import Diagnostics

extension Rule {
  public static let databaseSetting = Rule(
    "database-setting", .data, .fixedError,
    "a database that a query asks has its address in `site.yaml`",
    """
    `databases` in `site.yaml` names each server with an address that begins with `postgres://`, \
    or with `env:` and the variable that holds one. A password never stands there, since the file \
    is copied and shared. With `--offline` an answer is kept from an earlier build: build once \
    without it.
    """,
    bad: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      databases:
        warehouse: ‹mysql://db.example.org/ships›
      """),
    good: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      databases:
        warehouse: postgres://db.example.org/ships
      """))
}
