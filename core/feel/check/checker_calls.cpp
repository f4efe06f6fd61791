// Calls of built-ins before anything is computed: their arguments against the types in their tables.
#include <algorithm>
#include <map>

#include "core/feel/builtins/ways.h"
#include "core/feel/check/check_sentences.h"
#include "core/feel/check/checker.h"
#include "core/feel/check/constant.h"
#include "core/feel/check/signature.h"

namespace huimin::feel {

namespace {

using T = BasicType;

std::string waysText(const Builtin& builtin)
{
    std::string text;
    for (const Way& way : waysOf(builtin)) {
        text += (text.empty() ? "" : "; ") + std::string(builtin.name) + "(";
        for (std::size_t i = 0; i < way.parameters.size(); ++i)
            text += (i == 0 ? "" : ", ") + std::string(way.parameters[i].name) + (way.parameters[i].rest ? "..." : way.parameters[i].optional ? "?" : "");
        text += ")";
    }
    return text;
}

}  // namespace

/// A call while its arguments are looked at: what stands for the variables of its signature so far.
struct CallCheck {
    const Builtin& builtin;
    const Signature& signature;
    std::string parameter = {};
    std::map<std::string, StaticType> variables = {};
    std::map<std::string, StaticUnit> units = {};
    std::optional<StaticType> all = {};    ///< the numbers among the arguments, together
    std::optional<Span> least = {};
    std::optional<Span> greatest = {};
    std::optional<StaticType> firstList = {};
    bool mayBeNull = false;                ///< an argument may be null where the function has no use for null
    Failure failure = Failure::None;       ///< of such arguments
    bool hasItem = false;                  ///< an argument is an item, or a list that is not empty
    bool isOpen = false;                   ///< an argument can be anything
    bool isFromPast = false;               ///< from a day that has come to the day of determination
};

namespace {

/// Every number met, for how the result lies among them.
void meet(CallCheck& call, const StaticType& type)
{
    if (!type.types.has(T::Number))
        return;
    call.all = call.all ? eitherOf(*call.all, type) : type;
    const auto lower = [](const std::optional<Span::End>& a, const std::optional<Span::End>& b) {
        return hull(Span{a, a}, Span{b, b});
    };
    if (!call.least) {
        call.least = call.greatest = type.span;
        return;
    }
    // The least of numbers lies below the highest end of none of them, and above the lowest end of all.
    call.least = Span{lower(call.least->low, type.span.low).low,
                      call.least->high && type.span.high ? intersect({{}, call.least->high}, {{}, type.span.high}).high
                                                         : (call.least->high ? call.least->high : type.span.high)};
    call.greatest = Span{call.greatest->low && type.span.low ? intersect({call.greatest->low, {}}, {type.span.low, {}}).low
                                                             : (call.greatest->low ? call.greatest->low : type.span.low),
                         lower(call.greatest->high, type.span.high).high};
}

StaticUnit unitOf(const CallCheck& call, const std::string& variable)
{
    const auto found = call.units.find(variable);
    return found == call.units.end() ? StaticUnit{} : found->second;
}

/// What a term of the result stands for.
StaticType made(const CallCheck& call, const SignatureTerm& term)
{
    if (!term.variable.empty()) {
        const auto found = call.variables.find(term.variable);
        StaticType type = found == call.variables.end() ? anything() : found->second;
        type.written = false;
        return term.orNull ? failing(type, Failure::Untold) : type;
    }
    StaticType type{.types = term.types};
    if (term.types.isAnything())
        type.failure = Failure::Told;
    else if (term.orNull)
        type.failure = Failure::Untold;
    if (term.types.has(T::Number))
        type.unit = term.unit.empty() ? StaticUnit::bare() : unitOf(call, term.unit);
    if (!term.options.empty())
        type.options = type.declared = term.options;
    if (term.item)
        type.item = std::make_shared<const StaticType>(made(call, *term.item));
    return type;
}

/// Whether the list it goes over is one of subjects, or of what they have.
bool isOverSubjects(const CallCheck& call)
{
    return call.firstList && !call.firstList->over.isRatio();
}

/// Whether there surely is an item to take the least, the greatest or the sum of.
bool hasSomethingToTake(const CallCheck& call)
{
    const ResultSpan span = call.signature.span;
    const bool isOfItems = span == ResultSpan::Least || span == ResultSpan::Greatest || span == ResultSpan::Sum || span == ResultSpan::Among;
    return isOfItems && (!call.firstList || call.firstList->notEmpty);
}

bool isNotBelowZero(const StaticType& type)
{
    return type.span.low && !type.span.low->at.isNegative();
}

/// How the result lies among the arguments.
void place(const CallCheck& call, StaticType& result)
{
    if (call.mayBeNull || call.isOpen)
        result = failing(orNull(std::move(result)), call.failure);
    if (call.isOpen && call.signature.span != ResultSpan::Count && call.signature.span != ResultSpan::Size) {
        result.span = {};
        result.whole = result.notZero = false;
        return;
    }
    switch (call.signature.span) {
    case ResultSpan::Any:
        result.span = {};
        result.whole = result.notZero = false;
        break;
    case ResultSpan::Kept: break;
    case ResultSpan::All: result.notEmpty = call.hasItem; break;
    case ResultSpan::Since: result.span = call.isFromPast ? Span::atLeast(0) : Span(); break;
    case ResultSpan::Divided: result.span = {}; break;
    case ResultSpan::Among: result.span = call.all ? call.all->span : Span(); break;
    case ResultSpan::Least: result.span = call.least.value_or(Span()); break;
    case ResultSpan::Greatest: result.span = call.greatest.value_or(Span()); break;
    case ResultSpan::Sum: result.unit = result.unit.summedUp(); [[fallthrough]];
    case ResultSpan::Rounded:
        result.notZero = false;
        result.span = call.all && isNotBelowZero(*call.all) ? Span::atLeast(0) : Span();
        break;
    case ResultSpan::Size: result.span = Span::atLeast(0); break;
    case ResultSpan::Count:
        result.span = Span::atLeast(call.firstList && call.firstList->notEmpty ? 1 : 0);
        result.whole = true;
        if (isOverSubjects(call))
            result.unit = StaticUnit::of(call.firstList->over);
        break;
    }
    const bool isMadeOfThem = call.signature.span == ResultSpan::Kept || call.signature.span == ResultSpan::All;
    if (isMadeOfThem && result.types.isOnly(T::List) && call.firstList) {
        result.over = call.firstList->over;
        result.ofItems = call.firstList->ofItems;
    }
}

/// Which parameter a positional argument fills.
std::size_t parameterAt(const Way& way, std::size_t index)
{
    return std::min(index, way.parameters.size() - 1);
}

std::optional<std::size_t> parameterNamed(const Way& way, std::string_view name)
{
    for (std::size_t i = 0; i < way.parameters.size(); ++i) {
        if (way.parameters[i].name == name && !way.parameters[i].rest)
            return i;
    }
    return std::nullopt;
}

bool isNamed(const Call& node)
{
    return !node.arguments.empty() && !node.arguments.front().name.empty();
}

bool takes(const Way& way, const Call& node)
{
    if (!isNamed(node))
        return way.takes(node.arguments.size());
    const bool known = std::all_of(node.arguments.begin(), node.arguments.end(),
                                   [&](const Argument& each) { return parameterNamed(way, each.name).has_value(); });
    return known && std::all_of(way.parameters.begin(), way.parameters.end(), [&](const Way::Parameter& parameter) {
               return parameter.optional || std::any_of(node.arguments.begin(), node.arguments.end(),
                                                        [&](const Argument& each) { return each.name == parameter.name; });
           });
}

}  // namespace

Judgement Checker::call(const Expr& expr, const Call& node, const Knowledge& known)
{
    std::vector<Judgement> arguments;
    for (const Argument& argument : node.arguments)
        arguments.push_back(judge(*argument.value, known));
    Judgement result{called(expr, node, arguments)};
    foldConstant(expr, arguments, result.type);
    result.key = node.function + "(";
    for (const Judgement& argument : arguments)
        result.key = result.key.empty() || argument.key.empty() ? "" : result.key + argument.key + ",";
    if (arguments.empty())
        return result;
    const Judgement& first = arguments.front();
    if (node.function == "not" && first.type.types.has(T::Boolean)) {
        result.ifTrue = first.ifFalse;
        result.ifFalse = first.ifTrue;
        result.type.truth = first.type.truth ? std::optional(!*first.type.truth) : std::nullopt;
        result.type.told = first.type.told;
    }
    if (node.function == "applies") {
        result.ifTrue = Knowledge::that(first.key, {.notNull = true});
        result.type = failing(result.type, first.type.mayBeNull() ? first.type.failure : Failure::None);
        if (first.type.failure == Failure::None && (first.type.nullUntilAsked != first.type.mayBeNull() || (first.type.thing && !first.type.mayBeNull())))
            result.type.truth = true;
    }
    return result;
}

/// What is the same whatever the facts is what it comes to; where that is null, nobody wanted it.
void Checker::foldConstant(const Expr& expr, const std::vector<Judgement>& arguments, StaticType& type)
{
    const bool isFaulty = (type.types.isAnything() && type.failure != Failure::Untold) || std::any_of(arguments.begin(), arguments.end(), [](const Judgement& argument) {
        return argument.type.types.isAnything();
    });
    const auto value = isFaulty ? std::nullopt : constantOf(expr);
    if (!value)
        return;
    if (value->isNull() && value->nullReason()) {
        find(expr, fill(checks::alwaysNull, {value->nullReason()->text}));
        type = anything();
    } else if (!value->isNull() && !value->list() && !value->context()) {
        type = typeOfValue(*value);
        type.written = false;
        type.truth = std::nullopt;
    }
}

StaticType Checker::called(const Expr& expr, const Call& node, const std::vector<Judgement>& arguments)
{
    const Builtin* builtin = findBuiltin(node.function);
    if (!builtin)
        return anything();
    const auto& ways = waysOf(*builtin);
    const auto way = std::find_if(ways.begin(), ways.end(), [&](const Way& each) { return takes(each, node); });
    if (way == ways.end()) {
        find(expr, fill(checks::wrongCall, {node.function, waysText(*builtin)}));
        return anything();
    }
    const Signature& signature = signaturesOf(*builtin)[static_cast<std::size_t>(way - ways.begin())];
    CallCheck check{*builtin, signature};
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::size_t parameter = isNamed(node) ? *parameterNamed(*way, node.arguments[i].name) : parameterAt(*way, i);
        check.parameter = way->parameters[parameter].name;
        const Expr& written = *node.arguments[i].value;
        if (!accept(check, signature.parameters[parameter], {written, arguments[i]}))
            return anything();
        const StaticType& given = arguments[i].type;
        check.hasItem = check.hasItem || !given.types.has(T::List) || given.notEmpty;
    }
    if (auto opened = m_names.opened(node.function))
        return failing(std::move(*opened), check.failure);
    check.isFromPast = arguments.size() == 2 && !isNamed(node) && arguments[0].type.notAfterDay && arguments[1].type.isDay;
    StaticType result = made(check, signature.result);
    const bool isDivided = signature.span == ResultSpan::Divided && isSurelyNotZero(arguments.back().type);
    if (hasSomethingToTake(check) || isDivided) {
        result.types = result.types.without(T::Null);
        result.failure = Failure::None;
    }
    place(check, result);
    // What is counted or added up over the subjects of a profile is of the whole.
    if (result.types.has(T::Number) && isOverSubjects(check) && (signature.span == ResultSpan::Sum || signature.span == ResultSpan::Count))
        result.unit.ofWhole = !m_names.isOfWhole();
    return result;
}

