#include "cre2.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <new>
#include <optional>
#include <string>
#include <vector>

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

// How many instructions the program of a pattern has at most, which is parsed already.
class SizeBound {
 public:
  explicit SizeBound(const std::string &text) : text_(text) {}

  size_t count() {
    std::vector<size_t> groups;
    while (at_ < text_.size()) {
      size_t before = total_;
      switch (text_[at_]) {
        case '(':
          groups.push_back(total_);
          add(kOfCharacter);
          ++at_;
          break;
        case ')':
          if (!groups.empty()) {
            atom_ = total_ - groups.back();
            groups.pop_back();
          }
          ++at_;
          break;
        case '{':
          repeat();
          break;
        case '*':
        case '+':
        case '?':
          total_ += kOfCharacter;
          ++at_;
          break;
        case '[':
          read_class();
          atom_ = total_ - before;
          break;
        default:
          read_character();
          atom_ = total_ - before;
      }
    }
    return total_;
  }

 private:
  // What a character or a range comes to at most, and what a property of Unicode.
  static constexpr size_t kOfCharacter = 24;
  static constexpr size_t kOfProperty = 2000;

  static bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

  void add(size_t size) { total_ += size; }

  // An escape is a character, but for those that name a property; either may end in braces.
  void read_character() {
    char escaped = text_[at_] == '\\' && at_ + 1 < text_.size() ? text_[at_ + 1] : 0;
    bool is_property = escaped == 'p' || escaped == 'P';
    at_ += escaped != 0 ? 2 : 1;
    if (is_property || escaped == 'x') {
      bool has_braces = at_ < text_.size() && text_[at_] == '{';
      at_ = has_braces ? std::min(text_.find('}', at_), text_.size() - 1) + 1 : at_ + is_property;
    }
    add(is_property ? kOfProperty : kOfCharacter);
  }

  // A bracket that comes first is a character.
  void read_class() {
    ++at_;
    if (at_ < text_.size() && text_[at_] == '^') ++at_;
    add(kOfCharacter);
    for (bool is_first = true; at_ < text_.size(); is_first = false) {
      if (text_[at_] == ']' && !is_first) break;
      if (text_.compare(at_, 2, "[:") == 0) {
        at_ = std::min(text_.find(":]", at_ + 2), text_.size() - 1) + 1;
        add(4 * kOfCharacter);
      } else {
        read_character();
      }
    }
    ++at_;
  }

  // A brace without a count is a character.
  void repeat() {
    size_t most = 0;
    size_t number = 0;
    size_t end = at_ + 1;
    for (; end < text_.size() && (is_digit(text_[end]) || text_[end] == ','); ++end) {
      number = text_[end] == ',' ? 0 : std::min<size_t>(number * 10 + (text_[end] - '0'), 10000);
      most = std::max(most, number);
    }
    if (end == at_ + 1 || end >= text_.size() || text_[end] != '}') return read_character();
    total_ += (atom_ + kOfCharacter) * (most + 1);
    atom_ += (atom_ + kOfCharacter) * (most + 1);
    at_ = end + 1;
  }

  const std::string &text_;
  size_t at_ = 0;
  size_t total_ = kOfCharacter;
  size_t atom_ = 0;
};

// Whether cases are folded or other flags set, as in (?i) and (?is:x).
bool has_flags(const std::string &text) {
  for (size_t at = text.find("(?"); at != std::string::npos; at = text.find("(?", at + 1)) {
    if (at + 2 < text.size() && strchr("imsU-", text[at + 2]) != nullptr) return true;
  }
  return false;
}

// The library refuses programs of more than a hundred thousand instructions.
bool may_be_too_large(const std::string &text) {
  constexpr size_t kSurelySmall = 50000;
  constexpr size_t kLong = 4096;
  constexpr size_t kFolding = 8;
  if (text.size() > kLong || text.find("\\Q") != std::string::npos) return true;
  return SizeBound(text).count() * (has_flags(text) ? kFolding : 1) > kSurelySmall;
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
