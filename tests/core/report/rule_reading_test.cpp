#include <QtTest>

#include <filesystem>
#include <fstream>

#include "core/report/printout_text.h"
#include "core/report/rule_reading.h"
#include "tests/support/printed_cases.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::report;

namespace {

const std::string folder = HUIMIN_SOURCE_DIR "/tests/golden/readings/";

Printout readingOf(const std::string& kind, const std::string& id, const Words& words)
{
    const RuleSet& rules = *tests::shippedRules();
    if (kind == "benefit")
        return report::readingOf(*rules.benefit(id), rules, words);
    if (kind == "definition")
        return report::readingOf(rules.definitions.at(id), rules, words);
    if (kind == "standard")
        return report::readingOf(rules.standards.at(id), rules, words);
    if (kind == "parameter")
        return report::readingOf(rules.parameters.at(id), rules, words);
    for (const Statement& statement : rules.statements) {
        if (statement.id == id)
            return report::readingOf(statement, rules, words);
    }
    qFatal("no %s %s", kind.c_str(), id.c_str());
}

/// What is kept; with HUIMIN_ACCEPT=1 it is first made to say what came out, to be read before it is committed.
std::string keptIn(const std::string& path, const std::string& text)
{
    if (qEnvironmentVariable("HUIMIN_ACCEPT") == "1")
        std::ofstream(path, std::ios::binary) << text;
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

/// Rules as prose, kept in both languages in tests/golden/readings.
class RuleReadingTest : public QObject {
    Q_OBJECT

private slots:
    void readsInTheseWords_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        for (const auto& [kind, id] : {std::pair("benefit", "rural_dibao"), std::pair("benefit", "resident_base_pension"),
                                       std::pair("benefit", "unemployment_benefit"), std::pair("benefit", "disabled_nursing_allowance"),
                                       std::pair("benefit", "job_fair_pinglu"), std::pair("definition", "low_income_edge"),
                                       std::pair("standard", "resident_base_pension"), std::pair("parameter", "minimum_wage"), std::pair("statement", "wages")})
            QTest::addRow("%s %s", kind, id) << kind << id;
    }

    void readsInTheseWords()
    {
        QFETCH(QString, kind);
        QFETCH(QString, id);
        for (const auto& [language, name] : {std::pair(Language::Zh, ".zh.txt"), std::pair(Language::En, ".en.txt")}) {
            const std::string text = plainText(readingOf(kind.toStdString(), id.toStdString(), Words(language)));
            const std::string kept = keptIn(folder + kind.toStdString() + "_" + id.toStdString() + name, text);
            QVERIFY2(text == kept, text.c_str());
        }
    }

    /// Whatever a pack declares can be read, without an id showing and in both languages.
    void everythingCanBeRead()
    {
        const RuleSet& rules = *tests::shippedRules();
        static const QRegularExpression id("[a-z]+_[a-z]+");
        // Texts that a statement puts together, such as its arithmetic, may have no words of their own.
        const auto look = [&](const auto& rule, bool mayQuote = false) {
            for (const Language language : {Language::Zh, Language::En}) {
                const Printout printout = report::readingOf(rule, rules, Words(language));
                QVERIFY(!printout.title.empty() && !printout.blocks.empty());
                const QString text = QString::fromStdString(plainText(printout));
                QVERIFY2(!id.match(text).hasMatch() && (mayQuote || !text.contains("「")), qPrintable(text));
            }
        };
        for (const Benefit& benefit : rules.benefits)
            look(benefit);
        for (const Statement& statement : rules.statements)
            look(statement, true);
        for (const auto& [name, definition] : rules.definitions)
            look(definition);
        for (const auto& [name, standard] : rules.standards)
            look(standard);
        for (const auto& [name, parameter] : rules.parameters)
            look(parameter);
    }
};

static const bool registered = huimin::tests::add<RuleReadingTest>("rule_reading_test");
#include "rule_reading_test.moc"
