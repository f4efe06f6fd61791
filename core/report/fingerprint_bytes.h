#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "core/report/check_letters.h"

namespace huimin::report {

/// The first bytes of a fingerprint `sha256:…`; of any other text (none at all) zeros.
Bytes bytesOfFingerprint(const std::string& fingerprint, std::size_t count);

/// The first bytes of the fingerprint of a text.
Bytes fingerprintBytes(std::string_view text, std::size_t count);

}  // namespace huimin::report
