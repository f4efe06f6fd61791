#pragma once
#include <map>
#include <set>
#include <vector>

#include "core/determination/determination.h"

namespace huimin::report {

/// Which questions an answer can bring up. While it is not known whether a group applies, the group alone is asked for; what is inside it
/// becomes a question once it does.
class FollowUps {
public:
    explicit FollowUps(const RuleSet& rules);

    /// The facts inside a group that a row goes by, itself or through what it hangs on, in the catalogue's order.
    std::vector<const Fact*> of(const Fact& group, const Row& row) const;

private:
    const RuleSet& m_rules;
    std::map<DependencyGraph::Node, std::set<const Fact*>> m_asked;  ///< by whose formulas
};

}  // namespace huimin::report
