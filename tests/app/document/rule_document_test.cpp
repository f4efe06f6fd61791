#include "app/document/rule_document.h"

#include <QtTest>
#include <random>
#include <sys/stat.h>

#include "app/document/rule_checker.h"
#include "app/document/rule_step.h"
#include "tests/app/support/rules_copy.h"
#include "tests/app/support/without_root.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class RuleDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFilesOfAllPacksAreThere();
    void aSpliceIsAStepAndUndoRestoresTheBytes();
    void typingInOnePlaceIsOneStep();
    void joinedSplicesDoWhatBothDo();
    void theSpliceBetweenTwoTextsIsOfWholeCharacters();
    void aFileComesAndGoes();
    void savedIsWhatTheFilesHold();
    void whereOneFileCannotBeWrittenNoneIs();
    void theRulesMoveToTheOfficesFolder();
    void whatIsTypedIsCheckedAtAPause();
    void whatOthersWriteIsTakenOverAndOnesOwnIsOneUndoAway();
    void editsAreKeptAsATextAndMadeAgain();
};

namespace {

const std::string standards = "shanxi/standards.yaml";

void writeBehindTheBack(const RulesCopy& copy, const std::string& name, const std::string& text)
{
    std::ofstream(copy.directory() + "/" + name, std::ios::binary) << text;
}

}  // namespace

void RuleDocumentTest::theFilesOfAllPacksAreThere()
{
    const RulesCopy copy;
    RuleDocument document(copy.directory());
    QVERIFY(document.open().empty());
    QVERIFY(document.text(standards) && document.text("shanxi/examples/wages.yaml") && document.text("sme-2023/pack.yaml"));
    QVERIFY(!document.text("standards/blank.yaml"));
    QVERIFY(document.edited().empty());
    QCOMPARE(document.packs().size(), std::size_t(5));
    QCOMPARE(document.nameOf(document.pathOf(standards)), standards);
    QCOMPARE(document.nameOf("/elsewhere/x.yaml"), std::string());
}

void RuleDocumentTest::aSpliceIsAStepAndUndoRestoresTheBytes()
{
    const RulesCopy copy;
    RuleDocument document(copy.directory());
    QVERIFY(document.open().empty());
    const std::string before = *document.text(standards);
    QSignalSpy changed(&document, &RuleDocument::changed);
    document.splice(standards, {0, "", "# 新\n"}, "comment");
    document.splice(standards, {before.size() / 2, std::string(*document.text(standards), before.size() / 2, 3), ""}, "cut");
    QCOMPARE(changed.size(), 2);
    QCOMPARE(document.edited().size(), std::size_t(1));
    QCOMPARE(*document.edited().at(document.pathOf(standards)), *document.text(standards));
    QCOMPARE(document.unsavedEdits(), 2);
    document.undoStack().undo();
    document.undoStack().undo();
    QCOMPARE(*document.text(standards), before);
    QVERIFY(!document.isUnsaved());
}

void RuleDocumentTest::typingInOnePlaceIsOneStep()
{
    const RulesCopy copy;
    RuleDocument document(copy.directory());
    QVERIFY(document.open().empty());
    const std::string before = *document.text(standards);
    for (std::size_t i = 0; i < 3; ++i)
        document.splice(standards, {i, "", "#"}, "type", "text");
    document.splice(standards, {2, "#", ""}, "type", "text");
    QCOMPARE(document.undoStack().count(), 1);
    document.endTyping();
    document.splice(standards, {2, "", "\n"}, "type", "text");
    QCOMPARE(document.undoStack().count(), 2);
    document.splice(standards, {20, "", " "}, "type", "text");
    QCOMPARE(document.undoStack().count(), 3);
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QCOMPARE(*document.text(standards), before);
}

