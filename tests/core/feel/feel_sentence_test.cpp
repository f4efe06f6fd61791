#include <QtTest>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "core/feel/parser.h"
#include "core/feel/sentence.h"
#include "core/feel/sentence_predicate.h"
#include "core/feel/value_text.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::feel;

namespace {

struct Words {
    Bilingual label;
    Bilingual predicate;
    Bilingual unit;
    std::map<std::string, Bilingual> options;
};

const Bilingual years{"年", "year"};
const Bilingual ageYears{"岁", ""};
const Bilingual monthly{"元/人·月", "CNY/person/month"};
const Bilingual persons{"人", "person"};

/// A small household.
const std::map<std::string, Words> table{
    {"age", {{"年龄", "age"}, {}, ageYears, {}}},
    {"in_school", {{"在校就读", "in school"}, {"在校就读", "is in school"}, {}, {}}},
    {"on_dibao", {{"享受低保", "on dibao"}, {"正在享受低保", "is on dibao"}, {}, {}}},
    {"able_supporter", {{"有法定义务人", "an able supporter"}, {"有履行义务能力的法定义务人", "has an able legal supporter"}, {}, {}}},
    {"no_capacity_to_work", {{"无劳动能力", "no capacity"}, {"无劳动能力", "has no capacity to work"}, {}, {}}},
    {"gravely_ill", {{"患重病", "gravely ill"}, {}, {}, {}}},
    {"property_within_limits", {{"财产", "property"}, {"家庭财产符合当地规定", "has property within the local limits"}, {}, {}}},
    {"residence", {{"城乡类别", "residence"}, {}, {}, {{"urban", {"城镇", "Urban"}}, {"rural", {"农村", "Rural"}}}}},
    {"birth_date", {{"出生日期", "date of birth"}, {}, {}, {}}},
    {"determination_date", {{"测算日期", "day of determination"}, {}, {}, {}}},
    {"per_capita_income", {{"家庭人均月收入", "household's per-capita monthly income"}, {}, monthly, {}}},
    {"own_income", {{"本人月收入", "own monthly income"}, {}, monthly, {}}},
    {"counted_number", {{"计入低保的家庭人口", "number of members counted for dibao"}, {}, persons, {}}},
    {"months_unemployed", {{"已失业整月数", "whole months unemployed"}, {}, {"个月", "month"}, {}}},
    {"duration_of_benefit", {{"最长领取月数", "longest duration of the benefit"}, {}, {"个月", "month"}, {}}},
    {"received", {{"实际领取的金额", "amount paid"}, {}, monthly, {}}},
    {"receiving.b", {{"正在领取的农村低保金额", "rural dibao being received"}, {"正在领取“农村低保”", "is receiving rural dibao"}, monthly, {}}},
    {"standards.rural_dibao", {{"农村低保标准", "rural dibao standard"}, {}, monthly, {}}},
    {"standards.lump_sum", {{"一次性补助标准", "standard of the one-off payment"}, {}, monthly, {}}},
    {"standards on().lump_sum", {{"一次性补助标准", "standard of the one-off payment"}, {}, monthly, {}}},
    {"standards.wider", {{"扩大范围", "wider coverage"}, {"已实行“扩大范围”", "has switched on “wider coverage”"}, {}, {}}},
    {"parameters.factor", {{"低保边缘倍数", "low-income-edge factor"}, {}, {}, {}}},
    {"eligible.rural_dibao.household",
     {{"农村低保", "rural dibao"}, {"符合“农村低保（整户）”的条件", "is eligible for rural dibao (the whole household)"}, {}, {}}},
    {"entitlement.rural_dibao", {{"“农村低保”的金额", "amount of rural dibao"}, {}, monthly, {}}},
    {"disability", {{"残疾", "disability"}, {"持有残疾人证", "holds a disability certificate"}, {}, {}}},
    {"disability.grade", {{"残疾等级", "grade of disability"}, {}, {"级", ""}, {}}},
    {"disability.kind",
     {{"残疾类别", "kind of disability"},
      {},
      {},
      {{"mental", {"精神残疾", "mental"}}, {"intellectual", {"智力残疾", "intellectual"}}, {"physical", {"肢体残疾", "physical"}}}}},
    {"disability.needs_long_term_care", {{"需要长期照护", "long-term care"}, {"需要长期照护", "needs long-term care"}, {}, {}}},
    {"child", {{"困境儿童", "child in need"}, {}, {}, {}}},
    {"child.status",
     {{"儿童类别", "status of the child"}, {}, {}, {{"orphan", {"孤儿", "orphan"}}, {"unattended", {"事实无人抚养儿童", "unattended child"}}}}},
    {"pension", {{"养老保险", "pension insurance"}, {"参加养老保险", "is insured for a pension"}, {}, {}}},
    {"pension.years", {{"缴费年限", "years of contributions"}, {}, years, {}}},
    {"pension.employee", {{"职工养老金", "employee pension"}, {"领取职工养老金", "draws an employee pension"}, {}, {}}},
    {"veteran.retired_on", {{"退役日期", "day of retirement"}, {}, {}, {}}},
    {"veteran.paid", {{"已发放", "already paid"}, {"已领取一次性补助", "has already been paid the one-off payment"}, {}, {}}},
    {"wage.monthly", {{"月工资", "monthly wage"}, {}, {"元/月", "CNY/month"}, {}}},
    {"wage.daily", {{"日工资", "daily wage"}, {}, {"元/天", "CNY/day"}, {}}},
    {"name", {{"姓名", "name"}, {}, {}, {}}},
    {"members", {{"成员", "members"}, {}, persons, {}}},
    {"members.age", {{"年龄", "age"}, {}, ageYears, {}}},
    {"members.on_dibao", {{"享受低保", "on dibao"}, {"正在享受低保", "is on dibao"}, {}, {}}},
    {"members.counted", {{"计入", "counted"}, {"计入家庭人口", "is counted"}, {}, {}}},
    {"members.own_income", {{"本人月收入", "own monthly income"}, {}, {"元/月", "CNY/month"}, {}}},
    {"days", {{"上班的日子", "days worked"}, {}, {"项", "item"}, {}}},
    {"days.hours", {{"工作小时", "hours worked"}, {}, {"小时", "hour"}, {}}},
    {"date", {{"日期", "date"}, {}, {}, {}}},
};

std::optional<Bilingual> given(const Bilingual& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

class TableLabels : public Labels {
public:
    TableLabels()
    {
        m_grade.low = Number(1);
        m_grade.high = Number(4);
        m_grade.decimals = 0;
    }
    std::optional<Bilingual> label(std::string_view path) const override { return given(at(path).label); }
    std::optional<Bilingual> predicate(std::string_view path) const override { return given(at(path).predicate); }
    std::optional<Bilingual> unit(std::string_view path) const override { return given(at(path).unit); }
    std::optional<Bilingual> option(std::string_view path, std::string_view value) const override
    {
        const auto found = at(path).options.find(std::string(value));
        return found == at(path).options.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<Bilingual> bearer(std::string_view path) const override
    {
        if (path == "standards.wider")
            return Bilingual{"本地", "the county"};
        return Bilingual{"", path == "property_within_limits" ? "the household" : "the person"};
    }
    const NumberLimits* limits(std::string_view path) const override { return path == "disability.grade" ? &m_grade : nullptr; }
    bool isList(std::string_view path) const override { return path == "members" || path == "days"; }
    bool isDate(std::string_view path) const override { return path.ends_with("date") || path.ends_with("_on"); }

private:
    static const Words& at(std::string_view path)
    {
        static const Words nothing;
        const auto found = table.find(std::string(path));
        return found == table.end() ? nothing : found->second;
    }
    NumberLimits m_grade;
};

const TableLabels labels;

/// One case of a file: an expression, and its sentence in both languages below it.
struct Case {
    std::string expression;
    std::string zh;
    std::string en;
    int line = 0;
};

/// A file of cases, with what stands between them (comments and blank lines) kept.
struct CaseFile {
    std::vector<Case> cases;
    std::vector<std::string> before;  ///< the text before each case
    std::string after;
};

CaseFile readCases(const std::filesystem::path& path)
{
    CaseFile file;
    std::ifstream stream(path);
    std::string between;
    int number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        if (line.empty() || line.front() == '#') {
            between += line + "\n";
            continue;
        }
        Case found{line, {}, {}, number};
        for (std::string* text : {&found.zh, &found.en}) {
            if (stream.peek() != '\n' && std::getline(stream, *text))
                ++number;
        }
        file.cases.push_back(found);
        file.before.push_back(std::exchange(between, {}));
    }
    file.after = between;
    return file;
}

Bilingual sentenceOf(const std::string& expression)
{
    const bool isCell = expression.starts_with("cell: ");
    const auto parsed = isCell ? parseUnaryTests(expression.substr(6)) : parse(expression);
    if (!parsed)
        return parsed.diagnostics().front().message;
    return sentence(**parsed, labels);
}

void accept(const std::filesystem::path& path)
{
    const CaseFile file = readCases(path);
    std::ofstream out(path);
    for (std::size_t i = 0; i < file.cases.size(); ++i) {
        const Bilingual text = sentenceOf(file.cases[i].expression);
        out << file.before[i] << file.cases[i].expression << "\n" << text.zh << "\n" << text.en << "\n";
    }
    out << file.after;
}

std::vector<std::filesystem::path> caseFiles()
{
    std::vector<std::filesystem::path> files;
    std::error_code unreadable;  // no such folder: nothing found, which the test calls a failure
    const std::filesystem::path folder = std::filesystem::path(HUIMIN_SOURCE_DIR) / "tests/data/feel/sentences";
    for (const auto& entry : std::filesystem::directory_iterator(folder, unreadable)) {
        if (entry.path().extension() == ".txt")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Balanced to `depth`: the worst that a tree may be.
std::string nested(const std::string& open, const std::string& inner, const std::string& close, int depth)
{
    std::string text = inner;
    for (int i = 0; i < depth; ++i)
        text = open + text + close;
    return text;
}

}  // namespace

/// Sentences from expressions. HUIMIN_ACCEPT=1 writes what comes out into the files, to be read before it is kept.
class FeelSentenceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(!caseFiles().empty(), "no file of sentences found");
        if (qEnvironmentVariableIsSet("HUIMIN_ACCEPT"))
            std::ranges::for_each(caseFiles(), accept);
    }

    void anExpressionReadsAs_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("zh");
        QTest::addColumn<QString>("en");
        for (const auto& path : caseFiles()) {
            const CaseFile file = readCases(path);
            QVERIFY2(!file.cases.empty(), path.c_str());
            for (const Case& each : file.cases)
                QTest::newRow((path.filename().string() + ":" + std::to_string(each.line)).c_str())
                    << QString::fromStdString(each.expression) << QString::fromStdString(each.zh) << QString::fromStdString(each.en);
        }
    }
    void anExpressionReadsAs()
    {
        QFETCH(QString, expression);
        QFETCH(QString, zh);
        QFETCH(QString, en);
        const Bilingual text = sentenceOf(expression.toStdString());
        QCOMPARE(QString::fromStdString(text.zh), zh);
        QCOMPARE(QString::fromStdString(text.en), en);
    }

