// libyaml 0.2: the event parser, with a mark on every scalar.
#ifndef BRIEFGEN_CYAML_H
#define BRIEFGEN_CYAML_H

#include <yaml.h>

#endif
