#include "CPlatform.h"
#include "CPostgres.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef postgres_connection connection;
typedef postgres_result result;
typedef const char *const *strings;
typedef void (*notice_processor)(void *, const char *);

// Each function of libpq that is called: its result, its name, its parameters.
#define FUNCTIONS(FUNCTION)                                                                       \
  FUNCTION(connection *, PQconnectStartParams, (strings, strings, int))                           \
  FUNCTION(int, PQconnectPoll, (connection *))                                                    \
  FUNCTION(void, PQfinish, (connection *))                                                        \
  FUNCTION(int, PQstatus, (const connection *))                                                   \
  FUNCTION(int, PQconnectionNeedsPassword, (const connection *))                                  \
  FUNCTION(char *, PQerrorMessage, (const connection *))                                          \
  FUNCTION(int, PQsetErrorVerbosity, (connection *, int))                                         \
  FUNCTION(notice_processor, PQsetNoticeProcessor, (connection *, notice_processor, void *))      \
  FUNCTION(int, PQsocket, (const connection *))                                                   \
  FUNCTION(int, PQsetnonblocking, (connection *, int))                                            \
  FUNCTION(int, PQsendQuery, (connection *, const char *))                                        \
  FUNCTION(int, PQsendPrepare,                                                                    \
           (connection *, const char *, const char *, int, const unsigned *))                     \
  FUNCTION(int, PQsendDescribePrepared, (connection *, const char *))                             \
  FUNCTION(int, PQsendQueryPrepared,                                                              \
           (connection *, const char *, int, strings, const int *, const int *, int))             \
  FUNCTION(int, PQsetSingleRowMode, (connection *))                                               \
  FUNCTION(int, PQflush, (connection *))                                                          \
  FUNCTION(int, PQconsumeInput, (connection *))                                                   \
  FUNCTION(int, PQisBusy, (connection *))                                                         \
  FUNCTION(result *, PQgetResult, (connection *))                                                 \
  FUNCTION(int, PQresultStatus, (const result *))                                                 \
  FUNCTION(void, PQclear, (result *))                                                             \
  FUNCTION(char *, PQresultErrorField, (const result *, int))                                     \
  FUNCTION(int, PQnfields, (const result *))                                                      \
  FUNCTION(char *, PQfname, (const result *, int))                                                \
  FUNCTION(unsigned, PQftype, (const result *, int))                                              \
  FUNCTION(int, PQnparams, (const result *))                                                      \
  FUNCTION(int, PQntuples, (const result *))                                                      \
  FUNCTION(int, PQgetisnull, (const result *, int, int))                                          \
  FUNCTION(int, PQgetlength, (const result *, int, int))                                          \
  FUNCTION(char *, PQgetvalue, (const result *, int, int))

struct library {
#define MEMBER(type, name, parameters) type(*name) parameters;
  FUNCTIONS(MEMBER)
};

// Written once, under the lock, before anything is called through it.
static struct library pq;
static int is_loaded;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static char *load(const char *file) {
#define NAME(type, name, parameters) #name,
  static const char *const names[] = {FUNCTIONS(NAME)};
  enum { COUNT = sizeof names / sizeof *names };
  void *functions[COUNT];
  struct library found;
  _Static_assert(sizeof found == sizeof functions, "a function's address is like any other (POSIX)");
  char *reason = platform_find_functions(file, names, functions, COUNT);
  if (reason) return reason;
  memcpy(&found, functions, sizeof found);
  if (!is_loaded) pq = found;
  is_loaded = 1;
  return NULL;
}

char *postgres_load(const char *file) {
  pthread_mutex_lock(&lock);
  char *reason = load(file);
  pthread_mutex_unlock(&lock);
  return reason;
}

static void ignore_notice(void *context, const char *text) {
  (void)context;
  (void)text;
}

postgres_connection *postgres_connect(strings keywords, strings values) {
  connection *made = pq.PQconnectStartParams(keywords, values, 0);
  if (!made) return NULL;
  pq.PQsetNoticeProcessor(made, ignore_notice, NULL);
  // PQERRORS_VERBOSE: texts about a failed connection carry its SQLSTATE, whatever the language.
  pq.PQsetErrorVerbosity(made, 2);
  return made;
}

int postgres_go_on_connecting(connection *c) { return pq.PQconnectPoll(c); }
void postgres_finish(connection *c) { pq.PQfinish(c); }
// CONNECTION_BAD
int postgres_is_broken(const connection *c) { return pq.PQstatus(c) == 1; }
int postgres_lacks_password(const connection *c) { return pq.PQconnectionNeedsPassword(c); }
const char *postgres_error(const connection *c) { return pq.PQerrorMessage(c); }
int postgres_socket(const connection *c) { return pq.PQsocket(c); }
int postgres_do_not_block(connection *c) { return pq.PQsetnonblocking(c, 1) == 0; }
int postgres_send(connection *c, const char *commands) { return pq.PQsendQuery(c, commands); }

int postgres_send_statement(connection *c, const char *statement) {
  return pq.PQsendPrepare(c, "", statement, 0, NULL);
}

int postgres_send_description_request(connection *c) { return pq.PQsendDescribePrepared(c, ""); }

int postgres_send_execution(connection *c) {
  return pq.PQsendQueryPrepared(c, "", 0, NULL, NULL, NULL, 0) && pq.PQsetSingleRowMode(c);
}

int postgres_flush(connection *c) { return pq.PQflush(c); }
int postgres_take_input(connection *c) { return pq.PQconsumeInput(c); }
int postgres_is_busy(connection *c) { return pq.PQisBusy(c); }
postgres_result *postgres_next_result(connection *c) { return pq.PQgetResult(c); }
int postgres_status(const result *r) { return pq.PQresultStatus(r); }
void postgres_clear(result *r) { pq.PQclear(r); }

const char *postgres_error_field(const result *r, char field) {
  return pq.PQresultErrorField(r, field);
}

int postgres_column_count(const result *r) { return pq.PQnfields(r); }
const char *postgres_column_name(const result *r, int column) { return pq.PQfname(r, column); }
unsigned postgres_column_type(const result *r, int column) { return pq.PQftype(r, column); }
int postgres_parameter_count(const result *r) { return pq.PQnparams(r); }
int postgres_row_count(const result *r) { return pq.PQntuples(r); }
int postgres_is_null(const result *r, int row, int column) {
  return pq.PQgetisnull(r, row, column);
}
int postgres_value_length(const result *r, int row, int column) {
  return pq.PQgetlength(r, row, column);
}
const char *postgres_value(const result *r, int row, int column) {
  return pq.PQgetvalue(r, row, column);
}
