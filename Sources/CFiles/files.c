#define _GNU_SOURCE
#include "CFiles.h"

#include <stdio.h>
#include <sys/xattr.h>

int altai_exchange(int folder, const char *name, const char *other) {
  return renameat2(folder, name, folder, other, RENAME_EXCHANGE);
}

int altai_rename_to_free_name(int folder, const char *name, const char *free_name) {
  return renameat2(folder, name, folder, free_name, RENAME_NOREPLACE);
}

ssize_t altai_list_attributes(int descriptor, char *names, size_t size) {
  return flistxattr(descriptor, names, size);
}

ssize_t altai_get_attribute(int descriptor, const char *name, void *value, size_t size) {
  return fgetxattr(descriptor, name, value, size);
}

int altai_set_attribute(int descriptor, const char *name, const void *value, size_t size) {
  return fsetxattr(descriptor, name, value, size, 0);
}

int altai_remove_attribute(int descriptor, const char *name) {
  return fremovexattr(descriptor, name);
}

const char *altai_entry_name(const struct dirent *entry) { return entry->d_name; }
