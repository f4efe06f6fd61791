#include <QtTest>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "core/yaml/document.h"
#include "core/yaml/map_reader.h"
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

/// The values of a file without any of their writing, edited on their own beside the document.
struct Model {
    Node::Kind kind = Node::Kind::Scalar;
    std::string text;
    bool null = false;
    /// Of a scalar: whether it must read as text, as a literal, or as either (a word without quotes that was there).
    enum class Type { Text, Literal, Either } type = Type::Either;
    std::vector<std::string> keys;
    std::vector<Model> members;
};

Model modelOf(const Node& node)
{
    Model model{node.kind, node.text, node.null, node.quoted ? Model::Type::Text : Model::Type::Either, {}, {}};
    for (const Node& item : node.items)
        model.members.push_back(modelOf(item));
    for (const Node::Entry& entry : node.entries) {
        model.keys.push_back(entry.key.text);
        model.members.push_back(modelOf(entry.value));
    }
    return model;
}

Model modelOf(const NewValue& value)
{
    Model model;
    switch (value.kind()) {
    case NewValue::Kind::Text:
        model.text = value.text();
        model.type = Model::Type::Text;
        break;
    case NewValue::Kind::Literal:
        model.text = value.text();
        model.null = value.text() == "null";
        model.type = Model::Type::Literal;
        break;
    case NewValue::Kind::List:
        model.kind = Node::Kind::Sequence;
        for (const NewValue& item : value.items())
            model.members.push_back(modelOf(item));
        break;
    case NewValue::Kind::Map:
        model.kind = Node::Kind::Map;
        for (const auto& [key, member] : value.members()) {
            model.keys.push_back(key);
            model.members.push_back(modelOf(member));
        }
        break;
    }
    return model;
}

bool isLiteral(const Node& node)
{
    static const QRegularExpression date("^\\d{4}-\\d{2}-\\d{2}$");
    return !node.quoted && (node.null || isPlainDecimal(node) || isPlainBoolean(node) ||
                            date.match(QString::fromStdString(node.text)).hasMatch());
}

/// The path to the first value that differs from the model; empty when all agree.
QString difference(const Node& node, const Model& model, const QString& path = "root")
{
    if (node.kind != model.kind || node.null != model.null)
        return path + ": another kind";
    if (node.isScalar()) {
        if (!node.null && node.text != model.text)
            return path + ": text \"" + QString::fromStdString(node.text) + "\", not \"" +
                   QString::fromStdString(model.text) + "\"";
        if ((model.type == Model::Type::Text && isLiteral(node)) ||
            (model.type == Model::Type::Literal && !isLiteral(node)))
            return path + ": text and literal changed places";
        return {};
    }
    const std::size_t count = node.isMap() ? node.entries.size() : node.items.size();
    if (count != model.members.size())
        return path + ": another number of members";
    for (std::size_t i = 0; i < count; ++i) {
        if (node.isMap() && node.entries[i].key.text != model.keys[i])
            return path + ": key " + QString::fromStdString(node.entries[i].key.text);
        const Node& child = node.isMap() ? node.entries[i].value : node.items[i];
        if (const QString found = difference(child, model.members[i], path + "/" + QString::number(i));
            !found.isEmpty())
            return found;
    }
    return {};
}

/// A random edit, made on the document and on the model alike.
class Editor {
public:
    Editor(Document& document, Model& model, unsigned seed) : m_document(document), m_model(model), m_random(seed) {}

    /// What was tried, for the message of a failure.
    const QString& tried() const { return m_tried; }

