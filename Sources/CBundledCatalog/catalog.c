#include "CBundledCatalog.h"

static const unsigned char catalog[] = {
#embed "../../catalog.json"
};

const unsigned char *altai_bundled_catalog_bytes(void) { return catalog; }
size_t altai_bundled_catalog_count(void) { return sizeof catalog; }
