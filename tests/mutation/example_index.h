#pragma once
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/rulepack/examples.h"

namespace huimin::tests {

/// One example made ready: read once, determined by as many rules as there are.
struct ReadyExample {
    const Example* example = nullptr;
    std::shared_ptr<const Profile> profile;
    std::shared_ptr<const StandardsSheet> sheet;
    Date day;
    std::set<std::string> askedOf;  ///< what its expectations are about: benefits' routes and statements, as owners
};

/// The examples of all packs below a folder, and which of them may turn out otherwise when something of the rules changes. What hangs on
/// what is told by names alone, whoever they stand for, so it errs only on the side of too many examples.
class ExampleIndex {
public:
    /// Stops the program where an example cannot be read: checking the packs tells why.
    ExampleIndex(const RuleSetPtr& rules, const std::string& folder);

    std::size_t size() const { return m_examples.size(); }
    const std::vector<ReadyExample>& examples() const { return m_examples; }
    /// Those that are about the owner itself first.
    const std::vector<const ReadyExample*>& dependingOn(const std::string& owner);

private:
    std::vector<const ReadyExample*> findDependingOn(const std::string& owner) const;
    void read(const std::string& file, const std::string& folder);

    RuleSetPtr m_rules;
    std::vector<std::shared_ptr<const CaseFile>> m_files;
    std::vector<ReadyExample> m_examples;
    std::map<std::string, std::set<std::string>> m_names;  ///< owner → the names it speaks of
    std::map<std::string, std::vector<const ReadyExample*>> m_found;
};

/// Whether an example comes out as expected by some rules; one that cannot be determined does not.
bool passes(const ReadyExample& example, const RuleSetPtr& rules);

}  // namespace huimin::tests
