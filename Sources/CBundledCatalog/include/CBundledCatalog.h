#ifndef ALTAI_BUNDLED_CATALOG_H
#define ALTAI_BUNDLED_CATALOG_H

#include <stddef.h>

/// The first byte of the catalog.json that the program was built with.
const unsigned char *_Nonnull altai_bundled_catalog_bytes(void);

/// How many bytes it has.
size_t altai_bundled_catalog_count(void);

#endif