/// Takes an argument for a parameter; false, after a complaint, where it does not fit.
bool Checker::accept(CallCheck& call, const SignatureTerm& term, const Side& argument)
{
    StaticType type = argument.judgement.type;
    if (type.types.isAnything()) {
        call.isOpen = true;
        call.failure = std::max(call.failure, failureWith(type));
        if (!term.variable.empty())
            call.variables[term.variable] = anything();
        if (!term.unit.empty())
            call.units[term.unit] = {};
        return true;
    }
    if (term.types.isOnly(T::List)) {
        if (type.types.has(T::List) && !call.firstList)
            call.firstList = type;
        if (!term.types.has(T::Null) && type.mayBeNull() && type.types.has(T::List)) {
            call.mayBeNull = true;
            call.failure = std::max(call.failure, failureWith(type));
        }
        if (type.types.isOnly(T::List) && type.item && type.item->types.isEmpty())
            return true;  // an empty list
        const StaticType item = itemOf(type);
        return !term.item || accept(call, *term.item, {argument.expr, {item}});
    }
    if ((term.types & type.types).isEmpty()) {
        const TypeSet wanted = term.types.without(T::Null);
        find(argument.expr, fill(checks::wrongArgument, {call.builtin.name, call.parameter, typeName(wanted), typeName(type.types)}));
        return false;
    }
    if (!term.types.has(T::Null))
        mustBeAsked(argument.expr, type);
    if (type.mayBeNull() && !term.types.has(T::Null)) {
        call.mayBeNull = true;
        call.failure = std::max(call.failure, failureWith(type));
    }
    meet(call, type);
    if (type.types.has(T::Number) && term.types.has(T::Number) && term.variable.empty() && !orNull({.types = term.types}).types.isAnything())
        return acceptUnit(call, term, argument.expr, type);
    return term.variable.empty() || acceptVariable(call, term, {argument.expr, {type}});
}

