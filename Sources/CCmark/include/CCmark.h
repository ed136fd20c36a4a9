// libcmark 0.30, with a bump allocator that a thread marks and releases.
#ifndef BRIEFGEN_CCMARK_H
#define BRIEFGEN_CCMARK_H

#include <cmark.h>

#endif
