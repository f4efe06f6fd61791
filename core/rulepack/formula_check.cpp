#include "core/rulepack/formula_check.h"

#include <algorithm>

#include "core/feel/check/check_sentences.h"
#include "core/feel/check/checker.h"
#include "core/rulepack/static_meanings.h"
#include "core/rulepack/table.h"
#include "core/rulepack/table_check.h"
#include "core/text/nearest.h"

namespace huimin {

namespace {

using Role = OwnedFormula::Role;
using feel::BasicType;
using feel::Finding;
using feel::Judgement;
using feel::Knowledge;
using feel::StaticUnit;
namespace checks = feel::checks;

/// Checks one formula after another.
class FormulaCheck {
public:
    FormulaCheck(const RuleNames& names, const std::vector<OwnedFormula>& formulas, bool hasAllUnits)
        : m_formulas(formulas), m_meanings(names, formulas, hasAllUnits), m_hasAllUnits(hasAllUnits)
    {
    }

    Diagnostics run()
    {
        for (const OwnedFormula& owned : m_formulas)
            check(owned);
        return std::move(m_diagnostics);
    }

private:
    void check(const OwnedFormula& owned)
    {
        m_owned = &owned;
        m_isFaulty = false;
        const StaticScope scope(owned.scope, m_meanings);
        const Judgement judgement =
            feel::Checker(scope, [this](Finding finding) { tell(std::move(finding)); }).judge(*owned.formula->tree, knownFor(owned));
        const std::size_t before = m_diagnostics.size();
        holdAnswers(owned, scope);
        m_place = owned.formula->tree->begin;
        if (m_diagnostics.size() == before) {
            holdAgainstRole(judgement.type);
            mustNotBeNull(judgement.type);
            warnIfBelowZero(judgement.type);
        }
        if (owned.formula->table && !m_isFaulty)
            checkRules(*owned.formula, scope);
    }

    /// What each rule of a table answers is wrong where it stands.
    void holdAnswers(const OwnedFormula& owned, const StaticScope& scope)
    {
        const RuleTable* table = owned.formula->table.get();
        if (!table || !answersAreGiven(*table))
            return;
        for (const RuleTable::Rule& rule : table->rules) {
            feel::StaticType answer = feel::Checker(scope, nullptr).judge(*rule.then.front().tree, knownFor(owned)).type;
            answer.types = answer.types.without(BasicType::Null);
            m_place = rule.then.front().offset;
            if (!answer.types.isEmpty() && !isToldAt(m_place))
                holdAgainstRole(answer);
        }
    }

    bool isToldAt(std::size_t offset) const
    {
        const SourcePlace place = errorIn(*m_owned->formula, offset, {}).place;
        return std::any_of(m_diagnostics.begin(), m_diagnostics.end(), [&](const Diagnostic& told) { return told.place == place; });
    }

    /// Whether the table gives what one of its rules says, or several of them together in the same unit.
    static bool answersAreGiven(const RuleTable& table)
    {
        using feel::HitPolicy;
        return table.outputs.front().empty() && (isSingleHit(table.policy) || table.policy == HitPolicy::CollectSum ||
                                                 table.policy == HitPolicy::CollectLeast || table.policy == HitPolicy::CollectGreatest);
    }

    /// A condition or an amount that may be null without a mistake. Where one goes wrong the row says so; what is wrong with a
    /// table's rules is told of the table.
    void mustNotBeNull(const feel::StaticType& type)
    {
        const bool isAsked = m_owned->role == Role::Condition || m_owned->role == Role::Amount;
        if (!isAsked || m_isFaulty || m_owned->formula->table || type.types.isAnything() || !type.mayBeNull() ||
            type.failure != feel::Failure::None)
            return;
        tell({m_place, fill(type.nullUntilAsked ? checks::mayBeNull : checks::mayComeOutNull)});
    }

    /// A sum below zero is never paid, so an amount that can come to one says something else than it means.
    void warnIfBelowZero(const feel::StaticType& type)
    {
        const bool isAmount = m_owned->role == Role::Amount && type.isNumber() && !m_isFaulty;
        if (isAmount && (!type.span.low || type.span.low->at.isNegative()))
            tell({m_place, fill(checks::mayFallBelowZero), Diagnostic::Severity::Warning});
    }

    /// A table's rules come one after another in the expression it stands for, so that much in it always comes out the same;
    /// its rules are looked at as a whole instead.
    void checkRules(const Formula& formula, const StaticScope& scope)
    {
        std::vector<feel::StaticType> inputs;
        for (const RuleTable::Cell& input : formula.table->inputs)
            inputs.push_back(feel::Checker(scope, nullptr).judge(*input.tree, knownFor(*m_owned)).type);
        for (Diagnostic& each : checkTable(formula, inputs))
            add(std::move(each));
    }

    /// What is sure before a formula is asked. An amount, its floor, a note and what displaces it are asked only where every
    /// condition may hold; conditions are all asked, whatever the others say, so that each can be told with its reason.
    Knowledge knownFor(const OwnedFormula& owned) const
    {
        switch (owned.role) {
        case Role::Amount:
        case Role::Floor:
        case Role::Note:
        case Role::Displacement: return fromConditions(owned);
        case Role::RowValue: return throughGroups(*owned.formula->tree);
        case Role::Definition:
        case Role::Condition:
        case Role::Concerns:
        case Role::IncomePart:
        case Role::StatementValue:
        case Role::StatementWhen:
        case Role::StatementDate: return {};
        }
        return {};
    }

