#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace huimin {

/// A file's name and content; the content must outlive it.
struct NamedBytes {
    std::string name;
    std::string_view bytes;
};

/// `sha256:` and 64 hexadecimal digits.
std::string fingerprintOf(std::string_view bytes);

/// Of several files, in the order given: of each its name, a zero byte, its length in decimal digits, a zero byte, its bytes.
std::string fingerprintOf(const std::vector<NamedBytes>& files);

}  // namespace huimin
