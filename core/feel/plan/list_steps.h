#pragma once
#include <string>
#include <vector>

#include "core/feel/plan/step.h"

namespace huimin::feel {

class ListStep : public Step {
public:
    ListStep(std::size_t place, std::vector<StepPtr> items) : Step(place), m_items(std::move(items)) {}
    const Value& compute(Run& run, Value& room) const override;

private:
    std::vector<StepPtr> m_items;
};

class ContextStep : public Step {
public:
    /// `slot` is the variable of what was built so far.
    ContextStep(std::size_t place, std::size_t slot, std::vector<std::pair<std::string, StepPtr>> entries)
        : Step(place), m_slot(slot), m_entries(std::move(entries))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    std::size_t m_slot;
    std::vector<std::pair<std::string, StepPtr>> m_entries;
};

class FilterStep : public Step {
public:
    /// `slot` is the variable of the item that is looked at.
    FilterStep(std::size_t place, StepPtr base, StepPtr predicate, std::size_t slot, bool isPosition)
        : Step(place), m_base(std::move(base)), m_predicate(std::move(predicate)), m_slot(slot), m_isPosition(isPosition)
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    Value itemsOf(const ListValue& list, Run& run) const;

    StepPtr m_base;
    StepPtr m_predicate;
    std::size_t m_slot;
    bool m_isPosition;
};

struct PlannedIterator {
    std::size_t slot = 0;
    StepPtr domain;
    StepPtr to;  ///< null unless a from..to
};

class QuantifiedStep : public Step {
public:
    QuantifiedStep(std::size_t place, bool every, std::vector<PlannedIterator> iterators, StepPtr condition)
        : Step(place), m_every(every), m_iterators(std::move(iterators)), m_condition(std::move(condition))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    bool m_every;
    std::vector<PlannedIterator> m_iterators;
    StepPtr m_condition;
};

class ForStep : public Step {
public:
    /// `partial` is the variable of what came before; nothing where the result does not ask for it.
    ForStep(std::size_t place, std::vector<PlannedIterator> iterators, StepPtr result, std::optional<std::size_t> partial)
        : Step(place), m_iterators(std::move(iterators)), m_result(std::move(result)), m_partial(partial)
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    std::vector<PlannedIterator> m_iterators;
    StepPtr m_result;
    std::optional<std::size_t> m_partial;
};

}  // namespace huimin::feel
