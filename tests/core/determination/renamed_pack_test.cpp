// The engine knows no benefit, fact, standard, unit or kind by name: a copy of the packs with every id renamed gives the same results.
#include <QtTest>

#include "core/determination/determine.h"
#include "core/profile/profile_reader.h"
#include "core/rulepack/loader.h"
#include "core/yaml/reader.h"
#include "tests/support/pack_renamer.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

const QString root = HUIMIN_SOURCE_DIR;

std::string contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", toText(result.diagnostics().front(), Language::En).c_str());
    return std::move(*result);
}

/// How ids are told: as they are, or under their new names.
struct Naming {
    const tests::PackRenamer* renamer = nullptr;
    std::string id(const std::string& text) const { return renamer ? renamer->renamed(text) : text; }
    std::string path(const std::string& text) const { return renamer ? renamer->renamedPath(text) : text; }
    std::string unit(const std::string& text) const { return renamer ? renamer->renamedUnit(text) : text; }
};

std::string amountText(const AmountResult& amount)
{
    return std::to_string(static_cast<int>(amount.form)) + " " + amount.low.toString() + " " + amount.high.toString();
}

/// Everything a determination says but its sentences: one line a row, a total, a question, an entry, a value.
QStringList toldBy(const Determination& result, const Naming& naming)
{
    QStringList lines;
    const auto add = [&](const std::string& line) { lines << QString::fromStdString(line); };
    for (const Row& row : result.rows) {
        std::string line = naming.id(row.benefit->id) + "." + naming.id(row.route->id) + " " +
                           (row.subjectIndex == 0 ? naming.id(row.subject) : row.subject) + " " +
                           std::to_string(static_cast<int>(row.status)) + " " + amountText(row.amount) + " " +
                           naming.unit(row.route->amount.unit.toText()) + " by " + naming.id(row.displacedBy);
        for (const std::string& fact : row.missingFacts)
            line += " ?" + naming.path(fact);
        for (const std::string& standard : row.missingStandards)
            line += " !" + naming.id(standard);
        for (const Reason& reason : row.reasons)
            line += " " + naming.id(reason.condition) + (reason.holds ? (*reason.holds ? "+" : "-") : "?");
        add(line);
    }
    for (const Total& total : result.totals)
        add(total.kind->id + " " + total.value.toString() + (total.complete ? "" : " incomplete"));
    for (const LedgerEntry& entry : result.ledger)
        add(naming.id(entry.benefit->id) + " " + entry.subject + " " + toFeelText(entry.counted));
    for (const Question& question : result.questions)
        add(naming.path(question.fact) + " " + std::to_string(question.settles.size()));
    for (const StatementResult& statement : result.statements) {
        for (const StatementResult::Item& item : statement.items) {
            for (const StatementResultValue& value : item.values)
                add(item.key + " " + naming.id(value.declared->id) + " " + toFeelText(value.value));
        }
        for (const StatementResultValue& value : statement.totals)
            add(naming.id(value.declared->id) + " " + toFeelText(value.value));
        for (const StatementResult::Deadline& deadline : statement.deadlines)
            add(naming.id(deadline.declared->id) + " " + toFeelText(deadline.date));
    }
    lines.sort();
    return lines;
}

Determination determined(const RuleSetPtr& rules, const std::string& rulesFolder, const yaml::Node& profile)
{
    DeterminationInput input;
    input.rules = rules;
    input.profile = std::make_shared<const Profile>(orStop(readProfile(profile, rules->profileVocabulary())));
    input.standards = orStop(findStandards(rulesFolder, input.profile->county, *rules));
    input.day = *Date::of(2023, 2, 1);
    return orStop(determine(input));
}

}  // namespace

class RenamedPackTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aRenamedPackGivesTheSameResults_data();
    void aRenamedPackGivesTheSameResults();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<tests::PackRenamer> m_renamer;
    RuleSetPtr m_rules;
    RuleSetPtr m_renamed;
};

void RenamedPackTest::initTestCase()
{
    const QString source = root + "/rules";
    m_renamer = std::make_unique<tests::PackRenamer>(source.toStdString());
    QVERIFY(m_renamer->idCount() > 100);
    QDirIterator files(source, {"*.yaml"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString relative = QDir(source).relativeFilePath(path);
        if (relative.contains("/examples/") || relative.startsWith("samples/"))
            continue;
        QVERIFY(QDir(m_folder.path()).mkpath(QFileInfo(relative).path()));
        QFile copy(m_folder.filePath(relative));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(QByteArray::fromStdString(m_renamer->renamedFile(contentOf(path), path.toStdString())));
    }
    m_rules = orStop(loadRules(source.toStdString()));
    m_renamed = orStop(loadRules(m_folder.path().toStdString()));
    for (const Benefit& benefit : m_rules->benefits)
        QVERIFY2(!m_renamed->benefit(benefit.id), benefit.id.c_str());
}

void RenamedPackTest::aRenamedPackGivesTheSameResults_data()
{
    QTest::addColumn<QString>("file");
    int found = 0;
    for (const char* folder : {"/rules/samples", "/tests/bench"}) {
        for (const QFileInfo& file : QDir(root + folder).entryInfoList({"*.yaml"})) {
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
            ++found;
        }
    }
    QVERIFY(found >= 4);
}

void RenamedPackTest::aRenamedPackGivesTheSameResults()
{
    QFETCH(QString, file);
    const auto tree = orStop(yaml::read(contentOf(file), "profile.yaml"));
    const auto other = orStop(yaml::read(m_renamer->renamedProfile(tree.root()), "renamed.yaml"));
    const QStringList expected = toldBy(determined(m_rules, root.toStdString() + "/rules", tree.root()), Naming{m_renamer.get()});
    const QStringList got = toldBy(determined(m_renamed, m_folder.path().toStdString(), other.root()), Naming{});
    QVERIFY(expected.size() > 2);  // more than the two totals
    QCOMPARE(got.join('\n'), expected.join('\n'));
}

static const bool registered = huimin::tests::add<RenamedPackTest>("renamed_pack_test");
#include "renamed_pack_test.moc"
