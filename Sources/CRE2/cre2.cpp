#include "cre2.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <mutex>
#include <new>
#include <optional>
#include <string>

struct cre2_pattern {
  std::string text;
  std::string refusal;
  mutable std::once_flag compiling;
  mutable std::optional<RE2> expression;

  explicit cre2_pattern(re2::StringPiece source) : text(source.data(), source.size()) {}

  const RE2 &compiled() const {
    std::call_once(compiling, [this] { expression.emplace(text, RE2::Quiet); });
    return *expression;
  }
};

namespace {

constexpr int kMostRanges = 17;

re2::StringPiece piece(const uint8_t *text, size_t length) {
  return re2::StringPiece(reinterpret_cast<const char *>(text), length);
}

// Only long patterns and counted repetitions can be too large for the library.
bool may_be_too_large(const std::string &text) {
  constexpr size_t kSurelySmall = 256;
  if (text.size() > kSurelySmall) return true;
  for (size_t brace = text.find('{'); brace != std::string::npos; brace = text.find('{', brace + 1)) {
    if (brace + 1 < text.size() && text[brace + 1] >= '0' && text[brace + 1] <= '9') return true;
  }
  return false;
}

}  // namespace

cre2_pattern *cre2_make(const uint8_t *text, size_t length) {
  auto *pattern = new (std::nothrow) cre2_pattern(piece(text, length));
  if (pattern == nullptr) return nullptr;
  // A set parses what it is given and compiles it only when asked to.
  RE2::Set parser(RE2::Quiet, RE2::UNANCHORED);
  if (parser.Add(pattern->text, &pattern->refusal) >= 0 && may_be_too_large(pattern->text)) {
    const RE2 &expression = pattern->compiled();
    if (!expression.ok()) pattern->refusal = expression.error();
  }
  return pattern;
}

void cre2_free(cre2_pattern *pattern) { delete pattern; }

const char *cre2_error(const cre2_pattern *pattern) {
  return pattern->refusal.empty() ? nullptr : pattern->refusal.c_str();
}

int cre2_group_count(const cre2_pattern *pattern) {
  return pattern->compiled().NumberOfCapturingGroups();
}

bool cre2_match(const cre2_pattern *pattern, const uint8_t *text, size_t length, size_t start,
                cre2_range *ranges, int count) {
  re2::StringPiece groups[kMostRanges];
  if (count > kMostRanges) count = kMostRanges;
  if (!pattern->compiled().Match(piece(text, length), start, length, RE2::UNANCHORED, groups,
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