    Result<Splice> edit()
    {
        Path path;
        Model* target = &m_model;
        Model* parent = nullptr;
        std::size_t index = 0;
        while (!target->members.empty() && (target == &m_model || below(4) != 0)) {
            parent = target;
            index = below(parent->members.size());
            path = parent->kind == Node::Kind::Map ? path / parent->keys[index] : path / index;
            target = &parent->members[index];
        }
        m_tried = QString::fromStdString(path.toString());
        const std::size_t choice = below(10);
        if (choice < 3 && parent)
            return remove(path, *parent, index);
        if (choice < 6 && (target->kind == Node::Kind::Map || (target->null && below(2) == 0)))
            return insertKey(path, *target);
        if (choice < 9 && (target->kind == Node::Kind::Sequence || target->null))
            return insertItem(path, *target);
        if (target->kind == Node::Kind::Sequence && target->members.size() > 1 && below(2) == 0)
            return moveItem(path, *target);
        return replace(path, *target);
    }

private:
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }

    NewValue scalar()
    {
        static const std::vector<std::string> texts{"word",
                                                    "two words",
                                                    "",
                                                    " padded ",
                                                    "12",
                                                    "1.5",
                                                    "true",
                                                    "2023-01-01",
                                                    "null",
                                                    "~",
                                                    "yes",
                                                    "0123",
                                                    "a: b",
                                                    "a #b",
                                                    "#c",
                                                    "- x",
                                                    "[x",
                                                    "{y}",
                                                    "x, y",
                                                    "what?",
                                                    "it's",
                                                    "say \"x\"",
                                                    "back\\slash",
                                                    "tab\there",
                                                    "line\nline\n",
                                                    "line\n\nline",
                                                    "\nfirst",
                                                    "王建国",
                                                    "80 周岁：",
                                                    "“引号”",
                                                    "&a",
                                                    "*b",
                                                    "!t",
                                                    "%p",
                                                    "@q",
                                                    "---",
                                                    "...",
                                                    "|",
                                                    ">",
                                                    "x:",
                                                    ":x",
                                                    "?",
                                                    "-",
                                                    "a\r\nb",
                                                    "\x01\x7F",
                                                    "\xEF\xBB\xBF",
                                                    "𠮷",
                                                    "a\n b\n\n",
                                                    "a \nb",
                                                    "1,000",
                                                    "a:b",
                                                    "http://x/?y",
                                                    "key: |\n  x\n",
                                                    "end\n"};
        static const std::vector<std::string> literals{"0", "12", "-1.50", "true", "false", "2023-01-01", "null"};
        return below(3) == 0 ? NewValue::literal(literals[below(literals.size())])
                             : NewValue::text(texts[below(texts.size())]);
    }

    std::string key()
    {
        static const std::vector<std::string> keys{"new", "other key", "新键", "12",   "null", "a: b", "<<",
                                                   "",    "x, y",      "it's", "true", "#",    "?"};
        return keys[below(keys.size())] + (below(2) == 0 ? "" : std::to_string(below(1000)));
    }

    NewValue value(int depth = 0)
    {
        const auto layout = below(2) == 0 ? NewValue::Layout::Block : NewValue::Layout::Brackets;
        if (depth > 2 || below(3) != 0)
            return scalar();
        const std::size_t count = below(4);
        if (below(2) == 0) {
            std::vector<NewValue> items;
            for (std::size_t i = 0; i < count; ++i)
                items.push_back(value(depth + 1));
            return NewValue::list(std::move(items), layout);
        }
        std::vector<NewValue::Member> members;
        for (std::size_t i = 0; i < count; ++i)
            members.emplace_back(key() + "/" + std::to_string(i), value(depth + 1));
        return NewValue::map(std::move(members), layout);
    }

    Result<Splice> remove(const Path& path, Model& parent, std::size_t index)
    {
        m_tried = "remove " + m_tried;
        if (parent.kind == Node::Kind::Map)
            parent.keys.erase(parent.keys.begin() + static_cast<std::ptrdiff_t>(index));
        parent.members.erase(parent.members.begin() + static_cast<std::ptrdiff_t>(index));
        return m_document.remove(path);
    }

    Result<Splice> replace(const Path& path, Model& target)
    {
        m_tried = "replace " + m_tried;
        const NewValue replacement = value();
        target = modelOf(replacement);
        return m_document.replace(path, replacement);
    }

    Result<Splice> insertKey(const Path& path, Model& target)
    {
        std::string name = key();
        while (std::find(target.keys.begin(), target.keys.end(), name) != target.keys.end())
            name += "+";
        m_tried = "insert key " + QString::fromStdString(name) + " into " + m_tried;
        const NewValue added = value();
        std::size_t index = target.members.size();
        const bool after = index > 0 && below(2) == 0;
        if (after)
            index = below(index) + 1;
        const std::string neighbour = after ? target.keys[index - 1] : "";
        become(target, Node::Kind::Map);
        target.keys.insert(target.keys.begin() + static_cast<std::ptrdiff_t>(index), name);
        target.members.insert(target.members.begin() + static_cast<std::ptrdiff_t>(index), modelOf(added));
        return after ? m_document.insertKeyAfter(path, neighbour, name, added)
                     : m_document.insertKey(path, name, added);
    }

    Result<Splice> insertItem(const Path& path, Model& target)
    {
        const std::size_t index = below(target.members.size() + 1);
        m_tried = "insert item " + QString::number(index) + " into " + m_tried;
        const NewValue added = value();
        become(target, Node::Kind::Sequence);
        target.members.insert(target.members.begin() + static_cast<std::ptrdiff_t>(index), modelOf(added));
        return m_document.insertItem(path, index, added);
    }

    Result<Splice> moveItem(const Path& path, Model& target)
    {
        const std::size_t from = below(target.members.size());
        const std::size_t to = below(target.members.size());
        m_tried = "move item " + QString::number(from) + " to " + QString::number(to) + " of " + m_tried;
        Model moved = target.members[from];
        target.members.erase(target.members.begin() + static_cast<std::ptrdiff_t>(from));
        target.members.insert(target.members.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
        return m_document.moveItem(path, from, to);
    }

    static void become(Model& model, Node::Kind kind)
    {
        if (model.kind == Node::Kind::Scalar) {
            model = Model();
            model.kind = kind;
        }
    }

    Document& m_document;
    Model& m_model;
    std::mt19937 m_random;
    QString m_tried;
};

