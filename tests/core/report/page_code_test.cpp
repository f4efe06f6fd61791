// Codes that printed pages are checked by: written, read, altered, and held against a case that changed.
#include <QtTest>

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
    void lettersMistypedInTheUsualWaysAreTakenAsMeant()
    {
        const std::string text = codeText(codeOfResult(*household()));
        const QString typed = QString::fromStdString(text).toLower().replace("0", "o").replace("1", "l").replace('-', ' ');
        const auto code = readCode("HM2-" + typed.mid(4).toStdString());
        QVERIFY(std::holds_alternative<PageCode>(code));
        QVERIFY(std::get<PageCode>(code).spoilt.empty());
        QCOMPARE(codeText(std::get<PageCode>(code)), text);
        QCOMPARE(codeText(readBack(QString::fromStdString(text).remove('-').insert(3, '-').toStdString())), text);
    }

    void aCodeGivesBackWhatWasPutIn()
    {
        using Form = AmountResult::Form;
        PageCode code;
        code.page = PageCode::Page::Decision;
        code.day = day;
        code.profile = 0x3FFFFFFF;
        code.office = 7;
        code.standards = 0x12345678;
        code.rows = PageCode::Rows{300, 0x0123456789ABCDE, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 31, 0}};
        code.figures = {{0xABCDE, {Form::Exact, *Number::parse("744.05"), {}}}, {1, {Form::None, {}, {}}}, {2, {Form::NotKnown, {}, {}}},
                        {3, {Form::Between, Number(0), *Number::parse("155000.00")}}, {4, {Form::AtLeast, Number(590), {}}}};
        const PageCode back = readBack(codeText(code));
        QVERIFY(back.page == code.page);
        QVERIFY(back.day == code.day);
        QVERIFY(back.profile == code.profile && back.office == code.office && back.rules == code.rules && back.standards == code.standards);
        QVERIFY(back.rows == code.rows);
        QVERIFY(back.spoilt.empty());
        QCOMPARE(back.figures.size(), code.figures.size());
        for (std::size_t i = 0; i < code.figures.size(); ++i) {
            QCOMPARE(back.figures[i].key, code.figures[i].key);
            QVERIFY(back.figures[i].amount.form == code.figures[i].amount.form);
            QVERIFY(back.figures[i].amount.low == code.figures[i].amount.low);
            QVERIFY(back.figures[i].amount.high == code.figures[i].amount.high);
        }
    }

    /// Each letter in turn is made another: the code is still read, the page does not hold, and the part the letter is in is named.
    void anAlteredLetterIsFound()
    {
        const std::string text = codeText(codeOfResult(*household()));
        std::size_t letter = 0;
        for (std::size_t i = 4; i < text.size(); ++i) {
            if (text[i] == '-')
                continue;
            std::string altered = text;
            altered[i] = text[i] == '7' ? '8' : '7';
            const PageCode code = readBack(altered);
            QCOMPARE(code.spoilt.size(), std::size_t(1));
            QCOMPARE(code.spoilt.front().group, letter / 15 * 3 + 1);
            QVERIFY(code.day == day);
            const Verification verification = verify(code, *household(), words);
            QVERIFY(!verification.holds());
            QCOMPARE(verification.spoilt.size(), std::size_t(1));
            ++letter;
        }
    }

    /// A letter of a sum: the figure is named beside what it comes to, and nothing else differs.
    void anAlteredFigureIsShownBesideWhatItComesTo()
    {
        const PageCode whole = codeOfResult(*household());
        std::string text = codeText(whole);
        // The twelfth letter of the second figure's part: the fen of its sum.
        const std::size_t at = 4 + (4 * 15 + 11) / 5 * 6 + (4 * 15 + 11) % 5;
        text[at] = text[at] == '7' ? '8' : '7';
        const Verification verification = verify(readBack(text), *household(), words);
        QCOMPARE(differing(verification), 1);
        QVERIFY(!verification.figures[1].isSame && verification.figures[1].isSpoilt);
        QVERIFY(verification.figures[1].printed != verification.figures[1].recomputed);
        QVERIFY2(verification.spoilt.front().find(verification.figures[1].label) != std::string::npos, verification.spoilt.front().c_str());
        QVERIFY(verification.sameProfile && verification.sameOffice && verification.sameRules && verification.sameStandards);
    }

    void aCodeThatIsCutOffSaysWhere()
    {
        const std::string text = codeText(codeOfResult(*household()));
        const auto said = [](const std::string& code) {
            const auto read = readCode(code);
            return std::holds_alternative<Bilingual>(read) ? QString::fromStdString(std::get<Bilingual>(read).en) : QString("read");
        };
        std::string without = text;
        without.erase(4 + 6 * 4 + 2, 1);
        QVERIFY2(said(without).startsWith("Group 5 of the code has 4 characters"), qPrintable(said(without)));
        QVERIFY2(said(text.substr(0, text.size() - 6)).contains("here are"), qPrintable(said(text.substr(0, text.size() - 6))));
        for (const char* none : {"", "HM2-", "惠民", "HM2-惠民", "HM1-045M9"})
            QVERIFY2(said(none).startsWith("This is no code"), none);
        QVERIFY(said("HM2-00000-00000-00000").startsWith("The first three groups"));
    }

    void ofALargeHouseholdTheCodeStaysShort()
    {
        const auto large = tests::determinedCase("tests/data/printouts/many_persons.yaml", day);
        const PageCode code = codeOfResult(*large);
        QVERIFY(code.rows && code.rows->count > mostFigures);
        QVERIFY(codeText(code).size() < 280);
        QVERIFY(verify(readBack(codeText(code)), *large, words).holds());
    }

    void ofALargeHouseholdTheChangedFigureIsAmongThoseNamed()
    {
        const auto large = tests::determinedCase("tests/data/printouts/many_persons.yaml", day);
        const PageCode printed = codeOfResult(*large);
        Determination now = *large;
        const auto row = std::find_if(now.rows.begin(), now.rows.end(), [](const Row& one) { return one.status == Status::Eligible && one.amount.form == AmountResult::Form::Exact; });
        row->amount.low = row->amount.low + Number(1);
        const Verification verification = verify(readBack(codeText(printed)), now, words);
        QVERIFY(!verification.holds());
        const auto figures = pageFigures(now, words);
        const std::string& name = row->subjectName.en;
        QVERIFY(!verification.amongThese.empty());
        QVERIFY(verification.amongThese.size() < printed.rows->count / 2);
        QVERIFY(std::any_of(verification.amongThese.begin(), verification.amongThese.end(), [&](const std::string& one) { return one.find(name) != std::string::npos; }));
    }

    void changedOfficeDataIsNamed()
    {
        for (std::string OfficeData::*kept : {&OfficeData::caseNumber, &OfficeData::applicant, &OfficeData::address, &OfficeData::phone}) {
            const Determination now = changed([&](DeterminationInput& input) {
                Profile profile = *input.profile;
                profile.office.*kept += "1";
                input.profile = std::make_shared<const Profile>(std::move(profile));
            });
            const Verification verification = verify(codeOfResult(*household()), now, words);
            QVERIFY(!verification.sameOffice && !verification.holds());
            QVERIFY(verification.sameProfile);
        }
        // Notes are not on the page.
        const Determination noted = changed([](DeterminationInput& input) {
            Profile profile = *input.profile;
            profile.office.notes = "1";
            input.profile = std::make_shared<const Profile>(std::move(profile));
        });
        QVERIFY(verify(codeOfResult(*household()), noted, words).holds());
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
