// The system calls that Swift's Glibc overlay does not offer.
#ifndef BRIEFGEN_CPLATFORM_H
#define BRIEFGEN_CPLATFORM_H

/// Renames `from` unless `to` exists already: then -1, and errno is EEXIST.
int platform_rename_exclusively(int from_folder, const char *from, int to_folder, const char *to);

/// Writes everything that the file system of this descriptor still holds in memory to the disk.
int platform_synchronize_file_system(int descriptor);

/// Makes a pipe: its reading end, then its writing end. Programs that are started inherit neither.
int platform_pipe(int *ends);

/// Opens a library and finds functions in it by their names; it stays open.
///
/// Null where all were found; otherwise the reason, for the caller to free.
char *platform_find_functions(
  const char *file, const char *const *names, void **functions, int count);

/// The meaning of an errno value in English, whatever the locale; never null.
const char *platform_error_text(int code);

/// The process's environment: `NAME=value` strings that end with a null pointer.
char *const *platform_environment(void);

/// The columns of the terminal behind this descriptor, or 0 when it is none.
int platform_terminal_width(int descriptor);

#endif
