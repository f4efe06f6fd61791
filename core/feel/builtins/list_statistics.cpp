// Products, medians and the like of numbers that are known: DMN 1.5, 10.3.4.4.
#include <algorithm>
#include <map>

#include "core/feel/builtins/list_functions.h"
#include "core/feel/operators.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

/// The numbers of a list that is known throughout, or the mistake.
struct KnownNumbers {
    std::vector<Number> numbers;
    std::optional<Value> mistake;

    explicit KnownNumbers(Arguments arguments)
    {
        const auto list = itemsOf(arguments);
        if (!list) {
            mistake = wrongType("list", BasicType::List, arguments[0]);
            return;
        }
        for (const Value& item : list->items) {
            if (const Number* number = item.as<Number>())
                numbers.push_back(*number);
            else if (!mistake)
                mistake = wrongItem("list", BasicType::Number, item);
        }
    }
};

/// Null where it grows too large, as all that is reckoned with it.
Value total(const std::vector<Number>& numbers)
{
    Value sum = 0;
    for (const Number& number : numbers)
        sum = arithmetic(ArithmeticOperator::Add, sum, number);
    return sum;
}

Number sizeOf(const std::vector<Number>& numbers)
{
    return Number(static_cast<std::int64_t>(numbers.size()));
}

}  // namespace

Value product(Arguments arguments, const Environment&)
{
    const KnownNumbers known(arguments);
    if (known.mistake)
        return *known.mistake;
    if (known.numbers.empty())
        return Value::null(fill(reasons::emptyList));
    Value result = 1;
    for (const Number& number : known.numbers)
        result = arithmetic(ArithmeticOperator::Multiply, result, number);
    return result;
}

Value median(Arguments arguments, const Environment&)
{
    KnownNumbers known(arguments);
    if (known.mistake)
        return *known.mistake;
    auto& numbers = known.numbers;
    if (numbers.empty())
        return Value::null(fill(reasons::emptyList));
    std::sort(numbers.begin(), numbers.end());
    const std::size_t middle = numbers.size() / 2;
    if (numbers.size() % 2 == 1)
        return numbers[middle];
    return (numbers[middle - 1] + numbers[middle]) / Number(2);
}

/// Of a sample: the squares are divided by one less than there are numbers.
Value standardDeviation(Arguments arguments, const Environment&)
{
    const KnownNumbers known(arguments);
    if (known.mistake)
        return *known.mistake;
    if (known.numbers.size() < 2)
        return Value::null(fill(reasons::tooFewItems, {2}));
    const Value average = arithmetic(ArithmeticOperator::Divide, total(known.numbers), sizeOf(known.numbers));
    Value squares = 0;
    for (const Number& number : known.numbers) {
        const Value off = arithmetic(ArithmeticOperator::Subtract, number, average);
        squares = arithmetic(ArithmeticOperator::Add, squares, arithmetic(ArithmeticOperator::Multiply, off, off));
    }
    const Value variance = arithmetic(ArithmeticOperator::Divide, squares, sizeOf(known.numbers) - Number(1));
    const auto root = variance.as<Number>() ? squareRoot(*variance.as<Number>()) : std::nullopt;
    return root ? Value(*root) : Value::null(fill(reasons::resultTooLarge));
}

/// The most frequent numbers, ascending.
Value mode(Arguments arguments, const Environment&)
{
    const KnownNumbers known(arguments);
    if (known.mistake)
        return *known.mistake;
    std::map<Number, int> frequency;
    int most = 0;
    for (const Number& number : known.numbers)
        most = std::max(most, ++frequency[number]);
    std::vector<Value> modes;
    for (const auto& [number, times] : frequency) {
        if (times == most)
            modes.emplace_back(number);
    }
    return Value::list(std::move(modes));
}

}  // namespace huimin::feel
