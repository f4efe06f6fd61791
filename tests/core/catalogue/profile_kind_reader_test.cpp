#include <QtTest>

#include "core/catalogue/profile_kind_reader.h"
#include "core/yaml/reader.h"
#include "tests/support/registry.h"
#include "tests/support/shanxi_kinds.h"

namespace huimin {

namespace {

/// A kind with one fact of each type, named after it.
const std::string everyType = R"(profile: clinic
label: {zh: 卫生室, en: clinic}
subject: clinic
subject_unit: clinic
facts:
  - id: boolean
    type: boolean
    label: {zh: 是否, en: whether}
    question: {zh: 是吗？, en: "Is it?"}
    help: {zh: 看看。, en: Look.}
    when_true: {zh: 是, en: is so}
    absent: true
    unlisted: false
    sensitive: true
  - {id: number, type: number, unit: CNY/month, above: 0, at_most: 24.5, decimals: 1, width: 6, label: {zh: 数, en: number}}
  - {id: plain, type: number, at_least: 1, label: {zh: 数, en: number}}
  - {id: choice, type: choice, options: {a: {zh: 甲, en: first}, 2: {zh: 乙, en: second}}, label: {zh: 选, en: choice}}
  - {id: choices, type: choices, options: {a: {zh: 甲, en: first}}, label: {zh: 选, en: choices}}
  - {id: text, type: text, required: true, label: {zh: 字, en: text}}
  - {id: benefits, type: benefits, label: {zh: 待遇, en: benefits}}
  - id: sums
    type: sums
    label: {zh: 金额, en: sums}
    facts:
      - {id: wage, type: number, label: {zh: 工资, en: wage}}
  - id: group
    type: group
    may_be_unlisted: false
    label: {zh: 组, en: group}
    facts:
      - {id: date, type: date, not_after_determination: true, label: {zh: 日, en: date}}
  - id: list
    type: list
    label: {zh: 人, en: list}
    subject: person
    subject_unit: person
    name: name
    at_least: 1
    facts:
      - {id: name, type: text, label: {zh: 名, en: name}}
      - {id: card, type: national_id, fills_birth_date: born, fills_sex: sex, male: m, female: f, label: {zh: 证, en: card}}
      - {id: born, type: date, label: {zh: 生, en: born}}
      - {id: sex, type: choice, options: {m: {zh: 男, en: male}, f: {zh: 女, en: female}}, label: {zh: 性别, en: sex}}
  - id: days
    type: list
    label: {zh: 日子, en: days}
    subject: day_worked
    key: on
    facts:
      - {id: on, type: date, required: true, label: {zh: 日, en: date}}
)";

ProfileKind kindOf(const std::string& text)
{
    const auto tree = yaml::read(text, "kind.yaml");
    if (!tree)
        qFatal("%s", toText(tree.diagnostics().front(), Language::En).c_str());
    auto kind = readProfileKind(tree->root(), tests::shanxiUnits());
    if (!kind)
        qFatal("%s", toText(kind.diagnostics().front(), Language::En).c_str());
    return *std::move(kind);
}

const ProfileKind& clinic()
{
    static const ProfileKind kind = kindOf(everyType);
    return kind;
}

const Fact& fact(std::string_view id)
{
    return *clinic().root.find(id);
}

} // namespace

class ProfileKindReaderTest : public QObject {
    Q_OBJECT

private slots:
    void theKindItself()
    {
        QCOMPARE(clinic().id, std::string("clinic"));
        QCOMPARE(clinic().label.zh, std::string("卫生室"));
        QCOMPARE(clinic().subject, std::string("clinic"));
        QCOMPARE(clinic().subjectUnit.toText(), std::string("clinic"));
        QCOMPARE(clinic().root.facts.size(), std::size_t{11});
        QVERIFY(!clinic().root.find("nothing"));
    }

