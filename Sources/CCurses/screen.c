#define _GNU_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include "CCurses.h"

#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

typedef struct {
  attr_t attributes;
  int pair;
} look;

static SCREEN *screen;
/* The memory that ncurses takes for its terminal. */
static FILE *file;
static bool sends_utf8;
static look looks[256];
static uint8_t *taken;
static size_t taken_size;
static cchar_t *line;
static size_t line_size;

bool altai_screen_set_utf8(bool is_utf8) {
  if (!is_utf8) return setlocale(LC_CTYPE, "C") != NULL;
  static const char *const names[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
  for (size_t index = 0; index < sizeof names / sizeof *names; index++)
    if (setlocale(LC_CTYPE, names[index])) return true;
  return false;
}

bool altai_screen_open(const char *kind, bool is_utf8, int rows, int columns) {
  if (screen) return false;
  int descriptor = memfd_create("altai-screen", MFD_CLOEXEC);
  if (descriptor < 0) return false;
  file = fdopen(descriptor, "r+");
  if (!file) {
    close(descriptor);
    return false;
  }
  /* The size comes from us, not from LINES and COLUMNS; but a description without a size of its own
     is refused where those may not say it either. */
  use_env(FALSE);
  screen = newterm(kind, file, file);
  if (!screen) {
    use_env(TRUE);
    screen = newterm(kind, file, file);
  }
  if (!screen) {
    fclose(file);
    file = NULL;
    return false;
  }
  sends_utf8 = is_utf8;
  memset(looks, 0, sizeof looks);
  /* Nothing may cut an update short, and the cursor always goes where it belongs. */
  typeahead(-1);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  /* A list that moves by a line is moved by the terminal, which costs a tenth of sending it. */
  idlok(stdscr, TRUE);
  nonl();
  if (!altai_screen_resize(rows, columns)) {
    altai_screen_close();
    return false;
  }
  /* What newterm sends belongs to the size that it thought of, and entering is the caller's. */
  delay_output(0);
  size_t count;
  altai_screen_take(&count);
  return true;
}

void altai_screen_close(void) {
  if (!screen) return;
  delscreen(screen);
  screen = NULL;
  fclose(file);
  file = NULL;
  free(taken);
  taken = NULL;
  taken_size = 0;
  free(line);
  line = NULL;
  line_size = 0;
}

const char *altai_screen_string(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

int altai_screen_number(const char *name) {
  int value = tigetnum((char *)name);
  return value < 0 ? -1 : value;
}

bool altai_screen_flag(const char *name) { return tigetflag((char *)name) > 0; }

const char *altai_screen_motion(int row, int column) {
  const char *motion = altai_screen_string("cup");
  return motion ? tiparm(motion, row, column) : NULL;
}

bool altai_screen_start_colours(void) {
  return has_colors() && start_color() == OK && use_default_colors() == OK;
}

bool altai_screen_make_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

void altai_screen_set_style(uint8_t style, int attributes, int pair) {
  attr_t set = 0;
  if (attributes & ALTAI_BOLD) set |= A_BOLD;
  if (attributes & ALTAI_DIM) set |= A_DIM;
  if (attributes & ALTAI_UNDERLINE) set |= A_UNDERLINE;
  if (attributes & ALTAI_REVERSE) set |= altai_screen_string("rev") ? A_REVERSE : A_STANDOUT;
  looks[style] = (look){set, pair};
}

bool altai_screen_resize(int rows, int columns) {
  if (rows == LINES && columns == COLS) return true;
  return resize_term(rows, columns) == OK;
}

void altai_screen_erase(void) { werase(stdscr); }

void altai_screen_forget(void) { clearok(curscr, TRUE); }

/* Whether ncurses will take as many columns for a cell as the cell says. */
static bool is_as_wide(const altai_cell *cell) {
  uint32_t scalar = cell->scalars[0];
  if (scalar - 0x20 < 0x5f) return cell->width == 1;
  if (!sends_utf8 || scalar < 0xa0) return false;
  return wcwidth((wchar_t)scalar) == cell->width;
}

static void make(cchar_t *made, const wchar_t *text, const look *look) {
  int pair = look->pair;
  setcchar(made, text, look->attributes, 0, &pair);
}

void altai_screen_put(int row, int column, const altai_cell *cells, size_t count) {
  if (count > line_size / 2) {
    /* A wide character may have to be replaced by two narrow ones. */
    cchar_t *larger = realloc(line, 2 * count * sizeof *line);
    if (!larger) return;
    line = larger;
    line_size = 2 * count;
  }
  size_t made = 0;
  for (size_t index = 0; index < count; index++) {
    const altai_cell *cell = &cells[index];
    const look *look = &looks[cell->style];
    wchar_t text[6] = {0};
    if (is_as_wide(cell)) {
      for (int part = 0; part < 5 && cell->scalars[part]; part++)
        text[part] = (wchar_t)cell->scalars[part];
      for (int part = 1; part < 5 && text[part]; part++)
        if (!sends_utf8 || wcwidth(text[part]) != 0) text[part] = 0;
      make(&line[made++], text, look);
    } else {
      text[0] = '?';
      for (int part = 0; part < cell->width; part++) make(&line[made++], text, look);
    }
  }
  mvwadd_wchnstr(stdscr, row, column, line, (int)made);
}

void altai_screen_update(int cursor_row, int cursor_column) {
  wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
}

/* Takes out the switches back from a character set that is never used: xterm's description has one
   at each change of style. The text between holds no ESC. */
static size_t without_switches(uint8_t *bytes, size_t count) {
  size_t kept = 0;
  for (size_t index = 0; index < count; index++) {
    if (bytes[index] == 0x1b && count - index >= 3 && memcmp(bytes + index, "\033(B", 3) == 0)
      index += 2;
    else
      bytes[kept++] = bytes[index];
  }
  return kept;
}

const uint8_t *altai_screen_take(size_t *count) {
  *count = 0;
  if (!file) return taken;
  int descriptor = fileno(file);
  off_t size = lseek(descriptor, 0, SEEK_CUR);
  if (size <= 0) return taken;
  if ((size_t)size > taken_size) {
    uint8_t *larger = realloc(taken, (size_t)size);
    if (larger) {
      taken = larger;
      taken_size = (size_t)size;
    }
  }
  if ((size_t)size <= taken_size) {
    ssize_t got = pread(descriptor, taken, (size_t)size, 0);
    if (got > 0) *count = without_switches(taken, (size_t)got);
  }
  lseek(descriptor, 0, SEEK_SET);
  return taken;
}
