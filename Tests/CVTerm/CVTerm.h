#ifndef CVTERM_H
#define CVTERM_H

/* libvterm, by which the tests see what a terminal shows. */
#include <vterm.h>

#endif