    void aDeepTreeIsSaidInTime()
    {
        for (const std::string& text : {nested("not(", "in_school", ")", 150), nested("if ", "in_school", " then age > 1 else on_dibao", 80),
                                        nested("count(members[", "on_dibao", "]) > 1", 60), nested("(age + ", "age", ") * 2", 90),
                                        nested("max(0, ", "age", ")", 150), nested("(in_school and (age > 5 or ", "on_dibao", "))", 90)}) {
            const auto parsed = parse(text);
            QVERIFY2(parsed, text.c_str());
            QVERIFY(!sentence(**parsed, labels).empty());
        }
    }

    void aPredicateIsNegated_data()
    {
        QTest::addColumn<QString>("predicate");
        QTest::addColumn<QString>("negation");
        const auto row = [](const char* predicate, const char* negation) {
            QTest::newRow(predicate) << QString::fromUtf8(predicate) << QString::fromUtf8(negation);
        };
        row("正在享受低保", "未享受低保");
        row("享受低保", "未享受低保");
        row("家庭享受低保", "家庭未享受低保");
        row("家庭财产符合当地规定", "家庭财产不符合当地规定");
        row("属于低保边缘家庭", "不属于低保边缘家庭");
        row("是孤儿或者事实无人抚养儿童", "不是孤儿或者事实无人抚养儿童");
        row("是独生子女父母或者有手术并发症", "不满足“是独生子女父母或者有手术并发症”");
        row("已办理失业登记并有求职要求", "不满足“已办理失业登记并有求职要求”");
        row("非因本人意愿中断就业", "不满足“非因本人意愿中断就业”");
        row("有履行义务能力的法定义务人", "没有履行义务能力的法定义务人");
        row("无劳动能力", "有劳动能力");
        row("在村卫生室在岗", "不在村卫生室在岗");
        row("is on dibao", "it is not on dibao");
        row("holds a disability certificate", "it does not hold a disability certificate");
        row("studies", "it does not study");
        row("has no capacity to work", "it has capacity to work");
        row("has an able supporter", "it does not have an able supporter");
        row("has already been paid", "it has not been paid");
        row("lost work not by own wish", "it is not true that it lost work not by own wish");
        row("is registered and seeking work", "it is not true that it is registered and seeking work");
    }
    void aPredicateIsNegated()
    {
        QFETCH(QString, predicate);
        QFETCH(QString, negation);
        const std::string text = predicate.toStdString();
        const bool isEnglish = text.front() > 0;
        const Bilingual denied = predicated({"", "it"}, {text, text}, false).text();
        QCOMPARE(QString::fromStdString(isEnglish ? denied.en : denied.zh), negation);
    }

