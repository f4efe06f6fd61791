#include <QtTest>

#include <functional>

#include "core/yaml/document.h"
#include "tests/support/registry.h"

namespace huimin::yaml {

namespace {

using Edit = std::function<Result<Splice>(Document&)>;

struct Case {
    const char* name;
    const char* before;
    Edit edit;
    const char* after;
};

NewValue text(const char* written)
{
    return NewValue::text(written);
}

NewValue literal(const char* written)
{
    return NewValue::literal(written);
}

NewValue step()
{
    return NewValue::map({{"from", literal("2023-01-01")}, {"value", literal("5")}}, NewValue::Layout::Brackets);
}

NewValue member()
{
    return NewValue::map({{"id", text("p2")},
                          {"income", NewValue::map({{"wage", literal("0")}})},
                          {"tags", NewValue::list({text("a")})}});
}

Edit replace(Path path, NewValue value)
{
    return [=](Document& document) { return document.replace(path, value); };
}

Edit insertKey(Path path, const char* key, NewValue value)
{
    return [=](Document& document) { return document.insertKey(path, key, value); };
}

Edit insertAfter(Path path, const char* after, const char* key, NewValue value)
{
    return [=](Document& document) { return document.insertKeyAfter(path, after, key, value); };
}

Edit insertItem(Path path, std::size_t index, NewValue value)
{
    return [=](Document& document) { return document.insertItem(path, index, value); };
}

Edit append(Path path, NewValue value)
{
    return [=](Document& document) { return document.appendItem(path, value); };
}

Edit remove(Path path)
{
    return [=](Document& document) { return document.remove(path); };
}

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        // Replacing.
        {"a literal beside its comment", "a: 1   # c\nb: 2\n", replace({"a"}, literal("12.50")),
         "a: 12.50   # c\nb: 2\n"},
        {"a text that needs quotes", "a: x\n", replace({"a"}, text("12")), "a: \"12\"\n"},
        {"a text that needs none", "a: 1\n", replace({"a"}, text("王 建国")), "a: 王 建国\n"},
        {"an id that only looks like a date", "a: x\n", replace({"a"}, text("2023-0017")), "a: 2023-0017\n"},
        {"quotes stay", "a: 'x'\nb: \"y\"\n", replace({"a"}, text("z")), "a: 'z'\nb: \"y\"\n"},
        {"a quoted text becomes a number", "a: \"x\"\n", replace({"a"}, literal("5")), "a: 5\n"},
        {"nothing becomes something", "a:   # c\n", replace({"a"}, literal("5")), "a: 5   # c\n"},
        {"nothing in braces", "{a, b: }\n", replace({"a"}, literal("5")), "{a: 5, b: }\n"},
        {"a text in brackets", "[a, b]\n", replace({1}, text("x, y")), "[a, \"x, y\"]\n"},
        {"a text of several lines", "a:\n  b: x\n", replace({"a", "b"}, text("one\ntwo\n")),
         "a:\n  b: |\n    one\n    two\n"},
        {"a text of several lines beside a comment", "a: x # c\n", replace({"a"}, text("one\ntwo")),
         "a: \"one\\ntwo\" # c\n"},
        {"a text under a bar", "a: |\n  x\n  y\n\n# c\nb: 1\n", replace({"a"}, text("z")), "a: z\n\n# c\nb: 1\n"},
        {"a map by a scalar", "a: # c\n  b: 1 # d\n  c: 2 # e\nz: 1\n", replace({"a"}, literal("1")),
         "a: 1 # c # e\nz: 1\n"},
        {"a scalar by a map", "a: 1 # c\nb: 2\n", replace({"a"}, member()),
         "a: # c\n  id: p2\n  income:\n    wage: 0\n  tags:\n    - a\nb: 2\n"},
        {"an item by a map", "- x\n- y\n", replace({0}, member()),
         "- id: p2\n  income:\n    wage: 0\n  tags:\n    - a\n- y\n"},

