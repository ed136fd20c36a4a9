#define _GNU_SOURCE
#include "CPlatform.h"

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

const char *platform_error_text(int code) {
  const char *text = strerrordesc_np(code);
  return text ? text : "unknown error";
}

char *const *platform_environment(void) { return environ; }

int platform_terminal_width(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
