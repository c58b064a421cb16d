#define _GNU_SOURCE 1

#include "CCurses.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int numbers[] = {SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP};
enum { COUNT = sizeof numbers / sizeof *numbers, MOST_BYTES = 512 };

/* Who handled the signals before, and who handles them after a crash. */
static struct sigaction former[COUNT], next[COUNT];
static bool is_armed;
static volatile sig_atomic_t is_held;
static int terminal = -1;
static struct termios saved;
static uint8_t bytes[MOST_BYTES];
static size_t byte_count;
static uint8_t stack[64 * 1024];
static stack_t former_stack;

/* Only calls that may be made in a signal handler. */
static void give_back(void) {
  if (!is_held) return;
  is_held = 0;
  size_t done = 0;
  /* A terminal that does not read gets half a second; a crashed program must not hang. */
  for (int rounds = 0; done < byte_count && rounds < 50; rounds++) {
    ssize_t count = write(terminal, bytes + done, byte_count - done);
    if (count > 0) {
      done += (size_t)count;
    } else if (count < 0 && errno == EAGAIN) {
      struct pollfd request = {.fd = terminal, .events = POLLOUT};
      poll(&request, 1, 10);
    } else if (count == 0 || errno != EINTR) {
      break;
    }
  }
  tcsetattr(terminal, TCSANOW, &saved);
  /* What was typed for this program is not for the shell. */
  tcflush(terminal, TCIFLUSH);
}

static void crashed(int number, siginfo_t *info, void *context) {
  (void)context;
  /* The program that the terminal is lent to has its own ideas of this key. */
  if (number == SIGQUIT && !is_held) return;
  int error = errno;
  /* A write to the terminal from the background would stop the process here. */
  sigset_t output;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  sigprocmask(SIG_BLOCK, &output, NULL);
  give_back();
  for (int index = 0; index < COUNT; index++)
    if (numbers[index] == number) sigaction(number, &next[index], NULL);
  errno = error;
  /* A faulty instruction runs again and faults again, now for the former handler; what was sent
     has to be sent again. */
  bool is_fault = number == SIGSEGV || number == SIGBUS || number == SIGILL || number == SIGFPE;
  bool faults_again = is_fault && info && info->si_code > 0;
  if (!faults_again) raise(number);
}

static void at_exit(void) { give_back(); }

void altai_crash_arm(int descriptor, const struct termios *modes) {
  if (is_armed) return;
  static bool has_exit_hook;
  if (!has_exit_hook) has_exit_hook = atexit(at_exit) == 0;
  terminal = descriptor;
  saved = *modes;
  byte_count = 0;
  is_held = 0;
  /* A stack that overflowed leaves no room for a handler. */
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  if (sigaltstack(NULL, &former_stack) == 0 && (former_stack.ss_flags & SS_DISABLE))
    sigaltstack(&own, NULL);
  /* Swift's crash reporter would wait for a key. It comes only where somebody asks for it. */
  bool wants_report = getenv("SWIFT_BACKTRACE") != NULL;
  struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < COUNT; index++) {
    sigaction(numbers[index], NULL, &former[index]);
    if (former[index].sa_handler == SIG_IGN) continue;
    sigaction(numbers[index], &action, NULL);
    next[index] = wants_report ? former[index] : (struct sigaction){.sa_handler = SIG_DFL};
  }
  is_armed = true;
}

void altai_crash_set_bytes(const uint8_t *new_bytes, size_t count) {
  sig_atomic_t held = is_held;
  is_held = 0;
  byte_count = count < MOST_BYTES ? count : MOST_BYTES;
  memcpy(bytes, new_bytes, byte_count);
  is_held = held;
}

void altai_crash_hold(bool held) { is_held = held; }

void altai_crash_disarm(void) {
  if (!is_armed) return;
  is_held = 0;
  for (int index = 0; index < COUNT; index++)
    if (former[index].sa_handler != SIG_IGN) sigaction(numbers[index], &former[index], NULL);
  if (former_stack.ss_flags & SS_DISABLE) sigaltstack(&former_stack, NULL);
  is_armed = false;
}
