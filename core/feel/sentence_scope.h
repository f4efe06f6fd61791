#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/feel/sentence.h"

namespace huimin::feel {

/// Where in a sentence something stands: whose names are in sight, and whether it describes the items of a list.
class Scope {
public:
    /// What is said describes items of a list rather than being a sentence of its own.
    enum class Describing { Nothing, EachItem, ManyItems };

    explicit Scope(const Labels& labels) : m_labels(labels) {}

    /// The path an expression is, as labels know it: `members.age` for `age` in members[age >= 60] and for `m.age` in
    /// some m in members. Nullopt for what is no path.
    std::optional<std::string> path(const Expr& expr) const;
    /// In the brackets of a filter: every item's facts are in sight by their names.
    Scope inFilter(const std::string& list) const;
    /// Where a variable stands for each of a list's items.
    Scope withVariable(const std::string& name, const std::string& list, Describing describing) const;

    const Labels& labels() const { return m_labels; }
    /// Whether what is said describes items ("that are …, whose … is …") rather than being a sentence of its own.
    bool describes() const { return m_describing != Describing::Nothing; }
    /// Described are several ("members that are"), not each one.
    bool describesMany() const { return m_describing == Describing::ManyItems; }
    /// Whether it is of the items that are described.
    bool isOfItem(std::string_view path) const;
    /// Whether it is a list whose items have facts.
    bool isList(std::string_view path) const;
    /// Whether it is a list's entry seen from outside: the own_income of all members.
    bool isOfList(std::string_view path) const;

private:
    struct Frame {
        std::string list;
        std::string variable;  ///< empty in a filter
    };

    std::string resolved(std::string_view name) const;
    bool isKnown(const std::string& path) const;

    const Labels& m_labels;
    std::vector<Frame> m_frames;
    Describing m_describing = Describing::Nothing;
};

}  // namespace huimin::feel
