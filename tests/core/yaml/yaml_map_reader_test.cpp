#include <QtTest>

#include "core/yaml/map_reader.h"
#include "core/yaml/reader.h"
#include "tests/support/registry.h"

namespace huimin::yaml {

namespace {

Tree treeOf(std::string text)
{
    return std::move(*read(std::move(text), "case.yaml"));
}

QString english(const Diagnostics& diagnostics)
{
    QStringList lines;
    for (const Diagnostic& diagnostic : diagnostics)
        lines << QString("%1:%2 %3")
                     .arg(diagnostic.place.line)
                     .arg(diagnostic.place.column)
                     .arg(diagnostic.message.en.c_str());
    return lines.join('\n');
}

}  // namespace

class YamlMapReaderTest : public QObject {
    Q_OBJECT

private slots:
    void takesWhatIsThere()
    {
        const Tree tree = treeOf("name: 王\nage: 5\nhead: true\ntags: [a, b]\none: x\nincome: {wage: 0}\n");
        Diagnostics diagnostics;
        MapReader reader(tree.root(), diagnostics);
        QCOMPARE(reader.requireText("name"), std::string("王"));
        QCOMPARE(reader.integer("age"), std::optional(5));
        QCOMPARE(reader.boolean("head"), std::optional(true));
        QCOMPARE(reader.texts("tags"), (std::vector<std::string>{"a", "b"}));
        QCOMPARE(reader.texts("one"), (std::vector<std::string>{"x"}));
        QCOMPARE(reader.entries("income").size(), std::size_t{1});
        QCOMPARE(reader.text("absent"), std::optional<std::string>());
        QVERIFY(reader.items("absent").empty());
        reader.finish();
        QCOMPARE(english(diagnostics), QString());
    }

    void nothingWrittenIsAbsent()
    {
        const Tree tree = treeOf("name:\nage: ~\nhead: null\nlist:\nmap:\n");
        Diagnostics diagnostics;
        MapReader reader(tree.root(), diagnostics);
        QVERIFY(!reader.text("name"));
        QVERIFY(!reader.integer("age"));
        QVERIFY(!reader.boolean("head"));
        QVERIFY(reader.items("list").empty());
        QVERIFY(reader.entries("map").empty());
        QCOMPARE(english(diagnostics), QString());
        reader.requireText("name");
        QCOMPARE(english(diagnostics), QString("1:6 \"name\" must be filled in, but it is empty here. Fill it in."));
    }

    void wrongTypesAreNamed()
    {
        const Tree tree = treeOf("a: \"3\"\nb: yes\nc: 02\nd: [1]\ne: {x: 1}\nf: 99999999999\ng: 1.5\n");
        Diagnostics diagnostics;
        MapReader reader(tree.root(), diagnostics);
        QVERIFY(!reader.integer("a"));
        QVERIFY(!reader.boolean("b"));
        QVERIFY(!reader.integer("c"));
        QVERIFY(!reader.text("d"));
        QVERIFY(reader.items("e").empty());
        QVERIFY(!reader.integer("f"));
        QVERIFY(reader.entries("g").empty());
        QCOMPARE(
            english(diagnostics),
            QString(
                "1:4 \"a\" should be a whole number such as 12, without quotes, not the text \"3\".\n"
                "2:4 \"b\" should be true or false, without quotes, not \"yes\".\n"
                "3:4 \"c\" should be a whole number such as 12, without quotes, not \"02\".\n"
                "4:4 \"d\" should be a text, not a list.\n"
                "5:4 \"e\" should be a list (each item beginning with \"- \"), not a group of \"name: value\" entries.\n"
                "6:4 The number 99999999999 of \"f\" is too large. Check for surplus digits.\n"
                "7:4 \"g\" should be a group of \"name: value\" entries, not \"1.5\"."));
    }

    void listsOfTextsNameTheItem()
    {
        const Tree tree = treeOf("tags: [a, [b], ~]\n");
        Diagnostics diagnostics;
        MapReader reader(tree.root(), diagnostics);
        QCOMPARE(reader.texts("tags"), (std::vector<std::string>{"a"}));
        QCOMPARE(english(diagnostics), QString("1:11 \"tags\" should be a text, not a list.\n"
                                               "1:16 \"tags\" should be a text, not \"~\"."));
    }

