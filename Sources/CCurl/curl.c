#include "CCurl.h"
#include "CPlatform.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef void easy;
typedef void multi;

// What a finished request is told by.
struct message {
  int kind;
  easy *request;
  union {
    void *whatever;
    int result;
  } data;
};

// Each function of libcurl that is called: its result, its name, its parameters.
#define FUNCTIONS(FUNCTION)                                          \
  FUNCTION(int, curl_global_init, (long))                            \
  FUNCTION(easy *, curl_easy_init, (void))                           \
  FUNCTION(int, curl_easy_setopt, (easy *, int, ...))                \
  FUNCTION(int, curl_easy_getinfo, (easy *, int, ...))               \
  FUNCTION(const char *, curl_easy_strerror, (int))                  \
  FUNCTION(void, curl_easy_cleanup, (easy *))                        \
  FUNCTION(multi *, curl_multi_init, (void))                         \
  FUNCTION(int, curl_multi_add_handle, (multi *, easy *))            \
  FUNCTION(int, curl_multi_remove_handle, (multi *, easy *))         \
  FUNCTION(int, curl_multi_perform, (multi *, int *))                \
  FUNCTION(int, curl_multi_poll, (multi *, void *, unsigned, int, int *)) \
  FUNCTION(struct message *, curl_multi_info_read, (multi *, int *)) \
  FUNCTION(int, curl_multi_cleanup, (multi *))

struct library {
#define MEMBER(type, name, parameters) type(*name) parameters;
  FUNCTIONS(MEMBER)
};

// Written once, under the lock, before anything is called through it.
static struct library curl;
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
  if (is_loaded) return NULL;
  // CURL_GLOBAL_ALL
  if (found.curl_global_init(3) != 0) return strdup("it cannot be set up");
  curl = found;
  is_loaded = 1;
  return NULL;
}

char *curl_load(const char *file) {
  pthread_mutex_lock(&lock);
  char *reason = load(file);
  pthread_mutex_unlock(&lock);
  return reason;
}

// A request that is under way.
struct visit {
  struct visit *next;
  easy *request;
  int number;
};

struct curl_round {
  multi *all;
  struct visit *visits;
};

curl_round *curl_begin_round(void) {
  curl_round *round = calloc(1, sizeof *round);
  if (!round) return NULL;
  round->all = curl.curl_multi_init();
  if (round->all) return round;
  free(round);
  return NULL;
}

static void end(curl_round *round, struct visit *visit) {
  struct visit **place = &round->visits;
  while (*place != visit) place = &(*place)->next;
  *place = visit->next;
  curl.curl_multi_remove_handle(round->all, visit->request);
  curl.curl_easy_cleanup(visit->request);
  free(visit);
}

void curl_end_round(curl_round *round) {
  while (round->visits) end(round, round->visits);
  curl.curl_multi_cleanup(round->all);
  free(round);
}

enum {
  PRIVATE = 10103,
  URL = 10002,
  USER_AGENT = 10018,
  WRITE_FUNCTION = 20011,
  NO_BODY = 44,
  NO_SIGNAL = 99,
  TIMEOUT = 155,
  CONNECT_TIMEOUT = 156,
  // In the form that old versions know, too.
  PROTOCOLS = 181,
  HTTP = 1,
  HTTPS = 2,
  // CURLINFO
  RESPONSE_CODE = 0x200002,
  REDIRECT_URL = 0x10001f,
  RETRY_AFTER = 0x600039,
  INFO_PRIVATE = 0x100015,
  // CURLcode
  WRITE_ERROR = 23
};

// The body is of no interest: the first of its bytes ends the transfer.
static size_t refuse_body(char *bytes, size_t size, size_t count, void *context) {
  (void)bytes, (void)size, (void)count, (void)context;
  return 0;
}

int curl_ask(curl_round *round, const curl_question *question) {
  struct visit *visit = calloc(1, sizeof *visit);
  if (!visit) return 0;
  easy *request = curl.curl_easy_init();
  if (!request) {
    free(visit);
    return 0;
  }
  visit->request = request;
  visit->number = question->number;
  curl.curl_easy_setopt(request, PRIVATE, visit);
  curl.curl_easy_setopt(request, URL, question->address);
  curl.curl_easy_setopt(request, USER_AGENT, question->agent);
  curl.curl_easy_setopt(request, WRITE_FUNCTION, refuse_body);
  curl.curl_easy_setopt(request, NO_BODY, (long)question->is_head);
  curl.curl_easy_setopt(request, NO_SIGNAL, 1L);
  curl.curl_easy_setopt(request, CONNECT_TIMEOUT, question->connect_milliseconds);
  curl.curl_easy_setopt(request, TIMEOUT, question->milliseconds);
  curl.curl_easy_setopt(request, PROTOCOLS, (long)(HTTP | HTTPS));
  if (curl.curl_multi_add_handle(round->all, request) != 0) {
    curl.curl_easy_cleanup(request);
    free(visit);
    return 0;
  }
  visit->next = round->visits;
  round->visits = visit;
  return 1;
}

static int fault(int code) {
  switch (code) {
    case 0:
    case 3:
    case 6:
    case 7:
    case 28: return code;
    // CURLE_URL_MALFORMAT's neighbours: a protocol that is not allowed, a host of the proxy.
    case 1: return CURL_UNREADABLE_ADDRESS;
    case 5: return CURL_UNKNOWN_HOST;
    // What the certificate, its authorities or the two sides' ciphers are wrong with.
    case 35: case 51: case 53: case 54: case 58: case 59: case 60: case 64: case 66: case 77:
    case 80: case 82: case 83: case 90: case 91: case 98: return CURL_INSECURE;
    default: return CURL_BROKEN;
  }
}

static int take(curl_round *round, curl_answer *answer) {
  int left;
  struct message *message;
  while ((message = curl.curl_multi_info_read(round->all, &left))) {
    // CURLMSG_DONE
    if (message->kind != 1) continue;
    int code = message->data.result;
    struct visit *visit = NULL;
    curl.curl_easy_getinfo(message->request, INFO_PRIVATE, &visit);
    if (!visit) continue;
    long status = 0;
    long long wait = 0;
    char *location = NULL;
    curl.curl_easy_getinfo(visit->request, RESPONSE_CODE, &status);
    curl.curl_easy_getinfo(visit->request, RETRY_AFTER, &wait);
    curl.curl_easy_getinfo(visit->request, REDIRECT_URL, &location);
    // A body that was refused had a head.
    if (code == WRITE_ERROR && status > 0) code = 0;
    answer->number = visit->number;
    answer->fault = fault(code);
    answer->reason = curl.curl_easy_strerror(code);
    answer->status = status;
    answer->retry_after = (long)wait;
    answer->location = location ? strdup(location) : NULL;
    end(round, visit);
    return 1;
  }
  return 0;
}

int curl_next(curl_round *round, int milliseconds, curl_answer *answer) {
  int running = 0;
  curl.curl_multi_perform(round->all, &running);
  if (take(round, answer)) return 1;
  curl.curl_multi_poll(round->all, NULL, 0, milliseconds, NULL);
  curl.curl_multi_perform(round->all, &running);
  return take(round, answer);
}
