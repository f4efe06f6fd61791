#pragma once
#include <cstddef>
#include <string>

namespace huimin::yaml {

/// One change of a text: at a byte offset, some bytes give way to others. Undo is the inverse.
struct Splice {
    std::size_t offset = 0;
    std::string removed;
    std::string inserted;

    Splice inverse() const { return {offset, inserted, removed}; }
    friend bool operator==(const Splice&, const Splice&) = default;
};

}  // namespace huimin::yaml