    void missingAndUnknownKeysAreNamed()
    {
        const Tree tree = treeOf("nmae: x\nweather: fine\n");
        Diagnostics diagnostics;
        MapReader reader(tree.root(), diagnostics);
        QVERIFY(!reader.require("name"));
        reader.text("county");
        reader.finish();
        QCOMPARE(english(diagnostics), QString("1:1 \"name\" is required here and missing. Add it.\n"
                                               "1:1 \"nmae\" is not known here. Check its spelling, or delete it.\n"
                                               "2:1 \"weather\" is not known here. Known are: name, county."));
        QCOMPARE(diagnostics[1].suggestion, std::string("name"));
        QCOMPARE(diagnostics[2].suggestion, std::string());
        QCOMPARE(diagnostics[1].line, std::string("nmae: x"));
    }

    void aThousandsMarkInBracesIsNamed()
    {
        const Tree tree = treeOf("{wage: 1,200, rent: 1,000.50, 300: 5, 4000: }\n");
        Diagnostics diagnostics;
        MapReader reader(tree.root(), diagnostics);
        reader.take("wage");
        reader.take("rent");
        reader.finish();
        QCOMPARE(diagnostics.size(), std::size_t{4});
        QVERIFY(diagnostics[0].message.en.ends_with("write the number without thousands marks."));
        QVERIFY(diagnostics[1].message.en.find("\"000.50\"") != std::string::npos);
        QVERIFY(diagnostics[2].message.en.ends_with("Known are: wage, rent."));
        QVERIFY(diagnostics[3].message.en.ends_with("Known are: wage, rent."));
    }

    void aRequiredTextIsNotEmpty()
    {
        const Tree tree = treeOf("a: \"\"\nb: ~\nc: x\n");
        Diagnostics diagnostics;
        MapReader reader(tree.root(), diagnostics);
        reader.requireText("a");
        reader.requireText("b");
        reader.requireText("c");
        QCOMPARE(english(diagnostics), QString("1:4 \"a\" must be filled in, but it is empty here. Fill it in.\n"
                                               "2:4 \"b\" must be filled in, but it is empty here. Fill it in."));
    }

    void aNodeThatIsNoMapGetsOneComplaint()
    {
        const Tree tree = treeOf("- a\n");
        Diagnostics diagnostics;
        MapReader reader(tree.root(), diagnostics);
        QVERIFY(!reader.isMap());
        reader.require("name");
        reader.requireText("county");
        reader.finish();
        QCOMPARE(english(diagnostics),
                 QString("1:1 A group of \"name: value\" entries should stand here, not a list."));
    }

    void plainScalarsAreReadStrictly()
    {
        const auto accepts = [](bool (*is)(const Node&), const std::string& text) {
            return is(treeOf(text + "\n").root());
        };
        for (const char* text : {"0", "7", "-12", "99999999999999999999"})
            QVERIFY2(accepts(isPlainInteger, text) && accepts(isPlainDecimal, text), text);
        for (const char* text : {"12.50", "-0.5", "0.0"})
            QVERIFY2(accepts(isPlainDecimal, text) && !accepts(isPlainInteger, text), text);
        for (const char* text :
             {"02", "+7", "1e3", ".5", "1.", "1,000", "0x1F", "\"3\"", "1_000", "~", "--1", "1.2.3", "-.5"})
            QVERIFY2(!accepts(isPlainDecimal, text) && !accepts(isPlainInteger, text), text);
        for (const char* text : {"true", "false"})
            QVERIFY2(accepts(isPlainBoolean, text), text);
        for (const char* text : {"yes", "True", "on", "\"true\"", "1"})
            QVERIFY2(!accepts(isPlainBoolean, text), text);
    }
};

}  // namespace huimin::yaml

static const bool registered = huimin::tests::add<huimin::yaml::YamlMapReaderTest>("yaml_map_reader_test");

#include "yaml_map_reader_test.moc"