std::vector<std::filesystem::path> filesThatRead()
{
    std::vector<std::filesystem::path> files;
    for (const char* folder : {HUIMIN_SOURCE_DIR "/rules", HUIMIN_SOURCE_DIR "/tests/data"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
            if (entry.path().extension() == ".yaml" && Document::open(contentOf(entry.path()), "file.yaml"))
                files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

/// Random edits of real files: nothing but the splice changes, the file reads as a model edited beside it says,
/// and the inverse of the splice brings the bytes back. HUIMIN_LONG=1 makes twenty times as many.
class YamlDocumentPropertyTest : public QObject {
    Q_OBJECT

private slots:
    void editsDoWhatTheySayAndNoMore_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& path : filesThatRead())
            QTest::newRow(path.lexically_relative(HUIMIN_SOURCE_DIR).c_str()) << QString::fromStdString(path.string());
    }

    void editsDoWhatTheySayAndNoMore()
    {
        QFETCH(QString, file);
        const std::string original = contentOf(file.toStdString());
        // The files written for this have more to trip over than real ones, and are quicker to read back.
        const int once = file.contains("/yaml_edit/") ? 12 : 1;
        const int rounds = once * (qEnvironmentVariableIntValue("HUIMIN_LONG") ? 20 : 1);
        for (int round = 0; round < rounds; ++round) {
            auto opened = Document::open(original, "file.yaml");
            QVERIFY(bool(opened));
            editManyTimes(*opened, static_cast<unsigned>(round));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void someFilesWereFound() { QVERIFY(filesThatRead().size() >= 10); }

private:
    static void editManyTimes(Document& document, unsigned seed)
    {
        Model model = modelOf(document.tree().root());
        Editor editor(document, model, seed);
        const std::string original = document.text();
        std::vector<Splice> undo;
        for (int step = 0; step < 12; ++step) {
            const std::string before = document.text();
            const auto splice = editor.edit();
            const QString where =
                QString("seed %1, step %2: %3\n--- before\n%4\n--- after\n%5")
                    .arg(seed)
                    .arg(step)
                    .arg(editor.tried(), QString::fromStdString(before), QString::fromStdString(document.text()));
            QVERIFY2(bool(splice), qPrintable("refused: " + where));
            QVERIFY2(before.substr(splice->offset, splice->removed.size()) == splice->removed, qPrintable(where));
            std::string expected = before;
            expected.replace(splice->offset, splice->removed.size(), splice->inserted);
            QVERIFY2(document.text() == expected, qPrintable("bytes outside the splice: " + where));
            const QString differs = difference(document.tree().root(), model);
            QVERIFY2(differs.isEmpty(), qPrintable(differs + "\n" + where));
            undo.push_back(splice->inverse());
        }
        for (auto splice = undo.rbegin(); splice != undo.rend(); ++splice)
            QVERIFY(bool(document.apply(*splice)));
        QVERIFY(document.text() == original);
    }
};

}  // namespace huimin::yaml

static const bool registered =
    huimin::tests::add<huimin::yaml::YamlDocumentPropertyTest>("yaml_document_property_test");

#include "yaml_document_property_test.moc"
