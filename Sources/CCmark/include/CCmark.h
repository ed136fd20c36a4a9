// libcmark 0.30, with a bump allocator that a thread marks and releases.
#ifndef BRIEFGEN_CCMARK_H
#define BRIEFGEN_CCMARK_H

#include <cmark.h>
#include <stddef.h>

// A place in the calling thread's arena: what was allocated after it can be released at once.
typedef struct {
  void *chunk;
  size_t used;
} briefgen_arena_mark;

// The allocator to hand to libcmark; it serves the calling thread's arena and never frees.
cmark_mem *briefgen_arena_memory(void);

// Every parse stands between a mark and its release, on one thread. They nest.
briefgen_arena_mark briefgen_arena_begin(void);
void briefgen_arena_release(briefgen_arena_mark mark);

#endif
