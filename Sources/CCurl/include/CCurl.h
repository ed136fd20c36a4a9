// The part of libcurl that looking after links needs. The library is opened when links are looked
// after, so that the program starts as fast, and runs as well, where it is not installed. Its
// functions and the numbers of its options are part of its stable interface (libcurl's manual,
// "libcurl-symbols").
#ifndef BRIEFGEN_CCURL_H
#define BRIEFGEN_CCURL_H

typedef struct curl_round curl_round;

/// Opens the library of this file name once for the process, from any thread. Null when its
/// functions can be called, else the reason why they cannot, to be freed by the caller.
char *_Nullable curl_load(const char *_Nonnull file);

// All that follow may only be called after `curl_load` answered null.

/// Several requests at a time, on one thread. Null when there is no memory.
curl_round *_Nullable curl_begin_round(void);

/// Gives up what was not answered.
void curl_end_round(curl_round *_Nonnull round);

typedef struct {
  /// Comes back with the answer.
  int number;
  /// Ask for the head alone.
  int is_head;
  /// For the connection, and for all of it.
  long connect_milliseconds, milliseconds;
  const char *_Nonnull address;
  const char *_Nonnull agent;
} curl_question;

/// Sends a request over http or https; redirects are not followed, and bodies not read. 0 when
/// there is no memory.
int curl_ask(curl_round *_Nonnull round, const curl_question *_Nonnull question);

enum {
  CURL_ANSWERED = 0,
  CURL_UNREADABLE_ADDRESS = 3,
  CURL_UNKNOWN_HOST = 6,
  CURL_NO_CONNECTION = 7,
  CURL_TIMEOUT = 28,
  /// The certificate, or what leads to a connection that nobody can read.
  CURL_INSECURE = 60,
  CURL_BROKEN = 56
};

typedef struct {
  int number;
  /// One of the numbers above.
  int fault;
  /// What the library calls the fault; it lives as long as the library.
  const char *_Nullable reason;
  long status;
  /// In seconds; 0 where the server does not say.
  long retry_after;
  /// The whole address that a redirect leads to, to be freed by the caller; null for none.
  char *_Nullable location;
} curl_answer;

/// Waits for the next answer, at most so long. 0 where none came.
int curl_next(curl_round *_Nonnull round, int milliseconds, curl_answer *_Nonnull answer);

#endif
