#pragma once
#include <optional>
#include <string_view>

#include "core/base/bilingual.h"
#include "core/catalogue/fact.h"
#include "core/feel/ast.h"

namespace huimin::feel {

/// Where a sentence takes its words from. A path is written as in the expression: `per_capita_income`,
/// `standards.some_standard`, `disability.grade`, `standards on().x` (on whatever day). What is asked of the items of a list
/// carries the list's name in front: `members.age` in count(members[age >= 60]). The empty path is the subject itself.
class Labels {
public:
    virtual ~Labels() = default;

    /// What it is called; English without an article.
    virtual std::optional<Bilingual> label(std::string_view path) const = 0;
    /// A truth told as a predicate of whom it is about (see `bearer`): 正在就学 / is at school. The sentence negates it.
    /// Of a group: that it applies. Of what may be null: that it is there.
    virtual std::optional<Bilingual> predicate(std::string_view path) const = 0;
    /// One of the texts that it can be.
    virtual std::optional<Bilingual> option(std::string_view path, std::string_view value) const = 0;
    /// What follows a number compared with it (岁, 元/人·月); of a list, what its items are counted in.
    virtual std::optional<Bilingual> unit(std::string_view path) const = 0;

    /// Whom a predicate is about, with its article: 家庭 / the household. Chinese leaves the subject itself out, so its zh is empty.
    virtual std::optional<Bilingual> bearer(std::string_view) const { return std::nullopt; }
    /// The numbers it can be: grade <= 2 of 1 to 4 reads "1 or 2". Null where nothing is said.
    virtual const NumberLimits* limits(std::string_view) const { return nullptr; }
    /// Whether it is a list of items with facts.
    virtual bool isList(std::string_view) const { return false; }
    /// Whether it is a day: earlier and later, not below and above.
    virtual bool isDate(std::string_view) const { return false; }
};

/// An expression as a person would write it, without a full stop: 家庭人均月收入低于标准 / the per-capita monthly
/// income is below the standard. What there are no words for stands as the expression's own text in 「」.
Bilingual sentence(const Expr& expr, const Labels& labels);

/// Whether an expression comes to a day, as far as its shape and the labels tell.
bool isDay(const Expr& expr, const Labels& labels);

}  // namespace huimin::feel
