#include <QtTest>

#include <algorithm>

#include "core/feel/parser.h"
#include "core/rulepack/name_offers.h"
#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;
using Kind = NameOffer::Kind;

namespace {

const NameOffer* offer(const std::vector<NameOffer>& all, const std::string& name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const NameOffer& one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

RuleSetPtr shippedRules()
{
    static const auto rules = loadRules(HUIMIN_SOURCE_DIR "/rules");
    return *rules;
}

}  // namespace

/// What a completion offers in an expression.
class NameOffersTest : public QObject {
    Q_OBJECT

private slots:
    void factsAndDefinitionsOfTheSubjectAndTheWhole()
    {
        const auto all = nameOffers(*soundRules(), "sailor");
        const NameOffer* years = offer(all, "years");
        QVERIFY(years && years->kind == Kind::Definition);
        QCOMPARE(years->label.zh, std::string("年龄"));
        QCOMPARE(years->unit.en, std::string("year"));
        QCOMPARE(years->type.en, std::string("a number"));
        const NameOffer* level = offer(all, "licence.level");
        QVERIFY(level && level->kind == Kind::Fact && level->insert == "licence.level");
        QVERIFY(offer(all, "home_port"));
        QVERIFY(!offer(nameOffers(*soundRules(), "boat"), "years"));
    }

    void standardsParametersAndBenefits()
    {
        const auto all = nameOffers(*soundRules(), "sailor");
        const NameOffer* rate = offer(all, "standards.winter_rate");
        QVERIFY(rate && rate->kind == Kind::Standard && !rate->unit.zh.empty() && rate->help.zh == "港务通知");
        QVERIFY(offer(all, "standards.covers_learners")->type.en == "a boolean");
        QVERIFY(offer(all, "parameters.night_factor")->kind == Kind::Parameter);
        QVERIFY(offer(all, "eligible.winter_aid.whole_boat") && offer(all, "eligible.winter_aid"));
        QVERIFY(offer(all, "entitlement.sick_aid"));
        QVERIFY(offer(all, "drawing.sick_aid")->kind == Kind::Benefit);
    }

    void functionsWithTheirHelpAndWords()
    {
        const auto all = nameOffers(*soundRules(), "nobody");
        const NameOffer* max = offer(all, "max");
        QVERIFY(max && max->kind == Kind::Function && max->insert == "max(");
        QVERIFY(max->help.en.find("example: max(") != std::string::npos);
        QVERIFY(offer(all, "and")->kind == Kind::Word);
        QVERIFY(!offer(all, "years"));
    }

    void namesOfOneUseAlone()
    {
        QVERIFY(!offer(nameOffers(*soundRules(), "sailor"), "received"));
        QVERIFY(offer(nameOffers(*soundRules(), "sailor", ExpressionUse::IncomePart), "received"));
        QVERIFY(offer(nameOffers(*soundRules(), "sailor", ExpressionUse::Definition), "counted_benefits"));
    }

    void everyOfferOfTheShippedPacksCanBeReadAndSaysWhatItIs()
    {
        for (const std::string subject : {"person", "household"}) {
            const auto all = nameOffers(*shippedRules(), subject);
            QVERIFY(all.size() > 120);
            std::vector<std::string> names;
            for (const NameOffer& one : all) {
                names.push_back(one.insert);
                QVERIFY2(!one.label.zh.empty() && !one.label.en.empty(), one.name.c_str());
                if (one.kind != Kind::Function && one.kind != Kind::Word)
                    QVERIFY2(bool(feel::parse(one.insert, {})), one.insert.c_str());
            }
            std::sort(names.begin(), names.end());
            const auto twice = std::adjacent_find(names.begin(), names.end());
            QVERIFY2(twice == names.end(), twice == names.end() ? "" : twice->c_str());
        }
    }
};

static const bool registered = huimin::tests::add<NameOffersTest>("name_offers_test");
#include "name_offers_test.moc"