void RuleDocumentTest::joinedSplicesDoWhatBothDo()
{
    std::mt19937 random(20230101);
    const auto below = [&](std::size_t end) { return std::size_t(random() % (end + 1)); };
    const auto make = [&](std::string& text) {
        const std::size_t offset = below(text.size());
        const std::size_t length = below(std::min<std::size_t>(4, text.size() - offset));
        yaml::Splice splice{offset, text.substr(offset, length), std::string(below(3), char('a' + below(20)))};
        text.replace(offset, length, splice.inserted);
        return splice;
    };
    int joins = 0;
    for (int i = 0; i < 2000; ++i) {
        const std::string before = "0123456789";
        std::string text = before;
        const yaml::Splice first = make(text);
        const yaml::Splice second = make(text);
        const auto both = joined(first, second);
        if (!both)
            continue;
        ++joins;
        std::string again = before;
        QCOMPARE(again.substr(both->offset, both->removed.size()), both->removed);
        again.replace(both->offset, both->removed.size(), both->inserted);
        QCOMPARE(again, text);
    }
    QVERIFY(joins > 500);
}

void RuleDocumentTest::theSpliceBetweenTwoTextsIsOfWholeCharacters()
{
    // 低 and 住 begin with the same byte or two.
    const yaml::Splice splice = spliceBetween("农村低保", "农村住保");
    QCOMPARE(splice.removed, std::string("低"));
    QCOMPARE(splice.inserted, std::string("住"));
    QCOMPARE(spliceBetween("aa", "aaa").inserted, std::string("a"));
    QCOMPARE(spliceBetween("same", "same").removed, std::string());
}

void RuleDocumentTest::aFileComesAndGoes()
{
    const RulesCopy copy;
    RuleDocument document(copy.directory());
    QVERIFY(document.open().empty());
    document.addFile("shanxi/benefits/new.yaml", "benefit: x\n", "new");
    QCOMPARE(document.edited().size(), std::size_t(1));
    document.removeFile(standards, "remove");
    QVERIFY(!document.text(standards));
    QVERIFY(!document.edited().at(document.pathOf(standards)));
    document.undoStack().undo();
    document.undoStack().undo();
    QVERIFY(document.text(standards) && !document.text("shanxi/benefits/new.yaml"));
    QVERIFY(!document.isUnsaved());
}

void RuleDocumentTest::savedIsWhatTheFilesHold()
{
    const RulesCopy copy;
    RuleDocument document(copy.directory());
    QVERIFY(document.open().empty());
    document.splice(standards, {0, "", "# saved\n"}, "comment");
    document.addFile("shanxi/definitions/new.yaml", "definitions: []\n", "new");
    QVERIFY(document.save().empty());
    QVERIFY(!document.isUnsaved());
    QVERIFY(copy.text(standards).starts_with("# saved\n"));
    QCOMPARE(copy.text("shanxi/definitions/new.yaml"), std::string("definitions: []\n"));
    document.undoStack().undo();
    QVERIFY(document.isUnsaved());
    QVERIFY(document.save().empty());
    QCOMPARE(copy.text("shanxi/definitions/new.yaml"), std::string());
    RuleDocument again(copy.directory());
    QVERIFY(again.open().empty());
    QCOMPARE(again.texts(), document.texts());
}

void RuleDocumentTest::whereOneFileCannotBeWrittenNoneIs()
{
    const RulesCopy copy;
    RuleDocument document(copy.directory());
    QVERIFY(document.open().empty());
    copy.openToAll();
    chmod((copy.directory() + "/shanxi/standards.yaml").c_str(), 0444);
    document.splice("shanxi/parameters.yaml", {0, "", "# a\n"}, "comment");
    document.splice(standards, {0, "", "# b\n"}, "comment");
    const WithoutRoot someone;
    const Diagnostics problems = document.save();
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY(problems.front().message.zh.find("standards.yaml") != std::string::npos);
    QVERIFY(document.isUnsaved());
    QVERIFY(!copy.text("shanxi/parameters.yaml").starts_with("# a"));
}

void RuleDocumentTest::theRulesMoveToTheOfficesFolder()
{
    const RulesCopy copy;
    RuleDocument document(copy.directory());
    QVERIFY(document.open().empty());
    document.splice(standards, {0, "", "# ours\n"}, "comment");
    const std::string own = copy.directory() + "/../own/rules";
    QVERIFY(document.moveTo(own).empty());
    QVERIFY(!copy.text(standards).starts_with("# ours"));
    QVERIFY(!document.isUnsaved());
    RuleDocument again(own);
    QVERIFY(again.open().empty());
    QVERIFY(again.text(standards)->starts_with("# ours\n"));
}

