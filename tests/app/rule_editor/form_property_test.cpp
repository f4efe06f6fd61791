#include <algorithm>
#include <random>

#include "app/rule_editor/conditions_model.h"
#include "app/rule_editor/timeline_model.h"
#include "tests/app/rule_editor/form_desk.h"
#include "tests/support/part_lines.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;
using yaml::Path;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// What a table of the form must show of a part, read anew from the text; the sentence of a condition and what people call an id aside.
Rows rowsOf(const RuleText& text, const RulePart& part)
{
    Rows rows;
    const auto lastOf = [](const std::vector<WrittenCitation>& source) { return source.empty() ? WrittenCitation() : source.back(); };
    switch (part.kind) {
    case RulePartKind::Raises:
    case RulePartKind::Values:
    case RulePartKind::Formulas:
        for (const DatedEntry& entry : text.entries(part.path)) {
            const WrittenCitation source = lastOf(entry.source);
            rows.push_back({entry.value, entry.from, entry.to, source.document, source.article, source.confidence});
        }
        break;
    case RulePartKind::Conditions:
        for (const WrittenCondition& one : text.conditions(part.path)) {
            const WrittenCitation source = lastOf(one.source);
            rows.push_back({one.when, one.label.zh, one.label.en, one.from, one.to, source.document, source.article, source.confidence, one.id});
        }
        break;
    case RulePartKind::Ids:
        for (const std::string& id : text.ids(part.path))
            rows.push_back({id});
        break;
    case RulePartKind::Options:
        for (const WrittenOption& option : text.options(part.path))
            rows.push_back({option.id, option.label.zh, option.label.en});
        break;
    case RulePartKind::Table: {
        const WrittenTable table = text.table(part.path);
        for (const WrittenTable::Rule& rule : table.rules) {
            rows.push_back(rule.when);
            rows.back().insert(rows.back().end(), rule.then.begin(), rule.then.end());
        }
        if (!table.otherwise.empty()) {
            rows.emplace_back(table.inputs.size());
            rows.back().insert(rows.back().end(), table.otherwise.begin(), table.otherwise.end());
        }
        break;
    }
    case RulePartKind::Text:
    case RulePartKind::Expression: break;
    }
    return rows;
}

/// The columns that tell what is written.
std::vector<int> columnsOf(RulePartKind kind, const PartModel& model)
{
    using Timeline = TimelineModel;
    using Conditions = ConditionsModel;
    switch (kind) {
    case RulePartKind::Raises:
    case RulePartKind::Values:
    case RulePartKind::Formulas:
        return {Timeline::Value, Timeline::From, Timeline::Until, Timeline::Document, Timeline::Article, Timeline::Confidence};
    case RulePartKind::Conditions:
        return {Conditions::Expression, Conditions::LabelZh, Conditions::LabelEn, Conditions::From, Conditions::Until,
                Conditions::Document, Conditions::Article, Conditions::Confidence, Conditions::Id};
    case RulePartKind::Ids: return {0};
    case RulePartKind::Options:
    case RulePartKind::Table:
    case RulePartKind::Text:
    case RulePartKind::Expression: break;
    }
    std::vector<int> all;
    for (int column = 0; column < model.columnCount(); ++column)
        all.push_back(column);
    return all;
}

Rows shownIn(const PartTable& table, RulePartKind kind)
{
    Rows rows;
    for (int row = 0; row < table.part().rowCount(); ++row) {
        rows.emplace_back();
        for (const int column : columnsOf(kind, table.part()))
            rows.back().push_back(table.part().index(row, column).data(Qt::EditRole).toString().toStdString());
    }
    return rows;
}

std::string asText(const Rows& rows)
{
    std::string text;
    for (const auto& row : rows) {
        for (const std::string& cell : row)
            text += '|' + cell;
        text += '\n';
    }
    return text;
}

/// A person who changes what the form shows at random, by the ways a person has: cells, new rows, rows that go or move, lines.
class RandomHand {
public:
    explicit RandomHand(unsigned seed) : m_random(seed) {}

    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }
    template <typename T> const T& oneOf(const std::vector<T>& all) { return all[below(all.size())]; }
    const std::string& did() const { return m_did; }

    void edit(PartTable& table)
    {
        PartModel& model = table.part();
        const std::size_t choice = model.rowCount() == 0 ? 0 : below(6);
        const int row = model.rowCount() == 0 ? 0 : static_cast<int>(below(static_cast<std::size_t>(model.rowCount())));
        if (choice == 0)
            add(table);
        else if (choice == 1)
            remove(model, row);
        else if (choice == 2)
            move(table, row);
        else
            change(model, row, static_cast<int>(below(static_cast<std::size_t>(model.columnCount()))));
    }

    void type(WrappingField& field)
    {
        const std::string typed = below(5) == 0 ? "" : below(2) ? words() : expression();
        m_did = "typed " + typed + " into " + field.accessibleName().toStdString();
        field.setText(QString::fromStdString(typed));
        Q_EMIT field.textEdited();
    }

