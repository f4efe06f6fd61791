#include <QtTest>

#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

RuleSetPtr shippedRules()
{
    static const auto rules = loadRules(HUIMIN_SOURCE_DIR "/rules");
    if (!rules)
        qFatal("%s", toText(rules.diagnostics().front(), Language::En).c_str());
    return *rules;
}

QString citedOn(const Citations& citations, const QString& iso)
{
    const Citation* cited = citationOn(citations, shippedRules()->documents, *Date::parse(iso.toStdString()));
    return cited ? QString::fromStdString(cited->document) : QString();
}

const Citations& ofCondition(const char* benefit, const char* condition)
{
    for (const Condition& each : shippedRules()->benefit(benefit)->routes.front().conditions) {
        if (each.id == condition)
            return each.citations;
    }
    qFatal("no condition %s", condition);
}

const Citations& ofDefinition(const char* id)
{
    return shippedRules()->definitions.at(id).citations;
}

}  // namespace

/// A document that another replaced is cited up to its last day, the new one from the next.
class DatedCitationsTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasInForceOnTheDayIsCited()
    {
        const std::pair<const char*, const char*> ofSoldiers[]{
            {"retired_soldier_lump_sum", "retired"},          {"retired_soldier_lump_sum", "rank_and_service"},
            {"retired_soldier_lump_sum", "self_employed"},    {"retired_soldier_lump_sum", "not_yet_paid"},
            {"disabled_serviceman_housing", "grade_1_to_4"},  {"disabled_serviceman_housing", "conscript_or_junior_nco"},
            {"disabled_serviceman_housing", "supported_at_home"}, {"disabled_serviceman_housing", "not_yet_paid"}};
        for (const auto& [benefit, condition] : ofSoldiers) {
            const Citations& citations = ofCondition(benefit, condition);
            QCOMPARE(citedOn(citations, "2024-08-31"), QString("retired_soldier_placement_regulations"));
            QCOMPARE(citedOn(citations, "2024-09-01"), QString("veteran_placement_regulations"));
        }
        QCOMPARE(citedOn(ofDefinition("hourly_wage"), "2024-12-31"), QString("wage_conversion_notice_2008"));
        QCOMPARE(citedOn(ofDefinition("hourly_wage"), "2025-01-01"), QString("wage_conversion_notice_2025"));
        for (const char* definition : {"spring_festival_this_year", "spring_festival_next_year"}) {
            QCOMPARE(citedOn(ofDefinition(definition), "2024-12-31"), QString("holiday_measures_2013"));
            QCOMPARE(citedOn(ofDefinition(definition), "2025-01-01"), QString("holiday_measures_2024"));
        }
    }

    void aMonthHasTheSamePaidDaysUnderBothNotices()
    {
        const Parameter& days = shippedRules()->parameters.at("paid_days_per_month");
        QCOMPARE(days.values.size(), std::size_t{2});
        for (const Parameter::Dated& dated : days.values)
            QCOMPARE(dated.value.toString(), std::string("21.75"));
        QCOMPARE(days.values[0].citations.front().document, std::string("wage_conversion_notice_2008"));
        QCOMPARE(days.values[1].citations.front().document, std::string("wage_conversion_notice_2025"));
        QCOMPARE(days.values[1].period.from->toIso(), std::string("2025-01-01"));
    }
};

static const bool registered = huimin::tests::add<DatedCitationsTest>("dated_citations_test");
#include "dated_citations_test.moc"