        // Keys in block style.
        {"a key at the end", "a: 1 # c\n# end\n", insertKey({}, "b", literal("2")), "a: 1 # c\nb: 2\n# end\n"},
        {"a key at the end of a map inside", "a:\n  b: 1\n  # c\n\nz: 1\n", insertKey({"a"}, "d", literal("2")),
         "a:\n  b: 1\n  d: 2\n  # c\n\nz: 1\n"},
        {"a key after another", "a: 1\nb: 2\n", insertAfter({}, "a", "x", literal("3")), "a: 1\nx: 3\nb: 2\n"},
        {"a key after a map", "a:\n  b: 1\nc: 2\n", insertAfter({}, "a", "x", literal("3")),
         "a:\n  b: 1\nx: 3\nc: 2\n"},
        {"a key at the end without line break", "a: 1", insertKey({}, "b", literal("2")), "a: 1\nb: 2"},
        {"a key after a text at the end without line break", "a: |\n  x", insertKey({}, "b", literal("2")),
         "a: |-\n  x\nb: 2"},
        {"a key after a kept text at the end without line break", "a: |2+\n  x", insertKey({}, "b", literal("2")),
         "a: |-2\n  x\nb: 2"},
        {"a key with CRLF", "a: 1\r\nb: 2\r\n", insertAfter({}, "a", "x", literal("3")), "a: 1\r\nx: 3\r\nb: 2\r\n"},
        {"a key in a list item", "- a: 1\n  b: 2\n- c\n", insertKey({0}, "x", literal("3")),
         "- a: 1\n  b: 2\n  x: 3\n- c\n"},
        {"a key under nothing", "a: # c\nb: 1\n", insertKey({"a"}, "x", literal("3")), "a: # c\n  x: 3\nb: 1\n"},
        {"a key under nothing in a list", "-\n- a\n", insertKey({0}, "x", literal("3")), "- x: 3\n- a\n"},
        {"a map follows the indentation of the file", "a:\n    b: 1\n",
         insertKey({}, "c", NewValue::map({{"d", literal("1")}})), "a:\n    b: 1\nc:\n    d: 1\n"},
        {"a list follows the indentation of the file", "a:\n- b\n", insertKey({}, "c", NewValue::list({literal("1")})),
         "a:\n- b\nc:\n- 1\n"},
        {"a key that needs quotes", "a: 1\n", insertKey({}, "b: c", literal("2")), "a: 1\n\"b: c\": 2\n"},

        // Keys in braces.
        {"a key in empty braces", "a: {}\n", insertKey({"a"}, "b", literal("2")), "a: {b: 2}\n"},
        {"a map in empty braces opens them", "a: {} # c\n", insertKey({"a"}, "b", NewValue::map({{"c", literal("2")}})),
         "a: # c\n  b:\n    c: 2\n"},
        {"a key in an empty file of braces", "{}\n", insertKey({}, "b", literal("2")), "b: 2\n"},
        {"a key at the end of braces", "{a: 1, b: 2}\n", insertKey({}, "c", text("x, y")),
         "{a: 1, b: 2, c: \"x, y\"}\n"},
        {"a key after another in braces", "{a: 1, b: 2}\n", insertAfter({}, "a", "x", literal("3")),
         "{a: 1, x: 3, b: 2}\n"},
        {"a key after a surplus comma", "{a: 1, }\n", insertKey({}, "b", literal("2")), "{a: 1, b: 2, }\n"},
        {"a key on a line of its own", "{\n  a: 1, # a\n  b: 2 # b\n}\n", insertKey({}, "c", literal("3")),
         "{\n  a: 1, # a\n  b: 2, # b\n  c: 3\n}\n"},
        {"a key beside a single pair", "[a: 1]\n", insertKey({0}, "b", literal("2")), "[{a: 1, b: 2}]\n"},

        // Deleting keys.
        {"the first key", "a: 1 # c\n# b\nb: 2\n", remove({"a"}), "# b\nb: 2\n"},
        {"a key with all below it", "a: 1\nb:\n  - x\n  - y: |\n      z\nc: 3\n", remove({"b"}), "a: 1\nc: 3\n"},
        {"the last key", "a: 1\nb: 2\n# end\n", remove({"b"}), "a: 1\n# end\n"},
        {"the last key without line break", "a: 1\nb: 2", remove({"b"}), "a: 1\n"},
        {"the only key", "a:\n  b: 1 # c\nz: 1\n", remove({"a", "b"}), "a: {} # c\nz: 1\n"},
        {"the only key of all", "# c\na: 1\n", remove({"a"}), "# c\n{}\n"},
        {"the first key of a list item", "- a: 1 # c\n  # b\n  b: 2\n", remove({0, "a"}), "- # b\n  b: 2\n"},
        {"the only key of a list item", "- a: 1\n- b\n", remove({0, "a"}), "- {}\n- b\n"},
        {"a key before lines that a text would take in", "a: |+\n  x\nb: 1\n\nc: 2\n", remove({"b"}),
         "a: |+\n  x\nc: 2\n"},
        {"a key before a comment that a text would take in", "a: |\n  x\nb: 1\n  # deep\nc: 2\n", remove({"b"}),
         "a: |\n  x\nc: 2\n"},
        {"the first key in braces", "{a: 1, b: 2}\n", remove({"a"}), "{b: 2}\n"},
        {"the last key in braces", "{a: 1, b: 2}\n", remove({"b"}), "{a: 1}\n"},
        {"the last key before a surplus comma", "{a: 1, b: 2,}\n", remove({"b"}), "{a: 1,}\n"},
        {"the only key in braces", "{ a: 1, }\n", remove({"a"}), "{}\n"},
        {"a key on its own line in braces", "{\n  a: 1, # a\n  # b\n  b: 2\n}\n", remove({"a"}),
         "{\n  # b\n  b: 2\n}\n"},
        {"the last key on its own line in braces", "{\n  a: 1, # a\n  b: 2 # b\n}\n", remove({"b"}),
         "{\n  a: 1 # a\n   # b\n}\n"},

