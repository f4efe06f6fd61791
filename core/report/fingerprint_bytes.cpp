#include "core/report/fingerprint_bytes.h"

#include <charconv>

#include "core/rulepack/fingerprint.h"

namespace huimin::report {

Bytes bytesOfFingerprint(const std::string& fingerprint, std::size_t count)
{
    Bytes bytes(count, 0);
    const std::size_t start = fingerprint.find(':') + 1;
    for (std::size_t i = 0; i < count && start + 2 * i + 2 <= fingerprint.size(); ++i) {
        const char* const digits = fingerprint.data() + start + 2 * i;
        std::from_chars(digits, digits + 2, bytes[i], 16);
    }
    return bytes;
}

Bytes fingerprintBytes(std::string_view text, std::size_t count)
{
    return bytesOfFingerprint(fingerprintOf(text), count);
}

}  // namespace huimin::report