    /// A condition that is asked for a time only makes nothing sure at other times.
    Knowledge fromConditions(const OwnedFormula& owned) const
    {
        Knowledge known;
        const StaticScope scope(owned.scope, m_meanings);
        for (const Condition& condition : owned.route->conditions) {
            if (condition.when.tree && !condition.period.from && !condition.period.to)
                known = both(known, feel::Checker(scope, nullptr).judge(*condition.when.tree).ifTrue);
        }
        return known;
    }

    /// What rows are told apart by may be null: then the subject has no row.
    static Knowledge throughGroups(const feel::Expr& expr)
    {
        Knowledge known;
        for (const auto* path = std::get_if<feel::Path>(&expr.node); path; path = std::get_if<feel::Path>(&path->base->node)) {
            if (const auto* name = std::get_if<feel::Name>(&path->base->node))
                known = Knowledge::that(std::string(Knowledge::own) + "." + name->text, {.notNull = true});
        }
        return known;
    }

    void holdAgainstRole(const feel::StaticType& type)
    {
        switch (m_owned->role) {
        case Role::Definition:
            if (type.types.has(BasicType::Number))
                return mustBeIn(m_owned->definition->unit, type.unit);
            return mustHaveNoUnit(m_owned->definition->unit, type);
        case Role::Condition:
        case Role::Concerns:
        case Role::Note:
        case Role::Displacement:
        case Role::StatementWhen: return mustBeTruth(type);
        case Role::Amount:
        case Role::Floor: return mustBeAmount(type);
        case Role::IncomePart: return mustBeNumberIn(m_owned->definition->unit, type);
        case Role::RowValue: return;
        case Role::StatementValue: return holdAgainstValue(*m_owned->value, type);
        case Role::StatementDate: return mustBe(BasicType::Date, type);
        }
    }

    void mustBeTruth(const feel::StaticType& type)
    {
        if (!type.thing || type.types.has(BasicType::Boolean))
            return mustBe(BasicType::Boolean, type);
        tell({m_place, fill(type.nullUntilAsked ? checks::groupIsNoTruth : checks::thingIsNoTruth)});
    }

    void mustBe(BasicType wanted, const feel::StaticType& type)
    {
        if (!type.types.isAnything() && !type.types.isOnly(wanted))
            tell({m_place, fill(checks::shouldBe, {typeName(wanted), typeName(type.types)})});
    }

    void mustBeNumberIn(const Unit& unit, const feel::StaticType& type)
    {
        mustBe(BasicType::Number, type);
        if (type.types.has(BasicType::Number))
            mustBeIn(unit, type.unit);
    }

    /// The unit of the subject is added to what its formula gives. What stands for several subjects at once adds one of its own.
    void mustBeAmount(const feel::StaticType& type)
    {
        const Unit& unit = m_owned->route->amount.unit;
        StaticUnit given = type.unit;
        if (m_owned->benefit->oneRowPer.tree) {
            for (const Unit::Factor& factor : unit.factors()) {
                if (factor.power == -1 && given.kind == StaticUnit::Kind::Known && given.unit == unit.without(factor.base))
                    given = StaticUnit::of(unit);
            }
        }
        feel::StaticType seen = type;
        seen.unit = given;
        mustBeNumberIn(unit, seen);
    }

    void holdAgainstValue(const StatementValue& value, const feel::StaticType& type)
    {
        if (value.isMoney || type.types.has(BasicType::Number))
            mustBeNumberIn(value.unit, type);
        else
            mustHaveNoUnit(value.unit, type);
        if (value.options.empty() || !type.options)
            return;
        std::vector<std::string> labelled;
        for (const auto& option : value.options)
            labelled.push_back(option.first);
        for (const std::string& option : *type.options) {
            if (std::find(labelled.begin(), labelled.end(), option) == labelled.end())
                tell({0, fill(checks::optionWithoutLabel, {option}), Diagnostic::Severity::Error, nearest(option, labelled)});
        }
    }

    void mustBeIn(const Unit& declared, const StaticUnit& given)
    {
        if (m_hasAllUnits && !sameUnit(given, StaticUnit::of(declared), unitOf(m_owned->scope.subject())))
            tell({m_place, fill(checks::declaredUnitDiffers, {feel::nameOf(declared), feel::nameOf(given.unit)})});
    }

    void mustHaveNoUnit(const Unit& declared, const feel::StaticType& type)
    {
        if (m_hasAllUnits && !declared.isRatio() && !type.types.isAnything())
            tell({m_place, fill(checks::unitOfNoNumber, {declared.toText(), typeName(type.types)})});
    }

    void tell(Finding finding)
    {
        if (finding.isSettled && m_owned->formula->table)
            return;
        Diagnostic told = errorIn(*m_owned->formula, finding.offset, std::move(finding.message), std::move(finding.suggestion));
        told.severity = finding.severity;
        m_isFaulty = m_isFaulty || finding.severity == Diagnostic::Severity::Error;
        add(std::move(told));
    }

    void add(Diagnostic told)
    {
        if (std::find(m_diagnostics.begin(), m_diagnostics.end(), told) == m_diagnostics.end())
            m_diagnostics.push_back(std::move(told));
    }

    const std::vector<OwnedFormula>& m_formulas;
    StaticMeanings m_meanings;
    bool m_hasAllUnits;
    const OwnedFormula* m_owned = nullptr;
    std::size_t m_place = 0;  ///< where in it what is held against its role stands
    bool m_isFaulty = false;  ///< the formula that is looked at has a mistake
    Diagnostics m_diagnostics;
};

}  // namespace

Diagnostics checkFormulas(const RuleNames& names, const std::vector<OwnedFormula>& formulas, bool hasAllUnits)
{
    return FormulaCheck(names, formulas, hasAllUnits).run();
}

}  // namespace huimin
