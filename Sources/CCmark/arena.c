#include "CCmark.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// Chunks form a stack; the newest serves. Blocks are aligned to 16 bytes, with their size in front.
typedef struct chunk {
  struct chunk *previous;
  size_t size, used;
  size_t unused; // keeps what follows at a multiple of 16
} chunk;

enum { FIRST_CHUNK = 256 << 10, LARGEST_STEP = 64 << 20, HEADER = 16 };

static _Thread_local chunk *newest;
static pthread_key_t at_exit;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void free_chunks(void *stack) {
  for (chunk *c = stack, *previous; c; c = previous) {
    previous = c->previous;
    free(c);
  }
}

static void create_key(void) { pthread_key_create(&at_exit, free_chunks); }

static void add_chunk(size_t need) {
  size_t size = newest ? newest->size * 2 : FIRST_CHUNK;
  if (size > LARGEST_STEP) size = LARGEST_STEP;
  if (size < need) size = need;
  chunk *c = malloc(sizeof(chunk) + size);
  if (!c) abort(); // libcmark's own allocator does the same: it cannot report a failure
  c->previous = newest;
  c->size = size;
  c->used = 0;
  newest = c;
  pthread_once(&once, create_key);
  pthread_setspecific(at_exit, c);
}

static char *data(chunk *c) { return (char *)(c + 1); }

static void *allocate(size_t size) {
  if (size > ((size_t)1 << 46)) abort();
  size_t need = HEADER + ((size + 15) & ~(size_t)15);
  if (!newest || newest->size - newest->used < need) add_chunk(need);
  char *block = data(newest) + newest->used;
  newest->used += need;
  *(size_t *)block = size;
  return block + HEADER;
}

static void *arena_calloc(size_t count, size_t size) {
  size_t total;
  if (__builtin_mul_overflow(count, size, &total)) abort();
  return memset(allocate(total), 0, total);
}

static void *arena_realloc(void *old, size_t size) {
  if (!old) return allocate(size);
  size_t *length = (size_t *)((char *)old - HEADER);
  size_t had = (*length + 15) & ~(size_t)15, wants = (size + 15) & ~(size_t)15;
  if (wants <= had) {
    *length = size;
    return old;
  }
  // The newest block grows in place, as a buffer that is being filled mostly is.
  if ((char *)old + had == data(newest) + newest->used &&
      newest->size - newest->used >= wants - had) {
    newest->used += wants - had;
    *length = size;
    return old;
  }
  return memcpy(allocate(size), old, *length);
}

static void arena_free(void *block) { (void)block; }

static cmark_mem memory = {arena_calloc, arena_realloc, arena_free};

cmark_mem *briefgen_arena_memory(void) { return &memory; }

briefgen_arena_mark briefgen_arena_begin(void) {
  return (briefgen_arena_mark){newest, newest ? newest->used : 0};
}

void briefgen_arena_release(briefgen_arena_mark mark) {
  // A thread keeps its first chunk, so that the next page allocates nothing.
  while (newest && newest != mark.chunk && newest->previous) {
    chunk *previous = newest->previous;
    free(newest);
    newest = previous;
  }
  if (newest) {
    newest->used = newest == mark.chunk ? mark.used : 0;
    pthread_setspecific(at_exit, newest);
  }
}
