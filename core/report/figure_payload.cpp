#include "core/report/figure_payload.h"

#include <algorithm>

namespace huimin::report {

namespace {

// 20 bits of the key, 3 of the form, 37 of the sum in fen: more than a billion yuan.
constexpr unsigned sumBits = 37;
constexpr unsigned formBits = 3;
constexpr std::int64_t mostFen = (std::int64_t{1} << sumBits) - 1;
/// In a form's place: the upper end of the figure before.
constexpr std::uint64_t upperEnd = 7;

using Form = AmountResult::Form;

std::uint64_t payloadOf(std::uint32_t key, std::uint64_t form, const Number& yuan)
{
    const std::int64_t fen = (yuan * 100).rounded(0, Rounding::HalfUp).toInteger().value_or(mostFen);
    const auto held = static_cast<std::uint64_t>(std::clamp<std::int64_t>(fen, 0, mostFen));
    return (static_cast<std::uint64_t>(key) << formBits | form) << sumBits | held;
}

}  // namespace

std::vector<std::uint64_t> payloadsOf(const PageCode::Figure& figure)
{
    const AmountResult& amount = figure.amount;
    const bool hasSum = amount.form != Form::None && amount.form != Form::NotKnown;
    std::vector<std::uint64_t> payloads{payloadOf(figure.key, static_cast<std::uint64_t>(amount.form), hasSum ? amount.low : Number(0))};
    if (amount.form == Form::Between)
        payloads.push_back(payloadOf(figure.key, upperEnd, amount.high));
    return payloads;
}

bool addPayload(std::uint64_t payload, std::vector<PageCode::Figure>& figures)
{
    const Number sum = Number(static_cast<std::int64_t>(payload & mostFen)) / Number(100);
    const std::uint64_t form = payload >> sumBits & 7U;
    const auto key = static_cast<std::uint32_t>(payload >> (sumBits + formBits));
    if (form == upperEnd && !figures.empty() && figures.back().amount.form == Form::Between) {
        figures.back().amount.high = sum;
        return figures.back().key == key;
    }
    const bool isForm = form <= static_cast<std::uint64_t>(Form::AtLeast);
    PageCode::Figure figure{key, {isForm ? static_cast<Form>(form) : Form::NotKnown, {}, {}}};
    if (figure.amount.form != Form::None && figure.amount.form != Form::NotKnown)
        figure.amount.low = sum;
    figures.push_back(std::move(figure));
    return isForm;
}

}  // namespace huimin::report