    void everyTypeIsRead_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("type");
        const std::pair<const char*, FactType> types[] = {
            {"boolean", FactType::Boolean}, {"number", FactType::Number}, {"choice", FactType::Choice},
            {"choices", FactType::Choices}, {"text", FactType::Text},     {"benefits", FactType::Benefits},
            {"sums", FactType::Sums},       {"group", FactType::Group},   {"list", FactType::List},
        };
        for (const auto& [id, type] : types)
            QTest::newRow(id) << id << static_cast<int>(type);
    }

    void everyTypeIsRead()
    {
        QFETCH(QString, id);
        QFETCH(int, type);
        QCOMPARE(static_cast<int>(fact(id.toStdString()).type), type);
    }

    void whatIsShownAndAsked()
    {
        const Fact& boolean = fact("boolean");
        QCOMPARE(boolean.label.en, std::string("whether"));
        QCOMPARE(boolean.question.en, std::string("Is it?"));
        QCOMPARE(boolean.help.zh, std::string("看看。"));
        QCOMPARE(boolean.whenTrue.en, std::string("is so"));
        QVERIFY(boolean.sensitive);
        QVERIFY(!boolean.required);
        QCOMPARE(boolean.place.line, 6);
        QVERIFY(fact("text").required);
        QVERIFY(!fact("text").sensitive);
        QVERIFY(fact("text").question.en.empty());
    }

    void whatABooleanIsWhenItIsNotThere()
    {
        QCOMPARE(std::get<bool>(*fact("boolean").absent), true);
        QCOMPARE(fact("boolean").unlisted, std::optional(false));
        QVERIFY(!fact("number").absent);
    }

    void limitsOfNumbers()
    {
        const NumberLimits& limits = fact("number").limits;
        QCOMPARE(limits.low->toString(), std::string("0"));
        QVERIFY(limits.lowExcluded);
        QCOMPARE(limits.high->toString(), std::string("24.5"));
        QCOMPARE(limits.decimals, std::optional(1));
        QCOMPARE(fact("number").unit.toText(), std::string("CNY/month"));
        QCOMPARE(fact("number").width, 6);
        QVERIFY(!fact("plain").limits.lowExcluded);
        QVERIFY(!fact("plain").limits.high);
        QVERIFY(!fact("plain").limits.decimals);
    }

    void optionsKeepTheirOrder()
    {
        const Fact& choice = fact("choice");
        QCOMPARE(choice.options.size(), std::size_t{2});
        QCOMPARE(choice.options[1].id, std::string("2"));
        QCOMPARE(choice.option("2")->label.zh, std::string("乙"));
        QVERIFY(!choice.option("b"));
    }

    void groupsAndSums()
    {
        QVERIFY(!fact("group").groupMayBeUnlisted);
        QVERIFY(fact("group").find("date")->notAfterDetermination);
        QCOMPARE(fact("sums").facts.front().id, std::string("wage"));
    }

    void lists()
    {
        const Fact& list = fact("list");
        QCOMPARE(list.subject, std::string("person"));
        QCOMPARE(list.subjectUnit.toText(), std::string("person"));
        QCOMPARE(list.nameFact, std::string("name"));
        QCOMPARE(list.atLeast, 1);
        QVERIFY(list.keyFact.empty());
        QVERIFY(!list.find("born")->notAfterDetermination);
        QCOMPARE(fact("days").keyFact, std::string("on"));
        QCOMPARE(fact("days").atLeast, 0);
    }

    void whatAnIdFills()
    {
        const Fact& card = *fact("list").find("card");
        QVERIFY(card.type == FactType::NationalId);
        QCOMPARE(card.fillsBirthDate, std::string("born"));
        QCOMPARE(card.fillsSex, std::string("sex"));
        QCOMPARE(card.maleOption, std::string("m"));
        QCOMPARE(card.femaleOption, std::string("f"));
    }

    void theKindsOfThePackAreRead()
    {
        const auto& kinds = tests::shanxiVocabulary().kinds;
        QCOMPARE(kinds.size(), std::size_t{2});
        QCOMPARE(kinds[0]->root.find("members")->find("disability")->find("grade")->limits.high->toString(),
                 std::string("4"));
        QCOMPARE(kinds[1]->root.find("days")->keyFact, std::string("date"));
    }
};

} // namespace huimin

static const bool registered = huimin::tests::add<huimin::ProfileKindReaderTest>("profile_kind_reader_test");

#include "profile_kind_reader_test.moc"
