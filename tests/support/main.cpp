#include <QtTest>
#ifdef HUIMIN_TESTS_WITH_WINDOW
#include <QApplication>
#endif
#include <cstdio>
#include <map>

#include "tests/support/registry.h"

namespace huimin::tests {

namespace {
std::map<std::string, MakeTest>& registry()
{
    static std::map<std::string, MakeTest> tests;
    return tests;
}
}  // namespace

bool addTest(const std::string& name, MakeTest make)
{
    return registry().emplace(name, make).second;
}

}  // namespace huimin::tests

/// `huimin-core-tests [NAME] [Qt Test options]`: one test class, or all of them. No class found is a failure.
int main(int argc, char** argv)
{
    using namespace huimin::tests;
    const std::string wanted = argc > 1 && argv[1][0] != '-' ? argv[1] : "";
    QStringList arguments{QString::fromLocal8Bit(argv[0])};
    for (int i = wanted.empty() ? 1 : 2; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

    // Qt ends a function after five minutes; a long set is long.
    if (qEnvironmentVariableIsSet("HUIMIN_LONG") && qEnvironmentVariableIsEmpty("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
#ifdef HUIMIN_TESTS_WITH_WINDOW
    // Windows without a screen; a test that needs a real one is an end-to-end test.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    int ran = 0;
    int failed = 0;
    for (const auto& [name, make] : registry()) {
        if (!wanted.empty() && name != wanted)
            continue;
        ++ran;
        failed += QTest::qExec(make().get(), arguments);
    }
    if (ran == 0)
        std::fprintf(stderr, "no test named %s\n", wanted.c_str());
    return ran == 0 ? 1 : failed != 0;
}
