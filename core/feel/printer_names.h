#pragma once
#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "core/feel/ast.h"

namespace huimin::feel {

/// A name in printed text that could be read together with what follows it, and what to bracket so that it is not.
struct NameSpot {
    std::size_t nameBegin = 0;
    std::size_t nameEnd = 0;
    std::size_t wrapBegin = 0;
    std::size_t wrapEnd = 0;
    bool isType = false;
};

/// All names a tree speaks of or introduces.
std::set<std::string> namesIn(const Expr& expr);

/// The text, with brackets where one of `names` would swallow more than the name that was meant:
/// `(a) and b` where `a and b` is a name.
std::string withNamesApart(std::string text, const std::vector<NameSpot>& spots, const std::set<std::string>& names);

/// Whether a context's key can be written without quotes.
bool isPlainKey(const std::string& key);

} // namespace huimin::feel
