#include "cre2.h"

#include <re2/re2.h>

#include <new>

struct cre2_pattern {
  RE2 expression;

  cre2_pattern(re2::StringPiece text, const RE2::Options &options) : expression(text, options) {}
};

namespace {

constexpr int kMostRanges = 17;

re2::StringPiece piece(const uint8_t *text, size_t length) {
  return re2::StringPiece(reinterpret_cast<const char *>(text), length);
}

}  // namespace

cre2_pattern *cre2_compile(const uint8_t *text, size_t length) {
  RE2::Options options(RE2::Quiet);
  return new (std::nothrow) cre2_pattern(piece(text, length), options);
}

void cre2_free(cre2_pattern *pattern) { delete pattern; }

const char *cre2_error(const cre2_pattern *pattern) {
  return pattern->expression.ok() ? nullptr : pattern->expression.error().c_str();
}

int cre2_group_count(const cre2_pattern *pattern) {
  return pattern->expression.NumberOfCapturingGroups();
}

bool cre2_match(const cre2_pattern *pattern, const uint8_t *text, size_t length, size_t start,
                cre2_range *ranges, int count) {
  re2::StringPiece groups[kMostRanges];
  if (count > kMostRanges) count = kMostRanges;
  if (!pattern->expression.Match(piece(text, length), start, length, RE2::UNANCHORED, groups,
                                 count)) {
    return false;
  }
  const char *base = reinterpret_cast<const char *>(text);
  for (int index = 0; index < count; ++index) {
    bool took_part = groups[index].data() != nullptr;
    ranges[index].start = took_part ? groups[index].data() - base : -1;
    ranges[index].end = took_part ? ranges[index].start + (ptrdiff_t)groups[index].size() : -1;
  }
  return true;
}
