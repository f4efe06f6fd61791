#include "core/rulepack/fingerprint.h"

#include <array>

#include <sodium.h>

namespace huimin {

namespace {

class Sha256 {
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }

    void add(std::string_view bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }

    std::string text()
    {
        std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
        crypto_hash_sha256_final(&m_state, hash.data());
        std::string hex(2 * hash.size() + 1, '\0');
        sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
        hex.pop_back();
        return "sha256:" + hex;
    }

private:
    crypto_hash_sha256_state m_state;
};

constexpr std::string_view zeroByte("\0", 1);

}  // namespace

std::string fingerprintOf(std::string_view bytes)
{
    Sha256 sha;
    sha.add(bytes);
    return sha.text();
}

std::string fingerprintOf(const std::vector<NamedBytes>& files)
{
    Sha256 sha;
    for (const NamedBytes& file : files) {
        sha.add(file.name);
        sha.add(zeroByte);
        sha.add(std::to_string(file.bytes.size()));
        sha.add(zeroByte);
        sha.add(file.bytes);
    }
    return sha.text();
}

}  // namespace huimin
