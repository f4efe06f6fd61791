#include <QtTest>

#include <algorithm>
#include <random>

#include "core/calendar/date.h"
#include "core/rulepack/rule_text.h"
#include "tests/core/rulepack/samples.h"
#include "tests/support/part_lines.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;
using yaml::Path;

namespace {

const std::string rulesFolder = HUIMIN_SOURCE_DIR "/rules";

/// What a form shows of one part, as one text; what an edit says it wrote is compared by it.
using Reading = std::vector<std::string>;

void add(Reading& reading, const std::vector<WrittenCitation>& source)
{
    for (const WrittenCitation& each : source)
        reading.insert(reading.end(), {"source", each.document, each.article, each.confidence});
}

Reading readingOf(const std::vector<DatedEntry>& entries)
{
    Reading reading{std::to_string(entries.size())};
    for (const DatedEntry& entry : entries) {
        reading.insert(reading.end(), {entry.from, entry.to, entry.value});
        add(reading, entry.source);
    }
    return reading;
}

Reading readingOf(const std::vector<WrittenCondition>& conditions)
{
    Reading reading{std::to_string(conditions.size())};
    for (const WrittenCondition& each : conditions) {
        reading.insert(reading.end(), {each.id, each.when, each.label.zh, each.label.en, each.from, each.to});
        add(reading, each.source);
    }
    return reading;
}

Reading readingOf(const std::vector<WrittenOption>& options)
{
    Reading reading;
    for (const WrittenOption& each : options)
        reading.insert(reading.end(), {each.id, each.label.zh, each.label.en});
    return reading;
}

Reading readingOf(const WrittenTable& table)
{
    Reading reading{table.hit};
    const auto addAll = [&](const std::string& what, const std::vector<std::string>& texts) {
        reading.push_back(what);
        reading.insert(reading.end(), texts.begin(), texts.end());
    };
    addAll("inputs", table.inputs);
    for (const WrittenTable::Rule& rule : table.rules) {
        addAll("when", rule.when);
        addAll("then", rule.then);
    }
    addAll("otherwise", table.otherwise);
    return reading;
}

Reading readingOf(const RuleText& text, const RulePart& part)
{
    switch (part.kind) {
    case RulePartKind::Raises:
    case RulePartKind::Values:
    case RulePartKind::Formulas: return readingOf(text.entries(part.path));
    case RulePartKind::Conditions: return readingOf(text.conditions(part.path));
    case RulePartKind::Text: return {text.texts(part.path).zh, text.texts(part.path).en};
    case RulePartKind::Ids: return text.ids(part.path);
    case RulePartKind::Options: return readingOf(text.options(part.path));
    case RulePartKind::Expression: return {text.scalar(part.path)};
    case RulePartKind::Table: return readingOf(text.table(part.path));
    }
    return {};
}

bool isUnder(const Path& path, const Path& above)
{
    const auto& steps = path.steps();
    const auto& first = above.steps();
    return steps.size() >= first.size() && std::equal(first.begin(), first.end(), steps.begin());
}

/// The readings of all parts but those that belong to one, by path.
std::map<std::string, Reading> readingsBeside(const RuleText& text, const Path& edited)
{
    std::map<std::string, Reading> readings;
    for (const RulePart& part : text.parts()) {
        // A list of conditions or options tells the texts within it, too.
        if (!isUnder(part.path, edited) && !isUnder(edited, part.path))
            readings[part.path.toString() + " " + std::to_string(static_cast<int>(part.kind))] = readingOf(text, part);
    }
    return readings;
}

/// The lines that are comments; behind a value it could be a text.
std::vector<std::string> commentsIn(const std::string& text)
{
    std::vector<std::string> comments;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t first = line.find_first_not_of(' ');
        if (first != std::string::npos && line[first] == '#')
            comments.push_back(line);
    }
    std::sort(comments.begin(), comments.end());
    return comments;
}

