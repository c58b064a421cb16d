#ifndef CCURSES_H
#define CCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <termios.h>

/* What Swift cannot say itself: ncurses' globals and macros, and signal handlers.

   The order of calls: altai_signals_open, then altai_screen_open (ncurses leaves alone the signals
   that have a handler by then), altai_crash_arm; at the end altai_crash_disarm, altai_screen_close,
   altai_signals_close. There is one screen at a time, and one thread that calls. */

/* MARK: The screen (screen.c)

   ncurses writes into memory, never to the terminal: altai_screen_take gives what it wrote. So a
   terminal that does not read can hold up nobody, and a signal is noticed at once. */

/* A character and the marks on it, as many columns wide as it says. */
typedef struct {
  /* The character, then up to four marks; ends at the first 0. */
  uint32_t scalars[5];
  uint8_t width;
  uint8_t style;
} altai_cell;

/* What is done to a cell beside colour; the bits of altai_screen_set_style. */
enum {
  ALTAI_BOLD = 1,
  ALTAI_DIM = 2,
  ALTAI_UNDERLINE = 4,
  ALTAI_REVERSE = 8,
};

/* Starts ncurses for a kind of terminal; false where no description of it is to be found, or one
   is open already. Prints nothing. */
bool altai_screen_open(const char *kind, bool is_utf8, int rows, int columns);
void altai_screen_close(void);

/* Chooses UTF-8, or ASCII, for the characters that are sent; false where the system has no UTF-8. */
bool altai_screen_set_utf8(bool is_utf8);

/* Capabilities of the open screen's terminal: NULL, -1 or false where it has none. */
const char *altai_screen_string(const char *name);
int altai_screen_number(const char *name);
bool altai_screen_flag(const char *name);
/* The sequence that moves the cursor, or NULL; good until the next call. */
const char *altai_screen_motion(int row, int column);

/* Turns colours on; false where there are none. */
bool altai_screen_start_colours(void);
/* Makes a pair of colours; -1 is the terminal's own colour. */
bool altai_screen_make_pair(int pair, int foreground, int background);
/* Says how the cells of a style look. */
void altai_screen_set_style(uint8_t style, int attributes, int pair);

/* False where the terminal cannot be thought of in that size. */
bool altai_screen_resize(int rows, int columns);
/* Empties the screen that is being made; says nothing about the one that is shown. */
void altai_screen_erase(void);
/* Forgets what the terminal shows: the next update clears it and sends everything. */
void altai_screen_forget(void);
/* Puts neighbouring cells into a row; what does not fit is left out. */
void altai_screen_put(int row, int column, const altai_cell *cells, size_t count);
/* Makes what brings the terminal from the last update to this one, the cursor's place included. */
void altai_screen_update(int cursor_row, int cursor_column);
/* What was made since the last call; good until the next call of any of these functions. */
const uint8_t *altai_screen_take(size_t *count);

/* MARK: Signals that are events (signals.c) */

/* Handles SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT and SIGWINCH from now on, but not those of
   HUP, TERM and TSTP that are ignored. Returns the descriptor that is readable when one has come,
   or -1. */
int altai_signals_open(void);
/* Gives the signals back to who handled them before. */
void altai_signals_close(void);
/* The signals since the last call, as bits 1 << number. */
uint64_t altai_signals_take(void);
/* Stops the process as SIGTSTP does; returns when it goes on, or at once where nothing can stop it. */
void altai_signals_stop(void);
/* Leaves SIGTSTP to its default action, or takes it again. */
void altai_signals_let_stop(bool by_default);
/* Ends the process by a signal's default action. */
_Noreturn void altai_signals_die(int number);

/* MARK: Crashes (crash.c) */

/* From now on a crash, SIGQUIT or exit() writes these bytes to the terminal and gives it its modes
   back before anything else happens. */
void altai_crash_arm(int terminal, const struct termios *modes);
/* Replaces the bytes; those that do not fit are left out. */
void altai_crash_set_bytes(const uint8_t *bytes, size_t count);
/* Whether the terminal is held now; if not, a crash leaves it alone. */
void altai_crash_hold(bool is_held);
void altai_crash_disarm(void);

#endif