        // List items.
        {"an item at the end", "a:\n  - x # c\n\nb: 1\n", append({"a"}, step()),
         "a:\n  - x # c\n  - {from: 2023-01-01, value: 5}\n\nb: 1\n"},
        {"an item at the start", "a:\n  # c\n  - x\n", insertItem({"a"}, 0, step()),
         "a:\n  # c\n  - {from: 2023-01-01, value: 5}\n  - x\n"},
        {"an item between", "- x\n# c\n- y\n", insertItem({}, 1, text("z")), "- x\n- z\n# c\n- y\n"},
        {"an item in a list without indentation", "a:\n- x\nb: 1\n", append({"a"}, member()),
         "a:\n- x\n- id: p2\n  income:\n    wage: 0\n  tags:\n  - a\nb: 1\n"},
        {"an item in a list in a list", "- - a\n  - b\n", insertItem({0}, 0, text("z")), "- - z\n  - a\n  - b\n"},
        {"a map in an empty list opens it", "members: [] # none\nz: 1\n", append({"members"}, member()),
         "members: # none\n  - id: p2\n    income:\n      wage: 0\n    tags:\n      - a\nz: 1\n"},
        {"an item in an empty list", "a: []\n", append({"a"}, text("x")), "a: [x]\n"},
        {"an item under nothing", "a:\nb: 1\n", append({"a"}, text("x")), "a:\n  - x\nb: 1\n"},
        {"an item in brackets", "a: [x, y]\n", insertItem({"a"}, 1, text("z")), "a: [x, z, y]\n"},
        {"an item at the end of brackets over lines", "a: [\n  x, # x\n  y # y\n]\n", append({"a"}, text("z")),
         "a: [\n  x, # x\n  y, # y\n  z\n]\n"},
        {"an item after a surplus comma over lines", "a: [\n  x,\n  y,\n]\n", append({"a"}, text("z")),
         "a: [\n  x,\n  y,\n  z,\n]\n"},
        {"an item in brackets before a comment", "a: [# none\n  ]\n", append({"a"}, text("z")), "a: [z # none\n  ]\n"},
        {"the first item gone", "- x\n- y\n", remove({0}), "- y\n"},
        {"the only item gone", "a: # c\n- x\nb: 1\n", remove({"a", 0}), "a: [] # c\nb: 1\n"},
        {"an item in the middle gone", "[x, y, z]\n", remove({1}), "[x, z]\n"},
        {"an empty item gone", "- x\n-\n- y\n", remove({1}), "- x\n- y\n"},
        {"with a byte order mark",
         "\xEF\xBB\xBF"
         "a: 1\nb: 2\n",
         remove({"a"}),
         "\xEF\xBB\xBF"
         "b: 2\n"},
    };
    return all;
}

/// An edit of "a:\n  b: 1\nc: [x]\n" that cannot be made, and what is said.
struct Refusal {
    const char* name;
    Edit edit;
    int line;
    int column;
    const char* said;
};

const std::vector<Refusal>& refusals()
{
    static const char* const notPossible =
        "This cannot be changed automatically: it would affect what stands beside it, or cannot "
        "be written as asked. The file is unchanged; edit its text directly.";
    static const std::vector<Refusal> all{
        {"a key that is not there", replace({"a", "x"}, literal("1")), 2, 3,
         "\"a.x\" is not in the file: there is no \"x\" here. It may have been deleted or renamed; choose again."},
        {"a neighbour that is not there", insertAfter({"a"}, "x", "y", literal("1")), 2, 3,
         "\"a.x\" is not in the file: there is no \"x\" here. It may have been deleted or renamed; choose again."},
        {"an item that is not there", remove({"c", 1}), 3, 4,
         "\"c[1]\" is not in the file: this list has no item 2. It may have been deleted; choose again."},
        {"an item too far on", insertItem({"c"}, 3, text("y")), 3, 4,
         "\"c\" is not in the file: this list has no item 4. It may have been deleted; choose again."},
        {"an item of a map", remove({"a", 0}), 2, 3,
         "\"a[0]\" cannot be edited as a list: what stands here is none. Turn it into one first."},
        {"an item for a text", append({"a", "b"}, text("y")), 2, 6,
         "\"a.b\" cannot be edited as a list: what stands here is none. Turn it into one first."},
        {"a key that is there", insertKey({"a"}, "b", literal("1")), 2, 3,
         "\"b\" is already written here and cannot be added again. Change the one that is there."},
        {"a key for a list", insertKey({"c"}, "x", literal("1")), 3, 4,
         "\"x\" cannot be found or added at \"c\": this is no group of \"name: value\" entries. Turn it into one first."},
        {"everything deleted", remove({}), 1, 1,
         "The whole content of a file cannot be deleted. Delete one of its entries."},
        {"a literal that is more than one", replace({"a", "b"}, literal("1\nx: 2")), 2, 6, notPossible},
        {"a text that is no UTF-8", replace({"a", "b"}, text("\xFF")), 2, 6, notPossible},
        {"a map with a key twice", replace({"a", "b"}, NewValue::map({{"x", literal("1")}, {"x", literal("2")}})), 2, 6,
         notPossible},
    };
    return all;
}

}  // namespace

class YamlDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void edits_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t index = 0; index < cases().size(); ++index)
            QTest::newRow(cases()[index].name) << static_cast<int>(index);
    }

    void edits()
    {
        QFETCH(int, index);
        const Case& one = cases()[static_cast<std::size_t>(index)];
        auto document = Document::open(one.before, "test.yaml");
        QVERIFY(bool(document));
        const auto splice = one.edit(*document);
        QVERIFY(bool(splice));
        QCOMPARE(QString::fromStdString(document->text()), QString::fromUtf8(one.after));
        QVERIFY(bool(document->apply(splice->inverse())));
        QCOMPARE(QString::fromStdString(document->text()), QString::fromUtf8(one.before));
    }

    void whatCannotBeDoneIsSaid_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t index = 0; index < refusals().size(); ++index)
            QTest::newRow(refusals()[index].name) << static_cast<int>(index);
    }

    void whatCannotBeDoneIsSaid()
    {
        QFETCH(int, index);
        const Refusal& refusal = refusals()[static_cast<std::size_t>(index)];
        auto document = Document::open("a:\n  b: 1\nc: [x]\n", "test.yaml");
        const auto splice = refusal.edit(*document);
        QVERIFY(!splice);
        const Diagnostic& said = splice.diagnostics().front();
        QCOMPARE(QString::fromStdString(said.message.en), QString::fromUtf8(refusal.said));
        QCOMPARE(said.place, (SourcePlace{"test.yaml", refusal.line, refusal.column}));
        QVERIFY(!said.message.zh.empty());
    }

    void aRefusedEditLeavesAllAsItWas()
    {
        auto document = Document::open("a: 1\n", "test.yaml");
        QVERIFY(!document->replace({"a"}, literal("1\nb: 2")));
        QVERIFY(!document->apply({0, "b", "c"}));
        QVERIFY(!document->apply({3, "1", "\"unclosed"}));
        QCOMPARE(document->text(), std::string("a: 1\n"));
        QCOMPARE(document->find({"a"})->text, std::string("1"));
    }

    void theTreeIsAlwaysCurrent()
    {
        auto document = Document::open("a: 1\n", "test.yaml");
        const Tree before = document->tree();
        const auto splice = document->insertKey({}, "b", literal("2"));
        QVERIFY(bool(splice));
        QCOMPARE(*splice, (Splice{4, "", "\nb: 2"}));
        QCOMPARE(document->find({"b"})->text, std::string("2"));
        QCOMPARE(document->find({"b"})->place(), (SourcePlace{"test.yaml", 2, 4}));
        QVERIFY(!before.root().find("b"));
    }

    void copiesOfValuesReadTheSame()
    {
        auto document = Document::open("a: {x: \"1\", y: [2, z], n: }\n", "test.yaml");
        const NewValue copy = NewValue::copyOf(*document->find({"a"}));
        QVERIFY(bool(document->insertKey({}, "b", copy)));
        QCOMPARE(document->text(), std::string("a: {x: \"1\", y: [2, z], n: }\nb: {x: \"1\", y: [2, z], n: null}\n"));
    }

    void pathsReadAsPeopleWriteThem()
    {
        QCOMPARE((Path{"members", 0, "income", "wage"}).toString(), std::string("members[0].income.wage"));
        QCOMPARE((Path{"a"} / "b" / 2).toString(), std::string("a.b[2]"));
        QCOMPARE(Path().toString(), std::string());
    }
};

}  // namespace huimin::yaml

static const bool registered = huimin::tests::add<huimin::yaml::YamlDocumentTest>("yaml_document_test");

#include "yaml_document_test.moc"
