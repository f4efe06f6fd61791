#pragma once
#include <cstddef>
#include <initializer_list>
#include <string>
#include <variant>
#include <vector>

namespace huimin::yaml {

/// The way from the root of a file to one of its values: keys of maps and places (from 0) in lists.
///
///     Path{"members", 0, "income", "wage"}
class Path {
public:
    class Step {
    public:
        Step(const char* key) : m_step(std::string(key)) {}
        Step(std::string key) : m_step(std::move(key)) {}
        Step(std::size_t index) : m_step(index) {}
        Step(int index) : m_step(static_cast<std::size_t>(index)) {}

        const std::string* key() const { return std::get_if<std::string>(&m_step); }
        const std::size_t* index() const { return std::get_if<std::size_t>(&m_step); }
        friend bool operator==(const Step&, const Step&) = default;

    private:
        std::variant<std::string, std::size_t> m_step;
    };

    Path() = default;
    Path(std::initializer_list<Step> steps) : m_steps(steps) {}

    const std::vector<Step>& steps() const { return m_steps; }
    bool isRoot() const { return m_steps.empty(); }
    /// One step further.
    Path operator/(Step step) const;
    /// As people read it: `members[0].income.wage`, counted from 0; the root is empty.
    std::string toString() const;

    friend bool operator==(const Path&, const Path&) = default;

private:
    std::vector<Step> m_steps;
};

}  // namespace huimin::yaml
