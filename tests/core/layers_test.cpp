#include <QtTest>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <system_error>
#include <vector>

#include "tests/support/house_rules.h"
#include "tests/support/registry.h"

using namespace huimin::tests;

namespace {

const std::filesystem::path sourceRoot = HUIMIN_SOURCE_DIR;

std::string textOf(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

SourceFile fileOf(const std::string& path, std::string_view text)
{
    return {path, readCpp(text)};
}

/// Every C++ file below these folders, in the order of their paths.
std::vector<SourceFile> filesBelow(const std::vector<std::string>& folders)
{
    const std::set<std::string> extensions{".h", ".cpp", ".hpp", ".hh", ".cc", ".cxx", ".inl", ".ipp"};
    std::set<std::filesystem::path> paths;
    std::error_code unreadable; // no such folder: nothing found, which the tests call a failure
    for (const std::string& folder : folders) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(sourceRoot / folder, unreadable)) {
            if (entry.is_regular_file() && extensions.contains(entry.path().extension().string()))
                paths.insert(entry.path());
        }
    }
    std::vector<SourceFile> files;
    for (const auto& path : paths)
        files.push_back(fileOf(path.lexically_relative(sourceRoot).generic_string(), textOf(path)));
    return files;
}

/// The value of the top-level key `benefit`; empty where the file has none.
std::string benefitId(const std::filesystem::path& path)
{
    std::ifstream stream(path);
    const std::string key = "benefit:";
    for (std::string line; std::getline(stream, line);) {
        if (!line.starts_with(key))
            continue;
        const std::size_t begin = line.find_first_not_of(" \"'", key.size());
        const std::size_t end = std::min(line.find_first_of(" \"'#\r", begin), line.size());
        return begin < end ? line.substr(begin, end - begin) : "";
    }
    return "";
}

/// rules/**/benefits/*.yaml
std::vector<std::filesystem::path> benefitFiles()
{
    std::vector<std::filesystem::path> files;
    std::error_code unreadable; // no such folder: nothing found, which the test calls a failure
    for (const auto& entry : std::filesystem::recursive_directory_iterator(sourceRoot / "rules", unreadable)) {
        if (entry.path().parent_path().filename() == "benefits" && entry.path().extension() == ".yaml")
            files.push_back(entry.path());
    }
    return files;
}

/// All problems at once, one a line; QVERIFY2 shows the text of a failure.
QByteArray joined(const Problems& problems)
{
    QByteArray text = QByteArray::number(qsizetype(problems.size())) + " problem(s)";
    for (const std::string& problem : problems)
        text += "\n    " + QByteArray::fromStdString(problem);
    return text;
}

template <typename Check> Problems problemsIn(const std::vector<SourceFile>& files, Check check)
{
    Problems problems;
    for (const SourceFile& file : files) {
        const Problems more = check(file);
        problems.insert(problems.end(), more.begin(), more.end());
    }
    return problems;
}

const char* const sampleList = "# lowest first\n"
                               "core/base:\n"
                               "core/number: core/base\n"
                               "core/feel: core/base core/number\n"
                               "app/cli: core/base core/feel\n"
                               "only boost: core/number\n"
                               "only nlohmann: app/cli tests\n";

} // namespace

/// The rules of the house that a reader of the code could otherwise only hope for, held by reading the code.
class LayersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void theListIsInOrder();
    void everyIncludeGoesAlongAnArrow();
    void librariesStayInTheirFolders();
    void theCoreDoesWithoutQt();
    void theCoreDoesWithoutBinaryFloatingPoint();
    void theEngineKnowsNoBenefitByName();

    void aFaultyListIsFound_data();
    void aFaultyListIsFound();
    void aSampleIsJudged_data();
    void aSampleIsJudged();
    void aLibraryDoesNotLeakThroughAHeader();
    void cppIsReadWithoutItsComments();
    void unfinishedCppIsReadToItsEnd();

private:
    std::vector<SourceFile> m_core;
    std::vector<SourceFile> m_coreAndApp;
};

