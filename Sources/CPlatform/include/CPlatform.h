// The system calls that Swift's Glibc overlay does not offer.
#ifndef BRIEFGEN_CPLATFORM_H
#define BRIEFGEN_CPLATFORM_H

#endif
