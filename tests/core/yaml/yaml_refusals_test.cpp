#include <QtTest>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/yaml/reader.h"
#include "tests/support/registry.h"

namespace huimin::yaml {

namespace {

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

std::string rendered(const Diagnostics& diagnostics)
{
    std::string text;
    for (const Language language : {Language::Zh, Language::En}) {
        for (const Diagnostic& diagnostic : diagnostics) {
            text += toText(diagnostic, language);
            if (!text.ends_with('\n'))
                text += '\n';
        }
    }
    return text;
}

}  // namespace

/// Every file in tests/data/yaml is wrong in the way its name says, and is refused in the words beside it.
class YamlRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void isRefusedInTheseWords_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& entry : std::filesystem::directory_iterator(HUIMIN_SOURCE_DIR "/tests/data/yaml"))
            if (entry.path().extension() == ".yaml")
                QTest::newRow(entry.path().stem().c_str()) << QString::fromStdString(entry.path().string());
    }

    void isRefusedInTheseWords()
    {
        QFETCH(QString, file);
        const std::filesystem::path path(file.toStdString());
        const auto tree = read(contentOf(path), path.filename().string());
        QVERIFY2(!tree, "the file reads without a complaint");
        const auto expected = std::filesystem::path(path).replace_extension(".expected");
        QVERIFY2(std::filesystem::exists(expected), expected.c_str());
        QCOMPARE(QString::fromStdString(rendered(tree.diagnostics())), QString::fromStdString(contentOf(expected)));
    }

    void someWereFound()
    {
        std::size_t found = 0;
        for (const auto& entry : std::filesystem::directory_iterator(HUIMIN_SOURCE_DIR "/tests/data/yaml"))
            found += entry.path().extension() == ".yaml" ? 1 : 0;
        QVERIFY(found > 0);
    }
};

}  // namespace huimin::yaml

static const bool registered = huimin::tests::add<huimin::yaml::YamlRefusalsTest>("yaml_refusals_test");

#include "yaml_refusals_test.moc"
