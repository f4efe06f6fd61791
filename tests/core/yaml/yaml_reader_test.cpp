#include <QtTest>

#include "core/yaml/document.h"
#include "core/yaml/reader.h"
#include "tests/support/registry.h"

namespace huimin::yaml {

namespace {

/// One value: what it reads as, and the bytes it is written in.
struct Value {
    const char* name;
    const char* text;
    Path path;
    const char* reads;
    const char* written;
    bool quoted = false;
    bool null = false;
};

const Value values[] = {
    {"plain", "a: some text  # comment\n", {"a"}, "some text", "some text"},
    {"plain with colon and hash", "a: http://x#y:z\n", {"a"}, "http://x#y:z", "http://x#y:z"},
    {"plain over lines", "a: one\n  two\n\n  three # c\n", {"a"}, "one two\nthree", "one\n  two\n\n  three"},
    {"plain on the next line", "a:\n  # c\n  one\nb: 2\n", {"a"}, "one", "one"},
    {"plain in brackets", "[a b , c]\n", {0}, "a b", "a b"},
    {"plain over lines in brackets", "[one\n  two, c]\n", {0}, "one two", "one\n  two"},
    {"plain at the end without line break", "a: x", {"a"}, "x", "x"},
    {"double quotes", "a: \"x \\\" # \\u4e2d\\n\" # c\n", {"a"}, "x \" # 中\n", "\"x \\\" # \\u4e2d\\n\"", true},
    {"double quotes over lines", "a: \"x\n  y \\\n  z\"\n", {"a"}, "x y z", "\"x\n  y \\\n  z\"", true},
    {"single quotes", "a: 'it''s \"' \n", {"a"}, "it's \"", "'it''s \"'", true},
    {"empty quotes", "a: ''\n", {"a"}, "", "''", true},
    {"literal", "a: |\n  x\n\n   y\n\n\nb: 1\n", {"a"}, "x\n\n y\n", "|\n  x\n\n   y", true},
    {"literal kept", "a: |+\n  x\n\n\nb: 1\n", {"a"}, "x\n\n\n", "|+\n  x\n\n", true},
    {"literal stripped", "a: |- # c\n  x\n\nb: 1\n", {"a"}, "x", "|- # c\n  x", true},
    {"literal with its indentation", "a: |2\n    x\n   y\nb: 1\n", {"a"}, "  x\n y\n", "|2\n    x\n   y", true},
    {"literal of nothing", "a: | # c\nb: 1\n", {"a"}, "", "|", true},
    {"literal before a comment", "a: |\n  x\n # c\nb: 1\n", {"a"}, "x\n", "|\n  x", true},
    {"literal at the end without line break", "a: |\n  x", {"a"}, "x", "|\n  x", true},
    {"literal in a list", "- |\n x\n- b\n", {0}, "x\n", "|\n x", true},
    {"literal in a map in a list", "- a: |\n    x\n  b: 1\n", {0, "a"}, "x\n", "|\n    x", true},
    {"folded", "a: >-\n  x\n  y\n\n  z\n", {"a"}, "x y\nz", ">-\n  x\n  y\n\n  z", true},
    {"literal with CRLF", "a: |\r\n  x\r\n  y\r\nb: 1\r\n", {"a"}, "x\ny\n", "|\r\n  x\r\n  y", true},
    {"plain over lines with CRLF", "a: x\r\n  y\r\nb: 1\r\n", {"a"}, "x y", "x\r\n  y"},
    {"byte order mark",
     "\xEF\xBB\xBF"
     "a: x\n",
     {"a"},
     "x",
     "x"},
    {"nothing", "a:   # c\nb: 1\n", {"a"}, "", "", false, true},
    {"nothing before a key named null", "a:\nnull: 1\n", {"a"}, "", "", false, true},
    {"a key named null", "a:\nnull: 1\n", {"null"}, "1", "1"},
    {"nothing in a list", "-\n- x\n", {0}, "", "", false, true},
    {"null", "a: null\n", {"a"}, "null", "null", false, true},
    {"null on the next line", "a:\n  null\n", {"a"}, "null", "null", false, true},
    {"tilde", "[~]\n", {0}, "~", "~", false, true},
    {"null in quotes", "a: \"null\"\n", {"a"}, "null", "\"null\"", true},
    {"null in capitals is text", "a: NULL\n", {"a"}, "NULL", "NULL"},
    {"no value in braces", "{a, b: 1}\n", {"a"}, "", "", false, true},
    {"octal and yes stay text", "[0123, yes]\n", {0}, "0123", "0123"},
};

}  // namespace

class YamlReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsAndKnowsWhere_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < static_cast<int>(std::size(values)); ++index)
            QTest::newRow(values[index].name) << index;
    }

    void readsAndKnowsWhere()
    {
        QFETCH(int, index);
        const Value& value = values[index];
        const auto document = Document::open(value.text, "test.yaml");
        QVERIFY(bool(document));
        const Node* node = document->find(value.path);
        QVERIFY(node);
        QCOMPARE(QString::fromStdString(node->text), QString::fromUtf8(value.reads));
        QCOMPARE(QString::fromStdString(document->text().substr(node->begin, node->end - node->begin)),
                 QString::fromUtf8(value.written));
        QCOMPARE(node->quoted, value.quoted);
        QCOMPARE(node->null, value.null);
    }

    void collectionsKnowWhereTheyEnd()
    {
        const std::string text = "a:\n  - x: 1\n    y: {k: [1, 2], } # c\n  # c\n  - [ # c\n   ]\nb: 1\n";
        const auto tree = read(text, "test.yaml");
        QVERIFY(bool(tree));
        const auto written = [&](const Node& node) { return text.substr(node.begin, node.end - node.begin); };
        const Node& list = *tree->root().find("a");
        QCOMPARE(written(list), std::string("- x: 1\n    y: {k: [1, 2], } # c\n  # c\n  - [ # c\n   ]"));
        QCOMPARE(written(list.items[0]), std::string("x: 1\n    y: {k: [1, 2], }"));
        QCOMPARE(written(*list.items[0].find("y")), std::string("{k: [1, 2], }"));
        QCOMPARE(written(list.items[1]), std::string("[ # c\n   ]"));
        QCOMPARE(written(tree->root()), text.substr(0, text.size() - 1));
    }

    void placesCountCharacters()
    {
        const auto tree = read("\xEF\xBB\xBF姓名: 王建国\r\n年龄: {𠮷: 1, 乙: 2}\r\n", "case.yaml");
        QVERIFY(bool(tree));
        QCOMPARE(tree->root().entries[0].value.place(), (SourcePlace{"case.yaml", 1, 5}));
        QCOMPARE(tree->root().entries[1].value.entries[1].value.place(), (SourcePlace{"case.yaml", 2, 15}));
        QCOMPARE(tree->source().line(1), std::string("姓名: 王建国"));
        QCOMPARE(tree->source().line(2), std::string("年龄: {𠮷: 1, 乙: 2}"));
        QCOMPARE(tree->source().line(9), std::string());
    }

    void sixtyFourLevelsAreDeepEnough()
    {
        QVERIFY(bool(read(std::string(64, '[') + std::string(64, ']'), "deep.yaml")));
        QVERIFY(!read(std::string(65, '[') + std::string(65, ']'), "deep.yaml"));
    }

    void aliasBombsNeverGoOff()
    {
        std::string bomb = "a0: &a0 [x]\n";
        for (int level = 1; level < 60; ++level) {
            const std::string before = "*a" + std::to_string(level - 1);
            const std::string name = "a" + std::to_string(level);
            bomb += name + ": &" + name + " [" + before + ", " + before + "]\n";
        }
        const auto tree = read(bomb, "bomb.yaml");
        QVERIFY(!tree);
        QCOMPARE(tree.diagnostics().size(), std::size_t{60 + 59 * 2});
    }

    void largeFilesAreRefused()
    {
        const std::string limit = "# " + std::string(8 * 1024 * 1024 - 8, 'x') + "\na: 1\n";
        QCOMPARE(limit.size(), std::size_t{8 * 1024 * 1024});
        QVERIFY(bool(read(limit, "large.yaml")));
        const auto larger = read(limit + "\n", "large.yaml");
        QVERIFY(!larger);
        QCOMPARE(larger.diagnostics().front().place, (SourcePlace{"large.yaml", 0, 0}));
    }

    void mistakesWithoutEndComeToOne()
    {
        std::string text;
        for (int i = 0; i < 5000; ++i)
            text += "a: 1\n";
        const auto tree = read(text, "many.yaml");
        QVERIFY(!tree);
        QCOMPARE(tree.diagnostics().size(), std::size_t{1001});
    }

    void oneDocumentMayBeMarked() { QVERIFY(bool(read("---\na: 1\n...\n# end\n", "test.yaml"))); }

    void filesThatCannotBeReadSayWhy()
    {
        const auto missing = readFile(HUIMIN_SOURCE_DIR "/tests/data/no such file.yaml");
        QVERIFY(!missing);
        QVERIFY(missing.diagnostics().front().message.en.starts_with("There is no file"));
        const auto folder = readFile(HUIMIN_SOURCE_DIR "/tests/data");
        QVERIFY(!folder);
        QVERIFY(folder.diagnostics().front().message.en.find("is a folder") != std::string::npos);
        QVERIFY(bool(readFile(HUIMIN_SOURCE_DIR "/tests/data/yaml_edit/chinese.yaml")));
    }
};

}  // namespace huimin::yaml

static const bool registered = huimin::tests::add<huimin::yaml::YamlReaderTest>("yaml_reader_test");

#include "yaml_reader_test.moc"
