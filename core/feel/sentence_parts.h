#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/feel/sentence_claim.h"
#include "core/feel/sentence_predicate.h"
#include "core/feel/sentence_scope.h"
#include "core/feel/sentence_words.h"

/// How the kinds of expression become words, one file each. Every function says each part of its expression once, so
/// that the work grows with the text.
namespace huimin::feel {

/// A claim as a statement: of a whole sentence, or (in a scope that describes) of what follows a noun.
Bilingual statement(const Claim& claim, const Scope& scope);
/// A claim of kind One.
Clause clauseOf(const Claim& claim, const Scope& scope);

/// Files of clauses.
Clause comparisonClause(const Comparison& comparison, const Claim& claim, const Scope& scope);
Clause pickClause(const Pick& pick, const Claim& claim, const Scope& scope);
Clause inClause(const In& in, bool holds, const Scope& scope);
Clause betweenClause(const Between& between, bool holds, const Scope& scope);
Clause testsClause(const UnaryTests& tests, bool holds, const Scope& scope);
Clause quantifiedClause(const Expr& expr, const Quantified& quantified, bool holds, const Scope& scope);
Clause callClause(const Expr& expr, const Call& call, bool holds, const Scope& scope);
/// A fact that is a truth, a group that applies, something that is there: what there is a predicate for.
Clause predicateClause(const std::string& path, const Bilingual& predicate, bool holds, const Scope& scope);
/// There are members whose …, there are none. Nullopt where nothing counts the list.
std::optional<Clause> existenceClause(const Comparison& comparison, bool holds, const Scope& scope);

/// An expression as a noun; English with its article.
Bilingual noun(const Expr& expr, const Scope& scope);
Bilingual callNoun(const Expr& expr, const Call& call, const Scope& scope);
Bilingual arithmeticNoun(const Expr& expr, const Scope& scope);
Bilingual ifNoun(const If& n, const Scope& scope);
/// A list as its items, English without an article: members that are counted.
Bilingual listNoun(const Expr& list, const Scope& scope);
/// The same of a list there is no label for.
Bilingual filterNoun(const Filter& filter, const Scope& scope);
/// The list whose items an expression filters or takes; nullopt where it is none that labels know.
std::optional<std::string> listPath(const Expr& expr, const Scope& scope);
/// What is taken of each item: own_income of members[counted].own_income. Nullopt where there is no list in it.
std::optional<Bilingual> projectionNoun(const Expr& expr, const Scope& scope);
/// What there are no words for: its FEEL text in 「」, as a statement that it holds or not.
Clause writtenClause(const Expr& expr, bool holds);
/// The FEEL text in 「」.
Bilingual asWritten(const Expr& expr);
/// Whether a noun needs brackets where signs stand beside it.
bool isManyWords(const Expr& expr);
/// max(0, x) as a part of a calculation, in brackets; nullopt for anything else.
std::optional<Bilingual> bracketedBound(const Expr& expr, const Scope& scope);

/// A value beside what it is compared with: a choice by its label, a number with its unit.
Bilingual valueNoun(const Expr& value, const Expr& beside, const Scope& scope);
/// What an expression is measured in; nullopt where it has no unit or none is known.
std::optional<Bilingual> unitOf(const Expr& expr, const Scope& scope);

/// The arguments in the order they are declared in; nothing where names do not fit.
std::vector<const Expr*> argumentsOf(const Call& call);
/// Null where there are none or several.
const Expr* onlyArgument(const Call& call);

Bilingual joined(const std::vector<Bilingual>& parts, const words::Joining& joining);

/// Comparing by what is compared: ages, lengths of time, numbers of things, days, amounts.
const words::Comparing& comparingOf(const Expr& left, const Expr& right, const Scope& scope);
/// What stands behind is / are.
Bilingual compared(Comparator op, const words::Comparing& comparing, const Bilingual& with);
bool isDay(const Expr& expr, const Scope& scope);
const Number* numberLiteral(const Expr& expr);
/// A whole number of few (a grade): what it can be under a comparison, told as such. Nullopt for all else.
std::optional<Bilingual> wholeNumbers(Comparator op, const Number& with, const Expr& of, const Scope& scope);

}  // namespace huimin::feel