    void aValueIsShown()
    {
        const auto check = [](const Value& value, std::string_view path, bool isMoney, const char* zh, const char* en) {
            const Bilingual text = shown(value, labels, path, isMoney);
            QCOMPARE(text.zh.c_str(), zh);
            QCOMPARE(text.en.c_str(), en);
        };
        check(Number(124), "per_capita_income", true, "124.00元/人·月", "124.00 CNY/person/month");
        check(Number::ratio(1, 3), "", false, "0.3333", "0.3333");
        check(*Number::parse("6.50"), "pension.years", false, "6.5年", "6.5 years");
        check(Number(1), "pension.years", false, "1年", "1 year");
        check(Number(0), "per_capita_income", false, "0元/人·月", "0 CNY/person/month");
        check(Number(74), "age", false, "74岁", "74");
        check(Number(2), "disability.grade", false, "2级", "2");
        check(true, "in_school", false, "是", "yes");
        check(false, "in_school", false, "否", "no");
        check(*Date::of(2023, 2, 1), "birth_date", false, "2023-02-01", "2023-02-01");
        check("rural", "residence", false, "农村", "Rural");
        check("东关村卫生室", "clinic", false, "东关村卫生室", "东关村卫生室");
        check(Value::list({"mental", "physical"}), "disability.kind", false, "精神残疾、肢体残疾", "mental, physical");
        check(Value::list({}), "disability.kind", false, "（空）", "(empty)");
        check(Value(), "age", false, "无", "none");
        check(Value(unknownBecause({"没有", "none"})), "age", false, "未知", "not known");
        check(MonthsDuration{14}, "", false, "1年2个月", "1 year 2 months");
        check(DaysDuration::ofDays(3), "", false, "3天", "3 days");
        check(DaysDuration{Number(0)}, "", false, "0天", "0 days");
    }
};

static const bool registered = huimin::tests::add<FeelSentenceTest>("feel_sentence_test");
#include "feel_sentence_test.moc"
