// What is written and given beyond the names whose types are declared: days, contexts, and what is not known.
#include "core/value/unknown.h"
#include "tests/support/typed_expressions.h"

namespace huimin::tests {

std::string TypedExpressions::anything(int depth)
{
    switch (m_random() % 6) {
    case 0: return wideTruth(depth);
    case 1: return wideNumeric(depth);
    case 2: return wideList(depth);
    case 3: return date(depth);
    default: return any(depth);
    }
}

std::string TypedExpressions::date(int depth)
{
    if (depth <= 0)
        return pick({"d", "e", "date(\"2023-02-01\")", "date(2020, 2, 29)"});
    switch (m_random() % 5) {
    case 0: return "(" + date(depth - 1) + pick({" + ", " - "}) + pick({"s", "duration(\"P1M\")", "duration(\"P10D\")"}) + ")";
    case 1: return "(if " + wideTruth(depth - 1) + " then " + date(depth - 1) + " else " + date(depth - 1) + ")";
    case 2: return pick({"min(", "max("}) + date(depth - 1) + ", " + date(depth - 1) + ")";
    case 3: return "c.since";
    default: return "date(" + numeric(depth - 1) + ", 2, 1)";
    }
}

std::string TypedExpressions::wideTruth(int depth)
{
    if (depth <= 0)
        return pick({"y", "c.active", "(d < e)", "(s = null)", "nowhere"});
    switch (m_random() % 8) {
    case 0: return "(" + date(depth - 1) + pick({" < ", " <= ", " = ", " != "}) + date(depth - 1) + ")";
    case 1: return "(" + date(depth - 1) + " in [" + date(0) + ".." + date(0) + "])";
    case 2: return "(" + numeric(depth - 1) + " between " + numeric(0) + " and " + numeric(depth - 1) + ")";
    case 3: return "(every each in p satisfies each.works or " + truth(depth - 1) + ")";
    case 4: return "(some a in l, b in " + list(depth - 1) + " satisfies a < b)";
    case 5: return "(" + anything(depth - 1) + " instance of " + pick({"number", "date", "boolean", "list<number>", "string"}) + ")";
    case 6: return "(" + anything(depth - 1) + pick({" and ", " or "}) + anything(depth - 1) + ")";
    default: return "(" + numeric(depth - 1) + " in (" + pick({"not(? > 2)", "> " + numeric(0), "[" + numeric(0) + "..w)", "l"}) + ", 3))";
    }
}

std::string TypedExpressions::wideNumeric(int depth)
{
    if (depth <= 0)
        return pick({"c.amount", "c.missing", "d.year", "count(p)", "l[1]", "l[-1]", "sum(p.wage)", "nothing"});
    switch (m_random() % 8) {
    case 0: return "age(" + date(depth - 1) + ", " + date(0) + ")";
    case 1: return "whole months(" + date(0) + ", " + date(depth - 1) + ")";
    case 2: return "count(p[" + (chance(3) ? "works" : pick({"wage > ", "item.wage <= "}) + numeric(depth - 1)) + "])";
    case 3: return "sum(for each in p return each.wage * " + numeric(depth - 1) + ")";
    case 4: return "sum(for i in 1.." + numeric(0) + " return i + count(partial))";
    case 5: return "{a: " + numeric(depth - 1) + ", b: a * 2, c: n + b}." + pick({"a", "b", "c", "d"});
    case 6: return "(" + anything(depth - 1) + pick({" + ", " * ", " / ", " - ", " ** "}) + anything(depth - 1) + ")";
    default: return "round half up(" + numeric(depth - 1) + ", " + pick({"0", "2", "w"}) + ")";
    }
}

std::string TypedExpressions::wideList(int depth)
{
    if (depth <= 0)
        return pick({"p", "p.wage", "[1..3]", "[d, e]", "{}"});
    switch (m_random() % 5) {
    case 0: return "p[" + wideTruth(depth - 1) + "]";
    case 1: return "l[item > " + numeric(depth - 1) + " and " + truth(0) + "]";
    case 2: return "(for a in l, b in 1..w return " + pick({"a + b", "[a, b]", "{k: a, v: k + b}", numeric(depth - 1)}) + ")";
    case 3: return "[" + anything(depth - 1) + ", " + anything(depth - 1) + "]";
    default: return list(depth - 1) + "[" + numeric(depth - 1) + "]";
    }
}

namespace {

/// What a fact that is not known can be.
enum OpenKind { OpenTruth, OpenWhole, OpenNumber, OpenText, OpenDate };

Value open(const std::string& path, int kind)
{
    OpenFact fact;
    fact.path = fact.reported = path;
    switch (kind) {
    case OpenTruth: fact.kind = OpenFact::Kind::Truth; break;
    case OpenWhole:
    case OpenNumber:
        fact.kind = OpenFact::Kind::Number;
        fact.whole = kind == OpenWhole;
        fact.span = kind == OpenWhole ? Span::between(1, 4) : Span::between(0, 10);
        break;
    case OpenText:
        fact.kind = OpenFact::Kind::Choice;
        fact.options = {"a", "b", "c"};
        break;
    default:
        fact.kind = OpenFact::Kind::Date;
        fact.whole = true;
        fact.span = Span::between(700'000, 740'000);
    }
    return unknownFact(std::make_shared<const OpenFact>(std::move(fact)), nullptr);
}

}  // namespace

Value TypedExpressions::perhapsOpen(const std::string& path, int kind, Value known)
{
    return chance(2) ? open(path, kind) : known;
}

Value TypedExpressions::day()
{
    return Date::fromDayNumber(730'000 + static_cast<int>(m_random() % 10'000)).value_or(Date());
}