private:
    void change(PartModel& model, int row, int column)
    {
        const std::string typed = below(12) == 0 ? "" : valueFor(model, column);
        m_did = "set cell " + std::to_string(row) + ", " + std::to_string(column) + " to " + typed;
        model.setData(model.index(row, column), QString::fromStdString(typed));
    }

    void add(PartTable& table)
    {
        m_did = "added a row";
        PartModel& model = table.part();
        const int row = model.beginRow();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.isTyped(row, column))
                model.setData(model.index(row, column), QString::fromStdString(valueFor(model, column)));
        }
        if (!table.finish()) {
            m_did += " in vain";
            model.removeRowAt(model.newRow());
        }
    }

    void remove(PartModel& model, int row)
    {
        m_did = "removed row " + std::to_string(row);
        model.removeRowAt(row);
    }

    void move(PartTable& table, int row)
    {
        const bool isUp = below(2) == 0;
        m_did = (isUp ? "moved up row " : "moved down row ") + std::to_string(row);
        table.setCurrentIndex(table.part().index(row, 0));
        QTest::keyClick(&table, isUp ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
    }

    std::string valueFor(const PartModel& model, int column)
    {
        using Cell = PartModel::Cell;
        switch (model.cellOf(column)) {
        case Cell::Day: return std::to_string(2000 + below(40)) + (below(2) ? "-01-01" : "-07-01");
        case Cell::Number: return oneOf<std::string>({"5", "0.9", "1980.05", "-3"});
        case Cell::Document: return oneOf<std::string>({"dibao_measures", "民发〔2021〕57号", "labour_law"});
        case Cell::Confidence: return oneOf<std::string>({"high", "medium"});
        case Cell::Short:
        case Cell::Named: return oneOf<std::string>({"new", "新的", "a_b"}) + std::to_string(below(1000));
        case Cell::Expression: return expression();
        case Cell::Text: return words();
        case Cell::Unused:
        case Cell::Fixed: break;
        }
        return "x";
    }
    std::string words()
    {
        return oneOf<std::string>({"低保标准", "it's \"quoted\"", "a: b", "带 # 号", "{x}", "每人每月，按年公布", "true", "2023-01-01", "[1, 2]", "- 列表", "100%",
                                   "'单引号'", "x, y", "反斜\\线", "12.50", "𠮷", "null", "what?", "*星号"});
    }
    std::string expression()
    {
        return oneOf<std::string>({"age >= 60", "age in [80..99]", "5", "true", "-", "null", "residence = \"rural\"",
                                   "max(0, standards.rural_dibao - per_capita_income) * counted_number", "not(applies(a) and a.b)",
                                   "if a then {b: 1} else {b: 2}", "[1..5)", "a # b", ">= 10", "\"x\""});
    }

    std::mt19937 m_random;
    std::string m_did;
};

}  // namespace

/// Random edits through the form on the files of the shipped packs: no byte outside of the part that was edited changes, what the form
/// shows is what a reader of the new text finds, and undo brings back the bytes of every file. 500 edits; HUIMIN_LONG=1: 20 times as many.
class FormPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheFormShowsIsWhatIsWritten_data()
    {
        QTest::addColumn<unsigned>("seed");
        const unsigned walks = qEnvironmentVariableIsSet("HUIMIN_LONG") ? 20 : 1;
        for (unsigned seed = 1; seed <= walks; ++seed)
            QTest::addRow("walk %u", seed) << seed;
    }

    void whatTheFormShowsIsWhatIsWritten()
    {
        QFETCH(unsigned, seed);
        FormDesk desk;
        const std::vector<RuleThing> things = thingsOf(desk);
        QVERIFY2(things.size() > 100, qPrintable(QString::number(things.size())));
        const auto first = desk.document.texts();
        constexpr int all = 500;
        constexpr int editsOfEach = 10;
        RandomHand hand(seed);
        int changes = 0;
        for (int made = 0; made < all; made += editsOfEach) {
            desk.form->show(hand.oneOf(things));
            const int steps = desk.document.undoStack().index();
            for (int i = 0; i < editsOfEach; ++i) {
                editOnce(desk, hand);
                if (QTest::currentTestFailed())
                    return;
            }
            changes += desk.document.undoStack().index() - steps;
            checkForm(desk, "in the end");
            // Every second thing is edited on top of what others have become.
            if (hand.below(2) == 0)
                undoAll(desk, first);
            if (QTest::currentTestFailed())
                return;
        }
        undoAll(desk, first);
        // Most of what is tried changes something.
        QVERIFY2(changes > all / 3, qPrintable(QString::number(changes)));
    }

