#ifndef CFILES_H
#define CFILES_H

#include <dirent.h>
#include <stddef.h>
#include <sys/types.h>

/* System calls that Swift's Glibc module leaves out. Each returns what the call returns and sets
   errno. Names are relative to the folder's descriptor. */

/* Swaps two names in one step: at every moment both name a whole file. */
int altai_exchange(int folder, const char *name, const char *other);

/* Renames, and fails with EEXIST where the new name is taken. */
int altai_rename_to_free_name(int folder, const char *name, const char *free_name);

ssize_t altai_list_attributes(int descriptor, char *names, size_t size);
ssize_t altai_get_attribute(int descriptor, const char *name, void *value, size_t size);
int altai_set_attribute(int descriptor, const char *name, const void *value, size_t size);
int altai_remove_attribute(int descriptor, const char *name);

/* Gives back the program's own code and constants that are in memory; what is needed again is read
   again from the program's file. For after a start, which needs much that is never needed later. */
void altai_release_code(void);

/* The name inside a folder's entry; its array is shorter in memory than its type says. */
const char *altai_entry_name(const struct dirent *entry);

#endif
