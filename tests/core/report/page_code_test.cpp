// Codes that printed pages are checked by: written, read, altered, and held against a case that changed.
#include <QtTest>

#include "core/report/check_letters.h"
#include "core/report/page_code.h"
#include "core/report/page_figures.h"
#include "core/report/profile_fingerprint.h"
#include "core/report/verification.h"
#include "tests/support/printed_cases.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::report;

namespace {

const Date day = *Date::of(2023, 2, 1);
const Words words(Language::En);

std::shared_ptr<const Determination> household()
{
    static const auto determination = tests::determinedCase("rules/samples/household.yaml", day);
    return determination;
}

PageCode readBack(const std::string& text)
{
    const auto code = readCode(text);
    if (const Bilingual* wrong = std::get_if<Bilingual>(&code))
        qFatal("%s", wrong->en.c_str());
    return std::get<PageCode>(code);
}

/// The household's determination after one thing of its input was changed.
template <typename Change>
Determination changed(const Change& change)
{
    DeterminationInput input = household()->input;
    change(input);
    return *determine(input);
}

int differing(const Verification& verification)
{
    return static_cast<int>(std::count_if(verification.figures.begin(), verification.figures.end(),
                                          [](const VerifiedFigure& figure) { return !figure.isSame; }));
}

}  // namespace

class PageCodeTest : public QObject {
    Q_OBJECT

private slots:
    void lettersGiveTheirBytesBack()
    {
        Bytes bytes;
        for (int length = 0; length < 40; ++length) {
            QCOMPARE(bytesOf(lettersOf(bytes)), std::optional(bytes));
            bytes.push_back(static_cast<std::uint8_t>(length * 37 + 200));
        }
    }

    void lettersMistypedInTheUsualWaysAreTakenAsMeant()
    {
        const Bytes bytes{0, 1, 2, 250, 44, 0, 1};
        QString typed = QString::fromStdString(lettersOf(bytes)).toLower().replace('-', ' ');
        typed.replace('0', 'o').replace('1', 'l');
        QCOMPARE(bytesOf(typed.toStdString()), std::optional(bytes));
        QCOMPARE(bytesOf("U0"), std::nullopt);
        QCOMPARE(bytesOf("0"), std::nullopt);
        QCOMPARE(bytesOf("01"), std::nullopt);  // what is over at the end is not zero
    }

    void aCodeGivesBackWhatWasPutIn()
    {
        using Form = AmountResult::Form;
        PageCode code;
        code.page = PageCode::Page::Decision;
        code.day = day;
        code.profile = {1, 2, 3, 4, 5};
        code.standards = {255, 254, 253, 252, 251};
        code.figures = {{0xABCDEF, {Form::Exact, *Number::parse("744.05"), {}}}, {1, {Form::None, {}, {}}}, {2, {Form::NotKnown, {}, {}}},
                        {3, {Form::Between, Number(0), *Number::parse("155000.00")}}, {4, {Form::AtLeast, Number(590), {}}}};
        const PageCode back = readBack(codeText(code));
        QVERIFY(back.page == code.page);
        QVERIFY(back.day == code.day);
        QVERIFY(back.profile == code.profile && back.rules == code.rules && back.standards == code.standards);
        QCOMPARE(back.figures.size(), code.figures.size());
        for (std::size_t i = 0; i < code.figures.size(); ++i) {
            QCOMPARE(back.figures[i].key, code.figures[i].key);
            QVERIFY(back.figures[i].amount.form == code.figures[i].amount.form);
            QVERIFY(back.figures[i].amount.low == code.figures[i].amount.low);
            QVERIFY(back.figures[i].amount.high == code.figures[i].amount.high);
        }
    }

    /// Each letter in turn is made another: none of the altered codes is taken for a page.
    void anAlteredCodeIsRefused()
    {
        const std::string text = codeText(codeOfResult(*household()));
        for (std::size_t i = 4; i < text.size(); ++i) {
            std::string altered = text;
            altered[i] = text[i] == '7' ? '8' : '7';
            QVERIFY2(std::holds_alternative<Bilingual>(readCode(altered)), altered.c_str());
        }
        QVERIFY(std::holds_alternative<Bilingual>(readCode(text.substr(0, text.size() - 6))));
        QVERIFY(std::holds_alternative<Bilingual>(readCode("")));
        QVERIFY(std::holds_alternative<Bilingual>(readCode("HM1-")));
        QVERIFY(std::holds_alternative<Bilingual>(readCode("惠民")));
    }

