#include "core/determination/row.h"

#include <algorithm>

#include "core/determination/completions.h"
#include "core/determination/determination_sentences.h"
#include "core/determination/explanation.h"
#include "core/determination/subject_name.h"
#include "core/feel/evaluator.h"

namespace huimin {

namespace {

/// Adds a text that is not there yet.
void addOnce(std::vector<std::string>& texts, const std::string& text)
{
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(text);
}

Status statusOf(const Settlement& settlement)
{
    if (!settlement.eligible)
        return Status::Undetermined;
    return *settlement.eligible ? Status::Eligible : Status::Ineligible;
}

/// Builds the row of one route for one subject.
class RowBuilder {
public:
    RowBuilder(const Evaluation& evaluation, const Benefit& benefit, const Route& route, int subject)
        : m_evaluation(evaluation), m_benefit(benefit), m_route(route), m_subject(subject),
          m_outcome(evaluation.route(benefit, route, subject))
    {
    }

    Row build()
    {
        const SubjectInfo& info = m_evaluation.model().subjects()[static_cast<std::size_t>(m_subject)];
        m_row.benefit = &m_benefit;
        m_row.route = &m_route;
        m_row.subjectIndex = m_subject;
        m_row.subject = info.list ? info.id() : m_route.subject;
        m_row.subjectName = subjectName(info, m_evaluation.model());
        const Settlement settlement = settle(m_evaluation, [this](const Evaluation& e) {
            const RouteOutcome& outcome = e.route(m_benefit, m_route, m_subject);
            return Verdict{outcome.status, outcome.amount};
        });
        m_row.status = statusOf(settlement);
        for (const OpenFactPtr& fact : settlement.matters)
            addOnce(fact->isStandard ? m_row.missingStandards : m_row.missingFacts, fact->reported);
        setFirstQuestion();
        setAmount(settlement);
        setRaise();
        setNotes();
        if (m_row.status == Status::Ineligible && m_outcome.displacedBy)
            m_row.displacedBy = m_outcome.displacedBy->benefit;
        if (m_benefit.concerns.tree)
            m_row.concerned = !m_evaluation.formula(m_benefit.concerns, m_subject).isFalse();
        m_row.reasons = reasonsFor(m_evaluation, m_benefit, m_route, m_subject);
        return std::move(m_row);
    }

private:
    /// A missing fact that a value hangs on; empty where it hangs on none.
    std::string missingIn(const Value& value) const
    {
        for (const OpenFactPtr& fact : dependenciesOf(value).facts) {
            if (std::find(m_row.missingFacts.begin(), m_row.missingFacts.end(), fact->reported) != m_row.missingFacts.end())
                return fact->reported;
        }
        return "";
    }

    /// Conditions stand in the order in which a caseworker checks them, so that order asks first.
    void setFirstQuestion()
    {
        if (m_row.missingFacts.empty())
            return;
        for (const std::vector<Value>* values : {&m_outcome.conditions, &m_outcome.displacements}) {
            for (const Value& value : *values) {
                if (m_row.askFirst.empty())
                    m_row.askFirst = missingIn(value);
            }
        }
        if (m_row.askFirst.empty())
            m_row.askFirst = m_row.missingFacts.front();
    }

    void setAmount(const Settlement& settlement)
    {
        AmountResult& amount = m_row.amount;
        if (m_row.status == Status::Ineligible || m_benefit.kind != BenefitKind::Money)
            return;
        const auto floor = m_route.amount.atLeast.tree ? m_evaluation.formula(m_route.amount.atLeast, m_subject) : Value();
        if (settlement.amount) {
            amount = {AmountResult::Form::Exact, *settlement.amount, {}};
            if (const Number* given = m_outcome.amount.as<Number>(); given && given->isNegative())
                m_row.notes.push_back(fill(sentences::countsAsZero, {given->toFixed(2)}));
            if (floor.as<Number>() && *settlement.amount < *floor.as<Number>())
                m_row.notes.push_back(fill(sentences::belowFloor, {floor.as<Number>()->toFixed(2)}));
        } else if (settlement.bounds) {
            amount = {AmountResult::Form::Between, settlement.bounds->low->at, settlement.bounds->high->at};
        } else if (const auto least = leastOf(floor)) {
            amount = {AmountResult::Form::AtLeast, *least, {}};
            m_row.notes.push_back(fill(sentences::floorUsed, {least->toFixed(2)}));
        } else {
            amount.form = AmountResult::Form::NotKnown;
        }
    }

    /// A floor, or the lowest it can be.
    static std::optional<Number> leastOf(const Value& floor)
    {
        if (floor.as<Number>())
            return *floor.as<Number>();
        const Unknown* open = floor.unknown();
        return open && open->kind == Unknown::Kind::Number && open->span.low ? std::optional(open->span.low->at) : std::nullopt;
    }

    /// The latest raise in force of the standards the amount is made of.
    void setRaise()
    {
        const Formula* formula = formulaOn(m_route.amount.formulas, m_evaluation.model().day());
        if (m_row.status == Status::Ineligible || !formula)
            return;
        for (const auto& [standard, asOf] : standardsIn(*formula->tree)) {
            for (const Raise* raise : raisesOn(*standard, asOf)) {
                if (!m_row.raise || raise->from > m_row.raise->from)
                    m_row.raise = raise;
            }
        }
    }