private:
    static std::vector<RuleThing> thingsOf(const FormDesk& desk)
    {
        std::vector<RuleThing> things;
        for (const auto& [file, text] : desk.document.texts()) {
            const auto read = RuleText::open(text, file);
            if (!read || read->parts().empty())
                continue;
            const std::string name = file.substr(file.find('/') + 1);
            for (const RuleThing& thing : thingsIn(name, file, read->document().tree().root()))
                things.push_back(thing);
        }
        return things;
    }

    static std::vector<RulePart> partsOfTables(const RuleText& text, const std::vector<PartTable*>& tables)
    {
        std::vector<RulePart> parts;
        const std::vector<RulePart> all = text.parts();
        for (const PartTable* table : tables) {
            const auto found = std::find_if(all.begin(), all.end(), [&](const RulePart& part) {
                return part.path == table->part().path() && part.kind != RulePartKind::Text && part.kind != RulePartKind::Expression;
            });
            parts.push_back(found == all.end() ? RulePart{} : *found);
        }
        return parts;
    }

    static RuleText readingOf(const FormDesk& desk)
    {
        return *RuleText::open(desk.text(desk.form->thing().file), desk.form->thing().file);
    }

    void editOnce(FormDesk& desk, RandomHand& hand)
    {
        const std::string file = desk.form->thing().file;
        const auto before = desk.document.texts();
        const RuleText was = readingOf(desk);
        const auto tables = desk.form->widget()->findChildren<PartTable*>();
        const auto fields = desk.form->findChildren<WrappingField*>("ruleLine");
        if (tables.isEmpty() && fields.isEmpty())
            return;
        const int steps = desk.document.undoStack().index();
        std::pair<std::size_t, std::size_t> lines;
        desk.document.endTyping();
        if (fields.isEmpty() || (!tables.isEmpty() && hand.below(3) != 0)) {
            PartTable* table = tables[static_cast<qsizetype>(hand.below(static_cast<std::size_t>(tables.size())))];
            lines = linesOf(was, table->part().path());
            hand.edit(*table);
        } else {
            WrappingField* field = fields[static_cast<qsizetype>(hand.below(static_cast<std::size_t>(fields.size())))];
            lines = linesOf(was, pathOf(linesIn(was), *field));
            hand.type(*field);
        }
        const std::string& old = before.at(file);
        const std::string now = desk.text(file);
        const std::string what = hand.did() + " in " + file + "\n--- before\n" + old + "\n--- after\n" + now;
        for (const auto& [name, text] : before)
            QVERIFY2(name == file || desk.document.texts().at(name) == text, what.c_str());
        QVERIFY2(desk.document.undoStack().index() - steps == (now == old ? 0 : 1), what.c_str());
        if (lines.first == std::string::npos) {
            QVERIFY2(commonBegin(old, now) + commonEnd(old, now) >= old.size(), what.c_str());
        } else {
            QVERIFY2(now.size() >= lines.first + (old.size() - lines.second), what.c_str());
            QVERIFY2(now.compare(0, lines.first, old, 0, lines.first) == 0, what.c_str());
            QVERIFY2(now.ends_with(old.substr(lines.second)), what.c_str());
        }
        checkForm(desk, what);
    }

    /// The lines of texts say in a property where they are written.
    static std::map<std::string, Path> linesIn(const RuleText& text)
    {
        std::map<std::string, Path> paths;
        for (const RulePart& part : text.parts()) {
            if (part.kind == RulePartKind::Text || part.kind == RulePartKind::Expression)
                paths[part.path.toString()] = part.path;
        }
        return paths;
    }
    static Path pathOf(const std::map<std::string, Path>& paths, const WrappingField& field)
    {
        const auto found = paths.find(field.property("path").toString().toStdString());
        return found == paths.end() ? Path{"nowhere"} : found->second;
    }

    void checkForm(FormDesk& desk, const std::string& what)
    {
        const RuleText text = readingOf(desk);
        const auto tables = desk.form->widget()->findChildren<PartTable*>();
        const std::vector<PartTable*> all(tables.begin(), tables.end());
        const std::vector<RulePart> parts = partsOfTables(text, all);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Rows shown = shownIn(*all[i], parts[i].kind);
            const Rows written = rowsOf(text, parts[i]);
            QVERIFY2(shown == written, ("shown:\n" + asText(shown) + "written:\n" + asText(written) + what).c_str());
        }
        const auto paths = linesIn(text);
        for (const WrappingField* field : desk.form->findChildren<WrappingField*>("ruleLine")) {
            const Path path = pathOf(paths, *field);
            const std::string shown = field->text().toStdString();
            const bool isAny = shown == text.texts(path).zh || shown == text.texts(path).en || shown == text.scalar(path);
            QVERIFY2(isAny, (path.toString() + " shows " + shown + "\n" + what).c_str());
        }
    }

    void undoAll(FormDesk& desk, const std::map<std::string, std::string>& first)
    {
        while (desk.document.undoStack().canUndo())
            desk.document.undoStack().undo();
        QVERIFY(desk.document.texts() == first);
        checkForm(desk, "after undoing all");
    }
};

static const bool registered = huimin::tests::add<FormPropertyTest>("form_property_test");
#include "form_property_test.moc"
