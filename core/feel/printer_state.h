#pragma once
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/feel/printer.h"
#include "core/feel/printer_names.h"
#include "core/feel/printer_strength.h"

namespace huimin::feel {

/// One printing of one tree: a function for each construct writes it behind what is written so far.
class Printer {
public:
    /// `names` are those that are declared besides the tree's own.
    std::string text(const Expr& expr, std::set<std::string> names);

    void operator()(const Literal& n);
    void operator()(const Name& n);
    void operator()(const Negation& n);
    void operator()(const Arithmetic& n);
    void operator()(const Comparison& n);
    void operator()(const Logic& n);
    void operator()(const If& n);
    void operator()(const Between& n);
    void operator()(const In& n);
    void operator()(const Path& n);
    void operator()(const Filter& n);
    void operator()(const Call& n);
    void operator()(const ListLiteral& n);
    void operator()(const ContextLiteral& n);
    void operator()(const RangeLiteral& n);
    void operator()(const Quantified& n);
    void operator()(const For& n);
    void operator()(const InstanceOf& n);
    void operator()(const UnaryTests& n);

private:
    /// The expression, in brackets where it holds together less than asked for.
    void put(const Expr& expr, Strength least);

    // printer_tests.cpp
    void putComparisonTest(const RangeLiteral& n);
    void putEnd(const ExprPtr& end);
    void putTest(const Expr& test);
    void putOnlyTest(const Expr& test);
    void putTests(const std::vector<ExprPtr>& tests, std::string_view open, std::string_view close);

    // printer_constructs.cpp
    void putIterators(const std::vector<Iterator>& iterators, std::string_view construct);

    std::string m_out;
    std::vector<NameSpot> m_spots;
    const Expr* m_current = nullptr; ///< what is being written
};

} // namespace huimin::feel