    /// The standards an expression names, with the day as of which it takes them.
    std::vector<std::pair<const Standard*, Date>> standardsIn(const feel::Expr& expr) const
    {
        std::vector<std::pair<const Standard*, Date>> found;
        const auto& standards = m_evaluation.model().rules().standards;
        if (const auto* path = std::get_if<feel::Path>(&expr.node)) {
            const auto standard = standards.find(path->name);
            if (const auto day = dayOfStandards(*path->base); day && standard != standards.end())
                found.emplace_back(&standard->second, *day);
        }
        feel::forEachChild(expr, [&](const feel::Expr& child) {
            for (const auto& below : standardsIn(child))
                found.push_back(below);
        });
        return found;
    }

    std::optional<Date> dayOfStandards(const feel::Expr& expr) const
    {
        const SubjectEnvironment environment(m_evaluation, m_subject);
        const auto* call = std::get_if<feel::Call>(&expr.node);
        if (call && call->function == "standards on" && call->arguments.size() == 1) {
            const Value day = feel::evaluate(*call->arguments.front().value, environment);
            return day.as<Date>() ? std::optional(*day.as<Date>()) : std::nullopt;
        }
        const Entity standards{m_evaluation.model().standardsEntity()};
        const auto* name = std::get_if<feel::Name>(&expr.node);
        const auto named = name ? environment.named(name->text) : std::nullopt;
        if (named && named->as<Entity>() && *named->as<Entity>() == standards)
            return m_evaluation.model().day();
        return std::nullopt;
    }

    void setNotes()
    {
        if (m_outcome.error)
            m_row.notes.push_back(*m_outcome.error);
        m_row.fault = m_outcome.error;
        if (m_row.status == Status::Ineligible)
            return;
        if (m_outcome.noAmount && m_row.amount.form == AmountResult::Form::NotKnown)
            m_row.notes.push_back(*m_outcome.noAmount);
        for (const std::string& id : m_row.missingStandards)
            m_row.notes.push_back(fill(sentences::standardNotEntered, {m_evaluation.model().rules().standards.at(id).label}));
        for (const Note& note : m_benefit.notes) {
            // A note states a fact: where it is not known whether it is one, it stays out.
            if (!note.when.tree || m_evaluation.formula(note.when, m_subject).isTrue())
                m_row.notes.push_back(note.text);
        }
    }

    const Evaluation& m_evaluation;
    const Benefit& m_benefit;
    const Route& m_route;
    int m_subject;
    const RouteOutcome& m_outcome;
    Row m_row;
};

/// Which of two rows that stand for the same value speaks for it: an eligible one before an undetermined one before the rest.
int weightOf(Status status)
{
    switch (status) {
    case Status::Eligible: return 2;
    case Status::Undetermined: return 1;
    case Status::Ineligible: return 0;
    }
    return 0;
}

void standFor(Row& row, Row other)
{
    if (weightOf(other.status) > weightOf(row.status)) {
        std::swap(row, other);
        std::swap(row.subject, other.subject);
        std::swap(row.subjectName, other.subjectName);
    }
    if (row.status != Status::Undetermined || other.status != Status::Undetermined)
        return;
    for (const std::string& fact : other.missingFacts)
        addOnce(row.missingFacts, fact);
    for (const std::string& standard : other.missingStandards)
        addOnce(row.missingStandards, standard);
}

/// One row for all subjects of which the benefit's `one_row_per` has the same value.
std::vector<Row> rowsByValue(const Evaluation& evaluation, const Benefit& benefit, std::vector<Row> rows)
{
    std::vector<Row> byValue;
    for (Row& row : rows) {
        const Value value = evaluation.formula(benefit.oneRowPer, row.subjectIndex);
        if (value.isNull())
            continue;
        if (const auto* text = value.as<std::string>()) {
            row.subject = *text;
            row.subjectName = {*text, *text};
        }
        const auto same = std::find_if(byValue.begin(), byValue.end(), [&](const Row& r) { return r.subject == row.subject; });
        if (same == byValue.end())
            byValue.push_back(std::move(row));
        else
            standFor(*same, std::move(row));
    }
    return byValue;
}

}  // namespace

std::vector<Row> rowsOf(const Evaluation& evaluation, const Benefit& benefit)
{
    std::vector<Row> rows;
    for (const Route& route : benefit.routes) {
        for (std::size_t s = 0; s < evaluation.model().subjects().size(); ++s) {
            const int subject = static_cast<int>(s);
            if (evaluation.model().subjects()[s].names->subject != route.subject)
                continue;
            if (route.hideIneligible && evaluation.route(benefit, route, subject).status.isFalse())
                continue;
            Row row = RowBuilder(evaluation, benefit, route, subject).build();
            if (!route.hideIneligible || row.status != Status::Ineligible)
                rows.push_back(std::move(row));
        }
    }
    if (benefit.oneRowPer.tree)
        return rowsByValue(evaluation, benefit, std::move(rows));
    return rows;
}

}  // namespace huimin
