#pragma once
#include <unistd.h>

namespace huimin::tests {

/// Takes root's rights away for as long as it lives: in a container, too, a file that may not be read is not read.
class WithoutRoot {
public:
    WithoutRoot() : m_was(getuid()) { become(m_was == 0 ? nobody : m_was); }
    ~WithoutRoot() { become(m_was); }
    WithoutRoot(const WithoutRoot&) = delete;
    WithoutRoot& operator=(const WithoutRoot&) = delete;

private:
    static constexpr uid_t nobody = 65534;
    // What it was stays kept, so that it can be taken on again.
    void become(uid_t user) { m_done = setresuid(user, user, m_was); }

    const uid_t m_was;
    int m_done = 0;
};

}  // namespace huimin::tests
