#include "tests/support/expression_generator.h"

#include <utility>

namespace huimin::tests {

using namespace huimin::feel;

namespace {

// Names that swallow each other, hold operators and keywords, or are words of the language elsewhere.
const std::vector<std::string_view> variables{"a",
                                              "b",
                                              "c",
                                              "x1",
                                              "_",
                                              "人数",
                                              "月收入",
                                              "家庭 人均",
                                              "date",
                                              "time",
                                              "list",
                                              "of",
                                              "values",
                                              "a and b",
                                              "a list",
                                              "days",
                                              "first name",
                                              "foo+bar",
                                              "first",
                                              "first name x",
                                              "b in c",
                                              "not",
                                              "values in a",
                                              "customer's",
                                              "range",
                                              "years",
                                              "years and months",
                                              "?"};
const std::vector<std::string_view> entries{"a",  "first name", "first name x", "in",   "if",
                                            "月", "foo+bar",    "null",         "year", "name or x"};
const std::vector<std::string_view> keys{"a",  "first name", "if",      "",     "a:b", "\"",        "foo+bar", "键 值",
                                         " a", "1st",        "grade 2", "a, b", "?",   "new\nline", "x and y", "x"};
const std::vector<std::string_view> functions{"abs",  "string length", "f", "not", "years and months duration",
                                              "求和", "list contains"};
const std::vector<std::string_view> parameters{"n", "start position", "from", "if", "参数"};
const std::vector<std::string_view> types{"number",
                                          "list",
                                          "date",
                                          "date and time",
                                          "days and time duration",
                                          "list<list<number>>",
                                          "context<a: number, b: range<date>>",
                                          "t.kind",
                                          "a and b",
                                          "Any",
                                          "context"};
const std::vector<std::string_view> numbers{"0",
                                            "1",
                                            "12.50",
                                            "0.000001",
                                            "100000000000000000000000000000000000000000",
                                            "3.14159265358979323846264338327950288419716939937510582097",
                                            "7"};

ExprPtr node(Expr::Node node)
{
    return std::make_shared<const Expr>(Expr{std::move(node)});
}

} // namespace

const DeclaredNames& ExpressionGenerator::names()
{
    static const DeclaredNames names = [] {
        std::set<std::string> all(variables.begin(), variables.end());
        all.insert(entries.begin(), entries.end());
        return DeclaredNames(all);
    }();
    return names;
}

ExprPtr ExpressionGenerator::expression(int levels)
{
    return levels <= 1 || chance(6) ? leaf() : compound(levels - 1);
}

std::vector<ExprPtr> ExpressionGenerator::several(std::size_t least, int levels)
{
    std::vector<ExprPtr> items(least + below(3));
    for (ExprPtr& item : items)
        item = expression(levels);
    return items;
}

ExprPtr ExpressionGenerator::leaf()
{
    return chance(2) ? node(Name{pick(variables)}) : node(Literal{literal()});
}

Value ExpressionGenerator::literal()
{
    switch (below(6)) {
    case 0:
        return chance(2) ? Value() : Value(chance(2));
    case 1:
        return text();
    case 2:
        return *Date::fromDayNumber(static_cast<int>(below(30000)));
    case 3:
        return MonthsDuration{static_cast<int>(below(100)) - 50};
    case 4:
        return DaysDuration{Number(static_cast<int>(below(1000000)) - 500000) / Number(chance(2) ? 1 : 8)};
    default:
        return *Number::parse(pick(numbers));
    }
}

std::string ExpressionGenerator::text()
{
    static const std::vector<std::string_view> pieces{"a",    "\"", "\\",     "\n",     "\t", "\r",      "//",
                                                      "低保", "𠮷", "\u0001", "\u202E", "'",  "\\u0041", " "};
    std::string text;
    for (std::size_t i = below(6); i > 0; --i)
        text += pick(pieces);
    return text;
}

ExprPtr ExpressionGenerator::compound(int levels)
{
    switch (below(18)) {
    case 0:
        return node(Negation{expression(levels)});
    case 1:
    case 2:
    case 3:
        return node(Arithmetic{static_cast<ArithmeticOperator>(below(5)), expression(levels), expression(levels)});
    case 4:
    case 5:
        return node(Comparison{static_cast<Comparator>(below(6)), expression(levels), expression(levels)});
    case 6:
    case 7:
        return node(Logic{chance(2) ? Connective::And : Connective::Or, expression(levels), expression(levels)});
    case 8:
        return node(If{expression(levels), expression(levels), expression(levels)});
    case 9:
        return node(Between{expression(levels), expression(levels), expression(levels)});
    case 10: {
        std::vector<ExprPtr> tests(1 + below(3));
        for (ExprPtr& one : tests)
            one = test(levels);
        return node(In{expression(levels), std::move(tests)});
    }
    case 11:
        return node(Path{expression(levels), pick(entries)});
    case 12:
        return node(Filter{expression(levels), expression(levels)});
    case 13:
        return node(call(levels));
    case 14:
        return chance(2) ? node(ListLiteral{several(0, levels)}) : node(context(levels));
    case 15:
        return node(range(levels));
    case 16:
        return chance(2) ? node(For{iterators(levels), expression(levels)})
                         : node(Quantified{chance(2), iterators(levels), expression(levels)});
    default:
        return node(InstanceOf{expression(levels), pick(types)});
    }
}

ExprPtr ExpressionGenerator::test(int levels)
{
    if (chance(3))
        return node(range(levels));
    if (chance(4))
        return node(Comparison{static_cast<Comparator>(below(6)), node(Name{"?"}), expression(levels)});
    return expression(levels);
}

ExprPtr ExpressionGenerator::unaryTests(int levels)
{
    UnaryTests tests;
    for (std::size_t i = below(4); i > 0; --i)
        tests.tests.push_back(test(levels));
    tests.negated = !tests.tests.empty() && chance(3);
    return node(std::move(tests));
}

Expr::Node ExpressionGenerator::range(int levels)
{
    RangeLiteral range{expression(levels), expression(levels), chance(2), chance(2)};
    const std::size_t kind = below(5);
    if (kind == 0)
        range.low = nullptr;
    else if (kind == 1)
        range.high = nullptr;
    else if (kind == 2)
        range = {range.low, range.low, false, false};
    return range;
}

Expr::Node ExpressionGenerator::call(int levels)
{
    Call call{pick(functions), {}};
    const bool isNamed = chance(3);
    for (std::size_t i = below(4); i > 0; --i)
        call.arguments.push_back({isNamed ? pick(parameters) : "", expression(levels)});
    return call;
}

Expr::Node ExpressionGenerator::context(int levels)
{
    ContextLiteral context;
    for (std::size_t i = below(4); i > 0; --i)
        context.entries.emplace_back(pick(keys), expression(levels));
    return context;
}

std::vector<Iterator> ExpressionGenerator::iterators(int levels)
{
    std::vector<Iterator> iterators(1 + below(2));
    for (Iterator& one : iterators) {
        do
            one.name = pick(variables);
        while (one.name == "?");
        one.domain = expression(levels);
        if (chance(3))
            one.to = expression(levels);
    }
    return iterators;
}

} // namespace huimin::tests
