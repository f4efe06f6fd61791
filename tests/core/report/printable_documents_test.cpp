// What can be printed of a case, and that what is sensitive stays covered in all of it.
#include <QtTest>

#include "core/report/printable_documents.h"
#include "core/report/printout_text.h"
#include "tests/support/printed_cases.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::report;

namespace {

const Date day = *Date::of(2023, 2, 1);
const Office office{"示例县民政局", "", "", "张经办"};
const std::string household = "tests/data/printouts/dibao_household.yaml";

using Kind = PrintableDocument::Kind;

std::vector<PrintableDocument> documentsOf(const Determination& determination, const Comparison* since, const Words& words)
{
    return printableDocuments(determination, since, words);
}

int countOf(const std::vector<PrintableDocument>& documents, Kind kind)
{
    return static_cast<int>(std::count_if(documents.begin(), documents.end(), [&](const auto& one) { return one.kind == kind; }));
}

/// Everything that can be printed of the household, one text after the other.
std::string everything(Masking masking)
{
    const Words words(Language::Zh, masking);
    const auto determination = tests::determinedCase(household, day);
    std::string text;
    for (const PrintableDocument& document : documentsOf(*determination, nullptr, words))
        text += plainText(printoutOf(document, *determination, nullptr, office, words));
    return text;
}

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

}  // namespace

class PrintableDocumentsTest : public QObject {
    Q_OBJECT

private slots:
    void aHouseholdHasItsDocuments()
    {
        const Words words(Language::Zh);
        const auto determination = tests::determinedCase(household, day);
        const auto documents = documentsOf(*determination, nullptr, words);
        QVERIFY(documents.front().kind == Kind::Result);
        QCOMPARE(countOf(documents, Kind::ToldOnce), 1);
        QCOMPARE(countOf(documents, Kind::Survey), 1);
        QCOMPARE(countOf(documents, Kind::Statement), 0);
        QVERIFY(countOf(documents, Kind::Decision) > 0);
    }

    void aReductionIsOfferedWhereADayIsCompared()
    {
        const Words words(Language::Zh);
        const auto determination = tests::determinedCase(household, day);
        const Comparison since = tests::comparedCase(household, *Date::of(2022, 12, 31), day);
        const auto isReduction = [](const PrintableDocument& document) { return holds(document.title, "减发告知书"); };
        const auto with = documentsOf(*determination, &since, words);
        const auto without = documentsOf(*determination, nullptr, words);
        QCOMPARE(std::count_if(with.begin(), with.end(), isReduction), 1);
        QCOMPARE(std::count_if(without.begin(), without.end(), isReduction), 0);
    }

    void aWageClaimHasItsSheetAndReceipt()
    {
        const Words words(Language::Zh);
        const auto determination = tests::determinedCase("rules/samples/wage_claim.yaml", day);
        const auto documents = documentsOf(*determination, nullptr, words);
        QCOMPARE(documents.front().title, std::string("工资核算单"));
        QCOMPARE(countOf(documents, Kind::Receipt), 1);
    }

    /// Every kind of case the packs have a sample of can be printed, in both languages, without an empty page.
    void everySampleCanBePrinted()
    {
        for (const QString& file : QDir(HUIMIN_SOURCE_DIR "/rules/samples").entryList({"*.yaml"})) {
            const auto determination = tests::determinedCase("rules/samples/" + file.toStdString(), day);
            for (const Language language : {Language::Zh, Language::En}) {
                const Words words(language);
                for (const PrintableDocument& document : documentsOf(*determination, nullptr, words)) {
                    const Printout printout = printoutOf(document, *determination, nullptr, office, words);
                    QVERIFY2(!printout.title.empty() && printout.blocks.size() > 2, qPrintable(file));
                    for (const Block& block : printout.blocks) {
                        const Table* table = std::get_if<Table>(&block);
                        for (std::size_t i = 0; table && i < table->rows.size(); ++i)
                            QVERIFY2(table->rows[i].cells.size() == table->columns.size(), document.title.c_str());
                    }
                }
            }
        }
    }

    void whatIsSensitiveIsCovered()
    {
        const std::string open = everything(Masking::Open);
        const std::string covered = everything(Masking::Covered);
        for (const char* sensitive : {"140000194010014211", "☑\u00a0肢体"}) {
            QVERIFY2(holds(open, sensitive), sensitive);
            QVERIFY2(!holds(covered, sensitive), sensitive);
        }
        // What a notice goes by is told to the family it is addressed to.
        QVERIFY(holds(covered, "（3级）"));
    }
};

static const bool registered = huimin::tests::add<PrintableDocumentsTest>("printable_documents_test");
#include "printable_documents_test.moc"