void RuleDocumentTest::whatIsTypedIsCheckedAtAPause()
{
    const RulesCopy copy;
    RuleDocument document(copy.directory());
    RuleChecker checker(document);
    QSignalSpy checked(&checker, &RuleChecker::checked);
    QVERIFY(document.open().empty());
    QVERIFY(checker.isBusy());
    QTRY_COMPARE(checked.size(), 1);
    QVERIFY(checked[0][0].value<RuleSetPtr>() != nullptr);
    document.splice(standards, {0, "", "nonsense: 1\n"}, "type");
    document.splice(standards, {0, "", "# "}, "type");
    document.splice(standards, {0, "# ", ""}, "type");
    QTRY_COMPARE(checked.size(), 2);
    QVERIFY(checked[1][0].value<RuleSetPtr>() == nullptr);
    const auto problems = checked[1][1].value<Diagnostics>();
    QVERIFY(!problems.empty());
    QCOMPARE(document.nameOf(problems.front().place.file), standards);
    QVERIFY(!checker.isBusy());
    document.undoStack().undo();
    document.undoStack().undo();
    document.undoStack().undo();
    QTRY_COMPARE(checked.size(), 3);
    QVERIFY(checked[2][0].value<RuleSetPtr>() != nullptr);
}

void RuleDocumentTest::whatOthersWriteIsTakenOverAndOnesOwnIsOneUndoAway()
{
    const RulesCopy copy;
    RuleDocument document(copy.directory());
    QVERIFY(document.open().empty());
    QVERIFY(document.takeFromDisk().empty());
    QCOMPARE(document.undoStack().count(), 0);

    const std::string parameters = "shanxi/parameters.yaml";
    writeBehindTheBack(copy, parameters, "# theirs\n" + *document.text(parameters));
    writeBehindTheBack(copy, "shanxi/definitions/theirs.yaml", "definitions: []\n");
    QVERIFY(document.takeFromDisk().empty());
    QVERIFY(document.text(parameters)->starts_with("# theirs\n"));
    QVERIFY(document.text("shanxi/definitions/theirs.yaml"));
    QVERIFY(!document.isUnsaved());
    QVERIFY(document.undoStack().isClean());

    document.splice(standards, {0, "", "# mine\n"}, "type");
    const std::string mine = *document.text(standards);
    writeBehindTheBack(copy, standards, "# theirs\n" + copy.text(standards));
    QCOMPARE(document.takeFromDisk(), std::vector<std::string>{standards});
    QVERIFY(document.text(standards)->starts_with("# theirs\n"));
    QVERIFY(document.undoesOthers());
    document.undoStack().undo();
    QVERIFY(!document.undoesOthers());
    QCOMPARE(*document.text(standards), mine);
    QVERIFY(document.takeFromDisk().empty());
    QVERIFY(document.save().empty());
    QCOMPARE(copy.text(standards), mine);

    std::filesystem::remove(copy.directory() + "/shanxi/definitions/theirs.yaml");
    QVERIFY(document.takeFromDisk().empty());
    QVERIFY(!document.text("shanxi/definitions/theirs.yaml"));
    QVERIFY(!document.isUnsaved());
}

void RuleDocumentTest::editsAreKeptAsATextAndMadeAgain()
{
    const RulesCopy copy;
    RuleDocument document(copy.directory());
    QVERIFY(document.open().empty());
    document.splice(standards, {0, "", "# 我的\n"}, "type");
    document.addFile("shanxi/definitions/new.yaml", "definitions: []\n", "new");
    document.removeFile("shanxi/parameters.yaml", "remove");
    RuleDocument again(copy.directory());
    QVERIFY(again.open().empty());
    QVERIFY(again.takeEdits(document.editsText()).empty());
    QCOMPARE(again.texts(), document.texts());
    while (again.undoStack().canUndo())
        again.undoStack().undo();
    QVERIFY(!again.isUnsaved());
    // What others did since is named, and one undo away.
    writeBehindTheBack(copy, standards, "# theirs\n" + copy.text(standards));
    RuleDocument later(copy.directory());
    QVERIFY(later.open().empty());
    QCOMPARE(later.takeEdits(document.editsText()), std::vector<std::string>{standards});
    QCOMPARE(later.texts(), document.texts());
}

static const bool registered = huimin::tests::add<RuleDocumentTest>("rule_document_test");

#include "rule_document_test.moc"
