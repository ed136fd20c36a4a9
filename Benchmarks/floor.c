// floor JOBS BRIEFINGS OUTPUT
//
// The least that any generator on libcmark has to do, as a yardstick: for each Markdown file read
// it, skip its front matter, parse and render it, and write it with a fixed head and foot to a
// folder of its own. Nothing is checked, resolved, computed or listed.

#define _GNU_SOURCE
#include <cmark.h>
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { LONGEST_BRIEFING = 1 << 20, ARENA = 1 << 28, MOST_JOBS = 64 };

static const char HEAD[] =
    "<!DOCTYPE html>\n"
    "<html lang=\"en\">\n"
    "<head>\n"
    "<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<title>A briefing of the benchmark</title>\n"
    "<link rel=\"stylesheet\" href=\"../../assets/site.css\">\n"
    "</head>\n"
    "<body>\n"
    "<header><nav><a href=\"../../\">Briefings</a></nav></header>\n"
    "<main>\n";
static const char FOOT[] =
    "</main>\n"
    "<footer><p>Benchmark desk</p></footer>\n"
    "</body>\n"
    "</html>\n";

static void die(const char *what) {
  perror(what);
  exit(1);
}

// One stretch of memory for each thread, begun anew with each page. A size stands before each
// piece, for reallocation. Pages of the arena are touched only when they are needed.
static _Thread_local char *arena, *place;

static void *take(size_t size) {
  size_t whole = (size + 31) & ~(size_t)15;
  if (place + whole > arena + ARENA) {
    fputs("floor: a page is too large\n", stderr);
    exit(1);
  }
  char *piece = place;
  place += whole;
  memcpy(piece, &size, sizeof size);
  return piece + 16;
}

static void *take_zeroed(size_t count, size_t size) {
  return memset(take(count * size), 0, count * size);
}

static void *take_more(void *old, size_t size) {
  void *piece = take(size);
  if (old) {
    size_t had;
    memcpy(&had, (char *)old - 16, sizeof had);
    memcpy(piece, old, had < size ? had : size);
  }
  return piece;
}

static void leave(void *piece) { (void)piece; }

static cmark_mem memory = {take_zeroed, take_more, leave};

static int input, output, jobs;
static struct dirent **files;
static int file_count;

static int is_markdown(const struct dirent *entry) {
  const char *dot = strrchr(entry->d_name, '.');
  return dot && !strcmp(dot, ".md");
}

static const char *body_of(char *text, size_t length) {
  if (length < 4 || memcmp(text, "---\n", 4)) return text;
  char *fence = memmem(text + 3, length - 3, "\n---\n", 5);
  return fence ? fence + 5 : text;
}

static void convert(const char *name, char *text) {
  int file = openat(input, name, O_RDONLY | O_CLOEXEC);
  if (file < 0) die(name);
  ssize_t length = read(file, text, LONGEST_BRIEFING);
  if (length < 0) die(name);
  close(file);

  place = arena;
  const char *body = body_of(text, length);
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory);
  cmark_parser_feed(parser, body, text + length - body);
  char *html = cmark_render_html(cmark_parser_finish(parser), CMARK_OPT_DEFAULT);

  char path[PATH_MAX];
  int stem = strlen(name) - strlen(".md");
  snprintf(path, sizeof path, "%.*s", stem, name);
  if (mkdirat(output, path, 0777)) die(path);
  snprintf(path, sizeof path, "%.*s/index.html", stem, name);
  file = openat(output, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file < 0) die(path);
  struct iovec parts[] = {
      {(void *)HEAD, sizeof HEAD - 1}, {html, strlen(html)}, {(void *)FOOT, sizeof FOOT - 1}};
  ssize_t whole = parts[0].iov_len + parts[1].iov_len + parts[2].iov_len;
  if (writev(file, parts, 3) != whole) die(path);
  close(file);
}

// Every thread takes each JOBS-th file, beginning with its own number.
static void *work(void *number) {
  arena = mmap(NULL, ARENA, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
               -1, 0);
  char *text = malloc(LONGEST_BRIEFING);
  if (arena == MAP_FAILED || !text) die("floor");
  for (int i = (int)(long)number; i < file_count; i += jobs) convert(files[i]->d_name, text);
  return NULL;
}

int main(int argc, char **argv) {
  if (argc != 4) {
    fputs("usage: floor JOBS BRIEFINGS OUTPUT\n", stderr);
    return 2;
  }
  jobs = atoi(argv[1]);
  if (jobs < 1 || jobs > MOST_JOBS) jobs = 1;
  if (mkdir(argv[3], 0777)) die(argv[3]);
  input = open(argv[2], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  output = open(argv[3], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (input < 0) die(argv[2]);
  if (output < 0) die(argv[3]);
  file_count = scandir(argv[2], &files, is_markdown, NULL);
  if (file_count < 0) die(argv[2]);

  pthread_t threads[MOST_JOBS];
  for (long i = 1; i < jobs; i++)
    if (pthread_create(&threads[i], NULL, work, (void *)i)) die("floor");
  work((void *)0L);
  for (int i = 1; i < jobs; i++) pthread_join(threads[i], NULL);
  return 0;
}