    void anUnchangedPageHolds()
    {
        const Verification verification = verify(readBack(codeText(codeOfResult(*household()))), *household(), words);
        QVERIFY(verification.holds());
        QVERIFY(!verification.figures.empty());
    }

    void aChangedAmountIsNamed()
    {
        PageCode code = codeOfResult(*household());
        const auto exact = std::find_if(code.figures.begin(), code.figures.end(),
                                        [](const auto& figure) { return figure.amount.form == AmountResult::Form::Exact; });
        QVERIFY(exact != code.figures.end());
        exact->amount.low = exact->amount.low + Number(1);
        const Verification verification = verify(readBack(codeText(code)), *household(), words);
        QCOMPARE(differing(verification), 1);
        QVERIFY(verification.sameProfile && verification.sameRules && verification.sameStandards);
        const auto& named = verification.figures[static_cast<std::size_t>(exact - code.figures.begin())];
        QVERIFY(!named.isSame && !named.label.empty() && named.printed != named.recomputed);
    }

    void anAmountThatIsNotPrintedIsNamed()
    {
        PageCode code = codeOfResult(*household());
        code.figures.pop_back();
        QCOMPARE(differing(verify(code, *household(), words)), 1);
    }

    void aChangedProfileIsNamed()
    {
        const Determination now = changed([](DeterminationInput& input) {
            Profile profile = *input.profile;
            profile.root.facts.front().scalar = std::string("urban");
            input.profile = std::make_shared<const Profile>(std::move(profile));
        });
        const Verification verification = verify(codeOfResult(*household()), now, words);
        QVERIFY(!verification.sameProfile);
        QVERIFY(verification.sameRules && verification.sameStandards);
        QVERIFY(!verification.holds());
    }

    void whatTheOfficeKeepsBesideTheFactsMakesNoDifference()
    {
        Profile profile = *household()->input.profile;
        const std::string before = profileFingerprint(profile);
        profile.office.phone = "1";
        QCOMPARE(profileFingerprint(profile), before);
        profile.county = "另一个县";
        QVERIFY(profileFingerprint(profile) != before);
    }

    void changedStandardsAreNamed()
    {
        const Determination now = changed([](DeterminationInput& input) {
            StandardsSheet sheet = *input.standards;
            sheet.fingerprint = "sha256:" + std::string(64, '7');
            for (auto& [id, entries] : sheet.entries)
                entries.front().value = entries.front().value + Number(1);
            input.standards = std::make_shared<const StandardsSheet>(std::move(sheet));
        });
        const Verification verification = verify(codeOfResult(*household()), now, words);
        QVERIFY(!verification.sameStandards);
        QVERIFY(verification.sameProfile && verification.sameRules);
        QVERIFY(differing(verification) > 0);
    }

    void changedRulesAreNamed()
    {
        const Determination now = changed([](DeterminationInput& input) {
            RuleSet rules = *input.rules;
            rules.packs.front().fingerprint = "sha256:" + std::string(64, '7');
            input.rules = std::make_shared<const RuleSet>(std::move(rules));
        });
        const Verification verification = verify(codeOfResult(*household()), now, words);
        QVERIFY(!verification.sameRules);
        QVERIFY(verification.sameProfile && verification.sameStandards);
    }

    void aRefusalIsCarriedToo()
    {
        const auto& rows = household()->rows;
        const auto refused = std::find_if(rows.begin(), rows.end(), [](const Row& row) { return row.status == Status::Ineligible; });
        QVERIFY(refused != rows.end());
        const Verification verification = verify(readBack(codeText(codeOfDecision(*refused, *household()))), *household(), words);
        QCOMPARE(verification.figures.size(), std::size_t(1));
        QVERIFY(verification.holds());
    }

    void aWageSheetIsCarriedToo()
    {
        const auto claim = tests::determinedCase("rules/samples/wage_claim.yaml", *Date::of(2023, 2, 1));
        const PageCode code = codeOfStatement(claim->statements.front(), *claim);
        QVERIFY(code.figures.size() >= 2);
        QVERIFY(verify(readBack(codeText(code)), *claim, words).holds());
    }
};

static const bool registered = huimin::tests::add<PageCodeTest>("page_code_test");
#include "page_code_test.moc"
