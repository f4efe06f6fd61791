#pragma once
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "core/value/value.h"

namespace huimin::tests {

/// Writes expressions whose types fit more often than not; the same seed writes the same ones. They speak of numbers n, w
/// (whole) and m (perhaps null), a text t, truths y and z, and a list of numbers l.
class TypedExpressions {
public:
    explicit TypedExpressions(std::uint32_t seed) : m_random(seed) {}

    std::string any(int depth);
    std::string truth(int depth);
    std::string numeric(int depth);
    std::string text(int depth);
    std::string list(int depth);
    /// The above, and what speaks besides of days d and e, a time span s, a context c and a list of contexts p.
    std::string anything(int depth);

    /// Known values for the names of `any`.
    ContextValue values();
    /// Values for all names, about every other one not known.
    ContextValue openValues();

private:
    std::string date(int depth);
    std::string wideTruth(int depth);
    std::string wideNumeric(int depth);
    std::string wideList(int depth);
    Value number(int low, int high, int parts);
    Value day();
    Value person();
    Value openList();
    Value perhapsOpen(const std::string& path, int kind, Value known);
    bool chance(unsigned oneIn) { return m_random() % oneIn == 0; }
    std::string pick(const std::vector<std::string>& from) { return from[m_random() % from.size()]; }

    std::mt19937 m_random;
};

}  // namespace huimin::tests
