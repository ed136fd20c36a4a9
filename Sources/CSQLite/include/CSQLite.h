// SQLite 3.40, the one call with variable arguments that Swift cannot make, and the memory that a
// virtual table shares with SQLite.
#ifndef BRIEFGEN_CSQLITE_H
#define BRIEFGEN_CSQLITE_H

#include <sqlite3.h>
#include <stdint.h>

/// Sets one of a connection's switches, such as `SQLITE_DBCONFIG_DQS_DML`.
static inline int sqlite_configure(sqlite3 *connection, int option, int isOn) {
  return sqlite3_db_config(connection, option, isOn, (int *)0);
}

/// A dataset in SQLite's eyes: its own part first, then ours.
typedef struct {
  sqlite3_vtab base;
  void *table;
} dataset_table;

/// Where SQLite stands among the rows of a dataset.
typedef struct {
  sqlite3_vtab_cursor base;
  /// The rows in the order in which they are read; null where they stand so.
  const uint32_t *rows;
  int64_t place;
  int64_t end;
} dataset_cursor;

#endif