void LayersTest::initTestCase()
{
    m_core = filesBelow({"core"});
    m_coreAndApp = filesBelow({"core", "app"});
    QVERIFY2(!m_core.empty(), "no file found in core/");
    QVERIFY2(m_coreAndApp.size() > m_core.size(), "no file found in app/");
    std::size_t includes = 0;
    for (const SourceFile& file : m_coreAndApp)
        includes += file.source.includes.size();
    QVERIFY2(includes > m_coreAndApp.size(), "hardly an include found: is the reader broken?");
}

void LayersTest::theListIsInOrder()
{
    const LayerList list(textOf(sourceRoot / "docs/layers.txt"));
    QVERIFY(!list.empty());
    QVERIFY2(list.problems().empty(), joined(list.problems()));
}

void LayersTest::everyIncludeGoesAlongAnArrow()
{
    const LayerList list(textOf(sourceRoot / "docs/layers.txt"));
    const Problems problems = problemsIn(m_coreAndApp, [&](const SourceFile& file) { return list.checkArrows(file); });
    QVERIFY2(problems.empty(), joined(problems));
}

void LayersTest::librariesStayInTheirFolders()
{
    const LayerList list(textOf(sourceRoot / "docs/layers.txt"));
    const auto files = filesBelow({"core", "app", "tests"});
    const Problems problems = list.checkLibraries(files);
    QVERIFY2(problems.empty(), joined(problems));
}

void LayersTest::theCoreDoesWithoutQt()
{
    const Problems problems = problemsIn(m_core, checkNoQt);
    QVERIFY2(problems.empty(), joined(problems));
}

void LayersTest::theCoreDoesWithoutBinaryFloatingPoint()
{
    const Problems problems = problemsIn(m_core, checkNoBinaryFloat);
    QVERIFY2(problems.empty(), joined(problems));
}

void LayersTest::theEngineKnowsNoBenefitByName()
{
    std::set<std::string> ids;
    for (const auto& path : benefitFiles()) {
        const std::string id = benefitId(path);
        QVERIFY2(!id.empty(), (path.string() + " has no line `benefit: ID`").c_str());
        ids.insert(id);
    }
    QVERIFY2(!ids.empty(), "no benefit found in rules/**/benefits/*.yaml");
    const Problems problems =
        problemsIn(m_coreAndApp, [&](const SourceFile& file) { return checkNoBenefitNames(file, ids); });
    QVERIFY2(problems.empty(), joined(problems));
}

void LayersTest::aFaultyListIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a folder that is not listed above") << "core/base: core/text\ncore/text: core/base\n"
                                                       << "docs/layers.txt:1: core/text is not listed above";
    QTest::newRow("a folder listed twice") << "core/base:\n\n# again\ncore/base:\n"
                                           << "docs/layers.txt:4: core/base is listed twice";
    QTest::newRow("no colon") << "core/base\n"
                              << "docs/layers.txt:1: expected";
    QTest::newRow("two words before the colon") << "core/base core/text: core/base\n"
                                                << "docs/layers.txt:1: expected";
}

void LayersTest::aFaultyListIsFound()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const LayerList list(text.toStdString());
    QCOMPARE(list.problems().size(), std::size_t(1));
    QVERIFY2(joined(list.problems()).contains(problem.toUtf8()), joined(list.problems()));
}

