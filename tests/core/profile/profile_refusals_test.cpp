#include <QtTest>

#include "core/profile/profile.h"
#include "tests/support/diagnostic_cases.h"
#include "tests/support/registry.h"
#include "tests/support/shanxi_kinds.h"

namespace huimin::tests {

namespace {

/// What is said of a profile that is determined on 1 February 2023.
Diagnostics complaintsAbout(std::string text, const std::string& fileName)
{
    const auto profile = readShanxiProfile(std::move(text), fileName);
    return profile ? datesAfter(*profile, *Date::of(2023, 2, 1)) : profile.diagnostics();
}

} // namespace

/// Every file in tests/data/profiles is wrong in the way its name says, and is refused in the words beside it.
class ProfileRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void isRefusedInTheseWords_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& path : yamlFilesIn("profiles"))
            QTest::newRow(path.stem().c_str()) << QString::fromStdString(path.string());
    }

    void isRefusedInTheseWords()
    {
        QFETCH(QString, file);
        const std::filesystem::path path(file.toStdString());
        const Diagnostics complaints = complaintsAbout(contentOf(path), path.filename().string());
        QVERIFY2(hasErrors(complaints), "the file reads without a complaint");
        const std::string actual = rendered(complaints);
        QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expectedBeside(path, actual)));
    }

    void someWereFound() { QVERIFY(!yamlFilesIn("profiles").empty()); }

    /// Too large to keep as a file: a right profile, and one byte more than is read.
    void aFileOver8MiBIsRefused()
    {
        const std::string right = "profile: household\nmembers:\n  - {id: p1}\n";
        const std::size_t largest = 8 * 1024 * 1024;
        const std::string comment(largest - right.size(), '#');
        QVERIFY(complaintsAbout(right + comment, "large.yaml").empty());
        QCOMPARE(QString::fromStdString(rendered(complaintsAbout(right + comment + '#', "large.yaml"))),
                 QString("large.yaml: 文件太大：超过了 8 MiB 的上限。请把它拆成几个文件。\n"
                         "large.yaml: The file is too large: over the limit of 8 MiB. Split it into several files.\n"));
    }
};

} // namespace huimin::tests

static const bool registered = huimin::tests::add<huimin::tests::ProfileRefusalsTest>("profile_refusals_test");

#include "profile_refusals_test.moc"
