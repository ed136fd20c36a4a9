// meter REPORT COMMAND [ARGUMENT...]
//
// Runs a command and writes three numbers to the file REPORT: seconds of wall time, seconds of CPU
// time (user and system, of all its threads) and the peak of its memory in megabytes. Exits with the
// command's status.
//
// This is a program of its own, and a small one, because Linux counts what a process held before
// exec towards its peak: started from an interpreter, every command would seem to need as much
// memory as that.

#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

static double seconds(struct timeval time) { return time.tv_sec + time.tv_usec * 1e-6; }

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr, "usage: meter REPORT COMMAND [ARGUMENT...]\n");
    return 2;
  }
  pid_t child;
  double start = now();
  int problem = posix_spawnp(&child, argv[2], NULL, NULL, argv + 2, environ);
  if (problem) {
    fprintf(stderr, "meter: %s: %s\n", argv[2], strerror(problem));
    return 127;
  }
  int status;
  struct rusage usage;
  while (wait4(child, &status, 0, &usage) < 0) {
    if (errno != EINTR) {
      perror("meter: wait4");
      return 127;
    }
  }
  double wall = now() - start;

  FILE *report = fopen(argv[1], "w");
  if (!report) {
    perror(argv[1]);
    return 127;
  }
  double cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  fprintf(report, "%.6f %.6f %.2f\n", wall, cpu, usage.ru_maxrss / 1024.0);
  if (fclose(report)) return 127;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
