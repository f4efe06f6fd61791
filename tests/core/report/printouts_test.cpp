#include <QtTest>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <optional>

#include "core/report/decision_notice.h"
#include "core/report/printout_text.h"
#include "core/report/publicity_list.h"
#include "core/report/result_printout.h"
#include "core/report/statement_printout.h"
#include "core/report/survey_form.h"
#include "core/report/told_once.h"
#include "tests/support/line_diff.h"
#include "tests/support/printed_cases.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::report;

namespace {

const QString folder = HUIMIN_SOURCE_DIR "/tests/golden/printouts";
const Office office{"示例县民政局", "示例县人民路1号", "0351-0000000", "张经办"};

using Entries = std::map<std::string, std::string>;

std::vector<std::string> listed(const std::string& text)
{
    std::vector<std::string> items;
    for (const QString& item : QString::fromStdString(text).split(',', Qt::SkipEmptyParts))
        items.push_back(item.trimmed().toStdString());
    return items;
}

const Row& rowOf(const Determination& determination, const Entries& entries)
{
    for (const Row& row : determination.rows) {
        if (row.benefit->id == entries.at("benefit") && row.subject == entries.at("subject"))
            return row;
    }
    qFatal("no row of %s for %s", entries.at("benefit").c_str(), entries.at("subject").c_str());
}

/// One test's document, as its file names it.
class DocumentOfTest {
public:
    DocumentOfTest(const Entries& entries, Language language)
        : m_entries(entries), m_words(language, entries.contains("masking") ? Masking::Open : Masking::Covered), m_day(*Date::parse(value("date")))
    {
    }

    std::string text()
    {
        if (value("document") == "publicity")
            return publicity();
        if (value("document") == "blank survey")
            return plainText(blankSurvey(*kind(value("kind")), *tests::shippedRules(), 1, office, m_words));
        m_determination = tests::determinedCase(value("profile"), m_day);
        return plainText(ofCase(value("document")));
    }

private:
    std::string value(const std::string& key) const
    {
        const auto found = m_entries.find(key);
        return found == m_entries.end() ? "" : found->second;
    }

    const Comparison* since()
    {
        if (!m_since && !value("since").empty())
            m_since = tests::comparedCase(value("profile"), *Date::parse(value("since")), m_day);
        return m_since ? &*m_since : nullptr;
    }

    Printout ofCase(const std::string& document)
    {
        const Determination& determination = *m_determination;
        if (document == "result")
            return resultPrintout(determination, since(), office, m_words);
        if (document == "told once")
            return toldOncePrintout(determination, listed(value("handed in")), office, m_words);
        if (document == "survey")
            return filledSurvey(*determination.input.profile, determination.input.day, *determination.input.rules, office, m_words);
        if (document == "statement")
            return statementPrintout(determination.statements.front(), determination, office, m_words);
        if (document == "receipt")
            return receiptPrintout(determination.statements.front(), determination, office, m_words);
        if (document == "decision")
            return decisionNotice(rowOf(determination, m_entries), determination, since(), office, m_words);
        qFatal("no document %s", document.c_str());
    }

    std::string publicity() const
    {
        std::vector<std::shared_ptr<const Determination>> cases;
        for (const std::string& profile : listed(value("profiles")))
            cases.push_back(tests::determinedCase(profile, m_day));
        const auto list = publicityList(cases, value("benefit"), m_day, office, m_words);
        if (const Bilingual* refused = std::get_if<Bilingual>(&list))
            return "refused: " + m_words.in(*refused) + "\n";
        const auto& made = std::get<PublicityList>(list);
        std::string text = plainText(made.printout);
        for (const std::string& one : made.leftOut)
            text += "left out: " + one + "\n";
        return text;
    }

    static const ProfileKind* kind(const std::string& id)
    {
        for (const auto& one : tests::shippedRules()->kinds) {
            if (one->id == id)
                return one.get();
        }
        qFatal("no kind %s", id.c_str());
    }

    const Entries& m_entries;
    Words m_words;
    Date m_day;
    std::shared_ptr<const Determination> m_determination;
    std::optional<Comparison> m_since;
};

/// What changes with every byte of the rules is left out; what it is, is tested elsewhere.
std::string withoutPrints(const std::string& text)
{
    static const QRegularExpression prints("sha256:[0-9a-f]+…|HM2-[0-9A-Z-]+");
    return QString::fromStdString(text).replace(prints, "…").toStdString();
}

std::string contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "";
}

}  // namespace

/// Each tests/golden/printouts/NAME.test names a document and a case; its words are kept beside it in NAME.zh.txt and NAME.en.txt.
/// HUIMIN_ACCEPT=1 writes them anew: read the difference before committing it.
class PrintoutsTest : public QObject {
    Q_OBJECT

private slots:
    void someWereFound()
    {
        QVERIFY(!QDir(folder).entryList({"*.test"}).isEmpty());
    }

    void everyGoldenFileBelongsToATest()
    {
        for (const QString& golden : QDir(folder).entryList({"*.txt"}))
            QVERIFY2(QFile::exists(folder + "/" + golden.section('.', 0, -3) + ".test"), qPrintable(golden));
    }

    void saysWhatIsKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isChinese");
        for (const QString& file : QDir(folder).entryList({"*.test"}, QDir::Files, QDir::Name)) {
            QTest::addRow("%s, zh", qPrintable(file)) << file.chopped(5) << true;
            QTest::addRow("%s, en", qPrintable(file)) << file.chopped(5) << false;
        }
    }

    void saysWhatIsKept()
    {
        QFETCH(QString, name);
        QFETCH(bool, isChinese);
        const auto entries = tests::entriesIn("tests/golden/printouts/" + name.toStdString() + ".test");
        const std::string text = withoutPrints(DocumentOfTest(entries, isChinese ? Language::Zh : Language::En).text());
        const QString path = folder + "/" + name + (isChinese ? ".zh.txt" : ".en.txt");
        if (qEnvironmentVariableIsSet("HUIMIN_ACCEPT")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(QByteArray::fromStdString(text)) >= 0);
        }
        QVERIFY2(QFile::exists(path), qPrintable(path + " is missing: HUIMIN_ACCEPT=1 writes it"));
        const std::string difference = tests::lineDiff(contentOf(path), text);
        QVERIFY2(difference.empty(), ("\n" + difference).c_str());
    }
};

static const bool registered = huimin::tests::add<PrintoutsTest>("printouts_test");
#include "printouts_test.moc"