void LayersTest::aSampleIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem"); // empty: nothing is wrong

    QTest::newRow("along an arrow") << "core/feel/token.h"
                                    << "#include \"core/number/number.h\"\n"
                                    << "";
    QTest::newRow("own folder") << "core/feel/lexer.cpp"
                                << "#include \"core/feel/token.h\"\n"
                                << "";
    QTest::newRow("against the arrows") << "core/number/number.h"
                                        << "#pragma once\n#include \"core/feel/token.h\"\n"
                                        << "core/number/number.h:2: includes core/feel/token.h, and docs/layers.txt "
                                           "has no arrow core/number -> core/feel";
    QTest::newRow("angle brackets hide nothing") << "core/number/number.h"
                                                 << "# include <core/feel/token.h>"
                                                 << "no arrow core/number -> core/feel";
    QTest::newRow("no arrow follows from two") << "app/cli/main.cpp"
                                               << "#include \"core/number/number.h\""
                                               << "no arrow app/cli -> core/number";
    QTest::newRow("core never includes app") << "core/feel/token.h"
                                             << "#include \"app/cli/main.h\""
                                             << "no arrow core/feel -> app/cli";
    QTest::newRow("code never includes tests") << "core/feel/token.h"
                                               << "#include \"tests/support/registry.h\""
                                               << "no arrow core/feel -> tests/support";
    QTest::newRow("a folder nobody listed") << "core/utils/misc.h"
                                            << ""
                                            << "the folder core/utils is not in docs/layers.txt";
    QTest::newRow("without its path") << "core/feel/lexer.cpp"
                                      << "#include \"token.h\""
                                      << "by their path from the root of the tree";
    QTest::newRow("by a relative path") << "core/feel/lexer.cpp"
                                        << "#include \"../number/number.h\""
                                        << "by their path from the root of the tree";
    QTest::newRow("what Qt generates") << "app/cli/main.cpp"
                                       << "#include \"main.moc\""
                                       << "";
    QTest::newRow("in a comment") << "core/base/result.h"
                                  << "// #include \"core/feel/token.h\"\n/*\n#include \"core/feel/token.h\"\n*/"
                                  << "";

    QTest::newRow("a library at home") << "core/number/number.cpp"
                                       << "#include <boost/multiprecision/cpp_int.hpp>"
                                       << "";
    QTest::newRow("a library elsewhere") << "core/feel/lexer.cpp"
                                         << "#include <boost/rational.hpp>"
                                         << "keeps boost to other folders";
    QTest::newRow("a library in a header of the command line") << "app/cli/json.h"
                                                               << "#include <nlohmann/json.hpp>"
                                                               << "";
    QTest::newRow("a name that begins like a library") << "core/feel/lexer.cpp"
                                                       << "#include <boosted.h>"
                                                       << "";

    QTest::newRow("a Qt class") << "core/base/result.h"
                                << "#include <QString>"
                                << "includes QString; core/ does without Qt";
    QTest::newRow("a Qt module") << "core/base/result.h"
                                 << "#include <QtCore/qstring.h>"
                                 << "core/ does without Qt";
    QTest::newRow("an old Qt header") << "core/base/result.h"
                                      << "#include <qglobal.h>"
                                      << "core/ does without Qt";
    QTest::newRow("a queue is not Qt") << "core/base/result.h"
                                       << "#include <queue>"
                                       << "";

    QTest::newRow("a double") << "core/base/money.h"
                              << "int a;\nlong double x;"
                              << "core/base/money.h:2: double is binary floating point";
    QTest::newRow("a float") << "core/base/money.h"
                             << "std::vector<float> x;"
                             << "float is binary floating point";
    QTest::newRow("a floating number") << "core/base/money.h"
                                       << "auto x = 1'000.5;"
                                       << "1'000.5 is binary floating point";
    QTest::newRow("a floating number by its exponent") << "core/base/money.h"
                                                       << "auto x = 1e-3;"
                                                       << "1e-3 is binary floating point";
    QTest::newRow("whole numbers") << "core/base/money.h"
                                   << "int x = 0xE1 + 1'000'000 + 2u; a.e1();"
                                   << "";
    QTest::newRow("spoken of") << "core/base/money.h"
                               << "// no double here, 0.5 neither\nauto x = \"double 0.5\"; int doubled;"
                               << "";

    QTest::newRow("a benefit in a string") << "core/feel/lexer.cpp"
                                           << "if (id == \"rural_dibao\")"
                                           << "core/feel/lexer.cpp:1: knows the benefit rural_dibao";
    QTest::newRow("a benefit in a path") << "core/feel/lexer.cpp"
                                         << "auto x = R\"(receiving.rural_dibao)\";"
                                         << "knows the benefit rural_dibao";
    QTest::newRow("a benefit in a name") << "core/feel/lexer.cpp"
                                         << "bool isRuralDibao(int x);"
                                         << "knows the benefit rural_dibao";
    QTest::newRow("a one-word benefit in a name") << "core/feel/lexer.cpp"
                                                  << "int pension;"
                                                  << "knows the benefit pension";
    QTest::newRow("a longer word than a one-word benefit") << "core/feel/lexer.cpp"
                                                           << "int pensioners; auto x = \"pensioners\";"
                                                           << "";
    QTest::newRow("a longer id") << "core/feel/lexer.cpp"
                                 << "auto x = \"not_rural_dibao_x\";"
                                 << "";
    QTest::newRow("a benefit in a comment") << "core/feel/lexer.cpp"
                                            << "int x;  // as for rural_dibao"
                                            << "";
}

