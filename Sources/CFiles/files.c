#define _GNU_SOURCE
#include "CFiles.h"

#include <link.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>
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


/* Only the program itself, which comes first, and only what cannot have been written to. */
static int release_segments(struct dl_phdr_info *object, size_t size, void *unused) {
  (void)size;
  (void)unused;
  const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  for (int index = 0; index < object->dlpi_phnum; index++) {
    const ElfW(Phdr) *segment = &object->dlpi_phdr[index];
    if (segment->p_type != PT_LOAD || segment->p_flags & PF_W) continue;
    uintptr_t start = object->dlpi_addr + segment->p_vaddr;
    uintptr_t end = (start + segment->p_filesz) & ~(page - 1);
    start = (start + page - 1) & ~(page - 1);
    if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
  }
  return 1;
}

void altai_release_code(void) { dl_iterate_phdr(release_segments, NULL); }