/// Random edits of one part as a form makes them, beside a model of what it shows.
class RandomForm {
public:
    explicit RandomForm(unsigned seed) : m_random(seed) {}

    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }
    template <typename T> const T& oneOf(const std::vector<T>& all) { return all[below(all.size())]; }

    const std::string& tried() const { return m_tried; }
    /// Whether the edit takes something away, comments beside it included.
    bool takesAway() const { return m_takesAway; }
    const Reading& expected() const { return m_expected; }

    /// Edits the part; what the form must show afterwards is `expected()`.
    Diagnostics edit(RuleText& text, const RulePart& part)
    {
        m_takesAway = false;
        switch (part.kind) {
        case RulePartKind::Raises:
        case RulePartKind::Values:
        case RulePartKind::Formulas: return editEntries(text, part);
        case RulePartKind::Conditions: return editConditions(text, part.path);
        case RulePartKind::Text: return editTexts(text, part.path);
        case RulePartKind::Ids: return editIds(text, part.path);
        case RulePartKind::Options: return editOptions(text, part.path);
        case RulePartKind::Expression: return editExpression(text, part.path);
        case RulePartKind::Table: return editTable(text, part.path);
        }
        return {};
    }

private:
    std::string words()
    {
        static const std::vector<std::string> all{"低保标准",   "it's \"quoted\"", "a: b",      "带 # 号",  "{x}",       "每人每月，按年公布", "true",
                                                  "2023-01-01", "[1, 2]",          "两行\n文字", "- 列表",   "100%",      "'单引号'",           "x, y",
                                                  "反斜\\线",   "12.50",           "𠮷",        "null",     "what?",     "*星号",              "尾 "};
        return oneOf(all);
    }
    std::string expression()
    {
        static const std::vector<std::string> all{"age >= 60",
                                                  "age in [80..99]",
                                                  "5",
                                                  "true",
                                                  "-",
                                                  "null",
                                                  "residence = \"rural\"",
                                                  "max(0, standards.rural_dibao - per_capita_income) * counted_number",
                                                  "not(applies(a) and a.b)",
                                                  "if a then {b: 1} else {b: 2}",
                                                  "[1..5)",
                                                  "a # b",
                                                  ">= 10",
                                                  "\"x\"",
                                                  "a\nand b"};
        return oneOf(all);
    }
    std::string day()
    {
        return std::to_string(2000 + below(40)) + (below(2) ? "-01-01" : "-07-01");
    }
    std::string id() { return oneOf(std::vector<std::string>{"new", "新的", "a_b", "no", "id card", "1"}) + std::to_string(below(1000)); }
    Bilingual bilingual() { return {words(), words()}; }
    std::vector<WrittenCitation> source()
    {
        std::vector<WrittenCitation> all;
        for (std::size_t i = below(3) + (below(4) ? 1 : 0); i > 0; --i)
            all.push_back({oneOf(std::vector<std::string>{"dibao_measures", "民发〔2021〕57号"}), oneOf(std::vector<std::string>{"", "13(4)", "8", "第五条"}),
                           oneOf(std::vector<std::string>{"high", "medium"})});
        return all;
    }
    DatedEntry entry(RulePartKind kind)
    {
        DatedEntry entry{below(5) ? day() : "", {}, kind == RulePartKind::Formulas ? expression() : oneOf(std::vector<std::string>{"5", "0.9", "1980.05", "-3", "错"})};
        if (kind != RulePartKind::Raises && below(2))
            entry.to = day();
        if (kind != RulePartKind::Formulas)
            entry.source = source();
        return entry;
    }
    WrittenCondition condition()
    {
        WrittenCondition condition{id(), expression()};
        condition.label = below(2) ? bilingual() : Bilingual();
        condition.source = source();
        condition.from = below(3) ? "" : day();
        condition.to = below(3) ? "" : day();
        return condition;
    }

    void tries(const std::string& what) { m_tried = what; }

    static std::string dayBefore(const std::string& day)
    {
        const auto date = Date::parse(day);
        return date ? date->plusDays(-1)->toIso() : std::string();
    }

    Diagnostics editEntries(RuleText& text, const RulePart& part)
    {
        std::vector<DatedEntry> entries = text.entries(part.path);
        const std::size_t choice = below(3);
        if (choice == 0 || entries.empty())
            return addEntry(text, part, std::move(entries));
        const std::size_t at = below(entries.size());
        const bool standsAlone = text.document().find(part.path)->isScalar();
        if (choice == 1 && !standsAlone) {
            tries("remove entry " + std::to_string(at));
            m_takesAway = true;
            const DatedEntry gone = entries[at];
            const bool holdsAgain = part.kind != RulePartKind::Raises && at > 0 && !gone.from.empty() && (gone.to.empty() || gone.to >= gone.from) &&
                                    entries[at - 1].to == dayBefore(gone.from);
            if (holdsAgain)
                entries[at - 1].to = gone.to;
            entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(at));
            m_expected = readingOf(entries);
            return text.removeEntry(part.path, at);
        }
        tries("change entry " + std::to_string(at));
        entries[at] = entry(part.kind);
        // A list of citations that becomes one is written anew, and so is a formula that turns into a list.
        m_takesAway = true;
        m_expected = readingOf(entries);
        return text.changeEntry(part.path, at, entries[at]);
    }

    Diagnostics addEntry(RuleText& text, const RulePart& part, std::vector<DatedEntry> entries)
    {
        const DatedEntry asked = entry(part.kind);
        DatedEntry added = asked;
        std::size_t at = 0;
        while (at < entries.size() && entries[at].from <= added.from)
            ++at;
        tries("add entry " + std::to_string(at));
        if (part.kind != RulePartKind::Raises) {
            if (at > 0 && !added.from.empty() && (entries[at - 1].to.empty() || entries[at - 1].to >= added.from))
                entries[at - 1].to = dayBefore(added.from);
            if (at < entries.size() && added.to.empty())
                added.to = dayBefore(entries[at].from);
        }
        entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(at), added);
        m_expected = readingOf(entries);
        return text.addEntry(part.path, asked);
    }

    Diagnostics editConditions(RuleText& text, const Path& path)
    {
        std::vector<WrittenCondition> all = text.conditions(path);
        const std::size_t choice = below(4);
        if (choice == 0 || all.empty()) {
            const std::size_t at = below(all.size() + 1);
            tries("add condition " + std::to_string(at));
            all.insert(all.begin() + static_cast<std::ptrdiff_t>(at), condition());
            m_expected = readingOf(all);
            return text.addCondition(path, at, all[at]);
        }
        const std::size_t at = below(all.size());
        if (choice == 1) {
            tries("remove condition " + std::to_string(at));
            m_takesAway = true;
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(at));
            m_expected = readingOf(all);
            return text.removeItem(path, at);
        }
        if (choice == 2)
            return move(text, path, all, at);
        tries("change condition " + std::to_string(at));
        m_takesAway = true;
        all[at] = condition();
        m_expected = readingOf(all);
        return text.changeCondition(path, at, all[at]);
    }

    template <typename T> Diagnostics move(RuleText& text, const Path& path, std::vector<T> all, std::size_t from)
    {
        const std::size_t to = below(all.size());
        tries("move " + std::to_string(from) + " to " + std::to_string(to));
        const T moved = all[from];
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(from));
        all.insert(all.begin() + static_cast<std::ptrdiff_t>(to), moved);
        m_expected = expectedOf(all);
        return text.moveItem(path, from, to);
    }
    static Reading expectedOf(const std::vector<WrittenCondition>& all) { return readingOf(all); }
    static Reading expectedOf(const Reading& all) { return all; }

    Diagnostics editTexts(RuleText& text, const Path& path)
    {
        tries("set texts");
        const Bilingual now = below(3) ? bilingual() : Bilingual{words(), text.texts(path).en};
        m_expected = {now.zh, now.en};
        return text.setTexts(path, now);
    }

    Diagnostics editIds(RuleText& text, const Path& path)
    {
        std::vector<std::string> all = text.ids(path);
        const std::size_t choice = below(3);
        if (choice == 0 || all.empty()) {
            const std::size_t at = below(all.size() + 1);
            tries("add id " + std::to_string(at));
            all.insert(all.begin() + static_cast<std::ptrdiff_t>(at), id());
            m_expected = all;
            return text.addId(path, at, all[at]);
        }
        const std::size_t at = below(all.size());
        if (choice == 1)
            return move(text, path, all, at);
        tries("remove id " + std::to_string(at));
        m_takesAway = true;
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(at));
        m_expected = all;
        return text.removeItem(path, at);
    }

    Diagnostics editOptions(RuleText& text, const Path& path)
    {
        std::vector<WrittenOption> all = text.options(path);
        if (below(2) || all.size() < 2) {
            tries("add option");
            all.push_back({id(), bilingual()});
            m_expected = readingOf(all);
            return text.addOption(path, all.back());
        }
        const std::size_t at = below(all.size());
        tries("remove option " + std::to_string(at));
        m_takesAway = true;
        const std::string gone = all[at].id;
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(at));
        m_expected = readingOf(all);
        return text.removeOption(path, gone);
    }

    Diagnostics editExpression(RuleText& text, const Path& path)
    {
        tries("set expression");
        m_expected = {expression()};
        return text.setScalar(path, m_expected.front());
    }

    Diagnostics editTable(RuleText& text, const Path& path)
    {
        WrittenTable table = text.table(path);
        const std::size_t at = table.rules.empty() ? 0 : below(table.rules.size());
        const std::size_t choice = table.rules.empty() ? 0 : below(6);
        const auto expect = [&] { m_expected = readingOf(table); };
        switch (choice) {
        case 0: {
            tries("add rule " + std::to_string(at));
            WrittenTable::Rule rule;
            for (std::size_t i = 0; i < table.inputs.size(); ++i)
                rule.when.push_back(expression());
            for (std::size_t i = 0; i < table.outputs.size(); ++i)
                rule.then.push_back(expression());
            table.rules.insert(table.rules.begin() + static_cast<std::ptrdiff_t>(at), rule);
            expect();
            return text.addRule(path, at, rule);
        }
        case 1:
            tries("remove rule " + std::to_string(at));
            m_takesAway = true;
            table.rules.erase(table.rules.begin() + static_cast<std::ptrdiff_t>(at));
            expect();
            return text.removeRule(path, at);
        case 2:
            tries("set test");
            table.rules[at].when.back() = expression();
            expect();
            return text.setTest(path, at, table.rules[at].when.size() - 1, table.rules[at].when.back());
        case 3:
            tries("set answer");
            table.rules[at].then.front() = expression();
            expect();
            return text.setAnswer(path, at, 0, table.rules[at].then.front());
        case 4:
            tries("set input");
            table.inputs.front() = expression();
            expect();
            return text.setInput(path, 0, table.inputs.front());
        default:
            tries("set otherwise");
            m_takesAway = true;
            table.otherwise = below(3) ? std::vector<std::string>{expression()} : std::vector<std::string>();
            expect();
            return text.setOtherwise(path, table.otherwise);
        }
    }

    std::mt19937 m_random;
    std::string m_tried;
    bool m_takesAway = false;
    Reading m_expected;
};