void LayersTest::aSampleIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const LayerList list(sampleList);
    QVERIFY2(list.problems().empty(), joined(list.problems()));

    const SourceFile file = fileOf(path.toStdString(), text.toStdString());
    Problems problems = list.checkArrows(file);
    for (const Problems& more : {list.checkLibraries({file}), checkNoQt(file), checkNoBinaryFloat(file),
                                 checkNoBenefitNames(file, {"rural_dibao", "pension"})})
        problems.insert(problems.end(), more.begin(), more.end());

    QCOMPARE(problems.size(), std::size_t(problem.isEmpty() ? 0 : 1));
    if (!problem.isEmpty())
        QVERIFY2(joined(problems).contains(problem.toUtf8()), joined(problems));
}

void LayersTest::aLibraryDoesNotLeakThroughAHeader()
{
    const LayerList list(sampleList);
    const std::vector<SourceFile> atHome{
        fileOf("core/number/big.h", "#include <boost/rational.hpp>"),
        fileOf("core/number/twice.h", "#include \"core/number/big.h\""),
        fileOf("core/number/big.cpp", "#include \"core/number/twice.h\""),
        fileOf("core/number/number.h", "#include \"core/base/result.h\""),
        fileOf("core/feel/lexer.cpp", "#include \"core/number/number.h\""),
    };
    QVERIFY2(list.checkLibraries(atHome).empty(), joined(list.checkLibraries(atHome)));

    std::vector<SourceFile> leaking = atHome;
    leaking.push_back(fileOf("core/feel/token.h", "\n#include \"core/number/twice.h\""));
    leaking.push_back(fileOf("core/feel/parser.cpp", "#include \"core/feel/token.h\""));
    const Problems problems = list.checkLibraries(leaking);
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY2(problems[0].starts_with("core/feel/token.h:2: includes core/number/twice.h, and through it sees boost"),
             joined(problems));
}

void LayersTest::cppIsReadWithoutItsComments()
{
    const CppSource source = readCpp("#include <map>  // why\n"
                                     "#define HALF 7\n"
                                     "/* one\n"
                                     "   two */ auto a = u8\"x\\\"y // no comment\"; // carried \\\n"
                                     "   on to here\n"
                                     "char c = '\"'; auto r = R\"z(p \"q\" )\" r)z\"; 税 = 1'0;\n");
    QCOMPARE(source.includes.size(), std::size_t(1));
    QCOMPARE(source.includes[0].target, std::string("map"));

    QStringList words;
    for (const CppWord& word : source.words)
        words << QStringLiteral("%1:%2").arg(word.line).arg(QString::fromStdString(word.text));
    const QStringList expected{
        "2:define", "2:HALF",          "2:7",  "4:auto", "4:a", "4:x\\\"y // no comment", "6:char", "6:c", "6:auto",
        "6:r",      "6:p \"q\" )\" r", "6:税", "6:1'0"};
    QCOMPARE(words, expected);
}

void LayersTest::unfinishedCppIsReadToItsEnd()
{
    for (const char* text : {"#", "#include", "#include ", "#include <a", "\"a", "'", "\"\\", "/*", "//", "R\"", "R\"(",
                             "R\"x(a", "1'", "1e", "."}) {
        readCpp(text); // the sanitizers judge
    }
    QCOMPARE(readCpp("\"a").words.size(), std::size_t(1));
}

static const bool registered = huimin::tests::add<LayersTest>("layers_test");

#include "layers_test.moc"