bool Checker::acceptUnit(CallCheck& call, const SignatureTerm& term, const Expr& expr, const StaticType& type)
{
    if (term.unit.empty()) {
        if (type.unit.mayBeRatio())
            return true;
        find(expr, fill(checks::shouldBeRatio, {call.builtin.name, call.parameter, type.unit.unit.toText()}));
        return false;
    }
    const auto [met, isNew] = call.units.emplace(term.unit, type.unit);
    if (!isNew)
        met->second = oneUnit(expr, number(met->second), type);
    return true;
}

bool Checker::acceptVariable(CallCheck& call, const SignatureTerm& term, const Side& argument)
{
    const StaticType& type = argument.judgement.type;
    if (term.isCompared)
        mustNotFailSilently(argument, anything());
    const auto [met, isNew] = call.variables.emplace(term.variable, type);
    if (isNew)
        return true;
    const StaticType before = met->second;
    if (term.isCompared && (before.types & type.types).without(T::Null).isEmpty() && !(before.types | type.types).has(T::Null)) {
        find(argument.expr, fill(checks::noSuchComparison, {typeName(before.types), typeName(type.types)}));
        return false;
    }
    if (term.isCompared && !mustBeOption(argument.expr, type, before))
        return false;
    met->second = eitherOf(before, type);
    if (before.types.has(T::Number) && type.types.has(T::Number))
        met->second.unit = oneUnit(argument.expr, before, type);
    return true;
}

}  // namespace huimin::feel
