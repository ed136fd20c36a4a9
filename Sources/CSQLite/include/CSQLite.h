// SQLite 3.40, and the one call with variable arguments that Swift cannot make.
#ifndef BRIEFGEN_CSQLITE_H
#define BRIEFGEN_CSQLITE_H

#include <sqlite3.h>

/// Sets one of a connection's switches, such as `SQLITE_DBCONFIG_DQS_DML`.
static inline int sqlite_configure(sqlite3 *connection, int option, int isOn) {
  return sqlite3_db_config(connection, option, isOn, (int *)0);
}

#endif
