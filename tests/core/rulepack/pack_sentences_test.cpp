#include <QtTest>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "core/rulepack/loader.h"
#include "core/rulepack/rule_labels.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

const std::filesystem::path sourceRoot = HUIMIN_SOURCE_DIR;
const std::filesystem::path golden = sourceRoot / "tests/golden/sentences/shanxi.txt";

/// An expression of the pack: where it stands, its text, its sentence.
struct Said {
    std::string place;
    std::string expression;
    Bilingual sentence;
};

std::string oneLine(const std::string& text)
{
    return std::regex_replace(text, std::regex("\\s+"), " ");
}

/// Everything a pack says in expressions that a person may be told: conditions, hints, amounts, definitions.
class PackReader {
public:
    explicit PackReader(const RuleSet& rules) : m_rules(rules)
    {
        for (const auto& [id, definition] : rules.definitions)
            addAll("definition " + id, definition.subject, definition.formulas);
        for (const Benefit& benefit : rules.benefits)
            addBenefit(benefit);
    }
    const std::vector<Said>& all() const { return m_all; }

private:
    void add(const std::string& place, const std::string& subject, const Formula& formula)
    {
        if (formula.tree)
            m_all.push_back({place, oneLine(formula.text), feel::sentence(*formula.tree, RuleLabels(m_rules, subject))});
    }
    void addAll(const std::string& place, const std::string& subject, const std::vector<DatedFormula>& formulas)
    {
        for (const DatedFormula& dated : formulas)
            add(place, subject, dated.formula);
    }
    void addBenefit(const Benefit& benefit)
    {
        const std::string& subject = benefit.routes.front().subject;
        add(benefit.id + " concerns", subject, benefit.concerns);
        for (const Route& route : benefit.routes) {
            const std::string name = benefit.id + (route.id.empty() ? "" : "." + route.id);
            for (const Condition& condition : route.conditions)
                add(name + " " + condition.id, route.subject, condition.when);
            addAll(name + " amount", route.subject, route.amount.formulas);
            add(name + " at least", route.subject, route.amount.atLeast);
        }
        for (const Displacement& displacement : benefit.displacedBy)
            add(benefit.id + " displaced by " + displacement.benefit, subject, displacement.orWhen);
        for (const IncomeRule& income : benefit.countsAsIncome)
            addAll(benefit.id + " counts for " + income.definition, subject, income.parts);
    }

    const RuleSet& m_rules;
    std::vector<Said> m_all;
};

std::string textOf(const std::vector<Said>& all)
{
    std::string text;
    for (const Said& said : all)
        text += said.place + "\n    " + said.expression + "\n    " + said.sentence.zh + "\n    " + said.sentence.en + "\n";
    return text;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines(1);
    for (const char c : text) {
        if (c == '\n')
            lines.emplace_back();
        else
            lines.back() += c;
    }
    return lines;
}

/// The first line that differs, as it was and as it is, with the line it belongs to.
QByteArray difference(const std::string& was, const std::string& is)
{
    const auto a = linesOf(was);
    const auto b = linesOf(is);
    std::size_t at = 0;
    while (at < a.size() && at < b.size() && a[at] == b[at])
        ++at;
    const auto line = [at](const std::vector<std::string>& lines) { return at < lines.size() ? lines[at] : "(the end)"; };
    return QByteArray::fromStdString("line " + std::to_string(at + 1) + "\n  was: " + line(a) + "\n  is:  " + line(b) +
                                     "\nHUIMIN_ACCEPT=1 writes the sentences as they are now; read them before keeping them.");
}

}  // namespace

/// The sentences of the pack, read as a caseworker reads them. HUIMIN_ACCEPT=1 writes them anew.
class PackSentencesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto rules = loadRules((sourceRoot / "rules").string());
        const std::string problem = rules ? "" : toText(rules.diagnostics().front(), Language::En);
        QVERIFY2(rules, problem.c_str());
        m_rules = *rules;
        m_said = PackReader(*m_rules).all();
        QVERIFY2(m_said.size() > 50, "hardly a sentence found");
    }

    void theSentencesAreThoseThatWereRead()
    {
        const std::string text = textOf(m_said);
        if (qEnvironmentVariableIsSet("HUIMIN_ACCEPT"))
            std::ofstream(golden, std::ios::binary) << text;
        std::ifstream stream(golden, std::ios::binary);
        const std::string kept{std::istreambuf_iterator<char>(stream), {}};
        QVERIFY2(kept == text, difference(kept, text));
    }

    void noSentenceHoldsAnId()
    {
        const std::regex id("[a-z]+_[a-z]+");
        for (const Said& said : m_said)
            QVERIFY2(!std::regex_search(said.sentence.zh + said.sentence.en, id), textOf({said}).c_str());
    }

    void everySentenceHasWords()
    {
        for (const Said& said : m_said) {
            const bool isComplete = !said.sentence.zh.empty() && !said.sentence.en.empty();
            const bool isWritten = said.sentence.zh.find("「") != std::string::npos || said.sentence.en.find("{") != std::string::npos;
            QVERIFY2(isComplete && !isWritten, textOf({said}).c_str());
        }
    }

private:
    RuleSetPtr m_rules;
    std::vector<Said> m_said;
};

static const bool registered = huimin::tests::add<PackSentencesTest>("pack_sentences_test");
#include "pack_sentences_test.moc"
