// The part of RE2 that this package uses, with C linkage. Texts are UTF-8 and may hold zeros.
#ifndef CRE2_H
#define CRE2_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

// A pattern. It is compiled when it is first used; threads may share one.
typedef struct cre2_pattern cre2_pattern;

// Where a group stands in the text; start is -1 for a group that took no part.
typedef struct cre2_range {
  ptrdiff_t start;
  ptrdiff_t end;
} cre2_range;

// Makes a pattern; NULL only when there is no memory. cre2_error tells whether it is one.
cre2_pattern *cre2_make(const uint8_t *text, size_t length);
void cre2_free(cre2_pattern *pattern);

// Why the pattern is none, or NULL where it is one. Lives as long as the pattern.
const char *cre2_error(const cre2_pattern *pattern);

// The number of capturing groups.
int cre2_group_count(const cre2_pattern *pattern);

// Finds the first match that begins at or after `start`. Fills `count` ranges: the whole match,
// then the groups. `count` may be 0. At most 17 ranges are filled.
bool cre2_match(const cre2_pattern *pattern, const uint8_t *text, size_t length, size_t start,
                cre2_range *ranges, int count);

#ifdef __cplusplus
}
#endif
#endif
