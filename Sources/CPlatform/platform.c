#define _GNU_SOURCE
#include "CPlatform.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

int platform_rename_exclusively(int from_folder, const char *from, int to_folder, const char *to) {
  int result = renameat2(from_folder, from, to_folder, to, RENAME_NOREPLACE);
  if (result == 0 || (errno != EINVAL && errno != ENOSYS)) return result;
  // Some file systems (NFS, FUSE) lack the flag: look first, then rename.
  if (faccessat(to_folder, to, F_OK, AT_SYMLINK_NOFOLLOW) == 0) {
    errno = EEXIST;
    return -1;
  }
  return renameat(from_folder, from, to_folder, to);
}

int platform_synchronize_file_system(int descriptor) { return syncfs(descriptor); }

int platform_pipe(int *ends) { return pipe2(ends, O_CLOEXEC); }

static char *load_error(void) {
  const char *text = dlerror();
  return strdup(text ? text : "unknown reason");
}

char *platform_find_functions(
  const char *file, const char *const *names, void **functions, int count) {
  void *library = dlopen(file, RTLD_NOW | RTLD_LOCAL);
  if (!library) return load_error();
  for (int place = 0; place < count; place++) {
    functions[place] = dlsym(library, names[place]);
    if (!functions[place]) return load_error();
  }
  return NULL;
}

const char *platform_error_text(int code) {
  const char *text = strerrordesc_np(code);
  return text ? text : "unknown error";
}

char *const *platform_environment(void) { return environ; }

int platform_terminal_width(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
