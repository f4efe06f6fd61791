// What stands at the head of a result.
#include "core/report/case_heading.h"

#include <QtTest>

#include "tests/support/registry.h"
#include "tests/support/shanxi_kinds.h"

using namespace huimin;

namespace {

std::string membersOf(const std::string& members, Language language)
{
    const auto profile = tests::readShanxiProfile("profile: household\nid: a\nmembers:\n" + members, "a.yaml");
    return report::caseThings(*profile, report::Words(language)).at(1);
}

}  // namespace

class CaseHeadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneMemberIsOneMember()
    {
        QCOMPARE(membersOf("  - {id: p1}\n", Language::En), std::string("1 member"));
        QCOMPARE(membersOf("  - {id: p1}\n", Language::Zh), std::string("成员 1 名"));
        QCOMPARE(membersOf("  - {id: p1}\n  - {id: p2}\n", Language::En), std::string("2 members"));
    }
};

static const bool registered = huimin::tests::add<CaseHeadingTest>("case_heading_test");
#include "case_heading_test.moc"
