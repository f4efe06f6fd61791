#pragma once
#include <memory>
#include <utility>
#include <vector>

#include "core/value/linear_form.h"

namespace huimin {

/// What is assumed of open numbers and dates while a case is being split: directions and the span each lies in.
/// Never changed; a split makes a longer one.
class Constraints {
public:
    /// These with one more. Null stands for none.
    static std::shared_ptr<const Constraints> with(const std::shared_ptr<const Constraints>& these, LinearForm direction,
                                                   Span span);

    const std::vector<std::pair<LinearForm, Span>>& all() const { return m_all; }

private:
    std::vector<std::pair<LinearForm, Span>> m_all;
};

using ConstraintsPtr = std::shared_ptr<const Constraints>;

/// What a term, and a form, can be under the constraints (null: none). Sound; exact for single terms and for
/// multiples of a constrained direction.
Span spanOf(const Term& term, const ConstraintsPtr& constraints);
Span spanOf(const LinearForm& form, const ConstraintsPtr& constraints);

}  // namespace huimin