/// The files that a form can edit something of, in order.
std::vector<std::string> filesOfPacks()
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(rulesFolder)) {
        if (entry.path().extension() != ".yaml")
            continue;
        const auto text = RuleText::open(contentOf(entry.path()), entry.path().string());
        if (text && !text->parts().empty())
            files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string undone(std::string text, const std::vector<yaml::Splice>& splices, std::size_t since)
{
    for (std::size_t i = splices.size(); i > since; --i)
        text.replace(splices[i - 1].offset, splices[i - 1].inserted.size(), splices[i - 1].removed);
    return text;
}

}  // namespace

/// Random edits through the form's model of all shipped files: what was written is read again, also from the bytes; no byte
/// outside of the part changes and no comment is lost; undo brings the bytes back. 500 edits; HUIMIN_LONG=1: 10,000.
class RuleTextPropertyTest : public QObject {
    Q_OBJECT

private slots:
    void everyEditDoesWhatItSaysAndNoMore_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("edits");
        const std::vector<std::string> files = filesOfPacks();
        QVERIFY(files.size() > 80);
        const int all = qEnvironmentVariableIsSet("HUIMIN_LONG") ? 10'000 : 500;
        const int each = (all + static_cast<int>(files.size()) - 1) / static_cast<int>(files.size());
        for (unsigned i = 0; i < files.size(); ++i)
            QTest::newRow(files[i].substr(rulesFolder.size() + 1).c_str()) << QString::fromStdString(files[i]) << i << each;
    }

    void everyEditDoesWhatItSaysAndNoMore()
    {
        QFETCH(QString, file);
        QFETCH(unsigned, seed);
        QFETCH(int, edits);
        const std::string original = contentOf(file.toStdString());
        auto opened = RuleText::open(original, file.toStdString());
        QVERIFY(bool(opened));
        RandomForm form(seed);
        for (int i = 0; i < edits; ++i) {
            // Begun anew now and then, so that most edits meet what the shipped files really say.
            if (i % 20 == 0)
                opened = RuleText::open(original, file.toStdString());
            editOnce(*opened, form);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    void editOnce(RuleText& text, RandomForm& form)
    {
        const std::vector<RulePart> parts = text.parts();
        QVERIFY(!parts.empty());
        // Texts are many; the other kinds get their turn.
        RulePart part = form.oneOf(parts);
        for (int again = 0; again < 3 && part.kind == RulePartKind::Text; ++again)
            part = form.oneOf(parts);
        const std::string before = text.text();
        const auto beside = readingsBeside(text, part.path);
        const auto [begin, end] = linesOf(text, part.path);
        const std::size_t made = text.splices().size();
        const Diagnostics problems = form.edit(text, part);
        const std::string what = form.tried() + " at " + part.path.toString() + "\n--- before\n" + before + "\n--- after\n" + text.text();
        QVERIFY2(problems.empty(), problems.empty() ? "" : (toText(problems.front(), Language::En) + "\n" + what).c_str());
        QVERIFY2(readingOf(text, part) == form.expected(), what.c_str());
        const auto again = RuleText::open(text.text(), "again.yaml");
        QVERIFY2(again && readingOf(*again, part) == form.expected(), what.c_str());
        QVERIFY2(readingsBeside(text, part.path) == beside, what.c_str());
        QVERIFY2(undone(text.text(), text.splices(), made) == before, what.c_str());
        checkBytes(before, text.text(), begin, end, what);
        if (!form.takesAway()) {
            const auto now = commentsIn(text.text());
            const auto then = commentsIn(before);
            QVERIFY2(std::includes(now.begin(), now.end(), then.begin(), then.end()), what.c_str());
        }
    }

    void checkBytes(const std::string& before, const std::string& after, std::size_t begin, std::size_t end, const std::string& what)
    {
        if (begin == std::string::npos) {  // nothing was there: bytes come in, and none goes
            QVERIFY2(commonBegin(before, after) + commonEnd(before, after) >= before.size(), what.c_str());
            return;
        }
        QVERIFY2(after.size() >= begin + (before.size() - end), what.c_str());
        QVERIFY2(after.compare(0, begin, before, 0, begin) == 0, what.c_str());
        QVERIFY2(after.ends_with(before.substr(end)), what.c_str());
    }
};

static const bool registered = huimin::tests::add<RuleTextPropertyTest>("rule_text_property_test");
#include "rule_text_property_test.moc"
