// The part of libpq that queries need. The library is opened when a database is asked for, so that
// the program starts as fast, and runs as well, where it is not installed. Its functions, and the
// numbers below, are part of its stable interface (PostgreSQL 15 manual, chapter 34).
#ifndef BRIEFGEN_CPOSTGRES_H
#define BRIEFGEN_CPOSTGRES_H

typedef struct postgres_connection postgres_connection;
typedef struct postgres_result postgres_result;

/// Opens the library of this file name once for the process, from any thread. Null when its
/// functions can be called, else the reason why they cannot, to be freed by the caller.
char *_Nullable postgres_load(const char *_Nonnull file);

// All that follow may only be called after `postgres_load` answered null.

/// Begins to connect with settings, whose lists end with a null pointer; the connection keeps quiet
/// about notices and gives errors with their codes. Null when there is no memory.
postgres_connection *_Nullable postgres_connect(
    const char *_Nullable const *_Nonnull keywords, const char *_Nullable const *_Nonnull values);

enum { POSTGRES_FAILED = 0, POSTGRES_READING = 1, POSTGRES_WRITING = 2, POSTGRES_CONNECTED = 3 };

/// Goes on connecting as far as it can without waiting: one of the numbers above.
int postgres_go_on_connecting(postgres_connection *_Nonnull connection);

void postgres_finish(postgres_connection *_Nonnull connection);

/// Whether the connection failed, or broke.
int postgres_is_broken(const postgres_connection *_Nonnull connection);

/// Whether the server asked for a password that nobody gave.
int postgres_lacks_password(const postgres_connection *_Nonnull connection);

/// What went wrong last, one or several lines.
const char *_Nonnull postgres_error(const postgres_connection *_Nonnull connection);

/// The descriptor to wait for; it can change while the connection is made.
int postgres_socket(const postgres_connection *_Nonnull connection);

/// Makes sending return at once. These five are 0 when they fail.
int postgres_do_not_block(postgres_connection *_Nonnull connection);
int postgres_send(postgres_connection *_Nonnull connection, const char *_Nonnull commands);
/// Prepares the nameless statement, which is one and has no parameters.
int postgres_send_statement(
    postgres_connection *_Nonnull connection, const char *_Nonnull statement);
int postgres_send_description_request(postgres_connection *_Nonnull connection);
/// Runs the nameless statement; a result is given for each row, with values as text.
int postgres_send_execution(postgres_connection *_Nonnull connection);

/// 0 when all is sent, 1 when the socket has to be waited for, -1 when it fails.
int postgres_flush(postgres_connection *_Nonnull connection);
/// 0 when the connection is broken.
int postgres_take_input(postgres_connection *_Nonnull connection);
/// Whether `postgres_next_result` would wait.
int postgres_is_busy(postgres_connection *_Nonnull connection);
/// Null after the last result of what was sent.
postgres_result *_Nullable postgres_next_result(postgres_connection *_Nonnull connection);

enum {
  POSTGRES_EMPTY = 0,
  POSTGRES_COMMAND_DONE = 1,
  POSTGRES_ROWS_DONE = 2,
  POSTGRES_ERROR = 7,
  POSTGRES_ROW = 9
};

int postgres_status(const postgres_result *_Nonnull result);
void postgres_clear(postgres_result *_Nonnull result);

/// One field of an error by its letter in the protocol: C the SQLSTATE code, M the message,
/// D the detail, H the hint, P the place (the first character is 1). Null where there is none.
const char *_Nullable postgres_error_field(const postgres_result *_Nonnull result, char field);

int postgres_column_count(const postgres_result *_Nonnull result);
const char *_Nullable postgres_column_name(const postgres_result *_Nonnull result, int column);
/// The type's number in the catalogue (OID).
unsigned postgres_column_type(const postgres_result *_Nonnull result, int column);
int postgres_parameter_count(const postgres_result *_Nonnull result);
int postgres_row_count(const postgres_result *_Nonnull result);
int postgres_is_null(const postgres_result *_Nonnull result, int row, int column);
/// In bytes.
int postgres_value_length(const postgres_result *_Nonnull result, int row, int column);
const char *_Nonnull postgres_value(const postgres_result *_Nonnull result, int row, int column);

#endif
