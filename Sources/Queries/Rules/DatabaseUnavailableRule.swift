public import Diagnostics

extension Rule {
  public static let databaseUnavailable = Rule(
    "database-unavailable", .data, .fixedError,
    "a database that a query asks can be reached",
    """
    A page whose query has no answer is not published, and what was published before stays. The \
    server may be down or refuse the password, the variable with its address may not be set, or \
    PostgreSQL's library is not installed. Where an answer of an earlier build is kept, \
    `--offline` builds with it.
    """)
}
