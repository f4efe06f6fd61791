#include <QtTest>

#include "core/rulepack/fingerprint.h"
#include "tests/support/registry.h"

using namespace huimin;

class FingerprintTest : public QObject {
    Q_OBJECT

private slots:
    /// The examples of FIPS 180-4.
    void knownHashes()
    {
        QCOMPARE(fingerprintOf(""), std::string("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(fingerprintOf("abc"), std::string("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void namesAndBordersCount()
    {
        const std::string one = fingerprintOf({{"a", "bc"}});
        QVERIFY(one != fingerprintOf({{"ab", "c"}}));
        QVERIFY(one != fingerprintOf({{"b", "bc"}}));
        QVERIFY(fingerprintOf({{"a", "b"}, {"c", "d"}}) != fingerprintOf({{"a", "bc"}, {"", "d"}}));
        // printf 'a\0002\000bc' | sha256sum
        QCOMPARE(one, std::string("sha256:e1cf9898d1e966a32f8611f05aa624936397e7ac6b6ccd73eaa62dab582c747f"));
    }
};

static const bool registered = huimin::tests::add<FingerprintTest>("fingerprint_test");
#include "fingerprint_test.moc"
