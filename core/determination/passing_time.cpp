#include "core/determination/passing_time.h"

#include <algorithm>
#include <set>

#include "core/determination/evaluation.h"
#include "core/determination/subject_name.h"
#include "core/feel/evaluator.h"
#include "core/feel/rebuild.h"
#include "core/rulepack/formula_list.h"
#include "core/rulepack/reserved_names.h"

namespace huimin {

namespace {

using feel::ExprPtr;

ExprPtr made(feel::Expr::Node node)
{
    return std::make_shared<const feel::Expr>(feel::Expr{std::move(node), 0, 0});
}

bool isDayOfDetermination(const feel::Expr& expr)
{
    const auto* name = std::get_if<feel::Name>(&expr.node);
    return name && name->text == reserved::determinationDate;
}

/// The formula with something in the place of the day; itself where it does not ask for it.
ExprPtr withDay(const ExprPtr& tree, const ExprPtr& day)
{
    return feel::rebuilt(tree, [&](const feel::Expr& expr) { return isDayOfDetermination(expr) ? day : nullptr; });
}

/// Whether a row can hang on such a formula.
bool decides(OwnedFormula::Role role)
{
    switch (role) {
    case OwnedFormula::Role::Definition:
    case OwnedFormula::Role::Condition:
    case OwnedFormula::Role::Amount:
    case OwnedFormula::Role::Floor:
    case OwnedFormula::Role::RowValue:
    case OwnedFormula::Role::Displacement:
    case OwnedFormula::Role::IncomePart: return true;
    case OwnedFormula::Role::Concerns:
    case OwnedFormula::Role::Note:
    case OwnedFormula::Role::StatementValue:
    case OwnedFormula::Role::StatementWhen:
    case OwnedFormula::Role::StatementDate: return false;
    }
    return false;
}

bool isScalar(const Value& value)
{
    return value.as<bool>() || value.as<Number>() || value.as<std::string>() || value.as<Date>();
}

class TimeFinder {
public:
    TimeFinder(const DeterminationInput& later, Date earlier)
        : m_earlier(earlier), m_model(later), m_evaluation(m_model), m_names(*later.rules)
    {
    }

    std::vector<DatedChange> find()
    {
        std::set<std::pair<const Formula*, std::size_t>> seen;  // one of a benefit as a whole comes once for each of its routes
        for (const OwnedFormula& owned : formulasOf(m_names)) {
            if (!decides(owned.role) || withDay(owned.formula->tree, dayText(m_earlier)) == owned.formula->tree)
                continue;
            for (std::size_t s = 0; s < m_model.subjects().size(); ++s) {
                if (m_model.subjects()[s].names->subject == owned.scope.subject().id && seen.emplace(owned.formula, s).second)
                    look(owned, static_cast<int>(s));
            }
        }
        return std::move(m_changes);
    }

private:
    static ExprPtr dayText(Date day) { return made(feel::Literal{day}); }

    void look(const OwnedFormula& owned, int subject)
    {
        DatedChange change = changeOf(owned, subject);
        change.before = valueOn(owned, subject, m_earlier);
        change.after = valueOn(owned, subject, m_model.day());
        if (sameValue(change.before, change.after) || (change.before.isNull() && change.after.isNull()))
            return;
        change.day = turningDay(owned, subject, change.after);
        change.heldDay = heldDay(*owned.formula, subject);
        m_changes.push_back(std::move(change));
    }

    DatedChange changeOf(const OwnedFormula& owned, int subject) const
    {
        const SubjectInfo& info = m_model.subjects()[static_cast<std::size_t>(subject)];
        DatedChange change{.kind = DatedChange::Kind::TimePassed, .definition = owned.definition, .benefit = owned.benefit,
                           .route = owned.route, .formula = owned.formula};
        change.subject = info.list ? info.id() : info.names->subject;
        change.subjectName = subjectName(info, m_model);
        if (owned.role == OwnedFormula::Role::Condition) {
            for (const Condition& condition : owned.route->conditions) {
                if (&condition.when == owned.formula)
                    change.condition = &condition;
            }
        }
        return change;
    }

    Value valueOn(const OwnedFormula& owned, int subject, Date day) const
    {
        SubjectEnvironment environment(m_evaluation, subject);
        if (owned.role == OwnedFormula::Role::Definition)
            environment.collectFor(*owned.definition);
        if (owned.role == OwnedFormula::Role::IncomePart)
            environment.define(reserved::received, m_evaluation.entitlement(*owned.benefit, subject));
        return feel::evaluate(*withDay(owned.formula->tree, dayText(day)), environment);
    }

    /// A day on which the formula turned to what it is in the end: where it turns once, the day.
    Date turningDay(const OwnedFormula& owned, int subject, const Value& after) const
    {
        std::int64_t notYet = m_earlier.dayNumber();
        std::int64_t then = m_model.day().dayNumber();
        while (notYet + 1 < then) {
            const std::int64_t between = notYet + (then - notYet) / 2;
            const Date day = Date::fromDayNumber(between).value_or(m_model.day());
            (sameValue(valueOn(owned, subject, day), after) ? then : notYet) = between;
        }
        return Date::fromDayNumber(then).value_or(m_model.day());
    }

    /// The earlier day for this subject and whoever has the same facts, of whom the formula says the same; else the day.
    ExprPtr heldDay(const Formula& formula, int subject) const
    {
        const SubjectInfo& info = m_model.subjects()[static_cast<std::size_t>(subject)];
        const ExprPtr day = dayText(m_earlier);
        const ExprPtr isIt = info.list ? sameFacts(formula, info, subject) : nullptr;
        return isIt ? made(feel::If{isIt, day, made(feel::Name{std::string(reserved::determinationDate)})}) : day;
    }

    ExprPtr sameFacts(const Formula& formula, const SubjectInfo& info, int subject) const
    {
        const SubjectEnvironment environment(m_evaluation, subject);
        ExprPtr all;
        for (const Mention& mention : mentionsOf(*formula.tree)) {
            if (!info.given->find(mention.path.substr(0, mention.path.find('.'))))
                continue;
            const Value value = feel::evaluate(*mention.expr, environment);
            if (!isScalar(value))
                continue;
            ExprPtr same = made(feel::Comparison{feel::Comparator::Equal, std::make_shared<const feel::Expr>(*mention.expr),
                                                 made(feel::Literal{value})});
            all = all ? made(feel::Logic{feel::Connective::And, all, same}) : same;
        }
        return all;
    }

    Date m_earlier;
    CaseModel m_model;
    Evaluation m_evaluation;
    RuleNames m_names;
    std::vector<DatedChange> m_changes;
};

}  // namespace

std::vector<DatedChange> passedTime(const DeterminationInput& later, Date earlier)
{
    return TimeFinder(later, earlier).find();
}

}  // namespace huimin
