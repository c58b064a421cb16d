#define _GNU_SOURCE 1

#include "CCurses.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/eventfd.h>
#include <unistd.h>

static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
enum { COUNT = sizeof numbers / sizeof *numbers };

static struct sigaction former[COUNT];
static bool is_taken[COUNT];
static _Atomic uint64_t seen;
static int event = -1;

static void notice(int number) {
  int error = errno;
  atomic_fetch_or(&seen, UINT64_C(1) << number);
  uint64_t one = 1;
  ssize_t written = write(event, &one, sizeof one);
  (void)written;
  errno = error;
}

static void handle(int number) {
  struct sigaction action = {.sa_handler = notice, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

/* Whether a signal that is ignored at the start has to stay ignored: nohup, and shells without jobs. */
static bool may_stay_ignored(int number) {
  return number == SIGHUP || number == SIGTERM || number == SIGTSTP;
}

int altai_signals_open(void) {
  if (event >= 0) return -1;
  event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (event < 0) return -1;
  atomic_store(&seen, 0);
  for (int index = 0; index < COUNT; index++) {
    is_taken[index] = false;
    if (sigaction(numbers[index], NULL, &former[index]) != 0) continue;
    if (former[index].sa_handler == SIG_IGN && may_stay_ignored(numbers[index])) continue;
    is_taken[index] = true;
    handle(numbers[index]);
  }
  return event;
}

void altai_signals_close(void) {
  if (event < 0) return;
  for (int index = 0; index < COUNT; index++)
    if (is_taken[index]) sigaction(numbers[index], &former[index], NULL);
  close(event);
  event = -1;
}

uint64_t altai_signals_take(void) {
  uint64_t count;
  ssize_t got = read(event, &count, sizeof count);
  (void)got;
  return atomic_exchange(&seen, 0);
}

static void unblock(int number) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

void altai_signals_let_stop(bool by_default) {
  for (int index = 0; index < COUNT; index++) {
    if (numbers[index] != SIGTSTP || !is_taken[index]) continue;
    if (by_default) {
      struct sigaction action = {.sa_handler = SIG_DFL};
      sigaction(SIGTSTP, &action, NULL);
    } else {
      handle(SIGTSTP);
    }
  }
}

void altai_signals_stop(void) {
  altai_signals_let_stop(true);
  unblock(SIGTSTP);
  raise(SIGTSTP);
  altai_signals_let_stop(false);
}

_Noreturn void altai_signals_die(int number) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(number, &action, NULL);
  unblock(number);
  raise(number);
  /* The default action of this signal is not to end the process. */
  _exit(128 + number);
}