Value TypedExpressions::person()
{
    const std::string path = "p" + std::to_string(m_random() % 4);
    ContextValue person;
    person.entries = {{"wage", perhapsOpen(path + ".wage", OpenNumber, number(0, 10, 2))},
                      {"works", perhapsOpen(path + ".works", OpenTruth, chance(2))}};
    return Value(std::make_shared<const ContextValue>(std::move(person)));
}

/// Items that are not known, and items of which it is not known whether they are there.
Value TypedExpressions::openList()
{
    ListValue list;
    const bool isCertain = chance(2);
    for (unsigned i = m_random() % 4; i > 0; --i) {
        const std::string path = "l" + std::to_string(i);
        list.items.push_back(perhapsOpen(path, OpenNumber, number(0, 5, 2)));
        if (!isCertain)
            list.presence.push_back(perhapsOpen(path + "?", OpenTruth, true));
    }
    return Value(std::make_shared<const ListValue>(std::move(list)));
}

ContextValue TypedExpressions::openValues()
{
    std::vector<Value> people;
    for (unsigned i = m_random() % 4; i > 0; --i)
        people.push_back(person());
    ContextValue context;
    context.entries = {{"amount", perhapsOpen("c.amount", OpenNumber, number(0, 10, 3))},
                       {"active", perhapsOpen("c.active", OpenTruth, chance(2))},
                       {"since", perhapsOpen("c.since", OpenDate, day())}};
    ContextValue all;
    all.entries = {{"n", perhapsOpen("n", OpenNumber, number(0, 10, 3))},
                   {"w", perhapsOpen("w", OpenWhole, number(1, 4, 1))},
                   {"m", chance(3) ? Value() : perhapsOpen("m", OpenNumber, number(-2, 2, 2))},
                   {"t", perhapsOpen("t", OpenText, pick({"a", "b", "c"}))},
                   {"y", perhapsOpen("y", OpenTruth, chance(2))},
                   {"z", perhapsOpen("z", OpenTruth, chance(2))},
                   {"l", openList()},
                   {"d", perhapsOpen("d", OpenDate, day())},
                   {"e", perhapsOpen("e", OpenDate, day())},
                   {"s", chance(2) ? Value(MonthsDuration{static_cast<int>(m_random() % 30)}) : Value(DaysDuration{Number(86'400)})},
                   {"c", Value(std::make_shared<const ContextValue>(std::move(context)))},
                   {"p", Value::list(std::move(people))}};
    return all;
}

}  // namespace huimin::tests
